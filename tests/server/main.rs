//! The server from outside: HTTP against a running instance, on SQLite and on PostgreSQL.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test ends at the first thing that is not as it should be"
)]

#[path = "../support/page.rs"]
mod page;
#[macro_use]
#[path = "../support/snapshot.rs"]
mod snapshot;
#[path = "../support/mod.rs"]
mod tools;

mod released;
#[macro_use]
mod stage;

mod answers;
mod browser;
mod clients;
mod clocks;
mod competition;
mod console;
mod contract;
mod crash;
mod decisions;
mod doctor;
mod document;
mod extra_reviews;
mod faults;
mod files;
mod fuzz;
mod guessing;
mod guides;
mod hardening;
mod interests;
mod jobs;
mod judging;
mod lifecycle;
mod migrations;
mod people;
mod policy;
mod process;
mod promise;
mod publication;
mod rush;
mod skating;
mod spreadsheet;
mod standing;
mod storage;
mod tomorrow;
mod two_worlds;
