//! The tables as sea-orm entities: a file each, typed ids, no logic.
//!
//! Every row of a competition's tables carries its `competition_id`. Times are microseconds since
//! 1970 in UTC, so that every database stores them alike; states and roles are the words of the
//! domain, checked by the schema.
#![expect(missing_docs, reason = "columns are named by the words of the domain")]

pub mod ids;
pub mod json;
pub mod word;

pub mod account;
pub mod amendment;
pub mod approval;
pub mod assignment;
pub mod attachment;
pub mod audit;
pub mod audit_head;
pub mod audit_payload;
pub mod auth_failure;
pub mod competition;
pub mod country;
pub mod declared_conflict;
pub mod entry;
pub mod flag;
pub mod idempotency_key;
pub mod invitation;
pub mod job;
pub mod judge;
pub mod member;
pub mod membership;
pub mod organisation;
pub mod pending_effect;
pub mod pin;
pub mod preview;
pub mod privacy;
pub mod publication;
pub mod published_bundle;
pub mod reopening;
pub mod round;
pub mod round_snapshot;
pub mod sheet;
pub mod sheet_revision;
pub mod standings;
pub mod team;
pub mod token;
pub mod track;
pub mod waiver;
