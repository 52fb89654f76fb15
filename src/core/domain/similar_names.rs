//! Names that can be confused: equal names, and names spelled with letters of other scripts.
//!
//! Similar names are not refused, because real names can be similar; organisers see them and
//! decide. If a team and a judge spell an organisation differently, a conflict stays hidden.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;

use super::text;

/// A person, team or organisation with a name.
#[derive(Clone, Debug)]
pub struct Bearer {
    /// The name as written.
    pub name: String,
    /// Codes of the judges and entries by which the bearer is known.
    pub codes: Vec<String>,
}

/// One spelling of a name, and its bearers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The name in this spelling.
    pub name: String,
    /// Codes of judges and entries, in order.
    pub codes: BTreeSet<String>,
}

/// Whether several bearers of one spelling are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// As organisations: only other spellings count.
    Usual,
    /// As teams, titles and people: a namesake counts as well.
    Unusual,
}

/// Forms for comparison: two names are similar if they have one form in common. The forms are the
/// name's key and its skeletons (Unicode Technical Standard 39, section 4) as written and in lower
/// case: `В` looks like `B`, but `в` unlike `b`.
fn skeletons(name: &str) -> [String; 3] {
    let visual = |name: &str| unicode_security::skeleton(name).collect::<String>();
    let key = text::key(name);
    let written: String = name.nfkc().collect();
    let written: Vec<_> = written.split_whitespace().collect();
    [
        format!("as it compares: {key}"),
        format!("as written: {}", visual(&written.join(" "))),
        format!("in lower case: {}", visual(&key)),
    ]
}

/// Groups of similar spellings, in order of their first spelling. A group has at least two
/// spellings, or one spelling with several bearers if that is [`Shared::Unusual`]. Blank names are
/// ignored.
pub fn similar_names(bearers: Vec<Bearer>, shared: Shared) -> Vec<Vec<Spelling>> {
    let mut spellings: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    let named = bearers.into_iter().filter(|b| !b.name.trim().is_empty());
    for bearer in named {
        let (count, codes) = spellings.entry(bearer.name).or_default();
        *count += 1;
        codes.extend(bearer.codes);
    }
    // Spellings in order, each pointing to an earlier one of its group or, the first, to itself.
    let mut earlier: Vec<usize> = (0..spellings.len()).collect();
    let mut with_skeleton: HashMap<String, usize> = HashMap::new();
    for (at, name) in spellings.keys().enumerate() {
        for skeleton in skeletons(name) {
            let other = *with_skeleton.entry(skeleton).or_insert(at);
            let (a, b) = (first(&mut earlier, other), first(&mut earlier, at));
            earlier[a.max(b)] = a.min(b);
        }
    }
    let mut groups: BTreeMap<usize, (usize, Vec<Spelling>)> = BTreeMap::new();
    for (at, (name, (count, codes))) in spellings.into_iter().enumerate() {
        let (bearers, members) = groups.entry(first(&mut earlier, at)).or_default();
        *bearers += count;
        members.push(Spelling { name, codes });
    }
    let compare_alike = |group: &[Spelling]| {
        let keys: BTreeSet<_> = group.iter().map(|s| text::key(&s.name)).collect();
        keys.len() == 1
    };
    groups
        .into_values()
        .filter(|(bearers, group)| match shared {
            Shared::Usual => !compare_alike(group),
            Shared::Unusual => *bearers > 1,
        })
        .map(|(_, group)| group)
        .collect()
}

/// The first spelling of a group; shortens the path to it.
fn first(earlier: &mut [usize], mut at: usize) -> usize {
    while earlier[at] != at {
        earlier[at] = earlier[earlier[at]];
        at = earlier[at];
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(names: &[&str], shared: Shared) -> Vec<Vec<String>> {
        let bearers = names.iter().enumerate().map(|(i, name)| Bearer {
            name: (*name).to_owned(),
            codes: vec![format!("E{i}")],
        });
        similar_names(bearers.collect(), shared)
            .into_iter()
            .map(|group| group.into_iter().map(|s| s.name).collect())
            .collect()
    }

    #[test]
    fn letters_of_other_scripts_are_seen_through() {
        // Cyrillic а, В, Е, С, Н and о; a full-width A; the digit one for l.
        for pair in [
            ["Alpha", "Alph\u{430}"],
            ["\u{412}\u{415}\u{421}\u{41D}\u{410}", "BECHA"],
            ["Solar", "S\u{43E}lar"],
            ["Astana", "\u{FF21}stana"],
            ["Lyceum l", "Lyceum 1"],
            ["Smart farm", "SMART  FARM"],
        ] {
            let mut expected = pair.to_vec();
            expected.sort_unstable();
            assert_eq!(found(&pair, Shared::Unusual), [expected], "{pair:?}");
        }
        let apart = ["Alpha", "Alpaca", "Весна", "Vesna", "张伟", "张韦"];
        assert!(found(&apart, Shared::Unusual).is_empty());
    }

    #[test]
    fn what_has_no_name_looks_like_nothing() {
        let names = ["", "", " ", "Ann"];
        assert!(found(&names, Shared::Unusual).is_empty());
        assert!(found(&names, Shared::Usual).is_empty());
    }

    #[test]
    fn organisations_are_borne_by_many() {
        let names = ["Lyceum", "Lyceum", "LYCEUM", "School 5"];
        assert!(found(&names, Shared::Usual).is_empty());
        assert_eq!(found(&names, Shared::Unusual), [["LYCEUM", "Lyceum"]]);
        let names = ["Lyceum", "Lyc\u{435}um", "Lyceum"];
        assert_eq!(found(&names, Shared::Usual), [["Lyceum", "Lyc\u{435}um"]]);
    }

    proptest! {
        /// Order does not matter, every bearer of a group is named in it, and each name is in at
        /// most one group.
        #[test]
        fn groups_do_not_depend_on_order(
            names in proptest::collection::vec("[aаoоlI1 ]{1,3}", 0..12),
            usual: bool,
        ) {
            let shared = if usual { Shared::Usual } else { Shared::Unusual };
            let bearers: Vec<_> = names.iter().enumerate().map(|(i, name)| Bearer {
                name: name.clone(),
                codes: vec![format!("E{i}")],
            }).collect();
            let mut turned = bearers.clone();
            turned.reverse();
            let groups = similar_names(bearers.clone(), shared);
            prop_assert_eq!(&groups, &similar_names(turned, shared));
            let spelled: Vec<_> = groups.iter().flatten().collect();
            let once: BTreeSet<_> = spelled.iter().map(|s| &s.name).collect();
            prop_assert_eq!(once.len(), spelled.len());
            for bearer in &bearers {
                for spelling in spelled.iter().filter(|s| s.name == bearer.name) {
                    prop_assert!(spelling.codes.contains(&bearer.codes[0]));
                }
            }
            if shared == Shared::Unusual {
                let named: Vec<_> = bearers.iter().filter(|b| !b.name.trim().is_empty()).collect();
                for (i, a) in named.iter().enumerate() {
                    for b in &named[i + 1..] {
                        let alike = skeletons(&a.name).iter().any(|found| skeletons(&b.name).contains(found));
                        let together = groups.iter().any(|group| {
                            let has = |name| group.iter().any(|s| s.name == name);
                            has(a.name.as_str()) && has(b.name.as_str())
                        });
                        prop_assert!(!alike || together, "{} and {}", a.name, b.name);
                    }
                }
            }
        }
    }
}
