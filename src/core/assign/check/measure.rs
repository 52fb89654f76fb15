//! The figures of an assignment, computed apart from the optimiser and by another route.
//!
//! The optimiser takes every eigenvalue of the judge Laplacian C = R - N. Here its pseudo-inverse
//! comes from elimination on C + vv', where v is the unit vector with Cv = 0: then tr (C + vv')^-1
//! = tr C^+ + 1; and the second eigenvalue of R^-1/2 N R^-1/2 from Lanczos iteration. See
//! [`super::super::design`] for the terms and formulas.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{TrackLinks, links, speaks};
use crate::assign::{JudgeLoad, Load, Task};
use crate::domain::Country;
use crate::domain::text::key;
use crate::table::assignment::AssignmentRow;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;

/// Judges of a track up to which its figures are computed, as in the optimiser.
const MOST_JUDGES: usize = 2000;

/// The figures of an assignment. Rows with unknown ids and repeated rows are ignored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// Reviews: assigned pairs.
    pub reviews: u64,
    /// Sum of the pairs' affinity.
    pub total_affinity: i64,
    /// The lowest affinity of a panel.
    pub min_entry_affinity: i64,
    /// Number of entries of a judge.
    pub load: Load,
    /// Pairs of judges on one panel from one panel country.
    pub same_country_pairs: u64,
    /// Parts without a common judge, summed over the tracks.
    pub components: u32,
    /// Of the worst track; empty where a track is in several parts.
    pub efficiency: Option<f64>,
    /// Of the worst track.
    pub judge_efficiency: Option<f64>,
    /// Of the worst track.
    pub lambda2: Option<f64>,
    /// Summed over the tracks.
    pub trace: Option<f64>,
    /// Panels without an experienced judge; empty when no judge states experience.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub novice_panels: Option<u64>,
    /// Every judge's load and limits, by id.
    pub loads: Vec<JudgeLoad>,
}

/// The figures of an assignment.
pub fn measure(task: &Task, assignment: &[AssignmentRow]) -> Measured {
    let judges: BTreeMap<&str, &JudgeRow> =
        task.judges.iter().map(|j| (j.judge.as_str(), j)).collect();
    let mut panels: BTreeMap<&str, (&EntryRow, BTreeSet<&str>)> = BTreeMap::new();
    for entry in &task.entries {
        panels.insert(&entry.entry, (entry, BTreeSet::new()));
    }
    for row in assignment {
        if let (Some((judge, _)), Some((_, panel))) = (
            judges.get_key_value(row.judge.as_str()),
            panels.get_mut(row.entry.as_str()),
        ) {
            panel.insert(judge);
        }
    }
    let mut load: BTreeMap<&str, u32> = judges.keys().map(|j| (*j, 0)).collect();
    let mut same_country_pairs = 0;
    let (mut total, mut least) = (0, i64::MAX);
    let affinity = Affinity::new(task);
    for (entry, panel) in panels.values() {
        let mut countries: BTreeMap<Country, u64> = BTreeMap::new();
        let mut sum = 0;
        for id in panel {
            let judge = judges[id];
            *load.entry(id).or_default() += 1;
            sum += affinity.of(entry, judge);
            if let Some(country) = judge.countries.first() {
                let before = countries.entry(*country).or_default();
                same_country_pairs += *before;
                *before += 1;
            }
        }
        total += sum;
        least = least.min(sum);
    }
    let states_experience = judges.values().any(|j| j.experience.is_some());
    let experienced = |id: &&str| judges[*id].experience.is_some_and(|n| n > 0);
    let novices = panels
        .values()
        .filter(|(_, panel)| !panel.iter().any(&experienced));
    let novice_panels = states_experience.then(|| novices.count() as u64);
    let reviews: u32 = load.values().sum();
    let tracks = links(task, assignment);
    let each: Option<Vec<[f64; 4]>> = tracks.iter().map(|t| of_track(t, &panels)).collect();
    let each = each.filter(|each| !each.is_empty());
    let worst = |i: usize| {
        let figures = each.iter().flatten().map(|f| f[i]);
        figures.min_by(f64::total_cmp)
    };
    Measured {
        reviews: u64::from(reviews),
        total_affinity: total,
        min_entry_affinity: if panels.is_empty() { 0 } else { least },
        load: Load {
            min: load.values().copied().min().unwrap_or(0),
            max: load.values().copied().max().unwrap_or(0),
            mean: f64::from(reviews) / load.len().max(1) as f64,
        },
        same_country_pairs,
        components: tracks.iter().map(|t| t.parts.len() as u32).sum(),
        efficiency: worst(0),
        judge_efficiency: worst(1),
        lambda2: worst(2),
        trace: each.as_ref().map(|each| each.iter().map(|f| f[3]).sum()),
        novice_panels,
        loads: judges
            .iter()
            .map(|(id, judge)| JudgeLoad {
                judge: (*id).to_owned(),
                country: judge.countries.first().copied(),
                load: load[id],
                min: judge.min_load,
                max: judge.max_load,
            })
            .collect(),
    }
}

/// Affinity as `candidates.csv` gives it, or 600 × topic match + 300 × language match.
struct Affinity<'a> {
    given: Option<BTreeMap<(&'a str, &'a str), u16>>,
}

impl<'a> Affinity<'a> {
    fn new(task: &'a Task) -> Self {
        let given = task.candidates.as_ref().map(|rows| {
            let mut given = BTreeMap::new();
            for row in rows {
                let (entry, judge) = (row.entry as usize, row.judge as usize);
                if let (Some(e), Some(j)) = (task.entries.get(entry), task.judges.get(judge)) {
                    let best: &mut u16 = given.entry((&*e.entry, &*j.judge)).or_default();
                    *best = row.affinity.max(*best);
                }
            }
            given
        });
        Self { given }
    }

    fn of(&self, entry: &EntryRow, judge: &JudgeRow) -> i64 {
        if let Some(given) = &self.given {
            let pair = (entry.entry.as_str(), judge.judge.as_str());
            return i64::from(given.get(&pair).copied().unwrap_or(0));
        }
        let level = |topic: &String| {
            let known = judge.topics.iter().filter(|t| key(&t.name) == key(topic));
            known.map(|t| i64::from(t.level)).max().unwrap_or(0)
        };
        let levels: Vec<i64> = entry.topics.iter().map(level).collect();
        // An entry with one topic counts it for both.
        let first = levels.first().copied().unwrap_or(0);
        let further = levels.iter().skip(1).copied().max().unwrap_or(first);
        let language = !entry.language.is_empty() && speaks(judge, &entry.language);
        600 * (2 * first + further) / 9 + if language { 300 } else { 0 }
    }
}

/// Efficiency, judge efficiency, lambda2 and trace of a track that is in one part.
fn of_track(
    track: &TrackLinks,
    panels: &BTreeMap<&str, (&EntryRow, BTreeSet<&str>)>,
) -> Option<[f64; 4]> {
    let [(entries, judges)] = &track.parts[..] else {
        return None;
    };
    let place: BTreeMap<&str, usize> = (0..).zip(judges).map(|(i, j)| (j.as_str(), i)).collect();
    let (e, n) = (entries.len(), judges.len());
    // N, of every two judges the sum of 1/size over their common panels; its row sums are R.
    let mut common = vec![vec![0.0; n]; n];
    let mut load = vec![0.0; n];
    for entry in entries {
        let panel = &panels[entry.as_str()].1;
        for a in panel {
            load[place[a]] += 1.0;
            for b in panel {
                common[place[a]][place[b]] += 1.0 / panel.len() as f64;
            }
        }
    }
    let filled: f64 = load.iter().sum();
    let k = filled / e as f64;
    if !(2..=MOST_JUDGES).contains(&n) || e < 2 || k <= 1.0 {
        return None;
    }
    let trace = {
        let mut c = common.clone();
        for (i, row) in c.iter_mut().enumerate() {
            for (j, cell) in row.iter_mut().enumerate() {
                *cell = if i == j { load[i] } else { 0.0 } - *cell + 1.0 / n as f64;
            }
        }
        inverse_trace(c)? - 1.0
    };
    let mut normal = common;
    for (i, row) in normal.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell /= (load[i] * load[j]).sqrt();
        }
    }
    // The trivial eigenvalue 1 belongs to the square roots of the loads.
    let trivial: Vec<f64> = load.iter().map(|r| (r / filled).sqrt()).collect();
    let spread = {
        let mut rest = normal.clone();
        for (i, row) in rest.iter_mut().enumerate() {
            for (j, cell) in row.iter_mut().enumerate() {
                *cell = f64::from(u8::from(i == j)) - *cell + trivial[i] * trivial[j];
            }
        }
        inverse_trace(rest)? - 1.0
    };
    let second = second_eigenvalue(&normal, &trivial);
    let (e, j) = (e as f64, n as f64);
    let balanced = (j - 1.0) * (j - 1.0) * k / (k - 1.0);
    Some([
        ((e - j) + balanced / j) / ((e - j) + spread),
        balanced / filled / trace,
        1.0 - second,
        trace,
    ])
}

/// Trace of the inverse of a symmetric positive definite matrix, by Cholesky factors: tr A^-1 is
/// the sum of squares of L^-1. `None` if the matrix is singular.
fn inverse_trace(mut a: Vec<Vec<f64>>) -> Option<f64> {
    let n = a.len();
    for i in 0..n {
        for j in 0..=i {
            let dot: f64 = (0..j).map(|m| a[i][m] * a[j][m]).sum();
            let rest = a[i][j] - dot;
            if i == j {
                if rest <= 1e-12 {
                    return None;
                }
                a[i][i] = rest.sqrt();
            } else {
                a[i][j] = rest / a[j][j];
            }
        }
    }
    // Column by column of L^-1, from its diagonal down.
    let mut trace = 0.0;
    let mut column = vec![0.0; n];
    for start in 0..n {
        for i in start..n {
            let dot: f64 = (start..i).map(|m| a[i][m] * column[m]).sum();
            let unit = if i == start { 1.0 } else { 0.0 };
            column[i] = (unit - dot) / a[i][i];
            trace += column[i] * column[i];
        }
    }
    Some(trace)
}

/// The largest eigenvalue of a symmetric matrix beside the one of a known unit eigenvector, by
/// Lanczos iteration with full reorthogonalisation (Golub and Van Loan, Matrix Computations, 10.1).
fn second_eigenvalue(a: &[Vec<f64>], trivial: &[f64]) -> f64 {
    /// After this number of steps the largest eigenvalue no longer changes.
    const STEPS: usize = 400;
    let n = a.len();
    let dot = |x: &[f64], y: &[f64]| -> f64 { x.iter().zip(y).map(|(p, q)| p * q).sum() };
    let mut basis: Vec<Vec<f64>> = vec![trivial.to_vec()];
    let (mut diagonal, mut beside): (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
    // A start that is orthogonal to no symmetry of the design.
    let mut next: Vec<f64> = (0..n).map(|i| libm::sin(1.0 + (i * i) as f64)).collect();
    while diagonal.len() < STEPS.min(n - 1) {
        for _ in 0..2 {
            for known in &basis {
                let part = dot(&next, known);
                next.iter_mut().zip(known).for_each(|(x, k)| *x -= part * k);
            }
        }
        let length = dot(&next, &next).sqrt();
        if length < 1e-10 {
            break;
        }
        let unit: Vec<f64> = next.iter().map(|x| x / length).collect();
        if !diagonal.is_empty() {
            beside.push(length);
        }
        next = a.iter().map(|row| dot(row, &unit)).collect();
        diagonal.push(dot(&next, &unit));
        basis.push(unit);
    }
    largest_of_tridiagonal(&diagonal, &beside)
}

/// The largest eigenvalue of a symmetric tridiagonal matrix, by bisection on Sturm's count.
fn largest_of_tridiagonal(diagonal: &[f64], beside: &[f64]) -> f64 {
    let above = |x: f64| {
        let mut count = 0;
        let mut pivot = 1.0;
        for (i, d) in diagonal.iter().enumerate() {
            let b = if i == 0 { 0.0 } else { beside[i - 1] };
            pivot = d - x - b * b / pivot;
            if pivot == 0.0 {
                pivot = f64::MIN_POSITIVE;
            }
            count += u32::from(pivot > 0.0);
        }
        count
    };
    // Eigenvalues lie between 0 and 1: the matrix is N scaled by the loads.
    let (mut low, mut high) = (-1.0, 2.0);
    for _ in 0..80 {
        let middle = (low + high) / 2.0;
        if above(middle) > 0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces_and_eigenvalues_are_those_of_known_matrices() {
        // 2 on the diagonal, 1 beside: eigenvalues 3, 1; inverse trace 1/3 + 1.
        let a = vec![vec![2.0, 1.0], vec![1.0, 2.0]];
        assert!((inverse_trace(a).unwrap_or(0.0) - 4.0 / 3.0).abs() < 1e-14);
        assert_eq!(inverse_trace(vec![vec![1.0, 1.0], vec![1.0, 1.0]]), None);
        // Eigenvalues of the path: 2 cos(pi m / 5) / 2.
        let path = largest_of_tridiagonal(&[0.0; 4], &[0.5; 3]);
        let largest = libm::cos(std::f64::consts::PI / 5.0);
        assert!((path - largest).abs() < 1e-12, "{path}");
    }
}
