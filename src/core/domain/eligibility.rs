//! The rules that a submitted entry must meet; each breach has a reason.

use std::collections::BTreeSet;
use std::fmt;

use super::Country;

/// The rules of entry of a competition.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryRules {
    /// Fewest members of a team.
    pub fewest_members: u32,
    /// Most members of a team.
    pub most_members: u32,
    /// Countries of members need to take part in the competition.
    pub only_participating_countries: bool,
}

impl Default for EntryRules {
    fn default() -> Self {
        Self {
            fewest_members: 1,
            most_members: 20,
            only_participating_countries: true,
        }
    }
}

/// A rule of entry that a team breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// Fewer members than this.
    TooFewMembers(u32),
    /// More members than this.
    TooManyMembers(u32),
    /// No country, through members or as stated.
    NoCountry,
    /// A country that does not take part.
    NotParticipating(Country),
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooFewMembers(fewest) => write!(f, "a team has at least {fewest} member(s)"),
            Self::TooManyMembers(most) => write!(f, "a team has at most {most} member(s)"),
            Self::NoCountry => {
                f.write_str("a team has at least one country, through its members or as stated")
            }
            Self::NotParticipating(country) => {
                write!(f, "{country} does not take part in this competition")
            }
        }
    }
}

/// Every reason why a team with these members and countries may not submit; empty if it may.
///
/// `members` counts registered members. It is `None` for a team that was imported as a table row:
/// its stated countries then replace those of members.
pub fn breaches(
    rules: &EntryRules,
    members: Option<u32>,
    countries: &[Country],
    participating: &BTreeSet<Country>,
) -> Vec<Breach> {
    let mut found = Vec::new();
    if let Some(members) = members {
        if members < rules.fewest_members {
            found.push(Breach::TooFewMembers(rules.fewest_members));
        }
        if members > rules.most_members {
            found.push(Breach::TooManyMembers(rules.most_members));
        }
    }
    if countries.is_empty() {
        found.push(Breach::NoCountry);
    }
    if rules.only_participating_countries {
        let absent = countries.iter().filter(|c| !participating.contains(c));
        found.extend(absent.copied().map(Breach::NotParticipating));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_and_the_most_members_are_allowed() {
        let rules = EntryRules {
            fewest_members: 2,
            most_members: 4,
            only_participating_countries: false,
        };
        let country: Vec<Country> = "CN".parse().into_iter().collect();
        let said = |members| -> Vec<String> {
            let found = breaches(&rules, Some(members), &country, &BTreeSet::new());
            found.iter().map(ToString::to_string).collect()
        };
        for members in 2..=4 {
            assert_eq!(said(members), Vec::<String>::new(), "{members}");
        }
        assert_eq!(said(1), ["a team has at least 2 member(s)"]);
        for members in [5, 6] {
            assert_eq!(said(members), ["a team has at most 4 member(s)"]);
        }
    }

    #[test]
    fn every_breach_is_said() {
        let country = |code: &str| code.parse::<Country>().ok();
        let countries: Vec<_> = ["CN", "BR"].into_iter().filter_map(country).collect();
        let taking_part: BTreeSet<_> = country("CN").into_iter().collect();
        let rules = EntryRules {
            fewest_members: 2,
            ..EntryRules::default()
        };
        let found = breaches(&rules, Some(1), &countries, &taking_part);
        let brazil = countries[1];
        assert_eq!(
            found,
            [Breach::TooFewMembers(2), Breach::NotParticipating(brazil)]
        );
        assert_eq!(breaches(&rules, None, &countries[..1], &taking_part), []);
    }
}
