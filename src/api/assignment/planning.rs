//! Planning computations that store nothing: how many judges a competition needs, before any is
//! invited; and where extra reviews should go, once a round is closed.

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

/// Expected entries with the same set of countries.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct ExpectedEntriesRequest {
    /// Countries of these entries (ISO 3166-1 alpha-2); judges from them are excluded.
    #[oai(validator(min_items = 1, max_items = 50))]
    countries: Vec<String>,
    /// Expected number of such entries.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    entries: u64,
}

/// The expected entries and the size of panels.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct JudgePlanRequest {
    /// Expected entries, grouped by their countries.
    #[oai(validator(min_items = 1, max_items = 10000))]
    expected: Vec<ExpectedEntriesRequest>,
    /// Countries to invite judges from; if empty, those of the entries and of the known judges.
    #[oai(default, validator(max_items = 300))]
    from: Vec<String>,
    /// Number of judges for each entry.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    per_entry: u32,
    /// Most entries for each judge.
    #[oai(validator(minimum(value = "1"), maximum(value = "10000")))]
    load: u32,
    /// Whether judges who have accepted already count.
    #[oai(default = "yes")]
    with_known: bool,
}

fn yes() -> bool {
    true
}

/// Number of judges to be invited from one country.
#[derive(Object)]
struct JudgesFromCountry {
    /// ISO 3166-1 alpha-2 code of the country.
    country: String,
    /// Number of judges to invite.
    judges: u64,
}

/// The need of judges for one load.
#[derive(Object)]
struct JudgePlanScenario {
    /// Most entries for each judge in this scenario.
    load: u32,
    /// Total number of judges, including those already known.
    judges: u64,
    /// Judges to be invited by country; every one of them is needed.
    invite: Vec<JudgesFromCountry>,
    /// Number of reviews that the panels need.
    needed: u64,
    /// Number of further reviews that the judges could take.
    spare: u64,
    /// Whether some panels must have two judges from one country.
    same_country: bool,
}

/// Scenarios for three loads.
#[derive(Object)]
struct JudgePlan {
    /// One each for three quarters of the load, the load, and five quarters of it.
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

/// An extra review, with its expected benefit.
#[derive(Object)]
struct ExtraReview {
    /// Entry that should be reviewed once more.
    entry_id: Uuid,
    /// Code of the entry, as in tables.
    entry: String,
    /// Judge who should review it.
    judge_id: Uuid,
    /// Code of the judge, as in tables.
    judge: String,
    /// Code of the entry's track; empty for none.
    track: String,
    /// Current rank of the entry in its track.
    rank: u32,
    /// Probability, before this review, that the entry is on the wrong side of the prize line.
    before: f64,
    /// Expected value of that probability after this review.
    after: f64,
}

/// Proposed extra reviews for a round.
#[derive(Object)]
struct ExtraReviews {
    /// Prize line that was used: last rank that wins a prize.
    top: u32,
    /// The reviews, the most useful first.
    reviews: Vec<ExtraReview>,
    /// Expected number of entries on the wrong side of a prize line now.
    misclassified: f64,
    /// Expected number of such entries after these reviews.
    misclassified_after: f64,
    /// Reviews without a use: no entry is in doubt, or no judge without a conflict has capacity.
    unplaced: u32,
    /// Explanation of the proposal in sentences, by language.
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
    /// Plan how many judges are needed, and from which countries
    ///
    /// Computes from the expected entries by country, the panel size and the load of a judge which
    /// judges to invite, so that no judge scores an entry of their own country and panels are as
    /// mixed as possible. Nothing is stored.
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

    /// Plan extra reviews near the prize line
    ///
    /// Proposes which entries near the prize line should get further reviews, and by which judges,
    /// so that as few entries as possible are on the wrong side of it: the pairs of `evenhand rank
    /// --extra-reviews`. Excluded are judges with a conflict or a full load, judges who were on the
    /// entry's panel or recused themselves, judges whose marks look careless, and pairs that a pin
    /// forbids. Computed from the current sheets; nothing is stored.
    ///
    /// To collect the reviews, open the round again (`reopen_round`), send each pair to
    /// `create_assignment`, and close the round when the sheets are submitted: they count like all
    /// others. For panels of another round send each pair to its `create_pin`, with `must`.
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
        /// Number of extra reviews that are available.
        #[oai(validator(minimum(value = "1"), maximum(value = "10000")))]
        reviews: Query<u32>,
        /// Last rank that wins a prize; the scoring plan's value if absent.
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
