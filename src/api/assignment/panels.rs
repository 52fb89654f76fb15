//! Assignments: previews, commits, and changes by hand.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use entity::ids::{AssignmentId, CompetitionId, EntryId, JudgeId, PreviewId, RoundId};
use entity::{assignment, preview};
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::types::Any;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{
    AssignmentState, Created, Done, Language, List, PairWarning, ReasonRequest, Svg, time,
};
use crate::app::{App, typed};
use crate::assign::{self, Options, Plan};
use crate::lang::Lang;
use crate::problem::Problem;

/// Operations on assignments.
pub struct Assignments {
    pub(crate) app: App,
}

/// Options of a plan; the panel size is the round's.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub(crate) struct PreviewRequest {
    /// Start value of the search; the same seed gives the same plan.
    #[oai(default = "one", validator(maximum(value = "9007199254740991")))]
    seed: u64,
    /// Cost of two judges from one country on a panel, in units of affinity (a pair has 0 to 1000).
    #[oai(default = "usual_cost", validator(maximum(value = "1000000")))]
    same_country_cost: u32,
    /// Share of the plan's value, from 0 to 1, that may be spent on better links between judges.
    #[oai(
        default = "usual_budget",
        validator(minimum(value = "0"), maximum(value = "1"))
    )]
    connectivity_budget: f64,
    /// Assign only judges who have the entry's language.
    #[oai(default)]
    language_required: bool,
    /// First maximise the affinity of the worst-off entry's panel, then the total. Has no effect on
    /// a repair, which changes the fewest assignments.
    #[oai(default)]
    fair: bool,
    /// Also compute the result of other budgets for better links, as `curve` in the summary.
    #[oai(default)]
    curve: bool,
    /// Cost of a panel of newcomers only, in units of affinity, if judges state their experience.
    #[oai(default = "usual_novice_cost", validator(maximum(value = "1000000")))]
    novice_panel_cost: u32,
    /// Cost of breaking each kind of rule, 1 to 1000, for the cheapest way to an assignment if no
    /// valid one exists. `load`, `minimum`, `language`, `track`, `never_pin` and `panel` have
    /// default prices; `same_country`, `same_organisation` and `declared` are broken only if they
    /// are given a price.
    #[oai(default, validator(max_properties = 20))]
    prices: BTreeMap<String, u32>,
    /// Repair the round's panels: change as few assignments as possible, and none whose judge has
    /// begun.
    #[oai(default)]
    pub(crate) repair: bool,
}

impl PreviewRequest {
    /// The options of the solver; the panel size comes from the round.
    pub(crate) fn options(&self) -> Options {
        Options {
            seed: self.seed,
            same_country_cost: self.same_country_cost,
            connectivity_budget: self.connectivity_budget,
            language_required: self.language_required,
            fair: self.fair,
            curve: self.curve,
            prices: self.prices.clone(),
            novice_panel_cost: self.novice_panel_cost,
            ..Options::default()
        }
    }
}

fn one() -> u64 {
    1
}

fn usual_cost() -> u32 {
    Options::default().same_country_cost
}

fn usual_novice_cost() -> u32 {
    Options::default().novice_panel_cost
}

fn usual_budget() -> f64 {
    Options::default().connectivity_budget
}

/// A pair of judge and entry in a plan.
#[derive(Object)]
struct PlannedPair {
    /// Code of the entry, as in tables.
    entry: String,
    /// Code of the judge, as in tables.
    judge: String,
    /// How well the judge's topics, languages and load fit the entry, from 0 to 1000.
    affinity: u16,
    /// Whether a pin requires this pair.
    pinned: bool,
}

/// A computed plan that can be committed.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Preview {
    /// Identifies the preview in paths.
    id: Uuid,
    /// When the plan was computed.
    created_at: DateTime<Utc>,
    /// When the plan was committed; absent before.
    committed_at: Option<DateTime<Utc>>,
    /// SHA-256 of everything from which the plan was computed, in hexadecimal.
    inputs_sha256: String,
    /// Figures of the plan, as in `summary.json` of `evenhand assign`.
    summary: Any<serde_json::Value>,
    /// Explanation of the plan in sentences, by language: what was computed, at what cost and why.
    explanation: BTreeMap<String, Vec<String>>,
    /// All pairs of judge and entry.
    pairs: Vec<PlannedPair>,
    /// Number of entries for each judge.
    loads: Vec<JudgeLoad>,
}

/// Number of entries of one judge in a plan.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct JudgeLoad {
    /// Code of the judge, as in tables.
    judge: String,
    /// Number of entries that the plan assigns to the judge.
    load: u32,
    /// Fewest entries that the judge should get.
    min: u32,
    /// Most entries that the judge can get; absent for no limit.
    max: Option<u32>,
}

impl Preview {
    fn new(row: preview::Model) -> Result<Self, Problem> {
        let plan: Plan = typed(&row.plan)?;
        let pair = |p: crate::assign::PlannedPair| PlannedPair {
            entry: p.entry,
            judge: p.judge,
            affinity: p.affinity,
            pinned: p.pinned,
        };
        let options: Options = typed(&row.options)?;
        let explanation = assign::explanation(&plan, &options);
        let in_lang = |lang: Lang| {
            let sentences = explanation.iter().map(|message| message.in_lang(lang));
            (lang.tag().to_owned(), sentences.collect())
        };
        let load = |j: assign::JudgeLoad| JudgeLoad {
            judge: j.judge,
            load: j.load,
            min: j.min,
            max: j.max,
        };
        Ok(Self {
            id: row.id.0,
            created_at: time(row.created_at),
            explanation: Lang::ALL.into_iter().map(in_lang).collect(),
            loads: plan.loads.into_iter().map(load).collect(),
            committed_at: row.committed_at.map(time),
            inputs_sha256: row.inputs_sha256,
            summary: Any(crate::app::json(&plan.summary)),
            pairs: plan.pairs.into_iter().map(pair).collect(),
        })
    }
}

/// An assignment made by hand, with its warnings.
#[derive(Object)]
struct CreatedAssignment {
    /// The assignment that was made.
    #[oai(flatten)]
    assignment: Assignment,
    /// Disadvantages of the pair; empty if there are none.
    warnings: Vec<PairWarning>,
}

/// The result of committing a preview.
#[derive(Object)]
struct CommitReport {
    /// Number of assignments that were made.
    assignments: u64,
}

/// The result of undoing a commit.
#[derive(Object)]
struct UndoReport {
    /// Number of assignments that were withdrawn.
    assignments: u64,
}

/// A pair to be assigned by hand.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct PairRequest {
    /// The judge who should score the entry.
    judge_id: Uuid,
    /// The entry to be scored.
    entry_id: Uuid,
}

/// An assignment, for organisers.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Assignment {
    /// Identifies the assignment in paths.
    id: Uuid,
    /// The judge who scores the entry.
    judge_id: Uuid,
    /// The entry that is scored.
    entry_id: Uuid,
    /// Whether the assignment is in force, or how it ended.
    state: AssignmentState,
    /// Why the assignment ended; empty while it is in force.
    reason: String,
    /// How well judge and entry fit, from 0 to 1000; absent if not computed.
    affinity: Option<i32>,
    /// Whether the pair was pinned or assigned by hand.
    pinned: bool,
}

impl Assignment {
    fn new(row: assignment::Model) -> Result<Self, Problem> {
        Ok(Self {
            id: row.id.0,
            judge_id: row.judge_id.0,
            entry_id: row.entry_id.0,
            state: row.state.0.into(),
            reason: row.reason,
            affinity: row.affinity,
            pinned: row.pinned,
        })
    }
}

#[OpenApi(tag = "Tag::Assignments")]
impl Assignments {
    /// Compute a plan for a round's panels
    ///
    /// Nothing is assigned until the preview is committed. With `repair` (after a withdrawal, a
    /// recusal, a late entry or a changed profile) the summary's `moves` list the changes. If no
    /// plan satisfies the hard rules, the answer names the entries that lack judges, and why. For
    /// thousands of entries use `start_assignment_job`, which computes in the background.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignment_previews",
        method = "post",
        operation_id = "preview_assignment"
    )]
    async fn preview(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<PreviewRequest>,
    ) -> Result<Created<Preview>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let row = self
            .app
            .preview_assignment(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                round,
                body.value.options(),
                body.value.repair,
            )
            .await?;
        let path = format!(
            "/competitions/{of}/rounds/{round}/assignment_previews/{}",
            row.id
        );
        Ok(Created::new(&path, 1, Preview::new(row)?))
    }

    /// Read a preview
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignment_previews/:preview_id",
        method = "get",
        operation_id = "get_assignment_preview"
    )]
    async fn get_preview(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        preview_id: Path<PreviewId>,
    ) -> Result<Json<Preview>, ReadFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let id = preview_id.0;
        Ok(Json(Preview::new(
            self.app.assignment_preview(auth.0, of, round, id).await?,
        )?))
    }

    /// Draw a preview
    ///
    /// SVG without scripts: which judges share entries, and how the work is spread. For more than
    /// 60 judges the picture shows countries, and how many judges have how many entries.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignment_previews/:preview_id/picture",
        method = "get",
        operation_id = "get_assignment_picture"
    )]
    async fn picture(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        preview_id: Path<PreviewId>,
        /// Language of the text; English if absent.
        lang: Query<Option<Language>>,
    ) -> Result<Svg, ReadFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let id = preview_id.0;
        let row = self.app.assignment_preview(auth.0, of, round, id).await?;
        let plan: Plan = typed(&row.plan)?;
        let lang = lang.0.map_or_else(Lang::default, |lang| lang.0);
        Ok(Svg(assign::picture(&plan, lang)))
    }

    /// Commit a preview
    ///
    /// Refused if entries, judges, conflicts, pins or panels have changed since the preview. A
    /// repair withdraws the pairs that its `moves` remove and adds the new ones; all other
    /// assignments stay unchanged.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignment_previews/:preview_id/commit",
        method = "post",
        operation_id = "commit_assignment"
    )]
    async fn commit(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        preview_id: Path<PreviewId>,
    ) -> Result<Json<CommitReport>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let id = preview_id.0;
        let count = self.app.commit_assignment(auth.0, of, round, id).await?;
        Ok(Json(CommitReport {
            assignments: count as u64,
        }))
    }

    /// Undo the commit of a preview
    ///
    /// Withdraws every assignment that the commit made. Pairs assigned by hand are kept, and the
    /// preview can be committed again. Refused, with a list of pairs, if a judge has begun a sheet
    /// of these assignments.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignment_previews/:preview_id/undo",
        method = "post",
        operation_id = "undo_assignment"
    )]
    async fn undo(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        preview_id: Path<PreviewId>,
        body: Strict<ReasonRequest>,
    ) -> Result<Json<UndoReport>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let id = preview_id.0;
        let count = self
            .app
            .undo_assignment(auth.0, of, round, id, body.value.reason)
            .await?;
        Ok(Json(UndoReport {
            assignments: count as u64,
        }))
    }

    /// List the assignments of a round
    ///
    /// **Permissions**: organisers of the competition; a judge uses `list_my_assignments`.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignments",
        method = "get",
        operation_id = "list_assignments"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<Assignment>>, ReadFailure> {
        let page = page(limit, cursor);
        let (of, round) = (competition_id.0, round_id.0);
        Ok(List::make(
            self.app.assignments(auth.0, of, round, page).await?,
            Assignment::new,
        )?)
    }

    /// Assign a pair by hand
    ///
    /// A pair with an exclusive conflict is refused. All other disadvantages (track, language, a
    /// better judge with free capacity, panel members from one country, load, panel size) are
    /// returned as warnings, and the pair is assigned.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/assignments",
        method = "post",
        operation_id = "create_assignment"
    )]
    async fn create(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<PairRequest>,
    ) -> Result<Created<CreatedAssignment>, ActFailure> {
        let (of, round) = (competition_id.0, round_id.0);
        let pair = (JudgeId(body.value.judge_id), EntryId(body.value.entry_id));
        let (row, costs) = self
            .app
            .assign_by_hand(
                auth.0.with_idempotency_key(&key.0, body.request),
                of,
                round,
                pair,
            )
            .await?;
        let path = format!("/competitions/{of}/assignments/{}", row.id);
        let version = row.version;
        let made = CreatedAssignment {
            assignment: Assignment::new(row)?,
            warnings: costs.into_iter().map(PairWarning::from).collect(),
        };
        Ok(Created::new(&path, version, made))
    }

    /// Withdraw an assignment
    ///
    /// Its sheet is kept, but does not count.
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/assignments/:assignment_id/withdrawal",
        method = "post",
        operation_id = "withdraw_assignment"
    )]
    async fn withdraw(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        body: Strict<ReasonRequest>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        self.app
            .withdraw_assignment(auth.0, of, id, body.value.reason)
            .await?;
        Ok(Done::Done)
    }

    /// Waive the missing sheet of an assignment
    ///
    /// **Permissions**: organisers of the competition, with a reason.
    #[oai(
        path = "/competitions/:competition_id/assignments/:assignment_id/waiver",
        method = "post",
        operation_id = "waive_sheet"
    )]
    async fn waive(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        body: Strict<ReasonRequest>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        self.app
            .waive_sheet(auth.0, of, id, body.value.reason)
            .await?;
        Ok(Done::Done)
    }
}
