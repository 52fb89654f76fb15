//! Test: for every request schema of the committed document, and for values that nearly fit it,
//! `schema.rs` finds the same differences, by pointer and code, as the crate `jsonschema`.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::below;
use super::compile::compile_bodies;
use super::schema::FORMAT;
use crate::api::document::DECIMAL;

/// `tests/server/document.rs` requires that the program serves this document.
const DOCUMENT: &str = include_str!("../../../openapi/openapi.json");

/// How `jsonschema` validates a schema of the document. OpenAPI 3.0 is nearest to draft 4.
fn validator(components: &Value, name: &str) -> Validator {
    let schema = json!({
        "$ref": format!("#/components/schemas/{name}"),
        "components": components,
    });
    let options = jsonschema::options()
        .with_draft(Draft::Draft4)
        .should_validate_formats(true)
        .with_format("naive-date-time", |text: &str| {
            text.parse::<NaiveDateTime>().is_ok()
        })
        .with_format("uuid", |text: &str| text.parse::<Uuid>().is_ok());
    options.build(&schema).unwrap()
}

/// Pointer and code of each difference that `jsonschema` finds.
fn reported(error: &ValidationError<'_>) -> Vec<(String, String)> {
    let at = error.instance_path().as_str();
    let issue = |at: &str, code: &str| (at.to_owned(), code.to_owned());
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            vec![issue(&below(at, property.as_str().unwrap()), "missing")]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let unknown = |name: &String| issue(&below(at, name), "unknown-field");
            unexpected.iter().map(unknown).collect()
        }
        ValidationErrorKind::Type { .. } => vec![issue(at, "wrong-type")],
        ValidationErrorKind::Enum { .. } => vec![issue(at, "unknown-word")],
        ValidationErrorKind::Pattern { pattern } if pattern == DECIMAL => {
            vec![issue(at, FORMAT)]
        }
        kind => vec![issue(at, kind.keyword())],
    }
}

/// Valid values of a schema; those at a bound are frequent.
fn valid(schema: &Value, schemas: &Value) -> BoxedStrategy<Value> {
    let inner = |schema: &Value| valid(schema, schemas);
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        return inner(&schemas[name]);
    }
    if let Some(first) = schema["allOf"].get(0) {
        return inner(first);
    }
    if let Some(words) = schema["enum"].as_array() {
        return select(words.clone()).boxed();
    }
    let size = |least: &str, most: &str| {
        let least = schema[least].as_u64().unwrap_or(0);
        let most = schema[most].as_u64().unwrap_or(u64::MAX);
        (
            usize::try_from(least).unwrap(),
            usize::try_from(most).unwrap(),
        )
    };
    match schema["type"].as_str().unwrap() {
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => {
            let (least, most) = (schema["minimum"].as_i64(), schema["maximum"].as_i64());
            let (least, most) = (least.unwrap(), most.unwrap());
            prop_oneof![Just(least), Just(most), least..=most]
                .prop_map(Value::from)
                .boxed()
        }
        "number" => {
            let bound = |name: &str, else_: f64| schema[name].as_f64().unwrap_or(else_);
            let (least, most) = (bound("minimum", -1e300), bound("maximum", 1e300));
            let any = prop_oneof![Just(least), Just(most), least..=most];
            any.prop_map(Value::from).boxed()
        }
        "string" => valid_text(schema, size("minLength", "maxLength")),
        "array" => {
            let (least, most) = size("minItems", "maxItems");
            let items = inner(&schema["items"]);
            let few = vec(items, least..=most.min(least + 3));
            few.prop_map(Value::from).boxed()
        }
        "object" => {
            let no_fields = Map::new();
            let fields = schema["properties"].as_object().unwrap_or(&no_fields);
            let mut all = Just(Map::new()).boxed();
            for (name, field) in fields {
                let name = name.clone();
                let required = schema["required"].as_array();
                let is_required = required.is_some_and(|r| r.contains(&json!(name)));
                let field = if is_required {
                    inner(field).prop_map(Some).boxed()
                } else {
                    option::of(inner(field)).boxed()
                };
                all = (all, field)
                    .prop_map(move |(mut all, field)| {
                        all.extend(field.map(|field| (name.clone(), field)));
                        all
                    })
                    .boxed();
            }
            if schema["additionalProperties"].is_object() {
                let others =
                    btree_map("[a-z~/]{0,3}", inner(&schema["additionalProperties"]), 0..3);
                all = (all, others)
                    .prop_map(|(all, others)| all.into_iter().chain(others).collect())
                    .boxed();
            }
            all.prop_map(Value::from).boxed()
        }
        other => panic!("the type {other}"),
    }
}

fn valid_text(schema: &Value, (least, most): (usize, usize)) -> BoxedStrategy<Value> {
    if let Some(pattern) = schema["pattern"].as_str() {
        let inside = pattern.trim_start_matches('^').trim_end_matches('$');
        // To proptest, \d is a digit of any script.
        let inside = inside.replace(r"\d", "[0-9]");
        let texts = proptest::string::string_regex(&inside).unwrap();
        return texts.prop_map(Value::from).boxed();
    }
    match schema["format"].as_str() {
        Some("uuid") => {
            let ids = any::<u128>().prop_map(|id| json!(Uuid::from_u128(id)));
            ids.boxed()
        }
        Some("naive-date-time") => {
            let texts =
                "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|2[0-8])T(0[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
            texts.prop_map(Value::from).boxed()
        }
        Some(other) => panic!("the format {other}"),
        None => {
            let characters = select(vec!['a', 'Z', '7', ' ', 'é', 'Ж', '张', '\u{1f600}']);
            let few = vec(characters.clone(), least..=most.min(least + 8));
            let few = few.prop_map(|characters| characters.into_iter().collect());
            let length = select(vec![least, most.min(1000)]);
            let at_bound =
                (characters, length).prop_map(|(c, length)| String::from(c).repeat(length));
            prop_oneof![8 => few, 1 => at_bound]
                .prop_map(Value::from)
                .boxed()
        }
    }
}

/// Ways to make a value of a request invalid, or to leave it barely valid.
#[derive(Clone, Debug)]
enum Change {
    /// Another value in its place.
    Replace(Value),
    /// Fields: one removed, renamed, added, or many added.
    RemoveField(Index),
    RenameField(Index),
    AddField(String, Value),
    AddFields(usize),
    /// Items: all removed, the first repeated to this number.
    RemoveItems,
    RepeatItem(usize),
    /// Texts: emptied, one character replaced or inserted, repeated to this number of characters,
    /// other case.
    EmptyText,
    ReplaceCharacter(Index, char),
    InsertCharacter(Index, char),
    LengthenText(usize),
    SwapCase,
    /// Numbers: a step, a fraction, the same value written with a fraction.
    AddToNumber(i64),
    AddFraction,
    AsFloat,
    /// The value in an array or object, or as a text.
    IntoArray,
    IntoObject,
    IntoText,
}

fn any_value() -> impl Strategy<Value = Value> {
    let numbers = [
        json!(0),
        json!(-1),
        json!(1.0),
        json!(0.5),
        json!(1e2),
        json!(-0.0),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(9_007_199_254_740_992_u64),
        json!(9_007_199_254_740_993_u64),
        json!(1e16),
        json!(1e308),
    ];
    let leaf = prop_oneof![
        2 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => select(numbers.to_vec()),
        2 => "[a-zA-Z0-9.:TZ+-]{0,40}".prop_map(Value::from),
        1 => ".{0,5}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let fields = btree_map("[a-z~/]{0,2}", inner.clone(), 0..3);
        prop_oneof![
            vec(inner, 0..3).prop_map(Value::from),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn change() -> impl Strategy<Value = Change> {
    let character = || {
        select(vec![
            '0',
            '9',
            'A',
            'z',
            '.',
            '-',
            ' ',
            'T',
            '\n',
            'Ж',
            '\u{663}',
            '\u{1f600}',
        ])
    };
    let length = || {
        select(vec![
            1, 2, 35, 36, 64, 65, 100, 101, 200, 201, 1000, 1001, 10_000, 10_001,
        ])
    };
    let name = prop_oneof![
        "[a-z_]{0,6}",
        select(vec!["~", "/", "~1/", "ключ", "title"]).prop_map(str::to_owned)
    ];
    prop_oneof![
        any_value().prop_map(Change::Replace),
        any::<Index>().prop_map(Change::RemoveField),
        any::<Index>().prop_map(Change::RenameField),
        (name, any_value()).prop_map(|(name, value)| Change::AddField(name, value)),
        select(vec![2, 100, 101]).prop_map(Change::AddFields),
        Just(Change::RemoveItems),
        select(vec![2, 19, 20, 21, 99, 100, 101]).prop_map(Change::RepeatItem),
        Just(Change::EmptyText),
        (any::<Index>(), character()).prop_map(|(at, c)| Change::ReplaceCharacter(at, c)),
        (any::<Index>(), character()).prop_map(|(at, c)| Change::InsertCharacter(at, c)),
        length().prop_map(Change::LengthenText),
        Just(Change::SwapCase),
        select(vec![-1, 1, i64::MIN, i64::MAX]).prop_map(Change::AddToNumber),
        Just(Change::AddFraction),
        Just(Change::AsFloat),
        Just(Change::IntoArray),
        Just(Change::IntoObject),
        Just(Change::IntoText),
    ]
}

impl Change {
    /// Changes the value, and returns whether it is of the change's type.
    fn apply(&self, value: &mut Value) -> bool {
        match (self, value) {
            (Self::Replace(other), value) => *value = other.clone(),
            (Self::RemoveField(index), Value::Object(fields)) if !fields.is_empty() => {
                let name = fields
                    .keys()
                    .nth(index.index(fields.len()))
                    .unwrap()
                    .clone();
                fields.remove(&name);
            }
            (Self::RenameField(index), Value::Object(fields)) if !fields.is_empty() => {
                let name = fields
                    .keys()
                    .nth(index.index(fields.len()))
                    .unwrap()
                    .clone();
                let field = fields.remove(&name).unwrap();
                fields.insert(name + "s", field);
            }
            (Self::AddField(name, field), Value::Object(fields)) => {
                fields.insert(name.clone(), field.clone());
            }
            (Self::AddFields(count), Value::Object(fields)) => {
                fields.extend((0..*count).map(|number| (format!("x{number}"), json!("x"))));
            }
            (Self::RemoveItems, Value::Array(items)) => items.clear(),
            (Self::RepeatItem(count), Value::Array(items)) if !items.is_empty() => {
                *items = std::iter::repeat_n(items[0].clone(), *count).collect();
            }
            (Self::EmptyText, Value::String(text)) => text.clear(),
            (Self::ReplaceCharacter(index, character), Value::String(text)) if !text.is_empty() => {
                let mut characters: Vec<char> = text.chars().collect();
                let at = index.index(characters.len());
                characters[at] = *character;
                *text = characters.into_iter().collect();
            }
            (Self::InsertCharacter(index, character), Value::String(text)) => {
                let mut characters: Vec<char> = text.chars().collect();
                characters.insert(index.index(characters.len() + 1), *character);
                *text = characters.into_iter().collect();
            }
            (Self::LengthenText(length), Value::String(text)) => {
                let character = text.chars().next().unwrap_or('张');
                *text = String::from(character).repeat(*length);
            }
            (Self::SwapCase, Value::String(text)) => {
                let upper = text.to_uppercase();
                *text = if *text == upper {
                    text.to_lowercase()
                } else {
                    upper
                };
            }
            (Self::AddToNumber(step), Value::Number(number)) => {
                if let Some(sum) = number.as_i64().map(|n| n.saturating_add(*step)) {
                    *number = sum.into();
                }
            }
            (Self::AddFraction, value @ Value::Number(_)) => {
                *value = json!(value.as_f64().unwrap() + 0.5);
            }
            (Self::AsFloat, value @ Value::Number(_)) => *value = json!(value.as_f64().unwrap()),
            (Self::IntoArray, value) => *value = json!([value.take()]),
            (Self::IntoObject, value) => *value = json!({ "value": value.take() }),
            (Self::IntoText, value) if !value.is_string() => *value = json!(value.to_string()),
            _ => return false,
        }
        true
    }
}

/// The pointers of a value and of everything in it.
fn find_places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                find_places(item, &format!("{at}/{position}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                find_places(field, &below(at, name), found);
            }
        }
        _ => {}
    }
}

/// Values that nearly fit a schema, and some that fit it.
fn near(schema: &Value, schemas: &Value) -> impl Strategy<Value = Value> + use<> {
    let changes = vec((any::<Index>(), change()), 0..4);
    (valid(schema, schemas), changes).prop_map(|(mut value, changes)| {
        for (first, change) in changes {
            let mut places = Vec::new();
            find_places(&value, "", &mut places);
            let first = first.index(places.len());
            places.rotate_left(first);
            places
                .iter()
                .any(|place| change.apply(value.pointer_mut(place).unwrap()));
        }
        value
    })
}

#[test]
fn the_same_differences_as_jsonschema_finds() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let components = &document["components"];
    let bodies = compile_bodies(&document).unwrap();
    assert!(bodies.len() > 25, "{:?}", bodies.keys());
    let config = ProptestConfig::default();
    let config = ProptestConfig {
        // The rarest kinds of difference need more than the default of 256 values a schema.
        cases: config.cases * 2,
        failure_persistence: None,
        ..config
    };
    let mut seen = BTreeMap::<String, u32>::new();
    for (name, schema) in &bodies {
        let oracle = validator(components, name);
        let seen = std::cell::RefCell::new(&mut seen);
        let values = near(&components["schemas"][name], &components["schemas"]);
        let result = TestRunner::new(config.clone()).run(&values, |value| {
            let mut expected: Vec<_> = oracle
                .iter_errors(&value)
                .flat_map(|e| reported(&e))
                .collect();
            let found = schema.differences(&value);
            let mut found: Vec<_> = found.into_iter().map(|i| (i.pointer, i.code)).collect();
            prop_assert_eq!(found.is_empty(), oracle.is_valid(&value));
            expected.sort();
            found.sort();
            prop_assert_eq!(&found, &expected);
            let none = (String::new(), "none".to_owned());
            for (_, code) in if found.is_empty() { vec![none] } else { found } {
                *seen.borrow_mut().entry(code).or_default() += 1;
            }
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    // Valid values, and each kind of difference, came often enough to trust the comparison.
    for code in [
        "none",
        "wrong-type",
        "missing",
        "unknown-field",
        "unknown-word",
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
        "maxProperties",
    ] {
        assert!(
            seen.get(code).is_some_and(|count| *count >= 3),
            "{code}: {seen:?}"
        );
    }
}
