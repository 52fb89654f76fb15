//! Clients that are slow, many or malformed, over plain sockets; readiness and metrics.
//!
//! In long: `EVENHAND_SLOW_CONNECTIONS=1900 cargo test --test server hardening` (file descriptors: `ulimit -n 8192`).

use std::time::Duration;

use evenhand::http::connection::Limits;
use evenhand::store::Location;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::competition::Cup;
use crate::process::{Process, founded, own_address};
use crate::stage::{Backend, Stage, new_key};

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

/// The few places for tables are for those who may import one; whoever else sends one takes none, however
/// slowly it comes.
#[tokio::test(flavor = "multi_thread")]
async fn only_organisers_take_places_for_tables() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let (cup, judges) = Cup::scoring(&stage).await;
    let address = format!("/api/v1{}?table=judges", cup.path("/imports"));
    // A table that begins and does not go on; the server has asked for it.
    let begin = async |token: &str| {
        let mut stream = connect(&stage).await;
        let head = format!(
            "POST {address} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\ncontent-type: text/csv\r\n\
             idempotency-key: {}\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\n",
            new_key()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut said = [0; 12];
        stream.read_exact(&mut said).await.unwrap();
        (stream, String::from_utf8_lossy(&said).into_owned())
    };
    let import = async || {
        let csv = b"judge,countries\nJ9,CN\n".to_vec();
        let kind = [("content-type", "text/csv")];
        let path = cup.path("/imports?table=judges&dry_run=true");
        let answer = cup.organiser.send("POST", &path, &kind, Some(csv)).await;
        answer.status
    };
    let mut others = Vec::new();
    let strangers = ["", "evh_none", judges[0].token(), cup.teams[0].0.token()];
    for token in strangers.iter().cycle().take(12) {
        let (stream, said) = begin(token).await;
        assert_eq!(said, "HTTP/1.1 100");
        others.push(stream);
    }
    assert_eq!(import().await, 200);
    // There are four.
    let mut own = Vec::new();
    for _ in 0..4 {
        let (stream, said) = begin(cup.organiser.token()).await;
        assert_eq!(said, "HTTP/1.1 100");
        own.push(stream);
    }
    assert_eq!(import().await, 503);
    assert_eq!(begin(cup.organiser.token()).await.1, "HTTP/1.1 503");
    own.pop();
    let again = async {
        while import().await != 200 {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, again)
        .await
        .expect("a place is free again");
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

/// N24: numbers, texts and shapes that JSON can say and nobody means; and a body that only unpacks to one.
/// Nothing of it is a fault of the server, and nothing is done.
#[tokio::test(flavor = "multi_thread")]
async fn odd_bodies_are_refused() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let organiser = &cup.organiser;
    let kind = [("content-type", "application/json")];
    let rounds = cup.path("/rounds");
    let rounds_before = organiser.get(&rounds).await.expect(200);
    let many: String = (0..20_000).map(|n| format!("\"k{n}\":1,")).collect();
    let post = |size: &str| format!("{{\"code\":\"odd\",\"panel_size\":{size}}}").into_bytes();
    let mut bodies: Vec<(&str, Vec<u8>)> = vec![
        (
            "a lone surrogate",
            b"{\"code\":\"\\ud800\",\"panel_size\":2}".to_vec(),
        ),
        (
            "NUL in a text",
            b"{\"code\":\"a\\u0000b\",\"panel_size\":2}".to_vec(),
        ),
        (
            "NUL as it is",
            b"{\"code\":\"a\0b\",\"panel_size\":2}".to_vec(),
        ),
        (
            "bytes that are no UTF-8",
            b"{\"code\":\"\xff\",\"panel_size\":2}".to_vec(),
        ),
        (
            "a byte order mark",
            "\u{feff}{\"code\":\"odd\",\"panel_size\":2}"
                .as_bytes()
                .to_vec(),
        ),
        ("UTF-16", "{\0}\0".as_bytes().to_vec()),
        (
            "a key twice",
            b"{\"code\":\"odd\",\"code\":\"odd\",\"panel_size\":2}".to_vec(),
        ),
        (
            "an escaped key twice",
            b"{\"code\":\"odd\",\"c\\u006fde\":\"odd\",\"panel_size\":2}".to_vec(),
        ),
        (
            "many keys",
            format!("{{{many}\"code\":\"odd\",\"panel_size\":2}}").into_bytes(),
        ),
        (
            "depth",
            format!("{{\"code\":{}1{}}}", "[".repeat(5000), "]".repeat(5000)).into_bytes(),
        ),
        (
            "a comment",
            b"{\"code\":\"odd\",\"panel_size\":2/**/}".to_vec(),
        ),
        (
            "two values",
            b"{\"code\":\"odd\",\"panel_size\":2}{}".to_vec(),
        ),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec()),
    ];
    for size in [
        "1e400",
        "-1e400",
        "NaN",
        "Infinity",
        "2.5",
        "1e-400",
        "-0.5",
        "-1",
        "0",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "1e308",
        "2147483648",
        "02",
        "+2",
        "0x2",
        "\"2\"",
        "true",
        "[2]",
        "{}",
    ] {
        bodies.push((size, post(size)));
    }
    for (what, body) in bodies {
        let answer = organiser.send("POST", &rounds, &kind, Some(body)).await;
        assert!(
            [400, 422].contains(&answer.status),
            "{what}: {} {}",
            answer.status,
            answer.text()
        );
        assert_eq!(
            answer.headers["content-type"], "application/problem+json",
            "{what}"
        );
    }
    // What is packed is not unpacked: however small it is, it could be any size.
    let packed = [
        ("content-type", "application/json"),
        ("content-encoding", "gzip"),
    ];
    let answer = organiser
        .send("POST", &rounds, &packed, Some(b"\x1f\x8b\x08\0".to_vec()))
        .await;
    assert!([400, 415].contains(&answer.status), "{}", answer.text());
    assert_eq!(organiser.get(&rounds).await.expect(200), rounds_before);
    // Minus nothing is a number like others.
    let at = format!("{}?limit=-0", cup.path("/entries"));
    assert!([200, 400].contains(&organiser.get(&at).await.status));
}

/// Threat 28: no cookie is set or asked for, no page lets itself be framed, and another origin's page may read
/// nothing: a browser sends no right that its user did not put there.
#[tokio::test(flavor = "multi_thread")]
async fn browsers_carry_no_right_and_frame_nothing() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let token = stage.organiser.token();
    let http = reqwest::Client::new();
    for path in [
        "/",
        "/docs",
        "/docs/guides",
        "/problems",
        "/api/openapi.json",
        "/api/v1/me",
        "/nothing",
    ] {
        let asked = http
            .get(format!("{}{path}", stage.url))
            .header("origin", "https://evil.example")
            .bearer_auth(token);
        let answer = asked.send().await.unwrap();
        let headers = answer.headers();
        let says = |name: &str| headers.get(name).map_or("", |v| v.to_str().unwrap());
        assert_eq!(says("x-frame-options"), "DENY", "{path}");
        assert!(
            says("content-security-policy").contains("frame-ancestors 'none'"),
            "{path}"
        );
        assert_eq!(says("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(says("referrer-policy"), "no-referrer", "{path}");
        for absent in [
            "set-cookie",
            "access-control-allow-origin",
            "access-control-allow-credentials",
        ] {
            assert_eq!(says(absent), "", "{path}");
        }
    }
    let cookie = http.get(format!("{}/api/v1/me", stage.url)).header(
        "cookie",
        format!("token={token}; authorization=Bearer {token}"),
    );
    assert_eq!(cookie.send().await.unwrap().status(), 401);
    let basic = http
        .get(format!("{}/api/v1/me", stage.url))
        .basic_auth(token, Some(token));
    assert_eq!(basic.send().await.unwrap().status(), 401);
    for query in ["token", "access_token", "authorization"] {
        let asked = http.get(format!("{}/api/v1/competitions?{query}={token}", stage.url));
        assert!(asked.send().await.unwrap().status().is_client_error());
    }
}

/// N16: secrets are in no line of the log, whatever it logs, in no number for monitoring, and in no byte of the
/// data; also those that were sent where they do not belong.
#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_kept_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let (data, log) = (folder.path().join("data"), folder.path().join("log"));
    let location = Location::Folder(data.clone());
    let address = own_address();
    let stage = founded(&location, &address, folder).await;
    let verbose = ["env", "EVENHAND_LOG=trace"];
    let mut process = Process::traced(&location, &address, &verbose, &log);
    assert!(process.is_up(&address).await, "the server does not start");
    let (cup, judges) = Cup::scoring(&stage).await;
    let own = cup.own(&judges[0]).await;
    cup.submit(&judges[0], &own[0], "4.5").await;
    let asked = crate::stage::body(serde_json::json!({ "label": "tablet", "days": 1 }));
    let more = crate::stage::answer(judges[0].create_token(&new_key(), &asked))
        .await
        .unwrap();
    let invitation = crate::stage::body(serde_json::json!({ "role": "organiser", "name": "N" }));
    let key = new_key();
    let invited = cup.organiser.create_invitation(&cup.id, &key, &invitation);
    let code = crate::stage::answer(invited).await.unwrap().code;
    let secrets = [
        cup.organiser.token().to_owned(),
        judges[0].token().to_owned(),
        cup.teams[0].0.token().to_owned(),
        more.secret,
        code,
    ];
    for secret in &secrets {
        let as_code = serde_json::json!({ "code": format!("{secret}x") })
            .to_string()
            .into_bytes();
        let kind = [("content-type", "application/json")];
        stage
            .nobody()
            .send("POST", "/invitations/redemption", &kind, Some(as_code))
            .await;
        for path in [
            format!("/me?token={secret}"),
            format!("/competitions/{secret}"),
            "/me".to_owned(),
        ] {
            stage
                .nobody()
                .with_token(&format!("{secret}x"))
                .get(&path)
                .await;
        }
    }
    process.stop("-TERM");
    let mut kept = vec![("the log".to_owned(), std::fs::read(&log).unwrap())];
    for file in std::fs::read_dir(&data).unwrap() {
        let file = file.unwrap();
        if file.file_type().unwrap().is_file() {
            let name = file.file_name().to_string_lossy().into_owned();
            kept.push((name, std::fs::read(file.path()).unwrap()));
        }
    }
    assert!(
        kept.iter().all(|k| k.0 != "the log" || k.1.len() > 10_000),
        "it was logged"
    );
    assert!(kept.iter().any(|k| k.0 == "evenhand.db"));
    for (name, bytes) in &kept {
        for secret in &secrets {
            // The part that only its holder knows; a path of the log may hold what somebody put into it.
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "{} is in {name}", &secret[..8]);
        }
    }
}

/// A server that is asked to stop says so to whoever asks whether it is ready, answers what comes meanwhile, and
/// ends each connection with its answer: nobody's next request meets one that closes under it.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_leaves_lets_its_clients_go() {
    let ask = b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n";
    for _ in 0..5 {
        let mut stage = stage(Limits::default()).await;
        let ready = format!("{}/ready", stage.operations.clone().unwrap());
        let mut kept = connect(&stage).await;
        kept.write_all(ask).await.unwrap();
        let mut said = [0; 1024];
        let length = kept.read(&mut said).await.unwrap();
        let said = String::from_utf8_lossy(&said[..length]).into_owned();
        assert!(
            said.starts_with("HTTP/1.1 200") && !said.contains("connection: close"),
            "{said}"
        );
        let begun = std::time::Instant::now();
        stage.end();
        let leaving = async {
            while reqwest::get(&ready).await.unwrap().status() != 503 {
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(PATIENCE, leaving)
            .await
            .expect("it says that it leaves");
        let _ = kept.write_all(ask).await;
        let said = heard(&mut kept).await;
        // It leaves for five seconds: a machine that was busy for so long shows nothing.
        if begun.elapsed() < Duration::from_secs(4) {
            assert!(
                said.starts_with("HTTP/1.1 200") && said.contains("connection: close"),
                "{said}"
            );
            return;
        }
    }
    panic!("the machine is too busy");
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
