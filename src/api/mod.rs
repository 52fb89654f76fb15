//! The HTTP API: operations, request and response types, and the generated document.
//!
//! Architecture Invariant: no query and no rule here. An operation reads its request, calls one use
//! case of [`crate::app`], and maps the answer to a type made for one audience: what a judge may not
//! see is not a field of the judge's type.

pub mod accounts;
pub mod assignments;
mod attachments;
pub mod auth;
pub mod competitions;
mod decisions;
pub mod document;
pub mod entries;
mod interests;
pub mod jobs;
pub mod judges;
mod planning;
mod privacy;
pub mod problem;
mod publications;
pub mod results;
mod retention;
pub mod rounds;
pub mod sheets;
pub mod strict;
pub mod teams;
pub mod types;

use poem_openapi::{LicenseObject, OpenApiService, Tags};

use crate::app::App;

/// Sections of the document.
#[derive(Tags)]
pub enum Tag {
    /// Invitations, tokens, and who one is.
    Accounts,
    /// Competitions with their countries, organisations and tracks.
    Competitions,
    /// Teams: their people.
    Teams,
    /// Entries, for their teams and for organisers.
    Entries,
    /// Files of entries.
    Files,
    /// Judges, conflicts and pins, for organisers.
    Judges,
    /// Rounds with rubric and scoring plan.
    Rounds,
    /// Who judges what.
    Assignments,
    /// Long work in the background.
    Jobs,
    /// A judge's own evening: assignments, blind entries, score sheets.
    Judging,
    /// What organisers decide once a scoring plan is frozen.
    Decisions,
    /// Standings, tables, bundles, imports and the audit record.
    Results,
    /// From standings to public results, by two organisers; and what everybody reads.
    Publications,
    /// Personal data: consent, how long it is kept, anonymising and reading it.
    Privacy,
}

/// All operations; a tuple holds 16 at most.
pub type Operations = (
    (accounts::Accounts, interests::Interests),
    competitions::Competitions,
    teams::Teams,
    entries::Entries,
    attachments::Attachments,
    judges::Judges,
    rounds::Rounds,
    assignments::Assignments,
    jobs::Jobs,
    planning::Planning,
    sheets::Judging,
    decisions::Decisions,
    results::Results,
    publications::Publications,
    privacy::Privacy,
    retention::Retention,
);

/// Where the API is mounted.
pub const PREFIX: &str = "/api/v1";

/// The service over an application.
pub fn service(app: &App) -> OpenApiService<Operations, ()> {
    let operations = (
        (
            accounts::Accounts { app: app.clone() },
            interests::Interests { app: app.clone() },
        ),
        competitions::Competitions { app: app.clone() },
        teams::Teams { app: app.clone() },
        entries::Entries { app: app.clone() },
        attachments::Attachments { app: app.clone() },
        judges::Judges { app: app.clone() },
        rounds::Rounds { app: app.clone() },
        assignments::Assignments { app: app.clone() },
        jobs::Jobs { app: app.clone() },
        planning::Planning { app: app.clone() },
        sheets::Judging { app: app.clone() },
        decisions::Decisions { app: app.clone() },
        results::Results { app: app.clone() },
        publications::Publications { app: app.clone() },
        privacy::Privacy { app: app.clone() },
        retention::Retention { app: app.clone() },
    );
    OpenApiService::new(operations, "Evenhand", env!("CARGO_PKG_VERSION"))
        .description(
            "Fair judging of international competitions: conflict-free assignment, calibrated \
             rankings, results that anyone can recompute.\n\nSign in by redeeming an invitation, \
             then send the token as `Authorization: Bearer evh_…`. Errors are RFC 9457 problems. \
             What you may not see answers 404, exactly as if it did not exist.\n\nGuides for teams, \
             judges, organisers and integrators: [/docs/guides](/docs/guides).",
        )
        .license(
            LicenseObject::new("MIT OR Apache-2.0")
                .url("https://spdx.org/licenses/Apache-2.0.html"),
        )
        .server(PREFIX)
}
