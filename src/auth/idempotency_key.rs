//! Idempotency keys: a repeated creating request gets the first answer.
//!
//! The answer may contain secrets (an invitation code, a token), so it is stored encrypted with a
//! key derived from the token or code that came with the request. The database has only a digest of
//! that secret.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use sha2::{Digest, Sha256};

use crate::audit::chain::hex;

const NONCE: usize = 12;

/// A request that takes effect once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IdempotencyKey {
    row: [u8; 32],
    request: [u8; 32],
    seal: [u8; 32],
}

impl std::fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdempotencyKey").finish_non_exhaustive()
    }
}

impl IdempotencyKey {
    /// The request with this fingerprint, sent by `actor` with a secret, under a key that the
    /// client chose.
    pub fn new(actor: &str, secret: &[u8], key: &str, request: [u8; 32]) -> Self {
        let derived = |parts: &[&[u8]]| {
            let mut digest = Sha256::new();
            for part in parts {
                digest.update((part.len() as u64).to_le_bytes());
                digest.update(part);
            }
            digest.finalize().into()
        };
        let (actor, key) = (actor.as_bytes(), key.as_bytes());
        // A caller without an account is identified by the secret.
        let row: &[&[u8]] = &[b"evenhand-once-row", actor, key];
        let nameless: &[&[u8]] = &[b"evenhand-once-row", secret, key];
        Self {
            row: derived(if actor.is_empty() { nameless } else { row }),
            request,
            seal: derived(&[b"evenhand-once-seal", actor, secret, key]),
        }
    }

    /// Identifies the row in which the answer is stored.
    pub fn row(&self) -> String {
        hex(&self.row)
    }

    /// Digest of the request.
    pub fn request(&self) -> String {
        hex(&self.request)
    }

    /// Encrypts an answer.
    pub fn seal(&self, answer: &[u8], random: &[u8; 32]) -> Option<String> {
        let nonce = Nonce::try_from(&random[..NONCE]).ok()?;
        let sealed = self.cipher().encrypt(&nonce, answer).ok()?;
        Some(BASE64_STANDARD.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// Decrypts an answer; none if the secret differs.
    pub fn open(&self, sealed: &str) -> Option<Vec<u8>> {
        let bytes = BASE64_STANDARD.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
        let nonce = Nonce::try_from(nonce).ok()?;
        self.cipher().decrypt(&nonce, sealed).ok()
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&Key::from(self.seal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_actor_with_key_and_token_opens_an_answer() {
        let once = IdempotencyKey::new("anna", b"token", "1", [0; 32]);
        let sealed = once.seal(b"evi_secret", &[7; 32]).unwrap();
        assert!(!sealed.contains("evi_"));
        assert_eq!(once.open(&sealed).as_deref(), Some(&b"evi_secret"[..]));
        for other in [
            IdempotencyKey::new("anna", b"token", "2", [0; 32]),
            IdempotencyKey::new("boris", b"token", "1", [0; 32]),
            IdempotencyKey::new("", b"token", "1", [0; 32]),
            IdempotencyKey::new("annatoken", b"", "1", [0; 32]),
        ] {
            assert_eq!(other.open(&sealed), None);
            assert_ne!(other.row(), once.row());
        }
        let later = IdempotencyKey::new("anna", b"another token", "1", [0; 32]);
        assert_eq!((later.row(), later.open(&sealed)), (once.row(), None));
    }
}
