//! The judging: panels, conflicts, simulated sheets, ranking.

use std::collections::{BTreeMap, BTreeSet};

use entity::ids::{AssignmentId, PublicationId};
use rust_decimal::Decimal;

use super::data::{self, CRITERIA};
use super::setting::ALL;
use super::{Story, stuck};
use crate::app::ANY_VERSION;
use crate::app::judging::closing::CloseInput;
use crate::app::judging::sheets::{OwnAssignment, SheetInput};
use crate::app::setup::accounts::Invite;
use crate::assign::Options;
use crate::domain::rubric::Mark;
use crate::domain::states::{AssignmentState, Role};
use crate::problem::{Kind, Problem};

/// The judge whose marks are random.
const CARELESS: usize = 41;
/// Judges who step back from their first entry: two with a conflict, one by a recusal.
const STEP_BACK: [usize; 3] = [8, 22, 35];
/// The judge whose last sheet is missing.
const ABSENT: usize = 50;
/// The organiser who approves.
const DEPUTY: &str = "Deputy head of the organising committee";
/// Code of a judge, as in the table of judges.
const MAX_LOAD: usize = 9;

impl Story<'_> {
    /// A judge's own active assignments, by code of the entry.
    async fn own(&self, judge: usize) -> Result<Vec<OwnAssignment>, Problem> {
        let caller = self.judges[judge].caller;
        let found = self
            .app
            .own_assignments(caller, self.competition, ALL)
            .await?;
        let active = AssignmentState::Active;
        let mut own = found.items;
        own.retain(|a| a.assignment.state == active);
        own.sort_by(|a, b| a.entry.code.cmp(&b.entry.code));
        Ok(own)
    }

    /// Computes the best assignment as a preview, and commits it.
    pub(super) async fn assign(&mut self) -> Result<(), Problem> {
        let (app, who, of, round) = (self.app, self.organiser, self.competition, self.round);
        let preview = app
            .preview_assignment(who, of, round, Options::default(), false)
            .await?;
        app.commit_assignment(who, of, round, preview.id).await?;
        Ok(())
    }

    /// Opens scoring; three judges declare conflicts or recuse themselves, and are replaced.
    pub(super) async fn open_and_step_back(&mut self) -> Result<(), Problem> {
        let (app, of) = (self.app, self.competition);
        app.open_scoring(self.organiser, of, self.round).await?;
        for (i, judge) in STEP_BACK.into_iter().enumerate() {
            let own = self.own(judge).await?;
            let first = own
                .first()
                .ok_or_else(|| stuck("a judge without entries"))?;
            let (id, caller) = (first.assignment.id, self.judges[judge].caller);
            if i < 2 {
                let kind = ["former student", "joint project"][i].to_owned();
                let reason = "I advised the authors on an earlier version of this work.";
                app.declare_own_conflict(caller, of, id, kind, reason.to_owned())
                    .await?;
            } else {
                let reason = "The method is too far from my field.".to_owned();
                app.recuse(caller, of, id, reason).await?;
            }
            self.replace(&first.entry.code).await?;
        }
        Ok(())
    }

    /// Assigns the least loaded judge without a conflict by hand.
    async fn replace(&mut self, code: &str) -> Result<(), Problem> {
        let work = self.entries.iter().find(|w| w.code == code);
        let entry = work.ok_or_else(|| stuck("an unknown entry"))?.id;
        let (who, of, round) = (self.organiser, self.competition, self.round);
        let all = self.app.assignments(who, of, round, ALL).await?.items;
        let mut load: BTreeMap<_, usize> = BTreeMap::new();
        for row in all.iter().filter(|a| a.state == AssignmentState::Active) {
            *load.entry(row.judge_id.0).or_default() += 1;
        }
        // A judge who was withdrawn from the panel must not be assigned to it again.
        let met = all.iter().filter(|a| a.entry_id == entry);
        let met: BTreeSet<_> = met.map(|a| a.judge_id.0).collect();
        let free = |j: &&super::DemoJudge| !met.contains(&j.id.0);
        let mut by_load: Vec<_> = self
            .judges
            .iter()
            .filter(free)
            .map(|j| {
                (
                    load.get(&j.id.0).copied().unwrap_or(0),
                    j.code.as_str(),
                    j.id,
                )
            })
            .collect();
        by_load.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        for (load, _, judge) in by_load {
            if load >= MAX_LOAD {
                break;
            }
            match self
                .app
                .assign_by_hand(who, of, round, (judge, entry))
                .await
            {
                Ok(_) => return Ok(()),
                Err(problem) if problem.kind == Kind::ConflictOfInterest => {}
                Err(problem) => return Err(problem),
            }
        }
        Err(stuck("no substitute"))
    }

    /// A mark on the scale of 1 to 10 in steps of one half.
    fn mark(&mut self, criterion: &str, value: f64) -> Mark {
        let halves = (value * 2.0).round().clamp(2.0, 20.0) as i64;
        Mark {
            criterion: criterion.to_owned(),
            score: Decimal::new(halves * 5, 1),
        }
    }

    /// A sheet: quality minus severity, plus noise of the sheet and of each criterion.
    fn sheet(&mut self, judge: usize, severity: f64, quality: f64) -> SheetInput {
        let noise = 0.5 * self.random.normal();
        let careless = judge == CARELESS;
        let mut marks = Vec::new();
        for (k, (code, _, _)) in CRITERIA.iter().enumerate() {
            let own = 0.45 * self.random.normal();
            let ease = [0.0, -0.2, 0.15, -0.3, 0.35][k];
            let seen = if careless {
                2.2 * own
            } else {
                quality - severity + noise + own
            };
            marks.push(self.mark(code, 6.3 + 1.1 * seen + ease));
        }
        let comment = data::comment(self.judges[judge].language, quality > 0.0);
        SheetInput {
            marks,
            comment: comment.to_owned(),
        }
    }

    /// Judges draft, submit and revise their sheets over several evenings.
    pub(super) async fn score(&mut self) -> Result<(), Problem> {
        let (app, of) = (self.app, self.competition);
        let quality: BTreeMap<String, f64> = self
            .entries
            .iter()
            .map(|w| (w.code.clone(), w.quality))
            .collect();
        let mut waived: Option<AssignmentId> = None;
        for judge in 0..self.judges.len() {
            let severity = 0.7 * self.random.normal();
            let caller = self.judges[judge].caller;
            let own = self.own(judge).await?;
            let last = own.len();
            for (i, one) in own.iter().enumerate() {
                let id = one.assignment.id;
                let known = quality.get(&one.entry.code).copied().unwrap_or(0.0);
                let sheet = self.sheet(judge, severity, known);
                let begun = SheetInput {
                    marks: sheet.marks[..2].to_vec(),
                    comment: String::new(),
                };
                if judge == ABSENT && i + 1 == last {
                    app.save_draft(caller, of, id, 0, begun).await?;
                    waived = Some(id);
                    continue;
                }
                if self.below(6) == 0 {
                    app.save_draft(caller, of, id, 0, begun).await?;
                }
                app.submit_sheet(caller, of, id, ANY_VERSION, sheet.clone())
                    .await?;
                if self.below(14) == 0 {
                    let mut again = sheet;
                    again.marks[0] = self.mark(CRITERIA[0].0, 6.5 + known - severity);
                    app.submit_sheet(caller, of, id, ANY_VERSION, again).await?;
                }
                self.step();
            }
        }
        let waived = waived.ok_or_else(|| stuck("nothing to waive"))?;
        let reason = "The judge fell ill; the panel's other two sheets stand.".to_owned();
        app.waive_sheet(self.organiser, of, waived, reason).await
    }

    /// Closes and ranks the round.
    pub(super) async fn close_and_rank(&mut self) -> Result<(), Problem> {
        let (app, who, of, round) = (self.app, self.organiser, self.competition, self.round);
        app.close_round(who, of, round, CloseInput::default())
            .await?;
        app.rank_round(who, of, round).await?;
        Ok(())
    }

    /// A second organiser approves the standings, and they are published.
    pub(super) async fn publish(&mut self) -> Result<PublicationId, Problem> {
        let (app, of, round) = (self.app, self.competition, self.round);
        let invitation = Invite {
            role: Role::Organiser,
            name: DEPUTY.to_owned(),
            judge: None,
            team: None,
        };
        let deputy = self.come(invitation).await?;
        let (newest, _) = app.standings(deputy, of, round).await?;
        app.approve_standings(deputy, of, round, newest.number, None)
            .await?;
        let published = app.publish_results(self.organiser, of, round).await?;
        (self.tell)(1.0);
        Ok(published.id)
    }
}
