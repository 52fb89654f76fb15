//! Types that several operations share: lists, versions, texts in languages, tables.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poem::{FromRequest, IntoResponse, Request, RequestBody, Response};
use poem_openapi::payload::{Json, ParsePayload, Payload};
use poem_openapi::registry::{
    MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry,
};
use poem_openapi::types::{
    ParseError, ParseFromJSON, ParseFromParameter, ParseResult, ToJSON, Type,
};
use poem_openapi::{ApiResponse, Object};
use serde_json::Value;

use crate::app::ANY_VERSION;
use crate::clock;
use crate::domain::Country;
use crate::domain::states::{self, StringEnum};
use crate::lang::{Lang, Note};
use crate::problem::{Kind, Problem};
use crate::store::page::Items;

/// A text by language (BCP 47).
pub type Texts = BTreeMap<String, String>;

/// A word of an enum of the domain: the enum's `string_enum!` is its only spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<T>(pub T);

impl<T> From<T> for Word<T> {
    fn from(variant: T) -> Self {
        Self(variant)
    }
}

impl<T: StringEnum> Type for Word<T> {
    const IS_REQUIRED: bool = true;

    type RawValueType = Self;

    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Reference(T::NAME.to_owned())
    }

    fn register(registry: &mut Registry) {
        registry.create_schema::<Self, _>(T::NAME.to_owned(), |_| MetaSchema {
            description: Some(T::DESCRIPTION.trim()),
            enum_items: T::ALL.iter().map(|v| v.as_word().into()).collect(),
            ..MetaSchema::new("string")
        });
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(self.as_raw_value().into_iter())
    }
}

impl<T: StringEnum> ParseFromJSON for Word<T> {
    fn parse_from_json(value: Option<Value>) -> ParseResult<Self> {
        let value = value.unwrap_or_default();
        let variant = value.as_str().and_then(T::from_word);
        variant
            .map(Self)
            .ok_or_else(|| ParseError::expected_type(value))
    }
}

impl<T: StringEnum> ParseFromParameter for Word<T> {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        let variant = T::from_word(value);
        variant
            .map(Self)
            .ok_or_else(|| ParseError::custom("Expect a valid enumeration value."))
    }
}

impl<T: StringEnum> ToJSON for Word<T> {
    fn to_json(&self) -> Option<Value> {
        Some(self.0.as_word().into())
    }
}

/// Where a competition stands.
pub type CompetitionState = Word<states::CompetitionState>;
/// Where a round stands.
pub type RoundState = Word<states::RoundState>;
/// Where an entry stands.
pub type EntryState = Word<states::EntryState>;
/// Where a judge stands.
pub type JudgeState = Word<states::JudgeState>;
/// Where an assignment stands.
pub type AssignmentState = Word<states::AssignmentState>;
/// Where a score sheet stands.
pub type SheetState = Word<states::SheetState>;
/// What a person is in a competition.
pub type Role = Word<states::Role>;
/// How a country takes part.
pub type Participation = Word<states::Participation>;
/// What an organisation is, such as a university or an enterprise.
pub type OrganisationKind = Word<states::OrganisationKind>;
/// What bears a name that may be confused with another name.
pub type NameOwner = Word<crate::app::setup::competitions::NameOwner>;
/// An organiser's instruction for a pair.
pub type PinKind = Word<states::PinKind>;
/// Age at the reference date.
pub type AgeBand = Word<states::AgeBand>;
/// Member or mentor.
pub type MemberKind = Word<states::MemberKind>;
/// How entries are scored.
pub type Method = Word<crate::domain::plan::Method>;
/// What happens to sheets of a judge and an entry that share a country.
pub type SameCountry = Word<crate::domain::plan::SameCountry>;
/// A ranking that is compared with the official one.
pub type RankingVariant = Word<crate::ranking::diagnose::alternatives::RankingVariant>;
/// What happened after the closing of a round.
pub type EffectKind = Word<states::EffectKind>;
/// What became of a pending effect.
pub type EffectOutcome = Word<states::EffectOutcome>;
/// What an organiser decides of a judge whose marks look careless.
pub type FlagDecision = Word<states::FlagDecision>;
/// What public results may call an entry's people.
pub type NamePolicy = Word<states::NamePolicy>;
/// Whose personal data a period of keeping is for.
pub type RetentionClass = Word<states::RetentionClass>;
/// What a member's consent is worth now.
pub type ConsentState = Word<states::ConsentState>;
/// What a rule does with a conflict.
pub type ConflictEffect = Word<crate::domain::conflict::ConflictEffect>;
/// What judges are called in a bundle.
pub type JudgeNames = Word<crate::app::results::exports::JudgeNames>;
/// A language that people read.
pub type Language = Word<Lang>;
/// What a job computes.
pub type JobKind = Word<states::JobKind>;
/// Where a job stands.
pub type JobState = Word<states::JobState>;
/// A table to be imported.
pub type ImportTable = Word<crate::app::setup::imports::ImportTable>;
/// A table to be exported.
pub type ExportTable = Word<crate::app::results::exports::ExportTable>;

/// Countries as their codes.
pub fn codes(countries: &[Country]) -> Vec<String> {
    countries.iter().map(ToString::to_string).collect()
}

/// A stored time, in microseconds since 1970.
pub fn time(stored: i64) -> DateTime<Utc> {
    clock::time(stored)
}

/// A page of a list.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub struct List<T: Type + ParseFromJSON + ToJSON + Send + Sync> {
    /// Items of this page, in order.
    pub items: Vec<T>,
    /// Cursor for the next page; absent on the last page.
    pub next_cursor: Option<String>,
}

impl<T: Type + ParseFromJSON + ToJSON + Send + Sync> List<T> {
    /// Builds a page from rows.
    pub fn make<R>(
        items: Items<R>,
        make: impl FnMut(R) -> Result<T, Problem>,
    ) -> Result<Json<Self>, Problem> {
        let next_cursor = items.next.map(|id| id.simple().to_string());
        let items = items
            .items
            .into_iter()
            .map(make)
            .collect::<Result<_, _>>()?;
        Ok(Json(Self { items, next_cursor }))
    }

    /// Builds a complete list from rows.
    pub fn whole<R>(
        rows: Vec<R>,
        make: impl FnMut(R) -> Result<T, Problem>,
    ) -> Result<Json<Self>, Problem> {
        Self::make(
            Items {
                items: rows,
                next: None,
            },
            make,
        )
    }
}

/// What the entity tag of a compressed answer has besides the version: a strong tag names bytes,
/// and these are others.
pub const COMPRESSED: &str = "-gzip";

/// The entity tag of a version, for the header ETag.
pub fn etag(version: i64) -> String {
    format!("\"{version}\"")
}

/// The version named by the header If-Match.
pub fn version(if_match: Option<String>) -> Result<i64, Problem> {
    let Some(tag) = if_match else {
        return Err(Problem::new(
            Kind::VersionRequired,
            "If-Match is missing. Read the resource, then send its ETag in the header If-Match.",
        ));
    };
    if tag.trim() == "*" {
        return Ok(ANY_VERSION);
    }
    let number = tag
        .trim()
        .strip_prefix('"')
        .and_then(|t| t.strip_suffix('"'))
        // The tag of the same version, compressed.
        .map(|t| t.strip_suffix(COMPRESSED).unwrap_or(t));
    // A malformed tag cannot be the current one.
    let stale = || {
        Problem::new(
            Kind::StaleVersion,
            "If-Match is not an ETag of this resource. Read the resource to get the current one.",
        )
    };
    number
        .and_then(|n| n.parse().ok())
        .filter(|n| *n >= 0)
        .ok_or_else(stale)
}

/// A representation with its entity tag.
#[derive(ApiResponse)]
pub enum Tagged<T: Type + ToJSON + Send + Sync> {
    /// The resource in its current version.
    #[oai(status = 200)]
    Ok(
        Json<T>,
        /// Version of the resource, for the header If-Match.
        #[oai(header = "ETag")]
        String,
    ),
}

/// A new resource, with its address and entity tag.
#[derive(ApiResponse)]
pub enum Created<T: Type + ToJSON + Send + Sync> {
    /// The resource was created.
    #[oai(status = 201)]
    Created(
        Json<T>,
        /// Address of the new resource.
        #[oai(header = "Location")]
        String,
        /// Version of the resource, for the header If-Match.
        #[oai(header = "ETag")]
        String,
    ),
}

/// A started job, with its address.
#[derive(ApiResponse)]
pub enum Accepted<T: Type + ToJSON + Send + Sync> {
    /// The job was started; read its progress at Location.
    #[oai(status = 202)]
    Accepted(
        Json<T>,
        /// Address of the started job.
        #[oai(header = "Location")]
        String,
    ),
}

/// An answer without a body.
#[derive(ApiResponse)]
pub enum Done {
    /// The operation succeeded; there is no body.
    #[oai(status = 204)]
    Done,
}

impl<T: Type + ToJSON + Send + Sync> Tagged<T> {
    /// A representation of a version.
    pub fn new(version: i64, body: T) -> Self {
        Self::Ok(Json(body), etag(version))
    }
}

impl<T: Type + ToJSON + Send + Sync> Accepted<T> {
    /// A started job below [`crate::api::PREFIX`].
    pub fn new(path: &str, body: T) -> Self {
        Self::Accepted(Json(body), format!("{}{path}", crate::api::PREFIX))
    }
}

impl<T: Type + ToJSON + Send + Sync> Created<T> {
    /// A new resource below [`crate::api::PREFIX`].
    pub fn new(path: &str, version: i64, body: T) -> Self {
        Self::Created(
            Json(body),
            format!("{}{path}", crate::api::PREFIX),
            etag(version),
        )
    }
}

/// A CSV table in an answer.
pub struct Csv(pub Vec<u8>);

impl Payload for Csv {
    const CONTENT_TYPE: &'static str = "text/csv";

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema::new("string")))
    }

    fn register(_: &mut Registry) {}
}

impl IntoResponse for Csv {
    fn into_response(self) -> Response {
        Response::builder()
            .content_type("text/csv; charset=utf-8")
            .body(self.0)
    }
}

/// A JSON document whose bytes were already serialised.
pub struct Written(pub Vec<u8>);

impl Payload for Written {
    const CONTENT_TYPE: &'static str = "application/json";

    fn schema_ref() -> MetaSchemaRef {
        let anything = MetaSchemaRef::Inline(Box::new(MetaSchema::ANY));
        MetaSchemaRef::Inline(Box::new(MetaSchema {
            additional_properties: Some(Box::new(anything)),
            ..MetaSchema::new("object")
        }))
    }

    fn register(_: &mut Registry) {}
}

impl IntoResponse for Written {
    fn into_response(self) -> Response {
        Response::builder()
            .content_type(Self::CONTENT_TYPE)
            .body(self.0)
    }
}

/// A JSON document as a download.
#[derive(ApiResponse)]
pub enum JsonFile {
    /// The complete JSON document.
    #[oai(status = 200)]
    Ok(
        Written,
        /// Always `attachment`, with the name of the file.
        #[oai(header = "Content-Disposition")]
        String,
    ),
}

/// A CSV table in a request. Declared as bytes, because client generators do not know `text/csv`;
/// both types are accepted.
pub struct Table(pub Vec<u8>);

impl Payload for Table {
    const CONTENT_TYPE: &'static str = "application/octet-stream";

    fn check_content_type(content_type: &str) -> bool {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        [Self::CONTENT_TYPE, Csv::CONTENT_TYPE]
            .iter()
            .any(|known| essence.eq_ignore_ascii_case(known))
    }

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")))
    }

    fn register(_: &mut Registry) {}
}

impl ParsePayload for Table {
    const IS_REQUIRED: bool = true;

    async fn from_request(request: &Request, body: &mut RequestBody) -> poem::Result<Self> {
        Vec::<u8>::from_request(request, body).await.map(Self)
    }
}

poem_openapi::impl_apirequest_for_payload!(Table,);

/// Declares payloads of markup with inline style; nothing else may load or run when they are
/// opened.
macro_rules! markup {
    ($($(#[$meta:meta])* $name:ident, $kind:literal, $description:literal;)+) => {$(
        $(#[$meta])*
        pub struct $name(pub String);

        impl Payload for $name {
            const CONTENT_TYPE: &'static str = $kind;

            fn schema_ref() -> MetaSchemaRef {
                MetaSchemaRef::Inline(Box::new(MetaSchema::new("string")))
            }

            fn register(_: &mut Registry) {}
        }

        impl IntoResponse for $name {
            fn into_response(self) -> Response {
                let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
                Response::builder()
                    .content_type(concat!($kind, "; charset=utf-8"))
                    .header("content-security-policy", policy)
                    .body(self.0)
            }
        }

        impl ApiResponse for $name {
            fn meta() -> MetaResponses {
                MetaResponses {
                    responses: vec![MetaResponse {
                        description: $description,
                        status: Some(200),
                        status_range: None,
                        content: vec![MetaMediaType {
                            content_type: Self::CONTENT_TYPE,
                            schema: Self::schema_ref(),
                        }],
                        headers: Vec::new(),
                    }],
                }
            }

            fn register(_: &mut Registry) {}
        }
    )+};
}
markup! {
    /// An SVG picture.
    Svg, "image/svg+xml", "An SVG picture without scripts.";
    /// An HTML page.
    Html, "text/html", "A self-contained HTML page.";
}

/// A CSV table as a download.
#[derive(ApiResponse)]
pub enum CsvFile {
    /// The table as CSV in UTF-8.
    #[oai(status = 200)]
    Ok(
        Csv,
        /// Always `attachment`, with the name of the file.
        #[oai(header = "Content-Disposition")]
        String,
    ),
}

/// The reason for an operation, in words.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub struct ReasonRequest {
    /// Why the operation is done; it is recorded, and others read it.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub reason: String,
}

/// A disadvantage of a pair made by hand.
#[derive(Object)]
pub struct PairWarning {
    /// Kind of disadvantage: `track`, `language`, `affinity`, `same-country`, `load` or
    /// `panel-size`.
    code: String,
    /// Explanation with the figures, in English.
    detail: String,
}

impl From<crate::assign::edit::Warning> for PairWarning {
    fn from(warning: crate::assign::edit::Warning) -> Self {
        Self {
            code: warning.code,
            detail: warning.detail,
        }
    }
}

/// Proof that the server received a submission. Keep it.
#[derive(Object)]
pub struct Receipt {
    /// What was received, such as `sheet/0198…`.
    pub object: String,
    /// Number of the revision, counted from 1.
    pub revision: i64,
    /// SHA-256 of the revision's canonical JSON, in hexadecimal.
    pub digest: String,
    /// Position of the audit record in the chain.
    pub audit_seq: i64,
    /// Hash of the audit record, in hexadecimal.
    pub audit_hash: String,
    /// Server's time when it was received.
    pub received_at: DateTime<Utc>,
}

impl From<crate::app::Receipt> for Receipt {
    fn from(receipt: crate::app::Receipt) -> Self {
        Self {
            object: receipt.object,
            revision: receipt.revision,
            digest: receipt.digest,
            audit_seq: receipt.position.seq,
            audit_hash: receipt.position.hash,
            received_at: time(receipt.position.at),
        }
    }
}

/// Notes in the API's words.
pub(crate) fn remarks(notes: &[Note]) -> Vec<String> {
    let words = notes.iter().map(|note| note.in_lang(Lang::En));
    words.map(Into::into).collect()
}
