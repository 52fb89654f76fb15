//! The decisions in force: what a ranking takes from amendments and flags.

use std::collections::BTreeMap;

use entity::ids::RoundId;

use crate::app::roster::Roster;
use crate::app::typed;
use crate::domain::plan::Amendment;
use crate::problem::Problem;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::results::decisions;
use crate::table::flags::FlagRow;

/// What counts of the decisions of a round, as the ranking and the bundle take it; of those until an
/// instant, if one is named.
pub(crate) async fn in_force(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    round: RoundId,
    roster: &Roster,
    until: Option<i64>,
) -> Result<(Vec<FlagRow>, Vec<Amendment>), Problem> {
    let later = |at: i64| until.is_some_and(|until| at > until);
    let mut flags = BTreeMap::new();
    for row in decisions::flags(on, organiser, round).await? {
        if later(row.decided_at) {
            break;
        }
        let Some(judge) = roster.judge(row.judge_id) else {
            continue;
        };
        let judge = judge.row.judge.clone();
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
        if later(row.made_at) {
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
