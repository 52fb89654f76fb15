//! The report for people, through the binary: complete, in three languages, and safe to open.
#![allow(clippy::unwrap_used)]

#[path = "support/page.rs"]
mod page;
#[macro_use]
#[path = "support/snapshot.rs"]
mod snapshot;

use std::process::Command;

/// Twelve entries and six judges, one of them harsh; a third of the judges share a country with
/// some entries. Titles contain markup and characters that reverse the direction of text.
fn tables() -> [(&'static str, String); 4] {
    let mut entries = "entry,title,countries,track\n".to_owned();
    let mut scores = "entry,judge,score\n".to_owned();
    for e in 0..12 {
        let title = match e {
            0 => "<script>alert(1)</script>",
            1 => "evil \u{202e}txt & \"more\"",
            _ => "水の浄化 <b>",
        };
        let country = ["CN", "KZ", "RU"][e % 3];
        entries += &format!("E{e:02},\"{}\",{country},t\n", title.replace('"', "\"\""));
        for j in 0..6 {
            if (e + j) % 3 == 0 || e == 11 {
                continue;
            }
            let strict = if j == 0 { 2.0 } else { 0.0 };
            let noise = f64::from(((e * 7 + j * 5) % 5) as u8) / 4.0;
            scores += &format!("E{e:02},J{j},{}\n", 9.0 - e as f64 / 2.0 + noise - strict);
        }
    }
    let judges = "judge,countries\nJ0,IN\nJ1,IN\nJ2,PK\nJ3,UZ\nJ4,KZ\nJ5,UZ\n".to_owned();
    let rubric = "criterion,weight,min,max,step\nscore,1,0,12,0.25\n".to_owned();
    [
        ("entries.csv", entries),
        ("scores.csv", scores),
        ("judges.csv", judges),
        ("rubric.csv", rubric),
    ]
}

/// What a ranking writes.
struct Report {
    html: String,
    judge_report: String,
}

/// Ranks the tables with these options.
fn report(arguments: &[&str]) -> Report {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in tables() {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let tables = ["--entries", "entries.csv", "--judges", "judges.csv"];
    let written = ["--standings", "standings.csv", "--diagnostics", "d.json"];
    let reports = [
        "--judge-report",
        "judges_report.csv",
        "--report",
        "report.html",
    ];
    let output = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(["rank", "scores.csv"])
        .args([&tables[..], &written, &reports, arguments].concat())
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    Report {
        html: read("report.html"),
        judge_report: read("judges_report.csv"),
    }
}

#[test]
fn the_page_is_whole_in_every_language() {
    for lang in ["en", "ru", "zh"] {
        let html = report(&["--lang", lang]).html;
        assert!(html.starts_with(&format!("<!doctype html><html lang=\"{lang}\">")));
        assert!(!html.contains("report-"), "{lang}: a message is missing");
        assert_eq!(html.matches("<details>").count(), 10, "{lang}");
        assert_eq!(html.matches("<h2>").count(), 11, "{lang}");
        assert_text!(format!("report_{lang}"), &page::visible_text(&html));
    }
}

/// The page loads nothing from elsewhere and runs nothing, whatever the titles contain.
#[test]
fn the_page_loads_and_runs_nothing() {
    for lang in ["en", "ru", "zh"] {
        let html = report(&["--lang", lang]).html;
        for part in [
            "http",
            "<script",
            "src=",
            "url(",
            "@import",
            "javascript:",
            "\u{202e}",
        ] {
            assert!(!html.contains(part), "{lang}: {part}");
        }
        let escaped = "&lt;script&gt;alert(1)&lt;/script&gt;";
        assert!(html.contains(escaped), "{lang}");
    }
}

/// The severity on the page is that of the judge report.
#[test]
fn the_page_shows_the_figures_of_the_tables() {
    let Report { html, judge_report } = report(&[]);
    let harsh = judge_report.lines().find(|l| l.starts_with("J0,")).unwrap();
    let severity: f64 = harsh.split(',').nth(3).unwrap().parse().unwrap();
    assert!(severity > 0.3, "{harsh}");
    let text = page::visible_text(&html);
    let row = text.lines().find(|l| l.starts_with("| J0 |")).unwrap();
    assert!(row.contains(&format!("{severity:.2}")), "{row} {severity}");
}

/// E01 has marks of J0, J2 and J4; that of J4, who shares its country, does not count.
#[test]
fn the_page_lists_the_marks_of_each_entry() {
    let html = report(&[]).html;
    let from = html.find("<b>1.</b>").unwrap();
    let of_first = &html[from..from + html[from..].find("</details>").unwrap()];
    assert!(
        of_first.contains("<td>J0</td>") || of_first.contains("<td>J1</td>"),
        "{of_first}"
    );
}

#[test]
fn the_page_of_another_method_explains_that_method() {
    let html = report(&["--method", "mean"]).html;
    assert!(!html.contains("calibrated mark"));
    assert!(!html.contains("NaN"));
    assert_text!("report_mean", &page::visible_text(&html));
}
