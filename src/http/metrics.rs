//! Metrics for the operator's monitoring: counts and times, without personal data.

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
    /// Open connections.
    pub connections: Gauge,
    /// Connections closed at once because the limit was reached.
    pub refused: Counter,
    /// Connections closed because the client was too slow.
    pub late: Counter,
    /// Requests answered with 503 because too many were being processed.
    pub shed: Counter,
    /// Invalid tokens and invitation codes received.
    pub failed_sign_ins: Counter,
    /// Answers by status.
    answers: Family<Vec<(String, String)>, Counter<u64, AtomicU64>>,
    /// Seconds from a request's head to its answer.
    seconds: Histogram,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("evenhand");
        let (connections, refused, late, shed, failed_sign_ins) = (
            Gauge::default(),
            Counter::default(),
            Counter::default(),
            Counter::default(),
            Counter::default(),
        );
        let answers = Family::default();
        let seconds = Histogram::new(BUCKETS);
        registry.register("connections", "Open connections", connections.clone());
        registry.register(
            "connections_refused",
            "Connections closed at once because the limit was reached",
            refused.clone(),
        );
        registry.register(
            "connections_late",
            "Connections closed because the client was too slow",
            late.clone(),
        );
        registry.register(
            "requests_shed",
            "Requests answered with 503 because too many were being processed",
            shed.clone(),
        );
        registry.register(
            "failed_sign_ins",
            "Invalid tokens and invitation codes received",
            failed_sign_ins.clone(),
        );
        registry.register("answers", "Answers by status", answers.clone());
        registry.register_with_unit(
            "request",
            "Seconds from a request's head to its answer",
            Unit::Seconds,
            seconds.clone(),
        );
        Self {
            registry,
            connections,
            refused,
            late,
            shed,
            failed_sign_ins,
            answers,
            seconds,
        }
    }
}

impl Metrics {
    /// Counts an answer and records its duration.
    pub fn answered(&self, status: u16, seconds: f64) {
        let label = ("status".to_owned(), status.to_string());
        self.answers.get_or_create(&vec![label]).inc();
        self.seconds.observe(seconds);
    }

    /// All metrics as text, in the OpenMetrics format.
    pub fn text(&self) -> String {
        let mut text = String::new();
        if let Err(error) = encode(&mut text, &self.registry) {
            tracing::error!(%error, "metrics");
        }
        text
    }
}
