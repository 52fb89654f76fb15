//! The audit chain, for organisers.

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
use crate::api::paging::{Limit, items};
use crate::api::path::Path;
use crate::api::problem::ReadFailure;
use crate::api::types::time;
use crate::app::App;
use crate::audit::checkpoint;

/// Operations on the audit record.
pub struct Audit {
    pub(crate) app: App,
}

/// The head of the audit chain.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Checkpoint {
    /// Position of the newest audit record.
    seq: i64,
    /// Hash of that record, in hexadecimal.
    hash: String,
    /// When it was signed (RFC 3339); absent, like key and signature, if the server has no key.
    signed_at: Option<String>,
    /// The server's public key (Ed25519), in hexadecimal.
    key: Option<String>,
    /// Signature of `evenhand-checkpoint-1`, `seq`, `hash` and `signed_at`, one per line, in
    /// base64.
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
    /// Position in the chain, counted from 1.
    seq: i64,
    /// Time of the act.
    at: DateTime<Utc>,
    /// Account that acted; absent for the operator and the server.
    actor_id: Option<Uuid>,
    /// Role of the account in the competition.
    role: String,
    /// The act, such as `sheet.submitted`.
    action: String,
    /// What was acted on, such as `sheet/0198…`.
    object: String,
    /// Hash of the previous record, in hexadecimal.
    prev_hash: String,
    /// Hash of this record, in hexadecimal.
    hash: String,
    /// Details of the act; absent if they were erased.
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

/// A page of records of the audit chain.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct AuditEvents {
    /// Records in order of position.
    items: Vec<AuditEvent>,
    /// Value of `after` for the next page; absent on the last page.
    next_after: Option<i64>,
}

#[OpenApi(tag = "Tag::Results")]
impl Audit {
    /// Read the head of the audit chain
    ///
    /// Keep it outside the server: if the whole chain was rewritten, only a head kept elsewhere
    /// shows it. `evenhand audit verify --heads` compares. Signed if the server has a key.
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

    /// List records of the audit chain
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
        /// Only records after this position; from the beginning if absent.
        #[oai(
            default,
            validator(minimum(value = "0"), maximum(value = "9007199254740991"))
        )]
        after: Query<i64>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
    ) -> Result<Json<AuditEvents>, ReadFailure> {
        let limit = items(limit);
        let of = competition_id.0;
        let records = self.app.audit_events(auth.0, of, after.0, limit).await?;
        let full = records.len() as u64 == limit;
        let next_after = records.last().filter(|_| full).map(|(r, _)| r.seq);
        let items = records.into_iter().map(AuditEvent::new).collect();
        Ok(Json(AuditEvents { items, next_after }))
    }
}
