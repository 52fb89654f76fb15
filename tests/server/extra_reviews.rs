//! Extra reviews in a closed round: the same pairs as on the command line, and how they count.

use evenhand_client::types;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::Cup;
use crate::stage::{Call, Client, Stage, body, new_key, whole};

const ENTRIES: usize = 12;

/// The mark of a judge on an entry, in halves.
fn mark(judge: usize, entry: usize) -> String {
    let halves = 4 + entry + (entry * 7 + judge * 5) % 11 - judge % 2;
    let halves = halves.clamp(2, 20);
    format!("{}.{}", halves / 2, halves % 2 * 5)
}

fn plan(method: &str) -> Value {
    json!({
        "method": method, "same_country": "exclude", "top": 3, "draws": 100, "seed": 1,
    })
}

/// A pair of a review: judge and entry.
type Pair = (Uuid, Uuid);

fn pairs(suggested: &Value) -> Vec<Pair> {
    let id = |review: &Value, name: &str| review[name].as_str().unwrap().parse().unwrap();
    let reviews = suggested["reviews"].as_array().unwrap().iter();
    reviews
        .map(|r| (id(r, "judge_id"), id(r, "entry_id")))
        .collect()
}

async fn suggested(cup: &Cup, query: &str) -> Value {
    let path = cup.round_path(&format!("/extra_reviews?{query}"));
    cup.organiser.get(&path).await.expect(200)
}

/// A closed round with a recusal and a waived sheet, and those two pairs.
async fn closed(stage: &Stage) -> (Cup, Vec<Client>, [Pair; 2]) {
    let cup = Cup::open(stage).await;
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let calibrated = body(plan("calibrated"));
    let replaced = organiser.replace_scoring_plan(of, round, Some("*"), &calibrated);
    replaced.given().await;
    let countries = ["CN", "RU", "IN", "PK"];
    let rows: String = (0..ENTRIES)
        .map(|i| format!("E{i:02},Work {i},{},innovation\n", countries[i % 4]))
        .collect();
    let entries = format!("entry,title,countries,track\n{rows}");
    cup.import(types::ImportTable::Entries, &entries).await;
    let judges = cup.judges(&["KZ", "BY", "UZ", "TJ", "KG", "CN"], 0).await;
    for judge in organiser.list_judges(of, None, None).given().await.items {
        // Every judge is on a panel, so that each can review other entries.
        let mut wide = json!({ "countries": judge.countries, "min_load": 4 });
        if judge.code == "J3" {
            wide["max_load"] = json!(6);
        }
        let wide = body(wide);
        let replaced = organiser.replace_judge(of, &judge.id, Some("*"), &wide);
        replaced.given().await;
    }
    cup.assign().await;
    let reason = body(json!({ "reason": "An old friend." }));
    // Both pairs are of entries near the prize line.
    let own = cup.own(&judges[0]).await;
    let recused = own.iter().max_by_key(|a| &a.entry.code).unwrap();
    let recusal = judges[0].recuse_myself(of, &recused.id, &reason);
    recusal.given().await;
    let own = cup.own(&judges[1]).await;
    let others = own.iter().filter(|a| a.entry.code != recused.entry.code);
    let waived = others.max_by_key(|a| &a.entry.code).unwrap().id;
    let recused = recused.id;
    for (j, judge) in judges.iter().enumerate() {
        for assignment in cup.own(judge).await {
            if assignment.id == waived {
                organiser.waive_sheet(of, &waived, &reason).given().await;
                continue;
            }
            let entry = assignment.entry.code[1..].parse().unwrap();
            let mark = |criterion| json!({ "criterion": criterion, "score": mark(j, entry) });
            let sheet = body(json!({ "marks": [mark("idea"), mark("pitch")] }));
            let submitted = judge.submit_my_sheet(of, &assignment.id, Some("*"), &sheet);
            submitted.given().await;
        }
    }
    let path = cup.round_path("/extra_reviews?reviews=3");
    organiser.get(&path).await.problem("wrong-state");
    cup.close_short().await;
    let all = cup.assignments().await;
    let pair = |id| {
        let row = all.iter().find(|a| a.id == id).unwrap();
        (row.judge_id, row.entry_id)
    };
    (cup, judges, [pair(recused), pair(waived)])
}

/// The pins and the notes of `evenhand rank --extra-reviews` on the files of the round's bundle and
/// the exported people.
async fn by_hand(cup: &Cup, conflicts: &[Pair], options: &[&str]) -> (Vec<Pair>, String) {
    let (organiser, of) = (&cup.organiser, &cup.id);
    let bundle = organiser.export_bundle(of, &cup.round, None);
    let bundle = std::io::Cursor::new(whole(bundle.given().await).await);
    let folder = tempfile::tempdir().unwrap();
    let zip = zip::ZipArchive::new(bundle);
    zip.unwrap().extract(folder.path()).unwrap();
    // The bundle has only what the ranking reads; loads and languages are in the exported tables.
    for (table, file) in [
        (types::ExportTable::Entries, "entries.csv"),
        (types::ExportTable::Judges, "judges.csv"),
    ] {
        std::fs::write(folder.path().join(file), cup.exported(table).await).unwrap();
    }
    let judges = organiser.list_judges(of, None, None).given().await.items;
    let entries = organiser
        .list_entries(of, None, None, None)
        .given()
        .await
        .items;
    let rows = conflicts.iter().map(|(judge, entry)| {
        let judge = &judges.iter().find(|j| j.id == *judge).unwrap().code;
        let entry = &entries.iter().find(|e| e.id == *entry).unwrap().code;
        format!("{judge},{entry}\n")
    });
    let conflicts = format!("judge,entry\n{}", rows.collect::<String>());
    std::fs::write(folder.path().join("conflicts.csv"), conflicts).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command
        .current_dir(folder.path())
        .arg("rank")
        .arg("scores.csv");
    for table in ["rubric", "judges", "entries", "conflicts", "assignment"] {
        command.args([format!("--{table}"), format!("{table}.csv")]);
    }
    let ranked = command
        .args(["--pins", "pins.csv"])
        .args(options)
        .output()
        .unwrap();
    let said = String::from_utf8(ranked.stderr).unwrap();
    assert!(ranked.status.success(), "{said}");
    let pins = std::fs::read_to_string(folder.path().join("pins.csv")).unwrap();
    let pins = pins.lines().skip(1).map(|line| {
        let [judge, entry, "must"] = line.split(',').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let judge = judges.iter().find(|j| j.code == judge).unwrap().id;
        (judge, entries.iter().find(|e| e.code == entry).unwrap().id)
    });
    (pins.collect(), said)
}

on_both!(
    /// The pairs are those of the command line, and exclude conflicts, recusals and pins.
    spare_reviews_go_where_the_command_line_sends_them,
    |stage: Stage| async move {
        let (cup, _, [recused, waived]) = closed(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        for query in ["", "?reviews=0", "?reviews=10001", "?reviews=3&top=0", "?reviews=3&judge=J0"] {
            let path = cup.round_path(&format!("/extra_reviews{query}"));
            organiser.get(&path).await.problem("bad-request");
        }
        // With a large number of reviews, every allowed pair is suggested and no other.
        let all = pairs(&suggested(&cup, "reviews=10000").await);
        let judge_of = |code: &'static str| {
            let list = organiser.list_judges(of, None, None);
            async move { list.given().await.items.into_iter().find(|j| j.code == code).unwrap().id }
        };
        for (judge, entry) in [recused, waived] {
            assert!(!all.contains(&(judge, entry)), "{judge} on {entry}");
            assert!(all.iter().any(|p| p.0 == judge) && all.iter().any(|p| p.1 == entry));
        }
        let full = judge_of("J3").await;
        let assigned = cup.assignments().await;
        let live = assigned.iter().filter(|a| a.state != "recused");
        let mut panels: Vec<Pair> = live.map(|a| (a.judge_id, a.entry_id)).collect();
        assert!(panels.iter().all(|pair| !all.contains(pair)));
        panels.extend(&all);
        assert_eq!(panels.iter().filter(|p| p.0 == full).count(), 6, "{all:?}");

        // A conflict and a pin exclude the first pairs.
        let first = suggested(&cup, "reviews=8&top=2").await;
        assert_eq!((&first["top"], pairs(&first).len()), (&json!(2), 8), "{first}");
        let fewer = first["misclassified_after"].as_f64() < first["misclassified"].as_f64();
        assert!(fewer && first["unplaced"] == 0, "{first}");
        let [tied, never] = pairs(&first)[..2] else { panic!("{first}") };
        let pair = |(judge, entry): Pair| json!({ "judge_id": judge, "entry_id": entry });
        let mut conflict = pair(tied);
        conflict["reason"] = json!("cousins");
        organiser.create_conflict(of, &new_key(), &body(conflict)).given().await;
        let mut pin = pair(never);
        pin["pin"] = json!("never");
        organiser.create_pin(of, round, &new_key(), &body(pin)).given().await;
        let then = suggested(&cup, "reviews=8&top=2").await;
        assert!(!pairs(&then).contains(&tied) && !pairs(&then).contains(&never), "{then}");

        // The result is the same before and after ranking, and on the command line.
        organiser.rank_round(of, round).given().await;
        assert_eq!(suggested(&cup, "reviews=8&top=2").await, then);
        let options = ["--extra-reviews", "8", "--top", "2", "--draws", "0"];
        let (pins, said) = by_hand(&cup, &[tied, never, recused], &options).await;
        assert_eq!(pairs(&then), pins, "{said}");
        for (lang, words) in [("en", "after the review"), ("ru", "место"), ("zh", "追加评审")] {
            let explanation = then["explanation"][lang].as_array().unwrap();
            assert!(explanation.len() == 9 && explanation[0].as_str().unwrap().contains(words), "{then}");
        }
        for sentence in then["explanation"]["en"].as_array().unwrap() {
            let line = format!("note: {}\n", sentence.as_str().unwrap());
            assert!(said.contains(&line), "{line}{said}");
        }

        // A method without standard errors is refused.
        let amendment = json!({ "scoring_plan": plan("mean"), "reason": "r" });
        organiser.amend_scoring_plan(of, round, &new_key(), &body(amendment)).given().await;
        let path = cup.round_path("/extra_reviews?reviews=3");
        let problem = organiser.get(&path).await.problem("wrong-state");
        assert!(problem["errors"][0]["detail"].as_str().unwrap().contains("standard errors"), "{problem}");
    }
);

on_both!(
    /// The round is reopened, the named judges are assigned by hand, and their sheets count.
    spare_reviews_are_assigned_and_count,
    |stage: Stage| async move {
        let (cup, judges, _) = closed(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let before = organiser.rank_round(of, round).given().await.standings;
        let reviews = pairs(&suggested(&cup, "reviews=2").await);
        let reason = body(json!({ "reason": "Extra reviews." }));
        organiser.reopen_round(of, round, &reason).given().await;
        for (judge, entry) in &reviews {
            let (key, pair) = (new_key(), body(json!({ "judge_id": judge, "entry_id": entry })));
            let made = organiser.create_assignment(of, round, &key, &pair);
            let made = made.given().await.id;
            for client in &judges {
                if let Some(own) = cup.own(client).await.iter().find(|a| a.id == made) {
                    cup.submit(client, own, "6").await;
                }
            }
        }
        cup.close_short().await;
        let after = organiser.rank_round(of, round).given().await.standings;
        let sheets = |rows: &[types::Standing]| rows.iter().map(|r| r.sheets).sum::<i64>();
        assert_eq!(sheets(&after), sheets(&before) + 2);
        let again = pairs(&suggested(&cup, "reviews=10000").await);
        assert!(reviews.iter().all(|pair| !again.contains(pair)));
    }
);
