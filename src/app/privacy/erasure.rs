//! Erases people from everything stored about a competition. Scores, conflicts and standings are
//! kept.

use std::collections::HashSet;

use entity::ids::{AccountId, StandingsId};
use entity::{account, invitation, judge, member, token};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::app::digest;
use crate::app::results::snapshot;
use crate::domain::redaction::Redaction;
use crate::problem::Problem;
use crate::store::Tx;
use crate::store::access::OrganiserAccess;
use crate::store::privacy::{erasure, subjects};
use crate::store::results::snapshots;
use crate::store::results::standings::standings_of_round;
use crate::store::setup::{accounts, rounds};
use crate::table;
use crate::table::entries::Countries;

/// The name of an anonymised person.
pub(crate) fn pseudonym(id: Uuid) -> String {
    let digits = id.simple().to_string();
    format!("anonymous-{}", &digits[digits.len() - 8..])
}

/// What an erasure did. It is stored in the audit record, so it contains no name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureReport {
    /// The people or objects whose data was erased, such as `member/0198…`.
    pub subjects: Vec<String>,
    /// Rows with texts that named one of them.
    pub texts: Vec<String>,
    /// Positions of audit records whose payload was erased.
    pub records: Vec<i64>,
    /// Standings whose input tables have a new digest since then; the ranks are the same.
    pub standings: Vec<Refreshed>,
}

/// Standings that stay valid after names were removed from their tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refreshed {
    /// Code of the round.
    pub round: String,
    /// Number of the standings.
    pub number: i32,
    /// SHA-256 of the tables before the erasure.
    pub before: String,
    /// SHA-256 of the tables after the erasure.
    pub after: String,
}

/// People who are erased together, with their rows.
#[derive(Default)]
pub(crate) struct Leaving {
    subjects: Vec<String>,
    people: Redaction,
    members: Vec<member::Model>,
    judges: Vec<judge::Model>,
    accounts: Vec<account::Model>,
    /// Accounts that are kept, but whose names may contain the name of an erased person.
    beside: Vec<account::Model>,
}

impl Leaving {
    /// Adds a member or mentor; the team's accounts are kept.
    pub(crate) fn member(&mut self, row: member::Model, accounts: Vec<account::Model>) {
        let instead = pseudonym(row.id.0);
        self.subjects.push(row.id.object());
        self.people.add(&row.name, &instead);
        self.people.add_contact(&row.consent_by, &instead);
        self.beside.extend(accounts);
        self.members.push(member::Model {
            name: instead,
            age_band: None,
            consent_by: String::new(),
            publish_name: false,
            ..row
        });
    }

    /// Adds a judge with their accounts.
    pub(crate) fn judge(&mut self, row: judge::Model, accounts: Vec<account::Model>) {
        let instead = pseudonym(row.id.0);
        self.subjects.push(row.id.object());
        self.people.add(&row.name, &instead);
        self.people.add(&row.email, &instead);
        for account in &accounts {
            self.people.add(&account.name, &instead);
        }
        self.accounts.extend(accounts);
        self.judges.push(judge::Model {
            name: instead,
            email: String::new(),
            ..row
        });
    }

    /// Adds an account; its name is searched for in texts if it is a person's and not a team's.
    pub(crate) fn account(&mut self, row: account::Model, is_person: bool) {
        self.subjects.push(row.id.object());
        if is_person {
            self.people.add(&row.name, &pseudonym(row.id.0));
        }
        self.accounts.push(row);
    }

    /// Adds another spelling of the erased person's name.
    pub(crate) fn also(&mut self, spelling: &str, id: Uuid) {
        self.people.add(spelling, &pseudonym(id));
    }

    /// Does this text name a person to be erased?
    pub(crate) fn names(&self, text: &str) -> bool {
        self.people.text(text).is_some()
    }

    fn account_ids(&self) -> Vec<AccountId> {
        self.accounts.iter().map(|a| a.id).collect()
    }
}

/// Erases the people: their rows get pseudonyms, their tokens and open invitations are revoked, and
/// no text, audit payload or stored answer names them any more.
pub(crate) async fn erase(
    tx: &Tx,
    organiser: &OrganiserAccess,
    mut leaving: Leaving,
) -> Result<ErasureReport, Problem> {
    let matching = matching(tx, organiser).await?;
    let accounts = leaving.account_ids();
    for mut row in std::mem::take(&mut leaving.members) {
        row.anonymised_at = Some(tx.at());
        tx.replace(row).await?;
    }
    for invitation in subjects::invitations(tx, organiser).await? {
        let theirs = leaving
            .judges
            .iter()
            .find(|j| Some(j.id) == invitation.judge_id);
        if let Some(judge) = theirs {
            end_invitation(tx, invitation, &judge.name).await?;
        }
    }
    for mut row in std::mem::take(&mut leaving.judges) {
        row.anonymised_at = Some(tx.at());
        tx.save(&mut row).await?;
    }
    // With a known code the person could return under another account.
    for account in &accounts {
        for mut known in accounts::issued(tx, &organiser.registration(), *account).await? {
            known.revoked_at = Some(tx.at());
            tx.replace(known).await?;
        }
    }
    for mut row in std::mem::take(&mut leaving.accounts) {
        row.name = pseudonym(row.id.0);
        row.anonymised_at = Some(tx.at());
        tx.replace(row).await?;
    }
    for mut row in std::mem::take(&mut leaving.beside) {
        if let Some(name) = leaving.people.text(&row.name) {
            row.name = name;
            tx.replace(row).await?;
        }
    }
    for row in subjects::tokens_of(tx, organiser, &accounts).await? {
        let revoked_at = row.revoked_at.or_else(|| Some(tx.at()));
        let label = String::new();
        tx.replace(token::Model {
            label,
            revoked_at,
            ..row
        })
        .await?;
    }
    let mut erased = ErasureReport {
        subjects: leaving.subjects,
        ..ErasureReport::default()
    };
    if !leaving.people.is_empty() {
        erased.texts = erasure::redact(tx, organiser, &leaving.people).await?;
        erased.records = erasure::erase_payloads(tx, organiser, &leaving.people).await?;
    }
    for mut membership in subjects::memberships(tx, organiser).await? {
        // The reason of an interest identifies people; that an interest was declared is kept.
        if accounts.contains(&membership.account_id) && membership.interest.is_some() {
            let said = membership.account_id.object();
            let records = erasure::erase_payloads_of(tx, organiser, &said, "interest.declared");
            erased.records.extend(records.await?);
            erased.texts.push(membership.id.object());
            membership.interest = Some(String::new());
            tx.replace(membership).await?;
        }
    }
    erased.records.sort_unstable();
    erasure::forget_answers_of(tx, organiser, &accounts).await?;
    let (standings, snapshots) = refresh(tx, organiser, &leaving.people, &matching).await?;
    erased.standings = standings;
    erased.texts.extend(snapshots);
    Ok(erased)
}

async fn end_invitation(tx: &Tx, mut row: invitation::Model, name: &str) -> Result<(), Problem> {
    name.clone_into(&mut row.name);
    if row.used_at.is_none() && row.revoked_at.is_none() {
        row.revoked_at = Some(tx.at());
    }
    tx.replace(row).await
}

/// The standings that match their tables. A digest that differs is a finding of `evenhand doctor`,
/// and an erasure must not hide it.
async fn matching(tx: &Tx, organiser: &OrganiserAccess) -> Result<HashSet<StandingsId>, Problem> {
    let mut matching = HashSet::new();
    for round in rounds::rounds(tx, organiser).await? {
        for row in standings_of_round(tx, organiser, round.id).await? {
            let tables = snapshot::of_standings(tx, organiser, &row).await?;
            if tables.digest() == row.inputs_sha256 {
                matching.insert(row.id);
            }
        }
    }
    Ok(matching)
}

/// Removes the people's names from the titles in snapshots, and gives the snapshots and the
/// standings computed from them the new digests; also returns the snapshots. The ranks depend on
/// codes and marks, which are kept.
async fn refresh(
    tx: &Tx,
    organiser: &OrganiserAccess,
    people: &Redaction,
    matching: &HashSet<StandingsId>,
) -> Result<(Vec<Refreshed>, Vec<String>), Problem> {
    let (mut refreshed, mut redacted) = (Vec::new(), Vec::new());
    for round in rounds::rounds(tx, organiser).await? {
        for mut snapshot in snapshots::snapshots(tx, organiser, round.id).await? {
            let Some(entries) = without_names(&snapshot.tables.entries, people)? else {
                continue;
            };
            snapshot.tables.0.entries = entries;
            snapshot.sha256 = digest(&snapshot.tables);
            snapshot.redacted_at = Some(tx.at());
            redacted.push(snapshot.id.object());
            tx.replace(snapshot).await?;
        }
        for mut row in standings_of_round(tx, organiser, round.id).await? {
            if !matching.contains(&row.id) {
                continue;
            }
            let after = snapshot::of_standings(tx, organiser, &row).await?.digest();
            if after == row.inputs_sha256 {
                continue;
            }
            let before = std::mem::replace(&mut row.inputs_sha256, after.clone());
            if let Some(digest) = row.outcome.pointer_mut("/summary/input_sha256") {
                *digest = after.clone().into();
            }
            let number = row.number;
            tx.replace(row).await?;
            refreshed.push(Refreshed {
                round: round.code.clone(),
                number,
                before,
                after,
            });
        }
    }
    Ok((refreshed, redacted))
}

/// `entries.csv` with titles that name none of the people; none if no title does.
fn without_names(entries: &str, people: &Redaction) -> Result<Option<String>, Problem> {
    let read = table::entries::read("entries.csv", entries.as_bytes(), Countries::Optional);
    let mut rows = read
        .map_err(|error| {
            tracing::error!(%error, "the entries of a snapshot");
            Problem::internal()
        })?
        .rows;
    let mut found = false;
    for row in &mut rows {
        if let Some(title) = people.text(&row.title) {
            row.title = title;
            found = true;
        }
    }
    Ok(found.then(|| String::from_utf8(table::entries::write(&rows)).unwrap_or_default()))
}
