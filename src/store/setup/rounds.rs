//! Rounds.

use entity::ids::RoundId;
use entity::round;
use sea_orm::QueryOrder;

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::InCompetition;
use crate::store::scope::Scope;

/// A round of the competition.
pub async fn round(
    on: &impl Reads,
    right: &impl InCompetition,
    id: RoundId,
) -> Result<round::Model, Problem> {
    right
        .find_by_id(round::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The rounds of the competition, in order of creation.
pub async fn rounds(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<Vec<round::Model>, Problem> {
    Ok(right
        .find(round::Entity)
        .order_by_asc(round::Column::Id)
        .all(on.db())
        .await?)
}
