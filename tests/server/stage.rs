//! A running server of a test's own, and clients of it: the generated client, and requests that no
//! generated client can send.

use crate::tools::require_tools;
use std::collections::BTreeMap;
use std::pin::Pin;

use evenhand::app::App;
use evenhand::clock::Clock;
use evenhand::domain::attachment::Quota;
use evenhand::http::Bound;
use evenhand::http::connection::Limits;
use evenhand::http::cors::Origins;
use evenhand::store::files::Files;
use evenhand::store::{Location, Store};
use evenhand_client::{ByteStream, Error, Failure, ResponseValue, connect, types};
pub use evenhand_client::{answer, new_key};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

impl Backend {
    /// An empty database, in the folder on SQLite; `None` without a PostgreSQL server.
    pub async fn empty(self, folder: &std::path::Path) -> Option<Location> {
        if self == Self::Sqlite {
            return Some(Location::Folder(folder.join("data")));
        }
        let Ok(server) = std::env::var("EVENHAND_TEST_POSTGRES") else {
            require_tools("EVENHAND_TEST_POSTGRES, a PostgreSQL server");
            return None;
        };
        Some(Location::Postgres(own_schema(&server).await))
    }
}

/// Makes a test that runs on each database. The body is compiled once.
macro_rules! on_both {
    ($(#[doc = $doc:literal])* $name:ident, $body:expr) => {
        mod $name {
            use super::*;

            fn on_stage(stage: $crate::stage::Stage) -> $crate::stage::Body {
                Box::pin(($body)(stage))
            }

            $(#[doc = $doc])*
            #[test]
            fn on_sqlite() {
                $crate::stage::run($crate::stage::Backend::Sqlite, on_stage);
            }

            $(#[doc = $doc])*
            #[test]
            fn on_postgres() {
                $crate::stage::run($crate::stage::Backend::Postgres, on_stage);
            }
        }
    };
}

/// The body of a test.
pub type Body = Pin<Box<dyn Future<Output = ()>>>;

/// Runs a test on a stage of its own; reports it as skipped without PostgreSQL.
pub fn run(backend: Backend, body: fn(Stage) -> Body) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        match Stage::start(backend).await {
            Some(stage) => body(stage).await,
            None => assert!(backend == Backend::Postgres, "SQLite needs no server"),
        }
    });
}

/// A server without accounts.
pub struct Unclaimed {
    pub stage: Stage,
    /// The first organiser's invitation.
    pub code: String,
}

/// A running server with an organiser signed in.
pub struct Stage {
    pub clock: Clock,
    pub location: Location,
    pub url: String,
    /// Address of health, readiness and metrics.
    pub operations: Option<String>,
    pub organiser: Client,
    /// The application itself, if it runs in this process.
    pub app: Option<App>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    _folder: tempfile::TempDir,
}

impl Unclaimed {
    /// Signs an organiser in.
    pub async fn claimed(self) -> Stage {
        let Self { mut stage, code } = self;
        stage.organiser = stage.anonymous().redeem(&code, "Olga Organiser").await;
        stage
    }
}

impl Stage {
    /// Starts a server on a free port with a database of its own, and signs an organiser in.
    pub async fn start(backend: Backend) -> Option<Self> {
        let unclaimed = Self::unclaimed(backend, Self::limits()).await?;
        Some(unclaimed.claimed().await)
    }

    /// The default limits without throttling, for tests that try many wrong tokens.
    pub fn limits() -> Limits {
        Limits {
            failed_sign_ins: u32::MAX,
            ..Limits::default()
        }
    }

    /// Starts a server with these limits.
    pub async fn unclaimed(backend: Backend, limits: Limits) -> Option<Unclaimed> {
        Self::limited(backend, limits, Quota::default()).await
    }

    /// Starts a server with these limits and quotas of files.
    pub async fn limited(backend: Backend, limits: Limits, quota: Quota) -> Option<Unclaimed> {
        Self::bound(backend, quota, |bound| bound.limited(limits)).await
    }

    /// Starts a server whose answers can be read by pages of these origins, and signs an organiser
    /// in.
    pub async fn readable_from(backend: Backend, origins: &[&str]) -> Option<Self> {
        let origins = Origins(origins.iter().map(|o| o.parse().unwrap()).collect());
        let bind = |bound: Bound| bound.limited(Self::limits()).readable_from(origins);
        let unclaimed = Self::bound(backend, Quota::default(), bind).await?;
        Some(unclaimed.claimed().await)
    }

    async fn bound(
        backend: Backend,
        quota: Quota,
        options: impl FnOnce(Bound) -> Bound,
    ) -> Option<Unclaimed> {
        let folder = tempfile::tempdir().unwrap();
        let location = backend.empty(folder.path()).await?;
        let clock = Clock::system();
        let app = App::new(Store::open(&location, clock.clone()).await.unwrap())
            .with_files(Files::in_folder(folder.path().join("data/files")), quota);
        let free = ([127, 0, 0, 1], 0).into();
        let bound = options(Bound::to(free).await.unwrap());
        let bound = bound.with_operations(free).await.unwrap();
        let operations = bound.operations().map(|a| format!("http://{a}"));
        let url = format!("http://{}", bound.address());
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let running = app.clone();
        tokio::spawn(async move {
            let stop = async { drop(stopped.await) };
            bound.run(&running, &Value::Null, stop).await.unwrap();
        });
        let code = app.first_invitation().await.unwrap().unwrap();
        let stage = Self {
            organiser: Client::new(&url),
            clock,
            location,
            url,
            operations,
            app: Some(app),
            stop: Some(stop),
            _folder: folder,
        };
        Some(Unclaimed { stage, code })
    }

    /// A server that runs as a process of its own, which the test starts and ends.
    pub fn of_process(url: String, location: Location, folder: tempfile::TempDir) -> Self {
        Self {
            organiser: Client::new(&url),
            clock: Clock::system(),
            location,
            url,
            operations: None,
            app: None,
            stop: None,
            _folder: folder,
        }
    }

    /// A connection to the database beside the server.
    pub async fn database(&self) -> sea_orm::DatabaseConnection {
        connected(&self.location).await
    }

    /// Stops the server; its database is released shortly after.
    pub fn end(&mut self) {
        self.app = None;
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }

    /// The folder of files.
    pub fn files(&self) -> std::path::PathBuf {
        self._folder.path().join("data/files")
    }

    /// A client without a token.
    pub fn anonymous(&self) -> Client {
        Client::new(&self.url)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.end();
    }
}

/// A connection to a database; on SQLite the file is created if missing.
pub async fn connected(location: &Location) -> sea_orm::DatabaseConnection {
    let url = match location {
        Location::Folder(folder) => {
            format!("sqlite://{}?mode=rwc", folder.join("evenhand.db").display())
        }
        Location::Postgres(url) => url.clone(),
    };
    sea_orm::Database::connect(url).await.unwrap()
}

/// A new schema on the server, so that tests do not share data.
async fn own_schema(server: &str) -> String {
    use sea_orm::ConnectionTrait;
    let bytes = Clock::system().secret();
    let name: String = bytes[..8].iter().map(|b| format!("{b:02x}")).collect();
    let name = format!("evenhand_test_{name}");
    let connection = sea_orm::Database::connect(server).await.unwrap();
    connection
        .execute_unprepared(&format!("CREATE SCHEMA {name}"))
        .await
        .unwrap();
    connection.close().await.unwrap();
    format!("{server}?options=-c%20search_path%3D{name}")
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The body of an answer with this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        if self.bytes.is_empty() {
            Value::Null
        } else {
            self.json()
        }
    }

    /// The body of a problem of this type, checked to be a problem document.
    #[track_caller]
    pub fn problem(self, slug: &str) -> Value {
        let body = self.json();
        assert_eq!(body["type"], json!(format!("/problems/{slug}")), "{body}");
        assert_eq!(body["status"], json!(self.status));
        assert_eq!(self.headers["content-type"], "application/problem+json");
        body
    }
}

/// A caller with or without a token: the generated client, and requests by method and path.
///
/// Tests use the generated client, as other programs do. `send` and the methods made of it are for
/// requests that it cannot make (malformed, hostile, interrupted, with special headers), for
/// headers of answers, and for tests of all operations of the document.
#[derive(Clone)]
pub struct Client {
    generated: evenhand_client::Client,
    url: String,
    token: Option<String>,
    http: reqwest::Client,
}

impl std::ops::Deref for Client {
    type Target = evenhand_client::Client;

    fn deref(&self) -> &Self::Target {
        &self.generated
    }
}

impl Client {
    pub fn new(url: &str) -> Self {
        evenhand_client::observe(crate::promise::observed);
        Self {
            generated: connect(url, None).unwrap(),
            url: url.to_owned(),
            token: None,
            http: reqwest::Client::new(),
        }
    }

    pub fn with_token(&self, token: &str) -> Self {
        Self {
            generated: connect(&self.url, Some(token)).unwrap(),
            token: Some(token.to_owned()),
            ..self.clone()
        }
    }

    pub fn token(&self) -> &str {
        self.token.as_deref().unwrap_or_default()
    }

    /// Redeems an invitation: a client with the token.
    pub async fn redeem(&self, code: &str, name: &str) -> Self {
        let asked = body(json!({ "code": code, "name": name }));
        let given = self.redeem_invitation(&new_key(), &asked).given().await;
        self.with_token(&given.token)
    }

    /// Creates an invitation and redeems it.
    pub async fn bring(&self, competition: &Uuid, invitation: Value, name: &str) -> Self {
        let asked = body(invitation);
        let made = self
            .create_invitation(competition, &new_key(), &asked)
            .given()
            .await;
        self.redeem(&made.code, name).await
    }

    /// Sends a request below the API's prefix.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Answer {
        self.try_send(method, path, headers, body).await.unwrap()
    }

    /// Sends a request to a server that may not answer.
    pub async fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> reqwest::Result<Answer> {
        let sent = body.clone();
        let answer = self.exchange(method, path, headers, body).await?;
        crate::promise::check(method, path, sent.as_deref(), &answer);
        Ok(answer)
    }

    /// Sends a request whose answer is not in the document: compressed, or outside the API.
    pub async fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.exchange(method, path, headers, None).await.unwrap()
    }

    async fn exchange(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> reqwest::Result<Answer> {
        let url = if path.starts_with("/api") || path.starts_with("/problems") {
            format!("{}{path}", self.url)
        } else {
            format!("{}/api/v1{path}", self.url)
        };
        let mut request = self.http.request(method.parse().unwrap(), url);
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if method == "POST" && !headers.iter().any(|h| h.0.ends_with("idempotency-key")) {
            request = request.header("idempotency-key", new_key());
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await?;
        let header = |(n, v): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
            (n.to_string(), v.to_str().unwrap_or_default().to_owned())
        };
        Ok(Answer {
            status: response.status().as_u16(),
            headers: response.headers().iter().map(header).collect(),
            bytes: response.bytes().await?.to_vec(),
        })
    }

    /// A page of the server, outside the API.
    pub async fn page(&self, path: &str) -> String {
        let response = self.http.get(format!("{}{path}", self.url)).send().await;
        let response = response.unwrap().error_for_status().unwrap();
        response.text().await.unwrap()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], None).await
    }

    /// A change of the version that the ETag names.
    pub async fn change(&self, method: &str, path: &str, etag: &str, body: Value) -> Answer {
        self.with_body(method, path, Some(etag), body).await
    }

    async fn with_body(&self, method: &str, path: &str, etag: Option<&str>, body: Value) -> Answer {
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(etag.map(|tag| ("if-match", tag)));
        self.send(method, path, &headers, Some(body.to_string().into_bytes()))
            .await
    }
}

/// A call of the generated client with the outcome that a test expects.
pub trait Call<T> {
    /// The content of a successful answer.
    #[track_caller]
    fn given(self) -> impl Future<Output = T> + Send;

    /// The problem of a refusal, which must have this type.
    #[track_caller]
    fn refused(self, slug: &str) -> impl Future<Output = types::Problem> + Send;
}

impl<T, F> Call<T> for F
where
    T: Send,
    F: Future<Output = Result<ResponseValue<T>, Error<ByteStream>>> + Send,
{
    #[track_caller]
    fn given(self) -> impl Future<Output = T> + Send {
        let at = std::panic::Location::caller();
        async move {
            match answer(self).await {
                Ok(given) => given,
                Err(failure) => panic!("at {at}: {failure}"),
            }
        }
    }

    #[track_caller]
    fn refused(self, slug: &str) -> impl Future<Output = types::Problem> + Send {
        let at = std::panic::Location::caller();
        async move {
            match answer(self).await {
                Err(Failure::Problem(problem)) if problem.type_ == format!("/problems/{slug}") => {
                    *problem
                }
                Err(other) => panic!("at {at}: {slug} expected, {other}"),
                Ok(_) => panic!("at {at}: {slug} expected, it was done"),
            }
        }
    }
}

/// A body in the types of the generated client.
#[track_caller]
pub fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// The ETag of a version.
pub fn tag(version: i64) -> String {
    format!("\"{version}\"")
}

/// All bytes of a stream: a table, a bundle, a page, events.
pub async fn whole(stream: ByteStream) -> Vec<u8> {
    use futures_util::TryStreamExt;
    let pieces: Vec<_> = stream.into_inner().try_collect().await.unwrap();
    pieces.concat()
}

/// The id of a body.
pub fn id(body: &Value) -> String {
    body["id"]
        .as_str()
        .unwrap_or_else(|| panic!("no id: {body}"))
        .to_owned()
}
