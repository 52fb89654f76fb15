//! Computed standings of a closed round.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, CompetitionId, RoundId, SnapshotId, StandingsId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "standings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StandingsId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub number: i32,
    pub snapshot_id: SnapshotId,
    /// Number of the newest amendment of the scoring plan that they follow; 0 without one.
    pub amendments: i32,
    /// Number of the newest decision on a flagged judge that they follow; 0 without one.
    pub flags: i32,
    pub inputs_sha256: String,
    pub plan_sha256: String,
    #[sea_orm(column_type = "Json")]
    pub outcome: Json,
    #[sea_orm(column_type = "Json")]
    pub alternatives: Json,
    pub computed_at: i64,
    /// The organiser who ranked and so cannot approve; none for the operator.
    pub computed_by: Option<AccountId>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
