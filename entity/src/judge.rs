//! A person who scores; the first country is the panel country.

use evenhand_core::domain::Country;
use evenhand_core::domain::states::JudgeState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, JudgeId, OrganisationId};
use crate::json::{JsonColumn, Words};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "judge")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JudgeId,
    pub competition_id: CompetitionId,
    pub code: String,
    pub name: String,
    pub email: String,
    pub countries: JsonColumn<Vec<Country>>,
    pub organisation_id: Option<OrganisationId>,
    pub city: String,
    pub languages: Words,
    pub topics: Words,
    pub min_load: i32,
    pub max_load: Option<i32>,
    pub tracks: Words,
    pub experience: Option<i32>,
    pub state: Word<JudgeState>,
    pub version: i64,
    pub created_at: i64,
    pub anonymised_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
