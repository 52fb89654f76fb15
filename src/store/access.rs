//! Who is calling, and what the caller may do in a competition.
//!
//! Architecture Invariant: an access value is created only here, from rows read in the transaction
//! that then uses it. Queries require one, so a handler without the right cannot reach the data.

use entity::ids::{AccountId, CompetitionId, JudgeId, TeamId};
use entity::word::Word;
use entity::{account, competition, membership, publication, token};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};

use crate::audit::Event;
use crate::auth::{IdempotencyKey, secret};
use crate::clock;
use crate::domain::states::Role;
use crate::problem::{Kind, Problem};
use crate::store::Reads;

/// The sender of a request, identified by a token; or the operator of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caller {
    account: Option<AccountId>,
    may_create: bool,
    /// Digest of the bearer token; never stored.
    secret: [u8; 32],
    once: Option<IdempotencyKey>,
}

impl Caller {
    /// The operator at the host's command line, who has access to the database itself.
    pub fn operator() -> Self {
        Self {
            account: None,
            may_create: true,
            secret: [0; 32],
            once: None,
        }
    }

    /// The caller that a bearer token names.
    pub async fn by_token(on: &impl Reads, token_text: &str) -> Result<Self, Problem> {
        let refused = || {
            Problem::new(
                Kind::Unauthenticated,
                "The token is missing, invalid, expired or revoked.",
            )
        };
        let hash = secret::hash(secret::TOKEN, token_text).ok_or_else(refused)?;
        let account = account_of_token(on, &hash).await?;
        let account = account.ok_or_else(refused)?;
        Ok(Self {
            account: Some(account.id),
            may_create: account.may_create,
            secret: secret::fingerprint(token_text),
            once: None,
        })
    }

    /// Adds an idempotency key and the request's fingerprint.
    #[must_use]
    pub fn with_idempotency_key(mut self, key: &str, request: [u8; 32]) -> Self {
        let account = self.account.map(|id| id.to_string());
        let account = account.unwrap_or_default();
        self.once = Some(IdempotencyKey::new(&account, &self.secret, key, request));
        self
    }

    /// The idempotency key of the request, if it has one.
    pub fn once(&self) -> Option<IdempotencyKey> {
        self.once
    }

    /// The caller's account; none for the operator.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// Whether the caller may create competitions.
    pub fn may_create(&self) -> bool {
        self.may_create
    }

    /// The caller as the operator of the host.
    pub fn host(&self) -> Result<OperatorAccess, Problem> {
        match self.account {
            None => Ok(OperatorAccess::new()),
            Some(_) => Err(Problem::not_found()),
        }
    }

    /// The caller's role in audit records that belong to no competition.
    pub fn role(&self) -> &'static str {
        if self.account.is_some() {
            "account"
        } else {
            "operator"
        }
    }

    /// The caller as an organiser of the competition without a declared interest.
    pub async fn organiser(
        &self,
        on: &impl Reads,
        id: CompetitionId,
    ) -> Result<OrganiserAccess, Problem> {
        self.registration(on, id).await?.organiser()
    }

    /// The caller as an organiser with or without a declared interest, for work outside the
    /// judging.
    pub async fn registration(
        &self,
        on: &impl Reads,
        id: CompetitionId,
    ) -> Result<RegistrationAccess, Problem> {
        let Some(account) = self.account else {
            competition_exists(on, id).await?;
            return Ok(RegistrationAccess::new(id, None, false));
        };
        let membership = membership(on, account, id, Role::Organiser).await?;
        let membership = membership.ok_or_else(Problem::not_found)?;
        let has_interest = membership.interest_declared_at.is_some();
        Ok(RegistrationAccess::new(id, Some(account), has_interest))
    }

    /// The caller as a judge of the competition.
    pub async fn judge(&self, on: &impl Reads, id: CompetitionId) -> Result<JudgeAccess, Problem> {
        let account = self.account.ok_or_else(Problem::not_found)?;
        let membership = membership(on, account, id, Role::Judge).await?;
        let judge = membership
            .and_then(|s| s.judge_id)
            .ok_or_else(Problem::not_found)?;
        Ok(JudgeAccess::new(id, account, judge))
    }

    /// The caller as a team of the competition.
    pub async fn team(&self, on: &impl Reads, id: CompetitionId) -> Result<TeamAccess, Problem> {
        let account = self.account.ok_or_else(Problem::not_found)?;
        let membership = membership(on, account, id, Role::Team).await?;
        let team = membership
            .and_then(|s| s.team_id)
            .ok_or_else(Problem::not_found)?;
        Ok(TeamAccess::new(id, account, team))
    }

    /// The caller as an organiser or a team of the competition.
    pub async fn organiser_or_team(
        &self,
        on: &impl Reads,
        id: CompetitionId,
    ) -> Result<OrganiserOrTeam, Problem> {
        match self.organiser(on, id).await {
            Ok(organiser) => Ok(OrganiserOrTeam::Organiser(organiser)),
            Err(problem) if problem.kind == Kind::NotFound => {
                Ok(OrganiserOrTeam::Team(self.team(on, id).await?))
            }
            Err(problem) => Err(problem),
        }
    }

    /// The caller with any membership in the competition, for data that all members may read.
    pub async fn member(
        &self,
        on: &impl Reads,
        id: CompetitionId,
    ) -> Result<MemberAccess, Problem> {
        if let Some(account) = self.account {
            let memberships = memberships_of(on, account).await?;
            if !memberships.iter().any(|s| s.competition_id == id) {
                return Err(Problem::not_found());
            }
        } else {
            competition_exists(on, id).await?;
        }
        Ok(MemberAccess::new(id))
    }
}

/// Whether the stored instant has passed.
pub fn expired(on: &impl Reads, at: i64) -> bool {
    at <= clock::stored(on.now())
}

/// A right within one competition.
pub trait InCompetition: Send + Sync {
    /// The competition in which the right holds.
    fn competition(&self) -> CompetitionId;
}

/// Declares an access type that can create audit events.
macro_rules! access {
    ($($name:ident, $role:literal;)+) => {$(
        impl InCompetition for $name {
            fn competition(&self) -> CompetitionId {
                self.competition
            }
        }

        impl $name {
            /// An audit event of this role.
            pub fn event(
                &self,
                action: &'static str,
                object: impl Into<String>,
                payload: serde_json::Value,
            ) -> Event {
                Event {
                    competition: Some(self.competition),
                    actor: self.account(),
                    role: self.role(),
                    action,
                    object: object.into(),
                    payload,
                }
            }

            fn role(&self) -> &'static str {
                if self.account().is_some() { $role } else { "operator" }
            }
        }
    )+};
}
access! { OrganiserAccess, "organiser"; RegistrationAccess, "organiser"; JudgeAccess, "judge"; TeamAccess, "team"; }

/// Access for an organiser without a declared interest; without an account, for the operator.
#[derive(Clone, Copy, Debug)]
pub struct OrganiserAccess {
    competition: CompetitionId,
    account: Option<AccountId>,
}

impl OrganiserAccess {
    fn new(competition: CompetitionId, account: Option<AccountId>) -> Self {
        Self {
            competition,
            account,
        }
    }

    /// The organiser's account; none for the operator.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// The access that an interest does not end.
    pub fn registration(&self) -> RegistrationAccess {
        RegistrationAccess::new(self.competition, self.account, false)
    }
}

/// Access to registration: any organiser, including one with a declared interest.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationAccess {
    competition: CompetitionId,
    account: Option<AccountId>,
    has_interest: bool,
}

impl RegistrationAccess {
    fn new(competition: CompetitionId, account: Option<AccountId>, has_interest: bool) -> Self {
        Self {
            competition,
            account,
            has_interest,
        }
    }

    /// The organiser's account; none for the operator.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// Whether the organiser has declared an interest.
    pub fn has_interest(&self) -> bool {
        self.has_interest
    }

    /// The access that an interest ends.
    pub fn organiser(&self) -> Result<OrganiserAccess, Problem> {
        if self.has_interest {
            return Err(Problem::not_found());
        }
        Ok(OrganiserAccess::new(self.competition, self.account))
    }
}

/// Access as one judge of a competition.
#[derive(Clone, Copy, Debug)]
pub struct JudgeAccess {
    competition: CompetitionId,
    account: AccountId,
    judge: JudgeId,
}

impl JudgeAccess {
    fn new(competition: CompetitionId, account: AccountId, judge: JudgeId) -> Self {
        Self {
            competition,
            account,
            judge,
        }
    }

    /// The judge to whom the account belongs.
    pub fn judge(&self) -> JudgeId {
        self.judge
    }

    fn account(&self) -> Option<AccountId> {
        Some(self.account)
    }
}

/// Access as one team of a competition.
#[derive(Clone, Copy, Debug)]
pub struct TeamAccess {
    competition: CompetitionId,
    account: AccountId,
    team: TeamId,
}

impl TeamAccess {
    fn new(competition: CompetitionId, account: AccountId, team: TeamId) -> Self {
        Self {
            competition,
            account,
            team,
        }
    }

    /// The team to which the account belongs.
    pub fn team(&self) -> TeamId {
        self.team
    }

    fn account(&self) -> Option<AccountId> {
        Some(self.account)
    }
}

/// Access for an organiser or a team, for operations that both may use on a team's data.
#[derive(Clone, Copy, Debug)]
pub enum OrganiserOrTeam {
    /// An organiser: all teams' data.
    Organiser(OrganiserAccess),
    /// A team: its own data.
    Team(TeamAccess),
}

impl OrganiserOrTeam {
    /// An audit event of this role.
    pub fn event(
        &self,
        action: &'static str,
        object: impl Into<String>,
        payload: serde_json::Value,
    ) -> Event {
        match self {
            Self::Organiser(right) => right.event(action, object, payload),
            Self::Team(right) => right.event(action, object, payload),
        }
    }
}

impl InCompetition for OrganiserOrTeam {
    fn competition(&self) -> CompetitionId {
        match self {
            Self::Organiser(right) => right.competition(),
            Self::Team(right) => right.competition(),
        }
    }
}

/// Access for the operator of the host, who has access to the database itself.
#[derive(Clone, Copy, Debug)]
pub struct OperatorAccess(());

impl OperatorAccess {
    fn new() -> Self {
        Self(())
    }
}

/// Access for any member of the competition: data that all members may read.
#[derive(Clone, Copy, Debug)]
pub struct MemberAccess {
    competition: CompetitionId,
}

impl MemberAccess {
    fn new(competition: CompetitionId) -> Self {
        Self { competition }
    }
}

impl InCompetition for MemberAccess {
    fn competition(&self) -> CompetitionId {
        self.competition
    }
}

/// Access to what is published of the competition; no token needed.
#[derive(Clone, Copy, Debug)]
pub struct PublicAccess {
    competition: CompetitionId,
}

impl PublicAccess {
    /// Public access, once a result is published. Before that the competition is not visible.
    pub async fn of(on: &impl Reads, competition: CompetitionId) -> Result<Self, Problem> {
        if any_publication(on, competition).await? {
            Ok(Self { competition })
        } else {
            Err(Problem::not_found())
        }
    }
}

impl InCompetition for PublicAccess {
    fn competition(&self) -> CompetitionId {
        self.competition
    }
}

/// The account of the token with this hash, unless it has expired or was revoked.
async fn account_of_token(on: &impl Reads, hash: &str) -> Result<Option<account::Model>, Problem> {
    let of = token::Entity::belongs_to(account::Entity)
        .from(token::Column::AccountId)
        .to(account::Column::Id);
    let found = token::Entity::find()
        .join(JoinType::InnerJoin, of.into())
        .select_also(account::Entity)
        .filter(token::Column::Hash.eq(hash))
        .filter(token::Column::RevokedAt.is_null())
        .filter(token::Column::ExpiresAt.gt(clock::stored(on.now())))
        .one(on.db())
        .await?;
    Ok(found.and_then(|(_, account)| account))
}

/// Fails if the competition does not exist.
async fn competition_exists(on: &impl Reads, id: CompetitionId) -> Result<(), Problem> {
    let found = competition::Entity::find_by_id(id).one(on.db()).await?;
    found.map(|_| ()).ok_or_else(Problem::not_found)
}

/// An account's membership in a competition with a certain role.
async fn membership(
    on: &impl Reads,
    account: AccountId,
    competition: CompetitionId,
    role: Role,
) -> Result<Option<membership::Model>, Problem> {
    Ok(membership::Entity::find()
        .filter(membership::Column::AccountId.eq(account))
        .filter(membership::Column::CompetitionId.eq(competition))
        .filter(membership::Column::Role.eq(Word(role)))
        .one(on.db())
        .await?)
}

/// All memberships of an account.
pub async fn memberships_of(
    on: &impl Reads,
    account: AccountId,
) -> Result<Vec<membership::Model>, Problem> {
    Ok(membership::Entity::find()
        .filter(membership::Column::AccountId.eq(account))
        .order_by_asc(membership::Column::Id)
        .all(on.db())
        .await?)
}

/// Whether any result of the competition is published.
async fn any_publication(on: &impl Reads, competition: CompetitionId) -> Result<bool, Problem> {
    let found = publication::Entity::find()
        .filter(publication::Column::CompetitionId.eq(competition))
        .one(on.db())
        .await?;
    Ok(found.is_some())
}
