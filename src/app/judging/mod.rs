//! Score sheets and their receipts.

pub mod receipts;
pub mod sheets;
