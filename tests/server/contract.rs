//! The contract of every request: what is refused, what is carried out once, what is said of it.

use serde_json::{Value, json};

use crate::competition::Cup;
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

on_both!(strict_input, |stage: Stage| async move {
    let cup = Cup::open(&stage).await;
    let (team, _, _) = &cup.team("A", &["CN"]).await;
    let path = cup.path("/team/entries");
    let entries = async || json!(team.list_my_entries(&cup.id, None, None).given().await);
    let before = entries().await;

    // Everything wrong with a body is said at once, with its place.
    let body = r#"{ "title": 7, "abstract": true, "topics": ["a", 3], "colour": "red", "language": null }"#;
    let problem = send(team, &path, body).await.problem("bad-request");
    let mut found = issues(&problem);
    found.sort();
    let expected = [
        ("/abstract", "wrong-type"),
        ("/colour", "unknown-field"),
        ("/language", "wrong-type"),
        ("/title", "wrong-type"),
        ("/topics/1", "wrong-type"),
    ];
    assert_eq!(
        found,
        expected.map(|(p, c)| (p.to_owned(), c.to_owned())),
        "{problem}"
    );

    for (body, at, code) in [
        (
            r#"{ "title": "a", "title": "b" }"#,
            "/title",
            "repeated-key",
        ),
        ("{ \"title\": \"a\u{202E}b\" }", "/title", "bad-text"),
        (r#"{ "title": "a\u0000b" }"#, "/title", "bad-text"),
        (r#"{ "title": "" }"#, "/title", "minLength"),
        (r#"{}"#, "/title", "missing"),
        ("[]", "", "wrong-type"),
    ] {
        let kind = if code == "bad-text" {
            "invalid-input"
        } else {
            "bad-request"
        };
        let problem = send(team, &path, body).await.problem(kind);
        assert_eq!(
            issues(&problem),
            [(at.to_owned(), code.to_owned())],
            "{body}: {problem}"
        );
    }
    for body in ["", "{", "{\"title\":\"a\"} x", "NaN"] {
        send(team, &path, body).await.problem("bad-request");
    }
    let deep = "[".repeat(100_000);
    send(team, &path, &deep).await.problem("bad-request");
    let long = format!(r#"{{ "title": "{}" }}"#, "x".repeat(201));
    send(team, &path, &long).await.problem("bad-request");
    // Nested objects are as strict as the body.
    let member = json!({ "kind": "member", "name": "N", "citizenships": ["CN"], "age_band": "14_17", "born": 2011 });
    let change = json!({ "name": "T", "members": [member] });
    let problem = team
        .change("PUT", &cup.path("/team"), "*", change)
        .await
        .problem("bad-request");
    assert_eq!(
        issues(&problem),
        [("/members/0/born".to_owned(), "unknown-field".to_owned())]
    );

    // A mistyped parameter is not taken for its absence.
    let problem = team
        .get(&format!("{path}?limt=3"))
        .await
        .problem("bad-request");
    assert_eq!(
        problem["errors"][0]["code"], "unknown-parameter",
        "{problem}"
    );
    let problem = team
        .get(&format!("{path}?limit=3&limit=4"))
        .await
        .problem("bad-request");
    assert_eq!(problem["errors"][0]["code"], "repeated", "{problem}");
    let csv = "judge,countries\nX1,CN\n";
    cup.organiser
        .send(
            "POST",
            &cup.path("/imports?table=judges&dry-run=true"),
            &[("content-type", "text/csv")],
            Some(csv.into()),
        )
        .await
        .problem("bad-request");

    assert_eq!(entries().await, before, "nothing was done");
});

on_both!(
    a_repeated_request_gets_the_first_answer,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let (team, _, _) = &cup.team("A", &["CN"]).await;
        let path = cup.path("/team/entries");
        let key = new_key();
        let headers = [
            ("content-type", "application/json"),
            ("idempotency-key", key.as_str()),
        ];
        let once = json!({ "title": "IdempotencyKey" })
            .to_string()
            .into_bytes();
        let send = |client: &Client, path: &str, body: &[u8]| {
            let (client, path, body) = (client.clone(), path.to_owned(), body.to_vec());
            async move { client.send("POST", &path, &headers, Some(body)).await }
        };
        let count = async || {
            let list = team.list_my_entries(&cup.id, None, None).given().await;
            list.items.len()
        };
        let had = count().await;

        // Five at once, then once more: one entry, six equal answers.
        let at_once = (0..5).map(|_| send(team, &path, &once));
        let mut answers = futures_util::future::join_all(at_once).await;
        answers.push(send(team, &path, &once).await);
        for answer in &answers {
            assert_eq!(answer.status, 201, "{}", answer.text());
            assert_eq!(answer.bytes, answers[0].bytes);
            assert_eq!(answer.headers["location"], answers[0].headers["location"]);
        }
        assert_eq!(count().await, had + 1);

        // The answer stays the first one, whatever became of the entry.
        let made = answers[0].json();
        let (one, twice) = (
            id(&made).parse().unwrap(),
            body(json!({ "title": "Twice" })),
        );
        let changed = team.replace_my_entry(&cup.id, &one, Some("*"), &twice);
        changed.given().await;
        assert_eq!(send(team, &path, &once).await.bytes, answers[0].bytes);

        // Another request under the key is refused; another person's key is another key.
        let other = json!({ "title": "Other" }).to_string().into_bytes();
        send(team, &path, &other)
            .await
            .problem("idempotency-key-reused");
        let (rival, _, _) = &cup.team("B", &["KZ"]).await;
        let theirs = send(rival, &path, &once).await.expect(201);
        assert_ne!(theirs["id"], made["id"]);

        // A refused request leaves its key free.
        let fresh = new_key();
        let headers = [
            ("content-type", "application/json"),
            ("idempotency-key", fresh.as_str()),
        ];
        for (asked, status) in [
            (json!({ "title": " " }), 422),
            (json!({ "title": "Now" }), 201),
        ] {
            let asked = Some(asked.to_string().into_bytes());
            let answer = team.send("POST", &path, &headers, asked).await;
            assert_eq!(answer.status, status, "{}", answer.text());
        }

        // Without a key nothing is created.
        let had = count().await;
        let headers = [
            ("content-type", "application/json"),
            ("no-idempotency-key", ""),
        ];
        let answer = team.send("POST", &path, &headers, Some(once.clone())).await;
        answer.problem("bad-request");
        // With another token of the same person the key is known, and the answer stays sealed.
        let wanted = body(json!({ "label": "phone", "days": 1 }));
        let phone = team.create_token(&new_key(), &wanted).given().await;
        let phone = team.with_token(&phone.secret);
        send(&phone, &path, &once).await.problem("duplicate");
        assert_eq!(count().await, had);
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
            let (nobody, asked) = (stage.nobody(), asked.clone());
            nobody
                .send("POST", "/invitations/redemption", &headers, Some(asked))
                .await
        };
        let first = redeem().await.expect(200);
        assert_eq!(redeem().await.expect(200), first, "the same token again");
        let olga = stage.nobody().with_token(first["token"].as_str().unwrap());
        olga.get_me().given().await;
        // Without the key the code is spent.
        let other = stage
            .nobody()
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

/// The type of each problem is an address, and there is a page at it.
#[tokio::test(flavor = "multi_thread")]
async fn every_problem_has_its_page() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let nobody = stage.nobody();
    for kind in evenhand::problem::Kind::ALL {
        let page = nobody.page(&format!("/problems/{}", kind.slug())).await;
        assert!(page.contains(kind.title()), "{}: {page}", kind.slug());
        assert!(page.contains(kind.page()), "{}: {page}", kind.slug());
    }
    let answer = nobody.get("/problems/no-such-problem").await;
    assert_eq!(answer.status, 404);
}

on_both!(
    another_method_is_told_which_there_are,
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
        let answer = stage.nobody().get("/me").await;
        assert_eq!(answer.headers["www-authenticate"], "Bearer");
    }
);
