//! The cheapest set of waivers that makes a plan possible, at prices that the organiser sets.
//!
//! One minimum-cost flow with an arc for each waiver: a review beyond a judge's maximum load, a
//! minimum load not met, a smaller panel, a pair that only priced rules exclude. The waivers in the
//! optimum are the cheapest set.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::flow::{self, Arc, EoMcf, Network};
use super::model::{Barrier, Model};

/// Waivers and their default prices. Conflict rules, and pairs that the candidates table omits, are
/// waived only where the organiser sets a price.
pub const PRICES: [(&str, u32); 6] = [
    ("load", 1),
    ("minimum", 1),
    ("language", 3),
    ("track", 5),
    ("never_pin", 5),
    ("panel", 10),
];

/// Waivers without a default price.
pub(super) const ON_REQUEST: [&str; 4] = [
    "same_country",
    "same_organisation",
    "declared",
    "not_listed",
];

/// The highest price.
pub(super) const HIGHEST: u32 = 1000;

/// Pairs beyond which no cheapest set is computed; single changes are still named.
const MOST_PAIRS: usize = 2_000_000;

/// A cheapest set of waivers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// Sum of the prices.
    pub price: u64,
    /// The waivers: judges by id, then entries by id.
    pub steps: Vec<Step>,
}

/// A waiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Price `load` an entry.
    RaiseMaxLoad {
        /// The judge's id.
        judge: String,
        /// By how many entries.
        by: u64,
    },
    /// Price `minimum` an entry.
    LowerMinLoad {
        /// The judge's id.
        judge: String,
        /// By how many entries.
        by: u64,
    },
    /// Price `panel` a judge.
    SmallerPanel {
        /// The entry's id.
        entry: String,
        /// By how many judges.
        by: u64,
    },
    /// The price of each rule that forbids the pair.
    AllowPair {
        /// The entry's id.
        entry: String,
        /// The judge's id.
        judge: String,
        /// Codes of the rules to waive.
        rules: Vec<String>,
    },
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RaiseMaxLoad { judge, by } => write!(f, "raise max_load of {judge} by {by}"),
            Self::LowerMinLoad { judge, by } => write!(f, "lower min_load of {judge} by {by}"),
            Self::SmallerPanel { entry, by } => write!(f, "reduce the panel of {entry} by {by}"),
            Self::AllowPair {
                entry,
                judge,
                rules,
            } => {
                let rules = rules.join(", ");
                write!(f, "allow judge {judge} on entry {entry} (waives {rules})")
            }
        }
    }
}

/// The price of a waiver, if it has one.
fn price(set: &BTreeMap<String, u32>, what: &str) -> Option<i64> {
    let usual = PRICES.iter().find(|(word, _)| *word == what);
    let price = set.get(what).copied().or(usual.map(|(_, price)| *price));
    price.map(i64::from)
}

/// Fewest and most entries of a judge.
fn load_bounds(model: &Model<'_>, j: usize) -> (i64, i64) {
    let j = j as u32;
    (i64::from(model.min_load(j)), i64::from(model.max_load(j)))
}

/// The cheapest set of waivers; `None` if the task is too large, or if the flow fails.
pub(super) fn cheapest(model: &Model<'_>, prices: &BTreeMap<String, u32>) -> Option<Remedy> {
    let (entries, judges) = (model.entry_count(), model.judge_count());
    if entries * judges > MOST_PAIRS {
        return None;
    }
    let sink = (entries + judges) as u32;
    let mut network = Network {
        supply: vec![0; entries + judges + 1],
        arcs: Vec::new(),
    };
    // The waiver of each arc; the flow on the arc is its amount.
    let mut bought: Vec<(usize, Vec<String>)> = Vec::new();
    let k = i64::from(model.panel_size());
    network.supply[..entries].fill(k);
    network.supply[sink as usize] = -k * entries as i64;
    for e in 0..entries {
        for j in 0..judges as u32 {
            let mut arc = Arc {
                tail: e as u32,
                head: entries as u32 + j,
                lower: i64::from(model.is_pinned(e, j)),
                upper: 1,
                cost: 0,
            };
            if model.affinity(e, j).is_none() {
                let words: Vec<&str> = model
                    .barriers(e, j)
                    .into_iter()
                    .map(Barrier::as_str)
                    .collect();
                let Some(cost) = words.iter().map(|w| price(prices, w)).sum() else {
                    continue;
                };
                arc.cost = cost;
                let words = words.into_iter().map(str::to_owned).collect();
                bought.push((network.arcs.len(), words));
            }
            network.arcs.push(arc);
        }
    }
    let panel_arcs = network.arcs.len();
    for e in 0..entries as u32 {
        network.arcs.push(Arc {
            tail: e,
            head: sink,
            lower: 0,
            upper: k,
            cost: price(prices, "panel")?,
        });
    }
    let judge_arcs = network.arcs.len();
    for j in 0..judges {
        let (min, max) = load_bounds(model, j);
        // Meeting a minimum earns the price of its waiver.
        for (upper, cost) in [
            (min, -price(prices, "minimum")?),
            (max - min, 0),
            (entries as i64, price(prices, "load")?),
        ] {
            network.arcs.push(Arc {
                tail: (entries + j) as u32,
                head: sink,
                lower: 0,
                upper: upper.max(0),
                cost,
            });
        }
    }
    let flow = flow::solve(&network, &EoMcf).ok()?.flow;
    let mut remedy = Remedy {
        price: 0,
        steps: Vec::new(),
    };
    let mut buy = |units: i64, each: Option<i64>, step: Step| {
        if units > 0 {
            remedy.price += (units * each.unwrap_or(0)) as u64;
            remedy.steps.push(step);
        }
    };
    for j in 0..judges {
        let judge = || model.judge(j as u32).judge.clone();
        let of = |i: usize| flow[judge_arcs + 3 * j + i];
        let (by, more) = (load_bounds(model, j).0 - of(0), of(2));
        let step = Step::LowerMinLoad {
            judge: judge(),
            by: by as u64,
        };
        buy(by, price(prices, "minimum"), step);
        let step = Step::RaiseMaxLoad {
            judge: judge(),
            by: more as u64,
        };
        buy(more, price(prices, "load"), step);
    }
    let mut pairs = bought
        .into_iter()
        .filter(|(at, _)| flow[*at] > 0)
        .peekable();
    for e in 0..entries {
        let entry = || model.entry(e).entry.clone();
        while let Some((at, rules)) = pairs.next_if(|(at, _)| network.arcs[*at].tail == e as u32) {
            let arc = &network.arcs[at];
            let judge = model.judge(arc.head - entries as u32).judge.clone();
            let step = Step::AllowPair {
                entry: entry(),
                judge,
                rules,
            };
            buy(1, Some(arc.cost), step);
        }
        let by = flow[panel_arcs + e];
        let step = Step::SmallerPanel {
            entry: entry(),
            by: by as u64,
        };
        buy(by, price(prices, "panel"), step);
    }
    Some(remedy)
}
