//! Rounds: rubric, scoring plan, opening of scoring.

use chrono::NaiveDateTime;
use entity::ids::{CompetitionId, RoundId};
use entity::{competition, round};
use serde_json::json;

use crate::app::check::{CODE, Check};
use crate::app::setup::competitions::deadline;
use crate::app::{App, digest, expect_version, json, wrong_state};
use crate::domain::plan::{MOST_DRAWS, ScoringPlan, TieBreak};
use crate::domain::rubric::Rubric;
use crate::domain::states::{CompetitionState, RoundState};
use crate::problem::{Kind, Problem};
use crate::store::access::Caller;
use crate::store::setup::{competitions, rounds};

/// A round, as an organiser sets it.
#[derive(Clone, Debug)]
pub struct RoundInput {
    /// Short code, unique in the competition.
    pub code: String,
    /// Number of judges for each entry.
    pub panel_size: i64,
    /// Local time, in the competition's zone, after which no sheet is accepted.
    pub scoring_deadline: Option<NaiveDateTime>,
}

impl App {
    /// Adds a round to a competition.
    pub async fn create_round(
        &self,
        caller: Caller,
        competition: CompetitionId,
        input: RoundInput,
    ) -> Result<round::Model, Problem> {
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let (code, panel_size, scoring_deadline) =
                checked_round(&competitions::competition(&tx, &organiser).await?, &input)?;
            let row = round::Model {
                id: RoundId(tx.id()),
                competition_id: competition,
                code,
                state: RoundState::Planned.into(),
                panel_size,
                scoring_deadline,
                rubric: Rubric::default().into(),
                plan: ScoringPlan::default().into(),
                plan_frozen_at: None,
                plan_sha256: None,
                version: 1,
            };
            tx.insert(row.clone()).await?;
            let event = organiser.event("round.created", row.id.object(), json(&row));
            Ok((row, event))
        })
        .await
    }

    /// The competition's rounds.
    pub async fn rounds(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<Vec<round::Model>, Problem> {
        self.read(async move |view| {
            let right = caller.member(&view, competition).await?;
            rounds::rounds(&view, &right).await
        })
        .await
    }

    /// Reads a round, for any member of the competition.
    pub async fn round(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<round::Model, Problem> {
        self.read(async move |view| {
            let right = caller.member(&view, competition).await?;
            rounds::round(&view, &right, id).await
        })
        .await
    }

    /// Replaces a round's code, panel size and deadline.
    pub async fn update_round(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        version: i64,
        input: RoundInput,
    ) -> Result<round::Model, Problem> {
        self.change_round(
            caller,
            competition,
            id,
            version,
            "round.changed",
            move |of, row| {
                crate::app::assignment::panels::panels_open(row)?;
                let (code, panel_size, deadline) = checked_round(of, &input)?;
                row.code = code;
                row.panel_size = panel_size;
                row.scoring_deadline = deadline;
                Ok(json(row))
            },
        )
        .await
    }

    /// Replaces a round's rubric, before the scoring plan is frozen.
    pub async fn set_rubric(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        version: i64,
        rubric: Rubric,
    ) -> Result<round::Model, Problem> {
        check_rubric(&rubric)?;
        self.change_round(
            caller,
            competition,
            id,
            version,
            "rubric.set",
            move |_, row| {
                not_frozen(row)?;
                let payload = json(&rubric);
                row.rubric = rubric.into();
                Ok(payload)
            },
        )
        .await
    }

    /// Replaces a round's scoring plan, before it is frozen.
    pub async fn set_plan(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        version: i64,
        plan: ScoringPlan,
    ) -> Result<round::Model, Problem> {
        let mut check = Check::default();
        check_plan(&mut check, "", &plan);
        check.done()?;
        self.change_round(
            caller,
            competition,
            id,
            version,
            "plan.set",
            move |_, row| {
                not_frozen(row)?;
                let payload = json(&plan);
                row.plan = plan.into();
                Ok(payload)
            },
        )
        .await
    }

    /// Opens scoring: freezes and hashes rubric and scoring plan.
    pub async fn open_scoring(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<round::Model, Problem> {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut row = rounds::round(&tx, &organiser, id).await?;
            if row.state != RoundState::Assigned {
                return Err(wrong_state(format!(
                    "The round is {}. Scoring can be opened only when panels are assigned.",
                    row.state
                )));
            }
            let rubric = &row.rubric;
            if rubric.criteria.is_empty() {
                return Err(wrong_state("The round has no rubric. Add one first."));
            }
            check_tie_breaks(rubric, &row.plan)?;
            row.state = RoundState::Scoring.into();
            row.plan_frozen_at = Some(tx.at());
            row.plan_sha256 = Some(digest(&(&row.rubric, &row.plan)));
            tx.save(&mut row).await?;
            let mut competition = competitions::competition(&tx, &organiser).await?;
            if competition.state == CompetitionState::Open {
                competition.state = CompetitionState::Judging.into();
                tx.save(&mut competition).await?;
            }
            let payload = json!({ "plan_sha256": row.plan_sha256 });
            let event = organiser.event("scoring.opened", id.object(), payload);
            Ok((row, event))
        })
        .await
    }

    /// Changes a round's row if the named version is current; the change returns the audit payload.
    async fn change_round<F>(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        version: i64,
        action: &'static str,
        change: F,
    ) -> Result<round::Model, Problem>
    where
        F: FnOnce(&competition::Model, &mut round::Model) -> Result<serde_json::Value, Problem>
            + Send
            + 'static,
    {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut row = rounds::round(&tx, &organiser, id).await?;
            expect_version(version, row.version)?;
            let competition = competitions::competition(&tx, &organiser).await?;
            let payload = change(&competition, &mut row)?;
            tx.save(&mut row).await?;
            Ok((row, organiser.event(action, id.object(), payload)))
        })
        .await
    }
}

fn checked_round(
    competition: &competition::Model,
    input: &RoundInput,
) -> Result<(String, i32, Option<i64>), Problem> {
    let mut check = Check::default();
    let code = check.text("/code", &input.code, CODE);
    let panel_size = check.number("/panel_size", input.panel_size, 1, 100);
    let at = "/scoring_deadline";
    let deadline = deadline(&mut check, at, input.scoring_deadline, &competition.zone);
    check.done()?;
    Ok((code, panel_size, deadline))
}

fn not_frozen(row: &round::Model) -> Result<(), Problem> {
    match row.plan_frozen_at {
        None => Ok(()),
        Some(at) => {
            let at = crate::clock::time(at).to_rfc3339();
            Err(Problem::new(
                Kind::PlanFrozen,
                format!("The scoring plan was frozen at {at}. It can only be amended."),
            ))
        }
    }
}

/// Validates a plan, with pointers below `at`. A contradictory plan, once frozen, would leave the
/// round without standings.
pub(crate) fn check_plan(check: &mut Check, at: &str, plan: &ScoringPlan) {
    check.number(&format!("{at}/top"), plan.top.into(), 1, 1_000_000);
    check.number(
        &format!("{at}/draws"),
        plan.draws.into(),
        0,
        MOST_DRAWS.into(),
    );
    for (field, why) in plan.contradictions() {
        check.report(&format!("{at}/{field}"), "contradiction", why);
    }
}

/// Fails if a tie-break names a criterion that the rubric does not have. Frozen with the plan, it
/// would leave the round without standings.
pub(crate) fn check_tie_breaks(rubric: &Rubric, plan: &ScoringPlan) -> Result<(), Problem> {
    for rule in &plan.tie_breaks {
        if let TieBreak::Criterion(code) = rule
            && rubric.criterion(code).is_none()
        {
            return Err(wrong_state(format!(
                "The scoring plan's tie-break {} names a criterion that the rubric does not have. Change the plan or the rubric.",
                rule.to_text()
            )));
        }
    }
    Ok(())
}

fn check_rubric(rubric: &Rubric) -> Result<(), Problem> {
    let mut check = Check::default();
    if rubric.criteria.is_empty() || rubric.criteria.len() > crate::app::check::LIST {
        check.report(
            "/criteria",
            "count",
            format!("expected 1 to {} criteria", crate::app::check::LIST),
        );
    }
    for (i, c) in rubric.criteria.iter().enumerate() {
        let at = format!("/criteria/{i}");
        check.text(&format!("{at}/criterion"), &c.code, CODE);
        check.texts(&format!("{at}/titles"), &c.titles);
        for (k, level) in c.levels.iter().enumerate() {
            check.texts(&format!("{at}/levels/{k}/texts"), &level.texts);
        }
        if c.step.is_none() {
            check.report(&format!("{at}/step"), "missing", "expected a positive step");
        }
    }
    for p in rubric.problems() {
        let at = format!("/criteria/{}/{}", p.position, p.field);
        check.report(&at, "bad-criterion", format!("expected {}", p.expected));
    }
    check.done()
}
