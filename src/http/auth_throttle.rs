//! Throttles invalid tokens and invitation codes per network, across replicas. Throttling never
//! delays a request with a valid token or code, even from the same address: schools share theirs.
//!
//! A secret has 256 bits, so this does not protect secrets from guessing. It bounds the load that
//! guessing causes, and reports guessing to the operator.
//!
//! Sign-ins also wait for a permit here, independent of any delay.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use poem::http::StatusCode;
use poem::http::header::{AUTHORIZATION, HeaderValue, RETRY_AFTER};
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};
use tokio::sync::Semaphore;

use super::metrics::Metrics;
use super::origin::Proxies;
use super::problem_response;
use crate::api::PREFIX;
use crate::app::App;
use crate::problem::{Kind, Problem};

/// Sign-ins processed at the same time; the others wait, with their body read. Each sign-in writes,
/// so more would only wait for one another in the database, and delay the sign-ins before them.
const SIGN_INS: usize = 4;
/// Delayed answers at the same time; more are refused with 429.
const HELD: usize = 64;
/// The longest delay.
const LONGEST: Duration = Duration::from_secs(5);
/// The first delay; it doubles after every ten further failed attempts.
const FIRST: Duration = Duration::from_millis(50);
/// Networks remembered between two writes; failed attempts of further ones are counted together.
const NETWORKS: usize = 10_000;
/// How often counts are written to the database.
const NOTING: Duration = Duration::from_secs(1);

/// Failed sign-in attempts of one network: those written to the database, and those since then.
#[derive(Clone, Copy, Default)]
struct Count {
    noted: i64,
    new: i64,
}

/// The counts of one period.
#[derive(Default)]
struct Counts {
    since: i64,
    networks: BTreeMap<String, Count>,
}

/// Counts failed sign-in attempts and delays their answers.
#[derive(Clone)]
pub struct FailedSignIns {
    app: App,
    proxies: Proxies,
    /// Failed attempts of a network within the period that are answered without delay.
    free: i64,
    counts: Arc<Mutex<Counts>>,
    sign_ins: Arc<Semaphore>,
    held: Arc<Semaphore>,
    metrics: Arc<Metrics>,
}

impl FailedSignIns {
    /// Counts for an application.
    pub fn new(app: &App, proxies: Proxies, free: u32, metrics: Arc<Metrics>) -> Self {
        Self {
            app: app.clone(),
            proxies,
            free: free.into(),
            counts: Arc::default(),
            sign_ins: Arc::new(Semaphore::new(SIGN_INS)),
            held: Arc::new(Semaphore::new(HELD)),
            metrics,
        }
    }

    /// Counts one more attempt; returns the total.
    fn count(&self, network: String) -> i64 {
        let since = self.app.failed_sign_ins_since();
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.since != since {
            *counts = Counts {
                since,
                networks: BTreeMap::new(),
            };
        }
        let known = counts.networks.contains_key(&network) || counts.networks.len() < NETWORKS;
        let network = if known { network } else { "others".to_owned() };
        let count = counts.networks.entry(network).or_default();
        count.new += 1;
        count.noted + count.new
    }

    fn delay(&self, failures: i64) -> Duration {
        let over = failures - self.free;
        if over <= 0 {
            return Duration::ZERO;
        }
        let doublings = u32::try_from(over / 10).unwrap_or(u32::MAX).min(16);
        (FIRST * 2_u32.pow(doublings)).min(LONGEST)
    }

    /// Writes the counts every second, and reads those of other replicas. Never returns.
    pub async fn keep(self) {
        loop {
            tokio::time::sleep(NOTING).await;
            let (since, new) = {
                let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
                let fresh = counts.networks.iter_mut().filter(|(_, c)| c.new > 0);
                let new = fresh.map(|(network, count)| {
                    let taken = std::mem::take(&mut count.new);
                    count.noted += taken;
                    (network.clone(), taken)
                });
                let new: BTreeMap<_, _> = new.collect();
                (counts.since, new)
            };
            if new.is_empty() {
                continue;
            }
            let failures: i64 = new.values().sum();
            tracing::warn!(
                failures,
                networks = new.len(),
                "invalid tokens or invitation codes were tried"
            );
            match self.app.note_failed_sign_ins(since, new).await {
                Ok(noted) => {
                    let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
                    if counts.since == since {
                        for (network, all) in noted {
                            counts.networks.entry(network).or_default().noted = all;
                        }
                    }
                }
                Err(problem) => tracing::warn!(%problem, "failed sign-in attempts not recorded"),
            }
        }
    }
}

impl<E: Endpoint> Middleware<E> for FailedSignIns {
    type Output = Slowed<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Slowed {
            inner,
            failed_sign_ins: self.clone(),
        }
    }
}

/// An endpoint behind [`FailedSignIns`].
pub struct Slowed<E> {
    inner: E,
    failed_sign_ins: FailedSignIns,
}

impl<E: Endpoint> Endpoint for Slowed<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let redeems = request.uri().path().strip_prefix(PREFIX) == Some("/invitations/redemption");
        let carries = request.headers().contains_key(AUTHORIZATION);
        let sign_in = match redeems {
            true => self.failed_sign_ins.sign_ins.acquire().await.ok(),
            false => None,
        };
        let network = (redeems || carries).then(|| self.failed_sign_ins.proxies.network(&request));
        let response = self
            .inner
            .call(request)
            .await
            .map_or_else(super::error_response, IntoResponse::into_response);
        // Release the permit: the delay below must not block other sign-ins.
        drop(sign_in);
        let wrong = match response.status() {
            StatusCode::UNAUTHORIZED => carries,
            StatusCode::CONFLICT => redeems,
            _ => false,
        };
        let Some(network) = network.filter(|_| wrong) else {
            return Ok(response);
        };
        self.failed_sign_ins.metrics.failed_sign_ins.inc();
        let delay = self
            .failed_sign_ins
            .delay(self.failed_sign_ins.count(network));
        if delay.is_zero() {
            return Ok(response);
        }
        let Ok(_place) = self.failed_sign_ins.held.try_acquire() else {
            let detail = "Too many invalid tokens or invitation codes were sent from your network. Wait as long as Retry-After gives.";
            let mut refused = problem_response(Problem::new(Kind::TooMany, detail));
            let seconds = HeaderValue::from(LONGEST.as_secs());
            refused.headers_mut().insert(RETRY_AFTER, seconds);
            return Ok(refused);
        };
        tokio::time::sleep(delay).await;
        Ok(response)
    }
}
