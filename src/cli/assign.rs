//! `evenhand assign`: tables in, an assignment and its figures out.

use std::collections::{BTreeMap, HashMap};
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Failure;
use super::files::{self, Tables};
use crate::assign::check::{AssignmentCertificate, FORMAT};
use crate::assign::{self, CurrentPair, Options, Plan, Summary, Task, Unsolved};
use crate::audit::chain::sha256;
use crate::lang::Lang;
use crate::table::assignment::AssignmentRow;
use crate::table::entries::Countries;
use crate::table::{self, Problem};

/// The tables that say who may judge what.
#[derive(Args)]
pub(super) struct People {
    /// Table of entries.
    #[arg(long, value_name = "FILE")]
    pub(super) entries: PathBuf,
    /// Table of judges.
    #[arg(long, value_name = "FILE")]
    pub(super) judges: PathBuf,
    /// Table of declared conflicts.
    #[arg(long, value_name = "FILE")]
    pub(super) conflicts: Option<PathBuf>,
    /// Table of pairs that must, or must never, be assigned.
    #[arg(long, value_name = "FILE")]
    pub(super) pins: Option<PathBuf>,
    /// Judges on each panel.
    #[arg(long, value_name = "K")]
    pub(super) per_entry: u32,
    /// Only judges who have the entry's language may judge it.
    #[arg(long)]
    pub(super) language_required: bool,
}

/// Find the best assignment that keeps every rule
#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    people: People,
    /// Table of eligible pairs with their affinity, in place of our own estimate.
    #[arg(long, value_name = "FILE")]
    candidates: Option<PathBuf>,
    /// The assignment in force: as few of its pairs as possible are moved.
    #[arg(long, value_name = "FILE")]
    current: Option<PathBuf>,
    /// Start of the tie-breaking: the same seed gives the same assignment.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// What each pair of panel-mates from one country costs, in units of affinity.
    #[arg(long, value_name = "D", default_value_t = 150)]
    same_country_cost: u32,
    /// What a panel of newcomers alone costs, where judges state their experience.
    #[arg(long, value_name = "C", default_value_t = 150)]
    novice_panel_cost: u32,
    /// Share of the value that may be spent on better links between panels, 0 to 1.
    #[arg(long, value_name = "SHARE", default_value_t = 0.01)]
    connectivity_budget: f64,
    /// First make the worst-off entry's panel as good as possible, then the whole.
    #[arg(long, conflicts_with = "current")]
    fair: bool,
    /// What a waiver costs, for the cheapest way out when no valid assignment exists: load,
    /// minimum, language, track, never_pin and panel have a price; same_country,
    /// same_organisation, declared and not_listed are for sale only when they get one.
    #[arg(long = "price", value_name = "WORD=N", value_delimiter = ',', value_parser = priced)]
    prices: Vec<(String, u32)>,
    /// Also show what other budgets for better links would give.
    #[arg(long)]
    curve: bool,
    /// Language of the explanation on standard error.
    #[arg(long, value_parser = super::language(), default_value = Lang::default().tag())]
    lang: Lang,
    /// Where a picture of the panels and loads goes, as SVG.
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    /// Where the assignment goes; standard output without it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Where the figures go, as JSON.
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// Where the certificate goes, which `check --certificate` verifies, as JSON.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Write the table so that Excel knows its encoding.
    #[arg(long)]
    excel: bool,
}

/// A word with its price.
fn priced(text: &str) -> Result<(String, u32), String> {
    let (word, price) = text
        .split_once('=')
        .ok_or("expected WORD=N, such as load=2")?;
    let price = price
        .trim()
        .parse()
        .map_err(|_| "expected a whole number after =")?;
    Ok((word.trim().to_owned(), price))
}

/// A task as read, and what identifies its input.
pub(super) struct Loaded {
    pub(super) task: Task,
    /// SHA-256 in hexadecimal over the tables in the order entries, judges, conflicts, pins, candidates, current:
    /// of each one given its word, a zero byte, its length as 8 bytes little endian, its bytes.
    pub(super) input_sha256: String,
    /// SHA-256 in hexadecimal of each table by its word.
    pub(super) tables: BTreeMap<String, String>,
    /// Remarks of the readers.
    pub(super) notes: Vec<String>,
}

/// Reads the tables and finds every problem of all of them.
pub(super) fn load(
    people: &People,
    candidates: Option<&Path>,
    current: Option<&Path>,
    options: Options,
    mut tables: Tables,
) -> Result<Loaded, Failure> {
    let mut hash = Sha256::new();
    let mut notes = Vec::new();
    let mut each = BTreeMap::new();
    let mut digest = |word: &str, bytes: &[u8]| {
        each.insert(word.to_owned(), sha256(bytes));
        hash.update(word.as_bytes());
        hash.update([0]);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    let mut keep = |mut read: Vec<String>| notes.append(&mut read);
    let entries = tables.read(&people.entries, |file, bytes| {
        digest("entries", bytes);
        table::entries::read(file, bytes, Countries::Required)
    });
    let judges = tables.read(&people.judges, |file, bytes| {
        digest("judges", bytes);
        table::judges::read(file, bytes, Countries::Required)
    });
    let conflicts = people.conflicts.as_ref().and_then(|path| {
        tables.read(path, |file, bytes| {
            digest("conflicts", bytes);
            table::conflicts::read(file, bytes)
        })
    });
    let pins = people.pins.as_ref().and_then(|path| {
        tables.read(path, |file, bytes| {
            digest("pins", bytes);
            table::pins::read(file, bytes)
        })
    });
    let pairs = candidates.and_then(|path| {
        tables.read(path, |file, bytes| {
            digest("candidates", bytes);
            let Some((entries, judges)) = entries.as_ref().zip(judges.as_ref()) else {
                // Ids cannot be looked up, the rest of the rows can be read all the same.
                return table::candidates::read(file, bytes, |_| Some(0), |_| Some(0));
            };
            let entry = positions(entries.rows.iter().map(|e| e.entry.as_str()));
            let judge = positions(judges.rows.iter().map(|j| j.judge.as_str()));
            let look = |map: &HashMap<&str, u32>, id: &str| map.get(id).copied();
            table::candidates::read(file, bytes, |id| look(&entry, id), |id| look(&judge, id))
        })
    });
    let current = current.and_then(|path| {
        tables.read(path, |file, bytes| {
            digest("current", bytes);
            table::assignment::read(file, bytes)
        })
    });
    tables.done()?;
    let (Some(entries), Some(judges)) = (entries, judges) else {
        return Err(Failure::Internal(
            "a table was neither read nor refused".into(),
        ));
    };
    keep(entries.notes);
    keep(judges.notes);
    let mut rows = |read: Option<Vec<String>>| read.map_or((), &mut keep);
    rows(conflicts.as_ref().map(|t| t.notes.clone()));
    rows(pins.as_ref().map(|t| t.notes.clone()));
    rows(pairs.as_ref().map(|t| t.notes.clone()));
    rows(current.as_ref().map(|t| t.notes.clone()));
    let in_force = |row: AssignmentRow| CurrentPair {
        entry: row.entry,
        judge: row.judge,
        begun: false,
    };
    let task = Task {
        entries: entries.rows,
        judges: judges.rows,
        conflicts: conflicts.map_or_else(Vec::new, |t| t.rows),
        pins: pins.map_or_else(Vec::new, |t| t.rows),
        candidates: pairs.map(|t| t.rows),
        current: current.map(|t| t.rows.into_iter().map(in_force).collect()),
        rules: crate::domain::conflict::Rules::default(),
        options,
    };
    let input_sha256 = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(Loaded {
        task,
        input_sha256,
        tables: each,
        notes,
    })
}

fn positions<'a>(ids: impl Iterator<Item = &'a str>) -> HashMap<&'a str, u32> {
    (0..).zip(ids).map(|(i, id)| (id, i)).collect()
}

/// Problems of a task in words, with the names of the files instead of those of the tables.
pub(super) fn in_words(problems: Vec<Problem>, people: &People) -> Failure {
    let path = |path: &Path| path.display().to_string();
    let say = |mut problem: Problem| {
        let file = match problem.file.as_str() {
            "entries" => Some(&people.entries),
            "judges" => Some(&people.judges),
            "conflicts" => people.conflicts.as_ref(),
            "pins" => people.pins.as_ref(),
            _ => None,
        };
        match file {
            Some(file) => {
                problem.file = path(file);
                problem.to_string()
            }
            None if problem.file == "options" => {
                format!(
                    "--{}: found {}, expected {}",
                    problem.column, problem.value, problem.expected
                )
            }
            None => problem.to_string(),
        }
    };
    Failure::Input(problems.into_iter().map(say).collect())
}

/// Runs the command.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let people = &arguments.people;
    let options = Options {
        per_entry: people.per_entry,
        seed: arguments.seed,
        same_country_cost: arguments.same_country_cost,
        connectivity_budget: arguments.connectivity_budget,
        language_required: people.language_required,
        fair: arguments.fair,
        curve: arguments.curve,
        prices: arguments.prices.iter().cloned().collect(),
        novice_panel_cost: arguments.novice_panel_cost,
    };
    let candidates = arguments.candidates.as_deref();
    let current = arguments.current.as_deref();
    let loaded = load(people, candidates, current, options, Tables::default())?;
    loaded.notes.iter().for_each(|note| eprintln!("{note}"));
    let bar = std::io::stderr().is_terminal().then(|| {
        let bar = indicatif::ProgressBar::new(1000);
        let style = indicatif::ProgressStyle::with_template("{wide_bar} {percent:>3} %  {msg:<14}");
        bar.set_style(style.unwrap_or_else(|_| indicatif::ProgressStyle::default_bar()));
        bar
    });
    let result = assign::solve(&loaded.task, &mut |progress| {
        if let Some(bar) = &bar {
            bar.set_message(progress.stage);
            bar.set_position((progress.done * 1000.0) as u64);
        }
        ControlFlow::Continue(())
    });
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    match result {
        Ok(plan) => write_plan(arguments, &loaded, plan),
        Err(Unsolved::Input(problems)) => Err(in_words(problems.0, people)),
        Err(error @ (Unsolved::Fault(_) | Unsolved::Cancelled)) => {
            Err(Failure::Internal(error.to_string()))
        }
        Err(Unsolved::Infeasible(infeasible)) => {
            let mut summary = infeasible.summary(arguments.seed);
            summary.input_sha256.clone_from(&loaded.input_sha256);
            write_figures(arguments, &loaded, summary, None)?;
            Err(Failure::NoAssignment(infeasible.to_string()))
        }
    }
}

fn write_plan(arguments: &Arguments, loaded: &Loaded, mut plan: Plan) -> Result<(), Failure> {
    plan.summary.input_sha256.clone_from(&loaded.input_sha256);
    let rows: Vec<AssignmentRow> = plan
        .pairs
        .iter()
        .map(|pair| AssignmentRow {
            line: 0,
            entry: pair.entry.clone(),
            judge: pair.judge.clone(),
            affinity: Some(pair.affinity),
            pinned: pair.pinned,
        })
        .collect();
    files::write_table(
        arguments.out.as_deref(),
        &table::assignment::write(&rows),
        arguments.excel,
    )?;
    write_figures(arguments, loaded, plan.summary.clone(), Some(&rows))?;
    if let Some(path) = &arguments.picture {
        files::write(path, assign::picture(&plan, arguments.lang).as_bytes())?;
    }
    for message in assign::explanation(&plan, &loaded.task.options) {
        eprintln!("{}", message.in_lang(arguments.lang));
    }
    Ok(())
}

/// The digest of an assignment, whatever the order of its rows and whatever else they say.
pub(super) fn assignment_sha256(rows: &[AssignmentRow]) -> String {
    let mut pairs: Vec<AssignmentRow> = rows
        .iter()
        .map(|row| AssignmentRow {
            line: 0,
            affinity: None,
            pinned: false,
            ..row.clone()
        })
        .collect();
    pairs.sort_by(|a, b| (&a.entry, &a.judge).cmp(&(&b.entry, &b.judge)));
    sha256(&table::assignment::write(&pairs))
}

/// The summary and the certificate, where they are wanted.
fn write_figures(
    arguments: &Arguments,
    loaded: &Loaded,
    summary: Summary,
    rows: Option<&[AssignmentRow]>,
) -> Result<(), Failure> {
    if let Some(path) = &arguments.summary {
        write_json(path, &summary)?;
    }
    let Some(path) = &arguments.certificate else {
        return Ok(());
    };
    let certificate = AssignmentCertificate {
        format: FORMAT.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        options: loaded.task.options.clone(),
        tables: loaded.tables.clone(),
        assignment_sha256: rows.map(assignment_sha256),
        summary,
    };
    write_json(path, &certificate)
}

/// Writes a value as JSON for people and programs.
pub(super) fn write_json(path: &Path, value: &impl Serialize) -> Result<(), Failure> {
    let mut json = serde_json::to_vec_pretty(value)
        .map_err(|error| Failure::Internal(format!("{}: {error}", path.display())))?;
    json.push(b'\n');
    files::write(path, &json)
}
