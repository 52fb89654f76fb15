//! Assignment: an exact plan, its explanation, and an independent check.
//!
//! Architecture Invariants: nothing here reads files, the clock or a source of randomness; rows
//! come from a table or a database alike. The same task gives the same plan, byte by byte, whatever
//! the order of its rows, because everything is sorted by id first. [`check()`] shares nothing with
//! the optimiser but types and the conflict rules.
//!
//! Where to start: [`Task`] and [`solve`]. A [`model`] of the eligible pairs is built, [`exact`]
//! finds the best plan by minimum-cost flow, [`search`] improves its links, [`infeasibility`]
//! explains why there is no plan, [`design`] computes the figures of a plan.

mod affinity;
pub mod check;
mod components;
pub mod design;
pub mod edit;
mod exact;
mod explanation;
mod fair;
mod flow;
mod infeasibility;
mod links;
mod matching;
mod matrix;
mod model;
mod need;
mod perturbation;
mod picture;
mod problems;
mod progress;
mod remedy;
mod repair;
mod search;
mod shortage;

use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::domain::Country;
use crate::domain::conflict::Rules;
use crate::domain::states::PinKind;
use crate::table::Problems;
use crate::table::candidates::CandidateRow;
use crate::table::conflicts::ConflictRow;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;
use crate::table::pins::PinRow;

pub use fair::Fairness;

pub use explanation::explanation;
pub use need::{Expected, Invited, Known, Question, Scenario, need};
pub use picture::picture;
pub use remedy::{PRICES, Remedy, Step};

pub use check::{Violation, check};
use progress::{ProgressRange, ProgressReporter};

pub use progress::Progress;
pub use repair::{Added, CurrentPair, Moves, Removed};

pub use shortage::{Certificate, Infeasible, Repair, Shortage, ShortageKind};

/// The complete input of a plan.
#[derive(Clone, Debug)]
pub struct Task {
    /// The entries to be reviewed.
    pub entries: Vec<EntryRow>,
    /// The judges who can review.
    pub judges: Vec<JudgeRow>,
    /// Declared conflicts.
    pub conflicts: Vec<ConflictRow>,
    /// Pairs that must, or must never, be assigned.
    pub pins: Vec<PinRow>,
    /// The eligible pairs with their affinity, if estimated elsewhere; positions are those of
    /// `entries` and `judges`. Pairs in conflict are excluded even if they are listed.
    pub candidates: Option<Vec<CandidateRow>>,
    /// The pairs in force, for a repair: the plan then moves as few of them as possible, and takes
    /// the best value only among such plans. Pairs of unknown entries or judges have ended.
    pub current: Option<Vec<CurrentPair>>,
    /// What counts as a conflict.
    pub rules: Rules,
    /// What the organiser asks for.
    pub options: Options,
}

/// What the organiser asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// Judges on each panel.
    pub per_entry: u32,
    /// Seed of the search's tie-breaking; the exact part does not use it.
    pub seed: u64,
    /// Cost of each pair of judges on one panel from one country, in units of affinity.
    pub same_country_cost: u32,
    /// Share of the plan's value that may be spent on better links, 0 to 1. At 0 the plan is the
    /// exact optimum, linked or not.
    pub connectivity_budget: f64,
    /// Whether a judge must have the entry's language; otherwise a shared language is a preference.
    #[serde(default)]
    pub language_required: bool,
    /// Maximise the lowest panel affinity first, then the total; see [`Fairness`]. Not in a repair,
    /// which moves the fewest pairs.
    #[serde(default)]
    pub fair: bool,
    /// Also compute the figures at other budgets; see [`Curve`].
    #[serde(default)]
    pub curve: bool,
    /// Cost of a panel that has only new judges, in units of affinity. It counts only if a judge
    /// states experience, and not in a repair.
    #[serde(default = "usual_novice_cost")]
    pub novice_panel_cost: u32,
    /// Price of each waiver, 1 to 1000, for the cheapest remedy of a task without a plan. Keys are
    /// those of [`PRICES`], the conflict rules and `not_listed`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub prices: BTreeMap<String, u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            per_entry: 3,
            seed: 1,
            same_country_cost: 150,
            connectivity_budget: 0.01,
            language_required: false,
            fair: false,
            curve: false,
            prices: BTreeMap::new(),
            novice_panel_cost: usual_novice_cost(),
        }
    }
}

fn usual_novice_cost() -> u32 {
    150
}

/// One judge on one entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedPair {
    /// The entry's id.
    pub entry: String,
    /// The judge's id.
    pub judge: String,
    /// Affinity of the pair, 0 to 1000.
    pub affinity: u16,
    /// Whether an organiser pinned the pair.
    pub pinned: bool,
}

/// Number of entries of a judge, over all judges.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// Fewest.
    pub min: u32,
    /// Most.
    pub max: u32,
    /// Mean number of entries.
    pub mean: f64,
}

/// The figures of a plan. See [`design`] for those of its links.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Whether there is a plan. Without one every figure is empty and `certificate` gives the
    /// proof.
    pub feasible: bool,
    /// Sum of the pairs' affinity.
    pub total_affinity: Option<i64>,
    /// The lowest affinity of a panel.
    pub min_entry_affinity: Option<i64>,
    /// Number of entries of a judge.
    pub load: Option<Load>,
    /// Parts without a common judge, summed over the tracks.
    pub components: Option<u32>,
    /// Entry contrast efficiency against the balanced bound; of the worst track. Empty if a track
    /// has several parts or panels have one judge.
    pub efficiency: Option<f64>,
    /// Judge efficiency, 1 for a balanced design; of the worst track.
    pub judge_efficiency: Option<f64>,
    /// 1 minus the second eigenvalue of the normalised judge graph; of the worst track.
    pub lambda2: Option<f64>,
    /// Trace of the pseudo-inverse of the judge Laplacian, summed over the tracks.
    pub trace: Option<f64>,
    /// Pairs of judges on one panel from one panel country.
    pub same_country_pairs: Option<u64>,
    /// Value (affinity minus the same-country cost) given up for better links.
    pub connectivity_cost: Option<i64>,
    /// What fairness reached and cost, if requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fairness: Option<Fairness>,
    /// Panels without experience and the cost of fewer of them, where a judge states experience.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mix: Option<Mix>,
    /// What other budgets for better links give, if requested.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub curve: Vec<Curve>,
    /// Seed of the task's options.
    pub seed: u64,
    /// SHA-256 of the input; the caller fills it in.
    pub input_sha256: String,
    /// What a repair changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moves: Option<Moves>,
    /// Why there is no plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
}

/// Mix of new and experienced judges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mix {
    /// Panels without an experienced judge.
    pub novice_panels: u64,
    /// Value given up for fewer of them.
    pub cost: i64,
}

/// What a budget for better links gives: a point of the curve between fit and links.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Curve {
    /// The budget, a share of the plan's value.
    pub budget: f64,
    /// Value given up.
    pub cost: i64,
    /// See [`Summary::components`].
    pub components: u32,
    /// See [`Summary::efficiency`].
    pub efficiency: Option<f64>,
    /// See [`Summary::judge_efficiency`].
    pub judge_efficiency: Option<f64>,
    /// See [`Summary::lambda2`].
    pub lambda2: Option<f64>,
    /// See [`Summary::trace`].
    pub trace: Option<f64>,
}

/// Budgets of the curve.
pub const CURVE: [f64; 5] = [0.0, 0.005, 0.01, 0.02, 0.05];

/// The load of a judge in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgeLoad {
    /// The judge's id.
    pub judge: String,
    /// The panel country.
    pub country: Option<Country>,
    /// Entries the judge has.
    pub load: u32,
    /// Fewest.
    pub min: u32,
    /// Most; `None` is unlimited.
    pub max: Option<u32>,
}

/// A part of a track that has no judge in common with the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The track; empty for entries without one.
    pub track: String,
    /// Ids of its entries, sorted.
    pub entries: Vec<String>,
    /// Ids of its judges, sorted.
    pub judges: Vec<String>,
}

/// An assignment and its figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The pairs, sorted by entry and judge.
    pub pairs: Vec<PlannedPair>,
    /// The figures.
    pub summary: Summary,
    /// The parts of each track that has more than one part: scores are not compared across them.
    pub blocks: Vec<Block>,
    /// The load of every judge, by id.
    #[serde(default)]
    pub loads: Vec<JudgeLoad>,
    /// Pairs of an entry and a judge, and how many of them the rules allow.
    #[serde(default)]
    pub possible: u64,
    /// See [`Self::possible`].
    #[serde(default)]
    pub allowed: u64,
}

/// Why [`solve`] returns no plan.
#[derive(Debug, thiserror::Error)]
pub enum Unsolved {
    /// The task is contradictory: all problems of [`Task::problems`].
    #[error(transparent)]
    Input(#[from] Problems),
    /// No plan keeps the hard rules.
    #[error("{0}")]
    Infeasible(Box<Infeasible>),
    /// The progress callback asked to stop.
    #[error("the assignment was cancelled")]
    Cancelled,
    /// A bug.
    #[error("internal fault in the assignment: {0}")]
    Fault(String),
}

/// The best plan for a task.
///
/// `progress` receives reports and can cancel with [`ControlFlow::Break`], which takes effect after
/// the current flow.
///
/// # Errors
/// [`Unsolved::Input`] for a contradictory task, [`Unsolved::Infeasible`] with the certificate when
/// no plan keeps the hard rules, [`Unsolved::Cancelled`] when `progress` stopped the work.
pub fn solve(
    task: &Task,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Plan, Unsolved> {
    let mut progress = ProgressReporter::new(progress);
    let begun = repair::with_begun(task);
    let problems = begun.problems();
    if !problems.is_empty() {
        return Err(Unsolved::Input(Problems(problems)));
    }
    progress.report("eligible pairs", 0.0)?;
    let model = model::Model::new(&begun);
    let solver = flow::EoMcf;
    let cost = i64::from(task.options.same_country_cost);
    let flow = ProgressRange::new("flow", 0.1, 0.5);
    let found = exact::solve(&model, cost, &solver, &mut progress, flow)?;
    let Some(exact_panels) = found else {
        progress.report("certificate", 0.5)?;
        return Err(
            match infeasibility::certificate(&model, &task.options.prices) {
                Some(certificate) => Unsolved::Infeasible(Box::new(Infeasible { certificate })),
                None => Unsolved::Fault("the flow needs relief, but there is no cut".into()),
            },
        );
    };
    let mut panels = exact_panels;
    let mut fairness = None;
    if task.options.fair && task.current.is_none() {
        let optimum = model.value(&panels, cost);
        let (fair, bound) = fair::solve(&model, cost, &solver, panels, &mut progress)?;
        panels = fair;
        let least = model.least(&panels);
        search::polish(
            &model,
            &task.options,
            Some(least),
            &mut panels,
            &mut progress,
        )?;
        fairness = Some(Fairness {
            bound,
            cost: optimum - model.value(&panels, cost),
        });
    }
    let mix_cost = mix(
        &model,
        &task.options,
        fairness.is_some(),
        &mut panels,
        &mut progress,
    )?;
    let best = model.value(&panels, cost);
    let mut curve = Vec::new();
    // A repair makes only the necessary moves: better links would cost further moves.
    if model.panel_size() > 1 && task.current.is_none() {
        let least = fairness.as_ref().map(|_| model.least(&panels));
        let budgets = if task.options.curve { &CURVE[..] } else { &[] };
        let share = |at: usize| at as f64 / (budgets.len() + 1) as f64;
        let links = ProgressRange::new("links", 0.7, 0.9);
        for (at, budget) in budgets.iter().enumerate() {
            let mut other = panels.clone();
            let range = links.part(share(at), share(at + 1));
            search::improve(
                &model,
                &task.options,
                *budget,
                least,
                &mut other,
                &mut progress,
                range,
            )?;
            let figures = design::figures(&other, model.tracks(), model.judge_count());
            curve.push(Curve {
                budget: *budget,
                cost: best - model.value(&other, cost),
                components: figures.components,
                efficiency: figures.efficiency,
                judge_efficiency: figures.judge_efficiency,
                lambda2: figures.lambda2,
                trace: figures.trace,
            });
        }
        let range = links.part(share(budgets.len()), 1.0);
        let budget = task.options.connectivity_budget;
        search::improve(
            &model,
            &task.options,
            budget,
            least,
            &mut panels,
            &mut progress,
            range,
        )?;
    }
    progress.report("figures", 0.9)?;
    let spent = best - model.value(&panels, cost);
    let mut plan = finish(task, &model, &panels, spent);
    plan.summary.fairness = fairness;
    plan.summary.curve = curve;
    plan.summary.mix = mix_cost.map(|cost| Mix {
        novice_panels: model.novice_panels(&panels),
        cost,
    });
    progress.report("done", 1.0)?;
    Ok(plan)
}

/// Adds an experienced judge to each panel without one where that is worth its price. Returns the
/// value given up, or `None` when no judge states experience.
fn mix(
    model: &model::Model<'_>,
    options: &Options,
    is_fair: bool,
    panels: &mut [Vec<u32>],
    progress: &mut ProgressReporter<'_>,
) -> Result<Option<i64>, Unsolved> {
    if !model.states_experience() {
        return Ok(None);
    }
    let cost = i64::from(options.same_country_cost);
    let before = model.value(panels, cost);
    if options.novice_panel_cost > 0 && model.in_force().is_empty() {
        let least = is_fair.then(|| model.least(panels));
        search::polish(model, options, least, panels, progress)?;
    }
    Ok(Some(before - model.value(panels, cost)))
}

/// Names the pairs and computes the figures.
fn finish(task: &Task, model: &model::Model<'_>, panels: &[Vec<u32>], spent: i64) -> Plan {
    let wished: HashSet<(&str, &str)> = task
        .pins
        .iter()
        .filter(|p| p.pin == PinKind::Must)
        .map(|p| (p.entry.as_str(), p.judge.as_str()))
        .collect();
    let mut pairs = Vec::new();
    for (e, panel) in panels.iter().enumerate() {
        let mut panel = panel.clone();
        panel.sort_unstable();
        pairs.extend(panel.iter().map(|&j| {
            let (entry, judge) = (&model.entry(e).entry, &model.judge(j).judge);
            PlannedPair {
                entry: entry.clone(),
                judge: judge.clone(),
                affinity: model.affinity(e, j).unwrap_or(0),
                pinned: wished.contains(&(entry.as_str(), judge.as_str())),
            }
        }));
    }
    let sums = model.sums(panels);
    let loads = model.loads(panels);
    let figures = design::figures(panels, model.tracks(), loads.len());
    let mean = pairs.len() as f64 / loads.len().max(1) as f64;
    let summary = Summary {
        feasible: true,
        total_affinity: Some(sums.iter().sum()),
        min_entry_affinity: sums.iter().min().copied(),
        load: Some(Load {
            min: loads.iter().copied().min().unwrap_or(0),
            max: loads.iter().copied().max().unwrap_or(0),
            mean,
        }),
        components: Some(figures.components),
        efficiency: figures.efficiency,
        judge_efficiency: figures.judge_efficiency,
        lambda2: figures.lambda2,
        trace: figures.trace,
        same_country_pairs: Some(design::same_country_pairs(panels, model.countries())),
        connectivity_cost: Some(spent),
        fairness: None,
        mix: None,
        curve: Vec::new(),
        seed: task.options.seed,
        input_sha256: String::new(),
        moves: repair::moves(model, task, &pairs),
        certificate: None,
    };
    let name = |block: &design::Part| Block {
        track: model.track_name(block.track).to_owned(),
        entries: block
            .entries
            .iter()
            .map(|&e| model.entry(e as usize).entry.clone())
            .collect(),
        judges: block
            .judges
            .iter()
            .map(|&j| model.judge(j).judge.clone())
            .collect(),
    };
    let load = |(judge, load): (&&JudgeRow, &u32)| JudgeLoad {
        judge: judge.judge.clone(),
        country: judge.countries.first().copied(),
        load: *load,
        min: judge.min_load,
        max: judge.max_load,
    };
    Plan {
        pairs,
        summary,
        blocks: figures.split.iter().map(name).collect(),
        loads: model.judges().iter().zip(&loads).map(load).collect(),
        possible: (model.entry_count() * model.judge_count()) as u64,
        allowed: model.pair_count() as u64,
    }
}

impl Infeasible {
    /// The summary of a task without a plan.
    pub fn summary(&self, seed: u64) -> Summary {
        Summary {
            feasible: false,
            total_affinity: None,
            min_entry_affinity: None,
            load: None,
            components: None,
            efficiency: None,
            judge_efficiency: None,
            lambda2: None,
            trace: None,
            same_country_pairs: None,
            connectivity_cost: None,
            fairness: None,
            mix: None,
            curve: Vec::new(),
            seed,
            input_sha256: String::new(),
            moves: None,
            certificate: Some(self.certificate.clone()),
        }
    }
}
