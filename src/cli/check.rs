//! `evenhand check`: does an assignment keep every hard rule, and is its certificate true?

use std::path::{Path, PathBuf};

use clap::Args;

use super::Failure;
use super::assign::{Loaded, People, assignment_sha256, in_words, load, write_json};
use super::files::{self, Tables};
use crate::assign::Options;
use crate::assign::check::{
    AssignmentCertificate, Evidence, Measured, check, links, measure, verify,
};
use crate::table;
use crate::table::assignment::AssignmentRow;

/// Check that an assignment keeps every rule, and show its figures
///
/// Rules and figures are computed by code of their own, apart from the optimiser's.
#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    people: People,
    /// Table of eligible pairs with their affinity, if the assignment was made with one.
    #[arg(long, value_name = "FILE")]
    candidates: Option<PathBuf>,
    /// The assignment in force before, if the assignment is a repair of it.
    #[arg(long, value_name = "FILE")]
    current: Option<PathBuf>,
    /// Certificate to be verified, of this assignment or of there being none.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Where the figures go, as JSON.
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// The assignment; left out only where a certificate says that there is none.
    #[arg(required_unless_present = "certificate")]
    assignment: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let people = &arguments.people;
    let certificate = arguments.certificate.as_deref();
    let certificate = certificate.map(read_certificate).transpose()?;
    let usual = Options {
        per_entry: people.per_entry,
        language_required: people.language_required,
        ..Options::default()
    };
    let options = certificate.as_ref().map_or(usual, |c| c.options.clone());
    if options.per_entry != people.per_entry {
        return Err(Failure::Input(vec![format!(
            "--per-entry: found {}, expected {} as in the certificate",
            people.per_entry, options.per_entry
        )]));
    }
    let mut tables = Tables::default();
    let path = arguments.assignment.as_deref();
    let assignment = path.and_then(|path| tables.read(path, table::assignment::read));
    let candidates = arguments.candidates.as_deref();
    let current = arguments.current.as_deref();
    let loaded = load(people, candidates, current, options, tables)?;
    let notes = assignment.iter().flat_map(|a| &a.notes);
    loaded
        .notes
        .iter()
        .chain(notes)
        .for_each(|note| eprintln!("{note}"));
    let problems = loaded.task.problems();
    if !problems.is_empty() {
        return Err(in_words(problems, people));
    }
    let rows = assignment.as_ref().map(|a| a.rows.as_slice());
    let mut wrong = Vec::new();
    if let Some((rows, path)) = rows.zip(path) {
        let measured = measure(&loaded.task, rows);
        show(&loaded, rows, &measured);
        if let Some(path) = &arguments.summary {
            write_json(path, &measured)?;
        }
        let broken = check(&loaded.task, rows);
        if broken.is_empty() {
            println!("every hard rule is kept");
        } else {
            wrong.extend(broken.iter().map(|v| format!("{}: {v}", path.display())));
            wrong.push(format!("{} violations of hard rules", broken.len()));
        }
    }
    if let Some(certificate) = &certificate {
        let evidence = Evidence {
            task: &loaded.task,
            tables: loaded.tables.clone(),
            assignment: rows,
            assignment_sha256: rows.map(assignment_sha256),
        };
        let differences = verify(certificate, &evidence);
        if differences.is_empty() {
            println!("the certificate is true");
        }
        wrong.extend(differences.into_iter().map(|d| format!("certificate: {d}")));
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Failure::Verification(wrong))
}

fn read_certificate(path: &Path) -> Result<AssignmentCertificate, Failure> {
    let bytes = files::read(path)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::Input(vec![format!(
            "{}: expected a certificate of evenhand assign: {error}",
            path.display()
        )])
    })
}

/// The figures, a line each, then how the tracks hang together.
fn show(loaded: &Loaded, rows: &[AssignmentRow], measured: &Measured) {
    let load = &measured.load;
    println!("reviews {}", measured.reviews);
    println!(
        "load {} to {}, {:.2} on average",
        load.min, load.max, load.mean
    );
    println!("total_affinity {}", measured.total_affinity);
    println!("min_entry_affinity {}", measured.min_entry_affinity);
    println!("same_country_pairs {}", measured.same_country_pairs);
    if let Some(panels) = measured.novice_panels {
        println!("novice_panels {panels}");
    }
    println!("components {}", measured.components);
    for track in links(&loaded.task, rows) {
        println!("{track}");
    }
    let named = [
        ("efficiency", measured.efficiency),
        ("judge_efficiency", measured.judge_efficiency),
        ("lambda2", measured.lambda2),
        ("trace", measured.trace),
    ];
    for (name, figure) in named {
        if let Some(figure) = figure {
            println!("{name} {figure:.5}");
        }
    }
}
