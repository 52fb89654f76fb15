//! Files of entries: uploaded and downloaded unchanged; browsers save them and never display them.

use chrono::{DateTime, Utc};
use entity::attachment;
use entity::ids::{AssignmentId, AttachmentId, CompetitionId, EntryId};
use poem::http::header::CONTENT_LENGTH;
use poem::{Body, FromRequest, IntoResponse, Request, RequestBody, Response};
use poem_openapi::param::Header;
use poem_openapi::payload::{Json, ParsePayload, Payload};
use poem_openapi::registry::{MetaMediaType, MetaRequest, MetaSchema, MetaSchemaRef, Registry};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ApiResponse, ExtractParamOptions, Object, OpenApi, param,
};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ChangeFailure, ReadFailure};
use crate::api::types::{Done, List, etag, time, version};
use crate::app::App;
use crate::app::entry::attachments::{Content, JudgedFile, Stored, Upload};

/// Operations on files.
pub struct Attachments {
    pub(crate) app: App,
}

/// The bytes of an uploaded file. The type is determined from the content, not from the header.
struct Bytes(Body);

impl Payload for Bytes {
    const CONTENT_TYPE: &'static str = "application/octet-stream";

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")))
    }

    fn register(_: &mut Registry) {}
}

impl ParsePayload for Bytes {
    const IS_REQUIRED: bool = true;

    async fn from_request(request: &Request, body: &mut RequestBody) -> poem::Result<Self> {
        <Body as FromRequest>::from_request(request, body)
            .await
            .map(Self)
    }
}

impl<'a> ApiExtractor<'a> for Bytes {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];

    type ParamType = ();
    type ParamRawType = ();

    fn register(_: &mut Registry) {}

    fn request_meta() -> Option<MetaRequest> {
        Some(MetaRequest {
            description: Some("The bytes of the file, unchanged."),
            content: vec![MetaMediaType {
                content_type: Self::CONTENT_TYPE,
                schema: Self::schema_ref(),
            }],
            required: Self::IS_REQUIRED,
        })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<()>,
    ) -> poem::Result<Self> {
        <Self as ParsePayload>::from_request(request, body).await
    }
}

/// The bytes of a downloaded file, which browsers save and do not display.
struct Saved {
    content: Content,
    size: i64,
}

impl Payload for Saved {
    const CONTENT_TYPE: &'static str = "application/octet-stream";

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")))
    }

    fn register(_: &mut Registry) {}
}

impl IntoResponse for Saved {
    fn into_response(self) -> Response {
        Response::builder()
            .content_type(Self::CONTENT_TYPE)
            .header("content-security-policy", "sandbox; default-src 'none'")
            .header(CONTENT_LENGTH, self.size)
            .body(Body::from_bytes_stream(self.content))
    }
}

/// A file as a download.
#[derive(ApiResponse)]
enum SavedFile {
    /// The bytes of the file, unchanged.
    #[oai(status = 200)]
    Ok(
        Saved,
        /// Always `attachment`, with the name of the file.
        #[oai(header = "Content-Disposition")]
        String,
        /// SHA-256 of the bytes, in hexadecimal.
        #[oai(header = "ETag")]
        String,
        /// SHA-256 of the bytes (RFC 9530).
        #[oai(header = "Repr-Digest")]
        String,
    ),
}

impl SavedFile {
    fn new(row: &attachment::Model, name: &str, content: Content) -> Self {
        let saved = Saved {
            content,
            size: row.size,
        };
        let (disposition, digest) = (disposition(name), repr_digest(&row.sha256));
        Self::Ok(saved, disposition, format!("\"{}\"", row.sha256), digest)
    }
}

/// The header of an attachment: its name in ASCII for old clients, and in UTF-8 (RFC 6266, RFC
/// 8187).
fn disposition(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    let ascii: String = name
        .chars()
        .map(|c| if plain(c) { c } else { '_' })
        .collect();
    if ascii == name {
        return format!("attachment; filename=\"{name}\"");
    }
    let all = percent_encoded(name);
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{all}")
}

/// Percent-encodes a name for an address or header.
fn percent_encoded(name: &str) -> String {
    let byte = |b: u8| match b {
        b'.' | b'-' | b'_' => char::from(b).to_string(),
        b if b.is_ascii_alphanumeric() => char::from(b).to_string(),
        b => format!("%{b:02X}"),
    };
    name.bytes().map(byte).collect()
}

/// A hexadecimal digest in the form of the header Repr-Digest.
fn repr_digest(sha256: &str) -> String {
    use base64::Engine;
    let pairs = sha256.as_bytes().chunks(2);
    let byte = |pair: &[u8]| {
        let pair = std::str::from_utf8(pair).unwrap_or_default();
        u8::from_str_radix(pair, 16).unwrap_or_default()
    };
    let bytes: Vec<u8> = pairs.map(byte).collect();
    let digest = base64::engine::general_purpose::STANDARD.encode(bytes);
    format!("sha-256=:{digest}:")
}

/// Something in a file that its team may not be aware of.
#[derive(Object)]
struct FileWarning {
    /// Code for programs; `location` for coordinates in a photo or video.
    code: String,
    /// Explanation of the warning, in English.
    detail: String,
}

/// A file of an entry, for its team and for organisers.
#[derive(Object)]
struct Attachment {
    /// Identifies this content of the file.
    id: Uuid,
    /// Name of the file in Unicode NFC, without leading and trailing white space.
    name: String,
    /// Type by content: `application/pdf`, `image/png`, `image/jpeg` or `video/mp4`.
    media_type: String,
    /// Size of the file in bytes.
    size: i64,
    /// SHA-256 of the bytes, in hexadecimal.
    sha256: String,
    /// When this content was stored.
    created_at: DateTime<Utc>,
    /// Incremented when the file is replaced, or deleted and uploaded again; If-Match must name it.
    version: i64,
    /// What the team should check before others read the file.
    warnings: Vec<FileWarning>,
}

impl From<attachment::Model> for Attachment {
    fn from(row: attachment::Model) -> Self {
        let location = || {
            FileWarning {
            code: "location".to_owned(),
            detail: "The file contains the place where it was recorded (GPS). Judges and organisers can \
                     read it. If they should not, remove it from the file and send the file again."
                .to_owned(),
        }
        };
        Self {
            id: row.id.0,
            name: row.name,
            media_type: row.media_type.to_string(),
            size: row.size,
            sha256: row.sha256,
            created_at: time(row.created_at),
            version: row.version,
            warnings: row.has_location.then(location).into_iter().collect(),
        }
    }
}

/// A file as judges see it, without any text of the team.
#[derive(Object)]
struct BlindAttachment {
    /// Identifies the file, for downloading it.
    id: Uuid,
    /// Neutral name: the entry's code and a number.
    name: String,
    /// Type by content: `application/pdf`, `image/png`, `image/jpeg` or `video/mp4`.
    media_type: String,
    /// Size of the file in bytes.
    size: i64,
    /// SHA-256 of the bytes, in hexadecimal.
    sha256: String,
}

impl From<JudgedFile> for BlindAttachment {
    fn from(file: JudgedFile) -> Self {
        Self {
            id: file.row.id.0,
            name: file.name,
            media_type: file.row.media_type.to_string(),
            size: file.row.size,
            sha256: file.row.sha256,
        }
    }
}

/// The description of a file.
#[derive(ApiResponse)]
enum Described {
    /// The file, without its bytes.
    #[oai(status = 200)]
    Ok(
        Json<Attachment>,
        /// Version of the resource, for the header If-Match.
        #[oai(header = "ETag")]
        String,
    ),
}

/// A file that was stored.
#[derive(ApiResponse)]
enum Put {
    /// The file replaced another, or was stored already.
    #[oai(status = 200)]
    Replaced(
        Json<Attachment>,
        /// Version of the resource, for the header If-Match.
        #[oai(header = "ETag")]
        String,
    ),
    /// The file is new.
    #[oai(status = 201)]
    Created(
        Json<Attachment>,
        /// Address of the stored file.
        #[oai(header = "Location")]
        String,
        /// Version of the resource, for the header If-Match.
        #[oai(header = "ETag")]
        String,
    ),
}

#[OpenApi(tag = "Tag::Files")]
impl Attachments {
    /// List the files of an entry
    ///
    /// **Permissions**: the entry's team, and organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id/attachments",
        method = "get",
        operation_id = "list_attachments"
    )]
    async fn list(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
    ) -> Result<Json<List<Attachment>>, ReadFailure> {
        let (of, entry) = (competition_id.0, entry_id.0);
        let rows = self.app.attachments(auth.0, of, entry).await?;
        Ok(List::whole(rows, |row| Ok(row.into()))?)
    }

    /// Upload a file
    ///
    /// The body is the file itself: PDF, PNG, JPEG or MP4, determined by its content, with a
    /// matching ending of its name. The answer comes after the whole file is stored. Without
    /// `If-Match` the name must be new; repeating an upload with the same bytes has no further
    /// effect. A submitted entry becomes a draft: submit it again afterwards.
    ///
    /// **Permissions**: the entry's team while the competition is open and before the deadline;
    /// organisers of the competition until it is published.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id/attachments/:attachment_name",
        method = "put",
        operation_id = "put_attachment"
    )]
    #[expect(
        clippy::too_many_arguments,
        reason = "each is a part of the request, which the framework takes apart"
    )]
    async fn put(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        /// Name of the file, with its ending, such as `poster.pdf`.
        attachment_name: param::Path<String>,
        /// ETag of the file to replace, from the last read; absent for a new file.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        request: &Request,
        body: Bytes,
    ) -> Result<Put, ChangeFailure> {
        let (of, entry) = (competition_id.0, entry_id.0);
        let length = request.headers().get(CONTENT_LENGTH);
        let upload = Upload {
            name: attachment_name.0,
            if_match: if_match.0.map(|tag| version(Some(tag))).transpose()?,
            declared: length.and_then(|l| l.to_str().ok()?.parse().ok()),
            content: body.0.into_bytes_stream(),
        };
        let stored = self.app.put_attachment(auth.0, of, entry, upload).await?;
        let Stored { row, is_new } = stored;
        let tag = etag(row.version);
        if !is_new {
            return Ok(Put::Replaced(Json(row.into()), tag));
        }
        let name = percent_encoded(&row.name);
        let place = format!(
            "{}/competitions/{of}/entries/{entry}/attachments/{name}",
            crate::api::PREFIX
        );
        Ok(Put::Created(Json(row.into()), place, tag))
    }

    /// Read the description of a file
    ///
    /// **Permissions**: the entry's team, and organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id/attachments/:attachment_name",
        method = "get",
        operation_id = "get_attachment"
    )]
    async fn get(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        attachment_name: param::Path<String>,
    ) -> Result<Described, ReadFailure> {
        let (of, entry) = (competition_id.0, entry_id.0);
        let row = self.app.attachment(auth.0, of, entry, attachment_name.0);
        let row = row.await?;
        let tag = etag(row.version);
        Ok(Described::Ok(Json(row.into()), tag))
    }

    /// Download a file of an entry
    ///
    /// The bytes as a download, which browsers save and do not display.
    ///
    /// **Permissions**: the entry's team, and organisers of the competition.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id/attachments/:attachment_name/content",
        method = "get",
        operation_id = "get_attachment_content"
    )]
    async fn content(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        attachment_name: param::Path<String>,
    ) -> Result<SavedFile, ReadFailure> {
        let (of, entry) = (competition_id.0, entry_id.0);
        let name = attachment_name.0;
        let (row, content) = self.app.attachment_content(auth.0, of, entry, name).await?;
        Ok(SavedFile::new(&row, &row.name, content))
    }

    /// Delete a file
    ///
    /// A submitted entry becomes a draft: submit it again afterwards.
    ///
    /// **Permissions**: the entry's team while the competition is open and before the deadline;
    /// organisers of the competition until it is published.
    #[oai(
        path = "/competitions/:competition_id/entries/:entry_id/attachments/:attachment_name",
        method = "delete",
        operation_id = "delete_attachment"
    )]
    async fn delete(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        entry_id: Path<EntryId>,
        attachment_name: param::Path<String>,
        /// ETag of the file to delete, from the last read.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
    ) -> Result<Done, ChangeFailure> {
        let (of, entry) = (competition_id.0, entry_id.0);
        let (version, name) = (version(if_match.0)?, attachment_name.0);
        self.app
            .delete_attachment(auth.0, of, entry, name, version)
            .await?;
        Ok(Done::Done)
    }

    /// List the files of an assigned entry
    ///
    /// Oldest first, under neutral names: names chosen by a team can reveal who it is.
    ///
    /// **Permissions**: judges, for their own assignments.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/attachments",
        method = "get",
        operation_id = "list_my_assignment_attachments"
    )]
    async fn judged(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
    ) -> Result<Json<List<BlindAttachment>>, ReadFailure> {
        let of = competition_id.0;
        let id = assignment_id.0;
        let files = self.app.judged_files(auth.0, of, id).await?;
        Ok(List::whole(files, |file| Ok(file.into()))?)
    }

    /// Download a file of an assigned entry
    ///
    /// The bytes as a download, which browsers save and do not display.
    ///
    /// **Permissions**: judges, for their own assignments.
    #[oai(
        path = "/competitions/:competition_id/judge/assignments/:assignment_id/attachments/:attachment_id/content",
        method = "get",
        operation_id = "get_my_assignment_attachment_content"
    )]
    async fn judged_content(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        assignment_id: Path<AssignmentId>,
        attachment_id: Path<AttachmentId>,
    ) -> Result<SavedFile, ReadFailure> {
        let of = competition_id.0;
        let id = assignment_id.0;
        let file = attachment_id.0;
        let (file, content) = self.app.judged_content(auth.0, of, id, file).await?;
        Ok(SavedFile::new(&file.row, &file.name, content))
    }
}
