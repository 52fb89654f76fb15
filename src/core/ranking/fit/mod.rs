//! From marks to scores: the sheets that count, the graph of judges and entries, and the methods.
//!
//! Architecture Invariant: nothing here uses [`diagnose`](super::diagnose) or
//! [`report`](super::report).
//!
//! Where to start: [`sheets`] gathers the input. [`calibrated`] fits the mixed model whose formulas
//! stand in [`model`]; [`reml`] finds its variance ratios with the dense algebra of [`linalg`], and
//! [`iterative`] approximates them with the products of [`sparse`]. [`posterior`] draws ranks.

pub mod additive;
pub mod calibrated;
pub mod graph;
pub mod iterative;
pub mod linalg;
pub mod model;
pub mod posterior;
pub mod random;
pub mod reliability;
pub mod reml;
pub mod sheets;
pub mod simple;
pub mod sparse;
pub mod starts;
