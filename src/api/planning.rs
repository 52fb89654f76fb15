//! How many judges a competition needs, before anyone is invited.

use entity::ids::CompetitionId;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use super::Tag;
use super::auth::Auth;
use super::problem::ActFailure;
use super::strict::Strict;
use crate::app::App;
use crate::app::planning::Asked;
use crate::assign::Scenario;

/// Operations on plans.
pub struct Planning {
    pub(super) app: App,
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
struct InvitedFrom {
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
    invite: Vec<InvitedFrom>,
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
        let invite = scenario.invite.into_iter().map(|i| InvitedFrom {
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

#[OpenApi(tag = "Tag::Judges")]
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
        operation_id = "plan_judges"
    )]
    async fn plan(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        body: Strict<JudgePlanRequest>,
    ) -> Result<Json<JudgePlan>, ActFailure> {
        let of = CompetitionId(competition_id.0);
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
}
