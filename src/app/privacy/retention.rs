//! Erases personal data whose retention period has ended: first a plan that changes nothing, then
//! its application in batches, each with one audit record.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use entity::ids::{CompetitionId, JudgeId, TeamId};
use entity::{invitation, membership, token};
use serde_json::json;

use crate::app::privacy::consents;
use crate::app::privacy::erasure::{ErasureReport, Leaving, erase};
use crate::app::{App, to_the_end, typed, wrong_state};
use crate::clock;
use crate::domain::privacy::Privacy;
use crate::domain::states::{RetentionClass, RoundState};
use crate::problem::Problem;
use crate::ranking::Outcome;
use crate::store::access::{Caller, OrganiserAccess};
use crate::store::entry::{attachments, entries, teams};
use crate::store::privacy::subjects;
use crate::store::results::standings::newest_standings;
use crate::store::setup::{competitions, judges, rounds};
use crate::store::{Reads, Tx, audit};

/// Most teams or judges erased in one write, which blocks all other writes.
const AT_ONCE: usize = 100;

/// Personal data that is kept until a certain time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The class of people, which determines the retention period.
    pub class: RetentionClass,
    /// The object that holds the data, such as `team/0198…`.
    pub object: String,
    /// Number of people, invitations or tokens.
    pub count: u64,
    /// Start of the retention period.
    pub from: DateTime<Utc>,
    /// End of the retention period.
    pub due_at: DateTime<Utc>,
    /// Whether the period has ended.
    pub due: bool,
}

/// What personal data of a competition is to be erased, and when.
#[derive(Clone, Debug)]
pub struct RetentionPlan {
    /// The server's time when the plan was made.
    pub as_of: DateTime<Utc>,
    /// End of the competition, if it has ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Whether the competition was never finished. Then its last activity counts as its end, and
    /// the longest retention period applies to all of its people.
    pub abandoned: bool,
    /// All data with a retention period, sorted by its end.
    pub items: Vec<Item>,
}

/// The result of applying a plan.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// The data that was due and has been erased.
    pub items: Vec<Item>,
    /// The erasures, one per audit record.
    pub erased: Vec<ErasureReport>,
    /// Time of the last erasure, in microseconds since 1970: backups made before it contain the
    /// data.
    pub at: Option<i64>,
}

impl App {
    /// What is kept of a competition's people, how long and why. Changes nothing.
    pub async fn retention_plan(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<RetentionPlan, Problem> {
        self.read(async move |view| {
            let organiser = caller.organiser(&view, competition).await?;
            Ok(Keeping::load(&view, &organiser).await?.plan())
        })
        .await
    }

    /// Erases everything that is due. Runs to completion even if the client disconnects.
    pub async fn apply_retention(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<Applied, Problem> {
        let app = self.clone();
        to_the_end(async move { app.erase_due(caller, competition).await }).await
    }

    async fn erase_due(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<Applied, Problem> {
        let mut applied = Applied::default();
        loop {
            let plan = self.retention_plan(caller, competition).await?;
            let Some(first) = plan.items.iter().find(|item| item.due) else {
                break;
            };
            let class = first.class;
            let ((items, erased), position) = self
                .write_with_position(async move |tx| {
                    let organiser = caller.organiser(&tx, competition).await?;
                    let keeping = Keeping::load(&tx, &organiser).await?;
                    let due = keeping.plan().items.into_iter();
                    let due = due.filter(|item| item.due && item.class == class);
                    let items: Vec<Item> = due.take(AT_ONCE).collect();
                    if items.is_empty() {
                        return Err(wrong_state(
                            "Another request has just erased the data that was due.",
                        ));
                    }
                    let erased = keeping.erase(&tx, &organiser, class, &items).await?;
                    let count: u64 = items.iter().map(|item| item.count).sum();
                    let payload = json!({ "class": class, "count": count, "erased": erased });
                    let object = competition.object();
                    let event = organiser.event("retention.applied", object, payload);
                    Ok(((items, erased), event))
                })
                .await?;
            applied.items.extend(items);
            applied.erased.push(erased);
            applied.at = Some(position.at);
        }
        // The operator's command also compacts after an earlier failure to compact.
        if applied.at.is_some() || caller.host().is_ok() {
            self.store.purge().await;
        }
        Ok(applied)
    }
}

/// The stored people of a competition, and the facts on which their retention periods depend.
struct Keeping {
    now: DateTime<Utc>,
    privacy: Privacy,
    ended_at: Option<DateTime<Utc>>,
    abandoned: bool,
    winners: BTreeSet<TeamId>,
    members: HashMap<TeamId, Vec<entity::member::Model>>,
    judges: Vec<entity::judge::Model>,
    memberships: Vec<membership::Model>,
    accounts: HashMap<entity::ids::AccountId, entity::account::Model>,
    invitations: Vec<invitation::Model>,
    tokens: Vec<token::Model>,
}

impl Keeping {
    async fn load(on: &impl Reads, organiser: &OrganiserAccess) -> Result<Self, Problem> {
        let (privacy, _) = consents::in_force(on, organiser).await?;
        let (ended_at, abandoned) = end(on, organiser).await?;
        let mut judges = judges::all_judges(on, organiser).await?;
        judges.retain(|j| j.anonymised_at.is_none());
        let memberships = subjects::memberships(on, organiser).await?;
        let ids: Vec<_> = memberships.iter().map(|s| s.account_id).collect();
        let accounts = subjects::accounts(on, organiser, &ids).await?;
        Ok(Self {
            now: on.now(),
            privacy,
            ended_at,
            abandoned,
            winners: winners(on, organiser).await?,
            members: subjects::named_members(on, organiser).await?,
            judges,
            accounts: accounts.into_iter().map(|a| (a.id, a)).collect(),
            invitations: subjects::invitations(on, organiser).await?,
            tokens: subjects::tokens_of(on, organiser, &ids).await?,
            memberships,
        })
    }

    /// The accounts of a judge or a team that still have a name.
    fn accounts_of(
        &self,
        judge: Option<JudgeId>,
        team: Option<TeamId>,
    ) -> Vec<entity::account::Model> {
        let ids = subjects::accounts_of(&self.memberships, judge, team);
        let accounts = ids.iter().filter_map(|id| self.accounts.get(id));
        accounts
            .filter(|a| a.anonymised_at.is_none())
            .cloned()
            .collect()
    }

    fn item(
        &self,
        class: RetentionClass,
        object: String,
        count: usize,
        from: DateTime<Utc>,
    ) -> Item {
        let period = match class {
            RetentionClass::Entrants if self.abandoned => RetentionClass::Winners,
            other => other,
        };
        let due_at = self.privacy.due(period, from);
        Item {
            class,
            object,
            count: count as u64,
            from,
            due_at,
            due: due_at <= self.now,
        }
    }

    fn plan(&self) -> RetentionPlan {
        let mut items = Vec::new();
        if let Some(end) = self.ended_at {
            let with_accounts = self.memberships.iter().filter_map(|s| s.team_id);
            let teams: BTreeSet<TeamId> =
                self.members.keys().copied().chain(with_accounts).collect();
            for team in teams {
                let people = match self.members.get(&team) {
                    Some(members) => members.len(),
                    // Accounts of a team that has entered no members.
                    None => self.accounts_of(None, Some(team)).len(),
                };
                let class = match self.winners.contains(&team) {
                    true => RetentionClass::Winners,
                    false => RetentionClass::Entrants,
                };
                if people > 0 {
                    items.push(self.item(class, team.object(), people, end));
                }
            }
            for judge in &self.judges {
                items.push(self.item(RetentionClass::Judges, judge.id.object(), 1, end));
            }
        }
        let invitations = self.invitations.iter().map(ended);
        items.extend(self.together(RetentionClass::Invitations, "invitation", invitations));
        let tokens = self
            .tokens
            .iter()
            .map(|t| t.revoked_at.unwrap_or(t.expires_at));
        items.extend(self.together(RetentionClass::Tokens, "token", tokens));
        items.sort_by(|a, b| (a.due_at, &a.object).cmp(&(b.due_at, &b.object)));
        RetentionPlan {
            as_of: self.now,
            ended_at: self.ended_at,
            abandoned: self.abandoned,
            items,
        }
    }

    /// Combines rows that end at times of their own into at most two items: due, and not yet due.
    fn together(
        &self,
        class: RetentionClass,
        object: &str,
        ends: impl Iterator<Item = i64>,
    ) -> impl Iterator<Item = Item> {
        let rows = ends.map(|at| self.item(class, object.to_owned(), 1, clock::time(at)));
        let (due, later): (Vec<Item>, Vec<Item>) = rows.partition(|item| item.due);
        [due, later].into_iter().filter_map(|rows| {
            let count = rows.len() as u64;
            let earliest = rows.into_iter().min_by_key(|item| item.due_at)?;
            Some(Item { count, ..earliest })
        })
    }

    /// Erases the data of these items.
    async fn erase(
        mut self,
        tx: &Tx,
        organiser: &OrganiserAccess,
        class: RetentionClass,
        items: &[Item],
    ) -> Result<ErasureReport, Problem> {
        let named: BTreeSet<&str> = items.iter().map(|item| item.object.as_str()).collect();
        let mut leaving = Leaving::default();
        let due = |at: i64| self.privacy.due(class, clock::time(at)) <= self.now;
        match class {
            RetentionClass::Invitations => {
                for row in self.invitations.iter().filter(|i| due(ended(i))) {
                    tx.delete(row.clone()).await?;
                }
            }
            RetentionClass::Tokens => {
                let ended = |t: &&token::Model| due(t.revoked_at.unwrap_or(t.expires_at));
                for row in self.tokens.iter().filter(ended) {
                    tx.delete(row.clone()).await?;
                }
            }
            RetentionClass::Judges => {
                for judge in std::mem::take(&mut self.judges) {
                    if named.contains(judge.id.object().as_str()) {
                        let accounts = self.accounts_of(Some(judge.id), None);
                        leaving.judge(judge, accounts);
                    }
                }
            }
            RetentionClass::Entrants | RetentionClass::Winners => {
                for object in named {
                    let id = object.trim_start_matches("team/").parse();
                    let Ok(team) = id.map(TeamId) else { continue };
                    for member in self.members.remove(&team).unwrap_or_default() {
                        leaving.member(member, Vec::new());
                    }
                    // The content of a file cannot be searched for names, so the whole file is
                    // deleted.
                    for entry in entries::entries_of_team(tx, organiser, team).await? {
                        for file in attachments::of_entry(tx, organiser, entry.id).await? {
                            attachments::end(tx, file).await?;
                        }
                    }
                    // A team's account is named after the team, whose name is kept, or after a
                    // person.
                    let name = teams::team(tx, organiser, team).await?.name;
                    for account in self.accounts_of(None, Some(team)) {
                        let is_person = account.name != name;
                        leaving.account(account, is_person);
                    }
                }
            }
        }
        erase(tx, organiser, leaving).await
    }
}

/// When an invitation expired or was used or revoked.
fn ended(invitation: &invitation::Model) -> i64 {
    let at = invitation.used_at.or(invitation.revoked_at);
    at.unwrap_or(invitation.expires_at)
}

/// When the competition ended, if it did, and whether it was never finished.
async fn end(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<(Option<DateTime<Utc>>, bool), Problem> {
    let rounds = rounds::rounds(on, organiser).await?;
    let open = [
        RoundState::Planned,
        RoundState::Assigned,
        RoundState::Scoring,
    ];
    if !rounds.is_empty() && !rounds.iter().any(|r| open.contains(&r.state)) {
        let last = audit::last_act(on, organiser, &["round.", "results."]).await?;
        return Ok((last.map(clock::time), false));
    }
    let competition = competitions::competition(on, organiser).await?;
    let deadlines = rounds.iter().filter_map(|r| r.scoring_deadline);
    let last = audit::last_act(on, organiser, &[""]).await?;
    let last = deadlines
        .chain(competition.entry_deadline)
        .chain(last)
        .max();
    Ok((last.map(clock::time), true))
}

/// The teams with prizes in the newest standings of the competition.
async fn winners(
    on: &impl Reads,
    organiser: &OrganiserAccess,
) -> Result<BTreeSet<TeamId>, Problem> {
    let mut last = None;
    for round in rounds::rounds(on, organiser).await? {
        if let Some(row) = newest_standings(on, organiser, round.id).await? {
            let is_later =
                |(_, kept): &(_, entity::standings::Model)| row.computed_at >= kept.computed_at;
            if last.as_ref().is_none_or(is_later) {
                last = Some((round, row));
            }
        }
    }
    let Some((round, row)) = last else {
        return Ok(BTreeSet::new());
    };
    let plan = &round.plan;
    let outcome: Outcome = typed(&row.outcome)?;
    let on_prize_places = outcome.standings.iter().filter(|s| s.rank <= plan.top);
    let codes: BTreeSet<&str> = on_prize_places.map(|s| s.entry.as_str()).collect();
    let all = entries::all_entries(on, organiser).await?;
    let won = all.iter().filter(|e| codes.contains(e.code.as_str()));
    Ok(won.map(|e| e.team_id).collect())
}
