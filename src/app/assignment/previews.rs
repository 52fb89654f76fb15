//! Previews: computed plans that an organiser reads before committing one.

use std::ops::ControlFlow;

use entity::ids::{CompetitionId, PreviewId, RoundId};
use entity::{assignment, preview};
use serde_json::json;

use crate::app::assignment::panels::{Pair, add_pairs, end, is_live, mark_assigned, panels_open};
use crate::app::assignment::task::{inputs_digest, task};
use crate::app::roster::Roster;
use crate::app::{App, json, typed, wrong_state};
use crate::assign::{self, Options, Plan, Progress, Task, Unsolved};
use crate::audit::Event;
use crate::domain::states::AssignmentState;
use crate::problem::{Issue, Kind, Problem};
use crate::store::Tx;
use crate::store::access::{Caller, InCompetition, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::setup::rounds;

impl App {
    /// The input from which a plan for a round is computed.
    pub(crate) async fn assignment_task(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        mut options: Options,
        is_repair: bool,
    ) -> Result<Task, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            let round = rounds::round(&view, &organiser, round).await?;
            panels_open(&round)?;
            options.per_entry = u32::try_from(round.panel_size).unwrap_or(1);
            let roster = Roster::load(&view, &organiser).await?;
            task(&view, &organiser, &roster, &round, options, is_repair).await
        })
        .await
    }

    /// Computes a plan for a round and stores it as a preview. A repair changes as few of the
    /// round's present assignments as possible.
    ///
    /// # Errors
    /// [`Kind::Infeasible`] with a certificate if no plan satisfies the hard rules.
    pub async fn preview_assignment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        options: Options,
        is_repair: bool,
    ) -> Result<preview::Model, Problem> {
        if let Some(row) = self.store.answered(caller.once()).await? {
            return Ok(row);
        }
        let task = self
            .assignment_task(caller, competition, round, options, is_repair)
            .await?;
        let options = task.options.clone();
        let inputs = inputs_digest(&task);
        let plan = compute(task, |_| ControlFlow::Continue(())).await?;
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            keep_preview(&tx, &organiser, round, &options, inputs, plan).await
        })
        .await
    }

    /// Reads a stored preview of a round.
    pub async fn assignment_preview(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        id: PreviewId,
    ) -> Result<preview::Model, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            panels::preview(&view, &organiser, round, id).await
        })
        .await
    }

    /// Commits a preview: its pairs become the round's panels, provided that none of its inputs
    /// changed and judging has not begun.
    pub async fn commit_assignment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        id: PreviewId,
    ) -> Result<usize, Problem> {
        self.write(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = rounds::round(&tx, &organiser, round).await?;
                panels_open(&round)?;
                let mut preview = panels::preview(&tx, &organiser, round.id, id).await?;
                if preview.committed_at.is_some() {
                    return Err(wrong_state("The preview has been committed already."));
                }
                let existing = panels::all_assignments(&tx, &organiser, round.id).await?;
                let mut plan: Plan = typed(&preview.plan)?;
                let is_repair = plan.summary.moves.is_some();
                if !is_repair && existing.iter().any(is_live) {
                    return Err(wrong_state(
                        "The round already has panels. Repair them, undo their commit, or assign single pairs by hand.",
                    ));
                }
                let roster = Roster::load(&tx, &organiser).await?;
                let options = typed(&preview.options)?;
                let task = task(&tx, &organiser, &roster, &round, options, is_repair).await?;
                if inputs_digest(&task) != preview.inputs_sha256 {
                    return Err(wrong_state(
                        "Entries, judges, conflicts, pins or panels have changed since the preview was computed. Compute a new preview.",
                    ));
                }
                let live = existing.iter().filter(|a| is_live(a)).cloned().collect();
                withdraw_moved(&tx, &roster, live, &mut plan).await?;
                let pairs: Vec<Pair> = plan
                    .pairs
                    .iter()
                    .map(|p| Pair {
                        entry: p.entry.clone(),
                        judge: p.judge.clone(),
                        affinity: Some(p.affinity),
                        pinned: p.pinned,
                    })
                    .collect();
                let count = add_pairs(&tx, &organiser, &roster, &round, existing, &pairs).await?;
                preview.committed_at = Some(tx.at());
                tx.replace(preview).await?;
                mark_assigned(&tx, &mut round).await?;
                let payload = json!({ "preview": id, "pairs": count });
                let object = round.id.object();
                Ok((
                    count,
                    organiser.event("assignment.committed", object, payload),
                ))
            }).await
    }
}

/// Withdraws the pairs that the repair removes; the plan keeps only those that are new.
async fn withdraw_moved(
    tx: &Tx,
    roster: &Roster,
    live: Vec<assignment::Model>,
    plan: &mut Plan,
) -> Result<(), Problem> {
    let Some(moves) = &plan.summary.moves else {
        return Ok(());
    };
    for row in live {
        let (Some(judge), Some(entry)) = (roster.judge(row.judge_id), roster.entry(row.entry_id))
        else {
            continue;
        };
        let (judge, entry) = (&judge.row.judge, &entry.row.entry);
        let of = |p: &&crate::assign::Removed| (&p.judge, &p.entry) == (judge, entry);
        if let Some(removed) = moves.removed.iter().find(of) {
            let reason = format!("repair: {}", removed.reason);
            end(tx, row, AssignmentState::Withdrawn, &reason, false).await?;
        }
    }
    let added = |p: &crate::assign::PlannedPair| {
        let is = |a: &crate::assign::Added| (&a.entry, &a.judge) == (&p.entry, &p.judge);
        moves.added.iter().any(is)
    };
    plan.pairs.retain(added);
    Ok(())
}

/// Stores a plan as a preview.
pub(crate) async fn keep_preview(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
    options: &Options,
    inputs_sha256: String,
    mut plan: Plan,
) -> Result<(preview::Model, Event), Problem> {
    plan.summary.input_sha256.clone_from(&inputs_sha256);
    let row = preview::Model {
        id: PreviewId(tx.id()),
        competition_id: organiser.competition(),
        round_id: round,
        options: json(options),
        inputs_sha256,
        plan: json(&plan),
        created_at: tx.at(),
        committed_at: None,
    };
    tx.insert(row.clone()).await?;
    let payload = json!({ "summary": plan.summary, "options": row.options });
    let object = row.id.object();
    Ok((
        row,
        organiser.event("assignment.previewed", object, payload),
    ))
}

/// Runs the solver on a thread of its own, so that other requests are not delayed.
pub(crate) async fn compute(
    task: Task,
    mut progress: impl FnMut(Progress) -> ControlFlow<()> + Send + 'static,
) -> Result<Plan, Problem> {
    let solved = tokio::task::spawn_blocking(move || assign::solve(&task, &mut progress)).await;
    let fault = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "assignment");
        Problem::internal()
    };
    match solved {
        Ok(Ok(plan)) => Ok(plan),
        Ok(Err(Unsolved::Input(problems))) => {
            let issues = problems.0.iter().map(|p| {
                let found = format!("found {:?}, expected {}", p.value, p.expected);
                Issue::new(format!("{}:{}", p.file, p.column), "assignment", found)
            });
            let issues: Vec<Issue> = issues.collect();
            let first = problems.0.first().map_or_else(String::new, |p| {
                let field = [p.file.as_str(), p.column.as_str()].join(" ");
                let (field, value) = (field.trim(), &p.value);
                format!(
                    " First conflict: {field}: found {value:?}, expected {}.",
                    p.expected
                )
            });
            let all = match issues.len() {
                0 | 1 => "",
                _ => " All conflicts are in `errors`.",
            };
            let detail = format!("The requested options conflict.{first}{all}");
            Err(Problem::new(Kind::Infeasible, detail).with(issues))
        }
        Ok(Err(Unsolved::Infeasible(certificate))) => {
            Err(Problem::new(Kind::Infeasible, certificate.to_string()))
        }
        Ok(Err(stopped @ Unsolved::Cancelled)) => Err(wrong_state(stopped.to_string())),
        Ok(Err(error @ Unsolved::Fault(_))) => Err(fault(&error)),
        Err(error) => Err(fault(&error)),
    }
}
