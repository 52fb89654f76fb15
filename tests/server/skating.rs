//! Real panels through the API: 17 figure-skating competitions with 5 criteria.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::stage::{Backend, Client, Stage, id, skipped};

fn folder() -> Option<PathBuf> {
    let Some(data) = std::env::var_os("EVENHAND_REFERENCE_DATA") else {
        skipped("EVENHAND_REFERENCE_DATA, the folder of real judging data");
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
    let of = format!("/competitions/{cup}");

    let read = |file: &str| std::fs::read_to_string(data.join(file)).unwrap();
    let table = "table=entries";
    stage
        .organiser
        .import(&cup, table, &read("entries.csv"))
        .await
        .expect(200);
    stage
        .organiser
        .import(&cup, "table=judges", &read("judges.csv"))
        .await
        .expect(200);

    // The panels as they were: every pair in conflict is named, and nothing is imported.
    let panels = |pairs: &BTreeSet<(String, String)>| {
        let rows: String = pairs.iter().map(|(e, j)| format!("{e},{j}\n")).collect();
        format!("entry,judge\n{rows}")
    };
    let mut pairs: BTreeSet<_> = sheets.keys().cloned().collect();
    assert_eq!(pairs.len(), 15_526);
    let query = format!("table=assignment&round_id={round}");
    let problem = stage
        .organiser
        .import(&cup, &query, &panels(&pairs))
        .await
        .problem("bad-table");
    let refused = problem["errors"].as_array().unwrap();
    assert_eq!(refused.len(), 1399);
    let ordered: Vec<_> = pairs.iter().cloned().collect();
    for issue in refused {
        assert_eq!(issue["code"], "conflict-of-interest");
        let line: usize = issue["pointer"]
            .as_str()
            .unwrap()
            .split(':')
            .nth(1)
            .unwrap()
            .parse()
            .unwrap();
        assert!(pairs.remove(&ordered[line - 2]), "{issue}");
    }
    stage
        .organiser
        .import(&cup, &query, &panels(&pairs))
        .await
        .expect(200);
    stage
        .organiser
        .act(&format!("{of}/rounds/{round}/scoring"))
        .await
        .expect(200);

    score(&stage, &of, &sheets, &pairs).await;
    // Sheets that the data have without every criterion cannot be submitted: they are waived.
    let progress = stage
        .organiser
        .get(&format!("{of}/rounds/{round}/progress"))
        .await
        .expect(200);
    for missing in progress["missing"].as_array().unwrap() {
        let path = format!(
            "{of}/assignments/{}/waiver",
            missing["assignment_id"].as_str().unwrap()
        );
        stage
            .organiser
            .post(&path, json!({ "reason": "incomplete in the data" }))
            .await
            .expect(204);
    }
    stage
        .organiser
        .act(&format!("{of}/rounds/{round}/closing"))
        .await
        .expect(200);
    stage
        .organiser
        .act(&format!("{of}/rounds/{round}/ranking"))
        .await
        .expect(200);
    let export = |table: &str| format!("{of}/rounds/{round}/exports/{table}");
    let standings = stage.organiser.get(&export("standings")).await.bytes;
    let rubric = stage.organiser.get(&export("rubric")).await.bytes;

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
) -> (String, String) {
    let organiser = &stage.organiser;
    let body = json!({ "name": "Skating", "zone": "Europe/Zurich" });
    let cup = id(&organiser.post("/competitions", body).await.expect(201));
    let of = format!("/competitions/{cup}");
    let codes: BTreeSet<&str> = entries
        .iter()
        .chain(judges)
        .flat_map(|row| row["countries"].split(';'))
        .collect();
    let items: Vec<Value> = codes
        .iter()
        .map(|c| json!({ "code": c, "status": "guest", "names": {} }))
        .collect();
    let path = format!("{of}/countries");
    organiser
        .change("PUT", &path, "*", json!({ "items": items }))
        .await
        .expect(200);
    let body = json!({ "code": "all", "panel_size": 9 });
    let round = id(&organiser
        .post(&format!("{of}/rounds"), body)
        .await
        .expect(201));
    let criterion = |name: &String| json!({ "criterion": name, "weight": "1", "min": "0", "max": "10", "step": "0.25" });
    let rubric = json!({ "criteria": criteria.iter().map(criterion).collect::<Vec<_>>() });
    let path = format!("{of}/rounds/{round}/rubric");
    organiser
        .change("PUT", &path, "*", rubric)
        .await
        .expect(200);
    organiser.act(&format!("{of}/opening")).await.expect(200);
    (cup, round)
}

/// All items of a list.
async fn all(client: &Client, path: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client
            .get(&format!("{path}?limit=200{cursor}"))
            .await
            .expect(200);
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return items,
        }
    }
}

/// Each judge signs in, lists the own assignments, and submits the sheets of the data.
async fn score(
    stage: &Stage,
    of: &str,
    sheets: &BTreeMap<(String, String), Vec<(String, String)>>,
    pairs: &BTreeSet<(String, String)>,
) {
    let mut submitted = 0;
    let mut judges: Vec<_> = all(&stage.organiser, &format!("{of}/judges")).await;
    assert_eq!(judges.len(), 214);
    judges.sort_by_key(|j| j["code"].as_str().unwrap().to_owned());
    let cup = of.trim_start_matches("/competitions/");
    for judge in judges {
        let code = judge["code"].as_str().unwrap();
        let invitation = json!({ "role": "judge", "judge_id": judge["id"] });
        let (client, _) = stage.organiser.bring(cup, invitation, code).await;
        for assignment in all(&client, &format!("{of}/judge/assignments")).await {
            let entry = assignment["entry"]["code"].as_str().unwrap();
            let pair = (entry.to_owned(), code.to_owned());
            assert!(pairs.contains(&pair));
            let marks: Vec<_> = sheets[&pair]
                .iter()
                .map(|(c, s)| json!({ "criterion": c, "score": s.parse::<rust_decimal::Decimal>().unwrap() }))
                .collect();
            if marks.len() < 5 {
                continue;
            }
            let id = assignment["id"].as_str().unwrap();
            let path = format!("{of}/judge/assignments/{id}/submission");
            client
                .change("POST", &path, "\"0\"", json!({ "marks": marks }))
                .await
                .expect(200);
            submitted += 1;
        }
    }
    assert!(submitted > 14_000, "{submitted}");
}
