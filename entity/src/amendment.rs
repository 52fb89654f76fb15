//! Amendments of a frozen scoring plan. Amendments are never changed or deleted.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AmendmentId, CompetitionId, RoundId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "amendment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AmendmentId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub number: i32,
    pub reason: String,
    #[sea_orm(column_type = "Json")]
    pub before: Json,
    #[sea_orm(column_type = "Json")]
    pub after: Json,
    pub made_at: i64,
    /// When a name was erased from the reason.
    pub redacted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
