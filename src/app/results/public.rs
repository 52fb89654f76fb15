//! Public results: without the names of people, stored ready for reading and as a bundle.

use std::collections::HashSet;

use entity::ids::AccountId;
use serde::{Deserialize, Serialize};

use crate::app::setup::accounts::FOUNDER;
use crate::audit::bundle::{self, Manifest, Ranked, ResultTables, Unrankable};
use crate::audit::checkpoint::Checkpoint;
use crate::audit::pseudonyms::pseudonymised;
use crate::domain::plan::{Amendment, ScoringPlan};
use crate::domain::redaction::Redaction;
use crate::problem::Problem;
use crate::ranking::Outcome;
use crate::store::Reads;
use crate::store::access::OrganiserAccess;
use crate::store::entry::teams;
use crate::store::privacy::subjects;
use crate::store::setup::judges;

/// Replaces a person's name in public texts.
const UNNAMED: &str = "[…]";

/// Public results, stored with the publication so that reading them does not open the bundle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shown {
    /// The standings and figures, with pseudonyms for judges.
    pub outcome: Outcome,
    /// How the sheets were scored.
    pub plan: ScoringPlan,
    /// The amendments of the scoring plan after it was frozen.
    pub amendments: Vec<Amendment>,
    /// Position of the newest audit record at that time.
    pub audit_seq: i64,
    /// Hash of that record.
    pub audit_hash: String,
    /// Signed statement of position and hash, if the server has a key.
    pub checkpoint: Option<Checkpoint>,
}

/// The names of all people in the competition: judges, members, mentors, those who consented for
/// them, and account holders whose account is not named after its team.
pub(crate) async fn people_to_redact(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<Redaction, Problem> {
    let mut people = Redaction::default();
    for judge in judges::all_judges(on, organiser).await? {
        people.add(&judge.name, UNNAMED);
        people.add(&judge.email, UNNAMED);
    }
    let members = subjects::named_members(on, organiser).await?;
    for member in members.values().flatten() {
        people.add(&member.name, UNNAMED);
        people.add_contact(&member.consent_by, UNNAMED);
    }
    let teams = teams::teams_by_id(on, organiser).await?;
    let teams: HashSet<&str> = teams.values().map(|t| t.name.as_str()).collect();
    let memberships = subjects::memberships(on, organiser).await?;
    let ids: Vec<AccountId> = memberships.iter().map(|s| s.account_id).collect();
    for account in subjects::accounts(on, organiser, &ids).await? {
        if !teams.contains(&*account.name) && account.name != FOUNDER {
            people.add(&account.name, UNNAMED);
        }
    }
    Ok(people)
}

/// Public results of a ranking, for reading and as a bundle, with pseudonyms for judges. Computed
/// on a thread of its own, so that other requests are not delayed.
pub(crate) async fn public_results(
    manifest: Manifest,
    tables: ResultTables,
    people: Redaction,
    official: Ranked,
) -> Result<(Shown, Vec<u8>), Problem> {
    let work = move || -> Result<(Shown, Vec<u8>), String> {
        let said = |e: Unrankable| format!("{e:?}");
        let public = pseudonymised(&tables, &people).map_err(|e| said(e.into()))?;
        let ranked = public.rank().map_err(said)?;
        if ranked.outcome.standings != official.outcome.standings {
            return Err("the public tables give different standings".to_owned());
        }
        let bytes = bundle::write(manifest.clone(), &public, &ranked)?;
        let shown = Shown {
            outcome: ranked.outcome,
            plan: public.plan,
            amendments: public.amendments,
            audit_seq: manifest.audit_seq,
            audit_hash: manifest.audit_hash,
            checkpoint: manifest.checkpoint,
        };
        Ok((shown, bytes))
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|e| fault(&e))?.map_err(|e| fault(&e))
}

/// An internal error, logged here.
pub(crate) fn fault(error: &dyn std::fmt::Debug) -> Problem {
    tracing::error!(?error, "publication");
    Problem::internal()
}
