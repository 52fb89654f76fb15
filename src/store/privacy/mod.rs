//! Personal data: consents, retention, anonymising, subject access.

pub mod erasure;
pub mod subjects;
