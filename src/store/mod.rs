//! The database: the only place with queries.
//!
//! Architecture Invariant: nothing outside this module holds a connection, and [`tx`] is the only
//! way to write. Queries that return data of a competition take a capability of [`crate::auth`],
//! which only that module can make, and filter by it.

pub mod audit;
pub mod competitions;
pub mod decisions;
pub mod entries;
pub mod jobs;
pub mod judges;
mod look;
mod once;
pub mod page;
pub mod people;
pub mod rounds;
pub mod tx;

use std::path::{Path, PathBuf};
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbBackend, DbErr};

use crate::clock::Clock;
use crate::problem::{Kind, Problem};

pub use tx::{Reads, Tx, View};

/// Where the data lives.
#[derive(Clone, Debug)]
pub enum Location {
    /// A folder with an embedded SQLite database.
    Folder(PathBuf),
    /// A PostgreSQL server, as a URL.
    Postgres(String),
}

/// The open database.
#[derive(Clone)]
pub struct Store {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    clock: Clock,
    // Held as long as any clone lives: a second server on the same file would break "one writer".
    _lock: Option<std::sync::Arc<std::fs::File>>,
}

/// Why the database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder cannot be used.
    #[error("{0}: {1}")]
    Folder(PathBuf, std::io::Error),
    /// Another process has it open.
    #[error("{0} is in use by another evenhand: stop it first, or choose another --data folder")]
    InUse(PathBuf),
    /// There is none, or an older one.
    #[error("{0}")]
    NotReady(String),
    /// The database refuses.
    #[error("database: {0}")]
    Database(#[from] DbErr),
}

const DATABASE_FILE: &str = "evenhand.db";
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);
/// Connections for reading, or in all on PostgreSQL, a replica.
const CONNECTIONS: u32 = 8;

impl Store {
    /// Opens the database and brings its schema up to date.
    pub async fn open(location: &Location, clock: Clock) -> Result<Self, OpenError> {
        match location {
            Location::Folder(folder) => Self::open_folder(folder, clock).await,
            Location::Postgres(url) => {
                let mut options = ConnectOptions::new(url);
                options
                    .max_connections(CONNECTIONS)
                    .acquire_timeout(ACQUIRE_TIMEOUT)
                    .sqlx_logging(false)
                    .set_application_name("evenhand")
                    .map_sqlx_postgres_opts(|o| {
                        o.options([
                            ("statement_timeout", "30s"),
                            ("lock_timeout", "10s"),
                            ("idle_in_transaction_session_timeout", "30s"),
                        ])
                    });
                let connection = Database::connect(options).await?;
                Migrator::up(&connection, None).await?;
                Ok(Self {
                    reader: connection.clone(),
                    writer: connection,
                    clock,
                    _lock: None,
                })
            }
        }
    }

    async fn open_folder(folder: &Path, clock: Clock) -> Result<Self, OpenError> {
        let io = |error| OpenError::Folder(folder.to_owned(), error);
        std::fs::create_dir_all(folder).map_err(io)?;
        let lock = std::fs::File::create(folder.join("evenhand.lock")).map_err(io)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(OpenError::InUse(folder.to_owned()));
            }
            Err(std::fs::TryLockError::Error(error)) => return Err(io(error)),
        }
        let file = Self::file(folder);
        // One writer that queues in this process: more only wait for one another in SQLite.
        let writer = Database::connect(sqlite(&file, 1, false)).await?;
        Migrator::up(&writer, None).await?;
        let reader = Database::connect(sqlite(&file, CONNECTIONS, true)).await?;
        Ok(Self {
            writer,
            reader,
            clock,
            _lock: Some(std::sync::Arc::new(lock)),
        })
    }

    /// A store without a database, for describing the application: every use of it fails.
    pub fn unopened(clock: Clock) -> Self {
        let nothing = DatabaseConnection::default();
        Self {
            writer: nothing.clone(),
            reader: nothing,
            clock,
            _lock: None,
        }
    }

    /// The store's clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    fn is_postgres(&self) -> bool {
        self.reader.get_database_backend() == DbBackend::Postgres
    }
}

fn sqlite(file: &Path, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new("sqlite://");
    let file = file.to_owned();
    options
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |o| {
            let o = o
                .filename(&file)
                .create_if_missing(!read_only)
                .read_only(read_only)
                .foreign_keys(true)
                .busy_timeout(BUSY_TIMEOUT)
                .pragma("temp_store", "MEMORY")
                .pragma("trusted_schema", "OFF");
            if read_only {
                o
            } else {
                // Law 9: FULL, because with NORMAL a power cut takes the last commits back.
                o.journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
            }
        });
    options
}

/// What the caller may know of a database error; the cause goes to the log.
pub(crate) fn fault(error: DbErr) -> Problem {
    use sea_orm::SqlErr;
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Problem::new(
            Kind::Duplicate,
            "Something with the same key exists already.",
        ),
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => Problem::new(
            Kind::WrongState,
            "Something that this refers to, or that refers to it, is in the way.",
        ),
        _ if matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => {
            tracing::error!(%error, "no database connection");
            Problem::new(Kind::Unavailable, "The database is busy or away.")
        }
        _ => {
            tracing::error!(%error, "database error");
            Problem::new(Kind::Internal, "The cause is in the server's log.")
        }
    }
}
