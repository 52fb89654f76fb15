//! Extra reviews: where the reviews go, and that they help.

use super::*;
use crate::domain::plan::ScoringPlan;
use crate::ranking::fit::random::Random;
use crate::ranking::{Input, rank};
use crate::table::{entries, judges, scores};

/// A competition in which the prize line of three runs between entries of nearly the same quality.
struct World {
    entries: Vec<EntryRow>,
    judges: Vec<JudgeRow>,
    scores: Scores,
}

fn world(seed: u64, count: usize, panel: usize) -> World {
    let mut random = Random::new(seed);
    let places = ["CN", "KZ", "RU", "IN"];
    let mut entry_table = String::from("entry,countries\n");
    let mut judge_table = String::from("judge,countries,max_load\n");
    let mut marks = String::from("entry,judge,score\n");
    let judge_count = 12;
    let severity: Vec<f64> = (0..judge_count).map(|_| random.normal()).collect();
    for (j, _) in severity.iter().enumerate() {
        judge_table += &format!("J{j:02},{},{}\n", places[j % 4], count);
    }
    for i in 0..count {
        entry_table += &format!("E{i:02},{}\n", places[i % 4]);
        let quality = random.normal();
        for k in 0..panel {
            // Never a judge of the entry's own country.
            let j = (i + 1 + k + 4 * (k / 3)) % judge_count;
            let j = if j % 4 == i % 4 {
                (j + 1) % judge_count
            } else {
                j
            };
            let mark = 50.0 + 10.0 * quality - 5.0 * severity[j] + 6.0 * random.normal();
            marks += &format!("E{i:02},J{j:02},{mark:.2}\n");
        }
    }
    World {
        entries: entries::read(
            "entries.csv",
            entry_table.as_bytes(),
            entries::Countries::Required,
        )
        .unwrap()
        .rows,
        judges: judges::read(
            "judges.csv",
            judge_table.as_bytes(),
            entries::Countries::Required,
        )
        .unwrap()
        .rows,
        scores: scores::read("scores.csv", marks.as_bytes())
            .unwrap()
            .rows
            .remove(0),
    }
}

impl World {
    fn ranked(&self) -> Outcome {
        let input = Input {
            scores: &self.scores,
            entries: Some(&self.entries),
            judges: Some(&self.judges),
            rubric: None,
            flags: None,
        };
        rank(&input, &ScoringPlan::default()).unwrap()
    }

    fn plan(&self, outcome: &Outcome, spare: u32) -> ExtraReviews {
        let assigned = ReviewerPool::scored(&self.scores);
        let pool = ReviewerPool {
            entries: &self.entries,
            judges: &self.judges,
            conflicts: &BTreeSet::new(),
            barred: &BTreeSet::new(),
            assigned: &assigned,
            rules: Rules::default(),
        };
        extra_reviews(outcome, &pool, 3, spare).unwrap()
    }
}

#[test]
fn reviews_go_to_the_line_and_respect_every_rule() {
    for seed in 0..20 {
        let world = world(seed, 24, 3);
        let outcome = world.ranked();
        let plan = world.plan(&outcome, 8);
        assert_eq!((plan.reviews.len(), plan.unplaced), (8, 0), "{seed}");
        let assigned = ReviewerPool::scored(&world.scores);
        let mut seen = assigned.clone();
        for review in &plan.reviews {
            let pair = (review.judge.clone(), review.entry.clone());
            assert!(seen.insert(pair), "{seed}: a pair twice: {review:?}");
            let country = |code: &str| code[1..].parse::<usize>().unwrap() % 4;
            assert_ne!(
                country(&review.judge),
                country(&review.entry),
                "{seed}: {review:?}"
            );
            assert!(review.after <= review.before);
            // No entry far from the line gets a further review.
            assert!(review.rank <= 12, "{seed}: {review:?}");
        }
        let fall: f64 = plan.reviews.iter().map(|r| r.before - r.after).sum();
        let said = plan.misclassified - plan.misclassified_after;
        assert!((fall - said).abs() < 1e-9, "{seed}: {fall} {said}");
        // More of them never do harm.
        let more = world.plan(&outcome, 16);
        assert!(more.misclassified_after < plan.misclassified_after);
    }
}

#[test]
fn what_cannot_be_placed_is_said() {
    let mut world = world(3, 24, 3);
    let outcome = world.ranked();
    for judge in &mut world.judges {
        judge.max_load = Some(0);
    }
    let plan = world.plan(&outcome, 5);
    assert_eq!((plan.reviews.len(), plan.unplaced), (0, 5));
    assert_eq!(plan.misclassified, plan.misclassified_after);
}

#[test]
fn a_method_without_errors_is_refused() {
    let world = world(1, 12, 3);
    let mut outcome = world.ranked();
    outcome.standings[0].standard_error = None;
    let assigned = BTreeSet::new();
    let pool = ReviewerPool {
        entries: &world.entries,
        judges: &world.judges,
        conflicts: &BTreeSet::new(),
        barred: &BTreeSet::new(),
        assigned: &assigned,
        rules: Rules::default(),
    };
    assert!(extra_reviews(&outcome, &pool, 3, 1).is_err());
}

/// The closed formula agrees with a simulation.
#[test]
fn the_expected_probability_is_the_mean_of_what_may_happen() {
    let mut random = Random::new(7);
    for (distance, variance, added) in [(1.0, 4.0, 0.25), (0.0, 1.0, 1.0), (3.0, 4.0, 2.0)] {
        let (draws, mut wrong_side) = (200_000, 0_u32);
        for _ in 0..draws {
            // The truth, a review of it, and the score that follows.
            let truth = distance + f64::sqrt(variance) * random.normal();
            let review = truth + f64::sqrt(1.0 / added) * random.normal();
            let score = (distance / variance + review * added) / (1.0 / variance + added);
            wrong_side += u32::from((score > 0.0) != (truth > 0.0));
        }
        let drawn = f64::from(wrong_side) / f64::from(draws);
        let expected = misclassification(distance, variance, added);
        assert!(
            (drawn - expected).abs() < 0.005,
            "{drawn} drawn, {expected} expected"
        );
        assert!(expected < misclassification(distance, variance, 0.0));
    }
}
