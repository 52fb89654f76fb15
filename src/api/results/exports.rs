//! Tables, bundles, reports and diagnostics of a round, for organisers.

use entity::ids::{CompetitionId, RoundId};
use poem_openapi::param::Query;
use poem_openapi::payload::Binary;
use poem_openapi::{ApiResponse, OpenApi, param};

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::ReadFailure;
use crate::api::types::{Csv, CsvFile, ExportTable, Html, JsonFile, JudgeNames, Language, Written};
use crate::app::App;
use crate::app::results::exports;
use crate::lang::Lang;
use crate::table::write::EXCEL_MARK;

/// Operations on exports.
pub struct Exports {
    pub(crate) app: App,
}

/// A ZIP archive to be saved.
#[derive(ApiResponse)]
pub(crate) enum ZipFile {
    /// The archive.
    #[oai(status = 200, content_type = "application/zip")]
    Ok(
        Binary<Vec<u8>>,
        /// Always an attachment.
        #[oai(header = "Content-Disposition")]
        String,
    ),
}

pub(crate) fn attachment(name: &str) -> String {
    format!("attachment; filename=\"{name}\"")
}

#[OpenApi(tag = "Tag::Results")]
impl Exports {
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
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        table: param::Path<ExportTable>,
        /// Begin with a byte order mark, by which Excel knows UTF-8.
        #[oai(default)]
        excel: Query<bool>,
    ) -> Result<CsvFile, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let table = table.0.0;
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
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// What judges are called; by code and name if absent.
        judges: Query<Option<JudgeNames>>,
    ) -> Result<ZipFile, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let judges = judges.0.map_or(exports::JudgeNames::Codes, |names| names.0);
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
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
        /// Language of its words; English if absent.
        lang: Query<Option<Language>>,
        /// Also say what other choices would change.
        #[oai(default)]
        diagnostics: Query<bool>,
    ) -> Result<Html, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let lang = lang.0.map_or_else(Lang::default, |lang| lang.0);
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
        competition_id: Path<CompetitionId>,
        round_id: Path<RoundId>,
    ) -> Result<JsonFile, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let json = self.app.export_diagnostics(auth.0, of, id).await?;
        let name = attachment("diagnostics.json");
        Ok(JsonFile::Ok(Written(json), name))
    }
}
