//! Pairs that organisers require or forbid.

use entity::ids::{CompetitionId, EntryId, JudgeId, PinId, RoundId};
use entity::pin;
use poem_openapi::param::Header;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Created, Done, List, PairWarning, PinKind};
use crate::app::App;
use crate::problem::Problem;

/// Operations on pins.
pub struct Pins {
    pub(crate) app: App,
}

/// A pin to be set.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct PinRequest {
    /// The judge.
    judge_id: Uuid,
    /// The entry.
    entry_id: Uuid,
    /// The wish.
    pin: PinKind,
}

/// A pin of a round.
#[derive(Object)]
struct Pin {
    /// Id.
    id: Uuid,
    /// The judge.
    judge_id: Uuid,
    /// The entry.
    entry_id: Uuid,
    /// The wish.
    pin: PinKind,
}

impl Pin {
    fn new(row: pin::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            judge_id: row.judge_id.0,
            entry_id: row.entry_id.0,
            pin: row.pin.0.into(),
        })
    }
}

/// A pin that was set, and what it costs.
#[derive(Object)]
struct CreatedPin {
    /// The pin.
    #[oai(flatten)]
    pin: Pin,
    /// What a pair that must be assigned costs; empty when it costs nothing.
    warnings: Vec<PairWarning>,
}

#[OpenApi(tag = "Tag::Judges")]
impl Pins {
    /// Pins of a round
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/pins",
        method = "get",
        operation_id = "list_pins"
    )]
    async fn pins(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<Json<List<Pin>>, ReadFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        Ok(List::whole(
            self.app.pins(auth.0, of, round).await?,
            Pin::new,
        )?)
    }

    /// Pin a pair: it must, or must never, be assigned
    ///
    /// A pair in conflict cannot be one that must; what else such a pair costs comes as warnings.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/pins",
        method = "post",
        operation_id = "create_pin"
    )]
    async fn create_pin(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<PinRequest>,
    ) -> Result<Created<CreatedPin>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let pair = (JudgeId(body.value.judge_id), EntryId(body.value.entry_id));
        let (row, costs) = self
            .app
            .create_pin(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                round,
                pair,
                body.value.pin.0,
            )
            .await?;
        let path = format!("/competitions/{of}/rounds/{round}/pins/{}", row.id);
        let made = CreatedPin {
            pin: Pin::new(row)?,
            warnings: costs.into_iter().map(PairWarning::from).collect(),
        };
        Ok(Created::new(&path, 1, made))
    }

    /// Remove a pin
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/pins/:pin_id",
        method = "delete",
        operation_id = "delete_pin"
    )]
    async fn delete_pin(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        pin_id: Path<PinId>,
    ) -> Result<Done, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        self.app.delete_pin(auth.0, of, round, pin_id.0).await?;
        Ok(Done::Done)
    }
}
