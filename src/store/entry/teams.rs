//! Teams and their members.

use std::collections::HashMap;

use entity::ids::TeamId;
use entity::{member, team};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::problem::Problem;
use crate::store::access::{InCompetition, OrganiserAccess, RegistrationAccess, TeamAccess};
use crate::store::page::{Items, Page, page};
use crate::store::{Reads, Tx};

/// The caller's team.
pub async fn own_team(on: &impl Reads, access: &TeamAccess) -> Result<team::Model, Problem> {
    team::Entity::find_by_id(access.team())
        .filter(team::Column::CompetitionId.eq(access.competition()))
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
    team::Entity::find_by_id(id)
        .filter(team::Column::CompetitionId.eq(organiser.competition()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// Teams of the competition.
pub async fn teams(
    on: &impl Reads,
    registration: &RegistrationAccess,
    wanted: Page,
) -> Result<Items<team::Model>, Problem> {
    let select =
        team::Entity::find().filter(team::Column::CompetitionId.eq(registration.competition()));
    page(on, select, team::Column::Id, wanted, |t| t.id.0).await
}

/// All teams by id, for facts about many entries.
pub async fn teams_by_id(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<HashMap<TeamId, team::Model>, Problem> {
    let all = team::Entity::find()
        .filter(team::Column::CompetitionId.eq(organiser.competition()))
        .all(on.db())
        .await?;
    Ok(all.into_iter().map(|t| (t.id, t)).collect())
}

/// Members and mentors of a team, in order. The caller has a right to the team or to a fact of it.
pub async fn members(
    on: &impl Reads,
    right: &impl InCompetition,
    team: TeamId,
) -> Result<Vec<member::Model>, Problem> {
    Ok(member::Entity::find()
        .filter(member::Column::CompetitionId.eq(right.competition()))
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
    let all = member::Entity::find()
        .filter(member::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(member::Column::Position)
        .all(on.db())
        .await?;
    let mut by_team: HashMap<TeamId, Vec<member::Model>> = HashMap::new();
    for member in all {
        by_team.entry(member.team_id).or_default().push(member);
    }
    Ok(by_team)
}

/// Takes a team's members away, before others are put in their place.
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
