//! Judges, declared conflicts and pins.

use entity::ids::JudgeId;
use entity::judge;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::access::{InCompetition, JudgeAccess, OrganiserAccess};
use crate::store::page::{Items, Page, page};
use crate::store::{Reads, Tx};

/// The caller as a judge.
pub async fn own_judge(on: &impl Reads, access: &JudgeAccess) -> Result<judge::Model, Problem> {
    by_id(on, access, access.judge()).await
}

/// A judge of the competition.
pub async fn judge(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: JudgeId,
) -> Result<judge::Model, Problem> {
    by_id(on, organiser, id).await
}

async fn by_id(
    on: &impl Reads,
    right: &impl InCompetition,
    id: JudgeId,
) -> Result<judge::Model, Problem> {
    judge::Entity::find_by_id(id)
        .filter(judge::Column::CompetitionId.eq(right.competition()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The judge whom an invitation names. No capability exists yet: the code is the right.
pub async fn invited(tx: &Tx, id: JudgeId) -> Result<judge::Model, Problem> {
    judge::Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// Judges of the competition.
pub async fn judges(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<judge::Model>, Problem> {
    let select =
        judge::Entity::find().filter(judge::Column::CompetitionId.eq(organiser.competition()));
    page(on, select, judge::Column::Id, wanted, |j| j.id.0).await
}

/// All judges, by code.
pub async fn all_judges(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<judge::Model>, Problem> {
    Ok(judge::Entity::find()
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(judge::Column::Code)
        .all(on.db())
        .await?)
}

/// How many judges the competition has, in any state: for the next code.
pub async fn count_judges(on: &impl Reads, organiser: &OrganiserAccess) -> Result<u64, Problem> {
    Ok(judge::Entity::find()
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .count(on.db())
        .await?)
}
