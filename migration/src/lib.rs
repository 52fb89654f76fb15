//! The schema, a file per migration, up and down. A released migration is never changed.

use sea_orm_migration::prelude::*;

pub use sea_orm_migration::MigratorTrait;

mod m20261123_000001_first;
mod m20261124_000001_jobs;
mod m20261124_000002_experience;
mod m20261124_000003_once;
mod m20261125_000004_decisions;
mod m20261125_000005_people;
mod m20261125_000006_files;
mod m20261125_000007_publication;
mod m20261125_000008_guesses;
mod m20261128_000009_interests;
mod m20261129_000010_organisations;
mod table;

/// All migrations in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_first::Migration),
            Box::new(m20261124_000001_jobs::Migration),
            Box::new(m20261124_000002_experience::Migration),
            Box::new(m20261124_000003_once::Migration),
            Box::new(m20261125_000004_decisions::Migration),
            Box::new(m20261125_000005_people::Migration),
            Box::new(m20261125_000006_files::Migration),
            Box::new(m20261125_000007_publication::Migration),
            Box::new(m20261125_000008_guesses::Migration),
            Box::new(m20261128_000009_interests::Migration),
            Box::new(m20261129_000010_organisations::Migration),
        ]
    }
}
