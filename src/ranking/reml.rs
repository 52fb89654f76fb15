//! REML: the variance ratios at which the criterion is smallest.
//!
//! Newton steps in the logarithms of the variances with the average information as Hessian,
//! halved until the criterion falls. A variance that heads for zero is tried at exactly zero, a
//! legal answer, and let go again if the criterion falls towards positive values there.

use super::linalg::solve_small;
use super::model::{FACTORS, Layout, Solution, Sums};

/// The fitted model.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The model at its best variance ratios.
    pub solution: Solution,
    /// Sums by level and column, with the weights of this fit.
    pub sums: Sums,
    /// Evaluations of the criterion.
    pub evaluations: u32,
    /// Standard error of the logarithm of each factor's variance, from the average information.
    pub log_error: [Option<f64>; FACTORS],
}

/// The model could not be solved: its matrix is singular to working precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the model's equations are singular to working precision")]
pub struct Singular;

/// Newton steps end when they promise less than this.
const PROMISE: f64 = 1e-10;
/// Largest and smallest variance ratio that is not zero.
const RATIO: (f64, f64) = (1e-9, 1e8);
/// Most Newton steps.
const MOST_STEPS: u32 = 100;
/// Longest step of the logarithm of a ratio.
const LONGEST: f64 = 3.0;

/// Where a search stands.
struct Search<'a> {
    layout: &'a Layout,
    sums: Sums,
    at: Solution,
    evaluations: u32,
}

impl Search<'_> {
    fn try_at(&mut self, ratio: [f64; FACTORS]) -> Option<Solution> {
        self.evaluations += 1;
        let solved = self.layout.evaluate(&self.sums, ratio).ok();
        solved.filter(|s| s.criterion.is_finite())
    }

    fn used(&self) -> Vec<usize> {
        (0..FACTORS).filter(|f| self.at.ratio[*f] > 0.0).collect()
    }

    /// One Newton step; `false` when there is nothing to gain any more.
    fn step(&mut self) -> bool {
        let used = self.used();
        if used.is_empty() {
            return false;
        }
        let (slope, information) = self.layout.slope(&self.sums, &self.at, &used);
        let newton = solve_small(&information, &slope);
        let promise = newton.as_ref().map_or(f64::INFINITY, |x| {
            x.iter().zip(&slope).map(|(a, b)| a * b).sum::<f64>() / 2.0
        });
        if promise < PROMISE {
            return false;
        }
        let newton_failed = newton.is_none();
        // Without a usable information, the step of the EM algorithm.
        let log_step: Vec<f64> = match newton {
            Some(x) => used
                .iter()
                .enumerate()
                .map(|(k, _)| x[used.len()] - x[k])
                .collect(),
            None => used
                .iter()
                .enumerate()
                .map(|(k, f)| -slope[k] / self.layout.size(*f) as f64)
                .collect(),
        };
        // Scores that say nothing of a variance leave its information singular: try zero first.
        let lost =
            newton_failed && self.try_zero(&used, &vec![f64::NEG_INFINITY; used.len()], &slope);
        if lost {
            return true;
        }
        if self.try_zero(&used, &log_step, &slope) {
            return true;
        }
        let mut length = 1.0;
        for _ in 0..12 {
            let mut ratio = self.at.ratio;
            for (f, step) in used.iter().zip(&log_step) {
                let step = (length * step).clamp(-LONGEST, LONGEST);
                ratio[*f] = (ratio[*f] * libm::exp(step)).clamp(RATIO.0, RATIO.1);
            }
            if ratio == self.at.ratio {
                return false;
            }
            if let Some(next) = self.try_at(ratio)
                && next.criterion < self.at.criterion
            {
                self.at = next;
                return true;
            }
            // Steps of this size are below what the criterion can tell apart.
            if promise < 1e-7 && length < 0.3 {
                return false;
            }
            length /= 2.0;
        }
        false
    }

    /// Tries variances that head for zero at zero.
    fn try_zero(&mut self, used: &[usize], log_step: &[f64], slope: &[f64]) -> bool {
        let mut ratio = self.at.ratio;
        for ((f, step), slope) in used.iter().zip(log_step).zip(slope) {
            if *slope > 0.0 && (*step < -1.0 || ratio[*f] < 1e-5) {
                ratio[*f] = 0.0;
            }
        }
        if ratio == self.at.ratio {
            return false;
        }
        match self.try_at(ratio) {
            Some(next) if next.criterion <= self.at.criterion => {
                self.at = next;
                true
            }
            _ => false,
        }
    }

    /// Lets a variance at zero go again when the criterion falls beside it.
    fn leave_zero(&mut self, allowed: [bool; FACTORS]) -> bool {
        for f in (0..FACTORS).filter(|f| allowed[*f]) {
            if self.at.ratio[f] > 0.0 {
                continue;
            }
            let mut ratio = self.at.ratio;
            ratio[f] = 1e-6;
            if let Some(beside) = self.try_at(ratio)
                && beside.criterion < self.at.criterion - 1e-9
            {
                self.at = beside;
                return true;
            }
        }
        false
    }
}

/// Fits the model. Factors not `allowed` keep the variance zero; `start` are ratios to start from.
pub fn fit(
    layout: &Layout,
    allowed: [bool; FACTORS],
    start: [f64; FACTORS],
) -> Result<Fit, Singular> {
    let sums = layout.sums();
    let mut ratio = [0.0; FACTORS];
    for f in (0..FACTORS).filter(|f| allowed[*f] && layout.size(*f) > 0) {
        ratio[f] = start[f].clamp(1e-4, 1e4);
    }
    let at = layout.evaluate(&sums, ratio).map_err(|_| Singular)?;
    if !at.criterion.is_finite() {
        return Err(Singular);
    }
    let mut search = Search {
        layout,
        sums,
        at,
        evaluations: 1,
    };
    let mut steps = 0;
    for _ in 0..4 {
        while steps < MOST_STEPS && search.step() {
            steps += 1;
        }
        if !search.leave_zero(allowed.map(|a| a && steps < MOST_STEPS)) {
            break;
        }
    }
    let log_error = log_errors(&search);
    Ok(Fit {
        solution: search.at,
        sums: search.sums,
        evaluations: search.evaluations,
        log_error,
    })
}

/// Standard errors of the logarithms of the variances: the criterion is minus twice the
/// log-likelihood, and the average information is for the same, hence the factor 2.
fn log_errors(search: &Search<'_>) -> [Option<f64>; FACTORS] {
    let used = search.used();
    let mut errors = [None; FACTORS];
    let (_, information) = search.layout.slope(&search.sums, &search.at, &used);
    for (k, f) in used.iter().enumerate() {
        let mut unit = vec![0.0; used.len() + 1];
        unit[k] = 1.0;
        errors[*f] = solve_small(&information, &unit).map(|x| (2.0 * x[k]).sqrt());
    }
    errors
}

/// Moment estimates of the variance ratios, in one pass over the sheets: `[eliminated, kept, track]`.
///
/// The sums of squares within levels of the one side, of the other, and about the mean are set
/// equal to their expectations (Gao and Owen, "Estimation and inference for very large linear mixed
/// effects models", Statistica Sinica 30, 2020). Only a start: tracks are not looked at.
pub fn moments(layout: &Layout) -> [f64; FACTORS] {
    let n = layout.y.len() as f64;
    let within = |of: &dyn Fn(usize) -> usize, size: usize| {
        let mut sums = vec![(0.0, 0.0, 0.0); size];
        for (o, y) in layout.y.iter().enumerate() {
            let cell = &mut sums[of(o)];
            *cell = (cell.0 + 1.0, cell.1 + y, cell.2 + y * y);
        }
        let squares: f64 = sums
            .iter()
            .filter(|s| s.0 > 0.0)
            // Where all values are one, rounding can leave a little less than nothing.
            .map(|s| (s.2 - s.1 * s.1 / s.0).max(0.0))
            .sum();
        let counts: f64 = sums.iter().map(|s| s.0 * s.0).sum();
        (squares, counts)
    };
    let (u_l, n_l) = within(&|o| layout.level[o] as usize, layout.levels);
    let (u_k, n_k) = within(
        &|o| layout.columns[o].iter().next().unwrap_or_default(),
        layout.kept.max(1),
    );
    let (u_0, _) = within(&|_| 0, 1);
    let (levels, kept) = (layout.levels as f64, layout.kept as f64);
    // u_l = (k + e)(n - levels), u_k = (l + e)(n - kept),
    // n u_0 = l (n^2 - n_l) + k (n^2 - n_k) + e (n^2 - n)
    let a = u_l / (n - levels).max(1.0);
    let b = u_k / (n - kept).max(1.0);
    let square = n * n;
    let e = (b * (square - n_l) + a * (square - n_k) - n * u_0)
        / ((square - n_l) + (square - n_k) - (square - n)).max(1.0);
    let e = e
        .clamp(0.05 * a.min(b), 0.99 * a.min(b))
        .max(f64::MIN_POSITIVE);
    [(b - e) / e, (a - e) / e, (b - e) / e / 4.0]
        .map(|r| if r.is_finite() { r.max(1e-3) } else { 1.0 })
}
