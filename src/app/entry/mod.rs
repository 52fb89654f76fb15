//! Teams, their entries and files, and what makes an entry eligible.

pub mod attachments;
pub mod eligibility;
pub mod entries;
pub mod stored_files;
pub mod teams;
