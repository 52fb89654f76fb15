//! `entries.csv`.

use super::read::{Columns, Problems, Read, Row, Unique, rows};
use super::write::{Cell, Writer};
use crate::domain::country::EXPECTED_COUNTRY;
use crate::domain::{Country, conflict::Side};

/// A row of `entries.csv`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryRow {
    /// Line in the file.
    pub line: u64,
    /// Short unique id.
    pub entry: String,
    /// Title.
    pub title: String,
    /// Countries, in the file's order; empty means unknown.
    pub countries: Vec<Country>,
    /// Names of organisations.
    pub organisations: Vec<String>,
    /// City.
    pub city: String,
    /// Track; empty means none.
    pub track: String,
    /// Language (BCP 47).
    pub language: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Names of members.
    pub members: Vec<String>,
    /// Abstract.
    pub summary: String,
}

/// Whether countries are required. `rank` can do without them; `assign`, `check` and imports
/// cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countries {
    /// A blank cell is a problem.
    Required,
    /// A blank cell means unknown.
    Optional,
}

const NAMES: [&str; 10] = [
    "entry",
    "title",
    "countries",
    "organisations",
    "city",
    "track",
    "language",
    "topics",
    "members",
    "abstract",
];
const REQUIRED: Columns = Columns {
    required: &["entry", "countries"],
    optional: &OPTIONAL_OF_REQUIRED,
};
const OPTIONAL_OF_REQUIRED: [&str; 8] = [
    "title",
    "organisations",
    "city",
    "track",
    "language",
    "topics",
    "members",
    "abstract",
];
const OPTIONAL: Columns = Columns {
    required: &["entry"],
    optional: &[
        "countries",
        "title",
        "organisations",
        "city",
        "track",
        "language",
        "topics",
        "members",
        "abstract",
    ],
};

/// Reads `entries.csv`.
pub fn read(file: &str, bytes: &[u8], countries: Countries) -> Result<Read<EntryRow>, Problems> {
    let mut unique = Unique::default();
    let columns = if countries == Countries::Required {
        &REQUIRED
    } else {
        &OPTIONAL
    };
    rows(file, bytes, columns, |row| {
        let entry = row.required(0).to_owned();
        let ok = !entry.is_empty() && unique.check(row, 0, &entry);
        let texts = |row: &Row<'_>, column| row.list(column).map(str::to_owned).collect();
        let mut read = EntryRow {
            line: row.line(),
            entry,
            countries: countries_of(row, 1, countries),
            title: row.cell(2).to_owned(),
            organisations: texts(row, 3),
            city: row.cell(4).to_owned(),
            track: row.cell(5).to_owned(),
            language: row.cell(6).to_lowercase(),
            topics: texts(row, 7),
            members: texts(row, 8),
            summary: row.cell(9).to_owned(),
        };
        read.topics.dedup();
        ok.then_some(read)
    })
}

/// The countries of a cell; a blank one is refused when they are required.
pub(super) fn countries_of(row: &mut Row<'_>, column: usize, rule: Countries) -> Vec<Country> {
    // A cell with separators only names no country either.
    if rule == Countries::Required && row.list(column).next().is_none() {
        row.refuse(column, format!("at least one country: {EXPECTED_COUNTRY}"));
    }
    row.parsed_list(column, EXPECTED_COUNTRY)
}

/// Writes `entries.csv`.
pub fn write(entries: &[EntryRow]) -> Vec<u8> {
    let mut writer = Writer::new(&NAMES);
    for e in entries {
        writer.row([
            e.entry.as_str().into(),
            e.title.as_str().into(),
            join(&e.countries),
            join(&e.organisations),
            e.city.as_str().into(),
            e.track.as_str().into(),
            e.language.as_str().into(),
            join(&e.topics),
            join(&e.members),
            e.summary.as_str().into(),
        ]);
    }
    writer.finish()
}

/// Several values in a cell, separated by `;`.
pub(super) fn join<T: ToString>(values: &[T]) -> Cell<'static> {
    values
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(";")
        .into()
}

impl EntryRow {
    /// The attributes that the conflict rules compare.
    pub fn side(&self) -> Side {
        let mut side = Side::stated(&self.countries);
        for organisation in &self.organisations {
            side.add_organisation(organisation);
        }
        side.set_city(&self.city);
        side
    }
}
