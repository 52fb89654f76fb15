//! The HTTP API: operations, request and response types, and the generated document.
//!
//! Architecture Invariant: no queries and no rules here. An operation reads its request, calls one
//! use case of [`crate::app`], and converts the answer to a type made for one audience: data that a
//! judge must not see is not a field of the judge's type.

pub mod assignment;
pub mod auth;
pub mod document;
pub mod entry;
pub mod judging;
pub mod paging;
pub mod path;
pub mod privacy;
pub mod problem;
pub mod results;
pub mod setup;
pub mod strict;
pub mod types;

use poem_openapi::{LicenseObject, OpenApiService, Tags};

use crate::app::App;

/// Sections of the document.
#[derive(Tags)]
pub enum Tag {
    /// Invitations, tokens, and the caller's own account.
    Accounts,
    /// Competitions with their countries, organisations and tracks.
    Competitions,
    /// Teams with their members and mentors.
    Teams,
    /// Entries, for their teams and for organisers.
    Entries,
    /// Files of entries: upload, download, deletion.
    Files,
    /// Judges and their profiles, for organisers.
    Judges,
    /// Rounds with rubric and scoring plan, from setup to closing.
    Rounds,
    /// Assignments of judges to entries: conflicts, pins, plans, panels.
    Assignments,
    /// Background jobs and their progress.
    Jobs,
    /// Judging from a judge's side: own assignments, blind entries, score sheets.
    Judging,
    /// Decisions of organisers after a scoring plan is frozen: amendments and flags.
    Decisions,
    /// Standings, tables, bundles, imports and the audit chain.
    Results,
    /// From standings to public results, by two organisers; and reading what is public.
    Publications,
    /// Personal data: consent, retention, anonymising and subject access.
    Privacy,
}

/// All operations, one tuple per wing.
pub type Operations = (
    (
        setup::accounts::Accounts,
        setup::interests::Interests,
        setup::competitions::Competitions,
        setup::judges::Judges,
        setup::rounds::Rounds,
        setup::imports::Imports,
    ),
    (
        entry::teams::Teams,
        entry::entries::Entries,
        entry::attachments::Attachments,
    ),
    (
        assignment::conflicts::Conflicts,
        assignment::pins::Pins,
        assignment::panels::Assignments,
        assignment::jobs::Jobs,
        assignment::planning::Planning,
    ),
    (judging::sheets::Judging, assignment::conflicts::MyConflicts),
    (
        results::closings::Closings,
        results::standings::Results,
        results::exports::Exports,
        results::decisions::Decisions,
        results::publications::Publications,
        results::audit::Audit,
    ),
    (privacy::consents::Privacy, privacy::retention::Retention),
);

/// Path prefix of the API.
pub const PREFIX: &str = "/api/v1";

/// The service over an application.
pub fn service(app: &App) -> OpenApiService<Operations, ()> {
    let app = || app.clone();
    let operations = (
        (
            setup::accounts::Accounts { app: app() },
            setup::interests::Interests { app: app() },
            setup::competitions::Competitions { app: app() },
            setup::judges::Judges { app: app() },
            setup::rounds::Rounds { app: app() },
            setup::imports::Imports { app: app() },
        ),
        (
            entry::teams::Teams { app: app() },
            entry::entries::Entries { app: app() },
            entry::attachments::Attachments { app: app() },
        ),
        (
            assignment::conflicts::Conflicts { app: app() },
            assignment::pins::Pins { app: app() },
            assignment::panels::Assignments { app: app() },
            assignment::jobs::Jobs::new(app()),
            assignment::planning::Planning { app: app() },
        ),
        (
            judging::sheets::Judging { app: app() },
            assignment::conflicts::MyConflicts { app: app() },
        ),
        (
            results::closings::Closings { app: app() },
            results::standings::Results { app: app() },
            results::exports::Exports { app: app() },
            results::decisions::Decisions { app: app() },
            results::publications::Publications { app: app() },
            results::audit::Audit { app: app() },
        ),
        (
            privacy::consents::Privacy { app: app() },
            privacy::retention::Retention { app: app() },
        ),
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
