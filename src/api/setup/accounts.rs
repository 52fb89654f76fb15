//! Accounts, invitations and tokens.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, InvitationId, JudgeId, TeamId, TokenId};
use entity::{invitation, membership, token};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, Done, List, Role, time};
use crate::app::App;
use crate::app::setup::accounts::Invite;
use crate::auth::IdempotencyKey;
use crate::problem::Problem;

/// Operations on accounts.
pub struct Accounts {
    pub(crate) app: App,
}

/// An invitation code to be redeemed.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct RedemptionRequest {
    /// The code from the invitation link, `evi_…`.
    #[oai(validator(max_length = 200))]
    code: String,
    /// Name of the new account; the name in the invitation if absent.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: Option<String>,
}

/// An account's role in one competition.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Membership {
    /// Competition to which the membership belongs.
    competition_id: Uuid,
    /// Name of that competition; absent if not requested.
    competition_name: Option<String>,
    /// What the account may do: organise, judge, or enter as a team.
    role: Role,
    /// Profile of the judge; present for the role judge.
    judge_id: Option<Uuid>,
    /// The account's team; present for the role team.
    team_id: Option<Uuid>,
    /// When the organiser declared an interest, which ends access to the judging; absent if none.
    interest_declared_at: Option<DateTime<Utc>>,
}

impl Membership {
    fn new(row: membership::Model, name: Option<String>) -> Result<Self, Problem> {
        Ok(Self {
            competition_id: row.competition_id.0,
            competition_name: name,
            role: row.role.0.into(),
            judge_id: row.judge_id.map(|id| id.0),
            team_id: row.team_id.map(|id| id.0),
            interest_declared_at: row.interest_declared_at.map(time),
        })
    }
}

/// A new account with its first token.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Redemption {
    /// Bearer token `evh_…`, shown only in this answer.
    token: String,
    /// When the token expires, unless it is revoked earlier.
    expires_at: DateTime<Utc>,
    /// Name of the new account, as organisers see it.
    name: String,
    /// Whether this account may create competitions.
    may_create_competitions: bool,
    /// The role that was granted; absent for an invitation to create competitions.
    membership: Option<Membership>,
}

/// The caller's account and memberships.
#[derive(Object)]
struct Me {
    /// Identifies the caller's account, as in audit records.
    account_id: Uuid,
    /// Name of the account, as organisers see it.
    name: String,
    /// Whether this account may create competitions.
    may_create_competitions: bool,
    /// The account's roles, one for each competition.
    memberships: Vec<Membership>,
}

/// A token, without its secret.
#[derive(Object)]
struct Token {
    /// Identifies the token for revoking it; not the secret.
    id: Uuid,
    /// Text by which its owner recognises the token.
    label: String,
    /// When the token was created.
    created_at: DateTime<Utc>,
    /// When the token expires, unless it is revoked earlier.
    expires_at: DateTime<Utc>,
}

impl From<token::Model> for Token {
    fn from(row: token::Model) -> Self {
        Self {
            id: row.id.0,
            label: row.label,
            created_at: time(row.created_at),
            expires_at: time(row.expires_at),
        }
    }
}

/// A further token for the caller's account.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct TokenRequest {
    /// Text by which you recognise the token, such as `laptop`.
    #[oai(validator(min_length = 1, max_length = 200))]
    label: String,
    /// Validity in days, from 1 to 90.
    #[oai(validator(minimum(value = "1"), maximum(value = "90")))]
    days: i64,
}

/// A new token with its secret, which is shown only in this answer.
#[derive(Object)]
struct IssuedToken {
    /// The token without its secret.
    token: Token,
    /// Bearer secret, `evh_…`; the server stores only its hash.
    secret: String,
}

/// The person or team to be invited, and the role.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct InvitationRequest {
    /// Role that redeeming the invitation grants.
    role: Role,
    /// Name of the organiser or team; may be empty for a judge.
    #[oai(default, validator(max_length = 200))]
    name: String,
    /// Profile of the judge; required for the role judge only.
    judge_id: Option<Uuid>,
    /// An existing team, for the role team; if absent, redeeming creates a new team.
    team_id: Option<Uuid>,
}

/// An invitation, without its code.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Invitation {
    /// Identifies the invitation for revoking it; not the code.
    id: Uuid,
    /// Role that redeeming the invitation grants.
    role: Role,
    /// Name of the invited person or team.
    name: String,
    /// Profile of the judge; present for the role judge.
    judge_id: Option<Uuid>,
    /// The existing team; absent for a new team and other roles.
    team_id: Option<Uuid>,
    /// Time until which the code can be redeemed.
    expires_at: DateTime<Utc>,
    /// When the code was redeemed; absent if it was not.
    used_at: Option<DateTime<Utc>>,
    /// When an organiser revoked the code; absent if none did.
    revoked_at: Option<DateTime<Utc>>,
}

impl Invitation {
    fn new(row: invitation::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            role: row.role.0.into(),
            name: row.name,
            judge_id: row.judge_id.map(|id| id.0),
            team_id: row.team_id.map(|id| id.0),
            expires_at: time(row.expires_at),
            used_at: row.used_at.map(time),
            revoked_at: row.revoked_at.map(time),
        })
    }
}

/// A new invitation with its code, which is shown only in this answer.
#[derive(Object)]
struct IssuedInvitation {
    /// The invitation without its code.
    invitation: Invitation,
    /// Secret code, `evi_…`. Put it into the fragment of a link, which is not sent to servers.
    code: String,
}

#[OpenApi(tag = "Tag::Accounts")]
impl Accounts {
    /// Redeem an invitation
    ///
    /// Creates an account with the invitation's membership and a first token. A code can be
    /// redeemed once.
    ///
    /// **Permissions**: anyone who has the code.
    #[oai(
        path = "/invitations/redemption",
        method = "post",
        operation_id = "redeem_invitation"
    )]
    async fn redeem(
        &self,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<RedemptionRequest>,
    ) -> Result<Json<Redemption>, ActFailure> {
        // The code itself identifies the caller.
        let once = IdempotencyKey::new("", body.value.code.as_bytes(), &key.0, body.request);
        let redeemed = self
            .app
            .redeem(body.value.code, body.value.name, Some(once))
            .await?;
        Ok(Json(Redemption {
            token: redeemed.token,
            expires_at: time(redeemed.expires_at),
            name: redeemed.account.name,
            may_create_competitions: redeemed.account.may_create,
            membership: redeemed
                .membership
                .map(|s| Membership::new(s, None))
                .transpose()?,
        }))
    }

    /// Read my account and memberships
    ///
    /// **Permissions**: any valid token.
    #[oai(path = "/me", method = "get", operation_id = "get_me")]
    async fn me(&self, auth: Auth) -> Result<Json<Me>, ReadFailure> {
        let me = self.app.me(auth.0).await?;
        let memberships = me
            .memberships
            .into_iter()
            .map(|(membership, name)| Membership::new(membership, Some(name)));
        Ok(Json(Me {
            account_id: me.account.id.0,
            name: me.account.name,
            may_create_competitions: me.account.may_create,
            memberships: memberships.collect::<Result<_, _>>()?,
        }))
    }

    /// List my tokens
    ///
    /// **Permissions**: any valid token, for the account's own tokens.
    #[oai(path = "/tokens", method = "get", operation_id = "list_tokens")]
    async fn tokens(&self, auth: Auth) -> Result<Json<List<Token>>, ReadFailure> {
        let tokens = self.app.tokens(auth.0).await?;
        Ok(List::whole(tokens, |t| Ok(t.into()))?)
    }

    /// Create a further token for my account
    ///
    /// **Permissions**: any valid token.
    #[oai(path = "/tokens", method = "post", operation_id = "create_token")]
    async fn create_token(
        &self,
        auth: Auth,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<TokenRequest>,
    ) -> Result<Created<IssuedToken>, ActFailure> {
        let (row, secret) = self
            .app
            .create_token(
                auth.0.with_idempotency_key(&key.0, body.request),
                body.value.label,
                body.value.days,
            )
            .await?;
        let path = format!("/tokens/{}", row.id);
        Ok(Created::new(
            &path,
            1,
            IssuedToken {
                token: row.into(),
                secret,
            },
        ))
    }

    /// Revoke one of my tokens
    ///
    /// **Permissions**: any valid token, for the account's own tokens.
    #[oai(
        path = "/tokens/:token_id",
        method = "delete",
        operation_id = "revoke_token"
    )]
    async fn revoke_token(&self, auth: Auth, token_id: Path<TokenId>) -> Result<Done, ActFailure> {
        self.app.revoke_token(auth.0, token_id.0).await?;
        Ok(Done::Done)
    }

    /// Invite an organiser, a judge or a team
    ///
    /// **Permissions**: organisers of the competition; with a declared interest only for new teams.
    #[oai(
        path = "/competitions/:competition_id/invitations",
        method = "post",
        operation_id = "create_invitation"
    )]
    async fn invite(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<InvitationRequest>,
    ) -> Result<Created<IssuedInvitation>, ActFailure> {
        let invite = Invite {
            role: body.value.role.0,
            judge: body.value.judge_id.map(JudgeId),
            team: body.value.team_id.map(TeamId),
            name: body.value.name,
        };
        let competition = competition_id.0;
        let (row, code) = self
            .app
            .invite(
                auth.0.with_idempotency_key(&key.0, body.request),
                competition,
                invite,
            )
            .await?;
        let path = format!("/competitions/{competition}/invitations/{}", row.id);
        let body = IssuedInvitation {
            invitation: Invitation::new(row)?,
            code,
        };
        Ok(Created::new(&path, 1, body))
    }

    /// List the invitations of a competition
    ///
    /// **Permissions**: organisers of the competition; with a declared interest only those of new
    /// teams.
    #[oai(
        path = "/competitions/:competition_id/invitations",
        method = "get",
        operation_id = "list_invitations"
    )]
    async fn invitations(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Invitation>>, ReadFailure> {
        let page = page(limit, cursor);
        let of = competition_id.0;
        Ok(List::make(
            self.app.invitations(auth.0, of, page).await?,
            Invitation::new,
        )?)
    }

    /// Revoke an unused invitation
    ///
    /// **Permissions**: organisers of the competition; with a declared interest only those of new
    /// teams.
    #[oai(
        path = "/competitions/:competition_id/invitations/:invitation_id",
        method = "delete",
        operation_id = "revoke_invitation"
    )]
    async fn revoke_invitation(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        invitation_id: Path<InvitationId>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, invitation_id.0);
        self.app.revoke_invitation(auth.0, of, id).await?;
        Ok(Done::Done)
    }
}
