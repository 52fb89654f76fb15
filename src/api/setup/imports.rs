//! Tables that organisers import.

use entity::ids::{CompetitionId, RoundId};
use poem::Request;
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::ActFailure;
use crate::api::types::{ImportTable, Table};
use crate::api::{Tag, strict};
use crate::app::App;

/// Operations on imports.
pub struct Imports {
    pub(crate) app: App,
}

/// What an import did, or would do.
#[derive(Object)]
struct ImportReport {
    /// Rows taken.
    rows: u64,
    /// Was it only tried?
    dry_run: bool,
    /// Remarks.
    notes: Vec<String>,
}

#[OpenApi(tag = "Tag::Results")]
impl Imports {
    /// Import a table
    ///
    /// As a whole, or not at all with every problem by line and column. `entries`, `judges` and
    /// `conflicts` belong to the competition, `pins` and `assignment` to a round.
    /// The body is the CSV file itself, UTF-8, sent as `application/octet-stream` or `text/csv`.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/imports",
        method = "post",
        operation_id = "import_table"
    )]
    #[expect(
        clippy::too_many_arguments,
        reason = "an operation's parameters are its arguments"
    )]
    async fn import(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Which table the body is.
        table: Query<ImportTable>,
        /// The round, for `pins` and `assignment`.
        round_id: Query<Option<Uuid>>,
        /// Only say what would happen.
        #[oai(default)]
        dry_run: Query<bool>,
        request: &Request,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Table,
    ) -> Result<Json<ImportReport>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0.map(RoundId));
        let done = self
            .app
            .import(
                auth.0
                    .with_idempotency_key(&key.0, strict::fingerprint(request, &body.0)),
                of,
                round,
                table.0.0,
                body.0,
                dry_run.0,
            )
            .await?;
        Ok(Json(ImportReport {
            rows: done.rows as u64,
            dry_run: dry_run.0,
            notes: done.notes,
        }))
    }
}
