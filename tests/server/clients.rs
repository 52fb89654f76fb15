//! A whole competition through each generated client, its judges over a connection that loses
//! answers.
//!
//! Python and TypeScript use their own programs, which are the clients' examples; the Rust client
//! is used here. Java and Go clients are generated and compiled here, and act as the judges of a
//! competition whose organiser is the Rust client.
//!
//! The judges' server is always a later version: its answers have fields and words that the client
//! does not know (tests/server/tomorrow.rs).

use crate::tools::require_tools;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use evenhand_client::{Client, answer, connect, new_key, types};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use crate::stage::{Backend, Stage, Unclaimed, body};
use crate::tomorrow;

#[path = "../../openapi/clients/rust/examples/evening.rs"]
#[allow(dead_code, clippy::print_stdout, clippy::print_stderr)]
mod rust_evening;

/// Entries × panel size of the competition.
const SHEETS: u64 = 10;
const JUDGES: [&str; 5] = ["CN", "RU", "KZ", "BY", "IN"];

/// A proxy that breaks every connection: the first before an answer arrives, the next after one
/// piece of an answer, the next after two, then from the beginning again.
async fn bad_connection(server: &str) -> String {
    let upstream = server.trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for number in 0_usize.. {
            let (client, _) = listener.accept().await.unwrap();
            let server = TcpStream::connect(&upstream).await.unwrap();
            tokio::spawn(async move {
                let (mut from_client, mut to_client) = client.into_split();
                let (mut from_server, mut to_server) = server.into_split();
                let asking =
                    tokio::spawn(async move { drop(copy(&mut from_client, &mut to_server).await) });
                let mut piece = vec![0; 1 << 16];
                for passed in 0.. {
                    let Ok(length) = from_server.read(&mut piece).await else {
                        break;
                    };
                    if length == 0 || passed == number % 3 {
                        break;
                    }
                    if to_client.write_all(&piece[..length]).await.is_err() {
                        break;
                    }
                }
                asking.abort();
            });
        }
    });
    address
}

/// Asserts that the bundle verifies, that no sheet is missing or doubled, and that each receipt is
/// in the audit chain.
async fn is_whole(stage: &Stage, out: &Path) {
    let bundle = std::fs::read(out.join("bundle.zip")).unwrap();
    assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
    let database = stage.database().await;
    let revisions = entity::sheet_revision::Entity::find()
        .count(&database)
        .await
        .unwrap();
    assert_eq!(revisions, SHEETS, "each sheet once");
    let records = entity::audit::Entity::find().all(&database).await.unwrap();
    let mut receipts = 0;
    for number in 1..=JUDGES.len() {
        let Ok(text) = std::fs::read(out.join(format!("J{number}/receipts.json"))) else {
            continue;
        };
        let kept: Value = serde_json::from_slice(&text).unwrap();
        let list: Vec<&Value> = match &kept {
            Value::Array(list) => list.iter().map(|r| &r["receipt"]).collect(),
            kept => kept.as_object().unwrap().values().collect(),
        };
        for receipt in list {
            let record = records
                .iter()
                .find(|r| json!(r.seq) == receipt["audit_seq"])
                .unwrap();
            assert_eq!(json!(record.hash), receipt["audit_hash"]);
            receipts += 1;
        }
    }
    assert_eq!(receipts, SHEETS, "a receipt of each sheet");
}

/// Runs a client's own program through a competition.
async fn played_by(program: &str, arguments: &[&str], folder: &str) {
    let Unclaimed { stage, code } = Stage::unclaimed(Backend::Sqlite, Default::default())
        .await
        .unwrap();
    let out = tempfile::tempdir().unwrap();
    let judges = bad_connection(&tomorrow::before(&stage.url).await).await;
    let run = tokio::process::Command::new(program)
        .args(arguments)
        .args([
            "--server",
            &stage.url,
            "--judges-server",
            &judges,
            "--invitation",
            &code,
        ])
        .arg("--out")
        .arg(out.path())
        .current_dir(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("openapi/clients")
                .join(folder),
        )
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(
        run.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&run.stderr)
    );
    assert!(said.contains("wins"), "{said}");
    is_whole(&stage, out.path()).await;
}

/// Whether a program can be run.
async fn there(program: &str, arguments: &[&str]) -> bool {
    let mut command = tokio::process::Command::new(program);
    let run = command
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .await;
    run.is_ok_and(|status| status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn python_plays_a_whole_competition() {
    if !there("python3", &["-c", "import httpx, attrs, dateutil"]).await {
        return require_tools("python3 with httpx, attrs and python-dateutil");
    }
    played_by("python3", &["play.py"], "python").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn typescript_plays_a_whole_competition() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/openapi/clients/typescript/node_modules/tsx"
    );
    if !Path::new(folder).exists() || !there("node", &["--version"]).await {
        return require_tools("Node.js, and npm ci in openapi/clients/typescript");
    }
    played_by("npx", &["tsx", "src/play.ts"], "typescript").await;
}

async fn sign_in(server: &str, code: &str) -> Client {
    let client = connect(server, None).unwrap();
    let asked = body(json!({ "code": code }));
    let given = answer(client.redeem_invitation(&new_key(), &asked))
        .await
        .unwrap();
    connect(server, Some(&given.token)).unwrap()
}

/// Runs a step of the judge's program.
async fn evening(server: &str, state: &Path, step: Step<'_>) {
    let mut arguments = rust_evening::Arguments {
        server: Some(server.to_owned()),
        invitation: None,
        state: state.to_owned(),
        marks: None,
        conflict: Vec::new(),
    };
    match step {
        Step::Sheet => {}
        Step::SignIn(code) => arguments.invitation = Some(code.to_owned()),
        Step::Conflict(entry) => arguments
            .conflict
            .push(format!("{entry}=my former student")),
        Step::Send => arguments.marks = Some(state.join("marks.csv")),
    }
    rust_evening::evening(arguments).await.unwrap();
}

enum Step<'a> {
    SignIn(&'a str),
    Conflict(&'a str),
    Sheet,
    Send,
}

#[tokio::test(flavor = "multi_thread")]
async fn rust_plays_a_whole_competition() {
    let Unclaimed { stage, code } = Stage::unclaimed(Backend::Sqlite, Default::default())
        .await
        .unwrap();
    let out = tempfile::tempdir().unwrap();
    let judges_server = bad_connection(&tomorrow::before(&stage.url).await).await;
    let organiser = sign_in(&stage.url, &code).await;
    let cup = with_teams(&stage.url, &organiser).await;
    let judges = with_judges(&organiser, &cup).await;
    let folder = |code: &str| out.path().join(code);
    for (judge, code) in &judges {
        evening(&judges_server, &folder(&judge.code), Step::SignIn(code)).await;
    }
    assigned(&organiser, &cup, false).await;
    answer(organiser.open_scoring(&cup.id, &cup.round))
        .await
        .unwrap();
    // One judge declares a conflict, and the panel is repaired.
    let first = folder(&judges[0].0.code);
    evening(&judges_server, &first, Step::Sheet).await;
    let known = table_of(&first)[1][0].clone();
    evening(&judges_server, &first, Step::Conflict(&known)).await;
    assigned(&organiser, &cup, true).await;
    for (number, (judge, _)) in judges.iter().enumerate() {
        let state = folder(&judge.code);
        evening(&judges_server, &state, Step::Sheet).await;
        let mut rows = table_of(&state);
        assert!(number > 0 || rows.iter().all(|r| r[0] != known));
        for (place, row) in rows.iter_mut().enumerate().skip(1) {
            row[2] = format!("{}.5", 1 + (number * 3 + place * 2) % 9);
            row[3] = format!("{}", 1 + (number + place) % 9);
        }
        let mut writer = csv::Writer::from_path(state.join("marks.csv")).unwrap();
        rows.iter()
            .for_each(|row| writer.write_record(row).unwrap());
        writer.flush().unwrap();
        evening(&judges_server, &state, Step::Send).await;
    }
    ends(&stage, &organiser, &cup, out.path()).await;
}

/// Closes and ranks the round, and checks the results.
async fn ends(stage: &Stage, organiser: &Client, cup: &Cup, out: &Path) {
    answer(organiser.close_round(&cup.id, &cup.round, &body(json!({}))))
        .await
        .unwrap();
    let ranked = answer(organiser.rank_round(&cup.id, &cup.round))
        .await
        .unwrap();
    assert_eq!(ranked.standings.len(), 5);
    let bundle = answer(organiser.export_bundle(&cup.id, &cup.round, None))
        .await
        .unwrap();
    use futures_util::TryStreamExt;
    let pieces: Vec<_> = bundle.into_inner().try_collect().await.unwrap();
    std::fs::write(out.join("bundle.zip"), pieces.concat()).unwrap();
    is_whole(stage, out).await;
}

/// Runs a judge's program for every judge of a competition. The program gets the server, an
/// invitation and a folder, reads marks from standard input, and writes receipts into the folder.
async fn judged_by(program: impl Fn() -> tokio::process::Command) {
    let Unclaimed { stage, code } = Stage::unclaimed(Backend::Sqlite, Default::default())
        .await
        .unwrap();
    let out = tempfile::tempdir().unwrap();
    let server = tomorrow::before(&stage.url).await;
    let organiser = sign_in(&stage.url, &code).await;
    let cup = with_teams(&stage.url, &organiser).await;
    let judges = with_judges(&organiser, &cup).await;
    // Signing in accepts the invitation; there are no assignments yet.
    for (judge, code) in &judges {
        let folder = out.path().join(&judge.code);
        std::fs::create_dir(&folder).unwrap();
        evening_of(program(), &server, code, &folder, "").await;
    }
    assigned(&organiser, &cup, false).await;
    answer(organiser.open_scoring(&cup.id, &cup.round))
        .await
        .unwrap();
    for (number, (judge, code)) in judges.iter().enumerate() {
        // More marks than the program reads.
        let marks = (0..40).map(|i| format!("{}.5\n", 1 + (number * 3 + i * 2) % 9));
        let marks = marks.collect::<String>();
        let folder = out.path().join(&judge.code);
        evening_of(program(), &server, code, &folder, &marks).await;
    }
    ends(&stage, &organiser, &cup, out.path()).await;
}

/// Runs a judge's program to its end.
async fn evening_of(
    mut program: tokio::process::Command,
    server: &str,
    code: &str,
    folder: &Path,
    marks: &str,
) {
    let mut running = program
        .args([server, code])
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = running.stdin.take().unwrap();
    // A program that needs no marks can have ended already.
    let _ = input.write_all(marks.as_bytes()).await;
    drop(input);
    let ended = running.wait_with_output().await.unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        ended.status.success(),
        "{}\n{}",
        said(&ended.stdout),
        said(&ended.stderr)
    );
}

/// The archive of the generator with the libraries for its Java clients, as PyPI's
/// `openapi-generator-cli` installs it.
fn generator() -> Option<PathBuf> {
    let place = "import openapi_generator_cli as it, pathlib; \
        print(pathlib.Path(it.__file__).with_name('openapi-generator.jar'))";
    let found = Command::new("python3").args(["-c", place]).output().ok()?;
    let path = PathBuf::from(String::from_utf8(found.stdout).ok()?.trim());
    path.exists().then_some(path)
}

/// An empty folder in the build folder.
fn folder_for(client: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(client);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs a step of generating a client, and reports its seconds.
fn step(what: &str, command: &mut Command) {
    let begun = Instant::now();
    let done = command.stdin(Stdio::null()).output().unwrap();
    assert!(
        done.status.success(),
        "{what}: {}{}",
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
    eprintln!("{what}: {:.1} s", begun.elapsed().as_secs_f64());
}

const CLIENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/clients");

/// Generates a client from its configuration.
fn generate(generator: &Path, client: &str, into: &Path) {
    let mut command = Command::new("java");
    command.arg("-jar").arg(generator).arg("generate");
    command.args(["-c", &format!("{CLIENTS}/{client}/generator.yaml")]);
    command.args(["-i", &format!("{CLIENTS}/../openapi.json"), "-o"]);
    step(&format!("generating {client}"), command.arg(into));
}

/// All sources below a folder.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "java") {
            found.push(path);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn java_judges_a_whole_competition() {
    // Java has no annotation for generated code since version 11.
    let annotations = "/usr/share/java/geronimo-annotation-1.3-spec.jar";
    let is_there = there("javac", &["--version"]).await && Path::new(annotations).exists();
    let Some(generator) = generator().filter(|_| is_there) else {
        return require_tools(
            "openapi-generator-cli from PyPI, a JDK, libgeronimo-annotation-1.3-spec-java",
        );
    };
    let folder = folder_for("java");
    generate(&generator, "java", &folder);
    let mut files = vec![PathBuf::from(format!("{CLIENTS}/java/Evening.java"))];
    sources(&folder.join("src/main"), &mut files);
    let libraries = format!("{}:{annotations}", generator.display());
    let classes = folder.join("classes");
    let mut compiler = Command::new("javac");
    compiler.args(["-nowarn", "-proc:none", "-cp", &libraries, "-d"]);
    step("compiling java", compiler.arg(&classes).args(files));
    let path = format!("{}:{libraries}", classes.display());
    judged_by(|| {
        let mut program = tokio::process::Command::new("java");
        program.args(["-cp", &path, "Evening"]);
        program
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn go_judges_a_whole_competition() {
    let is_there = there("go", &["version"]).await && there("java", &["--version"]).await;
    let Some(generator) = generator().filter(|_| is_there) else {
        return require_tools("openapi-generator-cli from PyPI, java, go");
    };
    let folder = folder_for("go");
    generate(&generator, "go", &folder.join("evenhand"));
    for file in ["evening.go", "go.mod"] {
        std::fs::copy(format!("{CLIENTS}/go/{file}"), folder.join(file)).unwrap();
    }
    let mut compiler = Command::new("go");
    compiler
        .args(["build", "-o", "evening", "."])
        .current_dir(&folder);
    step("compiling go", &mut compiler);
    judged_by(|| tokio::process::Command::new(folder.join("evening"))).await;
}

/// The rows of a judge's table, with the header first.
fn table_of(state: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_path(state.join("marks.csv"))
        .unwrap();
    let rows = reader
        .records()
        .map(|r| r.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

struct Cup {
    id: Uuid,
    track: Uuid,
    round: Uuid,
}

/// A competition with five teams, whose entries are eligible.
async fn with_teams(server: &str, organiser: &Client) -> Cup {
    let cup = founded(organiser).await;
    for (name, countries) in [
        ("Юрта", &["KZ", "UZ"][..]),
        ("长江", &["CN"]),
        ("Волга", &["RU"]),
        ("Ganga", &["IN"]),
        ("Indus", &["PK"]),
    ] {
        entered(server, organiser, &cup, name, countries).await;
    }
    cup
}

/// Its judges, each with the code of an invitation.
async fn with_judges(organiser: &Client, cup: &Cup) -> Vec<(types::Judge, String)> {
    let rows = JUDGES.iter().enumerate();
    let rows: String = rows
        .map(|(i, c)| format!("J{0},J{0},{c},ru,1,9\n", i + 1))
        .collect();
    let table = format!("judge,name,countries,languages,min_load,max_load\n{rows}");
    let judges = types::ImportTable::Judges;
    answer(organiser.import_table(&cup.id, None, None, judges, &new_key(), table))
        .await
        .unwrap();
    let judges = answer(organiser.list_judges(&cup.id, None, None))
        .await
        .unwrap();
    let mut invited = Vec::new();
    for judge in judges.items {
        let invite = body(json!({ "role": "judge", "judge_id": judge.id }));
        let made = answer(organiser.create_invitation(&cup.id, &new_key(), &invite))
            .await
            .unwrap();
        invited.push((judge, made.code.clone()));
    }
    invited
}

/// A competition that accepts entries.
async fn founded(organiser: &Client) -> Cup {
    let cup =
        body(json!({ "name": "Cup by Rust", "zone": "Asia/Shanghai", "sco_countries": true }));
    let id = answer(organiser.create_competition(&new_key(), &cup))
        .await
        .unwrap()
        .id;
    let track = body(json!({ "code": "innovation" }));
    let track = answer(organiser.create_track(&id, &new_key(), &track))
        .await
        .unwrap()
        .id;
    let round = body(json!({ "code": "final", "panel_size": 2 }));
    let round = answer(organiser.create_round(&id, &new_key(), &round))
        .await
        .unwrap()
        .id;
    let rubric = body(crate::competition::rubric());
    answer(organiser.replace_rubric(&id, &round, Some("*"), &rubric))
        .await
        .unwrap();
    let plan = body(json!({
        "method": "calibrated", "same_country": "exclude", "top": 3, "draws": 1000, "seed": 1,
    }));
    answer(organiser.replace_scoring_plan(&id, &round, Some("*"), &plan))
        .await
        .unwrap();
    answer(organiser.open_competition(&id)).await.unwrap();
    Cup { id, track, round }
}

/// A team with its people and an eligible entry.
async fn entered(server: &str, organiser: &Client, cup: &Cup, name: &str, countries: &[&str]) {
    let invite = body(json!({ "role": "team", "name": name }));
    let invited = answer(organiser.create_invitation(&cup.id, &new_key(), &invite))
        .await
        .unwrap();
    let team = sign_in(server, &invited.code).await;
    let member = |c: &&str| json!({ "kind": "member", "name": name, "citizenships": [c], "age_band": "14_17" });
    let members: Vec<Value> = countries.iter().map(member).collect();
    let people = body(json!({ "name": name, "members": members }));
    answer(team.replace_my_team(&cup.id, Some("*"), &people))
        .await
        .unwrap();
    let entry = body(
        json!({ "title": format!("Work of {name}"), "track_id": cup.track, "language": "ru" }),
    );
    let entry = answer(team.create_my_entry(&cup.id, &new_key(), &entry))
        .await
        .unwrap();
    let tag = format!("\"{}\"", entry.version);
    answer(team.submit_my_entry(&cup.id, &entry.id, Some(&tag)))
        .await
        .unwrap();
    let verdict = body(json!({ "verdict": "eligible" }));
    answer(organiser.decide_entry(&cup.id, &entry.id, &verdict))
        .await
        .unwrap();
}

/// Plans the panels, or repairs them.
async fn assigned(organiser: &Client, cup: &Cup, repair: bool) {
    let wanted = body(json!({ "repair": repair }));
    let key = new_key();
    let preview = organiser.preview_assignment(&cup.id, &cup.round, &key, &wanted);
    let preview = answer(preview).await.unwrap().id;
    answer(organiser.commit_assignment(&cup.id, &cup.round, &preview))
        .await
        .unwrap();
}
