//! Tokens and invitation codes: opaque, checksummed, stored only as hashes.
//!
//! A secret is a prefix, 32 bytes in base64url and the CRC-32 of both in hexadecimal, so that a
//! typing error is told from a revoked secret without a query, and scanners can find leaked ones.
//! With 256 random bits a plain SHA-256 at rest is enough.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::audit::chain::sha256;

/// Prefix of bearer tokens.
pub const TOKEN: &str = "evh_";
/// Prefix of invitation codes.
pub const INVITATION: &str = "evi_";

/// The secret that stands for 32 random bytes.
pub fn secret(prefix: &str, bytes: &[u8; 32]) -> String {
    let body = format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes));
    let check = crc32fast::hash(body.as_bytes());
    format!("{body}{check:08x}")
}

/// Whether a text is a secret, or begins as one.
pub fn is_like_one(text: &str) -> bool {
    text.starts_with(TOKEN) || text.starts_with(INVITATION)
}

/// What is stored of a secret; `None` when it is none of this prefix.
pub fn hash(prefix: &str, secret: &str) -> Option<String> {
    let cut = secret
        .len()
        .checked_sub(8)
        .filter(|cut| secret.is_char_boundary(*cut))?;
    let (body, check) = secret.split_at(cut);
    let right = format!("{:08x}", crc32fast::hash(body.as_bytes()));
    (body.starts_with(prefix) && check == right).then(|| sha256(secret.as_bytes()))
}

/// A digest of a secret that nothing stored can give, for sealing what its holder may read again.
pub fn fingerprint(secret: &str) -> [u8; 32] {
    let mut digest = Sha256::new();
    digest.update(b"evenhand-fingerprint\0");
    digest.update(secret.as_bytes());
    digest.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_hashes_and_a_typing_error_does_not() {
        let good = secret(TOKEN, &[7; 32]);
        assert!(hash(TOKEN, &good).is_some());
        assert_eq!(hash(INVITATION, &good), None);
        for bad in ["", "evh_", "evh_é", &good[1..], &format!("{good}0")] {
            assert_eq!(hash(TOKEN, bad), None, "{bad}");
        }
    }
}
