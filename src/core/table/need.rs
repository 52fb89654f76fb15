//! The table of `evenhand plan`: a row for each country, a column for each scenario.

use super::schema::{Holds, Need, schema};
use super::write::Writer;

/// The row of a country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NeedRow {
    /// The country, or `total`.
    pub country: String,
    /// Entries that name it.
    pub entries: u64,
    /// Known judges whose panel country it is.
    pub known: u64,
    /// Judges to be invited, by scenario.
    pub invite: Vec<u64>,
}

schema! {
    /// How many judges to invite: one row for each country, and a last one with the totals. A
    /// column `invite_N` follows for each load N: how many judges to invite if each judges up to N
    /// entries.
    NeedRow as "need" {
        /// The country, or `total`.
        COUNTRY = "country" {
            need: Need::Column,
            holds: Holds::Text,
            aliases: &[],
            examples: ["KZ", "total"],
            read: |_, _| {},
            write: |row| row.country.as_str().into(),
        }
        /// Number of entries that name the country.
        ENTRIES = "entries" {
            need: Need::Column,
            holds: Holds::One("a whole number from 0"),
            aliases: &[],
            examples: ["40", "40"],
            read: |_, _| {},
            write: |row| row.entries.into(),
        }
        /// Number of judges from the country who take part already.
        KNOWN = "known" {
            need: Need::Column,
            holds: Holds::One("a whole number from 0"),
            aliases: &[],
            examples: ["2", "2"],
            read: |_, _| {},
            write: |row| row.known.into(),
        }
    }
}

/// Writes the table with its columns `invite_N` for these loads.
pub fn write(rows: &[NeedRow], loads: &[u32]) -> Vec<u8> {
    let columns = TABLE.columns.iter();
    let invite = loads.iter().map(|load| format!("invite_{load}"));
    let header = columns.clone().map(|column| column.name.to_owned());
    let mut writer = Writer::new(header.chain(invite));
    for row in rows {
        let cells = columns.clone().map(|column| (column.write)(row));
        writer.row(cells.chain(row.invite.iter().map(|n| (*n).into())));
    }
    writer.finish()
}
