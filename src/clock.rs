//! The only module that reads the time, draws randomness or creates ids.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Time, randomness and ids; clones share them.
#[derive(Clone)]
pub struct Clock {
    /// How far the clock is ahead of the machine's, in microseconds: a demo plays weeks in seconds.
    ahead: Arc<AtomicI64>,
    /// How far the database's clock is ahead of the machine's: all servers on one database use the
    /// database's clock.
    /// go by the database's.
    corrected: Arc<AtomicI64>,
    /// A fixed time, for tests of a deadline at its exact microsecond.
    standing: Arc<Mutex<Option<DateTime<Utc>>>>,
    /// Millisecond and counter of the newest id, so that ids are in order of creation.
    newest: Arc<Mutex<(u64, u16)>>,
    /// Counter and seed of reproducible bytes; if none, bytes come from the operating system.
    seeded: Option<Arc<Mutex<(u64, u64)>>>,
}

impl Clock {
    /// The machine's time and the operating system's randomness.
    pub fn system() -> Self {
        Self {
            ahead: Arc::default(),
            corrected: Arc::default(),
            standing: Arc::default(),
            newest: Arc::default(),
            seeded: None,
        }
    }

    /// Reproducible ids and bytes for tests and demos. Never for secrets of a real competition.
    pub fn seeded(seed: u64) -> Self {
        Self {
            ahead: Arc::default(),
            corrected: Arc::default(),
            standing: Arc::default(),
            newest: Arc::default(),
            seeded: Some(Arc::new(Mutex::new((0, seed)))),
        }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "this is the place that reads the time"
    )]
    fn machine() -> DateTime<Utc> {
        Utc::now()
    }

    /// The current time.
    pub fn now(&self) -> DateTime<Utc> {
        let corrected = self.corrected.load(Ordering::Relaxed);
        self.shown(Self::machine() + TimeDelta::microseconds(corrected))
    }

    /// The time of this clock at a time of the machine.
    fn shown(&self, time: DateTime<Utc>) -> DateTime<Utc> {
        let standing = *self
            .standing
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let ahead = TimeDelta::microseconds(self.ahead.load(Ordering::Relaxed));
        standing.unwrap_or(time + ahead)
    }

    /// Synchronises with the time that the database just reported; returns the current time.
    pub fn set_by(&self, database: DateTime<Utc>) -> DateTime<Utc> {
        let differs = (database - Self::machine()).num_microseconds();
        self.corrected
            .store(differs.unwrap_or(0), Ordering::Relaxed);
        self.shown(database)
    }

    /// Fixes the clock at an instant, or lets it run.
    pub fn stand_at(&self, instant: Option<DateTime<Utc>>) {
        *self
            .standing
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = instant;
    }

    /// Moves the clock ahead, or back if negative.
    pub fn advance(&self, by: TimeDelta) {
        let by = by.num_microseconds().unwrap_or(0);
        self.ahead.fetch_add(by, Ordering::Relaxed);
    }

    /// Returns to the machine's time.
    pub fn reset(&self) {
        self.ahead.store(0, Ordering::Relaxed);
        *self
            .newest
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = (0, 0);
    }

    /// 32 unpredictable bytes, unless the clock is seeded.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the place that draws randomness"
    )]
    pub fn secret(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        match &self.seeded {
            // Without randomness no secret is safe, so the process ends.
            None => {
                if getrandom::fill(&mut bytes).is_err() {
                    std::process::abort();
                }
            }
            Some(state) => {
                let mut state = state
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
                state.0 += 1;
                let mut digest = Sha256::new();
                digest.update(state.1.to_le_bytes());
                digest.update(state.0.to_le_bytes());
                bytes.copy_from_slice(&digest.finalize());
            }
        }
        bytes
    }

    /// A UUIDv7: unguessable, and in order of creation within a process (RFC 9562, 6.2, method 1:
    /// the 12 bits after the milliseconds count).
    pub fn id(&self) -> Uuid {
        const MOST: u16 = 0x0FFF;
        let bytes = self.secret();
        let mut random = [0; 10];
        random.copy_from_slice(&bytes[..10]);
        let now = u64::try_from(self.now().timestamp_millis()).unwrap_or(0);
        let mut newest = self
            .newest
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        *newest = match *newest {
            (millis, _) if millis < now => (now, 0),
            (millis, MOST) => (millis + 1, 0),
            (millis, number) => (millis, number + 1),
        };
        random[..2].copy_from_slice(&newest.1.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(newest.0, &random).into_uuid()
    }
}

/// A time in stored form: microseconds since 1970 in UTC.
pub fn stored(time: DateTime<Utc>) -> i64 {
    time.timestamp_micros()
}

/// A stored time.
pub fn time(stored: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(stored).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_order_of_creation_and_all_different() {
        let clock = Clock::seeded(7);
        let ids: Vec<Uuid> = (0..10_000).map(|_| clock.id()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert_eq!(ids[0].get_version_num(), 7);
    }
}
