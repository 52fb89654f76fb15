//! Personal data: consents, retention, anonymising, subject access.

pub mod anonymise;
pub mod consents;
pub mod erasure;
pub mod retention;
pub mod subjects;
