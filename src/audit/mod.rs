//! The audit chain: a record of every change of state, chained by hashes.

pub mod bundle;
pub mod chain;
pub mod checkpoint;
pub mod inspect;
pub mod pseudonyms;

pub use chain::{ChainPosition, Event};
