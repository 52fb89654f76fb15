//! Conflicts, blind entries, score sheets, closing: what judges may and may not.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::competition::Cup;
use crate::stage::{Stage, id};

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

on_both!(
    /// A judge sees the work and nothing of whose it is, and only own assignments.
    a_judge_reads_blind,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let own = cup.own(&judges[0]).await;
        assert!(!own.is_empty());
        let entry = judges[0].get(&cup.own_path(&own[0], "")).await.expect(200);
        let expected = ["id", "round_id", "entry", "sheet_state", "sheet_version"];
        assert_eq!(keys(&entry), BTreeSet::from(expected));
        let expected = ["code", "title", "abstract", "track", "language", "topics"];
        assert_eq!(keys(&entry["entry"]), BTreeSet::from(expected));
        // No entry of the judge's country is among them: CN judges nothing of CN.
        let text = judges[0].get(&cup.path("/judge/assignments")).await.text();
        assert!(!text.contains("Работа A"), "{text}");
        // Another judge's assignment does not exist for this one, read or written.
        let other = cup.own(&judges[3]).await;
        let foreign = other.iter().find(|a| !own.iter().any(|o| o["id"] == a["id"])).unwrap();
        let read = judges[0].get(&cup.own_path(foreign, "/sheet")).await;
        assert_eq!(read.status, 404);
        let body = json!({ "marks": [] });
        let path = cup.own_path(foreign, "/submission");
        judges[0].change("POST", &path, "*", body).await.problem("not-found");
    }
);

on_both!(
    /// Drafts are kept, sheets are submitted complete and on their scales, revisions stay.
    a_sheet_is_drafted_submitted_and_revised,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let judge = &judges[3];
        let own = cup.own(judge).await;
        let (sheet, submission) =
            (cup.own_path(&own[0], "/sheet"), cup.own_path(&own[0], "/submission"));
        assert_eq!(judge.get(&sheet).await.etag(), "\"0\"");
        let marks = |idea: &str| json!({ "marks": [{ "criterion": "idea", "score": idea }] });
        let saved = judge.change("PUT", &sheet, "\"0\"", marks("7.5")).await;
        assert_eq!(saved.etag(), "\"1\"");
        let stale = judge.change("PUT", &sheet, "\"0\"", marks("8")).await;
        assert_eq!(stale.status, 412);
        let kept = judge.get(&sheet).await.expect(200);
        assert_eq!(kept["draft"]["marks"], json!([{ "criterion": "idea", "score": "7.5" }]));

        let off = judge.change("POST", &submission, "\"1\"", marks("7.3")).await;
        assert_eq!(off.status, 422);
        let off = off.problem("mark-off-step");
        assert_eq!(off["errors"].as_array().unwrap().len(), 2, "off its step and incomplete: {off}");
        assert_eq!(off["errors"][0]["pointer"], "/marks/0/score");
        assert!(off["errors"][0]["detail"].as_str().unwrap().contains("1 to 10 in steps of 0.5"));
        let missing = judge.change("POST", &submission, "\"1\"", marks("7.5")).await;
        assert_eq!(missing.problem("incomplete-sheet")["errors"][0]["code"], "missing-mark");
        let unchanged = judge.get(&sheet).await;
        assert_eq!(unchanged.etag(), "\"1\"", "a refused sheet changes nothing");

        let first = cup.submit(judge, &own[0], "6").await;
        let second = cup.submit(judge, &own[0], "6.5").await;
        assert_eq!(second["receipt"]["revision"], 2);
        assert_ne!(first["receipt"]["digest"], second["receipt"]["digest"]);
        let revisions = second["sheet"]["revisions"].as_array().unwrap();
        assert_eq!(revisions.len(), 2);
        assert_eq!(revisions[0]["digest"], first["receipt"]["digest"]);

        // The receipt names a record that is in the chain.
        let seq = second["receipt"]["audit_seq"].as_i64().unwrap();
        let path = cup.path(&format!("/audit_events?after={}", seq - 1));
        let event = cup.organiser.get(&path).await.expect(200)["items"][0].clone();
        assert_eq!(event["hash"], second["receipt"]["audit_hash"]);
        assert_eq!(event["action"], "sheet.submitted");
        assert_eq!(event["payload"]["digest"], second["receipt"]["digest"]);
    }
);

on_both!(
    /// A round closes when nothing is missing; then no sheet changes.
    a_round_closes_complete,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let mut all = Vec::new();
        for judge in &judges {
            for assignment in cup.own(judge).await {
                all.push((judge, assignment));
            }
        }
        let (late, rest) = all.split_first().unwrap();
        for (i, (judge, assignment)) in rest.iter().enumerate() {
            cup.submit(judge, assignment, ["5", "6.5", "3", "9"][i % 4]).await;
        }
        let closing = cup.round_path("/closing");
        let answer = cup.organiser.act(&closing).await;
        assert_eq!(answer.status, 409);
        let missing = answer.problem("round-not-closed");
        let late_id = late.1["id"].as_str().unwrap();
        assert_eq!(missing["errors"].as_array().unwrap().len(), 1);
        assert_eq!(missing["errors"][0]["pointer"], format!("/assignments/{late_id}"));
        let progress = cup.organiser.get(&cup.round_path("/progress")).await.expect(200);
        assert_eq!(progress["missing"][0]["assignment_id"], late_id);

        let waiver = cup.path(&format!("/assignments/{late_id}/waiver"));
        cup.organiser.post(&waiver, json!({ "reason": " " })).await.problem("invalid-input");
        let waived = cup.organiser.post(&waiver, json!({ "reason": "judge ill" })).await;
        assert_eq!(waived.status, 204);
        cup.organiser.act(&closing).await.expect(200);
        let body = json!({ "marks": [
            { "criterion": "idea", "score": "9" }, { "criterion": "pitch", "score": "9" },
        ] });
        let path = cup.own_path(&rest[0].1, "/submission");
        let closed = rest[0].0.change("POST", &path, "*", body.clone()).await;
        assert_eq!(closed.status, 409);
        closed.problem("round-closed");
        let plan = json!({
            "method": "mean", "same_country": "exclude", "top": 3, "draws": 0, "seed": 1,
        });
        let path = cup.round_path("/scoring_plan");
        cup.organiser.change("PUT", &path, "*", plan).await.problem("plan-frozen");

        // Opened again with a reason, it takes sheets, and ranks anew after closing.
        cup.organiser.act(&cup.round_path("/ranking")).await.expect(200);
        let path = cup.round_path("/reopening");
        cup.organiser.post(&path, json!({ "reason": "clerical error" })).await.expect(200);
        cup.submit(rest[0].0, &rest[0].1, "9").await;
        cup.organiser.act(&closing).await.expect(200);
        let again = cup.organiser.act(&cup.round_path("/ranking")).await.expect(200);
        assert_eq!(again["number"], 2);
    }
);

on_both!(
    /// No path assigns a pair in conflict, and a conflict that comes later ends the assignment.
    conflicts_bind_every_path,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let list = cup.organiser.get(&cup.path("/judges")).await.expect(200);
        let cn = list["items"].as_array().unwrap().iter().find(|j| j["countries"][0] == "CN");
        let cn = cn.unwrap().clone();
        let entries = cup.organiser.get(&cup.path("/entries")).await.expect(200);
        let by_code = |code: &str| {
            let all = entries["items"].as_array().unwrap();
            all.iter().find(|e| e["code"] == code).unwrap().clone()
        };
        let own = by_code("E0001");
        let pair = json!({ "judge_id": cn["id"], "entry_id": own["id"] });
        let refused = cup.organiser.post(&cup.round_path("/assignments"), pair.clone()).await;
        assert_eq!(refused.status, 409);
        let problem = refused.problem("conflict-of-interest");
        assert_eq!(problem["errors"][0]["code"], "same_country");
        assert!(problem["errors"][0]["detail"].as_str().unwrap().contains("CN"), "{problem}");
        let mut pin = pair.clone();
        pin["pin"] = json!("must");
        let path = cup.round_path("/pins");
        cup.organiser.post(&path, pin).await.problem("conflict-of-interest");
        let csv = format!("entry,judge\nE0001,{}\n", cn["code"].as_str().unwrap());
        let query = format!("table=assignment&round_id={}", cup.round);
        let problem = cup.organiser.import(&cup.id, &query, &csv).await.problem("bad-table");
        assert_eq!(problem["errors"][0]["code"], "conflict-of-interest");

        // A judge declares a tie: the assignment ends, its sheet is out.
        let judge = &judges[3];
        let mine = cup.own(judge).await;
        cup.submit(judge, &mine[0], "5").await;
        let tie = json!({ "kind": "former student", "reason": "I taught a member" });
        let declared = judge.post(&cup.own_path(&mine[0], "/tie"), tie).await;
        assert_eq!(declared.status, 204);
        assert_eq!(cup.own(judge).await.len(), mine.len() - 1);
        assert_eq!(judge.get(&cup.own_path(&mine[0], "/sheet")).await.status, 404);
        let path = cup.round_path("/assignments?limit=200");
        let all = cup.organiser.get(&path).await.expect(200);
        let ended = all["items"].as_array().unwrap().iter().find(|a| a["id"] == mine[0]["id"]);
        let ended = ended.unwrap();
        assert_eq!(ended["state"], "withdrawn");
        assert!(ended["reason"].as_str().unwrap().contains("I taught a member"));

        // A profile that changes ends others; a recusal takes the judge's word.
        let by = list["items"].as_array().unwrap().iter().find(|j| j["countries"][0] == "BY");
        let by = id(by.unwrap());
        let path = cup.path(&format!("/judges/{by}"));
        let tag = cup.organiser.get(&path).await.etag();
        let body = json!({ "countries": ["BY", "CN", "RU", "IN", "PK", "KZ"] });
        cup.organiser.change("PUT", &path, &tag, body).await.expect(200);
        assert_eq!(cup.own(judge).await, Vec::<Value>::new());
        let mine = cup.own(&judges[0]).await;
        let path = cup.own_path(&mine[0], "/recusal");
        judges[0].post(&path, json!({ "reason": "a neighbour's child" })).await.expect(204);
        assert_eq!(cup.own(&judges[0]).await.len(), mine.len() - 1);
    }
);

on_both!(
    /// If no valid assignment exists, the answer says who lacks whom.
    an_infeasible_round_is_explained,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let (team, entry, tag) = cup.team("A", &["CN"]).await;
        cup.enter(&team, &entry, &tag).await;
        cup.judges(&["CN", "CN", "KZ"], 0).await;
        let path = cup.round_path("/assignment_previews");
        let answer = cup.organiser.post(&path, json!({})).await;
        assert_eq!(answer.status, 409);
        let problem = answer.problem("infeasible");
        let said = problem.to_string();
        assert!(said.contains("E0001") || said.contains("1 entr"), "{said}");
        assert!(said.contains("CN") || said.contains("country"), "{said}");
    }
);

on_both!(
    /// A commit is taken back as a whole, and only while nobody has begun to judge by it.
    a_committed_assignment_is_undone,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let path = cup.round_path("/assignment_previews");
        // The panels that scoring began with came from the round's only preview.
        let made = cup.organiser.get(&cup.round_path("/assignments")).await.expect(200);
        let live = made["items"].as_array().unwrap().len();
        let events = cup.organiser.get(&cup.path("/audit_events")).await.expect(200);
        let object = events["items"].as_array().unwrap().iter();
        let object = object.filter_map(|e| e["object"].as_str()).find_map(|o| o.strip_prefix("preview/"));
        let undo = format!("{path}/{}/undo", object.unwrap());
        let reason = json!({ "reason": "panels were too large" });

        let own = cup.own(&judges[3]).await;
        let draft = json!({ "marks": [{ "criterion": "idea", "score": "7" }] });
        let sheet = cup.own_path(&own[0], "/sheet");
        judges[3].change("PUT", &sheet, "\"0\"", draft).await.expect(200);
        let answer = cup.organiser.post(&undo, reason.clone()).await;
        assert_eq!(answer.status, 409);
        let problem = answer.problem("wrong-state");
        let code = own[0]["entry"]["code"].as_str().unwrap();
        assert!(problem["errors"][0]["detail"].as_str().unwrap().contains(code), "{problem}");
        assert_eq!(cup.own(&judges[3]).await.len(), own.len(), "nothing was withdrawn");

        // Another round of the same cup: committed, undone, committed again.
        let body = json!({ "code": "second", "panel_size": 2 });
        let round = id(&cup.organiser.post(&cup.path("/rounds"), body).await.expect(201));
        let at = |rest: &str| cup.path(&format!("/rounds/{round}{rest}"));
        let preview = id(&cup.organiser.post(&at("/assignment_previews"), json!({})).await.expect(201));
        let act = |what: &str| at(&format!("/assignment_previews/{preview}/{what}"));
        let early = cup.organiser.post(&act("undo"), reason.clone()).await;
        early.problem("wrong-state");
        cup.organiser.act(&act("commit")).await.expect(200);
        let undone = cup.organiser.post(&act("undo"), reason.clone()).await.expect(200);
        assert_eq!(undone["assignments"], live);
        assert_eq!(cup.organiser.get(&at("")).await.expect(200)["state"], "planned");
        let list = cup.organiser.get(&at("/assignments")).await.expect(200);
        let withdrawn = list["items"].as_array().unwrap();
        assert!(withdrawn.iter().all(|a| a["state"] == "withdrawn"), "{withdrawn:?}");
        let again = cup.organiser.act(&act("commit")).await.expect(200);
        assert_eq!(again["assignments"], live);
        assert_eq!(cup.organiser.get(&at("")).await.expect(200)["state"], "assigned");
    }
);

on_both!(
    /// A pair made by hand says what it costs; a pair in conflict is not made at all.
    pairs_by_hand_are_weighed,
    |stage: Stage| async move {
        let (cup, _) = Cup::scoring(&stage).await;
        let list = cup.organiser.get(&cup.path("/judges")).await.expect(200);
        let judges = list["items"].as_array().unwrap();
        let judge = judges.iter().find(|j| j["countries"] == json!(["BY"])).unwrap();
        let list = cup.organiser.get(&cup.round_path("/assignments")).await.expect(200);
        let made = list["items"].as_array().unwrap();
        let has = |entry: &str| {
            made.iter().any(|a| a["judge_id"] == judge["id"] && a["entry_id"] == entry)
        };
        let (_, entry) = cup.teams.iter().find(|(_, entry)| !has(entry)).unwrap();
        let pair = json!({ "judge_id": judge["id"], "entry_id": entry });
        let path = cup.round_path("/assignments");
        let answer = cup.organiser.post(&path, pair.clone()).await.expect(201);
        assert_eq!(answer["judge_id"], judge["id"], "{answer}");
        let warnings = answer["warnings"].as_array().unwrap();
        let size = warnings.iter().find(|w| w["code"] == "panel-size").unwrap();
        assert!(size["detail"].as_str().unwrap().contains("3 judges"), "{size}");

        // As a wish the pair stands alone: nothing speaks against it.
        let mut wish = pair.clone();
        wish["pin"] = json!("must");
        let answer = cup.organiser.post(&cup.round_path("/pins"), wish).await.expect(201);
        assert_eq!(answer["warnings"], json!([]), "{answer}");
        let own = judges.iter().find(|j| j["countries"] == json!(["CN"])).unwrap();
        let body = json!({ "judge_id": own["id"], "entry_id": cup.teams[0].1 });
        cup.organiser.post(&path, body).await.problem("conflict-of-interest");
    }
);

on_both!(
    /// A judge drops out: what was submitted stays, the gaps are filled with the fewest moves, and
    /// who stepped back from an entry is not asked again.
    a_drop_out_is_repaired,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let list = cup.organiser.get(&cup.path("/judges")).await.expect(200);
        let leaver = list["items"].as_array().unwrap();
        let leaver = leaver.iter().find(|j| j["countries"] == json!(["BY"])).unwrap();
        let own = cup.own(&judges[3]).await;
        cup.submit(&judges[3], &own[0], "8").await;
        let gaps = own.len() - 1;
        assert!(gaps > 0, "{own:?}");
        let live = async || -> BTreeSet<(String, String)> {
            let list = cup.organiser.get(&cup.round_path("/assignments")).await.expect(200);
            let live = list["items"].as_array().unwrap().iter();
            live.filter(|a| a["state"] == "active" || a["state"] == "done")
                .map(|a| (a["entry_id"].to_string(), a["judge_id"].to_string()))
                .collect()
        };
        let before = live().await;

        let path = cup.path(&format!("/judges/{}/withdrawal", leaver["id"].as_str().unwrap()));
        let reason = json!({ "reason": "illness" });
        cup.organiser.post(&path, reason.clone()).await.problem("version-required");
        let gone = cup.organiser.change("POST", &path, "*", reason.clone()).await.expect(200);
        assert_eq!(gone["state"], "withdrawn");
        cup.organiser.change("POST", &path, "*", reason).await.problem("wrong-state");
        let left = live().await;
        assert_eq!(left.len(), before.len() - gaps);

        // A judge who stays steps back from the one entry that everybody else may judge.
        let mut stays = None;
        for judge in &judges[..3] {
            let own = cup.own(judge).await;
            let free = own.iter().find(|a| a["entry"]["title"] == "Работа D");
            stays = stays.or(free.cloned().map(|a| (judge, a)));
        }
        let (judge, other) = stays.unwrap();
        let recusal = cup.own_path(&other, "/recusal");
        let answer = judge.post(&recusal, json!({ "reason": "an old friend" })).await;
        assert_eq!(answer.status, 204);
        let in_force = live().await;

        let path = cup.round_path("/assignment_previews");
        let usual = cup.organiser.post(&path, json!({})).await.expect(201);
        let at = |preview: &Value| format!("{path}/{}/commit", id(preview));
        cup.organiser.act(&at(&usual)).await.problem("wrong-state");
        let preview = cup.organiser.post(&path, json!({ "repair": true })).await.expect(201);
        let moves = &preview["summary"]["moves"];
        assert_eq!(moves["removed"], json!([]), "{moves}");
        assert_eq!(moves["added"].as_array().unwrap().len(), gaps + 1, "{moves}");
        cup.organiser.act(&at(&preview)).await.expect(200);
        let after = live().await;
        assert!(after.is_superset(&in_force));
        assert_eq!(after.len(), before.len());
        let code = other["entry"]["code"].as_str().unwrap();
        let again = cup.own(judge).await;
        assert!(again.iter().all(|a| a["entry"]["code"] != code), "{again:?}");
        cup.organiser.act(&at(&preview)).await.problem("wrong-state");
    }
);
