//! Declared conflicts of interest, for organisers and judges.

use entity::declared_conflict;
use entity::ids::{AssignmentId, CompetitionId, ConflictId, EntryId, JudgeId};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, Done, List, page};
use crate::app::App;
use crate::problem::Problem;

/// Operations on conflicts of interest.
pub struct Conflicts {
    pub(crate) app: App,
}

/// A conflict to be declared.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct ConflictRequest {
    /// The judge.
    judge_id: Uuid,
    /// The entry.
    entry_id: Uuid,
    /// Kind, such as `former student`.
    #[oai(default, validator(max_length = 200))]
    kind: String,
    /// Reason.
    #[oai(validator(min_length = 1, max_length = 10000))]
    reason: String,
}

/// A declared conflict.
#[derive(Object)]
struct Conflict {
    /// Id.
    id: Uuid,
    /// The judge.
    judge_id: Uuid,
    /// The entry.
    entry_id: Uuid,
    /// Kind.
    kind: String,
    /// Who declared it.
    source: String,
    /// Reason.
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

    /// Declared conflicts
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
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
        /// `next_cursor` of the page before.
        #[oai(validator(pattern = "^[0-9a-f]{32}$"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<List<Conflict>>, ReadFailure> {
        let page = page(limit.0, cursor.0)?;
        let rows = self.app.conflicts(auth.0, competition_id.0, page).await?;
        Ok(List::make(rows, Conflict::new)?)
    }

    /// Take back a declared conflict
    ///
    /// Assignments that it ended stay ended.
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

/// A judge's own declarations.
pub struct MyConflicts {
    pub(crate) app: App,
}

/// A conflict to be declared by a judge.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct MyConflictRequest {
    /// Kind, such as `former student`.
    #[oai(default, validator(max_length = 200))]
    kind: String,
    /// Reason; organisers read it.
    #[oai(validator(min_length = 1, max_length = 10000))]
    reason: String,
}

#[OpenApi(tag = "Tag::Judging")]
impl MyConflicts {
    /// Declare a conflict with the entry of an assignment
    ///
    /// Where the rules make it a conflict of interest, the assignment ends and its sheet does not count,
    /// also after the round is closed: nobody judges whom a conflict joins them with.
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
