//! Reads a JSON body key by key.
//!
//! Other readers let the last of two equal keys win. This one reports them, and characters that no
//! text may have.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::below;
use crate::domain::text;
use crate::problem::Issue;

/// The code of a text with a character that no text may have.
pub(super) const BAD_TEXT: &str = "bad-text";

/// More keys than any object of the document can have.
const MOST_KEYS: usize = 1000;

/// The value of a JSON text, and the issues that the value does not show.
pub(super) fn read(bytes: &[u8]) -> serde_json::Result<(Value, Vec<Issue>)> {
    let mut issues = Vec::new();
    let mut source = serde_json::Deserializer::from_slice(bytes);
    let value = Reader {
        at: String::new(),
        issues: &mut issues,
    }
    .deserialize(&mut source)?;
    source.end()?;
    Ok((value, issues))
}

/// Reads the JSON value whose pointer is `at`.
struct Reader<'a> {
    at: String,
    issues: &'a mut Vec<Issue>,
}

impl Reader<'_> {
    fn report(&mut self, at: &str, code: &str, detail: impl Into<String>) {
        self.issues.push(Issue::new(at, code, detail));
    }

    fn check_text(&mut self, at: &str, text: &str) {
        if let Some(c) = text.chars().find(|c| text::forbidden(*c, true)) {
            let detail = format!("expected {}", text::BadText::Forbidden(c.into()));
            self.report(at, BAD_TEXT, detail);
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
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
        self.check_text(&at, value);
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items: Vec<Value> = Vec::new();
        loop {
            let seed = Reader {
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
            let at = below(&self.at, &key);
            self.check_text(&at, &key);
            if map.contains_key(&key) {
                self.report(&at, "repeated-key", "found more than once, expected once");
            }
            let seed = Reader {
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
    fn texts_of(value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Array(items) => items.iter().map(texts_of).collect(),
            Value::Object(map) => map
                .iter()
                .map(|(key, value)| key.clone() + &texts_of(value))
                .collect(),
            _ => String::new(),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn any_bytes_are_refused_or_read_as_others_read_them(bytes in texts()) {
            let other = serde_json::from_slice::<Value>(&bytes);
            match read(&bytes) {
                Ok((value, issues)) => {
                    let other = other.unwrap();
                    let repeated = issues.iter().any(|i| i.code == "repeated-key");
                    prop_assert!(value == other || repeated, "{value} {other}");
                    let bad = texts_of(&value).chars().any(|c| text::forbidden(c, true));
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
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(deep(100).as_bytes()).is_ok());
        assert!(read(deep(1000).as_bytes()).is_err());
        for text in [r#""\ud800""#, r#""\udfff\ud800""#, "\"\u{0}\"", "\"\n\""] {
            assert!(read(text.as_bytes()).is_err(), "{text:?}");
        }
    }
}
