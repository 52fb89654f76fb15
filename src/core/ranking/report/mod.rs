//! What a ranking says of itself: the judge report, its notes, and the page for people.
//!
//! Where to start: [`judges`] makes the lines of the judge report, `notes` the remarks on a ranking.
//! [`page`] writes the page from `sections`, with the HTML of `format`.

mod format;
pub mod judges;
pub(super) mod notes;
pub mod page;
mod sections;

pub use sections::robustness_explanation;
