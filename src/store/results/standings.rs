//! Stored standings.

use entity::ids::RoundId;
use entity::standings;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::scope::Scope;

/// The newest standings of a round.
pub async fn newest_standings(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Option<standings::Model>, Problem> {
    Ok(organiser
        .find(standings::Entity)
        .filter(standings::Column::RoundId.eq(round))
        .order_by_desc(standings::Column::Number)
        .limit(1)
        .one(on.db())
        .await?)
}

/// All standings of a round, oldest first.
pub async fn standings_of_round(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<standings::Model>, Problem> {
    Ok(organiser
        .find(standings::Entity)
        .filter(standings::Column::RoundId.eq(round))
        .order_by_asc(standings::Column::Number)
        .all(on.db())
        .await?)
}
