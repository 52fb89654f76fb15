//! Problems as RFC 9457 documents.

use poem::{IntoResponse, Response};
use poem_openapi::payload::Payload;
use poem_openapi::registry::{MetaSchemaRef, Registry};
use poem_openapi::types::{ToJSON, Type};
use poem_openapi::{ApiResponse, Object};

use crate::problem::{Issue, Problem};

/// One invalid value or other problem, with its place.
#[derive(Object, Clone, Debug)]
#[oai(rename = "ProblemIssue")]
pub struct IssueBody {
    /// JSON pointer into the request, or file, line and column of a table such as
    /// `judges.csv:7:countries`.
    pointer: String,
    /// Stable code for programs, such as `out-of-range`.
    code: String,
    /// What was found and what was expected, in English.
    detail: String,
}

/// A problem document (RFC 9457).
#[derive(Object, Clone, Debug)]
#[oai(rename = "Problem", skip_serializing_if_is_none)]
pub struct ProblemBody {
    /// Relative URI of the problem type, which is also its page: `/problems/…`.
    #[oai(rename = "type")]
    type_: String,
    /// Title of the problem type, in English.
    title: String,
    /// HTTP status of the answer.
    status: u16,
    /// What happened in this case and what to do about it, in English.
    detail: String,
    /// All invalid values of the request; absent if there are none.
    #[oai(skip_serializing_if_is_empty)]
    errors: Option<Vec<IssueBody>>,
    /// The deadline that has passed, or the end of an embargo (RFC 3339).
    deadline: Option<String>,
    /// The server's time (RFC 3339); present with a deadline.
    server_time: Option<String>,
    /// Current version of the resource; present if the request named an older one.
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
    /// Failures of reading operations.
    ReadFailure {
        /// The request could not be read: see `errors`.
        BadRequest = 400,
        /// The token is missing, invalid, expired or revoked.
        Unauthenticated = 401,
        /// The resource does not exist, or the caller may not access it.
        NotFound = 404,
        /// The state of the resource does not allow the operation.
        Conflict = 409,
        /// Too many invalid tokens or codes came from this network; see Retry-After.
        TooMany = 429,
        /// Internal error; the cause is in the server's log.
        Internal = 500,
        /// The database does not answer, or the server is overloaded; retry later.
        Unavailable = 503,
    }
    /// Failures of operations that create something or act on it.
    ActFailure {
        /// The request could not be read: see `errors`.
        BadRequest = 400,
        /// The token is missing, invalid, expired or revoked.
        Unauthenticated = 401,
        /// The resource does not exist, or the caller may not access it.
        NotFound = 404,
        /// The state of the resource does not allow the operation.
        Conflict = 409,
        /// The body exceeds the limit for this operation.
        TooLarge = 413,
        /// The Content-Type is not supported by this operation.
        UnsupportedMediaType = 415,
        /// Values are invalid; `errors` lists all of them.
        Unprocessable = 422,
        /// Too many invalid tokens or codes came from this network; see Retry-After.
        TooMany = 429,
        /// Internal error; the cause is in the server's log.
        Internal = 500,
        /// The database does not answer, or the server is overloaded; retry later.
        Unavailable = 503,
    }
    /// Failures of changes that name the version they start from.
    ChangeFailure {
        /// The request could not be read: see `errors`.
        BadRequest = 400,
        /// The token is missing, invalid, expired or revoked.
        Unauthenticated = 401,
        /// The resource does not exist, or the caller may not access it.
        NotFound = 404,
        /// The state of the resource does not allow the operation.
        Conflict = 409,
        /// If-Match does not name the current version of the resource.
        Stale = 412,
        /// The body exceeds the limit for this operation.
        TooLarge = 413,
        /// The Content-Type is not supported by this operation.
        UnsupportedMediaType = 415,
        /// Values are invalid; `errors` lists all of them.
        Unprocessable = 422,
        /// The header If-Match is missing; it is required here.
        VersionRequired = 428,
        /// Too many invalid tokens or codes came from this network; see Retry-After.
        TooMany = 429,
        /// Internal error; the cause is in the server's log.
        Internal = 500,
        /// The database does not answer, or the server is overloaded; retry later.
        Unavailable = 503,
    }
}
