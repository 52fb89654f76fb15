//! `evenhand plan`: its judges are enough for the optimiser, and none of them is superfluous.
#![allow(clippy::unwrap_used)]

#[macro_use]
#[path = "support/snapshot.rs"]
mod snapshot;

use std::ops::ControlFlow;
use std::process::Command;

use evenhand::assign::{
    Expected, Known, Options, Plan, Question, Scenario, Task, Unsolved, need, solve,
};
use evenhand::domain::Country;
use evenhand::domain::conflict::Rules;
use evenhand::table::entries::EntryRow;
use evenhand::table::judges::JudgeRow;

const COUNTRIES: [&str; 6] = ["CN", "IN", "KZ", "PK", "RU", "UZ"];

fn country(at: usize) -> Country {
    COUNTRIES[at].parse().unwrap()
}

/// The optimiser's plan with the judges of a scenario; it avoids compatriots before all else.
fn real(question: &Question, scenario: &Scenario) -> Result<Plan, Unsolved> {
    let mut entries = Vec::new();
    for expected in &question.expected {
        for _ in 0..expected.entries {
            entries.push(EntryRow {
                entry: format!("e{}", entries.len()),
                countries: expected.countries.clone(),
                ..EntryRow::default()
            });
        }
    }
    let mut judges = Vec::new();
    let mut add = |countries: Vec<Country>, load| {
        judges.push(JudgeRow {
            judge: format!("j{}", judges.len()),
            countries,
            max_load: Some(load),
            ..JudgeRow::default()
        });
    };
    for known in &question.known {
        add(
            known.countries.clone(),
            known.max_load.unwrap_or(scenario.load),
        );
    }
    for invited in &scenario.invite {
        for _ in 0..invited.judges {
            add(vec![invited.country], scenario.load);
        }
    }
    assert_eq!(judges.len() as u64, scenario.judges);
    let task = Task {
        entries,
        judges,
        conflicts: Vec::new(),
        pins: Vec::new(),
        candidates: None,
        current: None,
        rules: Rules::default(),
        options: Options {
            per_entry: question.per_entry,
            same_country_cost: 1_000,
            connectivity_budget: 0.0,
            ..Options::default()
        },
    };
    solve(&task, &mut |_| ControlFlow::Continue(()))
}

/// SplitMix64.
fn random(state: &mut u64, end: u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut x = *state;
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (x ^ (x >> 31)) % end
}

/// A random question with up to three known judges.
fn random_question(seed: u64) -> Question {
    let mut state = seed * 77 + 1;
    let mut next = |end: u64| random(&mut state, end);
    let mut own = |most: u64| -> Vec<Country> {
        (0..1 + next(most))
            .map(|_| country(next(6) as usize))
            .collect()
    };
    let expected: Vec<Expected> = (1..5)
        .map(|n| Expected {
            countries: own(2),
            entries: n,
        })
        .collect();
    let known: Vec<Known> = (0..seed % 4)
        .map(|i| Known {
            countries: own(2),
            max_load: (i == 0).then_some(2),
        })
        .collect();
    Question {
        expected,
        known,
        from: (0..3 + next(4) as usize).map(country).collect(),
        per_entry: 1 + next(3) as u32,
        load: 2 + next(6) as u32,
    }
}

/// Pairs of compatriots in the optimiser's plan.
fn same_country_pairs(plan: &Plan) -> u64 {
    plan.summary.same_country_pairs.unwrap()
}

/// With one judge fewer from any country there is no plan, or one with compatriots.
///
/// Returns the number of countries that were tried.
fn expect_minimal(question: &Question, scenario: &Scenario) -> usize {
    for i in 0..scenario.invite.len() {
        let mut fewer = scenario.clone();
        fewer.invite[i].judges -= 1;
        fewer.judges -= 1;
        if let Ok(plan) = real(question, &fewer) {
            assert!(
                !scenario.same_country && same_country_pairs(&plan) > 0,
                "{question:?} {scenario:?}"
            );
        }
    }
    scenario.invite.len()
}

#[test]
fn the_planned_judges_are_enough_and_none_is_superfluous() {
    let (mut mixed, mut same, mut spared) = (0, 0, 0);
    for seed in 0..150 {
        let question = random_question(seed);
        let Ok(scenarios) = need(&question) else {
            continue;
        };
        for scenario in scenarios {
            let plan = real(&question, &scenario).unwrap();
            assert_eq!(
                same_country_pairs(&plan) > 0,
                scenario.same_country,
                "{question:?} {scenario:?}"
            );
            mixed += u32::from(!scenario.same_country);
            same += u32::from(scenario.same_country);
            spared += expect_minimal(&question, &scenario);
        }
    }
    assert!(
        mixed > 100 && same > 20 && spared > 300,
        "{mixed} {same} {spared}"
    );
}

/// What a command printed.
struct Printed {
    code: i32,
    out: String,
    err: String,
}

/// `evenhand plan` on these tables.
fn plan(tables: &[(&str, &str)], arguments: &[&str]) -> Printed {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in tables {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(["plan", "--entries", "entries.csv"])
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Printed {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// Sixty entries and two known judges, who take 6 and `--load` reviews at most.
fn plan_of_sixty(more: &[&str]) -> Printed {
    let mut entries = "entry,countries\n".to_owned();
    for i in 0..60 {
        entries += &format!("e{i},{}\n", ["CN", "CN", "CN", "KZ", "RU", "UZ;CN"][i % 6]);
    }
    let judges = "judge,countries,max_load\n1,KZ,6\n2,RU,\n";
    let tables = [("entries.csv", entries.as_str()), ("judges.csv", judges)];
    let size = ["--per-entry", "3", "--load", "12"];
    let people = ["--from", "CN,KZ,RU,UZ,IN", "--judges", "judges.csv"];
    plan(&tables, &[&size[..], &people, more].concat())
}

#[test]
fn three_loads_are_compared() {
    let printed = plan_of_sixty(&[]);
    assert_eq!(printed.code, 0, "{}", printed.err);
    let table = &printed.out;
    let lines: Vec<&str> = table.lines().collect();
    let total: Vec<u64> = lines[6]
        .split(',')
        .skip(1)
        .map(|n| n.parse().unwrap())
        .collect();
    assert_eq!(total[..2], [70, 2]);
    // 180 reviews, of which the known judges take 6 and 12 at most.
    for (invited, load) in total[2..].iter().zip([9_u64, 12, 15]) {
        assert!(6 + load + invited * load >= 180, "{table}");
        assert!(
            (invited - 3) * load < 180 - 6 - load,
            "far too many: {table}"
        );
    }
    assert_text!("plan_table", table);
    assert_text!("plan_en", &printed.err);
}

#[test]
fn a_plan_is_explained_in_every_language() {
    for lang in ["ru", "zh"] {
        let printed = plan_of_sixty(&["--lang", lang]);
        assert_eq!(printed.code, 0);
        assert_text!(format!("plan_{lang}"), &printed.err);
    }
}

/// Judges from Kazakhstan could review b, so that only a is reported.
#[test]
fn entries_without_possible_judges_are_reported() {
    let tables = [("entries.csv", "entry,countries\na,CN;KZ\nb,CN\n")];
    let printed = plan(&tables, &["--per-entry", "0", "--load", "0"]);
    assert_eq!((printed.code, printed.out.as_str()), (2, ""));
    assert!(!printed.err.contains("entries of CN,"), "{}", printed.err);
    assert_text!("plan_refused", &printed.err);
}
