//! What Evenhand decides: who may judge what, who judges what, and what follows from the marks.
//!
//! Architecture Invariant: everything here is a function of what it is given. No file, network, clock,
//! randomness, database or server: what would bring them is no dependency of this crate, and `tests/tidy.rs` looks
//! for what the standard library has of them.

pub mod assign;
pub mod domain;
pub mod graphic;
pub mod lang;
pub mod ranking;
pub mod table;
