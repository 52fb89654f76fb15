//! Undoes the commit of a preview as a whole, as long as no judge has begun one of its sheets.

use std::collections::HashSet;

use entity::ids::{CompetitionId, PreviewId, RoundId};
use serde_json::json;

use crate::app::assignment::panels::{end, is_live, panels_open};
use crate::app::check::{Check, NAME};
use crate::app::roster::Roster;
use crate::app::{App, typed, wrong_state};
use crate::assign::Plan;
use crate::domain::states::{AssignmentState, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::access::Caller;
use crate::store::assignment::panels;
use crate::store::judging::sheets;
use crate::store::setup::rounds;

impl App {
    /// Withdraws every assignment that a committed preview made, and returns how many. The preview
    /// can then be committed again. Pairs assigned by hand since then are kept.
    ///
    /// # Errors
    /// [`Kind::WrongState`] when the preview is not committed, or when one of its sheets was begun
    /// or submitted: each such pair is named, and nothing is withdrawn.
    pub async fn undo_assignment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        round: RoundId,
        id: PreviewId,
        reason: String,
    ) -> Result<usize, Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = rounds::round(&tx, &organiser, round).await?;
                panels_open(&round)?;
                let mut preview = panels::preview(&tx, &organiser, round.id, id).await?;
                if preview.committed_at.is_none() {
                    return Err(wrong_state("The preview is not committed, so there is nothing to undo."));
                }
                let plan: Plan = typed(&preview.plan)?;
                let planned: HashSet<(&str, &str)> = plan
                    .pairs
                    .iter()
                    .map(|p| (p.judge.as_str(), p.entry.as_str()))
                    .collect();
                let roster = Roster::load(&tx, &organiser).await?;
                let sheets = sheets::sheets_of_round(&tx, &organiser, round.id).await?;
                let (mut made, mut others, mut begun) = (Vec::new(), false, Vec::new());
                for row in panels::all_assignments(&tx, &organiser, round.id).await? {
                    let (Some(judge), Some(entry)) =
                        (roster.judge(row.judge_id), roster.entry(row.entry_id))
                    else {
                        continue;
                    };
                    if !is_live(&row) {
                        continue;
                    }
                    let (judge, entry) = (judge.row.judge.as_str(), entry.row.entry.as_str());
                    if !planned.contains(&(judge, entry)) {
                        others = true;
                        continue;
                    }
                    let sheet = sheets.get(&row.id);
                    if let Some(sheet) = sheet.filter(|s| s.state != SheetState::Waived) {
                        let said =
                            format!("judge {judge}, entry {entry}: the sheet is {}", sheet.state);
                        begun.push(Issue::new("", "judging-begun", said));
                    }
                    made.push(row);
                }
                if !begun.is_empty() {
                    let detail =
                        "Judges have begun sheets for these assignments, so the commit cannot be undone. Withdraw single assignments instead.";
                    return Err(Problem::new(Kind::WrongState, detail).with(begun));
                }
                let count = made.len();
                for row in made {
                    end(&tx, row, AssignmentState::Withdrawn, &reason, false).await?;
                }
                preview.committed_at = None;
                tx.replace(preview).await?;
                if round.state == RoundState::Assigned && !others {
                    round.state = RoundState::Planned.into();
                    tx.save(&mut round).await?;
                }
                let payload = json!({ "preview": id, "pairs": count, "reason": reason });
                let object = round.id.object();
                Ok((count, organiser.event("assignment.undone", object, payload)))
            }).await
    }
}
