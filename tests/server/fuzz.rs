//! schemathesis on every operation with every role's token: no answer of 5xx, none outside the
//! document, no invalid request accepted, no valid one answered with 400.
//!
//! Long form: `EVENHAND_FUZZ_EXAMPLES=1000 cargo test --test server fuzz`. A filter selects
//! database and role, as in `fuzz::sqlite::the_judge`; `EVENHAND_FUZZ_MINUTES` ends each of them
//! after that time.

use crate::tools::require_tools;
use std::fmt::Write;
use std::process::Stdio;

use crate::competition::{Cup, Scoring};
use crate::policy::{World, world};
use crate::stage::{Backend, Stage};

/// A schema cannot express that a country exists, that a key is new or that a version is current.
/// So 409, 412, 422 and 428 can answer a valid request, and 400 cannot.
const CONFIG: &str = r#"
hooks = "hooks.py"

[checks.positive_data_acceptance]
expected-statuses = ["2xx", "401", "404", "409", "412", "413", "422", "428"]

[checks.negative_data_rejection]
expected-statuses = ["400", "401", "404", "405", "409", "412", "413", "415", "422", "428"]

[parameters]
"#;

/// A repeated key gets the first answer again, even if the object was deleted since. So each
/// request has a key of its own.
const HOOKS: &str = r#"
import uuid
import schemathesis

@schemathesis.hook
def map_headers(context, headers):
    if headers and "Idempotency-Key" in headers:
        headers["Idempotency-Key"] = str(uuid.uuid4())
    return headers
"#;

async fn fuzz(backend: Backend, examples: u32, role: &str) {
    let there = tokio::process::Command::new("schemathesis")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .await;
    if !there.is_ok_and(|s| s.success()) {
        return require_tools("schemathesis");
    }
    let examples =
        std::env::var("EVENHAND_FUZZ_EXAMPLES").map_or(examples, |given| given.parse().unwrap());
    // Each role has a server of its own, so that it does not depend on the other roles.
    let Some(stage) = Stage::start(backend).await else {
        return;
    };
    let Scoring { cup, judges } = Cup::scoring(&stage).await;
    let World { ids, callers } = world(&stage, &cup, &judges).await;
    let caller = callers.iter().find(|c| c.name == role).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut config = CONFIG.to_owned();
    // Links from creating operations find objects to delete.
    let short_lived = ["conflict_id", "pin_id", "invitation_id", "token_id"];
    let lasting = |name: &str| name.ends_with("_id") && !short_lived.contains(&name);
    for (name, id) in ids.iter().filter(|(name, _)| lasting(name)) {
        writeln!(config, "\"path.{name}\" = \"{id}\"").unwrap();
    }
    std::fs::write(folder.path().join("schemathesis.toml"), config).unwrap();
    std::fs::write(folder.path().join("hooks.py"), HOOKS).unwrap();
    let mut command = tokio::process::Command::new("schemathesis");
    command
        .current_dir(folder.path())
        .args(["run", &format!("{}/api/openapi.json", stage.url)])
        .args(["--max-examples", &examples.to_string()])
        .args(["--seed", "1", "--no-color"])
        .args(["--checks", "all", "--workers", "1"])
        .stdin(Stdio::null());
    if let Ok(minutes) = std::env::var("EVENHAND_FUZZ_MINUTES") {
        let seconds = 60 * minutes.parse::<u32>().unwrap();
        command.args(["--max-time", &seconds.to_string()]);
    }
    if !caller.client.token().is_empty() {
        let bearer = format!("Authorization: Bearer {}", caller.client.token());
        command.args(["--header", &bearer]);
    }
    let run = command.output().await.unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    let summary = said.split("SUMMARY").last().unwrap_or_default();
    assert!(
        run.status.success(),
        "{role}: {said}\n{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let cases = summary
        .lines()
        .find(|l| l.contains("generated,"))
        .unwrap_or_default();
    eprintln!("{role} on {backend:?}: {}", cases.trim());
}

/// A test of each role.
macro_rules! roles {
    ($database:ident, $backend:expr, $examples:literal: $($name:ident = $role:literal),+) => {
        mod $database {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $name() {
                    super::fuzz($backend, $examples, $role).await;
                }
            )+
        }
    };
    ($($database:ident $backend:expr, $examples:literal;)+) => {
        $(roles! { $database, $backend, $examples: an_organiser = "an organiser", the_judge = "the judge",
            the_team = "the team", an_organiser_elsewhere = "an organiser elsewhere", without_token = "no token" })+
    };
}

roles! {
    sqlite crate::stage::Backend::Sqlite, 10;
    postgres crate::stage::Backend::Postgres, 3;
}
