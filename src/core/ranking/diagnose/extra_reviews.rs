//! Extra reviews: which entries near a prize line should get them, and from which judges.
//!
//! An entry is misclassified when its true quality lies on the other side of the prize line than
//! its rank. With a score `m`, a standard error `s` and a line at `c` that happens with probability
//! `Phi(-|m - c| / s)`. A further review by judge j has the error variance `w = sigma^2 + se_j^2`,
//! and after reviews `w_1 …` the standard error is `s' = (1/s^2 + sum 1/w)^-1/2`; the later score
//! is itself random, `m' ~ N(m, s^2 - s'^2)`, so that the probability after them is the mean of
//! `Phi(-|m' - c| / s')` over `m'`. Each review goes where this mean falls most. A first review can
//! lower it little where two lower it much, so one, two, … reviews of an entry are compared, and
//! those with the largest fall per review are taken (Frazier and Powell, Decision Analysis 7(4),
//! 2010, section 4).

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

/// One extra review.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// The entry's id.
    pub entry: String,
    /// The judge who should review it.
    pub judge: String,
    /// The entry's track; empty means none.
    pub track: String,
    /// Its rank now.
    pub rank: u32,
    /// Probability that the entry is on the wrong side of the prize line, before this review.
    pub before: f64,
    /// The expected probability after this review.
    pub after: f64,
}

/// The extra reviews that help most.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExtraReviews {
    /// The reviews, the most useful first.
    pub reviews: Vec<Review>,
    /// Expected number of entries on the wrong side of a prize line, without these reviews.
    pub misclassified: f64,
    /// Expected number of entries on the wrong side of a prize line, with these reviews.
    pub misclassified_after: f64,
    /// Reviews that were not planned: no judge has room and no conflict, or no entry is in doubt.
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

    /// The plan as text: each review, then the expected effect of all of them.
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

/// The entries and judges that extra reviews can pair, and what excludes a pair.
pub struct ReviewerPool<'a> {
    /// Entries, with their countries.
    pub entries: &'a [EntryRow],
    /// Judges, with their countries, tracks and loads.
    pub judges: &'a [JudgeRow],
    /// Declared conflicts.
    pub conflicts: &'a Pairs,
    /// Excluded pairs, whatever the conflict rules allow.
    pub barred: &'a Pairs,
    /// Pairs that were assigned, with or without a sheet.
    pub assigned: &'a Pairs,
    /// Which conflicts are exclusive.
    pub rules: Rules,
}

impl ReviewerPool<'_> {
    /// The pairs of a table of scores: a judge who scored an entry was assigned to it.
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

/// An entry near the prize line.
struct Candidate<'a> {
    standing: &'a Standing,
    /// Distance from the prize line.
    distance: f64,
    /// Variance of the score's error.
    variance: f64,
    /// Precision that the planned reviews add.
    added: f64,
    misclassification: f64,
    /// Positions of the reviewers who can review it.
    allowed: Vec<usize>,
}

impl Candidate<'_> {
    /// The precision added, and the expected probability of being on the wrong side, after further
    /// reviews.
    fn after(&self, reviewers: &[Reviewer<'_>], who: &[usize]) -> (f64, f64) {
        let more: f64 = who.iter().map(|r| 1.0 / reviewers[*r].noise).sum();
        let added = self.added + more;
        (
            added,
            misclassification(self.distance, self.variance, added),
        )
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
    pool: &ReviewerPool<'_>,
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
    let mut candidates = candidates(&outcome.standings, top);
    let mut reviewers = reviewers(outcome, pool, residual);
    let mut plan = ExtraReviews {
        misclassified: candidates.iter().map(|d| d.misclassification).sum(),
        ..ExtraReviews::default()
    };
    let entries: BTreeMap<&str, &EntryRow> =
        pool.entries.iter().map(|e| (e.entry.as_str(), e)).collect();
    for candidate in &mut candidates {
        if let Some(entry) = entries.get(candidate.standing.entry.as_str()) {
            candidate.allowed = allowed(&reviewers, entry, pool);
        }
    }
    let mut left = spare as usize;
    while left > 0 {
        let mut best: Option<(f64, usize, Vec<usize>)> = None;
        for (d, candidate) in candidates.iter().enumerate() {
            // A review lowers the probability by at most its value.
            if best
                .as_ref()
                .is_some_and(|b| candidate.misclassification <= b.0)
            {
                continue;
            }
            let who = in_order(&reviewers, candidate);
            for count in 1..=who.len().min(left) {
                let (_, after) = candidate.after(&reviewers, &who[..count]);
                let fall = (candidate.misclassification - after) / count as f64;
                if fall > 1e-12 && best.as_ref().is_none_or(|b| fall > b.0) {
                    best = Some((fall, d, who[..count].to_vec()));
                }
            }
        }
        let Some((_, d, who)) = best else { break };
        left -= who.len();
        for r in who {
            let (added, after) = candidates[d].after(&reviewers, &[r]);
            let (candidate, reviewer) = (&mut candidates[d], &mut reviewers[r]);
            reviewer.load += 1;
            candidate.allowed.retain(|other| *other != r);
            plan.reviews.push(Review {
                entry: candidate.standing.entry.clone(),
                judge: reviewer.row.judge.clone(),
                track: candidate.standing.track.clone(),
                rank: candidate.standing.rank,
                before: candidate.misclassification,
                after,
            });
            (candidate.added, candidate.misclassification) = (added, after);
        }
    }
    plan.misclassified_after = candidates.iter().map(|d| d.misclassification).sum();
    plan.unplaced = u32::try_from(left).unwrap_or(spare);
    Ok(plan)
}

/// The entries of each track and component in which the line divides anything.
fn candidates(standings: &[Standing], top: u32) -> Vec<Candidate<'_>> {
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
            all.push(Candidate {
                standing,
                distance,
                variance,
                added: 0.0,
                misclassification: misclassification(distance, variance, 0.0),
                allowed: Vec::new(),
            });
        }
    }
    all
}

fn reviewers<'a>(outcome: &Outcome, pool: &ReviewerPool<'a>, residual: f64) -> Vec<Reviewer<'a>> {
    let known: BTreeMap<&str, f64> = outcome
        .judges
        .iter()
        .filter_map(|j| Some((j.judge.as_str(), j.severity_se?)))
        .collect();
    let unknown = outcome.summary.variance_judge.unwrap_or(0.0);
    let mut loads: BTreeMap<&str, u32> = BTreeMap::new();
    for (judge, _) in pool.assigned {
        *loads.entry(judge.as_str()).or_default() += 1;
    }
    let careless: BTreeSet<&str> = outcome
        .summary
        .careless
        .iter()
        .map(String::as_str)
        .collect();
    let mut all: Vec<_> = pool
        .judges
        .iter()
        .filter(|row| !careless.contains(row.judge.as_str()))
        .map(|row| Reviewer {
            noise: residual + known.get(row.judge.as_str()).map_or(unknown, |se| se * se),
            load: loads.get(row.judge.as_str()).copied().unwrap_or(0),
            row,
        })
        // Without error variance there is no uncertainty to reduce.
        .filter(|reviewer| reviewer.noise > 0.0)
        .collect();
    all.sort_by(|a, b| {
        a.noise
            .total_cmp(&b.noise)
            .then(a.row.judge.cmp(&b.row.judge))
    });
    all
}

/// The reviewers who can review an entry: no conflict, its track, and not on its panel yet.
fn allowed(reviewers: &[Reviewer<'_>], entry: &EntryRow, pool: &ReviewerPool<'_>) -> Vec<usize> {
    let side = entry.side();
    let may = |row: &JudgeRow| {
        let pair = (row.judge.clone(), entry.entry.clone());
        let declared: Vec<String> = pool
            .conflicts
            .get(&pair)
            .map(|_| String::new())
            .into_iter()
            .collect();
        (row.tracks.is_empty() || row.tracks.contains(&entry.track))
            && !pool.assigned.contains(&pair)
            && !pool.barred.contains(&pair)
            && exclusive_conflicts(&row.side(), &side, &declared, &pool.rules).is_empty()
    };
    let places = reviewers.iter().enumerate();
    places.filter(|(_, r)| may(r.row)).map(|(i, _)| i).collect()
}

/// Most reviews of one entry that are considered together.
const TOGETHER: usize = 8;

/// Reviewers with room for an entry, the most precise first; of equal ones those with the lower
/// load first.
fn in_order(reviewers: &[Reviewer<'_>], candidate: &Candidate<'_>) -> Vec<usize> {
    let room = |i: &usize| {
        let one = &reviewers[*i];
        one.row.max_load.is_none_or(|most| one.load < most)
    };
    let mut all: Vec<usize> = candidate.allowed.iter().copied().filter(room).collect();
    all.sort_by(|a, b| {
        let (one, other) = (&reviewers[*a], &reviewers[*b]);
        let noise = one.noise.total_cmp(&other.noise);
        noise.then(one.load.cmp(&other.load)).then(a.cmp(b))
    });
    all.truncate(TOGETHER);
    all
}

/// Bounds of the integral, in standard deviations: the density beyond them does not matter.
const REACH: f64 = 8.0;
/// Steps of the integral over later scores (Simpson's rule: even).
const STEPS: u32 = 200;

/// The expected probability of being on the wrong side of the line after reviews that add this
/// precision.
fn misclassification(distance: f64, variance: f64, added: f64) -> f64 {
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
