//! Remarks in words, for people who read standings.

use super::calibrated::{self, Calibration};
use super::graph::Components;
use super::iterative::Approximation;
use super::sheets::Sheets;
use super::{Input, LeftOut, Reason, TieDecision};

/// What the fit says in words.
pub(super) fn of_fit(
    sheets: &Sheets,
    fit: &Calibration,
    components: &Components,
    notes: &mut Vec<String>,
) {
    let words = Variances {
        judges_differ: fit.judges_differ,
        entry: fit.variance_entry,
        residual: fit.variance_residual,
        track: fit.variance_track,
    };
    of_variances(sheets, &words, components, notes);
    if fit.no_residual {
        notes.push(
            "entries, judges and tracks explain every score: the residual variance is zero, and the \
             standard errors say nothing of chance"
                .to_owned(),
        );
    }
}

/// What an approximate fit says in words.
pub(super) fn of_approximation(
    sheets: &Sheets,
    fit: &Approximation,
    components: &Components,
    notes: &mut Vec<String>,
) {
    let words = Variances {
        judges_differ: fit.judges_differ,
        entry: fit.variance_entry,
        residual: fit.variance_residual,
        track: fit.variance_track,
    };
    of_variances(sheets, &words, components, notes);
}

struct Variances {
    judges_differ: bool,
    entry: f64,
    residual: f64,
    track: Option<f64>,
}

fn of_variances(
    sheets: &Sheets,
    fit: &Variances,
    components: &Components,
    notes: &mut Vec<String>,
) {
    if sheets.judges.len() == 1 {
        notes.push(
            "one judge only: severity cannot be told from the level of the scores".to_owned(),
        );
    } else if !fit.judges_differ {
        let equal = sheets.entry_counts().windows(2).all(|w| w[0] == w[1]);
        let order = if equal {
            ""
        } else {
            "; differences from the raw order come mostly from panels of different size"
        };
        notes.push(format!("judges do not differ measurably{order}"));
    }
    if fit.entry <= 1e-9 * fit.residual {
        let within = if sheets.tracks.len() > 1 {
            " of the same track"
        } else {
            ""
        };
        notes.push(format!(
            "no distinguishable ranking: the entries{within} do not differ measurably"
        ));
    }
    if let Some(variance) = fit.track {
        notes.push(format!(
            "some track has fewer than {} entries: track effects are random (variance {variance:.6})",
            calibrated::FEWEST_OF_FIXED_TRACK
        ));
    }
    let single = sheets.entry_counts().iter().filter(|n| **n == 1).count();
    if single > 0 && components.count == 1 {
        notes.push(format!(
            "{single} entries have one sheet: their score cannot be told from that judge's chance, \
             see the standard errors"
        ));
    }
}

/// What the graph of entries and judges and the tracks say in words.
pub(super) fn of_graph(sheets: &Sheets, components: &Components, notes: &mut Vec<String>) {
    if components.count > 1 {
        notes.push(format!(
            "{} parts of the competition share no judge: ranks restart in each, and scores must not \
             be compared across them",
            components.count
        ));
    }
    if sheets.tracks.len() > 1 {
        notes.push(format!(
            "{} tracks: ranks restart in each",
            sheets.tracks.len()
        ));
    }
}

/// Lists and names the known entries without a counted sheet.
pub(super) fn entries_without_sheets(
    input: &Input<'_>,
    sheets: &Sheets,
    left_out: &mut Vec<LeftOut>,
    notes: &mut Vec<String>,
) {
    let known: Vec<&str> = match input.entries {
        Some(table) => table.iter().map(|e| e.entry.as_str()).collect(),
        None => input.scores.entries.iter().map(String::as_str).collect(),
    };
    let mut lost: Vec<&str> = known
        .into_iter()
        .filter(|id| {
            sheets
                .entries
                .binary_search_by(|e| e.as_str().cmp(id))
                .is_err()
        })
        .collect();
    lost.sort_unstable();
    if lost.is_empty() {
        return;
    }
    let mut named = lost.iter().take(10).copied().collect::<Vec<_>>().join(", ");
    if lost.len() > 10 {
        named.push_str(", …");
    }
    notes.push(format!(
        "{} entries without a counted sheet are not ranked: {named}",
        lost.len()
    ));
    left_out.extend(lost.into_iter().map(|id| LeftOut {
        entry: id.to_owned(),
        judge: String::new(),
        reason: Reason::NoSheet,
        detail: "no counted sheet".to_owned(),
    }));
    left_out.sort_by(|a, b| (&a.entry, &a.judge).cmp(&(&b.entry, &b.judge)));
}

/// Ties, and what decided them.
pub fn of_ties(decisions: &[TieDecision], notes: &mut Vec<String>) {
    for d in decisions {
        let Some(rule) = &d.rule else {
            notes.push(format!(
                "rank {}: {} are equal by every rule and share the rank",
                d.rank,
                d.entries.join(", ")
            ));
            continue;
        };
        let order: Vec<String> = d
            .entries
            .iter()
            .zip(&d.values)
            .map(|(entry, value)| format!("{entry} ({})", (value * 1e4).round() / 1e4))
            .collect();
        notes.push(format!(
            "rank {}: equal scores, ordered by {}: {}",
            d.rank,
            rule.word(),
            order.join(", ")
        ));
    }
}
