//! Background jobs: starting, following and cancelling long computations.
//!
//! A job is a database row, so a client that lost its connection can read it again on any replica.
//! The replica that computes updates the progress regularly. The update also shows that the job is
//! alive, and reads whether it was cancelled. A job without an update for [`LOST_AFTER`] has failed
//! with its process.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use entity::ids::{CompetitionId, JobId, RoundId};
use entity::job;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::assignment::panels::panels_open;
use crate::app::assignment::previews::{compute, keep_preview};
use crate::app::assignment::task::inputs_digest;
use crate::app::{App, json, typed, wrong_state};
use crate::assign::{Options, Plan, Progress, Task};
use crate::audit::Event;
use crate::domain::states::{JobKind, JobState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::{Caller, InCompetition, OrganiserAccess};
use crate::store::assignment::jobs;
use crate::store::page::{Items, Page};
use crate::store::setup::rounds;
use crate::store::{Reads, Tx};

/// Jobs that one process computes at the same time; further jobs wait.
pub(crate) const AT_ONCE: usize = 1;
/// How often a running job updates its progress and checks for cancellation.
pub const TICK: Duration = Duration::from_millis(500);
/// A job without an update for this long has failed with its process.
const LOST_AFTER: TimeDelta = TimeDelta::seconds(30);
/// Progress of a job that waits for a permit.
const WAITING: Progress = Progress {
    stage: "waiting",
    done: 0.0,
};

/// A problem, as stored with the job that it ended.
#[derive(Serialize, Deserialize)]
struct Kept {
    slug: String,
    detail: String,
    issues: Vec<Issue>,
}

/// The problem that ended a failed job.
pub fn problem(row: &job::Model) -> Result<Option<Problem>, Problem> {
    let Some(kept) = &row.problem else {
        return Ok(None);
    };
    let kept: Kept = typed(kept)?;
    let kind = Kind::ALL.iter().find(|kind| kind.slug() == kept.slug);
    let kind = kind.copied().unwrap_or(Kind::Internal);
    Ok(Some(Problem::new(kind, kept.detail).with(kept.issues)))
}

/// Has the job ended?
pub fn is_over(row: &job::Model) -> bool {
    row.state != JobState::Running
}

/// Shared by the task that computes and the task that watches for cancellation.
struct Running {
    progress: Mutex<Progress>,
    stop: AtomicBool,
}

impl Running {
    fn hear(&self, progress: Progress) -> ControlFlow<()> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
        if self.stop.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn progress(&self) -> Progress {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Fails if another job computes a plan for the round.
async fn refuse_second(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<(), Problem> {
    match jobs::running(on, organiser, round).await? {
        None => Ok(()),
        Some(other) => Err(wrong_state(format!(
            "Job {} is already computing a plan for this round. Wait until it ends, or cancel it.",
            other.id
        ))),
    }
}

/// Ends a job that is running, in a final state, with a problem if it failed.
async fn end(
    tx: &Tx,
    mut row: job::Model,
    state: JobState,
    problem: Option<&Problem>,
) -> Result<job::Model, Problem> {
    if is_over(&row) {
        return Err(wrong_state(format!(
            "The job is {}. Only a running job can be ended.",
            row.state
        )));
    }
    row.state = state.into();
    row.problem = problem.map(|problem| {
        json(&Kept {
            slug: problem.kind.slug().to_owned(),
            detail: problem.detail.clone(),
            issues: problem.issues.clone(),
        })
    });
    row.finished_at = Some(tx.at());
    tx.replace(row.clone()).await?;
    Ok(row)
}

/// The record of a job that failed.
fn failed(organiser: &OrganiserAccess, id: JobId, problem: &Problem) -> Event {
    let payload = json!({ "problem": problem.kind.slug() });
    organiser.event("job.failed", id.object(), payload)
}

impl App {
    /// Starts computing a plan for a round. The job's result is a preview.
    ///
    /// # Errors
    /// [`Kind::WrongState`] when a plan for the round is being computed already, or when the
    /// round's panels can no longer change.
    pub async fn start_assignment_job(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        options: Options,
        is_repair: bool,
    ) -> Result<job::Model, Problem> {
        if let Some(row) = self.store.answered(caller.once()).await? {
            return Ok(row);
        }
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            refuse_second(&view, &organiser, round).await
        })
        .await?;
        let task = self
            .assignment_task(caller, competition, round, options, is_repair)
            .await?;
        let (row, new) = self
            .store
            .write_idempotent(caller.once(), async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let round = rounds::round(&tx, &organiser, round).await?;
                panels_open(&round)?;
                refuse_second(&tx, &organiser, round.id).await?;
                let row = job::Model {
                    id: JobId(tx.id()),
                    competition_id: competition,
                    round_id: round.id,
                    kind: JobKind::Assignment.into(),
                    state: JobState::Running.into(),
                    stage: WAITING.stage.to_owned(),
                    permille: 0,
                    problem: None,
                    preview_id: None,
                    created_at: tx.at(),
                    heard_at: tx.at(),
                    finished_at: None,
                };
                tx.insert(row.clone()).await?;
                let payload = json!({ "kind": row.kind, "round": round.id });
                let event = organiser.event("job.started", row.id.object(), payload);
                Ok((row, event))
            })
            .await?;
        // Two identical requests at the same time: both get the job that the first one created.
        if new.is_none() {
            return Ok(row);
        }
        let (app, id) = (self.clone(), row.id);
        tokio::spawn(async move {
            if let Err(problem) = app.run_assignment_job(caller, competition, id, task).await {
                tracing::warn!(job = %id, %problem, "a job ended without a result");
            }
        });
        Ok(row)
    }

    /// Computes, and stores the result if the job is still running then.
    async fn run_assignment_job(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: JobId,
        task: Task,
    ) -> Result<(), Problem> {
        let running = Arc::new(Running {
            progress: Mutex::new(WAITING),
            stop: AtomicBool::new(false),
        });
        let (options, inputs) = (task.options.clone(), inputs_digest(&task));
        let work = async {
            let permit = self.computing_permit().await;
            let running = running.clone();
            let plan = compute(task, move |progress| running.hear(progress)).await;
            drop(permit);
            plan
        };
        let computed = tokio::select! {
            computed = work => computed,
            () = self.until_not_running(id, &running) => return Ok(()),
        };
        self.write(async move |tx| {
            let (organiser, computed) = match caller.organiser(&tx, competition).await {
                Ok(organiser) => (organiser, computed),
                // If the caller has lost access, no preview is stored, and the job still has to
                // end.
                Err(problem) => {
                    let operator = Caller::operator().organiser(&tx, competition).await?;
                    (operator, Err(problem))
                }
            };
            let row = jobs::job(&tx, &organiser, id).await?;
            let event = match computed {
                Ok(plan) => done(&tx, &organiser, row, &options, inputs, plan).await?,
                Err(problem) => {
                    end(&tx, row, JobState::Failed, Some(&problem)).await?;
                    failed(&organiser, id, &problem)
                }
            };
            Ok(((), event))
        })
        .await
    }

    /// Updates progress until the job is no longer running, then stops the computation.
    async fn until_not_running(&self, id: JobId, running: &Running) {
        loop {
            tokio::time::sleep(TICK).await;
            let progress = running.progress();
            let permille = (progress.done * 1000.0) as i32;
            match self.store.note_progress(id, progress.stage, permille).await {
                Ok(true) => {}
                Ok(false) => break,
                // The database may be unavailable for a moment: the computation continues.
                Err(problem) => tracing::warn!(job = %id, %problem, "progress not noted"),
            }
        }
        running.stop.store(true, Ordering::Relaxed);
    }

    /// Reads a job of an organiser's competition.
    pub async fn job(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: JobId,
    ) -> Result<job::Model, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            jobs::job(&view, &organiser, id).await
        })
        .await
    }

    /// Jobs of a competition.
    pub async fn jobs(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<job::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            jobs::jobs(&view, &organiser, page).await
        })
        .await
    }

    /// Cancels a job; it leaves no result.
    pub async fn cancel_job(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: JobId,
    ) -> Result<job::Model, Problem> {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let row = jobs::job(&tx, &organiser, id).await?;
            let row = end(&tx, row, JobState::Cancelled, None).await?;
            let event = organiser.event("job.cancelled", id.object(), json!({}));
            Ok((row, event))
        })
        .await
    }

    /// Ends the jobs of processes that no longer run. The server calls this regularly.
    pub async fn fail_lost_jobs(&self) -> Result<(), Problem> {
        let lost = self
            .read(|view| async move { jobs::lost(&view, LOST_AFTER).await })
            .await?;
        for (competition, id) in lost {
            let ended = self
                .write(async move |tx| {
                    let organiser = Caller::operator().organiser(&tx, competition).await?;
                    let row = jobs::job(&tx, &organiser, id).await?;
                    let detail = "The server stopped during the computation. Start the job again.";
                    let problem = Problem::new(Kind::Unavailable, detail);
                    end(&tx, row, JobState::Failed, Some(&problem)).await?;
                    Ok(((), failed(&organiser, id, &problem)))
                })
                .await;
            // Another replica may have ended the job first.
            ended.map(|_| ()).or_else(|problem| match problem.kind {
                Kind::WrongState => Ok(()),
                _ => Err(problem),
            })?;
        }
        Ok(())
    }
}

/// Stores the plan as the result of a job that is still running.
async fn done(
    tx: &Tx,
    organiser: &OrganiserAccess,
    row: job::Model,
    options: &Options,
    inputs: String,
    plan: Plan,
) -> Result<Event, Problem> {
    debug_assert_eq!(row.competition_id, organiser.competition());
    let (preview, event) = keep_preview(tx, organiser, row.round_id, options, inputs, plan).await?;
    let row = job::Model {
        stage: "done".to_owned(),
        permille: 1000,
        preview_id: Some(preview.id),
        ..row
    };
    end(tx, row, JobState::Done, None).await?;
    Ok(event)
}
