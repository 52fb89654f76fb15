//! The assignment against brute force on a thousand small random tasks, infeasible ones included.
//!
//! The oracle shares no code with the program: it tries every panel of every entry in turn, and
//! decides eligibility by code of its own.

#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;

use std::collections::{BTreeMap, BTreeSet};

use evenhand::assign::{
    Certificate, CurrentPair, Options, Plan, Progress, Repair, ShortageKind, Step, Task, Unsolved,
    check, solve,
};
use evenhand::domain::Country;
use evenhand::domain::conflict::Rules;
use evenhand::domain::states::PinKind;
use evenhand::table::assignment::AssignmentRow;
use evenhand::table::candidates::CandidateRow;
use evenhand::table::conflicts::ConflictRow;
use evenhand::table::entries::EntryRow;
use evenhand::table::judges::JudgeRow;
use evenhand::table::pins::PinRow;

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (x ^ (x >> 31)) % end
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

const COUNTRIES: [&str; 4] = ["CN", "KZ", "UZ", "RU"];

fn random_country(r: &mut Random) -> Country {
    COUNTRIES[r.below(4) as usize].parse().unwrap()
}

fn random_entries(r: &mut Random, entries: u64, tracks: bool) -> Vec<EntryRow> {
    (0..entries)
        .map(|i| EntryRow {
            line: i + 2,
            entry: format!("e{i}"),
            countries: (0..1 + r.below(2)).map(|_| random_country(r)).collect(),
            track: if tracks && i > 0 {
                "y".into()
            } else {
                "x".into()
            },
            ..EntryRow::default()
        })
        .collect()
}

/// Judges whose loads are around `fair` reviews.
fn random_judges(r: &mut Random, judges: u64, tracks: bool, fair: u64) -> Vec<JudgeRow> {
    (0..judges)
        .map(|i| {
            let min_load = r.below(fair + 1) as u32 * u32::from(r.chance(60));
            JudgeRow {
                line: i + 2,
                judge: format!("j{i}"),
                countries: vec![random_country(r)],
                min_load,
                max_load: r
                    .chance(80)
                    .then(|| min_load.max(1) + r.below(fair + 2) as u32),
                tracks: if tracks && r.chance(30) {
                    vec!["x".into()]
                } else {
                    Vec::new()
                },
                ..JudgeRow::default()
            }
        })
        .collect()
}

/// What is known of pairs.
#[derive(Default)]
struct Pairs {
    conflicts: Vec<ConflictRow>,
    pins: Vec<PinRow>,
    candidates: Vec<CandidateRow>,
}

fn random_pairs(r: &mut Random, entries: &[EntryRow], judges: &[JudgeRow]) -> Pairs {
    let Pairs {
        mut conflicts,
        mut pins,
        mut candidates,
    } = Pairs::default();
    for (e, entry) in entries.iter().enumerate() {
        for (j, judge) in judges.iter().enumerate() {
            let (entry, judge) = (entry.entry.clone(), judge.judge.clone());
            let row = candidates.len() as u64 + 2;
            if r.chance(8) {
                let (entry, judge) = (entry.clone(), judge.clone());
                let (kind, reason) = (String::new(), "friend".into());
                conflicts.push(ConflictRow {
                    line: row,
                    judge,
                    entry,
                    kind,
                    reason,
                });
            }
            if r.chance(6) {
                let pin = if r.chance(60) {
                    PinKind::Must
                } else {
                    PinKind::Never
                };
                pins.push(PinRow {
                    line: row,
                    judge,
                    entry,
                    pin,
                });
            }
            if r.chance(93) {
                let affinity = 100 * r.below(11) as u16;
                candidates.push(CandidateRow {
                    entry: e as u32,
                    judge: j as u32,
                    affinity,
                });
            }
        }
    }
    Pairs {
        conflicts,
        pins,
        candidates,
    }
}

fn random_task(seed: u64) -> Task {
    let mut r = Random(seed * 0x1_0000_0001);
    let (entries, judges) = (1 + r.below(4), 2 + r.below(4));
    let per_entry = 1 + r.below(judges.min(3)) as u32;
    let tracks = r.chance(20);
    let entries = random_entries(&mut r, entries, tracks);
    let fair = (entries.len() as u64 * u64::from(per_entry)).div_ceil(judges);
    let judges = random_judges(&mut r, judges, tracks, fair);
    let Pairs {
        conflicts,
        pins,
        candidates,
    } = random_pairs(&mut r, &entries, &judges);
    Task {
        entries,
        judges,
        conflicts,
        pins,
        candidates: Some(candidates),
        current: None,
        rules: Rules::default(),
        options: Options {
            per_entry,
            seed,
            same_country_cost: [0, 150, 700][r.below(3) as usize],
            connectivity_budget: 0.0,
            ..Options::default()
        },
    }
}

/// What the oracle knows of a task.
struct Oracle {
    per_entry: u32,
    cost: i64,
    affinity: BTreeMap<(usize, usize), i64>,
    must: BTreeSet<(usize, usize)>,
    min: Vec<u32>,
    max: Vec<u32>,
    country: Vec<String>,
    entries: usize,
}

impl Oracle {
    fn new(task: &Task) -> Self {
        let e = |id: &str| task.entries.iter().position(|e| e.entry == id).unwrap();
        let j = |id: &str| task.judges.iter().position(|j| j.judge == id).unwrap();
        let pairs = |pin| -> BTreeSet<(usize, usize)> {
            let wished = task.pins.iter().filter(|p| p.pin == pin);
            wished.map(|p| (e(&p.entry), j(&p.judge))).collect()
        };
        let conflicts: BTreeSet<(usize, usize)> = task
            .conflicts
            .iter()
            .map(|t| (e(&t.entry), j(&t.judge)))
            .collect();
        let never = pairs(PinKind::Never);
        let mut affinity = BTreeMap::new();
        for row in task.candidates.iter().flatten() {
            let (entry, judge) = (row.entry as usize, row.judge as usize);
            let (of, by) = (&task.entries[entry], &task.judges[judge]);
            let free = !conflicts.contains(&(entry, judge))
                && !never.contains(&(entry, judge))
                && !of.countries.iter().any(|c| by.countries.contains(c))
                && (by.tracks.is_empty() || by.tracks.contains(&of.track));
            if free {
                affinity.insert((entry, judge), i64::from(row.affinity));
            }
        }
        Self {
            per_entry: task.options.per_entry,
            cost: i64::from(task.options.same_country_cost),
            affinity,
            must: pairs(PinKind::Must),
            min: task.judges.iter().map(|j| j.min_load).collect(),
            max: task
                .judges
                .iter()
                .map(|j| j.max_load.unwrap_or(u32::MAX))
                .collect(),
            country: task
                .judges
                .iter()
                .map(|j| j.countries[0].to_string())
                .collect(),
            entries: task.entries.len(),
        }
    }

    /// The best value, by trying everything.
    fn best(&self) -> Option<i64> {
        let sum = |entry, panel: &[usize], rest| self.worth(entry, panel) + rest;
        self.from(0, &mut vec![0; self.min.len()], 0, &sum)
    }

    /// The best affinity that the worst-off panel can have, by trying everything.
    fn fairest(&self) -> Option<i64> {
        let least = |entry, panel: &[usize], rest: i64| self.affinity_of(entry, panel).min(rest);
        self.from(0, &mut vec![0; self.min.len()], i64::MAX, &least)
    }

    fn from(
        &self,
        entry: usize,
        load: &mut Vec<u32>,
        end: i64,
        with: &dyn Fn(usize, &[usize], i64) -> i64,
    ) -> Option<i64> {
        if entry == self.entries {
            let enough = load.iter().zip(&self.min).all(|(l, m)| l >= m);
            return enough.then_some(end);
        }
        let mut best = None;
        for panel in 0_u32..1 << self.min.len() {
            if panel.count_ones() != self.per_entry {
                continue;
            }
            let sits = |j: &usize| panel >> j & 1 == 1;
            let judges: Vec<usize> = (0..self.min.len()).filter(sits).collect();
            let kept = self
                .must
                .iter()
                .filter(|m| m.0 == entry)
                .all(|m| sits(&m.1));
            let allowed = judges
                .iter()
                .all(|j| self.affinity.contains_key(&(entry, *j)) && load[*j] < self.max[*j]);
            if !kept || !allowed {
                continue;
            }
            judges.iter().for_each(|j| load[*j] += 1);
            if let Some(rest) = self.from(entry + 1, load, end, with) {
                best = best.max(Some(with(entry, &judges, rest)));
            }
            judges.iter().for_each(|j| load[*j] -= 1);
        }
        best
    }

    fn affinity_of(&self, entry: usize, panel: &[usize]) -> i64 {
        panel.iter().map(|j| self.affinity[&(entry, *j)]).sum()
    }

    fn worth(&self, entry: usize, panel: &[usize]) -> i64 {
        let mut worth = self.affinity_of(entry, panel);
        for (i, j) in panel.iter().enumerate() {
            let same = panel[..i]
                .iter()
                .filter(|m| self.country[**m] == self.country[*j]);
            worth -= self.cost * same.count() as i64;
        }
        worth
    }

    /// Reviews beyond the pins that these entries, or these judges' minimum loads, need and can
    /// get.
    fn balance(&self, kind: ShortageKind, entries: &[usize], judges: &[usize]) -> (u64, u64) {
        let pins_of = |e: usize| self.must.iter().filter(|m| m.0 == e).count() as u32;
        let pins_by = |j: usize| self.must.iter().filter(|m| m.1 == j).count() as u32;
        let open = |e: usize, j: usize| {
            self.affinity.contains_key(&(e, j)) && !self.must.contains(&(e, j))
        };
        let need = |e: usize| u64::from(self.per_entry - pins_of(e));
        match kind {
            ShortageKind::Panels => {
                let give = |j: usize| {
                    let choice = entries.iter().filter(|e| open(**e, j)).count() as u64;
                    choice.min(u64::from(self.max[j] - pins_by(j)))
                };
                // Also judges that the certificate does not name.
                let supply = (0..self.min.len()).map(give).sum();
                (entries.iter().map(|e| need(*e)).sum(), supply)
            }
            ShortageKind::MinimumLoads => {
                let give =
                    |e: usize| need(e).min(judges.iter().filter(|j| open(e, **j)).count() as u64);
                let asked = |j: &usize| u64::from(self.min[*j].saturating_sub(pins_by(*j)));
                (
                    judges.iter().map(asked).sum(),
                    (0..self.entries).map(give).sum(),
                )
            }
        }
    }
}

fn rows(plan: &Plan) -> Vec<AssignmentRow> {
    let row = |(line, pair): (u64, &evenhand::assign::PlannedPair)| AssignmentRow {
        line,
        entry: pair.entry.clone(),
        judge: pair.judge.clone(),
        affinity: Some(pair.affinity),
        pinned: pair.pinned,
    };
    (2..).zip(&plan.pairs).map(row).collect()
}

fn value(plan: &Plan, task: &Task) -> i64 {
    let pairs = plan.summary.same_country_pairs.unwrap() as i64;
    plan.summary.total_affinity.unwrap() - i64::from(task.options.same_country_cost) * pairs
}

fn verify_certificate(task: &Task, oracle: &Oracle, certificate: &Certificate, at: u64) {
    assert!(!certificate.shortages.is_empty(), "task {at}");
    for shortage in &certificate.shortages {
        let e = |id: &String| task.entries.iter().position(|e| e.entry == *id).unwrap();
        let j = |id: &String| task.judges.iter().position(|j| j.judge == *id).unwrap();
        let entries: Vec<usize> = shortage.entries.iter().map(e).collect();
        let judges: Vec<usize> = shortage.judges.iter().map(j).collect();
        let (needed, available) = oracle.balance(shortage.kind, &entries, &judges);
        assert_eq!(shortage.needed, needed, "task {at}: {shortage:?}");
        assert!(available < needed, "task {at}: {shortage:?}");
        assert_eq!(
            shortage.missing,
            shortage.needed - shortage.available,
            "task {at}"
        );
        assert_eq!(shortage.available, available, "task {at}: {shortage:?}");
    }
    let sum: u64 = certificate.shortages.iter().map(|s| s.missing).sum();
    assert_eq!(certificate.missing, sum, "task {at}");
    for repair in &certificate.repairs {
        let mut mended = task.clone();
        match repair {
            Repair::RaiseMaxLoad { judges, by } => {
                for judge in mended
                    .judges
                    .iter_mut()
                    .filter(|j| judges.contains(&j.judge))
                {
                    judge.max_load = judge.max_load.map(|max| max + by);
                }
            }
            Repair::LowerMinLoad { judges, by } => {
                // A limit below the number of pins makes no difference.
                for judge in mended
                    .judges
                    .iter_mut()
                    .filter(|j| judges.contains(&j.judge))
                {
                    judge.min_load = judge.min_load.saturating_sub(*by);
                }
            }
            Repair::LowerPerEntry { to } => mended.options.per_entry = *to,
            Repair::AddJudges {
                count,
                load,
                not_from,
            } => {
                let from = ["AR", "BR", "CL"].map(|c| c.parse().unwrap());
                let from = from.into_iter().find(|c| !not_from.contains(c)).unwrap();
                let first = mended.judges.len() as u32;
                for i in 0..*count {
                    mended.judges.push(JudgeRow {
                        judge: format!("n{i}"),
                        countries: vec![from],
                        max_load: Some(*load),
                        ..JudgeRow::default()
                    });
                    let all = 0..mended.entries.len() as u32;
                    let rows = all.map(|entry| CandidateRow {
                        entry,
                        judge: first + i,
                        affinity: 0,
                    });
                    mended.candidates.as_mut().unwrap().extend(rows);
                }
            }
            Repair::WaiveRule { rule, .. } if rule == "never_pin" => {
                mended.pins.retain(|p| p.pin == PinKind::Must);
            }
            Repair::WaiveRule { rule, .. } if rule == "declared" => mended.conflicts.clear(),
            Repair::WaiveRule { .. } => continue,
        }
        assert!(
            Oracle::new(&mended).best().is_some(),
            "task {at}: {repair:?} does not help"
        );
    }
}

/// The task after these waivers; `None` for smaller panels, which this oracle does not have.
fn waived(task: &Task, steps: &[Step]) -> Option<Task> {
    let mut mended = task.clone();
    for step in steps {
        match step {
            Step::RaiseMaxLoad { judge, by } => {
                let row = mended
                    .judges
                    .iter_mut()
                    .find(|j| j.judge == *judge)
                    .unwrap();
                row.max_load = row.max_load.map(|max| max + *by as u32);
            }
            Step::LowerMinLoad { judge, by } => {
                let row = mended
                    .judges
                    .iter_mut()
                    .find(|j| j.judge == *judge)
                    .unwrap();
                row.min_load -= *by as u32;
            }
            Step::SmallerPanel { .. } => return None,
            Step::AllowPair {
                entry,
                judge,
                rules,
            } => {
                for rule in rules {
                    match rule.as_str() {
                        "never_pin" => mended
                            .pins
                            .retain(|p| (&p.entry, &p.judge) != (entry, judge)),
                        "declared" => mended
                            .conflicts
                            .retain(|t| (&t.entry, &t.judge) != (entry, judge)),
                        other => panic!("{other} was not for sale"),
                    }
                }
            }
        }
    }
    Some(mended)
}

/// The cheapest set of waivers is enough, and none of them is superfluous.
#[test]
fn the_cheapest_remedy_is_enough_and_not_too_much() {
    let (mut tried, mut pairs, mut smaller) = (0, 0, 0);
    for at in 0..3000 {
        let mut task = random_task(at);
        task.judges
            .iter_mut()
            .for_each(|judge| judge.tracks.clear());
        task.options.prices =
            BTreeMap::from([("declared".to_owned(), 2), ("never_pin".to_owned(), 2)]);
        let Err(Unsolved::Infeasible(reason)) = solve(&task, &mut |_| ControlFlow::Continue(()))
        else {
            continue;
        };
        let remedy = reason.certificate.cheapest.as_ref().unwrap();
        assert!(!remedy.steps.is_empty(), "task {at}");
        let Some(mended) = waived(&task, &remedy.steps) else {
            smaller += 1;
            continue;
        };
        assert!(
            Oracle::new(&mended).best().is_some(),
            "task {at}: {remedy:?} is not enough"
        );
        for left_out in 0..remedy.steps.len() {
            let mut steps = remedy.steps.clone();
            steps.remove(left_out);
            let mended = waived(&task, &steps).unwrap();
            assert_eq!(
                Oracle::new(&mended).best(),
                None,
                "task {at}: {remedy:?} is too much"
            );
        }
        let each = |step: &Step| match step {
            Step::RaiseMaxLoad { by, .. } | Step::LowerMinLoad { by, .. } => *by,
            Step::SmallerPanel { by, .. } => 10 * by,
            Step::AllowPair { rules, .. } => 2 * rules.len() as u64,
        };
        assert_eq!(
            remedy.price,
            remedy.steps.iter().map(each).sum::<u64>(),
            "task {at}"
        );
        tried += 1;
        pairs += u32::from(
            remedy
                .steps
                .iter()
                .any(|s| matches!(s, Step::AllowPair { .. })),
        );
    }
    assert!(
        tried > 300 && pairs > 50 && smaller > 50,
        "{tried} {pairs} {smaller}"
    );
}

#[test]
fn plans_and_certificates_agree_with_brute_force() {
    let (mut feasible, mut infeasible, mut contradictory, mut minima) = (0, 0, 0, 0);
    for at in 0..1500 {
        let task = random_task(at);
        let oracle = Oracle::new(&task);
        let best = oracle.best();
        match solve(&task, &mut |_| ControlFlow::Continue(())) {
            Ok(plan) => {
                feasible += 1;
                assert_eq!(Some(value(&plan, &task)), best, "task {at}");
                assert_eq!(check(&task, &rows(&plan)), [], "task {at}");
            }
            Err(Unsolved::Infeasible(reason)) => {
                infeasible += 1;
                assert_eq!(best, None, "task {at}: {reason}");
                let certificate = &reason.certificate;
                minima += u32::from(certificate.shortages[0].kind == ShortageKind::MinimumLoads);
                verify_certificate(&task, &oracle, certificate, at);
            }
            Err(Unsolved::Input(problems)) => {
                contradictory += 1;
                assert_eq!(best, None, "task {at}: {problems:?}");
            }
            Err(error @ (Unsolved::Fault(_) | Unsolved::Cancelled)) => panic!("task {at}: {error}"),
        }
    }
    let counts = [feasible, infeasible, contradictory, minima];
    assert!(counts.iter().all(|n| *n >= 30), "too one-sided: {counts:?}");
}

#[test]
fn a_fair_plan_comes_as_near_to_the_best_bottleneck_as_its_bound_says() {
    let (mut best, mut raised, mut all, mut proved) = (0, 0, 0, 0);
    for at in 0..3000 {
        let mut task = random_task(at);
        // Tight loads and a high cost of countries set the total against the worst-off entry.
        let places = task.entries.len() as u32 * task.options.per_entry;
        let even = places.div_ceil(task.judges.len() as u32);
        for judge in &mut task.judges {
            (judge.min_load, judge.max_load) = (0, Some(even));
            judge.tracks.clear();
        }
        task.pins.clear();
        task.options.same_country_cost = 700;
        let Ok(usual) = solve(&task, &mut |_| ControlFlow::Continue(())) else {
            continue;
        };
        task.options.fair = true;
        task.options.connectivity_budget = [0.0, 0.2][at as usize % 2];
        let oracle = Oracle::new(&task);
        let fairest = oracle.fairest().unwrap();
        let plan = solve(&task, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(check(&task, &rows(&plan)), [], "task {at}");
        let least = plan.summary.min_entry_affinity.unwrap();
        let usual_least = usual.summary.min_entry_affinity.unwrap();
        let fairness = plan.summary.fairness.as_ref().unwrap();
        assert!(
            least <= fairest && fairest <= fairness.bound,
            "task {at}: {least} {fairest} {fairness:?}"
        );
        let spent = fairness.cost + plan.summary.connectivity_cost.unwrap();
        assert_eq!(
            value(&plan, &task) + spent,
            oracle.best().unwrap(),
            "task {at}"
        );
        if task.options.connectivity_budget > 0.0 {
            // Joining unlinked parts has priority over fairness.
            continue;
        }
        assert!(
            least >= usual_least,
            "task {at}: fairness lowered {usual_least} to {least}"
        );
        all += 1;
        best += u32::from(least == fairest);
        proved += u32::from(least == fairness.bound);
        raised += u32::from(least > usual_least);
    }
    assert!(
        best * 100 >= all * 97 && proved * 100 >= all * 95 && raised > 40,
        "of {all} plans {best} have the best bottleneck, {proved} prove it, {raised} raised it"
    );
}

#[test]
fn the_callback_of_the_progress_can_stop_the_work() {
    let mut stages = BTreeSet::new();
    for at in 0..200 {
        let mut task = random_task(at);
        task.options.connectivity_budget = 0.2;
        let mut told: Vec<Progress> = Vec::new();
        let solved = solve(&task, &mut |progress| {
            told.push(progress);
            ControlFlow::Continue(())
        });
        assert!(
            told.is_sorted_by(|a, b| a.done <= b.done),
            "task {at}: {told:?}"
        );
        stages.extend(told.iter().map(|progress| progress.stage));
        for stop in 0..told.len() {
            let mut left = stop;
            let stopped = solve(&task, &mut |_| {
                if left == 0 {
                    return ControlFlow::Break(());
                }
                left -= 1;
                ControlFlow::Continue(())
            });
            let is_cancelled = matches!(stopped, Err(Unsolved::Cancelled));
            assert!(
                is_cancelled,
                "task {at} at word {stop} of {told:?}: {solved:?}"
            );
        }
    }
    let all = [
        "certificate",
        "done",
        "eligible pairs",
        "figures",
        "flow",
        "links",
    ];
    assert_eq!(stages, BTreeSet::from(all));
}

#[test]
fn the_search_keeps_hard_rules_and_budget_and_row_order_does_not_matter() {
    let mut linked = 0;
    for at in 0..1500 {
        let mut task = random_task(at);
        task.options.connectivity_budget = 0.2;
        let Some(best) = Oracle::new(&task).best() else {
            continue;
        };
        let plan = solve(&task, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(check(&task, &rows(&plan)), [], "task {at}");
        let spent = plan.summary.connectivity_cost.unwrap();
        assert_eq!(value(&plan, &task) + spent, best, "task {at}");
        linked += u32::from(spent != 0);
        task.entries.reverse();
        task.judges.rotate_left(1);
        let (e, j) = (task.entries.len() as u32, task.judges.len() as u32);
        for row in task.candidates.iter_mut().flatten() {
            row.entry = e - 1 - row.entry;
            row.judge = (row.judge + j - 1) % j;
        }
        task.conflicts.reverse();
        task.pins.reverse();
        assert_eq!(
            solve(&task, &mut |_| ControlFlow::Continue(())).unwrap(),
            plan,
            "task {at}"
        );
    }
    assert!(linked > 10, "the search was hardly tested: {linked}");
}

/// The value of a pair in force for the oracle: more than all values of these small tasks.
const STAY: i64 = 1_000_000;

#[test]
fn a_repair_moves_the_fewest_pairs_and_then_has_the_best_value() {
    let (mut repaired, mut refused, mut gone) = (0, 0, 0);
    for at in 0..1000 {
        let mut task = random_task(at);
        let mut r = Random(at ^ 0xABCD);
        // Any pair can be in force, because conflicts and withdrawals can follow.
        let mut current = Vec::new();
        for entry in task
            .entries
            .iter()
            .map(|e| &e.entry)
            .chain([&"left".to_owned()])
        {
            for judge in &task.judges {
                if r.chance(40) {
                    current.push(CurrentPair {
                        entry: entry.clone(),
                        judge: judge.judge.clone(),
                        begun: r.chance(8),
                    });
                }
            }
        }
        let mut oracle = Oracle::new(&task);
        let e = |id: &str| task.entries.iter().position(|e| e.entry == id);
        let j = |id: &str| task.judges.iter().position(|j| j.judge == id).unwrap();
        for pair in &current {
            let Some(entry) = e(&pair.entry) else {
                continue;
            };
            let place = (entry, j(&pair.judge));
            if let Some(affinity) = oracle.affinity.get_mut(&place) {
                *affinity += STAY;
            }
            if pair.begun {
                oracle.must.insert(place);
            }
        }
        let best = oracle.best();
        task.current = Some(current.clone());
        match solve(&task, &mut |_| ControlFlow::Continue(())) {
            Ok(plan) => {
                repaired += 1;
                let moves = plan.summary.moves.as_ref().unwrap();
                let kept = moves.kept as i64;
                assert_eq!(Some(kept * STAY + value(&plan, &task)), best, "task {at}");
                assert_eq!(check(&task, &rows(&plan)), [], "task {at}");
                let counts = (moves.removed.len(), moves.added.len());
                let (kept, all) = (moves.kept as usize, current.len());
                assert_eq!(counts, (all - kept, plan.pairs.len() - kept), "task {at}");
                let has = |p: &CurrentPair| {
                    let is = |q: &evenhand::assign::PlannedPair| {
                        (&q.entry, &q.judge) == (&p.entry, &p.judge)
                    };
                    plan.pairs.iter().any(is)
                };
                let mut begun = current.iter().filter(|p| p.begun && p.entry != "left");
                assert!(begun.all(has), "task {at}");
                let left = moves.removed.iter().filter(|p| p.entry == "left");
                assert!(left.clone().all(|p| p.reason == "entry_gone"), "task {at}");
                gone += left.count();
                task.entries.reverse();
                for row in task.candidates.iter_mut().flatten() {
                    row.entry = task.entries.len() as u32 - 1 - row.entry;
                }
                task.current.as_mut().unwrap().reverse();
                assert_eq!(
                    solve(&task, &mut |_| ControlFlow::Continue(())).unwrap(),
                    plan,
                    "task {at}"
                );
            }
            Err(Unsolved::Infeasible(_) | Unsolved::Input(_)) => {
                refused += 1;
                assert_eq!(best, None, "task {at}");
            }
            Err(error @ (Unsolved::Fault(_) | Unsolved::Cancelled)) => panic!("task {at}: {error}"),
        }
    }
    let counts = [repaired, refused, gone];
    assert!(
        counts.iter().all(|n| *n >= 100),
        "too one-sided: {counts:?}"
    );
}

/// Tracks of more than 400 judges are searched in batches, with the same guarantees.
#[test]
fn large_tracks_are_linked_better_within_the_budget() {
    let mut r = Random(5);
    let judges: Vec<JudgeRow> = (0..450)
        .map(|i| JudgeRow {
            judge: format!("j{i:03}"),
            countries: vec![COUNTRIES[i % 4].parse().unwrap()],
            min_load: 4,
            max_load: Some(9),
            ..JudgeRow::default()
        })
        .collect();
    let entries: Vec<EntryRow> = (0..900)
        .map(|i| EntryRow {
            entry: format!("e{i:03}"),
            countries: vec![COUNTRIES[r.below(4) as usize].parse().unwrap()],
            ..EntryRow::default()
        })
        .collect();
    // Judges and entries of the same field, one of 15, have affinity: the plan has loose clusters.
    let mut candidates = Vec::new();
    for entry in 0..900 {
        for judge in 0..450 {
            let fits = if entry % 15 == judge % 15 { 600 } else { 0 };
            let affinity = (fits + 300 + r.below(100)) as u16;
            candidates.push(CandidateRow {
                entry,
                judge,
                affinity,
            });
        }
    }
    let mut task = Task {
        entries,
        judges,
        conflicts: Vec::new(),
        pins: Vec::new(),
        candidates: Some(candidates),
        current: None,
        rules: Rules::default(),
        options: Options {
            connectivity_budget: 0.0,
            ..Options::default()
        },
    };
    let follow = &mut |_| ControlFlow::Continue(());
    let exact = solve(&task, follow).unwrap();
    task.options.connectivity_budget = 0.02;
    let linked = solve(&task, follow).unwrap();
    assert_eq!(check(&task, &rows(&linked)), []);
    let (best, found) = (value(&exact, &task), value(&linked, &task));
    assert_eq!(found + linked.summary.connectivity_cost.unwrap(), best);
    assert!(best - found <= best / 50, "{best} {found}");
    assert_eq!(
        (linked.summary.components, linked.blocks.len()),
        (Some(1), 0)
    );
    let trace = |plan: &Plan| plan.summary.trace;
    if let Some(before) = trace(&exact) {
        assert!(
            trace(&linked).unwrap() < 0.9 * before,
            "{before} {:?}",
            trace(&linked)
        );
    }
    task.entries.reverse();
    for row in task.candidates.iter_mut().flatten() {
        row.entry = 899 - row.entry;
    }
    assert_eq!(solve(&task, follow).unwrap(), linked);
}

/// Experienced judges are spread over the panels while the price allows, and the cost is reported.
#[test]
fn newcomers_sit_with_old_hands() {
    let (mut fewer, mut told) = (0, 0);
    for at in 0..1500 {
        let mut task = random_task(at);
        for (i, judge) in task.judges.iter_mut().enumerate() {
            judge.experience = Some((i as u32 + at as u32) % 3 / 2);
            (judge.min_load, judge.max_load) = (0, judge.max_load.map(|max| max + 1));
        }
        task.options.novice_panel_cost = 0;
        let Ok(usual) = solve(&task, &mut |_| ControlFlow::Continue(())) else {
            continue;
        };
        task.options.novice_panel_cost = 600;
        let plan = solve(&task, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(check(&task, &rows(&plan)), [], "task {at}");
        let old_hand = |judge: &str| {
            let row = task.judges.iter().find(|j| j.judge == judge).unwrap();
            row.experience > Some(0)
        };
        let panels = plan.pairs.chunk_by(|a, b| a.entry == b.entry);
        let novices = panels.filter(|panel| !panel.iter().any(|p| old_hand(&p.judge)));
        let mix = plan.summary.mix.as_ref().unwrap();
        assert_eq!(mix.novice_panels, novices.count() as u64, "task {at}");
        let before = usual.summary.mix.as_ref().unwrap();
        assert_eq!(before.cost, 0);
        assert!(
            mix.novice_panels <= before.novice_panels,
            "task {at}: {before:?} {mix:?}"
        );
        assert_eq!(
            value(&plan, &task) + mix.cost,
            value(&usual, &task),
            "task {at}"
        );
        let saved = before.novice_panels - mix.novice_panels;
        assert!(
            mix.cost >= 0 && mix.cost <= 600 * saved as i64,
            "task {at}: {before:?} {mix:?}"
        );
        fewer += u32::from(saved > 0);
        told += 1;
    }
    assert!(fewer > 10 && told > 200, "{fewer} of {told}");
}
