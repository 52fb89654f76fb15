//! Who is calling, and what they may do in a competition.
//!
//! Architecture Invariant: [`OrganiserAccess`], [`RegistrationAccess`], [`JudgeAccess`] and [`TeamAccess`] are made here alone, from
//! rows of the same transaction that then uses them. Queries ask for one of them, so a handler
//! without the right never holds what it would need to reach the data.

mod capability;
mod once;
pub mod secret;

use entity::ids::{AccountId, CompetitionId};

pub use capability::{RegistrationAccess, OrganiserOrTeam, JudgeAccess, OperatorAccess, OrganiserAccess, PublicAccess, TeamAccess, InCompetition};
pub use once::IdempotencyKey;

use crate::clock;
use crate::domain::states::Role;
use crate::problem::{Kind, Problem};
use crate::store::{Reads, people};

/// Whoever sent the request, known by a token; or the operator of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caller {
    account: Option<AccountId>,
    may_create: bool,
    /// Digest of the bearer token; never stored.
    secret: [u8; 32],
    once: Option<IdempotencyKey>,
}

impl Caller {
    /// The person at the host's command line, who holds the database itself.
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
        let refused = || Problem::new(Kind::Unauthenticated, "The token is missing or not valid.");
        let hash = secret::hash(secret::TOKEN, token_text).ok_or_else(refused)?;
        let account = people::account_of_token(on, &hash).await?;
        let account = account.ok_or_else(refused)?;
        Ok(Self {
            account: Some(account.id),
            may_create: account.may_create,
            secret: secret::fingerprint(token_text),
            once: None,
        })
    }

    /// The caller, who wants a request with this fingerprint carried out once under a key.
    #[must_use]
    pub fn with_idempotency_key(mut self, key: &str, request: [u8; 32]) -> Self {
        let account = self.account.map(|id| id.to_string());
        let account = account.unwrap_or_default();
        self.once = Some(IdempotencyKey::new(&account, &self.secret, key, request));
        self
    }

    /// The request that is to be carried out once.
    pub fn once(&self) -> Option<IdempotencyKey> {
        self.once
    }

    /// The account; none for the operator.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// May the caller create competitions?
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

    /// The word for audit records outside any membership.
    pub fn word(&self) -> &'static str {
        if self.account.is_some() {
            "account"
        } else {
            "operator"
        }
    }

    /// The caller as an organiser of the competition who has declared no interest in it.
    pub async fn organiser(
        &self,
        on: &impl Reads,
        id: CompetitionId,
    ) -> Result<OrganiserAccess, Problem> {
        self.registration(on, id).await?.organiser()
    }

    /// The caller as an organiser who may have declared an interest: for what is no part of the judging.
    pub async fn registration(&self, on: &impl Reads, id: CompetitionId) -> Result<RegistrationAccess, Problem> {
        let Some(account) = self.account else {
            people::competition_exists(on, id).await?;
            return Ok(RegistrationAccess::new(id, None, false));
        };
        let membership = people::membership(on, account, id, Role::Organiser).await?;
        let membership = membership.ok_or_else(Problem::not_found)?;
        let has_interest = membership.interest_declared_at.is_some();
        Ok(RegistrationAccess::new(id, Some(account), has_interest))
    }

    /// The caller as a judge of the competition.
    pub async fn judge(&self, on: &impl Reads, id: CompetitionId) -> Result<JudgeAccess, Problem> {
        let account = self.account.ok_or_else(Problem::not_found)?;
        let membership = people::membership(on, account, id, Role::Judge).await?;
        let judge = membership
            .and_then(|s| s.judge_id)
            .ok_or_else(Problem::not_found)?;
        Ok(JudgeAccess::new(id, account, judge))
    }

    /// The caller as a team of the competition.
    pub async fn team(&self, on: &impl Reads, id: CompetitionId) -> Result<TeamAccess, Problem> {
        let account = self.account.ok_or_else(Problem::not_found)?;
        let membership = people::membership(on, account, id, Role::Team).await?;
        let team = membership
            .and_then(|s| s.team_id)
            .ok_or_else(Problem::not_found)?;
        Ok(TeamAccess::new(id, account, team))
    }

    /// The caller as an organiser, or else as a team, of the competition.
    pub async fn organiser_or_team(&self, on: &impl Reads, id: CompetitionId) -> Result<OrganiserOrTeam, Problem> {
        match self.organiser(on, id).await {
            Ok(organiser) => Ok(OrganiserOrTeam::Organiser(organiser)),
            Err(problem) if problem.kind == Kind::NotFound => {
                Ok(OrganiserOrTeam::Team(self.team(on, id).await?))
            }
            Err(problem) => Err(problem),
        }
    }

    /// The caller with any membership in the competition, for what all of its people may read.
    pub async fn member(
        &self,
        on: &impl Reads,
        id: CompetitionId,
    ) -> Result<capability::MemberAccess, Problem> {
        if let Some(account) = self.account {
            let memberships = people::memberships_of(on, account).await?;
            if !memberships.iter().any(|s| s.competition_id == id) {
                return Err(Problem::not_found());
            }
        } else {
            people::competition_exists(on, id).await?;
        }
        Ok(capability::MemberAccess::new(id))
    }
}

/// How long a new token is good for.
pub const TOKEN_LIFE: chrono::TimeDelta = chrono::TimeDelta::days(30);
/// How long an invitation can be redeemed.
pub const INVITATION_LIFE: chrono::TimeDelta = chrono::TimeDelta::days(14);

/// Has the stored instant passed?
pub fn expired(on: &impl Reads, at: i64) -> bool {
    at <= clock::stored(on.now())
}
