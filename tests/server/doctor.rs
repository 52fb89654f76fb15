//! Findings of the operator's commands: a chain that was tampered with, a broken law, a damaged
//! backup. The commands run as processes beside a running server.

use std::path::Path;

use entity::{audit, audit_head, audit_payload};
use evenhand::audit::chain::{payload_digest, record_hash};
use evenhand::store::Location;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryOrder,
};
use serde_json::{Value, json};

use crate::competition::{Cup, Scoring};
use crate::process::command;
use crate::stage::{Backend, Call, Stage, body, new_key};

/// A command that has ended.
pub struct Run {
    pub code: i32,
    /// Standard output, then standard error.
    pub said: String,
}

/// Runs a command against the stage's database.
pub fn evenhand(stage: &Stage, arguments: &[&str]) -> Run {
    let mut command = command(&[], arguments, &stage.location);
    command.arg("--files").arg(stage.files());
    let run = command.output().unwrap();
    let said = [run.stdout, run.stderr].concat();
    Run {
        code: run.status.code().unwrap(),
        said: String::from_utf8(said).unwrap(),
    }
}

/// A round that was judged, closed, ranked and published, and the receipts of the judges.
async fn judged(stage: &Stage) -> (Cup, Vec<Value>) {
    let Scoring { cup, judges } = Cup::scoring(stage).await;
    let path = crate::files::path(&cup, &cup.teams[0].entry, "paper.pdf");
    let bytes = crate::files::pdf("a paper");
    crate::files::put(&cup.organiser, &path, &[], bytes)
        .await
        .expect(201);
    let mut receipts = Vec::new();
    for judge in &judges {
        for (place, assignment) in cup.own(judge).await.iter().enumerate() {
            let done = cup
                .submit(judge, assignment, &format!("{}.5", 2 + place))
                .await;
            receipts.push(json!(done.receipt));
        }
    }
    cup.close().await;
    cup.organiser.rank_round(&cup.id, &cup.round).given().await;
    let deputy = json!({ "role": "organiser", "name": "Deputy" });
    let deputy = cup.organiser.bring(&cup.id, deputy, "Deputy").await;
    crate::publication::publish(&cup, &deputy, 1).await;
    (cup, receipts)
}

/// Removes the triggers that protect rows, as an attacker with access to the database would.
async fn without_guards(database: &DatabaseConnection, stage: &Stage) {
    let tables = [
        "audit",
        "audit_payload",
        "sheet_revision",
        "publication",
        "published_bundle",
        "round_snapshot",
    ];
    for table in tables {
        let sql = match stage.location {
            Location::Folder(_) => format!(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"
            ),
            Location::Postgres(_) => format!(
                "SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = '{table}'::regclass AND NOT tgisinternal"
            ),
        };
        let rows = database.query_all_raw(sea_orm::Statement::from_string(
            database.get_database_backend(),
            sql,
        ));
        for row in rows.await.unwrap() {
            let name: String = row.try_get("", "name").unwrap();
            let drop = match stage.location {
                Location::Folder(_) => format!("DROP TRIGGER {name}"),
                Location::Postgres(_) => format!("DROP TRIGGER {name} ON {table}"),
            };
            database.execute_unprepared(&drop).await.unwrap();
        }
    }
}

/// Rehashes the whole chain, so that it is consistent in itself.
async fn rehash(database: &DatabaseConnection) {
    let mut before = String::new();
    let mut last = 0;
    for mut record in audit::Entity::find()
        .order_by_asc(audit::Column::Seq)
        .all(database)
        .await
        .unwrap()
    {
        let payload = audit_payload::Entity::find_by_id(record.seq)
            .one(database)
            .await
            .unwrap();
        if let Some(p) = payload {
            record.payload_sha256 = payload_digest(&p.salt, &p.payload);
        }
        record.prev_hash = before;
        record.hash = record_hash(&record);
        before = record.hash.clone();
        last = record.seq;
        record
            .into_active_model()
            .reset_all()
            .update(database)
            .await
            .unwrap();
    }
    let head = audit_head::Model {
        id: 1,
        seq: last,
        hash: before,
    };
    head.into_active_model()
        .reset_all()
        .update(database)
        .await
        .unwrap();
}

on_both!(
    /// N7: each kind of tampering is found at its place. A chain that was rewritten as a whole is
    /// found only through receipts.
    every_tampering_is_found_and_located,
    |stage: Stage| async move {
        let (_, receipts) = judged(&stage).await;
        let Run { code, said } = evenhand(&stage, &["audit", "verify"]);
        assert_eq!(code, 0, "{said}");
        let folder = tempfile::tempdir().unwrap();
        let heads = folder.path().join("receipts.json");
        std::fs::write(&heads, json!(receipts).to_string()).unwrap();
        let heads = heads.to_str().unwrap();
        let Run { code, said } = evenhand(&stage, &["audit", "verify", "--heads", heads]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains(&format!("{} receipts and heads agree", receipts.len())), "{said}");

        let database = stage.database().await;
        without_guards(&database, &stage).await;
        let records = audit::Entity::find().order_by_asc(audit::Column::Seq).all(&database).await.unwrap();
        let payloads = audit_payload::Entity::find().all(&database).await.unwrap();
        let head = audit_head::Entity::find_by_id(1).one(&database).await.unwrap().unwrap();
        let end = head.seq;
        let at = receipts[1]["audit_seq"].as_i64().unwrap();
        // SQL, finding, place, and whether the chain is rehashed afterwards.
        let cases: Vec<(String, &str, i64, bool)> = vec![
            (format!("UPDATE audit SET action = 'nothing' WHERE seq = {at}"), "altered", at, false),
            (format!("UPDATE audit SET actor = NULL WHERE seq = {at}"), "altered", at, false),
            (format!("UPDATE audit SET at = at + 1 WHERE seq = {at}"), "altered", at, false),
            (format!("UPDATE audit SET object = 'sheet/other' WHERE seq = {at}"), "altered", at, false),
            (format!("UPDATE audit SET role = 'organiser' WHERE seq = {at}"), "altered", at, false),
            (format!("UPDATE audit SET hash = prev_hash WHERE seq = {at}"), "altered", at, false),
            (format!("UPDATE audit SET prev_hash = hash WHERE seq = {at}"), "link_broken", at, false),
            (format!("UPDATE audit_payload SET payload = '{{}}' WHERE seq = {at}"), "payload_altered", at, false),
            (format!("UPDATE audit_payload SET salt = '' WHERE seq = {at}"), "payload_altered", at, false),
            (format!("DELETE FROM audit_payload WHERE seq = {at}"), "payload_missing", at, false),
            ("UPDATE audit_payload SET payload = '', salt = '', erased_at = 1 WHERE seq = 1".to_owned(), "payload_missing", 1, false),
            (format!("DELETE FROM audit WHERE seq = {at}"), "missing", at, false),
            (format!("DELETE FROM audit WHERE seq = {end}"), "truncated", end, false),
            (format!("UPDATE audit SET seq = 0 - seq WHERE seq = {at}"), "missing", -at, false),
            (format!("UPDATE audit_head SET seq = {at}"), "head_differs", end, false),
            ("UPDATE audit_head SET hash = ''".to_owned(), "head_differs", end, false),
            (format!("UPDATE audit SET action = 'nothing' WHERE seq = {at}"), "receipt_differs", at, true),
            (format!("DELETE FROM audit WHERE seq >= {at}"), "truncated", at, true),
        ];
        for (sql, damage, place, is_rehashed) in cases {
            database.execute_unprepared(&sql).await.unwrap();
            if is_rehashed {
                rehash(&database).await;
                let Run { code, said } = evenhand(&stage, &["audit", "verify"]);
                assert_eq!(code, 0, "consistent in itself: {said}");
            }
            let Run { code, said } = evenhand(&stage, &["audit", "verify", "--json", "--heads", heads]);
            assert_eq!(code, 4, "{sql}: {said}");
            // Standard error follows the JSON.
            let found = serde_json::Deserializer::from_str(&said).into_iter::<Value>().next();
            let found = found.unwrap().unwrap_or_else(|e| panic!("{e}: {said}"));
            let findings = found["findings"].as_array().unwrap();
            let located = findings.iter().any(|f| f["damage"] == damage && (f["seq"] == place || place < 0));
            assert!(located, "{sql}: {said}");
            // Restore the records.
            for sql in ["DELETE FROM audit_payload", "DELETE FROM audit"] {
                database.execute_unprepared(sql).await.unwrap();
            }
            audit::Entity::insert_many(records.clone().into_iter().map(|r| r.into_active_model().reset_all()))
                .exec_without_returning(&database)
                .await
                .unwrap();
            audit_payload::Entity::insert_many(payloads.clone().into_iter().map(|r| r.into_active_model().reset_all()))
                .exec_without_returning(&database)
                .await
                .unwrap();
            head.clone().into_active_model().reset_all().update(&database).await.unwrap();
        }
        let Run { code, said } = evenhand(&stage, &["audit", "verify", "--heads", heads]);
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// N8: every law holds after a competition, and each breach is found.
    the_doctor_finds_each_broken_law,
    |stage: Stage| async move {
        judged(&stage).await;
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
        assert_eq!(said.matches("ok    ").count(), 13, "{said}");
        assert_text!("doctor", &said);
        assert!(!said.contains("(0 checked"), "each law was asked of something: {said}");

        let database = stage.database().await;
        without_guards(&database, &stage).await;
        for (sql, law) in [
            ("UPDATE audit SET role = 'team' WHERE seq = 3", "the hash of the record before it"),
            ("UPDATE judge SET countries = (SELECT citizenships FROM member LIMIT 1)", "an exclusive conflict"),
            ("UPDATE sheet_revision SET number = number + 1", "without gaps"),
            ("UPDATE sheet_revision SET comment = 'better'", "matches its content"),
            ("UPDATE sheet_revision SET digest = 'other'", "has its audit record"),
            ("UPDATE audit_payload SET payload = '', salt = '', erased_at = 1 WHERE seq = 9", "each erasure has an audit record"),
            ("UPDATE sheet_revision SET redacted_at = 1", "each erasure has an audit record"),
            (
                "UPDATE sheet_revision SET marks = '[{\"criterion\":\"idea\",\"score\":\"11\"}]'",
                "is on its scale",
            ),
            ("UPDATE round_snapshot SET sha256 = 'other'", "each closed round has its snapshot"),
            ("UPDATE publication SET bundle_sha256 = 'other'", "each publication can be recomputed"),
        ] {
            database.execute_unprepared(sql).await.unwrap();
            let Run { code, said } = evenhand(&stage, &["doctor"]);
            assert_eq!(code, 4, "{sql}: {said}");
            assert!(said.contains("BROKEN"), "{said}");
            let lines: Vec<_> = said.lines().filter(|l| l.starts_with("BROKEN") && l.contains(law)).collect();
            assert_eq!(lines.len(), 1, "{sql}: {said}");
        }
    }
);

on_both!(
    /// A snapshot that is marked as redacted is a breach unless an erasure on record redacted it:
    /// the mark does not excuse another digest.
    an_invented_erasure_of_a_snapshot_is_found,
    |stage: Stage| async move {
        judged(&stage).await;
        let database = stage.database().await;
        without_guards(&database, &stage).await;
        let sql = "UPDATE round_snapshot SET redacted_at = 1";
        database.execute_unprepared(sql).await.unwrap();
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 4, "{said}");
        let law = "each erasure has an audit record";
        assert!(said.lines().any(|l| l.starts_with("BROKEN") && l.contains(law)), "{said}");
    }
);

on_both!(
    /// A stored value that does not parse is an error that names its row. It is never skipped.
    a_damaged_country_hides_no_conflict,
    |stage: Stage| async move {
        let Scoring { cup, .. } = Cup::scoring(&stage).await;
        let database = stage.database().await;
        let law = "each stored value can be read";
        let names = format!("/competitions/{}/similar_names", cup.id);
        for (sql, column) in [
            (r#"UPDATE judge SET countries = '["cn"]'"#, "column countries"),
            (r#"UPDATE team SET countries = '["ZZ"]'"#, "column countries"),
            // A row is read column by column: the first damaged one is named.
            ("UPDATE member SET residence = 'ZZ'", "column residence"),
            (r#"UPDATE member SET citizenships = '["CHN"]'"#, "column citizenships"),
            ("UPDATE organisation SET country = 'china'", "column country"),
            (r#"UPDATE round SET plan = '{"method":"guess"}'"#, "column plan"),
        ] {
            let table = sql.split(' ').nth(1).unwrap();
            let ids = sea_orm::Statement::from_string(
                database.get_database_backend(),
                format!("SELECT id FROM {table}"),
            );
            let rows = database.query_all_raw(ids).await.unwrap();
            let id: sea_orm::entity::prelude::Uuid = rows[0].try_get("", "id").unwrap();
            database.execute_unprepared(sql).await.unwrap();
            let Run { code, said } = evenhand(&stage, &["doctor"]);
            assert_eq!(code, 4, "{sql}: {said}");
            let broken = said.lines().any(|l| l.starts_with("BROKEN") && l.contains(law));
            assert!(broken, "{sql}: {said}");
            let row = format!("table {table}, damaged row {id}, {column}");
            assert!(said.contains(&row), "{row}: {said}");
        }
        let answer = cup.organiser.get(&names).await;
        answer.expect(500);
    }
);

on_both!(
    /// Public results must match what was published, and a submitted sheet must still exist.
    replaced_and_removed_rows_are_found,
    |stage: Stage| async move {
        judged(&stage).await;
        let database = stage.database().await;
        without_guards(&database, &stage).await;
        for (sql, law) in [
            ("UPDATE published_bundle SET results = '{}'", "each publication can be recomputed"),
            ("DELETE FROM sheet_revision WHERE sheet_id = (SELECT min(ID) FROM sheet)", "has its audit record"),
        ] {
            let Run { said, .. } = evenhand(&stage, &["doctor"]);
            let broken = |said: &str| said.lines().any(|l| l.starts_with("BROKEN") && l.contains(law));
            assert!(!broken(&said), "{said}");
            let sql = match stage.location {
                Location::Folder(_) => sql.replace("min(ID)", "min(id)"),
                Location::Postgres(_) => sql.replace("min(ID)", "min(id::text)::uuid"),
            };
            database.execute_unprepared(&sql).await.unwrap();
            let Run { code, said } = evenhand(&stage, &["doctor"]);
            assert_eq!(code, 4, "{sql}: {said}");
            assert!(broken(&said), "{sql}: {said}");
        }
    }
);

on_both!(
    /// An incomplete line in a file of heads is refused, because later lines would not be compared.
    heads_that_cannot_be_read_are_refused,
    |stage: Stage| async move {
        let (_, receipts) = judged(&stage).await;
        let folder = tempfile::tempdir().unwrap();
        let heads = folder.path().join("heads.jsonl");
        let (first, last) = (receipts[0].to_string(), receipts[1].to_string());
        for (text, code) in [(format!("{first}\n{last}\n"), 0), (format!("{first}\n{}\n{last}\n", &last[..20]), 2)] {
            std::fs::write(&heads, text).unwrap();
            let Run { code: ended, said } = evenhand(&stage, &["audit", "verify", "--heads", heads.to_str().unwrap()]);
            assert_eq!(ended, code, "{said}");
            let name = if code == 0 { "heads_agree" } else { "heads_incomplete" };
            assert_text!(name, &said.replace(heads.to_str().unwrap(), "heads.jsonl"));
        }
    }
);

/// The places of a record's content and of its payload in the file, and their lengths.
///
/// SQLite leaves copies in the free space of pages, so that there can be several places.
fn places(
    file: &[u8],
    record: &audit::Model,
    payload: &audit_payload::Model,
) -> [(Vec<usize>, usize); 2] {
    let find = |text: &str, before: usize| {
        let found = file.windows(text.len()).enumerate();
        let found = found.filter(|(_, w)| *w == text.as_bytes());
        (
            found.map(|(at, _)| at - before).collect(),
            before + text.len(),
        )
    };
    // SQLite keeps a row's columns side by side: `at` and ids in 8 and 16 bytes, then the texts.
    let ids = [record.competition_id.is_some(), record.actor.is_some()];
    let before = 8 + 16 * ids.iter().filter(|there| **there).count();
    let texts = [&record.role, &record.action, &record.object];
    let hashes = [&record.payload_sha256, &record.prev_hash, &record.hash];
    let row: String = texts
        .into_iter()
        .chain(hashes)
        .map(String::as_str)
        .collect();
    // A long payload continues in other pages and is not found.
    let text = format!("{}{}", payload.salt, payload.payload);
    [find(&row, before), find(&text, 0)]
}

/// A8: a changed bit anywhere in the audit records is reported.
/// Long form: `EVENHAND_BIT_FLIPS=1000 cargo test --test server doctor::a_flipped`.
#[tokio::test(flavor = "multi_thread")]
async fn a_flipped_bit_of_the_audit_is_reported() {
    let flips = crate::faults::many("EVENHAND_BIT_FLIPS", 50);
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    judged(&stage).await;
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    let Run { code, said } = evenhand(&stage, &["backup", copy.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    let database = stage.database().await;
    let records = audit::Entity::find().order_by_asc(audit::Column::Seq);
    let records = records.all(&database).await.unwrap();
    let payloads = audit_payload::Entity::find().order_by_asc(audit_payload::Column::Seq);
    let payloads = payloads.all(&database).await.unwrap();
    database.close().await.unwrap();
    let whole = std::fs::read(&copy).unwrap();
    let places: Vec<_> = std::iter::zip(&records, &payloads)
        .flat_map(|(record, payload)| places(&whole, record, payload))
        .filter(|(at, _)| !at.is_empty())
        .collect();
    assert!(
        places.len() > records.len(),
        "{} of {}",
        places.len(),
        records.len()
    );
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let verified = |file: &[u8]| {
        std::fs::write(data.join("evenhand.db"), file).unwrap();
        let location = Location::Folder(data.clone());
        command(&[], &["audit", "verify"], &location)
            .output()
            .unwrap()
    };
    assert!(verified(&whole).status.success());
    let mut random = crate::crash::Random(0x2545_f491_4f6c_dd1d);
    for _ in 0..flips {
        let (starts, length) = &places[random.below(places.len() as u64) as usize];
        let (byte, bit) = (random.below(*length as u64) as usize, random.below(8));
        let mut changed = whole.clone();
        for start in starts {
            changed[start + byte] ^= 1 << bit;
        }
        let run = verified(&changed);
        let said = String::from_utf8_lossy(&run.stderr);
        let code = run.status.code().unwrap();
        assert!(
            (1..100).contains(&code),
            "byte {byte} at {starts:?}: {code} {said}"
        );
    }
    eprintln!("{flips} flips in {} places, all reported", places.len());
}

/// E4: a backup taken during writes is complete, and gives the same chain and standings when
/// restored.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_under_load_restores_whole() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let (cup, receipts) = judged(&stage).await;
    let (organiser, of) = (cup.organiser.clone(), cup.id);
    let writing = tokio::spawn(async move {
        for number in 0_u64.. {
            let wanted = body(json!({ "name": format!("Organisation {number}") }));
            let key = new_key();
            let made = organiser.create_organisation(&of, &key, &wanted);
            made.given().await;
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.db");
    let Run { code, said } =
        tokio::task::block_in_place(|| evenhand(&stage, &["backup", file.to_str().unwrap()]));
    writing.abort();
    assert_eq!(code, 0, "{said}");
    let Run { code, said } = evenhand(&stage, &["backup", file.to_str().unwrap()]);
    assert_eq!(code, 2, "nothing is overwritten: {said}");

    let restored = folder.path().join("restored");
    let run = |arguments: &[&str], data: &Path| {
        let location = Location::Folder(data.to_owned());
        let run = command(&[], arguments, &location).output().unwrap();
        (
            run.status.code().unwrap(),
            String::from_utf8([run.stdout, run.stderr].concat()).unwrap(),
        )
    };
    // SQLite would apply the log of an earlier database to the restored one.
    std::fs::create_dir(&restored).unwrap();
    let log = restored.join("evenhand.db-wal");
    std::fs::write(&log, "a log").unwrap();
    let (code, said) = run(&["restore", file.to_str().unwrap()], &restored);
    assert!(code == 2 && said.contains("evenhand.db-wal"), "{said}");
    std::fs::remove_file(&log).unwrap();
    let (code, said) = run(&["restore", file.to_str().unwrap()], &restored);
    assert_eq!(code, 0, "{said}");
    let (code, said) = run(&["restore", file.to_str().unwrap()], &restored);
    assert_eq!(code, 2, "nothing is overwritten: {said}");
    let heads = folder.path().join("receipts.json");
    std::fs::write(&heads, json!(receipts).to_string()).unwrap();
    let (code, said) = run(
        &["audit", "verify", "--heads", heads.to_str().unwrap()],
        &restored,
    );
    assert_eq!(code, 0, "{said}");

    // A damaged backup is not restored.
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0x5A);
    let bad = folder.path().join("bad.db");
    std::fs::write(&bad, bytes).unwrap();
    let nowhere = folder.path().join("nowhere");
    let (code, said) = run(&["restore", bad.to_str().unwrap()], &nowhere);
    assert_ne!(code, 0, "{said}");
    assert!(!nowhere.join("evenhand.db").exists());
}
