//! Four rules of every resource (RESTler: Atlidakis, Godefroid, Polishchuk, ICST 2020): a deleted
//! object cannot be used, a refused creation leaves nothing, a child is found under its own parent
//! only, and an object of a person by that person only.

use serde_json::{Value, json};

use crate::competition::{Cup, Scoring};
use crate::document::{Documented, operations};
use crate::policy::{Row, Who, World, call, path_of, policy, world};
use crate::stage::{Call, Stage, body, new_key};

on_both!(
    nothing_is_used_after_it_is_deleted,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let World { ids, callers } = world(&stage, &cup, &judges).await;
        let founder = &callers
            .iter()
            .find(|c| c.name == "the founder")
            .unwrap()
            .client;
        let mut deleted = 0;
        // A withdrawn consent stays recorded (tests/server/people.rs).
        let ends = |o: &&Documented| o.method == "DELETE" && !o.path.contains("/consent");
        for Documented { method, path, .. } in operations().iter().filter(ends) {
            let path = path_of(path, &ids);
            let (list, one) = path.rsplit_once('/').unwrap();
            let listed = async || {
                let body = founder.get(list).await.expect(200);
                let items = body["items"].as_array().unwrap().iter();
                items
                    .filter(|i| (i["id"] == one || i["name"] == one) && i["revoked_at"].is_null())
                    .count()
            };
            assert_eq!(listed().await, 1, "{path}");
            assert_eq!(
                call(founder, method, &path, &Value::Null).await.status,
                204,
                "{path}"
            );
            assert_eq!(listed().await, 0, "{path}");
            let again = call(founder, method, &path, &Value::Null).await;
            assert!(
                [204, 404].contains(&again.status),
                "{path}: {}",
                again.text()
            );
            deleted += 1;
        }
        assert_eq!(deleted, 5);
    }
);

on_both!(
    a_refused_creation_leaves_nothing,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let World { ids, callers } = world(&stage, &cup, &judges).await;
        let mut checked = 0;
        for Row {
            operation,
            who,
            body,
        } in policy(&cup, &ids)
        {
            let Documented {
                method,
                path,
                operation: found,
            } = Documented::named(operation);
            let creates = method == "POST" && found["responses"].get("201").is_some();
            let lists = operations()
                .iter()
                .any(|o| o.method == "GET" && o.path == path);
            if !creates || !lists {
                continue;
            }
            let name = if who == Who::OwnTeam {
                "the team"
            } else {
                "the founder"
            };
            let client = &callers.iter().find(|c| c.name == name).unwrap().client;
            let path = path_of(&path, &ids);
            let listed = async || timeless(client.get(&path).await.expect(200));
            let before = listed().await;
            for key in body.as_object().unwrap().keys() {
                for wrong in [json!(null), json!({}), json!("\u{202E}"), json!([["x"]])] {
                    let mut bad = body.clone();
                    bad[key] = wrong;
                    let answer = call(client, &method, &path, &bad).await;
                    assert!(
                        (400..500).contains(&answer.status),
                        "{operation} {bad}: {}",
                        answer.text()
                    );
                    checked += 1;
                }
            }
            assert_eq!(listed().await, before, "{operation}");
        }
        assert!(checked > 60, "{checked}");
    }
);

on_both!(
    a_child_is_found_under_its_parent_only,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let World { ids, .. } = world(&stage, &cup, &judges).await;
        let organiser = &cup.organiser;
        // The same organiser has another competition and another round of this one.
        let settings = body(json!({ "name": "Other", "zone": "UTC" }));
        let key = new_key();
        let other = organiser.create_competition(&key, &settings).given().await;
        let other = other.id.to_string();
        let second = body(json!({ "code": "other", "panel_size": 2 }));
        let key = new_key();
        let round = organiser.create_round(&cup.id, &key, &second).given().await;
        let round = round.id.to_string();
        let mut checked = 0;
        for Row {
            operation,
            who,
            body,
        } in policy(&cup, &ids)
        {
            let Documented { method, path, .. } = Documented::named(operation);
            let own = matches!(who, Who::OwnTeam | Who::OwnJudge);
            let parents = [
                ("competition_id", &other, "_id}"),
                ("round_id", &round, "preview_id}"),
                ("round_id", &round, "pin_id}"),
            ];
            for (parent, elsewhere, child) in parents {
                let rest = path
                    .split(&format!("{{{parent}}}"))
                    .nth(1)
                    .unwrap_or_default();
                if own || !rest.contains(child) {
                    continue;
                }
                let mut moved = ids.clone();
                moved.insert(parent, elsewhere.clone());
                let answer = call(organiser, &method, &path_of(&path, &moved), &body).await;
                assert_eq!(
                    answer.status,
                    404,
                    "{operation} under another {parent}: {}",
                    answer.text()
                );
                checked += 1;
            }
        }
        assert!(checked > 30, "{checked}");
    }
);

on_both!(
    a_persons_things_are_found_by_that_person_only,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let World { ids, .. } = world(&stage, &cup, &judges).await;
        let rival = &cup.teams[1].client;
        let mut checked = 0;
        for Row {
            operation,
            who,
            body,
        } in policy(&cup, &ids)
        {
            let Documented { method, path, .. } = Documented::named(operation);
            let other = match who {
                Who::OwnTeam => rival,
                Who::OwnJudge => &judges[0],
                Who::AnyToken => rival,
                _ => continue,
            };
            if !path.contains("entry_id}")
                && !path.contains("assignment_id}")
                && !path.contains("token_id}")
            {
                continue;
            }
            let answer = call(other, &method, &path_of(&path, &ids), &body).await;
            assert_eq!(answer.status, 404, "{operation}: {}", answer.text());
            checked += 1;
        }
        assert!(checked > 10, "{checked}");
    }
);

/// An answer without the server's time.
fn timeless(mut list: Value) -> Value {
    for item in list["items"].as_array_mut().unwrap() {
        item.as_object_mut().unwrap().remove("server_time");
    }
    list
}
