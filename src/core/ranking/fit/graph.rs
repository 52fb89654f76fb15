//! The graph of entries and judges: its components, and how strongly it is connected.

use std::collections::{BTreeMap, BTreeSet};

use super::iterative::MOST_EXACT;
use super::linalg::{add_scaled, dot};
use super::random::Random;
use super::sheets::Sheets;

/// Component of each entry and judge, numbered from 1 by the smallest entry id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Components {
    /// Component of each entry.
    pub entry: Vec<u32>,
    /// Component of each judge.
    pub judge: Vec<u32>,
    /// Number of components.
    pub count: u32,
}

/// Finds the components.
pub fn components(sheets: &Sheets) -> Components {
    let links = sheets.sheets.iter().map(|s| (s.judge, s.entry));
    Components::of(sheets.entries.len(), sheets.judges.len(), links)
}

impl Components {
    /// The components of a graph whose links join a judge and an entry.
    fn of(entries: usize, judges: usize, links: impl Iterator<Item = (u32, u32)>) -> Self {
        let mut parent: Vec<usize> = (0..entries + judges).collect();
        fn root(parent: &mut [usize], mut node: usize) -> usize {
            while parent[node] != node {
                parent[node] = parent[parent[node]];
                node = parent[node];
            }
            node
        }
        for (judge, entry) in links {
            let a = root(&mut parent, entry as usize);
            let b = root(&mut parent, entries + judge as usize);
            parent[a.max(b)] = a.min(b);
        }
        // A root is the smallest node of its component, hence its smallest entry: ids are sorted.
        let mut number = vec![0; parent.len()];
        let mut count = 0;
        let mut of = |node: usize| {
            let r = root(&mut parent, node);
            if number[r] == 0 {
                count += 1;
                number[r] = count;
            }
            number[r]
        };
        let entry = (0..entries).map(&mut of).collect();
        let judge = (entries..entries + judges).map(&mut of).collect();
        Self {
            entry,
            judge,
            count,
        }
    }
}

/// The number of parts into which pairs of a judge and an entry fall: pairs are in the same part if
/// judges and entries link them.
pub fn count_parts<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> u32 {
    let pairs: Vec<(&str, &str)> = pairs.collect();
    let ids = |side: fn(&(&'a str, &'a str)) -> &'a str| {
        let ids: BTreeSet<&str> = pairs.iter().map(side).collect();
        ids.into_iter().zip(0_u32..).collect::<BTreeMap<_, _>>()
    };
    let (judges, entries) = (ids(|pair| pair.0), ids(|pair| pair.1));
    let links = pairs.iter().map(|(j, e)| (judges[j], entries[e]));
    Components::of(entries.len(), judges.len(), links).count
}

/// Steps of the Lanczos process at most.
const MOST_STEPS: usize = 300;

/// One minus the second eigenvalue of the normalised judge graph
/// `N_J^-1/2 B' N_E^-1 B N_J^-1/2`: 1 for complete panels, 0 for a graph in parts; `None` with one
/// judge. (Godolphin; Gao and Owen use the same matrix.)
pub fn lambda2(sheets: &Sheets, components: &Components) -> Option<f64> {
    let judges = sheets.judges.len();
    if judges < 2 {
        return None;
    }
    if components.count > 1 {
        return Some(0.0);
    }
    let root =
        |counts: Vec<u32>| -> Vec<f64> { counts.iter().map(|n| f64::from(*n).sqrt()).collect() };
    let (entry, judge) = (root(sheets.entry_counts()), root(sheets.judge_counts()));
    // The first eigenvector, with eigenvalue 1.
    let length = dot(&judge, &judge).sqrt();
    let first: Vec<f64> = judge.iter().map(|x| x / length).collect();
    let apply = |x: &[f64]| {
        let mut by_entry = vec![0.0; entry.len()];
        for s in &sheets.sheets {
            let (e, j) = (s.entry as usize, s.judge as usize);
            by_entry[e] += x[j] / (entry[e] * judge[j]);
        }
        let mut y = vec![0.0; judges];
        for s in &sheets.sheets {
            let (e, j) = (s.entry as usize, s.judge as usize);
            y[j] += by_entry[e] / (entry[e] * judge[j]);
        }
        y
    };
    Some((1.0 - largest_beside(&first, apply)).clamp(0.0, 1.0))
}

/// Largest eigenvalue of a symmetric matrix on the space orthogonal to `first`, by Lanczos with
/// full reorthogonalisation.
fn largest_beside(first: &[f64], apply: impl Fn(&[f64]) -> Vec<f64>) -> f64 {
    let mut random = Random::new(0x00C0_FFEE);
    let mut basis: Vec<Vec<f64>> = vec![first.to_vec()];
    let mut next: Vec<f64> = first.iter().map(|_| random.normal()).collect();
    // Where each step takes long, only as many digits as are printed.
    let tolerance = if first.len() > MOST_EXACT {
        1e-5
    } else {
        1e-12
    };
    let (mut alpha, mut beta): (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
    let mut best = 0.0;
    for step in 0..MOST_STEPS.min(first.len() - 1) {
        for _ in 0..2 {
            for b in &basis {
                let along = dot(b, &next);
                add_scaled(&mut next, -along, b);
            }
        }
        let length = dot(&next, &next).sqrt();
        if length < 1e-12 {
            break;
        }
        if step > 0 {
            beta.push(length);
        }
        next.iter_mut().for_each(|x| *x /= length);
        basis.push(next.clone());
        next = apply(&next);
        alpha.push(dot(&basis[step + 1], &next));
        if step % 5 == 4 || step + 2 == first.len() {
            let now = largest_tridiagonal(&alpha, &beta);
            if step > 10 && (now - best).abs() < tolerance {
                return now;
            }
            best = now;
        }
    }
    largest_tridiagonal(&alpha, &beta)
}

/// Largest eigenvalue of a symmetric tridiagonal matrix, by bisection with Sturm counts.
fn largest_tridiagonal(alpha: &[f64], beta: &[f64]) -> f64 {
    let above = |x: f64| {
        let mut q = 1.0_f64;
        let mut negative = 0;
        for (i, a) in alpha.iter().enumerate() {
            let b = if i == 0 {
                0.0
            } else {
                beta[i - 1] * beta[i - 1]
            };
            q = a - x - if q == 0.0 { b / f64::EPSILON } else { b / q };
            negative += usize::from(q < 0.0);
        }
        negative < alpha.len()
    };
    let (mut low, mut high) = (0.0, 1.0 + 1e-9);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if above(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}
