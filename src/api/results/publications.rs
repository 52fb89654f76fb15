//! From standings to public results: approval, publication, reopening by two organisers; and public
//! reading.

use chrono::{DateTime, NaiveDateTime, Utc};
use entity::ids::{CompetitionId, PublicationId, ReopeningId, RoundId};
use entity::{approval, publication, reopening};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::types::Any;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::results::audit::Checkpoint;
use crate::api::results::exports::{ZipFile, attachment};
use crate::api::results::standings::Standing;
use crate::api::setup::rounds::{Round, ScoringPlan};
use crate::api::strict::Strict;
use crate::api::types::{Html, Language, List, ReasonRequest, Tagged, remarks, time};
use crate::app::results::public::Shown;
use crate::app::{App, json};
use crate::lang::Lang;

/// Operations on publications.
pub struct Publications {
    pub(crate) app: App,
}

/// Approval of certain standings, with an optional embargo.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
struct ApprovalRequest {
    /// Number of the standings that you have read and approve.
    #[oai(validator(minimum(value = "1")))]
    standings: i32,
    /// Local time in the competition's zone before which they must not be published; absent for
    /// none.
    not_before: Option<NaiveDateTime>,
}

/// The approval of standings by a second organiser.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Approval {
    /// Account of the organiser who approved.
    approved_by: Uuid,
    /// Time of the approval.
    approved_at: DateTime<Utc>,
    /// Time before which the results must not be published; absent for none.
    not_before: Option<DateTime<Utc>>,
}

impl Approval {
    fn new(row: approval::Model) -> Self {
        Self {
            approved_by: row.approved_by.0,
            approved_at: time(row.approved_at),
            not_before: row.not_before.map(time),
        }
    }
}

/// A request to open an approved or published round again.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Reopening {
    /// Identifies the request, for approving it.
    id: Uuid,
    /// Reason for opening the round; public with the correction.
    reason: String,
    /// Account of the organiser who requested it.
    asked_by: Uuid,
    /// Time of the request.
    asked_at: DateTime<Utc>,
    /// Account of the organiser who approved it; absent before.
    agreed_by: Option<Uuid>,
    /// Time of the approval; absent before.
    agreed_at: Option<DateTime<Utc>>,
}

impl Reopening {
    fn new(row: reopening::Model) -> Self {
        Self {
            id: row.id.0,
            reason: row.reason,
            asked_by: row.asked_by.0,
            asked_at: time(row.asked_at),
            agreed_by: row.agreed_by.map(|id| id.0),
            agreed_at: row.agreed_at.map(time),
        }
    }
}

/// Published results of a round.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Publication {
    /// Identifies the publication in paths.
    id: Uuid,
    /// Name of the competition at that time.
    competition: String,
    /// Code of the round, as in tables.
    round: String,
    /// Number of the publication in its round, counted from 1; the highest is in force.
    number: i32,
    /// When the results became public.
    published_at: DateTime<Utc>,
    /// Why it replaces the previous publication; absent for the first one.
    correction: Option<String>,
    /// SHA-256 of the bundle, in hexadecimal.
    bundle_sha256: String,
}

impl Publication {
    fn new(row: publication::Model) -> Self {
        Self {
            id: row.id.0,
            competition: row.competition,
            round: row.round,
            number: row.number,
            published_at: time(row.published_at),
            correction: Some(row.correction).filter(|c| !c.is_empty()),
            bundle_sha256: row.bundle_sha256,
        }
    }
}

/// A change of the scoring plan after it was frozen.
#[derive(Object)]
struct PublicAmendment {
    /// When the plan was amended (RFC 3339).
    made_at: String,
    /// Why the plan changed after scoring began.
    reason: String,
}

/// Public results of a round.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct PublishedResults {
    /// Competition, round and time of the publication.
    publication: Publication,
    /// How scores were computed from score sheets.
    scoring_plan: ScoringPlan,
    /// Ranked entries, sorted by track, component and rank.
    standings: Vec<Standing>,
    /// Figures of the ranking, as in `summary.json` of `evenhand rank`.
    summary: Any<serde_json::Value>,
    /// Notes on the ranking, in English sentences.
    notes: Vec<String>,
    /// Changes of the scoring plan after it was frozen, oldest first.
    amendments: Vec<PublicAmendment>,
    /// Head of the audit chain at that time.
    checkpoint: Checkpoint,
}

impl PublishedResults {
    fn new(row: publication::Model, shown: Shown) -> Self {
        let amendments = shown.amendments.into_iter().map(|a| PublicAmendment {
            made_at: a.made_at,
            reason: a.reason,
        });
        Self {
            publication: Publication::new(row),
            scoring_plan: shown.plan.into(),
            summary: Any(json(&shown.outcome.summary)),
            standings: shown
                .outcome
                .standings
                .into_iter()
                .map(Into::into)
                .collect(),
            notes: remarks(&shown.outcome.notes),
            amendments: amendments.collect(),
            checkpoint: Checkpoint::new(shown.audit_seq, shown.audit_hash, shown.checkpoint),
        }
    }
}

#[OpenApi(tag = "Tag::Publications")]
impl Publications {
    /// Approve standings
    ///
    /// Two organisers make results final: the organiser who ranked the round cannot approve it. The
    /// request names the standings by number, so that no other standings are approved by mistake.
    ///
    /// **Permissions**: organisers of the competition, except the one who ranked the round.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/approval",
        method = "post",
        operation_id = "approve_standings"
    )]
    async fn approve(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        body: Strict<ApprovalRequest>,
    ) -> Result<Json<Approval>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let ApprovalRequest {
            standings,
            not_before,
        } = body.value;
        let row = self
            .app
            .approve_standings(auth.0, of, id, standings, not_before)
            .await?;
        Ok(Json(Approval::new(row)))
    }

    /// Publish approved standings
    ///
    /// From then on anyone can read standings, report and bundle without a token, with pseudonyms
    /// for judges. A publication is never changed; a correction is a further publication.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/publication",
        method = "post",
        operation_id = "publish_results"
    )]
    async fn publish(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<Publication>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let row = self.app.publish_results(auth.0, of, id).await?;
        Ok(Json(Publication::new(row)))
    }

    /// Request that an approved or published round is opened again
    ///
    /// Another organiser has to approve the request. The reason becomes public with the correction
    /// that follows.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/reopenings",
        method = "post",
        operation_id = "request_reopening"
    )]
    async fn ask(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<ReasonRequest>,
    ) -> Result<Json<Reopening>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let caller = auth.0.with_idempotency_key(&key.0, body.request);
        let row = self
            .app
            .request_reopening(caller, of, id, body.value.reason)
            .await?;
        Ok(Json(Reopening::new(row)))
    }

    /// List requests to open a round again
    ///
    /// Oldest request first.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/reopenings",
        method = "get",
        operation_id = "list_reopenings"
    )]
    async fn reopenings(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<List<Reopening>>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let rows = self.app.reopenings(auth.0, of, id).await?;
        Ok(List::whole(rows, |row| Ok(Reopening::new(row)))?)
    }

    /// Approve a request to open a round again
    ///
    /// The state of the round becomes scoring. Earlier publications stay public until a correction
    /// replaces them.
    ///
    /// **Permissions**: organisers of the competition, except the one who made the request.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/reopenings/:reopening_id/approval",
        method = "post",
        operation_id = "approve_reopening"
    )]
    async fn agree(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        reopening_id: Path<ReopeningId>,
    ) -> Result<Tagged<Round>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let request = reopening_id.0;
        let row = self.app.approve_reopening(auth.0, of, id, request).await?;
        Ok(Round::tagged(row)?)
    }

    /// List the publications of a competition
    ///
    /// Oldest first; for each round the highest number is in force. The answer is 404 until
    /// something is published.
    ///
    /// **Permissions**: anyone, without a token.
    #[oai(
        path = "/competitions/:competition_id/results",
        method = "get",
        operation_id = "list_publications"
    )]
    async fn list(
        &self,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<Publication>>, ReadFailure> {
        let rows = self.app.publications(competition_id.0).await?;
        Ok(List::whole(rows, |row| Ok(Publication::new(row)))?)
    }

    /// Read published results
    ///
    /// **Permissions**: anyone, without a token.
    #[oai(
        path = "/competitions/:competition_id/results/:publication_id",
        method = "get",
        operation_id = "get_publication"
    )]
    async fn read(
        &self,
        competition_id: Path<CompetitionId>,
        publication_id: Path<PublicationId>,
    ) -> Result<Json<PublishedResults>, ReadFailure> {
        let (of, id) = (competition_id.0, publication_id.0);
        let (row, shown) = self.app.publication(of, id).await?;
        Ok(Json(PublishedResults::new(row, shown)))
    }

    /// Download the bundle of published results
    ///
    /// `evenhand verify` recomputes the standings from it, offline. Judges have pseudonyms.
    ///
    /// **Permissions**: anyone, without a token.
    #[oai(
        path = "/competitions/:competition_id/results/:publication_id/bundle",
        method = "get",
        operation_id = "export_published_bundle"
    )]
    async fn bundle(
        &self,
        competition_id: Path<CompetitionId>,
        publication_id: Path<PublicationId>,
    ) -> Result<ZipFile, ReadFailure> {
        let (of, id) = (competition_id.0, publication_id.0);
        let bytes = self.app.published_bundle(of, id).await?;
        Ok(ZipFile::Ok(Binary(bytes), attachment("bundle.zip")))
    }

    /// Read the report of published results
    ///
    /// One self-contained HTML page. Judges have pseudonyms.
    ///
    /// **Permissions**: anyone, without a token.
    #[oai(
        path = "/competitions/:competition_id/results/:publication_id/report",
        method = "get",
        operation_id = "export_published_report"
    )]
    async fn report(
        &self,
        competition_id: Path<CompetitionId>,
        publication_id: Path<PublicationId>,
        /// Language of the text; English if absent.
        lang: Query<Option<Language>>,
    ) -> Result<Html, ReadFailure> {
        let (of, id) = (competition_id.0, publication_id.0);
        let lang = lang.0.map_or_else(Lang::default, |lang| lang.0);
        Ok(Html(self.app.published_report(of, id, lang).await?))
    }
}
