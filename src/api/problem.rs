//! Problems as RFC 9457 documents.

use poem::{IntoResponse, Response};
use poem_openapi::payload::Payload;
use poem_openapi::registry::{MetaSchemaRef, Registry};
use poem_openapi::types::{ToJSON, Type};
use poem_openapi::{ApiResponse, Object};

use crate::problem::{Issue, Problem};

/// One thing wrong, and where.
#[derive(Object, Clone, Debug)]
#[oai(rename = "ProblemIssue")]
pub struct IssueBody {
    /// JSON pointer into the request, or file, line and column of a table.
    pointer: String,
    /// A stable word for programs.
    code: String,
    /// What was found and expected.
    detail: String,
}

/// A problem document (RFC 9457).
#[derive(Object, Clone, Debug)]
#[oai(rename = "Problem", skip_serializing_if_is_none)]
pub struct ProblemBody {
    /// Type, as a reference to its page.
    #[oai(rename = "type")]
    type_: String,
    /// The type's title.
    title: String,
    /// HTTP status.
    status: u16,
    /// What happened this time.
    detail: String,
    /// Everything wrong, all at once.
    #[oai(skip_serializing_if_is_empty)]
    errors: Option<Vec<IssueBody>>,
    /// The deadline that has passed (RFC 3339).
    deadline: Option<String>,
    /// The server's time (RFC 3339), with a deadline.
    server_time: Option<String>,
    /// The current version, when a stale one was named.
    current_version: Option<i64>,
}

impl From<Problem> for ProblemBody {
    fn from(problem: Problem) -> Self {
        let issue = |i: Issue| IssueBody {
            pointer: i.pointer,
            code: i.code,
            detail: i.detail,
        };
        let errors: Vec<IssueBody> = problem.issues.into_iter().map(issue).collect();
        Self {
            type_: format!("/problems/{}", problem.kind.slug()),
            title: problem.kind.title().to_owned(),
            status: problem.kind.status(),
            detail: problem.detail,
            errors: Some(errors).filter(|e| !e.is_empty()),
            deadline: problem.deadline,
            server_time: problem.server_time,
            current_version: problem.current_version,
        }
    }
}

/// A problem as a payload of its own media type.
#[derive(Debug)]
pub struct ProblemJson(pub ProblemBody);

impl Payload for ProblemJson {
    const CONTENT_TYPE: &'static str = "application/problem+json";

    fn schema_ref() -> MetaSchemaRef {
        ProblemBody::schema_ref()
    }

    fn register(registry: &mut Registry) {
        ProblemBody::register(registry);
    }
}

impl IntoResponse for ProblemJson {
    fn into_response(self) -> Response {
        Response::builder()
            .content_type(Self::CONTENT_TYPE)
            .body(self.0.to_json_string())
    }
}

/// Declares the failures of a kind of operation: a variant for each status.
macro_rules! failures {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $status:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(ApiResponse, Debug)]
        pub enum $name {
            $($(#[$vmeta])* #[oai(status = $status)] $variant(ProblemJson),)+
        }

        impl From<Problem> for $name {
            fn from(problem: Problem) -> Self {
                let status = problem.kind.status();
                let body = ProblemJson(problem.into());
                match status {
                    $($status => Self::$variant(body),)+
                    _ => {
                        tracing::error!(status, "an operation failed in a way it does not declare");
                        Self::Internal(body)
                    }
                }
            }
        }
    )+};
}

failures! {
    /// How reading can fail.
    ReadFailure {
        /// The request could not be read.
        BadRequest = 400,
        /// No valid token.
        Unauthenticated = 401,
        /// Nothing here that the caller may see.
        NotFound = 404,
        /// Not in the present state.
        Conflict = 409,
        /// Too many tokens or codes that are none came from this network.
        TooMany = 429,
        /// A fault of ours; the cause is in the log.
        Internal = 500,
        /// The database is away or busy.
        Unavailable = 503,
    }
    /// How creating, and acting on something, can fail.
    ActFailure {
        /// The request could not be read.
        BadRequest = 400,
        /// No valid token.
        Unauthenticated = 401,
        /// Nothing here that the caller may see.
        NotFound = 404,
        /// Not in the present state.
        Conflict = 409,
        /// The body is too large.
        TooLarge = 413,
        /// The media type is not taken.
        UnsupportedMediaType = 415,
        /// Values break rules; every one is listed.
        Unprocessable = 422,
        /// Too many tokens or codes that are none came from this network.
        TooMany = 429,
        /// A fault of ours; the cause is in the log.
        Internal = 500,
        /// The database is away or busy.
        Unavailable = 503,
    }
    /// How a change that names its version can fail.
    ChangeFailure {
        /// The request could not be read.
        BadRequest = 400,
        /// No valid token.
        Unauthenticated = 401,
        /// Nothing here that the caller may see.
        NotFound = 404,
        /// Not in the present state.
        Conflict = 409,
        /// Somebody changed it meanwhile.
        Stale = 412,
        /// The body is too large.
        TooLarge = 413,
        /// The media type is not taken.
        UnsupportedMediaType = 415,
        /// Values break rules; every one is listed.
        Unprocessable = 422,
        /// If-Match is needed.
        VersionRequired = 428,
        /// Too many tokens or codes that are none came from this network.
        TooMany = 429,
        /// A fault of ours; the cause is in the log.
        Internal = 500,
        /// The database is away or busy.
        Unavailable = 503,
    }
}
