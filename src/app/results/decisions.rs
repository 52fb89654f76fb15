//! Decisions after the scoring plan is frozen: amendments of the plan, and judges flagged as
//! careless. Each decision makes earlier standings outdated; the next standings show both rankings.

use std::collections::BTreeMap;

use entity::ids::{AmendmentId, CompetitionId, FlagId, JudgeId, RoundId};
use entity::{amendment, flag, round};
use serde_json::json;

use crate::app::check::{Check, NAME};
use crate::app::results::standings;
use crate::app::setup::rounds::{check_plan, check_tie_breaks};
use crate::app::{App, digest, json, typed, wrong_state};
use crate::domain::plan::ScoringPlan;
use crate::domain::states::{FlagDecision, RoundState};
use crate::problem::Problem;
use crate::ranking::Outcome;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::results::{decisions, snapshots};
use crate::store::setup::rounds;
use crate::store::{Reads, Tx};

/// A flagged judge, or one about whom an organiser decided.
#[derive(Clone, Debug)]
pub struct Flagged {
    /// Id of the flagged judge.
    pub judge: JudgeId,
    /// The judge's code, as in judges.csv.
    pub code: String,
    /// Number of counted sheets.
    pub sheets: u32,
    /// Weight of the judge's sheets in the newest standings, from 0 to 1.
    pub weight: f64,
    /// Weight if every flag were confirmed: the posterior probability that the marks are not
    /// careless.
    pub proposed_weight: Option<f64>,
    /// The decisions about the judge, oldest first; the last one is in force.
    pub decisions: Vec<flag::Model>,
}

impl App {
    /// Amends the scoring plan of a round after it was frozen. The first plan is kept, and
    /// standings show the rankings by both.
    ///
    /// # Errors
    /// [`crate::problem::Kind::WrongState`] before scoring, when the plan is not frozen and can be
    /// replaced, and after approval.
    pub async fn amend_plan(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        plan: ScoringPlan,
        reason: String,
    ) -> Result<amendment::Model, Problem> {
        let mut check = Check::default();
        check_plan(&mut check, "/scoring_plan", &plan);
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut round = decidable(&tx, &organiser, id).await?;
            check_tie_breaks(&round.rubric, &plan)?;
            let before = round.plan.0.clone();
            if before == plan {
                return Err(wrong_state(
                    "The amendment is the same as the scoring plan in force. Nothing was changed.",
                ));
            }
            let earlier = decisions::amendments(&tx, &organiser, id).await?;
            let row = amendment::Model {
                id: AmendmentId(tx.id()),
                competition_id: competition,
                round_id: id,
                number: earlier.last().map_or(0, |a| a.number) + 1,
                reason,
                before: json(&before),
                after: json(&plan),
                made_at: tx.at(),
                redacted_at: None,
            };
            tx.insert(row.clone()).await?;
            round.plan = plan.into();
            round.plan_sha256 = Some(digest(&(&round.rubric, &round.plan)));
            outdate(&tx, &mut round).await?;
            let payload = json!({
                "number": row.number, "reason": row.reason, "before": row.before,
                "after": row.after, "plan_sha256": round.plan_sha256,
            });
            let event = organiser.event("plan.amended", id.object(), payload);
            Ok((row, event))
        })
        .await
    }

    /// The amendments of a round's scoring plan, oldest first.
    pub async fn amendments(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<amendment::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, id).await?;
            decisions::amendments(&view, &organiser, id).await
        })
        .await
    }

    /// Confirms or refuses the flag of a judge as careless.
    ///
    /// # Errors
    /// [`crate::problem::Kind::WrongState`] if the plan has no reliability stage, or if the newest
    /// standings do not flag the judge.
    pub async fn decide_flag(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        judge: JudgeId,
        decision: FlagDecision,
        reason: String,
    ) -> Result<flag::Model, Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = decidable(&tx, &organiser, id).await?;
                let plan = &round.plan;
                if !plan.robust {
                    return Err(wrong_state(
                        "The scoring plan has no reliability stage (robust), so flags have no effect. Amend the plan first.",
                    ));
                }
                let flagged = flagged(&tx, &organiser, id).await?;
                if !flagged.iter().any(|f| f.judge == judge) {
                    return Err(wrong_state("The newest standings do not flag this judge."));
                }
                let earlier = flagged.iter().flat_map(|f| &f.decisions);
                let row = flag::Model {
                    id: FlagId(tx.id()),
                    competition_id: competition,
                    round_id: id,
                    judge_id: judge,
                    number: earlier.map(|f| f.number).max().unwrap_or(0) + 1,
                    decision: decision.into(),
                    reason,
                    decided_at: tx.at(),
                    redacted_at: None,
                };
                tx.insert(row.clone()).await?;
                outdate(&tx, &mut round).await?;
                let payload = json!({
                    "judge": judge, "decision": row.decision, "reason": row.reason,
                });
                let event = organiser.event("flag.decided", id.object(), payload);
                Ok((row, event))
            }).await
    }

    /// The judges whom the newest standings flag as careless, and those about whom an organiser
    /// decided.
    pub async fn flags(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<Flagged>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            flagged(&view, &organiser, id).await
        })
        .await
    }
}

/// A round whose plan is frozen and whose standings are not approved.
async fn decidable(
    tx: &Tx,
    organiser: &OrganiserAccess,
    id: RoundId,
) -> Result<round::Model, Problem> {
    let round = rounds::round(tx, organiser, id).await?;
    match *round.state {
        RoundState::Scoring | RoundState::Closed | RoundState::Ranked => Ok(round),
        _ => Err(wrong_state(format!(
            "The round is {}. This decision is possible only from the opening of scoring until the approval.",
            round.state
        ))),
    }
}

/// Saves a round whose standings are outdated by a decision.
async fn outdate(tx: &Tx, round: &mut round::Model) -> Result<(), Problem> {
    if round.state == RoundState::Ranked {
        round.state = RoundState::Closed.into();
    }
    tx.save(round).await
}

async fn flagged(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: RoundId,
) -> Result<Vec<Flagged>, Problem> {
    let newest = standings::newest(on, organiser, id).await?;
    let outcome: Outcome = typed(&newest.outcome)?;
    let snapshot = snapshots::snapshot(on, organiser, newest.snapshot_id).await?;
    let mut decided: BTreeMap<JudgeId, Vec<flag::Model>> = BTreeMap::new();
    for row in decisions::flags(on, organiser, id).await? {
        decided.entry(row.judge_id).or_default().push(row);
    }
    let mut flagged = Vec::new();
    for (code, judge) in &snapshot.tables.judge_ids {
        let line = outcome.judges.iter().find(|l| l.judge == *code);
        let decisions = decided.remove(judge).unwrap_or_default();
        let careless = outcome.summary.careless.contains(code);
        if careless || !decisions.is_empty() {
            flagged.push(Flagged {
                judge: *judge,
                code: code.clone(),
                sheets: line.map_or(0, |l| l.sheets),
                weight: line.map_or(1.0, |l| l.weight),
                proposed_weight: line.and_then(|l| l.proposed_weight),
                decisions,
            });
        }
    }
    Ok(flagged)
}
