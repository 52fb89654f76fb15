//! The table of `evenhand plan`: a row for each country, a column for each scenario.

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

/// Writes the table: `country`, `entries`, `known`, and `invite_N` for each load N.
pub fn write(rows: &[NeedRow], loads: &[u32]) -> Vec<u8> {
    let names: Vec<String> = loads.iter().map(|load| format!("invite_{load}")).collect();
    let mut header = vec!["country", "entries", "known"];
    header.extend(names.iter().map(String::as_str));
    let mut writer = Writer::new(&header);
    for row in rows {
        let numbers = [row.entries, row.known]
            .into_iter()
            .chain(row.invite.iter().copied());
        let cells = std::iter::once(row.country.as_str().into());
        writer.row(cells.chain(numbers.map(Into::into)));
    }
    writer.finish()
}
