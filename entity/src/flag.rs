//! Decisions on judges whose marks look careless; the newest of a judge in a round counts.

use evenhand_core::domain::states::FlagDecision;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, FlagId, JudgeId, RoundId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "flag")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FlagId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub judge_id: JudgeId,
    pub number: i32,
    pub decision: Word<FlagDecision>,
    pub reason: String,
    pub decided_at: i64,
    /// When a person was taken out of the reason.
    pub redacted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
