//! `evenhand plan`: how many judges a competition needs, from which countries, with which load.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use super::Failure;
use super::assign::write_json;
use super::files::{self, Tables};
use crate::assign::{self, Expected, Known, Question, Scenario, Unsolved};
use crate::domain::Country;
use crate::lang::{Lang, Message};
use crate::table;
use crate::table::entries::Countries;
use crate::table::need::NeedRow;

/// Compute how many judges a competition needs, from which countries
///
/// Three scenarios side by side: for three quarters of the load, the load, and five quarters of it.
#[derive(Args)]
pub(super) struct Arguments {
    /// Table of entries, last year's or those expected; only the countries are used.
    #[arg(long, value_name = "FILE")]
    entries: PathBuf,
    /// Table of judges who take part already.
    #[arg(long, value_name = "FILE")]
    judges: Option<PathBuf>,
    /// Number of judges for each entry.
    #[arg(long, value_name = "K")]
    per_entry: u32,
    /// Most entries for each judge.
    #[arg(long, value_name = "N")]
    load: u32,
    /// Countries to invite from, such as CN,KZ; if absent, those of the entries and of the known
    /// judges.
    #[arg(long, value_name = "COUNTRIES", value_delimiter = ',')]
    from: Vec<Country>,
    /// Language of the explanation on standard error.
    #[arg(long, value_parser = super::language(), default_value = Lang::default().tag())]
    lang: Lang,
    /// Output file for the table; standard output if absent.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Output file for the scenarios, as JSON.
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// Begin the table with a byte order mark, so that Excel reads it as UTF-8.
    #[arg(long)]
    excel: bool,
}

/// Runs the command.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut tables = Tables::default();
    let entries = tables.read(&arguments.entries, |file, bytes| {
        table::entries::read(file, bytes, Countries::Required)
    });
    let judges = arguments.judges.as_ref().and_then(|path| {
        tables.read(path, |file, bytes| {
            table::judges::read(file, bytes, Countries::Required)
        })
    });
    tables.done()?;
    let rows = entries.map_or_else(Vec::new, |e| e.rows);
    let known = judges.map_or_else(Vec::new, |j| j.rows);
    let question = Question {
        expected: rows
            .iter()
            .map(|row| Expected {
                countries: row.countries.clone(),
                entries: 1,
            })
            .collect(),
        known: known
            .iter()
            .map(|row| Known {
                countries: row.countries.clone(),
                max_load: row.max_load,
            })
            .collect(),
        from: arguments.from.clone(),
        per_entry: arguments.per_entry,
        load: arguments.load,
    };
    let scenarios = assign::need(&question).map_err(|error| match error {
        Unsolved::Input(problems) => Failure::Input(problems.0.iter().map(in_words).collect()),
        other => Failure::Internal(other.to_string()),
    })?;
    let loads: Vec<u32> = scenarios.iter().map(|s| s.load).collect();
    let table = table::need::write(&rows_of(&question, &scenarios), &loads);
    files::write_table(arguments.out.as_deref(), &table, arguments.excel)?;
    if let Some(path) = &arguments.summary {
        write_json(path, &scenarios)?;
    }
    for message in explanation(rows.len(), known.len(), &scenarios) {
        eprintln!("{}", message.in_lang(arguments.lang));
    }
    Ok(())
}

fn in_words(problem: &table::Problem) -> String {
    let table::Problem {
        column,
        value,
        expected,
        ..
    } = problem;
    match column.as_str() {
        "from" => format!("--from: found entries of {value}, expected {expected}"),
        "entries" => format!("--entries: found {value}, expected {expected}"),
        _ => format!("--{column}: found {value}, expected {expected}"),
    }
}

/// The rows of an answer, by country, and a last one with the sums (of entries, those that name
/// several countries count for each).
fn rows_of(question: &Question, scenarios: &[Scenario]) -> Vec<NeedRow> {
    let mut rows: BTreeMap<Country, NeedRow> = BTreeMap::new();
    let mut row = |country: Country, change: &dyn Fn(&mut NeedRow)| {
        change(rows.entry(country).or_insert_with(|| NeedRow {
            country: country.to_string(),
            invite: vec![0; scenarios.len()],
            ..NeedRow::default()
        }));
    };
    for expected in &question.expected {
        for country in &expected.countries {
            row(*country, &|r| r.entries += expected.entries);
        }
    }
    for country in question.known.iter().filter_map(|k| k.countries.first()) {
        row(*country, &|r| r.known += 1);
    }
    for (i, scenario) in scenarios.iter().enumerate() {
        for invited in &scenario.invite {
            row(invited.country, &|r| r.invite[i] = invited.judges);
        }
    }
    let mut rows: Vec<NeedRow> = rows.into_values().collect();
    let sum = |of: &dyn Fn(&NeedRow) -> u64| rows.iter().map(of).sum::<u64>();
    let total = NeedRow {
        country: "total".to_owned(),
        entries: sum(&|r| r.entries),
        known: sum(&|r| r.known),
        invite: (0..scenarios.len())
            .map(|i| sum(&|r| r.invite[i]))
            .collect(),
    };
    rows.push(total);
    rows
}

/// The scenarios in sentences.
fn explanation(entries: usize, known: usize, scenarios: &[Scenario]) -> Vec<Message> {
    let needed = scenarios.first().map_or(0, |s| s.needed);
    let mut said = vec![
        Message::new("plan-needed")
            .with("entries", entries)
            .with("reviews", needed),
    ];
    for scenario in scenarios {
        let dropouts = scenario.spare / u64::from(scenario.load.max(1));
        said.push(
            Message::new("plan-scenario")
                .with("load", scenario.load)
                .with("judges", scenario.judges)
                .with("invite", scenario.judges - known as u64)
                .with("spare", scenario.spare)
                .with("dropouts", dropouts),
        );
        if scenario.same_country {
            said.push(Message::new("plan-same-country").with("load", scenario.load));
        }
    }
    said
}
