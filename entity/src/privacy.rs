//! How a competition handles personal data; without a row, the defaults.

use evenhand_core::domain::states::NamePolicy;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::CompetitionId;
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "privacy")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub competition_id: CompetitionId,
    /// The version of the notice to which members consent; none asks for no consent.
    pub consent_version: Option<String>,
    pub name_policy: Word<NamePolicy>,
    pub entrants_days: i32,
    pub winners_days: i32,
    pub judges_days: i32,
    pub invitations_days: i32,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
