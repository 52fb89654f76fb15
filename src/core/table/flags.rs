//! `flags.csv`: decisions of organisers on flagged judges.

use super::read::{Columns, Problems, Read, rows};
use super::write::Writer;
use crate::domain::states::FlagDecision;

/// A row of `flags.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagRow {
    /// The judge's id.
    pub judge: String,
    /// The decision.
    pub decision: FlagDecision,
    /// Reason.
    pub reason: String,
}

const COLUMNS: Columns = Columns {
    required: &["judge", "decision"],
    optional: &["reason"],
};

/// Reads `flags.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<FlagRow>, Problems> {
    let mut seen = std::collections::BTreeSet::new();
    rows(file, bytes, &COLUMNS, |row| {
        let judge = row.required(0).to_owned();
        let decision = FlagDecision::parse(row.cell(1));
        if decision.is_none() {
            row.refuse(1, "confirmed or refused");
        }
        if !seen.insert(judge.clone()) {
            row.refuse(0, "each judge at most once");
        }
        decision.map(|decision| FlagRow {
            judge,
            decision,
            reason: row.cell(2).to_owned(),
        })
    })
}

/// Writes `flags.csv`.
pub fn write(flags: &[FlagRow]) -> Vec<u8> {
    let mut writer = Writer::new(&["judge", "decision", "reason"]);
    for f in flags {
        writer.row([&f.judge, f.decision.as_str(), &f.reason].map(|cell| cell.into()));
    }
    writer.finish()
}
