//! Teams: their people.

use entity::ids::{CompetitionId, OrganisationId, TeamId};
use entity::{member, team};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{AgeBand, List, MemberKind, Tagged, codes, page, version};
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
    /// Member or mentor.
    kind: MemberKind,
    /// Name, in its own script.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// Citizenships (ISO 3166-1 alpha-2).
    #[oai(validator(max_items = 10))]
    citizenships: Vec<String>,
    /// Country of residence.
    #[oai(validator(max_length = 2))]
    residence: Option<String>,
    /// An organisation that the team added.
    organisation_id: Option<Uuid>,
    /// Age at the competition's reference date; required of members.
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

/// A team, replaced as a whole.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct TeamRequest {
    /// Name.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// City.
    #[oai(default, validator(max_length = 200))]
    city: String,
    /// Members and mentors, in order.
    #[oai(validator(max_items = 100))]
    members: Vec<Member>,
}

/// A team with its people, for itself and for organisers.
#[derive(Object)]
struct Team {
    /// Id.
    id: Uuid,
    /// Name.
    name: String,
    /// City.
    city: String,
    /// Countries stated for the team as a whole, beside its members'.
    countries: Vec<String>,
    /// Members and mentors, in order.
    members: Vec<Member>,
    /// Version.
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

/// A team in a list.
#[derive(Object)]
struct TeamSummary {
    /// Id.
    id: Uuid,
    /// Name.
    name: String,
    /// City.
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
    /// My team
    ///
    /// **Permissions**: teams; one's own only.
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
    /// As long as entries are taken. Members of several countries are ordinary. A judge whom a change
    /// brings into conflict loses the assignment; a submission that these people could not make is a
    /// draft again, and where an entry was found eligible, people who bar it are refused.
    ///
    /// **Permissions**: teams; one's own only.
    #[oai(
        path = "/competitions/:competition_id/team",
        method = "put",
        operation_id = "replace_my_team"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// ETag of the version that is replaced.
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

    /// Teams
    ///
    /// **Permissions**: organisers of the competition, those with a declared interest included.
    #[oai(
        path = "/competitions/:competition_id/teams",
        method = "get",
        operation_id = "list_teams"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
        /// `next_cursor` of the page before.
        #[oai(validator(pattern = "^[0-9a-f]{32}$"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<List<TeamSummary>>, ReadFailure> {
        let page = page(limit.0, cursor.0)?;
        let teams = self.app.teams(auth.0, competition_id.0, page).await?;
        Ok(List::make(teams, TeamSummary::new)?)
    }

    /// A team with its people
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
