//! The HTTP server: routes, limits, headers, problems for the framework's own errors, shutdown.

mod contract;
mod limits;
pub mod pages;

use std::net::SocketAddr;
use std::time::Duration;

use poem::http::StatusCode;
use poem::listener::{Acceptor, Listener, TcpAcceptor, TcpListener};
use poem::middleware::{AddData, CatchPanic};
use poem::{Endpoint, EndpointExt, IntoResponse, Response, Route, Server};

use crate::api;
use crate::api::problem::{ProblemBody, ProblemJson};
use crate::app::App;
use crate::problem::{Kind, Problem};

/// How long running requests may take to finish when the server is asked to stop.
const GRACE: Duration = Duration::from_secs(25);
/// How often the server looks after what others left.
const HOUSEKEEPING: Duration = Duration::from_secs(5);
/// Every so many looks is about once an hour.
const HOURLY: u64 = 720;

/// All routes over an application.
///
/// `demo` is what the start page shows of a demo: JSON for the page's script, or `null`.
pub fn routes(app: &App, demo: &serde_json::Value) -> impl Endpoint<Output = Response> + use<> {
    let service = api::service(app);
    let document = api::document::document(app);
    // The framework's page holds its own document; ours is the one that is served.
    let contract = std::sync::Arc::new(api::strict::Contract::new(&document));
    let docs = service
        .swagger_ui_html()
        .replace(&service.spec(), &document);
    Route::new()
        .nest(api::PREFIX, service)
        .at(
            "/api/openapi.json",
            pages::fixed("application/json", document),
        )
        .at("/docs", pages::docs(docs))
        .at("/docs/guides", poem::get(pages::guides))
        .at("/docs/guides/:lang/:name", poem::get(pages::guide))
        .at("/problems", pages::problems())
        .at("/problems/:slug", poem::get(pages::problem))
        .at("/health", poem::get(pages::health))
        .at("/", pages::start(demo))
        .with(contract::Kept(contract.clone()))
        .with(AddData::new(contract))
        .with(AddData::new(app.clone()))
        .with(limits::BodyLimits)
        .with(CatchPanic::new().with_handler(|_| {
            tracing::error!("a request panicked");
            problem_response(Problem::new(
                Kind::Internal,
                "The cause is in the server's log.",
            ))
        }))
        .catch_all_error(|error| async move { error_response(error) })
        .map_to_response()
        .after(|response| async move { response.map(secured) })
        .around(logged)
        .map_to_response()
}

/// One line a request: no query, no body, no address.
async fn logged<E: Endpoint<Output = Response>>(
    endpoint: std::sync::Arc<E>,
    request: poem::Request,
) -> poem::Result<Response> {
    let begun = std::time::Instant::now();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = endpoint.get_response(request).await;
    let millis = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%method, path, status = response.status().as_u16(), millis, "request");
    Ok(response)
}

/// Headers that every answer has.
fn secured(mut response: Response) -> Response {
    use poem::http::HeaderValue;
    let headers = response.headers_mut();
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry("cache-control")
        .or_insert(HeaderValue::from_static("no-store"));
    headers
        .entry("content-security-policy")
        .or_insert(HeaderValue::from_static(
            "default-src 'none'; frame-ancestors 'none'",
        ));
    response
}

/// A problem as an answer.
fn problem_response(problem: Problem) -> Response {
    let status = StatusCode::from_u16(problem.kind.status());
    let mut response = ProblemJson(ProblemBody::from(problem)).into_response();
    response.set_status(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    response
}

/// The framework's own errors as problems; answers that are problems already stay.
fn error_response(error: poem::Error) -> Response {
    if error.is_from_response() {
        return error.into_response();
    }
    let said = error.to_string();
    let status = error.status();
    let kind = match status.as_u16() {
        400 => Kind::BadRequest,
        401 => Kind::Unauthenticated,
        404 => return problem_response(Problem::not_found()),
        405 => Kind::MethodNotAllowed,
        413 => Kind::TooLarge,
        415 => Kind::UnsupportedMediaType,
        _ => {
            tracing::error!(%error, "framework error");
            return problem_response(Problem::new(
                Kind::Internal,
                "The cause is in the server's log.",
            ));
        }
    };
    let mut response = problem_response(Problem::new(kind, said));
    if kind == Kind::Unauthenticated {
        let challenge = poem::http::HeaderValue::from_static("Bearer");
        response.headers_mut().insert("www-authenticate", challenge);
    }
    response
}

/// What the server does by itself.
async fn housekeeping(app: App) {
    let mut turns = 0_u64;
    loop {
        if let Err(problem) = app.fail_lost_jobs().await {
            tracing::warn!(%problem, "housekeeping");
        }
        if turns.is_multiple_of(HOURLY)
            && let Err(problem) = app.forget_answers().await
        {
            tracing::warn!(%problem, "housekeeping");
        }
        turns += 1;
        tokio::time::sleep(HOUSEKEEPING).await;
    }
}

/// A server that is bound and about to run.
pub struct Bound {
    acceptor: TcpAcceptor,
    address: SocketAddr,
}

impl Bound {
    /// Binds an address; port 0 is any free one.
    pub async fn to(address: SocketAddr) -> std::io::Result<Self> {
        let acceptor = TcpListener::bind(address).into_acceptor().await?;
        let local = acceptor.local_addr();
        let address = local
            .iter()
            .find_map(|a| a.as_socket_addr().copied())
            .unwrap_or(address);
        Ok(Self { acceptor, address })
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop`, then lets running requests finish.
    pub async fn run(
        self,
        app: &App,
        demo: &serde_json::Value,
        stop: impl Future<Output = ()>,
    ) -> std::io::Result<()> {
        let housekeeping = tokio::spawn(housekeeping(app.clone()));
        let served = Server::new_with_acceptor(self.acceptor)
            .run_with_graceful_shutdown(routes(app, demo), stop, Some(GRACE))
            .await;
        housekeeping.abort();
        served
    }
}
