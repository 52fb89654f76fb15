//! Declared conflicts of interest.

use entity::declared_conflict;
use entity::ids::{ConflictId, EntryId, JudgeId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;

/// The declared conflicts of exactly this pair.
pub async fn declared_conflicts_of_pair(
    on: &impl Reads,
    right: &impl InCompetition,
    judge: JudgeId,
    entry: EntryId,
) -> Result<Vec<declared_conflict::Model>, Problem> {
    Ok(right
        .find(declared_conflict::Entity)
        .filter(declared_conflict::Column::JudgeId.eq(judge))
        .filter(declared_conflict::Column::EntryId.eq(entry))
        .order_by_asc(declared_conflict::Column::Id)
        .all(on.db())
        .await?)
}

/// All declared conflicts of the competition.
pub async fn all_conflicts(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<declared_conflict::Model>, Problem> {
    Ok(organiser
        .find(declared_conflict::Entity)
        .order_by_asc(declared_conflict::Column::Id)
        .all(on.db())
        .await?)
}

/// A page of declared conflicts.
pub async fn conflicts(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<declared_conflict::Model>, Problem> {
    let select = organiser.find(declared_conflict::Entity);
    page(on, select, declared_conflict::Column::Id, wanted, |t| {
        t.id.0
    })
    .await
}

/// A declared conflict.
pub async fn conflict(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: ConflictId,
) -> Result<declared_conflict::Model, Problem> {
    organiser
        .find_by_id(declared_conflict::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}
