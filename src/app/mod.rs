//! The use cases: authorise, load, decide (pure), write with an audit record, in one transaction.
//!
//! Architecture Invariant: a use case knows neither HTTP nor SQL. API, commands and the demo call
//! the same ones; there is no side door.

pub mod assignment;
mod auth_failures;
pub mod check;
pub mod doctor;
pub mod entry;
pub mod judging;
pub mod privacy;
pub mod results;
pub mod roster;
pub mod setup;

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::audit::ChainPosition;
use crate::audit::chain::sha256;
use crate::audit::checkpoint::Signer;
use crate::domain::attachment::Quota;
use crate::problem::{Kind, Problem};
use crate::store::Store;
use crate::store::access::Caller;
use crate::store::files::Files;

/// The application over an open store.
#[derive(Clone)]
pub struct App {
    store: Store,
    files: Files,
    quota: Quota,
    /// Turns to compute: clones share them.
    turns: Arc<Semaphore>,
    /// Signs checkpoints, where a key is at hand.
    signer: Option<Arc<Signer>>,
}

/// What a judge or a team keeps as proof of what was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What was received, such as `sheet/0198…`.
    pub object: String,
    /// Which revision of it.
    pub revision: i64,
    /// SHA-256 of its canonical JSON.
    pub digest: String,
    /// Position and hash in the audit chain, and the server's time.
    pub position: ChainPosition,
}

impl App {
    /// The application over a store, without a place for files.
    pub fn new(store: Store) -> Self {
        Self {
            store,
            files: Files::nowhere(),
            quota: Quota::default(),
            turns: Arc::new(Semaphore::new(assignment::jobs::AT_ONCE)),
            signer: None,
        }
    }

    /// The same with a key that signs checkpoints.
    #[must_use]
    pub fn signing(mut self, signer: Signer) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    /// With a place for files, and how many and how large an entry's may be.
    #[must_use]
    pub fn with_files(self, files: Files, quota: Quota) -> Self {
        Self {
            files,
            quota,
            ..self
        }
    }

    /// The clock of the store.
    pub fn clock(&self) -> &crate::clock::Clock {
        self.store.clock()
    }

    /// Whether a write can begin.
    pub async fn ready(&self) -> Result<(), Problem> {
        self.store.ready().await
    }

    /// Forgets what is kept for requests that are sent again.
    pub async fn forget_answers(&self) -> Result<(), Problem> {
        self.store.forget_answers().await
    }

    /// A turn for a request that may compute for long; it lasts until it is dropped.
    async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        self.turns.clone().acquire_owned().await.ok()
    }

    /// The caller that a bearer token names.
    pub async fn caller(&self, token: String) -> Result<Caller, Problem> {
        self.store
            .read(move |view| async move { Caller::by_token(&view, &token).await })
            .await
    }
}

/// A stored JSON value as its type. What we wrote ourselves parses; if not, the store is damaged.
pub(crate) fn typed<T: DeserializeOwned>(json: &serde_json::Value) -> Result<T, Problem> {
    serde_json::from_value(json.clone()).map_err(|error| {
        tracing::error!(%error, "stored JSON");
        Problem::internal()
    })
}

/// What a row whose column holds an impossible value is answered with; the log names both.
pub(crate) fn damaged(row: &str, column: &str) -> Problem {
    tracing::error!(row, column, "damaged row");
    Problem::internal()
}

/// A value as JSON for storing. Our types have string keys only, so this cannot fail.
pub(crate) fn json<T: Serialize>(value: &T) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Works on to the end, also when whoever asked hangs up.
pub(crate) async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    tokio::spawn(work).await.unwrap_or_else(|error| {
        tracing::error!(%error, "a task");
        Err(Problem::internal())
    })
}

/// SHA-256 of a value's canonical JSON: keys in order, no white space.
pub(crate) fn digest<T: Serialize>(value: &T) -> String {
    sha256(json(value).to_string().as_bytes())
}

/// NameOwner instead of a version: whatever is current (`If-Match: *`).
pub const ANY_VERSION: i64 = -1;

/// Refuses a version that is not the current one.
pub(crate) fn expect_version(named: i64, current: i64) -> Result<(), Problem> {
    if named == current || named == ANY_VERSION {
        return Ok(());
    }
    let mut problem = Problem::new(
        Kind::StaleVersion,
        format!("You named version {named}, it is {current}."),
    );
    problem.current_version = Some(current);
    Err(problem)
}

/// Refuses an act in the wrong state.
pub(crate) fn wrong_state(detail: impl Into<String>) -> Problem {
    Problem::new(Kind::WrongState, detail)
}
