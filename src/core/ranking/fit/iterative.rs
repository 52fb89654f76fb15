//! The method `calibrated` where both sides are too large for a dense block: approximate REML.
//!
//! The fixed point `tau_u^2 = u'u / (E - tr(C_uu) / tau_u^2)` (and the like for judges and random
//! tracks), `sigma^2 = y'(y - fitted) / (N - p)`, is that of REML; effects are solved by conjugate
//! gradients, the traces are Hutchinson's estimates from four probes with a fixed seed. Sources:
//! Harville, "Maximum likelihood approaches to variance component estimation", Journal of the
//! American Statistical Association 72 (1977); Hutchinson, Communications in Statistics 18 (1989).
//!
//! Where to start: [`approximate`].

use super::calibrated::{self, Places, Settings};
use super::model::{ELIMINATED, FACTORS, KEPT, Layout, TRACK};
use super::random::Random;
use super::reml::Singular;
use super::sheets::Sheets;
use super::sparse::{Equations, LANES, Lanes, Sparse};
use super::starts;

/// Levels of the smaller side up to which the fit is exact.
pub const MOST_EXACT: usize = 3000;
/// Seed of the probes.
const SEED: u64 = 0x50_52_4F_42;
/// The search ends when no ratio changes by more than this share.
const STILL: f64 = 2e-4;
/// Most steps of the fixed point.
const MOST_STEPS: u32 = 60;
/// Ratios below this are zero.
const NOTHING: f64 = 1e-6;
/// Residuals of the solutions in the search, and of the published one.
const TOLERANCE: (f64, f64) = (1e-6, 1e-10);

/// An approximate fit. Scores are in the units of the sheets.
#[derive(Clone, Debug)]
pub struct Approximation {
    /// `mu_t + u_i` of each entry.
    pub score: Vec<f64>,
    /// Its standard error, estimated.
    pub error: Vec<f64>,
    /// `v_j` of each judge.
    pub judge_effect: Vec<f64>,
    /// Its standard error, estimated.
    pub judge_error: Vec<f64>,
    /// The intercept; with fixed tracks the mean of the track means over entries.
    pub mean: f64,
    /// Same-country effect and its standard error, when estimated.
    pub same_country: Option<(f64, f64)>,
    /// Variance between entries (of the same track).
    pub variance_entry: f64,
    /// Variance between judges.
    pub variance_judge: f64,
    /// Variance between tracks, when random.
    pub variance_track: Option<f64>,
    /// Variance of a sheet given entry and judge.
    pub variance_residual: f64,
    /// Steps of the fixed point.
    pub steps: u32,
    /// Whether judges differ significantly.
    pub judges_differ: bool,
    /// Score minus fitted value of each sheet.
    pub residuals: Vec<f64>,
}

/// Whether the smaller of the two sides is too large for an exact fit.
pub fn too_large(entries: usize, judges: usize) -> bool {
    entries.min(judges) > MOST_EXACT
}

/// Solution at one choice of ratios.
struct State {
    /// Scaled effects of kept columns: scores in lane 0, probes in the others.
    x: Vec<Lanes>,
    ratio: [f64; FACTORS],
    residual: f64,
    /// Levels minus trace, of each factor: the effective number of parameters.
    degrees_of_freedom: [f64; FACTORS],
}

/// Signs of the probes, a bit per lane.
struct Probes {
    levels: Vec<Lanes>,
    columns: Vec<Lanes>,
}

impl Probes {
    fn new(levels: usize, columns: usize) -> Self {
        let mut random = Random::new(SEED);
        let mut signs = |n: usize| -> Vec<Lanes> {
            let one = |bits: u64| {
                let mut lanes = [0.0; LANES];
                for (lane, cell) in lanes.iter_mut().enumerate().skip(1) {
                    *cell = if bits >> (8 * lane) & 1 == 1 {
                        1.0
                    } else {
                        -1.0
                    };
                }
                lanes
            };
            (0..n).map(|_| one(random.bits())).collect()
        };
        let levels = signs(levels);
        Self {
            columns: signs(columns),
            levels,
        }
    }
}

/// Mean over the probes of a sum of products.
fn mean_of_probes(x: &[Lanes], y: &[Lanes]) -> f64 {
    let mut sums = [0.0; LANES];
    for (a, b) in x.iter().zip(y) {
        for lane in 1..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums[1..].iter().sum::<f64>() / (LANES - 1) as f64
}

/// Effects of the kept columns, of the eliminated levels, and `y'(y - fitted)`.
fn effects(sparse: &Sparse, at: &Equations<'_>, x: &[Lanes]) -> (Vec<f64>, Vec<f64>, f64) {
    let columns: Vec<f64> = x.iter().zip(&at.t).map(|(x, t)| x[0] * t).collect();
    let mut levels = Vec::with_capacity(sparse.levels());
    let mut rest = 0.0;
    for level in 0..sparse.levels() {
        let fitted = |c: &super::model::Columns| c.iter().map(|c| columns[c]).sum::<f64>();
        let sum: f64 = sparse.level(level).map(|(c, y)| y - fitted(c)).sum();
        let own = at.d[level] * sum;
        let parts = sparse.level(level).map(|(c, y)| y * (y - fitted(c) - own));
        rest += parts.sum::<f64>();
        levels.push(own);
    }
    (columns, levels, rest)
}

fn solve_at<'a>(
    layout: &Layout,
    sparse: &'a Sparse,
    probes: &Probes,
    state: &mut State,
    tolerance: f64,
) -> Result<Equations<'a>, Singular> {
    let at = sparse.equations(state.ratio);
    let through = at.through_levels(&probes.levels);
    let random = layout.kept + layout.tracks;
    let scores = at.right();
    let right: Vec<Lanes> = (0..layout.width())
        .map(|c| {
            let mut lanes = through[c];
            if c < random {
                for (x, sign) in lanes.iter_mut().zip(&probes.columns[c]) {
                    *x += sign;
                }
            }
            lanes[0] = scores[c];
            lanes
        })
        .collect();
    at.solve(&right, &mut state.x, tolerance).ok_or(Singular)?;
    let d: f64 = at.d.iter().sum();
    let seen = d + mean_of_probes(&through, &state.x);
    let part = |from: usize, to: usize| {
        (to - from) as f64 - mean_of_probes(&probes.columns[from..to], &state.x[from..to])
    };
    state.degrees_of_freedom = [
        if state.ratio[ELIMINATED] > 0.0 {
            layout.levels as f64 - seen / state.ratio[ELIMINATED]
        } else {
            0.0
        },
        part(0, layout.kept),
        part(layout.kept, random),
    ];
    Ok(at)
}

/// Finds the variance ratios; the equations and the solution there.
fn search<'a>(
    layout: &Layout,
    sparse: &'a Sparse,
    probes: &Probes,
) -> Result<(State, Equations<'a>, u32), Singular> {
    let start = starts::moments(layout);
    let mut state = State {
        x: vec![[0.0; LANES]; layout.width()],
        ratio: [
            start[0],
            start[1],
            if layout.tracks > 0 { start[2] } else { 0.0 },
        ],
        residual: 0.0,
        degrees_of_freedom: [0.0; FACTORS],
    };
    let mut steps = 0;
    loop {
        steps += 1;
        let at = solve_at(layout, sparse, probes, &mut state, TOLERANCE.0)?;
        let (columns, levels, rest) = effects(sparse, &at, &state.x);
        state.residual = (rest / layout.degrees_of_freedom()).max(f64::MIN_POSITIVE);
        let square = |x: &[f64]| x.iter().map(|x| x * x).sum::<f64>();
        let random = layout.kept + layout.tracks;
        let squares = [
            square(&levels),
            square(&columns[..layout.kept]),
            square(&columns[layout.kept..random]),
        ];
        let mut moved = 0.0_f64;
        for f in [ELIMINATED, KEPT, TRACK] {
            if state.ratio[f] == 0.0 {
                continue;
            }
            // If noise in the trace leaves no degrees of freedom, the variance converges to zero.
            let next = if state.degrees_of_freedom[f] > 0.0 {
                squares[f] / (state.degrees_of_freedom[f] * state.residual)
            } else {
                state.ratio[f] / 4.0
            };
            let next = if next < NOTHING { 0.0 } else { next };
            moved = moved.max((next / state.ratio[f] - 1.0).abs());
            state.ratio[f] = next;
        }
        if moved < STILL || steps >= MOST_STEPS {
            break;
        }
    }
    let at = solve_at(layout, sparse, probes, &mut state, TOLERANCE.1)?;
    let (_, _, rest) = effects(sparse, &at, &state.x);
    state.residual = (rest / layout.degrees_of_freedom()).max(f64::MIN_POSITIVE);
    Ok((state, at, steps))
}

/// `P a` for vectors of kept columns, each given by its columns.
fn covariances(at: &Equations<'_>, vectors: &[Vec<usize>]) -> Result<Vec<Vec<f64>>, Singular> {
    let mut found = Vec::new();
    for group in vectors.chunks(LANES) {
        let mut right = vec![[0.0; LANES]; at.t.len()];
        for (lane, columns) in group.iter().enumerate() {
            for c in columns {
                right[*c][lane] = at.t[*c];
            }
        }
        let mut x = vec![[0.0; LANES]; at.t.len()];
        at.solve(&right, &mut x, TOLERANCE.0).ok_or(Singular)?;
        for lane in 0..group.len() {
            found.push(x.iter().zip(&at.t).map(|(x, t)| x[lane] * t).collect());
        }
    }
    Ok(found)
}

/// Fits the model approximately. Weights and starting values of the settings are ignored.
pub fn approximate(sheets: &Sheets, settings: &Settings<'_>) -> Result<Approximation, Singular> {
    let centre = sheets.mean();
    let settings = Settings {
        weights: None,
        ..*settings
    };
    let (layout, places) = calibrated::layout(sheets, &settings, centre);
    let sparse = Sparse::new(&layout);
    let probes = Probes::new(layout.levels, layout.width());
    let (state, at, steps) = search(&layout, &sparse, &probes)?;
    let (columns, levels, _) = effects(&sparse, &at, &state.x);
    let tracks = sheets.tracks.len();
    let mut vectors: Vec<Vec<usize>> = (0..tracks).map(|t| places.mean(t)).collect();
    vectors.extend(places.same_country.map(|c| vec![c]));
    let across = covariances(&at, &vectors)?;
    let errors = Errors {
        layout: &layout,
        sparse: &sparse,
        at: &at,
        state: &state,
        places,
        across: &across,
        vectors: &vectors,
    };
    let (level_error, column_error) = errors.all(sheets);
    let track_mean: Vec<f64> = (0..tracks)
        .map(|t| places.mean(t).iter().map(|c| columns[*c]).sum())
        .collect();
    let same_country = places.same_country.map(|c| {
        let variance = state.residual * across[tracks][c];
        (columns[c], variance.max(0.0).sqrt())
    });
    let residuals = layout
        .y
        .iter()
        .zip(layout.level.iter().zip(&layout.columns))
        .map(|(y, (l, c))| y - levels[*l as usize] - c.iter().map(|c| columns[c]).sum::<f64>())
        .collect();
    let kept = columns[..layout.kept].to_vec();
    let (entry_effect, judge_effect, error, judge_error, entry, judge) = if places.judges_eliminated
    {
        (kept, levels, column_error, level_error, KEPT, ELIMINATED)
    } else {
        (levels, kept, level_error, column_error, ELIMINATED, KEPT)
    };
    let of_track = |t: &u32| track_mean[*t as usize];
    let mean = if places.random {
        columns[places.kept + places.tracks]
    } else {
        sheets.track.iter().map(of_track).sum::<f64>() / sheets.entries.len() as f64
    };
    let each = entry_effect.iter().zip(&sheets.track);
    Ok(Approximation {
        score: each.map(|(u, t)| centre + of_track(t) + u).collect(),
        error,
        judge_effect,
        judge_error,
        mean: centre + mean,
        same_country,
        variance_entry: state.ratio[entry] * state.residual,
        variance_judge: state.ratio[judge] * state.residual,
        variance_track: places.random.then_some(state.ratio[TRACK] * state.residual),
        variance_residual: state.residual,
        steps,
        // Relative error of a variance: sqrt(2 / freedom); 1.645 of them from zero.
        judges_differ: state.ratio[judge] > 0.0
            && state.degrees_of_freedom[judge] > 2.0 * 1.645 * 1.645,
        residuals,
    })
}

/// Standard errors: the diagonal of `S` gives their ratios, the probes their overall size,
/// and the part of track means is solved for exactly.
struct Errors<'a> {
    layout: &'a Layout,
    sparse: &'a Sparse,
    at: &'a Equations<'a>,
    state: &'a State,
    places: Places,
    across: &'a [Vec<f64>],
    vectors: &'a [Vec<usize>],
}

impl Errors<'_> {
    /// Of the eliminated levels and of the kept side; with the mean of the track for entries.
    fn all(&self, sheets: &Sheets) -> (Vec<f64>, Vec<f64>) {
        let (layout, at, s) = (self.layout, self.at, self.state);
        let random = layout.kept + layout.tracks;
        // The part of each level's variance that comes from the kept columns, by the diagonal.
        let mut met: Vec<usize> = Vec::new();
        let indirect: Vec<f64> = (0..layout.levels)
            .map(|level| {
                met.clear();
                for (columns, _) in self.sparse.level(level) {
                    met.extend(columns.iter().filter(|c| *c < random));
                }
                met.sort_unstable();
                let parts = met.chunk_by(|a, b| a == b).map(|same| {
                    let (n, c) = (same.len() as f64, same[0]);
                    n * n * at.t[c] * at.t[c] / at.diagonal[c]
                });
                at.d[level] * at.d[level] * parts.sum::<f64>()
            })
            .collect();
        let direct: f64 = at.d.iter().sum();
        let total = (layout.levels as f64 - s.degrees_of_freedom[ELIMINATED]) * s.ratio[ELIMINATED];
        let factor = scale(total - direct, indirect.iter().sum());
        let seen: Vec<f64> = (0..layout.kept).map(|c| 1.0 / at.diagonal[c]).collect();
        let trace = layout.kept as f64 - s.degrees_of_freedom[KEPT];
        let kept_factor = scale(trace, seen.iter().sum());
        let own_kept = |c: usize| s.ratio[KEPT] * kept_factor * seen[c];
        let error = |variance: f64| (s.residual * variance.max(0.0)).sqrt();
        let level = (0..layout.levels)
            .map(|l| {
                let own = at.d[l] + factor * indirect[l];
                if self.places.judges_eliminated {
                    return error(own);
                }
                let track = sheets.track[l] as usize;
                let across = &self.across[track];
                let columns = self.sparse.level(l);
                let met: f64 = columns
                    .map(|(c, _)| c.iter().map(|c| across[c]).sum::<f64>())
                    .sum();
                error(own - 2.0 * at.d[l] * met + self.of_track(track))
            })
            .collect();
        let column = (0..layout.kept)
            .map(|c| {
                if !self.places.judges_eliminated {
                    return error(own_kept(c));
                }
                let track = sheets.track[c] as usize;
                error(own_kept(c) + 2.0 * self.across[track][c] + self.of_track(track))
            })
            .collect();
        (level, column)
    }

    /// Variance of a track's mean over that of a sheet.
    fn of_track(&self, track: usize) -> f64 {
        let across = &self.across[track];
        self.vectors[track].iter().map(|c| across[*c]).sum()
    }
}

fn scale(total: f64, sum: f64) -> f64 {
    if sum > 0.0 && total > 0.0 {
        total / sum
    } else {
        1.0
    }
}

#[cfg(test)]
#[path = "iterative_tests.rs"]
mod tests;
