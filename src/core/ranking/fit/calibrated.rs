//! The method `calibrated`: entries and judges as random effects, tracks as fixed or random ones.
//!
//! Where to start: [`calibrate`], then [`Calibration`].

use super::model::{Columns, ELIMINATED, FACTORS, KEPT, Layout, TRACK};
use super::reml::{self, Fit, Singular};
use super::sheets::Sheets;

/// Fewest entries of a track for fixed track effects; below, all track effects are random.
pub const FEWEST_OF_FIXED_TRACK: usize = 8;

/// How tracks enter the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracks {
    /// Random if any track has fewer than [`FEWEST_OF_FIXED_TRACK`] entries, fixed otherwise.
    Automatic,
    /// A fixed effect per track.
    Fixed,
    /// A random effect per track.
    Random,
}

/// A fitted model in the terms of a competition. Scores are in the units of the sheets.
#[derive(Clone, Debug)]
pub struct Calibration {
    /// `mu_t + u_i` of each entry.
    pub score: Vec<f64>,
    /// Standard error of predicting it.
    pub error: Vec<f64>,
    /// `u_i` of each entry.
    pub entry_effect: Vec<f64>,
    /// `v_j` of each judge; severity is minus this.
    pub judge_effect: Vec<f64>,
    /// Standard error of predicting `v_j`.
    pub judge_error: Vec<f64>,
    /// `mu_t` of each track.
    pub track_mean: Vec<f64>,
    /// Standard error of `mu_t` (of its prediction, if random).
    pub track_error: Vec<f64>,
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
    /// Residual variance of a sheet of weight 1.
    pub variance_residual: f64,
    /// REML criterion.
    pub criterion: f64,
    /// Evaluations of the criterion.
    pub evaluations: u32,
    /// Whether the residual variance is zero to working precision.
    pub no_residual: bool,
    /// Whether judges differ significantly: a likelihood ratio test of their variance at 5 %.
    pub judges_differ: bool,
    /// Score minus fitted value of each sheet.
    pub residuals: Vec<f64>,
    /// Whether judges are the eliminated side.
    pub judges_eliminated: bool,
    /// Layout of the model.
    pub layout: Layout,
    /// The fit from which it was computed.
    pub fit: Fit,
}

/// Options of [`calibrate`].
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// Treatment of tracks.
    pub tracks: Tracks,
    /// Whether to estimate a same-country effect.
    pub same_country: bool,
    /// Weight of each judge's sheets; all 1 when absent.
    pub weights: Option<&'a [f64]>,
    /// Variance ratios to start from, as in an earlier fit of the same sheets.
    pub start: Option<[f64; FACTORS]>,
}

impl Default for Settings<'_> {
    fn default() -> Self {
        Self {
            tracks: Tracks::Automatic,
            same_country: false,
            weights: None,
            start: None,
        }
    }
}

/// Whether the same-country column is linearly independent of the fixed columns.
pub fn same_country_estimable(sheets: &Sheets) -> bool {
    let mut seen = vec![[false; 2]; sheets.tracks.len()];
    for s in &sheets.sheets {
        seen[sheets.track[s.entry as usize] as usize][usize::from(s.same_country)] = true;
    }
    // With an intercept of their own, tracks in which nothing varies could explain everything.
    seen.iter().any(|s| s[0] && s[1])
}

fn tracks_are_random(sheets: &Sheets, tracks: Tracks) -> bool {
    let mut sizes = vec![0_usize; sheets.tracks.len()];
    for t in &sheets.track {
        sizes[*t as usize] += 1;
    }
    match tracks {
        _ if sizes.len() < 2 => false,
        Tracks::Fixed => false,
        Tracks::Random => true,
        Tracks::Automatic => sizes.iter().any(|n| *n < FEWEST_OF_FIXED_TRACK),
    }
}

/// Positions of the kept columns of tracks, intercept and same country.
#[derive(Clone, Copy)]
pub(super) struct Places {
    pub(super) judges_eliminated: bool,
    pub(super) random: bool,
    pub(super) tracks: usize,
    pub(super) kept: usize,
    pub(super) same_country: Option<usize>,
}

impl Places {
    /// The columns of `mu_t`.
    pub(super) fn mean(&self, track: usize) -> Vec<usize> {
        match (self.random, self.tracks) {
            (true, _) => vec![self.kept + track, self.kept + self.tracks],
            (false, 1) => vec![self.kept],
            (false, _) => vec![self.kept + track],
        }
    }
}

/// The model's layout, for scores less `centre`.
pub(super) fn layout(sheets: &Sheets, settings: &Settings<'_>, centre: f64) -> (Layout, Places) {
    let (entries, judges) = (sheets.entries.len(), sheets.judges.len());
    let judges_eliminated = judges > entries;
    let random = tracks_are_random(sheets, settings.tracks);
    let tracks = sheets.tracks.len();
    let kept = entries.min(judges);
    let means = if random { 1 } else { tracks };
    let same = settings.same_country && same_country_estimable(sheets);
    let random_tracks = if random { tracks } else { 0 };
    let places = Places {
        judges_eliminated,
        random,
        tracks,
        kept,
        same_country: same.then_some(kept + random_tracks + means),
    };
    let mut layout = Layout {
        levels: entries.max(judges),
        kept,
        tracks: random_tracks,
        fixed: means + usize::from(same),
        ..Layout::default()
    };
    for s in &sheets.sheets {
        let (entry, judge) = (s.entry as usize, s.judge as usize);
        let (level, side) = if judges_eliminated {
            (judge, entry)
        } else {
            (entry, judge)
        };
        let mut columns = Columns::default();
        columns.push(side);
        for c in places.mean(sheets.track[entry] as usize) {
            columns.push(c);
        }
        if let Some(c) = places.same_country.filter(|_| s.same_country) {
            columns.push(c);
        }
        layout.y.push(s.score - centre);
        layout
            .weight
            .push(settings.weights.map_or(1.0, |w| w[judge]));
        layout.level.push(level as u32);
        layout.columns.push(columns);
    }
    (layout, places)
}

/// Fits the model by REML.
pub fn calibrate(sheets: &Sheets, settings: &Settings<'_>) -> Result<Calibration, Singular> {
    let centre = sheets.mean();
    let (layout, places) = layout(sheets, settings, centre);
    // A side with one level is the intercept's, one with a sheet per level the residual's.
    let separable = |levels: usize| levels > 1 && levels < sheets.sheets.len();
    let mut allowed = [true; FACTORS];
    allowed[ELIMINATED] = separable(layout.levels);
    allowed[KEPT] = separable(layout.kept);
    allowed[TRACK] = layout.tracks > 0;
    let fit = reml::fit(&layout, allowed, settings.start)?;
    Ok(words(sheets, centre, layout, fit, places))
}

/// Standard errors of predicting `mu_t + u_i` of each entry and `v_j` of each judge.
fn errors(sheets: &Sheets, layout: &Layout, fit: &Fit, places: Places) -> (Vec<f64>, Vec<f64>) {
    let s = &fit.solution;
    let mut work = vec![0.0; layout.width()];
    let entry_variance = (0..sheets.entries.len()).map(|i| {
        let mut columns = places.mean(sheets.track[i] as usize);
        if places.judges_eliminated {
            columns.insert(0, i);
            s.variance_kept(&columns, &mut work)
        } else {
            s.variance_eliminated(&fit.sums, i, &columns, &mut work)
        }
    });
    let error = entry_variance.map(f64::sqrt).collect();
    let judge_error = (0..sheets.judges.len())
        .map(|j| {
            let variance = if places.judges_eliminated {
                s.variance_level(j)
            } else {
                s.variance_kept(&[j], &mut work)
            };
            variance.sqrt()
        })
        .collect();
    (error, judge_error)
}

/// The fit in the terms of a competition.
fn words(sheets: &Sheets, centre: f64, layout: Layout, fit: Fit, places: Places) -> Calibration {
    let s = &fit.solution;
    let mut work = vec![0.0; layout.width()];
    let mean_of = |t: usize| -> f64 { places.mean(t).iter().map(|c| s.effects[*c]).sum() };
    let track_mean: Vec<f64> = (0..places.tracks).map(mean_of).collect();
    let track_error: Vec<f64> = (0..places.tracks)
        .map(|t| s.variance_kept(&places.mean(t), &mut work).sqrt())
        .collect();
    let kept_effect = s.effects[..layout.kept].to_vec();
    let (entry_effect, judge_effect) = if places.judges_eliminated {
        (kept_effect, s.eliminated.clone())
    } else {
        (s.eliminated.clone(), kept_effect)
    };
    let (error, judge_error) = errors(sheets, &layout, &fit, places);
    let same_country = places
        .same_country
        .map(|c| (s.effects[c], s.variance_kept(&[c], &mut work).sqrt()));
    let by_entry = |t: &u32| track_mean[*t as usize];
    let mean = if places.random {
        s.effects[places.kept + places.tracks]
    } else {
        sheets.track.iter().map(by_entry).sum::<f64>() / sheets.entries.len() as f64
    };
    let score = entry_effect
        .iter()
        .zip(&sheets.track)
        .map(|(u, t)| centre + by_entry(t) + u)
        .collect();
    let (entry, judge) = if places.judges_eliminated {
        (KEPT, ELIMINATED)
    } else {
        (ELIMINATED, KEPT)
    };
    let square = layout.y.iter().map(|y| y * y).sum::<f64>() / layout.y.len() as f64;
    Calibration {
        score,
        error,
        entry_effect,
        judge_effect,
        judge_error,
        track_mean: track_mean.iter().map(|m| centre + m).collect(),
        track_error,
        mean: centre + mean,
        same_country,
        variance_entry: s.ratio[entry] * s.residual,
        variance_judge: s.ratio[judge] * s.residual,
        variance_track: places.random.then_some(s.ratio[TRACK] * s.residual),
        variance_residual: s.residual,
        criterion: s.criterion,
        evaluations: fit.evaluations,
        no_residual: fit.no_residual() || s.residual <= 1e-20 * square,
        judges_differ: judges_differ(&layout, &fit, judge),
        residuals: s.residuals.clone(),
        judges_eliminated: places.judges_eliminated,
        layout,
        fit,
    }
}

/// The 90 % quantile of chi-square with one degree of freedom: the 5 % point of the likelihood
/// ratio when the variance is on the boundary (Self and Liang, JASA 82, 1987).
const RATIO_TEST: f64 = 2.705_543_454_095_404;

/// Whether leaving the judges out would fit measurably worse. If the variance is many standard
/// errors from zero, this is not tried.
fn judges_differ(layout: &Layout, fit: &Fit, judge: usize) -> bool {
    if fit.solution.ratio[judge] == 0.0 {
        return false;
    }
    if fit.log_error[judge].is_some_and(|error| error < 0.2) {
        return true;
    }
    let mut allowed = fit.solution.ratio.map(|r| r > 0.0);
    allowed[judge] = false;
    match reml::fit(layout, allowed, None) {
        Ok(without) => without.solution.criterion - fit.solution.criterion > RATIO_TEST,
        Err(Singular) => true,
    }
}

impl Calibration {
    /// Ratios to start another fit of the same sheets from.
    pub fn ratios(&self) -> [f64; FACTORS] {
        self.fit.solution.ratio
    }

    /// Variance of each sheet's fitted value, in the units of the score squared.
    pub fn fitted_variances(&self) -> Vec<f64> {
        let layout = &self.layout;
        let mut order: Vec<usize> = (0..layout.y.len()).collect();
        order.sort_by_key(|o| layout.level[*o]);
        let mut found = vec![0.0; order.len()];
        let mut work = vec![0.0; layout.width()];
        let mut level_work = work.clone();
        for same in order.chunk_by(|a, b| layout.level[*a] == layout.level[*b]) {
            let level = layout.level[same[0]] as usize;
            let (s, sums) = (&self.fit.solution, &self.fit.sums);
            let first = s.level_part(sums, level, &mut level_work);
            for &o in same {
                let columns = layout.columns[o].iter();
                found[o] = s.variance_beside(level, (first, &level_work), columns, &mut work);
            }
        }
        found
    }
}
