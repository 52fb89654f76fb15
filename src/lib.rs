//! Evenhand: conflict-free assignment, calibrated rankings, results that anyone can recompute.
//!
//! ARCHITECTURE.md is the map. What decides is a crate of its own, `evenhand-core`, whose modules are
//! known here by their own names; around it is what keeps and carries.

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
