//! Competitions: setting them up, countries, organisations, tracks.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDateTime;
use entity::ids::{CompetitionId, MembershipId, OrganisationId, TeamId, TrackId};
use entity::json::Texts;
use entity::{competition, country, membership, organisation, team, track};
use serde_json::json;

use crate::app::check::{CODE, Check, NAME};
use crate::app::roster::Roster;
use crate::app::{App, expect_version, json, wrong_state};
use crate::clock;
use crate::domain::conflict::Rules;
use crate::domain::eligibility::EntryRules;
use crate::domain::similar_names::{self, Bearer, Shared, Spelling};
use crate::domain::states::{CompetitionState, OrganisationKind, Participation, Role, string_enum};
use crate::domain::{calendar, preset, text};
use crate::problem::Problem;
use crate::store::Tx;
use crate::store::access::{
    Caller, InCompetition, OrganiserAccess, OrganiserOrTeam, memberships_of,
};
use crate::store::entry::teams;
use crate::store::page::{Items, Page};
use crate::store::setup::competitions;

/// The settings of a competition.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Name of the competition.
    pub name: String,
    /// IANA time zone of the competition's deadlines.
    pub zone: String,
    /// Local time at which entries close; none means no deadline.
    pub entry_deadline: Option<NaiveDateTime>,
    /// Rules on conflicts of interest.
    pub conflict_rules: Rules,
    /// Rules on teams and entries.
    pub entry_rules: EntryRules,
}

/// A country of the competition.
#[derive(Clone, Debug)]
pub struct CountryInput {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// How the country takes part.
    pub status: Participation,
    /// Most entries of the country; none means no limit.
    pub quota: Option<i64>,
    /// The country's names by language (BCP 47).
    pub names: BTreeMap<String, String>,
}

/// An organisation to be added.
#[derive(Clone, Debug)]
pub struct OrganisationInput {
    /// Name of the organisation.
    pub name: String,
    /// Kind, such as university.
    pub kind: Option<OrganisationKind>,
    /// Country, as a code.
    pub country: Option<String>,
    /// The organisation's city.
    pub city: String,
}

impl Settings {
    /// Validates the settings and returns the instant of the deadline; problems are added to
    /// `check`.
    fn checked(&mut self, check: &mut Check) -> Option<i64> {
        self.name = check.text("/name", &self.name, NAME);
        if self.entry_rules.fewest_members > self.entry_rules.most_members {
            check.report(
                "/entry_rules/most_members",
                "out-of-range",
                "expected at least the value of fewest_members",
            );
        }
        for (i, (a, b)) in self.conflict_rules.sister_cities.iter().enumerate() {
            let at = format!("/conflict_rules/sister_cities/{i}");
            check.text(&at, a, NAME);
            check.text(&at, b, NAME);
        }
        deadline(check, "/entry_deadline", self.entry_deadline, &self.zone)
    }
}

/// Converts a local deadline in a time zone to a stored instant; problems are added to `check`.
pub(crate) fn deadline(
    check: &mut Check,
    pointer: &str,
    local: Option<NaiveDateTime>,
    zone: &str,
) -> Option<i64> {
    if zone.parse::<chrono_tz::Tz>().is_err() {
        check.report(
            "/zone",
            "unknown-zone",
            "expected an IANA time zone such as Asia/Shanghai",
        );
        return None;
    }
    match local.map(|local| calendar::instant(local, zone)) {
        Some(Err(error)) => {
            check.report(pointer, "bad-deadline", format!("expected {error}"));
            None
        }
        Some(Ok(instant)) => Some(clock::stored(instant)),
        None => None,
    }
}

impl App {
    /// Creates a competition; the caller becomes its first organiser.
    pub async fn create_competition(
        &self,
        caller: Caller,
        mut settings: Settings,
        sco_countries: bool,
    ) -> Result<competition::Model, Problem> {
        let mut check = Check::default();
        let entry_deadline = settings.checked(&mut check);
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let account = caller.account().filter(|_| caller.may_create());
            let account = account.ok_or_else(Problem::not_found)?;
            let row = competition::Model {
                id: CompetitionId(tx.id()),
                name: settings.name,
                state: CompetitionState::Draft.into(),
                zone: settings.zone,
                entry_deadline,
                conflict_rules: settings.conflict_rules.into(),
                entry_rules: settings.entry_rules.into(),
                version: 1,
                created_at: tx.at(),
            };
            tx.insert(row.clone()).await?;
            tx.insert(membership::Model {
                id: MembershipId(tx.id()),
                competition_id: row.id,
                account_id: account,
                role: Role::Organiser.into(),
                judge_id: None,
                team_id: None,
                created_at: tx.at(),
                interest: None,
                interest_declared_at: None,
            })
            .await?;
            if sco_countries {
                let preset = preset::sco().into_iter().map(|c| country::Model {
                    competition_id: row.id,
                    code: c.country.into(),
                    status: c.status.into(),
                    quota: None,
                    names: Texts(c.names),
                });
                tx.insert_all(preset.collect()).await?;
            }
            let organiser = caller.organiser(&tx, row.id).await?;
            let object = row.id.object();
            let event = organiser.event("competition.created", object, json(&row));
            Ok((row, event))
        })
        .await
    }

    /// The competitions in which the caller has a membership.
    pub async fn competitions(&self, caller: Caller) -> Result<Vec<competition::Model>, Problem> {
        self.read(async move |view| match caller.account() {
            None => competitions::all(&view).await,
            Some(account) => {
                let memberships = memberships_of(&view, account).await?;
                let ids = memberships.iter().map(|s| s.competition_id).collect();
                competitions::by_ids(&view, ids).await
            }
        })
        .await
    }

    /// A competition, for any account with a membership in it.
    pub async fn competition(
        &self,
        caller: Caller,
        id: CompetitionId,
    ) -> Result<competition::Model, Problem> {
        self.read(async move |view| {
            let right = caller.member(&view, id).await?;
            competitions::competition(&view, &right).await
        })
        .await
    }

    /// Replaces a competition's settings.
    pub async fn update_competition(
        &self,
        caller: Caller,
        id: CompetitionId,
        version: i64,
        mut settings: Settings,
    ) -> Result<competition::Model, Problem> {
        let mut check = Check::default();
        let entry_deadline = settings.checked(&mut check);
        check.done()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, id).await?;
            let mut row = competitions::competition(&tx, &organiser).await?;
            expect_version(version, row.version)?;
            row.name = settings.name;
            row.zone = settings.zone;
            row.entry_deadline = entry_deadline;
            row.conflict_rules = settings.conflict_rules.into();
            row.entry_rules = settings.entry_rules.into();
            tx.save(&mut row).await?;
            // Stricter rules can make assigned pairs exclusive conflicts.
            let consequences = crate::app::assignment::panels::enforce_all(&tx, &organiser).await?;
            let payload = json!({ "settings": json(&row), "consequences": consequences });
            let object = id.object();
            Ok((row, organiser.event("competition.changed", object, payload)))
        })
        .await
    }

    /// Opens a draft competition to entries.
    pub async fn open_competition(
        &self,
        caller: Caller,
        id: CompetitionId,
    ) -> Result<competition::Model, Problem> {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, id).await?;
            let mut row = competitions::competition(&tx, &organiser).await?;
            if row.state != CompetitionState::Draft {
                return Err(wrong_state(format!(
                    "The competition is {}. Only a draft competition can be opened.",
                    row.state
                )));
            }
            row.state = CompetitionState::Open.into();
            tx.save(&mut row).await?;
            let object = id.object();
            Ok((
                row,
                organiser.event("competition.opened", object, json!({})),
            ))
        })
        .await
    }

    /// The countries that may take part.
    pub async fn countries(
        &self,
        caller: Caller,
        id: CompetitionId,
    ) -> Result<Vec<country::Model>, Problem> {
        self.read(async move |view| {
            let right = caller.member(&view, id).await?;
            competitions::countries(&view, &right).await
        })
        .await
    }

    /// Replaces the countries that may take part.
    pub async fn set_countries(
        &self,
        caller: Caller,
        id: CompetitionId,
        list: Vec<CountryInput>,
    ) -> Result<Vec<country::Model>, Problem> {
        let mut check = Check::default();
        let mut rows = Vec::new();
        let mut seen = BTreeSet::new();
        for (i, c) in list.iter().enumerate() {
            let at = format!("/items/{i}");
            let code = check.country(&format!("{at}/code"), &c.code);
            if code.is_some_and(|code| !seen.insert(code)) {
                check.report(&format!("{at}/code"), "twice", "expected each country once");
            }
            let quota = c
                .quota
                .map(|q| check.number(&format!("{at}/quota"), q, 0, 1_000_000));
            let names = Texts(check.texts(&format!("{at}/names"), &c.names));
            // Without a code the check refuses them all.
            rows.extend(code.map(|code| country::Model {
                competition_id: id,
                code: code.into(),
                status: c.status.into(),
                quota,
                names,
            }));
        }
        check.done()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, id).await?;
            competitions::clear_countries(&tx, &organiser).await?;
            rows.sort_by_key(|row: &country::Model| row.code);
            tx.insert_all(rows.clone()).await?;
            let codes: Vec<_> = rows.iter().map(|c| (&c.code, &c.status, c.quota)).collect();
            let object = format!("competition/{id}/countries");
            let event = organiser.event("countries.set", object, json(&codes));
            Ok((rows, event))
        })
        .await
    }

    /// A page of organisations: for an organiser all of the competition, for a team those that it
    /// added.
    pub async fn organisations(
        &self,
        caller: Caller,
        id: CompetitionId,
        page: Page,
    ) -> Result<Items<organisation::Model>, Problem> {
        self.read(
            async move |view| match caller.organiser_or_team(&view, id).await? {
                OrganiserOrTeam::Organiser(right) => {
                    competitions::organisations(&view, &right, page).await
                }
                OrganiserOrTeam::Team(right) => {
                    competitions::own_organisations(&view, &right, page).await
                }
            },
        )
        .await
    }

    /// Names that are so similar that they may belong to the same person, team or organisation.
    pub async fn similar_names(
        &self,
        caller: Caller,
        id: CompetitionId,
    ) -> Result<Vec<(NameOwner, Vec<Spelling>)>, Problem> {
        let (roster, teams) = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, id).await?;
                let teams = teams::teams_by_id(&view, &organiser).await?;
                Ok((Roster::load(&view, &organiser).await?, teams))
            })
            .await?;
        Ok(NameOwner::ALL
            .iter()
            .flat_map(|&named| {
                let shared = match named {
                    NameOwner::Organisation => Shared::Usual,
                    NameOwner::Entry | NameOwner::Team | NameOwner::Judge => Shared::Unusual,
                };
                let groups = similar_names::similar_names(bearers(&roster, &teams, named), shared);
                groups.into_iter().map(move |group| (named, group))
            })
            .collect())
    }

    /// Adds an organisation, by an organiser, or by a team for its members.
    pub async fn create_organisation(
        &self,
        caller: Caller,
        id: CompetitionId,
        input: OrganisationInput,
    ) -> Result<organisation::Model, Problem> {
        let mut check = Check::default();
        let name = check.text("/name", &input.name, NAME);
        let city = check.optional("/city", &input.city, NAME);
        let country = input.country.and_then(|c| check.country("/country", &c));
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let access = caller.organiser_or_team(&tx, id).await?;
            let row = organisation::Model {
                id: OrganisationId(tx.id()),
                competition_id: id,
                team_id: match &access {
                    OrganiserOrTeam::Organiser(_) => None,
                    OrganiserOrTeam::Team(access) => Some(access.team()),
                },
                key: text::key(&name),
                name,
                kind: input.kind.map(Into::into),
                country: country.map(Into::into),
                city,
            };
            let object = row.id.object();
            let event = access.event("organisation.created", object, json(&row));
            tx.insert(row.clone()).await?;
            Ok((row, event))
        })
        .await
    }

    /// The competition's tracks.
    pub async fn tracks(
        &self,
        caller: Caller,
        id: CompetitionId,
    ) -> Result<Vec<track::Model>, Problem> {
        self.read(async move |view| {
            let right = caller.member(&view, id).await?;
            competitions::tracks(&view, &right).await
        })
        .await
    }

    /// Adds a track.
    pub async fn create_track(
        &self,
        caller: Caller,
        id: CompetitionId,
        code: String,
        titles: BTreeMap<String, String>,
    ) -> Result<track::Model, Problem> {
        let mut check = Check::default();
        let code = check.text("/code", &code, CODE);
        let titles = Texts(check.texts("/titles", &titles));
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, id).await?;
            let row = new_track(&tx, &organiser, code, titles).await?;
            let object = row.id.object();
            let event = organiser.event("track.created", object, json(&row));
            Ok((row, event))
        })
        .await
    }
}

/// Inserts a track.
pub(crate) async fn new_track(
    tx: &Tx,
    organiser: &OrganiserAccess,
    code: String,
    titles: Texts,
) -> Result<track::Model, Problem> {
    let row = track::Model {
        id: TrackId(tx.id()),
        competition_id: organiser.competition(),
        code,
        titles,
    };
    tx.insert(row.clone()).await?;
    Ok(row)
}

/// The organisers' organisation of this name; added if it does not exist.
pub(crate) async fn organisation_named(
    tx: &Tx,
    organiser: &OrganiserAccess,
    name: &str,
    city: &str,
) -> Result<Option<OrganisationId>, Problem> {
    let key = text::key(name);
    if key.is_empty() {
        return Ok(None);
    }
    if let Some(found) = competitions::organisation_by_key(tx, organiser, &key).await? {
        return Ok(Some(found.id));
    }
    let id = OrganisationId(tx.id());
    tx.insert(organisation::Model {
        id,
        competition_id: organiser.competition(),
        team_id: None,
        name: name.to_owned(),
        key,
        kind: None,
        country: None,
        city: city.to_owned(),
    })
    .await?;
    Ok(Some(id))
}

string_enum! {
    /// What has a name that may look like another's.
    NameOwner {
    /// Entries, by title.
        Entry = "entry",
    /// Teams.
        Team = "team",
    /// Judges.
        Judge = "judge",
    /// Organisations of judges and of teams' members.
        Organisation = "organisation",
    }
}

/// All names of a kind, with the codes of their judges or entries.
fn bearers(roster: &Roster, teams: &HashMap<TeamId, team::Model>, named: NameOwner) -> Vec<Bearer> {
    let bearer = |name: &str, code: &str| Bearer {
        name: name.to_owned(),
        codes: vec![code.to_owned()],
    };
    let (judges, entries) = (roster.judges.iter(), roster.entries.iter());
    match named {
        NameOwner::Entry => entries
            .map(|e| bearer(&e.entry.title, &e.entry.code))
            .collect(),
        NameOwner::Judge => judges
            .map(|j| bearer(&j.judge.name, &j.judge.code))
            .collect(),
        NameOwner::Team => {
            let mut codes: HashMap<TeamId, Vec<String>> = HashMap::new();
            for e in entries {
                let of_team = codes.entry(e.entry.team_id).or_default();
                of_team.push(e.entry.code.clone());
            }
            // A team from an imported table is named after its entry's title.
            let named = teams.values().filter(|team| !team.listed);
            named
                .map(|team| Bearer {
                    name: team.name.clone(),
                    codes: codes.remove(&team.id).unwrap_or_default(),
                })
                .collect()
        }
        NameOwner::Organisation => {
            let of_judges = judges.map(|j| (&j.side, &j.judge.code));
            let of_entries = entries.map(|e| (&e.side, &e.entry.code));
            let all = of_judges.chain(of_entries);
            all.flat_map(|(side, code)| side.organisations().map(|name| bearer(name, code)))
                .collect()
        }
    }
}
