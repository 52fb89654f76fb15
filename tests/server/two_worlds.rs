//! N2, non-interference: two worlds that differ in one secret give the same answers to callers who
//! may not know it.
//!
//! An act of another account changes the world. Every read with every filter, language and page is
//! sent before and after: status, headers and bytes must be the same. So nothing leaks through
//! lists, counts, entity tags, order or the words of an error.
//!
//! Long form: `EVENHAND_WORLDS_MINUTES=60 cargo test --test server two_worlds -- --nocapture` makes
//! further worlds until the time is up, and prints their number. The machine must be idle: the 503
//! of a busy server would be a difference.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::{Cup, Draft, Scoring, Team};
use crate::document::{Documented, operations};
use crate::faults::many;
use crate::stage::{Call, Client, Stage, body, id, new_key, tag};

/// Ids of all objects, by the name of the path's parameter.
type Ids = BTreeMap<&'static str, Vec<String>>;

/// Every read of the document: each id of each kind, and each value of each parameter.
fn questions(ids: &Ids) -> Vec<String> {
    let mut all = Vec::new();
    for Documented {
        path, operation, ..
    } in operations().into_iter().filter(|o| o.method == "GET")
    {
        let mut paths = vec![path];
        for (name, known) in ids {
            let hole = format!("{{{name}}}");
            if paths[0].contains(&hole) {
                let filled = |p: &String| {
                    known
                        .iter()
                        .map(|id| p.replace(&hole, id))
                        .collect::<Vec<_>>()
                };
                paths = paths.iter().flat_map(filled).collect();
            }
        }
        let mut queries = vec![String::new()];
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] != "query" {
                continue;
            }
            let name = parameter["name"].as_str().unwrap();
            let values: &[&str] = match name {
                "limit" => &["1", "3", "200"],
                "state" => &[
                    "draft",
                    "submitted",
                    "eligible",
                    "ineligible",
                    "withdrawn",
                    "disqualified",
                ],
                "judges" => &["codes", "pseudonyms"],
                "lang" => &["en", "ru", "zh"],
                "excel" | "diagnostics" => &["false", "true"],
                "reviews" => &["1", "20"],
                "top" => &["1"],
                "wait" => &["0"],
                "after" => &["0", "5"],
                "cursor" => &["00000000000070008000000000000000"],
                other => panic!("{other}: say what values it has"),
            };
            queries.extend(values.iter().map(|v| format!("?{name}={v}")));
        }
        all.extend(
            paths
                .iter()
                .flat_map(|p| queries.iter().map(move |q| format!("{p}{q}"))),
        );
    }
    assert!(all.iter().all(|q| !q.contains('{')), "each hole is filled");
    all
}

/// The answers to all reads, without the server's time and declassified facts.
async fn seen(client: &Client, questions: &[String]) -> BTreeMap<String, String> {
    let mut answers = BTreeMap::new();
    for question in questions {
        let mut answer = client.get(question).await;
        answer.headers.remove("date");
        let mut body = answer.text();
        if let Ok(mut json) = serde_json::from_str::<Value>(&body) {
            if json.get("rubric").is_some() {
                answer.headers.remove("etag");
            }
            timeless(&mut json);
            body = json.to_string();
            answer.headers.remove("content-length");
        }
        answers.insert(
            question.clone(),
            format!("{} {:?} {body}", answer.status, answer.headers),
        );
    }
    answers
}

fn timeless(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(timeless),
        Value::Object(map) => {
            map.remove("server_time");
            // Declassified: every account may know that a closed round was ranked and approved, but
            // not the result.
            let final_soon = ["closed", "ranked", "approved"].map(Value::from);
            if map.contains_key("rubric") && final_soon.contains(&map["state"]) {
                map.remove("state");
                map.remove("version");
            }
            map.values_mut().for_each(timeless);
        }
        _ => {}
    }
}

/// Callers whose answers must not change.
struct Observers<'a> {
    questions: Vec<String>,
    known: Vec<(&'static str, &'a Client, BTreeMap<String, String>)>,
    worlds: usize,
    begun: Instant,
}

impl<'a> Observers<'a> {
    async fn new(ids: &Ids, clients: Vec<(&'static str, &'a Client)>) -> Self {
        let questions = questions(ids);
        let mut known = Vec::new();
        for (name, client) in clients {
            known.push((name, client, seen(client, &questions).await));
        }
        Self {
            questions,
            known,
            worlds: 0,
            begun: Instant::now(),
        }
    }

    /// Numbers of further worlds: at least this many, then until a part of the time is up.
    fn numbers(&self, least: usize, part: f64) -> impl Iterator<Item = usize> + use<'a> {
        let minutes = many("EVENHAND_WORLDS_MINUTES", 0) as f64 * part;
        let end = self.begun + Duration::from_secs_f64(minutes * 60.0);
        (0..).take_while(move |number| *number < least || Instant::now() < end)
    }

    /// Asserts that the answers are the same after a change of a secret.
    async fn notice_nothing(&mut self, secret: &str) {
        self.worlds += 1;
        for (name, client, before) in &self.known {
            let now = seen(client, &self.questions).await;
            for (question, answer) in before {
                assert_eq!(
                    answer, &now[question],
                    "{name} learns of {secret} by {question}"
                );
            }
        }
    }

    /// Reads again after a change that the callers may notice.
    async fn look_again(&mut self) {
        for (_, client, known) in &mut self.known {
            *known = seen(client, &self.questions).await;
        }
    }
}

async fn ids_of(cup: &Cup, judges: &[Client]) -> Ids {
    let organiser = &cup.organiser;
    let list = async |path: String| {
        let body = organiser.get(&path).await.expect(200);
        let found: Vec<String> = body["items"].as_array().unwrap().iter().map(id).collect();
        if found.is_empty() {
            vec!["00000000-0000-7000-8000-000000000001".to_owned()]
        } else {
            found
        }
    };
    let mut entries = list(cup.path("/entries?limit=200")).await;
    for Team { client: team, .. } in &cup.teams {
        let own = team.list_my_entries(&cup.id, None, None).given().await;
        entries.extend(own.items.iter().map(|e| e.id.to_string()));
    }
    entries.sort();
    entries.dedup();
    let mut assignments = list(cup.round_path("/assignments?limit=200")).await;
    for judge in judges {
        let own = cup.own(judge).await;
        assignments.extend(own.iter().map(|a| a.id.to_string()));
    }
    assignments.sort();
    assignments.dedup();
    let nothing = vec!["00000000-0000-7000-8000-000000000001".to_owned()];
    let mut attachments = nothing.clone();
    for Team { entry, .. } in &cup.teams {
        let path = crate::files::path(cup, entry, "paper.pdf");
        let bytes = crate::files::pdf(&format!("of {entry}"));
        let stored = crate::files::put(organiser, &path, &[], bytes).await;
        attachments.push(id(&stored.expect(201)));
    }
    BTreeMap::from([
        ("competition_id", vec![cup.id.to_string()]),
        ("round_id", vec![cup.round.to_string()]),
        ("team_id", list(cup.path("/teams?limit=200")).await),
        ("entry_id", entries),
        ("judge_id", list(cup.path("/judges?limit=200")).await),
        ("assignment_id", assignments),
        ("conflict_id", nothing.clone()),
        ("pin_id", nothing.clone()),
        ("invitation_id", nothing.clone()),
        ("preview_id", nothing.clone()),
        ("job_id", nothing.clone()),
        ("token_id", nothing.clone()),
        ("member_id", nothing.clone()),
        ("subject_id", list(cup.path("/judges?limit=200")).await),
        ("reopening_id", nothing.clone()),
        ("publication_id", nothing),
        ("attachment_id", attachments),
        (
            "attachment_name",
            ["paper.pdf", "none.pdf"].map(str::to_owned).to_vec(),
        ),
        (
            "table",
            [
                "entries",
                "judges",
                "assignment",
                "scores",
                "standings",
                "judge_report",
            ]
            .map(str::to_owned)
            .to_vec(),
        ),
    ])
}

async fn elsewhere(cup: &Cup) -> Client {
    let settings = body(json!({ "name": "Else", "zone": "UTC" }));
    let (key, organiser) = (new_key(), &cup.organiser);
    let other = organiser.create_competition(&key, &settings).given().await;
    let invitation = json!({ "role": "organiser", "name": "E" });
    organiser.bring(&other.id, invitation, "E").await
}

on_both!(
    /// Marks, drafts, conflicts, pins, recusals, and the ranking before it is published.
    marks_conflicts_and_ranks_stay_secret,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (outsider, anonymous) = (elsewhere(&cup).await, stage.anonymous());
        let invitation = json!({ "role": "organiser", "name": "Aunt" });
        let aunt = cup.organiser.bring(&cup.id, invitation, "Aunt").await;
        let reason = body(json!({ "reason": "A member of the first team is my nephew." }));
        aunt.declare_my_interest(&cup.id, &new_key(), &reason).given().await;
        let ids = ids_of(&cup, &judges).await;
        let clients = vec![
            ("an organiser with an interest", &aunt),
            ("a judge", &judges[3]),
            ("a team", &cup.teams[0].client),
            ("an organiser elsewhere", &outsider),
            ("no token", &anonymous),
        ];
        let mut observers = Observers::new(&ids, clients).await;
        for number in observers.numbers(2, 1.0) {
            for judge in &judges[..3] {
                for assignment in cup.own(judge).await {
                    let score = ["3.5", "9.5", "1.5", "7.5", "5.5"][number % 5];
                    let draft = body(json!({ "marks": [{ "criterion": "idea", "score": score }] }));
                    judge.save_my_draft(&cup.id, &assignment.id, Some("*"), &draft).given().await;
                    observers.notice_nothing("a peer's draft").await;
                    cup.submit(judge, &assignment, score).await;
                    observers.notice_nothing(&format!("a peer's marks, revision {number}")).await;
                }
            }
        }
        // Conflicts and pins of pairs of others.
        let pair = body(json!({ "judge_id": ids["judge_id"][0], "entry_id": cup.teams[0].entry, "reason": "cousins" }));
        let conflict = cup.organiser.create_conflict(&cup.id, &new_key(), &pair).given().await.id;
        observers.notice_nothing("a conflict of interest").await;
        cup.organiser.delete_conflict(&cup.id, &conflict).given().await;
        observers.notice_nothing("the end of a conflict").await;
        // The caller's own sheets and the end of scoring are no secrets.
        for assignment in cup.own(&judges[3]).await {
            cup.submit(&judges[3], &assignment, "7").await;
        }
        cup.close().await;
        observers.look_again().await;
        for number in 1..=2 {
            cup.organiser.rank_round(&cup.id, &cup.round).given().await;
            observers.notice_nothing(&format!("ranking {number}")).await;
        }
        let deputy = json!({ "role": "organiser", "name": "Deputy" });
        let deputy = cup.organiser.bring(&cup.id, deputy, "Deputy").await;
        let approval = body(json!({ "standings": 2 }));
        deputy.approve_standings(&cup.id, &cup.round, &approval).given().await;
        observers.notice_nothing("the approval").await;
        eprintln!("{} worlds, {} reads each", observers.worlds, observers.questions.len() * observers.known.len());
        assert!(observers.worlds > 20, "{}", observers.worlds);
    }
);

on_both!(
    /// The existence of an entry, a judge or an invitation, and the panels.
    other_entries_and_judges_stay_secret,
    |stage: Stage| async move {
        let mut cup = Cup::open(&stage).await;
        for (name, country) in [("A", "CN"), ("B", "RU"), ("C", "IN")] {
            let Draft { team, entry, version: tag } = cup.team(name, &[country]).await;
            cup.enter(&team, &entry, &tag).await;
            cup.teams.push(Team { client: team, entry });
        }
        let judges = cup.judges(&["KZ", "BY", "UZ"], 1).await;
        let (outsider, anonymous) = (elsewhere(&cup).await, stage.anonymous());
        let ids = ids_of(&cup, &judges).await;
        let clients = vec![
            ("a judge", &judges[0]),
            ("a team", &cup.teams[0].client),
            ("an organiser elsewhere", &outsider),
            ("no token", &anonymous),
        ];
        let mut observers = Observers::new(&ids, clients).await;
        let rival = &cup.teams[1].client;
        let (organiser, of) = (&cup.organiser, &cup.id);
        for number in observers.numbers(3, 0.5) {
            let title = format!("Work {number}");
            let entry = body(json!({ "title": title, "track_id": cup.track, "language": "en" }));
            let made = rival.create_my_entry(of, &new_key(), &entry).given().await;
            observers.notice_nothing("another team's draft").await;
            let path = crate::files::path(&cup, &made.id, "paper.pdf");
            crate::files::put(rival, &path, &[], crate::files::pdf(&title)).await.expect(201);
            observers.notice_nothing("another team's file").await;
            rival.submit_my_entry(of, &made.id, Some(&tag(made.version))).given().await;
            observers.notice_nothing("another team's submission").await;
            let verdict = body(json!({ "verdict": "ineligible", "reason": "late" }));
            organiser.decide_entry(of, &made.id, &verdict).given().await;
            observers.notice_nothing("a verdict on another team").await;
        }
        for number in observers.numbers(3, 1.0) {
            let school = body(json!({ "name": format!("School {number}"), "country": "TJ" }));
            let added = rival.create_organisation(of, &new_key(), &school).given().await.id;
            observers.notice_nothing("another team's organisation").await;
            let school = organiser.create_organisation(of, &new_key(), &school).given().await.id;
            assert_ne!(added, school);
            observers.notice_nothing("the organisers' organisation").await;
            let judge = body(json!({ "name": format!("New {number}"), "countries": ["TJ"], "organisation_id": school }));
            let judge: Uuid = organiser.create_judge(of, &new_key(), &judge).given().await.id;
            observers.notice_nothing("a judge").await;
            let invitation = body(json!({ "role": "judge", "judge_id": judge }));
            organiser.create_invitation(of, &new_key(), &invitation).given().await;
            observers.notice_nothing("an invitation").await;
            let renamed = body(json!({ "name": "Renamed", "countries": ["MN"] }));
            organiser.replace_judge(of, &judge, Some("*"), &renamed).given().await;
            observers.notice_nothing("a judge's name and country").await;
            let pin = body(json!({ "judge_id": judge, "entry_id": cup.teams[2].entry, "pin": "must" }));
            organiser.create_pin(of, &cup.round, &new_key(), &pin).given().await;
            observers.notice_nothing("a pin").await;
        }
        let people = body(json!({ "name": "Renamed", "members": [
            { "kind": "member", "name": "Someone Else", "citizenships": ["PK"], "age_band": "14_17" }
        ] }));
        rival.replace_my_team(of, Some("*"), &people).given().await;
        observers.notice_nothing("another team's people").await;
        let (key, wanted) = (new_key(), body(json!({})));
        match crate::stage::answer(organiser.preview_assignment(of, &cup.round, &key, &wanted)).await {
            Ok(_) => {}
            Err(failure) => assert_eq!(failure.slug(), Some("infeasible")),
        }
        observers.notice_nothing("a planned assignment").await;
        eprintln!("{} worlds, {} reads each", observers.worlds, observers.questions.len() * observers.known.len());
        assert!(observers.worlds > 20, "{}", observers.worlds);
    }
);
