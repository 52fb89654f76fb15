//! From sheets to public results: standings, decisions, exports, publication.

pub mod decisions;
pub mod publications;
pub mod snapshots;
pub mod standings;
