//! Rules of the OpenAPI document; the committed copy is what the program prints.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// The document, which the program prints once.
pub fn printed() -> String {
    static PRINTED: OnceLock<String> = OnceLock::new();
    PRINTED.get_or_init(print).clone()
}

fn print() -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .arg("openapi")
        .output()
        .unwrap();
    assert!(out.status.success());
    String::from_utf8(out.stdout).unwrap()
}

/// Rewrite the copy with `EVENHAND_REWRITE=1 cargo test --test server document`.
#[test]
fn the_committed_document_is_what_the_program_prints() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/openapi.json");
    let rewrite = std::env::var_os("EVENHAND_REWRITE").is_some();
    if let Some(record) = std::env::var_os("EVENHAND_RECORD").filter(|_| rewrite) {
        let record = std::fs::read_to_string(record).unwrap();
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/examples.json");
        let kept = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let examples = crate::promise::chosen(kept, &record);
        let text = serde_json::to_string_pretty(&examples).unwrap() + "\n";
        std::fs::write(file, text).unwrap();
    }
    let printed = printed();
    if rewrite {
        std::fs::write(path, &printed).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == printed,
        "openapi/openapi.json differs: run with EVENHAND_REWRITE=1"
    );
}

/// An operation of the document.
pub struct Documented {
    /// In upper case.
    pub method: String,
    pub path: String,
    pub operation: Value,
}

impl Documented {
    /// The operation with this id.
    pub fn named(id: &str) -> Self {
        let mut all = operations().into_iter();
        all.find(|o| o.id() == id).unwrap()
    }

    pub fn id(&self) -> &str {
        self.operation["operationId"].as_str().unwrap()
    }
}

pub fn operations() -> Vec<Documented> {
    let document: Value = serde_json::from_str(&printed()).unwrap();
    let mut all = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            all.push(Documented {
                method: method.to_uppercase(),
                path: path.clone(),
                operation: operation.clone(),
            });
        }
    }
    all
}

#[test]
fn every_operation_is_described() {
    let mut ids = BTreeSet::new();
    for Documented {
        method,
        path,
        operation,
    } in operations()
    {
        let at = format!("{method} {path}");
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_else(|| panic!("{at}: no id"));
        assert!(ids.insert(id.to_owned()), "{at}: {id} twice");
        assert!(
            operation["tags"].as_array().is_some_and(|t| t.len() == 1),
            "{at}: a tag"
        );
        assert!(operation["summary"].is_string(), "{at}: a summary");
        let description = operation["description"].as_str().unwrap_or_default();
        assert!(
            description.contains("**Permissions**:"),
            "{at}: a Permissions line"
        );
        let public = id == "redeem_invitation" || description.contains("anyone, without a token");
        let security = operation["security"].as_array().unwrap();
        assert_eq!(security.is_empty(), public, "{at}: security");
        // A consent is replaced as a whole, like the list of countries.
        let whole = path.ends_with("/countries") || path.contains("/consent");
        let change = matches!(method.as_str(), "PUT") && !whole;
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let text = parameter["description"].as_str().unwrap_or_default();
            assert!(
                !text.is_empty(),
                "{at}: {} is not described",
                parameter["name"]
            );
        }
        for (status, answer) in operation["responses"].as_object().unwrap() {
            let text = answer["description"].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{at}: {status} is not described");
        }
        let parameters = operation["parameters"].to_string();
        assert!(!change || parameters.contains("If-Match"), "{at}: If-Match");
    }
    assert!(ids.len() > 60, "{}", ids.len());
}

/// A text, list, number or map of a request's schema without a bound.
fn unbounded(schema: &Value) -> Option<&Value> {
    schema.as_object()?;
    let lacks = |word: &str| schema[word].is_null();
    // A pattern without repetition of unknown length has a longest match.
    let pattern = schema["pattern"].as_str().unwrap_or("*");
    let is_bounded = !pattern.contains(['*', '+']) && !pattern.contains(",}");
    let open = match schema["type"].as_str() {
        Some("string") => ["maxLength", "enum", "format"].iter().all(|w| lacks(w)) && !is_bounded,
        Some("array") => lacks("maxItems"),
        Some("integer") => lacks("maximum"),
        Some("object") => schema["additionalProperties"].is_object() && lacks("maxProperties"),
        _ => false,
    };
    if open {
        return Some(schema);
    }
    let within = schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(|p| p.values());
    within
        .chain([&schema["items"], &schema["additionalProperties"]])
        .find_map(unbounded)
}

#[test]
fn media_types_and_request_schemas_suit_generators() {
    let text = printed();
    assert!(!text.contains("charset"), "media types without parameters");
    let document: Value = serde_json::from_str(&text).unwrap();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        if name.ends_with("Request") {
            assert_eq!(schema["additionalProperties"], false, "{name}");
            assert_eq!(unbounded(schema), None, "{name}");
        }
    }
    for Documented {
        path, operation, ..
    } in operations()
    {
        if let Some(content) = operation["requestBody"]["content"].as_object() {
            for (media_type, body) in content {
                let known = ["application/json", "application/octet-stream"];
                assert!(known.contains(&media_type.as_str()), "{path}: {media_type}");
                assert!(
                    !body["example"].is_null(),
                    "{path}: an example of the request"
                );
            }
        }
    }
}

/// Every schema within a schema, itself included, with its place.
fn within(at: &str, schema: &Value, visit: &mut dyn FnMut(&str, &Value)) {
    visit(at, schema);
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        within(&format!("{at}.{name}"), property, visit);
    }
    for inside in ["items", "additionalProperties"] {
        if schema[inside].is_object() {
            within(&format!("{at}[]"), &schema[inside], visit);
        }
    }
    for member in schema["allOf"].as_array().into_iter().flatten() {
        within(at, member, visit);
    }
}

/// Visits the schemas of requests or of answers, and those that they refer to, each once.
fn visit_schemas(document: &Value, part: &str, visit: &mut dyn FnMut(&str, &Value)) {
    let mut waiting = Vec::new();
    let mut seen = BTreeSet::new();
    let refer = |schema: &Value, waiting: &mut Vec<String>| {
        if let Some(reference) = schema["$ref"].as_str() {
            waiting.push(reference.rsplit('/').next().unwrap().to_owned());
        }
    };
    for Documented {
        method,
        path,
        operation,
    } in operations()
    {
        let bodies = match part {
            "requestBody" => vec![&operation["requestBody"]],
            _ => operation["responses"]
                .as_object()
                .unwrap()
                .values()
                .collect(),
        };
        for body in bodies {
            for (_, media) in body["content"].as_object().into_iter().flatten() {
                let at = format!("{method} {path}");
                within(&at, &media["schema"], &mut |at, schema| {
                    visit(at, schema);
                    refer(schema, &mut waiting);
                });
            }
        }
    }
    while let Some(name) = waiting.pop() {
        if seen.insert(name.clone()) {
            let schema = &document["components"]["schemas"][&name];
            within(&name, schema, &mut |at, schema| {
                visit(at, schema);
                refer(schema, &mut waiting);
            });
        }
    }
    assert!(seen.len() > 20, "{}", seen.len());
}

/// `openapi/README.md`, "How the document grows".
#[test]
fn answers_are_open_and_requests_are_closed() {
    let document: Value = serde_json::from_str(&printed()).unwrap();
    let (mut open_words, mut fields) = (0, 0);
    visit_schemas(&document, "responses", &mut |at, schema| {
        for word in [
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "maxProperties",
        ] {
            assert!(
                schema[word].is_null(),
                "{at}: an answer must not state {word}"
            );
        }
        if schema["properties"].is_object() {
            assert_eq!(schema["additionalProperties"], true, "{at}");
            fields += 1;
        }
        if let Some(words) = schema["x-extensible-enum"].as_array() {
            assert_eq!(schema["type"], "string", "{at}");
            let about = schema["description"].as_str().unwrap();
            for word in words {
                assert!(
                    about.contains(&format!("`{}`", word.as_str().unwrap())),
                    "{at}: {about}"
                );
            }
            open_words += 1;
        }
    });
    assert!(open_words > 20 && fields > 60, "{open_words} {fields}");
    visit_schemas(&document, "requestBody", &mut |at, schema| {
        assert!(schema["x-extensible-enum"].is_null(), "{at}");
        if schema["properties"].is_object() {
            assert_eq!(schema["additionalProperties"], false, "{at}");
        }
    });
}

/// Generators read a format that is not in OpenAPI's registry in different ways.
#[test]
fn formats_are_those_that_all_generators_know() {
    let document: Value = serde_json::from_str(&printed()).unwrap();
    let mut found = BTreeSet::new();
    let mut waiting = vec![&document];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(map) => {
                if let (Some(of), Some(format)) = (map.get("type"), map.get("format")) {
                    found.insert(format!("{of} {format}").replace('"', ""));
                }
                let schemas = map.iter().filter(|(name, _)| *name != "example");
                waiting.extend(schemas.map(|(_, value)| value));
            }
            _ => {}
        }
    }
    let known = [
        "integer int32",
        "integer int64",
        "number double",
        "string binary",
        "string date-time",
        "string naive-date-time",
        "string uuid",
    ];
    // Every generator reads a local time as a string.
    let other: Vec<&String> = found
        .iter()
        .filter(|f| !known.contains(&f.as_str()))
        .collect();
    assert!(other.is_empty(), "{other:?}");
}

/// Go's generated constructors are called `NewX`, so that a schema of such a name would be declared
/// twice.
#[test]
fn names_of_schemas_suit_generators() {
    let document: Value = serde_json::from_str(&printed()).unwrap();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(!name.starts_with("New"), "{name}");
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "{name}");
        let is_page = schema["properties"]["items"]["type"] == "array"
            && schema["properties"]["next_cursor"].is_object();
        assert_eq!(is_page, name.ends_with("List"), "{name}");
        assert_eq!(schema["title"].as_str().unwrap_or(name), name);
    }
}
