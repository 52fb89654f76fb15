//! Closings of rounds, and what would have changed a closed round.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, PublicationId, RoundId};
use entity::{pending_effect, waiver};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::ReadFailure;
use crate::api::types::{EffectKind, EffectOutcome, List, time};
use crate::app::App;
use crate::app::results::snapshot;
use crate::problem::Problem;

/// Operations on closings.
pub struct Closings {
    pub(crate) app: App,
}

/// A shortcoming that organisers accepted when they closed the round.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Waiver {
    /// The entry with too few reviews; absent if no judge links parts of the panels.
    entry_id: Option<Uuid>,
    /// Number of counted sheets of the entry; without an entry, number of unlinked parts.
    found: i32,
    /// Why the round was closed nevertheless.
    reason: String,
}

impl Waiver {
    fn new(row: waiver::Model) -> Self {
        Self {
            entry_id: row.entry_id.map(|id| id.0),
            found: row.found,
            reason: row.reason,
        }
    }
}

/// A closing of a round, with the snapshot from which results are computed.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Closing {
    /// Number of the closing, counted from 1; opening the round again leads to a further one.
    number: i32,
    /// Time of the closing.
    closed_at: DateTime<Utc>,
    /// Account of the organiser who closed the round; absent for the operator.
    closed_by: Option<Uuid>,
    /// SHA-256 of the snapshot's tables, as the audit record of the closing names it.
    sha256: String,
    /// Number of entries that the round ranks.
    entries: u64,
    /// Number of judges on its panels.
    judges: u64,
    /// What the organisers accepted, with their reasons.
    waivers: Vec<Waiver>,
}

impl Closing {
    fn new(closing: snapshot::Closing) -> Result<Self, Problem> {
        let row = closing.snapshot;
        Ok(Self {
            number: row.number,
            closed_at: time(row.closed_at),
            closed_by: row.closed_by.map(|id| id.0),
            entries: row.tables.entry_ids.len() as u64,
            judges: row.tables.judge_ids.len() as u64,
            sha256: row.sha256,
            waivers: closing.waivers.into_iter().map(Waiver::new).collect(),
        })
    }
}

/// An act after the closing that would have changed the round. It takes effect when the round is
/// opened again.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct PendingEffect {
    /// Identifies the effect.
    id: Uuid,
    /// What happened.
    kind: EffectKind,
    /// Code of the entry.
    entry: String,
    /// Code of the judge in conflict; absent if the act was about the entry alone.
    judge: Option<String>,
    /// What was recorded as the reason.
    reason: String,
    /// When it happened.
    recorded_at: DateTime<Utc>,
    /// What became of it; absent while it is pending.
    outcome: Option<EffectOutcome>,
    /// When it ceased to be pending.
    ended_at: Option<DateTime<Utc>>,
}

impl PendingEffect {
    fn new(found: snapshot::Effect) -> Result<Self, Problem> {
        let row = found.effect;
        Ok(Self {
            id: row.id.0,
            kind: row.kind.0.into(),
            entry: found.entry,
            judge: found.judge,
            reason: row.reason,
            recorded_at: time(row.recorded_at),
            outcome: row.outcome.map(|outcome| outcome.0.into()),
            ended_at: row.ended_at.map(time),
        })
    }
}

/// What happened to a published entry after its round was closed.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct PublishedEffect {
    /// What happened.
    kind: EffectKind,
    /// Code of the entry.
    entry: String,
    /// When it happened.
    recorded_at: DateTime<Utc>,
    /// What became of it; absent while it is pending.
    outcome: Option<EffectOutcome>,
}

#[OpenApi(tag = "Tag::Results")]
impl Closings {
    /// List the closings of a round
    ///
    /// Oldest first; empty before the first closing.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/closings",
        method = "get",
        operation_id = "list_closings"
    )]
    async fn closings(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<List<Closing>>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let closings = self.app.closings(auth.0, of, id).await?;
        Ok(List::whole(closings, Closing::new)?)
    }

    /// List what happened after the closing of a round
    ///
    /// Withdrawn, ineligible and disqualified entries, and conflicts of interest found too late:
    /// they do not change a closed round. Oldest first.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/pending_effects",
        method = "get",
        operation_id = "list_pending_effects"
    )]
    async fn effects(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<List<PendingEffect>>, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let effects = self.app.effects(auth.0, of, id).await?;
        Ok(List::whole(effects, PendingEffect::new)?)
    }

    /// List what happened to published entries since the closing
    ///
    /// The publication itself never changes. Oldest first; reasons and judges are for organisers
    /// only.
    ///
    /// **Permissions**: anyone, without a token.
    #[oai(
        path = "/competitions/:competition_id/results/:publication_id/effects",
        method = "get",
        operation_id = "list_published_effects"
    )]
    async fn published(
        &self,
        competition_id: Path<CompetitionId>,
        publication_id: Path<PublicationId>,
    ) -> Result<Json<List<PublishedEffect>>, ReadFailure> {
        let (of, id) = (competition_id.0, publication_id.0);
        let effects = self.app.published_effects(of, id).await?;
        let public = |(entry, row): (String, pending_effect::Model)| {
            Ok(PublishedEffect {
                kind: row.kind.0.into(),
                entry,
                recorded_at: time(row.recorded_at),
                outcome: row.outcome.map(|outcome| outcome.0.into()),
            })
        };
        Ok(List::whole(effects, public)?)
    }
}
