//! How much a ranking depends on single judges, countries and choices, and patterns in its marks.
//!
//! Architecture Invariant: nothing here changes a score, and nothing here uses
//! [`report`](super::report).
//!
//! Where to start: [`diagnostics`] ranks again without each judge and each country, [`robustness`]
//! with each other choice of the plan, and [`alternatives`] by named variants; [`changes`] compares
//! two rankings. [`favour`] tests marks for patterns, [`agreement`] measures agreement, and
//! [`extra_reviews`] plans the further reviews with the largest expected benefit.

pub mod agreement;
pub mod alternatives;
pub mod changes;
pub mod diagnostics;
pub mod extra_reviews;
pub mod favour;
pub mod robustness;
