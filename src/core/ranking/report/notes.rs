//! Notes on a ranking, for readers of standings.

use super::format::with_rule;
use crate::lang::{Message, Note};
use crate::ranking::fit::calibrated::{self, Calibration};
use crate::ranking::fit::graph::Components;
use crate::ranking::fit::iterative::Approximation;
use crate::ranking::fit::sheets::Sheets;
use crate::ranking::{Input, LeftOut, Reason, TieDecision};

/// Notes on a fit.
pub(in crate::ranking) fn of_fit(
    sheets: &Sheets,
    fit: &Calibration,
    components: &Components,
    notes: &mut Vec<Note>,
) {
    let words = Variances {
        judges_differ: fit.judges_differ,
        entry: fit.variance_entry,
        residual: fit.variance_residual,
        track: fit.variance_track,
    };
    of_variances(sheets, &words, components, notes);
    if fit.no_residual {
        notes.push(Message::new("note-no-residual").into());
    }
}

/// Notes on an approximate fit.
pub(in crate::ranking) fn of_approximation(
    sheets: &Sheets,
    fit: &Approximation,
    components: &Components,
    notes: &mut Vec<Note>,
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

fn of_variances(sheets: &Sheets, fit: &Variances, components: &Components, notes: &mut Vec<Note>) {
    if sheets.judges.len() == 1 {
        notes.push(Message::new("note-one-judge").into());
    } else if !fit.judges_differ {
        let equal = sheets.entry_counts().windows(2).all(|w| w[0] == w[1]);
        let message = if equal {
            Message::new("note-judges-alike")
        } else {
            Message::new("note-judges-alike-panels-differ")
        };
        notes.push(message.into());
    }
    if fit.entry <= 1e-9 * fit.residual {
        let message = if sheets.tracks.len() > 1 {
            Message::new("note-entries-alike-in-tracks")
        } else {
            Message::new("note-entries-alike")
        };
        notes.push(message.into());
    }
    if let Some(variance) = fit.track {
        let message = Message::new("note-random-tracks")
            .with("fewest", calibrated::FEWEST_OF_FIXED_TRACK)
            .with("variance", format!("{variance:.6}"));
        notes.push(message.into());
    }
    let single = sheets.entry_counts().iter().filter(|n| **n == 1).count();
    if single > 0 && components.count == 1 {
        let message = Message::new("note-single-sheets").with("entries", single);
        notes.push(message.into());
    }
}

/// Notes on the graph of entries and judges, and on tracks.
pub(in crate::ranking) fn of_graph(
    sheets: &Sheets,
    components: &Components,
    notes: &mut Vec<Note>,
) {
    if components.count > 1 {
        notes.push(
            Message::new("note-parts")
                .with("parts", components.count)
                .into(),
        );
    }
    if sheets.tracks.len() > 1 {
        notes.push(
            Message::new("note-tracks")
                .with("tracks", sheets.tracks.len())
                .into(),
        );
    }
}

/// Lists and names the known entries without a counted sheet.
pub(in crate::ranking) fn entries_without_sheets(
    input: &Input<'_>,
    sheets: &Sheets,
    left_out: &mut Vec<LeftOut>,
    notes: &mut Vec<Note>,
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
    let message = Message::new("note-not-ranked")
        .with("entries", lost.len())
        .with("named", named);
    notes.push(message.into());
    left_out.extend(lost.into_iter().map(|id| LeftOut {
        entry: id.to_owned(),
        judge: String::new(),
        reason: Reason::NoSheet,
        detail: "no counted sheet".to_owned(),
    }));
    left_out.sort_by(|a, b| (&a.entry, &a.judge).cmp(&(&b.entry, &b.judge)));
}

/// Ties, and what decided them.
pub fn of_ties(decisions: &[TieDecision], notes: &mut Vec<Note>) {
    for d in decisions {
        let Some(rule) = &d.rule else {
            let message = Message::new("note-tied")
                .with("rank", d.rank)
                .with("entries", d.entries.join(", "));
            notes.push(message.into());
            continue;
        };
        let order: Vec<String> = d
            .entries
            .iter()
            .zip(&d.values)
            .map(|(entry, value)| format!("{entry} ({})", (value * 1e4).round() / 1e4))
            .collect();
        let message = Message::new("note-tie-broken").with("rank", d.rank);
        let message = with_rule(message, rule).with("order", order.join(", "));
        notes.push(message.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::TieBreak;
    use crate::lang::Lang;

    /// Programs may match these notes in English: changing one changes the interface.
    #[test]
    fn the_english_words_are_fixed() {
        let count = |id: &'static str, name: &'static str, n: usize| Message::new(id).with(name, n);
        for (message, words) in [
            (
                Message::new("note-no-residual"),
                "entries, judges and tracks explain every score sheet exactly: the residual \
                 variance is zero, and the standard errors do not show how much chance matters",
            ),
            (
                Message::new("note-one-judge"),
                "there is only one judge: severity cannot be separated from the level of the marks",
            ),
            (
                Message::new("note-judges-alike"),
                "no measurable differences in severity between judges",
            ),
            (
                Message::new("note-judges-alike-panels-differ"),
                "no measurable differences in severity between judges; where the order differs \
                 from the order by raw mean, the main cause is that entries have different \
                 numbers of score sheets",
            ),
            (
                Message::new("note-entries-alike"),
                "the marks do not separate the entries: no measurable differences between entries",
            ),
            (
                Message::new("note-entries-alike-in-tracks"),
                "the marks do not separate the entries: no measurable differences between entries \
                 of the same track",
            ),
            (
                count("note-random-tracks", "fewest", 8).with("variance", "0.084784"),
                "at least one track has fewer than 8 entries: the model treats track effects as \
                 random (variance 0.084784)",
            ),
            (
                count("note-single-sheets", "entries", 1234),
                "1234 entries have only one score sheet each: their scores cannot be separated \
                 from chance in that sheet (see the standard errors)",
            ),
            (
                count("note-tie-broken", "rank", 2)
                    .with("rule", "head_to_head")
                    .with("order", "A (1), B (0)"),
                "rank 2: equal scores, ordered by the rule head_to_head: A (1), B (0)",
            ),
            (
                with_rule(
                    count("note-tie-broken", "rank", 2),
                    &TieBreak::Criterion("idea".to_owned()),
                )
                .with("order", "A (9), B (8)"),
                "rank 2: equal scores, ordered by the rule criterion:idea: A (9), B (8)",
            ),
            (
                Message::new("note-no-same-country-effect"),
                "no same-country effect is estimated: no track has score sheets both with and \
                 without a shared country",
            ),
            (
                count("note-approximate", "entries", 200_000)
                    .with("judges", 20_000_usize)
                    .with("most", 3000_usize),
                "200000 entries and 20000 judges, more than 3000 on both sides: variances and \
                 standard errors are approximate (conjugate gradients, traces from four probes), \
                 and there is no REML criterion",
            ),
        ] {
            assert_eq!(message.in_lang(Lang::En), words);
        }
    }
}
