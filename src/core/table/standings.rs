//! `standings.csv`.

use super::entries::{Countries, countries_of, join};
use super::read::{Columns, Problems, Read, Row, Unique, rows};
use super::write::Writer;
use crate::ranking::Standing;

const NAMES: [&str; 15] = [
    "rank",
    "rank_low",
    "rank_high",
    "entry",
    "title",
    "countries",
    "track",
    "sheets",
    "raw_mean",
    "score",
    "standard_error",
    "p_win",
    "p_top_n",
    "tied_group",
    "component",
];
const COLUMNS: Columns = Columns {
    required: &NAMES,
    optional: &[],
};

/// Reads `standings.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<Standing>, Problems> {
    let mut unique = Unique::default();
    rows(file, bytes, &COLUMNS, |row| {
        let entry = row.required(3).to_owned();
        let ok = !entry.is_empty() && unique.check(row, 3, &entry);
        let standing = Standing {
            rank: count(row, 0),
            rank_low: row.parsed(1, COUNT),
            rank_high: row.parsed(2, COUNT),
            entry,
            title: row.cell(4).to_owned(),
            countries: countries_of(row, 5, Countries::Optional),
            track: row.cell(6).to_owned(),
            sheets: count(row, 7),
            raw_mean: required_number(row, 8),
            score: required_number(row, 9),
            standard_error: number(row, 10),
            p_win: number(row, 11),
            p_top_n: number(row, 12),
            tied_group: row.cell(13).to_owned(),
            component: count(row, 14),
        };
        ok.then_some(standing)
    })
}

const COUNT: &str = "a whole number from 0";

fn count(row: &mut Row<'_>, column: usize) -> u32 {
    row.required(column);
    row.parsed(column, COUNT).unwrap_or_default()
}

fn number(row: &mut Row<'_>, column: usize) -> Option<f64> {
    let number = row.parsed::<f64>(column, "a number")?;
    if !number.is_finite() {
        row.refuse(column, "a number");
    }
    Some(number)
}

fn required_number(row: &mut Row<'_>, column: usize) -> f64 {
    row.required(column);
    number(row, column).unwrap_or_default()
}

/// Writes `standings.csv`.
pub fn write(standings: &[Standing]) -> Vec<u8> {
    let mut writer = Writer::new(&NAMES);
    for s in standings {
        writer.row([
            s.rank.into(),
            s.rank_low.into(),
            s.rank_high.into(),
            s.entry.as_str().into(),
            s.title.as_str().into(),
            join(&s.countries),
            s.track.as_str().into(),
            s.sheets.into(),
            s.raw_mean.into(),
            s.score.into(),
            s.standard_error.into(),
            s.p_win.into(),
            s.p_top_n.into(),
            s.tied_group.as_str().into(),
            s.component.into(),
        ]);
    }
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standings_read_back_as_they_were_written() {
        let standing = Standing {
            rank: 1,
            rank_low: Some(1),
            rank_high: None,
            entry: "=E1".to_owned(),
            title: "Мост, \"A\"".to_owned(),
            countries: vec!["CN".parse().unwrap(), "KZ".parse().unwrap()],
            track: "t".to_owned(),
            sheets: 3,
            raw_mean: 1.0 / 3.0,
            score: -0.1,
            standard_error: Some(1e-9),
            p_win: Some(0.25),
            p_top_n: None,
            tied_group: "top 3".to_owned(),
            component: 2,
        };
        let bytes = write(std::slice::from_ref(&standing));
        assert_eq!(read("s.csv", &bytes).map(|r| r.rows), Ok(vec![standing]));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let text = "rank,rank_low,rank_high,entry,title,countries,track,sheets,raw_mean,score,\
                    standard_error,p_win,p_top_n,tied_group,component\n,,,E,,,,1,NaN,x,,,,,1\n";
        let problems = read("s.csv", text.as_bytes())
            .map(|r| r.rows)
            .unwrap_err()
            .0;
        let columns: Vec<&str> = problems.iter().map(|p| p.column.as_str()).collect();
        assert_eq!(columns, ["rank", "raw_mean", "score"]);
    }
}
