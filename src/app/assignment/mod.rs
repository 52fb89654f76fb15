//! Who judges what: conflicts, pins, previews, panels, and planning.

pub mod conflicts;
pub mod edits;
pub mod jobs;
pub mod panels;
pub mod pins;
pub mod planning;
pub mod previews;
pub mod task;
pub mod undo;
