//! What is kept of people and for how long, its end, and what somebody may read about themselves.

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

/// Something that is kept until a time.
#[derive(Object)]
struct RetentionItem {
    /// Whose data, which says for how long it is kept.
    class: RetentionClass,
    /// What it is, such as `team/0198…`.
    object: String,
    /// How many people, invitations or tokens.
    count: u64,
    /// What the time is counted from.
    from: DateTime<Utc>,
    /// When it is due.
    due_at: DateTime<Utc>,
    /// Is it due now?
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

/// What is kept of people, and until when.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RetentionPlan {
    /// The server's time.
    as_of: DateTime<Utc>,
    /// The end of the competition: when the last of its rounds was closed or ranked. If a round was
    /// never closed, when last anything happened in it or is due to.
    ended_at: Option<DateTime<Utc>>,
    /// Was no round closed, or one left open? Then the period of winners counts for all teams.
    abandoned: bool,
    /// Everything that is kept for a time, the earliest first.
    items: Vec<RetentionItem>,
}

/// Standings that hold as before over tables without a name.
#[derive(Object)]
struct RefreshedStandings {
    /// Code of the round.
    round: String,
    /// Number of the standings.
    number: i32,
    /// SHA-256 of the tables before.
    before: String,
    /// SHA-256 of the tables since.
    after: String,
}

/// What an erasure took; its audit record says the same.
#[derive(Object)]
struct ErasureReport {
    /// Whose data it was, such as `member/0198…`.
    subjects: Vec<String>,
    /// Rows whose texts named somebody of them.
    texts: Vec<String>,
    /// Positions of audit records whose details were erased; the chain holds.
    records: Vec<i64>,
    /// Standings whose input tables have another digest since, though the same ranks.
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

/// What was erased because its time was over.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RetentionReport {
    /// What was due.
    items: Vec<RetentionItem>,
    /// What that took, an audit record each.
    erased: Vec<ErasureReport>,
    /// Backups made before this hold the data still; absent if nothing was due.
    backups_before: Option<DateTime<Utc>>,
}

/// Somebody to be anonymised.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct AnonymiseRequest {
    /// Why, without the person's name: it stays.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
    /// Other spellings by which texts may call the person.
    #[oai(default, validator(max_items = 100))]
    also: Vec<String>,
}

/// Who was anonymised.
#[derive(Object)]
struct AnonymisationReport {
    /// What the person is called from now on.
    pseudonym: String,
    /// What was erased.
    erased: ErasureReport,
    /// Backups made before this hold the person's data still.
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

/// Everything held about somebody.
#[derive(Object)]
struct SubjectData {
    /// Rows, consents, texts that name the person, and audit records about them.
    data: Any<serde_json::Value>,
}

#[OpenApi(tag = "Tag::Privacy")]
impl Retention {
    /// What is kept of people, and until when
    ///
    /// Changes nothing.
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

    /// Erase what is due
    ///
    /// For good. Scores, countries and standings stay; people get pseudonyms, and their accounts lose
    /// their tokens.
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
    /// A judge, a member or mentor, or the holder of an account, by their id. For good: names and
    /// addresses leave every row, text, audit record and kept answer. Scores, countries, organisation
    /// and city stay, because conflicts and standings rest on them. Tokens, and open invitations of and
    /// by the person, end.
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

    /// Everything held about a person
    ///
    /// For somebody who asks what you know of them: a judge, a member or mentor, or the holder of an
    /// account, by their id. The audit record keeps who read it of whom, and nothing of what it says.
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
