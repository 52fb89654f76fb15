//! Why there is no plan, in the words of a competition, and what would help.
//!
//! The entries and judges of a minimum cut are the reason: what the entries need minus what their
//! judges can give is exactly the judgings that are missing. Cuts are made small (no entry whose
//! leaving would not lower the shortage), split where no scarce judge links them, and equal ones
//! are folded. Every remedy is tried before it is named.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Task;
use super::model::{Barrier, Model};
use super::supply::{Case, fill};
use crate::domain::Country;

/// No plan keeps the hard rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[error("no assignment keeps all rules\n{certificate}")]
pub struct Infeasible {
    /// Why.
    pub certificate: Certificate,
}

/// The proof that there is no plan. Pinned judgings count on neither side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// Ids of all entries concerned, sorted.
    pub entries: Vec<String>,
    /// Ids of all judges concerned, sorted.
    pub judges: Vec<String>,
    /// Judgings needed.
    pub needed: u64,
    /// Judgings available to them.
    pub available: u64,
    /// `needed - available`.
    pub missing: u64,
    /// How many of the entries each country has, most first.
    pub countries: Vec<(Country, u64)>,
    /// Pairs of the entries with any judge that are ruled out, by rule; a pair ruled out twice
    /// counts for both.
    pub ruled_out: BTreeMap<String, u64>,
    /// The independent shortages that add up to this one.
    pub shortages: Vec<Shortage>,
    /// Changes each of which alone makes a plan possible.
    pub repairs: Vec<Repair>,
}

/// One independent shortage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shortage {
    /// What falls short.
    pub kind: ShortageKind,
    /// Ids of the entries concerned.
    pub entries: Vec<String>,
    /// Ids of the judges concerned.
    pub judges: Vec<String>,
    /// Judgings needed: by the entries' panels, or by the judges' minimum loads.
    pub needed: u64,
    /// Judgings the other side can give.
    pub available: u64,
    /// `needed - available`.
    pub missing: u64,
    /// How many of the entries each country has, most first.
    pub countries: Vec<(Country, u64)>,
    /// Pairs that are ruled out, by rule.
    pub ruled_out: BTreeMap<String, u64>,
}

/// Which side falls short.
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
        /// By how much each; the least that helps.
        by: u32,
    },
    /// Lower the minimum load of these judges.
    LowerMinLoad {
        /// Their ids.
        judges: Vec<String>,
        /// By how much each; the least that helps.
        by: u32,
    },
    /// Invite judges without any conflict with the entries concerned.
    AddJudges {
        /// How many; the fewest that help.
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
    /// Allow the pairs that only this rule rules out.
    WaiveRule {
        /// The rule: a conflict rule, `never_pin`, `track` or `not_listed`.
        rule: String,
        /// Pairs that become eligible, over all entries.
        pairs: u64,
    },
}

/// Is there a plan at all?
pub(super) fn is_feasible(model: &Model<'_>) -> bool {
    Case::new(model).is_feasible()
}

/// A shortage by position.
struct Raw {
    kind: ShortageKind,
    entries: Vec<u32>,
    judges: Vec<u32>,
    needed: u64,
    available: u64,
}

/// The certificate, or `None` when there is a plan.
pub(super) fn explain(task: &Task, model: &Model<'_>) -> Option<Certificate> {
    let case = Case::new(model);
    let mut raw = panel_shortages(&case);
    if raw.is_empty() {
        raw.extend(minimum_shortage(&case));
    }
    if raw.is_empty() {
        return None;
    }
    let shortages: Vec<Shortage> = raw.iter().map(|r| name(model, r)).collect();
    let gather = |list: fn(&Raw) -> &Vec<u32>| -> Vec<u32> {
        let mut all: Vec<u32> = raw.iter().flat_map(list).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let whole = Raw {
        kind: raw[0].kind,
        entries: gather(|r| &r.entries),
        judges: gather(|r| &r.judges),
        needed: raw.iter().map(|r| r.needed).sum(),
        available: raw.iter().map(|r| r.available).sum(),
    };
    let named = name(model, &whole);
    Some(Certificate {
        repairs: repairs(task, model, &case, &whole, &named),
        entries: named.entries,
        judges: named.judges,
        needed: named.needed,
        available: named.available,
        missing: named.missing,
        countries: named.countries,
        ruled_out: named.ruled_out,
        shortages,
    })
}

/// The independent shortages of panels; empty when all panels can be filled.
fn panel_shortages(case: &Case) -> Vec<Raw> {
    let filled = fill(case, &case.most);
    let mut inside: Vec<bool> = filled.entries;
    if filled.missing == 0 {
        return Vec::new();
    }
    // Entries of the cut that each judge may judge; it gives the lesser of this and its room.
    let mut choice = vec![0_u32; case.most.len()];
    for (e, _) in inside.iter().enumerate().filter(|(_, s)| **s) {
        case.eligible[e]
            .iter()
            .for_each(|j| choice[*j as usize] += 1);
    }
    // An entry leaves when the supply it takes along is all it needs.
    for e in 0..inside.len() {
        let gives = |j: &&u32| choice[**j as usize] <= case.most[**j as usize];
        let along = case.eligible[e].iter().filter(gives).count() as u32;
        if inside[e] && along >= case.need[e] {
            inside[e] = false;
            case.eligible[e]
                .iter()
                .for_each(|j| choice[*j as usize] -= 1);
        }
    }
    // Only a judge with more choice than room links entries.
    let mut group: Vec<u32> = (0..inside.len() as u32).collect();
    let mut first = vec![u32::MAX; case.most.len()];
    for e in (0..inside.len()).filter(|e| inside[*e]) {
        for &j in &case.eligible[e] {
            if choice[j as usize] > case.most[j as usize] {
                let other = first[j as usize];
                if other == u32::MAX {
                    first[j as usize] = e as u32;
                } else {
                    join(&mut group, other, e as u32);
                }
            }
        }
    }
    let mut groups: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for e in (0..inside.len() as u32).filter(|e| inside[*e as usize]) {
        groups.entry(root(&mut group, e)).or_default().push(e);
    }
    let mut raw: Vec<Raw> = groups.into_values().map(|g| measure(case, g)).collect();
    fold(&mut raw);
    raw.sort_by_key(|r| (u64::MAX - (r.needed - r.available), r.entries[0]));
    raw
}

fn root(up: &mut [u32], mut at: u32) -> u32 {
    while up[at as usize] != at {
        up[at as usize] = up[up[at as usize] as usize];
        at = up[at as usize];
    }
    at
}

fn join(up: &mut [u32], a: u32, b: u32) {
    let (a, b) = (root(up, a), root(up, b));
    up[a.max(b) as usize] = a.min(b);
}

/// What a group of entries needs and can get.
fn measure(case: &Case, entries: Vec<u32>) -> Raw {
    let mut choice: BTreeMap<u32, u32> = BTreeMap::new();
    for &e in &entries {
        for &j in &case.eligible[e as usize] {
            *choice.entry(j).or_default() += 1;
        }
    }
    let give = |(j, n): (&u32, &u32)| u64::from((*n).min(case.most[*j as usize]));
    Raw {
        kind: ShortageKind::Panels,
        needed: entries
            .iter()
            .map(|e| u64::from(case.need[*e as usize]))
            .sum(),
        available: choice.iter().map(give).sum(),
        judges: choice.into_keys().collect(),
        entries,
    }
}

/// Makes one of single entries that have just the same judges.
fn fold(raw: &mut Vec<Raw>) {
    let mut kept: Vec<Raw> = Vec::new();
    let mut seen: BTreeMap<(Vec<u32>, bool), usize> = BTreeMap::new();
    for one in raw.drain(..) {
        let key = (one.judges.clone(), one.entries.len() == 1);
        match seen.get(&key) {
            Some(&at) if key.1 => {
                kept[at].entries.extend(one.entries);
                kept[at].needed += one.needed;
                kept[at].available += one.available;
            }
            _ => {
                seen.insert(key, kept.len());
                kept.push(one);
            }
        }
    }
    *raw = kept;
}

/// The judges whose minimum loads ask for more than the entries can give them.
fn minimum_shortage(case: &Case) -> Option<Raw> {
    let filled = fill(case, &case.least);
    let wanted: u64 = case.least.iter().map(|x| u64::from(*x)).sum();
    if filled.pairs == wanted {
        return None;
    }
    // Judges that no entry with a place to give reaches lack it; entries give them what they can.
    // Judges without a minimum ask for nothing.
    let lacks = |j: usize| !filled.judges[j] && case.least[j] > 0;
    let judges: Vec<u32> = (0..case.least.len())
        .filter(|j| lacks(*j))
        .map(|j| j as u32)
        .collect();
    let mut entries = Vec::new();
    let mut available = 0;
    for e in 0..case.need.len() {
        let may = case.eligible[e]
            .iter()
            .filter(|j| lacks(**j as usize))
            .count() as u32;
        let gives = may.min(case.need[e]);
        if gives > 0 {
            entries.push(e as u32);
            available += u64::from(gives);
        }
    }
    let needed = judges
        .iter()
        .map(|j| u64::from(case.least[*j as usize]))
        .sum();
    Some(Raw {
        kind: ShortageKind::MinimumLoads,
        entries,
        judges,
        needed,
        available,
    })
}

/// The word of what keeps a pair apart.
fn word(barrier: Barrier) -> &'static str {
    match barrier {
        Barrier::Rule(rule) => rule.word(),
        Barrier::Never => "never_pin",
        Barrier::Track => "track",
        Barrier::NotListed => "not_listed",
    }
}

/// A shortage with ids, countries and the pairs ruled out.
fn name(model: &Model<'_>, raw: &Raw) -> Shortage {
    let mut countries: BTreeMap<Country, u64> = BTreeMap::new();
    for &e in &raw.entries {
        for country in &model.entries[e as usize].countries {
            *countries.entry(*country).or_default() += 1;
        }
    }
    let mut countries: Vec<(Country, u64)> = countries.into_iter().collect();
    countries.sort_by_key(|(country, n)| (u64::MAX - n, *country));
    let mut ruled_out: BTreeMap<String, u64> = BTreeMap::new();
    let mut count = |e: u32, j: u32| {
        for barrier in model.barriers(e as usize, j) {
            *ruled_out.entry(word(barrier).to_owned()).or_default() += 1;
        }
    };
    match raw.kind {
        ShortageKind::Panels => {
            let judges = 0..model.judges.len() as u32;
            raw.entries
                .iter()
                .for_each(|e| judges.clone().for_each(|j| count(*e, j)));
        }
        ShortageKind::MinimumLoads => {
            let entries = 0..model.entries.len() as u32;
            raw.judges
                .iter()
                .for_each(|j| entries.clone().for_each(|e| count(e, *j)));
        }
    }
    Shortage {
        kind: raw.kind,
        entries: raw
            .entries
            .iter()
            .map(|e| model.entries[*e as usize].entry.clone())
            .collect(),
        judges: raw
            .judges
            .iter()
            .map(|j| model.judges[*j as usize].judge.clone())
            .collect(),
        needed: raw.needed,
        available: raw.available,
        missing: raw.needed - raw.available,
        countries,
        ruled_out,
    }
}

/// The changes each of which alone makes a plan possible; every one was tried.
fn repairs(
    task: &Task,
    model: &Model<'_>,
    case: &Case,
    whole: &Raw,
    named: &Shortage,
) -> Vec<Repair> {
    let mut found = Vec::new();
    let longest = model.entries.len() as u32;
    let changed = |list: fn(&mut Case) -> &mut Vec<u32>, by: i64| {
        let mut case = case.clone();
        for &j in &whole.judges {
            let value = &mut list(&mut case)[j as usize];
            *value = (i64::from(*value) + by).max(0) as u32;
        }
        case.is_feasible()
    };
    let ids = || named.judges.clone();
    if whole.kind == ShortageKind::Panels {
        if let Some(by) = least(longest, |by| changed(|c| &mut c.most, i64::from(by))) {
            found.push(Repair::RaiseMaxLoad { judges: ids(), by });
        }
        found.extend(add_judges(model, case, whole, named));
    } else if let Some(by) = least(longest, |by| changed(|c| &mut c.least, -i64::from(by))) {
        found.push(Repair::LowerMinLoad { judges: ids(), by });
    }
    let smaller = |to: &u32| {
        let mut case = case.clone();
        let less = model.per_entry - to;
        let enough = model.must.iter().all(|pins| pins.len() as u32 <= *to);
        case.need
            .iter_mut()
            .for_each(|need| *need = need.saturating_sub(less));
        enough && case.is_feasible()
    };
    found.extend(
        (1..model.per_entry)
            .rev()
            .find(smaller)
            .map(|to| Repair::LowerPerEntry { to }),
    );
    for rule in named.ruled_out.keys() {
        found.extend(waive(model, case, rule));
    }
    // Pinned judgings cannot be moved by any of these; say nothing rather than something untried.
    debug_assert!(task.options.per_entry == model.per_entry);
    found
}

/// The least `by` from 1 that helps, where more helps no less.
fn least(most: u32, helps: impl Fn(u32) -> bool) -> Option<u32> {
    let mut high = 1;
    while !helps(high) {
        if high >= most {
            return None;
        }
        high = (high * 2).min(most);
    }
    let mut low = high / 2;
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if helps(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

/// Judges without a conflict, each as busy as the busiest judge may be.
fn add_judges(model: &Model<'_>, case: &Case, whole: &Raw, named: &Shortage) -> Option<Repair> {
    let total: u64 = case.need.iter().map(|n| u64::from(*n)).sum();
    let mean = total.div_ceil(model.judges.len().max(1) as u64) as u32;
    let limited = model.judges.iter().filter_map(|j| j.max_load).max();
    let load = limited.unwrap_or(mean).max(mean).max(1);
    let helps = |count: u32| {
        let mut case = case.clone();
        let fresh = model.judges.len() as u32..model.judges.len() as u32 + count;
        case.most.extend(fresh.clone().map(|_| load));
        case.least.extend(fresh.clone().map(|_| 0));
        whole
            .entries
            .iter()
            .for_each(|e| case.eligible[*e as usize].extend(fresh.clone()));
        case.is_feasible()
    };
    let most = whole.needed.div_ceil(u64::from(load)) as u32 + model.per_entry;
    let count = least(most, helps)?;
    let mut not_from: Vec<Country> = named
        .countries
        .iter()
        .map(|(country, _)| *country)
        .collect();
    not_from.sort_unstable();
    Some(Repair::AddJudges {
        count,
        load,
        not_from,
    })
}

/// The pairs that only this rule keeps apart.
fn waive(model: &Model<'_>, case: &Case, rule: &str) -> Option<Repair> {
    let mut case = case.clone();
    let mut pairs = 0;
    for e in 0..model.entries.len() {
        for j in 0..model.judges.len() as u32 {
            if matches!(model.barriers(e, j).as_slice(), [only] if word(*only) == rule) {
                case.eligible[e].push(j);
                pairs += 1;
            }
        }
        case.eligible[e].sort_unstable();
    }
    case.is_feasible().then(|| Repair::WaiveRule {
        rule: rule.to_owned(),
        pairs,
    })
}

/// The first few of many, for a sentence.
fn some(ids: &[String]) -> String {
    const SHOWN: usize = 5;
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
            let lead = if i == 0 { "what would help: " } else { "or: " };
            writeln!(f, "{lead}{repair}")?;
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
                    let share = if *n == e as u64 { "all" } else { "chiefly" };
                    write!(f, ", {share} from {country},")?;
                }
                let need = plural(e, "needs", "need");
                write!(f, " {need} {} judgings; ", self.needed)?;
                if j == 0 {
                    write!(f, "no judge may judge them")?;
                } else {
                    let who = format!(
                        "the {j} {judges} who may judge them ({})",
                        some(&self.judges)
                    );
                    write!(f, "{who} can give at most {}", self.available)?;
                }
            }
            ShortageKind::MinimumLoads => {
                let must = format!("the minimum loads of {j} {judges} ({})", some(&self.judges));
                write!(f, "{must} ask for {} judgings; ", self.needed)?;
                write!(
                    f,
                    "the {e} {entries} they may judge can give at most {}",
                    self.available
                )?;
            }
        }
        write!(f, ": {} short.", self.missing)?;
        if !self.ruled_out.is_empty() {
            let each: Vec<String> = self
                .ruled_out
                .iter()
                .map(|(rule, n)| format!("{rule} {n}"))
                .collect();
            write!(f, " Pairs ruled out: {}.", each.join(", "))?;
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
            Self::LowerPerEntry { to } => write!(f, "make panels of {to}"),
            Self::WaiveRule { rule, pairs } => {
                write!(f, "waive the rule {rule} ({pairs} pairs become possible)")
            }
        }
    }
}
