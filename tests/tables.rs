//! The schemas of the tables: what is read, what is written, and the page that describes both.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends at the first thing that is not as it should be"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use evenhand::table::catalogue::{results, tables};
use evenhand::table::entries::Countries;
use evenhand::table::schema::{Description, Heading, Holds, Need};
use evenhand::table::{
    Problems, assignment, candidates, conflicts, entries, flags, judges, pins, rubric, scores,
    standings,
};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// The notes of reading a table that commands read.
fn notes_of(table: &str, bytes: &[u8], countries: Countries) -> Result<Vec<String>, Problems> {
    let known = |_: &str| Some(0);
    Ok(match table {
        "entries" => entries::read("t.csv", bytes, countries)?.notes,
        "judges" => judges::read("t.csv", bytes, countries)?.notes,
        "conflicts" => conflicts::read("t.csv", bytes)?.notes,
        "pins" => pins::read("t.csv", bytes)?.notes,
        "candidates" => candidates::read("t.csv", bytes, known, known)?.notes,
        "assignment" => assignment::read("t.csv", bytes)?.notes,
        "rubric" => rubric::read("t.csv", bytes)?.1,
        "scores" => scores::read("t.csv", bytes)?.notes,
        "flags" => flags::read("t.csv", bytes)?.notes,
        "standings" => standings::read("t.csv", bytes)?.notes,
        other => panic!("{other}"),
    })
}

/// The bundles that were published and the tables that people keep have these headers.
#[test]
fn the_order_of_the_columns_stays() {
    let headers = [
        "entry,title,countries,organisations,city,track,language,topics,members,abstract",
        "judge,name,email,countries,organisation,city,languages,topics,min_load,max_load,tracks,\
         experience",
        "judge,entry,kind,reason",
        "judge,entry,pin",
        "entry,judge,affinity",
        "entry,judge,affinity,pinned",
        "criterion,weight,min,max,step,title",
        "entry,judge,criterion,score",
        "judge,decision,reason",
        "rank,rank_low,rank_high,entry,title,countries,track,sheets,raw_mean,score,standard_error,\
         p_win,p_top_n,tied_group,component",
        "judge,countries,sheets,severity,severity_se,weight,spread,consistency,agreement,flags",
        "country,entries,known",
    ];
    let all = [tables(), results()].concat();
    let found: Vec<String> = all
        .iter()
        .map(|table| {
            let names: Vec<&str> = table.headings.iter().map(|h| h.name).collect();
            names.join(",")
        })
        .collect();
    assert_eq!(found, headers);
}

/// Without a column that is required there, no table is read; without any other, each is.
#[test]
fn each_column_is_required_or_not_as_its_schema_states() {
    for table in tables() {
        for countries in [Countries::Required, Countries::Optional] {
            for (i, heading) in table.headings.iter().enumerate() {
                let mut rest = table.clone();
                rest.headings.remove(i);
                let read = notes_of(table.name, &rest.template(), countries);
                if heading.need.is_column_required(countries) {
                    let problems = read.unwrap_err().0;
                    assert_eq!(problems.len(), 1, "{}: {problems:?}", table.name);
                    assert_eq!(problems[0].column, heading.name, "{}", table.name);
                } else if (table.name, heading.name) != ("scores", "criterion") {
                    // Without criteria, the template's two marks are two of the same sheet.
                    assert_eq!(read, Ok(vec![]), "{}: {}", table.name, heading.name);
                }
            }
        }
    }
}

/// A blank cell is refused where the column is required, and only there.
#[test]
fn each_blank_cell_is_refused_or_not_as_its_schema_states() {
    for table in tables() {
        for countries in [Countries::Required, Countries::Optional] {
            for i in 0..table.headings.len() {
                let mut blank = table.clone();
                blank.headings[i].examples = ["", table.headings[i].examples[1]];
                let read = notes_of(table.name, &blank.template(), countries);
                let heading = &table.headings[i];
                if heading.need.is_value_required(countries) {
                    let problems = read.unwrap_err().0;
                    let places: Vec<_> = problems
                        .iter()
                        .map(|p| (p.line, p.column.as_str()))
                        .collect();
                    assert_eq!(places, [(2, heading.name)], "{}", table.name);
                } else {
                    assert_eq!(read, Ok(vec![]), "{}: {}", table.name, heading.name);
                }
            }
        }
    }
}

#[test]
fn every_template_is_read_without_a_note_also_under_its_aliases() {
    for table in tables() {
        assert_eq!(
            notes_of(table.name, &table.template(), Countries::Required),
            Ok(vec![])
        );
        for (i, heading) in table.headings.iter().enumerate() {
            for alias in heading.aliases {
                let mut renamed = table.clone();
                renamed.headings[i].name = alias;
                let read = notes_of(table.name, &renamed.template(), Countries::Required);
                assert_eq!(read, Ok(vec![]), "{}: {alias}", table.name);
            }
        }
    }
    let standings = results().into_iter().find(|t| t.name == "standings");
    let template = standings.unwrap().template();
    assert_eq!(
        notes_of("standings", &template, Countries::Optional),
        Ok(vec![])
    );
}

/// Under an alias such as its plural, a column of one value does not take two of them as one.
#[test]
fn a_plural_promises_several_values_and_one_column_refuses_them() {
    let organisation = |header: &str, cell: &str| {
        let text = format!("judge,countries,{header}\nJ1,KZ,{cell}\n");
        let read = judges::read("j.csv", text.as_bytes(), Countries::Required);
        read.map(|read| read.rows[0].organisation.clone())
            .map_err(|problems| problems.0[0].to_string())
    };
    for header in [
        "organisations",
        "organization",
        "организации",
        "Organisation",
    ] {
        assert_eq!(organisation(header, "MIPT").as_deref(), Ok("MIPT"));
    }
    // This program writes organisations whose name has a semicolon under the column's own name.
    for header in ["organisation", "Organisation "] {
        assert_eq!(
            organisation(header, "Lab; Unit 2").as_deref(),
            Ok("Lab; Unit 2")
        );
    }
    for header in ["organisations", "organization", "单位"] {
        let problem = organisation(header, "MIPT; Skoltech").unwrap_err();
        assert_eq!(
            problem,
            "j.csv:2: column organisation: found \"MIPT; Skoltech\", expected one value; several \
             are not supported here"
        );
    }
    let language = |header: &str, cell: &str| {
        let text = format!("entry,countries,{header}\nE1,KZ,{cell}\n");
        entries::read("e.csv", text.as_bytes(), Countries::Required)
            .map(|read| read.rows[0].language.clone())
    };
    assert_eq!(language("languages", "RU").unwrap(), "ru");
    assert!(language("languages", "ru;en").is_err());
}

/// `assign` refuses a misspelt column, which as an ignored one could switch a rule off.
#[test]
fn a_misspelt_column_stops_a_command_with_a_proposal() {
    let folder = tempfile::tempdir().unwrap();
    let entries = "entry,countries,orgnisations,colour\nE1,KZ,MIPT,red\n";
    std::fs::write(folder.path().join("entries.csv"), entries).unwrap();
    let judges = "judge,contry,langauges\nJ1,RU,ru\n";
    std::fs::write(folder.path().join("judges.csv"), judges).unwrap();
    let arguments = "assign --entries entries.csv --judges judges.csv --per-entry 1";
    let output = run(folder.path(), &arguments.split(' ').collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8(output.stderr).unwrap();
    let expected: Vec<String> = [
        ("entries.csv", "organisations", "orgnisations"),
        ("judges.csv", "countries", "contry"),
        ("judges.csv", "languages", "langauges"),
    ]
    .iter()
    .map(|(file, column, found)| {
        format!(
            "{file}:1: column {column}: found {found:?}, expected the name {column}, if that \
             column is meant; otherwise rename or delete the column"
        )
    })
    .collect();
    assert_eq!(errors.lines().collect::<Vec<_>>(), expected);
}

/// The templates together are a small competition.
#[test]
fn the_templates_are_assigned() {
    let folder = tempfile::tempdir().unwrap();
    for table in tables() {
        let written = run(folder.path(), &["template", table.name]);
        assert!(written.status.success(), "{written:?}");
        assert_eq!(written.stdout, table.template());
        let out = ["template", table.name, "--excel", "--out", table.file];
        assert!(run(folder.path(), &out).status.success());
        let file = std::fs::read(folder.path().join(table.file)).unwrap();
        assert_eq!(file, ["\u{FEFF}".as_bytes(), &table.template()].concat());
    }
    for line in [
        "assign --entries entries.csv --judges judges.csv --conflicts conflicts.csv --pins pins.csv \
         --per-entry 1 --out plan.csv",
        "check --entries entries.csv --judges judges.csv --conflicts conflicts.csv --pins pins.csv \
         --per-entry 1 plan.csv",
        "check --entries entries.csv --judges judges.csv --conflicts conflicts.csv --pins pins.csv \
         --per-entry 1 assignment.csv",
        "assign --entries entries.csv --judges judges.csv --candidates candidates.csv --per-entry 1",
        "plan --entries entries.csv --judges judges.csv --per-entry 2 --load 4",
    ] {
        let output = run(folder.path(), &line.split_whitespace().collect::<Vec<_>>());
        assert!(output.status.success(), "{line}: {output:?}");
    }
    let unknown = run(folder.path(), &["template", "entrys"]);
    assert_eq!(unknown.status.code(), Some(2));
    let errors = String::from_utf8(unknown.stderr).unwrap();
    assert!(errors.contains("entries"), "{errors}");
}

/// What the page says of a column: whether it is required, what a cell holds.
fn in_words(heading: &Heading) -> (&'static str, String) {
    let need = match heading.need {
        Need::Key => "required, unique",
        Need::Required => "required",
        Need::ForConflicts => "required, except by `rank`",
        Need::Column | Need::Optional => "",
    };
    let holds = match heading.holds {
        Holds::Text => "text".to_owned(),
        Holds::One(words) => words.to_owned(),
        Holds::List(_) | Holds::Countries => {
            format!("several, separated by `;`: {}", heading.holds.words())
        }
    };
    (need, holds)
}

fn section(table: &Description, is_read: bool) -> String {
    let help = wrapped("", table.help);
    let mut text = format!("\n### `{}`\n\n{help}\n", table.file);
    text += match is_read {
        true => "| column | required | holds | meaning | also read |\n|---|---|---|---|---|\n",
        false => "| column | holds | meaning |\n|---|---|---|\n",
    };
    for heading in &table.headings {
        let (need, holds) = in_words(heading);
        let Heading { name, help, .. } = heading;
        text += &match is_read {
            true => {
                let aliases = heading.aliases.join(", ");
                format!("| `{name}` | {need} | {holds} | {help} | {aliases} |\n")
            }
            false => format!("| `{name}` | {holds} | {help} |\n"),
        };
    }
    if is_read {
        let template = String::from_utf8(table.template()).unwrap();
        text += &format!("\n```csv\n{template}```\n");
    }
    text
}

/// How tables are read, a paragraph or an item of the list each.
const READING: [&str; 10] = [
    "CSV in UTF-8, with or without a byte order mark. Lines end with LF, CRLF or CR.",
    "Cells are separated by `,`, `;` or tab, whichever the header contains most often, or by what a \
     first line such as `sep=;` names.",
    "The first row that is not blank is the header. It has at most 1,000 columns, in any order.",
    "Columns are found by their name or by one of the names under \"also read\". Case, and whether \
     words are separated by a space, `-` or `_`, make no difference.",
    "An unknown column whose name is near that of a missing one is a problem, because it is most \
     likely a misspelling. Other unknown columns are ignored, and a note lists them.",
    "A missing column that is not required reads like blank cells.",
    "Several values in a cell are separated by `;`. Quote the cell if `;` also separates cells.",
    "Spaces around a value, and rows that are blank, make no difference.",
    "Problems name the line as an editor shows it, the column, what was found and what was expected.",
    "All problems of a file are reported at once, and nothing of it is used.",
];

/// The text in lines of at most 100 characters, the first after a mark, the others below it.
fn wrapped(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.len());
    let mut lines = vec![mark.to_owned()];
    for (at, word) in text.split_whitespace().enumerate() {
        let last = lines.last_mut().unwrap();
        if last.chars().count() + 1 + word.chars().count() > 100 {
            lines.push(format!("{indent}{word}"));
        } else {
            *last += if at == 0 { "" } else { " " };
            *last += word;
        }
    }
    lines.join("\n") + "\n"
}

fn page() -> String {
    let mut page = String::from("# Tables\n\n");
    page += &wrapped(
        "",
        "Every table that commands and imports read, and every table of results. A test writes this \
         page from the schemas in `src/core/table/`: `EVENHAND_REWRITE=1 cargo test --test tables`.",
    );
    page += "\n## How tables are read\n\n";
    for item in READING {
        page += &wrapped("- ", item);
    }
    page += "\n";
    page += &wrapped(
        "",
        "`evenhand template TABLE` writes a table with the rows of examples below, to be replaced by \
         your own. Tables are written with all columns in the order shown; `judges.csv` has \
         `experience` only if a judge states it.",
    );
    page += "\n## Tables that are read\n";
    for table in tables() {
        page += &section(&table, true);
    }
    page += "\n## Tables of results\n";
    for table in results() {
        page += &section(&table, false);
    }
    page
}

/// The schemas make docs/tables.md; `EVENHAND_REWRITE=1` rewrites the page.
#[test]
fn the_page_describes_every_column() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/tables.md");
    if std::env::var_os("EVENHAND_REWRITE").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == page(),
        "docs/tables.md differs: run EVENHAND_REWRITE=1 cargo test --test tables"
    );
    let mut helps = BTreeSet::new();
    for table in [tables(), results()].concat() {
        for heading in &table.headings {
            let help = heading.help;
            let is_sentence = help.ends_with('.') && !help.contains(['|', '\n']);
            assert!(is_sentence, "{}: {help:?}", heading.name);
            helps.insert(help);
        }
    }
    assert!(helps.len() > 50, "{} lines of help", helps.len());
}
