//! Validates input field by field and collects all problems, so that the caller sees them at once.

use std::collections::BTreeMap;

use crate::domain::country::EXPECTED_COUNTRY;
use crate::domain::{Country, text};
use crate::problem::{Issue, Kind, Problem};

/// Longest name or title, in characters.
pub const NAME: usize = 200;
/// Longest abstract or comment, in characters.
pub const PROSE: usize = 10_000;
/// Longest short code, in characters.
pub const CODE: usize = 64;
/// Most values in one list.
pub const LIST: usize = 100;

/// Collects the issues of one request.
#[derive(Default)]
pub struct Check {
    issues: Vec<Issue>,
}

impl Check {
    /// Adds an issue.
    pub fn report(&mut self, pointer: &str, code: &str, detail: impl Into<String>) {
        self.issues.push(Issue::new(pointer, code, detail));
    }

    /// Returns the text in normal form; an issue if blank, too long or with control characters.
    pub fn text(&mut self, pointer: &str, value: &str, longest: usize) -> String {
        self.cleaned(pointer, value, longest, false)
    }

    /// Like [`Self::text`], but may be blank and have several lines.
    pub fn prose(&mut self, pointer: &str, value: &str) -> String {
        if value.trim().is_empty() {
            return String::new();
        }
        self.cleaned(pointer, value, PROSE, true)
    }

    /// Like [`Self::text`], but may be blank.
    pub fn optional(&mut self, pointer: &str, value: &str, longest: usize) -> String {
        if value.trim().is_empty() {
            return String::new();
        }
        self.cleaned(pointer, value, longest, false)
    }

    fn cleaned(&mut self, pointer: &str, value: &str, longest: usize, lines: bool) -> String {
        match text::clean(value, longest, lines) {
            Ok(clean) => clean,
            Err(error) => {
                self.report(pointer, "bad-text", format!("expected {error}"));
                String::new()
            }
        }
    }

    /// Returns several short texts without repeats.
    pub fn words(&mut self, pointer: &str, values: &[String]) -> Vec<String> {
        let mut list: Vec<String> = Vec::new();
        for word in self.names(pointer, values) {
            if !list.contains(&word) {
                list.push(word);
            }
        }
        list
    }

    /// Returns several short texts; repeats are kept, because two people may share a name.
    pub fn names(&mut self, pointer: &str, values: &[String]) -> Vec<String> {
        self.count(pointer, values.len());
        let mut list = Vec::new();
        for (i, value) in values.iter().enumerate().take(LIST) {
            let name = self.text(&format!("{pointer}/{i}"), value, NAME);
            if name.contains(';') {
                self.report(
                    &format!("{pointer}/{i}"),
                    "bad-text",
                    "expected a text without a semicolon",
                );
            }
            if !name.is_empty() {
                list.push(name);
            }
        }
        list
    }

    /// Returns a text in several languages, by BCP 47 tag.
    pub fn texts(
        &mut self,
        pointer: &str,
        values: &BTreeMap<String, String>,
    ) -> BTreeMap<String, String> {
        self.count(pointer, values.len());
        let mut map = BTreeMap::new();
        for (language, value) in values.iter().take(LIST) {
            let at = format!("{pointer}/{language}");
            let tag = language.len() <= 35
                && !language.is_empty()
                && language
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-');
            if !tag {
                self.report(&at, "bad-language", "expected a BCP 47 language such as ru");
            }
            map.insert(language.clone(), self.text(&at, value, PROSE));
        }
        map
    }

    fn count(&mut self, pointer: &str, count: usize) {
        if count > LIST {
            self.report(
                pointer,
                "too-many",
                format!("expected at most {LIST} values"),
            );
        }
    }

    /// Returns a country by its code.
    pub fn country(&mut self, pointer: &str, value: &str) -> Option<Country> {
        let country = value.parse().ok();
        if country.is_none() {
            let detail = format!("found {value:?}, expected {EXPECTED_COUNTRY}");
            self.report(pointer, "unknown-country", detail);
        }
        country
    }

    /// Returns several countries without repeats, in their given order.
    pub fn countries(&mut self, pointer: &str, values: &[String]) -> Vec<Country> {
        self.count(pointer, values.len());
        let mut list: Vec<Country> = Vec::new();
        for (i, value) in values.iter().enumerate().take(LIST) {
            if let Some(country) = self.country(&format!("{pointer}/{i}"), value)
                && !list.contains(&country)
            {
                list.push(country);
            }
        }
        list
    }

    /// Returns a whole number between two bounds, both included.
    pub fn number(&mut self, pointer: &str, value: i64, low: i64, high: i64) -> i32 {
        if value < low || value > high {
            let detail = format!("found {value}, expected a whole number from {low} to {high}");
            self.report(pointer, "out-of-range", detail);
        }
        i32::try_from(value.clamp(low, high)).unwrap_or(0)
    }

    /// Fails with all issues, if there are any.
    pub fn done(self) -> Result<(), Problem> {
        if self.issues.is_empty() {
            return Ok(());
        }
        let countries = self.issues.iter().any(|i| i.code == "unknown-country");
        let kind = if countries {
            Kind::UnknownCountry
        } else {
            Kind::InvalidInput
        };
        let detail = format!(
            "{} value(s) are invalid. Nothing was changed.",
            self.issues.len()
        );
        Err(Problem::new(kind, detail).with(self.issues))
    }
}
