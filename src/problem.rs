//! The catalogue of problem types (RFC 9457), each with one HTTP status.
//!
//! Architecture Invariant: a problem contains only what the caller may know. Internal causes are
//! logged where they occur and never become part of a problem.

use serde::{Deserialize, Serialize};

/// Declares the catalogue: variant, slug, status, title, and the text of its page.
macro_rules! catalogue {
    ($($(#[$meta:meta])* $kind:ident, $slug:literal, $status:literal, $title:literal, $page:literal;)+) => {
        /// A type of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $(#[doc = $title] $kind,)+ }

        impl Kind {
            /// All types, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// Last part of the type's URI, `/problems/<slug>`.
            pub fn slug(self) -> &'static str { match self { $(Self::$kind => $slug,)+ } }

            /// HTTP status.
            pub fn status(self) -> u16 { match self { $(Self::$kind => $status,)+ } }

            /// Title for people.
            pub fn title(self) -> &'static str { match self { $(Self::$kind => $title,)+ } }

            /// What happened and what to do: the text of the type's page.
            pub fn page(self) -> &'static str { match self { $(Self::$kind => $page,)+ } }
        }
    };
}

catalogue! {
    BadRequest, "bad-request", 400, "The request could not be read",
        "The server could not read the body or a parameter of the request. Nothing was changed. Compare the request with the API document, correct it and send it again.";
    Unauthenticated, "unauthenticated", 401, "A valid token is required",
        "The request has no token, or the token is invalid, expired or revoked. Send a valid one in the header: Authorization: Bearer evh_…. If you have none, ask the organisers for a new invitation.";
    NotFound, "not-found", 404, "Not found, or not accessible with this token",
        "Either the resource does not exist, or your account may not access it. The answer is the same in both cases, so that it reveals nothing. Check the address and the token.";
    MethodNotAllowed, "method-not-allowed", 405, "The address does not support this method",
        "The API document lists the methods of each address. The Allow header of the answer lists those of this one.";
    WrongState, "wrong-state", 409, "Not possible in the current state",
        "The state of the competition, round, entry, assignment or sheet does not allow this operation. The detail names the state and, if there is one, the step to take first.";
    DeadlinePassed, "deadline-passed", 409, "The deadline has passed",
        "The server decides by its own time at the moment of the change, not by the time when the request was sent. If several servers share a database, the database's time counts. The answer contains the deadline and that time. Ask the organisers if you need more time.";
    RoundNotClosed, "round-not-closed", 409, "The round is not closed",
        "Standings are computed only for a closed round, and a round closes only when no sheet is missing. The errors list each missing sheet. For each, wait for the judge, waive the sheet with a reason, or withdraw the assignment; then close the round.";
    RoundClosed, "round-closed", 409, "The round does not accept score sheets",
        "A round accepts score sheets from the opening of scoring until it is closed. Ask the organisers if a sheet has to be changed.";
    ConflictOfInterest, "conflict-of-interest", 409, "The judge has a conflict of interest with the entry",
        "The competition's rules make a conflict between this judge and this entry exclusive. The errors give its reason. The pair can be neither assigned nor scored. Assign another judge.";
    Duplicate, "duplicate", 409, "The resource exists already",
        "A resource with the same natural key, such as its code, exists already. Read that resource, or use another key.";
    FileQuota, "file-quota", 409, "The file exceeds the entry's quota",
        "Both the number of an entry's files and their total size in bytes are limited. The detail names the limit that was reached. Delete another file first, or send a smaller one.";
    InvitationSpent, "invitation-spent", 409, "The invitation cannot be used",
        "The invitation code is unknown, used, revoked or expired. Ask the organisers for a new invitation.";
    PlanFrozen, "plan-frozen", 409, "The scoring plan is frozen",
        "Rubric and scoring plan cannot be replaced once scoring has opened. Change the scoring plan by an amendment, which records the reason.";
    SecondOrganiser, "second-organiser", 409, "A second organiser is required",
        "Two organisers make results final, and two open final results again. The organiser who took the first step cannot take the second. Ask another organiser.";
    Embargo, "embargo", 409, "The embargo has not ended",
        "The approval of these standings names a time before which they must not be published. The answer contains that time and the server's time. Publish after it.";
    KeyReused, "idempotency-key-reused", 422, "The Idempotency-Key belongs to another request",
        "A key names one request for 30 days. The same request with the same key gets the first answer again; another request needs a new key. Nothing was changed.";
    Infeasible, "infeasible", 409, "No valid assignment exists",
        "No assignment satisfies all hard rules. The answer names the entries that lack judges, how many they lack, and changes that would make an assignment possible.";
    StaleVersion, "stale-version", 412, "The resource has changed since it was read",
        "If-Match does not name the current version. Read the resource again, compare it with the version that you read before, and repeat the change with the new ETag.";
    TooLarge, "too-large", 413, "The body is too large",
        "The body exceeds the limit for this operation; the detail gives the limit. Nothing was changed.";
    UnsupportedMediaType, "unsupported-media-type", 415, "The media type is not supported",
        "Send the Content-Type that the API document names for this operation.";
    InvalidInput, "invalid-input", 422, "Some values are invalid",
        "The errors list every invalid value with what was expected. Nothing was changed. Correct all of them and send the request again.";
    UnknownCountry, "unknown-country", 422, "A country is unknown or does not take part",
        "A country is an ISO 3166-1 alpha-2 code. Some operations also require that the country takes part in the competition. The errors name each country that was refused.";
    MarkOffStep, "mark-off-step", 422, "A mark is not on its criterion's scale",
        "A mark must be the minimum of its criterion plus a whole number of steps, up to the maximum. The errors list each mark that is not.";
    IncompleteSheet, "incomplete-sheet", 422, "The score sheet is incomplete",
        "A submitted sheet needs one mark for every criterion of the rubric. The errors name the missing criteria. Add them, or save the sheet as a draft.";
    BadTable, "bad-table", 422, "The table has invalid rows",
        "The errors list every problem with its line, column, value and what was expected. Nothing was imported. Correct all of them and import the table again.";
    VersionRequired, "version-required", 428, "If-Match is required",
        "A change must name the version that it starts from. Read the resource, and send its ETag in the header If-Match.";
    TooMany, "too-many", 429, "Too many failed sign-in attempts",
        "Too many invalid tokens or invitation codes were sent from your network. Wait for the number of seconds that Retry-After gives. Requests with a valid token are not affected.";
    Internal, "internal", 500, "Internal server error",
        "An error in the server prevented the operation. Nothing was changed. The cause is in the server's log; tell the operator the time of the request.";
    Unavailable, "unavailable", 503, "Temporarily unavailable",
        "The server is overloaded, or the database or file store did not answer in time. Repeat the request later. If it was a change, read the resource first: the change may have taken effect.";
}

/// One problem in a request or table, and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// JSON pointer into the request, or a place in a table such as `judges.csv:7:countries`.
    pub pointer: String,
    /// A stable code for programs, such as `out-of-range`.
    pub code: String,
    /// What was found and what was expected, for people.
    pub detail: String,
}

/// A problem, as the caller may see it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {detail}{}", kind.title(), issues.iter().map(|i| format!("\n  {}: {}", i.pointer, i.detail)).collect::<String>())]
pub struct Problem {
    /// The type.
    pub kind: Kind,
    /// What happened in this case, and what to do about it.
    pub detail: String,
    /// All invalid values, not only the first.
    pub issues: Vec<Issue>,
    /// The deadline that has passed, or the end of an embargo (RFC 3339).
    pub deadline: Option<String>,
    /// The server's time (RFC 3339); given with a deadline.
    pub server_time: Option<String>,
    /// The current version, if the request named an older one.
    pub current_version: Option<i64>,
}

impl Problem {
    /// A problem without a list of issues.
    pub fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            detail: detail.into(),
            issues: Vec::new(),
            deadline: None,
            server_time: None,
            current_version: None,
        }
    }

    /// One answer for resources that do not exist and for those that the caller may not access, so
    /// that the answer reveals nothing.
    pub fn not_found() -> Self {
        Self::new(
            Kind::NotFound,
            "There is no such resource, or your account may not access it.",
        )
    }

    /// An internal error whose cause was logged where it occurred.
    pub fn internal() -> Self {
        Self::new(
            Kind::Internal,
            "An internal error occurred. Its cause is in the server's log.",
        )
    }

    /// Adds the list of invalid values.
    #[must_use]
    pub fn with(mut self, issues: Vec<Issue>) -> Self {
        self.issues = issues;
        self
    }
}

impl Issue {
    /// An issue.
    pub fn new(
        pointer: impl Into<String>,
        code: impl Into<String>,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            pointer: pointer.into(),
            code: code.into(),
            detail: detail.into(),
        }
    }
}

impl From<crate::table::Problems> for Problem {
    fn from(problems: crate::table::Problems) -> Self {
        let issues = problems.0.iter().map(|p| {
            let pointer = format!("{}:{}:{}", p.file, p.line, p.column);
            let found = if p.value.is_empty() {
                String::new()
            } else {
                format!("found {:?}, ", p.value)
            };
            Issue::new(
                pointer,
                "bad-cell",
                format!("{found}expected {}", p.expected),
            )
        });
        let issues: Vec<Issue> = issues.collect();
        Self::new(
            Kind::BadTable,
            format!("The table has {} problem(s). Nothing was imported. Correct them and import the table again.", issues.len()),
        )
        .with(issues)
    }
}
