//! Client of Evenhand's API.
//!
//! [`Client`] and [`types`] are generated from the OpenAPI document; the few functions here connect
//! with a token and read problems.

// As the generator writes it.
#[allow(warnings, clippy::all, clippy::pedantic, rustdoc::all)]
mod generated;

pub use generated::*;

use std::sync::OnceLock;

use futures_util::TryStreamExt;
use progenitor_client::{ClientHooks, OperationInfo};

/// What the server said when it refused.
#[derive(Debug)]
pub enum Failure {
    /// A problem document (RFC 9457): nothing was changed.
    Problem(Box<types::Problem>),
    /// No answer: nobody knows whether anything was changed. Ask again, with the same
    /// Idempotency-Key.
    Unreachable(String),
    /// An answer that this client does not understand, or a request it cannot make.
    Unexpected(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Problem(problem) => {
                write!(f, "{}: {}", problem.title, problem.detail)?;
                for issue in &problem.errors {
                    write!(f, "\n  {}: {}", issue.pointer, issue.detail)?;
                }
                Ok(())
            }
            Self::Unreachable(said) => write!(f, "no answer: {said}"),
            Self::Unexpected(said) => f.write_str(said),
        }
    }
}

impl std::error::Error for Failure {}

impl Failure {
    /// The last part of the problem's type, such as `stale-version`.
    pub fn slug(&self) -> Option<&str> {
        match self {
            Self::Problem(problem) => problem.type_.rsplit('/').next(),
            _ => None,
        }
    }
}

/// A request and its answer, both whole.
#[derive(Debug)]
pub struct Exchange<'a> {
    /// The operation's id, such as `submit_my_sheet`.
    pub operation: &'a str,
    /// The request.
    pub request: &'a reqwest::Request,
    /// The answer's status.
    pub status: reqwest::StatusCode,
    /// The answer's headers.
    pub headers: &'a reqwest::header::HeaderMap,
    /// The answer's body.
    pub body: &'a [u8],
}

static OBSERVER: OnceLock<fn(&Exchange<'_>)> = OnceLock::new();

/// Shows every exchange of this process to a function from now on, for a log or a test; the first
/// call counts. Answers are then read whole before they are given, streams too.
pub fn observe(observer: fn(&Exchange<'_>)) {
    OBSERVER.get_or_init(|| observer);
}

impl ClientHooks for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let Some(observer) = OBSERVER.get() else {
            return self.client().execute(request).await;
        };
        let Some(kept) = request.try_clone() else {
            return self.client().execute(request).await;
        };
        let response = self.client().execute(request).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await?;
        observer(&Exchange {
            operation: info.operation_id,
            request: &kept,
            status,
            headers: &headers,
            body: &body,
        });
        let mut whole = http::Response::new(body);
        *whole.status_mut() = status;
        *whole.headers_mut() = headers;
        Ok(whole.into())
    }
}

/// A client of the server at an address such as `https://judging.example.org`, with a token once
/// there is one.
pub fn connect(server: &str, token: Option<&str>) -> Result<Client, Failure> {
    let unexpected = |e: &dyn std::fmt::Display| Failure::Unexpected(e.to_string());
    let mut headers = reqwest::header::HeaderMap::new();
    if let Some(token) = token {
        let bearer = format!("Bearer {token}");
        headers.insert("authorization", bearer.parse().map_err(|e| unexpected(&e))?);
    }
    let http = reqwest::Client::builder().default_headers(headers).build();
    let http = http.map_err(|e| unexpected(&e))?;
    Ok(Client::new_with_client(
        &format!("{}/api/v1", server.trim_end_matches('/')),
        http,
    ))
}

/// What a call gave, with problems read.
pub async fn answer<T>(
    call: impl Future<Output = Result<ResponseValue<T>, Error<ByteStream>>>,
) -> Result<T, Failure> {
    match call.await {
        Ok(value) => Ok(value.into_inner()),
        Err(Error::ErrorResponse(response)) => {
            let status = response.status();
            let bytes: Result<Vec<bytes::Bytes>, _> =
                response.into_inner().into_inner().try_collect().await;
            let bytes = bytes.map_err(|e| Failure::Unreachable(e.to_string()))?;
            Err(serde_json::from_slice(&bytes.concat()).map_or_else(
                |_| Failure::Unexpected(format!("the server answered {status}")),
                |problem| Failure::Problem(Box::new(problem)),
            ))
        }
        Err(Error::CommunicationError(error) | Error::ResponseBodyError(error)) => {
            Err(Failure::Unreachable(error.to_string()))
        }
        Err(other) => Err(Failure::Unexpected(other.to_string())),
    }
}

/// A new key for a request that creates something. Keep it until the answer is here.
pub fn new_key() -> String {
    uuid::Uuid::new_v4().to_string()
}
