//! A proposed assignment of a round.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, PreviewId, RoundId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "preview")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PreviewId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    #[sea_orm(column_type = "Json")]
    pub options: Json,
    pub inputs_sha256: String,
    #[sea_orm(column_type = "Json")]
    pub plan: Json,
    pub created_at: i64,
    pub committed_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
