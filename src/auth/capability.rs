//! What a caller may do in one competition, as values that only [`super`] can make.

use entity::ids::{AccountId, CompetitionId, JudgeId, TeamId};

use crate::audit::Event;
use crate::problem::Problem;
use crate::store::{Reads, publications};

/// A right within one competition.
pub trait InCompetition: Send + Sync {
    /// The competition.
    fn competition(&self) -> CompetitionId;
}

/// An audit record in the name of a membership.
macro_rules! access {
    ($($name:ident, $role:literal;)+) => {$(
        impl InCompetition for $name {
            fn competition(&self) -> CompetitionId {
                self.competition
            }
        }

        impl $name {
            /// The record of an act in this role.
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

/// Runs the competition, and has declared no interest in it; without an account, the operator of the host.
#[derive(Clone, Copy, Debug)]
pub struct OrganiserAccess {
    competition: CompetitionId,
    account: Option<AccountId>,
}

impl OrganiserAccess {
    pub(super) fn new(competition: CompetitionId, account: Option<AccountId>) -> Self {
        Self {
            competition,
            account,
        }
    }

    /// Whose right it is; none for the operator.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// The right to what no interest closes.
    pub fn registration(&self) -> RegistrationAccess {
        RegistrationAccess::new(self.competition, self.account, false)
    }
}

/// Keeps the registration registration: an organiser, who may have declared an interest and takes no part in the judging
/// then.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationAccess {
    competition: CompetitionId,
    account: Option<AccountId>,
    has_interest: bool,
}

impl RegistrationAccess {
    pub(super) fn new(
        competition: CompetitionId,
        account: Option<AccountId>,
        has_interest: bool,
    ) -> Self {
        Self {
            competition,
            account,
            has_interest,
        }
    }

    /// Whose right it is; none for the operator.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// Did the organiser declare an interest?
    pub fn has_interest(&self) -> bool {
        self.has_interest
    }

    /// The right to everything else, which an interest ends.
    pub fn organiser(&self) -> Result<OrganiserAccess, Problem> {
        if self.has_interest {
            return Err(Problem::not_found());
        }
        Ok(OrganiserAccess::new(self.competition, self.account))
    }
}

/// Scores entries as one judge.
#[derive(Clone, Copy, Debug)]
pub struct JudgeAccess {
    competition: CompetitionId,
    account: AccountId,
    judge: JudgeId,
}

impl JudgeAccess {
    pub(super) fn new(competition: CompetitionId, account: AccountId, judge: JudgeId) -> Self {
        Self {
            competition,
            account,
            judge,
        }
    }

    /// The judge.
    pub fn judge(&self) -> JudgeId {
        self.judge
    }

    fn account(&self) -> Option<AccountId> {
        Some(self.account)
    }
}

/// Enters work as one team.
#[derive(Clone, Copy, Debug)]
pub struct TeamAccess {
    competition: CompetitionId,
    account: AccountId,
    team: TeamId,
}

impl TeamAccess {
    pub(super) fn new(competition: CompetitionId, account: AccountId, team: TeamId) -> Self {
        Self {
            competition,
            account,
            team,
        }
    }

    /// The team.
    pub fn team(&self) -> TeamId {
        self.team
    }

    fn account(&self) -> Option<AccountId> {
        Some(self.account)
    }
}

/// Organises the competition, or enters work as one of its teams: for what both may do with a team's things.
#[derive(Clone, Copy, Debug)]
pub enum OrganiserOrTeam {
    /// An organiser's: all teams' things.
    OrganiserAccess(OrganiserAccess),
    /// A team's: its own.
    Team(TeamAccess),
}

impl OrganiserOrTeam {
    /// The record of an act in this role.
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

/// Holds the host, and with it the database itself.
#[derive(Clone, Copy, Debug)]
pub struct OperatorAccess(());

impl OperatorAccess {
    pub(super) fn new() -> Self {
        Self(())
    }
}

/// Holds some membership: reads what all people of the competition may.
#[derive(Clone, Copy, Debug)]
pub struct MemberAccess {
    competition: CompetitionId,
}

impl MemberAccess {
    pub(super) fn new(competition: CompetitionId) -> Self {
        Self { competition }
    }
}

impl InCompetition for MemberAccess {
    fn competition(&self) -> CompetitionId {
        self.competition
    }
}

/// Reads what is published of the competition, as everybody may.
#[derive(Clone, Copy, Debug)]
pub struct PublicAccess {
    competition: CompetitionId,
}

impl PublicAccess {
    /// The right that everybody has once something is published; before, the competition does not
    /// exist for them.
    pub async fn of(on: &impl Reads, competition: CompetitionId) -> Result<Self, Problem> {
        if publications::any(on, competition).await? {
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
