//! Anonymises one person: a judge, a member or mentor, or the holder of an account.

use entity::ids::CompetitionId;
use serde_json::json;
use uuid::Uuid;

use crate::app::check::{Check, LIST, NAME};
use crate::app::privacy::erasure::{ErasureReport, Leaving, erase, pseudonym};
use crate::app::{App, to_the_end, wrong_state};
use crate::domain::states::{JudgeState, RoundState};
use crate::problem::{Issue, Kind, Problem};
use crate::store::Tx;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::assignment::panels;
use crate::store::entry::teams;
use crate::store::privacy::subjects;
use crate::store::privacy::subjects::Found;
use crate::store::setup::{accounts, rounds};

/// The result of anonymising a person.
#[derive(Clone, Debug)]
pub struct AnonymisationReport {
    /// The person's name from now on.
    pub pseudonym: String,
    /// When, in microseconds since 1970: backups made before then contain the person's data.
    pub at: i64,
    /// What was erased.
    pub erased: ErasureReport,
}

impl App {
    /// Anonymises a judge, a member or mentor, or the holder of an account, by id.
    ///
    /// Scores, countries, organisation and city are kept: conflicts and standings depend on them.
    /// `also` lists other spellings of the person's name in texts.
    ///
    /// # Errors
    /// [`Kind::WrongState`] if the person was anonymised before, for a judge who has sheets to
    /// submit, for an account with memberships elsewhere (unless the operator asks), and for a
    /// competition's only organiser.
    pub async fn anonymise(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: Uuid,
        reason: String,
        also: Vec<String>,
    ) -> Result<AnonymisationReport, Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        if also.len() > LIST {
            let detail = format!("expected at most {LIST} spellings");
            check.report("/also", "too-many", detail);
        }
        let also: Vec<String> = also
            .iter()
            .enumerate()
            .map(|(i, word)| check.text(&format!("/also/{i}"), word, NAME))
            .collect();
        check.done()?;
        let app = self.clone();
        // Deleted text stays in the file's free pages until the file is compacted.
        let erasing = async move {
            let erasing = app.write_with_position(async move |tx| {
                let organiser = caller.organiser(&tx, competition).await?;
                let is_host = caller.host().is_ok();
                let mut leaving = leaving(&tx, &organiser, id, is_host).await?;
                for spelling in &also {
                    leaving.also(spelling, id);
                }
                if leaving.names(&reason) {
                    let detail = "expected a reason that does not name the person";
                    let issue = Issue::new("/reason", "names-subject", detail);
                    let said =
                        "The reason is stored in the audit record, so it must not name the person.";
                    return Err(Problem::new(Kind::InvalidInput, said).with(vec![issue]));
                }
                let erased = erase(&tx, &organiser, leaving).await?;
                let object = erased.subjects.first().cloned().unwrap_or_default();
                let payload = json!({ "reason": reason, "erased": erased });
                Ok((
                    erased,
                    organiser.event("subject.anonymised", object, payload),
                ))
            });
            let erased = erasing.await?;
            app.store.purge().await;
            Ok(erased)
        };
        let (erased, position) = to_the_end(erasing).await?;
        Ok(AnonymisationReport {
            pseudonym: pseudonym(id),
            at: position.at,
            erased,
        })
    }
}

async fn leaving(
    tx: &Tx,
    organiser: &OrganiserAccess,
    id: Uuid,
    is_host: bool,
) -> Result<Leaving, Problem> {
    let before = || wrong_state("The person has been anonymised already.");
    let memberships = subjects::memberships(tx, organiser).await?;
    let mut leaving = Leaving::default();
    match subjects::find(tx, organiser, id).await? {
        Found::Judge(judge) => {
            if judge.anonymised_at.is_some() {
                return Err(before());
            }
            not_at_work(tx, organiser, &judge).await?;
            let ids = subjects::accounts_of(&memberships, Some(judge.id), None);
            let accounts = subjects::accounts(tx, organiser, &ids).await?;
            leaving.judge(judge, accounts);
        }
        Found::Member(member) => {
            if member.anonymised_at.is_some() {
                return Err(before());
            }
            let ids = subjects::accounts_of(&memberships, None, Some(member.team_id));
            let accounts = subjects::accounts(tx, organiser, &ids).await?;
            leaving.member(member, accounts);
        }
        Found::Account(account) => {
            if account.anonymised_at.is_some() {
                return Err(before());
            }
            if !is_host && subjects::is_elsewhere(tx, organiser, &account).await? {
                return Err(wrong_state(
                    "The account has memberships in other competitions, so only the operator of the server can anonymise it.",
                ));
            }
            let running = accounts::running(tx, &organiser.registration()).await?;
            if !running.is_empty() && running.iter().all(|s| s.account_id == account.id) {
                return Err(wrong_state(
                    "The account belongs to the competition's only organiser. Invite another organiser first.",
                ));
            }
            let membership = memberships.iter().find(|s| s.account_id == account.id);
            let team = match membership.and_then(|s| s.team_id) {
                Some(team) => Some(teams::team(tx, organiser, team).await?.name),
                None => None,
            };
            let is_person = team.is_none_or(|name| name != account.name);
            leaving.account(account, is_person);
        }
    }
    Ok(leaving)
}

/// Fails if the judge still has sheets to submit: without tokens the judge could not submit them.
async fn not_at_work(
    tx: &Tx,
    organiser: &OrganiserAccess,
    judge: &entity::judge::Model,
) -> Result<(), Problem> {
    if judge.state != JudgeState::Accepted {
        return Ok(());
    }
    for round in rounds::rounds(tx, organiser).await? {
        if round.state != RoundState::Scoring {
            continue;
        }
        let live = panels::live_assignments(tx, organiser, Some(judge.id), None).await?;
        if live.iter().any(|a| a.round_id == round.id) {
            return Err(wrong_state(format!(
                "The judge still has sheets to submit in round {}, which is scoring. Withdraw the judge first (submitted sheets are kept), or close the round.",
                round.code
            )));
        }
    }
    Ok(())
}
