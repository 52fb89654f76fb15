//! Assignments: previewed, committed, edited by hand, withdrawn; and the law that none of them joins
//! a judge and an entry in conflict.

use std::ops::ControlFlow;

use entity::ids::{AssignmentId, CompetitionId, EntryId, JudgeId, PreviewId, RoundId};
use entity::{assignment, entry, judge, preview, round};
use serde_json::json;

use super::check::{Check, NAME};
use super::edits::{self, Beside};
use super::facts::{self, Field};
use super::task::{inputs_digest, task};
use super::{App, json, typed, wrong_state};
use crate::assign::edit::Warning;
use crate::assign::{self, Options, Plan, Progress, Task, Unsolved};
use crate::audit::Event;
use crate::auth::{Caller, Organiser, Within};
use crate::domain::conflict::Tie;
use crate::domain::states::{AssignmentState, EntryState, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::page::{Items, Page};
use crate::store::{Reads, Tx, entries, judges, rounds};

/// Whose assignments a change concerns.
pub enum Concerned {
    /// All of a judge.
    Judge(JudgeId),
    /// All of some entries.
    Entries(Vec<EntryId>),
}

/// The problem of a pair in conflict, each tie with its reason.
pub(super) fn conflict_problem(judge: &str, entry: &str, ties: &[Tie]) -> Problem {
    let issues = ties
        .iter()
        .map(|t| Issue::new("", t.rule.word(), t.reason.clone()))
        .collect();
    let detail = format!("Judge {judge} and entry {entry} are in conflict.");
    Problem::new(Kind::ConflictOfInterest, detail).with(issues)
}

/// Refuses a pair in conflict.
pub(super) async fn refuse_conflict(
    on: &impl Reads,
    organiser: &Organiser,
    judge: &judge::Model,
    entry: &entry::Model,
) -> Result<(), Problem> {
    let team = entries::team(on, organiser, entry.team_id).await?;
    let ties = facts::conflicts_of_pair(on, organiser, judge, entry, &team).await?;
    if ties.is_empty() {
        return Ok(());
    }
    Err(conflict_problem(&judge.code, &entry.code, &ties))
}

/// Ends an assignment; a sheet of it is quarantined when a conflict ended it.
pub(super) async fn end(
    tx: &Tx,
    mut row: assignment::Model,
    state: AssignmentState,
    reason: &str,
    quarantine: bool,
) -> Result<(), Problem> {
    if quarantine && let Some(mut sheet) = rounds::sheet_of(tx, &row).await? {
        sheet.state = SheetState::Quarantined.word().to_owned();
        sheet.reason = reason.to_owned();
        sheet.updated_at = tx.at();
        tx.save(&mut sheet).await?;
    }
    row.state = state.word().to_owned();
    row.reason = reason.to_owned();
    tx.save(&mut row).await
}

/// Withdraws the live assignments that a change brought into conflict (law 1), and returns their ids
/// for the audit record.
pub(super) async fn enforce(
    tx: &Tx,
    right: &impl Within,
    concerned: Concerned,
) -> Result<Vec<AssignmentId>, Problem> {
    let live = match concerned {
        Concerned::Judge(judge) => rounds::live_assignments(tx, right, Some(judge), None).await?,
        Concerned::Entries(ids) => rounds::live_assignments(tx, right, None, Some(ids)).await?,
    };
    let mut withdrawn = Vec::new();
    for row in live {
        let (judge, entry, team) = rounds::pair(tx, &row).await?;
        let ties = facts::conflicts_of_pair(tx, right, &judge, &entry, &team).await?;
        if let Some(tie) = ties.first() {
            withdrawn.push(row.id);
            end(tx, row, AssignmentState::Withdrawn, &tie.reason, true).await?;
        }
    }
    Ok(withdrawn)
}

/// [`enforce`] for the whole competition.
pub(super) async fn enforce_all(
    tx: &Tx,
    organiser: &Organiser,
) -> Result<Vec<AssignmentId>, Problem> {
    let live = rounds::live_assignments(tx, organiser, None, None).await?;
    if live.is_empty() {
        return Ok(Vec::new());
    }
    let field = Field::load(tx, organiser).await?;
    let mut withdrawn = Vec::new();
    for row in live {
        let (Some(judge), Some(entry)) = (field.judge(row.judge_id), field.entry(row.entry_id))
        else {
            continue;
        };
        if let Some(tie) = field.conflicts(judge, entry).first() {
            withdrawn.push(row.id);
            end(tx, row, AssignmentState::Withdrawn, &tie.reason, true).await?;
        }
    }
    Ok(withdrawn)
}

/// Withdraws the live assignments of an entry that is out.
pub(super) async fn entry_gone(
    tx: &Tx,
    right: &impl Within,
    entry: EntryId,
    reason: &str,
) -> Result<Vec<AssignmentId>, Problem> {
    let mut gone = Vec::new();
    for row in rounds::live_assignments(tx, right, None, Some(vec![entry])).await? {
        gone.push(row.id);
        end(tx, row, AssignmentState::Withdrawn, reason, false).await?;
    }
    Ok(gone)
}

/// Withdraws a judge's live assignments that have no submitted sheet, in rounds still open.
pub(super) async fn judge_gone(
    tx: &Tx,
    organiser: &Organiser,
    judge: JudgeId,
    reason: &str,
) -> Result<Vec<AssignmentId>, Problem> {
    let mut gone = Vec::new();
    for row in rounds::live_assignments(tx, organiser, Some(judge), None).await? {
        let round = rounds::round(tx, organiser, row.round_id).await?;
        let state = rounds::sheet_of(tx, &row).await?.map(|sheet| sheet.state);
        let is_unfinished = state.is_none_or(|state| state == SheetState::Draft.word());
        if panels_open(&round).is_ok() && is_unfinished {
            gone.push(row.id);
            end(tx, row, AssignmentState::Withdrawn, reason, false).await?;
        }
    }
    Ok(gone)
}

/// Refuses a round whose panels can no longer change.
pub(super) fn panels_open(round: &round::Model) -> Result<RoundState, Problem> {
    match RoundState::parse(&round.state) {
        Some(s @ (RoundState::Planned | RoundState::Assigned | RoundState::Scoring)) => Ok(s),
        _ => Err(wrong_state(format!(
            "The round is {}: its panels stay.",
            round.state
        ))),
    }
}

/// Withdraws the pairs that the repair takes away, and leaves in the plan those that are new.
async fn withdraw_moved(
    tx: &Tx,
    field: &Field,
    live: Vec<assignment::Model>,
    plan: &mut Plan,
) -> Result<(), Problem> {
    let Some(moves) = &plan.summary.moves else {
        return Ok(());
    };
    for row in live {
        let (Some(judge), Some(entry)) = (field.judge(row.judge_id), field.entry(row.entry_id))
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

impl App {
    /// Computes a plan for a round and keeps it as a preview; a repair moves as few of the round's
    /// present pairs as possible.
    ///
    /// # Errors
    /// [`Kind::Infeasible`] with the certificate when no plan keeps the hard rules.
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
        let (row, _) = self
            .store
            .write_once(caller.once(), move |tx| async move {
                let organiser = caller.organiser(&tx, competition).await?;
                keep_preview(&tx, &organiser, round, &options, inputs, plan).await
            })
            .await?;
        Ok(row)
    }

    /// What a plan for a round is computed from.
    pub(super) async fn assignment_task(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        mut options: Options,
        is_repair: bool,
    ) -> Result<Task, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, round).await?;
                panels_open(&round)?;
                options.per_entry = u32::try_from(round.panel_size).unwrap_or(1);
                let field = Field::load(&view, &organiser).await?;
                task(&view, &organiser, &field, &round, options, is_repair).await
            })
            .await
    }

    /// A preview.
    pub async fn assignment_preview(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        id: PreviewId,
    ) -> Result<preview::Model, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                rounds::preview(&view, &organiser, round, id).await
            })
            .await
    }

    /// Commits a preview: its pairs become the round's panels, if nothing it depends on changed and
    /// no judging has begun.
    pub async fn commit_assignment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        id: PreviewId,
    ) -> Result<usize, Problem> {
        let (count, _) = self
            .store
            .write(move |tx| async move {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = rounds::round(&tx, &organiser, round).await?;
                panels_open(&round)?;
                let mut preview = rounds::preview(&tx, &organiser, round.id, id).await?;
                if preview.committed_at.is_some() {
                    return Err(wrong_state("The preview was committed before."));
                }
                let existing = rounds::all_assignments(&tx, &organiser, round.id).await?;
                let mut plan: Plan = typed(&preview.plan)?;
                let is_repair = plan.summary.moves.is_some();
                if !is_repair && existing.iter().any(is_live) {
                    return Err(wrong_state(
                        "The round has panels already: repair them, undo their commit, or assign by hand.",
                    ));
                }
                let field = Field::load(&tx, &organiser).await?;
                let options = typed(&preview.options)?;
                let task = task(&tx, &organiser, &field, &round, options, is_repair).await?;
                if inputs_digest(&task) != preview.inputs_sha256 {
                    return Err(wrong_state(
                        "Entries, judges, ties, pins or panels changed since the preview: make a new one.",
                    ));
                }
                let live = existing.iter().filter(|a| is_live(a)).cloned().collect();
                withdraw_moved(&tx, &field, live, &mut plan).await?;
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
                let count = add_pairs(&tx, &organiser, &field, &round, existing, &pairs).await?;
                preview.committed_at = Some(tx.at());
                tx.replace(preview).await?;
                mark_assigned(&tx, &mut round).await?;
                let payload = json!({ "preview": id, "pairs": count });
                let object = format!("round/{}", round.id);
                Ok((
                    count,
                    organiser.event("assignment.committed", object, payload),
                ))
            })
            .await?;
        Ok(count)
    }

    /// Assigns one pair by hand, and says what it costs.
    pub async fn assign_by_hand(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        (judge, entry): (JudgeId, EntryId),
    ) -> Result<(assignment::Model, Vec<Warning>), Problem> {
        let (made, _) = self
            .store
            .write_once(caller.once(), move |tx| async move {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = rounds::round(&tx, &organiser, round).await?;
                panels_open(&round)?;
                let judge = judges::judge(&tx, &organiser, judge).await?;
                let entry = entries::entry(&tx, &organiser, entry).await?;
                if entry.state != EntryState::Eligible.word() {
                    return Err(wrong_state(format!(
                        "The entry is {}, not eligible.",
                        entry.state
                    )));
                }
                refuse_conflict(&tx, &organiser, &judge, &entry).await?;
                let pair = (judge.id, entry.id);
                let costs =
                    edits::warnings(&tx, &organiser, &round, pair, Beside::Assignments).await?;
                let row = rounds::assignment_of_pair(&tx, &organiser, round.id, entry.id, judge.id)
                    .await?;
                let row = match row {
                    Some(row) if is_live(&row) => {
                        return Err(Problem::new(
                            Kind::Duplicate,
                            "The pair is assigned already.",
                        ));
                    }
                    Some(mut row) => {
                        row.state = AssignmentState::Active.word().to_owned();
                        row.reason = String::new();
                        tx.save(&mut row).await?;
                        row
                    }
                    None => {
                        let row = new_assignment(&tx, &round, entry.id, judge.id, None, true);
                        tx.insert(row.clone()).await?;
                        row
                    }
                };
                mark_assigned(&tx, &mut round).await?;
                let object = format!("assignment/{}", row.id);
                let payload = json!({ "judge": judge.code, "entry": entry.code });
                let event = organiser.event("assignment.made", object, payload);
                Ok(((row, costs), event))
            })
            .await?;
        Ok(made)
    }

    /// Assignments of a round.
    pub async fn assignments(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        page: Page,
    ) -> Result<Items<assignment::Model>, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                rounds::round(&view, &organiser, round).await?;
                rounds::assignments(&view, &organiser, round, page).await
            })
            .await
    }

    /// Withdraws an assignment, with a reason. A submitted sheet stays on record, and does not count.
    pub async fn withdraw_assignment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
        reason: String,
    ) -> Result<(), Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.store
            .write(move |tx| async move {
                let organiser = caller.organiser(&tx, competition).await?;
                let row = rounds::assignment(&tx, &organiser, id).await?;
                let round = rounds::round(&tx, &organiser, row.round_id).await?;
                panels_open(&round)?;
                if !is_live(&row) {
                    return Err(wrong_state(format!("The assignment is {}.", row.state)));
                }
                end(&tx, row, AssignmentState::Withdrawn, &reason, true).await?;
                let payload = json!({ "reason": reason });
                Ok((
                    (),
                    organiser.event("assignment.withdrawn", format!("assignment/{id}"), payload),
                ))
            })
            .await
            .map(|_| ())
    }

    /// A judge steps back from one of their assignments, with a reason.
    pub async fn recuse(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
        reason: String,
    ) -> Result<(), Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.store
            .write(move |tx| async move {
                let seat = caller.judge(&tx, competition).await?;
                let row = rounds::own_assignment(&tx, &seat, id).await?;
                let round = rounds::round(&tx, &seat, row.round_id).await?;
                panels_open(&round)?;
                end(&tx, row, AssignmentState::Recused, &reason, true).await?;
                let payload = json!({ "reason": reason });
                Ok((
                    (),
                    seat.event("assignment.recused", format!("assignment/{id}"), payload),
                ))
            })
            .await
            .map(|_| ())
    }
}

/// Keeps a plan as a preview.
pub(super) async fn keep_preview(
    tx: &Tx,
    organiser: &Organiser,
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
    let object = format!("preview/{}", row.id);
    Ok((
        row,
        organiser.event("assignment.previewed", object, payload),
    ))
}

/// Runs the solver where it does not hold up other requests.
pub(super) async fn compute(
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

/// Does the assignment stand?
pub(super) fn is_live(row: &assignment::Model) -> bool {
    let state = AssignmentState::parse(&row.state);
    matches!(state, Some(AssignmentState::Active | AssignmentState::Done))
}

/// A pair by codes.
pub(super) struct Pair {
    /// The entry's code.
    pub entry: String,
    /// The judge's code.
    pub judge: String,
    /// Affinity, if known.
    pub affinity: Option<u16>,
    /// Was it pinned?
    pub pinned: bool,
}

fn new_assignment(
    tx: &Tx,
    round: &round::Model,
    entry: EntryId,
    judge: JudgeId,
    affinity: Option<u16>,
    pinned: bool,
) -> assignment::Model {
    assignment::Model {
        id: AssignmentId(tx.id()),
        competition_id: round.competition_id,
        round_id: round.id,
        entry_id: entry,
        judge_id: judge,
        state: AssignmentState::Active.word().to_owned(),
        affinity: affinity.map(i32::from),
        pinned,
        reason: String::new(),
        version: 1,
        created_at: tx.at(),
    }
}

/// Adds pairs to a round's panels, each through the conflict function. Pairs that were withdrawn
/// before are made active again.
pub(super) async fn add_pairs(
    tx: &Tx,
    organiser: &Organiser,
    field: &Field,
    round: &round::Model,
    existing: Vec<assignment::Model>,
    pairs: &[Pair],
) -> Result<usize, Problem> {
    let mut known: std::collections::HashMap<_, _> = existing
        .into_iter()
        .map(|a| ((a.entry_id, a.judge_id), a))
        .collect();
    let mut rows = Vec::new();
    for pair in pairs {
        let entry = field
            .entry_by_code(&pair.entry)
            .ok_or_else(Problem::not_found)?;
        let judge = field
            .judge_by_code(&pair.judge)
            .ok_or_else(Problem::not_found)?;
        let ties = field.conflicts(judge, entry);
        if !ties.is_empty() {
            return Err(conflict_problem(&pair.judge, &pair.entry, &ties));
        }
        match known.remove(&(entry.entry.id, judge.judge.id)) {
            Some(mut row) => {
                row.state = AssignmentState::Active.word().to_owned();
                row.reason = String::new();
                tx.save(&mut row).await?;
            }
            None => {
                let (entry, judge) = (entry.entry.id, judge.judge.id);
                rows.push(new_assignment(
                    tx,
                    round,
                    entry,
                    judge,
                    pair.affinity,
                    pair.pinned,
                ));
            }
        }
    }
    debug_assert_eq!(round.competition_id, organiser.competition());
    tx.insert_all(rows).await?;
    Ok(pairs.len())
}

/// A planned round has panels now.
pub(super) async fn mark_assigned(tx: &Tx, round: &mut round::Model) -> Result<(), Problem> {
    if round.state == RoundState::Planned.word() {
        round.state = RoundState::Assigned.word().to_owned();
        tx.save(round).await?;
    }
    Ok(())
}
