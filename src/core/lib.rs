//! The decisions of Evenhand: conflicts of interest, assignment and ranking.
//!
//! Architecture Invariant: everything here is a pure function of its arguments. No file, network,
//! clock, randomness, database or server: this crate depends on nothing that provides them, and
//! `tests/tidy.rs` forbids the modules of the standard library that do.

pub mod assign;
pub mod domain;
pub mod graphic;
pub mod lang;
pub mod ranking;
pub mod table;
