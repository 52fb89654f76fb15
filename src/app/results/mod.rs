//! From sheets to public results: standings, decisions, exports, publication.

pub mod decisions;
pub mod exports;
pub(crate) mod in_force;
pub mod public;
pub mod publications;
pub mod recompute;
pub mod snapshot;
pub mod standings;
