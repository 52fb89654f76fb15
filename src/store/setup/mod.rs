//! Setting a competition up: accounts, competitions, judges, rounds, imports.

pub mod accounts;
pub mod competitions;
pub mod judges;
pub mod rounds;
