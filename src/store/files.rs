//! The bytes of files: in a folder, or in an S3 bucket for large amounts.
//!
//! A file is stored under its competition and its SHA-256, never under the name that a client gave
//! it, and is never unpacked. It is received into an unnamed temporary file, so that a broken
//! upload leaves nothing behind. It becomes an object only when it is complete and accepted. Its
//! row is written after that.
//!
//! Architecture Invariant: each row has its object. An object without a row is garbage, which
//! [`Store::remove_unnamed`](crate::store::Store::remove_unnamed) removes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fmt, io};

use bytes::Bytes;
use entity::ids::{AccountId, CompetitionId};
use futures_util::stream::BoxStream;
use futures_util::{Stream, StreamExt, TryStreamExt};
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use tokio::sync::Semaphore;

use crate::audit::chain::hex;
use crate::domain::media::{self, Found, Refusal};
use crate::problem::{Kind, Problem};

#[cfg(feature = "s3")]
use crate::store::bucket::bucket;

/// Files stored at the same time: each needs a buffer of a few megabytes.
const PUBLISHING: usize = 4;
/// Smallest part of a multipart upload to S3, except for the last one.
const PART: usize = 5 << 20;
/// Bytes read at a time from a file that is being stored.
const PIECE: usize = 256 << 10;
/// Simultaneous uploads of one account, so that one account cannot use all slots.
const AT_ONCE: usize = 4;

/// The file store; clones share it.
#[derive(Clone)]
pub struct Files {
    place: Place,
    publishing: Arc<Semaphore>,
    uploads: Arc<Mutex<HashMap<AccountId, usize>>>,
}

#[derive(Clone)]
enum Place {
    Nowhere,
    Folder(PathBuf),
    Bucket {
        objects: Arc<dyn ObjectStore>,
        /// Folder for files before they are sent to the bucket.
        received: PathBuf,
    },
}

/// A file that was received and has no name yet.
pub struct Received {
    file: tokio::fs::File,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// A stored object, with or without a row that names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Object {
    /// The competition to which it belongs.
    pub competition: CompetitionId,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// When it was last written, in microseconds since 1970.
    pub written_at: i64,
}

/// One of an account's upload slots, released when dropped.
pub struct UploadSlot {
    account: AccountId,
    uploads: Arc<Mutex<HashMap<AccountId, usize>>>,
}

impl Drop for UploadSlot {
    fn drop(&mut self) {
        let mut uploads = self.uploads.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = uploads.get_mut(&self.account) {
            *count -= 1;
            if *count == 0 {
                uploads.remove(&self.account);
            }
        }
    }
}

/// The problem that the caller sees after a failure of the file store; the cause is logged.
fn fault(error: &dyn fmt::Display) -> Problem {
    tracing::error!(%error, "the file store failed");
    let detail =
        "The file store is busy, full or unavailable. Nothing was changed. Try again later.";
    Problem::new(Kind::Unavailable, detail)
}

fn lost(competition: CompetitionId, sha256: &str) -> Problem {
    tracing::error!(%competition, sha256, "a file is missing or has the wrong size");
    Problem::internal()
}

/// Address of a file of a competition.
fn key(competition: CompetitionId, sha256: &str) -> Key {
    Key::from_iter([competition.to_string().as_str(), sha256])
}

impl Files {
    fn new(place: Place) -> Self {
        Self {
            place,
            publishing: Arc::new(Semaphore::new(PUBLISHING)),
            uploads: Arc::default(),
        }
    }

    /// No file store: each use fails.
    pub fn nowhere() -> Self {
        Self::new(Place::Nowhere)
    }

    /// A file store in a folder, which is created with the first file.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self::new(Place::Folder(folder.into()))
    }

    /// A file store at a folder or URL: `s3://bucket/prefix`, with settings from the usual `AWS_`
    /// variables. `received` is a folder for files before they are sent to the bucket.
    ///
    /// # Errors
    /// A text that describes what is wrong with the address.
    pub fn at(address: &str, received: &Path) -> Result<Self, String> {
        let Some((scheme, _)) = address.split_once("://") else {
            return Ok(Self::in_folder(address));
        };
        match scheme {
            "s3" => bucket(address).map(|objects| {
                let received = received.to_owned();
                Self::new(Place::Bucket { objects, received })
            }),
            _ => Err(format!(
                "expected a folder or s3://bucket/prefix, found {scheme}://"
            )),
        }
    }

    /// The folder, if files are stored in one.
    pub fn folder(&self) -> Option<&Path> {
        match &self.place {
            Place::Folder(folder) => Some(folder),
            Place::Nowhere | Place::Bucket { .. } => None,
        }
    }

    /// An upload slot of an account.
    pub fn upload_slot(&self, account: AccountId) -> Result<UploadSlot, Problem> {
        let mut uploads = self.uploads.lock().unwrap_or_else(PoisonError::into_inner);
        let count = uploads.entry(account).or_default();
        if *count >= AT_ONCE {
            let detail = format!(
                "You are already uploading {AT_ONCE} files. Wait until one is finished, then send this one."
            );
            return Err(Problem::new(Kind::Unavailable, detail));
        }
        *count += 1;
        Ok(UploadSlot {
            account,
            uploads: self.uploads.clone(),
        })
    }

    /// The objects, if the store can have any.
    fn objects(&self) -> Result<Option<Arc<dyn ObjectStore>>, Problem> {
        match &self.place {
            Place::Nowhere => Ok(None),
            Place::Bucket { objects, .. } => Ok(Some(objects.clone())),
            Place::Folder(folder) if !folder.exists() => Ok(None),
            Place::Folder(folder) => {
                let opened = LocalFileSystem::new_with_prefix(folder).map_err(|e| fault(&e))?;
                Ok(Some(Arc::new(opened.with_fsync(true))))
            }
        }
    }

    /// Where files are received.
    fn receiving(&self) -> Result<&Path, Problem> {
        let folder = match &self.place {
            Place::Nowhere => return Err(fault(&"no file store is configured")),
            Place::Folder(folder) => folder,
            Place::Bucket { received, .. } => received,
        };
        if !folder.exists() {
            let made = std::fs::create_dir_all(folder).and_then(|()| {
                let beside = folder.parent().filter(|p| !p.as_os_str().is_empty());
                std::fs::File::open(beside.unwrap_or_else(|| Path::new(".")))?.sync_all()
            });
            made.map_err(|e| fault(&e))?;
        }
        Ok(folder)
    }

    /// Receives at most `most` bytes.
    ///
    /// # Errors
    /// [`Kind::TooLarge`] as soon as there are more; [`Kind::BadRequest`] when reading from the
    /// client fails.
    pub async fn receive(
        &self,
        content: impl Stream<Item = io::Result<Bytes>> + Send,
        most: u64,
    ) -> Result<Received, Problem> {
        // Without a name, the operating system deletes it when this process ends, however it ends.
        let file = tempfile::tempfile_in(self.receiving()?).map_err(|e| fault(&e))?;
        let mut file = tokio::fs::File::from_std(file);
        let (mut digest, mut size) = (Sha256::new(), 0);
        let mut content = std::pin::pin!(content);
        while let Some(piece) = content.next().await {
            let piece = piece.map_err(|e| Problem::new(Kind::BadRequest, format!("{e}.")))?;
            size += piece.len() as u64;
            if size > most {
                return Err(too_large(most));
            }
            digest.update(&piece);
            file.write_all(&piece).await.map_err(|e| fault(&e))?;
        }
        file.flush().await.map_err(|e| fault(&e))?;
        Ok(Received {
            file,
            size,
            sha256: hex(&digest.finalize()),
        })
    }

    /// Stores a received file; it is durable, on disk or in the bucket, when this returns.
    pub async fn publish(
        &self,
        competition: CompetitionId,
        received: &mut Received,
    ) -> Result<(), Problem> {
        self.receiving()?;
        let objects = self
            .objects()?
            .ok_or_else(|| fault(&"the folder no longer exists"))?;
        let _permit = self.publishing.acquire().await.map_err(|e| fault(&e))?;
        received.file.rewind().await.map_err(|e| fault(&e))?;
        // Write even if the object exists: this renews its age, so that it is not removed as
        // garbage.
        let mut writer =
            BufWriter::with_capacity(objects, key(competition, &received.sha256), PART)
                .with_max_concurrency(1);
        loop {
            let mut piece = vec![0; PIECE];
            let read = received
                .file
                .read(&mut piece)
                .await
                .map_err(|e| fault(&e))?;
            if read == 0 {
                break;
            }
            piece.truncate(read);
            if let Err(error) = writer.put(piece.into()).await {
                let _ = writer.abort().await;
                return Err(fault(&error));
            }
        }
        writer.shutdown().await.map_err(|e| fault(&e))
    }

    /// Size of an object in bytes, if it exists.
    pub async fn size(
        &self,
        competition: CompetitionId,
        sha256: &str,
    ) -> Result<Option<u64>, Problem> {
        let Some(objects) = self.objects()? else {
            return Ok(None);
        };
        match objects.head(&key(competition, sha256)).await {
            Ok(found) => Ok(Some(found.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(fault(&error)),
        }
    }

    /// The bytes of an object of `size` bytes.
    ///
    /// # Errors
    /// [`Kind::Internal`] if the object does not exist or has another size.
    pub async fn read(
        &self,
        competition: CompetitionId,
        sha256: &str,
        size: u64,
    ) -> Result<BoxStream<'static, io::Result<Bytes>>, Problem> {
        let objects = self.objects()?.ok_or_else(|| lost(competition, sha256))?;
        match objects.get(&key(competition, sha256)).await {
            Ok(found) if found.meta.size == size => {
                Ok(found.into_stream().map_err(io::Error::from).boxed())
            }
            Ok(_) | Err(object_store::Error::NotFound { .. }) => Err(lost(competition, sha256)),
            Err(error) => Err(fault(&error)),
        }
    }

    /// Every object.
    pub async fn list(&self) -> Result<Vec<Object>, Problem> {
        let Some(objects) = self.objects()? else {
            return Ok(Vec::new());
        };
        let all: Vec<_> = objects
            .list(None)
            .try_collect()
            .await
            .map_err(|e| fault(&e))?;
        let object = |found: object_store::ObjectMeta| {
            // Skip files that the server did not write.
            let (competition, sha256) = found.location.as_ref().split_once('/')?;
            let is_digest = sha256.len() == 64 && sha256.bytes().all(|b| b.is_ascii_hexdigit());
            Some(Object {
                competition: CompetitionId(competition.parse().ok()?),
                sha256: is_digest.then(|| sha256.to_owned())?,
                written_at: found.last_modified.timestamp_micros(),
            })
        };
        Ok(all.into_iter().filter_map(object).collect())
    }

    /// Removes an object that was last written before a time; returns whether it was removed.
    pub(crate) async fn remove(&self, object: &Object, before: i64) -> Result<bool, Problem> {
        let Some(objects) = self.objects()? else {
            return Ok(false);
        };
        let key = key(object.competition, &object.sha256);
        match objects.head(&key).await {
            Ok(found) if found.last_modified.timestamp_micros() < before => {
                objects.delete(&key).await.map_err(|e| fault(&e))?;
                Ok(true)
            }
            Ok(_) | Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(fault(&error)),
        }
    }

    /// Removes parts older than a time that a killed process left in a folder: [`object_store`]
    /// writes them beside the object, as `DIGEST#NUMBER`.
    pub async fn remove_parts(&self, before: i64) -> Result<usize, Problem> {
        let Some(folder) = self.folder().map(Path::to_owned) else {
            return Ok(0);
        };
        let removed = tokio::task::spawn_blocking(move || {
            let mut removed = 0;
            if !folder.exists() {
                return Ok(0);
            }
            for competition in std::fs::read_dir(folder)? {
                let competition = competition?;
                if !competition.file_type()?.is_dir() {
                    continue;
                }
                for part in std::fs::read_dir(competition.path())? {
                    let part = part?;
                    let name = part.file_name();
                    let number = name
                        .to_str()
                        .and_then(|n| n.split_once('#'))
                        .map(|(_, n)| n);
                    let is_part = number.is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
                    let written =
                        chrono::DateTime::<chrono::Utc>::from(part.metadata()?.modified()?);
                    if is_part && written.timestamp_micros() < before {
                        std::fs::remove_file(part.path())?;
                        removed += 1;
                    }
                }
            }
            io::Result::Ok(removed)
        });
        let removed = removed.await.map_err(|e| fault(&e))?;
        removed.map_err(|e| fault(&e))
    }
}

/// The problem of a file that exceeds a size limit.
pub fn too_large(most: u64) -> Problem {
    Problem::new(
        Kind::TooLarge,
        format!("The file exceeds the limit of {most} bytes."),
    )
}

impl Received {
    /// The media type, by the content.
    pub async fn look(&mut self) -> Result<Result<Found, Refusal>, Problem> {
        let file = self.file.try_clone().await.map_err(|e| fault(&e))?;
        let (mut file, size) = (file.into_std().await, self.size);
        let looked = tokio::task::spawn_blocking(move || {
            use std::io::Seek;
            file.rewind()?;
            media::inspect(&mut file, size)
        });
        let looked = looked.await.map_err(|e| fault(&e))?;
        looked.map_err(|e| fault(&e))
    }
}

#[cfg(not(feature = "s3"))]
fn bucket(_: &str) -> Result<Arc<dyn ObjectStore>, String> {
    Err("this evenhand was built without the feature s3".to_owned())
}
