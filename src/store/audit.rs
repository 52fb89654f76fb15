//! Reading the audit chain.

use entity::{audit, audit_payload};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OperatorAccess, OrganiserAccess};
use crate::store::scope::Scope;

/// Records of the competition after a position, oldest first, each with its payload unless erased.
pub async fn events(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    after: i64,
    limit: u64,
) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
    let records = organiser
        .find(audit::Entity)
        .filter(audit::Column::Seq.gt(after))
        .order_by_asc(audit::Column::Seq)
        .limit(limit)
        .all(on.db())
        .await?;
    with_payloads(on, records, not_erased()).await
}

/// An erased payload is empty and has a time of erasure. Every other payload must match its digest.
fn not_erased() -> Condition {
    Condition::any()
        .add(audit_payload::Column::ErasedAt.is_null())
        .add(audit_payload::Column::Payload.ne(""))
        .add(audit_payload::Column::Salt.ne(""))
}

async fn with_payloads(
    on: &impl Reads,
    records: Vec<audit::Model>,
    which: Condition,
) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
    let payloads = audit_payload::Entity::find()
        .filter(audit_payload::Column::Seq.is_in(records.iter().map(|r| r.seq)))
        .filter(which)
        .all(on.db())
        .await?;
    let mut by_seq: std::collections::HashMap<i64, audit_payload::Model> =
        payloads.into_iter().map(|p| (p.seq, p)).collect();
    Ok(records
        .into_iter()
        .map(|r| {
            let p = by_seq.remove(&r.seq);
            (r, p)
        })
        .collect())
}

/// Records of the whole chain after a position, in order, each with its payload, including erased
/// ones.
pub async fn chain(
    on: &impl Reads,
    _: &OperatorAccess,
    after: i64,
    limit: u64,
) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
    let records = audit::Entity::find()
        .filter(audit::Column::Seq.gt(after))
        .order_by_asc(audit::Column::Seq)
        .limit(limit)
        .all(on.db())
        .await?;
    with_payloads(on, records, Condition::all()).await
}

/// Records of one act on one object, oldest first, each with its payload unless erased. The caller
/// may access the object.
pub async fn acts_on(
    on: &impl Reads,
    right: &impl InCompetition,
    object: &str,
    action: &str,
) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
    let records = right
        .find(audit::Entity)
        .filter(audit::Column::Object.eq(object))
        .filter(audit::Column::Action.eq(action))
        .order_by_asc(audit::Column::Seq)
        .all(on.db())
        .await?;
    with_payloads(on, records, not_erased()).await
}

/// The objects of these acts after an instant.
pub async fn objects_since(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    after: i64,
    actions: &[&str],
) -> Result<Vec<String>, Problem> {
    let records = organiser
        .find(audit::Entity)
        .filter(audit::Column::At.gt(after))
        .filter(audit::Column::Action.is_in(actions.iter().copied()))
        .all(on.db())
        .await?;
    Ok(records.into_iter().map(|r| r.object).collect())
}

/// Whether one of these acts was recorded after a position.
pub async fn any_since(
    on: &impl Reads,
    _: &OperatorAccess,
    after: i64,
    actions: &[&str],
) -> Result<bool, Problem> {
    let found = audit::Entity::find()
        .filter(audit::Column::Seq.gt(after))
        .filter(audit::Column::Action.is_in(actions.iter().copied()))
        .one(on.db())
        .await?;
    Ok(found.is_some())
}

/// Time of the competition's last record whose act begins with one of these words. Acts that only
/// erase or export personal data do not count.
pub async fn last_act(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    beginnings: &[&str],
) -> Result<Option<i64>, Problem> {
    let mut any = Condition::any();
    for beginning in beginnings {
        any = any.add(audit::Column::Action.starts_with(*beginning));
    }
    let newest = organiser
        .find(audit::Entity)
        .filter(audit::Column::Action.is_not_in(ERASURES))
        .filter(audit::Column::Action.ne(SUBJECT_EXPORTED))
        .filter(any)
        .order_by_desc(audit::Column::Seq)
        .limit(1);
    let newest = newest.one(on.db()).await?;
    Ok(newest.map(|record| record.at))
}

/// The act of exporting everything stored about a person.
pub const SUBJECT_EXPORTED: &str = "subject.exported";

/// Acts that erase personal data; their payloads list the rows and records.
pub const ERASURES: [&str; 2] = ["retention.applied", "subject.anonymised"];

/// The competition's records of erasures, each with its payload.
pub async fn erasures(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
    let records = organiser
        .find(audit::Entity)
        .filter(audit::Column::Action.is_in(ERASURES))
        .order_by_asc(audit::Column::Seq)
        .all(on.db())
        .await?;
    with_payloads(on, records, not_erased()).await
}

/// Position and hash of the newest record of the whole chain.
pub async fn head(on: &impl Reads) -> Result<entity::audit_head::Model, Problem> {
    entity::audit_head::Entity::find_by_id(1)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}
