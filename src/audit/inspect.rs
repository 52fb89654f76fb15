//! Inspecting the whole chain: what is wrong, at which record, and whether it is the chain that others
//! hold a piece of. A finding does not end the inspection.

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
    /// A record does not follow from the one before it.
    LinkBroken,
    /// A record is not what its hash is of.
    Altered,
    /// A payload is not what its record's digest is of.
    PayloadAltered,
    /// A payload is not there, and was not erased as people's are.
    PayloadMissing,
    /// The chain is shorter than it once was.
    Truncated,
    /// The chain does not end as its own head says.
    HeadDiffers,
    /// The record is another one than somebody holds a receipt of.
    ReceiptDiffers,
}

/// Erased is what is empty and says when: anything else must still be what its digest is of.
fn is_erased(payload: &audit_payload::Model) -> bool {
    payload.erased_at.is_some() && payload.payload.is_empty() && payload.salt.is_empty()
}

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Position in the chain.
    pub seq: i64,
    /// What.
    pub damage: Damage,
    /// The same in words.
    pub detail: String,
}

/// What an inspection found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Inspected {
    /// Records looked at.
    pub records: u64,
    /// Payloads that were erased: their records still chain.
    pub erased: u64,
    /// Records whose time is before that of the record before them: a clock was set back, which is no
    /// damage, since the order is that of the positions.
    pub set_back: u64,
    /// Receipts and heads from outside that were compared.
    pub receipts: usize,
    /// Position and hash of the last record.
    pub last: Option<(i64, String)>,
    /// Everything wrong, in order.
    pub findings: Vec<Finding>,
}

/// An inspection under way: records are given in order.
pub struct Inspection {
    receipts: BTreeMap<i64, BTreeSet<String>>,
    next: i64,
    before: String,
    at: i64,
    done: Inspected,
}

impl Inspection {
    /// Begins, with positions and hashes that people outside hold.
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

    /// Looks at the next record, with its payload, which may have been erased.
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
                "does not name the hash of the record before it",
            );
        }
        if record_hash(record) != record.hash {
            self.say(seq, Damage::Altered, "is not what its hash was computed of");
        }
        match payload {
            None => self.say(
                seq,
                Damage::PayloadMissing,
                "has no payload, which not even an erasure takes away",
            ),
            Some(p) if is_erased(p) => {
                self.done.erased += 1;
                if record.competition_id.is_none() {
                    self.say(
                        seq,
                        Damage::PayloadMissing,
                        "is of no competition, whose records alone are erased",
                    );
                }
            }
            Some(p) if payload_digest(&p.salt, &p.payload) != record.payload_sha256 => {
                self.say(
                    seq,
                    Damage::PayloadAltered,
                    "has a payload with another digest",
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
                "somebody holds a receipt with another hash",
            );
        }
        self.done.set_back += u64::from(record.at < self.at);
        self.at = record.at;
        self.next = seq + 1;
        self.before.clone_from(&record.hash);
        self.done.records += 1;
    }

    /// Ends, with position and hash that the chain's own head names.
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
                "somebody holds a receipt of this record",
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

/// Positions and hashes in a JSON document, however deep: receipts of clients, manifests of bundles,
/// records of the API.
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
