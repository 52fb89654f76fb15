//! Repair of panels in force: the fewest moves that make them valid again, and what moved.
//!
//! The exact flow itself finds the fewest moves: keeping one pair earns more than all values
//! together can differ, so no plan with fewer moves exists. Pairs whose review has begun are pins.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::model::{Barrier, Model};
use super::{PlannedPair, Task};
use crate::domain::states::PinKind;
use crate::table::pins::PinRow;

/// A pair in force before the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurrentPair {
    /// The entry's id.
    pub entry: String,
    /// The judge's id.
    pub judge: String,
    /// Whether the judge has begun or submitted. Such a pair stays, like a pinned one.
    pub begun: bool,
}

/// A pair of a repair that the plan adds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Added {
    /// The entry's id.
    pub entry: String,
    /// The judge's id.
    pub judge: String,
}

/// A pair in force that the plan ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Removed {
    /// The entry's id.
    pub entry: String,
    /// The judge's id.
    pub judge: String,
    /// Why: `entry_gone`, `judge_gone`, the codes of the rules that now forbid the pair, or `moved`
    /// if another pair requires it.
    pub reason: String,
}

/// What a repair changes, in order of entry and judge.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moves {
    /// Pairs that stay.
    pub kept: u64,
    /// Pairs that are new.
    pub added: Vec<Added>,
    /// Pairs that end.
    pub removed: Vec<Removed>,
}

/// The task with the pairs whose review has begun as pins.
pub(super) fn with_begun(task: &Task) -> Cow<'_, Task> {
    let current = task.current.iter().flatten();
    if !current.clone().any(|p| p.begun) {
        return Cow::Borrowed(task);
    }
    let entries: HashSet<&str> = task.entries.iter().map(|e| e.entry.as_str()).collect();
    let judges: HashSet<&str> = task.judges.iter().map(|j| j.judge.as_str()).collect();
    let begun = |p: &&CurrentPair| {
        p.begun && entries.contains(p.entry.as_str()) && judges.contains(p.judge.as_str())
    };
    let pins: Vec<PinRow> = current
        .filter(begun)
        .map(|p| PinRow {
            line: 0,
            judge: p.judge.clone(),
            entry: p.entry.clone(),
            pin: PinKind::Must,
        })
        .collect();
    let mut task = task.clone();
    task.pins.extend(pins);
    Cow::Owned(task)
}

/// What the plan changes of the pairs in force; `None` if no pairs were given.
pub(super) fn moves(model: &Model<'_>, task: &Task, pairs: &[PlannedPair]) -> Option<Moves> {
    let current = task.current.as_ref()?;
    let planned: HashSet<(&str, &str)> = pairs
        .iter()
        .map(|p| (p.entry.as_str(), p.judge.as_str()))
        .collect();
    let before: BTreeSet<(&str, &str)> = current
        .iter()
        .map(|p| (p.entry.as_str(), p.judge.as_str()))
        .collect();
    let mut moves = Moves::default();
    for (entry, judge) in &before {
        if planned.contains(&(*entry, *judge)) {
            moves.kept += 1;
            continue;
        }
        let reason = match (model.find_entry(entry), model.find_judge(judge)) {
            (None, _) => "entry_gone".to_owned(),
            (_, None) => "judge_gone".to_owned(),
            (Some(e), Some(j)) => {
                let barriers = model.barriers(e, j);
                let words: Vec<&str> = barriers.into_iter().map(Barrier::as_str).collect();
                if words.is_empty() {
                    "moved".to_owned()
                } else {
                    words.join(", ")
                }
            }
        };
        moves.removed.push(Removed {
            entry: (*entry).to_owned(),
            judge: (*judge).to_owned(),
            reason,
        });
    }
    let added = pairs
        .iter()
        .filter(|p| !before.contains(&(p.entry.as_str(), p.judge.as_str())));
    moves.added = added
        .map(|p| Added {
            entry: p.entry.clone(),
            judge: p.judge.clone(),
        })
        .collect();
    moves.added.sort_unstable();
    Some(moves)
}
