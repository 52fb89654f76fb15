//! Who judges what: conflicts, pins, previews, panels, planning, jobs.

pub mod conflicts;
pub mod jobs;
pub mod panels;
pub mod pins;
pub mod planning;
