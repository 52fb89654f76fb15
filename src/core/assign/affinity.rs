//! The estimate of affinity where no candidates table gives one.

use std::collections::HashMap;

use crate::domain::text::key;
use crate::table::entries::EntryRow;
use crate::table::judges::JudgeRow;

/// The estimate of affinity: 600 × topic match + 300 × language match.
///
/// Topic match is (2 × level on the first topic + best level on the further ones) / 9; an entry
/// with one topic counts it for both. Language match is 1 when the judge has the entry's language
/// or a variant of it (`en` and `en-GB`). A blank side matches nothing.
pub(super) struct Estimate {
    /// Topics of each entry as numbers.
    topics: Vec<Vec<u32>>,
    /// Level of each judge on each topic.
    levels: Vec<Vec<u8>>,
    /// Language of each entry as a number; `None` if blank.
    language: Vec<Option<u32>>,
    /// Whether each judge has each language.
    speaks: Vec<Vec<bool>>,
}

impl Estimate {
    pub(super) fn new(entries: &[&EntryRow], judges: &[&JudgeRow]) -> Self {
        let mut topic_ids: HashMap<String, u32> = HashMap::new();
        let mut languages: Vec<&str> = Vec::new();
        let mut topics = Vec::new();
        let mut language = Vec::new();
        for entry in entries {
            let mut of_entry = Vec::new();
            for topic in &entry.topics {
                let next = topic_ids.len() as u32;
                of_entry.push(*topic_ids.entry(key(topic)).or_insert(next));
            }
            topics.push(of_entry);
            language.push((!entry.language.is_empty()).then(|| {
                let known = languages.iter().position(|l| *l == entry.language);
                known.unwrap_or_else(|| {
                    languages.push(&entry.language);
                    languages.len() - 1
                }) as u32
            }));
        }
        let mut levels = Vec::new();
        let mut speaks = Vec::new();
        for judge in judges {
            let mut of_judge = vec![0; topic_ids.len()];
            for topic in &judge.topics {
                if let Some(&id) = topic_ids.get(&key(&topic.name)) {
                    let level: &mut u8 = &mut of_judge[id as usize];
                    *level = topic.level.max(*level);
                }
            }
            levels.push(of_judge);
            let has = |wanted: &&str| judge.languages.iter().any(|l| same_language(l, wanted));
            speaks.push(languages.iter().map(has).collect());
        }
        Self {
            topics,
            levels,
            language,
            speaks,
        }
    }

    pub(super) fn affinity(&self, e: usize, j: usize) -> u16 {
        let level = |topic: &u32| u16::from(self.levels[j][*topic as usize]);
        let topic = match self.topics[e].as_slice() {
            [] => 0,
            [only] => 3 * level(only),
            [first, rest @ ..] => 2 * level(first) + rest.iter().map(level).max().unwrap_or(0),
        };
        let language = self.language[e].is_some_and(|l| self.speaks[j][l as usize]);
        600 * topic / 9 + if language { 300 } else { 0 }
    }
}

/// Whether two language tags are equal or one is a variant of the other.
pub(super) fn same_language(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    long.strip_prefix(short)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
