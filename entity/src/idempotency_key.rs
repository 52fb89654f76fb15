//! The stored answer to a creating request, for a client that repeats the request.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_key")]
pub struct Model {
    /// Digest of actor and Idempotency-Key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Digest of the request.
    pub request: String,
    /// The answer in base64, encrypted with a key that only the client can derive.
    #[sea_orm(column_type = "Text")]
    pub answer: String,
    pub created_at: i64,
    /// The audit record of the change; none for answers older than this column.
    pub seq: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
