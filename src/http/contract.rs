//! Refuses query parameters that the API document does not have, and lists the allowed methods of a
//! path.

use std::sync::Arc;

use poem::http::{HeaderValue, StatusCode, header};
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};
use poem_openapi::error::{ParseParamError, ParsePathError};

use super::{error_response, problem_response};
use crate::api::strict::Contract;
use crate::problem::{Issue, Kind, Problem};

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
        let mut response = match answer {
            Ok(answer) => answer.into_response(),
            Err(error) => match unreadable_parameter(&error, &self.contract, &path) {
                Some(problem) => problem_response(problem),
                None => error_response(error),
            },
        };
        if response.status() == StatusCode::METHOD_NOT_ALLOWED
            && let Ok(methods) = HeaderValue::from_str(&self.contract.allowed(&path))
        {
            response.headers_mut().insert(header::ALLOW, methods);
        }
        Ok(response)
    }
}

/// A parameter that cannot be parsed, named as every other issue is.
///
/// The answer is 400 and not 404: a text that is not a UUID names nothing, so the answer reveals
/// nothing about what exists. It is the same for every caller with a valid token.
fn unreadable_parameter(error: &poem::Error, contract: &Contract, path: &str) -> Option<Problem> {
    let (name, reason) = match error.downcast_ref::<ParsePathError>() {
        Some(error) => {
            // The framework numbers the parameters of a path.
            let number = error.name.strip_prefix("param")?.parse().ok()?;
            (contract.path_parameter(path, number)?, &error.reason)
        }
        None => {
            let error = error.downcast_ref::<ParseParamError>()?;
            (error.name, &error.reason)
        }
    };
    // The framework puts its own name of the type before the reason.
    let reason = reason
        .rsplit_once("\": ")
        .map_or(reason.as_str(), |(_, reason)| reason);
    let issue = Issue::new(name, "bad-parameter", reason);
    let problem = Problem::new(
        Kind::BadRequest,
        format!("The parameter {name} is invalid."),
    );
    Some(problem.with(vec![issue]))
}
