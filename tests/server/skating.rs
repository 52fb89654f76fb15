//! Real panels through the API: 17 figure-skating competitions with 5 criteria.

use crate::tools::require_tools;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU64;
use std::path::PathBuf;

use evenhand_client::types::{self, ExportTable, ImportTable};
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

/// 1,726 performances and 214 judges of 43 countries come in by the API; its 1,399 same-country pairs
/// are refused by the conflict rule; the other sheets are submitted by their judges; the round closes,
/// is ranked and exported, and has the numbers that `rank` gets from the files with the same rubric.
#[tokio::test(flavor = "multi_thread")]
async fn real_panels_give_what_the_files_give() {
    let Some(data) = folder() else { return };
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let entries = rows(data.join("entries.csv"));
    let judges = rows(data.join("judges.csv"));
    let mut sheets: BTreeMap<(String, String), Vec<(String, String)>> = BTreeMap::new();
    for mut row in rows(data.join("scores.csv")) {
        let mut cell = |name: &str| row.remove(name).unwrap();
        let (entry, judge) = (cell("entry"), cell("judge"));
        sheets
            .entry((entry, judge))
            .or_default()
            .push((cell("criterion"), cell("score")));
    }
    let criteria: BTreeSet<_> = sheets.values().flatten().map(|m| m.0.clone()).collect();
    let (cup, round) = setup(&stage, &entries, &judges, &criteria).await;
    let organiser = &stage.organiser;

    let read = |file: &str| std::fs::read_to_string(data.join(file)).unwrap();
    for (table, file) in [
        (ImportTable::Entries, "entries.csv"),
        (ImportTable::Judges, "judges.csv"),
    ] {
        let key = new_key();
        let imported = organiser.import_table(&cup, None, None, table, &key, read(file));
        imported.given().await;
    }

    // The panels as they were: every pair in conflict is named, and nothing is imported.
    let panels = |pairs: &BTreeSet<(String, String)>| {
        let rows: String = pairs.iter().map(|(e, j)| format!("{e},{j}\n")).collect();
        format!("entry,judge\n{rows}")
    };
    let mut pairs: BTreeSet<_> = sheets.keys().cloned().collect();
    assert_eq!(pairs.len(), 15_526);
    let (key, table) = (new_key(), ImportTable::Assignment);
    let imported = organiser.import_table(&cup, None, Some(&round), table, &key, panels(&pairs));
    let refused = imported.refused("bad-table").await.errors;
    assert_eq!(refused.len(), 1399);
    let ordered: Vec<_> = pairs.iter().cloned().collect();
    for issue in refused {
        assert_eq!(issue.code, "conflict-of-interest");
        let line = issue.pointer.split(':').nth(1).unwrap();
        let line: usize = line.parse().unwrap();
        assert!(pairs.remove(&ordered[line - 2]), "{issue:?}");
    }
    let key = new_key();
    let imported = organiser.import_table(&cup, None, Some(&round), table, &key, panels(&pairs));
    imported.given().await;
    organiser.open_scoring(&cup, &round).given().await;

    score(organiser, &cup, &sheets, &pairs).await;
    // Sheets that the data have without every criterion cannot be submitted: they are waived.
    let progress = organiser.get_progress(&cup, &round).given().await;
    let incomplete = body(json!({ "reason": "incomplete in the data" }));
    for missing in progress.missing {
        let waived = organiser.waive_sheet(&cup, &missing.assignment_id, &incomplete);
        waived.given().await;
    }
    organiser.close_round(&cup, &round).given().await;
    organiser.rank_round(&cup, &round).given().await;
    let export = async |table| {
        let table = organiser.export_table(&cup, &round, table, None);
        whole(table.given().await).await
    };
    let standings = export(ExportTable::Standings).await;
    let rubric = export(ExportTable::Rubric).await;

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
    assert!(
        standings == ranked.stdout,
        "the server's standings differ from the files'"
    );
    assert_eq!(
        String::from_utf8(standings).unwrap().lines().count(),
        1 + 1726
    );
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
