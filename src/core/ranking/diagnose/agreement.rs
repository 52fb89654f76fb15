//! Agreement between judges: Krippendorff's alpha, Kendall's W, intraclass correlations.

use serde::{Deserialize, Serialize};

use crate::ranking::fit::sheets::Sheets;
use crate::ranking::fit::simple::mid_ranks;

/// Krippendorff's alpha for interval data on sheet scores; `None` if no scores can be paired or all
/// paired scores are equal. Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability"
/// (2011).
pub fn krippendorff_interval(sheets: &Sheets) -> Option<f64> {
    let centre = sheets.mean();
    // Sums over pairs of squared differences: m * sum y^2 - (sum y)^2.
    let (mut n, mut sum, mut squares, mut within) = (0.0, 0.0, 0.0, 0.0);
    for unit in sheets.sheets.chunk_by(|a, b| a.entry == b.entry) {
        if unit.len() < 2 {
            continue;
        }
        let m = unit.len() as f64;
        let mean = unit.iter().map(|s| s.score - centre).sum::<f64>() / m;
        let about: f64 = unit.iter().map(|s| (s.score - centre - mean).powi(2)).sum();
        within += m * about / (m - 1.0);
        n += m;
        sum += m * mean;
        squares += about + m * mean * mean;
    }
    let all = n * squares - sum * sum;
    (n > 1.0 && all > 1e-12 * n * squares).then(|| 1.0 - (n - 1.0) * within / all)
}

/// The scores as a table of entries by judges, if every judge scored every entry.
fn complete(sheets: &Sheets) -> Option<Vec<Vec<f64>>> {
    let (n, k) = (sheets.entries.len(), sheets.judges.len());
    let full = sheets.sheets.len() == n * k && n > 1 && k > 1;
    full.then(|| {
        let rows = sheets.sheets.chunks(k);
        rows.map(|row| row.iter().map(|s| s.score).collect())
            .collect()
    })
}

/// Kendall's W corrected for ties; `None` unless the data are complete and some judge ranks.
/// Source: Siegel and Castellan, "Nonparametric Statistics" (1988).
pub fn kendall_w(sheets: &Sheets) -> Option<f64> {
    let table = complete(sheets)?;
    let (n, k) = (table.len() as f64, sheets.judges.len() as f64);
    let mut totals = vec![0.0; table.len()];
    let mut ties = 0.0;
    for j in 0..sheets.judges.len() {
        let column: Vec<f64> = table.iter().map(|row| row[j]).collect();
        for (total, rank) in totals.iter_mut().zip(mid_ranks(&column)) {
            *total += rank;
        }
        let mut sorted = column;
        sorted.sort_by(f64::total_cmp);
        ties += sorted
            .chunk_by(|a, b| a == b)
            .map(|t| (t.len() as f64).powi(3) - t.len() as f64)
            .sum::<f64>();
    }
    let mean = k * (n + 1.0) / 2.0;
    let s: f64 = totals.iter().map(|t| (t - mean) * (t - mean)).sum();
    let most = k * k * (n * n * n - n) - k * ties;
    (most > 0.0).then(|| 12.0 * s / most)
}

/// Intraclass correlations of complete data, by mean squares; names as in McGraw and Wong (1996).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Icc {
    /// ICC(1,1): judges nested in entries.
    pub single_one_way: f64,
    /// ICC(A,1): absolute agreement of one judge.
    pub single_absolute: f64,
    /// ICC(C,1): consistency of one judge.
    pub single_consistency: f64,
    /// ICC(1,k).
    pub mean_one_way: f64,
    /// ICC(A,k).
    pub mean_absolute: f64,
    /// ICC(C,k).
    pub mean_consistency: f64,
}

/// Intraclass correlations; `None` unless the data are complete and vary.
pub fn icc(sheets: &Sheets) -> Option<Icc> {
    let table = complete(sheets)?;
    let (n, k) = (table.len() as f64, sheets.judges.len() as f64);
    let grand = sheets.mean();
    let rows: Vec<f64> = table.iter().map(|r| r.iter().sum::<f64>() / k).collect();
    let columns: Vec<f64> = (0..sheets.judges.len())
        .map(|j| table.iter().map(|r| r[j]).sum::<f64>() / n)
        .collect();
    let square = |x: f64| x * x;
    let ss_rows = k * rows.iter().map(|m| square(m - grand)).sum::<f64>();
    let ss_columns = n * columns.iter().map(|m| square(m - grand)).sum::<f64>();
    let mut ss_rest = 0.0;
    for (row, mean) in table.iter().zip(&rows) {
        for (y, column) in row.iter().zip(&columns) {
            ss_rest += square(y - mean - column + grand);
        }
    }
    let msr = ss_rows / (n - 1.0);
    let msc = ss_columns / (k - 1.0);
    let mse = ss_rest / ((n - 1.0) * (k - 1.0));
    let msw = (ss_columns + ss_rest) / (n * (k - 1.0));
    let icc = Icc {
        single_one_way: (msr - msw) / (msr + (k - 1.0) * msw),
        single_absolute: (msr - mse) / (msr + (k - 1.0) * mse + k * (msc - mse) / n),
        single_consistency: (msr - mse) / (msr + (k - 1.0) * mse),
        mean_one_way: (msr - msw) / msr,
        mean_absolute: (msr - mse) / (msr + (msc - mse) / n),
        mean_consistency: (msr - mse) / msr,
    };
    let all = [
        icc.single_one_way,
        icc.single_absolute,
        icc.single_consistency,
    ];
    let means = [icc.mean_one_way, icc.mean_absolute, icc.mean_consistency];
    all.iter()
        .chain(&means)
        .all(|x| x.is_finite())
        .then_some(icc)
}
