//! An organisation of judges or members; `key` is the form of the name that is compared.

use evenhand_core::domain::Country;
use evenhand_core::domain::states::OrganisationKind;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, OrganisationId, TeamId};
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    pub competition_id: CompetitionId,
    /// The team that added it; none if organisers did.
    pub team_id: Option<TeamId>,
    pub name: String,
    pub key: String,
    pub kind: Option<Word<OrganisationKind>>,
    pub country: Option<Word<Country>>,
    pub city: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
