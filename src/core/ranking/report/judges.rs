//! The judge report: how each judge's marks compare with those of colleagues on the same work.

use std::collections::BTreeMap;

use crate::ranking::Input;
use crate::ranking::fit::sheets::{Sheet, Sheets};
use crate::ranking::outcome::JudgeLine;

/// Estimates for the judges by a method, in units of the score.
#[derive(Clone, Debug, Default)]
pub struct JudgeEstimates {
    /// Judge effects; severity is minus this.
    pub effect: Option<Vec<f64>>,
    /// Their standard errors.
    pub error: Option<Vec<f64>>,
    /// Score less fitted value of each sheet.
    pub residuals: Option<Vec<f64>>,
    /// Weight of each judge.
    pub weight: Option<Vec<f64>>,
    /// Weight of each judge if every flag were confirmed.
    pub proposed_weight: Option<Vec<f64>>,
}

/// Judges with fewer sheets are not flagged for the pattern of their marks.
const FEWEST_TO_FLAG: usize = 8;

/// The lines, by judge.
pub fn lines(sheets: &Sheets, judged: &JudgeEstimates, input: &Input<'_>) -> Vec<JudgeLine> {
    let countries: BTreeMap<&str, _> = input
        .judges
        .unwrap_or_default()
        .iter()
        .map(|j| (j.judge.as_str(), &j.countries))
        .collect();
    let lists = sheets.by_judge();
    let usual = pooled_deviation(&lists);
    let consistency = consistencies(sheets, judged);
    let agreement = agreements(sheets);
    let severity_usual = judged.effect.as_ref().map(|v| root_mean_square(v));
    lists
        .iter()
        .enumerate()
        .map(|(j, list)| {
            let severity = judged.effect.as_ref().map(|v| 0.0 - v[j]);
            let mut line = JudgeLine {
                judge: sheets.judges[j].clone(),
                countries: countries
                    .get(sheets.judges[j].as_str())
                    .map_or_else(Vec::new, |c| c.to_vec()),
                sheets: list.len() as u32,
                severity,
                severity_se: judged.error.as_ref().map(|v| v[j]),
                weight: judged.weight.as_ref().map_or(1.0, |w| w[j]),
                proposed_weight: judged.proposed_weight.as_ref().map(|w| w[j]),
                spread: deviation(list).filter(|_| usual > 0.0).map(|sd| sd / usual),
                consistency: consistency.as_ref().map(|c| c[j]),
                agreement: agreement[j],
                flags: Vec::new(),
            };
            line.flags = flags(&line, severity_usual);
            line
        })
        .collect()
}

fn flags(line: &JudgeLine, severity_usual: Option<f64>) -> Vec<String> {
    let mut flags = Vec::new();
    let mut flag = |when: bool, word: &str| {
        if when {
            flags.push(word.to_owned());
        }
    };
    if let (Some(severity), Some(error), Some(usual)) =
        (line.severity, line.severity_se, severity_usual)
    {
        let clear = severity.abs() > 2.0 * error && severity.abs() > 1.5 * usual;
        flag(clear && severity > 0.0, "harsh");
        flag(clear && severity < 0.0, "lenient");
    }
    flag(line.proposed_weight.is_some_and(|w| w < 0.5), "careless");
    let enough = line.sheets as usize >= FEWEST_TO_FLAG;
    flag(enough && line.spread.is_some_and(|s| s < 0.5), "narrow");
    flag(
        enough && line.consistency.is_some_and(|c| c > 1.5),
        "erratic",
    );
    flag(
        enough && line.agreement.is_some_and(|a| a < 0.0),
        "disagrees",
    );
    flags
}

fn root_mean_square(values: &[f64]) -> f64 {
    (values.iter().map(|x| x * x).sum::<f64>() / values.len().max(1) as f64).sqrt()
}

fn squares_about_mean(list: &[Sheet]) -> f64 {
    let mean = list.iter().map(|s| s.score).sum::<f64>() / list.len().max(1) as f64;
    list.iter()
        .map(|s| (s.score - mean) * (s.score - mean))
        .sum()
}

/// Standard deviation of a judge's scores; `None` for a single one.
fn deviation(list: &[Sheet]) -> Option<f64> {
    (list.len() > 1).then(|| (squares_about_mean(list) / (list.len() - 1) as f64).sqrt())
}

/// Standard deviation within judges, pooled.
fn pooled_deviation(lists: &[Vec<Sheet>]) -> f64 {
    let squares: f64 = lists.iter().map(|l| squares_about_mean(l)).sum();
    let degrees_of_freedom: usize = lists.iter().map(|l| l.len() - 1).sum();
    if degrees_of_freedom == 0 {
        0.0
    } else {
        (squares / degrees_of_freedom as f64).sqrt()
    }
}

/// Root mean square of each judge's residuals over that of all.
fn consistencies(sheets: &Sheets, judged: &JudgeEstimates) -> Option<Vec<f64>> {
    let residuals = judged.residuals.as_ref()?;
    let all = root_mean_square(residuals);
    if all <= 0.0 {
        return None;
    }
    let mut lists = vec![Vec::new(); sheets.judges.len()];
    for (s, r) in sheets.sheets.iter().zip(residuals) {
        lists[s.judge as usize].push(*r);
    }
    Some(
        lists
            .iter()
            .map(|list| root_mean_square(list) / all)
            .collect(),
    )
}

/// Correlation of each judge's scores with the mean of the others on the same entries; `None` with
/// fewer than three such entries, or where one side does not vary.
fn agreements(sheets: &Sheets) -> Vec<Option<f64>> {
    let counts = sheets.entry_counts();
    let means = sheets.raw_means();
    let mut pairs: Vec<Vec<(f64, f64)>> = vec![Vec::new(); sheets.judges.len()];
    for s in &sheets.sheets {
        let n = f64::from(counts[s.entry as usize]);
        if n > 1.0 {
            let others = (n * means[s.entry as usize] - s.score) / (n - 1.0);
            pairs[s.judge as usize].push((s.score, others));
        }
    }
    pairs.iter().map(|p| correlation(p)).collect()
}

fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < 3 {
        return None;
    }
    let n = pairs.len() as f64;
    let mean_x = pairs.iter().map(|p| p.0).sum::<f64>() / n;
    let mean_y = pairs.iter().map(|p| p.1).sum::<f64>() / n;
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        xx += (x - mean_x) * (x - mean_x);
        yy += (y - mean_y) * (y - mean_y);
        xy += (x - mean_x) * (y - mean_y);
    }
    // Deviations that are rounding only do not count as variation.
    let varies = |square: f64, mean: f64| square > 1e-20 * n * (1.0 + mean * mean);
    (varies(xx, mean_x) && varies(yy, mean_y))
        .then(|| (xy / (xx.sqrt() * yy.sqrt())).clamp(-1.0, 1.0))
}
