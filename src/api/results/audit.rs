//! The audit record, for organisers.

use chrono::{DateTime, Utc};
use entity::ids::CompetitionId;
use entity::{audit, audit_payload};
use poem_openapi::param::Query;
use poem_openapi::payload::Json;
use poem_openapi::types::Any;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::ReadFailure;
use crate::api::types::{page, time};
use crate::app::App;
use crate::audit::checkpoint;

/// Operations on the audit record.
pub struct Audit {
    pub(crate) app: App,
}

/// Where the audit chain stands.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Checkpoint {
    /// Position of the newest record.
    seq: i64,
    /// Its hash.
    hash: String,
    /// When it was signed (RFC 3339); absent, like what follows, where the server has no key.
    signed_at: Option<String>,
    /// The public key (Ed25519), in hexadecimal.
    key: Option<String>,
    /// The signature of `evenhand-checkpoint-1`, `seq`, `hash` and `signed_at`, a line each, in base64.
    signature: Option<String>,
}

impl Checkpoint {
    pub(crate) fn new(seq: i64, hash: String, signed: Option<checkpoint::Checkpoint>) -> Self {
        let [signed_at, key, signature] = match signed {
            None => [None, None, None],
            Some(s) => [s.signed_at, s.key, s.signature].map(Some),
        };
        Self {
            seq,
            hash,
            signed_at,
            key,
            signature,
        }
    }
}

/// One record of the audit chain.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct AuditEvent {
    /// Position.
    seq: i64,
    /// When.
    at: DateTime<Utc>,
    /// Which account, if any.
    actor_id: Option<Uuid>,
    /// In what role.
    role: String,
    /// What was done.
    action: String,
    /// To what.
    object: String,
    /// Hash of the record before.
    prev_hash: String,
    /// Hash of this record.
    hash: String,
    /// Details, unless erased.
    payload: Option<Any<serde_json::Value>>,
}

impl AuditEvent {
    fn new((row, payload): (audit::Model, Option<audit_payload::Model>)) -> Self {
        let payload = payload.and_then(|p| serde_json::from_str(&p.payload).ok());
        Self {
            seq: row.seq,
            at: time(row.at),
            actor_id: row.actor.map(|id| id.0),
            role: row.role,
            action: row.action,
            object: row.object,
            prev_hash: row.prev_hash,
            hash: row.hash,
            payload: payload.map(Any),
        }
    }
}

/// Records of the audit chain.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct AuditEvents {
    /// The records, oldest first.
    items: Vec<AuditEvent>,
    /// Ask with this `after` for more; absent at the end.
    next_after: Option<i64>,
}

#[OpenApi(tag = "Tag::Results")]
impl Audit {
    /// Where the audit chain stands
    ///
    /// To be kept elsewhere: only a head that others hold shows a chain that was rewritten as a whole.
    /// `evenhand audit verify --heads` compares. Signed where the server has a key.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/audit_checkpoint",
        method = "get",
        operation_id = "get_audit_checkpoint"
    )]
    async fn checkpoint(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<Checkpoint>, ReadFailure> {
        let of = competition_id.0;
        let (position, signed) = self.app.audit_checkpoint(auth.0, of).await?;
        Ok(Json(Checkpoint::new(position.seq, position.hash, signed)))
    }

    /// Records of the audit chain
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/audit_events",
        method = "get",
        operation_id = "list_audit_events"
    )]
    async fn audit(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Records after this position.
        #[oai(
            default,
            validator(minimum(value = "0"), maximum(value = "9007199254740991"))
        )]
        after: Query<i64>,
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
    ) -> Result<Json<AuditEvents>, ReadFailure> {
        let limit = page(limit.0, None)?.limit;
        let of = competition_id.0;
        let records = self.app.audit_events(auth.0, of, after.0, limit).await?;
        let full = records.len() as u64 == limit;
        let next_after = records.last().filter(|_| full).map(|(r, _)| r.seq);
        let items = records.into_iter().map(AuditEvent::new).collect();
        Ok(Json(AuditEvents { items, next_after }))
    }
}
