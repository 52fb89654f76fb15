//! Compresses answers with gzip, for clients that accept it.
//!
//! Not compressed: small answers; streams; files, which are compressed already; and answers to
//! methods other than GET. Those can contain new tokens and invitation codes, and the length of a
//! compressed text reveals something about its content (BREACH). No answer to GET contains a
//! secret.

use std::io::Write;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use poem::{Endpoint, Request, Response, Result};

use super::problem_response;
use crate::api::types::COMPRESSED;
use crate::problem::Problem;

/// What is smaller fits into the first packets anyway.
const LEAST: usize = 1024;
/// Longer texts are compressed on a thread of their own: others are served meanwhile.
const LONG: usize = 64 << 10;
/// A fast level, because most answers are short.
const LEVEL: u32 = 4;
/// Texts that are held in memory; every other answer may be a stream.
const TEXTS: [&str; 6] = [
    "application/json",
    "application/problem+json",
    "image/svg+xml",
    "text/csv",
    "text/html",
    "text/plain",
];

/// Compresses what an endpoint answers.
pub(super) async fn compressed<E: Endpoint<Output = Response>>(
    endpoint: Arc<E>,
    request: Request,
) -> Result<Response> {
    let is_get = request.method() == Method::GET;
    let is_taken = takes_gzip(request.headers());
    let mut response = endpoint.get_response(request).await;
    if !is_get || !may_be_compressed(&response) {
        return Ok(response);
    }
    let vary = HeaderValue::from_static("accept-encoding");
    response.headers_mut().append(header::VARY, vary);
    if !is_taken {
        return Ok(response);
    }
    let Ok(bytes) = response.take_body().into_vec().await else {
        return Ok(problem_response(Problem::internal()));
    };
    if bytes.len() < LEAST {
        response.set_body(bytes);
        return Ok(response);
    }
    let packed = if bytes.len() < LONG {
        gzip(&bytes)
    } else {
        let packed = tokio::task::spawn_blocking(move || gzip(&bytes)).await;
        packed.unwrap_or_else(|error| Err(std::io::Error::other(error)))
    };
    let packed = match packed {
        Ok(packed) => packed,
        Err(error) => {
            tracing::error!(%error, "compressing an answer");
            return Ok(problem_response(Problem::internal()));
        }
    };
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_LENGTH);
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    if let Some(tag) = headers.get(header::ETAG).and_then(tagged) {
        headers.insert(header::ETAG, tag);
    }
    response.set_body(packed);
    Ok(response)
}

/// Whether the answer is a text and no header forbids a change of its encoding.
fn may_be_compressed(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default();
    let is_bound = [
        header::CONTENT_ENCODING.as_str(),
        header::CONTENT_RANGE.as_str(),
        "content-digest",
        "repr-digest",
    ];
    TEXTS.contains(&kind.trim())
        && response.status() != StatusCode::NO_CONTENT
        && is_bound.iter().all(|name| !headers.contains_key(*name))
}

/// Does `Accept-Encoding` name gzip, or anything, and not forbid it?
pub(super) fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter();
    let accepted: Vec<&str> = accepted.filter_map(|value| value.to_str().ok()).collect();
    let accepted = accepted.join(",").to_lowercase();
    let weight = |coding: &str| {
        accepted.split(',').find_map(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            let is_it = parts.next() == Some(coding);
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .unwrap_or("1");
            is_it.then(|| weight.parse().unwrap_or(0.0))
        })
    };
    weight("gzip")
        .or_else(|| weight("*"))
        .is_some_and(|weight: f32| weight > 0.0)
}

/// `"5"` becomes `"5-gzip"`.
fn tagged(tag: &HeaderValue) -> Option<HeaderValue> {
    let plain = tag.to_str().ok()?.strip_suffix('"')?;
    HeaderValue::from_str(&format!("{plain}{COMPRESSED}\"")).ok()
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_taken_by_those_who_say_so() {
        for (accepted, expected) in [
            ("gzip", true),
            ("deflate, GZIP;q=0.5, br", true),
            ("*", true),
            ("gzip;q=0", false),
            ("gzip;q=0.0, *", false),
            ("br, deflate", false),
            ("gzip;q=x", false),
            ("xgzip", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            assert_eq!(takes_gzip(&headers), expected, "{accepted}");
        }
        assert!(!takes_gzip(&HeaderMap::new()));
    }

    #[test]
    fn the_tag_of_other_bytes_is_another_tag() {
        let tag = tagged(&HeaderValue::from_static("\"5\"")).unwrap();
        assert_eq!(tag, "\"5-gzip\"");
        assert_eq!(tagged(&HeaderValue::from_static("5")), None);
    }
}
