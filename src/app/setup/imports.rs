//! Imports of tables: all rows are imported, or none and every problem is reported.

use std::collections::{BTreeSet, HashMap};

use entity::ids::{CompetitionId, EntryId, JudgeId, MemberId, PinId, RoundId, TeamId};
use entity::json::{JsonColumn, Texts, Words};
use entity::{declared_conflict, entry, judge, member, pin, round, team};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::App;
use crate::app::assignment::conflicts::new_conflict;
use crate::app::assignment::panels::{
    Consequences, Pair, add_pairs, enforce_all, is_live, mark_assigned, panels_open,
};
use crate::app::check::{CODE, Check, NAME};
use crate::app::roster::Roster;
use crate::app::setup::competitions::{new_track, organisation_named};
use crate::app::setup::judges::JudgeInput;
use crate::app::setup::row_problems::{RowProblems, at};
use crate::domain::states::{EntryState, JudgeState, PinKind, string_enum};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::{Caller, InCompetition, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::setup::{competitions, rounds};
use crate::store::{Reads, Tx};
use crate::table::conflicts::ConflictRow;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;
use crate::table::pins::PinRow;
use crate::table::schema::{Countries, Heading};
use crate::table::{assignment, conflicts, entries, judges, pins};

string_enum! {
    /// A table to be imported.
    ImportTable {
        /// `entries.csv`: teams and eligible entries, one per row; missing tracks are added.
        Entries = "entries",
        /// `judges.csv`: judges, in the state invited.
        Judges = "judges",
        /// `conflicts.csv`: declared conflicts.
        Conflicts = "conflicts",
        /// `pins.csv`: pins of a round.
        Pins = "pins",
        /// `assignment.csv`: panels of a round.
        Assignment = "assignment",
    }
}

/// The result of an import or of a dry run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Number of rows imported.
    pub rows: usize,
    /// Notes, such as unknown columns.
    pub notes: Vec<String>,
}

/// A row about a pair, with the ids of judge and entry.
type Paired<T> = (T, (JudgeId, EntryId));

/// A table that was read and validated against the competition.
enum Checked {
    Entries(Vec<EntryRow>),
    Judges(Vec<(JudgeRow, judge::Model)>),
    Conflicts(Vec<Paired<ConflictRow>>),
    Pins(RoundId, Vec<Paired<PinRow>>),
    Assignment(RoundId, Vec<Pair>),
}

impl App {
    /// Whether the holder of a token may import tables here. Checked before the table is read.
    ///
    /// # Errors
    /// [`Kind::Unavailable`] when the database does not answer.
    pub async fn may_import(
        &self,
        token: String,
        competition: CompetitionId,
    ) -> Result<bool, Problem> {
        let organises = self.store.read(move |view| async move {
            let caller = Caller::by_token(&view, &token).await?;
            caller.organiser(&view, competition).await
        });
        match organises.await {
            Ok(_) => Ok(true),
            Err(problem) if problem.kind.status() >= 500 => Err(problem),
            Err(_) => Ok(false),
        }
    }

    /// Imports a table; with `dry_run` only reports what would be imported.
    ///
    /// # Errors
    /// [`Kind::BadTable`] with every problem of every row; nothing is imported.
    pub async fn import(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: Option<RoundId>,
        table: ImportTable,
        bytes: Vec<u8>,
        dry_run: bool,
    ) -> Result<Imported, Problem> {
        if dry_run {
            return self
                .store
                .read(move |view| async move {
                    let organiser = caller.organiser(&view, competition).await?;
                    let (_, imported) = checked(&view, &organiser, round, table, &bytes).await?;
                    Ok(imported)
                })
                .await;
        }
        let (imported, _) = self
            .store
            .write_idempotent(caller.once(), move |tx| async move {
                let organiser = caller.organiser(&tx, competition).await?;
                let (checked, imported) = checked(&tx, &organiser, round, table, &bytes).await?;
                let consequences = apply(&tx, &organiser, checked).await?;
                let payload = json!({
                    "table": table, "rows": imported.rows,
                    "sha256": crate::audit::chain::sha256(&bytes), "consequences": consequences,
                });
                let object = format!("competition/{competition}");
                Ok((imported, organiser.event("table.imported", object, payload)))
            })
            .await?;
        Ok(imported)
    }
}

/// Reads a table and validates it against the competition.
async fn checked(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: Option<RoundId>,
    table: ImportTable,
    bytes: &[u8],
) -> Result<(Checked, Imported), Problem> {
    let round_of = async || match round {
        Some(id) => rounds::round(on, organiser, id).await,
        None => {
            let issue = Issue::new(
                "/round_id",
                "missing",
                "expected the id of the round to which the table belongs",
            );
            Err(Problem::new(
                Kind::InvalidInput,
                "This table belongs to a round, but the request names none. Add round_id.",
            )
            .with(vec![issue]))
        }
    };
    let (checked, rows, notes) = match table {
        ImportTable::Entries => {
            let read = entries::read(entries::TABLE.file, bytes, Countries::Required)?;
            let rows = entry_rows(on, organiser, read.rows).await?;
            let count = rows.len();
            (Checked::Entries(rows), count, read.notes)
        }
        ImportTable::Judges => {
            let read = judges::read(judges::TABLE.file, bytes, Countries::Required)?;
            let rows = judge_rows(on, organiser, read.rows).await?;
            let count = rows.len();
            (Checked::Judges(rows), count, read.notes)
        }
        ImportTable::Conflicts => {
            let read = conflicts::read(conflicts::TABLE.file, bytes)?;
            let roster = Roster::load(on, organiser).await?;
            let rows = conflict_rows(&roster, read.rows)?;
            let count = rows.len();
            (Checked::Conflicts(rows), count, read.notes)
        }
        ImportTable::Pins => {
            let round = round_of().await?;
            let read = pins::read(pins::TABLE.file, bytes)?;
            let roster = Roster::load(on, organiser).await?;
            let known = crate::store::assignment::pins::pins(on, organiser, round.id).await?;
            let rows = pin_rows(&roster, &known, read.rows)?;
            let count = rows.len();
            (Checked::Pins(round.id, rows), count, read.notes)
        }
        ImportTable::Assignment => {
            let round = round_of().await?;
            panels_open(&round)?;
            let read = assignment::read(assignment::TABLE.file, bytes)?;
            let rows = assignment_rows(on, organiser, &round, read.rows).await?;
            let count = rows.len();
            (Checked::Assignment(round.id, rows), count, read.notes)
        }
    };
    Ok((checked, Imported { rows, notes }))
}

async fn entry_rows(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    rows: Vec<EntryRow>,
) -> Result<Vec<EntryRow>, Problem> {
    let mut problems = RowProblems::of(&entries::TABLE);
    let competition = competitions::competition(on, organiser).await?;
    let rules = &competition.entry_rules;
    let countries = competitions::countries(on, organiser).await?;
    let participating: BTreeSet<_> = countries.iter().map(|c| *c.code).collect();
    let existing = crate::store::entry::entries::all_entries(on, organiser).await?;
    let taken: BTreeSet<_> = existing.iter().map(|e| e.code.as_str()).collect();
    let mut clean = Vec::new();
    for mut row in rows {
        let mut check = Check::default();
        row.entry = check.text(&at(&entries::ENTRY), &row.entry, CODE);
        row.title = check.optional(&at(&entries::TITLE), &row.title, NAME);
        row.summary = check.prose(&at(&entries::ABSTRACT), &row.summary);
        row.organisations = check.words(&at(&entries::ORGANISATIONS), &row.organisations);
        row.members = check.names(&at(&entries::MEMBERS), &row.members);
        row.topics = check.words(&at(&entries::TOPICS), &row.topics);
        row.city = check.optional(&at(&entries::CITY), &row.city, NAME);
        row.track = check.optional(&at(&entries::TRACK), &row.track, CODE);
        problems.absorb(row.line, check);
        if taken.contains(row.entry.as_str()) {
            let detail = format!("found {:?}, expected an id that no entry has", row.entry);
            problems.report(row.line, &entries::ENTRY, "taken", detail);
        }
        if rules.only_participating_countries {
            for country in &row.countries {
                if !participating.contains(country) {
                    let detail = format!("found {country}, expected a country that takes part");
                    problems.report(row.line, &entries::COUNTRIES, "unknown-country", detail);
                }
            }
        }
        clean.push(row);
    }
    problems.done()?;
    Ok(clean)
}

async fn judge_rows(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    rows: Vec<JudgeRow>,
) -> Result<Vec<(JudgeRow, judge::Model)>, Problem> {
    let mut problems = RowProblems::of(&judges::TABLE);
    let existing = crate::store::setup::judges::all_judges(on, organiser).await?;
    let taken: BTreeSet<_> = existing.iter().map(|j| j.code.as_str()).collect();
    let tracks = competitions::tracks(on, organiser).await?;
    let mut clean = Vec::new();
    for row in rows {
        let mut check = Check::default();
        let input = JudgeInput {
            code: Some(row.judge.clone()),
            name: row.name.clone(),
            email: row.email.clone(),
            countries: row.countries.iter().map(ToString::to_string).collect(),
            organisation: None,
            city: row.city.clone(),
            languages: row.languages.clone(),
            topics: row.topics.iter().map(ToString::to_string).collect(),
            min_load: row.min_load.into(),
            max_load: row.max_load.map(i64::from),
            tracks: row.tracks.clone(),
            experience: row.experience.map(i64::from),
        };
        check.optional(&at(&judges::ORGANISATION), &row.organisation, NAME);
        let model = input.checked(&mut check, "");
        problems.absorb(row.line, check);
        if taken.contains(row.judge.as_str()) {
            let detail = format!("found {:?}, expected an id that no judge has", row.judge);
            problems.report(row.line, &judges::JUDGE, "taken", detail);
        }
        for track in &row.tracks {
            if !tracks.iter().any(|t| t.code == *track) {
                let detail = format!("found {track:?}, expected a track of the competition");
                problems.report(row.line, &judges::TRACKS, "unknown", detail);
            }
        }
        clean.push((row, model));
    }
    problems.done()?;
    Ok(clean)
}

/// The ids of a pair's codes; unknown codes are reported.
fn pair_ids(
    roster: &Roster,
    problems: &mut RowProblems,
    (judge_column, entry_column): (&Heading, &Heading),
    (line, judge, entry): (u64, &str, &str),
) -> Option<(JudgeId, EntryId)> {
    let (j, e) = (roster.judge_by_code(judge), roster.entry_by_code(entry));
    if j.is_none() {
        let detail = format!("found {judge:?}, expected an id of a judge of the competition");
        problems.report(line, judge_column, "unknown", detail);
    }
    if e.is_none() {
        let detail = format!("found {entry:?}, expected an id of an entry of the competition");
        problems.report(line, entry_column, "unknown", detail);
    }
    Some((j?.judge.id, e?.entry.id))
}

fn conflict_rows(
    roster: &Roster,
    rows: Vec<ConflictRow>,
) -> Result<Vec<Paired<ConflictRow>>, Problem> {
    let columns: (&Heading, &Heading) = (&conflicts::JUDGE, &conflicts::ENTRY);
    let mut problems = RowProblems::of(&conflicts::TABLE);
    let mut clean = Vec::new();
    for row in rows {
        let mut check = Check::default();
        check.optional(&at(&conflicts::KIND), &row.kind, NAME);
        check.prose(&at(&conflicts::REASON), &row.reason);
        problems.absorb(row.line, check);
        if let Some(ids) = pair_ids(
            roster,
            &mut problems,
            columns,
            (row.line, &row.judge, &row.entry),
        ) {
            clean.push((row, ids));
        }
    }
    problems.done()?;
    Ok(clean)
}

fn pin_rows(
    roster: &Roster,
    known: &[pin::Model],
    rows: Vec<PinRow>,
) -> Result<Vec<Paired<PinRow>>, Problem> {
    let columns: (&Heading, &Heading) = (&pins::JUDGE, &pins::ENTRY);
    let mut problems = RowProblems::of(&pins::TABLE);
    let mut seen: HashMap<(JudgeId, EntryId), u64> = known
        .iter()
        .map(|p| ((p.judge_id, p.entry_id), 0))
        .collect();
    let mut clean = Vec::new();
    for row in rows {
        let Some(ids) = pair_ids(
            roster,
            &mut problems,
            columns,
            (row.line, &row.judge, &row.entry),
        ) else {
            continue;
        };
        if seen.insert(ids, row.line).is_some() {
            problems.report(
                row.line,
                &pins::PIN,
                "twice",
                "expected one pin for each pair",
            );
        }
        if row.pin == PinKind::Must {
            report_conflicts(roster, &mut problems, (row.line, columns.0), ids);
        }
        clean.push((row, ids));
    }
    problems.done()?;
    Ok(clean)
}

/// Reports the conflicts of a pair.
fn report_conflicts(
    roster: &Roster,
    problems: &mut RowProblems,
    (line, column): (u64, &Heading),
    (judge, entry): (JudgeId, EntryId),
) {
    if let (Some(judge), Some(entry)) = (roster.judge(judge), roster.entry(entry)) {
        let reasons: Vec<String> = roster
            .exclusive_conflicts(judge, entry)
            .into_iter()
            .map(|conflict| conflict.reason)
            .collect();
        if !reasons.is_empty() {
            let detail = format!(
                "judge {} and entry {} are in conflict: {}",
                judge.row.judge,
                entry.row.entry,
                reasons.join("; ")
            );
            problems.report(line, column, "conflict-of-interest", detail);
        }
    }
}

async fn assignment_rows(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: &round::Model,
    rows: Vec<assignment::AssignmentRow>,
) -> Result<Vec<Pair>, Problem> {
    let roster = Roster::load(on, organiser).await?;
    let columns: (&Heading, &Heading) = (&assignment::JUDGE, &assignment::ENTRY);
    let mut problems = RowProblems::of(&assignment::TABLE);
    let existing = panels::all_assignments(on, organiser, round.id).await?;
    let mut seen: BTreeSet<(JudgeId, EntryId)> = existing
        .iter()
        .filter(|a| is_live(a))
        .map(|a| (a.judge_id, a.entry_id))
        .collect();
    let mut clean = Vec::new();
    for row in rows {
        let Some(ids) = pair_ids(
            &roster,
            &mut problems,
            columns,
            (row.line, &row.judge, &row.entry),
        ) else {
            continue;
        };
        if !seen.insert(ids) {
            problems.report(
                row.line,
                &assignment::JUDGE,
                "twice",
                "expected a pair that is not assigned yet",
            );
        }
        let state = roster.entry(ids.1).map(|e| *e.entry.state);
        if let Some(state) = state
            && state != EntryState::Eligible
        {
            let detail = format!("entry {} is {state}, expected an eligible entry", row.entry);
            problems.report(row.line, &assignment::ENTRY, "not-eligible", detail);
        }
        let state = roster.judge(ids.0).map(|j| *j.judge.state);
        if let Some(state @ (JudgeState::Declined | JudgeState::Withdrawn)) = state {
            problems.report(
                row.line,
                &assignment::JUDGE,
                "not-taking-part",
                format!(
                    "judge {} is {state}, expected an invited or accepted judge",
                    row.judge
                ),
            );
        }
        report_conflicts(&roster, &mut problems, (row.line, columns.0), ids);
        clean.push(Pair {
            entry: row.entry,
            judge: row.judge,
            affinity: row.affinity,
            pinned: row.pinned,
        });
    }
    problems.done()?;
    Ok(clean)
}

/// Writes a validated table; returns what that did to assignments.
async fn apply(
    tx: &Tx,
    organiser: &OrganiserAccess,
    checked: Checked,
) -> Result<Consequences, Problem> {
    let of = organiser.competition();
    match checked {
        Checked::Entries(rows) => apply_entries(tx, organiser, rows).await?,
        Checked::Judges(rows) => {
            let mut models = Vec::new();
            for (row, mut model) in rows {
                model.organisation_id =
                    organisation_named(tx, organiser, &row.organisation, &row.city).await?;
                model.id = JudgeId(tx.id());
                model.competition_id = of;
                model.created_at = tx.at();
                models.push(model);
            }
            tx.insert_all(models).await?;
        }
        Checked::Conflicts(rows) => {
            let row = |(t, ids): (ConflictRow, _)| {
                new_conflict(tx, of, ids, "organiser", (t.kind, t.reason))
            };
            let models: Vec<declared_conflict::Model> = rows.into_iter().map(row).collect();
            tx.insert_all(models).await?;
            return enforce_all(tx, organiser).await;
        }
        Checked::Pins(round, rows) => {
            let row = |(p, (judge, entry)): (PinRow, (JudgeId, EntryId))| pin::Model {
                id: PinId(tx.id()),
                competition_id: of,
                round_id: round,
                judge_id: judge,
                entry_id: entry,
                pin: p.pin.into(),
            };
            tx.insert_all(rows.into_iter().map(row).collect()).await?;
        }
        Checked::Assignment(round, pairs) => {
            let mut round = rounds::round(tx, organiser, round).await?;
            let roster = Roster::load(tx, organiser).await?;
            let existing = panels::all_assignments(tx, organiser, round.id).await?;
            add_pairs(tx, organiser, &roster, &round, existing, &pairs).await?;
            mark_assigned(tx, &mut round).await?;
        }
    }
    Ok(Consequences::default())
}

/// Writes teams and entries of an organiser's table. The import itself makes the entries eligible.
async fn apply_entries(
    tx: &Tx,
    organiser: &OrganiserAccess,
    rows: Vec<EntryRow>,
) -> Result<(), Problem> {
    let of = organiser.competition();
    let known = competitions::tracks(tx, organiser).await?;
    let mut tracks: HashMap<String, _> = known.into_iter().map(|t| (t.code, t.id)).collect();
    let (mut teams, mut members, mut entries) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let track_id = match (row.track.as_str(), tracks.get(&row.track)) {
            ("", _) => None,
            (_, Some(id)) => Some(*id),
            (code, None) => {
                let track = new_track(tx, organiser, code.to_owned(), Texts::default()).await?;
                tracks.insert(track.code, track.id);
                Some(track.id)
            }
        };
        let team_id = TeamId(tx.id());
        teams.push(team::Model {
            id: team_id,
            competition_id: of,
            name: if row.title.is_empty() {
                row.entry.clone()
            } else {
                row.title.clone()
            },
            city: row.city,
            countries: row.countries.into(),
            organisations: Words(row.organisations),
            listed: true,
            version: 1,
            created_at: tx.at(),
        });
        for (i, name) in row.members.into_iter().enumerate() {
            members.push(member::Model {
                id: MemberId(tx.id()),
                competition_id: of,
                team_id,
                position: i32::try_from(i).unwrap_or(0),
                kind: crate::domain::states::MemberKind::Member.into(),
                name,
                citizenships: JsonColumn::default(),
                residence: None,
                organisation_id: None,
                age_band: None,
                consent_by: String::new(),
                consent_version: None,
                consent_at: None,
                publish_name: false,
                anonymised_at: None,
            });
        }
        entries.push(entry::Model {
            id: EntryId(tx.id()),
            competition_id: of,
            team_id,
            track_id,
            title: row.title,
            code: row.entry,
            summary: row.summary,
            language: row.language,
            topics: Words(row.topics),
            state: EntryState::Eligible.into(),
            state_reason: String::new(),
            version: 1,
            submitted_at: Some(tx.at()),
            created_at: tx.at(),
        });
    }
    tx.insert_all(teams).await?;
    tx.insert_all(members).await?;
    tx.insert_all(entries).await
}
