//! Competitions with their countries, organisations and tracks.

use chrono::{DateTime, NaiveDateTime, Utc};
use entity::ids::CompetitionId;
use entity::{competition, country, organisation, track};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{
    CompetitionState, ConflictEffect, Created, List, NameOwner, OrganisationKind, Participation,
    Tagged, Texts, time, version,
};
use crate::app::App;
use crate::app::setup::competitions::{self as app, CountryInput, OrganisationInput, Settings};
use crate::domain::conflict::Rules;
use crate::domain::{eligibility, similar_names};
use crate::problem::Problem;

/// Operations on competitions.
pub struct Competitions {
    pub(crate) app: App,
}

/// How the rules treat each kind of conflict of interest.
#[derive(Object, Clone)]
struct ConflictRules {
    /// Judge and entry have a country in common.
    same_country: ConflictEffect,
    /// Judge and entry have an organisation in common, compared by name.
    same_organisation: ConflictEffect,
    /// A conflict was declared between judge and entry.
    declared: ConflictEffect,
    /// The judge's city and the entry's city are sister cities.
    paired_places: ConflictEffect,
    /// Pairs of sister cities, for `paired_places`.
    #[oai(validator(max_items = 1000))]
    sister_cities: Vec<SisterCities>,
}

/// Two sister cities.
#[derive(Object, Clone)]
struct SisterCities {
    /// Name of the first city, as profiles spell it.
    #[oai(validator(min_length = 1, max_length = 200))]
    one: String,
    /// Name of the second city, as profiles spell it.
    #[oai(validator(min_length = 1, max_length = 200))]
    other: String,
}

impl From<Rules> for ConflictRules {
    fn from(rules: Rules) -> Self {
        let pair = |(one, other)| SisterCities { one, other };
        Self {
            same_country: rules.same_country.into(),
            same_organisation: rules.same_organisation.into(),
            declared: rules.declared.into(),
            paired_places: rules.paired_places.into(),
            sister_cities: rules.sister_cities.into_iter().map(pair).collect(),
        }
    }
}

impl From<ConflictRules> for Rules {
    fn from(rules: ConflictRules) -> Self {
        Self {
            same_country: rules.same_country.0,
            same_organisation: rules.same_organisation.0,
            declared: rules.declared.0,
            paired_places: rules.paired_places.0,
            sister_cities: rules
                .sister_cities
                .into_iter()
                .map(|p| (p.one, p.other))
                .collect(),
        }
    }
}

/// Rules that an entry must meet to be submitted.
#[derive(Object, Clone)]
struct EntryRules {
    /// Fewest members of a team, without mentors.
    fewest_members: u32,
    /// Most members of a team, without mentors.
    most_members: u32,
    /// Whether every country of an entry must take part in the competition.
    only_participating_countries: bool,
}

impl From<eligibility::EntryRules> for EntryRules {
    fn from(rules: eligibility::EntryRules) -> Self {
        Self {
            fewest_members: rules.fewest_members,
            most_members: rules.most_members,
            only_participating_countries: rules.only_participating_countries,
        }
    }
}

impl From<EntryRules> for eligibility::EntryRules {
    fn from(rules: EntryRules) -> Self {
        Self {
            fewest_members: rules.fewest_members,
            most_members: rules.most_members,
            only_participating_countries: rules.only_participating_countries,
        }
    }
}

/// A competition to be created, or new settings for one.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct CompetitionRequest {
    /// Full name of the competition, as results show it.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// IANA time zone of the competition's deadlines, such as `Asia/Shanghai`.
    #[oai(validator(max_length = 64))]
    zone: String,
    /// Local time in `zone` after which no entry can be submitted; absent for no deadline.
    entry_deadline: Option<NaiveDateTime>,
    /// Rules on conflicts of interest; default rules if absent.
    conflict_rules: Option<ConflictRules>,
    /// Rules on teams and entries; default rules if absent.
    entry_rules: Option<EntryRules>,
    /// On creation only: add the member and partner states of the SCO as countries.
    #[oai(default)]
    sco_countries: bool,
}

impl From<CompetitionRequest> for Settings {
    fn from(request: CompetitionRequest) -> Self {
        Self {
            name: request.name,
            zone: request.zone,
            entry_deadline: request.entry_deadline,
            conflict_rules: request.conflict_rules.map(Rules::from).unwrap_or_default(),
            entry_rules: request.entry_rules.map(Into::into).unwrap_or_default(),
        }
    }
}

/// A competition, as all its members see it.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Competition {
    /// Identifies the competition in all paths below `/competitions`.
    id: Uuid,
    /// Full name of the competition, as results show it.
    name: String,
    /// Stage of the competition, from draft to archived.
    state: CompetitionState,
    /// IANA time zone of the competition's deadlines.
    zone: String,
    /// Time after which no entry can be submitted; absent without a deadline.
    entry_deadline: Option<DateTime<Utc>>,
    /// Current time of the server, whose clock decides deadlines.
    server_time: DateTime<Utc>,
    /// How conflicts of interest are treated.
    conflict_rules: ConflictRules,
    /// Rules that an entry must meet to be submitted.
    entry_rules: EntryRules,
    /// Incremented by every change; If-Match must name it.
    version: i64,
}

/// A country of the competition.
#[derive(Object, Clone)]
#[oai(skip_serializing_if_is_none)]
struct Country {
    /// ISO 3166-1 alpha-2 code, such as `KZ`.
    #[oai(validator(pattern = "^[A-Z]{2}$"))]
    code: String,
    /// Status in which the country takes part, such as member or guest.
    status: Participation,
    /// Most entries of the country; absent for no limit.
    #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
    quota: Option<i64>,
    /// Names of the country by language (BCP 47); usual names where absent.
    names: Texts,
}

/// The complete list of countries that may take part; it replaces the earlier list.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct CountriesRequest {
    /// All countries of the competition, each of them once.
    #[oai(validator(max_items = 300))]
    items: Vec<Country>,
}

/// An organisation to be added.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct OrganisationRequest {
    /// Full name; judges and teams with the same name count as one organisation.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// Type of the organisation, such as university; absent if unknown.
    kind: Option<OrganisationKind>,
    /// Country in which it is located (ISO 3166-1 alpha-2).
    #[oai(validator(max_length = 2))]
    country: Option<String>,
    /// City in which it is located; empty if unknown.
    #[oai(default, validator(max_length = 200))]
    city: String,
}

/// An organisation of judges or of members of a team.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Organisation {
    /// Identifies the organisation in profiles of judges and members.
    id: Uuid,
    /// The team that added it; absent if organisers did.
    team_id: Option<Uuid>,
    /// Full name, by which conflicts are found.
    name: String,
    /// Type of the organisation, such as university; absent if unknown.
    kind: Option<OrganisationKind>,
    /// Country in which it is located (ISO 3166-1 alpha-2).
    country: Option<String>,
    /// City in which it is located; empty if unknown.
    city: String,
}

/// Similar names, which may belong to the same person, team or organisation.
#[derive(Object)]
struct SimilarNames {
    /// Where the names occur: entry titles, teams, judges or organisations.
    kind: NameOwner,
    /// The similar spellings in order; one spelling if several objects have the same name.
    spellings: Vec<Spelling>,
}

/// One spelling of a name.
#[derive(Object)]
struct Spelling {
    /// The name as it is spelled.
    name: String,
    /// Its characters as `U+0430 U+0431 …`, to distinguish letters that look the same.
    characters: String,
    /// Codes of the entries or judges with this name, or whose members belong to this organisation.
    codes: Vec<String>,
}

/// A track, in which entries compete and are ranked.
#[derive(Object)]
struct Track {
    /// Identifies the track in entries.
    id: Uuid,
    /// Short code of the track, as in tables.
    code: String,
    /// Titles of the track by language (BCP 47).
    titles: Texts,
}

/// A track to be added.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct TrackRequest {
    /// Short code, unique in the competition, as in tables.
    #[oai(validator(min_length = 1, max_length = 64))]
    code: String,
    /// Titles of the track by language (BCP 47).
    #[oai(default)]
    titles: Texts,
}

impl Country {
    fn new(row: country::Model) -> Result<Self, Problem> {
        Ok(Self {
            code: row.code.to_string(),
            status: row.status.0.into(),
            quota: row.quota.map(i64::from),
            names: row.names.0,
        })
    }
}

impl Organisation {
    fn new(row: organisation::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            team_id: row.team_id.map(|team| team.0),
            name: row.name,
            kind: row.kind.map(|k| k.0.into()),
            country: row.country.map(|c| c.to_string()),
            city: row.city,
        })
    }
}

impl SimilarNames {
    fn new(
        (kind, spellings): (app::NameOwner, Vec<similar_names::Spelling>),
    ) -> Result<Self, Problem> {
        let spelling = |spelling: similar_names::Spelling| {
            let characters = spelling
                .name
                .chars()
                .map(|c| format!("U+{:04X}", u32::from(c)));
            Spelling {
                characters: characters.collect::<Vec<_>>().join(" "),
                name: spelling.name,
                codes: spelling.codes.into_iter().collect(),
            }
        };
        Ok(Self {
            kind: kind.into(),
            spellings: spellings.into_iter().map(spelling).collect(),
        })
    }
}

impl Track {
    fn new(row: track::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            code: row.code,
            titles: row.titles.0,
        })
    }
}

impl Competitions {
    fn body(&self, row: competition::Model) -> Result<Competition, Problem> {
        Ok(Competition {
            id: row.id.0,
            name: row.name,
            state: row.state.0.into(),
            zone: row.zone,
            entry_deadline: row.entry_deadline.map(time),
            server_time: self.app.clock().now(),
            conflict_rules: row.conflict_rules.0.into(),
            entry_rules: row.entry_rules.0.into(),
            version: row.version,
        })
    }
}

#[OpenApi(tag = "Tag::Competitions")]
impl Competitions {
    /// Create a competition
    ///
    /// The caller becomes the competition's first organiser.
    ///
    /// **Permissions**: accounts that may create competitions.
    #[oai(
        path = "/competitions",
        method = "post",
        operation_id = "create_competition"
    )]
    async fn create(
        &self,
        auth: Auth,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<CompetitionRequest>,
    ) -> Result<Created<Competition>, ActFailure> {
        let sco = body.value.sco_countries;
        let row = self
            .app
            .create_competition(
                auth.0.with_idempotency_key(&key.0, body.request),
                body.value.into(),
                sco,
            )
            .await?;
        let (path, version) = (format!("/competitions/{}", row.id), row.version);
        Ok(Created::new(&path, version, self.body(row)?))
    }

    /// List my competitions
    ///
    /// **Permissions**: any valid token, for the competitions in which the account has a
    /// membership.
    #[oai(
        path = "/competitions",
        method = "get",
        operation_id = "list_competitions"
    )]
    async fn list(&self, auth: Auth) -> Result<Json<List<Competition>>, ReadFailure> {
        let rows = self.app.competitions(auth.0).await?;
        Ok(List::whole(rows, |row| self.body(row))?)
    }

    /// Read a competition
    ///
    /// **Permissions**: any account with a membership in the competition.
    #[oai(
        path = "/competitions/:competition_id",
        method = "get",
        operation_id = "get_competition"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Tagged<Competition>, ReadFailure> {
        let row = self.app.competition(auth.0, competition_id.0).await?;
        Ok(Tagged::new(row.version, self.body(row)?))
    }

    /// Replace a competition's settings
    ///
    /// Assignments that have an exclusive conflict under the new rules are withdrawn.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id",
        method = "put",
        operation_id = "replace_competition"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// ETag of the version to replace, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<CompetitionRequest>,
    ) -> Result<Tagged<Competition>, ChangeFailure> {
        let version = version(if_match.0)?;
        let id = competition_id.0;
        let row = self
            .app
            .update_competition(auth.0, id, version, body.value.into())
            .await?;
        Ok(Tagged::new(row.version, self.body(row)?))
    }

    /// Open a competition to entries
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/opening",
        method = "post",
        operation_id = "open_competition"
    )]
    async fn open(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Tagged<Competition>, ActFailure> {
        let row = self.app.open_competition(auth.0, competition_id.0).await?;
        Ok(Tagged::new(row.version, self.body(row)?))
    }

    /// List the countries that may take part
    ///
    /// **Permissions**: any account with a membership in the competition.
    #[oai(
        path = "/competitions/:competition_id/countries",
        method = "get",
        operation_id = "list_countries"
    )]
    async fn countries(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<Country>>, ReadFailure> {
        let rows = self.app.countries(auth.0, competition_id.0).await?;
        Ok(List::whole(rows, Country::new)?)
    }

    /// Replace the countries that may take part
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/countries",
        method = "put",
        operation_id = "replace_countries"
    )]
    async fn set_countries(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        body: Strict<CountriesRequest>,
    ) -> Result<Json<List<Country>>, ActFailure> {
        let input = |c: Country| CountryInput {
            code: c.code,
            status: c.status.0,
            quota: c.quota,
            names: c.names,
        };
        let list = body.value.items.into_iter().map(input).collect();
        let rows = self
            .app
            .set_countries(auth.0, competition_id.0, list)
            .await?;
        Ok(List::whole(rows, Country::new)?)
    }

    /// List organisations
    ///
    /// Organisers read all of them; a team reads those that it added for its members.
    ///
    /// **Permissions**: organisers and teams of the competition.
    #[oai(
        path = "/competitions/:competition_id/organisations",
        method = "get",
        operation_id = "list_organisations"
    )]
    async fn organisations(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Organisation>>, ReadFailure> {
        let page = page(limit, cursor);
        let of = competition_id.0;
        Ok(List::make(
            self.app.organisations(auth.0, of, page).await?,
            Organisation::new,
        )?)
    }

    /// List similar names
    ///
    /// Titles, teams, judges and organisations whose names are equal or look the same with letters
    /// of other scripts (Unicode Technical Standard 39). The list blocks nothing. If one
    /// organisation is spelled in two ways, a conflict between a judge and a team of that
    /// organisation is not found: correct the spelling, or declare the conflict.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/similar_names",
        method = "get",
        operation_id = "list_similar_names"
    )]
    async fn similar_names(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<SimilarNames>>, ReadFailure> {
        let of = competition_id.0;
        let found = self.app.similar_names(auth.0, of).await?;
        Ok(List::whole(found, SimilarNames::new)?)
    }

    /// Add an organisation
    ///
    /// Organisations added by a team are for its own members; those added by organisers are for
    /// judges. A judge and a team belong to the same organisation if the names are equal, so a name
    /// may occur twice.
    ///
    /// **Permissions**: organisers and teams of the competition.
    #[oai(
        path = "/competitions/:competition_id/organisations",
        method = "post",
        operation_id = "create_organisation"
    )]
    async fn create_organisation(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<OrganisationRequest>,
    ) -> Result<Created<Organisation>, ActFailure> {
        let input = OrganisationInput {
            name: body.value.name,
            kind: body.value.kind.map(|k| k.0),
            country: body.value.country,
            city: body.value.city,
        };
        let of = competition_id.0;
        let row = self
            .app
            .create_organisation(auth.0.with_idempotency_key(&key.0, body.request), of, input)
            .await?;
        let path = format!("/competitions/{of}/organisations/{}", row.id);
        Ok(Created::new(&path, 1, Organisation::new(row)?))
    }

    /// List tracks
    ///
    /// **Permissions**: any account with a membership in the competition.
    #[oai(
        path = "/competitions/:competition_id/tracks",
        method = "get",
        operation_id = "list_tracks"
    )]
    async fn tracks(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<Track>>, ReadFailure> {
        let rows = self.app.tracks(auth.0, competition_id.0).await?;
        Ok(List::whole(rows, Track::new)?)
    }

    /// Add a track
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/tracks",
        method = "post",
        operation_id = "create_track"
    )]
    async fn create_track(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<TrackRequest>,
    ) -> Result<Created<Track>, ActFailure> {
        let of = competition_id.0;
        let row = self
            .app
            .create_track(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                body.value.code,
                body.value.titles,
            )
            .await?;
        let path = format!("/competitions/{of}/tracks/{}", row.id);
        Ok(Created::new(&path, 1, Track::new(row)?))
    }
}
