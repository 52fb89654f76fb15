//! N21, N22: deadlines are exact to the microsecond in every time zone; servers whose clocks differ
//! use the database's clock; setting a clock back breaks no law.

use crate::tools::require_tools;
use chrono::{DateTime, TimeDelta, Utc};
use evenhand_client::types;
use sea_orm::{ConnectionTrait, TransactionTrait};
use serde_json::json;

use crate::competition::{Cup, Draft, Scoring};
use crate::doctor::{Run, evenhand};
use crate::process::{PATIENCE, Process, founded, own_address};
use crate::stage::{Backend, Call, Client, Stage, answer, body};

/// Offsets from a deadline in microseconds. The deadline itself is still in time.
const AROUND: [(i64, bool); 9] = [
    (-1_000_000, true),
    (-1_000, true),
    (-1, true),
    (0, true),
    (1, false),
    (1_000, false),
    (1_000_000, false),
    (-1, true),
    (3_600_000_000, false),
];

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

async fn set_entry_deadline(cup: &Cup, local: &str, zone: &str) {
    let settings = body(json!({ "name": "Cup", "zone": zone, "entry_deadline": local }));
    let set = cup
        .organiser
        .replace_competition(&cup.id, Some("*"), &settings);
    set.given().await;
}

/// Sets the scoring deadline to an instant of whole seconds; the zone is Asia/Shanghai.
async fn set_scoring_deadline(cup: &Cup, at: DateTime<Utc>) {
    let local = (at + TimeDelta::hours(8)).format("%Y-%m-%dT%H:%M:%S");
    let round =
        body(json!({ "code": "final", "panel_size": 2, "scoring_deadline": local.to_string() }));
    let set = cup
        .organiser
        .replace_round(&cup.id, &cup.round, Some("*"), &round);
    set.given().await;
}

/// Submits a sheet: the receipt, or the problem.
async fn submit(
    cup: &Cup,
    judge: &Client,
    assignment: &types::MyAssignment,
) -> Result<types::Receipt, types::Problem> {
    let sheet = body(json!({ "marks": [
        { "criterion": "pitch", "score": "4.5" }, { "criterion": "idea", "score": "7.5" },
    ] }));
    match answer(judge.submit_my_sheet(&cup.id, &assignment.id, Some("*"), &sheet)).await {
        Ok(done) => Ok(done.receipt),
        Err(evenhand_client::Failure::Problem(problem)) => Err(*problem),
        Err(other) => panic!("{other}"),
    }
}

on_both!(
    /// N21: a team can act until the instant of a local time in its zone, also when clocks change.
    entry_deadlines_are_instants,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, .. } = cup.team("Late", &["CN"]).await;
        let mut title = 0;
        for (local, zone, at) in [
            ("2026-11-01T18:00:00", "Asia/Shanghai", "2026-11-01T10:00:00Z"),
            // Of an hour that occurs twice, the second occurrence counts.
            ("2026-10-25T02:30:00", "Europe/Berlin", "2026-10-25T01:30:00Z"),
            // The first instant after a skipped hour, and the last before it.
            ("2026-03-29T03:00:00", "Europe/Berlin", "2026-03-29T01:00:00Z"),
            ("2026-03-29T01:59:59", "Europe/Berlin", "2026-03-29T00:59:59Z"),
            ("2024-02-29T23:59:59", "Pacific/Kiritimati", "2024-02-29T09:59:59Z"),
            ("2024-02-29T23:59:59", "Etc/GMT+12", "2024-03-01T11:59:59Z"),
            ("2025-12-31T23:59:59", "Asia/Kathmandu", "2025-12-31T18:14:59Z"),
            // Kazakhstan: five hours ahead of UTC since 2024-03-01, six before.
            ("2024-02-29T12:00:00", "Asia/Almaty", "2024-02-29T06:00:00Z"),
            ("2024-03-02T12:00:00", "Asia/Almaty", "2024-03-02T07:00:00Z"),
        ] {
            set_entry_deadline(&cup, local, zone).await;
            for (micros, in_time) in AROUND {
                stage.clock.stand_at(Some(instant(at) + TimeDelta::microseconds(micros)));
                title += 1;
                let renamed = body(json!({ "title": format!("Title {title}") }));
                let changed = team.replace_my_entry(&cup.id, &entry, Some("*"), &renamed);
                if in_time {
                    changed.given().await;
                    continue;
                }
                let problem = changed.refused("deadline-passed").await;
                assert_eq!(instant(problem.deadline.as_deref().unwrap()), instant(at));
                let now = problem.server_time.as_deref().unwrap();
                assert_eq!(instant(now), stage.clock.now());
                assert!(problem.detail.contains(zone), "{}", problem.detail);
            }
            stage.clock.stand_at(None);
        }
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

on_both!(
    /// N21: the same for judges' sheets and for embargoes. At the instant of an embargo it is still
    /// too early.
    scoring_deadlines_and_embargoes_are_instants,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let at = instant("2026-10-25T01:30:00Z");
        set_scoring_deadline(&cup, at).await;
        let own = cup.own(&judges[0]).await;
        for (micros, in_time) in AROUND {
            stage.clock.stand_at(Some(at + TimeDelta::microseconds(micros)));
            match submit(&cup, &judges[0], &own[0]).await {
                Ok(_) => assert!(in_time, "{micros} microseconds after it"),
                Err(problem) => {
                    assert!(!in_time && problem.type_ == "/problems/deadline-passed", "{problem:?}");
                    assert_eq!(instant(problem.deadline.as_deref().unwrap()), at);
                }
            }
        }
        stage.clock.stand_at(Some(at));
        for (j, judge) in judges.iter().enumerate() {
            for assignment in &cup.own(judge).await {
                let entry: usize = assignment.entry.code[1..].parse().unwrap();
                cup.submit(judge, assignment, &format!("{}.5", entry + j % 2)).await;
            }
        }
        cup.close().await;
        cup.organiser.rank_round(&cup.id, &cup.round).given().await;
        let deputy = json!({ "role": "organiser", "name": "Deputy" });
        let deputy = cup.organiser.bring(&cup.id, deputy, "Deputy").await;
        // The local time in Shanghai.
        let approval = body(json!({ "standings": 1, "not_before": "2026-10-25T12:00:00" }));
        deputy.approve_standings(&cup.id, &cup.round, &approval).given().await;
        let due = instant("2026-10-25T04:00:00Z");
        for early in [-1_000_000, -1_000, -1] {
            stage.clock.stand_at(Some(due + TimeDelta::microseconds(early)));
            let problem = cup.organiser.publish_results(&cup.id, &cup.round).refused("embargo").await;
            assert_eq!(instant(problem.deadline.as_deref().unwrap()), due);
        }
        stage.clock.stand_at(Some(due));
        cup.organiser.publish_results(&cup.id, &cup.round).given().await;
    }
);

on_both!(
    /// N21: a write that waits for other writes has the time at which it begins, not that of the
    /// request.
    a_write_that_waits_past_the_deadline_is_late,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let own = cup.own(&judges[0]).await;
        let deadline = stage.clock.now() + TimeDelta::seconds(2);
        set_scoring_deadline(&cup, deadline).await;
        let other = stage.database().await.begin().await.unwrap();
        other.execute_unprepared("UPDATE audit_head SET seq = seq").await.unwrap();
        let waiting = tokio::spawn({
            let (judge, assignment) = (judges[0].clone(), own[0].clone());
            let cup = Cup { teams: Vec::new(), organiser: cup.organiser.clone(), ..cup };
            async move { submit(&cup, &judge, &assignment).await }
        });
        while stage.clock.now() <= deadline {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        other.rollback().await.unwrap();
        let problem = waiting.await.unwrap().unwrap_err();
        assert_eq!(problem.type_, "/problems/deadline-passed");
    }
);

on_both!(
    /// N22: if a clock is set back by a second or by years, records keep their order and commands
    /// report it.
    a_clock_that_is_set_back_breaks_nothing,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let own = cup.own(&judges[0]).await;
        let mut receipts = Vec::new();
        for back in [0, 1, 120, 3600, 400 * 86_400] {
            stage.clock.advance(-TimeDelta::seconds(back));
            receipts.push(submit(&cup, &judges[0], &own[0]).await.unwrap());
        }
        assert!(receipts.is_sorted_by(|a, b| a.audit_seq < b.audit_seq && a.revision < b.revision));
        assert!(receipts.windows(2).skip(1).all(|pair| pair[1].received_at < pair[0].received_at), "{receipts:?}");
        let kept = judges[0].list_my_sheet_receipts(&cup.id, &own[0].id).given().await.items;
        assert_eq!(json!(kept), json!(receipts));
        let Run { code, said } = evenhand(&stage, &["audit", "verify"]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("a clock was set back"), "{said}");
        let Run { code, said } = evenhand(&stage, &["doctor"]);
        assert_eq!(code, 0, "{said}");
    }
);

/// N22: of two servers on one PostgreSQL, one clock is two minutes behind and one two minutes
/// ahead. Both use the database's clock for deadlines, and recorded times do not jump between them.
#[tokio::test(flavor = "multi_thread")]
async fn servers_whose_clocks_differ_keep_one_deadline() {
    let folder = tempfile::tempdir().unwrap();
    let Some(location) = Backend::Postgres.empty(folder.path()).await else {
        return;
    };
    let known = std::process::Command::new("faketime")
        .args(["-f", "-1s", "true"])
        .status();
    if !known.is_ok_and(|status| status.success()) {
        require_tools("faketime");
        return;
    }
    let addresses = [own_address(), own_address()];
    let stage = founded(&location, &addresses[0], folder).await;
    let mut processes = Vec::new();
    for (address, off) in addresses.iter().zip(["-120s", "+120s"]) {
        // Only the time of day is wrong; durations are right.
        let wrong = [
            "env",
            "FAKETIME_DONT_FAKE_MONOTONIC=1",
            "faketime",
            "-f",
            off,
        ];
        let log = std::path::Path::new("/dev/null");
        let mut process = Process::traced(&location, address, &wrong, log);
        assert!(process.is_up(address).await, "the server does not start");
        processes.push(process);
    }
    let Scoring { cup, judges } = Cup::scoring(&stage).await;
    let (slow, judge) = (&judges[0], judges[0].token());
    let fast = Client::new(&format!("http://{}", addresses[1])).with_token(judge);
    let own = cup.own(slow).await;
    let now = stage.clock.now();
    // By their own clocks one server would refuse and the other would accept.
    set_scoring_deadline(&cup, now + TimeDelta::seconds(100)).await;
    let mut receipts = Vec::new();
    for client in [slow, &fast, slow, &fast] {
        receipts.push(submit(&cup, client, &own[0]).await.unwrap());
    }
    assert!(
        receipts.is_sorted_by(|a, b| a.audit_seq < b.audit_seq && a.received_at <= b.received_at),
        "{receipts:?}"
    );
    assert!(receipts[0].received_at >= now, "{receipts:?}");
    let deadline = now - TimeDelta::seconds(5);
    set_scoring_deadline(&cup, deadline).await;
    for client in [slow, &fast] {
        let problem = submit(&cup, client, &own[0]).await.expect_err("it is over");
        assert_eq!(problem.type_, "/problems/deadline-passed");
        let said = instant(problem.server_time.as_deref().unwrap());
        let patience = TimeDelta::from_std(PATIENCE).unwrap();
        assert!(
            said >= deadline && said < now + patience + patience,
            "{said}"
        );
    }
    let Run { code, said } = evenhand(&stage, &["audit", "verify"]);
    assert!(code == 0 && !said.contains("set back"), "{said}");
    let Run { code, said } = evenhand(&stage, &["doctor"]);
    assert_eq!(code, 0, "{said}");
}
