//! Favour and halo against dense algebra, on seeded competitions without and with a pattern.

use proptest::prelude::*;
use statrs::distribution::{ContinuousCDF, StudentsT};

use super::*;
use crate::domain::plan::SameCountry;
use crate::ranking::fit::random::Random;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;
use crate::table::scores::{ScoreRow, Scores};

const COUNTRIES: [&str; 5] = ["CN", "KZ", "RU", "UZ", "IN"];

struct World {
    scores: Scores,
    entries: Vec<EntryRow>,
    judges: Vec<JudgeRow>,
}

impl World {
    fn input(&self) -> Input<'_> {
        Input {
            scores: &self.scores,
            entries: Some(&self.entries),
            judges: Some(&self.judges),
            rubric: None,
            flags: None,
        }
    }

    fn favour(&self) -> Favour {
        favour(&self.input(), &ignoring())
    }
}

fn ignoring() -> ScoringPlan {
    ScoringPlan {
        same_country: SameCountry::Ignore,
        ..ScoringPlan::default()
    }
}

/// A competition of 60 entries, 15 judges, panels of five and three criteria. `favoured` adds to
/// the marks of a pair of countries; `halo` is how much of its chance judge 0 gives to all criteria
/// alike, where the others give 0.3.
fn world(seed: u64, favoured: &[(usize, usize, f64)], halo: f64) -> World {
    let mut random = Random::new(seed);
    let country = |at: usize| COUNTRIES[at % COUNTRIES.len()].parse().ok();
    let entries = (0..60).map(|e| EntryRow {
        entry: format!("E{e:02}"),
        countries: country(e).into_iter().collect(),
        ..EntryRow::default()
    });
    let judges = (0..15).map(|j| JudgeRow {
        judge: format!("J{j:02}"),
        countries: country(j).into_iter().collect(),
        ..JudgeRow::default()
    });
    let mut world = World {
        scores: Scores::default(),
        entries: entries.collect(),
        judges: judges.collect(),
    };
    let names = |n: usize, letter: char| (0..n).map(|i| format!("{letter}{i:02}")).collect();
    world.scores.entries = names(60, 'E');
    world.scores.judges = names(15, 'J');
    world.scores.criteria = vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
    let severity: Vec<f64> = (0..15).map(|_| 0.7 * random.normal()).collect();
    for e in 0..60_usize {
        let quality = random.normal();
        for step in 0..5 {
            // Steps that meet every judge, and judges of every country.
            let j = (e * 4 + step * 7 + e / 15) % 15;
            let favours = favoured.iter().filter(|f| (f.0, f.1) == (j % 5, e % 5));
            let extra: f64 = favours.map(|f| f.2).sum();
            let share: f64 = if j == 0 { halo } else { 0.3 };
            let common = random.normal();
            for criterion in 0..3 {
                let own = random.normal();
                let noise = share.sqrt() * common + (1.0 - share).sqrt() * own;
                let mark = 50.0 + 10.0 * (quality + severity[j] + extra + 0.8 * noise);
                world.scores.marks.push(ScoreRow {
                    line: 2,
                    entry: e as u32,
                    judge: j as u32,
                    criterion,
                    score: rust_decimal::Decimal::new((mark * 10.0).round() as i64, 1),
                });
            }
        }
    }
    world
}

fn findings(found: &Favour) -> usize {
    found.pairs.iter().filter(|t| t.found).count()
        + found.reciprocal.iter().filter(|t| t.found).count()
        + found.halo.iter().filter(|t| t.found).count()
}

/// Without any pattern every finding is false: the share of competitions with one is the false
/// discovery rate. 300 competitions at 5 %: 15 expected, standard deviation 3.8.
#[test]
fn without_a_pattern_few_competitions_have_a_finding() {
    let worlds = 300;
    let mut wrong = 0;
    let (mut tests, mut below) = (0, 0);
    for seed in 0..worlds {
        let found = world(1000 + seed, &[], 0.3).favour();
        assert!(found.pairs.len() == 25 && found.halo.len() == 15);
        wrong += usize::from(findings(&found) > 0);
        tests += found.pairs.len();
        below += found.pairs.iter().filter(|p| p.p_value < 0.1).count();
    }
    assert!(wrong <= 26, "{wrong} of {worlds} competitions");
    // The p-values themselves: a tenth of them is below a tenth, and not far less.
    let share = below as f64 / tests as f64;
    assert!((0.08..0.12).contains(&share), "{share}");
}

/// With patterns most are found, and at most a twentieth of the findings (here a tenth, for the
/// chance of 60 competitions) is false. Only findings above zero count: if some judges favour an
/// entry, their colleagues are below them, which is the same effect with the opposite sign.
#[test]
fn patterns_are_found_and_few_others() {
    let (mut hits, mut mutual, mut halos) = (0, 0, 0);
    let (mut wrong, mut all) = (0, 0);
    let favoured = [(0, 0, 0.8), (1, 2, 0.8), (2, 1, 0.8)];
    for seed in 0..60 {
        let found = world(5000 + seed, &favoured, 0.95).favour();
        let place = |c: Country| COUNTRIES.iter().position(|code| *code == c.code());
        for p in found.pairs.iter().filter(|p| p.found && p.effect > 0.0) {
            all += 1;
            let pair = (place(p.judges), place(p.entries));
            let planted = favoured.iter().any(|f| (Some(f.0), Some(f.1)) == pair);
            hits += usize::from(planted);
            wrong += usize::from(!planted);
        }
        for r in found.reciprocal.iter().filter(|r| r.found) {
            all += 1;
            let pair = [r.first.code(), r.second.code()];
            let planted = pair == ["KZ", "RU"];
            mutual += usize::from(planted);
            wrong += usize::from(!planted);
        }
        for h in found.halo.iter().filter(|h| h.found) {
            all += 1;
            halos += usize::from(h.judge == "J00");
            wrong += usize::from(h.judge != "J00");
        }
    }
    assert!(hits > 120, "{hits} of 180 pairs");
    assert!(mutual > 30, "{mutual} of 60 reciprocal pairs");
    assert!(halos > 45, "{halos} of 60 halos");
    assert!(wrong * 10 <= all, "{wrong} of {all}");
}

/// Large effects bias others: colleagues of the favouring judges appear to mark the same entries
/// low. Such an artefact is not a finding, in either direction: at most a tenth of all (a
/// twentieth, and the chance of 60 competitions).
#[test]
fn strong_patterns_cast_no_shadows() {
    let favoured = [(0, 0, 2.5), (1, 2, 2.5), (2, 1, 2.5)];
    let (mut hits, mut wrong, mut all) = (0, 0, 0);
    for seed in 0..60 {
        let found = world(9000 + seed, &favoured, 0.3).favour();
        let place = |c: Country| COUNTRIES.iter().position(|code| *code == c.code());
        for p in found.pairs.iter().filter(|p| p.found) {
            all += 1;
            let pair = (place(p.judges), place(p.entries));
            let planted = favoured.iter().any(|f| (Some(f.0), Some(f.1)) == pair);
            hits += usize::from(planted && p.effect > 0.0);
            wrong += usize::from(!planted || p.effect < 0.0);
        }
    }
    assert!(hits >= 178, "{hits} of 180 pairs");
    assert!(wrong * 10 <= all, "{wrong} of {all}");
}

/// `A x = b` by elimination with the largest pivot.
fn solve(mut a: Vec<Vec<f64>>, mut b: Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for k in 0..n {
        let largest = (k..n).max_by(|x, y| a[*x][k].abs().total_cmp(&a[*y][k].abs()));
        let p = largest.unwrap_or(k);
        a.swap(k, p);
        b.swap(k, p);
        for i in k + 1..n {
            let factor = a[i][k] / a[k][k];
            let pivot = a[k].clone();
            for (x, y) in a[i].iter_mut().zip(&pivot).skip(k) {
                *x -= factor * y;
            }
            b[i] -= factor * b[k];
        }
    }
    for k in (0..n).rev() {
        let sum: f64 = (k + 1..n).map(|j| a[k][j] * b[j]).sum();
        b[k] = (b[k] - sum) / a[k][k];
    }
    b
}

/// Generalised least squares with pairs of countries as columns, by the dense covariance of the
/// sheets: effects and standard errors of one alone, of two together, and of one beside another.
#[test]
fn effects_are_those_of_a_refit_with_more_columns() {
    let world = world(7, &[(3, 3, 0.5), (1, 2, 0.9)], 0.3);
    let Ok(gathered) = gather(&world.input(), &ignoring()) else {
        panic!("no sheets")
    };
    let sheets = gathered.sheets;
    let Ok(fit) = calibrate(&sheets, &Settings::default()) else {
        panic!("no fit")
    };
    let all = cells(&world.input(), &sheets);
    let country = |code: &str| code.parse::<Country>().unwrap();
    let cell = |judges, entries| all[&(country(judges), country(entries))].as_slice();
    // Of the same judges, of the same entries, and of neither.
    let chosen = vec![cell("UZ", "UZ"), cell("UZ", "RU"), cell("KZ", "RU")];
    let n = sheets.sheets.len();
    let covariance = |a: usize, b: usize| {
        let (x, y) = (&sheets.sheets[a], &sheets.sheets[b]);
        f64::from(u8::from(x.entry == y.entry)) * fit.variance_entry
            + f64::from(u8::from(x.judge == y.judge)) * fit.variance_judge
            + f64::from(u8::from(a == b)) * fit.variance_residual
    };
    let v: Vec<Vec<f64>> = (0..n)
        .map(|a| (0..n).map(|b| covariance(a, b)).collect())
        .collect();
    let dot = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(x, y)| x * y).sum() };
    let y: Vec<f64> = sheets.sheets.iter().map(|s| s.score).collect();
    // The effects of these columns beside the mean, and their standard errors at the fit's
    // variances and at the residual variance that the columns leave.
    let dense = |columns: &[usize]| -> Vec<(f64, f64)> {
        let mut x = vec![vec![1.0; n]];
        for c in columns {
            let within = |o: usize| f64::from(u8::from(chosen[*c].contains(&o)));
            x.push((0..n).map(within).collect());
        }
        let solved: Vec<Vec<f64>> = x.iter().map(|c| solve(v.clone(), c.clone())).collect();
        let normal: Vec<Vec<f64>> = x
            .iter()
            .map(|a| solved.iter().map(|b| dot(a, b)).collect())
            .collect();
        let right: Vec<f64> = solved.iter().map(|c| dot(c, &y)).collect();
        let beta = solve(normal.clone(), right.clone());
        let squares = dot(&y, &solve(v.clone(), y.clone())) - dot(&beta, &right);
        let size = x.len();
        let scale = squares / (n - size) as f64;
        let inverse = |k: usize| {
            let mut unit = vec![0.0; size];
            unit[k] = 1.0;
            solve(normal.clone(), unit)[k]
        };
        (1..size)
            .map(|k| (beta[k], (scale * inverse(k)).sqrt()))
            .collect()
    };
    let same = |found: Option<(f64, f64)>, expected: (f64, f64)| {
        let Some(found) = found else {
            panic!("no effect")
        };
        assert!(
            (found.0 - expected.0).abs() < 1e-7,
            "{found:?} {expected:?}"
        );
        assert!(
            (found.1 - expected.1).abs() < 1e-7,
            "{found:?} {expected:?}"
        );
    };
    let mut columns = AddedColumns::new(&fit, chosen.clone());
    // Whether a column was added or not, its effect is that beside the columns added.
    for c in 0..3 {
        let expected = dense(&(0..=c).collect::<Vec<_>>())[c];
        let Some((beside, _)) = columns.effects()[c] else {
            panic!("no effect")
        };
        assert!((beside - expected.0).abs() < 1e-7, "{beside} {expected:?}");
        columns.give(c);
        same(columns.effects()[c], expected);
    }
    let together = dense(&[0, 1, 2]);
    for (c, expected) in together.into_iter().enumerate() {
        same(columns.effects()[c], expected);
    }
}

#[test]
fn tails_of_student_are_those_of_the_tables() {
    for (t, degrees_of_freedom, p) in [
        (12.706_204_736, 1.0, 0.05),
        (2.228_138_852, 10.0, 0.05),
        (0.699_812_061, 10.0, 0.5),
        (1.959_963_985, 1e9, 0.05),
        (4.436_979_338, 30.0, 0.000_113_9),
        (0.0, 5.0, 1.0),
    ] {
        let found = two_sided(t, degrees_of_freedom);
        assert!(
            (found - p).abs() < 2e-7 * (1.0 + t),
            "{t} {degrees_of_freedom}: {found} {p}"
        );
    }
}

proptest! {
    #[test]
    fn tails_of_student_are_those_of_the_library(t in 0.0_f64..40.0, degrees_of_freedom in 1.0_f64..2000.0) {
        let student = StudentsT::new(0.0, 1.0, degrees_of_freedom).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let (found, p) = (two_sided(t, degrees_of_freedom), 2.0 * student.cdf(-t));
        prop_assert!((found - p).abs() < 1e-12 + 1e-9 * p, "{} {}", found, p);
    }

    /// Against the definition: the largest k with p_(k) <= k q / m are the findings.
    #[test]
    fn findings_are_those_of_the_step_up(p in proptest::collection::vec(0.0_f64..0.2, 1..30)) {
        let adjusted = benjamini_hochberg(&p);
        let mut sorted = p.clone();
        sorted.sort_by(f64::total_cmp);
        let q = FALSE_DISCOVERY_RATE;
        let m = p.len() as f64;
        let last = (0..p.len()).rev().find(|k| sorted[*k] <= (k + 1) as f64 * q / m);
        let findings = adjusted.iter().filter(|a| **a <= q).count();
        prop_assert_eq!(findings, last.map_or(0, |k| k + 1));
    }

    /// The order of lines and the unit of marks change no finding.
    #[test]
    fn lines_and_units_do_not_matter(seed in 0_u64..1000, turn in 1_usize..899) {
        let first = world(seed, &[(0, 1, 1.0)], 0.6);
        let mut turned = world(seed, &[(0, 1, 1.0)], 0.6);
        turned.scores.marks.rotate_left(turn);
        prop_assert_eq!(first.favour(), turned.favour());
        for mark in &mut turned.scores.marks {
            mark.score = mark.score * rust_decimal::Decimal::from(3) + rust_decimal::Decimal::from(17);
        }
        let scaled = turned.favour();
        for (a, b) in first.favour().pairs.iter().zip(&scaled.pairs) {
            prop_assert!((3.0 * a.effect - b.effect).abs() < 1e-3, "{:?} {:?}", a, b);
            prop_assert!((a.p_value - b.p_value).abs() < 1e-4, "{:?} {:?}", a, b);
        }
    }
}
