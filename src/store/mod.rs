//! The database: the only module with queries.
//!
//! Architecture Invariant: nothing outside this module holds a connection, and [`tx`] is the only
//! way to write. Queries that return data of a competition require an access value of [`access`],
//! which only that module can create, and filter by it.

pub mod access;
pub mod assignment;
pub mod audit;
mod auth_failures;
#[cfg(feature = "s3")]
mod bucket;
mod circuit_breaker;
pub mod entry;
pub mod files;
mod idempotency;
pub mod judging;
pub mod page;
pub mod privacy;
mod read_only;
pub mod results;
mod scope;
pub mod setup;
pub mod tx;

use std::path::{Path, PathBuf};
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{Connection, Row};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, RuntimeErr,
    Statement, sqlx,
};

use crate::clock::{self, Clock};
use crate::problem::{Kind, Problem};

pub use tx::{Reads, Tx, View};

/// Where the data is stored.
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
    /// Limits connections to PostgreSQL, which can be unavailable; none with SQLite.
    breaker: Option<circuit_breaker::CircuitBreaker>,
    // Held as long as any clone lives: a second server on the same file would break the single
    // writer.
    _lock: Option<std::sync::Arc<std::fs::File>>,
}

/// Why the database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder cannot be created or opened.
    #[error("{0}: {1}")]
    Folder(PathBuf, std::io::Error),
    /// Another process uses the database.
    #[error("{0} is in use by another evenhand: stop it first, or choose another --data folder")]
    InUse(PathBuf),
    /// There is no database, or its schema has another version.
    #[error("{0}")]
    NotReady(String),
    /// The database reported an error.
    #[error("database: {0}")]
    Database(#[from] DbErr),
}

/// Expression for PostgreSQL's clock, in microseconds since 1970.
const DATABASE_TIME: &str = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";

/// If several servers start at the same time on one schema, one migrates and the others wait until
/// its session ends. That wait, and a statement of a migration, may take longer than any statement
/// of a request. A migration's wait for locks held by requests may not.
const ONE_MIGRATES: &str = "SET statement_timeout = 0; SET lock_timeout = 0;
    SELECT pg_advisory_lock(hashtext('evenhand migration'), hashtext(coalesce(current_schema(), '')));
    SET lock_timeout = '10s'";

const DATABASE_FILE: &str = "evenhand.db";
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);
/// Connections for reading, per replica.
const READERS: u32 = 8;
/// Connections for writing to PostgreSQL, per replica. Writes take place one after another, so more
/// connections would only wait for the lock on the chain's head.
const WRITERS: u32 = 3;
/// Connections to PostgreSQL for work that does not queue at the circuit breaker.
const OTHERS: u32 = 2;

impl Store {
    /// Opens the database and brings its schema up to date.
    pub async fn open(location: &Location, clock: Clock) -> Result<Self, OpenError> {
        match location {
            Location::Folder(folder) => Self::open_folder(folder, clock).await,
            Location::Postgres(url) => {
                let migrating = Database::connect(postgres(url, 1, ACQUIRE_TIMEOUT, &[])).await?;
                migrating.execute_unprepared(ONE_MIGRATES).await?;
                Migrator::up(&migrating, None).await?;
                let time = format!("SELECT {DATABASE_TIME}");
                let time = Statement::from_string(DbBackend::Postgres, time);
                if let Some(row) = migrating.query_one_raw(time).await? {
                    clock.set_by(clock::time(row.try_get_by_index(0)?));
                }
                migrating.close().await?;
                let mut reader =
                    postgres(url, READERS, circuit_breaker::CONNECT, &CONSISTENT_VIEWS);
                let mut writer = postgres(url, WRITERS + OTHERS, circuit_breaker::CONNECT, &[]);
                Ok(Self {
                    reader: Database::connect(reader.connect_lazy(true).clone()).await?,
                    writer: Database::connect(writer.connect_lazy(true).clone()).await?,
                    clock,
                    breaker: Some(circuit_breaker::CircuitBreaker::new(READERS, WRITERS)),
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
        // One writer, for which writes queue in this process: more would wait for one another in
        // SQLite.
        let writer = Database::connect(sqlite(&file, 1, false)).await?;
        Migrator::up(&writer, None).await?;
        let reader = Database::connect(sqlite(&file, READERS, true)).await?;
        Ok(Self {
            writer,
            reader,
            clock,
            breaker: None,
            _lock: Some(std::sync::Arc::new(lock)),
        })
    }

    /// A store without a database, for describing the application: every use fails.
    pub fn unopened(clock: Clock) -> Self {
        let nothing = DatabaseConnection::default();
        Self {
            writer: nothing.clone(),
            reader: nothing,
            clock,
            breaker: None,
            _lock: None,
        }
    }

    /// The store's clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
}

/// Settings of a session that only reads: each transaction sees one snapshot. Set once per session,
/// because a statement in each transaction would cost a round trip.
const CONSISTENT_VIEWS: [(&str, &str); 2] = [
    ("default_transaction_isolation", "repeatable read"),
    ("default_transaction_read_only", "on"),
];

fn postgres(
    url: &str,
    connections: u32,
    patience: Duration,
    settings: &'static [(&str, &str)],
) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(patience)
        .sqlx_logging(false)
        .set_application_name("evenhand")
        // Instead of the pool's ping: this closes a connection that carries an open transaction,
        // which ends that transaction. A connection whose transaction failed refuses the query
        // itself.
        .test_before_acquire(false)
        .map_sqlx_postgres_before_acquire(|connection, _| {
            Box::pin(async move {
                if connection.is_in_transaction() {
                    return Ok(false);
                }
                // In the simple protocol: only there both times are the same outside a transaction.
                let question = sqlx::raw_sql("SELECT now() = statement_timestamp()");
                question.fetch_one(connection).await?.try_get(0)
            })
        })
        .map_sqlx_postgres_opts(|o| {
            let o = o.options(settings.iter().copied());
            o.options([
                ("statement_timeout", "30s"),
                ("lock_timeout", "10s"),
                ("idle_in_transaction_session_timeout", "30s"),
            ])
        });
    options
}

fn sqlite(file: &Path, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new("sqlite://");
    let file = file.to_owned();
    options
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .sqlx_logging(false)
        // After a COMMIT or ROLLBACK that failed, as on a full disk, the driver can count a
        // transaction that SQLite has already ended, or that neither will end. On such a connection
        // the next write would be a savepoint, and its commit would make nothing durable. The
        // pool's ping is off: on a file it finds nothing that the first statement would not.
        .test_before_acquire(false)
        .map_sqlx_sqlite_before_acquire(|connection, _| {
            Box::pin(async move { Ok(!connection.is_in_transaction()) })
        })
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
                // Law 9: FULL, because with NORMAL a power cut can undo the last commits.
                o.journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
            }
        });
    options
}

/// The driver's error behind a database error.
fn cause(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(cause))
        | DbErr::Exec(RuntimeErr::SqlxError(cause))
        | DbErr::Query(RuntimeErr::SqlxError(cause)) => Some(cause),
        _ => None,
    }
}

/// SQLite's extended result code (<https://www.sqlite.org/rescode.html>).
fn sqlite_code(error: &dyn sqlx::error::DatabaseError) -> Option<u32> {
    error.try_downcast_ref::<sqlx::sqlite::SqliteError>()?;
    error.code()?.parse().ok()
}

/// Whether the cause lies with the database's host and may pass: unavailable, full, busy.
fn passing(error: &DbErr) -> bool {
    // Of SQLite's result codes: BUSY, LOCKED, IOERR, FULL.
    const SQLITE: [u32; 4] = [5, 6, 10, 13];
    // PostgreSQL's classes 08 (connection), 53 (resources), 57 (operator), 58 (system), and: lock
    // timeout, deadlock, idle transaction timeout.
    const POSTGRES: [&str; 7] = ["08", "53", "57", "58", "55P03", "40P01", "25P03"];
    match cause(error) {
        Some(sqlx::Error::Database(said)) => match sqlite_code(&**said) {
            Some(code) => SQLITE.contains(&(code & 0xff)),
            None => {
                let code = said.code().unwrap_or_default();
                POSTGRES.iter().any(|class| code.starts_with(class))
            }
        },
        Some(
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed,
        ) => true,
        _ => matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)),
    }
}

/// Ends the process when the operating system could not make a write durable.
///
/// After a failed fsync the kernel may drop the pages and report success next time (Rebello et al.,
/// "Can Applications Recover from fsync Failures?", USENIX ATC 2020), so no later acknowledgement
/// could be trusted. A new process reads what is really on disk.
fn end_if_not_durable(error: &DbErr) {
    // SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC.
    const FSYNC: [u32; 2] = [1034, 1290];
    if let Some(sqlx::Error::Database(said)) = cause(error)
        && sqlite_code(&**said).is_some_and(|code| FSYNC.contains(&code))
    {
        tracing::error!(%error, "a write could not be made durable, so the server ends; check the disk");
        std::process::exit(1);
    }
}

impl From<DbErr> for Problem {
    /// The problem that the caller sees after a database error; the cause is logged.
    fn from(error: DbErr) -> Self {
        use sea_orm::SqlErr;
        end_if_not_durable(&error);
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::new(
                Kind::Duplicate,
                "A resource with the same key exists already. Use another key, or read that resource.",
            ),
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => Self::new(
                Kind::WrongState,
                "The change conflicts with a resource that it refers to or that refers to it. Nothing was changed.",
            ),
            _ if passing(&error) => {
                tracing::error!(%error, "the database failed for now");
                let detail = "The database is busy, full or unavailable. Nothing was changed. Try again later.";
                Self::new(Kind::Unavailable, detail)
            }
            _ => {
                tracing::error!(%error, "database error");
                Self::internal()
            }
        }
    }
}
