//! Invitations, tokens, and who one is.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, InvitationId, JudgeId, TeamId, TokenId};
use entity::{invitation, membership, token};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, Done, List, Role, page, time};
use crate::app::App;
use crate::app::setup::accounts::Invite;
use crate::auth::IdempotencyKey;
use crate::problem::Problem;

/// Operations on accounts.
pub struct Accounts {
    pub(crate) app: App,
}

/// An invitation to redeem.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct RedemptionRequest {
    /// The code of the invitation link, `evi_…`.
    #[oai(validator(max_length = 200))]
    code: String,
    /// Name of the account; the invitation's when absent.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: Option<String>,
}

/// A membership in a competition.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Membership {
    /// The competition.
    competition_id: Uuid,
    /// Its name.
    competition_name: Option<String>,
    /// The role.
    role: Role,
    /// The judge, for that role.
    judge_id: Option<Uuid>,
    /// The team, for that role.
    team_id: Option<Uuid>,
    /// When the organiser declared an interest: the judging is closed to the account since.
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
    /// The bearer token, shown this once.
    token: String,
    /// When it ends.
    expires_at: DateTime<Utc>,
    /// Name of the account.
    name: String,
    /// May the account create competitions?
    may_create_competitions: bool,
    /// The membership taken; absent for an invitation to create competitions.
    membership: Option<Membership>,
}

/// Who the caller is.
#[derive(Object)]
struct Me {
    /// The account.
    account_id: Uuid,
    /// Its name.
    name: String,
    /// May the account create competitions?
    may_create_competitions: bool,
    /// Memberships in competitions.
    memberships: Vec<Membership>,
}

/// A token, without its secret.
#[derive(Object)]
struct Token {
    /// Id.
    id: Uuid,
    /// Label.
    label: String,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it ends.
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

/// A further token.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct TokenRequest {
    /// What it is for.
    #[oai(validator(min_length = 1, max_length = 200))]
    label: String,
    /// For how many days, 1 to 90.
    #[oai(validator(minimum(value = "1"), maximum(value = "90")))]
    days: i64,
}

/// A new token with its secret, shown this once.
#[derive(Object)]
struct IssuedToken {
    /// The token.
    token: Token,
    /// The secret, `evh_…`.
    secret: String,
}

/// Whom to invite.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct InvitationRequest {
    /// To be what.
    role: Role,
    /// Name of the organiser or team; a judge has one.
    #[oai(default, validator(max_length = 200))]
    name: String,
    /// The judge, for that role.
    judge_id: Option<Uuid>,
    /// An existing team; without one, redeeming makes a new team.
    team_id: Option<Uuid>,
}

/// An invitation, without its code.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Invitation {
    /// Id.
    id: Uuid,
    /// To be what.
    role: Role,
    /// Name.
    name: String,
    /// The judge, for that role.
    judge_id: Option<Uuid>,
    /// The existing team.
    team_id: Option<Uuid>,
    /// Until when it can be redeemed.
    expires_at: DateTime<Utc>,
    /// When it was.
    used_at: Option<DateTime<Utc>>,
    /// When it was revoked.
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

/// A new invitation with its code, shown this once.
#[derive(Object)]
struct IssuedInvitation {
    /// The invitation.
    invitation: Invitation,
    /// The code, `evi_…`: put it into the fragment of a link, where no server log sees it.
    code: String,
}

#[OpenApi(tag = "Tag::Accounts")]
impl Accounts {
    /// Redeem an invitation
    ///
    /// Makes an account with the invitation's membership, and its first token. Works once.
    ///
    /// **Permissions**: whoever holds the code.
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
        // Whoever knows the code is who asks.
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

    /// Who am I?
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

    /// My tokens
    ///
    /// **Permissions**: any valid token; one's own tokens only.
    #[oai(path = "/tokens", method = "get", operation_id = "list_tokens")]
    async fn tokens(&self, auth: Auth) -> Result<Json<List<Token>>, ReadFailure> {
        let tokens = self.app.tokens(auth.0).await?;
        Ok(List::whole(tokens, |t| Ok(t.into()))?)
    }

    /// Make a further token for myself
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
    /// **Permissions**: any valid token; one's own tokens only.
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
    /// **Permissions**: organisers of the competition; with a declared interest new teams only.
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

    /// Invitations of a competition
    ///
    /// **Permissions**: organisers of the competition; with a declared interest those of new teams only.
    #[oai(
        path = "/competitions/:competition_id/invitations",
        method = "get",
        operation_id = "list_invitations"
    )]
    async fn invitations(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
        /// `next_cursor` of the page before.
        #[oai(validator(pattern = "^[0-9a-f]{32}$"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<List<Invitation>>, ReadFailure> {
        let page = page(limit.0, cursor.0)?;
        let of = competition_id.0;
        Ok(List::make(
            self.app.invitations(auth.0, of, page).await?,
            Invitation::new,
        )?)
    }

    /// Revoke an invitation that nobody has used
    ///
    /// **Permissions**: organisers of the competition; with a declared interest those of new teams only.
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
