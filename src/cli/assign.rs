//! `evenhand assign`: computes an assignment and its figures from tables.

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

/// The tables that determine which judge may review which entry.
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
    /// Table of pairs that must or must never be assigned.
    #[arg(long, value_name = "FILE")]
    pub(super) pins: Option<PathBuf>,
    /// Number of judges for each entry.
    #[arg(long, value_name = "K")]
    pub(super) per_entry: u32,
    /// Assign only judges who have the entry's language.
    #[arg(long)]
    pub(super) language_required: bool,
}

/// Find the best assignment that satisfies every hard rule
#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    people: People,
    /// Table of eligible pairs with their affinity, instead of the built-in estimate.
    #[arg(long, value_name = "FILE")]
    candidates: Option<PathBuf>,
    /// The current assignment, to be repaired: as few of its pairs as possible are changed.
    #[arg(long, value_name = "FILE")]
    current: Option<PathBuf>,
    /// Start value of tie-breaking: the same seed gives the same assignment.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Cost of two judges from one country on a panel, in units of affinity.
    #[arg(long, value_name = "D", default_value_t = 150)]
    same_country_cost: u32,
    /// Cost of a panel of newcomers only, if judges state their experience, in units of affinity.
    #[arg(long, value_name = "C", default_value_t = 150)]
    novice_panel_cost: u32,
    /// Share of the plan's value, from 0 to 1, that may be spent on better links between panels.
    #[arg(long, value_name = "SHARE", default_value_t = 0.01)]
    connectivity_budget: f64,
    /// First maximise the affinity of the worst-off entry's panel, then the total.
    #[arg(long, conflicts_with = "current")]
    fair: bool,
    /// Cost of breaking a kind of rule, for the cheapest way to an assignment if no valid one
    /// exists: load, minimum, language, track, never_pin and panel have default prices;
    /// same_country, same_organisation, declared and not_listed are broken only if they are given a
    /// price.
    #[arg(long = "price", value_name = "WORD=N", value_delimiter = ',', value_parser = priced)]
    prices: Vec<(String, u32)>,
    /// Also show the result of other budgets for better links.
    #[arg(long)]
    curve: bool,
    /// Language of the explanation on standard error.
    #[arg(long, value_parser = super::language(), default_value = Lang::default().tag())]
    lang: Lang,
    /// Output file for a picture of the panels and loads, as SVG.
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    /// Output file for the assignment; standard output if absent.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Output file for the figures, as JSON.
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// Output file for the certificate, as JSON; `check --certificate` verifies it.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Begin the table with a byte order mark, so that Excel reads it as UTF-8.
    #[arg(long)]
    excel: bool,
}

/// A kind of rule with its price.
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

/// A task as read, with digests that identify its input.
pub(super) struct Loaded {
    pub(super) task: Task,
    /// SHA-256 in hexadecimal over the tables in the order entries, judges, conflicts, pins,
    /// candidates, current: for each given table its name, a zero byte, its length as 8 bytes
    /// little endian, and its bytes.
    pub(super) input_sha256: String,
    /// SHA-256 in hexadecimal of each table, by its name.
    pub(super) tables: BTreeMap<String, String>,
    /// Notes of the readers.
    pub(super) notes: Vec<String>,
}

/// Reads the tables and collects the problems of all of them.
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
                // Ids cannot be resolved, but the other columns of the rows can still be validated.
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

/// Problems of a task as text, with the names of the files instead of those of the tables.
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

/// Digest of an assignment, independent of the order of its rows and of other columns.
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

/// The summary and the certificate, if requested.
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

/// Writes a value as indented JSON.
pub(super) fn write_json(path: &Path, value: &impl Serialize) -> Result<(), Failure> {
    let mut json = serde_json::to_vec_pretty(value)
        .map_err(|error| Failure::Internal(format!("{}: {error}", path.display())))?;
    json.push(b'\n');
    files::write(path, &json)
}
