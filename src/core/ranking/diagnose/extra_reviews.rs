//! Extra reviews: which entries near a prize line should get the spare reviews, and by whom.
//!
//! An entry is misclassified when its true quality lies on the other side of the prize line than its rank. With
//! a score `m`, a standard error `s` and a line at `c` that happens with probability `Phi(-|m - c| / s)`. A
//! further review by judge j has the error variance `w = sigma^2 + se_j^2`, and after reviews `w_1 …` the standard error is
//! `s' = (1/s^2 + sum 1/w)^-1/2`; what the score will then be is not known yet, `m' ~ N(m, s^2 - s'^2)`, so
//! that the probability after them is the mean of `Phi(-|m' - c| / s')` over `m'`. Each review goes where this mean
//! falls most. A first review may tell little where two tell much, so that one, two, … reviews of an entry are weighed, and
//! those with the largest fall for each review are taken (Frazier and Powell, Decision Analysis 7(4), 2010, section 4).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use statrs::function::erf::erfc;

use crate::domain::conflict::{Rules, exclusive_conflicts};
use crate::domain::states::PinKind;
use crate::lang::Message;
use crate::ranking::{Outcome, Refusal, Standing};
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;
use crate::table::pins::PinRow;
use crate::table::scores::Scores;

/// One spare review.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// The entry.
    pub entry: String,
    /// Who should look at it.
    pub judge: String,
    /// The entry's track; empty means none.
    pub track: String,
    /// Its rank now.
    pub rank: u32,
    /// Probability that it stands on the wrong side of the prize line, before this review.
    pub before: f64,
    /// The same expected after it.
    pub after: f64,
}

/// Where the spare reviews should go.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExtraReviews {
    /// The reviews, the most useful first.
    pub reviews: Vec<Review>,
    /// Entries expected on the wrong side of a prize line, without and with these reviews.
    pub misclassified: f64,
    /// See `misclassified`.
    pub misclassified_after: f64,
    /// Reviews for which there is no judge without a conflict and with room, or no entry left in doubt.
    pub unplaced: u32,
}

impl ExtraReviews {
    /// The reviews as pins for an assignment.
    pub fn pins(&self) -> Vec<PinRow> {
        let pin = |review: &Review| PinRow {
            line: 0,
            judge: review.judge.clone(),
            entry: review.entry.clone(),
            pin: PinKind::Must,
        };
        self.reviews.iter().map(pin).collect()
    }

    /// The plan in words: each review, then what all of them are expected to bring.
    pub fn explanation(&self) -> Vec<Message> {
        let percent = |p: f64| format!("{:.1}", 100.0 * p);
        let review = |r: &Review| {
            Message::new("extra-review")
                .with("entry", r.entry.as_str())
                .with("judge", r.judge.as_str())
                .with("rank", u64::from(r.rank))
                .with("before", percent(r.before))
                .with("after", percent(r.after))
        };
        let mut lines: Vec<Message> = self.reviews.iter().map(review).collect();
        let sum = Message::new("extra-reviews-sum")
            .with("before", format!("{:.2}", self.misclassified))
            .with("after", format!("{:.2}", self.misclassified_after));
        lines.push(sum);
        if self.unplaced > 0 {
            let left = u64::from(self.unplaced);
            lines.push(Message::new("extra-reviews-unplaced").with("left", left));
        }
        lines
    }
}

/// Pairs of a judge and an entry.
pub type Pairs = BTreeSet<(String, String)>;

/// What is known of who may look at what.
pub struct Field<'a> {
    /// Entries, with their countries.
    pub entries: &'a [EntryRow],
    /// Judges, with their countries, tracks and loads.
    pub judges: &'a [JudgeRow],
    /// Declared conflicts.
    pub conflicts: &'a Pairs,
    /// Pairs that must not be, whatever the rules make of conflicts.
    pub barred: &'a Pairs,
    /// Pairs that were assigned, with or without a sheet.
    pub assigned: &'a Pairs,
    /// Which conflicts are exclusive.
    pub rules: Rules,
}

impl Field<'_> {
    /// The pairs of a table of scores: whoever scored an entry was assigned to it.
    pub fn scored(scores: &Scores) -> Pairs {
        let at = |list: &[String], i: u32| {
            let found = usize::try_from(i).ok().and_then(|i| list.get(i));
            found.cloned().unwrap_or_default()
        };
        let pairs = scores.marks.iter();
        pairs
            .map(|m| (at(&scores.judges, m.judge), at(&scores.entries, m.entry)))
            .collect()
    }
}

/// An entry whose place is in doubt.
struct Doubt<'a> {
    standing: &'a Standing,
    /// Distance from the prize line.
    distance: f64,
    /// Variance of the score's error.
    variance: f64,
    /// Precision that the planned reviews add.
    added: f64,
    wrong: f64,
    /// Places of the reviewers who may look at it.
    allowed: Vec<usize>,
}

impl Doubt<'_> {
    /// The precision added, and the probability of standing on the wrong side expected, after further reviews.
    fn after(&self, reviewers: &[Reviewer<'_>], who: &[usize]) -> (f64, f64) {
        let more: f64 = who.iter().map(|r| 1.0 / reviewers[*r].noise).sum();
        let added = self.added + more;
        (added, wrong(self.distance, self.variance, added))
    }
}

/// A judge who may get reviews.
struct Reviewer<'a> {
    row: &'a JudgeRow,
    /// Error variance of a review.
    noise: f64,
    load: u32,
}

/// Plans `spare` reviews around the prize line `top` of each track and component.
///
/// # Errors
/// [`Refusal`] for a method without standard errors.
pub fn extra_reviews(
    outcome: &Outcome,
    field: &Field<'_>,
    top: u32,
    spare: u32,
) -> Result<ExtraReviews, Refusal> {
    let residual = outcome.summary.variance_residual;
    let Some(residual) =
        residual.filter(|_| outcome.standings.iter().all(|s| s.standard_error.is_some()))
    else {
        return Err(Refusal::one(
            "extra reviews need standard errors: rank by the method calibrated",
        ));
    };
    let mut doubts = doubts(&outcome.standings, top);
    let mut reviewers = reviewers(outcome, field, residual);
    let mut plan = ExtraReviews {
        misclassified: doubts.iter().map(|d| d.wrong).sum(),
        ..ExtraReviews::default()
    };
    let entries: BTreeMap<&str, &EntryRow> = field
        .entries
        .iter()
        .map(|e| (e.entry.as_str(), e))
        .collect();
    for doubt in &mut doubts {
        if let Some(entry) = entries.get(doubt.standing.entry.as_str()) {
            doubt.allowed = allowed(&reviewers, entry, field);
        }
    }
    let mut left = spare as usize;
    while left > 0 {
        let mut best: Option<(f64, usize, Vec<usize>)> = None;
        for (d, doubt) in doubts.iter().enumerate() {
            // No review takes more doubt away than there is.
            if best.as_ref().is_some_and(|b| doubt.wrong <= b.0) {
                continue;
            }
            let who = in_order(&reviewers, doubt);
            for count in 1..=who.len().min(left) {
                let (_, after) = doubt.after(&reviewers, &who[..count]);
                let fall = (doubt.wrong - after) / count as f64;
                if fall > 1e-12 && best.as_ref().is_none_or(|b| fall > b.0) {
                    best = Some((fall, d, who[..count].to_vec()));
                }
            }
        }
        let Some((_, d, who)) = best else { break };
        left -= who.len();
        for r in who {
            let (added, after) = doubts[d].after(&reviewers, &[r]);
            let (doubt, reviewer) = (&mut doubts[d], &mut reviewers[r]);
            reviewer.load += 1;
            doubt.allowed.retain(|other| *other != r);
            plan.reviews.push(Review {
                entry: doubt.standing.entry.clone(),
                judge: reviewer.row.judge.clone(),
                track: doubt.standing.track.clone(),
                rank: doubt.standing.rank,
                before: doubt.wrong,
                after,
            });
            (doubt.added, doubt.wrong) = (added, after);
        }
    }
    plan.misclassified_after = doubts.iter().map(|d| d.wrong).sum();
    plan.unplaced = u32::try_from(left).unwrap_or(spare);
    Ok(plan)
}

/// The entries of each track and component in which the line divides anything.
fn doubts(standings: &[Standing], top: u32) -> Vec<Doubt<'_>> {
    let mut groups: BTreeMap<(&str, u32), Vec<&Standing>> = BTreeMap::new();
    for standing in standings {
        let group = (standing.track.as_str(), standing.component);
        groups.entry(group).or_default().push(standing);
    }
    let mut all = Vec::new();
    for mut group in groups.into_values() {
        group.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry)));
        let top = top as usize;
        if top == 0 || group.len() <= top {
            continue;
        }
        let line = f64::midpoint(group[top - 1].score, group[top].score);
        for standing in group {
            let variance = standing.standard_error.unwrap_or(0.0).powi(2);
            let distance = (standing.score - line).abs();
            all.push(Doubt {
                standing,
                distance,
                variance,
                added: 0.0,
                wrong: wrong(distance, variance, 0.0),
                allowed: Vec::new(),
            });
        }
    }
    all
}

fn reviewers<'a>(outcome: &Outcome, field: &Field<'a>, residual: f64) -> Vec<Reviewer<'a>> {
    let known: BTreeMap<&str, f64> = outcome
        .judges
        .iter()
        .filter_map(|j| Some((j.judge.as_str(), j.severity_se?)))
        .collect();
    let unknown = outcome.summary.variance_judge.unwrap_or(0.0);
    let mut loads: BTreeMap<&str, u32> = BTreeMap::new();
    for (judge, _) in field.assigned {
        *loads.entry(judge.as_str()).or_default() += 1;
    }
    let careless: BTreeSet<&str> = outcome
        .summary
        .careless
        .iter()
        .map(String::as_str)
        .collect();
    let mut all: Vec<_> = field
        .judges
        .iter()
        .filter(|row| !careless.contains(row.judge.as_str()))
        .map(|row| Reviewer {
            noise: residual + known.get(row.judge.as_str()).map_or(unknown, |se| se * se),
            load: loads.get(row.judge.as_str()).copied().unwrap_or(0),
            row,
        })
        // Without any variance a review tells everything or nothing: there is no doubt to resolve.
        .filter(|reviewer| reviewer.noise > 0.0)
        .collect();
    all.sort_by(|a, b| {
        a.noise
            .total_cmp(&b.noise)
            .then(a.row.judge.cmp(&b.row.judge))
    });
    all
}

/// Who may look at an entry: nobody in conflict, of another track, or who was on its panel.
fn allowed(reviewers: &[Reviewer<'_>], entry: &EntryRow, field: &Field<'_>) -> Vec<usize> {
    let side = entry.side();
    let may = |row: &JudgeRow| {
        let pair = (row.judge.clone(), entry.entry.clone());
        let declared: Vec<String> = field
            .conflicts
            .get(&pair)
            .map(|_| String::new())
            .into_iter()
            .collect();
        (row.tracks.is_empty() || row.tracks.contains(&entry.track))
            && !field.assigned.contains(&pair)
            && !field.barred.contains(&pair)
            && exclusive_conflicts(&row.side(), &side, &declared, &field.rules).is_empty()
    };
    let places = reviewers.iter().enumerate();
    places.filter(|(_, r)| may(r.row)).map(|(i, _)| i).collect()
}

/// Most reviews of one entry that are weighed together.
const TOGETHER: usize = 8;

/// Reviewers with room for an entry, those first whose marks tell most; of equal ones those with less to do.
fn in_order(reviewers: &[Reviewer<'_>], doubt: &Doubt<'_>) -> Vec<usize> {
    let room = |i: &usize| {
        let one = &reviewers[*i];
        one.row.max_load.is_none_or(|most| one.load < most)
    };
    let mut all: Vec<usize> = doubt.allowed.iter().copied().filter(room).collect();
    all.sort_by(|a, b| {
        let (one, other) = (&reviewers[*a], &reviewers[*b]);
        let noise = one.noise.total_cmp(&other.noise);
        noise.then(one.load.cmp(&other.load)).then(a.cmp(b))
    });
    all.truncate(TOGETHER);
    all
}

/// Below which share of the line's distance nothing is left to integrate.
const REACH: f64 = 8.0;
/// Steps of the integral over what the score may become (Simpson's rule: even).
const STEPS: u32 = 200;

/// The probability of standing on the wrong side of the line, expected after reviews that add this precision.
fn wrong(distance: f64, variance: f64, added: f64) -> f64 {
    if variance <= 0.0 {
        return 0.0;
    }
    let after = 1.0 / (1.0 / variance + added);
    let (error, spread) = (after.sqrt(), (variance - after).max(0.0).sqrt());
    if spread == 0.0 {
        return normal(-distance / error);
    }
    let height = 2.0 * REACH / f64::from(STEPS);
    let mut sum = 0.0;
    for step in 0..=STEPS {
        let z = height * f64::from(step) - REACH;
        let weight = match step {
            0 | STEPS => 1.0,
            odd if odd % 2 == 1 => 4.0,
            _ => 2.0,
        };
        let density = libm::exp(-0.5 * z * z) / (2.0 * std::f64::consts::PI).sqrt();
        sum += weight * density * normal(-(distance + spread * z).abs() / error);
    }
    sum * height / 3.0
}

/// The standard normal distribution function.
fn normal(x: f64) -> f64 {
    0.5 * erfc(-x / std::f64::consts::SQRT_2)
}

#[cfg(test)]
#[path = "extra_reviews_tests.rs"]
mod tests;
