//! Body limits that hold for chunked bodies too.

use poem::http::Method;
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};

use super::problem_response;
use crate::problem::{Kind, Problem};

/// Most bytes of a JSON body.
const JSON: usize = 256 << 10;
/// Most bytes of an imported table.
const TABLE: usize = 32 << 20;

/// Reads bodies up to their limit, and refuses longer ones before anything looks at them.
pub struct BodyLimits;

impl<E: Endpoint> Middleware<E> for BodyLimits {
    type Output = Limited<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Limited { inner }
    }
}

/// An endpoint behind [`BodyLimits`].
pub struct Limited<E> {
    inner: E,
}

impl<E: Endpoint> Endpoint for Limited<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let limit = if request.uri().path().ends_with("/imports") {
                TABLE
            } else {
                JSON
            };
            match request.take_body().into_bytes_limit(limit).await {
                Ok(bytes) => request.set_body(bytes),
                Err(poem::error::ReadBodyError::PayloadTooLarge) => {
                    let detail = format!("At most {limit} bytes are taken here.");
                    return Ok(problem_response(Problem::new(Kind::TooLarge, detail)));
                }
                Err(error) => return Err(error.into()),
            }
        }
        self.inner
            .call(request)
            .await
            .map(IntoResponse::into_response)
    }
}
