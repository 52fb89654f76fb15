//! Published results of a round. A publication is never changed or deleted; a correction is a
//! further one.

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
    /// Name of the competition and code of the round at that time.
    pub competition: String,
    pub round: String,
    /// Number in the round, counted from 1.
    pub number: i32,
    /// Reason for the correction; empty for the first publication.
    pub correction: String,
    pub bundle_sha256: String,
    pub published_by: Option<AccountId>,
    pub published_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
