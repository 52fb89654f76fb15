//! `evenhand migrate`.

use clap::Args;

use super::Failure;
use super::server::{DataArguments, run};

/// Bring the database's schema up to date
///
/// `serve` does this too; use this command to do it beforehand.
#[derive(Args)]
pub struct MigrateArguments {
    #[command(flatten)]
    data: DataArguments,
}

/// Runs the command.
pub fn migrate(arguments: &MigrateArguments) -> Result<(), Failure> {
    run(async {
        arguments.data.open().await?;
        eprintln!("The schema is up to date.");
        Ok(())
    })
}
