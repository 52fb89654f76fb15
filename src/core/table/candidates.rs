//! `candidates.csv`: the eligible pairs with their affinity, estimated elsewhere.

use super::read::{Columns, Problems, Read, rows};

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

const COLUMNS: Columns = Columns {
    required: &["entry", "judge", "affinity"],
    optional: &[],
};

/// Reads `candidates.csv`; `entry` and `judge` look ids up (millions of rows: no id is copied).
pub fn read(
    file: &str,
    bytes: &[u8],
    entry: impl Fn(&str) -> Option<u32>,
    judge: impl Fn(&str) -> Option<u32>,
) -> Result<Read<CandidateRow>, Problems> {
    rows(file, bytes, &COLUMNS, |row| {
        let (e, j) = (entry(row.cell(0)), judge(row.cell(1)));
        if e.is_none() {
            row.refuse(0, "an id of the entries table");
        }
        if j.is_none() {
            row.refuse(1, "an id of the judges table");
        }
        let affinity = row.cell(2).parse::<u16>().ok().filter(|a| *a <= 1000);
        if affinity.is_none() {
            row.refuse(2, "a whole number from 0 to 1000");
        }
        Some(CandidateRow {
            entry: e?,
            judge: j?,
            affinity: affinity?,
        })
    })
}
