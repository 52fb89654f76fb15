//! Who may call what: every operation of the document against every kind of caller.
//!
//! An operation without a row here fails the test, and so does a row without an operation. Whoever
//! may not gets 401 without a valid token, and otherwise 404 with the very bytes of what does not
//! exist.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::competition::{Cup, rubric};
use crate::document::operations;
use crate::stage::{Call, Client, Stage, body, new_key};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Public,
    AnyToken,
    MayCreate,
    AnySeat,
    Organisers,
    /// Organisers, those who declared an interest included.
    RegistrationAccess,
    OrganisersAndTeams,
    /// The team whose entry it is, of all teams.
    OrganisersAndItsTeam,
    OwnTeam,
    OwnJudge,
}
use Who::*;

/// The policy: operation, who may, and a valid body. In an order in which all of it can be done.
pub fn policy(cup: &Cup, ids: &BTreeMap<&str, String>) -> Vec<(&'static str, Who, Value)> {
    let settings = json!({ "name": "Cup", "zone": "Asia/Shanghai" });
    let team = json!({ "name": "T", "members": [
        { "kind": "member", "name": "N", "citizenships": ["CN"], "age_band": "14_17" }
    ] });
    let entry = json!({ "title": "T", "track_id": cup.track });
    let judge = json!({ "countries": ["BY"] });
    let pair = json!({ "judge_id": ids["judge_id"], "entry_id": ids["entry_id"] });
    let with = |key: &str, value: &str| {
        let mut body = pair.clone();
        body[key] = json!(value);
        body
    };
    let plan = json!({
        "method": "mean", "same_country": "exclude", "top": 1, "draws": 0, "seed": 1,
    });
    let reason = json!({ "reason": "r" });
    let consent = json!({ "consent_by": "P", "version": "1" });
    let none = Value::Null;
    vec![
        ("get_me", AnyToken, none.clone()),
        ("list_tokens", AnyToken, none.clone()),
        ("create_token", AnyToken, json!({ "label": "l", "days": 1 })),
        ("list_competitions", AnyToken, none.clone()),
        ("create_competition", MayCreate, settings.clone()),
        ("get_competition", AnySeat, none.clone()),
        ("list_countries", AnySeat, none.clone()),
        ("list_organisations", OrganisersAndTeams, none.clone()),
        ("list_tracks", AnySeat, none.clone()),
        ("list_rounds", AnySeat, none.clone()),
        ("get_round", AnySeat, none.clone()),
        (
            "create_organisation",
            OrganisersAndTeams,
            json!({ "name": "O" }),
        ),
        ("get_my_team", OwnTeam, none.clone()),
        ("list_my_entries", OwnTeam, none.clone()),
        ("create_my_entry", OwnTeam, entry.clone()),
        ("get_privacy", AnySeat, none.clone()),
        (
            "replace_privacy",
            Organisers,
            json!({ "consent_version": "1" }),
        ),
        ("list_my_consents", OwnTeam, none.clone()),
        ("record_my_consent", OwnTeam, consent.clone()),
        ("withdraw_my_consent", OwnTeam, none.clone()),
        ("list_consents", Organisers, none.clone()),
        ("record_consent", Organisers, consent),
        ("withdraw_consent", Organisers, none.clone()),
        ("list_published_names", Organisers, none.clone()),
        ("list_similar_names", Organisers, none.clone()),
        ("export_subject", Organisers, none.clone()),
        ("get_retention_plan", Organisers, none.clone()),
        ("get_my_entry", OwnTeam, none.clone()),
        ("replace_my_team", OwnTeam, team),
        ("get_my_judge", OwnJudge, none.clone()),
        ("list_my_assignments", OwnJudge, none.clone()),
        ("get_my_assignment", OwnJudge, none.clone()),
        ("get_my_sheet", OwnJudge, none.clone()),
        ("list_my_sheet_receipts", OwnJudge, none.clone()),
        ("list_my_entry_receipts", OwnTeam, none.clone()),
        ("save_my_draft", OwnJudge, json!({ "marks": [] })),
        (
            "submit_my_sheet",
            OwnJudge,
            json!({ "marks": [
            { "criterion": "idea", "score": "5" }, { "criterion": "pitch", "score": "5" },
        ] }),
        ),
        ("list_invitations", RegistrationAccess, none.clone()),
        (
            "create_invitation",
            RegistrationAccess,
            json!({ "role": "team", "name": "N" }),
        ),
        ("list_interests", RegistrationAccess, none.clone()),
        ("declare_my_interest", RegistrationAccess, reason.clone()),
        ("list_teams", RegistrationAccess, none.clone()),
        ("get_team", Organisers, none.clone()),
        ("list_entries", Organisers, none.clone()),
        ("get_entry", Organisers, none.clone()),
        ("list_judges", Organisers, none.clone()),
        ("get_judge", Organisers, none.clone()),
        ("list_conflicts", Organisers, none.clone()),
        ("list_pins", Organisers, none.clone()),
        ("get_assignment_preview", Organisers, none.clone()),
        ("get_assignment_picture", Organisers, none.clone()),
        ("list_assignments", Organisers, none.clone()),
        ("list_attachments", OrganisersAndItsTeam, none.clone()),
        ("get_attachment", OrganisersAndItsTeam, none.clone()),
        ("get_attachment_content", OrganisersAndItsTeam, none.clone()),
        ("list_my_assignment_attachments", OwnJudge, none.clone()),
        (
            "get_my_assignment_attachment_content",
            OwnJudge,
            none.clone(),
        ),
        ("get_progress", Organisers, none.clone()),
        ("get_standings", Organisers, none.clone()),
        ("list_amendments", Organisers, none.clone()),
        ("list_flags", Organisers, none.clone()),
        (
            "amend_scoring_plan",
            Organisers,
            json!({ "scoring_plan": plan, "reason": "r" }),
        ),
        (
            "decide_flag",
            Organisers,
            json!({ "judge_id": ids["judge_id"], "decision": "refused", "reason": "r" }),
        ),
        ("export_table", Organisers, none.clone()),
        ("export_bundle", Organisers, none.clone()),
        ("export_report", Organisers, none.clone()),
        ("export_diagnostics", Organisers, none.clone()),
        ("plan_extra_reviews", Organisers, none.clone()),
        ("list_audit_events", Organisers, none.clone()),
        ("get_audit_checkpoint", Organisers, none.clone()),
        ("list_reopenings", Organisers, none.clone()),
        ("rank_round", Organisers, none.clone()),
        ("close_round", Organisers, none.clone()),
        ("approve_standings", Organisers, json!({ "standings": 1 })),
        ("publish_results", Organisers, none.clone()),
        ("request_reopening", Organisers, reason.clone()),
        ("approve_reopening", Organisers, none.clone()),
        ("reopen_round", Organisers, reason.clone()),
        ("open_scoring", Organisers, none.clone()),
        ("open_competition", Organisers, none.clone()),
        ("undo_assignment", Organisers, reason.clone()),
        ("commit_assignment", Organisers, none.clone()),
        ("preview_assignment", Organisers, json!({})),
        (
            "plan_judges",
            Organisers,
            json!({ "expected": [{ "countries": ["CN"], "entries": 3 }], "from": ["KZ"], "per_entry": 1, "load": 2 }),
        ),
        ("start_assignment_job", Organisers, json!({})),
        ("list_jobs", Organisers, none.clone()),
        ("get_job", Organisers, none.clone()),
        ("watch_job", Organisers, none.clone()),
        ("cancel_job", Organisers, none.clone()),
        ("create_track", Organisers, json!({ "code": "t" })),
        (
            "create_round",
            Organisers,
            json!({ "code": "r", "panel_size": 2 }),
        ),
        ("create_judge", Organisers, judge.clone()),
        ("create_pin", Organisers, with("pin", "never")),
        ("create_conflict", Organisers, with("reason", "r")),
        ("create_assignment", Organisers, pair),
        (
            "import_table",
            Organisers,
            json!("judge,countries\nX1,CN\n"),
        ),
        ("replace_competition", Organisers, settings),
        (
            "replace_countries",
            Organisers,
            json!({ "items": [
            { "code": "CN", "status": "member", "names": {} }
        ] }),
        ),
        (
            "replace_round",
            Organisers,
            json!({ "code": "final", "panel_size": 2 }),
        ),
        ("replace_rubric", Organisers, rubric()),
        ("replace_scoring_plan", Organisers, plan),
        ("replace_judge", Organisers, judge),
        ("waive_sheet", Organisers, reason.clone()),
        ("declare_my_conflict", OwnJudge, reason.clone()),
        ("recuse_myself", OwnJudge, reason.clone()),
        ("withdraw_assignment", Organisers, reason.clone()),
        ("withdraw_judge", Organisers, reason),
        ("decide_entry", Organisers, json!({ "verdict": "eligible" })),
        ("replace_my_entry", OwnTeam, entry),
        ("submit_my_entry", OwnTeam, none.clone()),
        ("withdraw_my_entry", OwnTeam, none.clone()),
        // Its content gets another id.
        (
            "put_attachment",
            OrganisersAndItsTeam,
            json!("%PDF-1.7\n%%EOF\n"),
        ),
        ("delete_attachment", OrganisersAndItsTeam, none.clone()),
        ("delete_conflict", Organisers, none.clone()),
        ("delete_pin", Organisers, none.clone()),
        ("revoke_invitation", RegistrationAccess, none.clone()),
        ("apply_retention", Organisers, none.clone()),
        ("anonymise_subject", Organisers, json!({ "reason": "r" })),
        ("revoke_token", AnyToken, none),
        ("redeem_invitation", Public, json!({ "code": "evi_none" })),
        ("list_publications", Public, Value::Null),
        ("get_publication", Public, Value::Null),
        ("export_published_bundle", Public, Value::Null),
        ("export_published_report", Public, Value::Null),
    ]
}

/// A caller, and what it is.
pub struct Caller {
    pub name: &'static str,
    pub client: Client,
    may: fn(Who) -> bool,
}

pub async fn call(client: &Client, method: &str, path: &str, body: &Value) -> crate::stage::Answer {
    let (kind, bytes) = match body {
        Value::Null => (None, None),
        Value::String(csv) => (Some("text/csv"), Some(csv.clone().into_bytes())),
        body => (
            Some("application/json"),
            Some(body.to_string().into_bytes()),
        ),
    };
    let mut headers = vec![("if-match", "*")];
    headers.extend(kind.map(|kind| ("content-type", kind)));
    client.send(method, path, &headers, bytes).await
}

/// The path of an operation with the ids of this world, and the query that it needs.
pub fn path_of(path: &str, ids: &BTreeMap<&str, String>) -> String {
    let mut filled = path.to_owned();
    for (name, id) in ids {
        filled = filled.replace(&format!("{{{name}}}"), id);
    }
    assert!(!filled.contains('{'), "{filled}");
    if filled.ends_with("/imports") {
        filled + "?table=judges"
    } else if filled.ends_with("/extra_reviews") {
        filled + "?reviews=3"
    } else {
        filled
    }
}

on_both!(
    /// Every operation × every kind of caller.
    every_operation_keeps_its_policy,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let (world, callers) = world(&stage, &cup, &judges).await;
        let rows = policy(&cup, &world);
        let operations = operations();
        let known: BTreeSet<_> = rows.iter().map(|r| r.0).collect();
        let ids = operations.iter().map(|o| o.2["operationId"].as_str().unwrap());
        assert_eq!(known, ids.collect::<BTreeSet<_>>(), "each operation has its row");

        // First the callers without the right, so that nothing has changed yet.
        let mut cells = 0;
        let nowhere = json!({ "competition_id": "00000000-0000-7000-8000-000000000000" });
        for (operation, who, body) in &rows {
            let found = operations.iter().find(|o| o.2["operationId"] == *operation).unwrap();
            let (method, path) = (&found.0, path_of(&found.1, &world));
            for caller in callers.iter().filter(|c| !(c.may)(*who)) {
                let answer = call(&caller.client, method, &path, body).await;
                let at = format!("{} may not {operation}", caller.name);
                cells += 1;
                if caller.name.starts_with("nobody") {
                    assert_eq!(answer.status, 401, "{at}: {}", answer.text());
                    continue;
                }
                assert_eq!(answer.status, 404, "{at}: {}", answer.text());
                if *who != MayCreate {
                    let mut missing = world.clone();
                    missing.insert("competition_id", nowhere["competition_id"].as_str().unwrap().into());
                    let there = path_of(&found.1, &missing);
                    let nothing = call(&caller.client, method, &there, body).await;
                    assert_eq!(answer.bytes, nothing.bytes, "{at}: not the bytes of nothing");
                }
            }
        }
        // Then those who may: whatever the answer, it is not a closed door.
        for (operation, who, body) in &rows {
            let found = operations.iter().find(|o| o.2["operationId"] == *operation).unwrap();
            // The founder made the token and may do what organisers do; others act on their own.
            let by = |name| callers.iter().find(move |c| c.name == name).unwrap();
            let allowed = match who {
                OwnTeam => by("the team"),
                OwnJudge => by("the judge"),
                RegistrationAccess => by("an organiser with an interest"),
                _ => by("the founder"),
            };
            assert!((allowed.may)(*who));
            let mut ids = world.clone();
            if *operation == "recuse_myself" {
                ids.insert("assignment_id", world["other_assignment"].clone());
            }
            let path = path_of(&found.1, &ids);
            let answer = call(&allowed.client, &found.0, &path, body).await;
            let at = format!("{} may {operation}", allowed.name);
            // Public is what is published, and nothing of this world is (tests/server/publication.rs).
            let absent = operation.contains("publi") && *who == Public || *operation == "approve_reopening";
            let closed: &[u16] = if absent { &[400, 401, 500, 503] } else { &[400, 401, 404, 500, 503] };
            assert!(!closed.contains(&answer.status), "{at}: {}", answer.text());
            cells += 1;
        }
        the_page_says_the_same(&rows, &callers);
        eprintln!("{cells} cells of the policy held");
        assert!(cells > 500, "{cells}");
    }
);

/// docs/access-policy.md is this table; `EVENHAND_REWRITE=1` writes it anew.
fn the_page_says_the_same(rows: &[(&'static str, Who, Value)], callers: &[Caller]) {
    let mut page = String::from(
        "# Who may do what\n\nEvery operation of the API and every kind of caller, as `tests/server/policy.rs` asserts \
         it on both databases: **yes**; 401, a token is needed; 404, as if it did not exist, byte for byte. A test \
         writes this page. Rights are per competition; teams and judges reach their own things only.\n\n",
    );
    let names: Vec<_> = callers.iter().map(|c| c.name).collect();
    page += &format!("| operation | | {} |\n", names.join(" | "));
    page += &format!("|---|---|{}\n", "---|".repeat(names.len()));
    for (method, path, operation) in operations() {
        let id = operation["operationId"].as_str().unwrap();
        let who = rows.iter().find(|r| r.0 == id).unwrap().1;
        let cells = callers.iter().map(|c| match (c.may)(who) {
            true => "**yes**",
            false if c.name.starts_with("nobody") => "401",
            false => "404",
        });
        let cells: Vec<_> = cells.collect();
        page += &format!("| `{id}` | {method} `{path}` | {} |\n", cells.join(" | "));
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/access-policy.md");
    if std::env::var_os("EVENHAND_REWRITE").is_some() {
        std::fs::write(file, &page).unwrap();
    }
    let committed = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        committed == page,
        "docs/access-policy.md differs: run with EVENHAND_REWRITE=1"
    );
}

/// The ids that paths name, and callers of every kind.
pub async fn world(
    stage: &Stage,
    cup: &Cup,
    judges: &[Client],
) -> (BTreeMap<&'static str, String>, Vec<Caller>) {
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let ((team, entry), (other_team, _)) = (&cup.teams[0], &cup.teams[1]);
    let team_id = team.get_my_team(of).given().await.id;
    let consents = team.get(&cup.path("/team/consents")).await.expect(200);
    let member = consents["items"][0]["member_id"].as_str();
    let member = member.unwrap().to_owned();
    let own = cup.own(&judges[3]).await;
    let list = organiser.list_judges(of, None, None).given().await;
    // A pair in conflict anyway: its conflict ends no assignment.
    let judge = list.items[0].id;
    let conflict = body(json!({ "judge_id": judge, "entry_id": entry, "reason": "r" }));
    let conflict = organiser
        .create_conflict(of, &new_key(), &conflict)
        .given()
        .await
        .id;
    let pin = body(json!({ "judge_id": judge, "entry_id": entry, "pin": "never" }));
    let key = new_key();
    let pin = organiser.create_pin(of, round, &key, &pin).given().await.id;
    let (key, invitation) = (new_key(), body(json!({ "role": "team", "name": "N" })));
    let invitation = organiser.create_invitation(of, &key, &invitation);
    let invitation = invitation.given().await.invitation.id;
    let preview = cup.preview().await.id;
    // The entry of the judge's assignment has a file, and the team's own.
    let assignments = cup.assignments().await;
    let judged = assignments.iter().find(|a| a.id == own[0].id).unwrap();
    let mut attachment = String::new();
    for file_of in [entry, &judged.entry_id] {
        let path = crate::files::path(cup, file_of, "paper.pdf");
        let bytes = crate::files::pdf("a paper");
        let stored = crate::files::put(organiser, &path, &[], bytes).await;
        assert!([200, 201].contains(&stored.status), "{}", stored.text());
        attachment = crate::stage::id(&stored.json());
    }
    let job = crate::jobs::started(cup).await.id;
    crate::jobs::ended(cup, &job).await;
    let token = |label: &str| body(json!({ "label": label, "days": 1 }));
    let lasting = token("l");
    let lasting = organiser.create_token(&new_key(), &lasting).given().await;
    let ids = BTreeMap::from([
        ("competition_id", of.to_string()),
        ("round_id", round.to_string()),
        ("team_id", team_id.to_string()),
        ("entry_id", entry.to_string()),
        ("judge_id", judge.to_string()),
        ("subject_id", judge.to_string()),
        ("member_id", member),
        ("conflict_id", conflict.to_string()),
        ("pin_id", pin.to_string()),
        ("invitation_id", invitation.to_string()),
        ("preview_id", preview.to_string()),
        ("job_id", job.to_string()),
        ("attachment_id", attachment),
        ("attachment_name", "paper.pdf".to_owned()),
        ("assignment_id", own[0].id.to_string()),
        ("other_assignment", own[1].id.to_string()),
        ("token_id", lasting.token.id.to_string()),
        ("table", "entries".to_owned()),
        // Nothing of this world is published, and no reopening was requested.
        ("publication_id", of.to_string()),
        ("reopening_id", of.to_string()),
    ]);
    // The founder created the competition; the organiser of another one is a different account.
    let invitation = json!({ "role": "organiser", "name": "O" });
    let organiser_only = organiser.bring(of, invitation.clone(), "O").await;
    let settings = body(json!({ "name": "Else", "zone": "UTC" }));
    let key = new_key();
    let other = organiser.create_competition(&key, &settings);
    let other = other.given().await.id;
    let elsewhere = organiser.bring(&other, invitation.clone(), "E").await;
    let with_interest = organiser.bring(of, invitation, "W").await;
    let reason = body(json!({ "reason": "An aunt of a member." }));
    with_interest
        .declare_my_interest(of, &new_key(), &reason)
        .given()
        .await;
    let revoked = token("r");
    let revoked = organiser.create_token(&new_key(), &revoked).given().await;
    organiser.revoke_token(&revoked.token.id).given().await;
    let revoked = stage.nobody().with_token(&revoked.secret);
    let forged = stage.nobody().with_token("evh_forged");
    let nobody = |who| matches!(who, Public);
    let caller = |name, client: &Client, may| Caller {
        name,
        client: client.clone(),
        may,
    };
    let callers = vec![
        caller("nobody", &stage.nobody(), nobody),
        caller("nobody with a forged token", &forged, nobody),
        caller("nobody with a revoked token", &revoked, nobody),
        caller("the founder", organiser, |who| {
            !matches!(who, OwnTeam | OwnJudge)
        }),
        caller("an organiser", &organiser_only, |who| {
            !matches!(who, OwnTeam | OwnJudge | MayCreate)
        }),
        caller("an organiser with an interest", &with_interest, |who| {
            matches!(who, Public | AnyToken | AnySeat | RegistrationAccess)
        }),
        caller("an organiser elsewhere", &elsewhere, |who| {
            matches!(who, Public | AnyToken)
        }),
        caller("the team", team, |who| {
            matches!(
                who,
                Public | AnyToken | AnySeat | OrganisersAndTeams | OrganisersAndItsTeam | OwnTeam
            )
        }),
        caller("the judge", &judges[3], |who| {
            matches!(who, Public | AnyToken | AnySeat | OwnJudge)
        }),
        // Another team and another judge hold the same role: their own objects differ.
        caller("another team", other_team, |who| {
            !matches!(
                who,
                Organisers | RegistrationAccess | OrganisersAndItsTeam | OwnJudge | MayCreate
            )
        }),
        caller("another judge", &judges[0], |who| {
            !matches!(
                who,
                Organisers
                    | RegistrationAccess
                    | OrganisersAndTeams
                    | OrganisersAndItsTeam
                    | OwnTeam
                    | MayCreate
            )
        }),
    ];
    (ids, callers)
}
