//! Refuses query parameters that the API document does not have, and lists the allowed methods of a
//! path.

use std::sync::Arc;

use poem::http::{HeaderValue, StatusCode, header};
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};

use super::{error_response, problem_response};
use crate::api::strict::Contract;

/// Validates requests against the document.
pub struct CheckQuery(pub Arc<Contract>);

impl<E: Endpoint> Middleware<E> for CheckQuery {
    type Output = CheckedEndpoint<E>;

    fn transform(&self, inner: E) -> Self::Output {
        CheckedEndpoint {
            inner,
            contract: self.0.clone(),
        }
    }
}

/// An endpoint behind [`CheckQuery`].
pub struct CheckedEndpoint<E> {
    inner: E,
    contract: Arc<Contract>,
}

impl<E: Endpoint> Endpoint for CheckedEndpoint<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let uri = request.uri();
        let (path, query) = (uri.path().to_owned(), uri.query().unwrap_or_default());
        let checked = self
            .contract
            .check_query(request.method().as_str(), &path, query);
        if let Err(problem) = checked {
            return Ok(problem_response(problem));
        }
        let answer = self.inner.call(request).await;
        let mut response = answer.map_or_else(error_response, IntoResponse::into_response);
        if response.status() == StatusCode::METHOD_NOT_ALLOWED
            && let Ok(methods) = HeaderValue::from_str(&self.contract.allowed(&path))
        {
            response.headers_mut().insert(header::ALLOW, methods);
        }
        Ok(response)
    }
}
