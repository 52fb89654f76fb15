//! Organisers who declare an interest.

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

/// An organiser's declared interest, for organisers.
#[derive(Object)]
struct Interest {
    /// The organiser's account.
    account_id: Uuid,
    /// Its name.
    name: String,
    /// To whom the organiser is close, and how.
    reason: String,
    /// When it was declared.
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
    /// An organiser who is close to somebody that is judged says so, with a reason. It holds for the competition and
    /// cannot be taken back: entries, judges, assignments, marks and results are closed to the account from then on,
    /// as if they did not exist until they are public, and open invitations that it made end. It keeps the registration
    /// registration: inviting new teams, and the list of teams.
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

    /// Declared interests
    ///
    /// **Permissions**: organisers of the competition, those with an interest included.
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
