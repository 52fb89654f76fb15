//! The demo: a complete competition, played with a seed through the application's own use cases.
//!
//! Architecture Invariant: nothing here writes to the store directly; any organiser, judge or team
//! can do what the demo shows.

mod data;
mod judging;
mod setting;

use chrono::{NaiveDateTime, TimeDelta};
use entity::ids::{CompetitionId, EntryId, JudgeId, PublicationId, RoundId, TrackId};

use crate::app::App;
use crate::problem::{Kind, Problem};
use crate::ranking::fit::random::Random;
use crate::store::access::Caller;

/// The played competition, and the callers who may show it.
///
/// It holds callers and not tokens: tokens made under a seeded clock are predictable, and have
/// expired by the end of the story.
pub struct Played {
    /// The competition that was played.
    pub competition: CompetitionId,
    /// Its only round.
    pub round: RoundId,
    /// The round's published results.
    pub publication: PublicationId,
    /// Caller for the organiser's account.
    pub organiser: Caller,
    /// Caller for the account of one judge.
    pub judge: Caller,
    /// Caller for the account of one team.
    pub team: Caller,
}

/// Days of the story before today. The last invitation is older than a token's life, so no
/// predictable secret is valid when the demo is served.
const BEGIN: i64 = 80;
const DEADLINE: i64 = 45;

/// The state of the story.
struct Story<'a> {
    app: &'a App,
    random: Random,
    organiser: Caller,
    competition: CompetitionId,
    round: RoundId,
    tracks: Vec<TrackId>,
    places: Vec<data::Place>,
    /// Judges by number: id, caller and country.
    judges: Vec<DemoJudge>,
    /// Entries by number.
    entries: Vec<Work>,
    done: u32,
    tell: &'a mut dyn FnMut(f64),
}

struct DemoJudge {
    code: String,
    id: JudgeId,
    caller: Caller,
    language: &'static str,
}

struct Work {
    code: String,
    id: EntryId,
    caller: Caller,
    /// True qualities, which the judges estimate.
    quality: f64,
}

/// Approximate number of steps, for the progress bar.
const STEPS: f64 = 1400.0;

impl Story<'_> {
    /// A whole number below `n`.
    fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n.max(1)).unwrap_or(1);
        usize::try_from((self.random.bits() >> 11) % n).unwrap_or(0)
    }

    fn step(&mut self) {
        self.done += 1;
        (self.tell)((f64::from(self.done) / STEPS).min(1.0));
    }

    fn days(&self, days: i64) {
        self.app.clock().advance(TimeDelta::days(days));
    }

    /// 18:00, a number of days after the story's present.
    fn evening(&self, days: i64) -> Option<NaiveDateTime> {
        let date = (self.app.clock().now() + TimeDelta::days(days)).date_naive();
        date.and_hms_opt(18, 0, 0)
    }
}

/// The problem of a step that did not work as scripted.
fn stuck(what: &str) -> Problem {
    Problem::new(Kind::Internal, format!("The demo is stuck: {what}."))
}

/// Plays the competition. `tell` receives the progress, from 0 to 1.
///
/// The app's clock is moved through the weeks and returned to the machine's time.
pub async fn play(app: &App, seed: u64, tell: &mut dyn FnMut(f64)) -> Result<Played, Problem> {
    app.clock().advance(TimeDelta::days(-BEGIN));
    let mut story = setting::set_up(app, seed, tell).await?;
    story.days(2);
    story.invite_judges().await?;
    story.days(3);
    story.take_entries().await?;
    story.days(DEADLINE - 5);
    story.check_entries().await?;
    story.assign().await?;
    story.days(2);
    story.open_and_step_back().await?;
    story.days(3);
    story.score().await?;
    story.days(10);
    story.close_and_rank().await?;
    story.days(1);
    let publication = story.publish().await?;
    app.clock().reset();
    let judge = story.judges.iter().find(|j| j.language == "en");
    let judge = judge.ok_or_else(|| stuck("no judge"))?.caller;
    let team = story.entries.first().ok_or_else(|| stuck("no team"))?;
    Ok(Played {
        competition: story.competition,
        round: story.round,
        publication,
        organiser: story.organiser,
        judge,
        team: team.caller,
    })
}
