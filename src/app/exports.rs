//! Results as tables and as a bundle.

use entity::ids::{CompetitionId, RoundId};
use entity::{audit, audit_payload, round};

use super::facts::Field;
use super::{App, standings, typed, wrong_state};
use crate::audit::bundle::{self, Manifest, ResultTables};
use crate::auth::{Caller, Organiser};
use crate::domain::states::{EntryState, words};
use crate::lang::Lang;
use crate::problem::{Kind, Problem};
use crate::ranking::Outcome;
use crate::store::{Reads, competitions, rounds};
use crate::table;

words! {
    /// A table that organisers can export.
    ExportTable {
        /// `entries.csv`
        Entries = "entries",
        /// `judges.csv`
        Judges = "judges",
        /// `assignment.csv`
        Assignment = "assignment",
        /// `rubric.csv`
        Rubric = "rubric",
        /// `scores.csv`
        Scores = "scores",
        /// `standings.csv`
        Standings = "standings",
        /// `judge_report.csv`
        JudgeReport = "judge_report",
    }
}

impl App {
    /// A table of a round.
    pub async fn export_table(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        wanted: ExportTable,
    ) -> Result<Vec<u8>, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                match wanted {
                    ExportTable::Standings | ExportTable::JudgeReport => {
                        let row = standings::newest(&view, &organiser, id).await?;
                        let outcome: Outcome = typed(&row.outcome)?;
                        Ok(match wanted {
                            ExportTable::Standings => table::standings::write(&outcome.standings),
                            _ => table::judge_report::write(&outcome.judges),
                        })
                    }
                    ExportTable::Judges => {
                        // For organisers, with addresses and whoever has not accepted.
                        let field = Field::load(&view, &organiser).await?;
                        let rows: Vec<_> = field.judges.into_iter().map(|j| j.row).collect();
                        Ok(table::judges::write(&rows))
                    }
                    ExportTable::Entries => {
                        // For organisers, with the people that no bundle names.
                        let field = Field::load(&view, &organiser).await?;
                        let eligible = EntryState::Eligible.word();
                        let rows = field.entries.into_iter();
                        let rows = rows.filter(|e| e.entry.state == eligible);
                        let rows: Vec<_> = rows.map(|e| e.row).collect();
                        Ok(table::entries::write(&rows))
                    }
                    _ => {
                        let tables = standings::tables(&view, &organiser, &round).await?;
                        Ok(match wanted {
                            ExportTable::Assignment => tables.assignment,
                            ExportTable::Rubric => tables.rubric,
                            _ => tables.scores,
                        })
                    }
                }
            })
            .await
    }

    /// The bundle from which anyone can recompute the newest standings of a round.
    pub async fn export_bundle(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<u8>, Problem> {
        let (manifest, tables, ranked) = self
            .store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                let (row, tables) = up_to_date(&view, &organiser, &round).await?;
                let mark = crate::store::audit::head(&view).await?;
                let manifest = Manifest {
                    format: bundle::FORMAT.to_owned(),
                    competition: competitions::competition(&view, &organiser).await?.name,
                    round: round.code,
                    number: row.number,
                    version: bundle::VERSION.to_owned(),
                    audit_seq: mark.seq,
                    audit_hash: mark.hash,
                    files: std::collections::BTreeMap::new(),
                };
                Ok((manifest, tables, standings::kept(&row)?))
            })
            .await?;
        bundle::write(manifest, &tables, &ranked).map_err(|error| {
            tracing::error!(%error, "bundle");
            Problem::new(Kind::Internal, "The cause is in the server's log.")
        })
    }

    /// The report for people of the newest standings of a round, as one HTML page.
    pub async fn export_report(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        lang: Lang,
    ) -> Result<String, Problem> {
        let (tables, outcome) = self
            .store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                let (row, tables) = up_to_date(&view, &organiser, &round).await?;
                Ok((tables, typed::<Outcome>(&row.outcome)?))
            })
            .await?;
        let fault = |error: &dyn std::fmt::Debug| {
            tracing::error!(?error, "report");
            Problem::new(Kind::Internal, "The cause is in the server's log.")
        };
        let work = move || tables.report(&outcome, lang);
        let page = tokio::task::spawn_blocking(work).await;
        page.map_err(|error| fault(&error))?
            .map_err(|error| fault(&error))
    }

    /// Audit records of the competition after a position.
    pub async fn audit_events(
        &self,
        caller: Caller,
        competition: CompetitionId,
        after: i64,
        limit: u64,
    ) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                crate::store::audit::events(&view, &organiser, after, limit).await
            })
            .await
    }
}

/// The newest standings of a round and the tables they were computed from.
async fn up_to_date(
    on: &impl Reads,
    organiser: &Organiser,
    round: &round::Model,
) -> Result<(entity::standings::Model, ResultTables), Problem> {
    let row = standings::newest(on, organiser, round.id).await?;
    let tables = standings::tables(on, organiser, round).await?;
    if tables.digest() != row.inputs_sha256 {
        return Err(wrong_state(
            "Entries, judges, sheets or decisions changed since the standings were computed: rank again.",
        ));
    }
    Ok((row, tables))
}
