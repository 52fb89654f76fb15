//! Evenhand: conflict-free assignment, calibrated rankings, results that anyone can recompute.
//!
//! ARCHITECTURE.md is the map. The pure part (`domain`, `assign`, `ranking`, `table`) knows nothing
//! of servers; `tests/tidy.rs` keeps it so.

pub mod assign;
pub mod cli;
pub mod domain;
pub mod ranking;
pub mod table;
