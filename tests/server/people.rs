//! Personal data: consent, names in results, retention periods, and anonymising.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use evenhand::store::Location;
use evenhand_client::types;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::{Cup, Draft, Scoring, Team};
use crate::doctor::{Run, evenhand};
use crate::document::{Documented, operations};
use crate::process::command;
use crate::stage::{Answer, Call, Client, Stage, body, new_key, whole};

const CHILD: &str = "Канарейка Птицына";
const PARENT: &str = "Vera Vogel <vera.canary@home.example>";
const ADDRESS: &str = "vera.canary@home.example";
const JUDGE: &str = "Judith Canary-Jones";
const MAIL: &str = "judith.canary@jury.example";

/// Sends JSON without the generated client.
async fn put(client: &Client, path: &str, asked: Value) -> Answer {
    client.change("PUT", path, "*", asked).await
}

async fn post(client: &Client, path: &str, asked: Value) -> Answer {
    if asked.is_null() {
        return client.send("POST", path, &[], None).await;
    }
    let headers = [("content-type", "application/json")];
    let asked = Some(asked.to_string().into_bytes());
    client.send("POST", path, &headers, asked).await
}

async fn delete(client: &Client, path: &str) -> Answer {
    client.send("DELETE", path, &[], None).await
}

/// Sets the version that needs consent, and whether results show names.
async fn ask_for(cup: &Cup, version: &str, policy: &str) {
    let asked = json!({ "consent_version": version, "name_policy": policy });
    put(&cup.organiser, &cup.path("/privacy"), asked)
        .await
        .expect(200);
}

/// The ids of the people of the caller's team, by name.
async fn people(cup: &Cup, team: &Client) -> BTreeMap<String, String> {
    let found = team.get(&cup.path("/team/consents")).await.expect(200);
    let text = |v: &Value| v.as_str().unwrap().to_owned();
    let items = found["items"].as_array().unwrap().iter();
    items
        .map(|m| (text(&m["name"]), text(&m["member_id"])))
        .collect()
}

fn consent(version: &str, publish: bool) -> Value {
    json!({ "consent_by": PARENT, "version": version, "publish_name": publish })
}

/// The names that results show for the only entry.
async fn shown(cup: &Cup) -> Value {
    let found = cup
        .organiser
        .get(&cup.path("/published_names"))
        .await
        .expect(200);
    found["items"][0]["names"].clone()
}

on_both!(
    /// If a competition requires consent, an entry without it is not submitted, and results name
    /// only people who agreed.
    consent_is_asked_for_given_and_withdrawn,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, version: tag } = cup.team("T", &["CN", "KZ"]).await;
        let Draft { team: rival, .. } = cup.team("R", &["RU"]).await;
        let usual = team.get(&cup.path("/privacy")).await.expect(200);
        assert_eq!(usual, json!({
            "name_policy": "team", "entrants_days": 180, "winners_days": 730, "judges_days": 730,
            "invitations_days": 30, "version": 0,
        }));
        let path = cup.path("/privacy");
        let stale = cup.organiser.change("PUT", &path, "\"1\"", json!({})).await;
        stale.problem("stale-version");
        let wrong = json!({ "entrants_days": -1 });
        put(&cup.organiser, &path, wrong).await.problem("bad-request");

        // Without a consent version in the settings no consent is needed.
        let ids = people(&cup, &team).await;
        let of = |name: &str| cup.path(&format!("/team/consents/{}", ids[name]));
        let (one, other) = (of("Участник CN"), of("Участник KZ"));
        put(&team, &one, consent("1", true)).await.problem("wrong-state");

        ask_for(&cup, "2026-1", "names").await;
        let refused = team.submit_my_entry(&cup.id, &entry, Some(&tag)).refused("invalid-input").await;
        let at: Vec<_> = refused.errors.iter().map(|e| (e.pointer.as_str(), e.code.as_str())).collect();
        assert_eq!(at, [("/team/members/0", "consent"), ("/team/members/1", "consent")]);
        let said = json!(refused).to_string();
        assert!(!said.contains("Участник"), "by id, not by name: {said}");
        put(&team, &one, consent("2025-1", true)).await.problem("wrong-state");
        put(&rival, &one, consent("2026-1", true)).await.problem("not-found");
        delete(&rival, &one).await.problem("not-found");
        let by = json!({ "consent_by": " ", "version": "2026-1" });
        put(&team, &one, by).await.problem("invalid-input");
        let given = put(&team, &one, consent("2026-1", true)).await.expect(200);
        assert_eq!((&given["state"], &given["shown"]), (&json!("given"), &json!(true)));
        // A consent on paper.
        let paper = cup.path(&format!("/members/{}/consent", ids["Участник KZ"]));
        let given = put(&cup.organiser, &paper, consent("2026-1", false)).await.expect(200);
        assert_eq!((&given["consent_by"], &given["shown"]), (&json!(PARENT), &json!(false)));
        team.submit_my_entry(&cup.id, &entry, Some(&tag)).given().await;
        assert_eq!(shown(&cup).await, json!(["Участник CN"]));
        let team_id = team.get_my_team(&cup.id).given().await.id;
        let listed = cup.organiser.get(&cup.path(&format!("/teams/{team_id}/consents"))).await.expect(200);
        assert_eq!(listed, team.get(&cup.path("/team/consents")).await.expect(200));

        // Members who stay in the team keep their consent; new members have none.
        let member = |name: &str| json!({
            "kind": "member", "name": name, "citizenships": ["CN"], "age_band": "14_17",
        });
        let changed = json!({ "name": "T", "members": [member("Новый"), member("Участник CN")] });
        team.replace_my_team(&cup.id, Some("*"), &body(changed)).given().await;
        let now = team.get(&cup.path("/team/consents")).await.expect(200);
        let states: Vec<_> = (0..2).map(|i| now["items"][i]["state"].clone()).collect();
        assert_eq!(states, ["missing", "given"]);
        assert_eq!(people(&cup, &team).await["Участник CN"], ids["Участник CN"]);
        put(&team, &other, consent("2026-1", true)).await.problem("not-found");

        // The policy, another version and a withdrawal each remove the name.
        ask_for(&cup, "2026-1", "team").await;
        assert_eq!(shown(&cup).await, json!([]));
        ask_for(&cup, "2026-2", "names").await;
        assert_eq!(shown(&cup).await, json!([]));
        let now = team.get(&cup.path("/team/consents")).await.expect(200);
        assert_eq!(now["items"][1]["state"], "outdated");
        ask_for(&cup, "2026-1", "names").await;
        assert_eq!(shown(&cup).await, json!(["Участник CN"]));
        assert_eq!(delete(&team, &one).await.status, 204);
        assert_eq!(shown(&cup).await, json!([]));
        let withdrawn = team.get(&cup.path("/team/consents")).await.expect(200);
        let gone = &withdrawn["items"][1];
        assert_eq!(gone["state"], "missing");
        assert!(gone.get("consent_by").is_none() && gone.get("recorded_at").is_none(), "{gone}");
    }
);

/// A team in which the child is named in every text that a team or an organiser writes about it.
struct NamedTeam {
    team: Client,
    entry: Uuid,
    child: String,
    /// The key of the request that created its organisation.
    key: String,
}

async fn named_team(cup: &Cup) -> NamedTeam {
    let (organiser, of) = (cup.organiser.clone(), cup.id);
    let invitation = json!({ "role": "team", "name": "Птицына Канарейка" });
    let team = organiser.bring(&of, invitation, CHILD).await;
    let key = new_key();
    let school = body(json!({ "name": format!("Домашняя школа: {CHILD}") }));
    let school = team
        .create_organisation(&of, &key, &school)
        .given()
        .await
        .id;
    let child = json!({
        "kind": "member", "name": CHILD, "citizenships": ["CN"], "age_band": "14_17",
        "organisation_id": school,
    });
    let friend = json!({
        "kind": "member", "name": "Другой Ребёнок", "citizenships": ["CN"], "age_band": "14_17",
    });
    let members = body(json!({ "name": format!("Команда {CHILD}"), "members": [child, friend] }));
    team.replace_my_team(&of, Some("*"), &members).given().await;
    let ids = people(cup, &team).await;
    for (name, id) in &ids {
        let path = cup.path(&format!("/team/consents/{id}"));
        let mut given = consent("1", true);
        if name != CHILD {
            given["consent_by"] = json!("Другой Родитель");
        }
        put(&team, &path, given).await.expect(200);
    }
    let entry = body(json!({
        "title": format!("Гнездо, {CHILD}"), "abstract": "Автор: КАНАРЕЙКА ПТИЦЫНА, 8 класс",
        "track_id": cup.track, "topics": [CHILD],
    }));
    let entry = team.create_my_entry(&of, &new_key(), &entry).given().await;
    team.submit_my_entry(&of, &entry.id, Some("*"))
        .given()
        .await;
    let verdict =
        body(json!({ "verdict": "eligible", "reason": format!("{CHILD} звонила, {ADDRESS}") }));
    organiser
        .decide_entry(&of, &entry.id, &verdict)
        .given()
        .await;
    NamedTeam {
        team,
        entry: entry.id,
        child: ids[CHILD].clone(),
        key,
    }
}

/// Judges, the first of whom is named in every text about a judge.
struct NamedJudges {
    clients: Vec<Client>,
    named: Uuid,
}

async fn named_judges(cup: &Cup) -> NamedJudges {
    let (organiser, of) = (cup.organiser.clone(), cup.id);
    let rows = ["CN", "RU", "KZ"].iter().enumerate();
    let rows: String = rows
        .map(|(i, c)| format!("J{i},Судья {i},,{c},0,9\n"))
        .collect();
    let csv =
        format!("judge,name,email,countries,min_load,max_load\nJ9,{JUDGE},{MAIL},BY,2,9\n{rows}");
    cup.import(types::ImportTable::Judges, &csv).await;
    let list = organiser.list_judges(&of, None, None).given().await.items;
    let named = list.iter().find(|j| j.name == JUDGE).unwrap().id;
    let conflict = body(json!({
        "judge_id": named, "entry_id": cup.teams[0].entry, "kind": "coach", "reason": format!("{JUDGE} taught them"),
    }));
    organiser
        .create_conflict(&of, &new_key(), &conflict)
        .given()
        .await;
    let mut judges = Vec::new();
    for judge in &list {
        let invitation = json!({ "role": "judge", "judge_id": judge.id });
        let client = organiser.bring(&of, invitation.clone(), &judge.name).await;
        if judge.id == named {
            let token = body(json!({ "label": MAIL, "days": 1 }));
            client.create_token(&new_key(), &token).given().await;
            // A further invitation, which stays unused.
            organiser
                .create_invitation(&of, &new_key(), &body(invitation))
                .given()
                .await;
            judges.insert(0, client);
        } else {
            judges.push(client);
        }
    }
    NamedJudges {
        clients: judges,
        named,
    }
}

/// Submits every sheet with a comment that names the child and the judge.
async fn submit_sheets(cup: &Cup, judges: &[Client]) {
    let of = cup.id;
    for (j, judge) in judges.iter().enumerate() {
        for assignment in cup.own(judge).await {
            // Later entries are better; judges differ by half a mark.
            let number: usize = assignment.entry.code[1..].parse().unwrap();
            let score = format!("{}.{}", number + 2, j % 2 * 5);
            let marks = |criterion| json!({ "criterion": criterion, "score": score });
            let comment = format!("{CHILD} says thanks to {JUDGE}, {MAIL}");
            let sheet = json!({ "marks": [marks("idea"), marks("pitch")], "comment": comment });
            judge
                .submit_my_sheet(&of, &assignment.id, Some("*"), &body(sheet))
                .given()
                .await;
        }
    }
}

/// Assigns a further entry to the judge by hand, and withdraws it with a reason that names both.
async fn withdraw_by_hand(cup: &Cup, named: Uuid, entry: Uuid) {
    let (organiser, of) = (cup.organiser.clone(), cup.id);
    let taken: BTreeSet<_> = cup
        .assignments()
        .await
        .iter()
        .map(|a| (a.judge_id, a.entry_id))
        .collect();
    let others = cup.teams[1..].iter().map(|t| t.entry).chain([entry]);
    let free = others
        .into_iter()
        .find(|e| !taken.contains(&(named, *e)))
        .unwrap();
    let pair = body(json!({ "judge_id": named, "entry_id": free }));
    let made = organiser
        .create_assignment(&of, &cup.round, &new_key(), &pair)
        .given()
        .await;
    let reason = body(json!({ "reason": format!("{JUDGE} lives next to {CHILD}") }));
    organiser
        .withdraw_assignment(&of, &made.id, &reason)
        .given()
        .await;
}

/// A judged and ranked competition that names a child and a judge in every text that can have a
/// name.
struct Named {
    cup: Cup,
    /// The first is named everywhere.
    judges: Vec<Client>,
    child: String,
    judge: Uuid,
    /// The client and the key of a request that can be repeated.
    organisation: (Client, String),
}

impl Named {
    async fn play(stage: &Stage) -> Self {
        let mut cup = Cup::open(stage).await;
        for (name, countries) in [
            ("B", &["KZ", "UZ"][..]),
            ("C", &["RU"]),
            ("D", &["IN"]),
            ("E", &["PK"]),
        ] {
            let Draft {
                team,
                entry,
                version: tag,
            } = cup.team(name, countries).await;
            cup.enter(&team, &entry, &tag).await;
            cup.teams.push(Team {
                client: team,
                entry,
            });
        }
        ask_for(&cup, "1", "names").await;
        let (organiser, of) = (cup.organiser.clone(), cup.id);
        let NamedTeam {
            team,
            entry,
            child,
            key,
        } = named_team(&cup).await;
        let NamedJudges {
            clients: judges,
            named,
        } = named_judges(&cup).await;
        let plan = json!({
            "method": "calibrated", "same_country": "exclude", "top": 2, "draws": 100, "seed": 1,
        });
        organiser
            .replace_scoring_plan(&of, &cup.round, Some("*"), &body(plan.clone()))
            .given()
            .await;
        cup.assign().await;
        submit_sheets(&cup, &judges).await;
        withdraw_by_hand(&cup, named, entry).await;
        let mut amended = plan;
        amended["top"] = json!(1);
        let amendment =
            body(json!({ "scoring_plan": amended, "reason": format!("{MAIL} asked for it") }));
        organiser
            .amend_scoring_plan(&of, &cup.round, &new_key(), &amendment)
            .given()
            .await;
        cup.close().await;
        organiser.rank_round(&of, &cup.round).given().await;
        Self {
            child,
            judge: named,
            organisation: (team, key),
            judges,
            cup,
        }
    }

    fn subject(&self, id: &str, what: &str) -> String {
        self.cup.path(&format!("/subjects/{id}/{what}"))
    }

    async fn bundle(&self) -> Vec<u8> {
        let bundle = self
            .cup
            .organiser
            .export_bundle(&self.cup.id, &self.cup.round, None);
        whole(bundle.given().await).await
    }

    /// The standings without titles and digests.
    async fn ranks(&self) -> Value {
        let standings = self
            .cup
            .organiser
            .get_standings(&self.cup.id, &self.cup.round);
        let mut ranks = json!(standings.given().await);
        for row in ranks["standings"].as_array_mut().unwrap() {
            row["title"] = Value::Null;
        }
        ranks["inputs_sha256"] = Value::Null;
        ranks["summary"]["input_sha256"] = Value::Null;
        ranks
    }
}

/// Every text of the database; on SQLite the bytes of its files.
async fn everything(stage: &Stage) -> Vec<u8> {
    match &stage.location {
        Location::Folder(folder) => {
            let files = std::fs::read_dir(folder).unwrap();
            // The folder of entries' files has no text of these tests.
            let files = files.map(|f| f.unwrap().path()).filter(|f| f.is_file());
            // Another process reads them: closing a file here would end the locks of this process
            // on it.
            Command::new("cat").args(files).output().unwrap().stdout
        }
        Location::Postgres(_) => {
            let database = stage.database().await;
            let ask = async |sql: &str| {
                let backend = database.get_database_backend();
                let rows = database
                    .query_all_raw(Statement::from_string(backend, sql))
                    .await
                    .unwrap();
                rows.iter()
                    .map(|row| row.try_get_by_index(0).unwrap())
                    .collect::<Vec<String>>()
            };
            let tables = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()";
            let mut all = String::new();
            for table in ask(tables).await {
                all += &ask(&format!("SELECT x::text FROM {table} x"))
                    .await
                    .join("\n");
            }
            all.into_bytes()
        }
    }
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|w| w == text.as_bytes())
}

const CANARIES: [&str; 7] = [CHILD, "КАНАРЕЙКА", "Птицына", "Vera", ADDRESS, JUDGE, MAIL];

/// Everything that organisers can read: each reading operation of the document, the tables, and the
/// files of the bundle.
async fn readable(named: &Named) -> Vec<(String, Vec<u8>)> {
    let cup = &named.cup;
    let teams = cup
        .organiser
        .list_teams(&cup.id, None, None)
        .given()
        .await
        .items;
    let (mut read, ids) = (
        Vec::new(),
        BTreeMap::from([
            ("competition_id", vec![cup.id.to_string()]),
            ("round_id", vec![cup.round.to_string()]),
            ("judge_id", vec![named.judge.to_string()]),
            ("team_id", teams.iter().map(|t| t.id.to_string()).collect()),
            (
                "subject_id",
                vec![named.child.clone(), named.judge.to_string()],
            ),
            (
                "table",
                [
                    "entries",
                    "judges",
                    "assignment",
                    "rubric",
                    "scores",
                    "standings",
                ]
                .map(String::from)
                .into(),
            ),
        ]),
    );
    for Documented { method, path, .. } in operations() {
        if method != "GET" {
            continue;
        }
        let mut paths = vec![path];
        for (name, values) in &ids {
            let place = format!("{{{name}}}");
            let fill = |path: String| {
                values
                    .iter()
                    .map(move |v| (path.clone(), v))
                    .collect::<Vec<_>>()
            };
            let filled = paths
                .into_iter()
                .flat_map(|path| match path.contains(&place) {
                    true => fill(path)
                        .into_iter()
                        .map(|(p, v)| p.replace(&place, v))
                        .collect(),
                    false => vec![path],
                });
            paths = filled.collect();
        }
        for path in paths.into_iter().filter(|p| !p.contains('{')) {
            let answer = cup.organiser.get(&path).await;
            read.push((path, answer.bytes));
        }
    }
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(named.bundle().await)).unwrap();
    for i in 0..zip.len() {
        let mut file = zip.by_index(i).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        read.push((file.name().unwrap().into_owned(), bytes));
    }
    read
}

on_both!(
    /// N16, N29: after anonymising, no file, text, answer, export or bundle names the person; the
    /// audit chain and every law hold, and the standings are unchanged.
    anonymising_removes_every_name,
    |stage: Stage| async move {
        let named = Named::play(&stage).await;
        let (cup, organiser) = (&named.cup, &named.cup.organiser);
        let before = named.ranks().await;
        let read = readable(&named).await;
        for canary in CANARIES {
            assert!(holds(&everything(&stage).await, canary), "{canary} was there");
            assert!(read.iter().any(|(_, bytes)| holds(bytes, canary)), "{canary} could be read");
        }
        // A bundle never has the names of a team's people.
        let entries = read.iter().find(|(name, _)| name == "entries.csv").unwrap();
        assert!(!holds(&entries.1, "Участник") && !holds(&entries.1, "Ребёнок"));
        assert!(cup.exported(types::ExportTable::Entries).await.contains("Другой Ребёнок"));

        let child = named.subject(&named.child, "anonymisation");
        let judge = named.subject(&named.judge.to_string(), "anonymisation");
        let naming = json!({ "reason": format!("{CHILD} asked for it") });
        let refused = post(organiser, &child, naming).await.problem("invalid-input");
        assert_eq!(refused["errors"][0]["pointer"], "/reason");
        let unknown = named.subject(&Uuid::nil().to_string(), "anonymisation");
        let wish = json!({ "reason": "asked for it", "also": ["Vera Vogel", "Канарейка"] });
        post(organiser, &unknown, wish.clone()).await.problem("not-found");
        let done = post(organiser, &child, wish.clone()).await.expect(200);
        assert_eq!(done["erased"]["subjects"], json!([format!("member/{}", named.child)]));
        assert_eq!(done["erased"]["standings"][0]["round"], "final", "{done}");
        let pseudonym = done["pseudonym"].as_str().unwrap().to_owned();
        assert!(pseudonym.starts_with("anonymous-") && pseudonym.len() == 18, "{pseudonym}");
        let done = post(organiser, &judge, json!({ "reason": "left" })).await.expect(200);
        assert!(!done["erased"]["records"].as_array().unwrap().is_empty(), "{done}");
        for path in [&child, &judge] {
            post(organiser, path, wish.clone()).await.problem("wrong-state");
        }

        let read = readable(&named).await;
        assert!(read.iter().any(|(_, bytes)| holds(bytes, &format!("Гнездо, {pseudonym}"))));
        let all = everything(&stage).await;
        for canary in CANARIES {
            assert!(!holds(&all, canary), "{canary} is still in the database");
            let at: Vec<_> = read.iter().filter(|(_, b)| holds(b, canary)).map(|(path, _)| path).collect();
            assert!(at.is_empty(), "{canary} is still in {at:?}");
        }
        assert!(holds(&all, "Другой Ребёнок"), "others stay");
        assert_eq!(named.ranks().await, before);
        assert!(evenhand::audit::bundle::verify(&named.bundle().await).is_ok());
        // Countries stay, and so do the conflicts from them.
        let row = organiser.get_judge(&cup.id, &named.judge).given().await;
        assert_eq!((row.countries, row.email.as_str()), (vec!["BY".to_owned()], ""));

        // The judge's tokens and open invitation end; other judges can still act.
        named.judges[0].get_me().refused("unauthenticated").await;
        named.judges[1].get_me().given().await;
        let open = organiser.list_invitations(&cup.id, None, None).given().await.items;
        let open = open.iter().filter(|i| i.judge_id == Some(named.judge));
        assert!(open.clone().count() == 2 && open.clone().all(|i| i.used_at.is_some() || i.revoked_at.is_some()));
        // A repeated request is not carried out again, and its stored answer is gone.
        let (team, key) = &named.organisation;
        let school = body(json!({ "name": format!("Домашняя школа: {CHILD}") }));
        team.create_organisation(&cup.id, key, &school).refused("duplicate").await;

        let Run { code, said } = evenhand(&stage, &["audit", "verify"]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains(" payloads were erased") && !said.contains(" 0 payloads were"), "{said}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("each erasure has an audit record"), "{said}");
    }
);

on_both!(
    /// An export about one person has everything stored about that person and nothing about others.
    a_person_reads_what_is_held,
    |mut stage: Stage| async move {
        let named = Named::play(&stage).await;
        let id = named.cup.id.to_string();
        let answer = named.cup.organiser.get(&named.subject(&named.child, "export")).await;
        let said = answer.text();
        let held = answer.expect(200);
        let held = &held["data"];
        assert_eq!(held["subject"], format!("member/{}", named.child));
        assert_eq!(held["competition"]["id"], id.as_str());
        let member = &held["member"];
        assert_eq!((&member["name"], &member["consent_by"]), (&json!(CHILD), &json!(PARENT)));
        assert_eq!((&member["citizenships"], &member["consent_version"]), (&json!(["CN"]), &json!("1")));
        let columns: BTreeSet<&str> = held["mentions"].as_array().unwrap().iter()
            .map(|m| m["object"].as_str().unwrap().split('/').next().unwrap()).collect();
        let expected = ["assignment", "entry", "invitation", "organisation", "sheet_revision", "standings", "team"];
        assert_eq!(columns, expected.into());
        let acts: Vec<&str> = held["audit"].as_array().unwrap().iter().map(|r| r["action"].as_str().unwrap()).collect();
        assert_eq!(acts, ["organisation.created", "consent.recorded", "entry.decided", "assignment.withdrawn"]);
        for other in ["Другой Ребёнок", "Участник", "Судья", "Olga"] {
            assert!(!said.contains(other), "{other} is another person");
        }

        let judge = named.judge.to_string();
        let held = named.cup.organiser.get(&named.subject(&judge, "export")).await.expect(200);
        let held = &held["data"];
        assert_eq!((&held["judge"]["name"], &held["judge"]["email"]), (&json!(JUDGE), &json!(MAIL)));
        assert_eq!(held["accounts"][0]["name"], JUDGE);
        assert_eq!(held["tokens"].as_array().unwrap().len(), 2);
        assert_eq!(held["conflicts"][0]["kind"], "coach");
        assert!(held["assignments"][0]["revisions"][0]["marks"].is_array(), "{held}");
        let text = held.to_string();
        for other in ["Другой Ребёнок", "Участник", "Судья", "Olga", "hash"] {
            assert!(!text.contains(other), "{other}: {text}");
        }
        let records = held["audit"].as_array().unwrap();
        for act in ["invitation.redeemed", "sheet.submitted", "conflict.declared", "plan.amended"] {
            assert!(records.iter().any(|r| r["action"] == act), "{act}: {records:?}");
        }
        let account = held["accounts"][0]["id"].as_str().unwrap();
        let held = named.cup.organiser.get(&named.subject(account, "export")).await.expect(200);
        assert_eq!(held["data"]["accounts"][0]["name"], JUDGE);
        // The reading is recorded without its content, and a later export has the record.
        let events = named.cup.organiser.get(&named.cup.path("/audit_events?after=0&limit=200")).await.expect(200);
        let mut events = events["items"].as_array().unwrap().clone();
        if let Some(after) = events.last().map(|e| e["seq"].clone()) {
            let more = named.cup.organiser.get(&named.cup.path(&format!("/audit_events?after={after}&limit=200"))).await;
            events.extend(more.expect(200)["items"].as_array().unwrap().clone());
        }
        let me = named.cup.organiser.get("/me").await.expect(200)["account_id"].clone();
        let reads = |events: &[Value]| -> Vec<Value> {
            events.iter().filter(|e| e["action"] == "subject.exported").cloned().collect()
        };
        let kept = reads(&events);
        let objects: Vec<_> = kept.iter().map(|e| e["object"].as_str().unwrap().to_owned()).collect();
        let expected = [format!("member/{}", named.child), format!("judge/{judge}"), format!("account/{account}")];
        assert_eq!(objects, expected);
        assert!(kept.iter().all(|e| e["actor_id"] == me && e["payload"] == json!({})), "{kept:?}");
        let again = named.cup.organiser.get(&named.subject(&named.child, "export")).await.expect(200);
        assert_eq!(reads(again["data"]["audit"].as_array().unwrap()).len(), 1, "{again}");
        // A caller without the right reads nothing and is not recorded as a reader.
        assert_eq!(named.judges[0].get(&named.subject(&named.child, "export")).await.status, 404);

        // The command is recorded too.
        stage.end();
        let Logged { code, said, log } = alone(&stage, &["export-subject", "--subject", &named.child]).await;
        assert_eq!(code, 0, "{log}");
        let held: Value = serde_json::from_str(&said).unwrap();
        assert_eq!((&held[0]["member"]["name"], held.as_array().unwrap().len()), (&json!(CHILD), 1));
        assert_eq!(reads(held[0]["audit"].as_array().unwrap()).len(), 2, "{held}");
        let Logged { said, .. } = alone(&stage, &["export-subject", "--subject", &named.child]).await;
        let held: Value = serde_json::from_str(&said).unwrap();
        let kept = reads(held[0]["audit"].as_array().unwrap());
        assert!(kept.len() == 3 && kept[2]["role"] == "operator", "{kept:?}");
        let Logged { code, said, log } = alone(&stage, &["export-subject", "--subject", &id]).await;
        assert_eq!(code, 2, "{said}");
        assert!(log.contains("expected the id of a judge, member or account"), "{log}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

/// Kind, count and whether it is due, of each item of a plan.
fn items(plan: &Value) -> Vec<(String, u64, bool)> {
    let items = plan["items"].as_array().unwrap().iter();
    let item = |i: &Value| {
        (
            i["class"].as_str().unwrap().to_owned(),
            i["count"].as_u64().unwrap(),
            i["due"].as_bool().unwrap(),
        )
    };
    items.map(item).collect()
}

/// The number of due items of each kind.
fn due(plan: &Value) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for (kept, _, due) in items(plan) {
        *kinds.entry(kept).or_default() += usize::from(due);
    }
    kinds
}

on_both!(
    /// N29: names are erased after their retention period, later for prize places. The plan
    /// announces it.
    names_are_kept_for_their_time,
    |stage: Stage| async move {
        let named = Named::play(&stage).await;
        let (cup, path) = (&named.cup, named.cup.path("/retention"));
        // A token that lasts longer than that of an invitation.
        let token = body(json!({ "label": "long", "days": 90 }));
        let token = cup.organiser.create_token(&new_key(), &token).given().await;
        let organiser = cup.organiser.with_token(&token.secret);
        let periods = json!({
            "consent_version": "1", "entrants_days": 10, "winners_days": 40, "judges_days": 40,
            "invitations_days": 20,
        });
        put(&organiser, &cup.path("/privacy"), periods).await.expect(200);
        let plan = organiser.get(&path).await.expect(200);
        assert_eq!((&plan["abandoned"], due(&plan).values().sum::<usize>()), (&json!(false), 0), "{plan}");
        let kinds = due(&plan).into_keys().collect::<Vec<_>>();
        let all = ["entrants", "invitations", "judges", "tokens", "winners"];
        assert_eq!(kinds, all, "{plan}");
        let nothing = post(&organiser, &path, Value::Null).await.expect(200);
        assert_eq!(nothing, json!({ "items": [], "erased": [] }));
        let before = named.ranks().await;
        let rows = before["standings"].as_array().unwrap().iter();
        let first = rows.filter(|r| r["rank"] == 1).map(|r| r["entry"].as_str().unwrap());
        let first: BTreeSet<_> = first.collect();
        let others = 5 - first.len();
        assert!(others > 2, "{before}");

        let files = async |entry: &uuid::Uuid| {
            let at = cup.path(&format!("/entries/{entry}/attachments"));
            organiser.get(&at).await.expect(200)["items"].as_array().unwrap().len()
        };
        for entry in organiser.list_entries(&cup.id, None, None, None).given().await.items {
            let at = crate::files::path(cup, &entry.id, "paper.pdf");
            crate::files::put(&organiser, &at, &[], crate::files::pdf(&entry.code)).await.expect(201);
            assert_eq!(files(&entry.id).await, 1);
        }

        let later = |days| stage.clock.advance(chrono::TimeDelta::days(days));
        later(11);
        let plan = organiser.get(&path).await.expect(200);
        let ready = due(&plan);
        assert_eq!((ready["entrants"], ready["winners"], ready["judges"]), (others, 0, 0), "{plan}");
        let applied = post(&organiser, &path, Value::Null).await.expect(200);
        assert_eq!((applied["items"].as_array().unwrap().len(), applied["erased"].as_array().unwrap().len()), (others, 1));
        assert!(applied["backups_before"].is_string());
        let entries = organiser.list_entries(&cup.id, None, None, None).given().await.items;
        for entry in entries {
            let team = organiser.get_team(&cup.id, &entry.team_id).given().await;
            let gone = team.members.iter().all(|m| m.name.starts_with("anonymous-") && m.age_band.is_none());
            assert_eq!(gone, !first.contains(entry.code.as_str()), "{} {:?}", entry.code, team.members);
            assert!(team.members.iter().all(|m| !m.citizenships.is_empty()));
            assert_eq!(files(&entry.id).await, usize::from(!gone), "{}", entry.code);
        }
        let again = post(&organiser, &path, Value::Null).await.expect(200);
        assert_eq!(again["items"], json!([]));

        later(12);
        let ready = due(&organiser.get(&path).await.expect(200));
        assert_eq!((ready["invitations"], ready["winners"]), (1, 0));
        post(&organiser, &path, Value::Null).await.expect(200);
        let left = organiser.list_invitations(&cup.id, None, None).given().await.items;
        assert!(left.iter().all(|i| i.used_at.is_none()), "{left:?}");

        later(20);
        let applied = post(&organiser, &path, Value::Null).await.expect(200);
        let kinds: BTreeSet<&str> =
            applied["items"].as_array().unwrap().iter().map(|i| i["class"].as_str().unwrap()).collect();
        assert!(kinds.contains("winners") && kinds.contains("judges"), "{applied}");
        let all = everything(&stage).await;
        for canary in [CHILD, ADDRESS, JUDGE, MAIL, "Другой Ребёнок", "Участник", "Судья"] {
            assert!(!holds(&all, canary), "{canary} is still in the database");
        }
        let standings = organiser.get_standings(&cup.id, &cup.round).given().await;
        let ranks = standings.standings.iter().map(|r| json!([r.entry, r.rank, r.score]));
        let were = before["standings"].as_array().unwrap().iter().map(|r| json!([r["entry"], r["rank"], r["score"]]));
        assert_eq!(ranks.collect::<Vec<_>>(), were.collect::<Vec<_>>());
        later(40);
        // Only the account's own token is more recent.
        post(&organiser, &path, Value::Null).await.expect(200);
        let Run { code, said } = evenhand(&stage, &["audit", "verify"]);
        assert_eq!(code, 0, "{said}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

/// A command that has ended.
pub struct Logged {
    pub code: i32,
    /// Standard output.
    pub said: String,
    /// Standard error, with everything logged.
    pub log: String,
}

/// Runs a command that writes, as soon as the server has released its database.
pub async fn alone(stage: &Stage, arguments: &[&str]) -> Logged {
    for _ in 0..300 {
        let mut command = command(&[], arguments, &stage.location);
        command.env("EVENHAND_LOG", "trace");
        let run = tokio::task::block_in_place(|| command.output().unwrap());
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (said, log) = (text(run.stdout), text(run.stderr));
        if !log.contains("in use by another evenhand") {
            let code = run.status.code().unwrap();
            return Logged { code, said, log };
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the server did not end");
}

on_both!(
    /// Commands erase too. No line of the log has a name, and the output lists earlier backups.
    commands_erase_and_name_the_backups,
    |mut stage: Stage| async move {
        let named = Named::play(&stage).await;
        let at_once = json!({
            "consent_version": "1", "entrants_days": 0, "winners_days": 0, "judges_days": 3000,
        });
        put(&named.cup.organiser, &named.cup.path("/privacy"), at_once).await.expect(200);
        let backups = tempfile::tempdir().unwrap();
        let old = backups.path().join("old.dump");
        std::fs::write(&old, "a backup").unwrap();
        let Run { code, said } = evenhand(&stage, &["retention", "plan"]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("Cup: ended ") && said.contains("  due  "), "{said}");
        assert_eq!(said.matches("people of a team").count(), 5, "{said}");
        assert!(said.contains("  later  ") && said.contains("a judge, with accounts"), "{said}");
        let Run { code, said } = evenhand(&stage, &["retention", "plan", "--competition", "Nothing"]);
        assert_eq!(code, 2, "{said}");

        stage.end();
        let judge = named.judge.to_string();
        let folder = backups.path().to_str().unwrap();
        let anonymise = ["anonymise", "--subject", &judge, "--reason", "asked", "--backups", folder];
        let Logged { code, said, log } = alone(&stage, &anonymise).await;
        assert_eq!(code, 0, "{log}");
        assert!(said.contains("anonymous-") && said.contains(old.to_str().unwrap()), "{said}");
        let new = backups.path().join("new.dump");
        std::fs::write(new, "a backup made since").unwrap();
        assert!(!log.is_empty(), "it was logged");
        let Logged { code, said, log: more } = alone(&stage, &["retention", "apply"]).await;
        assert_eq!(code, 0, "{more}");
        assert!(said.contains("Cup: 5 erased") && said.contains("Backups made before"), "{said}");
        let all = everything(&stage).await;
        for canary in CANARIES {
            for (text, what) in [(&log, "log"), (&more, "log"), (&said, "answer")] {
                assert!(!text.contains(canary), "{canary} is in a {what}");
            }
            assert!(!holds(&all, canary), "{canary} is still in the database");
        }
        let Logged { code, said, log } = alone(&stage, &anonymise).await;
        assert_eq!(code, 2, "done before: {said}{log}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// Two names of files that are equal after erasure do not prevent it.
    files_with_almost_one_name_are_no_obstacle,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = cup.team("T", &["CN"]).await;
        let person = json!({
            "kind": "member", "name": "Anna Petrova", "citizenships": ["CN"], "age_band": "14_17",
        });
        let members = body(json!({ "name": "T", "members": [person] }));
        team.replace_my_team(&cup.id, Some("*"), &members).given().await;
        for name in ["anna%20petrova.pdf", "Anna%20Petrova.pdf"] {
            let path = crate::files::path(&cup, &entry, name);
            crate::files::put(&cup.organiser, &path, &[], crate::files::pdf(name)).await.expect(201);
        }
        let member = people(&cup, &team).await["Anna Petrova"].clone();
        let path = cup.path(&format!("/subjects/{member}/anonymisation"));
        post(&cup.organiser, &path, json!({ "reason": "asked" })).await.expect(200);
        let files = cup.organiser.get(&cup.path(&format!("/entries/{entry}/attachments"))).await.expect(200);
        let names: Vec<_> = files["items"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
        assert!(names.len() == 2 && names[0] != names[1], "{files}");
        assert!(names.iter().all(|name| name.ends_with(".pdf") && !name.to_lowercase().contains("anna")), "{files}");
    }
);

on_both!(
    /// A judge with open sheets, the only organiser and an account with other competitions cannot
    /// be anonymised.
    some_people_are_still_needed,
    |stage: Stage| async move {
        let Scoring { cup, .. } = Cup::scoring(&stage).await;
        let (organiser, wish) = (&cup.organiser, json!({ "reason": "r" }));
        let of = |id: &str| cup.path(&format!("/subjects/{id}/anonymisation"));
        let judge = cup.judge_of(&["BY"]).await.id.to_string();
        let said = post(organiser, &of(&judge), wish.clone()).await.problem("wrong-state");
        assert!(said["detail"].as_str().unwrap().contains("still has sheets to submit"), "{said}");
        let me = organiser.get_me().given().await.account_id.to_string();
        let said = post(organiser, &of(&me), wish.clone()).await.problem("wrong-state");
        assert!(said["detail"].as_str().unwrap().contains("only organiser"), "{said}");
        let second = json!({ "role": "organiser", "name": "Second" });
        let second = organiser.bring(&cup.id, second, "Second").await;
        let elsewhere = body(json!({ "name": "Else", "zone": "UTC" }));
        organiser.create_competition(&new_key(), &elsewhere).given().await;
        let said = post(&second, &of(&me), wish.clone()).await.problem("wrong-state");
        assert!(said["detail"].as_str().unwrap().contains("other competitions"), "{said}");
        let id = second.get_me().given().await.account_id.to_string();
        let invitation = body(json!({ "role": "organiser", "name": "Third" }));
        let door = second.create_invitation(&cup.id, &new_key(), &invitation).given().await;
        post(organiser, &of(&id), wish.clone()).await.expect(200);
        second.get_me().refused("unauthenticated").await;
        // The invitation code of a removed person cannot be redeemed.
        let back = json!({ "code": door.code, "name": "Third" });
        stage.anonymous().change("POST", "/invitations/redemption", "*", back).await.problem("invitation-spent");

        // An anonymised judge gets no new name, which no retention period would end.
        organiser.withdraw_judge(&cup.id, &judge.parse().unwrap(), Some("*"), &body(wish.clone())).given().await;
        post(organiser, &of(&judge), wish).await.expect(200);
        let path = cup.path(&format!("/judges/{judge}"));
        let profile = organiser.get(&path).await.expect(200);
        let mut named = json!({
            "code": profile["code"], "name": profile["name"], "countries": profile["countries"],
            "min_load": profile["min_load"], "max_load": profile["max_load"],
        });
        organiser.change("PUT", &path, "*", named.clone()).await.expect(200);
        named["name"] = json!("Судья 3");
        organiser.change("PUT", &path, "*", named).await.problem("wrong-state");
    }
);

/// Columns of texts that never have a name, and why.
const NOBODY: &[(&str, &str)] = &[
    // Words of the domain, codes and time zones, which come from lists.
    (
        "*",
        "state role kind status source pin decision name_policy code language zone country residence action object",
    ),
    // Digests of content and of secrets.
    (
        "*",
        "hash code_hash payload_sha256 prev_hash inputs_sha256 plan_sha256 digest request",
    ),
    ("pending_effect", "outcome"),
    // Titles in it are redacted by `refresh` of src/app/privacy/erasure.rs.
    ("round_snapshot", "tables sha256"),
    ("account", "name"),
    ("token", "label"),
    ("member", "name consent_by"),
    ("judge", "name email"),
    ("audit_payload", "salt payload"),
    ("idempotency_key", "id answer"),
    // Texts that organisers publish, which are not about persons.
    ("competition", "name conflict_rules entry_rules"),
    ("country", "names"),
    ("track", "titles"),
    ("round", "rubric plan"),
    ("amendment", "before after"),
    ("privacy", "consent_version"),
    ("member", "citizenships age_band consent_version"),
    ("team", "city countries"),
    ("organisation", "key city"),
    ("judge", "countries city languages topics tracks"),
    ("sheet_revision", "marks"),
    // Publications stay unchanged: they have pseudonyms for judges, and no names of members.
    ("publication", "competition round correction bundle_sha256"),
    ("published_bundle", "results bundle"),
    ("auth_failure", "network"),
    ("attachment", "media_type sha256"),
    ("seaql_migrations", "version"),
];

/// A new column is in one of two lists: columns that can have a name, or columns that never have
/// one.
#[tokio::test(flavor = "multi_thread")]
async fn every_text_of_the_schema_is_known() {
    let stage = Stage::start(crate::stage::Backend::Sqlite).await.unwrap();
    let database = stage.database().await;
    let sql = "SELECT t.name || '.' || c.name || ' ' || c.type FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'";
    let statement = Statement::from_string(database.get_database_backend(), sql);
    let rows = database.query_all_raw(statement).await.unwrap();
    let mut unknown = Vec::new();
    for row in rows {
        let column: String = row.try_get_by_index(0).unwrap();
        let (name, kind) = column.split_once(' ').unwrap();
        let kind = kind.to_lowercase();
        if !["text", "json", "varchar"].iter().any(|t| kind.contains(t)) || kind.contains("uuid") {
            continue;
        }
        let (table, column) = name.split_once('.').unwrap();
        let places = evenhand::store::privacy::erasure::PLACES.iter();
        let is_place = places
            .clone()
            .any(|(t, columns)| *t == table && columns.contains(&column));
        let is_nobody = NOBODY.iter().any(|(t, columns)| {
            [table, "*"].contains(t) && columns.split(' ').any(|c| c == column)
        });
        if !is_place && !is_nobody {
            unknown.push(name.to_owned());
        }
    }
    assert!(
        unknown.is_empty(),
        "in which list of this file or of src/store/erasure.rs? {unknown:?}"
    );
}
