//! The notes of a ranking, on the terminal and on the page, in three languages.

use crate::support::{folder_with, run_in, text};

const SCORES: &str = "entry,judge,criterion,score,colour\n\
    A,J1,idea,9,red\nA,J2,idea,8,\nA,J1,pitch,9,\nA,J2,pitch,8,\n\
    B,J1,idea,4,\nB,J1,pitch,4,\nB,J2,idea,8,\nB,J2,pitch,8,\n\
    C,J3,idea,5,\nC,J3,pitch,6,\nD,J3,idea,5,\nD,J3,pitch,6,\nD,J1,idea,5,\n\
    G,J2,idea,7,\nG,J2,pitch,7,\n";
const ENTRIES: &str = "entry,title,countries,track\n\
    A,Alpha,CN,x\nB,,RU,x\nC,净水,,y\nD,Ди,KZ,y\nE,Epsilon,KZ,y\nG,G,UZ,x\n";
const JUDGES: &str = "judge,countries\nJ1,KZ\nJ2,UZ\nJ3,\n";

/// Standard error and the page.
fn notes_and_page(options: &[&str]) -> (String, String) {
    let folder = folder_with(&[
        ("scores.csv", SCORES),
        ("entries.csv", ENTRIES),
        ("judges.csv", JUDGES),
    ]);
    let mut arguments = vec!["scores.csv", "--entries", "entries.csv"];
    arguments.extend(["--judges", "judges.csv", "--method", "mean", "--draws", "0"]);
    arguments.extend(["--tie-breaks", "first_places", "--standings", "s.csv"]);
    arguments.extend(["--report", "report.html"]);
    arguments.extend(options);
    let output = run_in(&folder, &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let page = std::fs::read_to_string(folder.path().join("report.html")).unwrap();
    (text(&output.stderr), page)
}

#[test]
fn notes_are_on_terminal_and_page_in_every_language() {
    for (lang, prefix) in [("en", "note: "), ("ru", "замечание: "), ("zh", "说明：")] {
        let (notes, page) = notes_and_page(&["--lang", lang]);
        assert_text!(format!("rank_notes_{lang}"), &notes);
        // Sheets that do not count have a table of their own on the page.
        for line in notes.lines().take(8) {
            let note = line.strip_prefix(prefix).unwrap();
            assert!(page.contains(&format!("<li>{note}</li>")), "{note}");
        }
    }
}
