//! `candidates.csv`: the eligible pairs with their affinity, estimated elsewhere.

use super::read::{Problems, Read};
use super::schema::{ENTRY_ALIASES, Holds, JUDGE_ALIASES, Need, schema};

/// A row of `candidates.csv`, its ids already looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CandidateRow {
    /// Position of the entry in the caller's table.
    pub entry: u32,
    /// Position of the judge in the caller's table.
    pub judge: u32,
    /// 0 to 1000.
    pub affinity: u16,
}

/// The cells of a row of `candidates.csv`. The reader uses one for all rows.
#[derive(Debug, Default)]
pub struct CandidateCells {
    entry: String,
    judge: String,
    affinity: u16,
}

schema! {
    /// The pairs that may be assigned, with an affinity computed elsewhere: one row for each.
    CandidateCells as "candidates" {
        /// Id of the entry.
        ENTRY = "entry" {
            need: Need::Required,
            holds: Holds::One("an id of the entries table"),
            aliases: ENTRY_ALIASES,
            examples: ["E1", "E2"],
            read: |cell, pair| cell.copy_to(&mut pair.entry),
            write: |pair| pair.entry.as_str().into(),
        }
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Required,
            holds: Holds::One("an id of the judges table"),
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J2"],
            read: |cell, pair| cell.copy_to(&mut pair.judge),
            write: |pair| pair.judge.as_str().into(),
        }
        /// How well the judge fits the entry; 1000 is best.
        AFFINITY = "affinity" {
            need: Need::Required,
            holds: Holds::One("a whole number from 0 to 1000"),
            aliases: &["соответствие", "匹配度"],
            examples: ["800", "650"],
            read: |cell, pair| {
                let affinity = cell.parsed_by(|t| t.parse().ok().filter(|a| *a <= 1000));
                pair.affinity = affinity.unwrap_or(0);
            },
            write: |pair| u32::from(pair.affinity).into(),
        }
    }
}

/// Reads `candidates.csv`; `entry` and `judge` look ids up (millions of rows: no id is kept).
pub fn read(
    file: &str,
    bytes: &[u8],
    entry: impl Fn(&str) -> Option<u32>,
    judge: impl Fn(&str) -> Option<u32>,
) -> Result<Read<CandidateRow>, Problems> {
    TABLE.read(file, bytes, |line, pair| {
        let (e, j) = (entry(&pair.entry), judge(&pair.judge));
        if e.is_none() {
            line.refuse(&ENTRY, &pair.entry, ENTRY.holds.words());
        }
        if j.is_none() {
            line.refuse(&JUDGE, &pair.judge, JUDGE.holds.words());
        }
        Some(CandidateRow {
            entry: e?,
            judge: j?,
            affinity: pair.affinity,
        })
    })
}
