//! Limits on concurrent work, and on size and duration of bodies (also chunked ones); checks the
//! Host header.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use entity::ids::CompetitionId;
use futures_util::StreamExt;
use futures_util::stream::unfold;
use poem::http::header::HOST;
use poem::http::{Method, Version};
use poem::web::headers::authorization::Bearer;
use poem::web::headers::{Authorization, HeaderMapExt};
use poem::{Body, Endpoint, IntoResponse, Middleware, Request, Response, Result};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout, timeout_at};

use super::connection::Limits;
use super::metrics::Metrics;
use super::problem_response;
use crate::api::PREFIX;
use crate::app::App;
use crate::problem::{Kind, Problem};

/// Most bytes of a JSON body.
const JSON: usize = 256 << 10;
/// Most bytes of an imported table.
const TABLE: usize = 32 << 20;

/// Tables read at the same time: each can need the memory of a hundred other requests.
const TABLES_AT_ONCE: usize = 4;
/// Files received at the same time: each needs a small buffer and a temporary file.
const UPLOADS_AT_ONCE: usize = 64;
/// How many times longer a table or file may take than another body.
const LONG: u32 = 10;

/// Reads bodies up to their limit, and refuses longer ones before they are parsed.
pub struct BodyLimits {
    /// Decides who may import a table.
    pub app: App,
    /// The configured limits.
    pub limits: Arc<Limits>,
    /// Counts requests that were shed.
    pub metrics: Arc<Metrics>,
}

impl<E: Endpoint> Middleware<E> for BodyLimits {
    type Output = Limited<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Limited {
            inner,
            requests: Semaphore::new(self.limits.requests),
            tables: Semaphore::new(TABLES_AT_ONCE),
            uploads: Semaphore::new(UPLOADS_AT_ONCE),
            app: self.app.clone(),
            limits: self.limits.clone(),
            metrics: self.metrics.clone(),
        }
    }
}

/// An endpoint behind [`BodyLimits`].
pub struct Limited<E> {
    inner: E,
    app: App,
    requests: Semaphore,
    tables: Semaphore,
    uploads: Semaphore,
    limits: Arc<Limits>,
    metrics: Arc<Metrics>,
}

impl<E> Limited<E> {
    /// The answer to a request that exceeds the server's capacity.
    fn shed(&self) -> Response {
        self.metrics.shed.inc();
        let detail = "The server is processing too many requests. Repeat the request in a second.";
        problem_response(Problem::new(Kind::Unavailable, detail))
    }

    /// Whether the body may be a table. If the caller may not import tables, it is treated like any
    /// other body and uses none of the few table slots.
    async fn is_table(&self, request: &Request) -> Result<bool, Problem> {
        let path = request.uri().path().strip_prefix(PREFIX);
        let id = path
            .and_then(|p| p.strip_prefix("/competitions/"))
            .and_then(|p| p.strip_suffix("/imports"))
            .and_then(|id| id.parse().ok());
        let token = request.headers().typed_get::<Authorization<Bearer>>();
        match (id, token) {
            (Some(id), Some(token)) => {
                let token = token.token().to_owned();
                self.app.may_import(token, CompetitionId(id)).await
            }
            _ => Ok(false),
        }
    }
}

impl<E: Endpoint> Endpoint for Limited<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let hosts = request.headers().get_all(HOST).iter().count();
        if hosts > 1 || (hosts == 0 && request.version() == Version::HTTP_11) {
            let detail = format!("The request has {hosts} Host headers. Send exactly one.");
            return Ok(problem_response(Problem::new(Kind::BadRequest, detail)));
        }
        let Ok(_place) = self.requests.try_acquire() else {
            return Ok(self.shed());
        };
        let (mut _table, mut _upload) = (None, None);
        if is_upload(&request) {
            match self.uploads.try_acquire() {
                Ok(place) => _upload = Some(place),
                Err(_) => return Ok(self.shed()),
            }
            let patience = self.limits.body * LONG;
            let body = in_time(request.take_body(), patience, self.metrics.clone());
            request.set_body(body);
        } else if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let (mut limit, mut patience) = (JSON, self.limits.body);
            let is_table = match self.is_table(&request).await {
                Ok(is_table) => is_table,
                Err(problem) => return Ok(problem_response(problem)),
            };
            if is_table {
                (limit, patience) = (TABLE, patience * LONG);
                match self.tables.try_acquire() {
                    Ok(place) => _table = Some(place),
                    Err(_) => return Ok(self.shed()),
                }
            }
            let body = request.take_body().into_bytes_limit(limit);
            match timeout(patience, body).await {
                Ok(Ok(bytes)) => request.set_body(bytes),
                Ok(Err(poem::error::ReadBodyError::PayloadTooLarge)) => {
                    let detail = format!("The body exceeds the limit of {limit} bytes.");
                    return Ok(problem_response(Problem::new(Kind::TooLarge, detail)));
                }
                Ok(Err(error)) => return Err(error.into()),
                Err(_) => {
                    self.metrics.late.inc();
                    let detail = format!("{}.", late(patience));
                    return Ok(problem_response(Problem::new(Kind::BadRequest, detail)));
                }
            }
        }
        self.inner
            .call(request)
            .await
            .map(IntoResponse::into_response)
    }
}

/// Whether the body is a file. The operation reads it as a stream and applies the limit for files.
fn is_upload(request: &Request) -> bool {
    let mut segments = request.uri().path().rsplit('/').skip(1);
    *request.method() == Method::PUT && segments.next() == Some("attachments")
}

fn late(patience: Duration) -> String {
    let seconds = patience.as_secs_f64();
    format!("The body did not arrive within {seconds} seconds")
}

/// A body that fails if it does not arrive in time.
fn in_time(body: Body, patience: Duration, metrics: Arc<Metrics>) -> Body {
    let end = Instant::now() + patience;
    let pieces = Box::pin(body.into_bytes_stream());
    let stream = unfold(Some((pieces, metrics)), move |body| async move {
        let (mut pieces, metrics) = body?;
        match timeout_at(end, pieces.next()).await {
            Ok(piece) => Some((piece?, Some((pieces, metrics)))),
            Err(_) => {
                metrics.late.inc();
                Some((Err(io::Error::other(late(patience))), None))
            }
        }
    });
    Body::from_bytes_stream(stream)
}
