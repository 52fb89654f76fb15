//! Public results and bundle of a publication, with pseudonyms for judges.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, PublicationId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "published_bundle")]
pub struct Model {
    /// Id of the publication.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PublicationId,
    pub competition_id: CompetitionId,
    #[sea_orm(column_type = "Json")]
    pub results: Json,
    /// The bundle in base64.
    #[sea_orm(column_type = "Text")]
    pub bundle: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
