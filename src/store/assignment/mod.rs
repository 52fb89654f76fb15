//! Who judges what: conflicts, pins, previews, panels, and planning.

pub mod conflicts;
pub mod jobs;
pub mod panels;
pub mod pins;
