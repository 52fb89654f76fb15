//! From computed standings to public results. Two organisers are needed: one ranks, another
//! approves. A publication is never changed; a correction is a further publication.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDateTime;
use entity::ids::{AccountId, ApprovalId, CompetitionId, PublicationId, ReopeningId, RoundId};
use entity::{approval, publication, published_bundle, reopening, round};
use serde_json::json;

use crate::app::check::{Check, NAME};
use crate::app::judging::closing::take_back;
use crate::app::results::exports::manifest;
use crate::app::results::public::{Shown, fault, people_to_redact, public_results};
use crate::app::results::{snapshot, standings};
use crate::app::setup::competitions::deadline;
use crate::app::{App, digest, json, typed, wrong_state};
use crate::audit::bundle::{self, Ranked};
use crate::audit::chain::sha256;
use crate::clock;
use crate::domain::states::{CompetitionState, RoundState};
use crate::lang::Lang;
use crate::problem::{Kind, Problem};
use crate::store::access::{Caller, OrganiserAccess, PublicAccess};
use crate::store::results::publications;
use crate::store::setup::{accounts, competitions, rounds};
use crate::store::{Reads, Tx};

impl App {
    /// Approves standings, by an organiser who did not compute them.
    ///
    /// # Errors
    /// [`Kind::SecondOrganiser`] for the organiser who computed them, and for the operator, who has
    /// no account.
    pub async fn approve_standings(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        number: i32,
        not_before: Option<NaiveDateTime>,
    ) -> Result<approval::Model, Problem> {
        self.write(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = in_state(&tx, &organiser, id, &[RoundState::Ranked]).await?;
                let standings = standings::newest(&tx, &organiser, id).await?;
                if standings.number != number {
                    return Err(wrong_state(format!(
                        "The request approves standings {number}, but the newest are number {}. Read those, then approve them.",
                        standings.number
                    )));
                }
                let approved_by = second(&organiser, standings.computed_by)?;
                impartial(&tx, &organiser, &[standings.computed_by]).await?;
                let zone = competitions::competition(&tx, &organiser).await?.zone;
                let mut check = Check::default();
                let not_before = deadline(&mut check, "/not_before", not_before, &zone);
                check.done()?;
                let row = approval::Model {
                    id: ApprovalId(tx.id()),
                    competition_id: competition,
                    round_id: id,
                    standings_id: standings.id,
                    approved_by,
                    not_before,
                    approved_at: tx.at(),
                };
                tx.insert(row.clone()).await?;
                round.state = RoundState::Approved.into();
                tx.save(&mut round).await?;
                let payload = json!({ "standings": number, "not_before": not_before });
                let event = organiser.event("standings.approved", id.object(), payload);
                Ok((row, event))
            }).await
    }

    /// Publishes approved standings. From then on they are public, with pseudonyms for judges.
    ///
    /// # Errors
    /// [`Kind::Embargo`] before the time that the approval names.
    pub async fn publish_results(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<publication::Model, Problem> {
        let signer = self.signer.clone();
        let (version, row, manifest, tables, people) = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let round = in_state(&view, &organiser, id, &[RoundState::Approved]).await?;
                let row = standings::newest(&view, &organiser, id).await?;
                let tables = snapshot::of_standings(&view, &organiser, &row).await?;
                let people = people_to_redact(&view, &organiser).await?;
                let manifest =
                    manifest(&view, &organiser, &round, row.number, signer.as_deref()).await?;
                Ok((round.version, row, manifest, tables, people))
            })
            .await?;
        let of = (manifest.competition.clone(), manifest.round.clone());
        let (standings_id, ranked_by) = (row.id, row.computed_by);
        let official = standings::kept(&row)?;
        let (shown, bytes) = public_results(manifest, tables, people.clone(), official).await?;
        let bundle_sha256 = sha256(&bytes);
        self.write(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let mut round = in_state(&tx, &organiser, id, &[RoundState::Approved]).await?;
                let newest = standings::newest(&tx, &organiser, id).await?;
                if round.version != version || newest.id != standings_id {
                    return Err(wrong_state("The round was changed during the publication, so nothing was published. Publish again."));
                }
                let approval = publications::approval(&tx, &organiser, standings_id).await?;
                let approval = approval.ok_or_else(|| wrong_state("The standings are not approved."))?;
                embargo(&tx, approval.not_before)?;
                let behind = [ranked_by, Some(approval.approved_by)];
                impartial(&tx, &organiser, &behind).await?;
                let earlier = publications::of_round(&tx, &organiser, id).await?;
                let correction = match earlier.last() {
                    None => String::new(),
                    Some(last) => {
                        let why = correction(&tx, &organiser, last).await?;
                        people.text(&why).unwrap_or(why)
                    }
                };
                let row = publication::Model {
                    id: PublicationId(tx.id()),
                    competition_id: competition,
                    round_id: id,
                    standings_id,
                    competition: of.0,
                    round: of.1,
                    number: earlier.last().map_or(0, |p| p.number) + 1,
                    correction,
                    bundle_sha256,
                    published_by: organiser.account(),
                    published_at: tx.at(),
                };
                tx.insert(row.clone()).await?;
                tx.insert(published_bundle::Model {
                    id: row.id,
                    competition_id: competition,
                    results: json(&shown),
                    bundle: STANDARD.encode(&bytes),
                })
                .await?;
                round.state = RoundState::Published.into();
                tx.save(&mut round).await?;
                public_when_every_round_is(&tx, &organiser).await?;
                let payload = json!({
                    "number": row.number, "correction": row.correction,
                    "bundle_sha256": row.bundle_sha256, "results_sha256": digest(&shown),
                });
                let event = organiser.event("results.published", id.object(), payload);
                Ok((row, event))
            }).await
    }

    /// Requests that an approved or published round is opened again; another organiser has to
    /// approve.
    pub async fn request_reopening(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        reason: String,
    ) -> Result<reopening::Model, Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                in_state(&tx, &organiser, id, &FINAL).await?;
                let asked_by = second(&organiser, None)?;
                let asked = publications::reopenings(&tx, &organiser, id).await?;
                // A request by an organiser with an interest can never be approved: it does not
                // block another one.
                let interested = interested(&tx, &organiser).await?;
                let is_open = |r: &reopening::Model| {
                    r.agreed_at.is_none() && !interested.contains(&r.asked_by)
                };
                if asked.iter().any(is_open) {
                    return Err(wrong_state("Reopening has been requested already. Another organiser can approve that request."));
                }
                let row = reopening::Model {
                    id: ReopeningId(tx.id()),
                    competition_id: competition,
                    round_id: id,
                    reason,
                    asked_by,
                    asked_at: tx.at(),
                    agreed_by: None,
                    agreed_at: None,
                    version: 1,
                };
                tx.insert(row.clone()).await?;
                let payload = json!({ "reason": row.reason });
                let event = organiser.event("reopening.asked", id.object(), payload);
                Ok((row, event))
            }).await
    }

    /// Requests to open a round again, oldest first.
    pub async fn reopenings(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
    ) -> Result<Vec<reopening::Model>, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            rounds::round(&view, &organiser, id).await?;
            publications::reopenings(&view, &organiser, id).await
        })
        .await
    }

    /// Approves a request and opens the round again: its state becomes scoring. Publications are
    /// kept.
    ///
    /// # Errors
    /// [`Kind::SecondOrganiser`] for the organiser who made the request.
    pub async fn approve_reopening(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: RoundId,
        request: ReopeningId,
    ) -> Result<round::Model, Problem> {
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let mut row = publications::reopening(&tx, &organiser, id, request).await?;
            let mut round = in_state(&tx, &organiser, id, &FINAL).await?;
            if row.agreed_at.is_some() {
                return Err(wrong_state(
                    "The request has been approved already, and the round was opened again.",
                ));
            }
            row.agreed_by = Some(second(&organiser, Some(row.asked_by))?);
            impartial(&tx, &organiser, &[Some(row.asked_by)]).await?;
            row.agreed_at = Some(tx.at());
            tx.save(&mut row).await?;
            take_back(&tx, &organiser, &mut round).await?;
            public_when_every_round_is(&tx, &organiser).await?;
            let payload = json!({ "reason": row.reason, "request": row.id });
            let event = organiser.event("round.reopened", id.object(), payload);
            Ok((round, event))
        })
        .await
    }

    /// All publications of a competition, oldest first; public.
    pub async fn publications(
        &self,
        competition: CompetitionId,
    ) -> Result<Vec<publication::Model>, Problem> {
        self.read(async move |view| {
            let published = PublicAccess::of(&view, competition).await?;
            publications::publications(&view, &published).await
        })
        .await
    }

    /// One publication; public.
    pub async fn publication(
        &self,
        competition: CompetitionId,
        id: PublicationId,
    ) -> Result<(publication::Model, Shown), Problem> {
        let (row, results) = self
            .read(async move |view| {
                let published = PublicAccess::of(&view, competition).await?;
                let row = publications::publication(&view, &published, id).await?;
                Ok((row, publications::results(&view, &published, id).await?))
            })
            .await?;
        Ok((row, typed(&results)?))
    }

    /// The bundle of a publication, from which anyone can recompute it.
    pub async fn published_bundle(
        &self,
        competition: CompetitionId,
        id: PublicationId,
    ) -> Result<Vec<u8>, Problem> {
        self.published(competition, id)
            .await
            .map(|(bundle, _)| bundle)
    }

    /// The bundle and the public results of a publication.
    pub(crate) async fn published(
        &self,
        competition: CompetitionId,
        id: PublicationId,
    ) -> Result<(Vec<u8>, serde_json::Value), Problem> {
        let kept = self.kept_bundle(competition, id).await?;
        let bundle = STANDARD.decode(&kept.bundle).map_err(|e| fault(&e))?;
        Ok((bundle, kept.results))
    }

    /// The report of a publication, as one HTML page.
    pub async fn published_report(
        &self,
        competition: CompetitionId,
        id: PublicationId,
        lang: Lang,
    ) -> Result<String, Problem> {
        let kept = self.kept_bundle(competition, id).await?;
        let shown: Shown = typed(&kept.results)?;
        let work = move || -> Result<String, String> {
            let bytes = STANDARD.decode(&kept.bundle).map_err(|e| e.to_string())?;
            let (_, tables, alternatives) = bundle::open(&bytes)?;
            let ranked = Ranked {
                outcome: shown.outcome,
                alternatives,
            };
            let page = tables.report(&ranked, false, lang);
            page.map_err(|e| format!("{e:?}"))
        };
        let page = tokio::task::spawn_blocking(work).await;
        page.map_err(|e| fault(&e))?.map_err(|e| fault(&e))
    }

    async fn kept_bundle(
        &self,
        competition: CompetitionId,
        id: PublicationId,
    ) -> Result<published_bundle::Model, Problem> {
        self.read(async move |view| {
            let published = PublicAccess::of(&view, competition).await?;
            publications::bundle(&view, &published, id).await
        })
        .await
    }
}

/// States in which a result is final until two organisers open the round again.
const FINAL: [RoundState; 2] = [RoundState::Approved, RoundState::Published];

async fn in_state(
    on: &impl Reads,
    organiser: &OrganiserAccess,
    id: RoundId,
    wanted: &[RoundState],
) -> Result<round::Model, Problem> {
    let round = rounds::round(on, organiser, id).await?;
    if wanted.contains(&round.state) {
        return Ok(round);
    }
    let words: Vec<_> = wanted.iter().map(|s| s.as_str()).collect();
    Err(wrong_state(format!(
        "The round is {}, but this operation requires that it is {}.",
        round.state,
        words.join(" or ")
    )))
}

/// The account of an organiser other than the one who took the first step.
fn second(organiser: &OrganiserAccess, first: Option<AccountId>) -> Result<AccountId, Problem> {
    let refused = |detail| Problem::new(Kind::SecondOrganiser, detail);
    let account = organiser.account().ok_or_else(|| {
        refused("This step requires an organiser's account. The operator has none.")
    })?;
    if first == Some(account) {
        return Err(refused(
            "You took the first step. Another organiser has to take this one.",
        ));
    }
    Ok(account)
}

/// The accounts of organisers who have declared an interest.
async fn interested(tx: &Tx, organiser: &OrganiserAccess) -> Result<Vec<AccountId>, Problem> {
    let organisers = accounts::organisers(tx, &organiser.registration()).await?;
    let memberships = organisers.into_iter().map(|(membership, _)| membership);
    let memberships = memberships.filter(|membership| membership.interest_declared_at.is_some());
    Ok(memberships
        .map(|membership| membership.account_id)
        .collect())
}

/// Fails if an organiser who took an earlier step has declared an interest since.
async fn impartial(
    tx: &Tx,
    organiser: &OrganiserAccess,
    behind: &[Option<AccountId>],
) -> Result<(), Problem> {
    let interested = interested(tx, organiser).await?;
    if behind.iter().flatten().any(|who| interested.contains(who)) {
        let detail = "An organiser who ranked, approved or requested this has declared an interest since. \
                      Rank and approve the round again (open it again first, if it is approved), or \
                      make the request again: two organisers without an interest are needed.";
        return Err(Problem::new(Kind::SecondOrganiser, detail));
    }
    Ok(())
}

/// Fails before the end of the embargo.
fn embargo(tx: &Tx, not_before: Option<i64>) -> Result<(), Problem> {
    match not_before {
        Some(instant) if tx.at() < instant => {
            let mut problem = Problem::new(
                Kind::Embargo,
                "The approval names a time before which the results must not be published.",
            );
            problem.deadline = Some(clock::time(instant).to_rfc3339());
            problem.server_time = Some(clock::time(tx.at()).to_rfc3339());
            Err(problem)
        }
        _ => Ok(()),
    }
}

/// The reason for a further publication: the reasons of the reopenings since the last one.
async fn correction(
    tx: &Tx,
    organiser: &OrganiserAccess,
    last: &publication::Model,
) -> Result<String, Problem> {
    let all = publications::reopenings(tx, organiser, last.round_id).await?;
    let since = all
        .into_iter()
        .filter(|r| r.agreed_at.is_some_and(|at| at >= last.published_at))
        .map(|r| r.reason);
    Ok(since.collect::<Vec<_>>().join("; "))
}

/// Sets the competition to `published` once each of its rounds is, and back to `judging` when a
/// round is reopened.
async fn public_when_every_round_is(tx: &Tx, organiser: &OrganiserAccess) -> Result<(), Problem> {
    let all = rounds::rounds(tx, organiser).await?;
    let public = all.iter().all(|r| r.state == RoundState::Published);
    let mut competition = competitions::competition(tx, organiser).await?;
    let state = match *competition.state {
        CompetitionState::Judging | CompetitionState::Deliberating if public => {
            CompetitionState::Published
        }
        CompetitionState::Published if !public => CompetitionState::Judging,
        _ => return Ok(()),
    };
    competition.state = state.into();
    tx.save(&mut competition).await
}
