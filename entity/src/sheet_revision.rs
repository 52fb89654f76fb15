//! A submitted revision of a sheet. It is never deleted, and changed only to erase a person's name
//! from its comment.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, RevisionId, SheetId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "sheet_revision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RevisionId,
    pub competition_id: CompetitionId,
    pub sheet_id: SheetId,
    pub number: i32,
    #[sea_orm(column_type = "Json")]
    pub marks: Json,
    #[sea_orm(column_type = "Text")]
    pub comment: String,
    pub digest: String,
    pub submitted_at: i64,
    /// When a name was erased from the comment; the digest covers the earlier text.
    pub redacted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
