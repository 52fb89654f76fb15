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
use evenhand_client::{Failure, answer, types};
use serde_json::json;
use uuid::Uuid;

use crate::competition::Cup;
use crate::stage::{Backend, Call, Client, Stage, body, own_schema, skipped};

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
    assignment: Uuid,
    receipt: types::Receipt,
}

/// Submits a judge's sheets again and again until the server is gone.
async fn judge_on(
    client: Client,
    judge: usize,
    cup: Uuid,
    assignments: Vec<Uuid>,
    seed: u64,
    gone: Arc<AtomicBool>,
) -> Vec<Acknowledged> {
    let mut acknowledged = Vec::new();
    for turn in seed.. {
        let assignment = assignments[usize::try_from(turn).unwrap() % assignments.len()];
        let mark = |step: u64| json!({ "criterion": if step == 0 { "idea" } else { "pitch" }, "score": format!("{}.5", 1 + (turn + step) % 9) });
        let sheet = json!({ "marks": [mark(0), mark(1)], "comment": format!("{judge} {turn}") });
        let sheet = body(sheet);
        match answer(client.submit_my_sheet(&cup, &assignment, Some("*"), &sheet)).await {
            Ok(done) => acknowledged.push(Acknowledged {
                judge,
                assignment,
                receipt: done.receipt,
            }),
            Err(Failure::Problem(problem)) => {
                assert!([409, 412, 503].contains(&problem.status), "{problem:?}");
            }
            Err(Failure::Unreachable(_)) => {}
            Err(Failure::Unexpected(said)) => panic!("{said}"),
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
    let mut assignments = Vec::new();
    for judge in &judges {
        let own = cup.own(judge).await;
        assignments.push(own.iter().map(|a| a.id).collect::<Vec<_>>());
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
                    cup.id,
                    assignments[judge].clone(),
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
            if !lists.contains_key(&ack.assignment) {
                let list = judges[ack.judge].list_my_sheet_receipts(&cup.id, &ack.assignment);
                lists.insert(ack.assignment, json!(list.given().await.items));
            }
            let kept = lists[&ack.assignment].as_array().unwrap();
            let there = kept.contains(&json!(ack.receipt));
            assert!(there, "cycle {cycle}: lost {:?}", ack.receipt);
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
