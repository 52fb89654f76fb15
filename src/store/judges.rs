//! Judges, declared conflicts and pins.

use entity::ids::{EntryId, JudgeId, PinId, RoundId, ConflictId};
use entity::{judge, pin, conflict};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use super::page::{Items, Page, page};
use super::{Reads, Tx, fault};
use crate::auth::{JudgeAccess, OrganiserAccess, InCompetition};
use crate::problem::Problem;

/// The caller as a judge.
pub async fn own_judge(on: &impl Reads, access: &JudgeAccess) -> Result<judge::Model, Problem> {
    by_id(on, access, access.judge()).await
}

/// A judge of the competition.
pub async fn judge(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: JudgeId,
) -> Result<judge::Model, Problem> {
    by_id(on, organiser, id).await
}

async fn by_id(on: &impl Reads, right: &impl InCompetition, id: JudgeId) -> Result<judge::Model, Problem> {
    judge::Entity::find_by_id(id)
        .filter(judge::Column::CompetitionId.eq(right.competition()))
        .one(on.db())
        .await
        .map_err(fault)?
        .ok_or_else(Problem::not_found)
}

/// The judge whom an invitation names. No capability exists yet: the code is the right.
pub async fn invited(tx: &Tx, id: JudgeId) -> Result<judge::Model, Problem> {
    judge::Entity::find_by_id(id)
        .one(tx.db())
        .await
        .map_err(fault)?
        .ok_or_else(Problem::not_found)
}

/// Judges of the competition.
pub async fn judges(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<judge::Model>, Problem> {
    let select =
        judge::Entity::find().filter(judge::Column::CompetitionId.eq(organiser.competition()));
    page(on, select, judge::Column::Id, wanted, |j| j.id.0).await
}

/// All judges, by code.
pub async fn all_judges(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<judge::Model>, Problem> {
    judge::Entity::find()
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(judge::Column::Code)
        .all(on.db())
        .await
        .map_err(fault)
}

/// How many judges the competition has, in any state: for the next code.
pub async fn count_judges(on: &impl Reads, organiser: &OrganiserAccess) -> Result<u64, Problem> {
    judge::Entity::find()
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .count(on.db())
        .await
        .map_err(fault)
}

/// The conflicts declared for one pair.
pub async fn declared_conflicts_of_pair(
    on: &impl Reads,
    right: &impl InCompetition,
    judge: JudgeId,
    entry: EntryId,
) -> Result<Vec<conflict::Model>, Problem> {
    conflict::Entity::find()
        .filter(conflict::Column::CompetitionId.eq(right.competition()))
        .filter(conflict::Column::JudgeId.eq(judge))
        .filter(conflict::Column::EntryId.eq(entry))
        .order_by_asc(conflict::Column::Id)
        .all(on.db())
        .await
        .map_err(fault)
}

/// All declared conflicts of the competition.
pub async fn all_conflicts(on: &impl Reads, organiser: &OrganiserAccess) -> Result<Vec<conflict::Model>, Problem> {
    conflict::Entity::find()
        .filter(conflict::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(conflict::Column::Id)
        .all(on.db())
        .await
        .map_err(fault)
}

/// Declared conflicts, a page.
pub async fn conflicts(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<conflict::Model>, Problem> {
    let select = conflict::Entity::find().filter(conflict::Column::CompetitionId.eq(organiser.competition()));
    page(on, select, conflict::Column::Id, wanted, |t| t.id.0).await
}

/// A declared conflict.
pub async fn conflict(on: &impl Reads, organiser: &OrganiserAccess, id: ConflictId) -> Result<conflict::Model, Problem> {
    conflict::Entity::find_by_id(id)
        .filter(conflict::Column::CompetitionId.eq(organiser.competition()))
        .one(on.db())
        .await
        .map_err(fault)?
        .ok_or_else(Problem::not_found)
}

/// The pins of a round.
pub async fn pins(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<pin::Model>, Problem> {
    pin::Entity::find()
        .filter(pin::Column::CompetitionId.eq(organiser.competition()))
        .filter(pin::Column::RoundId.eq(round))
        .order_by_asc(pin::Column::Id)
        .all(on.db())
        .await
        .map_err(fault)
}

/// A pin of a round.
pub async fn pin(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    id: PinId,
) -> Result<pin::Model, Problem> {
    pin::Entity::find_by_id(id)
        .filter(pin::Column::CompetitionId.eq(organiser.competition()))
        .filter(pin::Column::RoundId.eq(round))
        .one(on.db())
        .await
        .map_err(fault)?
        .ok_or_else(Problem::not_found)
}
