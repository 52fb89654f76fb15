//! Assignment
