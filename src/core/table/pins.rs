//! `pins.csv`: pairs that must, or must never, be assigned.

use super::read::{Columns, Problems, Read, rows};
use super::write::Writer;
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

const COLUMNS: Columns = Columns {
    required: &["judge", "entry", "pin"],
    optional: &[],
};

/// Reads `pins.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<PinRow>, Problems> {
    rows(file, bytes, &COLUMNS, |row| {
        let (judge, entry) = (row.required(0).to_owned(), row.required(1).to_owned());
        let pin = PinKind::parse(row.cell(2));
        if pin.is_none() {
            row.refuse(2, "must or never");
        }
        pin.map(|pin| PinRow {
            line: row.line(),
            judge,
            entry,
            pin,
        })
    })
}

/// Writes `pins.csv`.
pub fn write(pins: &[PinRow]) -> Vec<u8> {
    let mut writer = Writer::new(&["judge", "entry", "pin"]);
    for p in pins {
        writer.row([&p.judge, &p.entry, p.pin.as_str()].map(|cell| cell.into()));
    }
    writer.finish()
}
