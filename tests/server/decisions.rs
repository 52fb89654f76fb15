//! Decisions after a plan is frozen, about flagged judges and amendments. Both rankings are shown.

use evenhand_client::types;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::Cup;
use crate::stage::{Call, Stage, body, new_key, whole};

/// Every judge reviews each of them.
const ENTRIES: usize = 14;
/// The marks of the last judge do not depend on the entries.
const JUDGES: usize = 6;

/// The mark of a judge on an entry, in halves from 1 to 10.
fn mark(judge: usize, entry: usize) -> String {
    let halves = if judge == JUDGES - 1 {
        2 + (entry * 5 + 3) % ENTRIES * 18 / (ENTRIES - 1)
    } else {
        4 + entry + (judge + entry) % 3 / 2 + judge % 2
    };
    format!("{}.{}", halves / 2, halves % 2 * 5)
}

fn plan(method: &str, robust: bool) -> Value {
    json!({
        "method": method, "robust": robust, "same_country": "exclude", "top": 3, "draws": 100, "seed": 1,
    })
}

/// A closed round, and the careless judge's id.
async fn closed(stage: &Stage) -> (Cup, Uuid) {
    let cup = Cup::open(stage).await;
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let settings = body(json!({ "code": "final", "panel_size": JUDGES }));
    organiser
        .replace_round(of, round, Some("*"), &settings)
        .given()
        .await;
    let robust = body(plan("calibrated", true));
    organiser
        .replace_scoring_plan(of, round, Some("*"), &robust)
        .given()
        .await;
    let entries: String = (0..ENTRIES)
        .map(|i| format!("E{i:02},Work {i},CN,innovation\n"))
        .collect();
    let entries = format!("entry,title,countries,track\n{entries}");
    cup.import(types::ImportTable::Entries, &entries).await;
    let judges = cup.judges(&["KZ"; JUDGES], 0).await;
    // The default load of a judge is too small for these panels.
    for judge in organiser.list_judges(of, None, None).given().await.items {
        let wide = body(json!({ "countries": ["KZ"] }));
        organiser
            .replace_judge(of, &judge.id, Some("*"), &wide)
            .given()
            .await;
    }
    cup.assign().await;
    for (j, judge) in judges.iter().enumerate() {
        for assignment in cup.own(judge).await {
            let entry = assignment.entry.code[1..].parse().unwrap();
            let mark = |criterion| json!({ "criterion": criterion, "score": mark(j, entry) });
            let sheet = body(json!({ "marks": [mark("idea"), mark("pitch")] }));
            judge
                .submit_my_sheet(of, &assignment.id, Some("*"), &sheet)
                .given()
                .await;
        }
    }
    cup.close().await;
    let careless = judges[JUDGES - 1].get_my_judge(of).given().await.id;
    (cup, careless)
}

/// Entry and rank of the official ranking.
fn ranks(standings: &types::Standings) -> Vec<(String, i64)> {
    let rows = standings.standings.iter();
    rows.map(|r| (r.entry.clone(), r.rank)).collect()
}

/// Entry and rank of an alternative ranking.
fn alternative_ranks(alternative: &types::Alternative) -> Vec<(String, i64)> {
    let rows = alternative.entries.iter();
    let mut rows: Vec<_> = rows
        .map(|r| (r.entry.clone(), r.other_rank.unwrap()))
        .collect();
    rows.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
    rows
}

fn variants(standings: &types::Standings) -> Vec<String> {
    standings
        .alternatives
        .iter()
        .map(|a| a.variant.clone())
        .collect()
}

/// Ranks the round.
async fn rank(cup: &Cup) -> types::Standings {
    cup.organiser.rank_round(&cup.id, &cup.round).given().await
}

/// The report for people.
async fn report(cup: &Cup, query: &str) -> String {
    let path = cup.round_path(&format!("/report{query}"));
    let report = cup.organiser.get(&path).await;
    assert_eq!(report.status, 200, "{}", report.text());
    report.text()
}

/// The diagnostics, as bytes.
async fn diagnostics(cup: &Cup) -> Vec<u8> {
    let path = cup.round_path("/diagnostics");
    let answer = cup.organiser.get(&path).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let name = &answer.headers["content-disposition"];
    assert!(name.contains("diagnostics.json"), "{name}");
    answer.bytes
}

/// A folder with the files of a bundle and the output of `evenhand rank` on its tables.
fn ranked_by_hand(bundle: &[u8], options: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let zip = zip::ZipArchive::new(std::io::Cursor::new(bundle));
    zip.unwrap().extract(folder.path()).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command
        .current_dir(folder.path())
        .arg("rank")
        .arg("scores.csv");
    for table in ["rubric", "judges", "entries"] {
        command.args([format!("--{table}"), format!("{table}.csv")]);
    }
    command.args([
        "--draws",
        "100",
        "--diagnostics",
        "d.json",
        "--report",
        "again.html",
    ]);
    let ranked = command.args(options).output().unwrap();
    assert!(
        ranked.status.success(),
        "{}",
        String::from_utf8_lossy(&ranked.stderr)
    );
    assert!(ranked.stdout == std::fs::read(folder.path().join("standings.csv")).unwrap());
    folder
}

/// A report without the digest of the input: the server and the command rank different files.
fn without_digest(page: &str) -> String {
    let (before, rest) = page.split_once("<code>SHA-256 ").unwrap();
    before.to_owned() + rest.split_once("</code>").unwrap().1
}

async fn bundle(cup: &Cup) -> Vec<u8> {
    let bundle = cup.organiser.export_bundle(&cup.id, &cup.round, None);
    whole(bundle.given().await).await
}

on_both!(
    /// The sheets of a flagged judge count in full until an organiser confirms the flag with a
    /// reason.
    flags_are_decided_one_by_one,
    |stage: Stage| async move {
        let (cup, careless) = closed(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let verdict = |judge: &Uuid, decision: &str| {
            body::<types::FlagRequest>(json!({ "judge_id": judge, "decision": decision, "reason": "Talked to them." }))
        };
        organiser.list_flags(of, round).refused("wrong-state").await;
        let full = rank(&cup).await;
        assert_eq!(variants(&full), ["all_flags"]);
        assert!(full.alternatives[0].moved > 0, "{full:?}");
        let said = "No flag is confirmed: all score sheets count in full.";
        let page = report(&cup, "").await;
        assert!(page.contains(said) && page.contains("With all flags confirmed"));
        assert!(!page.contains("Without flags"), "that is the official ranking");
        let listed = organiser.list_flags(of, round).given().await.items;
        let [flag] = &listed[..] else { panic!("{listed:?}") };
        assert_eq!((flag.judge_id, flag.weight), (careless, 1.0));
        assert!(flag.proposed_weight.unwrap() < 0.5 && flag.decisions.is_empty(), "{flag:?}");

        // A decision needs a flagged judge and a reason.
        let judges = organiser.list_judges(of, None, None).given().await.items;
        let other = judges.iter().find(|j| j.id != careless).unwrap().id;
        let decide = async |judge: &Uuid, decision: &str| {
            let (key, asked) = (new_key(), verdict(judge, decision));
            organiser.decide_flag(of, round, &key, &asked).given().await
        };
        let (key, asked) = (new_key(), verdict(&other, "confirmed"));
        organiser.decide_flag(of, round, &key, &asked).refused("wrong-state").await;
        let nothing = json!({ "judge_id": careless, "decision": "confirmed", "reason": " " });
        let (key, asked) = (new_key(), body(nothing));
        organiser.decide_flag(of, round, &key, &asked).refused("invalid-input").await;

        decide(&careless, "confirmed").await;
        let now = organiser.get_round(of, round).given().await;
        assert_eq!(now.state, "closed");
        // Until the next ranking, the bundle is that of the newest standings.
        let newest = bundle(&cup).await;
        assert!(evenhand::audit::bundle::verify(&newest).is_ok());
        let less = rank(&cup).await;
        assert_eq!(variants(&less), ["no_flags"]);
        assert_ne!(ranks(&less), ranks(&full));
        assert_eq!(alternative_ranks(&less.alternatives[0]), ranks(&full));
        assert_eq!(alternative_ranks(&full.alternatives[0]), ranks(&less));
        assert!(report(&cup, "").await.contains("confirmed for 1 judge,"));

        // `rank` and `verify` give the same standings from the files of the bundle.
        let bundle = bundle(&cup).await;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
        let options = ["--robust", "--flags", "flags.csv", "--alternatives", "again.json"];
        let folder = ranked_by_hand(&bundle, &options);
        let file = |name| std::fs::read(folder.path().join(name)).unwrap();
        assert_eq!(file("again.json").trim_ascii_end(), file("alternatives.json"));
        assert!(diagnostics(&cup).await == file("d.json"));
        let page = report(&cup, "?diagnostics=true").await;
        let by_hand = String::from_utf8(file("again.html")).unwrap();
        assert_eq!(without_digest(&page), without_digest(&by_hand));

        // The page shows exactly the entries whose rank the flag changes.
        for (lang, way) in [
            ("en", "Without flags: the score sheets of all judges count in full"),
            ("ru", "Без отметок: листы всех судей учтены полностью"),
            ("zh", "不计标记：所有评委的评分表全部计入"),
        ] {
            let page = report(&cup, &format!("?lang={lang}")).await;
            let (_, section) = page.split_once(way).unwrap_or_else(|| panic!("{lang}: {page}"));
            let (section, _) = section.split_once("<h2>").unwrap();
            for entry in &less.alternatives[0].entries {
                let differs = entry.other_rank != Some(entry.rank);
                let code = format!("<span class=\"soft\">{}</span>", entry.entry);
                assert_eq!(section.contains(&code), differs, "{lang}: {section}");
            }
        }

        // A second decision corrects a wrong one; both are recorded.
        decide(&careless, "refused").await;
        assert_eq!(ranks(&rank(&cup).await), ranks(&full));
        let listed = organiser.list_flags(of, round).given().await.items;
        let words: Vec<_> = listed[0].decisions.iter().map(|d| d.decision.clone()).collect();
        assert_eq!(words, ["confirmed", "refused"]);
    }
);

on_both!(
    /// A frozen plan is changed by amendment only. The first plan stays, and so does its ranking.
    a_frozen_plan_is_amended_in_the_open,
    |stage: Stage| async move {
        let (cup, careless) = closed(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let first = rank(&cup).await;
        let other = body(plan("mean", false));
        organiser.replace_scoring_plan(of, round, Some("*"), &other).refused("plan-frozen").await;
        let asked = |plan: Value| {
            body::<types::AmendmentRequest>(json!({ "scoring_plan": plan, "reason": "Every judge asked for it." }))
        };
        let amend = async |plan: Value| {
            let (key, asked) = (new_key(), asked(plan));
            organiser.amend_scoring_plan(of, round, &key, &asked).given().await
        };
        let mut wrong = plan("mean", false);
        wrong["tie_breaks"] = json!(["criterion:beauty"]);
        for refused in [plan("calibrated", true), wrong] {
            let (key, asked) = (new_key(), asked(refused));
            organiser.amend_scoring_plan(of, round, &key, &asked).refused("wrong-state").await;
        }
        assert!(organiser.list_amendments(of, round).given().await.items.is_empty());

        let made = amend(plan("mean", false)).await;
        assert_eq!((made.number, made.before.method.as_str()), (1, "calibrated"));
        let second = rank(&cup).await;
        assert_eq!((variants(&second), &second.summary["method"]), (vec!["first_plan".to_owned()], &json!("mean")));
        assert_eq!(alternative_ranks(&second.alternatives[0]), ranks(&first));
        assert_ne!(second.plan_sha256, first.plan_sha256);
        assert!(evenhand::audit::bundle::verify(&bundle(&cup).await).is_ok());
        let flag = json!({ "judge_id": careless, "decision": "confirmed", "reason": "r" });
        let (key, flag) = (new_key(), body(flag));
        organiser.decide_flag(of, round, &key, &flag).refused("wrong-state").await;

        let page = report(&cup, "").await;
        assert!(page.contains("By the scoring plan before any amendment"), "{page}");
        assert!(page.contains("Every judge asked for it."), "{page}");
        assert!(page.contains("<code>method</code>: <code>&quot;calibrated&quot;</code> → <code>&quot;mean&quot;</code>"), "{page}");
        organiser.get(&cup.round_path("/diagnostics")).await.expect(200);

        // If the plan does not use flags, the alternative ranking confirms all of them.
        amend(plan("calibrated", false)).await;
        rank(&cup).await;
        let by_hand = ranked_by_hand(&bundle(&cup).await, &[]);
        let by_hand = std::fs::read(by_hand.path().join("d.json")).unwrap();
        let found = diagnostics(&cup).await;
        assert!(found == by_hand, "{}", String::from_utf8_lossy(&found));
        let found: Value = serde_json::from_slice(&found).unwrap();
        let mut robust = found["variations"].as_array().unwrap().iter();
        let robust = robust.find(|v| v["choice"] == "robust").unwrap();
        assert!(robust["kendall_tau"].as_f64().unwrap() < 1.0, "{robust}");

        // After a further amendment the alternative ranking is by the frozen plan, not by the first
        // amendment.
        amend(plan("median", false)).await;
        assert_eq!(alternative_ranks(&rank(&cup).await.alternatives[0]), ranks(&first));
        assert_eq!(organiser.list_amendments(of, round).given().await.items.len(), 3);
        // An amendment back to the first plan has no alternative ranking.
        amend(plan("calibrated", true)).await;
        let back = rank(&cup).await;
        assert_eq!((ranks(&back), variants(&back)), (ranks(&first), vec!["all_flags".to_owned()]));

        // The public report states it too.
        let deputy = json!({ "role": "organiser", "name": "Deputy" });
        let deputy = organiser.bring(of, deputy, "Deputy").await;
        let approval = body(json!({ "standings": back.number }));
        deputy.approve_standings(of, round, &approval).given().await;
        let published = organiser.publish_results(of, round).given().await.id;
        let path = cup.path(&format!("/results/{published}/report"));
        let page = stage.anonymous().get(&path).await.text();
        assert!(page.contains("With all flags confirmed"), "{page}");
        assert_eq!(page.matches("Every judge asked for it.").count(), 4, "{page}");
    }
);

on_both!(
    /// Before scoring a plan is not amended but replaced.
    a_plan_that_is_not_frozen_is_replaced,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let asked = body(json!({ "scoring_plan": plan("mean", false), "reason": "r" }));
        let (key, organiser) = (new_key(), &cup.organiser);
        organiser.amend_scoring_plan(&cup.id, &cup.round, &key, &asked).refused("wrong-state").await;
    }
);
