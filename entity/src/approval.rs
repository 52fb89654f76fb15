//! A second organiser's approval of standings; never changed or deleted.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, ApprovalId, CompetitionId, RoundId, StandingsId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "approval")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ApprovalId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub standings_id: StandingsId,
    pub approved_by: AccountId,
    /// The embargo: time before which the results must not be published.
    pub not_before: Option<i64>,
    pub approved_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
