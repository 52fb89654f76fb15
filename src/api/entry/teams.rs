//! Teams with their members and mentors.

use entity::ids::{CompetitionId, OrganisationId, TeamId};
use entity::{member, team};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{AgeBand, List, MemberKind, Tagged, codes, version};
use crate::app::App;
use crate::app::entry::teams::{MemberInput, TeamFacts, TeamInput};
use crate::problem::Problem;

/// Operations on teams.
pub struct Teams {
    pub(crate) app: App,
}

/// A member or mentor of a team.
#[derive(Object, Clone)]
#[oai(skip_serializing_if_is_none)]
struct Member {
    /// Whether the person is a member or a mentor.
    kind: MemberKind,
    /// Full name, in the person's own script.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// Countries of citizenship (ISO 3166-1 alpha-2), at least one.
    #[oai(validator(max_items = 10))]
    citizenships: Vec<String>,
    /// Country of residence (ISO 3166-1 alpha-2); absent if not stated.
    #[oai(validator(max_length = 2))]
    residence: Option<String>,
    /// An organisation that the team added; absent if none.
    organisation_id: Option<Uuid>,
    /// Age at the competition's reference date; required for members.
    age_band: Option<AgeBand>,
}

impl Member {
    fn new(row: member::Model) -> Result<Self, Problem> {
        Ok(Self {
            kind: row.kind.0.into(),
            name: row.name,
            citizenships: codes(&row.citizenships),
            residence: row.residence.map(|c| c.to_string()),
            organisation_id: row.organisation_id.map(|id| id.0),
            age_band: row.age_band.map(|a| a.0.into()),
        })
    }
}

/// A team with its people; it replaces the earlier version as a whole.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct TeamRequest {
    /// Name of the team, as results show it.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// City of the team, compared with sister cities; empty if unknown.
    #[oai(default, validator(max_length = 200))]
    city: String,
    /// Members and mentors in the team's order.
    #[oai(validator(max_items = 100))]
    members: Vec<Member>,
}

/// A team with its people, for the team and for organisers.
#[derive(Object)]
struct Team {
    /// Identifies the team in invitations and paths.
    id: Uuid,
    /// Name of the team, as results show it.
    name: String,
    /// City of the team, compared with sister cities; empty if unknown.
    city: String,
    /// Countries of the team as a whole (ISO 3166-1 alpha-2), in addition to its members'
    /// countries.
    countries: Vec<String>,
    /// Members and mentors in the team's order.
    members: Vec<Member>,
    /// Incremented by every change; If-Match must name it.
    version: i64,
}

impl Team {
    fn new(facts: TeamFacts) -> Result<Self, Problem> {
        Ok(Self {
            id: facts.team.id.0,
            name: facts.team.name,
            city: facts.team.city,
            countries: codes(&facts.team.countries),
            version: facts.team.version,
            members: facts
                .members
                .into_iter()
                .map(Member::new)
                .collect::<Result<_, _>>()?,
        })
    }
}

/// A team in a list, without its people.
#[derive(Object)]
struct TeamSummary {
    /// Identifies the team in invitations and paths.
    id: Uuid,
    /// Name of the team, as results show it.
    name: String,
    /// City of the team; empty if unknown.
    city: String,
}

impl TeamSummary {
    fn new(row: team::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            name: row.name,
            city: row.city,
        })
    }
}

impl From<TeamRequest> for TeamInput {
    fn from(request: TeamRequest) -> Self {
        let member = |m: Member| MemberInput {
            kind: m.kind.0,
            name: m.name,
            citizenships: m.citizenships,
            residence: m.residence,
            organisation: m.organisation_id.map(OrganisationId),
            age_band: m.age_band.map(|a| a.0),
        };
        Self {
            name: request.name,
            city: request.city,
            members: request.members.into_iter().map(member).collect(),
        }
    }
}

#[OpenApi(tag = "Tag::Teams")]
impl Teams {
    /// Read my team
    ///
    /// **Permissions**: teams, for their own members.
    #[oai(
        path = "/competitions/:competition_id/team",
        method = "get",
        operation_id = "get_my_team"
    )]
    async fn own(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Tagged<Team>, ReadFailure> {
        let facts = self.app.own_team(auth.0, competition_id.0).await?;
        Ok(Tagged::new(facts.team.version, Team::new(facts)?))
    }

    /// Replace my team with its people
    ///
    /// Possible while the competition accepts entries. If the change causes an exclusive conflict
    /// with an assigned judge, that assignment is withdrawn. A submitted entry that the changed
    /// team could not submit becomes a draft again. The change is refused if an entry was found
    /// eligible and the changed team could not submit it.
    ///
    /// **Permissions**: teams, for their own members.
    #[oai(
        path = "/competitions/:competition_id/team",
        method = "put",
        operation_id = "replace_my_team"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// ETag of the version to replace, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<TeamRequest>,
    ) -> Result<Tagged<Team>, ChangeFailure> {
        let version = version(if_match.0)?;
        let of = competition_id.0;
        let facts = self
            .app
            .update_team(auth.0, of, version, body.value.into())
            .await?;
        Ok(Tagged::new(facts.team.version, Team::new(facts)?))
    }

    /// List teams
    ///
    /// **Permissions**: organisers of the competition, including those with a declared interest.
    #[oai(
        path = "/competitions/:competition_id/teams",
        method = "get",
        operation_id = "list_teams"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<TeamSummary>>, ReadFailure> {
        let page = page(limit, cursor);
        let teams = self.app.teams(auth.0, competition_id.0, page).await?;
        Ok(List::make(teams, TeamSummary::new)?)
    }

    /// Read a team with its people
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/teams/:team_id",
        method = "get",
        operation_id = "get_team"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        team_id: Path<TeamId>,
    ) -> Result<Tagged<Team>, ReadFailure> {
        let (of, id) = (competition_id.0, team_id.0);
        let facts = self.app.team(auth.0, of, id).await?;
        Ok(Tagged::new(facts.team.version, Team::new(facts)?))
    }
}
