//! Jobs: watched, waited for, cancelled, and lost with their process.

use evenhand_client::types::{self, ImportTable, Language};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use uuid::Uuid;

use crate::competition::{Cup, Draft};
use crate::stage::{Call, Stage, body, new_key, whole};

/// Watches a job until it has ended.
pub async fn ended(cup: &Cup, job: &Uuid) -> types::Job {
    let stream = cup.organiser.watch_job(&cup.id, job).await.unwrap();
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    let text = String::from_utf8(whole(stream.into_inner()).await).unwrap();
    let told: Vec<types::Job> = text
        .lines()
        .filter_map(|line| line.strip_prefix("data:"))
        .map(|data| serde_json::from_str(data.trim()).unwrap())
        .collect();
    let done: Vec<f64> = told.iter().map(|j| j.done).collect();
    assert!(done.is_sorted(), "{done:?}");
    let last = told.last().unwrap().clone();
    assert_ne!(last.state, "running", "{text}");
    let read = cup.organiser.get_job(&cup.id, job, None).given().await;
    assert_eq!(json!(read), json!(last));
    last
}

/// Starts planning the round's panels in the background.
pub async fn started(cup: &Cup) -> types::Job {
    let (key, wanted) = (new_key(), body(json!({})));
    let job = cup
        .organiser
        .start_assignment_job(&cup.id, &cup.round, &key, &wanted);
    job.given().await
}

/// A competition with two entries and accepted judges of these countries.
async fn entered(stage: &Stage, judges: &[&str]) -> Cup {
    let cup = Cup::open(stage).await;
    for (name, country) in [("A", "CN"), ("B", "KZ")] {
        let Draft {
            team,
            entry,
            version: tag,
        } = cup.team(name, &[country]).await;
        cup.enter(&team, &entry, &tag).await;
    }
    cup.judges(judges, 0).await;
    cup
}

/// A competition whose assignment takes seconds to compute.
async fn large(stage: &Stage) -> Cup {
    let cup = Cup::open(stage).await;
    let countries = ["CN", "IN", "KZ", "KG", "PK", "RU", "TJ", "UZ", "BY", "IR"];
    let of = |i: usize| countries[i % countries.len()];
    let entries: String = (0..1200)
        .map(|i| format!("E{i:04},T{i},{},innovation,en,energy\n", of(i)))
        .collect();
    let entries = format!("entry,title,countries,track,language,topics\n{entries}");
    cup.import(ImportTable::Entries, &entries).await;
    let judges: String = (0..160)
        .map(|i| format!("J{i:03},N{i},{},en,energy:{},10,30\n", of(i), 1 + i % 3))
        .collect();
    let judges = format!("judge,name,countries,languages,topics,min_load,max_load\n{judges}");
    cup.import(ImportTable::Judges, &judges).await;
    // As if each judge had accepted an invitation.
    let database = stage.database().await;
    let accepted = entity::judge::Entity::update_many()
        .col_expr(entity::judge::Column::State, "accepted".into());
    accepted.exec(&database).await.unwrap();
    database.close().await.unwrap();
    cup
}

/// The actions of the audit records, oldest first.
async fn actions(cup: &Cup) -> Vec<String> {
    let most = std::num::NonZeroU64::new(200);
    let events = cup.organiser.list_audit_events(&cup.id, None, most);
    let events = events.given().await.items.into_iter();
    events.map(|e| e.action).collect()
}

on_both!(
    /// A job computes the same preview as the synchronous operation, and it is committed alike.
    a_job_computes_a_preview,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "IN", "PK", "BY"]).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let (key, wanted) = (new_key(), body(json!({})));
        let answer = organiser.start_assignment_job(of, round, &key, &wanted).await.unwrap();
        let job = answer.id;
        assert_eq!(answer.headers()["location"], format!("/api/v1{}", cup.path(&format!("/jobs/{job}"))));
        let over = ended(&cup, &job).await;
        assert_eq!((over.state.as_str(), over.done), ("done", 1.0), "{over:?}");

        let preview = over.preview_id.unwrap();
        let kept = organiser.get_assignment_preview(of, round, &preview).given().await;
        let waited = cup.preview().await;
        assert_eq!(json!(kept.pairs), json!(waited.pairs));
        for (lang, panels) in [("en", "2 entries have a panel of 2 judges"), ("ru", "У 2 работ "), ("zh", "2 件作品")] {
            let first = &kept.explanation[lang][0];
            assert!(first.contains(panels), "{lang}: {first}");
        }
        let loads: i64 = kept.loads.iter().map(|j| j.load).sum();
        assert_eq!(loads, 4);
        let picture = organiser.get_assignment_picture(of, round, &preview, Some(Language::Ru));
        let picture = picture.await.unwrap();
        assert_eq!(picture.headers()["content-type"], "image/svg+xml; charset=utf-8");
        let picture = String::from_utf8(whole(picture.into_inner()).await).unwrap();
        assert!(picture.contains("Судьи с общими работами"), "{picture}");
        assert_eq!(kept.inputs_sha256, waited.inputs_sha256);
        organiser.commit_assignment(of, round, &preview).given().await;

        let late = organiser.cancel_job(of, &job).refused("wrong-state").await;
        assert_eq!(late.status, 409);
        let list = organiser.list_jobs(of, None, None).given().await;
        assert_eq!(json!(list.items), json!([over]));
        let actions = actions(&cup).await;
        let of_jobs: Vec<&String> = actions.iter().filter(|a| a.starts_with("job.")).collect();
        assert_eq!(of_jobs, ["job.started"], "its preview is the record of its end");
    }
);

on_both!(
    /// The plan states how many judges to invite in addition to those who have accepted.
    judges_are_planned,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "KZ"]).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        let asked = json!({
            "expected": [{ "countries": ["CN"], "entries": 20 }, { "countries": ["KZ", "UZ"], "entries": 10 }],
            "from": ["CN", "IN", "KZ", "RU"], "per_entry": 2, "load": 8,
        });
        let plan = organiser.plan_judges(of, &body(asked.clone())).given().await;
        let loads: Vec<_> = plan.scenarios.iter().map(|s| s.load).collect();
        assert_eq!(loads, [6, 8, 10]);
        let scenario = &plan.scenarios[1];
        assert_eq!(scenario.needed, 60);
        assert!(!scenario.same_country);
        // Two judges have accepted, each for 9 entries: 42 reviews are left.
        assert_eq!(scenario.judges, 8, "{plan:?}");
        let mut without = asked;
        without["with_known"] = json!(false);
        let plan = organiser.plan_judges(of, &body(without)).given().await;
        assert_eq!(plan.scenarios[1].judges, 8, "{plan:?}");

    }
);

on_both!(
    impossible_plans_of_judges_are_refused,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "KZ"]).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        let wrong = body(json!({
            "expected": [{ "countries": ["XX"], "entries": 1 }], "from": ["CN", "zz"], "per_entry": 2, "load": 8,
        }));
        let problem = organiser
            .plan_judges(of, &wrong)
            .refused("unknown-country")
            .await;
        let pointers: Vec<_> = problem.errors.iter().map(|e| e.pointer.as_str()).collect();
        assert_eq!(pointers, ["/expected/0/countries/0", "/from/1"]);
        let without_judges = body(json!({
            "expected": [{ "countries": ["CN"], "entries": 1 }], "from": ["CN"], "per_entry": 2, "load": 8, "with_known": false,
        }));
        let problem = organiser
            .plan_judges(of, &without_judges)
            .refused("invalid-input")
            .await;
        assert_eq!(problem.errors[0].pointer, "/from", "{problem:?}");
    }
);

on_both!(
    /// A job without a valid plan ends with the problem of the synchronous operation.
    an_infeasible_job_fails_with_the_certificate,
    |stage: Stage| async move {
        let cup = entered(&stage, &["CN", "KZ"]).await;
        let over = ended(&cup, &started(&cup).await.id).await;
        assert_eq!(over.state, "failed", "{over:?}");
        assert_eq!(over.preview_id, None);
        let (key, wanted) = (new_key(), body(json!({})));
        let waited = cup.organiser.preview_assignment(&cup.id, &cup.round, &key, &wanted);
        assert_eq!(json!(over.problem), json!(waited.refused("infeasible").await));
        assert_eq!(actions(&cup).await.last().unwrap(), "job.failed");
    }
);

on_both!(
    /// A cancelled job ends at once without a preview, and the round accepts another job.
    a_job_is_cancelled,
    |stage: Stage| async move {
        let cup = large(&stage).await;
        let job = started(&cup).await.id;
        let (key, wanted) = (new_key(), body(json!({})));
        let second = cup.organiser.start_assignment_job(&cup.id, &cup.round, &key, &wanted);
        let refused = second.refused("wrong-state").await;
        assert!(refused.detail.contains(&job.to_string()), "{refused:?}");
        let cancelled = cup.organiser.cancel_job(&cup.id, &job).given().await;
        assert_eq!(cancelled.state, "cancelled");
        let over = ended(&cup, &job).await;
        assert_eq!(over.state, "cancelled");
        assert_eq!(over.preview_id, None);

        // The next job starts when the work of the first has stopped.
        let wanted = body(json!({ "connectivity_budget": 0.0 }));
        let next = cup.organiser.start_assignment_job(&cup.id, &cup.round, &key, &wanted);
        let over = ended(&cup, &next.given().await.id).await;
        assert_eq!(over.state, "done", "{over:?}");
        let actions = actions(&cup).await;
        let previewed = actions.iter().filter(|a| *a == "assignment.previewed");
        assert_eq!(previewed.count(), 1);
    }
);

on_both!(
    /// If the organiser of a running job declares an interest, the job ends without a preview and
    /// is hidden from that organiser.
    a_job_ends_without_its_organiser,
    |stage: Stage| async move {
        let cup = large(&stage).await;
        let invitation = json!({ "role": "organiser", "name": "Aunt" });
        let aunt = cup.organiser.bring(&cup.id, invitation, "Aunt").await;
        let (key, wanted) = (new_key(), body(json!({})));
        let job = aunt.start_assignment_job(&cup.id, &cup.round, &key, &wanted).given().await.id;
        let reason = body(json!({ "reason": "A member of E0001 is my niece." }));
        aunt.declare_my_interest(&cup.id, &new_key(), &reason).given().await;
        let over = ended(&cup, &job).await;
        assert_eq!((over.state.as_str(), over.preview_id), ("failed", None), "{over:?}");
        assert_eq!(over.problem.unwrap().type_, "/problems/not-found");
        aunt.get_job(&cup.id, &job, None).refused("not-found").await;
    }
);

on_both!(
    /// A job whose process was killed fails.
    a_lost_job_fails,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "IN", "PK", "BY"]).await;
        let job = started(&cup).await.id;
        ended(&cup, &job).await;
        // The row as a killed process leaves it.
        let database = stage.database().await;
        let found = entity::job::Entity::find().one(&database).await.unwrap().unwrap();
        let lost = entity::job::ActiveModel {
            state: Set(evenhand::domain::states::JobState::Running.into()),
            permille: Set(600),
            preview_id: Set(None),
            heard_at: Set(found.heard_at - 31_000_000),
            finished_at: Set(None),
            ..found.into_active_model()
        };
        lost.update(&database).await.unwrap();
        database.close().await.unwrap();
        let over = ended(&cup, &job).await;
        assert_eq!(over.state, "failed", "{over:?}");
        assert_eq!(over.problem.unwrap().type_, "/problems/unavailable");
        started(&cup).await;
    }
);

/// Waits until a running job has reported more progress than `done`.
async fn progressed(cup: &Cup, job: &Uuid, done: f64) {
    loop {
        let read = cup.organiser.get_job(&cup.id, job, None).given().await;
        assert_eq!(
            read.state, "running",
            "the job ended before it was cancelled"
        );
        if read.done > done {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

on_both!(
    /// A read with `wait` is answered when the job ends, or after that time.
    a_client_without_streams_waits_for_the_end,
    |stage: Stage| async move {
        let cup = large(&stage).await;
        let job = started(&cup).await;
        let waited = |seconds| cup.organiser.get_job(&cup.id, &job.id, seconds);
        let begun = std::time::Instant::now();
        let early = waited(Some(1)).given().await;
        assert!(begun.elapsed().as_secs_f64() >= 1.0 || early.state != "running");
        let cancelled = async {
            // By then the read that waits has arrived.
            progressed(&cup, &job.id, early.done).await;
            cup.organiser.cancel_job(&cup.id, &job.id).given().await
        };
        let begun = std::time::Instant::now();
        let (over, cancelled) = tokio::join!(waited(Some(20)).given(), cancelled);
        assert_eq!(json!(over), json!(cancelled));
        assert_eq!(over.state, "cancelled");
        assert!(
            begun.elapsed().as_secs() < 20,
            "answered when the job ended"
        );
        // A job that has ended is answered at once.
        let begun = std::time::Instant::now();
        assert_eq!(json!(waited(Some(20)).given().await), json!(over));
        assert!(begun.elapsed().as_secs() < 10);
    }
);

on_both!(
    a_wait_that_is_no_number_of_seconds_is_refused,
    |stage: Stage| async move {
        let cup = entered(&stage, &["RU", "IN", "PK", "BY"]).await;
        let path = cup.path(&format!("/jobs/{}", started(&cup).await.id));
        for wait in ["21", "-1", "soon"] {
            let problem = cup.organiser.get(&format!("{path}?wait={wait}")).await;
            let problem = problem.problem("bad-request");
            assert_eq!(problem["errors"][0]["pointer"], "wait", "{problem}");
        }
    }
);
