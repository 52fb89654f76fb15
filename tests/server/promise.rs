//! Compares every answer that a test gets with the OpenAPI document, and chooses the document's
//! examples among the exchanges of the tests.
//!
//! New examples: `EVENHAND_RECORD=exchanges.jsonl cargo test --test server`, then
//! `EVENHAND_RECORD=exchanges.jsonl EVENHAND_REWRITE=1 cargo test --test server document`.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::OnceLock;

use evenhand_client::Exchange;
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use crate::document::{Documented, operations, printed};
use crate::stage::Answer;

/// An operation, for finding it by a request.
struct Operation {
    id: String,
    method: String,
    segments: Vec<String>,
    answers: BTreeMap<String, Option<Validator>>,
    request: Option<Validator>,
}

/// The validator of a body, if it is JSON.
fn validator(document: &Value, body: &Value) -> Option<Validator> {
    let content = body["content"].as_object()?;
    let (_, media_type) = content.iter().find(|(name, _)| name.ends_with("json"))?;
    let mut schema = json!({ "allOf": [media_type["schema"]] });
    schema["components"] = document["components"].clone();
    Some(
        jsonschema::options()
            .with_draft(Draft::Draft4)
            .build(&schema)
            .unwrap(),
    )
}

/// Forbids unknown fields: answers have only the fields of the document, though clients must accept
/// others.
fn close(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Object(map) => {
            if map.get("additionalProperties") == Some(&json!(true))
                && map.contains_key("properties")
            {
                map.insert("additionalProperties".to_owned(), json!(false));
            }
            if let Some(words) = map.get("x-extensible-enum").cloned() {
                map.insert("enum".to_owned(), words);
            }
            map.values_mut().for_each(close);
        }
        _ => {}
    }
}

fn all() -> &'static [Operation] {
    static ALL: OnceLock<Vec<Operation>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut document: Value = serde_json::from_str(&printed()).unwrap();
        close(&mut document);
        let made = operations().into_iter().map(
            |Documented {
                 method,
                 path,
                 operation,
             }| Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method,
                segments: path.split('/').map(str::to_owned).collect(),
                answers: operation["responses"]
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(status, answer)| (status.clone(), validator(&document, answer)))
                    .collect(),
                request: validator(&document, &operation["requestBody"]),
            },
        );
        made.collect()
    })
}

fn operation(method: &str, path: &str) -> Option<&'static Operation> {
    let path = path.split('?').next().unwrap();
    let path: Vec<&str> = path.trim_start_matches("/api/v1").split('/').collect();
    all().iter().find(|o| {
        let same = |(s, p): (&String, &&str)| s.starts_with('{') || s == p;
        o.method == method
            && o.segments.len() == path.len()
            && o.segments.iter().zip(&path).all(same)
    })
}

fn differences(validator: Option<&Validator>, body: &Value) -> Vec<String> {
    let errors = validator.into_iter().flat_map(|v| v.iter_errors(body));
    errors
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect()
}

/// Checks an exchange of the generated client.
pub fn observed(exchange: &Exchange<'_>) {
    if crate::tomorrow::is_from_tomorrow(exchange) {
        return;
    }
    let header = |(n, v): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
        (n.to_string(), v.to_str().unwrap_or_default().to_owned())
    };
    let answer = Answer {
        status: exchange.status.as_u16(),
        headers: exchange.headers.iter().map(header).collect(),
        bytes: exchange.body.to_vec(),
    };
    let (method, url) = (exchange.request.method(), exchange.request.url());
    let found = operation(method.as_str(), url.path()).map(|o| o.id.as_str());
    assert_eq!(found, Some(exchange.operation));
    let sent = exchange.request.body().and_then(reqwest::Body::as_bytes);
    check(method.as_str(), url.path(), sent, &answer);
}

/// The answer is one that the document promises.
#[track_caller]
pub fn check(method: &str, path: &str, sent: Option<&[u8]>, answer: &Answer) {
    let Some(operation) = operation(method, path) else {
        return;
    };
    let at = format!(
        "{} answered {}: {}",
        operation.id,
        answer.status,
        answer.text()
    );
    let promised = operation.answers.get(&answer.status.to_string());
    let promised = promised.unwrap_or_else(|| panic!("a status that is not promised: {at}"));
    let kind = answer
        .headers
        .get("content-type")
        .map_or("", String::as_str);
    let body = match kind {
        "" => Value::Null,
        "text/csv" => {
            // The first lines are enough for an example.
            let text = answer.text();
            let lines = text.lines().take(7).map(|line| format!("{line}\n"));
            json!(lines.collect::<String>())
        }
        "text/event-stream" => {
            let text = answer.text();
            let event = text.lines().find_map(|line| line.strip_prefix("data:"));
            json!({ "data": event.map(str::trim) })
        }
        kind if kind.contains("json") => answer.json(),
        _ => return,
    };
    if kind.contains("json") {
        let found = differences(promised.as_ref(), &body);
        assert!(found.is_empty(), "{found:?} in {at}");
    }
    if let Some(file) = std::env::var_os("EVENHAND_RECORD")
        && (200..300).contains(&answer.status)
        && std::env::var_os("EVENHAND_REWRITE").is_none()
    {
        let sent = sent.filter(|s| !s.is_empty());
        let sent = sent.map(|s| {
            serde_json::from_slice(s).unwrap_or_else(|_| json!(String::from_utf8_lossy(s)))
        });
        let line = json!({
            "operation": operation.id, "status": answer.status, "request": sent, "response": body,
        });
        let mut file = std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(file)
            .unwrap();
        file.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

/// Size in bytes of a good example, neither empty nor long. The nearest exchange is chosen.
const LENGTH: usize = 700;

/// The example of each operation: the present one if it still fits, else a recorded exchange.
pub fn chosen(kept: Value, record: &str) -> Value {
    let mut best: BTreeMap<String, (usize, Value)> = BTreeMap::new();
    for line in record.lines() {
        let mut exchange: Value = serde_json::from_str(line).unwrap();
        let id = exchange["operation"].as_str().unwrap().to_owned();
        exchange.as_object_mut().unwrap().remove("operation");
        let distance = exchange.to_string().len().abs_diff(LENGTH);
        if best.get(&id).is_none_or(|(d, _)| distance < *d) {
            best.insert(id, (distance, exchange));
        }
    }
    let fits = |operation: &Operation, shown: &Value| {
        let good = operation
            .answers
            .get(&shown["status"].to_string())
            .and_then(Option::as_ref);
        shown.is_object()
            && differences(good, &shown["response"]).is_empty()
            && differences(operation.request.as_ref(), &shown["request"]).is_empty()
    };
    let mut all = serde_json::Map::new();
    for operation in self::all() {
        let old = &kept[&operation.id];
        if fits(operation, old) {
            all.insert(operation.id.clone(), old.clone());
        } else if let Some((_, exchange)) = best.remove(&operation.id) {
            all.insert(operation.id.clone(), masked(exchange));
        }
    }
    Value::Object(all)
}

/// Replaces secrets by invented ones.
fn masked(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with("evh_") => json!("evh_EXAMPLE"),
        Value::String(text) if text.starts_with("evi_") => json!("evi_EXAMPLE"),
        Value::Array(items) => items.into_iter().map(masked).collect(),
        Value::Object(map) => map.into_iter().map(|(k, v)| (k, masked(v))).collect(),
        other => other,
    }
}

#[test]
fn every_operation_with_a_json_answer_has_an_example_that_fits() {
    let examples = include_str!("../../openapi/examples.json");
    let examples: Value = serde_json::from_str(examples).unwrap();
    for operation in all() {
        let example = &examples[&operation.id];
        let mut good = operation
            .answers
            .iter()
            .filter(|(status, _)| status.starts_with('2'));
        assert!(
            example.is_object() || good.clone().all(|(_, body)| body.is_none()),
            "{} has no example",
            operation.id
        );
        if example.is_object() {
            let status = example["status"].to_string();
            let good = good.find(|(s, _)| **s == status);
            let good = good.unwrap_or_else(|| panic!("{}: {status}", operation.id));
            let found = differences(good.1.as_ref(), &example["response"]);
            assert!(found.is_empty(), "{}: {found:?}", operation.id);
            let found = differences(operation.request.as_ref(), &example["request"]);
            assert!(found.is_empty(), "{}: {found:?}", operation.id);
        }
    }
}
