//! A shortcoming with which organisers closed a round, with their reason.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, EntryId, RoundId, SnapshotId, WaiverId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "waiver")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WaiverId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub snapshot_id: SnapshotId,
    /// The entry with too few reviews; none if panels have no judge in common.
    pub entry_id: Option<EntryId>,
    /// Its number of counted sheets; without an entry, the number of unlinked parts.
    pub found: i32,
    pub reason: String,
    /// When a name was erased from the reason.
    pub redacted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
