//! `scores.csv`: marks in long form, a line per criterion.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::read::{Problems, Read};
use super::schema::{ENTRY_ALIASES, Holds, JUDGE_ALIASES, Need, schema};

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

/// The cells of a row of `scores.csv`. The reader uses one for all rows.
#[derive(Debug, Default)]
pub struct ScoreCells {
    entry: String,
    judge: String,
    criterion: String,
    score: Decimal,
}

schema! {
    /// The marks of the judges: one row for each judge, entry and criterion.
    ScoreCells as "scores" {
        /// Id of the entry.
        ENTRY = "entry" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: ENTRY_ALIASES,
            examples: ["E1", "E1"],
            read: |cell, mark| cell.copy_to(&mut mark.entry),
            write: |mark| mark.entry.as_str().into(),
        }
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J1"],
            read: |cell, mark| cell.copy_to(&mut mark.judge),
            write: |mark| mark.judge.as_str().into(),
        }
        /// Criterion, as in the rubric; without the column, the score is that of the whole sheet.
        CRITERION = "criterion" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["criteria", "критерий", "критерии", "评分项"],
            examples: ["idea", "pitch"],
            read: |cell, mark| cell.copy_to(&mut mark.criterion),
            write: |mark| mark.criterion.as_str().into(),
        }
        /// The mark.
        SCORE = "score" {
            need: Need::Required,
            holds: Holds::One("a decimal number such as 7.5"),
            aliases: &[
                "scores", "mark", "marks", "оценка", "оценки", "балл", "баллы", "分数", "得分",
            ],
            examples: ["7.5", "4"],
            read: |cell, mark| mark.score = cell.parsed().unwrap_or_default(),
            write: |mark| mark.score.into(),
        }
    }
}

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
    let Read { rows: marks, notes } = TABLE.read(file, bytes, |line, mark| {
        if line.is_refused() {
            return None;
        }
        let key = (
            entries.position(&mark.entry),
            judges.position(&mark.judge),
            criteria.position(&mark.criterion),
        );
        if let Some(first) = seen.insert(key, line.number()) {
            let expected = format!(
                "at most one mark of a judge for an entry and criterion; line {first} has one"
            );
            line.refuse(&SCORE, &mark.score.to_string(), expected);
        }
        Some(ScoreRow {
            line: line.number(),
            entry: key.0,
            judge: key.1,
            criterion: key.2,
            score: mark.score,
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
    })
}

/// Writes `scores.csv`: entry, judge, criterion, score.
pub fn write<'a>(marks: impl IntoIterator<Item = (&'a str, &'a str, &'a str, Decimal)>) -> Vec<u8> {
    let cells = |(entry, judge, criterion, score): (&str, &str, &str, Decimal)| ScoreCells {
        entry: entry.to_owned(),
        judge: judge.to_owned(),
        criterion: criterion.to_owned(),
        score,
    };
    let rows: Vec<ScoreCells> = marks.into_iter().map(cells).collect();
    TABLE.write(&rows)
}
