//! `flags.csv`: decisions of organisers on flagged judges.

use super::read::{Problems, Read};
use super::schema::{Holds, JUDGE_ALIASES, Need, schema};
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

/// The row before its cells are read. A blank `decision` is refused, so that it is always read.
impl Default for FlagRow {
    fn default() -> Self {
        Self {
            judge: String::new(),
            decision: FlagDecision::Refused,
            reason: String::new(),
        }
    }
}

schema! {
    /// Decisions of the organisers on judges whose marks look careless: one row for each judge.
    FlagRow as "flags" {
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Key,
            holds: Holds::Text,
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J2"],
            read: |cell, flag| flag.judge = cell.text(),
            write: |flag| flag.judge.as_str().into(),
        }
        /// Whether the judge's marks get less weight (`confirmed`) or not (`refused`).
        DECISION = "decision" {
            need: Need::Required,
            holds: Holds::One("confirmed or refused"),
            aliases: &["decisions", "решение", "решения", "决定"],
            examples: ["confirmed", "refused"],
            read: |cell, flag| {
                flag.decision = cell.parsed_by(FlagDecision::parse).unwrap_or(flag.decision);
            },
            write: |flag| flag.decision.as_str().into(),
        }
        /// Reason of the decision.
        REASON = "reason" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["reasons", "причина", "причины", "原因", "理由"],
            examples: ["The same mark on every sheet.", "The entries were alike."],
            read: |cell, flag| flag.reason = cell.text(),
            write: |flag| flag.reason.as_str().into(),
        }
    }
}

/// Reads `flags.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<FlagRow>, Problems> {
    TABLE.read(file, bytes, |_, flag| Some(std::mem::take(flag)))
}

/// Writes `flags.csv`.
pub fn write(flags: &[FlagRow]) -> Vec<u8> {
    TABLE.write(flags)
}
