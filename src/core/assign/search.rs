//! Better links at a small cost of value: swaps and replacements of judges, track by track.
//!
//! Links are measured by tr(C^+), the mean variance of a difference between judges. A move is taken
//! when it lowers the trace by more than its loss of value is worth at the current price; the price
//! rises step by step, so that the cheapest gains come first, and the value never falls below the
//! budget's floor. Where panels leave a track in several parts, those are connected first, at
//! the least loss, even beyond the budget: scores of unlinked parts can never be compared.
//!
//! Hard rules hold throughout: moves use eligible pairs only, keep pins and keep loads within their
//! bounds. Everything is ordered by ids and the seed.

use super::Options;
use super::design;
use super::links::{Change, Links};
use super::model::Model;
use super::progress::{Cancelled, ProgressRange, ProgressReporter};

/// Prices of links, as shares of the plan's value for the whole trace.
const PRICES: [f64; 11] = [0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.0];
/// Most sweeps over all panels at each price; the last price goes on to `LAST_SWEEPS`.
const SWEEPS: u32 = 2;
const LAST_SWEEPS: u32 = 12;
/// Judges tried for each place, by their estimated gain there.
pub(super) const NEWCOMERS: usize = 24;
/// Moves evaluated exactly for each place.
const FINALISTS: usize = 6;
/// Up to this number of judges in a track, the matrices follow every move; beyond it, sweeps go in
/// batches.
pub(super) const SMALL: usize = 400;
/// Judges of a track beyond which there is no search, as there are no figures either.
const MOST_JUDGES: usize = 2000;
/// Cells of the table of affinities beyond which there is no search.
const MOST_CELLS: usize = 100_000_000;
/// Prices of the batches, for as long as the budget lasts. Low prices evaluate nearly every pair
/// for few moves, high ones spend the budget on the first moves found. These gained the most per
/// second on 10,000 entries and 1,000 judges.
const BATCH_PRICES: [f64; 6] = [0.3, 0.4, 0.6, 1.6, 6.4, 25.0];
/// Share of the budget below which the rest is not worth another batch.
const SPENT: f64 = 0.01;
/// Moves of one judge in a batch: more would be evaluated on stale matrices.
const BATCH_TOUCHES: u8 = 4;
/// Restarts from a perturbed plan, while they evaluate fewer moves than the second constant.
const PERTURBATIONS: u32 = 40;
const PERTURBATION_WORK: u64 = 20_000_000;

/// Entries of a sweep between two reports of progress.
const ENTRIES_PER_REPORT: usize = 64;

/// Improves the links of every track within a budget, a share of its value; no panel's affinity
/// falls below `least` on the way. Without a budget the panels stay as they are.
pub(super) fn improve(
    model: &Model<'_>,
    options: &Options,
    budget: f64,
    least: Option<i64>,
    panels: &mut [Vec<u32>],
    progress: &mut ProgressReporter<'_>,
    range: ProgressRange,
) -> Result<(), Cancelled> {
    if budget == 0.0 {
        return Ok(());
    }
    let work = |search: &mut Search<'_>, progress: &mut ProgressReporter<'_>, range| {
        search.spend(budget);
        search.connect_components();
        search.run(progress, range)
    };
    each_track(model, options, least, panels, progress, range, work)
}

/// Raises the value of every track, its mix of experience included, while no panel's affinity falls
/// below `least`.
pub(super) fn polish(
    model: &Model<'_>,
    options: &Options,
    least: Option<i64>,
    panels: &mut [Vec<u32>],
    progress: &mut ProgressReporter<'_>,
) -> Result<(), Cancelled> {
    let fair = ProgressRange::new("polish", 0.65, 0.7);
    each_track(
        model,
        options,
        least,
        panels,
        progress,
        fair,
        |search, progress, range| {
            search
                .descend(0.0, LAST_SWEEPS, progress, range)
                .map(|_| ())
        },
    )
}

/// Searches each track in turn.
fn each_track(
    model: &Model<'_>,
    options: &Options,
    least: Option<i64>,
    panels: &mut [Vec<u32>],
    progress: &mut ProgressReporter<'_>,
    whole: ProgressRange,
    work: impl Fn(&mut Search<'_>, &mut ProgressReporter<'_>, ProgressRange) -> Result<(), Cancelled>,
) -> Result<(), Cancelled> {
    let mut loads = model.loads(panels);
    let mut before = 0;
    for track in 0..model.track_count() {
        let entries: Vec<usize> = (0..panels.len())
            .filter(|e| model.tracks()[*e] == track)
            .collect();
        let share = |count: usize| count as f64 / panels.len() as f64;
        let range = whole.part(share(before), share(before + entries.len()));
        before += entries.len();
        progress.report(range.stage, range.from)?;
        let Some(mut search) = Search::new(model, options, panels, &entries, loads) else {
            loads = model.loads(panels);
            continue;
        };
        search.least = least;
        work(&mut search, progress, range)?;
        for (i, e) in entries.iter().enumerate() {
            let back = |j: &u32| search.judges[*j as usize];
            panels[*e] = search.panels[i].iter().map(back).collect();
        }
        loads = search.global_loads;
    }
    Ok(())
}

/// A move within a track. Entries and judges are the track's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    pub(super) entry: u32,
    pub(super) out: u32,
    pub(super) into: u32,
    /// The entry that gives `into` and takes `out`; none when `into` simply takes one more.
    pub(super) other: Option<u32>,
    /// Change of value.
    pub(super) value: i64,
}

/// The panels of one track. Entries and judges have numbers within the track, in the model's order.
pub(super) struct Search<'m> {
    model: &'m Model<'m>,
    k: f64,
    same_country_cost: i64,
    /// The track's judges by position in the model.
    judges: Vec<u32>,
    pub(super) panels: Vec<Vec<u32>>,
    /// Entries of each judge in this track.
    pub(super) served: Vec<Vec<u32>>,
    /// Affinity of (entry, judge), -1 when not eligible.
    affinity: Vec<i16>,
    pinned: Vec<Vec<u32>>,
    country: Vec<u32>,
    /// Cost of a panel without an experienced judge; 0 when no judge states experience.
    novice_cost: i64,
    experienced: Vec<bool>,
    global_loads: Vec<u32>,
    pub(super) links: Links,
    /// Value of the track's panels and the least that the budget allows.
    pub(super) value: i64,
    pub(super) floor: i64,
    /// The least affinity of a panel, if there is one; and the affinity of each panel.
    least: Option<i64>,
    sums: Vec<i64>,
    /// Counter of the tie-breaking.
    pub(super) state: u64,
    touched: Vec<u8>,
}

impl<'m> Search<'m> {
    fn new(
        model: &'m Model<'m>,
        options: &Options,
        panels: &[Vec<u32>],
        entries: &[usize],
        global_loads: Vec<u32>,
    ) -> Option<Self> {
        let mut judges: Vec<u32> = entries.iter().flat_map(|e| &panels[*e]).copied().collect();
        judges.sort_unstable();
        judges.dedup();
        let n = judges.len();
        if !(2..=MOST_JUDGES).contains(&n) || entries.len() * n > MOST_CELLS {
            return None;
        }
        let local = |j: &u32| judges.binary_search(j).ok().map(|at| at as u32);
        let own: Vec<Vec<u32>> = entries
            .iter()
            .map(|e| panels[*e].iter().filter_map(local).collect())
            .collect();
        let mut affinity = vec![-1; entries.len() * n];
        for (i, e) in entries.iter().enumerate() {
            let (who, how) = model.eligible(*e);
            for (j, a) in who.iter().zip(how) {
                if let Some(at) = local(j) {
                    affinity[i * n + at as usize] = *a as i16;
                }
            }
        }
        let mut search = Self {
            model,
            k: f64::from(model.panel_size()),
            same_country_cost: i64::from(options.same_country_cost),
            served: vec![Vec::new(); n],
            pinned: entries
                .iter()
                .map(|e| model.pinned(*e).iter().filter_map(local).collect())
                .collect(),
            country: judges.iter().map(|j| model.country(*j)).collect(),
            novice_cost: match model.states_experience() {
                true => i64::from(options.novice_panel_cost),
                false => 0,
            },
            experienced: judges.iter().map(|j| model.is_experienced(*j)).collect(),
            links: links_of(&own, n)?,
            judges,
            panels: own,
            affinity,
            global_loads,
            value: 0,
            floor: 0,
            least: None,
            sums: Vec::new(),
            state: options.seed,
            touched: vec![0; n],
        };
        search.index();
        search.spend(0.0);
        Some(search)
    }

    /// Sets the floor: the value can fall by this share of itself.
    fn spend(&mut self, budget: f64) {
        self.floor = self.value - (self.value.max(0) as f64 * budget).floor() as i64;
    }

    /// Recomputes loads, values and sums from the panels.
    fn index(&mut self) {
        self.served.iter_mut().for_each(Vec::clear);
        self.value = 0;
        self.sums = vec![0; self.panels.len()];
        for (e, panel) in self.panels.iter().enumerate() {
            if !panel.iter().any(|j| self.experienced[*j as usize]) {
                self.value -= self.novice_cost;
            }
            for (i, &j) in panel.iter().enumerate() {
                self.served[j as usize].push(e as u32);
                let affinity = i64::from(self.affinity_of(e as u32, j));
                self.value += affinity;
                self.sums[e] += affinity;
                let mates = panel[..i].iter();
                let same = mates.filter(|m| self.country[**m as usize] == self.country[j as usize]);
                self.value -= self.same_country_cost * same.count() as i64;
            }
        }
    }

    fn affinity_of(&self, e: u32, j: u32) -> i16 {
        self.affinity[e as usize * self.links.n + j as usize]
    }

    /// Change of a panel's affinity when `into` takes the place of `out`.
    fn gain(&self, e: u32, out: u32, into: u32) -> i64 {
        i64::from(self.affinity_of(e, into) - self.affinity_of(e, out))
    }

    /// Whether the move keeps every panel at the least affinity, or no lower than it is.
    pub(super) fn keeps_least(&self, step: &Move) -> bool {
        let Some(least) = self.least else {
            return true;
        };
        let keeps = |e: u32, gain: i64| gain >= 0 || self.sums[e as usize] + gain >= least;
        keeps(step.entry, self.gain(step.entry, step.out, step.into))
            && step
                .other
                .is_none_or(|other| keeps(other, self.gain(other, step.into, step.out)))
    }

    /// Change of value when a panel gains its only experienced judge, or loses it.
    fn mixing(&self, e: u32, out: u32, into: u32) -> i64 {
        let (old, new) = (
            self.experienced[out as usize],
            self.experienced[into as usize],
        );
        if self.novice_cost == 0 || old == new {
            return 0;
        }
        let mut mates = self.panels[e as usize].iter().filter(|m| **m != out);
        if mates.any(|m| self.experienced[*m as usize]) {
            return 0;
        }
        if new {
            self.novice_cost
        } else {
            -self.novice_cost
        }
    }

    /// Change of an entry's value when `into` takes the place of `out`.
    pub(super) fn exchange(&self, e: u32, out: u32, into: u32) -> i64 {
        let affinity = self.gain(e, out, into) + self.mixing(e, out, into);
        let (old, new) = (self.country[out as usize], self.country[into as usize]);
        if old == new {
            return affinity;
        }
        let mut pairs = 0;
        for &mate in self.panels[e as usize].iter().filter(|m| **m != out) {
            let country = self.country[mate as usize];
            pairs += i64::from(country == new) - i64::from(country == old);
        }
        affinity - self.same_country_cost * pairs
    }

    pub(super) fn is_pinned(&self, e: u32, j: u32) -> bool {
        self.pinned[e as usize].contains(&j)
    }

    /// Whether `into` is eligible for the entry and not on its panel.
    pub(super) fn may_join(&self, e: u32, into: u32) -> bool {
        self.affinity_of(e, into) >= 0 && !self.panels[e as usize].contains(&into)
    }

    /// Whether `out` can lose an entry and `into` gain one within the bounds of their loads.
    pub(super) fn may_shift(&self, out: u32, into: u32) -> bool {
        let (from, to) = (self.judges[out as usize], self.judges[into as usize]);
        self.global_loads[from as usize] > self.model.min_load(from)
            && self.global_loads[to as usize] < self.model.max_load(to)
            && self.served[out as usize].len() > 1
    }

    /// Whether `other` can give `into` and take `out`.
    pub(super) fn may_swap(&self, e: u32, out: u32, into: u32, other: u32) -> bool {
        other != e && self.may_join(other, out) && !self.is_pinned(other, into)
    }

    fn rest(&self, e: u32, without: u32) -> Vec<u32> {
        let others = self.panels[e as usize].iter().filter(|j| **j != without);
        others.copied().collect()
    }

    pub(super) fn change(&self, step: &Move) -> Change {
        let rest = self.rest(step.entry, step.out);
        match step.other {
            Some(other) => Change::swap(
                &rest,
                &self.rest(other, step.into),
                step.out,
                step.into,
                self.k,
            ),
            None => Change::replace(&rest, step.out, step.into, self.k),
        }
    }

    /// Carries a move out on the panels.
    pub(super) fn shift(&mut self, step: &Move) {
        self.sums[step.entry as usize] += self.gain(step.entry, step.out, step.into);
        if let Some(other) = step.other {
            self.sums[other as usize] += self.gain(other, step.into, step.out);
        }
        let put = |list: &mut Vec<u32>, old: u32, new: u32| {
            if let Some(at) = list.iter().position(|x| *x == old) {
                list[at] = new;
            }
        };
        put(&mut self.panels[step.entry as usize], step.out, step.into);
        if let Some(other) = step.other {
            put(&mut self.panels[other as usize], step.into, step.out);
            put(&mut self.served[step.out as usize], step.entry, other);
            put(&mut self.served[step.into as usize], other, step.entry);
        } else {
            self.served[step.out as usize].retain(|e| *e != step.entry);
            self.served[step.into as usize].push(step.entry);
            self.global_loads[self.judges[step.out as usize] as usize] -= 1;
            self.global_loads[self.judges[step.into as usize] as usize] += 1;
        }
        self.value += step.value;
    }

    /// The descent at rising prices, then a few restarts from perturbed plans where they are cheap.
    fn run(
        &mut self,
        progress: &mut ProgressReporter<'_>,
        range: ProgressRange,
    ) -> Result<(), Cancelled> {
        if self.links.n > SMALL {
            return self.run_batches(progress, range);
        }
        // Every price, the last one to its end, and the restarts: a step each.
        let steps = PRICES.len() as f64 + 2.0;
        let step = |at: usize| range.part(at as f64 / steps, (at + 1) as f64 / steps);
        let whole = self.value.max(1) as f64;
        let price = |share: f64, trace: f64| share * whole / trace;
        let trace = self.links.trace;
        let mut work = 0;
        for (at, share) in PRICES.into_iter().enumerate() {
            work += self.descend(price(share, trace), SWEEPS, progress, step(at))?;
        }
        let last = price(PRICES[PRICES.len() - 1], trace);
        work += self.descend(last, LAST_SWEEPS, progress, step(PRICES.len()))?;
        let mut spent = 0;
        for run in 0..PERTURBATIONS {
            if spent + work / 4 > PERTURBATION_WORK {
                break;
            }
            let kept = (
                self.panels.clone(),
                self.global_loads.clone(),
                self.links.trace,
            );
            self.perturb();
            let share = |run| f64::from(run) / f64::from(PERTURBATIONS);
            let of_run = step(PRICES.len() + 1).part(share(run), share(run + 1));
            spent += self.descend(last, LAST_SWEEPS, progress, of_run)?;
            if self.links.trace > kept.2 - 1e-9 || self.value < self.floor {
                (self.panels, self.global_loads) = (kept.0, kept.1);
                self.refresh();
            }
        }
        Ok(())
    }

    /// Takes every move that is worth its price until none is left; returns the number of moves
    /// evaluated.
    fn descend(
        &mut self,
        price: f64,
        sweeps: u32,
        progress: &mut ProgressReporter<'_>,
        range: ProgressRange,
    ) -> Result<u64, Cancelled> {
        let mut work = 0;
        let share = |sweep| f64::from(sweep) / f64::from(sweeps);
        for sweep in 0..sweeps {
            let of_sweep = range.part(share(sweep), share(sweep + 1));
            let taken = self.sweep(price, &mut work, progress, of_sweep)?;
            if taken == 0 {
                break;
            }
        }
        self.refresh();
        Ok(work)
    }

    /// The descent where the matrices are too large to follow every move: a sweep is a batch
    /// evaluated on the matrices before it, and is undone when the matrices after it show no gain.
    fn run_batches(
        &mut self,
        progress: &mut ProgressReporter<'_>,
        range: ProgressRange,
    ) -> Result<(), Cancelled> {
        let (whole, trace) = (self.value.max(1) as f64, self.links.trace);
        let budget = (self.value - self.floor) as f64;
        let part = |at: usize| at as f64 / BATCH_PRICES.len() as f64;
        for (at, share) in BATCH_PRICES.into_iter().enumerate() {
            if ((self.value - self.floor) as f64) < SPENT * budget {
                break;
            }
            let price = share * whole / trace;
            let kept = (self.panels.clone(), self.global_loads.clone());
            let before = self.value as f64 - price * self.links.trace;
            let taken = self.sweep(price, &mut 0, progress, range.part(part(at), part(at + 1)))?;
            self.refresh();
            if taken > 0 && self.value as f64 - price * self.links.trace <= before {
                (self.panels, self.global_loads) = kept;
                self.refresh();
            }
        }
        Ok(())
    }

    /// Recomputes the matrices, so that rounding errors do not accumulate.
    pub(super) fn refresh(&mut self) {
        self.index();
        if let Some(links) = links_of(&self.panels, self.links.n) {
            self.links = links;
        }
        self.touched.fill(0);
    }

    /// Visits every place of every panel once; returns the number of moves taken.
    fn sweep(
        &mut self,
        price: f64,
        work: &mut u64,
        progress: &mut ProgressReporter<'_>,
        range: ProgressRange,
    ) -> Result<u32, Cancelled> {
        let mut order: Vec<u32> = (0..self.panels.len() as u32).collect();
        for i in (1..order.len()).rev() {
            let at = self.random(i as u64 + 1) as usize;
            order.swap(i, at);
        }
        let mut taken = 0;
        for (at, entry) in order.into_iter().enumerate() {
            if at % ENTRIES_PER_REPORT == 0 {
                let share = at as f64 / self.panels.len() as f64;
                progress.report(range.stage, range.at(share))?;
            }
            for place in 0..self.panels[entry as usize].len() {
                let out = self.panels[entry as usize][place];
                if self.is_pinned(entry, out) || self.touched[out as usize] >= BATCH_TOUCHES {
                    continue;
                }
                let finalists = self.finalists(entry, out, price, work);
                if let Some(step) = self.winner(&finalists, price) {
                    self.take(&step);
                    taken += 1;
                }
            }
        }
        Ok(taken)
    }

    /// The best moves of a place by the first-order change of the trace.
    fn finalists(&self, entry: u32, out: u32, price: f64, work: &mut u64) -> Vec<(f64, Move)> {
        let rest = self.rest(entry, out);
        let n = self.links.n;
        let mut reach = vec![0.0; n];
        for &mate in &rest {
            reach
                .iter_mut()
                .zip(self.links.row(mate))
                .for_each(|(r, h)| *r += h);
        }
        let own = self.links.row(out);
        let per_swap = 2.0 * price / self.k;
        let mut newcomers: Vec<(f64, u32, i64)> = Vec::new();
        for into in 0..n as u32 {
            if self.may_join(entry, into) && self.touched[into as usize] < BATCH_TOUCHES {
                let value = self.exchange(entry, out, into);
                let links = reach[into as usize] - reach[out as usize];
                newcomers.push((value as f64 - per_swap * links, into, value));
            }
        }
        let better =
            |a: &(f64, u32, i64), b: &(f64, u32, i64)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if newcomers.len() > NEWCOMERS {
            newcomers.select_nth_unstable_by(NEWCOMERS, better);
            newcomers.truncate(NEWCOMERS);
        }
        newcomers.sort_by(better);
        let room = self.floor - self.value;
        let mut best: Vec<(f64, Move)> = Vec::with_capacity(FINALISTS + 1);
        let mut offer = |score: f64, step: Move| {
            if score > 0.0
                && step.value >= room
                && self.keeps_least(&step)
                && best
                    .last()
                    .is_none_or(|b| best.len() < FINALISTS || score > b.0)
            {
                let at = best.partition_point(|b| b.0 >= score);
                best.insert(at, (score, step));
                best.truncate(FINALISTS);
            }
        };
        for (estimate, into, value) in newcomers {
            let theirs = self.links.row(into);
            if self.may_shift(out, into) {
                let (s, share) = ((self.k - 1.0) / self.k, 2.0 / (self.k - 1.0));
                let spread = |j: u32, row: &[f64]| row[j as usize] - share * reach[j as usize];
                let by = -s * (spread(into, theirs) - spread(out, own));
                offer(
                    value as f64 - price * by,
                    Move {
                        entry,
                        out,
                        into,
                        other: None,
                        value,
                    },
                );
            }
            for &other in &self.served[into as usize] {
                *work += 1;
                if !self.may_swap(entry, out, into, other) {
                    continue;
                }
                let mut links = 0.0;
                for &mate in self.panels[other as usize].iter().filter(|m| **m != into) {
                    links += theirs[mate as usize] - own[mate as usize];
                }
                let back = self.exchange(other, into, out);
                let score = estimate + back as f64 + per_swap * links;
                offer(
                    score,
                    Move {
                        entry,
                        out,
                        into,
                        other: Some(other),
                        value: value + back,
                    },
                );
            }
        }
        best
    }

    /// The best of these moves by the exact change of the trace, if it is worth its price.
    fn winner(&self, finalists: &[(f64, Move)], price: f64) -> Option<Move> {
        let mut best: Option<(f64, Move)> = None;
        for (estimate, step) in finalists {
            // The trace is convex: the first-order estimate is an upper bound of the gain.
            if best.as_ref().is_some_and(|b| b.0 >= *estimate) {
                break;
            }
            let Some(by) = self.links.trace_change(&self.change(step)) else {
                continue;
            };
            let worth = step.value as f64 - price * by;
            if worth > 1e-6 && best.as_ref().is_none_or(|b| worth > b.0) {
                best = Some((worth, *step));
            }
        }
        best.map(|b| b.1)
    }

    /// Carries a move out on panels and matrices.
    pub(super) fn take(&mut self, step: &Move) {
        if self.links.n <= SMALL {
            let change = self.change(step);
            self.links.apply(&change);
        } else {
            self.touched[step.out as usize] += 1;
            self.touched[step.into as usize] += 1;
        }
        self.shift(step);
    }
}

/// The matrices of these panels.
fn links_of(panels: &[Vec<u32>], n: usize) -> Option<Links> {
    let entries: Vec<usize> = (0..panels.len()).collect();
    let judges: Vec<u32> = (0..n as u32).collect();
    let label = design::labels(panels, &entries, n);
    Links::new(design::laplacian(panels, &entries, &judges).0, &label)
}
