//! Interests that organisers declare.

use chrono::{DateTime, Utc};
use entity::ids::CompetitionId;
use poem_openapi::param::Header;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::api::Tag;
use crate::api::auth::Auth;
use crate::api::path::Path;
use crate::api::problem::{ActFailure, ReadFailure};
use crate::api::strict::Strict;
use crate::api::types::{Done, List, ReasonRequest, time};
use crate::app::App;
use crate::app::setup::interests;

/// Operations on interests.
pub struct Interests {
    pub(crate) app: App,
}

/// An organiser's declared interest, as other organisers see it.
#[derive(Object)]
struct Interest {
    /// Account of the organiser, excluded from the judging.
    account_id: Uuid,
    /// Name of the account, as organisers see it.
    name: String,
    /// The participant to whom the organiser is close, and how.
    reason: String,
    /// Time from which the account has no access to the judging.
    declared_at: DateTime<Utc>,
}

impl From<interests::Interest> for Interest {
    fn from(found: interests::Interest) -> Self {
        Self {
            account_id: found.account.0,
            name: found.name,
            reason: found.reason,
            declared_at: time(found.declared_at),
        }
    }
}

#[OpenApi(tag = "Tag::Accounts")]
impl Interests {
    /// Declare an interest
    ///
    /// For an organiser who is close to a participant, with a reason. The declaration holds for the
    /// whole competition and cannot be withdrawn. From then on the account has no access to
    /// entries, judges, assignments, marks and results until they are public, and its open
    /// invitations are revoked. It keeps the registration: it can invite new teams and list the
    /// teams.
    ///
    /// **Permissions**: organisers of the competition, for themselves.
    #[oai(
        path = "/competitions/:competition_id/organiser/interest",
        method = "post",
        operation_id = "declare_my_interest"
    )]
    async fn declare(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
        #[oai(name = "Idempotency-Key")] key: Header<String>,
        body: Strict<ReasonRequest>,
    ) -> Result<Done, ActFailure> {
        let caller = auth.0.with_idempotency_key(&key.0, body.request);
        let of = competition_id.0;
        self.app
            .declare_interest(caller, of, body.value.reason)
            .await?;
        Ok(Done::Done)
    }

    /// List declared interests
    ///
    /// **Permissions**: organisers of the competition, including those with an interest.
    #[oai(
        path = "/competitions/:competition_id/interests",
        method = "get",
        operation_id = "list_interests"
    )]
    async fn interests(
        &self,
        auth: Auth,
        competition_id: Path<CompetitionId>,
    ) -> Result<Json<List<Interest>>, ReadFailure> {
        let of = competition_id.0;
        let found = self.app.interests(auth.0, of).await?;
        Ok(List::whole(found, |interest| Ok(interest.into()))?)
    }
}
