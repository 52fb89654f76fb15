//! May this entry be submitted? The deadline, the rules on teams, and the consents.

use std::collections::BTreeSet;

use entity::ids::TeamId;
use entity::{competition, entry, team};

use crate::app::privacy::consents::{Consent, in_force};
use crate::app::{damaged, wrong_state};
use crate::clock;
use crate::domain::eligibility::{self, Breach};
use crate::domain::states::{CompetitionState, ConsentState, EntryState, MemberKind};
use crate::domain::{Country, calendar};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::{InCompetition, TeamAccess};
use crate::store::entry::{entries, teams};
use crate::store::setup::competitions;
use crate::store::{Reads, Tx};

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
pub(crate) fn deadline_passed(
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
pub(crate) async fn open_for_entries(
    on: &impl Reads,
    access: &TeamAccess,
) -> Result<competition::Model, Problem> {
    let competition = competitions::competition(on, access).await?;
    if competition.state != CompetitionState::Open {
        return Err(wrong_state(format!(
            "Entries are taken while the competition is open; it is {}.",
            competition.state
        )));
    }
    before_deadline(on, &competition)?;
    Ok(competition)
}

pub(crate) fn is_draft_or_submitted(entry: &entry::Model) -> Result<EntryState, Problem> {
    match *entry.state {
        state @ (EntryState::Draft | EntryState::Submitted) => Ok(state),
        _ => Err(wrong_state(format!(
            "The entry is {}: it cannot be changed.",
            entry.state
        ))),
    }
}

/// Refuses to submit, with everything that bars the entry: track, members, countries, quotas.
pub(crate) async fn fit_to_submit(
    tx: &Tx,
    access: &TeamAccess,
    competition: &competition::Model,
    entry: &entry::Model,
) -> Result<(), Problem> {
    let countries = competitions::countries(tx, access).await?;
    let participating: BTreeSet<Country> = countries.iter().map(|c| *c.code).collect();
    let team = teams::own_team(tx, access).await?;
    let (members, own) = standing(tx, access, &team).await?;
    let breaches = eligibility::breaches(&competition.entry_rules, members, &own, &participating);
    let mut issues: Vec<Issue> = breaches
        .iter()
        .map(|breach| Issue::new("", "entry-rules", breach.to_string()))
        .collect();
    if entry.track_id.is_none() && !competitions::tracks(tx, access).await?.is_empty() {
        issues.push(Issue::new(
            "/track_id",
            "missing",
            "expected one of the tracks",
        ));
    }
    issues.extend(missing_consents(tx, access, team.id).await?);
    // A joint team counts towards the quota of each of its countries.
    let mut quotas: Vec<(Country, usize)> = Vec::new();
    for row in countries.iter().filter(|c| own.contains(&c.code)) {
        let Some(quota) = row.quota else { continue };
        let of = format!("competition/{}/country/{}", row.competition_id, row.code);
        let quota = usize::try_from(quota).map_err(|_| damaged(&of, "quota"))?;
        quotas.push((*row.code, quota));
    }
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
    let unknown = breaches
        .iter()
        .any(|breach| matches!(breach, Breach::NotParticipating(_)));
    let kind = if unknown {
        Kind::UnknownCountry
    } else {
        Kind::InvalidInput
    };
    Err(Problem::new(kind, "The entry cannot be submitted.").with(issues))
}

/// The countries and number of members by which a team's entry is let in.
pub(crate) async fn standing(
    on: &impl Reads,
    access: &TeamAccess,
    team: &team::Model,
) -> Result<(Option<u32>, Vec<crate::domain::Country>), Problem> {
    let members = teams::members(on, access, team.id).await?;
    let count = members
        .iter()
        .filter(|m| m.kind == MemberKind::Member)
        .count();
    let side = crate::app::roster::team_side(team, &members, &std::collections::HashMap::new());
    // A team that an organiser imported as a row of a table has no registered members.
    let count = (!team.listed || count > 0).then(|| u32::try_from(count).unwrap_or(u32::MAX));
    Ok((count, side.countries()))
}

/// Asks what submitting asked once more, of a team that has changed.
pub(crate) async fn still_fit(
    tx: &Tx,
    access: &TeamAccess,
    competition: &competition::Model,
    entry: &entry::Model,
) -> Result<(), Problem> {
    let is = |state: EntryState| entry.state == state;
    if !is(EntryState::Submitted) && !is(EntryState::Eligible) {
        return Ok(());
    }
    let Err(problem) = fit_to_submit(tx, access, competition, entry).await else {
        return Ok(());
    };
    if problem.issues.is_empty() {
        return Err(problem);
    }
    if is(EntryState::Eligible) {
        let detail = format!(
            "Entry {} is eligible, and could not be submitted by these people.",
            entry.code
        );
        return Err(Problem { detail, ..problem });
    }
    let mut entry = entry.clone();
    entry.state = EntryState::Draft.into();
    tx.save(&mut entry).await
}

/// What bars an entry for want of consents: each member without one to the version in force.
pub(crate) async fn missing_consents(
    on: &impl Reads,
    right: &impl InCompetition,
    team: TeamId,
) -> Result<Vec<Issue>, Problem> {
    let (privacy, _) = in_force(on, right).await?;
    let Some(version) = privacy.consent_version.clone() else {
        return Ok(Vec::new());
    };
    let member = MemberKind::Member;
    let people = teams::members(on, right, team).await?;
    let lacking = people
        .into_iter()
        .filter(|m| m.kind == member && m.anonymised_at.is_none())
        .map(|m| Consent::of(m, &privacy))
        .filter(|c| c.state != ConsentState::Given);
    let issue = |c: Consent| {
        // By place, not by name: problems may end in logs.
        let at = format!("/team/members/{}", c.member.position);
        let detail = format!(
            "expected the consent to version {version} of member {}",
            c.member.id
        );
        Issue::new(at, "consent", detail)
    };
    Ok(lacking.map(issue).collect())
}
