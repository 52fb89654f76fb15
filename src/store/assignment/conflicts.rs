//! Declared conflicts of interest.

use entity::declared_conflict;
use entity::ids::{ConflictId, EntryId, JudgeId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::page::{Items, Page, page};

/// The conflicts declared for one pair.
pub async fn declared_conflicts_of_pair(
    on: &impl Reads,
    right: &impl InCompetition,
    judge: JudgeId,
    entry: EntryId,
) -> Result<Vec<declared_conflict::Model>, Problem> {
    Ok(declared_conflict::Entity::find()
        .filter(declared_conflict::Column::CompetitionId.eq(right.competition()))
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
    Ok(declared_conflict::Entity::find()
        .filter(declared_conflict::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(declared_conflict::Column::Id)
        .all(on.db())
        .await?)
}

/// Declared conflicts, a page.
pub async fn conflicts(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<declared_conflict::Model>, Problem> {
    let select = declared_conflict::Entity::find()
        .filter(declared_conflict::Column::CompetitionId.eq(organiser.competition()));
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
    declared_conflict::Entity::find_by_id(id)
        .filter(declared_conflict::Column::CompetitionId.eq(organiser.competition()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}
