//! Real panels through the API: 17 figure-skating competitions with 5 criteria.

use crate::tools::require_tools;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use evenhand_client::types::{self, ExportTable, ImportTable};
use evenhand_client::{ByteStream, Error, ResponseValue};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::stage::{Backend, Call, Client, Stage, body, new_key, whole};

fn folder() -> Option<PathBuf> {
    let Some(data) = std::env::var_os("EVENHAND_REFERENCE_DATA") else {
        require_tools("EVENHAND_REFERENCE_DATA, the folder of real judging data");
        return None;
    };
    Some(PathBuf::from(data).join("skating_pcs_2016_17"))
}

fn rows(path: PathBuf) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(path)
        .unwrap()
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

/// Entry and judge.
type Pair = (String, String);

/// Criteria and marks of each pair.
type Sheets = BTreeMap<Pair, Vec<(String, String)>>;

/// The marks of the data, by pair.
fn sheets_of(data: &Path) -> Sheets {
    let mut sheets = Sheets::new();
    for mut row in rows(data.join("scores.csv")) {
        let mut cell = |name: &str| row.remove(name).unwrap();
        let pair = (cell("entry"), cell("judge"));
        let mark = (cell("criterion"), cell("score"));
        sheets.entry(pair).or_default().push(mark);
    }
    sheets
}

/// A round into which the data are brought.
struct Panels<'a> {
    organiser: &'a Client,
    cup: Uuid,
    round: Uuid,
}

impl Panels<'_> {
    async fn import_people(&self, data: &Path) {
        for (table, file) in [
            (ImportTable::Entries, "entries.csv"),
            (ImportTable::Judges, "judges.csv"),
        ] {
            let (key, text) = (new_key(), std::fs::read_to_string(data.join(file)));
            let (organiser, text) = (self.organiser, text.unwrap());
            let imported = organiser.import_table(&self.cup, None, None, table, &key, text);
            imported.given().await;
        }
    }

    async fn import(
        &self,
        pairs: &BTreeSet<Pair>,
    ) -> Result<ResponseValue<types::ImportReport>, Error<ByteStream>> {
        let rows: String = pairs.iter().map(|(e, j)| format!("{e},{j}\n")).collect();
        let (key, csv) = (new_key(), format!("entry,judge\n{rows}"));
        let (round, table) = (Some(&self.round), ImportTable::Assignment);
        let organiser = self.organiser;
        let imported = organiser.import_table(&self.cup, None, round, table, &key, csv);
        imported.await
    }

    /// Imports the panels of the data. First every pair in conflict is refused and nothing is
    /// imported; then the others are imported. Returns those.
    async fn import_assignment(&self, sheets: &Sheets) -> BTreeSet<Pair> {
        let mut pairs: BTreeSet<_> = sheets.keys().cloned().collect();
        assert_eq!(pairs.len(), 15_526);
        let refused = self.import(&pairs).refused("bad-table").await.errors;
        assert_eq!(refused.len(), 1399);
        let ordered: Vec<_> = pairs.iter().cloned().collect();
        for issue in refused {
            assert_eq!(issue.code, "conflict-of-interest");
            let line = issue.pointer.split(':').nth(1).unwrap();
            let line: usize = line.parse().unwrap();
            assert!(pairs.remove(&ordered[line - 2]), "{issue:?}");
        }
        self.import(&pairs).given().await;
        pairs
    }

    /// Waives the sheets that lack a criterion in the data, which cannot be submitted.
    async fn waive_incomplete(&self) {
        let (organiser, cup) = (self.organiser, &self.cup);
        let progress = organiser.get_progress(cup, &self.round).given().await;
        let incomplete = body(json!({ "reason": "incomplete in the data" }));
        for missing in progress.missing {
            let waived = organiser.waive_sheet(cup, &missing.assignment_id, &incomplete);
            waived.given().await;
        }
    }

    async fn export(&self, table: ExportTable) -> Vec<u8> {
        let (organiser, round) = (self.organiser, &self.round);
        let table = organiser.export_table(&self.cup, round, table, None);
        whole(table.given().await).await
    }
}

/// The standings that `rank` computes from the files with this rubric.
fn ranked_from_files(data: &Path, rubric: &[u8]) -> Vec<u8> {
    let work = tempfile::tempdir().unwrap();
    std::fs::write(work.path().join("rubric.csv"), rubric).unwrap();
    let ranked = std::process::Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .arg("rank")
        .arg(data.join("scores.csv"))
        .arg("--entries")
        .arg(data.join("entries.csv"))
        .arg("--judges")
        .arg(data.join("judges.csv"))
        .arg("--rubric")
        .arg(work.path().join("rubric.csv"))
        .output()
        .unwrap();
    assert!(
        ranked.status.success(),
        "{}",
        String::from_utf8_lossy(&ranked.stderr)
    );
    ranked.stdout
}

/// 1,726 performances and 214 judges of 43 countries come in by the API, which refuses their 1,399
/// pairs of compatriots. The judges submit the other sheets. The standings of the closed round are
/// those that `rank` computes from the files.
#[tokio::test(flavor = "multi_thread")]
async fn real_panels_give_what_the_files_give() {
    let Some(data) = folder() else { return };
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let sheets = sheets_of(&data);
    let criteria: BTreeSet<_> = sheets.values().flatten().map(|m| m.0.clone()).collect();
    let (entries, judges) = (
        rows(data.join("entries.csv")),
        rows(data.join("judges.csv")),
    );
    let (cup, round) = setup(&stage, &entries, &judges, &criteria).await;
    let organiser = &stage.organiser;
    let panels = Panels {
        organiser,
        cup,
        round,
    };
    panels.import_people(&data).await;
    let pairs = panels.import_assignment(&sheets).await;
    organiser.open_scoring(&cup, &round).given().await;
    score(organiser, &cup, &sheets, &pairs).await;
    panels.waive_incomplete().await;
    // Panels of the data differ in size.
    let waived = json!({ "short_entries_reason": "as in the data" });
    organiser
        .close_round(&cup, &round, &body(waived))
        .given()
        .await;
    organiser.rank_round(&cup, &round).given().await;
    let standings = panels.export(ExportTable::Standings).await;
    let rubric = panels.export(ExportTable::Rubric).await;
    assert!(
        standings == ranked_from_files(&data, &rubric),
        "the server's standings differ from the files'"
    );
    let lines = String::from_utf8(standings).unwrap().lines().count();
    assert_eq!(lines, 1 + 1726);
}

/// A competition with the countries of the data, a round and its rubric, open.
async fn setup(
    stage: &Stage,
    entries: &[BTreeMap<String, String>],
    judges: &[BTreeMap<String, String>],
    criteria: &BTreeSet<String>,
) -> (Uuid, Uuid) {
    let organiser = &stage.organiser;
    let settings = body(json!({ "name": "Skating", "zone": "Europe/Zurich" }));
    let key = new_key();
    let cup = organiser
        .create_competition(&key, &settings)
        .given()
        .await
        .id;
    let codes: BTreeSet<&str> = entries
        .iter()
        .chain(judges)
        .flat_map(|row| row["countries"].split(';'))
        .collect();
    let items: Vec<Value> = codes
        .iter()
        .map(|c| json!({ "code": c, "status": "guest", "names": {} }))
        .collect();
    let countries = body(json!({ "items": items }));
    let replaced = organiser.replace_countries(&cup, &countries);
    replaced.given().await;
    let (key, round) = (new_key(), body(json!({ "code": "all", "panel_size": 9 })));
    let round = organiser.create_round(&cup, &key, &round).given().await.id;
    let criterion = |name: &String| json!({ "criterion": name, "weight": "1", "min": "0", "max": "10", "step": "0.25" });
    let criteria: Vec<Value> = criteria.iter().map(criterion).collect();
    let rubric = body(json!({ "criteria": criteria }));
    let replaced = organiser.replace_rubric(&cup, &round, Some("*"), &rubric);
    replaced.given().await;
    organiser.open_competition(&cup).given().await;
    (cup, round)
}

const MOST: Option<NonZeroU64> = NonZeroU64::new(200);

/// All judges, page by page.
async fn judges_of(organiser: &Client, cup: &Uuid) -> Vec<types::Judge> {
    let (mut items, mut cursor) = (Vec::new(), None);
    loop {
        let page = organiser.list_judges(cup, cursor.as_ref(), MOST).given();
        let page = page.await;
        items.extend(page.items);
        match page.next_cursor {
            Some(next) => cursor = Some(next.parse().unwrap()),
            None => return items,
        }
    }
}

/// All of a judge's own assignments, page by page.
async fn own(judge: &Client, cup: &Uuid) -> Vec<types::MyAssignment> {
    let (mut items, mut cursor) = (Vec::new(), None);
    loop {
        let page = judge
            .list_my_assignments(cup, cursor.as_ref(), MOST)
            .given();
        let page = page.await;
        items.extend(page.items);
        match page.next_cursor {
            Some(next) => cursor = Some(next.parse().unwrap()),
            None => return items,
        }
    }
}

/// Each judge signs in, lists the own assignments, and submits the sheets of the data.
async fn score(
    organiser: &Client,
    cup: &Uuid,
    sheets: &BTreeMap<(String, String), Vec<(String, String)>>,
    pairs: &BTreeSet<(String, String)>,
) {
    let mut submitted = 0;
    let mut judges = judges_of(organiser, cup).await;
    assert_eq!(judges.len(), 214);
    judges.sort_by(|a, b| a.code.cmp(&b.code));
    for judge in judges {
        let invitation = json!({ "role": "judge", "judge_id": judge.id });
        let client = organiser.bring(cup, invitation, &judge.code).await;
        for assignment in own(&client, cup).await {
            let pair = (assignment.entry.code, judge.code.clone());
            assert!(pairs.contains(&pair));
            let marks: Vec<_> = sheets[&pair]
                .iter()
                .map(|(c, s)| json!({ "criterion": c, "score": s.parse::<rust_decimal::Decimal>().unwrap() }))
                .collect();
            if marks.len() < 5 {
                continue;
            }
            let sheet = body(json!({ "marks": marks }));
            let done = client.submit_my_sheet(cup, &assignment.id, Some("\"0\""), &sheet);
            done.given().await;
            submitted += 1;
        }
    }
    assert!(submitted > 14_000, "{submitted}");
}
