//! An act after the closing of a round that would have changed the round. It takes effect when the
//! round is opened again.

use evenhand_core::domain::states::{EffectKind, EffectOutcome};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AssignmentId, CompetitionId, EffectId, EntryId, RoundId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "pending_effect")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EffectId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub entry_id: EntryId,
    /// The assignment in conflict; none if the act was about the entry.
    pub assignment_id: Option<AssignmentId>,
    pub kind: Word<EffectKind>,
    pub reason: String,
    pub recorded_at: i64,
    /// What became of it; none while it is pending.
    pub outcome: Option<Word<EffectOutcome>>,
    pub ended_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
