//! The approximate fit against the exact one, on competitions that both can do.

use super::*;
use crate::ranking::fit::calibrated::calibrate;
use crate::ranking::fit::sheets::Sheet;

/// Seeded sheets: `each` per entry, by judges at random.
fn competition(entries: usize, judges: usize, each: usize, tracks: usize, seed: u64) -> Sheets {
    let mut random = Random::new(seed);
    let quality: Vec<f64> = (0..entries).map(|_| 1.6 * random.normal()).collect();
    let severity: Vec<f64> = (0..judges).map(|_| 1.1 * random.normal()).collect();
    let mut sheets = Vec::new();
    for (entry, quality) in quality.iter().enumerate() {
        let mut panel: Vec<usize> = Vec::new();
        while panel.len() < each {
            let judge = (random.bits() % judges as u64) as usize;
            if !panel.contains(&judge) {
                panel.push(judge);
            }
        }
        panel.sort_unstable();
        for judge in panel {
            let same_country = entry % 5 == judge % 5;
            let own = if same_country { 0.4 } else { 0.0 };
            let level = 5.0 + 0.5 * (entry % tracks % 7) as f64 + own;
            let chance = 1.3 * random.normal();
            sheets.push(Sheet {
                entry: entry as u32,
                judge: judge as u32,
                score: level + quality + severity[judge] + chance,
                same_country,
            });
        }
    }
    let names = |n: usize| (0..n).map(|i| format!("{i:05}")).collect();
    Sheets {
        entries: names(entries),
        judges: names(judges),
        sheets,
        tracks: names(tracks),
        track: (0..entries).map(|e| (e % tracks) as u32).collect(),
        scale: None,
    }
}

/// Largest and mean absolute difference.
fn apart(a: &[f64], b: &[f64]) -> (f64, f64) {
    let each: Vec<f64> = a.iter().zip(b).map(|(a, b)| (a - b).abs()).collect();
    let mean = each.iter().sum::<f64>() / each.len() as f64;
    (each.iter().fold(0.0, |m: f64, x| m.max(*x)), mean)
}

fn compare(what: &str, sheets: &Sheets, settings: &Settings<'_>) {
    let exact = calibrate(sheets, settings).unwrap();
    let found = approximate(sheets, settings).unwrap();
    let sigma = exact.variance_residual.sqrt();
    for (name, a, b) in [
        ("entry", found.variance_entry, exact.variance_entry),
        ("judge", found.variance_judge, exact.variance_judge),
        ("residual", found.variance_residual, exact.variance_residual),
    ] {
        assert!(
            (a / b - 1.0).abs() < 0.02,
            "{what}: variance {name} {a} {b}"
        );
    }
    assert!(found.judges_differ && exact.judges_differ, "{what}");
    for (name, a, b, most) in [
        ("scores", &found.score, &exact.score, 0.02),
        ("judges", &found.judge_effect, &exact.judge_effect, 0.02),
        ("residuals", &found.residuals, &exact.residuals, 0.02),
        ("errors", &found.error, &exact.error, 0.05),
        (
            "judges' errors",
            &found.judge_error,
            &exact.judge_error,
            0.05,
        ),
    ] {
        let (largest, mean) = apart(a, b);
        assert!(largest < most * sigma, "{what}: {name} differ by {largest}");
        assert!(
            mean < most * sigma / 4.0,
            "{what}: {name} differ by {mean} in the mean"
        );
    }
    assert!((found.mean - exact.mean).abs() < 0.01 * sigma, "{what}");
    let (a, b) = (found.same_country, exact.same_country);
    assert_eq!(a.is_some(), b.is_some(), "{what}");
    if let (Some(a), Some(b)) = (a, b) {
        assert!((a.0 - b.0).abs() < 0.05 * b.1, "{what}: {a:?} {b:?}");
        assert!((a.1 / b.1 - 1.0).abs() < 0.02, "{what}: {a:?} {b:?}");
    }
}

#[test]
fn the_approximate_fit_is_near_the_exact_one() {
    let plain = Settings::default();
    let estimate = Settings {
        same_country: true,
        ..plain
    };
    compare("entries", &competition(1500, 300, 4, 1, 1), &plain);
    compare("fixed tracks", &competition(1500, 300, 4, 3, 2), &estimate);
    compare("judges", &competition(300, 1200, 16, 1, 3), &plain);
    compare("random tracks", &competition(600, 200, 5, 100, 4), &plain);
}

#[test]
fn judges_without_variance_are_found_by_the_approximate_fit_too() {
    let mut sheets = competition(1500, 300, 4, 1, 5);
    let mut random = Random::new(9);
    for sheet in &mut sheets.sheets {
        // Quality and chance only.
        let quality = f64::from(sheet.entry % 17) / 4.0;
        sheet.score = quality + random.normal();
    }
    let found = approximate(&sheets, &Settings::default()).unwrap();
    let exact = calibrate(&sheets, &Settings::default()).unwrap();
    assert_eq!(found.judges_differ, exact.judges_differ);
    assert!((found.variance_judge - exact.variance_judge).abs() < 0.01);
    assert!(apart(&found.score, &exact.score).0 < 0.05);
}
