//! The way to a database server that may be away.
//!
//! The pool alone would let every request of an outage wait its full time for a connection, one after
//! another. Here requests queue for a place first; once the server is found away, one of them knocks and
//! the others are told at once, until somebody is let in again.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sea_orm::DbErr;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::problem::{Kind, Problem};

/// How long a request queues for its turn.
pub(crate) const TURN: Duration = Duration::from_secs(10);
/// How long a connection may take whose place is free.
pub(crate) const CONNECT: Duration = Duration::from_secs(3);
/// How long nobody knocks after one who was not let in.
const PAUSE: Duration = Duration::from_millis(500);

/// What a connection is wanted for.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    Read,
    Write,
}

/// Who may ask for a connection.
#[derive(Clone)]
pub(crate) struct CircuitBreaker {
    reads: Arc<Semaphore>,
    writes: Arc<Semaphore>,
    knocking: Arc<Semaphore>,
    /// When the server was last found away.
    away: Arc<Mutex<Option<Instant>>>,
}

/// A place, given back when it is dropped.
pub(crate) struct Turn {
    door: CircuitBreaker,
    _place: OwnedSemaphorePermit,
    knock: Option<OwnedSemaphorePermit>,
}

fn unavailable() -> Problem {
    Problem::new(Kind::Unavailable, "The database is busy or away.")
}

impl CircuitBreaker {
    /// A door to so many connections for reading and for writing.
    pub(crate) fn new(reads: u32, writes: u32) -> Self {
        let places = |count: u32| Arc::new(Semaphore::new(count as usize));
        Self {
            reads: places(reads),
            writes: places(writes),
            knocking: Arc::new(Semaphore::new(1)),
            away: Arc::default(),
        }
    }

    /// Waits for a place.
    ///
    /// # Errors
    /// [`Kind::Unavailable`] when none becomes free in time, or the database is known to be away.
    pub(crate) async fn turn(&self, purpose: Purpose) -> Result<Turn, Problem> {
        let places = match purpose {
            Purpose::Read => &self.reads,
            Purpose::Write => &self.writes,
        };
        let place = timeout(TURN, places.clone().acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            tracing::error!("no database connection became free in time");
            return Err(unavailable());
        };
        let away = *self.away.lock().unwrap_or_else(PoisonError::into_inner);
        let knock = match away {
            None => None,
            Some(since) if since.elapsed() < PAUSE => return Err(unavailable()),
            Some(_) => {
                let only = self.knocking.clone().try_acquire_owned();
                Some(only.map_err(|_| unavailable())?)
            }
        };
        Ok(Turn {
            door: self.clone(),
            _place: place,
            knock,
        })
    }
}

impl Turn {
    /// Notes whether the database let us in.
    pub(crate) fn heard<T>(&mut self, answer: &Result<T, DbErr>) {
        let away = answer.as_ref().is_err_and(crate::store::passing);
        let mut door = self
            .door
            .away
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match (door.is_some(), away) {
            (false, true) => tracing::error!("the database is away"),
            (true, false) => tracing::warn!("the database is back"),
            _ => {}
        }
        *door = away.then(Instant::now);
        self.knock = None;
    }
}
