//! How often secrets were guessed.

use std::collections::BTreeMap;

use entity::auth_failure;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};

use crate::problem::Problem;
use crate::store::Store;
use crate::store::tx::detached;

impl Store {
    /// Adds guesses by network to those counted since an instant; answers how many there are in all, from
    /// every replica.
    ///
    /// No change of state, and so without an audit record, as with [`Store::note_progress`].
    pub async fn note_failed_sign_ins(
        &self,
        since: i64,
        new: BTreeMap<String, i64>,
    ) -> Result<BTreeMap<String, i64>, Problem> {
        let store = self.clone();
        detached(async move {
            let networks: Vec<String> = new.keys().cloned().collect();
            let rows = new
                .into_iter()
                .map(|(network, count)| auth_failure::ActiveModel {
                    network: Set(network),
                    since: Set(since),
                    count: Set(count),
                });
            let add = Expr::col((auth_failure::Entity, auth_failure::Column::Count)).add(
                Expr::col((Alias::new("excluded"), auth_failure::Column::Count)),
            );
            let merge =
                OnConflict::columns([auth_failure::Column::Network, auth_failure::Column::Since])
                    .value(auth_failure::Column::Count, add)
                    .to_owned();
            auth_failure::Entity::insert_many(rows)
                .on_conflict(merge)
                .exec_without_returning(&store.writer)
                .await?;
            let all = auth_failure::Entity::find()
                .filter(auth_failure::Column::Since.eq(since))
                .filter(auth_failure::Column::Network.is_in(networks))
                .all(&store.writer)
                .await?;
            Ok(all.into_iter().map(|g| (g.network, g.count)).collect())
        })
        .await
    }

    /// Forgets what was counted before an instant.
    pub async fn forget_failed_sign_ins(&self, before: i64) -> Result<(), Problem> {
        let store = self.clone();
        detached(async move {
            auth_failure::Entity::delete_many()
                .filter(auth_failure::Column::Since.lt(before))
                .exec(&store.writer)
                .await
                .map(drop)
                .map_err(Problem::from)
        })
        .await
    }
}
