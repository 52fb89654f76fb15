//! The result of a ranking: the types that tables, pages, archives and tests share.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Country;
use crate::domain::plan::TieBreak;
use crate::lang::{Message, Note};

/// Everything that follows from the sheets and the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// Ranked entries by track, component, rank, id.
    pub standings: Vec<Standing>,
    /// Judges by id.
    pub judges: Vec<JudgeLine>,
    /// Figures of the whole.
    pub summary: Summary,
    /// Remarks.
    pub notes: Vec<Note>,
    /// Sheets that do not count, and entries without any, by entry and judge.
    pub left_out: Vec<LeftOut>,
}

/// One ranked entry: a row of `standings.csv`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// Rank within track and component, from 1; equal scores share a rank.
    pub rank: u32,
    /// 5 % quantile of the rank.
    pub rank_low: Option<u32>,
    /// 95 % quantile of the rank.
    pub rank_high: Option<u32>,
    /// The entry's id.
    pub entry: String,
    /// Title, if a table of entries gave one.
    pub title: String,
    /// Countries, if known.
    pub countries: Vec<Country>,
    /// Track; empty means none.
    pub track: String,
    /// Counted sheets.
    pub sheets: u32,
    /// Mean of the sheets' scores.
    pub raw_mean: f64,
    /// Score by the method.
    pub score: f64,
    /// Standard error of predicting the score, where the method has one.
    pub standard_error: Option<f64>,
    /// Probability of being first.
    pub p_win: Option<f64>,
    /// Probability of a rank up to the prize line.
    pub p_top_n: Option<f64>,
    /// The prize line that the data leave open for this entry, such as `top 3`; empty if none.
    pub tied_group: String,
    /// Part of the graph of entries and judges, from 1.
    pub component: u32,
}

/// One judge: a row of `judge_report.csv`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JudgeLine {
    /// The judge's id.
    pub judge: String,
    /// Countries, if known.
    pub countries: Vec<Country>,
    /// Counted sheets.
    pub sheets: u32,
    /// Minus the judge effect, in units of the score: positive for a harsh judge.
    pub severity: Option<f64>,
    /// Its standard error.
    pub severity_se: Option<f64>,
    /// Weight of the judge's sheets; 1 without the reliability stage.
    pub weight: f64,
    /// The weight by the reliability stage if every flag were confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_weight: Option<f64>,
    /// Standard deviation of the judge's scores over that of an average judge: below 1 for a judge
    /// who uses little of the scale.
    pub spread: Option<f64>,
    /// Root mean square of the judge's residuals over that of all: above 1 for an erratic judge.
    pub consistency: Option<f64>,
    /// Correlation of the judge's scores with the mean of the other judges on the same entries.
    pub agreement: Option<f64>,
    /// What an organiser should check: `harsh`, `lenient`, `careless`, `narrow`, `erratic`,
    /// `disagrees`.
    pub flags: Vec<String>,
}

/// Figures of the whole: `summary.json`, in its order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Method, as in the plan.
    pub method: String,
    /// Ranked entries.
    pub entries: usize,
    /// Judges with a counted sheet.
    pub judges: usize,
    /// Counted sheets.
    pub sheets: usize,
    /// Parts of the graph of entries and judges.
    pub components: u32,
    /// Variance between entries (of the same track).
    pub variance_entry: Option<f64>,
    /// Variance between judges.
    pub variance_judge: Option<f64>,
    /// Variance between tracks, where their effects are random.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variance_track: Option<f64>,
    /// Variance of a sheet given entry and judge.
    pub variance_residual: Option<f64>,
    /// Intercept of the model; the mean score without one.
    pub mean: f64,
    /// Minus twice the restricted log-likelihood; absent where the fit was approximate.
    pub reml_criterion: Option<f64>,
    /// How much higher judges score entries of their own country, when estimated.
    pub same_country_effect: Option<f64>,
    /// Its standard error.
    pub same_country_effect_se: Option<f64>,
    /// Reliability of the mean of an average panel (absolute).
    pub reliability: Option<f64>,
    /// Reliability of a single sheet (absolute).
    pub icc_single: Option<f64>,
    /// Krippendorff's alpha, interval, on sheet scores.
    pub krippendorff_alpha: Option<f64>,
    /// Kendall's W, corrected for ties; complete data only.
    pub kendall_w: Option<f64>,
    /// One minus the second eigenvalue of the normalised judge graph.
    pub lambda2: Option<f64>,
    /// Judges flagged as careless by the reliability stage.
    pub careless: Vec<String>,
    /// Sheets left out, by reason.
    pub left_out: BTreeMap<String, u64>,
    /// How ties were decided, if the plan has rules for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tie_decisions: Vec<TieDecision>,
    /// Evaluations of the criterion.
    pub iterations: u32,
    /// Seed of the draws.
    pub seed: u64,
    /// SHA-256 of the input; the caller fills it in.
    pub input_sha256: String,
    /// Version of the program, filled in by the caller.
    pub version: String,
}

/// A tie, and the decision of the plan's rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TieDecision {
    /// Track of the entries; empty means none.
    pub track: String,
    /// Part of the graph of entries and judges, from 1.
    pub component: u32,
    /// The rank that the entries shared before.
    pub rank: u32,
    /// The entries with equal scores: in the order of the rule, those it leaves tied by id.
    pub entries: Vec<String>,
    /// The rule that separated some of them, with its criterion; absent if none did and they share
    /// the rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<TieBreak>,
    /// The value of each entry under the rule; higher is better.
    pub values: Vec<f64>,
}

/// A sheet that does not count, or an entry without any.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// The entry's id.
    pub entry: String,
    /// The judge's id; empty for an entry without sheets.
    pub judge: String,
    /// Why it does not count.
    pub reason: Reason,
    /// Reason, as text for an organiser.
    pub detail: String,
}

/// Why a sheet does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A criterion has no mark.
    Incomplete,
    /// Judge and entry share a country.
    SameCountry,
    /// The entry has no counted sheet.
    NoSheet,
}

impl Reason {
    /// The word in tables and summaries.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::SameCountry => "same_country",
            Self::NoSheet => "no_sheet",
        }
    }

    /// The reason as text for people.
    pub fn message(self) -> Message {
        match self {
            Self::Incomplete => Message::new("report-incomplete"),
            Self::SameCountry => Message::new("report-same-country"),
            Self::NoSheet => Message::new("report-no-sheet"),
        }
    }
}
