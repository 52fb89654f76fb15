//! Few sheets: the search against the dense likelihood on a grid of variance ratios.

use crate::ranking::fit::calibrated::{self, Calibration, Settings};
use crate::ranking::fit::random::Random;
use crate::ranking::fit::sheets::{Sheet, Sheets};

/// `(entry, judge, score)`, and the track of each entry.
fn sheets(marks: &[(u32, u32, f64)], track: &[u32], same: impl Fn(u32, u32) -> bool) -> Sheets {
    let place = |ids: &mut Vec<u32>, id: u32| match ids.iter().position(|i| *i == id) {
        Some(at) => at as u32,
        None => {
            ids.push(id);
            ids.len() as u32 - 1
        }
    };
    let (mut entries, mut judges) = (Vec::new(), Vec::new());
    let sheets: Vec<Sheet> = marks
        .iter()
        .map(|&(entry, judge, score)| Sheet {
            entry: place(&mut entries, entry),
            judge: place(&mut judges, judge),
            score,
            same_country: same(entry, judge),
        })
        .collect();
    let mut tracks: Vec<u32> = entries.iter().map(|e| track[*e as usize]).collect();
    tracks.sort_unstable();
    tracks.dedup();
    let number = |e: &u32| tracks.iter().position(|t| *t == track[*e as usize]);
    Sheets {
        track: entries.iter().map(|e| number(e).unwrap() as u32).collect(),
        entries: entries.iter().map(ToString::to_string).collect(),
        judges: judges.iter().map(ToString::to_string).collect(),
        tracks: tracks.iter().map(ToString::to_string).collect(),
        sheets,
        scale: None,
    }
}

/// The restricted likelihood by dense algebra: `K' y` with `K' X = 0`.
struct Dense {
    y: Vec<f64>,
    /// `K' Z Z' K` of entries, judges, tracks; absent where the variance is not separable.
    kernels: Vec<Option<Vec<Vec<f64>>>>,
    log_x: f64,
}

impl Dense {
    fn new(sheets: &Sheets, estimate: bool) -> Self {
        let n = sheets.sheets.len();
        let mut columns = vec![vec![1.0; n]];
        if estimate && calibrated::same_country_estimable(sheets) {
            let same = |s: &Sheet| f64::from(u8::from(s.same_country));
            columns.push(sheets.sheets.iter().map(same).collect());
        }
        let p = columns.len();
        for i in 0..n {
            columns.push((0..n).map(|k| f64::from(u8::from(k == i))).collect());
        }
        // Gram and Schmidt, twice for accuracy: the first p span X, the rest is K.
        let (mut basis, mut log_x): (Vec<Vec<f64>>, f64) = (Vec::new(), 0.0);
        for (at, column) in columns.iter().enumerate() {
            let mut rest = column.clone();
            for _ in 0..2 {
                for b in &basis {
                    let along: f64 = b.iter().zip(&rest).map(|(x, y)| x * y).sum();
                    rest.iter_mut().zip(b).for_each(|(r, b)| *r -= along * b);
                }
            }
            let length = rest.iter().map(|x| x * x).sum::<f64>().sqrt();
            if length > 1e-6 {
                if at < p {
                    log_x += 2.0 * length.ln();
                }
                basis.push(rest.iter().map(|x| x / length).collect());
            }
        }
        let k = basis.split_off(p);
        let dot = |b: &Vec<f64>, v: &dyn Fn(&Sheet) -> f64| -> f64 {
            b.iter().zip(&sheets.sheets).map(|(b, s)| b * v(s)).sum()
        };
        let kernel = |of: &dyn Fn(&Sheet) -> u32, levels: usize, track: bool| {
            if levels < 2 || (!track && levels >= n) {
                return None;
            }
            let z: Vec<Vec<f64>> = (0..levels as u32)
                .map(|l| {
                    let is = |s: &Sheet| f64::from(u8::from(of(s) == l));
                    k.iter().map(|b| dot(b, &is)).collect()
                })
                .collect();
            let cell = |i: usize, j: usize| z.iter().map(|z| z[i] * z[j]).sum::<f64>();
            let row = |i| (0..k.len()).map(|j| cell(i, j)).collect();
            Some((0..k.len()).map(row).collect())
        };
        let kernels = vec![
            kernel(&|s| s.entry, sheets.entries.len(), false),
            kernel(&|s| s.judge, sheets.judges.len(), false),
            kernel(
                &|s| sheets.track[s.entry as usize],
                sheets.tracks.len(),
                true,
            ),
        ];
        Self {
            y: k.iter().map(|b| dot(b, &|s| s.score)).collect(),
            kernels,
            log_x,
        }
    }

    fn criterion(&self, ratio: [f64; 3]) -> f64 {
        let n = self.y.len();
        let mut l = vec![vec![0.0; n]; n];
        let (mut log_det, mut square, mut z) = (0.0, 0.0, vec![0.0; n]);
        for i in 0..n {
            for j in 0..=i {
                let mut cell = f64::from(u8::from(i == j));
                for (kernel, ratio) in self.kernels.iter().zip(ratio) {
                    cell += kernel.as_ref().map_or(0.0, |k| ratio * k[i][j]);
                }
                cell -= (0..j).map(|k| l[i][k] * l[j][k]).sum::<f64>();
                l[i][j] = if i == j { cell.sqrt() } else { cell / l[j][j] };
            }
            log_det += 2.0 * l[i][i].ln();
            z[i] = (self.y[i] - (0..i).map(|k| l[i][k] * z[k]).sum::<f64>()) / l[i][i];
            square += z[i] * z[i];
        }
        let n = n as f64;
        log_det + self.log_x + n * (1.0 + (2.0 * std::f64::consts::PI * square / n).ln())
    }

    /// The smallest criterion of a grid, refined around its lowest points.
    fn lowest(&self) -> f64 {
        let axis = |k: usize| -> Vec<f64> {
            if self.kernels[k].is_none() {
                return vec![0.0];
            }
            let log = (0..19).map(|i| 10_f64.powf(f64::from(i) * 2.0 / 3.0 - 4.0));
            std::iter::once(0.0).chain(log).collect()
        };
        let mut points: Vec<(f64, [f64; 3])> = Vec::new();
        for a in axis(0) {
            for b in axis(1) {
                for c in axis(2) {
                    points.push((self.criterion([a, b, c]), [a, b, c]));
                }
            }
        }
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut best = points[0].0;
        for (mut value, mut at) in points.into_iter().take(10) {
            let mut factor = 2.0_f64;
            while factor > 1.001 {
                let before = value;
                for k in 0..3 {
                    for to in [at[k] * factor, at[k] / factor] {
                        let mut other = at;
                        other[k] = to.min(1e8);
                        let found = self.criterion(other);
                        if found < value {
                            (value, at) = (found, other);
                        }
                    }
                }
                if value >= before {
                    factor = factor.sqrt();
                }
            }
            best = best.min(value);
        }
        best
    }

    /// The criterion's derivative by the logarithm of a ratio, from differences (of fourth order).
    fn slope(&self, at: [f64; 3], k: usize) -> f64 {
        let beside = |steps: f64| {
            let mut ratio = at;
            ratio[k] *= (steps * 0.01).exp();
            self.criterion(ratio)
        };
        (8.0 * (beside(1.0) - beside(-1.0)) - beside(2.0) + beside(-2.0)) / 0.12
    }
}

fn calibrated(sheets: &Sheets, estimate: bool) -> Calibration {
    let settings = Settings {
        same_country: estimate,
        ..Settings::default()
    };
    calibrated::calibrate(sheets, &settings).unwrap()
}

fn gap(sheets: &Sheets, estimate: bool) -> f64 {
    calibrated(sheets, estimate).criterion - Dense::new(sheets, estimate).lowest()
}

#[test]
fn no_valley_and_no_boundary_of_few_sheets_is_missed() {
    // The best answer has no judge variance, and a valley with one is less deep.
    let valley = [
        (0, 1, 3.7),
        (0, 6, 4.0),
        (2, 1, -0.6),
        (2, 2, 1.5),
        (2, 6, 0.6),
        (3, 4, 4.8),
        (4, 0, 9.4),
        (4, 2, 7.5),
    ];
    let found = gap(&sheets(&valley, &[0; 5], |_, _| false), false);
    assert!(found.abs() < 1e-3, "{found}");
    // Entries, judges and tracks explain everything: the search once stopped on the way there.
    let boundary = [
        (0, 2, 1.0),
        (0, 3, 3.0),
        (2, 4, 9.0),
        (2, 5, 7.0),
        (3, 3, 5.0),
        (3, 5, 7.0),
        (4, 0, -5.0),
        (4, 4, 8.0),
        (5, 5, 6.0),
    ];
    let two_tracks = sheets(&boundary, &[0, 1, 1, 1, 0, 1], |_, _| false);
    let found = gap(&two_tracks, false);
    assert!(found.abs() < 1e-3, "{found}");
}

/// A random competition of few sheets, and whether a same-country effect is to be estimated.
fn few_sheets(seed: u64) -> (Sheets, bool) {
    let mut random = Random::new(seed);
    let mut below = |n: u64| (random.bits() % n) as u32;
    let (entries, judges, tracks) = (3 + below(6), 3 + below(6), 1 + below(2));
    let wanted = (5 + below(8)).min(entries * judges);
    let track: Vec<u32> = (0..entries).map(|_| below(u64::from(tracks))).collect();
    let mut cells: Vec<u32> = Vec::new();
    while cells.len() < wanted as usize {
        let cell = below(u64::from(entries * judges));
        if !cells.contains(&cell) {
            cells.push(cell);
        }
    }
    let quality: Vec<f64> = (0..entries).map(|_| random.normal()).collect();
    let severity: Vec<f64> = (0..judges).map(|_| random.normal()).collect();
    let marks: Vec<(u32, u32, f64)> = cells
        .iter()
        .map(|c| {
            let (e, j) = (c / judges, c % judges);
            let noise = 0.5 * random.normal();
            let score = 5.0 + quality[e as usize] + severity[j as usize] + noise;
            (e, j, (score * 10.0).round() / 10.0)
        })
        .collect();
    (
        sheets(&marks, &track, |e, j| e % 3 == j % 3),
        seed.is_multiple_of(2),
    )
}

#[test]
fn small_competitions_reach_the_lowest_criterion_of_a_grid() {
    let mut compared = 0;
    for seed in 0..60 {
        let (sheets, estimate) = few_sheets(seed);
        if sheets.entries.len() == sheets.sheets.len() {
            continue;
        }
        compared += 1;
        let found = gap(&sheets, estimate);
        assert!(found < 1e-3, "seed {seed}: {found} above the lowest");
    }
    assert!(compared > 40, "{compared}");
}

/// In a flat valley a point can be far from the minimum although its criterion is hardly higher.
#[test]
fn the_search_ends_where_the_criterion_is_level() {
    let mut compared = 0;
    for seed in 0..200 {
        let (sheets, estimate) = few_sheets(seed);
        if sheets.entries.len() == sheets.sheets.len() {
            continue;
        }
        let fit = calibrated(&sheets, estimate);
        let variances = [
            fit.variance_entry,
            fit.variance_judge,
            fit.variance_track.unwrap_or(0.0),
        ];
        let ratio = variances.map(|v| v / fit.variance_residual);
        // Next to no residual, dense algebra in double precision has no more than a few digits.
        if ratio.iter().any(|r| *r > 1e5) {
            continue;
        }
        let dense = Dense::new(&sheets, estimate);
        for k in (0..3).filter(|k| ratio[*k] > 1e-6) {
            compared += 1;
            let slope = dense.slope(ratio, k);
            assert!(slope.abs() < 1e-8, "seed {seed}, factor {k}: {slope}");
        }
    }
    assert!(compared > 100, "{compared}");
}
