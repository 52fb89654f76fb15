//! N17: failed attempts are counted by network over all replicas, whatever a header claims, and are
//! throttled. A valid secret is never delayed, also from the same address.

use std::net::{IpAddr, Ipv4Addr};
use std::time::{Duration, Instant};

use entity::auth_failure;
use evenhand::http::connection::Limits;
use sea_orm::EntityTrait;
use serde_json::json;

use crate::stage::{Backend, Stage, Unclaimed};

/// Failed attempts that are answered without a delay.
const FREE: u32 = 20;
/// Failed attempts at once.
const GUESSES: u32 = 200;

/// A client with an address of its own on this machine.
fn client_at(last: u8) -> reqwest::Client {
    let address = IpAddr::V4(Ipv4Addr::new(127, 0, last, 1));
    reqwest::Client::builder()
        .local_address(address)
        .build()
        .unwrap()
}

/// A well-formed code that was never issued.
fn code(stage: &Stage) -> String {
    evenhand::auth::secret::secret(evenhand::auth::secret::INVITATION, &stage.clock.secret())
}

async fn guess(client: &reqwest::Client, stage: &Stage, code: &str) -> u16 {
    let url = format!("{}/api/v1/invitations/redemption", stage.url);
    let request = client
        .post(url)
        .header("idempotency-key", crate::stage::new_key())
        .header("content-type", "application/json")
        // A forged header, which is not trusted.
        .header("x-forwarded-for", "198.51.100.7")
        .body(json!({ "code": code, "name": "Guest" }).to_string());
    request.send().await.unwrap().status().as_u16()
}

async fn guessing_gets_slow(backend: Backend) {
    let limits = Limits {
        failed_sign_ins: FREE,
        // Not the limit under test: the client may open a connection more than it sends requests.
        connections_per_address: 2 * GUESSES as usize,
        ..Limits::default()
    };
    let Some(Unclaimed { stage, code: first }) = Stage::unclaimed(backend, limits).await else {
        return;
    };
    let (theirs, other) = (client_at(7), client_at(8));
    // The first wrong codes are answered without a delay.
    for _ in 0..FREE {
        assert_eq!(guess(&theirs, &stage, &code(&stage)).await, 409);
    }
    // Of many at once some are delayed and the others refused; none is accepted.
    let many = (0..GUESSES).map(|_| {
        let (client, code) = (theirs.clone(), code(&stage));
        let stage = &stage;
        async move { guess(&client, stage, &code).await }
    });
    let answers = futures_util::future::join_all(many).await;
    let refused = answers.iter().filter(|status| **status == 429).count();
    assert!(
        answers.iter().all(|status| [409, 429].contains(status)),
        "{answers:?}"
    );
    assert!(
        refused > 0 && refused < answers.len(),
        "{refused} of {}",
        answers.len()
    );
    // Another network is not delayed, nor is a valid code from the address of the failed attempts.
    let begun = Instant::now();
    assert_eq!(guess(&other, &stage, &code(&stage)).await, 409);
    assert_eq!(guess(&theirs, &stage, &first).await, 200);
    let honest = begun.elapsed();
    let begun = Instant::now();
    assert!([409, 429].contains(&guess(&theirs, &stage, &code(&stage)).await));
    let guesser = begun.elapsed();
    assert!(
        guesser > honest,
        "{guesser:?} for a guess, {honest:?} for two honest requests"
    );

    // Attempts are counted by network in the database for all replicas; the forged address has
    // none.
    let expected = [
        ("127.0.7.0/24", i64::from(FREE + GUESSES) + 1),
        ("127.0.8.0/24", 1),
    ];
    let database = stage.database().await;
    for _ in 0..100 {
        let rows = auth_failure::Entity::find().all(&database).await.unwrap();
        assert!(
            rows.iter().all(|row| row.network.starts_with("127.0.")),
            "{rows:?}"
        );
        let count = |network: &str| -> i64 {
            rows.iter()
                .filter(|row| row.network == network)
                .map(|row| row.count)
                .sum()
        };
        if expected
            .iter()
            .all(|(network, failures)| count(network) == *failures)
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the failed attempts were not recorded");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite() {
    guessing_gets_slow(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres() {
    guessing_gets_slow(Backend::Postgres).await;
}
