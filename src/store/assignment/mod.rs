//! Assignments of judges to entries: conflicts, pins, previews, panels, jobs.

pub mod conflicts;
pub mod jobs;
pub mod panels;
pub mod pins;
