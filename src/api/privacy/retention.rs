//! Retention of personal data, anonymising, and subject access.

use chrono::{DateTime, Utc};
use entity::ids::CompetitionId;
use poem_openapi::payload::Json;
use poem_openapi::types::Any;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{RetentionClass, time};
use crate::app::App;
use crate::app::privacy::{anonymise, erasure, retention};

/// Operations on what is kept of people.
pub struct Retention {
    pub(crate) app: App,
}

/// Personal data that is kept until a certain time.
#[derive(Object)]
struct RetentionItem {
    /// Class of people, which determines the retention period.
    class: RetentionClass,
    /// What contains the data, such as `team/0198…`.
    object: String,
    /// Number of people, invitations or tokens.
    count: u64,
    /// Start of the retention period.
    from: DateTime<Utc>,
    /// End of the retention period, when the data is to be erased.
    due_at: DateTime<Utc>,
    /// Whether the retention period has ended.
    due: bool,
}

impl From<retention::Item> for RetentionItem {
    fn from(item: retention::Item) -> Self {
        Self {
            class: item.class.into(),
            object: item.object,
            count: item.count,
            from: item.from,
            due_at: item.due_at,
            due: item.due,
        }
    }
}

/// Personal data of the competition, and when it is to be erased.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RetentionPlan {
    /// Server's time when the plan was made.
    as_of: DateTime<Utc>,
    /// End of the competition: when the last of its rounds was closed or ranked. If a round was
    /// never closed, the latest recorded act or deadline. Absent if the competition has not ended.
    ended_at: Option<DateTime<Utc>>,
    /// Whether no round was closed, or one was left open. Then the period of winners applies to all
    /// teams.
    abandoned: bool,
    /// All data with a retention period, sorted by its end.
    items: Vec<RetentionItem>,
}

/// Standings that stay valid after names were removed from their input tables.
#[derive(Object)]
struct RefreshedStandings {
    /// Code of the round, as in tables.
    round: String,
    /// Number of the standings in the round.
    number: i32,
    /// SHA-256 of the tables before the erasure, in hexadecimal.
    before: String,
    /// SHA-256 of the tables after the erasure, in hexadecimal.
    after: String,
}

/// What an erasure removed; the audit record contains the same.
#[derive(Object)]
struct ErasureReport {
    /// People or objects whose data was erased, such as `member/0198…`.
    subjects: Vec<String>,
    /// Rows with texts that named one of them.
    texts: Vec<String>,
    /// Positions of audit records whose details were erased; the chain stays verifiable.
    records: Vec<i64>,
    /// Standings whose input tables have a new digest; their ranks are the same.
    standings: Vec<RefreshedStandings>,
}

impl From<erasure::ErasureReport> for ErasureReport {
    fn from(erased: erasure::ErasureReport) -> Self {
        let standings = |s: erasure::Refreshed| RefreshedStandings {
            round: s.round,
            number: s.number,
            before: s.before,
            after: s.after,
        };
        Self {
            subjects: erased.subjects,
            texts: erased.texts,
            records: erased.records,
            standings: erased.standings.into_iter().map(standings).collect(),
        }
    }
}

/// The result of erasing the data that was due.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RetentionReport {
    /// The data whose retention period had ended.
    items: Vec<RetentionItem>,
    /// What was erased, one item for each audit record.
    erased: Vec<ErasureReport>,
    /// Backups made before this time still contain the data; absent if nothing was due.
    backups_before: Option<DateTime<Utc>>,
}

/// The reason for anonymising a person, and spellings of the name.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct AnonymiseRequest {
    /// Why the person is anonymised; it is kept for good, so it must not contain the name.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
    /// Other spellings of the person's name in texts.
    #[oai(default, validator(max_items = 100))]
    also: Vec<String>,
}

/// The result of anonymising a person.
#[derive(Object)]
struct AnonymisationReport {
    /// The person's name from now on.
    pseudonym: String,
    /// What was erased, as in the audit record.
    erased: ErasureReport,
    /// Backups made before this time still contain the person's data.
    backups_before: DateTime<Utc>,
}

impl From<anonymise::AnonymisationReport> for AnonymisationReport {
    fn from(done: anonymise::AnonymisationReport) -> Self {
        Self {
            pseudonym: done.pseudonym,
            erased: done.erased.into(),
            backups_before: time(done.at),
        }
    }
}

/// Everything stored about a person.
#[derive(Object)]
struct SubjectData {
    /// Rows, consents, texts that name the person, and audit records about the person.
    data: Any<serde_json::Value>,
}

#[OpenApi(tag = "Tag::Privacy")]
impl Retention {
    /// Read the retention plan
    ///
    /// Lists personal data and the end of its retention period. Changes nothing.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/retention",
        method = "get",
        operation_id = "get_retention_plan"
    )]
    async fn plan(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<RetentionPlan>, ReadFailure> {
        let of = competition_id.0;
        let plan = self.app.retention_plan(auth.0, of).await?;
        Ok(Json(RetentionPlan {
            as_of: plan.as_of,
            ended_at: plan.ended_at,
            abandoned: plan.abandoned,
            items: plan.items.into_iter().map(Into::into).collect(),
        }))
    }

    /// Erase data whose retention period has ended
    ///
    /// The erasure cannot be undone. Scores, countries and standings are kept; people get
    /// pseudonyms, and their tokens are revoked.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/retention",
        method = "post",
        operation_id = "apply_retention"
    )]
    async fn apply(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<RetentionReport>, ActFailure> {
        let of = competition_id.0;
        let applied = self.app.apply_retention(auth.0, of).await?;
        Ok(Json(RetentionReport {
            items: applied.items.into_iter().map(Into::into).collect(),
            erased: applied.erased.into_iter().map(Into::into).collect(),
            backups_before: applied.at.map(time),
        }))
    }

    /// Anonymise a person
    ///
    /// A judge, a member or mentor, or the holder of an account, by id. This cannot be undone:
    /// names and addresses are removed from every row, text, audit record and stored answer.
    /// Scores, countries, organisation and city are kept, because conflicts and standings depend on
    /// them. The person's tokens are revoked, and so are open invitations for or by the person.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/subjects/:subject_id/anonymisation",
        method = "post",
        operation_id = "anonymise_subject"
    )]
    async fn anonymise(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        subject_id: Path<Uuid>,
        body: Strict<AnonymiseRequest>,
    ) -> Result<Json<AnonymisationReport>, ActFailure> {
        let of = competition_id.0;
        let AnonymiseRequest { reason, also } = body.value;
        let done = self.app.anonymise(auth.0, of, subject_id.0, reason, also);
        Ok(Json(done.await?.into()))
    }

    /// Export everything stored about a person
    ///
    /// For a request for access by a judge, a member or mentor, or the holder of an account, by id.
    /// The audit record states who read whose data, and not the data.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/subjects/:subject_id/export",
        method = "get",
        operation_id = "export_subject"
    )]
    async fn export(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        subject_id: Path<Uuid>,
    ) -> Result<Json<SubjectData>, ReadFailure> {
        let of = competition_id.0;
        let data = self.app.export_subject(auth.0, of, subject_id.0).await?;
        Ok(Json(SubjectData { data: Any(data) }))
    }
}
