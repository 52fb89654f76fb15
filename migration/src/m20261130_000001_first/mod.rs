//! The schema of the first release.

use sea_orm_migration::prelude::*;

use crate::table::{
    Table, create_guard_function, drop_guard_function, forbid_changes, permit_erasure_only,
};

mod judging;
mod results;
mod setup;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Tables whose rows never change.
const APPEND_ONLY: &[&str] = &["audit", "approval", "publication", "published_bundle"];

/// Tables whose rows change only by an erasure: the column with its time, and the columns that an
/// erasure does not change.
const ERASABLE: &[(&str, &str, &[&str])] = &[
    (
        "sheet_revision",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "sheet_id",
            "number",
            "marks",
            "digest",
            "submitted_at",
        ],
    ),
    (
        "amendment",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "number",
            "before",
            "after",
            "made_at",
        ],
    ),
    (
        "flag",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "judge_id",
            "number",
            "decision",
            "decided_at",
        ],
    ),
    (
        "round_snapshot",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "number",
            "closed_by",
            "closed_at",
        ],
    ),
    (
        "waiver",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "snapshot_id",
            "entry_id",
            "found",
        ],
    ),
    ("audit_payload", "erased_at", &["seq"]),
];

/// Unique indexes of some of a table's rows: name, table, columns, and which rows.
const PARTIAL: &[(&str, &str, &str, &str)] = &[
    // A name is unique for each team and for the organisers, but may occur in several of these
    // scopes.
    (
        "organisation_competition_id_key",
        "organisation",
        "competition_id, key",
        "team_id IS NULL",
    ),
    (
        "attachment_one_current",
        "attachment",
        "entry_id, name",
        "deleted_at IS NULL",
    ),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        // Without this only PostgreSQL would migrate in a transaction.
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            table.create(manager).await?;
        }
        for (name, table, columns, rows) in PARTIAL {
            let sql = format!("CREATE UNIQUE INDEX {name} ON {table} ({columns}) WHERE {rows}");
            manager.get_connection().execute_unprepared(&sql).await?;
        }
        // The single row that every write locks; it must exist before the first two writes meet.
        let head = Query::insert()
            .into_table(Alias::new("audit_head"))
            .columns(["id", "seq", "hash"].map(Alias::new))
            .values_panic([1.into(), 0.into(), "".into()])
            .to_owned();
        manager.execute(head).await?;
        create_guard_function(manager).await?;
        for table in APPEND_ONLY {
            forbid_changes(manager, table).await?;
        }
        for (table, when, kept) in ERASABLE {
            permit_erasure_only(manager, table, when, kept).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Triggers and indexes are dropped with their tables.
        for table in tables().rev() {
            table.drop(manager).await?;
        }
        drop_guard_function(manager).await
    }
}

/// All tables; each references only tables before it.
fn tables() -> impl DoubleEndedIterator<Item = &'static Table> {
    setup::TABLES
        .iter()
        .chain(judging::TABLES)
        .chain(results::TABLES)
}
