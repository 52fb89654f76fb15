//! The bundle: everything from which anyone can recompute the standings of a round.
//!
//! A ZIP of the result tables, the scoring plan and a manifest of SHA-256 digests. The server ranks
//! exactly the bytes that it bundles, so that verification repeats the computation and no more.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use serde::{Deserialize, Serialize};

use super::chain::sha256;
use super::checkpoint::Checkpoint;
use crate::domain::conflict::Rules;
use crate::domain::plan::{Amendment, ScoringPlan};
use crate::lang::Lang;
use crate::ranking::diagnose::alternatives::{Alternative, alternatives};
use crate::ranking::diagnose::diagnostics::{Diagnostics, check_size, diagnose};
use crate::ranking::diagnose::extra_reviews::{ExtraReviews, Pairs, ReviewerPool, extra_reviews};
use crate::ranking::report::page::ReportContext;
use crate::ranking::{self, Input, Outcome};
use crate::table::entries::Countries;
use crate::table::flags::FlagRow;
use crate::table::{self, Problems, judge_report, standings};

/// The tables from which a ranking is computed, as files.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultTables {
    /// `entries.csv`.
    pub entries: Vec<u8>,
    /// `judges.csv`.
    pub judges: Vec<u8>,
    /// `assignment.csv`.
    pub assignment: Vec<u8>,
    /// `rubric.csv`.
    pub rubric: Vec<u8>,
    /// `scores.csv`.
    pub scores: Vec<u8>,
    /// `flags.csv`: decisions about flagged judges; without rows no flag is confirmed.
    pub flags: Vec<FlagRow>,
    /// The scoring plan in force.
    pub plan: ScoringPlan,
    /// The amendments of the frozen plan, oldest first.
    pub amendments: Vec<Amendment>,
}

/// Why tables cannot be ranked.
#[derive(Debug, thiserror::Error)]
pub enum Unrankable {
    /// A table cannot be read.
    #[error(transparent)]
    Table(#[from] Problems),
    /// The sheets cannot be ranked.
    #[error(transparent)]
    Refused(#[from] ranking::Refusal),
}

/// The manifest of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always [`FORMAT`].
    pub format: String,
    /// Name of the competition.
    pub competition: String,
    /// Code of the round.
    pub round: String,
    /// Number of the standings: a correction has the next one.
    pub number: i32,
    /// Program version that computed the standings.
    pub version: String,
    /// Position and hash of the audit chain when the standings were computed.
    pub audit_seq: i64,
    /// See `audit_seq`.
    pub audit_hash: String,
    /// Signed statement of that position and hash, if the server has a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<Checkpoint>,
    /// SHA-256 by file.
    pub files: BTreeMap<String, String>,
}

/// The format of bundles that this program writes and verifies.
pub const FORMAT: &str = "evenhand-bundle-1";
const MANIFEST: &str = "manifest.json";
const FLAGS: &str = "flags.csv";
const AMENDMENTS: &str = "amendments.json";
const ALTERNATIVES: &str = "alternatives.json";
/// Most bytes to which a bundle may unpack, because a ZIP's own statement cannot be trusted.
const MOST_BYTES: u64 = 1 << 30;

/// Key of the program's version in summaries.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

impl ResultTables {
    /// File names and contents, in a fixed order.
    pub fn files(&self) -> Vec<(&'static str, Vec<u8>)> {
        // Serialising a plan of plain values cannot fail.
        let plan = serde_json::to_vec_pretty(&self.plan).unwrap_or_default();
        let mut files = vec![
            ("entries.csv", self.entries.clone()),
            ("judges.csv", self.judges.clone()),
            ("assignment.csv", self.assignment.clone()),
            ("rubric.csv", self.rubric.clone()),
            ("scores.csv", self.scores.clone()),
            ("scoring_plan.json", plan),
        ];
        if !self.flags.is_empty() {
            files.push((FLAGS, table::flags::write(&self.flags)));
        }
        if !self.amendments.is_empty() {
            let list = serde_json::to_vec_pretty(&self.amendments).unwrap_or_default();
            files.push((AMENDMENTS, list));
        }
        files
    }

    /// SHA-256 over names, lengths and contents of all files.
    pub fn digest(&self) -> String {
        let mut all = Vec::new();
        for (name, content) in self.files() {
            all.extend_from_slice(format!("{name}\n{}\n", content.len()).as_bytes());
            all.extend_from_slice(&content);
        }
        sha256(&all)
    }

    /// Ranks the tables by their plan.
    pub fn rank(&self) -> Result<Ranked, Unrankable> {
        self.with_input(|input| {
            let mut outcome = ranking::rank(input, &self.plan)?;
            outcome.summary.input_sha256 = self.digest();
            VERSION.clone_into(&mut outcome.summary.version);
            let first = self.amendments.first().map(|a| &a.before);
            let others = alternatives(input, &self.plan, first, &outcome);
            Ok(Ranked {
                outcome,
                alternatives: others,
            })
        })
    }

    /// The report on the ranking of these tables, with or without diagnostics.
    pub fn report(
        &self,
        ranked: &Ranked,
        diagnosed: bool,
        lang: Lang,
    ) -> Result<String, Unrankable> {
        self.with_input(|input| {
            let outcome = &ranked.outcome;
            let found = if diagnosed {
                check_size(input)?;
                Some(diagnose(input, &self.plan, outcome))
            } else {
                None
            };
            let beside = ReportContext {
                diagnostics: found.as_ref(),
                alternatives: &ranked.alternatives,
                amendments: &self.amendments,
            };
            Ok(ranking::report::page::page(
                input, &self.plan, outcome, &beside, lang,
            )?)
        })
    }

    /// The diagnostics of the ranking that these tables have.
    pub fn diagnostics(&self, outcome: &Outcome) -> Result<Diagnostics, Unrankable> {
        self.with_input(|input| {
            check_size(input)?;
            Ok(diagnose(input, &self.plan, outcome))
        })
    }

    /// Proposed extra reviews around the prize line `top`.
    pub fn extra_reviews(
        &self,
        (conflicts, barred): &(Pairs, Pairs),
        rules: &Rules,
        top: u32,
        spare: u32,
    ) -> Result<ExtraReviews, Unrankable> {
        let pairs = table::assignment::read("assignment.csv", &self.assignment)?.rows;
        let pairs = pairs.into_iter().map(|p| (p.judge, p.entry));
        self.with_input(|input| {
            // Scores and their errors only.
            let plan = ScoringPlan {
                draws: 0,
                ..self.plan.clone()
            };
            let outcome = ranking::rank(input, &plan)?;
            let mut assigned = ReviewerPool::scored(input.scores);
            assigned.extend(pairs);
            let field = ReviewerPool {
                entries: input.entries.unwrap_or_default(),
                judges: input.judges.unwrap_or_default(),
                conflicts,
                barred,
                assigned: &assigned,
                rules: rules.clone(),
            };
            Ok(extra_reviews(&outcome, &field, top, spare)?)
        })
    }

    /// Reads the tables and passes them on.
    fn with_input<T>(
        &self,
        work: impl FnOnce(&Input<'_>) -> Result<T, Unrankable>,
    ) -> Result<T, Unrankable> {
        let entries = table::entries::read("entries.csv", &self.entries, Countries::Optional)?;
        let judges = table::judges::read("judges.csv", &self.judges, Countries::Optional)?;
        let (rubric, _) = table::rubric::read("rubric.csv", &self.rubric)?;
        let scores = table::scores::read("scores.csv", &self.scores)?;
        let no_scores = table::scores::Scores::default();
        let input = Input {
            scores: scores.rows.first().unwrap_or(&no_scores),
            entries: Some(&entries.rows),
            judges: Some(&judges.rows),
            rubric: Some(&rubric),
            // On the server a judge loses weight only after an organiser has confirmed the flag.
            flags: Some(&self.flags),
        };
        work(&input)
    }
}

/// The official ranking and its alternatives.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The official one.
    pub outcome: Outcome,
    /// Rankings by the first plan, without flags, and with all flags, where they differ.
    pub alternatives: Vec<Alternative>,
}

/// The result files of a ranking.
pub fn result_files(ranked: &Ranked) -> Vec<(&'static str, Vec<u8>)> {
    let outcome = &ranked.outcome;
    let summary = serde_json::to_vec_pretty(&outcome.summary).unwrap_or_default();
    let mut files = vec![
        ("standings.csv", standings::write(&outcome.standings)),
        ("judge_report.csv", judge_report::write(&outcome.judges)),
        ("summary.json", summary),
    ];
    if !ranked.alternatives.is_empty() {
        let others = serde_json::to_vec_pretty(&ranked.alternatives).unwrap_or_default();
        files.push((ALTERNATIVES, others));
    }
    files
}

/// Writes a bundle; `manifest.files` is filled in here.
pub fn write(
    mut manifest: Manifest,
    tables: &ResultTables,
    ranked: &Ranked,
) -> Result<Vec<u8>, String> {
    let mut files = tables.files();
    files.extend(result_files(ranked));
    manifest.files = files
        .iter()
        .map(|(n, c)| ((*n).to_owned(), sha256(c)))
        .collect();
    let text = serde_json::to_vec_pretty(&manifest).map_err(|e| e.to_string())?;
    files.push((MANIFEST, text));
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // The oldest time that a ZIP can store, so that the same tables give the same bytes.
    let options = zip::write::SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .compression_method(zip::CompressionMethod::Deflated);
    for (name, content) in files {
        zip.start_file(name, options).map_err(|e| e.to_string())?;
        zip.write_all(&content).map_err(|e| e.to_string())?;
    }
    zip.finish()
        .map(Cursor::into_inner)
        .map_err(|e| e.to_string())
}

/// Verifies a bundle: first the digests, then the standings by recomputation.
///
/// # Errors
/// A list of all differences.
pub fn verify(bytes: &[u8]) -> Result<Manifest, Vec<String>> {
    let mut files = unpack(bytes).map_err(|e| vec![e])?;
    let manifest = read_manifest(&mut files).map_err(|e| vec![e])?;
    let mut differences = Vec::new();
    for (name, digest) in &manifest.files {
        match files.get(name) {
            None => differences.push(format!("{name}: missing")),
            Some(content) if sha256(content) != *digest => {
                differences.push(format!("{name}: the digest differs from the manifest's"));
            }
            Some(_) => {}
        }
    }
    for name in files
        .keys()
        .filter(|name| !manifest.files.contains_key(*name))
    {
        differences.push(format!("{name}: not in the manifest"));
    }
    if let Some(checkpoint) = &manifest.checkpoint {
        let heads = (&checkpoint.seq, &checkpoint.hash);
        if !checkpoint.holds() || heads != (&manifest.audit_seq, &manifest.audit_hash) {
            differences.push(format!("{MANIFEST}: the checkpoint's signature is invalid"));
        }
    }
    match recompute(&files) {
        Err(why) => differences.push(why),
        Ok(computed) => {
            for (name, content) in computed {
                if files.get(name).is_none_or(|given| *given != content) {
                    differences.push(difference(name, files.get(name), &content));
                }
            }
        }
    }
    if differences.is_empty() {
        Ok(manifest)
    } else {
        Err(differences)
    }
}

/// The manifest, the tables and the alternative rankings of a bundle, without verification.
pub fn open(bytes: &[u8]) -> Result<(Manifest, ResultTables, Vec<Alternative>), String> {
    let mut files = unpack(bytes)?;
    let others = match files.get(ALTERNATIVES) {
        None => Vec::new(),
        Some(json) => serde_json::from_slice(json).map_err(|e| format!("{ALTERNATIVES}: {e}"))?,
    };
    Ok((read_manifest(&mut files)?, read_tables(&files)?, others))
}

/// Removes the manifest from the files.
fn read_manifest(files: &mut BTreeMap<String, Vec<u8>>) -> Result<Manifest, String> {
    let manifest = files.remove(MANIFEST);
    let manifest = manifest.ok_or_else(|| format!("{MANIFEST}: missing"))?;
    let manifest: Manifest =
        serde_json::from_slice(&manifest).map_err(|e| format!("{MANIFEST}: {e}"))?;
    if manifest.format != FORMAT {
        let found = manifest.format;
        return Err(format!("{MANIFEST}: format {found:?}, expected {FORMAT:?}"));
    }
    Ok(manifest)
}

/// The result files computed again from a bundle's tables.
fn recompute(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    let ranked = read_tables(files)?.rank().map_err(|e| match e {
        Unrankable::Table(problems) => listed(&problems),
        Unrankable::Refused(refusal) => refusal.to_string(),
    })?;
    Ok(result_files(&ranked))
}

/// The tables and the plan of a bundle.
fn read_tables(files: &BTreeMap<String, Vec<u8>>) -> Result<ResultTables, String> {
    let file = |name: &str| {
        files
            .get(name)
            .cloned()
            .ok_or_else(|| format!("{name}: missing"))
    };
    let plan = file("scoring_plan.json")?;
    let flags = match files.get(FLAGS) {
        None => Vec::new(),
        Some(bytes) => {
            table::flags::read(FLAGS, bytes)
                .map_err(|problems| listed(&problems))?
                .rows
        }
    };
    let amendments = match files.get(AMENDMENTS) {
        None => Vec::new(),
        Some(bytes) => serde_json::from_slice(bytes).map_err(|e| format!("{AMENDMENTS}: {e}"))?,
    };
    Ok(ResultTables {
        entries: file("entries.csv")?,
        judges: file("judges.csv")?,
        assignment: file("assignment.csv")?,
        rubric: file("rubric.csv")?,
        scores: file("scores.csv")?,
        flags,
        plan: serde_json::from_slice(&plan).map_err(|e| format!("scoring_plan.json: {e}"))?,
        amendments,
    })
}

/// One line for each problem.
fn listed(problems: &Problems) -> String {
    let lines: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// The first line in which a file differs from what was computed.
fn difference(name: &str, given: Option<&Vec<u8>>, computed: &[u8]) -> String {
    let given = String::from_utf8_lossy(given.map_or(&[], Vec::as_slice)).into_owned();
    let computed = String::from_utf8_lossy(computed);
    let (mut a, mut b) = (given.lines(), computed.lines());
    let mut line = 0;
    loop {
        line += 1;
        match (a.next(), b.next()) {
            (Some(x), Some(y)) if x == y => {}
            (x, y) => {
                let (x, y) = (x.unwrap_or("nothing"), y.unwrap_or("nothing"));
                return format!("{name}:{line}: the bundle has {x:?}, computed {y:?}");
            }
        }
    }
}

fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut zip =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|e| format!("not a ZIP: {e}"))?;
    let mut files = BTreeMap::new();
    let mut left = MOST_BYTES;
    for i in 0..zip.len() {
        let file = zip.by_index(i).map_err(|e| e.to_string())?;
        let name = file.name().map_err(|e| e.to_string())?.into_owned();
        let mut content = Vec::new();
        file.take(left + 1)
            .read_to_end(&mut content)
            .map_err(|e| format!("{name}: {e}"))?;
        let size = content.len() as u64;
        left = left
            .checked_sub(size)
            .ok_or("the bundle unpacks to more than 1 GiB")?;
        if files.insert(name.clone(), content).is_some() {
            return Err(format!("{name}: twice in the bundle"));
        }
    }
    Ok(files)
}
