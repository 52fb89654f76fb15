//! Types that several operations share: lists, versions, texts in languages, tables.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poem::{FromRequest, IntoResponse, Request, RequestBody, Response};
use poem_openapi::payload::{Json, ParsePayload, Payload};
use poem_openapi::registry::{
    MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry,
};
use poem_openapi::types::{ParseFromJSON, ToJSON, Type};
use poem_openapi::{ApiResponse, Enum, Object};
use uuid::Uuid;

use crate::app::ANY_VERSION;
use crate::clock;
use crate::domain::states;
use crate::lang::{Lang, Note};
use crate::problem::{Issue, Kind, Problem};
use crate::store::page::{Items, Page};

/// A text by language (BCP 47).
pub type Texts = BTreeMap<String, String>;

/// Declares an enum of the API with the values of an enum of the domain.
macro_rules! api_enum {
    ($($(#[$meta:meta])* $name:ident : $domain:path { $($variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[oai(rename = $word)] #[doc = $word] $variant,)+
        }

        impl From<$name> for $domain {
            fn from(word: $name) -> Self {
                match word { $($name::$variant => Self::$variant,)+ }
            }
        }

        impl From<$domain> for $name {
            fn from(word: $domain) -> Self {
                match word { $(<$domain>::$variant => Self::$variant,)+ }
            }
        }
    )+};
}
api_enum! {
    /// Stage of a competition.
    CompetitionState: states::CompetitionState {
        Draft = "draft", Open = "open", Judging = "judging", Deliberating = "deliberating",
        Published = "published", Archived = "archived",
    }
    /// Stage of a round.
    RoundState: states::RoundState {
        Planned = "planned", Assigned = "assigned", Scoring = "scoring", Closed = "closed",
        Ranked = "ranked", Approved = "approved", Published = "published",
    }
    /// Stage of an entry, from draft to eligible or withdrawn.
    EntryState: states::EntryState {
        Draft = "draft", Submitted = "submitted", Eligible = "eligible",
        Ineligible = "ineligible", Withdrawn = "withdrawn", Disqualified = "disqualified",
    }
    /// State of a judge in the competition.
    JudgeState: states::JudgeState {
        Invited = "invited", Accepted = "accepted", Declined = "declined", Withdrawn = "withdrawn",
    }
    /// Whether an assignment is in force, or how it ended.
    AssignmentState: states::AssignmentState {
        Proposed = "proposed", Active = "active", Recused = "recused", Withdrawn = "withdrawn",
        Done = "done",
    }
    /// State of a score sheet.
    SheetState: states::SheetState {
        Draft = "draft", Submitted = "submitted", Counted = "counted", Waived = "waived",
        Quarantined = "quarantined",
    }
    /// Role of an account in a competition.
    Role: states::Role { Organiser = "organiser", Judge = "judge", Team = "team" }
    /// Status in which a country takes part.
    Participation: states::Participation {
        Member = "member", Observer = "observer", Partner = "partner", Guest = "guest",
    }
    /// Type of an organisation.
    OrganisationKind: states::OrganisationKind {
        University = "university", School = "school", Enterprise = "enterprise",
        Government = "government", Park = "park", Association = "association",
    }
    /// Objects whose names are compared for similarity.
    NameOwner: crate::app::setup::competitions::NameOwner {
        Entry = "entry", Team = "team", Judge = "judge", Organisation = "organisation",
    }
    /// Instruction for a pair of judge and entry.
    PinKind: states::PinKind { Must = "must", Never = "never" }
    /// Age in years at the competition's reference date.
    AgeBand: states::AgeBand {
        Under14 = "under_14", From14To17 = "14_17", From18To24 = "18_24", From25To35 = "25_35",
        Over35 = "over_35",
    }
    /// Part of a person in a team.
    MemberKind: crate::domain::states::MemberKind { Member = "member", Mentor = "mentor" }
    /// Method of computing scores from marks.
    Method: crate::domain::plan::Method {
        Calibrated = "calibrated", Additive = "additive", Zscore = "zscore", Mean = "mean",
        Trimmed = "trimmed", Median = "median", Borda = "borda",
    }
    /// Treatment of sheets by a judge who shares a country with the entry.
    SameCountry: crate::domain::plan::SameCountry {
        Exclude = "exclude", Estimate = "estimate", Ignore = "ignore",
    }
    /// An alternative to the official ranking.
    RankingVariant: crate::ranking::alternatives::RankingVariant {
        FirstPlan = "first_plan", NoFlags = "no_flags", AllFlags = "all_flags",
    }
    /// Decision of an organiser about a flag.
    FlagDecision: states::FlagDecision { Confirmed = "confirmed", Refused = "refused" }
    /// Names that announcements of results may show.
    NamePolicy: states::NamePolicy { Team = "team", Names = "names" }
    /// Class of personal data with its own retention period.
    RetentionClass: states::RetentionClass {
        Entrants = "entrants", Winners = "winners", Judges = "judges",
        Invitations = "invitations", Tokens = "tokens",
    }
    /// State of a member's consent under the settings in force.
    ConsentState: crate::domain::states::ConsentState {
        NotNeeded = "not_needed", Missing = "missing", Outdated = "outdated", Given = "given",
    }
    /// Effect of a rule on a pair with a conflict.
    ConflictEffect: crate::domain::conflict::ConflictEffect {
        Exclusive = "exclusive", Warn = "warn", Allowed = "allowed",
    }
    /// How a bundle names judges.
    JudgeNames: crate::app::results::exports::JudgeNames { Codes = "codes", Pseudonyms = "pseudonyms" }
    /// Language of texts for readers.
    Language: crate::lang::Lang { En = "en", Ru = "ru", Zh = "zh" }
    /// Computation of a background job.
    JobKind: states::JobKind { Assignment = "assignment" }
    /// State of a background job.
    JobState: states::JobState {
        Running = "running", Done = "done", Failed = "failed", Cancelled = "cancelled",
    }
    /// Table that can be imported.
    ImportTable: crate::app::setup::imports::ImportTable {
        Entries = "entries", Judges = "judges", Conflicts = "conflicts", Pins = "pins",
        Assignment = "assignment",
    }
    /// Table that can be exported.
    ExportTable: crate::app::results::exports::ExportTable {
        Entries = "entries", Judges = "judges", Assignment = "assignment", Rubric = "rubric",
        Scores = "scores", Standings = "standings", JudgeReport = "judge_report",
    }
}

/// A stored word as an enum of the API. A value outside the enum means a damaged database.
pub fn word<D, A: From<D>>(stored: &str, parse: fn(&str) -> Option<D>) -> Result<A, Problem> {
    parse(stored).map(A::from).ok_or_else(|| {
        tracing::error!(stored, "stored word");
        Problem::internal()
    })
}

/// A stored time, in microseconds since 1970.
pub fn time(stored: i64) -> DateTime<Utc> {
    clock::time(stored)
}

/// Most items on a page.
pub const MOST_ITEMS: u64 = 200;

/// The page requested by query parameters.
pub fn page(limit: Option<u64>, cursor: Option<String>) -> Result<Page, Problem> {
    let limit = limit.unwrap_or(50);
    let bad = |at: &str, detail: &str| {
        let issue = Issue::new(at, "bad-parameter", detail);
        Problem::new(
            Kind::BadRequest,
            "A query parameter is invalid. The errors name it.",
        )
        .with(vec![issue])
    };
    if limit == 0 || limit > MOST_ITEMS {
        return Err(bad("limit", "expected a number from 1 to 200"));
    }
    let after = match cursor {
        None => None,
        Some(cursor) => {
            let id = Uuid::parse_str(&cursor);
            Some(id.map_err(|_| bad("cursor", "expected the next_cursor of the previous page"))?)
        }
    };
    Ok(Page { limit, after })
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
        .and_then(|t| t.strip_suffix('"'));
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
