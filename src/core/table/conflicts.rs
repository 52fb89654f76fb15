//! `conflicts.csv`: declared conflicts of interest.

use super::read::{Columns, Problems, Read, rows};
use super::write::Writer;

/// A row of `conflicts.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
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

const COLUMNS: Columns = Columns {
    required: &["judge", "entry"],
    optional: &["kind", "reason"],
};

/// Reads `conflicts.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<ConflictRow>, Problems> {
    rows(file, bytes, &COLUMNS, |row| {
        let (judge, entry) = (row.required(0), row.required(1));
        Some(ConflictRow {
            line: row.line(),
            judge: judge.to_owned(),
            entry: entry.to_owned(),
            kind: row.cell(2).to_owned(),
            reason: row.cell(3).to_owned(),
        })
    })
}

/// Writes `conflicts.csv`.
pub fn write(conflicts: &[ConflictRow]) -> Vec<u8> {
    let mut writer = Writer::new(&["judge", "entry", "kind", "reason"]);
    for t in conflicts {
        writer.row([&t.judge, &t.entry, &t.kind, &t.reason].map(|cell| cell.as_str().into()));
    }
    writer.finish()
}
