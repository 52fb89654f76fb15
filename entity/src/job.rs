//! Long work in the background, and how far it has come.

use evenhand_core::domain::states::{JobKind, JobState};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, JobId, PreviewId, RoundId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JobId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub kind: Word<JobKind>,
    pub state: Word<JobState>,
    pub stage: String,
    pub permille: i32,
    #[sea_orm(column_type = "Json", nullable)]
    pub problem: Option<Json>,
    pub preview_id: Option<PreviewId>,
    pub created_at: i64,
    pub heard_at: i64,
    pub finished_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
