//! Pairs that organisers require or forbid.

use entity::ids::{PinId, RoundId};
use entity::pin;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::scope::Scope;

/// The pins of a round.
pub async fn pins(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<pin::Model>, Problem> {
    Ok(organiser
        .find(pin::Entity)
        .filter(pin::Column::RoundId.eq(round))
        .order_by_asc(pin::Column::Id)
        .all(on.db())
        .await?)
}

/// A pin of a round.
pub async fn pin(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    id: PinId,
) -> Result<pin::Model, Problem> {
    organiser
        .find_by_id(pin::Entity, id)
        .filter(pin::Column::RoundId.eq(round))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}
