//! Score sheets and their receipts.

pub mod sheets;
