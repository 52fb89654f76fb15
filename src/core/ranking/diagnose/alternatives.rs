//! The same snapshot ranked by another variant, for comparison with the official ranking: what a
//! later amendment of the scoring plan changed, and what the decisions on flagged judges change.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::plan::{Method, ScoringPlan};
use crate::domain::states::{FlagDecision, string_enum};
use crate::ranking::{Input, Outcome, rank};
use crate::table::flags::FlagRow;

string_enum! {
    /// A ranking that is compared with the official one.
    RankingVariant {
        /// By the plan as it was frozen, before any amendment.
        FirstPlan = "first_plan",
        /// With the sheets of all judges counting in full.
        NoFlags = "no_flags",
        /// With every flag confirmed.
        AllFlags = "all_flags",
    }
}

/// The ranking by another variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    /// The variant that is ranked.
    pub variant: RankingVariant,
    /// Its ranking beside the official one, in the official order; empty if refused.
    pub entries: Vec<RankComparison>,
    /// Why this variant has no ranking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
}

impl Alternative {
    /// Entries with another rank.
    pub fn moved(&self) -> impl Iterator<Item = &RankComparison> {
        self.entries.iter().filter(|e| e.other_rank != Some(e.rank))
    }
}

/// An entry in both rankings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RankComparison {
    /// The entry's id.
    pub entry: String,
    /// Its track; empty means none.
    pub track: String,
    /// Official rank.
    pub rank: u32,
    /// Official score.
    pub score: f64,
    /// Rank in the variant; absent if the entry is not ranked there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_rank: Option<u32>,
    /// Score in the variant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_score: Option<f64>,
}

/// The variants to show beside `outcome`, which is the ranking of `input` by `plan`: the first
/// plan, if the plan was amended; without and with all flags, if the ranking differs.
pub fn alternatives(
    input: &Input<'_>,
    plan: &ScoringPlan,
    first_plan: Option<&ScoringPlan>,
    outcome: &Outcome,
) -> Vec<Alternative> {
    let mut ways = Vec::new();
    if let Some(first) = first_plan.filter(|first| *first != plan) {
        ways.push((RankingVariant::FirstPlan, first.clone(), input.flags));
    }
    let every: Vec<FlagRow> = outcome
        .summary
        .careless
        .iter()
        .map(|judge| FlagRow {
            judge: judge.clone(),
            decision: FlagDecision::Confirmed,
            reason: String::new(),
        })
        .collect();
    if let Some(flags) = input.flags
        && plan.robust
        && plan.method == Method::Calibrated
    {
        let confirmed = |judge: &str| {
            let mut flags = flags.iter();
            flags.any(|f| f.judge == judge && f.decision == FlagDecision::Confirmed)
        };
        let weighed =
            |l: &&crate::ranking::JudgeLine| l.proposed_weight.is_some() && confirmed(&l.judge);
        if outcome.judges.iter().any(|l| weighed(&l)) {
            ways.push((RankingVariant::NoFlags, plan.clone(), Some(&[][..])));
        }
        if !every.iter().all(|f| confirmed(&f.judge)) {
            ways.push((RankingVariant::AllFlags, plan.clone(), Some(&every[..])));
        }
    }
    ways.into_iter()
        .map(|(variant, plan, flags)| {
            // Ranks and scores only.
            let plan = ScoringPlan { draws: 0, ..plan };
            beside(variant, outcome, &Input { flags, ..*input }, &plan)
        })
        .collect()
}

fn beside(
    variant: RankingVariant,
    official: &Outcome,
    input: &Input<'_>,
    plan: &ScoringPlan,
) -> Alternative {
    let other = match rank(input, plan) {
        Ok(other) => other,
        Err(refusal) => {
            return Alternative {
                variant,
                entries: Vec::new(),
                refused: Some(refusal.to_string()),
            };
        }
    };
    let other: BTreeMap<&str, (u32, f64)> = other
        .standings
        .iter()
        .map(|s| (s.entry.as_str(), (s.rank, s.score)))
        .collect();
    let entries = official.standings.iter().map(|s| {
        let there = other.get(s.entry.as_str());
        RankComparison {
            entry: s.entry.clone(),
            track: s.track.clone(),
            rank: s.rank,
            score: s.score,
            other_rank: there.map(|t| t.0),
            other_score: there.map(|t| t.1),
        }
    });
    Alternative {
        variant,
        entries: entries.collect(),
        refused: None,
    }
}
