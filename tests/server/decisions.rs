//! What organisers decide after a plan is frozen: flagged judges one by one, and amendments. Either shows both
//! rankings.

use serde_json::{Value, json};

use crate::competition::Cup;
use crate::stage::{Client, Stage, id};

/// Entries; every judge is on each.
const ENTRIES: usize = 14;
/// Judges; the last one's marks have nothing to do with the entries.
const JUDGES: usize = 6;

/// The mark of a judge on an entry, in halves from 1 to 10.
fn mark(judge: usize, entry: usize) -> String {
    let halves = if judge == JUDGES - 1 {
        2 + (entry * 5 + 3) % ENTRIES * 18 / (ENTRIES - 1)
    } else {
        4 + entry + (judge + entry) % 3 / 2 + judge % 2
    };
    format!("{}.{}", halves / 2, halves % 2 * 5)
}

fn plan(method: &str, robust: bool) -> Value {
    json!({
        "method": method, "robust": robust, "same_country": "exclude", "top": 3, "draws": 100, "seed": 1,
    })
}

/// A closed round, and the careless judge's id.
async fn closed(stage: &Stage) -> (Cup, String) {
    let cup = Cup::open(stage).await;
    let organiser = &cup.organiser;
    let path = cup.round_path("");
    let body = json!({ "code": "final", "panel_size": JUDGES });
    organiser.change("PUT", &path, "*", body).await.expect(200);
    let path = cup.round_path("/scoring_plan");
    organiser
        .change("PUT", &path, "*", plan("calibrated", true))
        .await
        .expect(200);
    let entries: String = (0..ENTRIES)
        .map(|i| format!("E{i:02},Work {i},CN,innovation\n"))
        .collect();
    let entries = format!("entry,title,countries,track\n{entries}");
    organiser
        .import(&cup.id, "table=entries", &entries)
        .await
        .expect(200);
    let judges: String = (0..JUDGES).map(|j| format!("J{j},KZ\n")).collect();
    let judges = format!("judge,countries\n{judges}");
    organiser
        .import(&cup.id, "table=judges", &judges)
        .await
        .expect(200);
    let listed = organiser.get(&cup.path("/judges")).await.expect(200);
    let mut seats: Vec<(String, Client)> = Vec::new();
    for judge in listed["items"].as_array().unwrap() {
        let invitation = json!({ "role": "judge", "judge_id": judge["id"] });
        let (client, _) = organiser.bring(&cup.id, invitation, "J").await;
        seats.push((id(judge), client));
    }
    cup.assign().await;
    for (j, (_, judge)) in seats.iter().enumerate() {
        for assignment in cup.own(judge).await {
            let code = assignment["entry"]["code"].as_str().unwrap();
            let entry = code[1..].parse().unwrap();
            let mark = |criterion| json!({ "criterion": criterion, "score": mark(j, entry) });
            let sheet = json!({ "marks": [mark("idea"), mark("pitch")] });
            let path = cup.own_path(&assignment, "/submission");
            judge.change("POST", &path, "*", sheet).await.expect(200);
        }
    }
    organiser.act(&cup.round_path("/closing")).await.expect(200);
    (cup, seats.pop().unwrap().0)
}

/// Entry and rank of the official ranking.
fn ranks(standings: &Value) -> Vec<(String, u64)> {
    let row = |r: &Value| {
        (
            r["entry"].as_str().unwrap().to_owned(),
            r["rank"].as_u64().unwrap(),
        )
    };
    standings["standings"]
        .as_array()
        .unwrap()
        .iter()
        .map(row)
        .collect()
}

/// Entry and rank of a ranking beside it.
fn beside(alternative: &Value) -> Vec<(String, u64)> {
    let row = |r: &Value| {
        (
            r["entry"].as_str().unwrap().to_owned(),
            r["other_rank"].as_u64().unwrap(),
        )
    };
    let mut rows: Vec<_> = alternative["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(row)
        .collect();
    rows.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
    rows
}

fn ways(standings: &Value) -> Vec<&str> {
    let ways = standings["alternatives"].as_array().unwrap().iter();
    ways.map(|a| a["way"].as_str().unwrap()).collect()
}

async fn rank(cup: &Cup) -> Value {
    cup.organiser
        .act(&cup.round_path("/ranking"))
        .await
        .expect(200)
}

on_both!(
    /// A flagged judge's sheets count in full until an organiser confirms the flag, with a reason.
    flags_are_decided_one_by_one,
    |stage: Stage| async move {
        let (cup, careless) = closed(&stage).await;
        let organiser = &cup.organiser;
        let flags = cup.round_path("/flags");
        let verdict = |judge: &str, decision: &str| {
            json!({ "judge_id": judge, "decision": decision, "reason": "Talked to them." })
        };
        organiser.get(&flags).await.problem("wrong-state");
        let full = rank(&cup).await;
        assert_eq!(ways(&full), ["all_flags"]);
        assert!(full["alternatives"][0]["moved"].as_u64().unwrap() > 0, "{full}");
        let listed = organiser.get(&flags).await.expect(200);
        let flag = &listed["items"][0];
        assert_eq!(listed["items"].as_array().unwrap().len(), 1, "{listed}");
        assert_eq!((&flag["judge_id"], &flag["weight"]), (&json!(careless), &json!(1.0)));
        assert!(flag["proposed_weight"].as_f64().unwrap() < 0.5, "{flag}");
        assert_eq!(flag["decisions"], json!([]));

        // Nobody is judged by the way.
        let judges = organiser.get(&cup.path("/judges")).await.expect(200);
        let other = id(&judges["items"][0]);
        organiser.post(&flags, verdict(&other, "confirmed")).await.problem("wrong-state");
        organiser.post(&flags, json!({ "judge_id": careless, "decision": "confirmed" })).await.problem("bad-request");

        organiser.post(&flags, verdict(&careless, "confirmed")).await.expect(200);
        let round = organiser.get(&cup.round_path("")).await.expect(200);
        assert_eq!(round["state"], "closed");
        organiser.get(&cup.round_path("/bundle")).await.problem("wrong-state");
        let less = rank(&cup).await;
        assert_eq!(ways(&less), ["no_flags"]);
        assert_ne!(ranks(&less), ranks(&full));
        assert_eq!(beside(&less["alternatives"][0]), ranks(&full));
        assert_eq!(beside(&full["alternatives"][0]), ranks(&less));

        // The files of the bundle give the same, by hand and by verification.
        let bundle = organiser.get(&cup.round_path("/bundle")).await.bytes;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
        let folder = tempfile::tempdir().unwrap();
        zip::ZipArchive::new(std::io::Cursor::new(bundle)).unwrap().extract(folder.path()).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_evenhand"));
        command.current_dir(folder.path()).args(["rank", "scores.csv", "--robust", "--draws", "100"]);
        for table in ["rubric", "judges", "entries", "flags"] {
            command.args([format!("--{table}"), format!("{table}.csv")]);
        }
        command.args(["--alternatives", "again.json"]);
        let ranked = command.output().unwrap();
        assert!(ranked.status.success(), "{}", String::from_utf8_lossy(&ranked.stderr));
        let file = |name| std::fs::read(folder.path().join(name)).unwrap();
        assert!(ranked.stdout == file("standings.csv"));
        assert_eq!(String::from_utf8(file("again.json")).unwrap().trim(), String::from_utf8(file("alternatives.json")).unwrap());

        // Whoever was wrong says so: both decisions stay on record.
        organiser.post(&flags, verdict(&careless, "refused")).await.expect(200);
        assert_eq!(ranks(&rank(&cup).await), ranks(&full));
        let listed = organiser.get(&flags).await.expect(200);
        let decisions = listed["items"][0]["decisions"].as_array().unwrap();
        let words: Vec<_> = decisions.iter().map(|d| &d["decision"]).collect();
        assert_eq!(words, ["confirmed", "refused"]);
    }
);

on_both!(
    /// A frozen plan changes by amendment only: the first one stays, and its ranking too.
    a_frozen_plan_is_amended_in_the_open,
    |stage: Stage| async move {
        let (cup, careless) = closed(&stage).await;
        let organiser = &cup.organiser;
        let first = rank(&cup).await;
        let path = cup.round_path("/scoring_plan");
        organiser.change("PUT", &path, "*", plan("mean", false)).await.problem("plan-frozen");
        let path = cup.round_path("/amendments");
        let amend = |plan: Value| json!({ "scoring_plan": plan, "reason": "Every jury member asked for it." });
        organiser.post(&path, amend(plan("calibrated", true))).await.problem("wrong-state");
        let mut wrong = plan("mean", false);
        wrong["tie_breaks"] = json!(["criterion:beauty"]);
        organiser.post(&path, amend(wrong)).await.problem("wrong-state");
        assert_eq!(organiser.get(&path).await.expect(200)["items"], json!([]));

        let made = organiser.post(&path, amend(plan("mean", false))).await.expect(200);
        assert_eq!((&made["number"], &made["before"]["method"]), (&json!(1), &json!("calibrated")));
        let second = rank(&cup).await;
        assert_eq!((ways(&second), &second["summary"]["method"]), (vec!["first_plan"], &json!("mean")));
        assert_eq!(beside(&second["alternatives"][0]), ranks(&first));
        assert_ne!(second["plan_sha256"], first["plan_sha256"]);
        let bundle = organiser.get(&cup.round_path("/bundle")).await.bytes;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
        let flag = json!({ "judge_id": careless, "decision": "confirmed", "reason": "r" });
        organiser.post(&cup.round_path("/flags"), flag).await.problem("wrong-state");

        // A second amendment: beside it stands the plan that was frozen, not the one in between.
        organiser.post(&path, amend(plan("median", false))).await.expect(200);
        let third = rank(&cup).await;
        assert_eq!(beside(&third["alternatives"][0]), ranks(&first));
        let kept = organiser.get(&path).await.expect(200);
        assert_eq!(kept["items"].as_array().unwrap().len(), 2);
        // Back to the first plan, nothing stands beside it.
        organiser.post(&path, amend(plan("calibrated", true))).await.expect(200);
        let back = rank(&cup).await;
        assert_eq!((ranks(&back), ways(&back)), (ranks(&first), vec!["all_flags"]));
    }
);

on_both!(
    /// Before scoring there is nothing to amend: the plan is replaced.
    a_plan_that_is_not_frozen_is_replaced,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let body = json!({ "scoring_plan": plan("mean", false), "reason": "r" });
        let answer = cup.organiser.post(&cup.round_path("/amendments"), body).await;
        answer.problem("wrong-state");
    }
);
