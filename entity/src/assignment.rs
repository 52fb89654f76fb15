//! One judge on one entry in one round.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AssignmentId, CompetitionId, EntryId, JudgeId, RoundId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AssignmentId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub entry_id: EntryId,
    pub judge_id: JudgeId,
    pub state: String,
    pub affinity: Option<i32>,
    pub pinned: bool,
    pub reason: String,
    pub version: i64,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
