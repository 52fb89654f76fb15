//! The OpenAPI document as generators and linters want it.
//!
//! poem-openapi's own output has habits that break clients: a described reference becomes an `allOf`
//! with a member that is no object, bounds are printed as floats, media types carry parameters, and
//! `deny_unknown_fields` is not said. This module mends them in one walk.

use serde_json::{Map, Value, json};

use super::service;
use crate::app::App;

/// The document of an application's API, pretty-printed, with a final newline.
pub fn document(app: &App) -> String {
    let mut document: Value = serde_json::from_str(&service(app).spec()).unwrap_or_default();
    if let Some(top) = document.as_object_mut() {
        top.insert("openapi".to_owned(), json!("3.0.3"));
    }
    mend(&mut document);
    refuse_unknown_fields(&mut document);
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// Mends a value and everything in it.
fn mend(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mend),
        Value::Object(map) => {
            mend_all_of(map);
            mend_media_types(map);
            for bound in ["minimum", "maximum"] {
                mend_bound(map, bound);
            }
            map.values_mut().for_each(mend);
        }
        _ => {}
    }
}

/// `allOf: [{$ref}, {description}]` becomes `allOf: [{$ref}]` beside the description.
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

/// Bounds of whole numbers are whole numbers.
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

/// `application/json; charset=utf-8` becomes `application/json`.
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
        content.insert(essence, value);
    }
}

/// Request objects refuse unknown fields: every schema whose name ends in `Request`.
fn refuse_unknown_fields(document: &mut Value) {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else {
        return;
    };
    for (name, schema) in schemas {
        if let Value::Object(schema) = schema
            && name.ends_with("Request")
        {
            schema.insert("additionalProperties".to_owned(), json!(false));
        }
    }
}
