//! Rules that the compiler cannot check: which module may use which, how files look, the words of
//! texts, comments and pages, and snapshots.

#![allow(clippy::unwrap_used, reason = "a test ends at the first failure")]

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
    // poem-openapi documents "optional" and sends null, which generated clients refuse.
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
        for call in ["Message::new(", "lang.text("] {
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

/// Threat 24: the server never requests an address from outside. Its only client is that of the
/// bucket, whose address the operator sets.
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

/// Threat 25: only a few files have hand-written SQL, and it holds no text from outside.
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

/// Threat 26: the start page sets texts and attributes, never markup or code.
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

/// Each threat has its line, in order. The tests and files that it names exist, and a line without
/// a test states that.
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
            // A folder, or a word of the protocol that is not a file.
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

/// Every description of the API document, with its place and the name that it describes.
fn descriptions<'a>(
    value: &'a serde_json::Value,
    at: &str,
    name: &'a str,
    found: &mut Vec<(String, &'a str, &'a str)>,
) {
    match value {
        serde_json::Value::Object(map) => {
            if let Some(text) = map.get("description").and_then(|text| text.as_str()) {
                let own = map.get("name").and_then(|own| own.as_str());
                found.push((at.to_owned(), own.unwrap_or(name), text));
            }
            for (key, value) in map {
                // Examples are recorded data; their texts are not descriptions.
                if !["example", "examples"].contains(&key.as_str()) {
                    descriptions(value, &format!("{at}/{key}"), key, found);
                }
            }
        }
        serde_json::Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                descriptions(value, &format!("{at}/{i}"), name, found);
            }
        }
        _ => {}
    }
}

/// The words of a text or of a name in snake or camel case, in lower case and in the singular.
fn words_of(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars() {
        if !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() {
            words.push(String::new());
        }
        if c.is_ascii_alphanumeric() {
            let last = words.last_mut().unwrap();
            last.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    let singular = |word: String| word.strip_suffix('s').unwrap_or(&word).to_owned();
    words.into_iter().map(singular).collect()
}

#[test]
fn every_description_adds_something_to_the_name() {
    const SMALL: [&str; 14] = [
        "the", "a", "an", "of", "it", "thi", "for", "in", "i", "are", "with", "or", "and", "to",
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("openapi/openapi.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut found = Vec::new();
    descriptions(&document, "", "", &mut found);
    assert!(found.len() > 1000, "{} descriptions", found.len());
    let mut empty = Vec::new();
    for (at, name, text) in found {
        let known = words_of(name);
        let adds = words_of(text)
            .iter()
            .any(|word| !SMALL.contains(&word.as_str()) && !known.contains(word));
        if !adds || text.split_whitespace().count() < 3 {
            empty.push(format!("{at}: {text}"));
        }
    }
    for (schema, body) in document["components"]["schemas"].as_object().unwrap() {
        for (name, property) in body["properties"].as_object().into_iter().flatten() {
            if property["description"].is_null() {
                empty.push(format!("{schema}.{name}: no description"));
            }
        }
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}

/// Words and phrases that STYLE.md replaces by plainer ones.
const BANNED: [&str; 27] = [
    "whoever",
    "nobody",
    "somebody",
    "everybody",
    "judgings",
    "juror",
    "knock",
    "knocks",
    "that is none",
    "that are none",
    "is of whoever",
    "is said",
    "are said",
    "look alike",
    "looks alike",
    "second look",
    "wishes contradict",
    "contradict one another",
    "who one is",
    "is away",
    "what that took",
    "hangs on",
    "anew",
    "the house",
    "desk",
    "door",
    "is no accusation",
];

/// Folders and files whose comments and texts are in plain English.
const PLAIN: [&str; 15] = [
    "benches",
    "entity/src",
    "migration/src",
    "src/api",
    "src/app",
    "src/audit",
    "src/auth",
    "src/cli",
    "src/clock.rs",
    "src/core",
    "src/demo",
    "src/http",
    "src/problem.rs",
    "src/store",
    "tests",
];

/// Whether a banned phrase in a file is no English: the list above, or a user of the machine.
fn is_literal(path: &Path, phrase: &str) -> bool {
    path.ends_with("tests/tidy.rs")
        || path.ends_with("tests/server/faults.rs") && phrase == "nobody"
}

/// Below [`PLAIN`], but with doc comments that still restate names.
const NOT_YET: [&str; 2] = ["src/core/table", "tests"];

/// The widest line of prose, in characters.
const WIDEST: usize = 100;

/// Whether a text contains a phrase as whole words.
fn has_phrase(text: &str, phrase: &str) -> bool {
    let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        !is_inside(before) && !is_inside(after)
    })
}

/// The banned phrases of a text.
fn banned(text: &str) -> impl Iterator<Item = &'static str> + use<> {
    let text = text.to_lowercase();
    let found = BANNED.iter().copied();
    found.filter(move |phrase| has_phrase(&text, phrase))
}

/// The parts of a line of code that people read: its comment, or its texts.
fn prose(line: &str) -> String {
    match line.find("//") {
        Some(at) if at == 0 || !line[..at].ends_with(':') => line[at..].to_owned(),
        _ => line
            .split('"')
            .skip(1)
            .step_by(2)
            .collect::<Vec<_>>()
            .join(" "),
    }
}

/// The source files of [`PLAIN`].
fn plain_sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for place in PLAIN {
        let path = root.join(place);
        if path.is_dir() {
            files.extend(sources(place));
        } else {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
    assert!(files.len() > 250, "{} files", files.len());
    files
}

#[test]
fn texts_and_comments_are_in_plain_english() {
    let mut found = Vec::new();
    for (path, text) in plain_sources() {
        for (number, line) in text.lines().enumerate() {
            let start = line.trim_start();
            let place = format!("{}:{}", path.display(), number + 1);
            let words = prose(start);
            let phrases = banned(&words).filter(|phrase| !is_literal(&path, phrase));
            found.extend(phrases.map(|phrase| format!("{place}: {phrase:?}")));
            if start.starts_with("//") && line.chars().count() > WIDEST {
                found.push(format!("{place}: a comment wider than {WIDEST}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The name that a line of code declares: of an item, or of a field.
fn declared(line: &str) -> Option<&str> {
    const KINDS: [&str; 9] = [
        "fn ", "struct ", "enum ", "trait ", "type ", "const ", "static ", "mod ", "async ",
    ];
    let mut rest = line.trim_start();
    if let Some(after) = rest.strip_prefix("pub") {
        rest = match after.strip_prefix('(') {
            Some(scope) => scope.split_once(')')?.1.trim_start(),
            None => after.strip_prefix(' ')?,
        };
    }
    let mut is_item = false;
    while let Some(after) = KINDS.iter().find_map(|kind| rest.strip_prefix(kind)) {
        rest = after;
        is_item = true;
    }
    let end = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let is_field = after.starts_with(": ");
    (!name.is_empty() && (is_item || is_field)).then_some(name)
}

/// Whether a doc comment has no word beyond the name that it describes.
fn restates(comment: &str, name: &str) -> bool {
    const SMALL: [&str; 20] = [
        "the", "a", "an", "of", "it", "thi", "for", "in", "i", "are", "with", "or", "and", "to",
        "all", "each", "one", "their", "that", "by",
    ];
    let known = words_of(name);
    words_of(comment)
        .iter()
        .all(|word| SMALL.contains(&word.as_str()) || known.contains(word))
}

#[test]
fn a_doc_comment_adds_something_to_the_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let not_yet = NOT_YET.map(|place| root.join(place));
    let mut found = Vec::new();
    let files = plain_sources().into_iter();
    for (path, text) in
        files.filter(|(path, _)| !not_yet.iter().any(|place| path.starts_with(place)))
    {
        let mut comment = String::new();
        for (number, line) in text.lines().enumerate() {
            let start = line.trim_start();
            if let Some(text) = start.strip_prefix("///") {
                comment += text;
            } else if !start.starts_with("#[") {
                let name = declared(line).filter(|_| !comment.is_empty());
                if let Some(name) = name.filter(|name| restates(&comment, name)) {
                    let place = format!("{}:{}", path.display(), number + 1);
                    found.push(format!("{place}: {name}:{comment}"));
                }
                comment.clear();
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_comment_that_restates_its_name_is_found() {
    for (line, name) in [
        ("    pub fn judge(&self) -> JudgeId {", Some("judge")),
        ("    pub(crate) async fn job(", Some("job")),
        ("    pub entry: String,", Some("entry")),
        ("pub struct PresetCountry {", Some("PresetCountry")),
        ("    Judges,", None),
        ("    let entry = 1;", None),
    ] {
        assert_eq!(declared(line), name, "{line}");
    }
    assert!(restates(" The judge.", "judge"));
    assert!(restates(" A country of a preset.", "PresetCountry"));
    assert!(!restates(" The judge's code.", "judge"));
}

/// Scripts whose comments are in plain English.
fn scripts() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![root.join(".ci/run"), root.join("openapi/clients/generate")];
    for item in fs::read_dir(root.join("benches")).unwrap() {
        let path = item.unwrap().path();
        if path.extension().is_some_and(|e| e == "py" || e == "sh") {
            paths.push(path);
        }
    }
    assert!(paths.len() > 8, "{paths:?}");
    let read = |path: PathBuf| (path.clone(), fs::read_to_string(path).unwrap());
    paths.into_iter().map(read).collect()
}

#[test]
fn comments_of_scripts_are_in_plain_english() {
    let mut found = Vec::new();
    for (path, text) in scripts() {
        let mut in_docstring = false;
        for (number, line) in text.lines().enumerate() {
            let start = line.trim_start();
            let quotes = line.matches("\"\"\"").count();
            let is_prose = in_docstring || quotes > 0 || start.starts_with('#');
            in_docstring ^= quotes == 1;
            let place = format!("{}:{}", path.display(), number + 1);
            found.extend(banned(line).map(|phrase| format!("{place}: {phrase:?}")));
            if is_prose && line.chars().count() > WIDEST {
                found.push(format!("{place}: a comment wider than {WIDEST}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The Markdown pages of the repository, without those that quote what they advise against or that
/// a test writes.
fn pages() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "node_modules" && name != "target" {
                collect(&path, found);
            } else if name.ends_with(".md") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = [
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "README.md",
        "SECURITY.md",
    ];
    let mut found: Vec<PathBuf> = names.iter().map(|name| root.join(name)).collect();
    collect(&root.join("docs"), &mut found);
    collect(&root.join("openapi"), &mut found);
    let quotes = [
        root.join("docs/decisions"),
        root.join("docs/access-policy.md"),
    ];
    found.retain(|path| !quotes.iter().any(|quote| path.starts_with(quote)));
    assert!(found.len() > 40, "{} pages", found.len());
    let read = |path: PathBuf| (path.clone(), fs::read_to_string(path).unwrap());
    found.into_iter().map(read).collect()
}

/// A line of Markdown without its code.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_are_in_plain_english() {
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi/guides");
    let mut found = Vec::new();
    for (path, text) in pages() {
        let mut in_code = false;
        for (number, line) in text.lines().enumerate() {
            in_code ^= line.starts_with("```");
            if in_code || line.starts_with("    ") {
                continue;
            }
            let place = format!("{}:{}", path.display(), number + 1);
            let phrases = banned(&without_code(line)).map(|phrase| format!("{place}: {phrase:?}"));
            found.extend(phrases);
            // Paragraphs of guides are one line each: Chinese has no spaces at which to wrap.
            let wraps =
                !line.starts_with('|') && !line.contains("](") && !path.starts_with(&guides);
            if wraps && line.chars().count() > WIDEST {
                found.push(format!("{place}: a line wider than {WIDEST}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_document_and_its_examples_are_in_plain_english() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("openapi/openapi.json")).unwrap();
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        found.extend(banned(line).map(|phrase| format!("line {}: {phrase:?}", number + 1)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The snapshots below a folder.
fn snapshots(folder: &Path, found: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() && !path.ends_with("node_modules") {
            snapshots(&path, found);
        } else if path.to_string_lossy().contains(".snap") {
            found.push(path);
        }
    }
}

/// No snapshot waits for a review, and none is left from a test that no longer exists.
///
/// A name with a value in braces stands for all names that it can give.
#[test]
fn every_snapshot_is_compared_by_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    snapshots(&root.join("tests"), &mut found);
    assert!(found.len() > 60, "{} snapshots", found.len());
    for path in found {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let name = name.strip_suffix(".snap");
        let name = name.unwrap_or_else(|| panic!("{} is not reviewed", path.display()));
        let text = fs::read_to_string(&path).unwrap();
        let source = text.lines().find_map(|l| l.strip_prefix("source: "));
        let source = root.join(source.unwrap());
        let code = fs::read_to_string(&source)
            .unwrap_or_else(|e| panic!("{}: {}: {e}", path.display(), source.display()));
        let is_named = code.split('"').skip(1).any(|text| {
            let (start, end) = text.split_once('{').unwrap_or((text, "}"));
            let end = end.split_once('}').map_or("", |(_, end)| end);
            text == name
                || text.contains('{')
                    && !start.is_empty()
                    && name.starts_with(start)
                    && name.ends_with(end)
        });
        assert!(is_named, "{} is compared by no test", path.display());
    }
}
