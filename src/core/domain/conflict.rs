//! The one function that decides whether a judge and an entry have a conflict, and whether the
//! rules make it a conflict of interest.
//!
//! Every path calls it: the optimiser, a manual edit, a CSV import, the API and the submission of a
//! score sheet. Where to start: [`exclusive_conflicts`].

use serde::{Deserialize, Serialize};

use super::country::{Country, CountrySet};
use super::states::string_enum;

string_enum! {
    /// What a rule does with a conflict.
    ConflictEffect {
        /// The conflict is a conflict of interest: the pair is never assigned, no sheet of it
        /// counts.
        Exclusive = "exclusive",
        /// The conflict is shown to organisers, and allowed.
        Warn = "warn",
        /// The conflict is ignored.
        Allowed = "allowed",
    }
}

/// The conflict rules of a competition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// A country on both sides.
    pub same_country: ConflictEffect,
    /// An organisation on both sides.
    pub same_organisation: ConflictEffect,
    /// A conflict declared with a reason.
    pub declared: ConflictEffect,
    /// The judge's city is paired with the entry's.
    pub paired_places: ConflictEffect,
    /// Pairs of cities that an organiser lists as sisters.
    pub sister_cities: Vec<(String, String)>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            same_country: ConflictEffect::Exclusive,
            same_organisation: ConflictEffect::Exclusive,
            declared: ConflictEffect::Exclusive,
            paired_places: ConflictEffect::Warn,
            sister_cities: Vec::new(),
        }
    }
}

/// The origin of a country of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Stated for the judge or entry as a whole (a CSV cell, a nomination).
    Stated,
    /// A person's citizenship.
    Citizenship,
    /// A person's residence.
    Residence,
    /// The country of an organisation.
    Organisation,
}

impl Origin {
    /// The origin as text for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Citizenship => "citizenship",
            Self::Residence => "residence",
            Self::Organisation => "organisation",
        }
    }
}

/// One side of a pair: the attributes of a judge or an entry that the rules compare.
///
/// Organisations and cities compare by [`super::text::key`], so that case and spacing do not hide a
/// conflict.
#[derive(Clone, Debug, Default)]
pub struct Side {
    countries: CountrySet,
    origins: Vec<(Country, Origin)>,
    organisations: Vec<(String, String)>,
    city: Option<String>,
}

impl Side {
    /// A side with these countries as stated, in the given order.
    pub fn stated(countries: &[Country]) -> Self {
        let mut side = Self::default();
        for &country in countries {
            side.add_country(country, Origin::Stated);
        }
        side
    }

    /// Adds a country with its origin.
    pub fn add_country(&mut self, country: Country, origin: Origin) {
        self.countries.insert(country);
        if !self.origins.contains(&(country, origin)) {
            self.origins.push((country, origin));
        }
    }

    /// Adds an organisation by name.
    pub fn add_organisation(&mut self, name: &str) {
        let key = super::text::key(name);
        if !key.is_empty() && !self.organisations.iter().any(|(k, _)| *k == key) {
            self.organisations.push((key, name.to_owned()));
        }
    }

    /// Sets the city, which the rule of paired cities compares.
    pub fn set_city(&mut self, city: &str) {
        self.city = Some(super::text::key(city)).filter(|c| !c.is_empty());
    }

    /// Each country once, in the order it was added. The first is a judge's panel country.
    pub fn countries(&self) -> Vec<Country> {
        let mut list = Vec::new();
        for (country, _) in &self.origins {
            if !list.contains(country) {
                list.push(*country);
            }
        }
        list
    }

    /// The organisations' names as given.
    pub fn organisations(&self) -> impl Iterator<Item = &str> {
        self.organisations.iter().map(|(_, name)| name.as_str())
    }

    fn origin_of(&self, country: Country) -> Origin {
        self.origins
            .iter()
            .find(|(c, _)| *c == country)
            .map_or(Origin::Stated, |(_, o)| *o)
    }
}

/// The rule that names a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A country on both sides.
    SameCountry,
    /// An organisation on both sides.
    SameOrganisation,
    /// Declared by a judge, a team or an organiser.
    Declared,
    /// Paired cities.
    PairedPlaces,
}

impl Rule {
    /// The word used in tables and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SameCountry => "same_country",
            Self::SameOrganisation => "same_organisation",
            Self::Declared => "declared",
            Self::PairedPlaces => "paired_places",
        }
    }
}

/// A conflict between a judge and an entry, with its reason as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// The rule that names it.
    pub rule: Rule,
    /// Whether it excludes the pair or is only shown.
    pub exclusive: bool,
    /// Reason, as text for an organiser.
    pub reason: String,
}

/// All conflicts of a judge and an entry under the rules, exclusive ones first.
///
/// `declared` are the reasons of the conflicts that were declared for exactly this pair. A side
/// without countries shares none: a caller that requires countries checks that before.
fn all_conflicts(judge: &Side, entry: &Side, declared: &[String], rules: &Rules) -> Vec<Conflict> {
    let mut found = Vec::new();
    let mut add = |force: ConflictEffect, rule: Rule, reason: String| {
        if force != ConflictEffect::Allowed {
            found.push(Conflict {
                rule,
                exclusive: force == ConflictEffect::Exclusive,
                reason,
            });
        }
    };
    if judge.countries.intersects(&entry.countries) {
        for country in judge
            .countries()
            .into_iter()
            .filter(|c| entry.countries.contains(*c))
        {
            let (by_judge, by_entry) = (judge.origin_of(country), entry.origin_of(country));
            add(
                rules.same_country,
                Rule::SameCountry,
                format!(
                    "{country} on both sides (judge: {}, entry: {})",
                    by_judge.as_str(),
                    by_entry.as_str()
                ),
            );
        }
    }
    for (key, name) in &judge.organisations {
        if entry.organisations.iter().any(|(k, _)| k == key) {
            add(
                rules.same_organisation,
                Rule::SameOrganisation,
                format!("organisation {name} on both sides"),
            );
        }
    }
    for reason in declared {
        add(
            rules.declared,
            Rule::Declared,
            format!("declared: {reason}"),
        );
    }
    if let (Some(a), Some(b)) = (&judge.city, &entry.city) {
        let paired = rules.sister_cities.iter().any(|(x, y)| {
            let (x, y) = (super::text::key(x), super::text::key(y));
            (&x, &y) == (a, b) || (&y, &x) == (a, b)
        });
        if paired {
            add(
                rules.paired_places,
                Rule::PairedPlaces,
                format!("sister cities {a} and {b}"),
            );
        }
    }
    found.sort_by_key(|conflict| !conflict.exclusive);
    found
}

/// The exclusive conflicts among all conflicts: the pair is in conflict if there is one.
pub fn exclusive_conflicts(
    judge: &Side,
    entry: &Side,
    declared: &[String],
    rules: &Rules,
) -> Vec<Conflict> {
    let mut found = all_conflicts(judge, entry, declared, rules);
    found.retain(|conflict| conflict.exclusive);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        code.parse().unwrap_or_else(|_| panic!("{code}"))
    }

    #[test]
    fn one_shared_country_of_several_is_a_conflict_with_its_origins() {
        let mut judge = Side::stated(&[country("KZ")]);
        judge.add_country(country("CN"), Origin::Organisation);
        let mut entry = Side::default();
        entry.add_country(country("RU"), Origin::Citizenship);
        entry.add_country(country("CN"), Origin::Residence);
        let found = exclusive_conflicts(&judge, &entry, &[], &Rules::default());
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].reason,
            "CN on both sides (judge: organisation, entry: residence)"
        );
    }

    #[test]
    fn organisations_compare_without_case_and_spacing() {
        let (mut judge, mut entry) = (Side::default(), Side::default());
        judge.add_organisation("Tashkent  State University");
        entry.add_organisation("tashkent state university ");
        assert_eq!(
            exclusive_conflicts(&judge, &entry, &[], &Rules::default()).len(),
            1
        );
    }

    #[test]
    fn organisations_are_kept_once_and_only_those_that_meet_tie() {
        let (mut judge, mut entry) = (Side::default(), Side::default());
        for name in ["Lyceum 5", "", "  ", "LYCEUM  5", "Gymnasium 1"] {
            judge.add_organisation(name);
        }
        let names: Vec<&str> = judge.organisations().collect();
        assert_eq!(names, ["Lyceum 5", "Gymnasium 1"]);
        entry.add_organisation("Lyceum 7");
        assert_eq!(all_conflicts(&judge, &entry, &[], &Rules::default()), []);
        entry.add_organisation("gymnasium 1");
        let found = all_conflicts(&judge, &entry, &[], &Rules::default());
        let reasons: Vec<&str> = found.iter().map(|t| t.reason.as_str()).collect();
        assert_eq!(reasons, ["organisation Gymnasium 1 on both sides"]);
    }

    #[test]
    fn conflicts_come_before_ties_that_are_only_shown() {
        let (mut judge, mut entry) = (Side::default(), Side::default());
        for side in [&mut judge, &mut entry] {
            side.add_country(country("CN"), Origin::Stated);
            side.add_organisation("Lyceum 5");
        }
        let rules = Rules {
            same_country: ConflictEffect::Warn,
            ..Rules::default()
        };
        let found = all_conflicts(&judge, &entry, &["a cousin".to_owned()], &rules);
        let order: Vec<_> = found
            .iter()
            .map(|t| (t.rule.as_str(), t.exclusive))
            .collect();
        assert_eq!(
            order,
            [
                ("same_organisation", true),
                ("declared", true),
                ("same_country", false)
            ]
        );
        assert_eq!(Rule::PairedPlaces.as_str(), "paired_places");
    }

    #[test]
    fn a_rule_can_be_switched_to_warn_or_off() {
        let side = Side::stated(&[country("IN")]);
        let with = |force| Rules {
            same_country: force,
            ..Rules::default()
        };
        assert!(exclusive_conflicts(&side, &side, &[], &with(ConflictEffect::Warn)).is_empty());
        assert_eq!(
            all_conflicts(&side, &side, &[], &with(ConflictEffect::Warn)).len(),
            1
        );
        assert!(all_conflicts(&side, &side, &[], &with(ConflictEffect::Allowed)).is_empty());
    }

    #[test]
    fn sister_cities_warn_in_either_order() {
        let (mut judge, mut entry) = (Side::default(), Side::default());
        judge.set_city("Qingdao");
        entry.set_city("Saint Petersburg");
        let rules = Rules {
            sister_cities: vec![("saint petersburg".into(), "QINGDAO".into())],
            ..Rules::default()
        };
        for (judge, entry) in [(&judge, &entry), (&entry, &judge)] {
            let found = all_conflicts(judge, entry, &[], &rules);
            assert_eq!(found.len(), 1);
            assert!(!found[0].exclusive);
        }
        for other in ["Samarkand", "Qingdao"] {
            entry.set_city(other);
            assert_eq!(all_conflicts(&judge, &entry, &[], &rules), [], "{other}");
            assert_eq!(all_conflicts(&entry, &judge, &[], &rules), [], "{other}");
        }
    }
}
