//! `conflicts.csv`: declared conflicts of interest.

use super::read::{Problems, Read};
use super::schema::{ENTRY_ALIASES, Holds, JUDGE_ALIASES, Need, schema};

/// A row of `conflicts.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConflictRow {
    /// Line in the file.
    pub line: u64,
    /// The judge's id.
    pub judge: String,
    /// The entry's id.
    pub entry: String,
    /// Kind in the declarer's words, such as `former student`.
    pub kind: String,
    /// Reason.
    pub reason: String,
}

schema! {
    /// Declared conflicts of interest: one row for each judge who must not judge an entry.
    ConflictRow as "conflicts" {
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J2"],
            read: |cell, conflict| conflict.judge = cell.text(),
            write: |conflict| conflict.judge.as_str().into(),
        }
        /// Id of the entry.
        ENTRY = "entry" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: ENTRY_ALIASES,
            examples: ["E2", "E1"],
            read: |cell, conflict| conflict.entry = cell.text(),
            write: |conflict| conflict.entry.as_str().into(),
        }
        /// Kind of relation, in a few words.
        KIND = "kind" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["kinds", "вид", "тип", "类型"],
            examples: ["former student", "relative"],
            read: |cell, conflict| conflict.kind = cell.text(),
            write: |conflict| conflict.kind.as_str().into(),
        }
        /// Reason, for the organisers.
        REASON = "reason" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["reasons", "причина", "причины", "原因", "理由"],
            examples: ["Supervised the thesis of Ivan P.", ""],
            read: |cell, conflict| conflict.reason = cell.text(),
            write: |conflict| conflict.reason.as_str().into(),
        }
    }
}

/// Reads `conflicts.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<ConflictRow>, Problems> {
    TABLE.read(file, bytes, |line, conflict| {
        conflict.line = line.number();
        Some(std::mem::take(conflict))
    })
}

/// Writes `conflicts.csv`.
pub fn write(conflicts: &[ConflictRow]) -> Vec<u8> {
    TABLE.write(conflicts)
}
