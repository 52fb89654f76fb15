//! Exports of results: tables, bundle, report, diagnostics, audit records.

use entity::ids::{CompetitionId, RoundId};
use entity::{audit, audit_payload, round};

use crate::app::results::public::{people_to_redact, public_results};
use crate::app::results::{snapshot, standings};
use crate::app::roster::Roster;
use crate::app::{App, typed};
use crate::audit::ChainPosition;
use crate::audit::bundle::{self, Manifest, Ranked, ResultTables};
use crate::audit::checkpoint::{Checkpoint, Signer};
use crate::domain::redaction::Redaction;
use crate::domain::states::{EntryState, string_enum};
use crate::lang::Lang;
use crate::problem::Problem;
use crate::ranking::Outcome;
use crate::store::Reads;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::setup::{competitions, rounds};
use crate::{clock, table};

string_enum! {
    /// A table to be exported.
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

string_enum! {
    /// How a bundle names judges.
    JudgeNames {
        /// By code, as in the organisers' tables.
        Codes = "codes",
        /// By pseudonym (`judge-001`, …), as in publications.
        Pseudonyms = "pseudonyms",
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
        self.read(async move |view| {
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
                    // For organisers: includes addresses, and judges who have not accepted.
                    let roster = Roster::load(&view, &organiser).await?;
                    let rows: Vec<_> = roster.judges.into_iter().map(|j| j.row).collect();
                    Ok(table::judges::write(&rows))
                }
                ExportTable::Entries => {
                    // For organisers: includes names of people that no bundle contains.
                    let roster = Roster::load(&view, &organiser).await?;
                    let eligible = EntryState::Eligible;
                    let rows = roster.entries.into_iter();
                    let rows = rows.filter(|e| e.entry.state == eligible);
                    let rows: Vec<_> = rows.map(|e| e.row).collect();
                    Ok(table::entries::write(&rows))
                }
                _ => {
                    let tables = if round.state.is_closed() {
                        snapshot::newest(&view, &organiser, &round)
                            .await?
                            .0
                            .tables
                            .0
                    } else {
                        let roster = Roster::load(&view, &organiser).await?;
                        standings::live_tables(&view, &organiser, &roster, &round).await?
                    };
                    let table = match wanted {
                        ExportTable::Assignment => tables.assignment,
                        ExportTable::Rubric => tables.rubric,
                        _ => tables.scores,
                    };
                    Ok(table.into_bytes())
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
        judges: JudgeNames,
    ) -> Result<Vec<u8>, Problem> {
        let signer = self.signer.clone();
        let (manifest, tables, people, ranked) = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                let row = standings::newest(&view, &organiser, id).await?;
                let tables = snapshot::of_standings(&view, &organiser, &row).await?;
                let signer = signer.as_deref();
                let manifest = manifest(&view, &organiser, &round, row.number, signer).await?;
                let people = match judges {
                    JudgeNames::Codes => Redaction::default(),
                    JudgeNames::Pseudonyms => people_to_redact(&view, &organiser).await?,
                };
                Ok((manifest, tables, people, standings::kept(&row)?))
            })
            .await?;
        match judges {
            JudgeNames::Codes => bundle::write(manifest, &tables, &ranked).map_err(|error| {
                tracing::error!(%error, "bundle");
                Problem::internal()
            }),
            JudgeNames::Pseudonyms => {
                let (_, bytes) = public_results(manifest, tables, people, ranked).await?;
                Ok(bytes)
            }
        }
    }

    /// The report on the newest standings of a round, as one HTML page. With diagnostics it also
    /// shows what other choices would change.
    pub async fn export_report(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        diagnosed: bool,
        lang: Lang,
    ) -> Result<String, Problem> {
        let (tables, ranked) = self.of_newest(caller, competition, id).await?;
        let permit = if diagnosed {
            self.computing_permit().await
        } else {
            None
        };
        standings::apart(move || {
            let page = tables.report(&ranked, diagnosed, lang);
            drop(permit);
            page
        })
        .await
    }

    /// How the newest standings of a round would change without each judge, without each country's
    /// judges and by other methods, and which patterns in the marks should be checked: the JSON of
    /// `evenhand rank --diagnostics`.
    pub async fn export_diagnostics(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<u8>, Problem> {
        let (tables, ranked) = self.of_newest(caller, competition, id).await?;
        let permit = self.computing_permit().await;
        let found = standings::apart(move || {
            let found = tables.diagnostics(&ranked.outcome);
            drop(permit);
            found
        })
        .await?;
        // Plain values: serialising them cannot fail.
        let mut json = serde_json::to_vec_pretty(&found).unwrap_or_default();
        json.push(b'\n');
        Ok(json)
    }

    /// The newest standings of a round, with the tables from which they were computed.
    async fn of_newest(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<(ResultTables, Ranked), Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            let row = standings::newest(&view, &organiser, id).await?;
            let tables = snapshot::of_standings(&view, &organiser, &row).await?;
            Ok((tables, standings::kept(&row)?))
        })
        .await
    }

    /// The head of the audit chain, for organisers; signed if a key is configured.
    pub async fn audit_checkpoint(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<(ChainPosition, Option<Checkpoint>), Problem> {
        let signer = self.signer.clone();
        self.read(async move |view| {
            caller.organiser(&view, competition).await?;
            head(&view, signer.as_deref()).await
        })
        .await
    }

    /// The head of the audit chain, for the operator, if it has moved beyond `after`; signed if a
    /// key is configured. Also returns whether an act since then is in [`WEIGHTY`].
    pub async fn checkpoint(
        &self,
        caller: Caller,
        after: i64,
    ) -> Result<(ChainPosition, Option<Checkpoint>, bool), Problem> {
        let signer = self.signer.clone();
        self.read(async move |view| {
            let operator = caller.host()?;
            let (position, signed) = head(&view, signer.as_deref()).await?;
            let weighty = crate::store::audit::any_since(&view, &operator, after, &WEIGHTY).await?;
            Ok((position, signed, weighty))
        })
        .await
    }

    /// Audit records of the competition after a position.
    pub async fn audit_events(
        &self,
        caller: Caller,
        competition: CompetitionId,
        after: i64,
        limit: u64,
    ) -> Result<Vec<(audit::Model, Option<audit_payload::Model>)>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            crate::store::audit::events(&view, &organiser, after, limit).await
        })
        .await
    }
}

/// The manifest of a bundle without its digests, including the head of the audit chain, signed if a
/// key is configured.
pub(crate) async fn manifest(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    number: i32,
    signer: Option<&Signer>,
) -> Result<Manifest, Problem> {
    let (position, checkpoint) = head(on, signer).await?;
    Ok(Manifest {
        format: bundle::FORMAT.to_owned(),
        competition: competitions::competition(on, organiser).await?.name,
        round: round.code.clone(),
        number,
        version: bundle::VERSION.to_owned(),
        audit_seq: position.seq,
        audit_hash: position.hash,
        checkpoint,
        files: std::collections::BTreeMap::new(),
    })
}

/// Acts after which the head of the chain is signed at once.
const WEIGHTY: [&str; 5] = [
    "scoring.opened",
    "round.closed",
    "standings.approved",
    "results.published",
    "round.reopened",
];

/// The newest record of the chain, with a signature if there is a key.
async fn head(
    on: &impl Reads,
    signer: Option<&Signer>,
) -> Result<(ChainPosition, Option<Checkpoint>), Problem> {
    let head = crate::store::audit::head(on).await?;
    let position = ChainPosition {
        seq: head.seq,
        hash: head.hash,
        at: clock::stored(on.now()),
    };
    let signed = signer.map(|s| s.sign(&position, on.now().to_rfc3339()));
    Ok((position, signed))
}
