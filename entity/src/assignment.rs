//! One judge on one entry in one round.

use evenhand_core::domain::states::AssignmentState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AssignmentId, CompetitionId, EntryId, JudgeId, RoundId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AssignmentId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub entry_id: EntryId,
    pub judge_id: JudgeId,
    pub state: Word<AssignmentState>,
    pub affinity: Option<i32>,
    pub pinned: bool,
    pub reason: String,
    pub version: i64,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::round::Entity",
        from = "(Column::CompetitionId, Column::RoundId)",
        to = "(super::round::Column::CompetitionId, super::round::Column::Id)"
    )]
    Round,
    #[sea_orm(
        belongs_to = "super::judge::Entity",
        from = "(Column::CompetitionId, Column::JudgeId)",
        to = "(super::judge::Column::CompetitionId, super::judge::Column::Id)"
    )]
    Judge,
    #[sea_orm(
        belongs_to = "super::entry::Entity",
        from = "(Column::CompetitionId, Column::EntryId)",
        to = "(super::entry::Column::CompetitionId, super::entry::Column::Id)"
    )]
    Entry,
    #[sea_orm(has_one = "super::sheet::Entity")]
    Sheet,
}

impl Related<super::round::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Round.def()
    }
}

impl Related<super::judge::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Judge.def()
    }
}

impl Related<super::entry::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Entry.def()
    }
}

impl Related<super::sheet::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Sheet.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
