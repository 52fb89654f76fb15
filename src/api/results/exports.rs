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

/// A ZIP archive as a download.
#[derive(ApiResponse)]
pub(crate) enum ZipFile {
    /// The archive with all files.
    #[oai(status = 200, content_type = "application/zip")]
    Ok(
        Binary<Vec<u8>>,
        /// Always `attachment`, with the name of the file.
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
        /// Begin the file with a byte order mark, so that Excel reads it as UTF-8.
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
        /// How judges are named; by code if absent.
        judges: Query<Option<JudgeNames>>,
    ) -> Result<ZipFile, ReadFailure> {
        let (of, id) = (competition_id.0, round_id.0);
        let judges = judges.0.map_or(exports::JudgeNames::Codes, |names| names.0);
        let bytes = self.app.export_bundle(auth.0, of, id, judges).await?;
        Ok(ZipFile::Ok(Binary(bytes), attachment("bundle.zip")))
    }

    /// Read the report of a ranked round
    ///
    /// One self-contained HTML page: standings with their uncertainty, the judges' severity, what
    /// does not count, and for each entry near the prizes the reasons for its rank. If the plan was
    /// amended or flags were decided, it also shows the ranks without those decisions. With
    /// `diagnostics` it also shows what other choices would change, which takes as long as
    /// `export_diagnostics`.
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
        /// Language of the text; English if absent.
        lang: Query<Option<Language>>,
        /// Also report what other choices would change.
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

    /// Export diagnostics of a ranked round
    ///
    /// The ranking repeated without each judge, without each country's judges, and by every other
    /// method: which entries would enter or leave the podium, and how far the two orders agree.
    /// Also patterns that should be checked, with the rate of false alarms bounded over all tests:
    /// favour between countries, and halo. The bytes are those of `evenhand rank --diagnostics` on
    /// the files of the bundle.
    ///
    /// One ranking for each judge and each country: seconds for 60 judges and 120 entries, minutes
    /// for hundreds of judges and thousands of entries. The computation waits for running
    /// assignment jobs. Refused for more than 3,000 entries or as many judges.
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
