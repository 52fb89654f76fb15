//! The console: how its files are served, and a judge's evening in a browser.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Stdio;

use evenhand_client::types;
use serde_json::{Value, json};

use crate::competition::{Cup, Draft};
use crate::stage::{Backend, Call, Stage, body, new_key};
use crate::tools::require_tools;

fn folder(below: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// Every file of the build, and no other, is served compressed, with a policy, and once only.
#[tokio::test]
async fn the_console_is_served_as_it_was_built() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let ask = async |path: &str, headers: &[(&str, &str)]| {
        let mut request = http.get(format!("{}{path}", stage.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap()
    };
    let names: BTreeSet<String> = std::fs::read_dir(folder("console/dist"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(names.contains("console.js"), "{names:?}");
    for name in &names {
        let plain = std::fs::read(folder("console/dist").join(name)).unwrap();
        let path = format!("/console/{}", name.replace("index.html", ""));
        let answer = ask(&path, &[]).await;
        assert_eq!(answer.status(), 200, "{path}");
        let tag = answer.headers()["etag"].to_str().unwrap().to_owned();
        let policy = answer.headers()["content-security-policy"].to_str();
        let policy = policy.unwrap().to_owned();
        for part in [
            "default-src 'none'",
            "script-src 'self';",
            "require-trusted-types-for 'script'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.headers()["cache-control"], "no-cache", "{path}");
        assert_eq!(answer.bytes().await.unwrap(), plain, "{path}");

        let packed = ask(&path, &[("accept-encoding", "gzip")]).await;
        assert_eq!(packed.headers()["content-encoding"], "gzip", "{path}");
        let other = packed.headers()["etag"].to_str().unwrap().to_owned();
        assert_ne!(tag, other, "other bytes have another tag");
        for tag in [&tag, &other] {
            let known = ask(&path, &[("if-none-match", tag)]).await;
            assert_eq!(known.status(), 304, "{path}");
            assert_eq!(known.bytes().await.unwrap().len(), 0, "{path}");
        }
        let changed = ask(&path, &[("if-none-match", "\"0\"")]).await;
        assert_eq!(changed.status(), 200, "{path}");
    }
    let moved = ask("/console", &[]).await;
    assert_eq!(
        (moved.status().as_u16(), &moved.headers()["location"]),
        (308, &"/console/".parse().unwrap())
    );
    for path in ["/console/nothing.js", "/console/dist/console.js"] {
        assert_eq!(ask(path, &[]).await.status(), 404, "{path}");
    }
}

/// Five criteria with levels in three languages, as in the demo.
fn rubric() -> Value {
    let level = |mark: &str, en: &str, ru: &str, zh: &str| json!({ "mark": mark, "texts": { "en": en, "ru": ru, "zh": zh } });
    let levels = json!([
        level(
            "9",
            "Runs today; costs are shown",
            "Работает; расходы показаны",
            "现已运行；成本有说明"
        ),
        level(
            "7",
            "A working model",
            "Действующая модель",
            "有可运行的模型"
        ),
        level(
            "5",
            "Sound idea; steps only named",
            "Здравая идея; шаги только названы",
            "想法合理；步骤仅列出"
        ),
        level(
            "3",
            "Parts contradict each other",
            "Части противоречат друг другу",
            "各部分互相矛盾"
        ),
        level(
            "1",
            "Nothing shows that it works",
            "Ничто не показывает, что работает",
            "没有迹象表明可行"
        ),
    ]);
    let criteria = [
        ("novelty", "25", "Novelty", "Новизна", "创新性"),
        (
            "feasibility",
            "20",
            "Feasibility",
            "Осуществимость",
            "可行性",
        ),
        (
            "impact",
            "25",
            "Impact on people",
            "Польза для людей",
            "社会影响",
        ),
        (
            "market",
            "15",
            "Path to the market",
            "Путь на рынок",
            "市场前景",
        ),
        (
            "presentation",
            "15",
            "Presentation",
            "Представление",
            "展示表达",
        ),
    ];
    let criteria = criteria.map(|(name, weight, en, ru, zh)| {
        json!({
            "criterion": name, "weight": weight, "min": "1", "max": "10", "step": "0.5", "levels": levels,
            "titles": { "en": en, "ru": ru, "zh": zh },
        })
    });
    json!({ "criteria": criteria })
}

/// A pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// A judge's evening on a phone, in three languages: an invitation, marks while the connection is
/// cut twice, a closed tab, a second device that disagrees, a conflict of interest, receipts.
#[tokio::test(flavor = "multi_thread")]
async fn a_judge_spends_an_evening_with_the_console() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let settings = body(
        json!({ "name": "SCO Youth Innovation and Entrepreneurship Competition", "zone": "Asia/Shanghai" }),
    );
    let replaced = organiser.replace_competition(of, Some("*"), &settings);
    replaced.given().await;
    let deadline = body(
        json!({ "code": "preliminary", "panel_size": 3, "scoring_deadline": "2126-12-01T18:00:00" }),
    );
    let replaced = organiser.replace_round(of, round, Some("*"), &deadline);
    replaced.given().await;
    let rubric = body(rubric());
    let replaced = organiser.replace_rubric(of, round, Some("*"), &rubric);
    replaced.given().await;
    let Draft {
        team,
        entry,
        version,
    } = cup.team("Юрта", &["KZ"]).await;
    let files = format!("/competitions/{of}/entries/{entry}/attachments/photo.png");
    let photo = [("content-type", "application/octet-stream")];
    team.send("PUT", &files, &photo, Some(PNG.to_vec()))
        .await
        .expect(201);
    cup.enter(&team, &entry, &version).await;
    let rows: String = (1..=3)
        .map(|n| format!("E9{n},Heat from server rooms for mountain villages {n},KZ,innovation,Server rooms throw their heat away.,en,energy\n"))
        .collect();
    let rows = format!("entry,title,countries,track,abstract,language,topics\n{rows}");
    cup.import(types::ImportTable::Entries, &rows).await;
    let rows = "judge,name,countries,languages,topics,min_load,max_load\n\
        en,Usman Baig,PK,en;ru,energy:3,0,9\nru,Анна Петрова,RU,en;ru,energy:3,0,9\nzh,王芳,CN,en;ru,energy:3,0,9\n";
    cup.import(types::ImportTable::Judges, rows).await;
    let mut judges = serde_json::Map::new();
    for judge in organiser.list_judges(of, None, None).given().await.items {
        let mut codes = Vec::new();
        // One makes the judge accept, so that panels can be planned; two are for the devices.
        for _ in 0..3 {
            let invitation = body(json!({ "role": "judge", "judge_id": judge.id }));
            let key = new_key();
            let made = organiser.create_invitation(of, &key, &invitation);
            codes.push(made.given().await.code);
        }
        let accepting = codes.pop().unwrap();
        stage.anonymous().redeem(&accepting, &judge.name).await;
        judges.insert(judge.code, json!(codes));
    }
    cup.assign().await;

    let node = folder("tests/browser");
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !node.join("node_modules/puppeteer-core").exists() || !Path::new(&chromium).exists() {
        return require_tools("Chromium and npm ci in tests/browser");
    }
    let run = tokio::process::Command::new("node")
        .arg("console.mjs")
        .args([&stage.url, &json!(judges).to_string()])
        .current_dir(&node)
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    let complaint = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}{complaint}");
    let said: Value = serde_json::from_str(&said).unwrap();
    for (lang, evening) in said.as_object().unwrap() {
        for nothing in ["violations", "wide", "strangers", "complaints"] {
            assert_eq!(evening[nothing], json!([]), "{lang}: {nothing}");
        }
        let first = evening["first"].as_u64().unwrap();
        assert!(first < 60_000, "{lang}: the first load takes {first} bytes");
        eprintln!(
            "{lang}: first load {first} bytes, states seen: {}",
            evening["states"]
        );
        assert_eq!(evening["covered"], true, "{lang}: the receipt's digest");
    }
    assert_eq!(said.as_object().unwrap().len(), 3);

    // What the server has is what the judges did: two sheets each, and one recusal or conflict.
    let progress = organiser.get_progress(of, round).given().await;
    assert_eq!((progress.submitted, progress.missing.len()), (6, 3));
    let ended = cup.assignments().await.into_iter();
    let ended = ended.filter(|a| !a.reason.is_empty()).count();
    assert_eq!(ended, 3, "each judge stepped back once");
}
