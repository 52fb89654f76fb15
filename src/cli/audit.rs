//! `evenhand audit`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::key::KeyArguments;
use super::server::{DataArguments, run};
use super::{Failure, files};
use crate::audit::inspect::{checkpoints, receipts};
use crate::store::access::Caller;

/// Verify or sign the record of every change
#[derive(Args)]
pub struct AuditArguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Verify(VerifyArguments),
    Checkpoint(CheckpointArguments),
}

/// Print a signed statement of the head of the audit chain
///
/// One line of JSON. Keep it where it cannot be changed by an attacker who can change the database.
/// Safe while a server runs.
#[derive(Args)]
struct CheckpointArguments {
    #[command(flatten)]
    data: DataArguments,
    #[command(flatten)]
    key: KeyArguments,
}

/// Verify the whole audit chain
///
/// Continues after a finding and names the record of each. Exits with 4 when anything is wrong.
/// Safe while a server runs.
#[derive(Args)]
struct VerifyArguments {
    #[command(flatten)]
    data: DataArguments,
    /// JSON files, or files with one JSON document per line, of receipts or heads kept outside the
    /// database: receipts of judges and teams, manifests of bundles, checkpoints. Only they reveal
    /// a chain that was rewritten as a whole
    #[arg(long, value_name = "FILE")]
    heads: Vec<PathBuf>,
    /// Accept only checkpoints signed with this public key, 64 hexadecimal digits
    #[arg(long, value_name = "HEX")]
    key: Vec<String>,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub fn audit(arguments: &AuditArguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Verify(arguments) => verify(arguments),
        Command::Checkpoint(arguments) => checkpoint(arguments),
    }
}

fn checkpoint(arguments: &CheckpointArguments) -> Result<(), Failure> {
    let signed = run(async {
        let location = arguments.data.location()?;
        let app = arguments
            .key
            .lend(arguments.data.look().await?, &location)?;
        Ok(app.checkpoint(Caller::operator(), 0).await?.1)
    })?;
    let Some(signed) = signed else {
        let said = "no key: evenhand serve makes checkpoint.key in the data folder; with \
                    --database name one with --checkpoint-key";
        return Err(Failure::Input(vec![said.to_owned()]));
    };
    let line = serde_json::to_string(&signed).map_err(|e| Failure::Internal(e.to_string()))?;
    println!("{line}");
    Ok(())
}

/// Receipts and heads kept outside the database.
#[derive(Default)]
struct Held {
    /// Positions and hashes.
    heads: Vec<(i64, String)>,
    /// Invalid signatures among them.
    wrong: Vec<String>,
}

/// Adds the receipts and heads of a file.
fn hold(path: &Path, keys: &[String], held: &mut Held) -> Result<(), Failure> {
    let (mut heads, mut wrong) = (Vec::new(), Vec::new());
    let bytes = files::read(path)?;
    for document in serde_json::Deserializer::from_slice(&bytes).into_iter() {
        // The rest of the file cannot be read either, so the chain cannot be verified against it.
        let document: serde_json::Value = document.map_err(|e| {
            let said = format!("{}: line {}: expected JSON", path.display(), e.line());
            Failure::Input(vec![said])
        })?;
        heads.extend(receipts(&document));
        for signed in checkpoints(&document) {
            if !signed.holds() {
                wrong.push(format!(
                    "{}: record {}: the signature is invalid",
                    path.display(),
                    signed.seq
                ));
            } else if !keys.is_empty() && !keys.contains(&signed.key) {
                wrong.push(format!(
                    "{}: record {}: signed with {}",
                    path.display(),
                    signed.seq,
                    signed.key
                ));
            }
        }
    }
    if heads.is_empty() {
        let said = "expected JSON with audit_seq and audit_hash, as in receipts";
        return Err(Failure::Input(vec![format!("{}: {said}", path.display())]));
    }
    held.heads.append(&mut heads);
    held.wrong.append(&mut wrong);
    Ok(())
}

fn verify(arguments: &VerifyArguments) -> Result<(), Failure> {
    let mut held = Held::default();
    for path in &arguments.heads {
        hold(path, &arguments.key, &mut held)?;
    }
    let Held { heads, wrong } = held;
    let inspected = run(async {
        let app = arguments.data.look().await?;
        Ok(app.inspect_audit(Caller::operator(), heads).await?)
    })?;
    if arguments.json {
        let text = serde_json::to_string_pretty(&inspected);
        println!("{}", text.map_err(|e| Failure::Internal(e.to_string()))?);
    }
    if inspected.findings.is_empty() && wrong.is_empty() {
        let last = inspected
            .last
            .map_or_else(String::new, |(seq, hash)| format!(", up to {seq} {hash}"));
        eprintln!(
            "{} records chain{last}; {} payloads were erased; {} receipts and heads agree.",
            inspected.records, inspected.erased, inspected.receipts
        );
        if inspected.set_back > 0 {
            eprintln!(
                "Before {} records a clock was set back; their order follows from their positions.",
                inspected.set_back
            );
        }
        return Ok(());
    }
    let lines = inspected.findings.iter();
    let lines = lines.map(|f| format!("record {} {}", f.seq, f.detail));
    Err(Failure::Verification(lines.chain(wrong).collect()))
}
