//! Faults below the server: a disk that fails or is full, a database server that is killed. The
//! server is a process of its own.
//!
//! Long form: `EVENHAND_FAULT_POINTS=200`, `EVENHAND_OUTAGES=20`, then `cargo test --test server
//! faults`.

use crate::tools::require_tools;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use evenhand::store::Location;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::crash::{Acknowledged, Signals, expect_sound, expect_stored, shares, submit_in_turn};
use crate::process::{
    ManySheets, PATIENCE, Process, Reply, Sheet, Wire, client_of, founded, own_address, strace,
};
use crate::stage::Stage;

/// A setting of the environment for the long form.
pub fn many(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |given| given.parse().unwrap())
}

/// Whether a command can be run and succeeds.
fn works(command: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(command);
    command
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether strace is here and may trace.
pub fn traces() -> bool {
    works("strace", &["-qq", "-o", "/dev/null", "true"])
}

/// Asserts that an answer is the problem `unavailable` and names the time of a retry.
#[track_caller]
fn expect_unavailable(reply: &Reply) {
    let (head, text) = (&reply.head, reply.text());
    assert_eq!(reply.status, 503, "{head}{text}");
    assert!(head.contains("\r\nretry-after: "), "{head}");
    assert!(
        head.contains("\r\ncontent-type: application/problem+json\r\n"),
        "{head}"
    );
    assert!(text.contains("\"/problems/unavailable\""), "{text}");
}

/// A round that is scoring, on SQLite. Its server is not running.
struct OnSqlite {
    stage: Stage,
    address: String,
    many: ManySheets,
}

impl OnSqlite {
    /// Makes the round with the database in `data`.
    async fn scoring(folder: tempfile::TempDir, data: PathBuf) -> Self {
        let (location, address) = (Location::Folder(data), own_address());
        let stage = founded(&location, &address, folder).await;
        let process = Process::start(&location, &address).await;
        let many = ManySheets::scoring(&stage, 8).await;
        drop(process);
        Self {
            stage,
            address,
            many,
        }
    }

    async fn start(&self) -> Process {
        Process::start(&self.stage.location, &self.address).await
    }
}

/// The finding of SQLite's integrity check: "ok" if the file is whole.
async fn integrity(stage: &Stage) -> String {
    let database = stage.database().await;
    let check = Statement::from_string(sea_orm::DbBackend::Sqlite, "PRAGMA integrity_check");
    let row = database.query_one_raw(check).await.unwrap().unwrap();
    let said = row.try_get_by_index(0).unwrap();
    database.close().await.unwrap();
    said
}

/// A3: each acknowledgement follows an fsync of its own.
#[tokio::test(flavor = "multi_thread")]
async fn each_acknowledgement_was_synced() {
    if !traces() {
        return require_tools("strace");
    }
    let folder = tempfile::tempdir().unwrap();
    let (trace, data) = (folder.path().join("trace"), folder.path().join("data"));
    let OnSqlite {
        stage,
        address,
        many,
    } = OnSqlite::scoring(folder, data).await;
    let behind = strace(trace.to_str().unwrap(), &["trace=fsync,fdatasync"]);
    let mut process = Process::traced(&stage.location, &address, &behind, Path::new("/dev/null"));
    assert!(process.is_up(&address).await);
    let synced = || {
        let text = std::fs::read_to_string(&trace).unwrap();
        text.lines()
            .filter(|l| l.ends_with("= 0") && l.contains("sync"))
            .count()
    };
    let before = synced();
    let sheet = &many.sheets[0];
    let mut wire = Wire::new(&address, &sheet.token);
    for turn in 0..50 {
        sheet
            .submit(&mut wire, &format!("{turn}"))
            .await
            .unwrap()
            .unwrap();
        assert!(synced() > before + turn, "acknowledged without an fsync");
    }
    process.kill();
}

/// A fault that strace injects.
struct Fault {
    /// The n-th fsync fails if true; else ten writes from the n-th on find the disk full.
    fails_sync: bool,
    n: usize,
    /// The expression for strace.
    inject: String,
}

impl Fault {
    /// Every second fault is of an fsync; later faults come later.
    fn number(point: usize) -> Self {
        let n = 1 + point / 2;
        let fails_sync = point.is_multiple_of(2);
        let inject = if fails_sync {
            format!("inject=fsync:error=EIO:when={n}")
        } else {
            let first = 1 + 5 * (n - 1);
            format!("inject=pwrite64:error=ENOSPC:when={first}..{}", first + 9)
        };
        Self {
            fails_sync,
            n,
            inject,
        }
    }
}

/// What happened to submissions while a fault was injected.
#[derive(Default)]
struct Outcome {
    acknowledged: Vec<Acknowledged>,
    /// Answers 503.
    refused: usize,
    /// The server closed the connection.
    is_gone: bool,
}

/// Submits a few more sheets than the fault needs to be reached.
async fn submit_through(round: &OnSqlite, fault: &Fault, point: usize) -> Outcome {
    let mut outcome = Outcome::default();
    for turn in 0..fault.n + 12 {
        let number = turn % round.many.sheets.len();
        let sheet = &round.many.sheets[number];
        let mut wire = Wire::new(&round.address, &sheet.token);
        match sheet.submit(&mut wire, &format!("{point} {turn}")).await {
            Ok(Ok(receipt)) => outcome.acknowledged.push(Acknowledged {
                sheet: number,
                receipt,
            }),
            Ok(Err(refused)) => {
                assert_eq!(refused.status, 503, "{}: {}", fault.inject, refused.text);
                outcome.refused += 1;
            }
            Err(_) => {
                outcome.is_gone = true;
                break;
            }
        }
    }
    outcome
}

/// Asserts that the process ends with code 1 because of a failed fsync, and logs it.
async fn expect_end_of(process: &mut Process, fault: &Fault, log: &Path) {
    let ending = async {
        while process.ended().is_none() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    let ended = timeout(PATIENCE, ending).await;
    assert!(ended.is_ok(), "the process does not end");
    let log = std::fs::read_to_string(log).unwrap();
    let at = format!("{}: {log}", fault.inject);
    assert!(fault.fails_sync, "{at}");
    assert_eq!(process.ended().unwrap().code(), Some(1), "{at}");
    assert!(log.contains("could not be made durable"), "{at}");
}

/// A3, N11: the n-th fsync fails, or the disk is full at the n-th write, for many n. Every
/// acknowledged sheet is stored. After a failed fsync the process ends, because a later fsync can
/// report success wrongly; after a full disk it continues.
#[tokio::test(flavor = "multi_thread")]
async fn a_failing_disk_makes_no_false_acknowledgement() {
    if !traces() {
        return require_tools("strace");
    }
    let points = many("EVENHAND_FAULT_POINTS", 20);
    let folder = tempfile::tempdir().unwrap();
    let (log, data) = (folder.path().join("log"), folder.path().join("data"));
    let round = OnSqlite::scoring(folder, data).await;
    let (mut all, mut ended, mut refused) = (Vec::new(), 0, 0);
    for point in 0..points {
        let fault = Fault::number(point);
        let call = if fault.fails_sync {
            "trace=fsync"
        } else {
            "trace=pwrite64"
        };
        let tracer = strace("/dev/null", &[call, &fault.inject]);
        let _ = std::fs::remove_file(&log);
        let mut process = Process::traced(&round.stage.location, &round.address, &tracer, &log);
        let outcome = if process.is_up(&round.address).await {
            submit_through(&round, &fault, point).await
        } else {
            Outcome::default()
        };
        if outcome.is_gone {
            expect_end_of(&mut process, &fault, &log).await;
            ended += 1;
        }
        assert!(
            !fault.fails_sync || outcome.refused == 0,
            "{}: the server continued after a failed fsync",
            fault.inject
        );
        refused += usize::from(outcome.refused > 0);
        process.kill();
        let process = round.start().await;
        expect_stored(&round.stage, &outcome.acknowledged).await;
        assert_eq!(integrity(&round.stage).await, "ok", "{}", fault.inject);
        all.extend(outcome.acknowledged);
        drop(process);
    }
    let process = round.start().await;
    expect_sound(&round.stage, &round.many, &all).await;
    drop(process);
    eprintln!(
        "{points} points, {} acknowledged, {ended} ended, {refused} refused",
        all.len()
    );
    // Some faults fall into a checkpoint, where SQLite repeats the work later without an error.
    assert!(
        ended * 4 >= points && refused * 4 >= points,
        "{ended} {refused} of {points}"
    );
}

/// A file system of a few megabytes, in memory.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: PathBuf) -> Option<Self> {
        std::fs::create_dir(&at).unwrap();
        let place = at.to_str().unwrap();
        works("mount", &["-t", "tmpfs", "-o", "size=8m", "tmpfs", place]).then_some(Self(at))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// E6: on a full disk reads are answered and writes refused; writes work again once there is space.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_writes_only() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(folder.path().join("disk")) else {
        return require_tools("the right to mount a tmpfs");
    };
    let round = OnSqlite::scoring(folder, disk.0.join("data")).await;
    let mut process = round.start().await;
    let ballast = disk.0.join("ballast");
    let mut acknowledged = Vec::new();
    let mut full = 0;
    for turn in 0.. {
        // The log's file can have room from before, so that the disk is filled before each request.
        let mut file = std::fs::File::options()
            .create(true)
            .append(true)
            .open(&ballast)
            .unwrap();
        while std::io::Write::write_all(&mut file, &[1; 4096]).is_ok() {}
        let number = turn % round.many.sheets.len();
        let sheet = &round.many.sheets[number];
        let mut wire = Wire::new(&round.address, &sheet.token);
        let headers = format!("if-match: *\r\nidempotency-key: full{turn}\r\n");
        let path = format!("/api/v1{}/submission", sheet.path);
        let body = Sheet::body(&turn.to_string());
        let reply = wire.ask("POST", &path, &headers, &body).await.unwrap();
        if reply.status == 200 {
            let body: Value = serde_json::from_slice(&reply.body).unwrap();
            acknowledged.push(Acknowledged {
                sheet: number,
                receipt: body["receipt"].clone(),
            });
        } else {
            expect_unavailable(&reply);
            full += 1;
        }
        let read = client_of(&round.stage, sheet)
            .get(&format!("{}/receipts", sheet.path))
            .await;
        assert_eq!(read.status, 200, "{}", read.text());
        if full == 10 {
            break;
        }
        assert!(turn < 2000, "the disk is never full");
    }
    std::fs::remove_file(&ballast).unwrap();
    let again = async {
        let sheet = &round.many.sheets[0];
        let mut wire = Wire::new(&round.address, &sheet.token);
        loop {
            match sheet.submit(&mut wire, "again").await.unwrap() {
                Ok(receipt) => return Acknowledged { sheet: 0, receipt },
                Err(refused) => assert_eq!(refused.status, 503, "{}", refused.text),
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
    acknowledged.push(timeout(PATIENCE, again).await.expect("writes work again"));
    assert!(process.ended().is_none());
    process.kill();
    process = round.start().await;
    expect_stored(&round.stage, &acknowledged).await;
    assert_eq!(integrity(&round.stage).await, "ok");
    expect_sound(&round.stage, &round.many, &acknowledged).await;
    drop(process);
}

/// A PostgreSQL server of the test's own, run by a user without rights.
pub struct Cluster {
    programs: PathBuf,
    data: PathBuf,
    port: String,
    running: Option<Process>,
    _folder: tempfile::TempDir,
}

impl Cluster {
    /// Makes and starts a cluster, if PostgreSQL's programs are installed.
    pub async fn start() -> Option<Self> {
        let versions = std::fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten();
        let programs = versions.flatten().map(|v| v.path().join("bin")).max();
        let Some(programs) = programs.filter(|p| p.join("initdb").exists()) else {
            require_tools("PostgreSQL's initdb");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("cluster");
        std::fs::create_dir(&data).unwrap();
        if Self::is_root() {
            use std::os::unix::fs::PermissionsExt;
            let open = std::fs::Permissions::from_mode(0o755);
            std::fs::set_permissions(folder.path(), open).unwrap();
            assert!(works("chown", &["nobody", data.to_str().unwrap()]));
        }
        let address = own_address();
        let port = address.rsplit_once(':').unwrap().1.to_owned();
        let mut cluster = Self {
            programs,
            data,
            port,
            running: None,
            _folder: folder,
        };
        let made = cluster
            .command("initdb")
            .args([
                "-U",
                "evenhand",
                "-A",
                "trust",
                "--no-sync",
                "-E",
                "UTF8",
                "--locale",
                "C",
            ])
            .stdout(Stdio::null())
            .status();
        assert!(made.unwrap().success(), "initdb");
        cluster.run().await;
        Some(cluster)
    }

    fn is_root() -> bool {
        let id = Command::new("id").arg("-u").output().unwrap();
        id.stdout == b"0\n"
    }

    /// One of its programs, as a user whom PostgreSQL accepts.
    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = if Self::is_root() {
            let mut command = Command::new("setpriv");
            command
                .args(["--reuid=nobody", "--clear-groups"])
                .arg(program);
            command
        } else {
            Command::new(program)
        };
        command.arg("-D").arg(&self.data).current_dir(&self.data);
        command
    }

    /// Starts it and waits until it accepts connections. After a `kill -9`, children of the old
    /// server can block the start for a moment.
    pub async fn run(&mut self) {
        let starting = async {
            loop {
                let mut command = self.command("postgres");
                command.args(["-h", "127.0.0.1", "-p", &self.port, "-k", ""]);
                let command = command.stdout(Stdio::null()).stderr(Stdio::null());
                let mut process = Process::spawn(command);
                while process.ended().is_none() {
                    if sea_orm::Database::connect(self.url()).await.is_ok() {
                        return process;
                    }
                    sleep(Duration::from_millis(50)).await;
                }
                sleep(Duration::from_millis(50)).await;
            }
        };
        self.running = timeout(PATIENCE, starting).await.ok();
        assert!(self.running.is_some(), "PostgreSQL starts");
    }

    /// `kill -9` of its first process, or of none if it is down.
    pub fn kill(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.kill();
        }
    }

    pub fn url(&self) -> String {
        format!("postgres://evenhand@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // An immediate shutdown removes its shared memory, which a kill leaves behind.
        if let Some(mut running) = self.running.take() {
            running.stop("-QUIT");
        }
    }
}

/// Waits until the server answers 503 to twenty reads in a row. Children of the killed PostgreSQL
/// can answer for a moment.
async fn notice_outage(wire: &mut Wire, read: &str) {
    let noticed = async {
        let mut in_a_row = 0;
        while in_a_row < 20 {
            let reply = wire.ask("GET", read, "", "").await.unwrap();
            in_a_row = if reply.status == 200 { 0 } else { in_a_row + 1 };
            sleep(Duration::from_millis(5)).await;
        }
    };
    let noticed = timeout(PATIENCE, noticed).await;
    assert!(noticed.is_ok(), "the outage is not noticed");
}

/// Asserts that reads, writes and the upload of a table are refused at once during an outage.
async fn expect_outage(address: &str, sheet: &Sheet, outage: usize) {
    let read = format!("/api/v1{}", sheet.path);
    let mut wire = Wire::new(address, &sheet.token);
    notice_outage(&mut wire, &read).await;
    let refused = async {
        for turn in 0..50 {
            expect_unavailable(&wire.ask("GET", &read, "", "").await.unwrap());
            let headers = format!("if-match: *\r\nidempotency-key: outage{outage}-{turn}\r\n");
            let (path, body) = (format!("{read}/submission"), Sheet::body("outage"));
            let reply = wire.ask("POST", &path, &headers, &body).await.unwrap();
            expect_unavailable(&reply);
        }
    };
    let refused = timeout(PATIENCE, refused).await;
    assert!(refused.is_ok(), "not all are refused at once");
    // A table is refused before its first byte is read.
    let competition = read.split("/judge/").next().unwrap();
    let table = format!(
        "POST {competition}/imports?table=conflicts HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\
         content-type: text/csv\r\nidempotency-key: table{outage}\r\ncontent-length: 300000\r\n\r\n",
        sheet.token
    );
    let mut upload = TcpStream::connect(address).await.unwrap();
    upload.write_all(table.as_bytes()).await.unwrap();
    let mut status = [0; 12];
    let answered = timeout(PATIENCE, upload.read_exact(&mut status)).await;
    assert!(matches!(answered, Ok(Ok(_))), "{answered:?}");
    assert_eq!(&status, b"HTTP/1.1 503");
}

/// A2, E2: PostgreSQL is killed while judges submit. During the outage every request is refused
/// with the time of a retry. Afterwards the same server continues, and every acknowledged sheet is
/// stored.
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_postgres_is_waited_for() {
    let outages = many("EVENHAND_OUTAGES", 4);
    let Some(mut cluster) = Cluster::start().await else {
        return;
    };
    let (location, address) = (Location::Postgres(cluster.url()), own_address());
    let stage = founded(&location, &address, tempfile::tempdir().unwrap()).await;
    let mut process = Process::start(&location, &address).await;
    let round = ManySheets::scoring(&stage, 20).await;
    let mut all = Vec::new();
    for outage in 0..outages {
        let signals = Signals::default();
        let mut writers = tokio::task::JoinSet::new();
        for share in shares(&round, 8) {
            let submitting = submit_in_turn(address.clone(), share, outage as u64, signals.clone());
            writers.spawn(submitting);
        }
        let more = || signals.reach(signals.acknowledged() + 30);
        assert!(more().await, "judges submit");
        cluster.kill();
        expect_outage(&address, &round.sheets[outage], outage).await;
        cluster.run().await;
        assert!(more().await, "the server continues");
        assert!(process.ended().is_none());
        signals.stop();
        let acknowledged = writers.join_all().await.concat();
        expect_stored(&stage, &acknowledged).await;
        all.extend(acknowledged);
    }
    expect_sound(&stage, &round, &all).await;
    eprintln!(
        "{outages} outages, {} acknowledged sheets, none lost",
        all.len()
    );
}

/// A request that waits for a lock of another session is refused after a while.
#[tokio::test(flavor = "multi_thread")]
async fn a_lock_is_not_waited_for_forever() {
    use sea_orm::TransactionTrait;
    let Some(stage) = Stage::start(crate::stage::Backend::Postgres).await else {
        return;
    };
    let database = stage.database().await;
    let keeper = database.begin().await.unwrap();
    keeper
        .execute_unprepared("SELECT 1 FROM audit_head FOR UPDATE")
        .await
        .unwrap();
    let body = serde_json::json!({ "name": "Cup", "zone": "Asia/Shanghai", "entry_deadline": "2126-12-01T18:00:00", "sco_countries": true });
    let refused = timeout(
        PATIENCE,
        stage
            .organiser
            .change("POST", "/competitions", "*", body.clone()),
    );
    let refused = refused.await.expect("it is answered");
    assert_eq!(refused.headers["retry-after"], "1");
    refused.problem("unavailable");
    keeper.rollback().await.unwrap();
    stage
        .organiser
        .change("POST", "/competitions", "*", body)
        .await
        .expect(201);
}
