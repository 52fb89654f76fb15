//! N10: the server is killed at random instants while judges submit. What was acknowledged is there
//! afterwards, whole, with its audit record.
//!
//! In long: `EVENHAND_CRASHES=1000 cargo test --test server crash -- --nocapture`. A killed process does
//! not test a power cut: the kernel keeps what was written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use entity::{audit, sheet_revision};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use crate::doctor::evenhand;
use crate::process::{Crowd, PATIENCE, Process, Sheet, Wire, client_of, founded, own_address};
use crate::stage::{Backend, Stage};

/// Connections that submit at once.
const WRITERS: usize = 16;

/// Random numbers: xorshift64 (Marsaglia, J. Stat. Soft. 8, 2003).
pub struct Random(pub u64);

impl Random {
    /// One below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Submits sheets again and again until the server is gone: the receipts, with the sheet's number.
pub async fn judge_on(
    address: String,
    sheets: Vec<(usize, Sheet)>,
    cycle: u64,
    acknowledged: Arc<AtomicU64>,
    gone: Arc<AtomicBool>,
) -> Vec<(usize, Value)> {
    let mut wires = BTreeMap::new();
    let mut receipts = Vec::new();
    for turn in 0.. {
        let (number, sheet) = &sheets[turn % sheets.len()];
        let wire = wires
            .entry(&sheet.token)
            .or_insert_with(|| Wire::new(&address, &sheet.token));
        match sheet.submit(wire, &format!("{cycle} {turn}")).await {
            Ok(Ok(receipt)) => {
                acknowledged.fetch_add(1, Ordering::Relaxed);
                receipts.push((*number, receipt));
            }
            Ok(Err((status, said))) => assert_eq!(status, 503, "{said}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(1)).await,
        }
        if gone.load(Ordering::Relaxed) {
            break;
        }
    }
    receipts
}

/// What a receipt says.
fn said(receipt: &Value) -> (String, i64, String) {
    let word = |name: &str| receipt[name].as_str().unwrap().to_owned();
    let revision = receipt["revision"].as_i64().unwrap();
    (word("object"), revision, word("digest"))
}

/// Every acknowledged revision is there with its digest, and its audit record with its hash.
pub async fn all_there(stage: &Stage, receipts: &[(usize, Value)]) {
    let Some(first) = receipts
        .iter()
        .map(|r| r.1["audit_seq"].as_i64().unwrap())
        .min()
    else {
        return;
    };
    let database = stage.database().await;
    let records = audit::Entity::find().filter(audit::Column::Seq.gte(first));
    let records = records.all(&database).await.unwrap();
    let since = records.iter().map(|r| r.at).min().unwrap_or(i64::MAX);
    let revisions =
        sheet_revision::Entity::find().filter(sheet_revision::Column::SubmittedAt.gte(since));
    let revisions: BTreeSet<_> = revisions
        .all(&database)
        .await
        .unwrap()
        .into_iter()
        .map(|r| {
            (
                format!("sheet/{}", r.sheet_id),
                i64::from(r.number),
                r.digest,
            )
        })
        .collect();
    let records: BTreeSet<_> = records.into_iter().map(|r| (r.seq, r.hash)).collect();
    database.close().await.unwrap();
    for (_, receipt) in receipts {
        assert!(revisions.contains(&said(receipt)), "lost {receipt}");
        let record = (
            receipt["audit_seq"].as_i64().unwrap(),
            receipt["audit_hash"].as_str().unwrap().to_owned(),
        );
        assert!(records.contains(&record), "without a record: {receipt}");
    }
}

/// The judges see what they were told, the receipts prove it, and every law holds.
pub async fn sound(stage: &Stage, crowd: &Crowd, receipts: &[(usize, Value)]) {
    let mut of = BTreeMap::<usize, Vec<&Value>>::new();
    for (sheet, receipt) in receipts {
        of.entry(*sheet).or_default().push(receipt);
    }
    for (sheet, receipts) in of {
        let sheet = &crowd.sheets[sheet];
        let list = client_of(stage, sheet)
            .get(&format!("{}/receipts", sheet.path))
            .await
            .expect(200);
        let list = list["items"].as_array().unwrap();
        for receipt in receipts {
            assert!(list.contains(receipt), "not shown: {receipt}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let heads = folder.path().join("receipts.json");
    let all: Vec<_> = receipts.iter().map(|r| &r.1).collect();
    std::fs::write(&heads, json!(all).to_string()).unwrap();
    let (code, said) = evenhand(
        stage,
        &["audit", "verify", "--heads", heads.to_str().unwrap()],
    );
    assert_eq!(code, 0, "{said}");
    let (code, said) = evenhand(stage, &["doctor"]);
    assert_eq!(code, 0, "{said}");
}

/// Every sheet, dealt to the writers.
pub fn dealt(crowd: &Crowd, writers: usize) -> Vec<Vec<(usize, Sheet)>> {
    let mut hands = vec![Vec::new(); writers];
    for (number, sheet) in crowd.sheets.iter().enumerate() {
        hands[number % writers].push((number, sheet.clone()));
    }
    hands
}

/// Waits until so many are acknowledged: false if they come to a halt.
pub async fn reached(acknowledged: &AtomicU64, goal: u64) -> bool {
    let reached = async {
        while acknowledged.load(Ordering::Relaxed) < goal {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(PATIENCE, reached).await.is_ok()
}

/// Most crashes of one database: a submission is answered with all revisions of its sheet, so that sheets
/// which are submitted for ever get slower and slower.
const FRESH: u64 = 50;

async fn crashes(backend: Backend, cycles: u64, each: u64) {
    let cycles = std::env::var("EVENHAND_CRASHES").map_or(cycles, |given| given.parse().unwrap());
    let mut random = Random(88_172_645_463_325_252);
    let (mut done, mut total) = (0, 0);
    while done < cycles {
        let next = FRESH.min(cycles - done);
        let Some(count) = crashes_of_one(backend, next, each, &mut random).await else {
            return;
        };
        (done, total) = (done + next, total + count);
        eprintln!("{backend:?}: {done} crashes, {total} acknowledged sheets, none lost");
    }
}

/// So many crashes of one database: how many sheets were acknowledged, or nothing without the database.
async fn crashes_of_one(
    backend: Backend,
    cycles: u64,
    each: u64,
    random: &mut Random,
) -> Option<usize> {
    let folder = tempfile::tempdir().unwrap();
    let location = backend.empty(folder.path()).await?;
    let address = own_address();
    let stage = founded(&location, &address, folder).await;
    let mut process = Process::start(&location, &address).await;
    let crowd = Crowd::scoring(&stage, 100).await;
    let mut all = Vec::new();
    for cycle in 0..cycles {
        let (gone, acknowledged) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicU64::new(0)),
        );
        let writers: Vec<_> = dealt(&crowd, WRITERS)
            .into_iter()
            .map(|hand| {
                let (acknowledged, gone) = (acknowledged.clone(), gone.clone());
                tokio::spawn(judge_on(address.clone(), hand, cycle, acknowledged, gone))
            })
            .collect();
        // After so many acknowledgements and up to 20 ms: at any instant of a transaction.
        let after = each + random.below(each / 2);
        let is_busy = reached(&acknowledged, after).await;
        tokio::time::sleep(Duration::from_micros(random.below(20_000))).await;
        process.kill();
        gone.store(true, Ordering::Relaxed);
        let mut receipts = Vec::new();
        for writer in writers {
            receipts.extend(writer.await.unwrap());
        }
        assert!(is_busy, "cycle {cycle}: the judges came to a halt");
        process = Process::start(&location, &address).await;
        all_there(&stage, &receipts).await;
        all.extend(receipts);
    }
    sound(&stage, &crowd, &all).await;
    assert!(all.len() as u64 >= cycles * each, "{}", all.len());
    Some(all.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_on_sqlite() {
    crashes(Backend::Sqlite, 50, 200).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_on_postgres() {
    crashes(Backend::Postgres, 10, 100).await;
}
