//! An organisation belongs to the team that added it, or to the organisers. What a team enters
//! about its university must not affect judges, and must not reveal to the team which universities
//! judges belong to.

use std::collections::HashSet;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};
use uuid::{Builder, Uuid};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const ORGANISATION: &str = "organisation";
const MEMBER: &str = "member";

fn col(name: &'static str) -> Alias {
    Alias::new(name)
}

async fn execute(manager: &SchemaManager<'_>, sql: &[&str]) -> Result<(), DbErr> {
    for sql in sql {
        manager.get_connection().execute_unprepared(sql).await?;
    }
    Ok(())
}

/// Gives a team its own copy of an organisation that others also use, and assigns the team's
/// members to it.
async fn copy(manager: &SchemaManager<'_>, team: Uuid, shared: Uuid) -> Result<(), DbErr> {
    // Deterministic, so that a repeated migration makes the same id (RFC 9562, version 8).
    let both = team.as_u128() ^ shared.as_u128();
    let own = Builder::from_custom_bytes(both.to_be_bytes()).into_uuid();
    let same = ["competition_id", "name", "key", "kind", "country", "city"].map(col);
    let mut copied = Query::select();
    copied
        .exprs([Expr::value(own), Expr::value(team)])
        .columns(same.clone())
        .from(col(ORGANISATION))
        .and_where(Expr::col(col("id")).eq(shared));
    let mut insert = Query::insert();
    insert
        .into_table(col(ORGANISATION))
        .columns(["id", "team_id"].map(col).into_iter().chain(same))
        .select_from(copied)
        .map_err(|error| DbErr::Migration(error.to_string()))?;
    manager.get_connection().execute(&insert).await?;
    let mut update = Query::update();
    update
        .table(col(MEMBER))
        .value(col("organisation_id"), own)
        .and_where(Expr::col(col("team_id")).eq(team))
        .and_where(Expr::col(col("organisation_id")).eq(shared));
    manager.get_connection().execute(&update).await.map(|_| ())
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let uuid = match manager.get_database_backend() {
            DbBackend::Postgres => "uuid",
            _ => "uuid_text",
        };
        execute(
            manager,
            &[
                &format!(
                    r#"ALTER TABLE "organisation" ADD COLUMN "team_id" {uuid} REFERENCES "team" ("id")"#
                ),
                r#"DROP INDEX "organisation_competition_id_key""#,
                // A name is unique for each team and for the organisers, but may occur in several
                // of these scopes.
                r#"CREATE UNIQUE INDEX "organisation_competition_id_key"
                   ON "organisation" ("competition_id", "key") WHERE "team_id" IS NULL"#,
                r#"CREATE UNIQUE INDEX "organisation_team_id_key" ON "organisation" ("team_id", "key")"#,
            ],
        )
        .await?;
        // It was not recorded who added an organisation. One without judges goes to a team whose
        // members belong to it; one that others use as well is copied for them.
        let connection = manager.get_connection();
        let mut used = Query::select();
        let has_organisation = Expr::col(col("organisation_id")).is_not_null();
        used.distinct()
            .column(col("organisation_id"))
            .from(col("judge"))
            .and_where(has_organisation.clone());
        let mut taken = HashSet::new();
        for row in connection.query_all(&used).await? {
            taken.insert(row.try_get::<Uuid>("", "organisation_id")?);
        }
        let mut used = Query::select();
        used.distinct()
            .columns(["team_id", "organisation_id"].map(col))
            .from(col(MEMBER))
            .and_where(has_organisation);
        for row in connection.query_all(&used).await? {
            let team: Uuid = row.try_get("", "team_id")?;
            let organisation = row.try_get("", "organisation_id")?;
            if !taken.insert(organisation) {
                copy(manager, team, organisation).await?;
                continue;
            }
            let mut update = Query::update();
            update
                .table(col(ORGANISATION))
                .value(col("team_id"), team)
                .and_where(Expr::col(col("id")).eq(organisation));
            connection.execute(&update).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        execute(
            manager,
            &[
                r#"DROP INDEX "organisation_team_id_key""#,
                r#"DROP INDEX "organisation_competition_id_key""#,
            ],
        )
        .await?;
        // In the schema before, a key is unique. Conflicts compare names, which are kept.
        let connection = manager.get_connection();
        let mut of_teams = Query::select();
        of_teams
            .columns(["id", "key"].map(col))
            .from(col(ORGANISATION))
            .and_where(Expr::col(col("team_id")).is_not_null());
        for row in connection.query_all(&of_teams).await? {
            let (id, key): (Uuid, String) = (row.try_get("", "id")?, row.try_get("", "key")?);
            let mut update = Query::update();
            update
                .table(col(ORGANISATION))
                .value(col("key"), format!("{key} {id}"))
                .and_where(Expr::col(col("id")).eq(id));
            connection.execute(&update).await?;
        }
        execute(
            manager,
            &[
                r#"ALTER TABLE "organisation" DROP COLUMN "team_id""#,
                r#"CREATE UNIQUE INDEX "organisation_competition_id_key" ON "organisation" ("competition_id", "key")"#,
            ],
        )
        .await
    }
}
