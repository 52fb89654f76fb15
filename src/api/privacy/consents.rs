//! How a competition handles personal data, and the consent of its members.

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

/// How personal data is to be handled; what is absent is as usual.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct PrivacyRequest {
    /// The version of the notice that families read, such as `2026-1`. Entries are then submitted
    /// only with each member's consent to it. Absent: no consent is asked for.
    #[oai(validator(min_length = 1, max_length = 64))]
    consent_version: Option<String>,
    /// What announcements of results may call an entry's people (`list_published_names`): `team`, no
    /// person; `names`, also those members whose consent allows it. Published results name nobody.
    #[oai(default = "default_policy")]
    name_policy: NamePolicy,
    /// Days after the end of the competition for which people of teams that won nothing are named.
    #[oai(
        default = "default_entrants",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    entrants_days: i32,
    /// The same for teams on the prize places.
    #[oai(
        default = "default_winners",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    winners_days: i32,
    /// The same for judges.
    #[oai(
        default = "default_judges",
        validator(minimum(value = "0"), maximum(value = "3650"))
    )]
    judges_days: i32,
    /// Days for which an invitation is kept once it was used, revoked or has expired.
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

/// How personal data is handled.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct PrivacySettings {
    /// The version of the notice to which members consent; absent if no consent is asked for.
    consent_version: Option<String>,
    /// What public results may call an entry's people.
    name_policy: NamePolicy,
    /// Days after the end of the competition for which people of teams that won nothing are named.
    entrants_days: i32,
    /// The same for teams on the prize places.
    winners_days: i32,
    /// The same for judges.
    judges_days: i32,
    /// Days for which an invitation is kept once it was used, revoked or has expired.
    invitations_days: i32,
    /// Version; 0 as long as nobody has set anything.
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
    /// Who consents: a parent or guardian, with a way to reach them if you need one; or the member
    /// of age.
    #[oai(validator(min_length = 1, max_length = 200))]
    consent_by: String,
    /// The version of the notice that they read: the one in force.
    #[oai(validator(min_length = 1, max_length = 64))]
    version: String,
    /// May results show the member's name?
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
    /// The member.
    member_id: Uuid,
    /// Member or mentor.
    kind: MemberKind,
    /// Name.
    name: String,
    /// What the consent is worth now.
    state: ConsentState,
    /// Who consented; absent without consent.
    consent_by: Option<String>,
    /// To which version; absent without consent.
    version: Option<String>,
    /// When it was recorded.
    recorded_at: Option<DateTime<Utc>>,
    /// May results show the name, as far as the consent goes?
    publish_name: bool,
    /// Do results show the name: do consent, version and the competition's policy allow it?
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

/// What public results may call an entry's people.
#[derive(Object)]
struct PublishedNames {
    /// The entry's code.
    entry: String,
    /// The team.
    team: String,
    /// Members whose consent allows it, in order; empty for most.
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
    /// How personal data is handled
    ///
    /// **Permissions**: everybody with a membership in the competition.
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

    /// Say how personal data is handled
    ///
    /// With another version of the notice, consents to the one before no longer count: entries that
    /// are submitted from then on need new ones.
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
        /// ETag of the version that is replaced.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<PrivacyRequest>,
    ) -> Result<Tagged<PrivacySettings>, ChangeFailure> {
        let version = version(if_match.0)?;
        let id = competition_id.0;
        let set = self.app.set_privacy(auth.0, id, version, body.value.into());
        Ok(settings(set.await?))
    }

    /// Consents of my team
    ///
    /// **Permissions**: teams; one's own only.
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

    /// Record the consent of somebody in my team
    ///
    /// It replaces an earlier one. Whoever stays in the team under the same name keeps their consent.
    ///
    /// **Permissions**: teams; one's own only.
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

    /// Withdraw the consent of somebody in my team
    ///
    /// At any time. The name is in no result from then on; an entry that was submitted stays.
    ///
    /// **Permissions**: teams; one's own only.
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

    /// Consents of a team
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

    /// Record a consent, such as one that came on paper
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

    /// Withdraw a consent
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

    /// What results may call each entry's people
    ///
    /// For certificates and publication: the team, and those members whose consent to the version in
    /// force allows it, if the competition's policy is `names`.
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
