//! The use cases: authorise, load, decide (pure), write with an audit record, in one transaction.
//!
//! Architecture Invariant: a use case knows neither HTTP nor SQL. API, commands and the demo call
//! the same use cases; there is no other way to change data.

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

use std::future::Future;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::audit::chain::sha256;
use crate::audit::checkpoint::Signer;
use crate::audit::{ChainPosition, Event};
use crate::auth::IdempotencyKey;
use crate::domain::attachment::Quota;
use crate::problem::{Kind, Problem};
use crate::store::access::Caller;
use crate::store::files::Files;
use crate::store::{Store, Tx, View};

/// The application over an open store.
#[derive(Clone)]
pub struct App {
    store: Store,
    files: Files,
    quota: Quota,
    /// Permits for long computations; clones share them.
    computing: Arc<Semaphore>,
    /// Signs checkpoints, if a key is configured.
    signer: Option<Arc<Signer>>,
}

/// Proof for a judge or team of what the server received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The object received, such as `sheet/0198…`.
    pub object: String,
    /// Its revision, counted from 1.
    pub revision: i64,
    /// SHA-256 of the revision's canonical JSON, in hexadecimal.
    pub digest: String,
    /// Position and hash in the audit chain, and the server's time.
    pub position: ChainPosition,
}

impl App {
    /// The application over a store, without a file store.
    pub fn new(store: Store) -> Self {
        Self {
            store,
            files: Files::nowhere(),
            quota: Quota::default(),
            computing: Arc::new(Semaphore::new(assignment::jobs::AT_ONCE)),
            signer: None,
        }
    }

    /// Adds a key that signs checkpoints.
    #[must_use]
    pub fn signing(mut self, signer: Signer) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    /// Adds a file store, with the quota of each entry.
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

    /// Runs reads on one consistent view.
    async fn read<T, F, Fut>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(View) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T, Problem>> + Send + 'static,
    {
        self.store.read(work).await
    }

    /// Runs a write as [`Store::write`] does.
    async fn write<T, F, Fut>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(T, Event), Problem>> + Send + 'static,
    {
        Ok(self.write_with_position(work).await?.0)
    }

    /// Runs a write; also returns the position of its audit record, for a receipt.
    async fn write_with_position<T, F, Fut>(&self, work: F) -> Result<(T, ChainPosition), Problem>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(T, Event), Problem>> + Send + 'static,
    {
        self.store.write(work).await
    }

    /// Runs a write once for a request that has an idempotency key, as [`Store::write_idempotent`]
    /// does.
    async fn write_idempotent<T, F, Fut>(
        &self,
        once: Option<IdempotencyKey>,
        work: F,
    ) -> Result<T, Problem>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(T, Event), Problem>> + Send + 'static,
    {
        Ok(self.store.write_idempotent(once, work).await?.0)
    }

    /// Checks that a write can begin.
    pub async fn ready(&self) -> Result<(), Problem> {
        self.store.ready().await
    }

    /// Deletes stored answers to idempotent requests that have expired.
    pub async fn forget_answers(&self) -> Result<(), Problem> {
        self.store.forget_answers().await
    }

    /// Waits for a permit to compute for long; the permit is released when dropped.
    async fn computing_permit(&self) -> Option<OwnedSemaphorePermit> {
        self.computing.clone().acquire_owned().await.ok()
    }

    /// The caller identified by a bearer token.
    pub async fn caller(&self, token: String) -> Result<Caller, Problem> {
        self.read(async move |view| Caller::by_token(&view, &token).await)
            .await
    }
}

/// Parses a stored JSON value. The server wrote the value, so an error means a damaged database.
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

/// Converts a value to JSON for storage. All stored types have string keys, so this cannot fail.
pub(crate) fn json<T: Serialize>(value: &T) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Runs to completion even if the client disconnects.
pub(crate) async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    tokio::spawn(work).await.unwrap_or_else(|error| {
        tracing::error!(%error, "a task");
        Err(Problem::internal())
    })
}

/// SHA-256 of a value's canonical JSON: sorted keys, no white space.
pub(crate) fn digest<T: Serialize>(value: &T) -> String {
    sha256(json(value).to_string().as_bytes())
}

/// Stands for `If-Match: *`: any current version.
pub const ANY_VERSION: i64 = -1;

/// Refuses a version that is not the current one.
pub(crate) fn expect_version(named: i64, current: i64) -> Result<(), Problem> {
    if named == current || named == ANY_VERSION {
        return Ok(());
    }
    let mut problem = Problem::new(
        Kind::StaleVersion,
        format!(
            "If-Match names version {named}, but the current version is {current}. Read the resource again, then repeat the change."
        ),
    );
    problem.current_version = Some(current);
    Err(problem)
}

/// Refuses an act in the wrong state.
pub(crate) fn wrong_state(detail: impl Into<String>) -> Problem {
    Problem::new(Kind::WrongState, detail)
}
