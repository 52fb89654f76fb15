//! Signed statements of the head of the audit chain (Ed25519, RFC 8032).
//!
//! The key is in a file outside the database. An attacker who rewrites the database with its chain
//! cannot sign a head that matches the copies kept elsewhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

use super::chain::{ChainPosition, hex};

/// Signed position and hash of the newest record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Position in the chain.
    pub seq: i64,
    /// Hash of the record there.
    pub hash: String,
    /// When it was signed (RFC 3339).
    pub signed_at: String,
    /// The public key, 32 bytes in hexadecimal.
    pub key: String,
    /// Signature of the statement, in base64.
    pub signature: String,
}

/// A file that does not contain a key.
#[derive(Debug, thiserror::Error)]
#[error("expected the 64 hexadecimal digits of an Ed25519 key")]
pub struct BadKey;

/// Signs checkpoints.
pub struct Signer(Ed25519KeyPair);

impl Signer {
    /// The signer of a key, from its 32 secret bytes.
    pub fn new(secret: &[u8; 32]) -> Result<Self, BadKey> {
        Ed25519KeyPair::from_seed_unchecked(secret)
            .map(Self)
            .map_err(|_| BadKey)
    }

    /// The signer of a key in the form of a file: 64 hexadecimal digits.
    pub fn read(text: &str) -> Result<Self, BadKey> {
        let secret = unhex(text.trim()).ok_or(BadKey)?;
        Self::new(&secret.try_into().map_err(|_| BadKey)?)
    }

    /// The public key, in hexadecimal.
    pub fn public(&self) -> String {
        hex(self.0.public_key().as_ref())
    }

    /// Signs the head of the chain.
    pub fn sign(&self, position: &ChainPosition, signed_at: String) -> Checkpoint {
        let statement = statement(position.seq, &position.hash, &signed_at);
        Checkpoint {
            seq: position.seq,
            hash: position.hash.clone(),
            key: self.public(),
            signature: STANDARD.encode(self.0.sign(statement.as_bytes())),
            signed_at,
        }
    }
}

impl Checkpoint {
    /// Whether the signature is valid for the key that the checkpoint names.
    pub fn holds(&self) -> bool {
        let (Some(key), Ok(signature)) = (unhex(&self.key), STANDARD.decode(&self.signature))
        else {
            return false;
        };
        let statement = statement(self.seq, &self.hash, &self.signed_at);
        UnparsedPublicKey::new(&ED25519, key)
            .verify(statement.as_bytes(), &signature)
            .is_ok()
    }
}

fn statement(seq: i64, hash: &str, signed_at: &str) -> String {
    format!("evenhand-checkpoint-1\n{seq}\n{hash}\n{signed_at}\n")
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    let byte = |i: usize| u8::from_str_radix(text.get(i..i + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position() -> ChainPosition {
        ChainPosition {
            seq: 7,
            hash: "ab".repeat(32),
            at: 0,
        }
    }

    #[test]
    fn a_checkpoint_holds_until_any_part_of_it_changes() {
        let signer = Signer::new(&[7; 32]).unwrap();
        let good = signer.sign(&position(), "2026-11-25T10:00:00Z".to_owned());
        assert!(good.holds());
        let changes: [fn(&mut Checkpoint); 5] = [
            |c| c.seq = 8,
            |c| c.hash = "cd".repeat(32),
            |c| c.signed_at = "2026-11-25T10:00:01Z".to_owned(),
            |c| c.key = Signer::new(&[8; 32]).unwrap().public(),
            |c| c.signature = STANDARD.encode([0; 64]),
        ];
        for change in changes {
            let mut changed = good.clone();
            change(&mut changed);
            assert!(!changed.holds(), "{changed:?}");
        }
    }

    #[test]
    fn a_key_file_holds_64_digits_or_is_refused() {
        let text = format!("{}\n", "07".repeat(32));
        let read = Signer::read(&text).unwrap();
        assert_eq!(read.public(), Signer::new(&[7; 32]).unwrap().public());
        for bad in ["", "07", "zz", &"07".repeat(33), "é7"] {
            assert!(Signer::read(bad).is_err(), "{bad:?}");
        }
    }
}
