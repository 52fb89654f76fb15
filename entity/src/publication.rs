//! Published results of a round; never changed or deleted. A correction is a further one.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, CompetitionId, PublicationId, RoundId, StandingsId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "publication")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PublicationId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    pub standings_id: StandingsId,
    /// The competition's name and the round's code as they were.
    pub competition: String,
    pub round: String,
    /// 1, 2, … of the round.
    pub number: i32,
    /// Why there is a further one; empty for the first.
    pub correction: String,
    pub bundle_sha256: String,
    pub published_by: Option<AccountId>,
    pub published_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
