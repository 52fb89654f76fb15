//! Verifies the whole audit chain: what is wrong, at which record, and whether the chain agrees
//! with receipts kept outside. A finding does not end the verification.

use std::collections::{BTreeMap, BTreeSet};

use entity::{audit, audit_payload};
use serde::Serialize;

use super::chain::{payload_digest, record_hash};
use super::checkpoint::Checkpoint;

/// A kind of damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Damage {
    /// A record is missing between two others.
    Missing,
    /// A record does not contain the hash of the record before it.
    LinkBroken,
    /// A record does not match its own hash.
    Altered,
    /// A payload does not match the digest in its record.
    PayloadAltered,
    /// A payload is missing and was not erased as personal data.
    PayloadMissing,
    /// The chain is shorter than a receipt shows.
    Truncated,
    /// The end of the chain differs from its recorded head.
    HeadDiffers,
    /// A record differs from a receipt of it.
    ReceiptDiffers,
}

/// An erased payload is empty and has a time of erasure. Every other payload must match its digest.
fn is_erased(payload: &audit_payload::Model) -> bool {
    payload.erased_at.is_some() && payload.payload.is_empty() && payload.salt.is_empty()
}

/// A finding, with its position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Position in the chain.
    pub seq: i64,
    /// The kind of damage.
    pub damage: Damage,
    /// Explanation in words.
    pub detail: String,
}

/// The result of a verification.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Inspected {
    /// Number of records verified.
    pub records: u64,
    /// Payloads that were erased: their records still chain.
    pub erased: u64,
    /// Records with an earlier time than the record before: a clock was set back. That is no
    /// damage, because positions determine the order.
    pub set_back: u64,
    /// Receipts and heads that were compared.
    pub receipts: usize,
    /// Position and hash of the last record.
    pub last: Option<(i64, String)>,
    /// All findings, in order.
    pub findings: Vec<Finding>,
}

/// A verification in progress; records are passed in order.
pub struct Inspection {
    receipts: BTreeMap<i64, BTreeSet<String>>,
    next: i64,
    before: String,
    at: i64,
    done: Inspected,
}

impl Inspection {
    /// Starts, with positions and hashes from receipts and heads kept outside.
    pub fn new(receipts: impl IntoIterator<Item = (i64, String)>) -> Self {
        let mut held: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
        for (seq, hash) in receipts {
            held.entry(seq).or_default().insert(hash);
        }
        let count = held.values().map(BTreeSet::len).sum();
        Self {
            receipts: held,
            next: 1,
            before: String::new(),
            at: i64::MIN,
            done: Inspected {
                receipts: count,
                ..Inspected::default()
            },
        }
    }

    fn say(&mut self, seq: i64, damage: Damage, detail: impl Into<String>) {
        let detail = detail.into();
        self.done.findings.push(Finding {
            seq,
            damage,
            detail,
        });
    }

    /// Verifies the next record with its payload, which may have been erased.
    pub fn take(&mut self, record: &audit::Model, payload: Option<&audit_payload::Model>) {
        let seq = record.seq;
        if seq != self.next {
            let missing = seq - self.next;
            self.say(
                self.next,
                Damage::Missing,
                format!("{missing} record(s) before {seq}"),
            );
        } else if record.prev_hash != self.before {
            self.say(
                seq,
                Damage::LinkBroken,
                "does not contain the hash of the record before it",
            );
        }
        if record_hash(record) != record.hash {
            self.say(seq, Damage::Altered, "does not match its hash");
        }
        match payload {
            None => self.say(
                seq,
                Damage::PayloadMissing,
                "has no row for its payload, which even an erasure keeps",
            ),
            Some(p) if is_erased(p) => {
                self.done.erased += 1;
                if record.competition_id.is_none() {
                    self.say(
                        seq,
                        Damage::PayloadMissing,
                        "has an erased payload but belongs to no competition",
                    );
                }
            }
            Some(p) if payload_digest(&p.salt, &p.payload) != record.payload_sha256 => {
                self.say(
                    seq,
                    Damage::PayloadAltered,
                    "has a payload that does not match its digest",
                );
            }
            Some(_) => {}
        }
        if let Some(held) = self.receipts.remove(&seq)
            && held.iter().any(|hash| *hash != record.hash)
        {
            self.say(
                seq,
                Damage::ReceiptDiffers,
                "differs from a receipt: the receipt has another hash",
            );
        }
        self.done.set_back += u64::from(record.at < self.at);
        self.at = record.at;
        self.next = seq + 1;
        self.before.clone_from(&record.hash);
        self.done.records += 1;
    }

    /// Finishes, with the position and hash in the recorded head.
    pub fn end(mut self, head: (i64, &str)) -> Inspected {
        let last = self.next - 1;
        if head.0 > last {
            self.say(
                last + 1,
                Damage::Truncated,
                format!("the head is at {}", head.0),
            );
        } else if (head.0, head.1) != (last, self.before.as_str()) {
            self.say(
                last,
                Damage::HeadDiffers,
                format!("the head names {} {}", head.0, head.1),
            );
        }
        for seq in std::mem::take(&mut self.receipts).into_keys() {
            self.say(
                seq,
                Damage::Truncated,
                "is missing, but a receipt of it exists",
            );
        }
        self.done.last = (last > 0).then(|| (last, self.before.clone()));
        self.done
    }
}

/// The signed checkpoints in a JSON document, however deep.
pub fn checkpoints(document: &serde_json::Value) -> Vec<Checkpoint> {
    match document {
        serde_json::Value::Array(items) => items.iter().flat_map(checkpoints).collect(),
        serde_json::Value::Object(map) => match serde_json::from_value(document.clone()) {
            Ok(checkpoint) => vec![checkpoint],
            Err(_) => map.values().flat_map(checkpoints).collect(),
        },
        _ => Vec::new(),
    }
}

/// Positions and hashes in a JSON document, however deep: receipts of clients, manifests of
/// bundles, records of the API.
pub fn receipts(document: &serde_json::Value) -> Vec<(i64, String)> {
    let mut found = Vec::new();
    match document {
        serde_json::Value::Array(items) => found.extend(items.iter().flat_map(receipts)),
        serde_json::Value::Object(map) => {
            for (seq, hash) in [("audit_seq", "audit_hash"), ("seq", "hash")] {
                let seq = map.get(seq).and_then(serde_json::Value::as_i64);
                let hash = map.get(hash).and_then(serde_json::Value::as_str);
                if let (Some(seq), Some(hash)) = (seq, hash) {
                    found.push((seq, hash.to_owned()));
                }
            }
            found.extend(map.values().flat_map(receipts));
        }
        _ => {}
    }
    found
}
