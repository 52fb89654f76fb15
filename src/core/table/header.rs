//! The header of a table that is read: which of its names is which column.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::heading::{Countries, Heading};

/// Where a column is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Position of its cells in each record.
    pub(super) at: usize,
    /// Whether the file has the column's own name, and not an alias.
    pub(super) is_own_name: bool,
}

/// The columns of a file.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// The place of each column of the schema.
    pub(super) places: Vec<Option<Place>>,
    /// The other names, with their positions.
    pub(super) unknown: Vec<(usize, String)>,
    /// What is wrong: column, found and expected.
    pub(super) problems: Vec<(&'static str, String, String)>,
}

/// The most characters of a header that a problem shows.
const LONGEST: usize = 200;

/// The form in which names of columns compare.
fn folded(name: &str) -> String {
    let folded: String = name.nfkc().flat_map(char::to_lowercase).collect();
    let words = folded.split(|c: char| c.is_whitespace() || c == '_' || c == '-');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("_").replace('ё', "е")
}

impl Header {
    /// Looks the names of a file's header up in the schema.
    pub(super) fn new(names: &[&str], schema: &[&Heading], countries: Countries) -> Self {
        let mut known = HashMap::new();
        for (column, heading) in schema.iter().enumerate() {
            for spelling in spellings(heading) {
                known.insert(folded(spelling), column);
            }
        }
        let mut header = Self {
            places: vec![None; schema.len()],
            ..Self::default()
        };
        let names: Vec<String> = names.iter().map(|n| n.trim().to_lowercase()).collect();
        for (at, name) in names.iter().enumerate() {
            let Some(column) = known.get(&folded(name)) else {
                header.unknown.push((at, name.clone()));
                continue;
            };
            let own_name = schema[*column].name;
            if let Some(first) = header.places[*column] {
                let expected = match names[first.at] == *name {
                    true => "each column at most once".to_owned(),
                    false => format!(
                        "each column at most once; {} is the same column",
                        names[first.at]
                    ),
                };
                header.problems.push((own_name, name.clone(), expected));
                continue;
            }
            header.places[*column] = Some(Place {
                at,
                is_own_name: folded(name) == own_name,
            });
        }
        header.propose(schema);
        let shown: String = names.join(",").chars().take(LONGEST).collect();
        for (heading, place) in schema.iter().zip(&header.places) {
            let is_proposed = header.problems.iter().any(|p| p.0 == heading.name);
            if place.is_none() && heading.need.is_column_required(countries) && !is_proposed {
                let expected = format!("a column named {} in the header", heading.name);
                let problem = (heading.name, shown.clone(), expected);
                header.problems.push(problem);
            }
        }
        header
    }

    /// Refuses unknown names that are near the name of a column that the file lacks. Ignoring such
    /// a column could switch a rule off, as `contry` would that of countries.
    fn propose(&mut self, schema: &[&Heading]) {
        let absent = schema.iter().zip(&self.places).filter(|(_, p)| p.is_none());
        let absent: Vec<(&Heading, Vec<char>)> = absent
            .flat_map(|(heading, _)| {
                spellings(heading).map(|s| (*heading, folded(s).chars().collect()))
            })
            .collect();
        for (_, name) in &self.unknown {
            // The longest name of a column has a few dozen characters.
            let found: Vec<char> = folded(name).chars().take(LONGEST).collect();
            let near = absent.iter().filter_map(|(heading, spelling)| {
                let most = match spelling.len() {
                    0..=3 => 0,
                    4..=6 => 1,
                    _ => 2,
                };
                let distance = distance(&found, spelling);
                (distance <= most).then_some((distance, heading.name))
            });
            if let Some((_, own_name)) = near.min_by_key(|(distance, _)| *distance) {
                let expected = format!(
                    "the name {own_name}, if that column is meant; otherwise rename or delete the column"
                );
                self.problems.push((own_name, name.clone(), expected));
            }
        }
    }

    /// The unknown names in the file's order, as a note lists them.
    pub(super) fn unknown_names(&self) -> Vec<String> {
        let named = |(at, name): &(usize, String)| match name.is_empty() {
            true => format!("column {} (without a name)", at + 1),
            false => name.clone(),
        };
        self.unknown.iter().map(named).collect()
    }
}

/// All names of a column.
fn spellings(heading: &Heading) -> impl Iterator<Item = &'static str> {
    std::iter::once(heading.name).chain(heading.aliases.iter().copied())
}

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to make
/// one name of the other (optimal string alignment); more than 2 is reported as 3.
fn distance(a: &[char], b: &[char]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let least = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                let is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                match is_swap {
                    true => least.min(rows[i - 2][j - 2] + 1),
                    false => least,
                }
            };
        }
    }
    rows[a.len()][b.len()].min(3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::catalogue::{results, tables};
    use crate::table::schema::Description;

    fn header(table: &str, names: &[&str], countries: Countries) -> Header {
        let table = tables().into_iter().find(|t| t.name == table).unwrap();
        Header::new(names, &table.headings.iter().collect::<Vec<_>>(), countries)
    }

    fn every_table() -> Vec<Description> {
        [tables(), results()].concat()
    }

    /// A name that were two columns would be read as one of them, silently.
    #[test]
    fn each_name_belongs_to_one_column_of_its_table() {
        for table in every_table() {
            let mut seen = HashMap::new();
            for heading in &table.headings {
                assert_eq!(folded(heading.name), heading.name, "the name is folded");
                for spelling in spellings(heading) {
                    let earlier = seen.insert(folded(spelling), heading.name);
                    assert_eq!(earlier, None, "{}: {spelling}", table.name);
                }
            }
        }
    }

    #[test]
    fn columns_are_found_by_each_of_their_names_in_any_form() {
        for table in tables() {
            for (column, heading) in table.headings.iter().enumerate() {
                for spelling in spellings(heading) {
                    let forms = [
                        spelling.to_owned(),
                        spelling.to_uppercase(),
                        format!(" {} ", spelling.replace('_', "  ")),
                        spelling.replace([' ', '_'], "-"),
                    ];
                    for form in forms {
                        let found = header(table.name, &["x", &form], Countries::Optional);
                        let place = found.places[column].map(|p| p.at);
                        assert_eq!(place, Some(1), "{}: {form:?}", table.name);
                    }
                }
            }
        }
    }

    #[test]
    fn both_numbers_of_a_noun_and_other_languages_are_read() {
        for (table, names, column) in [
            (
                "entries",
                "country countries страна Страны 国家",
                "countries",
            ),
            (
                "entries",
                "organisation organizations организация 单位",
                "organisations",
            ),
            (
                "judges",
                "organisation organisations организации 单位",
                "organisation",
            ),
            ("entries", "language languages язык языки 语言", "language"),
            ("judges", "language languages язык языки 语言", "languages"),
            ("judges", "topic topics тема темы 主题", "topics"),
            ("entries", "member members участники 成员", "members"),
            ("judges", "track tracks направление 赛道", "tracks"),
            ("scores", "criterion criteria критерий 评分项", "criterion"),
            ("scores", "score scores mark оценка балл 分数", "score"),
        ] {
            for name in names.split(' ') {
                let found = header(table, &[name], Countries::Optional);
                let places: Vec<bool> = found.places.iter().map(Option::is_some).collect();
                let description = tables().into_iter().find(|t| t.name == table).unwrap();
                let expected = description.headings.iter().map(|h| h.name == column);
                assert_eq!(places, expected.collect::<Vec<_>>(), "{table}: {name}");
            }
        }
    }

    #[test]
    fn a_name_near_a_column_that_the_file_lacks_is_refused_with_a_proposal() {
        for (table, name, column) in [
            ("entries", "contry", "countries"),
            ("entries", "Coutnries", "countries"),
            ("entries", "orgnisations", "organisations"),
            ("entries", "titel", "title"),
            ("entries", "стрна", "countries"),
            ("judges", "max lod", "max_load"),
            ("judges", "langauges", "languages"),
            ("judges", "expirience", "experience"),
            ("conflicts", "reasn", "reason"),
            ("rubric", "wieght", "weight"),
            ("scores", "критирий", "criterion"),
        ] {
            for countries in [Countries::Required, Countries::Optional] {
                let found = header(table, &["x", name], countries).problems;
                let proposals: Vec<_> = found.iter().filter(|p| p.0 == column).collect();
                assert_eq!(proposals.len(), 1, "{table}: {name}: {found:?}");
                assert_eq!(proposals[0].1, name.to_lowercase());
                assert!(proposals[0].2.starts_with(&format!("the name {column},")));
            }
        }
    }

    #[test]
    fn other_unknown_names_are_only_noted() {
        for (table, names) in [
            // Near the name of a column that is there.
            ("entries", &["entry", "title", "titles2", "title2"][..]),
            ("scores", &["entry", "judge", "score", "scorer", "score_1"]),
            // Columns of other tables, and what people add.
            (
                "entries",
                &[
                    "entry", "mentors", "team", "panel", "date", "state", "email",
                ],
            ),
            (
                "judges",
                &["judge", "group", "role", "gender", "phone", "comment"],
            ),
            ("conflicts", &["judge", "entry", "date", "source", "since"]),
            (
                "rubric",
                &["criterion", "weight", "min", "max", "mix", "note"],
            ),
            (
                "scores",
                &[
                    "entry",
                    "judge",
                    "score",
                    "time",
                    "remark",
                    "комментарий",
                    "备注",
                ],
            ),
        ] {
            let found = header(table, names, Countries::Optional);
            assert_eq!(found.problems, [], "{table}: {names:?}");
        }
    }

    #[test]
    fn two_names_of_one_column_are_refused() {
        let twice = |names| header("entries", names, Countries::Optional).problems;
        let problem = |found: &str, expected: &str| {
            vec![("countries", found.to_owned(), expected.to_owned())]
        };
        assert_eq!(
            twice(&["entry", "countries", "countries"]),
            problem("countries", "each column at most once")
        );
        assert_eq!(
            twice(&["Страна", "entry", "countries"]),
            problem(
                "countries",
                "each column at most once; страна is the same column"
            )
        );
        // Twice the same unknown name harms nothing.
        assert_eq!(twice(&["entry", "colour", "colour"]), []);
    }

    #[test]
    fn countries_are_required_where_the_caller_says_so() {
        for (table, key) in [("entries", "entry"), ("judges", "judge")] {
            let found = |countries| header(table, &[key], countries).problems;
            assert_eq!(found(Countries::Optional), []);
            let names: Vec<_> = found(Countries::Required).iter().map(|p| p.0).collect();
            assert_eq!(names, ["countries"]);
        }
    }

    #[test]
    fn the_distance_counts_letters_inserted_deleted_replaced_and_swapped() {
        for (a, b, expected) in [
            ("judge", "judge", 0),
            ("judge", "juge", 1),
            ("judge", "judgee", 1),
            ("judge", "jugde", 1),
            ("judge", "judgi", 1),
            ("countries", "contrys", 3),
            ("", "ab", 2),
            ("", "abc", 3),
            ("судья", "судь", 1),
        ] {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            assert_eq!(distance(&letters(a), &letters(b)), expected, "{a} {b}");
            assert_eq!(distance(&letters(b), &letters(a)), expected, "{b} {a}");
        }
    }
}
