//! `evenhand verify`.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, files};
use crate::audit::bundle;

/// Recompute the standings of a bundle and compare them
///
/// Exits with 4 when anything differs.
#[derive(Args)]
pub struct VerifyArguments {
    /// The bundle, as exported
    bundle: PathBuf,
}

/// Runs the command.
pub fn verify(arguments: &VerifyArguments) -> Result<(), Failure> {
    let bytes = files::read(&arguments.bundle)?;
    let manifest = bundle::verify(&bytes).map_err(Failure::Verification)?;
    println!(
        "Verified: {} files, round {} of {}, standings {} recomputed without differences.",
        manifest.files.len(),
        manifest.round,
        manifest.competition,
        manifest.number
    );
    Ok(())
}
