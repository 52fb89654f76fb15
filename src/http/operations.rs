//! Health, readiness and metrics for the operator's monitoring, on a separate address.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use poem::http::StatusCode;
use poem::{Endpoint, IntoResponse, Response, Route, get};
use tokio::time::timeout;

use super::metrics::Metrics;
use super::pages;
use crate::app::App;

/// How long the database may take to begin a write.
const PATIENCE: Duration = Duration::from_secs(2);
/// Content-Type of OpenMetrics text.
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// `/health`, `/ready` and `/metrics`.
pub(super) fn routes(
    app: App,
    metrics: Arc<Metrics>,
    leaving: Arc<AtomicBool>,
) -> impl Endpoint<Output = Response> {
    let ready = poem::endpoint::make(move |_| {
        let (app, leaving) = (app.clone(), leaving.load(Ordering::Relaxed));
        async move { ready(&app, leaving).await }
    });
    let metrics = poem::endpoint::make_sync(move |_| {
        metrics
            .text()
            .with_content_type(OPENMETRICS)
            .into_response()
    });
    poem::EndpointExt::map_to_response(
        Route::new()
            .at("/health", get(pages::health))
            .at("/ready", get(ready))
            .at("/metrics", get(metrics)),
    )
}

/// Reports whether the server should receive requests, or why not.
async fn ready(app: &App, leaving: bool) -> Response {
    let why = match timeout(PATIENCE, app.ready()).await {
        _ if leaving => "stopping\n",
        Ok(Ok(())) => return "ready\n".into_response(),
        Ok(Err(_)) => "the database does not accept writes\n",
        Err(_) => "the database does not begin a write in time\n",
    };
    why.with_status(StatusCode::SERVICE_UNAVAILABLE)
        .into_response()
}
