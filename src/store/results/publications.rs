//! Approvals, publications, and requests to open a round again.

use entity::ids::{PublicationId, ReopeningId, RoundId, StandingsId};
use entity::{approval, publication, published_bundle, reopening};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{OrganiserAccess, PublicAccess};
use crate::store::scope::Scope;

/// The newest approval of standings.
pub async fn approval(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    standings: StandingsId,
) -> Result<Option<approval::Model>, Problem> {
    Ok(organiser
        .find(approval::Entity)
        .filter(approval::Column::StandingsId.eq(standings))
        .order_by_desc(approval::Column::Id)
        .one(on.db())
        .await?)
}

/// All publications of the competition, oldest first.
pub async fn publications(
    on: &impl Reads,
    published: &PublicAccess,
) -> Result<Vec<publication::Model>, Problem> {
    Ok(published
        .find(publication::Entity)
        .order_by_asc(publication::Column::Id)
        .all(on.db())
        .await?)
}

/// Reads a publication by its id.
pub async fn publication(
    on: &impl Reads,
    published: &PublicAccess,
    id: PublicationId,
) -> Result<publication::Model, Problem> {
    published
        .find_by_id(publication::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The public results of a publication, without its bundle.
pub async fn results(
    on: &impl Reads,
    published: &PublicAccess,
    id: PublicationId,
) -> Result<serde_json::Value, Problem> {
    published
        .find_by_id(published_bundle::Entity, id)
        .select_only()
        .column(published_bundle::Column::Results)
        .into_tuple()
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The public results of a publication, with its bundle.
pub async fn bundle(
    on: &impl Reads,
    published: &PublicAccess,
    id: PublicationId,
) -> Result<published_bundle::Model, Problem> {
    published
        .find_by_id(published_bundle::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The publications of a round, oldest first.
pub async fn of_round(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<publication::Model>, Problem> {
    Ok(organiser
        .find(publication::Entity)
        .filter(publication::Column::RoundId.eq(round))
        .order_by_asc(publication::Column::Number)
        .all(on.db())
        .await?)
}

/// Requests to open a round again, oldest first.
pub async fn reopenings(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<reopening::Model>, Problem> {
    Ok(organiser
        .find(reopening::Entity)
        .filter(reopening::Column::RoundId.eq(round))
        .order_by_asc(reopening::Column::Id)
        .all(on.db())
        .await?)
}

/// A request to open a round again.
pub async fn reopening(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    id: ReopeningId,
) -> Result<reopening::Model, Problem> {
    organiser
        .find_by_id(reopening::Entity, id)
        .filter(reopening::Column::RoundId.eq(round))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}
