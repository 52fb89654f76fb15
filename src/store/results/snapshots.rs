//! Snapshots of closed rounds, with what organisers waived and what is pending since.

use entity::ids::{EntryId, RoundId, SnapshotId};
use entity::word::Word;
use entity::{assignment, pending_effect, round_snapshot, sheet, waiver};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::domain::states::{AssignmentState, SheetState};
use crate::problem::Problem;
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::scope::Scope;
use crate::store::{Reads, Tx};

/// The snapshots of a round, oldest first.
pub async fn snapshots(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<round_snapshot::Model>, Problem> {
    Ok(organiser
        .find(round_snapshot::Entity)
        .filter(round_snapshot::Column::RoundId.eq(round))
        .order_by_asc(round_snapshot::Column::Number)
        .all(on.db())
        .await?)
}

/// The newest snapshot of a round.
pub async fn newest(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Option<round_snapshot::Model>, Problem> {
    Ok(organiser
        .find(round_snapshot::Entity)
        .filter(round_snapshot::Column::RoundId.eq(round))
        .order_by_desc(round_snapshot::Column::Number)
        .limit(1)
        .one(on.db())
        .await?)
}

/// The snapshot that standings name.
pub async fn snapshot(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: SnapshotId,
) -> Result<round_snapshot::Model, Problem> {
    organiser
        .find_by_id(round_snapshot::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// What organisers waived at each closing of a round.
pub async fn waivers(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Vec<waiver::Model>, Problem> {
    Ok(organiser
        .find(waiver::Entity)
        .filter(waiver::Column::RoundId.eq(round))
        .order_by_asc(waiver::Column::Id)
        .all(on.db())
        .await?)
}

/// What happened after closings of a round, oldest first.
pub async fn effects(
    on: &impl Reads,
    right: &impl InCompetition,
    round: RoundId,
) -> Result<Vec<pending_effect::Model>, Problem> {
    Ok(right
        .find(pending_effect::Entity)
        .filter(pending_effect::Column::RoundId.eq(round))
        .order_by_asc(pending_effect::Column::Id)
        .all(on.db())
        .await?)
}

/// The pending effects on an entry, in every round.
pub async fn pending_effects_on(
    on: &impl Reads,
    right: &impl InCompetition,
    entry: EntryId,
) -> Result<Vec<pending_effect::Model>, Problem> {
    Ok(right
        .find(pending_effect::Entity)
        .filter(pending_effect::Column::EntryId.eq(entry))
        .filter(pending_effect::Column::Outcome.is_null())
        .order_by_asc(pending_effect::Column::Id)
        .all(on.db())
        .await?)
}

/// Counts the submitted sheets of a round's active assignments and completes these assignments;
/// returns the number of sheets. Two statements, however many sheets there are.
pub async fn count_sheets(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<u64, Problem> {
    let counted = move_sheets(
        tx,
        organiser,
        round,
        AssignmentState::Active,
        [SheetState::Submitted, SheetState::Counted],
    );
    let counted = counted.await?;
    let states = [AssignmentState::Active, AssignmentState::Done];
    move_assignments(tx, organiser, round, states).await?;
    Ok(counted)
}

/// Undoes [`count_sheets`].
pub async fn uncount_sheets(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<(), Problem> {
    let states = [SheetState::Counted, SheetState::Submitted];
    move_sheets(tx, organiser, round, AssignmentState::Done, states).await?;
    let states = [AssignmentState::Done, AssignmentState::Active];
    move_assignments(tx, organiser, round, states).await
}

async fn move_sheets(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
    of: AssignmentState,
    [from, to]: [SheetState; 2],
) -> Result<u64, Problem> {
    let of_round = Query::select()
        .column(assignment::Column::Id)
        .from(assignment::Entity)
        .and_where(assignment::Column::RoundId.eq(round))
        .and_where(assignment::Column::State.eq(Word(of)))
        .to_owned();
    let moved = sheet::Entity::update_many()
        .col_expr(sheet::Column::State, Expr::value(Word(to)))
        .col_expr(sheet::Column::UpdatedAt, Expr::value(tx.at()))
        .col_expr(
            sheet::Column::Version,
            Expr::col(sheet::Column::Version).add(1),
        )
        .filter(sheet::Column::CompetitionId.eq(organiser.competition()))
        .filter(sheet::Column::State.eq(Word(from)))
        .filter(sheet::Column::AssignmentId.in_subquery(of_round))
        .exec(tx.db())
        .await?;
    Ok(moved.rows_affected)
}

async fn move_assignments(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
    [from, to]: [AssignmentState; 2],
) -> Result<(), Problem> {
    assignment::Entity::update_many()
        .col_expr(assignment::Column::State, Expr::value(Word(to)))
        .col_expr(
            assignment::Column::Version,
            Expr::col(assignment::Column::Version).add(1),
        )
        .filter(assignment::Column::CompetitionId.eq(organiser.competition()))
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::State.eq(Word(from)))
        .exec(tx.db())
        .await?;
    Ok(())
}
