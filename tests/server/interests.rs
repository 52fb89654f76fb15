//! An organiser who is close to somebody that is judged: says so, and takes no part in the judging.

use serde_json::json;

use crate::competition::Cup;
use crate::doctor::evenhand;
use crate::publication::{approval, publish, ranked};
use crate::stage::{Call, Client, Stage, body, new_key};

async fn organiser(cup: &Cup, name: &str) -> Client {
    let invitation = json!({ "role": "organiser", "name": name });
    cup.organiser.bring(&cup.id, invitation, name).await
}

async fn declare(who: &Client, cup: &Cup) {
    let reason = body(json!({ "reason": "A member of Alpha is my niece." }));
    who.declare_my_interest(&cup.id, &new_key(), &reason)
        .given()
        .await;
}

on_both!(
    /// The desk stays: new teams are invited. Who judges, what is entered and how it is marked is gone
    /// (tests/server/policy.rs asks every operation).
    an_interest_closes_the_judging_and_keeps_the_desk,
    |stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        let (of, round) = (&cup.id, &cup.round);
        let aunt = organiser(&cup, "Aunt").await;
        aunt.list_entries(of, None, None, None).given().await;
        aunt.get_progress(of, round).given().await;
        let path = crate::files::path(&cup, &cup.teams[0].1, "paper.pdf");
        let bytes = crate::files::pdf("a paper");
        crate::files::put(&aunt, &path, &[], bytes).await.expect(201);
        let file = format!("{path}/content");
        assert_eq!(aunt.get(&file).await.status, 200);
        // Codes that she knows would make her somebody else.
        let mut known = Vec::new();
        let there = cup.teams[0].0.get_my_team(of).given().await.id;
        for wanted in [
            json!({ "role": "organiser", "name": "Myself again" }),
            json!({ "role": "team", "name": "Alpha", "team_id": there }),
            json!({ "role": "team", "name": "New" }),
        ] {
            let (key, wanted) = (new_key(), body(wanted));
            let made = aunt.create_invitation(of, &key, &wanted);
            known.push(made.given().await.code);
        }
        let empty = body(json!({ "reason": " " }));
        aunt.declare_my_interest(of, &new_key(), &empty).refused("invalid-input").await;
        for other in [&judges[0], &cup.teams[0].0] {
            let reason = body(json!({ "reason": "r" }));
            other.declare_my_interest(of, &new_key(), &reason).refused("not-found").await;
        }

        let (key, reason) = (new_key(), body(json!({ "reason": "A member of Alpha is my niece." })));
        for _ in 0..2 {
            // The same request again has the same answer.
            aunt.declare_my_interest(of, &key, &reason).given().await;
        }
        aunt.declare_my_interest(of, &new_key(), &reason).refused("duplicate").await;
        aunt.list_entries(of, None, None, None).refused("not-found").await;
        aunt.get_progress(of, round).refused("not-found").await;
        assert_eq!(aunt.get(&file).await.status, 404);
        for (at, code) in known.iter().enumerate() {
            let asked = body(json!({ "code": code, "name": "X" }));
            let redeemed = stage.nobody().redeem_invitation(&new_key(), &asked).await;
            assert_eq!(redeemed.is_ok(), at == 2, "{at}");
        }

        aunt.get_competition(of).given().await;
        let invite = |wanted: serde_json::Value| body(wanted);
        let team = invite(json!({ "role": "team", "name": "Late" }));
        let invited = aunt.create_invitation(of, &new_key(), &team).given().await.invitation.id;
        let judge = cup.organiser.list_judges(of, None, None).given().await.items[0].id;
        for wanted in [
            json!({ "role": "organiser", "name": "Myself again" }),
            json!({ "role": "judge", "judge_id": judge }),
            json!({ "role": "team", "name": "Alpha", "team_id": there }),
        ] {
            let wanted = invite(wanted);
            aunt.create_invitation(of, &new_key(), &wanted).refused("not-found").await;
        }
        // Who is invited to judge is none of her business.
        let all = cup.organiser.list_invitations(of, None, None).given().await.items;
        let judges_invitation = all.iter().find(|i| i.judge_id.is_some()).unwrap();
        let seen = aunt.list_invitations(of, None, None).given().await.items;
        assert!(seen.iter().any(|i| i.id == invited) && seen.len() < all.len(), "{seen:?}");
        assert!(seen.iter().all(|i| i.judge_id.is_none() && i.role == "team"), "{seen:?}");
        aunt.revoke_invitation(of, &judges_invitation.id).refused("not-found").await;
        aunt.revoke_invitation(of, &invited).given().await;

        // Somebody has to run it, and whoever was anonymised does not.
        let gone = organiser(&cup, "Gone").await;
        let gone = gone.get_me().given().await.account_id;
        let why = body(json!({ "reason": "Left." }));
        cup.organiser.anonymise_subject(of, &gone, &why).given().await;
        cup.organiser.declare_my_interest(of, &new_key(), &reason).refused("wrong-state").await;

        // Everybody who has to know it does.
        let membership = &aunt.get_me().given().await.memberships[0];
        assert!(membership.interest_declared_at.is_some(), "{membership:?}");
        for reader in [&aunt, &cup.organiser] {
            let told = reader.list_interests(of).given().await.items;
            assert_eq!(told.len(), 1);
            assert_eq!((&*told[0].name, &*told[0].reason), ("Aunt", "A member of Alpha is my niece."));
        }
        let events = cup.organiser.get(&cup.path("/audit_events?after=0&limit=200")).await.expect(200);
        let told = events["items"].as_array().unwrap().iter();
        assert_eq!(told.filter(|e| e["action"] == "interest.declared").count(), 1);
        // She leaves: to whom she is close goes with her, that she said so stays.
        let she = aunt.get_me().given().await.account_id;
        cup.organiser.anonymise_subject(of, &she, &why).given().await;
        let told = cup.organiser.list_interests(of).given().await.items;
        assert_eq!((told.len(), &*told[0].reason), (1, ""));
        let events = cup.organiser.get(&cup.path("/audit_events?after=0&limit=200")).await.expect(200);
        assert!(!events.to_string().contains("niece"), "{events}");
        let (code, said) = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// Nothing becomes public on the word of somebody who has an interest, however late it was said.
    results_do_not_rest_on_an_interest,
    |stage: Stage| async move {
        let (cup, _, deputy) = ranked(&stage).await;
        let (of, round) = (&cup.id, &cup.round);
        let (first, second) = (organiser(&cup, "First").await, organiser(&cup, "Second").await);
        // Who ranked.
        first.rank_round(of, round).given().await;
        declare(&first, &cup).await;
        let asked = approval(2, None);
        let refused = deputy.approve_standings(of, round, &asked).refused("second-organiser").await;
        assert!(refused.detail.contains("declared an interest since"), "{}", refused.detail);
        cup.organiser.rank_round(of, round).given().await;
        // Who approved.
        second.approve_standings(of, round, &approval(3, None)).given().await;
        declare(&second, &cup).await;
        cup.organiser.publish_results(of, round).refused("second-organiser").await;
        let reason = body(json!({ "reason": "An aunt approved." }));
        // Who asked.
        let third = organiser(&cup, "Third").await;
        let asked = third.request_reopening(of, round, &new_key(), &reason).given().await;
        cup.organiser.request_reopening(of, round, &new_key(), &reason).refused("wrong-state").await;
        declare(&third, &cup).await;
        deputy.approve_reopening(of, round, &asked.id).refused("second-organiser").await;
        let request = cup.organiser.request_reopening(of, round, &new_key(), &reason).given().await;
        deputy.approve_reopening(of, round, &request.id).given().await;
        cup.close().await;
        cup.organiser.rank_round(of, round).given().await;
        publish(&cup, &deputy, 4).await;
    }
);
