//! What Evenhand decides: who may judge what, who judges what, and what follows from the marks.
//!
//! Architecture Invariant: everything here is a function of what it is given. No file, network, clock,
//! randomness, database or server: those that would bring them are no dependencies of this crate.

pub mod assign;
pub mod domain;
pub mod graphic;
pub mod lang;
pub mod ranking;
pub mod table;
