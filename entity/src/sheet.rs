//! A judge's score sheet; `draft` is the judge's alone.

use evenhand_core::domain::states::SheetState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AssignmentId, CompetitionId, SheetId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "sheet")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SheetId,
    pub competition_id: CompetitionId,
    pub assignment_id: AssignmentId,
    pub state: Word<SheetState>,
    pub version: i64,
    pub revision: i32,
    #[sea_orm(column_type = "Json", nullable)]
    pub draft: Option<Json>,
    pub reason: String,
    pub updated_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::assignment::Entity",
        from = "(Column::CompetitionId, Column::AssignmentId)",
        to = "(super::assignment::Column::CompetitionId, super::assignment::Column::Id)"
    )]
    Assignment,
}

impl Related<super::assignment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Assignment.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
