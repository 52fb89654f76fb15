//! Strict input: what a request says must be what the document allows, and everything that is wrong
//! with it is said at once.
//!
//! The framework turns numbers and booleans into strings, lets the last of two equal keys win, and
//! names only the first thing wrong. Here a body is read once, key by key, and then compared with its
//! schema in the very document that is served.

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
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::api::document::DECIMAL;
use crate::api::problem::ActFailure;
use crate::domain::text;
use crate::problem::{Issue, Kind, Problem};

/// What the served document promises, for comparing requests with it.
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
    /// The promises of a document.
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
            // The dialect of OpenAPI 3.0 is nearest to draft 4.
            let validator = jsonschema::options()
                .with_draft(Draft::Draft4)
                .should_validate_formats(true)
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

    /// Everything in which a value differs from a schema of the document.
    fn differences(&self, name: &str, value: &Value) -> Option<Vec<Issue>> {
        let validator = self.schemas.get(name)?;
        Some(validator.iter_errors(value).flat_map(issues).collect())
    }

    fn address(&self, path: &str) -> Option<&Address> {
        let path = path.strip_prefix(crate::api::PREFIX)?;
        self.addresses.iter().find(|a| a.is(path))
    }

    /// The name of a parameter of a path, by its number.
    pub fn path_parameter(&self, path: &str, number: usize) -> Option<&str> {
        let segments = self.address(path)?.segments.iter();
        let mut names = segments.filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'));
        names.nth(number)
    }

    /// The methods that a path takes, as `Allow` lists them.
    pub fn allowed(&self, path: &str) -> String {
        let methods = self
            .address(path)
            .map(|a| a.methods.keys().cloned().collect::<Vec<_>>());
        methods.map_or_else(|| "GET".to_owned(), |m| m.join(", "))
    }

    /// Refuses query parameters that the operation does not have, and those given twice.
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
            let issue =
                |name: &String| Issue::new(below(name), "unknown-field", "there is no such field");
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
                "naive-date-time" => "a local time such as 2026-12-01T18:00:00",
                "uuid" => "a UUID",
                other => other,
            };
            vec![Issue::new(at, FORMAT, format!("expected {expected}"))]
        }
        // Few readers know the syntax of patterns.
        ValidationErrorKind::Pattern { pattern } if pattern == DECIMAL => {
            let detail = "expected a decimal number such as \"7.5\"";
            vec![Issue::new(at, FORMAT, detail)]
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
        "{what} differs from the API document in {} place(s).",
        issues.len()
    );
    Err(Problem::new(Kind::BadRequest, detail).with(issues))
}

/// What makes a request the same as another: method, address and body.
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

/// A JSON body that is what the document says.
pub struct Strict<T> {
    /// The value.
    pub value: T,
    /// The request's fingerprint.
    pub request: [u8; 32],
}

// NameOwner in full: in scope, the trait's `is_empty` would take the place of a string's.
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
        careful(bytes).map_err(|error| bad(format!("The body is no JSON: {error}.")))?;
    let differences = contract.and_then(|c| c.differences(&T::name(), &value));
    let Some(differences) = differences else {
        tracing::error!(name = %T::name(), "no schema for a request");
        return Err(Problem::internal());
    };
    found.extend(differences);
    let beyond = |issue: &Issue| [BAD_TEXT, FORMAT].contains(&issue.code.as_str());
    if !found.is_empty() && found.iter().all(beyond) {
        let detail = format!("{} value(s) are not allowed.", found.len());
        return Err(Problem::new(Kind::InvalidInput, detail).with(found));
    }
    refuse(found, "The body")?;
    // What even a format does not say, such as a time that the calendar lacks.
    T::parse_from_json(Some(value)).map_err(|error| bad(error.into_message()))
}

/// A JSON text's value, and what is wrong with it though it is JSON.
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

/// Reads a JSON value, and notes repeated keys and characters that no text may have.
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

/// The codes of what a schema cannot rule out: some characters, and texts that stand for something
/// else. With nothing else wrong the request could be read, and breaks a rule.
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
