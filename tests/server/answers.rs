//! Compressed answers, pages of other origins, and invalid parameters.

use std::io::Read;

use serde_json::json;

use crate::competition::{Cup, Draft};
use crate::stage::{Answer, Backend, Stage};

/// The text of a compressed answer.
fn unpacked(answer: &Answer) -> Vec<u8> {
    assert_eq!(answer.headers["content-encoding"], "gzip");
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(answer.bytes.as_slice())
        .read_to_end(&mut text)
        .unwrap();
    text
}

const GZIP: [(&str, &str); 1] = [("accept-encoding", "br, gzip")];

on_both!(
    long_answers_are_compressed_for_clients_that_accept_it,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let organiser = &cup.organiser;
        let path = cup.path("/countries");
        let plain = organiser.send("GET", &path, &[], None).await;
        assert_eq!(plain.headers.get("content-encoding"), None);
        assert_eq!(plain.headers["vary"], "accept-encoding");
        assert!(plain.bytes.len() > 1024, "{}", plain.text());
        let packed = organiser.raw("GET", &path, &GZIP).await;
        assert_eq!(unpacked(&packed), plain.bytes);
        assert!(packed.bytes.len() * 2 < plain.bytes.len());
        assert_eq!(packed.headers["vary"], "accept-encoding");
        let refused = [("accept-encoding", "gzip;q=0")];
        let answer = organiser.raw("GET", &path, &refused).await;
        assert_eq!(answer.bytes, plain.bytes);

        // Small answers are not compressed.
        let answer = organiser.raw("GET", "/me", &GZIP).await;
        assert_eq!(answer.headers.get("content-encoding"), None);
        // An answer that creates something is never compressed: it may have a secret.
        let key = crate::stage::new_key();
        let headers = [
            GZIP[0],
            ("content-type", "application/json"),
            ("idempotency-key", key.as_str()),
        ];
        let long = json!({ "role": "organiser", "name": "N".repeat(200) });
        let invited = organiser
            .send(
                "POST",
                &cup.path("/invitations"),
                &headers,
                Some(long.to_string().into_bytes()),
            )
            .await;
        assert_eq!(invited.headers.get("content-encoding"), None);
        assert!(invited.expect(201)["code"].is_string());
    }
);

on_both!(
    the_tag_of_a_compressed_answer_names_the_version,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, .. } = &cup.team("A", &["CN"]).await;
        let text = "An abstract that is long enough to be compressed. ".repeat(30);
        let entry = json!({ "title": "Long", "abstract": text });
        let headers = [("content-type", "application/json")];
        let made = team
            .send(
                "POST",
                &cup.path("/team/entries"),
                &headers,
                Some(entry.to_string().into_bytes()),
            )
            .await
            .expect(201);
        let path = cup.path(&format!("/team/entries/{}", made["id"].as_str().unwrap()));
        let plain = team.get(&path).await;
        let packed = team.raw("GET", &path, &GZIP).await;
        assert_eq!(unpacked(&packed), plain.bytes);
        // A strong ETag names bytes, and compressed bytes are different.
        let tag = packed.headers["etag"].as_str();
        assert_ne!(tag, plain.headers["etag"]);
        let change = json!({ "title": "Longer", "abstract": text });
        team.change("PUT", &path, tag, change.clone())
            .await
            .expect(200);
        team.change("PUT", &path, tag, change)
            .await
            .problem("stale-version");
    }
);

on_both!(
    a_parameter_that_cannot_be_read_is_named,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let rounds = format!("/competitions/{}/rounds", cup.id);
        let entries = format!("/competitions/{}/entries", cup.id);
        for (path, pointer) in [
            ("/competitions/x".to_owned(), "competition_id"),
            (format!("{rounds}/1"), "round_id"),
            (format!("{entries}?limit=many"), "limit"),
            (format!("{entries}?limit=1000"), "limit"),
            (format!("{entries}?cursor=x"), "cursor"),
        ] {
            let problem = cup.organiser.get(&path).await.problem("bad-request");
            let issue = &problem["errors"][0];
            assert_eq!(issue["pointer"], pointer, "{path}: {problem}");
            assert_eq!(issue["code"], "bad-parameter", "{path}: {problem}");
            assert!(
                !issue["detail"].as_str().unwrap().contains("string_"),
                "{problem}"
            );
        }
        // Without a token the answer is 401, whatever the path is.
        let anonymous = stage.anonymous();
        for path in [rounds.clone(), format!("{rounds}/1")] {
            anonymous.get(&path).await.problem("unauthenticated");
        }
        // For other accounts, missing objects and objects of others give the same bytes.
        let other = Cup::open(&stage).await;
        let judge = &other.judges(&["KZ"], 1).await[0];
        let theirs = judge.get(&rounds).await;
        let none = rounds.replace(&cup.id.to_string(), "00000000-0000-7000-8000-000000000000");
        assert_eq!(theirs.bytes, judge.get(&none).await.bytes);
        theirs.problem("not-found");
    }
);

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_other_origins_read_nothing_unless_they_are_named() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let origin = [("origin", "https://results.example.org")];
    let answer = stage.organiser.raw("GET", "/me", &origin).await;
    assert_eq!(answer.headers.get("access-control-allow-origin"), None);
    let preflight = [origin[0], ("access-control-request-method", "GET")];
    let answer = stage.anonymous().raw("OPTIONS", "/me", &preflight).await;
    assert_eq!(answer.status, 405);
    assert_eq!(answer.headers.get("access-control-allow-methods"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_named_origins_read_the_api() {
    let named = ["https://results.example.org", "http://localhost:3000"];
    let stage = Stage::readable_from(Backend::Sqlite, &named).await.unwrap();
    let anonymous = stage.anonymous();
    for origin in named {
        let preflight = [
            ("origin", origin),
            ("access-control-request-method", "PUT"),
            ("access-control-request-headers", "authorization, if-match"),
        ];
        let answer = anonymous
            .raw("OPTIONS", "/competitions/x/team", &preflight)
            .await;
        assert_eq!(answer.status, 204, "{}", answer.text());
        let headers = &answer.headers;
        assert_eq!(headers["access-control-allow-origin"], origin);
        assert!(headers["access-control-allow-methods"].contains("PUT"));
        for header in [
            "authorization",
            "content-type",
            "idempotency-key",
            "if-match",
        ] {
            assert!(headers["access-control-allow-headers"].contains(header));
        }
        assert_eq!(headers.get("access-control-allow-credentials"), None);
        // Pages can read refusals too, to show them.
        for (client, status) in [(&stage.organiser, 200), (&anonymous, 401)] {
            let answer = client.raw("GET", "/me", &[("origin", origin)]).await;
            assert_eq!(answer.status, status);
            assert_eq!(answer.headers["access-control-allow-origin"], origin);
            assert!(answer.headers["access-control-expose-headers"].contains("etag"));
            assert!(answer.headers["vary"].contains("origin"));
        }
    }
    for origin in [
        "https://other.example.org",
        "http://results.example.org",
        "https://results.example.org:8443",
        "https://results.example.org.evil.example",
        "null",
    ] {
        let answer = stage
            .organiser
            .raw("GET", "/me", &[("origin", origin)])
            .await;
        assert_eq!(answer.status, 200, "other programs may send an Origin");
        assert_eq!(
            answer.headers.get("access-control-allow-origin"),
            None,
            "{origin}"
        );
        let preflight = [("origin", origin), ("access-control-request-method", "GET")];
        let answer = anonymous.raw("OPTIONS", "/me", &preflight).await;
        assert_eq!(answer.status, 405, "{origin}");
        assert_eq!(
            answer.headers.get("access-control-allow-origin"),
            None,
            "{origin}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn any_page_may_read_what_anyone_may_but_without_credentials() {
    let stage = Stage::readable_from(Backend::Sqlite, &["*"]).await.unwrap();
    let origin = [("origin", "https://anywhere.example")];
    let answer = stage.organiser.raw("GET", "/me", &origin).await;
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    assert_eq!(answer.headers.get("access-control-allow-credentials"), None);
}
