//! Guides: every command of the scripts runs against a server and is the same in all languages; the
//! manuals have no commands.

use crate::tools::require_tools;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::competition::{Cup, Draft, Scoring};
use crate::stage::{Backend, Call, Stage, Unclaimed, body, new_key};

/// The commands of a guide.
fn commands(lang: &str, name: &str) -> Vec<String> {
    let path = format!(
        "{}/openapi/guides/{lang}/{name}.md",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).unwrap();
    let blocks = text.split("```sh\n").skip(1);
    blocks
        .map(|b| b.split("```").next().unwrap().to_owned())
        .collect()
}

/// Runs the commands of a guide in order; returns what they print.
async fn follow(name: &'static str, given: &[(&str, &str)]) -> Option<String> {
    for tool in ["bash", "curl", "jq"] {
        let run = Command::new(tool)
            .arg("--version")
            .stdout(Stdio::null())
            .status();
        if !run.is_ok_and(|s| s.success()) {
            require_tools(tool);
            return None;
        }
    }
    let script = commands("en", name);
    assert!(script.len() > 3, "{name}");
    for lang in ["ru", "zh"] {
        assert_eq!(commands(lang, name), script, "{name} in {lang}");
    }
    let folder = tempfile::tempdir().unwrap();
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_evenhand"))
        .parent()
        .unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut command = tokio::process::Command::new("bash");
    command
        .args(["-euo", "pipefail", "-c", &script.join("\n")])
        .current_dir(folder.path());
    command
        .env("PATH", path)
        .envs(given.iter().copied())
        .stdin(Stdio::null());
    let run = command.output().await.unwrap();
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(
        run.status.success(),
        "{name}: {said}\n{}",
        String::from_utf8_lossy(&run.stderr)
    );
    Some(said)
}

async fn invitation(cup: &Cup, wanted: serde_json::Value) -> String {
    let (key, wanted) = (new_key(), body(wanted));
    let made = cup.organiser.create_invitation(&cup.id, &key, &wanted);
    made.given().await.code
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_follows_its_guide() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let code = invitation(&cup, json!({ "role": "team", "name": "T" })).await;
    let given = [("SERVER", stage.url.as_str()), ("INVITATION", &code)];
    if follow("team-script", &given).await.is_some() {
        let entries = cup.organiser.list_entries(&cup.id, None, None, None);
        let entries = entries.given().await.items;
        assert_eq!(entries[0].state.to_string(), "submitted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judge_follows_the_guide() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let Scoring { cup, judges } = Cup::scoring(&stage).await;
    let judge = judges[1].get_my_judge(&cup.id).given().await.id;
    let code = invitation(&cup, json!({ "role": "judge", "judge_id": judge })).await;
    let Some(said) = follow(
        "judge-script",
        &[("SERVER", &stage.url), ("INVITATION", &code)],
    )
    .await
    else {
        return;
    };
    assert!(said.contains("audit_hash"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organiser_follows_the_guide() {
    let Unclaimed { stage, code } = Stage::unclaimed(Backend::Sqlite, Default::default())
        .await
        .unwrap();
    let Some(said) = follow(
        "organiser-script",
        &[("SERVER", &stage.url), ("INVITATION", &code)],
    )
    .await
    else {
        return;
    };
    assert!(
        said.contains("recomputed") || said.contains("agree") || said.contains("verified"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_integrator_follows_the_guide() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    for (name, country) in [("A", "CN"), ("B", "RU"), ("C", "IN")] {
        let Draft {
            team,
            entry,
            version: tag,
        } = cup.team(name, &[country]).await;
        cup.enter(&team, &entry, &tag).await;
    }
    cup.judges(&["KZ", "BY", "UZ"], 1).await;
    let given = [
        ("SERVER", stage.url.as_str()),
        ("TOKEN", cup.organiser.token()),
        ("COMPETITION", &cup.id.to_string()),
        ("ROUND", &cup.round.to_string()),
    ];
    let Some(said) = follow("integrators", &given).await else {
        return;
    };
    assert!(
        said.contains("/problems/stale-version") && said.contains("/nam unknown-field"),
        "{said}"
    );
    assert!(said.contains("done 1"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn guides_are_served_in_three_languages() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let anonymous = stage.anonymous();
    let index = anonymous.page("/docs/guides").await;
    let mut served = 0;
    for link in index
        .split("href=\"")
        .skip(1)
        .map(|l| l.split('"').next().unwrap())
    {
        let page = anonymous.page(link).await;
        if let Some((_, name)) = link.rsplit_once('/').filter(|_| link.contains("/guides/")) {
            assert!(page.contains("<h2>"), "{link}");
            let has_commands = name == "integrators" || name.ends_with("-script");
            assert_eq!(page.contains("<pre><code"), has_commands, "{link}");
            served += 1;
        }
    }
    assert_eq!(served, 24);
}
