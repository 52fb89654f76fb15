//! From marks to sheet scores: completeness, conflicts, ids in canonical order.
//!
//! Invariant: entries, judges and sheets are sorted by id, so that the order of the input's lines
//! changes nothing at all.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::conflict::{ConflictEffect, Rules, exclusive_conflicts};
use crate::domain::country::{Country, CountrySet};
use crate::domain::plan::{SameCountry, ScoringPlan};
use crate::domain::rubric::Rubric;
use crate::lang::{Message, Note};
use crate::ranking::{Input, LeftOut, Reason, Refusal};
use crate::table::scores::Scores;

/// The score of one judge for one entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Position in [`Sheets::entries`].
    pub entry: u32,
    /// Position in [`Sheets::judges`].
    pub judge: u32,
    /// The score: 0 to 100 with a rubric, else the mean of the marks.
    pub score: f64,
    /// Whether judge and entry share a country.
    pub same_country: bool,
}

/// All counted sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheets {
    /// Ids of entries with a counted sheet, sorted.
    pub entries: Vec<String>,
    /// Ids of judges with a counted sheet, sorted.
    pub judges: Vec<String>,
    /// The sheets, by entry and judge.
    pub sheets: Vec<Sheet>,
    /// Names of tracks, sorted; a single one when tracks are unknown or ignored.
    pub tracks: Vec<String>,
    /// Track of each entry.
    pub track: Vec<u32>,
    /// Lowest and highest possible score and the step between scores, if a rubric states them.
    pub scale: Option<(f64, f64, f64)>,
}

/// The sheets gathered from the marks.
pub struct Gathered {
    /// The counted sheets.
    pub sheets: Sheets,
    /// The sheets that do not count.
    pub left_out: Vec<LeftOut>,
    /// Remarks.
    pub notes: Vec<Note>,
}

/// Gathers sheets from marks. Refuses marks that do not fit the rubric, ids that a given table does
/// not have, and a competition without a complete sheet.
pub fn gather(input: &Input<'_>, plan: &ScoringPlan) -> Result<Gathered, Refusal> {
    let mut messages = unknown_ids(input);
    let mut notes = Vec::new();
    let (raw, mut left_out) = score_sheets(input.scores, input.rubric, &mut messages);
    if !messages.is_empty() {
        return Err(Refusal(messages));
    }
    let same = SameCountryTable::new(input, &mut notes);
    let mut kept = Vec::new();
    for (entry, judge, score) in raw {
        let shared = same.shared(entry, judge);
        if shared && plan.same_country == SameCountry::Exclude {
            left_out.push(LeftOut {
                entry: input.scores.entries[entry as usize].clone(),
                judge: input.scores.judges[judge as usize].clone(),
                reason: Reason::SameCountry,
                detail: same.detail(input, entry, judge),
            });
        } else {
            kept.push((entry, judge, score, shared));
        }
    }
    left_out.sort_by(|a, b| (&a.entry, &a.judge).cmp(&(&b.entry, &b.judge)));
    if kept.is_empty() {
        let text = "there is no complete sheet to rank";
        return Err(Refusal(vec![format!(
            "{text} ({} left out)",
            left_out.len()
        )]));
    }
    let mut sheets = canonical(input.scores, kept);
    add_tracks(&mut sheets, input, plan);
    sheets.scale = input.rubric.map(scale);
    Ok(Gathered {
        sheets,
        left_out,
        notes,
    })
}

/// Ids in the marks that a given table does not have.
fn unknown_ids(input: &Input<'_>) -> Vec<String> {
    let mut messages = Vec::new();
    let mut missing = |what: &str, table: &str, ids: &[String], known: Option<BTreeSet<&str>>| {
        if let Some(known) = known {
            let lost: BTreeSet<&str> = ids
                .iter()
                .map(String::as_str)
                .filter(|id| !known.contains(id))
                .collect();
            for id in lost {
                messages.push(format!(
                    "{what} {id} has scores but is not in the table of {table}"
                ));
            }
        }
    };
    let entries = input
        .entries
        .map(|t| t.iter().map(|e| e.entry.as_str()).collect());
    missing("entry", "entries", &input.scores.entries, entries);
    let judges = input
        .judges
        .map(|t| t.iter().map(|j| j.judge.as_str()).collect());
    missing("judge", "judges", &input.scores.judges, judges);
    messages
}

/// The complete sheets with their scores, and the incomplete ones.
fn score_sheets(
    scores: &Scores,
    rubric: Option<&Rubric>,
    messages: &mut Vec<String>,
) -> (Vec<(u32, u32, f64)>, Vec<LeftOut>) {
    let weights = criterion_weights(scores, rubric, messages);
    if let Some(rubric) = rubric {
        messages.extend(off_scale(scores, rubric));
    }
    let needed = rubric.map_or(scores.criteria.len(), |r| r.criteria.len());
    let mut order: Vec<u32> = (0..scores.marks.len() as u32).collect();
    let place = |m: &u32| {
        let mark = &scores.marks[*m as usize];
        (mark.entry, mark.judge, mark.criterion)
    };
    order.sort_by_key(place);
    let mut complete = Vec::new();
    let mut left_out = Vec::new();
    for sheet in order.chunk_by(|a, b| {
        let (a, b) = (place(a), place(b));
        (a.0, a.1) == (b.0, b.1)
    }) {
        let (entry, judge, _) = place(&sheet[0]);
        if sheet.len() < needed {
            left_out.push(LeftOut {
                entry: scores.entries[entry as usize].clone(),
                judge: scores.judges[judge as usize].clone(),
                reason: Reason::Incomplete,
                detail: format!("{} of {needed} criteria have a mark", sheet.len()),
            });
            continue;
        }
        // Criteria in the order of their names, so that the order of lines changes no bit.
        let mut parts: Vec<(&str, f64)> = sheet
            .iter()
            .map(|m| {
                let mark = &scores.marks[*m as usize];
                let (min, factor) = weights[mark.criterion as usize];
                let score = (mark.score - min).to_f64().unwrap_or_default();
                (
                    scores.criteria[mark.criterion as usize].as_str(),
                    factor * score,
                )
            })
            .collect();
        parts.sort_by(|a, b| a.0.cmp(b.0));
        let sum: f64 = parts.iter().map(|(_, value)| value).sum();
        let score = if rubric.is_some() {
            sum
        } else {
            sum / needed as f64
        };
        complete.push((entry, judge, score));
    }
    (complete, left_out)
}

/// The number to subtract from each criterion's mark, and the factor of the difference.
fn criterion_weights(
    scores: &Scores,
    rubric: Option<&Rubric>,
    messages: &mut Vec<String>,
) -> Vec<(Decimal, f64)> {
    let Some(rubric) = rubric else {
        return vec![(Decimal::ZERO, 1.0); scores.criteria.len()];
    };
    let total: Decimal = rubric.criteria.iter().map(|c| c.weight).sum();
    let mut weights = Vec::new();
    for code in &scores.criteria {
        // Scores without a column of criteria are the marks of a rubric's only criterion.
        let found = match rubric.criteria.as_slice() {
            [only] if code.is_empty() => Some(only),
            _ => rubric.criterion(code),
        };
        match found {
            Some(c) => {
                let share = (c.weight / total).to_f64().unwrap_or_default();
                let range = (c.max - c.min).to_f64().unwrap_or(1.0);
                weights.push((c.min, share * 100.0 / range));
            }
            None => {
                weights.push((Decimal::ZERO, 1.0));
                messages.push(format!(
                    "criterion {code:?} of the scores is not in the rubric, which has: {}",
                    rubric
                        .criteria
                        .iter()
                        .map(|c| c.code.as_str())
                        .collect::<Vec<_>>()
                        .join(", ")
                ));
            }
        }
    }
    weights
}

/// Marks outside the rubric's scales.
fn off_scale(scores: &Scores, rubric: &Rubric) -> Vec<String> {
    let of = |code: &str| match rubric.criteria.as_slice() {
        [only] if code.is_empty() => Some(only),
        _ => rubric.criterion(code),
    };
    let criteria: Vec<_> = scores.criteria.iter().map(|code| of(code)).collect();
    scores
        .marks
        .iter()
        .filter_map(|m| {
            let c = criteria[m.criterion as usize]?;
            (!c.allows(m.score)).then(|| {
                format!(
                    "line {} of the scores: entry {}, judge {}, criterion {}: found {}, expected {}",
                    m.line,
                    scores.entries[m.entry as usize],
                    scores.judges[m.judge as usize],
                    c.code,
                    m.score,
                    c.scale()
                )
            })
        })
        .collect()
}

/// Range and step of the score that a rubric gives.
fn scale(rubric: &Rubric) -> (f64, f64, f64) {
    let total: Decimal = rubric.criteria.iter().map(|c| c.weight).sum();
    let steps = rubric.criteria.iter().filter_map(|c| {
        let part = c.step?.to_f64()? / (c.max - c.min).to_f64()?;
        Some(100.0 * part * (c.weight / total).to_f64()?)
    });
    (0.0, 100.0, steps.fold(100.0, f64::min))
}

/// Countries of both sides as sets, for quick comparison.
struct SameCountryTable {
    entries: Vec<Option<CountrySet>>,
    judges: Vec<Option<CountrySet>>,
}

impl SameCountryTable {
    fn new(input: &Input<'_>, notes: &mut Vec<Note>) -> Self {
        let mut known: BTreeMap<&str, &[Country]> = BTreeMap::new();
        for e in input.entries.unwrap_or_default() {
            known.insert(&e.entry, &e.countries);
        }
        let entries = sets(&input.scores.entries, &known);
        known.clear();
        for j in input.judges.unwrap_or_default() {
            known.insert(&j.judge, &j.countries);
        }
        let judges = sets(&input.scores.judges, &known);
        if input.entries.is_some() && input.judges.is_some() {
            let unknown = |side: &[Option<CountrySet>]| side.iter().filter(|s| s.is_none()).count();
            for (message, unknown) in [
                (
                    Message::new("note-entries-of-no-country"),
                    unknown(&entries),
                ),
                (Message::new("note-judges-of-no-country"), unknown(&judges)),
            ] {
                if unknown > 0 {
                    notes.push(message.with("unknown", unknown).into());
                }
            }
        }
        Self { entries, judges }
    }

    fn shared(&self, entry: u32, judge: u32) -> bool {
        match (&self.entries[entry as usize], &self.judges[judge as usize]) {
            (Some(a), Some(b)) => a.intersects(b),
            _ => false,
        }
    }

    /// The reason, as the conflict rules state it.
    fn detail(&self, input: &Input<'_>, entry: u32, judge: u32) -> String {
        let (e, j) = (
            &input.scores.entries[entry as usize],
            &input.scores.judges[judge as usize],
        );
        let entry = input
            .entries
            .and_then(|t| t.iter().find(|row| row.entry == *e));
        let judge = input
            .judges
            .and_then(|t| t.iter().find(|row| row.judge == *j));
        let rules = Rules {
            same_country: ConflictEffect::Exclusive,
            same_organisation: ConflictEffect::Allowed,
            ..Rules::default()
        };
        match (entry, judge) {
            (Some(entry), Some(judge)) => {
                exclusive_conflicts(&judge.side(), &entry.side(), &[], &rules)
                    .into_iter()
                    .map(|conflict| conflict.reason)
                    .collect::<Vec<_>>()
                    .join("; ")
            }
            _ => String::new(),
        }
    }
}

fn sets(ids: &[String], known: &BTreeMap<&str, &[Country]>) -> Vec<Option<CountrySet>> {
    ids.iter()
        .map(|id| {
            let countries = known.get(id.as_str()).filter(|c| !c.is_empty())?;
            Some(countries.iter().copied().collect())
        })
        .collect()
}

/// Sorts ids and sheets, and leaves out ids without a sheet.
fn canonical(scores: &Scores, kept: Vec<(u32, u32, f64, bool)>) -> Sheets {
    let (entries, entry_at) = ranked_ids(&scores.entries, kept.iter().map(|k| k.0));
    let (judges, judge_at) = ranked_ids(&scores.judges, kept.iter().map(|k| k.1));
    let mut sheets: Vec<Sheet> = kept
        .into_iter()
        .map(|(entry, judge, score, same_country)| Sheet {
            entry: entry_at[entry as usize],
            judge: judge_at[judge as usize],
            score,
            same_country,
        })
        .collect();
    sheets.sort_by_key(|s| (s.entry, s.judge));
    Sheets {
        entries,
        judges,
        sheets,
        ..Sheets::default()
    }
}

/// The ids in use, sorted, and the new position of each old one.
fn ranked_ids(ids: &[String], used: impl Iterator<Item = u32>) -> (Vec<String>, Vec<u32>) {
    let mut in_use = vec![false; ids.len()];
    for i in used {
        in_use[i as usize] = true;
    }
    let mut order: Vec<usize> = (0..ids.len()).filter(|i| in_use[*i]).collect();
    order.sort_by(|a, b| ids[*a].cmp(&ids[*b]));
    let mut at = vec![u32::MAX; ids.len()];
    for (new, old) in order.iter().enumerate() {
        at[*old] = new as u32;
    }
    (order.iter().map(|i| ids[*i].clone()).collect(), at)
}

fn add_tracks(sheets: &mut Sheets, input: &Input<'_>, plan: &ScoringPlan) {
    let table = input
        .entries
        .filter(|_| !plan.ignore_tracks)
        .unwrap_or_default();
    let known: BTreeMap<&str, &str> = table
        .iter()
        .map(|e| (e.entry.as_str(), e.track.as_str()))
        .collect();
    let of = |id: &String| known.get(id.as_str()).copied().unwrap_or_default();
    let names: BTreeSet<&str> = sheets.entries.iter().map(of).collect();
    sheets.tracks = names.iter().map(|&n| n.to_owned()).collect();
    sheets.track = sheets
        .entries
        .iter()
        .map(|id| {
            sheets
                .tracks
                .binary_search_by(|t| t.as_str().cmp(of(id)))
                .unwrap_or_default() as u32
        })
        .collect();
}

impl Sheets {
    /// Sheets of each entry.
    pub fn entry_counts(&self) -> Vec<u32> {
        let mut counts = vec![0; self.entries.len()];
        for s in &self.sheets {
            counts[s.entry as usize] += 1;
        }
        counts
    }

    /// Sheets of each judge.
    pub fn judge_counts(&self) -> Vec<u32> {
        let mut counts = vec![0; self.judges.len()];
        for s in &self.sheets {
            counts[s.judge as usize] += 1;
        }
        counts
    }

    /// Mean score of each entry.
    pub fn raw_means(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.entries.len()];
        for s in &self.sheets {
            sums[s.entry as usize] += s.score;
        }
        sums.iter()
            .zip(self.entry_counts())
            .map(|(sum, n)| sum / f64::from(n))
            .collect()
    }

    /// Mean of all scores.
    pub fn mean(&self) -> f64 {
        self.sheets.iter().map(|s| s.score).sum::<f64>() / self.sheets.len() as f64
    }

    /// The sheets by judge, each judge's in the order of entries.
    pub fn by_judge(&self) -> Vec<Vec<Sheet>> {
        let mut lists = vec![Vec::new(); self.judges.len()];
        for s in &self.sheets {
            lists[s.judge as usize].push(*s);
        }
        lists
    }
}
