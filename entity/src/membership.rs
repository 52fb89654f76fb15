//! What an account is in a competition.

use evenhand_core::domain::states::Role;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, CompetitionId, JudgeId, MembershipId, TeamId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MembershipId,
    pub competition_id: CompetitionId,
    pub account_id: AccountId,
    pub role: Word<Role>,
    pub judge_id: Option<JudgeId>,
    pub team_id: Option<TeamId>,
    pub created_at: i64,
    /// To whom an organiser is close, once the organiser has said so.
    pub interest: Option<String>,
    pub interest_declared_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
