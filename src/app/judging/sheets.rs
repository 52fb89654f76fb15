//! Score sheets: a judge drafts, submits and revises them until the round closes.

use std::collections::BTreeMap;

use entity::ids::{AssignmentId, CompetitionId, RevisionId, SheetId};
use entity::{assignment, entry, judge, round, sheet, sheet_revision, track};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::check::{Check, NAME};
use crate::app::{App, Receipt, digest, expect_version, json, roster, typed, wrong_state};
use crate::clock;
use crate::domain::rubric::{Mark, MarkProblem, Rubric};
use crate::domain::states::{JudgeState, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::Reads;
use crate::store::access::Caller;
use crate::store::assignment::panels;
use crate::store::judging::sheets;
use crate::store::page::{Items, Page};
use crate::store::setup::{competitions, rounds};

/// A judge's marks and comment for one entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetInput {
    /// Marks, each for one criterion.
    pub marks: Vec<Mark>,
    /// Comment for the organisers and, after publication, for the team.
    pub comment: String,
}

/// One of the caller's assignments: the entry without its team, and the caller's own sheet.
#[derive(Clone, Debug)]
pub struct OwnAssignment {
    /// The row of the caller's assignment.
    pub assignment: assignment::Model,
    /// The entry. Never expose its team: response types for judges have no field for it.
    pub entry: entry::Model,
    /// The entry's track.
    pub track: Option<track::Model>,
    /// The caller's sheet, if there is one.
    pub sheet: Option<sheet::Model>,
}

/// The caller's own sheet.
#[derive(Clone, Debug)]
pub struct OwnSheet {
    /// Version of the sheet; 0 before the first draft.
    pub version: i64,
    /// State of the sheet.
    pub state: SheetState,
    /// The current draft, if there is one.
    pub draft: Option<SheetInput>,
    /// Submitted revisions, oldest first.
    pub revisions: Vec<sheet_revision::Model>,
}

impl App {
    /// The caller's own assignments.
    pub async fn own_assignments(
        &self,
        caller: Caller,
        competition: CompetitionId,
        page: Page,
    ) -> Result<Items<OwnAssignment>, Problem> {
        self.read(async move |view| {
            let access = caller.judge(&view, competition).await?;
            let found = sheets::own_assignments(&view, &access, page).await?;
            let entries = sheets::own_entries(&view, &access, &found.items).await?;
            let mut sheets = sheets::own_sheets(&view, &access, &found.items).await?;
            let mut items = Vec::new();
            for assignment in found.items {
                // Filter here: a judge may have the same entry in several rounds.
                let Some((entry, track)) = entries.get(&assignment.entry_id).cloned() else {
                    continue;
                };
                let sheet = sheets.remove(&assignment.id);
                items.push(OwnAssignment {
                    assignment,
                    entry,
                    track,
                    sheet,
                });
            }
            Ok(Items {
                items,
                next: found.next,
            })
        })
        .await
    }

    /// One of the caller's own assignments.
    pub async fn own_assignment(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
    ) -> Result<OwnAssignment, Problem> {
        self.read(async move |view| {
            let access = caller.judge(&view, competition).await?;
            let assignment = sheets::own_assignment(&view, &access, id).await?;
            let list = [assignment];
            let mut entries = sheets::own_entries(&view, &access, &list).await?;
            let [assignment] = list;
            let (entry, track) = entries
                .remove(&assignment.entry_id)
                .ok_or_else(Problem::not_found)?;
            let sheet = sheets::sheet_of(&view, &assignment).await?;
            Ok(OwnAssignment {
                assignment,
                entry,
                track,
                sheet,
            })
        })
        .await
    }

    /// The caller's own sheet of an assignment.
    pub async fn own_sheet(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
    ) -> Result<OwnSheet, Problem> {
        self.read(async move |view| {
            let access = caller.judge(&view, competition).await?;
            let assignment = sheets::own_assignment(&view, &access, id).await?;
            own_sheet(&view, &assignment).await
        })
        .await
    }

    /// Saves a draft: marks may be missing, but those present must be on their scales.
    pub async fn save_draft(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
        version: i64,
        input: SheetInput,
    ) -> Result<OwnSheet, Problem> {
        let input = checked_comment(input)?;
        self.write(async move |tx| {
            let access = caller.judge(&tx, competition).await?;
            let pair = sheets::own_pair(&tx, &access, id).await?;
            expect_open(&tx, &access, (&pair.round, &pair.judge)).await?;
            let rubric = pair.round.rubric.0;
            refuse_marks(&input.marks, &rubric.draft_problems(&input.marks))?;
            let row = pair.sheet;
            expect_version(version, row.as_ref().map_or(0, |s| s.version))?;
            let draft = Some(json(&input));
            let state = row.as_ref().map_or(SheetState::Draft, |s| match *s.state {
                // A judge who starts a waived sheet after all makes it a draft again.
                SheetState::Waived => SheetState::Draft,
                other => other,
            });
            let sheet = put_sheet(&tx, &pair.assignment, row, state, draft, None).await?;
            let object = id.object();
            // Law 3 also covers the audit record: the marks of a draft stay out of it.
            let event = access.event(
                "sheet.drafted",
                object,
                json!({ "marks": input.marks.len() }),
            );
            let revisions = sheets::revisions(&tx, &sheet).await?;
            Ok((as_judge_sees(&sheet, revisions)?, event))
        })
        .await
    }

    /// Submits a complete sheet. A further submission adds a revision.
    pub async fn submit_sheet(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
        version: i64,
        input: SheetInput,
    ) -> Result<(OwnSheet, Receipt), Problem> {
        let input = checked_comment(input)?;
        let ((own, revision), position) = self
            .write_with_position(async move |tx| {
                let access = caller.judge(&tx, competition).await?;
                let pair = sheets::own_pair(&tx, &access, id).await?;
                expect_open(&tx, &access, (&pair.round, &pair.judge)).await?;
                // Law 1: check again here, because a conflict may have been declared since the
                // assignment.
                let (judge, entry, team) = (pair.judge, pair.entry, pair.team);
                let conflicts =
                    roster::exclusive_conflicts_of_pair(&tx, &access, &judge, &entry, &team)
                        .await?;
                if !conflicts.is_empty() {
                    return Err(crate::app::assignment::panels::conflict_problem(
                        &judge.code,
                        &entry.code,
                        &conflicts,
                    ));
                }
                let rubric = pair.round.rubric.0;
                refuse_marks(&input.marks, &rubric.sheet_problems(&input.marks))?;
                let row = pair.sheet;
                expect_version(version, row.as_ref().map_or(0, |s| s.version))?;
                let mut revisions = match &row {
                    Some(row) => sheets::revisions(&tx, row).await?,
                    None => Vec::new(),
                };
                let number = row.as_ref().map_or(0, |s| s.revision) + 1;
                let state = SheetState::Submitted;
                let sheet =
                    put_sheet(&tx, &pair.assignment, row, state, None, Some(number)).await?;
                let marks = in_rubric_order(&rubric, &input.marks);
                let digest = digest(&json!({
                    "sheet": sheet.id, "judge": judge.code, "entry": entry.code,
                    "revision": number, "marks": marks, "comment": input.comment,
                }));
                let revision = sheet_revision::Model {
                    id: RevisionId(tx.id()),
                    competition_id: competition,
                    sheet_id: sheet.id,
                    number,
                    marks: json(&marks),
                    comment: input.comment,
                    digest: digest.clone(),
                    submitted_at: tx.at(),
                    redacted_at: None,
                };
                tx.insert(revision.clone()).await?;
                let payload = json!({ "revision": number, "digest": digest });
                let event = access.event("sheet.submitted", sheet.id.object(), payload);
                revisions.push(revision.clone());
                Ok(((as_judge_sees(&sheet, revisions)?, revision), event))
            })
            .await?;
        let object = revision.sheet_id.object();
        let digest = revision.digest;
        Ok((
            own,
            Receipt {
                object,
                revision: revision.number.into(),
                digest,
                position,
            },
        ))
    }

    /// An organiser waives the missing sheet of an assignment, with a reason.
    pub async fn waive_sheet(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: AssignmentId,
        reason: String,
    ) -> Result<(), Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let assignment = panels::assignment(&tx, &organiser, id).await?;
                let round = rounds::round(&tx, &organiser, assignment.round_id).await?;
                if round.state != RoundState::Scoring
                    || !crate::app::assignment::panels::is_live(&assignment)
                {
                    return Err(wrong_state(
                        "A sheet can be waived only while the round is scoring and the assignment is active.",
                    ));
                }
                let row = sheets::sheet_of(&tx, &assignment).await?;
                if row
                    .as_ref()
                    .is_some_and(|s| s.state == SheetState::Submitted)
                {
                    return Err(wrong_state("The sheet was submitted, so it is not missing and cannot be waived."));
                }
                let draft = row.as_ref().and_then(|s| s.draft.clone());
                let state = SheetState::Waived;
                let mut sheet = put_sheet(&tx, &assignment, row, state, draft, None).await?;
                sheet.reason.clone_from(&reason);
                tx.save(&mut sheet).await?;
                let object = sheet.id.object();
                Ok((
                    (),
                    organiser.event("sheet.waived", object, json!({ "reason": reason })),
                ))
            }).await
    }
}

/// Fails if the round does not accept a sheet now.
async fn expect_open(
    on: &impl Reads,
    access: &crate::store::access::JudgeAccess,
    (round, judge): (&round::Model, &judge::Model),
) -> Result<(), Problem> {
    if judge.state == JudgeState::Withdrawn {
        return Err(wrong_state(
            "You were withdrawn from judging, so you cannot change sheets. Submitted sheets are kept.",
        ));
    }
    if round.state != RoundState::Scoring {
        let detail = format!(
            "The round is {}. Score sheets are accepted only while it is scoring.",
            round.state
        );
        return Err(Problem::new(Kind::RoundClosed, detail));
    }
    if let Some(deadline) = round.scoring_deadline.map(clock::time)
        && on.now() > deadline
    {
        let zone = competitions::competition(on, access).await?.zone;
        return Err(crate::app::entry::eligibility::deadline_passed(
            deadline,
            on.now(),
            &zone,
        ));
    }
    Ok(())
}

/// A sheet as its judge sees it. The caller has checked that the assignment is the judge's.
async fn own_sheet(on: &impl Reads, assignment: &assignment::Model) -> Result<OwnSheet, Problem> {
    let Some(row) = sheets::sheet_of(on, assignment).await? else {
        let (version, state) = (0, SheetState::Draft);
        return Ok(OwnSheet {
            version,
            state,
            draft: None,
            revisions: Vec::new(),
        });
    };
    let revisions = sheets::revisions(on, &row).await?;
    as_judge_sees(&row, revisions)
}

fn as_judge_sees(
    row: &sheet::Model,
    revisions: Vec<sheet_revision::Model>,
) -> Result<OwnSheet, Problem> {
    Ok(OwnSheet {
        version: row.version,
        state: row.state.0,
        draft: row.draft.as_ref().map(typed).transpose()?,
        revisions,
    })
}

/// Writes a sheet's row: inserts the first version, or updates.
async fn put_sheet(
    tx: &crate::store::Tx,
    assignment: &assignment::Model,
    row: Option<sheet::Model>,
    state: SheetState,
    draft: Option<serde_json::Value>,
    revision: Option<i32>,
) -> Result<sheet::Model, Problem> {
    match row {
        None => {
            let row = sheet::Model {
                id: SheetId(tx.id()),
                competition_id: assignment.competition_id,
                assignment_id: assignment.id,
                state: state.into(),
                version: 1,
                revision: revision.unwrap_or(0),
                draft,
                reason: String::new(),
                updated_at: tx.at(),
            };
            tx.insert(row.clone()).await?;
            Ok(row)
        }
        Some(mut row) => {
            row.state = state.into();
            row.draft = draft;
            row.revision = revision.unwrap_or(row.revision);
            row.updated_at = tx.at();
            tx.save(&mut row).await?;
            Ok(row)
        }
    }
}

fn checked_comment(mut input: SheetInput) -> Result<SheetInput, Problem> {
    let mut check = Check::default();
    input.comment = check.prose("/comment", &input.comment);
    check.done()?;
    Ok(input)
}

/// Sorts marks in the rubric's order, so that the same marks have the same digest.
fn in_rubric_order(rubric: &Rubric, marks: &[Mark]) -> Vec<Mark> {
    let by_code: BTreeMap<_, _> = marks
        .iter()
        .map(|m| (m.criterion.as_str(), m.score))
        .collect();
    let mark = |code: &str| {
        let score = by_code.get(code)?.normalize();
        Some(Mark {
            criterion: code.to_owned(),
            score,
        })
    };
    rubric
        .criteria
        .iter()
        .filter_map(|c| mark(&c.code))
        .collect()
}

/// Fails with every problem of the marks. A mark off its scale decides the problem's type before a
/// missing one.
fn refuse_marks(marks: &[Mark], problems: &[MarkProblem]) -> Result<(), Problem> {
    if problems.is_empty() {
        return Ok(());
    }
    let mut kind = Kind::IncompleteSheet;
    let issues = problems.iter().map(|p| match p {
        MarkProblem::Missing { criterion } => {
            let detail = format!("expected a mark for {criterion}");
            Issue::new("/marks", "missing-mark", detail)
        }
        MarkProblem::OffScale { position, expected } => {
            kind = Kind::MarkOffStep;
            let found = marks
                .get(*position)
                .map(|m| m.score.to_string())
                .unwrap_or_default();
            let at = format!("/marks/{position}/score");
            Issue::new(
                at,
                "off-step",
                format!("found {found}, expected {expected}"),
            )
        }
        MarkProblem::UnknownCriterion { position } => {
            kind = Kind::MarkOffStep;
            let at = format!("/marks/{position}/criterion");
            Issue::new(
                at,
                "unknown-criterion",
                "expected a criterion of the rubric",
            )
        }
        MarkProblem::Twice { position } => {
            kind = Kind::MarkOffStep;
            let at = format!("/marks/{position}/criterion");
            Issue::new(at, "twice", "expected one mark for each criterion")
        }
    });
    let issues = issues.collect();
    Err(Problem::new(
        kind,
        "Some marks are missing or invalid. The errors list each.",
    )
    .with(issues))
}
