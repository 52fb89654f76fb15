//! `scores.csv`: marks in long form, a line per criterion.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::read::{Columns, Problems, Read, rows};
use super::write::Writer;

/// All marks of a file, ids and criteria interned in order of first appearance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// Ids of entries.
    pub entries: Vec<String>,
    /// Ids of judges.
    pub judges: Vec<String>,
    /// Names of criteria; a single empty name when the file has no such column.
    pub criteria: Vec<String>,
    /// The marks in the file's order.
    pub marks: Vec<ScoreRow>,
}

/// One mark: positions in [`Scores`] and the exact score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreRow {
    /// Line in the file.
    pub line: u64,
    /// Position of the entry.
    pub entry: u32,
    /// Position of the judge.
    pub judge: u32,
    /// Position of the criterion.
    pub criterion: u32,
    /// The mark.
    pub score: Decimal,
}

const COLUMNS: Columns = Columns {
    required: &["entry", "judge", "score"],
    optional: &["criterion"],
};

/// Positions of names in order of first appearance.
#[derive(Default)]
struct Interner {
    names: Vec<String>,
    positions: HashMap<String, u32>,
}

impl Interner {
    fn position(&mut self, name: &str) -> u32 {
        match self.positions.get(name) {
            Some(position) => *position,
            None => {
                let position = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
                self.names.push(name.to_owned());
                self.positions.insert(name.to_owned(), position);
                position
            }
        }
    }
}

/// Reads `scores.csv`. A second mark of a judge for the same entry and criterion is refused.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<Scores>, Problems> {
    let (mut entries, mut judges, mut criteria) = (
        Interner::default(),
        Interner::default(),
        Interner::default(),
    );
    let mut seen: HashMap<(u32, u32, u32), u64> = HashMap::new();
    let Read {
        rows: marks,
        notes,
        unknown_columns,
    } = rows(file, bytes, &COLUMNS, |row| {
        let (entry, judge) = (row.required(0), row.required(1));
        row.required(2);
        let score = row.parsed(2, "a decimal number such as 7.5")?;
        let key = (
            entries.position(entry),
            judges.position(judge),
            criteria.position(row.cell(3)),
        );
        if let Some(first) = seen.insert(key, row.line()) {
            row.refuse(
                2,
                format!(
                    "at most one mark of a judge for an entry and criterion; line {first} has one"
                ),
            );
        }
        Some(ScoreRow {
            line: row.line(),
            entry: key.0,
            judge: key.1,
            criterion: key.2,
            score,
        })
    })?;
    let scores = Scores {
        entries: entries.names,
        judges: judges.names,
        criteria: criteria.names,
        marks,
    };
    Ok(Read {
        rows: vec![scores],
        notes,
        unknown_columns,
    })
}

/// Writes `scores.csv`: entry, judge, criterion, score.
pub fn write<'a>(marks: impl IntoIterator<Item = (&'a str, &'a str, &'a str, Decimal)>) -> Vec<u8> {
    let mut writer = Writer::new(&["entry", "judge", "criterion", "score"]);
    for (entry, judge, criterion, score) in marks {
        writer.row([entry.into(), judge.into(), criterion.into(), score.into()]);
    }
    writer.finish()
}
