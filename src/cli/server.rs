//! What the commands that open a database share: its location, the runtime, the log.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Failure;
use crate::app::App;
use crate::clock::Clock;
use crate::domain::attachment::Quota;
use crate::problem::{Kind, Problem};
use crate::store::files::Files;
use crate::store::{Location, Store};

/// Where the data is stored.
#[derive(Args)]
pub struct DataArguments {
    /// Folder of the embedded database; created if missing
    #[arg(long, env = "EVENHAND_DATA", default_value = "data")]
    data: PathBuf,
    /// Use a PostgreSQL server instead: postgres://user:password@host/database
    #[arg(long, env = "EVENHAND_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Where entries' files are stored: a folder, or s3://bucket/prefix [default: the folder
    /// "files" in --data]
    #[arg(long, env = "EVENHAND_FILES", value_name = "FOLDER|URL")]
    files: Option<String>,
}

impl DataArguments {
    /// The location given by the options.
    pub fn location(&self) -> Result<Location, Failure> {
        match &self.database {
            None => Ok(Location::Folder(self.data.clone())),
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Ok(Location::Postgres(url.clone()))
            }
            Some(_) => Err(Failure::Input(vec![
                "--database: expected postgres://user@host/name".to_owned(),
            ])),
        }
    }

    /// Where entries' files are stored.
    pub fn files(&self) -> Result<Files, Failure> {
        files(self.files.as_deref(), &self.data)
    }

    /// Opens the application for reading its database, also while a server uses it.
    pub async fn look(&self) -> Result<App, Failure> {
        look(&self.location()?, self.files()?).await
    }

    /// Opens the application at this location.
    pub async fn open(&self) -> Result<App, Failure> {
        self.open_with(Quota::default()).await
    }

    /// Opens the application with a given quota of files.
    pub async fn open_with(&self, quota: Quota) -> Result<App, Failure> {
        let files = self.files()?;
        let store = Store::open(&self.location()?, Clock::system()).await;
        store
            .map(|store| App::new(store).with_files(files, quota))
            .map_err(|e| Failure::Input(vec![e.to_string()]))
    }
}

/// The file store given by `--files`, or else the one in the data folder.
pub fn files(named: Option<&str>, data: &Path) -> Result<Files, Failure> {
    match named {
        None => Ok(Files::in_folder(data.join(FILES))),
        Some(address) => {
            let files = Files::at(address, data);
            files.map_err(|e| Failure::Input(vec![format!("--files: {e}")]))
        }
    }
}

/// Name of the folder for files in the data folder.
pub const FILES: &str = "files";

/// The application over a database that may be in use.
pub async fn look(location: &Location, files: Files) -> Result<App, Failure> {
    let store = Store::look(location, Clock::system()).await;
    store
        .map(|store| App::new(store).with_files(files, Quota::default()))
        .map_err(|e| Failure::Input(vec![e.to_string()]))
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        match problem.kind {
            Kind::Internal | Kind::Unavailable => Self::Internal(problem.to_string()),
            Kind::Infeasible => Self::NoAssignment(problem.to_string()),
            _ => Self::Input(vec![problem.to_string()]),
        }
    }
}

/// Runs a command in the async runtime, with the log on standard error.
pub fn run<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("EVENHAND_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    // A second call in one process (a test) finds the log set up already.
    let _ = tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime
        .map_err(|e| Failure::Internal(e.to_string()))?
        .block_on(work)
}

/// Resolves when the process is asked to stop.
pub async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}
