//! Background jobs: their progress, as a resource and as server-sent events.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, JobId, RoundId};
use entity::job;
use futures_util::stream::{self, BoxStream, StreamExt};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::{EventStream, Json};
use poem_openapi::{Object, OpenApi};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use uuid::Uuid;

use crate::api::Tag;
use crate::api::assignment::panels::PreviewRequest;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ProblemBody, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Accepted, JobKind, JobState, List, time};
use crate::app::App;
use crate::app::assignment::jobs;
use crate::problem::Problem;
use crate::store::access::Caller;

/// Operations on jobs.
pub struct Jobs {
    app: App,
    waiting: Arc<Semaphore>,
}

impl Jobs {
    /// Operations over an application.
    pub(crate) fn new(app: App) -> Self {
        let waiting = Arc::new(Semaphore::new(MOST_WAITING));
        Self { app, waiting }
    }

    /// The job once it has ended, or as it is when the time is over.
    async fn ended(
        &self,
        caller: Caller,
        of: CompetitionId,
        id: JobId,
        patience: Duration,
    ) -> Result<job::Model, Problem> {
        let end = Instant::now() + patience;
        let mut row = self.app.job(caller, of, id).await?;
        let Ok(_place) = self.waiting.try_acquire() else {
            return Ok(row);
        };
        while !jobs::is_over(&row) && Instant::now() < end {
            tokio::time::sleep_until(end.min(Instant::now() + jobs::TICK)).await;
            row = self.app.job(caller, of, id).await?;
        }
        Ok(row)
    }
}

/// The longest wait in seconds. A server that is asked to stop gives running requests more time
/// than this, and proxies do too.
const LONGEST_WAIT: u32 = 20;
/// Most requests that wait at once; a further one is answered at once. Each takes one of the places
/// of all requests.
const MOST_WAITING: usize = 64;

/// Interval of comments in an event stream, which keep proxies from closing it.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// A background job.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Job {
    /// Identifies the job in paths.
    id: Uuid,
    /// Round for which the job computes.
    round_id: Uuid,
    /// Type of computation, such as an assignment.
    kind: JobKind,
    /// Whether the job is running, done, failed or cancelled.
    state: JobState,
    /// Current step of the computation, in English.
    stage: String,
    /// Progress from 0 to 1.
    done: f64,
    /// When the job was started.
    created_at: DateTime<Utc>,
    /// When the job ended; absent while it is running.
    finished_at: Option<DateTime<Utc>>,
    /// Preview that a finished assignment job computed; absent otherwise.
    preview_id: Option<Uuid>,
    /// Why a failed job failed; absent otherwise.
    problem: Option<ProblemBody>,
}

impl Job {
    fn new(row: job::Model) -> Result<Self, Problem> {
        let problem = jobs::problem(&row)?;
        Ok(Self {
            id: row.id.0,
            round_id: row.round_id.0,
            kind: row.kind.0.into(),
            state: row.state.0.into(),
            stage: row.stage,
            done: f64::from(row.permille) / 1000.0,
            created_at: time(row.created_at),
            finished_at: row.finished_at.map(time),
            preview_id: row.preview_id.map(|id| id.0),
            problem: problem.map(ProblemBody::from),
        })
    }
}

/// The job in its current state, then after every change until it ends.
fn changes(
    app: App,
    caller: Caller,
    of: CompetitionId,
    first: job::Model,
) -> BoxStream<'static, Job> {
    let id = first.id;
    let rows = stream::unfold(None, move |last: Option<job::Model>| {
        let (app, first) = (app.clone(), first.clone());
        async move {
            let Some(last) = last else {
                return Some((first.clone(), Some(first)));
            };
            if jobs::is_over(&last) {
                return None;
            }
            let seen = |row: &job::Model| (row.state, row.stage.clone(), row.permille);
            loop {
                tokio::time::sleep(jobs::TICK).await;
                // Ends the stream if the caller has lost access.
                let row = app.job(caller, of, id).await.ok()?;
                if seen(&row) != seen(&last) {
                    return Some((row.clone(), Some(row)));
                }
            }
        }
    });
    rows.filter_map(|row| async move { Job::new(row).ok() })
        .boxed()
}

#[OpenApi(tag = "Tag::Jobs")]
impl Jobs {
    /// Compute a plan for a round's panels in the background
    ///
    /// Takes the request of `preview_assignment` and computes the same plan. The finished job names
    /// the preview. Only one job can run for a round at a time.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignment_jobs",
        method = "post",
        operation_id = "start_assignment_job"
    )]
    async fn start_assignment(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<PreviewRequest>,
    ) -> Result<Accepted<Job>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let row = self
            .app
            .start_assignment_job(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                round,
                body.value.options(),
                body.value.repair,
            )
            .await?;
        let path = format!("/competitions/{of}/jobs/{}", row.id);
        Ok(Accepted::new(&path, Job::new(row)?))
    }

    /// List jobs
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/jobs",
        method = "get",
        operation_id = "list_jobs"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Job>>, ReadFailure> {
        let page = page(limit, cursor);
        let of = competition_id.0;
        Ok(List::make(
            self.app.jobs(auth.0, of, page).await?,
            Job::new,
        )?)
    }

    /// Read a job
    ///
    /// Repeat the request until `state` is not `running`, or use `watch_job`.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/jobs/:job_id",
        method = "get",
        operation_id = "get_job"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        job_id: Path<JobId>,
        /// Seconds, 0 to 20: a running job is answered when it has ended, or after this time as it
        /// then is. When many requests wait, the answer may come earlier.
        #[oai(validator(minimum(value = "0"), maximum(value = "20")))]
        wait: Query<Option<u32>>,
    ) -> Result<Json<Job>, ReadFailure> {
        let (of, id) = (competition_id.0, job_id.0);
        let wait = Duration::from_secs(wait.0.unwrap_or(0).min(LONGEST_WAIT).into());
        let row = self.ended(auth.0, of, id, wait).await?;
        Ok(Json(Job::new(row)?))
    }

    /// Watch a job
    ///
    /// Server-sent events, each with the whole job as JSON: first its current state, then every
    /// change. The stream ends with the job. After a lost connection send the request again.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/jobs/:job_id/events",
        method = "get",
        operation_id = "watch_job"
    )]
    async fn watch(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        job_id: Path<JobId>,
    ) -> Result<EventStream<BoxStream<'static, Job>>, ReadFailure> {
        let (of, id) = (competition_id.0, job_id.0);
        let first = self.app.job(auth.0, of, id).await?;
        let stream = changes(self.app.clone(), auth.0, of, first);
        Ok(EventStream::new(stream).keep_alive(KEEP_ALIVE))
    }

    /// Cancel a job
    ///
    /// A cancelled job leaves no result.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/jobs/:job_id/cancellation",
        method = "post",
        operation_id = "cancel_job"
    )]
    async fn cancel(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        job_id: Path<JobId>,
    ) -> Result<Json<Job>, ActFailure> {
        let (of, id) = (competition_id.0, job_id.0);
        Ok(Json(Job::new(self.app.cancel_job(auth.0, of, id).await?)?))
    }
}
