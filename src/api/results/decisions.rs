//! Amendments of a frozen scoring plan, and decisions on judges whose marks look careless.

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

/// Another scoring plan in place of a frozen one.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct AmendmentRequest {
    /// The plan from now on.
    scoring_plan: ScoringPlanRequest,
    /// Why it changes after scoring began.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
}

/// A change of a frozen scoring plan.
#[derive(Object)]
struct Amendment {
    /// 1, 2, …
    number: i32,
    /// When it was made.
    made_at: DateTime<Utc>,
    /// Why.
    reason: String,
    /// The plan before.
    before: ScoringPlan,
    /// The plan since.
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

/// A decision on a judge whose marks look careless.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct FlagRequest {
    /// The judge.
    judge_id: Uuid,
    /// Confirmed: the sheets weigh as the reliability stage says. Refused: they count in full.
    decision: FlagDecision,
    /// Why.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
}

/// What was decided of a judge.
#[derive(Object)]
struct FlagDecisionRecord {
    /// The decision.
    decision: FlagDecision,
    /// Why.
    reason: String,
    /// When.
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

/// A judge whose marks look careless, or on whom an organiser decided.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Flag {
    /// The judge.
    judge_id: Uuid,
    /// The judge's code.
    judge: String,
    /// Counted sheets.
    sheets: u32,
    /// How much each of them weighs in the newest standings, 0 to 1.
    weight: f64,
    /// How much each would weigh if every flag were confirmed: the probability that the marks are
    /// not careless.
    proposed_weight: Option<f64>,
    /// Decisions so far, oldest first; the last one counts. Without any, the sheets count in full.
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
    /// The plan as first frozen stays on record, and the standings show the ranking by both. A round
    /// that was ranked has to be ranked again.
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

    /// Amendments of a round's scoring plan
    ///
    /// Oldest first; none if the plan is as it was frozen.
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

    /// Decide on a judge whose marks look careless
    ///
    /// Until a flag is confirmed, the judge's sheets count in full: a judge is a person. A round that
    /// was ranked has to be ranked again; its standings show the ranking without and with all flags.
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

    /// Judges whose marks look careless
    ///
    /// By the newest standings, with what was decided of each.
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
