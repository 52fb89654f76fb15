//! Counts failed sign-in attempts by network, over ten minutes and across all replicas.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::app::App;
use crate::clock;
use crate::problem::Problem;

/// Failed sign-in attempts are counted over this time, in microseconds.
const WINDOW: i64 = 600 * 1_000_000;
/// How long counts are kept before they are deleted.
const KEPT: TimeDelta = TimeDelta::hours(24);

impl App {
    /// The start of the period over which attempts are counted now, in microseconds since 1970.
    pub fn failed_sign_ins_since(&self) -> i64 {
        let now = clock::stored(self.clock().now());
        now - now.rem_euclid(WINDOW)
    }

    /// Adds attempts by network; returns the totals across all replicas.
    pub async fn note_failed_sign_ins(
        &self,
        since: i64,
        new: BTreeMap<String, i64>,
    ) -> Result<BTreeMap<String, i64>, Problem> {
        self.store.note_failed_sign_ins(since, new).await
    }

    /// Deletes counts that are older than [`KEPT`].
    pub async fn forget_failed_sign_ins(&self) -> Result<(), Problem> {
        let before = clock::stored(self.clock().now() - KEPT);
        self.store.forget_failed_sign_ins(before).await
    }
}
