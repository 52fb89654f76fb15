//! The console: pages for people, built from `console/` and embedded in the binary.
//!
//! A build is reproducible and committed, so that cargo needs no Node. Names carry no digest:
//! browsers ask each time and compare by ETag.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use poem::endpoint::make_sync;
use poem::http::{HeaderMap, StatusCode, header};
use poem::{Request, Response, Route, get};
use sha2::{Digest, Sha256};

use super::compression::takes_gzip;
use super::problem_response;
use crate::problem::Problem;

/// What the pages may do: run and ask only what this server sends. Files of entries are shown from
/// memory (`blob:`). Trusted Types admit no markup but the templates of the build, and no script
/// address but that of the service worker.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data: blob:; media-src blob:; frame-src blob:; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
    trusted-types svelte-trusted-html evenhand-worker";

/// The page itself, without its name in the address.
const PAGE: &str = "index.html";

/// Names and bytes of the build.
macro_rules! build {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_bytes!(concat!("../../console/dist/", $name)) as &[u8])),+]
    };
}

/// A file of the build, compressed once.
struct File {
    media_type: &'static str,
    plain: &'static [u8],
    packed: Vec<u8>,
    /// Digest of the plain bytes.
    digest: String,
}

impl File {
    fn new(name: &str, plain: &'static [u8]) -> std::io::Result<Self> {
        let media_type = match name.rsplit('.').next() {
            Some("html") => "text/html; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            _ => "text/javascript; charset=utf-8",
        };
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(plain)?;
        let digest = crate::audit::chain::hex(&Sha256::digest(plain)[..16]);
        Ok(Self {
            media_type,
            plain,
            packed: encoder.finish()?,
            digest,
        })
    }

    fn answer(&self, headers: &HeaderMap) -> Response {
        let is_packed = takes_gzip(headers);
        let coding = if is_packed { "-gzip" } else { "" };
        let response = Response::builder()
            .header(header::ETAG, format!("\"{}{coding}\"", self.digest))
            .header(header::CACHE_CONTROL, "no-cache")
            .header(header::VARY, "accept-encoding")
            .header(header::CONTENT_SECURITY_POLICY, POLICY);
        if self.is_known(headers) {
            return response.status(StatusCode::NOT_MODIFIED).finish();
        }
        let response = response.content_type(self.media_type);
        if is_packed {
            let response = response.header(header::CONTENT_ENCODING, "gzip");
            return response.body(self.packed.clone());
        }
        response.body(self.plain)
    }

    /// Whether the browser has these bytes, in either coding.
    fn is_known(&self, headers: &HeaderMap) -> bool {
        let tags = headers.get_all(header::IF_NONE_MATCH).iter();
        let mut tags = tags
            .filter_map(|tags| tags.to_str().ok())
            .flat_map(|tags| tags.split(','))
            .map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'));
        tags.any(|tag| tag == "*" || tag.trim_end_matches("-gzip") == self.digest)
    }
}

/// Adds the console below `/console/`.
pub(super) fn mounted(routes: Route) -> std::io::Result<Route> {
    let build = build![
        "account.js",
        "console.css",
        "console.js",
        "en.js",
        "index.html",
        "judge.js",
        "more.js",
        "ru.js",
        "shared.js",
        "worker.js",
        "zh.js",
    ];
    let mut files = BTreeMap::new();
    for (name, plain) in build {
        files.insert(name, File::new(name, plain)?);
    }
    let files = Arc::new(files);
    let answer = move |request: Request| {
        let name = request.uri().path().rsplit('/').next();
        let name = name.filter(|name| !name.is_empty()).unwrap_or(PAGE);
        match files.get(name) {
            Some(file) => file.answer(request.headers()),
            None => problem_response(Problem::not_found()),
        }
    };
    // Addresses in the page are relative: they need the slash.
    let to_page = make_sync(|_| {
        Response::builder()
            .status(StatusCode::PERMANENT_REDIRECT)
            .header(header::LOCATION, "/console/")
            .finish()
    });
    Ok(routes
        .at("/console", get(to_page))
        .at("/console/", get(make_sync(answer.clone())))
        .at("/console/:name", get(make_sync(answer))))
}
