//! How many judges a competition needs, and from where.

use entity::ids::CompetitionId;

use super::App;
use super::check::Check;
use super::facts::Field;
use super::task::takes_part;
use crate::assign::{self, Expected, Known, Question, Scenario, Unsolved};
use crate::auth::Caller;
use crate::domain::Country;
use crate::problem::{Issue, Kind, Problem};

/// What an organiser asks; countries as they were sent.
pub struct Asked {
    /// Countries and number of the entries expected.
    pub expected: Vec<(Vec<String>, u64)>,
    /// Countries to invite from; empty for those of the entries and of the known judges.
    pub from: Vec<String>,
    /// Judges on each panel.
    pub per_entry: u32,
    /// Entries a judge takes at most.
    pub load: u32,
    /// Do the judges count who have accepted already?
    pub with_known: bool,
}

impl Asked {
    /// The question, without known judges; or every country that is none.
    fn question(&self) -> Result<Question, Problem> {
        let mut check = Check::default();
        let mut parse = |pointer: &str, codes: &[String]| -> Vec<Country> {
            let each = codes.iter().enumerate();
            each.filter_map(|(i, code)| check.country(&format!("{pointer}/{i}"), code))
                .collect()
        };
        let expected = self.expected.iter().enumerate();
        let expected = expected.map(|(i, (countries, entries))| Expected {
            countries: parse(&format!("/expected/{i}/countries"), countries),
            entries: *entries,
        });
        let expected = expected.collect();
        let from = parse("/from", &self.from);
        check.done()?;
        Ok(Question {
            expected,
            known: Vec::new(),
            from,
            per_entry: self.per_entry,
            load: self.load,
        })
    }
}

impl App {
    /// Scenarios for what is expected.
    ///
    /// # Errors
    /// [`Kind::InvalidInput`] names what cannot be answered.
    pub async fn plan_judges(
        &self,
        caller: Caller,
        competition: CompetitionId,
        asked: Asked,
    ) -> Result<Vec<Scenario>, Problem> {
        let mut question = asked.question()?;
        question.known = self
            .store
            .read(move |view| async move {
                let organiser = caller.organiser(&view, competition).await?;
                if !asked.with_known {
                    return Ok(Vec::new());
                }
                let field = Field::load(&view, &organiser).await?;
                let known = field
                    .judges
                    .iter()
                    .filter(|j| takes_part(j))
                    .map(|j| Known {
                        countries: j.row.countries.clone(),
                        max_load: j.row.max_load,
                    });
                Ok(known.collect())
            })
            .await?;
        let fault = |error: &dyn std::fmt::Display| {
            tracing::error!(%error, "plan");
            Problem::new(Kind::Internal, "The cause is in the server's log.")
        };
        let answered = tokio::task::spawn_blocking(move || assign::need(&question)).await;
        answered
            .map_err(|error| fault(&error))?
            .map_err(|error| match error {
                Unsolved::Input(problems) => {
                    let issues = problems.0.iter().map(|p| {
                        let pointer = format!("/{}", p.column.replace('-', "_"));
                        let found = format!("found {}, expected {}", p.value, p.expected);
                        Issue::new(pointer, "out-of-range", found)
                    });
                    let issues = issues.collect();
                    Problem::new(Kind::InvalidInput, "This cannot be planned.").with(issues)
                }
                error => fault(&error),
            })
    }
}
