//! Retention of personal data, and the names that results may show.

use chrono::{DateTime, TimeDelta, Utc};

use super::states::{NamePolicy, RetentionClass};

/// How a competition handles personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Privacy {
    /// The version of the notice to which members consent; absent when no consent is required.
    pub consent_version: Option<String>,
    /// The names that public results may show of an entry.
    pub name_policy: NamePolicy,
    /// Days after the end of the competition for people of teams without a prize place.
    pub entrants_days: i32,
    /// The same for the prize places.
    pub winners_days: i32,
    /// The same for judges.
    pub judges_days: i32,
    /// Days after an invitation was used, revoked or has expired.
    pub invitations_days: i32,
}

/// Days for which the row of an ended token is kept: as long as answers to repeated requests.
pub const TOKENS_DAYS: i32 = 30;
/// The longest period, in days.
pub const MOST_DAYS: i32 = 3650;

impl Default for Privacy {
    fn default() -> Self {
        Self {
            consent_version: None,
            name_policy: NamePolicy::Team,
            entrants_days: 180,
            winners_days: 730,
            judges_days: 730,
            invitations_days: 30,
        }
    }
}

impl Privacy {
    /// When data of a kind is due to be erased, counted from its beginning.
    pub fn due(&self, kept: RetentionClass, from: DateTime<Utc>) -> DateTime<Utc> {
        let days = match kept {
            RetentionClass::Entrants => self.entrants_days,
            RetentionClass::Winners => self.winners_days,
            RetentionClass::Judges => self.judges_days,
            RetentionClass::Invitations => self.invitations_days,
            RetentionClass::Tokens => TOKENS_DAYS,
        };
        from + TimeDelta::days(days.into())
    }

    /// Whether a consent to this version is still valid.
    pub fn consents(&self, version: Option<&str>) -> bool {
        self.consent_version.is_some() && self.consent_version.as_deref() == version
    }

    /// Whether results may show the name of a person who consented to this version.
    pub fn may_publish(&self, version: Option<&str>, publish_name: bool) -> bool {
        self.name_policy == NamePolicy::Names && publish_name && self.consents(version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_due_after_its_days() {
        let privacy = Privacy {
            entrants_days: 1,
            winners_days: 2,
            judges_days: 3,
            invitations_days: 4,
            ..Privacy::default()
        };
        let days =
            |kept| (privacy.due(kept, DateTime::UNIX_EPOCH) - DateTime::UNIX_EPOCH).num_days();
        let kinds = [
            RetentionClass::Entrants,
            RetentionClass::Winners,
            RetentionClass::Judges,
            RetentionClass::Invitations,
            RetentionClass::Tokens,
        ];
        assert_eq!(kinds.map(days), [1, 2, 3, 4, i64::from(TOKENS_DAYS)]);
    }

    #[test]
    fn names_need_policy_consent_and_the_version_in_force() {
        let mut privacy = Privacy::default();
        assert!(
            !privacy.may_publish(None, true),
            "without a version there is no consent"
        );
        privacy.consent_version = Some("2".to_owned());
        assert!(privacy.consents(Some("2")) && !privacy.may_publish(Some("2"), true));
        privacy.name_policy = NamePolicy::Names;
        assert!(privacy.may_publish(Some("2"), true));
        for (version, publish) in [(Some("1"), true), (Some("2"), false), (None, true)] {
            assert!(!privacy.may_publish(version, publish), "{version:?}");
        }
    }
}
