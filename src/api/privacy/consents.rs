//! Privacy settings of a competition, and the consents of members.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, MemberId, TeamId};
use poem_openapi::param::Header;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{ConsentState, Done, List, MemberKind, NamePolicy, Tagged, time, version};
use crate::app::App;
use crate::app::privacy::consents;
use crate::domain;
use crate::problem::Problem;

/// Operations on consents.
pub struct Privacy {
    pub(crate) app: App,
}

fn default_policy() -> NamePolicy {
    domain::privacy::Privacy::default().name_policy.into()
}

fn default_entrants() -> i32 {
    domain::privacy::Privacy::default().entrants_days
}

fn default_winners() -> i32 {
    domain::privacy::Privacy::default().winners_days
}

fn default_judges() -> i32 {
    domain::privacy::Privacy::default().judges_days
}

fn default_invitations() -> i32 {
    domain::privacy::Privacy::default().invitations_days
}

/// Privacy settings; absent values get their defaults.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct PrivacyRequest {
    /// Version of the privacy notice that families read, such as `2026-1`. Entries can then be
    /// submitted only with each member's consent to this version. If absent, no consent is
    /// required.
    #[oai(validator(min_length = 1, max_length = 64))]
    consent_version: Option<String>,
    /// Names that announcements may show (`list_published_names`): `team` for no person's name,
    /// `names` for members whose consent allows it. Published results never contain people's names.
    #[oai(default = "default_policy")]
    name_policy: NamePolicy,
    /// Days after the end of the competition until the people of teams without a prize are erased.
    #[oai(
        default = "default_entrants",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    entrants_days: i32,
    /// Days after the end of the competition until the people of teams with a prize are erased.
    #[oai(
        default = "default_winners",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    winners_days: i32,
    /// Days after the end of the competition until judges are erased.
    #[oai(
        default = "default_judges",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    judges_days: i32,
    /// Days until an invitation is erased after it was used, revoked or has expired.
    #[oai(
        default = "default_invitations",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    invitations_days: i32,
}

impl From<PrivacyRequest> for domain::privacy::Privacy {
    fn from(request: PrivacyRequest) -> Self {
        Self {
            consent_version: request.consent_version,
            name_policy: request.name_policy.0,
            entrants_days: request.entrants_days,
            winners_days: request.winners_days,
            judges_days: request.judges_days,
            invitations_days: request.invitations_days,
        }
    }
}

/// Privacy settings of the competition.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct PrivacySettings {
    /// Version of the notice to which members consent; absent if no consent is required.
    consent_version: Option<String>,
    /// Names that announcements of results may show.
    name_policy: NamePolicy,
    /// Days after the end of the competition until the people of teams without a prize are erased.
    entrants_days: i32,
    /// Days after the end of the competition until the people of teams with a prize are erased.
    winners_days: i32,
    /// Days after the end of the competition until judges are erased.
    judges_days: i32,
    /// Days until an invitation is erased after it was used, revoked or has expired.
    invitations_days: i32,
    /// Version for If-Match; 0 until the settings are changed.
    version: i64,
}

fn settings((privacy, version): (domain::privacy::Privacy, i64)) -> Tagged<PrivacySettings> {
    let body = PrivacySettings {
        consent_version: privacy.consent_version,
        name_policy: privacy.name_policy.into(),
        entrants_days: privacy.entrants_days,
        winners_days: privacy.winners_days,
        judges_days: privacy.judges_days,
        invitations_days: privacy.invitations_days,
        version,
    };
    Tagged::new(version, body)
}

/// The consent of a member.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct ConsentRequest {
    /// Name of the consenting person: a parent or guardian, with contact details if needed; or the
    /// adult member.
    #[oai(validator(min_length = 1, max_length = 200))]
    consent_by: String,
    /// Version of the notice that this person read; it must be the one in force.
    #[oai(validator(min_length = 1, max_length = 64))]
    version: String,
    /// Whether results may show the member's name.
    #[oai(default)]
    publish_name: bool,
}

impl From<ConsentRequest> for consents::ConsentInput {
    fn from(request: ConsentRequest) -> Self {
        Self {
            consent_by: request.consent_by,
            version: request.version,
            publish_name: request.publish_name,
        }
    }
}

/// A member or mentor with their consent, for the team and for organisers.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Consent {
    /// Identifies the person, for recording a consent.
    member_id: Uuid,
    /// Whether the person is a member or a mentor.
    kind: MemberKind,
    /// Full name, in the person's own script.
    name: String,
    /// Whether a consent is required, and valid for the notice in force.
    state: ConsentState,
    /// Name of the consenting person; absent without consent.
    consent_by: Option<String>,
    /// Version of the notice that was consented to; absent without consent.
    version: Option<String>,
    /// When the consent was recorded; absent without consent.
    recorded_at: Option<DateTime<Utc>>,
    /// Whether the consent permits showing the name.
    publish_name: bool,
    /// Whether results show the name: consent, version and the competition's policy all allow it.
    shown: bool,
}

impl Consent {
    fn new(consent: consents::Consent) -> Result<Self, Problem> {
        let row = consent.member;
        Ok(Self {
            member_id: row.id.0,
            kind: row.kind.0.into(),
            name: row.name,
            state: consent.state.into(),
            consent_by: Some(row.consent_by).filter(|by| !by.is_empty()),
            version: row.consent_version,
            recorded_at: row.consent_at.map(time),
            publish_name: row.publish_name,
            shown: consent.shown,
        })
    }
}

/// The names that announcements may show for an entry.
#[derive(Object)]
struct PublishedNames {
    /// Code of the entry, as in tables.
    entry: String,
    /// Name of the team.
    team: String,
    /// Names of members whose consent allows it, in the team's order.
    names: Vec<String>,
}

impl PublishedNames {
    fn new(shown: consents::Shown) -> Result<Self, Problem> {
        Ok(Self {
            entry: shown.entry,
            team: shown.team,
            names: shown.names,
        })
    }
}

#[OpenApi(tag = "Tag::Privacy")]
impl Privacy {
    /// Read the privacy settings
    ///
    /// **Permissions**: any account with a membership in the competition.
    #[oai(
        path = "/competitions/:competition_id/privacy",
        method = "get",
        operation_id = "get_privacy"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Tagged<PrivacySettings>, ReadFailure> {
        let id = competition_id.0;
        Ok(settings(self.app.privacy(auth.0, id).await?))
    }

    /// Replace the privacy settings
    ///
    /// After a new version of the notice, consents to earlier versions no longer count: entries
    /// submitted from then on need new ones.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/privacy",
        method = "put",
        operation_id = "replace_privacy"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// ETag of the version to replace, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<PrivacyRequest>,
    ) -> Result<Tagged<PrivacySettings>, ChangeFailure> {
        let version = version(if_match.0)?;
        let id = competition_id.0;
        let set = self.app.set_privacy(auth.0, id, version, body.value.into());
        Ok(settings(set.await?))
    }

    /// List the consents of my team
    ///
    /// **Permissions**: teams, for their own members.
    #[oai(
        path = "/competitions/:competition_id/team/consents",
        method = "get",
        operation_id = "list_my_consents"
    )]
    async fn own(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<Consent>>, ReadFailure> {
        let of = competition_id.0;
        let found = self.app.own_consents(auth.0, of).await?;
        Ok(List::whole(found, Consent::new)?)
    }

    /// Record the consent of a member of my team
    ///
    /// Replaces an earlier consent. A member who stays in the team under the same name keeps the
    /// consent.
    ///
    /// **Permissions**: teams, for their own members.
    #[oai(
        path = "/competitions/:competition_id/team/consents/:member_id",
        method = "put",
        operation_id = "record_my_consent"
    )]
    async fn record_own(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        member_id: Path<MemberId>,
        body: Strict<ConsentRequest>,
    ) -> Result<Json<Consent>, ActFailure> {
        let (of, id) = (competition_id.0, member_id.0);
        let input = Some(body.value.into());
        let consent = self.app.put_own_consent(auth.0, of, id, input).await?;
        Ok(Json(Consent::new(consent)?))
    }

    /// Withdraw the consent of a member of my team
    ///
    /// Possible at any time. From then on no result shows the name; a submitted entry stays
    /// submitted.
    ///
    /// **Permissions**: teams, for their own members.
    #[oai(
        path = "/competitions/:competition_id/team/consents/:member_id",
        method = "delete",
        operation_id = "withdraw_my_consent"
    )]
    async fn withdraw_own(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        member_id: Path<MemberId>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, member_id.0);
        self.app.put_own_consent(auth.0, of, id, None).await?;
        Ok(Done::Done)
    }

    /// List the consents of a team
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/teams/:team_id/consents",
        method = "get",
        operation_id = "list_consents"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        team_id: Path<TeamId>,
    ) -> Result<Json<List<Consent>>, ReadFailure> {
        let (of, team) = (competition_id.0, team_id.0);
        let found = self.app.consents(auth.0, of, team).await?;
        Ok(List::whole(found, Consent::new)?)
    }

    /// Record a consent for any team
    ///
    /// For example one that was given on paper.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/members/:member_id/consent",
        method = "put",
        operation_id = "record_consent"
    )]
    async fn record(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        member_id: Path<MemberId>,
        body: Strict<ConsentRequest>,
    ) -> Result<Json<Consent>, ActFailure> {
        let (of, id) = (competition_id.0, member_id.0);
        let input = Some(body.value.into());
        let consent = self.app.put_consent(auth.0, of, id, input).await?;
        Ok(Json(Consent::new(consent)?))
    }

    /// Withdraw a consent for any team
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/members/:member_id/consent",
        method = "delete",
        operation_id = "withdraw_consent"
    )]
    async fn withdraw(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        member_id: Path<MemberId>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, member_id.0);
        self.app.put_consent(auth.0, of, id, None).await?;
        Ok(Done::Done)
    }

    /// List the names that announcements may show
    ///
    /// For certificates and announcements: the team, and the members whose consent to the version
    /// in force allows it, if the competition's policy is `names`.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/published_names",
        method = "get",
        operation_id = "list_published_names"
    )]
    async fn shown(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<PublishedNames>>, ReadFailure> {
        let of = competition_id.0;
        let shown = self.app.published_names(auth.0, of).await?;
        Ok(List::whole(shown, PublishedNames::new)?)
    }
}
