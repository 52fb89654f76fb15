//! Checks every law of the domain on a consistent view of the database. Changes nothing.

use std::collections::BTreeSet;
use std::path::Path;

use entity::ids::CompetitionId;
use entity::{assignment, round, sheet_revision};
use serde::Serialize;
use serde_json::json;

use crate::app::privacy::erasure::ErasureReport;
use crate::app::results::exports::JudgeNames;
use crate::app::roster::Roster;
use crate::app::{App, digest, typed};
use crate::audit::bundle;
use crate::audit::inspect::{Inspected, Inspection};
use crate::domain::rubric::Mark;
use crate::domain::states::RoundState;
use crate::problem::{Kind, Problem};
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::judging::sheets;
use crate::store::privacy::erasure;
use crate::store::results::snapshots;
use crate::store::setup::rounds;
use crate::store::{View, audit};

/// Records read per query.
const PAGE: u64 = 2000;

/// The result of checking one law.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// The law, as a sentence.
    pub law: &'static str,
    /// How many objects were checked.
    pub checked: u64,
    /// Each breach, with its place.
    pub breaches: Vec<String>,
}

impl Checked {
    pub(crate) fn new(law: &'static str) -> Self {
        Self {
            law,
            checked: 0,
            breaches: Vec::new(),
        }
    }

    pub(crate) fn check(&mut self, holds: bool, breach: impl FnOnce() -> String) {
        self.checked += 1;
        if !holds {
            self.breaches.push(breach());
        }
    }
}

/// The laws of one competition.
struct Laws {
    conflicts: Checked,
    numbers: Checked,
    digests: Checked,
    records: Checked,
    scales: Checked,
    standings: Checked,
    snapshots: Checked,
    erasures: Checked,
}

impl App {
    /// Verifies the audit chain. `receipts` are positions and hashes that judges, teams or
    /// operators kept.
    pub async fn inspect_audit(
        &self,
        caller: Caller,
        receipts: Vec<(i64, String)>,
    ) -> Result<Inspected, Problem> {
        self.read(async move |view| {
            let operator = caller.host()?;
            let mut inspection = Inspection::new(receipts);
            let mut after = 0;
            loop {
                let page = audit::chain(&view, &operator, after, PAGE).await?;
                let Some((last, _)) = page.last() else { break };
                after = last.seq;
                for (record, payload) in &page {
                    inspection.take(record, payload.as_ref());
                }
            }
            let head = audit::head(&view).await?;
            Ok(inspection.end((head.seq, &head.hash)))
        })
        .await
    }

    /// Checks every law.
    pub async fn doctor(&self, caller: Caller) -> Result<Vec<Checked>, Problem> {
        let operator = caller.host()?;
        let mut database = Checked::new("the database passes its integrity check");
        database.checked = 1;
        database.breaches = self.store.database_faults(&operator).await?;
        let mut rows = Checked::new("each stored value can be read");
        (rows.checked, rows.breaches) = self.store.damaged_rows(&operator).await?;
        let mut chain = Checked::new("each audit record contains the hash of the record before it");
        let inspected = self.inspect_audit(caller, Vec::new()).await?;
        chain.checked = inspected.records;
        let finding = |f: crate::audit::inspect::Finding| format!("record {} {}", f.seq, f.detail);
        chain.breaches = inspected.findings.into_iter().map(finding).collect();
        if !rows.breaches.is_empty() {
            // Every other law is asked of rows, so that its answer would rest on what is damaged.
            let left = "the laws of competitions were not checked: repair these rows first";
            rows.breaches.push(left.to_owned());
            return Ok(vec![database, rows, chain]);
        }
        let mut laws = Laws {
            conflicts: Checked::new("no judge is assigned an entry with an exclusive conflict"),
            numbers: Checked::new("revisions of a sheet are numbered without gaps"),
            digests: Checked::new("the digest of each revision matches its content"),
            records: Checked::new(
                "each revision has its audit record, and each record its revision",
            ),
            scales: Checked::new("each mark is on its scale, and each criterion has a mark"),
            standings: Checked::new("standings match their recomputation"),
            snapshots: Checked::new(
                "each closed round has its snapshot, as recorded at the closing",
            ),
            erasures: Checked::new("each erasure has an audit record"),
        };
        let mut published =
            Checked::new("each publication can be recomputed, and its digests match");
        for competition in self.competitions(caller).await? {
            let id = competition.id;
            laws = self
                .read(async move |view| {
                    let organiser = caller.organiser(&view, id).await?;
                    ask(&view, &organiser, &mut laws).await?;
                    Ok(laws)
                })
                .await?;
            self.recompute_all(caller, id, &mut laws.standings).await?;
            self.verify_published(caller, id, &mut published).await?;
        }
        let files = self.check_files(caller).await?;
        let Laws {
            conflicts,
            numbers,
            digests,
            records,
            scales,
            standings,
            snapshots,
            erasures,
        } = laws;
        Ok(vec![
            database, rows, chain, conflicts, numbers, digests, records, scales, snapshots,
            standings, published, erasures, files,
        ])
    }

    /// Recomputes the newest standings of every round.
    async fn recompute_all(
        &self,
        caller: Caller,
        competition: CompetitionId,
        law: &mut Checked,
    ) -> Result<(), Problem> {
        for round in self.rounds(caller, competition).await? {
            let ranked = [
                RoundState::Ranked,
                RoundState::Approved,
                RoundState::Published,
            ];
            if !ranked.contains(&round.state) {
                continue;
            }
            let at = format!("round {}", round.code);
            match self
                .export_bundle(caller, competition, round.id, JudgeNames::Codes)
                .await
            {
                Ok(bytes) => {
                    let differs =
                        tokio::task::spawn_blocking(move || bundle::verify(&bytes).err()).await;
                    let differs = differs.map_err(|_| Problem::new(Kind::Internal, "verifying"))?;
                    law.check(differs.is_none(), || {
                        format!("{at}: {}", differs.unwrap_or_default().join("; "))
                    });
                }
                Err(problem) => return Err(problem),
            }
        }
        Ok(())
    }

    /// Verifies every publication of a competition: its bundle, and that bundle and public results
    /// match the audit record.
    async fn verify_published(
        &self,
        caller: Caller,
        competition: CompetitionId,
        law: &mut Checked,
    ) -> Result<(), Problem> {
        let publications = match self.publications(competition).await {
            Err(problem) if problem.kind == Kind::NotFound => return Ok(()),
            other => other?,
        };
        for row in publications {
            let (bytes, results) = self.published(competition, row.id).await?;
            let sha256 = crate::audit::chain::sha256(&bytes);
            let verifying = tokio::task::spawn_blocking(move || bundle::verify(&bytes).err()).await;
            let verified = verifying.map_err(|_| Problem::new(Kind::Internal, "verifying"))?;
            let mut differs = verified.unwrap_or_default();
            if sha256 != row.bundle_sha256 {
                differs.push("the digest of the bundle does not match".to_owned());
            }
            let object = row.round_id.object();
            let records = self.read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                audit::acts_on(&view, &organiser, &object, "results.published").await
            });
            let said: Vec<Option<serde_json::Value>> = records
                .await?
                .into_iter()
                .map(|(_, payload)| payload.and_then(|p| serde_json::from_str(&p.payload).ok()))
                .collect();
            let record = said.iter().flatten().find(|p| p["number"] == row.number);
            match record {
                Some(said) => {
                    if said["bundle_sha256"] != sha256 {
                        differs
                            .push("the audit record names another digest of the bundle".to_owned());
                    }
                    // Records of earlier versions do not contain this digest.
                    let shown = &said["results_sha256"];
                    if !shown.is_null() && *shown != digest(&results) {
                        differs.push(
                            "the audit record names another digest of the results".to_owned(),
                        );
                    }
                }
                // The payload of the record may have been erased with a person's data.
                None if said.iter().any(Option::is_none) => {}
                None => differs.push("there is no audit record of the publication".to_owned()),
            }
            law.check(differs.is_empty(), || {
                let said = differs.join("; ");
                format!("round {}, publication {}: {said}", row.round, row.number)
            });
        }
        Ok(())
    }

    /// Copies the database, as it is at one instant, into a folder.
    pub async fn copy_into(&self, caller: Caller, folder: &Path) -> Result<(), Problem> {
        self.store.copy_into(&caller.host()?, folder).await
    }
}

async fn ask(view: &View, organiser: &OrganiserAccess, laws: &mut Laws) -> Result<(), Problem> {
    let erased = ask_erasures(view, organiser, laws).await?;
    let roster = Roster::load(view, organiser).await?;
    let submitted = audit::objects_since(view, organiser, i64::MIN, &["sheet.submitted"]).await?;
    let mut submitted: BTreeSet<String> = submitted.into_iter().collect();
    let mut pending = BTreeSet::new();
    for round in rounds::rounds(view, organiser).await? {
        let effects = snapshots::effects(view, organiser, round.id).await?;
        let effects = effects.into_iter().filter(|e| e.outcome.is_none());
        pending.extend(effects.filter_map(|e| e.assignment_id));
        ask_snapshots(view, organiser, laws, &erased, &round).await?;
    }
    for live in panels::live_assignments(view, organiser, None, None).await? {
        let (Some(judge), Some(entry)) = (roster.judge(live.judge_id), roster.entry(live.entry_id))
        else {
            laws.conflicts.check(false, || {
                format!("assignment {}: its judge or entry does not exist", live.id)
            });
            continue;
        };
        let conflicts = roster.exclusive_conflicts(judge, entry);
        // A conflict found after the closing is pending: the round stands as it was closed.
        let is_pending = pending.contains(&live.id);
        laws.conflicts
            .check(conflicts.is_empty() || is_pending, || {
                format!("assignment {}: {}", live.id, conflicts[0].reason)
            });
    }
    for round in rounds::rounds(view, organiser).await? {
        let assignments = panels::all_assignments(view, organiser, round.id).await?;
        let sheets = sheets::sheets_of_round(view, organiser, round.id).await?;
        for assignment in assignments {
            let Some(sheet) = sheets.get(&assignment.id) else {
                continue;
            };
            let revisions = sheets::revisions(view, sheet).await?;
            let on_record = submitted.remove(&sheet.id.object());
            laws.records.check(on_record || revisions.is_empty(), || {
                format!("sheet {} was never submitted", sheet.id)
            });
            laws.records.check(!on_record || !revisions.is_empty(), || {
                format!("sheet {} has no revisions", sheet.id)
            });
            let gapless = revisions.iter().zip(1..).all(|(r, n)| r.number == n);
            let newest = i32::try_from(revisions.len()).unwrap_or(i32::MAX);
            laws.numbers.check(gapless && sheet.revision == newest, || {
                format!("sheet {}", sheet.id)
            });
            ask_sheet(
                view,
                organiser,
                laws,
                &erased,
                (&round, &assignment, &revisions),
            )
            .await?;
        }
    }
    laws.records.check(submitted.is_empty(), || {
        format!("{submitted:?} were submitted and no longer exist")
    });
    Ok(())
}

/// Checks that the snapshots of a round are those of its closings: their tables match their
/// digests, and the audit records name these digests.
async fn ask_snapshots(
    view: &View,
    organiser: &OrganiserAccess,
    laws: &mut Laws,
    erased: &Erasures,
    round: &round::Model,
) -> Result<(), Problem> {
    let all = snapshots::snapshots(view, organiser, round.id).await?;
    let is_closed = round.state.is_closed();
    laws.snapshots.check(!is_closed || !all.is_empty(), || {
        format!(
            "round {} is {}, without a snapshot",
            round.code, round.state
        )
    });
    let records = audit::acts_on(view, organiser, &round.id.object(), "round.closed").await?;
    laws.snapshots.check(records.len() == all.len(), || {
        format!(
            "round {}: {} snapshots, {} closings on record",
            round.code,
            all.len(),
            records.len()
        )
    });
    for (snapshot, (record, payload)) in all.iter().zip(&records) {
        let at = || format!("round {}, snapshot {}", round.code, snapshot.number);
        let digest = digest(&snapshot.tables);
        laws.snapshots.check(digest == snapshot.sha256, at);
        let payload = payload
            .as_ref()
            .map(|p| serde_json::from_str(&p.payload).unwrap_or_default());
        if snapshot.redacted_at.is_some() {
            let is_recorded = erased.texts.contains(&snapshot.id.object());
            laws.erasures.check(is_recorded, at);
        }
        // After an erasure of a name the record has the digest before it.
        let same = snapshot.redacted_at.is_some()
            || payload.is_none_or(|p: serde_json::Value| p["snapshot_sha256"] == snapshot.sha256);
        laws.snapshots
            .check(same && record.at == snapshot.closed_at, at);
    }
    Ok(())
}

/// What audit records state as erased.
#[derive(Default)]
struct Erasures {
    texts: BTreeSet<String>,
    records: BTreeSet<i64>,
}

/// Checks that each erased payload was erased by a recorded erasure. Otherwise a record could be
/// hidden by erasing it.
async fn ask_erasures(
    view: &View,
    organiser: &OrganiserAccess,
    laws: &mut Laws,
) -> Result<Erasures, Problem> {
    let mut said = Erasures::default();
    for (record, payload) in audit::erasures(view, organiser).await? {
        let payload = payload.map(|p| serde_json::from_str(&p.payload).unwrap_or_default());
        let erased = payload.map(|p: serde_json::Value| typed::<ErasureReport>(&p["erased"]));
        // The payloads of erasure records name no person, so they are never erased.
        let Some(Ok(erased)) = erased else {
            let at = || format!("record {} does not state what was erased", record.seq);
            laws.erasures.check(false, at);
            continue;
        };
        said.texts.extend(erased.texts);
        said.records.extend(erased.records);
    }
    let gone = erasure::erased_payloads(view, organiser).await?;
    let hidden: Vec<_> = gone
        .iter()
        .filter(|seq| !said.records.contains(seq))
        .collect();
    laws.erasures.check(hidden.is_empty(), || {
        format!("the payloads of records {hidden:?} are missing, and no erasure is recorded")
    });
    Ok(said)
}

/// Checks the laws of one judge's submissions for one entry.
async fn ask_sheet(
    view: &View,
    organiser: &OrganiserAccess,
    laws: &mut Laws,
    erased: &Erasures,
    (round, assignment, revisions): (&round::Model, &assignment::Model, &[sheet_revision::Model]),
) -> Result<(), Problem> {
    let Some(first) = revisions.first() else {
        return Ok(());
    };
    let (judge, entry, _) = sheets::pair(view, assignment).await?;
    let object = first.sheet_id.object();
    let records = audit::acts_on(view, organiser, &object, "sheet.submitted").await?;
    laws.records.check(records.len() == revisions.len(), || {
        format!(
            "{object}: {} revisions, {} records",
            revisions.len(),
            records.len()
        )
    });
    for (revision, (record, payload)) in revisions.iter().zip(&records) {
        let expected = json!({ "revision": revision.number, "digest": revision.digest });
        let said = payload
            .as_ref()
            .map(|p| serde_json::from_str(&p.payload).unwrap_or_default());
        let same = said.is_none_or(|said: serde_json::Value| said == expected)
            && record.at == revision.submitted_at;
        laws.records.check(same, || {
            format!(
                "{object} revision {}: record {}",
                revision.number, record.seq
            )
        });
    }
    let rubric = &round.rubric;
    for revision in revisions {
        let at = || format!("{object} revision {}", revision.number);
        let marks: Vec<Mark> = typed(&revision.marks)?;
        let computed = digest(&json!({
            "sheet": revision.sheet_id, "judge": judge.code, "entry": entry.code,
            "revision": revision.number, "marks": marks, "comment": revision.comment,
        }));
        if revision.redacted_at.is_some() {
            // The digest covers the comment before the erasure, so it can differ; the erasure must
            // be on record.
            let text = revision.id.object();
            laws.erasures.check(erased.texts.contains(&text), at);
        } else {
            laws.digests.check(computed == revision.digest, at);
        }
        let problems = rubric.sheet_problems(&marks);
        laws.scales.check(problems.is_empty(), at);
    }
    Ok(())
}
