//! E5: migrations complete after an interruption at any point, with several servers at once, and
//! with data.

use crate::tools::require_tools;
use std::collections::BTreeSet;
use std::process::{Command, Output};

use evenhand::store::Location;
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};

use crate::faults::traces;
use crate::process::{command, strace};
use crate::stage::{Backend, Stage, connected};

/// Points at which a migration is killed.
const POINTS: usize = 10;

fn migrate(location: &Location, behind: &[&str]) -> Command {
    command(behind, &["migrate"], location)
}

#[track_caller]
fn succeeded(run: &Output) {
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
}

/// The whole schema, one object a line.
async fn schema(database: &DatabaseConnection) -> Vec<String> {
    let sql = match database.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"
        }
        _ => {
            "SELECT replace(line, current_schema() || '.', '') FROM (
                SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
                    || coalesce(column_default, '') AS line
                FROM information_schema.columns WHERE table_schema = current_schema()
                UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = current_schema()::text::regnamespace
                UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
                UNION ALL SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = current_schema()::text::regnamespace AND NOT t.tgisinternal
                UNION ALL SELECT proname || ' ' || prosrc FROM pg_proc
                WHERE pronamespace = current_schema()::text::regnamespace
            ) lines ORDER BY 1"
        }
    };
    let statement = Statement::from_string(database.get_database_backend(), sql);
    let rows = database.query_all_raw(statement).await.unwrap();
    rows.iter()
        .map(|row| row.try_get_by_index(0).unwrap())
        .collect()
}

/// The number of applied migrations.
async fn applied(location: &Location) -> usize {
    if let Location::Folder(folder) = location
        && !folder.exists()
    {
        return 0;
    }
    let database = connected(location).await;
    let backend = database.get_database_backend();
    let statement = Statement::from_string(backend, "SELECT version FROM seaql_migrations");
    let rows = database.query_all_raw(statement).await;
    database.close().await.unwrap();
    rows.map_or(0, |rows| rows.len())
}

/// Kills a migration at `POINTS` of its system calls, evenly distributed, and repeats it.
async fn killed(backend: Backend, call: &str) {
    if !traces() {
        return require_tools("strace");
    }
    let folder = tempfile::tempdir().unwrap();
    let Some(location) = backend.empty(folder.path()).await else {
        return;
    };
    let trace = folder.path().join("trace");
    let traced = format!("trace={call}");
    let mut behind = strace(trace.to_str().unwrap(), &[&traced]);
    // strace also prints the names of files.
    behind.push("-y");
    succeeded(&migrate(&location, &behind).output().unwrap());
    let whole = schema(&connected(&location).await).await;
    let trace = std::fs::read_to_string(&trace).unwrap();
    let calls: Vec<&str> = trace.lines().filter(|line| line.contains(call)).collect();
    // At its end the process copies the log into the file only if there is time.
    let is_log = |line: &&str| backend == Backend::Postgres || line.contains("-wal>");
    let calls = calls.iter().rposition(is_log).unwrap() + 1;
    assert!(calls > 2 * POINTS, "{calls} calls of {call}");
    let mut reached = BTreeSet::new();
    for point in 0..POINTS {
        let folder = tempfile::tempdir().unwrap();
        let location = backend.empty(folder.path()).await.unwrap();
        let when = 1 + point * (calls - 1) / POINTS;
        let kill = format!("inject={call}:signal=KILL:when={when}");
        let behind = strace("/dev/null", &[&traced, &kill]);
        let run = migrate(&location, &behind).output().unwrap();
        assert!(!run.status.success(), "{kill}");
        reached.insert(applied(&location).await);
        succeeded(&migrate(&location, &[]).output().unwrap());
        let database = connected(&location).await;
        assert_eq!(schema(&database).await, whole, "{kill}");
        database.close().await.unwrap();
        assert_eq!(applied(&location).await, Migrator::migrations().len());
    }
    assert!(
        reached.contains(&0),
        "killed after so many migrations: {reached:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_migration_is_done_again_on_sqlite() {
    killed(Backend::Sqlite, "pwrite64").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_migration_is_done_again_on_postgres() {
    killed(Backend::Postgres, "sendto").await;
}

/// The released words of the checks in the schema.
///
/// The migrations take them from the enums. A change of an enum fails this test, because existing
/// databases keep the old words. Then write a migration that changes the check, keep the released
/// words in the migration that made it, and change this list.
const WORDS: &[(&str, &str, &str)] = &[
    (
        "competition",
        "state",
        "draft open judging deliberating published archived",
    ),
    ("country", "status", "member observer partner guest"),
    (
        "round",
        "state",
        "planned assigned scoring closed ranked approved published",
    ),
    ("member", "kind", "member mentor"),
    (
        "entry",
        "state",
        "draft submitted eligible ineligible withdrawn disqualified",
    ),
    ("judge", "state", "invited accepted declined withdrawn"),
    ("membership", "role", "organiser judge team"),
    ("invitation", "role", "organiser judge team"),
    ("pin", "pin", "must never"),
    (
        "pending_effect",
        "kind",
        "entry_withdrawn entry_ineligible entry_disqualified conflict",
    ),
    ("pending_effect", "outcome", "applied reversed"),
    (
        "assignment",
        "state",
        "proposed active recused withdrawn done",
    ),
    (
        "sheet",
        "state",
        "draft submitted counted waived quarantined",
    ),
    ("job", "kind", "assignment"),
    ("job", "state", "running done failed cancelled"),
    ("flag", "decision", "confirmed refused"),
    ("privacy", "name_policy", "team names"),
    (
        "attachment",
        "media_type",
        "application/pdf image/png image/jpeg video/mp4",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_words_of_the_schema_are_those_released() {
    let folder = tempfile::tempdir().unwrap();
    let location = Backend::Sqlite.empty(folder.path()).await.unwrap();
    succeeded(&migrate(&location, &[]).output().unwrap());
    let lines = schema(&connected(&location).await).await;
    let mut found = BTreeSet::new();
    for line in lines.iter().filter(|line| line.starts_with("table ")) {
        let table = line.split(' ').nth(1).unwrap();
        for check in line.split("CHECK (\"").skip(1) {
            let (column, rest) = check.split_once("\" IN (").unwrap();
            let words = rest.split_once(')').unwrap().0;
            let words = words.replace('\'', "").replace(", ", " ");
            found.insert((table.to_owned(), column.to_owned(), words));
        }
    }
    let released = WORDS
        .iter()
        .map(|(t, c, w)| ((*t).to_owned(), (*c).to_owned(), (*w).to_owned()));
    let released: BTreeSet<_> = released.collect();
    assert_eq!(found, released, "an enum has changed: write a migration");
}

/// Replicas can be started together on an empty database.
#[tokio::test(flavor = "multi_thread")]
async fn servers_that_start_together_make_one_schema() {
    let folder = tempfile::tempdir().unwrap();
    let Some(location) = Backend::Postgres.empty(folder.path()).await else {
        return;
    };
    let started: Vec<_> = (0..4)
        .map(|_| {
            let mut command = migrate(&location, &[]);
            command
                .stderr(std::process::Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in started {
        succeeded(&child.wait_with_output().unwrap());
    }
    assert_eq!(applied(&location).await, Migrator::migrations().len());
}

on_both!(
    /// Migrating down removes every table, and migrating up makes the same schema again.
    the_schema_goes_down_and_comes_up_the_same,
    |mut stage: Stage| async move {
        stage.end();
        let database = connected(&stage.location).await;
        let whole = schema(&database).await;
        Migrator::down(&database, None).await.unwrap();
        let left = schema(&database).await;
        let foreign: Vec<_> = left.iter().filter(|line| !line.contains("seaql_migrations")).collect();
        assert!(foreign.is_empty(), "{foreign:?}");
        Migrator::up(&database, None).await.unwrap();
        assert_eq!(schema(&database).await, whole);
        database.close().await.unwrap();
    }
);
