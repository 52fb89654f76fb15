//! A whole competition over HTTP, and requests that break its rules.

use evenhand_client::{Failure, types};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::stage::{Call, Client, Stage, answer, body, new_key, tag, whole};

/// A competition that is open, with a track, a round and a rubric.
pub struct Cup {
    pub id: Uuid,
    pub track: Uuid,
    pub round: Uuid,
    pub organiser: Client,
    /// Filled by `Cup::scoring` only.
    pub teams: Vec<Team>,
}

/// A team and its entry.
pub struct Team {
    pub client: Client,
    pub entry: Uuid,
}

/// A team with an entry that is not yet submitted.
pub struct Draft {
    pub team: Client,
    pub entry: Uuid,
    /// The entry's ETag.
    pub version: String,
}

/// A competition whose round is scoring.
pub struct Scoring {
    pub cup: Cup,
    /// In the order of their codes: of China, Russia, Kazakhstan and Belarus.
    pub judges: Vec<Client>,
}

pub fn rubric() -> Value {
    let criterion = |name: &str, weight: &str| {
        json!({
            "criterion": name, "weight": weight, "min": "1", "max": "10", "step": "0.5",
            "titles": { "en": name, "ru": "Идея", "zh": "创意" },
            "levels": [{ "mark": "10", "texts": { "en": "outstanding", "zh": "杰出" } }],
        })
    };
    json!({ "criteria": [criterion("idea", "2"), criterion("pitch", "1")] })
}

impl Cup {
    pub async fn open(stage: &Stage) -> Self {
        let organiser = stage.organiser.clone();
        let settings = body(json!({
            "name": "Cup", "zone": "Asia/Shanghai", "entry_deadline": "2126-12-01T18:00:00",
            "sco_countries": true,
        }));
        let key = new_key();
        let cup = organiser.create_competition(&key, &settings).given().await;
        let track = body(json!({ "code": "innovation", "titles": { "ru": "Инновации" } }));
        let track = organiser
            .create_track(&cup.id, &new_key(), &track)
            .given()
            .await
            .id;
        let round = body(json!({ "code": "final", "panel_size": 2 }));
        let round = organiser
            .create_round(&cup.id, &new_key(), &round)
            .given()
            .await;
        let version = tag(round.version);
        let rubric = body(rubric());
        let replaced = organiser.replace_rubric(&cup.id, &round.id, Some(&version), &rubric);
        replaced.given().await;
        organiser.open_competition(&cup.id).given().await;
        Self {
            id: cup.id,
            track,
            round: round.id,
            organiser,
            teams: Vec::new(),
        }
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/competitions/{}{rest}", self.id)
    }

    pub fn round_path(&self, rest: &str) -> String {
        self.path(&format!("/rounds/{}{rest}", self.round))
    }

    /// A team whose members have these citizenships and go to one school, with a drafted entry.
    pub async fn team(&self, name: &str, citizenships: &[&str]) -> Draft {
        let invitation = json!({ "role": "team", "name": name });
        let team = self.organiser.bring(&self.id, invitation, name).await;
        let version = tag(team.get_my_team(&self.id).given().await.version);
        let school = body(json!({ "name": "Gymnasium 5", "country": citizenships[0] }));
        let key = new_key();
        let school = team.create_organisation(&self.id, &key, &school);
        let school = school.given().await.id;
        let member = |c: &&str| {
            json!({
                "kind": "member", "name": format!("Участник {c}"), "citizenships": [c],
                "residence": c, "age_band": "14_17", "organisation_id": school,
            })
        };
        let members: Vec<Value> = citizenships.iter().map(member).collect();
        let people = body(json!({ "name": name, "city": "Tashkent", "members": members }));
        let replaced = team.replace_my_team(&self.id, Some(&version), &people);
        replaced.given().await;
        let entry = body(json!({
            "title": format!("Работа {name}"), "abstract": "…", "track_id": self.track,
            "language": "ru", "topics": ["energy"],
        }));
        let made = team
            .create_my_entry(&self.id, &new_key(), &entry)
            .given()
            .await;
        Draft {
            team,
            entry: made.id,
            version: tag(made.version),
        }
    }

    /// Submits an entry and decides that it is eligible; returns its code.
    pub async fn enter(&self, team: &Client, entry: &Uuid, version: &str) -> String {
        let kept = team.list_my_entry_receipts(&self.id, entry).given().await;
        assert!(kept.items.is_empty(), "{kept:?}");
        let done = team.submit_my_entry(&self.id, entry, Some(version));
        let done = done.given().await;
        let verdict = body(json!({ "verdict": "eligible" }));
        let decided = self.organiser.decide_entry(&self.id, entry, &verdict);
        decided.given().await;
        let kept = team.list_my_entry_receipts(&self.id, entry).given().await;
        assert_eq!(json!(kept.items), json!([done.receipt]));
        done.entry.code
    }

    /// Imports a table.
    pub async fn import(&self, table: types::ImportTable, csv: &str) -> types::ImportReport {
        let key = new_key();
        let csv = csv.to_owned();
        let imported = self
            .organiser
            .import_table(&self.id, None, None, table, &key, csv);
        imported.given().await
    }

    /// Imports judges of these countries and signs them in.
    pub async fn judges(&self, countries: &[&str], min_load: u32) -> Vec<Client> {
        let rows: String = countries
            .iter()
            .enumerate()
            .map(|(i, c)| format!("J{i},Судья {i},{c},en;ru,energy:3,{min_load},9\n"))
            .collect();
        let csv = format!("judge,name,countries,languages,topics,min_load,max_load\n{rows}");
        self.import(types::ImportTable::Judges, &csv).await;
        let most = std::num::NonZeroU64::new(200);
        let list = self.organiser.list_judges(&self.id, None, most);
        let mut clients = Vec::new();
        for judge in list.given().await.items {
            let invitation = json!({ "role": "judge", "judge_id": judge.id });
            let judge = self.organiser.bring(&self.id, invitation, &judge.name);
            clients.push(judge.await);
        }
        clients
    }

    /// The judge who comes from these countries.
    pub async fn judge_of(&self, countries: &[&str]) -> types::Judge {
        let list = self
            .organiser
            .list_judges(&self.id, None, None)
            .given()
            .await;
        let found = list.items.into_iter().find(|j| j.countries == countries);
        found.unwrap_or_else(|| panic!("no judge of {countries:?}"))
    }

    /// A preview of the round's panels.
    pub async fn preview(&self) -> types::Preview {
        let (key, wanted) = (new_key(), body(json!({})));
        let made = self
            .organiser
            .preview_assignment(&self.id, &self.round, &key, &wanted);
        made.given().await
    }

    /// Plans and commits the panels, then opens scoring.
    pub async fn assign(&self) {
        let preview = self.preview().await.id;
        let (organiser, round) = (&self.organiser, &self.round);
        organiser
            .commit_assignment(&self.id, round, &preview)
            .given()
            .await;
        organiser.open_scoring(&self.id, round).given().await;
    }

    /// All assignments of the round, including those that ended.
    pub async fn assignments(&self) -> Vec<types::Assignment> {
        let most = std::num::NonZeroU64::new(200);
        let list = self
            .organiser
            .list_assignments(&self.id, &self.round, None, most);
        list.given().await.items
    }

    /// The judge's own assignments.
    pub async fn own(&self, judge: &Client) -> Vec<types::MyAssignment> {
        let list = judge.list_my_assignments(&self.id, None, None);
        list.given().await.items
    }

    pub fn own_path(&self, assignment: &types::MyAssignment, rest: &str) -> String {
        self.path(&format!("/judge/assignments/{}{rest}", assignment.id))
    }

    /// Submits a complete sheet.
    pub async fn submit(
        &self,
        judge: &Client,
        assignment: &types::MyAssignment,
        score: &str,
    ) -> types::SubmittedSheet {
        let sheet = body(json!({ "marks": [
            { "criterion": "pitch", "score": score }, { "criterion": "idea", "score": "7.5" },
        ] }));
        let done = judge.submit_my_sheet(&self.id, &assignment.id, Some("*"), &sheet);
        done.given().await
    }

    /// Closes the round.
    pub async fn close(&self) {
        self.close_with(json!({})).await;
    }

    /// Closes the round although entries have too few reviews, or no judge links its panels.
    pub async fn close_short(&self) {
        let reason = "as the test needs it";
        self.close_with(json!({ "short_entries_reason": reason, "parts_reason": reason }))
            .await;
    }

    async fn close_with(&self, waivers: Value) {
        let waivers = body(waivers);
        let closed = self.organiser.close_round(&self.id, &self.round, &waivers);
        closed.given().await;
    }

    /// A table of the round, as it is exported.
    pub async fn exported(&self, table: types::ExportTable) -> String {
        let table = self
            .organiser
            .export_table(&self.id, &self.round, table, None);
        String::from_utf8(whole(table.given().await).await).unwrap()
    }

    /// Five entries of four countries, one of them joint, and four judges, assigned and scoring.
    pub async fn scoring(stage: &Stage) -> Scoring {
        let mut cup = Self::open(stage).await;
        for (name, countries) in [
            ("A", &["CN"][..]),
            ("B", &["KZ", "UZ"]),
            ("C", &["RU"]),
            ("D", &["IN"]),
            ("E", &["PK"]),
        ] {
            let Draft {
                team,
                entry,
                version: tag,
            } = cup.team(name, countries).await;
            cup.enter(&team, &entry, &tag).await;
            cup.teams.push(Team {
                client: team,
                entry,
            });
        }
        let judges = cup.judges(&["CN", "RU", "KZ", "BY"], 2).await;
        let plan = body(json!({
            "method": "calibrated", "same_country": "exclude", "top": 3, "draws": 1000, "seed": 1,
        }));
        let organiser = &cup.organiser;
        let replaced = organiser.replace_scoring_plan(&cup.id, &cup.round, Some("*"), &plan);
        replaced.given().await;
        cup.assign().await;
        Scoring { cup, judges }
    }
}

on_both!(
    /// From entries to exported tables, in the order of a real year.
    a_whole_competition,
    |stage: Stage| async move {
        let Scoring { cup, judges } = Cup::scoring(&stage).await;
        let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
        let mut score = 0;
        for (i, judge) in judges.iter().enumerate() {
            for assignment in cup.own(judge).await {
                score = (score + 3) % 8 + i % 2;
                let done = cup.submit(judge, &assignment, &format!("{}.5", score + 1)).await;
                assert_eq!(done.receipt.revision, 1);
                assert_eq!(done.sheet.state, "submitted");
                let kept = judge.list_my_sheet_receipts(of, &assignment.id).given().await;
                assert_eq!(json!(kept.items), json!([done.receipt]));
            }
        }
        organiser.rank_round(of, round).refused("round-not-closed").await;
        cup.close().await;
        let standings = organiser.rank_round(of, round).given().await;
        let read = organiser.get_standings(of, round).given().await;
        assert_eq!(json!(read), json!(standings));
        let rows = &standings.standings;
        assert_eq!(rows.len(), 5);
        assert!(rows.iter().all(|r| r.sheets == 2), "{rows:?}");
        assert!(rows.iter().any(|r| r.countries == ["KZ", "UZ"]));

        // Exported files and the bundle give the same standings. `get` shows the headers.
        let export = async |table: &str| {
            let path = cup.round_path(&format!("/exports/{table}"));
            let answer = organiser.get(&path).await;
            assert!(answer.headers["content-disposition"].contains(&format!("{table}.csv")));
            answer.bytes
        };
        let report = organiser.get(&cup.round_path("/report?lang=ru")).await;
        assert_eq!(report.headers["content-type"], "text/html; charset=utf-8");
        assert!(report.headers["content-security-policy"].starts_with("default-src 'none'"));
        let page = report.text();
        assert_text!("report_of_a_round_ru", &crate::page::visible_text(&page));
        let bundle = whole(organiser.export_bundle(of, round, None).given().await).await;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
        let titles = String::from_utf8(export("entries").await).unwrap();
        assert!(titles.contains("Работа A"), "{titles}");
        let scores = String::from_utf8(export("scores").await).unwrap();
        assert_eq!(scores.lines().count(), 1 + 5 * 2 * 2);
        let table = types::ExportTable::Standings;
        let excel = organiser.export_table(of, round, table, Some(true)).given().await;
        let excel = whole(excel).await;
        assert_eq!(excel[..3], *b"\xEF\xBB\xBF");
        assert_eq!(excel[3..], export("standings").await);
        let header = String::from_utf8(export("judge_report").await).unwrap();
        assert!(header.starts_with("judge,countries,sheets,severity,"), "{header}");
    }
);

on_both!(
    /// A late submission is refused by the server's clock, with the deadline and the time.
    a_late_submission,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, version } = cup.team("Late", &["CN"]).await;
        stage.clock.advance(chrono::TimeDelta::days(101 * 365));
        // The token has expired by then, so that the deadline is set back instead.
        team.get_me().refused("unauthenticated").await;
        stage.clock.reset();
        let competition = cup.organiser.get_competition(&cup.id).given().await;
        let past = body(json!({
            "name": "Cup", "zone": "Asia/Shanghai", "entry_deadline": "2020-01-01T00:00:00",
        }));
        let of_now = tag(competition.version);
        cup.organiser.replace_competition(&cup.id, Some(&of_now), &past).given().await;
        let problem = team.submit_my_entry(&cup.id, &entry, Some(&version));
        let problem = problem.refused("deadline-passed").await;
        assert_eq!(problem.status, 409);
        assert_eq!(problem.deadline.as_deref(), Some("2019-12-31T16:00:00+00:00"));
        assert!(problem.server_time.is_some());
        assert!(problem.detail.contains("Asia/Shanghai"), "{problem:?}");
        let own = team.get_my_entry(&cup.id, &entry).given().await;
        assert_eq!(own.state, "draft");
    }
);

on_both!(
    /// Entries are edited with the version they were read at, and submitted once they keep the
    /// rules.
    entries_keep_versions_and_rules,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let Draft { team, entry, version } = cup.team("T", &["BR"]).await;
        let problem = team.submit_my_entry(&cup.id, &entry, Some(&version));
        let problem = problem.refused("unknown-country").await;
        assert_eq!(problem.status, 422);
        assert!(problem.errors[0].detail.contains("BR"), "{problem:?}");

        let renamed = body(json!({ "title": "Новое", "track_id": cup.track }));
        let replace = |version| team.replace_my_entry(&cup.id, &entry, version, &renamed);
        replace(None).refused("version-required").await;
        replace(Some("\"7\"")).refused("stale-version").await;
        assert_eq!(replace(Some(&version)).given().await.version, 2);
        let stale = replace(Some(&version)).refused("stale-version").await;
        assert_eq!((stale.status, stale.current_version), (412, Some(2)));

        // All problems of a team are reported at once.
        let before = tag(team.get_my_team(&cup.id).given().await.version);
        let people = body(json!({ "name": " ", "members": [
            { "kind": "member", "name": "X", "citizenships": ["CHN", "KZ"] },
            { "kind": "mentor", "name": " ", "citizenships": [] },
        ] }));
        let problem = team.replace_my_team(&cup.id, Some(&before), &people);
        let problem = problem.refused("unknown-country").await;
        let pointers: Vec<_> = problem.errors.iter().map(|e| e.pointer.as_str()).collect();
        for expected in [
            "/name", "/members/0/citizenships/0", "/members/0/age_band", "/members/1/name",
            "/members/1/citizenships",
        ] {
            assert!(pointers.contains(&expected), "{expected} in {pointers:?}");
        }
        let after = tag(team.get_my_team(&cup.id).given().await.version);
        assert_eq!(after, before, "nothing was changed");

        let member = json!({
            "kind": "member", "name": "Айгүл", "citizenships": ["KZ"], "age_band": "14_17",
        });
        let people = body(json!({ "name": "T", "members": [member] }));
        team.replace_my_team(&cup.id, Some(&before), &people).given().await;
        let done = team.submit_my_entry(&cup.id, &entry, Some("\"2\"")).given().await;
        assert_eq!(done.receipt.digest.len(), 64);
        let gone = team.withdraw_my_entry(&cup.id, &entry, Some("*")).given().await;
        assert_eq!(gone.state, "withdrawn");
    }
);

on_both!(
    /// Members decide which judges are in conflict. So a member who would have prevented the
    /// submission cannot be added later, and no member can be added after the deadline.
    people_who_could_not_submit_do_not_come_in_later,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let countries = body(json!({ "items": [{ "code": "KZ", "status": "member", "names": {} }] }));
        cup.organiser.replace_countries(&cup.id, &countries).given().await;
        let Draft { team, entry, version } = cup.team("T", &["KZ"]).await;
        let people = |country: &str| body(json!({ "name": "T", "members": [{
            "kind": "member", "name": "Айгүл", "citizenships": [country], "age_band": "14_17",
        }] }));
        let state = async || team.get_my_entry(&cup.id, &entry).given().await.state;
        team.submit_my_entry(&cup.id, &entry, Some(&version)).given().await;
        team.replace_my_team(&cup.id, Some("*"), &people("KZ")).given().await;
        assert_eq!(state().await, "submitted");
        team.replace_my_team(&cup.id, Some("*"), &people("UZ")).given().await;
        assert_eq!(state().await, "draft");
        team.submit_my_entry(&cup.id, &entry, Some("*")).refused("unknown-country").await;
        team.replace_my_team(&cup.id, Some("*"), &people("KZ")).given().await;
        team.submit_my_entry(&cup.id, &entry, Some("*")).given().await;

        let verdict = body(json!({ "verdict": "eligible" }));
        cup.organiser.decide_entry(&cup.id, &entry, &verdict).given().await;
        let before = team.get_my_team(&cup.id).given().await;
        let bad = people("UZ");
        let problem = team.replace_my_team(&cup.id, Some("*"), &bad);
        let problem = problem.refused("unknown-country").await;
        assert!(problem.detail.contains("eligible"), "{problem:?}");
        assert_eq!(json!(team.get_my_team(&cup.id).given().await), json!(before));

        let settings = body(json!({ "name": "Cup", "zone": "UTC", "entry_deadline": "2020-01-01T00:00:00" }));
        cup.organiser.replace_competition(&cup.id, Some("*"), &settings).given().await;
        let good = people("KZ");
        team.replace_my_team(&cup.id, Some("*"), &good).refused("deadline-passed").await;
        assert_eq!(json!(team.get_my_team(&cup.id).given().await), json!(before));
    }
);

on_both!(
    /// A joint team counts in the quota of each of its countries.
    a_quota_is_kept,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let countries = body(json!({ "items": [
            { "code": "KZ", "status": "member", "quota": 1, "names": {} },
            { "code": "UZ", "status": "member", "names": { "en": "Uzbekistan" } },
        ] }));
        cup.organiser.replace_countries(&cup.id, &countries).given().await;
        let Draft { team: first, entry, version } = cup.team("first", &["KZ", "UZ"]).await;
        cup.enter(&first, &entry, &version).await;
        let Draft { team: second, entry, version } = cup.team("second", &["KZ"]).await;
        let problem = second.submit_my_entry(&cup.id, &entry, Some(&version));
        let problem = problem.refused("invalid-input").await;
        assert_eq!(problem.errors[0].code, "quota", "{problem:?}");
        let Draft { team: third, entry, version } = cup.team("third", &["UZ"]).await;
        cup.enter(&third, &entry, &version).await;
    }
);

on_both!(
    /// A table with problems is not imported; each problem has its line and column.
    a_bad_table_imports_nothing,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let import = async |csv: &str, dry: bool| {
            let (key, csv) = (new_key(), csv.to_owned());
            let table = types::ImportTable::Judges;
            answer(cup.organiser.import_table(&cup.id, Some(dry), None, table, &key, csv)).await
        };
        let refused = async |csv: &str, dry: bool| match import(csv, dry).await {
            Err(Failure::Problem(problem)) if problem.type_ == "/problems/bad-table" => problem,
            other => panic!("{other:?}"),
        };
        let csv = "judge,name,countries,min_load,max_load,tracks\n\
                   J1,Ann,CN;XX,0,5,\n\
                   J1,Bob,,3,2,innovation\n\
                   J3,Cy,KZ,0,5,sculpture\n";
        // A dry run reports the same list.
        for dry in [true, false] {
            let problem = refused(csv, dry).await;
            assert_eq!(problem.status, 422);
            let places: Vec<_> = problem.errors.iter().map(|e| e.pointer.as_str()).collect();
            for place in
                ["judges.csv:2:countries", "judges.csv:3:judge", "judges.csv:3:countries", "judges.csv:3:max_load"]
            {
                assert!(places.contains(&place), "{place} in {problem:?}");
            }
            assert!(problem.errors.iter().any(|e| e.detail.contains("XX")));
        }
        let unknown = "judge,name,countries,tracks\nJ3,Cy,KZ,sculpture\n";
        let problem = refused(unknown, false).await;
        assert_eq!(problem.errors[0].pointer, "judges.csv:2:tracks", "{problem:?}");
        let judges = async || cup.organiser.list_judges(&cup.id, None, None).given().await.items;
        assert_eq!(judges().await.len(), 0);

        // A dry run reports the result and imports nothing.
        let good = "judge,name,countries,colour\nJ3,=cmd|' /C calc'!A0,KZ,red\n";
        let tried = import(good, true).await.unwrap();
        assert_eq!((tried.rows, tried.dry_run), (1, true));
        assert!(tried.notes.concat().contains("colour"));
        assert_eq!(judges().await.len(), 0);
        import(good, false).await.unwrap();
        let exported = cup.exported(types::ExportTable::Judges).await;
        assert!(exported.contains("J3,'=cmd"), "a formula stays text: {exported}");
    }
);

on_both!(
    /// Invitations work once; a token ends when it is revoked.
    invitations_and_tokens_end,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let invitation = body(json!({ "role": "team", "name": "IdempotencyKey" }));
        let made = cup.organiser.create_invitation(&cup.id, &new_key(), &invitation).given().await;
        let redemption: types::RedemptionRequest = body(json!({ "code": made.code }));
        let anonymous = stage.anonymous();
        // Of many clients at once exactly one redeems it.
        let tries = (0..20).map(|_| {
            let (anonymous, redemption) = (anonymous.clone(), redemption.clone());
            tokio::spawn(async move { answer(anonymous.redeem_invitation(&new_key(), &redemption)).await })
        });
        let mut redeemed = 0;
        for attempt in tries.collect::<Vec<_>>() {
            match attempt.await.unwrap() {
                Ok(_) => redeemed += 1,
                Err(failure) => assert_eq!(failure.slug(), Some("invitation-spent")),
            }
        }
        assert_eq!(redeemed, 1);
        let never = body(json!({ "code": "evi_never" }));
        anonymous.redeem_invitation(&new_key(), &never).refused("invitation-spent").await;
        // A revoked code cannot be redeemed, and an unused one expires after two weeks.
        let mut codes = Vec::new();
        for _ in 0..3 {
            let key = new_key();
            codes.push(cup.organiser.create_invitation(&cup.id, &key, &invitation).given().await);
        }
        let revoked = &codes[0].invitation.id;
        cup.organiser.revoke_invitation(&cup.id, revoked).given().await;
        let redeem = async |at: usize| {
            let (key, code) = (new_key(), body(json!({ "code": codes[at].code })));
            answer(anonymous.redeem_invitation(&key, &code)).await.map_err(|e| e.slug().map(str::to_owned))
        };
        let spent = Some("invitation-spent".to_owned());
        assert_eq!(redeem(0).await.err(), Some(spent.clone()));
        stage.clock.advance(chrono::TimeDelta::days(14) - chrono::TimeDelta::minutes(5));
        assert!(redeem(1).await.is_ok());
        stage.clock.advance(chrono::TimeDelta::minutes(6));
        assert_eq!(redeem(2).await.err(), Some(spent));

        let team = cup.organiser.bring(&cup.id, json!({ "role": "team", "name": "T" }), "T").await;
        let wanted = body(json!({ "label": "phone", "days": 3 }));
        let further = team.create_token(&new_key(), &wanted).given().await;
        let phone = anonymous.with_token(&further.secret);
        phone.get_me().given().await;
        // Another account's token is not found.
        cup.organiser.revoke_token(&further.token.id).refused("not-found").await;
        team.revoke_token(&further.token.id).given().await;
        phone.get_me().refused("unauthenticated").await;
        stage.clock.advance(chrono::TimeDelta::days(31));
        team.get_me().refused("unauthenticated").await;
    }
);

on_both!(
    /// Two members of the same name stay two people, in imports and exports.
    namesakes_stay_two,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let csv = "entry,countries,members\nX1,CN,王伟;王伟;李娜\n";
        cup.import(types::ImportTable::Entries, csv).await;
        let exported = cup.exported(types::ExportTable::Entries).await;
        assert!(exported.contains("王伟;王伟;李娜"), "{exported}");
    }
);

on_both!(
    /// An organisation of a team is used by that team only. Its country is no fact about a judge of
    /// an organisation of the same name, and other teams cannot read it.
    an_organisation_belongs_to_its_creator,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let (organiser, of) = (&cup.organiser, &cup.id);
        let Draft { team: first, entry, version: tag } = cup.team("A", &["KG"]).await;
        let Draft { team: second, entry: rival, version: rivals } = cup.team("B", &["RU"]).await;
        // The first team tries to cause a conflict of this judge with the second team.
        let planted = body(json!({ "name": "Ala-Too Lyceum", "country": "RU" }));
        let own = first.create_organisation(of, &new_key(), &planted).given().await;
        assert!(own.team_id.is_some());
        let table = "judge,name,countries,organisation\nY1,Ann,KZ,ala-too  LYCEUM\n";
        cup.import(types::ImportTable::Judges, table).await;
        let judge = cup.judge_of(&["KZ"]).await;

        // A list contains nothing that others added, and does not reveal that a name is taken
        // there.
        let listed = second.list_organisations(of, None, None).given().await.items;
        let names = |listed: &[types::Organisation]| listed.iter().map(|o| o.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&listed), ["Gymnasium 5"]);
        let school = body(json!({ "name": "Ala-Too Lyceum" }));
        let seconds = second.create_organisation(of, &new_key(), &school).given().await;
        second.create_organisation(of, &new_key(), &school).refused("duplicate").await;
        let listed = second.list_organisations(of, None, None).given().await.items;
        assert_eq!((names(&listed), listed[1].id), (vec!["Gymnasium 5".to_owned(), seconds.name], seconds.id));
        let all = organiser.list_organisations(of, None, None).given().await.items;
        assert_eq!(all.len(), 5, "{all:?}");
        let judges = all.iter().find(|o| o.team_id.is_none()).unwrap();
        assert_eq!((judges.country.as_ref(), Some(judges.id)), (None, judge.organisation_id));

        // No other account can refer to it.
        let people = |organisation: Uuid| {
            body(json!({ "name": "A", "members": [{
                "kind": "member", "name": "N", "citizenships": ["KG"], "age_band": "14_17",
                "organisation_id": organisation,
            }] }))
        };
        let mut said = Vec::new();
        for organisation in [seconds.id, judges.id, Uuid::nil()] {
            let asked = people(organisation);
            let problem = first.replace_my_team(of, Some("*"), &asked).refused("invalid-input").await;
            said.push(json!({ "detail": problem.detail, "errors": problem.errors }));
        }
        assert!(said.iter().all(|s| *s == said[0]), "{said:?}");
        let of_team = body(json!({ "countries": ["KZ"], "organisation_id": own.id }));
        organiser.replace_judge(of, &judge.id, Some("*"), &of_team).refused("invalid-input").await;

        // The same name is still a conflict of the judge with the first team.
        first.replace_my_team(of, Some("*"), &people(own.id)).given().await;
        for (team, entry, tag) in [(&first, &entry, &tag), (&second, &rival, &rivals)] {
            cup.enter(team, entry, tag).await;
        }
        let pair = |entry: Uuid| body(json!({ "judge_id": judge.id, "entry_id": entry }));
        let (key, asked) = (new_key(), pair(entry));
        let refused = organiser.create_assignment(of, &cup.round, &key, &asked);
        let problem = refused.refused("conflict-of-interest").await;
        let rules: Vec<_> = problem.errors.iter().map(|e| e.code.as_str()).collect();
        assert_eq!(rules, ["same_organisation"]);
        let (key, asked) = (new_key(), pair(rival));
        organiser.create_assignment(of, &cup.round, &key, &asked).given().await;
    }
);

on_both!(
    /// Similar names are reported to organisers: one organisation in two spellings hides a
    /// conflict.
    similar_names_are_reported,
    |stage: Stage| async move {
        let cup = Cup::open(&stage).await;
        let entries = "entry,title,countries,organisations\n\
                       X1,Solar,CN,Lyceum 5\nX2,S\u{43e}lar,KZ,Lyc\u{435}um 5\nX3,Wind,RU,Lyceum 6\n";
        cup.import(types::ImportTable::Entries, entries).await;
        let judges = "judge,name,countries,organisation\n\
                      Y1,Ann,IN,Lyceum 5\nY2,Ann,UZ,Lyceum 6\nY3,Anna,PK,Lyceum 7\n\
                      Y4,,KG,\nY5,,TJ,\n";
        cup.import(types::ImportTable::Judges, judges).await;
        let found = answer(cup.organiser.list_similar_names(&cup.id)).await.unwrap();
        let found: Vec<_> = found
            .items
            .iter()
            .map(|alike| {
                let spellings = alike.spellings.iter();
                let spellings = spellings.map(|s| (s.name.as_str(), s.codes.join(" ")));
                (alike.kind.as_str(), spellings.collect::<Vec<_>>())
            })
            .filter(|(_, spellings)| spellings.iter().any(|(_, codes)| codes.contains(['X', 'Y'])))
            .collect();
        let expected = [
            ("entry", vec![("Solar", "X1"), ("S\u{43e}lar", "X2")]),
            ("judge", vec![("Ann", "Y1 Y2")]),
            (
                "organisation",
                vec![("Lyceum 5", "X1 Y1"), ("Lyc\u{435}um 5", "X2")],
            ),
        ];
        let expected = expected.map(|(kind, spellings)| {
            let owned = spellings.into_iter().map(|(name, codes)| (name, codes.to_owned()));
            (kind, owned.collect::<Vec<_>>())
        });
        assert_eq!(found, expected);
    }
);
