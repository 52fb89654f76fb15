//! Rounds with rubric and scoring plan; opening, closing and progress of scoring.

use chrono::{DateTime, NaiveDateTime, Utc};
use entity::ids::{CompetitionId, EntryId, RoundId};
use entity::round;
use poem_openapi::param::Header;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{
    Created, List, Method, ReasonRequest, RoundState, SameCountry, Tagged, Texts, time, version,
};
use crate::app::App;
use crate::app::judging::closing::CloseInput;
use crate::app::setup::rounds::RoundInput;
use crate::domain::{plan, rubric};
use crate::problem::{Issue, Kind, Problem};

/// Operations on rounds.
pub struct Rounds {
    pub(crate) app: App,
}

/// A round to be added, or new settings for one.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct RoundRequest {
    /// Short code, unique in the competition, as in tables.
    #[oai(validator(min_length = 1, max_length = 64))]
    code: String,
    /// Number of judges for each entry, from 1 to 100.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    panel_size: i64,
    /// Local time in the competition's zone after which no sheet is accepted; absent for no
    /// deadline.
    scoring_deadline: Option<NaiveDateTime>,
}

impl From<RoundRequest> for RoundInput {
    fn from(r: RoundRequest) -> Self {
        Self {
            code: r.code,
            panel_size: r.panel_size,
            scoring_deadline: r.scoring_deadline,
        }
    }
}

/// A described point of a criterion's scale.
#[derive(Object, Clone)]
struct Level {
    /// The point of the scale that is described.
    mark: Decimal,
    /// Descriptions of the level by language (BCP 47).
    texts: Texts,
}

/// A weighted criterion with its scale. Numbers are decimal strings, so that they are exact.
#[derive(Object, Clone)]
struct Criterion {
    /// Short name, unique in the rubric, as in tables.
    #[oai(validator(min_length = 1, max_length = 64))]
    criterion: String,
    /// Relative weight in the total, above 0; weights need not sum to 1.
    weight: Decimal,
    /// Lowest mark of the scale.
    min: Decimal,
    /// Highest mark of the scale.
    max: Decimal,
    /// Distance of neighbouring marks: a mark is `min` plus a whole number of steps.
    step: Decimal,
    /// Titles of the criterion by language (BCP 47).
    #[oai(default)]
    titles: Texts,
    /// Descriptions of points of the scale, for judges.
    #[oai(default, validator(max_items = 100))]
    levels: Vec<Level>,
}

impl From<Criterion> for rubric::Criterion {
    fn from(c: Criterion) -> Self {
        let level = |l: Level| rubric::Level {
            mark: l.mark,
            texts: l.texts,
        };
        Self {
            code: c.criterion,
            weight: c.weight,
            min: c.min,
            max: c.max,
            step: Some(c.step),
            titles: c.titles,
            levels: c.levels.into_iter().map(level).collect(),
        }
    }
}

impl From<rubric::Criterion> for Criterion {
    fn from(c: rubric::Criterion) -> Self {
        let level = |l: rubric::Level| Level {
            mark: l.mark,
            texts: l.texts,
        };
        Self {
            criterion: c.code,
            weight: c.weight,
            min: c.min,
            max: c.max,
            // The API accepts no rubric without a step.
            step: c.step.unwrap_or(Decimal::ONE),
            titles: c.titles,
            levels: c.levels.into_iter().map(level).collect(),
        }
    }
}

/// A rubric; it replaces the earlier one as a whole.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct RubricRequest {
    /// The criteria in the order in which judges see them.
    #[oai(validator(min_items = 1, max_items = 100))]
    criteria: Vec<Criterion>,
}

/// How standings are computed from score sheets.
#[derive(Object, Clone)]
#[oai(deny_unknown_fields)]
pub struct ScoringPlanRequest {
    /// How scores are computed from marks.
    method: Method,
    /// Flag judges whose marks look careless; sheets of judges whose flag an organiser confirms
    /// weigh less.
    #[oai(default)]
    robust: bool,
    /// Treatment of sheets by judges who share a country with the entry.
    same_country: SameCountry,
    /// Rank the entries of all tracks together.
    #[oai(default)]
    ignore_tracks: bool,
    /// Last rank that wins a prize, in each track.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    top: u32,
    /// Simulated draws for rank intervals and probabilities; 0 to compute none.
    #[oai(validator(maximum(value = "100000")))]
    draws: u32,
    /// Start value of the random draws; the same seed gives the same figures.
    #[oai(validator(maximum(value = "9007199254740991")))]
    seed: u64,
    /// Rules for equal scores, in order: `criteria`, `criterion:CODE`, `first_places`,
    /// `head_to_head`, `raw_mean`. If they do not decide, entries share the rank.
    #[oai(default, validator(max_items = 100))]
    tie_breaks: Vec<String>,
}

impl TryFrom<ScoringPlanRequest> for plan::ScoringPlan {
    type Error = Problem;

    fn try_from(p: ScoringPlanRequest) -> Result<Self, Problem> {
        let mut issues = Vec::new();
        let mut tie_breaks = Vec::new();
        for (i, word) in p.tie_breaks.into_iter().enumerate() {
            match plan::TieBreak::try_from(word) {
                Ok(rule) => tie_breaks.push(rule),
                Err(error) => {
                    issues.push(Issue::new(format!("/tie_breaks/{i}"), "bad-word", error));
                }
            }
        }
        if !issues.is_empty() {
            let detail = format!(
                "{} value(s) are invalid. Nothing was changed.",
                issues.len()
            );
            return Err(Problem::new(Kind::InvalidInput, detail).with(issues));
        }
        Ok(Self {
            method: p.method.0,
            robust: p.robust,
            same_country: p.same_country.0,
            ignore_tracks: p.ignore_tracks,
            top: p.top,
            draws: p.draws,
            seed: p.seed,
            tie_breaks,
        })
    }
}

/// The scoring plan of a round.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ScoringPlan {
    /// How scores are computed from marks.
    method: Method,
    /// Whether judges with careless-looking marks are flagged.
    robust: bool,
    /// Treatment of sheets by judges who share a country with the entry.
    same_country: SameCountry,
    /// Whether the entries of all tracks are ranked together.
    ignore_tracks: bool,
    /// Last rank that wins a prize, in each track.
    top: u32,
    /// Simulated draws for rank intervals and probabilities; 0 for none.
    draws: u32,
    /// Start value of the random draws.
    seed: u64,
    /// Rules for equal scores, in order; if they do not decide, entries share the rank.
    tie_breaks: Vec<String>,
    /// When rubric and plan were frozen; absent before scoring opens.
    frozen_at: Option<DateTime<Utc>>,
    /// SHA-256 of rubric and plan as frozen, in hexadecimal; absent before scoring opens.
    sha256: Option<String>,
}

impl From<plan::ScoringPlan> for ScoringPlan {
    fn from(plan: plan::ScoringPlan) -> Self {
        Self {
            method: plan.method.into(),
            robust: plan.robust,
            same_country: plan.same_country.into(),
            ignore_tracks: plan.ignore_tracks,
            top: plan.top,
            draws: plan.draws,
            seed: plan.seed,
            tie_breaks: plan.tie_breaks.into_iter().map(Into::into).collect(),
            frozen_at: None,
            sha256: None,
        }
    }
}

/// A round, as all members of the competition see it.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Round {
    /// Identifies the round in paths.
    id: Uuid,
    /// Short code of the round, as in tables.
    code: String,
    /// Stage of the round, from planned to published.
    state: RoundState,
    /// Number of judges for each entry.
    panel_size: i32,
    /// Time after which no sheet is accepted; absent without a deadline.
    scoring_deadline: Option<DateTime<Utc>>,
    /// The criteria in the order in which judges see them.
    rubric: Vec<Criterion>,
    /// How standings are computed from score sheets.
    scoring_plan: ScoringPlan,
    /// Incremented by every change; If-Match must name it.
    version: i64,
}

impl Round {
    fn new(row: round::Model) -> Result<Self, Problem> {
        let rubric = row.rubric.0;
        let plan = row.plan.0;
        Ok(Self {
            id: row.id.0,
            code: row.code,
            state: row.state.0.into(),
            panel_size: row.panel_size,
            scoring_deadline: row.scoring_deadline.map(time),
            rubric: rubric.criteria.into_iter().map(Into::into).collect(),
            scoring_plan: ScoringPlan {
                frozen_at: row.plan_frozen_at.map(time),
                sha256: row.plan_sha256,
                ..plan.into()
            },
            version: row.version,
        })
    }

    pub(crate) fn tagged(row: round::Model) -> Result<Tagged<Self>, Problem> {
        Ok(Tagged::new(row.version, Self::new(row)?))
    }
}

/// An assignment without a submitted or waived sheet.
#[derive(Object)]
struct MissingSheet {
    /// Identifies the assignment, for waiving or withdrawing.
    assignment_id: Uuid,
    /// Code of the judge, as in tables.
    judge: String,
    /// Code of the entry, as in tables.
    entry: String,
    /// Whether the judge has saved a draft.
    draft: bool,
}

/// The progress of a round's judging.
#[derive(Object)]
struct Progress {
    /// Number of assignments in force.
    assignments: u64,
    /// Number of submitted sheets.
    submitted: u64,
    /// Number of waived sheets.
    waived: u64,
    /// Assignments without a submitted or waived sheet.
    missing: Vec<MissingSheet>,
}

/// What organisers accept when they close a round. `{}` accepts nothing.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
struct CloseRequest {
    /// Entries that may have fewer reviews than the panel size, or none; each with its reason.
    #[oai(validator(max_items = 10000))]
    short_entries: Option<Vec<EntryWaiverRequest>>,
    /// The reason for all other entries with too few reviews; absent to accept no others.
    #[oai(validator(min_length = 1, max_length = 200))]
    short_entries_reason: Option<String>,
    /// Why the round is closed although no judge links parts of its panels: calibrated scores of
    /// different parts cannot be compared. Absent to refuse that.
    #[oai(validator(min_length = 1, max_length = 200))]
    parts_reason: Option<String>,
}

/// The waiver of an entry with too few reviews.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct EntryWaiverRequest {
    /// An eligible entry with too few reviews.
    entry_id: Uuid,
    /// Why it is ranked with fewer reviews, or without any.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
}

#[OpenApi(tag = "Tag::Rounds")]
impl Rounds {
    /// Add a round
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds",
        method = "post",
        operation_id = "create_round"
    )]
    async fn create(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<RoundRequest>,
    ) -> Result<Created<Round>, ActFailure> {
        let of = competition_id.0;
        let row = self
            .app
            .create_round(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                body.value.into(),
            )
            .await?;
        let path = format!("/competitions/{of}/rounds/{}", row.id);
        Ok(Created::new(&path, row.version, Round::new(row)?))
    }

    /// List rounds
    ///
    /// **Permissions**: any account with a membership in the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds",
        method = "get",
        operation_id = "list_rounds"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<Round>>, ReadFailure> {
        let rows = self.app.rounds(auth.0, competition_id.0).await?;
        Ok(List::whole(rows, Round::new)?)
    }

    /// Read a round with its rubric and scoring plan
    ///
    /// **Permissions**: any account with a membership in the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id",
        method = "get",
        operation_id = "get_round"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Tagged<Round>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        Ok(Round::tagged(self.app.round(auth.0, of, id).await?)?)
    }

    /// Replace a round's settings
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id",
        method = "put",
        operation_id = "replace_round"
    )]
    async fn replace(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// ETag of the version to replace, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<RoundRequest>,
    ) -> Result<Tagged<Round>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, round_id.0);
        Ok(Round::tagged(
            self.app
                .update_round(auth.0, of, id, version, body.value.into())
                .await?,
        )?)
    }

    /// Replace a round's rubric
    ///
    /// Possible until scoring opens.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/rubric",
        method = "put",
        operation_id = "replace_rubric"
    )]
    async fn set_rubric(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// ETag of the round, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<RubricRequest>,
    ) -> Result<Tagged<Round>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, round_id.0);
        let criteria = body.value.criteria.into_iter().map(Into::into).collect();
        let rubric = rubric::Rubric { criteria };
        Ok(Round::tagged(
            self.app.set_rubric(auth.0, of, id, version, rubric).await?,
        )?)
    }

    /// Replace a round's scoring plan
    ///
    /// Possible until scoring opens; later changes are amendments.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/scoring_plan",
        method = "put",
        operation_id = "replace_scoring_plan"
    )]
    async fn set_plan(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// ETag of the round, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<ScoringPlanRequest>,
    ) -> Result<Tagged<Round>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, round_id.0);
        Ok(Round::tagged(
            self.app
                .set_plan(auth.0, of, id, version, body.value.try_into()?)
                .await?,
        )?)
    }

    /// Open scoring
    ///
    /// Freezes rubric and scoring plan, and records their hash.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/scoring",
        method = "post",
        operation_id = "open_scoring"
    )]
    async fn open_scoring(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Tagged<Round>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        Ok(Round::tagged(self.app.open_scoring(auth.0, of, id).await?)?)
    }

    /// Close a round
    ///
    /// Submitted sheets count from then on. The round's tables are kept as a snapshot, and its
    /// results are computed from that: what happens later to people, entries or conflicts does not
    /// change them. Refused while sheets are missing, eligible entries have fewer reviews than the
    /// panel size, or no judge links parts of the panels; the answer lists all of it, and the last
    /// two can be waived with a reason.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/closing",
        method = "post",
        operation_id = "close_round"
    )]
    async fn close(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        body: Strict<CloseRequest>,
    ) -> Result<Tagged<Round>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let short = body.value.short_entries.unwrap_or_default();
        let input = CloseInput {
            short_entries: short
                .into_iter()
                .map(|w| (EntryId(w.entry_id), w.reason))
                .collect(),
            short_entries_reason: body.value.short_entries_reason,
            parts_reason: body.value.parts_reason,
        };
        let row = self.app.close_round(auth.0, of, id, input).await?;
        Ok(Round::tagged(row)?)
    }

    /// Open a closed round again
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/reopening",
        method = "post",
        operation_id = "reopen_round"
    )]
    async fn reopen(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        body: Strict<ReasonRequest>,
    ) -> Result<Tagged<Round>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        Ok(Round::tagged(
            self.app
                .reopen_round(auth.0, of, id, body.value.reason)
                .await?,
        )?)
    }

    /// Read the progress of a round
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/progress",
        method = "get",
        operation_id = "get_progress"
    )]
    async fn progress(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<Progress>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let progress = self.app.progress(auth.0, of, id).await?;
        let missing = progress.missing.into_iter().map(|m| MissingSheet {
            assignment_id: m.assignment.0,
            judge: m.judge,
            entry: m.entry,
            draft: m.draft,
        });
        Ok(Json(Progress {
            assignments: progress.assignments as u64,
            submitted: progress.submitted as u64,
            waived: progress.waived as u64,
            missing: missing.collect(),
        }))
    }
}
