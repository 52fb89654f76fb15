//! The judge graph of one track as matrices, and the effect of a small change of panels on it.
//!
//! With C the judge Laplacian (see [`super::design`]), the state is G = (C + P)^-1 and H = G²; P
//! projects on each part's constant vector, so that tr(G) = tr(C^+) + the number of parts. A change
//! of panels is C' = C + U S U' with two columns in U, and by Woodbury
//! tr(G') = tr(G) - tr((S^-1 + U'GU)^-1 U'HU): exact, from a few cells of G and H.

use super::matrix;

/// Two columns with few cells each and the inverse of the 2 × 2 matrix between them.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    /// Judge and value, for either column.
    pub(super) columns: [Vec<(u32, f64)>; 2],
    /// S^-1, symmetric: its diagonal and the other cell.
    pub(super) inverse: [f64; 3],
}

impl Change {
    /// The swap of `out` for `into` on a panel whose other judges are `rest`, and of `into` for
    /// `out` on the panel of `other_rest`: dC = -(1/k)(u d' + d u') with u = rest - other_rest and
    /// d = into - out.
    pub(super) fn swap(rest: &[u32], other_rest: &[u32], out: u32, into: u32, k: f64) -> Self {
        let mut u: Vec<(u32, f64)> = rest.iter().map(|j| (*j, 1.0)).collect();
        u.extend(other_rest.iter().map(|j| (*j, -1.0)));
        Self {
            columns: [u, vec![(into, 1.0), (out, -1.0)]],
            inverse: [0.0, 0.0, -k],
        }
    }

    /// `into` in place of `out` on a panel whose other judges are `rest`:
    /// dC = ((k-1)/k)(a2 a2' - a1 a1') with a = judge - mean of the rest.
    pub(super) fn replace(rest: &[u32], out: u32, into: u32, k: f64) -> Self {
        let against = |j: u32| -> Vec<(u32, f64)> {
            let share = -1.0 / (k - 1.0);
            let cells = rest.iter().map(|r| (*r, share));
            cells.chain([(j, 1.0)]).collect()
        };
        let s = k / (k - 1.0);
        Self {
            columns: [against(into), against(out)],
            inverse: [s, -s, 0.0],
        }
    }
}

/// G and H of a track.
pub(super) struct Links {
    pub(super) n: usize,
    g: Vec<f64>,
    h: Vec<f64>,
    /// tr(G).
    pub(super) trace: f64,
}

impl Links {
    /// From the Laplacian of `n` judges, with a part's label for each.
    pub(super) fn new(mut c: Vec<f64>, part: &[u32]) -> Option<Self> {
        let n = part.len();
        let mut size = std::collections::HashMap::new();
        part.iter()
            .for_each(|p| *size.entry(*p).or_insert(0.0) += 1.0);
        for i in 0..n {
            for j in 0..n {
                if part[i] == part[j] {
                    c[i * n + j] += 1.0 / size[&part[i]];
                }
            }
        }
        let g = matrix::inverse(&c, n)?;
        let h = matrix::square(&g, n);
        let trace = (0..n).map(|i| g[i * n + i]).sum();
        Some(Self { n, g, h, trace })
    }

    /// A row of H.
    pub(super) fn row(&self, j: u32) -> &[f64] {
        &self.h[j as usize * self.n..(j as usize + 1) * self.n]
    }

    /// x' M y over sparse columns.
    fn form(&self, m: &[f64], x: &[(u32, f64)], y: &[(u32, f64)]) -> f64 {
        let mut sum = 0.0;
        for (i, a) in x {
            let row = &m[*i as usize * self.n..(*i as usize + 1) * self.n];
            let along: f64 = y.iter().map(|(j, b)| b * row[*j as usize]).sum();
            sum += a * along;
        }
        sum
    }

    /// (S^-1 + U'GU)^-1 as its diagonal and other cell; `None` when it is singular.
    fn middle(&self, change: &Change) -> Option<[f64; 3]> {
        let [p, q] = &change.columns;
        let a = change.inverse[0] + self.form(&self.g, p, p);
        let b = change.inverse[1] + self.form(&self.g, q, q);
        let c = change.inverse[2] + self.form(&self.g, p, q);
        let det = a * b - c * c;
        // A change that disconnects the graph is singular; close to it, rounding dominates.
        let solid = det.abs() > 1e-9 * (a * b).abs().max(c * c);
        solid.then(|| [b / det, a / det, -c / det])
    }

    /// The exact change of the trace, or `None` when the change would disconnect a component.
    pub(super) fn trace_change(&self, change: &Change) -> Option<f64> {
        let [a, b, c] = self.middle(change)?;
        let [p, q] = &change.columns;
        let pp = self.form(&self.h, p, p);
        let qq = self.form(&self.h, q, q);
        let pq = self.form(&self.h, p, q);
        let by = -(a * pp + b * qq + 2.0 * c * pq);
        (by.is_finite() && by > -self.trace).then_some(by)
    }

    /// Carries the change out on G and H.
    pub(super) fn apply(&mut self, change: &Change) {
        let Some([a, b, c]) = self.middle(change) else {
            return;
        };
        self.trace += self.trace_change(change).unwrap_or(0.0);
        let n = self.n;
        let times = |m: &[f64], x: &[(u32, f64)]| -> Vec<f64> {
            let mut sum = vec![0.0; n];
            for (i, v) in x {
                let row = &m[*i as usize * n..(*i as usize + 1) * n];
                sum.iter_mut().zip(row).for_each(|(s, cell)| *s += v * cell);
            }
            sum
        };
        let [p, q] = &change.columns;
        // Y = GU, Z = HU, W = Y K with K the middle: G' = G - W Y',
        // H' = H - Z W' - W Z' + W (Y'Y) W'.
        let (yp, yq) = (times(&self.g, p), times(&self.g, q));
        let (zp, zq) = (times(&self.h, p), times(&self.h, q));
        let mix = |u: &[f64], v: &[f64], s: f64, t: f64| -> Vec<f64> {
            u.iter().zip(v).map(|(x, y)| x * s + y * t).collect()
        };
        let (wp, wq) = (mix(&yp, &yq, a, c), mix(&yp, &yq, c, b));
        let dot = |u: &[f64], v: &[f64]| -> f64 { u.iter().zip(v).map(|(x, y)| x * y).sum() };
        let (spp, sqq, spq) = (dot(&yp, &yp), dot(&yq, &yq), dot(&yp, &yq));
        // - Z W' + W M W' / 2 on either side keeps H symmetric.
        let half = |z: &[f64], s: f64, t: f64| -> Vec<f64> {
            let correction = mix(&wp, &wq, s / 2.0, t / 2.0);
            z.iter().zip(&correction).map(|(x, y)| x - y).collect()
        };
        let (vp, vq) = (half(&zp, spp, spq), half(&zq, spq, sqq));
        for i in 0..n {
            let g = &mut self.g[i * n..(i + 1) * n];
            let (wpi, wqi) = (wp[i], wq[i]);
            for (cell, (y, z)) in g.iter_mut().zip(yp.iter().zip(&yq)) {
                *cell -= wpi * y + wqi * z;
            }
            let h = &mut self.h[i * n..(i + 1) * n];
            let (vpi, vqi) = (vp[i], vq[i]);
            for (j, cell) in h.iter_mut().enumerate() {
                *cell -= vpi * wp[j] + vqi * wq[j] + wpi * vp[j] + wqi * vq[j];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assign::design::laplacian;

    fn links(panels: &[Vec<u32>], n: u32) -> Links {
        let entries: Vec<usize> = (0..panels.len()).collect();
        let judges: Vec<u32> = (0..n).collect();
        Links::new(laplacian(panels, &entries, &judges).0, &vec![0; n as usize]).unwrap()
    }

    /// Predicted and applied changes agree with a computation from scratch.
    #[test]
    fn changes_agree_with_a_fresh_start() {
        let mut panels: Vec<Vec<u32>> = (0..9_u32)
            .map(|i| vec![i % 9, (i + 1) % 9, (i * 2 + 4) % 9])
            .map(|mut p| {
                p.sort_unstable();
                p.dedup();
                while p.len() < 3 {
                    p.push((p[0] + 5) % 9);
                }
                p
            })
            .collect();
        let mut state = links(&panels, 9);
        let swap = Change::swap(
            &panels[0][1..],
            &panels[5][..2],
            panels[0][0],
            panels[5][2],
            3.0,
        );
        let (a, b) = (panels[0][0], panels[5][2]);
        (panels[0][0], panels[5][2]) = (b, a);
        let predicted = state.trace + state.trace_change(&swap).unwrap();
        state.apply(&swap);
        let fresh = links(&panels, 9);
        assert!((fresh.trace - predicted).abs() < 1e-9);
        let out = panels[3][0];
        let into = (0..9).find(|j| !panels[3].contains(j)).unwrap();
        let replace = Change::replace(&panels[3][1..], out, into, 3.0);
        panels[3][0] = into;
        let predicted = state.trace + state.trace_change(&replace).unwrap();
        state.apply(&replace);
        let fresh = links(&panels, 9);
        assert!((fresh.trace - predicted).abs() < 1e-9);
        for (x, y) in state.h.iter().zip(&fresh.h) {
            assert!((x - y).abs() < 1e-9);
        }
    }
}
