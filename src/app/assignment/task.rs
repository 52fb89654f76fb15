//! What an assignment depends on: the task of a round, and of repairing its panels.

use std::collections::BTreeMap;

use entity::ids::{EntryId, JudgeId};
use entity::{assignment, round};

use crate::app::assignment::panels::is_live;
use crate::app::digest;
use crate::app::roster::{self, Roster};
use crate::assign::{CurrentPair, Options, Task};
use crate::domain::states::{AssignmentState, EntryState, JudgeState, SheetState};
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::assignment::{panels, pins};
use crate::store::judging::sheets;
use crate::table::conflicts::ConflictRow;
use crate::table::pins::PinRow;

/// The kind of the conflict that a recusal leaves.
pub(crate) const RECUSAL: &str = "recusal";

/// The task of assigning a round: eligible entries, accepted judges, conflicts, recusals and pins; of a
/// repair also the panels in force.
pub(crate) async fn task(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    roster: &Roster,
    round: &round::Model,
    options: Options,
    is_repair: bool,
) -> Result<Task, Problem> {
    let pins = pins::pins(on, organiser, round.id).await?;
    let past = panels::all_assignments(on, organiser, round.id).await?;
    let mut task = task_of(roster, &pins, &past, options);
    if is_repair {
        of_round(on, organiser, roster, round, &past, &mut task).await?;
    }
    Ok(task)
}

fn task_of(
    roster: &Roster,
    pins: &[entity::pin::Model],
    past: &[assignment::Model],
    options: Options,
) -> Task {
    let code = |judge: JudgeId, entry: EntryId| {
        let (judge, entry) = (roster.judge(judge)?, roster.entry(entry)?);
        // A conflict or pin of somebody who does not take part in the round says nothing.
        (takes_part(judge) && is_eligible(entry))
            .then(|| (judge.row.judge.clone(), entry.row.entry.clone()))
    };
    let conflicts = roster.conflicts.iter().filter_map(|t| {
        let (judge, entry) = code(t.judge_id, t.entry_id)?;
        Some(ConflictRow {
            line: 0,
            judge,
            entry,
            kind: t.kind.clone(),
            reason: t.reason.clone(),
        })
    });
    // Who stepped back from an entry is not asked again.
    let recused = AssignmentState::Recused;
    let recusals = past.iter().filter(|a| a.state == recused).filter_map(|a| {
        let (judge, entry) = code(a.judge_id, a.entry_id)?;
        Some(ConflictRow {
            line: 0,
            judge,
            entry,
            kind: RECUSAL.to_owned(),
            reason: a.reason.clone(),
        })
    });
    let pins = pins.iter().filter_map(|p| {
        let (judge, entry) = code(p.judge_id, p.entry_id)?;
        Some(PinRow {
            line: 0,
            judge,
            entry,
            pin: p.pin.0,
        })
    });
    Task {
        entries: roster
            .entries
            .iter()
            .filter(|e| is_eligible(e))
            .map(|e| e.row.clone())
            .collect(),
        judges: roster
            .judges
            .iter()
            .filter(|j| takes_part(j))
            .map(|j| j.row.clone())
            .collect(),
        conflicts: conflicts.chain(recusals).collect(),
        pins: pins.collect(),
        candidates: None,
        current: None,
        rules: roster.rules.clone(),
        options,
    }
}

fn is_eligible(entry: &roster::EntryFacts) -> bool {
    entry.entry.state == EntryState::Eligible
}

pub(crate) fn takes_part(judge: &roster::JudgeFacts) -> bool {
    judge.judge.state == JudgeState::Accepted
}

/// Digest of everything a plan depends on.
pub(crate) fn inputs_digest(task: &Task) -> String {
    let entries = crate::table::entries::write(&task.entries);
    let judges = crate::table::judges::write(&task.judges);
    let conflicts = crate::table::conflicts::write(&task.conflicts);
    let pins: Vec<_> = task
        .pins
        .iter()
        .map(|p| (&p.judge, &p.entry, p.pin))
        .collect();
    let texts = [entries, judges, conflicts].map(|t| crate::audit::chain::sha256(&t));
    let digested = (texts, pins, &task.rules, &task.options);
    match &task.current {
        None => digest(&digested),
        Some(current) => digest(&(digested, current)),
    }
}

/// Makes the task one of repairing the round's panels.
///
/// A pair whose judge began a sheet stays. A judge who has left keeps what was submitted, so that
/// those entries need one judge less, and takes nothing more.
async fn of_round(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    roster: &Roster,
    round: &round::Model,
    past: &[assignment::Model],
    task: &mut Task,
) -> Result<(), Problem> {
    let sheets = sheets::sheets_of_round(on, organiser, round.id).await?;
    let (mut pairs, mut leavers) = (Vec::new(), BTreeMap::new());
    for row in past.iter().filter(|a| is_live(a)) {
        let (Some(judge), Some(entry)) = (roster.judge(row.judge_id), roster.entry(row.entry_id))
        else {
            continue;
        };
        let state = sheets.get(&row.id).map(|s| *s.state);
        let submitted = matches!(state, Some(SheetState::Submitted | SheetState::Counted));
        let begun = state.is_some() && (submitted || takes_part(judge));
        let judged = task.entries.iter().any(|e| e.entry == entry.row.entry);
        if submitted && judged && !takes_part(judge) {
            let (_, count) = leavers
                .entry(judge.row.judge.clone())
                .or_insert((judge.row.clone(), 0));
            *count += 1;
        }
        pairs.push(CurrentPair {
            entry: entry.row.entry.clone(),
            judge: judge.row.judge.clone(),
            begun: begun && judged,
        });
    }
    for (mut judge, submitted) in leavers.into_values() {
        (judge.min_load, judge.max_load) = (0, Some(submitted));
        task.judges.push(judge);
    }
    pairs.sort_by(|a, b| (&a.entry, &a.judge).cmp(&(&b.entry, &b.judge)));
    task.current = Some(pairs);
    Ok(())
}
