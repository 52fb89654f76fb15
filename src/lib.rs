//! Evenhand: conflict-free assignment, calibrated rankings, results that anyone can recompute.
//!
//! ARCHITECTURE.md is the map. The pure part (`domain`, `assign`, `ranking`, `table`) knows nothing
//! of servers; `tests/tidy.rs` keeps it so.

pub mod api;
pub mod app;
pub mod assign;
pub mod audit;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod domain;
pub mod graphic;
pub mod http;
pub mod lang;
pub mod problem;
pub mod ranking;
pub mod store;
pub mod table;
