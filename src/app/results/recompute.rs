//! Recomputes the ranking of a round as of an earlier instant, from data that is never changed:
//! revisions of sheets, decisions, amendments and audit records. Use: find out what an error would
//! have changed.
//!
//! Codes, titles, countries and conflicts are the current ones.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, EntryId, JudgeId, RoundId};
use entity::{assignment, round, sheet};

use crate::app::results::in_force::in_force;
use crate::app::results::standings;
use crate::app::roster::{EntryFacts, JudgeFacts, Roster};
use crate::app::{App, damaged, typed, wrong_state};
use crate::audit::bundle::{Ranked, ResultTables};
use crate::clock;
use crate::domain::plan::ScoringPlan;
use crate::domain::states::{EntryState, JudgeState, SheetState};
use crate::problem::Problem;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::judging::sheets;
use crate::store::results::decisions;
use crate::store::setup::rounds;
use crate::store::{Reads, audit};

impl App {
    /// Ranks the sheets submitted until an instant, by the plan in force then. Changes nothing.
    pub async fn recompute(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        as_of: DateTime<Utc>,
    ) -> Result<(ResultTables, Ranked), Problem> {
        let tables = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                tables_as_of(&view, &organiser, &round, clock::stored(as_of)).await
            })
            .await?;
        let ranked = standings::rank(tables.clone()).await?;
        Ok((tables, ranked))
    }
}

async fn tables_as_of(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    at: i64,
) -> Result<ResultTables, Problem> {
    if round.plan_frozen_at.is_none_or(|frozen| frozen > at) {
        return Err(wrong_state(
            "Scoring had not begun at that time. Name a later time.",
        ));
    }
    let roster = Roster::load(on, organiser).await?;
    let sheets = sheets::sheets_of_round(on, organiser, round.id).await?;
    let revisions = sheets::newest_revisions(on, organiser, round.id, Some(at)).await?;
    let left = left_since(on, organiser, at).await?;
    let counted = |a: &assignment::Model| {
        let sheet = sheets.get(&a.id).filter(|s| stood(s, at))?;
        revisions.get(&sheet.id).cloned()
    };
    // An assignment that has ended since counted then, if its sheet was submitted and its entry was
    // eligible.
    let pairs: Vec<_> = panels::all_assignments(on, organiser, round.id)
        .await?
        .into_iter()
        .filter(|a| a.created_at <= at)
        .map(|a| {
            let revision = counted(&a);
            (a, revision)
        })
        .filter(|(a, revision)| {
            crate::app::assignment::panels::is_live(a)
                || revision.is_some() && ended(a, &sheets, &left, at)
        })
        .collect();
    let (flags, amendments) = in_force(on, organiser, round.id, &roster, Some(at)).await?;
    let plan = plan_at(on, organiser, round, at).await?;
    let in_entries = |e: &EntryFacts| {
        e.entry.state == EntryState::Eligible || left.entries.contains(&e.entry.id)
    };
    let in_judges =
        |j: &JudgeFacts| j.judge.state == JudgeState::Accepted || left.judges.contains(&j.judge.id);
    let decided = (plan, flags, amendments);
    standings::written(
        &roster,
        round,
        pairs.into_iter(),
        (in_entries, in_judges),
        decided,
    )
}

/// Was the sheet counted at that time?
fn stood(sheet: &sheet::Model, at: i64) -> bool {
    sheet.state != SheetState::Quarantined || sheet.updated_at > at
}

/// Did the assignment end only after the instant?
fn ended(
    pair: &assignment::Model,
    sheets: &std::collections::HashMap<entity::ids::AssignmentId, sheet::Model>,
    left: &Left,
    at: i64,
) -> bool {
    let set_aside_later = sheets
        .get(&pair.id)
        .is_some_and(|s| s.state == SheetState::Quarantined && s.updated_at > at);
    set_aside_later || left.entries.contains(&pair.entry_id)
}

/// Judges and entries that took part at the instant and were withdrawn since.
struct Left {
    entries: HashSet<EntryId>,
    judges: HashSet<JudgeId>,
}

async fn left_since(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    at: i64,
) -> Result<Left, Problem> {
    let objects = |actions: &'static [&'static str]| async move {
        audit::objects_since(on, organiser, at, actions).await
    };
    let id = |object: &String| {
        let id = object.split_once('/').and_then(|(_, id)| id.parse().ok());
        id.ok_or_else(|| damaged(object, "object of an audit record"))
    };
    let entries = objects(&["entry.withdrawn", "entry.decided"]).await?;
    let judges = objects(&["judge.withdrawn"]).await?;
    Ok(Left {
        entries: entries
            .iter()
            .map(|object| id(object).map(EntryId))
            .collect::<Result<_, _>>()?,
        judges: judges
            .iter()
            .map(|object| id(object).map(JudgeId))
            .collect::<Result<_, _>>()?,
    })
}

/// The plan in force at an instant: the plan before the first later amendment, or the current one.
async fn plan_at(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    at: i64,
) -> Result<ScoringPlan, Problem> {
    let amendments = decisions::amendments(on, organiser, round.id).await?;
    match amendments.iter().find(|a| a.made_at > at) {
        Some(later) => typed(&later.before),
        None => Ok(round.plan.0.clone()),
    }
}
