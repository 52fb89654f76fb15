//! Counts of failed sign-in attempts by network, shared by all replicas.

use sea_orm_migration::prelude::*;

use crate::table::{Kind::*, Table as Declared};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const GUESS: Declared = Declared {
    name: "auth_failure",
    key: &["network", "since"],
    columns: &[
        ("network", Text, true),
        ("since", Integer, true),
        ("count", Integer, true),
    ],
    references: &[],
    unique: &[],
    indexes: &[],
    checks: &[],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        GUESS.create(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        GUESS.drop(manager).await
    }
}
