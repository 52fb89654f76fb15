//! Declared conflicts of interest, for organisers and judges.

use entity::declared_conflict;
use entity::ids::{AssignmentId, CompetitionId, ConflictId, EntryId, JudgeId};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, Done, List};
use crate::app::App;
use crate::problem::Problem;

/// Operations on conflicts of interest.
pub struct Conflicts {
    pub(crate) app: App,
}

/// A conflict of interest to be declared.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct ConflictRequest {
    /// The judge who is close to the entry's team.
    judge_id: Uuid,
    /// The entry that the judge must not score.
    entry_id: Uuid,
    /// Relation of judge and team, such as `former student`.
    #[oai(default, validator(max_length = 200))]
    kind: String,
    /// Explanation for the organisers.
    #[oai(validator(min_length = 1, max_length = 10000))]
    reason: String,
}

/// A declared conflict of interest.
#[derive(Object)]
struct Conflict {
    /// Identifies the declaration, for deleting it.
    id: Uuid,
    /// The judge who is close to the entry's team.
    judge_id: Uuid,
    /// The entry that the judge must not score.
    entry_id: Uuid,
    /// Relation of judge and team, such as `former student`.
    kind: String,
    /// Role that declared the conflict, such as `organiser` or `judge`.
    source: String,
    /// Explanation for the organisers.
    reason: String,
}

impl Conflict {
    fn new(row: declared_conflict::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            judge_id: row.judge_id.0,
            entry_id: row.entry_id.0,
            kind: row.kind,
            source: row.source,
            reason: row.reason,
        })
    }
}

#[OpenApi(tag = "Tag::Judges")]
impl Conflicts {
    /// Declare a conflict between a judge and an entry
    ///
    /// **Permissions**: organisers of the competition; a judge uses `declare_my_conflict`.
    #[oai(
        path = "/competitions/:competition_id/conflicts",
        method = "post",
        operation_id = "create_conflict"
    )]
    async fn create_conflict(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<ConflictRequest>,
    ) -> Result<Created<Conflict>, ActFailure> {
        let of = competition_id.0;
        let (judge, entry) = (JudgeId(body.value.judge_id), EntryId(body.value.entry_id));
        let (kind, reason) = (body.value.kind, body.value.reason);
        let row = self
            .app
            .create_conflict(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                judge,
                entry,
                kind,
                reason,
            )
            .await?;
        let path = format!("/competitions/{of}/conflicts/{}", row.id);
        Ok(Created::new(&path, 1, Conflict::new(row)?))
    }

    /// List declared conflicts
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/conflicts",
        method = "get",
        operation_id = "list_conflicts"
    )]
    async fn conflicts(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Conflict>>, ReadFailure> {
        let page = page(limit, cursor);
        let rows = self.app.conflicts(auth.0, competition_id.0, page).await?;
        Ok(List::make(rows, Conflict::new)?)
    }

    /// Delete a declared conflict
    ///
    /// Assignments that it ended stay withdrawn.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/conflicts/:conflict_id",
        method = "delete",
        operation_id = "delete_conflict"
    )]
    async fn delete_conflict(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        conflict_id: Path<ConflictId>,
    ) -> Result<Done, ActFailure> {
        self.app
            .delete_conflict(auth.0, competition_id.0, conflict_id.0)
            .await?;
        Ok(Done::Done)
    }
}

/// Conflicts that judges declare themselves.
pub struct MyConflicts {
    pub(crate) app: App,
}

/// A conflict of interest that a judge declares.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct MyConflictRequest {
    /// Relation of judge and team, such as `former student`.
    #[oai(default, validator(max_length = 200))]
    kind: String,
    /// Explanation for the organisers, who read it.
    #[oai(validator(min_length = 1, max_length = 10000))]
    reason: String,
}

#[OpenApi(tag = "Tag::Judging")]
impl MyConflicts {
    /// Declare a conflict with an assigned entry
    ///
    /// If the rules make declared conflicts exclusive, the assignment ends and its sheet does not
    /// count, even after the round is closed.
    ///
    /// **Permissions**: judges; one's own assignments only.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/conflict",
        method = "post",
        operation_id = "declare_my_conflict"
    )]
    async fn conflict(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<MyConflictRequest>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        self.app
            .declare_own_conflict(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                id,
                body.value.kind,
                body.value.reason,
            )
            .await?;
        Ok(Done::Done)
    }
}
