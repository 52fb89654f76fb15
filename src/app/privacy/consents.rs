//! Privacy settings of a competition, and the consents of members.

use entity::ids::{CompetitionId, MemberId, TeamId};
use entity::{member, privacy};
use serde_json::json;

use crate::app::check::{CODE, Check, NAME};
use crate::app::{App, expect_version, json, wrong_state};
use crate::audit::Event;
use crate::domain::privacy::{MOST_DAYS, Privacy};
use crate::domain::states::ConsentState;
use crate::problem::Problem;
use crate::store::access::{Caller, InCompetition};
use crate::store::entry::{entries, teams};
use crate::store::privacy::subjects;
use crate::store::setup::competitions;
use crate::store::{Reads, Tx};

/// A consent to be recorded.
#[derive(Clone, Debug)]
pub struct ConsentInput {
    /// Name of the consenting person: a parent or guardian, or the adult member.
    pub consent_by: String,
    /// The version of the privacy notice that this person read.
    pub version: String,
    /// Whether results may show the member's name.
    pub publish_name: bool,
}

/// A member with their consent.
#[derive(Clone, Debug)]
pub struct Consent {
    /// The member's row.
    pub member: member::Model,
    /// State of the consent under the settings in force.
    pub state: ConsentState,
    /// Whether results may show the name now.
    pub shown: bool,
}

/// An entry with the names that results may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Code of the entry.
    pub entry: String,
    /// Name of the team.
    pub team: String,
    /// Names of the members whose consent allows it, in order.
    pub names: Vec<String>,
}

/// The settings in force and their version; version 0 if none were set.
pub(crate) async fn in_force(
    on: &impl Reads,
    right: &impl InCompetition,
) -> Result<(Privacy, i64), Problem> {
    Ok(match subjects::privacy(on, right).await? {
        None => (Privacy::default(), 0),
        Some(row) => (
            Privacy {
                consent_version: row.consent_version,
                name_policy: *row.name_policy,
                entrants_days: row.entrants_days,
                winners_days: row.winners_days,
                judges_days: row.judges_days,
                invitations_days: row.invitations_days,
            },
            row.version,
        ),
    })
}

impl Consent {
    pub(crate) fn of(member: member::Model, privacy: &Privacy) -> Self {
        let version = member.consent_version.as_deref();
        let state = match version {
            _ if privacy.consent_version.is_none() => ConsentState::NotNeeded,
            None => ConsentState::Missing,
            Some(_) if privacy.consents(version) => ConsentState::Given,
            Some(_) => ConsentState::Outdated,
        };
        let shown =
            privacy.may_publish(version, member.publish_name) && member.anonymised_at.is_none();
        Self {
            member,
            state,
            shown,
        }
    }
}

fn checked(input: ConsentInput) -> Result<ConsentInput, Problem> {
    let mut check = Check::default();
    let checked = ConsentInput {
        consent_by: check.text("/consent_by", &input.consent_by, NAME),
        version: check.text("/version", &input.version, CODE),
        publish_name: input.publish_name,
    };
    check.done()?;
    Ok(checked)
}

/// Records or withdraws a consent in a member's row. The payload of the audit event never contains
/// a name.
async fn put(
    tx: &Tx,
    right: &impl InCompetition,
    mut row: member::Model,
    input: Option<ConsentInput>,
) -> Result<(Consent, &'static str, String, serde_json::Value), Problem> {
    let (privacy, _) = in_force(tx, right).await?;
    if row.anonymised_at.is_some() {
        return Err(wrong_state(
            "The member was anonymised, so no consent can be recorded.",
        ));
    }
    let (action, payload) = match input {
        Some(input) => {
            if !privacy.consents(Some(&input.version)) {
                return Err(wrong_state(match &privacy.consent_version {
                    None => "The competition does not ask for consent.".to_owned(),
                    Some(version) => format!(
                        "The consent must name version {version} of the privacy notice, which is in force. Read that version first."
                    ),
                }));
            }
            let payload = json!({ "version": input.version, "publish_name": input.publish_name });
            row.consent_by = input.consent_by;
            row.consent_version = Some(input.version);
            row.consent_at = Some(tx.at());
            row.publish_name = input.publish_name;
            ("consent.recorded", payload)
        }
        None => {
            row.consent_by = String::new();
            row.consent_version = None;
            row.consent_at = None;
            row.publish_name = false;
            ("consent.withdrawn", json!({}))
        }
    };
    tx.replace(row.clone()).await?;
    let object = row.id.object();
    Ok((Consent::of(row, &privacy), action, object, payload))
}

impl App {
    /// The privacy settings of the competition, and their version.
    pub async fn privacy(
        &self,
        caller: Caller,
        id: CompetitionId,
    ) -> Result<(Privacy, i64), Problem> {
        self.read(async move |view| {
            let right = caller.member(&view, id).await?;
            in_force(&view, &right).await
        })
        .await
    }

    /// Replaces the privacy settings of the competition.
    ///
    /// After a new version of the notice, consents to the earlier version no longer count.
    pub async fn set_privacy(
        &self,
        caller: Caller,
        id: CompetitionId,
        version: i64,
        mut privacy: Privacy,
    ) -> Result<(Privacy, i64), Problem> {
        let mut check = Check::default();
        let consent = privacy.consent_version.take();
        privacy.consent_version = consent.map(|v| check.text("/consent_version", &v, CODE));
        for (at, days) in [
            ("/entrants_days", privacy.entrants_days),
            ("/winners_days", privacy.winners_days),
            ("/judges_days", privacy.judges_days),
            ("/invitations_days", privacy.invitations_days),
        ] {
            check.number(at, days.into(), 0, MOST_DAYS.into());
        }
        check.done()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, id).await?;
            let old = subjects::privacy(&tx, &organiser).await?;
            expect_version(version, old.as_ref().map_or(0, |row| row.version))?;
            let mut row = privacy::Model {
                competition_id: id,
                consent_version: privacy.consent_version.clone(),
                name_policy: privacy.name_policy.into(),
                entrants_days: privacy.entrants_days,
                winners_days: privacy.winners_days,
                judges_days: privacy.judges_days,
                invitations_days: privacy.invitations_days,
                version: old.as_ref().map_or(1, |row| row.version),
            };
            match old {
                None => tx.insert(row.clone()).await?,
                Some(_) => tx.save(&mut row).await?,
            }
            let object = format!("competition/{id}/privacy");
            let event = organiser.event("privacy.set", object, json(&row));
            Ok(((privacy, row.version), event))
        })
        .await
    }

    /// The people of the caller's own team, with their consents.
    pub async fn own_consents(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<Vec<Consent>, Problem> {
        self.read(async move |view| {
            let access = caller.team(&view, competition).await?;
            let (privacy, _) = in_force(&view, &access).await?;
            let members = teams::members(&view, &access, access.team()).await?;
            let consent = |m| Consent::of(m, &privacy);
            Ok(members.into_iter().map(consent).collect())
        })
        .await
    }

    /// The people of a team, with their consents.
    pub async fn consents(
        &self,
        caller: Caller,
        competition: CompetitionId,
        team: TeamId,
    ) -> Result<Vec<Consent>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            teams::team(&view, &organiser, team).await?;
            let (privacy, _) = in_force(&view, &organiser).await?;
            let members = teams::members(&view, &organiser, team).await?;
            let consent = |m| Consent::of(m, &privacy);
            Ok(members.into_iter().map(consent).collect())
        })
        .await
    }

    /// Records or withdraws the consent of a member of the caller's own team.
    pub async fn put_own_consent(
        &self,
        caller: Caller,
        competition: CompetitionId,
        member: MemberId,
        input: Option<ConsentInput>,
    ) -> Result<Consent, Problem> {
        let input = input.map(checked).transpose()?;
        self.write(async move |tx| {
            let access = caller.team(&tx, competition).await?;
            let row = subjects::own_member(&tx, &access, member).await?;
            let (consent, action, object, payload) = put(&tx, &access, row, input).await?;
            let event: Event = access.event(action, object, payload);
            Ok((consent, event))
        })
        .await
    }

    /// Records or withdraws the consent of a member of any team, for example one given on paper.
    pub async fn put_consent(
        &self,
        caller: Caller,
        competition: CompetitionId,
        member: MemberId,
        input: Option<ConsentInput>,
    ) -> Result<Consent, Problem> {
        let input = input.map(checked).transpose()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let row = subjects::member(&tx, &organiser, member).await?;
            let (consent, action, object, payload) = put(&tx, &organiser, row, input).await?;
            Ok((consent, organiser.event(action, object, payload)))
        })
        .await
    }

    /// The names that public results may show for each entry.
    pub async fn published_names(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<Vec<Shown>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            competitions::competition(&view, &organiser).await?;
            let (privacy, _) = in_force(&view, &organiser).await?;
            let teams = teams::teams_by_id(&view, &organiser).await?;
            let mut members = teams::members_by_team(&view, &organiser).await?;
            let mut shown = Vec::new();
            for entry in entries::all_entries(&view, &organiser).await? {
                let people = members.remove(&entry.team_id).unwrap_or_default();
                let team = teams.get(&entry.team_id).map(|t| t.name.clone());
                shown.push(Shown {
                    entry: entry.code,
                    team: team.unwrap_or_default(),
                    names: names(&privacy, &people),
                });
                members.insert(entry.team_id, people);
            }
            Ok(shown)
        })
        .await
    }
}

/// The names of a team's people that results may show.
fn names(privacy: &Privacy, people: &[member::Model]) -> Vec<String> {
    let consents = people.iter().map(|m| Consent::of(m.clone(), privacy));
    let shown = consents.filter(|c| c.shown);
    shown.map(|c| c.member.name).collect()
}
