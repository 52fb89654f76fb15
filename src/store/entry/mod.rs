//! Teams, their entries and files, and what makes an entry eligible.

pub mod attachments;
pub mod entries;
pub mod teams;
