//! Strict input: a request must be what the document allows, and every difference is reported at
//! once.
//!
//! The framework turns numbers and booleans into strings, lets the last of two equal keys win, and
//! names only the first thing wrong. Here a body is read once, key by key, and then compared with
//! its schema in the very document that is served.
//!
//! | File | What it does |
//! |---|---|
//! | `mod.rs` | [`Strict`], the payload of operations: reads a body, or returns a problem |
//! | `contract.rs` | [`Contract`]: the document's paths, query parameters and request schemas |
//! | `json.rs` | reads JSON text, and reports repeated keys and forbidden characters |
//! | `compile.rs` | compiles the document's request schemas, and refuses keywords without a check |
//! | `schema.rs` | compares a value with a compiled schema |
//! | `pattern.rs` | regular expressions of the keyword `pattern` |
//! | `oracle.rs` | test: the same differences as the crate `jsonschema` finds |

mod compile;
mod contract;
mod json;
#[cfg(test)]
mod oracle;
mod pattern;
mod schema;

use std::sync::Arc;

use poem::{FromRequest, Request, RequestBody, Result};
use poem_openapi::payload::{ParsePayload, Payload};
use poem_openapi::registry::{MetaSchemaRef, Registry};
use poem_openapi::types::ParseFromJSON;
use sha2::{Digest, Sha256};

pub use self::contract::Contract;
use super::problem::ActFailure;
use crate::problem::{Issue, Kind, Problem};

/// A JSON body without any difference from its schema in the document.
pub struct Strict<T> {
    /// The parsed body.
    pub value: T,
    /// The request's fingerprint.
    pub request: [u8; 32],
}

// Named in full: in scope, the trait's `is_empty` would take the place of a string's.
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
        json::read(bytes).map_err(|error| bad(format!("The body is not JSON: {error}.")))?;
    let Some(schema) = contract.and_then(|c| c.body(&T::name())) else {
        tracing::error!(name = %T::name(), "no schema for a request");
        return Err(Problem::internal());
    };
    found.extend(schema.differences(&value));
    let is_about_text = |issue: &Issue| TEXT_CODES.contains(&issue.code.as_str());
    if !found.is_empty() && found.iter().all(is_about_text) {
        let detail = format!("{} value(s) are not allowed.", found.len());
        return Err(Problem::new(Kind::InvalidInput, detail).with(found));
    }
    refuse(found, "The body")?;
    // Some values pass the schema and still have no meaning, such as a time that the calendar
    // lacks.
    T::parse_from_json(Some(value)).map_err(|error| bad(error.into_message()))
}

/// The codes of differences within a text. A request that differs in nothing else has the right
/// shape, so its problem is `invalid-input`, not `bad-request`.
const TEXT_CODES: [&str; 2] = [json::BAD_TEXT, schema::FORMAT];

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

/// The JSON pointer of a field of the object at `at`.
fn below(at: &str, field: &str) -> String {
    format!("{at}/{}", field.replace('~', "~0").replace('/', "~1"))
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
