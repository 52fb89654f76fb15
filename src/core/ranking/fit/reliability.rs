//! The reliability stage (`--robust`): each judge's weight is the probability that the marks are
//! not careless, careless marks being uniform on the range of the score.

use super::calibrated::{Calibration, Settings, calibrate};
use super::reml::Singular;
use super::sheets::Sheets;

/// Most fits of the stage.
const MOST_FITS: u32 = 8;
/// The stage ends when no weight moves by more.
const STILL: f64 = 1e-3;
/// Smallest weight in a fit.
const LEAST_WEIGHT: f64 = 1e-6;
/// Judges with fewer sheets keep weight 1.
const FEWEST_SHEETS: u32 = 8;
/// Share of careless judges before the first fit.
const FIRST_SHARE: f64 = 0.05;

/// The weights of judges and the fit with them.
#[derive(Clone, Debug)]
pub struct Reliability {
    /// Weight of each judge, in [0, 1].
    pub weight: Vec<f64>,
    /// The fit with these weights.
    pub calibration: Calibration,
    /// Evaluations of the criterion in all fits.
    pub evaluations: u32,
}

/// Width of the range of scores plus one step, in the units of the score.
pub fn range(sheets: &Sheets) -> f64 {
    if let Some((min, max, step)) = sheets.scale {
        return max - min + step;
    }
    let mut scores: Vec<f64> = sheets.sheets.iter().map(|s| s.score).collect();
    scores.sort_by(f64::total_cmp);
    let (min, max) = (scores[0], scores[scores.len() - 1]);
    // Differences that are rounding only are no step.
    let least = (max - min) * 1e-9;
    let steps = scores
        .windows(2)
        .map(|w| w[1] - w[0])
        .filter(|s| *s > least);
    max - min + steps.fold(max - min, f64::min)
}

/// Runs the stage. Given `only`, the weights of the other judges stay 1.
pub fn stage(
    sheets: &Sheets,
    settings: &Settings<'_>,
    only: Option<&[bool]>,
) -> Result<Reliability, Singular> {
    let range = range(sheets);
    let counts = sheets.judge_counts();
    let mut weight = vec![1.0; counts.len()];
    let mut share = FIRST_SHARE;
    let mut calibration = calibrate(sheets, settings)?;
    let mut evaluations = calibration.evaluations;
    for _ in 1..MOST_FITS {
        let mut next = weights(sheets, &calibration, &weight, &counts, share, range);
        for (weight, _) in next
            .iter_mut()
            .zip(only.into_iter().flatten())
            .filter(|(_, may)| !**may)
        {
            *weight = 1.0;
        }
        share = (1.0 + next.iter().map(|w| 1.0 - w).sum::<f64>()) / (20.0 + next.len() as f64);
        let moved = next
            .iter()
            .zip(&weight)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f64::max);
        weight = next;
        if moved < STILL {
            break;
        }
        let bounded: Vec<f64> = weight.iter().map(|w| w.max(LEAST_WEIGHT)).collect();
        let again = Settings {
            weights: Some(&bounded),
            start: Some(calibration.ratios()),
            ..*settings
        };
        calibration = calibrate(sheets, &again)?;
        evaluations += calibration.evaluations;
    }
    Ok(Reliability {
        weight,
        calibration,
        evaluations,
    })
}

fn weights(
    sheets: &Sheets,
    fit: &Calibration,
    old: &[f64],
    counts: &[u32],
    share: f64,
    range: f64,
) -> Vec<f64> {
    let total: f64 = sheets.sheets.iter().map(|s| old[s.judge as usize]).sum();
    // Near-zero weights carry no information on the residual variance.
    let variance = fit.variance_residual * sheets.sheets.len() as f64 / total;
    let mut squares = vec![0.0; old.len()];
    let parts = fit.residuals.iter().zip(fit.fitted_variances());
    for (s, (residual, fitted)) in sheets.sheets.iter().zip(parts) {
        squares[s.judge as usize] += residual * residual + fitted;
    }
    let prior = libm::log((1.0 - share) / share);
    let usual = libm::log(2.0 * std::f64::consts::PI * variance) / 2.0;
    squares
        .iter()
        .zip(counts)
        .map(|(ss, n)| {
            if *n < FEWEST_SHEETS {
                return 1.0;
            }
            let n = f64::from(*n);
            let odds = prior - n * usual - ss / (2.0 * variance) + n * libm::log(range);
            1.0 / (1.0 + libm::exp(-odds))
        })
        .collect()
}
