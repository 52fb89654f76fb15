//! The server from outside: HTTP against a running instance, on SQLite and on PostgreSQL.

#[macro_use]
mod stage;

mod competition;
mod document;
mod judging;
mod policy;
mod skating;
mod storage;
