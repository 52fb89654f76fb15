//! Judges, conflicts and pins, for organisers.

use entity::ids::{CompetitionId, JudgeId, OrganisationId};
use entity::judge;
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, JudgeState, List, ReasonRequest, Tagged, codes, page, version};
use crate::app::App;
use crate::app::setup::judges::JudgeInput;
use crate::problem::Problem;

/// Operations on judges.
pub struct Judges {
    pub(crate) app: App,
}

/// What an organiser says of a judge.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct JudgeRequest {
    /// Short unique code; made when absent.
    #[oai(validator(min_length = 1, max_length = 64))]
    code: Option<String>,
    /// Name.
    #[oai(default, validator(max_length = 200))]
    name: String,
    /// E-mail address.
    #[oai(default, validator(max_length = 200))]
    email: String,
    /// Citizenships, residence, delegation (ISO 3166-1 alpha-2); the first is the panel country.
    #[oai(validator(min_items = 1, max_items = 20))]
    countries: Vec<String>,
    /// An organisation that the organisers added.
    organisation_id: Option<Uuid>,
    /// City.
    #[oai(default, validator(max_length = 200))]
    city: String,
    /// Languages (BCP 47).
    #[oai(default, validator(max_items = 100))]
    languages: Vec<String>,
    /// Topics, each with a level 1 to 3 if wanted: `energy:3`.
    #[oai(default, validator(max_items = 100))]
    topics: Vec<String>,
    /// Fewest entries to judge.
    #[oai(default, validator(minimum(value = "0"), maximum(value = "100000")))]
    min_load: i64,
    /// Most entries to judge; absent for no limit.
    #[oai(validator(minimum(value = "0"), maximum(value = "100000")))]
    max_load: Option<i64>,
    /// Codes of the tracks the judge may judge; empty for all.
    #[oai(default, validator(max_items = 100))]
    tracks: Vec<String>,
    /// Competitions judged before; absent if unknown.
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

/// A judge, for organisers and for the judge.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Judge {
    /// Id.
    id: Uuid,
    /// Short code, as in tables.
    code: String,
    /// Name.
    name: String,
    /// E-mail address.
    email: String,
    /// Countries; the first is the panel country.
    countries: Vec<String>,
    /// An organisation that the organisers added.
    organisation_id: Option<Uuid>,
    /// City.
    city: String,
    /// Languages.
    languages: Vec<String>,
    /// Topics with levels.
    topics: Vec<String>,
    /// Fewest entries.
    min_load: i32,
    /// Most entries; absent for no limit.
    max_load: Option<i32>,
    /// Tracks; empty for all.
    tracks: Vec<String>,
    /// Competitions judged before; absent if unknown.
    experience: Option<i32>,
    /// Where the judge stands.
    state: JudgeState,
    /// Version.
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
    /// The judge is invited; `create_invitation` makes the link. Many at once: `import_table`.
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

    /// Judges
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
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
        /// `next_cursor` of the page before.
        #[oai(validator(pattern = "^[0-9a-f]{32}$"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<List<Judge>>, ReadFailure> {
        let page = page(limit.0, cursor.0)?;
        let rows = self.app.judges(auth.0, competition_id.0, page).await?;
        Ok(List::make(rows, Judge::new)?)
    }

    /// A judge
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
    /// Assignments that the change brings into conflict are withdrawn, their sheets quarantined.
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
        /// ETag of the version that is replaced.
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

    /// Take a judge out of the competition
    ///
    /// Assignments without a submitted sheet end; what was submitted stays, and the judge revises it no
    /// more. Open invitations end. Fill the gaps by an assignment preview with `repair`.
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
        /// ETag of the version that is changed.
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
