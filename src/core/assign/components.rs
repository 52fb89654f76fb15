//! Connects the components of a track's judge graph at the least loss of value.

use std::collections::BinaryHeap;

use super::design;
use super::search::{Move, NEWCOMERS, SMALL, Search};

impl Search<'_> {
    /// Connects components one at a time, each by the move that loses the least value.
    pub(super) fn connect_components(&mut self) {
        let entries: Vec<usize> = (0..self.panels.len()).collect();
        let mut joined = false;
        loop {
            let label = design::labels(&self.panels, &entries, self.links.n);
            let parts = |label: &[u32]| (0..).zip(label).filter(|(i, l)| i == *l).count();
            let before = parts(&label);
            if before < 2 {
                break;
            }
            let steps = self.steps_between(&label);
            let joins = steps.into_iter().find(|step| {
                self.shift(step);
                let after = parts(&design::labels(&self.panels, &entries, self.links.n));
                self.shift(&Self::reverse(step));
                after < before
            });
            match joins {
                Some(step) => {
                    self.shift(&step);
                    joined = true;
                }
                None => break,
            }
        }
        if joined {
            self.refresh();
        }
    }

    /// The cheapest moves that bring a judge to a panel of another part, the cheapest first.
    fn steps_between(&self, label: &[u32]) -> Vec<Move> {
        let mut best = Best::default();
        let mut newcomers: Vec<(i64, u32)> = Vec::new();
        for entry in 0..self.panels.len() as u32 {
            for &out in &self.panels[entry as usize] {
                if self.is_pinned(entry, out) {
                    continue;
                }
                newcomers.clear();
                for into in 0..self.links.n as u32 {
                    if label[into as usize] != label[out as usize] && self.may_join(entry, into) {
                        newcomers.push((-self.exchange(entry, out, into), into));
                    }
                }
                if self.links.n > SMALL && newcomers.len() > NEWCOMERS {
                    newcomers.select_nth_unstable(NEWCOMERS);
                    newcomers.truncate(NEWCOMERS);
                }
                for &(loss, into) in &newcomers {
                    let step = |other, value| Move {
                        entry,
                        out,
                        into,
                        other,
                        value,
                    };
                    if self.may_shift(out, into) {
                        best.offer(self, step(None, -loss));
                    }
                    for &other in &self.served[into as usize] {
                        if self.may_swap(entry, out, into, other) {
                            let value = self.exchange(other, into, out) - loss;
                            best.offer(self, step(Some(other), value));
                        }
                    }
                }
            }
        }
        best.heap
            .into_sorted_vec()
            .into_iter()
            .map(|(_, step)| step.0)
            .collect()
    }

    /// The reverse of a move just carried out.
    fn reverse(step: &Move) -> Move {
        Move {
            out: step.into,
            into: step.out,
            value: -step.value,
            ..*step
        }
    }
}

/// Loss of a move: whether it breaks fairness, then the value lost, then the positions of entry and
/// judges.
type Loss = (bool, i64, (u32, u32, u32, Option<u32>));

/// A move, ignored in comparisons: the loss already identifies it.
struct Unordered(Move);

impl PartialEq for Unordered {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
impl Eq for Unordered {}
impl PartialOrd for Unordered {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Unordered {
    fn cmp(&self, _: &Self) -> std::cmp::Ordering {
        std::cmp::Ordering::Equal
    }
}

/// The moves of least loss.
#[derive(Default)]
struct Best {
    heap: BinaryHeap<(Loss, Unordered)>,
}

impl Best {
    /// Moves kept: nearly every one connects two components, so that the first few are enough.
    const KEPT: usize = 512;

    fn offer(&mut self, search: &Search<'_>, step: Move) {
        let full = self.heap.len() == Self::KEPT;
        let worst = self.heap.peek().map(|(loss, _)| (loss.0, loss.1));
        // Cheap test first: most moves are worse than all those kept.
        if full && worst.is_some_and(|(unfair, loss)| !unfair && -step.value > loss) {
            return;
        }
        let name = (step.entry, step.out, step.into, step.other);
        let loss = (!search.keeps_least(&step), -step.value, name);
        if full {
            if self.heap.peek().is_some_and(|(worst, _)| loss >= *worst) {
                return;
            }
            self.heap.pop();
        }
        self.heap.push((loss, Unordered(step)));
    }
}
