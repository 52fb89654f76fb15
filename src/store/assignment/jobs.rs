//! Background jobs.

use chrono::TimeDelta;
use entity::ids::{CompetitionId, JobId, RoundId};
use entity::job;
use entity::word::Word;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::clock;
use crate::domain::states::JobState;
use crate::problem::Problem;
use crate::store::access::OrganiserAccess;
use crate::store::page::{Items, Page, page};
use crate::store::scope::Scope;
use crate::store::tx::detached;
use crate::store::{Reads, Store};

/// A job of the competition.
pub async fn job(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: JobId,
) -> Result<job::Model, Problem> {
    organiser
        .find_by_id(job::Entity, id)
        .one(on.db())
        .await?
        .ok_or_else(Problem::not_found)
}

/// A page of the competition's jobs.
pub async fn jobs(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    wanted: Page,
) -> Result<Items<job::Model>, Problem> {
    let select = organiser.find(job::Entity);
    page(on, select, job::Column::Id, wanted, |j| j.id.0).await
}

/// A running job of a round.
pub async fn running(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
) -> Result<Option<job::Model>, Problem> {
    Ok(organiser
        .find(job::Entity)
        .filter(job::Column::RoundId.eq(round))
        .filter(job::Column::State.eq(Word(JobState::Running)))
        .one(on.db())
        .await?)
}

/// Running jobs of any competition without an update for this long, for the server's housekeeping.
pub async fn lost(
    on: &impl Reads,
    silence: TimeDelta,
) -> Result<Vec<(CompetitionId, JobId)>, Problem> {
    Ok(job::Entity::find()
        .select_only()
        .columns([job::Column::CompetitionId, job::Column::Id])
        .filter(job::Column::State.eq(Word(JobState::Running)))
        .filter(job::Column::HeardAt.lt(clock::stored(on.now() - silence)))
        .order_by_asc(job::Column::Id)
        .into_tuple()
        .all(on.db())
        .await?)
}

impl Store {
    /// Updates the progress of a running job, which also shows that it is alive; returns whether it
    /// is still running.
    ///
    /// The one write without an audit record: progress is no change of state (law 5), and frequent
    /// records would hide the important ones. It changes only these three columns of a running job,
    /// and runs in a task of its own like every write.
    pub async fn note_progress(
        &self,
        id: JobId,
        stage: &'static str,
        permille: i32,
    ) -> Result<bool, Problem> {
        let store = self.clone();
        detached(async move {
            let noted = job::Entity::update_many()
                .col_expr(job::Column::Stage, Expr::value(stage))
                .col_expr(job::Column::Permille, Expr::value(permille))
                .col_expr(
                    job::Column::HeardAt,
                    Expr::value(clock::stored(store.clock.now())),
                )
                .filter(job::Column::Id.eq(id))
                .filter(job::Column::State.eq(Word(JobState::Running)))
                .exec(&store.writer)
                .await?;
            Ok(noted.rows_affected == 1)
        })
        .await
    }
}
