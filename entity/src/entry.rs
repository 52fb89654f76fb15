//! What is judged.

use evenhand_core::domain::states::EntryState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, EntryId, TeamId, TrackId};
use crate::json::Words;
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EntryId,
    pub competition_id: CompetitionId,
    pub team_id: TeamId,
    pub track_id: Option<TrackId>,
    pub code: String,
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub summary: String,
    pub language: String,
    pub topics: Words,
    pub state: Word<EntryState>,
    pub state_reason: String,
    pub version: i64,
    pub submitted_at: Option<i64>,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::team::Entity",
        from = "(Column::CompetitionId, Column::TeamId)",
        to = "(super::team::Column::CompetitionId, super::team::Column::Id)"
    )]
    Team,
}

impl Related<super::team::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Team.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
