//! Random perturbation of a plan, so that the search can leave a local optimum.

use super::search::{Move, Search};

impl Search<'_> {
    /// Makes 2 to 5 random swaps that keep the value above its floor.
    pub(super) fn perturb(&mut self) {
        let wanted = 2 + self.random(4);
        let mut done = 0;
        for _ in 0..200 {
            let entry = self.random(self.panels.len() as u64) as u32;
            let place = self.random(self.panels[entry as usize].len() as u64) as usize;
            let into = self.random(self.links.n as u64) as u32;
            let out = self.panels[entry as usize][place];
            let given = self.random(self.served[into as usize].len().max(1) as u64) as usize;
            let Some(&other) = self.served[into as usize].get(given) else {
                continue;
            };
            if self.is_pinned(entry, out)
                || !self.may_join(entry, into)
                || !self.may_swap(entry, out, into, other)
            {
                continue;
            }
            let value = self.exchange(entry, out, into) + self.exchange(other, into, out);
            let step = Move {
                entry,
                out,
                into,
                other: Some(other),
                value,
            };
            if self.value + value < self.floor
                || !self.keeps_least(&step)
                || self.links.trace_change(&self.change(&step)).is_none()
            {
                continue;
            }
            self.take(&step);
            done += 1;
            if done == wanted {
                break;
            }
        }
    }

    /// A number below `end` (SplitMix64; the little bias of a remainder does not matter here).
    pub(super) fn random(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut x = self.state;
        x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (x ^ (x >> 31)) % end.max(1)
    }
}
