//! Idempotent creation: a request with an Idempotency-Key takes effect once, however often it is
//! sent.

use chrono::TimeDelta;
use entity::idempotency_key;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::audit::{ChainPosition, Event};
use crate::auth::IdempotencyKey;
use crate::clock;
use crate::problem::{Kind, Problem};
use crate::store::tx::detached;
use crate::store::{Reads, Store, Tx};

/// How long a repeated request gets the first answer: longer than a round of judging.
const KEPT: TimeDelta = TimeDelta::days(30);

/// The stored answer, if the request was carried out before.
async fn answered<T: DeserializeOwned>(
    on: &impl Reads,
    once: &IdempotencyKey,
) -> Result<Option<T>, Problem> {
    let row = idempotency_key::Entity::find_by_id(once.row());
    let Some(row) = row.one(on.db()).await? else {
        return Ok(None);
    };
    if row.request != once.request() {
        let detail =
            "This Idempotency-Key was used for another request. Send a new key with a new request.";
        return Err(Problem::new(Kind::KeyReused, detail));
    }
    if row.answer.is_empty() {
        let detail = "The request was carried out before, but its answer was erased with a person's data. Read the resource instead.";
        return Err(Problem::new(Kind::Duplicate, detail));
    }
    let Some(answer) = once.open(&row.answer) else {
        let detail = "The request was carried out before with another token, which alone can read its answer. Read the resource instead.";
        return Err(Problem::new(Kind::Duplicate, detail));
    };
    let answer = serde_json::from_slice(&answer);
    answer.map(Some).map_err(|_| damaged("is no JSON"))
}

fn damaged(how: &str) -> Problem {
    tracing::error!(how, "an answer kept for a repeated request");
    Problem::internal()
}

/// Stores an answer, in the same transaction as the change that it reports.
async fn remember(tx: &Tx, once: &IdempotencyKey, answer: Vec<u8>) -> Result<(), Problem> {
    let sealed = once.seal(&answer, &tx.secret());
    tx.insert(idempotency_key::Model {
        id: once.row(),
        request: once.request(),
        answer: sealed.ok_or_else(|| damaged("cannot be sealed"))?,
        created_at: tx.at(),
        seq: Some(tx.seq()),
    })
    .await
}

impl Store {
    /// Runs a write like [`Store::write`], or returns the stored answer if the same request came
    /// before; then nothing is written and there is no position.
    ///
    /// # Errors
    /// [`Kind::KeyReused`] when the key was used for another request; otherwise as
    /// [`Store::write`].
    pub async fn write_idempotent<T, F, Fut>(
        &self,
        once: Option<IdempotencyKey>,
        work: F,
    ) -> Result<(T, Option<ChainPosition>), Problem>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Result<(T, Event), Problem>> + Send + 'static,
    {
        self.write_if(async move |tx| {
            let Some(once) = once else {
                let (done, event) = work(tx).await?;
                return Ok((done, Some(event)));
            };
            if let Some(answer) = answered(&tx, &once).await? {
                return Ok((answer, None));
            }
            let (done, event) = work(tx.clone()).await?;
            let answer = serde_json::to_vec(&done).map_err(|_| damaged("is no JSON"))?;
            remember(&tx, &once, answer).await?;
            Ok((done, Some(event)))
        })
        .await
    }

    /// The stored answer to a request, for use cases that compute before they write.
    pub async fn answered<T>(&self, once: Option<IdempotencyKey>) -> Result<Option<T>, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let Some(once) = once else { return Ok(None) };
        self.read(async move |view| answered(&view, &once).await)
            .await
    }

    /// Deletes stored answers that have expired. Like a job's progress this changes no competition,
    /// so it has no audit record.
    pub async fn forget_answers(&self) -> Result<(), Problem> {
        let store = self.clone();
        detached(async move {
            let before = clock::stored(store.clock.now() - KEPT);
            idempotency_key::Entity::delete_many()
                .filter(idempotency_key::Column::CreatedAt.lt(before))
                .exec(&store.writer)
                .await
                .map(|_| ())
                .map_err(Problem::from)
        })
        .await
    }
}
