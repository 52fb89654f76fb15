//! From standings to public results: approval, publication, reopening by two; and what everybody reads.

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

/// Which standings are right, and when they may become public.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
struct ApprovalRequest {
    /// Number of the standings that you looked at.
    #[oai(validator(minimum(value = "1")))]
    standings: i32,
    /// Local time, in the competition's zone, before which they are not published.
    not_before: Option<NaiveDateTime>,
}

/// A second organiser's approval.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Approval {
    /// Whose it is.
    approved_by: Uuid,
    /// When.
    approved_at: DateTime<Utc>,
    /// No publication before.
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
    /// Id.
    id: Uuid,
    /// Why.
    reason: String,
    /// Who asked.
    asked_by: Uuid,
    /// When.
    asked_at: DateTime<Utc>,
    /// Who agreed, if anybody has.
    agreed_by: Option<Uuid>,
    /// When.
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

/// Results of a round that were made public.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Publication {
    /// Id.
    id: Uuid,
    /// The competition's name.
    competition: String,
    /// The round's code.
    round: String,
    /// 1, 2, … of the round: the highest holds.
    number: i32,
    /// When it became public.
    published_at: DateTime<Utc>,
    /// Why it takes the place of the one before; absent for the first.
    correction: Option<String>,
    /// SHA-256 of the bundle.
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
    /// When it was made (RFC 3339).
    made_at: String,
    /// Why.
    reason: String,
}

/// Public results.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct PublishedResults {
    /// Of what, and when.
    publication: Publication,
    /// How the sheets were scored.
    scoring_plan: ScoringPlan,
    /// Ranked entries by track, component, rank.
    standings: Vec<Standing>,
    /// Figures, as `summary.json` of `evenhand rank`.
    summary: Any<serde_json::Value>,
    /// Remarks in words.
    notes: Vec<String>,
    /// How the scoring plan changed after it was frozen, oldest first.
    amendments: Vec<PublicAmendment>,
    /// Where the audit chain stood.
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
    /// Results become final by two persons: whoever ranked the round cannot approve it. The number is
    /// that of the standings you looked at, so that nothing else is approved by mistake.
    ///
    /// **Permissions**: organisers of the competition, other than the one who ranked the round.
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
    /// From now on everybody can read them, without a token: standings, report and bundle, with
    /// pseudonyms for judges. What is published stays as it is; a correction is a further publication.
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

    /// Ask to open an approved or published round again
    ///
    /// Another organiser has to agree. The reason becomes public with the correction that follows.
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

    /// Requests to open a round again
    ///
    /// Oldest first.
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

    /// Agree that a round is opened again
    ///
    /// It is scoring from now on. What was published stays until a correction takes its place.
    ///
    /// **Permissions**: organisers of the competition, other than the one who asked.
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

    /// What is published of a competition
    ///
    /// Oldest first; of a round the highest number holds. Before anything is published the competition
    /// does not exist here.
    ///
    /// **Permissions**: everybody, without a token.
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

    /// Published results
    ///
    /// **Permissions**: everybody, without a token.
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

    /// The bundle of published results
    ///
    /// `evenhand verify` recomputes the standings from it, without a network. Judges have pseudonyms.
    ///
    /// **Permissions**: everybody, without a token.
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

    /// The report of published results, for people
    ///
    /// One HTML page that needs nothing from outside. Judges have pseudonyms.
    ///
    /// **Permissions**: everybody, without a token.
    #[oai(
        path = "/competitions/:competition_id/results/:publication_id/report",
        method = "get",
        operation_id = "export_published_report"
    )]
    async fn report(
        &self,
        competition_id: Path<CompetitionId>,
        publication_id: Path<PublicationId>,
        /// Language of its words; English if absent.
        lang: Query<Option<Language>>,
    ) -> Result<Html, ReadFailure> {
        let (of, id) = (competition_id.0, publication_id.0);
        let lang = lang.0.map_or_else(Lang::default, |lang| lang.0);
        Ok(Html(self.app.published_report(of, id, lang).await?))
    }
}
