//! The record of every change of state, chained by hashes.

pub mod bundle;
pub mod chain;
pub mod inspect;

pub use chain::{Event, Mark};
