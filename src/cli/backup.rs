//! `evenhand backup` and `evenhand restore`: a verified copy of the embedded database, and its
//! restoration.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use clap::Args;

use super::server::{DataArguments, FILES, look, run};
use super::{Failure, doctor, server};
use crate::store::access::Caller;
use crate::store::files::Files;
use crate::store::{Location, Store};

/// Copy the embedded database into one file, and verify the copy
///
/// Copies the database as it is at one instant, also while a server writes. The file appears only
/// after every law was checked on it; entries' files are copied into a folder beside it,
/// FILE.files. Back up PostgreSQL with pg_dump -Fc.
#[derive(Args)]
pub struct BackupArguments {
    #[command(flatten)]
    data: DataArguments,
    /// The backup file; must not exist yet
    out: PathBuf,
}

/// Create a data folder from a backup, after verifying it
#[derive(Args)]
pub struct RestoreArguments {
    /// The backup file
    backup: PathBuf,
    /// The new data folder; must not contain a database
    #[arg(long, env = "EVENHAND_DATA", default_value = "data")]
    data: PathBuf,
    /// Where entries' files are already, such as s3://bucket/prefix; they are verified there
    /// [default: those beside the backup are copied into the data folder]
    #[arg(long, env = "EVENHAND_FILES", value_name = "FOLDER|URL")]
    files: Option<String>,
}

fn io(path: &Path) -> impl Fn(std::io::Error) -> Failure + '_ {
    move |error| Failure::Input(vec![format!("{}: {error}", path.display())])
}

/// A folder beside the final place of a file, so that moving it there is atomic.
fn beside(file: &Path) -> Result<tempfile::TempDir, Failure> {
    let parent = file.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or_else(|| Path::new("."));
    let folder = tempfile::Builder::new()
        .prefix(".evenhand-")
        .tempdir_in(parent);
    folder.map_err(io(parent))
}

/// Moves a verified file to its final place; it is on disk when this returns.
fn settle(from: &Path, to: &Path) -> Result<(), Failure> {
    File::open(from)
        .and_then(|file| file.sync_all())
        .map_err(io(from))?;
    // Unlike a rename, this fails if the file has been created in the meantime.
    fs::hard_link(from, to).map_err(io(to))?;
    let parent = to.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or_else(|| Path::new("."));
    File::open(parent)
        .and_then(|folder| folder.sync_all())
        .map_err(io(parent))
}

/// Checks every law on the database in a folder, with the files if given.
async fn verified(folder: &Path, files: Files) -> Result<(), Failure> {
    let app = look(&Location::Folder(folder.to_owned()), files).await?;
    doctor::report(&app.doctor(Caller::operator()).await?)
}

/// The folder of a backup's files, beside it.
fn beside_backup(backup: &Path) -> PathBuf {
    let mut name = backup.as_os_str().to_owned();
    name.push(".files");
    name.into()
}

/// Copies the files that the database of a folder names into that folder.
async fn copy_files(folder: &Path, from: Files) -> Result<Option<usize>, Failure> {
    let app = look(&Location::Folder(folder.to_owned()), from).await?;
    let into = folder.join(FILES);
    Ok(app.copy_files(Caller::operator(), &into).await?)
}

/// Moves a folder of files to its final place, if there is one, before the database that names
/// them.
fn settle_files(from: &Path, to: &Path) -> Result<(), Failure> {
    if from.exists() {
        fs::rename(from, to).map_err(io(to))?;
    }
    Ok(())
}

fn absent(file: &Path) -> Result<(), Failure> {
    if file.exists() {
        return Err(Failure::Input(vec![format!(
            "{} exists already",
            file.display()
        )]));
    }
    Ok(())
}

/// Runs `backup`.
pub fn backup(arguments: &BackupArguments) -> Result<(), Failure> {
    let out = &arguments.out;
    absent(out)?;
    let folder = beside(out)?;
    absent(&beside_backup(out))?;
    let copied = run(async {
        let files = arguments.data.files()?;
        let app = arguments.data.look().await?;
        app.copy_into(Caller::operator(), folder.path()).await?;
        let copied = copy_files(folder.path(), files.clone()).await?;
        let files = match copied {
            Some(_) => Files::in_folder(folder.path().join(FILES)),
            None => files,
        };
        verified(folder.path(), files).await?;
        Ok(copied)
    })?;
    settle_files(&folder.path().join(FILES), &beside_backup(out))?;
    settle(&Store::file(folder.path()), out)?;
    eprintln!("{} is a verified copy.", out.display());
    match copied {
        Some(0) => {}
        Some(count) => {
            let files = beside_backup(out);
            eprintln!(
                "{} holds its {count} files: keep both together.",
                files.display()
            );
        }
        None => eprintln!("Its files were verified and not copied: they are in the bucket."),
    }
    Ok(())
}

/// Runs `restore`.
pub fn restore(arguments: &RestoreArguments) -> Result<(), Failure> {
    let to = Store::file(&arguments.data);
    absent(&to)?;
    // SQLite would apply the log of an earlier database to the restored one.
    for end in ["-wal", "-shm", "-journal"] {
        let mut beside = to.clone().into_os_string();
        beside.push(end);
        absent(Path::new(&beside))?;
    }
    fs::create_dir_all(&arguments.data).map_err(io(&arguments.data))?;
    let folder = beside(&to)?;
    let copy = Store::file(folder.path());
    fs::copy(&arguments.backup, &copy).map_err(io(&arguments.backup))?;
    let place = arguments.data.join(FILES);
    run(async {
        let there = match &arguments.files {
            Some(address) => server::files(Some(address), &arguments.data)?,
            None => {
                absent(&place)?;
                let kept = Files::in_folder(beside_backup(&arguments.backup));
                copy_files(folder.path(), kept).await?;
                Files::in_folder(folder.path().join(FILES))
            }
        };
        verified(folder.path(), there).await
    })?;
    settle_files(&folder.path().join(FILES), &place)?;
    settle(&copy, &to)?;
    eprintln!(
        "The backup was restored to {}. Start the server with evenhand serve --data {0}.",
        arguments.data.display()
    );
    Ok(())
}
