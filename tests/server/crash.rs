//! N10: the server is killed at random instants while judges submit. What was acknowledged is there
//! afterwards, whole, with its audit record.
//!
//! In long: `EVENHAND_CRASHES=1000 cargo test --test server crash -- --nocapture`. A killed process does
//! not test a power cut: the kernel keeps what was written.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use evenhand::app::App;
use evenhand::clock::Clock;
use evenhand::store::{Location, Store};
use serde_json::{Value, json};

use crate::competition::Cup;
use crate::stage::{Backend, Client, Stage, own_schema, skipped};

/// A server as a process of its own.
struct Process(Child);

impl Process {
    /// Starts it and waits until it answers.
    async fn start(location: &Location, address: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
        command.args(["serve", "--listen", address]);
        match location {
            Location::Folder(folder) => command.arg("--data").arg(folder),
            Location::Postgres(url) => command.args(["--database", url]),
        };
        let process = Self(
            command
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap(),
        );
        let http = reqwest::Client::new();
        let health = format!("http://{address}/health");
        for _ in 0..500 {
            if http.get(&health).send().await.is_ok() {
                return process;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the server does not start");
    }

    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A sheet that the server said it has.
struct Acknowledged {
    judge: usize,
    receipts: String,
    receipt: Value,
}

/// Submits a judge's sheets again and again until the server is gone.
async fn judge_on(
    client: Client,
    judge: usize,
    paths: Vec<String>,
    seed: u64,
    gone: Arc<AtomicBool>,
) -> Vec<Acknowledged> {
    let mut acknowledged = Vec::new();
    for turn in seed.. {
        let path = &paths[usize::try_from(turn).unwrap() % paths.len()];
        let mark = |step: u64| json!({ "criterion": if step == 0 { "idea" } else { "pitch" }, "score": format!("{}.5", 1 + (turn + step) % 9) });
        let body = json!({ "marks": [mark(0), mark(1)], "comment": format!("{judge} {turn}") });
        let headers = [("content-type", "application/json"), ("if-match", "*")];
        let submission = format!("{path}/submission");
        let sent = client.try_send("POST", &submission, &headers, Some(body.to_string().into()));
        match sent.await {
            Ok(answer) if answer.status == 200 => acknowledged.push(Acknowledged {
                judge,
                receipts: format!("{path}/receipts"),
                receipt: answer.json()["receipt"].clone(),
            }),
            Ok(answer) => assert!(
                [409, 412, 503].contains(&answer.status),
                "{}",
                answer.text()
            ),
            Err(_) => {}
        }
        if gone.load(Ordering::Relaxed) {
            break;
        }
    }
    acknowledged
}

async fn crashes(backend: Backend, cycles: u64) {
    let cycles = std::env::var("EVENHAND_CRASHES").map_or(cycles, |given| given.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let location = match backend {
        Backend::Sqlite => Location::Folder(folder.path().join("data")),
        Backend::Postgres => {
            let Ok(server) = std::env::var("EVENHAND_TEST_POSTGRES") else {
                return skipped("EVENHAND_TEST_POSTGRES, a PostgreSQL server");
            };
            Location::Postgres(own_schema(&server).await)
        }
    };
    let founder = {
        let app = App::new(Store::open(&location, Clock::system()).await.unwrap());
        let code = app.first_invitation().await.unwrap().unwrap();
        app.redeem(code, Some("Olga".to_owned()), None)
            .await
            .unwrap()
    };
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap().to_string();
    drop(free);
    let mut process = Process::start(&location, &address).await;
    let mut stage = Stage::of_process(format!("http://{address}"), location.clone(), folder);
    stage.organiser = stage.nobody().with_token(&founder.token);
    let (cup, judges) = Cup::scoring(&stage).await;
    let mut paths = Vec::new();
    for judge in &judges {
        let own = cup.own(judge).await;
        paths.push(own.iter().map(|a| cup.own_path(a, "")).collect::<Vec<_>>());
    }
    let (mut total, mut random) = (0, 88_172_645_463_325_252_u64);
    let turns = AtomicU64::new(0);
    for cycle in 0..cycles {
        let gone = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..judges.len())
            .flat_map(|judge| [judge; 3])
            .map(|judge| {
                let seed = turns.fetch_add(1000, Ordering::Relaxed);
                tokio::spawn(judge_on(
                    judges[judge].clone(),
                    judge,
                    paths[judge].clone(),
                    seed,
                    gone.clone(),
                ))
            })
            .collect();
        // xorshift64 (Marsaglia, J. Stat. Soft. 8, 2003): 30 to 400 ms.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        tokio::time::sleep(Duration::from_millis(30 + random % 370)).await;
        process.kill();
        gone.store(true, Ordering::Relaxed);
        let mut acknowledged = Vec::new();
        for writer in writers {
            acknowledged.extend(writer.await.unwrap());
        }
        process = Process::start(&location, &address).await;
        let mut lists = std::collections::BTreeMap::new();
        for ack in &acknowledged {
            if !lists.contains_key(&ack.receipts) {
                let list = judges[ack.judge].get(&ack.receipts).await.expect(200);
                lists.insert(ack.receipts.clone(), list);
            }
            let there = lists[&ack.receipts]["items"]
                .as_array()
                .unwrap()
                .contains(&ack.receipt);
            assert!(there, "cycle {cycle}: lost {}", ack.receipt);
        }
        total += acknowledged.len();
    }
    process.kill();
    let app = App::new(Store::look(&location, Clock::system()).await.unwrap());
    let checked = app
        .doctor(evenhand::auth::Caller::operator())
        .await
        .unwrap();
    for law in checked {
        assert!(law.breaches.is_empty(), "{}: {:?}", law.law, law.breaches);
    }
    eprintln!("{backend:?}: {cycles} crashes, {total} acknowledged sheets, none lost");
    assert!(total as u64 > cycles, "{total}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_on_sqlite() {
    crashes(Backend::Sqlite, 50).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_on_postgres() {
    crashes(Backend::Postgres, 10).await;
}
