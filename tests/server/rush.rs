//! Many clients at once, which hang up, repeat requests, redeem the same invitation, or change the
//! same entry.
//!
//! Long form: `EVENHAND_RUSH=20` makes each test twenty times as long.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use evenhand::http::connection::Limits;
use evenhand::store::Location;
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::competition::{Cup, Draft};
use crate::crash::{Random, Signals, expect_sound, expect_stored, shares, submit_in_turn};
use crate::faults::Cluster;
use crate::process::{ManySheets, Process, Reply, Sheet, Wire, founded, own_address};
use crate::stage::{Backend, Call, Stage, body, new_key};

fn times(usual: usize) -> usize {
    usual * std::env::var("EVENHAND_RUSH").map_or(1, |given| given.parse::<usize>().unwrap())
}

/// Sends submissions and resets their connections, an eighth as many as are acknowledged to others,
/// until the test stops it. Returns their number.
async fn reset_submissions(
    address: String,
    sheets: Vec<Sheet>,
    seed: u64,
    signals: Signals,
) -> u64 {
    let mut random = Random(seed);
    let mut count = 0;
    while !signals.is_stopped() {
        if count > signals.acknowledged() / 8 {
            tokio::time::sleep(Duration::from_millis(1)).await;
            continue;
        }
        let sheet = &sheets[usize::try_from(random.below(sheets.len() as u64)).unwrap()];
        let mut stream = TcpStream::connect(&address).await.unwrap();
        // A reset instead of a regular end: the server drops the request at its next await.
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
}

/// A4, N13: while eight connections reset their requests at random instants, acknowledged sheets of
/// others stay, and no session of the database is left inside a transaction.
///
/// In the long form each turn has a database of its own: a submission is answered with all
/// revisions of its sheet.
async fn resets(location: Location, folder: tempfile::TempDir, turn: u64) {
    let address = own_address();
    let stage = founded(&location, &address, folder).await;
    let process = Process::start(&location, &address).await;
    let many = ManySheets::scoring(&stage, 40).await;
    let signals = Signals::default();
    let (mut resetting, mut writing) = (JoinSet::new(), JoinSet::new());
    for client in 1..9 {
        let (address, sheets) = (address.clone(), many.sheets.clone());
        let seed = client + 40 + 8 * turn;
        resetting.spawn(reset_submissions(address, sheets, seed, signals.clone()));
    }
    for share in shares(&many, 8) {
        writing.spawn(submit_in_turn(address.clone(), share, 0, signals.clone()));
    }
    let (mut goal, mut is_busy) = (0, true);
    while goal < 1000 && is_busy {
        goal += 100;
        is_busy = signals.reach(goal).await;
    }
    signals.stop();
    let receipts = writing.join_all().await.concat();
    assert!(is_busy, "no submission is acknowledged any more");
    let count: u64 = resetting.join_all().await.iter().sum();
    if let Location::Postgres(_) = location {
        expect_no_open_transaction(&stage).await;
    }
    expect_stored(&stage, &receipts).await;
    expect_sound(&stage, &many, &receipts).await;
    drop(process);
    eprintln!(
        "{turn}: {count} resets, {} acknowledged sheets, none lost",
        receipts.len()
    );
    assert!(count > 0);
}

/// The requests that were reset last may still be running; none of them stays in a transaction.
async fn expect_no_open_transaction(stage: &Stage) {
    while idle_in_transaction(stage).await > 0 {
        assert!(
            idle_in_transaction_for_long(stage).await == 0,
            "a session is left in a transaction"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
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
        // A server of the test's own has only the test's sessions.
        if let Some(cluster) = Cluster::start().await {
            let location = Location::Postgres(cluster.url());
            resets(location, tempfile::tempdir().unwrap(), turn as u64).await;
        }
    }
}

on_both!(
    /// A5, N14: each creating request is sent one to five times at once with one key. It is carried
    /// out once, and every sender gets the same answer.
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
                    for reply in &said {
                        assert_eq!(reply.status, 201, "{}{}", reply.head, reply.text());
                        assert_eq!(reply.body, said[0].body, "{key}");
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

/// N23: two hundred clients redeem one invitation at once, and one of them gets a membership.
async fn redemptions(backend: Backend) {
    let limits = Limits {
        connections_per_address: 500,
        // A spent code counts as a failed attempt; tests/server/guessing.rs tests throttling.
        failed_sign_ins: 1000,
        ..Limits::default()
    };
    let Some(unclaimed) = Stage::unclaimed(backend, limits).await else {
        return;
    };
    let stage = unclaimed.claimed().await;
    let cup = Cup::open(&stage).await;
    let invitation = body(json!({ "role": "team", "name": "T" }));
    let key = new_key();
    let made = cup.organiser.create_invitation(&cup.id, &key, &invitation);
    let made = made.given().await;
    let mut asking = JoinSet::new();
    for n in 0..200 {
        let (anonymous, code) = (stage.anonymous(), made.code.clone());
        asking.spawn(async move {
            let asked = json!({ "code": code, "name": format!("N{n}") });
            let redeemed = anonymous.change("POST", "/invitations/redemption", "*", asked);
            redeemed.await.status
        });
    }
    let mut statuses = BTreeMap::<u16, usize>::new();
    for status in asking.join_all().await {
        *statuses.entry(status).or_default() += 1;
    }
    // On a slow machine some requests are shed.
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

/// A read or an acknowledged write of an entry by a client.
struct Seen {
    /// Index of the entry.
    thing: usize,
    version: u64,
    title: String,
    has_written: bool,
    /// Instants of a counter that all clients share.
    began: u64,
    ended: u64,
}

/// The number of writes if the history linearises.
///
/// Acknowledged versions must form a chain without a gap, every read must return the title of its
/// version, and no client may see an older version after another client saw a newer one.
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
                "version {} of {thing} was not acknowledged",
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
    // In the order of their beginnings, with the newest version known at that instant.
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

/// The checker finds each kind of violation.
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
        (seen(5, "c", true, 8), "was not acknowledged"),
        (seen(3, "a", false, 8), "is \"a\""),
        (seen(2, "a", false, 8), "after 3"),
    ] {
        let mut history = good();
        history.push(bad);
        let found = linearises(&mut history).unwrap_err();
        assert!(found.contains(why), "{found}");
    }
}

/// An entry that clients change, and the token of its team.
#[derive(Clone)]
struct Shared {
    token: String,
    path: String,
}

/// Counters that the clients share.
#[derive(Clone, Default)]
struct Counters {
    requests: Arc<AtomicU64>,
    instant: Arc<AtomicU64>,
}

/// Reads random entries at random servers and changes them with If-Match; returns what it saw.
async fn update(
    addresses: Vec<String>,
    things: Vec<Shared>,
    client: u64,
    counters: Counters,
) -> Vec<Seen> {
    let now = || counters.instant.fetch_add(1, Ordering::SeqCst);
    let mut random = Random(client + 7);
    let mut seen = Vec::new();
    let mut wires = BTreeMap::new();
    while counters.requests.fetch_add(2, Ordering::Relaxed) < times(2500) as u64 {
        let thing = usize::try_from(random.below(4)).unwrap();
        let server = usize::try_from(random.below(addresses.len() as u64)).unwrap();
        let Shared { token, path } = &things[thing];
        let wire = wires
            .entry((thing, server))
            .or_insert_with(|| Wire::new(&addresses[server], token));
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
        let began = now();
        let Reply { status, head, body } = wire.ask("GET", path, "", "").await.unwrap();
        assert_eq!(status, 200);
        let body: Value = serde_json::from_slice(&body).unwrap();
        let title = body["title"].as_str().unwrap().to_owned();
        let read = version(&head);
        note(read, title, false, began);
        tokio::time::sleep(Duration::from_micros(random.below(3_000))).await;
        let title = format!("{client} {began}");
        let headers = format!("if-match: \"{read}\"\r\n");
        let began = now();
        let body = json!({ "title": title }).to_string();
        let reply = wire.ask("PUT", path, &headers, &body).await.unwrap();
        if reply.status == 200 {
            let written = version(&reply.head);
            assert_eq!(written, read + 1);
            note(written, title, true, began);
        } else {
            assert_eq!(reply.status, 412, "{}", reply.text());
        }
    }
    seen
}

/// A6, N15: sixteen clients change four entries with If-Match, at several servers on PostgreSQL.
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
        let Draft { team, entry, .. } = cup.team(name, &["CN"]).await;
        let path = format!("/api/v1{}", cup.path(&format!("/team/entries/{entry}")));
        let token = team.token().to_owned();
        things.push(Shared { token, path });
    }
    let counters = Counters::default();
    let mut clients = JoinSet::new();
    for client in 0..16 {
        let (addresses, things) = (addresses.clone(), things.clone());
        clients.spawn(update(addresses, things, client, counters.clone()));
    }
    let mut history: Vec<Seen> = clients.join_all().await.into_iter().flatten().collect();
    let requests = counters.requests.load(Ordering::Relaxed);
    let writes = linearises(&mut history).unwrap();
    eprintln!("{servers} servers, {requests} requests, {writes} acknowledged: one history");
    assert!(writes > 50, "{writes}");
    // The last acknowledged version is the one that is stored.
    for (number, Shared { token, path }) in things.iter().enumerate() {
        let mut wire = Wire::new(&addresses[0], token);
        let reply = wire.ask("GET", path, "", "").await.unwrap();
        let of_this = history.iter().filter(|s| s.thing == number);
        let last = of_this.map(|s| s.version).max();
        assert_eq!(Some(version(&reply.head)), last);
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
