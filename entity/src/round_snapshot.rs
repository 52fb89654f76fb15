//! What a round consisted of when it was closed. Its results are computed from this and nothing
//! else.

use std::collections::BTreeMap;

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, CompetitionId, EntryId, JudgeId, RoundId, SnapshotId};
use crate::json::JsonColumn;

/// The tables of a round at its closing. Judges are there by code only; no person is named, except
/// where a title names one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tables {
    /// `entries.csv`: the entries that the round ranks.
    pub entries: String,
    /// `judges.csv`: the judges on its panels, even if they left later.
    pub judges: String,
    /// `assignment.csv`.
    pub assignment: String,
    /// `rubric.csv`.
    pub rubric: String,
    /// `scores.csv`: the marks of the counted sheets.
    pub scores: String,
    /// The ids of the entries, by code.
    pub entry_ids: BTreeMap<String, EntryId>,
    /// The ids of the judges, by code.
    pub judge_ids: BTreeMap<String, JudgeId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "round_snapshot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SnapshotId,
    pub competition_id: CompetitionId,
    pub round_id: RoundId,
    /// Number of the closing, counted from 1: a round that was opened again is closed again.
    pub number: i32,
    pub tables: JsonColumn<Tables>,
    /// SHA-256 of the canonical JSON of `tables`.
    pub sha256: String,
    /// The organiser who closed the round; none for the operator.
    pub closed_by: Option<AccountId>,
    pub closed_at: i64,
    /// When a name was erased from a title.
    pub redacted_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
