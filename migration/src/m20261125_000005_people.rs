//! Consent of members, what may be published of them, how long personal data is kept; and the one
//! change that rows may take which are never changed otherwise: a person's data leaves them.

use evenhand_core::domain::states::NamePolicy;
use sea_orm_migration::prelude::*;

use crate::table::{
    Check, Kind::*, Table as Declared, allow_but_erasing, forbid_but_erasing, forbid_changes_of,
    words,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const PRIVACY: Declared = Declared {
    name: "privacy",
    key: &["competition_id"],
    columns: &[
        ("competition_id", Uuid, true),
        ("consent_version", Text, false),
        ("name_policy", Text, true),
        ("entrants_days", Small, true),
        ("winners_days", Small, true),
        ("judges_days", Small, true),
        ("invitations_days", Small, true),
        ("version", Integer, true),
    ],
    references: &[("competition_id", "competition")],
    unique: &[],
    indexes: &[],
    checks: &[Check {
        column: "name_policy",
        words: words::<NamePolicy>,
    }],
};

/// Columns that are added: table, name, and what it is.
fn added() -> Vec<(&'static str, ColumnDef)> {
    let column = |name: &'static str| ColumnDef::new(Alias::new(name));
    let text = || column("consent_by").text().not_null().default("").take();
    let flag = || {
        let mut column = column("publish_name");
        column.boolean().not_null().default(false).take()
    };
    let time = |name| column(name).big_integer().take();
    vec![
        ("member", text()),
        ("member", column("consent_version").text().take()),
        ("member", time("consent_at")),
        ("member", flag()),
        ("member", time("anonymised_at")),
        ("judge", time("anonymised_at")),
        ("account", time("anonymised_at")),
        ("sheet_revision", time("redacted_at")),
        ("amendment", time("redacted_at")),
        ("flag", time("redacted_at")),
        ("audit_payload", time("erased_at")),
        ("idempotency_key", time("seq")),
    ]
}

/// Tables whose rows change only when a person's data leaves them: the column that says when, and
/// the columns that stay as they are even then.
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
    ("audit_payload", "erased_at", &["seq"]),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        PRIVACY.create(manager).await?;
        // SQLite takes one column at a time.
        for (table, column) in added() {
            let mut alter = Table::alter();
            alter.table(Alias::new(table)).add_column(column);
            manager.alter_table(alter).await?;
        }
        forbid_changes_of(manager, "audit_payload").await?;
        for (table, when, kept) in ERASABLE {
            forbid_but_erasing(manager, table, when, kept).await?;
        }
        let index = Index::create()
            .name("idempotency_key_seq")
            .table("idempotency_key")
            .col("seq")
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("idempotency_key_seq")
            .table("idempotency_key")
            .to_owned();
        manager.drop_index(index).await?;
        for (table, ..) in ERASABLE {
            let was_guarded = *table != "audit_payload";
            allow_but_erasing(manager, table, was_guarded).await?;
        }
        for (table, mut column) in added().into_iter().rev() {
            let mut alter = Table::alter();
            let name = column.take().get_column_name();
            alter.table(Alias::new(table)).drop_column(Alias::new(name));
            manager.alter_table(alter).await?;
        }
        PRIVACY.drop(manager).await
    }
}
