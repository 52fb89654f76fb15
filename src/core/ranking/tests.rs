//! Properties of a ranking, for any sheets.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::domain::plan::TieBreak;
use crate::domain::rubric::Criterion;
use crate::lang::Lang;
use crate::table::scores::ScoreRow;

/// Marks `(entry, judge, score)` as the table reader would give them; a repeated pair keeps its
/// first mark, as the reader refuses the second.
fn scores(marks: &[(String, String, i64)]) -> Scores {
    let mut scores = Scores {
        criteria: vec![String::new()],
        ..Scores::default()
    };
    let position = |names: &mut Vec<String>, name: &String| {
        names.iter().position(|n| n == name).unwrap_or_else(|| {
            names.push(name.clone());
            names.len() - 1
        }) as u32
    };
    for (line, (entry, judge, score)) in (2..).zip(marks) {
        let (entry, judge) = (
            position(&mut scores.entries, entry),
            position(&mut scores.judges, judge),
        );
        if !scores
            .marks
            .iter()
            .any(|m| (m.entry, m.judge) == (entry, judge))
        {
            scores.marks.push(ScoreRow {
                line,
                entry,
                judge,
                criterion: 0,
                score: Decimal::new(*score, 1),
            });
        }
    }
    scores
}

fn ranked(marks: &[(String, String, i64)], plan: &ScoringPlan) -> Result<Outcome, Refusal> {
    let scores = scores(marks);
    let input = Input {
        scores: &scores,
        entries: None,
        judges: None,
        rubric: None,
        flags: None,
    };
    rank(&input, plan)
}

fn plan(method: Method, draws: u32) -> ScoringPlan {
    ScoringPlan {
        method,
        draws,
        ..ScoringPlan::default()
    }
}

/// Checks that every figure is in its range.
fn check(outcome: &Outcome) -> Result<(), TestCaseError> {
    let s = &outcome.summary;
    let mut numbers = vec![
        Some(s.mean),
        s.variance_entry,
        s.variance_judge,
        s.variance_residual,
    ];
    numbers.extend([
        s.reml_criterion,
        s.reliability,
        s.icc_single,
        s.krippendorff_alpha,
    ]);
    numbers.extend([
        s.kendall_w,
        s.lambda2,
        s.same_country_effect,
        s.same_country_effect_se,
    ]);
    for r in &outcome.standings {
        numbers.extend([
            Some(r.raw_mean),
            Some(r.score),
            r.standard_error,
            r.p_win,
            r.p_top_n,
        ]);
        prop_assert!(r.rank >= 1 && r.rank as usize <= outcome.standings.len());
        if let (Some(low), Some(high)) = (r.rank_low, r.rank_high) {
            prop_assert!(low <= high && high as usize <= outcome.standings.len());
        }
        for p in [r.p_win, r.p_top_n].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&p));
        }
    }
    for j in &outcome.judges {
        numbers.extend([
            j.severity,
            j.severity_se,
            j.spread,
            j.consistency,
            j.agreement,
        ]);
        prop_assert!((0.0..=1.0).contains(&j.weight));
    }
    for number in numbers.into_iter().flatten() {
        prop_assert!(number.is_finite(), "{number} in {outcome:?}");
    }
    for variance in [s.variance_entry, s.variance_judge, s.variance_residual]
        .into_iter()
        .flatten()
    {
        prop_assert!(variance >= 0.0);
    }
    Ok(())
}

fn marks() -> impl Strategy<Value = Vec<(String, String, i64)>> {
    let mark = (
        0..7_u8,
        0..5_u8,
        prop_oneof![4 => 0..100_i64, 1 => Just(50_i64)],
    );
    let name = |(e, j, s)| (format!("E{e}"), format!("J{j}"), s);
    proptest::collection::vec(mark.prop_map(name), 1..30)
}

/// A well-connected table: every judge sees two thirds of the entries.
fn connected() -> impl Strategy<Value = Vec<(String, String, i64)>> {
    proptest::collection::vec(0..100_i64, 8 * 6).prop_map(|values| {
        let pairs = (0..8).flat_map(|e| (0..6).map(move |j| (e, j)));
        let kept = pairs.zip(values).filter(|((e, j), _)| (e + j) % 3 != 0);
        kept.map(|((e, j), s)| (format!("E{e}"), format!("J{j}"), s))
            .collect()
    })
}

fn by_entry(outcome: &Outcome) -> Vec<(String, f64, Option<f64>)> {
    let mut rows: Vec<_> = outcome
        .standings
        .iter()
        .map(|s| (s.entry.clone(), s.score, s.standard_error))
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn whatever_comes_in_no_answer_is_not_a_number(marks in marks(), robust: bool) {
        for method in Method::ALL {
            let plan = ScoringPlan {
                robust: robust && *method == Method::Calibrated,
                ..plan(*method, 20)
            };
            match ranked(&marks, &plan) {
                Ok(outcome) => {
                    check(&outcome)?;
                    let again = ranked(&marks, &plan);
                    prop_assert_eq!(again.as_ref(), Ok(&outcome));
                }
                Err(Refusal(messages)) => prop_assert!(!messages.is_empty()),
            }
        }
    }

    #[test]
    fn the_order_of_marks_changes_nothing(
        (marks, mixed) in connected().prop_flat_map(|m| (Just(m.clone()), Just(m).prop_shuffle()))
    ) {
        for method in Method::ALL {
            let plan = plan(*method, 50);
            prop_assert_eq!(ranked(&marks, &plan), ranked(&mixed, &plan));
        }
    }

    #[test]
    fn names_of_judges_do_not_matter(marks in connected()) {
        let renamed: Vec<_> = marks
            .iter()
            .map(|(e, j, s)| (e.clone(), format!("{}-{j}", char::from(b'z' - j.as_bytes()[1] % 7)), *s))
            .collect();
        let plan = plan(Method::Calibrated, 0);
        let (a, b) = (ranked(&marks, &plan), ranked(&renamed, &plan));
        if let (Ok(a), Ok(b)) = (&a, &b) {
            for (a, b) in by_entry(a).iter().zip(by_entry(b)) {
                prop_assert!((a.1 - b.1).abs() < 1e-4, "{a:?} {b:?}");
            }
        } else {
            prop_assert_eq!(a.is_err(), b.is_err());
        }
    }

    #[test]
    fn a_constant_and_a_unit_move_the_scores_and_not_the_ranks(
        marks in connected(),
        add in -50_i64..50,
        times in 1_i64..9,
    ) {
        let moved: Vec<_> = marks
            .iter()
            .map(|(e, j, s)| (e.clone(), j.clone(), s * times + add))
            .collect();
        for method in [Method::Calibrated, Method::Additive, Method::Mean] {
            let plan = plan(method, 0);
            let (Ok(a), Ok(b)) = (ranked(&marks, &plan), ranked(&moved, &plan)) else { continue };
            for (a, b) in by_entry(&a).iter().zip(by_entry(&b)) {
                let expected = a.1 * times as f64 + add as f64 / 10.0;
                prop_assert!((expected - b.1).abs() < 1e-4 * times as f64, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn judges_who_always_give_the_same_mark_are_ranked_or_refused_in_words(
        given in proptest::collection::vec(0..1000_i64, 3..7),
        entries in 2..9_usize,
    ) {
        // Sums of squares that are zero come out a little below it.
        let judges = given.len();
        let marks: Vec<_> = (0..entries)
            .flat_map(|e| (e..e + 3).map(move |j| (e, j % judges)))
            .map(|(e, j)| (format!("E{e}"), format!("J{j}"), given[j]))
            .collect();
        for method in [Method::Calibrated, Method::Additive, Method::Zscore] {
            if let Ok(outcome) = ranked(&marks, &plan(method, 100)) {
                prop_assert!(outcome.standings.iter().all(|s| s.score.is_finite()), "{outcome:?}");
            }
        }
    }

    #[test]
    fn judges_who_do_not_differ_leave_complete_panels_in_raw_order(values in proptest::collection::vec(0..100_i64, 8)) {
        // The same marks in another order by every judge: no judge is more severe than another.
        let marks: Vec<_> = (0..8_usize)
            .flat_map(|e| (0..4_usize).map(move |j| (e, j)))
            .map(|(e, j)| (format!("E{e}"), format!("J{j}"), values[e] + [0, 3, 3, 0][(e + j) % 4]))
            .collect();
        if let Ok(outcome) = ranked(&marks, &plan(Method::Calibrated, 0)) {
            for pair in outcome.standings.windows(2) {
                prop_assert!(pair[0].raw_mean >= pair[1].raw_mean - 1e-9, "{outcome:?}");
            }
        }
    }
}

/// `(entry, judge, score)` from short text, `E1 J1 50` a line.
fn lines(text: &str) -> Vec<(String, String, i64)> {
    text.lines()
        .map(|line| {
            let mut parts = line.split_whitespace().map(str::to_owned);
            let mut next = || parts.next().unwrap();
            (next(), next(), next().parse().unwrap())
        })
        .collect()
}

#[test]
fn degenerate_competitions_are_ranked_or_refused_in_words() {
    let one_judge = lines("A J 10\nB J 20\nC J 30");
    let refusal = ranked(&one_judge, &plan(Method::Calibrated, 10)).unwrap_err();
    assert!(
        refusal.0[0].contains("no entry has two sheets"),
        "{refusal}"
    );
    let by_mean = ranked(&one_judge, &plan(Method::Mean, 10)).unwrap();
    assert_eq!(by_mean.standings[0].entry, "C");

    let exact = lines("A J 10\nA K 20\nB J 30\nB K 40\nC J 20\nC K 30");
    let outcome = ranked(&exact, &plan(Method::Calibrated, 100)).unwrap();
    check(&outcome).unwrap();
    let order: Vec<&str> = outcome.standings.iter().map(|s| s.entry.as_str()).collect();
    assert_eq!(order, ["B", "C", "A"]);

    let alike = lines("A J 50\nA K 50\nB J 50\nB K 50");
    assert!(ranked(&alike, &plan(Method::Calibrated, 10)).is_err());
    for method in [
        Method::Additive,
        Method::Zscore,
        Method::Mean,
        Method::Borda,
    ] {
        let outcome = ranked(&alike, &plan(method, 10)).unwrap();
        check(&outcome).unwrap();
        assert!(outcome.standings.iter().all(|s| s.rank == 1), "{method}");
    }
}

#[test]
fn entries_that_do_not_differ_are_ranked_by_lot_not_by_name() {
    // Every entry has the same mean: the variance between entries is zero.
    let marks = lines("A J 10\nA K 20\nB J 20\nB K 10\nC J 10\nC K 20\nD J 20\nD K 10");
    let outcome = ranked(&marks, &plan(Method::Calibrated, 2000)).unwrap();
    for s in &outcome.standings {
        assert_eq!((s.rank, s.rank_low, s.rank_high), (1, Some(1), Some(4)));
        assert!((s.p_win.unwrap() - 0.25).abs() < 0.05, "{s:?}");
    }
    assert!(outcome.notes.iter().any(|n| {
        n.in_lang(Lang::En)
            .contains("the marks do not separate the entries")
    }));
}

#[test]
fn a_rubric_weighs_criteria_on_a_scale_of_100() {
    let criterion = |code: &str, weight: i64, min: i64, max: i64| Criterion {
        code: code.to_owned(),
        weight: Decimal::new(weight, 0),
        min: Decimal::new(min, 0),
        max: Decimal::new(max, 0),
        step: Some(Decimal::ONE),
        titles: Default::default(),
        levels: Vec::new(),
    };
    let rubric = Rubric {
        criteria: vec![criterion("idea", 3, 1, 5), criterion("pitch", 1, 0, 10)],
    };
    let mark = |entry: u32, judge: u32, criterion: u32, score: i64| ScoreRow {
        line: 2,
        entry,
        judge,
        criterion,
        score: Decimal::new(score, 0),
    };
    let scores = Scores {
        entries: vec!["A".to_owned(), "B".to_owned()],
        judges: vec!["J".to_owned()],
        criteria: vec!["pitch".to_owned(), "idea".to_owned()],
        marks: vec![
            mark(0, 0, 0, 10),
            mark(0, 0, 1, 3),
            mark(1, 0, 0, 0),
            mark(1, 0, 1, 5),
        ],
    };
    let input = Input {
        scores: &scores,
        entries: None,
        judges: None,
        rubric: Some(&rubric),
        flags: None,
    };
    let outcome = rank(&input, &plan(Method::Mean, 0)).unwrap();
    let scores: Vec<f64> = outcome.standings.iter().map(|s| s.score).collect();
    // B: idea 5 is 100 of 100, pitch 0: 75. A: idea 3 is 50, pitch 10 is 100: 62.5.
    assert_eq!(scores, [75.0, 62.5]);
}

#[test]
fn a_careless_judge_loses_weight_and_is_named_only_when_asked() {
    // Twelve entries, five judges who agree, and one whose marks are noise.
    let noise = [7, 91, 33, 88, 2, 64, 15, 97, 41, 5, 76, 22];
    let mut marks = Vec::new();
    for (e, wild) in noise.into_iter().enumerate() {
        for j in 0..5 {
            let score = 8 * e as i64 + 2 * ((e * 7 + j * 3) % 4) as i64 + j as i64;
            marks.push((format!("E{e:02}"), format!("J{j}"), score));
        }
        marks.push((format!("E{e:02}"), "W".to_owned(), wild));
    }
    let usual = ranked(&marks, &plan(Method::Calibrated, 0)).unwrap();
    assert!(usual.judges.iter().all(|j| j.weight == 1.0) && usual.summary.careless.is_empty());
    let robust = ScoringPlan {
        robust: true,
        ..plan(Method::Calibrated, 0)
    };
    let outcome = ranked(&marks, &robust).unwrap();
    assert_eq!(outcome.summary.careless, ["W"]);
    let wild = outcome.judges.iter().find(|j| j.judge == "W").unwrap();
    assert!(
        wild.weight < 0.01 && wild.flags.contains(&"careless".to_owned()),
        "{wild:?}"
    );
    assert!(
        outcome
            .judges
            .iter()
            .filter(|j| j.judge != "W")
            .all(|j| j.weight > 0.99)
    );
}

#[test]
fn published_answers_of_the_literature_are_met() {
    // Shrout and Fleiss (1979), table 2.
    let table = [
        [9, 2, 5, 8],
        [6, 1, 3, 2],
        [8, 4, 6, 8],
        [7, 1, 2, 6],
        [10, 5, 6, 9],
        [6, 2, 4, 7],
    ];
    let mut marks = Vec::new();
    for (e, row) in table.iter().enumerate() {
        for (j, score) in row.iter().enumerate() {
            marks.push((format!("T{e}"), format!("J{j}"), score * 10));
        }
    }
    let scores = scores(&marks);
    let input = Input {
        scores: &scores,
        entries: None,
        judges: None,
        rubric: None,
        flags: None,
    };
    let sheets = sheets::gather(&input, &ScoringPlan::default())
        .unwrap_or_else(|r| panic!("{r}"))
        .sheets;
    let icc = agreement::icc(&sheets).unwrap();
    for (found, published) in [
        (icc.single_one_way, 0.17),
        (icc.single_absolute, 0.29),
        (icc.single_consistency, 0.71),
        (icc.mean_one_way, 0.44),
        (icc.mean_absolute, 0.62),
        (icc.mean_consistency, 0.91),
    ] {
        assert!((found - published).abs() < 0.005, "{found} {published}");
    }
    let outcome = ranked(&marks, &plan(Method::Calibrated, 0)).unwrap();
    assert!((outcome.summary.icc_single.unwrap() - icc.single_absolute).abs() < 1e-6);
}

/// Two criteria, whole panels: `(entry, judge, marks)`.
fn two_criteria(rows: &[(&str, &str, [i64; 2])]) -> (Scores, Rubric) {
    let mut text = String::from("entry,judge,criterion,score\n");
    for (entry, judge, marks) in rows {
        for (criterion, mark) in ["idea", "pitch"].iter().zip(marks) {
            text.push_str(&format!("{entry},{judge},{criterion},{mark}\n"));
        }
    }
    let read = crate::table::scores::read("scores.csv", text.as_bytes());
    let scores = read.ok().and_then(|mut r| r.rows.pop()).unwrap_or_default();
    let criterion = |code: &str, weight: i64| Criterion {
        code: code.to_owned(),
        weight: Decimal::from(weight),
        min: Decimal::ZERO,
        max: Decimal::from(10),
        step: Some(Decimal::ONE),
        titles: BTreeMap::new(),
        levels: Vec::new(),
    };
    let criteria = vec![criterion("pitch", 1), criterion("idea", 2)];
    (scores, Rubric { criteria })
}

/// Entry and rank in the order of the standings.
type Places = Vec<(String, u32)>;

/// The places, and what was decided.
fn broken(
    rows: &[(&str, &str, [i64; 2])],
    method: Method,
    rules: &[TieBreak],
) -> Result<(Places, Vec<TieDecision>), Refusal> {
    let (scores, rubric) = two_criteria(rows);
    let input = Input {
        scores: &scores,
        entries: None,
        judges: None,
        rubric: Some(&rubric),
        flags: None,
    };
    let plan = ScoringPlan {
        tie_breaks: rules.to_vec(),
        ..plan(method, 0)
    };
    let outcome = rank(&input, &plan)?;
    let order = outcome.standings.into_iter().map(|s| (s.entry, s.rank));
    Ok((order.collect(), outcome.summary.tie_decisions))
}

fn order(places: &[(&str, u32)]) -> Places {
    places.iter().map(|(e, r)| ((*e).to_owned(), *r)).collect()
}

/// By `2 idea + pitch` A, B and C have 51 each and D has 9.
const TIED: [(&str, &str, [i64; 2]); 12] = [
    ("A", "J1", [5, 9]),
    ("A", "J2", [5, 9]),
    ("A", "J3", [5, 3]),
    ("B", "J1", [6, 5]),
    ("B", "J2", [6, 5]),
    ("B", "J3", [6, 5]),
    ("C", "J1", [5, 4]),
    ("C", "J2", [4, 7]),
    ("C", "J3", [6, 10]),
    ("D", "J1", [1, 1]),
    ("D", "J2", [1, 1]),
    ("D", "J3", [1, 1]),
];

#[test]
fn ties_share_the_rank_without_rules() -> Result<(), Refusal> {
    for method in [Method::Mean, Method::Calibrated] {
        let (places, decisions) = broken(&TIED, method, &[])?;
        assert_eq!(places, order(&[("A", 1), ("B", 1), ("C", 1), ("D", 4)]));
        assert!(decisions.is_empty());
    }
    Ok(())
}

#[test]
fn each_rule_breaks_ties_as_it_says() -> Result<(), Refusal> {
    use TieBreak::{Criteria, Criterion, FirstPlaces, HeadToHead, RawMean};
    let pitch = Criterion("pitch".to_owned());
    type Case<'a> = (&'a [TieBreak], [(&'a str, u32); 4]);
    let expected: [Case<'_>; 6] = [
        // Idea weighs more and has B first; A and C stay equal.
        (&[Criteria], [("B", 1), ("A", 2), ("C", 2), ("D", 4)]),
        (&[pitch], [("A", 1), ("C", 1), ("B", 3), ("D", 4)]),
        // J1 and J2 have A first, J3 has C.
        (&[FirstPlaces], [("A", 1), ("C", 2), ("B", 3), ("D", 4)]),
        // Two judges of three: A over B, A over C, B over C.
        (&[HeadToHead], [("A", 1), ("B", 2), ("C", 3), ("D", 4)]),
        (&[RawMean], [("A", 1), ("B", 1), ("C", 1), ("D", 4)]),
        (
            &[RawMean, Criteria, FirstPlaces],
            [("B", 1), ("A", 2), ("C", 3), ("D", 4)],
        ),
    ];
    for method in [Method::Mean, Method::Calibrated] {
        for (rules, places) in &expected {
            let (found, _) = broken(&TIED, method, rules)?;
            assert_eq!(found, order(places), "{method} {rules:?}");
        }
    }
    Ok(())
}

#[test]
fn each_decision_about_a_tie_is_told() -> Result<(), Refusal> {
    let rules = [TieBreak::Criteria, TieBreak::FirstPlaces];
    let (_, decisions) = broken(&TIED, Method::Mean, &rules)?;
    let told = |rank, entries: &[&str], rule, values: &[f64]| TieDecision {
        component: 1,
        rank,
        entries: entries.iter().map(|e| (*e).to_owned()).collect(),
        rule,
        values: values.to_vec(),
        ..TieDecision::default()
    };
    let idea = TieBreak::Criterion("idea".to_owned());
    let first = told(1, &["B", "A", "C"], Some(idea), &[6.0, 5.0, 5.0]);
    let second = told(2, &["A", "C"], Some(TieBreak::FirstPlaces), &[2.0, 1.0]);
    assert_eq!(decisions, [first, second]);
    let (_, decisions) = broken(&TIED, Method::Mean, &[TieBreak::RawMean])?;
    assert_eq!(decisions, [told(1, &["A", "B", "C"], None, &[])]);
    Ok(())
}

#[test]
fn rules_about_unknown_criteria_are_refused() {
    let rule = TieBreak::Criterion("style".to_owned());
    let refusal = broken(&TIED, Method::Mean, &[rule]).err();
    let text = refusal.map(|r| r.to_string()).unwrap_or_default();
    assert!(text.contains("criterion:style"), "{text}");
    assert!(text.contains("pitch, idea"), "{text}");
}

proptest! {
    /// Rules only ever order entries within a tie, whatever the order of the lines.
    #[test]
    fn rules_touch_nothing_but_ties(
        marks in proptest::collection::vec((0_u8..6, 0_u8..4, 0_i64..3), 2..24),
        turn in 0_usize..24,
    ) {
        let rules = [TieBreak::HeadToHead, TieBreak::FirstPlaces, TieBreak::RawMean];
        let mut seen = std::collections::BTreeSet::new();
        let mut marks: Vec<(String, String, i64)> = marks
            .into_iter()
            .filter(|(e, j, _)| seen.insert((*e, *j)))
            .map(|(e, j, m)| (format!("E{e}"), format!("J{j}"), m))
            .collect();
        let shared = plan(Method::Median, 0);
        let split = ScoringPlan { tie_breaks: rules.to_vec(), ..shared.clone() };
        let (Ok(before), Ok(after)) = (ranked(&marks, &shared), ranked(&marks, &split)) else {
            return Ok(());
        };
        let turn = turn % marks.len();
        marks.rotate_left(turn);
        let turned = ranked(&marks, &split).ok();
        prop_assert_eq!(turned.as_ref(), Some(&after));
        for s in &after.standings {
            let old = before.standings.iter().find(|o| o.entry == s.entry);
            let Some(old) = old else { continue };
            let equal = before
                .standings
                .iter()
                .filter(|o| (o.component, o.rank) == (old.component, old.rank));
            prop_assert!(s.rank >= old.rank && s.rank < old.rank + equal.count() as u32);
        }
    }
}
