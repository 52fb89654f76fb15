//! What the commands print: the help of each, the figures of `check`, `verify` and `doctor`.
#![allow(clippy::unwrap_used)]

#[macro_use]
#[path = "support/snapshot.rs"]
mod snapshot;

use std::path::Path;
use std::process::Command;

/// Runs a command in a folder, without the caller's environment: help shows the values of
/// variables.
fn evenhand(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .env_clear()
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    let code = output.status.code().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    format!("exit code {code}\n--- standard output\n{out}--- standard error\n{err}")
}

/// A folder with these tables.
fn folder(tables: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in tables {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The help of a command and of the commands below it.
fn help(command: &[&str], all: &mut String) {
    let here = Path::new(".");
    let text = evenhand(here, &[command, &["--help"]].concat());
    let words = [&["evenhand"], command, &["--help"]].concat();
    *all += &format!("$ {}\n{text}\n", words.join(" "));
    let below = text
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        // A description that takes a second line is indented further.
        .filter(|line| !line.starts_with("    "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help");
    for name in below {
        help(&[command, &[name]].concat(), all);
    }
}

#[test]
fn every_command_has_its_help() {
    let mut all = String::new();
    help(&[], &mut all);
    assert!(all.contains("$ evenhand audit verify --help\n"), "{all}");
    assert_text!("help", &all);
}

#[test]
fn an_unknown_option_is_refused_with_the_usage() {
    let refused = evenhand(Path::new("."), &["rank", "scores.csv", "--magic"]);
    assert_text!("unknown_option", &refused);
}

/// What `check` prints on entries a, b of track x and c, d of track y with this assignment.
fn check(pairs: &str) -> String {
    let entries = "entry,countries,track\na,CN,x\nb,CN,x\nc,CN,y\nd,CN,y\n";
    let judges = "judge,countries\n1,KZ\n2,KZ\n3,KZ\n";
    let assignment = format!("entry,judge\n{pairs}");
    let folder = folder(&[
        ("entries.csv", entries),
        ("judges.csv", judges),
        ("assignment.csv", &assignment),
    ]);
    let tables = ["--entries", "entries.csv", "--judges", "judges.csv"];
    let size = ["--per-entry", "2", "assignment.csv"];
    evenhand(folder.path(), &[&["check"], &tables[..], &size].concat())
}

/// Judges 1 and 2 are both on c, which links nothing in track x, where 1 has a and 2 has b.
#[test]
fn each_track_is_linked_by_its_own_reviews_alone() {
    assert_text!("check_unlinked_tracks", &check("a,1\nb,2\nc,1\nc,2\nd,3\n"));
}

#[test]
fn a_linked_track_is_reported_as_linked() {
    assert_text!(
        "check_linked_tracks",
        &check("a,1\na,2\nb,2\nb,3\nc,1\nc,2\nd,1\nd,3\n")
    );
}

/// The laws, with none of their objects.
#[test]
fn the_doctor_accepts_an_empty_database() {
    let folder = folder(&[]);
    let migrated = evenhand(folder.path(), &["migrate", "--data", "data"]);
    assert!(migrated.starts_with("exit code 0\n"), "{migrated}");
    assert_text!(
        "doctor_of_an_empty_database",
        &evenhand(folder.path(), &["doctor", "--data", "data"])
    );
}
