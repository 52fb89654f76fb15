//! Access policy: every operation of the document and every kind of caller.
//!
//! An operation without a row here fails the test, and so does a row without an operation. A caller
//! without the right gets 401 without a valid token, and otherwise 404 with the same bytes as for
//! an object that does not exist.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::competition::{Cup, Scoring, Team, rubric};
use crate::document::{Documented, operations};
use crate::stage::{Call, Client, Stage, body, new_key};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Public,
    AnyToken,
    MayCreate,
    AnyMember,
    Organisers,
    /// Organisers, including those with a declared interest.
    RegistrationAccess,
    OrganisersAndTeams,
    /// The team whose entry it is, of all teams.
    OrganisersAndItsTeam,
    OwnTeam,
    OwnJudge,
}
use Who::*;

/// A row of the policy.
pub struct Row {
    pub operation: &'static str,
    pub who: Who,
    /// A valid body.
    pub body: Value,
}

/// Bodies that several operations take.
struct Bodies {
    settings: Value,
    entry: Value,
    judge: Value,
    /// A judge and an entry.
    pair: Value,
    plan: Value,
    reason: Value,
}

impl Bodies {
    fn new(cup: &Cup, ids: &BTreeMap<&str, String>) -> Self {
        Self {
            settings: json!({ "name": "Cup", "zone": "Asia/Shanghai" }),
            entry: json!({ "title": "T", "track_id": cup.track }),
            judge: json!({ "countries": ["BY"] }),
            pair: json!({ "judge_id": ids["judge_id"], "entry_id": ids["entry_id"] }),
            plan: json!({
                "method": "mean", "same_country": "exclude", "top": 1, "draws": 0, "seed": 1,
            }),
            reason: json!({ "reason": "r" }),
        }
    }

    /// The pair with a further field.
    fn pair_with(&self, key: &str, value: &str) -> Value {
        let mut body = self.pair.clone();
        body[key] = json!(value);
        body
    }
}

type Rows = Vec<(&'static str, Who, Value)>;

/// Accounts, competitions and their parts.
fn general(bodies: &Bodies) -> Rows {
    let (none, settings) = (Value::Null, bodies.settings.clone());
    vec![
        ("get_me", AnyToken, none.clone()),
        ("list_tokens", AnyToken, none.clone()),
        ("create_token", AnyToken, json!({ "label": "l", "days": 1 })),
        ("list_competitions", AnyToken, none.clone()),
        ("create_competition", MayCreate, settings.clone()),
        ("get_competition", AnyMember, none.clone()),
        ("list_countries", AnyMember, none.clone()),
        ("list_organisations", OrganisersAndTeams, none.clone()),
        ("list_tracks", AnyMember, none.clone()),
        ("list_rounds", AnyMember, none.clone()),
        ("get_round", AnyMember, none.clone()),
        (
            "create_organisation",
            OrganisersAndTeams,
            json!({ "name": "O" }),
        ),
    ]
}

/// What teams and judges do, and consent.
fn own_things(bodies: &Bodies) -> Rows {
    let (none, entry) = (Value::Null, bodies.entry.clone());
    let team = json!({ "name": "T", "members": [
        { "kind": "member", "name": "N", "citizenships": ["CN"], "age_band": "14_17" }
    ] });
    let consent = json!({ "consent_by": "P", "version": "1" });
    vec![
        ("get_my_team", OwnTeam, none.clone()),
        ("list_my_entries", OwnTeam, none.clone()),
        ("create_my_entry", OwnTeam, entry.clone()),
        ("get_privacy", AnyMember, none.clone()),
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
    ]
}

/// What organisers read and decide.
fn readings(bodies: &Bodies, ids: &BTreeMap<&str, String>) -> Rows {
    let (none, plan, reason) = (Value::Null, bodies.plan.clone(), bodies.reason.clone());
    vec![
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
        ("list_closings", Organisers, none.clone()),
        ("list_pending_effects", Organisers, none.clone()),
    ]
}

/// The steps of a round, from the end to the beginning, and jobs.
fn steps(bodies: &Bodies) -> Rows {
    let (none, reason) = (Value::Null, bodies.reason.clone());
    vec![
        ("rank_round", Organisers, none.clone()),
        ("close_round", Organisers, json!({})),
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
    ]
}

/// What changes or ends objects; the last rows end most of them.
fn changes(bodies: &Bodies) -> Rows {
    let none = Value::Null;
    let Bodies {
        settings,
        entry,
        judge,
        pair,
        plan,
        reason,
    } = bodies;
    vec![
        ("create_track", Organisers, json!({ "code": "t" })),
        (
            "create_round",
            Organisers,
            json!({ "code": "r", "panel_size": 2 }),
        ),
        ("create_judge", Organisers, judge.clone()),
        ("create_pin", Organisers, bodies.pair_with("pin", "never")),
        (
            "create_conflict",
            Organisers,
            bodies.pair_with("reason", "r"),
        ),
        ("create_assignment", Organisers, pair.clone()),
        (
            "import_table",
            Organisers,
            json!("judge,countries\nX1,CN\n"),
        ),
        ("replace_competition", Organisers, settings.clone()),
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
        ("replace_scoring_plan", Organisers, plan.clone()),
        ("replace_judge", Organisers, judge.clone()),
        ("waive_sheet", Organisers, reason.clone()),
        ("declare_my_conflict", OwnJudge, reason.clone()),
        ("recuse_myself", OwnJudge, reason.clone()),
        ("withdraw_assignment", Organisers, reason.clone()),
        ("withdraw_judge", Organisers, reason.clone()),
        ("decide_entry", Organisers, json!({ "verdict": "eligible" })),
        ("replace_my_entry", OwnTeam, entry.clone()),
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
        ("list_published_effects", Public, Value::Null),
        ("get_publication", Public, Value::Null),
        ("export_published_bundle", Public, Value::Null),
        ("export_published_report", Public, Value::Null),
    ]
}

/// The policy, in an order in which every operation can be carried out.
pub fn policy(cup: &Cup, ids: &BTreeMap<&str, String>) -> Vec<Row> {
    let bodies = Bodies::new(cup, ids);
    let rows = [
        general(&bodies),
        own_things(&bodies),
        readings(&bodies, ids),
        steps(&bodies),
        changes(&bodies),
    ];
    let row = |(operation, who, body)| Row {
        operation,
        who,
        body,
    };
    rows.into_iter().flatten().map(row).collect()
}

/// A kind of caller.
pub struct Caller {
    pub name: &'static str,
    pub client: Client,
    /// Whether the token is valid.
    has_token: bool,
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

/// The path of an operation with these ids, and the query that it needs.
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

/// Every caller without the right gets 401 or the bytes of an object that does not exist. Returns
/// the number of combinations.
async fn expect_refused(rows: &[Row], ids: &BTreeMap<&str, String>, callers: &[Caller]) -> usize {
    let mut cells = 0;
    let mut missing = ids.clone();
    missing.insert(
        "competition_id",
        "00000000-0000-7000-8000-000000000000".to_owned(),
    );
    for Row {
        operation,
        who,
        body,
    } in rows
    {
        let Documented { method, path, .. } = Documented::named(operation);
        for caller in callers.iter().filter(|c| !(c.may)(*who)) {
            let answer = call(&caller.client, &method, &path_of(&path, ids), body).await;
            let at = format!("{} may not {operation}", caller.name);
            cells += 1;
            if !caller.has_token {
                assert_eq!(answer.status, 401, "{at}: {}", answer.text());
                continue;
            }
            assert_eq!(answer.status, 404, "{at}: {}", answer.text());
            if *who != MayCreate {
                let there = path_of(&path, &missing);
                let nothing = call(&caller.client, &method, &there, body).await;
                assert_eq!(answer.bytes, nothing.bytes, "{at}: the object is revealed");
            }
        }
    }
    cells
}

/// A caller with the right is not refused, whatever else the answer is. Returns the number of rows.
async fn expect_allowed(rows: &[Row], ids: &BTreeMap<&str, String>, callers: &[Caller]) -> usize {
    for Row {
        operation,
        who,
        body,
    } in rows
    {
        // The founder made the token and may do what organisers do; others act on their own things.
        let name = match who {
            OwnTeam => "the team",
            OwnJudge => "the judge",
            RegistrationAccess => "an organiser with an interest",
            _ => "the founder",
        };
        let allowed = callers.iter().find(|c| c.name == name).unwrap();
        assert!((allowed.may)(*who));
        let mut ids = ids.clone();
        if *operation == "recuse_myself" {
            ids.insert("assignment_id", ids["other_assignment"].clone());
        }
        let Documented { method, path, .. } = Documented::named(operation);
        let answer = call(&allowed.client, &method, &path_of(&path, &ids), body).await;
        // Nothing of this competition is published (tests/server/publication.rs).
        let absent =
            operation.contains("publi") && *who == Public || *operation == "approve_reopening";
        let refused: &[u16] = if absent {
            &[400, 401, 500, 503]
        } else {
            &[400, 401, 404, 500, 503]
        };
        let at = format!("{name} may {operation}");
        assert!(!refused.contains(&answer.status), "{at}: {}", answer.text());
    }
    rows.len()
}

on_both!(
    /// Every operation and every kind of caller. The refused calls come first: they change nothing.
    every_operation_keeps_its_policy,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let World { ids, callers } = world(&stage, &cup, &judges).await;
        let rows = policy(&cup, &ids);
        let operations = operations();
        let known: BTreeSet<_> = rows.iter().map(|row| row.operation).collect();
        let named = operations.iter().map(Documented::id);
        assert_eq!(known, named.collect::<BTreeSet<_>>(), "each operation has its row");
        let mut cells = expect_refused(&rows, &ids, &callers).await;
        cells += expect_allowed(&rows, &ids, &callers).await;
        the_page_says_the_same(&rows, &callers);
        eprintln!("{cells} cells of the policy held");
        assert!(cells > 500, "{cells}");
    }
);

/// docs/access-policy.md is this table; `EVENHAND_REWRITE=1` rewrites it.
fn the_page_says_the_same(rows: &[Row], callers: &[Caller]) {
    let mut page = String::from(
        "# Who may do what\n\nEvery operation of the API and every kind of caller, as `tests/server/policy.rs` asserts \
         it on both databases: **yes**; 401, a token is needed; 404, as if it did not exist, byte for byte. A test \
         writes this page. Rights are per competition; teams and judges reach their own things only.\n\n",
    );
    let names: Vec<_> = callers.iter().map(|c| c.name).collect();
    page += &format!("| operation | | {} |\n", names.join(" | "));
    page += &format!("|---|---|{}\n", "---|".repeat(names.len()));
    for documented in operations() {
        let id = documented.id();
        let (method, path) = (&documented.method, &documented.path);
        let who = rows.iter().find(|row| row.operation == id).unwrap().who;
        let cells = callers.iter().map(|c| match (c.may)(who) {
            true => "**yes**",
            false if !c.has_token => "401",
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

/// The objects that paths name.
pub type Ids = BTreeMap<&'static str, String>;

/// One object of each kind, and one caller of each kind.
pub struct World {
    pub ids: Ids,
    pub callers: Vec<Caller>,
}

pub async fn world(stage: &Stage, cup: &Cup, judges: &[Client]) -> World {
    World {
        ids: ids(cup, judges).await,
        callers: callers(stage, cup, judges).await,
    }
}

/// Adds the same file to two entries; the id of the last.
async fn add_files(cup: &Cup, entries: [&uuid::Uuid; 2]) -> String {
    let mut attachment = String::new();
    for file_of in entries {
        let path = crate::files::path(cup, file_of, "paper.pdf");
        let bytes = crate::files::pdf("a paper");
        let stored = crate::files::put(&cup.organiser, &path, &[], bytes).await;
        assert!([200, 201].contains(&stored.status), "{}", stored.text());
        attachment = crate::stage::id(&stored.json());
    }
    attachment
}

/// Makes one object of each kind.
async fn ids(cup: &Cup, judges: &[Client]) -> Ids {
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let Team {
        client: team,
        entry,
    } = &cup.teams[0];
    let team_id = team.get_my_team(of).given().await.id;
    let consents = team.get(&cup.path("/team/consents")).await.expect(200);
    let member = consents["items"][0]["member_id"].as_str();
    let member = member.unwrap().to_owned();
    let own = cup.own(&judges[3]).await;
    let list = organiser.list_judges(of, None, None).given().await;
    // A pair of compatriots: its conflict ends no assignment.
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
    // The entry of the judge's assignment and the team's own entry have a file.
    let assignments = cup.assignments().await;
    let judged = assignments.iter().find(|a| a.id == own[0].id).unwrap();
    let attachment = add_files(cup, [entry, &judged.entry_id]).await;
    let job = crate::jobs::started(cup).await.id;
    crate::jobs::ended(cup, &job).await;
    let lasting = body(json!({ "label": "l", "days": 1 }));
    let lasting = organiser.create_token(&new_key(), &lasting).given().await;
    BTreeMap::from([
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
    ])
}

/// Callers with each kind of membership, without one, and without a valid token.
async fn callers(stage: &Stage, cup: &Cup, judges: &[Client]) -> Vec<Caller> {
    let (organiser, of) = (&cup.organiser, &cup.id);
    let (team, other_team) = (&cup.teams[0].client, &cup.teams[1].client);
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
    let revoked = body(json!({ "label": "r", "days": 1 }));
    let revoked = organiser.create_token(&new_key(), &revoked).given().await;
    organiser.revoke_token(&revoked.token.id).given().await;
    let revoked = stage.anonymous().with_token(&revoked.secret);
    let forged = stage.anonymous().with_token("evh_forged");
    let public_only = |who| matches!(who, Public);
    let caller = |name, client: &Client, may| Caller {
        name,
        client: client.clone(),
        has_token: true,
        may,
    };
    let without_token = |name, client: &Client| Caller {
        name,
        client: client.clone(),
        has_token: false,
        may: public_only,
    };
    vec![
        without_token("no token", &stage.anonymous()),
        without_token("a forged token", &forged),
        without_token("a revoked token", &revoked),
        caller("the founder", organiser, |who| {
            !matches!(who, OwnTeam | OwnJudge)
        }),
        caller("an organiser", &organiser_only, |who| {
            !matches!(who, OwnTeam | OwnJudge | MayCreate)
        }),
        caller("an organiser with an interest", &with_interest, |who| {
            matches!(who, Public | AnyToken | AnyMember | RegistrationAccess)
        }),
        caller("an organiser elsewhere", &elsewhere, |who| {
            matches!(who, Public | AnyToken)
        }),
        caller("the team", team, |who| {
            matches!(
                who,
                Public | AnyToken | AnyMember | OrganisersAndTeams | OrganisersAndItsTeam | OwnTeam
            )
        }),
        caller("the judge", &judges[3], |who| {
            matches!(who, Public | AnyToken | AnyMember | OwnJudge)
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
    ]
}
