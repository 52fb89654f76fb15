//! The certificate of a task without a plan: its shortages and the changes that make a plan
//! possible. [`super::infeasibility`] computes it.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::remedy::{Remedy, Step};
use crate::domain::Country;

/// No plan keeps the hard rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[error("no assignment keeps all rules\n{certificate}")]
pub struct Infeasible {
    /// The proof.
    pub certificate: Certificate,
}

/// The proof that there is no plan. Pinned reviews count neither as needed nor as available.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// Ids of all entries concerned, sorted.
    pub entries: Vec<String>,
    /// Ids of all judges concerned, sorted.
    pub judges: Vec<String>,
    /// Reviews needed.
    pub needed: u64,
    /// Reviews that the judges can give.
    pub available: u64,
    /// `needed - available`.
    pub missing: u64,
    /// How many of the entries each country has, most first.
    pub countries: Vec<(Country, u64)>,
    /// Excluded pairs of the entries with any judge, by rule; a pair that two rules exclude counts
    /// for both.
    pub ruled_out: BTreeMap<String, u64>,
    /// The independent shortages that add up to this one.
    pub shortages: Vec<Shortage>,
    /// Changes; each of them alone makes a plan possible.
    pub repairs: Vec<Repair>,
    /// The cheapest set of waivers that makes a plan possible; absent for very large tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cheapest: Option<Remedy>,
}

/// One independent shortage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shortage {
    /// Which side has too few places.
    pub kind: ShortageKind,
    /// Ids of the entries concerned.
    pub entries: Vec<String>,
    /// Ids of the judges concerned.
    pub judges: Vec<String>,
    /// Reviews needed: by the entries' panels, or by the judges' minimum loads.
    pub needed: u64,
    /// Reviews that the other side can give.
    pub available: u64,
    /// `needed - available`.
    pub missing: u64,
    /// How many of the entries each country has, most first.
    pub countries: Vec<(Country, u64)>,
    /// Excluded pairs, by rule.
    pub ruled_out: BTreeMap<String, u64>,
}

/// Which side has too few places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShortageKind {
    /// Entries lack judges.
    Panels,
    /// Judges cannot get their minimum load.
    MinimumLoads,
}

/// A change that alone makes a plan possible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "repair", rename_all = "snake_case")]
pub enum Repair {
    /// Raise the maximum load of these judges.
    RaiseMaxLoad {
        /// Their ids.
        judges: Vec<String>,
        /// Increment of each load: the least that suffices.
        by: u32,
    },
    /// Lower the minimum load of these judges.
    LowerMinLoad {
        /// Their ids.
        judges: Vec<String>,
        /// Decrement of each load: the least that suffices.
        by: u32,
    },
    /// Invite judges without any conflict with the entries concerned.
    AddJudges {
        /// Number of judges: the fewest that suffice.
        count: u32,
        /// Entries each of them takes.
        load: u32,
        /// Countries they cannot be from under the rules, those of the entries concerned.
        not_from: Vec<Country>,
    },
    /// Make panels smaller.
    LowerPerEntry {
        /// The largest panel that can be filled.
        to: u32,
    },
    /// Allow the pairs that only this rule excludes.
    WaiveRule {
        /// The rule: a conflict rule, `never_pin`, `track`, `language` or `not_listed`.
        rule: String,
        /// Pairs that become eligible, over all entries.
        pairs: u64,
    },
}

/// Most ids named in a sentence; a number replaces the rest.
const SHOWN: usize = 5;

/// The first ids, and the number of the rest.
fn some(ids: &[String]) -> String {
    let mut text = ids[..ids.len().min(SHOWN)].join(", ");
    if ids.len() > SHOWN {
        text += &format!(" and {} more", ids.len() - SHOWN);
    }
    text
}

fn plural<'a>(n: usize, one: &'a str, many: &'a str) -> &'a str {
    if n == 1 { one } else { many }
}

impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for shortage in &self.shortages {
            writeln!(f, "{shortage}")?;
        }
        for (i, repair) in self.repairs.iter().enumerate() {
            let lead = if i == 0 {
                "Possible changes, each sufficient alone: "
            } else {
                "  or "
            };
            writeln!(f, "{lead}{repair}")?;
        }
        if let Some(remedy) = &self.cheapest {
            let steps: Vec<String> = remedy
                .steps
                .iter()
                .take(SHOWN)
                .map(Step::to_string)
                .collect();
            let more = remedy.steps.len().saturating_sub(SHOWN);
            let more = if more > 0 {
                format!("; and {more} more steps")
            } else {
                String::new()
            };
            writeln!(
                f,
                "Cheapest set of waivers (total price {}): {}{more}",
                remedy.price,
                steps.join("; ")
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Shortage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (e, j) = (self.entries.len(), self.judges.len());
        let entries = plural(e, "entry", "entries");
        let judges = plural(j, "judge", "judges");
        match self.kind {
            ShortageKind::Panels => {
                write!(f, "{e} {entries} ({})", some(&self.entries))?;
                if let Some((country, n)) = self.countries.first() {
                    let share = if *n == e as u64 { "all" } else { "mostly" };
                    write!(f, ", {share} from {country},")?;
                }
                let need = plural(e, "needs", "need");
                write!(f, " {need} {} reviews; ", self.needed)?;
                if j == 0 {
                    write!(f, "no judge is eligible for them")?;
                } else {
                    let who = format!("the {j} eligible {judges} ({})", some(&self.judges));
                    write!(f, "{who} can give at most {}", self.available)?;
                }
            }
            ShortageKind::MinimumLoads => {
                let must = format!("the minimum loads of {j} {judges} ({})", some(&self.judges));
                write!(f, "{must} require {} reviews; ", self.needed)?;
                write!(
                    f,
                    "the {e} {entries} open to them can take at most {}",
                    self.available
                )?;
            }
        }
        write!(f, " ({} missing).", self.missing)?;
        if !self.ruled_out.is_empty() {
            let each: Vec<String> = self
                .ruled_out
                .iter()
                .map(|(rule, n)| format!("{rule} {n}"))
                .collect();
            write!(f, " Excluded pairs: {}.", each.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RaiseMaxLoad { judges, by } => {
                write!(f, "raise max_load of {} by {by}", some(judges))
            }
            Self::LowerMinLoad { judges, by } => {
                write!(f, "lower min_load of {} by {by}", some(judges))
            }
            Self::AddJudges {
                count,
                load,
                not_from,
            } => {
                let judges = plural(*count as usize, "judge", "judges");
                write!(f, "add {count} {judges} for {load} entries each")?;
                let codes: Vec<&str> = not_from.iter().map(Country::code).collect();
                write!(f, ", without a conflict (not from {})", codes.join(", "))
            }
            Self::LowerPerEntry { to } => write!(f, "reduce panels to {to}"),
            Self::WaiveRule { rule, pairs } => {
                write!(f, "waive the rule {rule} ({pairs} pairs become possible)")
            }
        }
    }
}
