//! The CSV tables: readers that report every problem, and writers that are safe for spreadsheets.
//!
//! Architecture Invariant: bytes in, bytes out. Nothing here opens a file, and no table is half
//! read: a reader returns every row or every problem.
//!
//! Where to start: each table has its own file here with its list of columns, such as
//! [`entries`]. [`schema`] defines what a column is, and how to add one.

mod cell;
mod header;
mod heading;
mod lines;
mod report;

pub mod assignment;
pub mod candidates;
pub mod catalogue;
pub mod conflicts;
pub mod entries;
pub mod flags;
pub mod judge_report;
pub mod judges;
pub mod need;
pub mod pins;
pub mod read;
pub mod rubric;
pub mod schema;
pub mod scores;
pub mod standings;
pub mod write;

pub use read::{Problem, Problems};
