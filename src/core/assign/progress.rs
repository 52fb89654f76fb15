//! Progress of a solve, and its cancellation by the caller.

use std::ops::ControlFlow;

use serde::Serialize;

use super::Unsolved;

/// Progress of a solve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Progress {
    /// Name of the stage.
    pub stage: &'static str,
    /// Share of the whole work that is done, 0 to 1.
    pub done: f64,
}

/// The caller cancelled; see [`Unsolved::Cancelled`].
pub(super) struct Cancelled;

impl From<Cancelled> for Unsolved {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

/// Passes progress to the caller's callback.
pub(super) struct ProgressReporter<'a> {
    callback: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl<'a> ProgressReporter<'a> {
    pub(super) fn new(callback: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        Self { callback }
    }

    /// Reports the share of the work that is done.
    pub(super) fn report(&mut self, stage: &'static str, done: f64) -> Result<(), Cancelled> {
        match (self.callback)(Progress { stage, done }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Cancelled),
        }
    }
}

/// A range of one stage, from one share of the whole to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct ProgressRange {
    pub(super) stage: &'static str,
    pub(super) from: f64,
    pub(super) to: f64,
}

impl ProgressRange {
    /// A stage that covers `from` to `to` of the whole.
    pub(super) fn new(stage: &'static str, from: f64, to: f64) -> Self {
        Self { stage, from, to }
    }

    /// The part of the range between two shares of itself.
    pub(super) fn part(self, from: f64, to: f64) -> Self {
        Self {
            from: self.at(from),
            to: self.at(to),
            ..self
        }
    }

    /// The share of the whole at a share of the range.
    pub(super) fn at(self, share: f64) -> f64 {
        self.from + (self.to - self.from) * share
    }
}
