//! Problems of tables, and how they are collected.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A problem of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The file's name as the user gave it.
    pub file: String,
    /// Line in the file as an editor numbers it, from 1; a row that spans several lines has the
    /// first.
    pub line: u64,
    /// The column's name; empty for a problem of the whole line.
    pub column: String,
    /// The value found.
    pub value: String,
    /// The value expected.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.column.is_empty() {
            write!(f, "column {}: ", self.column)?;
        }
        if !self.value.is_empty() {
            write!(f, "found {:?}, ", self.value)?;
        }
        write!(f, "expected {}", self.expected)
    }
}

/// All problems of one or more tables; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} problem(s) in the tables", .0.len())]
pub struct Problems(pub Vec<Problem>);

/// The most problems that one file reports; a further line counts the rest.
pub const MOST_PROBLEMS: usize = 1000;

/// Collects the problems of a file.
pub(super) struct Report {
    pub(super) file: String,
    pub(super) problems: Vec<Problem>,
}

impl Report {
    pub(super) fn add(
        &mut self,
        line: u64,
        column: &str,
        value: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.problems.push(Problem {
            file: self.file.clone(),
            line,
            column: column.to_owned(),
            value: value.into(),
            expected: expected.into(),
        });
    }

    /// The problems, if there are any; beyond [`MOST_PROBLEMS`] only their number.
    pub(super) fn done(mut self) -> Result<(), Problems> {
        let more = self.problems.len().saturating_sub(MOST_PROBLEMS);
        self.problems.truncate(MOST_PROBLEMS);
        if more > 0 {
            let line = self.problems.last().map_or(0, |p| p.line);
            let expected = format!("no further problems; {more} more follow");
            self.add(line, "", "", expected);
        }
        match self.problems.is_empty() {
            true => Ok(()),
            false => Err(Problems(self.problems)),
        }
    }
}
