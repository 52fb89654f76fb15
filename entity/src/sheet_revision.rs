//! A submitted revision, never deleted, and never changed but to take a person out of its comment.

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
    /// When a person was taken out of the comment: the digest is of what was there before.
    pub redacted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
