//! Assignments and their previews.

use entity::ids::{AssignmentId, EntryId, JudgeId, PreviewId, RoundId};
use entity::word::Word;
use entity::{assignment, preview};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use crate::domain::states::AssignmentState;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;

/// A preview of a round.
pub async fn preview(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    id: PreviewId,
) -> Result<preview::Model, Problem> {
    organiser
        .find_by_id(preview::Entity, id)
        .filter(preview::Column::RoundId.eq(round))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// All assignments of a round, in every state.
pub async fn all_assignments(
    on: &impl Reads,
    right: &impl InCompetition,
    round: RoundId,
) -> Result<Vec<assignment::Model>, Problem> {
    Ok(right
        .find(assignment::Entity)
        .filter(assignment::Column::RoundId.eq(round))
        .order_by_asc(assignment::Column::Id)
        .all(on.db())
        .await?)
}

/// A page of a round's assignments.
pub async fn assignments(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    wanted: Page,
) -> Result<Items<assignment::Model>, Problem> {
    let select = organiser
        .find(assignment::Entity)
        .filter(assignment::Column::RoundId.eq(round));
    page(on, select, assignment::Column::Id, wanted, |a| a.id.0).await
}

/// An assignment of the competition.
pub async fn assignment(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: AssignmentId,
) -> Result<assignment::Model, Problem> {
    organiser
        .find_by_id(assignment::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The assignment of a pair in a round, in any state.
pub async fn assignment_of_pair(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    entry: EntryId,
    judge: JudgeId,
) -> Result<Option<assignment::Model>, Problem> {
    Ok(organiser
        .find(assignment::Entity)
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::EntryId.eq(entry))
        .filter(assignment::Column::JudgeId.eq(judge))
        .one(on.db())
        .await?)
}

/// Active or completed assignments that a change of a judge or an entry affects.
pub async fn live_assignments(
    on: &impl Reads,
    right: &impl InCompetition,
    judge: Option<JudgeId>,
    entries: Option<Vec<EntryId>>,
) -> Result<Vec<assignment::Model>, Problem> {
    let live = [AssignmentState::Active, AssignmentState::Done].map(Word);
    let mut select = right
        .find(assignment::Entity)
        .filter(assignment::Column::State.is_in(live));
    if let Some(judge) = judge {
        select = select.filter(assignment::Column::JudgeId.eq(judge));
    }
    if let Some(entries) = entries {
        select = select.filter(assignment::Column::EntryId.is_in(entries));
    }
    Ok(select
        .order_by_asc(assignment::Column::Id)
        .all(on.db())
        .await?)
}
