//! Guarantees of the storage: one process, durable settings, an unbroken chain, complete writes.

use entity::{audit, audit_payload, sheet_revision};
use evenhand::audit::chain::{payload_digest, record_hash};
use evenhand::clock::Clock;
use evenhand::store::{OpenError, Store};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};
use serde_json::json;

use crate::competition::{Cup, Draft, Scoring};
use crate::stage::{Backend, Call, Stage, answer, body, new_key};

on_both!(
    /// Every change has an audit record with the hash of the one before; records cannot be changed.
    the_audit_chain_is_whole,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let own = cup.own(&judges[3]).await;
        cup.submit(&judges[3], &own[0], "4.5").await;
        let (key, token) = (new_key(), body(json!({ "label": "l", "days": 1 })));
        judges[3].create_token(&key, &token).given().await;
        let db = stage.database().await;
        let records = audit::Entity::find().order_by_asc(audit::Column::Seq).all(&db).await.unwrap();
        let payloads = audit_payload::Entity::find()
            .order_by_asc(audit_payload::Column::Seq)
            .all(&db)
            .await
            .unwrap();
        assert!(records.len() > 30, "{}", records.len());
        assert_eq!(records.len(), payloads.len());
        let mut before = String::new();
        for (i, (record, payload)) in records.iter().zip(&payloads).enumerate() {
            assert_eq!(record.seq, i64::try_from(i).unwrap() + 1, "no gaps");
            assert_eq!(record.prev_hash, before);
            assert_eq!(record.hash, record_hash(record));
            assert_eq!(record.payload_sha256, payload_digest(&payload.salt, &payload.payload));
            before.clone_from(&record.hash);
        }
        // Each record has the actor and the role, also outside a competition.
        let roles = ["account", "invited", "judge", "operator", "organiser", "team"];
        assert!(records.iter().all(|r| roles.contains(&&*r.role)), "{records:?}");
        let own = records.iter().find(|r| r.action == "token.created").unwrap();
        assert_eq!((&*own.role, own.competition_id), ("account", None));
        for sql in [
            "UPDATE audit SET action = 'nothing'",
            "DELETE FROM audit",
            "UPDATE sheet_revision SET comment = 'better'",
            "DELETE FROM sheet_revision",
            // In these rows only the names of persons can be erased.
            "UPDATE sheet_revision SET redacted_at = 1, marks = '[]'",
            "UPDATE sheet_revision SET redacted_at = NULL",
            "UPDATE audit_payload SET payload = '{}'",
            "DELETE FROM audit_payload",
        ] {
            let refused = db.execute_unprepared(sql).await;
            assert!(refused.is_err_and(|e| e.to_string().contains("append-only")), "{sql}");
        }
        assert_eq!(sheet_revision::Entity::find().all(&db).await.unwrap().len(), 1);
    }
);

/// A second process on the same file is refused, and the settings for durability are in force.
#[tokio::test(flavor = "multi_thread")]
async fn one_process_owns_the_sqlite_file() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let second = Store::open(&stage.location, Clock::system()).await;
    assert!(matches!(second, Err(OpenError::InUse(_))));
    let db = stage.database().await;
    let row = db.query_one_raw(sea_orm::Statement::from_string(
        sea_orm::DbBackend::Sqlite,
        "PRAGMA journal_mode",
    ));
    let mode: String = row.await.unwrap().unwrap().try_get_by_index(0).unwrap();
    assert_eq!(mode, "wal");
}

on_both!(
    /// Of concurrent changes of one resource one succeeds, the others are refused, and none is
    /// lost.
    concurrent_changes_do_not_overwrite,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, version: tag } = cup.team("T", &["CN"]).await;
        let tries: Vec<_> = (0..12)
            .map(|i| {
                let (team, of, tag) = (team.clone(), cup.id, tag.clone());
                let renamed = body(serde_json::json!({ "title": format!("v{i}") }));
                tokio::spawn(async move {
                    answer(team.replace_my_entry(&of, &entry, Some(&tag), &renamed)).await
                })
            })
            .collect();
        let mut won = 0;
        for attempt in tries {
            match attempt.await.unwrap() {
                Ok(_) => won += 1,
                Err(failure) => assert_eq!(failure.slug(), Some("stale-version"), "{failure}"),
            }
        }
        assert_eq!(won, 1);
        assert_eq!(team.get_my_entry(&cup.id, &entry).given().await.version, 2);
    }
);

on_both!(
    /// A client that disconnects stops neither its own write nor another's.
    a_client_that_hangs_up_loses_nothing,
    |stage: Stage| async move {
        use tokio::io::AsyncWriteExt;
        let cup = Cup::open(&stage).await;
        let address = stage.url.trim_start_matches("http://").to_owned();
        for i in 0..40 {
            let gone = format!("{{\"code\":\"gone{i}\"}}");
            let request = format!(
                "POST /api/v1{} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\
                 idempotency-key: gone{i}\r\ncontent-type: application/json\r\n\
                 content-length: {}\r\n\r\n{gone}",
                cup.path("/tracks"),
                cup.organiser.token(),
                gone.len()
            );
            let mut socket = tokio::net::TcpStream::connect(&address).await.unwrap();
            // A reset instead of a regular end: the server drops the handler at its next await.
            socket.set_zero_linger().unwrap();
            socket.write_all(request.as_bytes()).await.unwrap();
            tokio::time::sleep(std::time::Duration::from_micros(i * 500)).await;
            drop(socket);
            let kept = body(serde_json::json!({ "code": format!("kept{i}") }));
            cup.organiser.create_track(&cup.id, &new_key(), &kept).given().await;
        }
        let tracks = cup.organiser.list_tracks(&cup.id).given().await.items;
        for i in 0..40 {
            assert!(tracks.iter().any(|t| t.code == format!("kept{i}")), "kept{i} is lost");
        }
        let gone = tracks.iter().filter(|t| t.code.starts_with("gone")).count();
        assert!(gone > 0, "some of the others arrived: {tracks:?}");
    }
);

/// The pool keeps sessions open, so that the next request has one.
#[tokio::test(flavor = "multi_thread")]
async fn sessions_on_postgres_are_kept() {
    let Some(cluster) = crate::faults::Cluster::start().await else {
        return;
    };
    let location = evenhand::store::Location::Postgres(cluster.url());
    let address = crate::process::own_address();
    let folder = tempfile::tempdir().unwrap();
    let stage = crate::process::founded(&location, &address, folder).await;
    let process = crate::process::Process::start(&location, &address).await;
    let database = stage.database().await;
    let count = async || -> i64 {
        let sql = "SELECT sessions FROM pg_stat_database WHERE datname = current_database()";
        let row = database.query_one_raw(sea_orm::Statement::from_string(
            sea_orm::DbBackend::Postgres,
            sql,
        ));
        row.await.unwrap().unwrap().try_get_by_index(0).unwrap()
    };
    stage.organiser.get("/competitions").await.expect(200);
    let before = count().await;
    for _ in 0..100 {
        stage.organiser.get("/competitions").await.expect(200);
    }
    // The server's sessions, and PostgreSQL's own.
    let opened = count().await - before;
    assert!(opened < 20, "{opened} sessions for 100 requests");
    drop(process);
}
