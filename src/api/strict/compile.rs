//! Compiles the request schemas of the OpenAPI document.
//!
//! Where to start: [`Compiler::rule`] reads one keyword. A keyword or format that the document
//! newly uses needs a line in [`KEYWORDS`], a rule here, and its check in `schema.rs`.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::pattern;
use super::schema::{Bound, FORMAT, Format, Object, Quantity, Rule, Schema, Side, Type};
use crate::api::document::DECIMAL;

/// The keywords of the document's request schemas, in the order in which differences are reported.
const KEYWORDS: [&str; 20] = [
    "$ref",
    "allOf",
    "type",
    "enum",
    FORMAT,
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "maxProperties",
    "items",
    "additionalProperties",
    // Read together with additionalProperties.
    "properties",
    "required",
    // For readers of the document only.
    "default",
    "description",
    "title",
];

const BOUNDS: [(&str, Quantity, Side); 7] = [
    ("minLength", Quantity::Characters, Side::Least),
    ("maxLength", Quantity::Characters, Side::Most),
    ("minimum", Quantity::Value, Side::Least),
    ("maximum", Quantity::Value, Side::Most),
    ("minItems", Quantity::Items, Side::Least),
    ("maxItems", Quantity::Items, Side::Most),
    ("maxProperties", Quantity::Fields, Side::Most),
];

/// The largest limit: 2^53 - 1. Every integer up to it is an exact `f64`, so that rounding a number
/// to `f64` cannot move it across a limit.
const LARGEST: f64 = 9_007_199_254_740_991.0;

/// The pattern of decimal numbers: its meaning in words helps readers more than its syntax.
static DECIMAL_TEXT: Format = Format {
    name: "decimal",
    expected: "a decimal number in a string, such as \"7.5\"",
    is_valid: |text| {
        let digits =
            |text: &str| (1..=14).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        match unsigned.split_once('.') {
            Some((whole, fraction)) => digits(whole) && digits(fraction),
            None => digits(unsigned),
        }
    },
};

static FORMATS: [Format; 2] = [
    Format {
        name: "naive-date-time",
        expected: "a local time such as \"2026-12-01T18:00:00\"",
        is_valid: |text| text.parse::<NaiveDateTime>().is_ok(),
    },
    Format {
        name: "uuid",
        expected: "a UUID such as \"019ad1f0-5c1e-7b3a-9d52-3f0c6a1e8b47\"",
        is_valid: |text| text.parse::<Uuid>().is_ok(),
    },
];

/// Formats of integers. They only give a range, which `minimum` and `maximum` must state as well.
const INTEGER_FORMATS: [&str; 4] = ["int32", "int64", "uint32", "uint64"];

/// A request schema that this program cannot check.
#[derive(Debug, thiserror::Error)]
#[error("the request schema {place}: {reason}")]
pub struct UnsupportedSchema {
    /// The names of the schema, field and so on.
    place: String,
    reason: String,
}

type Compiled<T> = Result<T, UnsupportedSchema>;

/// Compiles the schemas that operations of the document take as JSON bodies, by name.
pub fn compile_bodies(document: &Value) -> Compiled<BTreeMap<String, Schema>> {
    let mut bodies = BTreeMap::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(_, path)| path.as_object().into_iter().flatten());
    for (_, operation) in operations {
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        if schema.is_null() {
            continue;
        }
        let id = operation["operationId"].as_str().unwrap_or_default();
        let Some(name) = schema["$ref"].as_str().and_then(|r| r.rsplit('/').next()) else {
            return unsupported(id, "a JSON body must be a $ref to a schema");
        };
        if !bodies.contains_key(name) {
            let schema = compile(&document["components"]["schemas"], name)?;
            bodies.insert(name.to_owned(), schema);
        }
    }
    Ok(bodies)
}

/// Compiles the schema of this name.
pub(super) fn compile(schemas: &Value, name: &str) -> Compiled<Schema> {
    let mut compiler = Compiler {
        schemas,
        enclosing: Vec::new(),
    };
    compiler.named(name, name)
}

struct Compiler<'a> {
    /// The document's `components/schemas`.
    schemas: &'a Value,
    /// The names of the schemas around the present one: a schema must not contain itself.
    enclosing: Vec<&'a str>,
}

impl<'a> Compiler<'a> {
    fn named(&mut self, name: &str, at: &str) -> Compiled<Schema> {
        let entry = self.schemas.as_object().and_then(|s| s.get_key_value(name));
        let Some((name, schema)) = entry else {
            return unsupported(at, format!("there is no schema {name}"));
        };
        if self.enclosing.contains(&name.as_str()) {
            return unsupported(at, format!("{name} contains itself"));
        }
        self.enclosing.push(name);
        let compiled = self.schema(schema, at);
        self.enclosing.pop();
        compiled
    }

    fn schema(&mut self, schema: &'a Value, at: &str) -> Compiled<Schema> {
        let Some(map) = schema.as_object() else {
            return unsupported(at, "a schema must be an object");
        };
        if let Some(unknown) = map.keys().find(|key| !KEYWORDS.contains(&key.as_str())) {
            return unsupported(at, format!("the keyword {unknown} is not supported"));
        }
        if let Some(reference) = map.get("$ref") {
            let reference = reference.as_str().unwrap_or_default();
            return match reference.strip_prefix("#/components/schemas/") {
                Some(name) if map.len() == 1 => self.named(name, at),
                // OpenAPI 3.0 ignores keywords beside a reference.
                Some(_) => unsupported(at, "a $ref must stand alone; use allOf"),
                None => unsupported(at, format!("there is no schema {reference}")),
            };
        }
        let kind = map
            .get("type")
            .map(|name| type_named(name, at))
            .transpose()?;
        if kind == Some(Type::Object) && !map.contains_key("additionalProperties") {
            return unsupported(at, "an object must state additionalProperties");
        }
        let mut rules = Vec::new();
        for keyword in KEYWORDS {
            if let Some(value) = map.get(keyword) {
                rules.extend(self.rule(keyword, value, map, at)?);
            }
        }
        let expected = expected(map, kind, &rules);
        Ok(Schema {
            expected,
            kind,
            rules,
        })
    }

    /// What a keyword requires, if it requires anything by itself.
    fn rule(
        &mut self,
        keyword: &'static str,
        value: &'a Value,
        map: &'a Map<String, Value>,
        at: &str,
    ) -> Compiled<Option<Rule>> {
        Ok(Some(match keyword {
            "allOf" => {
                let Some(schemas) = value.as_array() else {
                    return unsupported(at, "allOf must be an array");
                };
                let schemas = schemas.iter().map(|schema| self.schema(schema, at));
                Rule::AllOf(schemas.collect::<Compiled<_>>()?)
            }
            "enum" => Rule::Enum(texts(value, at)?),
            FORMAT => return format(value, map, at),
            "pattern" => {
                let Some(text) = value.as_str() else {
                    return unsupported(at, "a pattern must be a string");
                };
                if text == DECIMAL {
                    return Ok(Some(Rule::Format(&DECIMAL_TEXT)));
                }
                match pattern::compile(text) {
                    Ok(regex) => Rule::Pattern(regex),
                    Err(reason) => return unsupported(at, format!("the pattern {text}: {reason}")),
                }
            }
            "items" => Rule::Items(Box::new(self.schema(value, &format!("{at}/items"))?)),
            "additionalProperties" => Rule::Object(self.object(value, map, at)?),
            "properties" | "required" if !map.contains_key("additionalProperties") => {
                return unsupported(at, "an object must state additionalProperties");
            }
            _ => match BOUNDS.into_iter().find(|(name, ..)| *name == keyword) {
                Some((keyword, quantity, side)) => {
                    let limit = value.as_f64().filter(|limit| limit.abs() <= LARGEST);
                    let Some(limit) = limit else {
                        return unsupported(at, format!("the {keyword} {value} is not supported"));
                    };
                    Rule::Bound(Bound {
                        keyword,
                        quantity,
                        side,
                        limit,
                    })
                }
                None => return Ok(None),
            },
        }))
    }

    fn object(
        &mut self,
        others: &'a Value,
        map: &'a Map<String, Value>,
        at: &str,
    ) -> Compiled<Object> {
        let others = match others {
            Value::Bool(false) => None,
            schema => {
                let at = format!("{at}/additionalProperties");
                Some(Box::new(self.schema(schema, &at)?))
            }
        };
        let mut fields = BTreeMap::new();
        if let Some(properties) = map.get("properties") {
            let Some(properties) = properties.as_object() else {
                return unsupported(at, "properties must be an object");
            };
            for (name, schema) in properties {
                let schema = self.schema(schema, &format!("{at}/{name}"))?;
                fields.insert(name.clone(), schema);
            }
        }
        let required = map.get("required").map(|names| texts(names, at));
        let required = required.transpose()?.unwrap_or_default();
        if let Some(name) = required.iter().find(|name| !fields.contains_key(*name)) {
            return unsupported(at, format!("the required field {name} has no schema"));
        }
        Ok(Object {
            fields,
            required,
            others,
        })
    }
}

fn unsupported<T>(at: &str, reason: impl Into<String>) -> Compiled<T> {
    Err(UnsupportedSchema {
        place: at.to_owned(),
        reason: reason.into(),
    })
}

fn type_named(name: &Value, at: &str) -> Compiled<Type> {
    Ok(match name.as_str().unwrap_or_default() {
        "array" => Type::Array,
        "boolean" => Type::Boolean,
        "integer" => Type::Integer,
        "number" => Type::Number,
        "object" => Type::Object,
        "string" => Type::String,
        _ => return unsupported(at, format!("the type {name} is not supported")),
    })
}

fn texts(value: &Value, at: &str) -> Compiled<Vec<String>> {
    let texts = value.as_array().and_then(|values| {
        let texts = values.iter().map(|text| text.as_str().map(str::to_owned));
        texts.collect::<Option<Vec<_>>>()
    });
    texts.map_or_else(|| unsupported(at, format!("{value} must be strings")), Ok)
}

fn format(name: &Value, map: &Map<String, Value>, at: &str) -> Compiled<Option<Rule>> {
    let text = name.as_str().unwrap_or_default();
    match map.get("type").and_then(Value::as_str) {
        Some("string") => {
            if let Some(format) = FORMATS.iter().find(|format| format.name == text) {
                return Ok(Some(Rule::Format(format)));
            }
        }
        Some("integer") => {
            let has_range = map.contains_key("minimum") && map.contains_key("maximum");
            if INTEGER_FORMATS.contains(&text) && has_range {
                return Ok(None);
            }
        }
        // Every JSON number fits.
        Some("number") if text == "double" => return Ok(None),
        _ => {}
    }
    unsupported(at, format!("the format {name} is not supported here"))
}

/// A valid value in words.
fn expected(map: &Map<String, Value>, kind: Option<Type>, rules: &[Rule]) -> String {
    for rule in rules {
        match rule {
            Rule::AllOf(schemas) if !schemas.is_empty() => return schemas[0].expected.clone(),
            Rule::Enum(words) => return format!("one of {}", words.join(", ")),
            Rule::Format(format) => return format.expected.to_owned(),
            Rule::Pattern(_) => {
                // Few readers know the syntax: the description explains the pattern.
                let about = map.get("description").and_then(Value::as_str);
                let about = about.map(|text| format!(" ({})", text.trim_end_matches('.')));
                let about = about.unwrap_or_default();
                let pattern = map["pattern"].as_str().unwrap_or_default();
                return format!("a string that matches {pattern}{about}");
            }
            _ => {}
        }
    }
    match kind {
        Some(Type::Array) => format!("an array{}", range(rules, "items")),
        Some(Type::Boolean) => "true or false".to_owned(),
        Some(Type::Integer) => format!("an integer{}", range(rules, "")),
        Some(Type::Number) => format!("a number{}", range(rules, "")),
        Some(Type::Object) => "an object".to_owned(),
        Some(Type::String) => format!("a string{}", range(rules, "characters")),
        None => "another value".to_owned(),
    }
}

/// The bounds of a value in words, such as " of 1 to 200 characters".
fn range(rules: &[Rule], unit: &str) -> String {
    let limit = |side: Side| {
        rules.iter().find_map(|rule| match rule {
            Rule::Bound(bound) if bound.side == side => Some(bound.limit),
            _ => None,
        })
    };
    let range = match (limit(Side::Least), limit(Side::Most)) {
        (Some(least), Some(most)) if unit.is_empty() => format!(" from {least} to {most}"),
        (Some(least), Some(most)) => format!(" of {least} to {most} {unit}"),
        (Some(least), None) => format!(" of at least {least} {unit}"),
        (None, Some(most)) => format!(" of at most {most} {unit}"),
        (None, None) => String::new(),
    };
    range.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The error for a request that has a field of this schema.
    fn error(field: &Value) -> String {
        let request = json!({
            "type": "object",
            "properties": { "field": field },
            "additionalProperties": false,
        });
        let word = json!({ "type": "string", "enum": ["one"] });
        let result = compile(&json!({ "XRequest": request, "Word": word }), "XRequest");
        result.map_or_else(|error| error.to_string(), |_| String::new())
    }

    #[test]
    fn what_the_program_cannot_check_is_an_error() {
        let word = "#/components/schemas/Word";
        for (field, reason) in [
            (json!({ "type": "string", "nullable": true }), "nullable"),
            (json!({ "oneOf": [] }), "oneOf"),
            (
                json!({ "type": "integer", "minimum": 1, "exclusiveMinimum": true }),
                "exclusiveM",
            ),
            (
                json!({ "type": "array", "uniqueItems": true }),
                "uniqueItems",
            ),
            (
                json!({ "type": "array", "items": { "x-mine": 1 } }),
                "field/items: the keyword x-mine",
            ),
            (
                json!({ "type": "string", "format": "email" }),
                "the format \"email\"",
            ),
            (
                json!({ "type": "integer", "format": "uuid" }),
                "the format \"uuid\"",
            ),
            (
                json!({ "type": "integer", "format": "int32", "minimum": 0 }),
                "the format \"int32\"",
            ),
            (
                json!({ "type": "string", "format": "decimal" }),
                "the format \"decimal\"",
            ),
            (json!({ "type": "null" }), "the type \"null\""),
            (json!({ "type": ["string", "null"] }), "the type ["),
            (json!({ "type": "object" }), "additionalProperties"),
            (
                json!({ "type": "object", "additionalProperties": true }),
                "must be an object",
            ),
            (json!({ "properties": {} }), "additionalProperties"),
            (
                json!({ "properties": [], "additionalProperties": false }),
                "properties must be",
            ),
            (
                json!({ "required": ["a"], "additionalProperties": false }),
                "the required field a",
            ),
            (json!({ "enum": ["a", 1] }), "must be strings"),
            (json!({ "pattern": r"^\w$" }), r"the escape \w"),
            (json!({ "pattern": 1 }), "a pattern must be a string"),
            (json!({ "maximum": 1e16 }), "the maximum"),
            (json!({ "maxLength": "1" }), "the maxLength"),
            (
                json!({ "$ref": "#/components/schemas/None" }),
                "there is no schema None",
            ),
            (
                json!({ "$ref": "other.json" }),
                "there is no schema other.json",
            ),
            (
                json!({ "$ref": word, "description": "A word." }),
                "must stand alone",
            ),
            (
                json!({ "allOf": { "$ref": word } }),
                "allOf must be an array",
            ),
            (
                json!({ "$ref": "#/components/schemas/XRequest" }),
                "contains itself",
            ),
            (json!(true), "must be an object"),
        ] {
            let error = error(&field);
            assert!(
                error.starts_with("the request schema XRequest/field"),
                "{field}: {error}"
            );
            assert!(error.contains(reason), "{field}: {error}");
        }
        assert_eq!(
            error(&json!({ "allOf": [{ "$ref": word }], "description": "A word." })),
            ""
        );
    }

    #[test]
    fn a_json_body_without_a_named_schema_is_an_error() {
        let body = |media_type: &str, schema: Value| {
            let content = json!({ media_type: { "schema": schema } });
            let post = json!({ "operationId": "act", "requestBody": { "content": content } });
            compile_bodies(&json!({ "paths": { "/acts": { "post": post } } }))
        };
        let error = body("application/json", json!({ "type": "array" })).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("act: a JSON body must be a $ref"),
            "{error}"
        );
        let reference = json!({ "$ref": "#/components/schemas/ActRequest" });
        let error = body("application/json", reference).unwrap_err();
        assert!(
            error.to_string().contains("there is no schema ActRequest"),
            "{error}"
        );
        assert!(
            body("application/octet-stream", json!({}))
                .unwrap()
                .is_empty()
        );
    }
}
