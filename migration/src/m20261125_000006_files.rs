//! Files that teams attach to their entries: what is known of each; the bytes are elsewhere.

use evenhand_core::domain::media::Media;
use sea_orm_migration::prelude::*;

use crate::table::{Check, Kind::*, Table as Declared, words};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const ATTACHMENT: Declared = Declared {
    name: "attachment",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("entry_id", Uuid, true),
        ("name", Text, true),
        ("media_type", Text, true),
        ("size", Integer, true),
        ("sha256", Text, true),
        ("has_location", Boolean, true),
        ("version", Integer, true),
        ("created_at", Integer, true),
        ("deleted_at", Integer, false),
    ],
    references: &[("competition_id", "competition"), ("entry_id", "entry")],
    // A name counts its versions on, also after it was deleted: no tag ever names two contents.
    unique: &[&["entry_id", "name", "version"]],
    indexes: &[&["competition_id", "sha256"]],
    checks: &[Check {
        column: "media_type",
        words: words::<Media>,
    }],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ATTACHMENT.create(manager).await?;
        let one = "CREATE UNIQUE INDEX attachment_one_current ON attachment (entry_id, name) WHERE deleted_at IS NULL";
        manager
            .get_connection()
            .execute_unprepared(one)
            .await
            .map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ATTACHMENT.drop(manager).await
    }
}
