//! The content of an audit record, and how records are chained.
//!
//! `hash = SHA-256("evenhand-audit-v1" ‖ prev ‖ seq ‖ at ‖ … ‖ payload_sha256)`, every part
//! preceded by its length; `payload_sha256 = SHA-256(salt ‖ payload)`, so that erasing a payload
//! keeps the chain.

use entity::ids::{AccountId, CompetitionId};
use sha2::{Digest, Sha256};

/// One change of state, as reported by the use case.
#[derive(Clone, Debug)]
pub struct Event {
    /// The competition, if it belongs to one.
    pub competition: Option<CompetitionId>,
    /// The account that acted, if any.
    pub actor: Option<AccountId>,
    /// Role in which the account acted.
    pub role: &'static str,
    /// The act, such as `entry.submitted`.
    pub action: &'static str,
    /// The object of the act, such as `entry/0198…`.
    pub object: String,
    /// Details; never secrets, and never marks of a draft.
    pub payload: serde_json::Value,
}

/// Position and hash of a record in the chain, as in a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainPosition {
    /// Position, from 1, without gaps.
    pub seq: i64,
    /// Hash of the record, in hexadecimal.
    pub hash: String,
    /// Time of the record, in microseconds since 1970.
    pub at: i64,
}

/// SHA-256 in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The digest of a payload with its salt.
pub fn payload_digest(salt: &str, payload: &str) -> String {
    sha256(format!("{salt}{payload}").as_bytes())
}

/// The hash of a record. `record.hash` itself is not part of it.
pub fn record_hash(record: &entity::audit::Model) -> String {
    let competition = record
        .competition_id
        .map(|c| c.to_string())
        .unwrap_or_default();
    let actor = record.actor.map(|a| a.to_string()).unwrap_or_default();
    let (seq, at) = (record.seq.to_string(), record.at.to_string());
    let mut digest = Sha256::new();
    digest.update(b"evenhand-audit-v1");
    for part in [
        &record.prev_hash,
        &seq,
        &at,
        &competition,
        &actor,
        &record.role,
        &record.action,
        &record.object,
        &record.payload_sha256,
    ] {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part.as_bytes());
    }
    hex(&digest.finalize())
}
