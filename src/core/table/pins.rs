//! `pins.csv`: pairs that must, or must never, be assigned.

use super::read::{Problems, Read};
use super::schema::{ENTRY_ALIASES, Holds, JUDGE_ALIASES, Need, schema};
use crate::domain::states::PinKind;

/// A row of `pins.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinRow {
    /// Line in the file.
    pub line: u64,
    /// The judge's id.
    pub judge: String,
    /// The entry's id.
    pub entry: String,
    /// Must or never.
    pub pin: PinKind,
}

/// The row before its cells are read. A blank `pin` is refused, so that the kind is always read.
impl Default for PinRow {
    fn default() -> Self {
        Self {
            line: 0,
            judge: String::new(),
            entry: String::new(),
            pin: PinKind::Never,
        }
    }
}

schema! {
    /// Instructions of the organisers: one row for each pair that must, or must never, be assigned.
    PinRow as "pins" {
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J2"],
            read: |cell, pin| pin.judge = cell.text(),
            write: |pin| pin.judge.as_str().into(),
        }
        /// Id of the entry.
        ENTRY = "entry" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: ENTRY_ALIASES,
            examples: ["E1", "E1"],
            read: |cell, pin| pin.entry = cell.text(),
            write: |pin| pin.entry.as_str().into(),
        }
        /// Whether the judge must judge the entry, or must never.
        PIN = "pin" {
            need: Need::Required,
            holds: Holds::One("must or never"),
            aliases: &["pins", "указание", "указания", "指定"],
            examples: ["must", "never"],
            read: |cell, pin| pin.pin = cell.parsed_by(PinKind::parse).unwrap_or(pin.pin),
            write: |pin| pin.pin.as_str().into(),
        }
    }
}

/// Reads `pins.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<PinRow>, Problems> {
    TABLE.read(file, bytes, |line, pin| {
        pin.line = line.number();
        Some(std::mem::take(pin))
    })
}

/// Writes `pins.csv`.
pub fn write(pins: &[PinRow]) -> Vec<u8> {
    TABLE.write(pins)
}
