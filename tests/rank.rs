//! `rank` against other software's answers, and against bad input.
//!
//! The reference data stand outside the project: the folder is named by `EVENHAND_REFERENCE_DATA`.
//! Without it these tests say that they were skipped; with `EVENHAND_REQUIRE_TOOLS=1` they fail.
//! Tolerances are those of the data's own description; sigma is the residual standard deviation.
#![allow(
    clippy::print_stderr,
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs
)]

#[path = "rank/command.rs"]
mod command;
#[path = "rank/extra_reviews.rs"]
mod extra_reviews;
#[path = "rank/independent.rs"]
mod independent;
#[path = "rank/methods.rs"]
mod methods;
#[path = "rank/model.rs"]
mod model;
#[path = "rank/remarks.rs"]
mod remarks;
#[path = "rank/support.rs"]
mod support;
#[path = "support/mod.rs"]
mod tools;
