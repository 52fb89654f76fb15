//! Assignments: listing, withdrawing, recusing, and the law that no assignment joins a judge and an
//! entry with an exclusive conflict.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use entity::ids::{AssignmentId, CompetitionId, EffectId, EntryId, JudgeId, RoundId};
use entity::{assignment, entry, judge, pending_effect, round};
use serde::Serialize;
use serde_json::json;

use crate::app::check::{Check, NAME};
use crate::app::results::snapshot;
use crate::app::roster::{self, Roster};
use crate::app::{App, wrong_state};
use crate::domain::conflict::Conflict;
use crate::domain::states::{AssignmentState, EffectKind, EffectOutcome, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::{Caller, InCompetition, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::entry::teams;
use crate::store::judging::sheets;
use crate::store::page::{Items, Page};
use crate::store::results::snapshots;
use crate::store::setup::rounds;
use crate::store::{Reads, Tx};

/// The judge or entries that changed, whose assignments are checked again.
pub enum Concerned {
    /// All assignments of a judge.
    Judge(JudgeId),
    /// All assignments of these entries.
    Entries(Vec<EntryId>),
}

/// The problem of a pair with a conflict; each conflict is an issue with its reason.
pub(crate) fn conflict_problem(judge: &str, entry: &str, conflicts: &[Conflict]) -> Problem {
    let issues = conflicts
        .iter()
        .map(|t| Issue::new("", t.rule.as_str(), t.reason.clone()))
        .collect();
    let detail = format!(
        "Judge {judge} has a conflict of interest with entry {entry}. Assign another judge."
    );
    Problem::new(Kind::ConflictOfInterest, detail).with(issues)
}

/// Fails if the pair has an exclusive conflict.
pub(crate) async fn refuse_conflict(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    judge: &judge::Model,
    entry: &entry::Model,
) -> Result<(), Problem> {
    let team = teams::team(on, organiser, entry.team_id).await?;
    let conflicts = roster::exclusive_conflicts_of_pair(on, organiser, judge, entry, &team).await?;
    if conflicts.is_empty() {
        return Ok(());
    }
    Err(conflict_problem(&judge.code, &entry.code, &conflicts))
}

/// Ends an assignment. If a conflict ended it, its sheet is quarantined.
pub(crate) async fn end(
    tx: &Tx,
    mut row: assignment::Model,
    state: AssignmentState,
    reason: &str,
    quarantine: bool,
) -> Result<(), Problem> {
    if quarantine && let Some(mut sheet) = sheets::sheet_of(tx, &row).await? {
        sheet.state = SheetState::Quarantined.into();
        sheet.reason = reason.to_owned();
        sheet.updated_at = tx.at();
        tx.save(&mut sheet).await?;
    }
    row.state = state.into();
    row.reason = reason.to_owned();
    tx.save(&mut row).await
}

/// What an act did to assignments, for its audit record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Consequences {
    /// Assignments that it ended, in rounds whose panels are open.
    pub(crate) withdrawn: Vec<AssignmentId>,
    /// Pending effects that it recorded, in closed rounds.
    pub(crate) pending: Vec<EffectId>,
}

/// Ends assignments in open rounds, and records pending effects in closed ones: a closed round
/// stands until it is opened again.
pub(crate) struct Ending<'a, R> {
    tx: &'a Tx,
    right: &'a R,
    rounds: HashMap<RoundId, RoundState>,
    effects: HashMap<RoundId, Vec<pending_effect::Model>>,
    consequences: Consequences,
}

impl<'a, R: InCompetition> Ending<'a, R> {
    pub(crate) async fn new(tx: &'a Tx, right: &'a R) -> Result<Self, Problem> {
        let all = rounds::rounds(tx, right).await?;
        Ok(Self {
            tx,
            right,
            rounds: all.into_iter().map(|r| (r.id, *r.state)).collect(),
            effects: HashMap::new(),
            consequences: Consequences::default(),
        })
    }

    /// Ends an assignment because of this act, or defers that. A conflict also quarantines the
    /// sheet.
    pub(crate) async fn end(
        &mut self,
        row: assignment::Model,
        kind: EffectKind,
        reason: &str,
    ) -> Result<(), Problem> {
        let id = row.id;
        let state = self.rounds.get(&row.round_id);
        if !state.is_some_and(|state| state.is_closed()) {
            let quarantine = kind == EffectKind::Conflict;
            end(self.tx, row, AssignmentState::Withdrawn, reason, quarantine).await?;
            self.consequences.withdrawn.push(id);
            return Ok(());
        }
        let known = match self.effects.entry(row.round_id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(none) => {
                none.insert(snapshots::effects(self.tx, self.right, row.round_id).await?)
            }
        };
        if let Some(effect) = snapshot::defer(self.tx, &row, kind, reason, known).await? {
            self.consequences.pending.push(effect.id);
            known.push(effect);
        }
        Ok(())
    }

    pub(crate) fn done(self) -> Consequences {
        self.consequences
    }
}

/// Ends the assignments that have an exclusive conflict after a change (law 1); in closed rounds
/// that is pending.
pub(crate) async fn enforce(
    tx: &Tx,
    right: &impl InCompetition,
    concerned: Concerned,
) -> Result<Consequences, Problem> {
    let live = match concerned {
        Concerned::Judge(judge) => panels::live_assignments(tx, right, Some(judge), None).await?,
        Concerned::Entries(ids) => panels::live_assignments(tx, right, None, Some(ids)).await?,
    };
    let mut ending = Ending::new(tx, right).await?;
    for row in live {
        let (judge, entry, team) = sheets::pair(tx, &row).await?;
        let conflicts =
            roster::exclusive_conflicts_of_pair(tx, right, &judge, &entry, &team).await?;
        if let Some(conflict) = conflicts.first() {
            ending
                .end(row, EffectKind::Conflict, &conflict.reason)
                .await?;
        }
    }
    Ok(ending.done())
}

/// Does the same as [`enforce`] for the whole competition.
pub(crate) async fn enforce_all(
    tx: &Tx,
    organiser: &OrganiserAccess,
) -> Result<Consequences, Problem> {
    let live = panels::live_assignments(tx, organiser, None, None).await?;
    if live.is_empty() {
        return Ok(Consequences::default());
    }
    let roster = Roster::load(tx, organiser).await?;
    let mut ending = Ending::new(tx, organiser).await?;
    for row in live {
        let (Some(judge), Some(entry)) = (roster.judge(row.judge_id), roster.entry(row.entry_id))
        else {
            continue;
        };
        if let Some(conflict) = roster.exclusive_conflicts(judge, entry).first() {
            ending
                .end(row, EffectKind::Conflict, &conflict.reason)
                .await?;
        }
    }
    Ok(ending.done())
}

/// Ends the assignments of an entry that was withdrawn, found ineligible or disqualified; in closed
/// rounds that is pending.
pub(crate) async fn entry_gone(
    tx: &Tx,
    right: &impl InCompetition,
    entry: EntryId,
    kind: EffectKind,
    reason: &str,
) -> Result<Consequences, Problem> {
    let mut ending = Ending::new(tx, right).await?;
    for row in panels::live_assignments(tx, right, None, Some(vec![entry])).await? {
        ending.end(row, kind, reason).await?;
    }
    Ok(ending.done())
}

/// Ends what is pending on an entry that is eligible again.
pub(crate) async fn entry_back(
    tx: &Tx,
    right: &impl InCompetition,
    entry: EntryId,
) -> Result<(), Problem> {
    for effect in snapshots::pending_effects_on(tx, right, entry).await? {
        if effect.kind != EffectKind::Conflict {
            snapshot::settle(tx, effect, EffectOutcome::Reversed).await?;
        }
    }
    Ok(())
}

/// Applies what is pending in a round that was opened again. A conflict that does not exist any
/// more has no effect.
pub(crate) async fn apply_effects(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<(), Problem> {
    for effect in snapshots::effects(tx, organiser, round).await? {
        if effect.outcome.is_some() {
            continue;
        }
        let live = panels::live_assignments(tx, organiser, None, Some(vec![effect.entry_id]));
        let concerned = live.await?.into_iter().filter(|row| {
            row.round_id == round && effect.assignment_id.is_none_or(|id| id == row.id)
        });
        let mut outcome = EffectOutcome::Reversed;
        for row in concerned {
            let is_conflict = effect.kind == EffectKind::Conflict;
            if is_conflict {
                let (judge, entry, team) = sheets::pair(tx, &row).await?;
                let conflicts =
                    roster::exclusive_conflicts_of_pair(tx, organiser, &judge, &entry, &team);
                if conflicts.await?.is_empty() {
                    continue;
                }
            }
            let state = AssignmentState::Withdrawn;
            end(tx, row, state, &effect.reason, is_conflict).await?;
            outcome = EffectOutcome::Applied;
        }
        snapshot::settle(tx, effect, outcome).await?;
    }
    Ok(())
}

/// Withdraws a judge's active assignments without a submitted sheet, in rounds that are not closed.
pub(crate) async fn judge_gone(
    tx: &Tx,
    organiser: &OrganiserAccess,
    judge: JudgeId,
    reason: &str,
) -> Result<Vec<AssignmentId>, Problem> {
    let mut gone = Vec::new();
    for row in panels::live_assignments(tx, organiser, Some(judge), None).await? {
        let round = rounds::round(tx, organiser, row.round_id).await?;
        let state = sheets::sheet_of(tx, &row).await?.map(|sheet| sheet.state);
        let is_unfinished = state.is_none_or(|state| state == SheetState::Draft);
        if panels_open(&round).is_ok() && is_unfinished {
            gone.push(row.id);
            end(tx, row, AssignmentState::Withdrawn, reason, false).await?;
        }
    }
    Ok(gone)
}

/// Fails if the round's panels can no longer change.
pub(crate) fn panels_open(round: &round::Model) -> Result<RoundState, Problem> {
    match *round.state {
        s @ (RoundState::Planned | RoundState::Assigned | RoundState::Scoring) => Ok(s),
        _ => Err(wrong_state(format!(
            "The round is {}. Its panels can no longer be changed.",
            round.state
        ))),
    }
}

impl App {
    /// Assignments of a round.
    pub async fn assignments(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        page: Page,
    ) -> Result<Items<assignment::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, round).await?;
            panels::assignments(&view, &organiser, round, page).await
        })
        .await
    }

    /// Withdraws an assignment, with a reason. A submitted sheet is kept, but does not count.
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
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let row = panels::assignment(&tx, &organiser, id).await?;
            let round = rounds::round(&tx, &organiser, row.round_id).await?;
            panels_open(&round)?;
            if !is_live(&row) {
                return Err(wrong_state(format!(
                    "The assignment is {}. Only an active assignment can be withdrawn.",
                    row.state
                )));
            }
            end(&tx, row, AssignmentState::Withdrawn, &reason, true).await?;
            let payload = json!({ "reason": reason });
            Ok((
                (),
                organiser.event("assignment.withdrawn", id.object(), payload),
            ))
        })
        .await
    }

    /// Ends one of a judge's own assignments, with the judge's reason.
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
        self.write(async move |tx| {
            let access = caller.judge(&tx, competition).await?;
            let row = sheets::own_assignment(&tx, &access, id).await?;
            let round = rounds::round(&tx, &access, row.round_id).await?;
            panels_open(&round)?;
            end(&tx, row, AssignmentState::Recused, &reason, true).await?;
            let payload = json!({ "reason": reason });
            Ok(((), access.event("assignment.recused", id.object(), payload)))
        })
        .await
    }
}

/// Is the assignment in force, neither withdrawn nor recused?
pub(crate) fn is_live(row: &assignment::Model) -> bool {
    matches!(*row.state, AssignmentState::Active | AssignmentState::Done)
}

/// A pair of a judge and an entry, by their codes.
pub(crate) struct Pair {
    /// The entry's code.
    pub entry: String,
    /// The judge's code.
    pub judge: String,
    /// Affinity of judge and entry, if it was computed.
    pub affinity: Option<u16>,
    /// Is the pair required by a pin?
    pub pinned: bool,
}

pub(crate) fn new_assignment(
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
        state: AssignmentState::Active.into(),
        affinity: affinity.map(i32::from),
        pinned,
        reason: String::new(),
        version: 1,
        created_at: tx.at(),
    }
}

/// Adds pairs to a round's panels; each is checked for conflicts. Pairs that were withdrawn before
/// become active again.
pub(crate) async fn add_pairs(
    tx: &Tx,
    organiser: &OrganiserAccess,
    roster: &Roster,
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
        let entry = roster
            .entry_by_code(&pair.entry)
            .ok_or_else(Problem::not_found)?;
        let judge = roster
            .judge_by_code(&pair.judge)
            .ok_or_else(Problem::not_found)?;
        let conflicts = roster.exclusive_conflicts(judge, entry);
        if !conflicts.is_empty() {
            return Err(conflict_problem(&pair.judge, &pair.entry, &conflicts));
        }
        match known.remove(&(entry.entry.id, judge.judge.id)) {
            Some(mut row) => {
                row.state = AssignmentState::Active.into();
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

/// Moves a planned round that has panels now to the state `assigned`.
pub(crate) async fn mark_assigned(tx: &Tx, round: &mut round::Model) -> Result<(), Problem> {
    if round.state == RoundState::Planned {
        round.state = RoundState::Assigned.into();
        tx.save(round).await?;
    }
    Ok(())
}
