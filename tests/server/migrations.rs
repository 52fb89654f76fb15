//! E5: the schema is made whole however its making was interrupted, by however many servers at once, and around
//! the data that is there.

use crate::tools::require_tools;
use std::collections::BTreeSet;
use std::process::{Command, Output};

use evenhand::store::Location;
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};

use crate::competition::Cup;
use crate::doctor::evenhand;
use crate::faults::traces;
use crate::people::alone;
use crate::process::{command, strace};
use crate::stage::{Backend, Call, Stage, connected};

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

/// All that the schema consists of, in lines.
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

/// How many migrations were applied.
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

/// Kills a migration at `POINTS` of its calls, evenly through it, and does it again.
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
    // With the names of files.
    behind.push("-y");
    succeeded(&migrate(&location, &behind).output().unwrap());
    let whole = schema(&connected(&location).await).await;
    let trace = std::fs::read_to_string(&trace).unwrap();
    let calls: Vec<&str> = trace.lines().filter(|line| line.contains(call)).collect();
    // What SQLite then copies from its log into the file it does only if the process's end leaves it the time.
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
    eprintln!("killed after so many migrations: {reached:?}");
    assert!(reached.len() > 2, "{reached:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_migration_is_done_again_on_sqlite() {
    killed(Backend::Sqlite, "pwrite64").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_migration_is_done_again_on_postgres() {
    killed(Backend::Postgres, "sendto").await;
}

/// The words that a database lets in, as released. The migrations take them from the enums: after a
/// change of an enum this fails, because databases that exist keep the old words. Write a migration
/// that changes the check, keep the released words in the migration that made it, and then change
/// this list.
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

/// Replicas are started together, on an empty database too.
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
    /// A judged competition goes down to each earlier schema that can hold it, and up again: what that schema holds
    /// stays, and every law.
    data_outlives_each_migration,
    |mut stage: Stage| async move {
        let (cup, judges) = Cup::scoring(&stage).await;
        for judge in &judges {
            for (place, assignment) in cup.own(judge).await.iter().enumerate() {
                cup.submit(judge, assignment, &format!("{}.5", 2 + place)).await;
            }
        }
        cup.close().await;
        cup.organiser.rank_round(&cup.id, &cup.round).given().await;
        stage.end();
        let (code, said, log) = alone(&stage, &["migrate"]).await;
        assert_eq!(code, 0, "{said}{log}");
        let folder = tempfile::tempdir().unwrap();
        let exported = |name: &str| {
            let at = folder.path().join(name);
            let (code, said) = evenhand(&stage, &["export", "--out", at.to_str().unwrap()]);
            assert_eq!(code, 0, "{said}");
            std::fs::read_to_string(at.join("standings.csv")).unwrap()
        };
        let standings = exported("before");
        let database = connected(&stage.location).await;
        let whole = schema(&database).await;
        let count = async |sql: &str| -> i64 {
            let statement = Statement::from_string(database.get_database_backend(), sql);
            let row = database.query_one_raw(statement).await.unwrap().unwrap();
            row.try_get_by_index(0).unwrap()
        };
        let organisations = "SELECT count(*) FROM organisation";
        let own = "SELECT count(*) FROM member m JOIN organisation o
                   ON m.organisation_id = o.id AND m.team_id = o.team_id";
        assert_eq!((count(organisations).await, count(own).await), (5, 6), "as Cup::scoring made them");
        for steps in 1..Migrator::migrations().len() {
            let steps = u32::try_from(steps).unwrap();
            Migrator::down(&database, Some(steps)).await.unwrap();
            assert_ne!(schema(&database).await, whole);
            Migrator::up(&database, None).await.unwrap();
            let now = (count(organisations).await, count(own).await);
            assert_eq!(now, (5, 6), "each team's own again");
            assert_eq!(schema(&database).await, whole, "{steps} down and up");
            let (code, said) = evenhand(&stage, &["doctor"]);
            assert_eq!(code, 0, "{steps} down and up: {said}");
            assert_eq!(exported(&steps.to_string()), standings);
        }
        // Of an organisation that the teams shared, each gets its own.
        Migrator::down(&database, Some(1)).await.unwrap();
        let shared = "UPDATE member SET organisation_id = (SELECT id FROM organisation ORDER BY id LIMIT 1)";
        database.execute_unprepared(shared).await.unwrap();
        Migrator::up(&database, None).await.unwrap();
        assert_eq!((count(organisations).await, count(own).await), (9, 6));
        Migrator::down(&database, None).await.unwrap();
        Migrator::up(&database, None).await.unwrap();
        assert_eq!(schema(&database).await, whole);
        database.close().await.unwrap();
    }
);
