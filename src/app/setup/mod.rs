//! Setting a competition up: accounts, competitions, judges, rounds, imports.

pub mod accounts;
pub mod competitions;
pub mod imports;
pub mod interests;
pub mod judges;
pub mod rounds;
mod row_problems;
