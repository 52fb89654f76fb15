//! How often secrets were guessed from a network, within ten minutes and over all replicas.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::app::App;
use crate::clock;
use crate::problem::Problem;

/// FailedSignIns are counted over so many microseconds.
const WINDOW: i64 = 600 * 1_000_000;
/// How long counts are kept.
const KEPT: TimeDelta = TimeDelta::hours(24);

impl App {
    /// The begin of the time over which guesses are counted now.
    pub fn failed_sign_ins_since(&self) -> i64 {
        let now = clock::stored(self.clock().now());
        now - now.rem_euclid(WINDOW)
    }

    /// Adds guesses by network; answers how many there are in all.
    pub async fn note_failed_sign_ins(
        &self,
        since: i64,
        new: BTreeMap<String, i64>,
    ) -> Result<BTreeMap<String, i64>, Problem> {
        self.store.note_failed_sign_ins(since, new).await
    }

    /// Forgets counts that are no longer of use.
    pub async fn forget_failed_sign_ins(&self) -> Result<(), Problem> {
        let before = clock::stored(self.clock().now() - KEPT);
        self.store.forget_failed_sign_ins(before).await
    }
}
