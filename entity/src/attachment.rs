//! Files of entries: a row for each content that a name had; the current one is not deleted.

use evenhand_core::domain::media::Media;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AttachmentId, CompetitionId, EntryId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "attachment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttachmentId,
    pub competition_id: CompetitionId,
    pub entry_id: EntryId,
    pub name: String,
    pub media_type: Word<Media>,
    pub size: i64,
    pub sha256: String,
    pub has_location: bool,
    pub version: i64,
    pub created_at: i64,
    pub deleted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
