//! Assigning single pairs by hand, and the warnings shown beside them and beside pins.

use std::collections::BTreeMap;

use entity::ids::{CompetitionId, EntryId, JudgeId, RoundId};
use entity::{assignment, round};
use serde_json::json;

use crate::app::assignment::panels::{
    is_live, mark_assigned, new_assignment, panels_open, refuse_conflict,
};
use crate::app::assignment::task::takes_part;
use crate::app::roster::Roster;
use crate::app::{App, wrong_state};
use crate::assign::Options;
use crate::assign::edit::{self, Edit, Warning};
use crate::domain::states::{AssignmentState, EntryState, PinKind};
use crate::problem::{Kind, Problem};
use crate::store::Reads;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::assignment::{panels, pins};
use crate::store::entry::entries;
use crate::store::setup::{judges, rounds};

/// What the pair is compared with.
pub(crate) enum EditContext {
    /// The round's current assignments.
    Assignments,
    /// The other pairs that must be assigned.
    Pins,
}

/// Warnings about a pair, such as a judge's load above the maximum.
pub(crate) async fn warnings(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    (judge, entry): (JudgeId, EntryId),
    beside: EditContext,
) -> Result<Vec<Warning>, Problem> {
    let roster = Roster::load(on, organiser).await?;
    let pairs: Vec<(JudgeId, EntryId)> = match beside {
        EditContext::Assignments => panels::all_assignments(on, organiser, round.id)
            .await?
            .into_iter()
            .filter(is_live)
            .map(|a| (a.judge_id, a.entry_id))
            .collect(),
        EditContext::Pins => pins::pins(on, organiser, round.id)
            .await?
            .into_iter()
            .filter(|p| p.pin == PinKind::Must)
            .map(|p| (p.judge_id, p.entry_id))
            .collect(),
    };
    let (Some(this), Some(work)) = (roster.judge(judge), roster.entry(entry)) else {
        return Err(Problem::not_found());
    };
    let (mut panel, mut loads) = (Vec::new(), BTreeMap::new());
    for pair in pairs.into_iter().filter(|pair| *pair != (judge, entry)) {
        let Some(other) = roster.judge(pair.0) else {
            continue;
        };
        *loads.entry(other.row.judge.clone()).or_insert(0) += 1;
        if pair.1 == entry {
            panel.push(other.row.judge.clone());
        }
    }
    let rows = roster.judges.iter().filter(|j| takes_part(j));
    Ok(edit::warnings(&Edit {
        entry: &work.row,
        judge: &this.row.judge,
        judges: &rows.map(|j| j.row.clone()).collect::<Vec<_>>(),
        panel: &panel,
        loads: &loads,
        rules: &roster.rules,
        options: &Options {
            per_entry: u32::try_from(round.panel_size).unwrap_or(1),
            ..Options::default()
        },
    }))
}

impl App {
    /// Assigns one pair by hand and returns its warnings.
    pub async fn assign_by_hand(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        (judge, entry): (JudgeId, EntryId),
    ) -> Result<(assignment::Model, Vec<Warning>), Problem> {
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut round = rounds::round(&tx, &organiser, round).await?;
            panels_open(&round)?;
            let judge = judges::judge(&tx, &organiser, judge).await?;
            let entry = entries::entry(&tx, &organiser, entry).await?;
            if entry.state != EntryState::Eligible {
                return Err(wrong_state(format!(
                    "The entry is {}. Only an eligible entry can be assigned.",
                    entry.state
                )));
            }
            refuse_conflict(&tx, &organiser, &judge, &entry).await?;
            let pair = (judge.id, entry.id);
            let costs = warnings(&tx, &organiser, &round, pair, EditContext::Assignments).await?;
            let row =
                panels::assignment_of_pair(&tx, &organiser, round.id, entry.id, judge.id).await?;
            let row = match row {
                Some(row) if is_live(&row) => {
                    return Err(Problem::new(
                        Kind::Duplicate,
                        "The judge is already assigned to this entry.",
                    ));
                }
                Some(mut row) => {
                    row.state = AssignmentState::Active.into();
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
            let object = row.id.object();
            let payload = json!({ "judge": judge.code, "entry": entry.code });
            let event = organiser.event("assignment.made", object, payload);
            Ok(((row, costs), event))
        })
        .await
    }
}
