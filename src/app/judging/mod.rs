//! Score sheets and their receipts.

pub mod closing;
pub mod receipts;
pub mod sheets;
