//! Validation of a task: all of its problems at once.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Task;
use super::model::{Barrier, Model};
use super::remedy::{HIGHEST, ON_REQUEST, PRICES};
use crate::domain::states::PinKind;
use crate::table::Problem;

/// Notes a problem of a row.
fn at(file: &str, line: u64, column: &str, value: &str, expected: String) -> Problem {
    Problem {
        file: file.to_owned(),
        line,
        column: column.to_owned(),
        value: value.to_owned(),
        expected,
    }
}

impl Task {
    /// Everything that makes the task contradictory, by table and line. The `file` of a problem
    /// names the table: `entries`, `judges`, `conflicts`, `pins`, `candidates` or `options`.
    ///
    /// A task without problems may still have no plan; [`super::solve`] then gives the certificate.
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        self.check_options(&mut found);
        self.check_people(&mut found);
        self.check_references(&mut found);
        if found.is_empty() {
            self.check_pins(&mut found);
        }
        found
    }

    fn check_options(&self, found: &mut Vec<Problem>) {
        let k = self.options.per_entry;
        if k == 0 || k as usize > self.judges.len().max(1) {
            let most = self.judges.len();
            let expected =
                format!("a panel of at least 1 and at most {most}, the number of judges");
            found.push(at("options", 0, "per-entry", &k.to_string(), expected));
        }
        let budget = self.options.connectivity_budget;
        if !(0.0..=1.0).contains(&budget) {
            let expected = "a share from 0 to 1".to_owned();
            found.push(at(
                "options",
                0,
                "connectivity-budget",
                &budget.to_string(),
                expected,
            ));
        }
        if self.options.same_country_cost > 1_000_000 {
            let value = self.options.same_country_cost.to_string();
            found.push(at(
                "options",
                0,
                "same-country-cost",
                &value,
                "at most 1000000".into(),
            ));
        }
        if self.options.novice_panel_cost > 1_000_000 {
            let value = self.options.novice_panel_cost.to_string();
            let expected = "at most 1000000".to_owned();
            found.push(at("options", 0, "novice-panel-cost", &value, expected));
        }
        for (word, price) in &self.options.prices {
            let known: Vec<&str> = PRICES
                .iter()
                .map(|(word, _)| *word)
                .chain(ON_REQUEST)
                .collect();
            if !known.contains(&word.as_str()) {
                let expected = format!("one of {}", known.join(", "));
                found.push(at("options", 0, "price", word, expected));
            } else if !(1..=HIGHEST).contains(price) {
                let expected = format!("{word} at 1 to {HIGHEST}");
                found.push(at("options", 0, "price", &price.to_string(), expected));
            }
        }
        if self.entries.is_empty() {
            found.push(at("entries", 1, "", "", "at least one entry".into()));
        }
        if self.judges.is_empty() {
            found.push(at("judges", 1, "", "", "at least one judge".into()));
        }
    }

    fn check_people(&self, found: &mut Vec<Problem>) {
        let mut ids = HashSet::new();
        for entry in &self.entries {
            if !ids.insert(entry.entry.as_str()) {
                found.push(at(
                    "entries",
                    entry.line,
                    "entry",
                    &entry.entry,
                    "a unique id".into(),
                ));
            }
            if entry.countries.is_empty() {
                let expected = format!("at least one country of entry {}", entry.entry);
                found.push(at("entries", entry.line, "countries", "", expected));
            }
        }
        ids.clear();
        let tracks: HashSet<&str> = self.entries.iter().map(|e| e.track.as_str()).collect();
        for judge in &self.judges {
            if !ids.insert(judge.judge.as_str()) {
                found.push(at(
                    "judges",
                    judge.line,
                    "judge",
                    &judge.judge,
                    "a unique id".into(),
                ));
            }
            if judge.countries.is_empty() {
                let expected = format!("at least one country of judge {}", judge.judge);
                found.push(at("judges", judge.line, "countries", "", expected));
            }
            if judge.max_load.is_some_and(|max| max < judge.min_load) {
                let value = judge.max_load.unwrap_or(0).to_string();
                let expected = format!("at least min_load, which is {}", judge.min_load);
                found.push(at("judges", judge.line, "max_load", &value, expected));
            }
            for track in judge.tracks.iter().filter(|t| !tracks.contains(t.as_str())) {
                let expected = "the track of at least one entry".to_owned();
                found.push(at("judges", judge.line, "tracks", track, expected));
            }
        }
    }

    fn check_references(&self, found: &mut Vec<Problem>) {
        let entries: HashSet<&str> = self.entries.iter().map(|e| e.entry.as_str()).collect();
        let judges: HashSet<&str> = self.judges.iter().map(|j| j.judge.as_str()).collect();
        let conflicts = self
            .conflicts
            .iter()
            .map(|t| ("conflicts", t.line, &t.entry, &t.judge));
        let pins = self
            .pins
            .iter()
            .map(|p| ("pins", p.line, &p.entry, &p.judge));
        for (file, line, entry, judge) in conflicts.chain(pins) {
            if !judges.contains(judge.as_str()) {
                found.push(at(
                    file,
                    line,
                    "judge",
                    judge,
                    "an id of the judges table".into(),
                ));
            }
            if !entries.contains(entry.as_str()) {
                found.push(at(
                    file,
                    line,
                    "entry",
                    entry,
                    "an id of the entries table".into(),
                ));
            }
        }
        let mut wishes: HashMap<(&str, &str), (PinKind, u64)> = HashMap::new();
        for pin in &self.pins {
            let pair = (pin.judge.as_str(), pin.entry.as_str());
            let (first, line) = *wishes.entry(pair).or_insert((pin.pin, pin.line));
            if first != pin.pin {
                let expected = format!("{first}, as in line {line} for the same pair");
                found.push(at("pins", pin.line, "pin", pin.pin.as_str(), expected));
            }
        }
        let beyond = |row: &&crate::table::candidates::CandidateRow| {
            row.entry as usize >= self.entries.len()
                || row.judge as usize >= self.judges.len()
                || row.affinity > 1000
        };
        let bad = self.candidates.iter().flatten().filter(beyond).count();
        if bad > 0 {
            let expected = "rows of known entries and judges, with an affinity of 0 to 1000";
            found.push(at(
                "candidates",
                0,
                "",
                &format!("{bad} rows"),
                expected.into(),
            ));
        }
    }

    /// `must` pins against the rules, the panel size and the loads.
    fn check_pins(&self, found: &mut Vec<Problem>) {
        let mut must: Vec<_> = self
            .pins
            .iter()
            .filter(|p| p.pin == PinKind::Must)
            .collect();
        if must.is_empty() {
            return;
        }
        must.sort_by_key(|p| p.line);
        // Only the rows that the pins name, so that this takes little time beside the solution.
        let mut small = Task {
            entries: self.entries.clone(),
            judges: self.judges.clone(),
            conflicts: self.conflicts.clone(),
            pins: self.pins.clone(),
            candidates: None,
            current: None,
            rules: self.rules.clone(),
            options: self.options.clone(),
        };
        small.keep_only(self, &must);
        let model = Model::new(&small);
        let mut panels: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
        let mut loads: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
        for pin in must {
            let Some((e, j)) = model
                .find_entry(&pin.entry)
                .zip(model.find_judge(&pin.judge))
            else {
                continue;
            };
            for barrier in model.barriers(e, j) {
                let expected = match barrier {
                    Barrier::Rule(rule) => {
                        format!(
                            "a pair without a conflict, but the rule {} excludes it",
                            rule.as_str()
                        )
                    }
                    Barrier::Track => "an entry in one of the judge's tracks".to_owned(),
                    Barrier::Language => "a judge who states the entry's language".to_owned(),
                    Barrier::Never => continue,
                    Barrier::NotListed => "a pair that the candidates table lists".to_owned(),
                };
                let pair = format!("{} on {}", pin.judge, pin.entry);
                found.push(at("pins", pin.line, "", &pair, expected));
            }
            let panel = panels.entry(&pin.entry).or_default();
            let grown = panel.insert(&pin.judge);
            if grown && panel.len() == self.options.per_entry as usize + 1 {
                let expected = format!("at most {} pins an entry", self.options.per_entry);
                found.push(at("pins", pin.line, "entry", &pin.entry, expected));
            }
            let load = loads.entry(&pin.judge).or_default();
            let grown = load.insert(&pin.entry);
            if grown && model.judge(j).max_load == Some(load.len() as u32 - 1) {
                let expected = format!("no more pins than max_load, which is {}", load.len() - 1);
                found.push(at("pins", pin.line, "judge", &pin.judge, expected));
            }
        }
    }

    /// Leaves only the entries and judges that pins name, with the candidates among them.
    fn keep_only(&mut self, whole: &Task, pins: &[&crate::table::pins::PinRow]) {
        let entries: HashSet<&str> = pins.iter().map(|p| p.entry.as_str()).collect();
        let judges: HashSet<&str> = pins.iter().map(|p| p.judge.as_str()).collect();
        self.entries.retain(|e| entries.contains(e.entry.as_str()));
        self.judges.retain(|j| judges.contains(j.judge.as_str()));
        let Some(rows) = &whole.candidates else {
            return;
        };
        let new_entry: HashMap<&str, u32> = (0..)
            .zip(&self.entries)
            .map(|(i, e)| (e.entry.as_str(), i))
            .collect();
        let new_judge: HashMap<&str, u32> = (0..)
            .zip(&self.judges)
            .map(|(i, j)| (j.judge.as_str(), i))
            .collect();
        let entry: Vec<Option<u32>> = whole
            .entries
            .iter()
            .map(|e| new_entry.get(e.entry.as_str()).copied())
            .collect();
        let judge: Vec<Option<u32>> = whole
            .judges
            .iter()
            .map(|j| new_judge.get(j.judge.as_str()).copied())
            .collect();
        let kept = rows.iter().filter_map(|row| {
            Some(crate::table::candidates::CandidateRow {
                entry: entry[row.entry as usize]?,
                judge: judge[row.judge as usize]?,
                affinity: row.affinity,
            })
        });
        self.candidates = Some(kept.collect());
    }
}
