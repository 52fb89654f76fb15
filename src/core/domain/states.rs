//! States, roles and kinds as words: one spelling for the database, the API and the tables.

/// A value that is written as one word. Columns of the database are generic over it.
pub trait AsWord: Copy + std::fmt::Debug + Eq + Send + Sync + 'static {
    /// The name of the type.
    const NAME: &'static str;

    /// The word.
    fn as_word(&self) -> &str;

    /// The value that the word names.
    fn from_word(word: &str) -> Option<Self>;
}

/// An enum whose variants are words. [`string_enum!`](crate::string_enum) implements it; columns of
/// the database, their checks and the enums of the API are generic over it.
pub trait StringEnum: AsWord {
    /// What the enum is, in a sentence: the API's description.
    const DESCRIPTION: &'static str;
    /// Every variant, in order.
    const ALL: &'static [Self];
}

/// Declares an enum whose variants are words: a [`StringEnum`], with `as_str`, `parse` and `ALL`.
#[macro_export]
macro_rules! string_enum {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The variant that the word names.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|v| v.as_str() == word)
            }
        }

        impl $crate::domain::states::AsWord for $name {
            const NAME: &'static str = stringify!($name);

            fn as_word(&self) -> &str {
                self.as_str()
            }

            fn from_word(word: &str) -> Option<Self> {
                Self::parse(word)
            }
        }

        impl $crate::domain::states::StringEnum for $name {
            const DESCRIPTION: &'static str = concat!($($doc, "\n"),+);
            const ALL: &'static [Self] = Self::ALL;
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub use string_enum;

string_enum! {
    /// Where a competition stands.
    CompetitionState {
        /// Being set up.
        Draft = "draft",
        /// Teams may enter.
        Open = "open",
        /// A round is being assigned, scored or ranked.
        Judging = "judging",
        /// Results are being decided.
        Deliberating = "deliberating",
        /// Results are public.
        Published = "published",
        /// Kept for the record.
        Archived = "archived",
    }
}

string_enum! {
    /// Where a round stands.
    RoundState {
        /// No panels yet.
        Planned = "planned",
        /// Panels are committed.
        Assigned = "assigned",
        /// Judges score; the scoring plan is frozen.
        Scoring = "scoring",
        /// No sheet may change.
        Closed = "closed",
        /// Standings are computed.
        Ranked = "ranked",
        /// A second organiser confirmed them.
        Approved = "approved",
        /// They are public.
        Published = "published",
    }
}

string_enum! {
    /// Where an entry stands.
    EntryState {
        /// The team may edit it.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Found to keep the rules.
        Eligible = "eligible",
        /// Found to break a rule, with its reason.
        Ineligible = "ineligible",
        /// Taken back by its team.
        Withdrawn = "withdrawn",
        /// Excluded, with its reason.
        Disqualified = "disqualified",
    }
}

string_enum! {
    /// Where a judge stands.
    JudgeState {
        /// Named by an organiser.
        Invited = "invited",
        /// Redeemed the invitation.
        Accepted = "accepted",
        /// Said no.
        Declined = "declined",
        /// Left later.
        Withdrawn = "withdrawn",
    }
}

string_enum! {
    /// Where an assignment stands.
    AssignmentState {
        /// In a preview.
        Proposed = "proposed",
        /// The judge is to score the entry.
        Active = "active",
        /// The judge stepped back.
        Recused = "recused",
        /// Taken back by an organiser or by a new conflict.
        Withdrawn = "withdrawn",
        /// The sheet counts.
        Done = "done",
    }
}

string_enum! {
    /// Where a score sheet stands.
    SheetState {
        /// Only its judge sees it.
        Draft = "draft",
        /// A complete revision is in.
        Submitted = "submitted",
        /// In the ranking of a closed round.
        Counted = "counted",
        /// Will not come, with a reason.
        Waived = "waived",
        /// A conflict came to light: it does not count.
        Quarantined = "quarantined",
    }
}

string_enum! {
    /// What a person is in a competition.
    Role {
        /// Runs the competition.
        Organiser = "organiser",
        /// Scores entries.
        Judge = "judge",
        /// Enters work.
        Team = "team",
    }
}

string_enum! {
    /// How a country takes part.
    Participation {
        /// A member state.
        Member = "member",
        /// An observer state.
        Observer = "observer",
        /// A partner state.
        Partner = "partner",
        /// Invited.
        Guest = "guest",
    }
}

string_enum! {
    /// Kind of organisation.
    OrganisationKind {
        /// University or institute.
        University = "university",
        /// School.
        School = "school",
        /// Enterprise.
        Enterprise = "enterprise",
        /// Government body.
        Government = "government",
        /// Industrial park.
        Park = "park",
        /// Association.
        Association = "association",
    }
}

string_enum! {
    /// What a job computes.
    JobKind {
        /// A plan for a round's panels, kept as a preview.
        Assignment = "assignment",
    }
}

string_enum! {
    /// Where a job stands.
    JobState {
        /// Under way, or waiting for its turn.
        Running = "running",
        /// Its result is there.
        Done = "done",
        /// It ended with a problem.
        Failed = "failed",
        /// Somebody stopped it.
        Cancelled = "cancelled",
    }
}

string_enum! {
    /// Wish for a pair.
    PinKind {
        /// The pair must be assigned.
        Must = "must",
        /// The pair must never be assigned.
        Never = "never",
    }
}

string_enum! {
    /// What an organiser decides of a judge whose marks look careless.
    FlagDecision {
        /// The judge's sheets weigh as the reliability stage says.
        Confirmed = "confirmed",
        /// The judge's sheets count in full.
        Refused = "refused",
    }
}

string_enum! {
    /// What public results may call an entry's people.
    NamePolicy {
        /// The team or its entry; no person.
        Team = "team",
        /// Also those members whose consent allows it.
        Names = "names",
    }
}

string_enum! {
    /// Whose personal data a period of keeping is for.
    RetentionClass {
        /// People of teams that won nothing.
        Entrants = "entrants",
        /// People of teams on the prize places.
        Winners = "winners",
        /// Judges.
        Judges = "judges",
        /// Invitations that were used, revoked or have expired.
        Invitations = "invitations",
        /// Tokens that were revoked or have expired.
        Tokens = "tokens",
    }
}

string_enum! {
    /// Age at the reference date.
    // A band, never a birth date.
    AgeBand {
        /// Under 14.
        Under14 = "under_14",
        /// 14 to 17.
        From14To17 = "14_17",
        /// 18 to 24.
        From18To24 = "18_24",
        /// 25 to 35.
        From25To35 = "25_35",
        /// Over 35.
        Over35 = "over_35",
    }
}

string_enum! {
    /// Member or mentor.
    MemberKind {
        /// Takes part.
        Member = "member",
        /// Advises.
        Mentor = "mentor",
    }
}

string_enum! {
    /// What a member's consent is worth now.
    ConsentState {
        /// The competition asks for none.
        NotNeeded = "not_needed",
        /// There is none.
        Missing = "missing",
        /// It is to a version that is no longer in force.
        Outdated = "outdated",
        /// It is to the version in force.
        Given = "given",
    }
}
