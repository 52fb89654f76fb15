//! The method `additive`: entry and judge both fixed, least squares.
//!
//! `y_ij = alpha_i + beta_j + e_ij`; judge effects sum to zero over the judges of each component,
//! so that an entry's adjusted mean is what the average judge (of its component) would give.
//! Source: Fisher's incomplete blocks; the larger side is eliminated, the other side's Laplacian is
//! made regular by adding `1 1'` per component.

use super::graph::Components;
use super::linalg::{NotPositive, Square, add_scaled, dot};
use super::sheets::Sheets;

/// Least squares in the units of the sheets.
#[derive(Clone, Debug, PartialEq)]
pub struct Additive {
    /// Adjusted mean of each entry.
    pub score: Vec<f64>,
    /// Its standard error; `None` without residual degrees of freedom.
    pub error: Option<Vec<f64>>,
    /// Effect of each judge; severity is minus this.
    pub judge_effect: Vec<f64>,
    /// Its standard error.
    pub judge_error: Option<Vec<f64>>,
    /// Residual sum of squares.
    pub rss: f64,
    /// Residual degrees of freedom.
    pub degrees_of_freedom: usize,
    /// Score minus fitted value of each sheet.
    pub residuals: Vec<f64>,
}

/// The reduced equations of the kept side.
struct Reduced {
    /// Sheets of each eliminated level, as kept levels.
    rows: Vec<Vec<u32>>,
    /// Mean score of each eliminated level.
    mean: Vec<f64>,
    /// Row `j` is column `j` of the inverse factor of the kept side's regular Laplacian.
    inverse: Square,
    component: Vec<u32>,
}

fn reduce(
    sheets: &Sheets,
    centre: f64,
    components: &Components,
) -> Result<(Reduced, Vec<f64>), NotPositive> {
    let swap = sheets.judges.len() > sheets.entries.len();
    let (levels, kept) = if swap {
        (sheets.judges.len(), sheets.entries.len())
    } else {
        (sheets.entries.len(), sheets.judges.len())
    };
    let mut rows = vec![Vec::new(); levels];
    let mut mean = vec![0.0; levels];
    let mut right = vec![0.0; kept];
    let mut laplacian = Square::zeros(kept);
    for s in &sheets.sheets {
        let (level, k) = if swap {
            (s.judge, s.entry)
        } else {
            (s.entry, s.judge)
        };
        rows[level as usize].push(k);
        mean[level as usize] += s.score - centre;
        right[k as usize] += s.score - centre;
        laplacian.row_mut(k as usize)[k as usize] += 1.0;
    }
    for (row, mean) in rows.iter().zip(&mut mean) {
        let share = 1.0 / row.len() as f64;
        *mean *= share;
        for &a in row {
            right[a as usize] -= *mean;
            let line = laplacian.row_mut(a as usize);
            for &b in row {
                line[b as usize] -= share;
            }
        }
    }
    let component = if swap {
        components.entry.clone()
    } else {
        components.judge.clone()
    };
    for i in 0..kept {
        let line = laplacian.row_mut(i);
        for (cell, c) in line.iter_mut().zip(&component) {
            if *c == component[i] {
                *cell += 1.0;
            }
        }
    }
    let inverse = laplacian.cholesky()?.inverse_transposed();
    Ok((
        Reduced {
            rows,
            mean,
            inverse,
            component,
        },
        right,
    ))
}

impl Reduced {
    /// Means over levels and over kept values of each component.
    fn component_means(&self, values: &[f64], of: &[u32], count: u32) -> Vec<f64> {
        let mut sums = vec![(0.0, 0.0); count as usize];
        for (value, c) in values.iter().zip(of) {
            let cell = &mut sums[*c as usize - 1];
            *cell = (cell.0 + value, cell.1 + 1.0);
        }
        sums.iter().map(|(sum, n)| sum / n).collect()
    }

    /// `L^-1 g`, with `g` the mean of the unit vectors of a level's sheets.
    fn image(&self, level: usize, work: &mut [f64]) {
        work.fill(0.0);
        let share = 1.0 / self.rows[level].len() as f64;
        for &k in &self.rows[level] {
            add_scaled(
                &mut work[k as usize..],
                share,
                &self.inverse.row(k as usize)[k as usize..],
            );
        }
    }

    fn image_of_kept(&self, k: usize, work: &mut [f64]) {
        work.fill(0.0);
        work[k..].copy_from_slice(&self.inverse.row(k)[k..]);
    }
}

/// Fits the additive model.
pub fn additive(sheets: &Sheets, components: &Components) -> Result<Additive, NotPositive> {
    let centre = sheets.mean();
    let swap = sheets.judges.len() > sheets.entries.len();
    let (reduced, right) = reduce(sheets, centre, components)?;
    let z = reduced.inverse.upper_transposed_times(&right);
    let mut kept = reduced.inverse.upper_times_one(&z);
    let mut level: Vec<f64> = reduced
        .rows
        .iter()
        .zip(&reduced.mean)
        .map(|(row, mean)| {
            mean - row.iter().map(|k| kept[*k as usize]).sum::<f64>() / row.len() as f64
        })
        .collect();
    // Shift so that judges sum to zero in each component.
    let (entry_side, judge_side) = if swap {
        (&mut kept, &mut level)
    } else {
        (&mut level, &mut kept)
    };
    let shift = reduced.component_means(judge_side, &components.judge, components.count);
    for (value, c) in judge_side.iter_mut().zip(&components.judge) {
        *value -= shift[*c as usize - 1];
    }
    for (value, c) in entry_side.iter_mut().zip(&components.entry) {
        *value += shift[*c as usize - 1];
    }
    let residuals: Vec<f64> = sheets
        .sheets
        .iter()
        .map(|s| s.score - centre - entry_side[s.entry as usize] - judge_side[s.judge as usize])
        .collect();
    let rss = dot(&residuals, &residuals);
    let parameters = sheets.entries.len() + sheets.judges.len() - components.count as usize;
    let degrees_of_freedom = sheets.sheets.len() - parameters.min(sheets.sheets.len());
    let score = entry_side.iter().map(|a| a + centre).collect();
    let judge_effect = judge_side.clone();
    let errors = (degrees_of_freedom > 0).then(|| {
        errors(
            sheets,
            components,
            &reduced,
            rss / degrees_of_freedom as f64,
        )
    });
    let (error, judge_error) = errors.unzip();
    Ok(Additive {
        score,
        error,
        judge_effect,
        judge_error,
        rss,
        degrees_of_freedom,
        residuals,
    })
}

/// Standard errors of entries and judges.
fn errors(
    sheets: &Sheets,
    components: &Components,
    reduced: &Reduced,
    variance: f64,
) -> (Vec<f64>, Vec<f64>) {
    let sigma = variance.sqrt();
    let mut work = vec![0.0; reduced.inverse.size()];
    if sheets.judges.len() <= sheets.entries.len() {
        // Judges kept: `S^+ = (S + 1 1')^-1 - 1 1' / J^2`, and the weights of a mean sum to one.
        let mut size = vec![0.0; components.count as usize];
        for c in &components.judge {
            size[*c as usize - 1] += 1.0;
        }
        let off = |c: u32| 1.0 / (size[c as usize - 1] * size[c as usize - 1]);
        let entry = (0..reduced.rows.len()).map(|i| {
            reduced.image(i, &mut work);
            let v =
                1.0 / reduced.rows[i].len() as f64 + dot(&work, &work) - off(components.entry[i]);
            sigma * v.max(0.0).sqrt()
        });
        let entry = entry.collect();
        let judge = (0..sheets.judges.len()).map(|j| {
            reduced.image_of_kept(j, &mut work);
            sigma
                * (dot(&work, &work) - off(components.judge[j]))
                    .max(0.0)
                    .sqrt()
        });
        return (entry, judge.collect());
    }
    errors_of_kept_entries(components, reduced, sigma)
}

/// The same with entries kept: an adjusted mean is `alpha_i - hbar' alpha + mean_j ybar_j`, and
/// `alpha` is independent of the judges' means.
fn errors_of_kept_entries(
    components: &Components,
    reduced: &Reduced,
    sigma: f64,
) -> (Vec<f64>, Vec<f64>) {
    let n = reduced.inverse.size();
    let mut work = vec![0.0; n];
    let count = components.count as usize;
    // Per component: L^-1 hbar, number of judges, sum of 1 / n_j.
    let mut bar = vec![vec![0.0; n]; count];
    let (mut judges, mut inverse_counts) = (vec![0.0; count], vec![0.0; count]);
    for (j, row) in reduced.rows.iter().enumerate() {
        let c = components.judge[j] as usize - 1;
        reduced.image(j, &mut work);
        add_scaled(&mut bar[c], 1.0, &work);
        judges[c] += 1.0;
        inverse_counts[c] += 1.0 / row.len() as f64;
    }
    for (bar, judges) in bar.iter_mut().zip(&judges) {
        bar.iter_mut().for_each(|x| *x /= judges);
    }
    let entry = (0..n).map(|i| {
        let c = reduced.component[i] as usize - 1;
        reduced.image_of_kept(i, &mut work);
        add_scaled(&mut work, -1.0, &bar[c]);
        sigma * (dot(&work, &work) + inverse_counts[c] / (judges[c] * judges[c])).sqrt()
    });
    let entry = entry.collect();
    let judge = reduced.rows.iter().enumerate().map(|(j, row)| {
        let c = components.judge[j] as usize - 1;
        reduced.image(j, &mut work);
        add_scaled(&mut work, -1.0, &bar[c]);
        let own = (1.0 - 2.0 / judges[c]) / row.len() as f64;
        let v = own + inverse_counts[c] / (judges[c] * judges[c]) + dot(&work, &work);
        sigma * v.max(0.0).sqrt()
    });
    (entry, judge.collect())
}
