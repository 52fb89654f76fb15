//! The simple methods, offered as labelled alternatives only.

use super::sheets::{Sheet, Sheets};
use crate::domain::plan::Method;

/// Scores of the entries by a simple method; `None` for a method that is not one of them.
pub fn scores(sheets: &Sheets, method: Method) -> Option<Vec<f64>> {
    match method {
        Method::Mean => Some(sheets.raw_means()),
        Method::Zscore => Some(mean_of(sheets, zscores)),
        Method::Borda => Some(mean_of(sheets, normal_ranks)),
        Method::Trimmed => Some(of_sorted(sheets, trimmed)),
        Method::Median => Some(of_sorted(sheets, median)),
        Method::Calibrated | Method::Additive => None,
    }
}

/// Mean of each entry's marks, after `change` was applied to the sheets of each judge.
fn mean_of(sheets: &Sheets, change: fn(&[Sheet]) -> Vec<f64>) -> Vec<f64> {
    let mut sums = vec![0.0; sheets.entries.len()];
    for list in sheets.by_judge() {
        for (sheet, value) in list.iter().zip(change(&list)) {
            sums[sheet.entry as usize] += value;
        }
    }
    sums.iter()
        .zip(sheets.entry_counts())
        .map(|(sum, n)| sum / f64::from(n))
        .collect()
}

/// Deviations from the judge's mean in the judge's own standard deviations (divisor n - 1); a judge
/// whose marks are all equal carries no information.
fn zscores(list: &[Sheet]) -> Vec<f64> {
    let n = list.len() as f64;
    let mean = list.iter().map(|s| s.score).sum::<f64>() / n;
    let squares: f64 = list
        .iter()
        .map(|s| (s.score - mean) * (s.score - mean))
        .sum();
    let sd = (squares / (n - 1.0).max(1.0)).sqrt();
    let scale = if sd > mean.abs() * 1e-12 {
        1.0 / sd
    } else {
        0.0
    };
    list.iter().map(|s| (s.score - mean) * scale).collect()
}

/// `(rank - 1/2) / n` within the judge's sheets, the best nearest to 1, ties at their mean rank.
fn normal_ranks(list: &[Sheet]) -> Vec<f64> {
    let scores: Vec<f64> = list.iter().map(|s| s.score).collect();
    mid_ranks(&scores)
        .iter()
        .map(|r| (r - 0.5) / list.len() as f64)
        .collect()
}

/// Ascending ranks from 1, ties at their mean rank.
pub fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let rank = before as f64 + (tied.len() as f64 + 1.0) / 2.0;
        for i in tied {
            ranks[*i] = rank;
        }
        before += tied.len();
    }
    ranks
}

fn of_sorted(sheets: &Sheets, value: fn(&[f64]) -> f64) -> Vec<f64> {
    sheets
        .sheets
        .chunk_by(|a, b| a.entry == b.entry)
        .map(|list| {
            let mut scores: Vec<f64> = list.iter().map(|s| s.score).collect();
            scores.sort_by(f64::total_cmp);
            value(&scores)
        })
        .collect()
}

/// Mean without one highest and one lowest score; of fewer than three scores the plain mean.
fn trimmed(sorted: &[f64]) -> f64 {
    let middle = if sorted.len() < 3 {
        sorted
    } else {
        &sorted[1..sorted.len() - 1]
    };
    middle.iter().sum::<f64>() / middle.len() as f64
}

fn median(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted[half]
    } else {
        (sorted[half - 1] + sorted[half]) / 2.0
    }
}
