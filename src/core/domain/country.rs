//! Countries as ISO 3166-1 alpha-2 codes, and sets of them.
//!
//! This module has no country names: an organiser configures the names that a competition shows.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::states::AsWord;

/// A country: an assigned ISO 3166-1 alpha-2 code in upper case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The text is not an assigned ISO 3166-1 alpha-2 code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{EXPECTED_COUNTRY}")]
pub struct UnknownCountry;

/// What an error names as expected in place of a country.
pub const EXPECTED_COUNTRY: &str = "an ISO 3166-1 alpha-2 country code such as CN";

impl Country {
    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Position in a table of all pairs of letters, `AA` = 0.
    fn index(self) -> usize {
        usize::from(self.0[0] - b'A') * 26 + usize::from(self.0[1] - b'A')
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] if rust_iso3166::from_alpha2(text).is_some() => {
                Ok(Self([*a, *b]))
            }
            _ => Err(UnknownCountry),
        }
    }
}

impl AsWord for Country {
    const NAME: &'static str = "Country";

    fn as_word(&self) -> &str {
        self.code()
    }

    fn from_word(word: &str) -> Option<Self> {
        word.parse().ok()
    }
}

impl TryFrom<String> for Country {
    type Error = UnknownCountry;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A set of countries as bits, so that millions of pairs can be compared quickly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CountrySet([u64; 11]);

impl CountrySet {
    /// Adds a country.
    pub fn insert(&mut self, country: Country) {
        self.0[country.index() / 64] |= 1 << (country.index() % 64);
    }

    /// Whether the country is in the set.
    pub fn contains(&self, country: Country) -> bool {
        self.0[country.index() / 64] >> (country.index() % 64) & 1 == 1
    }

    /// Whether the two sets share a country.
    pub fn intersects(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }
}

impl FromIterator<Country> for CountrySet {
    fn from_iter<I: IntoIterator<Item = Country>>(countries: I) -> Self {
        let mut set = Self::default();
        for country in countries {
            set.insert(country);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_assigned_codes_in_upper_case_are_countries() {
        for good in ["CN", "KZ", "NA", "HK"] {
            assert_eq!(
                good.parse::<Country>().map(|c| c.to_string()),
                Ok(good.to_owned())
            );
        }
        for bad in ["", "cn", "CHN", "ZZ", "UK", "C", "К3", "C N"] {
            assert_eq!(bad.parse::<Country>(), Err(UnknownCountry), "{bad:?}");
        }
    }

    /// Every existing code has its own position in sets, and one spelling.
    #[test]
    fn every_country_is_itself_only() {
        let all: Vec<Country> = (b'A'..=b'Z')
            .flat_map(|a| (b'A'..=b'Z').map(move |b| String::from_utf8_lossy(&[a, b]).into_owned()))
            .filter_map(|code| code.parse().ok())
            .collect();
        assert!(all.len() > 200, "{}", all.len());
        for &a in &all {
            let set: CountrySet = [a].into_iter().collect();
            let within: Vec<_> = all.iter().filter(|b| set.contains(**b)).collect();
            let meets = |b: &&Country| set.intersects(&[**b].into_iter().collect());
            let met: Vec<_> = all.iter().filter(meets).collect();
            assert_eq!((within, met), (vec![&a], vec![&a]));
            let spelled = [a.to_string(), format!("{a:?}"), String::from(a)];
            assert!(spelled.iter().all(|s| s == a.code()), "{spelled:?}");
        }
    }

    #[test]
    fn sets_meet_only_in_a_shared_country() {
        let set = |codes: &[&str]| -> CountrySet {
            codes
                .iter()
                .filter_map(|c| c.parse::<Country>().ok())
                .collect()
        };
        assert!(set(&["CN", "KZ"]).intersects(&set(&["KZ"])));
        assert!(!set(&["CN", "ZW"]).intersects(&set(&["KZ", "AF"])));
        assert!(!set(&[]).intersects(&set(&[])));
    }
}
