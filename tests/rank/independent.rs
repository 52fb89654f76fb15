//! Standings of random competitions and of the demo, computed again by other code
//! (tests/independent.py: numpy, dense matrices).
//!
//! Long form: `EVENHAND_INDEPENDENT=10000 cargo test --test rank independent`.

use crate::tools::require_tools;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{evenhand, text};

/// Runs the other computation, or reports that it is skipped.
fn other(arguments: &[&str]) -> Option<Output> {
    let python = |arguments: &[&str]| {
        let mut command = Command::new("python3");
        command.args(arguments).env("OPENBLAS_NUM_THREADS", "1");
        command.output()
    };
    if !python(&["-c", "import numpy"]).is_ok_and(|run| run.status.success()) {
        require_tools("python3 with numpy");
        return None;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/independent.py");
    Some(python(&[&[script], arguments].concat()).unwrap())
}

#[track_caller]
fn agrees(run: &Output) {
    let said = text(&run.stdout);
    assert!(run.status.success(), "{said}{}", text(&run.stderr));
    eprintln!("{}", said.trim());
}

#[test]
fn random_competitions_are_ranked_alike() {
    let count = std::env::var("EVENHAND_INDEPENDENT").unwrap_or_else(|_| "200".to_owned());
    if let Some(run) = other(&["random", &count, "1", env!("CARGO_BIN_EXE_evenhand")]) {
        agrees(&run);
    }
}

/// The tables of a bundle give its standings, and do not after one mark has changed.
#[test]
fn the_demos_standings_follow_from_its_tables() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let exported = evenhand(&["demo", "--export", folder.path().to_str().unwrap()]);
    assert!(exported.status.success(), "{}", text(&exported.stderr));
    let bundle = std::fs::File::open(at("bundle.zip")).unwrap();
    zip::ZipArchive::new(bundle)
        .unwrap()
        .extract(at("bundle"))
        .unwrap();
    let unpacked = at("bundle");
    let compare = |folder: &Path| other(&["bundle", folder.to_str().unwrap()]);
    let Some(run) = compare(&unpacked) else {
        return;
    };
    agrees(&run);
    let scores = std::fs::read_to_string(unpacked.join("scores.csv")).unwrap();
    let mut lines: Vec<&str> = scores.lines().collect();
    let cut = lines[1].rfind(',').unwrap();
    let changed = format!("{},1", &lines[1][..cut]);
    assert_ne!(lines[1], changed);
    lines[1] = &changed;
    std::fs::write(unpacked.join("scores.csv"), lines.join("\n")).unwrap();
    assert!(
        !compare(&unpacked).unwrap().status.success(),
        "a changed mark is noticed"
    );
}
