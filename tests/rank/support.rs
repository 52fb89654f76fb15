//! What the tests of `rank` share.

use crate::tools::require_tools;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use evenhand::domain::plan::ScoringPlan;
use evenhand::ranking::Input;
use evenhand::ranking::fit::sheets::{Sheets, gather};
use evenhand::table::{entries, scores};
use serde_json::Value;

/// The folders of the reference data that have expected answers, or `None` after reporting that the
/// test is skipped.
pub fn reference(test: &str) -> Option<Vec<PathBuf>> {
    let Some(root) = std::env::var_os("EVENHAND_REFERENCE_DATA") else {
        require_tools(&format!(
            "the data that EVENHAND_REFERENCE_DATA names, for {test}"
        ));
        return None;
    };
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|f| f.join("expected/summary.json").exists())
        .collect();
    folders.sort();
    assert!(folders.len() >= 18, "only {} folders", folders.len());
    Some(folders)
}

pub fn name(folder: &Path) -> String {
    folder.file_name().unwrap().to_string_lossy().into_owned()
}

pub fn evenhand(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Writes files into a new folder.
pub fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (file, content) in files {
        std::fs::write(folder.path().join(file), content).unwrap();
    }
    folder
}

/// Ranks in a folder.
pub fn run_in(folder: &tempfile::TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .current_dir(folder.path())
        .arg("rank")
        .args(arguments)
        .output()
        .unwrap()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub type Table = BTreeMap<String, BTreeMap<String, String>>;

/// A table by its column `key`.
pub fn table(path: &Path, key: &str) -> Table {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|r| {
            let r = r.unwrap();
            let row: BTreeMap<String, String> = header
                .iter()
                .map(str::to_owned)
                .zip(r.iter().map(str::to_owned))
                .collect();
            (row[key].clone(), row)
        })
        .collect()
}

pub fn number(row: &BTreeMap<String, String>, column: &str) -> f64 {
    row[column]
        .parse()
        .unwrap_or_else(|_| panic!("{column}: {row:?}"))
}

pub fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

pub fn at(value: &Value, path: &str) -> f64 {
    value
        .pointer(path)
        .and_then(Value::as_f64)
        .unwrap_or_else(|| panic!("no number at {path}"))
}

#[track_caller]
pub fn near(what: &str, found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{what}: found {found}, expected {expected} within {tolerance:e}"
    );
}

/// What the command wrote for a data set.
pub struct Ranked {
    pub name: String,
    pub summary: Value,
    pub standings: Table,
    pub judges: Table,
}

pub fn rank(folder: &Path, options: &[&str]) -> Ranked {
    let out = tempfile::tempdir().unwrap();
    let path = |file: &str| out.path().join(file).display().to_string();
    let (standings, judges, summary) = (path("s.csv"), path("j.csv"), path("s.json"));
    let scores = folder.join("scores.csv").display().to_string();
    let mut arguments = vec!["rank", &scores, "--standings", &standings];
    arguments.extend(["--judge-report", &judges, "--summary", &summary]);
    let given = |file: &str| folder.join(file).display().to_string();
    let (entries_file, judges_file) = (given("entries.csv"), given("judges.csv"));
    for option in options {
        match *option {
            "ENTRIES" => arguments.extend(["--entries", &entries_file]),
            "JUDGES" => arguments.extend(["--judges", &judges_file]),
            other => arguments.push(other),
        }
    }
    let output = evenhand(&arguments);
    assert!(
        output.status.success(),
        "{}: {}",
        folder.display(),
        text(&output.stderr)
    );
    Ranked {
        name: name(folder),
        summary: json(Path::new(&summary)),
        standings: table(Path::new(&standings), "entry"),
        judges: table(Path::new(&judges), "judge"),
    }
}

/// Compares variances: within 1e-3, or below 1e-6 of the residual where the reference is.
#[track_caller]
pub fn near_variance(what: &str, found: f64, expected: f64, residual: f64) {
    let tolerance = if expected < 1e-6 * residual {
        1e-6 * residual
    } else {
        1e-3 * expected
    };
    near(what, found, expected, tolerance);
}

pub fn sheets_of(folder: &Path, with_entries: bool) -> Sheets {
    let read = |file: &str| std::fs::read(folder.join(file)).unwrap();
    let scores = scores::read("scores.csv", &read("scores.csv"))
        .unwrap()
        .rows
        .pop()
        .unwrap();
    let table = with_entries.then(|| {
        let rows = entries::read(
            "entries.csv",
            &read("entries.csv"),
            entries::Countries::Optional,
        );
        rows.unwrap().rows
    });
    let input = Input {
        scores: &scores,
        entries: table.as_deref(),
        judges: None,
        rubric: None,
        flags: None,
    };
    gather(&input, &ScoringPlan::default()).unwrap().sheets
}
