//! Judges, declared ties and pins.

use entity::ids::{EntryId, JudgeId, PinId, RoundId, TieId};
use entity::{judge, pin, tie};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use super::page::{Items, Page, page};
use super::{Reads, Tx, fault};
use crate::auth::{JudgeSeat, Organiser, Within};
use crate::problem::Problem;

/// The caller as a judge.
pub async fn own_judge(on: &impl Reads, seat: &JudgeSeat) -> Result<judge::Model, Problem> {
    by_id(on, seat, seat.judge()).await
}

/// A judge of the competition.
pub async fn judge(
    on: &impl Reads,
    organiser: &Organiser,
    id: JudgeId,
) -> Result<judge::Model, Problem> {
    by_id(on, organiser, id).await
}

async fn by_id(on: &impl Reads, right: &impl Within, id: JudgeId) -> Result<judge::Model, Problem> {
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
    organiser: &Organiser,
    wanted: Page,
) -> Result<Items<judge::Model>, Problem> {
    let select =
        judge::Entity::find().filter(judge::Column::CompetitionId.eq(organiser.competition()));
    page(on, select, judge::Column::Id, wanted, |j| j.id.0).await
}

/// All judges, by code.
pub async fn all_judges(
    on: &impl Reads,
    organiser: &Organiser,
) -> Result<Vec<judge::Model>, Problem> {
    judge::Entity::find()
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(judge::Column::Code)
        .all(on.db())
        .await
        .map_err(fault)
}

/// How many judges the competition has, in any state: for the next code.
pub async fn count_judges(on: &impl Reads, organiser: &Organiser) -> Result<u64, Problem> {
    judge::Entity::find()
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .count(on.db())
        .await
        .map_err(fault)
}

/// The ties declared for one pair.
pub async fn ties_of_pair(
    on: &impl Reads,
    right: &impl Within,
    judge: JudgeId,
    entry: EntryId,
) -> Result<Vec<tie::Model>, Problem> {
    tie::Entity::find()
        .filter(tie::Column::CompetitionId.eq(right.competition()))
        .filter(tie::Column::JudgeId.eq(judge))
        .filter(tie::Column::EntryId.eq(entry))
        .order_by_asc(tie::Column::Id)
        .all(on.db())
        .await
        .map_err(fault)
}

/// All declared ties of the competition.
pub async fn all_ties(on: &impl Reads, organiser: &Organiser) -> Result<Vec<tie::Model>, Problem> {
    tie::Entity::find()
        .filter(tie::Column::CompetitionId.eq(organiser.competition()))
        .order_by_asc(tie::Column::Id)
        .all(on.db())
        .await
        .map_err(fault)
}

/// Declared ties, a page.
pub async fn ties(
    on: &impl Reads,
    organiser: &Organiser,
    wanted: Page,
) -> Result<Items<tie::Model>, Problem> {
    let select = tie::Entity::find().filter(tie::Column::CompetitionId.eq(organiser.competition()));
    page(on, select, tie::Column::Id, wanted, |t| t.id.0).await
}

/// A declared tie.
pub async fn tie(on: &impl Reads, organiser: &Organiser, id: TieId) -> Result<tie::Model, Problem> {
    tie::Entity::find_by_id(id)
        .filter(tie::Column::CompetitionId.eq(organiser.competition()))
        .one(on.db())
        .await
        .map_err(fault)?
        .ok_or_else(Problem::not_found)
}

/// The pins of a round.
pub async fn pins(
    on: &impl Reads,
    organiser: &Organiser,
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
    organiser: &Organiser,
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
