//! Publication: approval by a second organiser, publications with their bundles, and reopening by
//! two organisers.

use sea_orm_migration::prelude::*;

use crate::table::{Kind::*, Table as Declared, forbid_changes};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const APPROVAL: Declared = Declared {
    name: "approval",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("round_id", Uuid, true),
        ("standings_id", Uuid, true),
        ("approved_by", Uuid, true),
        ("not_before", Integer, false),
        ("approved_at", Integer, true),
    ],
    references: &[
        ("competition_id", "competition"),
        ("round_id", "round"),
        ("standings_id", "standings"),
        ("approved_by", "account"),
    ],
    unique: &[],
    indexes: &[&["round_id"]],
    checks: &[],
};

const PUBLICATION: Declared = Declared {
    name: "publication",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("round_id", Uuid, true),
        ("standings_id", Uuid, true),
        ("competition", Text, true),
        ("round", Text, true),
        ("number", Small, true),
        ("correction", Text, true),
        ("bundle_sha256", Text, true),
        ("published_by", Uuid, false),
        ("published_at", Integer, true),
    ],
    references: &[
        ("competition_id", "competition"),
        ("round_id", "round"),
        ("standings_id", "standings"),
        ("published_by", "account"),
    ],
    unique: &[&["round_id", "number"]],
    indexes: &[&["competition_id"]],
    checks: &[],
};

const BUNDLE: Declared = Declared {
    name: "published_bundle",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("results", Json, true),
        ("bundle", Text, true),
    ],
    references: &[("id", "publication"), ("competition_id", "competition")],
    unique: &[],
    indexes: &[],
    checks: &[],
};

const REOPENING: Declared = Declared {
    name: "reopening",
    key: &["id"],
    columns: &[
        ("id", Uuid, true),
        ("competition_id", Uuid, true),
        ("round_id", Uuid, true),
        ("reason", Text, true),
        ("asked_by", Uuid, true),
        ("asked_at", Integer, true),
        ("agreed_by", Uuid, false),
        ("agreed_at", Integer, false),
        ("version", Integer, true),
    ],
    references: &[
        ("competition_id", "competition"),
        ("round_id", "round"),
        ("asked_by", "account"),
        ("agreed_by", "account"),
    ],
    unique: &[],
    indexes: &[&["round_id"]],
    checks: &[],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [APPROVAL, PUBLICATION, BUNDLE, REOPENING] {
            table.create(manager).await?;
        }
        forbid_changes(manager, &["approval", "publication", "published_bundle"]).await?;
        let mut alter = Table::alter();
        alter
            .table(Alias::new("standings"))
            .add_column(ColumnDef::new(Alias::new("computed_by")).uuid());
        manager.alter_table(alter).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut alter = Table::alter();
        alter
            .table(Alias::new("standings"))
            .drop_column(Alias::new("computed_by"));
        manager.alter_table(alter).await?;
        for table in [REOPENING, BUNDLE, PUBLICATION, APPROVAL] {
            table.drop(manager).await?;
        }
        Ok(())
    }
}
