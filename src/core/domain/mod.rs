//! The rules of a competition, as pure functions over plain values.
//!
//! Architecture Invariant: nothing here depends on HTTP, a database, files, the clock or
//! randomness. A rule takes values and returns values *with an explanation*, so that API, commands
//! and tests show the same text.

pub mod attachment;
pub mod calendar;
pub mod conflict;
pub mod country;
pub mod eligibility;
pub mod media;
pub mod plan;
pub mod preset;
pub mod privacy;
pub mod redaction;
pub mod rubric;
pub mod similar_names;
pub mod states;
pub mod text;

pub use country::{Country, CountrySet};
