//! Judges and their profiles.

use entity::ids::{CompetitionId, JudgeId, OrganisationId};
use entity::json::{JsonColumn, Words};
use entity::judge;
use serde_json::json;

use crate::app::assignment::panels::{Concerned, enforce};
use crate::app::check::{CODE, Check, NAME};
use crate::app::{App, expect_version, wrong_state};
use crate::domain::states::JudgeState;
use crate::problem::{Issue, Kind, Problem};
use crate::store::Reads;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::page::{Items, Page};
use crate::store::privacy::subjects;
use crate::store::setup::{competitions, judges};
use crate::table::judges::Topic;

/// A judge's profile, as an organiser enters it.
#[derive(Clone, Debug, Default)]
pub struct JudgeInput {
    /// Short unique code; generated if missing.
    pub code: Option<String>,
    /// The judge's name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Citizenships, country of residence, delegation; the first is the panel country.
    pub countries: Vec<String>,
    /// The judge's organisation.
    pub organisation: Option<OrganisationId>,
    /// The judge's city.
    pub city: String,
    /// Languages (BCP 47).
    pub languages: Vec<String>,
    /// Topics, each optionally with a level from 1 to 3: `energy:3`.
    pub topics: Vec<String>,
    /// Fewest entries to be assigned.
    pub min_load: i64,
    /// Most entries to be assigned; none means no limit.
    pub max_load: Option<i64>,
    /// Codes of tracks; empty means all tracks.
    pub tracks: Vec<String>,
    /// Number of competitions judged before.
    pub experience: Option<i64>,
}

/// Upper bound of a judge's load, as a sanity check.
const MOST_LOAD: i64 = 100_000;
/// Upper bound of experience, as a sanity check.
const MOST_EXPERIENCE: i64 = 1_000;

impl JudgeInput {
    /// Validates the profile and converts it to a row without ids; problems are added to `check`,
    /// below `at`.
    pub(crate) fn checked(&self, check: &mut Check, at: &str) -> judge::Model {
        let p = |field: &str| format!("{at}/{field}");
        if self.countries.is_empty() {
            check.report(&p("countries"), "missing", "expected at least one country");
        }
        let min_load = check.number(&p("min_load"), self.min_load, 0, MOST_LOAD);
        let max_load = self
            .max_load
            .map(|m| check.number(&p("max_load"), m, 0, MOST_LOAD));
        if max_load.is_some_and(|max| max < min_load) {
            check.report(
                &p("max_load"),
                "out-of-range",
                "expected at least the value of min_load",
            );
        }
        let topics = check.words(&p("topics"), &self.topics);
        for (i, topic) in topics.iter().enumerate() {
            if topic.parse::<Topic>().is_err() {
                let detail = format!(
                    "found {topic:?}, expected a topic, optionally with a level from 1 to 3, such as energy:3"
                );
                check.report(&p(&format!("topics/{i}")), "bad-topic", detail);
            }
        }
        let languages = check.words(&p("languages"), &self.languages);
        let experience = self
            .experience
            .map(|n| check.number(&p("experience"), n, 0, MOST_EXPERIENCE));
        judge::Model {
            id: JudgeId(uuid::Uuid::nil()),
            competition_id: CompetitionId(uuid::Uuid::nil()),
            code: self
                .code
                .as_ref()
                .map_or_else(String::new, |c| check.text(&p("code"), c, CODE)),
            name: check.optional(&p("name"), &self.name, NAME),
            email: check.optional(&p("email"), &self.email, NAME),
            countries: JsonColumn(check.countries(&p("countries"), &self.countries)),
            organisation_id: self.organisation,
            city: check.optional(&p("city"), &self.city, NAME),
            languages: Words(languages.iter().map(|l| l.to_lowercase()).collect()),
            topics: Words(topics),
            min_load,
            max_load,
            tracks: Words(check.words(&p("tracks"), &self.tracks)),
            experience,
            state: JudgeState::Invited.into(),
            version: 1,
            created_at: 0,
            anonymised_at: None,
        }
    }
}

/// Fails if the organisation or a track does not exist in the competition.
async fn known(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    row: &judge::Model,
) -> Result<(), Problem> {
    let mut issues = Vec::new();
    if let Some(id) = row.organisation_id {
        let found = competitions::organisers_organisation(on, organiser, id).await?;
        if found.is_none() {
            let detail = "expected an organisation that the organisers added";
            issues.push(Issue::new("/organisation_id", "unknown", detail));
        }
    }
    let tracks = competitions::tracks(on, organiser).await?;
    for (i, code) in row.tracks.0.iter().enumerate() {
        if !tracks.iter().any(|t| t.code == *code) {
            let detail =
                format!("found {code:?}, expected the code of a track of this competition");
            issues.push(Issue::new(format!("/tracks/{i}"), "unknown", detail));
        }
    }
    if issues.is_empty() {
        return Ok(());
    }
    Err(Problem::new(
        Kind::InvalidInput,
        "Some values do not exist in this competition.",
    )
    .with(issues))
}

impl App {
    /// Adds a judge, in the state invited.
    pub async fn create_judge(
        &self,
        caller: Caller,
        competition: CompetitionId,
        input: JudgeInput,
    ) -> Result<judge::Model, Problem> {
        let mut check = Check::default();
        let mut row = input.checked(&mut check, "");
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            known(&tx, &organiser, &row).await?;
            if row.code.is_empty() {
                let number = judges::count_judges(&tx, &organiser).await? + 1;
                row.code = format!("J{number:03}");
            }
            row.id = JudgeId(tx.id());
            row.competition_id = competition;
            row.created_at = tx.at();
            tx.insert(row.clone()).await?;
            let object = row.id.object();
            let payload = json!({ "code": row.code, "countries": row.countries });
            Ok((row, organiser.event("judge.created", object, payload)))
        })
        .await
    }

    /// Replaces a judge's profile. Assignments that now have an exclusive conflict are withdrawn.
    pub async fn update_judge(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: JudgeId,
        version: i64,
        input: JudgeInput,
    ) -> Result<judge::Model, Problem> {
        let mut check = Check::default();
        let new = input.checked(&mut check, "");
        check.done()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let old = judges::judge(&tx, &organiser, id).await?;
            expect_version(version, old.version)?;
            let is_named = new.name != old.name || new.email != old.email;
            if old.anonymised_at.is_some() && is_named {
                return Err(wrong_state(
                    "The judge was anonymised, so name and address can no longer be set.",
                ));
            }
            known(&tx, &organiser, &new).await?;
            let code = if new.code.is_empty() {
                old.code.clone()
            } else {
                new.code.clone()
            };
            let mut row = judge::Model {
                id,
                competition_id: competition,
                code,
                state: old.state,
                version: old.version,
                created_at: old.created_at,
                anonymised_at: old.anonymised_at,
                ..new
            };
            tx.save(&mut row).await?;
            let consequences = enforce(&tx, &organiser, Concerned::Judge(id)).await?;
            let payload = json!({ "countries": row.countries, "consequences": consequences });
            Ok((row, organiser.event("judge.changed", id.object(), payload)))
        })
        .await
    }

    /// Judges of the competition.
    pub async fn judges(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<judge::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            judges::judges(&view, &organiser, page).await
        })
        .await
    }

    /// A judge of the competition.
    pub async fn judge(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: JudgeId,
    ) -> Result<judge::Model, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            judges::judge(&view, &organiser, id).await
        })
        .await
    }

    /// The caller's own profile as a judge.
    pub async fn own_judge(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<judge::Model, Problem> {
        self.read(async move |view| {
            let access = caller.judge(&view, competition).await?;
            judges::own_judge(&view, &access).await
        })
        .await
    }

    /// Withdraws a judge: assignments without a submitted sheet end, submitted sheets are kept. A
    /// repair fills the gaps.
    pub async fn withdraw_judge(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: JudgeId,
        expected: i64,
        reason: String,
    ) -> Result<judge::Model, Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut judge = judges::judge(&tx, &organiser, id).await?;
            expect_version(expected, judge.version)?;
            if judge.state == JudgeState::Withdrawn {
                return Err(wrong_state("The judge has already been withdrawn."));
            }
            judge.state = JudgeState::Withdrawn.into();
            tx.save(&mut judge).await?;
            // Through an open invitation the judge could rejoin.
            let mut revoked = Vec::new();
            for mut open in subjects::open_invitations_of(&tx, &organiser, id).await? {
                revoked.push(open.id);
                open.revoked_at = Some(tx.at());
                tx.replace(open).await?;
            }
            let ended =
                crate::app::assignment::panels::judge_gone(&tx, &organiser, id, &reason).await?;
            let payload = json!({
                "reason": reason, "assignments_withdrawn": ended, "invitations_revoked": revoked,
            });
            let event = organiser.event("judge.withdrawn", id.object(), payload);
            Ok((judge, event))
        })
        .await
    }
}
