//! Adapts the generated OpenAPI document to client generators and linters.
//!
//! poem-openapi's own output breaks some clients: a described reference becomes an `allOf` with a
//! member that is not an object, bounds are printed as floats, media types carry parameters, and
//! `deny_unknown_fields` is not stated. This module corrects all of them in one pass.

use serde_json::{Map, Value, json};

mod growth;

pub use self::growth::DECIMAL;
use crate::api::service;
use crate::app::App;
use crate::app::check::{LIST, NAME, PROSE};

/// The document of an application's API, pretty-printed, with a final newline.
pub fn document(app: &App) -> String {
    let mut document: Value = serde_json::from_str(&service(app).spec()).unwrap_or_default();
    if let Some(top) = document.as_object_mut() {
        top.insert("openapi".to_owned(), json!("3.0.3"));
    }
    mend(&mut document);
    rename_lists(&mut document);
    growth::mend_numbers(&mut document);
    growth::separate(&mut document);
    mend_requests(&mut document);
    say_public(&mut document);
    describe_keys(&mut document);
    describe_paths(&mut document);
    describe_answers(&mut document);
    illustrate(&mut document);
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// Renames a page of entries from the framework's `List_Entry`, which reads as an entry of a list,
/// to `EntryList`.
fn rename_lists(value: &mut Value) {
    const REFERENCE: &str = "#/components/schemas/";
    let renamed = |name: &str| name.strip_prefix("List_").map(|item| format!("{item}List"));
    match value {
        Value::Object(map) => {
            let lists: Vec<String> = map
                .keys()
                .filter(|k| k.starts_with("List_"))
                .cloned()
                .collect();
            for list in lists {
                if let (Some(name), Some(schema)) = (renamed(&list), map.remove(&list)) {
                    map.insert(name, schema);
                }
            }
            if let Some(Value::String(title)) = map.get_mut("title")
                && let Some(name) = renamed(title)
            {
                *title = name;
            }
            map.values_mut().for_each(rename_lists);
        }
        Value::Array(items) => items.iter_mut().for_each(rename_lists),
        Value::String(text) => {
            if let Some(name) = text.strip_prefix(REFERENCE).and_then(renamed) {
                *text = format!("{REFERENCE}{name}");
            }
        }
        _ => {}
    }
}

/// Description of `Idempotency-Key`, the same for every operation that creates something.
const KEY: &str = "A key of your choice, such as a random UUID, new for each request. If the same request with the\nsame token and key is sent again within 30 days, it gets the first answer and has no further\neffect.";

/// Descriptions of path parameters.
const PLACES: [(&str, &str); 19] = [
    (
        "competition_id",
        "Id of the competition, from `list_competitions`.",
    ),
    ("round_id", "Id of the round, from `list_rounds`."),
    ("team_id", "Id of the team, from `list_teams`."),
    (
        "entry_id",
        "Id of the entry, from `list_entries` or `list_my_entries`.",
    ),
    ("judge_id", "Id of the judge, from `list_judges`."),
    (
        "conflict_id",
        "Id of the declared conflict, from `list_conflicts`.",
    ),
    ("pin_id", "Id of the pin, from `list_pins`."),
    (
        "invitation_id",
        "Id of the invitation, from `list_invitations`.",
    ),
    ("preview_id", "Id of the computed preview."),
    ("job_id", "Id of the job, from `list_jobs`."),
    (
        "assignment_id",
        "The assignment: one judge on one entry in one round.",
    ),
    (
        "token_id",
        "Id of the token, from `list_tokens`; not the secret.",
    ),
    ("table", "Name of the table to export."),
    ("reopening_id", "Id of the request to open the round again."),
    (
        "publication_id",
        "Id of the publication, from `list_publications`.",
    ),
    ("member_id", "Id of the member or mentor of a team."),
    (
        "attachment_id",
        "Id of the file, from the list of the assignment's files.",
    ),
    ("attachment_name", "Name of the file, with its ending."),
    (
        "subject_id",
        "Id of the judge, member, mentor or account whose data it is.",
    ),
];

/// Adds the descriptions of path parameters.
fn describe_paths(document: &mut Value) {
    for operation in operations(document) {
        for parameter in parameters(operation) {
            let place = PLACES.iter().find(|(name, _)| parameter["name"] == *name);
            if parameter["in"] == "path"
                && parameter["description"].is_null()
                && let Some((_, text)) = place
            {
                parameter["description"] = (*text).into();
            }
        }
    }
}

/// An answer without a description gets that of its schema; a stream gets a fixed one.
fn describe_answers(document: &mut Value) {
    let schemas = document["components"]["schemas"].clone();
    for operation in operations(document) {
        let answers = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for answer in answers.into_iter().flat_map(Map::values_mut) {
            if answer["description"] != "" {
                continue;
            }
            let mut names = Vec::new();
            references(&answer["content"], &mut names);
            let schema = names.first().and_then(|name| schemas.get(name));
            let said = schema.and_then(|s| s["description"].as_str());
            let first = said.and_then(|text| text.split("\n\n").next());
            let is_stream = answer["content"]["text/event-stream"].is_object();
            let events = "Server-sent events; the data of each is the JSON text of this schema.";
            if let Some(text) = is_stream.then_some(events).or(first) {
                answer["description"] = text.replace('\n', " ").into();
            }
        }
    }
}

/// Adds the bounds of [`crate::app::check`] to the values of every list and map.
fn bound(schema: &mut Value) {
    let limit = |values: &mut Value, longest: usize| {
        let plain = ["enum", "format", "maxLength"]
            .iter()
            .all(|word| values[*word].is_null());
        if values["type"] == "string" && plain {
            values["maxLength"] = longest.into();
        }
    };
    match schema {
        Value::Array(items) => items.iter_mut().for_each(bound),
        Value::Object(map) => {
            if let Some(items) = map.get_mut("items") {
                limit(items, NAME);
            }
            if let Some(values) = map
                .get_mut("additionalProperties")
                .filter(|v| v.is_object())
            {
                limit(values, PROSE);
                map.entry("maxProperties").or_insert(LIST.into());
            }
            map.values_mut().for_each(bound);
        }
        _ => {}
    }
}

/// Every operation of the document.
fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document["paths"].as_object_mut().into_iter();
    let paths = paths.flat_map(Map::values_mut);
    paths.flat_map(|path| path.as_object_mut().into_iter().flat_map(Map::values_mut))
}

/// The parameters of an operation.
fn parameters(operation: &mut Value) -> impl Iterator<Item = &mut Value> {
    let list = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    list.into_iter().flatten()
}

/// Adds the description of the key to every operation that takes one.
fn describe_keys(document: &mut Value) {
    for operation in operations(document) {
        for key in parameters(operation).filter(|p| p["name"] == "Idempotency-Key") {
            key["description"] = json!(KEY);
        }
    }
}

/// Marks operations that need no token.
fn say_public(document: &mut Value) {
    for operation in operations(document) {
        if operation["security"].is_null() {
            operation["security"] = json!([]);
        }
    }
}

/// Requests and answers recorded in a competition of the tests, by operation.
const EXAMPLES: &str = include_str!("../../openapi/examples.json");

/// Adds the examples to requests and answers.
fn illustrate(document: &mut Value) {
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap_or_default();
    for operation in operations(document) {
        let Some(example) = operation["operationId"]
            .as_str()
            .and_then(|id| examples.get(id))
        else {
            continue;
        };
        put_example(
            operation.pointer_mut("/requestBody/content"),
            &example["request"],
        );
        let status = example["status"].to_string();
        let answer = operation.pointer_mut(&format!("/responses/{status}/content"));
        put_example(answer, &example["response"]);
    }
}

/// The examples of a body, for any media type.
fn put_example(content: Option<&mut Value>, example: &Value) {
    let Some(Value::Object(content)) = content else {
        return;
    };
    for media_type in content.values_mut().filter(|_| !example.is_null()) {
        media_type["example"] = example.clone();
    }
}

/// Corrects a value and everything in it.
fn mend(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mend),
        Value::Object(map) => {
            mend_all_of(map);
            mend_media_types(map);
            mend_header_names(map);
            for bound in ["minimum", "maximum"] {
                mend_bound(map, bound);
            }
            map.values_mut().for_each(mend);
        }
        _ => {}
    }
}

/// Turns `allOf: [{$ref}, {description}]` into `allOf: [{$ref}]` beside the description.
fn mend_all_of(map: &mut Map<String, Value>) {
    let Some(Value::Array(members)) = map.get_mut("allOf") else {
        return;
    };
    if members.len() != 2 || members[0].get("$ref").is_none() {
        return;
    }
    if let Some(Value::Object(rest)) = members.pop() {
        map.extend(rest);
    }
}

/// Prints the bounds of integers as integers.
fn mend_bound(map: &mut Map<String, Value>, bound: &str) {
    let whole = map.get("type") == Some(&json!("integer"));
    let number = map
        .get(bound)
        .and_then(Value::as_f64)
        .filter(|n| n.fract() == 0.0);
    if let Some(number) = number.filter(|_| whole) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a whole number of the document"
        )]
        map.insert(bound.to_owned(), json!(number as i64));
    }
}

/// The schema of a stream is that of each event's data: OpenAPI 3.0 has no other place for it, and
/// clients that can read streams take it from there.
fn event(mut stream: Value) -> Value {
    let data = stream["schema"]["items"].take();
    stream["schema"] = data;
    stream
}

/// Spells header names as the standards do, not in capitals.
fn mend_header_names(map: &mut Map<String, Value>) {
    let Some(Value::Object(headers)) = map.get_mut("headers") else {
        return;
    };
    for name in ["Content-Disposition", "ETag", "Location", "Repr-Digest"] {
        if let Some(header) = headers.remove(&name.to_uppercase()) {
            headers.insert(name.to_owned(), header);
        }
    }
}

/// Turns `application/json; charset=utf-8` into `application/json`.
fn mend_media_types(map: &mut Map<String, Value>) {
    let Some(Value::Object(content)) = map.get_mut("content") else {
        return;
    };
    let old = std::mem::take(content);
    for (media_type, value) in old {
        let essence = media_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned();
        let value = if essence == "text/event-stream" {
            event(value)
        } else {
            value
        };
        content.insert(essence, value);
    }
}

/// Request objects, and objects in them, refuse unknown fields. The values of their lists and maps
/// get bounds, which the framework's validators do not reach.
fn mend_requests(document: &mut Value) {
    let mut names = Vec::new();
    for operation in operations(document) {
        references(&operation["requestBody"], &mut names);
    }
    let names = growth::reachable(document, names);
    for name in names {
        let schema = &mut document["components"]["schemas"][&name];
        if schema["properties"].is_object() {
            schema["additionalProperties"] = json!(false);
        }
        bound(schema);
    }
}

/// Names of the schemas to which a value refers.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(map) => {
            let reference = map.get("$ref").and_then(Value::as_str);
            found.extend(
                reference
                    .and_then(|r| r.rsplit('/').next())
                    .map(str::to_owned),
            );
            map.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}
