//! Favour and halo: patterns in marks that an organiser should check, and their significance.
//!
//! - *Favour* of a country's judges for a country's entries: how much their marks differ from what
//!   the fitted model expects of those judges on those entries. It is the generalised least squares
//!   estimate of one more fixed effect, at the fit's variance ratios: with `c` the indicator of the
//!   sheets and `P = V^-1 - V^-1 X (X' V^-1 X)^-1 X' V^-1`, effect `c'Py / c'Pc`, variance
//!   `1 / c'Pc`. `Py` is the residuals over `sigma^2` (Robinson, "That BLUP is a good thing",
//!   Statistical Science 6, 1991, section 5), and `c'Pc` takes off what entries, judges and their
//!   prediction error variances explain of `c` (Cook and Weisberg, "Residuals and Influence in
//!   Regression", 1982, added variables).
//! - *Reciprocal favour*: both directions positive, by the larger of the two one-sided p-values
//!   (intersection-union test: Berger, Technometrics 24, 1982).
//! - *Halo*: the marks of a judge for different criteria are more alike than those of the other
//!   judges, who saw entries of the same competition: mean correlation of the deviations from
//!   colleagues on the same entry and criterion (Saal, Downey, Lahey, "Rating the ratings",
//!   Psychological Bulletin 88, 1980), compared by Fisher's z. The mean of correlated z has at most
//!   the variance of one, so the test is conservative.
//! - All tests together keep the false discovery rate: Benjamini and Hochberg, Journal of the Royal
//!   Statistical Society B 57 (1995).
//!
//! Effects are relative: beside a large effect, colleagues' marks of the same entries look a little
//! low. A finding is therefore part of the model when other effects are tested (forward selection:
//! Draper and Smith, "Applied Regression Analysis", 1998, chapter 15), and when findings are tested
//! again. A difference accuses no one: it can have many reasons, such as taste, topic or chance.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::domain::Country;
use crate::domain::plan::ScoringPlan;
use crate::ranking::Input;
use crate::ranking::fit::calibrated::{Calibration, Settings, calibrate, same_country_estimable};
use crate::ranking::fit::graph;
use crate::ranking::fit::iterative::too_large;
use crate::ranking::fit::linalg::{Square, dot};
use crate::ranking::fit::sheets::{Sheets, gather};

/// Fewest sheets of a pair of countries.
pub const FEWEST_SHEETS: usize = 8;
/// Fewest entries of a pair of countries: a single strong entry is not favour.
pub const FEWEST_ENTRIES: usize = 3;
/// Fewest entries of a judge, each with a colleague's marks, to test for halo.
pub const FEWEST_OF_HALO: usize = 10;
/// Share of the findings that may be chance.
pub const FALSE_DISCOVERY_RATE: f64 = 0.05;

/// Everything that was tested.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Favour {
    /// Tests in all; p-values are adjusted for this many.
    pub tests: usize,
    /// Judges' countries on entries' countries, the smallest p-value first.
    pub pairs: Vec<PairEffect>,
    /// Pairs of countries in both directions, the smallest p-value first.
    pub reciprocal: Vec<Reciprocal>,
    /// Judges whose criteria were compared, the smallest p-value first.
    pub halo: Vec<Halo>,
}

/// How a country's judges marked a country's entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairEffect {
    /// The judges' country.
    pub judges: Country,
    /// The entries' country.
    pub entries: Country,
    /// Sheets of the pair.
    pub sheets: usize,
    /// In the units of the score; positive if they gave more than their colleagues.
    pub effect: f64,
    /// Standard error of the effect.
    pub standard_error: f64,
    /// Two-sided p-value.
    pub p_value: f64,
    /// The same, adjusted for all tests.
    pub adjusted: f64,
    /// Whether it is a finding at [`FALSE_DISCOVERY_RATE`].
    pub found: bool,
}

/// How two countries' judges marked each other's entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reciprocal {
    /// The country whose code comes first.
    pub first: Country,
    /// The other.
    pub second: Country,
    /// Effect of the first's judges on the second's entries.
    pub of_first: f64,
    /// Effect of the second's judges on the first's entries.
    pub of_second: f64,
    /// p-value of both being above zero.
    pub p_value: f64,
    /// The same, adjusted for all tests.
    pub adjusted: f64,
    /// Whether it is a finding at [`FALSE_DISCOVERY_RATE`].
    pub found: bool,
}

/// How alike a judge's marks for different criteria are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Halo {
    /// The judge's id.
    pub judge: String,
    /// Entries with a colleague's marks.
    pub entries: usize,
    /// Mean correlation between criteria of the deviations from colleagues.
    pub correlation: f64,
    /// The same of the other judges.
    pub others: f64,
    /// One-sided p-value of being above the others.
    pub p_value: f64,
    /// The same, adjusted for all tests.
    pub adjusted: f64,
    /// Whether it is a finding at [`FALSE_DISCOVERY_RATE`].
    pub found: bool,
}

/// Tests what the input allows: favour needs countries on both sides and enough sheets, halo a
/// rubric of two criteria. Data that cannot be fitted are not tested.
pub fn favour(input: &Input<'_>, plan: &ScoringPlan) -> Favour {
    let Ok(gathered) = gather(input, plan) else {
        return Favour::default();
    };
    let sheets = gathered.sheets;
    let pairs = pair_effects(input, &sheets);
    let mut found = Favour {
        reciprocal: reciprocal(&pairs),
        pairs,
        halo: halo(input, &sheets),
        ..Favour::default()
    };
    control(&mut found);
    found
}

/// Adjusts all p-values together and marks the findings.
fn control(found: &mut Favour) {
    let mut tests: Vec<(f64, &mut f64, &mut bool)> = Vec::new();
    for t in &mut found.pairs {
        tests.push((t.p_value, &mut t.adjusted, &mut t.found));
    }
    for t in &mut found.reciprocal {
        tests.push((t.p_value, &mut t.adjusted, &mut t.found));
    }
    for t in &mut found.halo {
        tests.push((t.p_value, &mut t.adjusted, &mut t.found));
    }
    found.tests = tests.len();
    let p: Vec<f64> = tests.iter().map(|t| t.0).collect();
    for ((_, adjusted, finding), value) in tests.iter_mut().zip(benjamini_hochberg(&p)) {
        **adjusted = value;
        **finding = value <= FALSE_DISCOVERY_RATE;
    }
    found.pairs.sort_by(|a, b| a.p_value.total_cmp(&b.p_value));
    let by_p = |a: &Reciprocal, b: &Reciprocal| a.p_value.total_cmp(&b.p_value);
    found.reciprocal.sort_by(by_p);
    found.halo.sort_by(|a, b| a.p_value.total_cmp(&b.p_value));
}

/// Adjusted p-values: the smallest false discovery rate at which each test is a finding.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*b].total_cmp(&p[*a]));
    let mut adjusted = vec![1.0; p.len()];
    let mut least = 1.0_f64;
    for (from_above, at) in order.into_iter().enumerate() {
        let place = (p.len() - from_above) as f64;
        least = least.min(p[at] * p.len() as f64 / place);
        adjusted[at] = least;
    }
    adjusted
}

/// Two-sided p-value of Student's t: the regularised incomplete beta function `I(df/(df+t^2); df/2,
/// 1/2)` by its continued fraction (DLMF 8.17.22). Not the library's: that takes its logarithms
/// from the platform, whose last bits differ; a test compares the two.
fn two_sided(t: f64, degrees_of_freedom: f64) -> f64 {
    let (a, b) = (degrees_of_freedom / 2.0, 0.5);
    let x = degrees_of_freedom / (degrees_of_freedom + t * t);
    if x > (a + 1.0) / (a + b + 2.0) {
        1.0 - beta_fraction(1.0 - x, b, a)
    } else {
        beta_fraction(x, a, b)
    }
}

/// `I(x; a, b)` for `x` below about `a / (a + b)`, by the modified method of Lentz.
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b)
        + a * libm::log(x)
        + b * libm::log1p(-x);
    let away = |v: f64| if v.abs() < 1e-300 { 1e-300 } else { v };
    let (mut c, mut d) = (1.0, 1.0 / away(1.0 - (a + b) * x / (a + 1.0)));
    let mut value = d;
    for m in 1..500 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        for step in [even, odd] {
            d = 1.0 / away(1.0 + step * d);
            c = away(1.0 + step / c);
            value *= c * d;
        }
        if (c * d - 1.0).abs() < 1e-15 {
            break;
        }
    }
    (libm::exp(front) * value / a).clamp(0.0, 1.0)
}

/// Sets of sheets, each a candidate for an additional fixed effect of a fitted model, and the
/// candidates that were added to the model.
struct AddedColumns<'a> {
    fit: &'a Calibration,
    cells: Vec<&'a [usize]>,
    /// Number of sheets of each set by eliminated level.
    levels: Vec<BTreeMap<usize, f64>>,
    /// `L^-1 T` times the remainder of each set without the eliminated levels.
    kept: Vec<Vec<f64>>,
    /// `c'Py` and `c'Pc` of each set beside the sets added, over and times the residual variance.
    along: Vec<f64>,
    information: Vec<f64>,
    /// The sets added. For each, its row of a Cholesky factor of all `c'Pc`, and what that leaves
    /// of `c'Py`.
    given: Vec<usize>,
    rows: Vec<Vec<f64>>,
    scores: Vec<f64>,
}

/// If less than this part of a set's sheets is left, the other sets explain it.
const LEAST_LEFT: f64 = 1e-6;

impl<'a> AddedColumns<'a> {
    fn new(fit: &'a Calibration, cells: Vec<&'a [usize]>) -> Self {
        let (layout, s, sums) = (&fit.layout, &fit.fit.solution, &fit.fit.sums);
        let mut columns = AddedColumns {
            fit,
            levels: Vec::new(),
            kept: Vec::new(),
            along: Vec::new(),
            information: Vec::new(),
            given: Vec::new(),
            rows: Vec::new(),
            scores: Vec::new(),
            cells,
        };
        for cell in &columns.cells {
            let mut levels: BTreeMap<usize, f64> = BTreeMap::new();
            let mut rest = vec![0.0; layout.width()];
            for &o in *cell {
                *levels.entry(layout.level[o] as usize).or_default() += 1.0;
                for c in layout.columns[o].iter() {
                    rest[c] -= 1.0;
                }
            }
            let mut explained = 0.0;
            for (&level, n) in &levels {
                explained += n * n * s.d[level];
                for (c, value) in sums.row(level) {
                    rest[c] += n * s.d[level] * value;
                }
            }
            let used = rest.into_iter().enumerate().filter(|(_, x)| *x != 0.0);
            let mut kept = vec![0.0; layout.width()];
            explained += s.length(used, &mut kept);
            columns.information.push(cell.len() as f64 - explained);
            let along = cell.iter().map(|o| fit.residuals[*o]).sum();
            columns.along.push(along);
            columns.levels.push(levels);
            columns.kept.push(kept);
        }
        columns
    }

    /// `c'Pc` between two sets, before any was added.
    fn between(&self, a: usize, b: usize) -> f64 {
        let s = &self.fit.fit.solution;
        let both = self.cells[a]
            .iter()
            .filter(|o| self.cells[b].binary_search(o).is_ok());
        let levels = self.levels[a].iter().filter_map(|(level, n)| {
            let other = self.levels[b].get(level)?;
            Some(n * other * s.d[*level])
        });
        both.count() as f64 - levels.sum::<f64>() - dot(&self.kept[a], &self.kept[b])
    }

    fn estimable(&self, column: usize) -> bool {
        self.information[column] > LEAST_LEFT * self.cells[column].len() as f64
    }

    /// Adds a set to the model, unless the model already explains it.
    fn give(&mut self, column: usize) {
        if !self.estimable(column) {
            return;
        }
        let pivot = self.information[column].sqrt();
        let score = self.along[column] / pivot;
        let row: Vec<f64> = (0..self.cells.len())
            .map(|other| {
                let before = self.rows.iter().map(|row| row[column] * row[other]);
                (self.between(column, other) - before.sum::<f64>()) / pivot
            })
            .collect();
        for (other, value) in row.iter().enumerate() {
            self.along[other] -= value * score;
            self.information[other] -= value * value;
        }
        self.given.push(column);
        self.rows.push(row);
        self.scores.push(score);
    }

    /// The effect of each set beside the sets added, with its standard error; `None` if the sets
    /// added, entries and judges explain which sheets it has.
    fn effects(&self) -> Vec<Option<(f64, f64)>> {
        let residual = self.residual();
        let alone = |column| {
            let information = self.information[column];
            let effect = self.along[column] / information;
            self.estimable(column)
                .then(|| (effect, (residual / information).sqrt()))
        };
        let mut effects: Vec<_> = (0..self.cells.len()).map(alone).collect();
        // A set that was added is beside the others: a line of the inverse of their matrix.
        let mut factor = Square::zeros(self.given.len());
        for (i, column) in self.given.iter().enumerate() {
            for (cell, row) in factor.row_mut(i).iter_mut().zip(&self.rows[..=i]) {
                *cell = row[*column];
            }
        }
        let inverse = factor.inverse_transposed();
        let together = inverse.upper_times_one(&self.scores);
        for (i, (column, effect)) in self.given.iter().zip(together).enumerate() {
            let line = &inverse.row(i)[i..];
            effects[*column] = Some((effect, (residual * dot(line, line)).sqrt()));
        }
        effects
    }

    /// Residual variance at the fit's ratios, with the sets added.
    fn residual(&self) -> f64 {
        let degrees_of_freedom = self.fit.layout.degrees_of_freedom();
        let left = degrees_of_freedom - self.given.len() as f64;
        let explained = dot(&self.scores, &self.scores);
        (self.fit.fit.solution.residual * degrees_of_freedom - explained).max(0.0) / left.max(1.0)
    }
}

/// Sheets by the judge's and the entry's country; a person with two countries counts for both.
fn cells(input: &Input<'_>, sheets: &Sheets) -> BTreeMap<(Country, Country), Vec<usize>> {
    let mut cells: BTreeMap<(Country, Country), Vec<usize>> = BTreeMap::new();
    let (Some(judges), Some(entries)) = (input.judges, input.entries) else {
        return cells;
    };
    let judges: BTreeMap<&str, &[Country]> = judges
        .iter()
        .map(|j| (j.judge.as_str(), j.countries.as_slice()))
        .collect();
    let entries: BTreeMap<&str, &[Country]> = entries
        .iter()
        .map(|e| (e.entry.as_str(), e.countries.as_slice()))
        .collect();
    for (o, s) in sheets.sheets.iter().enumerate() {
        let judge = judges.get(sheets.judges[s.judge as usize].as_str());
        let entry = entries.get(sheets.entries[s.entry as usize].as_str());
        for from in judge.into_iter().copied().flatten() {
            for to in entry.into_iter().copied().flatten() {
                cells.entry((*from, *to)).or_default().push(o);
            }
        }
    }
    cells
}

/// Favour of every pair of countries with enough sheets. Findings are added to the model, the
/// clearest first, before the others are tested. Beside a large effect that the model does not
/// have, colleagues' marks of the same entries, and the same judges' other marks, look a little
/// low.
fn pair_effects(input: &Input<'_>, sheets: &Sheets) -> Vec<PairEffect> {
    let mut cells = cells(input, sheets);
    cells.retain(|_, cell| {
        let entries: BTreeSet<u32> = cell.iter().map(|o| sheets.sheets[*o].entry).collect();
        cell.len() >= FEWEST_SHEETS && entries.len() >= FEWEST_ENTRIES
    });
    let parts = graph::components(sheets).count as usize;
    // Degrees of freedom if entries and judges were both fixed: never too many.
    let degrees_of_freedom = (sheets.sheets.len() + parts)
        .saturating_sub(sheets.entries.len() + sheets.judges.len() + 1);
    // The tests need the exact fit.
    let large = too_large(sheets.entries.len(), sheets.judges.len());
    if cells.is_empty() || degrees_of_freedom == 0 || large {
        return Vec::new();
    }
    let fitted = |same_country: bool| {
        let settings = Settings {
            same_country,
            ..Settings::default()
        };
        // Marks that a model explains exactly leave nothing to test.
        let worth = |fit: &Calibration| {
            let rest = fit.variance_entry + fit.variance_judge + fit.mean * fit.mean;
            fit.variance_residual > 1e-12 * rest
        };
        calibrate(sheets, &settings).ok().filter(worth)
    };
    // The favour of a country for its own entries is tested with a model without favour. Other
    // pairs are tested with a model that has the favour of all countries for their own entries.
    let Some(plain) = fitted(false) else {
        return Vec::new();
    };
    let rest = same_country_estimable(sheets)
        .then(|| fitted(true))
        .flatten();
    let all = || cells.values().map(Vec::as_slice).collect();
    let mut plain = AddedColumns::new(&plain, all());
    let mut rest = rest.as_ref().map(|fit| AddedColumns::new(fit, all()));
    loop {
        let known = plain.effects();
        let others = rest.as_ref().map(AddedColumns::effects);
        let mut tested: Vec<(usize, PairEffect)> = Vec::new();
        for (at, (&(judges, entries), cell)) in cells.iter().enumerate() {
            let found = match &others {
                Some(others) if judges != entries => others[at],
                _ => known[at],
            };
            let Some((effect, standard_error)) = found else {
                continue;
            };
            let left = degrees_of_freedom.saturating_sub(plain.given.len()).max(1);
            tested.push((
                at,
                PairEffect {
                    judges,
                    entries,
                    sheets: cell.len(),
                    effect,
                    standard_error,
                    p_value: two_sided(effect / standard_error, left as f64),
                    adjusted: 1.0,
                    found: false,
                },
            ));
        }
        let p: Vec<f64> = tested.iter().map(|(_, t)| t.p_value).collect();
        let clear = tested
            .iter()
            .zip(benjamini_hochberg(&p))
            .filter(|((at, _), adjusted)| {
                let open = !plain.given.contains(at) && plain.estimable(*at);
                open && *adjusted <= FALSE_DISCOVERY_RATE
            })
            .min_by(|((_, a), _), ((_, b), _)| a.p_value.total_cmp(&b.p_value))
            .map(|((at, _), _)| *at);
        let Some(next) = clear.filter(|_| plain.given.len() + 1 < degrees_of_freedom) else {
            return tested.into_iter().map(|(_, t)| t).collect();
        };
        plain.give(next);
        if let Some(rest) = &mut rest {
            rest.give(next);
        }
    }
}

fn reciprocal(pairs: &[PairEffect]) -> Vec<Reciprocal> {
    let known: BTreeMap<(Country, Country), &PairEffect> =
        pairs.iter().map(|p| ((p.judges, p.entries), p)).collect();
    let above = |p: &PairEffect| {
        let half = p.p_value / 2.0;
        if p.effect > 0.0 { half } else { 1.0 - half }
    };
    let both = |(&(first, second), of_first): (&(Country, Country), &&PairEffect)| {
        let of_second = known.get(&(second, first)).filter(|_| first < second)?;
        Some(Reciprocal {
            first,
            second,
            of_first: of_first.effect,
            of_second: of_second.effect,
            p_value: above(of_first).max(above(of_second)),
            adjusted: 1.0,
            found: false,
        })
    };
    known.iter().filter_map(both).collect()
}

/// Deviations of each judge's marks from the mean of colleagues on the same entry and criterion: a
/// row per entry, a column per criterion.
fn deviations(input: &Input<'_>, sheets: &Sheets) -> Vec<Vec<Vec<f64>>> {
    let scores = input.scores;
    let (entries, judges) = (
        positions(&scores.entries, &sheets.entries),
        positions(&scores.judges, &sheets.judges),
    );
    let counted: BTreeSet<(u32, u32)> = sheets.sheets.iter().map(|s| (s.entry, s.judge)).collect();
    let criteria = scores.criteria.len();
    let mut marks: BTreeMap<(u32, u32), Vec<f64>> = BTreeMap::new();
    // In the order of the criteria's names: the order of lines changes no bit.
    let mut order: Vec<usize> = (0..criteria).collect();
    order.sort_by_key(|c| &scores.criteria[*c]);
    let column = inverse(&order);
    for m in &scores.marks {
        let pair = (entries[m.entry as usize], judges[m.judge as usize]);
        let (Some(entry), Some(judge)) = pair else {
            continue;
        };
        if counted.contains(&(entry, judge)) {
            let row = marks
                .entry((entry, judge))
                .or_insert_with(|| vec![0.0; criteria]);
            row[column[m.criterion as usize]] = m.score.to_f64().unwrap_or_default();
        }
    }
    let mut sums = vec![(0_u32, vec![0.0; criteria]); sheets.entries.len()];
    for ((entry, _), row) in &marks {
        let (n, sum) = &mut sums[*entry as usize];
        *n += 1;
        sum.iter_mut().zip(row).for_each(|(s, x)| *s += x);
    }
    let mut deviations = vec![Vec::new(); sheets.judges.len()];
    for ((entry, judge), row) in &marks {
        let (n, sum) = &sums[*entry as usize];
        if *n > 1 {
            let others = f64::from(*n - 1);
            let cells = row.iter().zip(sum).map(|(x, s)| x - (s - x) / others);
            deviations[*judge as usize].push(cells.collect());
        }
    }
    deviations
}

fn positions(ids: &[String], sorted: &[String]) -> Vec<Option<u32>> {
    let find = |id: &String| sorted.binary_search(id).ok().map(|at| at as u32);
    ids.iter().map(find).collect()
}

fn inverse(order: &[usize]) -> Vec<usize> {
    let mut place = vec![0; order.len()];
    for (at, item) in order.iter().enumerate() {
        place[*item] = at;
    }
    place
}

/// Mean of Fisher's z over the pairs of criteria; `None` where no pair varies.
fn mean_z(rows: &[Vec<f64>]) -> Option<f64> {
    let criteria = rows.first().map_or(0, Vec::len);
    let n = rows.len() as f64;
    let mut columns: Vec<Vec<f64>> = Vec::new();
    for c in 0..criteria {
        let mean = rows.iter().map(|r| r[c]).sum::<f64>() / n;
        columns.push(rows.iter().map(|r| r[c] - mean).collect());
    }
    let dot = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(x, y)| x * y).sum() };
    let (mut sum, mut count) = (0.0, 0.0);
    for a in 0..criteria {
        for b in a + 1..criteria {
            let (a, b) = (&columns[a], &columns[b]);
            let (aa, bb) = (dot(a, a), dot(b, b));
            if aa > 1e-12 * n && bb > 1e-12 * n {
                let r = dot(a, b) / (aa.sqrt() * bb.sqrt());
                sum += libm::atanh(r.clamp(-0.9999, 0.9999));
                count += 1.0;
            }
        }
    }
    (count > 0.0).then(|| sum / count)
}

fn halo(input: &Input<'_>, sheets: &Sheets) -> Vec<Halo> {
    let known: Vec<(usize, usize, f64)> = deviations(input, sheets)
        .iter()
        .enumerate()
        .filter(|(_, rows)| rows.len() >= FEWEST_OF_HALO)
        .filter_map(|(judge, rows)| Some((judge, rows.len(), mean_z(rows)?)))
        .collect();
    if known.len() < 3 {
        return Vec::new();
    }
    let weight = |n: usize| (n - 3) as f64;
    let total: f64 = known.iter().map(|(_, n, _)| weight(*n)).sum();
    let sum: f64 = known.iter().map(|(_, n, z)| weight(*n) * z).sum();
    let line = |&(judge, entries, z): &(usize, usize, f64)| {
        let own = weight(entries);
        let others = (sum - own * z) / (total - own);
        let error = (1.0 / own + 1.0 / (total - own)).sqrt();
        Halo {
            judge: sheets.judges[judge].clone(),
            entries,
            correlation: libm::tanh(z),
            others: libm::tanh(others),
            p_value: 0.5 * libm::erfc((z - others) / error / std::f64::consts::SQRT_2),
            adjusted: 1.0,
            found: false,
        }
    };
    known.iter().map(line).collect()
}

#[cfg(test)]
#[path = "favour_tests.rs"]
mod tests;
