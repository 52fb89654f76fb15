//! Teams, their entries and files.

pub mod attachments;
pub mod entries;
pub mod teams;
