//! Slow clients, many clients and malformed requests, over plain sockets; readiness and metrics.
//!
//! Long form: `EVENHAND_SLOW_CONNECTIONS=1900 cargo test --test server hardening` (file
//! descriptors: `ulimit -n 8192`).

use std::time::Duration;

use evenhand::http::connection::Limits;
use evenhand::store::Location;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::competition::{Cup, Scoring};
use crate::process::{Process, founded, own_address};
use crate::stage::{Backend, Stage, new_key};

/// The longest wait: enough for a loaded machine, and the end of a test that hangs.
const PATIENCE: Duration = Duration::from_secs(180);

async fn stage(limits: Limits) -> Stage {
    Stage::unclaimed(Backend::Sqlite, limits)
        .await
        .unwrap()
        .stage
}

async fn connect(stage: &Stage) -> TcpStream {
    let address = stage.url.trim_start_matches("http://");
    TcpStream::connect(address).await.unwrap()
}

/// Reads until the server closes the connection.
async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    let closed = timeout(PATIENCE, stream.read_to_end(&mut said)).await;
    // A reset is also an end.
    assert!(closed.is_ok(), "the server keeps the connection");
    String::from_utf8_lossy(&said).into_owned()
}

/// The answer to these bytes, after which the client sends nothing more.
async fn answer(stage: &Stage, bytes: &[u8]) -> String {
    let mut stream = connect(stage).await;
    // The server may close the connection before everything is sent.
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    read_to_end(&mut stream).await
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
            // More answers than the buffers of the kernels at both ends hold.
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

/// N25: a slow client is disconnected, and meanwhile other clients are answered.
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
        let answer = stage.anonymous().get("/api/openapi.json").await;
        assert_eq!(answer.status, 200);
    }
    let all = async { while playing.join_next().await.is_some() {} };
    timeout(PATIENCE, all).await.expect("all are closed");
    assert!(metric(&stage, "evenhand_connections_late_total").await >= many as u64);
}

/// N25: the server disconnects a client that sends requests and reads no answer.
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

/// The place of a connection is free again when it ends, and not before.
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
    assert_eq!(read_to_end(&mut more).await, "");
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

/// Requests beyond the limit are refused with the time of a retry.
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
            // Until another request is shed while the slow one is being read. The slow one itself
            // is shed if it arrives while the other is processed.
            while slow.try_read(&mut [0]).is_err() {
                let answer = stage.anonymous().get("/competitions").await;
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

/// Only organisers take places for the import of tables. A table of any other client takes none,
/// even if it arrives slowly.
#[tokio::test(flavor = "multi_thread")]
async fn only_organisers_take_places_for_tables() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let Scoring { cup, judges } = Cup::scoring(&stage).await;
    let address = format!("/api/v1{}?table=judges", cup.path("/imports"));
    // A table of which only the head arrives; the server answers `100 Continue`.
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
    let strangers = [
        "",
        "evh_none",
        judges[0].token(),
        cup.teams[0].client.token(),
    ];
    for token in strangers.iter().cycle().take(12) {
        let (stream, said) = begin(token).await;
        assert_eq!(said, "HTTP/1.1 100");
        others.push(stream);
    }
    assert_eq!(import().await, 200);
    // There are four places.
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

/// A request as bytes, and the status that answers it.
struct Malformed {
    what: &'static str,
    bytes: String,
    /// `None` if the server closes the connection without an answer.
    status: Option<u16>,
}

const POST: &str = "POST /api/v1/invitations/redemption HTTP/1.1\r\nhost: x\r\n";
const HTTP_2: &str = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

fn malformed() -> Vec<Malformed> {
    let long = "a".repeat(700_000);
    let many: String = (0..200).map(|n| format!("x-{n}: 1\r\n")).collect();
    let chunks = format!("{:x}\r\n{long}\r\n0\r\n\r\n", long.len());
    let get = |headers: &str| format!("GET / HTTP/1.1\r\n{headers}\r\n");
    let post = |rest: &str| format!("{POST}{rest}");
    let case = |what, status, bytes| Malformed {
        what,
        bytes,
        status,
    };
    vec![
        case("no host", Some(400), get("")),
        case("two hosts", Some(400), get("host: x\r\nhost: y\r\n")),
        case(
            "two lengths",
            Some(400),
            post("content-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
        ),
        case(
            "length and chunks",
            Some(400),
            post("content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
        ),
        case(
            "a chunk without length",
            Some(400),
            post("transfer-encoding: chunked\r\n\r\nzz\r\n"),
        ),
        case(
            "a long header",
            Some(431),
            get(&format!("host: x\r\nx: {long}\r\n")),
        ),
        case(
            "many headers",
            Some(431),
            get(&format!("host: x\r\n{many}")),
        ),
        case(
            "a long body in chunks",
            Some(413),
            post(&format!("transfer-encoding: chunked\r\n\r\n{chunks}")),
        ),
        case(
            "no HTTP",
            Some(400),
            "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n".to_owned(),
        ),
        case("HTTP/2", None, HTTP_2.to_owned()),
    ]
}

/// N24: requests that the generated client cannot send, byte by byte.
#[tokio::test(flavor = "multi_thread")]
async fn malformed_requests_are_refused() {
    let stage = stage(Limits::default()).await;
    for Malformed {
        what,
        bytes,
        status,
    } in malformed()
    {
        let said = answer(&stage, bytes.as_bytes()).await;
        let line = said.lines().next().unwrap_or_default();
        match status {
            Some(status) => assert!(line.contains(&format!(" {status} ")), "{what}: {line}"),
            None => assert!(said.is_empty(), "{what}: {said}"),
        }
    }
}

/// N24: also if its bytes arrive one by one, the preface of HTTP/2 gets no answer.
#[tokio::test(flavor = "multi_thread")]
async fn http_2_in_pieces_is_not_answered() {
    let stage = stage(Limits::default()).await;
    let mut pieces = connect(&stage).await;
    pieces.set_nodelay(true).unwrap();
    for byte in HTTP_2.bytes() {
        if pieces.write_all(&[byte]).await.is_err() {
            break;
        }
        sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(read_to_end(&mut pieces).await, "");
}

/// A client that waits for `100 Continue` has the time for a body, not that for a head.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_expects_100_is_asked_for_its_body() {
    let stage = stage(Limits::default()).await;
    let mut polite = connect(&stage).await;
    let head =
        format!("{POST}connection: close\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n");
    polite.write_all(head.as_bytes()).await.unwrap();
    let mut go_on = [0; 25];
    polite.read_exact(&mut go_on).await.unwrap();
    assert!(go_on.starts_with(b"HTTP/1.1 100"));
    polite.write_all(b"{}").await.unwrap();
    assert!(read_to_end(&mut polite).await.starts_with("HTTP/1.1 400"));
}

/// Bodies of a new round that are no valid JSON text, or no text that the server accepts.
fn odd_texts() -> Vec<(&'static str, Vec<u8>)> {
    let many: String = (0..20_000).map(|n| format!("\"k{n}\":1,")).collect();
    let code = |code: &[u8]| [b"{\"code\":\"", code, b"\",\"panel_size\":2}"].concat();
    let valid = "{\"code\":\"odd\",\"panel_size\":2}";
    vec![
        ("a lone surrogate", code(b"\\ud800")),
        ("NUL in a text", code(b"a\\u0000b")),
        ("NUL as it is", code(b"a\0b")),
        ("bytes that are no UTF-8", code(b"\xff")),
        ("a byte order mark", format!("\u{feff}{valid}").into_bytes()),
        ("UTF-16", b"{\0}\0".to_vec()),
        ("a key twice", code(b"odd\",\"code\":\"odd")),
        ("an escaped key twice", code(b"odd\",\"c\\u006fde\":\"odd")),
        ("many keys", format!("{{{many}{}", &valid[1..]).into_bytes()),
        (
            "depth",
            format!("{{\"code\":{}1{}}}", "[".repeat(5000), "]".repeat(5000)).into_bytes(),
        ),
        (
            "a comment",
            b"{\"code\":\"odd\",\"panel_size\":2/**/}".to_vec(),
        ),
        ("two values", format!("{valid}{{}}").into_bytes()),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec()),
    ]
}

/// Numbers outside the range, of another notation, and values of other types.
const ODD_SIZES: [&str; 22] = [
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
];

/// N24: an odd body is refused with a problem, is no fault of the server, and changes nothing. A
/// compressed body is not decompressed, because it could decompress to any size.
#[tokio::test(flavor = "multi_thread")]
async fn odd_bodies_are_refused() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let organiser = &cup.organiser;
    let kind = [("content-type", "application/json")];
    let rounds = cup.path("/rounds");
    let rounds_before = organiser.get(&rounds).await.expect(200);
    let sizes = ODD_SIZES.iter().map(|size| {
        let body = format!("{{\"code\":\"odd\",\"panel_size\":{size}}}");
        (*size, body.into_bytes())
    });
    for (what, body) in odd_texts().into_iter().chain(sizes) {
        let answer = organiser.send("POST", &rounds, &kind, Some(body)).await;
        let (status, text) = (answer.status, answer.text());
        assert!([400, 422].contains(&status), "{what}: {status} {text}");
        let found = &answer.headers["content-type"];
        assert_eq!(found, "application/problem+json", "{what}");
    }
    let packed = [
        ("content-type", "application/json"),
        ("content-encoding", "gzip"),
    ];
    let answer = organiser
        .send("POST", &rounds, &packed, Some(b"\x1f\x8b\x08\0".to_vec()))
        .await;
    assert!([400, 415].contains(&answer.status), "{}", answer.text());
    assert_eq!(organiser.get(&rounds).await.expect(200), rounds_before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_of_minus_zero_is_answered() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let at = format!("{}?limit=-0", cup.path("/entries"));
    assert!([200, 400].contains(&cup.organiser.get(&at).await.status));
}

/// Threat 28: the server sets and reads no cookie, forbids frames, and lets no page of another
/// origin read an answer. So a browser sends no credentials that its user did not enter.
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

/// N16: secrets are in no line of the log at any level, in no metric and in no byte of the data,
/// also if they were sent in the wrong place.
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
    let Scoring { cup, judges } = Cup::scoring(&stage).await;
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
        cup.teams[0].client.token().to_owned(),
        more.secret,
        code,
    ];
    for secret in &secrets {
        let as_code = serde_json::json!({ "code": format!("{secret}x") })
            .to_string()
            .into_bytes();
        let kind = [("content-type", "application/json")];
        stage
            .anonymous()
            .send("POST", "/invitations/redemption", &kind, Some(as_code))
            .await;
        for path in [
            format!("/me?token={secret}"),
            format!("/competitions/{secret}"),
            "/me".to_owned(),
        ] {
            stage
                .anonymous()
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
            // The secret part; a logged path can contain the rest.
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "{} is in {name}", &secret[..8]);
        }
    }
}

/// A server that is stopping reports that it is not ready, answers further requests, and closes
/// each connection after its answer, so that no request is sent on a connection that is being
/// closed.
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
        let said = read_to_end(&mut kept).await;
        // Stopping takes five seconds: a machine that was busy for longer shows nothing.
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

/// Readiness, and metrics without personal data.
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
