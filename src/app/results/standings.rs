//! Ranks a closed round and stores the standings.

use std::collections::BTreeMap;

use entity::ids::{CompetitionId, RoundId, StandingsId};
use entity::{assignment, round, sheet_revision, standings};
use serde_json::json;

use crate::app::results::in_force::in_force;
use crate::app::roster::{EntryFacts, JudgeFacts, Roster};
use crate::app::setup::rounds::{Sheets, not_closed};
use crate::app::{App, damaged, json, typed, wrong_state};
use crate::audit::bundle::{Ranked, ResultTables, Unrankable};
use crate::domain::plan::{Amendment, ScoringPlan};
use crate::domain::rubric::Mark;
use crate::domain::states::{EntryState, JudgeState, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::Reads;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::judging::sheets;
use crate::store::results::standings::newest_standings;
use crate::store::setup::rounds;
use crate::table;
use crate::table::assignment::AssignmentRow;
use crate::table::flags::FlagRow;

/// The current tables of a round: eligible entries, accepted judges, active assignments, and the
/// marks of counted sheets (of submitted ones while the round is scoring).
pub(crate) async fn tables(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
) -> Result<ResultTables, Problem> {
    let roster = Roster::load(on, organiser).await?;
    let live = Sheets::load(on, organiser, round.id).await?.live;
    let revisions = sheets::newest_revisions(on, organiser, round.id, None).await?;
    let counts = [SheetState::Counted, SheetState::Submitted];
    let pairs = live.into_iter().map(|(assignment, sheet)| {
        let sheet = sheet.filter(|s| counts.contains(&s.state));
        let revision = sheet.and_then(|s| revisions.get(&s.id).cloned());
        (assignment, revision)
    });
    let (flags, amendments) = in_force(on, organiser, round.id, &roster, None).await?;
    let in_entries = |e: &EntryFacts| e.entry.state == EntryState::Eligible;
    let in_judges = |j: &JudgeFacts| j.judge.state == JudgeState::Accepted;
    let plan = round.plan.0.clone();
    let decided = (plan, flags, amendments);
    written(&roster, round, pairs, (in_entries, in_judges), decided)
}

/// The tables of a round for given entries, judges and pairs, each pair with its counted revision.
pub(crate) fn written(
    roster: &Roster,
    round: &round::Model,
    counted: impl Iterator<Item = (assignment::Model, Option<sheet_revision::Model>)>,
    (in_entries, in_judges): (impl Fn(&EntryFacts) -> bool, impl Fn(&JudgeFacts) -> bool),
    (plan, flags, amendments): (ScoringPlan, Vec<FlagRow>, Vec<Amendment>),
) -> Result<ResultTables, Problem> {
    let rubric = &round.rubric;
    let mut pairs = Vec::new();
    // Sorted by code: the order of rows must not depend on where the ids were made.
    let mut marks: BTreeMap<(String, String), Vec<Mark>> = BTreeMap::new();
    for (assignment, revision) in counted {
        let (Some(judge), Some(entry)) = (
            roster.judge(assignment.judge_id),
            roster.entry(assignment.entry_id),
        ) else {
            continue;
        };
        let (judge, entry) = (judge.row.judge.clone(), entry.row.entry.clone());
        let affinity = assignment.affinity.map(u16::try_from).transpose();
        let row = assignment.id.object();
        pairs.push(AssignmentRow {
            line: 0,
            entry: entry.clone(),
            judge: judge.clone(),
            affinity: affinity.map_err(|_| damaged(&row, "affinity"))?,
            pinned: assignment.pinned,
        });
        if let Some(revision) = revision {
            marks.insert((entry, judge), typed(&revision.marks)?);
        }
    }
    pairs.sort_by(|a, b| (&a.entry, &a.judge).cmp(&(&b.entry, &b.judge)));
    let scores = table::scores::write(marks.iter().flat_map(|((entry, judge), marks)| {
        marks.iter().map(|m| {
            (
                entry.as_str(),
                judge.as_str(),
                m.criterion.as_str(),
                m.score,
            )
        })
    }));
    // Members' names are not needed for ranking, so no bundle contains them.
    let entries: Vec<_> = roster
        .entries
        .iter()
        .filter(|e| in_entries(e))
        .map(|e| table::entries::EntryRow {
            members: Vec::new(),
            ..e.row.clone()
        })
        .collect();
    // E-mail addresses are for organisers only, so no bundle contains them.
    let judges: Vec<_> = roster
        .judges
        .iter()
        .filter(|j| in_judges(j))
        .map(|j| table::judges::JudgeRow {
            email: String::new(),
            ..j.row.clone()
        })
        .collect();
    Ok(ResultTables {
        entries: table::entries::write(&entries),
        judges: table::judges::write(&judges),
        assignment: table::assignment::write(&pairs),
        rubric: table::rubric::write(rubric),
        scores,
        flags,
        plan,
        amendments,
    })
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
        let (tables, version) = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                match *round.state {
                    RoundState::Closed | RoundState::Ranked => {}
                    _ => {
                        let sheets = Sheets::load(&view, &organiser, id).await?;
                        let missing = sheets.missing(&Roster::load(&view, &organiser).await?);
                        let detail = format!(
                            "The round is {}. Close it first; {} sheet(s) are missing.",
                            round.state,
                            missing.len()
                        );
                        return Err(not_closed(&detail, &missing));
                    }
                }
                Ok((tables(&view, &organiser, &round).await?, round.version))
            })
            .await?;
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
            let row = standings::Model {
                id: StandingsId(tx.id()),
                competition_id: competition,
                round_id: id,
                number: newest.map_or(0, |s| s.number) + 1,
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
                "plan_sha256": row.plan_sha256,
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
