//! The pages that the binary serves itself: start page, API documentation, problem types, guides.

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

/// The start page, with a policy that permits only its own script and style.
pub(super) fn start(demo: &serde_json::Value) -> impl Endpoint<Output = Response> + use<> {
    // In a script element, `<` could end the element.
    let demo = demo.to_string().replace('<', "\\u003c");
    let page = START.replace("{{DEMO}}", &demo);
    scripted(
        page,
        "connect-src 'self'; img-src data:; form-action 'none'; ",
    )
}

/// A page with a policy that lets only its own script and style run, and besides what `more`
/// allows.
pub(super) fn scripted(page: String, more: &str) -> impl Endpoint<Output = Response> + use<> {
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; {more}base-uri 'none'; frame-ancestors 'none'",
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

/// Style of text pages.
const STYLE: &str = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 system-ui,sans-serif;\
color:#1c2733}pre{background:#f3f5f7;border-radius:6px;padding:.8rem 1rem;overflow-x:auto;font-size:13px;\
line-height:1.5}code{font-family:ui-monospace,monospace}a{color:#0b5cad}h2{margin-top:2rem}";

fn page(lang: &str, title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"{lang}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <style>{STYLE}</style>{body}</html>"
    );
    let style = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(STYLE));
    Response::builder()
        .content_type("text/html; charset=utf-8")
        .header(
            "content-security-policy",
            format!("default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; frame-ancestors 'none'"),
        )
        .body(html)
}

/// The guides: name, and the text in each language.
const GUIDES: [(&str, [(&str, &str); 3]); 8] = {
    macro_rules! guide {
        ($name:literal) => {
            (
                $name,
                [
                    (
                        "en",
                        include_str!(concat!("../../openapi/guides/en/", $name, ".md")),
                    ),
                    (
                        "ru",
                        include_str!(concat!("../../openapi/guides/ru/", $name, ".md")),
                    ),
                    (
                        "zh",
                        include_str!(concat!("../../openapi/guides/zh/", $name, ".md")),
                    ),
                ],
            )
        };
    }
    [
        guide!("organisers"),
        guide!("judges"),
        guide!("teams"),
        guide!("operators"),
        guide!("integrators"),
        guide!("organiser-script"),
        guide!("judge-script"),
        guide!("team-script"),
    ]
};

/// The title of a guide, its first line.
fn title_of(text: &str) -> &str {
    text.lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ")
}

/// All guides in all languages.
#[handler]
pub(super) fn guides() -> Response {
    let mut body = String::from("<h1>Evenhand</h1>");
    for at in 0..3 {
        let rows: String = GUIDES
            .iter()
            .map(|(name, texts)| {
                let (lang, text) = texts[at];
                let title = title_of(text);
                format!(
                    "<li lang=\"{lang}\"><a href=\"/docs/guides/{lang}/{name}\">{title}</a></li>"
                )
            })
            .collect();
        body.push_str(&format!("<ul>{rows}</ul>"));
    }
    body.push_str("<p><a href=\"/docs\">API</a> · <a href=\"/problems\">Problems</a></p>");
    page("en", "Evenhand", &body)
}

/// Serves one guide in one language.
#[handler]
pub(super) fn guide(Path((lang, name)): Path<(String, String)>) -> Response {
    let texts = GUIDES.iter().find(|g| g.0 == name).map(|g| &g.1);
    let text = texts.and_then(|texts| texts.iter().find(|t| t.0 == lang));
    let Some((lang, text)) = text else {
        return super::problem_response(Problem::not_found());
    };
    let mut body = String::from("<p><a href=\"/docs/guides\">en · ru · zh</a></p>");
    pulldown_cmark::html::push_html(&mut body, pulldown_cmark::Parser::new(text));
    page(lang, title_of(text), &body)
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
    let body = format!("<h1>Problem types</h1><ul>{rows}</ul>");
    make_sync(move |_| page("en", "Problem types", &body))
}

/// One type of problem.
#[handler]
pub(super) fn problem(Path(slug): Path<String>) -> Response {
    match Kind::ALL.iter().find(|k| k.slug() == slug) {
        Some(kind) => {
            let (title, status, text) = (kind.title(), kind.status(), kind.page());
            let body = format!("<h1>{title}</h1><p>Status {status}.</p><p>{text}</p>");
            page("en", title, &body)
        }
        None => super::problem_response(Problem::not_found()),
    }
}

/// The process answers.
#[handler]
pub(super) fn health() -> Response {
    "ok\n".into_response()
}
