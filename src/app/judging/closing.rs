//! Closing of a round, what prevents it, and opening a closed round again.

use std::collections::{HashMap, HashSet};

use entity::ids::{AssignmentId, CompetitionId, EntryId, RoundId};
use entity::{assignment, round, sheet};
use serde_json::json;

use crate::app::assignment::panels::{apply_effects, is_live};
use crate::app::check::{Check, NAME};
use crate::app::results::snapshot::{self, Waived};
use crate::app::roster::{EntryFacts, Roster};
use crate::app::{App, wrong_state};
use crate::domain::plan::Method;
use crate::domain::states::{EntryState, RoundState, SheetState};
use crate::problem::{Issue, Kind, Problem};
use crate::ranking::fit::graph::count_parts;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::judging::sheets;
use crate::store::results::snapshots;
use crate::store::setup::rounds;
use crate::store::{Reads, Tx};

/// An assignment without a submitted or waived sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Id of the assignment whose sheet is missing.
    pub assignment: AssignmentId,
    /// The judge's code.
    pub judge: String,
    /// The entry's code.
    pub entry: String,
    /// Whether the judge has saved a draft.
    pub draft: bool,
}

/// The progress of a round's judging.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Number of active assignments.
    pub assignments: usize,
    /// Number of submitted sheets.
    pub submitted: usize,
    /// Number of waived sheets.
    pub waived: usize,
    /// Assignments without a submitted or waived sheet.
    pub missing: Vec<Missing>,
}

impl App {
    /// Closes a round: submitted sheets become counted, no sheet can change any more, and the
    /// snapshot is taken from which everything about its results is computed.
    ///
    /// # Errors
    /// [`Kind::RoundNotClosed`] with every missing sheet, every entry with too few reviews, and
    /// panels that no judge links, except those that the input waives with a reason.
    pub async fn close_round(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        input: CloseInput,
    ) -> Result<round::Model, Problem> {
        let input = input.checked()?;
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut row = rounds::round(&tx, &organiser, id).await?;
            if row.state != RoundState::Scoring {
                return Err(wrong_state(format!(
                    "The round is {}. Only a scoring round can be closed.",
                    row.state
                )));
            }
            let roster = Roster::load(&tx, &organiser).await?;
            let state = Sheets::load(&tx, &organiser, id).await?;
            let missing = state.missing(&roster);
            let short = state.short(&roster, &row);
            let parts = state.parts(&roster, &row);
            let waived = input.waived(&roster, missing, short, parts)?;
            let counted = snapshots::count_sheets(&tx, &organiser, id).await?;
            // An entry that never had a panel in this round does not take part in it.
            let all = panels::all_assignments(&tx, &organiser, id).await?;
            let on_panels: HashSet<_> = all.iter().map(|a| a.entry_id).collect();
            let takes_part = |e: &EntryFacts| {
                e.entry.state == EntryState::Eligible && on_panels.contains(&e.entry.id)
            };
            let revisions = sheets::newest_revisions(&tx, &organiser, id, None).await?;
            let pairs = state.live.into_iter().map(|(assignment, sheet)| {
                let sheet = sheet.filter(|s| s.state == SheetState::Submitted);
                let revision = sheet.and_then(|s| revisions.get(&s.id).cloned());
                (assignment, revision)
            });
            let tables = snapshot::written(&roster, &row, pairs, takes_part)?;
            let (taken, waivers) = snapshot::take(&tx, &organiser, id, tables, waived).await?;
            row.state = RoundState::Closed.into();
            tx.save(&mut row).await?;
            let payload = snapshot::payload(counted, &taken, &waivers);
            Ok((row, organiser.event("round.closed", id.object(), payload)))
        })
        .await
    }

    /// Opens a closed or ranked round again, with a reason. Approved and published rounds need two
    /// organisers: [`Self::request_reopening`].
    pub async fn reopen_round(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        reason: String,
    ) -> Result<round::Model, Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut row = rounds::round(&tx, &organiser, id).await?;
                match *row.state {
                    RoundState::Closed | RoundState::Ranked => {}
                    _ => return Err(wrong_state(format!("The round is {}. Only a closed or ranked round can be opened again in one step.", row.state))),
                }
                take_back(&tx, &organiser, &mut row).await?;
                let payload = json!({ "reason": reason });
                Ok((
                    row,
                    organiser.event("round.reopened", id.object(), payload),
                ))
            }).await
    }

    /// The progress of a round's judging.
    pub async fn progress(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Progress, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, id).await?;
            let sheets = Sheets::load(&view, &organiser, id).await?;
            let missing = sheets.missing(&Roster::load(&view, &organiser).await?);
            let waived = sheets.in_state(SheetState::Waived);
            let assignments = sheets.live.len();
            let submitted = assignments - waived - missing.len();
            Ok(Progress {
                assignments,
                submitted,
                waived,
                missing,
            })
        })
        .await
    }
}

/// Returns a closed round to scoring: counted sheets become submitted, and completed assignments
/// active. What was pending takes effect.
pub(crate) async fn take_back(
    tx: &Tx,
    organiser: &OrganiserAccess,
    round: &mut round::Model,
) -> Result<(), Problem> {
    snapshots::uncount_sheets(tx, organiser, round.id).await?;
    round.state = RoundState::Scoring.into();
    tx.save(round).await?;
    apply_effects(tx, organiser, round.id).await
}

/// The active assignments of a round with their sheets.
pub(crate) struct Sheets {
    /// Sorted by assignment.
    pub(crate) live: Vec<(assignment::Model, Option<sheet::Model>)>,
}

impl Sheets {
    pub(crate) async fn load(
        on: &impl Reads,
        organiser: &OrganiserAccess,
        round: RoundId,
    ) -> Result<Self, Problem> {
        let mut sheets = sheets::sheets_of_round(on, organiser, round).await?;
        let all = panels::all_assignments(on, organiser, round).await?;
        let live = all.into_iter().filter(is_live).map(|a| {
            let sheet = sheets.remove(&a.id);
            (a, sheet)
        });
        Ok(Self {
            live: live.collect(),
        })
    }

    fn in_state(&self, state: SheetState) -> usize {
        let is = |s: &Option<sheet::Model>| s.as_ref().is_some_and(|s| s.state == state);
        self.live.iter().filter(|(_, s)| is(s)).count()
    }

    /// Eligible entries with fewer submitted and waived sheets than the panel size, or without any
    /// submitted sheet.
    fn short(&self, roster: &Roster, round: &round::Model) -> Vec<Short> {
        // By entry: submitted, waived and missing sheets.
        let mut sheets: HashMap<EntryId, [u32; 3]> = HashMap::new();
        for (assignment, sheet) in &self.live {
            let [submitted, waived, missing] = sheets.entry(assignment.entry_id).or_default();
            match sheet.as_ref().map(|s| *s.state) {
                Some(SheetState::Submitted) => *submitted += 1,
                Some(SheetState::Waived) => *waived += 1,
                _ => *missing += 1,
            }
        }
        let eligible = |e: &&EntryFacts| e.entry.state == EntryState::Eligible;
        let entries = roster.entries.iter().filter(eligible);
        entries
            .map(|e| {
                let [submitted, waived, missing] = sheets.remove(&e.entry.id).unwrap_or_default();
                Short {
                    entry: e.entry.id,
                    code: e.row.entry.clone(),
                    submitted,
                    waived,
                    missing,
                    panel_size: u32::try_from(round.panel_size).unwrap_or(0),
                }
            })
            .filter(Short::is_short)
            .collect()
    }

    /// The number of parts into which the submitted sheets fall, if the plan compares judges.
    fn parts(&self, roster: &Roster, round: &round::Model) -> u32 {
        if round.plan.method != Method::Calibrated {
            return 1;
        }
        let submitted = self.live.iter().filter(|(_, sheet)| {
            sheet
                .as_ref()
                .is_some_and(|s| s.state == SheetState::Submitted)
        });
        count_parts(submitted.filter_map(|(a, _)| {
            let judge = roster.judge(a.judge_id)?;
            let entry = roster.entry(a.entry_id)?;
            Some((judge.row.judge.as_str(), entry.row.entry.as_str()))
        }))
    }

    /// The assignments without a submitted or waived sheet.
    pub(crate) fn missing(&self, roster: &Roster) -> Vec<Missing> {
        let settled = [
            SheetState::Submitted,
            SheetState::Counted,
            SheetState::Waived,
        ];
        let is_settled = |s: &sheet::Model| settled.contains(&s.state);
        self.live
            .iter()
            .filter(|(_, sheet)| !sheet.as_ref().is_some_and(is_settled))
            .map(|(a, sheet)| Missing {
                assignment: a.id,
                judge: roster
                    .judge(a.judge_id)
                    .map(|j| j.row.judge.clone())
                    .unwrap_or_default(),
                entry: roster
                    .entry(a.entry_id)
                    .map(|e| e.row.entry.clone())
                    .unwrap_or_default(),
                draft: sheet.as_ref().is_some_and(|s| s.draft.is_some()),
            })
            .collect()
    }
}

/// An entry with fewer reviews than the round's panel size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Short {
    entry: EntryId,
    code: String,
    submitted: u32,
    waived: u32,
    /// Sheets of the panel that are neither; each is an issue of its own.
    missing: u32,
    panel_size: u32,
}

/// The waivers of organisers who close a round.
#[derive(Clone, Debug, Default)]
pub struct CloseInput {
    /// The reasons for single entries with too few reviews.
    pub short_entries: Vec<(EntryId, String)>,
    /// The reason for all other entries with too few reviews.
    pub short_entries_reason: Option<String>,
    /// The reason for panels that no judge links.
    pub parts_reason: Option<String>,
}

impl CloseInput {
    fn checked(self) -> Result<Self, Problem> {
        let mut check = Check::default();
        let mut reason =
            |at: &str, given: Option<String>| given.map(|given| check.text(at, &given, NAME));
        let short_entries_reason = reason("/short_entries_reason", self.short_entries_reason);
        let parts_reason = reason("/parts_reason", self.parts_reason);
        let short_entries = self
            .short_entries
            .into_iter()
            .enumerate()
            .map(|(i, (entry, given))| {
                (
                    entry,
                    check.text(&format!("/short_entries/{i}/reason"), &given, NAME),
                )
            })
            .collect();
        check.done()?;
        Ok(Self {
            short_entries,
            short_entries_reason,
            parts_reason,
        })
    }

    /// What these waivers accept; fails with everything that prevents the closing.
    fn waived(
        self,
        roster: &Roster,
        missing: Vec<Missing>,
        short: Vec<Short>,
        parts: u32,
    ) -> Result<Vec<Waived>, Problem> {
        let mut issues: Vec<Issue> = missing.iter().map(missing_issue).collect();
        let mut waived = Vec::new();
        let mut reasons: HashMap<EntryId, String> = self.short_entries.into_iter().collect();
        for short in short {
            let reason = reasons.remove(&short.entry);
            match reason.or_else(|| self.short_entries_reason.clone()) {
                Some(reason) => waived.push(Waived {
                    entry: Some(short.entry),
                    found: short.submitted,
                    reason,
                }),
                None => issues.push(short.issue()),
            }
        }
        for entry in reasons.keys() {
            let code = roster.entry(*entry).map(|e| e.row.entry.as_str());
            let code = code.unwrap_or("with this id");
            let detail = format!("entry {code} has all its reviews, so there is nothing to waive");
            issues.push(Issue::new(format!("/entries/{entry}"), "not-short", detail));
        }
        if parts > 1 {
            match self.parts_reason {
                Some(reason) => waived.push(Waived {
                    entry: None,
                    found: parts,
                    reason,
                }),
                None => issues.push(Issue::new(
                    "/parts",
                    "unlinked-parts",
                    format!(
                        "the panels fall into {parts} parts without a judge in common, so the \
                         calibrated scores of different parts cannot be compared"
                    ),
                )),
            }
        }
        if issues.is_empty() {
            return Ok(waived);
        }
        let detail = "The round cannot be closed yet. The errors name what is missing. Sheets: wait for \
                      them, waive them with a reason, or withdraw the assignments. Entries with too few \
                      reviews: repair the panels, or give a reason (short_entries, \
                      short_entries_reason). Unlinked parts: assign a judge to entries of both, or give \
                      a reason (parts_reason).";
        Err(Problem::new(Kind::RoundNotClosed, detail).with(issues))
    }
}

impl Short {
    fn is_short(&self) -> bool {
        let panel = self.submitted + self.waived + self.missing;
        panel < self.panel_size || self.submitted + self.missing == 0
    }

    fn issue(&self) -> Issue {
        let Self {
            code,
            submitted,
            waived,
            panel_size,
            ..
        } = self;
        let detail = match waived {
            0 => format!("entry {code} has {submitted} of {panel_size} reviews"),
            _ => {
                format!("entry {code} has {submitted} of {panel_size} reviews, and {waived} waived")
            }
        };
        Issue::new(format!("/entries/{}", self.entry), "short-panel", detail)
    }
}

fn missing_issue(m: &Missing) -> Issue {
    let begun = if m.draft {
        "sheet begun, but not submitted"
    } else {
        "sheet not begun"
    };
    let detail = format!("judge {} on entry {}: {begun}", m.judge, m.entry);
    Issue::new(
        format!("/assignments/{}", m.assignment),
        "missing-sheet",
        detail,
    )
}

/// The problem of ranking a round that is not closed; each missing sheet is an issue.
pub(crate) fn not_closed(round: &round::Model, missing: &[Missing]) -> Problem {
    let state = &round.state;
    let detail = match (**state, missing.len()) {
        (RoundState::Scoring, 0) => {
            format!("The round is {state}, and no sheet is missing. Close it first.")
        }
        (RoundState::Scoring, n) => format!(
            "The round is {state}, and {n} sheet(s) are missing. When they are submitted or waived, close it."
        ),
        _ => format!("The round is {state}. It can be ranked after it was scored and closed."),
    };
    let issues = missing.iter().map(missing_issue);
    Problem::new(Kind::RoundNotClosed, detail).with(issues.collect())
}
