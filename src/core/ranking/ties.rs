//! Tie-breaks: the published rules that order entries whose scores are equal.
//!
//! Scores are equal if they differ by rounding only (see `ranks`): 1e-9 of the range of the scores.
//! [`TieBreak`] states what each rule compares. If a rule splits a tie, the next rule applies to
//! each part.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;

use super::fit::graph::Components;
use super::fit::sheets::Sheets;
use super::outcome::TieDecision;
use super::{Input, Refusal};
use crate::domain::plan::{ScoringPlan, TieBreak};
use crate::domain::rubric::Rubric;

/// Values nearer than this share of the larger differ by rounding only.
const ROUNDING: f64 = 1e-9;

/// Refuses rules about criteria that the input does not have.
pub fn check(input: &Input<'_>, plan: &ScoringPlan) -> Result<(), Refusal> {
    let messages: Vec<String> = plan
        .tie_breaks
        .iter()
        .filter_map(|rule| match rule {
            TieBreak::Criteria if input.rubric.is_none() => {
                Some("the tie-break criteria needs a rubric with weights".to_owned())
            }
            TieBreak::Criterion(code) => {
                let rubric = input.rubric.into_iter().flat_map(|r| &r.criteria);
                let known: Vec<&str> = match input.rubric {
                    Some(_) => rubric.map(|c| c.code.as_str()).collect(),
                    None => input.scores.criteria.iter().map(String::as_str).collect(),
                };
                (!known.contains(&code.as_str())).then(|| {
                    format!(
                        "the tie-break {} names an unknown criterion; expected one of: {}",
                        rule.to_text(),
                        known.join(", ")
                    )
                })
            }
            _ => None,
        })
        .collect();
    if messages.is_empty() {
        Ok(())
    } else {
        Err(Refusal(messages))
    }
}

/// The rules with `criteria` replaced by single criteria, heaviest first.
fn spelt_out(rules: &[TieBreak], rubric: Option<&Rubric>) -> Vec<TieBreak> {
    let mut all = Vec::new();
    for rule in rules {
        match (rule, rubric) {
            (TieBreak::Criteria, Some(rubric)) => {
                let mut criteria: Vec<_> = rubric.criteria.iter().collect();
                criteria.sort_by(|a, b| b.weight.cmp(&a.weight).then(a.code.cmp(&b.code)));
                all.extend(criteria.iter().map(|c| TieBreak::Criterion(c.code.clone())));
            }
            _ => all.push(rule.clone()),
        }
    }
    all
}

/// Applies the rules of a plan, and keeps what they decided.
pub struct Breaker<'a> {
    input: &'a Input<'a>,
    sheets: &'a Sheets,
    rules: Vec<TieBreak>,
    /// Decisions so far.
    pub decisions: Vec<TieDecision>,
}

impl<'a> Breaker<'a> {
    /// Creates it for the sheets of an input.
    pub fn new(input: &'a Input<'a>, sheets: &'a Sheets, plan: &ScoringPlan) -> Self {
        Self {
            input,
            sheets,
            rules: spelt_out(&plan.tie_breaks, input.rubric),
            decisions: Vec::new(),
        }
    }

    /// Breaks the ties of a group of entries. The ranks are in order before and after.
    pub fn break_ties(
        &mut self,
        group: &[usize],
        components: &Components,
        ranked: &mut Vec<(u32, usize)>,
    ) {
        if self.rules.is_empty() {
            return;
        }
        let mut broken = Vec::with_capacity(ranked.len());
        for tie in ranked.chunk_by(|a, b| a.0 == b.0) {
            let entries: Vec<usize> = tie.iter().map(|t| t.1).collect();
            self.split(&entries, tie[0].0, 0, group, components, &mut broken);
        }
        *ranked = broken;
    }

    /// Orders tied entries by the rules from `next` on.
    fn split(
        &mut self,
        tied: &[usize],
        rank: u32,
        next: usize,
        group: &[usize],
        components: &Components,
        broken: &mut Vec<(u32, usize)>,
    ) {
        let Some(first) = tied.first().filter(|_| tied.len() > 1) else {
            broken.extend(tied.iter().map(|i| (rank, *i)));
            return;
        };
        let track = self.sheets.tracks[self.sheets.track[*first] as usize].clone();
        let mut decision = TieDecision {
            track,
            component: components.entry[*first],
            rank,
            entries: tied
                .iter()
                .map(|i| self.sheets.entries[*i].clone())
                .collect(),
            ..TieDecision::default()
        };
        for at in next..self.rules.len() {
            let values = self.values(&self.rules[at], tied, group);
            let mut order: Vec<(f64, usize)> =
                values.into_iter().zip(tied.iter().copied()).collect();
            order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let parts: Vec<Vec<(f64, usize)>> = order
                .chunk_by(|a, b| same(a.0, b.0))
                .map(|part| {
                    // Values that differ by rounding only must not order the entries.
                    let mut part = part.to_vec();
                    part.sort_by_key(|p| p.1);
                    part
                })
                .collect();
            if parts.len() < 2 {
                continue;
            }
            let order: Vec<(f64, usize)> = parts.iter().flatten().copied().collect();
            decision.entries = order
                .iter()
                .map(|(_, i)| self.sheets.entries[*i].clone())
                .collect();
            decision.values = order.iter().map(|(value, _)| *value).collect();
            decision.rule = Some(self.rules[at].clone());
            self.decisions.push(decision);
            let mut rank = rank;
            for part in parts {
                let part: Vec<usize> = part.iter().map(|p| p.1).collect();
                self.split(&part, rank, at + 1, group, components, broken);
                rank += part.len() as u32;
            }
            return;
        }
        self.decisions.push(decision);
        broken.extend(tied.iter().map(|i| (rank, *i)));
    }

    /// The value of each tied entry under a rule; higher is better.
    fn values(&self, rule: &TieBreak, tied: &[usize], group: &[usize]) -> Vec<f64> {
        match rule {
            // Replaced by single criteria before.
            TieBreak::Criteria => vec![0.0; tied.len()],
            TieBreak::Criterion(code) => self.criterion_means(code, tied),
            TieBreak::FirstPlaces => self.first_places(tied, group),
            TieBreak::HeadToHead => self.duels(tied),
            TieBreak::RawMean => {
                let raw = self.sheets.raw_means();
                tied.iter().map(|i| raw[*i]).collect()
            }
        }
    }

    /// Mean mark of the counted sheets on a criterion.
    fn criterion_means(&self, code: &str, tied: &[usize]) -> Vec<f64> {
        let (scores, sheets) = (self.input.scores, self.sheets);
        // Scores without a column of criteria are the marks of a rubric's only criterion.
        let only = scores.criteria.len() == 1 && scores.criteria[0].is_empty();
        let criterion = scores.criteria.iter().position(|c| only || c == code);
        let place: BTreeMap<&str, usize> = tied
            .iter()
            .enumerate()
            .map(|(at, i)| (sheets.entries[*i].as_str(), at))
            .collect();
        let counted = |entry: usize, judge: &str| {
            let judge = sheets.judges.binary_search_by(|j| j.as_str().cmp(judge));
            judge.is_ok_and(|j| {
                let sheet = |s: &super::fit::sheets::Sheet| (s.entry, s.judge);
                let wanted = (entry as u32, j as u32);
                sheets.sheets.binary_search_by_key(&wanted, sheet).is_ok()
            })
        };
        // Sums of decimals are exact: the order of lines changes nothing.
        let mut sums = vec![(rust_decimal::Decimal::ZERO, 0_u32); tied.len()];
        for mark in &scores.marks {
            let Some(at) = place.get(scores.entries[mark.entry as usize].as_str()) else {
                continue;
            };
            if Some(mark.criterion as usize) == criterion
                && counted(tied[*at], &scores.judges[mark.judge as usize])
            {
                sums[*at].0 = sums[*at].0.saturating_add(mark.score);
                sums[*at].1 += 1;
            }
        }
        sums.iter()
            .map(|(sum, n)| sum.to_f64().unwrap_or_default() / f64::from(*n).max(1.0))
            .collect()
    }

    /// Judges who gave each entry their highest score among those of the group.
    fn first_places(&self, tied: &[usize], group: &[usize]) -> Vec<f64> {
        let mut lists: BTreeMap<u32, Vec<(usize, f64)>> = BTreeMap::new();
        for s in &self.sheets.sheets {
            if group.binary_search(&(s.entry as usize)).is_ok() {
                let list = lists.entry(s.judge).or_default();
                list.push((s.entry as usize, s.score));
            }
        }
        let mut firsts = BTreeMap::new();
        for list in lists.values().filter(|l| l.len() > 1) {
            let best = list.iter().map(|l| l.1).fold(f64::NEG_INFINITY, f64::max);
            for (entry, _) in list.iter().filter(|l| same(l.1, best)) {
                *firsts.entry(*entry).or_insert(0.0) += 1.0;
            }
        }
        tied.iter()
            .map(|i| firsts.get(i).copied().unwrap_or_default())
            .collect()
    }

    /// Points in pairwise comparisons of the tied entries.
    fn duels(&self, tied: &[usize]) -> Vec<f64> {
        let lists: Vec<BTreeMap<u32, f64>> = tied
            .iter()
            .map(|i| {
                let all = &self.sheets.sheets;
                let from = all.partition_point(|s| (s.entry as usize) < *i);
                let own = all[from..].iter().take_while(|s| s.entry as usize == *i);
                own.map(|s| (s.judge, s.score)).collect()
            })
            .collect();
        let points = |a: &BTreeMap<u32, f64>, b: &BTreeMap<u32, f64>| {
            let mut balance = 0_i64;
            for (judge, mine) in a {
                match b.get(judge) {
                    Some(theirs) if !same(*mine, *theirs) => {
                        balance += if mine > theirs { 1 } else { -1 };
                    }
                    _ => {}
                }
            }
            match balance {
                0 => 0.5,
                1.. => 1.0,
                _ => 0.0,
            }
        };
        (0..tied.len())
            .map(|a| {
                let others = (0..tied.len()).filter(|b| *b != a);
                others.map(|b| points(&lists[a], &lists[b])).sum()
            })
            .collect()
    }
}

/// Whether these scores differ by rounding only.
fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING * a.abs().max(b.abs())
}
