//! Current and former files of entries.

use entity::attachment;
use entity::ids::{AssignmentId, CompetitionId, EntryId};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::access::{InCompetition, JudgeAccess, OperatorAccess, OrganiserAccess};
use crate::store::files::{Files, Object};
use crate::store::scope::Scope;
use crate::store::{Reads, Store, Tx};

/// The current files of an entry, by name. The caller may access the entry.
pub async fn of_entry(
    on: &impl Reads,
    right: &impl InCompetition,
    entry: EntryId,
) -> Result<Vec<attachment::Model>, Problem> {
    Ok(right
        .find(attachment::Entity)
        .filter(attachment::Column::EntryId.eq(entry))
        .filter(attachment::Column::DeletedAt.is_null())
        .order_by_asc(attachment::Column::Name)
        .all(on.db())
        .await?)
}

/// The current files of the entry of one of the caller's own assignments, oldest first.
pub async fn of_own_assignment(
    on: &impl Reads,
    access: &JudgeAccess,
    id: AssignmentId,
) -> Result<Vec<attachment::Model>, Problem> {
    let assignment = crate::store::judging::sheets::own_assignment(on, access, id).await?;
    let mut files = of_entry(on, access, assignment.entry_id).await?;
    files.sort_by_key(|file| file.id);
    Ok(files)
}

/// All current files of the competition.
pub async fn all(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<attachment::Model>, Problem> {
    Ok(organiser
        .find(attachment::Entity)
        .filter(attachment::Column::DeletedAt.is_null())
        .order_by_asc(attachment::Column::Id)
        .all(on.db())
        .await?)
}

/// The newest version that a name of an entry ever had; 0 if there was none.
pub async fn newest_version(
    on: &impl Reads,
    right: &impl InCompetition,
    entry: EntryId,
    name: &str,
) -> Result<i64, Problem> {
    let newest = right
        .find(attachment::Entity)
        .filter(attachment::Column::EntryId.eq(entry))
        .filter(attachment::Column::Name.eq(name))
        .order_by_desc(attachment::Column::Version)
        .one(on.db())
        .await?;
    Ok(newest.map_or(0, |row| row.version))
}

/// Ends a row because its name has new content or was deleted.
pub async fn end(tx: &Tx, mut row: attachment::Model) -> Result<(), Problem> {
    row.deleted_at = Some(tx.at());
    tx.replace(row).await
}

/// Whether a row names the object: a current one, or one that ended after a time.
async fn is_named(
    on: &impl Reads,
    competition: CompetitionId,
    sha256: &str,
    after: i64,
) -> Result<bool, Problem> {
    let lasting = Condition::any()
        .add(attachment::Column::DeletedAt.is_null())
        .add(attachment::Column::DeletedAt.gte(after));
    let count = attachment::Entity::find()
        .filter(attachment::Column::CompetitionId.eq(competition))
        .filter(attachment::Column::Sha256.eq(sha256))
        .filter(lasting)
        .count(on.db())
        .await?;
    Ok(count > 0)
}

/// Those of the given objects that no row names, current or ended after a time.
pub async fn unnamed(
    on: &impl Reads,
    _: &OperatorAccess,
    objects: Vec<Object>,
    after: i64,
) -> Result<Vec<Object>, Problem> {
    let mut found = Vec::new();
    for object in objects {
        if !is_named(on, object.competition, &object.sha256, after).await? {
            found.push(object);
        }
    }
    Ok(found)
}

impl Store {
    /// Removes an object, written before a time, that no row names; returns whether it was removed.
    /// Garbage belongs to no competition's state, so there is no audit record.
    ///
    /// Runs while holding the writer. Adding a row checks for its object while holding the writer
    /// too, so either the row is seen here, or the missing object is seen there.
    pub async fn remove_unnamed(
        &self,
        _: &OperatorAccess,
        files: &Files,
        object: Object,
        before: i64,
    ) -> Result<bool, Problem> {
        let files = files.clone();
        let (is_gone, _) = self
            .write_if(async move |tx| {
                let is_named = is_named(&tx, object.competition, &object.sha256, before).await?;
                let is_gone = !is_named && files.remove(&object, before).await?;
                Ok((is_gone, None))
            })
            .await?;
        Ok(is_gone)
    }
}
