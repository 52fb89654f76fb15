//! Files of entries. Teams upload and delete them before the deadline, organisers at any time
//! before the results are published; judges read those of their own assignments.
//!
//! The bytes are stored before the row is written, so that every file that is listed can be read.

use std::io;

use bytes::Bytes;
use entity::ids::{AssignmentId, AttachmentId, CompetitionId, EntryId};
use entity::{attachment, entry};
use futures_util::Stream;
use futures_util::stream::BoxStream;
use serde_json::json;

use crate::app::entry::eligibility::{is_draft_or_submitted, open_for_entries};
use crate::app::{App, expect_version, roster, to_the_end, wrong_state};
use crate::audit::Event;
use crate::domain::attachment::{self as rules, Quota};
use crate::domain::media::Media;
use crate::domain::states::{CompetitionState, EntryState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::{Caller, OrganiserOrTeam};
use crate::store::entry::{attachments, entries};
use crate::store::files::{Files, Received, too_large};
use crate::store::judging::sheets;
use crate::store::setup::competitions;
use crate::store::{Reads, Tx};

/// The bytes of a file, as a stream.
pub type Content = BoxStream<'static, io::Result<Bytes>>;

/// A file to be uploaded.
pub struct Upload<S> {
    /// The file's name, as the client sent it.
    pub name: String,
    /// The version to replace, from If-Match.
    pub if_match: Option<i64>,
    /// Size in bytes, if the client declared it.
    pub declared: Option<u64>,
    /// The bytes, as a stream.
    pub content: S,
}

/// The result of an upload.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The stored file.
    pub row: attachment::Model,
    /// Whether no file of this name existed before.
    pub is_new: bool,
}

/// A file, as a judge may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgedFile {
    /// The file. Never expose its name: the team chose it.
    pub row: attachment::Model,
    /// A neutral name, which reveals nothing about the team.
    pub name: String,
}

impl OrganiserOrTeam {
    /// The caller's own entry, or any entry of a competition that the caller organises.
    async fn on(
        on: &impl Reads,
        caller: &Caller,
        competition: CompetitionId,
        id: EntryId,
    ) -> Result<(Self, entry::Model), Problem> {
        let access = caller.organiser_or_team(on, competition).await?;
        let row = match &access {
            Self::Organiser(organiser) => entries::entry(on, organiser, id).await?,
            Self::Team(access) => entries::own_entry(on, access, id).await?,
        };
        Ok((access, row))
    }

    /// Fails if the files of the entry can no longer be changed.
    async fn may_change(&self, on: &impl Reads, entry: &entry::Model) -> Result<(), Problem> {
        match self {
            Self::Team(access) => {
                open_for_entries(on, access).await?;
                is_draft_or_submitted(entry).map(drop)
            }
            Self::Organiser(organiser) => {
                let state = competitions::competition(on, organiser).await?.state;
                let out = [CompetitionState::Published, CompetitionState::Archived];
                if out.contains(&state) {
                    let said =
                        format!("The competition is {state}. Its files can no longer be changed.");
                    return Err(wrong_state(said));
                }
                Ok(())
            }
        }
    }

    /// A change by the team makes a submitted entry a draft again, like any other change of the
    /// entry.
    async fn draft_again(&self, tx: &Tx, mut entry: entry::Model) -> Result<(), Problem> {
        if matches!(self, Self::Team(_)) && entry.state == EntryState::Submitted {
            entry.state = EntryState::Draft.into();
            tx.save(&mut entry).await?;
        }
        Ok(())
    }

    fn event_of(&self, action: &'static str, row: &attachment::Model) -> Event {
        let object = row.id.object();
        let payload = json!({
            "entry": row.entry_id, "name": row.name, "version": row.version,
            "media_type": row.media_type, "size": row.size, "sha256": row.sha256,
        });
        self.event(action, object, payload)
    }
}

fn named<'a>(files: &'a [attachment::Model], name: &str) -> Option<&'a attachment::Model> {
    files.iter().find(|file| file.name == name)
}

/// Finds a file by the name as given; an invalid name matches no file.
fn found(files: Vec<attachment::Model>, given: &str) -> Result<attachment::Model, Problem> {
    let name = rules::name(given).map_err(|_| Problem::not_found())?;
    let mut files = files.into_iter();
    files
        .find(|file| file.name == name)
        .ok_or_else(Problem::not_found)
}

/// Fails unless the request names the version of the file that it replaces.
fn expect_current(
    if_match: Option<i64>,
    current: Option<&attachment::Model>,
) -> Result<(), Problem> {
    match (if_match, current) {
        (None, None) => Ok(()),
        (None, Some(row)) => {
            let said =
                "A file of this name exists already. To replace it, send If-Match with its ETag.";
            let mut problem = Problem::new(Kind::VersionRequired, said);
            problem.current_version = Some(row.version);
            Err(problem)
        }
        (Some(_), None) => Err(Problem::new(
            Kind::StaleVersion,
            "No file of this name exists. To upload a new file, omit If-Match.",
        )),
        (Some(version), Some(row)) => expect_version(version, row.version),
    }
}

/// Fails if the file exceeds the entry's quota.
fn expect_room(
    quota: &Quota,
    files: &[attachment::Model],
    name: &str,
    size: u64,
) -> Result<(), Problem> {
    let others = || files.iter().filter(|file| file.name != name);
    if others().count() as u64 >= quota.files {
        let said = format!(
            "An entry can have at most {} files. Delete one first.",
            quota.files
        );
        return Err(Problem::new(Kind::FileQuota, said));
    }
    let used: u64 = others().map(|file| file.size.unsigned_abs()).sum();
    if used + size > quota.bytes_per_entry {
        let said = format!(
            "An entry's files can have at most {} bytes in total: {used} are used, and this file has {size}. Delete another file, or send a smaller one.",
            quota.bytes_per_entry
        );
        return Err(Problem::new(Kind::FileQuota, said));
    }
    Ok(())
}

/// The media type of a received file by its content. Fails if the name's ending does not match.
async fn kind_of(received: &mut Received, name: &str) -> Result<(Media, bool), Problem> {
    let found = match received.look().await? {
        Ok(found) => found,
        Err(refusal) => return Err(Problem::new(Kind::InvalidInput, format!("{refusal}."))),
    };
    if !rules::fits(name, found.media) {
        let endings = found.media.endings().join(" or .");
        let said = format!("expected a name that ends with .{endings}, the type of the content");
        let issue = Issue::new("attachment_name", "wrong-ending", said);
        let problem = Problem::new(
            Kind::InvalidInput,
            "The ending of the name does not match the content.",
        );
        return Err(problem.with(vec![issue]));
    }
    Ok((found.media, found.has_location))
}

/// Reads and discards the rest of a body, up to a limit: a client that is still sending does not
/// read the answer.
async fn hear_out(content: impl Stream<Item = io::Result<Bytes>> + Send, most: u64) {
    use futures_util::StreamExt;
    let mut content = std::pin::pin!(content);
    let mut heard = 0;
    while let Some(Ok(piece)) = content.next().await {
        heard += piece.len() as u64;
        if heard > most {
            break;
        }
    }
}

impl App {
    /// Stores a file of an entry under a name.
    ///
    /// Storing the same file again has no further effect.
    pub async fn put_attachment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        entry: EntryId,
        upload: Upload<impl Stream<Item = io::Result<Bytes>> + Send>,
    ) -> Result<Stored, Problem> {
        let Upload {
            name,
            if_match,
            declared,
            content,
        } = upload;
        let most = self.quota.bytes;
        let asked = self.may_put(caller, competition, entry, name, if_match, declared);
        let name = match asked.await {
            Ok(name) => name,
            Err(problem) => {
                let known = [Kind::NotFound, Kind::TooLarge, Kind::Unavailable];
                if !known.contains(&problem.kind) {
                    hear_out(content, most).await;
                }
                return Err(problem);
            }
        };
        let _slot = caller
            .account()
            .map(|id| self.files.upload_slot(id))
            .transpose()?;
        let mut received = self.files.receive(content, most).await?;
        let (media, has_location) = kind_of(&mut received, &name).await?;
        let row = attachment::Model {
            id: AttachmentId(self.clock().id()),
            competition_id: competition,
            entry_id: entry,
            name,
            media_type: media.into(),
            size: i64::try_from(received.size).unwrap_or(i64::MAX),
            sha256: received.sha256.clone(),
            has_location,
            version: 0,
            created_at: 0,
            deleted_at: None,
        };
        let (app, offered) = (self.clone(), row.clone());
        let stored = to_the_end(async move {
            app.files.publish(competition, &mut received).await?;
            app.write_attachment(caller, if_match, offered).await
        })
        .await;
        match stored {
            // The client may repeat an upload because it did not receive the first answer.
            Err(problem) if problem.kind == Kind::VersionRequired => {
                let there = self
                    .attachment(caller, competition, entry, row.name)
                    .await?;
                if there.sha256 == row.sha256 {
                    let is_new = false;
                    return Ok(Stored { row: there, is_new });
                }
                Err(problem)
            }
            stored => stored,
        }
    }

    /// Checks before the bytes arrive whether the caller may upload the file; returns its
    /// normalised name.
    async fn may_put(
        &self,
        caller: Caller,
        competition: CompetitionId,
        entry: EntryId,
        given: String,
        if_match: Option<i64>,
        declared: Option<u64>,
    ) -> Result<String, Problem> {
        let quota = self.quota;
        self.read(async move |view| {
            let (access, row) = OrganiserOrTeam::on(&view, &caller, competition, entry).await?;
            access.may_change(&view, &row).await?;
            let name = rules::name(&given).map_err(|bad| {
                let issue = Issue::new("attachment_name", "bad-name", format!("expected {bad}"));
                Problem::new(Kind::InvalidInput, "The name of the file is invalid.")
                    .with(vec![issue])
            })?;
            let declared = declared.unwrap_or_default();
            if declared > quota.bytes {
                return Err(too_large(quota.bytes));
            }
            let files = attachments::of_entry(&view, &access, entry).await?;
            let current = named(&files, &name);
            // Without If-Match the upload may repeat the stored file, which is permitted.
            if if_match.is_some() || current.is_none() {
                expect_current(if_match, current)?;
            }
            expect_room(&quota, &files, &name, declared)?;
            Ok(name)
        })
        .await
    }

    /// Writes the row of a file whose bytes are stored.
    async fn write_attachment(
        &self,
        caller: Caller,
        if_match: Option<i64>,
        mut row: attachment::Model,
    ) -> Result<Stored, Problem> {
        let (files, quota) = (self.files.clone(), self.quota);
        self.write(async move |tx| {
            let (competition, entry) = (row.competition_id, row.entry_id);
            let (access, of) = OrganiserOrTeam::on(&tx, &caller, competition, entry).await?;
            access.may_change(&tx, &of).await?;
            let others = attachments::of_entry(&tx, &access, entry).await?;
            let current = named(&others, &row.name).cloned();
            expect_current(if_match, current.as_ref())?;
            expect_room(&quota, &others, &row.name, row.size.unsigned_abs())?;
            expect_object(&files, &row).await?;
            row.version = attachments::newest_version(&tx, &access, entry, &row.name).await? + 1;
            row.created_at = tx.at();
            let is_new = current.is_none();
            if let Some(current) = current {
                attachments::end(&tx, current).await?;
            }
            tx.insert(row.clone()).await?;
            access.draft_again(&tx, of).await?;
            let event = access.event_of("attachment.stored", &row);
            Ok((Stored { row, is_new }, event))
        })
        .await
    }

    /// Deletes a file. Its bytes are deleted later, if no other row names them.
    pub async fn delete_attachment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        entry: EntryId,
        name: String,
        version: i64,
    ) -> Result<(), Problem> {
        self.write(async move |tx| {
            let (access, of) = OrganiserOrTeam::on(&tx, &caller, competition, entry).await?;
            let row = found(attachments::of_entry(&tx, &access, entry).await?, &name)?;
            access.may_change(&tx, &of).await?;
            expect_version(version, row.version)?;
            let event = access.event_of("attachment.deleted", &row);
            attachments::end(&tx, row).await?;
            access.draft_again(&tx, of).await?;
            Ok(((), event))
        })
        .await
    }

    /// The files of an entry, by name.
    pub async fn attachments(
        &self,
        caller: Caller,
        competition: CompetitionId,
        entry: EntryId,
    ) -> Result<Vec<attachment::Model>, Problem> {
        self.read(async move |view| {
            let (access, _) = OrganiserOrTeam::on(&view, &caller, competition, entry).await?;
            attachments::of_entry(&view, &access, entry).await
        })
        .await
    }

    /// One file of an entry.
    pub async fn attachment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        entry: EntryId,
        name: String,
    ) -> Result<attachment::Model, Problem> {
        found(self.attachments(caller, competition, entry).await?, &name)
    }

    /// The bytes of one file of an entry.
    pub async fn attachment_content(
        &self,
        caller: Caller,
        competition: CompetitionId,
        entry: EntryId,
        name: String,
    ) -> Result<(attachment::Model, Content), Problem> {
        let row = self.attachment(caller, competition, entry, name).await?;
        let content = self.content(&row).await?;
        Ok((row, content))
    }

    /// The files of the entry of one of the caller's own assignments.
    pub async fn judged_files(
        &self,
        caller: Caller,
        competition: CompetitionId,
        assignment: AssignmentId,
    ) -> Result<Vec<JudgedFile>, Problem> {
        self.read(async move |view| {
            let access = caller.judge(&view, competition).await?;
            let files = attachments::of_own_assignment(&view, &access, assignment).await?;
            let own = sheets::own_assignment(&view, &access, assignment).await?;
            // Law 2: an assignment with a conflict has been withdrawn already. If it were not,
            // the files must still not be readable.
            let (judge, entry, team) = sheets::pair(&view, &own).await?;
            let conflicts =
                roster::exclusive_conflicts_of_pair(&view, &access, &judge, &entry, &team).await?;
            if !conflicts.is_empty() {
                return Err(Problem::not_found());
            }
            let blind = |(row, number): (attachment::Model, usize)| {
                let name = rules::blind_name(&entry.code, number, *row.media_type);
                JudgedFile { row, name }
            };
            Ok(files.into_iter().zip(1..).map(blind).collect())
        })
        .await
    }

    /// The bytes of one of these files.
    pub async fn judged_content(
        &self,
        caller: Caller,
        competition: CompetitionId,
        assignment: AssignmentId,
        id: AttachmentId,
    ) -> Result<(JudgedFile, Content), Problem> {
        let files = self.judged_files(caller, competition, assignment).await?;
        let file = files.into_iter().find(|file| file.row.id == id);
        let file = file.ok_or_else(Problem::not_found)?;
        let content = self.content(&file.row).await?;
        Ok((file, content))
    }

    /// The bytes of a file that the caller may read.
    async fn content(&self, row: &attachment::Model) -> Result<Content, Problem> {
        let size = row.size.unsigned_abs();
        self.files.read(row.competition_id, &row.sha256, size).await
    }
}

/// Fails if the object was removed as garbage in the meantime.
async fn expect_object(files: &Files, row: &attachment::Model) -> Result<(), Problem> {
    let size = files.size(row.competition_id, &row.sha256).await?;
    if size == Some(row.size.unsigned_abs()) {
        return Ok(());
    }
    let said = "The file could not be stored. Nothing was changed. Send the file again.";
    Err(Problem::new(Kind::Unavailable, said))
}
