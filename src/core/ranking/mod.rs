//! Ranking: pure functions of a snapshot of score sheets and a frozen scoring plan.
//!
//! Architecture Invariants: nothing here reads files, the clock or the system's randomness; the
//! same input and seed give the same bytes on every machine; no result is ever NaN.
//!
//! Where to start: [`rank`]. [`fit`] holds the methods, [`diagnose`] what a ranking depends on,
//! [`report`] its page.

pub mod diagnose;
pub mod fit;
pub mod outcome;
pub mod report;
#[cfg(test)]
mod tests;
mod ties;

use std::collections::{BTreeMap, BTreeSet};

pub use outcome::{JudgeLine, LeftOut, Outcome, Reason, Standing, Summary, TieDecision};

use crate::domain::plan::{MOST_DRAWS, Method, SameCountry, ScoringPlan};
use crate::domain::rubric::Rubric;
use crate::domain::states::FlagDecision;
use crate::lang::{Message, Note};
use crate::table::entries::EntryRow;
use crate::table::flags::FlagRow;
use crate::table::judges::JudgeRow;
use crate::table::scores::Scores;
use diagnose::agreement;
use fit::calibrated::{self, Calibration, Settings};
use fit::graph::{self, Components};
use fit::posterior::{self, PosteriorProbability};
use fit::sheets::{self, Gathered, Sheets};
use fit::{additive, iterative, reliability, reml, simple};
use report::judges::{self, JudgeEstimates};
use report::notes;

/// A snapshot of a round.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The marks.
    pub scores: &'a Scores,
    /// Entries, if known: titles, countries, tracks.
    pub entries: Option<&'a [EntryRow]>,
    /// Judges, if known: countries.
    pub judges: Option<&'a [JudgeRow]>,
    /// The rubric; without one a sheet's score is the plain mean of its marks.
    pub rubric: Option<&'a Rubric>,
    /// Decisions on flagged judges. If given, the reliability stage reduces the weights of judges
    /// with confirmed flags only; otherwise of all flagged judges.
    pub flags: Option<&'a [FlagRow]>,
}

/// All reasons why a snapshot cannot be ranked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct Refusal(pub Vec<String>);

impl Refusal {
    fn one(message: impl Into<String>) -> Self {
        Self(vec![message.into()])
    }
}

/// The stages of [`rank_watched`], for a progress bar.
pub const STAGES: [&str; 4] = ["collecting sheets", "fitting", "drawing ranks", "reporting"];

/// The most levels of the smaller side for the method additive: its dense block grows with the
/// square.
pub const MOST_DENSE: usize = 6000;

/// Ranks the entries of a snapshot by a plan.
///
/// Refuses a snapshot without two complete sheets, marks outside the rubric, ids that a given table
/// lacks, and an inconsistent plan. All reasons of one kind are reported at once.
pub fn rank(input: &Input<'_>, plan: &ScoringPlan) -> Result<Outcome, Refusal> {
    rank_watched(input, plan, &mut |_| {})
}

/// [`rank`], which calls `watch` when each of the [`STAGES`] begins.
pub fn rank_watched(
    input: &Input<'_>,
    plan: &ScoringPlan,
    watch: &mut dyn FnMut(usize),
) -> Result<Outcome, Refusal> {
    check_plan(plan)?;
    ties::check(input, plan)?;
    watch(0);
    let Gathered {
        sheets,
        mut left_out,
        mut notes,
    } = sheets::gather(input, plan)?;
    if sheets.sheets.len() < 2 {
        return Err(Refusal::one(
            "there is only one sheet: a ranking needs at least two",
        ));
    }
    let components = graph::components(&sheets);
    watch(1);
    let mut scored = score(input, &sheets, plan, &components, &mut notes)?;
    watch(2);
    let groups = groups(&sheets, &components);
    if let Some(fit) = &scored.fit {
        scored.chances = posterior::chances(fit, &groups, plan.top, plan.draws, plan.seed);
    }
    watch(3);
    notes::entries_without_sheets(input, &sheets, &mut left_out, &mut notes);
    notes::of_graph(&sheets, &components, &mut notes);
    let judges = judges::lines(&sheets, &scored.judged, input);
    let mut summary = summary(&sheets, plan, &components, &scored, &left_out);
    let mut breaker = ties::Breaker::new(input, &sheets, plan);
    let standings = standings(
        input,
        &sheets,
        plan,
        &components,
        &groups,
        &scored,
        &mut breaker,
    );
    summary.tie_decisions = breaker.decisions;
    notes::of_ties(&summary.tie_decisions, &mut notes);
    Ok(Outcome {
        standings,
        judges,
        summary,
        notes,
        left_out,
    })
}

/// Refuses an inconsistent plan.
fn check_plan(plan: &ScoringPlan) -> Result<(), Refusal> {
    let mut messages = Vec::new();
    if plan.top == 0 {
        messages.push("the prize line (top) must be at least 1".to_owned());
    }
    if plan.draws > MOST_DRAWS {
        messages.push(format!("at most {MOST_DRAWS} draws, not {}", plan.draws));
    }
    messages.extend(plan.contradictions().into_iter().map(|(_, why)| why));
    if messages.is_empty() {
        Ok(())
    } else {
        Err(Refusal(messages))
    }
}

/// Scores and figures of a method.
#[derive(Default)]
struct Scored {
    score: Vec<f64>,
    error: Option<Vec<f64>>,
    chances: Vec<Option<PosteriorProbability>>,
    judged: JudgeEstimates,
    fit: Option<Calibration>,
    figures: Option<Figures>,
    variance_residual: Option<f64>,
    iterations: u32,
    careless: Vec<String>,
}

/// Figures of a fit, exact or approximate.
struct Figures {
    variance_entry: f64,
    variance_judge: f64,
    variance_track: Option<f64>,
    mean: f64,
    criterion: Option<f64>,
    same_country: Option<(f64, f64)>,
}

fn score(
    input: &Input<'_>,
    sheets: &Sheets,
    plan: &ScoringPlan,
    components: &Components,
    notes: &mut Vec<Note>,
) -> Result<Scored, Refusal> {
    let smaller = sheets.entries.len().min(sheets.judges.len());
    if plan.method == Method::Additive && smaller > MOST_DENSE {
        return Err(Refusal::one(format!(
            "{} entries and {} judges: the method {} needs one side of at most {MOST_DENSE}",
            sheets.entries.len(),
            sheets.judges.len(),
            plan.method
        )));
    }
    let mut scored = match plan.method {
        Method::Calibrated => calibrated_scores(input, sheets, plan, components, notes)?,
        Method::Additive => additive_scores(sheets, components)?,
        method => Scored {
            score: simple::scores(sheets, method).unwrap_or_default(),
            ..Scored::default()
        },
    };
    if plan.method != Method::Calibrated {
        let message = Message::new("note-method").with("method", plan.method.as_str());
        notes.push(message.into());
    }
    scored.chances.resize(sheets.entries.len(), None);
    Ok(scored)
}

fn additive_scores(sheets: &Sheets, components: &Components) -> Result<Scored, Refusal> {
    let fit = additive::additive(sheets, components)
        .map_err(|_| Refusal::one("the additive model's equations are singular"))?;
    let variance = (fit.degrees_of_freedom > 0).then(|| fit.rss / fit.degrees_of_freedom as f64);
    Ok(Scored {
        score: fit.score,
        error: fit.error,
        judged: JudgeEstimates {
            effect: Some(fit.judge_effect),
            error: fit.judge_error,
            residuals: Some(fit.residuals),
            ..JudgeEstimates::default()
        },
        variance_residual: variance,
        ..Scored::default()
    })
}

fn calibrated_scores(
    input: &Input<'_>,
    sheets: &Sheets,
    plan: &ScoringPlan,
    components: &Components,
    notes: &mut Vec<Note>,
) -> Result<Scored, Refusal> {
    let first = sheets.sheets[0].score;
    let scale = sheets
        .sheets
        .iter()
        .fold(0.0, |m: f64, s| m.max(s.score.abs()));
    let varies = |s: &sheets::Sheet| (s.score - first).abs() > scale * 1e-12;
    if !sheets.sheets.iter().any(varies) {
        return Err(Refusal::one(
            "all sheets have the same score: the method calibrated has nothing to estimate",
        ));
    }
    if sheets.entries.len() == sheets.sheets.len() {
        return Err(Refusal::one(
            "no entry has two sheets: the method calibrated cannot tell quality from chance; \
             the method mean can still order the entries",
        ));
    }
    let estimate = plan.same_country == SameCountry::Estimate;
    if estimate && !calibrated::same_country_estimable(sheets) {
        notes.push(Message::new("note-no-same-country-effect").into());
    }
    let settings = Settings {
        same_country: estimate,
        ..Settings::default()
    };
    if iterative::too_large(sheets.entries.len(), sheets.judges.len()) {
        return approximate_scores(sheets, plan, &settings, components, notes);
    }
    let singular = |error: reml::Singular| Refusal::one(error.to_string());
    let (fit, weight, proposed_weight, iterations) = if plan.robust {
        let all = reliability::stage(sheets, &settings, None).map_err(singular)?;
        let proposed = all.weight.clone();
        let official = match input.flags {
            None => all,
            Some(flags) => {
                let only = confirmed(sheets, flags);
                reliability::stage(sheets, &settings, Some(&only)).map_err(singular)?
            }
        };
        let weight = Some(official.weight);
        (
            official.calibration,
            weight,
            Some(proposed),
            official.evaluations,
        )
    } else {
        let fit = calibrated::calibrate(sheets, &settings).map_err(singular)?;
        let evaluations = fit.evaluations;
        (fit, None, None, evaluations)
    };
    notes::of_fit(sheets, &fit, components, notes);
    let careless = proposed_weight.iter().flatten().zip(&sheets.judges);
    let careless = careless
        .filter(|(w, _)| **w < 0.5)
        .map(|(_, id)| id.clone())
        .collect();
    Ok(Scored {
        score: fit.score.clone(),
        error: Some(fit.error.clone()),
        judged: JudgeEstimates {
            effect: Some(fit.judge_effect.clone()),
            error: Some(fit.judge_error.clone()),
            residuals: Some(fit.residuals.clone()),
            weight,
            proposed_weight,
        },
        variance_residual: Some(fit.variance_residual),
        iterations,
        careless,
        figures: Some(Figures {
            variance_entry: fit.variance_entry,
            variance_judge: fit.variance_judge,
            variance_track: fit.variance_track,
            mean: fit.mean,
            criterion: Some(fit.criterion),
            same_country: fit.same_country,
        }),
        fit: Some(fit),
        ..Scored::default()
    })
}

/// The method calibrated where both sides are too large for the exact fit.
fn approximate_scores(
    sheets: &Sheets,
    plan: &ScoringPlan,
    settings: &Settings<'_>,
    components: &Components,
    notes: &mut Vec<Note>,
) -> Result<Scored, Refusal> {
    let most = iterative::MOST_EXACT;
    let size = format!(
        "{} entries and {} judges, more than {most} on both sides",
        sheets.entries.len(),
        sheets.judges.len()
    );
    let mut messages = Vec::new();
    if plan.robust {
        messages.push(format!(
            "{size}: the reliability stage (robust) is not offered at that size"
        ));
    }
    if plan.draws > 0 {
        messages.push(format!(
            "{size}: rank intervals and probabilities are not offered at that size, \
             set the draws to 0"
        ));
    }
    if !messages.is_empty() {
        return Err(Refusal(messages));
    }
    let fit = iterative::approximate(sheets, settings)
        .map_err(|_| Refusal::one(format!("{size}: the approximate method did not converge")))?;
    let message = Message::new("note-approximate")
        .with("entries", sheets.entries.len())
        .with("judges", sheets.judges.len())
        .with("most", most);
    notes.push(message.into());
    notes::of_approximation(sheets, &fit, components, notes);
    Ok(Scored {
        score: fit.score,
        error: Some(fit.error),
        judged: JudgeEstimates {
            effect: Some(fit.judge_effect),
            error: Some(fit.judge_error),
            residuals: Some(fit.residuals),
            ..JudgeEstimates::default()
        },
        variance_residual: Some(fit.variance_residual),
        iterations: fit.steps,
        figures: Some(Figures {
            variance_entry: fit.variance_entry,
            variance_judge: fit.variance_judge,
            variance_track: fit.variance_track,
            mean: fit.mean,
            criterion: None,
            same_country: fit.same_country,
        }),
        ..Scored::default()
    })
}

/// Which judges' flags an organiser confirmed.
fn confirmed(sheets: &Sheets, flags: &[FlagRow]) -> Vec<bool> {
    let confirmed = flags
        .iter()
        .filter(|f| f.decision == FlagDecision::Confirmed);
    let confirmed: BTreeSet<&str> = confirmed.map(|f| f.judge.as_str()).collect();
    let judges = sheets.judges.iter();
    judges.map(|j| confirmed.contains(j.as_str())).collect()
}

/// Entries of each pair of track and component, in the order of both.
fn groups(sheets: &Sheets, components: &Components) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<(u32, u32), Vec<usize>> = BTreeMap::new();
    for i in 0..sheets.entries.len() {
        groups
            .entry((sheets.track[i], components.entry[i]))
            .or_default()
            .push(i);
    }
    groups.into_values().collect()
}

/// Ranks of the entries of a group, best first; equal scores share a rank.
fn ranks(group: &[usize], score: &[f64], tolerance: f64) -> Vec<(u32, usize)> {
    let mut order = group.to_vec();
    order.sort_by(|a, b| score[*b].total_cmp(&score[*a]).then(a.cmp(b)));
    let mut ranked: Vec<(u32, usize)> = Vec::with_capacity(order.len());
    for (place, i) in (1_u32..).zip(order) {
        // Scores that differ by rounding only are equal.
        let rank = match ranked.last() {
            Some((rank, before)) if score[*before] - score[i] <= tolerance => *rank,
            _ => place,
        };
        ranked.push((rank, i));
    }
    ranked.sort_unstable();
    ranked
}

fn standings(
    input: &Input<'_>,
    sheets: &Sheets,
    plan: &ScoringPlan,
    components: &Components,
    groups: &[Vec<usize>],
    scored: &Scored,
    breaker: &mut ties::Breaker<'_>,
) -> Vec<Standing> {
    let table: BTreeMap<&str, &EntryRow> = input
        .entries
        .unwrap_or_default()
        .iter()
        .map(|e| (e.entry.as_str(), e))
        .collect();
    let (raw, counts) = (sheets.raw_means(), sheets.entry_counts());
    let mean = sheets.mean();
    let reach = sheets
        .sheets
        .iter()
        .map(|s| (s.score - mean).abs())
        .fold(0.0, f64::max);
    let unit = if plan.method == Method::Zscore || plan.method == Method::Borda {
        1.0
    } else {
        reach
    };
    let mut standings = Vec::with_capacity(sheets.entries.len());
    for group in groups {
        let mut ranked = ranks(group, &scored.score, 1e-9 * unit);
        breaker.break_ties(group, components, &mut ranked);
        for (rank, i) in ranked {
            let row = table.get(sheets.entries[i].as_str());
            let chance = scored.chances[i];
            let open = chance.is_some_and(|c| c.top > 0.05 && c.top < 0.95);
            standings.push(Standing {
                rank,
                rank_low: chance.map(|c| c.rank_low),
                rank_high: chance.map(|c| c.rank_high),
                entry: sheets.entries[i].clone(),
                title: row.map_or_else(String::new, |r| r.title.clone()),
                countries: row.map_or_else(Vec::new, |r| r.countries.clone()),
                track: row.map_or_else(String::new, |r| r.track.clone()),
                sheets: counts[i],
                raw_mean: raw[i],
                score: scored.score[i],
                standard_error: scored.error.as_ref().map(|e| e[i]),
                p_win: chance.map(|c| c.first),
                p_top_n: chance.map(|c| c.top),
                tied_group: if open {
                    format!("top {}", plan.top)
                } else {
                    String::new()
                },
                component: components.entry[i],
            });
        }
    }
    standings
}

fn summary(
    sheets: &Sheets,
    plan: &ScoringPlan,
    components: &Components,
    scored: &Scored,
    left_out: &[LeftOut],
) -> Summary {
    let mut reasons: BTreeMap<String, u64> = BTreeMap::new();
    for reason in [Reason::Incomplete, Reason::SameCountry] {
        let n = left_out.iter().filter(|l| l.reason == reason).count();
        reasons.insert(reason.as_str().to_owned(), n as u64);
    }
    let fit = scored.figures.as_ref();
    let residual = scored.variance_residual.unwrap_or_default();
    let panel = sheets.sheets.len() as f64 / sheets.entries.len() as f64;
    let share = |fit: &Figures, k: f64| {
        fit.variance_entry / (fit.variance_entry + (fit.variance_judge + residual) / k)
    };
    Summary {
        method: plan.method.as_str().to_owned(),
        entries: sheets.entries.len(),
        judges: sheets.judges.len(),
        sheets: sheets.sheets.len(),
        components: components.count,
        variance_entry: fit.map(|f| f.variance_entry),
        variance_judge: fit.map(|f| f.variance_judge),
        variance_track: fit.and_then(|f| f.variance_track),
        variance_residual: scored.variance_residual,
        mean: fit.map_or_else(|| sheets.mean(), |f| f.mean),
        reml_criterion: fit.and_then(|f| f.criterion),
        same_country_effect: fit.and_then(|f| f.same_country).map(|(effect, _)| effect),
        same_country_effect_se: fit.and_then(|f| f.same_country).map(|(_, error)| error),
        reliability: fit.map(|f| share(f, panel)),
        icc_single: fit.map(|f| share(f, 1.0)),
        krippendorff_alpha: agreement::krippendorff_interval(sheets),
        kendall_w: agreement::kendall_w(sheets),
        lambda2: graph::lambda2(sheets, components),
        careless: scored.careless.clone(),
        left_out: reasons,
        tie_decisions: Vec::new(),
        iterations: scored.iterations,
        seed: plan.seed,
        input_sha256: String::new(),
        version: String::new(),
    }
}
