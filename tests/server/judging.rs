//! Conflicts, blind entries, score sheets, closing: what judges may and may not.

use std::collections::BTreeSet;

use evenhand_client::types;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::{Cup, Draft, Scoring};
use crate::stage::{Call, Stage, body, new_key, tag};

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

fn reason(text: &str) -> types::ReasonRequest {
    body(json!({ "reason": text }))
}

on_both!(
    /// A judge reads the entry without its team, and only entries of the judge's own assignments.
    a_judge_reads_blind,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let judge = &judges[0];
        let own = cup.own(judge).await;
        assert!(!own.is_empty());
        // As JSON: the client's types would leave out a further field.
        let entry = judge.get(&cup.own_path(&own[0], "")).await.expect(200);
        let expected = ["id", "round_id", "entry", "sheet_state", "sheet_version"];
        assert_eq!(keys(&entry), BTreeSet::from(expected));
        let expected = ["code", "title", "abstract", "track", "language", "topics"];
        assert_eq!(keys(&entry["entry"]), BTreeSet::from(expected));
        // The judge comes from China, and so does entry A.
        assert!(own.iter().all(|a| a.entry.title != "Работа A"), "{own:?}");
        // Another judge's assignment cannot be found.
        let other = cup.own(&judges[3]).await;
        let foreign = other.iter().find(|a| !own.iter().any(|o| o.id == a.id)).unwrap();
        judge.get_my_sheet(&cup.id, &foreign.id).refused("not-found").await;
        let sheet = body(json!({ "marks": [] }));
        judge.submit_my_sheet(&cup.id, &foreign.id, Some("*"), &sheet).refused("not-found").await;
    }
);

on_both!(
    /// A draft is saved, and only a complete sheet with marks on their scales is submitted; every
    /// revision stays.
    a_sheet_is_drafted_submitted_and_revised,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (of, judge) = (&cup.id, &judges[3]);
        let own = cup.own(judge).await;
        let one = &own[0].id;
        let read = async || judge.get_my_sheet(of, one).given().await;
        assert_eq!(read().await.version, 0);
        let marks = |idea: &str| -> types::SheetRequest {
            body(json!({ "marks": [{ "criterion": "idea", "score": idea }] }))
        };
        let (first, other) = (marks("7.5"), marks("8"));
        let saved = judge.save_my_draft(of, one, Some("\"0\""), &first).given().await;
        assert_eq!(saved.version, 1);
        let stale = judge.save_my_draft(of, one, Some("\"0\""), &other);
        assert_eq!(stale.refused("stale-version").await.status, 412);
        let kept = read().await.draft.unwrap();
        assert_eq!(json!(kept.marks), json!([{ "criterion": "idea", "score": "7.5" }]));

        let off = marks("7.3");
        let off = judge.submit_my_sheet(of, one, Some("\"1\""), &off).refused("mark-off-step").await;
        assert_eq!(off.status, 422);
        assert_eq!(off.errors.len(), 2, "off its step and incomplete: {off:?}");
        assert_eq!(off.errors[0].pointer, "/marks/0/score");
        assert!(off.errors[0].detail.contains("1 to 10 in steps of 0.5"));
        let missing = judge.submit_my_sheet(of, one, Some("\"1\""), &first);
        assert_eq!(missing.refused("incomplete-sheet").await.errors[0].code, "missing-mark");
        assert_eq!(read().await.version, 1, "a refused sheet changes nothing");

        let first = cup.submit(judge, &own[0], "6").await;
        let second = cup.submit(judge, &own[0], "6.5").await;
        assert_eq!(second.receipt.revision, 2);
        assert_ne!(first.receipt.digest, second.receipt.digest);
        let revisions = &second.sheet.revisions;
        assert_eq!(revisions.len(), 2);
        assert_eq!(revisions[0].digest, first.receipt.digest);

        // The receipt names a record of the chain.
        let after = Some(second.receipt.audit_seq - 1);
        let events = cup.organiser.list_audit_events(of, after, None).given().await;
        let event = &events.items[0];
        assert_eq!(event.hash, second.receipt.audit_hash);
        assert_eq!(event.action, "sheet.submitted");
        assert_eq!(event.payload.as_ref().unwrap()["digest"], second.receipt.digest);
    }
);

on_both!(
    /// A round closes when no sheet is missing. Then no sheet changes.
    a_round_closes_complete,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let mut all = Vec::new();
        for judge in &judges {
            for assignment in cup.own(judge).await {
                all.push((judge, assignment));
            }
        }
        let (late, rest) = all.split_first().unwrap();
        for (i, (judge, assignment)) in rest.iter().enumerate() {
            cup.submit(judge, assignment, ["5", "6.5", "3", "9"][i % 4]).await;
        }
        let missing = organiser.close_round(of, round, &body(json!({}))).refused("round-not-closed").await;
        assert_eq!(missing.status, 409);
        let late = &late.1.id;
        assert_eq!(missing.errors.len(), 1);
        assert_eq!(missing.errors[0].pointer, format!("/assignments/{late}"));
        let progress = organiser.get_progress(of, round).given().await;
        assert_eq!(progress.missing[0].assignment_id, *late);

        organiser.waive_sheet(of, late, &reason(" ")).refused("invalid-input").await;
        organiser.waive_sheet(of, late, &reason("judge ill")).given().await;
        cup.close().await;
        let (judge, assignment) = &rest[0];
        let sheet = body(json!({ "marks": [
            { "criterion": "idea", "score": "9" }, { "criterion": "pitch", "score": "9" },
        ] }));
        let closed = judge.submit_my_sheet(of, &assignment.id, Some("*"), &sheet);
        assert_eq!(closed.refused("round-closed").await.status, 409);
        let plan = body(json!({
            "method": "mean", "same_country": "exclude", "top": 3, "draws": 0, "seed": 1,
        }));
        organiser.replace_scoring_plan(of, round, Some("*"), &plan).refused("plan-frozen").await;

        // A round that is reopened accepts sheets, and is ranked again after it closes.
        organiser.rank_round(of, round).given().await;
        organiser.reopen_round(of, round, &reason("clerical error")).given().await;
        cup.submit(judge, assignment, "9").await;
        cup.close().await;
        assert_eq!(organiser.rank_round(of, round).given().await.number, 2);
    }
);

on_both!(
    /// Such a plan would leave the round without standings; each conflict is reported at its field.
    a_plan_that_no_method_can_follow_is_refused,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let plan = body(json!({
            "method": "median", "robust": true, "same_country": "estimate", "top": 3, "draws": 0, "seed": 1,
        }));
        let replaced = cup.organiser.replace_scoring_plan(&cup.id, &cup.round, Some("*"), &plan);
        let problem = replaced.refused("invalid-input").await;
        let at: Vec<_> = problem.errors.iter().map(|e| e.pointer.as_str()).collect();
        assert_eq!(at, ["/robust", "/same_country"]);
    }
);

on_both!(
    /// Neither an assignment by hand nor a pin nor an import assigns a pair in conflict.
    conflicts_bind_every_path,
    |stage: Stage| async move {
        let Scoring { cup, .. } = Cup::scoring(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let cn = cup.judge_of(&["CN"]).await;
        let entries = organiser.list_entries(of, None, None, None).given().await.items;
        let own = entries.iter().find(|e| e.code == "E0001").unwrap();
        let pair = json!({ "judge_id": cn.id, "entry_id": own.id });
        let (key, asked) = (new_key(), body(pair.clone()));
        let refused = organiser.create_assignment(of, round, &key, &asked);
        let problem = refused.refused("conflict-of-interest").await;
        assert_eq!(problem.status, 409);
        assert_eq!(problem.errors[0].code, "same_country");
        assert_json!("problem_conflict_of_interest", problem);
        let mut pin = pair;
        pin["pin"] = json!("must");
        let (key, pin) = (new_key(), body(pin));
        organiser.create_pin(of, round, &key, &pin).refused("conflict-of-interest").await;
        let csv = format!("entry,judge\nE0001,{}\n", cn.code);
        let (key, table) = (new_key(), types::ImportTable::Assignment);
        let imported = organiser.import_table(of, None, Some(round), table, &key, csv);
        let problem = imported.refused("bad-table").await;
        assert_eq!(problem.errors[0].code, "conflict-of-interest");
    }
);

on_both!(
    /// A declared conflict, a changed profile and a recusal each end assignments.
    a_later_conflict_ends_the_assignment,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        let judge = &judges[3];
        let mine = cup.own(judge).await;
        cup.submit(judge, &mine[0], "5").await;
        let conflict = body(json!({ "kind": "former student", "reason": "I taught a member" }));
        judge.declare_my_conflict(of, &mine[0].id, &new_key(), &conflict).given().await;
        assert_eq!(cup.own(judge).await.len(), mine.len() - 1);
        judge.get_my_sheet(of, &mine[0].id).refused("not-found").await;
        let all = cup.assignments().await;
        let ended = all.iter().find(|a| a.id == mine[0].id).unwrap();
        assert_eq!(ended.state, "withdrawn");
        assert!(ended.reason.contains("I taught a member"));

        let by = cup.judge_of(&["BY"]).await;
        let changed = body(json!({ "countries": ["BY", "CN", "RU", "IN", "PK", "KZ"] }));
        organiser.replace_judge(of, &by.id, Some(&tag(by.version)), &changed).given().await;
        assert_eq!(cup.own(judge).await.len(), 0);
        let mine = cup.own(&judges[0]).await;
        judges[0].recuse_myself(of, &mine[0].id, &reason("a neighbour's child")).given().await;
        assert_eq!(cup.own(&judges[0]).await.len(), mine.len() - 1);
    }
);

on_both!(
    /// If no valid assignment exists, the answer names the entries and judges of the shortage.
    an_infeasible_round_is_explained,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, version } = cup.team("A", &["CN"]).await;
        cup.enter(&team, &entry, &version).await;
        cup.judges(&["CN", "CN", "KZ"], 0).await;
        let (key, asked) = (new_key(), body(json!({})));
        let preview = cup.organiser.preview_assignment(&cup.id, &cup.round, &key, &asked);
        let problem = preview.refused("infeasible").await;
        assert_eq!(problem.status, 409);
        assert_json!("problem_infeasible", problem);
    }
);

on_both!(
    /// An organiser withdraws one assignment: the judge no longer reads it, and its sheet no longer
    /// counts.
    an_assignment_is_withdrawn_by_hand,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        let own = cup.own(&judges[3]).await;
        cup.submit(&judges[3], &own[0], "9").await;
        let id = own[0].id;
        organiser.withdraw_assignment(of, &id, &reason(" ")).refused("invalid-input").await;
        judges[3].withdraw_assignment(of, &id, &reason("r")).refused("not-found").await;
        organiser.withdraw_assignment(of, &id, &reason("the judge was mistaken")).given().await;
        organiser.withdraw_assignment(of, &id, &reason("r")).refused("wrong-state").await;
        assert!(cup.own(&judges[3]).await.iter().all(|a| a.id != id));
        judges[3].get_my_sheet(of, &id).refused("not-found").await;
        let scores = cup.exported(types::ExportTable::Scores).await;
        let (entry, judge) = (&own[0].entry.code, judges[3].get_my_judge(of).given().await.code);
        assert!(!scores.contains(&format!("{entry},{judge},")), "{scores}");
    }
);

on_both!(
    /// A commit is undone as a whole, and only before a judge has begun a sheet.
    a_committed_assignment_is_undone,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        // The round's panels came from its only preview.
        let live = cup.assignments().await.len();
        let all = std::num::NonZeroU64::new(200);
        let events = organiser.list_audit_events(of, None, all).given().await.items;
        let objects = events.iter().map(|e| e.object.as_str());
        let made = objects.filter_map(|o| o.strip_prefix("preview/")).next().unwrap();
        let made: Uuid = made.parse().unwrap();
        let why = reason("panels were too large");

        let own = cup.own(&judges[3]).await;
        let draft = body(json!({ "marks": [{ "criterion": "idea", "score": "7" }] }));
        judges[3].save_my_draft(of, &own[0].id, Some("\"0\""), &draft).given().await;
        let problem = organiser.undo_assignment(of, &cup.round, &made, &why);
        let problem = problem.refused("wrong-state").await;
        assert_eq!(problem.status, 409);
        assert!(problem.errors[0].detail.contains(&own[0].entry.code), "{problem:?}");
        assert_eq!(cup.own(&judges[3]).await.len(), own.len(), "nothing was withdrawn");

        // Another round of the same competition: committed, undone, committed again.
        let second = body(json!({ "code": "second", "panel_size": 2 }));
        let round = organiser.create_round(of, &new_key(), &second).given().await.id;
        let wanted = body(json!({}));
        let preview = organiser.preview_assignment(of, &round, &new_key(), &wanted).given().await.id;
        let state = async || organiser.get_round(of, &round).given().await.state;
        organiser.undo_assignment(of, &round, &preview, &why).refused("wrong-state").await;
        organiser.commit_assignment(of, &round, &preview).given().await;
        let undone = organiser.undo_assignment(of, &round, &preview, &why).given().await;
        assert_eq!(undone.assignments, live as i64);
        assert_eq!(state().await, "planned");
        let list = organiser.list_assignments(of, &round, None, None).given().await.items;
        assert!(list.iter().all(|a| a.state == "withdrawn"), "{list:?}");
        let again = organiser.commit_assignment(of, &round, &preview).given().await;
        assert_eq!(again.assignments, live as i64);
        assert_eq!(state().await, "assigned");
    }
);

on_both!(
    /// An assignment by hand is answered with its warnings.
    pairs_by_hand_are_weighed,
    |stage: Stage| async move {
        let Scoring { cup, .. } = Cup::scoring(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let judge = cup.judge_of(&["BY"]).await;
        let made = cup.assignments().await;
        let has = |entry: &Uuid| made.iter().any(|a| a.judge_id == judge.id && a.entry_id == *entry);
        let entry = &cup.teams.iter().find(|team| !has(&team.entry)).unwrap().entry;
        let pair = json!({ "judge_id": judge.id, "entry_id": entry });
        let asked = body(pair.clone());
        let answer = organiser.create_assignment(of, round, &new_key(), &asked).given().await;
        assert_eq!(answer.judge_id, judge.id);
        let size = answer.warnings.iter().find(|w| w.code == "panel-size").unwrap();
        assert!(size.detail.contains("3 judges"), "{size:?}");

        // A pin is checked alone, without the panel.
        let mut pin = pair;
        pin["pin"] = json!("must");
        let pin = body(pin);
        let answer = organiser.create_pin(of, round, &new_key(), &pin).given().await;
        assert!(answer.warnings.is_empty(), "{answer:?}");
        let own = cup.judge_of(&["CN"]).await;
        let asked = body(json!({ "judge_id": own.id, "entry_id": cup.teams[0].entry }));
        let key = new_key();
        organiser.create_assignment(of, round, &key, &asked).refused("conflict-of-interest").await;
    }
);

/// Assignments in force: entry and judge.
async fn in_force(cup: &Cup) -> BTreeSet<(Uuid, Uuid)> {
    let all = cup.assignments().await.into_iter();
    let live = all.filter(|a| ["active", "done"].contains(&a.state.as_str()));
    live.map(|a| (a.entry_id, a.judge_id)).collect()
}

on_both!(
    /// A withdrawn judge cannot return by an open invitation, and the submitted sheet stays
    /// unchanged.
    a_withdrawn_judge_does_not_return,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        let leaver = cup.judge_of(&["BY"]).await.id;
        let own = cup.own(&judges[3]).await;
        cup.submit(&judges[3], &own[0], "8").await;
        let ill = reason("illness");
        let (key, invitation) = (new_key(), body(json!({ "role": "judge", "judge_id": leaver })));
        let open = organiser.create_invitation(of, &key, &invitation).given().await;
        organiser.withdraw_judge(of, &leaver, None, &ill).refused("version-required").await;
        let gone = organiser.withdraw_judge(of, &leaver, Some("*"), &ill).given().await;
        assert_eq!(gone.state, "withdrawn");
        organiser.withdraw_judge(of, &leaver, Some("*"), &ill).refused("wrong-state").await;
        let back = json!({ "code": open.code, "name": "Again" });
        let anonymous = stage.anonymous();
        let redeemed = anonymous.change("POST", "/invitations/redemption", "*", back);
        redeemed.await.problem("invitation-spent");
        organiser.create_invitation(of, &new_key(), &invitation).refused("wrong-state").await;
        let kept = judges[3].get_my_sheet(of, &own[0].id).given().await;
        let better = body(json!({ "marks": [
            { "criterion": "pitch", "score": "10" }, { "criterion": "idea", "score": "10" },
        ] }));
        judges[3].submit_my_sheet(of, &own[0].id, Some("*"), &better).refused("wrong-state").await;
        judges[3].save_my_draft(of, &own[0].id, Some("*"), &better).refused("wrong-state").await;
        assert_eq!(json!(judges[3].get_my_sheet(of, &own[0].id).given().await), json!(kept));
    }
);

on_both!(
    /// After a judge drops out, a repair fills the gaps with the fewest moves, and assigns no judge
    /// to an entry from which the judge recused themselves.
    a_drop_out_is_repaired,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let leaver = cup.judge_of(&["BY"]).await.id;
        let own = cup.own(&judges[3]).await;
        cup.submit(&judges[3], &own[0], "8").await;
        let gaps = own.len() - 1;
        assert!(gaps > 0, "{own:?}");
        let before = in_force(&cup).await;
        let ill = reason("illness");
        organiser.withdraw_judge(of, &leaver, Some("*"), &ill).given().await;
        let left = in_force(&cup).await;
        assert_eq!(left.len(), before.len() - gaps);

        // A judge who stays recuses themselves from the entry that all other judges may judge.
        let mut stays = None;
        for judge in &judges[..3] {
            let own = cup.own(judge).await;
            let free = own.iter().find(|a| a.entry.title == "Работа D");
            stays = stays.or(free.cloned().map(|a| (judge, a)));
        }
        let (judge, other) = stays.unwrap();
        judge.recuse_myself(of, &other.id, &reason("an old friend")).given().await;
        let kept = in_force(&cup).await;

        let usual = cup.preview().await.id;
        organiser.commit_assignment(of, round, &usual).refused("wrong-state").await;
        let repair = body(json!({ "repair": true }));
        let preview = organiser.preview_assignment(of, round, &new_key(), &repair).given().await;
        let moves = &preview.summary["moves"];
        assert_eq!(moves["removed"], json!([]), "{moves}");
        assert_eq!(moves["added"].as_array().unwrap().len(), gaps + 1, "{moves}");
        organiser.commit_assignment(of, round, &preview.id).given().await;
        let after = in_force(&cup).await;
        assert!(after.is_superset(&kept));
        assert_eq!(after.len(), before.len());
        let again = cup.own(judge).await;
        assert!(again.iter().all(|a| a.entry.code != other.entry.code), "{again:?}");
        organiser.commit_assignment(of, round, &preview.id).refused("wrong-state").await;
    }
);
