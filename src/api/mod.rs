//! The HTTP API: operations, request and response types, and the generated document.
//!
//! Architecture Invariant: no query and no rule here. An operation reads its request, calls one use
//! case of [`crate::app`], and maps the answer to a type made for one audience: what a judge may not
//! see is not a field of the judge's type.

pub mod assignment;
pub mod auth;
pub mod document;
pub mod entry;
pub mod judging;
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

/// All operations, a tuple a wing.
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
        results::standings::Results,
        results::exports::Exports,
        results::decisions::Decisions,
        results::publications::Publications,
        results::audit::Audit,
    ),
    (privacy::consents::Privacy, privacy::retention::Retention),
);

/// Where the API is mounted.
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
