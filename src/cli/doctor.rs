//! `evenhand doctor`.

use clap::Args;

use super::Failure;
use super::server::{DataArguments, run};
use crate::app::doctor::Checked;
use crate::store::access::Caller;

/// Check every law on the database
///
/// Changes nothing, and is safe while a server runs. Exits with 4 when a law is broken.
#[derive(Args)]
pub struct DoctorArguments {
    #[command(flatten)]
    data: DataArguments,
}

/// Runs the command.
pub fn doctor(arguments: &DoctorArguments) -> Result<(), Failure> {
    let checked = run(async {
        let app = arguments.data.look().await?;
        Ok(app.doctor(Caller::operator()).await?)
    })?;
    report(&checked)
}

/// One line for each law; a failure with every breach.
pub fn report(checked: &[Checked]) -> Result<(), Failure> {
    let mut breaches = Vec::new();
    for law in checked {
        let mark = if law.breaches.is_empty() {
            "ok    "
        } else {
            "BROKEN"
        };
        println!(
            "{mark}  {}  ({} checked, {} breaches)",
            law.law,
            law.checked,
            law.breaches.len()
        );
        breaches.extend(law.breaches.iter().map(|b| format!("{}: {b}", law.law)));
    }
    if breaches.is_empty() {
        return Ok(());
    }
    Err(Failure::Verification(breaches))
}
