//! The report a person reads, through the binary: whole, in three languages, and safe to open.
#![allow(clippy::unwrap_used)]

use std::process::Command;

/// Twelve entries, six judges of whom one is strict; a third of the judges share a country with
/// some entries. Titles try to be more than text.
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

/// The report, and the judge report beside it.
fn report(arguments: &[&str]) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in tables() {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args([
            "rank",
            "scores.csv",
            "--entries",
            "entries.csv",
            "--judges",
            "judges.csv",
        ])
        .args([
            "--standings",
            "standings.csv",
            "--judge-report",
            "judges_report.csv",
        ])
        .args(["--report", "report.html", "--diagnostics", "d.json"])
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    (read("report.html"), read("judges_report.csv"))
}

#[test]
fn the_page_is_whole_in_every_language() {
    for (lang, title, why) in [
        (
            "en",
            "Results and how they were computed",
            "The entry one place higher, ",
        ),
        (
            "ru",
            "Результаты и как они получены",
            "которая стоит местом выше, балл больше на",
        ),
        ("zh", "结果及其计算方法", "高出"),
    ] {
        let (html, _) = report(&["--lang", lang]);
        assert!(html.starts_with(&format!("<!doctype html><html lang=\"{lang}\">")));
        assert!(html.contains(title) && html.contains(why), "{lang}");
        assert!(!html.contains("report-"), "{lang}: a message is missing");
        assert_eq!(html.matches("<details>").count(), 10, "{lang}");
        assert_eq!(html.matches("<h2>").count(), 11, "{lang}");
        // Nothing comes from outside, and nothing runs.
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
        assert!(
            html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
            "{lang}"
        );
    }
}

#[test]
fn what_it_says_of_a_mark_is_what_the_tables_say() {
    let (html, judges) = report(&[]);
    let strict = judges.lines().find(|l| l.starts_with("J0,")).unwrap();
    let severity: f64 = strict.split(',').nth(3).unwrap().parse().unwrap();
    assert!(severity > 0.3, "{strict}");
    // E01 has marks of J0, J2 and, of a judge who shares its country, J4: that one does not count.
    let from = html.find("<b>1.</b>").unwrap();
    let of_first = &html[from..from + html[from..].find("</details>").unwrap()];
    assert!(
        of_first.contains("<td>J0</td>") || of_first.contains("<td>J1</td>"),
        "{of_first}"
    );
    let row = |judge: &str| {
        let from = html
            .find(&format!("<tr><td>{judge}</td><td class=\"n\">"))
            .unwrap();
        html[from..from + 160].to_owned()
    };
    assert!(
        row("J0").contains(&format!("{severity:.2}")),
        "{} {severity}",
        row("J0")
    );
    assert!(html.contains("judge and entry share a country"));
    assert!(html.contains("the entry has no score sheet that counts: not ranked"));
}

#[test]
fn other_methods_say_what_they_are() {
    let (html, _) = report(&["--method", "mean"]);
    assert!(
        html.contains("Scores are computed by the method &quot;mean&quot;."),
        "{html}"
    );
    assert!(html.contains("does not estimate how harsh or lenient a judge is"));
    assert!(!html.contains("calibrated mark"));
    assert!(!html.contains("NaN"));
}
