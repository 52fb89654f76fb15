//! A country that may take part in a competition.

use evenhand_core::domain::Country;
use evenhand_core::domain::states::Participation;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::CompetitionId;
use crate::json::Texts;
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "country")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub competition_id: CompetitionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: Word<Country>,
    pub status: Word<Participation>,
    pub quota: Option<i32>,
    pub names: Texts,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
