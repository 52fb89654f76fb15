//! A closed round stands: what happens afterwards to people, entries and conflicts changes neither
//! its results nor whether they can be published.

use evenhand::audit::bundle;
use evenhand_client::types;
use serde_json::json;

use crate::competition::{Cup, Scoring};
use crate::doctor::{Run, evenhand};
use crate::publication::{Ranked, publish, ranked};
use crate::stage::{Call, Client, Stage, body, new_key, whole};

/// Submits every sheet of the judges' assignments that is still open.
async fn judge_all(cup: &Cup, judges: &[Client]) {
    for (j, judge) in judges.iter().enumerate() {
        for assignment in &cup.own(judge).await {
            let entry: usize = assignment.entry.code[1..].parse().unwrap_or(4);
            cup.submit(judge, assignment, &format!("{}.5", entry + j % 2))
                .await;
        }
    }
}

/// An organiser who ranked nothing.
async fn deputy(cup: &Cup) -> Client {
    let invitation = json!({ "role": "organiser", "name": "Deputy" });
    cup.organiser.bring(&cup.id, invitation, "Deputy").await
}

/// An entry that organisers add while the competition is judging.
async fn late_entry(cup: &Cup) -> types::Entry {
    let csv = "entry,title,countries,track,language\nLATE,Late,TJ,innovation,ru\n";
    cup.import(types::ImportTable::Entries, csv).await;
    let all = cup
        .organiser
        .list_entries(&cup.id, None, None, None)
        .given()
        .await
        .items;
    all.into_iter().find(|e| e.code == "LATE").unwrap()
}

/// Fills the gaps of the panels.
async fn repair(cup: &Cup) {
    let wanted = body(json!({ "repair": true }));
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let preview = organiser
        .preview_assignment(of, round, &new_key(), &wanted)
        .given()
        .await;
    organiser
        .commit_assignment(of, round, &preview.id)
        .given()
        .await;
}

async fn doctor_finds_nothing(stage: &Stage) {
    let Run { code, said } = evenhand(stage, &["doctor"]);
    assert_eq!(code, 0, "{said}");
}

/// Ranks, approves, publishes and verifies a closed round, and asks the doctor.
async fn publish_and_verify(stage: &Stage, cup: &Cup) -> types::PublishedResults {
    let ranked = cup.organiser.rank_round(&cup.id, &cup.round).given().await;
    let made = publish(cup, &deputy(cup).await, ranked.number).await;
    let packed = cup
        .organiser
        .export_published_bundle(&cup.id, &made.id)
        .given()
        .await;
    bundle::verify(&whole(packed).await).unwrap();
    doctor_finds_nothing(stage).await;
    cup.organiser
        .get_publication(&cup.id, &made.id)
        .given()
        .await
}

/// What organisers and the public read of a ranked round: everything that must stay the same.
async fn results(cup: &Cup) -> Vec<Vec<u8>> {
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let mut all = Vec::new();
    for table in [
        types::ExportTable::Standings,
        types::ExportTable::JudgeReport,
        types::ExportTable::Assignment,
        types::ExportTable::Rubric,
        types::ExportTable::Scores,
    ] {
        all.push(cup.exported(table).await.into_bytes());
    }
    all.push(whole(organiser.export_report(of, round, None, None).given().await).await);
    all.push(
        json!(organiser.get_standings(of, round).given().await)
            .to_string()
            .into_bytes(),
    );
    let packed = whole(organiser.export_bundle(of, round, None).given().await).await;
    bundle::verify(&packed).unwrap();
    let (manifest, tables, _) = bundle::open(&packed).unwrap();
    // The manifest names the head of the chain, which moves on.
    all.push(format!("{:?} {tables:?}", manifest.files).into_bytes());
    all
}

on_both!(
    /// A judge submits one sheet and leaves. Others take over, the sheet counts, and the round is
    /// published.
    a_judge_who_leaves_after_one_sheet_stops_nothing,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let own = cup.own(&judges[3]).await;
        assert!(own.len() > 1, "{own:?}");
        cup.submit(&judges[3], &own[0], "8").await;
        let leaving = cup.judge_of(&["BY"]).await;
        let reason = body(json!({ "reason": "ill" }));
        cup.organiser.withdraw_judge(&cup.id, &leaving.id, Some("*"), &reason).given().await;
        repair(&cup).await;
        judge_all(&cup, &judges[..3]).await;
        cup.close().await;
        let shown = publish_and_verify(&stage, &cup).await;
        assert_eq!(shown.standings.len(), 5, "{:?}", shown.standings);
        let counted = cup.exported(types::ExportTable::Scores).await;
        assert!(counted.contains(&leaving.code), "{counted}");
    }
);

on_both!(
    /// A recusal and a late entry, each repaired, are played to the published result.
    a_recusal_and_a_late_entry_are_played_to_the_end,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let own = cup.own(&judges[3]).await;
        let reason = body(json!({ "reason": "an old friend" }));
        judges[3].recuse_myself(&cup.id, &own[0].id, &reason).given().await;
        let late = late_entry(&cup).await.code;
        repair(&cup).await;
        judge_all(&cup, &judges).await;
        cup.close().await;
        let shown = publish_and_verify(&stage, &cup).await;
        assert_eq!(shown.standings.len(), 6);
        assert!(shown.standings.iter().any(|s| s.entry == late));
    }
);

on_both!(
    /// After the closing nothing that happens to people, entries or conflicts changes a byte of the
    /// results, and no single person stops their publication.
    later_acts_do_not_change_a_closed_round,
    |stage: Stage| async move {
        let Ranked { cup, judges, deputy } = ranked(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let before = results(&cup).await;
        let left = cup.judge_of(&["BY"]).await;
        let reason = body(json!({ "reason": "moved away" }));
        let entries = organiser.list_entries(of, None, None, None).given().await.items;
        let own = cup.own(&judges[0]).await;

        // A judge leaves, another changes countries so that all become conflicts, a new one comes.
        organiser.withdraw_judge(of, &left.id, Some("*"), &reason).given().await;
        let changed = cup.judge_of(&["KZ"]).await;
        let profile = body(json!({ "name": "Other", "countries": ["CN", "IN", "PK"], "languages": ["ru"] }));
        organiser.replace_judge(of, &changed.id, Some("*"), &profile).given().await;
        let csv = "judge,name,countries,languages\nJ9,Новый,UZ,ru\n";
        cup.import(types::ImportTable::Judges, csv).await;
        assert_eq!(results(&cup).await, before);

        // A judge declares a conflict too late, and one team withdraws its entry.
        let conflict = body(json!({ "kind": "friend", "reason": "too late" }));
        judges[0].declare_my_conflict(of, &own[0].id, &new_key(), &conflict).given().await;
        cup.teams[0].client.withdraw_my_entry(of, &cup.teams[0].entry, Some("*")).given().await;
        let second = entries.iter().find(|e| e.id == cup.teams[1].entry).unwrap();
        let verdict = body(json!({ "verdict": "disqualified", "reason": "copied" }));
        organiser.decide_entry(of, &second.id, &verdict).given().await;
        // A late entry is found eligible.
        late_entry(&cup).await;
        assert_eq!(results(&cup).await, before);
        doctor_finds_nothing(&stage).await;

        // A person is erased.
        let reason = body(json!({ "reason": "on request" }));
        organiser.anonymise_subject(of, &left.id, &reason).given().await;
        assert_eq!(results(&cup).await, before);

        // Ranking again gives the same, and it is published.
        let again = organiser.rank_round(of, round).given().await;
        let made = publish(&cup, &deputy, again.number).await;
        let packed = whole(organiser.export_published_bundle(of, &made.id).given().await).await;
        bundle::verify(&packed).unwrap();
        let shown = organiser.get_publication(of, &made.id).given().await;
        assert_eq!(shown.standings.len(), 5);
        let effects = organiser.list_pending_effects(of, round).given().await.items;
        let kinds: Vec<_> = effects.iter().map(|e| e.kind.to_string()).collect();
        for kind in ["conflict", "entry_withdrawn", "entry_disqualified"] {
            assert!(kinds.iter().any(|k| k == kind), "{kinds:?}");
        }
        assert!(effects.iter().all(|e| e.outcome.is_none()), "{effects:?}");
        let public = stage.anonymous().list_published_effects(of, &made.id).given().await.items;
        assert_eq!(public.len(), effects.len());
        // The judge in conflict does not see the entry any more.
        judges[0].get_my_assignment(of, &own[0].id).refused("not-found").await;
        doctor_finds_nothing(&stage).await;
    }
);

on_both!(
    /// What is pending takes effect when the round is opened again, and what ended before does not.
    pending_effects_apply_at_the_reopening,
    |stage: Stage| async move {
        let Ranked { cup, .. } = ranked(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let verdict = |verdict: &str| body(json!({ "verdict": verdict, "reason": "r" }));
        let [first, second] = [cup.teams[0].entry, cup.teams[1].entry];
        organiser.decide_entry(of, &first, &verdict("disqualified")).given().await;
        organiser.decide_entry(of, &second, &verdict("disqualified")).given().await;
        organiser.decide_entry(of, &second, &verdict("eligible")).given().await;
        let outcomes = async || -> Vec<Option<String>> {
            let effects = organiser.list_pending_effects(of, round).given().await.items;
            effects.into_iter().map(|e| e.outcome.map(|o| o.to_string())).collect()
        };
        assert_eq!(outcomes().await, [None, Some("reversed".to_owned())]);
        let reason = body(json!({ "reason": "the disqualification" }));
        organiser.reopen_round(of, round, &reason).given().await;
        assert_eq!(outcomes().await, ["applied", "reversed"].map(|o| Some(o.to_owned())));
        cup.close().await;
        let closings = organiser.list_closings(of, round).given().await.items;
        assert_eq!(closings.iter().map(|c| (c.number, c.entries)).collect::<Vec<_>>(), [(1, 5), (2, 4)]);
        let shown = publish_and_verify(&stage, &cup).await;
        assert_eq!(shown.standings.len(), 4);
    }
);

on_both!(
    /// The closing names every entry with too few reviews; each is waived with a reason, alone or
    /// with the others, and the reasons are kept.
    short_panels_are_named_and_waived,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let own = cup.own(&judges[3]).await;
        let reason = body(json!({ "reason": "a relative" }));
        judges[3].recuse_myself(of, &own[0].id, &reason).given().await;
        let types::Entry { id: entry, code: late, .. } = late_entry(&cup).await;
        judge_all(&cup, &judges).await;
        let close = |input: serde_json::Value| {
            let input: types::CloseRequest = body(input);
            async move { organiser.close_round(of, round, &input).await }
        };
        let refused = organiser.close_round(of, round, &body(json!({}))).refused("round-not-closed").await;
        let named: Vec<_> = refused.errors.iter().map(|e| (e.code.as_str(), e.detail.as_str())).collect();
        let short = format!("entry {} has 1 of 2 reviews", own[0].entry.code);
        let none = format!("entry {late} has 0 of 2 reviews");
        assert_eq!(named.len(), 2, "{named:?}");
        assert!(named.contains(&("short-panel", short.as_str())), "{named:?}");
        assert!(named.contains(&("short-panel", none.as_str())), "{named:?}");
        // Advice that is true: waiving one leaves the other.
        let one = json!({ "short_entries": [{ "entry_id": entry, "reason": "came too late" }] });
        let refused = organiser.close_round(of, round, &body(one.clone())).refused("round-not-closed").await;
        assert_eq!(refused.errors.len(), 1, "{refused:?}");
        let complete = cup.teams.iter().map(|t| t.entry).find(|id| {
            !refused.errors[0].pointer.contains(&id.to_string())
        });
        let wrong = json!({
            "short_entries": [{ "entry_id": complete, "reason": "r" }], "short_entries_reason": "r",
        });
        let refused = organiser.close_round(of, round, &body(wrong)).refused("round-not-closed").await;
        assert_eq!(refused.errors[0].code, "not-short");
        let mut both = one;
        both["short_entries_reason"] = json!("no judge was left");
        close(both).await.unwrap();
        let closing = &organiser.list_closings(of, round).given().await.items[0];
        let mut reasons: Vec<_> = closing.waivers.iter().map(|w| (w.found, w.reason.as_str())).collect();
        reasons.sort_unstable();
        assert_eq!(reasons, [(0, "came too late"), (1, "no judge was left")]);
        let shown = publish_and_verify(&stage, &cup).await;
        assert!(shown.standings.iter().all(|s| s.entry != late), "{:?}", shown.standings);
    }
);
