//! Score sheets, and the rows that a judge reads with them.

use std::collections::HashMap;

use entity::ids::{AssignmentId, EntryId, RoundId, SheetId};
use entity::word::Word;
use entity::{assignment, entry, judge, pending_effect, round, sheet, sheet_revision, team, track};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use crate::domain::states::AssignmentState;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, JudgeAccess, OrganiserAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;

/// States in which a judge sees an assignment; after a recusal or withdrawal it is not visible.
const OWN: [AssignmentState; 2] = [AssignmentState::Active, AssignmentState::Done];

/// The caller's own active assignments.
pub async fn own_assignments(
    on: &impl Reads,
    access: &JudgeAccess,
    wanted: Page,
) -> Result<Items<assignment::Model>, Problem> {
    let select = assignment::Entity::find().filter(of_judge(access));
    page(on, select, assignment::Column::Id, wanted, |a| a.id.0).await
}

/// One of the caller's own active assignments.
pub async fn own_assignment(
    on: &impl Reads,
    access: &JudgeAccess,
    id: AssignmentId,
) -> Result<assignment::Model, Problem> {
    assignment::Entity::find_by_id(id)
        .filter(of_judge(access))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// Filter for the caller's own assignments that have not ended. An assignment whose conflict was
/// found after the closing stands in the results, but the judge does not see the entry any more.
fn of_judge(access: &JudgeAccess) -> Condition {
    let in_conflict = Query::select()
        .column(pending_effect::Column::AssignmentId)
        .from(pending_effect::Entity)
        .and_where(pending_effect::Column::AssignmentId.is_not_null())
        .and_where(pending_effect::Column::Outcome.is_null())
        .to_owned();
    Condition::all()
        .add(assignment::Column::CompetitionId.eq(access.competition()))
        .add(assignment::Column::JudgeId.eq(access.judge()))
        .add(assignment::Column::State.is_in(OWN.map(Word)))
        .add(assignment::Column::Id.not_in_subquery(in_conflict))
}

/// One of the caller's own assignments with everything needed to validate its sheet.
pub struct OwnPair {
    /// The assignment itself.
    pub assignment: assignment::Model,
    /// The round of the assignment.
    pub round: round::Model,
    /// The sheet, if there is one.
    pub sheet: Option<sheet::Model>,
    /// The caller's profile as a judge.
    pub judge: judge::Model,
    /// The entry to be scored.
    pub entry: entry::Model,
    /// The entry's team, for finding conflicts only.
    pub team: team::Model,
}

/// Loads one of the caller's own assignments in one query, because submissions wait for one
/// another.
pub async fn own_pair(
    on: &impl Reads,
    access: &JudgeAccess,
    id: AssignmentId,
) -> Result<OwnPair, Problem> {
    let found = assignment::Entity::find_by_id(id)
        .find_also_related(round::Entity)
        .find_also_related(sheet::Entity)
        .find_also(assignment::Entity, judge::Entity)
        .find_also(assignment::Entity, entry::Entity)
        .find_also(entry::Entity, team::Entity)
        .filter(of_judge(access))
        .one(on.db())
        .await?;
    match found {
        Some((assignment, Some(round), sheet, Some(judge), Some(entry), Some(team))) => {
            Ok(OwnPair {
                assignment,
                round,
                sheet,
                judge,
                entry,
                team,
            })
        }
        _ => Err(Problem::not_found()),
    }
}

/// The entries of the caller's own assignments among those given, with their tracks.
pub async fn own_entries(
    on: &impl Reads,
    access: &JudgeAccess,
    assignments: &[assignment::Model],
) -> Result<HashMap<EntryId, (entry::Model, Option<track::Model>)>, Problem> {
    let ids = assignments
        .iter()
        .filter(|a| a.judge_id == access.judge())
        .map(|a| a.entry_id);
    let entries = access
        .find(entry::Entity)
        .filter(entry::Column::Id.is_in(ids))
        .all(on.db())
        .await?;
    let mut tracks: HashMap<_, _> = crate::store::setup::competitions::tracks(on, access)
        .await?
        .into_iter()
        .map(|t| (t.id, t))
        .collect();
    let with_track = |e: entry::Model| {
        let track = e.track_id.and_then(|t| tracks.get_mut(&t).cloned());
        (e.id, (e, track))
    };
    Ok(entries.into_iter().map(with_track).collect())
}

/// The sheet of an assignment. The caller may access the assignment.
pub async fn sheet_of(
    on: &impl Reads,
    assignment: &assignment::Model,
) -> Result<Option<sheet::Model>, Problem> {
    Ok(sheet::Entity::find()
        .filter(sheet::Column::CompetitionId.eq(assignment.competition_id))
        .filter(sheet::Column::AssignmentId.eq(assignment.id))
        .one(on.db())
        .await?)
}

/// The sheets of the caller's own assignments among those given.
pub async fn own_sheets(
    on: &impl Reads,
    access: &JudgeAccess,
    assignments: &[assignment::Model],
) -> Result<HashMap<AssignmentId, sheet::Model>, Problem> {
    let ids = assignments
        .iter()
        .filter(|a| a.judge_id == access.judge())
        .map(|a| a.id);
    let sheets = access
        .find(sheet::Entity)
        .filter(sheet::Column::AssignmentId.is_in(ids))
        .all(on.db())
        .await?;
    Ok(sheets.into_iter().map(|s| (s.assignment_id, s)).collect())
}

/// All sheets of a round, by assignment.
pub async fn sheets_of_round(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<HashMap<AssignmentId, sheet::Model>, Problem> {
    let of_round = Query::select()
        .column(assignment::Column::Id)
        .from(assignment::Entity)
        .and_where(assignment::Column::RoundId.eq(round))
        .to_owned();
    let sheets = organiser
        .find(sheet::Entity)
        .filter(sheet::Column::AssignmentId.in_subquery(of_round))
        .all(on.db())
        .await?;
    Ok(sheets.into_iter().map(|s| (s.assignment_id, s)).collect())
}

/// The submitted revisions of a sheet, oldest first. The caller may access the sheet.
pub async fn revisions(
    on: &impl Reads,
    sheet: &sheet::Model,
) -> Result<Vec<sheet_revision::Model>, Problem> {
    if sheet.revision == 0 {
        return Ok(Vec::new());
    }
    Ok(sheet_revision::Entity::find()
        .filter(sheet_revision::Column::SheetId.eq(sheet.id))
        .order_by_asc(sheet_revision::Column::Number)
        .all(on.db())
        .await?)
}

/// The newest revision of every sheet of a round; if an instant is given, of those until then.
pub async fn newest_revisions(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    until: Option<i64>,
) -> Result<HashMap<SheetId, sheet_revision::Model>, Problem> {
    let of_round = Query::select()
        .column((assignment::Entity, assignment::Column::Id))
        .from(assignment::Entity)
        .and_where(assignment::Column::RoundId.eq(round))
        .to_owned();
    let of_sheets = Query::select()
        .column(sheet::Column::Id)
        .from(sheet::Entity)
        .and_where(sheet::Column::AssignmentId.in_subquery(of_round))
        .to_owned();
    let mut select = organiser
        .find(sheet_revision::Entity)
        .filter(sheet_revision::Column::SheetId.in_subquery(of_sheets));
    if let Some(until) = until {
        select = select.filter(sheet_revision::Column::SubmittedAt.lte(until));
    }
    let all = select
        .order_by_asc(sheet_revision::Column::Number)
        .all(on.db())
        .await?;
    // In order of number, so that a later revision replaces an earlier one.
    Ok(all.into_iter().map(|r| (r.sheet_id, r)).collect())
}

/// Judge, entry and team of an assignment. The caller may access the assignment.
pub async fn pair(
    on: &impl Reads,
    assignment: &assignment::Model,
) -> Result<(judge::Model, entry::Model, team::Model), Problem> {
    let found = assignment::Entity::find_by_id(assignment.id)
        .find_also_related(judge::Entity)
        .find_also_related(entry::Entity)
        .find_also(entry::Entity, team::Entity)
        .filter(assignment::Column::CompetitionId.eq(assignment.competition_id))
        .one(on.db())
        .await?;
    match found {
        Some((_, Some(judge), Some(entry), Some(team))) => Ok((judge, entry, team)),
        _ => Err(Problem::not_found()),
    }
}
