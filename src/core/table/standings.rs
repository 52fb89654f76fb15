//! `standings.csv`.

use super::read::{Problems, Read};
use super::schema::{Holds, Need, schema};
use super::write::join;
use crate::ranking::Standing;

const COUNT: Holds = Holds::One("a whole number from 0");
const NUMBER: Holds = Holds::One("a number");

fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

schema! {
    /// The ranking: one row for each entry, sorted by track, component and rank.
    Standing as "standings" {
        /// Rank within track and component, from 1; equal scores share a rank.
        RANK = "rank" {
            need: Need::Required,
            holds: COUNT,
            aliases: &[],
            examples: ["1", "2"],
            read: |cell, standing| standing.rank = cell.parsed().unwrap_or(0),
            write: |standing| standing.rank.into(),
        }
        /// Best rank that is plausible: the 5 % quantile.
        RANK_LOW = "rank_low" {
            need: Need::Column,
            holds: COUNT,
            aliases: &[],
            examples: ["1", "1"],
            read: |cell, standing| standing.rank_low = cell.parsed(),
            write: |standing| standing.rank_low.into(),
        }
        /// Worst rank that is plausible: the 95 % quantile.
        RANK_HIGH = "rank_high" {
            need: Need::Column,
            holds: COUNT,
            aliases: &[],
            examples: ["2", "2"],
            read: |cell, standing| standing.rank_high = cell.parsed(),
            write: |standing| standing.rank_high.into(),
        }
        /// Id of the entry.
        ENTRY = "entry" {
            need: Need::Key,
            holds: Holds::Text,
            aliases: &[],
            examples: ["E1", "E2"],
            read: |cell, standing| standing.entry = cell.text(),
            write: |standing| standing.entry.as_str().into(),
        }
        /// Title of the entry, if a table of entries gave one.
        TITLE = "title" {
            need: Need::Column,
            holds: Holds::Text,
            aliases: &[],
            examples: ["Soil that speaks", "Quiet rotor"],
            read: |cell, standing| standing.title = cell.text(),
            write: |standing| standing.title.as_str().into(),
        }
        /// Countries of the entry, if known.
        COUNTRIES = "countries" {
            need: Need::Column,
            holds: Holds::Countries,
            aliases: &[],
            examples: ["KZ;CN", "RU"],
            read: |cell, standing| standing.countries = cell.parsed_list(),
            write: |standing| join(&standing.countries),
        }
        /// Track of the entry.
        TRACK = "track" {
            need: Need::Column,
            holds: Holds::Text,
            aliases: &[],
            examples: ["environment", "environment"],
            read: |cell, standing| standing.track = cell.text(),
            write: |standing| standing.track.as_str().into(),
        }
        /// Number of counted score sheets.
        SHEETS = "sheets" {
            need: Need::Required,
            holds: COUNT,
            aliases: &[],
            examples: ["3", "3"],
            read: |cell, standing| standing.sheets = cell.parsed().unwrap_or(0),
            write: |standing| standing.sheets.into(),
        }
        /// Mean of the sheets' scores.
        RAW_MEAN = "raw_mean" {
            need: Need::Required,
            holds: NUMBER,
            aliases: &[],
            examples: ["7.5", "6.25"],
            read: |cell, standing| standing.raw_mean = cell.parsed_by(finite).unwrap_or(0.0),
            write: |standing| standing.raw_mean.into(),
        }
        /// Score by the method, from which the rank follows.
        SCORE = "score" {
            need: Need::Required,
            holds: NUMBER,
            aliases: &[],
            examples: ["7.4", "6.3"],
            read: |cell, standing| standing.score = cell.parsed_by(finite).unwrap_or(0.0),
            write: |standing| standing.score.into(),
        }
        /// Standard error of predicting the score, if the method has one.
        STANDARD_ERROR = "standard_error" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["0.4", "0.4"],
            read: |cell, standing| standing.standard_error = cell.parsed_by(finite),
            write: |standing| standing.standard_error.into(),
        }
        /// Probability of being first.
        P_WIN = "p_win" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["0.8", "0.2"],
            read: |cell, standing| standing.p_win = cell.parsed_by(finite),
            write: |standing| standing.p_win.into(),
        }
        /// Probability of a rank up to the prize line.
        P_TOP_N = "p_top_n" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["1", "1"],
            read: |cell, standing| standing.p_top_n = cell.parsed_by(finite),
            write: |standing| standing.p_top_n.into(),
        }
        /// Prize line that the marks leave open for the entry, such as `top 3`.
        TIED_GROUP = "tied_group" {
            need: Need::Column,
            holds: Holds::Text,
            aliases: &[],
            examples: ["", ""],
            read: |cell, standing| standing.tied_group = cell.text(),
            write: |standing| standing.tied_group.as_str().into(),
        }
        /// Group of entries that share judges, from 1; ranks of two groups do not compare.
        COMPONENT = "component" {
            need: Need::Required,
            holds: COUNT,
            aliases: &[],
            examples: ["1", "1"],
            read: |cell, standing| standing.component = cell.parsed().unwrap_or(0),
            write: |standing| standing.component.into(),
        }
    }
}

/// Reads `standings.csv`.
pub fn read(file: &str, bytes: &[u8]) -> Result<Read<Standing>, Problems> {
    TABLE.read(file, bytes, |_, standing| Some(std::mem::take(standing)))
}

/// Writes `standings.csv`.
pub fn write(standings: &[Standing]) -> Vec<u8> {
    TABLE.write(standings)
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
