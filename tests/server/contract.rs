//! Rules of every request: strict input, idempotency keys, problems and their pages.

use serde_json::{Value, json};

use crate::competition::{Cup, Draft};
use crate::stage::{Backend, Call, Client, Stage, body, id, new_key};

async fn send(client: &Client, path: &str, body: &str) -> crate::stage::Answer {
    let headers = [("content-type", "application/json")];
    client
        .send("POST", path, &headers, Some(body.as_bytes().to_vec()))
        .await
}

/// Pointer and code of each issue.
fn issues(problem: &Value) -> Vec<(String, String)> {
    let text = |v: &Value| v.as_str().unwrap().to_owned();
    let list = problem["errors"].as_array().unwrap().iter();
    list.map(|i| (text(&i["pointer"]), text(&i["code"])))
        .collect()
}

/// A team's client, and the path of its entries.
struct Entries {
    cup: Cup,
    team: Client,
    path: String,
}

impl Entries {
    async fn of_team(stage: &Stage) -> Self {
        let cup = Cup::open(stage).await;
        let Draft { team, .. } = cup.team("A", &["CN"]).await;
        let path = cup.path("/team/entries");
        Self { cup, team, path }
    }

    async fn post(&self, body: &str) -> crate::stage::Answer {
        send(&self.team, &self.path, body).await
    }

    async fn list(&self) -> Value {
        json!(
            self.team
                .list_my_entries(&self.cup.id, None, None)
                .given()
                .await
        )
    }
}

/// A body, and the pointer and code of its only issue.
struct Refused {
    body: &'static str,
    pointer: &'static str,
    code: &'static str,
}

const REFUSED: [Refused; 6] = {
    const fn refused(body: &'static str, pointer: &'static str, code: &'static str) -> Refused {
        Refused {
            body,
            pointer,
            code,
        }
    }
    [
        refused(
            r#"{ "title": "a", "title": "b" }"#,
            "/title",
            "repeated-key",
        ),
        refused("{ \"title\": \"a\u{202E}b\" }", "/title", "bad-text"),
        refused(r#"{ "title": "a\u0000b" }"#, "/title", "bad-text"),
        refused(r#"{ "title": "" }"#, "/title", "minLength"),
        refused("{}", "/title", "missing"),
        refused("[]", "", "wrong-type"),
    ]
};

on_both!(
    /// A body is compared with its schema. Every issue is reported at once with its place, and
    /// nothing is done.
    strict_input,
    |stage: Stage| async move {
        let entries = Entries::of_team(&stage).await;
        let before = entries.list().await;
        let body = r#"{ "title": 7, "abstract": true, "topics": ["a", 3], "colour": "red", "language": null }"#;
        let problem = entries.post(body).await.problem("bad-request");
        assert_json!("problem_bad_request", problem);
        for Refused { body, pointer, code } in REFUSED {
            let kind = match code {
                "bad-text" => "invalid-input",
                _ => "bad-request",
            };
            let problem = entries.post(body).await.problem(kind);
            let expected = [(pointer.to_owned(), code.to_owned())];
            assert_eq!(issues(&problem), expected, "{body}: {problem}");
        }
        for body in ["", "{", "{\"title\":\"a\"} x", "NaN"] {
            entries.post(body).await.problem("bad-request");
        }
        let deep = "[".repeat(100_000);
        entries.post(&deep).await.problem("bad-request");
        let long = format!(r#"{{ "title": "{}" }}"#, "x".repeat(201));
        entries.post(&long).await.problem("bad-request");
        assert_eq!(entries.list().await, before, "nothing was done");
    }
);

on_both!(
    nested_objects_are_as_strict_as_the_body,
    |stage: Stage| async move {
        let Entries { cup, team, .. } = Entries::of_team(&stage).await;
        let member = json!({
            "kind": "member", "name": "N", "citizenships": ["CN"], "age_band": "14_17", "born": 2011,
        });
        let change = json!({ "name": "T", "members": [member] });
        let refused = team.change("PUT", &cup.path("/team"), "*", change).await;
        let found = issues(&refused.problem("bad-request"));
        let expected = ("/members/0/born".to_owned(), "unknown-field".to_owned());
        assert_eq!(found, [expected]);
    }
);

on_both!(
    unknown_and_repeated_parameters_are_refused,
    |stage: Stage| async move {
        let Entries { cup, team, path } = Entries::of_team(&stage).await;
        for (query, code) in [
            ("limt=3", "unknown-parameter"),
            ("limit=3&limit=4", "repeated"),
        ] {
            let refused = team.get(&format!("{path}?{query}")).await;
            let problem = refused.problem("bad-request");
            assert_eq!(problem["errors"][0]["code"], code, "{problem}");
        }
        let import = cup.path("/imports?table=judges&dry-run=true");
        let (kind, csv) = ([("content-type", "text/csv")], "judge,countries\nX1,CN\n");
        let refused = cup.organiser.send("POST", &import, &kind, Some(csv.into()));
        refused.await.problem("bad-request");
    }
);

impl Entries {
    /// Creates an entry with this key and title.
    async fn create(&self, client: &Client, key: &str, title: &str) -> crate::stage::Answer {
        let headers = [
            ("content-type", "application/json"),
            ("idempotency-key", key),
        ];
        let body = json!({ "title": title }).to_string().into_bytes();
        client.send("POST", &self.path, &headers, Some(body)).await
    }

    async fn count(&self) -> usize {
        self.list().await["items"].as_array().unwrap().len()
    }
}

on_both!(
    /// Five requests at once with one key and one more give one entry and six equal answers, also
    /// after the entry has changed.
    a_repeated_request_gets_the_first_answer,
    |stage: Stage| async move {
        let entries = Entries::of_team(&stage).await;
        let (team, key) = (&entries.team, new_key());
        let had = entries.count().await;
        let at_once = (0..5).map(|_| entries.create(team, &key, "IdempotencyKey"));
        let mut answers = futures_util::future::join_all(at_once).await;
        answers.push(entries.create(team, &key, "IdempotencyKey").await);
        for answer in &answers {
            assert_eq!(answer.status, 201, "{}", answer.text());
            assert_eq!(answer.bytes, answers[0].bytes);
            assert_eq!(answer.headers["location"], answers[0].headers["location"]);
        }
        assert_eq!(entries.count().await, had + 1);
        let (one, twice) = (id(&answers[0].json()), body(json!({ "title": "Twice" })));
        let one = one.parse().unwrap();
        let changed = team.replace_my_entry(&entries.cup.id, &one, Some("*"), &twice);
        changed.given().await;
        let repeated = entries.create(team, &key, "IdempotencyKey").await;
        assert_eq!(repeated.bytes, answers[0].bytes);
    }
);

on_both!(
    /// A key belongs to one account and one request. With another token of the account the key is
    /// known, and the answer stays sealed.
    a_key_belongs_to_one_account_and_one_request,
    |stage: Stage| async move {
        let entries = Entries::of_team(&stage).await;
        let (team, key) = (&entries.team, new_key());
        let made = entries.create(team, &key, "First").await.expect(201);
        let reused = entries.create(team, &key, "Other").await;
        reused.problem("idempotency-key-reused");
        let Draft { team: rival, .. } = entries.cup.team("B", &["KZ"]).await;
        let theirs = entries.create(&rival, &key, "First").await.expect(201);
        assert_ne!(theirs["id"], made["id"]);
        let had = entries.count().await;
        let wanted = body(json!({ "label": "phone", "days": 1 }));
        let phone = team.create_token(&new_key(), &wanted).given().await;
        let phone = team.with_token(&phone.secret);
        entries.create(&phone, &key, "First").await.problem("duplicate");
        assert_eq!(entries.count().await, had);
    }
);

on_both!(
    a_refused_request_leaves_its_key_free,
    |stage: Stage| async move {
        let entries = Entries::of_team(&stage).await;
        let key = new_key();
        for (title, status) in [(" ", 422), ("Now", 201)] {
            let answer = entries.create(&entries.team, &key, title).await;
            assert_eq!(answer.status, status, "{}", answer.text());
        }
    }
);

on_both!(
    a_request_without_a_key_creates_nothing,
    |stage: Stage| async move {
        let entries = Entries::of_team(&stage).await;
        let had = entries.count().await;
        // The client adds a key of its own unless a header has this ending.
        let headers = [
            ("content-type", "application/json"),
            ("no-idempotency-key", ""),
        ];
        let body = json!({ "title": "IdempotencyKey" })
            .to_string()
            .into_bytes();
        let answer = entries
            .team
            .send("POST", &entries.path, &headers, Some(body))
            .await;
        answer.problem("bad-request");
        assert_eq!(entries.count().await, had);
    }
);

on_both!(
    an_invitation_survives_a_lost_answer,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let invite = body(json!({ "role": "organiser", "name": "O" }));
        let key = new_key();
        let made = cup.organiser.create_invitation(&cup.id, &key, &invite);
        let code = made.given().await.code;
        let asked = json!({ "code": code, "name": "Olga" })
            .to_string()
            .into_bytes();
        let key = new_key();
        let headers = [
            ("content-type", "application/json"),
            ("idempotency-key", key.as_str()),
        ];
        let redeem = || async {
            let (anonymous, asked) = (stage.anonymous(), asked.clone());
            anonymous
                .send("POST", "/invitations/redemption", &headers, Some(asked))
                .await
        };
        let first = redeem().await.expect(200);
        assert_eq!(redeem().await.expect(200), first, "the same token again");
        let olga = stage
            .anonymous()
            .with_token(first["token"].as_str().unwrap());
        olga.get_me().given().await;
        // With another key the code is spent.
        let other = stage
            .anonymous()
            .send(
                "POST",
                "/invitations/redemption",
                &headers[..1],
                Some(asked),
            )
            .await;
        other.problem("invitation-spent");
    }
);

on_both!(
    /// Problems as clients receive them.
    problems_name_what_happened_and_what_to_do,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, version } = cup.team("T", &["BR"]).await;
        let anonymous = stage.anonymous();
        let path = cup.path(&format!("/team/entries/{entry}"));
        let renamed = json!({ "title": "Новое", "track_id": cup.track });
        let unknown = cup.path(&format!("/entries/{}", uuid::Uuid::nil()));
        let unknown_code = json!({ "code": "evi_never" });
        let redemption = anonymous.change("POST", "/invitations/redemption", "*", unknown_code);
        let without_version = {
            let kind = [("content-type", "application/json")];
            let bytes = Some(renamed.to_string().into_bytes());
            team.send("PUT", &path, &kind, bytes).await
        };
        let problems = [
            anonymous.get("/me").await.problem("unauthenticated"),
            cup.organiser.get(&unknown).await.problem("not-found"),
            without_version.problem("version-required"),
            team.change("PUT", &path, "\"7\"", renamed).await.problem("stale-version"),
            redemption.await.problem("invitation-spent"),
            json!(team.submit_my_entry(&cup.id, &entry, Some(&version)).refused("unknown-country").await),
            json!(cup.organiser.rank_round(&cup.id, &cup.round).refused("round-not-closed").await),
        ];
        assert_json!("problems", problems);
    }
);

/// The type of each problem is the address of a page that explains it.
#[tokio::test(flavor = "multi_thread")]
async fn every_problem_has_its_page() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let anonymous = stage.anonymous();
    for kind in evenhand::problem::Kind::ALL {
        let page = anonymous.page(&format!("/problems/{}", kind.slug())).await;
        assert!(page.contains(kind.title()), "{}: {page}", kind.slug());
        assert!(page.contains(kind.page()), "{}: {page}", kind.slug());
    }
    let answer = anonymous.get("/problems/no-such-problem").await;
    assert_eq!(answer.status, 404);
}

on_both!(
    /// `Allow` names the methods of a path, and `WWW-Authenticate` the scheme.
    another_method_is_refused_with_the_allowed_ones,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        for (method, path, allowed) in [
            ("DELETE", cup.path("/team/entries"), "GET, POST"),
            ("PATCH", cup.path("/team"), "GET, PUT"),
            ("GET", "/invitations/redemption".to_owned(), "POST"),
        ] {
            let answer = cup.organiser.send(method, &path, &[], None).await;
            assert_eq!(answer.headers["allow"], allowed, "{method} {path}");
            answer.problem("method-not-allowed");
        }
        let answer = stage.anonymous().get("/me").await;
        assert_eq!(answer.headers["www-authenticate"], "Bearer");
    }
);
