//! The snapshot of a round: its tables at the closing. Everything about results is computed from
//! the snapshot, the scoring plan and the decisions about the round, so that nothing that happens
//! later to people, entries or conflicts changes them.

use std::collections::{BTreeMap, BTreeSet};

use entity::ids::{CompetitionId, EntryId, PublicationId, RoundId, SnapshotId, WaiverId};
use entity::round_snapshot::Tables;
use entity::{
    assignment, pending_effect, round, round_snapshot, sheet_revision, standings, waiver,
};
use serde_json::json;

use crate::app::results::in_force::{Until, in_force};
use crate::app::roster::{EntryFacts, Roster};
use crate::app::{App, damaged, digest, typed};
use crate::audit::bundle::ResultTables;
use crate::domain::plan::ScoringPlan;
use crate::domain::rubric::Mark;
use crate::domain::states::{EffectKind, EffectOutcome};
use crate::problem::Problem;
use crate::store::access::{Caller, InCompetition, OrganiserAccess, PublicAccess};
use crate::store::assignment::panels;
use crate::store::entry::entries;
use crate::store::judging::sheets;
use crate::store::results::{decisions, publications, snapshots};
use crate::store::setup::rounds;
use crate::store::{Reads, Tx};
use crate::table;
use crate::table::assignment::AssignmentRow;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;

/// A shortcoming that organisers accept when they close a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Waived {
    /// The entry with too few reviews; none for panels without a judge in common.
    pub(crate) entry: Option<EntryId>,
    /// Its number of counted sheets, or the number of unlinked parts.
    pub(crate) found: u32,
    /// Why the round is closed nevertheless.
    pub(crate) reason: String,
}

/// A closing of a round.
#[derive(Clone, Debug)]
pub struct Closing {
    /// The snapshot made at the closing.
    pub snapshot: round_snapshot::Model,
    /// What the organisers waived.
    pub waivers: Vec<waiver::Model>,
}

/// Something that happened after a closing and takes effect when the round is opened again.
#[derive(Clone, Debug)]
pub struct Effect {
    /// The record.
    pub effect: pending_effect::Model,
    /// Code of the entry.
    pub entry: String,
    /// Code of the judge, if the act was about a judge and the entry.
    pub judge: Option<String>,
}

/// Writes the tables of a round from pairs, each with its counted revision if it has one. Judges
/// are those on the pairs.
pub(crate) fn written(
    roster: &Roster,
    round: &round::Model,
    counted: impl Iterator<Item = (assignment::Model, Option<sheet_revision::Model>)>,
    in_entries: impl Fn(&EntryFacts) -> bool,
) -> Result<Tables, Problem> {
    let mut pairs = Vec::new();
    let mut judges = BTreeSet::new();
    // Sorted by code: the order of rows must not depend on where the ids were made.
    let mut marks: BTreeMap<(String, String), Vec<Mark>> = BTreeMap::new();
    for (assignment, revision) in counted {
        let (Some(judge), Some(entry)) = (
            roster.judge(assignment.judge_id),
            roster.entry(assignment.entry_id),
        ) else {
            continue;
        };
        if !in_entries(entry) {
            continue;
        }
        judges.insert(judge.row.judge.clone());
        let (judge, entry) = (judge.row.judge.clone(), entry.row.entry.clone());
        let affinity = assignment.affinity.map(u16::try_from).transpose();
        pairs.push(AssignmentRow {
            line: 0,
            entry: entry.clone(),
            judge: judge.clone(),
            affinity: affinity.map_err(|_| damaged(&assignment.id.object(), "affinity"))?,
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
    // Only what the ranking reads. People, organisations and abstracts are not in any bundle.
    let eligible: Vec<_> = roster.entries.iter().filter(|e| in_entries(e)).collect();
    let entry_rows: Vec<_> = eligible
        .iter()
        .map(|e| EntryRow {
            entry: e.row.entry.clone(),
            title: e.row.title.clone(),
            countries: e.row.countries.clone(),
            track: e.row.track.clone(),
            ..EntryRow::default()
        })
        .collect();
    let judges: Vec<_> = roster
        .judges
        .iter()
        .filter(|j| judges.contains(&j.row.judge))
        .collect();
    let judge_rows: Vec<_> = judges
        .iter()
        .map(|j| JudgeRow {
            judge: j.row.judge.clone(),
            countries: j.row.countries.clone(),
            ..JudgeRow::default()
        })
        .collect();
    Ok(Tables {
        entries: text(table::entries::write(&entry_rows)),
        judges: text(table::judges::write(&judge_rows)),
        assignment: text(table::assignment::write(&pairs)),
        rubric: text(table::rubric::write(&round.rubric)),
        scores: text(scores),
        entry_ids: eligible
            .iter()
            .map(|e| (e.row.entry.clone(), e.entry.id))
            .collect(),
        judge_ids: judges
            .iter()
            .map(|j| (j.row.judge.clone(), j.judge.id))
            .collect(),
    })
}

/// A table as text: every writer of tables writes UTF-8.
fn text(table: Vec<u8>) -> String {
    String::from_utf8(table).unwrap_or_default()
}

/// What a ranking by these tables reads, with the plan and the decisions until `until`.
pub(crate) async fn with_decisions(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    tables: &Tables,
    until: Until,
) -> Result<ResultTables, Problem> {
    let (flags, amendments) = in_force(on, organiser, round.id, &tables.judge_ids, until).await?;
    let plan = plan_at(on, organiser, round, until).await?;
    Ok(ResultTables {
        entries: tables.entries.clone().into_bytes(),
        judges: tables.judges.clone().into_bytes(),
        assignment: tables.assignment.clone().into_bytes(),
        rubric: tables.rubric.clone().into_bytes(),
        scores: tables.scores.clone().into_bytes(),
        flags,
        plan,
        amendments,
    })
}

/// The plan in force: the plan before the first later amendment, or the current one.
async fn plan_at(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    until: Until,
) -> Result<ScoringPlan, Problem> {
    let amendments = decisions::amendments(on, organiser, round.id).await?;
    let later = |a: &&entity::amendment::Model| until.is_before_amendment(a.number, a.made_at);
    match amendments.iter().find(later) {
        Some(later) => typed(&later.before),
        None => Ok(round.plan.0.clone()),
    }
}

/// The newest snapshot of a round, with the plan and decisions of now. The round is closed.
pub(crate) async fn newest(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
) -> Result<(round_snapshot::Model, ResultTables), Problem> {
    let snapshot = snapshots::newest(on, organiser, round.id).await?;
    let snapshot = snapshot.ok_or_else(|| damaged(&round.id.object(), "snapshot"))?;
    let tables = with_decisions(on, organiser, round, &snapshot.tables, Until::Now).await?;
    Ok((snapshot, tables))
}

/// The tables from which standings were computed.
pub(crate) async fn of_standings(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    row: &standings::Model,
) -> Result<ResultTables, Problem> {
    let round = rounds::round(on, organiser, row.round_id).await?;
    let snapshot = snapshots::snapshot(on, organiser, row.snapshot_id).await?;
    let until = Until::Numbers {
        amendments: row.amendments,
        flags: row.flags,
    };
    with_decisions(on, organiser, &round, &snapshot.tables, until).await
}

/// Stores the snapshot of a round that is being closed.
pub(crate) async fn take(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: RoundId,
    tables: Tables,
    waived: Vec<Waived>,
) -> Result<(round_snapshot::Model, Vec<waiver::Model>), Problem> {
    let newest = snapshots::newest(tx, organiser, round).await?;
    let row = round_snapshot::Model {
        id: SnapshotId(tx.id()),
        competition_id: organiser.competition(),
        round_id: round,
        number: newest.map_or(0, |s| s.number) + 1,
        sha256: digest(&tables),
        tables: tables.into(),
        closed_by: organiser.account(),
        closed_at: tx.at(),
        redacted_at: None,
    };
    tx.insert(row.clone()).await?;
    let waiver = |w: Waived| waiver::Model {
        id: WaiverId(tx.id()),
        competition_id: row.competition_id,
        round_id: round,
        snapshot_id: row.id,
        entry_id: w.entry,
        found: i32::try_from(w.found).unwrap_or(i32::MAX),
        reason: w.reason,
        redacted_at: None,
    };
    let waivers: Vec<_> = waived.into_iter().map(waiver).collect();
    tx.insert_all(waivers.clone()).await?;
    Ok((row, waivers))
}

/// Records what would have changed a closed round, unless that is recorded and pending already.
pub(crate) async fn defer(
    tx: &Tx,
    row: &assignment::Model,
    kind: EffectKind,
    reason: &str,
    known: &[pending_effect::Model],
) -> Result<Option<pending_effect::Model>, Problem> {
    let assignment_id = (kind == EffectKind::Conflict).then_some(row.id);
    let same = |e: &pending_effect::Model| {
        e.outcome.is_none()
            && e.round_id == row.round_id
            && e.entry_id == row.entry_id
            && e.assignment_id == assignment_id
            && e.kind == kind
    };
    if known.iter().any(same) {
        return Ok(None);
    }
    let effect = pending_effect::Model {
        id: entity::ids::EffectId(tx.id()),
        competition_id: row.competition_id,
        round_id: row.round_id,
        entry_id: row.entry_id,
        assignment_id,
        kind: kind.into(),
        reason: reason.to_owned(),
        recorded_at: tx.at(),
        outcome: None,
        ended_at: None,
    };
    tx.insert(effect.clone()).await?;
    Ok(Some(effect))
}

/// Ends a pending effect.
pub(crate) async fn settle(
    tx: &Tx,
    mut effect: pending_effect::Model,
    outcome: EffectOutcome,
) -> Result<(), Problem> {
    effect.outcome = Some(outcome.into());
    effect.ended_at = Some(tx.at());
    tx.replace(effect).await
}

impl App {
    /// The closings of a round, oldest first.
    pub async fn closings(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<Closing>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, id).await?;
            let mut waivers: BTreeMap<SnapshotId, Vec<waiver::Model>> = BTreeMap::new();
            for row in snapshots::waivers(&view, &organiser, id).await? {
                waivers.entry(row.snapshot_id).or_default().push(row);
            }
            let snapshots = snapshots::snapshots(&view, &organiser, id).await?;
            let closing = |snapshot: round_snapshot::Model| Closing {
                waivers: waivers.remove(&snapshot.id).unwrap_or_default(),
                snapshot,
            };
            Ok(snapshots.into_iter().map(closing).collect())
        })
        .await
    }

    /// What happened to entries of a publication since their round was closed, oldest first, with
    /// their codes; public.
    pub async fn published_effects(
        &self,
        competition: CompetitionId,
        id: PublicationId,
    ) -> Result<Vec<(String, pending_effect::Model)>, Problem> {
        self.read(async move |view| {
            let published = PublicAccess::of(&view, competition).await?;
            let publication = publications::publication(&view, &published, id).await?;
            let effects = snapshots::effects(&view, &published, publication.round_id).await?;
            let mut public = Vec::new();
            for effect in effects {
                let code = entries::code_of(&view, &published, effect.entry_id).await?;
                public.push((code, effect));
            }
            Ok(public)
        })
        .await
    }

    /// What happened after closings of a round and would have changed it, oldest first.
    pub async fn effects(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<Effect>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, id).await?;
            let mut effects = Vec::new();
            for effect in snapshots::effects(&view, &organiser, id).await? {
                effects.push(described(&view, &organiser, effect).await?);
            }
            Ok(effects)
        })
        .await
    }
}

async fn described(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    effect: pending_effect::Model,
) -> Result<Effect, Problem> {
    let entry = entries::entry(on, organiser, effect.entry_id).await?;
    let judge = match effect.assignment_id {
        None => None,
        Some(id) => {
            let row = panels::assignment(on, organiser, id).await?;
            let (judge, ..) = sheets::pair(on, &row).await?;
            Some(judge.code)
        }
    };
    Ok(Effect {
        entry: entry.code,
        judge,
        effect,
    })
}

/// The audit payload of a closing.
pub(crate) fn payload(
    counted: u64,
    snapshot: &round_snapshot::Model,
    waivers: &[waiver::Model],
) -> serde_json::Value {
    let waivers: Vec<_> = waivers
        .iter()
        .map(|w| json!({ "entry": w.entry_id, "found": w.found, "reason": w.reason }))
        .collect();
    json!({
        "counted": counted, "snapshot": snapshot.number, "snapshot_sha256": snapshot.sha256,
        "waivers": waivers,
    })
}
