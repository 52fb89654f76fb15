//! Diagnostics: whether the podium depends on one judge, one delegation or one choice of the plan.
//!
//! Every judge, and every country's judges together, are left out in turn, and the rest is ranked
//! again by the same plan: exact refits, no approximation. A changed podium accuses no one; it
//! shows how much depends on few sheets. Where to start: [`diagnose`]; [`robustness`] has other
//! choices, and [`favour`] patterns of favour and halo.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::changes::{Change, changes, kendall_tau};
use super::favour::{self, Favour};
use super::robustness::{self, Variation};
use crate::domain::Country;
use crate::domain::plan::ScoringPlan;
use crate::ranking::fit::iterative::{MOST_EXACT, too_large};
use crate::ranking::{Input, Outcome, Refusal, rank};
use crate::table::scores::Scores;

/// What [`diagnose`] finds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Diagnostics {
    /// The prize line: the podium is the entries of a rank up to this.
    pub top: u32,
    /// The podium's entries, by track and rank.
    pub podium: Vec<Place>,
    /// Each judge left out, by id.
    pub judges: Vec<Removal>,
    /// Each country's judges left out, by country; none if countries are unknown.
    pub delegations: Vec<Removal>,
    /// The ranking by every other choice.
    pub variations: Vec<Variation>,
    /// Patterns in the marks that an organiser should check.
    pub favour: Favour,
}

/// An entry of the podium.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Track; empty means none.
    pub track: String,
    /// The entry's id.
    pub entry: String,
    /// Its rank by the plan.
    pub rank: u32,
    /// Share of the rankings without one judge in which the entry stays on the podium.
    pub stays_without_a_judge: Option<f64>,
    /// Share of the rankings without one delegation in which the entry stays on the podium.
    pub stays_without_a_delegation: Option<f64>,
}

/// A ranking without some sheets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Removal {
    /// The judge's id, or the country's code.
    pub without: String,
    /// Counted sheets that are left out.
    pub sheets: u32,
    /// Parts of the graph of entries and judges that remain: ranks are within parts.
    pub components: u32,
    /// Kendall's tau-b with the order of all sheets; absent where nothing can be compared.
    pub kendall_tau: Option<f64>,
    /// Tracks whose podium changes.
    pub changes: Vec<Change>,
    /// Why the rest cannot be ranked, if it cannot.
    pub refused: Option<String>,
}

/// Refuses a snapshot that is ranked approximately.
///
/// # Errors
/// [`Refusal`] states the size.
pub fn check_size(input: &Input<'_>) -> Result<(), Refusal> {
    let (entries, judges) = (input.scores.entries.len(), input.scores.judges.len());
    if too_large(entries, judges) {
        return Err(Refusal::one(format!(
            "diagnostics: {entries} entries and {judges} judges, more than {MOST_EXACT} on both \
             sides: rankings without each judge and tests of favour are not offered at that size"
        )));
    }
    Ok(())
}

/// Ranks the snapshot without each judge and each delegation; `outcome` is the ranking with all.
///
/// As many fits as there are judges and countries.
pub fn diagnose(input: &Input<'_>, plan: &ScoringPlan, outcome: &Outcome) -> Diagnostics {
    let plan = ScoringPlan {
        draws: 0,
        ..plan.clone()
    };
    let mut delegations: BTreeMap<Country, BTreeSet<&str>> = BTreeMap::new();
    for line in &outcome.judges {
        for country in &line.countries {
            let judges = delegations.entry(*country).or_default();
            judges.insert(&line.judge);
        }
    }
    let leave = |name: &str, judges: &BTreeSet<&str>| removal(input, &plan, outcome, name, judges);
    let judges: Vec<Removal> = outcome
        .judges
        .iter()
        .map(|line| leave(&line.judge, &BTreeSet::from([line.judge.as_str()])))
        .collect();
    let delegations: Vec<Removal> = delegations
        .iter()
        .map(|(country, judges)| leave(country.code(), judges))
        .collect();
    let places = outcome.standings.iter().filter(|s| s.rank <= plan.top);
    let podium = places.map(|s| Place {
        track: s.track.clone(),
        entry: s.entry.clone(),
        rank: s.rank,
        stays_without_a_judge: stays(&judges, &s.track, &s.entry),
        stays_without_a_delegation: stays(&delegations, &s.track, &s.entry),
    });
    Diagnostics {
        top: plan.top,
        podium: podium.collect(),
        judges,
        delegations,
        variations: robustness::variations(input, &plan, outcome),
        favour: favour::favour(input, &plan),
    }
}

/// Share of the rankings that were possible in which an entry stays.
fn stays(removals: &[Removal], track: &str, entry: &str) -> Option<f64> {
    let ranked: Vec<&Removal> = removals.iter().filter(|r| r.refused.is_none()).collect();
    let leaves = |r: &&&Removal| {
        let mut changes = r.changes.iter().filter(|c| c.track == track);
        changes.any(|c| c.leave.iter().any(|e| e == entry))
    };
    let left = ranked.iter().filter(leaves).count();
    (!ranked.is_empty()).then(|| 1.0 - left as f64 / ranked.len() as f64)
}

fn removal(
    input: &Input<'_>,
    plan: &ScoringPlan,
    outcome: &Outcome,
    without: &str,
    judges: &BTreeSet<&str>,
) -> Removal {
    let all = input.scores;
    let gone: Vec<bool> = all
        .judges
        .iter()
        .map(|j| judges.contains(j.as_str()))
        .collect();
    let stay = |m: &&crate::table::scores::ScoreRow| !gone[m.judge as usize];
    let scores = Scores {
        marks: all.marks.iter().filter(stay).cloned().collect(),
        ..all.clone()
    };
    let rest = Input {
        scores: &scores,
        ..*input
    };
    let lines = outcome.judges.iter();
    let sheets = lines.filter(|l| judges.contains(l.judge.as_str()));
    let mut removal = Removal {
        without: without.to_owned(),
        sheets: sheets.map(|l| l.sheets).sum(),
        components: 0,
        kendall_tau: None,
        changes: Vec::new(),
        refused: None,
    };
    match rank(&rest, plan) {
        Ok(after) => {
            removal.components = after.summary.components;
            removal.kendall_tau = kendall_tau(outcome, &after);
            removal.changes = changes(outcome, &after, plan.top);
        }
        Err(refusal) => removal.refused = Some(refusal.to_string()),
    }
    removal
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Method;
    use crate::table::{judges, scores};

    /// Entry A wins by J9 alone; B is before A for all other judges; C is last for all.
    fn found(method: Method) -> Option<Diagnostics> {
        let mut text = String::from("entry,judge,score\n");
        for (judge, marks) in [
            ("J1", [5, 6, 2]),
            ("J2", [5, 6, 1]),
            ("J3", [6, 7, 3]),
            ("J9", [10, 4, 2]),
        ] {
            for (entry, mark) in ["A", "B", "C"].iter().zip(marks) {
                text.push_str(&format!("{entry},{judge},{mark}\n"));
            }
        }
        let table = "judge,countries\nJ1,CN\nJ2,CN\nJ3,RU\nJ9,US\n";
        let scores = scores::read("scores.csv", text.as_bytes())
            .ok()?
            .rows
            .pop()?;
        let required = crate::table::entries::Countries::Required;
        let judges = judges::read("judges.csv", table.as_bytes(), required).ok()?;
        let input = Input {
            scores: &scores,
            entries: None,
            judges: Some(&judges.rows),
            rubric: None,
            flags: None,
        };
        let plan = ScoringPlan {
            method,
            top: 1,
            draws: 10,
            ..ScoringPlan::default()
        };
        let outcome = rank(&input, &plan).ok()?;
        Some(diagnose(&input, &plan, &outcome))
    }

    #[test]
    fn a_podium_that_hangs_on_one_judge_is_found() {
        for method in [Method::Mean, Method::Calibrated] {
            let Some(d) = found(method) else {
                panic!("{method} does not rank")
            };
            let swap = Change {
                enter: vec!["B".to_owned()],
                leave: vec!["A".to_owned()],
                winners: Some(vec!["B".to_owned()]),
                ..Change::default()
            };
            let changed = |removals: &[Removal]| -> Vec<(String, u32, Vec<Change>)> {
                let changed = removals.iter().filter(|r| !r.changes.is_empty());
                changed
                    .map(|r| (r.without.clone(), r.sheets, r.changes.clone()))
                    .collect()
            };
            assert_eq!(
                changed(&d.judges),
                [("J9".to_owned(), 3, vec![swap.clone()])]
            );
            assert_eq!(changed(&d.delegations), [("US".to_owned(), 3, vec![swap])]);
            assert_eq!((d.judges.len(), d.delegations.len()), (4, 3));
            assert_eq!(d.delegations[0].sheets, 6);
            let place = &d.podium[0];
            assert_eq!(
                (place.entry.as_str(), place.rank, d.podium.len()),
                ("A", 1, 1)
            );
            assert_eq!(place.stays_without_a_judge, Some(0.75));
            assert_eq!(place.stays_without_a_delegation, Some(1.0 - 1.0 / 3.0));
        }
    }
}
