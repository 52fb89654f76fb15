//! Competitions, countries, organisations and tracks.

use std::collections::{HashMap, HashSet};

use entity::ids::{CompetitionId, OrganisationId};
use entity::{competition, country, organisation, track};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select};

use crate::problem::Problem;
use crate::store::access::{InCompetition, OrganiserAccess, TeamAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;
use crate::store::{Reads, Tx};

/// The competition to which a right belongs.
pub async fn competition(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<competition::Model, Problem> {
    competition::Entity::find_by_id(right.competition())
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// Competitions by id, for an account with memberships in them.
pub async fn by_ids(
    on: &impl Reads,
    ids: Vec<CompetitionId>,
) -> Result<Vec<competition::Model>, Problem> {
    Ok(competition::Entity::find()
        .filter(competition::Column::Id.is_in(ids))
        .order_by_asc(competition::Column::Id)
        .all(on.db())
        .await?)
}

/// All competitions, for the operator of the host.
pub async fn all(on: &impl Reads) -> Result<Vec<competition::Model>, Problem> {
    Ok(competition::Entity::find()
        .order_by_asc(competition::Column::Id)
        .all(on.db())
        .await?)
}

/// The countries that may take part, by code.
pub async fn countries(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<Vec<country::Model>, Problem> {
    Ok(right
        .find(country::Entity)
        .order_by_asc(country::Column::Code)
        .all(on.db())
        .await?)
}

/// Deletes all countries, before new ones are inserted.
pub async fn clear_countries(tx: &Tx, organiser: &OrganiserAccess) -> Result<(), Problem> {
    Ok(country::Entity::delete_many()
        .filter(country::Column::CompetitionId.eq(organiser.competition()))
        .exec(tx.db())
        .await
        .map(|_| ())?)
}

/// A page of organisations of the whole competition.
pub async fn organisations(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<organisation::Model>, Problem> {
    let select = organiser.find(organisation::Entity);
    page(on, select, organisation::Column::Id, wanted, |o| o.id.0).await
}

/// A page of organisations that a team added.
pub async fn own_organisations(
    on: &impl Reads,
    access: &TeamAccess,
    wanted: Page,
) -> Result<Items<organisation::Model>, Problem> {
    let select = of_team(access);
    page(on, select, organisation::Column::Id, wanted, |o| o.id.0).await
}

fn of_team(access: &TeamAccess) -> Select<organisation::Entity> {
    access
        .find(organisation::Entity)
        .filter(organisation::Column::TeamId.eq(access.team()))
}

/// Filter for the organisers' organisations: those that teams added say nothing about judges.
fn of_organisers(organiser: &OrganiserAccess) -> Select<organisation::Entity> {
    organiser
        .find(organisation::Entity)
        .filter(organisation::Column::TeamId.is_null())
}

/// All organisations of a competition by id.
pub async fn organisations_by_id(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<HashMap<OrganisationId, organisation::Model>, Problem> {
    let all = right.find(organisation::Entity).all(on.db()).await?;
    Ok(all.into_iter().map(|o| (o.id, o)).collect())
}

/// The organisations with these ids.
pub async fn organisations_with(
    on: &impl Reads,
    right: &impl InCompetition,
    ids: Vec<OrganisationId>,
) -> Result<HashMap<OrganisationId, organisation::Model>, Problem> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let all = right
        .find(organisation::Entity)
        .filter(organisation::Column::Id.is_in(ids))
        .all(on.db())
        .await?;
    Ok(all.into_iter().map(|o| (o.id, o)).collect())
}

/// Those of these organisations that a team added.
pub async fn own_organisations_with(
    on: &impl Reads,
    access: &TeamAccess,
    ids: Vec<OrganisationId>,
) -> Result<HashSet<OrganisationId>, Problem> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let own = of_team(access)
        .filter(organisation::Column::Id.is_in(ids))
        .all(on.db())
        .await?;
    Ok(own.into_iter().map(|o| o.id).collect())
}

/// The organisers' organisation with this id.
pub async fn organisers_organisation(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: OrganisationId,
) -> Result<Option<organisation::Model>, Problem> {
    Ok(of_organisers(organiser)
        .filter(organisation::Column::Id.eq(id))
        .one(on.db())
        .await?)
}

/// The organisers' organisation with this key.
pub async fn organisation_by_key(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    key: &str,
) -> Result<Option<organisation::Model>, Problem> {
    Ok(of_organisers(organiser)
        .filter(organisation::Column::Key.eq(key))
        .one(on.db())
        .await?)
}

/// The tracks, by code.
pub async fn tracks(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<Vec<track::Model>, Problem> {
    Ok(right
        .find(track::Entity)
        .order_by_asc(track::Column::Code)
        .all(on.db())
        .await?)
}
