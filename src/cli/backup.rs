//! `evenhand backup` and `evenhand restore`: a verified copy of the embedded database, and back.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use clap::Args;

use super::server::{DataArguments, look, run};
use super::{Failure, doctor};
use crate::auth::Caller;
use crate::store::{Location, Store};

/// Copy the embedded database into one file, and verify the copy
///
/// As it is at one instant, also while a server writes. The file appears only once every law was
/// checked on it. PostgreSQL is backed up with pg_dump -Fc.
#[derive(Args)]
pub struct BackupArguments {
    #[command(flatten)]
    data: DataArguments,
    /// The file; must not exist yet
    out: PathBuf,
}

/// Make a data folder of a backup, after verifying it
#[derive(Args)]
pub struct RestoreArguments {
    /// The file that backup made
    backup: PathBuf,
    /// The new data folder; must have no database yet
    #[arg(long, env = "EVENHAND_DATA", default_value = "data")]
    data: PathBuf,
}

fn io(path: &Path) -> impl Fn(std::io::Error) -> Failure + '_ {
    move |error| Failure::Input(vec![format!("{}: {error}", path.display())])
}

/// A folder beside the place where a file will be, so that moving it there is one step.
fn beside(file: &Path) -> Result<tempfile::TempDir, Failure> {
    let parent = file.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or_else(|| Path::new("."));
    let folder = tempfile::Builder::new()
        .prefix(".evenhand-")
        .tempdir_in(parent);
    folder.map_err(io(parent))
}

/// Moves a verified file to its place, on disk before this returns.
fn settle(from: &Path, to: &Path) -> Result<(), Failure> {
    File::open(from)
        .and_then(|file| file.sync_all())
        .map_err(io(from))?;
    // Fails where something has appeared meanwhile, unlike a rename.
    fs::hard_link(from, to).map_err(io(to))?;
    let parent = to.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or_else(|| Path::new("."));
    File::open(parent)
        .and_then(|folder| folder.sync_all())
        .map_err(io(parent))
}

/// Every law on the database of a folder.
async fn verified(folder: &Path) -> Result<(), Failure> {
    let app = look(&Location::Folder(folder.to_owned())).await?;
    doctor::report(&app.doctor(Caller::operator()).await?)
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
    run(async {
        let app = arguments.data.look().await?;
        app.copy_into(Caller::operator(), folder.path()).await?;
        verified(folder.path()).await
    })?;
    settle(&Store::file(folder.path()), out)?;
    eprintln!("{} is a verified copy.", out.display());
    Ok(())
}

/// Runs `restore`.
pub fn restore(arguments: &RestoreArguments) -> Result<(), Failure> {
    let to = Store::file(&arguments.data);
    absent(&to)?;
    fs::create_dir_all(&arguments.data).map_err(io(&arguments.data))?;
    let folder = beside(&to)?;
    let copy = Store::file(folder.path());
    fs::copy(&arguments.backup, &copy).map_err(io(&arguments.backup))?;
    run(verified(folder.path()))?;
    settle(&copy, &to)?;
    eprintln!(
        "{} holds the backup: evenhand serve --data {0} goes on from there.",
        arguments.data.display()
    );
    Ok(())
}
