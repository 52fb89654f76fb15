//! One pass of judging, with its rubric and scoring plan.

use evenhand_core::domain::plan::ScoringPlan;
use evenhand_core::domain::rubric::Rubric;
use evenhand_core::domain::states::RoundState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, RoundId};
use crate::json::JsonColumn;
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoundId,
    pub competition_id: CompetitionId,
    pub code: String,
    pub state: Word<RoundState>,
    pub panel_size: i32,
    pub scoring_deadline: Option<i64>,
    pub rubric: JsonColumn<Rubric>,
    pub plan: JsonColumn<ScoringPlan>,
    pub plan_frozen_at: Option<i64>,
    pub plan_sha256: Option<String>,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
