//! Interests of organisers, stored in the membership.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

fn added() -> [ColumnDef; 2] {
    let column = |name: &'static str| ColumnDef::new(Alias::new(name));
    [
        column("interest").text().take(),
        column("interest_declared_at").big_integer().take(),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite takes one column at a time.
        for column in added() {
            let mut alter = Table::alter();
            alter.table(Alias::new("membership")).add_column(column);
            manager.alter_table(alter).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in added() {
            let mut alter = Table::alter();
            let name = column.take().get_column_name();
            alter
                .table(Alias::new("membership"))
                .drop_column(Alias::new(name));
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
