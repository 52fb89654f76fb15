//! Uncertainty of ranks: draws of the joint posterior, rank intervals, posterior probabilities.
//!
//! Plug-in variances, flat prior on fixed effects: the draws are normal about the published scores
//! with the covariance of predicting them.

use super::calibrated::Calibration;
use super::model::Layout;
use super::random::Random;

/// Rank interval and posterior probabilities of one entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PosteriorProbability {
    /// 5 % quantile of the rank, rounded outwards.
    pub rank_low: u32,
    /// 95 % quantile of the rank, rounded outwards.
    pub rank_high: u32,
    /// Share of draws in which the entry is first.
    pub first: f64,
    /// Share of draws in which its rank is up to the prize line.
    pub top: f64,
}

/// Draws solved at a time.
const BATCH: usize = 64;

/// Ranks entries within their groups in each draw. `groups` are lists of entries.
pub fn chances(
    fit: &Calibration,
    groups: &[Vec<usize>],
    top: u32,
    draws: u32,
    seed: u64,
) -> Vec<Option<PosteriorProbability>> {
    let entries = fit.score.len();
    if draws == 0 {
        return vec![None; entries];
    }
    let mut random = Random::new(seed);
    let mut ranks: Vec<Vec<u32>> = vec![Vec::with_capacity(draws as usize); entries];
    let mut left = draws as usize;
    let mut order: Vec<(f64, usize)> = Vec::new();
    let scores = Scores::new(fit);
    while left > 0 {
        let batch = left.min(BATCH);
        left -= batch;
        let normals: Vec<Vec<f64>> = (0..batch)
            .map(|_| (0..fit.layout.width()).map(|_| random.normal()).collect())
            .collect();
        for deviation in fit.fit.solution.deviations(&normals) {
            let drawn = scores.draw(fit, &deviation, &mut random);
            for group in groups {
                order.clear();
                order.extend(group.iter().map(|i| (drawn[*i], *i)));
                order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
                for (rank, (_, i)) in (1..).zip(&order) {
                    ranks[*i].push(rank);
                }
            }
        }
    }
    ranks.iter_mut().map(|r| Some(chance(r, top))).collect()
}

fn chance(ranks: &mut [u32], top: u32) -> PosteriorProbability {
    let n = ranks.len();
    let share = |limit: u32| ranks.iter().filter(|r| **r <= limit).count() as f64 / n as f64;
    let (first, top) = (share(1), share(top));
    // Outer order statistics: the quantiles rounded outwards.
    let low = (n - 1) * 5 / 100;
    PosteriorProbability {
        rank_low: *ranks.select_nth_unstable(low).1,
        rank_high: *ranks.select_nth_unstable(n - 1 - low).1,
        first,
        top,
    }
}

/// Columns of each entry's `mu_t`, and what else a draw needs.
struct Scores {
    mean: Vec<Vec<usize>>,
}

impl Scores {
    fn new(fit: &Calibration) -> Self {
        let layout: &Layout = &fit.layout;
        let mut mean = vec![Vec::new(); fit.score.len()];
        let same = fit.same_country.map(|_| layout.width() - 1);
        for (o, columns) in layout.columns.iter().enumerate() {
            let side = columns.iter().next().unwrap_or_default();
            let entry = if fit.judges_eliminated {
                side
            } else {
                layout.level[o] as usize
            };
            if mean[entry].is_empty() {
                mean[entry] = columns
                    .iter()
                    .skip(1)
                    .filter(|c| Some(*c) != same)
                    .collect();
            }
        }
        Self { mean }
    }

    /// One draw of all scores.
    fn draw(&self, fit: &Calibration, deviation: &[f64], random: &mut Random) -> Vec<f64> {
        let (s, sums) = (&fit.fit.solution, &fit.fit.sums);
        let sigma = s.residual.sqrt();
        // Entries that do not differ tie in every draw: random numbers break the ties, not the ids.
        let jitter = if fit.variance_entry > 0.0 {
            0.0
        } else {
            1e-9 * sigma
        };
        fit.score
            .iter()
            .enumerate()
            .map(|(i, score)| {
                let mean: f64 = self.mean[i].iter().map(|c| deviation[*c]).sum();
                let own = if fit.judges_eliminated {
                    deviation[i]
                } else {
                    let seen: f64 = sums.row(i).map(|(c, value)| value * deviation[c]).sum();
                    sigma * s.d[i].sqrt() * random.normal() - s.d[i] * seen
                };
                let lot = if jitter > 0.0 {
                    jitter * random.normal()
                } else {
                    0.0
                };
                score + mean + own + lot
            })
            .collect()
    }
}
