//! `entries.csv`.

use super::read::{Problems, Read};
pub use super::schema::Countries;
use super::schema::{ENTRY_ALIASES, Holds, Need, schema};
use super::write::join;
use crate::domain::{Country, conflict::Side};

/// A row of `entries.csv`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryRow {
    /// Line in the file.
    pub line: u64,
    /// Short unique id.
    pub entry: String,
    /// Title.
    pub title: String,
    /// Countries, in the file's order; empty means unknown.
    pub countries: Vec<Country>,
    /// Names of organisations.
    pub organisations: Vec<String>,
    /// City.
    pub city: String,
    /// Track; empty means none.
    pub track: String,
    /// Language (BCP 47).
    pub language: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Names of members.
    pub members: Vec<String>,
    /// Abstract.
    pub summary: String,
}

schema! {
    /// What is judged: one row for each entry.
    EntryRow as "entries" {
        /// Short id of the entry, by which the other tables name it.
        ENTRY = "entry" {
            need: Need::Key,
            holds: Holds::Text,
            aliases: ENTRY_ALIASES,
            examples: ["E1", "E2"],
            read: |cell, entry| entry.entry = cell.text(),
            write: |entry| entry.entry.as_str().into(),
        }
        /// Title of the entry.
        TITLE = "title" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["titles", "название", "названия", "标题", "作品名称"],
            examples: ["Soil that speaks", "Quiet rotor"],
            read: |cell, entry| entry.title = cell.text(),
            write: |entry| entry.title.as_str().into(),
        }
        /// Countries of the team. A judge who shares one has a conflict of interest.
        COUNTRIES = "countries" {
            need: Need::ForConflicts,
            holds: Holds::Countries,
            aliases: &["country", "страны", "страна", "国家"],
            examples: ["KZ;CN", "RU"],
            read: |cell, entry| entry.countries = cell.parsed_list(),
            write: |entry| join(&entry.countries),
        }
        /// Universities, schools and companies of the team.
        ORGANISATIONS = "organisations" {
            need: Need::Optional,
            holds: Holds::List("the name of an organisation"),
            aliases: &[
                "organisation", "organizations", "organization", "организации", "организация",
                "单位", "机构",
            ],
            examples: ["Satbayev University;Tongji University", "School No. 7"],
            read: |cell, entry| entry.organisations = cell.texts(),
            write: |entry| join(&entry.organisations),
        }
        /// City of the team.
        CITY = "city" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["cities", "город", "города", "城市"],
            examples: ["Almaty", "Kazan"],
            read: |cell, entry| entry.city = cell.text(),
            write: |entry| entry.city.as_str().into(),
        }
        /// Track in which the entry competes.
        TRACK = "track" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["tracks", "направление", "направления", "трек", "赛道"],
            examples: ["environment", "energy"],
            read: |cell, entry| entry.track = cell.text(),
            write: |entry| entry.track.as_str().into(),
        }
        /// Language of the entry, as a BCP 47 tag.
        LANGUAGE = "language" {
            need: Need::Optional,
            holds: Holds::One("a language such as ru"),
            aliases: &["languages", "язык", "языки", "语言"],
            examples: ["en", "ru"],
            read: |cell, entry| entry.language = cell.only().to_lowercase(),
            write: |entry| entry.language.as_str().into(),
        }
        /// Topics of the entry. Judges who know them are preferred.
        TOPICS = "topics" {
            need: Need::Optional,
            holds: Holds::List("a topic"),
            aliases: &["topic", "темы", "тема", "主题"],
            examples: ["soil;sensors", "energy"],
            read: |cell, entry| {
                entry.topics = cell.texts();
                entry.topics.dedup();
            },
            write: |entry| join(&entry.topics),
        }
        /// Names of the team's members.
        MEMBERS = "members" {
            need: Need::Optional,
            holds: Holds::List("a name"),
            aliases: &["member", "участники", "участник", "участники команды", "成员"],
            examples: ["Aigerim S.;Li Na", "Ivan P."],
            read: |cell, entry| entry.members = cell.texts(),
            write: |entry| join(&entry.members),
        }
        /// Summary of the entry for judges.
        ABSTRACT = "abstract" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["abstracts", "аннотация", "аннотации", "摘要"],
            examples: ["A probe that reports when a field needs water.", ""],
            read: |cell, entry| entry.summary = cell.text(),
            write: |entry| entry.summary.as_str().into(),
        }
    }
}

/// Reads `entries.csv`.
pub fn read(file: &str, bytes: &[u8], countries: Countries) -> Result<Read<EntryRow>, Problems> {
    TABLE.read_for(countries, file, bytes, |line, entry| {
        entry.line = line.number();
        Some(std::mem::take(entry))
    })
}

/// Writes `entries.csv`.
pub fn write(entries: &[EntryRow]) -> Vec<u8> {
    TABLE.write(entries)
}

impl EntryRow {
    /// The attributes that the conflict rules compare.
    pub fn side(&self) -> Side {
        let mut side = Side::stated(&self.countries);
        for organisation in &self.organisations {
            side.add_organisation(organisation);
        }
        side.set_city(&self.city);
        side
    }
}
