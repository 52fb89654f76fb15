//! What an organiser's own pairs cost: the warnings beside an assignment by hand and a pin.

use std::collections::BTreeMap;

use entity::ids::{EntryId, JudgeId};
use entity::round;

use super::assignments::is_live;
use super::facts::Roster;
use super::task::takes_part;
use crate::assign::Options;
use crate::assign::edit::{self, Edit, Warning};
use crate::auth::OrganiserAccess;
use crate::domain::states::PinKind;
use crate::problem::Problem;
use crate::store::{Reads, judges, rounds};

/// What the pair stands beside.
pub(super) enum EditContext {
    /// The assignments of the round.
    Assignments,
    /// The other pairs that must be assigned.
    Pins,
}

/// What the pair costs, as things stand in the round.
pub(super) async fn warnings(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    (judge, entry): (JudgeId, EntryId),
    beside: EditContext,
) -> Result<Vec<Warning>, Problem> {
    let roster = Roster::load(on, organiser).await?;
    let pairs: Vec<(JudgeId, EntryId)> = match beside {
        EditContext::Assignments => rounds::all_assignments(on, organiser, round.id)
            .await?
            .into_iter()
            .filter(is_live)
            .map(|a| (a.judge_id, a.entry_id))
            .collect(),
        EditContext::Pins => judges::pins(on, organiser, round.id)
            .await?
            .into_iter()
            .filter(|p| p.pin == PinKind::Must.as_str())
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
