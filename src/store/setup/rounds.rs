//! Rounds, assignments, score sheets and standings.

use entity::ids::RoundId;
use entity::round;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::InCompetition;

/// A round of the competition.
pub async fn round(
    on: &impl Reads,
    right: &impl InCompetition,
    id: RoundId,
) -> Result<round::Model, Problem> {
    round::Entity::find_by_id(id)
        .filter(round::Column::CompetitionId.eq(right.competition()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The rounds of the competition, in order of creation.
pub async fn rounds(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<Vec<round::Model>, Problem> {
    Ok(round::Entity::find()
        .filter(round::Column::CompetitionId.eq(right.competition()))
        .order_by_asc(round::Column::Id)
        .all(on.db())
        .await?)
}
