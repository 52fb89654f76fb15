//! Personal data: consents, retention, anonymising, subject access.

pub mod consents;
pub mod retention;
