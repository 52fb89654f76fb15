//! One edition, with its rules.

use evenhand_core::domain::conflict::Rules;
use evenhand_core::domain::eligibility::EntryRules;
use evenhand_core::domain::states::CompetitionState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::CompetitionId;
use crate::json::JsonColumn;
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "competition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CompetitionId,
    pub name: String,
    pub state: Word<CompetitionState>,
    pub zone: String,
    pub entry_deadline: Option<i64>,
    pub conflict_rules: JsonColumn<Rules>,
    pub entry_rules: JsonColumn<EntryRules>,
    pub version: i64,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
