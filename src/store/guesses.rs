//! How often secrets were guessed.

use std::collections::BTreeMap;

use entity::guess;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};

use super::tx::detached;
use super::{Store, fault};
use crate::problem::Problem;

impl Store {
    /// Adds guesses by network to those counted since an instant; answers how many there are in all, from
    /// every replica.
    ///
    /// No change of state, and so without an audit record, as with [`Store::note_progress`].
    pub async fn note_guesses(
        &self,
        since: i64,
        new: BTreeMap<String, i64>,
    ) -> Result<BTreeMap<String, i64>, Problem> {
        let store = self.clone();
        detached(async move {
            let networks: Vec<String> = new.keys().cloned().collect();
            let rows = new.into_iter().map(|(network, count)| guess::ActiveModel {
                network: Set(network),
                since: Set(since),
                count: Set(count),
            });
            let add = Expr::col((guess::Entity, guess::Column::Count))
                .add(Expr::col((Alias::new("excluded"), guess::Column::Count)));
            let merge = OnConflict::columns([guess::Column::Network, guess::Column::Since])
                .value(guess::Column::Count, add)
                .to_owned();
            guess::Entity::insert_many(rows)
                .on_conflict(merge)
                .exec_without_returning(&store.writer)
                .await
                .map_err(fault)?;
            let all = guess::Entity::find()
                .filter(guess::Column::Since.eq(since))
                .filter(guess::Column::Network.is_in(networks))
                .all(&store.writer)
                .await
                .map_err(fault)?;
            Ok(all.into_iter().map(|g| (g.network, g.count)).collect())
        })
        .await
    }

    /// Forgets what was counted before an instant.
    pub async fn forget_guesses(&self, before: i64) -> Result<(), Problem> {
        let store = self.clone();
        detached(async move {
            guess::Entity::delete_many()
                .filter(guess::Column::Since.lt(before))
                .exec(&store.writer)
                .await
                .map(drop)
                .map_err(fault)
        })
        .await
    }
}
