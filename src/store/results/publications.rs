//! Approvals, publications, and requests to open a round again.

use entity::ids::{PublicationId, ReopeningId, RoundId, StandingsId};
use entity::{approval, publication, published_bundle, reopening};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess, PublicAccess};

/// The newest approval of standings.
pub async fn approval(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    standings: StandingsId,
) -> Result<Option<approval::Model>, Problem> {
    Ok(approval::Entity::find()
        .filter(approval::Column::CompetitionId.eq(organiser.competition()))
        .filter(approval::Column::StandingsId.eq(standings))
        .order_by_desc(approval::Column::Id)
        .one(on.db())
        .await?)
}

/// Everything published of the competition, oldest first.
pub async fn publications(
    on: &impl Reads,
    published: &PublicAccess,
) -> Result<Vec<publication::Model>, Problem> {
    Ok(publication::Entity::find()
        .filter(publication::Column::CompetitionId.eq(published.competition()))
        .order_by_asc(publication::Column::Id)
        .all(on.db())
        .await?)
}

/// A publication.
pub async fn publication(
    on: &impl Reads,
    published: &PublicAccess,
    id: PublicationId,
) -> Result<publication::Model, Problem> {
    publication::Entity::find_by_id(id)
        .filter(publication::Column::CompetitionId.eq(published.competition()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// What a publication shows, without its bundle.
pub async fn results(
    on: &impl Reads,
    published: &PublicAccess,
    id: PublicationId,
) -> Result<serde_json::Value, Problem> {
    published_bundle::Entity::find_by_id(id)
        .filter(published_bundle::Column::CompetitionId.eq(published.competition()))
        .select_only()
        .column(published_bundle::Column::Results)
        .into_tuple()
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// What a publication shows, with its bundle.
pub async fn bundle(
    on: &impl Reads,
    published: &PublicAccess,
    id: PublicationId,
) -> Result<published_bundle::Model, Problem> {
    published_bundle::Entity::find_by_id(id)
        .filter(published_bundle::Column::CompetitionId.eq(published.competition()))
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
    Ok(publication::Entity::find()
        .filter(publication::Column::CompetitionId.eq(organiser.competition()))
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
    Ok(reopening::Entity::find()
        .filter(reopening::Column::CompetitionId.eq(organiser.competition()))
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
    reopening::Entity::find_by_id(id)
        .filter(reopening::Column::CompetitionId.eq(organiser.competition()))
        .filter(reopening::Column::RoundId.eq(round))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}
