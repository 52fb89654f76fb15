//! A server that runs as a process of its own, a plain HTTP client that sends it many requests, and
//! a round with many sheets.

use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use evenhand::app::App;
use evenhand::clock::Clock;
use evenhand::store::{Location, Store};
use evenhand_client::types::ImportTable;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::competition::Cup;
use crate::stage::{Client, Stage, new_key};

/// The longest wait: enough for a loaded machine, and the end of a test that hangs.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// A command of evenhand on a database. `behind` is the command line of a tracer, or empty.
pub fn command(behind: &[&str], arguments: &[&str], location: &Location) -> Command {
    let evenhand = env!("CARGO_BIN_EXE_evenhand");
    let mut words = behind.iter().copied().chain([evenhand]);
    let mut command = Command::new(words.next().unwrap());
    command.args(words).args(arguments);
    match location {
        Location::Folder(folder) => command.arg("--data").arg(folder),
        Location::Postgres(url) => command.args(["--database", url]),
    };
    command
}

/// The command line of strace with these expressions, which writes to `out`.
pub fn strace<'a>(out: &'a str, expressions: &[&'a str]) -> Vec<&'a str> {
    let mut words = vec!["strace", "-f", "-qq", "-o", out];
    words.extend(expressions.iter().flat_map(|e| ["-e", e]));
    words
}

/// A process that ends with the test.
pub struct Process {
    child: Child,
    /// Whether the child is a tracer that runs the server.
    is_tracer: bool,
}

impl Process {
    /// Starts a command.
    pub fn spawn(command: &mut Command) -> Self {
        let child = command.spawn().unwrap();
        Self {
            child,
            is_tracer: false,
        }
    }

    /// Starts `evenhand serve` under a tracer, with its log in a file; does not wait until it
    /// answers.
    pub fn traced(location: &Location, address: &str, tracer: &[&str], log: &Path) -> Self {
        let mut process = Self::serving(location, address, tracer, log);
        process.is_tracer = true;
        process
    }

    fn serving(location: &Location, address: &str, behind: &[&str], log: &Path) -> Self {
        let serve = [
            "serve",
            "--listen",
            address,
            "--max-connections-per-address",
            "2000",
        ];
        let mut command = command(behind, &serve, location);
        let log = std::fs::File::options().create(true).append(true).open(log);
        Self::spawn(command.stdout(Stdio::null()).stderr(log.unwrap()))
    }

    /// Starts `evenhand serve` and waits until it answers.
    pub async fn start(location: &Location, address: &str) -> Self {
        let mut process = Self::serving(location, address, &[], Path::new("/dev/null"));
        assert!(process.is_up(address).await, "the server does not start");
        process
    }

    /// Waits until it answers; false if it ends instead.
    pub async fn is_up(&mut self, address: &str) -> bool {
        let up = async {
            loop {
                if self.ended().is_some() {
                    return false;
                }
                let mut wire = Wire::new(address, "");
                if wire.ask("GET", "/health", "", "").await.is_ok() {
                    return true;
                }
                sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(PATIENCE, up).await.is_ok_and(|up| up)
    }

    /// How it ended, if it did.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        if self.is_tracer {
            // The server would survive its tracer; the tracer ends with the server.
            let id = self.child.id();
            let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
            let children = children.unwrap_or_default();
            for child in children.split_whitespace() {
                signal("-KILL", child);
            }
            // A wrapper such as `setpriv` replaced itself by the server and has no child.
            if children.trim().is_empty() {
                let _ = self.child.kill();
            }
            let _ = self.child.wait();
            return;
        }
        // The child may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Sends it a signal and waits until it ends.
    pub fn stop(&mut self, how: &str) {
        signal(how, &self.child.id().to_string());
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process that this test started.
fn signal(which: &str, process: &str) {
    let _ = Command::new("kill").args([which, process]).status();
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// An address that no other process uses, so that a server can be started on it repeatedly.
///
/// Another process could take a free port between two starts. On Linux all of 127.0.0.0/8 is this
/// machine, so each test process has a network of its own and counts ports in it.
pub fn own_address() -> String {
    static PORTS: std::sync::atomic::AtomicU16 = std::sync::atomic::AtomicU16::new(20_000);
    let [_, high, middle, low] = std::process::id().to_be_bytes();
    let port = PORTS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    // 127.0.x.y stays free for other programs. Process ids have 22 bits.
    format!("127.{}.{middle}.{low}:{port}", 64 + high)
}

/// A connection that is kept alive, and opened again after it was lost.
pub struct Wire {
    address: String,
    token: String,
    stream: Option<BufReader<TcpStream>>,
}

/// An answer, read to its end.
pub struct Reply {
    pub status: u16,
    /// The status line and the headers.
    pub head: String,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

/// A submission that was refused.
#[derive(Debug)]
pub struct Refused {
    pub status: u16,
    /// Head and body of the answer.
    pub text: String,
}

impl Wire {
    pub fn new(address: &str, token: &str) -> Self {
        Self {
            address: address.to_owned(),
            token: token.to_owned(),
            stream: None,
        }
    }

    /// The text of a request; each of `headers` ends with CRLF.
    pub fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        let (token, length) = (&self.token, body.len());
        format!(
            "{method} {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
        )
    }

    /// Sends a request and reads the whole answer.
    pub async fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &str,
    ) -> std::io::Result<Reply> {
        let request = self.request(method, path, headers, body);
        let answer = timeout(PATIENCE, self.exchange(&request)).await;
        let answer = answer.unwrap_or_else(|_| panic!("no answer to {method} {path}"));
        if answer.is_err() {
            self.stream = None;
        }
        answer
    }

    async fn exchange(&mut self, request: &str) -> std::io::Result<Reply> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            none => {
                let stream = TcpStream::connect(&self.address).await?;
                stream.set_nodelay(true)?;
                none.insert(BufReader::new(stream))
            }
        };
        stream.write_all(request.as_bytes()).await?;
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let start = head.len();
            if stream.read_line(&mut head).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            let line = head[start..].trim_end();
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().unwrap();
            }
            if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        let status = head[9..12].parse().unwrap();
        Ok(Reply { status, head, body })
    }
}

/// A round that is scoring, with many sheets.
pub struct ManySheets {
    pub sheets: Vec<Sheet>,
}

/// A judge's sheet: the judge's token and the path.
#[derive(Clone)]
pub struct Sheet {
    pub token: String,
    pub path: String,
}

impl Sheet {
    /// The body of a submission; another comment gives another body.
    pub fn body(comment: &str) -> String {
        let sum: usize = comment.bytes().map(usize::from).sum();
        let mark = |criterion: &str, more: usize| json!({ "criterion": criterion, "score": format!("{}.5", 1 + (sum + more) % 9) });
        json!({ "marks": [mark("idea", 0), mark("pitch", 1)], "comment": comment }).to_string()
    }

    /// Submits it, whatever its version is: the receipt, or the refusal.
    pub async fn submit(
        &self,
        wire: &mut Wire,
        comment: &str,
    ) -> std::io::Result<Result<Value, Refused>> {
        let headers = format!("if-match: *\r\nidempotency-key: {}\r\n", new_key());
        let path = format!("/api/v1{}/submission", self.path);
        let reply = wire
            .ask("POST", &path, &headers, &Self::body(comment))
            .await?;
        if reply.status == 200 {
            let body: Value = serde_json::from_slice(&reply.body).unwrap();
            return Ok(Ok(body["receipt"].clone()));
        }
        let text = reply.head.clone() + &reply.text();
        let status = reply.status;
        Ok(Err(Refused { status, text }))
    }
}

impl ManySheets {
    /// `entries` entries on panels of two; a judge has nine sheets at most.
    pub async fn scoring(stage: &Stage, entries: usize) -> Self {
        let cup = Cup::open(stage).await;
        let rows: String = (0..entries)
            .map(|i| format!("E{i:04},T{i},CN,innovation,en,energy\n"))
            .collect();
        let csv = format!("entry,title,countries,track,language,topics\n{rows}");
        cup.import(ImportTable::Entries, &csv).await;
        let judges = cup.judges(&vec!["BY"; entries.div_ceil(4)], 0).await;
        let plan = json!({
            "method": "calibrated", "same_country": "exclude", "top": 3, "draws": 1000, "seed": 1,
        });
        let path = cup.round_path("/scoring_plan");
        let planned = cup.organiser.change("PUT", &path, "*", plan).await;
        planned.expect(200);
        cup.assign().await;
        let mut sheets = Vec::new();
        for judge in &judges {
            for assignment in cup.own(judge).await {
                sheets.push(Sheet {
                    token: judge.token().to_owned(),
                    path: cup.own_path(&assignment, ""),
                });
            }
        }
        assert_eq!(sheets.len(), 2 * entries);
        Self { sheets }
    }
}

/// A stage whose server is a process at `address`, not yet started, with its organiser signed in.
pub async fn founded(location: &Location, address: &str, folder: tempfile::TempDir) -> Stage {
    let app = App::new(Store::open(location, Clock::system()).await.unwrap());
    let code = app.first_invitation().await.unwrap().unwrap();
    let founder = app.redeem(code, Some("Olga".to_owned()), None).await;
    let mut stage = Stage::of_process(format!("http://{address}"), location.clone(), folder);
    stage.organiser = stage.anonymous().with_token(&founder.unwrap().token);
    stage
}

/// The client of a sheet's judge.
pub fn client_of(stage: &Stage, sheet: &Sheet) -> Client {
    stage.anonymous().with_token(&sheet.token)
}
