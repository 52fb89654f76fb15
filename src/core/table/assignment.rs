//! `assignment.csv`: pairs of an entry and a judge.

use super::read::{Problems, Read};
use super::schema::{ENTRY_ALIASES, Holds, JUDGE_ALIASES, Need, schema};

/// A row of `assignment.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssignmentRow {
    /// Line in the file.
    pub line: u64,
    /// The entry's id.
    pub entry: String,
    /// The judge's id.
    pub judge: String,
    /// Affinity of the pair, 0 to 1000, if known.
    pub affinity: Option<u16>,
    /// Whether an organiser pinned the pair.
    pub pinned: bool,
}

schema! {
    /// Who judges what: one row for each pair of an entry and a judge.
    AssignmentRow as "assignment" {
        /// Id of the entry.
        ENTRY = "entry" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: ENTRY_ALIASES,
            examples: ["E1", "E2"],
            read: |cell, pair| pair.entry = cell.text(),
            write: |pair| pair.entry.as_str().into(),
        }
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J2"],
            read: |cell, pair| pair.judge = cell.text(),
            write: |pair| pair.judge.as_str().into(),
        }
        /// How well the judge fits the entry, by topics and languages; 1000 is best.
        AFFINITY = "affinity" {
            need: Need::Optional,
            holds: Holds::One("a whole number from 0 to 1000"),
            aliases: &["соответствие", "匹配度"],
            examples: ["800", "650"],
            read: |cell, pair| pair.affinity = cell.parsed(),
            write: |pair| pair.affinity.map(u32::from).into(),
        }
        /// Whether an organiser pinned the pair; no if blank.
        PINNED = "pinned" {
            need: Need::Optional,
            holds: Holds::One("true or false"),
            aliases: &[],
            examples: ["true", "false"],
            read: |cell, pair| pair.pinned = cell.parsed().unwrap_or(false),
            write: |pair| if pair.pinned { "true" } else { "false" }.into(),
        }
    }
}

/// Reads `assignment.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<AssignmentRow>, Problems> {
    TABLE.read(file, bytes, |line, pair| {
        pair.line = line.number();
        Some(std::mem::take(pair))
    })
}

/// Writes `assignment.csv`.
pub fn write(pairs: &[AssignmentRow]) -> Vec<u8> {
    TABLE.write(pairs)
}
