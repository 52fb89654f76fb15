//! From standings to public results: by two organisers, not before an embargo ends, the same for
//! every caller, and never changed. A correction is a further publication.

use chrono::TimeDelta;
use evenhand::audit::bundle;
use evenhand_client::types;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::{Cup, Scoring};
use crate::doctor::{Run, evenhand};
use crate::stage::{Call, Client, Stage, body, new_key, whole};

/// A round that is judged, closed and ranked.
pub struct Ranked {
    pub cup: Cup,
    pub judges: Vec<Client>,
    /// An organiser who did not rank it.
    pub deputy: Client,
}

pub async fn ranked(stage: &Stage) -> Ranked {
    let Scoring { cup, judges } = Cup::scoring(stage).await;
    for (j, judge) in judges.iter().enumerate() {
        for assignment in &cup.own(judge).await {
            let entry: usize = assignment.entry.code[1..].parse().unwrap();
            cup.submit(
                judge,
                assignment,
                &format!("{}.5", entry + j % 2 + entry / 3),
            )
            .await;
        }
    }
    cup.close().await;
    cup.organiser.rank_round(&cup.id, &cup.round).given().await;
    let deputy = json!({ "role": "organiser", "name": "Deputy" });
    let deputy = cup.organiser.bring(&cup.id, deputy, "Deputy").await;
    Ranked {
        cup,
        judges,
        deputy,
    }
}

pub fn approval(standings: i32, not_before: Option<&str>) -> types::ApprovalRequest {
    let mut asked = json!({ "standings": standings });
    if let Some(local) = not_before {
        asked["not_before"] = json!(local);
    }
    body(asked)
}

/// The two steps from ranked to public.
pub async fn publish(cup: &Cup, deputy: &Client, standings: i32) -> types::Publication {
    let asked = approval(standings, None);
    deputy
        .approve_standings(&cup.id, &cup.round, &asked)
        .given()
        .await;
    cup.organiser
        .publish_results(&cup.id, &cup.round)
        .given()
        .await
}

/// Status and body of each public address of a round's results.
async fn addresses(caller: &Client, of: &Uuid, id: &Uuid) -> Vec<(u16, Vec<u8>)> {
    let mut answers = Vec::new();
    for rest in [
        "",
        &format!("/{id}"),
        &format!("/{id}/bundle"),
        &format!("/{id}/report"),
    ] {
        let answer = caller
            .get(&format!("/competitions/{of}/results{rest}"))
            .await;
        answers.push((answer.status, answer.bytes));
    }
    answers
}

on_both!(
    /// Results and their reopening need two organisers.
    it_takes_two_organisers,
    |stage: Stage| async move {
        let Ranked { cup, judges, deputy } = ranked(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        organiser.publish_results(of, round).refused("wrong-state").await;
        let asked = approval(1, None);
        let refused = organiser.approve_standings(of, round, &asked).refused("second-organiser").await;
        assert_eq!(refused.detail, "You took the first step. Another organiser has to take this one.");
        // An approval names the standings that the organiser looked at.
        let other = approval(2, None);
        deputy.approve_standings(of, round, &other).refused("wrong-state").await;
        judges[0].approve_standings(of, round, &asked).refused("not-found").await;
        deputy.approve_standings(of, round, &asked).given().await;
        deputy.approve_standings(of, round, &asked).refused("wrong-state").await;

        // Approval is final: no single organiser can reopen, amend or rank.
        let reason = body(json!({ "reason": "A sheet was missing." }));
        organiser.reopen_round(of, round, &reason).refused("wrong-state").await;
        organiser.rank_round(of, round).refused("wrong-state").await;
        organiser.publish_results(of, round).given().await;
        organiser.publish_results(of, round).refused("wrong-state").await;
        assert_eq!(organiser.get_competition(of).given().await.state, "published");
        organiser.reopen_round(of, round, &reason).refused("wrong-state").await;

        let nothing = body(json!({ "reason": "  " }));
        organiser.request_reopening(of, round, &new_key(), &nothing).refused("invalid-input").await;
        let request = organiser.request_reopening(of, round, &new_key(), &reason).given().await;
        organiser.request_reopening(of, round, &new_key(), &reason).refused("wrong-state").await;
        organiser.approve_reopening(of, round, &request.id).refused("second-organiser").await;
        judges[0].approve_reopening(of, round, &request.id).refused("not-found").await;
        deputy.approve_reopening(of, round, &Uuid::nil()).refused("not-found").await;
        let again = deputy.approve_reopening(of, round, &request.id).given().await;
        assert_eq!(again.state, "scoring");
        assert_eq!(organiser.get_competition(of).given().await.state, "judging");
        deputy.approve_reopening(of, round, &request.id).refused("wrong-state").await;
        let listed = organiser.list_reopenings(of, round).given().await.items;
        assert!(listed.len() == 1 && listed[0].agreed_by.is_some_and(|by| by != listed[0].asked_by), "{listed:?}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// Before publication no caller can read the results. Afterwards every caller reads the same
    /// bytes, without a judge's name or code.
    results_are_public_from_publication_on,
    |stage: Stage| async move {
        let Ranked { cup, judges, deputy } = ranked(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let nowhere: Uuid = "00000000-0000-7000-8000-000000000000".parse().unwrap();
        let anonymous = stage.anonymous();
        let callers = [&anonymous, &judges[0], &cup.teams[0].client, organiser];
        // An erasure does not change a publication, so that it has no names from the beginning.
        let judge = organiser.list_judges(of, None, None).given().await.items[0].name.clone();
        let plan = json!({ "method": "mean", "same_country": "exclude", "top": 1, "draws": 0, "seed": 1 });
        let amendment = json!({ "scoring_plan": plan, "reason": format!("The jury heard {judge} on it.") });
        organiser.amend_scoring_plan(of, round, &new_key(), &body(amendment)).given().await;
        organiser.rank_round(of, round).given().await;
        deputy.approve_standings(of, round, &approval(2, None)).given().await;
        for caller in callers {
            let answers = addresses(caller, of, &nowhere).await;
            assert!(answers.iter().all(|a| a.0 == 404), "{answers:?}");
            assert_eq!(answers, addresses(caller, &nowhere, &nowhere).await);
        }

        let made = organiser.publish_results(of, round).given().await;
        let answers = addresses(&anonymous, of, &made.id).await;
        assert!(answers.iter().all(|a| a.0 == 200), "{answers:?}");
        for caller in callers {
            assert!(answers == addresses(caller, of, &made.id).await);
        }
        let page = anonymous.export_published_report(of, &made.id, None).given().await;
        let page = String::from_utf8(whole(page).await).unwrap();
        assert_text!("published_report", &crate::page::visible_text(&page));
        let shown = anonymous.get_publication(of, &made.id).given().await;
        let official = organiser.get_standings(of, round).given().await;
        assert_eq!(json!(shown.standings), json!(official.standings));
        assert!(shown.standings.len() > 1 && shown.publication.correction.is_none());

        let packed = whole(anonymous.export_published_bundle(of, &made.id).given().await).await;
        assert_eq!(evenhand::audit::chain::sha256(&packed), made.bundle_sha256);
        let manifest = bundle::verify(&packed).unwrap();
        assert_eq!((manifest.audit_seq, manifest.audit_hash), (shown.checkpoint.seq, shown.checkpoint.hash));
        let mut files = zip::ZipArchive::new(std::io::Cursor::new(&packed)).unwrap();
        let mut all = shown_text(&answers);
        for i in 0..files.len() {
            all += &std::io::read_to_string(files.by_index(i).unwrap()).unwrap();
        }
        // So can random letters of a signature.
        if let Some(signed) = &manifest.checkpoint {
            all = all.replace(&signed.signature, "");
        }
        assert!(all.contains("judge-001") && all.contains("The jury heard […] on it."));
        // Affinities would reveal judges' topics, and pins the organisers' decisions.
        let pairs = std::io::read_to_string(files.by_name("assignment.csv").unwrap()).unwrap();
        let mut pairs = csv::Reader::from_reader(pairs.as_bytes());
        let header = pairs.headers().unwrap().clone();
        let rows: Vec<_> = pairs.records().map(|r| r.unwrap()).collect();
        let filled = |column: &str| header.iter().position(|h| h == column).is_some_and(|at| {
            rows.iter().any(|row| !["", "false"].contains(&&row[at]))
        });
        assert!(filled("entry") && filled("judge") && !filled("affinity") && !filled("pinned"), "{rows:?}");
        for judge in organiser.list_judges(of, None, None).given().await.items {
            for secret in [judge.code, judge.name, judge.email] {
                assert!(secret.is_empty() || !all.contains(&secret), "{secret} is public");
            }
        }
        // With a parameter the organisers' bundle has the same pseudonyms.
        let names = Some(types::JudgeNames::Pseudonyms);
        let own = whole(organiser.export_bundle(of, round, names).given().await).await;
        assert_eq!(bundle::open(&own).unwrap().1, bundle::open(&packed).unwrap().1);
        let codes = whole(organiser.export_bundle(of, round, None).given().await).await;
        assert_ne!(bundle::open(&codes).unwrap().1, bundle::open(&packed).unwrap().1);
        assert!(bundle::verify(&codes).is_ok());
    }
);

fn shown_text(answers: &[(u16, Vec<u8>)]) -> String {
    // Compressed bytes can contain any two letters, so that the bundle is unpacked.
    let answers = answers.iter().filter(|a| !a.1.starts_with(b"PK"));
    let texts = answers.map(|a| String::from_utf8_lossy(&a.1));
    texts.collect()
}

on_both!(
    /// Results are not published before the time that the approval names, by the server's clock.
    an_embargo_is_kept,
    |stage: Stage| async move {
        let Ranked { cup, deputy, .. } = ranked(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let never = approval(1, Some("2026-02-30T12:00:00"));
        let status = deputy.approve_standings(of, round, &never);
        assert!(crate::stage::answer(status).await.is_err());
        // In two hours of the competition's zone, eight hours ahead of UTC.
        let due = stage.clock.now() + TimeDelta::hours(2);
        let local = (due + TimeDelta::hours(8)).format("%Y-%m-%dT%H:%M:%S").to_string();
        let given = deputy.approve_standings(of, round, &approval(1, Some(&local))).given().await;
        let due = given.not_before.unwrap();
        let refused = organiser.publish_results(of, round).refused("embargo").await;
        assert_eq!(refused.deadline.unwrap(), due.to_rfc3339());
        stage.clock.advance(due - stage.clock.now() - TimeDelta::seconds(5));
        organiser.publish_results(of, round).refused("embargo").await;
        stage.clock.advance(TimeDelta::seconds(6));
        organiser.publish_results(of, round).given().await;
    }
);

on_both!(
    /// A correction is a further publication with a reason; the first stays unchanged. The ranking
    /// of any earlier time can be recomputed.
    a_correction_stands_beside_what_it_corrects,
    |stage: Stage| async move {
        let Ranked { cup, judges, deputy } = ranked(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let first = publish(&cup, &deputy, 1).await;
        let before = addresses(&stage.anonymous(), of, &first.id).await;
        let then = stage.clock.now();
        stage.clock.advance(TimeDelta::hours(1));

        // Organisers read whose sheet it was; the public does not.
        let judge = organiser.list_judges(of, None, None).given().await.items[3].name.clone();
        let reason = body(json!({ "reason": format!("Two marks of {judge} were swapped.") }));
        let asked = deputy.request_reopening(of, round, &new_key(), &reason).given().await;
        // The publication stays readable while it is being corrected.
        organiser.approve_reopening(of, round, &asked.id).given().await;
        assert!(before[1..] == addresses(&stage.anonymous(), of, &first.id).await[1..]);
        let own = cup.own(&judges[3]).await;
        cup.submit(&judges[3], &own[0], "9.5").await;
        cup.close().await;
        let second = deputy.rank_round(of, round).given().await;
        // This time the deputy ranks.
        deputy.approve_standings(of, round, &approval(second.number, None)).refused("second-organiser").await;
        organiser.approve_standings(of, round, &approval(second.number, None)).given().await;
        let correction = deputy.publish_results(of, round).given().await;
        assert_eq!((correction.number, correction.correction.as_deref()), (2, Some("Two marks of […] were swapped.")));
        assert!(before[1..] == addresses(&stage.anonymous(), of, &first.id).await[1..]);
        let listed = stage.anonymous().list_publications(of).given().await.items;
        assert_eq!(listed.iter().map(|p| p.id).collect::<Vec<_>>(), [first.id, correction.id]);
        let (old, new) = (
            stage.anonymous().get_publication(of, &first.id).given().await,
            stage.anonymous().get_publication(of, &correction.id).given().await,
        );
        assert_ne!(json!(old.standings), json!(new.standings));

        // The ranking of then and of now, to the byte.
        let recomputed = |as_of: String| evenhand(&stage, &["recompute", "--as-of", &as_of]);
        let Run { code, said: table } = recomputed(then.to_rfc3339());
        assert_eq!((code, lines(&table)), (0, table_of(&old.standings)), "{table}");
        let Run { code, said: table } = recomputed(stage.clock.now().to_rfc3339());
        assert_eq!((code, lines(&table)), (0, table_of(&new.standings)), "{table}");
        let Run { code, said } = recomputed("2020-01-01T00:00:00Z".to_owned());
        assert_eq!(code, 2);
        assert!(said.contains("Scoring had not begun at that time."), "{said}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

/// Entry, rank and score of each line of a table of standings.
fn lines(table: &str) -> Vec<(String, String, String)> {
    let start = table.find("rank,").unwrap();
    // Notes follow the table.
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(&table.as_bytes()[start..]);
    let cell = |row: &csv::StringRecord, i: usize| row[i].to_owned();
    let rows = reader
        .records()
        .map(|row| row.unwrap())
        .filter(|row| row.len() > 9);
    rows.map(|row| (cell(&row, 3), cell(&row, 0), cell(&row, 9)))
        .collect()
}

fn table_of(standings: &[types::Standing]) -> Vec<(String, String, String)> {
    let text = |v: &Value| v.as_str().map_or_else(|| v.to_string(), str::to_owned);
    let row = |s: &types::Standing| {
        let s = json!(s);
        // Tables write whole numbers without a fraction.
        let score = s["score"].as_f64().unwrap().to_string();
        (text(&s["entry"]), s["rank"].to_string(), score)
    };
    standings.iter().map(row).collect()
}

on_both!(
    /// A checkpoint that is kept elsewhere reveals changes of the chain; a forged checkpoint is
    /// refused.
    checkpoints_are_signed_and_compared,
    |stage: Stage| async move {
        let Ranked { cup, .. } = ranked(&stage).await;
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name).display().to_string();
        // This server has no key; organisers read the head of the chain without a signature.
        let plain = cup.organiser.get_audit_checkpoint(&cup.id).given().await;
        assert!(plain.seq > 30 && plain.signature.is_none());
        let Run { code, said } = evenhand(&stage, &["audit", "checkpoint"]);
        assert_eq!(code, 2);
        assert!(said.contains("no key"), "{said}");
        std::fs::write(file("bad.key"), "07").unwrap();
        let Run { code, said } = evenhand(&stage, &["audit", "checkpoint", "--checkpoint-key", &file("bad.key")]);
        assert!(code == 2 && said.contains("64 hexadecimal digits"), "{said}");
        std::fs::write(file("a.key"), "07".repeat(32)).unwrap();
        let Run { code, said: line } = evenhand(&stage, &["audit", "checkpoint", "--checkpoint-key", &file("a.key")]);
        assert_eq!(code, 0, "{line}");
        let signed: Value = serde_json::from_str(&line).unwrap();
        let head = cup.organiser.get_audit_checkpoint(&cup.id).given().await;
        assert_eq!((&signed["seq"], &signed["hash"]), (&json!(head.seq), &json!(head.hash)));

        let key = signed["key"].as_str().unwrap();
        let verify = |heads: &str, key: &str| {
            std::fs::write(file("heads.jsonl"), heads).unwrap();
            evenhand(&stage, &["audit", "verify", "--heads", &file("heads.jsonl"), "--key", key])
        };
        // A second checkpoint after a further record, in a line of its own.
        let reason = body(json!({ "reason": "r" }));
        cup.organiser.reopen_round(&cup.id, &cup.round, &reason).given().await;
        let Run { said: later, .. } = evenhand(&stage, &["audit", "checkpoint", "--checkpoint-key", &file("a.key")]);
        let Run { code, said } = verify(&format!("{line}{later}"), key);
        assert!(code == 0 && said.contains("2 receipts and heads agree"), "{said}");
        let Run { code, said } = verify(&line, &"00".repeat(32));
        assert!(code == 4 && said.contains("signed with"), "{said}");
        let mut forged = signed.clone();
        forged["seq"] = json!(head.seq - 1);
        let Run { code, said } = verify(&forged.to_string(), key);
        assert!(code == 4 && said.contains("the signature is invalid"), "{said}");
    }
);
