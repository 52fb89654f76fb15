//! The house's rules that no compiler knows: who may use what, and how files look.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends at the first thing that is not as it should be"
)]

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
fn the_pure_modules_know_nothing_of_the_server() {
    for folder in [
        "src/domain",
        "src/assign",
        "src/ranking",
        "src/table",
        "src/lang",
    ] {
        forbid(
            folder,
            &[
                "poem",
                "sea_orm",
                "tokio",
                "entity::",
                "std::fs",
                "std::net",
                "std::time",
                "Utc::now",
                "getrandom",
                "crate::store",
                "crate::app",
                "crate::api",
                "crate::http",
                "crate::cli",
                "crate::auth",
                "crate::clock",
            ],
        );
    }
}

#[test]
fn the_arrows_point_one_way() {
    forbid(
        "src/api",
        &[
            "sea_orm",
            "store::tx",
            "store::entries",
            "store::rounds",
            "store::judges",
            "store::people",
            "store::competitions",
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
        &["poem", "sea_orm", "crate::app", "crate::api", "crate::http"],
    );
    forbid("src/http", &["sea_orm", "crate::store", "crate::cli"]);
    forbid("entity/src", &["poem", "tokio", "evenhand"]);
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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang/en");
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
