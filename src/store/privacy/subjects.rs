//! People of a competition: their rows, accounts, consents and retention.

use std::collections::HashMap;

use entity::ids::{AccountId, AssignmentId, JudgeId, MemberId, TeamId};
use entity::{
    account, assignment, declared_conflict, flag, invitation, judge, member, membership, privacy,
    sheet, sheet_revision, token,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::domain::states::Role;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess, TeamAccess};
use crate::store::scope::Scope;

/// The privacy settings of the competition, if they were set.
pub async fn privacy(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<Option<privacy::Model>, Problem> {
    Ok(privacy::Entity::find_by_id(right.competition())
        .one(on.db())
        .await?)
}

/// A member or mentor of the competition.
pub async fn member(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: MemberId,
) -> Result<member::Model, Problem> {
    organiser
        .find_by_id(member::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// A member or mentor of the caller's own team.
pub async fn own_member(
    on: &impl Reads,
    access: &TeamAccess,
    id: MemberId,
) -> Result<member::Model, Problem> {
    access
        .find_by_id(member::Entity, id)
        .filter(member::Column::TeamId.eq(access.team()))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// An account with a membership in the competition.
pub async fn account(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: AccountId,
) -> Result<account::Model, Problem> {
    let membership = organiser
        .find(membership::Entity)
        .filter(membership::Column::AccountId.eq(id));
    if membership.one(on.db()).await?.is_none() {
        return Err(Problem::not_found());
    }
    account::Entity::find_by_id(id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// Whether the account has a membership in another competition.
pub async fn is_elsewhere(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    account: &account::Model,
) -> Result<bool, Problem> {
    let membership = membership::Entity::find()
        .filter(membership::Column::CompetitionId.ne(organiser.competition()))
        .filter(membership::Column::AccountId.eq(account.id));
    Ok(membership.one(on.db()).await?.is_some())
}

/// The memberships of the competition.
pub async fn memberships(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<membership::Model>, Problem> {
    Ok(organiser
        .find(membership::Entity)
        .order_by_asc(membership::Column::Id)
        .all(on.db())
        .await?)
}

/// The memberships of a judge or a team.
pub fn accounts_of(
    memberships: &[membership::Model],
    judge: Option<JudgeId>,
    team: Option<TeamId>,
) -> Vec<AccountId> {
    let theirs = |s: &&membership::Model| {
        (judge.is_some() && s.judge_id == judge && s.role == Role::Judge)
            || (team.is_some() && s.team_id == team && s.role == Role::Team)
    };
    memberships
        .iter()
        .filter(theirs)
        .map(|s| s.account_id)
        .collect()
}

/// Accounts by id. The caller may access their memberships.
pub async fn accounts(
    on: &impl Reads,
    _: &OrganiserAccess,
    ids: &[AccountId],
) -> Result<Vec<account::Model>, Problem> {
    Ok(account::Entity::find()
        .filter(account::Column::Id.is_in(ids.iter().copied()))
        .order_by_asc(account::Column::Id)
        .all(on.db())
        .await?)
}

/// All tokens of accounts in any state. The caller may access the accounts' memberships.
pub async fn tokens_of(
    on: &impl Reads,
    _: &OrganiserAccess,
    accounts: &[AccountId],
) -> Result<Vec<token::Model>, Problem> {
    Ok(token::Entity::find()
        .filter(token::Column::AccountId.is_in(accounts.iter().copied()))
        .order_by_asc(token::Column::Id)
        .all(on.db())
        .await?)
}

/// All invitations of the competition.
pub async fn invitations(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<invitation::Model>, Problem> {
    Ok(organiser
        .find(invitation::Entity)
        .order_by_asc(invitation::Column::Id)
        .all(on.db())
        .await?)
}

/// Invitations of a judge that can still be redeemed.
pub async fn open_invitations_of(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    judge: JudgeId,
) -> Result<Vec<invitation::Model>, Problem> {
    Ok(organiser
        .find(invitation::Entity)
        .filter(invitation::Column::JudgeId.eq(judge))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .order_by_asc(invitation::Column::Id)
        .all(on.db())
        .await?)
}

/// The person that an id belongs to.
pub enum Found {
    /// The id of a judge.
    Judge(judge::Model),
    /// The id of a member or mentor.
    Member(member::Model),
    /// The id of an account.
    Account(account::Model),
}

/// Finds the person with this id in the competition.
pub async fn find(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: uuid::Uuid,
) -> Result<Found, Problem> {
    let judge = judge::Entity::find_by_id(JudgeId(id))
        .filter(judge::Column::CompetitionId.eq(organiser.competition()))
        .one(on.db())
        .await?;
    if let Some(judge) = judge {
        return Ok(Found::Judge(judge));
    }
    if let Ok(member) = member(on, organiser, MemberId(id)).await {
        return Ok(Found::Member(member));
    }
    account(on, organiser, AccountId(id))
        .await
        .map(Found::Account)
}

/// Members that still have a name, by team.
pub async fn named_members(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<HashMap<TeamId, Vec<member::Model>>, Problem> {
    let all = organiser
        .find(member::Entity)
        .filter(member::Column::AnonymisedAt.is_null())
        .order_by_asc(member::Column::Position)
        .all(on.db())
        .await?;
    let mut by_team: HashMap<TeamId, Vec<member::Model>> = HashMap::new();
    for member in all {
        by_team.entry(member.team_id).or_default().push(member);
    }
    Ok(by_team)
}

/// Everything that a judge did.
pub struct Work {
    /// All assignments of the judge.
    pub assignments: Vec<assignment::Model>,
    /// All sheets of the judge.
    pub sheets: Vec<sheet::Model>,
    /// Submitted revisions, in order.
    pub revisions: Vec<sheet_revision::Model>,
    /// Declared conflicts of the judge.
    pub conflicts: Vec<declared_conflict::Model>,
    /// Decisions about the judge's flag.
    pub flags: Vec<flag::Model>,
}

/// Everything that a judge of the competition did, in every round.
pub async fn work(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    judge: JudgeId,
) -> Result<Work, Problem> {
    let assignments = organiser
        .find(assignment::Entity)
        .filter(assignment::Column::JudgeId.eq(judge))
        .order_by_asc(assignment::Column::Id)
        .all(on.db())
        .await?;
    let ids: Vec<AssignmentId> = assignments.iter().map(|a| a.id).collect();
    let sheets = sheet::Entity::find()
        .filter(sheet::Column::AssignmentId.is_in(ids))
        .order_by_asc(sheet::Column::Id)
        .all(on.db())
        .await?;
    let revisions = sheet_revision::Entity::find()
        .filter(sheet_revision::Column::SheetId.is_in(sheets.iter().map(|s| s.id)))
        .order_by_asc(sheet_revision::Column::SheetId)
        .order_by_asc(sheet_revision::Column::Number)
        .all(on.db())
        .await?;
    let conflicts = organiser
        .find(declared_conflict::Entity)
        .filter(declared_conflict::Column::JudgeId.eq(judge))
        .order_by_asc(declared_conflict::Column::Id)
        .all(on.db())
        .await?;
    let flags = organiser
        .find(flag::Entity)
        .filter(flag::Column::JudgeId.eq(judge))
        .order_by_asc(flag::Column::Id)
        .all(on.db())
        .await?;
    Ok(Work {
        assignments,
        sheets,
        revisions,
        conflicts,
        flags,
    })
}
