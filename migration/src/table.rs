//! A table as data, and its translation to DDL for every database.

use evenhand_core::domain::states::StringEnum;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// The kinds of column in use.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Uuid,
    Text,
    /// 64 bit: times in microseconds, versions, positions.
    Integer,
    /// 32 bit: counts.
    Small,
    Boolean,
    Json,
}

/// A column that holds a word of an enum.
pub(crate) struct Check {
    pub(crate) column: &'static str,
    /// [`words`] of the enum.
    pub(crate) words: fn() -> Vec<&'static str>,
}

/// The words of an enum, as it is now. A released database keeps the words it was made with: an
/// enum that changes needs a migration of its own (`tests/server/migrations.rs` pins the words).
pub(crate) fn words<T: StringEnum>() -> Vec<&'static str> {
    T::ALL.iter().map(|variant| variant.as_word()).collect()
}

/// A table with its constraints.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) key: &'static [&'static str],
    /// Name, type, and whether it is required.
    pub(crate) columns: &'static [(&'static str, Kind, bool)],
    /// Column, and the table whose `id` it references.
    pub(crate) references: &'static [(&'static str, &'static str)],
    pub(crate) unique: &'static [&'static [&'static str]],
    pub(crate) indexes: &'static [&'static [&'static str]],
    pub(crate) checks: &'static [Check],
}

impl Table {
    /// Creates the table and its indexes.
    pub(crate) async fn create(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let mut create = sea_orm_migration::sea_query::Table::create();
        create.table(Alias::new(self.name));
        for (name, kind, required) in self.columns {
            let mut column = ColumnDef::new(Alias::new(*name));
            match kind {
                Kind::Uuid => column.uuid(),
                Kind::Text => column.text(),
                Kind::Integer => column.big_integer(),
                Kind::Small => column.integer(),
                Kind::Boolean => column.boolean(),
                Kind::Json => column.json(),
            };
            if *required {
                column.not_null();
            }
            for check in self.checks.iter().filter(|c| c.column == *name) {
                column.check(Expr::col(Alias::new(check.column)).is_in((check.words)()));
            }
            create.col(column);
        }
        let mut key = Index::create();
        for column in self.key {
            key.col(Alias::new(*column));
        }
        create.primary_key(&mut key);
        for (column, table) in self.references {
            create.foreign_key(
                ForeignKey::create()
                    .from(Alias::new(self.name), Alias::new(*column))
                    .to(Alias::new(*table), Alias::new("id")),
            );
        }
        manager.create_table(create).await?;
        for (unique, columns) in self
            .unique
            .iter()
            .map(|c| (true, c))
            .chain(self.indexes.iter().map(|c| (false, c)))
        {
            let mut index = Index::create();
            index.name(format!("{}_{}", self.name, columns.join("_")));
            index.table(Alias::new(self.name));
            for column in *columns {
                index.col(Alias::new(*column));
            }
            if unique {
                index.unique();
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }

    /// Drops the table with its indexes.
    pub(crate) async fn drop(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let mut drop = sea_orm_migration::sea_query::Table::drop();
        manager
            .drop_table(drop.table(Alias::new(self.name)).to_owned())
            .await
    }
}

/// Creates what the guards of [`forbid_changes`] and [`permit_erasure_only`] call.
pub(crate) async fn create_guard_function(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS \
                 $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$",
            )
            .await?;
    }
    Ok(())
}

/// Undoes [`create_guard_function`], after the guarded tables were dropped.
pub(crate) async fn drop_guard_function(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        manager
            .get_connection()
            .execute_unprepared("DROP FUNCTION forbid_change()")
            .await?;
    }
    Ok(())
}

/// Refuses every update and deletion of a table's rows, by triggers.
pub(crate) async fn forbid_changes(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    guard(manager, table, "UPDATE", "").await?;
    guard(manager, table, "DELETE", "").await
}

/// Refuses deletion, and every update but an erasure: `when`, a time, is set, and the `kept`
/// columns stay the same.
pub(crate) async fn permit_erasure_only(
    manager: &SchemaManager<'_>,
    table: &str,
    when: &str,
    kept: &[&str],
) -> Result<(), DbErr> {
    let postgres = manager.get_database_backend() == DbBackend::Postgres;
    let mut allowed = format!("NEW.\"{when}\" IS NOT NULL");
    for column in kept {
        // PostgreSQL cannot compare JSON, only its text.
        allowed += &if postgres {
            format!(" AND NEW.\"{column}\"::text IS NOT DISTINCT FROM OLD.\"{column}\"::text")
        } else {
            format!(" AND NEW.\"{column}\" IS OLD.\"{column}\"")
        };
    }
    guard(manager, table, "UPDATE", &format!("WHEN (NOT ({allowed}))")).await?;
    guard(manager, table, "DELETE", "").await
}

async fn guard(
    manager: &SchemaManager<'_>,
    table: &str,
    act: &str,
    when: &str,
) -> Result<(), DbErr> {
    let name = format!("{table}_no_{}", act.to_lowercase());
    let body = match manager.get_database_backend() {
        DbBackend::Postgres => "EXECUTE FUNCTION forbid_change()".to_owned(),
        _ => format!("BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"),
    };
    let sql = format!("CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW {when} {body}");
    let connection = manager.get_connection();
    connection.execute_unprepared(&sql).await.map(|_| ())
}
