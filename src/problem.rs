//! The catalogue of what can go wrong, as RFC 9457 problem types with one status each.
//!
//! Architecture Invariant: a problem holds only what its reader may know. Internal causes are
//! logged where they occur and never become part of a problem.

use serde::{Deserialize, Serialize};

/// Declares the catalogue: variant, slug, status, title, and the page that explains it.
macro_rules! catalogue {
    ($($(#[$meta:meta])* $kind:ident, $slug:literal, $status:literal, $title:literal, $page:literal;)+) => {
        /// A type of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $(#[doc = $title] $kind,)+ }

        impl Kind {
            /// The whole catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// Last part of the problem's type URI, `/problems/<slug>`.
            pub fn slug(self) -> &'static str { match self { $(Self::$kind => $slug,)+ } }

            /// HTTP status.
            pub fn status(self) -> u16 { match self { $(Self::$kind => $status,)+ } }

            /// Title for people.
            pub fn title(self) -> &'static str { match self { $(Self::$kind => $title,)+ } }

            /// What happened and what to do, for the page of the type.
            pub fn page(self) -> &'static str { match self { $(Self::$kind => $page,)+ } }
        }
    };
}

catalogue! {
    BadRequest, "bad-request", 400, "The request could not be read",
        "The body or a parameter does not have the form that the API document gives. Nothing was changed.";
    Unauthenticated, "unauthenticated", 401, "A valid token is needed",
        "Send Authorization: Bearer evh_…. A token ends when it expires or is revoked; a new invitation gives a new one.";
    NotFound, "not-found", 404, "There is nothing here that you may see",
        "Either it does not exist, or it is not for you: the answer is the same on purpose.";
    MethodNotAllowed, "method-not-allowed", 405, "This address does not take that method",
        "See the API document for the methods of each address.";
    WrongState, "wrong-state", 409, "Not possible in the present state",
        "The competition, round, entry or sheet is in a state in which this cannot be done. The detail says which.";
    DeadlinePassed, "deadline-passed", 409, "The deadline has passed",
        "What counts is the server's time at the moment the change had its turn (of several servers on one database, the database's), not when it was sent. The answer holds the deadline and that time.";
    RoundNotClosed, "round-not-closed", 409, "The round is not closed",
        "Standings are computed only for a closed round. The errors list each missing sheet: waive it with a reason, reassign it, or wait.";
    RoundClosed, "round-closed", 409, "The round does not take sheets",
        "Sheets are taken from the opening of scoring until the round is closed.";
    ConflictOfInterest, "conflict-of-interest", 409, "The judge and the entry are in conflict",
        "A conflict that the competition's rules make exclusive joins them. No path can assign or score such a pair.";
    Duplicate, "duplicate", 409, "It exists already",
        "Something with the same natural key exists. Read it instead of creating it again.";
    FileQuota, "file-quota", 409, "The entry has no room for the file",
        "An entry has so many files at most, and so many bytes of them together; the detail gives the limit that applies. Delete a file, or send a smaller one.";
    InvitationSpent, "invitation-spent", 409, "The invitation cannot be used",
        "It was used, revoked, has expired or never existed. Ask the organisers for a new one.";
    PlanFrozen, "plan-frozen", 409, "The scoring plan is frozen",
        "Rubric and scoring plan cannot change once scoring has opened.";
    SecondOrganiser, "second-organiser", 409, "Another organiser has to do this",
        "Results become final, and final results open again, by two organisers: whoever took the first step cannot take the second.";
    Embargo, "embargo", 409, "It is too early to publish",
        "Whoever approved the results named an instant before which they are not published. The answer holds it and the server's time.";
    KeyReused, "idempotency-key-reused", 422, "The Idempotency-Key came with another request",
        "A key names one request for 30 days: the same request again gets the answer of the first, another request needs a new key. Nothing was changed.";
    Infeasible, "infeasible", 409, "No valid assignment exists",
        "The answer says which entries lack how many judges, and what would repair it.";
    StaleVersion, "stale-version", 412, "Somebody changed it meanwhile",
        "If-Match does not name the current version. Read again, look at what changed, and repeat.";
    TooLarge, "too-large", 413, "The body is too large",
        "Bodies have limits; the detail gives the one that applies.";
    UnsupportedMediaType, "unsupported-media-type", 415, "The media type is not taken",
        "Send the Content-Type that the API document gives for the operation.";
    InvalidInput, "invalid-input", 422, "Some values are not allowed",
        "Each value is named with what was expected, all in one go. Nothing was changed.";
    UnknownCountry, "unknown-country", 422, "A country is not known",
        "Countries are ISO 3166-1 alpha-2 codes; some acts also need the country to take part in the competition.";
    MarkOffStep, "mark-off-step", 422, "A mark is not on its scale",
        "Each mark lies on its criterion's scale: the minimum plus a whole number of steps.";
    IncompleteSheet, "incomplete-sheet", 422, "The sheet is not complete",
        "A submitted sheet has one mark for every criterion of the rubric.";
    BadTable, "bad-table", 422, "The table has problems",
        "Each is named with line, column, value and what was expected, all in one go. Nothing was imported.";
    VersionRequired, "version-required", 428, "If-Match is needed",
        "Changes name the version they start from: send If-Match with the ETag of your last read.";
    TooMany, "too-many", 429, "Too many attempts",
        "Tokens or invitation codes that are none were tried too often from your network. Wait as long as Retry-After says; a valid token works all the same.";
    Internal, "internal", 500, "Something is wrong on our side",
        "The cause is in the server's log. Nothing was changed.";
    Unavailable, "unavailable", 503, "Not available at the moment",
        "The database did not answer in time. Try again; if a change was under way, read first whether it took place.";
}

/// One thing wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// JSON pointer into the request, or a place in a table such as `judges.csv:7:countries`.
    pub pointer: String,
    /// A stable word for programs.
    pub code: String,
    /// What was found and expected, for people.
    pub detail: String,
}

/// A problem as its reader may know it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {detail}{}", kind.title(), issues.iter().map(|i| format!("\n  {}: {}", i.pointer, i.detail)).collect::<String>())]
pub struct Problem {
    /// The type.
    pub kind: Kind,
    /// What happened this time.
    pub detail: String,
    /// Everything wrong, all at once.
    pub issues: Vec<Issue>,
    /// The deadline that has passed (RFC 3339).
    pub deadline: Option<String>,
    /// The server's time (RFC 3339), with a deadline.
    pub server_time: Option<String>,
    /// The current version, when a stale one was named.
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

    /// The same answer for what does not exist and for what the caller may not see.
    pub fn not_found() -> Self {
        Self::new(
            Kind::NotFound,
            "There is nothing at this address that you may see.",
        )
    }

    /// Something on our side, whose cause was logged where it occurred.
    pub fn internal() -> Self {
        Self::new(Kind::Internal, "The cause is in the server's log.")
    }

    /// With everything that is wrong.
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
            format!("{} problem(s); nothing was imported.", issues.len()),
        )
        .with(issues)
    }
}
