//! The command itself: bad input, exit codes, formats, repeatability.

use evenhand::table::standings;

use super::support::{at, folder_with, json, run_in, table, text};

/// Six judges, five entries, two criteria; judges 1 and 6 are harsh and lenient.
fn small_scores() -> String {
    let mut text = String::from("entry,judge,criterion,score\n");
    for entry in 1..=5 {
        for judge in (1..=6).filter(|j| (entry + j) % 3 != 0) {
            for (criterion, shift) in [("idea", 0), ("pitch", 1)] {
                let score = (entry * 3 + judge * 2 + shift + (entry * judge) % 4) % 10;
                text.push_str(&format!("E{entry},J{judge},{criterion},{score}\n"));
            }
        }
    }
    text
}

#[test]
fn all_problems_of_all_files_are_reported_and_nothing_is_written() {
    let folder = folder_with(&[
        (
            "scores.csv",
            "entry,judge,score\nE1,J1,seven\n,J1,3\nE1,J2,4\nE1,J2,5\n",
        ),
        ("judges.csv", "judge,countries\nJ1,XX\nJ1,CN\n"),
        ("entries.csv", "title\nBridge\n"),
        ("rubric.csv", "criterion,weight,min,max\nidea,0,5,1\n"),
    ]);
    let output = run_in(
        &folder,
        &[
            "scores.csv",
            "--judges",
            "judges.csv",
            "--entries",
            "entries.csv",
            "--rubric",
            "rubric.csv",
            "--standings",
            "out.csv",
            "--summary",
            "out.json",
        ],
    );
    assert_eq!(output.status.code(), Some(2));
    assert_text!("rank_bad_tables", &text(&output.stderr));
    assert!(!folder.path().join("out.csv").exists());
    assert!(!folder.path().join("out.json").exists());
}

/// Scores that cannot be ranked, with the options that make them so.
struct Refused<'a> {
    /// The name of the snapshot.
    name: &'a str,
    scores: &'a str,
    options: &'a [&'a str],
}

#[test]
fn what_cannot_be_ranked_is_refused_in_words() {
    let small = small_scores();
    let refused = |name, scores, options| Refused {
        name,
        scores,
        options,
    };
    let cases = [
        refused("no_sheet", "entry,judge,score\n", &[][..]),
        refused("one_sheet", "entry,judge,score\nE1,J1,3\n", &[]),
        refused(
            "equal_scores",
            "entry,judge,score\nE1,J1,3\nE1,J2,3\nE2,J1,3\n",
            &[],
        ),
        refused(
            "no_entry_with_two_sheets",
            "entry,judge,score\nE1,J1,3\nE2,J1,4\n",
            &[],
        ),
        refused(
            "unknown_criterion",
            "entry,judge,criterion,score\nE1,J1,idea,11\nE1,J1,speed,2\n",
            &["--rubric", "rubric.csv"],
        ),
        refused(
            "off_the_scale",
            "entry,judge,criterion,score\nE1,J1,idea,11\nE1,J1,pitch,2.5\n",
            &["--rubric", "rubric.csv"],
        ),
        refused("unknown_judge", &small, &["--judges", "judges.csv"]),
        refused("unknown_entry", &small, &["--entries", "entries.csv"]),
        refused("robust_mean", &small, &["--method", "mean", "--robust"]),
        refused("unknown_method", &small, &["--method", "magic"]),
        refused("top_zero", &small, &["--top", "0"]),
        refused("many_draws", &small, &["--draws", "100001"]),
        refused("no_seed", &small, &["--seed", "x"]),
        refused("unknown_tie_break", &small, &["--tie-breaks", "alphabet"]),
    ];
    for case in cases {
        let folder = folder_with(&[
            ("scores.csv", case.scores),
            (
                "rubric.csv",
                "criterion,weight,min,max,step\nidea,1,0,10,1\npitch,3,0,10,1\n",
            ),
            ("judges.csv", "judge\nJ1\nJ2\nJ3\n"),
            ("entries.csv", "entry\nE1\nE2\n"),
        ]);
        let mut arguments = vec!["scores.csv", "--standings", "out.csv"];
        arguments.extend(case.options);
        let output = run_in(&folder, &arguments);
        assert_eq!(output.status.code(), Some(2), "{}", case.name);
        assert!(!folder.path().join("out.csv").exists(), "{}", case.name);
        assert_text!(format!("rank_refuses_{}", case.name), &text(&output.stderr));
    }
}

#[test]
fn a_missing_file_is_refused() {
    let folder = folder_with(&[]);
    let output = run_in(&folder, &["missing.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert_text!("rank_missing_file", &text(&output.stderr));
}

#[test]
fn the_table_goes_to_standard_output_and_reads_back() {
    let folder = folder_with(&[
        ("scores.csv", &small_scores()),
        (
            "entries.csv",
            "entry,title,countries,track\nE1,=1+1,CN,\nE2,,KZ,\nE3,,,\nE4,,,\nE5,,,\nE6,,,\n",
        ),
        (
            "judges.csv",
            "judge,countries\nJ1,CN\nJ2,\nJ3,\nJ4,\nJ5,\nJ6,KZ\n",
        ),
        (
            "rubric.csv",
            "criterion,weight,min,max,step\nidea,1,0,10,1\npitch,3,0,10,1\n",
        ),
    ]);
    let options = [
        "scores.csv",
        "--entries",
        "entries.csv",
        "--judges",
        "judges.csv",
        "--rubric",
        "rubric.csv",
        "--excel",
        "--summary",
        "s.json",
    ];
    let output = run_in(&folder, &options);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_text!("rank_notes", &text(&output.stderr));
    assert!(output.stdout.starts_with(b"\xEF\xBB\xBF"));
    let rows = standings::read("standings.csv", &output.stdout)
        .unwrap()
        .rows;
    assert_eq!(rows.len(), 5);
    assert!(
        rows.iter().any(|r| r.title == "=1+1"),
        "the formula is text again"
    );
    assert!(rows.iter().all(|r| (0.0..=100.0).contains(&r.raw_mean)));
    let summary = json(&folder.path().join("s.json"));
    assert_eq!(summary["input_sha256"].as_str().map(str::len), Some(64));
    assert_eq!(summary["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(summary["left_out"]["same_country"], 2);
    // The same input gives the same bytes.
    assert_eq!(run_in(&folder, &options).stdout, output.stdout);
}

/// Replacing a device by a file would destroy `/dev/null` for a user with root's rights.
#[cfg(unix)]
#[test]
fn devices_and_links_are_written_to_and_not_replaced() {
    let folder = folder_with(&[("scores.csv", &small_scores()), ("real.csv", "old")]);
    let link = |to: &str, name: &str| {
        let name = folder.path().join(name);
        std::os::unix::fs::symlink(to, &name).unwrap();
        name
    };
    let (pipe, other) = (link("/dev/stdout", "pipe"), link("real.csv", "other"));
    let given = run_in(&folder, &["scores.csv", "--draws", "0"]).stdout;
    let piped = run_in(
        &folder,
        &["scores.csv", "--draws", "0", "--standings", "pipe"],
    );
    assert_eq!(text(&piped.stdout), text(&given));
    let linked = run_in(
        &folder,
        &["scores.csv", "--draws", "0", "--standings", "other"],
    );
    assert!(linked.status.success());
    assert_eq!(
        std::fs::read(folder.path().join("real.csv")).unwrap(),
        given
    );
    assert!(pipe.is_symlink() && other.is_symlink());
}

#[test]
fn the_order_of_lines_changes_no_byte() {
    let scores = small_scores();
    let mut lines: Vec<&str> = scores.lines().skip(1).collect();
    lines.reverse();
    lines.swap(3, 17);
    let other = format!("entry,judge,criterion,score\n{}\n", lines.join("\n"));
    let folder = folder_with(&[("a.csv", &scores), ("b.csv", &other)]);
    for method in [
        "calibrated",
        "additive",
        "zscore",
        "mean",
        "trimmed",
        "median",
        "borda",
    ] {
        let a = run_in(&folder, &["a.csv", "--method", method]);
        let b = run_in(&folder, &["b.csv", "--method", method]);
        assert!(a.status.success(), "{}", text(&a.stderr));
        assert_eq!(text(&a.stdout), text(&b.stdout), "{method}");
    }
}

#[test]
fn no_draws_leave_rank_intervals_empty() {
    let folder = folder_with(&[("scores.csv", &small_scores())]);
    let output = run_in(&folder, &["scores.csv", "--draws", "0"]);
    let rows = standings::read("s.csv", &output.stdout).unwrap().rows;
    for row in rows {
        let empty = row.rank_low.is_none() && row.rank_high.is_none() && row.p_win.is_none();
        assert!(empty && row.p_top_n.is_none() && row.tied_group.is_empty());
    }
}

#[test]
fn tie_breaks_order_equal_scores_and_are_reported() {
    let folder = folder_with(&[(
        "scores.csv",
        "entry,judge,score\nA,J1,9\nA,J2,8\nA,J3,1\nB,J1,4\nB,J2,4\nB,J3,10\n",
    )]);
    let ranks = |options: &[&str]| {
        let mut arguments = vec!["scores.csv", "--method", "mean", "--draws", "0"];
        arguments.extend(["--standings", "s.csv", "--summary", "s.json"]);
        arguments.extend(options);
        let output = run_in(&folder, &arguments);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let table = table(&folder.path().join("s.csv"), "entry");
        let ranks = ["A", "B"].map(|e| table[e]["rank"].clone());
        (
            ranks.join(","),
            json(&folder.path().join("s.json")),
            text(&output.stderr),
        )
    };
    let (shared, summary, _) = ranks(&[]);
    assert_eq!(shared, "1,1");
    assert!(summary.get("tie_decisions").is_none());
    let (split, summary, notes) = ranks(&["--tie-breaks", "raw_mean,head_to_head"]);
    assert_eq!(split, "1,2");
    assert_eq!(
        summary["tie_decisions"],
        serde_json::json!([{
            "track": "", "component": 1, "rank": 1,
            "entries": ["A", "B"], "rule": "head_to_head", "values": [1.0, 0.0]
        }])
    );
    assert_text!("rank_tie_breaks", &notes);
}

#[test]
fn diagnostics_report_whose_sheets_decide_the_prize_places() {
    let folder = folder_with(&[
        (
            "scores.csv",
            "entry,judge,score\nA,J1,5\nA,J2,5\nA,J3,10\nB,J1,6\nB,J2,6\nB,J3,4\n",
        ),
        ("judges.csv", "judge,countries\nJ1,CN\nJ2,CN\nJ3,US\n"),
    ]);
    let mut arguments = vec!["scores.csv", "--judges", "judges.csv", "--method", "mean"];
    arguments.extend(["--top", "1", "--diagnostics", "d.json"]);
    let output = run_in(&folder, &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_text!("rank_diagnostics", &text(&output.stderr));
    let found = json(&folder.path().join("d.json"));
    assert_eq!(
        found["delegations"][1],
        serde_json::json!({
            "without": "US", "sheets": 2, "components": 1, "kendall_tau": -1.0, "refused": null,
            "changes": [{ "track": "", "enter": ["B"], "leave": ["A"], "winners": ["B"] }]
        })
    );
    assert_eq!(found["podium"][0]["stays_without_a_delegation"], 0.5);
    let variations = found["variations"].as_array().unwrap();
    let median = variations
        .iter()
        .find(|v| v["setting"] == "median")
        .unwrap();
    assert_eq!(
        (
            &median["choice"],
            &median["kendall_tau"],
            &median["changes"][0]["winners"]
        ),
        (&"method".into(), &(-1.0).into(), &serde_json::json!(["B"]))
    );
}

/// 3001 entries and judges, too many for the exact fit: a ring in which each judge reads three
/// neighbours.
fn large_scores() -> String {
    const N: usize = 3001;
    let mut scores = String::from("entry,judge,score\n");
    for judge in 0..N {
        for step in [0, 1, 57] {
            let entry = (judge + step) % N;
            let chance = (entry * 7919 + judge * 104_729) % 1009;
            let score = (entry % 13) * 100 + (judge % 7) * 50 + chance / 4;
            scores.push_str(&format!("E{entry:04},J{judge:04},{score}\n"));
        }
    }
    scores
}

const OUT: [&str; 5] = ["scores.csv", "--summary", "s.json", "--standings", "r.csv"];

#[test]
fn a_large_competition_is_ranked_approximately() {
    let folder = folder_with(&[("scores.csv", &large_scores())]);
    let output = run_in(&folder, &OUT);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_text!("rank_large", &text(&output.stderr));
    let standings = table(&folder.path().join("r.csv"), "entry");
    assert!(standings.values().all(|row| row["rank_low"].is_empty()));
    let summary = json(&folder.path().join("s.json"));
    assert_eq!(summary["reml_criterion"], serde_json::Value::Null);
    for figure in ["variance_entry", "variance_judge", "variance_residual"] {
        assert!(at(&summary, &format!("/{figure}")) > 0.0, "{summary}");
    }
    let first = std::fs::read(folder.path().join("r.csv")).unwrap();
    assert!(run_in(&folder, &OUT).status.success());
    let again = std::fs::read(folder.path().join("r.csv")).unwrap();
    assert!(first == again, "the same input gave other bytes");
}

#[test]
fn what_needs_the_exact_fit_is_refused_for_a_large_competition() {
    let folder = folder_with(&[("scores.csv", &large_scores())]);
    for (name, option) in [
        ("robust", &["--robust"][..]),
        ("diagnostics", &["--diagnostics", "d.json"]),
        ("draws", &["--draws", "1000"]),
    ] {
        let output = run_in(&folder, &[&OUT[..], option].concat());
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert_text!(format!("rank_large_{name}"), &text(&output.stderr));
    }
}
