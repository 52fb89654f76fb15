//! Tokens and invitation codes that were tried and are none, by network and time.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "auth_failure")]
pub struct Model {
    /// The first 24 bits of an IPv4 address, 48 of an IPv6 one: never a whole address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub network: String,
    /// Begin of the time they are counted over, in microseconds since 1970.
    #[sea_orm(primary_key, auto_increment = false)]
    pub since: i64,
    pub count: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
