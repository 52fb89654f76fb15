//! `evenhand rank`: score sheets in, standings out.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use sha2::{Digest, Sha256};

use super::{Failure, drawing, files};
use crate::domain::conflict::Rules;
use crate::domain::plan::{Method, SameCountry, ScoringPlan, TieBreak};
use crate::lang::{Lang, Message, Note};
use crate::ranking::diagnose::alternatives::alternatives;
use crate::ranking::diagnose::diagnostics::{self, diagnose};
use crate::ranking::diagnose::extra_reviews::{Pairs, ReviewerPool, extra_reviews};
use crate::ranking::fit::iterative::{MOST_EXACT, too_large};
use crate::ranking::report::page::ReportContext;
use crate::ranking::{self, Input, Outcome, Reason, STAGES};
use crate::table::entries::{self, Countries};
use crate::table::{
    assignment, conflicts, flags, judge_report, judges, pins, rubric, scores, standings,
};

/// Rank entries from score sheets.
#[derive(Args)]
pub struct RankArguments {
    /// Marks: entry, judge, criterion, score; `-` is standard input
    scores: PathBuf,
    /// Weighted criteria with their scales
    #[arg(long)]
    rubric: Option<PathBuf>,
    /// Judges, for countries
    #[arg(long)]
    judges: Option<PathBuf>,
    /// Entries, for titles, countries and tracks
    #[arg(long)]
    entries: Option<PathBuf>,
    /// calibrated; for comparison additive, zscore, mean, trimmed, median, borda
    #[arg(long, default_value = "calibrated", value_parser = method)]
    method: Method,
    /// Give judges whose marks look careless less weight
    #[arg(long)]
    robust: bool,
    /// Decisions on judges whose marks look careless, for --robust: judge, decision (confirmed or
    /// refused), reason. Given, only confirmed judges weigh less
    #[arg(long, requires = "robust")]
    flags: Option<PathBuf>,
    /// Where to write, as JSON, the ranking without and with all flags beside the official one
    #[arg(long, requires = "flags")]
    alternatives: Option<PathBuf>,
    /// Sheets of judges who share a country with the entry: exclude, estimate or ignore
    #[arg(long, default_value = "exclude", value_parser = same_country)]
    same_country: SameCountry,
    /// Rank all tracks together, without track effects
    #[arg(long)]
    ignore_tracks: bool,
    /// The prize line: p_top_n is the probability of a rank up to N
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    top: u32,
    /// Draws for rank intervals and probabilities; 0 leaves them empty. 1000 without it, and none
    /// where both sides are too large for draws
    #[arg(long, value_name = "N")]
    draws: Option<u32>,
    /// Seed of the draws
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Rules for equal scores, in order: criteria, criterion:CODE, first_places, head_to_head,
    /// raw_mean; without any, equal scores share the rank
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = tie_break)]
    tie_breaks: Vec<TieBreak>,
    /// Say which entries near the prize line should get so many spare reviews, and by whom
    #[arg(long, value_name = "R", requires_all = ["judges", "entries", "pins"], value_parser = clap::value_parser!(u32).range(1..=10_000))]
    extra_reviews: Option<u32>,
    /// Declared conflicts, for --extra-reviews
    #[arg(long, requires = "extra_reviews")]
    conflicts: Option<PathBuf>,
    /// Who was asked to judge what, for --extra-reviews; without it those are who scored it
    #[arg(long, requires = "extra_reviews")]
    assignment: Option<PathBuf>,
    /// Where to write the reviews of --extra-reviews, as pins for assign
    #[arg(long, requires = "extra_reviews")]
    pins: Option<PathBuf>,
    /// Where to write the standings; standard output without it
    #[arg(long)]
    standings: Option<PathBuf>,
    /// Where to write the judge report
    #[arg(long)]
    judge_report: Option<PathBuf>,
    /// Where to write the figures of the whole as JSON
    #[arg(long)]
    summary: Option<PathBuf>,
    /// Where to write, as JSON, how the result changes without each judge and each country's judges
    /// and by every other choice, and which patterns in the marks are worth a look
    #[arg(long)]
    diagnostics: Option<PathBuf>,
    /// Where to write the report for people: one HTML page that needs nothing from outside. With
    /// --diagnostics it also says what other choices would change, with --alternatives where the
    /// ranking without and with all flags differs
    #[arg(long)]
    report: Option<PathBuf>,
    /// Language of the report and of the remarks
    #[arg(long, value_parser = super::language(), default_value = Lang::default().tag())]
    lang: Lang,
    /// Begin tables with a byte order mark, so that Excel knows UTF-8
    #[arg(long)]
    excel: bool,
}

fn method(text: &str) -> Result<Method, String> {
    Method::parse(text).ok_or_else(|| expected(Method::ALL.iter().map(|m| m.as_str())))
}

fn same_country(text: &str) -> Result<SameCountry, String> {
    SameCountry::parse(text).ok_or_else(|| expected(SameCountry::ALL.iter().map(|m| m.as_str())))
}

fn tie_break(text: &str) -> Result<TieBreak, String> {
    TieBreak::parse(text).ok_or_else(|| format!("expected one of {}", TieBreak::EXPECTED))
}

fn expected<'a>(words: impl Iterator<Item = &'a str>) -> String {
    format!("expected one of {}", words.collect::<Vec<_>>().join(", "))
}

impl RankArguments {
    /// The plan for a competition of this size: draws that nobody asked for are left out where
    /// they are not offered.
    fn plan(&self, too_large: bool) -> ScoringPlan {
        let usual = ScoringPlan::default().draws;
        ScoringPlan {
            method: self.method,
            robust: self.robust,
            same_country: self.same_country,
            ignore_tracks: self.ignore_tracks,
            top: self.top,
            draws: self.draws.unwrap_or(if too_large { 0 } else { usual }),
            seed: self.seed,
            tie_breaks: self.tie_breaks.clone(),
        }
    }
}

/// SHA-256 over the input files, so that anyone can see that two rankings had the same input.
///
/// The files come in the fixed order scores, rubric, judges, entries, flags; each contributes the name of
/// its role, a zero byte, its length in bytes as 64 bits little endian, and its bytes. A file that
/// was not given contributes nothing. Names and places of files do not matter.
#[derive(Default)]
struct Digester(Vec<(usize, Vec<u8>)>);

/// The roles of the input files in the order of the digest.
const ROLES: [&str; 5] = ["scores", "rubric", "judges", "entries", "flags"];

impl Digester {
    fn keep(&mut self, role: usize, bytes: &[u8]) {
        self.0.push((role, bytes.to_vec()));
    }

    fn finish(mut self) -> String {
        self.0.sort_by_key(|(role, _)| *role);
        let mut hash = Sha256::new();
        for (role, bytes) in &self.0 {
            hash.update(ROLES[*role].as_bytes());
            hash.update([0]);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
        hash.finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// Runs the command.
pub fn run(arguments: &RankArguments) -> Result<(), Failure> {
    let mut tables = files::Tables::default();
    let mut digest = Digester::default();
    let scores = tables.read(&arguments.scores, |file, bytes| {
        digest.keep(0, bytes);
        scores::read(file, bytes)
    });
    let rubric = optional(&arguments.rubric, |path| {
        tables.read(path, |file, bytes| {
            digest.keep(1, bytes);
            rubric::read(file, bytes)
        })
    });
    let judges = optional(&arguments.judges, |path| {
        tables.read(path, |file, bytes| {
            digest.keep(2, bytes);
            judges::read(file, bytes, Countries::Optional)
        })
    });
    let entries = optional(&arguments.entries, |path| {
        tables.read(path, |file, bytes| {
            digest.keep(3, bytes);
            entries::read(file, bytes, Countries::Optional)
        })
    });
    let flags = optional(&arguments.flags, |path| {
        tables.read(path, |file, bytes| {
            digest.keep(4, bytes);
            flags::read(file, bytes)
        })
    });
    let conflicts = optional(&arguments.conflicts, |path| {
        tables.read(path, conflicts::read)
    });
    let pairs = optional(&arguments.assignment, |path| {
        tables.read(path, assignment::read)
    });
    tables.done()?;
    let Some(mut scores) = scores else {
        return Err(Failure::Internal("no scores were read".to_owned()));
    };
    let mut notes: Vec<Note> = std::mem::take(&mut scores.notes)
        .into_iter()
        .chain(rubric.iter().flat_map(|r| r.1.iter().cloned()))
        .chain(judges.iter().flat_map(|r| r.notes.iter().cloned()))
        .chain(flags.iter().flat_map(|r| r.notes.iter().cloned()))
        .chain(entries.iter().flat_map(|r| r.notes.iter().cloned()))
        .chain(conflicts.iter().flat_map(|r| r.notes.iter().cloned()))
        .chain(pairs.iter().flat_map(|r| r.notes.iter().cloned()))
        .map(Note::Words)
        .collect();
    let Some(scores) = scores.rows.pop() else {
        return Err(Failure::Internal("no scores were read".to_owned()));
    };
    let input = Input {
        scores: &scores,
        entries: entries.as_ref().map(|r| r.rows.as_slice()),
        judges: judges.as_ref().map(|r| r.rows.as_slice()),
        rubric: rubric.as_ref().map(|r| &r.0),
        flags: flags.as_ref().map(|r| r.rows.as_slice()),
    };
    if arguments.diagnostics.is_some() {
        let refused = diagnostics::check_size(&input);
        refused.map_err(|refusal| Failure::Input(refusal.0))?;
    }
    let too_large = arguments.method == Method::Calibrated
        && too_large(scores.entries.len(), scores.judges.len());
    let plan = arguments.plan(too_large);
    if too_large && arguments.draws.is_none() {
        notes.push(
            Message::new("note-no-draws")
                .with("most", MOST_EXACT)
                .into(),
        );
    }
    let mut outcome = watched(&input, &plan)?;
    outcome.summary.input_sha256 = digest.finish();
    outcome.summary.version = env!("CARGO_PKG_VERSION").to_owned();
    notes.append(&mut outcome.notes);
    outcome.notes = notes;
    write(arguments, &outcome)?;
    let mut others = Vec::new();
    if let Some(path) = &arguments.alternatives {
        others = alternatives(&input, &plan, None, &outcome);
        write_json(path, "alternatives", &others)?;
    }
    let wanted = arguments.diagnostics.as_ref();
    let diagnostics = wanted.map(|_| diagnose(&input, &plan, &outcome));
    if let Some(path) = &arguments.report {
        let beside = ReportContext {
            diagnostics: diagnostics.as_ref(),
            alternatives: &others,
            amendments: &[],
        };
        let page = ranking::report::page::page(&input, &plan, &outcome, &beside, arguments.lang);
        let page = page.map_err(|refusal| Failure::Input(refusal.0))?;
        files::write(path, page.as_bytes())?;
    }
    if let (Some(spare), Some(path)) = (arguments.extra_reviews, &arguments.pins) {
        let declared = conflicts.iter().flat_map(|r| &r.rows);
        let mut assigned = ReviewerPool::scored(&scores);
        let asked = pairs.iter().flat_map(|r| &r.rows);
        assigned.extend(asked.map(|p| (p.judge.clone(), p.entry.clone())));
        let field = ReviewerPool {
            entries: input.entries.unwrap_or_default(),
            judges: input.judges.unwrap_or_default(),
            conflicts: &declared
                .map(|t| (t.judge.clone(), t.entry.clone()))
                .collect(),
            barred: &Pairs::new(),
            assigned: &assigned,
            rules: Rules::default(),
        };
        let look = extra_reviews(&outcome, &field, arguments.top, spare);
        let look = look.map_err(|refusal| Failure::Input(refusal.0))?;
        files::write_table(Some(path), &pins::write(&look.pins()), arguments.excel)?;
        for line in look.explanation() {
            say(arguments.lang, line.in_lang(arguments.lang));
        }
    }
    if let (Some(path), Some(diagnostics)) = (&arguments.diagnostics, &diagnostics) {
        write_json(path, "diagnostics", diagnostics)?;
        let robustness = ranking::report::robustness_explanation(diagnostics);
        say(arguments.lang, robustness.in_lang(arguments.lang));
    }
    Ok(())
}

fn write_json<T: serde::Serialize>(path: &Path, what: &str, value: &T) -> Result<(), Failure> {
    let mut json = serde_json::to_vec_pretty(value)
        .map_err(|error| Failure::Internal(format!("{what}: {error}")))?;
    json.push(b'\n');
    files::write(path, &json)
}

fn optional<T>(path: &Option<PathBuf>, read: impl FnOnce(&Path) -> Option<T>) -> Option<T> {
    path.as_deref().and_then(read)
}

/// Ranks, with a progress bar on a terminal.
fn watched(input: &Input<'_>, plan: &ScoringPlan) -> Result<Outcome, Failure> {
    let refuse = |refusal: ranking::Refusal| Failure::Input(refusal.0);
    if !std::io::stderr().is_terminal() {
        return ranking::rank(input, plan).map_err(refuse);
    }
    let bar = indicatif::ProgressBar::new(STAGES.len() as u64);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{spinner} {bar:24} {msg} {elapsed}")
    {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    let outcome = ranking::rank_watched(input, plan, &mut |stage| {
        bar.set_position(stage as u64);
        bar.set_message(STAGES[stage]);
    });
    bar.finish_and_clear();
    outcome.map_err(refuse)
}

/// A remark on standard error.
fn say(lang: Lang, text: impl Into<String>) {
    let line = Message::new("note-line").with("text", text.into());
    eprintln!("{}", line.in_lang(lang));
}

fn write(arguments: &RankArguments, outcome: &Outcome) -> Result<(), Failure> {
    let lang = arguments.lang;
    for note in &outcome.notes {
        say(lang, note.in_lang(lang));
    }
    for (reason, message) in [
        (Reason::Incomplete, Message::new("note-left-out-incomplete")),
        (
            Reason::SameCountry,
            Message::new("note-left-out-same-country"),
        ),
    ] {
        let count = outcome.summary.left_out.get(reason.as_str());
        if let Some(count) = count.filter(|n| **n > 0) {
            say(lang, message.with("sheets", *count).in_lang(lang));
        }
    }
    let sheets = outcome.left_out.iter().filter(|l| !l.judge.is_empty());
    for left in sheets.take(MOST_LISTED) {
        // Which country or how many marks is said in English only.
        let why = match lang {
            Lang::En => left.detail.clone(),
            lang => left.reason.message().in_lang(lang),
        };
        let message = Message::new("note-left-out-sheet")
            .with("entry", left.entry.as_str())
            .with("judge", left.judge.as_str())
            .with("why", why);
        eprintln!("  {}", message.in_lang(lang));
    }
    if let Some(path) = &arguments.judge_report {
        files::write_table(
            Some(path),
            &judge_report::write(&outcome.judges),
            arguments.excel,
        )?;
    }
    if let Some(path) = &arguments.summary {
        write_json(path, "summary", &outcome.summary)?;
    }
    let table = standings::write(&outcome.standings);
    files::write_table(arguments.standings.as_deref(), &table, arguments.excel)?;
    if std::io::stdout().is_terminal() {
        print!("{}", drawing::of_standings(&outcome.standings, lang));
    }
    Ok(())
}

/// Left-out sheets that are listed one by one.
const MOST_LISTED: usize = 20;
