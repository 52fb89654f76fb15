//! A member or mentor of a team.

use evenhand_core::domain::Country;
use evenhand_core::domain::states::{AgeBand, MemberKind};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{CompetitionId, MemberId, OrganisationId, TeamId};
use crate::json::JsonColumn;
use crate::word::Word;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MemberId,
    pub competition_id: CompetitionId,
    pub team_id: TeamId,
    pub position: i32,
    pub kind: Word<MemberKind>,
    pub name: String,
    pub citizenships: JsonColumn<Vec<Country>>,
    pub residence: Option<Word<Country>>,
    pub organisation_id: Option<OrganisationId>,
    pub age_band: Option<Word<AgeBand>>,
    /// Who consented for the member: a parent or guardian, or the member of age.
    pub consent_by: String,
    /// To which version of the competition's notice; none without consent.
    pub consent_version: Option<String>,
    pub consent_at: Option<i64>,
    /// May results show the name?
    pub publish_name: bool,
    pub anonymised_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
