//! The people behind entries; `countries` are those stated for the team as a whole.

use evenhand_core::domain::Country;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, TeamId};
use crate::json::{JsonColumn, Words};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "team")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TeamId,
    pub competition_id: CompetitionId,
    pub name: String,
    pub city: String,
    pub countries: JsonColumn<Vec<Country>>,
    pub organisations: Words,
    pub listed: bool,
    pub version: i64,
    pub created_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
