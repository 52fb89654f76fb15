//! Joining the parts of a track that no judge links, at the least loss of value.

use super::design;
use super::search::{Move, Search};

impl Search<'_> {
    /// Joins parts that no judge links, each time by the move that loses least value.
    pub(super) fn join_parts(&mut self) {
        let entries: Vec<usize> = (0..self.panels.len()).collect();
        loop {
            let label = design::labels(&self.panels, &entries, self.links.n);
            let parts = |label: &[u32]| (0..).zip(label).filter(|(i, l)| i == *l).count();
            let before = parts(&label);
            if before < 2 {
                break;
            }
            let mut steps = self.steps_between(&label);
            // A fair plan stays fair where it can.
            let order = |s: &Move| (!self.keeps_least(s), -s.value);
            steps.sort_by_key(|s| (order(s), s.entry, s.out, s.into, s.other));
            let joins = steps.into_iter().find(|step| {
                self.shift(step);
                let after = parts(&design::labels(&self.panels, &entries, self.links.n));
                self.shift(&Self::reverse(step));
                after < before
            });
            match joins {
                Some(step) => self.shift(&step),
                None => break,
            }
        }
        self.refresh();
    }

    /// All moves that bring a judge to a panel of another part.
    fn steps_between(&self, label: &[u32]) -> Vec<Move> {
        let mut steps = Vec::new();
        for entry in 0..self.panels.len() as u32 {
            for &out in &self.panels[entry as usize] {
                if self.is_pinned(entry, out) {
                    continue;
                }
                for into in 0..self.links.n as u32 {
                    if label[into as usize] == label[out as usize] || !self.may_join(entry, into) {
                        continue;
                    }
                    let value = self.exchange(entry, out, into);
                    if self.may_shift(out, into) {
                        steps.push(Move {
                            entry,
                            out,
                            into,
                            other: None,
                            value,
                        });
                    }
                    for &other in &self.served[into as usize] {
                        if self.may_swap(entry, out, into, other) {
                            let value = value + self.exchange(other, into, out);
                            steps.push(Move {
                                entry,
                                out,
                                into,
                                other: Some(other),
                                value,
                            });
                        }
                    }
                }
            }
        }
        steps
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
