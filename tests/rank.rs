//! `rank` compared with other software, and with bad input.
//!
//! `EVENHAND_REFERENCE_DATA` names the folder of the reference data, which is not in the
//! repository. Without it these tests are skipped, or fail if `EVENHAND_REQUIRE_TOOLS` is set. The
//! tolerances are those of the data's own description; sigma is the residual standard deviation.
#![allow(
    clippy::print_stderr,
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs
)]

#[macro_use]
#[path = "support/snapshot.rs"]
mod snapshot;

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
