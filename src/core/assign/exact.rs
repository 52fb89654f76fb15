//! The exact optimum: minimum-cost flow over a growing list of pairs.
//!
//! Nodes: an entry supplies its panel size, a judge takes between its minimum and maximum, and
//! where several candidates of an entry share a panel country a node stands between, reached by
//! unit arcs of cost 0, D, 2D …: that is exactly D for each pair of panel-mates from one country. A
//! pair costs minus its affinity; in a repair a pair in force earns an additional bonus. Relief
//! arcs (an entry's missing review, a judge's missing minimum load) make every network feasible; a
//! plan that uses none of them is the optimum.
//!
//! Pricing: the flow starts with each entry's and each judge's best pairs. Every pair outside this
//! list with a negative reduced cost is added, and the flow is solved again. When no such pair is
//! left, the optimum over the list is the optimum over all pairs.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::Unsolved;
use super::flow::{self, Arc, FlowError, MinCostFlow, Network};
use super::model::Model;
use super::progress::{ProgressRange, ProgressReporter};

/// Cost of a missing review. Raised when the flow prefers it to a feasible plan.
const MISSING: i64 = 1_000_000;
/// Up to this number of pairs, the flow starts with all of them.
const FEW: usize = 20_000;
/// Best pairs of each entry to start with.
const BEST_OF_ENTRY: usize = 20;
/// Best pairs of each judge to start with, beyond its minimum.
const BEST_OF_JUDGE: usize = 4;

/// The panels of the optimum, or `None` when no plan keeps the hard rules.
pub(super) fn solve(
    model: &Model<'_>,
    same_country_cost: i64,
    solver: &dyn MinCostFlow,
    progress: &mut ProgressReporter<'_>,
    range: ProgressRange,
) -> Result<Option<Vec<Vec<u32>>>, Unsolved> {
    let fault = |error: FlowError| Unsolved::Fault(error.to_string());
    let mut columns = start(model);
    let stay = stay_bonus(model, same_country_cost);
    let mut relief = MISSING.max(100 * same_country_cost).max(8 * stay);
    let mut rounds = 0;
    loop {
        // Rounds of pricing become cheaper; their number is not known in advance.
        progress.report(range.stage, range.at(1.0 - 0.5_f64.powi(rounds)))?;
        rounds += 1;
        let built = Built::new(model, &columns, same_country_cost, stay, relief);
        let solved = flow::solve(&built.network, solver).map_err(fault)?;
        let more = built.price_out(model, &columns, &solved.price);
        if !more.is_empty() {
            columns.extend(more);
            columns.sort_unstable();
            continue;
        }
        if !built.needs_relief(&solved.flow) {
            return Ok(Some(built.panels(model, &columns, &solved.flow)));
        }
        // Infeasible, or was relief cheaper than a long chain of exchanges?
        if !super::infeasibility::is_feasible(model) {
            return Ok(None);
        }
        if relief > MISSING << 24 {
            return Err(fault(FlowError::Unproved("relief in a feasible network")));
        }
        relief *= 64;
    }
}

/// Bonus for keeping a pair in force. It exceeds the difference of the values of any two plans, so
/// that the optimum moves the fewest pairs and has the best value among such plans.
fn stay_bonus(model: &Model<'_>, same_country_cost: i64) -> i64 {
    if model.in_force().is_empty() {
        return 0;
    }
    let k = i64::from(model.panel_size());
    let spread = 1000 * k + same_country_cost * k * (k - 1) / 2;
    spread * model.entry_count() as i64 + 1
}

/// Affinity and position of a pair, the least first.
type Worst = Reverse<(u16, Reverse<u32>)>;

/// The columns to start with, as positions of eligible pairs, sorted.
fn start(model: &Model<'_>) -> Vec<u32> {
    let pairs = model.pair_count();
    if pairs <= FEW {
        return (0..pairs as u32).collect();
    }
    let mut columns = Vec::new();
    let mut best: Vec<BinaryHeap<Worst>> = vec![BinaryHeap::new(); model.judge_count()];
    let mut order: Vec<u32> = Vec::new();
    for e in 0..model.entry_count() {
        let pairs = model.pairs_of(e);
        let (from, to) = (pairs.start as u32, pairs.end as u32);
        order.clear();
        order.extend(from..to);
        let rank = |at: &u32| (Reverse(model.pair_affinity(*at as usize)), *at);
        if order.len() > BEST_OF_ENTRY {
            order.select_nth_unstable_by_key(BEST_OF_ENTRY, rank);
            order.truncate(BEST_OF_ENTRY);
        }
        columns.extend_from_slice(&order);
        for at in from..to {
            let j = model.pair_judge(at as usize);
            if model.is_pinned(e, j) {
                columns.push(at);
            }
            let keep = model.min_load(j) as usize + BEST_OF_JUDGE;
            let heap = &mut best[j as usize];
            let item = Reverse((model.pair_affinity(at as usize), Reverse(at)));
            if heap.len() < keep {
                heap.push(item);
            } else if heap.peek().is_some_and(|worst| item < *worst) {
                heap.pop();
                heap.push(item);
            }
        }
    }
    columns.extend_from_slice(model.in_force());
    columns.extend(
        best.into_iter()
            .flatten()
            .map(|Reverse((_, Reverse(at)))| at),
    );
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// A network and what its nodes and arcs mean.
struct Built {
    network: Network,
    /// (Entry, country) nodes of each entry: country and node, sorted.
    country_nodes: Vec<Vec<(u32, u32)>>,
    /// The columns are the first arcs; the relief arcs follow, from here to `relief_end`.
    relief_start: usize,
    relief_end: usize,
    /// Arcs that carry each judge's minimum load, with that minimum.
    minimum: Vec<(usize, i64)>,
}

impl Built {
    fn new(
        model: &Model<'_>,
        columns: &[u32],
        same_country_cost: i64,
        stay: i64,
        relief: i64,
    ) -> Self {
        let (entries, judges, k) = (
            model.entry_count(),
            model.judge_count(),
            i64::from(model.panel_size()),
        );
        let sink = (entries + judges) as u32;
        let mut network = Network {
            supply: vec![0; entries + judges + 1],
            arcs: Vec::new(),
        };
        network.supply[..entries].fill(k);
        network.supply[sink as usize] = -k * entries as i64;
        let mut ladders = Vec::new();
        let mut country_nodes = vec![Vec::new(); entries];
        let mut at = 0;
        for (e, nodes) in country_nodes.iter_mut().enumerate() {
            let last = model.pairs_of(e).end;
            let end = at + columns[at..].partition_point(|c| (*c as usize) < last);
            let countries = |c: &u32| model.country(model.pair_judge(*c as usize));
            if same_country_cost > 0 {
                let mut list: Vec<u32> = columns[at..end].iter().map(countries).collect();
                list.sort_unstable();
                for group in list.chunk_by(|a, b| a == b).filter(|g| g.len() > 1) {
                    let node = network.supply.len() as u32;
                    network.supply.push(0);
                    nodes.push((group[0], node));
                    for i in 0..k.min(group.len() as i64) {
                        ladders.push(unit(e as u32, node, i * same_country_cost));
                    }
                }
            }
            for c in &columns[at..end] {
                let tail = node_of(nodes, countries(c)).unwrap_or(e as u32);
                let (j, a) = (
                    model.pair_judge(*c as usize),
                    model.pair_affinity(*c as usize),
                );
                let bonus = if model.is_in_force(*c) { stay } else { 0 };
                let mut arc = unit(tail, entries as u32 + j, -i64::from(a) - bonus);
                arc.lower = i64::from(model.is_pinned(e, j));
                network.arcs.push(arc);
            }
            at = end;
        }
        let relief_start = network.arcs.len();
        for e in 0..entries as u32 {
            network.arcs.push(Arc {
                tail: e,
                head: sink,
                lower: 0,
                upper: k,
                cost: relief,
            });
        }
        let relief_end = network.arcs.len();
        network.arcs.extend(ladders);
        let minimum = judge_arcs(model, &mut network, relief);
        Self {
            network,
            country_nodes,
            relief_start,
            relief_end,
            minimum,
        }
    }

    /// Whether a review or a minimum load is missing.
    fn needs_relief(&self, flow: &[i64]) -> bool {
        flow[self.relief_start..self.relief_end]
            .iter()
            .any(|f| *f > 0)
            || self.minimum.iter().any(|(arc, min)| flow[*arc] < *min)
    }

    /// The pairs outside the columns whose reduced cost is negative.
    ///
    /// A country without a node counts as one at the entry's own price: no panel-mate of that
    /// country costs anything yet, and the next network has the node.
    fn price_out(&self, model: &Model<'_>, columns: &[u32], price: &[i64]) -> Vec<u32> {
        let mut found = Vec::new();
        if columns.len() == model.pair_count() {
            return found;
        }
        let entries = model.entry_count();
        let judge_price = &price[entries..entries + model.judge_count()];
        let top = model
            .countries()
            .iter()
            .max()
            .map_or(0, |c| *c as usize + 1);
        let mut inside = columns.iter().peekable();
        let mut by_country = vec![0; top];
        for e in 0..entries {
            by_country.fill(price[e]);
            for (country, node) in &self.country_nodes[e] {
                by_country[*country as usize] = price[*node as usize];
            }
            for at in model.pairs_of(e) {
                if inside.next_if_eq(&&(at as u32)).is_some() {
                    continue;
                }
                let j = model.pair_judge(at);
                let tail = by_country[model.country(j) as usize];
                if tail - i64::from(model.pair_affinity(at)) < judge_price[j as usize] {
                    found.push(at as u32);
                }
            }
        }
        found
    }

    /// The panels that the flow selects.
    fn panels(&self, model: &Model<'_>, columns: &[u32], flow: &[i64]) -> Vec<Vec<u32>> {
        let mut panels = vec![Vec::with_capacity(model.panel_size() as usize); model.entry_count()];
        let mut e = 0;
        for (i, c) in columns.iter().enumerate() {
            while model.pairs_of(e).end <= *c as usize {
                e += 1;
            }
            if flow[i] > 0 {
                panels[e].push(model.pair_judge(*c as usize));
            }
        }
        panels
    }
}

/// Adds arcs from the judges to the sink. Returns those that carry a minimum load, with that
/// minimum. Meeting a minimum earns a quarter of the cost of a missing review.
fn judge_arcs(model: &Model<'_>, network: &mut Network, relief: i64) -> Vec<(usize, i64)> {
    let (entries, judges) = (model.entry_count(), model.judge_count());
    let sink = (entries + judges) as u32;
    let mut minimum = Vec::new();
    for j in 0..judges {
        let tail = (entries + j) as u32;
        let (min, max) = (
            i64::from(model.min_load(j as u32)),
            i64::from(model.max_load(j as u32)),
        );
        let arc = |upper, cost| Arc {
            tail,
            head: sink,
            lower: 0,
            upper,
            cost,
        };
        if min > 0 {
            minimum.push((network.arcs.len(), min));
            network.arcs.push(arc(min, -relief / 4));
        }
        network.arcs.push(arc((max - min).max(0), 0));
    }
    minimum
}

fn unit(tail: u32, head: u32, cost: i64) -> Arc {
    Arc {
        tail,
        head,
        lower: 0,
        upper: 1,
        cost,
    }
}

/// The node of a country among an entry's.
fn node_of(nodes: &[(u32, u32)], country: u32) -> Option<u32> {
    nodes
        .binary_search_by_key(&country, |n| n.0)
        .ok()
        .map(|at| nodes[at].1)
}
