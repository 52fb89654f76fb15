//! Sensitivity to the choices of the plan: the same sheets ranked by every other choice, and the
//! changes of order and podium.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::changes::{Change, changes, kendall_tau};
use crate::domain::plan::{Method, SameCountry, ScoringPlan, TieBreak};
use crate::ranking::{Input, Outcome, rank};
use crate::table::scores::Scores;

/// What is different from the official ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Another method; `mean` is the raw order.
    Method,
    /// Judges whose marks look careless have less weight, or no longer have less.
    Robust,
    /// Another treatment of judges who share a country with the entry.
    SameCountry,
    /// Other rules for equal scores: the rules in the setting, or `none`.
    TieBreaks,
    /// Entries with fewer sheets than most are not ranked: missing sheets are not waived.
    MissingSheets,
}

/// The ranking by another choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variation {
    /// What is different.
    pub choice: Choice,
    /// The other setting, as a plan states it; for missing sheets the number of entries left out.
    pub setting: String,
    /// Kendall's tau-b with the official order, of the entries ranked in both; absent where nothing
    /// can be compared.
    pub kendall_tau: Option<f64>,
    /// Tracks whose podium changes.
    pub changes: Vec<Change>,
    /// Why this choice has no ranking.
    pub refused: Option<String>,
}

/// Ranks the snapshot by every other choice; `outcome` is the ranking by the plan.
pub fn variations(input: &Input<'_>, plan: &ScoringPlan, outcome: &Outcome) -> Vec<Variation> {
    let plan = ScoringPlan {
        draws: 0,
        ..plan.clone()
    };
    let mut all = Vec::new();
    let mut other = |choice, setting: String, input: &Input<'_>, plan: &ScoringPlan| {
        let mut variation = Variation {
            choice,
            setting,
            kendall_tau: None,
            changes: Vec::new(),
            refused: None,
        };
        match rank(input, plan) {
            Ok(after) => {
                variation.kendall_tau = kendall_tau(outcome, &after);
                variation.changes = changes(outcome, &after, plan.top);
            }
            Err(refusal) => variation.refused = Some(refusal.to_string()),
        }
        all.push(variation);
    };
    for method in Method::ALL.iter().filter(|m| **m != plan.method) {
        let same_country = match plan.same_country {
            SameCountry::Estimate if *method != Method::Calibrated => SameCountry::Ignore,
            usual => usual,
        };
        let changed = ScoringPlan {
            method: *method,
            robust: false,
            same_country,
            ..plan.clone()
        };
        other(Choice::Method, method.as_str().to_owned(), input, &changed);
    }
    if plan.method == Method::Calibrated {
        let changed = ScoringPlan {
            robust: !plan.robust,
            ..plan.clone()
        };
        let setting = (!plan.robust).to_string();
        // Under the other plan no flag has a decision, so all flags count.
        let undecided = Input {
            flags: None,
            ..*input
        };
        other(Choice::Robust, setting, &undecided, &changed);
    }
    if input.judges.is_some() && input.entries.is_some() {
        for same_country in SameCountry::ALL {
            let estimates = *same_country == SameCountry::Estimate;
            let possible = !estimates || plan.method == Method::Calibrated;
            if *same_country != plan.same_country && possible {
                let changed = ScoringPlan {
                    same_country: *same_country,
                    ..plan.clone()
                };
                let setting = same_country.as_str().to_owned();
                other(Choice::SameCountry, setting, input, &changed);
            }
        }
    }
    for (setting, rules) in other_rules(input, &plan) {
        let changed = ScoringPlan {
            tie_breaks: rules,
            ..plan.clone()
        };
        other(Choice::TieBreaks, setting, input, &changed);
    }
    let short = short_of_sheets(outcome);
    if !short.is_empty() {
        let scores = without_entries(input.scores, &short);
        let rest = Input {
            scores: &scores,
            ..*input
        };
        other(Choice::MissingSheets, short.len().to_string(), &rest, &plan);
    }
    all
}

/// Each rule of the plan left out, and each other rule alone that the sheets allow.
fn other_rules(input: &Input<'_>, plan: &ScoringPlan) -> Vec<(String, Vec<TieBreak>)> {
    let words = |rules: &[TieBreak]| match rules {
        [] => "none".to_owned(),
        rules => rules
            .iter()
            .map(TieBreak::to_text)
            .collect::<Vec<_>>()
            .join(","),
    };
    let mut lists: Vec<Vec<TieBreak>> = Vec::new();
    for at in 0..plan.tie_breaks.len() {
        let mut rules = plan.tie_breaks.clone();
        rules.remove(at);
        lists.push(rules);
    }
    if !plan.tie_breaks.is_empty() {
        lists.push(Vec::new());
    }
    let mut usual = vec![
        TieBreak::FirstPlaces,
        TieBreak::HeadToHead,
        TieBreak::RawMean,
    ];
    if input.rubric.is_some() {
        usual.insert(0, TieBreak::Criteria);
    }
    lists.extend(usual.into_iter().map(|rule| vec![rule]));
    let mut seen = BTreeSet::from([words(&plan.tie_breaks)]);
    lists
        .into_iter()
        .map(|rules| (words(&rules), rules))
        .filter(|(words, _)| seen.insert(words.clone()))
        .collect()
}

/// Ranked entries with fewer sheets than the most usual number, if they are a minority.
fn short_of_sheets(outcome: &Outcome) -> BTreeSet<&str> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for s in &outcome.standings {
        *counts.entry(s.sheets).or_default() += 1;
    }
    let usual = counts
        .iter()
        .max_by_key(|(_, n)| **n)
        .map_or(0, |(k, _)| *k);
    let short = outcome.standings.iter().filter(|s| s.sheets < usual);
    let short: BTreeSet<&str> = short.map(|s| s.entry.as_str()).collect();
    if 2 * short.len() < outcome.standings.len() {
        short
    } else {
        BTreeSet::new()
    }
}

fn without_entries(all: &Scores, gone: &BTreeSet<&str>) -> Scores {
    let stay = |entry: u32| !gone.contains(all.entries[entry as usize].as_str());
    Scores {
        marks: all
            .marks
            .iter()
            .filter(|m| stay(m.entry))
            .cloned()
            .collect(),
        ..all.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::Standing;

    fn outcome(ranks: &[(u32, u32)]) -> Outcome {
        let standings = ranks
            .iter()
            .enumerate()
            .map(|(i, (rank, sheets))| Standing {
                entry: format!("E{i:02}"),
                rank: *rank,
                sheets: *sheets,
                component: 1,
                ..Standing::default()
            });
        Outcome {
            standings: standings.collect(),
            judges: Vec::new(),
            summary: Default::default(),
            notes: Vec::new(),
            left_out: Vec::new(),
        }
    }

    #[test]
    fn entries_short_of_sheets_are_the_minority_with_fewer_than_most() {
        let few = outcome(&[(1, 3), (2, 3), (3, 2), (4, 3), (5, 4)]);
        assert_eq!(short_of_sheets(&few), BTreeSet::from(["E02"]));
        let equal = outcome(&[(1, 3), (2, 3)]);
        assert!(short_of_sheets(&equal).is_empty());
    }
}
