//! Judges and entries with everything that conflict rules and tables need.

use std::collections::{BTreeMap, HashMap};

use entity::ids::{EntryId, JudgeId, OrganisationId, TeamId};
use entity::{declared_conflict, entry, judge, member, organisation, team, track};

use crate::domain::conflict::{self, Conflict, Origin, Rules, Side};
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::{InCompetition, OrganiserAccess};
use crate::store::assignment::conflicts;
use crate::store::entry::{entries, teams};
use crate::store::setup::{competitions, judges};
use crate::table::entries::EntryRow;
use crate::table::judges::{JudgeRow, Topic};

type Organisations = HashMap<OrganisationId, organisation::Model>;

fn add_organisation(side: &mut Side, organisation: &organisation::Model) {
    side.add_organisation(&organisation.name);
    if let Some(country) = organisation.country {
        side.add_country(*country, Origin::Organisation);
    }
}

/// A judge as the conflict rules see them.
pub fn judge_side(judge: &judge::Model, organisations: &Organisations) -> Side {
    let mut side = Side::stated(&judge.countries);
    if let Some(organisation) = judge.organisation_id.and_then(|id| organisations.get(&id)) {
        add_organisation(&mut side, organisation);
    }
    side.set_city(&judge.city);
    side
}

/// An entry as the conflict rules see it: the attributes of its team.
pub fn team_side(
    team: &team::Model,
    members: &[member::Model],
    organisations: &Organisations,
) -> Side {
    let mut side = Side::stated(&team.countries);
    for name in &team.organisations.0 {
        side.add_organisation(name);
    }
    for member in members {
        for country in &member.citizenships.0 {
            side.add_country(*country, Origin::Citizenship);
        }
        if let Some(country) = member.residence {
            side.add_country(*country, Origin::Residence);
        }
        if let Some(organisation) = member.organisation_id.and_then(|id| organisations.get(&id)) {
            add_organisation(&mut side, organisation);
        }
    }
    side.set_city(&team.city);
    side
}

/// The reason of a declared conflict, as it is shown.
fn reason(conflict: &declared_conflict::Model) -> String {
    match (conflict.kind.is_empty(), conflict.reason.is_empty()) {
        (true, true) => format!("by {}", conflict.source),
        (true, false) => conflict.reason.clone(),
        (false, true) => conflict.kind.clone(),
        (false, false) => format!("{}: {}", conflict.kind, conflict.reason),
    }
}

/// The exclusive conflicts of one pair, loaded for that pair alone.
pub async fn exclusive_conflicts_of_pair(
    on: &impl Reads,
    right: &impl InCompetition,
    judge: &judge::Model,
    entry: &entry::Model,
    team: &team::Model,
) -> Result<Vec<Conflict>, Problem> {
    let rules = competitions::competition(on, right).await?.conflict_rules.0;
    let members = teams::members(on, right, team.id).await?;
    let ids = members
        .iter()
        .filter_map(|m| m.organisation_id)
        .chain(judge.organisation_id);
    let organisations = competitions::organisations_with(on, right, ids.collect()).await?;
    let declared: Vec<String> =
        conflicts::declared_conflicts_of_pair(on, right, judge.id, entry.id)
            .await?
            .iter()
            .map(reason)
            .collect();
    let (a, b) = (
        judge_side(judge, &organisations),
        team_side(team, &members, &organisations),
    );
    Ok(conflict::exclusive_conflicts(&a, &b, &declared, &rules))
}

/// A judge with everything that rules and tables need.
pub struct JudgeFacts {
    /// The database row.
    pub judge: judge::Model,
    /// The attributes that conflict rules compare.
    pub side: Side,
    /// The row in `judges.csv`.
    pub row: JudgeRow,
}

/// An entry with everything that rules and tables need.
pub struct EntryFacts {
    /// The database row.
    pub entry: entry::Model,
    /// The attributes that conflict rules compare.
    pub side: Side,
    /// The row in `entries.csv`.
    pub row: EntryRow,
}

/// All judges and entries of a competition.
pub struct Roster {
    /// The competition's conflict rules.
    pub rules: Rules,
    /// Judges, sorted by code.
    pub judges: Vec<JudgeFacts>,
    /// Entries, sorted by code.
    pub entries: Vec<EntryFacts>,
    /// Declared conflicts.
    pub conflicts: Vec<declared_conflict::Model>,
    judge_by_id: HashMap<JudgeId, usize>,
    entry_by_id: HashMap<EntryId, usize>,
    judge_by_code: BTreeMap<String, usize>,
    entry_by_code: BTreeMap<String, usize>,
    declared: HashMap<(JudgeId, EntryId), Vec<String>>,
}

impl Roster {
    /// Loads all judges, entries and declared conflicts.
    pub async fn load(on: &impl Reads, organiser: &OrganiserAccess) -> Result<Self, Problem> {
        let rules = competitions::competition(on, organiser)
            .await?
            .conflict_rules
            .0;
        let organisations = competitions::organisations_by_id(on, organiser).await?;
        let teams = teams::teams_by_id(on, organiser).await?;
        let members = teams::members_by_team(on, organiser).await?;
        let tracks: HashMap<_, _> = competitions::tracks(on, organiser)
            .await?
            .into_iter()
            .map(|t| (t.id, t))
            .collect();
        let judges: Vec<JudgeFacts> = judges::all_judges(on, organiser)
            .await?
            .into_iter()
            .map(|judge| judge_facts(judge, &organisations))
            .collect::<Result<_, _>>()?;
        let mut field = Vec::new();
        for entry in entries::all_entries(on, organiser).await? {
            let team: &team::Model = teams.get(&entry.team_id).ok_or_else(Problem::not_found)?;
            let members = members.get(&entry.team_id).map_or(&[][..], Vec::as_slice);
            let track = entry.track_id.and_then(|id| tracks.get(&id));
            field.push(entry_facts(entry, team, members, track, &organisations));
        }
        let conflicts = conflicts::all_conflicts(on, organiser).await?;
        let mut declared: HashMap<_, Vec<String>> = HashMap::new();
        for conflict in &conflicts {
            declared
                .entry((conflict.judge_id, conflict.entry_id))
                .or_default()
                .push(reason(conflict));
        }
        Ok(Self {
            rules,
            judge_by_id: judges
                .iter()
                .enumerate()
                .map(|(i, j)| (j.judge.id, i))
                .collect(),
            entry_by_id: field
                .iter()
                .enumerate()
                .map(|(i, e)| (e.entry.id, i))
                .collect(),
            judge_by_code: judges
                .iter()
                .enumerate()
                .map(|(i, j)| (j.row.judge.clone(), i))
                .collect(),
            entry_by_code: field
                .iter()
                .enumerate()
                .map(|(i, e)| (e.row.entry.clone(), i))
                .collect(),
            judges,
            entries: field,
            conflicts,
            declared,
        })
    }

    /// The judge with this id.
    pub fn judge(&self, id: JudgeId) -> Option<&JudgeFacts> {
        self.judge_by_id.get(&id).map(|i| &self.judges[*i])
    }

    /// The entry with this id.
    pub fn entry(&self, id: EntryId) -> Option<&EntryFacts> {
        self.entry_by_id.get(&id).map(|i| &self.entries[*i])
    }

    /// Finds a judge as tables name them.
    pub fn judge_by_code(&self, code: &str) -> Option<&JudgeFacts> {
        self.judge_by_code.get(code).map(|i| &self.judges[*i])
    }

    /// Finds an entry as tables name it.
    pub fn entry_by_code(&self, code: &str) -> Option<&EntryFacts> {
        self.entry_by_code.get(code).map(|i| &self.entries[*i])
    }

    /// The exclusive conflicts of a judge and an entry, derived and declared.
    pub fn exclusive_conflicts(&self, judge: &JudgeFacts, entry: &EntryFacts) -> Vec<Conflict> {
        let declared = self.declared.get(&(judge.judge.id, entry.entry.id));
        let declared = declared.map_or(&[][..], Vec::as_slice);
        conflict::exclusive_conflicts(&judge.side, &entry.side, declared, &self.rules)
    }

    /// The entries of a team.
    pub fn entries_of(&self, team: TeamId) -> impl Iterator<Item = &EntryFacts> {
        self.entries.iter().filter(move |e| e.entry.team_id == team)
    }
}

/// A stored count, which is never negative.
fn count(stored: Option<i32>) -> Result<Option<u32>, std::num::TryFromIntError> {
    stored.map(u32::try_from).transpose()
}

fn judge_facts(judge: judge::Model, organisations: &Organisations) -> Result<JudgeFacts, Problem> {
    let damaged = |column: &str| crate::app::damaged(&judge.id.object(), column);
    let side = judge_side(&judge, organisations);
    let organisation = judge.organisation_id.and_then(|id| organisations.get(&id));
    let row = JudgeRow {
        line: 0,
        judge: judge.code.clone(),
        name: judge.name.clone(),
        email: judge.email.clone(),
        countries: side.countries(),
        organisation: organisation.map(|o| o.name.clone()).unwrap_or_default(),
        city: judge.city.clone(),
        languages: judge.languages.0.clone(),
        topics: judge
            .topics
            .0
            .iter()
            .map(|t| t.parse::<Topic>().map_err(|()| damaged("topics")))
            .collect::<Result<_, _>>()?,
        min_load: u32::try_from(judge.min_load).map_err(|_| damaged("min_load"))?,
        max_load: count(judge.max_load).map_err(|_| damaged("max_load"))?,
        tracks: judge.tracks.0.clone(),
        experience: count(judge.experience).map_err(|_| damaged("experience"))?,
    };
    Ok(JudgeFacts { judge, side, row })
}

fn entry_facts(
    entry: entry::Model,
    team: &team::Model,
    members: &[member::Model],
    track: Option<&track::Model>,
    organisations: &Organisations,
) -> EntryFacts {
    let side = team_side(team, members, organisations);
    let row = EntryRow {
        line: 0,
        entry: entry.code.clone(),
        title: entry.title.clone(),
        countries: side.countries(),
        organisations: side.organisations().map(str::to_owned).collect(),
        city: team.city.clone(),
        track: track.map(|t| t.code.clone()).unwrap_or_default(),
        language: entry.language.clone(),
        topics: entry.topics.0.clone(),
        members: members.iter().map(|m| m.name.clone()).collect(),
        summary: entry.summary.clone(),
    };
    EntryFacts { entry, side, row }
}
