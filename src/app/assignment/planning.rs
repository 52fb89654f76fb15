//! Planning computations that store nothing: how many judges a competition needs and from which
//! countries; and where extra reviews near the prize line should go.

use entity::ids::{CompetitionId, EntryId, JudgeId, RoundId};

use crate::app::assignment::task::{RECUSAL, takes_part, task};
use crate::app::check::Check;
use crate::app::results::in_force::Until;
use crate::app::results::{snapshot, standings};
use crate::app::roster::{JudgeFacts, Roster};
use crate::app::{App, wrong_state};
use crate::assign::{self, Expected, Known, Options, Question, Scenario, Unsolved};
use crate::domain::Country;
use crate::domain::states::{JudgeState, PinKind, RoundState};
use crate::problem::{Issue, Kind, Problem};
use crate::ranking::diagnose::extra_reviews::{ExtraReviews, Pairs, Review};
use crate::store::access::Caller;
use crate::store::setup::rounds;
use crate::table;

/// An organiser's question; country codes as they were sent.
pub struct Asked {
    /// Countries of the expected entries, with the number of such entries.
    pub expected: Vec<(Vec<String>, u64)>,
    /// Countries to invite judges from; if empty, those of the entries and of the known judges.
    pub from: Vec<String>,
    /// Judges on each panel.
    pub per_entry: u32,
    /// Most entries for each judge.
    pub load: u32,
    /// Whether judges who have accepted already count.
    pub with_known: bool,
}

impl Asked {
    /// Parses the question, without known judges; fails with every unknown country.
    fn question(&self) -> Result<Question, Problem> {
        let mut check = Check::default();
        let mut parse = |pointer: &str, codes: &[String]| -> Vec<Country> {
            let each = codes.iter().enumerate();
            each.filter_map(|(i, code)| check.country(&format!("{pointer}/{i}"), code))
                .collect()
        };
        let expected = self.expected.iter().enumerate();
        let expected = expected.map(|(i, (countries, entries))| Expected {
            countries: parse(&format!("/expected/{i}/countries"), countries),
            entries: *entries,
        });
        let expected = expected.collect();
        let from = parse("/from", &self.from);
        check.done()?;
        Ok(Question {
            expected,
            known: Vec::new(),
            from,
            per_entry: self.per_entry,
            load: self.load,
        })
    }
}

impl App {
    /// Scenarios for the expected entries.
    ///
    /// # Errors
    /// [`Kind::InvalidInput`] with everything that cannot be planned.
    pub async fn plan_judges(
        &self,
        caller: Caller,
        competition: CompetitionId,
        asked: Asked,
    ) -> Result<Vec<Scenario>, Problem> {
        let mut question = asked.question()?;
        question.known = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                if !asked.with_known {
                    return Ok(Vec::new());
                }
                let roster = Roster::load(&view, &organiser).await?;
                let known = roster
                    .judges
                    .iter()
                    .filter(|j| takes_part(j))
                    .map(|j| Known {
                        countries: j.row.countries.clone(),
                        max_load: j.row.max_load,
                    });
                Ok(known.collect())
            })
            .await?;
        let fault = |error: &dyn std::fmt::Display| {
            tracing::error!(%error, "plan");
            Problem::internal()
        };
        let answered = tokio::task::spawn_blocking(move || assign::need(&question)).await;
        answered
            .map_err(|error| fault(&error))?
            .map_err(|error| match error {
                Unsolved::Input(problems) => {
                    let issues = problems.0.iter().map(|p| {
                        let pointer = format!("/{}", p.column.replace('-', "_"));
                        let found = format!("found {}, expected {}", p.value, p.expected);
                        Issue::new(pointer, "out-of-range", found)
                    });
                    let issues = issues.collect();
                    Problem::new(
                        Kind::InvalidInput,
                        "No plan can be computed for these values. The errors list what to change.",
                    )
                    .with(issues)
                }
                error => fault(&error),
            })
    }

    /// Where `spare` extra reviews should go in a closed or ranked round, around the prize line
    /// `top` or, without it, the plan's own line. Returns that line, and the ids of each review's
    /// judge and entry.
    ///
    /// # Errors
    /// [`Kind::WrongState`] in another state, or if sheets or method do not permit an answer.
    pub async fn plan_extra_reviews(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        spare: u32,
        top: Option<u32>,
    ) -> Result<(u32, ExtraReviews, Vec<(JudgeId, EntryId)>), Problem> {
        let (tables, roster, pairs) = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let round = rounds::round(&view, &organiser, id).await?;
                match *round.state {
                    RoundState::Closed | RoundState::Ranked => {}
                    _ => {
                        let detail = format!("The round is {}. Close it first.", round.state);
                        return Err(wrong_state(detail));
                    }
                }
                let roster = Roster::load(&view, &organiser).await?;
                let options = Options::default();
                let task = task(&view, &organiser, &roster, &round, options, false).await?;
                let conflicts = task.conflicts.iter();
                let in_conflict: Pairs = conflicts
                    .map(|t| (t.judge.clone(), t.entry.clone()))
                    .collect();
                // Do not propose judges who recused themselves or whom a pin forbids.
                let recused = task.conflicts.iter().filter(|t| t.kind == RECUSAL);
                let recused = recused.map(|t| (t.judge.clone(), t.entry.clone()));
                let never = task.pins.iter().filter(|p| p.pin == PinKind::Never);
                let never = never.map(|p| (p.judge.clone(), p.entry.clone()));
                let barred: Pairs = recused.chain(never).collect();
                let live = standings::live_tables(&view, &organiser, &roster, &round).await?;
                let until = Until::Now;
                let mut tables =
                    snapshot::with_decisions(&view, &organiser, &round, &live, until).await?;
                // A judge who left has sheets, but gets no further review.
                let left = roster.judges.iter().filter(|j| {
                    live.judge_ids.contains_key(&j.row.judge)
                        && j.judge.state != JudgeState::Accepted
                });
                let every = |j: &JudgeFacts| {
                    let entries = live.entry_ids.keys();
                    let judge = j.row.judge.clone();
                    entries
                        .map(move |e| (judge.clone(), e.clone()))
                        .collect::<Vec<_>>()
                };
                let barred = barred.into_iter().chain(left.flat_map(every)).collect();
                // Who can review is a question of loads, languages and tracks too.
                let entries = roster.entries.iter();
                let entries = entries.filter(|e| live.entry_ids.contains_key(&e.row.entry));
                let entries: Vec<_> = entries.map(|e| e.row.clone()).collect();
                let judges = roster.judges.iter().filter(|j| {
                    live.judge_ids.contains_key(&j.row.judge)
                        || j.judge.state == JudgeState::Accepted
                });
                let judges: Vec<_> = judges.map(|j| j.row.clone()).collect();
                tables.entries = table::entries::write(&entries);
                tables.judges = table::judges::write(&judges);
                Ok((tables, roster, (in_conflict, barred)))
            })
            .await?;
        let (top, rules) = (top.unwrap_or(tables.plan.top), roster.rules.clone());
        let permit = self.computing_permit().await;
        let look = standings::apart(move || {
            let look = tables.extra_reviews(&pairs, &rules, top, spare);
            drop(permit);
            look
        })
        .await?;
        let ids = |review: &Review| {
            let judge = roster.judge_by_code(&review.judge)?;
            let entry = roster.entry_by_code(&review.entry)?;
            Some((judge.judge.id, entry.entry.id))
        };
        let ids: Option<Vec<_>> = look.reviews.iter().map(ids).collect();
        Ok((top, look, ids.ok_or_else(Problem::not_found)?))
    }
}
