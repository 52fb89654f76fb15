//! Entries: drafted, submitted before the deadline, withdrawn by their teams, decided by organisers.

use std::collections::BTreeSet;

use entity::ids::{CompetitionId, EntryId, TrackId};
use entity::json::Words;
use entity::{attachment, competition, entry};
use serde_json::json;

use super::check::{Check, NAME};
use super::{App, Receipt, digest, expect_version, teams, typed, wrong_state};
use crate::auth::{Caller, TeamAccess, InCompetition};
use crate::clock;
use crate::domain::states::{CompetitionState, EntryState};
use crate::domain::{Country, calendar, eligibility};
use crate::problem::{Issue, Kind, Problem};
use crate::store::page::{Items, Page};
use crate::store::{Reads, Tx, attachments, competitions, entries};

/// What a team says of its entry.
#[derive(Clone, Debug)]
pub struct EntryInput {
    /// Title.
    pub title: String,
    /// Abstract.
    pub summary: String,
    /// Track.
    pub track: Option<TrackId>,
    /// Language (BCP 47).
    pub language: String,
    /// Topics, the main one first.
    pub topics: Vec<String>,
}

impl EntryInput {
    fn checked(mut self) -> Result<Self, Problem> {
        let mut check = Check::default();
        self.title = check.text("/title", &self.title, NAME);
        self.summary = check.prose("/abstract", &self.summary);
        self.language = check
            .optional("/language", &self.language, 35)
            .to_lowercase();
        self.topics = check.words("/topics", &self.topics);
        check.done()?;
        Ok(self)
    }

    fn put_into(self, row: &mut entry::Model) {
        row.title = self.title;
        row.summary = self.summary;
        row.track_id = self.track;
        row.language = self.language;
        row.topics = Words(self.topics);
    }
}

/// Refuses an act after the deadline, with the deadline and the server's time.
fn before_deadline(on: &impl Reads, competition: &competition::Model) -> Result<(), Problem> {
    let Some(deadline) = competition.entry_deadline.map(clock::time) else {
        return Ok(());
    };
    if on.now() <= deadline {
        return Ok(());
    }
    Err(deadline_passed(deadline, on.now(), &competition.zone))
}

/// The problem of somebody who came too late.
pub(super) fn deadline_passed(
    deadline: chrono::DateTime<chrono::Utc>,
    now: chrono::DateTime<chrono::Utc>,
    zone: &str,
) -> Problem {
    let detail = format!(
        "The deadline was {}; the server's clock showed {}.",
        calendar::in_words(deadline, zone),
        calendar::in_words(now, zone)
    );
    let mut problem = Problem::new(Kind::DeadlinePassed, detail);
    problem.deadline = Some(deadline.to_rfc3339());
    problem.server_time = Some(now.to_rfc3339());
    problem
}

/// The competition, if teams may enter now.
pub(super) async fn open_for_entries(
    on: &impl Reads,
    access: &TeamAccess,
) -> Result<competition::Model, Problem> {
    let competition = competitions::competition(on, access).await?;
    if competition.state != CompetitionState::Open.as_str() {
        return Err(wrong_state(format!(
            "Entries are taken while the competition is open; it is {}.",
            competition.state
        )));
    }
    before_deadline(on, &competition)?;
    Ok(competition)
}

async fn known_track(
    on: &impl Reads,
    right: &impl InCompetition,
    track: Option<TrackId>,
) -> Result<(), Problem> {
    let tracks = competitions::tracks(on, right).await?;
    if track.is_none_or(|id| tracks.iter().any(|t| t.id == id)) {
        return Ok(());
    }
    let issue = Issue::new(
        "/track_id",
        "unknown",
        "expected a track of this competition",
    );
    Err(Problem::new(Kind::InvalidInput, "The track is not known.").with(vec![issue]))
}

/// A code that no entry has yet.
async fn next_code(tx: &Tx, right: &impl InCompetition) -> Result<String, Problem> {
    let mut number = entries::count_entries(tx, right).await?;
    loop {
        number += 1;
        let code = format!("E{number:04}");
        if !entries::code_taken(tx, right, &code).await? {
            return Ok(code);
        }
    }
}

pub(super) fn is_draft_or_submitted(entry: &entry::Model) -> Result<EntryState, Problem> {
    match EntryState::parse(&entry.state) {
        Some(state @ (EntryState::Draft | EntryState::Submitted)) => Ok(state),
        _ => Err(wrong_state(format!(
            "The entry is {}: it cannot be changed.",
            entry.state
        ))),
    }
}

impl App {
    /// The caller's own entries.
    pub async fn own_entries(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<entry::Model>, Problem> {
        self.store
            .read(move |view| async move {
                let access = caller.team(&view, competition).await?;
                entries::own_entries(&view, &access, page).await
            })
            .await
    }

    /// One of the caller's own entries.
    pub async fn own_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
    ) -> Result<entry::Model, Problem> {
        self.store
            .read(move |view| async move {
                let access = caller.team(&view, competition).await?;
                entries::own_entry(&view, &access, id).await
            })
            .await
    }

    /// Drafts an entry.
    pub async fn create_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        input: EntryInput,
    ) -> Result<entry::Model, Problem> {
        let input = input.checked()?;
        let (row, _) = self
            .store
            .write_idempotent(caller.once(), move |tx| async move {
                let access = caller.team(&tx, competition).await?;
                open_for_entries(&tx, &access).await?;
                known_track(&tx, &access, input.track).await?;
                let mut row = entry::Model {
                    id: EntryId(tx.id()),
                    competition_id: competition,
                    team_id: access.team(),
                    track_id: None,
                    code: next_code(&tx, &access).await?,
                    title: String::new(),
                    summary: String::new(),
                    language: String::new(),
                    topics: Words::default(),
                    state: EntryState::Draft.as_str().to_owned(),
                    state_reason: String::new(),
                    version: 1,
                    submitted_at: None,
                    created_at: tx.at(),
                };
                input.put_into(&mut row);
                tx.insert(row.clone()).await?;
                let object = format!("entry/{}", row.id);
                let event = access.event("entry.drafted", object, json!({ "code": row.code }));
                Ok((row, event))
            })
            .await?;
        Ok(row)
    }

    /// Edits an entry before the deadline. A submitted one becomes a draft again.
    pub async fn update_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        version: i64,
        input: EntryInput,
    ) -> Result<entry::Model, Problem> {
        let input = input.checked()?;
        let (row, _) = self
            .store
            .write(move |tx| async move {
                let access = caller.team(&tx, competition).await?;
                let mut row = entries::own_entry(&tx, &access, id).await?;
                open_for_entries(&tx, &access).await?;
                expect_version(version, row.version)?;
                is_draft_or_submitted(&row)?;
                known_track(&tx, &access, input.track).await?;
                input.put_into(&mut row);
                row.state = EntryState::Draft.as_str().to_owned();
                tx.save(&mut row).await?;
                let payload = json!({ "version": row.version });
                let event = access.event("entry.changed", format!("entry/{id}"), payload);
                Ok((row, event))
            })
            .await?;
        Ok(row)
    }

    /// Submits an entry; everything that bars it is said at once.
    pub async fn submit_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        version: i64,
    ) -> Result<(entry::Model, Receipt), Problem> {
        let ((row, digest), position) = self
            .store
            .write(move |tx| async move {
                let access = caller.team(&tx, competition).await?;
                let mut row = entries::own_entry(&tx, &access, id).await?;
                let rules = open_for_entries(&tx, &access).await?;
                expect_version(version, row.version)?;
                is_draft_or_submitted(&row)?;
                fit_to_submit(&tx, &access, &rules, &row).await?;
                row.state = EntryState::Submitted.as_str().to_owned();
                row.submitted_at = Some(tx.at());
                tx.save(&mut row).await?;
                let files = attachments::of_entry(&tx, &access, id).await?;
                let digest = digest(&content(&row, &files));
                let payload = json!({ "version": row.version, "digest": digest });
                let event = access.event("entry.submitted", format!("entry/{id}"), payload);
                Ok(((row, digest), event))
            })
            .await?;
        let object = format!("entry/{id}");
        let receipt = Receipt {
            object,
            revision: row.version,
            digest,
            position,
        };
        Ok((row, receipt))
    }

    /// Withdraws an entry, in any state but the final ones.
    pub async fn withdraw_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        version: i64,
    ) -> Result<entry::Model, Problem> {
        let (row, _) = self
            .store
            .write(move |tx| async move {
                let access = caller.team(&tx, competition).await?;
                let mut row = entries::own_entry(&tx, &access, id).await?;
                expect_version(version, row.version)?;
                match EntryState::parse(&row.state) {
                    Some(EntryState::Draft | EntryState::Submitted | EntryState::Eligible) => {}
                    _ => return Err(wrong_state(format!("The entry is {}.", row.state))),
                }
                row.state = EntryState::Withdrawn.as_str().to_owned();
                tx.save(&mut row).await?;
                let gone =
                    super::assignments::entry_gone(&tx, &access, id, "entry withdrawn").await?;
                let payload = json!({ "assignments_withdrawn": gone });
                Ok((
                    row,
                    access.event("entry.withdrawn", format!("entry/{id}"), payload),
                ))
            })
            .await?;
        Ok(row)
    }

    /// The competition's entries, of one state if given.
    pub async fn entries(
        &self,
        caller: Caller,
        competition: CompetitionId,
        state: Option<EntryState>,
        page: Page,
    ) -> Result<Items<entry::Model>, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                entries::entries(&view, &organiser, state, page).await
            })
            .await
    }

    /// An entry, for organisers.
    pub async fn entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
    ) -> Result<entry::Model, Problem> {
        self.store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                entries::entry(&view, &organiser, id).await
            })
            .await
    }

    /// Decides a submitted entry: eligible, ineligible or disqualified, the latter two with a reason.
    pub async fn decide_entry(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
        verdict: EntryState,
        reason: String,
    ) -> Result<entry::Model, Problem> {
        let mut check = Check::default();
        let reason = match verdict {
            EntryState::Eligible => check.optional("/reason", &reason, NAME),
            EntryState::Ineligible | EntryState::Disqualified => {
                check.text("/reason", &reason, NAME)
            }
            _ => {
                check.say(
                    "/verdict",
                    "verdict",
                    "expected eligible, ineligible or disqualified",
                );
                String::new()
            }
        };
        check.done()?;
        let (row, _) = self
            .store
            .write(move |tx| async move {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut row = entries::entry(&tx, &organiser, id).await?;
                let state = EntryState::parse(&row.state);
                let possible = match verdict {
                    EntryState::Disqualified => {
                        matches!(state, Some(EntryState::Eligible | EntryState::Submitted))
                    }
                    _ => matches!(
                        state,
                        Some(EntryState::Submitted | EntryState::Eligible | EntryState::Ineligible)
                    ),
                };
                if !possible {
                    return Err(wrong_state(format!("The entry is {}.", row.state)));
                }
                row.state = verdict.as_str().to_owned();
                row.state_reason = reason;
                tx.save(&mut row).await?;
                let mut gone = Vec::new();
                if verdict != EntryState::Eligible {
                    let why = format!("entry {verdict}");
                    gone = super::assignments::entry_gone(&tx, &organiser, id, &why).await?;
                }
                let payload = json!({
                    "verdict": verdict, "reason": row.state_reason, "assignments_withdrawn": gone,
                });
                Ok((
                    row,
                    organiser.event("entry.decided", format!("entry/{id}"), payload),
                ))
            })
            .await?;
        Ok(row)
    }
}

/// What the digest of a submitted entry covers.
fn content(row: &entry::Model, files: &[attachment::Model]) -> serde_json::Value {
    let file = |f: &attachment::Model| json!({ "name": f.name, "sha256": f.sha256 });
    json!({
        "code": row.code, "title": row.title, "abstract": row.summary, "track": row.track_id,
        "language": row.language, "topics": row.topics, "version": row.version,
        "files": files.iter().map(file).collect::<Vec<_>>(),
    })
}

/// Refuses to submit, with everything that bars the entry: track, members, countries, quotas.
pub(super) async fn fit_to_submit(
    tx: &Tx,
    access: &TeamAccess,
    competition: &competition::Model,
    entry: &entry::Model,
) -> Result<(), Problem> {
    let rules = typed(&competition.entry_rules)?;
    let countries = competitions::countries(tx, access).await?;
    let participating: BTreeSet<Country> = countries
        .iter()
        .filter_map(|c| c.code.parse().ok())
        .collect();
    let team = entries::own_team(tx, access).await?;
    let (members, own) = teams::standing(tx, access, &team).await?;
    let mut issues: Vec<Issue> = eligibility::breaches(&rules, members, &own, &participating)
        .into_iter()
        .map(|breach| Issue::new("", "entry-rules", breach))
        .collect();
    if entry.track_id.is_none() && !competitions::tracks(tx, access).await?.is_empty() {
        issues.push(Issue::new(
            "/track_id",
            "missing",
            "expected one of the tracks",
        ));
    }
    issues.extend(super::privacy::missing_consents(tx, access, team.id).await?);
    // A joint team counts towards the quota of each of its countries.
    let quotas: Vec<(Country, usize)> = countries
        .iter()
        .filter_map(|c| Some((c.code.parse().ok()?, usize::try_from(c.quota?).ok()?)))
        .filter(|(country, _)| own.contains(country))
        .collect();
    if !quotas.is_empty() {
        let used = entries::submitted_by_country(tx, access, entry.id).await?;
        for (country, quota) in quotas {
            if used.get(&country).copied().unwrap_or(0) >= quota {
                let detail = format!("the quota of {quota} for {country} is used up");
                issues.push(Issue::new("", "quota", detail));
            }
        }
    }
    if issues.is_empty() {
        return Ok(());
    }
    let unknown = issues
        .iter()
        .any(|i| i.detail.contains("does not take part"));
    let kind = if unknown {
        Kind::UnknownCountry
    } else {
        Kind::InvalidInput
    };
    Err(Problem::new(kind, "The entry cannot be submitted.").with(issues))
}
