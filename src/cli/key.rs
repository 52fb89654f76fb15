//! The key that signs checkpoints of the audit chain, and the file to which they are written.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::Failure;
use crate::app::App;
use crate::audit::chain::hex;
use crate::audit::checkpoint::Signer;
use crate::clock::Clock;
use crate::store::Location;
use crate::store::access::Caller;

/// Where the key is.
#[derive(Args)]
pub struct KeyArguments {
    /// File of the Ed25519 key that signs checkpoints, best on another machine than the database
    /// [default: checkpoint.key in the data folder, created on first use; with --database none]
    #[arg(long, value_name = "FILE", env = "EVENHAND_CHECKPOINT_KEY")]
    checkpoint_key: Option<PathBuf>,
}

impl KeyArguments {
    fn file(&self, location: &Location) -> Option<PathBuf> {
        match (&self.checkpoint_key, location) {
            (Some(file), _) => Some(file.clone()),
            (None, Location::Folder(folder)) => Some(folder.join("checkpoint.key")),
            (None, Location::Postgres(_)) => None,
        }
    }

    /// The application with the key, if there is one.
    pub fn lend(&self, app: App, location: &Location) -> Result<App, Failure> {
        match self.file(location) {
            Some(file) if file.exists() => Ok(app.signing(read(&file)?)),
            _ if self.checkpoint_key.is_some() => Err(absent(self.checkpoint_key.as_deref())),
            _ => Ok(app),
        }
    }

    /// The application with the key, which is created if it does not exist.
    pub fn make(&self, app: App, location: &Location) -> Result<App, Failure> {
        let Some(file) = self.file(location) else {
            return Ok(app);
        };
        let said = |e: std::io::Error| Failure::Input(vec![format!("{}: {e}", file.display())]);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&file) {
            Ok(mut new) => {
                let secret = hex(&Clock::system().secret());
                writeln!(new, "{secret}").map_err(said)?;
                new.sync_all().map_err(said)?;
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(said(error)),
        }
        Ok(app.signing(read(&file)?))
    }
}

fn read(file: &Path) -> Result<Signer, Failure> {
    let said = |e: &dyn std::fmt::Display| Failure::Input(vec![format!("{}: {e}", file.display())]);
    let text = fs::read_to_string(file).map_err(|e| said(&e))?;
    Signer::read(&text).map_err(|e| said(&e))
}

fn absent(file: Option<&Path>) -> Failure {
    let file = file.unwrap_or(Path::new("checkpoint.key"));
    Failure::Input(vec![format!(
        "{}: the key does not exist; evenhand serve creates it",
        file.display()
    )])
}

/// How often a running server checks whether a checkpoint is due.
const LOOK: Duration = Duration::from_secs(60);
/// Most checks between two checkpoints, while anything changes.
const HOURLY: u32 = 60;

/// Adds a line to the file of checkpoints at the start, every hour in which something changed, and
/// soon after each act that others rely on. Never returns.
pub async fn keep(app: App, file: PathBuf) {
    let (mut last, mut looks) = (0, 0);
    loop {
        match app.checkpoint(Caller::operator(), last).await {
            Ok((position, Some(signed), weighty)) if position.seq > last => {
                if weighty || looks == 0 {
                    match add(&file, &signed) {
                        Ok(()) => last = position.seq,
                        Err(error) => tracing::error!(%error, "checkpoint"),
                    }
                }
            }
            Ok(_) => {}
            Err(problem) => tracing::warn!(%problem, "checkpoint"),
        }
        looks = (looks + 1) % HOURLY;
        tokio::time::sleep(LOOK).await;
    }
}

fn add(file: &Path, signed: &impl serde::Serialize) -> std::io::Result<()> {
    let mut line = serde_json::to_string(signed)?;
    line.push('\n');
    // A full disk may have left an incomplete line.
    if fs::read(file).is_ok_and(|there| there.last().is_some_and(|byte| *byte != b'\n')) {
        line.insert(0, '\n');
    }
    let mut file = fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(file)?;
    file.write_all(line.as_bytes())?;
    file.sync_all()
}
