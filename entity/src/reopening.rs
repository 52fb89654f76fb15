//! An organiser's request to open an approved or published round again, and another organiser's
//! approval.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, CompetitionId, ReopeningId, RoundId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "reopening")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReopeningId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub reason: String,
    pub asked_by: AccountId,
    pub asked_at: i64,
    pub agreed_by: Option<AccountId>,
    pub agreed_at: Option<i64>,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
