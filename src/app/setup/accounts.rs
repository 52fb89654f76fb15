//! Accounts, invitations and tokens.

use chrono::TimeDelta;
use entity::ids::{AccountId, CompetitionId, InvitationId, JudgeId, MembershipId, TeamId, TokenId};
use entity::json::{JsonColumn, Words};
use entity::{account, invitation, membership, team, token};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::check::{Check, NAME};
use crate::app::{App, wrong_state};
use crate::audit::Event;
use crate::auth::{INVITATION_LIFE, IdempotencyKey, TOKEN_LIFE, secret};
use crate::clock;
use crate::domain::states::{JudgeState, Role};
use crate::problem::{Kind, Problem};
use crate::store::access::{Caller, expired, memberships_of};
use crate::store::entry::teams;
use crate::store::page::{Items, Page};
use crate::store::setup::{accounts, competitions, judges};
use crate::store::{Reads, Tx};

/// Default name of the first organiser's account.
pub const FOUNDER: &str = "organiser";

/// An invitation, as an organiser requests it.
#[derive(Clone, Debug)]
pub struct Invite {
    /// The role that the invitation grants.
    pub role: Role,
    /// The judge, for the role judge.
    pub judge: Option<JudgeId>,
    /// An existing team, for the role team; without one, redeeming creates a team of this name.
    pub team: Option<TeamId>,
    /// Name of the person or team.
    pub name: String,
}

/// The result of redeeming an invitation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Redeemed {
    /// The new account.
    pub account: account::Model,
    /// The membership; none if the invitation grants the right to create competitions.
    pub membership: Option<membership::Model>,
    /// The bearer token, shown only once.
    pub token: String,
    /// When the token expires, in microseconds since 1970.
    pub expires_at: i64,
}

/// The caller's account and memberships.
#[derive(Clone, Debug)]
pub struct Me {
    /// The caller's account.
    pub account: account::Model,
    /// Memberships, each with the name of its competition.
    pub memberships: Vec<(membership::Model, String)>,
}

/// A new token for an account: its row and its secret.
fn new_token(tx: &Tx, account: AccountId, label: &str, life: TimeDelta) -> (token::Model, String) {
    let secret = secret::secret(secret::TOKEN, &tx.secret());
    let row = token::Model {
        id: TokenId(tx.id()),
        account_id: account,
        hash: secret::hash(secret::TOKEN, &secret).unwrap_or_default(),
        label: label.to_owned(),
        created_at: tx.at(),
        expires_at: tx.at() + life.num_microseconds().unwrap_or(0),
        revoked_at: None,
    };
    (row, secret)
}

/// A new invitation: its row and its code.
fn new_invitation(
    tx: &Tx,
    competition: Option<CompetitionId>,
    invite: Invite,
) -> (invitation::Model, String) {
    let code = secret::secret(secret::INVITATION, &tx.secret());
    let row = invitation::Model {
        id: InvitationId(tx.id()),
        competition_id: competition,
        role: invite.role.into(),
        judge_id: invite.judge,
        team_id: invite.team,
        name: invite.name,
        code_hash: secret::hash(secret::INVITATION, &code).unwrap_or_default(),
        created_at: tx.at(),
        expires_at: tx.at() + INVITATION_LIFE.num_microseconds().unwrap_or(0),
        used_at: None,
        revoked_at: None,
    };
    (row, code)
}

impl App {
    /// A one-time invitation for the first organiser, while no account exists.
    ///
    /// An earlier unused one is revoked: only the newest link works.
    pub async fn first_invitation(&self) -> Result<Option<String>, Problem> {
        let some = self
            .read(|view| async move { accounts::any_account(&view).await })
            .await?;
        if some {
            return Ok(None);
        }
        let code = self
            .write(|tx| async move {
                for mut old in accounts::open_founder_invitations(&tx).await? {
                    old.revoked_at = Some(tx.at());
                    tx.replace(old).await?;
                }
                let invite = Invite {
                    role: Role::Organiser,
                    judge: None,
                    team: None,
                    name: FOUNDER.to_owned(),
                };
                let (row, code) = new_invitation(&tx, None, invite);
                let event = Event {
                    competition: None,
                    actor: None,
                    role: "operator",
                    action: "invitation.created",
                    object: row.id.object(),
                    payload: json!({ "role": "organiser" }),
                };
                tx.insert(row).await?;
                Ok((code, event))
            })
            .await?;
        Ok(Some(code))
    }

    /// Redeems an invitation: creates an account with its membership and a first token.
    pub async fn redeem(
        &self,
        code: String,
        name: Option<String>,
        once: Option<IdempotencyKey>,
    ) -> Result<Redeemed, Problem> {
        let mut check = Check::default();
        let name = name.map(|n| check.text("/name", &n, NAME));
        check.done()?;
        let hash = secret::hash(secret::INVITATION, code.trim()).ok_or_else(spent)?;
        // Check before writing, so that guessed codes do not occupy the single writer.
        let sought = hash.clone();
        let known = self.read(async move |view| accounts::invitation_by_hash(&view, &sought).await);
        known.await?.ok_or_else(spent)?;
        self.write_idempotent(once, async move |tx| {
            let found = accounts::invitation_by_hash(&tx, &hash).await?;
            let mut invitation = found.ok_or_else(spent)?;
            if invitation.used_at.is_some()
                || invitation.revoked_at.is_some()
                || expired(&tx, invitation.expires_at)
            {
                return Err(spent());
            }
            invitation.used_at = Some(tx.at());
            tx.replace(invitation.clone()).await?;
            join(&tx, invitation, name).await
        })
        .await
    }

    /// The caller's account and memberships.
    pub async fn me(&self, caller: Caller) -> Result<Me, Problem> {
        self.read(async move |view| {
            let id = caller.account().ok_or_else(Problem::not_found)?;
            let account = accounts::account(&view, id)
                .await?
                .ok_or_else(Problem::not_found)?;
            let memberships = memberships_of(&view, id).await?;
            let ids = memberships.iter().map(|s| s.competition_id).collect();
            let names: std::collections::HashMap<_, _> = competitions::by_ids(&view, ids)
                .await?
                .into_iter()
                .map(|c| (c.id, c.name))
                .collect();
            let named = |s: membership::Model| {
                let name = names.get(&s.competition_id).cloned().unwrap_or_default();
                (s, name)
            };
            Ok(Me {
                account,
                memberships: memberships.into_iter().map(named).collect(),
            })
        })
        .await
    }

    /// The caller's tokens.
    pub async fn tokens(&self, caller: Caller) -> Result<Vec<token::Model>, Problem> {
        self.read(async move |view| {
            let account = caller.account().ok_or_else(Problem::not_found)?;
            accounts::tokens(&view, account).await
        })
        .await
    }

    /// Creates a further token for the caller; its secret is shown only once.
    pub async fn create_token(
        &self,
        caller: Caller,
        label: String,
        days: i64,
    ) -> Result<(token::Model, String), Problem> {
        let mut check = Check::default();
        let label = check.text("/label", &label, NAME);
        let days = check.number("/days", days, 1, 90);
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let account = caller.account().ok_or_else(Problem::not_found)?;
            let (row, secret) = new_token(&tx, account, &label, TimeDelta::days(days.into()));
            tx.insert(row.clone()).await?;
            let object = row.id.object();
            let event = own_event(&caller, "token.created", object, json!({ "days": days }));
            Ok(((row, secret), event))
        })
        .await
    }

    /// Revokes one of the caller's tokens, which may be the token in use.
    pub async fn revoke_token(&self, caller: Caller, id: TokenId) -> Result<(), Problem> {
        self.write(async move |tx| {
            let account = caller.account().ok_or_else(Problem::not_found)?;
            let mut row = accounts::token(&tx, account, id).await?;
            row.revoked_at = Some(tx.at());
            tx.replace(row).await?;
            Ok((
                (),
                own_event(&caller, "token.revoked", id.object(), json!({})),
            ))
        })
        .await
    }

    /// Invites an organiser, a judge or a team; the code is shown only once.
    pub async fn invite(
        &self,
        caller: Caller,
        competition: CompetitionId,
        mut invite: Invite,
    ) -> Result<(invitation::Model, String), Problem> {
        let mut check = Check::default();
        invite.name = match invite.role {
            // A judge has a name already, so none is required.
            Role::Judge => check.optional("/name", &invite.name, NAME),
            _ => check.text("/name", &invite.name, NAME),
        };
        if (invite.role == Role::Judge) != invite.judge.is_some() {
            check.report(
                "/judge_id",
                "judge",
                "expected for the role judge, and only for that role",
            );
        }
        if invite.role != Role::Team && invite.team.is_some() {
            check.report("/team_id", "team", "expected only for the role team");
        }
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let registration = caller.registration(&tx, competition).await?;
            // An organiser with an interest may invite new teams only.
            if invite.role != Role::Team || invite.team.is_some() {
                let organiser = registration.organiser()?;
                if let Some(judge) = invite.judge {
                    let judge = judges::judge(&tx, &organiser, judge).await?;
                    if judge.state == JudgeState::Withdrawn {
                        return Err(wrong_state(
                            "The judge has been withdrawn and cannot be invited.",
                        ));
                    }
                    invite.name = judge.name;
                }
                if let Some(team) = invite.team {
                    teams::team(&tx, &organiser, team).await?;
                }
            }
            let (row, code) = new_invitation(&tx, Some(competition), invite);
            tx.insert(row.clone()).await?;
            let object = row.id.object();
            let payload = json!({ "role": row.role, "judge": row.judge_id, "team": row.team_id });
            let event = registration.event("invitation.created", object, payload);
            Ok(((row, code), event))
        })
        .await
    }

    /// The competition's invitations.
    pub async fn invitations(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<invitation::Model>, Problem> {
        self.read(async move |view| {
            let registration = caller.registration(&view, competition).await?;
            accounts::invitations(&view, &registration, page).await
        })
        .await
    }

    /// Revokes an invitation that has not been used.
    pub async fn revoke_invitation(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: InvitationId,
    ) -> Result<(), Problem> {
        self.write(async move |tx| {
            let registration = caller.registration(&tx, competition).await?;
            let mut row = accounts::invitation(&tx, &registration, id).await?;
            if row.used_at.is_some() {
                return Err(wrong_state(
                    "The invitation has been used already. Revoke the token instead.",
                ));
            }
            row.revoked_at = Some(tx.at());
            tx.replace(row).await?;
            let object = id.object();
            Ok((
                (),
                registration.event("invitation.revoked", object, json!({})),
            ))
        })
        .await
    }
}

/// The same answer for every code that cannot be redeemed, so that it reveals nothing.
fn spent() -> Problem {
    Problem::new(
        Kind::InvitationSpent,
        "The invitation code is unknown, used, revoked or expired. Ask the organisers for a new invitation.",
    )
}

/// The audit record of an act on the caller's own account.
fn own_event(
    caller: &Caller,
    action: &'static str,
    object: String,
    payload: serde_json::Value,
) -> Event {
    Event {
        competition: None,
        actor: caller.account(),
        role: caller.role(),
        action,
        object,
        payload,
    }
}

/// Creates the account, membership and token that a redeemed invitation grants.
async fn join(
    tx: &Tx,
    invitation: invitation::Model,
    name: Option<String>,
) -> Result<(Redeemed, Event), Problem> {
    let account = account::Model {
        id: AccountId(tx.id()),
        name: name.unwrap_or_else(|| invitation.name.clone()),
        may_create: invitation.competition_id.is_none(),
        created_at: tx.at(),
        anonymised_at: None,
    };
    tx.insert(account.clone()).await?;
    let mut membership = None;
    if let Some(competition) = invitation.competition_id {
        let team = match (*invitation.role, invitation.team_id) {
            (Role::Team, None) => Some(new_team(tx, competition, &invitation.name).await?),
            (_, team) => team,
        };
        if let Some(judge) = invitation.judge_id {
            let mut judge = judges::invited(tx, judge).await?;
            // A withdrawn or anonymised judge cannot rejoin through an old invitation.
            if judge.state == JudgeState::Withdrawn || judge.anonymised_at.is_some() {
                return Err(spent());
            }
            judge.state = JudgeState::Accepted.into();
            tx.save(&mut judge).await?;
        }
        let row = membership::Model {
            id: MembershipId(tx.id()),
            competition_id: competition,
            account_id: account.id,
            role: invitation.role,
            judge_id: invitation.judge_id,
            team_id: team,
            created_at: tx.at(),
            interest: None,
            interest_declared_at: None,
        };
        tx.insert(row.clone()).await?;
        membership = Some(row);
    }
    let (row, token) = new_token(tx, account.id, "invitation", TOKEN_LIFE);
    let expires_at = row.expires_at;
    tx.insert(row).await?;
    let event = Event {
        competition: invitation.competition_id,
        actor: Some(account.id),
        role: "invited",
        action: "invitation.redeemed",
        object: invitation.id.object(),
        payload: json!({ "role": invitation.role, "account": account.id }),
    };
    Ok((
        Redeemed {
            account,
            membership,
            token,
            expires_at,
        },
        event,
    ))
}

/// An empty team.
async fn new_team(tx: &Tx, competition: CompetitionId, name: &str) -> Result<TeamId, Problem> {
    let id = TeamId(tx.id());
    tx.insert(team::Model {
        id,
        competition_id: competition,
        name: name.to_owned(),
        city: String::new(),
        countries: JsonColumn::default(),
        organisations: Words::default(),
        listed: false,
        version: 1,
        created_at: clock::stored(tx.now()),
    })
    .await?;
    Ok(id)
}
