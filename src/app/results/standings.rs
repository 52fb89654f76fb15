//! Ranks a closed round and stores the standings.

use entity::ids::{CompetitionId, RoundId, StandingsId};
use entity::round_snapshot::Tables;
use entity::{round, standings};
use serde_json::json;

use crate::app::judging::closing::{Sheets, not_closed};
use crate::app::results::snapshot;
use crate::app::roster::{EntryFacts, Roster};
use crate::app::{App, json, typed, wrong_state};
use crate::audit::bundle::{Ranked, ResultTables, Unrankable};
use crate::domain::states::{EntryState, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::Reads;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::judging::sheets;
use crate::store::results::decisions;
use crate::store::results::standings::newest_standings;
use crate::store::setup::rounds;

/// The tables of a round as they are now: eligible entries, panels, and the marks of submitted and
/// counted sheets. Results of a closed round come from its snapshot instead.
pub(crate) async fn live_tables(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    roster: &Roster,
    round: &round::Model,
) -> Result<Tables, Problem> {
    let live = Sheets::load(on, organiser, round.id).await?.live;
    let revisions = sheets::newest_revisions(on, organiser, round.id, None).await?;
    let counts = [SheetState::Counted, SheetState::Submitted];
    let pairs = live.into_iter().map(|(assignment, sheet)| {
        let sheet = sheet.filter(|s| counts.contains(&s.state));
        let revision = sheet.and_then(|s| revisions.get(&s.id).cloned());
        (assignment, revision)
    });
    let is_eligible = |e: &EntryFacts| e.entry.state == EntryState::Eligible;
    snapshot::written(roster, round, pairs, is_eligible)
}

impl App {
    /// Computes the standings of a closed round by its frozen scoring plan.
    ///
    /// # Errors
    /// [`Kind::RoundNotClosed`] with every missing sheet.
    pub async fn rank_round(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<standings::Model, Problem> {
        let (snapshot_id, tables, version) = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                match *round.state {
                    RoundState::Closed | RoundState::Ranked => {}
                    RoundState::Approved | RoundState::Published => {
                        return Err(wrong_state(format!(
                            "The round is {}, so its standings are final. Two organisers can open it again.",
                            round.state
                        )));
                    }
                    RoundState::Planned | RoundState::Assigned | RoundState::Scoring => {
                        let sheets = Sheets::load(&view, &organiser, id).await?;
                        let missing = sheets.missing(&Roster::load(&view, &organiser).await?);
                        return Err(not_closed(&round, &missing));
                    }
                }
                let (snapshot, tables) = snapshot::newest(&view, &organiser, &round).await?;
                Ok((snapshot.id, tables, round.version))
            })
            .await?;
        let amendments = tables.amendments.last().map_or(0, |a| a.number);
        let plan_sha256 = crate::app::digest(&tables.plan);
        let inputs_sha256 = tables.digest();
        let Ranked {
            outcome,
            alternatives,
        } = rank(tables).await?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut round = rounds::round(&tx, &organiser, id).await?;
            if round.version != version {
                return Err(wrong_state(
                    "The round was changed while it was ranked. Rank it again.",
                ));
            }
            let newest = newest_standings(&tx, &organiser, id).await?;
            let flags = decisions::flags(&tx, &organiser, id).await?;
            let row = standings::Model {
                id: StandingsId(tx.id()),
                competition_id: competition,
                round_id: id,
                number: newest.map_or(0, |s| s.number) + 1,
                snapshot_id,
                amendments,
                flags: flags.last().map_or(0, |f| f.number),
                inputs_sha256,
                plan_sha256,
                outcome: json(&outcome),
                alternatives: json(&alternatives),
                computed_at: tx.at(),
                computed_by: organiser.account(),
            };
            tx.insert(row.clone()).await?;
            round.state = RoundState::Ranked.into();
            tx.save(&mut round).await?;
            let payload = json!({
                "number": row.number, "inputs_sha256": row.inputs_sha256,
                "plan_sha256": row.plan_sha256, "snapshot": row.snapshot_id,
                "standings_sha256": crate::app::digest(&outcome.standings),
            });
            Ok((row, organiser.event("round.ranked", id.object(), payload)))
        })
        .await
    }

    /// The newest standings of a round, for organisers.
    pub async fn standings(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<(standings::Model, Ranked), Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            let row = newest(&view, &organiser, id).await?;
            let ranked = kept(&row)?;
            Ok((row, ranked))
        })
        .await
    }
}

/// The stored ranking of a row of standings.
pub(crate) fn kept(row: &standings::Model) -> Result<Ranked, Problem> {
    Ok(Ranked {
        outcome: typed(&row.outcome)?,
        alternatives: typed(&row.alternatives)?,
    })
}

/// The newest standings; fails if there are none.
pub(crate) async fn newest(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: RoundId,
) -> Result<standings::Model, Problem> {
    rounds::round(on, organiser, id).await?;
    newest_standings(on, organiser, id)
        .await?
        .ok_or_else(|| wrong_state("The round has not been ranked yet. Rank it first."))
}

/// Ranks tables on a thread of their own.
pub(crate) async fn rank(tables: ResultTables) -> Result<Ranked, Problem> {
    apart(move || tables.rank()).await
}

/// Computes from tables on a thread of its own, so that other requests are not delayed.
pub(crate) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Unrankable> + Send + 'static,
) -> Result<T, Problem> {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(Unrankable::Refused(refusal))) => {
            let issues = vec![Issue::new("", "ranking", refusal.to_string())];
            Err(Problem::new(
                Kind::WrongState,
                "The sheets cannot be ranked. The errors give the reason.",
            )
            .with(issues))
        }
        Ok(Err(Unrankable::Table(problems))) => {
            tracing::error!(?problems, "tables written by the server cannot be read");
            Err(Problem::internal())
        }
        Err(error) => {
            tracing::error!(%error, "ranking");
            Err(Problem::internal())
        }
    }
}
