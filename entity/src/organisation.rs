//! University, school, enterprise … of a competition's people; `key` is the name as it compares.

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
    /// The team that added it; none for the organisers'.
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
