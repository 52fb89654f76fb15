//! Failed sign-in attempts (invalid tokens or invitation codes), by network and period.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "auth_failure")]
pub struct Model {
    /// The first 24 bits of an IPv4 address or 48 bits of an IPv6 address, never the whole address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub network: String,
    /// Start of the counted period, in microseconds since 1970.
    #[sea_orm(primary_key, auto_increment = false)]
    pub since: i64,
    pub count: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
