//! Standings, tables, bundles, imports and the audit record, for organisers.

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, RoundId};
use entity::{audit, audit_payload, standings};
use poem::Request;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::types::Any;
use poem_openapi::{ApiResponse, Object, OpenApi};
use uuid::Uuid;

use super::Tag;
use super::auth::Auth;
use super::problem::{ActFailure, ReadFailure};
use super::strict;
use super::types::{
    Csv, CsvFile, ExportTable, Html, ImportTable, JsonFile, JudgeNames, Language, Table, RankingVariant,
    Written, page, time,
};
use crate::app::App;
use crate::app::{exports, json};
use crate::audit::bundle::Ranked;
use crate::audit::checkpoint;
use crate::lang::{Lang, Note};
use crate::ranking::alternatives;
use crate::table::write::EXCEL_MARK;

/// Operations on results.
pub struct Results {
    pub(super) app: App,
}

/// A ranked entry.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(super) struct Standing {
    /// Rank within track and component.
    rank: u32,
    /// Lower end of the rank's 90 % interval.
    rank_low: Option<u32>,
    /// Upper end.
    rank_high: Option<u32>,
    /// The entry's code.
    entry: String,
    /// Title.
    title: String,
    /// Countries.
    countries: Vec<String>,
    /// Track; empty for none.
    track: String,
    /// Counted sheets.
    sheets: u32,
    /// Mean of the sheets' scores.
    raw_mean: f64,
    /// Score by the method.
    score: f64,
    /// Standard error of predicting it.
    standard_error: Option<f64>,
    /// Probability of being first.
    p_win: Option<f64>,
    /// Probability of a rank up to the prize line.
    p_top_n: Option<f64>,
    /// The prize line that the data leave open; empty for none.
    tied_group: String,
    /// Part of the judge-entry graph; scores are not compared across parts.
    component: u32,
}

impl From<crate::ranking::Standing> for Standing {
    fn from(s: crate::ranking::Standing) -> Self {
        Self {
            rank: s.rank,
            rank_low: s.rank_low,
            rank_high: s.rank_high,
            entry: s.entry,
            title: s.title,
            countries: s.countries.iter().map(ToString::to_string).collect(),
            track: s.track,
            sheets: s.sheets,
            raw_mean: s.raw_mean,
            score: s.score,
            standard_error: s.standard_error,
            p_win: s.p_win,
            p_top_n: s.p_top_n,
            tied_group: s.tied_group,
            component: s.component,
        }
    }
}

/// An entry in the official ranking and in another one.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct RankComparison {
    /// The entry's code.
    entry: String,
    /// Track; empty for none.
    track: String,
    /// Official rank.
    rank: u32,
    /// Official score.
    score: f64,
    /// Rank in the other ranking; absent if not ranked there.
    other_rank: Option<u32>,
    /// Score in the other ranking.
    other_score: Option<f64>,
}

/// A ranking of the same sheets in another way.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct Alternative {
    /// Which way: the plan as first frozen, no flagged judge weighing less, every one.
    way: RankingVariant,
    /// Entries whose rank differs.
    moved: u64,
    /// Both rankings, in the official order; empty if refused.
    entries: Vec<RankComparison>,
    /// Why there is no such ranking, if there is none.
    refused: Option<String>,
}

impl From<alternatives::Alternative> for Alternative {
    fn from(a: alternatives::Alternative) -> Self {
        let moved = a.moved().count() as u64;
        let beside = |b: alternatives::RankComparison| RankComparison {
            entry: b.entry,
            track: b.track,
            rank: b.rank,
            score: b.score,
            other_rank: b.other_rank,
            other_score: b.other_score,
        };
        Self {
            way: a.way.into(),
            moved,
            entries: a.entries.into_iter().map(beside).collect(),
            refused: a.refused,
        }
    }
}

/// The standings of a round.
#[derive(Object)]
struct Standings {
    /// Number: each computation has the next one.
    number: i32,
    /// When they were computed.
    computed_at: DateTime<Utc>,
    /// SHA-256 of the tables they follow from.
    inputs_sha256: String,
    /// SHA-256 of the scoring plan.
    plan_sha256: String,
    /// Figures, as `summary.json` of `evenhand rank`.
    summary: Any<serde_json::Value>,
    /// Ranked entries by track, component, rank.
    standings: Vec<Standing>,
    /// Remarks in words.
    notes: Vec<String>,
    /// Rankings beside the official one: by the first plan if it was amended, and without and with
    /// all judges' flags where that is another ranking.
    alternatives: Vec<Alternative>,
}

impl Standings {
    fn new(row: standings::Model, ranked: Ranked) -> Self {
        let Ranked {
            outcome,
            alternatives,
        } = ranked;
        let notes = remarks(&outcome.notes);
        Self {
            number: row.number,
            computed_at: time(row.computed_at),
            inputs_sha256: row.inputs_sha256,
            plan_sha256: row.plan_sha256,
            summary: Any(json(&outcome.summary)),
            standings: outcome.standings.into_iter().map(Into::into).collect(),
            notes,
            alternatives: alternatives.into_iter().map(Into::into).collect(),
        }
    }
}

/// Where the audit chain stands.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub(super) struct Checkpoint {
    /// Position of the newest record.
    seq: i64,
    /// Its hash.
    hash: String,
    /// When it was signed (RFC 3339); absent, like what follows, where the server has no key.
    signed_at: Option<String>,
    /// The public key (Ed25519), in hexadecimal.
    key: Option<String>,
    /// The signature of `evenhand-checkpoint-1`, `seq`, `hash` and `signed_at`, a line each, in base64.
    signature: Option<String>,
}

impl Checkpoint {
    pub(super) fn new(seq: i64, hash: String, signed: Option<checkpoint::Checkpoint>) -> Self {
        let [signed_at, key, signature] = match signed {
            None => [None, None, None],
            Some(s) => [s.signed_at, s.key, s.signature].map(Some),
        };
        Self {
            seq,
            hash,
            signed_at,
            key,
            signature,
        }
    }
}

/// What an import did, or would do.
#[derive(Object)]
struct ImportReport {
    /// Rows taken.
    rows: u64,
    /// Was it only tried?
    dry_run: bool,
    /// Remarks.
    notes: Vec<String>,
}

/// One record of the audit chain.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct AuditEvent {
    /// Position.
    seq: i64,
    /// When.
    at: DateTime<Utc>,
    /// Which account, if any.
    actor_id: Option<Uuid>,
    /// In what role.
    role: String,
    /// What was done.
    action: String,
    /// To what.
    object: String,
    /// Hash of the record before.
    prev_hash: String,
    /// Hash of this record.
    hash: String,
    /// Details, unless erased.
    payload: Option<Any<serde_json::Value>>,
}

impl AuditEvent {
    fn new((row, payload): (audit::Model, Option<audit_payload::Model>)) -> Self {
        let payload = payload.and_then(|p| serde_json::from_str(&p.payload).ok());
        Self {
            seq: row.seq,
            at: time(row.at),
            actor_id: row.actor.map(|id| id.0),
            role: row.role,
            action: row.action,
            object: row.object,
            prev_hash: row.prev_hash,
            hash: row.hash,
            payload: payload.map(Any),
        }
    }
}

/// Records of the audit chain.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
struct AuditEvents {
    /// The records, oldest first.
    items: Vec<AuditEvent>,
    /// Ask with this `after` for more; absent at the end.
    next_after: Option<i64>,
}

/// A ZIP archive to be saved.
#[derive(ApiResponse)]
pub(super) enum ZipFile {
    /// The archive.
    #[oai(status = 200, content_type = "application/zip")]
    Ok(
        Binary<Vec<u8>>,
        /// Always an attachment.
        #[oai(header = "Content-Disposition")]
        String,
    ),
}

/// Remarks in the words of the API.
pub(super) fn remarks(notes: &[Note]) -> Vec<String> {
    let words = notes.iter().map(|note| note.in_lang(Lang::En));
    words.map(Into::into).collect()
}

pub(super) fn attachment(name: &str) -> String {
    format!("attachment; filename=\"{name}\"")
}

#[OpenApi(tag = "Tag::Results")]
impl Results {
    /// Rank a closed round
    ///
    /// By its frozen scoring plan. While the round is open the answer lists what is missing.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/ranking",
        method = "post",
        operation_id = "rank_round"
    )]
    async fn rank(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        round_id: Path<Uuid>,
    ) -> Result<Json<Standings>, ActFailure> {
        let (of, id) = (CompetitionId(competition_id.0), RoundId(round_id.0));
        self.app.rank_round(auth.0, of, id).await?;
        let (row, ranked) = self.app.standings(auth.0, of, id).await?;
        Ok(Json(Standings::new(row, ranked)))
    }

    /// The newest standings of a round
    ///
    /// **Permissions**: organisers of the competition; nobody else before publication.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/standings",
        method = "get",
        operation_id = "get_standings"
    )]
    async fn standings(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        round_id: Path<Uuid>,
    ) -> Result<Json<Standings>, ReadFailure> {
        let (of, id) = (CompetitionId(competition_id.0), RoundId(round_id.0));
        let (row, ranked) = self.app.standings(auth.0, of, id).await?;
        Ok(Json(Standings::new(row, ranked)))
    }

    /// Export a table of a round
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/exports/:table",
        method = "get",
        operation_id = "export_table"
    )]
    async fn export(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        round_id: Path<Uuid>,
        table: Path<ExportTable>,
        /// Begin with a byte order mark, by which Excel knows UTF-8.
        #[oai(default)]
        excel: Query<bool>,
    ) -> Result<CsvFile, ReadFailure> {
        let (of, id) = (CompetitionId(competition_id.0), RoundId(round_id.0));
        let table: exports::ExportTable = table.0.into();
        let rows = self.app.export_table(auth.0, of, id, table).await?;
        let mut bytes = if excel.0 {
            EXCEL_MARK.to_vec()
        } else {
            Vec::new()
        };
        bytes.extend(rows);
        Ok(CsvFile::Ok(Csv(bytes), attachment(&format!("{table}.csv"))))
    }

    /// Export the bundle of a ranked round
    ///
    /// Tables, scoring plan and standings with their digests: `evenhand verify` recomputes them.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/bundle",
        method = "get",
        operation_id = "export_bundle"
    )]
    async fn bundle(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        round_id: Path<Uuid>,
        /// What judges are called; by code and name if absent.
        judges: Query<Option<JudgeNames>>,
    ) -> Result<ZipFile, ReadFailure> {
        let (of, id) = (CompetitionId(competition_id.0), RoundId(round_id.0));
        let judges = judges.0.unwrap_or(JudgeNames::Codes).into();
        let bytes = self.app.export_bundle(auth.0, of, id, judges).await?;
        Ok(ZipFile::Ok(Binary(bytes), attachment("bundle.zip")))
    }

    /// The report of a ranked round, for people
    ///
    /// One HTML page that needs nothing from outside: standings with how sure they are, the judges'
    /// strictness, what does not count, and of each entry near the prizes why it came where it came; where
    /// the plan was amended or flags were decided, also what rank entries would have otherwise. With
    /// `diagnostics` it says what other choices would change: that costs what `export_diagnostics` costs.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/report",
        method = "get",
        operation_id = "export_report"
    )]
    async fn report(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        round_id: Path<Uuid>,
        /// Language of its words; English if absent.
        lang: Query<Option<Language>>,
        /// Also say what other choices would change.
        #[oai(default)]
        diagnostics: Query<bool>,
    ) -> Result<Html, ReadFailure> {
        let (of, id) = (CompetitionId(competition_id.0), RoundId(round_id.0));
        let lang = lang.0.map_or_else(Lang::default, Lang::from);
        let page = self
            .app
            .export_report(auth.0, of, id, diagnostics.0, lang)
            .await?;
        Ok(Html(page))
    }

    /// What the result of a ranked round hangs on
    ///
    /// The round ranked anew without each judge, without each country's judges, and by every other
    /// choice of the plan: who would come onto the podium or leave it, how far the two orders agree.
    /// And patterns worth a look, with the chance of false alarms bounded over all tests: favour between countries,
    /// and halo. The bytes are those of `evenhand rank --diagnostics` on the files of the bundle.
    ///
    /// As many rankings as there are judges and countries: seconds for 60 judges of 120 entries, minutes
    /// for hundreds of judges of thousands. Computed in turn with assignment jobs, so that it may wait for one.
    /// Refused for more than 3,000 entries and as many judges.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/rounds/:round_id/diagnostics",
        method = "get",
        operation_id = "export_diagnostics"
    )]
    async fn diagnostics(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        round_id: Path<Uuid>,
    ) -> Result<JsonFile, ReadFailure> {
        let (of, id) = (CompetitionId(competition_id.0), RoundId(round_id.0));
        let json = self.app.export_diagnostics(auth.0, of, id).await?;
        let name = attachment("diagnostics.json");
        Ok(JsonFile::Ok(Written(json), name))
    }

    /// Import a table
    ///
    /// As a whole, or not at all with every problem by line and column. `entries`, `judges` and
    /// `conflicts` belong to the competition, `pins` and `assignment` to a round.
    /// The body is the CSV file itself, UTF-8, sent as `application/octet-stream` or `text/csv`.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/imports",
        method = "post",
        operation_id = "import_table"
    )]
    #[expect(
        clippy::too_many_arguments,
        reason = "an operation's parameters are its arguments"
    )]
    async fn import(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        /// Which table the body is.
        table: Query<ImportTable>,
        /// The round, for `pins` and `assignment`.
        round_id: Query<Option<Uuid>>,
        /// Only say what would happen.
        #[oai(default)]
        dry_run: Query<bool>,
        request: &Request,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Table,
    ) -> Result<Json<ImportReport>, ActFailure> {
        let (of, round) = (CompetitionId(competition_id.0), round_id.0.map(RoundId));
        let done = self
            .app
            .import(
                auth.0
                    .with_idempotency_key(&key.0, strict::fingerprint(request, &body.0)),
                of,
                round,
                table.0.into(),
                body.0,
                dry_run.0,
            )
            .await?;
        Ok(Json(ImportReport {
            rows: done.rows as u64,
            dry_run: dry_run.0,
            notes: done.notes,
        }))
    }

    /// Where the audit chain stands
    ///
    /// To be kept elsewhere: only a head that others hold shows a chain that was rewritten as a whole.
    /// `evenhand audit verify --heads` compares. Signed where the server has a key.
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/audit_checkpoint",
        method = "get",
        operation_id = "get_audit_checkpoint"
    )]
    async fn checkpoint(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
    ) -> Result<Json<Checkpoint>, ReadFailure> {
        let of = CompetitionId(competition_id.0);
        let (position, signed) = self.app.audit_checkpoint(auth.0, of).await?;
        Ok(Json(Checkpoint::new(position., position., signed)))
    }

    /// Records of the audit chain
    ///
    /// **Permissions**: organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/audit_events",
        method = "get",
        operation_id = "list_audit_events"
    )]
    async fn audit(
        &self,
        auth: Auth,
        competition_id: Path<Uuid>,
        /// Records after this position.
        #[oai(
            default,
            validator(minimum(value = "0"), maximum(value = "9007199254740991"))
        )]
        after: Query<i64>,
        /// At most so many items, 1 to 200.
        #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
        limit: Query<Option<u64>>,
    ) -> Result<Json<AuditEvents>, ReadFailure> {
        let limit = page(limit.0, None)?.limit;
        let of = CompetitionId(competition_id.0);
        let records = self.app.audit_events(auth.0, of, after.0, limit).await?;
        let full = records.len() as u64 == limit;
        let next_after = records.last().filter(|_| full).map(|(r, _)| r.seq);
        let items = records.into_iter().map(AuditEvent::new).collect();
        Ok(Json(AuditEvents { items, next_after }))
    }
}
