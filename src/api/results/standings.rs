//! Standings of a round, for organisers.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, RoundId};
use entity::standings;
use poem_openapi::payload::Json;
use poem_openapi::types::Any;
use poem_openapi::{Object, OpenApi};

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::types::{RankingVariant, remarks, time};
use crate::app::{App, json};
use crate::audit::bundle::Ranked;
use crate::ranking::diagnose::alternatives;

/// Operations on results.
pub struct Results {
    pub(crate) app: App,
}

/// A ranked entry with its score.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Standing {
    /// Rank within track and component, counted from 1.
    rank: u32,
    /// Best rank of the 90 % interval; absent without draws.
    rank_low: Option<u32>,
    /// Worst rank of the 90 % interval; absent without draws.
    rank_high: Option<u32>,
    /// Code of the entry, as in tables.
    entry: String,
    /// Title of the entry.
    title: String,
    /// Countries of the entry (ISO 3166-1 alpha-2).
    countries: Vec<String>,
    /// Code of the entry's track; empty for none.
    track: String,
    /// Number of counted sheets.
    sheets: u32,
    /// Mean of the sheets' scores.
    raw_mean: f64,
    /// Score by the scoring plan's method.
    score: f64,
    /// Standard error of predicting the score; absent if the method gives none.
    standard_error: Option<f64>,
    /// Probability of rank 1; absent without draws.
    p_win: Option<f64>,
    /// Probability of a rank up to the prize line; absent without draws.
    p_top_n: Option<f64>,
    /// The prize line that the data leave open for this entry, such as `top 3`; empty for none.
    tied_group: String,
    /// Connected part of the judge-entry graph; scores of different parts are not comparable.
    component: u32,
}

impl From<crate::ranking::Standing> for Standing {
    fn from(s: crate::ranking::Standing) -> Self {
        Self {
            rank: s.rank,
            rank_low: s.rank_low,
            rank_high: s.rank_high,
            entry: s.entry,
            title: s.title,
            countries: s.countries.iter().map(ToString::to_string).collect(),
            track: s.track,
            sheets: s.sheets,
            raw_mean: s.raw_mean,
            score: s.score,
            standard_error: s.standard_error,
            p_win: s.p_win,
            p_top_n: s.p_top_n,
            tied_group: s.tied_group,
            component: s.component,
        }
    }
}

/// An entry in the official ranking and in an alternative one.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RankComparison {
    /// Code of the entry, as in tables.
    entry: String,
    /// Code of the entry's track; empty for none.
    track: String,
    /// Rank in the official ranking.
    rank: u32,
    /// Score in the official ranking.
    score: f64,
    /// Rank in the alternative ranking; absent if not ranked there.
    other_rank: Option<u32>,
    /// Score in the alternative ranking; absent if not ranked there.
    other_score: Option<f64>,
}

/// An alternative ranking of the same sheets.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Alternative {
    /// Which ranking: by the plan as first frozen, without flags, or with all flags confirmed.
    variant: RankingVariant,
    /// Number of entries whose rank differs.
    moved: u64,
    /// Both rankings in the official order; empty if the ranking was refused.
    entries: Vec<RankComparison>,
    /// Why this ranking could not be computed; absent if it could.
    refused: Option<String>,
}

impl From<alternatives::Alternative> for Alternative {
    fn from(a: alternatives::Alternative) -> Self {
        let moved = a.moved().count() as u64;
        let beside = |b: alternatives::RankComparison| RankComparison {
            entry: b.entry,
            track: b.track,
            rank: b.rank,
            score: b.score,
            other_rank: b.other_rank,
            other_score: b.other_score,
        };
        Self {
            variant: a.variant.into(),
            moved,
            entries: a.entries.into_iter().map(beside).collect(),
            refused: a.refused,
        }
    }
}

/// The standings of a round.
#[derive(Object)]
struct Standings {
    /// Number of the computation in the round, counted from 1.
    number: i32,
    /// When the standings were computed.
    computed_at: DateTime<Utc>,
    /// SHA-256 of the input tables, in hexadecimal.
    inputs_sha256: String,
    /// SHA-256 of the scoring plan, in hexadecimal.
    plan_sha256: String,
    /// Figures of the ranking, as in `summary.json` of `evenhand rank`.
    summary: Any<serde_json::Value>,
    /// Ranked entries, sorted by track, component and rank.
    standings: Vec<Standing>,
    /// Notes on the ranking, in English sentences.
    notes: Vec<String>,
    /// Alternative rankings: by the first plan if the plan was amended, and without flags and with
    /// all flags where these rankings differ.
    alternatives: Vec<Alternative>,
}

impl Standings {
    fn new(row: standings::Model, ranked: Ranked) -> Self {
        let Ranked {
            outcome,
            alternatives,
        } = ranked;
        let notes = remarks(&outcome.notes);
        Self {
            number: row.number,
            computed_at: time(row.computed_at),
            inputs_sha256: row.inputs_sha256,
            plan_sha256: row.plan_sha256,
            summary: Any(json(&outcome.summary)),
            standings: outcome.standings.into_iter().map(Into::into).collect(),
            notes,
            alternatives: alternatives.into_iter().map(Into::into).collect(),
        }
    }
}

#[OpenApi(tag = "Tag::Results")]
impl Results {
    /// Rank a closed round
    ///
    /// Uses the frozen scoring plan. While the round is not closed, the answer lists the missing
    /// sheets.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/ranking",
        method = "post",
        operation_id = "rank_round"
    )]
    async fn rank(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<Standings>, ActFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        self.app.rank_round(auth.0, of, id).await?;
        let (row, ranked) = self.app.standings(auth.0, of, id).await?;
        Ok(Json(Standings::new(row, ranked)))
    }

    /// Read the newest standings of a round
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/standings",
        method = "get",
        operation_id = "get_standings"
    )]
    async fn standings(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<Standings>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let (row, ranked) = self.app.standings(auth.0, of, id).await?;
        Ok(Json(Standings::new(row, ranked)))
    }
}
