//! Who judges what: previews, commits, and edits by hand.

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
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{
    AssignmentState, Created, Done, Language, List, PairWarning, ReasonRequest, Svg, page, time,
};
use crate::app::{App, typed};
use crate::assign::{self, Options, Plan};
use crate::lang::Lang;
use crate::problem::Problem;

/// Operations on assignments.
pub struct Assignments {
    pub(crate) app: App,
}

/// What an organiser asks of a plan; panel size is the round's.
#[derive(Object)]
#[oai(deny_unknown_fields)]
pub(crate) struct PreviewRequest {
    /// Seed of the search for better links.
    #[oai(default = "one", validator(maximum(value = "9007199254740991")))]
    seed: u64,
    /// What a pair of panel-mates from one country costs, in units of affinity.
    #[oai(default = "usual_cost", validator(maximum(value = "1000000")))]
    same_country_cost: u32,
    /// Share of the value that better links may cost.
    #[oai(
        default = "usual_budget",
        validator(minimum(value = "0"), maximum(value = "1"))
    )]
    connectivity_budget: f64,
    /// Only judges who have the entry's language may judge it.
    #[oai(default)]
    language_required: bool,
    /// First make the worst-off entry's panel as good as possible, then the whole. Not in a repair,
    /// which moves the fewest pairs.
    #[oai(default)]
    fair: bool,
    /// Also compute what other budgets for better links give: `curve` in the summary.
    #[oai(default)]
    curve: bool,
    /// What a panel of newcomers alone costs, where judges state their experience.
    #[oai(default = "usual_novice_cost", validator(maximum(value = "1000000")))]
    novice_panel_cost: u32,
    /// What waivers cost, 1 to 1000 each, for the cheapest way out when no valid assignment exists:
    /// `load`, `minimum`, `language`, `track`, `never_pin` and `panel` have a price already;
    /// `same_country`, `same_organisation` and `declared` are for sale only when they get one.
    #[oai(default, validator(max_properties = 20))]
    prices: BTreeMap<String, u32>,
    /// Repair the round's panels: move as few of its pairs as possible, none whose judge has begun.
    #[oai(default)]
    pub(crate) repair: bool,
}

impl PreviewRequest {
    /// The options it asks for; the panel size follows from the round.
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

/// A planned pair.
#[derive(Object)]
struct PlannedPair {
    /// The entry's code.
    entry: String,
    /// The judge's code.
    judge: String,
    /// 0 to 1000.
    affinity: u16,
    /// Was it pinned?
    pinned: bool,
}

/// A plan that can be committed.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Preview {
    /// Id.
    id: Uuid,
    /// When it was computed.
    created_at: DateTime<Utc>,
    /// When it was committed.
    committed_at: Option<DateTime<Utc>>,
    /// SHA-256 of everything it depends on.
    inputs_sha256: String,
    /// Figures, as `summary.json` of `evenhand assign`.
    summary: Any<serde_json::Value>,
    /// The same for people, by language: what was done, what it cost and why.
    explanation: BTreeMap<String, Vec<String>>,
    /// The pairs.
    pairs: Vec<PlannedPair>,
    /// Every judge's part.
    loads: Vec<JudgeLoad>,
}

/// A judge's part in a plan.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct JudgeLoad {
    /// The judge's code.
    judge: String,
    /// Entries in the plan.
    load: u32,
    /// Fewest.
    min: u32,
    /// Most; absent without a limit.
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

/// An assignment made by hand, and what it costs.
#[derive(Object)]
struct CreatedAssignment {
    /// The assignment.
    #[oai(flatten)]
    assignment: Assignment,
    /// What the pair costs; empty when it costs nothing.
    warnings: Vec<PairWarning>,
}

/// What a commit did.
#[derive(Object)]
struct CommitReport {
    /// Assignments made.
    assignments: u64,
}

/// What taking a commit back did.
#[derive(Object)]
struct UndoReport {
    /// Assignments withdrawn.
    assignments: u64,
}

/// A pair to be assigned by hand.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct PairRequest {
    /// The judge.
    judge_id: Uuid,
    /// The entry.
    entry_id: Uuid,
}

/// An assignment, for organisers.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Assignment {
    /// Id.
    id: Uuid,
    /// The judge.
    judge_id: Uuid,
    /// The entry.
    entry_id: Uuid,
    /// Where it stands.
    state: AssignmentState,
    /// Why it ended.
    reason: String,
    /// 0 to 1000, if known.
    affinity: Option<i32>,
    /// Was it pinned, or made by hand?
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
    /// Nothing is assigned until the preview is committed. With `repair` (after a drop-out, a
    /// recusal, a late entry or a changed profile) the summary's `moves` say what would change. If no plan keeps the hard rules, the
    /// answer says which entries lack how many judges, and why. For thousands of entries use
    /// `start_assignment_job`, which computes in the background.
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

    /// A preview
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

    /// A picture of a preview
    ///
    /// SVG without scripts: who shares entries with whom, and how the work is spread. Of more than
    /// 60 judges countries are drawn instead, and how many judges have how many entries.
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
        /// Language of its words; English if absent.
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
    /// Refused when entries, judges, conflicts, pins or panels changed since. A repair withdraws the pairs
    /// that its `moves` remove and adds the new ones; everything else stays untouched.
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

    /// Take a committed preview back
    ///
    /// Withdraws every assignment the commit made; pairs assigned by hand beside it stay, and the
    /// preview can be committed again. Refused, with each pair, when a judge has begun by it.
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

    /// Assignments of a round
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
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
        /// `next_cursor` of the page before.
        #[oai(validator(pattern = "^[0-9a-f]{32}$"))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<List<Assignment>>, ReadFailure> {
        let page = page(limit.0, cursor.0)?;
        let (of, round) = (competition_id.0, round_id.0);
        Ok(List::make(
            self.app.assignments(auth.0, of, round, page).await?,
            Assignment::new,
        )?)
    }

    /// Assign a pair by hand
    ///
    /// A pair in conflict is refused with its conflicts. Whatever else speaks against it (track,
    /// language, a better judge with room, panel-mates from one country, load, panel size) comes
    /// as warnings with the pair, which stands.
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
    /// A sheet of it stays on record and does not count.
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
