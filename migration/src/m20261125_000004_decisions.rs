//! What organisers decide after the plan is frozen: amendments of it, flagged judges; and rankings
//! beside the official one.

use evenhand_core::domain::states::FlagDecision;
use sea_orm_migration::prelude::*;

use crate::table::{Check, Kind::*, Table as Declared, forbid_changes, words};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const AMENDMENT: Declared = Declared {
    name: "amendment",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("round_id", Uuid, true),
        ("number", Small, true),
        ("reason", Text, true),
        ("before", Json, true),
        ("after", Json, true),
        ("made_at", Integer, true),
    ],
    references: &[("competition_id", "competition"), ("round_id", "round")],
    unique: &[&["round_id", "number"]],
    indexes: &[],
    checks: &[],
};

const FLAG: Declared = Declared {
    name: "flag",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("round_id", Uuid, true),
        ("judge_id", Uuid, true),
        ("number", Small, true),
        ("decision", Text, true),
        ("reason", Text, true),
        ("decided_at", Integer, true),
    ],
    references: &[
        ("competition_id", "competition"),
        ("round_id", "round"),
        ("judge_id", "judge"),
    ],
    unique: &[&["round_id", "number"]],
    indexes: &[],
    checks: &[Check {
        column: "decision",
        words: words::<FlagDecision>,
    }],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        AMENDMENT.create(manager).await?;
        FLAG.create(manager).await?;
        forbid_changes(manager, &["amendment", "flag"]).await?;
        let mut alter = Table::alter();
        alter.table(Alias::new("standings")).add_column(
            ColumnDef::new(Alias::new("alternatives"))
                .json()
                .not_null()
                .default("[]"),
        );
        manager.alter_table(alter).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut alter = Table::alter();
        alter
            .table(Alias::new("standings"))
            .drop_column(Alias::new("alternatives"));
        manager.alter_table(alter).await?;
        // Their guards go with them.
        FLAG.drop(manager).await?;
        AMENDMENT.drop(manager).await
    }
}
