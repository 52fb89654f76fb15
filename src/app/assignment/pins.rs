//! Pairs that organisers require or forbid.

use entity::ids::{CompetitionId, EntryId, JudgeId, PinId, RoundId};
use entity::pin;

use crate::app::assignment::edits::{self, EditContext};
use crate::app::{App, json};
use crate::assign::edit::Warning;
use crate::domain::states::PinKind;
use crate::problem::Problem;
use crate::store::access::Caller;
use crate::store::assignment::pins;
use crate::store::entry::entries;
use crate::store::setup::{judges, rounds};

impl App {
    /// The pins of a round.
    pub async fn pins(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
    ) -> Result<Vec<pin::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, round).await?;
            pins::pins(&view, &organiser, round).await
        })
        .await
    }

    /// Pins a pair of a round. A conflicted pair cannot be pinned to be assigned.
    pub async fn create_pin(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        (judge, entry): (JudgeId, EntryId),
        wish: PinKind,
    ) -> Result<(pin::Model, Vec<Warning>), Problem> {
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let round = rounds::round(&tx, &organiser, round).await?;
            let judge = judges::judge(&tx, &organiser, judge).await?;
            let entry = entries::entry(&tx, &organiser, entry).await?;
            let mut costs = Vec::new();
            if wish == PinKind::Must {
                crate::app::assignment::panels::refuse_conflict(&tx, &organiser, &judge, &entry)
                    .await?;
                let pair = (judge.id, entry.id);
                costs = edits::warnings(&tx, &organiser, &round, pair, EditContext::Pins).await?;
            }
            let row = pin::Model {
                id: PinId(tx.id()),
                competition_id: competition,
                round_id: round.id,
                judge_id: judge.id,
                entry_id: entry.id,
                pin: wish.into(),
            };
            tx.insert(row.clone()).await?;
            let event = organiser.event("pin.set", row.id.object(), json(&row));
            Ok(((row, costs), event))
        })
        .await
    }

    /// Removes a pin.
    pub async fn delete_pin(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        id: PinId,
    ) -> Result<(), Problem> {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let row = pins::pin(&tx, &organiser, round, id).await?;
            let event = organiser.event("pin.removed", id.object(), json(&row));
            tx.delete(row).await?;
            Ok(((), event))
        })
        .await
    }
}
