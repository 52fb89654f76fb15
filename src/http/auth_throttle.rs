//! Whoever tries tokens or invitation codes that are none gets slower and slower answers, by network and
//! over all replicas. Whoever has a valid one is never delayed, also behind the same address: schools share
//! theirs.
//!
//! A secret has 256 bits, so that this protects no secret from being guessed; it makes trying expensive,
//! bounds what it costs us, and lets the operator see it.
//!
//! Sign-ins take turns here too, behind nobody's delay.

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

/// Sign-ins worked on at once; the others wait, with their body read. They all write, and would only wait for
/// one another further inside, while whoever signed in before waits for what all of them do until then.
const SIGN_INS: usize = 4;
/// Answers that are held back at once; more are refused with 429.
const HELD: usize = 64;
/// The longest delay.
const LONGEST: Duration = Duration::from_secs(5);
/// The first delay; it doubles with every ten guesses more.
const FIRST: Duration = Duration::from_millis(50);
/// Networks remembered between two notes; the guesses of further ones are counted together.
const NETWORKS: usize = 10_000;
/// How often what was counted is noted in the database.
const NOTING: Duration = Duration::from_secs(1);

/// FailedSignIns of one network: noted in the database, and since.
#[derive(Clone, Copy, Default)]
struct Count {
    noted: i64,
    new: i64,
}

/// The counts of one span of time.
#[derive(Default)]
struct Counts {
    since: i64,
    networks: BTreeMap<String, Count>,
}

/// Counts guesses and delays their answers.
#[derive(Clone)]
pub struct FailedSignIns {
    app: App,
    proxies: Proxies,
    /// FailedSignIns of a network within the time that are answered at once.
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

    /// Counts one more; answers how many there were.
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

    fn delay(&self, guesses: i64) -> Duration {
        let over = guesses - self.free;
        if over <= 0 {
            return Duration::ZERO;
        }
        let doublings = u32::try_from(over / 10).unwrap_or(u32::MAX).min(16);
        (FIRST * 2_u32.pow(doublings)).min(LONGEST)
    }

    /// Notes what was counted, second by second, and hears what other replicas counted. Never ends.
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
            let guesses: i64 = new.values().sum();
            tracing::warn!(guesses, networks = new.len(), "secrets were guessed");
            match self.app.note_failed_sign_ins(since, new).await {
                Ok(noted) => {
                    let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
                    if counts.since == since {
                        for (network, all) in noted {
                            counts.networks.entry(network).or_default().noted = all;
                        }
                    }
                }
                Err(problem) => tracing::warn!(%problem, "guesses"),
            }
        }
    }
}

impl<E: Endpoint> Middleware<E> for FailedSignIns {
    type Output = Slowed<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Slowed {
            inner,
            guesses: self.clone(),
        }
    }
}

/// An endpoint behind [`FailedSignIns`].
pub struct Slowed<E> {
    inner: E,
    guesses: FailedSignIns,
}

impl<E: Endpoint> Endpoint for Slowed<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let redeems = request.uri().path().strip_prefix(PREFIX) == Some("/invitations/redemption");
        let carries = request.headers().contains_key(AUTHORIZATION);
        let sign_in = match redeems {
            true => self.guesses.sign_ins.acquire().await.ok(),
            false => None,
        };
        let network = (redeems || carries).then(|| self.guesses.proxies.network(&request));
        let response = self
            .inner
            .call(request)
            .await
            .map_or_else(super::error_response, IntoResponse::into_response);
        // A wrong answer is held back below, and nobody waits for that.
        drop(sign_in);
        let wrong = match response.status() {
            StatusCode::UNAUTHORIZED => carries,
            StatusCode::CONFLICT => redeems,
            _ => false,
        };
        let Some(network) = network.filter(|_| wrong) else {
            return Ok(response);
        };
        self.guesses.metrics.guesses.inc();
        let delay = self.guesses.delay(self.guesses.count(network));
        if delay.is_zero() {
            return Ok(response);
        }
        let Ok(_place) = self.guesses.held.try_acquire() else {
            let detail = "Too many tokens or codes that are none were tried from your network.";
            let mut refused = problem_response(Problem::new(Kind::TooMany, detail));
            let seconds = HeaderValue::from(LONGEST.as_secs());
            refused.headers_mut().insert(RETRY_AFTER, seconds);
            return Ok(refused);
        };
        tokio::time::sleep(delay).await;
        Ok(response)
    }
}
