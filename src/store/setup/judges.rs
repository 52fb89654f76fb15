//! Judges.

use entity::ids::JudgeId;
use entity::judge;
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use crate::problem::Problem;
use crate::store::access::{InCompetition, JudgeAccess, OrganiserAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;
use crate::store::{Reads, Tx};

/// The caller's own profile as a judge.
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

async fn by_id(
    on: &impl Reads,
    right: &impl InCompetition,
    id: JudgeId,
) -> Result<judge::Model, Problem> {
    right
        .find_by_id(judge::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The judge named by an invitation. It takes no access type, because the code is the right.
pub async fn invited(tx: &Tx, id: JudgeId) -> Result<judge::Model, Problem> {
    judge::Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// A page of the competition's judges.
pub async fn judges(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<judge::Model>, Problem> {
    let select = organiser.find(judge::Entity);
    page(on, select, judge::Column::Id, wanted, |j| j.id.0).await
}

/// All judges, by code.
pub async fn all_judges(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<judge::Model>, Problem> {
    Ok(organiser
        .find(judge::Entity)
        .order_by_asc(judge::Column::Code)
        .all(on.db())
        .await?)
}

/// Number of the competition's judges in any state, for the next code.
pub async fn count_judges(on: &impl Reads, organiser: &OrganiserAccess) -> Result<u64, Problem> {
    Ok(organiser.find(judge::Entity).count(on.db()).await?)
}
