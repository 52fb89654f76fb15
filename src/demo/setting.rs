//! Setup of the competition: rubric, judges, teams and their entries.

use std::collections::{BTreeMap, BTreeSet};

use entity::ids::{CompetitionId, RoundId};
use rust_decimal::Decimal;

use super::data::{self, CRITERIA, LEVELS, TOPICS, texts};
use super::{DEADLINE, DemoJudge, Story, Work, stuck};
use crate::app::App;
use crate::app::entry::entries::EntryInput;
use crate::app::entry::teams::{MemberInput, TeamInput};
use crate::app::setup::accounts::Invite;
use crate::app::setup::competitions::{OrganisationInput, Settings};
use crate::app::setup::imports::ImportTable;
use crate::app::setup::rounds::RoundInput;
use crate::domain::plan::ScoringPlan;
use crate::domain::rubric::{Criterion, Level, Rubric};
use crate::domain::states::{AgeBand, EntryState, MemberKind, OrganisationKind, Role};
use crate::problem::Problem;
use crate::ranking::fit::random::Random;
use crate::store::access::Caller;
use crate::store::page::Page;
use crate::table;
use crate::table::judges::{JudgeRow, Topic};

/// A page that holds all items.
pub(super) const ALL: Page = Page {
    limit: 1000,
    after: None,
};

fn rubric() -> Rubric {
    let level = |(mark, of): (i64, [&str; 3])| Level {
        mark: mark.into(),
        texts: texts(of),
    };
    let criterion = |(code, weight, titles): (&str, i64, [&str; 3])| Criterion {
        code: code.to_owned(),
        weight: weight.into(),
        min: Decimal::ONE,
        max: Decimal::TEN,
        step: Some(Decimal::new(5, 1)),
        titles: texts(titles),
        levels: LEVELS.into_iter().map(level).collect(),
    };
    Rubric {
        criteria: CRITERIA.into_iter().map(criterion).collect(),
    }
}

/// The organiser redeems the first invitation and creates the competition.
pub(super) async fn set_up<'a>(
    app: &'a App,
    seed: u64,
    tell: &'a mut dyn FnMut(f64),
) -> Result<Story<'a>, Problem> {
    let code = app.first_invitation().await?;
    let code = code.ok_or_else(|| stuck("the server already has an account"))?;
    let name = Some("青岛 · Organising committee".to_owned());
    let redeemed = app.redeem(code, name, None).await?;
    let organiser = app.caller(redeemed.token).await?;
    let mut story = Story {
        app,
        random: Random::new(seed),
        organiser,
        competition: CompetitionId(uuid::Uuid::nil()),
        round: RoundId(uuid::Uuid::nil()),
        tracks: Vec::new(),
        places: data::places(),
        judges: Vec::new(),
        entries: Vec::new(),
        done: 0,
        tell,
    };
    let settings = Settings {
        name: "SCO Youth Innovation and Entrepreneurship Competition 2026".to_owned(),
        zone: "Asia/Shanghai".to_owned(),
        entry_deadline: story.evening(DEADLINE - 1),
        ..Settings::default()
    };
    story.competition = app.create_competition(organiser, settings, true).await?.id;
    let of = story.competition;
    for (code, titles) in [
        ("innovation", ["Innovation", "Инновации", "创新"]),
        (
            "entrepreneurship",
            ["Entrepreneurship", "Предпринимательство", "创业"],
        ),
    ] {
        let track = app
            .create_track(organiser, of, code.to_owned(), texts(titles))
            .await?;
        story.tracks.push(track.id);
    }
    let input = RoundInput {
        code: "preliminary".to_owned(),
        panel_size: 3,
        scoring_deadline: story.evening(70),
    };
    let round = app.create_round(organiser, of, input).await?;
    story.round = round.id;
    let round = app
        .set_rubric(organiser, of, round.id, round.version, rubric())
        .await?;
    let plan = ScoringPlan::default();
    app.set_plan(organiser, of, round.id, round.version, plan)
        .await?;
    app.open_competition(organiser, of).await?;
    Ok(story)
}

impl Story<'_> {
    /// Creates an invitation as the organiser, and redeems it.
    pub(super) async fn come(&mut self, invite: Invite) -> Result<Caller, Problem> {
        let (_, code) = self
            .app
            .invite(self.organiser, self.competition, invite)
            .await?;
        let redeemed = self.app.redeem(code, None, None).await?;
        self.step();
        self.app.caller(redeemed.token).await
    }

    /// A table of judges from every country.
    fn judge_table(&mut self) -> Vec<JudgeRow> {
        let places = data::places();
        let mut rows: Vec<JudgeRow> = Vec::new();
        for place in &places {
            for i in 0..place.judges {
                let number = rows.len();
                let city = place.cities[i % place.cities.len()];
                let mut languages = vec!["en".to_owned()];
                if place.language != "en" {
                    languages.insert(0, place.language.to_owned());
                } else if self.below(4) == 0 {
                    languages.push("zh".to_owned());
                }
                let first = self.below(TOPICS.len());
                let topics = (0..3 + self.below(2)).map(|k| Topic {
                    name: TOPICS[(first + k * 3) % TOPICS.len()].name.to_owned(),
                    level: [3, 2, 1, 1][k],
                });
                let topics = topics.collect();
                rows.push(JudgeRow {
                    judge: format!("J{:03}", number + 1),
                    name: place.name(i + 3, i * 2 + 1),
                    email: format!("judge{:03}@example.org", number + 1),
                    countries: place.code.parse().into_iter().collect(),
                    organisation: match i % 3 {
                        0 => format!("{city} Technology Park"),
                        1 => format!("{city} Chamber of Young Enterprise"),
                        _ => place.universities[i % place.universities.len()].to_owned(),
                    },
                    city: city.to_owned(),
                    languages,
                    topics,
                    min_load: 4,
                    max_load: Some(9),
                    ..JudgeRow::default()
                });
            }
        }
        rows
    }

    /// Imports the judges, who then accept one by one.
    pub(super) async fn invite_judges(&mut self) -> Result<(), Problem> {
        let rows = self.judge_table();
        let (organiser, of) = (self.organiser, self.competition);
        let table = table::judges::write(&rows);
        self.app
            .import(organiser, of, None, ImportTable::Judges, table, false)
            .await?;
        let listed = self.app.judges(organiser, of, ALL).await?.items;
        // Ids made in the same millisecond have no order; sort by code.
        let ids: BTreeMap<String, _> = listed.into_iter().map(|j| (j.code, j.id)).collect();
        let languages = self.places.iter().flat_map(|p| vec![p.language; p.judges]);
        let languages: Vec<&'static str> = languages.collect();
        for ((code, id), language) in ids.into_iter().zip(languages) {
            let invite = Invite {
                role: Role::Judge,
                judge: Some(id),
                team: None,
                name: String::new(),
            };
            let caller = self.come(invite).await?;
            self.judges.push(DemoJudge {
                code,
                id,
                caller,
                language,
            });
        }
        Ok(())
    }

    /// Adds the universities of a team's members.
    async fn universities(
        &self,
        team: Caller,
        people: Vec<(MemberInput, OrganisationInput)>,
    ) -> Result<Vec<MemberInput>, Problem> {
        let mut known = BTreeMap::new();
        let mut members = Vec::new();
        for (mut member, university) in people {
            let id = match known.get(&university.name) {
                Some(id) => *id,
                None => {
                    let name = university.name.clone();
                    let made = self
                        .app
                        .create_organisation(team, self.competition, university)
                        .await?;
                    known.insert(name, made.id);
                    made.id
                }
            };
            member.organisation = Some(id);
            members.push(member);
        }
        Ok(members)
    }

    /// The people of a team: members from one country, sometimes two or three, and a mentor, with
    /// their universities.
    fn people(&mut self, home: usize) -> Vec<(MemberInput, OrganisationInput)> {
        let joint = self.below(100) < 15;
        let size = 2 + self.below(3);
        let mut people = Vec::new();
        for i in 0..=size {
            let mentor = i == size;
            let away = joint && !mentor && i > 0 && (i < 3);
            let at = if away {
                self.below(self.places.len())
            } else {
                home
            };
            let (given, family, age) = (self.below(64), self.below(64), self.below(4));
            let place = &self.places[at];
            let of = given % place.universities.len().min(place.cities.len());
            let university = OrganisationInput {
                name: place.universities[of].to_owned(),
                kind: Some(OrganisationKind::University),
                country: Some(place.code.to_owned()),
                city: place.cities[of].to_owned(),
            };
            let member = MemberInput {
                kind: if mentor {
                    MemberKind::Mentor
                } else {
                    MemberKind::Member
                },
                name: place.name(given, family),
                citizenships: vec![place.code.to_owned()],
                residence: Some(place.code.to_owned()),
                organisation: None,
                age_band: match (mentor, age) {
                    (true, _) => None,
                    (false, 0) => Some(AgeBand::From14To17),
                    (false, 3) => Some(AgeBand::From25To35),
                    (false, _) => Some(AgeBand::From18To24),
                },
            };
            people.push((member, university));
        }
        people
    }

    fn idea(&mut self, language: &'static str, used: &mut BTreeSet<String>) -> EntryInput {
        let mut title;
        let mut topic;
        loop {
            topic = self.below(TOPICS.len());
            let (product, setting) = (self.below(12), self.below(10));
            title = data::title(topic, language, product, setting);
            if used.insert(title.clone()) {
                break;
            }
        }
        let (users, weeks) = (20 + self.below(400), 3 + self.below(20));
        let second = (topic + 1 + self.below(TOPICS.len() - 1)) % TOPICS.len();
        let track = self.below(self.tracks.len());
        let track = self.tracks[track];
        EntryInput {
            title,
            summary: data::summary(language, users, weeks),
            track: Some(track),
            language: language.to_owned(),
            topics: [topic, second].map(|t| TOPICS[t].name.to_owned()).to_vec(),
        }
    }

    /// Teams sign in, describe themselves, draft and submit; some change their entries.
    pub(super) async fn take_entries(&mut self) -> Result<(), Problem> {
        let (app, of) = (self.app, self.competition);
        let mut used = BTreeSet::new();
        let homes = self
            .places
            .iter()
            .enumerate()
            .flat_map(|(i, p)| vec![i; p.teams]);
        let homes: Vec<usize> = homes.collect();
        for (number, home) in homes.into_iter().enumerate() {
            let city = self.below(self.places[home].cities.len());
            let city = self.places[home].cities[city];
            let name = format!("{city} {}", number + 1);
            let invite = Invite {
                role: Role::Team,
                judge: None,
                team: None,
                name: name.clone(),
            };
            let caller = self.come(invite).await?;
            let people = self.people(home);
            let input = TeamInput {
                name,
                city: city.to_owned(),
                members: self.universities(caller, people).await?,
            };
            app.update_team(caller, of, crate::app::ANY_VERSION, input)
                .await?;
            let own = self.places[home].language;
            let language = if self.below(10) < 3 { "en" } else { own };
            let idea = self.idea(language, &mut used);
            let entry = app.create_entry(caller, of, idea.clone()).await?;
            let (mut entry, _) = app
                .submit_entry(caller, of, entry.id, entry.version)
                .await?;
            if number % 19 == 4 {
                let better = EntryInput {
                    summary: data::summary(language, 500, 30),
                    ..idea
                };
                entry = app
                    .update_entry(caller, of, entry.id, entry.version, better)
                    .await?;
                entry = app
                    .submit_entry(caller, of, entry.id, entry.version)
                    .await?
                    .0;
            }
            self.step();
            let quality = self.random.normal();
            self.entries.push(Work {
                code: entry.code,
                id: entry.id,
                caller,
                quality,
            });
        }
        Ok(())
    }

    /// Three teams withdraw; one entry is refused, the others become eligible.
    pub(super) async fn check_entries(&mut self) -> Result<(), Problem> {
        let (app, of) = (self.app, self.competition);
        let mut kept = Vec::new();
        for (number, work) in std::mem::take(&mut self.entries).into_iter().enumerate() {
            let any = crate::app::ANY_VERSION;
            if [17, 58, 101].contains(&number) {
                app.withdraw_entry(work.caller, of, work.id, any).await?;
                continue;
            }
            let (verdict, reason) = if number == 73 {
                let reason = "The same work won a prize in the edition before.";
                (EntryState::Ineligible, reason.to_owned())
            } else {
                (EntryState::Eligible, String::new())
            };
            app.decide_entry(self.organiser, of, work.id, verdict, reason)
                .await?;
            self.step();
            if verdict == EntryState::Eligible {
                kept.push(work);
            }
        }
        self.entries = kept;
        Ok(())
    }
}
