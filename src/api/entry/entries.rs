//! Entries, for their teams and for organisers.

use chrono::{DateTime, Utc};
use entity::entry;
use entity::ids::{CompetitionId, EntryId, TrackId};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, EntryState, List, Receipt, Tagged, time, version};
use crate::app::App;
use crate::app::entry::entries::EntryInput;
use crate::domain::states;
use crate::problem::Problem;

/// Operations on entries.
pub struct Entries {
    pub(crate) app: App,
}

/// An entry, as its team describes it.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct EntryRequest {
    /// Title of the work, as judges and results show it.
    #[oai(validator(min_length = 1, max_length = 200))]
    title: String,
    /// Abstract of the work, at most 10,000 characters.
    #[oai(rename = "abstract", default, validator(max_length = 10000))]
    summary: String,
    /// Track in which the entry competes; required to submit, if the competition has tracks.
    track_id: Option<Uuid>,
    /// Language of the work (BCP 47).
    #[oai(default, validator(max_length = 35))]
    language: String,
    /// Topics of the work, the main topic first.
    #[oai(default, validator(max_items = 100))]
    topics: Vec<String>,
}

impl From<EntryRequest> for EntryInput {
    fn from(request: EntryRequest) -> Self {
        Self {
            title: request.title,
            summary: request.summary,
            track: request.track_id.map(TrackId),
            language: request.language,
            topics: request.topics,
        }
    }
}

/// An entry, for its team and for organisers.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Entry {
    /// Identifies the entry in paths.
    id: Uuid,
    /// Short code of the entry, as in tables.
    code: String,
    /// The team that entered the work.
    team_id: Uuid,
    /// Title of the work, as judges and results show it.
    title: String,
    /// Abstract of the work, at most 10,000 characters.
    #[oai(rename = "abstract")]
    summary: String,
    /// Track in which the entry competes; absent if not chosen.
    track_id: Option<Uuid>,
    /// Language of the work (BCP 47).
    language: String,
    /// Topics of the work, the main topic first.
    topics: Vec<String>,
    /// Stage of the entry, from draft to eligible or withdrawn.
    state: EntryState,
    /// Reason of the organisers for a refusal; empty otherwise.
    state_reason: String,
    /// When it was last submitted; absent for a draft.
    submitted_at: Option<DateTime<Utc>>,
    /// Incremented by every change; If-Match must name it.
    version: i64,
}

impl Entry {
    fn new(row: entry::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            code: row.code,
            team_id: row.team_id.0,
            title: row.title,
            summary: row.summary,
            track_id: row.track_id.map(|id| id.0),
            language: row.language,
            topics: row.topics.0,
            state: row.state.0.into(),
            state_reason: row.state_reason,
            submitted_at: row.submitted_at.map(time),
            version: row.version,
        })
    }

    fn tagged(row: entry::Model) -> Result<Tagged<Self>, Problem> {
        Ok(Tagged::new(row.version, Self::new(row)?))
    }
}

/// A submitted entry with its receipt.
#[derive(Object)]
struct SubmittedEntry {
    /// The entry as submitted.
    entry: Entry,
    /// Proof of the submission, to be kept by the team.
    receipt: Receipt,
}

/// Decisions of organisers on an entry.
#[derive(Enum, Clone, Copy)]
#[oai(rename_all = "snake_case")]
enum Verdict {
    /// The entry meets the rules and can be assigned.
    Eligible,
    /// The entry does not meet a rule.
    Ineligible,
    /// The entry is excluded from the competition.
    Disqualified,
}

/// A decision of the organisers on an entry.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct VerdictRequest {
    /// Whether the entry is eligible, ineligible or disqualified.
    verdict: Verdict,
    /// Reason for the team; required unless eligible.
    #[oai(default, validator(max_length = 200))]
    reason: String,
}

#[OpenApi(tag = "Tag::Entries")]
impl Entries {
    /// List my team's entries
    ///
    /// **Permissions**: teams, for their own entries.
    #[oai(
        path = "/competitions/:competition_id/team/entries",
        method = "get",
        operation_id = "list_my_entries"
    )]
    async fn own_list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Entry>>, ReadFailure> {
        let page = page(limit, cursor);
        let rows = self.app.own_entries(auth.0, competition_id.0, page).await?;
        Ok(List::make(rows, Entry::new)?)
    }

    /// Draft an entry
    ///
    /// **Permissions**: teams, while the competition is open and before the deadline.
    #[oai(
        path = "/competitions/:competition_id/team/entries",
        method = "post",
        operation_id = "create_my_entry"
    )]
    async fn create(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<EntryRequest>,
    ) -> Result<Created<Entry>, ActFailure> {
        let of = competition_id.0;
        let row = self
            .app
            .create_entry(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                body.value.into(),
            )
            .await?;
        let path = format!("/competitions/{of}/team/entries/{}", row.id);
        Ok(Created::new(&path, row.version, Entry::new(row)?))
    }

    /// Read one of my team's entries
    ///
    /// **Permissions**: teams, for their own entries.
    #[oai(
        path = "/competitions/:competition_id/team/entries/:entry_id",
        method = "get",
        operation_id = "get_my_entry"
    )]
    async fn own(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
    ) -> Result<Tagged<Entry>, ReadFailure> {
        let (of, id) = (competition_id.0, entry_id.0);
        Ok(Entry::tagged(self.app.own_entry(auth.0, of, id).await?)?)
    }

    /// Edit an entry before the deadline
    ///
    /// A submitted entry becomes a draft: submit it again afterwards.
    ///
    /// **Permissions**: teams, for their own entries.
    #[oai(
        path = "/competitions/:competition_id/team/entries/:entry_id",
        method = "put",
        operation_id = "replace_my_entry"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        /// ETag of the version to replace, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<EntryRequest>,
    ) -> Result<Tagged<Entry>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, entry_id.0);
        Ok(Entry::tagged(
            self.app
                .update_entry(auth.0, of, id, version, body.value.into())
                .await?,
        )?)
    }

    /// Submit an entry
    ///
    /// The server's clock decides whether the deadline was met. Keep the receipt.
    ///
    /// **Permissions**: teams, for their own entries.
    #[oai(
        path = "/competitions/:competition_id/team/entries/:entry_id/submission",
        method = "post",
        operation_id = "submit_my_entry"
    )]
    async fn submit(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        /// ETag of the version to submit, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
    ) -> Result<Tagged<SubmittedEntry>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, entry_id.0);
        let (row, receipt) = self.app.submit_entry(auth.0, of, id, version).await?;
        let version = row.version;
        let body = SubmittedEntry {
            entry: Entry::new(row)?,
            receipt: receipt.into(),
        };
        Ok(Tagged::new(version, body))
    }

    /// List the receipts of an entry
    ///
    /// One for each submission, oldest first; each is equal to the receipt in the answer to that
    /// submission.
    ///
    /// **Permissions**: teams, for their own entries.
    #[oai(
        path = "/competitions/:competition_id/team/entries/:entry_id/receipts",
        method = "get",
        operation_id = "list_my_entry_receipts"
    )]
    async fn receipts(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
    ) -> Result<Json<List<Receipt>>, ReadFailure> {
        let (of, id) = (competition_id.0, entry_id.0);
        let receipts = self.app.own_entry_receipts(auth.0, of, id).await?;
        Ok(List::whole(receipts, |r| Ok(r.into()))?)
    }

    /// Withdraw an entry
    ///
    /// **Permissions**: teams, for their own entries.
    #[oai(
        path = "/competitions/:competition_id/team/entries/:entry_id/withdrawal",
        method = "post",
        operation_id = "withdraw_my_entry"
    )]
    async fn withdraw(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        /// ETag of the version to withdraw, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
    ) -> Result<Tagged<Entry>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, entry_id.0);
        Ok(Entry::tagged(
            self.app.withdraw_entry(auth.0, of, id, version).await?,
        )?)
    }

    /// List entries
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/entries",
        method = "get",
        operation_id = "list_entries"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Only entries in this state; all entries if absent.
        state: Query<Option<EntryState>>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Entry>>, ReadFailure> {
        let page = page(limit, cursor);
        let of = competition_id.0;
        let rows = self
            .app
            .entries(auth.0, of, state.0.map(|s| s.0), page)
            .await?;
        Ok(List::make(rows, Entry::new)?)
    }

    /// Read an entry
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id",
        method = "get",
        operation_id = "get_entry"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
    ) -> Result<Tagged<Entry>, ReadFailure> {
        let (of, id) = (competition_id.0, entry_id.0);
        Ok(Entry::tagged(self.app.entry(auth.0, of, id).await?)?)
    }

    /// Decide whether an entry is eligible
    ///
    /// Assignments of an ineligible or disqualified entry are withdrawn. `eligible` is refused if
    /// the team does not meet the rules; the answer lists every rule that is not met.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id/verdict",
        method = "post",
        operation_id = "decide_entry"
    )]
    async fn decide(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        body: Strict<VerdictRequest>,
    ) -> Result<Tagged<Entry>, ActFailure> {
        let verdict = match body.value.verdict {
            Verdict::Eligible => states::EntryState::Eligible,
            Verdict::Ineligible => states::EntryState::Ineligible,
            Verdict::Disqualified => states::EntryState::Disqualified,
        };
        let (of, id) = (competition_id.0, entry_id.0);
        Ok(Entry::tagged(
            self.app
                .decide_entry(auth.0, of, id, verdict, body.value.reason)
                .await?,
        )?)
    }
}
