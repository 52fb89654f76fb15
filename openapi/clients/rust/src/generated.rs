#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Age at the reference date.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum AgeBand {
        #[serde(rename = "under_14")]
        Under14,
        #[serde(rename = "14_17")]
        X1417,
        #[serde(rename = "18_24")]
        X1824,
        #[serde(rename = "25_35")]
        X2535,
        #[serde(rename = "over_35")]
        Over35,
    }

    impl ::std::fmt::Display for AgeBand {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Under14 => f.write_str("under_14"),
                Self::X1417 => f.write_str("14_17"),
                Self::X1824 => f.write_str("18_24"),
                Self::X2535 => f.write_str("25_35"),
                Self::Over35 => f.write_str("over_35"),
            }
        }
    }

    impl ::std::str::FromStr for AgeBand {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "under_14" => Ok(Self::Under14),
                "14_17" => Ok(Self::X1417),
                "18_24" => Ok(Self::X1824),
                "25_35" => Ok(Self::X2535),
                "over_35" => Ok(Self::Over35),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for AgeBand {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AgeBand {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A ranking of the same sheets in another way.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Alternative {
        ///Both rankings, in the official order; empty if refused.
        pub entries: ::std::vec::Vec<RankComparison>,
        ///Entries whose rank differs.
        pub moved: i64,
        ///Why there is no such ranking, if there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refused: ::std::option::Option<::std::string::String>,
        ///Which way: the plan as first frozen, no flagged judge weighing less,
        /// every one.
        ///
        ///Known values: `first_plan`, `no_flags`, `all_flags`. Later versions
        /// may add values.
        pub variant: ::std::string::String,
    }

    ///A change of a frozen scoring plan.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Amendment {
        ///The plan since.
        pub after: ScoringPlan,
        ///The plan before.
        pub before: ScoringPlan,
        ///When it was made.
        pub made_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///1, 2, …
        pub number: i32,
        ///Why.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AmendmentList {
        ///The items.
        pub items: ::std::vec::Vec<Amendment>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Another scoring plan in place of a frozen one.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AmendmentRequest {
        ///Why it changes after scoring began.
        pub reason: AmendmentRequestReason,
        ///The plan from now on.
        pub scoring_plan: ScoringPlanRequest,
    }

    ///Why it changes after scoring began.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AmendmentRequestReason(::std::string::String);
    impl ::std::ops::Deref for AmendmentRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AmendmentRequestReason> for ::std::string::String {
        fn from(value: AmendmentRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AmendmentRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AmendmentRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AmendmentRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AmendmentRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Who was anonymised.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AnonymisationReport {
        ///Backups made before this hold the person's data still.
        pub backups_before: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What was erased.
        pub erased: ErasureReport,
        ///What the person is called from now on.
        pub pseudonym: ::std::string::String,
    }

    ///Somebody to be anonymised.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AnonymiseRequest {
        ///Other spellings by which texts may call the person.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub also: ::std::vec::Vec<AnonymiseRequestAlsoItem>,
        ///Why, without the person's name: it stays.
        pub reason: AnonymiseRequestReason,
    }

    ///`AnonymiseRequestAlsoItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AnonymiseRequestAlsoItem(::std::string::String);
    impl ::std::ops::Deref for AnonymiseRequestAlsoItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AnonymiseRequestAlsoItem> for ::std::string::String {
        fn from(value: AnonymiseRequestAlsoItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AnonymiseRequestAlsoItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AnonymiseRequestAlsoItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AnonymiseRequestAlsoItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AnonymiseRequestAlsoItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Why, without the person's name: it stays.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AnonymiseRequestReason(::std::string::String);
    impl ::std::ops::Deref for AnonymiseRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AnonymiseRequestReason> for ::std::string::String {
        fn from(value: AnonymiseRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AnonymiseRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AnonymiseRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AnonymiseRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AnonymiseRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A second organiser's approval.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Approval {
        ///When.
        pub approved_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whose it is.
        pub approved_by: ::uuid::Uuid,
        ///No publication before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///Which standings are right, and when they may become public.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ApprovalRequest {
        ///Local time, in the competition's zone, before which they are not
        /// published.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_before: ::std::option::Option<::std::string::String>,
        ///Number of the standings that you looked at.
        pub standings: ::std::num::NonZeroU32,
    }

    ///An assignment, for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Assignment {
        ///0 to 1000, if known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub affinity: ::std::option::Option<i32>,
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///Was it pinned, or made by hand?
        pub pinned: bool,
        ///Why it ended.
        pub reason: ::std::string::String,
        ///Where it stands.
        ///
        ///Known values: `proposed`, `active`, `recused`, `withdrawn`, `done`.
        /// Later versions may add values.
        pub state: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AssignmentList {
        ///The items.
        pub items: ::std::vec::Vec<Assignment>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A file of an entry, for its team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Attachment {
        ///When it was stored.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Id of this content.
        pub id: ::uuid::Uuid,
        ///What it is, by its content: `application/pdf`, `image/png`,
        /// `image/jpeg` or `video/mp4`.
        pub media_type: ::std::string::String,
        ///Name, as it is kept: in NFC, without white space at its ends.
        pub name: ::std::string::String,
        ///SHA-256 of the bytes, in hexadecimal.
        pub sha256: ::std::string::String,
        ///Bytes.
        pub size: i64,
        ///Version of the name; it counts on when the file is replaced, or
        /// deleted and sent anew.
        pub version: i64,
        ///What to know of it before others read it.
        pub warnings: ::std::vec::Vec<FileWarning>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AttachmentList {
        ///The items.
        pub items: ::std::vec::Vec<Attachment>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///One record of the audit chain.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditEvent {
        ///What was done.
        pub action: ::std::string::String,
        ///Which account, if any.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor_id: ::std::option::Option<::uuid::Uuid>,
        ///When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Hash of this record.
        pub hash: ::std::string::String,
        ///To what.
        pub object: ::std::string::String,
        ///Details, unless erased.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payload: ::std::option::Option<::serde_json::Value>,
        ///Hash of the record before.
        pub prev_hash: ::std::string::String,
        ///In what role.
        pub role: ::std::string::String,
        ///Position.
        pub seq: i64,
    }

    ///Records of the audit chain.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditEvents {
        ///The records, oldest first.
        pub items: ::std::vec::Vec<AuditEvent>,
        ///Ask with this `after` for more; absent at the end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_after: ::std::option::Option<i64>,
    }

    ///A file as judges see it: nothing in it is a team's word.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct BlindAttachment {
        ///Id, for reading it.
        pub id: ::uuid::Uuid,
        ///What it is.
        pub media_type: ::std::string::String,
        ///A neutral name: the entry's code and a number.
        pub name: ::std::string::String,
        ///SHA-256 of the bytes, in hexadecimal.
        pub sha256: ::std::string::String,
        ///Bytes.
        pub size: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct BlindAttachmentList {
        ///The items.
        pub items: ::std::vec::Vec<BlindAttachment>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An entry as its judges see it: the work, and nothing of whose it is.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct BlindEntry {
        ///Abstract.
        #[serde(rename = "abstract")]
        pub abstract_: ::std::string::String,
        ///Short code.
        pub code: ::std::string::String,
        ///Language.
        pub language: ::std::string::String,
        ///Title.
        pub title: ::std::string::String,
        ///Topics.
        pub topics: ::std::vec::Vec<::std::string::String>,
        ///Code of the track.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track: ::std::option::Option<::std::string::String>,
    }

    ///Where the audit chain stands.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Checkpoint {
        ///Its hash.
        pub hash: ::std::string::String,
        ///The public key (Ed25519), in hexadecimal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///Position of the newest record.
        pub seq: i64,
        ///The signature of `evenhand-checkpoint-1`, `seq`, `hash` and
        /// `signed_at`, a line each, in base64.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signature: ::std::option::Option<::std::string::String>,
        ///When it was signed (RFC 3339); absent, like what follows, where the
        /// server has no key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed_at: ::std::option::Option<::std::string::String>,
    }

    ///What a commit did.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CommitReport {
        ///Assignments made.
        pub assignments: i64,
    }

    ///A competition, as all of its people see it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Competition {
        ///Conflict rules.
        pub conflict_rules: ConflictRules,
        ///When entries close.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_deadline: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Rules of entry.
        pub entry_rules: EntryRules,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Name.
        pub name: ::std::string::String,
        ///The server's time: the clock that decides.
        pub server_time: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Where it stands.
        ///
        ///Known values: `draft`, `open`, `judging`, `deliberating`,
        /// `published`, `archived`. Later versions may add values.
        pub state: ::std::string::String,
        ///Version.
        pub version: i64,
        ///IANA time zone of its deadlines.
        pub zone: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CompetitionList {
        ///The items.
        pub items: ::std::vec::Vec<Competition>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A competition to be set up, or its settings replaced.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CompetitionRequest {
        ///Conflict rules; the usual ones when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conflict_rules: ::std::option::Option<ConflictRulesRequest>,
        ///Local time in that zone after which the server takes no entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_deadline: ::std::option::Option<::std::string::String>,
        ///Rules of entry; the usual ones when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_rules: ::std::option::Option<EntryRulesRequest>,
        ///Name.
        pub name: CompetitionRequestName,
        ///On creation: start with the member and partner states of the SCO.
        #[serde(default)]
        pub sco_countries: bool,
        ///IANA time zone of its deadlines.
        pub zone: CompetitionRequestZone,
    }

    ///Name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CompetitionRequestName(::std::string::String);
    impl ::std::ops::Deref for CompetitionRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CompetitionRequestName> for ::std::string::String {
        fn from(value: CompetitionRequestName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CompetitionRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CompetitionRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CompetitionRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CompetitionRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///IANA time zone of its deadlines.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CompetitionRequestZone(::std::string::String);
    impl ::std::ops::Deref for CompetitionRequestZone {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CompetitionRequestZone> for ::std::string::String {
        fn from(value: CompetitionRequestZone) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CompetitionRequestZone {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CompetitionRequestZone {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CompetitionRequestZone {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CompetitionRequestZone {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A declared conflict.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Conflict {
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///Kind.
        pub kind: ::std::string::String,
        ///Reason.
        pub reason: ::std::string::String,
        ///Who declared it.
        pub source: ::std::string::String,
    }

    ///What a rule does with a conflict.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ConflictEffect {
        #[serde(rename = "exclusive")]
        Exclusive,
        #[serde(rename = "warn")]
        Warn,
        #[serde(rename = "allowed")]
        Allowed,
    }

    impl ::std::fmt::Display for ConflictEffect {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Exclusive => f.write_str("exclusive"),
                Self::Warn => f.write_str("warn"),
                Self::Allowed => f.write_str("allowed"),
            }
        }
    }

    impl ::std::str::FromStr for ConflictEffect {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "exclusive" => Ok(Self::Exclusive),
                "warn" => Ok(Self::Warn),
                "allowed" => Ok(Self::Allowed),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ConflictEffect {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConflictEffect {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ConflictList {
        ///The items.
        pub items: ::std::vec::Vec<Conflict>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A conflict to be declared.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConflictRequest {
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///Kind, such as `former student`.
        #[serde(default = "defaults::conflict_request_kind")]
        pub kind: ConflictRequestKind,
        ///Reason.
        pub reason: ConflictRequestReason,
    }

    ///Kind, such as `former student`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConflictRequestKind(::std::string::String);
    impl ::std::ops::Deref for ConflictRequestKind {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConflictRequestKind> for ::std::string::String {
        fn from(value: ConflictRequestKind) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for ConflictRequestKind {
        fn default() -> Self {
            ConflictRequestKind("".to_string())
        }
    }

    impl ::std::str::FromStr for ConflictRequestKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConflictRequestKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConflictRequestKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConflictRequestKind {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Reason.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConflictRequestReason(::std::string::String);
    impl ::std::ops::Deref for ConflictRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConflictRequestReason> for ::std::string::String {
        fn from(value: ConflictRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConflictRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConflictRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConflictRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConflictRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What the rules do with each kind of conflict.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ConflictRules {
        ///A declared conflict.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub declared: ::std::string::String,
        ///The judge's city is paired with the entry's.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub paired_places: ::std::string::String,
        ///A country on both sides.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub same_country: ::std::string::String,
        ///An organisation on both sides.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub same_organisation: ::std::string::String,
        ///Paired cities.
        pub sister_cities: ::std::vec::Vec<SisterCities>,
    }

    ///What the rules do with each kind of conflict.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConflictRulesRequest {
        ///A declared conflict.
        pub declared: ConflictEffect,
        ///The judge's city is paired with the entry's.
        pub paired_places: ConflictEffect,
        ///A country on both sides.
        pub same_country: ConflictEffect,
        ///An organisation on both sides.
        pub same_organisation: ConflictEffect,
        ///Paired cities.
        pub sister_cities: ::std::vec::Vec<SisterCitiesRequest>,
    }

    ///A member or mentor with their consent, for the team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Consent {
        ///Who consented; absent without consent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent_by: ::std::option::Option<::std::string::String>,
        ///Member or mentor.
        ///
        ///Known values: `member`, `mentor`. Later versions may add values.
        pub kind: ::std::string::String,
        ///The member.
        pub member_id: ::uuid::Uuid,
        ///Name.
        pub name: ::std::string::String,
        ///May results show the name, as far as the consent goes?
        pub publish_name: bool,
        ///When it was recorded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Do results show the name: do consent, version and the competition's
        /// policy allow it?
        pub shown: bool,
        ///What the consent is worth now.
        ///
        ///Known values: `not_needed`, `missing`, `outdated`, `given`. Later
        /// versions may add values.
        pub state: ::std::string::String,
        ///To which version; absent without consent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ConsentList {
        ///The items.
        pub items: ::std::vec::Vec<Consent>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///The consent of a member.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConsentRequest {
        ///Who consents: a parent or guardian, with a way to reach them if you
        /// need one; or the member of age.
        pub consent_by: ConsentRequestConsentBy,
        ///May results show the member's name?
        #[serde(default)]
        pub publish_name: bool,
        ///The version of the notice that they read: the one in force.
        pub version: ConsentRequestVersion,
    }

    ///Who consents: a parent or guardian, with a way to reach them if you need
    /// one; or the member of age.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConsentRequestConsentBy(::std::string::String);
    impl ::std::ops::Deref for ConsentRequestConsentBy {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConsentRequestConsentBy> for ::std::string::String {
        fn from(value: ConsentRequestConsentBy) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConsentRequestConsentBy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConsentRequestConsentBy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConsentRequestConsentBy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConsentRequestConsentBy {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The version of the notice that they read: the one in force.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConsentRequestVersion(::std::string::String);
    impl ::std::ops::Deref for ConsentRequestVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConsentRequestVersion> for ::std::string::String {
        fn from(value: ConsentRequestVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConsentRequestVersion {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConsentRequestVersion {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConsentRequestVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConsentRequestVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The countries that may take part, all of them.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CountriesRequest {
        ///The countries.
        pub items: ::std::vec::Vec<CountryRequest>,
    }

    ///A country of the competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Country {
        ///ISO 3166-1 alpha-2.
        pub code: ::std::string::String,
        ///Names by language, as the organisers set them.
        pub names: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///Most entries; absent for any number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quota: ::std::option::Option<i64>,
        ///How it takes part.
        ///
        ///Known values: `member`, `observer`, `partner`, `guest`. Later
        /// versions may add values.
        pub status: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CountryList {
        ///The items.
        pub items: ::std::vec::Vec<Country>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A country of the competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CountryRequest {
        ///ISO 3166-1 alpha-2.
        pub code: CountryRequestCode,
        ///Names by language, as the organisers set them.
        pub names: ::std::collections::HashMap<::std::string::String, CountryRequestNamesValue>,
        ///Most entries; absent for any number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quota: ::std::option::Option<i64>,
        ///How it takes part.
        pub status: Participation,
    }

    ///ISO 3166-1 alpha-2.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CountryRequestCode(::std::string::String);
    impl ::std::ops::Deref for CountryRequestCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CountryRequestCode> for ::std::string::String {
        fn from(value: CountryRequestCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CountryRequestCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{2}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{2}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CountryRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CountryRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CountryRequestCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`CountryRequestNamesValue`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CountryRequestNamesValue(::std::string::String);
    impl ::std::ops::Deref for CountryRequestNamesValue {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CountryRequestNamesValue> for ::std::string::String {
        fn from(value: CountryRequestNamesValue) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CountryRequestNamesValue {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CountryRequestNamesValue {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CountryRequestNamesValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CountryRequestNamesValue {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An assignment made by hand, and what it costs.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CreatedAssignment {
        ///0 to 1000, if known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub affinity: ::std::option::Option<i32>,
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///Was it pinned, or made by hand?
        pub pinned: bool,
        ///Why it ended.
        pub reason: ::std::string::String,
        ///Where it stands.
        ///
        ///Known values: `proposed`, `active`, `recused`, `withdrawn`, `done`.
        /// Later versions may add values.
        pub state: ::std::string::String,
        ///What the pair costs; empty when it costs nothing.
        pub warnings: ::std::vec::Vec<PairWarning>,
    }

    ///A pin that was set, and what it costs.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CreatedPin {
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///The wish.
        ///
        ///Known values: `must`, `never`. Later versions may add values.
        pub pin: ::std::string::String,
        ///What a pair that must be assigned costs; empty when it costs
        /// nothing.
        pub warnings: ::std::vec::Vec<PairWarning>,
    }

    ///A weighted criterion with its scale. Numbers are decimal strings: exact.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Criterion {
        ///Short unique name.
        pub criterion: ::std::string::String,
        ///Described levels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub levels: ::std::vec::Vec<Level>,
        ///Highest mark. An exact decimal number in a string, such as "7.5".
        pub max: ::std::string::String,
        ///Lowest mark. An exact decimal number in a string, such as "7.5".
        pub min: ::std::string::String,
        ///Marks are min plus a whole number of steps. An exact decimal number
        /// in a string, such as "7.5".
        pub step: ::std::string::String,
        ///Titles by language.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub titles: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///Relative weight, above 0. An exact decimal number in a string, such
        /// as "7.5".
        pub weight: ::std::string::String,
    }

    ///A weighted criterion with its scale. Numbers are decimal strings: exact.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CriterionRequest {
        ///Short unique name.
        pub criterion: CriterionRequestCriterion,
        ///Described levels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub levels: ::std::vec::Vec<LevelRequest>,
        ///Highest mark. An exact decimal number in a string, such as "7.5".
        pub max: CriterionRequestMax,
        ///Lowest mark. An exact decimal number in a string, such as "7.5".
        pub min: CriterionRequestMin,
        ///Marks are min plus a whole number of steps. An exact decimal number
        /// in a string, such as "7.5".
        pub step: CriterionRequestStep,
        ///Titles by language.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub titles: ::std::collections::HashMap<::std::string::String, CriterionRequestTitlesValue>,
        ///Relative weight, above 0. An exact decimal number in a string, such
        /// as "7.5".
        pub weight: CriterionRequestWeight,
    }

    ///Short unique name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CriterionRequestCriterion(::std::string::String);
    impl ::std::ops::Deref for CriterionRequestCriterion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CriterionRequestCriterion> for ::std::string::String {
        fn from(value: CriterionRequestCriterion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CriterionRequestCriterion {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CriterionRequestCriterion {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CriterionRequestCriterion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CriterionRequestCriterion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Highest mark. An exact decimal number in a string, such as "7.5".
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CriterionRequestMax(::std::string::String);
    impl ::std::ops::Deref for CriterionRequestMax {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CriterionRequestMax> for ::std::string::String {
        fn from(value: CriterionRequestMax) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CriterionRequestMax {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^-?[0-9]{1,14}(\\.[0-9]{1,14})?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^-?[0-9]{1,14}(\\.[0-9]{1,14})?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CriterionRequestMax {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CriterionRequestMax {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CriterionRequestMax {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Lowest mark. An exact decimal number in a string, such as "7.5".
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CriterionRequestMin(::std::string::String);
    impl ::std::ops::Deref for CriterionRequestMin {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CriterionRequestMin> for ::std::string::String {
        fn from(value: CriterionRequestMin) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CriterionRequestMin {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^-?[0-9]{1,14}(\\.[0-9]{1,14})?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^-?[0-9]{1,14}(\\.[0-9]{1,14})?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CriterionRequestMin {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CriterionRequestMin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CriterionRequestMin {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Marks are min plus a whole number of steps. An exact decimal number in a
    /// string, such as "7.5".
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CriterionRequestStep(::std::string::String);
    impl ::std::ops::Deref for CriterionRequestStep {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CriterionRequestStep> for ::std::string::String {
        fn from(value: CriterionRequestStep) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CriterionRequestStep {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^-?[0-9]{1,14}(\\.[0-9]{1,14})?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^-?[0-9]{1,14}(\\.[0-9]{1,14})?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CriterionRequestStep {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CriterionRequestStep {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CriterionRequestStep {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`CriterionRequestTitlesValue`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CriterionRequestTitlesValue(::std::string::String);
    impl ::std::ops::Deref for CriterionRequestTitlesValue {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CriterionRequestTitlesValue> for ::std::string::String {
        fn from(value: CriterionRequestTitlesValue) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CriterionRequestTitlesValue {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CriterionRequestTitlesValue {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CriterionRequestTitlesValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CriterionRequestTitlesValue {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Relative weight, above 0. An exact decimal number in a string, such as
    /// "7.5".
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CriterionRequestWeight(::std::string::String);
    impl ::std::ops::Deref for CriterionRequestWeight {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CriterionRequestWeight> for ::std::string::String {
        fn from(value: CriterionRequestWeight) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CriterionRequestWeight {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^-?[0-9]{1,14}(\\.[0-9]{1,14})?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^-?[0-9]{1,14}(\\.[0-9]{1,14})?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CriterionRequestWeight {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CriterionRequestWeight {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CriterionRequestWeight {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A draft under way.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Draft {
        ///Comment so far.
        pub comment: ::std::string::String,
        ///Marks so far.
        pub marks: ::std::vec::Vec<Mark>,
    }

    ///An entry, for its team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Entry {
        ///Abstract.
        #[serde(rename = "abstract")]
        pub abstract_: ::std::string::String,
        ///Short code, as in tables.
        pub code: ::std::string::String,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Language.
        pub language: ::std::string::String,
        ///Where it stands.
        ///
        ///Known values: `draft`, `submitted`, `eligible`, `ineligible`,
        /// `withdrawn`, `disqualified`. Later versions may add values.
        pub state: ::std::string::String,
        ///Why, for a refusal.
        pub state_reason: ::std::string::String,
        ///When it was submitted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub submitted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Team.
        pub team_id: ::uuid::Uuid,
        ///Title.
        pub title: ::std::string::String,
        ///Topics.
        pub topics: ::std::vec::Vec<::std::string::String>,
        ///Track.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_id: ::std::option::Option<::uuid::Uuid>,
        ///Version.
        pub version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EntryList {
        ///The items.
        pub items: ::std::vec::Vec<Entry>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///What a team says of its entry.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct EntryRequest {
        ///Abstract.
        #[serde(rename = "abstract", default = "defaults::entry_request_abstract")]
        pub abstract_: EntryRequestAbstract,
        ///Language (BCP 47).
        #[serde(default = "defaults::entry_request_language")]
        pub language: EntryRequestLanguage,
        ///Title.
        pub title: EntryRequestTitle,
        ///Topics, the main one first.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub topics: ::std::vec::Vec<EntryRequestTopicsItem>,
        ///Track; needed to submit, if the competition has tracks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///Abstract.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EntryRequestAbstract(::std::string::String);
    impl ::std::ops::Deref for EntryRequestAbstract {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EntryRequestAbstract> for ::std::string::String {
        fn from(value: EntryRequestAbstract) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for EntryRequestAbstract {
        fn default() -> Self {
            EntryRequestAbstract("".to_string())
        }
    }

    impl ::std::str::FromStr for EntryRequestAbstract {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EntryRequestAbstract {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EntryRequestAbstract {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EntryRequestAbstract {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Language (BCP 47).
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EntryRequestLanguage(::std::string::String);
    impl ::std::ops::Deref for EntryRequestLanguage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EntryRequestLanguage> for ::std::string::String {
        fn from(value: EntryRequestLanguage) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for EntryRequestLanguage {
        fn default() -> Self {
            EntryRequestLanguage("".to_string())
        }
    }

    impl ::std::str::FromStr for EntryRequestLanguage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 35usize {
                return Err("longer than 35 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EntryRequestLanguage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EntryRequestLanguage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EntryRequestLanguage {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Title.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EntryRequestTitle(::std::string::String);
    impl ::std::ops::Deref for EntryRequestTitle {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EntryRequestTitle> for ::std::string::String {
        fn from(value: EntryRequestTitle) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EntryRequestTitle {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EntryRequestTitle {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EntryRequestTitle {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EntryRequestTitle {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`EntryRequestTopicsItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EntryRequestTopicsItem(::std::string::String);
    impl ::std::ops::Deref for EntryRequestTopicsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EntryRequestTopicsItem> for ::std::string::String {
        fn from(value: EntryRequestTopicsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EntryRequestTopicsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EntryRequestTopicsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EntryRequestTopicsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EntryRequestTopicsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What a submitted entry must keep.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EntryRules {
        ///Fewest members of a team.
        pub fewest_members: i64,
        ///Most members of a team.
        pub most_members: i64,
        ///Must every country of an entry take part?
        pub only_participating_countries: bool,
    }

    ///What a submitted entry must keep.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct EntryRulesRequest {
        ///Fewest members of a team.
        pub fewest_members: i64,
        ///Most members of a team.
        pub most_members: i64,
        ///Must every country of an entry take part?
        pub only_participating_countries: bool,
    }

    ///Where an entry stands.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum EntryState {
        #[serde(rename = "draft")]
        Draft,
        #[serde(rename = "submitted")]
        Submitted,
        #[serde(rename = "eligible")]
        Eligible,
        #[serde(rename = "ineligible")]
        Ineligible,
        #[serde(rename = "withdrawn")]
        Withdrawn,
        #[serde(rename = "disqualified")]
        Disqualified,
    }

    impl ::std::fmt::Display for EntryState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Draft => f.write_str("draft"),
                Self::Submitted => f.write_str("submitted"),
                Self::Eligible => f.write_str("eligible"),
                Self::Ineligible => f.write_str("ineligible"),
                Self::Withdrawn => f.write_str("withdrawn"),
                Self::Disqualified => f.write_str("disqualified"),
            }
        }
    }

    impl ::std::str::FromStr for EntryState {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "draft" => Ok(Self::Draft),
                "submitted" => Ok(Self::Submitted),
                "eligible" => Ok(Self::Eligible),
                "ineligible" => Ok(Self::Ineligible),
                "withdrawn" => Ok(Self::Withdrawn),
                "disqualified" => Ok(Self::Disqualified),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for EntryState {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EntryState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What an erasure took; its audit record says the same.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ErasureReport {
        ///Positions of audit records whose details were erased; the chain
        /// holds.
        pub records: ::std::vec::Vec<i64>,
        ///Standings whose input tables have another digest since, though the
        /// same ranks.
        pub standings: ::std::vec::Vec<RefreshedStandings>,
        ///Whose data it was, such as `member/0198…`.
        pub subjects: ::std::vec::Vec<::std::string::String>,
        ///Rows whose texts named somebody of them.
        pub texts: ::std::vec::Vec<::std::string::String>,
    }

    ///Entries that are expected with one set of countries.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ExpectedEntriesRequest {
        ///Their countries (ISO 3166-1 alpha-2): nobody from one of them may
        /// judge these entries.
        pub countries: ::std::vec::Vec<ExpectedEntriesRequestCountriesItem>,
        ///How many.
        pub entries: ::std::num::NonZeroU64,
    }

    ///`ExpectedEntriesRequestCountriesItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ExpectedEntriesRequestCountriesItem(::std::string::String);
    impl ::std::ops::Deref for ExpectedEntriesRequestCountriesItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ExpectedEntriesRequestCountriesItem> for ::std::string::String {
        fn from(value: ExpectedEntriesRequestCountriesItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ExpectedEntriesRequestCountriesItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ExpectedEntriesRequestCountriesItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ExpectedEntriesRequestCountriesItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ExpectedEntriesRequestCountriesItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A table to be exported.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ExportTable {
        #[serde(rename = "entries")]
        Entries,
        #[serde(rename = "judges")]
        Judges,
        #[serde(rename = "assignment")]
        Assignment,
        #[serde(rename = "rubric")]
        Rubric,
        #[serde(rename = "scores")]
        Scores,
        #[serde(rename = "standings")]
        Standings,
        #[serde(rename = "judge_report")]
        JudgeReport,
    }

    impl ::std::fmt::Display for ExportTable {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Entries => f.write_str("entries"),
                Self::Judges => f.write_str("judges"),
                Self::Assignment => f.write_str("assignment"),
                Self::Rubric => f.write_str("rubric"),
                Self::Scores => f.write_str("scores"),
                Self::Standings => f.write_str("standings"),
                Self::JudgeReport => f.write_str("judge_report"),
            }
        }
    }

    impl ::std::str::FromStr for ExportTable {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "entries" => Ok(Self::Entries),
                "judges" => Ok(Self::Judges),
                "assignment" => Ok(Self::Assignment),
                "rubric" => Ok(Self::Rubric),
                "scores" => Ok(Self::Scores),
                "standings" => Ok(Self::Standings),
                "judge_report" => Ok(Self::JudgeReport),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ExportTable {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ExportTable {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A spare review, and what it is expected to bring.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ExtraReview {
        ///The same expected after it.
        pub after: f64,
        ///Probability that the entry stands on the wrong side of the prize
        /// line, before this review.
        pub before: f64,
        ///The entry's code.
        pub entry: ::std::string::String,
        ///The entry's id.
        pub entry_id: ::uuid::Uuid,
        ///The judge's code.
        pub judge: ::std::string::String,
        ///The id of the judge who should look at it.
        pub judge_id: ::uuid::Uuid,
        ///Its rank now.
        pub rank: i64,
        ///The entry's track; empty for none.
        pub track: ::std::string::String,
    }

    ///Where spare reviews should go.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ExtraReviews {
        ///The same for people, by language.
        pub explanation: ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Entries expected on the wrong side of a prize line now.
        pub misclassified: f64,
        ///The same expected after these reviews.
        pub misclassified_after: f64,
        ///The reviews, the most useful first.
        pub reviews: ::std::vec::Vec<ExtraReview>,
        ///The prize line: ranks up to this.
        pub top: i64,
        ///Reviews without a use: no entry is left in doubt, or no judge
        /// without a conflict has room.
        pub unplaced: i64,
    }

    ///Something that whoever sent a file may not know of it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct FileWarning {
        ///`location`.
        pub code: ::std::string::String,
        ///The same in words.
        pub detail: ::std::string::String,
    }

    ///A judge whose marks look careless, or on whom an organiser decided.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Flag {
        ///Decisions so far, oldest first; the last one counts. Without any,
        /// the sheets count in full.
        pub decisions: ::std::vec::Vec<FlagDecisionRecord>,
        ///The judge's code.
        pub judge: ::std::string::String,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///How much each would weigh if every flag were confirmed: the
        /// probability that the marks are not careless.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub proposed_weight: ::std::option::Option<f64>,
        ///Counted sheets.
        pub sheets: i64,
        ///How much each of them weighs in the newest standings, 0 to 1.
        pub weight: f64,
    }

    ///What an organiser decides of a judge whose marks look careless.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum FlagDecision {
        #[serde(rename = "confirmed")]
        Confirmed,
        #[serde(rename = "refused")]
        Refused,
    }

    impl ::std::fmt::Display for FlagDecision {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Confirmed => f.write_str("confirmed"),
                Self::Refused => f.write_str("refused"),
            }
        }
    }

    impl ::std::str::FromStr for FlagDecision {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "confirmed" => Ok(Self::Confirmed),
                "refused" => Ok(Self::Refused),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for FlagDecision {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for FlagDecision {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What was decided of a judge.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct FlagDecisionRecord {
        ///When.
        pub decided_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The decision.
        ///
        ///Known values: `confirmed`, `refused`. Later versions may add values.
        pub decision: ::std::string::String,
        ///Why.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct FlagList {
        ///The items.
        pub items: ::std::vec::Vec<Flag>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A decision on a judge whose marks look careless.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct FlagRequest {
        ///Confirmed: the sheets weigh as the reliability stage says. Refused:
        /// they count in full.
        pub decision: FlagDecision,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///Why.
        pub reason: FlagRequestReason,
    }

    ///Why.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct FlagRequestReason(::std::string::String);
    impl ::std::ops::Deref for FlagRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<FlagRequestReason> for ::std::string::String {
        fn from(value: FlagRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for FlagRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for FlagRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for FlagRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for FlagRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What an import did, or would do.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ImportReport {
        ///Was it only tried?
        pub dry_run: bool,
        ///Remarks.
        pub notes: ::std::vec::Vec<::std::string::String>,
        ///Rows taken.
        pub rows: i64,
    }

    ///A table to be imported.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ImportTable {
        #[serde(rename = "entries")]
        Entries,
        #[serde(rename = "judges")]
        Judges,
        #[serde(rename = "conflicts")]
        Conflicts,
        #[serde(rename = "pins")]
        Pins,
        #[serde(rename = "assignment")]
        Assignment,
    }

    impl ::std::fmt::Display for ImportTable {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Entries => f.write_str("entries"),
                Self::Judges => f.write_str("judges"),
                Self::Conflicts => f.write_str("conflicts"),
                Self::Pins => f.write_str("pins"),
                Self::Assignment => f.write_str("assignment"),
            }
        }
    }

    impl ::std::str::FromStr for ImportTable {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "entries" => Ok(Self::Entries),
                "judges" => Ok(Self::Judges),
                "conflicts" => Ok(Self::Conflicts),
                "pins" => Ok(Self::Pins),
                "assignment" => Ok(Self::Assignment),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ImportTable {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ImportTable {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///An organiser's declared interest, for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Interest {
        ///The organiser's account.
        pub account_id: ::uuid::Uuid,
        ///When it was declared.
        pub declared_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its name.
        pub name: ::std::string::String,
        ///To whom the organiser is close, and how.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct InterestList {
        ///The items.
        pub items: ::std::vec::Vec<Interest>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An invitation, without its code.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Invitation {
        ///Until when it can be redeemed.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The judge, for that role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge_id: ::std::option::Option<::uuid::Uuid>,
        ///Name.
        pub name: ::std::string::String,
        ///When it was revoked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revoked_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///To be what.
        ///
        ///Known values: `organiser`, `judge`, `team`. Later versions may add
        /// values.
        pub role: ::std::string::String,
        ///The existing team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
        ///When it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub used_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct InvitationList {
        ///The items.
        pub items: ::std::vec::Vec<Invitation>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Whom to invite.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct InvitationRequest {
        ///The judge, for that role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge_id: ::std::option::Option<::uuid::Uuid>,
        ///Name of the organiser or team; a judge has one.
        #[serde(default = "defaults::invitation_request_name")]
        pub name: InvitationRequestName,
        ///To be what.
        pub role: Role,
        ///An existing team; without one, redeeming makes a new team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///Name of the organiser or team; a judge has one.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InvitationRequestName(::std::string::String);
    impl ::std::ops::Deref for InvitationRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InvitationRequestName> for ::std::string::String {
        fn from(value: InvitationRequestName) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for InvitationRequestName {
        fn default() -> Self {
            InvitationRequestName("".to_string())
        }
    }

    impl ::std::str::FromStr for InvitationRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InvitationRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InvitationRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InvitationRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A new invitation with its code, shown this once.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct IssuedInvitation {
        ///The code, `evi_…`: put it into the fragment of a link, where no
        /// server log sees it.
        pub code: ::std::string::String,
        ///The invitation.
        pub invitation: Invitation,
    }

    ///A new token with its secret, shown this once.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct IssuedToken {
        ///The secret, `evh_…`.
        pub secret: ::std::string::String,
        ///The token.
        pub token: Token,
    }

    ///Long work in the background.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Job {
        ///When it was started.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///How far it has come, 0 to 1.
        pub done: f64,
        ///When it ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finished_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///What it computes.
        ///
        ///Known values: `assignment`. Later versions may add values.
        pub kind: ::std::string::String,
        ///Its result, of a finished assignment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview_id: ::std::option::Option<::uuid::Uuid>,
        ///Why it failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub problem: ::std::option::Option<Problem>,
        ///The round it is for.
        pub round_id: ::uuid::Uuid,
        ///What is being done.
        pub stage: ::std::string::String,
        ///Where it stands.
        ///
        ///Known values: `running`, `done`, `failed`, `cancelled`. Later
        /// versions may add values.
        pub state: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JobList {
        ///The items.
        pub items: ::std::vec::Vec<Job>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A judge, for organisers and for the judge.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Judge {
        ///City.
        pub city: ::std::string::String,
        ///Short code, as in tables.
        pub code: ::std::string::String,
        ///Countries; the first is the panel country.
        pub countries: ::std::vec::Vec<::std::string::String>,
        ///E-mail address.
        pub email: ::std::string::String,
        ///Competitions judged before; absent if unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub experience: ::std::option::Option<i32>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Languages.
        pub languages: ::std::vec::Vec<::std::string::String>,
        ///Most entries; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_load: ::std::option::Option<i32>,
        ///Fewest entries.
        pub min_load: i32,
        ///Name.
        pub name: ::std::string::String,
        ///An organisation that the organisers added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Where the judge stands.
        ///
        ///Known values: `invited`, `accepted`, `declined`, `withdrawn`. Later
        /// versions may add values.
        pub state: ::std::string::String,
        ///Topics with levels.
        pub topics: ::std::vec::Vec<::std::string::String>,
        ///Tracks; empty for all.
        pub tracks: ::std::vec::Vec<::std::string::String>,
        ///Version.
        pub version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgeList {
        ///The items.
        pub items: ::std::vec::Vec<Judge>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A judge's part in a plan.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgeLoad {
        ///The judge's code.
        pub judge: ::std::string::String,
        ///Entries in the plan.
        pub load: i64,
        ///Most; absent without a limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max: ::std::option::Option<i64>,
        ///Fewest.
        pub min: i64,
    }

    ///What judges are called in a bundle.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum JudgeNames {
        #[serde(rename = "codes")]
        Codes,
        #[serde(rename = "pseudonyms")]
        Pseudonyms,
    }

    impl ::std::fmt::Display for JudgeNames {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Codes => f.write_str("codes"),
                Self::Pseudonyms => f.write_str("pseudonyms"),
            }
        }
    }

    impl ::std::str::FromStr for JudgeNames {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "codes" => Ok(Self::Codes),
                "pseudonyms" => Ok(Self::Pseudonyms),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeNames {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeNames {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Scenarios side by side.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgePlan {
        ///For three quarters of the load, the load, and five quarters of it.
        pub scenarios: ::std::vec::Vec<JudgePlanScenario>,
    }

    ///What is expected.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct JudgePlanRequest {
        ///The entries.
        pub expected: ::std::vec::Vec<ExpectedEntriesRequest>,
        ///Countries to invite from; without it those of the entries and of the
        /// known judges.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub from: ::std::vec::Vec<JudgePlanRequestFromItem>,
        ///Entries a judge takes at most.
        pub load: ::std::num::NonZeroU64,
        ///Judges on each panel.
        pub per_entry: ::std::num::NonZeroU64,
        ///Do the judges count who have accepted already?
        #[serde(default = "defaults::default_bool::<true>")]
        pub with_known: bool,
    }

    ///`JudgePlanRequestFromItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgePlanRequestFromItem(::std::string::String);
    impl ::std::ops::Deref for JudgePlanRequestFromItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgePlanRequestFromItem> for ::std::string::String {
        fn from(value: JudgePlanRequestFromItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for JudgePlanRequestFromItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgePlanRequestFromItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgePlanRequestFromItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgePlanRequestFromItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An answer for one load.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgePlanScenario {
        ///Judges to be invited; none of them can be left out.
        pub invite: ::std::vec::Vec<JudgesFromCountry>,
        ///Judges in all, the known ones among them.
        pub judges: i64,
        ///Entries a judge takes at most.
        pub load: i64,
        ///Judgings that the panels need.
        pub needed: i64,
        ///Must some panels have two judges of one country?
        pub same_country: bool,
        ///Judgings beyond those that the judges could still take.
        pub spare: i64,
    }

    ///What an organiser says of a judge.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct JudgeRequest {
        ///City.
        #[serde(default = "defaults::judge_request_city")]
        pub city: JudgeRequestCity,
        ///Short unique code; made when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<JudgeRequestCode>,
        ///Citizenships, residence, delegation (ISO 3166-1 alpha-2); the first
        /// is the panel country.
        pub countries: ::std::vec::Vec<JudgeRequestCountriesItem>,
        ///E-mail address.
        #[serde(default = "defaults::judge_request_email")]
        pub email: JudgeRequestEmail,
        ///Competitions judged before; absent if unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub experience: ::std::option::Option<i64>,
        ///Languages (BCP 47).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub languages: ::std::vec::Vec<JudgeRequestLanguagesItem>,
        ///Most entries to judge; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_load: ::std::option::Option<i64>,
        ///Fewest entries to judge.
        #[serde(default)]
        pub min_load: i64,
        ///Name.
        #[serde(default = "defaults::judge_request_name")]
        pub name: JudgeRequestName,
        ///An organisation that the organisers added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Topics, each with a level 1 to 3 if wanted: `energy:3`.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub topics: ::std::vec::Vec<JudgeRequestTopicsItem>,
        ///Codes of the tracks the judge may judge; empty for all.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tracks: ::std::vec::Vec<JudgeRequestTracksItem>,
    }

    ///City.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestCity(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestCity {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestCity> for ::std::string::String {
        fn from(value: JudgeRequestCity) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for JudgeRequestCity {
        fn default() -> Self {
            JudgeRequestCity("".to_string())
        }
    }

    impl ::std::str::FromStr for JudgeRequestCity {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestCity {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestCity {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Short unique code; made when absent.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestCode(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestCode> for ::std::string::String {
        fn from(value: JudgeRequestCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for JudgeRequestCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`JudgeRequestCountriesItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestCountriesItem(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestCountriesItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestCountriesItem> for ::std::string::String {
        fn from(value: JudgeRequestCountriesItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for JudgeRequestCountriesItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestCountriesItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestCountriesItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestCountriesItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///E-mail address.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestEmail(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestEmail> for ::std::string::String {
        fn from(value: JudgeRequestEmail) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for JudgeRequestEmail {
        fn default() -> Self {
            JudgeRequestEmail("".to_string())
        }
    }

    impl ::std::str::FromStr for JudgeRequestEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`JudgeRequestLanguagesItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestLanguagesItem(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestLanguagesItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestLanguagesItem> for ::std::string::String {
        fn from(value: JudgeRequestLanguagesItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for JudgeRequestLanguagesItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestLanguagesItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestLanguagesItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestLanguagesItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestName(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestName> for ::std::string::String {
        fn from(value: JudgeRequestName) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for JudgeRequestName {
        fn default() -> Self {
            JudgeRequestName("".to_string())
        }
    }

    impl ::std::str::FromStr for JudgeRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`JudgeRequestTopicsItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestTopicsItem(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestTopicsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestTopicsItem> for ::std::string::String {
        fn from(value: JudgeRequestTopicsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for JudgeRequestTopicsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestTopicsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestTopicsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestTopicsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`JudgeRequestTracksItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct JudgeRequestTracksItem(::std::string::String);
    impl ::std::ops::Deref for JudgeRequestTracksItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<JudgeRequestTracksItem> for ::std::string::String {
        fn from(value: JudgeRequestTracksItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for JudgeRequestTracksItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for JudgeRequestTracksItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for JudgeRequestTracksItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for JudgeRequestTracksItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Judges to be invited from a country.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgesFromCountry {
        ///The country.
        pub country: ::std::string::String,
        ///How many.
        pub judges: i64,
    }

    ///A language that people read.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum Language {
        #[serde(rename = "en")]
        En,
        #[serde(rename = "ru")]
        Ru,
        #[serde(rename = "zh")]
        Zh,
    }

    impl ::std::fmt::Display for Language {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::En => f.write_str("en"),
                Self::Ru => f.write_str("ru"),
                Self::Zh => f.write_str("zh"),
            }
        }
    }

    impl ::std::str::FromStr for Language {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "en" => Ok(Self::En),
                "ru" => Ok(Self::Ru),
                "zh" => Ok(Self::Zh),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Language {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Language {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What a mark means.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Level {
        ///The mark. An exact decimal number in a string, such as "7.5".
        pub mark: ::std::string::String,
        ///Descriptions by language.
        pub texts: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    }

    ///What a mark means.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct LevelRequest {
        ///The mark. An exact decimal number in a string, such as "7.5".
        pub mark: LevelRequestMark,
        ///Descriptions by language.
        pub texts: ::std::collections::HashMap<::std::string::String, LevelRequestTextsValue>,
    }

    ///The mark. An exact decimal number in a string, such as "7.5".
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LevelRequestMark(::std::string::String);
    impl ::std::ops::Deref for LevelRequestMark {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<LevelRequestMark> for ::std::string::String {
        fn from(value: LevelRequestMark) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for LevelRequestMark {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^-?[0-9]{1,14}(\\.[0-9]{1,14})?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^-?[0-9]{1,14}(\\.[0-9]{1,14})?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for LevelRequestMark {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LevelRequestMark {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for LevelRequestMark {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`LevelRequestTextsValue`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LevelRequestTextsValue(::std::string::String);
    impl ::std::ops::Deref for LevelRequestTextsValue {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<LevelRequestTextsValue> for ::std::string::String {
        fn from(value: LevelRequestTextsValue) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for LevelRequestTextsValue {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for LevelRequestTextsValue {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LevelRequestTextsValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for LevelRequestTextsValue {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListAssignmentsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAssignmentsCursor(::std::string::String);
    impl ::std::ops::Deref for ListAssignmentsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAssignmentsCursor> for ::std::string::String {
        fn from(value: ListAssignmentsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAssignmentsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAssignmentsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAssignmentsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAssignmentsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListConflictsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListConflictsCursor(::std::string::String);
    impl ::std::ops::Deref for ListConflictsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListConflictsCursor> for ::std::string::String {
        fn from(value: ListConflictsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListConflictsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListConflictsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListConflictsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListConflictsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListEntriesCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListEntriesCursor(::std::string::String);
    impl ::std::ops::Deref for ListEntriesCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListEntriesCursor> for ::std::string::String {
        fn from(value: ListEntriesCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListEntriesCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListEntriesCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListEntriesCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListEntriesCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListInvitationsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListInvitationsCursor(::std::string::String);
    impl ::std::ops::Deref for ListInvitationsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListInvitationsCursor> for ::std::string::String {
        fn from(value: ListInvitationsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListInvitationsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListInvitationsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListInvitationsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListInvitationsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListJobsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListJobsCursor(::std::string::String);
    impl ::std::ops::Deref for ListJobsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListJobsCursor> for ::std::string::String {
        fn from(value: ListJobsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListJobsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListJobsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListJobsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListJobsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListJudgesCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListJudgesCursor(::std::string::String);
    impl ::std::ops::Deref for ListJudgesCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListJudgesCursor> for ::std::string::String {
        fn from(value: ListJudgesCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListJudgesCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListJudgesCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListJudgesCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListJudgesCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListMyAssignmentsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListMyAssignmentsCursor(::std::string::String);
    impl ::std::ops::Deref for ListMyAssignmentsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListMyAssignmentsCursor> for ::std::string::String {
        fn from(value: ListMyAssignmentsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListMyAssignmentsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListMyAssignmentsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListMyAssignmentsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListMyAssignmentsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListMyEntriesCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListMyEntriesCursor(::std::string::String);
    impl ::std::ops::Deref for ListMyEntriesCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListMyEntriesCursor> for ::std::string::String {
        fn from(value: ListMyEntriesCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListMyEntriesCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListMyEntriesCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListMyEntriesCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListMyEntriesCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListOrganisationsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListOrganisationsCursor(::std::string::String);
    impl ::std::ops::Deref for ListOrganisationsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListOrganisationsCursor> for ::std::string::String {
        fn from(value: ListOrganisationsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListOrganisationsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListOrganisationsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListOrganisationsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListOrganisationsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`ListTeamsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListTeamsCursor(::std::string::String);
    impl ::std::ops::Deref for ListTeamsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListTeamsCursor> for ::std::string::String {
        fn from(value: ListTeamsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListTeamsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListTeamsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListTeamsCursor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListTeamsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A mark on a criterion: a decimal string, exact.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Mark {
        ///Name of the criterion.
        pub criterion: ::std::string::String,
        ///The mark. An exact decimal number in a string, such as "7.5".
        pub score: ::std::string::String,
    }

    ///A mark on a criterion: a decimal string, exact.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MarkRequest {
        ///Name of the criterion.
        pub criterion: MarkRequestCriterion,
        ///The mark. An exact decimal number in a string, such as "7.5".
        pub score: MarkRequestScore,
    }

    ///Name of the criterion.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MarkRequestCriterion(::std::string::String);
    impl ::std::ops::Deref for MarkRequestCriterion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MarkRequestCriterion> for ::std::string::String {
        fn from(value: MarkRequestCriterion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MarkRequestCriterion {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MarkRequestCriterion {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MarkRequestCriterion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MarkRequestCriterion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The mark. An exact decimal number in a string, such as "7.5".
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MarkRequestScore(::std::string::String);
    impl ::std::ops::Deref for MarkRequestScore {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MarkRequestScore> for ::std::string::String {
        fn from(value: MarkRequestScore) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MarkRequestScore {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^-?[0-9]{1,14}(\\.[0-9]{1,14})?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^-?[0-9]{1,14}(\\.[0-9]{1,14})?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MarkRequestScore {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MarkRequestScore {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MarkRequestScore {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Who the caller is.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Me {
        ///The account.
        pub account_id: ::uuid::Uuid,
        ///May the account create competitions?
        pub may_create_competitions: bool,
        ///Memberships in competitions.
        pub memberships: ::std::vec::Vec<Membership>,
        ///Its name.
        pub name: ::std::string::String,
    }

    ///A member or mentor of a team.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Member {
        ///Age at the competition's reference date; required of members.
        ///
        ///Known values: `under_14`, `14_17`, `18_24`, `25_35`, `over_35`.
        /// Later versions may add values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age_band: ::std::option::Option<::std::string::String>,
        ///Citizenships (ISO 3166-1 alpha-2).
        pub citizenships: ::std::vec::Vec<::std::string::String>,
        ///Member or mentor.
        ///
        ///Known values: `member`, `mentor`. Later versions may add values.
        pub kind: ::std::string::String,
        ///Name, in its own script.
        pub name: ::std::string::String,
        ///An organisation that the team added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Country of residence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub residence: ::std::option::Option<::std::string::String>,
    }

    ///Member or mentor.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum MemberKind {
        #[serde(rename = "member")]
        Member,
        #[serde(rename = "mentor")]
        Mentor,
    }

    impl ::std::fmt::Display for MemberKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Member => f.write_str("member"),
                Self::Mentor => f.write_str("mentor"),
            }
        }
    }

    impl ::std::str::FromStr for MemberKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "member" => Ok(Self::Member),
                "mentor" => Ok(Self::Mentor),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A member or mentor of a team.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MemberRequest {
        ///Age at the competition's reference date; required of members.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age_band: ::std::option::Option<AgeBand>,
        ///Citizenships (ISO 3166-1 alpha-2).
        pub citizenships: ::std::vec::Vec<MemberRequestCitizenshipsItem>,
        ///Member or mentor.
        pub kind: MemberKind,
        ///Name, in its own script.
        pub name: MemberRequestName,
        ///An organisation that the team added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Country of residence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub residence: ::std::option::Option<MemberRequestResidence>,
    }

    ///`MemberRequestCitizenshipsItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MemberRequestCitizenshipsItem(::std::string::String);
    impl ::std::ops::Deref for MemberRequestCitizenshipsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MemberRequestCitizenshipsItem> for ::std::string::String {
        fn from(value: MemberRequestCitizenshipsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MemberRequestCitizenshipsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberRequestCitizenshipsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberRequestCitizenshipsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MemberRequestCitizenshipsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Name, in its own script.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MemberRequestName(::std::string::String);
    impl ::std::ops::Deref for MemberRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MemberRequestName> for ::std::string::String {
        fn from(value: MemberRequestName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MemberRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MemberRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Country of residence.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MemberRequestResidence(::std::string::String);
    impl ::std::ops::Deref for MemberRequestResidence {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MemberRequestResidence> for ::std::string::String {
        fn from(value: MemberRequestResidence) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MemberRequestResidence {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2usize {
                return Err("longer than 2 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberRequestResidence {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberRequestResidence {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MemberRequestResidence {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A membership in a competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Membership {
        ///The competition.
        pub competition_id: ::uuid::Uuid,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub competition_name: ::std::option::Option<::std::string::String>,
        ///When the organiser declared an interest: the judging is closed to
        /// the account since.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interest_declared_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The judge, for that role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge_id: ::std::option::Option<::uuid::Uuid>,
        ///The role.
        ///
        ///Known values: `organiser`, `judge`, `team`. Later versions may add
        /// values.
        pub role: ::std::string::String,
        ///The team, for that role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///How entries are scored.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum Method {
        #[serde(rename = "calibrated")]
        Calibrated,
        #[serde(rename = "additive")]
        Additive,
        #[serde(rename = "zscore")]
        Zscore,
        #[serde(rename = "mean")]
        Mean,
        #[serde(rename = "trimmed")]
        Trimmed,
        #[serde(rename = "median")]
        Median,
        #[serde(rename = "borda")]
        Borda,
    }

    impl ::std::fmt::Display for Method {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Calibrated => f.write_str("calibrated"),
                Self::Additive => f.write_str("additive"),
                Self::Zscore => f.write_str("zscore"),
                Self::Mean => f.write_str("mean"),
                Self::Trimmed => f.write_str("trimmed"),
                Self::Median => f.write_str("median"),
                Self::Borda => f.write_str("borda"),
            }
        }
    }

    impl ::std::str::FromStr for Method {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "calibrated" => Ok(Self::Calibrated),
                "additive" => Ok(Self::Additive),
                "zscore" => Ok(Self::Zscore),
                "mean" => Ok(Self::Mean),
                "trimmed" => Ok(Self::Trimmed),
                "median" => Ok(Self::Median),
                "borda" => Ok(Self::Borda),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Method {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Method {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A pair whose sheet is missing.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MissingSheet {
        ///The assignment.
        pub assignment_id: ::uuid::Uuid,
        ///Has the judge begun?
        pub draft: bool,
        ///The entry's code.
        pub entry: ::std::string::String,
        ///The judge's code.
        pub judge: ::std::string::String,
    }

    ///One of my assignments.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MyAssignment {
        ///The entry.
        pub entry: BlindEntry,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The round.
        pub round_id: ::uuid::Uuid,
        ///Where my sheet stands.
        ///
        ///Known values: `draft`, `submitted`, `counted`, `waived`,
        /// `quarantined`. Later versions may add values.
        pub sheet_state: ::std::string::String,
        ///Version of my sheet; 0 before the first draft.
        pub sheet_version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MyAssignmentList {
        ///The items.
        pub items: ::std::vec::Vec<MyAssignment>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A conflict to be declared by a judge.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MyConflictRequest {
        ///Kind, such as `former student`.
        #[serde(default = "defaults::my_conflict_request_kind")]
        pub kind: MyConflictRequestKind,
        ///Reason; organisers read it.
        pub reason: MyConflictRequestReason,
    }

    ///Kind, such as `former student`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MyConflictRequestKind(::std::string::String);
    impl ::std::ops::Deref for MyConflictRequestKind {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MyConflictRequestKind> for ::std::string::String {
        fn from(value: MyConflictRequestKind) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for MyConflictRequestKind {
        fn default() -> Self {
            MyConflictRequestKind("".to_string())
        }
    }

    impl ::std::str::FromStr for MyConflictRequestKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MyConflictRequestKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MyConflictRequestKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MyConflictRequestKind {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Reason; organisers read it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MyConflictRequestReason(::std::string::String);
    impl ::std::ops::Deref for MyConflictRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MyConflictRequestReason> for ::std::string::String {
        fn from(value: MyConflictRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MyConflictRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MyConflictRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MyConflictRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MyConflictRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///My score sheet.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MySheet {
        ///The draft under way.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft: ::std::option::Option<Draft>,
        ///Submitted revisions, oldest first; the last one counts.
        pub revisions: ::std::vec::Vec<Revision>,
        ///Where it stands.
        ///
        ///Known values: `draft`, `submitted`, `counted`, `waived`,
        /// `quarantined`. Later versions may add values.
        pub state: ::std::string::String,
        ///Version; 0 before the first draft.
        pub version: i64,
    }

    ///What public results may call an entry's people.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NamePolicy {
        #[serde(rename = "team")]
        Team,
        #[serde(rename = "names")]
        Names,
    }

    impl ::std::fmt::Display for NamePolicy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Team => f.write_str("team"),
                Self::Names => f.write_str("names"),
            }
        }
    }

    impl ::std::str::FromStr for NamePolicy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "team" => Ok(Self::Team),
                "names" => Ok(Self::Names),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NamePolicy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NamePolicy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///An organisation.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Organisation {
        ///City.
        pub city: ::std::string::String,
        ///Country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Kind.
        ///
        ///Known values: `university`, `school`, `enterprise`, `government`,
        /// `park`, `association`. Later versions may add values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<::std::string::String>,
        ///Name.
        pub name: ::std::string::String,
        ///The team that added it; without one, the organisers did.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///Kind of organisation.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum OrganisationKind {
        #[serde(rename = "university")]
        University,
        #[serde(rename = "school")]
        School,
        #[serde(rename = "enterprise")]
        Enterprise,
        #[serde(rename = "government")]
        Government,
        #[serde(rename = "park")]
        Park,
        #[serde(rename = "association")]
        Association,
    }

    impl ::std::fmt::Display for OrganisationKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::University => f.write_str("university"),
                Self::School => f.write_str("school"),
                Self::Enterprise => f.write_str("enterprise"),
                Self::Government => f.write_str("government"),
                Self::Park => f.write_str("park"),
                Self::Association => f.write_str("association"),
            }
        }
    }

    impl ::std::str::FromStr for OrganisationKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "university" => Ok(Self::University),
                "school" => Ok(Self::School),
                "enterprise" => Ok(Self::Enterprise),
                "government" => Ok(Self::Government),
                "park" => Ok(Self::Park),
                "association" => Ok(Self::Association),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for OrganisationKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OrganisationKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct OrganisationList {
        ///The items.
        pub items: ::std::vec::Vec<Organisation>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An organisation to be added.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct OrganisationRequest {
        ///City.
        #[serde(default = "defaults::organisation_request_city")]
        pub city: OrganisationRequestCity,
        ///Country (ISO 3166-1 alpha-2).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<OrganisationRequestCountry>,
        ///Kind.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<OrganisationKind>,
        ///Name.
        pub name: OrganisationRequestName,
    }

    ///City.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OrganisationRequestCity(::std::string::String);
    impl ::std::ops::Deref for OrganisationRequestCity {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OrganisationRequestCity> for ::std::string::String {
        fn from(value: OrganisationRequestCity) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for OrganisationRequestCity {
        fn default() -> Self {
            OrganisationRequestCity("".to_string())
        }
    }

    impl ::std::str::FromStr for OrganisationRequestCity {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OrganisationRequestCity {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OrganisationRequestCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OrganisationRequestCity {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Country (ISO 3166-1 alpha-2).
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OrganisationRequestCountry(::std::string::String);
    impl ::std::ops::Deref for OrganisationRequestCountry {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OrganisationRequestCountry> for ::std::string::String {
        fn from(value: OrganisationRequestCountry) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OrganisationRequestCountry {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2usize {
                return Err("longer than 2 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OrganisationRequestCountry {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OrganisationRequestCountry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OrganisationRequestCountry {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OrganisationRequestName(::std::string::String);
    impl ::std::ops::Deref for OrganisationRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OrganisationRequestName> for ::std::string::String {
        fn from(value: OrganisationRequestName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OrganisationRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OrganisationRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OrganisationRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OrganisationRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A pair to be assigned by hand.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PairRequest {
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
    }

    ///Something that a pair made by hand costs.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PairWarning {
        ///`track`, `language`, `affinity`, `same-country`, `load` or
        /// `panel-size`.
        pub code: ::std::string::String,
        ///The same in words, with the figures.
        pub detail: ::std::string::String,
    }

    ///How a country takes part.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum Participation {
        #[serde(rename = "member")]
        Member,
        #[serde(rename = "observer")]
        Observer,
        #[serde(rename = "partner")]
        Partner,
        #[serde(rename = "guest")]
        Guest,
    }

    impl ::std::fmt::Display for Participation {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Member => f.write_str("member"),
                Self::Observer => f.write_str("observer"),
                Self::Partner => f.write_str("partner"),
                Self::Guest => f.write_str("guest"),
            }
        }
    }

    impl ::std::str::FromStr for Participation {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "member" => Ok(Self::Member),
                "observer" => Ok(Self::Observer),
                "partner" => Ok(Self::Partner),
                "guest" => Ok(Self::Guest),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Participation {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Participation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A pin of a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Pin {
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///Id.
        pub id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///The wish.
        ///
        ///Known values: `must`, `never`. Later versions may add values.
        pub pin: ::std::string::String,
    }

    ///Wish for a pair.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum PinKind {
        #[serde(rename = "must")]
        Must,
        #[serde(rename = "never")]
        Never,
    }

    impl ::std::fmt::Display for PinKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Must => f.write_str("must"),
                Self::Never => f.write_str("never"),
            }
        }
    }

    impl ::std::str::FromStr for PinKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "must" => Ok(Self::Must),
                "never" => Ok(Self::Never),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for PinKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PinKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PinList {
        ///The items.
        pub items: ::std::vec::Vec<Pin>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A pin to be set.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PinRequest {
        ///The entry.
        pub entry_id: ::uuid::Uuid,
        ///The judge.
        pub judge_id: ::uuid::Uuid,
        ///The wish.
        pub pin: PinKind,
    }

    ///A planned pair.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PlannedPair {
        ///0 to 1000.
        pub affinity: i32,
        ///The entry's code.
        pub entry: ::std::string::String,
        ///The judge's code.
        pub judge: ::std::string::String,
        ///Was it pinned?
        pub pinned: bool,
    }

    ///A plan that can be committed.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Preview {
        ///When it was committed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub committed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When it was computed.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The same for people, by language: what was done, what it cost and
        /// why.
        pub explanation: ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Id.
        pub id: ::uuid::Uuid,
        ///SHA-256 of everything it depends on.
        pub inputs_sha256: ::std::string::String,
        ///Every judge's part.
        pub loads: ::std::vec::Vec<JudgeLoad>,
        ///The pairs.
        pub pairs: ::std::vec::Vec<PlannedPair>,
        ///Figures, as `summary.json` of `evenhand assign`.
        pub summary: ::serde_json::Value,
    }

    ///What an organiser asks of a plan; panel size is the round's.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PreviewRequest {
        ///Share of the value that better links may cost.
        #[serde(default = "defaults::preview_request_connectivity_budget")]
        pub connectivity_budget: f64,
        ///Also compute what other budgets for better links give: `curve` in
        /// the summary.
        #[serde(default)]
        pub curve: bool,
        ///First make the worst-off entry's panel as good as possible, then the
        /// whole. Not in a repair, which moves the fewest pairs.
        #[serde(default)]
        pub fair: bool,
        ///Only judges who have the entry's language may judge it.
        #[serde(default)]
        pub language_required: bool,
        ///What a panel of newcomers alone costs, where judges state their
        /// experience.
        #[serde(default = "defaults::default_u64::<i64, 150>")]
        pub novice_panel_cost: i64,
        ///What waivers cost, 1 to 1000 each, for the cheapest way out when no
        /// valid assignment exists: `load`, `minimum`, `language`,
        /// `track`, `never_pin` and `panel` have a price already;
        /// `same_country`, `same_organisation` and `declared` are for sale only
        /// when they get one.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub prices: ::std::collections::HashMap<::std::string::String, i64>,
        ///Repair the round's panels: move as few of its pairs as possible,
        /// none whose judge has begun.
        #[serde(default)]
        pub repair: bool,
        ///What a pair of panel-mates from one country costs, in units of
        /// affinity.
        #[serde(default = "defaults::default_u64::<i64, 150>")]
        pub same_country_cost: i64,
        ///Seed of the search for better links.
        #[serde(default = "defaults::default_u64::<i64, 1>")]
        pub seed: i64,
    }

    impl ::std::default::Default for PreviewRequest {
        fn default() -> Self {
            Self {
                connectivity_budget: defaults::preview_request_connectivity_budget(),
                curve: Default::default(),
                fair: Default::default(),
                language_required: Default::default(),
                novice_panel_cost: defaults::default_u64::<i64, 150>(),
                prices: Default::default(),
                repair: Default::default(),
                same_country_cost: defaults::default_u64::<i64, 150>(),
                seed: defaults::default_u64::<i64, 1>(),
            }
        }
    }

    ///How personal data is to be handled; what is absent is as usual.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PrivacyRequest {
        ///The version of the notice that families read, such as `2026-1`.
        /// Entries are then submitted only with each member's consent
        /// to it. Absent: no consent is asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent_version: ::std::option::Option<PrivacyRequestConsentVersion>,
        ///Days after the end of the competition for which people of teams that
        /// won nothing are named.
        #[serde(default = "defaults::default_u64::<i32, 180>")]
        pub entrants_days: i32,
        ///Days for which an invitation is kept once it was used, revoked or
        /// has expired.
        #[serde(default = "defaults::default_u64::<i32, 30>")]
        pub invitations_days: i32,
        ///The same for judges.
        #[serde(default = "defaults::default_u64::<i32, 730>")]
        pub judges_days: i32,
        ///What announcements of results may call an entry's people
        /// (`list_published_names`): `team`, no person; `names`, also
        /// those members whose consent allows it. Published results name
        /// nobody.
        #[serde(default = "defaults::privacy_request_name_policy")]
        pub name_policy: NamePolicy,
        ///The same for teams on the prize places.
        #[serde(default = "defaults::default_u64::<i32, 730>")]
        pub winners_days: i32,
    }

    impl ::std::default::Default for PrivacyRequest {
        fn default() -> Self {
            Self {
                consent_version: Default::default(),
                entrants_days: defaults::default_u64::<i32, 180>(),
                invitations_days: defaults::default_u64::<i32, 30>(),
                judges_days: defaults::default_u64::<i32, 730>(),
                name_policy: defaults::privacy_request_name_policy(),
                winners_days: defaults::default_u64::<i32, 730>(),
            }
        }
    }

    ///The version of the notice that families read, such as `2026-1`. Entries
    /// are then submitted only with each member's consent to it. Absent: no
    /// consent is asked for.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PrivacyRequestConsentVersion(::std::string::String);
    impl ::std::ops::Deref for PrivacyRequestConsentVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PrivacyRequestConsentVersion> for ::std::string::String {
        fn from(value: PrivacyRequestConsentVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PrivacyRequestConsentVersion {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PrivacyRequestConsentVersion {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PrivacyRequestConsentVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PrivacyRequestConsentVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///How personal data is handled.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PrivacySettings {
        ///The version of the notice to which members consent; absent if no
        /// consent is asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent_version: ::std::option::Option<::std::string::String>,
        ///Days after the end of the competition for which people of teams that
        /// won nothing are named.
        pub entrants_days: i32,
        ///Days for which an invitation is kept once it was used, revoked or
        /// has expired.
        pub invitations_days: i32,
        ///The same for judges.
        pub judges_days: i32,
        ///What public results may call an entry's people.
        ///
        ///Known values: `team`, `names`. Later versions may add values.
        pub name_policy: ::std::string::String,
        ///Version; 0 as long as nobody has set anything.
        pub version: i64,
        ///The same for teams on the prize places.
        pub winners_days: i32,
    }

    ///A problem document (RFC 9457).
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Problem {
        ///The current version, when a stale one was named.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_version: ::std::option::Option<i64>,
        ///The deadline that has passed (RFC 3339).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deadline: ::std::option::Option<::std::string::String>,
        ///What happened this time.
        pub detail: ::std::string::String,
        ///Everything wrong, all at once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errors: ::std::vec::Vec<ProblemIssue>,
        ///The server's time (RFC 3339), with a deadline.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub server_time: ::std::option::Option<::std::string::String>,
        ///HTTP status.
        pub status: i32,
        ///The type's title.
        pub title: ::std::string::String,
        ///Type, as a reference to its page.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    ///One thing wrong, and where.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ProblemIssue {
        ///A stable word for programs.
        pub code: ::std::string::String,
        ///What was found and expected.
        pub detail: ::std::string::String,
        ///JSON pointer into the request, or file, line and column of a table.
        pub pointer: ::std::string::String,
    }

    ///How far a round is.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Progress {
        ///Assignments that stand.
        pub assignments: i64,
        ///What is missing.
        pub missing: ::std::vec::Vec<MissingSheet>,
        ///Submitted sheets.
        pub submitted: i64,
        ///Waived sheets.
        pub waived: i64,
    }

    ///A change of the scoring plan after it was frozen.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublicAmendment {
        ///When it was made (RFC 3339).
        pub made_at: ::std::string::String,
        ///Why.
        pub reason: ::std::string::String,
    }

    ///Results of a round that were made public.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Publication {
        ///SHA-256 of the bundle.
        pub bundle_sha256: ::std::string::String,
        ///The competition's name.
        pub competition: ::std::string::String,
        ///Why it takes the place of the one before; absent for the first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub correction: ::std::option::Option<::std::string::String>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///1, 2, … of the round: the highest holds.
        pub number: i32,
        ///When it became public.
        pub published_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The round's code.
        pub round: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublicationList {
        ///The items.
        pub items: ::std::vec::Vec<Publication>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///What public results may call an entry's people.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedNames {
        ///The entry's code.
        pub entry: ::std::string::String,
        ///Members whose consent allows it, in order; empty for most.
        pub names: ::std::vec::Vec<::std::string::String>,
        ///The team.
        pub team: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedNamesList {
        ///The items.
        pub items: ::std::vec::Vec<PublishedNames>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Public results.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedResults {
        ///How the scoring plan changed after it was frozen, oldest first.
        pub amendments: ::std::vec::Vec<PublicAmendment>,
        ///Where the audit chain stood.
        pub checkpoint: Checkpoint,
        ///Remarks in words.
        pub notes: ::std::vec::Vec<::std::string::String>,
        ///Of what, and when.
        pub publication: Publication,
        ///How the sheets were scored.
        pub scoring_plan: ScoringPlan,
        ///Ranked entries by track, component, rank.
        pub standings: ::std::vec::Vec<Standing>,
        ///Figures, as `summary.json` of `evenhand rank`.
        pub summary: ::serde_json::Value,
    }

    ///An entry in the official ranking and in another one.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RankComparison {
        ///The entry's code.
        pub entry: ::std::string::String,
        ///Rank in the other ranking; absent if not ranked there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub other_rank: ::std::option::Option<i64>,
        ///Score in the other ranking.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub other_score: ::std::option::Option<f64>,
        ///Official rank.
        pub rank: i64,
        ///Official score.
        pub score: f64,
        ///Track; empty for none.
        pub track: ::std::string::String,
    }

    ///A reason in words.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ReasonRequest {
        ///Why; others read it.
        pub reason: ReasonRequestReason,
    }

    ///Why; others read it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ReasonRequestReason(::std::string::String);
    impl ::std::ops::Deref for ReasonRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ReasonRequestReason> for ::std::string::String {
        fn from(value: ReasonRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ReasonRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ReasonRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ReasonRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ReasonRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Proof of what was received: keep it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Receipt {
        ///Hash of the audit record.
        pub audit_hash: ::std::string::String,
        ///Position in the audit chain.
        pub audit_seq: i64,
        ///SHA-256 of its canonical JSON.
        pub digest: ::std::string::String,
        ///What was received.
        pub object: ::std::string::String,
        ///The server's time.
        pub received_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which revision of it.
        pub revision: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ReceiptList {
        ///The items.
        pub items: ::std::vec::Vec<Receipt>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A new account with its first token.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Redemption {
        ///When it ends.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///May the account create competitions?
        pub may_create_competitions: bool,
        ///The membership taken; absent for an invitation to create
        /// competitions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub membership: ::std::option::Option<Membership>,
        ///Name of the account.
        pub name: ::std::string::String,
        ///The bearer token, shown this once.
        pub token: ::std::string::String,
    }

    ///An invitation to redeem.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RedemptionRequest {
        ///The code of the invitation link, `evi_…`.
        pub code: RedemptionRequestCode,
        ///Name of the account; the invitation's when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<RedemptionRequestName>,
    }

    ///The code of the invitation link, `evi_…`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RedemptionRequestCode(::std::string::String);
    impl ::std::ops::Deref for RedemptionRequestCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RedemptionRequestCode> for ::std::string::String {
        fn from(value: RedemptionRequestCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RedemptionRequestCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RedemptionRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RedemptionRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RedemptionRequestCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Name of the account; the invitation's when absent.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RedemptionRequestName(::std::string::String);
    impl ::std::ops::Deref for RedemptionRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RedemptionRequestName> for ::std::string::String {
        fn from(value: RedemptionRequestName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RedemptionRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RedemptionRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RedemptionRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RedemptionRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Standings that hold as before over tables without a name.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RefreshedStandings {
        ///SHA-256 of the tables since.
        pub after: ::std::string::String,
        ///SHA-256 of the tables before.
        pub before: ::std::string::String,
        ///Number of the standings.
        pub number: i32,
        ///Code of the round.
        pub round: ::std::string::String,
    }

    ///A request to open an approved or published round again.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Reopening {
        ///When.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Who agreed, if anybody has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_by: ::std::option::Option<::uuid::Uuid>,
        ///When.
        pub asked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who asked.
        pub asked_by: ::uuid::Uuid,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Why.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ReopeningList {
        ///The items.
        pub items: ::std::vec::Vec<Reopening>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Something that is kept until a time.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RetentionItem {
        ///Whose data, which says for how long it is kept.
        ///
        ///Known values: `entrants`, `winners`, `judges`, `invitations`,
        /// `tokens`. Later versions may add values.
        pub class: ::std::string::String,
        ///How many people, invitations or tokens.
        pub count: i64,
        ///Is it due now?
        pub due: bool,
        ///When it is due.
        pub due_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What the time is counted from.
        pub from: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What it is, such as `team/0198…`.
        pub object: ::std::string::String,
    }

    ///What is kept of people, and until when.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RetentionPlan {
        ///Was no round closed, or one left open? Then the period of winners
        /// counts for all teams.
        pub abandoned: bool,
        ///The server's time.
        pub as_of: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The end of the competition: when the last of its rounds was closed
        /// or ranked. If a round was never closed, when last anything
        /// happened in it or is due to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Everything that is kept for a time, the earliest first.
        pub items: ::std::vec::Vec<RetentionItem>,
    }

    ///What was erased because its time was over.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RetentionReport {
        ///Backups made before this hold the data still; absent if nothing was
        /// due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub backups_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What that took, an audit record each.
        pub erased: ::std::vec::Vec<ErasureReport>,
        ///What was due.
        pub items: ::std::vec::Vec<RetentionItem>,
    }

    ///A submitted revision.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Revision {
        ///Comment.
        pub comment: ::std::string::String,
        ///SHA-256, as in its receipt.
        pub digest: ::std::string::String,
        ///Marks.
        pub marks: ::std::vec::Vec<Mark>,
        ///1, 2, …
        pub number: i32,
        ///The server's time.
        pub submitted_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///What a person is in a competition.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum Role {
        #[serde(rename = "organiser")]
        Organiser,
        #[serde(rename = "judge")]
        Judge,
        #[serde(rename = "team")]
        Team,
    }

    impl ::std::fmt::Display for Role {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Organiser => f.write_str("organiser"),
                Self::Judge => f.write_str("judge"),
                Self::Team => f.write_str("team"),
            }
        }
    }

    impl ::std::str::FromStr for Role {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "organiser" => Ok(Self::Organiser),
                "judge" => Ok(Self::Judge),
                "team" => Ok(Self::Team),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Role {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Role {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A round, as all people of the competition see it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Round {
        ///Short code.
        pub code: ::std::string::String,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Judges on each panel.
        pub panel_size: i32,
        ///The criteria.
        pub rubric: ::std::vec::Vec<Criterion>,
        ///When scoring ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scoring_deadline: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The scoring plan.
        pub scoring_plan: ScoringPlan,
        ///Where it stands.
        ///
        ///Known values: `planned`, `assigned`, `scoring`, `closed`, `ranked`,
        /// `approved`, `published`. Later versions may add values.
        pub state: ::std::string::String,
        ///Version.
        pub version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RoundList {
        ///The items.
        pub items: ::std::vec::Vec<Round>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A round to be added, or its settings replaced.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RoundRequest {
        ///Short code, unique in the competition.
        pub code: RoundRequestCode,
        ///Judges on each panel, 1 to 100.
        pub panel_size: ::std::num::NonZeroU64,
        ///Local time in the competition's zone after which no sheet is taken.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scoring_deadline: ::std::option::Option<::std::string::String>,
    }

    ///Short code, unique in the competition.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RoundRequestCode(::std::string::String);
    impl ::std::ops::Deref for RoundRequestCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RoundRequestCode> for ::std::string::String {
        fn from(value: RoundRequestCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RoundRequestCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RoundRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RoundRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RoundRequestCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A rubric, replaced as a whole.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RubricRequest {
        ///The criteria in order.
        pub criteria: ::std::vec::Vec<CriterionRequest>,
    }

    ///What happens to sheets of a judge and an entry that share a country.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum SameCountry {
        #[serde(rename = "exclude")]
        Exclude,
        #[serde(rename = "estimate")]
        Estimate,
        #[serde(rename = "ignore")]
        Ignore,
    }

    impl ::std::fmt::Display for SameCountry {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Exclude => f.write_str("exclude"),
                Self::Estimate => f.write_str("estimate"),
                Self::Ignore => f.write_str("ignore"),
            }
        }
    }

    impl ::std::str::FromStr for SameCountry {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "exclude" => Ok(Self::Exclude),
                "estimate" => Ok(Self::Estimate),
                "ignore" => Ok(Self::Ignore),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for SameCountry {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SameCountry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///The scoring plan of a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ScoringPlan {
        ///Draws.
        pub draws: i64,
        ///When rubric and plan were frozen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub frozen_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Are all tracks ranked together?
        pub ignore_tracks: bool,
        ///The method.
        ///
        ///Known values: `calibrated`, `additive`, `zscore`, `mean`, `trimmed`,
        /// `median`, `borda`. Later versions may add values.
        pub method: ::std::string::String,
        ///Is the reliability stage on?
        pub robust: bool,
        ///Treatment of same-country sheets.
        ///
        ///Known values: `exclude`, `estimate`, `ignore`. Later versions may
        /// add values.
        pub same_country: ::std::string::String,
        ///Seed of the draws.
        pub seed: i64,
        ///SHA-256 of rubric and plan as frozen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sha256: ::std::option::Option<::std::string::String>,
        ///Rules for equal scores, in order.
        pub tie_breaks: ::std::vec::Vec<::std::string::String>,
        ///The prize line.
        pub top: i64,
    }

    ///How sheets become standings.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ScoringPlanRequest {
        ///Draws for intervals and probabilities; 0 for none.
        pub draws: i64,
        ///Rank all tracks together.
        #[serde(default)]
        pub ignore_tracks: bool,
        ///The method.
        pub method: Method,
        ///Flag judges whose marks look careless; those that an organiser
        /// confirms weigh less.
        #[serde(default)]
        pub robust: bool,
        ///Treatment of same-country sheets.
        pub same_country: SameCountry,
        ///Seed of the draws.
        pub seed: i64,
        ///Rules for equal scores, in order: criteria, criterion:CODE,
        /// first_places, head_to_head, raw_mean. Without any, equal
        /// scores share the rank.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tie_breaks: ::std::vec::Vec<ScoringPlanRequestTieBreaksItem>,
        ///The prize line.
        pub top: ::std::num::NonZeroU64,
    }

    ///`ScoringPlanRequestTieBreaksItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ScoringPlanRequestTieBreaksItem(::std::string::String);
    impl ::std::ops::Deref for ScoringPlanRequestTieBreaksItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ScoringPlanRequestTieBreaksItem> for ::std::string::String {
        fn from(value: ScoringPlanRequestTieBreaksItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ScoringPlanRequestTieBreaksItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ScoringPlanRequestTieBreaksItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ScoringPlanRequestTieBreaksItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ScoringPlanRequestTieBreaksItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Marks and comment.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SheetRequest {
        ///Comment.
        #[serde(default = "defaults::sheet_request_comment")]
        pub comment: SheetRequestComment,
        ///Marks; a draft may lack some.
        pub marks: ::std::vec::Vec<MarkRequest>,
    }

    ///Comment.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SheetRequestComment(::std::string::String);
    impl ::std::ops::Deref for SheetRequestComment {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SheetRequestComment> for ::std::string::String {
        fn from(value: SheetRequestComment) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for SheetRequestComment {
        fn default() -> Self {
            SheetRequestComment("".to_string())
        }
    }

    impl ::std::str::FromStr for SheetRequestComment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SheetRequestComment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SheetRequestComment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SheetRequestComment {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names that people may take for one another.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SimilarNames {
        ///What they are names of.
        ///
        ///Known values: `entry`, `team`, `judge`, `organisation`. Later
        /// versions may add values.
        pub kind: ::std::string::String,
        ///The spellings, in order: several, or one that several bear.
        pub spellings: ::std::vec::Vec<Spelling>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SimilarNamesList {
        ///The items.
        pub items: ::std::vec::Vec<SimilarNames>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Two cities that are paired.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SisterCities {
        ///One city.
        pub one: ::std::string::String,
        ///The other.
        pub other: ::std::string::String,
    }

    ///Two cities that are paired.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SisterCitiesRequest {
        ///One city.
        pub one: SisterCitiesRequestOne,
        ///The other.
        pub other: SisterCitiesRequestOther,
    }

    ///One city.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SisterCitiesRequestOne(::std::string::String);
    impl ::std::ops::Deref for SisterCitiesRequestOne {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SisterCitiesRequestOne> for ::std::string::String {
        fn from(value: SisterCitiesRequestOne) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SisterCitiesRequestOne {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SisterCitiesRequestOne {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SisterCitiesRequestOne {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SisterCitiesRequestOne {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The other.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SisterCitiesRequestOther(::std::string::String);
    impl ::std::ops::Deref for SisterCitiesRequestOther {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SisterCitiesRequestOther> for ::std::string::String {
        fn from(value: SisterCitiesRequestOther) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SisterCitiesRequestOther {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SisterCitiesRequestOther {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SisterCitiesRequestOther {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SisterCitiesRequestOther {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///One spelling of a name.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Spelling {
        ///Its characters, as `U+0430 U+0431 …`, by which spellings that look
        /// the same are told apart.
        pub characters: ::std::string::String,
        ///Codes of the entries and judges that bear it, or whose people belong
        /// to it.
        pub codes: ::std::vec::Vec<::std::string::String>,
        ///The name.
        pub name: ::std::string::String,
    }

    ///A ranked entry.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Standing {
        ///Part of the judge-entry graph; scores are not compared across parts.
        pub component: i64,
        ///Countries.
        pub countries: ::std::vec::Vec<::std::string::String>,
        ///The entry's code.
        pub entry: ::std::string::String,
        ///Probability of a rank up to the prize line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub p_top_n: ::std::option::Option<f64>,
        ///Probability of being first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub p_win: ::std::option::Option<f64>,
        ///Rank within track and component.
        pub rank: i64,
        ///Upper end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rank_high: ::std::option::Option<i64>,
        ///Lower end of the rank's 90 % interval.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rank_low: ::std::option::Option<i64>,
        ///Mean of the sheets' scores.
        pub raw_mean: f64,
        ///Score by the method.
        pub score: f64,
        ///Counted sheets.
        pub sheets: i64,
        ///Standard error of predicting it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub standard_error: ::std::option::Option<f64>,
        ///The prize line that the data leave open; empty for none.
        pub tied_group: ::std::string::String,
        ///Title.
        pub title: ::std::string::String,
        ///Track; empty for none.
        pub track: ::std::string::String,
    }

    ///The standings of a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Standings {
        ///Rankings beside the official one: by the first plan if it was
        /// amended, and without and with all judges' flags where that
        /// is another ranking.
        pub alternatives: ::std::vec::Vec<Alternative>,
        ///When they were computed.
        pub computed_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///SHA-256 of the tables they follow from.
        pub inputs_sha256: ::std::string::String,
        ///Remarks in words.
        pub notes: ::std::vec::Vec<::std::string::String>,
        ///Number: each computation has the next one.
        pub number: i32,
        ///SHA-256 of the scoring plan.
        pub plan_sha256: ::std::string::String,
        ///Ranked entries by track, component, rank.
        pub standings: ::std::vec::Vec<Standing>,
        ///Figures, as `summary.json` of `evenhand rank`.
        pub summary: ::serde_json::Value,
    }

    ///Everything held about somebody.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubjectData {
        ///Rows, consents, texts that name the person, and audit records about
        /// them.
        pub data: ::serde_json::Value,
    }

    ///A submitted entry with its receipt.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubmittedEntry {
        ///The entry.
        pub entry: Entry,
        ///Proof of submission.
        pub receipt: Receipt,
    }

    ///A submitted sheet with its receipt.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubmittedSheet {
        ///Proof of submission.
        pub receipt: Receipt,
        ///The sheet.
        pub sheet: MySheet,
    }

    ///A team with its people, for itself and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Team {
        ///City.
        pub city: ::std::string::String,
        ///Countries stated for the team as a whole, beside its members'.
        pub countries: ::std::vec::Vec<::std::string::String>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Members and mentors, in order.
        pub members: ::std::vec::Vec<Member>,
        ///Name.
        pub name: ::std::string::String,
        ///Version.
        pub version: i64,
    }

    ///A team, replaced as a whole.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TeamRequest {
        ///City.
        #[serde(default = "defaults::team_request_city")]
        pub city: TeamRequestCity,
        ///Members and mentors, in order.
        pub members: ::std::vec::Vec<MemberRequest>,
        ///Name.
        pub name: TeamRequestName,
    }

    ///City.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TeamRequestCity(::std::string::String);
    impl ::std::ops::Deref for TeamRequestCity {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TeamRequestCity> for ::std::string::String {
        fn from(value: TeamRequestCity) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for TeamRequestCity {
        fn default() -> Self {
            TeamRequestCity("".to_string())
        }
    }

    impl ::std::str::FromStr for TeamRequestCity {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TeamRequestCity {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TeamRequestCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TeamRequestCity {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TeamRequestName(::std::string::String);
    impl ::std::ops::Deref for TeamRequestName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TeamRequestName> for ::std::string::String {
        fn from(value: TeamRequestName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TeamRequestName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TeamRequestName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TeamRequestName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TeamRequestName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A team in a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TeamSummary {
        ///City.
        pub city: ::std::string::String,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Name.
        pub name: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TeamSummaryList {
        ///The items.
        pub items: ::std::vec::Vec<TeamSummary>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A token, without its secret.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Token {
        ///When it was made.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it ends.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Label.
        pub label: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TokenList {
        ///The items.
        pub items: ::std::vec::Vec<Token>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A further token.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TokenRequest {
        ///For how many days, 1 to 90.
        pub days: ::std::num::NonZeroU64,
        ///What it is for.
        pub label: TokenRequestLabel,
    }

    ///What it is for.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TokenRequestLabel(::std::string::String);
    impl ::std::ops::Deref for TokenRequestLabel {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TokenRequestLabel> for ::std::string::String {
        fn from(value: TokenRequestLabel) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TokenRequestLabel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TokenRequestLabel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TokenRequestLabel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TokenRequestLabel {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A track.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Track {
        ///Short code, as in tables.
        pub code: ::std::string::String,
        ///Id.
        pub id: ::uuid::Uuid,
        ///Titles by language.
        pub titles: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TrackList {
        ///The items.
        pub items: ::std::vec::Vec<Track>,
        ///Ask with this cursor for the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A track to be added.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TrackRequest {
        ///Short code, unique in the competition.
        pub code: TrackRequestCode,
        ///Titles by language.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub titles: ::std::collections::HashMap<::std::string::String, TrackRequestTitlesValue>,
    }

    ///Short code, unique in the competition.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TrackRequestCode(::std::string::String);
    impl ::std::ops::Deref for TrackRequestCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TrackRequestCode> for ::std::string::String {
        fn from(value: TrackRequestCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TrackRequestCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TrackRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TrackRequestCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TrackRequestCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///`TrackRequestTitlesValue`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TrackRequestTitlesValue(::std::string::String);
    impl ::std::ops::Deref for TrackRequestTitlesValue {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TrackRequestTitlesValue> for ::std::string::String {
        fn from(value: TrackRequestTitlesValue) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TrackRequestTitlesValue {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10000usize {
                return Err("longer than 10000 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TrackRequestTitlesValue {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TrackRequestTitlesValue {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TrackRequestTitlesValue {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What taking a commit back did.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct UndoReport {
        ///Assignments withdrawn.
        pub assignments: i64,
    }

    ///What organisers decide of an entry.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum Verdict {
        #[serde(rename = "eligible")]
        Eligible,
        #[serde(rename = "ineligible")]
        Ineligible,
        #[serde(rename = "disqualified")]
        Disqualified,
    }

    impl ::std::fmt::Display for Verdict {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Eligible => f.write_str("eligible"),
                Self::Ineligible => f.write_str("ineligible"),
                Self::Disqualified => f.write_str("disqualified"),
            }
        }
    }

    impl ::std::str::FromStr for Verdict {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "eligible" => Ok(Self::Eligible),
                "ineligible" => Ok(Self::Ineligible),
                "disqualified" => Ok(Self::Disqualified),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Verdict {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Verdict {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A decision on an entry.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct VerdictRequest {
        ///Why; needed unless eligible.
        #[serde(default = "defaults::verdict_request_reason")]
        pub reason: VerdictRequestReason,
        ///The decision.
        pub verdict: Verdict,
    }

    ///Why; needed unless eligible.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct VerdictRequestReason(::std::string::String);
    impl ::std::ops::Deref for VerdictRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<VerdictRequestReason> for ::std::string::String {
        fn from(value: VerdictRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::default::Default for VerdictRequestReason {
        fn default() -> Self {
            VerdictRequestReason("".to_string())
        }
    }

    impl ::std::str::FromStr for VerdictRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for VerdictRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for VerdictRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for VerdictRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_bool<const V: bool>() -> bool {
            V
        }

        pub(super) fn default_i64<T, const V: i64>() -> T
        where
            T: ::std::convert::TryFrom<i64>,
            <T as ::std::convert::TryFrom<i64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
        }

        pub(super) fn default_u64<T, const V: u64>() -> T
        where
            T: ::std::convert::TryFrom<u64>,
            <T as ::std::convert::TryFrom<u64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
        }

        pub(super) fn conflict_request_kind() -> super::ConflictRequestKind {
            super::ConflictRequestKind("".to_string())
        }

        pub(super) fn entry_request_abstract() -> super::EntryRequestAbstract {
            super::EntryRequestAbstract("".to_string())
        }

        pub(super) fn entry_request_language() -> super::EntryRequestLanguage {
            super::EntryRequestLanguage("".to_string())
        }

        pub(super) fn invitation_request_name() -> super::InvitationRequestName {
            super::InvitationRequestName("".to_string())
        }

        pub(super) fn judge_request_city() -> super::JudgeRequestCity {
            super::JudgeRequestCity("".to_string())
        }

        pub(super) fn judge_request_email() -> super::JudgeRequestEmail {
            super::JudgeRequestEmail("".to_string())
        }

        pub(super) fn judge_request_name() -> super::JudgeRequestName {
            super::JudgeRequestName("".to_string())
        }

        pub(super) fn my_conflict_request_kind() -> super::MyConflictRequestKind {
            super::MyConflictRequestKind("".to_string())
        }

        pub(super) fn organisation_request_city() -> super::OrganisationRequestCity {
            super::OrganisationRequestCity("".to_string())
        }

        pub(super) fn preview_request_connectivity_budget() -> f64 {
            0.01_f64
        }

        pub(super) fn privacy_request_name_policy() -> super::NamePolicy {
            super::NamePolicy::Team
        }

        pub(super) fn sheet_request_comment() -> super::SheetRequestComment {
            super::SheetRequestComment("".to_string())
        }

        pub(super) fn team_request_city() -> super::TeamRequestCity {
            super::TeamRequestCity("".to_string())
        }

        pub(super) fn verdict_request_reason() -> super::VerdictRequestReason {
            super::VerdictRequestReason("".to_string())
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

#[derive(Clone, Debug)]
///Client for Evenhand
///
///Fair judging of international competitions: conflict-free assignment,
/// calibrated rankings, results that anyone can recompute.
///
///Sign in by redeeming an invitation, then send the token as `Authorization:
/// Bearer evh_…`. Errors are RFC 9457 problems. What you may not see answers
/// 404, exactly as if it did not exist.
///
///Guides for teams, judges, organisers and integrators:
/// [/docs/guides](/docs/guides).
///
///Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new()
                .connect_timeout(dur)
                .timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

impl ClientHooks<()> for &Client {}
#[allow(clippy::all)]
impl Client {
    ///My competitions
    ///
    ///**Permissions**: any valid token; competitions in which one has a
    /// membership.
    ///
    ///Sends a `GET` request to `/competitions`
    pub async fn list_competitions<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CompetitionList>, Error<ByteStream>> {
        let url = format!("{}/competitions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_competitions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Create a competition
    ///
    ///The caller becomes its first organiser.
    ///
    ///**Permissions**: accounts that may create competitions.
    ///
    ///Sends a `POST` request to `/competitions`
    ///
    ///Arguments:
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_competition<'a>(
        &'a self,
        idempotency_key: &'a str,
        body: &'a types::CompetitionRequest,
    ) -> Result<ResponseValue<types::Competition>, Error<ByteStream>> {
        let url = format!("{}/competitions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_competition",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A competition
    ///
    ///**Permissions**: all people of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn get_competition<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Competition>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_competition",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace a competition's settings
    ///
    ///Assignments that new rules bring into conflict are withdrawn.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `if_match`: ETag of the version that is replaced.
    /// - `body`
    pub async fn replace_competition<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::CompetitionRequest,
    ) -> Result<ResponseValue<types::Competition>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_competition",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Waive the missing sheet of an assignment
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/assignments/{assignment_id}/waiver`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `body`
    pub async fn waive_sheet<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/assignments/{}/waiver",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "waive_sheet",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Withdraw an assignment
    ///
    ///A sheet of it stays on record and does not count.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/assignments/{assignment_id}/withdrawal`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `body`
    pub async fn withdraw_assignment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/assignments/{}/withdrawal",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "withdraw_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Where the audit chain stands
    ///
    ///To be kept elsewhere: only a head that others hold shows a chain that
    /// was rewritten as a whole. `evenhand audit verify --heads` compares.
    /// Signed where the server has a key.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/audit_checkpoint`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn get_audit_checkpoint<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Checkpoint>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/audit_checkpoint",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_audit_checkpoint",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Records of the audit chain
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/audit_events`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `after`: Records after this position.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_audit_events<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        after: Option<i64>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::AuditEvents>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/audit_events",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_audit_events",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Declared conflicts
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/conflicts`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_conflicts<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListConflictsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::ConflictList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/conflicts",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_conflicts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Declare a conflict between a judge and an entry
    ///
    ///**Permissions**: organisers of the competition; a judge uses
    /// `declare_my_conflict`.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/conflicts`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_conflict<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::ConflictRequest,
    ) -> Result<ResponseValue<types::Conflict>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/conflicts",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_conflict",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take back a declared conflict
    ///
    ///Assignments that it ended stay ended.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/conflicts/{conflict_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `conflict_id`: The declared conflict.
    pub async fn delete_conflict<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        conflict_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/conflicts/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&conflict_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_conflict",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The countries that may take part
    ///
    ///**Permissions**: all people of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/countries`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_countries<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::CountryList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/countries",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_countries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace the countries that may take part
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}/countries`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `body`
    pub async fn replace_countries<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        body: &'a types::CountriesRequest,
    ) -> Result<ResponseValue<types::CountryList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/countries",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_countries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Entries
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/entries`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    /// - `state`: Only entries in this state.
    pub async fn list_entries<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListEntriesCursor>,
        limit: Option<::std::num::NonZeroU64>,
        state: Option<types::EntryState>,
    ) -> Result<ResponseValue<types::EntryList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_entries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///An entry
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    pub async fn get_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Entry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Files of an entry
    ///
    ///**Permissions**: the entry's team, and organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    pub async fn list_attachments<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::AttachmentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}/attachments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_attachments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A file of an entry, described
    ///
    ///**Permissions**: the entry's team, and organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments/
    /// {attachment_name}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `attachment_name`: The file's name.
    pub async fn get_attachment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        attachment_name: &'a str,
    ) -> Result<ResponseValue<types::Attachment>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}/attachments/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
            encode_path(&attachment_name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_attachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Send a file
    ///
    ///The body is the file, as it is: PDF, PNG, JPEG or MP4, known by its
    /// content, with a name that fits. It is stored once all of it is here,
    /// and only then answered. Without `If-Match` it must be new; the same
    /// bytes sent again are answered as if they had come once. A submitted
    /// entry becomes a draft: submit it again.
    ///
    ///**Permissions**: the entry's team while the competition is open and
    /// before the deadline; organisers of the competition until it is
    /// published.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments/
    /// {attachment_name}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `attachment_name`: Name of the file, with its ending.
    /// - `if_match`: ETag of the file that is replaced; none for a new one.
    /// - `body`: The file's bytes, as they are.
    pub async fn put_attachment<'a, B: Into<reqwest::Body>>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        attachment_name: &'a str,
        if_match: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}/attachments/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
            encode_path(&attachment_name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_attachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Delete a file
    ///
    ///A submitted entry becomes a draft: submit it again.
    ///
    ///**Permissions**: the entry's team while the competition is open and
    /// before the deadline; organisers of the competition until it is
    /// published.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments/
    /// {attachment_name}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `attachment_name`: The file's name.
    /// - `if_match`: ETag of the file that is deleted.
    pub async fn delete_attachment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        attachment_name: &'a str,
        if_match: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}/attachments/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
            encode_path(&attachment_name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_attachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A file of an entry
    ///
    ///Its bytes, to be saved: no browser shows them.
    ///
    ///**Permissions**: the entry's team, and organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments/
    /// {attachment_name}/content`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `attachment_name`: The file's name.
    pub async fn get_attachment_content<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        attachment_name: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}/attachments/{}/content",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
            encode_path(&attachment_name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_attachment_content",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Decide whether an entry is eligible
    ///
    ///An entry that is out loses its assignments. `eligible` is refused where
    /// the people do not fit the rules of entry, with all that bars them.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/verdict`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `body`
    pub async fn decide_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        body: &'a types::VerdictRequest,
    ) -> Result<ResponseValue<types::Entry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/entries/{}/verdict",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "decide_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Import a table
    ///
    ///As a whole, or not at all with every problem by line and column.
    /// `entries`, `judges` and `conflicts` belong to the competition,
    /// `pins` and `assignment` to a round. The body is the CSV file itself,
    /// UTF-8, sent as `application/octet-stream` or `text/csv`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/imports`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `dry_run`: Only say what would happen.
    /// - `round_id`: The round, for `pins` and `assignment`.
    /// - `table`: Which table the body is.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn import_table<'a, B: Into<reqwest::Body>>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        dry_run: Option<bool>,
        round_id: Option<&'a ::uuid::Uuid>,
        table: types::ImportTable,
        idempotency_key: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::ImportReport>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/imports",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&progenitor_client::QueryParam::new("dry_run", &dry_run))
            .query(&progenitor_client::QueryParam::new("round_id", &round_id))
            .query(&progenitor_client::QueryParam::new("table", &table))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "import_table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Declared interests
    ///
    ///**Permissions**: organisers of the competition, those with an interest
    /// included.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/interests`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_interests<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::InterestList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/interests",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_interests",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Invitations of a competition
    ///
    ///**Permissions**: organisers of the competition; with a declared interest
    /// those of new teams only.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/invitations`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_invitations<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListInvitationsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::InvitationList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/invitations",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_invitations",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Invite an organiser, a judge or a team
    ///
    ///**Permissions**: organisers of the competition; with a declared interest
    /// new teams only.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/invitations`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_invitation<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::InvitationRequest,
    ) -> Result<ResponseValue<types::IssuedInvitation>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/invitations",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_invitation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Revoke an invitation that nobody has used
    ///
    ///**Permissions**: organisers of the competition; with a declared interest
    /// those of new teams only.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/invitations/{invitation_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `invitation_id`: The invitation.
    pub async fn revoke_invitation<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        invitation_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/invitations/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&invitation_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "revoke_invitation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Jobs
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/jobs`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_jobs<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListJobsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::JobList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/jobs",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_jobs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A job
    ///
    ///Ask again until `state` is no longer `running`, with `wait` so that few
    /// requests are needed, or use `watch_job`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/jobs/{job_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `job_id`: The job.
    /// - `wait`: Seconds, 0 to 20: a running job is answered when it has ended,
    ///   or after this time as it then is. When many
    ///requests wait, the answer may come earlier.
    pub async fn get_job<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        job_id: &'a ::uuid::Uuid,
        wait: Option<i64>,
    ) -> Result<ResponseValue<types::Job>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/jobs/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&job_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("wait", &wait))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_job",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Cancel a job
    ///
    ///It leaves no result.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/jobs/{job_id}/cancellation`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `job_id`: The job.
    pub async fn cancel_job<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        job_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Job>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/jobs/{}/cancellation",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&job_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "cancel_job",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A job as it changes
    ///
    ///Server-sent events, each with the whole job as JSON: first as it is,
    /// then every change. The stream ends with the job; after a lost
    /// connection simply ask again.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/jobs/{job_id}/events`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `job_id`: The job.
    pub async fn watch_job<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        job_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/jobs/{}/events",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&job_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "watch_job",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///My profile as a judge
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/judge`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn get_my_judge<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Judge>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_my_judge",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///My assignments
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_my_assignments<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListMyAssignmentsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::MyAssignmentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_my_assignments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One of my assignments
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    pub async fn get_my_assignment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::MyAssignment>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_my_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Files of the entry of one of my assignments
    ///
    ///Oldest first, under neutral names: what a team calls its files may say
    /// who it is.
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// attachments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    pub async fn list_my_assignment_attachments<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::BlindAttachmentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/attachments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_my_assignment_attachments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A file of the entry of one of my assignments
    ///
    ///Its bytes, to be saved: no browser shows them.
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// attachments/{attachment_id}/content`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `attachment_id`: The attachment.
    pub async fn get_my_assignment_attachment_content<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        attachment_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/attachments/{}/content",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
            encode_path(&attachment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_my_assignment_attachment_content",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Declare a conflict with the entry of an assignment
    ///
    ///Where the rules make it a conflict of interest, the assignment ends and
    /// its sheet does not count, also after the round is closed: nobody
    /// judges whom a conflict joins them with.
    ///
    ///**Permissions**: judges; one's own assignments only.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// conflict`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn declare_my_conflict<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::MyConflictRequest,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/conflict",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "declare_my_conflict",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Receipts of my score sheet
    ///
    ///One for each submitted revision, oldest first: the same that each
    /// submission answered.
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// receipts`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    pub async fn list_my_sheet_receipts<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::ReceiptList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/receipts",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_my_sheet_receipts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Step back from an assignment
    ///
    ///**Permissions**: judges; one's own only, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// recusal`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `body`
    pub async fn recuse_myself<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/recusal",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "recuse_myself",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///My score sheet of an assignment
    ///
    ///**Permissions**: judges; one's own only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/sheet`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    pub async fn get_my_sheet<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::MySheet>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/sheet",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_my_sheet",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Save a draft of my sheet
    ///
    ///Marks may be missing; those there lie on their scales. Nobody else sees
    /// a draft.
    ///
    ///**Permissions**: judges; one's own only, while the round is scoring.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/sheet`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `if_match`: ETag of the sheet; `"0"` before the first draft.
    /// - `body`
    pub async fn save_my_draft<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::SheetRequest,
    ) -> Result<ResponseValue<types::MySheet>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/sheet",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "save_my_draft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Submit my sheet
    ///
    ///Complete, with a mark on every criterion. Submit again to revise, until
    /// the round closes; earlier revisions stay. Keep the receipt.
    ///
    ///**Permissions**: judges; one's own only, while the round is scoring.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// submission`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `if_match`: ETag of the sheet; `"0"` before the first draft.
    /// - `body`
    pub async fn submit_my_sheet<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        assignment_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::SheetRequest,
    ) -> Result<ResponseValue<types::SubmittedSheet>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge/assignments/{}/submission",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "submit_my_sheet",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///How many judges are needed, and from where
    ///
    ///From the entries that are expected, by country, the panel size and the
    /// load of a judge: whom to invite, under the rule that nobody judges
    /// their own country, with panels as mixed as can be. Nothing is kept.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/judge_plan`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `body`
    pub async fn plan_judges<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        body: &'a types::JudgePlanRequest,
    ) -> Result<ResponseValue<types::JudgePlan>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judge_plan",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "plan_judges",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Judges
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/judges`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_judges<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListJudgesCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::JudgeList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judges",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_judges",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Add a judge
    ///
    ///The judge is invited; `create_invitation` makes the link. Many at once:
    /// `import_table`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/judges`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_judge<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::JudgeRequest,
    ) -> Result<ResponseValue<types::Judge>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judges",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_judge",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A judge
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judges/{judge_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `judge_id`: The judge.
    pub async fn get_judge<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        judge_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Judge>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judges/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&judge_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_judge",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace a judge's profile
    ///
    ///Assignments that the change brings into conflict are withdrawn, their
    /// sheets quarantined.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/judges/{judge_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `judge_id`: The judge.
    /// - `if_match`: ETag of the version that is replaced.
    /// - `body`
    pub async fn replace_judge<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        judge_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::JudgeRequest,
    ) -> Result<ResponseValue<types::Judge>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judges/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&judge_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_judge",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take a judge out of the competition
    ///
    ///Assignments without a submitted sheet end; what was submitted stays, and
    /// the judge revises it no more. Open invitations end. Fill the gaps by
    /// an assignment preview with `repair`.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judges/{judge_id}/withdrawal`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `judge_id`: The judge.
    /// - `if_match`: ETag of the version that is changed.
    /// - `body`
    pub async fn withdraw_judge<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        judge_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<types::Judge>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/judges/{}/withdrawal",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&judge_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "withdraw_judge",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Record a consent, such as one that came on paper
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/members/{member_id}/consent`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `member_id`: The member or mentor of a team.
    /// - `body`
    pub async fn record_consent<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        member_id: &'a ::uuid::Uuid,
        body: &'a types::ConsentRequest,
    ) -> Result<ResponseValue<types::Consent>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/members/{}/consent",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&member_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "record_consent",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Withdraw a consent
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/members/{member_id}/consent`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `member_id`: The member or mentor of a team.
    pub async fn withdraw_consent<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        member_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/members/{}/consent",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&member_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "withdraw_consent",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Open a competition to entries
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/opening`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn open_competition<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Competition>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/opening",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "open_competition",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Organisations
    ///
    ///Organisers read all; a team reads those that it added, for its members
    /// to name.
    ///
    ///**Permissions**: organisers and teams of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/organisations`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_organisations<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListOrganisationsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::OrganisationList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/organisations",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_organisations",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Add an organisation
    ///
    ///What a team adds is for its own members, what organisers add is for
    /// judges. That a team and a judge are of one organisation is seen by
    /// its name, so two may be of the same name.
    ///
    ///**Permissions**: organisers and teams of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/organisations`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_organisation<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::OrganisationRequest,
    ) -> Result<ResponseValue<types::Organisation>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/organisations",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_organisation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Declare an interest
    ///
    ///An organiser who is close to somebody that is judged says so, with a
    /// reason. It holds for the competition and cannot be taken back:
    /// entries, judges, assignments, marks and results are closed to the
    /// account from then on, as if they did not exist until they are
    /// public, and open invitations that it made end. It keeps the registration
    /// registration: inviting new teams, and the list of teams.
    ///
    ///**Permissions**: organisers of the competition, for themselves.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/organiser/interest`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn declare_my_interest<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/organiser/interest",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "declare_my_interest",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///How personal data is handled
    ///
    ///**Permissions**: everybody with a membership in the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/privacy`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn get_privacy<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PrivacySettings>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/privacy",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_privacy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Say how personal data is handled
    ///
    ///With another version of the notice, consents to the one before no longer
    /// count: entries that are submitted from then on need new ones.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}/privacy`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `if_match`: ETag of the version that is replaced.
    /// - `body`
    pub async fn replace_privacy<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::PrivacyRequest,
    ) -> Result<ResponseValue<types::PrivacySettings>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/privacy",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_privacy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///What results may call each entry's people
    ///
    ///For certificates and publication: the team, and those members whose
    /// consent to the version in force allows it, if the competition's
    /// policy is `names`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/published_names`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_published_names<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PublishedNamesList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/published_names",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_published_names",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///What is published of a competition
    ///
    ///Oldest first; of a round the highest number holds. Before anything is
    /// published the competition does not exist here.
    ///
    ///**Permissions**: everybody, without a token.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/results`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_publications<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PublicationList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/results",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_publications",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Published results
    ///
    ///**Permissions**: everybody, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `publication_id`: The publication.
    pub async fn get_publication<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        publication_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PublishedResults>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/results/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&publication_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_publication",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The bundle of published results
    ///
    ///`evenhand verify` recomputes the standings from it, without a network.
    /// Judges have pseudonyms.
    ///
    ///**Permissions**: everybody, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}/bundle`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `publication_id`: The publication.
    pub async fn export_published_bundle<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        publication_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/results/{}/bundle",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&publication_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "export_published_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The report of published results, for people
    ///
    ///One HTML page that needs nothing from outside. Judges have pseudonyms.
    ///
    ///**Permissions**: everybody, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}/report`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `publication_id`: The publication.
    /// - `lang`: Language of its words; English if absent.
    pub async fn export_published_report<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        publication_id: &'a ::uuid::Uuid,
        lang: Option<types::Language>,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/results/{}/report",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&publication_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("lang", &lang))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_published_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///What is kept of people, and until when
    ///
    ///Changes nothing.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/retention`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn get_retention_plan<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::RetentionPlan>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/retention",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_retention_plan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Erase what is due
    ///
    ///For good. Scores, countries and standings stay; people get pseudonyms,
    /// and their accounts lose their tokens.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/retention`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn apply_retention<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::RetentionReport>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/retention",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "apply_retention",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Rounds
    ///
    ///**Permissions**: all people of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/rounds`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_rounds<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::RoundList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_rounds",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Add a round
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/rounds`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::RoundRequest,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_round",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A round with its rubric and scoring plan
    ///
    ///**Permissions**: all people of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn get_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_round",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace a round's settings
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/rounds/{round_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `if_match`: ETag of the version that is replaced.
    /// - `body`
    pub async fn replace_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::RoundRequest,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_round",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Amendments of a round's scoring plan
    ///
    ///Oldest first; none if the plan is as it was frozen.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/amendments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn list_amendments<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::AmendmentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/amendments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_amendments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Amend a frozen scoring plan
    ///
    ///The plan as first frozen stays on record, and the standings show the
    /// ranking by both. A round that was ranked has to be ranked again.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/amendments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn amend_scoring_plan<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::AmendmentRequest,
    ) -> Result<ResponseValue<types::Amendment>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/amendments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "amend_scoring_plan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Approve standings
    ///
    ///Results become final by two persons: whoever ranked the round cannot
    /// approve it. The number is that of the standings you looked at, so
    /// that nothing else is approved by mistake.
    ///
    ///**Permissions**: organisers of the competition, other than the one who
    /// ranked the round.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/approval`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `body`
    pub async fn approve_standings<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        body: &'a types::ApprovalRequest,
    ) -> Result<ResponseValue<types::Approval>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/approval",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "approve_standings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Compute a plan for a round's panels in the background
    ///
    ///Takes what `preview_assignment` takes, and computes the same; the
    /// finished job names the preview. One job a round at a time.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_jobs`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn start_assignment_job<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::PreviewRequest,
    ) -> Result<ResponseValue<types::Job>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignment_jobs",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_assignment_job",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            202u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Compute a plan for a round's panels
    ///
    ///Nothing is assigned until the preview is committed. With `repair` (after
    /// a drop-out, a recusal, a late entry or a changed profile) the
    /// summary's `moves` say what would change. If no plan keeps the hard
    /// rules, the answer says which entries lack how many judges, and why.
    /// For thousands of entries use `start_assignment_job`, which computes
    /// in the background.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn preview_assignment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::PreviewRequest,
    ) -> Result<ResponseValue<types::Preview>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignment_previews",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "preview_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A preview
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `preview_id`: The preview of an assignment.
    pub async fn get_assignment_preview<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        preview_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Preview>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignment_previews/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&preview_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_assignment_preview",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Commit a preview
    ///
    ///Refused when entries, judges, conflicts, pins or panels changed since. A
    /// repair withdraws the pairs that its `moves` remove and adds the new
    /// ones; everything else stays untouched.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}/commit`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `preview_id`: The preview of an assignment.
    pub async fn commit_assignment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        preview_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::CommitReport>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignment_previews/{}/commit",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&preview_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "commit_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A picture of a preview
    ///
    ///SVG without scripts: who shares entries with whom, and how the work is
    /// spread. Of more than 60 judges countries are drawn instead, and how
    /// many judges have how many entries.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}/picture`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `preview_id`: The preview of an assignment.
    /// - `lang`: Language of its words; English if absent.
    pub async fn get_assignment_picture<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        preview_id: &'a ::uuid::Uuid,
        lang: Option<types::Language>,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignment_previews/{}/picture",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&preview_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("lang", &lang))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_assignment_picture",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take a committed preview back
    ///
    ///Withdraws every assignment the commit made; pairs assigned by hand
    /// beside it stay, and the preview can be committed again. Refused,
    /// with each pair, when a judge has begun by it.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}/undo`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `preview_id`: The preview of an assignment.
    /// - `body`
    pub async fn undo_assignment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        preview_id: &'a ::uuid::Uuid,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<types::UndoReport>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignment_previews/{}/undo",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&preview_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "undo_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Assignments of a round
    ///
    ///**Permissions**: organisers of the competition; a judge uses
    /// `list_my_assignments`.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_assignments<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListAssignmentsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::AssignmentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_assignments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Assign a pair by hand
    ///
    ///A pair in conflict is refused with its conflicts. Whatever else speaks
    /// against it (track, language, a better judge with room, panel-mates
    /// from one country, load, panel size) comes as warnings with the pair,
    /// which stands.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignments`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_assignment<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::PairRequest,
    ) -> Result<ResponseValue<types::CreatedAssignment>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/assignments",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Export the bundle of a ranked round
    ///
    ///Tables, scoring plan and standings with their digests: `evenhand verify`
    /// recomputes them.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/bundle`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `judges`: What judges are called; by code and name if absent.
    pub async fn export_bundle<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        judges: Option<types::JudgeNames>,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/bundle",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("judges", &judges))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Close a round
    ///
    ///Submitted sheets count from now on. Refused, with a list, while sheets
    /// are missing.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/closing`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn close_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/closing",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "close_round",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///What the result of a ranked round hangs on
    ///
    ///The round ranked anew without each judge, without each country's judges,
    /// and by every other choice of the plan: who would come onto the
    /// podium or leave it, how far the two orders agree. And patterns worth
    /// a look, with the chance of false alarms bounded over all tests: favour
    /// between countries, and halo. The bytes are those of `evenhand rank
    /// --diagnostics` on the files of the bundle.
    ///
    ///As many rankings as there are judges and countries: seconds for 60
    /// judges of 120 entries, minutes for hundreds of judges of thousands.
    /// Computed in turn with assignment jobs, so that it may wait for one.
    /// Refused for more than 3,000 entries and as many judges.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/diagnostics`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn export_diagnostics<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<ByteStream>,
    > {
        let url = format!(
            "{}/competitions/{}/rounds/{}/diagnostics",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_diagnostics",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Export a table of a round
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/exports/{table}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `table`: Which table.
    /// - `excel`: Begin with a byte order mark, by which Excel knows UTF-8.
    pub async fn export_table<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        table: types::ExportTable,
        excel: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/exports/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&table.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("excel", &excel))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Where spare reviews should go
    ///
    ///Which entries near the prize line should get so many further reviews,
    /// and by whom, so that the fewest stand on the wrong side of it: the
    /// pairs of `evenhand rank --extra-reviews`. Nobody is named who
    /// has a conflict, a declared conflict or a full load, who was on the
    /// entry's panel or stepped back from it, whose marks look careless, or
    /// whom a pin keeps away. Computed from the sheets as they are; nothing is
    /// kept.
    ///
    ///To have the reviews done, open the round again (`reopen_round`), send
    /// each pair to `create_assignment`, and close it when they are in:
    /// they count like all others. For panels of another round
    /// send each pair to its `create_pin`, with `must`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/extra_reviews`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `reviews`: How many reviews there are to spare.
    /// - `top`: The prize line: ranks up to this; the scoring plan's if absent.
    pub async fn plan_extra_reviews<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        reviews: ::std::num::NonZeroU64,
        top: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::ExtraReviews>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/extra_reviews",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("reviews", &reviews))
            .query(&progenitor_client::QueryParam::new("top", &top))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "plan_extra_reviews",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Judges whose marks look careless
    ///
    ///By the newest standings, with what was decided of each.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/flags`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn list_flags<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::FlagList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/flags",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_flags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Decide on a judge whose marks look careless
    ///
    ///Until a flag is confirmed, the judge's sheets count in full: a judge is
    /// a person. A round that was ranked has to be ranked again; its
    /// standings show the ranking without and with all flags.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/flags`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn decide_flag<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::FlagRequest,
    ) -> Result<ResponseValue<types::FlagDecisionRecord>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/flags",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "decide_flag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Pins of a round
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/pins`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn list_pins<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PinList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/pins",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_pins",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Pin a pair: it must, or must never, be assigned
    ///
    ///A pair in conflict cannot be one that must; what else such a pair costs
    /// comes as warnings.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/pins`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_pin<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::PinRequest,
    ) -> Result<ResponseValue<types::CreatedPin>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/pins",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_pin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Remove a pin
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/pins/{pin_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `pin_id`: The pin.
    pub async fn delete_pin<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        pin_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/pins/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&pin_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_pin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///How far a round is
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/progress`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn get_progress<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Progress>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/progress",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_progress",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Publish approved standings
    ///
    ///From now on everybody can read them, without a token: standings, report
    /// and bundle, with pseudonyms for judges. What is published stays as
    /// it is; a correction is a further publication.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/publication`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn publish_results<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Publication>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/publication",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "publish_results",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Rank a closed round
    ///
    ///By its frozen scoring plan. While the round is open the answer lists
    /// what is missing.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/ranking`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn rank_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Standings>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/ranking",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "rank_round",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Open a closed round again
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopening`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `body`
    pub async fn reopen_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/reopening",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reopen_round",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Requests to open a round again
    ///
    ///Oldest first.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopenings`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn list_reopenings<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::ReopeningList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/reopenings",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_reopenings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Ask to open an approved or published round again
    ///
    ///Another organiser has to agree. The reason becomes public with the
    /// correction that follows.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopenings`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn request_reopening<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::ReasonRequest,
    ) -> Result<ResponseValue<types::Reopening>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/reopenings",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "request_reopening",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Agree that a round is opened again
    ///
    ///It is scoring from now on. What was published stays until a correction
    /// takes its place.
    ///
    ///**Permissions**: organisers of the competition, other than the one who
    /// asked.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopenings/
    /// {reopening_id}/approval`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `reopening_id`: The request to open the round again.
    pub async fn approve_reopening<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        reopening_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/reopenings/{}/approval",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
            encode_path(&reopening_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "approve_reopening",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The report of a ranked round, for people
    ///
    ///One HTML page that needs nothing from outside: standings with how sure
    /// they are, the judges' strictness, what does not count, and of each
    /// entry near the prizes why it came where it came; where the plan was
    /// amended or flags were decided, also what rank entries would have
    /// otherwise. With `diagnostics` it says what other choices would
    /// change: that costs what `export_diagnostics` costs.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/report`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `diagnostics`: Also say what other choices would change.
    /// - `lang`: Language of its words; English if absent.
    pub async fn export_report<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        diagnostics: Option<bool>,
        lang: Option<types::Language>,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/report",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new(
                "diagnostics",
                &diagnostics,
            ))
            .query(&progenitor_client::QueryParam::new("lang", &lang))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace a round's rubric
    ///
    ///Until scoring opens.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/rubric`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `if_match`: ETag of the round.
    /// - `body`
    pub async fn replace_rubric<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::RubricRequest,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/rubric",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_rubric",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Open scoring
    ///
    ///Freezes and hashes rubric and scoring plan.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/scoring`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn open_scoring<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/scoring",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "open_scoring",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace a round's scoring plan
    ///
    ///Until scoring opens; later changes are amendments.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/scoring_plan`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    /// - `if_match`: ETag of the round.
    /// - `body`
    pub async fn replace_scoring_plan<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::ScoringPlanRequest,
    ) -> Result<ResponseValue<types::Round>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/scoring_plan",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_scoring_plan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The newest standings of a round
    ///
    ///**Permissions**: organisers of the competition; nobody else before
    /// publication.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/standings`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `round_id`: The round.
    pub async fn get_standings<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Standings>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/standings",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&round_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_standings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Names that look alike
    ///
    ///Titles, teams, judges and organisations whose names people may take for
    /// one another, because letters of other scripts look the same (Unicode
    /// Technical Standard 39) or the names are equal. Nobody is refused for
    /// it. Where one organisation is spelled in two ways, a judge and a team of
    /// it are not seen to be in conflict: correct the spelling, or declare the
    /// conflict.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/similar_names`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_similar_names<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::SimilarNamesList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/similar_names",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_similar_names",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Anonymise a person
    ///
    ///A judge, a member or mentor, or the holder of an account, by their id.
    /// For good: names and addresses leave every row, text, audit record
    /// and kept answer. Scores, countries, organisation and city stay,
    /// because conflicts and standings rest on them. Tokens, and open
    /// invitations of and by the person, end.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/subjects/{subject_id}/anonymisation`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `subject_id`: Whose data it is.
    /// - `body`
    pub async fn anonymise_subject<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        subject_id: &'a ::uuid::Uuid,
        body: &'a types::AnonymiseRequest,
    ) -> Result<ResponseValue<types::AnonymisationReport>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/subjects/{}/anonymisation",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&subject_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "anonymise_subject",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Everything held about a person
    ///
    ///For somebody who asks what you know of them: a judge, a member or
    /// mentor, or the holder of an account, by their id. The audit record
    /// keeps who read it of whom, and nothing of what it says.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/subjects/{subject_id}/export`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `subject_id`: Whose data it is.
    pub async fn export_subject<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        subject_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::SubjectData>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/subjects/{}/export",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&subject_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_subject",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///My team
    ///
    ///**Permissions**: teams; one's own only.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/team`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn get_my_team<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Team>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_my_team",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace my team with its people
    ///
    ///As long as entries are taken. Members of several countries are ordinary.
    /// A judge whom a change brings into conflict loses the assignment; a
    /// submission that these people could not make is a draft again, and
    /// where an entry was found eligible, people who bar it are refused.
    ///
    ///**Permissions**: teams; one's own only.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}/team`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `if_match`: ETag of the version that is replaced.
    /// - `body`
    pub async fn replace_my_team<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::TeamRequest,
    ) -> Result<ResponseValue<types::Team>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_my_team",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Consents of my team
    ///
    ///**Permissions**: teams; one's own only.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/team/consents`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_my_consents<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::ConsentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/consents",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_my_consents",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Record the consent of somebody in my team
    ///
    ///It replaces an earlier one. Whoever stays in the team under the same
    /// name keeps their consent.
    ///
    ///**Permissions**: teams; one's own only.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/team/consents/{member_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `member_id`: The member or mentor of a team.
    /// - `body`
    pub async fn record_my_consent<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        member_id: &'a ::uuid::Uuid,
        body: &'a types::ConsentRequest,
    ) -> Result<ResponseValue<types::Consent>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/consents/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&member_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "record_my_consent",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Withdraw the consent of somebody in my team
    ///
    ///At any time. The name is in no result from then on; an entry that was
    /// submitted stays.
    ///
    ///**Permissions**: teams; one's own only.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/team/consents/{member_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `member_id`: The member or mentor of a team.
    pub async fn withdraw_my_consent<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        member_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/consents/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&member_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "withdraw_my_consent",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///My team's entries
    ///
    ///**Permissions**: teams; one's own entries only.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/team/entries`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_my_entries<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListMyEntriesCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::EntryList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_my_entries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Draft an entry
    ///
    ///**Permissions**: teams, while the competition is open and before the
    /// deadline.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/team/entries`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_my_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::EntryRequest,
    ) -> Result<ResponseValue<types::Entry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_my_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One of my team's entries
    ///
    ///**Permissions**: teams; one's own entries only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    pub async fn get_my_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Entry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_my_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Edit an entry before the deadline
    ///
    ///A submitted entry becomes a draft: submit it again.
    ///
    ///**Permissions**: teams; one's own entries only.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `if_match`: ETag of the version that is replaced.
    /// - `body`
    pub async fn replace_my_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
        body: &'a types::EntryRequest,
    ) -> Result<ResponseValue<types::Entry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_my_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Receipts of an entry
    ///
    ///One for each submission, oldest first: the same that each submission
    /// answered.
    ///
    ///**Permissions**: teams; one's own entries only.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}/receipts`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    pub async fn list_my_entry_receipts<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::ReceiptList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries/{}/receipts",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_my_entry_receipts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Submit an entry
    ///
    ///The server's clock decides. Keep the receipt.
    ///
    ///**Permissions**: teams; one's own entries only.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}/submission`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `if_match`: ETag of the version that is submitted.
    pub async fn submit_my_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::SubmittedEntry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries/{}/submission",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "submit_my_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Withdraw an entry
    ///
    ///**Permissions**: teams; one's own entries only.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}/withdrawal`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `entry_id`: The entry.
    /// - `if_match`: ETag of the version that is withdrawn.
    pub async fn withdraw_my_entry<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        entry_id: &'a ::uuid::Uuid,
        if_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::Entry>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/team/entries/{}/withdrawal",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&entry_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }

        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "withdraw_my_entry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            412u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            428u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Teams
    ///
    ///**Permissions**: organisers of the competition, those with a declared
    /// interest included.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/teams`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: At most so many items, 1 to 200.
    pub async fn list_teams<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        cursor: Option<&'a types::ListTeamsCursor>,
        limit: Option<::std::num::NonZeroU64>,
    ) -> Result<ResponseValue<types::TeamSummaryList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/teams",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_teams",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///A team with its people
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/teams/{team_id}`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `team_id`: The team.
    pub async fn get_team<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        team_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::Team>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/teams/{}",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&team_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_team",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Consents of a team
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/teams/{team_id}/consents`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `team_id`: The team.
    pub async fn list_consents<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        team_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::ConsentList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/teams/{}/consents",
            self.baseurl,
            encode_path(&competition_id.to_string()),
            encode_path(&team_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_consents",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Tracks
    ///
    ///**Permissions**: all people of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/tracks`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    pub async fn list_tracks<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::TrackList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/tracks",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tracks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Add a track
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/tracks`
    ///
    ///Arguments:
    /// - `competition_id`: The competition.
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_track<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        idempotency_key: &'a str,
        body: &'a types::TrackRequest,
    ) -> Result<ResponseValue<types::Track>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/tracks",
            self.baseurl,
            encode_path(&competition_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_track",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Redeem an invitation
    ///
    ///Makes an account with the invitation's membership, and its first token.
    /// Works once.
    ///
    ///**Permissions**: whoever holds the code.
    ///
    ///Sends a `POST` request to `/invitations/redemption`
    ///
    ///Arguments:
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn redeem_invitation<'a>(
        &'a self,
        idempotency_key: &'a str,
        body: &'a types::RedemptionRequest,
    ) -> Result<ResponseValue<types::Redemption>, Error<ByteStream>> {
        let url = format!("{}/invitations/redemption", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "redeem_invitation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Who am I?
    ///
    ///**Permissions**: any valid token.
    ///
    ///Sends a `GET` request to `/me`
    pub async fn get_me<'a>(&'a self) -> Result<ResponseValue<types::Me>, Error<ByteStream>> {
        let url = format!("{}/me", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_me",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///My tokens
    ///
    ///**Permissions**: any valid token; one's own tokens only.
    ///
    ///Sends a `GET` request to `/tokens`
    pub async fn list_tokens<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TokenList>, Error<ByteStream>> {
        let url = format!("{}/tokens", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tokens",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Make a further token for myself
    ///
    ///**Permissions**: any valid token.
    ///
    ///Sends a `POST` request to `/tokens`
    ///
    ///Arguments:
    /// - `idempotency_key`: A name of your choosing, such as a random UUID, new
    ///   for each thing you create. Sent again
    ///with the same request and token within 30 days, it gets the first answer
    /// instead of a second thing.
    /// - `body`
    pub async fn create_token<'a>(
        &'a self,
        idempotency_key: &'a str,
        body: &'a types::TokenRequest,
    ) -> Result<ResponseValue<types::IssuedToken>, Error<ByteStream>> {
        let url = format!("{}/tokens", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("Idempotency-Key", idempotency_key.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_token",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Revoke one of my tokens
    ///
    ///**Permissions**: any valid token; one's own tokens only.
    ///
    ///Sends a `DELETE` request to `/tokens/{token_id}`
    ///
    ///Arguments:
    /// - `token_id`: The token.
    pub async fn revoke_token<'a>(
        &'a self,
        token_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<()>, Error<ByteStream>> {
        let url = format!(
            "{}/tokens/{}",
            self.baseurl,
            encode_path(&token_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "revoke_token",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            401u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            409u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            413u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            415u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            422u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            429u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            500u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            503u16 => Err(Error::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
