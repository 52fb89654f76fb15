//! Secrets: bearer tokens, invitation codes and idempotency keys. Pure computation.

mod idempotency_key;
pub mod secret;

pub use idempotency_key::IdempotencyKey;

/// How long a new token is valid.
pub const TOKEN_LIFE: chrono::TimeDelta = chrono::TimeDelta::days(30);
/// How long an invitation can be redeemed.
pub const INVITATION_LIFE: chrono::TimeDelta = chrono::TimeDelta::days(14);
