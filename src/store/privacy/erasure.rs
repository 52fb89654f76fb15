//! Finds texts that name a person in every table, and removes the name from them.

use entity::ids::AccountId;
use entity::{audit, audit_payload, idempotency_key};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement,
};
use serde_json::Value;

use crate::domain::redaction::Redaction;
use crate::domain::text;
use crate::problem::{Kind, Problem};
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::scope::Scope;
use crate::store::tx::detached;
use crate::store::{Reads, Store, Tx};

/// Attempts to truncate the log; each waits for readers as long as a write waits.
const CHECKPOINTS: usize = 3;

/// A text that contains a person's name.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Table and id of the row, such as `entry/0198…`.
    pub object: String,
    /// Name of the column.
    pub column: &'static str,
    /// The whole text.
    pub text: String,
}

/// A row as JSON. A row of a table is always an object.
fn row<M: serde::Serialize>(model: &M) -> Value {
    serde_json::to_value(model).unwrap_or_default()
}

fn unreadable(error: &serde_json::Error) -> Problem {
    tracing::error!(%error, "a row does not read back");
    Problem::internal()
}

/// Declares the columns that may contain names: for each table of a competition the columns, and
/// how its rows are changed (`save` increments the version).
macro_rules! places {
    ($($table:ident [$($column:ident),+] $change:ident;)+) => {
        /// Tables and columns that may contain names of people.
        pub const PLACES: &[(&str, &[&str])] =
            &[$((stringify!($table), &[$(stringify!($column)),+]),)+];

        /// Every text of the competition that contains the name of one of the people.
        pub async fn mentions(
            on: &impl Reads,
            organiser: &OrganiserAccess,
            people: &Redaction,
        ) -> Result<Vec<Mention>, Problem> {
            let mut found = Vec::new();
            $({
                let rows = entity::$table::Entity::find()
                    .filter(entity::$table::Column::CompetitionId.eq(organiser.competition()))
                    .order_by_asc(entity::$table::Column::Id);
                for model in rows.all(on.db()).await? {
                    let values = row(&model);
                    for column in [$(stringify!($column)),+] {
                        for text in people.naming(&values[column]) {
                            found.push(Mention {
                                object: format!("{}/{}", stringify!($table), model.id),
                                column,
                                text: text.to_owned(),
                            });
                        }
                    }
                }
            })+
            Ok(found)
        }

        /// Removes the people's names from every text of the competition; returns the changed rows.
        pub async fn redact(
            tx: &Tx,
            organiser: &OrganiserAccess,
            people: &Redaction,
        ) -> Result<Vec<String>, Problem> {
            let mut changed = Vec::new();
            $({
                let rows = entity::$table::Entity::find()
                    .filter(entity::$table::Column::CompetitionId.eq(organiser.competition()))
                    .order_by_asc(entity::$table::Column::Id);
                for model in rows.all(tx.db()).await? {
                    let mut values = row(&model);
                    let mut found = false;
                    for column in [$(stringify!($column)),+] {
                        found |= people.json(&mut values[column]);
                    }
                    if !found {
                        continue;
                    }
                    follow(&mut values, tx.at());
                    changed.push(format!("{}/{}", stringify!($table), model.id));
                    #[allow(unused_mut, reason = "a version is counted up where there is one")]
                    let mut model: entity::$table::Model =
                        serde_json::from_value(values).map_err(|e| unreadable(&e))?;
                    places!($change tx model);
                }
            })+
            Ok(changed)
        }
    };
    (save $tx:ident $model:ident) => { $tx.save(&mut $model).await? };
    (replace $tx:ident $model:ident) => { $tx.replace($model).await? };
}

places! {
    team [name, organisations] save;
    entry [title, summary, topics, state_reason] save;
    organisation [name] replace;
    invitation [name] replace;
    membership [interest] replace;
    declared_conflict [kind, reason] replace;
    assignment [reason] save;
    sheet [draft, reason] save;
    sheet_revision [comment] replace;
    amendment [reason] replace;
    flag [reason] replace;
    waiver [reason] replace;
    pending_effect [reason] replace;
    attachment [name] replace;
    reopening [reason] save;
    standings [outcome, alternatives] replace;
    preview [options, plan] replace;
    job [stage, problem] replace;
}

/// Updates columns that depend on a changed text in the same row.
fn follow(values: &mut Value, now: i64) {
    if let Some(when) = values.get_mut("redacted_at") {
        *when = now.into();
    }
    let word = |of: &str| values[of].as_str().map(str::to_owned);
    let (Some(name), Some(id)) = (word("name"), word("id")) else {
        return;
    };
    // Two names may become equal after a person's name is removed, but must stay distinct.
    if values.get("key").is_some() {
        // The key by which an organisation's name is compared.
        values["key"] = format!("{} {id}", text::key(&name)).into();
    }
    if values.get("media_type").is_some() {
        let (stem, end) = name.rsplit_once('.').unwrap_or((&name, ""));
        values["name"] = format!("{stem}-{}.{end}", &id[id.len().saturating_sub(8)..]).into();
    }
}

/// Erases salt and payload of audit records that name the people; the chain stays verifiable.
/// Returns the positions, in order.
pub async fn erase_payloads(
    tx: &Tx,
    organiser: &OrganiserAccess,
    people: &Redaction,
) -> Result<Vec<i64>, Problem> {
    let mut erased = Vec::new();
    for (seq, payload) in payloads(tx, organiser).await? {
        if !people.is_in(&payload) {
            continue;
        }
        tx.replace(gone(tx, seq)).await?;
        erased.push(seq);
    }
    Ok(erased)
}

/// Erases the payloads of audit records of one act on one object. Returns the positions, in order.
pub async fn erase_payloads_of(
    tx: &Tx,
    organiser: &OrganiserAccess,
    object: &str,
    action: &str,
) -> Result<Vec<i64>, Problem> {
    let mut erased = Vec::new();
    for (record, payload) in crate::store::audit::acts_on(tx, organiser, object, action).await? {
        if payload.is_some() {
            tx.replace(gone(tx, record.seq)).await?;
            erased.push(record.seq);
        }
    }
    Ok(erased)
}

/// An erased payload.
fn gone(tx: &Tx, seq: i64) -> audit_payload::Model {
    audit_payload::Model {
        seq,
        salt: String::new(),
        payload: String::new(),
        erased_at: Some(tx.at()),
    }
}

/// Positions and payloads of the competition's records, in order, without erased ones.
async fn payloads(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<(i64, Value)>, Problem> {
    let of = Query::select()
        .column(audit::Column::Seq)
        .from(audit::Entity)
        .and_where(audit::Column::CompetitionId.eq(organiser.competition()))
        .take();
    let rows = audit_payload::Entity::find()
        .filter(audit_payload::Column::Seq.in_subquery(of))
        .filter(audit_payload::Column::ErasedAt.is_null())
        .order_by_asc(audit_payload::Column::Seq)
        .all(on.db())
        .await?;
    let payload = |p: audit_payload::Model| (p.seq, serde_json::from_str(&p.payload));
    Ok(rows
        .into_iter()
        .map(payload)
        .map(|(seq, payload)| (seq, payload.unwrap_or_default()))
        .collect())
}

/// Positions of the competition's records whose payload was erased.
pub async fn erased_payloads(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Vec<i64>, Problem> {
    let of = Query::select()
        .column(audit::Column::Seq)
        .from(audit::Entity)
        .and_where(audit::Column::CompetitionId.eq(organiser.competition()))
        .take();
    Ok(audit_payload::Entity::find()
        .select_only()
        .column(audit_payload::Column::Seq)
        .filter(audit_payload::Column::Seq.in_subquery(of))
        .filter(audit_payload::Column::ErasedAt.is_not_null())
        .order_by_asc(audit_payload::Column::Seq)
        .into_tuple()
        .all(on.db())
        .await?)
}

/// The competition's records about a person, oldest first, each with its payload: acts of the
/// person's accounts, acts on the person's objects, and other records with the name.
pub async fn records_about(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    accounts: &[AccountId],
    objects: &[String],
    people: &Redaction,
) -> Result<Vec<(audit::Model, Value)>, Problem> {
    let records = organiser
        .find(audit::Entity)
        .order_by_asc(audit::Column::Seq)
        .all(on.db())
        .await?;
    let mut payloads: std::collections::HashMap<_, _> =
        payloads(on, organiser).await?.into_iter().collect();
    let mut found = Vec::new();
    for record in records {
        let payload = payloads.remove(&record.seq).unwrap_or_default();
        let theirs = record.actor.is_some_and(|actor| accounts.contains(&actor))
            || objects.contains(&record.object);
        if theirs || people.is_in(&payload) {
            found.push((record, payload));
        }
    }
    Ok(found)
}

/// Erases stored answers to idempotent requests of a competition and of accounts. They are
/// encrypted, so the server cannot find those that contain names. A repeated request is answered
/// with the statement that it was carried out, and has no further effect.
pub async fn forget_answers_of(
    tx: &Tx,
    organiser: &OrganiserAccess,
    accounts: &[AccountId],
) -> Result<(), Problem> {
    let of = Query::select()
        .column(audit::Column::Seq)
        .from(audit::Entity)
        .cond_where(
            Condition::any()
                .add(audit::Column::CompetitionId.eq(organiser.competition()))
                .add(audit::Column::Actor.is_in(accounts.iter().copied())),
        )
        .take();
    Ok(idempotency_key::Entity::update_many()
        .col_expr(idempotency_key::Column::Answer, Expr::value(""))
        .filter(
            Condition::any()
                .add(idempotency_key::Column::Seq.is_null())
                .add(idempotency_key::Column::Seq.in_subquery(of)),
        )
        .exec(tx.db())
        .await
        .map(|_| ())?)
}

impl Store {
    /// Removes deleted content from the database's file: an embedded database keeps old pages in
    /// its file and log until they are overwritten. PostgreSQL's vacuum does this there. It changes
    /// no state, so there is no audit record. If it fails, the erasure still holds; the failure is
    /// logged, and the next run repeats it.
    pub async fn purge(&self) {
        if self.reader.get_database_backend() != DbBackend::Sqlite {
            return;
        }
        let store = self.clone();
        let done = detached(async move {
            store.writer.execute_unprepared("VACUUM").await?;
            for _ in 0..CHECKPOINTS {
                let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
                let statement = Statement::from_string(DbBackend::Sqlite, sql);
                let row = store.writer.query_one_raw(statement).await?;
                let busy: Option<i64> = row.and_then(|row| row.try_get_by_index(0).ok());
                if busy == Some(0) {
                    return Ok(());
                }
            }
            Err(Problem::new(Kind::Unavailable, "Readers hold the log."))
        });
        if let Err(problem) = done.await {
            tracing::error!(%problem, "erased data may still be in old pages of the database's files");
        }
    }
}
