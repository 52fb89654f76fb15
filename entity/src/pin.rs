//! An organiser's wish that a pair must, or must never, be assigned.

use evenhand_core::domain::states::PinKind;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, EntryId, JudgeId, PinId, RoundId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "pin")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PinId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub judge_id: JudgeId,
    pub entry_id: EntryId,
    pub pin: Word<PinKind>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
