//! `judges.csv`.

use super::entries::{Countries, countries_of, join};
use super::read::{Columns, Problems, Read, Row, Unique, rows};
use super::write::{Cell, Writer};
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

const NAMES: [&str; 12] = [
    "judge",
    "name",
    "email",
    "countries",
    "organisation",
    "city",
    "languages",
    "topics",
    "min_load",
    "max_load",
    "tracks",
    "experience",
];
const REQUIRED: Columns = Columns {
    required: &["judge", "countries"],
    optional: &[
        "name",
        "email",
        "organisation",
        "city",
        "languages",
        "topics",
        "min_load",
        "max_load",
        "tracks",
        "experience",
    ],
};
const OPTIONAL: Columns = Columns {
    required: &["judge"],
    optional: &[
        "countries",
        "name",
        "email",
        "organisation",
        "city",
        "languages",
        "topics",
        "min_load",
        "max_load",
        "tracks",
        "experience",
    ],
};

/// Reads `judges.csv`.
pub fn read(file: &str, bytes: &[u8], countries: Countries) -> Result<Read<JudgeRow>, Problems> {
    let mut unique = Unique::default();
    let columns = if countries == Countries::Required {
        &REQUIRED
    } else {
        &OPTIONAL
    };
    rows(file, bytes, columns, |row| {
        let judge = row.required(0).to_owned();
        let ok = !judge.is_empty() && unique.check(row, 0, &judge);
        let texts = |row: &Row<'_>, column| row.list(column).map(str::to_owned).collect();
        let read = JudgeRow {
            line: row.line(),
            judge,
            countries: countries_of(row, 1, countries),
            name: row.cell(2).to_owned(),
            email: row.cell(3).to_owned(),
            organisation: row.cell(4).to_owned(),
            city: row.cell(5).to_owned(),
            languages: row.list(6).map(str::to_lowercase).collect(),
            topics: row.parsed_list(
                7,
                "a topic with an optional level from 1 to 3, such as energy:3",
            ),
            min_load: row.parsed(8, "a whole number from 0").unwrap_or(0),
            max_load: row.parsed(9, "a whole number from 0, or nothing for no limit"),
            tracks: texts(row, 10),
            experience: row.parsed(11, "a whole number of competitions judged before"),
        };
        if read.max_load.is_some_and(|max| max < read.min_load) {
            row.refuse(9, format!("at least min_load, which is {}", read.min_load));
        }
        ok.then_some(read)
    })
}

/// Writes `judges.csv`; the last column, `experience`, only if a judge states it.
pub fn write(judges: &[JudgeRow]) -> Vec<u8> {
    let stated = judges.iter().any(|j| j.experience.is_some());
    let columns = NAMES.len() - usize::from(!stated);
    let mut writer = Writer::new(&NAMES[..columns]);
    for j in judges {
        let cells: [Cell<'_>; NAMES.len()] = [
            j.judge.as_str().into(),
            j.name.as_str().into(),
            j.email.as_str().into(),
            join(&j.countries),
            j.organisation.as_str().into(),
            j.city.as_str().into(),
            join(&j.languages),
            join(&j.topics),
            Cell::from(j.min_load),
            Cell::from(j.max_load),
            join(&j.tracks),
            Cell::from(j.experience),
        ];
        writer.row(cells.into_iter().take(columns));
    }
    writer.finish()
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
