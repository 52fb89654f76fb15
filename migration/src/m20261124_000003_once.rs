//! Answers to creating requests, for clients that repeat them.

use sea_orm_migration::prelude::*;

use crate::table::{Kind::*, Table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const ONCE: Table = Table {
    name: "once",
    key: &["id"],
    columns: &[
        ("id", Text, true),
        ("request", Text, true),
        ("answer", Text, true),
        ("created_at", Integer, true),
    ],
    references: &[],
    unique: &[],
    indexes: &[&["created_at"]],
    checks: &[],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ONCE.create(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ONCE.drop(manager).await
    }
}
