//! Fairness first: maximises the affinity of the worst-off entry's panel, then the total.
//!
//! Giving every entry a panel of affinity T is not a flow problem (a bottleneck over sums, NP-hard
//! in general: Stelmakh, Shah, Singh, PeerReview4All, JMLR 22, 2021, section 3). Two conditions on
//! single pairs bound it. Necessary: judge j sits on a panel of affinity T only if j and the best
//! others reach T together. Sufficient: every panel among the first m judges of an entry, by
//! affinity, reaches T if the last of those m do. Pairs that meet the first condition are tested
//! for a matching, which proves an upper bound. Flows over these pairs then look for a plan;
//! entries without a full panel are restricted step by step to their sufficient judges.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::flow::MinCostFlow;
use super::model::Model;
use super::progress::{ProgressRange, ProgressReporter};
use super::{Unsolved, exact, infeasibility};

/// Bound and cost of fairness. The affinity that it reached is the plan's least panel affinity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fairness {
    /// Upper bound: in every plan the worst-off panel has at most this affinity. A plan that
    /// reaches it is optimal.
    pub bound: i64,
    /// Value given up compared with the best plan without fairness.
    pub cost: i64,
}

/// The judges of one entry, the best first.
struct Ranked {
    /// Rank of each eligible pair, from the entry's offset on; pinned judges have rank 0.
    rank: Vec<u32>,
    /// Affinities of the judges who are not pinned, the best first.
    free: Vec<i64>,
    /// Affinity of the pinned judges.
    pinned: i64,
    /// Places that the pinned judges leave.
    places: usize,
}

impl Ranked {
    fn new(model: &Model<'_>, e: usize) -> Self {
        let (judges, affinities) = model.eligible(e);
        let mut order: Vec<usize> = (0..judges.len())
            .filter(|at| !model.is_pinned(e, judges[*at]))
            .collect();
        order.sort_by_key(|at| (Reverse(affinities[*at]), *at));
        let mut rank = vec![0; judges.len()];
        for (place, at) in order.iter().enumerate() {
            rank[*at] = place as u32;
        }
        let all: i64 = affinities.iter().map(|a| i64::from(*a)).sum();
        let free: Vec<i64> = order.iter().map(|at| i64::from(affinities[*at])).collect();
        Self {
            rank,
            pinned: all - free.iter().sum::<i64>(),
            places: model.open_places(e) as usize,
            free,
        }
    }

    /// Affinity of the best panel.
    fn best(&self) -> i64 {
        self.pinned + self.free.iter().take(self.places).sum::<i64>()
    }

    /// How many of the first judges can sit on a panel of this affinity.
    fn necessary(&self, least: i64) -> usize {
        let Some(others) = self.places.checked_sub(1) else {
            return 0;
        };
        let mates = self.pinned + self.free.iter().take(others).sum::<i64>();
        let fits = |a: &i64| mates + a >= least;
        self.free.partition_point(fits).max(self.places)
    }

    /// The largest number of first judges such that every panel among them reaches this affinity;
    /// at least one panel.
    fn sufficient(&self, least: i64) -> usize {
        let last = |m: &usize| self.free[m - self.places..*m].iter().sum::<i64>();
        (self.places..=self.free.len())
            .take_while(|m| self.pinned + last(m) >= least)
            .last()
            .unwrap_or(self.places)
    }
}

/// The panels with the best worst-off panel that was found, and a proved bound for every plan.
/// `exact` is the best plan without fairness.
pub(super) fn solve(
    model: &Model<'_>,
    cost: i64,
    solver: &dyn MinCostFlow,
    exact: Vec<Vec<u32>>,
    progress: &mut ProgressReporter<'_>,
) -> Result<(Vec<Vec<u32>>, i64), Unsolved> {
    let ranked: Vec<Ranked> = (0..model.entry_count())
        .map(|e| Ranked::new(model, e))
        .collect();
    let whole = ProgressRange::new("fairness", 0.5, 0.65);
    progress.report(whole.stage, whole.from)?;
    let reached = model.least(&exact);
    let highest = ranked.iter().map(Ranked::best).min().unwrap_or(0);
    // Bisection: `reached` is possible, values above `highest` are not.
    let (mut possible, mut ruled_out) = (reached, highest + 1);
    while ruled_out - possible > 1 {
        let middle = possible + (ruled_out - possible) / 2;
        progress.report(whole.stage, whole.from)?;
        let limits: Vec<usize> = ranked.iter().map(|r| r.necessary(middle)).collect();
        if infeasibility::is_feasible(&narrowed(model, &ranked, &limits)) {
            possible = middle;
        } else {
            ruled_out = middle;
        }
    }
    let bound = possible;
    let (mut best, mut low, mut high) = (exact, reached, bound + 1);
    let mut aim = bound;
    let mut rest = whole;
    while high - low > 1 {
        let range = rest.part(0.0, 0.5);
        rest = rest.part(0.5, 1.0);
        match reach(model, cost, solver, &ranked, aim, progress, range)? {
            Some(panels) => {
                low = model.least(&panels);
                best = panels;
            }
            None => high = aim,
        }
        aim = low + (high - low) / 2;
    }
    Ok((best, bound))
}

/// The model with the first judges of each entry alone, as many as the limits say.
fn narrowed<'a>(model: &Model<'a>, ranked: &[Ranked], limits: &[usize]) -> Model<'a> {
    model.only(|e, at| {
        let pinned = model.is_pinned(e, model.pair_judge(at));
        pinned || (ranked[e].rank[at - model.pairs_of(e).start] as usize) < limits[e]
    })
}

/// Panels that all have at least this affinity, if the search finds them.
fn reach(
    model: &Model<'_>,
    cost: i64,
    solver: &dyn MinCostFlow,
    ranked: &[Ranked],
    least: i64,
    progress: &mut ProgressReporter<'_>,
    mut range: ProgressRange,
) -> Result<Option<Vec<Vec<u32>>>, Unsolved> {
    let mut limits: Vec<usize> = ranked.iter().map(|r| r.necessary(least)).collect();
    loop {
        let small = narrowed(model, ranked, &limits);
        let part = range.part(0.0, 0.3);
        range = range.part(0.3, 1.0);
        let Some(panels) = exact::solve(&small, cost, solver, progress, part)? else {
            return Ok(None);
        };
        let sums = model.sums(&panels);
        let short: Vec<usize> = (0..sums.len()).filter(|e| sums[*e] < least).collect();
        if short.is_empty() {
            return Ok(Some(panels));
        }
        for e in short {
            // Half way to the sufficient judges, and all the way when one step is left.
            let enough = ranked[e].sufficient(least);
            limits[e] = enough + (limits[e] - enough) / 2;
        }
    }
}
