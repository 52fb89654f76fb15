//! Judges and their profiles, for organisers.

use entity::ids::{CompetitionId, JudgeId, OrganisationId};
use entity::judge;
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, JudgeState, List, ReasonRequest, Tagged, codes, version};
use crate::app::App;
use crate::app::setup::judges::JudgeInput;
use crate::problem::Problem;

/// Operations on judges.
pub struct Judges {
    pub(crate) app: App,
}

/// A judge's profile, as organisers enter it.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct JudgeRequest {
    /// Short unique code, as in tables; generated if absent.
    #[oai(validator(min_length = 1, max_length = 64))]
    code: Option<String>,
    /// The judge's full name, in any script.
    #[oai(default, validator(max_length = 200))]
    name: String,
    /// E-mail address for organisers; the server sends no mail.
    #[oai(default, validator(max_length = 200))]
    email: String,
    /// Citizenships, country of residence, delegation (ISO 3166-1 alpha-2); the first is the panel
    /// country.
    #[oai(validator(min_items = 1, max_items = 20))]
    countries: Vec<String>,
    /// An organisation that the organisers added; absent if none.
    organisation_id: Option<Uuid>,
    /// The judge's city, compared with sister cities; empty if unknown.
    #[oai(default, validator(max_length = 200))]
    city: String,
    /// Languages in which the judge can read entries (BCP 47).
    #[oai(default, validator(max_items = 100))]
    languages: Vec<String>,
    /// Topics that the judge knows, each optionally with a level from 1 to 3: `energy:3`.
    #[oai(default, validator(max_items = 100))]
    topics: Vec<String>,
    /// Fewest entries that the judge should get.
    #[oai(default, validator(minimum(value = "0"), maximum(value = "100000")))]
    min_load: i64,
    /// Most entries that the judge can get; absent for no limit.
    #[oai(validator(minimum(value = "0"), maximum(value = "100000")))]
    max_load: Option<i64>,
    /// Codes of the tracks that the judge may judge; empty for all tracks.
    #[oai(default, validator(max_items = 100))]
    tracks: Vec<String>,
    /// Number of competitions judged before; absent if unknown.
    #[oai(validator(minimum(value = "0"), maximum(value = "1000")))]
    experience: Option<i64>,
}

impl From<JudgeRequest> for JudgeInput {
    fn from(r: JudgeRequest) -> Self {
        Self {
            code: r.code,
            name: r.name,
            email: r.email,
            countries: r.countries,
            organisation: r.organisation_id.map(OrganisationId),
            city: r.city,
            languages: r.languages,
            topics: r.topics,
            min_load: r.min_load,
            max_load: r.max_load,
            tracks: r.tracks,
            experience: r.experience,
        }
    }
}

/// A judge's profile, for organisers and for the judge.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Judge {
    /// Identifies the judge in paths and assignments.
    id: Uuid,
    /// Short code of the judge, as in tables.
    code: String,
    /// The judge's full name, in any script.
    name: String,
    /// E-mail address for organisers; the server sends no mail.
    email: String,
    /// Country codes (ISO 3166-1 alpha-2); the first is the panel country.
    countries: Vec<String>,
    /// An organisation that the organisers added; absent if none.
    organisation_id: Option<Uuid>,
    /// The judge's city, compared with sister cities; empty if unknown.
    city: String,
    /// Languages in which the judge can read entries (BCP 47).
    languages: Vec<String>,
    /// Topics that the judge knows, each optionally with a level from 1 to 3.
    topics: Vec<String>,
    /// Fewest entries that the judge should get.
    min_load: i32,
    /// Most entries that the judge can get; absent for no limit.
    max_load: Option<i32>,
    /// Codes of the tracks that the judge may judge; empty for all tracks.
    tracks: Vec<String>,
    /// Number of competitions judged before; absent if unknown.
    experience: Option<i32>,
    /// Whether the judge was invited, has accepted, declined or withdrawn.
    state: JudgeState,
    /// Incremented by every change; If-Match must name it.
    version: i64,
}

impl Judge {
    pub(crate) fn new(row: judge::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            code: row.code,
            name: row.name,
            email: row.email,
            countries: codes(&row.countries),
            organisation_id: row.organisation_id.map(|id| id.0),
            city: row.city,
            languages: row.languages.0,
            topics: row.topics.0,
            min_load: row.min_load,
            max_load: row.max_load,
            tracks: row.tracks.0,
            experience: row.experience,
            state: row.state.0.into(),
            version: row.version,
        })
    }
}

#[OpenApi(tag = "Tag::Judges")]
impl Judges {
    /// Add a judge
    ///
    /// The judge's state is `invited`; `create_invitation` creates the invitation link. To add many
    /// judges at once use `import_table`.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/judges",
        method = "post",
        operation_id = "create_judge"
    )]
    async fn create(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<JudgeRequest>,
    ) -> Result<Created<Judge>, ActFailure> {
        let of = competition_id.0;
        let row = self
            .app
            .create_judge(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                body.value.into(),
            )
            .await?;
        let path = format!("/competitions/{of}/judges/{}", row.id);
        Ok(Created::new(&path, row.version, Judge::new(row)?))
    }

    /// List judges
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/judges",
        method = "get",
        operation_id = "list_judges"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Judge>>, ReadFailure> {
        let page = page(limit, cursor);
        let rows = self.app.judges(auth.0, competition_id.0, page).await?;
        Ok(List::make(rows, Judge::new)?)
    }

    /// Read a judge's profile
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/judges/:judge_id",
        method = "get",
        operation_id = "get_judge"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        judge_id: Path<JudgeId>,
    ) -> Result<Tagged<Judge>, ReadFailure> {
        let (of, id) = (competition_id.0, judge_id.0);
        let row = self.app.judge(auth.0, of, id).await?;
        Ok(Tagged::new(row.version, Judge::new(row)?))
    }

    /// Replace a judge's profile
    ///
    /// Assignments that now have an exclusive conflict are withdrawn, and their sheets quarantined.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/judges/:judge_id",
        method = "put",
        operation_id = "replace_judge"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        judge_id: Path<JudgeId>,
        /// ETag of the version to replace, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<JudgeRequest>,
    ) -> Result<Tagged<Judge>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, judge_id.0);
        let row = self
            .app
            .update_judge(auth.0, of, id, version, body.value.into())
            .await?;
        Ok(Tagged::new(row.version, Judge::new(row)?))
    }

    /// Withdraw a judge from the competition
    ///
    /// Assignments without a submitted sheet end. Submitted sheets are kept, but the judge can no
    /// longer revise them. Open invitations are revoked. Compute an assignment preview with
    /// `repair` to fill the gaps.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/judges/:judge_id/withdrawal",
        method = "post",
        operation_id = "withdraw_judge"
    )]
    async fn withdraw(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        judge_id: Path<JudgeId>,
        /// ETag of the judge's current version, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<ReasonRequest>,
    ) -> Result<Tagged<Judge>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, judge_id.0);
        let row = self
            .app
            .withdraw_judge(auth.0, of, id, version, body.value.reason)
            .await?;
        Ok(Tagged::new(row.version, Judge::new(row)?))
    }
}
