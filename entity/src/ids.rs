//! Typed ids: UUIDs of different types, so that they cannot be confused.

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($name:ident = $object:literal),+ $(,)?) => {$(
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            DeriveValueType,
        )]
        pub struct $name(pub Uuid);

        impl $name {
            /// The name of the row in the audit chain and in receipts, such as `round/0198…`.
            pub fn object(self) -> String {
                format!(concat!($object, "/{}"), self.0)
            }
        }

        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    AccountId = "account",
    TokenId = "token",
    MembershipId = "membership",
    InvitationId = "invitation",
    CompetitionId = "competition",
    OrganisationId = "organisation",
    TrackId = "track",
    RoundId = "round",
    TeamId = "team",
    MemberId = "member",
    EntryId = "entry",
    JudgeId = "judge",
    ConflictId = "conflict",
    PinId = "pin",
    PreviewId = "preview",
    AssignmentId = "assignment",
    SheetId = "sheet",
    RevisionId = "sheet_revision",
    StandingsId = "standings",
    JobId = "job",
    SnapshotId = "round_snapshot",
    WaiverId = "waiver",
    EffectId = "pending_effect",
    AmendmentId = "amendment",
    FlagId = "flag",
    ApprovalId = "approval",
    PublicationId = "publication",
    ReopeningId = "reopening",
    AttachmentId = "attachment",
}
