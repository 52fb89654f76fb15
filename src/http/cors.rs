//! Cross-origin requests: which pages of other sites may read the API's answers.
//!
//! None may by default. An operator names origins with `--allow-origin`. Tokens travel in a header
//! that a page must set itself, so cookies and other credentials of a browser are never allowed.

use std::str::FromStr;
use std::sync::Arc;

use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use poem::{Endpoint, Request, Response, Result};

/// What a page may send.
const METHODS: &str = "DELETE, GET, PATCH, POST, PUT";
const HEADERS: &str = "authorization, content-type, idempotency-key, if-match";
/// What a page may read of an answer besides its body.
const EXPOSED: &str =
    "content-disposition, etag, location, repr-digest, retry-after, www-authenticate";
/// For how many seconds a browser may remember a preflight.
const MAX_AGE: &str = "600";

/// An origin that is allowed to read answers: exactly one, or any (`*`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(HeaderValue);

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || {
            format!(
                "{text}: expected an origin such as https://results.example.org, without a path, or *"
            )
        };
        if text == "*" {
            return Ok(Self(HeaderValue::from_static("*")));
        }
        let uri: Uri = text.parse().map_err(|_| bad())?;
        let scheme = uri.scheme_str().filter(|s| ["http", "https"].contains(s));
        let (Some(scheme), Some(authority)) = (scheme, uri.authority()) else {
            return Err(bad());
        };
        // Browsers send origins in lower case, without the scheme's own port.
        let own = if scheme == "https" { ":443" } else { ":80" };
        let authority = authority.as_str().to_lowercase();
        let host = authority.strip_suffix(own).unwrap_or(&authority);
        let origin = format!("{scheme}://{host}");
        let is_bare = text
            .to_lowercase()
            .strip_prefix(&format!("{scheme}://{authority}"))
            == Some("");
        if !is_bare || authority.contains(['@', '*']) {
            return Err(bad());
        }
        HeaderValue::from_str(&origin).map(Self).map_err(|_| bad())
    }
}

/// The allowed origins.
#[derive(Clone, Debug, Default)]
pub struct Origins(pub Arc<[Origin]>);

impl Origins {
    /// The origin as it is answered, if it is allowed.
    fn allowed(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let asking = headers.get(header::ORIGIN)?;
        let is_allowed = |origin: &&Origin| origin.0 == asking || origin.0 == "*";
        self.0
            .iter()
            .find(is_allowed)
            .map(|origin| origin.0.clone())
    }

    /// Answers preflights, and adds to each answer of the API who may read it.
    pub(super) async fn around<E: Endpoint<Output = Response>>(
        self,
        endpoint: Arc<E>,
        request: Request,
    ) -> Result<Response> {
        if self.0.is_empty() || !request.uri().path().starts_with("/api/") {
            return endpoint.call(request).await;
        }
        let allowed = self.allowed(request.headers());
        let is_preflight = request.method() == Method::OPTIONS
            && request
                .headers()
                .contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
        let mut response = if is_preflight && allowed.is_some() {
            preflight()
        } else {
            endpoint.get_response(request).await
        };
        let headers = response.headers_mut();
        headers.append(header::VARY, HeaderValue::from_static("origin"));
        if let Some(origin) = allowed {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            let exposed = HeaderValue::from_static(EXPOSED);
            headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
        }
        Ok(response)
    }
}

fn preflight() -> Response {
    Response::builder()
        .status(StatusCode::NO_CONTENT)
        .header(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS)
        .header(header::ACCESS_CONTROL_ALLOW_HEADERS, HEADERS)
        .header(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE)
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        for (text, origin) in [
            ("https://a.example", "https://a.example"),
            ("https://A.Example:443", "https://a.example"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("*", "*"),
        ] {
            assert_eq!(text.parse::<Origin>().unwrap().0, origin);
        }
        for text in [
            "a.example",
            "https://a.example/",
            "https://a.example/x",
            "https://a.example?x",
            "https://*.example",
            "https://u@a.example",
            "ftp://a.example",
            "null",
            "",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }
}
