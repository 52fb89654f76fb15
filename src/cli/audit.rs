//! `evenhand audit verify`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::server::{DataArguments, run};
use super::{Failure, files};
use crate::audit::inspect::receipts;
use crate::auth::Caller;

/// The record of every change
#[derive(Args)]
pub struct AuditArguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Verify(VerifyArguments),
}

/// Verify the whole audit chain
///
/// Goes on after a finding and names the record of each. Ends with 4 when anything is wrong. Safe
/// while a server runs.
#[derive(Args)]
struct VerifyArguments {
    #[command(flatten)]
    data: DataArguments,
    /// JSON files of receipts or heads that people outside hold: receipts of judges and teams,
    /// manifests of bundles. Only they show a chain that was rewritten as a whole
    #[arg(long, value_name = "FILE")]
    heads: Vec<PathBuf>,
    /// Print what was found as JSON
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub fn audit(arguments: &AuditArguments) -> Result<(), Failure> {
    let Command::Verify(arguments) = &arguments.command;
    let mut held = Vec::new();
    for path in &arguments.heads {
        let found = serde_json::from_slice(&files::read(path)?).map(|document| receipts(&document));
        let found = found.unwrap_or_default();
        if found.is_empty() {
            let said = "expected JSON with audit_seq and audit_hash, as receipts have them";
            return Err(Failure::Input(vec![format!("{}: {said}", path.display())]));
        }
        held.extend(found);
    }
    let inspected = run(async {
        let app = arguments.data.look().await?;
        Ok(app.inspect_audit(Caller::operator(), held).await?)
    })?;
    if arguments.json {
        let text = serde_json::to_string_pretty(&inspected);
        println!("{}", text.map_err(|e| Failure::Internal(e.to_string()))?);
    }
    if inspected.findings.is_empty() {
        let last = inspected
            .last
            .map_or_else(String::new, |(seq, hash)| format!(", up to {seq} {hash}"));
        eprintln!(
            "{} records chain{last}; {} payloads were erased; {} receipts and heads agree.",
            inspected.records, inspected.erased, inspected.receipts
        );
        return Ok(());
    }
    let lines = inspected.findings.iter();
    let lines = lines.map(|f| format!("record {} {}", f.seq, f.detail));
    Err(Failure::Verification(lines.collect()))
}
