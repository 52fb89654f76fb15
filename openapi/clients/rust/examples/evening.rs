//! A judge's whole evening: sign in by invitation, list and read, declare a conflict, save drafts, submit,
//! lose the connection and go on, keep the receipts.
//!
//! Everything is kept in a folder, so that the program can be stopped and started at any point.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Parser;
use evenhand_client::{Client, Failure, answer, connect, new_key, types};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

#[derive(Parser)]
pub struct Arguments {
    /// Address of the server; needed once
    #[arg(long)]
    pub server: Option<String>,
    /// Code of the invitation, evi_…; needed once
    #[arg(long)]
    pub invitation: Option<String>,
    /// Folder in which token, marks and receipts are kept
    #[arg(long)]
    pub state: PathBuf,
    /// Marks to be sent: the table that this program wrote, filled in
    #[arg(long)]
    pub marks: Option<PathBuf>,
    /// A conflict to be declared, as ENTRY=REASON
    #[arg(long)]
    pub conflict: Vec<String>,
}

/// What a sign-in leaves.
#[derive(Serialize, Deserialize)]
struct SignIn {
    server: String,
    key: String,
    token: Option<String>,
    competition: Option<Uuid>,
}

type Anything<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Asks until there is an answer: what can be asked again is asked again.
async fn patiently<T, F: Future<Output = Result<T, Failure>>>(
    mut ask: impl FnMut() -> F,
) -> Result<T, Failure> {
    for pause in [500, 1000, 2000, 4000, 8000] {
        match ask().await {
            Err(Failure::Unreachable(said)) => {
                eprintln!("no connection ({said}); again in {pause} ms");
                tokio::time::sleep(Duration::from_millis(pause)).await;
            }
            other => return other,
        }
    }
    ask().await
}

#[tokio::main]
async fn main() -> Anything<()> {
    evening(Arguments::parse()).await
}

/// The evening, or as much of it as the arguments ask for.
pub async fn evening(arguments: Arguments) -> Anything<()> {
    std::fs::create_dir_all(&arguments.state)?;
    let signed_in = sign_in(&arguments).await?;
    let client = connect(&signed_in.server, signed_in.token.as_deref())?;
    let competition = signed_in
        .competition
        .ok_or("this membership is no judge's")?;
    let assignments = assignments(&client, &competition).await?;
    for conflict in &arguments.conflict {
        let (code, reason) = conflict
            .split_once('=')
            .ok_or("--conflict is ENTRY=REASON")?;
        let found = assignments.iter().find(|a| a.entry.code == code);
        let id = found.ok_or(format!("{code} is not yours"))?.id;
        let body: types::MyConflictRequest = serde_json::from_value(json!({ "reason": reason }))?;
        let key = new_key();
        patiently(|| answer(client.declare_my_conflict(&competition, &id, &key, &body))).await?;
        println!("{code}: conflict declared");
    }
    match &arguments.marks {
        Some(marks) => send(&client, &competition, &arguments.state, marks).await,
        None => write_table(&client, &competition, &assignments, &arguments.state).await,
    }
}

/// The token of the folder, or the one that the invitation gives. The key is on disk before the
/// code is sent: if the answer is lost, the same request gets the same token.
async fn sign_in(arguments: &Arguments) -> Anything<SignIn> {
    let file = arguments.state.join("sign-in.json");
    let mut signed_in = match std::fs::read(&file) {
        Ok(bytes) => serde_json::from_slice(&bytes)?,
        Err(_) => SignIn {
            server: arguments.server.clone().ok_or("--server is missing")?,
            key: new_key(),
            token: None,
            competition: None,
        },
    };
    if signed_in.token.is_none() {
        std::fs::write(&file, serde_json::to_vec(&signed_in)?)?;
        let code = arguments
            .invitation
            .as_ref()
            .ok_or("--invitation is missing")?;
        let client = connect(&signed_in.server, None)?;
        let body: types::RedemptionRequest = serde_json::from_value(json!({ "code": code }))?;
        let redeemed =
            patiently(|| answer(client.redeem_invitation(&signed_in.key, &body))).await?;
        println!("signed in as {}", redeemed.name);
        signed_in.token = Some(redeemed.token);
        signed_in.competition = redeemed.membership.map(|s| s.competition_id);
        std::fs::write(&file, serde_json::to_vec(&signed_in)?)?;
    }
    Ok(signed_in)
}

/// All my assignments, page by page.
async fn assignments(client: &Client, competition: &Uuid) -> Anything<Vec<types::MyAssignment>> {
    let mut all = Vec::new();
    let mut cursor: Option<types::ListMyAssignmentsCursor> = None;
    loop {
        let page =
            patiently(|| answer(client.list_my_assignments(competition, cursor.as_ref(), None)));
        let page = page.await?;
        all.extend(page.items);
        match page.next_cursor {
            Some(next) => cursor = Some(next.parse()?),
            None => return Ok(all),
        }
    }
}

/// A table to be filled in: a row an entry, a column a criterion.
async fn write_table(
    client: &Client,
    competition: &Uuid,
    assignments: &[types::MyAssignment],
    state: &Path,
) -> Anything<()> {
    let Some(first) = assignments.first() else {
        println!("no assignments yet");
        return Ok(());
    };
    let round = patiently(|| answer(client.get_round(competition, &first.round_id))).await?;
    let path = state.join("marks.csv");
    let mut table = csv::Writer::from_path(&path)?;
    let criteria: Vec<&str> = round.rubric.iter().map(|c| c.criterion.as_str()).collect();
    table.write_record(
        ["entry", "title"]
            .iter()
            .chain(&criteria)
            .chain(&["comment"]),
    )?;
    for assignment in assignments.iter().filter(|a| a.round_id == first.round_id) {
        let entry = &assignment.entry;
        println!("{}  {}  {}", entry.code, entry.title, entry.abstract_);
        let empty = vec![""; criteria.len() + 1];
        let row = [entry.code.as_str(), &entry.title];
        table.write_record(row.iter().chain(&empty))?;
    }
    table.flush()?;
    println!("fill in {} and start again with --marks", path.display());
    Ok(())
}

/// Sends the rows that are filled in and not yet received.
async fn send(client: &Client, competition: &Uuid, state: &Path, marks: &Path) -> Anything<()> {
    let assignments = assignments(client, competition).await?;
    let mut table = csv::Reader::from_path(marks)?;
    let header = table.headers()?.clone();
    let mut receipts = Vec::new();
    for row in table.records() {
        let row = row?;
        let code = row.get(0).unwrap_or_default();
        let found = assignments.iter().find(|a| a.entry.code == code);
        let id = found.ok_or(format!("{code} is not yours"))?.id;
        let (mut given, mut comment) = (Vec::new(), "");
        for (name, value) in header.iter().zip(&row).skip(2) {
            match (name, value.trim()) {
                ("comment", value) => comment = value,
                (_, "") => {}
                (criterion, score) => given.push(json!({ "criterion": criterion, "score": score })),
            }
        }
        if given.is_empty() {
            continue;
        }
        let sheet = json!({ "marks": given, "comment": comment });
        submit(client, competition, &id, serde_json::from_value(sheet)?).await?;
        let kept = patiently(|| answer(client.list_my_sheet_receipts(competition, &id))).await?;
        let receipt = kept.items.last().ok_or("the server has no receipt")?;
        println!(
            "{code}: received as revision {}, {}",
            receipt.revision, receipt.audit_hash
        );
        receipts.push(json!({ "entry": code, "receipt": receipt }));
    }
    std::fs::write(
        state.join("receipts.json"),
        serde_json::to_vec_pretty(&receipts)?,
    )?;
    Ok(())
}

/// Drafts and submits a sheet, unless just this was received already: after a lost answer nobody
/// else knows.
async fn submit(
    client: &Client,
    competition: &Uuid,
    id: &Uuid,
    sheet: types::SheetRequest,
) -> Anything<()> {
    loop {
        let now = patiently(|| answer(client.get_my_sheet(competition, id))).await?;
        let last = now.revisions.last();
        if now.draft.is_none() && last.is_some_and(|r| same(r, &sheet)) {
            return Ok(());
        }
        let tag = format!("\"{}\"", now.version);
        let draft = answer(client.save_my_draft(competition, id, Some(&tag), &sheet)).await;
        let tag = match draft {
            Ok(draft) => format!("\"{}\"", draft.version),
            Err(Failure::Unreachable(_)) => continue,
            Err(other) if other.slug() == Some("stale-version") => continue,
            Err(other) => return Err(other.into()),
        };
        match answer(client.submit_my_sheet(competition, id, Some(&tag), &sheet)).await {
            Ok(_) => return Ok(()),
            Err(Failure::Unreachable(_)) => tokio::time::sleep(Duration::from_millis(200)).await,
            Err(other) if other.slug() == Some("stale-version") => {}
            Err(other) => return Err(other.into()),
        }
    }
}

/// Does a revision say the same as a sheet? The order of marks does not matter, and 8 and 8.0 are one mark.
fn same(have: &types::Revision, want: &types::SheetRequest) -> bool {
    let mark = |criterion: &str, score: &str| {
        let score = score.parse::<f64>().ok().map(f64::to_bits);
        (criterion.to_owned(), score)
    };
    let have_marks = have.marks.iter().map(|m| mark(&m.criterion, &m.score));
    let want_marks = want.marks.iter().map(|m| mark(&m.criterion, &m.score));
    have_marks.collect::<BTreeSet<_>>() == want_marks.collect::<BTreeSet<_>>()
        && have.comment == *want.comment
}
