//! `evenhand import` and `evenhand export`: tables of a competition, on the operator's command
//! line.

use std::path::PathBuf;

use clap::Args;
use entity::competition;
use entity::ids::{CompetitionId, RoundId};

use super::server::{DataArguments, run};
use super::{Failure, files};
use crate::app::App;
use crate::app::results::exports::{ExportTable, JudgeNames};
use crate::app::setup::imports::ImportTable;
use crate::store::access::Caller;

/// The competition and the round.
#[derive(Args)]
pub(super) struct Target {
    #[command(flatten)]
    pub(super) data: DataArguments,
    /// Id or name of the competition; may be omitted if there is only one
    #[arg(long)]
    competition: Option<String>,
    /// Code of the round; may be omitted if there is only one
    #[arg(long)]
    round: Option<String>,
}

/// Import tables into a competition
///
/// Imports one table after another in this order, each as a whole. If a table has problems, the
/// command lists all of them, imports nothing of that table and ends.
#[derive(Args)]
pub struct ImportArguments {
    #[command(flatten)]
    target: Target,
    /// entries.csv: teams and eligible entries
    #[arg(long)]
    entries: Option<PathBuf>,
    /// judges.csv: judges, in the state invited
    #[arg(long)]
    judges: Option<PathBuf>,
    /// conflicts.csv: declared conflicts
    #[arg(long)]
    conflicts: Option<PathBuf>,
    /// pins.csv: pins of the round
    #[arg(long)]
    pins: Option<PathBuf>,
    /// assignment.csv: panels of the round
    #[arg(long)]
    assignment: Option<PathBuf>,
    /// Only report what would be imported
    #[arg(long)]
    dry_run: bool,
}

/// Export all tables of a round
///
/// Writes the existing tables into a folder, and bundle.zip once the round is ranked.
#[derive(Args)]
pub struct ExportArguments {
    #[command(flatten)]
    target: Target,
    /// Folder for the tables
    #[arg(long)]
    out: PathBuf,
    /// Begin tables with a byte order mark, so that Excel reads them as UTF-8
    #[arg(long)]
    excel: bool,
}

impl Target {
    pub(super) async fn find(
        &self,
        app: &App,
    ) -> Result<(CompetitionId, Option<RoundId>), Failure> {
        let all = app.competitions(Caller::operator()).await?;
        let named = |c: &&competition::Model| match &self.competition {
            Some(name) => c.name == *name || c.id.to_string() == *name,
            None => true,
        };
        let competition = one(all.iter().filter(named), "--competition", |c| {
            format!("{} ({})", c.name, c.id)
        })?;
        let Some(competition) = competition else {
            return Err(Failure::Input(vec![
                "--competition: this competition does not exist".to_owned(),
            ]));
        };
        let rounds = app.rounds(Caller::operator(), competition.id).await?;
        let named = |r: &&entity::round::Model| self.round.as_ref().is_none_or(|c| r.code == *c);
        let round = one(rounds.iter().filter(named), "--round", |r| r.code.clone())?;
        Ok((competition.id, round.map(|r| r.id)))
    }
}

/// The only item, or an error that lists the choices.
fn one<'a, T>(
    mut found: impl Iterator<Item = &'a T>,
    option: &str,
    name: impl Fn(&T) -> String,
) -> Result<Option<&'a T>, Failure> {
    let first = found.next();
    let others: Vec<String> = found.map(&name).collect();
    match first {
        Some(first) if !others.is_empty() => Err(Failure::Input(vec![format!(
            "choose one with {option}: {}, {}",
            name(first),
            others.join(", ")
        )])),
        first => Ok(first),
    }
}

/// Runs `import`.
pub fn import(arguments: &ImportArguments) -> Result<(), Failure> {
    run(async {
        let app = arguments.target.data.open().await?;
        let (competition, round) = arguments.target.find(&app).await?;
        let tables = [
            (ImportTable::Entries, &arguments.entries),
            (ImportTable::Judges, &arguments.judges),
            (ImportTable::Conflicts, &arguments.conflicts),
            (ImportTable::Pins, &arguments.pins),
            (ImportTable::Assignment, &arguments.assignment),
        ];
        for (table, path) in tables {
            let Some(path) = path else { continue };
            let bytes = files::read(path)?;
            let caller = Caller::operator();
            let done = app
                .import(caller, competition, round, table, bytes, arguments.dry_run)
                .await?;
            for note in done.notes {
                eprintln!("{note}");
            }
            let would = if arguments.dry_run { "would be " } else { "" };
            eprintln!("{table}: {} rows {would}imported", done.rows);
        }
        Ok(())
    })
}

/// Runs `export`.
pub fn export(arguments: &ExportArguments) -> Result<(), Failure> {
    run(async {
        let app = arguments.target.data.open().await?;
        let (competition, round) = arguments.target.find(&app).await?;
        let round = round
            .ok_or_else(|| Failure::Input(vec!["--round: this round does not exist".to_owned()]))?;
        export_all(&app, (competition, round), &arguments.out, arguments.excel).await
    })
}

/// Writes every existing table of a round.
pub async fn export_all(
    app: &App,
    (competition, round): (CompetitionId, RoundId),
    out: &std::path::Path,
    excel: bool,
) -> Result<(), Failure> {
    std::fs::create_dir_all(out)
        .map_err(|e| Failure::Input(vec![format!("{}: {e}", out.display())]))?;
    let caller = Caller::operator();
    let ranked = app.standings(caller, competition, round).await.is_ok();
    for table in ExportTable::ALL {
        if !ranked && matches!(table, ExportTable::Standings | ExportTable::JudgeReport) {
            continue;
        }
        let rows = app.export_table(caller, competition, round, *table).await?;
        files::write_table(Some(&out.join(format!("{table}.csv"))), &rows, excel)?;
    }
    if ranked {
        let bundle = app
            .export_bundle(caller, competition, round, JudgeNames::Codes)
            .await?;
        files::write(&out.join("bundle.zip"), &bundle)?;
    }
    Ok(())
}
