//! Faults of what the server stands on: a disk that fails or is full, a database server that dies. The
//! server is a process, and is looked at from outside.
//!
//! In long: `EVENHAND_FAULT_POINTS=200`, `EVENHAND_OUTAGES=20`, then `cargo test --test server faults`.

use crate::tools::require_tools;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use evenhand::store::Location;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::crash::{all_there, dealt, judge_on, reached, sound};
use crate::process::{
    Crowd, PATIENCE, Process, Said, Sheet, Wire, client_of, founded, own_address, strace,
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

/// A problem document that says when to come again.
#[track_caller]
fn is_unavailable((status, head, body): &Said) {
    let text = String::from_utf8_lossy(body);
    assert_eq!(*status, 503, "{head}{text}");
    assert!(head.contains("\r\nretry-after: "), "{head}");
    assert!(
        head.contains("\r\ncontent-type: application/problem+json\r\n"),
        "{head}"
    );
    assert!(text.contains("\"/problems/unavailable\""), "{text}");
}

/// The server on SQLite in `data`, with a round to judge.
async fn on_sqlite(folder: tempfile::TempDir, data: PathBuf) -> (Stage, String, Crowd) {
    let (location, address) = (Location::Folder(data), own_address());
    let stage = founded(&location, &address, folder).await;
    let process = Process::start(&location, &address).await;
    let crowd = Crowd::scoring(&stage, 8).await;
    drop(process);
    (stage, address, crowd)
}

/// What SQLite finds wrong in its file.
async fn integrity(stage: &Stage) -> String {
    let database = stage.database().await;
    let check = Statement::from_string(sea_orm::DbBackend::Sqlite, "PRAGMA integrity_check");
    let row = database.query_one_raw(check).await.unwrap().unwrap();
    let said = row.try_get_by_index(0).unwrap();
    database.close().await.unwrap();
    said
}

/// A3: every acknowledgement waited for an fsync of its own.
#[tokio::test(flavor = "multi_thread")]
async fn each_acknowledgement_was_synced() {
    if !traces() {
        return require_tools("strace");
    }
    let folder = tempfile::tempdir().unwrap();
    let (trace, data) = (folder.path().join("trace"), folder.path().join("data"));
    let (stage, address, crowd) = on_sqlite(folder, data).await;
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
    let sheet = &crowd.sheets[0];
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

/// A3, N11: the n-th fsync fails, or the disk is full at the n-th write, for many n. Nothing is
/// acknowledged that is not there afterwards. After a failed fsync the process ends, because a later one
/// may lie; after a full disk it goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_failing_disk_makes_no_false_acknowledgement() {
    if !traces() {
        return require_tools("strace");
    }
    let points = many("EVENHAND_FAULT_POINTS", 20);
    let folder = tempfile::tempdir().unwrap();
    let (log, data) = (folder.path().join("log"), folder.path().join("data"));
    let (stage, address, crowd) = on_sqlite(folder, data).await;
    let (mut all, mut ended, mut refused) = (Vec::new(), 0, 0);
    for point in 0..points {
        let n = 1 + point / 2;
        let fails_sync = point % 2 == 0;
        let (call, fault) = if fails_sync {
            ("fsync", format!("inject=fsync:error=EIO:when={n}"))
        } else {
            let first = 1 + 5 * (n - 1);
            (
                "pwrite64",
                format!("inject=pwrite64:error=ENOSPC:when={first}..{}", first + 9),
            )
        };
        let trace = format!("trace={call}");
        let behind = strace("/dev/null", &[&trace, &fault]);
        let _ = std::fs::remove_file(&log);
        let mut process = Process::traced(&stage.location, &address, &behind, &log);
        let (mut receipts, mut failures, mut is_gone) = (Vec::new(), 0, false);
        let was_up = process.is_up(&address).await;
        if was_up {
            for turn in 0..n + 12 {
                let number = turn % crowd.sheets.len();
                let sheet = &crowd.sheets[number];
                let mut wire = Wire::new(&address, &sheet.token);
                match sheet.submit(&mut wire, &format!("{point} {turn}")).await {
                    Ok(Ok(receipt)) => receipts.push((number, receipt)),
                    Ok(Err((status, said))) => {
                        assert_eq!(status, 503, "{fault}: {said}");
                        failures += 1;
                    }
                    Err(_) => {
                        is_gone = true;
                        break;
                    }
                }
            }
        }
        let told = || std::fs::read_to_string(&log).unwrap();
        if is_gone {
            let ending = async {
                while process.ended().is_none() {
                    sleep(Duration::from_millis(5)).await;
                }
            };
            timeout(PATIENCE, ending).await.expect("it ends");
            assert!(fails_sync, "{fault}: {}", told());
            assert_eq!(
                process.ended().unwrap().code(),
                Some(1),
                "{fault}: {}",
                told()
            );
            assert!(
                told().contains("could not be made durable"),
                "{fault}: {}",
                told()
            );
            ended += 1;
        }
        assert!(
            !fails_sync || failures == 0,
            "{fault}: it went on after a failed fsync"
        );
        refused += usize::from(failures > 0);
        process.kill();
        let process = Process::start(&stage.location, &address).await;
        all_there(&stage, &receipts).await;
        assert_eq!(integrity(&stage).await, "ok", "{fault}");
        all.extend(receipts);
        drop(process);
    }
    let process = Process::start(&stage.location, &address).await;
    sound(&stage, &crowd, &all).await;
    drop(process);
    eprintln!(
        "{points} points, {} acknowledged, {ended} ended, {refused} refused",
        all.len()
    );
    // Some points fall into a checkpoint, whose faults SQLite keeps to itself and makes good later.
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

/// E6: on a full disk reads are answered and writes refused; once there is space, all goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_writes_only() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(folder.path().join("disk")) else {
        return require_tools("the right to mount a tmpfs");
    };
    let (stage, address, crowd) = on_sqlite(folder, disk.0.join("data")).await;
    let mut process = Process::start(&stage.location, &address).await;
    let ballast = disk.0.join("ballast");
    let mut receipts = Vec::new();
    let mut full = 0;
    for turn in 0.. {
        // The log's file may have room from before, so the disk is filled up again and again.
        let mut file = std::fs::File::options()
            .create(true)
            .append(true)
            .open(&ballast)
            .unwrap();
        while std::io::Write::write_all(&mut file, &[1; 4096]).is_ok() {}
        let number = turn % crowd.sheets.len();
        let sheet = &crowd.sheets[number];
        let mut wire = Wire::new(&address, &sheet.token);
        let headers = format!("if-match: *\r\nidempotency-key: full{turn}\r\n");
        let path = format!("/api/v1{}/submission", sheet.path);
        let said = wire
            .ask("POST", &path, &headers, &Sheet::body(&turn.to_string()))
            .await
            .unwrap();
        if said.0 == 200 {
            let body: Value = serde_json::from_slice(&said.2).unwrap();
            receipts.push((number, body["receipt"].clone()));
        } else {
            is_unavailable(&said);
            full += 1;
        }
        let read = client_of(&stage, sheet)
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
        let sheet = &crowd.sheets[0];
        let mut wire = Wire::new(&address, &sheet.token);
        loop {
            match sheet.submit(&mut wire, "again").await.unwrap() {
                Ok(receipt) => return receipt,
                Err((status, said)) => assert_eq!(status, 503, "{said}"),
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
    let again = timeout(PATIENCE, again).await.expect("writes work again");
    receipts.push((0, again));
    assert!(process.ended().is_none());
    process.kill();
    process = Process::start(&stage.location, &address).await;
    all_there(&stage, &receipts).await;
    assert_eq!(integrity(&stage).await, "ok");
    sound(&stage, &crowd, &receipts).await;
    drop(process);
}

/// A PostgreSQL of the test's own, run by a user without rights.
pub struct Cluster {
    programs: PathBuf,
    data: PathBuf,
    port: String,
    running: Option<Process>,
    _folder: tempfile::TempDir,
}

impl Cluster {
    /// Makes and starts one, where PostgreSQL's programs are installed.
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

    /// Starts it and waits until it takes connections. After a `kill -9` what is left of the old one may
    /// still be in the way for a moment.
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

    /// Where it is.
    pub fn url(&self) -> String {
        format!("postgres://evenhand@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Asked to end at once, it takes its shared memory with it.
        if let Some(mut running) = self.running.take() {
            running.stop("-QUIT");
        }
    }
}

/// A2, E2: PostgreSQL is killed while judges submit. Meanwhile everything is answered, and told to come
/// again; afterwards the same server goes on by itself, and nothing acknowledged is lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_postgres_is_waited_for() {
    let outages = many("EVENHAND_OUTAGES", 4);
    let Some(mut cluster) = Cluster::start().await else {
        return;
    };
    let (location, address) = (Location::Postgres(cluster.url()), own_address());
    let stage = founded(&location, &address, tempfile::tempdir().unwrap()).await;
    let mut process = Process::start(&location, &address).await;
    let crowd = Crowd::scoring(&stage, 20).await;
    let mut all = Vec::new();
    for outage in 0..outages {
        let (gone, acknowledged) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicU64::new(0)),
        );
        let mut writers = tokio::task::JoinSet::new();
        for hand in dealt(&crowd, 8) {
            let (acknowledged, gone) = (acknowledged.clone(), gone.clone());
            writers.spawn(judge_on(
                address.clone(),
                hand,
                outage as u64,
                acknowledged,
                gone,
            ));
        }
        let more = || reached(&acknowledged, acknowledged.load(Ordering::Relaxed) + 30);
        assert!(more().await, "judges submit");
        cluster.kill();
        // What is left of it may answer for a moment; then nobody waits in vain.
        let sheet = crowd.sheets[outage].clone();
        let read = format!("/api/v1{}", sheet.path);
        let mut wire = Wire::new(&address, &sheet.token);
        let away = async {
            let mut in_a_row = 0;
            while in_a_row < 20 {
                let status = wire.ask("GET", &read, "", "").await.unwrap().0;
                in_a_row = if status == 200 { 0 } else { in_a_row + 1 };
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(PATIENCE, away)
            .await
            .expect("the outage is noticed");
        let told = async {
            for turn in 0..100 {
                let (method, path) = if turn % 2 == 0 {
                    ("GET", read.clone())
                } else {
                    ("POST", format!("{read}/submission"))
                };
                let headers = format!("if-match: *\r\nidempotency-key: away{outage}-{turn}\r\n");
                let body = if method == "GET" {
                    String::new()
                } else {
                    Sheet::body("away")
                };
                is_unavailable(&wire.ask(method, &path, &headers, &body).await.unwrap());
            }
        };
        timeout(PATIENCE, told).await.expect("all are told at once");
        // Before the first byte of a table, which nobody knows to be wanted.
        let competition = read.split("/judge/").next().unwrap();
        let table = format!(
            "POST {competition}/imports?table=conflicts HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\
             content-type: text/csv\r\nidempotency-key: table{outage}\r\ncontent-length: 300000\r\n\r\n",
            sheet.token
        );
        let mut asking = TcpStream::connect(&address).await.unwrap();
        asking.write_all(table.as_bytes()).await.unwrap();
        let mut said = [0; 12];
        let answered = timeout(PATIENCE, asking.read_exact(&mut said)).await;
        answered.expect("at once").unwrap();
        assert_eq!(&said, b"HTTP/1.1 503");
        cluster.run().await;
        assert!(more().await, "it goes on by itself");
        assert!(process.ended().is_none());
        gone.store(true, Ordering::Relaxed);
        let receipts = writers.join_all().await.concat();
        all_there(&stage, &receipts).await;
        all.extend(receipts);
    }
    sound(&stage, &crowd, &all).await;
    eprintln!(
        "{outages} outages, {} acknowledged sheets, none lost",
        all.len()
    );
}

/// A lock that somebody else keeps is not waited for forever.
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
