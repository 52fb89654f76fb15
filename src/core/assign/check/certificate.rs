//! The inputs and figures of an assignment, so that it can be verified later.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::measure::measure;
use super::{check, check_pair};
use crate::assign::{Certificate, Options, Shortage, ShortageKind, Summary, Task};
use crate::domain::states::PinKind;
use crate::table::assignment::AssignmentRow;

/// Name of the format; a later format has another number.
pub const FORMAT: &str = "evenhand-assignment-certificate-1";

/// The certificate of an assignment, or of a task without a valid assignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignmentCertificate {
    /// Must be [`FORMAT`].
    pub format: String,
    /// Version of the program that made the assignment.
    pub version: String,
    /// The requested options, including the seed.
    pub options: Options,
    /// SHA-256 in hexadecimal of each table, by its name: `entries`, `judges`, `conflicts`, `pins`,
    /// `candidates`, `current`.
    pub tables: BTreeMap<String, String>,
    /// SHA-256 of the assignment table, sorted by entry and judge; absent without an assignment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment_sha256: Option<String>,
    /// The figures; for an infeasible task the shortages that prove it.
    pub summary: Summary,
}

/// What a certificate is compared with.
pub struct Evidence<'a> {
    /// The task, read from the tables, with the certificate's options.
    pub task: &'a Task,
    /// As [`AssignmentCertificate::tables`], of the tables at hand.
    pub tables: BTreeMap<String, String>,
    /// The assignment at hand, if any.
    pub assignment: Option<&'a [AssignmentRow]>,
    /// Its digest.
    pub assignment_sha256: Option<String>,
}

/// Everything in which the certificate and the evidence differ; empty when it is verified.
pub fn verify(certificate: &AssignmentCertificate, evidence: &Evidence<'_>) -> Vec<String> {
    let mut differences = Vec::new();
    if certificate.format != FORMAT {
        differences.push(format!(
            "format: found {}, expected {FORMAT}",
            certificate.format
        ));
        return differences;
    }
    let words: BTreeSet<&String> = certificate
        .tables
        .keys()
        .chain(evidence.tables.keys())
        .collect();
    for word in words {
        let (stated, found) = (certificate.tables.get(word), evidence.tables.get(word));
        if stated != found {
            let start = |hash: &String| hash.chars().take(16).collect::<String>() + "…";
            let or = |hash: Option<&String>| hash.map_or("no table".to_owned(), start);
            differences.push(format!(
                "{word}: SHA-256 {}, the certificate states {}",
                or(found),
                or(stated)
            ));
        }
    }
    match (&certificate.summary.certificate, evidence.assignment) {
        (Some(why), None) => differences.extend(verify_shortages(evidence.task, why)),
        (Some(_), Some(_)) => {
            differences.push("the certificate states that there is no assignment".to_owned());
        }
        (None, None) => differences.push("the assignment is missing".to_owned()),
        (None, Some(rows)) => {
            if certificate.assignment_sha256 != evidence.assignment_sha256 {
                differences.push("the assignment is not the certified one".to_owned());
            }
            let broken = check(evidence.task, rows);
            differences.extend(broken.iter().map(ToString::to_string));
            differences.extend(verify_figures(evidence.task, rows, &certificate.summary));
        }
    }
    differences
}

/// The figures against an independent computation.
fn verify_figures(task: &Task, rows: &[AssignmentRow], stated: &Summary) -> Vec<String> {
    let found = measure(task, rows);
    let whole = |number: i64| Some(number as f64);
    let load = stated.load.as_ref();
    let pairs = [
        (
            "total_affinity",
            stated.total_affinity.and_then(whole),
            whole(found.total_affinity),
        ),
        (
            "min_entry_affinity",
            stated.min_entry_affinity.and_then(whole),
            whole(found.min_entry_affinity),
        ),
        (
            "load.min",
            load.map(|l| f64::from(l.min)),
            Some(f64::from(found.load.min)),
        ),
        (
            "load.max",
            load.map(|l| f64::from(l.max)),
            Some(f64::from(found.load.max)),
        ),
        ("load.mean", load.map(|l| l.mean), Some(found.load.mean)),
        (
            "components",
            stated.components.map(f64::from),
            Some(f64::from(found.components)),
        ),
        ("efficiency", stated.efficiency, found.efficiency),
        (
            "judge_efficiency",
            stated.judge_efficiency,
            found.judge_efficiency,
        ),
        ("lambda2", stated.lambda2, found.lambda2),
        ("trace", stated.trace, found.trace),
        (
            "novice_panels",
            stated.mix.as_ref().map(|m| m.novice_panels as f64),
            found.novice_panels.map(|n| n as f64),
        ),
        (
            "same_country_pairs",
            stated.same_country_pairs.map(|n| n as f64),
            Some(found.same_country_pairs as f64),
        ),
    ];
    let differs = |(_, stated, found): &(&str, Option<f64>, Option<f64>)| match (stated, found) {
        (Some(a), Some(b)) => (a - b).abs() > 1e-8 * b.abs().max(1.0),
        (a, b) => a != b,
    };
    let text = |number: Option<f64>| number.map_or("nothing".to_owned(), |n| n.to_string());
    pairs
        .into_iter()
        .filter(differs)
        .map(|(name, stated, found)| {
            format!(
                "{name}: computed {}, the certificate states {}",
                text(found),
                text(stated)
            )
        })
        .collect()
}

/// Compares each shortage with the tables. A shortage proves that there is no assignment if the
/// need exceeds the supply.
fn verify_shortages(task: &Task, certificate: &Certificate) -> Vec<String> {
    if certificate.shortages.is_empty() {
        return vec!["the certificate names no shortage".to_owned()];
    }
    let mut differences = Vec::new();
    for shortage in &certificate.shortages {
        let (needed, available) = balance(task, shortage);
        let name = shortage.entries.first().or(shortage.judges.first());
        let name = name.map_or("", String::as_str);
        if (needed, available) != (shortage.needed, shortage.available) {
            differences.push(format!(
                "shortage at {name}: needs {needed} and has {available}, the certificate states {} and {}",
                shortage.needed, shortage.available
            ));
        }
        if available >= needed {
            differences.push(format!("shortage at {name}: nothing is missing"));
        }
    }
    differences
}

/// Reviews beyond the pins that one side of a shortage needs, and the most that the other side can
/// give.
fn balance(task: &Task, shortage: &Shortage) -> (u64, u64) {
    let must: BTreeSet<(&str, &str)> = task
        .pins
        .iter()
        .filter(|p| p.pin == PinKind::Must)
        .map(|p| (p.entry.as_str(), p.judge.as_str()))
        .collect();
    let never: BTreeSet<(&str, &str)> = task
        .pins
        .iter()
        .filter(|p| p.pin == PinKind::Never)
        .map(|p| (p.entry.as_str(), p.judge.as_str()))
        .collect();
    let listed: Option<BTreeSet<(u32, u32)>> = task
        .candidates
        .as_ref()
        .map(|rows| rows.iter().map(|r| (r.entry, r.judge)).collect());
    let open = |e: usize, j: usize| {
        let (entry, judge) = (&task.entries[e], &task.judges[j]);
        let pair = (entry.entry.as_str(), judge.judge.as_str());
        let row = AssignmentRow {
            line: 0,
            entry: entry.entry.clone(),
            judge: judge.judge.clone(),
            affinity: None,
            pinned: false,
        };
        let mut broken = Vec::new();
        check_pair(task, &row, entry, judge, &mut broken);
        let is_listed = |l: &BTreeSet<(u32, u32)>| l.contains(&(e as u32, j as u32));
        broken.is_empty()
            && !must.contains(&pair)
            && !never.contains(&pair)
            && listed.as_ref().is_none_or(is_listed)
    };
    let pins_of = |entry: &str| must.iter().filter(|p| p.0 == entry).count() as u64;
    let pins_by = |judge: &str| must.iter().filter(|p| p.1 == judge).count() as u64;
    let k = u64::from(task.options.per_entry);
    let need = |e: usize| k.saturating_sub(pins_of(&task.entries[e].entry));
    match shortage.kind {
        ShortageKind::Panels => {
            let named: BTreeSet<&String> = shortage.entries.iter().collect();
            let entries: Vec<usize> = (0..task.entries.len())
                .filter(|e| named.contains(&task.entries[*e].entry))
                .collect();
            let give = |j: usize| {
                let judge = &task.judges[j];
                let room = judge.max_load.map_or(u64::MAX, u64::from);
                let choice = entries.iter().filter(|e| open(**e, j)).count() as u64;
                choice.min(room.saturating_sub(pins_by(&judge.judge)))
            };
            let available = (0..task.judges.len()).map(give).sum();
            (entries.iter().map(|e| need(*e)).sum(), available)
        }
        ShortageKind::MinimumLoads => {
            let named: BTreeSet<&String> = shortage.judges.iter().collect();
            let judges: Vec<usize> = (0..task.judges.len())
                .filter(|j| named.contains(&task.judges[*j].judge))
                .collect();
            let asked = |j: &usize| {
                let judge = &task.judges[*j];
                u64::from(judge.min_load).saturating_sub(pins_by(&judge.judge))
            };
            let give =
                |e: usize| need(e).min(judges.iter().filter(|j| open(e, **j)).count() as u64);
            let available = (0..task.entries.len()).map(give).sum();
            (judges.iter().map(asked).sum(), available)
        }
    }
}
