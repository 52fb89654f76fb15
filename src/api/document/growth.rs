//! Closed requests and open answers, so that a client of today works with a server of tomorrow.
//!
//! Schemas of requests state fields, values and bounds exactly. Answers may grow, so their schemas
//! state none of these: generated clients would refuse a new field, a new value or a longer title.
//! Schemas that both use are therefore copied. `openapi/README.md` states the rules.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{operations, parameters, references};

/// The pattern of exact decimal numbers, which travel as strings. Every match fits into a 96-bit
/// decimal.
///
/// A `format` would be no help: generators take `decimal` for a number, and clients then send JSON
/// numbers.
pub const DECIMAL: &str = r"^-?[0-9]{1,14}(\.[0-9]{1,14})?$";

/// Keywords that close a schema.
const CLOSING: [&str; 8] = [
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
];

/// Separates the schemas of requests from those of answers, and opens the latter.
pub(super) fn separate(document: &mut Value) {
    let (mut bodies, mut words, mut answers) = (Vec::new(), Vec::new(), Vec::new());
    for operation in operations(document) {
        references(&operation["requestBody"], &mut bodies);
        references(&operation["responses"], &mut answers);
        parameters(operation).for_each(|p| references(p, &mut words));
    }
    let requests = reachable(document, bodies);
    let answers = reachable(document, answers);
    copy_shared(document, &requests, &answers);
    open_answers(document, &answers);
    let unused = |name: &String| !requests.contains(name) && !words.contains(name);
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, schema| !schema["enum"].is_array() || !unused(name));
    }
}

/// Names of schemas, and of all that these refer to.
pub(super) fn reachable(document: &Value, mut waiting: Vec<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if names.insert(name.clone()) {
            references(&document["components"]["schemas"][&name], &mut waiting);
        }
    }
    names
}

/// Gives requests copies of their own of the objects that answers use too, such as `MarkRequest` of
/// `Mark`.
fn copy_shared(document: &mut Value, requests: &BTreeSet<String>, answers: &BTreeSet<String>) {
    let schemas = &document["components"]["schemas"];
    let is_object = |name: &&&String| schemas[name.as_str()]["properties"].is_object();
    let shared: BTreeMap<String, String> = requests
        .intersection(answers)
        .filter(|name| is_object(&name))
        .map(|name| (name.clone(), format!("{name}Request")))
        .collect();
    let mut copies = Vec::new();
    for name in requests {
        let schema = &mut document["components"]["schemas"][name];
        match shared.get(name) {
            Some(copy) => {
                let mut schema = schema.clone();
                schema["title"] = json!(copy);
                rename(&mut schema, &shared);
                copies.push((copy.clone(), schema));
            }
            None => rename(schema, &shared),
        }
    }
    for (name, schema) in copies {
        document["components"]["schemas"][name] = schema;
    }
    for operation in operations(document) {
        if let Some(body) = operation.get_mut("requestBody") {
            rename(body, &shared);
        }
    }
}

/// Lets references name other schemas.
fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref")
                && let Some((folder, name)) = reference.rsplit_once('/')
                && let Some(new) = names.get(name)
            {
                *reference = format!("{folder}/{new}");
            }
            map.values_mut().for_each(|value| rename(value, names));
        }
        _ => {}
    }
}

fn open_answers(document: &mut Value, answers: &BTreeSet<String>) {
    let enums: BTreeMap<String, Value> = document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, schema)| schema["enum"].is_array())
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    for name in answers.iter().filter(|name| !enums.contains_key(*name)) {
        open(&mut document["components"]["schemas"][name], &enums);
    }
    for operation in operations(document) {
        let responses = operation.get_mut("responses");
        for response in responses
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            for part in ["content", "headers"] {
                let schemas = response.get_mut(part).and_then(Value::as_object_mut);
                for holder in schemas.into_iter().flat_map(Map::values_mut) {
                    holder
                        .get_mut("schema")
                        .into_iter()
                        .for_each(|schema| open(schema, &enums));
                }
            }
        }
    }
}

/// Takes from a schema what a later version may exceed.
fn open(schema: &mut Value, enums: &BTreeMap<String, Value>) {
    let Some(map) = schema.as_object_mut() else {
        return;
    };
    for keyword in CLOSING {
        map.remove(keyword);
    }
    open_words(map, enums);
    if let Some(properties) = map.get_mut("properties").and_then(Value::as_object_mut) {
        properties
            .values_mut()
            .for_each(|property| open(property, enums));
        // Said aloud: some generators take silence for `false`.
        map.insert("additionalProperties".to_owned(), json!(true));
    }
    for inside in ["items", "additionalProperties"] {
        map.get_mut(inside)
            .into_iter()
            .for_each(|schema| open(schema, enums));
    }
    let members = map.get_mut("allOf").and_then(Value::as_array_mut);
    members
        .into_iter()
        .flatten()
        .for_each(|member| open(member, enums));
}

/// A reference to an enum becomes a string that names the values known today.
fn open_words(map: &mut Map<String, Value>, enums: &BTreeMap<String, Value>) {
    let mut found = Vec::new();
    references(
        &map.get("$ref")
            .map_or(Value::Null, |r| json!({ "$ref": r })),
        &mut found,
    );
    references(map.get("allOf").unwrap_or(&Value::Null), &mut found);
    let Some(known) = found.first().and_then(|name| enums.get(name)) else {
        return;
    };
    map.remove("$ref");
    map.remove("allOf");
    let words: Vec<String> = known["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|word| Some(format!("`{}`", word.as_str()?)))
        .collect();
    let about = map.get("description").or(known.get("description"));
    let about = about.and_then(Value::as_str).unwrap_or_default();
    let text = format!(
        "{about}\n\nKnown values: {}. Later versions may add values.",
        words.join(", ")
    );
    map.insert("description".to_owned(), json!(text.trim_start()));
    map.insert("type".to_owned(), json!("string"));
    map.insert("x-extensible-enum".to_owned(), known["enum"].clone());
}

/// Numbers in the formats that all generators know, with the range that the server takes.
pub(super) fn mend_numbers(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mend_numbers),
        Value::Object(map) => {
            mend_integer(map);
            mend_decimal(map);
            map.values_mut().for_each(mend_numbers);
        }
        _ => {}
    }
}

/// Whole numbers are `int32` or `int64`; of 64 bits the part that every JSON reader keeps exactly.
fn mend_integer(map: &mut Map<String, Value>) {
    const EXACT: i64 = (1 << 53) - 1;
    let (format, least, most) = match map.get("format").and_then(Value::as_str) {
        Some("uint16") => ("int32", 0, i64::from(u16::MAX)),
        Some("int32") => ("int32", i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("uint32") => ("int64", 0, i64::from(u32::MAX)),
        Some("uint64") => ("int64", 0, EXACT),
        Some("int64") => ("int64", -EXACT, EXACT),
        _ => return,
    };
    map.insert("format".to_owned(), json!(format));
    map.entry("minimum").or_insert(json!(least));
    map.entry("maximum").or_insert(json!(most));
}

fn mend_decimal(map: &mut Map<String, Value>) {
    if map.get("format") != Some(&json!("decimal")) {
        return;
    }
    map.remove("format");
    map.insert("pattern".to_owned(), json!(DECIMAL));
    let about = map
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let text = format!("{about} An exact decimal number in a string, such as \"7.5\".");
    map.insert("description".to_owned(), json!(text.trim_start()));
}
