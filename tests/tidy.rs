//! The house's rules that no compiler knows: who may use what, and how files look.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends at the first thing that is not as it should be"
)]

#[path = "tidy/circles.rs"]
mod circles;

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    collect(&root, &mut found);
    assert!(!found.is_empty(), "{folder} is empty");
    found
}

/// Code without comments: a comment may name what the code must not use.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|l| !l.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn forbid(folder: &str, words: &[&str]) {
    let mut broken = Vec::new();
    for (path, text) in sources(folder) {
        let code = code(&text);
        for word in words.iter().filter(|w| code.contains(**w)) {
            broken.push(format!("{} uses {word}", path.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_core_is_a_function_of_what_it_is_given() {
    forbid(
        "src/core",
        &[
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::thread",
            "std::time",
            "Utc::now",
            "Local::now",
        ],
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("src/core/Cargo.toml")).unwrap();
    for name in ["poem", "sea-orm", "tokio", "entity", "getrandom", "rand"] {
        let is_there = manifest
            .lines()
            .any(|l| l.split([' ', '.']).next() == Some(name));
        assert!(!is_there, "the core depends on {name}");
    }
}

#[test]
fn the_arrows_point_one_way() {
    forbid(
        "src/api",
        &[
            "sea_orm",
            "store::tx",
            "store::setup",
            "store::entry",
            "store::assignment",
            "store::judging",
            "store::results",
            "store::privacy",
            "crate::http",
            "crate::cli",
        ],
    );
    forbid(
        "src/app",
        &["poem", "sea_orm", "crate::api", "crate::http", "crate::cli"],
    );
    forbid(
        "src/store",
        &[
            "poem",
            "crate::app",
            "crate::api",
            "crate::http",
            "crate::cli",
        ],
    );
    forbid(
        "src/auth",
        &[
            "poem",
            "sea_orm",
            "crate::store",
            "crate::app",
            "crate::api",
            "crate::http",
        ],
    );
    forbid("src/http", &["sea_orm", "crate::store", "crate::cli"]);
    // Columns hold types of the core; the entities know nothing of the server.
    for folder in ["entity/src", "migration/src"] {
        forbid(folder, &["poem", "tokio", "evenhand::"]);
    }
    forbid(
        "src/core/ranking/fit",
        &["ranking::diagnose", "ranking::report"],
    );
    forbid("src/core/ranking/diagnose", &["ranking::report"]);
}

#[test]
fn response_objects_leave_absent_fields_out() {
    // poem-openapi says "optional" and sends null: generated clients refuse that.
    for (path, text) in sources("src/api") {
        let mut attributes = String::new();
        let mut name = String::new();
        for line in text.lines() {
            let trimmed = line.trim();
            if trimmed.starts_with("#[derive") {
                attributes.clear();
            }
            attributes.push_str(trimmed);
            if let Some((_, rest)) = trimmed.split_once("struct ") {
                name = rest.split([' ', '<', '{', '(']).next().unwrap().to_owned();
            }
            let object = attributes.contains("derive(Object");
            let optional = trimmed.contains(": Option<") && trimmed.ends_with(',');
            if object && optional && !name.ends_with("Request") {
                assert!(
                    attributes.contains("skip_serializing_if_is_none"),
                    "{}: {name} sends null",
                    path.display()
                );
            }
            if trimmed == "}" {
                attributes.clear();
            }
        }
    }
}

#[test]
fn files_stay_short_and_begin_with_what_they_are_for() {
    const MOST_LINES: usize = 650;
    for folder in ["src", "entity/src", "migration/src"] {
        for (path, text) in sources(folder) {
            let lines = text.lines().count();
            assert!(lines <= MOST_LINES, "{}: {lines} lines", path.display());
            assert!(
                text.starts_with("//!"),
                "{}: no module paragraph",
                path.display()
            );
        }
    }
}

#[test]
fn every_message_that_the_code_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/core/lang/en");
    let texts: Vec<String> = fs::read_dir(root)
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let known: Vec<&str> = texts
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .collect();
    let mut named = Vec::new();
    for (path, text) in sources("src") {
        let code = code(&text);
        for call in ["Message::new(", "lang.say("] {
            for rest in code.split(call).skip(1) {
                if let Some(id) = rest.trim_start().strip_prefix('"') {
                    let id = id.split('"').next().unwrap_or_default().to_owned();
                    named.push((path.clone(), id));
                }
            }
        }
    }
    assert!(!named.is_empty(), "no message is named");
    named.retain(|(_, id)| !known.contains(&id.as_str()));
    assert!(named.is_empty(), "unknown messages: {named:?}");
}

/// Threat 24: an address that somebody gave is never asked for. What speaks to others is the client of the
/// bucket, whose address is the operator's.
#[test]
fn only_the_bucket_is_asked_for_anything() {
    for (path, text) in sources("src") {
        if path.ends_with("src/store/bucket.rs") {
            continue;
        }
        let code = code(&text);
        for word in [
            "hyper_util",
            "hyper_rustls",
            "reqwest",
            "ureq",
            "rustls::",
            "TcpStream::connect",
            "UdpSocket",
            "UnixStream",
            "lookup_host",
            "to_socket_addrs",
            "ToSocketAddrs",
            "process::Command",
        ] {
            assert!(!code.contains(word), "{} uses {word}", path.display());
        }
    }
}

/// Threat 25: SQL that is written by hand stands in few places, and nothing is put into it but what those
/// places write themselves.
#[test]
fn sql_is_written_by_the_library() {
    let raw = [
        "Statement::from",
        "execute_unprepared",
        "raw_sql",
        "Expr::cust",
        "cust_with",
        "sqlx::query",
        "find_by_statement",
        "from_raw_sql",
        "RawSql",
    ];
    let known = [
        "src/store/tx.rs",
        "src/store/mod.rs",
        "src/store/read_only.rs",
        "src/store/privacy/erasure.rs",
    ];
    let mut found = Vec::new();
    for (path, text) in sources("src").into_iter().chain(sources("entity/src")) {
        let code = code(&text);
        if raw.iter().any(|word| code.contains(word)) {
            let is_known = known.iter().any(|known| path.ends_with(known));
            assert!(is_known, "{} has SQL of its own", path.display());
            found.push(path);
        }
    }
    assert_eq!(found.len(), known.len(), "{found:?}");
}

/// Threat 26: the start page sets texts and attributes, and never markup or code.
#[test]
fn the_start_page_sets_no_markup() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("src/http/start.html")).unwrap();
    for word in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        "DOMParser",
        "createContextualFragment",
        "srcdoc",
        "setHTML",
    ] {
        assert!(!page.contains(word), "the start page uses {word}");
    }
}

/// The parts of a Markdown text between backticks.
fn named(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// Each threat has its line, in order; the tests and files that it names are there; and a line without a test
/// says so.
#[test]
fn every_threat_names_tests_and_files_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/threats.md")).unwrap();
    let mut numbers = Vec::new();
    let mut tests = 0;
    for line in text.lines().filter(|l| l.starts_with("| ")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let Ok(number) = cells[0].parse::<u32>() else {
            continue;
        };
        numbers.push(number);
        assert_eq!(cells.len(), 5, "threat {number} has {} cells", cells.len());
        let shown: Vec<&str> = named(cells[4])
            .into_iter()
            .filter(|n| n.contains("::"))
            .collect();
        tests += shown.len();
        assert!(
            !shown.is_empty() || cells[4].contains("Not tested here"),
            "threat {number} has no test"
        );
        for name in named(line) {
            let (file, test) = match name.split_once("::") {
                Some((file, test)) => (file, Some(test)),
                None => (name, None),
            };
            let here = root.join(file);
            let path = if here.exists() {
                here
            } else {
                root.join("tests").join(file)
            };
            // A folder, or a word of the protocol and no file.
            if test.is_none() && (path.is_dir() || (!file.contains('/') && !path.exists())) {
                continue;
            }
            let source = fs::read_to_string(&path)
                .unwrap_or_else(|e| panic!("threat {number}: {name}: {e}"));
            if let Some(test) = test {
                let is_there = source.contains(&format!("fn {test}("))
                    || source.lines().any(|l| {
                        l.trim()
                            .trim_end_matches(['{', '|'])
                            .starts_with(&format!("{test},"))
                    })
                    || source.contains(&format!("on_both!({test},"));
                assert!(is_there, "threat {number}: {file} has no test {test}");
            }
        }
    }
    assert_eq!(numbers, (1..=33).collect::<Vec<u32>>());
    assert!(tests > 60, "{tests} tests");
}
