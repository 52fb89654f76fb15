//! The problems of an imported table, by row and column.

use crate::app::check::Check;
use crate::problem::{Issue, Kind, Problem};
use crate::table::schema::{Heading, Table};

/// Collects the problems of all rows of a table.
pub(super) struct RowProblems {
    file: &'static str,
    issues: Vec<Issue>,
}

impl RowProblems {
    /// Of a table without problems so far.
    pub(super) fn of<R>(table: &Table<R>) -> Self {
        Self {
            file: table.file,
            issues: Vec::new(),
        }
    }

    /// Adds a problem of a cell.
    pub(super) fn report(
        &mut self,
        line: u64,
        column: &Heading,
        code: &str,
        detail: impl Into<String>,
    ) {
        self.add(line, column.name, code, detail.into());
    }

    /// Adds the problems of validated fields, whose pointers begin with the name of a column.
    pub(super) fn absorb(&mut self, line: u64, check: Check) {
        if let Err(problem) = check.done() {
            for issue in problem.issues {
                let column = issue.pointer.trim_start_matches('/').split('/').next();
                let column = column.unwrap_or_default();
                self.add(line, column, &issue.code, issue.detail);
            }
        }
    }

    fn add(&mut self, line: u64, column: &str, code: &str, detail: String) {
        let at = format!("{}:{line}:{column}", self.file);
        self.issues.push(Issue::new(at, code, detail));
    }

    /// Fails with all problems, if there are any.
    pub(super) fn done(self) -> Result<(), Problem> {
        if self.issues.is_empty() {
            return Ok(());
        }
        let detail = format!(
            "The table has {} problem(s). Nothing was imported. Correct them and import the table again.",
            self.issues.len()
        );
        Err(Problem::new(Kind::BadTable, detail).with(self.issues))
    }
}

/// The pointer by which a problem of a validated field names a column.
pub(super) fn at(column: &Heading) -> String {
    format!("/{}", column.name)
}
