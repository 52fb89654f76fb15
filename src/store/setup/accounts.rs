//! Accounts, tokens, memberships and invitations.

use entity::ids::{AccountId, InvitationId, TokenId};
use entity::word::Word;
use entity::{account, audit, invitation, membership, token};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use crate::clock;
use crate::domain::states::Role;
use crate::problem::Problem;
use crate::store::access::{InCompetition, RegistrationAccess};
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;
use crate::store::{Reads, Tx};

/// Reads an account; `None` if it does not exist.
pub async fn account(on: &impl Reads, id: AccountId) -> Result<Option<account::Model>, Problem> {
    Ok(account::Entity::find_by_id(id).one(on.db()).await?)
}

/// Whether any account exists.
pub async fn any_account(on: &impl Reads) -> Result<bool, Problem> {
    Ok(account::Entity::find().count(on.db()).await? > 0)
}

/// An account's tokens that are neither expired nor revoked.
pub async fn tokens(on: &impl Reads, account: AccountId) -> Result<Vec<token::Model>, Problem> {
    Ok(token::Entity::find()
        .filter(token::Column::AccountId.eq(account))
        .filter(token::Column::RevokedAt.is_null())
        .filter(token::Column::ExpiresAt.gt(clock::stored(on.now())))
        .order_by_asc(token::Column::Id)
        .all(on.db())
        .await?)
}

/// One of an account's tokens.
pub async fn token(
    on: &impl Reads,
    account: AccountId,
    id: TokenId,
) -> Result<token::Model, Problem> {
    token::Entity::find_by_id(id)
        .filter(token::Column::AccountId.eq(account))
        .filter(token::Column::RevokedAt.is_null())
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// The invitation with this hash, in any state.
pub async fn invitation_by_hash(
    on: &impl Reads,
    hash: &str,
) -> Result<Option<invitation::Model>, Problem> {
    Ok(invitation::Entity::find()
        .filter(invitation::Column::CodeHash.eq(hash))
        .one(on.db())
        .await?)
}

/// The organisers' memberships and accounts, in order.
pub async fn organisers(
    on: &impl Reads,
    registration: &RegistrationAccess,
) -> Result<Vec<(membership::Model, account::Model)>, Problem> {
    let of = membership::Entity::belongs_to(account::Entity)
        .from(membership::Column::AccountId)
        .to(account::Column::Id);
    let found = membership::Entity::find()
        .join(JoinType::InnerJoin, of.into())
        .select_also(account::Entity)
        .filter(membership::Column::CompetitionId.eq(registration.competition()))
        .filter(membership::Column::Role.eq(Word(Role::Organiser)))
        .order_by_asc(membership::Column::Id)
        .all(on.db())
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(membership, account)| Some((membership, account?)))
        .collect())
}

/// The memberships of active organisers without an interest, who can run the competition.
pub async fn running(
    on: &impl Reads,
    registration: &RegistrationAccess,
) -> Result<Vec<membership::Model>, Problem> {
    let runs = |(membership, account): &(membership::Model, account::Model)| {
        membership.interest_declared_at.is_none() && account.anonymised_at.is_none()
    };
    let organisers = organisers(on, registration).await?.into_iter().filter(runs);
    Ok(organisers.map(|(membership, _)| membership).collect())
}

/// Open invitations whose codes the account knows, except those for new teams.
pub async fn issued(
    on: &impl Reads,
    registration: &RegistrationAccess,
    account: AccountId,
) -> Result<Vec<invitation::Model>, Problem> {
    let objects: Vec<String> = audit::Entity::find()
        .select_only()
        .column(audit::Column::Object)
        .filter(audit::Column::CompetitionId.eq(registration.competition()))
        .filter(audit::Column::Actor.eq(account))
        .filter(audit::Column::Action.eq("invitation.created"))
        .into_tuple()
        .all(on.db())
        .await?;
    let open = registration
        .find(invitation::Entity)
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(of_new_team().not())
        .order_by_asc(invitation::Column::Id)
        .all(on.db())
        .await?;
    let is_theirs = |i: &invitation::Model| objects.contains(&i.id.object());
    Ok(open.into_iter().filter(is_theirs).collect())
}

/// Filter for invitations that create a new team.
fn of_new_team() -> Condition {
    Condition::all()
        .add(invitation::Column::Role.eq(Word(Role::Team)))
        .add(invitation::Column::TeamId.is_null())
}

/// Invitations visible to registration: an organiser with an interest sees only those for new
/// teams.
fn invitations_for(registration: &RegistrationAccess) -> Select<invitation::Entity> {
    let of = registration.find(invitation::Entity);
    if registration.has_interest() {
        of.filter(of_new_team())
    } else {
        of
    }
}

/// An invitation of the competition.
pub async fn invitation(
    on: &impl Reads,
    registration: &RegistrationAccess,
    id: InvitationId,
) -> Result<invitation::Model, Problem> {
    invitations_for(registration)
        .filter(invitation::Column::Id.eq(id))
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// Invitations of the competition.
pub async fn invitations(
    on: &impl Reads,
    registration: &RegistrationAccess,
    wanted: Page,
) -> Result<Items<invitation::Model>, Problem> {
    page(
        on,
        invitations_for(registration),
        invitation::Column::Id,
        wanted,
        |i| i.id.0,
    )
    .await
}

/// Unused invitations to create competitions.
pub async fn open_founder_invitations(tx: &Tx) -> Result<Vec<invitation::Model>, Problem> {
    Ok(invitation::Entity::find()
        .filter(invitation::Column::CompetitionId.is_null())
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .all(tx.db())
        .await?)
}
