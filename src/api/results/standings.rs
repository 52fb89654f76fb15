//! Standings, tables, bundles, imports and the audit record, for organisers.

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

/// A ranked entry.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(crate) struct Standing {
    /// Rank within track and component.
    rank: u32,
    /// Lower end of the rank's 90 % interval.
    rank_low: Option<u32>,
    /// Upper end.
    rank_high: Option<u32>,
    /// The entry's code.
    entry: String,
    /// Title.
    title: String,
    /// Countries.
    countries: Vec<String>,
    /// Track; empty for none.
    track: String,
    /// Counted sheets.
    sheets: u32,
    /// Mean of the sheets' scores.
    raw_mean: f64,
    /// Score by the method.
    score: f64,
    /// Standard error of predicting it.
    standard_error: Option<f64>,
    /// Probability of being first.
    p_win: Option<f64>,
    /// Probability of a rank up to the prize line.
    p_top_n: Option<f64>,
    /// The prize line that the data leave open; empty for none.
    tied_group: String,
    /// Part of the judge-entry graph; scores are not compared across parts.
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

/// An entry in the official ranking and in another one.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RankComparison {
    /// The entry's code.
    entry: String,
    /// Track; empty for none.
    track: String,
    /// Official rank.
    rank: u32,
    /// Official score.
    score: f64,
    /// Rank in the other ranking; absent if not ranked there.
    other_rank: Option<u32>,
    /// Score in the other ranking.
    other_score: Option<f64>,
}

/// A ranking of the same sheets in another way.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Alternative {
    /// Which way: the plan as first frozen, no flagged judge weighing less, every one.
    variant: RankingVariant,
    /// Entries whose rank differs.
    moved: u64,
    /// Both rankings, in the official order; empty if refused.
    entries: Vec<RankComparison>,
    /// Why there is no such ranking, if there is none.
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
    /// Number: each computation has the next one.
    number: i32,
    /// When they were computed.
    computed_at: DateTime<Utc>,
    /// SHA-256 of the tables they follow from.
    inputs_sha256: String,
    /// SHA-256 of the scoring plan.
    plan_sha256: String,
    /// Figures, as `summary.json` of `evenhand rank`.
    summary: Any<serde_json::Value>,
    /// Ranked entries by track, component, rank.
    standings: Vec<Standing>,
    /// Remarks in words.
    notes: Vec<String>,
    /// Rankings beside the official one: by the first plan if it was amended, and without and with
    /// all judges' flags where that is another ranking.
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
    /// By its frozen scoring plan. While the round is open the answer lists what is missing.
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

    /// The newest standings of a round
    ///
    /// **Permissions**: organisers of the competition; nobody else before publication.
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
