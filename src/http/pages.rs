//! The few pages that the binary serves itself: the start page, the API's documents, problem types.

use base64::Engine;
use poem::endpoint::make_sync;
use poem::web::Path;
use poem::{Endpoint, IntoResponse, Response, handler};
use sha2::{Digest, Sha256};

use crate::problem::{Kind, Problem};

/// The start page; `{{DEMO}}` stands for the demo's links as JSON.
const START: &str = include_str!("start.html");

/// A fixed text.
pub(super) fn fixed(content_type: &'static str, text: String) -> impl Endpoint<Output = Response> {
    make_sync(move |_| {
        Response::builder()
            .content_type(content_type)
            .body(text.clone())
    })
}

/// The start page, with a policy that lets only its own script and style run.
pub(super) fn start(demo: &serde_json::Value) -> impl Endpoint<Output = Response> + use<> {
    // In a script element, `<` could end the element.
    let demo = demo.to_string().replace('<', "\\u003c");
    let page = START.replace("{{DEMO}}", &demo);
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; connect-src 'self'; \
         img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        digest_of(&page, "<script>", "</script>"),
        digest_of(&page, "<style>", "</style>"),
    );
    make_sync(move |_| {
        Response::builder()
            .content_type("text/html; charset=utf-8")
            .header("content-security-policy", policy.as_str())
            .body(page.clone())
    })
}

/// The source expression of an element's content.
fn digest_of(page: &str, open: &str, close: &str) -> String {
    let inside = page
        .split_once(open)
        .and_then(|(_, rest)| rest.split_once(close));
    let digest = Sha256::digest(inside.map_or("", |(text, _)| text).as_bytes());
    format!(
        "'sha256-{}'",
        base64::engine::general_purpose::STANDARD.encode(digest)
    )
}

/// The documents UI: its script and style are in the page, and it asks nobody else.
pub(super) fn docs(page: String) -> impl Endpoint<Output = Response> {
    make_sync(move |_| {
        Response::builder()
            .content_type("text/html; charset=utf-8")
            .header(
                "content-security-policy",
                "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; \
                 img-src data:; font-src data:; connect-src 'self'; base-uri 'none'; \
                 frame-ancestors 'none'",
            )
            .body(page.clone())
    })
}

fn page(title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <h1>{title}</h1>{body}</html>"
    );
    Response::builder()
        .content_type("text/html; charset=utf-8")
        .body(html)
}

/// All types of problem.
pub(super) fn problems() -> impl Endpoint<Output = Response> {
    let rows: String = Kind::ALL
        .iter()
        .map(|k| {
            let (slug, title, status) = (k.slug(), k.title(), k.status());
            format!("<li><a href=\"/problems/{slug}\">{title}</a> ({status})</li>")
        })
        .collect();
    let body = format!("<ul>{rows}</ul>");
    make_sync(move |_| page("Problem types", &body))
}

/// One type of problem.
#[handler]
pub(super) fn problem(Path(slug): Path<String>) -> Response {
    match Kind::ALL.iter().find(|k| k.slug() == slug) {
        Some(kind) => {
            let body = format!("<p>Status {}.</p><p>{}</p>", kind.status(), kind.page());
            page(kind.title(), &body)
        }
        None => super::problem_response(Problem::not_found()),
    }
}

/// The process answers.
#[handler]
pub(super) fn health() -> Response {
    "ok\n".into_response()
}
