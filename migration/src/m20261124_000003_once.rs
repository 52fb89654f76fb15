//! Stored answers to idempotent requests.

use sea_orm_migration::prelude::*;

use crate::table::{Kind::*, Table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const ONCE: Table = Table {
    name: "idempotency_key",
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
        ONCE.create(manager).await?;
        // Receipts are found by their object.
        let index = Index::create()
            .name("audit_object")
            .table("audit")
            .col("object")
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop().name("audit_object").table("audit").to_owned();
        manager.drop_index(index).await?;
        ONCE.drop(manager).await
    }
}
