//! `rubric.csv`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::read::{Problem, Problems, Read};
use super::schema::{Holds, Need, schema};
use crate::domain::rubric::{Criterion, Rubric};

/// A row of `rubric.csv`.
#[derive(Debug, Default)]
pub struct CriterionRow {
    code: String,
    weight: Decimal,
    min: Decimal,
    max: Decimal,
    step: Option<Decimal>,
    title: String,
}

/// What a cell of a number holds.
const NUMBER: Holds = Holds::One("a decimal number such as 7.5");

schema! {
    /// The criteria of a round: one row for each.
    CriterionRow as "rubric" {
        /// Short name of the criterion, as in the table of scores.
        CRITERION = "criterion" {
            need: Need::Required,
            holds: Holds::Text,
            aliases: &["criteria", "критерий", "критерии", "评分项"],
            examples: ["idea", "pitch"],
            read: |cell, row| row.code = cell.text(),
            write: |row| row.code.as_str().into(),
        }
        /// Weight of the criterion relative to the others.
        WEIGHT = "weight" {
            need: Need::Required,
            holds: NUMBER,
            aliases: &["weights", "вес", "веса", "权重"],
            examples: ["2", "1"],
            read: |cell, row| row.weight = cell.parsed().unwrap_or_default(),
            write: |row| row.weight.into(),
        }
        /// Lowest mark.
        MIN = "min" {
            need: Need::Required,
            holds: NUMBER,
            aliases: &["minimum", "минимум", "最低分"],
            examples: ["1", "0"],
            read: |cell, row| row.min = cell.parsed().unwrap_or_default(),
            write: |row| row.min.into(),
        }
        /// Highest mark.
        MAX = "max" {
            need: Need::Required,
            holds: NUMBER,
            aliases: &["maximum", "максимум", "最高分"],
            examples: ["10", "5"],
            read: |cell, row| row.max = cell.parsed().unwrap_or_default(),
            write: |row| row.max.into(),
        }
        /// Distance of two neighbouring marks; any decimal from min to max is a mark if blank.
        STEP = "step" {
            need: Need::Optional,
            holds: NUMBER,
            aliases: &["steps", "шаг", "步长"],
            examples: ["0.5", ""],
            read: |cell, row| row.step = cell.parsed(),
            write: |row| row.step.into(),
        }
        /// Title of the criterion for readers, in English.
        TITLE = "title" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["titles", "название", "названия", "标题"],
            examples: ["Idea", "Presentation"],
            read: |cell, row| row.title = cell.text(),
            write: |row| row.title.as_str().into(),
        }
    }
}

/// Reads `rubric.csv` and checks the rubric as a whole.
pub fn read(file: &str, bytes: &[u8]) -> Result<(Rubric, Vec<String>), Problems> {
    let Read {
        rows: criteria,
        notes,
    } = TABLE.read(file, bytes, |line, row| {
        Some((line.number(), std::mem::take(row).criterion()))
    })?;
    let rubric = Rubric {
        criteria: criteria.iter().map(|(_, c)| c.clone()).collect(),
    };
    let problem = |line, column: &str, value: String, expected: String| Problem {
        file: file.to_owned(),
        line,
        column: column.to_owned(),
        value,
        expected,
    };
    if criteria.is_empty() {
        let expected = "at least one criterion".to_owned();
        return Err(Problems(vec![problem(1, "", String::new(), expected)]));
    }
    let problems: Vec<Problem> = rubric
        .problems()
        .into_iter()
        .map(|p| {
            let (line, c) = &criteria[p.position];
            let value = match p.field {
                "criterion" => c.code.clone(),
                "weight" => c.weight.to_string(),
                "max" => c.max.to_string(),
                _ => c.step.map_or_else(String::new, |s| s.to_string()),
            };
            problem(*line, p.field, value, p.expected)
        })
        .collect();
    if problems.is_empty() {
        Ok((rubric, notes))
    } else {
        Err(Problems(problems))
    }
}

/// Writes `rubric.csv`; the title is the English one, else the first.
pub fn write(rubric: &Rubric) -> Vec<u8> {
    let rows: Vec<CriterionRow> = rubric.criteria.iter().map(CriterionRow::of).collect();
    TABLE.write(&rows)
}

impl CriterionRow {
    fn of(criterion: &Criterion) -> Self {
        let titles = &criterion.titles;
        let title = titles.get("en").or_else(|| titles.values().next());
        Self {
            code: criterion.code.clone(),
            weight: criterion.weight,
            min: criterion.min,
            max: criterion.max,
            step: criterion.step,
            title: title.cloned().unwrap_or_default(),
        }
    }

    fn criterion(self) -> Criterion {
        let mut titles = BTreeMap::new();
        if !self.title.is_empty() {
            titles.insert("en".to_owned(), self.title);
        }
        Criterion {
            code: self.code,
            weight: self.weight,
            min: self.min,
            max: self.max,
            step: self.step,
            titles,
            levels: vec![],
        }
    }
}
