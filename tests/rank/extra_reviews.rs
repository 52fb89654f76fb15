//! The second look at the command line: the reviews it names are pins that `assign` takes.

use std::process::{Command, Output};

use crate::support::text;

/// Runs a command on the demo's tables.
fn run(folder: &tempfile::TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command
        .current_dir(folder.path())
        .args(arguments)
        .output()
        .unwrap()
}

const TABLES: [&str; 6] = [
    "--rubric",
    "rubric.csv",
    "--judges",
    "judges.csv",
    "--entries",
    "entries.csv",
];

#[test]
fn spare_reviews_become_pins_that_assign_takes() {
    let folder = tempfile::tempdir().unwrap();
    let exported = run(&folder, &["demo", "--export", "."]);
    assert!(exported.status.success(), "{}", text(&exported.stderr));
    let mut look = vec!["rank", "scores.csv"];
    look.extend(TABLES);
    look.extend([
        "--extra-reviews",
        "6",
        "--pins",
        "pins.csv",
        "--standings",
        "again.csv",
    ]);
    let ranked = run(&folder, &look);
    let said = text(&ranked.stderr);
    assert!(ranked.status.success(), "{said}");
    let pins = std::fs::read_to_string(folder.path().join("pins.csv")).unwrap();
    let pairs: Vec<(&str, &str)> = pins
        .lines()
        .skip(1)
        .map(|line| line.split_once(',').unwrap())
        .collect();
    assert_eq!(pairs.len(), 6, "{pins}");
    let scores = std::fs::read_to_string(folder.path().join("scores.csv")).unwrap();
    for (judge, rest) in &pairs {
        let entry = rest.strip_suffix(",must").unwrap();
        assert!(
            !scores.contains(&format!("{entry},{judge},")),
            "{judge} judged {entry}"
        );
        assert!(said.contains(&format!("{entry} (rank ")), "{said}");
    }
    assert!(
        said.contains(
            "Expected number of entries that are wrongly inside or outside the prize places: "
        ),
        "{said}"
    );

    // The panels once more, each with the pinned judge in it.
    let assigned = run(
        &folder,
        &[
            "assign",
            "--entries",
            "entries.csv",
            "--judges",
            "judges.csv",
            "--pins",
            "pins.csv",
            "--per-entry",
            "3",
            "--connectivity-budget",
            "0",
            "--out",
            "next.csv",
        ],
    );
    assert!(assigned.status.success(), "{}", text(&assigned.stderr));
    let next = std::fs::read_to_string(folder.path().join("next.csv")).unwrap();
    for (judge, rest) in &pairs {
        let entry = rest.strip_suffix(",must").unwrap();
        assert!(
            next.contains(&format!("\n{entry},{judge},")),
            "{judge} is on no panel of {entry}"
        );
    }

    // In every language; and no more judges of these entries when all but their own conflict them.
    look.extend(["--lang", "zh"]);
    assert!(text(&run(&folder, &look).stderr).contains("完成这些评审后"));
    look.truncate(look.len() - 2);
    let every: String = pairs
        .iter()
        .map(|(judge, rest)| format!("{judge},{}\n", &rest[..rest.len() - 5]))
        .collect();
    std::fs::write(
        folder.path().join("conflicts.csv"),
        format!("judge,entry\n{every}"),
    )
    .unwrap();
    look.extend(["--conflicts", "conflicts.csv"]);
    assert!(run(&folder, &look).status.success());
    let others = std::fs::read_to_string(folder.path().join("pins.csv")).unwrap();
    for line in others.lines().skip(1) {
        assert!(!pins.lines().any(|l| l == line), "{line} is tied");
    }

    // Who was asked and sent no marks is on the panel all the same.
    let asked = others.lines().nth(1).unwrap();
    let (judge, entry) = asked
        .strip_suffix(",must")
        .unwrap()
        .split_once(',')
        .unwrap();
    std::fs::write(
        folder.path().join("asked.csv"),
        format!("entry,judge\n{entry},{judge}\n"),
    )
    .unwrap();
    look.extend(["--assignment", "asked.csv"]);
    assert!(run(&folder, &look).status.success());
    let rest = std::fs::read_to_string(folder.path().join("pins.csv")).unwrap();
    assert!(!rest.contains(asked), "{asked} was asked before");
}

#[test]
fn a_second_look_says_what_it_needs() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("scores.csv"),
        "entry,judge,score\nE1,J1,3\n",
    )
    .unwrap();
    let alone = run(&folder, &["rank", "scores.csv", "--extra-reviews", "3"]);
    assert_eq!(alone.status.code(), Some(2));
    let said = text(&alone.stderr);
    assert!(
        ["--judges", "--entries", "--pins"]
            .iter()
            .all(|o| said.contains(o)),
        "{said}"
    );
    let exported = run(&folder, &["demo", "--export", "."]);
    assert!(exported.status.success());
    let mut mean = vec!["rank", "scores.csv", "--method", "mean"];
    mean.extend(TABLES);
    mean.extend(["--extra-reviews", "3", "--pins", "pins.csv"]);
    let refused = run(&folder, &mean);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        text(&refused.stderr).contains("standard errors"),
        "{}",
        text(&refused.stderr)
    );
    assert!(!folder.path().join("pins.csv").exists());
}
