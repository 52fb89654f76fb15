//! Evenhand: conflict-free assignment, calibrated rankings, results that anyone can recompute.
//!
//! ARCHITECTURE.md is the map. All decisions are made in a crate of its own, `evenhand-core`, whose
//! modules are re-exported here; this crate adds storage, API and commands.

pub mod api;
pub mod app;
pub mod audit;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod http;
pub mod problem;
pub mod store;

pub use evenhand_core::{assign, domain, graphic, lang, ranking, table};
