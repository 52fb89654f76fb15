//! The cells and rows that are being read.

use std::collections::HashMap;

use super::heading::{Heading, Holds};
use super::report::Report;

/// A row that is being read.
pub struct Line<'a> {
    pub(super) number: u64,
    pub(super) report: &'a mut Report,
    /// How many problems the file had before this row.
    pub(super) earlier: usize,
}

impl Line<'_> {
    /// Number of the line, as an editor shows it.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Whether a cell of the row was refused.
    pub fn is_refused(&self) -> bool {
        self.report.problems.len() > self.earlier
    }

    /// Reports that a cell of the row holds something other than expected; only once for each cell.
    pub fn refuse(&mut self, column: &Heading, value: &str, expected: impl Into<String>) {
        let of_row = &self.report.problems[self.earlier..];
        if of_row.iter().all(|p| p.column != column.name) {
            let line = self.number;
            self.report.add(line, column.name, value, expected);
        }
    }
}

/// A cell that is being read.
pub struct InputCell<'a> {
    pub(super) text: &'a str,
    pub(super) heading: &'a Heading,
    pub(super) is_own_name: bool,
    pub(super) line: u64,
    pub(super) report: &'a mut Report,
}

impl<'a> InputCell<'a> {
    /// The text without spaces around it; empty if the cell is blank or the column is missing.
    pub fn as_str(&self) -> &'a str {
        self.text
    }

    /// The text as a string.
    pub fn text(&self) -> String {
        self.text.to_owned()
    }

    /// Puts the text into a string, whose memory is used again.
    pub fn copy_to(&self, text: &mut String) {
        text.clear();
        text.push_str(self.text);
    }

    /// The text, of which there is one. Under another name than the column's own, such as its
    /// plural, `;` separates values as everywhere, and several are refused. Under its own name it
    /// is part of the text, because this program writes such names of organisations.
    pub fn only(&mut self) -> String {
        if !self.is_own_name && self.text.contains(';') {
            self.refuse(self.text, "one value; several are not supported here");
        }
        self.text()
    }

    /// The value, or `None` for a blank cell and for text that does not parse, which is refused.
    pub fn parsed<T: std::str::FromStr>(&mut self) -> Option<T> {
        self.parsed_by(|text| text.parse().ok())
    }

    /// Like [`Self::parsed`] with another parser.
    pub fn parsed_by<T>(&mut self, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if self.text.is_empty() {
            return None;
        }
        let parsed = parse(self.text);
        if parsed.is_none() {
            self.refuse(self.text, self.heading.holds.words());
        }
        parsed
    }

    /// The values separated by `;`, without spaces around them and without blank ones.
    pub fn values(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.text
            .split(';')
            .map(str::trim)
            .filter(|value| !value.is_empty())
    }

    /// The values as strings.
    pub fn texts(&self) -> Vec<String> {
        self.values().map(str::to_owned).collect()
    }

    /// The values without repeats. Each that does not parse is refused by itself.
    pub fn parsed_list<T: std::str::FromStr + PartialEq>(&mut self) -> Vec<T> {
        let mut list = Vec::new();
        for text in self.values() {
            match text.parse::<T>() {
                Ok(value) if !list.contains(&value) => list.push(value),
                Ok(_) => {}
                Err(_) => self.refuse(text, self.heading.holds.words()),
            }
        }
        list
    }

    /// Reports that the cell holds something other than expected.
    pub fn refuse(&mut self, value: &str, expected: &str) {
        self.report
            .add(self.line, self.heading.name, value, expected);
    }

    /// Refuses the value of an earlier row in a column of keys.
    pub(super) fn be_unique(&mut self, lines: &mut HashMap<String, u64>) {
        match lines.get(self.text) {
            Some(first) => {
                let expected = format!("a unique value; line {first} has the same");
                self.refuse(self.text, &expected);
            }
            None => {
                lines.insert(self.text.to_owned(), self.line);
            }
        }
    }

    /// Refuses a blank cell of a required column.
    pub(super) fn require(&mut self) {
        let holds = self.heading.holds;
        // A cell with separators only is a list without values.
        let is_blank = match holds {
            Holds::List(_) | Holds::Countries => self.values().next().is_none(),
            Holds::Text | Holds::One(_) => self.text.is_empty(),
        };
        if is_blank {
            let expected = match holds {
                Holds::List(words) => format!("at least one value: {words}"),
                Holds::Countries => format!("at least one country: {}", holds.words()),
                Holds::One(words) => format!("{words}, but the cell is blank"),
                Holds::Text => "a value, but the cell is blank".to_owned(),
            };
            self.refuse(self.text, &expected);
        }
    }
}
