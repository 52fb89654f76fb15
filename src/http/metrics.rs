//! What the operator's monitoring reads: counts and times, nothing about anybody.

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

/// Upper bounds of the request times' buckets, in seconds.
const BUCKETS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];

/// The server's metrics.
pub struct Metrics {
    registry: Registry,
    /// Connections open.
    pub connections: Gauge,
    /// Connections closed at once because there were too many.
    pub refused: Counter,
    /// Connections closed because their client was too slow.
    pub late: Counter,
    /// Requests answered 503 because too many were worked on.
    pub shed: Counter,
    /// Tokens and invitation codes that were none.
    pub guesses: Counter,
    /// Answers by status.
    answers: Family<Vec<(String, String)>, Counter<u64, AtomicU64>>,
    /// From a request's head to its answer.
    seconds: Histogram,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("evenhand");
        let (connections, refused, late, shed, guesses) = (
            Gauge::default(),
            Counter::default(),
            Counter::default(),
            Counter::default(),
            Counter::default(),
        );
        let answers = Family::default();
        let seconds = Histogram::new(BUCKETS);
        registry.register("connections", "Connections open", connections.clone());
        registry.register(
            "connections_refused",
            "Connections closed at once: too many",
            refused.clone(),
        );
        registry.register(
            "connections_late",
            "Connections closed: their client was too slow",
            late.clone(),
        );
        registry.register(
            "requests_shed",
            "Requests answered 503: too many at once",
            shed.clone(),
        );
        registry.register(
            "guesses",
            "Tokens and invitation codes that were none",
            guesses.clone(),
        );
        registry.register("answers", "Answers by status", answers.clone());
        registry.register_with_unit(
            "request",
            "From a request's head to its answer",
            Unit::Seconds,
            seconds.clone(),
        );
        Self {
            registry,
            connections,
            refused,
            late,
            shed,
            guesses,
            answers,
            seconds,
        }
    }
}

impl Metrics {
    /// Notes an answer and how long it took.
    pub fn answered(&self, status: u16, seconds: f64) {
        let label = ("status".to_owned(), status.to_string());
        self.answers.get_or_create(&vec![label]).inc();
        self.seconds.observe(seconds);
    }

    /// All of them as text, in the OpenMetrics format.
    pub fn text(&self) -> String {
        let mut text = String::new();
        if let Err(error) = encode(&mut text, &self.registry) {
            tracing::error!(%error, "metrics");
        }
        text
    }
}
