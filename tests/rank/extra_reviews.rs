//! Extra reviews on the command line: the reviews that `rank` names are pins that `assign` takes.

use std::process::{Command, Output};
use std::sync::OnceLock;

use crate::support::{folder_with, text};

/// Runs a command in a folder.
fn run(folder: &tempfile::TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .current_dir(folder.path())
        .args(arguments)
        .output()
        .unwrap()
}

/// A suggested review, a row of `pins.csv`.
#[derive(Clone, Debug, PartialEq)]
struct Review {
    judge: String,
    entry: String,
}

/// The demo's tables, on which six extra reviews are planned.
struct Demo {
    folder: tempfile::TempDir,
}

impl Demo {
    /// A copy of an export that all tests here share.
    fn export() -> Self {
        static EXPORTED: OnceLock<tempfile::TempDir> = OnceLock::new();
        let exported = EXPORTED.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let exported = run(&folder, &["demo", "--export", "."]);
            assert!(exported.status.success(), "{}", text(&exported.stderr));
            folder
        });
        let folder = tempfile::tempdir().unwrap();
        for name in ["entries.csv", "judges.csv", "rubric.csv", "scores.csv"] {
            std::fs::copy(exported.path().join(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    /// Ranks with `--extra-reviews` and these options.
    fn rank(&self, options: &[&str]) -> Output {
        let tables = ["--rubric", "rubric.csv", "--judges", "judges.csv"];
        let entries = ["--entries", "entries.csv", "--pins", "pins.csv"];
        let fixed = ["rank", "scores.csv", "--standings", "again.csv"];
        run(
            &self.folder,
            &[&fixed, &tables[..], &entries, options].concat(),
        )
    }

    /// Plans six extra reviews with these options.
    fn suggested(&self, options: &[&str]) -> Vec<Review> {
        let ranked = self.rank(&[&["--extra-reviews", "6"], options].concat());
        assert!(ranked.status.success(), "{}", text(&ranked.stderr));
        let pins = self.read("pins.csv");
        let rows = pins.lines().skip(1).map(|line| {
            let (judge, rest) = line.split_once(',').unwrap();
            let entry = rest.strip_suffix(",must").unwrap();
            Review {
                judge: judge.to_owned(),
                entry: entry.to_owned(),
            }
        });
        rows.collect()
    }
}

#[test]
fn extra_reviews_are_of_entries_that_the_judge_has_not_reviewed() {
    let demo = Demo::export();
    let suggested = demo.suggested(&[]);
    assert_eq!(suggested.len(), 6, "{suggested:?}");
    let scores = demo.read("scores.csv");
    for Review { judge, entry } in &suggested {
        let sheet = format!("{entry},{judge},");
        assert!(!scores.contains(&sheet), "{judge} reviewed {entry}");
    }
}

#[test]
fn extra_reviews_are_explained_in_every_language() {
    let demo = Demo::export();
    for lang in ["en", "ru", "zh"] {
        let ranked = demo.rank(&["--extra-reviews", "6", "--lang", lang]);
        assert!(ranked.status.success());
        assert_text!(format!("extra_reviews_{lang}"), &text(&ranked.stderr));
    }
}

#[test]
fn extra_reviews_become_pins_that_assign_takes() {
    let demo = Demo::export();
    let suggested = demo.suggested(&[]);
    let tables = ["--entries", "entries.csv", "--judges", "judges.csv"];
    let pins = ["--pins", "pins.csv", "--per-entry", "3"];
    let out = ["--connectivity-budget", "0", "--out", "next.csv"];
    let assigned = run(
        &demo.folder,
        &[&["assign"], &tables[..], &pins, &out].concat(),
    );
    assert!(assigned.status.success(), "{}", text(&assigned.stderr));
    let next = demo.read("next.csv");
    for Review { judge, entry } in &suggested {
        let pair = format!("\n{entry},{judge},");
        assert!(next.contains(&pair), "{judge} is on no panel of {entry}");
    }
}

#[test]
fn judges_with_a_conflict_get_no_extra_review() {
    let demo = Demo::export();
    let suggested = demo.suggested(&[]);
    let rows = suggested
        .iter()
        .map(|r| format!("{},{}\n", r.judge, r.entry));
    let rows: String = rows.collect();
    demo.write("conflicts.csv", &format!("judge,entry\n{rows}"));
    let others = demo.suggested(&["--conflicts", "conflicts.csv"]);
    assert!(!others.is_empty());
    for review in &others {
        assert!(!suggested.contains(review), "{review:?} is a conflict");
    }
}

/// A judge who was asked and sent no marks is on the panel.
#[test]
fn judges_on_the_panel_get_no_extra_review() {
    let demo = Demo::export();
    let asked = demo.suggested(&[]).remove(0);
    let row = format!("entry,judge\n{},{}\n", asked.entry, asked.judge);
    demo.write("asked.csv", &row);
    let rest = demo.suggested(&["--assignment", "asked.csv"]);
    assert!(!rest.contains(&asked), "{asked:?} was asked before");
}

#[test]
fn extra_reviews_need_judges_entries_and_pins() {
    let folder = folder_with(&[("scores.csv", "entry,judge,score\nE1,J1,3\n")]);
    let refused = run(&folder, &["rank", "scores.csv", "--extra-reviews", "3"]);
    assert_eq!(refused.status.code(), Some(2));
    assert_text!("extra_reviews_without_tables", &text(&refused.stderr));
}

#[test]
fn extra_reviews_need_standard_errors() {
    let demo = Demo::export();
    let refused = demo.rank(&["--method", "mean", "--extra-reviews", "3"]);
    assert_eq!(refused.status.code(), Some(2));
    assert_text!("extra_reviews_by_mean", &text(&refused.stderr));
    assert!(!demo.folder.path().join("pins.csv").exists());
}
