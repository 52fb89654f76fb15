//! The scoring plan: how sheets become standings, frozen and hashed before the first score.

use serde::{Deserialize, Serialize};

use super::states::string_enum;

string_enum! {
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

string_enum! {
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

/// A rule that orders entries with equal scores.
///
/// Rules apply in the plan's order. A rule splits a tie into smaller ties, and the next rule
/// applies to each of those; entries that no rule separates share the rank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum TieBreak {
    /// The mean mark on each criterion of the rubric, the heaviest criterion first; among criteria
    /// of equal weight in the order of their codes.
    Criteria,
    /// The mean mark of the counted sheets on the criterion with this code.
    Criterion(String),
    /// The number of judges who gave the entry their highest score, alone or shared, among the
    /// entries of its track that they scored; judges who scored only one entry do not count.
    FirstPlaces,
    /// Points in pairwise comparisons with the other tied entries. Of the judges who scored both,
    /// the majority decides: 1 point for a win, half a point for a draw or if no judge scored both.
    HeadToHead,
    /// The mean of the sheets' scores as given.
    RawMean,
}

impl TieBreak {
    /// The words that [`Self::parse`] reads, for error texts.
    pub const EXPECTED: &'static str =
        "criteria, criterion:CODE, first_places, head_to_head, raw_mean";

    /// The word in plans, tables and commands.
    pub fn to_text(&self) -> String {
        match self {
            Self::Criteria => "criteria".to_owned(),
            Self::Criterion(code) => format!("criterion:{code}"),
            Self::FirstPlaces => "first_places".to_owned(),
            Self::HeadToHead => "head_to_head".to_owned(),
            Self::RawMean => "raw_mean".to_owned(),
        }
    }

    /// The rule that the word names.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "criteria" => Some(Self::Criteria),
            "first_places" => Some(Self::FirstPlaces),
            "head_to_head" => Some(Self::HeadToHead),
            "raw_mean" => Some(Self::RawMean),
            _ => {
                let code = word.strip_prefix("criterion:")?;
                (!code.is_empty()).then(|| Self::Criterion(code.to_owned()))
            }
        }
    }
}

impl TryFrom<String> for TieBreak {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        Self::parse(&word)
            .ok_or_else(|| format!("found {word:?}, expected one of {}", Self::EXPECTED))
    }
}

impl From<TieBreak> for String {
    fn from(rule: TieBreak) -> Self {
        rule.to_text()
    }
}

/// Method and parameters by which a round is ranked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoringPlan {
    /// How scores are computed.
    pub method: Method,
    /// Down-weight judges whose marks look careless (the reliability stage); where flags are
    /// decided one by one, the confirmed ones.
    pub robust: bool,
    /// Treatment of same-country sheets.
    pub same_country: SameCountry,
    /// Rank all tracks together, without track effects.
    pub ignore_tracks: bool,
    /// The prize line: `p_top_n` is the probability of a rank up to this.
    pub top: u32,
    /// Draws of the joint posterior; without draws (0) rank intervals and probabilities are empty.
    pub draws: u32,
    /// Seed of the draws.
    pub seed: u64,
    /// Rules for entries with equal scores, in order; without any they share the rank.
    // Left out when empty: plans frozen before there were rules keep their bytes and their hash.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tie_breaks: Vec<TieBreak>,
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
            tie_breaks: Vec::new(),
        }
    }
}

/// A change of a frozen scoring plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// 1, 2, …
    pub number: i32,
    /// Time of the change (RFC 3339).
    pub made_at: String,
    /// Reason of the change.
    pub reason: String,
    /// The plan before.
    pub before: ScoringPlan,
}

/// The most draws a plan may ask for.
pub const MOST_DRAWS: u32 = 100_000;

impl ScoringPlan {
    /// Settings that the method does not support: the field, and the reason.
    pub fn contradictions(&self) -> Vec<(&'static str, String)> {
        let mut found = Vec::new();
        if self.method != Method::Calibrated {
            let method = self.method;
            if self.robust {
                let why = format!(
                    "the reliability stage (robust) belongs to the method calibrated, not to {method}"
                );
                found.push(("robust", why));
            }
            if self.same_country == SameCountry::Estimate {
                let why = format!(
                    "the method {method} cannot estimate a same-country effect: only calibrated can"
                );
                found.push(("same_country", why));
            }
        }
        found
    }

    /// Differences from another plan: the field, and its value in each plan; absent if that plan
    /// omits it.
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        let fields = |plan| match serde_json::to_value(plan) {
            Ok(serde_json::Value::Object(fields)) => fields,
            _ => serde_json::Map::new(),
        };
        let (here, there) = (fields(self), fields(other));
        let mut names: Vec<&String> = here.keys().chain(there.keys()).collect();
        names.sort_unstable();
        names.dedup();
        let value = |fields: &serde_json::Map<String, _>, name| fields.get(name).cloned();
        names
            .into_iter()
            .map(|name| Difference {
                field: name.clone(),
                here: value(&here, name),
                there: value(&there, name),
            })
            .filter(|d| d.here != d.there)
            .collect()
    }
}

/// A field that differs between two plans.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Its name in plans.
    pub field: String,
    /// Its value in the first plan.
    pub here: Option<serde_json::Value>,
    /// Its value in the second plan.
    pub there: Option<serde_json::Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_frozen_before_tie_breaks_keep_their_bytes() -> Result<(), serde_json::Error> {
        let old = r#"{"method":"calibrated","robust":false,"same_country":"exclude","ignore_tracks":false,"top":3,"draws":1000,"seed":1}"#;
        let plan: ScoringPlan = serde_json::from_str(old)?;
        assert_eq!(plan, ScoringPlan::default());
        assert_eq!(serde_json::to_string(&plan)?, old);
        Ok(())
    }

    #[test]
    fn only_the_calibrated_method_weighs_judges_and_estimates_effects() {
        let fields = |method, robust, same_country| {
            let plan = ScoringPlan {
                method,
                robust,
                same_country,
                ..ScoringPlan::default()
            };
            let said = plan.contradictions();
            assert!(said.iter().all(|(_, why)| why.contains(method.as_str())));
            said.iter().map(|(field, _)| *field).collect::<Vec<_>>()
        };
        let (exclude, estimate) = (SameCountry::Exclude, SameCountry::Estimate);
        let none: [&str; 0] = [];
        assert_eq!(fields(Method::Calibrated, true, estimate), none);
        assert_eq!(fields(Method::Mean, false, exclude), none);
        assert_eq!(fields(Method::Mean, false, estimate), ["same_country"]);
        let both = ["robust", "same_country"];
        assert_eq!(fields(Method::Borda, true, estimate), both);
        assert_eq!(fields(Method::Borda, true, exclude), ["robust"]);
    }

    #[test]
    fn plans_differ_in_the_fields_that_differ() {
        let first = ScoringPlan::default();
        assert_eq!(first.differences(&first), []);
        let second = ScoringPlan {
            draws: 500,
            tie_breaks: vec![TieBreak::RawMean],
            ..first.clone()
        };
        let found: Vec<String> = first
            .differences(&second)
            .iter()
            .map(|d| serde_json::json!([d.field, d.here, d.there]).to_string())
            .collect();
        assert_eq!(
            found,
            [
                r#"["draws",1000,500]"#,
                r#"["tie_breaks",null,["raw_mean"]]"#
            ]
        );
    }

    #[test]
    fn tie_breaks_are_words() -> Result<(), serde_json::Error> {
        let words = r#"["criteria","criterion:idea","first_places","head_to_head","raw_mean"]"#;
        let rules: Vec<TieBreak> = serde_json::from_str(words)?;
        assert_eq!(serde_json::to_string(&rules)?, words);
        for wrong in [r#""criterion:""#, r#""alphabet""#] {
            assert!(serde_json::from_str::<TieBreak>(wrong).is_err());
        }
        Ok(())
    }
}
