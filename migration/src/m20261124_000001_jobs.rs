//! Long work in the background.

use evenhand_core::domain::states::{JobKind, JobState};
use sea_orm_migration::prelude::*;

use crate::table::{Check, Kind::*, Table, words};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const JOB: Table = Table {
    name: "job",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("round_id", Uuid, true),
        ("kind", Text, true),
        ("state", Text, true),
        ("stage", Text, true),
        ("permille", Small, true),
        ("problem", Json, false),
        ("preview_id", Uuid, false),
        ("created_at", Integer, true),
        ("heard_at", Integer, true),
        ("finished_at", Integer, false),
    ],
    references: &[
        ("competition_id", "competition"),
        ("round_id", "round"),
        ("preview_id", "preview"),
    ],
    unique: &[],
    indexes: &[&["competition_id"], &["state"]],
    checks: &[
        Check {
            column: "kind",
            words: words::<JobKind>,
        },
        Check {
            column: "state",
            words: words::<JobState>,
        },
    ],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        JOB.create(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        JOB.drop(manager).await
    }
}
