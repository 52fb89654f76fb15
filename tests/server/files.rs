//! N26: files of entries: which are accepted, which callers read them, how they are answered, and
//! that a row and its bytes are stored together or not at all.

use crate::tools::require_tools;
use std::path::{Path, PathBuf};
use std::time::Duration;

use evenhand::domain::attachment::Quota;
use evenhand::http::connection::Limits;
use evenhand::store::Location;
use evenhand_client::types::ImportTable;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use crate::competition::{Cup, Draft, Scoring, Team};
use crate::crash::Random;
use crate::doctor::{Run, evenhand};
use crate::process::{PATIENCE, Process, founded, own_address};
use crate::stage::{Answer, Backend, Call, Client, Stage, body, id, new_key, tag};

/// A document of one line.
pub fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.7\n% {text}\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n").into_bytes()
}

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length, kind, data, &[0; 4]].concat()
}

fn png() -> Vec<u8> {
    let chunks = [
        chunk(b"IHDR", &[0; 13]),
        chunk(b"IDAT", &[7; 200]),
        chunk(b"IEND", b""),
    ];
    [&b"\x89PNG\r\n\x1a\n"[..], &chunks.concat()].concat()
}

/// A photograph; with XMP that says where it was made.
fn jpeg(has_location: bool) -> Vec<u8> {
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<rdf exif:GPSLatitude='43,14.2N'/>";
    let segment = |kind: u8, data: &[u8]| {
        let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, kind], &length[..], data].concat()
    };
    let beside = if has_location {
        segment(0xE1, xmp)
    } else {
        segment(0xE0, b"JFIF\0")
    };
    [
        &[0xFF, 0xD8][..],
        &beside,
        &segment(0xDA, &[0; 10]),
        &[1, 2, 3, 0xFF, 0xD9],
    ]
    .concat()
}

fn mp4() -> Vec<u8> {
    let boxed = |kind: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len() + 8).unwrap().to_be_bytes();
        [&length, kind, data].concat()
    };
    let parts = [
        boxed(b"ftyp", b"isom\0\0\0\0mp42"),
        boxed(b"moov", &[0; 16]),
        boxed(b"mdat", &[9; 50]),
    ];
    parts.concat()
}

/// The address of a file of an entry.
pub fn path(cup: &Cup, entry: &Uuid, name: &str) -> String {
    cup.path(&format!("/entries/{entry}/attachments/{name}"))
}

/// Sends a file.
pub async fn put(client: &Client, path: &str, headers: &[(&str, &str)], bytes: Vec<u8>) -> Answer {
    client.send("PUT", path, headers, Some(bytes)).await
}

async fn list(client: &Client, cup: &Cup, entry: &Uuid) -> Vec<Value> {
    let list = client
        .get(&cup.path(&format!("/entries/{entry}/attachments")))
        .await;
    list.expect(200)["items"].as_array().unwrap().clone()
}

/// Everything below the folder of files, objects and whatever else.
fn objects(stage: &Stage) -> Vec<PathBuf> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for item in std::fs::read_dir(folder).into_iter().flatten() {
            let path = item.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&stage.files(), &mut found);
    found
}

fn sha256(bytes: &[u8]) -> String {
    evenhand::audit::chain::sha256(bytes)
}

/// A team with a draft, to whose entry files are added.
struct WithFiles {
    cup: Cup,
    team: Client,
    entry: Uuid,
    /// The entry's ETag.
    version: String,
    /// The address of `paper.pdf`.
    paper: String,
}

impl WithFiles {
    async fn draft(stage: &Stage) -> Self {
        let cup = Cup::open(stage).await;
        let Draft {
            team,
            entry,
            version,
        } = cup.team("A", &["CN"]).await;
        let paper = path(&cup, &entry, "paper.pdf");
        Self {
            cup,
            team,
            entry,
            version,
            paper,
        }
    }

    async fn put(&self, headers: &[(&str, &str)], text: &str) -> Answer {
        put(&self.team, &self.paper, headers, pdf(text)).await
    }

    async fn delete(&self, version: &str) -> Answer {
        let headers = [("if-match", version)];
        self.team.send("DELETE", &self.paper, &headers, None).await
    }

    /// The audit records of files.
    async fn records(&self) -> Vec<Value> {
        let path = self.cup.path("/audit_events?after=0&limit=200");
        let listed = self.cup.organiser.get(&path).await.expect(200);
        let all = listed["items"].as_array().unwrap().iter();
        let of_files = |e: &&Value| e["action"].as_str().unwrap().starts_with("attachment.");
        all.filter(of_files).cloned().collect()
    }
}

on_both!(
    /// A file is stored, replaced, deleted and stored again; each change needs the current version
    /// and has one audit record.
    a_team_sends_replaces_and_deletes_files,
    |stage: Stage| async move {
        let files = WithFiles::draft(&stage).await;
        let (team, paper) = (&files.team, &files.paper);
        let stored = files.put(&[("content-type", "text/html")], "one").await;
        assert_eq!(stored.headers["etag"], "\"1\"");
        assert_eq!(stored.headers["location"], format!("/api/v1{paper}"));
        let stored = stored.expect(201);
        assert_eq!(stored["media_type"], "application/pdf", "by its content, not by the header");
        assert_eq!(stored["sha256"], sha256(&pdf("one")));
        assert_eq!(stored["size"], pdf("one").len());
        assert_eq!(stored["warnings"], json!([]));
        // The first answer can be lost: the repeated request makes no second file and no second
        // record.
        let again = files.put(&[], "one").await;
        assert_eq!((again.status, again.json()), (200, stored.clone()));
        assert_eq!(files.records().await.len(), 1);
        // Another content needs the version that it replaces.
        files.put(&[], "two").await.problem("version-required");
        files.put(&[("if-match", "\"7\"")], "two").await.problem("stale-version");
        let missing = path(&files.cup, &files.entry, "missing.pdf");
        put(team, &missing, &[("if-match", "*")], pdf("two")).await.problem("stale-version");
        let replaced = files.put(&[("if-match", "\"1\"")], "two").await.expect(200);
        assert_eq!(replaced["version"], 2);

        team.send("DELETE", paper, &[], None).await.problem("version-required");
        files.delete("\"1\"").await.problem("stale-version");
        files.delete("\"2\"").await.expect(204);
        files.delete("*").await.problem("not-found");
        team.get(paper).await.problem("not-found");
        team.get(&format!("{paper}/content")).await.problem("not-found");
        // Versions of a name continue, so that an old ETag names nothing.
        let anew = files.put(&[], "three").await.expect(201);
        assert_eq!(anew["version"], 3);

        let records = files.records().await;
        let stored = records.iter().filter(|r| r["action"] == "attachment.stored");
        assert_eq!((records.len(), stored.count()), (4, 3), "a record each");
        assert_eq!(records[0]["payload"]["sha256"], sha256(&pdf("one")));
        let Run { code, said } = tokio::task::block_in_place(|| evenhand(&stage, &["doctor"]));
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// The type of a file comes from its content. A photograph with a location has a warning.
    each_kind_of_file_is_recognised,
    |stage: Stage| async move {
        let files = WithFiles::draft(&stage).await;
        let WithFiles { cup, team, entry, .. } = &files;
        files.put(&[], "one").await.expect(201);
        for (name, bytes, kind) in [
            ("picture.png", png(), "image/png"),
            ("photo.JPG", jpeg(true), "image/jpeg"),
            ("Фильм 1.mp4", mp4(), "video/mp4"),
        ] {
            let stored = put(team, &path(cup, entry, name), &[], bytes).await;
            let place = stored.headers["location"].clone();
            let stored = stored.expect(201);
            assert_eq!((&stored["media_type"], &stored["name"]), (&json!(kind), &json!(name)));
            let warnings: Vec<_> = stored["warnings"].as_array().unwrap().iter().map(|w| &w["code"]).collect();
            let location = json!("location");
            assert_eq!(warnings, if name == "photo.JPG" { vec![&location] } else { vec![] });
            assert_eq!(team.get(&place).await.expect(200), stored, "Location is the address of the file");
        }
        let names: Vec<_> = list(team, cup, entry).await.iter().map(|f| f["name"].clone()).collect();
        assert_eq!(names, ["paper.pdf", "photo.JPG", "picture.png", "Фильм 1.mp4"]);
        assert_eq!(list(&cup.organiser, cup, entry).await, list(team, cup, entry).await);
        assert_eq!(files.records().await.len(), 4, "a record each");
    }
);

on_both!(
    /// The headers make a browser save the content and never show it.
    a_file_is_answered_as_a_download,
    |stage: Stage| async move {
        let files = WithFiles::draft(&stage).await;
        let WithFiles { cup, team, entry, paper, .. } = &files;
        files.put(&[], "two").await.expect(201);
        put(team, &path(cup, entry, "Фильм 1.mp4"), &[], mp4()).await.expect(201);
        let content = team.get(&format!("{paper}/content")).await;
        assert_eq!((content.status, &content.bytes), (200, &pdf("two")));
        for (header, value) in [
            ("content-type", "application/octet-stream"),
            ("content-disposition", "attachment; filename=\"paper.pdf\""),
            ("content-security-policy", "sandbox; default-src 'none'"),
            ("x-content-type-options", "nosniff"),
            ("cache-control", "no-store"),
            ("etag", &format!("\"{}\"", sha256(&pdf("two")))),
            ("content-length", &pdf("two").len().to_string()),
        ] {
            assert_eq!(content.headers[header], value, "{header}");
        }
        assert!(content.headers["repr-digest"].starts_with("sha-256=:"));
        let film = team.get(&format!("{}/content", path(cup, entry, "Фильм 1.mp4"))).await;
        let name = "filename*=UTF-8''%D0%A4%D0%B8%D0%BB%D1%8C%D0%BC%201.mp4";
        assert!(film.headers["content-disposition"].ends_with(name));
    }
);

on_both!(
    /// A change of files makes a submitted entry a draft again; the receipt covers the files.
    a_change_of_files_reopens_a_submission,
    |stage: Stage| async move {
        let files = WithFiles::draft(&stage).await;
        let WithFiles { cup, team, entry, version, .. } = &files;
        files.put(&[], "two").await.expect(201);
        let state = async || team.get_my_entry(&cup.id, entry).given().await;
        let submitted = team.submit_my_entry(&cup.id, entry, Some(version)).given().await;
        files.put(&[], "two").await.expect(200);
        assert_eq!(json!(state().await.state), "submitted", "nothing was changed");
        files.put(&[("if-match", "*")], "three").await.expect(200);
        let draft = state().await;
        assert_eq!(json!(draft.state), "draft");
        let again = team.submit_my_entry(&cup.id, entry, Some(&tag(draft.version))).given().await;
        assert_ne!(again.receipt.digest, submitted.receipt.digest);
        files.delete("*").await.expect(204);
        assert_eq!(json!(state().await.state), "draft");
    }
);

on_both!(
    /// A refused file leaves neither a row nor bytes; the problem states the reason.
    what_is_refused_leaves_nothing,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
        let html = b"<!DOCTYPE html><script>alert(1)</script>".to_vec();
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec();
        let mut png_cut = png();
        png_cut.truncate(png_cut.len() - 20);
        let after_junk = [html.clone(), pdf("after junk")].concat();
        let too_long = format!("{}.pdf", "x".repeat(100));
        for (name, bytes, why) in [
            ("page.html", html.clone(), "not PDF, PNG"),
            ("page.pdf", html, "not PDF, PNG"),
            ("drawing.svg", svg.clone(), "not PDF, PNG"),
            ("drawing.png", svg, "not PDF, PNG"),
            ("archive.zip", b"PK\x03\x04and so on".to_vec(), "not PDF, PNG"),
            ("two.pdf", after_junk, "not PDF, PNG"),
            ("empty.pdf", Vec::new(), "empty"),
            ("cut.png", png_cut, "incomplete"),
            ("cut.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), "incomplete"),
            ("page.html", pdf("p"), "does not match"),
            ("picture.jpg", png(), "does not match"),
            ("..%2Fx.pdf", pdf("p"), "is invalid"),
            ("..%5Cx.pdf", pdf("p"), "is invalid"),
            ("a%00b.pdf", pdf("p"), "is invalid"),
            ("a%E2%80%AEfdp.pdf", pdf("p"), "is invalid"),
            ("%20", pdf("p"), "is invalid"),
            ("con.pdf", pdf("p"), "is invalid"),
            (".hidden.pdf", pdf("p"), "is invalid"),
            (&too_long, pdf("p"), "is invalid"),
        ] {
            let refused = put(team, &path(&cup, entry, name), &[], bytes).await;
            assert_eq!(refused.status, 422, "{name}: {}", refused.text());
            let said = refused.problem("invalid-input");
            assert!(said["detail"].as_str().unwrap().contains(why), "{name}: {said}");
        }
        assert!(list(team, &cup, entry).await.is_empty());
        assert_eq!(objects(&stage), Vec::<PathBuf>::new());
        // No file can have these names.
        for name in ["..%2Fx.pdf", "a%00b.pdf"] {
            team.get(&path(&cup, entry, name)).await.problem("not-found");
        }
    }
);

/// A server with small quotas, and a team with a draft.
struct Narrow {
    stage: Stage,
    cup: Cup,
    team: Client,
    entry: Uuid,
}

async fn narrow(backend: Backend) -> Option<Narrow> {
    let quota = Quota {
        bytes: 64 << 10,
        files: 3,
        bytes_per_entry: 100 << 10,
    };
    let unclaimed = Stage::limited(backend, Limits::default(), quota).await?;
    let stage = unclaimed.claimed().await;
    let cup = Cup::open(&stage).await;
    let Draft { team, entry, .. } = cup.team("A", &["CN"]).await;
    Some(Narrow {
        stage,
        cup,
        team,
        entry,
    })
}

/// A PDF document of this size.
fn long_pdf(bytes: usize) -> Vec<u8> {
    let rest = bytes - pdf("").len();
    pdf(&"x".repeat(rest))
}

async fn quotas(backend: Backend) {
    let Some(Narrow {
        stage,
        cup,
        team,
        entry,
    }) = narrow(backend).await
    else {
        return;
    };
    let send = async |name: &str, bytes: usize| {
        put(&team, &path(&cup, &entry, name), &[], long_pdf(bytes)).await
    };
    let full = 64 << 10;
    send("a.pdf", full).await.expect(201);
    let refused = send("b.pdf", full + 1).await.problem("too-large");
    assert!(
        refused["detail"].as_str().unwrap().contains("65536"),
        "{refused}"
    );
    send("b.pdf", (100 << 10) - full + 1)
        .await
        .problem("file-quota");
    send("b.pdf", (100 << 10) - full).await.expect(201);
    // The replaced file no longer counts.
    let replaced = path(&cup, &entry, "b.pdf");
    put(&team, &replaced, &[("if-match", "*")], long_pdf(500))
        .await
        .expect(200);
    send("c.pdf", 500).await.expect(201);
    send("d.pdf", 500).await.problem("file-quota");
    // Many uploads at once do not exceed the quota either.
    let delete = team.send("DELETE", &replaced, &[("if-match", "*")], None);
    delete.await.expect(204);
    let at_once = (0..4).map(|n| send_one(&team, &cup, &entry, n));
    let answers = futures_util::future::join_all(at_once).await;
    let stored = answers.iter().filter(|a| a.status == 201).count();
    assert_eq!(
        stored,
        1,
        "{:?}",
        answers.iter().map(|a| a.status).collect::<Vec<_>>()
    );
    assert_eq!(list(&team, &cup, &entry).await.len(), 3);
    drop(stage);
}

async fn send_one(team: &Client, cup: &Cup, entry: &Uuid, number: usize) -> Answer {
    let name = format!("n{number}.pdf");
    put(team, &path(cup, entry, &name), &[], pdf(&name)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn quotas_hold_on_sqlite() {
    quotas(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn quotas_hold_on_postgres() {
    quotas(Backend::Postgres).await;
}

/// The head of an upload over a plain socket.
async fn upload(stage: &Stage, team: &Client, path: &str, length: &str) -> TcpStream {
    let address = stage.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!(
        "PUT /api/v1{path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n{length}\r\n\r\n",
        team.token()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

/// N24: a body without a length is read up to the limit only.
#[tokio::test(flavor = "multi_thread")]
async fn an_endless_body_is_cut_near_the_limit() {
    let Narrow {
        stage,
        cup,
        team,
        entry,
    } = narrow(Backend::Sqlite).await.unwrap();
    let path = path(&cup, &entry, "endless.pdf");
    let mut stream = upload(&stage, &team, &path, "transfer-encoding: chunked").await;
    let piece = [b"4000\r\n".to_vec(), vec![b'x'; 0x4000], b"\r\n".to_vec()].concat();
    stream.write_all(b"9\r\n%PDF-1.7\n\r\n").await.unwrap();
    let (mut reading, mut writing) = stream.split();
    let mut said = vec![0; 64];
    let answered = reading.read(&mut said);
    let sending = async {
        for sent in 0.. {
            if writing.write_all(&piece).await.is_err() {
                return sent;
            }
        }
        0
    };
    tokio::select! {
        read = answered => {
            let length = read.unwrap();
            assert!(said[..length].starts_with(b"HTTP/1.1 413"), "{}", String::from_utf8_lossy(&said));
        }
        // If the server closes before the answer is read, only the kernels' buffers were sent.
        sent = sending => assert!(sent * 0x4000 < 16 << 20, "{sent} pieces were taken"),
    }
    // A length above the limit is refused before the body is read.
    let mut stream = upload(&stage, &team, &path, "content-length: 1073741824").await;
    let mut said = [0; 12];
    stream.read_exact(&mut said).await.unwrap();
    assert_eq!(&said, b"HTTP/1.1 413");
    assert_eq!(objects(&stage), Vec::<PathBuf>::new());
}

on_both!(
    /// Of several uploads of one name at once, one creates the file, and its content is that of one
    /// upload.
    one_name_sent_at_once_is_one_file,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
        let same = path(&cup, entry, "same.pdf");
        let answers = futures_util::future::join_all((0..4).map(|_| put(team, &same, &[], pdf("same")))).await;
        let mut statuses: Vec<_> = answers.iter().map(|a| a.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 200, 200, 201]);
        assert_eq!(objects(&stage).len(), 1);

        let other = path(&cup, entry, "other.pdf");
        let contents: Vec<_> = (0..4).map(|n| pdf(&format!("content {n}"))).collect();
        let sent = contents.iter().map(|bytes| put(team, &other, &[], bytes.clone()));
        let answers = futures_util::future::join_all(sent).await;
        let won: Vec<_> = answers.iter().filter(|a| a.status == 201).collect();
        assert_eq!(won.len(), 1);
        assert!(answers.iter().all(|a| [201, 428].contains(&a.status)));
        let content = team.get(&format!("{other}/content")).await;
        assert_eq!(won[0].json()["sha256"], sha256(&content.bytes));
        // If all of them replace it, versions have no gap, and the last one is read.
        let sent = contents.iter().map(|bytes| put(team, &other, &[("if-match", "*")], bytes.clone()));
        let answers = futures_util::future::join_all(sent).await;
        let mut versions: Vec<_> = answers.into_iter().map(|a| a.expect(200)["version"].as_i64().unwrap()).collect();
        versions.sort_unstable();
        assert_eq!(versions, [2, 3, 4, 5]);
        let file = team.get(&other).await.expect(200);
        let content = team.get(&format!("{other}/content")).await;
        assert_eq!((file["version"].as_i64(), &file["sha256"]), (Some(5), &json!(sha256(&content.bytes))));
    }
);

on_both!(
    /// A client that disconnects during an upload leaves neither a row nor bytes.
    hanging_up_leaves_nothing,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
        let broken = path(&cup, entry, "broken.pdf");
        for is_reset in [false, true] {
            for sent in [0, 9, 20_000] {
                let mut stream = upload(&stage, team, &broken, "content-length: 1000000").await;
                let begun = [&b"%PDF-1.7\n"[..], &[b'x'; 20_000]].concat();
                stream.write_all(&begun[..sent]).await.unwrap();
                tokio::time::sleep(Duration::from_millis(30)).await;
                if is_reset {
                    stream.set_zero_linger().unwrap();
                }
                drop(stream);
            }
        }
        // When this upload has ended, so have the earlier ones.
        tokio::time::sleep(Duration::from_millis(200)).await;
        put(team, &path(&cup, entry, "whole.pdf"), &[], pdf("whole")).await.expect(201);
        let names: Vec<_> = list(team, &cup, entry).await.iter().map(|f| f["name"].clone()).collect();
        assert_eq!(names, ["whole.pdf"]);
        assert_eq!(objects(&stage).len(), 1, "{:?}", objects(&stage));
    }
);

on_both!(
    /// Judges read the files of their own assignments under neutral names, and no other files.
    judges_read_the_files_of_their_own_entries,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        for (number, Team { client: team, entry }) in cup.teams.iter().enumerate() {
            let name = format!("Team {number} of Almaty.pdf");
            put(team, &path(&cup, entry, &name), &[], pdf(&name)).await.problem("wrong-state");
            put(&cup.organiser, &path(&cup, entry, &name), &[], pdf(&name)).await.expect(201);
            put(&cup.organiser, &path(&cup, entry, "z.png"), &[], png()).await.expect(201);
        }
        let none = "00000000-0000-7000-8000-000000000001";
        let files = |assignment: &str| cup.path(&format!("/judge/assignments/{assignment}/attachments"));
        let content = |assignment: &str, file: &str| format!("{}/{file}/content", files(assignment));
        let nothing = judges[0].get(&files(none)).await;
        assert_eq!(nothing.status, 404);
        let all = cup.assignments().await;
        for (number, judge) in judges.iter().enumerate() {
            let own = cup.own(judge).await;
            for assignment in &own {
                let at = assignment.id.to_string();
                let read = judge.get(&files(&at)).await;
                assert!(!read.text().contains("Almaty"), "{}", read.text());
                let list = read.expect(200);
                let items = list["items"].as_array().unwrap();
                let names: Vec<_> = items.iter().map(|f| f["name"].as_str().unwrap().to_owned()).collect();
                let code = &assignment.entry.code;
                assert_eq!(names, [format!("{code}-1.pdf"), format!("{code}-2.png")]);
                for item in items {
                    let read = judge.get(&content(&at, &id(item))).await;
                    assert_eq!(json!(sha256(&read.bytes)), item["sha256"]);
                    assert!(!read.headers["content-disposition"].contains("Almaty"));
                    // It is not found through another assignment or by another judge.
                    let other = &judges[(number + 1) % judges.len()];
                    let mut ways = vec![(other, content(&at, &id(item))), (judge, content(none, &id(item)))];
                    let mut foreign = own.iter().filter(|a| a.id != assignment.id);
                    ways.extend(foreign.next().map(|a| (judge, content(&a.id.to_string(), &id(item)))));
                    for (who, way) in ways {
                        let refused = who.get(&way).await;
                        assert_eq!((refused.status, &refused.bytes), (404, &nothing.bytes), "{way}");
                    }
                }
                let other = &judges[(number + 1) % judges.len()];
                assert_eq!(other.get(&files(&at)).await.bytes, nothing.bytes);
            }
            // Judges cannot use the addresses for teams and organisers.
            for Team { entry, .. } in &cup.teams {
                for way in [path(&cup, entry, "z.png"), path(&cup, entry, "z.png/content")] {
                    assert_eq!(judge.get(&way).await.bytes, nothing.bytes);
                }
            }
        }
        // A later conflict ends the access.
        let judge = &judges[3];
        let assignment = &cup.own(judge).await[0];
        let pair = all.iter().find(|a| a.id == assignment.id).unwrap();
        let at = assignment.id.to_string();
        let file = id(&judge.get(&files(&at)).await.expect(200)["items"][0]);
        let conflict = body(json!({ "judge_id": pair.judge_id, "entry_id": pair.entry_id, "reason": "cousins" }));
        cup.organiser.create_conflict(&cup.id, &new_key(), &conflict).given().await;
        for way in [files(&at), content(&at, &file)] {
            let refused = judge.get(&way).await;
            assert_eq!((refused.status, &refused.bytes), (404, &nothing.bytes), "{way}");
        }

        // Another team, an organiser elsewhere and a client without a token get the answer for an
        // entry that does not exist.
        let (entry, rival) = (&cup.teams[0].entry, &cup.teams[1].client);
        let no_entry = none.parse().unwrap();
        let headers = [("if-match", "*")];
        for name in ["z.png", "none.png", "z.png/content"] {
            let (there, nowhere) = (path(&cup, entry, name), path(&cup, &no_entry, name));
            let of_none = rival.get(&nowhere).await;
            assert_eq!((of_none.status, &of_none.bytes), (404, &nothing.bytes));
            assert_eq!(rival.get(&there).await.bytes, of_none.bytes);
        }
        let there = path(&cup, entry, "z.png");
        for (method, bytes) in [("PUT", Some(png())), ("DELETE", None)] {
            let refused = rival.send(method, &there, &headers, bytes).await;
            assert_eq!((refused.status, &refused.bytes), (404, &nothing.bytes), "{method}");
        }
        let refused = rival.get(&cup.path(&format!("/entries/{entry}/attachments"))).await;
        assert_eq!((refused.status, refused.bytes), (404, nothing.bytes));
        put(&stage.anonymous(), &there, &[], png()).await.problem("unauthenticated");
    }
);

on_both!(
    /// After the deadline teams read their files and cannot change them; organisers can.
    the_deadline_closes_files_too,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
        let paper = path(&cup, entry, "paper.pdf");
        put(team, &paper, &[], pdf("in time")).await.expect(201);
        let past = body(json!({ "name": "Cup", "zone": "Asia/Shanghai", "entry_deadline": "2020-01-01T00:00:00" }));
        cup.organiser.replace_competition(&cup.id, Some("*"), &past).given().await;
        let late = put(team, &path(&cup, entry, "late.pdf"), &[], pdf("late")).await;
        let late = late.problem("deadline-passed");
        assert!(late["deadline"].is_string(), "{late}");
        put(team, &paper, &[("if-match", "*")], pdf("late")).await.problem("deadline-passed");
        // A client that sends a large body reads the refusal.
        put(team, &paper, &[("if-match", "*")], long_pdf(20 << 20)).await.problem("deadline-passed");
        let gone = team.send("DELETE", &paper, &[("if-match", "*")], None).await;
        gone.problem("deadline-passed");
        let read = team.get(&format!("{paper}/content")).await;
        assert_eq!(read.bytes, pdf("in time"));
        put(&cup.organiser, &paper, &[("if-match", "*")], pdf("corrected")).await.expect(200);
        assert_eq!(team.get(&paper).await.expect(200)["version"], 2);
    }
);

on_both!(
    /// Bytes without a row are not readable, and are removed after a week without a row, not
    /// before.
    garbage_goes_and_nothing_else,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
        let app = stage.app.clone().unwrap();
        let (kept, twice) = (path(&cup, entry, "kept.pdf"), path(&cup, entry, "twice.pdf"));
        put(team, &kept, &[], pdf("kept")).await.expect(201);
        put(team, &twice, &[], pdf("kept")).await.expect(201);
        put(team, &path(&cup, entry, "gone.pdf"), &[], pdf("gone")).await.expect(201);
        // The files that a kill leaves: one complete without its row, one incomplete.
        let folder = objects(&stage)[0].parent().unwrap().to_owned();
        let orphan = folder.join(sha256(&pdf("orphan")));
        std::fs::write(&orphan, pdf("orphan")).unwrap();
        let part = folder.join(format!("{}#1", sha256(&pdf("part"))));
        std::fs::write(&part, b"%PDF").unwrap();
        assert_eq!(list(team, &cup, entry).await.len(), 3);
        let Run { code, said } = tokio::task::block_in_place(|| evenhand(&stage, &["doctor"]));
        assert_eq!(code, 0, "{said}");
        for name in ["gone.pdf", "twice.pdf"] {
            let gone = team.send("DELETE", &path(&cup, entry, name), &[("if-match", "*")], None).await;
            gone.expect(204);
        }
        assert_eq!(app.sweep_files().await.unwrap(), 0);
        stage.clock.advance(chrono::TimeDelta::days(6));
        assert_eq!(app.sweep_files().await.unwrap(), 1, "a part is no file any more after an hour");
        assert_eq!(objects(&stage).len(), 3);
        // Bytes that are sent again are kept for another week, also without a row.
        let found = path(&cup, entry, "found.pdf");
        put(team, &found, &[], pdf("orphan")).await.expect(201);
        stage.clock.advance(chrono::TimeDelta::days(2));
        assert_eq!(app.sweep_files().await.unwrap(), 1);
        stage.clock.reset();
        for (path, bytes) in [(&kept, pdf("kept")), (&found, pdf("orphan"))] {
            assert_eq!(team.get(&format!("{path}/content")).await.bytes, bytes);
        }
        assert_eq!(objects(&stage).len(), 2);
        assert_eq!(app.sweep_files().await.unwrap(), 0);
    }
);

on_both!(
    /// The doctor names files that were changed, cut or lost, and the server does not answer them.
    the_doctor_finds_each_damaged_file,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
        let paper = path(&cup, entry, "paper.pdf");
        let stored = put(team, &paper, &[], pdf("one")).await.expect(201);
        let doctor = || tokio::task::block_in_place(|| evenhand(&stage, &["doctor"]));
        let Run { code, said } = doctor();
        assert_eq!(code, 0, "{said}");
        let object = objects(&stage).remove(0);
        for (damaged, why, status) in [
            (Some(pdf("two")), "were changed", 200),
            (Some(pdf("o")), "instead of", 500),
            (None, "missing", 500),
        ] {
            match damaged {
                Some(bytes) => std::fs::write(&object, bytes).unwrap(),
                None => std::fs::remove_file(&object).unwrap(),
            }
            let Run { code, said } = doctor();
            assert_eq!(code, 4, "{said}");
            let named = format!("attachment {}", id(&stored));
            assert!(said.contains(&named) && said.contains(why), "{said}");
            assert_eq!(team.get(&format!("{paper}/content")).await.status, status);
        }
        // Sending the file again repairs it.
        put(team, &paper, &[], pdf("one")).await.expect(200);
        let Run { code, said } = doctor();
        assert_eq!(code, 0, "{said}");
    }
);

/// E4: a backup has the verified files, and a restored server answers with them.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_has_the_files() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
    for name in ["a.pdf", "b.pdf"] {
        let path = path(&cup, entry, name);
        put(team, &path, &[], pdf(name)).await.expect(201);
    }
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_evenhand"));
        let run = command.args(arguments).output().unwrap();
        let said = String::from_utf8([run.stdout, run.stderr].concat()).unwrap();
        (run.status.code().unwrap(), said)
    };
    let Run { code, said } =
        tokio::task::block_in_place(|| evenhand(&stage, &["backup", &at("b.db")]));
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("2 files"), "{said}");
    let (code, said) = run(&["restore", &at("b.db"), "--data", &at("restored")]);
    assert_eq!(code, 0, "{said}");
    let (code, said) = run(&["doctor", "--data", &at("restored")]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("its digest matches  (2 checked"), "{said}");

    // The restored server has them.
    let location = Location::Folder(at("restored").into());
    let address = own_address();
    let process = Process::start(&location, &address).await;
    let there = Client::new(&format!("http://{address}")).with_token(team.token());
    let read = there
        .get(&format!("{}/content", path(&cup, entry, "b.pdf")))
        .await;
    assert_eq!((read.status, read.bytes), (200, pdf("b.pdf")));
    drop(process);

    // A backup without its files or with other files is not restored.
    let kept = PathBuf::from(at("b.db.files"));
    let competition = kept.join(cup.id.to_string());
    let one = competition.join(sha256(&pdf("a.pdf")));
    std::fs::write(&one, pdf("other")).unwrap();
    let (code, said) = run(&["restore", &at("b.db"), "--data", &at("damaged")]);
    assert_ne!(code, 0, "{said}");
    std::fs::remove_dir_all(&kept).unwrap();
    let (code, said) = run(&["restore", &at("b.db"), "--data", &at("damaged")]);
    assert_ne!(code, 0, "{said}");
    assert!(!Path::new(&at("damaged")).join("evenhand.db").exists());
    assert!(!Path::new(&at("damaged")).join("files").exists());
}

/// After a kill at any instant of an upload, the server has each acknowledged file and no
/// incomplete one.
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_leaves_whole_files_only() {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::Folder(folder.path().join("data"));
    let address = own_address();
    let stage = founded(&location, &address, folder).await;
    let mut process = Process::start(&location, &address).await;
    let cup = Cup::open(&stage).await;
    let Draft { team, entry, .. } = cup.team("A", &["CN"]).await;
    let mut random = Random(7);
    for cycle in 0..6 {
        let (tell, first) = tokio::sync::oneshot::channel();
        let (name, sender) = (path(&cup, &entry, &format!("{cycle}.pdf")), team.clone());
        let sending = tokio::spawn(async move {
            let (mut last, mut tell) = (None, Some(tell));
            for turn in 0.. {
                let bytes = pdf(&format!("{turn} {}", "x".repeat(300_000)));
                let headers: &[_] = if last.is_some() {
                    &[("if-match", "*")]
                } else {
                    &[]
                };
                let digest = sha256(&bytes);
                match sender.try_send("PUT", &name, headers, Some(bytes)).await {
                    Ok(answer) if answer.status < 300 => {
                        last = Some(digest);
                        if let Some(tell) = tell.take() {
                            tell.send(()).unwrap();
                        }
                    }
                    Ok(answer) => panic!("{}", answer.text()),
                    Err(_) => return (last, digest),
                }
            }
            unreachable!()
        });
        tokio::time::timeout(PATIENCE, first)
            .await
            .unwrap()
            .unwrap();
        tokio::time::sleep(Duration::from_millis(random.below(300))).await;
        process.kill();
        let (last, under_way) = sending.await.unwrap();
        let last = last.expect("one was acknowledged");
        process = Process::start(&location, &address).await;
        let there = path(&cup, &entry, &format!("{cycle}.pdf"));
        let found = team.get(&there).await;
        // The upload that was interrupted may be stored without its answer having arrived.
        let found = found.expect(200);
        assert!(
            found["sha256"] == last || found["sha256"] == under_way,
            "{found}"
        );
        let content = team.get(&format!("{there}/content")).await;
        assert_eq!(found["sha256"], sha256(&content.bytes));
        let Run { code, said } = tokio::task::block_in_place(|| evenhand(&stage, &["doctor"]));
        assert_eq!(code, 0, "{said}");
    }
}

/// Threat 24: the server requests no address that a file, a name or a header contains.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_fetches_nothing() {
    let canary = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}/", canary.local_addr().unwrap());
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
    let action = format!("1 0 obj << /S /URI /URI ({url}) >> endobj");
    put(team, &path(&cup, entry, "a.pdf"), &[], pdf(&action))
        .await
        .expect(201);
    let text = chunk(
        b"iTXt",
        format!("XML:com.adobe.xmp\0<x href='{url}'/>").as_bytes(),
    );
    let mut picture = png();
    let end = picture.len() - 12;
    picture.splice(end..end, text);
    put(team, &path(&cup, entry, "a.png"), &[], picture)
        .await
        .expect(201);
    team.get(&format!("{}/content", path(&cup, entry, "a.pdf")))
        .await;
    let Draft {
        team: named,
        entry,
        version: tag,
    } = cup.team(&url, &["KZ"]).await;
    cup.enter(&named, &entry, &tag).await;
    let judges = format!("judge,name,email,countries\nJ1,{url},{url},RU\n");
    cup.import(ImportTable::Judges, &judges).await;
    for header in [
        "referer",
        "origin",
        "x-forwarded-host",
        "forwarded",
        "x-original-url",
    ] {
        let headers = [(header, url.as_str())];
        let answer = cup
            .organiser
            .send("GET", &cup.path(""), &headers, None)
            .await;
        answer.expect(200);
    }
    let Run { code, said } = tokio::task::block_in_place(|| evenhand(&stage, &["doctor"]));
    assert_eq!(code, 0, "{said}");
    let asked = tokio::time::timeout(Duration::from_millis(200), canary.accept()).await;
    assert!(asked.is_err(), "{url} was requested");
}

/// Files in a bucket, also those that are uploaded in parts. An interrupted upload is not stored.
#[tokio::test(flavor = "multi_thread")]
async fn files_in_a_bucket() {
    let version = std::process::Command::new("moto_server")
        .arg("--help")
        .output();
    if !version.is_ok_and(|run| run.status.success()) {
        return require_tools("moto_server, which answers as S3 does");
    }
    let store = own_address();
    let mut moto = std::process::Command::new("moto_server");
    let (host, port) = store.split_once(':').unwrap();
    moto.args(["-H", host, "-p", port]);
    let quiet = std::process::Stdio::null;
    let moto = Process::spawn(moto.stdout(quiet()).stderr(quiet()));
    let bucket = format!("http://{store}/cup");
    let made = async {
        while reqwest::Client::new().put(&bucket).send().await.is_err() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, made).await.unwrap();

    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let address = own_address();
    let stage = founded(&Location::Folder(data.clone()), &address, folder).await;
    let at_the_bucket = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_evenhand"));
        command
            .args(arguments)
            .arg("--data")
            .arg(&data)
            .args(["--files", "s3://cup/of/2026"]);
        for (name, value) in [
            ("AWS_ENDPOINT_URL", format!("http://{store}").as_str()),
            ("AWS_ALLOW_HTTP", "true"),
            ("AWS_ACCESS_KEY_ID", "key"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_REGION", "us-east-1"),
        ] {
            command.env(name, value);
        }
        command
    };
    let mut serving = at_the_bucket(&["serve", "--listen", &address]);
    let mut process = Process::spawn(serving.stdout(quiet()));
    assert!(process.is_up(&address).await);
    let cup = Cup::open(&stage).await;
    let Draft { team, entry, .. } = &cup.team("A", &["CN"]).await;
    for (name, bytes) in [
        ("small.pdf", pdf("small")),
        ("large.pdf", long_pdf(13 << 20)),
    ] {
        let path = path(&cup, entry, name);
        put(team, &path, &[], bytes.clone()).await.expect(201);
        let read = team.get(&format!("{path}/content")).await;
        assert_eq!((read.status, read.bytes == bytes), (200, true), "{name}");
    }
    let gone = path(&cup, entry, "small.pdf");
    let gone = team.send("DELETE", &gone, &[("if-match", "*")], None).await;
    gone.expect(204);
    assert!(!data.join("files").exists());
    let run = |arguments: &[&str]| {
        let run = at_the_bucket(arguments).output().unwrap();
        let said = String::from_utf8([run.stdout, run.stderr].concat()).unwrap();
        (run.status.code().unwrap(), said)
    };
    let (code, said) = run(&["doctor"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("its digest matches  (1 checked"), "{said}");
    let backup = data.join("backup.db");
    let (code, said) = run(&["backup", backup.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("not copied"), "{said}");
    // While the bucket does not answer, requests are refused as a whole.
    drop(moto);
    let path = path(&cup, entry, "away.pdf");
    let away = put(team, &path, &[], pdf("away")).await;
    assert!(away.headers.contains_key("retry-after"), "{}", away.text());
    away.problem("unavailable");
    assert_eq!(list(team, &cup, entry).await.len(), 1);
}
