//! The crossed mixed model: its layout, and one evaluation of the REML criterion.
//!
//! The larger of entries and judges is eliminated; the other side, track effects and fixed effects
//! are the *kept* columns, all of them indicators. With `theta = tau / sigma`, `T` the diagonal of
//! thetas (1 for fixed columns), `C` the weighted incidence of eliminated levels and kept columns,
//! `M` the weighted cross product of kept columns, `d = theta^2 / (theta^2 n + 1)` per eliminated
//! level and `D = diag(d)`:
//!
//! ```text
//! S = T (M - C' D C) T + diag(1 for random columns, 0 for fixed ones) = L L'
//! REML = sum log(theta^2 n + 1) + log |S| + (N - p) (1 + log(2 pi pwrss / (N - p))) - sum log w
//! ```
//!
//! Source: Bates, Maechler, Bolker, Walker, "Fitting linear mixed-effects models using lme4",
//! Journal of Statistical Software 67 (2015), equations 41 and 42, with one factor eliminated by
//! hand. The derivative and the average information are those of Gilmour, Thompson and Cullis,
//! Biometrics 51 (1995).
//!
//! Where to start: [`Layout`], then [`Layout::evaluate`].

use super::linalg::{NotPositive, Square, add_scaled, add_two_scaled, dot};

/// How many variance ratios there are at most: the eliminated side, the kept side, tracks.
pub const FACTORS: usize = 3;
/// Index of the eliminated side among the factors.
pub const ELIMINATED: usize = 0;
/// Index of the kept side among the factors.
pub const KEPT: usize = 1;
/// Index of random track effects among the factors.
pub const TRACK: usize = 2;

/// The kept columns of one sheet: at most side, track, intercept, same country.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Columns {
    at: [u32; 4],
    len: u8,
}

impl Columns {
    /// Adds a column; the order must be ascending.
    pub fn push(&mut self, column: usize) {
        if let Some(cell) = self.at.get_mut(usize::from(self.len)) {
            *cell = column as u32;
            self.len += 1;
        }
    }

    /// The columns.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.at[..usize::from(self.len)].iter().map(|c| *c as usize)
    }
}

/// Sheets as the model sees them. Order of kept columns: side, random tracks, fixed columns.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Scores minus a constant near their mean.
    pub y: Vec<f64>,
    /// Precision of each sheet relative to the residual variance.
    pub weight: Vec<f64>,
    /// Eliminated level of each sheet.
    pub level: Vec<u32>,
    /// Kept columns of each sheet.
    pub columns: Vec<Columns>,
    /// Number of eliminated levels.
    pub levels: usize,
    /// Number of levels of the kept side.
    pub kept: usize,
    /// Number of random track effects.
    pub tracks: usize,
    /// Number of fixed columns, `p`.
    pub fixed: usize,
}

/// Sums of weights and scores by eliminated level and kept column.
#[derive(Clone, Debug)]
pub struct Sums {
    /// Total weight of each eliminated level.
    pub n: Vec<f64>,
    /// Weighted score of each eliminated level.
    y: Vec<f64>,
    start: Vec<usize>,
    column: Vec<u32>,
    value: Vec<f64>,
    /// Weighted score of each kept column.
    column_y: Vec<f64>,
}

impl Sums {
    /// The kept columns that an eliminated level meets, with their weights, ascending.
    pub fn row(&self, level: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let span = self.start[level]..self.start[level + 1];
        self.column[span.clone()]
            .iter()
            .map(|c| *c as usize)
            .zip(self.value[span].iter().copied())
    }
}

/// The model solved at one choice of variance ratios, as far as the criterion needs it.
#[derive(Clone, Debug)]
pub struct Point {
    /// `theta^2` of each factor.
    pub ratio: [f64; FACTORS],
    /// REML criterion (minus twice the restricted log-likelihood).
    pub criterion: f64,
    residual: f64,
    eliminated: Vec<f64>,
    effects: Vec<f64>,
    residuals: Vec<f64>,
    d: Vec<f64>,
    t: Vec<f64>,
    /// `L`.
    factor: Square,
}

/// The model solved at one choice of variance ratios, with what derivatives and errors need.
#[derive(Clone, Debug)]
pub struct Solution {
    /// `theta^2` of each factor.
    pub ratio: [f64; FACTORS],
    /// REML criterion (minus twice the restricted log-likelihood).
    pub criterion: f64,
    /// Residual variance.
    pub residual: f64,
    /// Effects of the eliminated levels.
    pub eliminated: Vec<f64>,
    /// Effects of the kept columns, fixed ones included.
    pub effects: Vec<f64>,
    /// Score minus fitted value of each sheet.
    pub residuals: Vec<f64>,
    /// `d` of each eliminated level.
    pub d: Vec<f64>,
    /// `|L^-1 T c|^2` of each eliminated level.
    spread: Vec<f64>,
    /// Diagonal of `T`.
    t: Vec<f64>,
    /// Row `j` is column `j` of `L^-1`.
    inverse: Square,
}

impl Layout {
    /// Number of kept columns.
    pub fn width(&self) -> usize {
        self.kept + self.tracks + self.fixed
    }

    /// Number of levels of a factor.
    pub fn size(&self, factor: usize) -> usize {
        [self.levels, self.kept, self.tracks][factor]
    }

    /// Sheets minus fixed columns: the degrees of freedom of REML.
    pub fn degrees_of_freedom(&self) -> f64 {
        self.y.len() as f64 - self.fixed as f64
    }

    /// The sums that every evaluation needs. They depend on the weights.
    pub fn sums(&self) -> Sums {
        let mut by_level: Vec<Vec<u32>> = vec![Vec::new(); self.levels];
        for (o, level) in self.level.iter().enumerate() {
            by_level[*level as usize].push(o as u32);
        }
        let mut sums = Sums {
            n: vec![0.0; self.levels],
            y: vec![0.0; self.levels],
            start: vec![0],
            column: Vec::new(),
            value: Vec::new(),
            column_y: vec![0.0; self.width()],
        };
        let mut row = vec![0.0; self.width()];
        for (level, sheets) in by_level.iter().enumerate() {
            let mut met: Vec<u32> = Vec::new();
            for &o in sheets {
                let (w, y) = (self.weight[o as usize], self.y[o as usize]);
                sums.n[level] += w;
                sums.y[level] += w * y;
                for c in self.columns[o as usize].iter() {
                    row[c] += w;
                    met.push(c as u32);
                }
            }
            met.sort_unstable();
            met.dedup();
            for c in met {
                sums.column.push(c);
                sums.value.push(std::mem::take(&mut row[c as usize]));
            }
            sums.start.push(sums.column.len());
        }
        for (o, columns) in self.columns.iter().enumerate() {
            for c in columns.iter() {
                sums.column_y[c] += self.weight[o] * self.y[o];
            }
        }
        sums
    }

    /// Weighted sums of any values by eliminated level and by kept column.
    fn sums_of(&self, values: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let (mut by_level, mut by_column) = (vec![0.0; self.levels], vec![0.0; self.width()]);
        for (o, value) in values.iter().enumerate() {
            let product = self.weight[o] * value;
            by_level[self.level[o] as usize] += product;
            for c in self.columns[o].iter() {
                by_column[c] += product;
            }
        }
        (by_level, by_column)
    }

    /// `S` of the module's documentation.
    fn matrix(&self, sums: &Sums, d: &[f64], t: &[f64]) -> Square {
        let mut s = Square::zeros(self.width());
        for (level, d) in d.iter().enumerate().filter(|(_, d)| **d != 0.0) {
            let span = sums.start[level]..sums.start[level + 1];
            let (columns, values) = (&sums.column[span.clone()], &sums.value[span]);
            for (a, &i) in columns.iter().enumerate() {
                let factor = d * values[a];
                let row = s.row_mut(i as usize);
                for (&j, value) in columns[..=a].iter().zip(values) {
                    row[j as usize] -= factor * value;
                }
            }
        }
        for (columns, w) in self.columns.iter().zip(&self.weight) {
            for i in columns.iter() {
                let row = s.row_mut(i);
                for j in columns.iter().take_while(|j| *j <= i) {
                    row[j] += w;
                }
            }
        }
        let random = self.kept + self.tracks;
        for i in 0..self.width() {
            let row = s.row_mut(i);
            for (cell, tj) in row[..=i].iter_mut().zip(t) {
                *cell *= t[i] * tj;
            }
            if i < random {
                row[i] += 1.0;
            }
        }
        s
    }

    /// Effects of levels and columns, from sums of weighted values. `inner` solves with `S`.
    fn solve(
        &self,
        sums: &Sums,
        (d, t): (&[f64], &[f64]),
        inner: impl Fn(&[f64]) -> Vec<f64>,
        by_level: &[f64],
        by_column: &[f64],
    ) -> (Vec<f64>, Vec<f64>) {
        let mut right = by_column.to_vec();
        for (level, y) in by_level.iter().enumerate() {
            for (c, value) in sums.row(level) {
                right[c] -= d[level] * y * value;
            }
        }
        for (r, t) in right.iter_mut().zip(t) {
            *r *= t;
        }
        let mut effects = inner(&right);
        for (x, t) in effects.iter_mut().zip(t) {
            *x *= t;
        }
        let eliminated = (0..self.levels)
            .map(|level| {
                let seen: f64 = sums.row(level).map(|(c, value)| value * effects[c]).sum();
                d[level] * (by_level[level] - seen)
            })
            .collect();
        (eliminated, effects)
    }

    fn less_fitted(&self, values: &[f64], eliminated: &[f64], effects: &[f64]) -> Vec<f64> {
        let fitted = |o: usize| {
            eliminated[self.level[o] as usize]
                + self.columns[o].iter().map(|c| effects[c]).sum::<f64>()
        };
        values
            .iter()
            .enumerate()
            .map(|(o, v)| v - fitted(o))
            .collect()
    }

    /// The criterion at these variance ratios.
    pub fn evaluate(&self, sums: &Sums, ratio: [f64; FACTORS]) -> Result<Point, NotPositive> {
        let d: Vec<f64> = sums
            .n
            .iter()
            .map(|n| ratio[0] / (ratio[0] * n + 1.0))
            .collect();
        let theta = ratio.map(f64::sqrt);
        let mut t = vec![theta[KEPT]; self.kept];
        t.extend(std::iter::repeat_n(theta[TRACK], self.tracks));
        t.extend(std::iter::repeat_n(1.0, self.fixed));
        let factor = self.matrix(sums, &d, &t).cholesky()?;
        let log_det: f64 = (0..self.width()).map(|i| libm::log(factor.row(i)[i])).sum();
        let mut at = Point {
            ratio,
            criterion: 0.0,
            residual: 0.0,
            eliminated: Vec::new(),
            effects: Vec::new(),
            residuals: Vec::new(),
            d,
            t,
            factor,
        };
        let inner = |right: &[f64]| at.factor.solve(right);
        (at.eliminated, at.effects) =
            self.solve(sums, (&at.d, &at.t), inner, &sums.y, &sums.column_y);
        at.residuals = self.less_fitted(&self.y, &at.eliminated, &at.effects);
        // The penalised residual sum of squares, term by term: no cancellation.
        let mut pwrss: f64 = at
            .residuals
            .iter()
            .zip(&self.weight)
            .map(|(r, w)| w * r * r)
            .sum();
        for (effects, ratio) in self
            .by_factor(&at.eliminated, &at.effects)
            .iter()
            .zip(ratio)
        {
            if ratio > 0.0 {
                pwrss += dot(effects, effects) / ratio;
            }
        }
        let total: f64 = self
            .y
            .iter()
            .zip(&self.weight)
            .map(|(y, w)| w * y * y)
            .sum();
        // Marks that the model explains exactly leave only rounding.
        let pwrss = pwrss.max(total * 1e-24).max(f64::MIN_POSITIVE);
        let n = self.degrees_of_freedom();
        at.residual = pwrss / n;
        at.criterion = sums
            .n
            .iter()
            .map(|n| libm::log1p(ratio[0] * n))
            .sum::<f64>()
            + 2.0 * log_det
            + n * (1.0 + libm::log(2.0 * std::f64::consts::PI * at.residual))
            - self
                .weight
                .iter()
                .filter(|w| **w != 1.0)
                .map(|w| libm::log(*w))
                .sum::<f64>();
        Ok(at)
    }

    /// Adds what derivatives and errors need beside the criterion.
    pub fn complete(&self, sums: &Sums, at: Point) -> Solution {
        let mut solution = Solution {
            ratio: at.ratio,
            criterion: at.criterion,
            residual: at.residual,
            eliminated: at.eliminated,
            effects: at.effects,
            residuals: at.residuals,
            d: at.d,
            spread: Vec::new(),
            t: at.t,
            inverse: at.factor.inverse_transposed(),
        };
        let mut work = vec![0.0; self.width()];
        solution.spread = (0..self.levels)
            .map(|level| solution.length(sums.row(level), &mut work))
            .collect();
        solution
    }

    fn by_factor<'a>(&self, eliminated: &'a [f64], effects: &'a [f64]) -> [&'a [f64]; FACTORS] {
        let (side, rest) = effects.split_at(self.kept);
        [eliminated, side, &rest[..self.tracks]]
    }

    /// Derivative of the criterion by the logarithm of each variance (factors, then residual), and
    /// the average information for the same, at a solution with these factors in use.
    ///
    /// All quadratic forms are of the kind `f' P g = (r_f' W r_g + sum u_f' u_g / ratio) / s` with
    /// the residuals and effects that the model has for `f` and `g`: they hold where the residual
    /// variance is next to nothing, and residuals are rounding.
    pub fn slope(&self, sums: &Sums, at: &Solution, used: &[usize]) -> (Vec<f64>, Vec<Vec<f64>>) {
        let own = self.by_factor(&at.eliminated, &at.effects);
        let mut slope: Vec<f64> = Vec::new();
        let mut working: Vec<Vec<f64>> = Vec::new();
        for &f in used {
            let quadratic = dot(own[f], own[f]) / (at.ratio[f] * at.residual);
            slope.push(at.ratio[f] * self.trace(sums, at, f) - quadratic);
            working.push(match f {
                ELIMINATED => self.level.iter().map(|l| own[f][*l as usize]).collect(),
                KEPT => self.column_at(0, |c| own[f][c]),
                _ => self.column_at(1, |c| own[f][c - self.kept]),
            });
        }
        slope.push(-slope.iter().sum::<f64>());
        working.push(at.residuals.clone());
        let inner = |right: &[f64]| {
            let z = at.inverse.upper_transposed_times(right);
            at.inverse.upper_times_one(&z)
        };
        let fitted: Vec<_> = working
            .iter()
            .map(|f| {
                let (by_level, by_column) = self.sums_of(f);
                let (eliminated, effects) =
                    self.solve(sums, (&at.d, &at.t), inner, &by_level, &by_column);
                let rest = self.less_fitted(f, &eliminated, &effects);
                (eliminated, effects, rest)
            })
            .collect();
        let form = |a: &(Vec<f64>, Vec<f64>, Vec<f64>), b: &(Vec<f64>, Vec<f64>, Vec<f64>)| {
            let rests = a.2.iter().zip(&b.2).zip(&self.weight);
            let mut sum: f64 = rests.map(|((x, y), w)| w * x * y).sum();
            let (a, b) = (self.by_factor(&a.0, &a.1), self.by_factor(&b.0, &b.1));
            for &f in used {
                sum += dot(a[f], b[f]) / at.ratio[f];
            }
            sum / at.residual
        };
        let rows = fitted.iter();
        let information = rows
            .map(|a| fitted.iter().map(|b| form(a, b)).collect())
            .collect();
        (slope, information)
    }

    /// A value of each sheet by its kept column at this place.
    fn column_at(&self, place: usize, value: impl Fn(usize) -> f64) -> Vec<f64> {
        let columns = self.columns.iter();
        columns
            .map(|c| c.iter().nth(place).map_or(0.0, &value))
            .collect()
    }

    /// `sigma^2 tr(Z' P Z)` of a factor.
    fn trace(&self, sums: &Sums, at: &Solution, factor: usize) -> f64 {
        if factor == ELIMINATED {
            let each = sums.n.iter().zip(&at.spread).map(|(n, spread)| {
                let k = at.ratio[0] * n + 1.0;
                n / k - spread / (k * k)
            });
            return each.sum();
        }
        let start = if factor == KEPT { 0 } else { self.kept };
        let size = self.size(factor);
        let trace: f64 = (start..start + size)
            .map(|j| {
                let row = &at.inverse.row(j)[j..];
                dot(row, row)
            })
            .sum();
        (size as f64 - trace) / at.ratio[factor]
    }
}

impl Solution {
    /// `|L^-1 T a|^2` for a vector given by its columns and values; `work` holds `L^-1 T a` then.
    pub fn length(&self, a: impl Iterator<Item = (usize, f64)>, work: &mut [f64]) -> f64 {
        let mut first = work.len();
        work.fill(0.0);
        let row = |c: usize, from: usize| &self.inverse.row(c)[from..];
        let mut a = a;
        while let Some((c, value)) = a.next() {
            first = first.min(c);
            let factor = value * self.t[c];
            // Two rows in one pass over the sums, which are what the pass waits for.
            let Some((e, other)) = a.next() else {
                add_scaled(&mut work[c..], factor, row(c, c));
                break;
            };
            first = first.min(e);
            let other = other * self.t[e];
            if c < e {
                add_scaled(&mut work[c..e], factor, row(c, c));
            } else {
                add_scaled(&mut work[e..c], other, row(e, e));
            }
            let both = c.max(e);
            add_two_scaled(
                &mut work[both..],
                (factor, row(c, both)),
                (other, row(e, both)),
            );
        }
        dot(&work[first..], &work[first..])
    }

    /// Variance of predicting a sum of kept effects.
    pub fn variance_kept(&self, columns: &[usize], work: &mut [f64]) -> f64 {
        self.residual * self.length(columns.iter().map(|c| (*c, 1.0)), work)
    }

    /// Variance of predicting an eliminated effect plus a sum of kept ones:
    /// `sigma^2 [d + (d c - a)' P (d c - a)]`.
    pub fn variance_eliminated(
        &self,
        sums: &Sums,
        level: usize,
        columns: &[usize],
        work: &mut [f64],
    ) -> f64 {
        let d = self.d[level];
        let row = sums.row(level).map(|(c, value)| (c, d * value));
        let all = row.chain(columns.iter().map(|c| (*c, -1.0)));
        self.residual * (d + self.length(all, work))
    }

    /// Variance of predicting an eliminated effect alone: `sigma^2 (d + d^2 |L^-1 T c|^2)`.
    pub fn variance_level(&self, level: usize) -> f64 {
        let d = self.d[level];
        self.residual * (d + d * d * self.spread[level])
    }

    /// `L^-1 T d c` of an eliminated level, and where it begins not to be zero.
    pub fn level_part(&self, sums: &Sums, level: usize, work: &mut [f64]) -> usize {
        let mut first = work.len();
        work.fill(0.0);
        for (c, value) in sums.row(level) {
            first = first.min(c);
            let factor = self.d[level] * value * self.t[c];
            add_scaled(&mut work[c..], factor, &self.inverse.row(c)[c..]);
        }
        first
    }

    /// [`Solution::variance_eliminated`] for many sums of kept effects beside one level, from the
    /// [`Solution::level_part`] of it.
    pub fn variance_beside(
        &self,
        level: usize,
        (first, part): (usize, &[f64]),
        columns: impl Iterator<Item = usize>,
        work: &mut [f64],
    ) -> f64 {
        let mut from = first;
        work.copy_from_slice(part);
        for c in columns {
            from = from.min(c);
            add_scaled(&mut work[c..], -self.t[c], &self.inverse.row(c)[c..]);
        }
        self.residual * (self.d[level] + dot(&work[from..], &work[from..]))
    }

    /// Deviations of the kept effects from their estimates, for vectors of standard normal numbers.
    pub fn deviations(&self, normals: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let sigma = self.residual.sqrt();
        let mut draws = self.inverse.upper_times(normals);
        for draw in &mut draws {
            for (x, t) in draw.iter_mut().zip(&self.t) {
                *x *= sigma * t;
            }
        }
        draws
    }
}
