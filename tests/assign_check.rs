//! `evenhand check` through the binary: how it says which parts of a track no judge links.
#![allow(clippy::unwrap_used)]

use std::process::Command;

/// What `check` prints on entries a, b of track x and c, d of track y with this assignment.
fn check(pairs: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let tables = [
        (
            "entries.csv",
            "entry,countries,track\na,CN,x\nb,CN,x\nc,CN,y\nd,CN,y\n",
        ),
        ("judges.csv", "judge,countries\n1,KZ\n2,KZ\n3,KZ\n"),
        ("assignment.csv", &format!("entry,judge\n{pairs}")),
    ];
    for (name, text) in tables {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args([
            "check",
            "--entries",
            "entries.csv",
            "--judges",
            "judges.csv",
        ])
        .args(["--per-entry", "2", "assignment.csv"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_track_is_linked_by_its_own_reviews_alone() {
    // On c judges 1 and 2 meet, which links nothing in track x, where 1 has a and 2 has b.
    let said = check("a,1\nb,2\nc,1\nc,2\nd,3\n");
    let parts = "2 parts without a judge in common, whose scores cannot be compared";
    for line in [
        "components 4\n",
        &format!(
            "track x: {parts}: 1 entries from a on with 1 judges; 1 entries from b on with 1 judges\n"
        ),
        &format!(
            "track y: {parts}: 1 entries from c on with 2 judges; 1 entries from d on with 1 judges\n"
        ),
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

#[test]
fn a_linked_track_is_said_to_be_linked() {
    let said = check("a,1\na,2\nb,2\nb,3\nc,1\nc,2\nd,1\nd,3\n");
    for line in [
        "components 2\n",
        "track x: 2 entries and 3 judges, all linked by judges in common\n",
        "track y: 2 entries and 3 judges, all linked by judges in common\n",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}
