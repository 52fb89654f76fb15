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
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{
    CompetitionState, ConflictEffect, Created, List, NameOwner, OrganisationKind, Participation,
    Tagged, Texts, page, time, version,
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

/// What the rules do with each kind of conflict.
#[derive(Object, Clone)]
struct ConflictRules {
    /// A country on both sides.
    same_country: ConflictEffect,
    /// An organisation on both sides.
    same_organisation: ConflictEffect,
    /// A declared conflict.
    declared: ConflictEffect,
    /// The judge's city is paired with the entry's.
    paired_places: ConflictEffect,
    /// Paired cities.
    #[oai(validator(max_items = 1000))]
    sister_cities: Vec<SisterCities>,
}

/// Two cities that are paired.
#[derive(Object, Clone)]
struct SisterCities {
    /// One city.
    #[oai(validator(min_length = 1, max_length = 200))]
    one: String,
    /// The other.
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

/// What a submitted entry must keep.
#[derive(Object, Clone)]
struct EntryRules {
    /// Fewest members of a team.
    fewest_members: u32,
    /// Most members of a team.
    most_members: u32,
    /// Must every country of an entry take part?
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

/// A competition to be set up, or its settings replaced.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct CompetitionRequest {
    /// Name.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// IANA time zone of its deadlines.
    #[oai(validator(max_length = 64))]
    zone: String,
    /// Local time in that zone after which the server takes no entry.
    entry_deadline: Option<NaiveDateTime>,
    /// Conflict rules; the usual ones when absent.
    conflict_rules: Option<ConflictRules>,
    /// Rules of entry; the usual ones when absent.
    entry_rules: Option<EntryRules>,
    /// On creation: start with the member and partner states of the SCO.
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

/// A competition, as all of its people see it.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Competition {
    /// Id.
    id: Uuid,
    /// Name.
    name: String,
    /// Where it stands.
    state: CompetitionState,
    /// IANA time zone of its deadlines.
    zone: String,
    /// When entries close.
    entry_deadline: Option<DateTime<Utc>>,
    /// The server's time: the clock that decides.
    server_time: DateTime<Utc>,
    /// Conflict rules.
    conflict_rules: ConflictRules,
    /// Rules of entry.
    entry_rules: EntryRules,
    /// Version.
    version: i64,
}

/// A country of the competition.
#[derive(Object, Clone)]
#[oai(skip_serializing_if_is_none)]
struct Country {
    /// ISO 3166-1 alpha-2.
    #[oai(validator(pattern = "^[A-Z]{2}$"))]
    code: String,
    /// How it takes part.
    status: Participation,
    /// Most entries; absent for any number.
    #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
    quota: Option<i64>,
    /// Names by language, as the organisers set them.
    names: Texts,
}

/// The countries that may take part, all of them.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct CountriesRequest {
    /// The countries.
    #[oai(validator(max_items = 300))]
    items: Vec<Country>,
}

/// An organisation to be added.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct OrganisationRequest {
    /// Name.
    #[oai(validator(min_length = 1, max_length = 200))]
    name: String,
    /// Kind.
    kind: Option<OrganisationKind>,
    /// Country (ISO 3166-1 alpha-2).
    #[oai(validator(max_length = 2))]
    country: Option<String>,
    /// City.
    #[oai(default, validator(max_length = 200))]
    city: String,
}

/// An organisation.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Organisation {
    /// Id.
    id: Uuid,
    /// The team that added it; without one, the organisers did.
    team_id: Option<Uuid>,
    /// Name.
    name: String,
    /// Kind.
    kind: Option<OrganisationKind>,
    /// Country.
    country: Option<String>,
    /// City.
    city: String,
}

/// Names that people may take for one another.
#[derive(Object)]
struct SimilarNames {
    /// What they are names of.
    kind: NameOwner,
    /// The spellings, in order: several, or one that several bear.
    spellings: Vec<Spelling>,
}

/// One spelling of a name.
#[derive(Object)]
struct Spelling {
    /// The name.
    name: String,
    /// Its characters, as `U+0430 U+0431 …`, by which spellings that look the same are told apart.
    characters: String,
    /// Codes of the entries and judges that bear it, or whose people belong to it.
    codes: Vec<String>,
}

/// A track.
#[derive(Object)]
struct Track {
    /// Id.
    id: Uuid,
    /// Short code, as in tables.
    code: String,
    /// Titles by language.
    titles: Texts,
}

/// A track to be added.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct TrackRequest {
    /// Short code, unique in the competition.
    #[oai(validator(min_length = 1, max_length = 64))]
    code: String,
    /// Titles by language.
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
    /// The caller becomes its first organiser.
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

    /// My competitions
    ///
    /// **Permissions**: any valid token; competitions in which one has a membership.
    #[oai(
        path = "/competitions",
        method = "get",
        operation_id = "list_competitions"
    )]
    async fn list(&self, auth: Auth) -> Result<Json<List<Competition>>, ReadFailure> {
        let rows = self.app.competitions(auth.0).await?;
        Ok(List::whole(rows, |row| self.body(row))?)
    }

    /// A competition
    ///
    /// **Permissions**: all people of the competition.
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
    /// Assignments that new rules bring into conflict are withdrawn.
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
        /// ETag of the version that is replaced.
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

    /// The countries that may take part
    ///
    /// **Permissions**: all people of the competition.
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

    /// Organisations
    ///
    /// Organisers read all; a team reads those that it added, for its members to name.
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
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
        /// `next_cursor` of the page before.
        #[oai(validator(pattern = "^[0-9a-f]{32}$"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<List<Organisation>>, ReadFailure> {
        let page = page(limit.0, cursor.0)?;
        let of = competition_id.0;
        Ok(List::make(
            self.app.organisations(auth.0, of, page).await?,
            Organisation::new,
        )?)
    }

    /// Names that look alike
    ///
    /// Titles, teams, judges and organisations whose names people may take for one another, because
    /// letters of other scripts look the same (Unicode Technical Standard 39) or the names are equal.
    /// Nobody is refused for it. Where one organisation is spelled in two ways, a judge and a team of
    /// it are not seen to be in conflict: correct the spelling, or declare the conflict.
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
    /// What a team adds is for its own members, what organisers add is for judges. That a team and a judge
    /// are of one organisation is seen by its name, so two may be of the same name.
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

    /// Tracks
    ///
    /// **Permissions**: all people of the competition.
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
