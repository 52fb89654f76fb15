//! The certificate of a task without a plan: a minimum cut as shortages, and changes that suffice.
//!
//! The entries and judges of a minimum cut are the reason: what the entries need minus what their
//! judges can give is exactly the number of missing reviews. Cuts are reduced (an entry whose
//! removal does not lower the shortage is removed) and split where no scarce judge links them;
//! equal cuts are merged. Every suggested change is verified first.

use std::collections::BTreeMap;

use super::matching::{Case, fill};
use super::model::Model;
use super::remedy;
use super::shortage::{Certificate, Repair, Shortage, ShortageKind};
use crate::domain::Country;

/// Whether there is a plan.
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
pub(super) fn certificate(
    model: &Model<'_>,
    prices: &BTreeMap<String, u32>,
) -> Option<Certificate> {
    let case = Case::new(model);
    let mut raw = panel_shortages(&case);
    if raw.is_empty() {
        raw.extend(minimum_shortage(&case));
    }
    if raw.is_empty() {
        return None;
    }
    let shortages: Vec<Shortage> = raw.iter().map(|r| with_ids(model, r)).collect();
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
    let named = with_ids(model, &whole);
    Some(Certificate {
        repairs: repairs(model, &case, &whole, &named),
        cheapest: remedy::cheapest(model, prices),
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
    // Entries of the cut that each judge may review. The judge gives this number or their free
    // capacity, whichever is less.
    let mut choice = vec![0_u32; case.most.len()];
    for (e, _) in inside.iter().enumerate().filter(|(_, s)| **s) {
        case.eligible[e]
            .iter()
            .for_each(|j| choice[*j as usize] += 1);
    }
    // An entry is removed if the supply that is removed with it covers its need.
    for (e, inside) in inside.iter_mut().enumerate() {
        let gives = |j: &&u32| choice[**j as usize] <= case.most[**j as usize];
        let along = case.eligible[e].iter().filter(gives).count() as u32;
        if *inside && along >= case.need[e] {
            *inside = false;
            case.eligible[e]
                .iter()
                .for_each(|j| choice[*j as usize] -= 1);
        }
    }
    // Only a judge with more eligible entries than free capacity links entries.
    let mut group: Vec<u32> = (0..inside.len() as u32).collect();
    let mut first = vec![u32::MAX; case.most.len()];
    for e in (0..inside.len()).filter(|e| inside[*e]) {
        for &j in &case.eligible[e] {
            if choice[j as usize] > case.most[j as usize] {
                let other = first[j as usize];
                if other == u32::MAX {
                    first[j as usize] = e as u32;
                } else {
                    unite(&mut group, other, e as u32);
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

fn unite(up: &mut [u32], a: u32, b: u32) {
    let (a, b) = (root(up, a), root(up, b));
    up[a.max(b) as usize] = a.min(b);
}

/// What a group of entries needs, and what its judges can give.
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

/// Merges shortages of single entries that have exactly the same judges.
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

/// The judges whose minimum loads need more reviews than the entries can give.
fn minimum_shortage(case: &Case) -> Option<Raw> {
    let filled = fill(case, &case.least);
    let wanted: u64 = case.least.iter().map(|x| u64::from(*x)).sum();
    if filled.pairs == wanted {
        return None;
    }
    // The judges concerned are those whom no search from an entry with a free place reaches. Judges
    // without a minimum are not concerned.
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

/// A shortage with ids, countries and the pairs ruled out.
fn with_ids(model: &Model<'_>, raw: &Raw) -> Shortage {
    let mut countries: BTreeMap<Country, u64> = BTreeMap::new();
    for &e in &raw.entries {
        for country in &model.entry(e as usize).countries {
            *countries.entry(*country).or_default() += 1;
        }
    }
    let mut countries: Vec<(Country, u64)> = countries.into_iter().collect();
    countries.sort_by_key(|(country, n)| (u64::MAX - n, *country));
    let mut ruled_out: BTreeMap<String, u64> = BTreeMap::new();
    let mut count = |e: u32, j: u32| {
        for barrier in model.barriers(e as usize, j) {
            *ruled_out.entry(barrier.as_str().to_owned()).or_default() += 1;
        }
    };
    match raw.kind {
        ShortageKind::Panels => {
            let judges = 0..model.judge_count() as u32;
            raw.entries
                .iter()
                .for_each(|e| judges.clone().for_each(|j| count(*e, j)));
        }
        ShortageKind::MinimumLoads => {
            let entries = 0..model.entry_count() as u32;
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
            .map(|e| model.entry(*e as usize).entry.clone())
            .collect(),
        judges: raw
            .judges
            .iter()
            .map(|j| model.judge(*j).judge.clone())
            .collect(),
        needed: raw.needed,
        available: raw.available,
        missing: raw.needed - raw.available,
        countries,
        ruled_out,
    }
}

/// Changes, each of which alone makes a plan possible; every one is verified.
fn repairs(model: &Model<'_>, case: &Case, whole: &Raw, named: &Shortage) -> Vec<Repair> {
    let mut found = Vec::new();
    let longest = model.entry_count() as u32;
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
        let less = model.panel_size() - to;
        let enough = (0..model.entry_count()).all(|e| model.pinned(e).len() as u32 <= *to);
        case.need
            .iter_mut()
            .for_each(|need| *need = need.saturating_sub(less));
        enough && case.is_feasible()
    };
    found.extend(
        (1..model.panel_size())
            .rev()
            .find(smaller)
            .map(|to| Repair::LowerPerEntry { to }),
    );
    for rule in named.ruled_out.keys() {
        found.extend(waive(model, case, rule));
    }
    found
}

/// The least `by`, from 1, for which `helps` is true. `helps` must stay true for larger values.
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

/// Additional judges without a conflict, each with the largest maximum load of the present judges.
fn add_judges(model: &Model<'_>, case: &Case, whole: &Raw, named: &Shortage) -> Option<Repair> {
    let total: u64 = case.need.iter().map(|n| u64::from(*n)).sum();
    let mean = total.div_ceil(model.judge_count().max(1) as u64) as u32;
    let limited = model.judges().iter().filter_map(|j| j.max_load).max();
    let load = limited.unwrap_or(mean).max(mean).max(1);
    let helps = |count: u32| {
        let mut case = case.clone();
        let fresh = model.judge_count() as u32..model.judge_count() as u32 + count;
        case.most.extend(fresh.clone().map(|_| load));
        case.least.extend(fresh.clone().map(|_| 0));
        whole
            .entries
            .iter()
            .for_each(|e| case.eligible[*e as usize].extend(fresh.clone()));
        case.is_feasible()
    };
    let most = whole.needed.div_ceil(u64::from(load)) as u32 + model.panel_size();
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

/// Allows the pairs that only this rule excludes.
fn waive(model: &Model<'_>, case: &Case, rule: &str) -> Option<Repair> {
    let mut case = case.clone();
    let mut pairs = 0;
    for e in 0..model.entry_count() {
        for j in 0..model.judge_count() as u32 {
            if matches!(model.barriers(e, j).as_slice(), [only] if only.as_str() == rule) {
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
