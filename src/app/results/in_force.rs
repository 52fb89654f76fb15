//! The amendments and flags that are in force for a ranking.

use std::collections::BTreeMap;

use entity::ids::{JudgeId, RoundId};

use crate::app::typed;
use crate::domain::plan::Amendment;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::results::decisions;
use crate::table::flags::FlagRow;

/// Which decisions of a round are in force.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Until {
    /// All so far.
    Now,
    /// Those made until an instant.
    Time(i64),
    /// Those up to these numbers.
    Numbers {
        /// Number of the last amendment.
        amendments: i32,
        /// Number of the last decision on a flag.
        flags: i32,
    },
}

impl Until {
    /// Was the amendment made later?
    pub(crate) fn is_before_amendment(self, number: i32, at: i64) -> bool {
        match self {
            Self::Now => false,
            Self::Time(until) => at > until,
            Self::Numbers { amendments, .. } => number > amendments,
        }
    }

    fn is_before_flag(self, number: i32, at: i64) -> bool {
        match self {
            Self::Now => false,
            Self::Time(until) => at > until,
            Self::Numbers { flags, .. } => number > flags,
        }
    }
}

/// The decisions of a round as the ranking and the bundle use them. Judges are named by the codes
/// of the round's tables; decisions about other judges have no effect.
pub(crate) async fn in_force(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    judges: &BTreeMap<String, JudgeId>,
    until: Until,
) -> Result<(Vec<FlagRow>, Vec<Amendment>), Problem> {
    let codes: BTreeMap<JudgeId, &str> = judges.iter().map(|(c, id)| (*id, c.as_str())).collect();
    let mut flags = BTreeMap::new();
    for row in decisions::flags(on, organiser, round).await? {
        if until.is_before_flag(row.number, row.decided_at) {
            break;
        }
        let Some(judge) = codes.get(&row.judge_id) else {
            continue;
        };
        let judge = (*judge).to_owned();
        flags.insert(
            judge.clone(),
            FlagRow {
                judge,
                decision: *row.decision,
                reason: row.reason,
            },
        );
    }
    let mut amendments = Vec::new();
    for row in decisions::amendments(on, organiser, round).await? {
        if until.is_before_amendment(row.number, row.made_at) {
            break;
        }
        amendments.push(Amendment {
            number: row.number,
            made_at: crate::clock::time(row.made_at).to_rfc3339(),
            reason: row.reason,
            before: typed(&row.before)?,
        });
    }
    Ok((flags.into_values().collect(), amendments))
}
