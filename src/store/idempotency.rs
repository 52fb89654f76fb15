//! Creating requests that are carried out once, however often they are sent.

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

/// How long a repeated request gets the first one's answer: longer than a round of judging.
const KEPT: TimeDelta = TimeDelta::days(30);

/// The answer that was given, if the request was carried out before.
async fn answered<T: DeserializeOwned>(
    on: &impl Reads,
    once: &IdempotencyKey,
) -> Result<Option<T>, Problem> {
    let row = idempotency_key::Entity::find_by_id(once.row());
    let Some(row) = row.one(on.db()).await? else {
        return Ok(None);
    };
    if row.request != once.request() {
        let detail = "This key came with another request before: a new request needs a new key.";
        return Err(Problem::new(Kind::KeyReused, detail));
    }
    if row.answer.is_empty() {
        let detail = "It was done already; the answer was erased with a person's data.";
        return Err(Problem::new(Kind::Duplicate, detail));
    }
    let Some(answer) = once.open(&row.answer) else {
        let detail = "It was done already; the answer is for the token that asked first.";
        return Err(Problem::new(Kind::Duplicate, detail));
    };
    let answer = serde_json::from_slice(&answer);
    answer.map(Some).map_err(|_| damaged("is no JSON"))
}

fn damaged(how: &str) -> Problem {
    tracing::error!(how, "an answer kept for a repeated request");
    Problem::internal()
}

/// Keeps an answer beside what it is about, in the same transaction.
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
    /// Runs a write like [`Store::write`], or finds the answer it gave when the same request came
    /// before; then nothing is written and there is no position.
    ///
    /// # Errors
    /// [`Kind::KeyReused`] when the key came with another request; else as [`Store::write`].
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
        self.write_if(move |tx| async move {
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

    /// The answer that a request got before, for use cases that compute before they write.
    pub async fn answered<T>(&self, once: Option<IdempotencyKey>) -> Result<Option<T>, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let Some(once) = once else { return Ok(None) };
        self.read(move |view| async move { answered(&view, &once).await })
            .await
    }

    /// Forgets answers that nobody asked for again in time: like a job's progress no change of any
    /// competition's state, so without an audit record.
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
