//! Warnings about a pair that an organiser assigns by hand: what it costs compared with the
//! optimum.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::model::{Barrier, Model};
use super::{Options, Task};
use crate::domain::conflict::Rules;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;

/// A pair that an organiser is about to assign, and its context. A pair in conflict is refused
/// before.
#[derive(Clone, Debug)]
pub struct Edit<'a> {
    /// Row of the pair's entry.
    pub entry: &'a EntryRow,
    /// The judge's id.
    pub judge: &'a str,
    /// All judges of the round, including the judge of the pair.
    pub judges: &'a [JudgeRow],
    /// Ids of the entry's other judges.
    pub panel: &'a [String],
    /// Number of entries of each judge, without the pair; a judge without a key has none.
    pub loads: &'a BTreeMap<String, u32>,
    /// What counts as a conflict, for the comparison with other judges.
    pub rules: &'a Rules,
    /// Panel size and the cost of panel-mates from one country.
    pub options: &'a Options,
}

/// One cost of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// `track`, `language`, `affinity`, `same-country`, `load` or `panel-size`.
    pub code: String,
    /// The cost as text, with the figures.
    pub detail: String,
}

/// The costs of the pair, in the order of [`Warning::code`]; empty if it costs nothing.
pub fn warnings(edit: &Edit<'_>) -> Vec<Warning> {
    let task = Task {
        entries: vec![edit.entry.clone()],
        judges: edit.judges.to_vec(),
        conflicts: Vec::new(),
        pins: Vec::new(),
        candidates: None,
        current: None,
        rules: edit.rules.clone(),
        options: edit.options.clone(),
    };
    let model = Model::new(&task);
    let Some(at) = model.find_judge(edit.judge) else {
        return Vec::new();
    };
    let (entry, row) = (&edit.entry.entry, model.judge(at));
    let judge = &row.judge;
    let mut found = Vec::new();
    let mut warn = |code: &str, detail: String| {
        found.push(Warning {
            code: code.to_owned(),
            detail,
        });
    };
    if model.barriers(0, at).contains(&Barrier::Track) {
        let theirs = row.tracks.join(", ");
        let track = &edit.entry.track;
        let is_in = if track.is_empty() {
            "has no track".to_owned()
        } else {
            format!("is in {track}")
        };
        warn(
            "track",
            format!("Judge {judge} judges {theirs}; entry {entry} {is_in}."),
        );
    }
    if !model.shares_language(0, at as usize) {
        let language = &edit.entry.language;
        warn(
            "language",
            format!("Entry {entry} is in {language}, which judge {judge} does not state."),
        );
    }
    let load = |id: &str| edit.loads.get(id).copied().unwrap_or(0);
    let has_room = |j: &JudgeRow| j.max_load.is_none_or(|max| load(&j.judge) < max);
    let (eligible, affinities) = model.eligible(0);
    if let Some(own) = model.affinity(0, at) {
        let others = eligible.iter().zip(affinities).filter(|(j, _)| {
            let other = model.judge(**j);
            has_room(other) && !edit.panel.contains(&other.judge)
        });
        // Of equal judges the first by id, so that the same state gives the same text.
        let best = others.rev().max_by_key(|(_, affinity)| **affinity);
        if let Some((best, affinity)) = best.filter(|(_, affinity)| **affinity > own) {
            let best = &model.judge(*best).judge;
            warn(
                "affinity",
                format!(
                    "Affinity {own}; the best judge with room, {best}, has {affinity}: {} less.",
                    affinity - own
                ),
            );
        }
    }
    for mate in edit.panel {
        if model
            .find_judge(mate)
            .is_some_and(|m| m != at && model.country(m) == model.country(at))
        {
            let country = row.countries.first().map(ToString::to_string);
            let country = country.unwrap_or_default();
            let cost = edit.options.same_country_cost;
            warn(
                "same-country",
                format!("Judge {mate} of the panel is also from {country}, which costs {cost}."),
            );
        }
    }
    let after = load(judge) + 1;
    if let Some(max) = row.max_load.filter(|max| after > *max) {
        warn(
            "load",
            format!("Judge {judge} would have {after} entries; the agreed maximum is {max}."),
        );
    }
    let size = edit.panel.iter().filter(|j| *j != judge).count() + 1;
    if size > edit.options.per_entry as usize {
        let usual = edit.options.per_entry;
        warn(
            "panel-size",
            format!("Entry {entry} would have {size} judges; panels of this round have {usual}."),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{entries, judges};

    fn read(judges: &str, language: &str) -> (Vec<EntryRow>, Vec<JudgeRow>) {
        let countries = entries::Countries::Required;
        let entry = format!("entry,countries,track,language,topics\nE,IN,a,{language},energy\n");
        let entries = entries::read("entries", entry.as_bytes(), countries);
        let head = "judge,countries,languages,topics,max_load,tracks\n";
        let judges = judges::read("judges", format!("{head}{judges}").as_bytes(), countries);
        (entries.unwrap().rows, judges.unwrap().rows)
    }

    fn codes(judges: &str, panel: &[&str], loads: &[(&str, u32)]) -> Vec<String> {
        let (entries, judges) = read(judges, "ru");
        let (panel, loads): (Vec<String>, BTreeMap<String, u32>) = (
            panel.iter().map(|j| (*j).to_owned()).collect(),
            loads.iter().map(|(j, n)| ((*j).to_owned(), *n)).collect(),
        );
        let options = Options {
            per_entry: 2,
            ..Options::default()
        };
        let edit = Edit {
            entry: &entries[0],
            judge: "J",
            judges: &judges,
            panel: &panel,
            loads: &loads,
            rules: &Rules::default(),
            options: &options,
        };
        warnings(&edit).iter().map(|w| w.code.clone()).collect()
    }

    #[test]
    fn a_pair_that_costs_nothing_is_not_warned_of() {
        let judges = "J,CN,ru,energy:3,5,\nK,RU,ru,energy:3,5,\n";
        assert_eq!(codes(judges, &["K"], &[("J", 4)]), [""; 0]);
        // A variant of the language is the language.
        assert_eq!(codes("J,CN,ru-RU,energy:3,,\n", &[], &[]), [""; 0]);
    }

    #[test]
    fn each_cost_is_named_once() {
        let judges = "J,CN,en,energy:1,5,b\nK,CN,ru,energy:3,5,\nL,RU,ru,energy:3,5,\n";
        let all = ["track", "language", "same-country", "load", "panel-size"];
        assert_eq!(codes(judges, &["K", "L"], &[("J", 5)]), all);
        let judges = judges.replace(",b\n", ",\n");
        let better = ["language", "affinity"];
        assert_eq!(codes(&judges, &[], &[]), better);
        // No better judge has room.
        assert_eq!(codes(&judges, &[], &[("K", 5), ("L", 5)]), ["language"]);
    }
}
