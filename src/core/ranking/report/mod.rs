//! Reports of a ranking: the judge report, the notes, and the HTML page.
//!
//! Where to start: [`judges`] makes the lines of the judge report, `notes` the remarks on a
//! ranking. [`page`] writes the page from `sections`, with the HTML of `format`.

mod format;
pub mod judges;
pub(super) mod notes;
pub mod page;
mod sections;

pub use sections::robustness_explanation;
