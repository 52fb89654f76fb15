//! An organiser who is close to a participant declares an interest and is excluded from the
//! judging.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::competition::{Cup, Scoring};
use crate::doctor::{Run, evenhand};
use crate::publication::{Ranked, approval, publish, ranked};
use crate::stage::{Call, Client, Stage, body, new_key};

const REASON: &str = "A member of Alpha is my niece.";

async fn organiser(cup: &Cup, name: &str) -> Client {
    let invitation = json!({ "role": "organiser", "name": name });
    cup.organiser.bring(&cup.id, invitation, name).await
}

async fn declare(who: &Client, cup: &Cup) {
    let reason = body(json!({ "reason": REASON }));
    who.declare_my_interest(&cup.id, &new_key(), &reason)
        .given()
        .await;
}

/// A round that is scoring, and an organiser with a niece in the first team.
struct Family {
    cup: Cup,
    judges: Vec<Client>,
    aunt: Client,
    /// The content of a file of the first entry.
    file: String,
    /// The first team.
    team_id: Uuid,
}

impl Family {
    async fn scoring(stage: &Stage) -> Self {
        let Scoring { cup, judges } = Cup::scoring(stage).await;
        let aunt = organiser(&cup, "Aunt").await;
        let path = crate::files::path(&cup, &cup.teams[0].entry, "paper.pdf");
        let bytes = crate::files::pdf("a paper");
        let stored = crate::files::put(&aunt, &path, &[], bytes).await;
        stored.expect(201);
        let team = &cup.teams[0].client;
        let team_id = team.get_my_team(&cup.id).given().await.id;
        Self {
            file: format!("{path}/content"),
            cup,
            judges,
            aunt,
            team_id,
        }
    }

    /// Invitations that an organiser with an interest may not create, then one that is allowed.
    fn invitations(&self) -> [Value; 3] {
        [
            json!({ "role": "organiser", "name": "Myself again" }),
            json!({ "role": "team", "name": "Alpha", "team_id": self.team_id }),
            json!({ "role": "team", "name": "New" }),
        ]
    }
}

on_both!(
    /// The judging is closed to an organiser with an interest. tests/server/policy.rs tries every
    /// operation.
    an_interest_closes_the_judging_and_keeps_the_desk,
    |stage: Stage| async move {
        let family = Family::scoring(&stage).await;
        let Family { cup, aunt, file, .. } = &family;
        let (of, round) = (&cup.id, &cup.round);
        aunt.list_entries(of, None, None, None).given().await;
        aunt.get_progress(of, round).given().await;
        assert_eq!(aunt.get(file).await.status, 200);
        declare(aunt, cup).await;
        aunt.list_entries(of, None, None, None).refused("not-found").await;
        aunt.get_progress(of, round).refused("not-found").await;
        assert_eq!(aunt.get(file).await.status, 404);
        aunt.get_competition(of).given().await;
    }
);

on_both!(
    /// An interest needs a reason and is declared once, by organisers only.
    an_interest_is_declared_once_with_a_reason,
    |stage: Stage| async move {
        let Family { cup, judges, aunt, .. } = &Family::scoring(&stage).await;
        let of = &cup.id;
        let empty = body(json!({ "reason": " " }));
        aunt.declare_my_interest(of, &new_key(), &empty).refused("invalid-input").await;
        for other in [&judges[0], &cup.teams[0].client] {
            let reason = body(json!({ "reason": "r" }));
            other.declare_my_interest(of, &new_key(), &reason).refused("not-found").await;
        }
        let (key, reason) = (new_key(), body(json!({ "reason": REASON })));
        for _ in 0..2 {
            // The repeated request has the same answer.
            aunt.declare_my_interest(of, &key, &reason).given().await;
        }
        aunt.declare_my_interest(of, &new_key(), &reason).refused("duplicate").await;
    }
);

on_both!(
    /// Codes that the organiser knows from before could bring the organiser back under another
    /// account.
    known_invitations_end_with_an_interest,
    |stage: Stage| async move {
        let family = Family::scoring(&stage).await;
        let Family { cup, aunt, .. } = &family;
        let mut known = Vec::new();
        for wanted in family.invitations() {
            let (key, wanted) = (new_key(), body(wanted));
            let made = aunt.create_invitation(&cup.id, &key, &wanted);
            known.push(made.given().await.code);
        }
        declare(aunt, cup).await;
        for (at, code) in known.iter().enumerate() {
            let asked = body(json!({ "code": code, "name": "X" }));
            let redeemed = stage.anonymous().redeem_invitation(&new_key(), &asked).await;
            assert_eq!(redeemed.is_ok(), at == 2, "only the new team's code is valid: {at}");
        }
    }
);

on_both!(
    /// With an interest an organiser invites new teams, and reads and revokes their invitations
    /// only.
    registration_stays_open_to_an_organiser_with_an_interest,
    |stage: Stage| async move {
        let family = Family::scoring(&stage).await;
        let Family { cup, aunt, .. } = &family;
        let of = &cup.id;
        declare(aunt, cup).await;
        let judge = cup.organiser.list_judges(of, None, None).given().await.items[0].id;
        let [organiser, same_team, new_team] = family.invitations();
        for wanted in [organiser, json!({ "role": "judge", "judge_id": judge }), same_team] {
            let wanted = body(wanted);
            aunt.create_invitation(of, &new_key(), &wanted).refused("not-found").await;
        }
        let new_team = body(new_team);
        let invited = aunt.create_invitation(of, &new_key(), &new_team).given().await.invitation.id;
        let all = cup.organiser.list_invitations(of, None, None).given().await.items;
        let judges_invitation = all.iter().find(|i| i.judge_id.is_some()).unwrap();
        let seen = aunt.list_invitations(of, None, None).given().await.items;
        assert!(seen.iter().any(|i| i.id == invited) && seen.len() < all.len(), "{seen:?}");
        assert!(seen.iter().all(|i| i.judge_id.is_none() && i.role == "team"), "{seen:?}");
        aunt.revoke_invitation(of, &judges_invitation.id).refused("not-found").await;
        aunt.revoke_invitation(of, &invited).given().await;
    }
);

on_both!(
    /// The last organiser without an interest cannot declare one; an anonymised organiser does not
    /// count.
    an_organiser_without_an_interest_remains,
    |stage: Stage| async move {
        let Family { cup, aunt, .. } = &Family::scoring(&stage).await;
        declare(aunt, cup).await;
        let gone = organiser(cup, "Gone").await;
        let gone = gone.get_me().given().await.account_id;
        let why = body(json!({ "reason": "Left." }));
        cup.organiser.anonymise_subject(&cup.id, &gone, &why).given().await;
        let reason = body(json!({ "reason": REASON }));
        let key = new_key();
        let last = cup.organiser.declare_my_interest(&cup.id, &key, &reason);
        last.refused("wrong-state").await;
    }
);

on_both!(
    /// All organisers read an interest. Anonymising its author removes the reason and keeps the
    /// fact.
    an_interest_is_public_among_organisers,
    |stage: Stage| async move {
        let Family { cup, aunt, .. } = &Family::scoring(&stage).await;
        let of = &cup.id;
        declare(aunt, cup).await;
        let me = aunt.get_me().given().await;
        let membership = &me.memberships[0];
        assert!(membership.interest_declared_at.is_some(), "{membership:?}");
        for reader in [aunt, &cup.organiser] {
            let listed = reader.list_interests(of).given().await.items;
            assert_eq!(listed.len(), 1);
            assert_eq!((&*listed[0].name, &*listed[0].reason), ("Aunt", REASON));
        }
        let events = async || cup.organiser.get(&cup.path("/audit_events?after=0&limit=200")).await.expect(200);
        let recorded = events().await;
        let recorded = recorded["items"].as_array().unwrap().iter();
        assert_eq!(recorded.filter(|e| e["action"] == "interest.declared").count(), 1);
        let why = body(json!({ "reason": "Left." }));
        cup.organiser.anonymise_subject(of, &me.account_id, &why).given().await;
        let listed = cup.organiser.list_interests(of).given().await.items;
        assert_eq!((listed.len(), &*listed[0].reason), (1, ""));
        let events = events().await;
        assert!(!events.to_string().contains("niece"), "{events}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// Results need a ranking, an approval and a reopening by organisers without an interest, also
    /// if the interest is declared later.
    results_do_not_rest_on_an_interest,
    |stage: Stage| async move {
        let Ranked { cup, deputy, .. } = ranked(&stage).await;
        let (of, round) = (&cup.id, &cup.round);
        let (first, second) = (organiser(&cup, "First").await, organiser(&cup, "Second").await);
        // The organiser who ranked.
        first.rank_round(of, round).given().await;
        declare(&first, &cup).await;
        let asked = approval(2, None);
        let refused = deputy.approve_standings(of, round, &asked).refused("second-organiser").await;
        assert!(refused.detail.contains("declared an interest since"), "{}", refused.detail);
        cup.organiser.rank_round(of, round).given().await;
        // The organiser who approved.
        second.approve_standings(of, round, &approval(3, None)).given().await;
        declare(&second, &cup).await;
        cup.organiser.publish_results(of, round).refused("second-organiser").await;
        let reason = body(json!({ "reason": "An aunt approved." }));
        // The organiser who requested the reopening.
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
