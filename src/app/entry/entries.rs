//! Entries: drafted, submitted before the deadline and withdrawn by teams, decided by organisers.

use entity::ids::{CompetitionId, EntryId, TrackId};
use entity::json::Words;
use entity::{attachment, entry};
use serde_json::json;

use crate::app::assignment::panels::{Consequences, entry_back, entry_gone};
use crate::app::check::{Check, NAME};
use crate::app::entry::eligibility::{fit_to_submit, is_draft_or_submitted, open_for_entries};
use crate::app::{App, Receipt, digest, expect_version, wrong_state};
use crate::domain::states::{EffectKind, EntryState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::{Caller, InCompetition};
use crate::store::entry::{attachments, entries};
use crate::store::page::{Items, Page};
use crate::store::setup::competitions;
use crate::store::{Reads, Tx};

/// An entry as its team describes it.
#[derive(Clone, Debug)]
pub struct EntryInput {
    /// Title of the entry.
    pub title: String,
    /// Abstract of the entry.
    pub summary: String,
    /// Track in which the entry competes.
    pub track: Option<TrackId>,
    /// Language of the entry (BCP 47).
    pub language: String,
    /// Topics, the main topic first.
    pub topics: Vec<String>,
}

impl EntryInput {
    fn checked(mut self) -> Result<Self, Problem> {
        let mut check = Check::default();
        self.title = check.text("/title", &self.title, NAME);
        self.summary = check.prose("/abstract", &self.summary);
        self.language = check
            .optional("/language", &self.language, 35)
            .to_lowercase();
        self.topics = check.words("/topics", &self.topics);
        check.done()?;
        Ok(self)
    }

    fn put_into(self, row: &mut entry::Model) {
        row.title = self.title;
        row.summary = self.summary;
        row.track_id = self.track;
        row.language = self.language;
        row.topics = Words(self.topics);
    }
}

async fn known_track(
    on: &impl Reads,
    right: &impl InCompetition,
    track: Option<TrackId>,
) -> Result<(), Problem> {
    let tracks = competitions::tracks(on, right).await?;
    if track.is_none_or(|id| tracks.iter().any(|t| t.id == id)) {
        return Ok(());
    }
    let issue = Issue::new(
        "/track_id",
        "unknown",
        "expected a track of this competition",
    );
    Err(Problem::new(
        Kind::InvalidInput,
        "The track does not exist in this competition.",
    )
    .with(vec![issue]))
}

/// An unused code for a new entry.
async fn next_code(tx: &Tx, right: &impl InCompetition) -> Result<String, Problem> {
    let mut number = entries::count_entries(tx, right).await?;
    loop {
        number += 1;
        let code = format!("E{number:04}");
        if !entries::code_taken(tx, right, &code).await? {
            return Ok(code);
        }
    }
}

impl App {
    /// The caller's own entries.
    pub async fn own_entries(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<entry::Model>, Problem> {
        self.read(async move |view| {
            let access = caller.team(&view, competition).await?;
            entries::own_entries(&view, &access, page).await
        })
        .await
    }

    /// One of the caller's own entries.
    pub async fn own_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
    ) -> Result<entry::Model, Problem> {
        self.read(async move |view| {
            let access = caller.team(&view, competition).await?;
            entries::own_entry(&view, &access, id).await
        })
        .await
    }

    /// Drafts an entry.
    pub async fn create_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        input: EntryInput,
    ) -> Result<entry::Model, Problem> {
        let input = input.checked()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let access = caller.team(&tx, competition).await?;
            open_for_entries(&tx, &access).await?;
            known_track(&tx, &access, input.track).await?;
            let mut row = entry::Model {
                id: EntryId(tx.id()),
                competition_id: competition,
                team_id: access.team(),
                track_id: None,
                code: next_code(&tx, &access).await?,
                title: String::new(),
                summary: String::new(),
                language: String::new(),
                topics: Words::default(),
                state: EntryState::Draft.into(),
                state_reason: String::new(),
                version: 1,
                submitted_at: None,
                created_at: tx.at(),
            };
            input.put_into(&mut row);
            tx.insert(row.clone()).await?;
            let object = row.id.object();
            let event = access.event("entry.drafted", object, json!({ "code": row.code }));
            Ok((row, event))
        })
        .await
    }

    /// Edits an entry before the deadline. A submitted one becomes a draft again.
    pub async fn update_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        version: i64,
        input: EntryInput,
    ) -> Result<entry::Model, Problem> {
        let input = input.checked()?;
        self.write(async move |tx| {
            let access = caller.team(&tx, competition).await?;
            let mut row = entries::own_entry(&tx, &access, id).await?;
            open_for_entries(&tx, &access).await?;
            expect_version(version, row.version)?;
            is_draft_or_submitted(&row)?;
            known_track(&tx, &access, input.track).await?;
            input.put_into(&mut row);
            row.state = EntryState::Draft.into();
            tx.save(&mut row).await?;
            let payload = json!({ "version": row.version });
            let event = access.event("entry.changed", id.object(), payload);
            Ok((row, event))
        })
        .await
    }

    /// Submits an entry, or fails with everything that prevents it.
    pub async fn submit_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        version: i64,
    ) -> Result<(entry::Model, Receipt), Problem> {
        let ((row, digest), position) = self
            .write_with_position(async move |tx| {
                let access = caller.team(&tx, competition).await?;
                let mut row = entries::own_entry(&tx, &access, id).await?;
                let rules = open_for_entries(&tx, &access).await?;
                expect_version(version, row.version)?;
                is_draft_or_submitted(&row)?;
                fit_to_submit(&tx, &access, &rules, &row).await?;
                row.state = EntryState::Submitted.into();
                row.submitted_at = Some(tx.at());
                tx.save(&mut row).await?;
                let files = attachments::of_entry(&tx, &access, id).await?;
                let digest = digest(&content(&row, &files));
                let payload = json!({ "version": row.version, "digest": digest });
                let event = access.event("entry.submitted", id.object(), payload);
                Ok(((row, digest), event))
            })
            .await?;
        let object = id.object();
        let receipt = Receipt {
            object,
            revision: row.version,
            digest,
            position,
        };
        Ok((row, receipt))
    }

    /// Withdraws an entry, in any state that is not final.
    pub async fn withdraw_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        version: i64,
    ) -> Result<entry::Model, Problem> {
        self.write(async move |tx| {
            let access = caller.team(&tx, competition).await?;
            let mut row = entries::own_entry(&tx, &access, id).await?;
            expect_version(version, row.version)?;
            match *row.state {
                EntryState::Draft | EntryState::Submitted | EntryState::Eligible => {}
                _ => {
                    return Err(wrong_state(format!(
                        "The entry is {}, so it cannot be withdrawn.",
                        row.state
                    )));
                }
            }
            row.state = EntryState::Withdrawn.into();
            tx.save(&mut row).await?;
            let kind = EffectKind::EntryWithdrawn;
            let consequences = entry_gone(&tx, &access, id, kind, "entry withdrawn").await?;
            let payload = json!({ "consequences": consequences });
            Ok((row, access.event("entry.withdrawn", id.object(), payload)))
        })
        .await
    }

    /// The competition's entries, optionally in one state.
    pub async fn entries(
        &self,
        caller: Caller,
        competition: CompetitionId,
        state: Option<EntryState>,
        page: Page,
    ) -> Result<Items<entry::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            entries::entries(&view, &organiser, state, page).await
        })
        .await
    }

    /// An entry, for organisers.
    pub async fn entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
    ) -> Result<entry::Model, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            entries::entry(&view, &organiser, id).await
        })
        .await
    }

    /// Decides a submitted entry: eligible, ineligible or disqualified. The last two need a reason.
    /// A disqualified entry can be found eligible again.
    pub async fn decide_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        verdict: EntryState,
        reason: String,
    ) -> Result<entry::Model, Problem> {
        let mut check = Check::default();
        let reason = match verdict {
            EntryState::Eligible => check.optional("/reason", &reason, NAME),
            EntryState::Ineligible | EntryState::Disqualified => {
                check.text("/reason", &reason, NAME)
            }
            _ => {
                check.report(
                    "/verdict",
                    "verdict",
                    "expected eligible, ineligible or disqualified",
                );
                String::new()
            }
        };
        check.done()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut row = entries::entry(&tx, &organiser, id).await?;
            let state = *row.state;
            let possible = match verdict {
                EntryState::Disqualified => {
                    matches!(state, EntryState::Eligible | EntryState::Submitted)
                }
                EntryState::Eligible => matches!(
                    state,
                    EntryState::Submitted
                        | EntryState::Eligible
                        | EntryState::Ineligible
                        | EntryState::Disqualified
                ),
                _ => matches!(
                    state,
                    EntryState::Submitted | EntryState::Eligible | EntryState::Ineligible
                ),
            };
            if !possible {
                return Err(wrong_state(format!(
                    "The entry is {}. It cannot be decided in this state.",
                    row.state
                )));
            }
            row.state = verdict.into();
            row.state_reason = reason;
            tx.save(&mut row).await?;
            let kind = match verdict {
                EntryState::Disqualified => Some(EffectKind::EntryDisqualified),
                EntryState::Ineligible => Some(EffectKind::EntryIneligible),
                _ => None,
            };
            let consequences = match kind {
                None => {
                    entry_back(&tx, &organiser, id).await?;
                    Consequences::default()
                }
                Some(kind) => {
                    let why = format!("entry {verdict}");
                    entry_gone(&tx, &organiser, id, kind, &why).await?
                }
            };
            let payload = json!({
                "verdict": verdict, "reason": row.state_reason, "consequences": consequences,
            });
            Ok((row, organiser.event("entry.decided", id.object(), payload)))
        })
        .await
    }
}

/// The content that the digest of a submitted entry covers.
fn content(row: &entry::Model, files: &[attachment::Model]) -> serde_json::Value {
    let file = |f: &attachment::Model| json!({ "name": f.name, "sha256": f.sha256 });
    json!({
        "code": row.code, "title": row.title, "abstract": row.summary, "track": row.track_id,
        "language": row.language, "topics": row.topics, "version": row.version,
        "files": files.iter().map(file).collect::<Vec<_>>(),
    })
}
