//! Transactions: [`Store::write`] is the only way to write.
//!
//! Architecture Invariant: a transaction runs in a task of its own, which is never cancelled. When
//! a client disconnects, the HTTP server can drop the request at any await. Dropping a transaction
//! half way can return its connection, with the transaction open, to the next writer, whose
//! acknowledged rows are then lost (transact-rs/sqlx #4385). So callers wait for the task's handle,
//! never for the database.
//!
//! A write cannot omit its audit record: the work returns one with its answer, and the commit
//! follows it. All writes pass the chain's head one after another: on SQLite by its single
//! IMMEDIATE writer, on PostgreSQL by the lock on the head's row. So a check inside a write stays
//! true until its commit.

use std::any::Any;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{CommonTableExpression, InsertStatement, Query, WithClause};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction,
    DbBackend, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, ModelTrait, QueryFilter,
    QueryTrait, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use uuid::Uuid;

use crate::audit::chain::{self, ChainPosition, Event};
use crate::clock::{self, Clock};
use crate::problem::{Kind, Problem};
use crate::store::Store;
use crate::store::circuit_breaker::{Permit, Purpose};

/// A transaction that writes.
#[derive(Clone)]
pub struct Tx {
    inner: Arc<DatabaseTransaction>,
    clock: Clock,
    now: DateTime<Utc>,
    /// Position that this write's audit record will have.
    seq: i64,
}

/// A consistent view for reading.
#[derive(Clone)]
pub struct View {
    inner: Arc<DatabaseTransaction>,
    now: DateTime<Utc>,
}

/// Anything that queries can run on: a write or a view.
pub trait Reads: Send + Sync {
    /// The transaction, for queries of this module's files.
    fn db(&self) -> &DatabaseTransaction;
    /// The time at which the transaction began.
    fn now(&self) -> DateTime<Utc>;
}

impl Reads for Tx {
    fn db(&self) -> &DatabaseTransaction {
        &self.inner
    }

    fn now(&self) -> DateTime<Utc> {
        self.now
    }
}

impl Reads for View {
    fn db(&self) -> &DatabaseTransaction {
        &self.inner
    }

    fn now(&self) -> DateTime<Utc> {
        self.now
    }
}

/// A row of a table.
pub trait Row: IntoActiveModel<Self::Active> + Clone + Send + Sync {
    /// The table of the row.
    type Table: EntityTrait<Model = Self, ActiveModel = Self::Active>;
    /// The row with columns to be set.
    type Active: ActiveModelTrait<Entity = Self::Table> + ActiveModelBehavior + Send;
}

impl<M, E, A> Row for M
where
    M: ModelTrait<Entity = E> + IntoActiveModel<A> + Send + Sync,
    E: EntityTrait<Model = M, ActiveModel = A>,
    A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + Send,
{
    type Table = E;
    type Active = A;
}

/// A row with a version that every change must name.
pub trait Versioned: Row {
    /// The column that holds the version.
    const VERSION: <Self::Table as EntityTrait>::Column;
    /// The version, to be incremented.
    fn version(&mut self) -> &mut i64;
}

macro_rules! versioned {
    ($($table:ident),+) => {$(
        impl Versioned for entity::$table::Model {
            const VERSION: entity::$table::Column = entity::$table::Column::Version;
            fn version(&mut self) -> &mut i64 {
                &mut self.version
            }
        }
    )+};
}
versioned!(
    competition,
    round,
    team,
    entry,
    judge,
    assignment,
    sheet,
    reopening,
    privacy
);

/// A row as an active model whose every column is set.
fn all_set<M: Row>(model: M) -> M::Active {
    model.into_active_model().reset_all()
}

impl Tx {
    /// The transaction's time in microseconds since 1970, the same throughout.
    pub fn at(&self) -> i64 {
        clock::stored(self.now)
    }

    /// Position of this write's audit record in the chain.
    pub fn seq(&self) -> i64 {
        self.seq
    }

    /// A new id (UUID version 7).
    pub fn id(&self) -> Uuid {
        self.clock.id()
    }

    /// 32 random bytes for a secret.
    pub fn secret(&self) -> [u8; 32] {
        self.clock.secret()
    }

    /// Adds a row.
    pub async fn insert<M: Row>(&self, row: M) -> Result<(), Problem> {
        Ok(M::Table::insert(all_set(row))
            .exec_without_returning(self.db())
            .await
            .map(|_| ())?)
    }

    /// Adds rows, several hundred at a time.
    pub async fn insert_all<M: Row>(&self, rows: Vec<M>) -> Result<(), Problem> {
        // SQLite takes 32,766 parameters a statement, PostgreSQL 65,535.
        const ROWS: usize = 500;
        let mut rows = rows.into_iter().map(all_set).peekable();
        while rows.peek().is_some() {
            let some: Vec<_> = rows.by_ref().take(ROWS).collect();
            M::Table::insert_many(some)
                .exec_without_returning(self.db())
                .await?;
        }
        Ok(())
    }

    /// Replaces a row without a version.
    pub async fn replace<M: Row>(&self, row: M) -> Result<(), Problem> {
        Ok(M::Table::update(all_set(row))
            .validate()?
            .exec(self.db())
            .await
            .map(|_| ())?)
    }

    /// Replaces a row that still has the version with which it was read, and increments the
    /// version.
    pub async fn save<M: Row + Versioned>(&self, row: &mut M) -> Result<(), Problem> {
        let read = *row.version();
        *row.version() += 1;
        let saved = M::Table::update(all_set(row.clone()))
            .validate()?
            .filter(M::VERSION.eq(read))
            .exec(self.db())
            .await;
        match saved {
            Ok(_) => Ok(()),
            Err(DbErr::RecordNotUpdated) => Err(Problem::new(
                Kind::StaleVersion,
                "The resource was changed in the meantime. Read it again, then repeat the change.",
            )),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes a row.
    pub async fn delete<M: Row>(&self, row: M) -> Result<(), Problem> {
        Ok(row
            .into_active_model()
            .delete(self.db())
            .await
            .map(|_| ())?)
    }

    /// Locks the chain's head until the commit; returns it and the time at which this write has the
    /// lock.
    ///
    /// On PostgreSQL the time is the database's, from the same statement, so that servers whose
    /// clocks differ decide deadlines by one clock. `MATERIALIZED` makes the statement read the
    /// clock after the row is locked.
    async fn lock_head(&self) -> Result<(entity::audit_head::Model, DateTime<Utc>), DbErr> {
        let nothing = || DbErr::RecordNotFound("the head of the audit chain".to_owned());
        if self.db().get_database_backend() == DbBackend::Sqlite {
            let head = entity::audit_head::Entity::find_by_id(1).one(self.db());
            return Ok((head.await?.ok_or_else(nothing)?, self.clock.now()));
        }
        let locked = format!(
            "WITH head AS MATERIALIZED (SELECT id, seq, hash FROM audit_head WHERE id = 1 FOR UPDATE) \
             SELECT id, seq, hash, {} FROM head",
            crate::store::DATABASE_TIME
        );
        let statement = Statement::from_string(DbBackend::Postgres, locked);
        let row = self.db().query_one_raw(statement).await?;
        let row = row.ok_or_else(nothing)?;
        let head = entity::audit_head::Model::from_query_result(&row, "")?;
        let now = clock::time(row.try_get_by_index(3)?);
        Ok((head, self.clock.set_by(now)))
    }

    async fn record(
        &self,
        head: entity::audit_head::Model,
        event: Event,
    ) -> Result<ChainPosition, DbErr> {
        let seq = head.seq + 1;
        let salt = chain::hex(&self.clock.secret());
        let payload = event.payload.to_string();
        let mut record = entity::audit::Model {
            seq,
            at: self.at(),
            competition_id: event.competition,
            actor: event.actor,
            role: event.role.to_owned(),
            action: event.action.to_owned(),
            object: event.object,
            payload_sha256: chain::payload_digest(&salt, &payload),
            prev_hash: head.hash,
            hash: String::new(),
        };
        record.hash = chain::record_hash(&record);
        let position = ChainPosition {
            seq,
            hash: record.hash.clone(),
            at: record.at,
        };
        let payload = entity::audit_payload::Model {
            seq,
            salt,
            payload,
            erased_at: None,
        };
        let (statement, rows) = chained(self.db().get_database_backend(), record, payload);
        let done = self.db().execute_raw(statement).await?;
        if done.rows_affected() == rows {
            Ok(position)
        } else {
            Err(DbErr::RecordNotUpdated)
        }
    }
}

/// Adds an audit record with its payload, and moves the chain's head to it, in one statement: all
/// other writes wait for it.
fn chained(
    backend: DbBackend,
    record: entity::audit::Model,
    payload: entity::audit_payload::Model,
) -> (Statement, u64) {
    use entity::audit_head::{Column, Entity};
    let head = Query::update()
        .table(Entity)
        .value(Column::Seq, record.seq)
        .value(Column::Hash, record.hash.clone())
        .and_where(Column::Id.eq(1))
        .to_owned();
    let record = entity::audit::Entity::insert(all_set(record)).into_query();
    let payload = entity::audit_payload::Entity::insert(all_set(payload)).into_query();
    if backend == DbBackend::Sqlite {
        let parts = [
            backend.build(&record),
            backend.build(&payload),
            backend.build(&head),
        ];
        let sql = parts.each_ref().map(|part| part.sql.as_str()).join("; ");
        let values = parts.into_iter().flat_map(|part| part.values);
        let values: Vec<_> = values.flat_map(|values| values.0).collect();
        (Statement::from_sql_and_values(backend, sql, values), 3)
    } else {
        let part = |name: &'static str, query: InsertStatement| {
            CommonTableExpression::new()
                .table_name(name)
                .query(query)
                .to_owned()
        };
        let with = WithClause::new()
            .cte(part("record", record))
            .cte(part("payload", payload))
            .to_owned();
        (backend.build(&with.query(head)), 1)
    }
}

/// Work with erased types, so that the code around it is compiled once and not per use case.
type Boxed<On, Out> = Box<dyn FnOnce(On) -> Pin<Box<dyn Future<Output = Out> + Send>> + Send>;
type Anything = Box<dyn Any + Send>;

/// Restores the type of the answer of boxed work.
fn answer<T: 'static>(anything: Anything) -> Result<T, Problem> {
    anything.downcast().map(|boxed| *boxed).map_err(|_| {
        tracing::error!("a transaction's answer has another type than its work");
        Problem::internal()
    })
}

impl Store {
    /// Runs a write: BEGIN, the work, its audit record, COMMIT. Returns the answer only after that.
    ///
    /// # Errors
    /// Any error of the work, after a rollback; [`Kind::Unavailable`] when the outcome of the
    /// commit is unknown.
    pub async fn write<T, F, Fut>(&self, work: F) -> Result<(T, ChainPosition), Problem>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(T, Event), Problem>> + Send + 'static,
    {
        let work = async move |tx| {
            let (done, event) = work(tx).await?;
            Ok((done, Some(event)))
        };
        let (done, position) = self.write_if(work).await?;
        Ok((done, position.ok_or_else(Problem::internal)?))
    }

    /// Runs a write that may find nothing to write: without an event it is rolled back.
    pub(crate) async fn write_if<T, F, Fut>(
        &self,
        work: F,
    ) -> Result<(T, Option<ChainPosition>), Problem>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(T, Option<Event>), Problem>> + Send + 'static,
    {
        let work: Boxed<Tx, Result<(Anything, Option<Event>), Problem>> = Box::new(move |tx| {
            let work = work(tx);
            Box::pin(async move { work.await.map(|(done, event)| (Box::new(done) as _, event)) })
        });
        let (done, position) = self.spawn_write(work).await?;
        Ok((answer(done)?, position))
    }

    // Not generic, so that the task machinery is compiled once and not per use case.
    async fn spawn_write(
        &self,
        work: Boxed<Tx, Result<(Anything, Option<Event>), Problem>>,
    ) -> Result<(Anything, Option<ChainPosition>), Problem> {
        let store = self.clone();
        detached(async move { store.run_write(work).await }).await
    }

    async fn spawn_read(
        &self,
        work: Boxed<View, Result<Anything, Problem>>,
    ) -> Result<Anything, Problem> {
        let store = self.clone();
        detached(async move { store.run_read(work).await }).await
    }

    /// Begins a write and rolls it back.
    pub async fn ready(&self) -> Result<(), Problem> {
        self.write_if(|_| async { Ok(((), None)) }).await.map(drop)
    }

    /// Begins a transaction, after waiting for a permit.
    async fn begin(
        &self,
        purpose: Purpose,
    ) -> Result<(DatabaseTransaction, Option<Permit>), Problem> {
        let (on, sqlite_transaction_mode) = match purpose {
            Purpose::Read => (&self.reader, None),
            Purpose::Write => (&self.writer, Some(SqliteTransactionMode::Immediate)),
        };
        let options = TransactionOptions {
            sqlite_transaction_mode,
            ..TransactionOptions::default()
        };
        let Some(breaker) = &self.breaker else {
            let begun = on.begin_with_options(options).await;
            return begun.map(|inner| (inner, None)).map_err(Problem::from);
        };
        let mut permit = breaker.permit(purpose).await?;
        let begun = on.begin_with_options(options).await;
        permit.record(&begun);
        Ok(begun.map(|inner| (inner, Some(permit)))?)
    }

    async fn run_write(
        &self,
        work: Boxed<Tx, Result<(Anything, Option<Event>), Problem>>,
    ) -> Result<(Anything, Option<ChainPosition>), Problem> {
        let (inner, _permit) = self.begin(Purpose::Write).await?;
        let inner = Arc::new(inner);
        // On SQLite the transaction already has the only writer; on PostgreSQL the lock on the
        // head's row is the queue. The time is read after the queue, so that a deadline is judged
        // when the write takes place.
        let mut tx = Tx {
            inner: inner.clone(),
            clock: self.clock.clone(),
            now: self.clock.now(),
            seq: 0,
        };
        let result = async {
            let (head, now) = tx.lock_head().await?;
            (tx.seq, tx.now) = (head.seq + 1, now);
            let (done, event) = work(tx.clone()).await?;
            let position = match event {
                Some(event) => Some(tx.record(head, event).await?),
                None => None,
            };
            Ok((done, position))
        }
        .await;
        drop(tx);
        let Some(inner) = Arc::into_inner(inner) else {
            tracing::error!("a write did not release its transaction");
            return Err(Problem::internal());
        };
        if !matches!(result, Ok((_, Some(_)))) {
            if let Err(error) = inner.rollback().await {
                tracing::error!(%error, "rollback");
            }
        } else if let Err(error) = inner.commit().await {
            crate::store::end_if_not_durable(&error);
            tracing::error!(%error, "commit");
            let detail =
                "The outcome of the commit is unknown. Read the resource before you retry.";
            return Err(Problem::new(Kind::Unavailable, detail));
        }
        result
    }

    /// Runs reads on one consistent view.
    pub async fn read<T, F, Fut>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(View) -> Fut + Send + 'static,
        Fut: Future<Output = Result<T, Problem>> + Send + 'static,
    {
        let work: Boxed<View, Result<Anything, Problem>> = Box::new(move |view| {
            let work = work(view);
            Box::pin(async move { work.await.map(|done| Box::new(done) as _) })
        });
        answer(self.spawn_read(work).await?)
    }

    async fn run_read(
        &self,
        work: Boxed<View, Result<Anything, Problem>>,
    ) -> Result<Anything, Problem> {
        let (inner, _permit) = self.begin(Purpose::Read).await?;
        let inner = Arc::new(inner);
        let done = work(View {
            inner: inner.clone(),
            now: self.clock.now(),
        })
        .await;
        if let Some(inner) = Arc::into_inner(inner)
            && let Err(error) = inner.rollback().await
        {
            tracing::error!(%error, "ending a view");
        }
        done
    }
}

/// Runs a future in a task of its own and waits for it. If the caller stops waiting, the task
/// continues.
pub(crate) async fn detached<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    match tokio::spawn(work).await {
        Ok(result) => result,
        Err(error) => {
            tracing::error!(%error, "a transaction's task ended");
            Err(Problem::internal())
        }
    }
}
