//! Decisions of organisers after a scoring plan was frozen.

use entity::ids::RoundId;
use entity::{amendment, flag};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::scope::Scope;

/// The amendments of a round's scoring plan, oldest first.
pub async fn amendments(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<amendment::Model>, Problem> {
    Ok(organiser
        .find(amendment::Entity)
        .filter(amendment::Column::RoundId.eq(round))
        .order_by_asc(amendment::Column::Number)
        .all(on.db())
        .await?)
}

/// The decisions on flagged judges of a round, oldest first.
pub async fn flags(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<flag::Model>, Problem> {
    Ok(organiser
        .find(flag::Entity)
        .filter(flag::Column::RoundId.eq(round))
        .order_by_asc(flag::Column::Number)
        .all(on.db())
        .await?)
}
