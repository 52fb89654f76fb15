//! Read-only access to a database that may be in use: no lock, no migration, no write; and copies
//! of it.

use std::path::Path;

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectionTrait, Database, DbBackend, DbErr, EntityTrait, FromQueryResult, QueryTrait,
    Statement,
};

use crate::clock::Clock;
use crate::problem::{Kind, Problem};
use crate::store::access::OperatorAccess;
use crate::store::{CONSISTENT_VIEWS, DATABASE_FILE, Location, OpenError, Store, postgres, sqlite};

impl Store {
    /// Opens a database for reading, also while a server uses it.
    ///
    /// # Errors
    /// [`OpenError::NotReady`] when there is no database, or its schema has another version.
    pub async fn look(location: &Location, clock: Clock) -> Result<Self, OpenError> {
        let reader = match location {
            Location::Folder(folder) => {
                let file = Self::file(folder);
                if !file.exists() {
                    return Err(OpenError::NotReady(format!(
                        "{}: no database",
                        folder.display()
                    )));
                }
                Database::connect(sqlite(&file, 1, true)).await?
            }
            // Each view is one snapshot, so that a submission between two queries does not look
            // like damage.
            Location::Postgres(url) => {
                let reader = postgres(
                    url,
                    1,
                    crate::store::circuit_breaker::CONNECT,
                    &CONSISTENT_VIEWS,
                );
                Database::connect(reader).await?
            }
        };
        let applied = Migrator::get_applied_migrations_read_only(&reader)
            .await?
            .len();
        let known = Migrator::migrations().len();
        if applied != known {
            let said = format!(
                "the schema has {applied} migrations, this version of evenhand {known}: use the newer version, or run evenhand migrate"
            );
            return Err(OpenError::NotReady(said));
        }
        Ok(Self {
            // No connection for writing, so that every write fails.
            writer: sea_orm::DatabaseConnection::default(),
            reader,
            clock,
            breaker: None,
            _lock: None,
        })
    }

    /// Damage that the database's own checks report; empty if there is none.
    pub async fn database_faults(&self, _: &OperatorAccess) -> Result<Vec<String>, Problem> {
        let mut found = Vec::new();
        if self.reader.get_database_backend() != DbBackend::Sqlite {
            return Ok(found);
        }
        for pragma in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"] {
            let statement = Statement::from_string(DbBackend::Sqlite, pragma);
            for row in self.reader.query_all_raw(statement).await? {
                let said: String = row.try_get_by_index(0)?;
                if said != "ok" {
                    found.push(said);
                }
            }
        }
        Ok(found)
    }

    /// Reads every row whose columns hold values of the domain: how many there are, and each one
    /// that does not read, with its table, id and column.
    pub async fn damaged_rows(&self, _: &OperatorAccess) -> Result<(u64, Vec<String>), Problem> {
        let mut read = (0, Vec::new());
        macro_rules! read_tables {
            ($($table:ident)+) => {
                $(self.read_rows::<entity::$table::Entity>(&mut read).await?;)+
            };
        }
        read_tables! {
            competition country organisation round team member entry judge membership invitation
            pin assignment sheet flag attachment job privacy
        }
        Ok(read)
    }

    async fn read_rows<E: EntityTrait>(
        &self,
        read: &mut (u64, Vec<String>),
    ) -> Result<(), Problem> {
        let statement = E::find().build(self.reader.get_database_backend());
        let rows = self.reader.query_all_raw(statement).await?;
        let table = E::default();
        let table = table.table_name();
        for row in rows {
            read.0 += 1;
            match E::Model::from_query_result(&row, "") {
                Ok(_) => {}
                Err(DbErr::Type(what)) => read.1.push(format!("table {table}, {what}")),
                Err(other) => read.1.push(format!("table {table}: {other}")),
            }
        }
        Ok(())
    }

    /// Copies the database, as it is at one instant, into a folder, also while a server writes.
    ///
    /// # Errors
    /// [`Kind::WrongState`] on PostgreSQL, which has `pg_dump` for this.
    pub async fn copy_into(&self, _: &OperatorAccess, folder: &Path) -> Result<(), Problem> {
        if self.reader.get_database_backend() != DbBackend::Sqlite {
            let said = "This command copies the embedded database only. Back up PostgreSQL with pg_dump -Fc.";
            return Err(Problem::new(Kind::WrongState, said));
        }
        let file = Self::file(folder).display().to_string();
        let statement =
            Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [file.into()]);
        Ok(self.reader.execute_raw(statement).await.map(|_| ())?)
    }

    /// The file of an embedded database in a folder.
    pub fn file(folder: &Path) -> std::path::PathBuf {
        folder.join(DATABASE_FILE)
    }
}
