//! The hour before the deadline, and the second of the deadline itself, against a server that the
//! benchmark starts on loopback. The load is open: requests are sent on schedule, however long
//! others take.
//!
//! `cargo bench --workspace --bench deadline -- [SECONDS [WRITES READS]]`. Without numbers: 60
//! seconds, 100 submissions and 400 reads a second. `EVENHAND_BENCH_DATABASE=postgres://…/empty`
//! uses PostgreSQL. Latencies count from the instant at which a request was due, so that a stalled
//! server cannot hide delays.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and ends at the first failure"
)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use evenhand_client::{Client, answer, connect, new_key, types};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use uuid::Uuid;

/// Judges, each with a session.
const JUDGES: usize = 500;
/// Entries, each with two judges.
const ENTRIES: usize = 1500;
/// Submissions in the last second.
const HERD: usize = 1000;

/// The server; it ends with this process.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A judge's session and assignments.
struct Session {
    client: Client,
    assignments: Vec<Uuid>,
}

fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn sheet(number: u64) -> types::SheetRequest {
    let score = format!("{}.{}", 1 + number % 9, number % 2 * 5);
    body(json!({ "marks": [{ "criterion": "idea", "score": score }] }))
}

/// Starts a server; returns it with its address and the code of the first invitation.
fn start(folder: &std::path::Path) -> (Server, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.args([
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--max-connections-per-address",
        "2000",
    ]);
    match std::env::var("EVENHAND_BENCH_DATABASE") {
        Ok(url) => command.args(["--database", &url]),
        Err(_) => command.arg("--data").arg(folder),
    };
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (mut url, mut code) = (String::new(), None);
    for line in lines.map_while(Result::ok) {
        if let Some(rest) = line.strip_prefix("Evenhand at ") {
            url = rest.split(' ').next().unwrap().to_owned();
        }
        if let Some((_, invitation)) = line.split_once("#invite=") {
            code = Some(invitation.to_owned());
            break;
        }
    }
    (Server(child), url, code.expect("an empty database"))
}

async fn redeem(url: &str, code: &str) -> Client {
    let asked = body(json!({ "code": code, "name": "Olga Organiser" }));
    let anonymous = connect(url, None).unwrap();
    let given = answer(anonymous.redeem_invitation(&new_key(), &asked))
        .await
        .unwrap();
    connect(url, Some(&given.token)).unwrap()
}

/// Sets up a competition in scoring; all its judges sign in at once.
async fn set_up(url: &str, code: &str) -> (Uuid, Vec<Session>) {
    let organiser = redeem(url, code).await;
    let settings = body(json!({ "name": "Deadline", "zone": "UTC", "sco_countries": true }));
    let of = answer(organiser.create_competition(&new_key(), &settings))
        .await
        .unwrap()
        .id;
    let round = body(json!({ "code": "final", "panel_size": 2 }));
    let round = answer(organiser.create_round(&of, &new_key(), &round))
        .await
        .unwrap()
        .id;
    let rubric = body(json!({ "criteria": [
        { "criterion": "idea", "weight": "1", "min": "1", "max": "10", "step": "0.5" }
    ] }));
    answer(organiser.replace_rubric(&of, &round, Some("*"), &rubric))
        .await
        .unwrap();
    answer(organiser.open_competition(&of)).await.unwrap();
    let places = ["CN", "KZ", "RU", "IN", "UZ", "PK", "BY", "TJ"];
    let entries: String = (0..ENTRIES)
        .map(|i| format!("E{i:04},Work {i},{}\n", places[i % 8]))
        .collect();
    let judges: String = (0..JUDGES)
        .map(|j| format!("J{j:03},{},1,20\n", places[j % 8]))
        .collect();
    for (table, text) in [
        (
            types::ImportTable::Entries,
            format!("entry,title,countries\n{entries}"),
        ),
        (
            types::ImportTable::Judges,
            format!("judge,countries,min_load,max_load\n{judges}"),
        ),
    ] {
        let key = new_key();
        answer(organiser.import_table(&of, None, None, table, &key, text))
            .await
            .unwrap();
    }
    let mut invited = Vec::new();
    let mut cursor: Option<types::ListJudgesCursor> = None;
    loop {
        let limit = std::num::NonZeroU64::new(200);
        let page = answer(organiser.list_judges(&of, cursor.as_ref(), limit))
            .await
            .unwrap();
        for judge in page.items {
            let asked = body(json!({ "role": "judge", "judge_id": judge.id }));
            invited.push(
                answer(organiser.create_invitation(&of, &new_key(), &asked))
                    .await
                    .unwrap()
                    .code,
            );
        }
        cursor = page.next_cursor.map(|c| body(json!(c)));
        if cursor.is_none() {
            break;
        }
    }
    let others = |_| {
        let organiser = organiser.clone();
        async move { answer(organiser.get_competition(&of)).await.is_ok() }
    };
    at_rate(2, 100, others).await.print("others before it");
    let storm = async {
        let begun = Instant::now();
        let signed_in = invited.iter().map(|code| redeem(url, code));
        let signed_in = futures_util::future::join_all(signed_in).await;
        println!(
            "{JUDGES} sign in at once: {:.2} s",
            begun.elapsed().as_secs_f64()
        );
        signed_in
    };
    let (signed_in, mut meanwhile) = tokio::join!(storm, at_rate(2, 100, others));
    meanwhile.print("others meanwhile");
    let preview = answer(organiser.preview_assignment(&of, &round, &new_key(), &body(json!({}))))
        .await
        .unwrap();
    answer(organiser.commit_assignment(&of, &round, &preview.id))
        .await
        .unwrap();
    answer(organiser.open_scoring(&of, &round)).await.unwrap();
    let mut sessions = Vec::new();
    for client in signed_in {
        let own = answer(client.list_my_assignments(&of, None, None))
            .await
            .unwrap();
        let assignments = own.items.iter().map(|a| a.id).collect();
        sessions.push(Session {
            client,
            assignments,
        });
    }
    (of, sessions)
}

/// Times from the instant at which each request was due, and the number of failures.
#[derive(Default)]
struct Times {
    took: Vec<Duration>,
    failed: usize,
}

impl Times {
    fn add(&mut self, (took, done): (Duration, bool)) {
        self.took.push(took);
        self.failed += usize::from(!done);
    }

    fn print(&mut self, what: &str) {
        self.took.sort();
        let at = |q: f64| {
            self.took[((self.took.len() - 1) as f64 * q).round() as usize].as_secs_f64() * 1e3
        };
        println!(
            "{what}: {} requests, {} failed; ms: median {:.1}, 99 % {:.1}, 99.9 % {:.1}, longest {:.1}",
            self.took.len(),
            self.failed,
            at(0.5),
            at(0.99),
            at(0.999),
            at(1.0)
        );
    }
}

/// Sends requests at a fixed rate, each in a separate task.
async fn at_rate<F, Fut>(seconds: u64, rate: u64, request: F) -> Times
where
    F: Fn(u64) -> Fut,
    Fut: Future<Output = bool> + Send + 'static,
{
    let (begun, mut tasks) = (tokio::time::Instant::now(), JoinSet::new());
    for number in 0..seconds * rate {
        let due = begun + Duration::from_micros(1_000_000 * number / rate);
        tokio::time::sleep_until(due).await;
        let request = request(number);
        tasks.spawn(async move {
            let done = request.await;
            (due.elapsed(), done)
        });
    }
    let mut times = Times::default();
    while let Some(one) = tasks.join_next().await {
        times.add(one.unwrap());
    }
    times
}

#[tokio::main]
async fn main() {
    // Cargo adds the argument --bench.
    let mut numbers = std::env::args().filter_map(|a| a.parse().ok());
    let mut number = |usual| numbers.next().unwrap_or(usual);
    let (seconds, writes_a_second, reads_a_second) = (number(60), number(100), number(400));
    let folder = tempfile::tempdir().unwrap();
    let (server, url, code) = start(folder.path());
    let (of, sessions) = set_up(&url, &code).await;
    let sessions = Arc::new(sessions);
    let submit = |sessions: &Arc<Vec<Session>>, number: u64| {
        let sessions = sessions.clone();
        async move {
            let place = number as usize;
            let session = &sessions[place % sessions.len()];
            let own = session.assignments[place / sessions.len() % session.assignments.len()];
            let asked = sheet(number);
            answer(session.client.submit_my_sheet(&of, &own, Some("*"), &asked))
                .await
                .is_ok()
        }
    };
    let read = |number: u64| {
        let sessions = sessions.clone();
        async move {
            let session = &sessions[(number * 7) as usize % sessions.len()];
            match number % 2 {
                0 => answer(session.client.list_my_assignments(&of, None, None))
                    .await
                    .is_ok(),
                _ => answer(session.client.get_my_sheet(&of, &session.assignments[0]))
                    .await
                    .is_ok(),
            }
        }
    };
    let (mut writes, mut reads) = tokio::join!(
        at_rate(seconds, writes_a_second, |number| submit(&sessions, number)),
        at_rate(seconds, reads_a_second, read)
    );
    println!(
        "{seconds} s with {writes_a_second} submissions and {reads_a_second} reads a second, {JUDGES} sessions:"
    );
    writes.print("submissions");
    reads.print("reads");

    let begun = Instant::now();
    let herd = (0..HERD as u64).map(|number| {
        let submission = submit(&sessions, number);
        async move { (submission.await, begun.elapsed()) }
    });
    let mut times = Times::default();
    for (done, took) in futures_util::future::join_all(herd).await {
        times.add((took, done));
    }
    times.print("submissions at the same instant");
    println!(
        "{:.0} durable submissions a second",
        HERD as f64 / begun.elapsed().as_secs_f64()
    );

    // `evenhand backup` copies SQLite databases only.
    if std::env::var_os("EVENHAND_BENCH_DATABASE").is_none() {
        let backups = async {
            let begun = Instant::now();
            let mut count = 0;
            while begun.elapsed() < Duration::from_secs(10) {
                let copy = folder.path().join(format!("copy-{count}.sqlite"));
                let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_evenhand"));
                command.arg("backup").arg(&copy).arg("--data");
                let output = command.arg(folder.path()).output().await.unwrap();
                assert!(output.status.success(), "{output:?}");
                count += 1;
            }
            count
        };
        let half = writes_a_second / 2;
        let (count, mut times) = tokio::join!(
            backups,
            at_rate(10, half, |number| submit(&sessions, number))
        );
        times.print(&format!(
            "{half} submissions a second beside {count} backups"
        ));
    }
    drop(server);
}
