//! Feasibility of the hard rules: maximum matching by augmenting paths, without costs.
//!
//! Panels can be filled and minimum loads met at once if and only if each can be done alone (the
//! symmetric supply-demand theorem of Ford and Fulkerson, Flows in Networks, 1962, II.2): so two
//! one-sided problems are solved; the one that fails gives a minimum cut.

use std::collections::VecDeque;

use super::model::Model;

/// Needs and limits beyond the pins: a pinned review counts on neither side.
#[derive(Clone)]
pub(super) struct Case {
    /// Judges that each entry still needs.
    pub(super) need: Vec<u32>,
    /// Entries each judge may still take.
    pub(super) most: Vec<u32>,
    /// Entries each judge must still get.
    pub(super) least: Vec<u32>,
    /// Eligible judges of each entry that are not pinned to it, ascending.
    pub(super) eligible: Vec<Vec<u32>>,
}

impl Case {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let pinned = model.pinned_loads();
        let without_pins = |bound: &dyn Fn(u32) -> u32| -> Vec<u32> {
            let less = |(j, pins): (u32, &u32)| bound(j).saturating_sub(*pins);
            (0..).zip(&pinned).map(less).collect()
        };
        let free = |e: usize| -> Vec<u32> {
            let (judges, _) = model.eligible(e);
            judges
                .iter()
                .copied()
                .filter(|j| !model.is_pinned(e, *j))
                .collect()
        };
        Self {
            need: (0..model.entry_count())
                .map(|e| model.open_places(e))
                .collect(),
            most: without_pins(&|j| model.max_load(j)),
            least: without_pins(&|j| model.min_load(j)),
            eligible: (0..model.entry_count()).map(free).collect(),
        }
    }

    /// Whether every panel can be filled and every minimum load be met.
    pub(super) fn is_feasible(&self) -> bool {
        fill(self, &self.most).missing == 0 && fill(self, &self.least).pairs == total(&self.least)
    }
}

fn total(list: &[u32]) -> u64 {
    list.iter().map(|x| u64::from(*x)).sum()
}

/// A maximum matching within the needs and the given room of each judge.
pub(super) struct Filled {
    /// Reviews that entries still lack.
    pub(super) missing: u64,
    /// Reviews that were placed.
    pub(super) pairs: u64,
    /// Entries and judges that an alternating path reaches from an entry that lacks a review.
    /// The judges reached have no room left: they and the entries reached are a minimum cut.
    pub(super) entries: Vec<bool>,
    pub(super) judges: Vec<bool>,
}

/// Fills panels as far as possible.
pub(super) fn fill(case: &Case, room: &[u32]) -> Filled {
    let mut state = State {
        case,
        room: room.to_vec(),
        panels: vec![Vec::new(); case.need.len()],
        served: vec![Vec::new(); room.len()],
        entry_seen: vec![false; case.need.len()],
        judge_seen: vec![false; room.len()],
    };
    for e in 0..case.need.len() {
        for &j in &case.eligible[e] {
            if state.panels[e].len() as u32 == case.need[e] {
                break;
            }
            if state.room[j as usize] > 0 {
                state.room[j as usize] -= 1;
                state.panels[e].push(j);
                state.served[j as usize].push(e as u32);
            }
        }
    }
    for e in 0..case.need.len() {
        while (state.panels[e].len() as u32) < case.need[e] && state.augment(e as u32) {}
    }
    let pairs = state.panels.iter().map(|p| p.len() as u64).sum();
    Filled {
        missing: total(&case.need) - pairs,
        pairs,
        entries: state.entry_seen,
        judges: state.judge_seen,
    }
}

struct State<'a> {
    case: &'a Case,
    room: Vec<u32>,
    panels: Vec<Vec<u32>>,
    served: Vec<Vec<u32>>,
    /// Reached by a search that found nothing: no later search can succeed there.
    entry_seen: Vec<bool>,
    judge_seen: Vec<bool>,
}

impl State<'_> {
    /// Finds one more judge for an entry along an augmenting path.
    fn augment(&mut self, start: u32) -> bool {
        const NONE: u32 = u32::MAX;
        if self.entry_seen[start as usize] {
            return false;
        }
        // Entry from which each judge was reached; each entry is reached from the judge it gives
        // up.
        let mut from_entry = std::collections::HashMap::new();
        let mut from_judge = std::collections::HashMap::from([(start, NONE)]);
        let mut queue = VecDeque::from([start]);
        while let Some(e) = queue.pop_front() {
            for &j in &self.case.eligible[e as usize] {
                if self.judge_seen[j as usize]
                    || from_entry.contains_key(&j)
                    || self.panels[e as usize].contains(&j)
                {
                    continue;
                }
                from_entry.insert(j, e);
                if self.room[j as usize] > 0 {
                    self.room[j as usize] -= 1;
                    self.shift(j, &from_entry, &from_judge);
                    return true;
                }
                for &other in &self.served[j as usize] {
                    if !self.entry_seen[other as usize] && !from_judge.contains_key(&other) {
                        from_judge.insert(other, j);
                        queue.push_back(other);
                    }
                }
            }
        }
        from_judge
            .keys()
            .for_each(|e| self.entry_seen[*e as usize] = true);
        from_entry
            .keys()
            .for_each(|j| self.judge_seen[*j as usize] = true);
        false
    }

    /// Moves reviews along the path that ends at judge `j`.
    fn shift(
        &mut self,
        mut j: u32,
        from_entry: &std::collections::HashMap<u32, u32>,
        from_judge: &std::collections::HashMap<u32, u32>,
    ) {
        while let Some(&e) = from_entry.get(&j) {
            self.panels[e as usize].push(j);
            self.served[j as usize].push(e);
            let given_up = from_judge.get(&e).copied().unwrap_or(u32::MAX);
            if given_up == u32::MAX {
                return;
            }
            self.panels[e as usize].retain(|x| *x != given_up);
            self.served[given_up as usize].retain(|x| *x != e);
            j = given_up;
        }
    }
}
