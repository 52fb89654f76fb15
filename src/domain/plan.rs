//! The scoring plan: how sheets become standings, frozen and hashed before the first score.

use serde::{Deserialize, Serialize};

use super::states::words;

words! {
    /// How entries are scored.
    Method {
        /// Mixed model by REML: severity removed, uncertainty stated. The default.
        Calibrated = "calibrated",
        /// Two-way least squares.
        Additive = "additive",
        /// Mean of per-judge z-scores; for comparison only.
        Zscore = "zscore",
        /// Raw mean; for comparison only.
        Mean = "mean",
        /// Mean without the highest and lowest score; for comparison only.
        Trimmed = "trimmed",
        /// Median; for comparison only.
        Median = "median",
        /// Mean normalised rank within judges; for comparison only.
        Borda = "borda",
    }
}

words! {
    /// What happens to sheets of a judge and an entry that share a country.
    SameCountry {
        /// Left out and listed. The default.
        Exclude = "exclude",
        /// Kept, with an effect estimated: for studying old data.
        Estimate = "estimate",
        /// Kept as they are.
        Ignore = "ignore",
    }
}

/// Method and parameters by which a round is ranked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoringPlan {
    /// The method.
    pub method: Method,
    /// Down-weight judges whose marks look careless (the reliability stage).
    pub robust: bool,
    /// Treatment of same-country sheets.
    pub same_country: SameCountry,
    /// Rank all tracks together, without track effects.
    pub ignore_tracks: bool,
    /// The prize line: `p_top_n` is the probability of a rank up to this.
    pub top: u32,
    /// Draws of the joint posterior; 0 leaves rank intervals and probabilities empty.
    pub draws: u32,
    /// Seed of the draws.
    pub seed: u64,
}

impl Default for ScoringPlan {
    fn default() -> Self {
        Self {
            method: Method::Calibrated,
            robust: false,
            same_country: SameCountry::Exclude,
            ignore_tracks: false,
            top: 3,
            draws: 1000,
            seed: 1,
        }
    }
}

/// The most draws a plan may ask for.
pub const MOST_DRAWS: u32 = 100_000;
