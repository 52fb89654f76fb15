//! A client written for a released document works with every later document of the same major
//! version.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::printed;

/// Direction of a schema. Requests must not allow less, and answers must not contain less.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Request,
    Answer,
}

struct Comparison<'a> {
    old: &'a Value,
    new: &'a Value,
    seen: BTreeSet<(String, String, bool)>,
    broken: Vec<String>,
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> (&'a str, &'a Value) {
    let schema = match schema["allOf"].as_array() {
        Some(one) if one.len() == 1 => &one[0],
        _ => schema,
    };
    match schema["$ref"].as_str() {
        Some(reference) => (
            reference,
            document.pointer(&reference[1..]).unwrap_or(&Value::Null),
        ),
        None => ("", schema),
    }
}

fn names(list: &Value) -> BTreeSet<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

impl Comparison<'_> {
    fn schemas(&mut self, at: &str, way: Direction, old: &Value, new: &Value) {
        let ((old_name, old), (new_name, new)) = (resolved(self.old, old), resolved(self.new, new));
        let pair = (
            old_name.to_owned(),
            new_name.to_owned(),
            way == Direction::Request,
        );
        if !old_name.is_empty() && !self.seen.insert(pair) {
            return;
        }
        if old["type"] != new["type"] || old["format"] != new["format"] {
            self.broken.push(format!("{at}: another type"));
        }
        let (was, is) = (names(&old["enum"]), names(&new["enum"]));
        if way == Direction::Request && !was.is_subset(&is) && !is.is_empty() {
            self.broken.push(format!("{at}: a word is no longer taken"));
        }
        for (bound, wider) in [
            ("maximum", 1.0),
            ("maxLength", 1.0),
            ("maxItems", 1.0),
            ("minimum", -1.0),
            ("minLength", -1.0),
        ] {
            let (was, is) = (old[bound].as_f64(), new[bound].as_f64());
            // The document can add a bound that the server had before: longer lists and maps were
            // never accepted.
            if bound == "maxLength" && was.is_none() && at.ends_with("[]") && is >= Some(200.0) {
                continue;
            }
            let narrower = is.is_some_and(|is| was.is_none_or(|was| (is - was) * wider < 0.0));
            if way == Direction::Request && narrower {
                self.broken.push(format!("{at}: a narrower {bound}"));
            }
        }
        let (was, is) = (names(&old["required"]), names(&new["required"]));
        match way {
            Direction::Request => self.lost(at, "now required", &is, &was),
            Direction::Answer => self.lost(at, "no longer always there", &was, &is),
        }
        for (name, property) in old["properties"].as_object().into_iter().flatten() {
            let at = format!("{at}.{name}");
            match new["properties"].get(name) {
                Some(now) => self.schemas(&at, way, property, now),
                None => self.broken.push(format!("{at}: removed")),
            }
        }
        for inside in ["items", "additionalProperties"] {
            if old[inside].is_object() && new[inside].is_object() {
                self.schemas(&format!("{at}[]"), way, &old[inside], &new[inside]);
            }
        }
    }

    /// Reports what is in one set and not in the other.
    fn lost(&mut self, at: &str, how: &str, here: &BTreeSet<&str>, there: &BTreeSet<&str>) {
        for name in here.difference(there) {
            self.broken.push(format!("{at}.{name}: {how}"));
        }
    }

    fn bodies(&mut self, at: &str, way: Direction, old: &Value, new: &Value) {
        for (media_type, body) in old["content"].as_object().into_iter().flatten() {
            match new["content"].get(media_type) {
                Some(now) => self.schemas(at, way, &body["schema"], &now["schema"]),
                None => self.broken.push(format!("{at}: no longer {media_type}")),
            }
        }
    }

    fn operation(&mut self, at: &str, old: &Value, new: &Value) {
        if old["operationId"] != new["operationId"] {
            self.broken.push(format!("{at}: another operationId"));
        }
        let list = |o: &Value| o["parameters"].as_array().cloned().unwrap_or_default();
        let (was, is) = (list(old), list(new));
        for parameter in &was {
            match is
                .iter()
                .find(|p| p["name"] == parameter["name"] && p["in"] == parameter["in"])
            {
                Some(now) => {
                    let at = format!("{at} {}", parameter["name"]);
                    self.schemas(
                        &at,
                        Direction::Request,
                        &parameter["schema"],
                        &now["schema"],
                    );
                }
                None => self
                    .broken
                    .push(format!("{at} {}: removed", parameter["name"])),
            }
        }
        for parameter in is.iter().filter(|p| p["required"] == true) {
            let before = was.iter().find(|p| p["name"] == parameter["name"]);
            if before.is_none_or(|p| p["required"] != true) {
                self.broken
                    .push(format!("{at} {}: now required", parameter["name"]));
            }
        }
        self.bodies(
            at,
            Direction::Request,
            &old["requestBody"],
            &new["requestBody"],
        );
        for (status, answer) in old["responses"].as_object().into_iter().flatten() {
            match new["responses"].get(status) {
                Some(now) => self.bodies(at, Direction::Answer, answer, now),
                None if status.starts_with('2') => {
                    self.broken.push(format!("{at}: no longer {status}"))
                }
                None => {}
            }
        }
    }
}

/// Each difference of a newer document that breaks a client of an older one.
fn broken(old: &Value, new: &Value) -> Vec<String> {
    let mut comparison = Comparison {
        old,
        new,
        seen: BTreeSet::new(),
        broken: Vec::new(),
    };
    for (path, operations) in old["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let at = format!("{method} {path}");
            match new["paths"][path].get(method) {
                Some(now) => comparison.operation(&at, operation, now),
                None => comparison.broken.push(format!("{at}: removed")),
            }
        }
    }
    comparison.broken
}

fn released() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/released");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"));
    let read = |f: std::path::PathBuf| {
        let document = serde_json::from_slice(&std::fs::read(&f).unwrap()).unwrap();
        (
            f.file_stem().unwrap().to_string_lossy().into_owned(),
            document,
        )
    };
    files.map(read).collect()
}

#[test]
fn no_released_document_is_broken() {
    let new: Value = serde_json::from_str(&printed()).unwrap();
    let changelog = include_str!("../../openapi/CHANGELOG.md");
    for (version, old) in released() {
        assert!(
            changelog.contains(&format!("## {version}")),
            "{version} in CHANGELOG.md"
        );
        let major = |d: &Value| {
            d["info"]["version"]
                .as_str()
                .unwrap()
                .split('.')
                .next()
                .map(str::to_owned)
        };
        if major(&old) == major(&new) {
            let broken = broken(&old, &new);
            assert!(
                broken.is_empty(),
                "clients of {version} break:\n{}",
                broken.join("\n")
            );
        }
    }
}

#[test]
fn each_kind_of_break_is_found() {
    let old: Value = serde_json::from_str(&printed()).unwrap();
    assert_eq!(broken(&old, &old), Vec::<String>::new());
    let entry = "/components/schemas/EntryRequest";
    let breaks: [(&str, &str, Value); 8] = [
        ("/paths/~1me", "get", Value::Null),
        ("/components/schemas/Entry/properties", "state", Value::Null),
        (entry, "required", json!(["title", "abstract"])),
        (
            "/components/schemas/EntryRequest/properties/title",
            "maxLength",
            json!(20),
        ),
        (
            "/components/schemas/EntryRequest/properties/title",
            "type",
            json!("integer"),
        ),
        (
            "/components/schemas/ReasonRequest/properties",
            "reason",
            Value::Null,
        ),
        (
            "/components/schemas/MyAssignment",
            "required",
            json!(["id"]),
        ),
        ("/components/schemas/AgeBand", "enum", json!(["14_17"])),
    ];
    for (at, key, value) in breaks {
        let mut new = old.clone();
        let place = new.pointer_mut(at).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            place.remove(key).unwrap();
        } else {
            place.insert(key.to_owned(), value);
        }
        assert!(!broken(&old, &new).is_empty(), "{at} {key}");
    }
    // Additions break no client.
    let mut new = old.clone();
    new["components"]["schemas"]["Entry"]["properties"]["more"] = json!({ "type": "string" });
    new["components"]["schemas"]["EntryRequest"]["properties"]["more"] =
        json!({ "type": "string" });
    new["paths"]["/more"] = json!({});
    assert_eq!(broken(&old, &new), Vec::<String>::new());
}
