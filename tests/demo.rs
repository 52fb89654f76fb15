//! The demo through the binary: reproducible, fair, and recomputable from what it exports.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends at the first thing that is not as it should be"
)]

#[macro_use]
#[path = "support/snapshot.rs"]
mod snapshot;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;

const TABLES: [&str; 7] = [
    "entries.csv",
    "judges.csv",
    "assignment.csv",
    "scores.csv",
    "rubric.csv",
    "standings.csv",
    "judge_report.csv",
];

fn evenhand(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn export(seed: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let done = evenhand(folder.path(), &["demo", "--seed", seed, "--export", "."]);
    assert!(done.status.success(), "{done:?}");
    folder
}

/// An export that several tests read.
fn exported() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    FOLDER.get_or_init(|| export("1")).path()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The rows of a table of the export, by column.
fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(exported().join(name)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn set(cell: &str) -> BTreeSet<&str> {
    cell.split(';').filter(|c| !c.is_empty()).collect()
}

/// A process that is killed when the test ends.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_demo_prints_how_to_sign_in() {
    let folder = tempfile::tempdir().unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(["demo", "--listen", "127.0.0.1:0"])
        // The data of the demo, which a kill leaves behind.
        .env("TMPDIR", folder.path())
        .stdout(Stdio::piped())
        .spawn();
    let mut demo = Served(child.unwrap());
    let mut printed = String::new();
    for line in BufReader::new(demo.0.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        printed += &format!("{line}\n");
        if line.starts_with("Ctrl-C") {
            break;
        }
    }
    assert_text!("demo", &printed);
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_does_not() {
    let (again, other) = (export("1"), export("2"));
    for name in TABLES {
        let bytes = |folder: &Path| std::fs::read(folder.join(name)).unwrap();
        assert_eq!(bytes(exported()), bytes(again.path()), "{name}");
        if name != "rubric.csv" {
            assert_ne!(bytes(exported()), bytes(other.path()), "{name}");
        }
    }
}

#[test]
fn all_countries_take_part_and_no_judge_judges_their_own() {
    let (entries, judges) = (rows("entries.csv"), rows("judges.csv"));
    assert!(entries.len() >= 120, "{}", entries.len());
    assert_eq!(judges.len(), 60);
    let tracks: BTreeSet<_> = entries.iter().map(|e| &e["track"]).collect();
    assert_eq!(tracks.len(), 2);
    let home: BTreeSet<_> = judges.iter().flat_map(|j| set(&j["countries"])).collect();
    assert!(home.len() >= 25, "{}", home.len());
    let mut all: BTreeSet<_> = entries.iter().flat_map(|e| set(&e["countries"])).collect();
    all.extend(home);
    assert_eq!(all.len(), 27);
    let joint = entries.iter().filter(|e| e["countries"].contains(';'));
    assert!((8..=40).contains(&joint.count()));
    let by_judge: BTreeMap<_, _> = judges.iter().map(|j| (&j["judge"], j)).collect();
    let by_entry: BTreeMap<_, _> = entries.iter().map(|e| (&e["entry"], e)).collect();
    let pairs = rows("assignment.csv");
    assert_eq!(pairs.len(), 3 * entries.len());
    for pair in &pairs {
        let (judge, entry) = (by_judge[&pair["judge"]], by_entry[&pair["entry"]]);
        let shared = |column: &str, other: &str| {
            set(&judge[column])
                .intersection(&set(&entry[other]))
                .count()
        };
        assert_eq!(shared("countries", "countries"), 0, "{pair:?}");
        assert_eq!(shared("organisation", "organisations"), 0, "{pair:?}");
    }
}

/// `evenhand check` on the exported tables and an assignment.
fn check(assignment: &str) -> Output {
    let tables = ["--entries", "entries.csv", "--judges", "judges.csv"];
    let arguments = [&["check", "--per-entry", "3"], &tables[..], &[assignment]].concat();
    evenhand(exported(), &arguments)
}

#[test]
fn the_assignment_keeps_every_rule() {
    let good = check("assignment.csv");
    assert!(good.status.success(), "{good:?}");
    assert_text!("check", &text(&good.stdout));
}

#[test]
fn check_notices_one_pair_of_compatriots() {
    let entry = &rows("entries.csv")[0];
    let country = set(&entry["countries"]).pop_first().unwrap().to_owned();
    let judges = rows("judges.csv");
    let compatriot = judges.iter().find(|j| j["countries"] == country).unwrap();
    let mut table = std::fs::read_to_string(exported().join("assignment.csv")).unwrap();
    table.push_str(&format!("{},{},,\n", entry["entry"], compatriot["judge"]));
    std::fs::write(exported().join("compatriots.csv"), table).unwrap();
    let bad = check("compatriots.csv");
    assert_eq!(bad.status.code(), Some(4), "{bad:?}");
    assert_text!("check_with_compatriots", &text(&bad.stderr));
}

#[test]
fn ranking_the_exported_tables_gives_the_exported_standings() {
    let given = [
        "rank",
        "scores.csv",
        "--rubric",
        "rubric.csv",
        "--judges",
        "judges.csv",
        "--entries",
        "entries.csv",
    ];
    let ranked = evenhand(exported(), &given);
    assert!(ranked.status.success(), "{ranked:?}");
    let standings = std::fs::read(exported().join("standings.csv")).unwrap();
    assert!(ranked.stdout == standings, "the standings differ");
    assert_eq!(rows("standings.csv").len(), rows("entries.csv").len());
}

#[test]
fn the_waived_sheet_is_missing_and_all_others_are_there() {
    let sheets: BTreeSet<_> = rows("scores.csv")
        .iter()
        .map(|s| (s["entry"].clone(), s["judge"].clone()))
        .collect();
    let pairs = rows("assignment.csv");
    let missing = pairs.iter().filter(|p| {
        let pair = (p["entry"].clone(), p["judge"].clone());
        !sheets.contains(&pair)
    });
    assert_eq!(missing.count(), 1);
    assert_eq!(sheets.len() + 1, pairs.len());
}

/// The bundle with the first mark of `scores.csv` changed.
fn forged(bundle: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bundle)).unwrap();
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for i in 0..zip.len() {
        let mut file = zip.by_index(i).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name == "scores.csv" {
            let text = String::from_utf8(content).unwrap();
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let (pair, mark) = lines[1].rsplit_once(',').unwrap();
            let other = if mark == "5" { "6" } else { "5" };
            lines[1] = format!("{pair},{other}");
            content = (lines.join("\n") + "\n").into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_bundle_verifies_until_one_mark_is_changed() {
    let good = evenhand(exported(), &["verify", "bundle.zip"]);
    assert!(good.status.success(), "{good:?}");
    let printed = [good.stdout, good.stderr].concat();
    assert_text!("verify", &text(&printed));
    let bundle = std::fs::read(exported().join("bundle.zip")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("forged.zip"), forged(&bundle)).unwrap();
    let bad = evenhand(folder.path(), &["verify", "forged.zip"]);
    assert_eq!(bad.status.code(), Some(4), "{bad:?}");
    assert_text!("verify_forged", &text(&bad.stderr));
}
