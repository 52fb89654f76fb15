//! Judging from a judge's side: own assignments, blind entries, score sheets.
//!
//! Architecture Invariant: no type here has a field for a team, a member, a country of an entry, or
//! the work of another judge.

use chrono::{DateTime, Utc};
use entity::ids::{AssignmentId, CompetitionId};
use entity::sheet_revision;
use poem_openapi::param::{Header, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::paging::{Cursor, Limit, page};
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ChangeFailure, ReadFailure};
use crate::api::setup::judges::Judge;
use crate::api::strict::Strict;
use crate::api::types::{Done, List, ReasonRequest, Receipt, SheetState, Tagged, time, version};
use crate::app::judging::sheets::{OwnAssignment, OwnSheet, SheetInput};
use crate::app::{App, typed};
use crate::domain::{rubric, states};
use crate::problem::Problem;

/// Operations of judges on their own assignments.
pub struct Judging {
    pub(crate) app: App,
}

/// An entry as its judges see it: the work, without its team.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct BlindEntry {
    /// Short code of the entry, as in tables.
    code: String,
    /// Title of the work.
    title: String,
    /// Abstract of the work.
    #[oai(rename = "abstract")]
    summary: String,
    /// Code of the entry's track; absent for none.
    track: Option<String>,
    /// Language of the work (BCP 47).
    language: String,
    /// Topics of the work, the main topic first.
    topics: Vec<String>,
}

/// One of the caller's assignments.
#[derive(Object)]
struct MyAssignment {
    /// Identifies the assignment in paths.
    id: Uuid,
    /// Round to which the assignment belongs.
    round_id: Uuid,
    /// The entry to be scored, without its team.
    entry: BlindEntry,
    /// State of the caller's sheet.
    sheet_state: SheetState,
    /// Version of the caller's sheet for If-Match; 0 before the first draft.
    sheet_version: i64,
}

impl MyAssignment {
    fn new(own: OwnAssignment) -> Result<Self, Problem> {
        let state = own.sheet.as_ref().map(|s| *s.state);
        let state = state.unwrap_or(states::SheetState::Draft);
        Ok(Self {
            id: own.assignment.id.0,
            round_id: own.assignment.round_id.0,
            entry: BlindEntry {
                code: own.entry.code,
                title: own.entry.title,
                summary: own.entry.summary,
                track: own.track.map(|t| t.code),
                language: own.entry.language,
                topics: own.entry.topics.0,
            },
            sheet_state: state.into(),
            sheet_version: own.sheet.as_ref().map_or(0, |s| s.version),
        })
    }
}

/// A mark for one criterion, as an exact decimal string.
#[derive(Object, Clone)]
struct Mark {
    /// Short name of the criterion in the rubric.
    #[oai(validator(max_length = 64))]
    criterion: String,
    /// The mark on the criterion's scale, such as `7.5`.
    score: Decimal,
}

impl From<rubric::Mark> for Mark {
    fn from(mark: rubric::Mark) -> Self {
        Self {
            criterion: mark.criterion,
            score: mark.score,
        }
    }
}

/// A judge's marks and comment for one entry.
#[derive(Object)]
#[oai(deny_unknown_fields)]
struct SheetRequest {
    /// One mark for each criterion; a draft may be incomplete.
    #[oai(validator(max_items = 100))]
    marks: Vec<Mark>,
    /// Comment for the organisers and, after publication, for the team.
    #[oai(default, validator(max_length = 10000))]
    comment: String,
}

impl From<SheetRequest> for SheetInput {
    fn from(request: SheetRequest) -> Self {
        let mark = |m: Mark| rubric::Mark {
            criterion: m.criterion,
            score: m.score,
        };
        Self {
            marks: request.marks.into_iter().map(mark).collect(),
            comment: request.comment,
        }
    }
}

/// A sheet that is not submitted.
#[derive(Object)]
struct Draft {
    /// Marks saved so far.
    marks: Vec<Mark>,
    /// Comment saved so far.
    comment: String,
}

/// A submitted revision of a sheet.
#[derive(Object)]
struct Revision {
    /// Number of the revision, counted from 1.
    number: i32,
    /// One mark for each criterion.
    marks: Vec<Mark>,
    /// Comment for the organisers and, after publication, for the team.
    comment: String,
    /// SHA-256 of the revision in hexadecimal, as in its receipt.
    digest: String,
    /// Server's time of the submission.
    submitted_at: DateTime<Utc>,
}

impl Revision {
    fn new(row: sheet_revision::Model) -> Result<Self, Problem> {
        let marks: Vec<rubric::Mark> = typed(&row.marks)?;
        Ok(Self {
            number: row.number,
            marks: marks.into_iter().map(Into::into).collect(),
            comment: row.comment,
            digest: row.digest,
            submitted_at: time(row.submitted_at),
        })
    }
}

/// The caller's score sheet.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct MySheet {
    /// State of the sheet, from draft to counted.
    state: SheetState,
    /// Version of the sheet for If-Match; 0 before the first draft.
    version: i64,
    /// The current draft; absent if there is none.
    draft: Option<Draft>,
    /// Submitted revisions, oldest first; the last one counts.
    revisions: Vec<Revision>,
}

impl MySheet {
    fn new(own: OwnSheet) -> Result<Self, Problem> {
        let draft = own.draft.map(|d| Draft {
            marks: d.marks.into_iter().map(Into::into).collect(),
            comment: d.comment,
        });
        let revisions = own
            .revisions
            .into_iter()
            .map(Revision::new)
            .collect::<Result<_, _>>()?;
        Ok(Self {
            state: own.state.into(),
            version: own.version,
            draft,
            revisions,
        })
    }
}

/// A submitted sheet with its receipt.
#[derive(Object)]
struct SubmittedSheet {
    /// The sheet as submitted.
    sheet: MySheet,
    /// Proof of the submission, to be kept by the judge.
    receipt: Receipt,
}

#[OpenApi(tag = "Tag::Judging")]
impl Judging {
    /// Read my profile as a judge
    ///
    /// **Permissions**: judges, for their own profile.
    #[oai(
        path = "/competitions/:competition_id/judge",
        method = "get",
        operation_id = "get_my_judge"
    )]
    async fn profile(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<Judge>, ReadFailure> {
        let row = self.app.own_judge(auth.0, competition_id.0).await?;
        Ok(Json(Judge::new(row)?))
    }

    /// List my assignments
    ///
    /// **Permissions**: judges, for their own assignments.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments",
        method = "get",
        operation_id = "list_my_assignments"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        /// Most items on the page, from 1 to 200; 50 if absent.
        limit: Query<Option<Limit>>,
        /// `next_cursor` of the previous page; absent for the first page.
        cursor: Query<Option<Cursor>>,
    ) -> Result<Json<List<MyAssignment>>, ReadFailure> {
        let page = page(limit, cursor);
        let own = self
            .app
            .own_assignments(auth.0, competition_id.0, page)
            .await?;
        Ok(List::make(own, MyAssignment::new)?)
    }

    /// Read one of my assignments
    ///
    /// **Permissions**: judges, for their own assignments.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id",
        method = "get",
        operation_id = "get_my_assignment"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
    ) -> Result<Json<MyAssignment>, ReadFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        Ok(Json(MyAssignment::new(
            self.app.own_assignment(auth.0, of, id).await?,
        )?))
    }

    /// Read my score sheet
    ///
    /// **Permissions**: judges, for their own assignments.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/sheet",
        method = "get",
        operation_id = "get_my_sheet"
    )]
    async fn sheet(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
    ) -> Result<Tagged<MySheet>, ReadFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        let own = self.app.own_sheet(auth.0, of, id).await?;
        Ok(Tagged::new(own.version, MySheet::new(own)?))
    }

    /// Save a draft of my sheet
    ///
    /// Marks may be missing, but those present must be on their scales. Only the judge can read a
    /// draft.
    ///
    /// **Permissions**: judges, for their own assignments, while the round is scoring.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/sheet",
        method = "put",
        operation_id = "save_my_draft"
    )]
    async fn save(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        /// ETag of the sheet, from the last read; `"0"` before the first draft.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<SheetRequest>,
    ) -> Result<Tagged<MySheet>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, assignment_id.0);
        let own = self
            .app
            .save_draft(auth.0, of, id, version, body.value.into())
            .await?;
        Ok(Tagged::new(own.version, MySheet::new(own)?))
    }

    /// Submit a score sheet
    ///
    /// The sheet needs one mark for every criterion. Submit it again to revise it, until the round
    /// closes; earlier revisions are kept. Keep the receipt.
    ///
    /// **Permissions**: judges, for their own assignments, while the round is scoring.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/submission",
        method = "post",
        operation_id = "submit_my_sheet"
    )]
    async fn submit(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        /// ETag of the sheet, from the last read; `"0"` before the first draft.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        body: Strict<SheetRequest>,
    ) -> Result<Tagged<SubmittedSheet>, ChangeFailure> {
        let version = version(if_match.0)?;
        let (of, id) = (competition_id.0, assignment_id.0);
        let (own, receipt) = self
            .app
            .submit_sheet(auth.0, of, id, version, body.value.into())
            .await?;
        let version = own.version;
        let body = SubmittedSheet {
            sheet: MySheet::new(own)?,
            receipt: receipt.into(),
        };
        Ok(Tagged::new(version, body))
    }

    /// List the receipts of my score sheet
    ///
    /// One for each submitted revision, oldest first; each is equal to the receipt in the answer to
    /// that submission.
    ///
    /// **Permissions**: judges, for their own assignments.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/receipts",
        method = "get",
        operation_id = "list_my_sheet_receipts"
    )]
    async fn receipts(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
    ) -> Result<Json<List<Receipt>>, ReadFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        let receipts = self.app.own_sheet_receipts(auth.0, of, id).await?;
        Ok(List::whole(receipts, |r| Ok(r.into()))?)
    }

    /// Recuse myself from an assignment
    ///
    /// **Permissions**: judges, for their own assignments, with a reason.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/recusal",
        method = "post",
        operation_id = "recuse_myself"
    )]
    async fn recuse(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        body: Strict<ReasonRequest>,
    ) -> Result<Done, ActFailure> {
        let (of, id) = (competition_id.0, assignment_id.0);
        self.app.recuse(auth.0, of, id, body.value.reason).await?;
        Ok(Done::Done)
    }
}
