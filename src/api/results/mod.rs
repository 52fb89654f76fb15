//! From sheets to public results: standings, decisions, exports, publication, the audit record.

pub mod audit;
pub mod closings;
pub mod decisions;
pub mod exports;
pub mod publications;
pub mod standings;
