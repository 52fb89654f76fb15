//! A task as numbers: entries and judges sorted by id, and the eligible pairs with their affinity.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::domain::conflict::{Rule, Side, exclusive_conflicts};
use crate::domain::states::PinKind;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;

use super::Task;
use super::affinity::{Estimate, same_language};

/// Why a judge cannot be assigned to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Barrier {
    /// A conflict rule.
    Rule(Rule),
    /// A `never` pin.
    Never,
    /// The judge does not review the entry's track.
    Track,
    /// The judge does not have the entry's language, which is required.
    Language,
    /// The candidates table does not list the pair.
    NotListed,
}

impl Barrier {
    /// The code of the barrier in certificates and prices.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Rule(rule) => rule.as_str(),
            Self::Never => "never_pin",
            Self::Track => "track",
            Self::Language => "language",
            Self::NotListed => "not_listed",
        }
    }
}

/// A task as numbers. An entry or a judge is its position among the sorted ids. An eligible pair is
/// its position in the list of eligible pairs, which is sorted by entry, then judge.
#[derive(Clone)]
pub(super) struct Model<'a> {
    panel_size: u32,
    entries: Vec<&'a EntryRow>,
    judges: Vec<&'a JudgeRow>,
    /// Fewest and most entries of each judge; "no limit" is the number of entries.
    min_load: Vec<u32>,
    max_load: Vec<u32>,
    /// Panel country of each judge, as a number; unknown countries differ from each other.
    country: Vec<u32>,
    /// Whether each judge has judged before; empty when no judge states experience.
    experienced: Vec<bool>,
    /// Track of each entry, a position in `track_names`.
    tracks: Vec<u32>,
    track_names: Vec<&'a str>,
    /// The eligible pairs of entry `e` are `offset[e]..offset[e + 1]`.
    offset: Vec<usize>,
    /// Judge of each eligible pair.
    pair_judge: Vec<u32>,
    /// Affinity of each eligible pair.
    pair_affinity: Vec<u16>,
    /// Eligible pairs in force, sorted.
    in_force: Vec<u32>,
    /// Pinned judges of each entry, sorted.
    must: Vec<Vec<u32>>,
    never: Vec<Vec<u32>>,
    /// Judges of each entry that the candidates table lists although a barrier excludes them.
    barred: Vec<Vec<u32>>,
    /// Declared conflicts of each entry: judge and reason, sorted.
    declared: Vec<Vec<(u32, String)>>,
    entry_sides: Vec<Side>,
    judge_sides: Vec<Side>,
    task: &'a Task,
}

impl<'a> Model<'a> {
    /// The model of a task without problems: unknown ids are skipped.
    pub(super) fn new(task: &'a Task) -> Self {
        let (entries, entry_of) = sorted(&task.entries, |e| e.entry.as_str());
        let (judges, judge_of) = sorted(&task.judges, |j| j.judge.as_str());
        let by_entry: HashMap<&str, u32> = (0..)
            .zip(&entries)
            .map(|(i, e)| (e.entry.as_str(), i))
            .collect();
        let by_judge: HashMap<&str, u32> = (0..)
            .zip(&judges)
            .map(|(i, j)| (j.judge.as_str(), i))
            .collect();
        let place = |entry: &str, judge: &str| {
            Some((*by_entry.get(entry)? as usize, *by_judge.get(judge)?))
        };
        let mut must = vec![Vec::new(); entries.len()];
        let mut never = vec![Vec::new(); entries.len()];
        for pin in &task.pins {
            if let Some((e, j)) = place(&pin.entry, &pin.judge) {
                let list = if pin.pin == PinKind::Must {
                    &mut must
                } else {
                    &mut never
                };
                list[e].push(j);
            }
        }
        for list in must.iter_mut().chain(&mut never) {
            list.sort_unstable();
            list.dedup();
        }
        let mut declared = vec![Vec::new(); entries.len()];
        for conflict in &task.conflicts {
            if let Some((e, j)) = place(&conflict.entry, &conflict.judge) {
                let words = [conflict.kind.as_str(), conflict.reason.as_str()];
                let words: Vec<&str> = words.into_iter().filter(|w| !w.is_empty()).collect();
                declared[e].push((j, words.join(": ")));
            }
        }
        declared.iter_mut().for_each(|list| list.sort_unstable());
        let limit = entries.len() as u32;
        let names: BTreeMap<&str, u32> = entries.iter().map(|e| (e.track.as_str(), 0)).collect();
        let track_names: Vec<&str> = names.into_keys().collect();
        let track = |e: &&EntryRow| track_names.partition_point(|t| *t < e.track.as_str()) as u32;
        let mut model = Self {
            panel_size: task.options.per_entry,
            min_load: judges.iter().map(|j| j.min_load).collect(),
            max_load: judges
                .iter()
                .map(|j| j.max_load.unwrap_or(limit).min(limit))
                .collect(),
            country: panel_countries(&judges),
            experienced: if judges.iter().any(|j| j.experience.is_some()) {
                judges
                    .iter()
                    .map(|j| j.experience.is_some_and(|n| n > 0))
                    .collect()
            } else {
                Vec::new()
            },
            tracks: entries.iter().map(track).collect(),
            entry_sides: entries.iter().map(|e| e.side()).collect(),
            judge_sides: judges.iter().map(|j| j.side()).collect(),
            offset: Vec::new(),
            pair_judge: Vec::new(),
            pair_affinity: Vec::new(),
            in_force: Vec::new(),
            track_names,
            entries,
            judges,
            must,
            never,
            barred: vec![Vec::new(); task.entries.len()],
            declared,
            task,
        };
        model.fill(&entry_of, &judge_of);
        let current = task.current.iter().flatten();
        model.in_force = current
            .filter_map(|p| model.position(place(&p.entry, &p.judge)?))
            .collect();
        model.in_force.sort_unstable();
        model.in_force.dedup();
        model
    }

    /// Lists the eligible pairs.
    fn fill(&mut self, entry_of: &[u32], judge_of: &[u32]) {
        let mut offset = vec![0];
        let (mut judge, mut affinities) = (Vec::new(), Vec::new());
        if let Some(rows) = &self.task.candidates {
            // Counting sort by entry, so that millions of rows need no further copy.
            let mut start = vec![0_usize; self.entries.len() + 1];
            for row in rows {
                start[entry_of[row.entry as usize] as usize + 1] += 1;
            }
            for e in 0..self.entries.len() {
                start[e + 1] += start[e];
            }
            let mut listed = vec![(0_u32, 0_u16); rows.len()];
            let mut next = start.clone();
            for row in rows {
                let e = entry_of[row.entry as usize] as usize;
                listed[next[e]] = (judge_of[row.judge as usize], row.affinity);
                next[e] += 1;
            }
            for e in 0..self.entries.len() {
                let list = &mut listed[start[e]..start[e + 1]];
                // The better of two affinities of one pair comes last and stays.
                list.sort_unstable();
                for (i, &(j, affinity)) in list.iter().enumerate() {
                    if list.get(i + 1).is_some_and(|next| next.0 == j) {
                        continue;
                    }
                    if self.barrier(e, j).is_none() {
                        judge.push(j);
                        affinities.push(affinity);
                    } else {
                        self.barred[e].push(j);
                    }
                }
                offset.push(judge.len());
            }
        } else {
            let estimate = Estimate::new(&self.entries, &self.judges);
            for e in 0..self.entries.len() {
                for j in 0..self.judges.len() as u32 {
                    if self.barrier(e, j).is_none() {
                        judge.push(j);
                        affinities.push(estimate.affinity(e, j as usize));
                    }
                }
                offset.push(judge.len());
            }
        }
        (self.offset, self.pair_judge, self.pair_affinity) = (offset, judge, affinities);
    }

    /// The first barrier of the pair, not considering the candidates table.
    fn barrier(&self, e: usize, j: u32) -> Option<Barrier> {
        if self.never[e].binary_search(&j).is_ok() {
            return Some(Barrier::Never);
        }
        if self.is_other_track(e, j) {
            return Some(Barrier::Track);
        }
        if self.lacks_language(e, j) {
            return Some(Barrier::Language);
        }
        self.rules(e, j).first().copied().map(Barrier::Rule)
    }

    fn lacks_language(&self, e: usize, j: u32) -> bool {
        self.task.options.language_required && !self.shares_language(e, j as usize)
    }

    fn is_other_track(&self, e: usize, j: u32) -> bool {
        let tracks = &self.judges[j as usize].tracks;
        !tracks.is_empty() && !tracks.contains(&self.entries[e].track)
    }

    /// The conflict rules that exclude the pair.
    pub(super) fn rules(&self, e: usize, j: u32) -> Vec<Rule> {
        let list = &self.declared[e];
        let (judge, entry) = (&self.judge_sides[j as usize], &self.entry_sides[e]);
        let found = if list.is_empty() {
            exclusive_conflicts(judge, entry, &[], &self.task.rules)
        } else {
            let reasons: Vec<String> = list
                .iter()
                .filter(|(other, _)| *other == j)
                .map(|(_, reason)| reason.clone())
                .collect();
            exclusive_conflicts(judge, entry, &reasons, &self.task.rules)
        };
        found.into_iter().map(|conflict| conflict.rule).collect()
    }

    /// All barriers of the pair; empty when the pair is eligible.
    pub(super) fn barriers(&self, e: usize, j: u32) -> Vec<Barrier> {
        if self.affinity(e, j).is_some() {
            return Vec::new();
        }
        let mut found: Vec<Barrier> = self.rules(e, j).into_iter().map(Barrier::Rule).collect();
        found.sort_unstable();
        found.dedup();
        if self.never[e].binary_search(&j).is_ok() {
            found.push(Barrier::Never);
        }
        if self.is_other_track(e, j) {
            found.push(Barrier::Track);
        }
        if self.lacks_language(e, j) {
            found.push(Barrier::Language);
        }
        if self.task.candidates.is_some() && self.barred[e].binary_search(&j).is_err() {
            found.push(Barrier::NotListed);
        }
        found
    }

    /// Judges on each panel.
    pub(super) fn panel_size(&self) -> u32 {
        self.panel_size
    }

    pub(super) fn entry_count(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn judge_count(&self) -> usize {
        self.judges.len()
    }

    /// The row of an entry.
    pub(super) fn entry(&self, e: usize) -> &'a EntryRow {
        self.entries[e]
    }

    /// The row of a judge.
    pub(super) fn judge(&self, j: u32) -> &'a JudgeRow {
        self.judges[j as usize]
    }

    /// The rows of all judges, sorted by id.
    pub(super) fn judges(&self) -> &[&'a JudgeRow] {
        &self.judges
    }

    pub(super) fn find_entry(&self, id: &str) -> Option<usize> {
        let order = |e: &&EntryRow| e.entry.as_str().cmp(id);
        self.entries.binary_search_by(order).ok()
    }

    pub(super) fn find_judge(&self, id: &str) -> Option<u32> {
        let order = |j: &&JudgeRow| j.judge.as_str().cmp(id);
        self.judges.binary_search_by(order).ok().map(|j| j as u32)
    }

    /// Fewest entries of a judge.
    #[inline]
    pub(super) fn min_load(&self, j: u32) -> u32 {
        self.min_load[j as usize]
    }

    /// Most entries of a judge, at most the number of entries.
    #[inline]
    pub(super) fn max_load(&self, j: u32) -> u32 {
        self.max_load[j as usize]
    }

    /// Panel country of a judge as a number; unknown countries differ from each other.
    #[inline]
    pub(super) fn country(&self, j: u32) -> u32 {
        self.country[j as usize]
    }

    /// Panel country of each judge, see [`Self::country`].
    pub(super) fn countries(&self) -> &[u32] {
        &self.country
    }

    /// Whether any judge states experience.
    pub(super) fn states_experience(&self) -> bool {
        !self.experienced.is_empty()
    }

    /// Whether the judge states to have judged before.
    pub(super) fn is_experienced(&self, j: u32) -> bool {
        self.experienced.get(j as usize).is_some_and(|e| *e)
    }

    /// Track of each entry, as a position among the sorted names of the tracks.
    pub(super) fn tracks(&self) -> &[u32] {
        &self.tracks
    }

    pub(super) fn track_count(&self) -> u32 {
        self.track_names.len() as u32
    }

    pub(super) fn track_name(&self, track: u32) -> &'a str {
        self.track_names[track as usize]
    }

    /// Pinned judges of an entry, sorted.
    pub(super) fn pinned(&self, e: usize) -> &[u32] {
        &self.must[e]
    }

    /// Judges that an entry needs beside its pinned ones.
    pub(super) fn open_places(&self, e: usize) -> u32 {
        self.panel_size.saturating_sub(self.must[e].len() as u32)
    }

    /// Entries to which each judge is pinned.
    pub(super) fn pinned_loads(&self) -> Vec<u32> {
        self.loads(&self.must)
    }

    /// The number of eligible pairs.
    pub(super) fn pair_count(&self) -> usize {
        self.pair_judge.len()
    }

    /// The eligible pairs of an entry.
    #[inline]
    pub(super) fn pairs_of(&self, e: usize) -> Range<usize> {
        self.offset[e]..self.offset[e + 1]
    }

    /// The judge of an eligible pair.
    #[inline]
    pub(super) fn pair_judge(&self, pair: usize) -> u32 {
        self.pair_judge[pair]
    }

    /// The affinity of an eligible pair.
    #[inline]
    pub(super) fn pair_affinity(&self, pair: usize) -> u16 {
        self.pair_affinity[pair]
    }

    /// Eligible pairs in force, sorted; empty unless the task is a repair.
    pub(super) fn in_force(&self) -> &[u32] {
        &self.in_force
    }

    /// Whether an eligible pair is in force.
    #[inline]
    pub(super) fn is_in_force(&self, pair: u32) -> bool {
        self.in_force.binary_search(&pair).is_ok()
    }

    /// The eligible pairs of an entry: judges and affinities.
    pub(super) fn eligible(&self, e: usize) -> (&[u32], &[u16]) {
        let range = self.pairs_of(e);
        (&self.pair_judge[range.clone()], &self.pair_affinity[range])
    }

    /// The position of a pair among the eligible ones.
    fn position(&self, (e, j): (usize, u32)) -> Option<u32> {
        let at = self.eligible(e).0.binary_search(&j).ok()?;
        Some((self.offset[e] + at) as u32)
    }

    /// The affinity of a pair, `None` when it is not eligible.
    pub(super) fn affinity(&self, e: usize, j: u32) -> Option<u16> {
        let (judges, affinities) = self.eligible(e);
        judges.binary_search(&j).ok().map(|at| affinities[at])
    }

    /// Whether the judge has the entry's language; true where the entry states none.
    pub(super) fn shares_language(&self, e: usize, j: usize) -> bool {
        let wanted = &self.entries[e].language;
        let mut known = self.judges[j].languages.iter();
        wanted.is_empty() || known.any(|l| same_language(l, wanted))
    }

    /// Whether the judge is pinned to the entry.
    pub(super) fn is_pinned(&self, e: usize, j: u32) -> bool {
        self.must[e].binary_search(&j).is_ok()
    }

    /// Entries of each judge.
    pub(super) fn loads(&self, panels: &[Vec<u32>]) -> Vec<u32> {
        let mut loads = vec![0; self.judges.len()];
        for &j in panels.iter().flatten() {
            loads[j as usize] += 1;
        }
        loads
    }

    /// Affinity of each entry's panel.
    pub(super) fn sums(&self, panels: &[Vec<u32>]) -> Vec<i64> {
        let affinity = |e, j: &u32| i64::from(self.affinity(e, *j).unwrap_or(0));
        let of = |(e, panel): (usize, &Vec<u32>)| panel.iter().map(|j| affinity(e, j)).sum();
        panels.iter().enumerate().map(of).collect()
    }

    /// The lowest affinity of a panel.
    pub(super) fn least(&self, panels: &[Vec<u32>]) -> i64 {
        self.sums(panels).into_iter().min().unwrap_or(0)
    }

    /// Panels without a judge who has judged before.
    pub(super) fn novice_panels(&self, panels: &[Vec<u32>]) -> u64 {
        let novices = |panel: &&Vec<u32>| !panel.iter().any(|j| self.is_experienced(*j));
        panels.iter().filter(novices).count() as u64
    }

    /// Affinity minus the cost of panel-mates from one country.
    pub(super) fn value(&self, panels: &[Vec<u32>], same_country_cost: i64) -> i64 {
        let affinity: i64 = self.sums(panels).into_iter().sum();
        affinity
            - same_country_cost * super::design::same_country_pairs(panels, &self.country) as i64
    }

    /// The model restricted to the eligible pairs that `keep` accepts, by entry and pair; without
    /// pairs in force.
    pub(super) fn only(&self, keep: impl Fn(usize, usize) -> bool) -> Self {
        let mut small = Self {
            offset: vec![0],
            pair_judge: Vec::new(),
            pair_affinity: Vec::new(),
            in_force: Vec::new(),
            ..self.clone()
        };
        for e in 0..self.entries.len() {
            for at in self.pairs_of(e).filter(|at| keep(e, *at)) {
                small.pair_judge.push(self.pair_judge[at]);
                small.pair_affinity.push(self.pair_affinity[at]);
            }
            small.offset.push(small.pair_judge.len());
        }
        small
    }
}

/// Rows sorted by id, and the new position of each old one.
fn sorted<T>(rows: &[T], id: impl Fn(&T) -> &str) -> (Vec<&T>, Vec<u32>) {
    let mut order: Vec<u32> = (0..rows.len() as u32).collect();
    order.sort_by(|a, b| id(&rows[*a as usize]).cmp(id(&rows[*b as usize])));
    let mut place = vec![0; rows.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old as usize] = new as u32;
    }
    (order.iter().map(|i| &rows[*i as usize]).collect(), place)
}

/// Panel countries as numbers; a judge of unknown country shares none.
fn panel_countries(judges: &[&JudgeRow]) -> Vec<u32> {
    let mut known = BTreeMap::new();
    let mut next = 0;
    let mut fresh = || {
        next += 1;
        next - 1
    };
    judges
        .iter()
        .map(|judge| match judge.countries.first() {
            Some(country) => *known.entry(*country).or_insert_with(&mut fresh),
            None => fresh(),
        })
        .collect()
}
