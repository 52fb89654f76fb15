//! `evenhand check`: does an assignment keep every hard rule?

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use super::assign::{People, in_words, load};
use super::files::Tables;
use crate::assign::{self, Options};
use crate::table;

/// Check that an assignment keeps every rule, and show its figures
#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    people: People,
    /// The assignment.
    assignment: PathBuf,
}

/// Runs the command.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut tables = Tables::default();
    let assignment = tables.read(&arguments.assignment, table::assignment::read);
    let options = Options {
        per_entry: arguments.people.per_entry,
        language_required: arguments.people.language_required,
        ..Options::default()
    };
    let loaded = load(&arguments.people, None, None, options, tables)?;
    let Some(assignment) = assignment else {
        return Err(Failure::Internal(
            "the assignment was neither read nor refused".into(),
        ));
    };
    loaded
        .notes
        .iter()
        .chain(&assignment.notes)
        .for_each(|note| eprintln!("{note}"));
    let problems = loaded.task.problems();
    if !problems.is_empty() {
        return Err(in_words(problems, &arguments.people));
    }
    let figures = assign::check::figures_of(&loaded.task, &assignment.rows);
    println!("judgings {}", assignment.rows.len());
    println!("components {}", figures.components);
    for track in assign::check::links(&loaded.task, &assignment.rows) {
        println!("{track}");
    }
    let named = [
        ("efficiency", figures.efficiency),
        ("judge_efficiency", figures.judge_efficiency),
        ("lambda2", figures.lambda2),
        ("trace", figures.trace),
    ];
    for (name, figure) in named {
        if let Some(figure) = figure {
            println!("{name} {figure:.5}");
        }
    }
    let broken = assign::check(&loaded.task, &assignment.rows);
    if broken.is_empty() {
        println!("every hard rule is kept");
        return Ok(());
    }
    let file = arguments.assignment.display();
    let mut words: Vec<String> = broken.iter().map(|v| format!("{file}: {v}")).collect();
    words.push(format!("{} violations of hard rules", broken.len()));
    Err(Failure::Verification(words))
}
