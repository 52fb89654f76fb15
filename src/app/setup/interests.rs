//! Interests: an organiser who is close to a participant declares it and is excluded from the
//! judging from then on.

use entity::ids::{AccountId, CompetitionId};
use entity::{account, membership};
use serde_json::json;

use crate::app::check::{Check, NAME};
use crate::app::{App, wrong_state};
use crate::problem::{Kind, Problem};
use crate::store::access::Caller;
use crate::store::setup::accounts;

/// An organiser's declared interest.
#[derive(Clone, Debug)]
pub struct Interest {
    /// The organiser's account.
    pub account: AccountId,
    /// Name of the account.
    pub name: String,
    /// The participant to whom the organiser is close, and how.
    pub reason: String,
    /// When it was declared, in microseconds since 1970.
    pub declared_at: i64,
}

impl App {
    /// Declares an interest of the caller, an organiser, in the competition. From then on the
    /// account has no access to its judging ([`Caller::organiser`]), and the account's open
    /// invitations are revoked, except those for new teams.
    ///
    /// # Errors
    /// [`Kind::Duplicate`] if the caller has declared an interest, [`Kind::WrongState`] if no
    /// organiser without an interest would remain.
    pub async fn declare_interest(
        &self,
        caller: Caller,
        competition: CompetitionId,
        reason: String,
    ) -> Result<(), Problem> {
        let mut check = Check::default();
        let reason = check.text("/reason", &reason, NAME);
        check.done()?;
        self.write_idempotent(caller.once(), async move |tx| {
            let registration = caller.registration(&tx, competition).await?;
            // The operator has no account, so no interest can be declared.
            let account = registration.account().ok_or_else(Problem::not_found)?;
            if registration.has_interest() {
                let detail = "You have already declared an interest in this competition.";
                return Err(Problem::new(Kind::Duplicate, detail));
            }
            let running = accounts::running(&tx, &registration).await?;
            let (own, others): (Vec<_>, Vec<_>) = running
                .into_iter()
                .partition(|membership| membership.account_id == account);
            if others.is_empty() {
                return Err(wrong_state(
                    "No other organiser is without an interest. Invite another organiser first.",
                ));
            }
            let mut membership = own.into_iter().next().ok_or_else(Problem::not_found)?;
            // With a known code the organiser could return under another account.
            let mut revoked = Vec::new();
            for mut known in accounts::issued(&tx, &registration, account).await? {
                revoked.push(known.id);
                known.revoked_at = Some(tx.at());
                tx.replace(known).await?;
            }
            let payload = json!({ "reason": reason, "revoked": revoked });
            membership.interest = Some(reason);
            membership.interest_declared_at = Some(tx.at());
            tx.replace(membership).await?;
            let object = account.object();
            Ok(((), registration.event("interest.declared", object, payload)))
        })
        .await
    }

    /// Declared interests, in order of membership.
    pub async fn interests(
        &self,
        caller: Caller,
        competition: CompetitionId,
    ) -> Result<Vec<Interest>, Problem> {
        self.read(async move |view| {
            let registration = caller.registration(&view, competition).await?;
            let organisers = accounts::organisers(&view, &registration).await?;
            let interest = |(membership, account): (membership::Model, account::Model)| {
                Some(Interest {
                    account: account.id,
                    name: account.name,
                    reason: membership.interest.unwrap_or_default(),
                    declared_at: membership.interest_declared_at?,
                })
            };
            Ok(organisers.into_iter().filter_map(interest).collect())
        })
        .await
    }
}
