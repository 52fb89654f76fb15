//! How many judges a competition needs, and from where, before invitations are sent.
//!
//! This is the optimiser's flow with hypothetical judges. Entries with the same countries are one
//! node. The reviews that their panels need flow from it to other countries, and on to the judges
//! of those countries, each of whom takes at most the load. Judges of one kind are interchangeable:
//! dealing reviews to them in turn keeps every load and repeats no pair. Every flow therefore
//! corresponds to panels.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Unsolved;
use super::flow::{self, Arc, EoMcf, Network};
use crate::domain::Country;
use crate::table::{Problem, Problems};

/// Entries that are expected with one set of countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Their countries: a judge from one of them cannot review these entries.
    pub countries: Vec<Country>,
    /// Number of these entries.
    pub entries: u64,
}

/// A judge who is already certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The judge's countries; the first is the panel country.
    pub countries: Vec<Country>,
    /// The agreed maximum, if there is one.
    pub max_load: Option<u32>,
}

/// The input of [`need`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The entries.
    pub expected: Vec<Expected>,
    /// Judges who are already certain.
    pub known: Vec<Known>,
    /// Countries from which judges can be invited; empty for those of the entries and of the known.
    pub from: Vec<Country>,
    /// Judges on each panel.
    pub per_entry: u32,
    /// Most entries of a judge.
    pub load: u32,
}

/// Judges to be invited from a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// Code of the country.
    pub country: Country,
    /// Number of judges to invite.
    pub judges: u64,
}

/// An answer for one load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// Most entries of a judge.
    pub load: u32,
    /// Number of all judges, including the known ones.
    pub judges: u64,
    /// Judges to be invited, by country; none of them can be left out.
    pub invite: Vec<Invited>,
    /// Reviews that the panels need.
    pub needed: u64,
    /// Reviews that the judges could take beyond those.
    pub spare: u64,
    /// Whether some panels need two judges of one country.
    pub same_country: bool,
}

/// Scenarios for three quarters of the load, the load, and five quarters of it.
///
/// # Errors
/// [`Unsolved::Input`] names the reason, such as entries that no judge from the available countries
/// can review.
pub fn need(question: &Question) -> Result<Vec<Scenario>, Unsolved> {
    let problems = question.problems();
    if !problems.is_empty() {
        return Err(Unsolved::Input(Problems(problems)));
    }
    let load = u64::from(question.load);
    let quarters = |n: u64| (load * n / 4).max(1);
    let mut loads = vec![quarters(3), load, quarters(5)];
    loads.dedup();
    loads
        .into_iter()
        .map(|load| LoadCase::new(question, load).scenario())
        .collect()
}

impl Question {
    /// Countries from which judges can be invited, in order.
    fn countries(&self) -> BTreeSet<Country> {
        if !self.from.is_empty() {
            return self.from.iter().copied().collect();
        }
        let entries = self.expected.iter().flat_map(|e| &e.countries);
        let known = self.known.iter().flat_map(|k| k.countries.first());
        entries.chain(known).copied().collect()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut refuse = |column: &str, value: String, expected: String| {
            found.push(Problem {
                file: "options".to_owned(),
                line: 0,
                column: column.to_owned(),
                value,
                expected,
            });
        };
        for (column, value, most) in [
            ("per-entry", self.per_entry, MOST_PANEL),
            ("load", self.load, MOST_LOAD),
        ] {
            if value == 0 || value > most {
                refuse(column, value.to_string(), format!("1 to {most}"));
            }
        }
        let all: u64 = self
            .expected
            .iter()
            .map(|e| e.entries.min(MOST_ENTRIES))
            .sum();
        if all == 0 || all > MOST_ENTRIES {
            refuse(
                "entries",
                all.to_string(),
                format!("1 to {MOST_ENTRIES} entries"),
            );
        }
        let from = self.countries();
        for expected in &self.expected {
            let free = |own: &[Country]| !own.iter().any(|c| expected.countries.contains(c));
            let some = from.iter().any(|c| free(&[*c]));
            if !some && !self.known.iter().any(|k| free(&k.countries)) {
                let own: Vec<String> = expected.countries.iter().map(ToString::to_string).collect();
                let wanted =
                    "a country other than the entry's own, from which a judge can be invited";
                refuse("from", own.join(";"), wanted.to_owned());
            }
        }
        found
    }
}

const MOST_PANEL: u32 = 100;
const MOST_LOAD: u32 = 10_000;
const MOST_ENTRIES: u64 = 1_000_000;
/// Exchanges of two judges for one that are tried at a time.
const MOST_TRIES: u32 = 500;
/// Cost of a missing review: more than all other costs.
const MISSING: i64 = 1_000;

/// Interchangeable judges.
struct Kind {
    /// Their countries; the first is the panel country.
    countries: Vec<Country>,
    /// Entries each takes at most.
    load: u64,
    /// Number of judges; for judges to be invited, the number so far.
    count: u64,
    is_known: bool,
    /// Reviews that match the country's share of the entries.
    share: u64,
}

/// The question at one load.
struct LoadCase {
    per_entry: u64,
    /// Entries by their countries.
    types: Vec<(Vec<Country>, u64)>,
    kinds: Vec<Kind>,
}

/// Reviews by kind, of a plan without a missing review.
type Given = Vec<u64>;

impl LoadCase {
    fn new(question: &Question, load: u64) -> Self {
        let mut types: BTreeMap<Vec<Country>, u64> = BTreeMap::new();
        for expected in &question.expected {
            let mut countries = expected.countries.clone();
            countries.sort_unstable();
            countries.dedup();
            *types.entry(countries).or_default() += expected.entries;
        }
        types.retain(|_, entries| *entries > 0);
        let per_entry = u64::from(question.per_entry);
        let needed: u64 = types.values().sum::<u64>() * per_entry;
        let named: u64 = types.iter().map(|(own, n)| own.len() as u64 * n).sum();
        let share = |country: &Country| {
            let theirs = types.iter().filter(|(own, _)| own.contains(country));
            (needed * theirs.map(|(_, n)| n).sum::<u64>()).div_ceil(named.max(1))
        };
        let mut known: BTreeMap<(Vec<Country>, u64), u64> = BTreeMap::new();
        for judge in &question.known {
            let most = judge.max_load.map_or(load, u64::from);
            *known.entry((judge.countries.clone(), most)).or_default() += 1;
        }
        let known = known.into_iter().map(|((countries, load), count)| Kind {
            countries,
            load,
            count,
            is_known: true,
            share: 0,
        });
        let invited = question.countries().into_iter().map(|country| Kind {
            countries: vec![country],
            load,
            count: 0,
            is_known: false,
            share: share(&country),
        });
        Self {
            per_entry,
            kinds: known.chain(invited).collect(),
            types: types.into_iter().collect(),
        }
    }

    fn needed(&self) -> u64 {
        self.types.iter().map(|(_, n)| n * self.per_entry).sum()
    }

    /// The fewest judges found, first with mixed panels alone.
    fn scenario(mut self) -> Result<Scenario, Unsolved> {
        let (given, mixed) = match self.flow(true, true)? {
            Some(given) => (given, true),
            None => {
                let given = self.flow(false, true)?;
                let fault = || Unsolved::Fault("a panel that no judges can fill".to_owned());
                (given.ok_or_else(fault)?, false)
            }
        };
        for (kind, reviews) in self.kinds.iter_mut().zip(&given) {
            if !kind.is_known {
                kind.count = reviews.div_ceil(kind.load);
            }
        }
        // A panel with two judges of a country needs two judges there.
        while self.flow(mixed, false)?.is_none() {
            let invited = self.kinds.iter_mut().filter(|k| !k.is_known && k.count > 0);
            invited.for_each(|kind| kind.count += 1);
        }
        self.leave_out(mixed)?;
        let needed = self.needed();
        let capacity: u64 = self.kinds.iter().map(|k| k.count * k.load).sum();
        let invite = self.kinds.iter().filter(|k| !k.is_known && k.count > 0);
        Ok(Scenario {
            load: self.kinds.last().map_or(0, |k| k.load) as u32,
            judges: self.kinds.iter().map(|k| k.count).sum(),
            invite: invite
                .map(|k| Invited {
                    country: k.countries[0],
                    judges: k.count,
                })
                .collect(),
            needed,
            spare: capacity.saturating_sub(needed),
            same_country: !mixed,
        })
    }

    /// Removes judges who are not needed, from the most idle countries first. Where fewer judges
    /// might suffice, also tries to replace two judges by one from another country.
    fn leave_out(&mut self, mixed: bool) -> Result<(), Unsolved> {
        while let Some(given) = self.flow(mixed, false)? {
            let idle = |i: &usize| {
                let kind = &self.kinds[*i];
                (kind.count * kind.load).saturating_sub(given[*i])
            };
            let open: Vec<usize> = (0..self.kinds.len())
                .filter(|i| !self.kinds[*i].is_known)
                .collect();
            let mut order: Vec<usize> = open
                .iter()
                .copied()
                .filter(|i| self.kinds[*i].count > 0)
                .collect();
            order.sort_by_key(|i| (std::cmp::Reverse(idle(i)), *i));
            let mut fewer = false;
            for i in &order {
                fewer = self.try_change(mixed, &[(*i, -1)])?;
                if fewer {
                    break;
                }
            }
            if !(fewer || self.merge(mixed, &order, &open)?) {
                break;
            }
        }
        Ok(())
    }

    /// One judge in place of two, if that is enough.
    fn merge(&mut self, mixed: bool, from: &[usize], to: &[usize]) -> Result<bool, Unsolved> {
        let capacity: u64 = self.kinds.iter().map(|k| k.count * k.load).sum();
        let load = self.kinds.last().map_or(0, |k| k.load);
        if capacity < self.needed() + load {
            return Ok(false);
        }
        let mut tries = 0;
        for (at, i) in from.iter().enumerate() {
            for j in &from[at..] {
                for k in to.iter().filter(|k| *k != i && *k != j) {
                    if tries == MOST_TRIES || (i == j && self.kinds[*i].count < 2) {
                        break;
                    }
                    tries += 1;
                    if self.try_change(mixed, &[(*i, -1), (*j, -1), (*k, 1)])? {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    /// Changes the numbers of judges, and takes the change back when it is not enough.
    fn try_change(&mut self, mixed: bool, changes: &[(usize, i64)]) -> Result<bool, Unsolved> {
        for (i, by) in changes {
            self.kinds[*i].count = self.kinds[*i].count.saturating_add_signed(*by);
        }
        let enough = self.flow(mixed, false)?.is_some();
        if !enough {
            for (i, by) in changes {
                self.kinds[*i].count = self.kinds[*i].count.saturating_add_signed(-by);
            }
        }
        Ok(enough)
    }

    /// Reviews by kind if every panel can be filled. `mixed`: no two judges of a
    /// panel from one country. `open`: as many judges as it takes can be invited.
    fn flow(&self, mixed: bool, open: bool) -> Result<Option<Given>, Unsolved> {
        let (types, kinds) = (self.types.len(), self.kinds.len());
        let sink = (types + kinds) as u32;
        let mut network = Network {
            supply: vec![0; types + kinds + 1],
            arcs: Vec::new(),
        };
        let arc = |network: &mut Network, tail, head, upper: u64, cost| {
            network.arcs.push(Arc {
                tail,
                head,
                lower: 0,
                upper: upper as i64,
                cost,
            });
        };
        let needed = self.needed();
        network.supply[sink as usize] = -(needed as i64);
        for (i, kind) in self.kinds.iter().enumerate() {
            let node = (types + i) as u32;
            match (kind.is_known, open) {
                (true, _) => arc(&mut network, node, sink, kind.count * kind.load, 0),
                (false, false) => arc(&mut network, node, sink, kind.count * kind.load, 1),
                (false, true) => {
                    // Countries supply judges in proportion to their entries; beyond that, evenly.
                    arc(&mut network, node, sink, kind.share, 1);
                    arc(&mut network, node, sink, kind.share, 2);
                    arc(&mut network, node, sink, needed, 4);
                }
            }
        }
        for (t, (own, entries)) in self.types.iter().enumerate() {
            network.supply[t] = (entries * self.per_entry) as i64;
            arc(
                &mut network,
                t as u32,
                sink,
                entries * self.per_entry,
                MISSING,
            );
            let mut by_country: BTreeMap<Option<Country>, Vec<usize>> = BTreeMap::new();
            for (i, kind) in self.kinds.iter().enumerate() {
                if !kind.countries.iter().any(|c| own.contains(c)) {
                    let country = kind.countries.first().copied();
                    by_country.entry(country).or_default().push(i);
                }
            }
            for kinds in by_country.values() {
                let mut tail = t as u32;
                if mixed {
                    tail = network.supply.len() as u32;
                    network.supply.push(0);
                    arc(&mut network, t as u32, tail, *entries, 0);
                }
                for i in kinds {
                    let kind = &self.kinds[*i];
                    let each = match open && !kind.is_known {
                        true => self.per_entry,
                        false => self.per_entry.min(kind.count),
                    };
                    arc(&mut network, tail, (types + i) as u32, entries * each, 0);
                }
            }
        }
        let solved = flow::solve(&network, &EoMcf).map_err(|e| Unsolved::Fault(e.to_string()))?;
        let mut given = vec![0; kinds];
        for (arc, units) in network.arcs.iter().zip(&solved.flow) {
            if arc.cost == MISSING && *units > 0 {
                return Ok(None);
            }
            if arc.head == sink && arc.cost != MISSING {
                given[arc.tail as usize - types] += *units as u64;
            }
        }
        Ok(Some(given))
    }
}
