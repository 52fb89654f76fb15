//! A whole competition over HTTP, and what happens to those who do not keep its rules.

use serde_json::{Value, json};

use crate::stage::{Client, Stage, id};

/// A competition that is open, with a track, a round and a rubric.
pub struct Cup {
    pub id: String,
    pub track: String,
    pub round: String,
    pub organiser: Client,
    /// Teams with their entries, where they were made on the way.
    pub teams: Vec<(Client, String)>,
}

pub fn rubric() -> Value {
    let criterion = |name: &str, weight: &str| {
        json!({
            "criterion": name, "weight": weight, "min": "1", "max": "10", "step": "0.5",
            "titles": { "en": name, "ru": "Идея", "zh": "创意" },
            "levels": [{ "mark": "10", "texts": { "en": "outstanding", "zh": "杰出" } }],
        })
    };
    json!({ "criteria": [criterion("idea", "2"), criterion("pitch", "1")] })
}

impl Cup {
    pub async fn open(stage: &Stage) -> Self {
        let organiser = stage.organiser.clone();
        let body = json!({
            "name": "Cup", "zone": "Asia/Shanghai", "entry_deadline": "2126-12-01T18:00:00",
            "sco_countries": true,
        });
        let cup = id(&organiser.post("/competitions", body).await.expect(201));
        let of = format!("/competitions/{cup}");
        let track = json!({ "code": "innovation", "titles": { "ru": "Инновации" } });
        let track = id(&organiser
            .post(&format!("{of}/tracks"), track)
            .await
            .expect(201));
        let round = json!({ "code": "final", "panel_size": 2 });
        let made = organiser.post(&format!("{of}/rounds"), round).await;
        let (tag, round) = (made.etag(), id(&made.json()));
        let path = format!("{of}/rounds/{round}/rubric");
        organiser
            .change("PUT", &path, &tag, rubric())
            .await
            .expect(200);
        organiser.act(&format!("{of}/opening")).await.expect(200);
        Self {
            id: cup,
            track,
            round,
            organiser,
            teams: Vec::new(),
        }
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/competitions/{}{rest}", self.id)
    }

    pub fn round_path(&self, rest: &str) -> String {
        self.path(&format!("/rounds/{}{rest}", self.round))
    }

    /// A team whose members have these citizenships, with a drafted entry: client, entry, its tag.
    pub async fn team(&self, name: &str, citizenships: &[&str]) -> (Client, String, String) {
        let (team, _) = self
            .organiser
            .bring(&self.id, json!({ "role": "team", "name": name }), name)
            .await;
        let path = self.path("/team");
        let tag = team.get(&path).await.etag();
        let members: Vec<Value> = citizenships
            .iter()
            .map(|c| {
                json!({
                    "kind": "member", "name": format!("Участник {c}"), "citizenships": [c],
                    "residence": c, "age_band": "14_17",
                })
            })
            .collect();
        let body = json!({ "name": name, "city": "Tashkent", "members": members });
        team.change("PUT", &path, &tag, body).await.expect(200);
        let entry = json!({
            "title": format!("Работа {name}"), "abstract": "…", "track_id": self.track,
            "language": "ru", "topics": ["energy"],
        });
        let made = team.post(&self.path("/team/entries"), entry).await;
        let tag = made.etag();
        let entry = id(&made.expect(201));
        (team, entry, tag)
    }

    /// Submits an entry and finds it eligible; its code.
    pub async fn enter(&self, team: &Client, entry: &str, tag: &str) -> String {
        let receipts = self.path(&format!("/team/entries/{entry}/receipts"));
        assert_eq!(team.get(&receipts).await.expect(200)["items"], json!([]));
        let path = self.path(&format!("/team/entries/{entry}/submission"));
        let body = team
            .send("POST", &path, &[("if-match", tag)], None)
            .await
            .expect(200);
        let verdict = self.path(&format!("/entries/{entry}/verdict"));
        self.organiser
            .post(&verdict, json!({ "verdict": "eligible" }))
            .await
            .expect(200);
        let kept = team.get(&receipts).await.expect(200);
        assert_eq!(kept["items"], json!([body["receipt"]]));
        body["entry"]["code"].as_str().unwrap().to_owned()
    }

    /// Imports judges of these countries and signs them in.
    pub async fn judges(&self, countries: &[&str], min_load: u32) -> Vec<Client> {
        let rows: String = countries
            .iter()
            .enumerate()
            .map(|(i, c)| format!("J{i},Судья {i},{c},en;ru,energy:3,{min_load},9\n"))
            .collect();
        let csv = format!("judge,name,countries,languages,topics,min_load,max_load\n{rows}");
        self.organiser
            .import(&self.id, "table=judges", &csv)
            .await
            .expect(200);
        let list = self
            .organiser
            .get(&self.path("/judges?limit=200"))
            .await
            .expect(200);
        let mut clients = Vec::new();
        for judge in list["items"].as_array().unwrap() {
            let invitation = json!({ "role": "judge", "judge_id": judge["id"] });
            let name = judge["name"].as_str().unwrap();
            clients.push(self.organiser.bring(&self.id, invitation, name).await.0);
        }
        clients
    }

    /// Plans and commits the panels, then opens scoring.
    pub async fn assign(&self) {
        let path = self.round_path("/assignment_previews");
        let preview = id(&self.organiser.post(&path, json!({})).await.expect(201));
        self.organiser
            .act(&format!("{path}/{preview}/commit"))
            .await
            .expect(200);
        self.organiser
            .act(&self.round_path("/scoring"))
            .await
            .expect(200);
    }

    /// The caller's assignments.
    pub async fn own(&self, judge: &Client) -> Vec<Value> {
        let list = judge
            .get(&self.path("/judge/assignments"))
            .await
            .expect(200);
        list["items"].as_array().unwrap().clone()
    }

    pub fn own_path(&self, assignment: &Value, rest: &str) -> String {
        let id = assignment["id"].as_str().unwrap();
        self.path(&format!("/judge/assignments/{id}{rest}"))
    }

    /// Submits a complete sheet.
    pub async fn submit(&self, judge: &Client, assignment: &Value, score: &str) -> Value {
        let path = self.own_path(assignment, "/submission");
        let body = json!({ "marks": [
            { "criterion": "pitch", "score": score }, { "criterion": "idea", "score": "7.5" },
        ] });
        judge.change("POST", &path, "*", body).await.expect(200)
    }

    /// Five entries of four countries, one of them joint, and four judges, assigned and scoring.
    pub async fn scoring(stage: &Stage) -> (Self, Vec<Client>) {
        let mut cup = Self::open(stage).await;
        for (name, countries) in [
            ("A", &["CN"][..]),
            ("B", &["KZ", "UZ"]),
            ("C", &["RU"]),
            ("D", &["IN"]),
            ("E", &["PK"]),
        ] {
            let (team, entry, tag) = cup.team(name, countries).await;
            cup.enter(&team, &entry, &tag).await;
            cup.teams.push((team, entry));
        }
        let judges = cup.judges(&["CN", "RU", "KZ", "BY"], 2).await;
        let plan = json!({
            "method": "calibrated", "same_country": "exclude", "top": 3, "draws": 1000, "seed": 1,
        });
        let path = cup.round_path("/scoring_plan");
        cup.organiser
            .change("PUT", &path, "*", plan)
            .await
            .expect(200);
        cup.assign().await;
        (cup, judges)
    }
}

on_both!(
    /// From entries to exported tables, in the order of a real year.
    a_whole_competition,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let rank = cup.round_path("/ranking");
        let mut score = 0;
        for (i, judge) in judges.iter().enumerate() {
            for assignment in cup.own(judge).await {
                score = (score + 3) % 8 + i % 2;
                let done = cup.submit(judge, &assignment, &format!("{}.5", score + 1)).await;
                assert_eq!(done["receipt"]["revision"], 1);
                assert_eq!(done["sheet"]["state"], "submitted");
                let kept = judge.get(&cup.own_path(&assignment, "/receipts")).await.expect(200);
                assert_eq!(kept["items"], json!([done["receipt"]]));
            }
        }
        cup.organiser.act(&rank).await.problem("round-not-closed");
        cup.organiser.act(&cup.round_path("/closing")).await.expect(200);
        let standings = cup.organiser.act(&rank).await.expect(200);
        let read = cup.organiser.get(&cup.round_path("/standings")).await;
        assert_eq!(read.expect(200), standings);
        let rows = standings["standings"].as_array().unwrap();
        assert_eq!(rows.len(), 5);
        assert!(rows.iter().all(|r| r["sheets"] == 2), "{rows:?}");
        assert!(rows.iter().any(|r| r["countries"] == json!(["KZ", "UZ"])));

        // What is exported gives the same standings again, by file and by bundle.
        let export = async |table: &str| {
            let path = cup.round_path(&format!("/exports/{table}"));
            let answer = cup.organiser.get(&path).await;
            assert!(answer.headers["content-disposition"].contains(&format!("{table}.csv")));
            answer.bytes
        };
        let report = cup.organiser.get(&cup.round_path("/report?lang=ru")).await;
        assert_eq!(report.headers["content-type"], "text/html; charset=utf-8");
        assert!(report.headers["content-security-policy"].starts_with("default-src 'none'"));
        let page = report.text();
        assert!(page.contains("Результаты и как они получены") && page.contains("Работа"), "{page}");
        let bundle = cup.organiser.get(&cup.round_path("/bundle")).await.bytes;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
        let titles = String::from_utf8(export("entries").await).unwrap();
        assert!(titles.contains("Работа A"), "{titles}");
        let scores = String::from_utf8(export("scores").await).unwrap();
        assert_eq!(scores.lines().count(), 1 + 5 * 2 * 2);
        let path = cup.round_path("/exports/standings?excel=true");
        let excel = cup.organiser.get(&path).await.bytes;
        assert_eq!(excel[..3], *b"\xEF\xBB\xBF");
        assert_eq!(excel[3..], export("standings").await);
        let header = String::from_utf8(export("judge_report").await).unwrap();
        assert!(header.starts_with("judge,countries,sheets,severity,"), "{header}");
    }
);

on_both!(
    /// A late submission is refused by the server's clock, with the deadline and the time.
    a_late_submission,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let (team, entry, tag) = cup.team("Late", &["CN"]).await;
        stage.clock.advance(chrono::TimeDelta::days(101 * 365));
        // The token ended in these years too: the deadline needs one that is valid then.
        team.get("/me").await.problem("unauthenticated");
        stage.clock.reset();
        let competition = cup.organiser.get(&cup.path("")).await;
        let past = json!({
            "name": "Cup", "zone": "Asia/Shanghai", "entry_deadline": "2020-01-01T00:00:00",
        });
        let tag_of = competition.etag();
        cup.organiser.change("PUT", &cup.path(""), &tag_of, past).await.expect(200);
        let path = cup.path(&format!("/team/entries/{entry}/submission"));
        let answer = team.send("POST", &path, &[("if-match", &tag)], None).await;
        assert_eq!(answer.status, 409);
        let problem = answer.problem("deadline-passed");
        assert_eq!(problem["deadline"], "2019-12-31T16:00:00+00:00");
        assert!(problem["server_time"].is_string());
        assert!(problem["detail"].as_str().unwrap().contains("Asia/Shanghai"), "{problem}");
        let own = team.get(&cup.path(&format!("/team/entries/{entry}"))).await.expect(200);
        assert_eq!(own["state"], "draft");
    }
);

on_both!(
    /// Entries are edited with the version they were read at, and submitted once they keep the rules.
    entries_keep_versions_and_rules,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let (team, entry, tag) = cup.team("T", &["BR"]).await;
        let path = cup.path(&format!("/team/entries/{entry}"));
        let submit = format!("{path}/submission");
        let problem = team.send("POST", &submit, &[("if-match", &tag)], None).await;
        assert_eq!(problem.status, 422);
        let problem = problem.problem("unknown-country");
        assert!(problem["errors"][0]["detail"].as_str().unwrap().contains("BR"), "{problem}");

        let body = json!({ "title": "Новое", "track_id": cup.track });
        team.send("PUT", &path, &[("content-type", "application/json")], Some(body.to_string().into()))
            .await
            .problem("version-required");
        team.change("PUT", &path, "\"7\"", body.clone()).await.problem("stale-version");
        let changed = team.change("PUT", &path, &tag, body.clone()).await;
        assert_eq!(changed.etag(), "\"2\"");
        let stale = team.change("PUT", &path, &tag, body).await;
        assert_eq!(stale.status, 412);
        assert_eq!(stale.problem("stale-version")["current_version"], 2);

        // Unknown countries and everything else wrong with a team are said at once.
        let own = cup.path("/team");
        let tag = team.get(&own).await.etag();
        let people = json!({ "name": " ", "members": [
            { "kind": "member", "name": "X", "citizenships": ["CHN", "KZ"] },
            { "kind": "mentor", "name": " ", "citizenships": [] },
        ] });
        let problem = team.change("PUT", &own, &tag, people).await.problem("unknown-country");
        let pointers: Vec<_> = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["pointer"].as_str().unwrap())
            .collect();
        for expected in [
            "/name", "/members/0/citizenships/0", "/members/0/age_band", "/members/1/name",
            "/members/1/citizenships",
        ] {
            assert!(pointers.contains(&expected), "{expected} in {pointers:?}");
        }
        assert_eq!(team.get(&own).await.etag(), tag, "nothing was changed");

        let member = json!({
            "kind": "member", "name": "Айгүл", "citizenships": ["KZ"], "age_band": "14_17",
        });
        let people = json!({ "name": "T", "members": [member] });
        team.change("PUT", &own, &tag, people).await.expect(200);
        let receipt = team.send("POST", &submit, &[("if-match", "\"2\"")], None).await.expect(200);
        assert_eq!(receipt["receipt"]["digest"].as_str().unwrap().len(), 64);
        let gone = team.send("POST", &format!("{path}/withdrawal"), &[("if-match", "*")], None).await;
        assert_eq!(gone.expect(200)["state"], "withdrawn");
    }
);

on_both!(
    /// A quota counts joint teams for each of their countries.
    a_quota_is_kept,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let countries = json!({ "items": [
            { "code": "KZ", "status": "member", "quota": 1, "names": {} },
            { "code": "UZ", "status": "member", "names": { "en": "Uzbekistan" } },
        ] });
        let path = cup.path("/countries");
        cup.organiser.change("PUT", &path, "*", countries).await.expect(200);
        let (first, entry, tag) = cup.team("first", &["KZ", "UZ"]).await;
        cup.enter(&first, &entry, &tag).await;
        let (second, entry, tag) = cup.team("second", &["KZ"]).await;
        let path = cup.path(&format!("/team/entries/{entry}/submission"));
        let problem = second.send("POST", &path, &[("if-match", &tag)], None).await;
        let problem = problem.problem("invalid-input");
        assert_eq!(problem["errors"][0]["code"], "quota", "{problem}");
        let (third, entry, tag) = cup.team("third", &["UZ"]).await;
        cup.enter(&third, &entry, &tag).await;
    }
);

on_both!(
    /// A table with problems is refused as a whole, every problem by line and column.
    a_bad_table_imports_nothing,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let csv = "judge,name,countries,min_load,max_load,tracks\n\
                   J1,Ann,CN;XX,0,5,\n\
                   J1,Bob,,3,2,innovation\n\
                   J3,Cy,KZ,0,5,sculpture\n";
        let answer = cup.organiser.import(&cup.id, "table=judges", csv).await;
        assert_eq!(answer.status, 422);
        let problem = answer.problem("bad-table");
        let said = problem["errors"].to_string();
        for place in
            ["judges.csv:2:countries", "judges.csv:3:judge", "judges.csv:3:countries", "judges.csv:3:max_load"]
        {
            assert!(said.contains(place), "{place} in {said}");
        }
        assert!(said.contains("XX"));
        let good = "judge,name,countries,tracks\nJ3,Cy,KZ,sculpture\n";
        let problem = cup.organiser.import(&cup.id, "table=judges", good).await.problem("bad-table");
        assert!(problem["errors"].to_string().contains("judges.csv:2:tracks"), "{problem}");
        let list = cup.organiser.get(&cup.path("/judges")).await.expect(200);
        assert_eq!(list["items"], json!([]));

        // A dry run says what would happen and does not.
        let good = "judge,name,countries,colour\nJ3,=cmd|' /C calc'!A0,KZ,red\n";
        let tried = cup.organiser.import(&cup.id, "table=judges&dry_run=true", good).await.expect(200);
        assert_eq!((&tried["rows"], &tried["dry_run"]), (&json!(1), &json!(true)));
        assert!(tried["notes"].to_string().contains("colour"));
        let list = cup.organiser.get(&cup.path("/judges")).await.expect(200);
        assert_eq!(list["items"], json!([]));
        cup.organiser.import(&cup.id, "table=judges", good).await.expect(200);
        let exported = cup.organiser.get(&cup.round_path("/exports/judges")).await.text();
        assert!(exported.contains("J3,'=cmd"), "a formula stays text: {exported}");
    }
);

on_both!(
    /// Invitations work once; a token ends when it is revoked.
    invitations_and_tokens_end,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let path = cup.path("/invitations");
        let made = cup.organiser.post(&path, json!({ "role": "team", "name": "Once" })).await;
        let code = made.expect(201)["code"].as_str().unwrap().to_owned();
        let redemption = json!({ "code": code });
        let nobody = stage.nobody();
        // Many at once: exactly one gets in.
        let tries = (0..20).map(|_| {
            let (nobody, redemption) = (nobody.clone(), redemption.clone());
            tokio::spawn(async move { nobody.post("/invitations/redemption", redemption).await })
        });
        let mut statuses = Vec::new();
        for attempt in tries.collect::<Vec<_>>() {
            statuses.push(attempt.await.unwrap().status);
        }
        statuses.sort_unstable();
        assert_eq!(statuses[0], 200);
        assert!(statuses[1..].iter().all(|s| *s == 409), "{statuses:?}");
        let again = nobody.post("/invitations/redemption", redemption).await;
        again.problem("invitation-spent");
        nobody
            .post("/invitations/redemption", json!({ "code": "evi_never" }))
            .await
            .problem("invitation-spent");

        let (team, _) = cup.organiser.bring(&cup.id, json!({ "role": "team", "name": "T" }), "T").await;
        let further = team.post("/tokens", json!({ "label": "phone", "days": 3 })).await.expect(201);
        let phone = nobody.with_token(further["secret"].as_str().unwrap());
        phone.get("/me").await.expect(200);
        let token = further["token"]["id"].as_str().unwrap();
        let other = cup.organiser.send("DELETE", &format!("/tokens/{token}"), &[], None).await;
        assert_eq!(other.status, 404, "another's token is not there");
        let gone = team.send("DELETE", &format!("/tokens/{token}"), &[], None).await;
        assert_eq!(gone.status, 204);
        phone.get("/me").await.problem("unauthenticated");
        stage.clock.advance(chrono::TimeDelta::days(31));
        team.get("/me").await.problem("unauthenticated");
    }
);

on_both!(
    /// Two members of one name are two people, in and out.
    namesakes_stay_two,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let csv = "entry,countries,members\nX1,CN,王伟;王伟;李娜\n";
        cup.organiser.import(&cup.id, "table=entries", csv).await.expect(200);
        let exported = cup.organiser.get(&cup.round_path("/exports/entries")).await.text();
        assert!(exported.contains("王伟;王伟;李娜"), "{exported}");
    }
);
