//! Validates requests against the API document, and reports everything that is invalid at once.
//!
//! The framework converts numbers and booleans to strings, accepts repeated keys, and reports only
//! the first problem. Here a body is parsed once, key by key, and then compared with its schema in
//! the served document.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

use chrono::NaiveDateTime;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{Draft, ValidationError, Validator};
use poem::{FromRequest, Request, RequestBody, Result};
use poem_openapi::payload::{ParsePayload, Payload};
use poem_openapi::registry::{MetaSchemaRef, Registry};
use poem_openapi::types::ParseFromJSON;
use rust_decimal::Decimal;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::api::problem::ActFailure;
use crate::domain::text;
use crate::problem::{Issue, Kind, Problem};

/// The served document, for validating requests.
pub struct Contract {
    schemas: HashMap<String, Validator>,
    addresses: Vec<Address>,
}

/// A path of the document, in segments, with the query parameters of each method.
struct Address {
    segments: Vec<String>,
    methods: BTreeMap<String, BTreeSet<String>>,
}

impl Contract {
    /// Parses a document.
    pub fn new(document: &str) -> Self {
        let document: Value = serde_json::from_str(document).unwrap_or_default();
        let mut schemas = HashMap::new();
        for name in document["components"]["schemas"]
            .as_object()
            .into_iter()
            .flat_map(|s| s.keys())
        {
            if !name.ends_with("Request") {
                continue;
            }
            let root = json!({
                "$ref": format!("#/components/schemas/{name}"),
                "components": document["components"],
            });
            // OpenAPI 3.0 has no JSON Schema dialect of its own; draft 4 is the nearest.
            let validator = jsonschema::options()
                .with_draft(Draft::Draft4)
                .should_validate_formats(true)
                .with_format("decimal", |text: &str| text.parse::<Decimal>().is_ok())
                .with_format("naive-date-time", |text: &str| {
                    text.parse::<NaiveDateTime>().is_ok()
                })
                .with_format("uuid", |text: &str| text.parse::<Uuid>().is_ok())
                .build(&root);
            match validator {
                Ok(validator) => drop(schemas.insert(name.clone(), validator)),
                Err(error) => tracing::error!(%error, name, "a schema of the document"),
            }
        }
        let paths = document["paths"].as_object().into_iter().flatten();
        let addresses = paths.map(|(path, operations)| Address::new(path, operations));
        Self {
            schemas,
            addresses: addresses.collect(),
        }
    }

    /// All differences between a value and a schema of the document; none if there is no such
    /// schema.
    fn differences(&self, name: &str, value: &Value) -> Option<Vec<Issue>> {
        let validator = self.schemas.get(name)?;
        Some(validator.iter_errors(value).flat_map(issues).collect())
    }

    fn address(&self, path: &str) -> Option<&Address> {
        let path = path.strip_prefix(crate::api::PREFIX)?;
        self.addresses.iter().find(|a| a.is(path))
    }

    /// The methods that a path supports, in the form of the `Allow` header.
    pub fn allowed(&self, path: &str) -> String {
        let methods = self
            .address(path)
            .map(|a| a.methods.keys().cloned().collect::<Vec<_>>());
        methods.map_or_else(|| "GET".to_owned(), |m| m.join(", "))
    }

    /// Fails on query parameters that the operation does not have, and on repeated ones.
    pub fn check_query(&self, method: &str, path: &str, query: &str) -> Result<(), Problem> {
        let known = self.address(path).and_then(|a| a.methods.get(method));
        let Some(known) = known else { return Ok(()) };
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for pair in query.split('&').filter(|p| !p.is_empty()) {
            let name = pair.split('=').next().unwrap_or_default();
            if !known.contains(name) {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let expected = if known.is_empty() {
                    "expected no parameters".to_owned()
                } else {
                    format!("expected one of {}", known.join(", "))
                };
                found.push(Issue::new(name, "unknown-parameter", expected));
            } else if !seen.insert(name) {
                found.push(Issue::new(name, "repeated", "expected once"));
            }
        }
        refuse(found, "The query")
    }
}

impl Address {
    fn new(path: &str, operations: &Value) -> Self {
        let query = |operation: &Value| {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let query = parameters.filter(|p| p["in"] == "query");
            query
                .filter_map(|p| p["name"].as_str().map(str::to_owned))
                .collect()
        };
        let operations = operations.as_object().into_iter().flatten();
        Self {
            segments: path.split('/').map(str::to_owned).collect(),
            methods: operations
                .map(|(m, o)| (m.to_uppercase(), query(o)))
                .collect(),
        }
    }

    fn is(&self, path: &str) -> bool {
        let path: Vec<&str> = path.split('/').collect();
        path.len() == self.segments.len()
            && path
                .iter()
                .zip(&self.segments)
                .all(|(p, s)| s.starts_with('{') || p == s)
    }
}

/// A difference as issues: several unknown fields are one difference.
#[expect(clippy::needless_pass_by_value, reason = "the iterator gives values")]
fn issues(error: ValidationError<'_>) -> Vec<Issue> {
    let at = error.instance_path().as_str();
    let below = |name: &str| format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            vec![Issue::new(below(name), "missing", "expected a value")]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let issue = |name: &String| {
                Issue::new(
                    below(name),
                    "unknown-field",
                    "expected no field of this name",
                )
            };
            unexpected.iter().map(issue).collect()
        }
        ValidationErrorKind::Type { kind } => {
            let expected = match kind {
                TypeKind::Single(one) => one.to_string(),
                TypeKind::Multiple(_) => "another type".to_owned(),
            };
            let found = match error.instance().as_ref() {
                Value::Null => "null",
                Value::Bool(_) => "a boolean",
                Value::Number(_) => "a number",
                Value::String(_) => "a string",
                Value::Array(_) => "an array",
                Value::Object(_) => "an object",
            };
            vec![Issue::new(
                at,
                "wrong-type",
                format!("found {found}, expected type {expected}"),
            )]
        }
        ValidationErrorKind::Enum { options } => {
            vec![Issue::new(
                at,
                "unknown-word",
                format!("expected one of {options}"),
            )]
        }
        ValidationErrorKind::Format { format } => {
            let expected = match format.as_str() {
                "decimal" => "a decimal number such as \"7.5\"",
                "naive-date-time" => "a local time such as 2026-12-01T18:00:00",
                "uuid" => "a UUID",
                other => other,
            };
            vec![Issue::new(at, FORMAT, format!("expected {expected}"))]
        }
        kind => {
            let said = error.masked_with("the value").to_string();
            vec![Issue::new(at, kind.keyword(), said)]
        }
    }
}

fn refuse(issues: Vec<Issue>, what: &str) -> Result<(), Problem> {
    if issues.is_empty() {
        return Ok(());
    }
    let detail = format!(
        "{what} differs from the API document in {} place(s). The errors list each.",
        issues.len()
    );
    Err(Problem::new(Kind::BadRequest, detail).with(issues))
}

/// Identifies a request for idempotency: a hash of method, address and body.
pub fn fingerprint(request: &Request, body: &[u8]) -> [u8; 32] {
    let mut digest = Sha256::new();
    let address = request.original_uri().path_and_query();
    for part in [
        request.method().as_str(),
        address.map_or("", |a| a.as_str()),
    ] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    digest.update(body);
    digest.finalize().into()
}

/// A JSON body that was validated against the document.
pub struct Strict<T> {
    /// The parsed value.
    pub value: T,
    /// The request's fingerprint, for idempotency.
    pub request: [u8; 32],
}

// The trait is named in full: if imported, its `is_empty` would hide the method of strings.
impl<T: poem_openapi::types::Type> Payload for Strict<T> {
    const CONTENT_TYPE: &'static str = "application/json";

    fn check_content_type(content_type: &str) -> bool {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case(Self::CONTENT_TYPE)
    }

    fn schema_ref() -> MetaSchemaRef {
        T::schema_ref()
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

impl<T: ParseFromJSON> ParsePayload for Strict<T> {
    const IS_REQUIRED: bool = true;

    async fn from_request(request: &Request, body: &mut RequestBody) -> Result<Self> {
        let bytes = Vec::<u8>::from_request(request, body).await?;
        let contract = request.data::<Arc<Contract>>();
        let value = read::<T>(&bytes, contract.map(AsRef::as_ref));
        Ok(Self {
            value: value.map_err(ActFailure::from)?,
            request: fingerprint(request, &bytes),
        })
    }
}

poem_openapi::impl_apirequest_for_payload!(Strict<T>, T: ParseFromJSON);

fn read<T: ParseFromJSON>(bytes: &[u8], contract: Option<&Contract>) -> Result<T, Problem> {
    let bad = |detail: String| Problem::new(Kind::BadRequest, detail);
    let (value, mut found) =
        careful(bytes).map_err(|error| bad(format!("The body is not valid JSON: {error}.")))?;
    let differences = contract.and_then(|c| c.differences(&T::name(), &value));
    let Some(differences) = differences else {
        tracing::error!(name = %T::name(), "no schema for a request");
        return Err(Problem::internal());
    };
    found.extend(differences);
    let beyond = |issue: &Issue| [BAD_TEXT, FORMAT].contains(&issue.code.as_str());
    if !found.is_empty() && found.iter().all(beyond) {
        let detail = format!("{} value(s) are invalid. Nothing was changed.", found.len());
        return Err(Problem::new(Kind::InvalidInput, detail).with(found));
    }
    refuse(found, "The body")?;
    // Checks that no schema covers, such as a time that does not exist in the calendar.
    T::parse_from_json(Some(value)).map_err(|error| bad(error.into_message()))
}

/// Parses a JSON text; also returns issues that JSON itself allows.
fn careful(bytes: &[u8]) -> serde_json::Result<(Value, Vec<Issue>)> {
    let mut issues = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = Careful {
        at: String::new(),
        issues: &mut issues,
    }
    .deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, issues))
}

/// Parses a JSON value, and records repeated keys and forbidden characters.
struct Careful<'a> {
    at: String,
    issues: &'a mut Vec<Issue>,
}

impl Careful<'_> {
    fn say(&mut self, at: String, code: &str, detail: impl Into<String>) {
        self.issues.push(Issue::new(at, code, detail));
    }

    fn look(&mut self, at: &str, said: &str) {
        if let Some(c) = said.chars().find(|c| text::forbidden(*c, true)) {
            let detail = format!("expected {}", text::BadText::Forbidden(c.into()));
            self.say(at.to_owned(), BAD_TEXT, detail);
        }
    }
}

impl<'de> DeserializeSeed<'de> for Careful<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Careful<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        let number = serde_json::Number::from_f64(value);
        number
            .map(Value::Number)
            .ok_or_else(|| E::custom("a number out of range"))
    }

    fn visit_str<E>(mut self, value: &str) -> Result<Value, E> {
        let at = std::mem::take(&mut self.at);
        self.look(&at, value);
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items: Vec<Value> = Vec::new();
        loop {
            let seed = Careful {
                at: format!("{}/{}", self.at, items.len()),
                issues: &mut *self.issues,
            };
            match from.next_element_seed(seed)? {
                Some(item) => items.push(item),
                None => return Ok(items.into()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut from: A) -> Result<Value, A::Error> {
        let mut map = serde_json::Map::new();
        while let Some(key) = from.next_key::<String>()? {
            let at = format!("{}/{}", self.at, key.replace('~', "~0").replace('/', "~1"));
            self.look(&at, &key);
            if map.contains_key(&key) {
                self.say(at.clone(), "repeated-key", "expected each key once");
            }
            let seed = Careful {
                at,
                issues: &mut *self.issues,
            };
            let value = from.next_value_seed(seed)?;
            map.insert(key, value);
        }
        if map.len() > MOST_KEYS {
            return Err(A::Error::custom("too many keys"));
        }
        Ok(map.into())
    }
}

/// The code of issues that a schema cannot exclude, such as some characters and formats. A request
/// with only such issues could be parsed but breaks a rule (422, not 400).
const FORMAT: &str = "format";
const BAD_TEXT: &str = "bad-text";

/// More keys than any object of the document can have.
const MOST_KEYS: usize = 1000;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// Texts of pieces of JSON, and any bytes.
    fn texts() -> impl Strategy<Value = Vec<u8>> {
        let pieces = [
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\"a\"",
            "\"b\":",
            "\"a\":1",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\ud83d\\ude00\"",
            "\"\u{202e}\"",
            "1",
            "-0",
            "-0.0",
            "1e400",
            "1E-400",
            "0.1",
            "01",
            "9223372036854775808",
            "18446744073709551616",
            "-9223372036854775809",
            "1.7976931348623157e309",
            "NaN",
            "true",
            "null",
            "\u{feff}",
            "//",
            "\"",
        ];
        let piece = prop_oneof![
            8 => select(pieces.to_vec()).prop_map(str::to_owned),
            1 => ".{0,4}",
        ];
        prop_oneof![
            6 => proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat().into_bytes()),
            1 => proptest::collection::vec(any::<u8>(), 0..60),
        ]
    }

    /// All texts of a value.
    fn said(value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Array(items) => items.iter().map(said).collect(),
            Value::Object(map) => map
                .iter()
                .map(|(key, value)| key.clone() + &said(value))
                .collect(),
            _ => String::new(),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn any_bytes_are_refused_or_read_as_others_read_them(bytes in texts()) {
            let other = serde_json::from_slice::<Value>(&bytes);
            match careful(&bytes) {
                Ok((value, issues)) => {
                    let other = other.unwrap();
                    let repeated = issues.iter().any(|i| i.code == "repeated-key");
                    prop_assert!(value == other || repeated, "{value} {other}");
                    let bad = said(&value).chars().any(|c| text::forbidden(c, true));
                    prop_assert!(!bad || repeated || issues.iter().any(|i| i.code == BAD_TEXT), "{value}");
                }
                Err(_) => prop_assert!(other.is_err(), "{other:?}"),
            }
        }
    }

    #[test]
    fn what_numbers_and_depth_cannot_be_is_refused() {
        for text in [
            "1e400", "-1e400", "[1e999]", "NaN", "Infinity", "0x10", "01", "1.", ".5", "+1",
        ] {
            assert!(careful(text.as_bytes()).is_err(), "{text}");
        }
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(careful(deep(100).as_bytes()).is_ok());
        assert!(careful(deep(1000).as_bytes()).is_err());
        for text in [r#""\ud800""#, r#""\udfff\ud800""#, "\"\u{0}\"", "\"\n\""] {
            assert!(careful(text.as_bytes()).is_err(), "{text:?}");
        }
    }
}
