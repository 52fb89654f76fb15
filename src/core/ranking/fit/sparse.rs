//! The model's equations without a dense block: products with `S`, and conjugate gradients.
//!
//! `S` is that of [`super::model`]; a product with it is one pass over the sheets, and several
//! vectors (lanes) go through each pass together. Invariant: every sum runs in one fixed order.
//!
//! Source: Hestenes and Stiefel, "Methods of conjugate gradients for solving linear systems",
//! Journal of Research of the National Bureau of Standards 49 (1952), with the diagonal as
//! preconditioner.

use super::model::{Columns, ELIMINATED, FACTORS, KEPT, Layout, TRACK};

/// Vectors that are solved together.
pub const LANES: usize = 5;
/// Values of one column or level in all lanes.
pub type Lanes = [f64; LANES];
/// Most iterations of a solution.
const MOST_ITERATIONS: usize = 500;

/// Sheets in the order of their eliminated levels.
pub struct Sparse {
    /// Kept columns of each sheet.
    columns: Vec<Columns>,
    /// First sheet of each level, and the number of sheets at the end.
    start: Vec<u32>,
    /// Scores.
    y: Vec<f64>,
    width: usize,
    kept: usize,
    tracks: usize,
    fixed: usize,
}

/// The equations at some variance ratios.
pub struct Equations<'a> {
    sparse: &'a Sparse,
    /// `theta^2 / (theta^2 n + 1)` of each eliminated level.
    pub d: Vec<f64>,
    /// Diagonal of `T`.
    pub t: Vec<f64>,
    /// Diagonal of `S`.
    pub diagonal: Vec<f64>,
}

impl Sparse {
    /// The sheets of a layout whose weights are all 1.
    pub fn new(layout: &Layout) -> Self {
        let mut start = vec![0_u32; layout.levels + 1];
        for level in &layout.level {
            start[*level as usize + 1] += 1;
        }
        for level in 0..layout.levels {
            start[level + 1] += start[level];
        }
        let mut next = start.clone();
        let mut columns = vec![Columns::default(); layout.y.len()];
        let mut y = vec![0.0; layout.y.len()];
        for (o, level) in layout.level.iter().enumerate() {
            let place = next[*level as usize] as usize;
            next[*level as usize] += 1;
            columns[place] = layout.columns[o];
            y[place] = layout.y[o];
        }
        Self {
            columns,
            start,
            y,
            width: layout.width(),
            kept: layout.kept,
            tracks: layout.tracks,
            fixed: layout.fixed,
        }
    }

    /// Number of kept columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of eliminated levels.
    pub fn levels(&self) -> usize {
        self.start.len() - 1
    }

    fn span(&self, level: usize) -> std::ops::Range<usize> {
        self.start[level] as usize..self.start[level + 1] as usize
    }

    /// Sheets of an eliminated level.
    pub fn count(&self, level: usize) -> f64 {
        f64::from(self.start[level + 1] - self.start[level])
    }

    /// Kept columns of each sheet of a level, with its score.
    pub fn level(&self, level: usize) -> impl Iterator<Item = (&Columns, f64)> {
        let span = self.span(level);
        self.columns[span.clone()]
            .iter()
            .zip(self.y[span].iter().copied())
    }

    /// The equations at these ratios.
    pub fn equations(&self, ratio: [f64; FACTORS]) -> Equations<'_> {
        let theta = ratio.map(f64::sqrt);
        let mut t = vec![theta[KEPT]; self.kept];
        t.extend(std::iter::repeat_n(theta[TRACK], self.tracks));
        t.extend(std::iter::repeat_n(1.0, self.fixed));
        let d: Vec<f64> = (0..self.levels())
            .map(|l| ratio[ELIMINATED] / (ratio[ELIMINATED] * self.count(l) + 1.0))
            .collect();
        let mut diagonal = vec![0.0; self.width];
        let mut met: Vec<usize> = Vec::new();
        for (level, d) in d.iter().enumerate() {
            met.clear();
            for (columns, _) in self.level(level) {
                met.extend(columns.iter());
            }
            met.sort_unstable();
            for same in met.chunk_by(|a, b| a == b) {
                let n = same.len() as f64;
                diagonal[same[0]] += n - d * n * n;
            }
        }
        for (c, cell) in diagonal.iter_mut().enumerate() {
            *cell *= t[c] * t[c];
            if c < self.kept + self.tracks {
                *cell += 1.0;
            }
        }
        Equations {
            sparse: self,
            d,
            t,
            diagonal,
        }
    }
}

/// `f` of each lane.
fn lanes(f: impl FnMut(usize) -> f64) -> Lanes {
    let mut f = f;
    let mut result = [0.0; LANES];
    for (lane, cell) in result.iter_mut().enumerate() {
        *cell = f(lane);
    }
    result
}

fn dots(x: &[Lanes], y: &[Lanes]) -> Lanes {
    let mut sums = [0.0; LANES];
    for (a, b) in x.iter().zip(y) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums
}

impl Equations<'_> {
    /// `T C' D x` for values of the eliminated levels.
    pub fn through_levels(&self, x: &[Lanes]) -> Vec<Lanes> {
        let s = self.sparse;
        let mut out = vec![[0.0; LANES]; s.width];
        for (level, x) in x.iter().enumerate() {
            for columns in &s.columns[s.span(level)] {
                for c in columns.iter() {
                    for lane in 0..LANES {
                        out[c][lane] += self.d[level] * x[lane];
                    }
                }
            }
        }
        self.scale(&mut out);
        out
    }

    /// `r` of the scores.
    pub fn right(&self) -> Vec<f64> {
        let s = self.sparse;
        let mut out = vec![0.0; s.width];
        for (level, d) in self.d.iter().enumerate() {
            let sum: f64 = s.y[s.span(level)].iter().sum();
            for (columns, y) in s.level(level) {
                for c in columns.iter() {
                    out[c] += y - d * sum;
                }
            }
        }
        for (x, t) in out.iter_mut().zip(&self.t) {
            *x *= t;
        }
        out
    }

    fn scale(&self, x: &mut [Lanes]) {
        for (x, t) in x.iter_mut().zip(&self.t) {
            for lane in x {
                *lane *= t;
            }
        }
    }

    /// `S x`.
    fn times(&self, x: &[Lanes], scaled: &mut Vec<Lanes>, out: &mut [Lanes]) {
        let s = self.sparse;
        scaled.clear();
        scaled.extend_from_slice(x);
        self.scale(scaled);
        out.fill([0.0; LANES]);
        let mut each: Vec<Lanes> = Vec::new();
        for (level, d) in self.d.iter().enumerate() {
            let columns = &s.columns[s.span(level)];
            each.clear();
            let mut total = [0.0; LANES];
            for columns in columns {
                let mut sum = [0.0; LANES];
                for c in columns.iter() {
                    let x = &scaled[c];
                    for lane in 0..LANES {
                        sum[lane] += x[lane];
                    }
                }
                for lane in 0..LANES {
                    total[lane] += sum[lane];
                }
                each.push(sum);
            }
            for (columns, sum) in columns.iter().zip(&each) {
                let rest = lanes(|lane| sum[lane] - d * total[lane]);
                for c in columns.iter() {
                    let out = &mut out[c];
                    for lane in 0..LANES {
                        out[lane] += rest[lane];
                    }
                }
            }
        }
        let random = s.kept + s.tracks;
        for (c, out) in out.iter_mut().enumerate() {
            let (t, own) = (self.t[c], if c < random { 1.0 } else { 0.0 });
            for lane in 0..LANES {
                out[lane] = out[lane] * t + own * x[c][lane];
            }
        }
    }

    /// Solves `S x = right` in all lanes, from a first guess, until each residual is `tolerance` of
    /// its right side; the iterations it took, or `None` if they did not suffice.
    pub fn solve(&self, right: &[Lanes], x: &mut [Lanes], tolerance: f64) -> Option<usize> {
        let n = right.len();
        let (mut scaled, mut product) = (Vec::with_capacity(n), vec![[0.0; LANES]; n]);
        self.times(x, &mut scaled, &mut product);
        let mut rest: Vec<Lanes> = right
            .iter()
            .zip(&product)
            .map(|(r, p)| lanes(|lane| r[lane] - p[lane]))
            .collect();
        let precondition = |rest: &[Lanes]| -> Vec<Lanes> {
            let each = rest.iter().zip(&self.diagonal);
            each.map(|(r, d)| r.map(|r| r / d)).collect()
        };
        let enough = dots(right, right).map(|s| s * tolerance * tolerance);
        let mut z = precondition(&rest);
        let mut direction = z.clone();
        let mut rho = dots(&rest, &z);
        for iteration in 0..MOST_ITERATIONS {
            let left = dots(&rest, &rest);
            if (0..LANES).all(|lane| left[lane] <= enough[lane]) {
                return Some(iteration);
            }
            self.times(&direction, &mut scaled, &mut product);
            let curvature = dots(&direction, &product);
            let step = lanes(|lane| {
                if left[lane] > enough[lane] && curvature[lane] > 0.0 {
                    rho[lane] / curvature[lane]
                } else {
                    0.0
                }
            });
            for i in 0..n {
                for lane in 0..LANES {
                    x[i][lane] += step[lane] * direction[i][lane];
                    rest[i][lane] -= step[lane] * product[i][lane];
                }
            }
            z = precondition(&rest);
            let next = dots(&rest, &z);
            let factor = lanes(|lane| {
                if step[lane] != 0.0 {
                    next[lane] / rho[lane]
                } else {
                    0.0
                }
            });
            rho = next;
            for i in 0..n {
                for lane in 0..LANES {
                    direction[i][lane] = z[i][lane] + factor[lane] * direction[i][lane];
                }
            }
        }
        None
    }
}
