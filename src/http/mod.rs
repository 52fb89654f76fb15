//! The HTTP server: routes, limits, headers, problem documents for framework errors, shutdown.

mod auth_throttle;
mod compression;
pub mod connection;
mod console;
mod contract;
pub mod cors;
mod docs;
mod limits;
mod metrics;
mod operations;
pub mod origin;
pub mod pages;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use poem::http::StatusCode;
use poem::listener::{Acceptor, Listener, TcpAcceptor, TcpListener};
use poem::middleware::{AddData, CatchPanic};
use poem::{Endpoint, EndpointExt, IntoResponse, Response, Route, Server};

use self::auth_throttle::FailedSignIns;
use self::connection::{Guarded, Limits};
use self::cors::Origins;
use self::metrics::Metrics;
use self::origin::Proxies;
use crate::api;
use crate::api::problem::{ProblemBody, ProblemJson};
use crate::app::App;
use crate::auth::secret;
use crate::problem::{Kind, Problem};

/// How long running requests may take to finish after the server is asked to stop.
const GRACE: Duration = Duration::from_secs(25);
/// Interval of housekeeping: failing lost jobs, deleting expired data.
const HOUSEKEEPING: Duration = Duration::from_secs(5);
/// Number of intervals in about an hour.
const HOURLY: u64 = 720;

/// All routes over an application.
///
/// `demo` is the demo data of the start page: JSON for the page's script, or `null`.
fn routes(
    app: &App,
    demo: &serde_json::Value,
    limits: limits::BodyLimits,
    failed_sign_ins: FailedSignIns,
    leaving: Arc<AtomicBool>,
    origins: Origins,
) -> std::io::Result<impl Endpoint<Output = Response> + use<>> {
    let metrics = limits.metrics.clone();
    let service = api::service(app);
    let document = api::document::document(app);
    let contract = api::strict::Contract::new(&document).map_err(std::io::Error::other)?;
    let contract = Arc::new(contract);
    let docs = docs::docs(&document);
    let routes = Route::new()
        .nest(api::PREFIX, service)
        .at(
            "/api/openapi.json",
            pages::fixed("application/json", document),
        )
        .at("/docs", docs)
        .at("/docs/guides", poem::get(pages::guides))
        .at("/docs/guides/:lang/:name", poem::get(pages::guide))
        .at("/problems", pages::problems())
        .at("/problems/:slug", poem::get(pages::problem))
        .at("/health", poem::get(pages::health))
        .at("/", pages::start(demo));
    let routes = console::mounted(routes)?
        .with(contract::CheckQuery(contract.clone()))
        .with(AddData::new(contract))
        .with(AddData::new(app.clone()))
        .with(failed_sign_ins)
        .with(limits)
        .with(CatchPanic::new().with_handler(|_| {
            tracing::error!("a request panicked");
            problem_response(Problem::internal())
        }))
        .catch_all_error(|error| async move { error_response(error) })
        .map_to_response()
        .after(move |response| {
            let leaving = leaving.load(Ordering::Relaxed);
            async move { response.map(|response| let_go(secured(response), leaving)) }
        })
        .map_to_response()
        .around(compression::compressed)
        .around(move |endpoint, request| origins.clone().around(endpoint, request))
        .around(move |endpoint, request| logged(endpoint, request, metrics.clone()))
        .map_to_response();
    Ok(routes)
}

/// A path that can be logged: segments that may hold secrets, and names of files, which may be
/// names of people, are removed.
fn without_secrets(path: &str) -> String {
    let mut is_name = false;
    let part = |part| {
        let hidden = is_name || secret::is_like_one(part);
        is_name = part == "attachments";
        if hidden { "…" } else { part }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Logs one line for each request: no query, no body, no address, no secret.
async fn logged<E: Endpoint<Output = Response>>(
    endpoint: Arc<E>,
    request: poem::Request,
    metrics: Arc<Metrics>,
) -> poem::Result<Response> {
    let begun = std::time::Instant::now();
    let (method, path) = (
        request.method().clone(),
        without_secrets(request.uri().path()),
    );
    let response = endpoint.get_response(request).await;
    metrics.answered(response.status().as_u16(), begun.elapsed().as_secs_f64());
    let millis = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%method, path, status = response.status().as_u16(), millis, "request");
    Ok(response)
}

/// Adds the headers that every answer has.
fn secured(mut response: Response) -> Response {
    use poem::http::HeaderValue;
    let status = response.status();
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
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers
            .entry("retry-after")
            .or_insert(HeaderValue::from_static("1"));
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

/// While the server is about to stop, closes each connection after its answer. The next request
/// then goes to another server, and does not meet a connection that is being closed.
fn let_go(mut response: Response, leaving: bool) -> Response {
    if leaving {
        let close = poem::http::HeaderValue::from_static("close");
        response.headers_mut().insert("connection", close);
    }
    response
}

/// A problem as an answer.
fn problem_response(problem: Problem) -> Response {
    let status = StatusCode::from_u16(problem.kind.status());
    let mut response = ProblemJson(ProblemBody::from(problem)).into_response();
    response.set_status(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    response
}

/// Converts the framework's own errors to problems; answers that are problems already are kept.
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
            return problem_response(Problem::internal());
        }
    };
    let mut response = problem_response(Problem::new(kind, said));
    if kind == Kind::Unauthenticated {
        let challenge = poem::http::HeaderValue::from_static("Bearer");
        response.headers_mut().insert("www-authenticate", challenge);
    }
    response
}

/// Regular work of the server.
async fn housekeeping(app: App) {
    let mut turns = 0_u64;
    loop {
        if let Err(problem) = app.fail_lost_jobs().await {
            tracing::warn!(%problem, "housekeeping");
        }
        if turns.is_multiple_of(HOURLY) {
            for done in [
                app.forget_answers().await,
                app.forget_failed_sign_ins().await,
                app.sweep_files().await.map(drop),
            ] {
                if let Err(problem) = done {
                    tracing::warn!(%problem, "housekeeping");
                }
            }
        }
        turns += 1;
        tokio::time::sleep(HOUSEKEEPING).await;
    }
}

/// How long a stopping server reports "not ready" before it stops accepting connections.
const LEAVING: Duration = Duration::from_secs(5);

/// A server that is bound and about to run.
pub struct Bound {
    acceptor: TcpAcceptor,
    address: SocketAddr,
    operations: Option<(TcpAcceptor, SocketAddr)>,
    limits: Limits,
    proxies: Proxies,
    origins: Origins,
}

impl Bound {
    /// Binds an address; port 0 is any free one.
    pub async fn to(address: SocketAddr) -> std::io::Result<Self> {
        let (acceptor, address) = bind(address).await?;
        Ok(Self {
            acceptor,
            address,
            operations: None,
            limits: Limits::default(),
            proxies: Proxies::default(),
            origins: Origins::default(),
        })
    }

    /// Replaces the default limits.
    #[must_use]
    pub fn limited(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Trusts `X-Forwarded-For` from these proxies.
    #[must_use]
    pub fn behind(self, proxies: Proxies) -> Self {
        Self { proxies, ..self }
    }

    /// With pages of other origins that may read the API's answers.
    #[must_use]
    pub fn readable_from(self, origins: Origins) -> Self {
        Self { origins, ..self }
    }

    /// Binds a second address, for health, readiness and metrics.
    pub async fn with_operations(self, address: SocketAddr) -> std::io::Result<Self> {
        let operations = Some(bind(address).await?);
        Ok(Self { operations, ..self })
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of health, readiness and metrics.
    pub fn operations(&self) -> Option<SocketAddr> {
        self.operations.as_ref().map(|(_, address)| *address)
    }

    /// Serves until `stop`, then lets running requests finish.
    pub async fn run(
        self,
        app: &App,
        demo: &serde_json::Value,
        stop: impl Future<Output = ()>,
    ) -> std::io::Result<()> {
        let (limits, metrics) = (Arc::new(self.limits), Arc::new(Metrics::default()));
        let failed_sign_ins =
            FailedSignIns::new(app, self.proxies, limits.failed_sign_ins, metrics.clone());
        let guarded = Guarded::new(self.acceptor, limits.clone(), metrics.clone());
        let leaving = Arc::new(AtomicBool::new(false));
        let routes = routes(
            app,
            demo,
            limits::BodyLimits {
                app: app.clone(),
                limits,
                metrics: metrics.clone(),
            },
            failed_sign_ins.clone(),
            leaving.clone(),
            self.origins,
        )?;
        let mut beside = tokio::task::JoinSet::new();
        beside.spawn(housekeeping(app.clone()));
        beside.spawn(failed_sign_ins.keep());
        let watched = self.operations.is_some();
        if let Some((acceptor, _)) = self.operations {
            let routes = operations::routes(app.clone(), metrics, leaving.clone());
            beside.spawn(async move {
                let served = Server::new_with_acceptor(acceptor).run(routes).await;
                if let Err(error) = served {
                    tracing::error!(%error, "the server for health, readiness and metrics failed");
                }
            });
        }
        let stop = async {
            stop.await;
            leaving.store(true, Ordering::Relaxed);
            if watched {
                tokio::time::sleep(LEAVING).await;
            }
        };
        Server::new_with_acceptor(guarded)
            .run_with_graceful_shutdown(routes, stop, Some(GRACE))
            .await
    }
}

/// Binds an acceptor; returns it with its address.
async fn bind(address: SocketAddr) -> std::io::Result<(TcpAcceptor, SocketAddr)> {
    let acceptor = TcpListener::bind(address).into_acceptor().await?;
    let local = acceptor.local_addr();
    let local = local.iter().find_map(|a| a.as_socket_addr().copied());
    Ok((acceptor, local.unwrap_or(address)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logged_paths_have_neither_secrets_nor_names_of_files() {
        let code = secret::secret(secret::INVITATION, &[7; 32]);
        for (path, logged) in [
            (
                "/a/entries/e1/attachments".to_owned(),
                "/a/entries/e1/attachments",
            ),
            (
                "/a/attachments/Anna%20Petrova.pdf/content".to_owned(),
                "/a/attachments/…/content",
            ),
            (format!("/invitations/{code}"), "/invitations/…"),
        ] {
            assert_eq!(without_secrets(&path), logged);
        }
    }
}
