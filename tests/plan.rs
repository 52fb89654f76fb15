//! `evenhand plan`: what it asks for is enough for the real optimiser, and nobody too many.
#![allow(clippy::unwrap_used)]

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

/// The best plan with the judges of a scenario; mixed panels come before everything.
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

#[test]
fn what_it_asks_for_is_enough_and_nobody_is_too_many() {
    let (mut mixed, mut same, mut spared) = (0, 0, 0);
    for seed in 0..150 {
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
        let question = Question {
            expected,
            known,
            from: (0..3 + next(4) as usize).map(country).collect(),
            per_entry: 1 + next(3) as u32,
            load: 2 + next(6) as u32,
        };
        let Ok(scenarios) = need(&question) else {
            continue;
        };
        for scenario in scenarios {
            let plan = real(&question, &scenario).unwrap();
            let pairs = plan.summary.same_country_pairs.unwrap();
            assert_eq!(
                pairs > 0,
                scenario.same_country,
                "{question:?} {scenario:?}"
            );
            mixed += u32::from(!scenario.same_country);
            same += u32::from(scenario.same_country);
            for i in 0..scenario.invite.len() {
                let mut fewer = scenario.clone();
                fewer.invite[i].judges -= 1;
                fewer.judges -= 1;
                spared += 1;
                if let Ok(plan) = real(&question, &fewer) {
                    let pairs = plan.summary.same_country_pairs.unwrap();
                    assert!(
                        !scenario.same_country && pairs > 0,
                        "{question:?} {scenario:?}"
                    );
                }
            }
        }
    }
    assert!(
        mixed > 100 && same > 20 && spared > 300,
        "{mixed} {same} {spared}"
    );
}

fn plan(tables: &[(&str, &str)], arguments: &[&str]) -> (i32, String, String) {
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
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn three_answers_stand_side_by_side() {
    let mut entries = "entry,countries\n".to_owned();
    for i in 0..60 {
        entries += &format!("e{i},{}\n", ["CN", "CN", "CN", "KZ", "RU", "UZ;CN"][i % 6]);
    }
    let judges = "judge,countries,max_load\n1,KZ,6\n2,RU,\n";
    let tables = [("entries.csv", entries.as_str()), ("judges.csv", judges)];
    let asked = [
        "--per-entry",
        "3",
        "--load",
        "12",
        "--from",
        "CN,KZ,RU,UZ,IN",
        "--judges",
        "judges.csv",
    ];
    let (code, table, said) = plan(&tables, &asked);
    assert_eq!(code, 0, "{said}");
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(
        lines[0],
        "country,entries,known,invite_9,invite_12,invite_15"
    );
    assert_eq!(lines.len(), 1 + 5 + 1, "{table}");
    assert!(lines[1].starts_with("CN,40,0,"), "{table}");
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
    assert!(said.starts_with("60 entries need 180 reviews.\n"), "{said}");
    let (_, _, said) = plan(&tables, &[&asked[..], &["--lang", "zh"]].concat());
    assert!(said.starts_with("60 件作品需要 180 次评审。"), "{said}");
}

#[test]
fn entries_without_possible_judges_are_reported() {
    let tables = [("entries.csv", "entry,countries\na,CN;KZ\nb,CN\n")];
    let (code, table, said) = plan(&tables, &["--per-entry", "0", "--load", "0"]);
    assert_eq!((code, table.as_str()), (2, ""));
    for part in [
        "--per-entry: found 0, expected 1 to 100",
        "--load: found 0, expected 1 to 10000",
        "--from: found entries of CN;KZ, expected a country other than the entry's own",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("entries of CN,"), "{said}");
}
