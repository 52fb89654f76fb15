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

    ///An alternative ranking of the same sheets.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Alternative {
        ///Both rankings in the official order; empty if the ranking was
        /// refused.
        pub entries: ::std::vec::Vec<RankComparison>,
        ///Number of entries whose rank differs.
        pub moved: i64,
        ///Why this ranking could not be computed; absent if it could.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refused: ::std::option::Option<::std::string::String>,
        ///Which ranking: by the plan as first frozen, without flags, or with
        /// all flags confirmed.
        ///
        ///Known values: `first_plan`, `no_flags`, `all_flags`. Later versions
        /// may add values.
        pub variant: ::std::string::String,
    }

    ///A change of a frozen scoring plan.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Amendment {
        ///The plan after this amendment.
        pub after: ScoringPlan,
        ///The plan before this amendment.
        pub before: ScoringPlan,
        ///When the plan was amended.
        pub made_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Number of the amendment, counted from 1.
        pub number: i32,
        ///Why the plan changed after scoring began.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AmendmentList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Amendment>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A scoring plan that replaces a frozen one.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AmendmentRequest {
        ///Why the plan changes after scoring began; public with the results.
        pub reason: AmendmentRequestReason,
        ///The plan that applies from now on.
        pub scoring_plan: ScoringPlanRequest,
    }

    ///Why the plan changes after scoring began; public with the results.
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

    ///The result of anonymising a person.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AnonymisationReport {
        ///Backups made before this time still contain the person's data.
        pub backups_before: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What was erased, as in the audit record.
        pub erased: ErasureReport,
        ///The person's name from now on.
        pub pseudonym: ::std::string::String,
    }

    ///The reason for anonymising a person, and spellings of the name.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AnonymiseRequest {
        ///Other spellings of the person's name in texts.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub also: ::std::vec::Vec<AnonymiseRequestAlsoItem>,
        ///Why the person is anonymised; it is kept for good, so it must not
        /// contain the name.
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

    ///Why the person is anonymised; it is kept for good, so it must not
    /// contain the name.
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

    ///The approval of standings by a second organiser.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Approval {
        ///Time of the approval.
        pub approved_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Account of the organiser who approved.
        pub approved_by: ::uuid::Uuid,
        ///Time before which the results must not be published; absent for
        /// none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///Approval of certain standings, with an optional embargo.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ApprovalRequest {
        ///Local time in the competition's zone before which they must not be
        /// published; absent for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_before: ::std::option::Option<::std::string::String>,
        ///Number of the standings that you have read and approve.
        pub standings: ::std::num::NonZeroU32,
    }

    ///An assignment, for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Assignment {
        ///How well judge and entry fit, from 0 to 1000; absent if not
        /// computed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub affinity: ::std::option::Option<i32>,
        ///The entry that is scored.
        pub entry_id: ::uuid::Uuid,
        ///Identifies the assignment in paths.
        pub id: ::uuid::Uuid,
        ///The judge who scores the entry.
        pub judge_id: ::uuid::Uuid,
        ///Whether the pair was pinned or assigned by hand.
        pub pinned: bool,
        ///Why the assignment ended; empty while it is in force.
        pub reason: ::std::string::String,
        ///Whether the assignment is in force, or how it ended.
        ///
        ///Known values: `proposed`, `active`, `recused`, `withdrawn`, `done`.
        /// Later versions may add values.
        pub state: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AssignmentList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Assignment>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A file of an entry, for its team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Attachment {
        ///When this content was stored.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Identifies this content of the file.
        pub id: ::uuid::Uuid,
        ///Type by content: `application/pdf`, `image/png`, `image/jpeg` or
        /// `video/mp4`.
        pub media_type: ::std::string::String,
        ///Name of the file in Unicode NFC, without leading and trailing white
        /// space.
        pub name: ::std::string::String,
        ///SHA-256 of the bytes, in hexadecimal.
        pub sha256: ::std::string::String,
        ///Size of the file in bytes.
        pub size: i64,
        ///Incremented when the file is replaced, or deleted and uploaded
        /// again; If-Match must name it.
        pub version: i64,
        ///What the team should check before others read the file.
        pub warnings: ::std::vec::Vec<FileWarning>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AttachmentList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Attachment>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///One record of the audit chain.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditEvent {
        ///The act, such as `sheet.submitted`.
        pub action: ::std::string::String,
        ///Account that acted; absent for the operator and the server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor_id: ::std::option::Option<::uuid::Uuid>,
        ///Time of the act.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Hash of this record, in hexadecimal.
        pub hash: ::std::string::String,
        ///What was acted on, such as `sheet/0198…`.
        pub object: ::std::string::String,
        ///Details of the act; absent if they were erased.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payload: ::std::option::Option<::serde_json::Value>,
        ///Hash of the previous record, in hexadecimal.
        pub prev_hash: ::std::string::String,
        ///Role of the account in the competition.
        pub role: ::std::string::String,
        ///Position in the chain, counted from 1.
        pub seq: i64,
    }

    ///A page of records of the audit chain.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditEvents {
        ///Records in order of position.
        pub items: ::std::vec::Vec<AuditEvent>,
        ///Value of `after` for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_after: ::std::option::Option<i64>,
    }

    ///A file as judges see it, without any text of the team.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct BlindAttachment {
        ///Identifies the file, for downloading it.
        pub id: ::uuid::Uuid,
        ///Type by content: `application/pdf`, `image/png`, `image/jpeg` or
        /// `video/mp4`.
        pub media_type: ::std::string::String,
        ///Neutral name: the entry's code and a number.
        pub name: ::std::string::String,
        ///SHA-256 of the bytes, in hexadecimal.
        pub sha256: ::std::string::String,
        ///Size of the file in bytes.
        pub size: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct BlindAttachmentList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<BlindAttachment>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An entry as its judges see it: the work, without its team.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct BlindEntry {
        ///Abstract of the work.
        #[serde(rename = "abstract")]
        pub abstract_: ::std::string::String,
        ///Short code of the entry, as in tables.
        pub code: ::std::string::String,
        ///Language of the work (BCP 47).
        pub language: ::std::string::String,
        ///Title of the work.
        pub title: ::std::string::String,
        ///Topics of the work, the main topic first.
        pub topics: ::std::vec::Vec<::std::string::String>,
        ///Code of the entry's track; absent for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track: ::std::option::Option<::std::string::String>,
    }

    ///The head of the audit chain.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Checkpoint {
        ///Hash of that record, in hexadecimal.
        pub hash: ::std::string::String,
        ///The server's public key (Ed25519), in hexadecimal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///Position of the newest audit record.
        pub seq: i64,
        ///Signature of `evenhand-checkpoint-1`, `seq`, `hash` and `signed_at`,
        /// one per line, in base64.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signature: ::std::option::Option<::std::string::String>,
        ///When it was signed (RFC 3339); absent, like key and signature, if
        /// the server has no key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed_at: ::std::option::Option<::std::string::String>,
    }

    ///What organisers accept when they close a round. `{}` accepts nothing.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CloseRequest {
        ///Why the round is closed although no judge links parts of its panels:
        /// calibrated scores of different parts cannot be compared.
        /// Absent to refuse that.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parts_reason: ::std::option::Option<CloseRequestPartsReason>,
        ///Entries that may have fewer reviews than the panel size, or none;
        /// each with its reason.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub short_entries: ::std::vec::Vec<EntryWaiverRequest>,
        ///The reason for all other entries with too few reviews; absent to
        /// accept no others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub short_entries_reason: ::std::option::Option<CloseRequestShortEntriesReason>,
    }

    ///Why the round is closed although no judge links parts of its panels:
    /// calibrated scores of different parts cannot be compared. Absent to
    /// refuse that.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CloseRequestPartsReason(::std::string::String);
    impl ::std::ops::Deref for CloseRequestPartsReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CloseRequestPartsReason> for ::std::string::String {
        fn from(value: CloseRequestPartsReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CloseRequestPartsReason {
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

    impl ::std::convert::TryFrom<&str> for CloseRequestPartsReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CloseRequestPartsReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CloseRequestPartsReason {
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

    ///The reason for all other entries with too few reviews; absent to accept
    /// no others.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CloseRequestShortEntriesReason(::std::string::String);
    impl ::std::ops::Deref for CloseRequestShortEntriesReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CloseRequestShortEntriesReason> for ::std::string::String {
        fn from(value: CloseRequestShortEntriesReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CloseRequestShortEntriesReason {
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

    impl ::std::convert::TryFrom<&str> for CloseRequestShortEntriesReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CloseRequestShortEntriesReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CloseRequestShortEntriesReason {
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

    ///A closing of a round, with the snapshot from which results are computed.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Closing {
        ///Time of the closing.
        pub closed_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Account of the organiser who closed the round; absent for the
        /// operator.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_by: ::std::option::Option<::uuid::Uuid>,
        ///Number of entries that the round ranks.
        pub entries: i64,
        ///Number of judges on its panels.
        pub judges: i64,
        ///Number of the closing, counted from 1; opening the round again leads
        /// to a further one.
        pub number: i32,
        ///SHA-256 of the snapshot's tables, as the audit record of the closing
        /// names it.
        pub sha256: ::std::string::String,
        ///What the organisers accepted, with their reasons.
        pub waivers: ::std::vec::Vec<Waiver>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ClosingList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Closing>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///The result of committing a preview.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CommitReport {
        ///Number of assignments that were made.
        pub assignments: i64,
    }

    ///A competition, as all its members see it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Competition {
        ///How conflicts of interest are treated.
        pub conflict_rules: ConflictRules,
        ///Time after which no entry can be submitted; absent without a
        /// deadline.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_deadline: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Rules that an entry must meet to be submitted.
        pub entry_rules: EntryRules,
        ///Identifies the competition in all paths below `/competitions`.
        pub id: ::uuid::Uuid,
        ///Full name of the competition, as results show it.
        pub name: ::std::string::String,
        ///Current time of the server, whose clock decides deadlines.
        pub server_time: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Stage of the competition, from draft to archived.
        ///
        ///Known values: `draft`, `open`, `judging`, `deliberating`,
        /// `published`, `archived`. Later versions may add values.
        pub state: ::std::string::String,
        ///Incremented by every change; If-Match must name it.
        pub version: i64,
        ///IANA time zone of the competition's deadlines.
        pub zone: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CompetitionList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Competition>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A competition to be created, or new settings for one.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CompetitionRequest {
        ///Rules on conflicts of interest; default rules if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conflict_rules: ::std::option::Option<ConflictRulesRequest>,
        ///Local time in `zone` after which no entry can be submitted; absent
        /// for no deadline.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_deadline: ::std::option::Option<::std::string::String>,
        ///Rules on teams and entries; default rules if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_rules: ::std::option::Option<EntryRulesRequest>,
        ///Full name of the competition, as results show it.
        pub name: CompetitionRequestName,
        ///On creation only: add the member and partner states of the SCO as
        /// countries.
        #[serde(default)]
        pub sco_countries: bool,
        ///IANA time zone of the competition's deadlines, such as
        /// `Asia/Shanghai`.
        pub zone: CompetitionRequestZone,
    }

    ///Full name of the competition, as results show it.
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

    ///IANA time zone of the competition's deadlines, such as `Asia/Shanghai`.
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

    ///A declared conflict of interest.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Conflict {
        ///The entry that the judge must not score.
        pub entry_id: ::uuid::Uuid,
        ///Identifies the declaration, for deleting it.
        pub id: ::uuid::Uuid,
        ///The judge who is close to the entry's team.
        pub judge_id: ::uuid::Uuid,
        ///Relation of judge and team, such as `former student`.
        pub kind: ::std::string::String,
        ///Explanation for the organisers.
        pub reason: ::std::string::String,
        ///Role that declared the conflict, such as `organiser` or `judge`.
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
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Conflict>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A conflict of interest to be declared.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConflictRequest {
        ///The entry that the judge must not score.
        pub entry_id: ::uuid::Uuid,
        ///The judge who is close to the entry's team.
        pub judge_id: ::uuid::Uuid,
        ///Relation of judge and team, such as `former student`.
        #[serde(default = "defaults::conflict_request_kind")]
        pub kind: ConflictRequestKind,
        ///Explanation for the organisers.
        pub reason: ConflictRequestReason,
    }

    ///Relation of judge and team, such as `former student`.
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

    ///Explanation for the organisers.
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

    ///How the rules treat each kind of conflict of interest.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ConflictRules {
        ///A conflict was declared between judge and entry.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub declared: ::std::string::String,
        ///The judge's city and the entry's city are sister cities.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub paired_places: ::std::string::String,
        ///Judge and entry have a country in common.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub same_country: ::std::string::String,
        ///Judge and entry have an organisation in common, compared by name.
        ///
        ///Known values: `exclusive`, `warn`, `allowed`. Later versions may add
        /// values.
        pub same_organisation: ::std::string::String,
        ///Pairs of sister cities, for `paired_places`.
        pub sister_cities: ::std::vec::Vec<SisterCities>,
    }

    ///How the rules treat each kind of conflict of interest.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConflictRulesRequest {
        ///A conflict was declared between judge and entry.
        pub declared: ConflictEffect,
        ///The judge's city and the entry's city are sister cities.
        pub paired_places: ConflictEffect,
        ///Judge and entry have a country in common.
        pub same_country: ConflictEffect,
        ///Judge and entry have an organisation in common, compared by name.
        pub same_organisation: ConflictEffect,
        ///Pairs of sister cities, for `paired_places`.
        pub sister_cities: ::std::vec::Vec<SisterCitiesRequest>,
    }

    ///A member or mentor with their consent, for the team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Consent {
        ///Name of the consenting person; absent without consent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent_by: ::std::option::Option<::std::string::String>,
        ///Whether the person is a member or a mentor.
        ///
        ///Known values: `member`, `mentor`. Later versions may add values.
        pub kind: ::std::string::String,
        ///Identifies the person, for recording a consent.
        pub member_id: ::uuid::Uuid,
        ///Full name, in the person's own script.
        pub name: ::std::string::String,
        ///Whether the consent permits showing the name.
        pub publish_name: bool,
        ///When the consent was recorded; absent without consent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Whether results show the name: consent, version and the
        /// competition's policy all allow it.
        pub shown: bool,
        ///Whether a consent is required, and valid for the notice in force.
        ///
        ///Known values: `not_needed`, `missing`, `outdated`, `given`. Later
        /// versions may add values.
        pub state: ::std::string::String,
        ///Version of the notice that was consented to; absent without consent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ConsentList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Consent>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///The consent of a member.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConsentRequest {
        ///Name of the consenting person: a parent or guardian, with contact
        /// details if needed; or the adult member.
        pub consent_by: ConsentRequestConsentBy,
        ///Whether results may show the member's name.
        #[serde(default)]
        pub publish_name: bool,
        ///Version of the notice that this person read; it must be the one in
        /// force.
        pub version: ConsentRequestVersion,
    }

    ///Name of the consenting person: a parent or guardian, with contact
    /// details if needed; or the adult member.
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

    ///Version of the notice that this person read; it must be the one in
    /// force.
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

    ///The complete list of countries that may take part; it replaces the
    /// earlier list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CountriesRequest {
        ///All countries of the competition, each of them once.
        pub items: ::std::vec::Vec<CountryRequest>,
    }

    ///A country of the competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Country {
        ///ISO 3166-1 alpha-2 code, such as `KZ`.
        pub code: ::std::string::String,
        ///Names of the country by language (BCP 47); usual names where absent.
        pub names: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///Most entries of the country; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quota: ::std::option::Option<i64>,
        ///Status in which the country takes part, such as member or guest.
        ///
        ///Known values: `member`, `observer`, `partner`, `guest`. Later
        /// versions may add values.
        pub status: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CountryList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Country>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A country of the competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CountryRequest {
        ///ISO 3166-1 alpha-2 code, such as `KZ`.
        pub code: CountryRequestCode,
        ///Names of the country by language (BCP 47); usual names where absent.
        pub names: ::std::collections::HashMap<::std::string::String, CountryRequestNamesValue>,
        ///Most entries of the country; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quota: ::std::option::Option<i64>,
        ///Status in which the country takes part, such as member or guest.
        pub status: Participation,
    }

    ///ISO 3166-1 alpha-2 code, such as `KZ`.
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

    ///An assignment made by hand, with its warnings.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CreatedAssignment {
        ///How well judge and entry fit, from 0 to 1000; absent if not
        /// computed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub affinity: ::std::option::Option<i32>,
        ///The entry that is scored.
        pub entry_id: ::uuid::Uuid,
        ///Identifies the assignment in paths.
        pub id: ::uuid::Uuid,
        ///The judge who scores the entry.
        pub judge_id: ::uuid::Uuid,
        ///Whether the pair was pinned or assigned by hand.
        pub pinned: bool,
        ///Why the assignment ended; empty while it is in force.
        pub reason: ::std::string::String,
        ///Whether the assignment is in force, or how it ended.
        ///
        ///Known values: `proposed`, `active`, `recused`, `withdrawn`, `done`.
        /// Later versions may add values.
        pub state: ::std::string::String,
        ///Disadvantages of the pair; empty if there are none.
        pub warnings: ::std::vec::Vec<PairWarning>,
    }

    ///A pin that was set, with its warnings.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CreatedPin {
        ///The entry of the pair.
        pub entry_id: ::uuid::Uuid,
        ///Identifies the pin, for removing it.
        pub id: ::uuid::Uuid,
        ///The judge of the pair.
        pub judge_id: ::uuid::Uuid,
        ///Whether the pair must or must never be assigned.
        ///
        ///Known values: `must`, `never`. Later versions may add values.
        pub pin: ::std::string::String,
        ///Disadvantages of a pair that must be assigned; empty if there are
        /// none.
        pub warnings: ::std::vec::Vec<PairWarning>,
    }

    ///A weighted criterion with its scale. Numbers are decimal strings, so
    /// that they are exact.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Criterion {
        ///Short name, unique in the rubric, as in tables.
        pub criterion: ::std::string::String,
        ///Descriptions of points of the scale, for judges.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub levels: ::std::vec::Vec<Level>,
        ///Highest mark of the scale. An exact decimal number in a string, such
        /// as "7.5".
        pub max: ::std::string::String,
        ///Lowest mark of the scale. An exact decimal number in a string, such
        /// as "7.5".
        pub min: ::std::string::String,
        ///Distance of neighbouring marks: a mark is `min` plus a whole number
        /// of steps. An exact decimal number in a string, such as "7.5".
        pub step: ::std::string::String,
        ///Titles of the criterion by language (BCP 47).
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub titles: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///Relative weight in the total, above 0; weights need not sum to 1. An
        /// exact decimal number in a string, such as "7.5".
        pub weight: ::std::string::String,
    }

    ///A weighted criterion with its scale. Numbers are decimal strings, so
    /// that they are exact.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CriterionRequest {
        ///Short name, unique in the rubric, as in tables.
        pub criterion: CriterionRequestCriterion,
        ///Descriptions of points of the scale, for judges.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub levels: ::std::vec::Vec<LevelRequest>,
        ///Highest mark of the scale. An exact decimal number in a string, such
        /// as "7.5".
        pub max: CriterionRequestMax,
        ///Lowest mark of the scale. An exact decimal number in a string, such
        /// as "7.5".
        pub min: CriterionRequestMin,
        ///Distance of neighbouring marks: a mark is `min` plus a whole number
        /// of steps. An exact decimal number in a string, such as "7.5".
        pub step: CriterionRequestStep,
        ///Titles of the criterion by language (BCP 47).
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub titles: ::std::collections::HashMap<::std::string::String, CriterionRequestTitlesValue>,
        ///Relative weight in the total, above 0; weights need not sum to 1. An
        /// exact decimal number in a string, such as "7.5".
        pub weight: CriterionRequestWeight,
    }

    ///Short name, unique in the rubric, as in tables.
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

    ///Highest mark of the scale. An exact decimal number in a string, such as
    /// "7.5".
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

    ///Lowest mark of the scale. An exact decimal number in a string, such as
    /// "7.5".
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

    ///Distance of neighbouring marks: a mark is `min` plus a whole number of
    /// steps. An exact decimal number in a string, such as "7.5".
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

    ///Relative weight in the total, above 0; weights need not sum to 1. An
    /// exact decimal number in a string, such as "7.5".
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

    ///A sheet that is not submitted.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Draft {
        ///Comment saved so far.
        pub comment: ::std::string::String,
        ///Marks saved so far.
        pub marks: ::std::vec::Vec<Mark>,
    }

    ///An entry, for its team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Entry {
        ///Abstract of the work, at most 10,000 characters.
        #[serde(rename = "abstract")]
        pub abstract_: ::std::string::String,
        ///Short code of the entry, as in tables.
        pub code: ::std::string::String,
        ///Identifies the entry in paths.
        pub id: ::uuid::Uuid,
        ///Language of the work (BCP 47).
        pub language: ::std::string::String,
        ///Stage of the entry, from draft to eligible or withdrawn.
        ///
        ///Known values: `draft`, `submitted`, `eligible`, `ineligible`,
        /// `withdrawn`, `disqualified`. Later versions may add values.
        pub state: ::std::string::String,
        ///Reason of the organisers for a refusal; empty otherwise.
        pub state_reason: ::std::string::String,
        ///When it was last submitted; absent for a draft.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub submitted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The team that entered the work.
        pub team_id: ::uuid::Uuid,
        ///Title of the work, as judges and results show it.
        pub title: ::std::string::String,
        ///Topics of the work, the main topic first.
        pub topics: ::std::vec::Vec<::std::string::String>,
        ///Track in which the entry competes; absent if not chosen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_id: ::std::option::Option<::uuid::Uuid>,
        ///Incremented by every change; If-Match must name it.
        pub version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EntryList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Entry>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An entry, as its team describes it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct EntryRequest {
        ///Abstract of the work, at most 10,000 characters.
        #[serde(rename = "abstract", default = "defaults::entry_request_abstract")]
        pub abstract_: EntryRequestAbstract,
        ///Language of the work (BCP 47).
        #[serde(default = "defaults::entry_request_language")]
        pub language: EntryRequestLanguage,
        ///Title of the work, as judges and results show it.
        pub title: EntryRequestTitle,
        ///Topics of the work, the main topic first.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub topics: ::std::vec::Vec<EntryRequestTopicsItem>,
        ///Track in which the entry competes; required to submit, if the
        /// competition has tracks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///Abstract of the work, at most 10,000 characters.
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

    ///Language of the work (BCP 47).
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

    ///Title of the work, as judges and results show it.
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

    ///Rules that an entry must meet to be submitted.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EntryRules {
        ///Fewest members of a team, without mentors.
        pub fewest_members: i64,
        ///Most members of a team, without mentors.
        pub most_members: i64,
        ///Whether every country of an entry must take part in the competition.
        pub only_participating_countries: bool,
    }

    ///Rules that an entry must meet to be submitted.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct EntryRulesRequest {
        ///Fewest members of a team, without mentors.
        pub fewest_members: i64,
        ///Most members of a team, without mentors.
        pub most_members: i64,
        ///Whether every country of an entry must take part in the competition.
        pub only_participating_countries: bool,
    }

    ///Stage of an entry, from draft to its verdict.
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

    ///The waiver of an entry with too few reviews.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct EntryWaiverRequest {
        ///An eligible entry with too few reviews.
        pub entry_id: ::uuid::Uuid,
        ///Why it is ranked with fewer reviews, or without any.
        pub reason: EntryWaiverRequestReason,
    }

    ///Why it is ranked with fewer reviews, or without any.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EntryWaiverRequestReason(::std::string::String);
    impl ::std::ops::Deref for EntryWaiverRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EntryWaiverRequestReason> for ::std::string::String {
        fn from(value: EntryWaiverRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EntryWaiverRequestReason {
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

    impl ::std::convert::TryFrom<&str> for EntryWaiverRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EntryWaiverRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EntryWaiverRequestReason {
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

    ///What an erasure removed; the audit record contains the same.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ErasureReport {
        ///Positions of audit records whose details were erased; the chain
        /// stays verifiable.
        pub records: ::std::vec::Vec<i64>,
        ///Standings whose input tables have a new digest; their ranks are the
        /// same.
        pub standings: ::std::vec::Vec<RefreshedStandings>,
        ///People or objects whose data was erased, such as `member/0198…`.
        pub subjects: ::std::vec::Vec<::std::string::String>,
        ///Rows with texts that named one of them.
        pub texts: ::std::vec::Vec<::std::string::String>,
    }

    ///Expected entries with the same set of countries.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ExpectedEntriesRequest {
        ///Countries of these entries (ISO 3166-1 alpha-2); judges from them
        /// are excluded.
        pub countries: ::std::vec::Vec<ExpectedEntriesRequestCountriesItem>,
        ///Expected number of such entries.
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

    ///An extra review, with its expected benefit.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ExtraReview {
        ///Expected value of that probability after this review.
        pub after: f64,
        ///Probability, before this review, that the entry is on the wrong side
        /// of the prize line.
        pub before: f64,
        ///Code of the entry, as in tables.
        pub entry: ::std::string::String,
        ///Entry that should be reviewed once more.
        pub entry_id: ::uuid::Uuid,
        ///Code of the judge, as in tables.
        pub judge: ::std::string::String,
        ///Judge who should review it.
        pub judge_id: ::uuid::Uuid,
        ///Current rank of the entry in its track.
        pub rank: i64,
        ///Code of the entry's track; empty for none.
        pub track: ::std::string::String,
    }

    ///Proposed extra reviews for a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ExtraReviews {
        ///Explanation of the proposal in sentences, by language.
        pub explanation: ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Expected number of entries on the wrong side of a prize line now.
        pub misclassified: f64,
        ///Expected number of such entries after these reviews.
        pub misclassified_after: f64,
        ///The reviews, the most useful first.
        pub reviews: ::std::vec::Vec<ExtraReview>,
        ///Prize line that was used: last rank that wins a prize.
        pub top: i64,
        ///Reviews without a use: no entry is in doubt, or no judge without a
        /// conflict has capacity.
        pub unplaced: i64,
    }

    ///Something in a file that its team may not be aware of.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct FileWarning {
        ///Code for programs; `location` for coordinates in a photo or video.
        pub code: ::std::string::String,
        ///Explanation of the warning, in English.
        pub detail: ::std::string::String,
    }

    ///A flagged judge, or one about whom an organiser decided.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Flag {
        ///Decisions so far, oldest first; the last one is in force. Without
        /// any, the sheets count in full.
        pub decisions: ::std::vec::Vec<FlagDecisionRecord>,
        ///Code of the judge, as in tables.
        pub judge: ::std::string::String,
        ///The flagged judge.
        pub judge_id: ::uuid::Uuid,
        ///Weight of each sheet if every flag were confirmed: the posterior
        /// probability that the marks are not careless.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub proposed_weight: ::std::option::Option<f64>,
        ///Number of counted sheets.
        pub sheets: i64,
        ///Weight of each sheet in the newest standings, from 0 to 1.
        pub weight: f64,
    }

    ///Decision of an organiser on a flagged judge.
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

    ///A decision about a flagged judge.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct FlagDecisionRecord {
        ///Time of the decision.
        pub decided_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whether the flag was confirmed or refused.
        ///
        ///Known values: `confirmed`, `refused`. Later versions may add values.
        pub decision: ::std::string::String,
        ///Why the flag was confirmed or refused.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct FlagList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Flag>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A decision about a judge whose marks look careless.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct FlagRequest {
        ///`confirmed`: the judge's sheets get the weight of the reliability
        /// stage. `refused`: they count in full.
        pub decision: FlagDecision,
        ///The flagged judge.
        pub judge_id: ::uuid::Uuid,
        ///Why the flag was confirmed or refused.
        pub reason: FlagRequestReason,
    }

    ///Why the flag was confirmed or refused.
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

    ///The result of an import or of a dry run.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ImportReport {
        ///Whether this was only a check that changed nothing.
        pub dry_run: bool,
        ///Hints in English, such as columns that were ignored.
        pub notes: ::std::vec::Vec<::std::string::String>,
        ///Number of rows imported, or that would be imported.
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

    ///An organiser's declared interest, as other organisers see it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Interest {
        ///Account of the organiser, excluded from the judging.
        pub account_id: ::uuid::Uuid,
        ///Time from which the account has no access to the judging.
        pub declared_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Name of the account, as organisers see it.
        pub name: ::std::string::String,
        ///The participant to whom the organiser is close, and how.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct InterestList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Interest>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An invitation, without its code.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Invitation {
        ///Time until which the code can be redeemed.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Identifies the invitation for revoking it; not the code.
        pub id: ::uuid::Uuid,
        ///Profile of the judge; present for the role judge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge_id: ::std::option::Option<::uuid::Uuid>,
        ///Name of the invited person or team.
        pub name: ::std::string::String,
        ///When an organiser revoked the code; absent if none did.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revoked_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Role that redeeming the invitation grants.
        ///
        ///Known values: `organiser`, `judge`, `team`. Later versions may add
        /// values.
        pub role: ::std::string::String,
        ///The existing team; absent for a new team and other roles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
        ///When the code was redeemed; absent if it was not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub used_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct InvitationList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Invitation>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///The person or team to be invited, and the role.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct InvitationRequest {
        ///Profile of the judge; required for the role judge only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge_id: ::std::option::Option<::uuid::Uuid>,
        ///Name of the organiser or team; may be empty for a judge.
        #[serde(default = "defaults::invitation_request_name")]
        pub name: InvitationRequestName,
        ///Role that redeeming the invitation grants.
        pub role: Role,
        ///An existing team, for the role team; if absent, redeeming creates a
        /// new team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///Name of the organiser or team; may be empty for a judge.
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

    ///A new invitation with its code, which is shown only in this answer.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct IssuedInvitation {
        ///Secret code, `evi_…`. Put it into the fragment of a link, which is
        /// not sent to servers.
        pub code: ::std::string::String,
        ///The invitation without its code.
        pub invitation: Invitation,
    }

    ///A new token with its secret, which is shown only in this answer.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct IssuedToken {
        ///Bearer secret, `evh_…`; the server stores only its hash.
        pub secret: ::std::string::String,
        ///The token without its secret.
        pub token: Token,
    }

    ///A background job.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Job {
        ///When the job was started.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Progress from 0 to 1.
        pub done: f64,
        ///When the job ended; absent while it is running.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finished_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Identifies the job in paths.
        pub id: ::uuid::Uuid,
        ///Type of computation, such as an assignment.
        ///
        ///Known values: `assignment`. Later versions may add values.
        pub kind: ::std::string::String,
        ///Preview that a finished assignment job computed; absent otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview_id: ::std::option::Option<::uuid::Uuid>,
        ///Why a failed job failed; absent otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub problem: ::std::option::Option<Problem>,
        ///Round for which the job computes.
        pub round_id: ::uuid::Uuid,
        ///Current step of the computation, in English.
        pub stage: ::std::string::String,
        ///Whether the job is running, done, failed or cancelled.
        ///
        ///Known values: `running`, `done`, `failed`, `cancelled`. Later
        /// versions may add values.
        pub state: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JobList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Job>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A judge's profile, for organisers and for the judge.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Judge {
        ///The judge's city, compared with sister cities; empty if unknown.
        pub city: ::std::string::String,
        ///Short code of the judge, as in tables.
        pub code: ::std::string::String,
        ///Country codes (ISO 3166-1 alpha-2); the first is the panel country.
        pub countries: ::std::vec::Vec<::std::string::String>,
        ///E-mail address for organisers; the server sends no mail.
        pub email: ::std::string::String,
        ///Number of competitions judged before; absent if unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub experience: ::std::option::Option<i32>,
        ///Identifies the judge in paths and assignments.
        pub id: ::uuid::Uuid,
        ///Languages in which the judge can read entries (BCP 47).
        pub languages: ::std::vec::Vec<::std::string::String>,
        ///Most entries that the judge can get; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_load: ::std::option::Option<i32>,
        ///Fewest entries that the judge should get.
        pub min_load: i32,
        ///The judge's full name, in any script.
        pub name: ::std::string::String,
        ///An organisation that the organisers added; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Whether the judge was invited, has accepted, declined or withdrawn.
        ///
        ///Known values: `invited`, `accepted`, `declined`, `withdrawn`. Later
        /// versions may add values.
        pub state: ::std::string::String,
        ///Topics that the judge knows, each optionally with a level from 1 to
        /// 3.
        pub topics: ::std::vec::Vec<::std::string::String>,
        ///Codes of the tracks that the judge may judge; empty for all tracks.
        pub tracks: ::std::vec::Vec<::std::string::String>,
        ///Incremented by every change; If-Match must name it.
        pub version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgeList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Judge>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Number of entries of one judge in a plan.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgeLoad {
        ///Code of the judge, as in tables.
        pub judge: ::std::string::String,
        ///Number of entries that the plan assigns to the judge.
        pub load: i64,
        ///Most entries that the judge can get; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max: ::std::option::Option<i64>,
        ///Fewest entries that the judge should get.
        pub min: i64,
    }

    ///How a bundle names judges.
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

    ///Scenarios for three loads.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgePlan {
        ///One each for three quarters of the load, the load, and five quarters
        /// of it.
        pub scenarios: ::std::vec::Vec<JudgePlanScenario>,
    }

    ///The expected entries and the size of panels.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct JudgePlanRequest {
        ///Expected entries, grouped by their countries.
        pub expected: ::std::vec::Vec<ExpectedEntriesRequest>,
        ///Countries to invite judges from; if empty, those of the entries and
        /// of the known judges.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub from: ::std::vec::Vec<JudgePlanRequestFromItem>,
        ///Most entries for each judge.
        pub load: ::std::num::NonZeroU64,
        ///Number of judges for each entry.
        pub per_entry: ::std::num::NonZeroU64,
        ///Whether judges who have accepted already count.
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

    ///The need of judges for one load.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgePlanScenario {
        ///Judges to be invited by country; every one of them is needed.
        pub invite: ::std::vec::Vec<JudgesFromCountry>,
        ///Total number of judges, including those already known.
        pub judges: i64,
        ///Most entries for each judge in this scenario.
        pub load: i64,
        ///Number of reviews that the panels need.
        pub needed: i64,
        ///Whether some panels must have two judges from one country.
        pub same_country: bool,
        ///Number of further reviews that the judges could take.
        pub spare: i64,
    }

    ///A judge's profile, as organisers enter it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct JudgeRequest {
        ///The judge's city, compared with sister cities; empty if unknown.
        #[serde(default = "defaults::judge_request_city")]
        pub city: JudgeRequestCity,
        ///Short unique code, as in tables; generated if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<JudgeRequestCode>,
        ///Citizenships, country of residence, delegation (ISO 3166-1 alpha-2);
        /// the first is the panel country.
        pub countries: ::std::vec::Vec<JudgeRequestCountriesItem>,
        ///E-mail address for organisers; the server sends no mail.
        #[serde(default = "defaults::judge_request_email")]
        pub email: JudgeRequestEmail,
        ///Number of competitions judged before; absent if unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub experience: ::std::option::Option<i64>,
        ///Languages in which the judge can read entries (BCP 47).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub languages: ::std::vec::Vec<JudgeRequestLanguagesItem>,
        ///Most entries that the judge can get; absent for no limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_load: ::std::option::Option<i64>,
        ///Fewest entries that the judge should get.
        #[serde(default)]
        pub min_load: i64,
        ///The judge's full name, in any script.
        #[serde(default = "defaults::judge_request_name")]
        pub name: JudgeRequestName,
        ///An organisation that the organisers added; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Topics that the judge knows, each optionally with a level from 1 to
        /// 3: `energy:3`.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub topics: ::std::vec::Vec<JudgeRequestTopicsItem>,
        ///Codes of the tracks that the judge may judge; empty for all tracks.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tracks: ::std::vec::Vec<JudgeRequestTracksItem>,
    }

    ///The judge's city, compared with sister cities; empty if unknown.
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

    ///Short unique code, as in tables; generated if absent.
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

    ///E-mail address for organisers; the server sends no mail.
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

    ///The judge's full name, in any script.
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

    ///Number of judges to be invited from one country.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct JudgesFromCountry {
        ///ISO 3166-1 alpha-2 code of the country.
        pub country: ::std::string::String,
        ///Number of judges to invite.
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

    ///A described point of a criterion's scale.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Level {
        ///The point of the scale that is described. An exact decimal number in
        /// a string, such as "7.5".
        pub mark: ::std::string::String,
        ///Descriptions of the level by language (BCP 47).
        pub texts: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    }

    ///A described point of a criterion's scale.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct LevelRequest {
        ///The point of the scale that is described. An exact decimal number in
        /// a string, such as "7.5".
        pub mark: LevelRequestMark,
        ///Descriptions of the level by language (BCP 47).
        pub texts: ::std::collections::HashMap<::std::string::String, LevelRequestTextsValue>,
    }

    ///The point of the scale that is described. An exact decimal number in a
    /// string, such as "7.5".
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

    ///A mark for one criterion, as an exact decimal string.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Mark {
        ///Short name of the criterion in the rubric.
        pub criterion: ::std::string::String,
        ///The mark on the criterion's scale, such as `7.5`. An exact decimal
        /// number in a string, such as "7.5".
        pub score: ::std::string::String,
    }

    ///A mark for one criterion, as an exact decimal string.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MarkRequest {
        ///Short name of the criterion in the rubric.
        pub criterion: MarkRequestCriterion,
        ///The mark on the criterion's scale, such as `7.5`. An exact decimal
        /// number in a string, such as "7.5".
        pub score: MarkRequestScore,
    }

    ///Short name of the criterion in the rubric.
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

    ///The mark on the criterion's scale, such as `7.5`. An exact decimal
    /// number in a string, such as "7.5".
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

    ///The caller's account and memberships.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Me {
        ///Identifies the caller's account, as in audit records.
        pub account_id: ::uuid::Uuid,
        ///Whether this account may create competitions.
        pub may_create_competitions: bool,
        ///The account's roles, one for each competition.
        pub memberships: ::std::vec::Vec<Membership>,
        ///Name of the account, as organisers see it.
        pub name: ::std::string::String,
    }

    ///A member or mentor of a team.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Member {
        ///Age at the competition's reference date; required for members.
        ///
        ///Known values: `under_14`, `14_17`, `18_24`, `25_35`, `over_35`.
        /// Later versions may add values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age_band: ::std::option::Option<::std::string::String>,
        ///Countries of citizenship (ISO 3166-1 alpha-2), at least one.
        pub citizenships: ::std::vec::Vec<::std::string::String>,
        ///Whether the person is a member or a mentor.
        ///
        ///Known values: `member`, `mentor`. Later versions may add values.
        pub kind: ::std::string::String,
        ///Full name, in the person's own script.
        pub name: ::std::string::String,
        ///An organisation that the team added; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Country of residence (ISO 3166-1 alpha-2); absent if not stated.
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
        ///Age at the competition's reference date; required for members.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age_band: ::std::option::Option<AgeBand>,
        ///Countries of citizenship (ISO 3166-1 alpha-2), at least one.
        pub citizenships: ::std::vec::Vec<MemberRequestCitizenshipsItem>,
        ///Whether the person is a member or a mentor.
        pub kind: MemberKind,
        ///Full name, in the person's own script.
        pub name: MemberRequestName,
        ///An organisation that the team added; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation_id: ::std::option::Option<::uuid::Uuid>,
        ///Country of residence (ISO 3166-1 alpha-2); absent if not stated.
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

    ///Full name, in the person's own script.
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

    ///Country of residence (ISO 3166-1 alpha-2); absent if not stated.
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

    ///An account's role in one competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Membership {
        ///Competition to which the membership belongs.
        pub competition_id: ::uuid::Uuid,
        ///Name of that competition; absent if not requested.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub competition_name: ::std::option::Option<::std::string::String>,
        ///When the organiser declared an interest, which ends access to the
        /// judging; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interest_declared_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Profile of the judge; present for the role judge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge_id: ::std::option::Option<::uuid::Uuid>,
        ///What the account may do: organise, judge, or enter as a team.
        ///
        ///Known values: `organiser`, `judge`, `team`. Later versions may add
        /// values.
        pub role: ::std::string::String,
        ///The account's team; present for the role team.
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

    ///An assignment without a submitted or waived sheet.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MissingSheet {
        ///Identifies the assignment, for waiving or withdrawing.
        pub assignment_id: ::uuid::Uuid,
        ///Whether the judge has saved a draft.
        pub draft: bool,
        ///Code of the entry, as in tables.
        pub entry: ::std::string::String,
        ///Code of the judge, as in tables.
        pub judge: ::std::string::String,
    }

    ///One of the caller's assignments.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MyAssignment {
        ///The entry to be scored, without its team.
        pub entry: BlindEntry,
        ///Identifies the assignment in paths.
        pub id: ::uuid::Uuid,
        ///Round to which the assignment belongs.
        pub round_id: ::uuid::Uuid,
        ///State of the caller's sheet.
        ///
        ///Known values: `draft`, `submitted`, `counted`, `waived`,
        /// `quarantined`. Later versions may add values.
        pub sheet_state: ::std::string::String,
        ///Version of the caller's sheet for If-Match; 0 before the first
        /// draft.
        pub sheet_version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MyAssignmentList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<MyAssignment>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A conflict of interest that a judge declares.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MyConflictRequest {
        ///Relation of judge and team, such as `former student`.
        #[serde(default = "defaults::my_conflict_request_kind")]
        pub kind: MyConflictRequestKind,
        ///Explanation for the organisers, who read it.
        pub reason: MyConflictRequestReason,
    }

    ///Relation of judge and team, such as `former student`.
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

    ///Explanation for the organisers, who read it.
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

    ///The caller's score sheet.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MySheet {
        ///The current draft; absent if there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft: ::std::option::Option<Draft>,
        ///Submitted revisions, oldest first; the last one counts.
        pub revisions: ::std::vec::Vec<Revision>,
        ///State of the sheet, from draft to counted.
        ///
        ///Known values: `draft`, `submitted`, `counted`, `waived`,
        /// `quarantined`. Later versions may add values.
        pub state: ::std::string::String,
        ///Version of the sheet for If-Match; 0 before the first draft.
        pub version: i64,
    }

    ///The names that public results may show of an entry.
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

    ///An organisation of judges or of members of a team.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Organisation {
        ///City in which it is located; empty if unknown.
        pub city: ::std::string::String,
        ///Country in which it is located (ISO 3166-1 alpha-2).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        ///Identifies the organisation in profiles of judges and members.
        pub id: ::uuid::Uuid,
        ///Type of the organisation, such as university; absent if unknown.
        ///
        ///Known values: `university`, `school`, `enterprise`, `government`,
        /// `park`, `association`. Later versions may add values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<::std::string::String>,
        ///Full name, by which conflicts are found.
        pub name: ::std::string::String,
        ///The team that added it; absent if organisers did.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
    }

    ///What an organisation is, such as a university or an enterprise.
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
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Organisation>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///An organisation to be added.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct OrganisationRequest {
        ///City in which it is located; empty if unknown.
        #[serde(default = "defaults::organisation_request_city")]
        pub city: OrganisationRequestCity,
        ///Country in which it is located (ISO 3166-1 alpha-2).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<OrganisationRequestCountry>,
        ///Type of the organisation, such as university; absent if unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<OrganisationKind>,
        ///Full name; judges and teams with the same name count as one
        /// organisation.
        pub name: OrganisationRequestName,
    }

    ///City in which it is located; empty if unknown.
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

    ///Country in which it is located (ISO 3166-1 alpha-2).
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

    ///Full name; judges and teams with the same name count as one
    /// organisation.
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
        ///The entry to be scored.
        pub entry_id: ::uuid::Uuid,
        ///The judge who should score the entry.
        pub judge_id: ::uuid::Uuid,
    }

    ///A disadvantage of a pair made by hand.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PairWarning {
        ///Kind of disadvantage: `track`, `language`, `affinity`,
        /// `same-country`, `load` or `panel-size`.
        pub code: ::std::string::String,
        ///Explanation with the figures, in English.
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

    ///An act after the closing that would have changed the round. It takes
    /// effect when the round is opened again.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PendingEffect {
        ///When it ceased to be pending.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Code of the entry.
        pub entry: ::std::string::String,
        ///Identifies the effect.
        pub id: ::uuid::Uuid,
        ///Code of the judge in conflict; absent if the act was about the entry
        /// alone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub judge: ::std::option::Option<::std::string::String>,
        ///What happened.
        ///
        ///Known values: `entry_withdrawn`, `entry_ineligible`,
        /// `entry_disqualified`, `conflict`. Later versions may add values.
        pub kind: ::std::string::String,
        ///What became of it; absent while it is pending.
        ///
        ///Known values: `applied`, `reversed`. Later versions may add values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<::std::string::String>,
        ///What was recorded as the reason.
        pub reason: ::std::string::String,
        ///When it happened.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PendingEffectList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<PendingEffect>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A pin of a round: an instruction for one pair.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Pin {
        ///The entry of the pair.
        pub entry_id: ::uuid::Uuid,
        ///Identifies the pin, for removing it.
        pub id: ::uuid::Uuid,
        ///The judge of the pair.
        pub judge_id: ::uuid::Uuid,
        ///Whether the pair must or must never be assigned.
        ///
        ///Known values: `must`, `never`. Later versions may add values.
        pub pin: ::std::string::String,
    }

    ///An organiser's instruction for a pair.
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
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Pin>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A pin to be set.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PinRequest {
        ///The entry of the pair.
        pub entry_id: ::uuid::Uuid,
        ///The judge of the pair.
        pub judge_id: ::uuid::Uuid,
        ///Whether the pair must or must never be assigned.
        pub pin: PinKind,
    }

    ///A pair of judge and entry in a plan.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PlannedPair {
        ///How well the judge's topics, languages and load fit the entry, from
        /// 0 to 1000.
        pub affinity: i32,
        ///Code of the entry, as in tables.
        pub entry: ::std::string::String,
        ///Code of the judge, as in tables.
        pub judge: ::std::string::String,
        ///Whether a pin requires this pair.
        pub pinned: bool,
    }

    ///A computed plan that can be committed.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Preview {
        ///When the plan was committed; absent before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub committed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the plan was computed.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Explanation of the plan in sentences, by language: what was
        /// computed, at what cost and why.
        pub explanation: ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Identifies the preview in paths.
        pub id: ::uuid::Uuid,
        ///SHA-256 of everything from which the plan was computed, in
        /// hexadecimal.
        pub inputs_sha256: ::std::string::String,
        ///Number of entries for each judge.
        pub loads: ::std::vec::Vec<JudgeLoad>,
        ///All pairs of judge and entry.
        pub pairs: ::std::vec::Vec<PlannedPair>,
        ///Figures of the plan, as in `summary.json` of `evenhand assign`.
        pub summary: ::serde_json::Value,
    }

    ///Options of a plan; the panel size is the round's.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PreviewRequest {
        ///Share of the plan's value, from 0 to 1, that may be spent on better
        /// links between judges.
        #[serde(default = "defaults::preview_request_connectivity_budget")]
        pub connectivity_budget: f64,
        ///Also compute the result of other budgets for better links, as
        /// `curve` in the summary.
        #[serde(default)]
        pub curve: bool,
        ///First maximise the affinity of the worst-off entry's panel, then the
        /// total. Has no effect on a repair, which changes the fewest
        /// assignments.
        #[serde(default)]
        pub fair: bool,
        ///Assign only judges who have the entry's language.
        #[serde(default)]
        pub language_required: bool,
        ///Cost of a panel of newcomers only, in units of affinity, if judges
        /// state their experience.
        #[serde(default = "defaults::default_u64::<i64, 150>")]
        pub novice_panel_cost: i64,
        ///Cost of breaking each kind of rule, 1 to 1000, for the cheapest way
        /// to an assignment if no valid one exists. `load`, `minimum`,
        /// `language`, `track`, `never_pin` and `panel` have
        /// default prices; `same_country`, `same_organisation` and `declared`
        /// are broken only if they are given a price.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub prices: ::std::collections::HashMap<::std::string::String, i64>,
        ///Repair the round's panels: change as few assignments as possible,
        /// and none whose judge has begun.
        #[serde(default)]
        pub repair: bool,
        ///Cost of two judges from one country on a panel, in units of affinity
        /// (a pair has 0 to 1000).
        #[serde(default = "defaults::default_u64::<i64, 150>")]
        pub same_country_cost: i64,
        ///Start value of the search; the same seed gives the same plan.
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

    ///Privacy settings; absent values get their defaults.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PrivacyRequest {
        ///Version of the privacy notice that families read, such as `2026-1`.
        /// Entries can then be submitted only with each member's
        /// consent to this version. If absent, no consent is required.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent_version: ::std::option::Option<PrivacyRequestConsentVersion>,
        ///Days after the end of the competition until the people of teams
        /// without a prize are erased.
        #[serde(default = "defaults::default_u64::<i32, 180>")]
        pub entrants_days: i32,
        ///Days until an invitation is erased after it was used, revoked or has
        /// expired.
        #[serde(default = "defaults::default_u64::<i32, 30>")]
        pub invitations_days: i32,
        ///Days after the end of the competition until judges are erased.
        #[serde(default = "defaults::default_u64::<i32, 730>")]
        pub judges_days: i32,
        ///Names that announcements may show (`list_published_names`): `team`
        /// for no person's name, `names` for members whose consent
        /// allows it. Published results never contain people's names.
        #[serde(default = "defaults::privacy_request_name_policy")]
        pub name_policy: NamePolicy,
        ///Days after the end of the competition until the people of teams with
        /// a prize are erased.
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

    ///Version of the privacy notice that families read, such as `2026-1`.
    /// Entries can then be submitted only with each member's consent to
    /// this version. If absent, no consent is required.
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

    ///Privacy settings of the competition.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PrivacySettings {
        ///Version of the notice to which members consent; absent if no consent
        /// is required.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent_version: ::std::option::Option<::std::string::String>,
        ///Days after the end of the competition until the people of teams
        /// without a prize are erased.
        pub entrants_days: i32,
        ///Days until an invitation is erased after it was used, revoked or has
        /// expired.
        pub invitations_days: i32,
        ///Days after the end of the competition until judges are erased.
        pub judges_days: i32,
        ///Names that announcements of results may show.
        ///
        ///Known values: `team`, `names`. Later versions may add values.
        pub name_policy: ::std::string::String,
        ///Version for If-Match; 0 until the settings are changed.
        pub version: i64,
        ///Days after the end of the competition until the people of teams with
        /// a prize are erased.
        pub winners_days: i32,
    }

    ///A problem document (RFC 9457).
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Problem {
        ///Current version of the resource; present if the request named an
        /// older one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_version: ::std::option::Option<i64>,
        ///The deadline that has passed, or the end of an embargo (RFC 3339).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deadline: ::std::option::Option<::std::string::String>,
        ///What happened in this case and what to do about it, in English.
        pub detail: ::std::string::String,
        ///All invalid values of the request; absent if there are none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errors: ::std::vec::Vec<ProblemIssue>,
        ///The server's time (RFC 3339); present with a deadline.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub server_time: ::std::option::Option<::std::string::String>,
        ///HTTP status of the answer.
        pub status: i32,
        ///Title of the problem type, in English.
        pub title: ::std::string::String,
        ///Relative URI of the problem type, which is also its page:
        /// `/problems/…`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    ///One invalid value or other problem, with its place.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ProblemIssue {
        ///Stable code for programs, such as `out-of-range`.
        pub code: ::std::string::String,
        ///What was found and what was expected, in English.
        pub detail: ::std::string::String,
        ///JSON pointer into the request, or file, line and column of a table
        /// such as `judges.csv:7:countries`.
        pub pointer: ::std::string::String,
    }

    ///The progress of a round's judging.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Progress {
        ///Number of assignments in force.
        pub assignments: i64,
        ///Assignments without a submitted or waived sheet.
        pub missing: ::std::vec::Vec<MissingSheet>,
        ///Number of submitted sheets.
        pub submitted: i64,
        ///Number of waived sheets.
        pub waived: i64,
    }

    ///A change of the scoring plan after it was frozen.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublicAmendment {
        ///When the plan was amended (RFC 3339).
        pub made_at: ::std::string::String,
        ///Why the plan changed after scoring began.
        pub reason: ::std::string::String,
    }

    ///Published results of a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Publication {
        ///SHA-256 of the bundle, in hexadecimal.
        pub bundle_sha256: ::std::string::String,
        ///Name of the competition at that time.
        pub competition: ::std::string::String,
        ///Why it replaces the previous publication; absent for the first one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub correction: ::std::option::Option<::std::string::String>,
        ///Identifies the publication in paths.
        pub id: ::uuid::Uuid,
        ///Number of the publication in its round, counted from 1; the highest
        /// is in force.
        pub number: i32,
        ///When the results became public.
        pub published_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Code of the round, as in tables.
        pub round: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublicationList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Publication>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///What happened to a published entry after its round was closed.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedEffect {
        ///Code of the entry.
        pub entry: ::std::string::String,
        ///What happened.
        ///
        ///Known values: `entry_withdrawn`, `entry_ineligible`,
        /// `entry_disqualified`, `conflict`. Later versions may add values.
        pub kind: ::std::string::String,
        ///What became of it; absent while it is pending.
        ///
        ///Known values: `applied`, `reversed`. Later versions may add values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<::std::string::String>,
        ///When it happened.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedEffectList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<PublishedEffect>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///The names that announcements may show for an entry.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedNames {
        ///Code of the entry, as in tables.
        pub entry: ::std::string::String,
        ///Names of members whose consent allows it, in the team's order.
        pub names: ::std::vec::Vec<::std::string::String>,
        ///Name of the team.
        pub team: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedNamesList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<PublishedNames>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Public results of a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PublishedResults {
        ///Changes of the scoring plan after it was frozen, oldest first.
        pub amendments: ::std::vec::Vec<PublicAmendment>,
        ///Head of the audit chain at that time.
        pub checkpoint: Checkpoint,
        ///Notes on the ranking, in English sentences.
        pub notes: ::std::vec::Vec<::std::string::String>,
        ///Competition, round and time of the publication.
        pub publication: Publication,
        ///How scores were computed from score sheets.
        pub scoring_plan: ScoringPlan,
        ///Ranked entries, sorted by track, component and rank.
        pub standings: ::std::vec::Vec<Standing>,
        ///Figures of the ranking, as in `summary.json` of `evenhand rank`.
        pub summary: ::serde_json::Value,
    }

    ///An entry in the official ranking and in an alternative one.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RankComparison {
        ///Code of the entry, as in tables.
        pub entry: ::std::string::String,
        ///Rank in the alternative ranking; absent if not ranked there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub other_rank: ::std::option::Option<i64>,
        ///Score in the alternative ranking; absent if not ranked there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub other_score: ::std::option::Option<f64>,
        ///Rank in the official ranking.
        pub rank: i64,
        ///Score in the official ranking.
        pub score: f64,
        ///Code of the entry's track; empty for none.
        pub track: ::std::string::String,
    }

    ///The reason for an operation, in words.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ReasonRequest {
        ///Why the operation is done; it is recorded, and others read it.
        pub reason: ReasonRequestReason,
    }

    ///Why the operation is done; it is recorded, and others read it.
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

    ///Proof that the server received a submission. Keep it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Receipt {
        ///Hash of the audit record, in hexadecimal.
        pub audit_hash: ::std::string::String,
        ///Position of the audit record in the chain.
        pub audit_seq: i64,
        ///SHA-256 of the revision's canonical JSON, in hexadecimal.
        pub digest: ::std::string::String,
        ///What was received, such as `sheet/0198…`.
        pub object: ::std::string::String,
        ///Server's time when it was received.
        pub received_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Number of the revision, counted from 1.
        pub revision: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ReceiptList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Receipt>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A new account with its first token.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Redemption {
        ///When the token expires, unless it is revoked earlier.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whether this account may create competitions.
        pub may_create_competitions: bool,
        ///The role that was granted; absent for an invitation to create
        /// competitions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub membership: ::std::option::Option<Membership>,
        ///Name of the new account, as organisers see it.
        pub name: ::std::string::String,
        ///Bearer token `evh_…`, shown only in this answer.
        pub token: ::std::string::String,
    }

    ///An invitation code to be redeemed.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RedemptionRequest {
        ///The code from the invitation link, `evi_…`.
        pub code: RedemptionRequestCode,
        ///Name of the new account; the name in the invitation if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<RedemptionRequestName>,
    }

    ///The code from the invitation link, `evi_…`.
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

    ///Name of the new account; the name in the invitation if absent.
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

    ///Standings that stay valid after names were removed from their input
    /// tables.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RefreshedStandings {
        ///SHA-256 of the tables after the erasure, in hexadecimal.
        pub after: ::std::string::String,
        ///SHA-256 of the tables before the erasure, in hexadecimal.
        pub before: ::std::string::String,
        ///Number of the standings in the round.
        pub number: i32,
        ///Code of the round, as in tables.
        pub round: ::std::string::String,
    }

    ///A request to open an approved or published round again.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Reopening {
        ///Time of the approval; absent before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Account of the organiser who approved it; absent before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_by: ::std::option::Option<::uuid::Uuid>,
        ///Time of the request.
        pub asked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Account of the organiser who requested it.
        pub asked_by: ::uuid::Uuid,
        ///Identifies the request, for approving it.
        pub id: ::uuid::Uuid,
        ///Reason for opening the round; public with the correction.
        pub reason: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ReopeningList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Reopening>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Personal data that is kept until a certain time.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RetentionItem {
        ///Class of people, which determines the retention period.
        ///
        ///Known values: `entrants`, `winners`, `judges`, `invitations`,
        /// `tokens`. Later versions may add values.
        pub class: ::std::string::String,
        ///Number of people, invitations or tokens.
        pub count: i64,
        ///Whether the retention period has ended.
        pub due: bool,
        ///End of the retention period, when the data is to be erased.
        pub due_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Start of the retention period.
        pub from: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What contains the data, such as `team/0198…`.
        pub object: ::std::string::String,
    }

    ///Personal data of the competition, and when it is to be erased.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RetentionPlan {
        ///Whether no round was closed, or one was left open. Then the period
        /// of winners applies to all teams.
        pub abandoned: bool,
        ///Server's time when the plan was made.
        pub as_of: ::chrono::DateTime<::chrono::offset::Utc>,
        ///End of the competition: when the last of its rounds was closed or
        /// ranked. If a round was never closed, the latest recorded act
        /// or deadline. Absent if the competition has not ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///All data with a retention period, sorted by its end.
        pub items: ::std::vec::Vec<RetentionItem>,
    }

    ///The result of erasing the data that was due.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RetentionReport {
        ///Backups made before this time still contain the data; absent if
        /// nothing was due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub backups_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What was erased, one item for each audit record.
        pub erased: ::std::vec::Vec<ErasureReport>,
        ///The data whose retention period had ended.
        pub items: ::std::vec::Vec<RetentionItem>,
    }

    ///A submitted revision of a sheet.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Revision {
        ///Comment for the organisers and, after publication, for the team.
        pub comment: ::std::string::String,
        ///SHA-256 of the revision in hexadecimal, as in its receipt.
        pub digest: ::std::string::String,
        ///One mark for each criterion.
        pub marks: ::std::vec::Vec<Mark>,
        ///Number of the revision, counted from 1.
        pub number: i32,
        ///Server's time of the submission.
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

    ///A round, as all members of the competition see it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Round {
        ///Short code of the round, as in tables.
        pub code: ::std::string::String,
        ///Identifies the round in paths.
        pub id: ::uuid::Uuid,
        ///Number of judges for each entry.
        pub panel_size: i32,
        ///The criteria in the order in which judges see them.
        pub rubric: ::std::vec::Vec<Criterion>,
        ///Time after which no sheet is accepted; absent without a deadline.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scoring_deadline: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///How standings are computed from score sheets.
        pub scoring_plan: ScoringPlan,
        ///Stage of the round, from planned to published.
        ///
        ///Known values: `planned`, `assigned`, `scoring`, `closed`, `ranked`,
        /// `approved`, `published`. Later versions may add values.
        pub state: ::std::string::String,
        ///Incremented by every change; If-Match must name it.
        pub version: i64,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RoundList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Round>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A round to be added, or new settings for one.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RoundRequest {
        ///Short code, unique in the competition, as in tables.
        pub code: RoundRequestCode,
        ///Number of judges for each entry, from 1 to 100.
        pub panel_size: ::std::num::NonZeroU64,
        ///Local time in the competition's zone after which no sheet is
        /// accepted; absent for no deadline.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scoring_deadline: ::std::option::Option<::std::string::String>,
    }

    ///Short code, unique in the competition, as in tables.
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

    ///A rubric; it replaces the earlier one as a whole.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RubricRequest {
        ///The criteria in the order in which judges see them.
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
        ///Simulated draws for rank intervals and probabilities; 0 for none.
        pub draws: i64,
        ///When rubric and plan were frozen; absent before scoring opens.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub frozen_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Whether the entries of all tracks are ranked together.
        pub ignore_tracks: bool,
        ///How scores are computed from marks.
        ///
        ///Known values: `calibrated`, `additive`, `zscore`, `mean`, `trimmed`,
        /// `median`, `borda`. Later versions may add values.
        pub method: ::std::string::String,
        ///Whether judges with careless-looking marks are flagged.
        pub robust: bool,
        ///Treatment of sheets by judges who share a country with the entry.
        ///
        ///Known values: `exclude`, `estimate`, `ignore`. Later versions may
        /// add values.
        pub same_country: ::std::string::String,
        ///Start value of the random draws.
        pub seed: i64,
        ///SHA-256 of rubric and plan as frozen, in hexadecimal; absent before
        /// scoring opens.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sha256: ::std::option::Option<::std::string::String>,
        ///Rules for equal scores, in order; if they do not decide, entries
        /// share the rank.
        pub tie_breaks: ::std::vec::Vec<::std::string::String>,
        ///Last rank that wins a prize, in each track.
        pub top: i64,
    }

    ///How standings are computed from score sheets.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ScoringPlanRequest {
        ///Simulated draws for rank intervals and probabilities; 0 to compute
        /// none.
        pub draws: i64,
        ///Rank the entries of all tracks together.
        #[serde(default)]
        pub ignore_tracks: bool,
        ///How scores are computed from marks.
        pub method: Method,
        ///Flag judges whose marks look careless; sheets of judges whose flag
        /// an organiser confirms weigh less.
        #[serde(default)]
        pub robust: bool,
        ///Treatment of sheets by judges who share a country with the entry.
        pub same_country: SameCountry,
        ///Start value of the random draws; the same seed gives the same
        /// figures.
        pub seed: i64,
        ///Rules for equal scores, in order: `criteria`, `criterion:CODE`,
        /// `first_places`, `head_to_head`, `raw_mean`. If they do not
        /// decide, entries share the rank.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tie_breaks: ::std::vec::Vec<ScoringPlanRequestTieBreaksItem>,
        ///Last rank that wins a prize, in each track.
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

    ///A judge's marks and comment for one entry.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SheetRequest {
        ///Comment for the organisers and, after publication, for the team.
        #[serde(default = "defaults::sheet_request_comment")]
        pub comment: SheetRequestComment,
        ///One mark for each criterion; a draft may be incomplete.
        pub marks: ::std::vec::Vec<MarkRequest>,
    }

    ///Comment for the organisers and, after publication, for the team.
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

    ///Similar names, which may belong to the same person, team or
    /// organisation.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SimilarNames {
        ///Where the names occur: entry titles, teams, judges or organisations.
        ///
        ///Known values: `entry`, `team`, `judge`, `organisation`. Later
        /// versions may add values.
        pub kind: ::std::string::String,
        ///The similar spellings in order; one spelling if several objects have
        /// the same name.
        pub spellings: ::std::vec::Vec<Spelling>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SimilarNamesList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<SimilarNames>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///Two sister cities.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SisterCities {
        ///Name of the first city, as profiles spell it.
        pub one: ::std::string::String,
        ///Name of the second city, as profiles spell it.
        pub other: ::std::string::String,
    }

    ///Two sister cities.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SisterCitiesRequest {
        ///Name of the first city, as profiles spell it.
        pub one: SisterCitiesRequestOne,
        ///Name of the second city, as profiles spell it.
        pub other: SisterCitiesRequestOther,
    }

    ///Name of the first city, as profiles spell it.
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

    ///Name of the second city, as profiles spell it.
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
        ///Its characters as `U+0430 U+0431 …`, to distinguish letters that
        /// look the same.
        pub characters: ::std::string::String,
        ///Codes of the entries or judges with this name, or whose members
        /// belong to this organisation.
        pub codes: ::std::vec::Vec<::std::string::String>,
        ///The name as it is spelled.
        pub name: ::std::string::String,
    }

    ///A ranked entry with its score.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Standing {
        ///Connected part of the judge-entry graph; scores of different parts
        /// are not comparable.
        pub component: i64,
        ///Countries of the entry (ISO 3166-1 alpha-2).
        pub countries: ::std::vec::Vec<::std::string::String>,
        ///Code of the entry, as in tables.
        pub entry: ::std::string::String,
        ///Probability of a rank up to the prize line; absent without draws.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub p_top_n: ::std::option::Option<f64>,
        ///Probability of rank 1; absent without draws.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub p_win: ::std::option::Option<f64>,
        ///Rank within track and component, counted from 1.
        pub rank: i64,
        ///Worst rank of the 90 % interval; absent without draws.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rank_high: ::std::option::Option<i64>,
        ///Best rank of the 90 % interval; absent without draws.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rank_low: ::std::option::Option<i64>,
        ///Mean of the sheets' scores.
        pub raw_mean: f64,
        ///Score by the scoring plan's method.
        pub score: f64,
        ///Number of counted sheets.
        pub sheets: i64,
        ///Standard error of predicting the score; absent if the method gives
        /// none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub standard_error: ::std::option::Option<f64>,
        ///The prize line that the data leave open for this entry, such as `top
        /// 3`; empty for none.
        pub tied_group: ::std::string::String,
        ///Title of the entry.
        pub title: ::std::string::String,
        ///Code of the entry's track; empty for none.
        pub track: ::std::string::String,
    }

    ///The standings of a round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Standings {
        ///Alternative rankings: by the first plan if the plan was amended, and
        /// without flags and with all flags where these rankings
        /// differ.
        pub alternatives: ::std::vec::Vec<Alternative>,
        ///When the standings were computed.
        pub computed_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///SHA-256 of the input tables, in hexadecimal.
        pub inputs_sha256: ::std::string::String,
        ///Notes on the ranking, in English sentences.
        pub notes: ::std::vec::Vec<::std::string::String>,
        ///Number of the computation in the round, counted from 1.
        pub number: i32,
        ///SHA-256 of the scoring plan, in hexadecimal.
        pub plan_sha256: ::std::string::String,
        ///Ranked entries, sorted by track, component and rank.
        pub standings: ::std::vec::Vec<Standing>,
        ///Figures of the ranking, as in `summary.json` of `evenhand rank`.
        pub summary: ::serde_json::Value,
    }

    ///Everything stored about a person.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubjectData {
        ///Rows, consents, texts that name the person, and audit records about
        /// the person.
        pub data: ::serde_json::Value,
    }

    ///A submitted entry with its receipt.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubmittedEntry {
        ///The entry as submitted.
        pub entry: Entry,
        ///Proof of the submission, to be kept by the team.
        pub receipt: Receipt,
    }

    ///A submitted sheet with its receipt.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubmittedSheet {
        ///Proof of the submission, to be kept by the judge.
        pub receipt: Receipt,
        ///The sheet as submitted.
        pub sheet: MySheet,
    }

    ///A team with its people, for the team and for organisers.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Team {
        ///City of the team, compared with sister cities; empty if unknown.
        pub city: ::std::string::String,
        ///Countries of the team as a whole (ISO 3166-1 alpha-2), in addition
        /// to its members' countries.
        pub countries: ::std::vec::Vec<::std::string::String>,
        ///Identifies the team in invitations and paths.
        pub id: ::uuid::Uuid,
        ///Members and mentors in the team's order.
        pub members: ::std::vec::Vec<Member>,
        ///Name of the team, as results show it.
        pub name: ::std::string::String,
        ///Incremented by every change; If-Match must name it.
        pub version: i64,
    }

    ///A team with its people; it replaces the earlier version as a whole.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TeamRequest {
        ///City of the team, compared with sister cities; empty if unknown.
        #[serde(default = "defaults::team_request_city")]
        pub city: TeamRequestCity,
        ///Members and mentors in the team's order.
        pub members: ::std::vec::Vec<MemberRequest>,
        ///Name of the team, as results show it.
        pub name: TeamRequestName,
    }

    ///City of the team, compared with sister cities; empty if unknown.
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

    ///Name of the team, as results show it.
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

    ///A team in a list, without its people.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TeamSummary {
        ///City of the team; empty if unknown.
        pub city: ::std::string::String,
        ///Identifies the team in invitations and paths.
        pub id: ::uuid::Uuid,
        ///Name of the team, as results show it.
        pub name: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TeamSummaryList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<TeamSummary>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A token, without its secret.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Token {
        ///When the token was created.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the token expires, unless it is revoked earlier.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Identifies the token for revoking it; not the secret.
        pub id: ::uuid::Uuid,
        ///Text by which its owner recognises the token.
        pub label: ::std::string::String,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TokenList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Token>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A further token for the caller's account.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TokenRequest {
        ///Validity in days, from 1 to 90.
        pub days: ::std::num::NonZeroU64,
        ///Text by which you recognise the token, such as `laptop`.
        pub label: TokenRequestLabel,
    }

    ///Text by which you recognise the token, such as `laptop`.
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

    ///A track, in which entries compete and are ranked.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Track {
        ///Short code of the track, as in tables.
        pub code: ::std::string::String,
        ///Identifies the track in entries.
        pub id: ::uuid::Uuid,
        ///Titles of the track by language (BCP 47).
        pub titles: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TrackList {
        ///Items of this page, in order.
        pub items: ::std::vec::Vec<Track>,
        ///Cursor for the next page; absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    ///A track to be added.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TrackRequest {
        ///Short code, unique in the competition, as in tables.
        pub code: TrackRequestCode,
        ///Titles of the track by language (BCP 47).
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub titles: ::std::collections::HashMap<::std::string::String, TrackRequestTitlesValue>,
    }

    ///Short code, unique in the competition, as in tables.
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

    ///The result of undoing a commit.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct UndoReport {
        ///Number of assignments that were withdrawn.
        pub assignments: i64,
    }

    ///Decisions of organisers on an entry.
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

    ///A decision of the organisers on an entry.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct VerdictRequest {
        ///Reason for the team; required unless eligible.
        #[serde(default = "defaults::verdict_request_reason")]
        pub reason: VerdictRequestReason,
        ///Whether the entry is eligible, ineligible or disqualified.
        pub verdict: Verdict,
    }

    ///Reason for the team; required unless eligible.
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

    ///A shortcoming that organisers accepted when they closed the round.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Waiver {
        ///The entry with too few reviews; absent if no judge links parts of
        /// the panels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry_id: ::std::option::Option<::uuid::Uuid>,
        ///Number of counted sheets of the entry; without an entry, number of
        /// unlinked parts.
        pub found: i32,
        ///Why the round was closed nevertheless.
        pub reason: ::std::string::String,
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
    ///List my competitions
    ///
    ///**Permissions**: any valid token, for the competitions in which the
    /// account has a membership.
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
    ///The caller becomes the competition's first organiser.
    ///
    ///**Permissions**: accounts that may create competitions.
    ///
    ///Sends a `POST` request to `/competitions`
    ///
    ///Arguments:
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read a competition
    ///
    ///**Permissions**: any account with a membership in the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    ///Assignments that have an exclusive conflict under the new rules are
    /// withdrawn.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `if_match`: ETag of the version to replace, from the last read.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    ///Its sheet is kept, but does not count.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/assignments/{assignment_id}/withdrawal`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Read the head of the audit chain
    ///
    ///Keep it outside the server: if the whole chain was rewritten, only a
    /// head kept elsewhere shows it. `evenhand audit verify --heads`
    /// compares. Signed if the server has a key.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/audit_checkpoint`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List records of the audit chain
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/audit_events`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `after`: Only records after this position; from the beginning if
    ///   absent.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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

    ///List declared conflicts
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/conflicts`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Delete a declared conflict
    ///
    ///Assignments that it ended stay withdrawn.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/conflicts/{conflict_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `conflict_id`: Id of the declared conflict, from `list_conflicts`.
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

    ///List the countries that may take part
    ///
    ///**Permissions**: any account with a membership in the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/countries`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List entries
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/entries`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
    /// - `state`: Only entries in this state; all entries if absent.
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

    ///Read an entry
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
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

    ///List the files of an entry
    ///
    ///**Permissions**: the entry's team, and organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
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

    ///Read the description of a file
    ///
    ///**Permissions**: the entry's team, and organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments/
    /// {attachment_name}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `attachment_name`: Name of the file, with its ending.
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

    ///Upload a file
    ///
    ///The body is the file itself: PDF, PNG, JPEG or MP4, determined by its
    /// content, with a matching ending of its name. The answer comes after
    /// the whole file is stored. Without `If-Match` the name must be new;
    /// repeating an upload with the same bytes has no further
    /// effect. A submitted entry becomes a draft: submit it again afterwards.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `attachment_name`: Name of the file, with its ending, such as
    ///   `poster.pdf`.
    /// - `if_match`: ETag of the file to replace, from the last read; absent
    ///   for a new file.
    /// - `body`: The bytes of the file, unchanged.
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
    ///A submitted entry becomes a draft: submit it again afterwards.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `attachment_name`: Name of the file, with its ending.
    /// - `if_match`: ETag of the file to delete, from the last read.
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

    ///Download a file of an entry
    ///
    ///The bytes as a download, which browsers save and do not display.
    ///
    ///**Permissions**: the entry's team, and organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/attachments/
    /// {attachment_name}/content`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `attachment_name`: Name of the file, with its ending.
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
    ///Assignments of an ineligible or disqualified entry are withdrawn.
    /// `eligible` is refused if the team does not meet the rules; the
    /// answer lists every rule that is not met.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/entries/{entry_id}/verdict`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
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
    ///Imports all rows, or none and reports every problem by line and column.
    /// `entries`, `judges` and `conflicts` belong to the competition;
    /// `pins` and `assignment` belong to a round. The body is the CSV file
    /// itself in UTF-8, sent as `application/octet-stream` or `text/csv`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/imports`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `dry_run`: Only check the table, and change nothing.
    /// - `round_id`: The round; required for `pins` and `assignment`.
    /// - `table`: The kind of table in the body.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///List declared interests
    ///
    ///**Permissions**: organisers of the competition, including those with an
    /// interest.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/interests`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List the invitations of a competition
    ///
    ///**Permissions**: organisers of the competition; with a declared interest
    /// only those of new teams.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/invitations`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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
    /// only for new teams.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/invitations`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Revoke an unused invitation
    ///
    ///**Permissions**: organisers of the competition; with a declared interest
    /// only those of new teams.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/invitations/{invitation_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `invitation_id`: Id of the invitation, from `list_invitations`.
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

    ///List jobs
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/jobs`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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

    ///Read a job
    ///
    ///Repeat the request until `state` is not `running`, or use `watch_job`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/jobs/{job_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `job_id`: Id of the job, from `list_jobs`.
    /// - `wait`: Seconds, 0 to 20: a running job is answered when it has ended,
    ///   or after this time as it
    ///then is. When many requests wait, the answer may come earlier.
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
    ///A cancelled job leaves no result.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/jobs/{job_id}/cancellation`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `job_id`: Id of the job, from `list_jobs`.
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

    ///Watch a job
    ///
    ///Server-sent events, each with the whole job as JSON: first its current
    /// state, then every change. The stream ends with the job. After a lost
    /// connection send the request again.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/jobs/{job_id}/events`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `job_id`: Id of the job, from `list_jobs`.
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

    ///Read my profile as a judge
    ///
    ///**Permissions**: judges, for their own profile.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/judge`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List my assignments
    ///
    ///**Permissions**: judges, for their own assignments.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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

    ///Read one of my assignments
    ///
    ///**Permissions**: judges, for their own assignments.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List the files of an assigned entry
    ///
    ///Oldest first, under neutral names: names chosen by a team can reveal who
    /// it is.
    ///
    ///**Permissions**: judges, for their own assignments.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// attachments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Download a file of an assigned entry
    ///
    ///The bytes as a download, which browsers save and do not display.
    ///
    ///**Permissions**: judges, for their own assignments.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// attachments/{attachment_id}/content`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `attachment_id`: Id of the file, from the list of the assignment's
    ///   files.
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

    ///Declare a conflict with an assigned entry
    ///
    ///If the rules make declared conflicts exclusive, the assignment ends and
    /// its sheet does not count, even after the round is closed.
    ///
    ///**Permissions**: judges; one's own assignments only.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// conflict`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///List the receipts of my score sheet
    ///
    ///One for each submitted revision, oldest first; each is equal to the
    /// receipt in the answer to that submission.
    ///
    ///**Permissions**: judges, for their own assignments.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// receipts`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Recuse myself from an assignment
    ///
    ///**Permissions**: judges, for their own assignments, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// recusal`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Read my score sheet
    ///
    ///**Permissions**: judges, for their own assignments.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/sheet`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    ///Marks may be missing, but those present must be on their scales. Only
    /// the judge can read a draft.
    ///
    ///**Permissions**: judges, for their own assignments, while the round is
    /// scoring.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/sheet`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `if_match`: ETag of the sheet, from the last read; `"0"` before the
    ///   first draft.
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

    ///Submit a score sheet
    ///
    ///The sheet needs one mark for every criterion. Submit it again to revise
    /// it, until the round closes; earlier revisions are kept. Keep the
    /// receipt.
    ///
    ///**Permissions**: judges, for their own assignments, while the round is
    /// scoring.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judge/assignments/{assignment_id}/
    /// submission`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `assignment_id`: The assignment: one judge on one entry in one round.
    /// - `if_match`: ETag of the sheet, from the last read; `"0"` before the
    ///   first draft.
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

    ///Plan how many judges are needed, and from which countries
    ///
    ///Computes from the expected entries by country, the panel size and the
    /// load of a judge which judges to invite, so that no judge scores an
    /// entry of their own country and panels are as mixed as possible.
    /// Nothing is stored.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/judge_plan`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List judges
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/judges`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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
    ///The judge's state is `invited`; `create_invitation` creates the
    /// invitation link. To add many judges at once use `import_table`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/judges`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read a judge's profile
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/judges/{judge_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `judge_id`: Id of the judge, from `list_judges`.
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
    ///Assignments that now have an exclusive conflict are withdrawn, and their
    /// sheets quarantined.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/judges/{judge_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `judge_id`: Id of the judge, from `list_judges`.
    /// - `if_match`: ETag of the version to replace, from the last read.
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

    ///Withdraw a judge from the competition
    ///
    ///Assignments without a submitted sheet end. Submitted sheets are kept,
    /// but the judge can no longer revise them. Open invitations are
    /// revoked. Compute an assignment preview with `repair` to fill the
    /// gaps.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/judges/{judge_id}/withdrawal`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `judge_id`: Id of the judge, from `list_judges`.
    /// - `if_match`: ETag of the judge's current version, from the last read.
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

    ///Record a consent for any team
    ///
    ///For example one that was given on paper.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/members/{member_id}/consent`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `member_id`: Id of the member or mentor of a team.
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

    ///Withdraw a consent for any team
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/members/{member_id}/consent`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `member_id`: Id of the member or mentor of a team.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List organisations
    ///
    ///Organisers read all of them; a team reads those that it added for its
    /// members.
    ///
    ///**Permissions**: organisers and teams of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/organisations`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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
    ///Organisations added by a team are for its own members; those added by
    /// organisers are for judges. A judge and a team belong to the same
    /// organisation if the names are equal, so a name may occur twice.
    ///
    ///**Permissions**: organisers and teams of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/organisations`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    ///For an organiser who is close to a participant, with a reason. The
    /// declaration holds for the whole competition and cannot be withdrawn.
    /// From then on the account has no access to entries, judges,
    /// assignments, marks and results until they are public, and its open
    /// invitations are revoked. It keeps the registration: it can invite new
    /// teams and list the teams.
    ///
    ///**Permissions**: organisers of the competition, for themselves.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/organiser/interest`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read the privacy settings
    ///
    ///**Permissions**: any account with a membership in the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/privacy`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Replace the privacy settings
    ///
    ///After a new version of the notice, consents to earlier versions no
    /// longer count: entries submitted from then on need new ones.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}/privacy`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `if_match`: ETag of the version to replace, from the last read.
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

    ///List the names that announcements may show
    ///
    ///For certificates and announcements: the team, and the members whose
    /// consent to the version in force allows it, if the competition's
    /// policy is `names`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/published_names`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List the publications of a competition
    ///
    ///Oldest first; for each round the highest number is in force. The answer
    /// is 404 until something is published.
    ///
    ///**Permissions**: anyone, without a token.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/results`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Read published results
    ///
    ///**Permissions**: anyone, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `publication_id`: Id of the publication, from `list_publications`.
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

    ///Download the bundle of published results
    ///
    ///`evenhand verify` recomputes the standings from it, offline. Judges have
    /// pseudonyms.
    ///
    ///**Permissions**: anyone, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}/bundle`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `publication_id`: Id of the publication, from `list_publications`.
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

    ///List what happened to published entries since the closing
    ///
    ///The publication itself never changes. Oldest first; reasons and judges
    /// are for organisers only.
    ///
    ///**Permissions**: anyone, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}/effects`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `publication_id`: Id of the publication, from `list_publications`.
    pub async fn list_published_effects<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        publication_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PublishedEffectList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/results/{}/effects",
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
            operation_id: "list_published_effects",
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

    ///Read the report of published results
    ///
    ///One self-contained HTML page. Judges have pseudonyms.
    ///
    ///**Permissions**: anyone, without a token.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/results/{publication_id}/report`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `publication_id`: Id of the publication, from `list_publications`.
    /// - `lang`: Language of the text; English if absent.
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

    ///Read the retention plan
    ///
    ///Lists personal data and the end of its retention period. Changes
    /// nothing.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/retention`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Erase data whose retention period has ended
    ///
    ///The erasure cannot be undone. Scores, countries and standings are kept;
    /// people get pseudonyms, and their tokens are revoked.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to `/competitions/{competition_id}/retention`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///List rounds
    ///
    ///**Permissions**: any account with a membership in the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/rounds`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read a round with its rubric and scoring plan
    ///
    ///**Permissions**: any account with a membership in the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `if_match`: ETag of the version to replace, from the last read.
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

    ///List the amendments of a round's scoring plan
    ///
    ///Oldest first; empty if the plan was not amended.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/amendments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    ///The plan as first frozen is kept, and the standings show the rankings by
    /// both plans. A ranked round has to be ranked again.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/amendments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    ///Two organisers make results final: the organiser who ranked the round
    /// cannot approve it. The request names the standings by number, so
    /// that no other standings are approved by mistake.
    ///
    ///**Permissions**: organisers of the competition, except the one who
    /// ranked the round.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/approval`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    ///Takes the request of `preview_assignment` and computes the same plan.
    /// The finished job names the preview. Only one job can run for a round
    /// at a time.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_jobs`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    /// a withdrawal, a recusal, a late entry or a changed profile) the
    /// summary's `moves` list the changes. If no plan satisfies the hard
    /// rules, the answer names the entries that lack judges, and why. For
    /// thousands of entries use `start_assignment_job`, which computes in the
    /// background.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read a preview
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `preview_id`: Id of the computed preview.
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
    ///Refused if entries, judges, conflicts, pins or panels have changed since
    /// the preview. A repair withdraws the pairs that its `moves` remove
    /// and adds the new ones; all other assignments stay unchanged.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}/commit`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `preview_id`: Id of the computed preview.
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

    ///Draw a preview
    ///
    ///SVG without scripts: which judges share entries, and how the work is
    /// spread. For more than 60 judges the picture shows countries, and how
    /// many judges have how many entries.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}/picture`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `preview_id`: Id of the computed preview.
    /// - `lang`: Language of the text; English if absent.
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

    ///Undo the commit of a preview
    ///
    ///Withdraws every assignment that the commit made. Pairs assigned by hand
    /// are kept, and the preview can be committed again. Refused, with a
    /// list of pairs, if a judge has begun a sheet of these assignments.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignment_previews/
    /// {preview_id}/undo`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `preview_id`: Id of the computed preview.
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

    ///List the assignments of a round
    ///
    ///**Permissions**: organisers of the competition; a judge uses
    /// `list_my_assignments`.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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
    ///A pair with an exclusive conflict is refused. All other disadvantages
    /// (track, language, a better judge with free capacity, panel members
    /// from one country, load, panel size) are returned as warnings, and
    /// the pair is assigned.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/assignments`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `judges`: How judges are named; by code if absent.
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
    ///Submitted sheets count from then on. The round's tables are kept as a
    /// snapshot, and its results are computed from that: what happens later
    /// to people, entries or conflicts does not change them. Refused while
    /// sheets are missing, eligible entries have fewer reviews than the
    /// panel size, or no judge links parts of the panels; the answer lists all
    /// of it, and the last two can be waived with a reason.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/closing`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `body`
    pub async fn close_round<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
        body: &'a types::CloseRequest,
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
            .json(&body)
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

    ///List the closings of a round
    ///
    ///Oldest first; empty before the first closing.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/closings`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    pub async fn list_closings<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::ClosingList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/closings",
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
            operation_id: "list_closings",
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

    ///Export diagnostics of a ranked round
    ///
    ///The ranking repeated without each judge, without each country's judges,
    /// and by every other method: which entries would enter or leave the
    /// podium, and how far the two orders agree. Also patterns that should
    /// be checked, with the rate of false alarms bounded over all tests:
    /// favour between countries, and halo. The bytes are those of `evenhand
    /// rank --diagnostics` on the files of the bundle.
    ///
    ///One ranking for each judge and each country: seconds for 60 judges and
    /// 120 entries, minutes for hundreds of judges and thousands of
    /// entries. The computation waits for running assignment jobs. Refused
    /// for more than 3,000 entries or as many judges.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/diagnostics`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `table`: Name of the table to export.
    /// - `excel`: Begin the file with a byte order mark, so that Excel reads it
    ///   as UTF-8.
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

    ///Plan extra reviews near the prize line
    ///
    ///Proposes which entries near the prize line should get further reviews,
    /// and by which judges, so that as few entries as possible are on the
    /// wrong side of it: the pairs of `evenhand rank --extra-reviews`.
    /// Excluded are judges with a conflict or a full load, judges who were on
    /// the entry's panel or recused themselves, judges whose marks look
    /// careless, and pairs that a pin forbids. Computed from the current
    /// sheets; nothing is stored.
    ///
    ///To collect the reviews, open the round again (`reopen_round`), send each
    /// pair to `create_assignment`, and close the round when the sheets are
    /// submitted: they count like all others. For panels of another round
    /// send each pair to its `create_pin`, with `must`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/extra_reviews`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `reviews`: Number of extra reviews that are available.
    /// - `top`: Last rank that wins a prize; the scoring plan's value if
    ///   absent.
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

    ///List judges whose marks look careless
    ///
    ///By the newest standings, with the decisions about each judge.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/flags`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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

    ///Confirm or refuse the flag of a judge
    ///
    ///Until a flag is confirmed, the judge's sheets count in full. A ranked
    /// round has to be ranked again; its standings also show the rankings
    /// without flags and with all flags.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/flags`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///List what happened after the closing of a round
    ///
    ///Withdrawn, ineligible and disqualified entries, and conflicts of
    /// interest found too late: they do not change a closed round. Oldest
    /// first.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/pending_effects`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    pub async fn list_pending_effects<'a>(
        &'a self,
        competition_id: &'a ::uuid::Uuid,
        round_id: &'a ::uuid::Uuid,
    ) -> Result<ResponseValue<types::PendingEffectList>, Error<ByteStream>> {
        let url = format!(
            "{}/competitions/{}/rounds/{}/pending_effects",
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
            operation_id: "list_pending_effects",
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

    ///List the pins of a round
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/pins`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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

    ///Require or forbid a pair
    ///
    ///A pair with an exclusive conflict cannot be required; other
    /// disadvantages of a required pair are returned as warnings.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/pins`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `pin_id`: Id of the pin, from `list_pins`.
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

    ///Read the progress of a round
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/progress`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    ///From then on anyone can read standings, report and bundle without a
    /// token, with pseudonyms for judges. A publication is never changed; a
    /// correction is a further publication.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/publication`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    ///Uses the frozen scoring plan. While the round is not closed, the answer
    /// lists the missing sheets.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/ranking`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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

    ///List requests to open a round again
    ///
    ///Oldest request first.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopenings`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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

    ///Request that an approved or published round is opened again
    ///
    ///Another organiser has to approve the request. The reason becomes public
    /// with the correction that follows.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopenings`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Approve a request to open a round again
    ///
    ///The state of the round becomes scoring. Earlier publications stay public
    /// until a correction replaces them.
    ///
    ///**Permissions**: organisers of the competition, except the one who made
    /// the request.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/reopenings/
    /// {reopening_id}/approval`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `reopening_id`: Id of the request to open the round again.
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

    ///Read the report of a ranked round
    ///
    ///One self-contained HTML page: standings with their uncertainty, the
    /// judges' severity, what does not count, and for each entry near the
    /// prizes the reasons for its rank. If the plan was amended or flags
    /// were decided, it also shows the ranks without those decisions. With
    /// `diagnostics` it also shows what other choices would change, which takes
    /// as long as `export_diagnostics`.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/report`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `diagnostics`: Also report what other choices would change.
    /// - `lang`: Language of the text; English if absent.
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
    ///Possible until scoring opens.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/rubric`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `if_match`: ETag of the round, from the last read.
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
    ///Freezes rubric and scoring plan, and records their hash.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/scoring`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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
    ///Possible until scoring opens; later changes are amendments.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/scoring_plan`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
    /// - `if_match`: ETag of the round, from the last read.
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

    ///Read the newest standings of a round
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/rounds/{round_id}/standings`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `round_id`: Id of the round, from `list_rounds`.
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

    ///List similar names
    ///
    ///Titles, teams, judges and organisations whose names are equal or look
    /// the same with letters of other scripts (Unicode Technical Standard
    /// 39). The list blocks nothing. If one organisation is spelled in two
    /// ways, a conflict between a judge and a team of that organisation is
    /// not found: correct the spelling, or declare the conflict.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/similar_names`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    ///A judge, a member or mentor, or the holder of an account, by id. This
    /// cannot be undone: names and addresses are removed from every row,
    /// text, audit record and stored answer. Scores, countries,
    /// organisation and city are kept, because conflicts and standings depend
    /// on them. The person's tokens are revoked, and so are open
    /// invitations for or by the person.
    ///
    ///**Permissions**: organisers of the competition, with a reason.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/subjects/{subject_id}/anonymisation`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `subject_id`: Id of the judge, member, mentor or account whose data it
    ///   is.
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

    ///Export everything stored about a person
    ///
    ///For a request for access by a judge, a member or mentor, or the holder
    /// of an account, by id. The audit record states who read whose data,
    /// and not the data.
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/subjects/{subject_id}/export`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `subject_id`: Id of the judge, member, mentor or account whose data it
    ///   is.
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

    ///Read my team
    ///
    ///**Permissions**: teams, for their own members.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/team`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    ///Possible while the competition accepts entries. If the change causes an
    /// exclusive conflict with an assigned judge, that assignment is
    /// withdrawn. A submitted entry that the changed team could not submit
    /// becomes a draft again. The change is refused if an entry was found
    /// eligible and the changed team could not submit it.
    ///
    ///**Permissions**: teams, for their own members.
    ///
    ///Sends a `PUT` request to `/competitions/{competition_id}/team`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `if_match`: ETag of the version to replace, from the last read.
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

    ///List the consents of my team
    ///
    ///**Permissions**: teams, for their own members.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/team/consents`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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

    ///Record the consent of a member of my team
    ///
    ///Replaces an earlier consent. A member who stays in the team under the
    /// same name keeps the consent.
    ///
    ///**Permissions**: teams, for their own members.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/team/consents/{member_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `member_id`: Id of the member or mentor of a team.
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

    ///Withdraw the consent of a member of my team
    ///
    ///Possible at any time. From then on no result shows the name; a submitted
    /// entry stays submitted.
    ///
    ///**Permissions**: teams, for their own members.
    ///
    ///Sends a `DELETE` request to
    /// `/competitions/{competition_id}/team/consents/{member_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `member_id`: Id of the member or mentor of a team.
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

    ///List my team's entries
    ///
    ///**Permissions**: teams, for their own entries.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/team/entries`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read one of my team's entries
    ///
    ///**Permissions**: teams, for their own entries.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
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
    ///A submitted entry becomes a draft: submit it again afterwards.
    ///
    ///**Permissions**: teams, for their own entries.
    ///
    ///Sends a `PUT` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `if_match`: ETag of the version to replace, from the last read.
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

    ///List the receipts of an entry
    ///
    ///One for each submission, oldest first; each is equal to the receipt in
    /// the answer to that submission.
    ///
    ///**Permissions**: teams, for their own entries.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}/receipts`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
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
    ///The server's clock decides whether the deadline was met. Keep the
    /// receipt.
    ///
    ///**Permissions**: teams, for their own entries.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}/submission`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `if_match`: ETag of the version to submit, from the last read.
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
    ///**Permissions**: teams, for their own entries.
    ///
    ///Sends a `POST` request to
    /// `/competitions/{competition_id}/team/entries/{entry_id}/withdrawal`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `entry_id`: Id of the entry, from `list_entries` or `list_my_entries`.
    /// - `if_match`: ETag of the version to withdraw, from the last read.
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

    ///List teams
    ///
    ///**Permissions**: organisers of the competition, including those with a
    /// declared interest.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/teams`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `cursor`: `next_cursor` of the previous page; absent for the first
    ///   page.
    /// - `limit`: Most items on the page, from 1 to 200; 50 if absent.
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

    ///Read a team with its people
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/teams/{team_id}`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `team_id`: Id of the team, from `list_teams`.
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

    ///List the consents of a team
    ///
    ///**Permissions**: organisers of the competition.
    ///
    ///Sends a `GET` request to
    /// `/competitions/{competition_id}/teams/{team_id}/consents`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `team_id`: Id of the team, from `list_teams`.
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

    ///List tracks
    ///
    ///**Permissions**: any account with a membership in the competition.
    ///
    ///Sends a `GET` request to `/competitions/{competition_id}/tracks`
    ///
    ///Arguments:
    /// - `competition_id`: Id of the competition, from `list_competitions`.
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
    /// - `competition_id`: Id of the competition, from `list_competitions`.
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    ///Creates an account with the invitation's membership and a first token. A
    /// code can be redeemed once.
    ///
    ///**Permissions**: anyone who has the code.
    ///
    ///Sends a `POST` request to `/invitations/redemption`
    ///
    ///Arguments:
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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

    ///Read my account and memberships
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

    ///List my tokens
    ///
    ///**Permissions**: any valid token, for the account's own tokens.
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

    ///Create a further token for my account
    ///
    ///**Permissions**: any valid token.
    ///
    ///Sends a `POST` request to `/tokens`
    ///
    ///Arguments:
    /// - `idempotency_key`: A key of your choice, such as a random UUID, new
    ///   for each request. If the same request with the
    ///same token and key is sent again within 30 days, it gets the first
    /// answer and has no further effect.
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
    ///**Permissions**: any valid token, for the account's own tokens.
    ///
    ///Sends a `DELETE` request to `/tokens/{token_id}`
    ///
    ///Arguments:
    /// - `token_id`: Id of the token, from `list_tokens`; not the secret.
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
