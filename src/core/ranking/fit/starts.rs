//! Starting values of the search for the variance ratios.
//!
//! Moments give a start in one pass. With few sheets the criterion can have more than one valley.
//! Where an evaluation costs little, a coarse grid finds the others.

use super::model::{FACTORS, Layout, Point, Sums};

/// A variance ratio that stands for no residual variance at all: the equations keep eight digits.
pub const MOST_RATIO: f64 = 1e8;
/// Ratios of the grid.
const GRID: [f64; 6] = [0.0, 0.05, 0.7, 10.0, 1e3, MOST_RATIO];
/// The grid is evaluated if one evaluation takes at most this many multiplications.
const CHEAP: usize = 200_000;
/// Most valleys of the grid that are searched.
const MOST_VALLEYS: usize = 6;

/// Moment estimates of the variance ratios, in one pass over the sheets: `[eliminated, kept,
/// track]`.
///
/// The sums of squares within levels of the one side, of the other, and about the mean are set
/// equal to their expectations (Gao and Owen, "Estimation and inference for very large linear mixed
/// effects models", Statistica Sinica 30, 2020). Only a start: tracks are ignored.
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

/// Whether an evaluation is cheap enough for a grid of them.
pub fn cheap(layout: &Layout) -> bool {
    let width = layout.width();
    width * width * width / 3 + 16 * layout.y.len() <= CHEAP
}

/// The valleys of the criterion on a coarse grid of ratios, the deepest first, and how many points
/// were evaluated. Factors not `allowed` keep the ratio zero.
pub fn valleys(
    layout: &Layout,
    sums: &Sums,
    allowed: [bool; FACTORS],
) -> (Vec<[f64; FACTORS]>, u32) {
    let steps = allowed.map(|a| if a { GRID.len() } else { 1 });
    let place = |p: [usize; FACTORS]| (p[0] * steps[1] + p[1]) * steps[2] + p[2];
    let mut points: Vec<[usize; FACTORS]> = Vec::new();
    for a in 0..steps[0] {
        for b in 0..steps[1] {
            points.extend((0..steps[2]).map(|c| [a, b, c]));
        }
    }
    let ratio = |p: [usize; FACTORS]| p.map(|at| GRID[at]);
    let value = |p: &[usize; FACTORS]| -> f64 {
        let point: Option<Point> = layout.evaluate(sums, ratio(*p)).ok();
        let criterion = point.map_or(f64::INFINITY, |p| p.criterion);
        if criterion.is_nan() {
            f64::INFINITY
        } else {
            criterion
        }
    };
    let values: Vec<f64> = points.iter().map(value).collect();
    let lowest = |p: &[usize; FACTORS]| {
        let own = values[place(*p)];
        own.is_finite()
            && (0..FACTORS).all(|f| {
                let beside = |to: usize| {
                    let mut q = *p;
                    q[f] = to;
                    values[place(q)]
                };
                (p[f] == 0 || own <= beside(p[f] - 1))
                    && (p[f] + 1 == steps[f] || own <= beside(p[f] + 1))
            })
    };
    let mut found: Vec<[usize; FACTORS]> = points.iter().copied().filter(lowest).collect();
    found.sort_by(|a, b| values[place(*a)].total_cmp(&values[place(*b)]));
    found.truncate(MOST_VALLEYS);
    (found.into_iter().map(ratio).collect(), points.len() as u32)
}
