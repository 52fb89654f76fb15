//! A declared conflict between a judge and an entry.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, ConflictId, EntryId, JudgeId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "declared_conflict")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConflictId,
    pub competition_id: CompetitionId,
    pub judge_id: JudgeId,
    pub entry_id: EntryId,
    pub kind: String,
    pub source: String,
    pub reason: String,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
