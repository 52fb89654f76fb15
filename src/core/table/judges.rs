//! `judges.csv`.

use super::read::{Problems, Read};
use super::schema::{Countries, Holds, JUDGE_ALIASES, Need, schema};
use super::write::join;
use crate::domain::{Country, conflict::Side};

/// A topic that a judge knows, with a level from 1 to 3.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Topic {
    /// The topic's name.
    pub name: String,
    /// 1 (some), 2 (good) or 3 (expert).
    pub level: u8,
}

impl std::str::FromStr for Topic {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (name, level) = match text.rsplit_once(':') {
            None => (text, 1),
            Some((name, level)) => (name, level.trim().parse().map_err(|_| ())?),
        };
        let name = name.trim().to_owned();
        if name.is_empty() || !(1..=3).contains(&level) {
            Err(())
        } else {
            Ok(Self { name, level })
        }
    }
}

impl std::fmt::Display for Topic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A name may hold a colon: then the level is written, so that the end of the name is not
        // read as one.
        if self.level == 1 && !self.name.contains(':') {
            f.write_str(&self.name)
        } else {
            write!(f, "{}:{}", self.name, self.level)
        }
    }
}

/// A row of `judges.csv`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JudgeRow {
    /// Line in the file.
    pub line: u64,
    /// Short unique id.
    pub judge: String,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Countries; the first is the panel country; empty means unknown.
    pub countries: Vec<Country>,
    /// Organisation.
    pub organisation: String,
    /// City.
    pub city: String,
    /// Languages (BCP 47, lower case).
    pub languages: Vec<String>,
    /// Topics with levels.
    pub topics: Vec<Topic>,
    /// Fewest entries to judge.
    pub min_load: u32,
    /// Most entries to judge; `None` is unlimited.
    pub max_load: Option<u32>,
    /// Tracks the judge may judge; empty means all.
    pub tracks: Vec<String>,
    /// Competitions judged before; `None` is unknown.
    pub experience: Option<u32>,
}

schema! {
    /// The judges: one row for each.
    JudgeRow as "judges" {
        /// Short id of the judge, by which the other tables name the judge.
        JUDGE = "judge" {
            need: Need::Key,
            holds: Holds::Text,
            aliases: JUDGE_ALIASES,
            examples: ["J1", "J2"],
            read: |cell, judge| judge.judge = cell.text(),
            write: |judge| judge.judge.as_str().into(),
        }
        /// The judge's name.
        NAME = "name" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["names", "имя", "фио", "姓名"],
            examples: ["Anna Kovalenko", "Rustam Karimov"],
            read: |cell, judge| judge.name = cell.text(),
            write: |judge| judge.name.as_str().into(),
        }
        /// E-mail address.
        EMAIL = "email" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["e-mail", "emails", "mail", "почта", "электронная почта", "邮箱", "电子邮件"],
            examples: ["anna@example.org", ""],
            read: |cell, judge| judge.email = cell.text(),
            write: |judge| judge.email.as_str().into(),
        }
        /// Citizenships and residence. The first is the judge's country when panels are mixed.
        COUNTRIES = "countries" {
            need: Need::ForConflicts,
            holds: Holds::Countries,
            aliases: &["country", "страны", "страна", "国家"],
            examples: ["BY", "UZ;TR"],
            read: |cell, judge| judge.countries = cell.parsed_list(),
            write: |judge| join(&judge.countries),
        }
        /// University, company or authority of the judge.
        ORGANISATION = "organisation" {
            need: Need::Optional,
            holds: Holds::One("the name of one organisation"),
            aliases: &[
                "organisations", "organization", "organizations", "организация", "организации",
                "单位", "机构",
            ],
            examples: ["Minsk Technology Park", "Tashkent Chamber of Young Enterprise"],
            read: |cell, judge| judge.organisation = cell.only(),
            write: |judge| judge.organisation.as_str().into(),
        }
        /// City of the judge.
        CITY = "city" {
            need: Need::Optional,
            holds: Holds::Text,
            aliases: &["cities", "город", "города", "城市"],
            examples: ["Minsk", "Tashkent"],
            read: |cell, judge| judge.city = cell.text(),
            write: |judge| judge.city.as_str().into(),
        }
        /// Languages that the judge reads, as BCP 47 tags.
        LANGUAGES = "languages" {
            need: Need::Optional,
            holds: Holds::List("a language such as ru"),
            aliases: &["language", "языки", "язык", "语言"],
            examples: ["ru;en", "en"],
            read: |cell, judge| judge.languages = cell.values().map(str::to_lowercase).collect(),
            write: |judge| join(&judge.languages),
        }
        /// Topics that the judge knows: 1 some, 2 well, 3 as an expert; without a level 1.
        TOPICS = "topics" {
            need: Need::Optional,
            holds: Holds::List("a topic with an optional level from 1 to 3, such as energy:3"),
            aliases: &["topic", "темы", "тема", "主题"],
            examples: ["energy:3;soil", "sensors:2"],
            read: |cell, judge| judge.topics = cell.parsed_list(),
            write: |judge| join(&judge.topics),
        }
        /// Fewest entries to judge; 0 if blank.
        MIN_LOAD = "min_load" {
            need: Need::Optional,
            holds: Holds::One("a whole number from 0"),
            aliases: &["minimum load", "минимальная нагрузка", "最小工作量"],
            examples: ["0", "1"],
            read: |cell, judge| judge.min_load = cell.parsed().unwrap_or(0),
            write: |judge| judge.min_load.into(),
        }
        /// Most entries to judge; no limit if blank.
        MAX_LOAD = "max_load" {
            need: Need::Optional,
            holds: Holds::One("a whole number from 0, or nothing for no limit"),
            aliases: &["maximum load", "максимальная нагрузка", "最大工作量"],
            examples: ["9", ""],
            read: |cell, judge| {
                judge.max_load = cell.parsed();
                if judge.max_load.is_some_and(|max| max < judge.min_load) {
                    let expected = format!("at least min_load, which is {}", judge.min_load);
                    cell.refuse(cell.as_str(), &expected);
                }
            },
            write: |judge| judge.max_load.into(),
        }
        /// Tracks that the judge may judge; all if blank.
        TRACKS = "tracks" {
            need: Need::Optional,
            holds: Holds::List("a track, as in the table of entries"),
            aliases: &["track", "направления", "направление", "треки", "赛道"],
            examples: ["", "environment;energy"],
            read: |cell, judge| judge.tracks = cell.texts(),
            write: |judge| join(&judge.tracks),
        }
        /// Number of competitions judged before; unknown if blank.
        EXPERIENCE = "experience" {
            need: Need::Optional,
            holds: Holds::One("a whole number of competitions judged before"),
            aliases: &["опыт", "经验"],
            examples: ["3", "0"],
            read: |cell, judge| judge.experience = cell.parsed(),
            write: |judge| judge.experience.into(),
        }
    }
}

/// Reads `judges.csv`.
pub fn read(file: &str, bytes: &[u8], countries: Countries) -> Result<Read<JudgeRow>, Problems> {
    TABLE.read_for(countries, file, bytes, |line, judge| {
        judge.line = line.number();
        Some(std::mem::take(judge))
    })
}

/// Writes `judges.csv`; the column `experience` only if a judge states it.
pub fn write(judges: &[JudgeRow]) -> Vec<u8> {
    let is_stated = judges.iter().any(|j| j.experience.is_some());
    TABLE.write_columns(judges, |column| is_stated || column.name != EXPERIENCE.name)
}

impl JudgeRow {
    /// The attributes that the conflict rules compare.
    pub fn side(&self) -> Side {
        let mut side = Side::stated(&self.countries);
        side.add_organisation(&self.organisation);
        side.set_city(&self.city);
        side
    }
}
