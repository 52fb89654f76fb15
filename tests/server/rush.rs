//! Many clients at once: who hang up, repeat themselves, redeem the same invitation, or change the same
//! thing.
//!
//! In long: `EVENHAND_RUSH=20` makes each test twenty times as long.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use evenhand::http::connection::Limits;
use evenhand::store::Location;
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::competition::Cup;
use crate::crash::{Random, all_there, dealt, judge_on, reached, sound};
use crate::faults::Cluster;
use crate::process::{Crowd, Process, Sheet, Wire, founded, own_address};
use crate::stage::{Backend, Call, Stage, body, new_key};

fn times(usual: usize) -> usize {
    usual * std::env::var("EVENHAND_RUSH").map_or(1, |given| given.parse::<usize>().unwrap())
}

/// A4, N13: while eight connections reset their requests at random instants, what was acknowledged to
/// others stays, and no session of the database is left inside a transaction. In long each turn has a
/// database of its own: a submission is answered with all revisions of its sheet.
async fn resets(location: Location, folder: tempfile::TempDir, turn: u64) {
    let address = own_address();
    let stage = founded(&location, &address, folder).await;
    let process = Process::start(&location, &address).await;
    let crowd = Crowd::scoring(&stage, 40).await;
    let (gone, acknowledged) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicU64::new(0)),
    );
    let mut resetting = JoinSet::new();
    for seed in 1..9 {
        let (address, gone, acknowledged) = (address.clone(), gone.clone(), acknowledged.clone());
        let sheets = crowd.sheets.clone();
        resetting.spawn(async move {
            let mut random = Random(seed + 40 + 8 * turn);
            let mut count = 0;
            while !gone.load(Ordering::Relaxed) {
                // As many as are acknowledged to others, whom they would crowd out.
                if count > acknowledged.load(Ordering::Relaxed) / 8 {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    continue;
                }
                let sheet = &sheets[usize::try_from(random.below(sheets.len() as u64)).unwrap()];
                let mut stream = TcpStream::connect(&address).await.unwrap();
                // Reset instead of a polite end: the server drops the request at its next await.
                stream.set_zero_linger().unwrap();
                let wire = Wire::new(&address, &sheet.token);
                let headers = format!("if-match: *\r\nidempotency-key: reset{seed}-{count}\r\n");
                let path = format!("/api/v1{}/submission", sheet.path);
                let body = Sheet::body(&format!("reset {seed} {count}"));
                let request = wire.request("POST", &path, &headers, &body);
                let _ = stream.write_all(request.as_bytes()).await;
                tokio::time::sleep(Duration::from_micros(random.below(8_000))).await;
                count += 1;
            }
            count
        });
    }
    let mut writing = JoinSet::new();
    for hand in dealt(&crowd, 8) {
        let (acknowledged, gone) = (acknowledged.clone(), gone.clone());
        writing.spawn(judge_on(address.clone(), hand, 0, acknowledged, gone));
    }
    let (mut goal, mut is_busy) = (0, true);
    while goal < 1000 && is_busy {
        goal += 100;
        is_busy = reached(&acknowledged, goal).await;
    }
    gone.store(true, Ordering::Relaxed);
    let receipts = writing.join_all().await.concat();
    assert!(is_busy, "the judges came to a halt");
    let count: u64 = resetting.join_all().await.iter().sum();
    if let Location::Postgres(_) = location {
        // Those who were reset last may still be at work.
        while idle_in_transaction(&stage).await > 0 {
            assert!(
                idle_in_transaction_for_long(&stage).await == 0,
                "a session is left in a transaction"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    all_there(&stage, &receipts).await;
    sound(&stage, &crowd, &receipts).await;
    drop(process);
    eprintln!(
        "{turn}: {count} resets, {} acknowledged sheets, none lost",
        receipts.len()
    );
    assert!(count > 0);
}

async fn count(stage: &Stage, which: &str) -> i64 {
    use sea_orm::ConnectionTrait;
    let database = stage.database().await;
    let sql = format!(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%' AND {which}"
    );
    let row = database.query_one_raw(sea_orm::Statement::from_string(
        sea_orm::DbBackend::Postgres,
        sql,
    ));
    let count = row.await.unwrap().unwrap().try_get_by_index(0).unwrap();
    database.close().await.unwrap();
    count
}

async fn idle_in_transaction(stage: &Stage) -> i64 {
    count(stage, "true").await
}

async fn idle_in_transaction_for_long(stage: &Stage) -> i64 {
    count(stage, "state_change < now() - interval '10 s'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn resets_lose_nothing_on_sqlite() {
    for turn in 0..times(1) {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::Folder(folder.path().join("data"));
        resets(location, folder, turn as u64).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn resets_lose_nothing_on_postgres() {
    for turn in 0..times(1) {
        // Of its own, so that only this test's sessions are seen.
        if let Some(cluster) = Cluster::start().await {
            let location = Location::Postgres(cluster.url());
            resets(location, tempfile::tempdir().unwrap(), turn as u64).await;
        }
    }
}

on_both!(
    /// A5, N14: each creating request is sent one to five times at once with one key. It takes place once,
    /// and every sender gets the same answer.
    repeated_requests_take_place_once,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let address = stage.url.trim_start_matches("http://").to_owned();
        let path = format!("/api/v1{}", cup.path("/invitations"));
        let all = Arc::new(AtomicU64::new(0));
        let mut clients = JoinSet::new();
        for client in 0..6_u64 {
            let (address, path, token, all) = (address.clone(), path.clone(), cup.organiser.token().to_owned(), all.clone());
            clients.spawn(async move {
                let mut wires: Vec<_> = (0..5).map(|_| Wire::new(&address, &token)).collect();
                let mut random = Random(client + 1);
                while all.fetch_add(1, Ordering::Relaxed) < times(500) as u64 {
                    let copies = 1 + usize::try_from(random.below(5)).unwrap();
                    let key = format!("once{client}-{}", all.load(Ordering::Relaxed));
                    let headers = format!("idempotency-key: {key}\r\n");
                    let body = json!({ "role": "team", "name": key }).to_string();
                    let asked = wires[..copies].iter_mut().map(|w| w.ask("POST", &path, &headers, &body));
                    let said = futures_util::future::try_join_all(asked).await.unwrap();
                    for (status, head, body) in &said {
                        assert_eq!(*status, 201, "{head}{}", String::from_utf8_lossy(body));
                        assert_eq!(body, &said[0].2, "{key}");
                    }
                }
            });
        }
        clients.join_all().await;
        let mut effects = BTreeMap::<String, usize>::new();
        let mut next = String::new();
        loop {
            let page = cup.organiser.get(&cup.path(&format!("/invitations?limit=200{next}"))).await.expect(200);
            for invitation in page["items"].as_array().unwrap() {
                *effects.entry(invitation["name"].as_str().unwrap_or_default().to_owned()).or_default() += 1;
            }
            match page["next_cursor"].as_str() {
                Some(cursor) => next = format!("&cursor={cursor}"),
                None => break,
            }
        }
        effects.retain(|name, _| name.starts_with("once"));
        assert_eq!(effects.len(), times(500), "writes");
        assert!(effects.values().all(|n| *n == 1), "{effects:?}");
    }
);

/// N23: two hundred redeem one invitation at once, and one gets in.
async fn redemptions(backend: Backend) {
    let limits = Limits {
        connections_per_address: 500,
        // A spent code is a wrong one: whoever has so many is slowed, which is another test's matter.
        guesses: 1000,
        ..Limits::default()
    };
    let Some((mut stage, code)) = Stage::unclaimed(backend, limits).await else {
        return;
    };
    stage.organiser = stage.nobody().redeem(&code, "Olga").await;
    let cup = Cup::open(&stage).await;
    let invitation = body(json!({ "role": "team", "name": "T" }));
    let key = new_key();
    let made = cup.organiser.create_invitation(&cup.id, &key, &invitation);
    let made = made.given().await;
    let mut asking = JoinSet::new();
    for n in 0..200 {
        let (nobody, code) = (stage.nobody(), made.code.clone());
        asking.spawn(async move {
            let asked = json!({ "code": code, "name": format!("N{n}") });
            let redeemed = nobody.change("POST", "/invitations/redemption", "*", asked);
            redeemed.await.status
        });
    }
    let mut statuses = BTreeMap::<u16, usize>::new();
    for status in asking.join_all().await {
        *statuses.entry(status).or_default() += 1;
    }
    // On a slow machine some are told to come again.
    statuses.remove(&503);
    assert_eq!(statuses.remove(&200), Some(1));
    assert!(statuses.keys().eq([&409]), "{statuses:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_redeems_an_invitation_on_sqlite() {
    redemptions(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_redeems_an_invitation_on_postgres() {
    redemptions(Backend::Postgres).await;
}

/// What a client saw: of which thing, which version with which title, whether it wrote it, and between
/// which instants of a common counter.
struct Seen {
    thing: usize,
    version: u64,
    title: String,
    has_written: bool,
    began: u64,
    ended: u64,
}

/// Whether a history is one that a single, unshared thing could have had: acknowledged versions form a
/// chain without a gap, every read saw the title of its version, and nobody saw an older version after a
/// newer one was known to somebody.
fn linearises(history: &mut [Seen]) -> Result<usize, String> {
    let mut writes = BTreeMap::new();
    for seen in history.iter().filter(|s| s.has_written) {
        if writes
            .insert((seen.thing, seen.version), &seen.title)
            .is_some()
        {
            return Err(format!(
                "version {} of {} acknowledged twice",
                seen.version, seen.thing
            ));
        }
    }
    let count = writes.len();
    for (thing, version) in writes.keys() {
        if *version > 2 && !writes.contains_key(&(*thing, version - 1)) {
            return Err(format!(
                "version {} of {thing} was acknowledged to nobody",
                version - 1
            ));
        }
    }
    for seen in history.iter() {
        if seen.version > 1 && writes.get(&(seen.thing, seen.version)) != Some(&&seen.title) {
            return Err(format!(
                "version {} of {} is {:?}",
                seen.version, seen.thing, seen.title
            ));
        }
    }
    // In order of beginnings, with what was known by then.
    history.sort_by_key(|s| s.began);
    let mut ends: Vec<(u64, usize, u64)> = history
        .iter()
        .map(|s| (s.ended, s.thing, s.version))
        .collect();
    ends.sort_unstable();
    let (mut known, mut next) = (BTreeMap::<usize, u64>::new(), 0);
    for seen in history.iter() {
        while next < ends.len() && ends[next].0 < seen.began {
            let newest = known.entry(ends[next].1).or_default();
            *newest = ends[next].2.max(*newest);
            next += 1;
        }
        let newest = known.get(&seen.thing).copied().unwrap_or(0);
        if seen.version < newest + u64::from(seen.has_written) {
            return Err(format!(
                "version {} of {} after {newest}",
                seen.version, seen.thing
            ));
        }
    }
    Ok(count)
}

/// The checker finds what it is for.
#[test]
fn a_history_that_does_not_linearise_is_found() {
    let seen = |version, title: &str, has_written, began| Seen {
        thing: 0,
        version,
        title: title.to_owned(),
        has_written,
        began,
        ended: began + 1,
    };
    let good = || {
        vec![
            seen(1, "", false, 0),
            seen(2, "a", true, 2),
            seen(2, "a", false, 4),
            seen(3, "b", true, 6),
        ]
    };
    assert_eq!(linearises(&mut good()), Ok(2));
    for (bad, why) in [
        (seen(3, "c", true, 8), "acknowledged twice"),
        (seen(5, "c", true, 8), "acknowledged to nobody"),
        (seen(3, "a", false, 8), "is \"a\""),
        (seen(2, "a", false, 8), "after 3"),
    ] {
        let mut history = good();
        history.push(bad);
        let found = linearises(&mut history).unwrap_err();
        assert!(found.contains(why), "{found}");
    }
}

/// A6, N15: sixteen clients change few things with If-Match, at several servers on PostgreSQL.
async fn updates(location: Location, folder: tempfile::TempDir, servers: usize) {
    let addresses: Vec<_> = (0..servers).map(|_| own_address()).collect();
    let stage = founded(&location, &addresses[0], folder).await;
    let mut processes = Vec::new();
    for address in &addresses {
        processes.push(Process::start(&location, address).await);
    }
    let cup = Cup::open(&stage).await;
    let mut things = Vec::new();
    for name in ["A", "B", "C", "D"] {
        let (team, entry, _) = cup.team(name, &["CN"]).await;
        let path = format!("/api/v1{}", cup.path(&format!("/team/entries/{entry}")));
        things.push((team.token().to_owned(), path));
    }
    let (asked, instant) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let mut clients = JoinSet::new();
    for client in 0..16_u64 {
        let (asked, instant, things) = (asked.clone(), instant.clone(), things.clone());
        let addresses = addresses.clone();
        clients.spawn(async move {
            let now = || instant.fetch_add(1, Ordering::SeqCst);
            let mut random = Random(client + 7);
            let mut seen = Vec::new();
            let mut wires = BTreeMap::new();
            while asked.fetch_add(2, Ordering::Relaxed) < times(2500) as u64 {
                let thing = usize::try_from(random.below(4)).unwrap();
                let server = usize::try_from(random.below(addresses.len() as u64)).unwrap();
                let (token, path) = &things[thing];
                let wire = wires
                    .entry((thing, server))
                    .or_insert_with(|| Wire::new(&addresses[server], token));
                let began = now();
                let (status, head, body) = wire.ask("GET", path, "", "").await.unwrap();
                assert_eq!(status, 200);
                let body: Value = serde_json::from_slice(&body).unwrap();
                let title = body["title"].as_str().unwrap().to_owned();
                let version = version(&head);
                let mut note = |version, title, has_written, began| {
                    seen.push(Seen {
                        thing,
                        version,
                        title,
                        has_written,
                        began,
                        ended: now(),
                    });
                };
                note(version, title, false, began);
                tokio::time::sleep(Duration::from_micros(random.below(3_000))).await;
                let title = format!("{client} {began}");
                let headers = format!("if-match: \"{version}\"\r\n");
                let began = now();
                let body = json!({ "title": title }).to_string();
                let (status, head, body) = wire.ask("PUT", path, &headers, &body).await.unwrap();
                match status {
                    200 => {
                        let written = self::version(&head);
                        assert_eq!(written, version + 1);
                        note(written, title, true, began);
                    }
                    _ => assert_eq!(status, 412, "{}", String::from_utf8_lossy(&body)),
                }
            }
            seen
        });
    }
    let mut history: Vec<Seen> = clients.join_all().await.into_iter().flatten().collect();
    let requests = asked.load(Ordering::Relaxed);
    match linearises(&mut history) {
        Ok(writes) => {
            eprintln!("{servers} servers, {requests} requests, {writes} acknowledged: one history");
            assert!(writes > 50, "{writes}");
        }
        Err(found) => panic!("{found}"),
    }
    // The end is the last that was acknowledged.
    for (thing, (token, path)) in things.iter().enumerate() {
        let (_, head, _) = Wire::new(&addresses[0], token)
            .ask("GET", path, "", "")
            .await
            .unwrap();
        let last = history
            .iter()
            .filter(|s| s.thing == thing)
            .map(|s| s.version)
            .max();
        assert_eq!(Some(version(&head)), last);
    }
}

/// The version that an answer's ETag names.
fn version(head: &str) -> u64 {
    let tag = head.lines().find_map(|l| l.strip_prefix("etag: "));
    tag.unwrap().trim().trim_matches('"').parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn updates_make_one_history_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    updates(Location::Folder(folder.path().join("data")), folder, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn updates_make_one_history_on_three_servers() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(location) = Backend::Postgres.empty(folder.path()).await {
        updates(location, folder, 3).await;
    }
}
