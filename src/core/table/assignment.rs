//! `assignment.csv`: pairs of an entry and a judge.

use super::read::{Columns, Problems, Read, rows};
use super::write::Writer;

/// A row of `assignment.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
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

const COLUMNS: Columns = Columns {
    required: &["entry", "judge"],
    optional: &["affinity", "pinned"],
};

/// Reads `assignment.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<AssignmentRow>, Problems> {
    rows(file, bytes, &COLUMNS, |row| {
        let (entry, judge) = (row.required(0).to_owned(), row.required(1).to_owned());
        let affinity: Option<u16> = row.parsed(2, "a whole number from 0 to 1000");
        let pinned = match row.cell(3) {
            "true" => true,
            "" | "false" => false,
            _ => {
                row.refuse(3, "true or false");
                false
            }
        };
        Some(AssignmentRow {
            line: row.line(),
            entry,
            judge,
            affinity,
            pinned,
        })
    })
}

/// Writes `assignment.csv`.
pub fn write(pairs: &[AssignmentRow]) -> Vec<u8> {
    let mut writer = Writer::new(&["entry", "judge", "affinity", "pinned"]);
    for p in pairs {
        writer.row([
            p.entry.as_str().into(),
            p.judge.as_str().into(),
            p.affinity.map(u32::from).into(),
            if p.pinned { "true" } else { "false" }.into(),
        ]);
    }
    writer.finish()
}
