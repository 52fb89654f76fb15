//! Request schemas of the OpenAPI document, and the comparison of JSON values with them.
//!
//! `compile.rs` makes a [`Schema`] of the document's JSON, once, when the server starts. It
//! supports the keywords and formats that the document's request schemas use and refuses every
//! other: a rule that a schema states is a rule that is checked. `oracle.rs` requires that this
//! module finds the same differences as the crate `jsonschema`, which only the tests depend on.

use std::collections::BTreeMap;
use std::fmt;

use regex::Regex;
use serde_json::{Map, Value};

use super::below;
use crate::problem::Issue;

/// A request schema.
#[derive(Debug)]
pub struct Schema {
    /// What a valid value is, in words, such as "a string of 1 to 200 characters".
    pub(super) expected: String,
    pub(super) kind: Option<Type>,
    pub(super) rules: Vec<Rule>,
}

/// What one keyword requires of the values of its type. A value of another type differs from
/// [`Schema::kind`], not from the rule.
#[derive(Debug)]
pub(super) enum Rule {
    AllOf(Vec<Schema>),
    Enum(Vec<String>),
    Format(&'static Format),
    Pattern(Regex),
    Bound(Bound),
    Items(Box<Schema>),
    Object(Object),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Array,
    Boolean,
    Integer,
    Number,
    Object,
    String,
}

/// A format of strings.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) name: &'static str,
    pub(super) expected: &'static str,
    pub(super) is_valid: fn(&str) -> bool,
}

#[derive(Debug)]
pub(super) struct Bound {
    pub(super) keyword: &'static str,
    pub(super) quantity: Quantity,
    pub(super) side: Side,
    pub(super) limit: f64,
}

/// What a bound limits.
#[derive(Clone, Copy, Debug)]
pub(super) enum Quantity {
    Characters,
    Fields,
    Items,
    Value,
}

/// Whether the limit is the lowest or the highest allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Least,
    Most,
}

/// The fields of an object.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) fields: BTreeMap<String, Schema>,
    pub(super) required: Vec<String>,
    /// The schema of every other field. Without it other fields are refused.
    pub(super) others: Option<Box<Schema>>,
}

/// The code of a text that does not have its format. [`super::read`] answers it with another
/// status.
pub(super) const FORMAT: &str = "format";

impl Schema {
    /// Every difference of a value from the schema, always in the same order: an object before its
    /// fields, missing fields first, then the fields by name; items by position.
    pub fn differences(&self, value: &Value) -> Vec<Issue> {
        let mut found = Vec::new();
        self.compare(value, "", &mut found);
        found
    }

    /// Adds the differences of the value whose JSON pointer is `at`.
    fn compare(&self, value: &Value, at: &str, found: &mut Vec<Issue>) {
        if self.kind.is_some_and(|kind| !kind.includes(value)) {
            let detail = format!("found {}, expected {}", shown(value), self.expected);
            found.push(Issue::new(at, "wrong-type", detail));
        }
        for rule in &self.rules {
            rule.compare(&self.expected, value, at, found);
        }
    }
}

impl Rule {
    fn compare(&self, expected: &str, value: &Value, at: &str, found: &mut Vec<Issue>) {
        let mut differs = |code| {
            let detail = format!("found {}, expected {expected}", shown(value));
            found.push(Issue::new(at, code, detail));
        };
        match (self, value) {
            (Self::AllOf(schemas), _) => {
                for schema in schemas {
                    schema.compare(value, at, found);
                }
            }
            (Self::Enum(words), _) if !words.iter().any(|word| value == word) => {
                differs("unknown-word");
            }
            (Self::Format(format), Value::String(text)) if !(format.is_valid)(text) => {
                differs(FORMAT);
            }
            (Self::Pattern(regex), Value::String(text)) if !regex.is_match(text) => {
                differs("pattern");
            }
            (Self::Bound(bound), _) => found.extend(bound.compare(value, at)),
            (Self::Items(schema), Value::Array(items)) => {
                for (position, item) in items.iter().enumerate() {
                    schema.compare(item, &format!("{at}/{position}"), found);
                }
            }
            (Self::Object(object), Value::Object(values)) => object.compare(values, at, found),
            _ => {}
        }
    }
}

impl Bound {
    fn compare(&self, value: &Value, at: &str) -> Option<Issue> {
        let (count, unit) = match (self.quantity, value) {
            (Quantity::Characters, Value::String(text)) => (text.chars().count(), "character"),
            (Quantity::Items, Value::Array(items)) => (items.len(), "item"),
            (Quantity::Fields, Value::Object(fields)) => (fields.len(), "field"),
            (Quantity::Value, Value::Number(number)) => {
                let is_beyond = self.is_beyond(number.as_f64()?);
                let detail = || format!("found {number}, expected {self}");
                return is_beyond.then(|| Issue::new(at, self.keyword, detail()));
            }
            _ => return None,
        };
        #[expect(
            clippy::cast_precision_loss,
            reason = "a body has less than 2^53 bytes"
        )]
        let is_beyond = self.is_beyond(count as f64);
        let plural = if count == 1 { "" } else { "s" };
        let detail = || format!("found {count} {unit}{plural}, expected {self}");
        is_beyond.then(|| Issue::new(at, self.keyword, detail()))
    }

    fn is_beyond(&self, number: f64) -> bool {
        match self.side {
            Side::Least => number < self.limit,
            Side::Most => number > self.limit,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.side {
            Side::Least => write!(f, "at least {}", self.limit),
            Side::Most => write!(f, "at most {}", self.limit),
        }
    }
}

impl Object {
    fn compare(&self, values: &Map<String, Value>, at: &str, found: &mut Vec<Issue>) {
        for name in &self.required {
            if !values.contains_key(name) {
                let expected = self.fields.get(name).map_or("a value", |f| &f.expected);
                let detail = format!("found no value for this required field, expected {expected}");
                found.push(Issue::new(below(at, name), "missing", detail));
            }
        }
        for (name, value) in values {
            let at = below(at, name);
            if let Some(field) = self.fields.get(name) {
                let before = found.len();
                field.compare(value, &at, found);
                if value.is_null() && !self.required.contains(name) {
                    let advice = "; leave the field out to give no value";
                    let issues = found[before..].iter_mut();
                    issues.for_each(|issue| issue.detail.push_str(advice));
                }
            } else if let Some(schema) = &self.others {
                schema.compare(value, &at, found);
            } else {
                found.push(Issue::new(at, "unknown-field", self.unknown_field()));
            }
        }
    }

    fn unknown_field(&self) -> String {
        let names: Vec<&str> = self.fields.keys().map(String::as_str).collect();
        if names.is_empty() {
            "found an unknown field, expected an object without fields".to_owned()
        } else {
            format!("found an unknown field, expected only {}", names.join(", "))
        }
    }
}

impl Type {
    fn includes(self, value: &Value) -> bool {
        match self {
            Self::Array => value.is_array(),
            Self::Boolean => value.is_boolean(),
            // As in JSON Schema draft 4, 1.0 and 1e2 are not integers. An integer beyond 64 bits is
            // read as an f64: it is an integer, and differs from `minimum` or `maximum`.
            Self::Integer => {
                let is_beyond_64_bits = |number: f64| number.abs() >= BEYOND_I64;
                value.is_i64() || value.is_u64() || value.as_f64().is_some_and(is_beyond_64_bits)
            }
            Self::Number => value.is_number(),
            Self::Object => value.is_object(),
            Self::String => value.is_string(),
        }
    }
}

/// 2^63. Every larger `f64` is a whole number.
const BEYOND_I64: f64 = 9_223_372_036_854_775_808.0;

/// A value as a detail shows it: only the beginning of a long string, invisible characters as
/// escapes.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 40;
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.chars().nth(LONGEST).is_none() => format!("{text:?}"),
        Value::String(text) => {
            let beginning: String = text.chars().take(LONGEST).collect();
            format!("a string that begins with {beginning:?}")
        }
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::compile::compile;
    use super::*;

    fn schema() -> Schema {
        let schemas = json!({
            "EntryRequest": {
                "type": "object",
                "properties": {
                    "country": { "allOf": [{ "$ref": "#/components/schemas/Country" }] },
                    "id": { "type": "string", "format": "uuid" },
                    "mark": { "type": "string", "pattern": crate::api::document::DECIMAL },
                    "method": { "type": "string", "enum": ["mean", "median"] },
                    "names": {
                        "type": "object",
                        "additionalProperties": { "type": "string" },
                        "maxProperties": 1,
                    },
                    "public": { "type": "boolean" },
                    "start": { "type": "string", "format": "naive-date-time" },
                    "title": { "type": "string", "minLength": 1, "maxLength": 50 },
                    "top": { "type": "integer", "minimum": 1, "maximum": 9 },
                    "topics": {
                        "type": "array",
                        "items": { "type": "string", "maxLength": 5 },
                        "minItems": 1,
                    },
                    "weight": { "type": "number", "minimum": 0.5 },
                },
                "required": ["title", "top"],
                "additionalProperties": false,
            },
            "Country": {
                "type": "string",
                "pattern": "^[A-Z]{2}$",
                "description": "ISO 3166-1 alpha-2.",
            },
        });
        compile(&schemas, "EntryRequest").unwrap()
    }

    /// The pointer, code and detail of each difference.
    fn differences(value: &Value) -> Vec<[String; 3]> {
        let found = schema().differences(value).into_iter();
        found.map(|i| [i.pointer, i.code, i.detail]).collect()
    }

    #[test]
    fn every_difference_says_what_was_found_and_expected_in_a_fixed_order() {
        let value = json!({
            "zz/~": 1,
            "weight": 0.25,
            "topics": [3, "too long", "ok"],
            "start": "yesterday",
            "public": "yes",
            "names": { "en": null, "zh": "名" },
            "method": "avarage",
            "mark": 7.5,
            "id": "7",
            "country": "KAZ",
            "a": {},
        });
        let fields = "country, id, mark, method, names, public, start, title, top, topics, weight";
        let unknown = format!("found an unknown field, expected only {fields}");
        let expected = [
            [
                "/title",
                "missing",
                "found no value for this required field, expected a string of 1 to 50 characters",
            ],
            [
                "/top",
                "missing",
                "found no value for this required field, expected an integer from 1 to 9",
            ],
            ["/a", "unknown-field", &unknown],
            [
                "/country",
                "pattern",
                "found \"KAZ\", expected a string that matches ^[A-Z]{2}$ (ISO 3166-1 alpha-2)",
            ],
            [
                "/id",
                "format",
                "found \"7\", expected a UUID such as \"019ad1f0-5c1e-7b3a-9d52-3f0c6a1e8b47\"",
            ],
            [
                "/mark",
                "wrong-type",
                "found the number 7.5, expected a decimal number in a string, such as \"7.5\"",
            ],
            [
                "/method",
                "unknown-word",
                "found \"avarage\", expected one of mean, median",
            ],
            [
                "/names",
                "maxProperties",
                "found 2 fields, expected at most 1",
            ],
            ["/names/en", "wrong-type", "found null, expected a string"],
            [
                "/public",
                "wrong-type",
                "found \"yes\", expected true or false",
            ],
            [
                "/start",
                "format",
                "found \"yesterday\", expected a local time such as \"2026-12-01T18:00:00\"",
            ],
            [
                "/topics/0",
                "wrong-type",
                "found the number 3, expected a string of at most 5 characters",
            ],
            [
                "/topics/1",
                "maxLength",
                "found 8 characters, expected at most 5",
            ],
            ["/weight", "minimum", "found 0.25, expected at least 0.5"],
            ["/zz~1~0", "unknown-field", &unknown],
        ];
        assert_eq!(differences(&value), expected);

        let long = "x".repeat(41);
        let begins = format!(
            "found a string that begins with {:?}, expected one of mean, median",
            &long[1..]
        );
        let value = json!({
            "id": null,
            "method": long,
            "public": [],
            "title": "",
            "top": null,
            "topics": [],
            "weight": {},
        });
        let expected = [
            [
                "/id",
                "wrong-type",
                "found null, expected a UUID such as \"019ad1f0-5c1e-7b3a-9d52-3f0c6a1e8b47\"; leave the field out to give no value",
            ],
            ["/method", "unknown-word", &begins],
            [
                "/public",
                "wrong-type",
                "found an array, expected true or false",
            ],
            [
                "/title",
                "minLength",
                "found 0 characters, expected at least 1",
            ],
            [
                "/top",
                "wrong-type",
                "found null, expected an integer from 1 to 9",
            ],
            ["/topics", "minItems", "found 0 items, expected at least 1"],
            [
                "/weight",
                "wrong-type",
                "found an object, expected a number of at least 0.5",
            ],
        ];
        assert_eq!(differences(&value), expected);
        assert_eq!(
            differences(&json!([])),
            [["", "wrong-type", "found an array, expected an object"]]
        );
    }

    #[test]
    fn an_integer_has_no_fraction_and_keeps_its_bounds_beyond_64_bits() {
        for (top, codes) in [
            (json!(9), vec![]),
            (json!(10), vec!["maximum"]),
            (json!(1.0), vec!["wrong-type"]),
            (json!(9.5), vec!["wrong-type", "maximum"]),
            (json!(u64::MAX), vec!["maximum"]),
            (json!(1e19), vec!["maximum"]),
            (json!(-1e300), vec!["minimum"]),
        ] {
            let found = differences(&json!({ "title": "T", "top": top }));
            let found: Vec<&str> = found.iter().map(|[_, code, _]| code.as_str()).collect();
            assert_eq!(found, codes, "{top}");
        }
    }
}
