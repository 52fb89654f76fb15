//! Plans of which nothing is kept: how many judges a competition needs, before anyone is invited; where
//! spare reviews should go, once a round is closed.

use std::collections::BTreeMap;

use entity::ids::{CompetitionId, EntryId, JudgeId, RoundId};
use poem_openapi::param::Query;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::app::App;
use crate::app::assignment::planning::Asked;
use crate::assign::Scenario;
use crate::lang::Lang;
use crate::ranking::diagnose::extra_reviews;

/// Operations on plans.
pub struct Planning {
    pub(crate) app: App,
}

/// Entries that are expected with one set of countries.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct ExpectedEntriesRequest {
    /// Their countries (ISO 3166-1 alpha-2): nobody from one of them may judge these entries.
    #[oai(validator(min_items = 1, max_items = 50))]
    countries: Vec<String>,
    /// How many.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    entries: u64,
}

/// What is expected.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct JudgePlanRequest {
    /// The entries.
    #[oai(validator(min_items = 1, max_items = 10000))]
    expected: Vec<ExpectedEntriesRequest>,
    /// Countries to invite from; without it those of the entries and of the known judges.
    #[oai(default, validator(max_items = 300))]
    from: Vec<String>,
    /// Judges on each panel.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    per_entry: u32,
    /// Entries a judge takes at most.
    #[oai(validator(minimum(value = "1"), maximum(value = "10000")))]
    load: u32,
    /// Do the judges count who have accepted already?
    #[oai(default = "yes")]
    with_known: bool,
}

fn yes() -> bool {
    true
}

/// Judges to be invited from a country.
#[derive(Object)]
struct JudgesFromCountry {
    /// The country.
    country: String,
    /// How many.
    judges: u64,
}

/// An answer for one load.
#[derive(Object)]
struct JudgePlanScenario {
    /// Entries a judge takes at most.
    load: u32,
    /// Judges in all, the known ones among them.
    judges: u64,
    /// Judges to be invited; none of them can be left out.
    invite: Vec<JudgesFromCountry>,
    /// Judgings that the panels need.
    needed: u64,
    /// Judgings beyond those that the judges could still take.
    spare: u64,
    /// Must some panels have two judges of one country?
    same_country: bool,
}

/// Scenarios side by side.
#[derive(Object)]
struct JudgePlan {
    /// For three quarters of the load, the load, and five quarters of it.
    scenarios: Vec<JudgePlanScenario>,
}

impl From<Scenario> for JudgePlanScenario {
    fn from(scenario: Scenario) -> Self {
        let invite = scenario.invite.into_iter().map(|i| JudgesFromCountry {
            country: i.country.to_string(),
            judges: i.judges,
        });
        Self {
            load: scenario.load,
            judges: scenario.judges,
            invite: invite.collect(),
            needed: scenario.needed,
            spare: scenario.spare,
            same_country: scenario.same_country,
        }
    }
}

/// A spare review, and what it is expected to bring.
#[derive(Object)]
struct ExtraReview {
    /// The entry's id.
    entry_id: Uuid,
    /// The entry's code.
    entry: String,
    /// The id of the judge who should look at it.
    judge_id: Uuid,
    /// The judge's code.
    judge: String,
    /// The entry's track; empty for none.
    track: String,
    /// Its rank now.
    rank: u32,
    /// Probability that the entry stands on the wrong side of the prize line, before this review.
    before: f64,
    /// The same expected after it.
    after: f64,
}

/// Where spare reviews should go.
#[derive(Object)]
struct ExtraReviews {
    /// The prize line: ranks up to this.
    top: u32,
    /// The reviews, the most useful first.
    reviews: Vec<ExtraReview>,
    /// Entries expected on the wrong side of a prize line now.
    misclassified: f64,
    /// The same expected after these reviews.
    misclassified_after: f64,
    /// Reviews without a use: no entry is left in doubt, or no judge without a conflict has room.
    unplaced: u32,
    /// The same for people, by language.
    explanation: BTreeMap<String, Vec<String>>,
}

impl ExtraReviews {
    fn new(top: u32, look: extra_reviews::ExtraReviews, ids: Vec<(JudgeId, EntryId)>) -> Self {
        let explanation = look.explanation();
        let in_lang = |lang: Lang| {
            let sentences = explanation.iter().map(|message| message.in_lang(lang));
            (lang.tag().to_owned(), sentences.collect())
        };
        let explanation = Lang::ALL.into_iter().map(in_lang).collect();
        let reviews = look.reviews.into_iter().zip(ids);
        let reviews = reviews.map(|(review, (judge, entry))| ExtraReview {
            entry_id: entry.0,
            entry: review.entry,
            judge_id: judge.0,
            judge: review.judge,
            track: review.track,
            rank: review.rank,
            before: review.before,
            after: review.after,
        });
        Self {
            top,
            reviews: reviews.collect(),
            misclassified: look.misclassified,
            misclassified_after: look.misclassified_after,
            unplaced: look.unplaced,
            explanation,
        }
    }
}

#[OpenApi]
impl Planning {
    /// How many judges are needed, and from where
    ///
    /// From the entries that are expected, by country, the panel size and the load of a judge:
    /// whom to invite, under the rule that nobody judges their own country, with panels as mixed as
    /// can be. Nothing is kept.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/judge_plan",
        method = "post",
        operation_id = "plan_judges",
        tag = "Tag::Judges"
    )]
    async fn plan(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        body: Strict<JudgePlanRequest>,
    ) -> Result<Json<JudgePlan>, ActFailure> {
        let of = competition_id.0;
        let body = body.value;
        let expected = body.expected.into_iter();
        let asked = Asked {
            expected: expected.map(|e| (e.countries, e.entries)).collect(),
            from: body.from,
            per_entry: body.per_entry,
            load: body.load,
            with_known: body.with_known,
        };
        let scenarios = self.app.plan_judges(auth.0, of, asked).await?;
        let scenarios = scenarios.into_iter().map(Into::into).collect();
        Ok(Json(JudgePlan { scenarios }))
    }

    /// Where spare reviews should go
    ///
    /// Which entries near the prize line should get so many further reviews, and by whom, so that the
    /// fewest stand on the wrong side of it: the pairs of `evenhand rank --extra-reviews`. Nobody is named who
    /// has a conflict, a declared conflict or a full load, who was on the entry's panel or stepped back from
    /// it, whose marks look careless, or whom a pin keeps away. Computed from the sheets as they are; nothing is kept.
    ///
    /// To have the reviews done, open the round again (`reopen_round`), send each pair to
    /// `create_assignment`, and close it when they are in: they count like all others. For panels of another round
    /// send each pair to its `create_pin`, with `must`.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/extra_reviews",
        method = "get",
        operation_id = "plan_extra_reviews",
        tag = "Tag::Results"
    )]
    async fn extra_reviews(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// How many reviews there are to spare.
        #[oai(validator(minimum(value = "1"), maximum(value = "10000")))]
        reviews: Query<u32>,
        /// The prize line: ranks up to this; the scoring plan's if absent.
        #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
        top: Query<Option<u32>>,
    ) -> Result<Json<ExtraReviews>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let (top, look, ids) = self
            .app
            .plan_extra_reviews(auth.0, of, id, reviews.0, top.0)
            .await?;
        Ok(Json(ExtraReviews::new(top, look, ids)))
    }
}
