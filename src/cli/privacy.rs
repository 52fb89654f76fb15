//! `evenhand retention`, `anonymise` and `export-subject`.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::{Args, Subcommand};
use entity::ids::CompetitionId;
use uuid::Uuid;

use super::server::{DataArguments, run};
use super::{Failure, files};
use crate::app::App;
use crate::app::privacy::erasure::ErasureReport;
use crate::app::privacy::retention::{Item, RetentionPlan};
use crate::clock;
use crate::domain::states::RetentionClass;
use crate::problem::Kind;
use crate::store::access::Caller;

/// Erase personal data after its retention period
#[derive(Args)]
pub struct RetentionArguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Plan(PlanArguments),
    Apply(ApplyArguments),
}

/// List personal data, the reason for keeping it, and its retention period
///
/// Changes nothing, and is safe while a server runs.
#[derive(Args)]
struct PlanArguments {
    #[command(flatten)]
    data: DataArguments,
    /// Id or name of the competition; all competitions if absent
    #[arg(long)]
    competition: Option<String>,
}

/// Erase data whose retention period has ended; cannot be undone
///
/// Scores, countries and standings are kept. With an embedded database stop the server first, or
/// use the API instead.
#[derive(Args)]
struct ApplyArguments {
    #[command(flatten)]
    data: DataArguments,
    /// Id or name of the competition; all competitions if absent
    #[arg(long)]
    competition: Option<String>,
    /// Folder of backups: those that still contain erased data are listed
    #[arg(long, value_name = "FOLDER")]
    backups: Option<PathBuf>,
}

/// Anonymise one person; cannot be undone
///
/// A judge, a member or mentor of a team, or the holder of an account. Names and addresses are
/// removed from every row, text and audit record; scores, countries and standings are kept. With an
/// embedded database stop the server first, or use the API instead.
#[derive(Args)]
pub struct AnonymiseArguments {
    #[command(flatten)]
    data: DataArguments,
    /// Id of the judge, member or account
    #[arg(long)]
    subject: Uuid,
    /// Reason, without the person's name: it stays in the audit record
    #[arg(long)]
    reason: String,
    /// Another spelling of the person's name in texts; can be repeated
    #[arg(long, value_name = "NAME")]
    also: Vec<String>,
    /// Folder of backups: those that still contain the person's data are listed
    #[arg(long, value_name = "FOLDER")]
    backups: Option<PathBuf>,
}

/// Print everything stored about one person, as JSON
///
/// The export is recorded in the audit chain. With an embedded database stop the server first, or
/// use the API instead.
#[derive(Args)]
pub struct ExportSubjectArguments {
    #[command(flatten)]
    data: DataArguments,
    /// Id of the judge, member or account
    #[arg(long)]
    subject: Uuid,
    /// Output file; standard output if absent
    #[arg(long)]
    out: Option<PathBuf>,
}

/// The competitions named by an option, each with its name.
async fn competitions(
    app: &App,
    wanted: Option<&str>,
) -> Result<Vec<(CompetitionId, String)>, Failure> {
    let all = app.competitions(Caller::operator()).await?;
    let named = all.into_iter().filter(|c| match wanted {
        Some(wanted) => c.name == wanted || c.id.to_string() == wanted,
        None => true,
    });
    let named: Vec<_> = named.map(|c| (c.id, c.name)).collect();
    if named.is_empty() && wanted.is_some() {
        return Err(Failure::Input(vec![
            "--competition: this competition does not exist".to_owned(),
        ]));
    }
    Ok(named)
}

/// Runs `retention`.
pub fn retention(arguments: &RetentionArguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Plan(arguments) => run(async {
            let app = arguments.data.look().await?;
            for (id, name) in competitions(&app, arguments.competition.as_deref()).await? {
                let plan = app.retention_plan(Caller::operator(), id).await?;
                print_plan(&name, &plan);
            }
            Ok(())
        }),
        Command::Apply(arguments) => {
            let last = run(async {
                let app = arguments.data.open().await?;
                let mut last = None;
                for (id, name) in competitions(&app, arguments.competition.as_deref()).await? {
                    let applied = app.apply_retention(Caller::operator(), id).await?;
                    println!("{name}: {} erased", applied.items.len());
                    for item in &applied.items {
                        println!("  {}", in_words(item));
                    }
                    last = last.max(applied.at);
                }
                Ok(last)
            })?;
            match last {
                Some(at) => name_backups(at, arguments.backups.as_deref()),
                None => Ok(()),
            }
        }
    }
}

fn print_plan(name: &str, plan: &RetentionPlan) {
    let how = match (plan.ended_at, plan.abandoned) {
        (None, _) => "no activity yet".to_owned(),
        (Some(at), false) => format!("ended {}", at.date_naive()),
        (Some(at), true) => format!(
            "not finished; counted from {}, the time of the last activity or deadline",
            at.date_naive()
        ),
    };
    println!("{name}: {how}");
    for item in &plan.items {
        let due = if item.due { "due  " } else { "later" };
        println!("  {due}  {}", in_words(item));
    }
}

fn in_words(item: &Item) -> String {
    let why = match item.class {
        RetentionClass::Entrants => "people of a team without a prize",
        RetentionClass::Winners => "people of a team with a prize",
        RetentionClass::Judges => "a judge, with accounts",
        RetentionClass::Invitations => "invitations that ended",
        RetentionClass::Tokens => "tokens that ended",
    };
    let (from, due) = (item.from.date_naive(), item.due_at.date_naive());
    format!(
        "{due}  {}  {}: {why}, counted from {from}",
        item.object, item.count
    )
}

/// Runs `anonymise`.
pub fn anonymise(arguments: &AnonymiseArguments) -> Result<(), Failure> {
    let done = run(async {
        let app = arguments.data.open().await?;
        for (id, _) in competitions(&app, None).await? {
            let (reason, also) = (arguments.reason.clone(), arguments.also.clone());
            let caller = Caller::operator();
            match app
                .anonymise(caller, id, arguments.subject, reason, also)
                .await
            {
                Err(problem) if problem.kind == Kind::NotFound => {}
                other => return Ok(other?),
            }
        }
        Err(nobody())
    })?;
    let ErasureReport {
        texts,
        records,
        standings,
        ..
    } = &done.erased;
    println!(
        "{} is now the name of {}; {} texts, {} audit records and the inputs of {} standings no longer name the person.",
        done.pseudonym,
        arguments.subject,
        texts.len(),
        records.len(),
        standings.len()
    );
    name_backups(done.at, arguments.backups.as_deref())
}

fn nobody() -> Failure {
    Failure::Input(vec![
        "--subject: expected the id of a judge, member or account of a competition".to_owned(),
    ])
}

/// Runs `export-subject`.
pub fn export_subject(arguments: &ExportSubjectArguments) -> Result<(), Failure> {
    let held = run(async {
        let app = arguments.data.open().await?;
        // An account may have memberships in several competitions.
        let mut held = Vec::new();
        for (id, _) in competitions(&app, None).await? {
            match app
                .export_subject(Caller::operator(), id, arguments.subject)
                .await
            {
                Err(problem) if problem.kind == Kind::NotFound => {}
                other => held.push(other?),
            }
        }
        Ok(held)
    })?;
    if held.is_empty() {
        return Err(nobody());
    }
    let text = serde_json::to_string_pretty(&held).map_err(|e| Failure::Internal(e.to_string()))?;
    match &arguments.out {
        Some(out) => files::write(out, text.as_bytes()),
        None => {
            println!("{text}");
            Ok(())
        }
    }
}

/// Lists the backups that still contain data erased at this time: those made before it.
fn name_backups(at: i64, folder: Option<&Path>) -> Result<(), Failure> {
    let when = clock::time(at);
    let said = when.format("%Y-%m-%d %H:%M:%S UTC");
    let Some(folder) = folder else {
        println!(
            "Backups made before {said} still contain the data. Delete them when they are no longer needed. If one is restored, repeat this command."
        );
        return Ok(());
    };
    let io = |e: std::io::Error| Failure::Input(vec![format!("{}: {e}", folder.display())]);
    let mut older = Vec::new();
    for file in std::fs::read_dir(folder).map_err(io)? {
        let file = file.map_err(io)?;
        let about = file.metadata().map_err(io)?;
        let made = about.modified().map_err(io)?;
        if about.is_file() && made < SystemTime::from(when) {
            older.push(file.path());
        }
    }
    older.sort();
    println!(
        "These backups were made before {said} and still contain the data ({}):",
        older.len()
    );
    for file in older {
        println!("  {}", file.display());
    }
    Ok(())
}
