//! Checks that an assignment keeps every hard rule. This is separate code: it shares only the types
//! and the conflict rules with the optimiser.

mod certificate;
mod measure;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

pub use certificate::{AssignmentCertificate, Evidence, FORMAT, verify};
pub use measure::{Measured, measure};

use super::Task;
use crate::domain::conflict::exclusive_conflicts;
use crate::domain::states::PinKind;
use crate::table::assignment::AssignmentRow;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;

/// A hard rule that an assignment breaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "violation", rename_all = "snake_case")]
pub enum Violation {
    /// A row names an entry that is not in the entries table.
    UnknownEntry {
        /// Line of the assignment.
        line: u64,
        /// The id.
        entry: String,
    },
    /// A row names a judge that is not in the judges table.
    UnknownJudge {
        /// Line of the assignment.
        line: u64,
        /// The id.
        judge: String,
    },
    /// A judge is on a panel twice.
    Twice {
        /// Line of the second row.
        line: u64,
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
    },
    /// A panel does not have the requested size.
    PanelSize {
        /// The entry's id.
        entry: String,
        /// Judges it has.
        found: u32,
        /// Judges it should have.
        expected: u32,
    },
    /// A judge has too few or too many entries.
    LoadOf {
        /// The judge's id.
        judge: String,
        /// Entries the judge has.
        found: u32,
        /// Fewest.
        min: u32,
        /// Most; `None` is unlimited.
        max: Option<u32>,
    },
    /// A pair is in conflict.
    Conflict {
        /// Line of the assignment.
        line: u64,
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
        /// The reason for each rule.
        reasons: Vec<String>,
    },
    /// The judge does not review the entry's track.
    WrongTrack {
        /// Line of the assignment.
        line: u64,
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
    },
    /// The judge does not have the entry's language, which was required.
    Language {
        /// Line of the assignment.
        line: u64,
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
    },
    /// The candidates table does not list the pair.
    NotListed {
        /// Line of the assignment.
        line: u64,
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
    },
    /// A `must` pin is not kept, or a `never` pin is used.
    PinBroken {
        /// Line of the pins.
        line: u64,
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
        /// Which instruction is broken.
        pin: PinKind,
    },
}

/// Every hard rule that the assignment breaks: rows first, by line, then panels, loads and pins.
pub fn check(task: &Task, assignment: &[AssignmentRow]) -> Vec<Violation> {
    let entries: BTreeMap<&str, &EntryRow> =
        task.entries.iter().map(|e| (e.entry.as_str(), e)).collect();
    let judges: BTreeMap<&str, &JudgeRow> =
        task.judges.iter().map(|j| (j.judge.as_str(), j)).collect();
    let mut broken = Vec::new();
    let mut pairs: BTreeSet<(&str, &str)> = BTreeSet::new();
    let listed: Option<BTreeSet<(&str, &str)>> = task.candidates.as_ref().map(|rows| {
        let ids = |row: &crate::table::candidates::CandidateRow| {
            let entry = task.entries.get(row.entry as usize)?;
            let judge = task.judges.get(row.judge as usize)?;
            Some((entry.entry.as_str(), judge.judge.as_str()))
        };
        rows.iter().filter_map(ids).collect()
    });
    for row in assignment {
        let (line, entry, judge) = (row.line, row.entry.clone(), row.judge.clone());
        let (e, j) = (
            entries.get(row.entry.as_str()),
            judges.get(row.judge.as_str()),
        );
        if e.is_none() {
            broken.push(Violation::UnknownEntry {
                line,
                entry: entry.clone(),
            });
        }
        if j.is_none() {
            broken.push(Violation::UnknownJudge {
                line,
                judge: judge.clone(),
            });
        }
        let (Some(e), Some(j)) = (e, j) else {
            continue;
        };
        if !pairs.insert((&row.entry, &row.judge)) {
            broken.push(Violation::Twice { line, entry, judge });
            continue;
        }
        check_pair(task, row, e, j, &mut broken);
        if listed
            .as_ref()
            .is_some_and(|l| !l.contains(&(e.entry.as_str(), j.judge.as_str())))
        {
            broken.push(Violation::NotListed { line, entry, judge });
        }
    }
    check_sizes(task, &pairs, &mut broken);
    for pin in &task.pins {
        let kept = pairs.contains(&(pin.entry.as_str(), pin.judge.as_str()));
        if kept != (pin.pin == PinKind::Must) {
            broken.push(Violation::PinBroken {
                line: pin.line,
                entry: pin.entry.clone(),
                judge: pin.judge.clone(),
                pin: pin.pin,
            });
        }
    }
    broken
}

/// Conflicts and tracks of one pair.
fn check_pair(
    task: &Task,
    row: &AssignmentRow,
    entry: &EntryRow,
    judge: &JudgeRow,
    broken: &mut Vec<Violation>,
) {
    let of_pair = task
        .conflicts
        .iter()
        .filter(|t| t.entry == entry.entry && t.judge == judge.judge);
    let declared: Vec<String> = of_pair
        .map(|t| {
            if t.reason.is_empty() {
                t.kind.clone()
            } else {
                t.reason.clone()
            }
        })
        .collect();
    let found = exclusive_conflicts(&judge.side(), &entry.side(), &declared, &task.rules);
    if !found.is_empty() {
        broken.push(Violation::Conflict {
            line: row.line,
            entry: row.entry.clone(),
            judge: row.judge.clone(),
            reasons: found.into_iter().map(|conflict| conflict.reason).collect(),
        });
    }
    if !judge.tracks.is_empty() && !judge.tracks.contains(&entry.track) {
        broken.push(Violation::WrongTrack {
            line: row.line,
            entry: row.entry.clone(),
            judge: row.judge.clone(),
        });
    }
    if task.options.language_required
        && !entry.language.is_empty()
        && !speaks(judge, &entry.language)
    {
        broken.push(Violation::Language {
            line: row.line,
            entry: row.entry.clone(),
            judge: row.judge.clone(),
        });
    }
}

/// Whether the judge has the language. `en` matches `en-GB`, and the other way round.
fn speaks(judge: &JudgeRow, language: &str) -> bool {
    judge.languages.iter().any(|has| {
        let (short, long) = match has.len() < language.len() {
            true => (has.as_str(), language),
            false => (language, has.as_str()),
        };
        short == long || long.starts_with(&format!("{short}-"))
    })
}

/// Panel sizes and loads.
fn check_sizes(task: &Task, pairs: &BTreeSet<(&str, &str)>, broken: &mut Vec<Violation>) {
    let mut panel: BTreeMap<&str, u32> = BTreeMap::new();
    let mut load: BTreeMap<&str, u32> = BTreeMap::new();
    for (entry, judge) in pairs {
        *panel.entry(entry).or_default() += 1;
        *load.entry(judge).or_default() += 1;
    }
    let expected = task.options.per_entry;
    let mut entries: Vec<&str> = task.entries.iter().map(|e| e.entry.as_str()).collect();
    entries.sort_unstable();
    for entry in entries {
        let found = panel.get(entry).copied().unwrap_or(0);
        if found != expected {
            broken.push(Violation::PanelSize {
                entry: entry.to_owned(),
                found,
                expected,
            });
        }
    }
    let mut judges: Vec<&JudgeRow> = task.judges.iter().collect();
    judges.sort_by(|a, b| a.judge.cmp(&b.judge));
    for judge in judges {
        let found = load.get(judge.judge.as_str()).copied().unwrap_or(0);
        let (min, max) = (judge.min_load, judge.max_load);
        if found < min || max.is_some_and(|max| found > max) {
            broken.push(Violation::LoadOf {
                judge: judge.judge.clone(),
                found,
                min,
                max,
            });
        }
    }
}

/// How the panels of a track are connected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackLinks {
    /// The track; empty where the entries table names none.
    pub track: String,
    /// For each part without a judge in common with the rest, by its first entry: the ids of its
    /// entries and of its judges, ascending. Entries without a panel are in no part.
    pub parts: Vec<(BTreeSet<String>, BTreeSet<String>)>,
}

/// The parts of each track, by track; rows with unknown ids are left out. Only reviews within a
/// track link it, because only they affect its standings.
pub fn links(task: &Task, assignment: &[AssignmentRow]) -> Vec<TrackLinks> {
    let judges: BTreeSet<&str> = task.judges.iter().map(|j| j.judge.as_str()).collect();
    let track_of: BTreeMap<&str, &str> = task
        .entries
        .iter()
        .map(|e| (e.entry.as_str(), e.track.as_str()))
        .collect();
    let mut panels: BTreeMap<&str, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for row in assignment {
        if let (Some(track), true) = (
            track_of.get(row.entry.as_str()),
            judges.contains(row.judge.as_str()),
        ) {
            let of_track = panels.entry(track).or_default();
            let panel = of_track.entry(&row.entry).or_default();
            panel.insert(row.judge.clone());
        }
    }
    let mut found = Vec::new();
    for (track, panels) in panels {
        let mut parts: Vec<(BTreeSet<String>, BTreeSet<String>)> = Vec::new();
        for (entry, panel) in panels {
            let mut grown = (BTreeSet::from([entry.to_owned()]), panel);
            for part in std::mem::take(&mut parts) {
                if part.1.is_disjoint(&grown.1) {
                    parts.push(part);
                } else {
                    grown.0.extend(part.0);
                    grown.1.extend(part.1);
                }
            }
            parts.push(grown);
        }
        parts.sort();
        let track = track.to_owned();
        found.push(TrackLinks { track, parts });
    }
    found
}

impl fmt::Display for TrackLinks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.track.as_str() {
            "" => "entries without a track".to_owned(),
            track => format!("track {track}"),
        };
        if let [(entries, judges)] = &self.parts[..] {
            let (entries, judges) = (entries.len(), judges.len());
            return write!(
                f,
                "{name}: {entries} entries and {judges} judges, all linked by judges in common"
            );
        }
        write!(
            f,
            "{name}: {} parts without a judge in common, whose scores cannot be compared:",
            self.parts.len()
        )?;
        for (i, (entries, judges)) in self.parts.iter().enumerate() {
            let first = entries.first().map_or("", String::as_str);
            let (entries, judges) = (entries.len(), judges.len());
            let comma = if i == 0 { "" } else { ";" };
            write!(
                f,
                "{comma} {entries} entries from {first} on with {judges} judges"
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEntry { line, entry } => write!(f, "line {line}: no entry {entry}"),
            Self::UnknownJudge { line, judge } => write!(f, "line {line}: no judge {judge}"),
            Self::Twice { line, entry, judge } => {
                write!(
                    f,
                    "line {line}: judge {judge} is on the panel of {entry} already"
                )
            }
            Self::PanelSize {
                entry,
                found,
                expected,
            } => {
                write!(f, "entry {entry} has {found} judges, expected {expected}")
            }
            Self::LoadOf {
                judge,
                found,
                min,
                max,
            } => {
                write!(
                    f,
                    "judge {judge} has {found} entries, expected at least {min}"
                )?;
                max.map_or(Ok(()), |max| write!(f, " and at most {max}"))
            }
            Self::Conflict {
                line,
                entry,
                judge,
                reasons,
            } => {
                let reasons = reasons.join("; ");
                write!(
                    f,
                    "line {line}: judge {judge} is in conflict with {entry}: {reasons}"
                )
            }
            Self::WrongTrack { line, entry, judge } => {
                write!(
                    f,
                    "line {line}: judge {judge} does not judge the track of {entry}"
                )
            }
            Self::Language { line, entry, judge } => {
                write!(
                    f,
                    "line {line}: judge {judge} does not have the language of {entry}"
                )
            }
            Self::NotListed { line, entry, judge } => {
                write!(
                    f,
                    "line {line}: the pair of {entry} and {judge} is not a candidate"
                )
            }
            Self::PinBroken {
                line,
                entry,
                judge,
                pin,
            } => {
                write!(
                    f,
                    "pins line {line}: {pin} of judge {judge} on {entry} is not kept"
                )
            }
        }
    }
}
