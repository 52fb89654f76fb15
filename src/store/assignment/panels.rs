//! Assignments and their previews.

use entity::ids::{AssignmentId, EntryId, JudgeId, PreviewId, RoundId};
use entity::word::Word;
use entity::{assignment, preview};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::domain::states::AssignmentState;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::page::{Items, Page, page};

/// A preview of a round.
pub async fn preview(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    id: PreviewId,
) -> Result<preview::Model, Problem> {
    preview::Entity::find_by_id(id)
        .filter(preview::Column::CompetitionId.eq(organiser.competition()))
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
    Ok(assignment::Entity::find()
        .filter(assignment::Column::CompetitionId.eq(right.competition()))
        .filter(assignment::Column::RoundId.eq(round))
        .order_by_asc(assignment::Column::Id)
        .all(on.db())
        .await?)
}

/// Assignments of a round, a page.
pub async fn assignments(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    wanted: Page,
) -> Result<Items<assignment::Model>, Problem> {
    let select = assignment::Entity::find()
        .filter(assignment::Column::CompetitionId.eq(organiser.competition()))
        .filter(assignment::Column::RoundId.eq(round));
    page(on, select, assignment::Column::Id, wanted, |a| a.id.0).await
}

/// An assignment of the competition.
pub async fn assignment(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: AssignmentId,
) -> Result<assignment::Model, Problem> {
    assignment::Entity::find_by_id(id)
        .filter(assignment::Column::CompetitionId.eq(organiser.competition()))
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
    Ok(assignment::Entity::find()
        .filter(assignment::Column::CompetitionId.eq(organiser.competition()))
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::EntryId.eq(entry))
        .filter(assignment::Column::JudgeId.eq(judge))
        .one(on.db())
        .await?)
}

/// Live assignments (active or done) that a change of a judge or of an entry concerns.
pub async fn live_assignments(
    on: &impl Reads,
    right: &impl InCompetition,
    judge: Option<JudgeId>,
    entries: Option<Vec<EntryId>>,
) -> Result<Vec<assignment::Model>, Problem> {
    let live = [AssignmentState::Active, AssignmentState::Done].map(Word);
    let mut select = assignment::Entity::find()
        .filter(assignment::Column::CompetitionId.eq(right.competition()))
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
