//! Teams: their members and mentors.

use entity::ids::{CompetitionId, MemberId, OrganisationId, TeamId};
use entity::json::JsonColumn;
use entity::{member, team};
use serde_json::json;

use crate::app::assignment::panels::{Concerned, enforce};
use crate::app::check::{Check, LIST, NAME};
use crate::app::entry::eligibility::{open_for_entries, still_fit};
use crate::app::{App, expect_version};
use crate::domain::states::{AgeBand, MemberKind};
use crate::problem::{Issue, Kind, Problem};
use crate::store::Tx;
use crate::store::access::{Caller, TeamAccess};
use crate::store::entry::{entries, teams};
use crate::store::page::{Items, Page};
use crate::store::setup::competitions;

/// A member or mentor, as the team enters them.
#[derive(Clone, Debug)]
pub struct MemberInput {
    /// Member or mentor.
    pub kind: MemberKind,
    /// The person's name.
    pub name: String,
    /// Citizenships as country codes; at least one.
    pub citizenships: Vec<String>,
    /// Country of residence, as a code.
    pub residence: Option<String>,
    /// The person's organisation.
    pub organisation: Option<OrganisationId>,
    /// Age at the reference date; required of members.
    pub age_band: Option<AgeBand>,
}

/// A team, as it describes itself.
#[derive(Clone, Debug)]
pub struct TeamInput {
    /// Name of the team.
    pub name: String,
    /// The team's city.
    pub city: String,
    /// Members and mentors, in order.
    pub members: Vec<MemberInput>,
}

/// A team with its people.
#[derive(Clone, Debug)]
pub struct TeamFacts {
    /// The team's row.
    pub team: team::Model,
    /// Members and mentors, in order.
    pub members: Vec<member::Model>,
}

impl TeamInput {
    /// Validates the team and converts it to rows; reports all problems at once.
    fn checked(&self) -> Result<(String, String, Vec<member::Model>), Problem> {
        let mut check = Check::default();
        let name = check.text("/name", &self.name, NAME);
        let city = check.optional("/city", &self.city, NAME);
        if self.members.len() > LIST {
            check.report(
                "/members",
                "too-many",
                format!("expected at most {LIST} members"),
            );
        }
        let mut rows = Vec::new();
        for (i, m) in self.members.iter().enumerate().take(LIST) {
            let at = format!("/members/{i}");
            if m.citizenships.is_empty() {
                check.report(
                    &format!("{at}/citizenships"),
                    "missing",
                    "expected at least one country",
                );
            }
            if m.kind == MemberKind::Member && m.age_band.is_none() {
                check.report(
                    &format!("{at}/age_band"),
                    "missing",
                    "expected the age band of a member",
                );
            }
            let residence = m.residence.as_deref();
            let residence = residence.and_then(|c| check.country(&format!("{at}/residence"), c));
            rows.push(member::Model {
                // The transaction assigns the ids.
                id: MemberId(uuid::Uuid::nil()),
                competition_id: CompetitionId(uuid::Uuid::nil()),
                team_id: TeamId(uuid::Uuid::nil()),
                position: i32::try_from(i).unwrap_or(0),
                kind: m.kind.into(),
                name: check.text(&format!("{at}/name"), &m.name, NAME),
                citizenships: JsonColumn(
                    check.countries(&format!("{at}/citizenships"), &m.citizenships),
                ),
                residence: residence.map(Into::into),
                organisation_id: m.organisation,
                age_band: m.age_band.map(Into::into),
                consent_by: String::new(),
                consent_version: None,
                consent_at: None,
                publish_name: false,
                anonymised_at: None,
            });
        }
        check.done()?;
        Ok((name, city, rows))
    }
}

impl App {
    /// The caller's own team.
    pub async fn own_team(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<TeamFacts, Problem> {
        self.read(async move |view| {
            let access = caller.team(&view, competition).await?;
            let team = teams::own_team(&view, &access).await?;
            let members = teams::members(&view, &access, team.id).await?;
            Ok(TeamFacts { team, members })
        })
        .await
    }

    /// Replaces the caller's own team with its people, as long as the competition accepts entries.
    ///
    /// If the change causes a conflict with an assigned judge, the assignment is withdrawn. A
    /// submitted entry that the changed team could not submit becomes a draft again.
    ///
    /// # Errors
    /// Fails if the changed team could not submit an entry that was found eligible.
    pub async fn update_team(
        &self,
        caller: Caller,
        competition: CompetitionId,
        version: i64,
        input: TeamInput,
    ) -> Result<TeamFacts, Problem> {
        let (name, city, mut members) = input.checked()?;
        self.write(async move |tx| {
            let access = caller.team(&tx, competition).await?;
            let mut team = teams::own_team(&tx, &access).await?;
            // The people of a team decide about conflicts and eligibility, so they change only
            // while entries are accepted.
            let competition = open_for_entries(&tx, &access).await?;
            expect_version(version, team.version)?;
            known_organisations(&tx, &access, &members).await?;
            team.name = name;
            team.city = city;
            tx.save(&mut team).await?;
            let before = teams::members(&tx, &access, team.id).await?;
            teams::clear_members(&tx, &access, team.id).await?;
            for member in &mut members {
                member.id = MemberId(tx.id());
                member.competition_id = competition.id;
                member.team_id = team.id;
            }
            keep_who_stays(&mut members, before);
            tx.insert_all(members.clone()).await?;
            let own = entries::entries_of_team(&tx, &access, team.id).await?;
            for entry in &own {
                still_fit(&tx, &access, &competition, entry).await?;
            }
            let own = own.iter().map(|e| e.id).collect();
            let consequences = enforce(&tx, &access, Concerned::Entries(own)).await?;
            let payload =
                json!({ "version": team.version, "people": members.len(), "consequences": consequences });
            let event = access.event("team.changed", team.id.object(), payload);
            Ok((TeamFacts { team, members }, event))
        })
        .await
    }

    /// Teams of the competition.
    pub async fn teams(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<team::Model>, Problem> {
        self.read(async move |view| {
            let registration = caller.registration(&view, competition).await?;
            teams::teams(&view, &registration, page).await
        })
        .await
    }

    /// A team with its people.
    pub async fn team(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: TeamId,
    ) -> Result<TeamFacts, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            let team = teams::team(&view, &organiser, id).await?;
            let members = teams::members(&view, &organiser, id).await?;
            Ok(TeamFacts { team, members })
        })
        .await
    }
}

/// Keeps the id and consent of each person who is in the team as before, matched by kind and name.
fn keep_who_stays(members: &mut [member::Model], mut before: Vec<member::Model>) {
    for member in members {
        let same = |b: &member::Model| b.kind == member.kind && b.name == member.name;
        let Some(place) = before.iter().position(same) else {
            continue;
        };
        let was = before.remove(place);
        member.id = was.id;
        member.consent_by = was.consent_by;
        member.consent_version = was.consent_version;
        member.consent_at = was.consent_at;
        member.publish_name = was.publish_name;
        member.anonymised_at = was.anonymised_at;
    }
}

/// Fails if a member's organisation was not added by the team.
async fn known_organisations(
    tx: &Tx,
    access: &TeamAccess,
    members: &[member::Model],
) -> Result<(), Problem> {
    let ids: Vec<_> = members.iter().filter_map(|m| m.organisation_id).collect();
    let known = competitions::own_organisations_with(tx, access, ids).await?;
    let mut issues = Vec::new();
    for (i, member) in members.iter().enumerate() {
        if member
            .organisation_id
            .is_some_and(|id| !known.contains(&id))
        {
            let at = format!("/members/{i}/organisation_id");
            issues.push(Issue::new(
                at,
                "unknown",
                "expected an organisation that your team added",
            ));
        }
    }
    if issues.is_empty() {
        return Ok(());
    }
    Err(Problem::new(
        Kind::InvalidInput,
        "Some organisations do not exist in this competition.",
    )
    .with(issues))
}
