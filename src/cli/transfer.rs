//! `evenhand import` and `evenhand export`: tables of a competition, at the host's command line.

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

/// Which competition and round.
#[derive(Args)]
pub(super) struct Target {
    #[command(flatten)]
    pub(super) data: DataArguments,
    /// Id or name of the competition; may be left out when there is one
    #[arg(long)]
    competition: Option<String>,
    /// Code of the round; may be left out when there is one
    #[arg(long)]
    round: Option<String>,
}

/// Import tables into a competition
///
/// Each table as a whole, in this order; at the first with a problem the command ends, every
/// problem of that table is listed, and nothing of it is imported.
#[derive(Args)]
pub struct ImportArguments {
    #[command(flatten)]
    target: Target,
    /// entries.csv: teams and eligible entries
    #[arg(long)]
    entries: Option<PathBuf>,
    /// judges.csv: judges, invited
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
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
}

/// Export all tables of a round
///
/// Writes those there are into a folder; bundle.zip too, once the round is ranked.
#[derive(Args)]
pub struct ExportArguments {
    #[command(flatten)]
    target: Target,
    /// The folder
    #[arg(long)]
    out: PathBuf,
    /// Begin tables with a byte order mark, by which Excel knows UTF-8
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
            return Err(Failure::Input(vec!["no such competition".to_owned()]));
        };
        let rounds = app.rounds(Caller::operator(), competition.id).await?;
        let named = |r: &&entity::round::Model| self.round.as_ref().is_none_or(|c| r.code == *c);
        let round = one(rounds.iter().filter(named), "--round", |r| r.code.clone())?;
        Ok((competition.id, round.map(|r| r.id)))
    }
}

/// The only one of several, or a request to say which.
fn one<'a, T>(
    mut found: impl Iterator<Item = &'a T>,
    option: &str,
    name: impl Fn(&T) -> String,
) -> Result<Option<&'a T>, Failure> {
    let first = found.next();
    let others: Vec<String> = found.map(&name).collect();
    match first {
        Some(first) if !others.is_empty() => Err(Failure::Input(vec![format!(
            "say which with {option}: {}, {}",
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
        let round = round.ok_or_else(|| Failure::Input(vec!["no such round".to_owned()]))?;
        export_all(&app, (competition, round), &arguments.out, arguments.excel).await
    })
}

/// Writes every table of a round that there is.
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
