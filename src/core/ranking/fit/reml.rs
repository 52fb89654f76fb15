//! REML: the variance ratios at which the criterion is smallest.
//!
//! Newton steps in the logarithms of the variances with the average information as Hessian, halved
//! until the criterion falls. A variance that converges to zero is tried at exactly zero, which is
//! valid, and released if the criterion falls towards positive values there. The residual variance
//! can converge to zero too, with few sheets: then the largest ratio stays at [`MOST_RATIO`] and
//! the search goes on along that boundary. Where evaluations are cheap it ends where the
//! derivatives are zero, which the criterion cannot resolve in a flat valley.

use super::linalg::solve_small;
use super::model::{FACTORS, Layout, Point, Solution, Sums};
use super::starts::{self, MOST_RATIO};

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

impl Fit {
    /// Whether the residual variance is zero to working precision.
    pub fn no_residual(&self) -> bool {
        at_ceiling(largest(&self.solution.ratio).1)
    }
}

/// The model could not be solved: its matrix is singular to working precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the model's equations are singular to working precision")]
pub struct Singular;

/// Newton steps end when the Newton decrement is below this: where evaluations are cheap, and where
/// they are not.
const LEAST_DECREMENT: (f64, f64) = (1e-10, 1e-7);
/// Smallest variance ratio that is not zero.
const LEAST_RATIO: f64 = 1e-9;
/// Most Newton steps.
const MOST_STEPS: u32 = 60;
/// A ratio above which the residual variance may be zero.
const NEAR_CEILING: f64 = 1e3;
/// Longest step of the logarithm of a ratio.
const LONGEST: f64 = 3.0;
/// A step of the residual variance's logarithm beyond which only its direction is used.
const WILD: f64 = 10.0;
/// A variance whose logarithm is known less well than this is tried at zero.
const VAGUE: f64 = 0.5;
/// Steps of the logarithms of ratios: for differences of the gradient, the longest that polishing
/// takes, and the shortest that still matters.
const POLISH: (f64, f64, f64) = (1e-3, 0.5, 1e-9);

/// State of a search.
struct Search<'a> {
    layout: &'a Layout,
    sums: &'a Sums,
    at: Solution,
    evaluations: u32,
    /// Newton decrement below which the search ends.
    enough: f64,
}

/// A step of the logarithms: of each factor in use, then of the residual variance.
struct Newton {
    step: Vec<f64>,
    /// Predicted fall of the criterion.
    newton_decrement: f64,
}

/// The largest ratio and its place.
fn largest(ratio: &[f64]) -> (usize, f64) {
    let mut found = (0, 0.0);
    for (k, r) in ratio.iter().enumerate() {
        if *r > found.1 {
            found = (k, *r);
        }
    }
    found
}

fn at_ceiling(ratio: f64) -> bool {
    ratio >= MOST_RATIO * (1.0 - 1e-9)
}

/// Gradient and information when, with `tied`, the residual variance moves with that factor's.
fn with_tied(
    slope: &[f64],
    information: &[Vec<f64>],
    tied: Option<usize>,
) -> (Vec<f64>, Vec<Vec<f64>>) {
    let last = slope.len() - 1;
    let size = if tied.is_some() { last } else { last + 1 };
    let place = |k: usize| if k == last { tied.unwrap_or(last) } else { k };
    let mut gradient = vec![0.0; size];
    let mut matrix = vec![vec![0.0; size]; size];
    for (a, row) in information.iter().enumerate() {
        gradient[place(a)] += slope[a];
        for (b, value) in row.iter().enumerate() {
            matrix[place(a)][place(b)] += value;
        }
    }
    (gradient, matrix)
}

/// The Newton step.
fn newton(slope: &[f64], information: &[Vec<f64>], tied: Option<usize>) -> Option<Newton> {
    let (gradient, matrix) = with_tied(slope, information, tied);
    let mut step = solve_small(&matrix, &gradient)?;
    let gain: f64 = step.iter().zip(&gradient).map(|(a, b)| a * b).sum();
    if let Some(k) = tied {
        step.push(step[k]);
    }
    step.iter_mut().for_each(|x| *x = -*x);
    Some(Newton {
        step,
        newton_decrement: gain / 2.0,
    })
}

impl Search<'_> {
    fn try_at(&mut self, ratio: [f64; FACTORS]) -> Option<Point> {
        self.evaluations += 1;
        let solved = self.layout.evaluate(self.sums, ratio).ok();
        solved.filter(|s| s.criterion.is_finite())
    }

    fn accept(&mut self, point: Point) {
        self.at = self.layout.complete(self.sums, point);
    }

    fn used(&self) -> Vec<usize> {
        (0..FACTORS).filter(|f| self.at.ratio[*f] > 0.0).collect()
    }

    /// One Newton step; `false` when no further step lowers the criterion.
    fn step(&mut self) -> bool {
        let used = self.used();
        if used.is_empty() {
            return false;
        }
        let (slope, information) = self.layout.slope(self.sums, &self.at, &used);
        let ratios: Vec<f64> = used.iter().map(|f| self.at.ratio[*f]).collect();
        let (top, most) = largest(&ratios);
        // On the boundary first along it: away from it the information is mostly rounding there.
        let tied = at_ceiling(most)
            .then(|| newton(&slope, &information, Some(top)))
            .flatten();
        let found = tied
            .filter(|n| n.newton_decrement >= self.enough)
            .or_else(|| newton(&slope, &information, None));
        let newton_decrement = found.as_ref().map_or(f64::INFINITY, |n| n.newton_decrement);
        if newton_decrement < self.enough {
            return false;
        }
        let last = used.len();
        let mut log_step: Vec<f64> = match &found {
            Some(n) => (0..last).map(|k| n.step[k] - n.step[last]).collect(),
            // Without a usable information, the step of the EM algorithm.
            None => (0..last)
                .map(|k| -slope[k] / self.layout.size(used[k]) as f64)
                .collect(),
        };
        // Next to no residual variance: its own step is unreliable; the steps of the others
        // relative to each other are reliable.
        if found.as_ref().is_some_and(|n| n.step[last] < -WILD)
            && let Some(among) = newton(&slope, &information, Some(top))
        {
            log_step = (0..last)
                .map(|k| among.step[k] - among.step[last] + LONGEST)
                .collect();
        }
        // Scores without information on a variance leave the matrix singular: try zero first.
        let lost =
            found.is_none() && self.try_zero(&used, &vec![f64::NEG_INFINITY; used.len()], &slope);
        if lost || self.try_zero(&used, &log_step, &slope) {
            return true;
        }
        let mut length = 1.0;
        for _ in 0..12 {
            let ratio = self.moved(&used, &log_step, length);
            if ratio == self.at.ratio {
                return false;
            }
            if let Some(next) = self.try_at(ratio)
                && next.criterion < self.at.criterion
            {
                self.accept(next);
                return true;
            }
            // Steps of this size are below the resolution of the criterion.
            if newton_decrement < 1e-7 && length < 0.3 {
                return false;
            }
            length /= 2.0;
        }
        false
    }

    /// The ratios after a part of a step. Above the ceiling all shrink by one factor, which
    /// keeps the proportions of the variances.
    fn moved(&self, used: &[usize], log_step: &[f64], length: f64) -> [f64; FACTORS] {
        let mut ratio = self.at.ratio;
        let longest = log_step.iter().fold(LONGEST, |m: f64, x| m.max(x.abs()));
        for (f, step) in used.iter().zip(log_step) {
            ratio[*f] *= libm::exp(length * step * (LONGEST / longest));
        }
        let (_, most) = largest(&ratio);
        for f in used {
            if most > MOST_RATIO {
                ratio[*f] *= MOST_RATIO / most;
            }
            ratio[*f] = ratio[*f].clamp(LEAST_RATIO, MOST_RATIO);
        }
        ratio
    }

    /// Tries variances that converge to zero at exactly zero.
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
                self.accept(next);
                true
            }
            _ => false,
        }
    }

    /// Releases a variance from zero when the criterion falls towards positive values.
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
                self.accept(beside);
                return true;
            }
        }
        false
    }

    /// Sets a poorly determined variance to zero when the criterion is lower there.
    fn fall_to_zero(&mut self) -> bool {
        let errors = self.log_errors();
        for f in self.used() {
            if errors[f].is_some_and(|error| error < VAGUE) {
                continue;
            }
            let mut ratio = self.at.ratio;
            ratio[f] = 0.0;
            if let Some(without) = self.try_at(ratio)
                && without.criterion < self.at.criterion - 1e-9
            {
                self.accept(without);
                return true;
            }
        }
        false
    }

    /// Moves a tiny residual variance to the boundary when the criterion is
    /// lower there.
    fn rise_to_ceiling(&mut self) -> bool {
        let (_, most) = largest(&self.at.ratio);
        if most < NEAR_CEILING || at_ceiling(most) {
            return false;
        }
        let ratio = self.at.ratio.map(|r| r * (MOST_RATIO / most));
        match self.try_at(ratio) {
            Some(there) if there.criterion < self.at.criterion - 1e-9 => {
                self.accept(there);
                true
            }
            _ => false,
        }
    }

    fn run(&mut self, allowed: [bool; FACTORS]) {
        for _ in 0..4 {
            for _ in 0..MOST_STEPS {
                if !self.step() {
                    break;
                }
            }
            let moved = self.fall_to_zero() || self.rise_to_ceiling() || self.leave_zero(allowed);
            if !moved {
                break;
            }
        }
    }

    /// Goes to where the gradient is zero. In a flat valley the criterion is too coarse to locate
    /// the minimum, and the average information is too far from the Hessian. The Hessian comes from
    /// differences of the gradient.
    fn polish(&mut self) {
        let (difference, longest, still) = POLISH;
        let (top, most) = largest(&self.at.ratio);
        let free = |f: &usize| !(at_ceiling(most) && *f == top);
        let used: Vec<usize> = self.used().into_iter().filter(free).collect();
        if used.is_empty() {
            return;
        }
        let mut last_gain = f64::INFINITY;
        loop {
            let Some(gradient) = self.gradient(&used, None) else {
                return;
            };
            let mut hessian = vec![vec![0.0; used.len()]; used.len()];
            for (column, f) in used.iter().enumerate() {
                let beside = [difference, -difference].map(|d| self.gradient(&used, Some((*f, d))));
                let [Some(above), Some(below)] = beside else {
                    return;
                };
                for (row, (a, b)) in hessian.iter_mut().zip(above.iter().zip(&below)) {
                    row[column] = (a - b) / (2.0 * difference);
                }
            }
            // A Hessian that is not positive definite: no minimum is near.
            let Some(step) = solve_small(&hessian, &gradient) else {
                return;
            };
            let length = step.iter().fold(0.0, |m: f64, x| m.max(x.abs()));
            let gain: f64 = step.iter().zip(&gradient).map(|(a, b)| a * b).sum();
            if length > longest || length < still || gain > last_gain / 2.0 {
                return;
            }
            last_gain = gain;
            let mut ratio = self.at.ratio;
            for (f, step) in used.iter().zip(&step) {
                ratio[*f] = (ratio[*f] * libm::exp(-step)).clamp(LEAST_RATIO, MOST_RATIO);
            }
            match self.try_at(ratio) {
                // Near the boundary rounding of the criterion is this large.
                Some(next) if next.criterion < self.at.criterion + 1e-6 => self.accept(next),
                _ => return,
            }
        }
    }

    /// The criterion's derivatives by the logarithms of these ratios, with one of them moved.
    fn gradient(&mut self, used: &[usize], moved: Option<(usize, f64)>) -> Option<Vec<f64>> {
        let all = self.used();
        let beside;
        let at = match moved {
            None => &self.at,
            Some((f, by)) => {
                let mut ratio = self.at.ratio;
                ratio[f] *= libm::exp(by);
                let point = self.try_at(ratio)?;
                beside = self.layout.complete(self.sums, point);
                &beside
            }
        };
        let (slope, _) = self.layout.slope(self.sums, at, &all);
        let chosen = all.iter().zip(&slope).filter(|(f, _)| used.contains(f));
        Some(chosen.map(|(_, s)| *s).collect())
    }

    /// Standard errors of the logarithms of the variances: the criterion is minus twice the
    /// log-likelihood, and the average information is for the same, hence the factor 2.
    fn log_errors(&self) -> [Option<f64>; FACTORS] {
        let used = self.used();
        let mut errors = [None; FACTORS];
        let (slope, information) = self.layout.slope(self.sums, &self.at, &used);
        let ratios: Vec<f64> = used.iter().map(|f| self.at.ratio[*f]).collect();
        let (top, most) = largest(&ratios);
        let tied = at_ceiling(most).then_some(top);
        let (_, matrix) = with_tied(&slope, &information, tied);
        for (k, f) in used.iter().enumerate() {
            let mut unit = vec![0.0; matrix.len()];
            unit[k] = 1.0;
            errors[*f] = solve_small(&matrix, &unit).map(|x| (2.0 * x[k]).sqrt());
        }
        errors
    }
}

/// Fits the model. Factors not `allowed` keep the variance zero. `near` are ratios near which the
/// answer must be. Without them the search starts from moments, and in every valley of a grid if
/// that is cheap.
pub fn fit(
    layout: &Layout,
    allowed: [bool; FACTORS],
    near: Option<[f64; FACTORS]>,
) -> Result<Fit, Singular> {
    let sums = layout.sums();
    let mut usable = allowed;
    for (f, usable) in usable.iter_mut().enumerate() {
        *usable &= layout.size(f) > 0;
    }
    let mut evaluations = 0;
    let mut begin = vec![near.unwrap_or_else(|| starts::moments(layout))];
    for ratio in &mut begin[0] {
        *ratio = ratio.clamp(1e-4, 1e4);
    }
    let cheap = starts::cheap(layout);
    let enough = if cheap {
        LEAST_DECREMENT.0
    } else {
        LEAST_DECREMENT.1
    };
    if near.is_none() && cheap {
        let (valleys, evaluated) = starts::valleys(layout, &sums, usable);
        evaluations += evaluated;
        begin.extend(valleys);
    }
    let search = |at| Search {
        layout,
        sums: &sums,
        at,
        evaluations: 0,
        enough,
    };
    let mut best: Option<Solution> = None;
    for mut ratio in begin {
        for f in 0..FACTORS {
            if !usable[f] {
                ratio[f] = 0.0;
            }
        }
        evaluations += 1;
        let Ok(at) = layout.evaluate(&sums, ratio) else {
            continue;
        };
        if !at.criterion.is_finite() {
            continue;
        }
        let mut search = search(layout.complete(&sums, at));
        search.run(usable);
        evaluations += search.evaluations;
        let lower = |best: &Solution| search.at.criterion < best.criterion - 1e-9;
        if best.as_ref().is_none_or(lower) {
            best = Some(search.at);
        }
    }
    let mut best = search(best.ok_or(Singular)?);
    if near.is_none() && cheap {
        best.polish();
    }
    Ok(Fit {
        log_error: best.log_errors(),
        evaluations: evaluations + best.evaluations,
        solution: best.at,
        sums,
    })
}

#[cfg(test)]
#[path = "reml_tests.rs"]
mod tests;
