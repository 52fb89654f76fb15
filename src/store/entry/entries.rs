//! Entries.

use std::collections::{BTreeSet, HashMap};

use entity::ids::{EntryId, TeamId};
use entity::word::Word;
use entity::{entry, member, team};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::domain::Country;
use crate::domain::states::EntryState;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess, TeamAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;

/// An entry of the competition.
pub async fn entry(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: EntryId,
) -> Result<entry::Model, Problem> {
    organiser
        .find_by_id(entry::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// A page of the competition's entries, optionally in one state.
pub async fn entries(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    state: Option<EntryState>,
    wanted: Page,
) -> Result<Items<entry::Model>, Problem> {
    let mut select = organiser.find(entry::Entity);
    if let Some(state) = state {
        select = select.filter(entry::Column::State.eq(Word(state)));
    }
    page(on, select, entry::Column::Id, wanted, |e| e.id.0).await
}

/// All entries, by code.
pub async fn all_entries(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<entry::Model>, Problem> {
    Ok(organiser
        .find(entry::Entity)
        .order_by_asc(entry::Column::Code)
        .all(on.db())
        .await?)
}

/// Number of the competition's entries in any state, for the next code.
pub async fn count_entries(on: &impl Reads, right: &impl InCompetition) -> Result<u64, Problem> {
    Ok(right.find(entry::Entity).count(on.db()).await?)
}

/// The caller's own entries.
pub async fn own_entries(
    on: &impl Reads,
    access: &TeamAccess,
    wanted: Page,
) -> Result<Items<entry::Model>, Problem> {
    let select = access
        .find(entry::Entity)
        .filter(entry::Column::TeamId.eq(access.team()));
    page(on, select, entry::Column::Id, wanted, |e| e.id.0).await
}

/// One of the caller's own entries.
pub async fn own_entry(
    on: &impl Reads,
    access: &TeamAccess,
    id: EntryId,
) -> Result<entry::Model, Problem> {
    access
        .find_by_id(entry::Entity, id)
        .filter(entry::Column::TeamId.eq(access.team()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The entries of a team, all of which a change of the team affects.
pub async fn entries_of_team(
    on: &impl Reads,
    right: &impl InCompetition,
    team: TeamId,
) -> Result<Vec<entry::Model>, Problem> {
    Ok(right
        .find(entry::Entity)
        .filter(entry::Column::TeamId.eq(team))
        .all(on.db())
        .await?)
}

/// Whether an entry of the competition has this code.
pub async fn code_taken(
    on: &impl Reads,
    right: &impl InCompetition,
    code: &str,
) -> Result<bool, Problem> {
    let count = right
        .find(entry::Entity)
        .filter(entry::Column::Code.eq(code))
        .count(on.db())
        .await?;
    Ok(count > 0)
}

/// Number of submitted or eligible entries of each country, without one entry.
///
/// Returns only counts: a team may learn that a quota is used up, but not by which teams.
pub async fn submitted_by_country(
    on: &impl Reads,
    access: &TeamAccess,
    without: EntryId,
) -> Result<HashMap<Country, usize>, Problem> {
    let taken = [EntryState::Submitted, EntryState::Eligible].map(Word);
    let entries = access
        .find(entry::Entity)
        .filter(entry::Column::State.is_in(taken))
        .filter(entry::Column::Id.ne(without))
        .all(on.db())
        .await?;
    let teams = access.find(team::Entity).all(on.db()).await?;
    let members = access.find(member::Entity).all(on.db()).await?;
    let mut countries: HashMap<TeamId, BTreeSet<Country>> = HashMap::new();
    for team in teams {
        let of = countries.entry(team.id).or_default();
        of.extend(team.countries.0);
    }
    for member in members {
        let of = countries.entry(member.team_id).or_default();
        of.extend(member.citizenships.0);
        of.extend(member.residence.map(|country| country.0));
    }
    let mut counts = HashMap::new();
    for entry in entries {
        for country in countries.get(&entry.team_id).into_iter().flatten() {
            *counts.entry(*country).or_insert(0) += 1;
        }
    }
    Ok(counts)
}

/// The code of an entry.
pub async fn code_of(
    on: &impl Reads,
    right: &impl InCompetition,
    id: EntryId,
) -> Result<String, Problem> {
    let found = right.find_by_id(entry::Entity, id).one(on.db()).await?;
    found.map(|e| e.code).ok_or_else(Problem::not_found)
}
