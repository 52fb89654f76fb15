//! Amendments of a frozen scoring plan, and decisions about flagged judges.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, JudgeId, RoundId};
use entity::{amendment, flag};
use poem_openapi::param::Header;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::setup::rounds::{ScoringPlan, ScoringPlanRequest};
use crate::api::strict::Strict;
use crate::api::types::{FlagDecision, List, time};
use crate::app::results::decisions;
use crate::app::{App, typed};
use crate::domain::plan;
use crate::problem::Problem;

/// Operations on decisions.
pub struct Decisions {
    pub(crate) app: App,
}

/// A scoring plan that replaces a frozen one.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct AmendmentRequest {
    /// The plan that applies from now on.
    scoring_plan: ScoringPlanRequest,
    /// Why the plan changes after scoring began; public with the results.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
}

/// A change of a frozen scoring plan.
#[derive(Object)]
struct Amendment {
    /// Number of the amendment, counted from 1.
    number: i32,
    /// When the plan was amended.
    made_at: DateTime<Utc>,
    /// Why the plan changed after scoring began.
    reason: String,
    /// The plan before this amendment.
    before: ScoringPlan,
    /// The plan after this amendment.
    after: ScoringPlan,
}

impl Amendment {
    fn new(row: amendment::Model) -> Result<Self, Problem> {
        let plan = |kept| typed::<plan::ScoringPlan>(kept).map(ScoringPlan::from);
        Ok(Self {
            number: row.number,
            made_at: time(row.made_at),
            before: plan(&row.before)?,
            after: plan(&row.after)?,
            reason: row.reason,
        })
    }
}

/// A decision about a judge whose marks look careless.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct FlagRequest {
    /// The flagged judge.
    judge_id: Uuid,
    /// `confirmed`: the judge's sheets get the weight of the reliability stage. `refused`: they
    /// count in full.
    decision: FlagDecision,
    /// Why the flag was confirmed or refused.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
}

/// A decision about a flagged judge.
#[derive(Object)]
struct FlagDecisionRecord {
    /// Whether the flag was confirmed or refused.
    decision: FlagDecision,
    /// Why the flag was confirmed or refused.
    reason: String,
    /// Time of the decision.
    decided_at: DateTime<Utc>,
}

impl FlagDecisionRecord {
    fn new(row: flag::Model) -> Result<Self, Problem> {
        Ok(Self {
            decision: row.decision.0.into(),
            reason: row.reason,
            decided_at: time(row.decided_at),
        })
    }
}

/// A flagged judge, or one about whom an organiser decided.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Flag {
    /// The flagged judge.
    judge_id: Uuid,
    /// Code of the judge, as in tables.
    judge: String,
    /// Number of counted sheets.
    sheets: u32,
    /// Weight of each sheet in the newest standings, from 0 to 1.
    weight: f64,
    /// Weight of each sheet if every flag were confirmed: the posterior probability that the marks
    /// are not careless.
    proposed_weight: Option<f64>,
    /// Decisions so far, oldest first; the last one is in force. Without any, the sheets count in
    /// full.
    decisions: Vec<FlagDecisionRecord>,
}

impl Flag {
    fn new(flagged: decisions::Flagged) -> Result<Self, Problem> {
        let decisions = flagged.decisions.into_iter().map(FlagDecisionRecord::new);
        Ok(Self {
            judge_id: flagged.judge.0,
            judge: flagged.code,
            sheets: flagged.sheets,
            weight: flagged.weight,
            proposed_weight: flagged.proposed_weight,
            decisions: decisions.collect::<Result<_, _>>()?,
        })
    }
}

#[OpenApi(tag = "Tag::Decisions")]
impl Decisions {
    /// Amend a frozen scoring plan
    ///
    /// The plan as first frozen is kept, and the standings show the rankings by both plans. A
    /// ranked round has to be ranked again.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/amendments",
        method = "post",
        operation_id = "amend_scoring_plan"
    )]
    async fn amend(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<AmendmentRequest>,
    ) -> Result<Json<Amendment>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let caller = auth.0.with_idempotency_key(&key.0, body.request);
        let plan = body.value.scoring_plan.try_into()?;
        let row = self
            .app
            .amend_plan(caller, of, id, plan, body.value.reason)
            .await?;
        Ok(Json(Amendment::new(row)?))
    }

    /// List the amendments of a round's scoring plan
    ///
    /// Oldest first; empty if the plan was not amended.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/amendments",
        method = "get",
        operation_id = "list_amendments"
    )]
    async fn amendments(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<List<Amendment>>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let rows = self.app.amendments(auth.0, of, id).await?;
        Ok(List::whole(rows, Amendment::new)?)
    }

    /// Confirm or refuse the flag of a judge
    ///
    /// Until a flag is confirmed, the judge's sheets count in full. A ranked round has to be ranked
    /// again; its standings also show the rankings without flags and with all flags.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/flags",
        method = "post",
        operation_id = "decide_flag"
    )]
    async fn decide(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<FlagRequest>,
    ) -> Result<Json<FlagDecisionRecord>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let caller = auth.0.with_idempotency_key(&key.0, body.request);
        let (judge, decision) = (JudgeId(body.value.judge_id), body.value.decision.0);
        let row = self
            .app
            .decide_flag(caller, of, id, judge, decision, body.value.reason)
            .await?;
        Ok(Json(FlagDecisionRecord::new(row)?))
    }

    /// List judges whose marks look careless
    ///
    /// By the newest standings, with the decisions about each judge.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/flags",
        method = "get",
        operation_id = "list_flags"
    )]
    async fn flags(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<List<Flag>>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let flagged = self.app.flags(auth.0, of, id).await?;
        Ok(List::whole(flagged, Flag::new)?)
    }
}
