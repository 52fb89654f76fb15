//! `evenhand recompute`.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Args;

use super::server::run;
use super::transfer::Target;
use super::{Failure, files};
use crate::audit::bundle::result_files;
use crate::lang::Lang;
use crate::store::access::Caller;
use crate::table::standings;

/// Rank a round as it stood at an earlier time
///
/// Uses the sheets submitted, the plan in force and the decisions made until then; codes, titles,
/// countries and conflicts are the current ones. Changes nothing, and is safe while a server runs.
#[derive(Args)]
pub struct RecomputeArguments {
    #[command(flatten)]
    target: Target,
    /// The time, such as 2026-11-25T18:00:00+08:00
    #[arg(long, value_name = "TIME")]
    as_of: DateTime<Utc>,
    /// Write the tables, the plan and the results into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Begin the table with a byte order mark, so that Excel reads it as UTF-8
    #[arg(long)]
    excel: bool,
}

/// Runs the command.
pub fn recompute(arguments: &RecomputeArguments) -> Result<(), Failure> {
    let (tables, ranked) = run(async {
        let app = arguments.target.data.look().await?;
        let (competition, round) = arguments.target.find(&app).await?;
        let round = round
            .ok_or_else(|| Failure::Input(vec!["--round: this round does not exist".to_owned()]))?;
        let caller = Caller::operator();
        Ok(app
            .recompute(caller, competition, round, arguments.as_of)
            .await?)
    })?;
    for note in &ranked.outcome.notes {
        eprintln!("{}", note.in_lang(Lang::En));
    }
    match &arguments.out {
        None => files::write_table(
            None,
            &standings::write(&ranked.outcome.standings),
            arguments.excel,
        ),
        Some(out) => {
            let said = |e: std::io::Error| Failure::Input(vec![format!("{}: {e}", out.display())]);
            std::fs::create_dir_all(out).map_err(said)?;
            for (name, content) in tables.files().into_iter().chain(result_files(&ranked)) {
                let path = out.join(name);
                if name.ends_with(".csv") {
                    files::write_table(Some(&path), &content, arguments.excel)?;
                } else {
                    files::write(&path, &content)?;
                }
            }
            Ok(())
        }
    }
}
