//! Recomputes the ranking of a round as of an earlier instant, from data that is never changed:
//! revisions of sheets, decisions, amendments and audit records. Use: find out what an error would
//! have changed.
//!
//! While the round was scoring, codes, titles, countries and conflicts are the current ones.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, EntryId, RoundId};
use entity::{assignment, round, round_snapshot, sheet};

use crate::app::results::in_force::Until;
use crate::app::results::{snapshot, standings};
use crate::app::roster::{EntryFacts, Roster};
use crate::app::{App, damaged, wrong_state};
use crate::audit::bundle::{Ranked, ResultTables};
use crate::clock;
use crate::domain::states::{EntryState, SheetState};
use crate::problem::Problem;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::judging::sheets;
use crate::store::results::snapshots;
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

/// The tables of the round at an instant: of the snapshot, if the round was closed then; otherwise
/// rebuilt from rows that are never changed.
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
    let until = Until::Time(at);
    if let Some(snapshot) = closed_at(on, organiser, round.id, at).await? {
        return snapshot::with_decisions(on, organiser, round, &snapshot.tables, until).await;
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
    let in_entries =
        |e: &EntryFacts| e.entry.state == EntryState::Eligible || left.contains(&e.entry.id);
    let tables = snapshot::written(&roster, round, pairs.into_iter(), in_entries)?;
    snapshot::with_decisions(on, organiser, round, &tables, until).await
}

/// The snapshot of the closing that was the last act on the round's state at an instant.
async fn closed_at(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    at: i64,
) -> Result<Option<round_snapshot::Model>, Problem> {
    let snapshots = snapshots::snapshots(on, organiser, round).await?;
    let Some(last) = snapshots.into_iter().rfind(|s| s.closed_at <= at) else {
        return Ok(None);
    };
    let object = round.object();
    let reopened = audit::acts_on(on, organiser, &object, "round.reopened").await?;
    let is_open =
        |(record, _): &(entity::audit::Model, _)| record.at >= last.closed_at && record.at <= at;
    Ok((!reopened.iter().any(is_open)).then_some(last))
}

/// Was the sheet counted at that time?
fn stood(sheet: &sheet::Model, at: i64) -> bool {
    sheet.state != SheetState::Quarantined || sheet.updated_at > at
}

/// Did the assignment end only after the instant?
fn ended(
    pair: &assignment::Model,
    sheets: &std::collections::HashMap<entity::ids::AssignmentId, sheet::Model>,
    left: &HashSet<EntryId>,
    at: i64,
) -> bool {
    let set_aside_later = sheets
        .get(&pair.id)
        .is_some_and(|s| s.state == SheetState::Quarantined && s.updated_at > at);
    set_aside_later || left.contains(&pair.entry_id)
}

/// Entries that took part at the instant and were withdrawn or decided again since.
async fn left_since(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    at: i64,
) -> Result<HashSet<EntryId>, Problem> {
    let objects = audit::objects_since(on, organiser, at, &["entry.withdrawn", "entry.decided"]);
    let id = |object: &String| {
        let id = object.split_once('/').and_then(|(_, id)| id.parse().ok());
        id.map(EntryId)
            .ok_or_else(|| damaged(object, "object of an audit record"))
    };
    objects.await?.iter().map(id).collect()
}
