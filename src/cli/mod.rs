//! The commands, one file each. All files that a command reads or writes go through [`files`].
//!
//! Architecture Invariant: only this module prints. Tables go to standard output, notes to standard
//! error, so that commands can be piped.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod assign;
mod audit;
mod backup;
mod check;
mod demo;
mod doctor;
mod drawing;
pub mod files;
mod key;
mod migrate;
mod openapi;
mod plan;
mod privacy;
pub mod rank;
mod recompute;
mod serve;
mod server;
mod template;
mod transfer;
mod verify;

use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};

use crate::lang::Lang;
use crate::table::Problems;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// An internal error: exit code 1.
    #[error("{0}")]
    Internal(String),
    /// Invalid usage or input, with every problem: exit code 2.
    #[error("{}", .0.join("\n"))]
    Input(Vec<String>),
    /// No valid assignment exists, with the certificate in words: exit code 3.
    #[error("{0}")]
    NoAssignment(String),
    /// A verification failed, with every difference: exit code 4.
    #[error("{}", .0.join("\n"))]
    Verification(Vec<String>),
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Self::Input(problems.0.iter().map(ToString::to_string).collect())
    }
}

impl Failure {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Internal(_) => 1,
            Self::Input(_) => 2,
            Self::NoAssignment(_) => 3,
            Self::Verification(_) => 4,
        }
    }
}

/// Fair judging of international competitions.
#[derive(Parser)]
#[command(version, about, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Rank(rank::RankArguments),
    Assign(assign::Arguments),
    Check(check::Arguments),
    Plan(plan::Arguments),
    Template(template::TemplateArguments),
    Verify(verify::VerifyArguments),
    Demo(demo::DemoArguments),
    Serve(serve::ServeArguments),
    Import(transfer::ImportArguments),
    Export(transfer::ExportArguments),
    Migrate(migrate::MigrateArguments),
    Audit(audit::AuditArguments),
    Recompute(recompute::RecomputeArguments),
    Doctor(doctor::DoctorArguments),
    Retention(privacy::RetentionArguments),
    Anonymise(privacy::AnonymiseArguments),
    ExportSubject(privacy::ExportSubjectArguments),
    Backup(backup::BackupArguments),
    Restore(backup::RestoreArguments),
    /// Print the API's OpenAPI document
    Openapi,
}

/// Parses the tag of a supported language.
fn language() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::tag)).map(|tag| {
        let named = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
        named.unwrap_or_default()
    })
}

/// Runs the command given by the arguments.
pub fn run() -> ExitCode {
    let result: Result<(), Failure> = match Arguments::parse().command {
        Command::Rank(arguments) => rank::run(&arguments),
        Command::Assign(arguments) => assign::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Plan(arguments) => plan::run(&arguments),
        Command::Template(arguments) => template::template(&arguments),
        Command::Verify(arguments) => verify::verify(&arguments),
        Command::Demo(arguments) => demo::demo(&arguments),
        Command::Serve(arguments) => serve::serve(&arguments),
        Command::Import(arguments) => transfer::import(&arguments),
        Command::Export(arguments) => transfer::export(&arguments),
        Command::Migrate(arguments) => migrate::migrate(&arguments),
        Command::Recompute(arguments) => recompute::recompute(&arguments),
        Command::Audit(arguments) => audit::audit(&arguments),
        Command::Doctor(arguments) => doctor::doctor(&arguments),
        Command::Retention(arguments) => privacy::retention(&arguments),
        Command::Anonymise(arguments) => privacy::anonymise(&arguments),
        Command::ExportSubject(arguments) => privacy::export_subject(&arguments),
        Command::Backup(arguments) => backup::backup(&arguments),
        Command::Restore(arguments) => backup::restore(&arguments),
        Command::Openapi => openapi::openapi(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}
