//! Conflicts of interest that judges and organisers declare.

use entity::declared_conflict;
use entity::ids::{CompetitionId, ConflictId, EntryId, JudgeId};
use serde_json::json;

use crate::app::assignment::panels::{Concerned, enforce};
use crate::app::check::{Check, NAME};
use crate::app::{App, json};
use crate::problem::Problem;
use crate::store::Tx;
use crate::store::access::Caller;
use crate::store::assignment::conflicts;
use crate::store::entry::entries;
use crate::store::judging::sheets;
use crate::store::page::{Items, Page};
use crate::store::setup::judges;

impl App {
    /// Declares a conflict for any pair; for organisers.
    pub async fn create_conflict(
        &self,
        caller: Caller,
        competition: CompetitionId,
        judge: JudgeId,
        entry: EntryId,
        kind: String,
        reason: String,
    ) -> Result<declared_conflict::Model, Problem> {
        let (kind, reason) = conflict_texts(&kind, &reason)?;
        self.write_idempotent(caller.once(), async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let judge = judges::judge(&tx, &organiser, judge).await?.id;
            let entry = entries::entry(&tx, &organiser, entry).await?.id;
            let row = new_conflict(
                &tx,
                competition,
                (judge, entry),
                "organiser",
                (kind, reason),
            );
            tx.insert(row.clone()).await?;
            let consequences = enforce(&tx, &organiser, Concerned::Judge(judge)).await?;
            let payload = json!({ "conflict": json(&row), "consequences": consequences });
            let event = organiser.event("conflict.declared", row.id.object(), payload);
            Ok((row, event))
        })
        .await
    }

    /// Declares a conflict between the caller, a judge, and the entry of one of their assignments.
    ///
    /// The assignment is withdrawn if the rules make the conflict exclusive.
    pub async fn declare_own_conflict(
        &self,
        caller: Caller,
        competition: CompetitionId,
        assignment: entity::ids::AssignmentId,
        kind: String,
        reason: String,
    ) -> Result<declared_conflict::Model, Problem> {
        let (kind, reason) = conflict_texts(&kind, &reason)?;
        self.write_idempotent(caller.once(), async move |tx| {
            let access = caller.judge(&tx, competition).await?;
            let own = sheets::own_assignment(&tx, &access, assignment).await?;
            let pair = (own.judge_id, own.entry_id);
            let row = new_conflict(&tx, competition, pair, "judge", (kind, reason));
            tx.insert(row.clone()).await?;
            let consequences = enforce(&tx, &access, Concerned::Judge(access.judge())).await?;
            let payload = json!({ "conflict": json(&row), "consequences": consequences });
            let event = access.event("conflict.declared", row.id.object(), payload);
            Ok((row, event))
        })
        .await
    }

    /// Declared conflicts of the competition.
    pub async fn conflicts(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<declared_conflict::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            conflicts::conflicts(&view, &organiser, page).await
        })
        .await
    }

    /// Deletes a declared conflict. Assignments that it ended stay withdrawn.
    pub async fn delete_conflict(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: ConflictId,
    ) -> Result<(), Problem> {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let row = conflicts::conflict(&tx, &organiser, id).await?;
            let event = organiser.event("conflict.removed", id.object(), json(&row));
            tx.delete(row).await?;
            Ok(((), event))
        })
        .await
    }
}

fn conflict_texts(kind: &str, reason: &str) -> Result<(String, String), Problem> {
    let mut check = Check::default();
    let kind = check.optional("/kind", kind, NAME);
    let reason = check.text("/reason", reason, crate::app::check::PROSE);
    check.done()?;
    Ok((kind, reason))
}

/// A conflict's row.
pub(crate) fn new_conflict(
    tx: &Tx,
    competition: CompetitionId,
    (judge, entry): (JudgeId, EntryId),
    source: &str,
    (kind, reason): (String, String),
) -> declared_conflict::Model {
    declared_conflict::Model {
        id: ConflictId(tx.id()),
        competition_id: competition,
        judge_id: judge,
        entry_id: entry,
        kind,
        source: source.to_owned(),
        reason,
        created_at: tx.at(),
    }
}
