//! Circuit breaker for PostgreSQL. While the server is down, one request probes it; the others fail
//! fast with 503.
//!
//! With the pool alone, every request during an outage would wait its full time for a connection,
//! one after another. So requests first wait for a permit.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sea_orm::DbErr;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::problem::{Kind, Problem};

/// How long a request waits for a permit.
pub(crate) const PERMIT_WAIT: Duration = Duration::from_secs(10);
/// How long opening a connection may take once a permit is held.
pub(crate) const CONNECT: Duration = Duration::from_secs(3);
/// Pause between two probes of a server that does not answer.
const PAUSE: Duration = Duration::from_millis(500);

/// The purpose of a connection.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    Read,
    Write,
}

/// The circuit breaker; clones share it.
#[derive(Clone)]
pub(crate) struct CircuitBreaker {
    reads: Arc<Semaphore>,
    writes: Arc<Semaphore>,
    probing: Arc<Semaphore>,
    /// When the server was last found unavailable; none while it answers.
    down_since: Arc<Mutex<Option<Instant>>>,
}

/// A permit to use a connection, released when dropped.
pub(crate) struct Permit {
    breaker: CircuitBreaker,
    _place: OwnedSemaphorePermit,
    probe: Option<OwnedSemaphorePermit>,
}

fn unavailable() -> Problem {
    Problem::new(
        Kind::Unavailable,
        "The database is busy or unavailable. Try again later.",
    )
}

impl CircuitBreaker {
    /// A circuit breaker with this many permits for reading and for writing.
    pub(crate) fn new(reads: u32, writes: u32) -> Self {
        let places = |count: u32| Arc::new(Semaphore::new(count as usize));
        Self {
            reads: places(reads),
            writes: places(writes),
            probing: Arc::new(Semaphore::new(1)),
            down_since: Arc::default(),
        }
    }

    /// Waits for a permit.
    ///
    /// # Errors
    /// [`Kind::Unavailable`] when no permit becomes free in time, or when the database is known to
    /// be unavailable.
    pub(crate) async fn permit(&self, purpose: Purpose) -> Result<Permit, Problem> {
        let places = match purpose {
            Purpose::Read => &self.reads,
            Purpose::Write => &self.writes,
        };
        let place = timeout(PERMIT_WAIT, places.clone().acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            tracing::error!("no database connection became free in time");
            return Err(unavailable());
        };
        let down_since = *self
            .down_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let probe = match down_since {
            None => None,
            Some(since) if since.elapsed() < PAUSE => return Err(unavailable()),
            Some(_) => {
                let only = self.probing.clone().try_acquire_owned();
                Some(only.map_err(|_| unavailable())?)
            }
        };
        Ok(Permit {
            breaker: self.clone(),
            _place: place,
            probe,
        })
    }
}

impl Permit {
    /// Records whether the database answered.
    pub(crate) fn record<T>(&mut self, answer: &Result<T, DbErr>) {
        let is_down = answer.as_ref().is_err_and(crate::store::passing);
        let mut down_since = self
            .breaker
            .down_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match (down_since.is_some(), is_down) {
            (false, true) => tracing::error!("the database is unavailable"),
            (true, false) => tracing::warn!("the database is available again"),
            _ => {}
        }
        *down_since = is_down.then(Instant::now);
        self.probe = None;
    }
}
