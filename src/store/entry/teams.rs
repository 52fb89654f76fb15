//! Teams and their members.

use std::collections::HashMap;

use entity::ids::TeamId;
use entity::{member, team};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::access::{InCompetition, OrganiserAccess, RegistrationAccess, TeamAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;
use crate::store::{Reads, Tx};

/// The caller's team.
pub async fn own_team(on: &impl Reads, access: &TeamAccess) -> Result<team::Model, Problem> {
    access
        .find_by_id(team::Entity, access.team())
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// A team of the competition.
pub async fn team(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: TeamId,
) -> Result<team::Model, Problem> {
    organiser
        .find_by_id(team::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// A page of the competition's teams.
pub async fn teams(
    on: &impl Reads,
    registration: &RegistrationAccess,
    wanted: Page,
) -> Result<Items<team::Model>, Problem> {
    let select = registration.find(team::Entity);
    page(on, select, team::Column::Id, wanted, |t| t.id.0).await
}

/// All teams by id, for use with many entries.
pub async fn teams_by_id(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<HashMap<TeamId, team::Model>, Problem> {
    let all = organiser.find(team::Entity).all(on.db()).await?;
    Ok(all.into_iter().map(|t| (t.id, t)).collect())
}

/// Members and mentors of a team, in order. The caller may access the team or a fact derived from
/// it.
pub async fn members(
    on: &impl Reads,
    right: &impl InCompetition,
    team: TeamId,
) -> Result<Vec<member::Model>, Problem> {
    Ok(right
        .find(member::Entity)
        .filter(member::Column::TeamId.eq(team))
        .order_by_asc(member::Column::Position)
        .all(on.db())
        .await?)
}

/// All members and mentors by team.
pub async fn members_by_team(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<HashMap<TeamId, Vec<member::Model>>, Problem> {
    let all = organiser
        .find(member::Entity)
        .order_by_asc(member::Column::Position)
        .all(on.db())
        .await?;
    let mut by_team: HashMap<TeamId, Vec<member::Model>> = HashMap::new();
    for member in all {
        by_team.entry(member.team_id).or_default().push(member);
    }
    Ok(by_team)
}

/// Deletes a team's members, before new ones are inserted.
pub async fn clear_members(
    tx: &Tx,
    right: &impl InCompetition,
    team: TeamId,
) -> Result<(), Problem> {
    Ok(member::Entity::delete_many()
        .filter(member::Column::CompetitionId.eq(right.competition()))
        .filter(member::Column::TeamId.eq(team))
        .exec(tx.db())
        .await
        .map(|_| ())?)
}
