//! Receipts of submissions, reconstructed from the audit chain at any time.

use entity::ids::{AssignmentId, CompetitionId, EntryId};
use serde::Deserialize;

use crate::app::{App, Receipt, typed};
use crate::audit::ChainPosition;
use crate::problem::Problem;
use crate::store::access::{Caller, InCompetition};
use crate::store::entry::entries;
use crate::store::judging::sheets;
use crate::store::{Reads, audit};

/// The payload of a submission's audit record.
#[derive(Deserialize)]
struct Submission {
    #[serde(alias = "version")]
    revision: i64,
    digest: String,
}

impl App {
    /// Receipts of the caller's own sheet, oldest first.
    pub async fn own_sheet_receipts(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
    ) -> Result<Vec<Receipt>, Problem> {
        self.read(async move |view| {
            let access = caller.judge(&view, competition).await?;
            let assignment = sheets::own_assignment(&view, &access, id).await?;
            match sheets::sheet_of(&view, &assignment).await? {
                Some(sheet) => receipts(&view, &access, sheet.id.object(), "sheet.submitted").await,
                None => Ok(Vec::new()),
            }
        })
        .await
    }

    /// Receipts of one of the caller's own entries, oldest first.
    pub async fn own_entry_receipts(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: EntryId,
    ) -> Result<Vec<Receipt>, Problem> {
        self.read(async move |view| {
            let access = caller.team(&view, competition).await?;
            let entry = entries::own_entry(&view, &access, id).await?;
            receipts(&view, &access, entry.id.object(), "entry.submitted").await
        })
        .await
    }
}

async fn receipts(
    on: &impl Reads,
    right: &impl InCompetition,
    object: String,
    action: &str,
) -> Result<Vec<Receipt>, Problem> {
    let mut found = Vec::new();
    for (record, payload) in audit::acts_on(on, right, &object, action).await? {
        // A submission whose payload was erased has no receipt any more.
        let Some(payload) = payload else { continue };
        let payload: serde_json::Value = serde_json::from_str(&payload.payload).unwrap_or_default();
        let submission: Submission = typed(&payload)?;
        found.push(Receipt {
            object: object.clone(),
            revision: submission.revision,
            digest: submission.digest,
            position: ChainPosition {
                seq: record.seq,
                hash: record.hash,
                at: record.at,
            },
        });
    }
    Ok(found)
}
