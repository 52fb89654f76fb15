//! The schema of the first release.

use evenhand_core::domain::media::Media;
use evenhand_core::domain::states::{
    AssignmentState, CompetitionState, EffectKind, EffectOutcome, EntryState, FlagDecision,
    JobKind, JobState, JudgeState, MemberKind, NamePolicy, Participation, PinKind, Role,
    RoundState, SheetState,
};
use sea_orm_migration::prelude::*;

use crate::table::{
    Check, Kind::*, Table, create_guard_function, drop_guard_function, forbid_changes,
    permit_erasure_only, words,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Tables whose rows never change.
const APPEND_ONLY: &[&str] = &["audit", "approval", "publication", "published_bundle"];

/// Tables whose rows change only by an erasure: the column with its time, and the columns that an
/// erasure does not change.
const ERASABLE: &[(&str, &str, &[&str])] = &[
    (
        "sheet_revision",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "sheet_id",
            "number",
            "marks",
            "digest",
            "submitted_at",
        ],
    ),
    (
        "amendment",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "number",
            "before",
            "after",
            "made_at",
        ],
    ),
    (
        "flag",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "judge_id",
            "number",
            "decision",
            "decided_at",
        ],
    ),
    (
        "round_snapshot",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "number",
            "closed_by",
            "closed_at",
        ],
    ),
    (
        "waiver",
        "redacted_at",
        &[
            "id",
            "competition_id",
            "round_id",
            "snapshot_id",
            "entry_id",
            "found",
        ],
    ),
    ("audit_payload", "erased_at", &["seq"]),
];

/// Unique indexes of some of a table's rows: name, table, columns, and which rows.
const PARTIAL: &[(&str, &str, &str, &str)] = &[
    // A name is unique for each team and for the organisers, but may occur in several of these
    // scopes.
    (
        "organisation_competition_id_key",
        "organisation",
        "competition_id, key",
        "team_id IS NULL",
    ),
    (
        "attachment_one_current",
        "attachment",
        "entry_id, name",
        "deleted_at IS NULL",
    ),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        // Without this only PostgreSQL would migrate in a transaction.
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            table.create(manager).await?;
        }
        for (name, table, columns, rows) in PARTIAL {
            let sql = format!("CREATE UNIQUE INDEX {name} ON {table} ({columns}) WHERE {rows}");
            manager.get_connection().execute_unprepared(&sql).await?;
        }
        // The single row that every write locks; it must exist before the first two writes meet.
        let head = Query::insert()
            .into_table(Alias::new("audit_head"))
            .columns(["id", "seq", "hash"].map(Alias::new))
            .values_panic([1.into(), 0.into(), "".into()])
            .to_owned();
        manager.execute(head).await?;
        create_guard_function(manager).await?;
        for table in APPEND_ONLY {
            forbid_changes(manager, table).await?;
        }
        for (table, when, kept) in ERASABLE {
            permit_erasure_only(manager, table, when, kept).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Triggers and indexes are dropped with their tables.
        for table in TABLES.iter().rev() {
            table.drop(manager).await?;
        }
        drop_guard_function(manager).await
    }
}

const TABLES: &[Table] = &[
    Table {
        name: "account",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("name", Text, true),
            ("may_create", Boolean, true),
            ("created_at", Integer, true),
            ("anonymised_at", Integer, false),
        ],
        references: &[],
        unique: &[],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "competition",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("name", Text, true),
            ("state", Text, true),
            ("zone", Text, true),
            ("entry_deadline", Integer, false),
            ("conflict_rules", Json, true),
            ("entry_rules", Json, true),
            ("version", Integer, true),
            ("created_at", Integer, true),
        ],
        references: &[],
        unique: &[],
        indexes: &[],
        checks: &[Check {
            column: "state",
            words: words::<CompetitionState>,
        }],
    },
    Table {
        name: "token",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("account_id", Uuid, true),
            ("hash", Text, true),
            ("label", Text, true),
            ("created_at", Integer, true),
            ("expires_at", Integer, true),
            ("revoked_at", Integer, false),
        ],
        references: &[("account_id", "account")],
        unique: &[&["hash"]],
        indexes: &[&["account_id"]],
        checks: &[],
    },
    Table {
        name: "country",
        key: &["competition_id", "code"],
        columns: &[
            ("competition_id", Uuid, true),
            ("code", Text, true),
            ("status", Text, true),
            ("quota", Small, false),
            ("names", Json, true),
        ],
        references: &[("competition_id", "competition")],
        unique: &[],
        indexes: &[],
        checks: &[Check {
            column: "status",
            words: words::<Participation>,
        }],
    },
    Table {
        name: "track",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("code", Text, true),
            ("titles", Json, true),
        ],
        references: &[("competition_id", "competition")],
        unique: &[&["competition_id", "code"]],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "round",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("code", Text, true),
            ("state", Text, true),
            ("panel_size", Small, true),
            ("scoring_deadline", Integer, false),
            ("rubric", Json, true),
            ("plan", Json, true),
            ("plan_frozen_at", Integer, false),
            ("plan_sha256", Text, false),
            ("version", Integer, true),
        ],
        references: &[("competition_id", "competition")],
        unique: &[&["competition_id", "code"]],
        indexes: &[],
        checks: &[Check {
            column: "state",
            words: words::<RoundState>,
        }],
    },
    Table {
        name: "team",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("name", Text, true),
            ("city", Text, true),
            ("countries", Json, true),
            ("organisations", Json, true),
            ("listed", Boolean, true),
            ("version", Integer, true),
            ("created_at", Integer, true),
        ],
        references: &[("competition_id", "competition")],
        unique: &[],
        indexes: &[&["competition_id"]],
        checks: &[],
    },
    Table {
        name: "organisation",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            // The team that added the organisation; none if an organiser did.
            ("team_id", Uuid, false),
            ("name", Text, true),
            ("key", Text, true),
            ("kind", Text, false),
            ("country", Text, false),
            ("city", Text, true),
        ],
        references: &[("competition_id", "competition"), ("team_id", "team")],
        unique: &[&["team_id", "key"]],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "member",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("team_id", Uuid, true),
            ("position", Small, true),
            ("kind", Text, true),
            ("name", Text, true),
            ("citizenships", Json, true),
            ("residence", Text, false),
            ("organisation_id", Uuid, false),
            ("age_band", Text, false),
            ("consent_by", Text, true),
            ("consent_version", Text, false),
            ("consent_at", Integer, false),
            ("publish_name", Boolean, true),
            ("anonymised_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("team_id", "team"),
            ("organisation_id", "organisation"),
        ],
        unique: &[],
        indexes: &[&["team_id"]],
        checks: &[Check {
            column: "kind",
            words: words::<MemberKind>,
        }],
    },
    Table {
        name: "entry",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("team_id", Uuid, true),
            ("track_id", Uuid, false),
            ("code", Text, true),
            ("title", Text, true),
            ("summary", Text, true),
            ("language", Text, true),
            ("topics", Json, true),
            ("state", Text, true),
            ("state_reason", Text, true),
            ("version", Integer, true),
            ("submitted_at", Integer, false),
            ("created_at", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("team_id", "team"),
            ("track_id", "track"),
        ],
        unique: &[&["competition_id", "code"]],
        indexes: &[&["team_id"]],
        checks: &[Check {
            column: "state",
            words: words::<EntryState>,
        }],
    },
    Table {
        name: "judge",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("code", Text, true),
            ("name", Text, true),
            ("email", Text, true),
            ("countries", Json, true),
            ("organisation_id", Uuid, false),
            ("city", Text, true),
            ("languages", Json, true),
            ("topics", Json, true),
            ("min_load", Small, true),
            ("max_load", Small, false),
            ("tracks", Json, true),
            ("state", Text, true),
            ("version", Integer, true),
            ("created_at", Integer, true),
            ("experience", Small, false),
            ("anonymised_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("organisation_id", "organisation"),
        ],
        unique: &[&["competition_id", "code"]],
        indexes: &[],
        checks: &[Check {
            column: "state",
            words: words::<JudgeState>,
        }],
    },
    Table {
        name: "membership",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("account_id", Uuid, true),
            ("role", Text, true),
            ("judge_id", Uuid, false),
            ("team_id", Uuid, false),
            ("created_at", Integer, true),
            ("interest", Text, false),
            ("interest_declared_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("account_id", "account"),
            ("judge_id", "judge"),
            ("team_id", "team"),
        ],
        unique: &[&["competition_id", "account_id", "role"]],
        indexes: &[&["account_id"]],
        checks: &[Check {
            column: "role",
            words: words::<Role>,
        }],
    },
    Table {
        name: "invitation",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, false),
            ("role", Text, true),
            ("judge_id", Uuid, false),
            ("team_id", Uuid, false),
            ("name", Text, true),
            ("code_hash", Text, true),
            ("created_at", Integer, true),
            ("expires_at", Integer, true),
            ("used_at", Integer, false),
            ("revoked_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("judge_id", "judge"),
            ("team_id", "team"),
        ],
        unique: &[&["code_hash"]],
        indexes: &[&["competition_id"]],
        checks: &[Check {
            column: "role",
            words: words::<Role>,
        }],
    },
    Table {
        name: "declared_conflict",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("judge_id", Uuid, true),
            ("entry_id", Uuid, true),
            ("kind", Text, true),
            ("source", Text, true),
            ("reason", Text, true),
            ("created_at", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("judge_id", "judge"),
            ("entry_id", "entry"),
        ],
        unique: &[],
        indexes: &[&["competition_id"]],
        checks: &[],
    },
    Table {
        name: "pin",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("judge_id", Uuid, true),
            ("entry_id", Uuid, true),
            ("pin", Text, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("judge_id", "judge"),
            ("entry_id", "entry"),
        ],
        unique: &[&["round_id", "judge_id", "entry_id"]],
        indexes: &[],
        checks: &[Check {
            column: "pin",
            words: words::<PinKind>,
        }],
    },
    Table {
        name: "preview",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("options", Json, true),
            ("inputs_sha256", Text, true),
            ("plan", Json, true),
            ("created_at", Integer, true),
            ("committed_at", Integer, false),
        ],
        references: &[("competition_id", "competition"), ("round_id", "round")],
        unique: &[],
        indexes: &[&["round_id"]],
        checks: &[],
    },
    Table {
        name: "assignment",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("entry_id", Uuid, true),
            ("judge_id", Uuid, true),
            ("state", Text, true),
            ("affinity", Small, false),
            ("pinned", Boolean, true),
            ("reason", Text, true),
            ("version", Integer, true),
            ("created_at", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("entry_id", "entry"),
            ("judge_id", "judge"),
        ],
        unique: &[&["round_id", "entry_id", "judge_id"]],
        indexes: &[&["competition_id", "judge_id"]],
        checks: &[Check {
            column: "state",
            words: words::<AssignmentState>,
        }],
    },
    Table {
        name: "sheet",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("assignment_id", Uuid, true),
            ("state", Text, true),
            ("version", Integer, true),
            ("revision", Small, true),
            ("draft", Json, false),
            ("reason", Text, true),
            ("updated_at", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("assignment_id", "assignment"),
        ],
        unique: &[&["assignment_id"]],
        indexes: &[&["competition_id"]],
        checks: &[Check {
            column: "state",
            words: words::<SheetState>,
        }],
    },
    Table {
        name: "sheet_revision",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("sheet_id", Uuid, true),
            ("number", Small, true),
            ("marks", Json, true),
            ("comment", Text, true),
            ("digest", Text, true),
            ("submitted_at", Integer, true),
            ("redacted_at", Integer, false),
        ],
        references: &[("competition_id", "competition"), ("sheet_id", "sheet")],
        unique: &[&["sheet_id", "number"]],
        indexes: &[&["competition_id"]],
        checks: &[],
    },
    Table {
        name: "round_snapshot",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("number", Small, true),
            ("tables", Json, true),
            ("sha256", Text, true),
            ("closed_by", Uuid, false),
            ("closed_at", Integer, true),
            ("redacted_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("closed_by", "account"),
        ],
        unique: &[&["round_id", "number"]],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "waiver",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("snapshot_id", Uuid, true),
            ("entry_id", Uuid, false),
            ("found", Small, true),
            ("reason", Text, true),
            ("redacted_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("snapshot_id", "round_snapshot"),
            ("entry_id", "entry"),
        ],
        unique: &[],
        indexes: &[&["snapshot_id"]],
        checks: &[],
    },
    Table {
        name: "pending_effect",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("entry_id", Uuid, true),
            ("assignment_id", Uuid, false),
            ("kind", Text, true),
            ("reason", Text, true),
            ("recorded_at", Integer, true),
            ("outcome", Text, false),
            ("ended_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("entry_id", "entry"),
            ("assignment_id", "assignment"),
        ],
        unique: &[],
        indexes: &[&["round_id"]],
        checks: &[
            Check {
                column: "kind",
                words: words::<EffectKind>,
            },
            Check {
                column: "outcome",
                words: words::<EffectOutcome>,
            },
        ],
    },
    Table {
        name: "standings",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("number", Small, true),
            ("snapshot_id", Uuid, true),
            ("amendments", Small, true),
            ("flags", Small, true),
            ("inputs_sha256", Text, true),
            ("plan_sha256", Text, true),
            ("outcome", Json, true),
            ("computed_at", Integer, true),
            ("alternatives", Json, true),
            ("computed_by", Uuid, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("snapshot_id", "round_snapshot"),
        ],
        unique: &[&["round_id", "number"]],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "audit",
        key: &["seq"],
        columns: &[
            ("seq", Integer, true),
            ("at", Integer, true),
            ("competition_id", Uuid, false),
            ("actor", Uuid, false),
            ("role", Text, true),
            ("action", Text, true),
            ("object", Text, true),
            ("payload_sha256", Text, true),
            ("prev_hash", Text, true),
            ("hash", Text, true),
        ],
        references: &[("competition_id", "competition")],
        unique: &[],
        // Receipts are found by their object.
        indexes: &[&["competition_id"], &["object"]],
        checks: &[],
    },
    Table {
        name: "audit_payload",
        key: &["seq"],
        columns: &[
            ("seq", Integer, true),
            ("salt", Text, true),
            ("payload", Text, true),
            ("erased_at", Integer, false),
        ],
        references: &[],
        unique: &[],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "audit_head",
        key: &["id"],
        columns: &[
            ("id", Small, true),
            ("seq", Integer, true),
            ("hash", Text, true),
        ],
        references: &[],
        unique: &[],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "job",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("kind", Text, true),
            ("state", Text, true),
            ("stage", Text, true),
            ("permille", Small, true),
            ("problem", Json, false),
            ("preview_id", Uuid, false),
            ("created_at", Integer, true),
            ("heard_at", Integer, true),
            ("finished_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("preview_id", "preview"),
        ],
        unique: &[],
        indexes: &[&["competition_id"], &["state"]],
        checks: &[
            Check {
                column: "kind",
                words: words::<JobKind>,
            },
            Check {
                column: "state",
                words: words::<JobState>,
            },
        ],
    },
    Table {
        name: "idempotency_key",
        key: &["id"],
        columns: &[
            ("id", Text, true),
            ("request", Text, true),
            ("answer", Text, true),
            ("created_at", Integer, true),
            ("seq", Integer, false),
        ],
        references: &[],
        unique: &[],
        indexes: &[&["created_at"], &["seq"]],
        checks: &[],
    },
    Table {
        name: "amendment",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("number", Small, true),
            ("reason", Text, true),
            ("before", Json, true),
            ("after", Json, true),
            ("made_at", Integer, true),
            ("redacted_at", Integer, false),
        ],
        references: &[("competition_id", "competition"), ("round_id", "round")],
        unique: &[&["round_id", "number"]],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "flag",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("judge_id", Uuid, true),
            ("number", Small, true),
            ("decision", Text, true),
            ("reason", Text, true),
            ("decided_at", Integer, true),
            ("redacted_at", Integer, false),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("judge_id", "judge"),
        ],
        unique: &[&["round_id", "number"]],
        indexes: &[],
        checks: &[Check {
            column: "decision",
            words: words::<FlagDecision>,
        }],
    },
    Table {
        name: "privacy",
        key: &["competition_id"],
        columns: &[
            ("competition_id", Uuid, true),
            ("consent_version", Text, false),
            ("name_policy", Text, true),
            ("entrants_days", Small, true),
            ("winners_days", Small, true),
            ("judges_days", Small, true),
            ("invitations_days", Small, true),
            ("version", Integer, true),
        ],
        references: &[("competition_id", "competition")],
        unique: &[],
        indexes: &[],
        checks: &[Check {
            column: "name_policy",
            words: words::<NamePolicy>,
        }],
    },
    Table {
        name: "attachment",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("entry_id", Uuid, true),
            ("name", Text, true),
            ("media_type", Text, true),
            ("size", Integer, true),
            ("sha256", Text, true),
            ("has_location", Boolean, true),
            ("version", Integer, true),
            ("created_at", Integer, true),
            ("deleted_at", Integer, false),
        ],
        references: &[("competition_id", "competition"), ("entry_id", "entry")],
        // Versions of a name continue after a deletion, so that no ETag ever names two contents.
        unique: &[&["entry_id", "name", "version"]],
        indexes: &[&["competition_id", "sha256"]],
        checks: &[Check {
            column: "media_type",
            words: words::<Media>,
        }],
    },
    Table {
        name: "approval",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("standings_id", Uuid, true),
            ("approved_by", Uuid, true),
            ("not_before", Integer, false),
            ("approved_at", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("standings_id", "standings"),
            ("approved_by", "account"),
        ],
        unique: &[],
        indexes: &[&["round_id"]],
        checks: &[],
    },
    Table {
        name: "publication",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("standings_id", Uuid, true),
            ("competition", Text, true),
            ("round", Text, true),
            ("number", Small, true),
            ("correction", Text, true),
            ("bundle_sha256", Text, true),
            ("published_by", Uuid, false),
            ("published_at", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("standings_id", "standings"),
            ("published_by", "account"),
        ],
        unique: &[&["round_id", "number"]],
        indexes: &[&["competition_id"]],
        checks: &[],
    },
    Table {
        name: "published_bundle",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("results", Json, true),
            ("bundle", Text, true),
        ],
        references: &[("id", "publication"), ("competition_id", "competition")],
        unique: &[],
        indexes: &[],
        checks: &[],
    },
    Table {
        name: "reopening",
        key: &["id"],
        columns: &[
            ("id", Uuid, true),
            ("competition_id", Uuid, true),
            ("round_id", Uuid, true),
            ("reason", Text, true),
            ("asked_by", Uuid, true),
            ("asked_at", Integer, true),
            ("agreed_by", Uuid, false),
            ("agreed_at", Integer, false),
            ("version", Integer, true),
        ],
        references: &[
            ("competition_id", "competition"),
            ("round_id", "round"),
            ("asked_by", "account"),
            ("agreed_by", "account"),
        ],
        unique: &[],
        indexes: &[&["round_id"]],
        checks: &[],
    },
    Table {
        name: "auth_failure",
        key: &["network", "since"],
        columns: &[
            ("network", Text, true),
            ("since", Integer, true),
            ("count", Integer, true),
        ],
        references: &[],
        unique: &[],
        indexes: &[],
        checks: &[],
    },
];
