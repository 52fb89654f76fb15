//! What people open in a browser, in a real one: headless Chromium, driven by tests/browser.

use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::stage::{Backend, Stage, skipped};

/// Runs a script of tests/browser; what it found, or nothing where there is no browser.
async fn open(script: &str, arguments: &[&str]) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !folder.join("node_modules/puppeteer-core").exists() || !Path::new(&chromium).exists() {
        skipped("Chromium and npm ci in tests/browser");
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
    assert_eq!(said["status"].as_str().unwrap().trim(), "200", "{said}");
    assert!(
        said["body"].as_str().unwrap().contains("Olga Organiser"),
        "{said}"
    );
    assert_eq!(
        said["strangers"],
        Value::Array(Vec::new()),
        "nobody else is asked"
    );
    assert_eq!(
        said["complaints"],
        Value::Array(Vec::new()),
        "the page's policy lets it work"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_redeemed_on_a_phone() {
    let (stage, code) = Stage::unclaimed(Backend::Sqlite, Default::default())
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
