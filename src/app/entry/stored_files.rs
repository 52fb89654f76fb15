//! Maintenance of stored files: removes unused objects, verifies digests, copies files for a
//! backup.

use std::path::Path;

use chrono::TimeDelta;
use entity::attachment;
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::app::doctor::Checked;
use crate::audit::chain::hex;
use crate::clock;
use crate::problem::{Kind, Problem};
use crate::store::access::Caller;
use crate::store::entry::attachments;
use crate::store::files::Files;

/// How long an object stays after its file was deleted, so that a backup begun before still finds
/// it.
const KEPT: TimeDelta = TimeDelta::days(7);
/// Longest time that storing a file may take.
const UNDER_WAY: TimeDelta = TimeDelta::hours(1);

impl App {
    /// Removes objects that no row has named for [`KEPT`], and parts of broken uploads; returns how
    /// many.
    pub async fn sweep_files(&self) -> Result<usize, Problem> {
        let caller = Caller::operator();
        let now = self.clock().now();
        let before = clock::stored(now - KEPT);
        let mut removed = self
            .files
            .remove_parts(clock::stored(now - UNDER_WAY))
            .await?;
        let mut old = self.files.list().await?;
        old.retain(|object| object.written_at < before);
        let unnamed = self
            .read(async move |view| attachments::unnamed(&view, &caller.host()?, old, before).await)
            .await?;
        let operator = caller.host()?;
        for object in unnamed {
            let (store, files) = (&self.store, &self.files);
            let is_gone = store.remove_unnamed(&operator, files, object, before);
            removed += usize::from(is_gone.await?);
        }
        Ok(removed)
    }

    /// All current files of all competitions.
    async fn every_file(&self, caller: Caller) -> Result<Vec<attachment::Model>, Problem> {
        let mut files = Vec::new();
        for competition in self.competitions(caller).await? {
            let of = competition.id;
            let more = self
                .read(async move |view| {
                    let organiser = caller.organiser(&view, of).await?;
                    attachments::all(&view, &organiser).await
                })
                .await?;
            files.extend(more);
        }
        Ok(files)
    }

    /// Compares each file with its digest and size.
    pub(crate) async fn check_files(&self, caller: Caller) -> Result<Checked, Problem> {
        let mut law = Checked::new("each file exists, and its digest matches");
        for row in self.every_file(caller).await? {
            let damage = self.damage(&row).await?;
            law.check(damage.is_none(), || {
                format!("attachment {}: {}", row.id, damage.unwrap_or_default())
            });
        }
        Ok(law)
    }

    /// What is wrong with a stored file, or none.
    async fn damage(&self, row: &attachment::Model) -> Result<Option<String>, Problem> {
        let (of, size) = (row.competition_id, row.size.unsigned_abs());
        match self.files.size(of, &row.sha256).await? {
            None => return Ok(Some("its bytes are missing".to_owned())),
            Some(found) if found != size => {
                return Ok(Some(format!("it has {found} bytes instead of {size}")));
            }
            Some(_) => {}
        }
        let mut digest = Sha256::new();
        let mut content = self.files.read(of, &row.sha256, size).await?;
        loop {
            match content.try_next().await {
                Ok(Some(piece)) => digest.update(&piece),
                Ok(None) => break,
                Err(error) => return Ok(Some(format!("it cannot be read: {error}"))),
            }
        }
        let found = hex(&digest.finalize());
        let differs = format!("its bytes were changed: their digest is {found}");
        Ok((found != row.sha256).then_some(differs))
    }

    /// Copies every current file into a folder, if files are kept in a local folder; returns how
    /// many.
    ///
    /// # Errors
    /// [`Kind::WrongState`] when a file is missing or damaged.
    pub async fn copy_files(&self, caller: Caller, into: &Path) -> Result<Option<usize>, Problem> {
        caller.host()?;
        if self.files.folder().is_none() {
            return Ok(None);
        }
        let (to, mut copied) = (Files::in_folder(into), 0);
        for row in self.every_file(caller).await? {
            if let Some(damage) = self.damage(&row).await? {
                let said = format!("attachment {}: {damage}", row.id);
                return Err(Problem::new(Kind::WrongState, said));
            }
            let (of, size) = (row.competition_id, row.size.unsigned_abs());
            let content = self.files.read(of, &row.sha256, size).await?;
            let mut received = to.receive(content, u64::MAX).await?;
            to.publish(of, &mut received).await?;
            copied += 1;
        }
        Ok(Some(copied))
    }
}
