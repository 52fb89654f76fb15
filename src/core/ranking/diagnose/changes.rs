//! How a second ranking of the same sheets differs from the first: podium changes and Kendall's
//! tau.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ranking::Outcome;

/// How a track's podium changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Track; empty means none.
    pub track: String,
    /// Entries that come onto the podium.
    pub enter: Vec<String>,
    /// Entries that leave it.
    pub leave: Vec<String>,
    /// The entries of rank 1, if they changed.
    pub winners: Option<Vec<String>>,
}

/// Entries up to a rank, by track.
type Podium = BTreeMap<String, BTreeSet<String>>;

fn podium(outcome: &Outcome, top: u32) -> Podium {
    let mut podium = Podium::new();
    for s in &outcome.standings {
        let entries = podium.entry(s.track.clone()).or_default();
        if s.rank <= top {
            entries.insert(s.entry.clone());
        }
    }
    podium
}

pub(super) fn changes(before: &Outcome, after: &Outcome, top: u32) -> Vec<Change> {
    let (old, new) = (podium(before, top), podium(after, top));
    let (first, now_first) = (podium(before, 1), podium(after, 1));
    let none = BTreeSet::new();
    old.iter()
        .map(|(track, old)| {
            let new = new.get(track).unwrap_or(&none);
            let winners = now_first.get(track).unwrap_or(&none);
            Change {
                track: track.clone(),
                enter: new.difference(old).cloned().collect(),
                leave: old.difference(new).cloned().collect(),
                winners: (first.get(track) != Some(winners))
                    .then(|| winners.iter().cloned().collect()),
            }
        })
        .filter(|c| !c.enter.is_empty() || !c.leave.is_empty() || c.winners.is_some())
        .collect()
}

/// Kendall's tau-b of two rankings over the entries in both, within what both rank together.
/// Source: Kendall, "Rank Correlation Methods" (1948); counted as in Knight, Journal of the
/// American Statistical Association 61 (1966), in `n log n` steps.
pub fn kendall_tau(before: &Outcome, after: &Outcome) -> Option<f64> {
    let other: BTreeMap<&str, (u32, u32)> = after
        .standings
        .iter()
        .map(|s| (s.entry.as_str(), (s.component, s.rank)))
        .collect();
    let mut groups = BTreeMap::<(&str, u32, u32), Vec<(u32, u32)>>::new();
    for s in &before.standings {
        if let Some((component, rank)) = other.get(s.entry.as_str()) {
            let group = (s.track.as_str(), s.component, *component);
            groups.entry(group).or_default().push((s.rank, *rank));
        }
    }
    let (mut sum, mut first, mut second) = (0.0, 0.0, 0.0);
    for group in groups.into_values() {
        let pairs = tau_counts(group);
        sum += pairs.0;
        first += pairs.1;
        second += pairs.2;
    }
    (first > 0.0 && second > 0.0).then(|| sum / (first * second).sqrt())
}

/// Concordant minus discordant pairs, and the pairs that are not tied on each side.
fn tau_counts(mut ranks: Vec<(u32, u32)>) -> (f64, f64, f64) {
    fn tied<T: PartialEq>(sorted: &[T]) -> f64 {
        let pairs = |n: usize| n as f64 * (n as f64 - 1.0) / 2.0;
        sorted.chunk_by(|a, b| a == b).map(|t| pairs(t.len())).sum()
    }
    ranks.sort_unstable();
    let all = ranks.len() as f64 * (ranks.len() as f64 - 1.0) / 2.0;
    let firsts: Vec<u32> = ranks.iter().map(|r| r.0).collect();
    let (in_first, in_both) = (tied(&firsts), tied(&ranks));
    let mut seconds: Vec<u32> = ranks.iter().map(|r| r.1).collect();
    let discordant = inversions(&mut seconds) as f64;
    let in_second = tied(&seconds);
    let sum = all - in_first - in_second + in_both - 2.0 * discordant;
    (sum, all - in_first, all - in_second)
}

/// Sorts, and counts the pairs that were in the wrong order.
fn inversions(list: &mut [u32]) -> u64 {
    if list.len() < 2 {
        return 0;
    }
    let middle = list.len() / 2;
    let (left, right) = list.split_at_mut(middle);
    let mut count = inversions(left) + inversions(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut a, mut b) = (0, 0);
    while a < left.len() || b < right.len() {
        if b == right.len() || (a < left.len() && left[a] <= right[b]) {
            merged.push(left[a]);
            a += 1;
        } else {
            count += (left.len() - a) as u64;
            merged.push(right[b]);
            b += 1;
        }
    }
    list.copy_from_slice(&merged);
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ranking::Standing;

    fn outcome(ranks: &[u32]) -> Outcome {
        let standings = ranks.iter().enumerate().map(|(i, rank)| Standing {
            entry: format!("E{i:02}"),
            rank: *rank,
            component: 1,
            ..Standing::default()
        });
        Outcome {
            standings: standings.collect(),
            judges: Vec::new(),
            summary: Default::default(),
            notes: Vec::new(),
            left_out: Vec::new(),
        }
    }

    proptest! {
        /// Against the definition, pair by pair.
        #[test]
        fn tau_agrees_with_the_definition(ranks in proptest::collection::vec((1_u32..6, 1_u32..6), 2..20)) {
            let side = |which: fn(&(u32, u32)) -> u32| {
                let list: Vec<u32> = ranks.iter().map(which).collect();
                outcome(&list)
            };
            let (mut sum, mut a, mut b) = (0.0, 0.0, 0.0);
            for (i, x) in ranks.iter().enumerate() {
                for y in &ranks[..i] {
                    let sign = |p: u32, q: u32| f64::from(i32::from(p > q) - i32::from(p < q));
                    sum += sign(x.0, y.0) * sign(x.1, y.1);
                    a += sign(x.0, y.0).abs();
                    b += sign(x.1, y.1).abs();
                }
            }
            let expected = (a > 0.0 && b > 0.0).then(|| sum / f64::sqrt(a * b));
            let found = kendall_tau(&side(|r| r.0), &side(|r| r.1));
            prop_assert_eq!(found.is_some(), expected.is_some());
            if let (Some(found), Some(expected)) = (found, expected) {
                prop_assert!((found - expected).abs() < 1e-12, "{} {}", found, expected);
            }
        }
    }
}
