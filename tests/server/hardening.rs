//! Clients that are slow, many or malformed, over plain sockets; readiness and metrics.
//!
//! In long: `EVENHAND_SLOW_CONNECTIONS=1900 cargo test --test server hardening` (file descriptors: `ulimit -n 8192`).

use std::time::Duration;

use evenhand::http::connection::Limits;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::stage::{Backend, Stage};

/// Long enough for a loaded machine, and the end of a test that hangs.
const PATIENCE: Duration = Duration::from_secs(180);

async fn stage(limits: Limits) -> Stage {
    Stage::unclaimed(Backend::Sqlite, limits).await.unwrap().0
}

async fn connect(stage: &Stage) -> TcpStream {
    let address = stage.url.trim_start_matches("http://");
    TcpStream::connect(address).await.unwrap()
}

/// Everything the server says until it closes.
async fn heard(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    let closed = timeout(PATIENCE, stream.read_to_end(&mut said)).await;
    // A reset is an end too.
    assert!(closed.is_ok(), "the server keeps the connection");
    String::from_utf8_lossy(&said).into_owned()
}

/// What the server answers to these bytes, after which nothing comes.
async fn answer(stage: &Stage, bytes: &[u8]) -> String {
    let mut stream = connect(stage).await;
    // The server may close before all is sent.
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    heard(&mut stream).await
}

async fn metric(stage: &Stage, name: &str) -> u64 {
    let url = format!("{}/metrics", stage.operations.as_ref().unwrap());
    let text = reqwest::get(url).await.unwrap().text().await.unwrap();
    assert!(text.ends_with("# EOF\n"), "{text}");
    let line = text.lines().find(|l| l.starts_with(name));
    let line = line.unwrap_or_else(|| panic!("no {name}: {text}"));
    line.split(' ').nth(1).unwrap().parse().unwrap()
}

#[derive(Clone, Copy, Debug)]
enum Slow {
    Silent,
    HalfHead,
    Dribbling,
    EmptyLines,
    Body,
    Reading,
}

/// Plays a slow client until the server closes.
async fn play(mut stream: TcpStream, how: Slow) {
    let head: &[u8] = match how {
        Slow::Silent | Slow::EmptyLines => b"",
        Slow::HalfHead => b"GET / HTTP/1.1\r\nhost: x\r\n",
        Slow::Dribbling => b"GET / HTTP/1.1\r\nhost: x\r\nx: ",
        Slow::Body => {
            b"POST /api/v1/invitations/redemption HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{"
        }
        Slow::Reading => {
            let one = "GET /api/openapi.json HTTP/1.1\r\nhost: x\r\n\r\n";
            // More than the kernels at both ends keep for a client that takes nothing.
            let _ = stream.write_all(one.repeat(40).as_bytes()).await;
            let mut one = [0];
            while stream.write(b"").await.is_ok() {
                sleep(Duration::from_millis(100)).await;
                if stream.peek(&mut one).await.is_err() {
                    return;
                }
            }
            return;
        }
    };
    let _ = stream.write_all(head).await;
    let mut said = [0; 512];
    loop {
        match timeout(Duration::from_millis(100), stream.read(&mut said)).await {
            Ok(Ok(0) | Err(_)) => return,
            Ok(Ok(_)) => {}
            Err(_) => {
                let more: &[u8] = match how {
                    Slow::Dribbling => b"a",
                    Slow::EmptyLines => b"\r\n\r\n",
                    _ => b"",
                };
                if stream.write_all(more).await.is_err() {
                    return;
                }
            }
        }
    }
}

/// N25: whoever is slow is closed, and meanwhile whoever is not is answered.
#[tokio::test(flavor = "multi_thread")]
async fn slow_clients_are_closed_and_others_answered() {
    let many = std::env::var("EVENHAND_SLOW_CONNECTIONS").map_or(120, |n| n.parse().unwrap());
    let soon = Duration::from_secs(1);
    let limits = Limits {
        connections_per_address: 2000,
        head: soon,
        body: soon,
        stall: soon,
        idle: soon,
        ..Limits::default()
    };
    let stage = stage(limits).await;
    let ways = [
        Slow::Silent,
        Slow::HalfHead,
        Slow::Dribbling,
        Slow::EmptyLines,
        Slow::Body,
    ];
    let mut playing = tokio::task::JoinSet::new();
    for n in 0..many {
        let stream = connect(&stage).await;
        playing.spawn(play(stream, ways[n % ways.len()]));
    }
    for _ in 0..20 {
        let answer = stage.nobody().get("/api/openapi.json").await;
        assert_eq!(answer.status, 200);
    }
    let all = async { while playing.join_next().await.is_some() {} };
    timeout(PATIENCE, all).await.expect("all are closed");
    assert!(metric(&stage, "evenhand_connections_late_total").await >= many as u64);
}

/// N25: a client that asks and takes nothing is given up; the kernel's buffers are what it gets.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_takes_nothing_is_closed() {
    let limits = Limits {
        stall: Duration::from_millis(300),
        ..Limits::default()
    };
    let stage = stage(limits).await;
    let stream = connect(&stage).await;
    let playing = tokio::spawn(play(stream, Slow::Reading));
    let closed = async {
        while metric(&stage, "evenhand_connections_late_total").await == 0 {
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(PATIENCE, closed).await.expect("it is given up");
    playing.abort();
}

/// A place is given back when a connection ends, and only then.
#[tokio::test(flavor = "multi_thread")]
async fn no_address_takes_all_connections() {
    let limits = Limits {
        connections_per_address: 3,
        ..Limits::default()
    };
    let stage = stage(limits).await;
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(connect(&stage).await);
    }
    let mut more = connect(&stage).await;
    assert_eq!(heard(&mut more).await, "");
    assert_eq!(
        metric(&stage, "evenhand_connections_refused_total").await,
        1
    );
    open.pop();
    let again = async {
        let ask = b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
        while !answer(&stage, ask).await.contains(" 200 OK") {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, again)
        .await
        .expect("a place is free again");
}

/// What is more than can be worked on is told when to come again.
#[tokio::test(flavor = "multi_thread")]
async fn more_than_can_be_worked_on_is_shed() {
    let limits = Limits {
        requests: 1,
        ..Limits::default()
    };
    let stage = stage(limits).await;
    let head =
        "POST /api/v1/invitations/redemption HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n";
    let mut shed = 0;
    let shedding = async {
        loop {
            let mut slow = connect(&stage).await;
            slow.write_all(head.as_bytes()).await.unwrap();
            // Until another is shed beside the slow one; if it came while the other was worked on, it is
            // itself told to come again.
            while slow.try_read(&mut [0]).is_err() {
                let answer = stage.nobody().get("/competitions").await;
                if answer.status == 503 {
                    shed += 1;
                    return (slow, answer);
                }
                assert_eq!(answer.status, 401);
            }
            shed += 1;
        }
    };
    let (mut slow, answer) = timeout(PATIENCE, shedding).await.expect("one is shed");
    assert_eq!(answer.headers["retry-after"], "1");
    answer.problem("unavailable");
    slow.write_all(b"{}").await.unwrap();
    let mut said = [0; 12];
    slow.read_exact(&mut said).await.unwrap();
    assert_eq!(&said, b"HTTP/1.1 400");
    let counted = metric(&stage, "evenhand_requests_shed_total").await;
    assert_eq!(counted, shed);
}

/// N24: what no client of ours sends, byte by byte.
#[tokio::test(flavor = "multi_thread")]
async fn malformed_requests_are_refused() {
    let stage = stage(Limits::default()).await;
    let post = "POST /api/v1/invitations/redemption HTTP/1.1\r\nhost: x\r\n";
    let long = "a".repeat(700_000);
    let many = (0..200)
        .map(|n| format!("x-{n}: 1\r\n"))
        .collect::<String>();
    let chunks = format!("{:x}\r\n{long}\r\n0\r\n\r\n", long.len());
    let table: Vec<(&str, String, &str)> = vec![
        ("no host", "GET / HTTP/1.1\r\n\r\n".into(), " 400 "),
        (
            "two hosts",
            "GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n".into(),
            " 400 ",
        ),
        (
            "two lengths",
            format!("{post}content-length: 2\r\ncontent-length: 3\r\n\r\n{{}}"),
            " 400 ",
        ),
        (
            "length and chunks",
            format!("{post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
            " 400 ",
        ),
        (
            "a chunk without length",
            format!("{post}transfer-encoding: chunked\r\n\r\nzz\r\n"),
            " 400 ",
        ),
        (
            "a long header",
            format!("GET / HTTP/1.1\r\nhost: x\r\nx: {long}\r\n\r\n"),
            " 431 ",
        ),
        (
            "many headers",
            format!("GET / HTTP/1.1\r\nhost: x\r\n{many}\r\n"),
            " 431 ",
        ),
        (
            "a long body in chunks",
            format!("{post}transfer-encoding: chunked\r\n\r\n{chunks}"),
            " 413 ",
        ),
        (
            "no HTTP",
            "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n".into(),
            " 400 ",
        ),
        ("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".into(), ""),
    ];
    for (what, bytes, status) in table {
        let said = answer(&stage, bytes.as_bytes()).await;
        let line = said.lines().next().unwrap_or_default();
        assert!(
            if status.is_empty() {
                said.is_empty()
            } else {
                line.contains(status)
            },
            "{what}: {line}"
        );
    }
    // HTTP/2 in pieces is HTTP/2: nothing of it is answered.
    let mut pieces = connect(&stage).await;
    pieces.set_nodelay(true).unwrap();
    for byte in b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" {
        if pieces.write_all(&[*byte]).await.is_err() {
            break;
        }
        sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(heard(&mut pieces).await, "");
    // A client that waits to be asked for its body has the body's time, not the head's.
    let mut polite = connect(&stage).await;
    let head =
        format!("{post}connection: close\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n");
    polite.write_all(head.as_bytes()).await.unwrap();
    let mut go_on = [0; 25];
    polite.read_exact(&mut go_on).await.unwrap();
    assert!(go_on.starts_with(b"HTTP/1.1 100"));
    polite.write_all(b"{}").await.unwrap();
    assert!(heard(&mut polite).await.starts_with("HTTP/1.1 400"));
}

/// Readiness, and metrics without anything about anybody.
#[tokio::test(flavor = "multi_thread")]
async fn monitoring_sees_numbers_only() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let operations = stage.operations.clone().unwrap();
    let token = stage.organiser.token();
    stage.organiser.get("/competitions").await.expect(200);
    for (path, says) in [("/health", "ok\n"), ("/ready", "ready\n")] {
        let answer = reqwest::get(format!("{operations}{path}")).await.unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.text().await.unwrap(), says);
    }
    let metrics = reqwest::get(format!("{operations}/metrics")).await.unwrap();
    let text = metrics.text().await.unwrap();
    assert!(
        text.contains("evenhand_answers_total{status=\"200\"}"),
        "{text}"
    );
    assert!(text.contains("evenhand_request_seconds_bucket{le=\"0.05\"}"));
    assert!(!text.contains(token) && !text.contains("Olga") && !text.contains("127.0.0.1"));
    // The public address serves none of it.
    let public = reqwest::get(format!("{}/metrics", stage.url))
        .await
        .unwrap();
    assert_eq!(public.status(), 404);
}
