//! The rubric: weighted criteria with exact scales, and the marks of a sheet against it.
//!
//! Marks are exact decimals here (law 10); they become floats only in [`crate::ranking`].

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A weighted criterion with its scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Short unique name, as in `rubric.csv` and `scores.csv`.
    pub code: String,
    /// Relative weight, positive.
    pub weight: Decimal,
    /// Lowest mark.
    pub min: Decimal,
    /// Highest mark, above `min`.
    pub max: Decimal,
    /// Marks are `min` plus a whole number of steps; without a step every decimal in range is a
    /// mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Decimal>,
    /// Titles by language (BCP 47).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<String, String>,
    /// Described levels, lowest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Level>,
}

/// What a mark means, in several languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The mark that the text describes.
    pub mark: Decimal,
    /// Descriptions by language (BCP 47).
    pub texts: BTreeMap<String, String>,
}

/// All criteria of a round, in the organiser's order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rubric {
    /// At least one criterion, codes unique.
    pub criteria: Vec<Criterion>,
}

/// One mark of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The criterion's code.
    pub criterion: String,
    /// The mark.
    pub score: Decimal,
}

/// A problem of a rubric: a criterion by its position, the field, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RubricProblem {
    /// Position of the criterion, from 0.
    pub position: usize,
    /// The field's name.
    pub field: &'static str,
    /// What was expected.
    pub expected: String,
}

/// A problem of the marks of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkProblem {
    /// The mark at this position names no criterion of the rubric.
    UnknownCriterion {
        /// Position in the marks, from 0.
        position: usize,
    },
    /// The criterion has a second mark at this position.
    Twice {
        /// Position in the marks, from 0.
        position: usize,
    },
    /// Outside the scale, or not on one of its steps.
    OffScale {
        /// Position in the marks, from 0.
        position: usize,
        /// The scale in words.
        expected: String,
    },
    /// A criterion without a mark.
    Missing {
        /// The criterion's code.
        criterion: String,
    },
}

impl Criterion {
    /// The scale in words, as errors show it.
    pub fn scale(&self) -> String {
        match self.step {
            Some(step) => format!("{} to {} in steps of {}", self.min, self.max, step),
            None => format!("{} to {}", self.min, self.max),
        }
    }

    /// Whether the mark is on the scale.
    pub fn allows(&self, mark: Decimal) -> bool {
        let on_step = match self.step {
            Some(step) => (mark - self.min)
                .checked_rem(step)
                .is_some_and(|r| r.is_zero()),
            None => true,
        };
        mark >= self.min && mark <= self.max && on_step
    }
}

impl Rubric {
    /// All problems of the rubric.
    pub fn problems(&self) -> Vec<RubricProblem> {
        let mut problems = Vec::new();
        let mut seen = BTreeSet::new();
        for (position, c) in self.criteria.iter().enumerate() {
            let mut report = |field, expected: &str| {
                problems.push(RubricProblem {
                    position,
                    field,
                    expected: expected.to_owned(),
                });
            };
            if c.code.is_empty() || !seen.insert(c.code.as_str()) {
                report("criterion", "a name that no other criterion has");
            }
            if c.weight <= Decimal::ZERO {
                report("weight", "a number above 0");
            }
            if c.max <= c.min {
                report("max", "a number above min");
            }
            if let Some(step) = c.step {
                let fits = step > Decimal::ZERO
                    && (c.max - c.min)
                        .checked_rem(step)
                        .is_some_and(|r| r.is_zero());
                if !fits {
                    report("step", "a number above 0 that divides max minus min");
                }
            }
            if c.levels.iter().any(|l| !c.allows(l.mark)) {
                report("levels", "levels at marks of the scale");
            }
        }
        problems
    }

    /// The criterion with this code.
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|c| c.code == code)
    }

    /// All problems of the marks of a draft: scale and criteria, not completeness.
    pub fn draft_problems(&self, marks: &[Mark]) -> Vec<MarkProblem> {
        let mut problems = Vec::new();
        let mut seen = BTreeSet::new();
        for (position, mark) in marks.iter().enumerate() {
            match self.criterion(&mark.criterion) {
                None => problems.push(MarkProblem::UnknownCriterion { position }),
                Some(c) => {
                    if !seen.insert(&mark.criterion) {
                        problems.push(MarkProblem::Twice { position });
                    }
                    if !c.allows(mark.score) {
                        problems.push(MarkProblem::OffScale {
                            position,
                            expected: c.scale(),
                        });
                    }
                }
            }
        }
        problems
    }

    /// All problems of the marks of a sheet to be submitted.
    pub fn sheet_problems(&self, marks: &[Mark]) -> Vec<MarkProblem> {
        let mut problems = self.draft_problems(marks);
        for c in &self.criteria {
            if !marks.iter().any(|m| m.criterion == c.code) {
                problems.push(MarkProblem::Missing {
                    criterion: c.code.clone(),
                });
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rubric() -> Rubric {
        let criterion = |code: &str, step: &str| Criterion {
            code: code.into(),
            weight: Decimal::ONE,
            min: "0.25".parse().unwrap_or_default(),
            max: Decimal::TEN,
            step: step.parse().ok(),
            titles: BTreeMap::new(),
            levels: Vec::new(),
        };
        Rubric {
            criteria: vec![criterion("idea", "0.25"), criterion("pitch", "0.25")],
        }
    }

    fn mark(criterion: &str, score: &str) -> Mark {
        Mark {
            criterion: criterion.into(),
            score: score.parse().unwrap_or(Decimal::MAX),
        }
    }

    #[test]
    fn marks_lie_on_the_step_exactly() {
        let rubric = rubric();
        for good in ["0.25", "9.75", "10", "7.50"] {
            assert_eq!(
                rubric.draft_problems(&[mark("idea", good)]),
                vec![],
                "{good}"
            );
        }
        for bad in ["0", "10.25", "7.51", "7.4999999999", "-1"] {
            assert!(
                matches!(
                    rubric.draft_problems(&[mark("idea", bad)])[..],
                    [MarkProblem::OffScale { position: 0, .. }]
                ),
                "{bad}"
            );
        }
    }

    #[test]
    fn steps_are_counted_from_the_lowest_mark() {
        let mut rubric = rubric();
        rubric.criteria[0].step = Some(Decimal::from(3));
        rubric.criteria[0].min = Decimal::ONE;
        for (score, allowed) in [
            ("1", true),
            ("4", true),
            ("10", true),
            ("3", false),
            ("9", false),
        ] {
            let problems = rubric.draft_problems(&[mark("idea", score)]);
            assert_eq!(problems.is_empty(), allowed, "{score}");
            let expected = MarkProblem::OffScale {
                position: 0,
                expected: "1 to 10 in steps of 3".to_owned(),
            };
            assert!(allowed || problems == [expected], "{problems:?}");
        }
        rubric.criteria[0].step = None;
        let problems = rubric.draft_problems(&[mark("idea", "10.5")]);
        let expected = "1 to 10".to_owned();
        let off = MarkProblem::OffScale {
            position: 0,
            expected,
        };
        assert_eq!(problems, [off]);
        assert_eq!(rubric.draft_problems(&[mark("idea", "9.5")]), []);
    }

    #[test]
    fn what_is_wrong_with_a_rubric_is_said_and_nothing_else() {
        let said = |change: &dyn Fn(&mut Criterion)| {
            let mut rubric = rubric();
            change(&mut rubric.criteria[1]);
            let found = rubric.problems();
            assert!(found.iter().all(|p| p.position == 1));
            found.iter().map(|p| p.field).collect::<Vec<_>>()
        };
        let level = |mark| Level {
            mark,
            texts: BTreeMap::new(),
        };
        let none: [&str; 0] = [];
        assert_eq!(said(&|_| {}), none);
        assert_eq!(said(&|c| c.code = String::new()), ["criterion"]);
        assert_eq!(said(&|c| c.weight = Decimal::ZERO), ["weight"]);
        assert_eq!(said(&|c| c.step = None), none);
        assert_eq!(said(&|c| c.max = c.min), ["max"]);
        for step in ["0", "-0.25"] {
            let step = step.parse().ok();
            assert_eq!(said(&|c| c.step = step), ["step"]);
        }
        // From 1 to 10 in threes: what is counted is the range, not the marks.
        assert_eq!(
            said(&|c| (c.min, c.step) = (Decimal::ONE, Some(3.into()))),
            none
        );
        assert_eq!(said(&|c| c.levels = vec![level(Decimal::TEN)]), none);
        let off = vec![level(Decimal::TEN), level(Decimal::ZERO)];
        assert_eq!(said(&|c| c.levels = off.clone()), ["levels"]);
    }

    #[test]
    fn every_problem_of_a_sheet_is_named_at_once() {
        let marks = [mark("idea", "7.1"), mark("idea", "7"), mark("speed", "3")];
        let problems = rubric().sheet_problems(&marks);
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert!(problems.contains(&MarkProblem::Missing {
            criterion: "pitch".into()
        }));
    }

    #[test]
    fn a_rubric_whose_step_does_not_divide_its_range_is_refused() {
        let mut rubric = rubric();
        rubric.criteria[1].step = Some("0.4".parse().unwrap_or_default());
        rubric.criteria[1].code = "idea".into();
        let fields: Vec<_> = rubric.problems().iter().map(|p| p.field).collect();
        assert_eq!(fields, ["criterion", "step"]);
    }
}
