//! A judge's assignments and score sheets.

pub mod sheets;
