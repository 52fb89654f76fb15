//! N10: the server is killed at random instants while judges submit. Every acknowledged sheet is
//! complete afterwards and has its audit record.
//!
//! Long form: `EVENHAND_CRASHES=1000 cargo test --test server crash -- --nocapture`. Killing a
//! process does not test a power cut: the kernel keeps what was written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use entity::{audit, sheet_revision};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use crate::doctor::{Run, evenhand};
use crate::process::{ManySheets, PATIENCE, Process, Sheet, Wire, client_of, founded, own_address};
use crate::stage::{Backend, Stage};

/// Connections that submit at once.
const WRITERS: usize = 16;

/// Pseudorandom numbers: xorshift64 (Marsaglia, J. Stat. Soft. 8, 2003).
pub struct Random(pub u64);

impl Random {
    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// A submission that the server acknowledged.
#[derive(Clone, Debug)]
pub struct Acknowledged {
    /// Index in `ManySheets::sheets`.
    pub sheet: usize,
    pub receipt: Value,
}

/// What the clients and the test share while the clients submit.
#[derive(Clone, Default)]
pub struct Signals {
    /// Submissions acknowledged so far.
    pub acknowledged: Arc<AtomicU64>,
    /// Set by the test: the clients stop.
    pub stop: Arc<AtomicBool>,
}

impl Signals {
    pub fn acknowledged(&self) -> u64 {
        self.acknowledged.load(Ordering::Relaxed)
    }

    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Waits for so many acknowledgements; false if none come any more.
    pub async fn reach(&self, goal: u64) -> bool {
        let reached = async {
            while self.acknowledged() < goal {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(PATIENCE, reached).await.is_ok()
    }
}

/// A sheet and its index in `ManySheets::sheets`.
#[derive(Clone)]
pub struct Numbered {
    pub number: usize,
    pub sheet: Sheet,
}

/// Submits sheets in turn until the test stops it.
pub async fn submit_in_turn(
    address: String,
    sheets: Vec<Numbered>,
    cycle: u64,
    signals: Signals,
) -> Vec<Acknowledged> {
    let mut wires = BTreeMap::new();
    let mut receipts = Vec::new();
    for turn in 0.. {
        let Numbered { number, sheet } = &sheets[turn % sheets.len()];
        let wire = wires
            .entry(&sheet.token)
            .or_insert_with(|| Wire::new(&address, &sheet.token));
        match sheet.submit(wire, &format!("{cycle} {turn}")).await {
            Ok(Ok(receipt)) => {
                signals.acknowledged.fetch_add(1, Ordering::Relaxed);
                let sheet = *number;
                receipts.push(Acknowledged { sheet, receipt });
            }
            Ok(Err(refused)) => assert_eq!(refused.status, 503, "{}", refused.text),
            Err(_) => tokio::time::sleep(Duration::from_millis(1)).await,
        }
        if signals.is_stopped() {
            break;
        }
    }
    receipts
}

/// Object, revision and digest of a receipt.
fn identity(receipt: &Value) -> (String, i64, String) {
    let word = |name: &str| receipt[name].as_str().unwrap().to_owned();
    let revision = receipt["revision"].as_i64().unwrap();
    (word("object"), revision, word("digest"))
}

/// Asserts that the database has every acknowledged revision with its digest, and its audit record.
pub async fn expect_stored(stage: &Stage, acknowledged: &[Acknowledged]) {
    let receipts = acknowledged.iter().map(|a| &a.receipt);
    let numbers = receipts.clone().map(|r| r["audit_seq"].as_i64().unwrap());
    let Some(first) = numbers.min() else {
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
    for receipt in receipts {
        assert!(revisions.contains(&identity(receipt)), "lost {receipt}");
        let record = (
            receipt["audit_seq"].as_i64().unwrap(),
            receipt["audit_hash"].as_str().unwrap().to_owned(),
        );
        assert!(records.contains(&record), "without a record: {receipt}");
    }
}

/// Asserts that judges read their receipts, that the chain has them, and that every law holds.
pub async fn expect_sound(stage: &Stage, many: &ManySheets, acknowledged: &[Acknowledged]) {
    let mut of = BTreeMap::<usize, Vec<&Value>>::new();
    for Acknowledged { sheet, receipt } in acknowledged {
        of.entry(*sheet).or_default().push(receipt);
    }
    for (sheet, receipts) in of {
        let sheet = &many.sheets[sheet];
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
    let all: Vec<_> = acknowledged.iter().map(|a| &a.receipt).collect();
    std::fs::write(&heads, json!(all).to_string()).unwrap();
    let Run { code, said } = evenhand(
        stage,
        &["audit", "verify", "--heads", heads.to_str().unwrap()],
    );
    assert_eq!(code, 0, "{said}");
    let Run { code, said } = evenhand(stage, &["doctor"]);
    assert_eq!(code, 0, "{said}");
}

/// The sheets, shared among this many writers.
pub fn shares(many: &ManySheets, writers: usize) -> Vec<Vec<Numbered>> {
    let mut shares = vec![Vec::new(); writers];
    for (number, sheet) in many.sheets.iter().enumerate() {
        let sheet = sheet.clone();
        shares[number % writers].push(Numbered { number, sheet });
    }
    shares
}

/// Most crashes of one database. A submission is answered with all revisions of its sheet, so that
/// sheets get slower with each submission.
const MOST_CRASHES: u64 = 50;

async fn crashes(backend: Backend, cycles: u64, each: u64) {
    let cycles = std::env::var("EVENHAND_CRASHES").map_or(cycles, |given| given.parse().unwrap());
    let mut random = Random(88_172_645_463_325_252);
    let (mut done, mut total) = (0, 0);
    while done < cycles {
        let next = MOST_CRASHES.min(cycles - done);
        let Some(count) = crashes_of_one(backend, next, each, &mut random).await else {
            return;
        };
        (done, total) = (done + next, total + count);
        eprintln!("{backend:?}: {done} crashes, {total} acknowledged sheets, none lost");
    }
}

/// Crashes one database so many times; returns the number of acknowledged sheets, or `None` without
/// the database.
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
    let many = ManySheets::scoring(&stage, 100).await;
    let mut all = Vec::new();
    for cycle in 0..cycles {
        let signals = Signals::default();
        let writers: Vec<_> = shares(&many, WRITERS)
            .into_iter()
            .map(|share| {
                let signals = signals.clone();
                tokio::spawn(submit_in_turn(address.clone(), share, cycle, signals))
            })
            .collect();
        // So many acknowledgements and up to 20 ms later, which can be any instant of a
        // transaction.
        let after = each + random.below(each / 2);
        let is_busy = signals.reach(after).await;
        tokio::time::sleep(Duration::from_micros(random.below(20_000))).await;
        process.kill();
        signals.stop();
        let mut receipts = Vec::new();
        for writer in writers {
            receipts.extend(writer.await.unwrap());
        }
        assert!(
            is_busy,
            "cycle {cycle}: no submission is acknowledged any more"
        );
        process = Process::start(&location, &address).await;
        expect_stored(&stage, &receipts).await;
        all.extend(receipts);
    }
    expect_sound(&stage, &many, &all).await;
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
