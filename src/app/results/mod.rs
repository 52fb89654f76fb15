//! From sheets to public results: standings, decisions, exports, publication.

pub mod decisions;
pub mod exports;
mod in_force;
pub mod public;
pub mod publications;
pub mod recompute;
pub mod standings;
