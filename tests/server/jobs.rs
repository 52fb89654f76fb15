//! Long work in the background: followed, stopped, and lost with its process.

use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::{Value, json};

use crate::competition::Cup;
use crate::stage::{Stage, id};

/// The job, once it has ended.
pub async fn ended(cup: &Cup, job: &str) -> Value {
    let events = cup.path(&format!("/jobs/{job}/events"));
    let answer = cup.organiser.get(&events).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.headers["content-type"], "text/event-stream");
    let text = answer.text();
    let told: Vec<Value> = text
        .lines()
        .filter_map(|line| line.strip_prefix("data:"))
        .map(|data| serde_json::from_str(data.trim()).unwrap())
        .collect();
    let done: Vec<f64> = told.iter().map(|j| j["done"].as_f64().unwrap()).collect();
    assert!(done.is_sorted(), "{done:?}");
    let last = told.last().unwrap().clone();
    assert_ne!(last["state"], "running", "{text}");
    let read = cup.organiser.get(&cup.path(&format!("/jobs/{job}"))).await;
    assert_eq!(read.expect(200), last);
    last
}

/// A cup with entries that judges of three countries can judge.
async fn entered(stage: &Stage, judges: &[&str]) -> Cup {
    let cup = Cup::open(stage).await;
    for (name, country) in [("A", "CN"), ("B", "KZ")] {
        let (team, entry, tag) = cup.team(name, &[country]).await;
        cup.enter(&team, &entry, &tag).await;
    }
    cup.judges(judges, 0).await;
    cup
}

/// What happened, oldest first.
async fn actions(cup: &Cup) -> Vec<String> {
    let events = cup
        .organiser
        .get(&cup.path("/audit_events?limit=200"))
        .await;
    let events = events.expect(200);
    let events = events["items"].as_array().unwrap().iter();
    events
        .map(|e| e["action"].as_str().unwrap().to_owned())
        .collect()
}

on_both!(
    /// A job's preview is that of the operation that waits, and is committed like it.
    a_job_computes_a_preview,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "IN", "PK", "BY"]).await;
        let answer = cup.organiser.post(&cup.round_path("/assignment_jobs"), json!({})).await;
        assert_eq!(answer.status, 202, "{}", answer.text());
        let job = id(&answer.json());
        assert_eq!(answer.headers["location"], format!("/api/v1{}", cup.path(&format!("/jobs/{job}"))));
        let over = ended(&cup, &job).await;
        assert_eq!((&over["state"], &over["done"]), (&json!("done"), &json!(1.0)), "{over}");

        let previews = cup.round_path("/assignment_previews");
        let preview = format!("{previews}/{}", over["preview_id"].as_str().unwrap());
        let kept = cup.organiser.get(&preview).await.expect(200);
        let waited = cup.organiser.post(&previews, json!({})).await.expect(201);
        assert_eq!(kept["pairs"], waited["pairs"]);
        for (lang, panels) in [("en", "2 entries have a panel of 2 judges"), ("ru", "2 работы"), ("zh", "2 件作品")] {
            let first = kept["account"][lang][0].as_str().unwrap();
            assert!(first.contains(panels), "{lang}: {first}");
        }
        let loads: u64 = kept["loads"].as_array().unwrap().iter().map(|j| j["load"].as_u64().unwrap()).sum();
        assert_eq!(loads, 4);
        let picture = cup.organiser.get(&format!("{preview}/picture?lang=ru")).await;
        assert_eq!(picture.headers["content-type"], "image/svg+xml; charset=utf-8");
        assert!(picture.text().contains("Судьи с общими работами"), "{}", picture.text());
        assert_eq!(kept["inputs_sha256"], waited["inputs_sha256"]);
        cup.organiser.act(&format!("{preview}/commit")).await.expect(200);

        let late = cup.organiser.act(&cup.path(&format!("/jobs/{job}/cancellation"))).await;
        assert_eq!(late.status, 409);
        late.problem("wrong-state");
        let list = cup.organiser.get(&cup.path("/jobs")).await.expect(200);
        assert_eq!(list["items"], json!([over]));
        let actions = actions(&cup).await;
        let of_jobs: Vec<&String> = actions.iter().filter(|a| a.starts_with("job.")).collect();
        assert_eq!(of_jobs, ["job.started"], "its preview is the record of its end");
    }
);

on_both!(
    /// Before anyone is invited: whom to invite, beside those who have accepted.
    judges_are_planned,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "KZ"]).await;
        let path = cup.path("/judge_plan");
        let asked = json!({
            "expected": [{ "countries": ["CN"], "entries": 20 }, { "countries": ["KZ", "UZ"], "entries": 10 }],
            "from": ["CN", "IN", "KZ", "RU"], "per_entry": 2, "load": 8,
        });
        let plan = cup.organiser.post(&path, asked.clone()).await.expect(200);
        let loads: Vec<&Value> = plan["scenarios"].as_array().unwrap().iter().map(|s| &s["load"]).collect();
        assert_eq!(loads, [6, 8, 10]);
        let scenario = &plan["scenarios"][1];
        assert_eq!(scenario["needed"], 60);
        assert_eq!(scenario["same_country"], false);
        // Two judges have accepted, each for 9 entries: 42 judgings are left.
        assert_eq!(scenario["judges"], 8, "{plan}");
        let alone = [("with_known", json!(false))];
        let mut without = asked.clone();
        alone.iter().for_each(|(name, value)| without[*name] = value.clone());
        let plan = cup.organiser.post(&path, without).await.expect(200);
        assert_eq!(plan["scenarios"][1]["judges"], 8, "{plan}");

        let wrong = json!({
            "expected": [{ "countries": ["XX"], "entries": 1 }], "from": ["CN", "zz"], "per_entry": 2, "load": 8,
        });
        let problem = cup.organiser.post(&path, wrong).await.problem("unknown-country");
        let pointers: Vec<&Value> = problem["errors"].as_array().unwrap().iter().map(|e| &e["pointer"]).collect();
        assert_eq!(pointers, ["/expected/0/countries/0", "/from/1"]);
        let nobody = json!({
            "expected": [{ "countries": ["CN"], "entries": 1 }], "from": ["CN"], "per_entry": 2, "load": 8, "with_known": false,
        });
        let problem = cup.organiser.post(&path, nobody).await.problem("invalid-input");
        assert_eq!(problem["errors"][0]["pointer"], "/from", "{problem}");
    }
);

on_both!(
    /// A job without a valid plan says what the operation that waits says.
    an_infeasible_job_fails_with_the_certificate,
    |stage: Stage| async move {
        let cup = entered(&stage, &["CN", "KZ"]).await;
        let answer = cup.organiser.post(&cup.round_path("/assignment_jobs"), json!({})).await;
        let over = ended(&cup, &id(&answer.expect(202))).await;
        assert_eq!(over["state"], "failed", "{over}");
        assert_eq!(over.get("preview_id"), None);
        let waited = cup.organiser.post(&cup.round_path("/assignment_previews"), json!({})).await;
        assert_eq!(over["problem"], waited.problem("infeasible"));
        assert_eq!(actions(&cup).await.last().unwrap(), "job.failed");
    }
);

on_both!(
    /// A cancelled job ends at once and leaves nothing, and the round is free for another.
    a_job_is_cancelled,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let (countries, k) = (["CN", "IN", "KZ", "KG", "PK", "RU", "TJ", "UZ", "BY", "IR"], 10);
        let entries: String = (0..1200)
            .map(|i| format!("E{i:04},T{i},{},innovation,en,energy\n", countries[i % k]))
            .collect();
        let entries = format!("entry,title,countries,track,language,topics\n{entries}");
        cup.organiser.import(&cup.id, "table=entries", &entries).await.expect(200);
        let judges: String = (0..160)
            .map(|i| format!("J{i:03},N{i},{},en,energy:{},10,30\n", countries[i % k], 1 + i % 3))
            .collect();
        let judges = format!("judge,name,countries,languages,topics,min_load,max_load\n{judges}");
        cup.organiser.import(&cup.id, "table=judges", &judges).await.expect(200);
        // As if each had accepted the invitation.
        let database = stage.database().await;
        let accepted = entity::judge::Entity::update_many()
            .col_expr(entity::judge::Column::State, "accepted".into());
        accepted.exec(&database).await.unwrap();
        database.close().await.unwrap();

        let jobs = cup.round_path("/assignment_jobs");
        let job = id(&cup.organiser.post(&jobs, json!({})).await.expect(202));
        let second = cup.organiser.post(&jobs, json!({})).await;
        let refused = second.problem("wrong-state");
        assert!(refused["detail"].as_str().unwrap().contains(&job), "{refused}");
        let cancelled = cup.organiser.act(&cup.path(&format!("/jobs/{job}/cancellation"))).await;
        assert_eq!(cancelled.expect(200)["state"], "cancelled");
        let over = ended(&cup, &job).await;
        assert_eq!(over["state"], "cancelled");
        assert_eq!(over.get("preview_id"), None);

        // The next one has its turn when the work has stopped, and nothing came of the first.
        let next = id(&cup.organiser.post(&jobs, json!({ "connectivity_budget": 0.0 })).await.expect(202));
        let over = ended(&cup, &next).await;
        assert_eq!(over["state"], "done", "{over}");
        let actions = actions(&cup).await;
        let previewed = actions.iter().filter(|a| *a == "assignment.previewed");
        assert_eq!(previewed.count(), 1);
    }
);

on_both!(
    /// A job whose process is gone does not run for ever.
    a_lost_job_fails,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "IN", "PK", "BY"]).await;
        let answer = cup.organiser.post(&cup.round_path("/assignment_jobs"), json!({})).await;
        let job = id(&answer.expect(202));
        ended(&cup, &job).await;
        // As the process that computed it left it.
        let database = stage.database().await;
        let found = entity::job::Entity::find().one(&database).await.unwrap().unwrap();
        let lost = entity::job::ActiveModel {
            state: Set("running".to_owned()),
            permille: Set(600),
            preview_id: Set(None),
            heard_at: Set(found.heard_at - 31_000_000),
            finished_at: Set(None),
            ..found.into_active_model()
        };
        lost.update(&database).await.unwrap();
        database.close().await.unwrap();
        let over = ended(&cup, &job).await;
        assert_eq!(over["state"], "failed", "{over}");
        assert_eq!(over["problem"]["type"], "/problems/unavailable");
        cup.organiser.post(&cup.round_path("/assignment_jobs"), json!({})).await.expect(202);
    }
);
