//! Exports everything stored about one person, for that person to read.

use std::collections::HashMap;

use entity::ids::{AccountId, CompetitionId};
use entity::{account, judge, member};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::app::{App, json as whole};
use crate::clock;
use crate::domain::redaction::Redaction;
use crate::problem::Problem;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::entry::{entries, teams};
use crate::store::privacy::subjects::Found;
use crate::store::privacy::{erasure, subjects};
use crate::store::setup::{competitions, rounds};
use crate::store::{View, audit};

impl App {
    /// Everything stored about a judge, a member or mentor, or the holder of an account: rows,
    /// consents, texts that name the person, and audit records about the person. The export is
    /// recorded in the audit chain before it is returned.
    pub async fn export_subject(
        &self,
        caller: Caller,
        competition: CompetitionId,
        id: Uuid,
    ) -> Result<Value, Problem> {
        let held = self
            .read(async move |view| {
                let organiser = caller.organiser(&view, competition).await?;
                let name = competitions::competition(&view, &organiser).await?.name;
                let mut held = match subjects::find(&view, &organiser, id).await? {
                    Found::Judge(judge) => of_judge(&view, &organiser, judge).await?,
                    Found::Member(member) => of_member(&view, &organiser, member).await?,
                    Found::Account(account) => of_account(&view, &organiser, account).await?,
                };
                held["competition"] = json!({ "id": competition, "name": name });
                held["exported_at"] =
                    json!(clock::time(clock::stored(crate::store::Reads::now(&view))));
                Ok(held)
            })
            .await?;
        let object = held["subject"].as_str().unwrap_or_default().to_owned();
        self.write(async move |tx| {
            let organiser = caller.organiser(&tx, competition).await?;
            let event = organiser.event(audit::SUBJECT_EXPORTED, object, json!({}));
            Ok(((), event))
        })
        .await?;
        Ok(held)
    }
}

/// A row without the competition's id, which the export has once at the top.
fn row<M: serde::Serialize>(model: &M) -> Value {
    let mut row = whole(model);
    if let Some(columns) = row.as_object_mut() {
        for name in ["competition_id", "hash", "code_hash"] {
            columns.remove(name);
        }
    }
    row
}

fn rows<'a, M: serde::Serialize + 'a>(models: impl IntoIterator<Item = &'a M>) -> Value {
    models.into_iter().map(row).collect()
}

async fn of_member(
    view: &View,
    organiser: &OrganiserAccess,
    member: member::Model,
) -> Result<Value, Problem> {
    let team = teams::team(view, organiser, member.team_id).await?;
    let entered = entries::entries_of_team(view, organiser, team.id).await?;
    let entered = entered
        .iter()
        .map(|e| json!({ "code": e.code, "title": e.title, "state": e.state }));
    let mut people = Redaction::default();
    for name in [&member.name, &member.consent_by] {
        people.add(name, "");
    }
    let objects = vec![member.id.object()];
    let mut held = json!({
        "subject": objects[0],
        "member": row(&member),
        "team": { "id": team.id, "name": team.name },
        "entries": entered.collect::<Value>(),
    });
    about(view, organiser, &mut held, &[], objects, &people).await?;
    Ok(held)
}

async fn of_judge(
    view: &View,
    organiser: &OrganiserAccess,
    judge: judge::Model,
) -> Result<Value, Problem> {
    let memberships = subjects::memberships(view, organiser).await?;
    let ids = subjects::accounts_of(&memberships, Some(judge.id), None);
    let accounts = subjects::accounts(view, organiser, &ids).await?;
    let mut people = Redaction::default();
    for name in [&judge.name, &judge.email]
        .into_iter()
        .chain(accounts.iter().map(|a| &a.name))
    {
        people.add(name, "");
    }
    let work = subjects::work(view, organiser, judge.id).await?;
    let all = entries::all_entries(view, organiser).await?;
    let codes: HashMap<_, _> = all.into_iter().map(|e| (e.id, e.code)).collect();
    let all = rounds::rounds(view, organiser).await?;
    let round_codes: HashMap<_, _> = all.into_iter().map(|r| (r.id, r.code)).collect();
    let assignments = work.assignments.iter().map(|a| {
        let sheet = work.sheets.iter().find(|s| s.assignment_id == a.id);
        let submitted = work.revisions.iter().filter(|r| sheet.is_some_and(|s| s.id == r.sheet_id));
        json!({
            "id": a.id, "round": round_codes.get(&a.round_id), "entry": codes.get(&a.entry_id),
            "state": a.state, "reason": a.reason, "sheet": sheet.map(row), "revisions": rows(submitted),
        })
    });
    let assignments: Value = assignments.collect();
    let invitations = subjects::invitations(view, organiser).await?;
    let invitations = invitations.iter().filter(|i| i.judge_id == Some(judge.id));
    let mut objects = vec![judge.id.object()];
    objects.extend(work.assignments.iter().map(|a| a.id.object()));
    objects.extend(work.sheets.iter().map(|s| s.id.object()));
    objects.extend(work.conflicts.iter().map(|t| t.id.object()));
    let mut held = json!({
        "subject": objects[0],
        "judge": row(&judge),
        "assignments": assignments,
        "conflicts": rows(&work.conflicts),
        "flags": rows(&work.flags),
        "invitations": rows(invitations),
    });
    accounts_into(view, organiser, &mut held, &accounts).await?;
    about(view, organiser, &mut held, &ids, objects, &people).await?;
    Ok(held)
}

async fn of_account(
    view: &View,
    organiser: &OrganiserAccess,
    account: account::Model,
) -> Result<Value, Problem> {
    let mut people = Redaction::default();
    people.add(&account.name, "");
    let objects = vec![account.id.object()];
    let mut held = json!({ "subject": objects[0] });
    let ids = [account.id];
    accounts_into(view, organiser, &mut held, &[account]).await?;
    about(view, organiser, &mut held, &ids, objects, &people).await?;
    Ok(held)
}

/// The accounts with their memberships and tokens. Hashes of secrets are left out.
async fn accounts_into(
    view: &View,
    organiser: &OrganiserAccess,
    held: &mut Value,
    accounts: &[account::Model],
) -> Result<(), Problem> {
    let ids: Vec<AccountId> = accounts.iter().map(|a| a.id).collect();
    let memberships = subjects::memberships(view, organiser).await?;
    let memberships = memberships.iter().filter(|s| ids.contains(&s.account_id));
    held["accounts"] = rows(accounts);
    held["memberships"] = rows(memberships);
    held["tokens"] = rows(&subjects::tokens_of(view, organiser, &ids).await?);
    Ok(())
}

/// Texts that name the person, and audit records of acts by the person's accounts and on the
/// person's objects. Payloads of the person's acts on others are left out: they are those people's
/// data.
async fn about(
    view: &View,
    organiser: &OrganiserAccess,
    held: &mut Value,
    accounts: &[AccountId],
    objects: Vec<String>,
    people: &Redaction,
) -> Result<(), Problem> {
    let found = erasure::mentions(view, organiser, people).await?;
    let mentions = found
        .iter()
        .map(|m| json!({ "object": m.object, "column": m.column, "text": m.text }));
    held["mentions"] = mentions.collect();
    let records = erasure::records_about(view, organiser, accounts, &objects, people).await?;
    let records = records.into_iter().map(|(record, payload)| {
        let theirs = objects.contains(&record.object) || people.is_in(&payload);
        json!({
            "seq": record.seq, "at": clock::time(record.at), "role": record.role,
            "action": record.action, "object": record.object,
            "payload": if theirs { payload } else { Value::Null },
        })
    });
    held["audit"] = records.collect();
    Ok(())
}
