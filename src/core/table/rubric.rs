//! `rubric.csv`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::read::{Columns, Problem, Problems, Read, rows};
use super::write::Writer;
use crate::domain::rubric::{Criterion, Rubric};

const COLUMNS: Columns = Columns {
    required: &["criterion", "weight", "min", "max"],
    optional: &["step", "title"],
};

/// Reads `rubric.csv` and checks the rubric as a whole.
pub fn read(file: &str, bytes: &[u8]) -> Result<(Rubric, Vec<String>), Problems> {
    const NUMBER: &str = "a decimal number such as 7.5";
    let Read {
        rows: criteria,
        notes,
        ..
    } = rows(file, bytes, &COLUMNS, |row| {
        let code = row.required(0).to_owned();
        let mut number = |column| {
            row.required(column);
            row.parsed::<Decimal>(column, NUMBER)
        };
        let (weight, min, max) = (number(1), number(2), number(3));
        let step = row.parsed(4, NUMBER);
        let mut titles = BTreeMap::new();
        if !row.cell(5).is_empty() {
            titles.insert("en".to_owned(), row.cell(5).to_owned());
        }
        let criterion = Criterion {
            code,
            weight: weight?,
            min: min?,
            max: max?,
            step,
            titles,
            levels: vec![],
        };
        Some((row.line(), criterion))
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
    let mut writer = Writer::new(&["criterion", "weight", "min", "max", "step", "title"]);
    for c in &rubric.criteria {
        let title = c.titles.get("en").or_else(|| c.titles.values().next());
        writer.row([
            c.code.as_str().into(),
            c.weight.into(),
            c.min.into(),
            c.max.into(),
            c.step.into(),
            title.map(String::as_str).into(),
        ]);
    }
    writer.finish()
}
