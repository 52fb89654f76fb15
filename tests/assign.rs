//! The assignment through the binary: published optima, permuted rows, bad input, certificates.
//!
//! The instances come from the generator that `EVENHAND_INSTANCES_TOOL` names (a Python script).
//! `assign_yardstick.py` in the same folder solves them with OR-tools. Without these scripts the
//! tests that need them are skipped, or fail if `EVENHAND_REQUIRE_TOOLS` is set.
#![allow(clippy::print_stderr, clippy::unwrap_used)]

#[macro_use]
#[path = "support/snapshot.rs"]
mod snapshot;
mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use support::require_tools;

/// Runs a command in a folder, so that its messages name files without a path.
fn evenhand(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

/// Standard error.
fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with these tables.
fn folder(tables: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in tables {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The options of those of these tables that the folder has.
fn given(folder: &Path, tables: &[&str]) -> Vec<String> {
    let file = |table: &&str| format!("{table}.csv");
    let given = tables
        .iter()
        .filter(|table| folder.join(file(table)).exists());
    given
        .flat_map(|table| [format!("--{table}"), file(table)])
        .collect()
}

/// `evenhand assign` on the tables of a folder; writes `assignment.csv` and `summary.json` there.
fn assign(folder: &Path, per_entry: u32, more: &[&str]) -> Output {
    let tables = given(
        folder,
        &["entries", "judges", "conflicts", "pins", "candidates"],
    );
    let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
    let (per_entry, out) = (per_entry.to_string(), ["--out", "assignment.csv"]);
    let fixed = ["assign", "--per-entry", &per_entry];
    let summary = ["--summary", "summary.json"];
    evenhand(
        folder,
        &[&fixed, &tables[..], &out, &summary, more].concat(),
    )
}

/// `evenhand check` on the tables of a folder and its `assignment.csv`.
fn check(folder: &Path, per_entry: u32, more: &[&str]) -> Output {
    let tables = given(folder, &["entries", "judges", "conflicts", "pins"]);
    let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
    let per_entry = per_entry.to_string();
    let fixed = ["check", "--per-entry", &per_entry];
    let last = ["assignment.csv"];
    evenhand(folder, &[&fixed, &tables[..], more, &last].concat())
}

fn summary(folder: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join("summary.json")).unwrap()).unwrap()
}

/// The generator, or `None` after reporting that the test is skipped.
fn tool() -> Option<PathBuf> {
    let tool = std::env::var_os("EVENHAND_INSTANCES_TOOL").map(PathBuf::from);
    let tool = tool.filter(|path| path.exists());
    if tool.is_none() {
        require_tools("the instance generator that EVENHAND_INSTANCES_TOOL names");
    }
    tool
}

fn instance(tool: &Path, name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new("python3")
        .arg(tool)
        .args([name, "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", said(&made));
    folder
}

/// What OR-tools finds, if it can be run.
fn yardstick(tool: &Path, folder: &Path, cost: u32) -> Option<Value> {
    let script = tool.with_file_name("assign_yardstick.py");
    let output = Command::new("python3")
        .arg(script)
        .arg("solve")
        .arg(folder)
        .args(["--same-country-cost", &cost.to_string()])
        .output()
        .ok()?;
    if !output.status.success() {
        require_tools(&format!(
            "OR-tools, whose comparison ended with: {}",
            said(&output)
        ));
        return None;
    }
    serde_json::from_slice(&output.stdout).ok()
}

fn value(summary: &Value, cost: i64) -> i64 {
    let number = |name: &str| summary[name].as_i64().unwrap();
    number("total_affinity") - cost * number("same_country_pairs")
}

#[test]
fn published_optima_are_reached_exactly() {
    let Some(tool) = tool() else { return };
    for (name, optima) in [
        ("a", [109_366, 104_383]),
        ("b", [2_389_404, 2_364_283]),
        ("e", [2_497_295, 2_449_007]),
    ] {
        let made = instance(&tool, name);
        let folder = made.path().join(name);
        for (cost, optimum) in [0, 150].into_iter().zip(optima) {
            let cost_text = cost.to_string();
            let options = [
                "--same-country-cost",
                &cost_text,
                "--connectivity-budget",
                "0",
            ];
            let output = assign(&folder, 3, &options);
            assert_eq!(code(&output), 0, "{name}: {}", said(&output));
            let found = summary(&folder);
            assert_eq!(value(&found, cost), optimum, "{name}, cost {cost}");
            assert_eq!(found["connectivity_cost"], 0);
            assert_eq!(code(&check(&folder, 3, &[])), 0);
            if let Some(other) = yardstick(&tool, &folder, cost as u32) {
                assert_eq!(
                    value(&other, cost),
                    optimum,
                    "{name}, cost {cost}: OR-tools"
                );
            }
        }
    }
}

/// Fairness reaches the published bottlenecks, proves them, and the floor holds through the search.
#[test]
fn fair_plans_have_the_best_bottleneck() {
    let Some(tool) = tool() else { return };
    for (name, bottleneck) in [("a", 1161), ("b", 1385)] {
        let made = instance(&tool, name);
        let folder = made.path().join(name);
        for budget in ["0", "0.01"] {
            let affinity_alone = ["--same-country-cost", "0", "--connectivity-budget", budget];
            let output = assign(&folder, 3, &[&affinity_alone[..], &["--fair"]].concat());
            assert_eq!(code(&output), 0, "{name}: {}", said(&output));
            let found = summary(&folder);
            assert_eq!(found["min_entry_affinity"], bottleneck, "{name}, {budget}");
            assert_eq!(found["fairness"]["bound"], bottleneck, "{name}, {budget}");
            assert!(
                said(&output).contains("Fairness has priority"),
                "{}",
                said(&output)
            );
            assert_eq!(code(&check(&folder, 3, &[])), 0, "{name}");
        }
    }
}

/// The curve has a point at the plan's own budget, and a larger budget gives better links.
#[test]
fn the_curve_shows_what_other_budgets_give() {
    let Some(tool) = tool() else { return };
    let made = instance(&tool, "a");
    let folder = made.path().join("a");
    let output = assign(&folder, 3, &["--curve", "--picture", "picture.svg"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let found = summary(&folder);
    let curve = found["curve"].as_array().unwrap();
    let budgets: Vec<f64> = curve
        .iter()
        .map(|p| p["budget"].as_f64().unwrap())
        .collect();
    assert_eq!(budgets, [0.0, 0.005, 0.01, 0.02, 0.05]);
    let traces: Vec<f64> = curve.iter().map(|p| p["trace"].as_f64().unwrap()).collect();
    assert!(traces.is_sorted_by(|a, b| a > b), "{traces:?}");
    assert_eq!(curve[0]["cost"], 0);
    for figure in ["trace", "efficiency", "judge_efficiency", "lambda2"] {
        assert_eq!(curve[2][figure], found[figure], "{figure}");
    }
    assert_eq!(curve[2]["cost"], found["connectivity_cost"]);

    let svg = std::fs::read_to_string(folder.join("picture.svg")).unwrap();
    assert_eq!(svg.matches("<circle").count(), 20, "a node a judge");
    assert!(!svg.contains("http://www.w3.org/1999") && !svg.contains("<script"));
    assert_eq!(svg.matches("http").count(), 1, "only the namespace");
}

/// The languages of three groups of entries and judges.
const ROOMS: [&str; 3] = ["en", "ru", "zh"];

/// Three language groups that share no judge: the optimum has three components, and a budget for
/// links joins them.
fn rooms() -> tempfile::TempDir {
    let mut entries = "entry,countries,language\n".to_owned();
    for i in 0..51 {
        entries += &format!("e{i:02},IN,{}\n", ROOMS[i % 3]);
    }
    let mut judges = "judge,countries,languages,max_load\n".to_owned();
    for (i, country) in ["CN", "KZ", "KG", "PK", "RU", "TJ", "UZ", "BY", "IR"]
        .iter()
        .enumerate()
    {
        judges += &format!("j{i},{country},{},18\n", ROOMS[i % 3]);
    }
    folder(&[("entries.csv", &entries), ("judges.csv", &judges)])
}

#[test]
fn language_rooms_become_one_component() {
    let made = rooms();
    assert_eq!(
        code(&assign(made.path(), 3, &["--connectivity-budget", "0"])),
        0
    );
    assert_eq!(
        summary(made.path())["components"],
        3,
        "nothing is spent on links"
    );
    assert_eq!(code(&assign(made.path(), 3, &[])), 0);
    let found = summary(made.path());
    assert_eq!(found["components"], 1, "{found}");
    let lambda2 = found["lambda2"].as_f64().unwrap();
    assert!(lambda2 >= 0.01, "{found}");
}

/// A required language is a hard rule for the optimiser.
#[test]
fn a_required_language_is_kept() {
    let made = rooms();
    let output = assign(made.path(), 3, &["--language-required", "--lang", "ru"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert_eq!(
        summary(made.path())["components"],
        3,
        "eligibility allows no more"
    );
    assert_text!("assign_language_required_ru", &said(&output));
}

/// `check` refuses a pair without a language in common only if the language is required.
#[test]
fn a_required_language_is_checked() {
    let made = rooms();
    let output = assign(made.path(), 3, &["--language-required"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let table = std::fs::read_to_string(made.path().join("assignment.csv")).unwrap();
    let spoilt = table
        .replacen("e00,j0", "e00,j1", 1)
        .replacen("e01,j1", "e01,j0", 1);
    assert_ne!(spoilt, table);
    std::fs::write(made.path().join("assignment.csv"), spoilt).unwrap();
    assert_eq!(code(&check(made.path(), 3, &[])), 0, "only a preference");
    let output = check(made.path(), 3, &["--language-required"]);
    assert_eq!(code(&output), 4);
    assert_text!("check_language_required", &said(&output));
}

/// The certificate of a shortage names the language that the judges lack.
#[test]
fn a_required_language_that_judges_lack_is_explained() {
    let made = rooms();
    let output = assign(made.path(), 4, &["--language-required"]);
    assert_eq!(code(&output), 3);
    assert_text!("assign_language_shortage", &said(&output));
}

/// `check` verifies the certificate of an instance by code of its own, to the last figure, and
/// finds each change.
#[test]
fn a_certificate_is_verified_and_a_false_one_is_not() {
    let Some(tool) = tool() else { return };
    for name in ["a", "b", "e"] {
        let made = instance(&tool, name);
        let folder = made.path().join(name);
        let output = assign(&folder, 3, &["--certificate", "certificate.json"]);
        assert_eq!(code(&output), 0, "{}", said(&output));
        let verify = |assignment: &[&str]| {
            let tables = given(&folder, &["entries", "judges", "pins", "candidates"]);
            let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
            let fixed = ["check", "--per-entry", "3"];
            let certificate = ["--certificate", "certificate.json"];
            evenhand(
                &folder,
                &[&fixed, &certificate[..], &tables, assignment].concat(),
            )
        };
        let output = verify(&["assignment.csv"]);
        assert_eq!(code(&output), 0, "{name}: {}", said(&output));
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.ends_with("the certificate is true\n"), "{printed}");
        if name == "a" {
            false_certificates(&folder, &verify);
        }
    }
}

/// Changes one figure, version, table or row after another, and expects that `verify` finds it.
fn false_certificates(folder: &Path, verify: &dyn Fn(&[&str]) -> Output) {
    let certificate = folder.join("certificate.json");
    let assignment = folder.join("assignment.csv");
    let with_assignment = ["assignment.csv"];
    let good = std::fs::read_to_string(&certificate).unwrap();
    let differs = |extra: &[&str], words: &str| {
        let output = verify(extra);
        assert_eq!(code(&output), 4, "{words}: {}", said(&output));
        assert!(said(&output).contains(words), "{words}: {}", said(&output));
    };
    for figure in [
        "total_affinity",
        "min_entry_affinity",
        "components",
        "efficiency",
        "judge_efficiency",
        "lambda2",
        "trace",
        "same_country_pairs",
    ] {
        let mut value: Value = serde_json::from_str(&good).unwrap();
        let stated = &mut value["summary"][figure];
        *stated = match stated.as_i64() {
            Some(whole) => Value::from(whole + 1),
            None => Value::from(stated.as_f64().unwrap() + 1e-6),
        };
        std::fs::write(&certificate, value.to_string()).unwrap();
        differs(
            &with_assignment,
            &format!("certificate: {figure}: computed"),
        );
    }
    std::fs::write(&certificate, good.replace("certificate-1", "certificate-9")).unwrap();
    differs(&with_assignment, "found evenhand-assignment-certificate-9");
    std::fs::write(&certificate, "{}").unwrap();
    assert_eq!(code(&verify(&with_assignment)), 2);
    std::fs::write(&certificate, &good).unwrap();
    differs(&[], "the assignment is missing");
    // A missing review, then another table.
    let table = std::fs::read_to_string(&assignment).unwrap();
    let last = table.lines().last().unwrap();
    std::fs::write(&assignment, table.replace(last, "")).unwrap();
    differs(&with_assignment, "not the certified one");
    std::fs::write(&assignment, &table).unwrap();
    let judges = folder.join("judges.csv");
    let text = std::fs::read_to_string(&judges).unwrap();
    std::fs::write(&judges, text + "\n").unwrap();
    differs(&with_assignment, "certificate: judges: SHA-256");
}

/// `check` verifies without the optimiser that no assignment exists.
#[test]
fn a_certificate_of_a_shortage_is_verified() {
    let made = folder(&[
        ("entries.csv", "entry,countries\na,CN\nb,CN\nc,KZ\n"),
        (
            "judges.csv",
            "judge,countries,max_load\n1,CN,3\n2,KZ,1\n3,RU,3\n",
        ),
    ]);
    let output = assign(made.path(), 2, &["--certificate", "certificate.json"]);
    assert_eq!(code(&output), 3, "{}", said(&output));
    let verify = || {
        let tables = given(made.path(), &["entries", "judges"]);
        let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
        let fixed = ["check", "--per-entry", "2"];
        let certificate = ["--certificate", "certificate.json"];
        evenhand(made.path(), &[&fixed, &certificate[..], &tables].concat())
    };
    assert_eq!(code(&verify()), 0, "{}", said(&verify()));
    let certificate = made.path().join("certificate.json");
    let good = std::fs::read_to_string(&certificate).unwrap();
    let mut value: Value = serde_json::from_str(&good).unwrap();
    let shortage = &mut value["summary"]["certificate"]["shortages"][0];
    shortage["entries"].as_array_mut().unwrap().pop();
    std::fs::write(&certificate, value.to_string()).unwrap();
    assert_eq!(code(&verify()), 4);
    assert_text!("check_certificate_of_a_shortage", &said(&verify()));
}

/// The search reaches the links that the design demands for one hundredth of the value.
#[test]
fn links_reach_their_targets_within_the_budget() {
    let Some(tool) = tool() else { return };
    // Instance, optimum, efficiency, trace against the exact plan's, lambda2.
    for (name, optimum, efficiency, trace, lambda2) in [
        ("a", 104_383, 0.968, 0.91, 0.3),
        ("b", 2_364_283, 0.974, 0.92, 0.18),
        ("e", 2_449_007, 0.905, 0.64, 0.06),
    ] {
        let made = instance(&tool, name);
        let folder = made.path().join(name);
        assert_eq!(
            code(&assign(&folder, 3, &["--connectivity-budget", "0"])),
            0
        );
        let before = summary(&folder)["trace"].as_f64().unwrap();
        assert_eq!(code(&assign(&folder, 3, &[])), 0);
        let found = summary(&folder);
        let figure = |name: &str| found[name].as_f64().unwrap();
        assert!(figure("efficiency") >= efficiency, "{name}: {found}");
        assert!(
            figure("trace") <= trace * before,
            "{name}: {before} {found}"
        );
        assert!(figure("lambda2") >= lambda2, "{name}: {found}");
        let spent = found["connectivity_cost"].as_i64().unwrap();
        assert_eq!(value(&found, 150) + spent, optimum, "{name}");
        assert!(spent * 100 <= optimum, "{name}: {spent}");
        assert_eq!(code(&check(&folder, 3, &[])), 0, "{name}");
    }
}

#[test]
fn permuted_rows_give_the_same_bytes() {
    let Some(tool) = tool() else { return };
    let made = instance(&tool, "a");
    let folder = made.path().join("a");
    assert_eq!(code(&assign(&folder, 3, &["--seed", "7"])), 0);
    let first = std::fs::read(folder.join("assignment.csv")).unwrap();
    for table in ["entries.csv", "judges.csv", "candidates.csv"] {
        let text = std::fs::read_to_string(folder.join(table)).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        lines[1..].reverse();
        let middle = lines.len() / 3;
        lines[1..].rotate_left(middle);
        std::fs::write(folder.join(table), lines.join("\n") + "\n").unwrap();
    }
    assert_eq!(code(&assign(&folder, 3, &["--seed", "7"])), 0);
    assert!(first == std::fs::read(folder.join("assignment.csv")).unwrap());
}

/// Judges without a conflict and with equal affinity, and as many entries as a balanced design has.
fn balanced(judges: usize, entries: usize) -> tempfile::TempDir {
    let load = entries * 3 / judges;
    let mut e = "entry,countries\n".to_owned();
    let mut j = "judge,countries,min_load,max_load\n".to_owned();
    (0..entries).for_each(|i| e += &format!("E{i:02},CN\n"));
    (0..judges).for_each(|i| j += &format!("J{i:02},KZ,{load},{load}\n"));
    folder(&[("entries.csv", &e), ("judges.csv", &j)])
}

#[test]
fn balanced_designs_are_found() {
    // Fano plane, AG(2,3), Steiner triple systems of 13 and 15.
    for (judges, entries) in [(7, 7), (9, 12), (13, 26), (15, 35)] {
        let folder = balanced(judges, entries);
        let mut best: f64 = 0.0;
        for seed in ["1", "2", "3", "4", "5"] {
            assert_eq!(code(&assign(folder.path(), 3, &["--seed", seed])), 0);
            best = best.max(summary(folder.path())["efficiency"].as_f64().unwrap());
        }
        assert!((best - 1.0).abs() < 1e-9, "{judges} judges: {best}");
    }
}

const JUDGES: &str = "judge,countries,max_load\nj1,CN,2\nj2,KZ,2\nj3,UZ,2\n";

#[test]
fn a_shortage_is_explained_and_ends_with_3() {
    let entries = "entry,countries\ne1,CN\ne2,CN\ne3,CN\n";
    let folder = folder(&[("entries.csv", entries), ("judges.csv", JUDGES)]);
    let output = assign(folder.path(), 2, &[]);
    assert_eq!(code(&output), 3, "{}", said(&output));
    assert_text!("assign_shortage", &said(&output));
    assert!(!folder.path().join("assignment.csv").exists());
    let found = summary(folder.path());
    assert_eq!(found["feasible"], false);
    let certificate = &found["certificate"];
    assert_eq!(certificate["needed"], 6);
    assert_eq!(certificate["available"], 4);
    assert_eq!(certificate["missing"], 2);
    assert_eq!(certificate["countries"], serde_json::json!([["CN", 3]]));
    let repairs = certificate["repairs"].as_array().unwrap();
    assert!(
        repairs
            .iter()
            .any(|r| r["repair"] == "raise_max_load" && r["by"] == 1),
        "{repairs:?}"
    );
    assert!(
        repairs
            .iter()
            .any(|r| r["repair"] == "lower_per_entry" && r["to"] == 1),
        "{repairs:?}"
    );
}

#[test]
fn minimum_loads_that_cannot_be_met_are_explained() {
    let judges = "judge,countries,min_load\nj1,CN,3\nj2,KZ,3\n";
    let entries = "entry,countries\ne1,RU\ne2,RU\ne3,CN\n";
    let folder = folder(&[("entries.csv", entries), ("judges.csv", judges)]);
    let output = assign(folder.path(), 1, &[]);
    assert_eq!(code(&output), 3);
    let certificate = &summary(folder.path())["certificate"];
    assert_eq!(certificate["needed"], 6);
    assert_eq!(certificate["available"], 3);
    assert_text!("assign_shortage_of_minimum_loads", &said(&output));
}

#[test]
fn every_problem_of_every_table_is_reported_at_once_and_nothing_is_written() {
    let folder = folder(&[
        (
            "entries.csv",
            "entry,countries\ne1,CN\ne1,Kazakhstan\ne3,\n",
        ),
        ("judges.csv", "judge,countries,max_load\nj1,CN,two\n"),
        ("pins.csv", "judge,entry,pin\nj1,e1,perhaps\n"),
        ("candidates.csv", "entry,judge,affinity\ne1,j1,1001\n"),
    ]);
    let output = assign(folder.path(), 1, &[]);
    assert_eq!(code(&output), 2);
    assert_text!("assign_bad_tables", &said(&output));
    assert!(!folder.path().join("assignment.csv").exists());
    assert!(!folder.path().join("summary.json").exists());
}

#[test]
fn contradictions_between_tables_are_reported_with_their_lines() {
    let folder = folder(&[
        ("entries.csv", "entry,countries,track\ne1,CN,x\ne2,KZ,x\n"),
        (
            "judges.csv",
            "judge,countries,max_load,tracks\nj1,CN,1,x\nj2,UZ,,y\nj3,UZ,1,\n",
        ),
        ("conflicts.csv", "judge,entry,reason\nj9,e1,friend\n"),
        (
            "pins.csv",
            "judge,entry,pin\nj3,e1,must\nj3,e1,never\nj3,e9,must\n",
        ),
    ]);
    let output = assign(folder.path(), 1, &[]);
    assert_eq!(code(&output), 2);
    assert_text!("assign_contradictions", &said(&output));
    let pins = "judge,entry,pin\nj1,e1,must\nj3,e1,must\nj3,e2,must\n";
    std::fs::write(folder.path().join("pins.csv"), pins).unwrap();
    std::fs::write(folder.path().join("conflicts.csv"), "judge,entry\n").unwrap();
    let judges = "judge,countries,max_load\nj1,CN,1\nj2,UZ,\nj3,UZ,1\n";
    std::fs::write(folder.path().join("judges.csv"), judges).unwrap();
    let output = assign(folder.path(), 1, &[]);
    assert_eq!(code(&output), 2);
    assert_text!("assign_contradicting_pins", &said(&output));
}

#[test]
fn check_finds_every_kind_of_broken_rule() {
    let folder = folder(&[
        (
            "entries.csv",
            "entry,countries,track\ne1,CN,x\ne2,KZ,y\ne3,KZ,y\n",
        ),
        (
            "judges.csv",
            "judge,countries,min_load,max_load,tracks\nj1,CN,1,1,\nj2,UZ,0,,x\nj3,RU,1,,\n",
        ),
        ("pins.csv", "judge,entry,pin\nj1,e2,must\nj2,e1,never\n"),
        (
            "assignment.csv",
            "entry,judge\ne1,j1\ne1,j2\ne1,j2\ne2,j2\ne3,j9\ne4,j1\n",
        ),
    ]);
    let output = check(folder.path(), 2, &[]);
    assert_eq!(code(&output), 4, "{}", said(&output));
    assert_text!("check_broken_rules", &said(&output));
}

#[test]
fn parts_without_a_link_are_joined_when_the_rules_allow() {
    // Two groups that share no language: the exact optimum leaves them apart.
    let mut entries = "entry,countries,language\n".to_owned();
    let mut judges = "judge,countries,languages,min_load,max_load\n".to_owned();
    for i in 0..12 {
        entries += &format!("e{i:02},CN,{}\n", if i < 6 { "en" } else { "ru" });
    }
    for i in 0..6 {
        judges += &format!("j{i},KZ,{},4,8\n", if i < 3 { "en" } else { "ru" });
    }
    let folder = folder(&[("entries.csv", &entries), ("judges.csv", &judges)]);
    assert_eq!(
        code(&assign(folder.path(), 3, &["--connectivity-budget", "0"])),
        0
    );
    assert_eq!(summary(folder.path())["components"], 2);
    let output = assign(folder.path(), 3, &["--connectivity-budget", "0.0001"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let found = summary(folder.path());
    assert_eq!(found["components"], 1);
    assert_eq!(
        found["connectivity_cost"], 300,
        "one judge reviews one entry of the other group"
    );
    assert_eq!(code(&check(folder.path(), 3, &[])), 0);
}

#[test]
fn without_out_the_table_goes_to_standard_output() {
    let entries = "entry,countries\ne1,CN\n";
    let folder = folder(&[
        ("entries.csv", entries),
        ("judges.csv", "judge,countries\nj1,KZ\n"),
    ]);
    let tables = ["--entries", "entries.csv", "--judges", "judges.csv"];
    let arguments = [&["assign"], &tables[..], &["--per-entry", "1", "--excel"]].concat();
    let output = evenhand(folder.path(), &arguments);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let table = b"\xEF\xBB\xBFentry,judge,affinity,pinned\ne1,j1,0,false\n";
    assert_eq!(output.stdout, table);
}

/// A plan in force, and the tables after judge j5 dropped out.
struct DropOut {
    folder: tempfile::TempDir,
    /// `current.csv`: the plan before.
    before: String,
}

impl DropOut {
    fn new() -> Self {
        let entries = "entry,countries\ne1,CN\ne2,RU\ne3,KZ\ne4,IN\n";
        let judges = "judge,countries,max_load,min_load\n\
                      j1,CN,4,\nj2,RU,4,\nj3,KZ,4,\nj4,BY,4,\nj5,TJ,4,2\n";
        let folder = folder(&[("entries.csv", entries), ("judges.csv", judges)]);
        let first = assign(folder.path(), 2, &[]);
        assert_eq!(code(&first), 0, "{}", said(&first));
        let before = std::fs::read_to_string(folder.path().join("assignment.csv")).unwrap();
        let judges = "judge,countries,max_load\nj1,CN,4\nj2,RU,4\nj3,KZ,4\nj4,BY,4\n";
        std::fs::write(folder.path().join("judges.csv"), judges).unwrap();
        std::fs::write(folder.path().join("current.csv"), &before).unwrap();
        Self { folder, before }
    }

    /// Plans again from `current.csv`.
    fn repair(&self) -> Output {
        assign(self.folder.path(), 2, &["--current", "current.csv"])
    }

    fn write_current(&self, table: &str) {
        std::fs::write(self.folder.path().join("current.csv"), table).unwrap();
    }
}

/// Only the pairs of the judge who dropped out change, and the output states it.
#[test]
fn a_drop_out_moves_only_what_it_must() {
    let drop_out = DropOut::new();
    let output = drop_out.repair();
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert_text!("assign_repair", &said(&output));
    let after = drop_out.folder.path().join("assignment.csv");
    let after = std::fs::read_to_string(after).unwrap();
    let pair = |line: &str| line.splitn(3, ',').take(2).collect::<Vec<_>>().join(",");
    let after: Vec<String> = after.lines().map(pair).collect();
    let lines = drop_out.before.lines().skip(1);
    let (gone, kept): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.contains(",j5,"));
    assert!(!gone.is_empty(), "{}", drop_out.before);
    assert!(
        kept.iter().all(|line| after.contains(&pair(line))),
        "{}\n{after:?}",
        drop_out.before
    );
    let moves = &summary(drop_out.folder.path())["moves"];
    assert_eq!(moves["kept"], kept.len(), "{moves}");
    let added = moves["added"].as_array().unwrap();
    assert_eq!(added.len(), gone.len(), "{moves}");
    let removed = moves["removed"].as_array().unwrap();
    assert_eq!(removed.len(), gone.len(), "{moves}");
    let by_judge = removed.iter().all(|r| r["reason"] == "judge_gone");
    assert!(by_judge, "{moves}");
}

#[test]
fn a_repair_reports_pairs_whose_entry_has_left() {
    let drop_out = DropOut::new();
    drop_out.write_current("entry,judge\ne9,j1\n");
    let output = drop_out.repair();
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert_text!("assign_repair_without_entry", &said(&output));
}

#[test]
fn a_current_plan_that_cannot_be_read_is_refused() {
    let drop_out = DropOut::new();
    drop_out.write_current("entry\ne9\n");
    let output = drop_out.repair();
    assert_eq!(code(&output), 2, "{}", said(&output));
    assert_text!("assign_bad_current", &said(&output));
}
