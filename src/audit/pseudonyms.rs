//! Public result tables: judges as `judge-001`, …, and only data on which the standings depend.
//!
//! The pseudonyms keep the order of the judges' codes, so that the recomputation gives the same
//! standings to the last digit. Countries are kept: they decide which sheets count.

use std::collections::{BTreeMap, BTreeSet};

use super::bundle::ResultTables;
use crate::domain::plan::Amendment;
use crate::domain::redaction::Redaction;
use crate::table::assignment::AssignmentRow;
use crate::table::entries::{Countries, EntryRow};
use crate::table::flags::FlagRow;
use crate::table::judges::JudgeRow;
use crate::table::{self, Problems};

/// The tables with pseudonyms for judges, and without people's names, addresses and places. The
/// names in `people` are also removed from the reasons for amendments, because an erasure does not
/// reach published texts.
pub fn pseudonymised(tables: &ResultTables, people: &Redaction) -> Result<ResultTables, Problems> {
    let entries = table::entries::read("entries.csv", &tables.entries, Countries::Optional)?.rows;
    let judges = table::judges::read("judges.csv", &tables.judges, Countries::Optional)?.rows;
    let pairs = table::assignment::read("assignment.csv", &tables.assignment)?.rows;
    let scores = table::scores::read("scores.csv", &tables.scores)?.rows;
    let scores = scores.into_iter().next().unwrap_or_default();

    let mut codes: BTreeSet<&str> = judges.iter().map(|j| j.judge.as_str()).collect();
    codes.extend(pairs.iter().map(|p| p.judge.as_str()));
    codes.extend(scores.judges.iter().map(String::as_str));
    codes.extend(tables.flags.iter().map(|f| f.judge.as_str()));
    let width = codes.len().to_string().len().max(3);
    let names: BTreeMap<&str, String> = codes
        .iter()
        .zip(1..)
        .map(|(code, n)| (*code, format!("judge-{n:0width$}")))
        .collect();
    // Every code was collected above.
    let name = |code: &str| names.get(code).cloned().unwrap_or_default();

    let entries: Vec<EntryRow> = entries
        .iter()
        .map(|e| EntryRow {
            entry: e.entry.clone(),
            title: e.title.clone(),
            countries: e.countries.clone(),
            track: e.track.clone(),
            ..EntryRow::default()
        })
        .collect();
    let public_judges: Vec<JudgeRow> = judges
        .iter()
        .map(|j| JudgeRow {
            judge: name(&j.judge),
            countries: j.countries.clone(),
            ..JudgeRow::default()
        })
        .collect();
    let public_pairs: Vec<AssignmentRow> = pairs
        .iter()
        .map(|p| AssignmentRow {
            judge: name(&p.judge),
            entry: p.entry.clone(),
            // Affinities would reveal a judge's topics; pins are for organisers only.
            affinity: None,
            pinned: false,
            line: p.line,
        })
        .collect();
    let unnamed = |amendment: &Amendment| Amendment {
        reason: people
            .text(&amendment.reason)
            .unwrap_or_else(|| amendment.reason.clone()),
        ..amendment.clone()
    };
    let flags = tables.flags.iter().map(|f| FlagRow {
        judge: name(&f.judge),
        decision: f.decision,
        // Reasons about a person are for organisers only.
        reason: String::new(),
    });
    let at = |list: &[String], position: u32| {
        let found = usize::try_from(position).ok().and_then(|i| list.get(i));
        found.cloned().unwrap_or_default()
    };
    let marks: Vec<_> = scores
        .marks
        .iter()
        .map(|m| {
            let judge = name(&at(&scores.judges, m.judge));
            let entry = at(&scores.entries, m.entry);
            (entry, judge, at(&scores.criteria, m.criterion), m.score)
        })
        .collect();
    Ok(ResultTables {
        entries: table::entries::write(&entries),
        judges: table::judges::write(&public_judges),
        assignment: table::assignment::write(&public_pairs),
        rubric: tables.rubric.clone(),
        scores: table::scores::write(
            marks
                .iter()
                .map(|(e, j, c, score)| (e.as_str(), j.as_str(), c.as_str(), *score)),
        ),
        flags: flags.collect(),
        plan: tables.plan.clone(),
        amendments: tables.amendments.iter().map(unnamed).collect(),
    })
}
