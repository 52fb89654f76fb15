//! `judge_report.csv`, which is written only.

use super::schema::{Holds, Need, schema};
use super::write::join;
use crate::ranking::JudgeLine;

const NUMBER: Holds = Holds::One("a number");

schema! {
    /// How each judge has marked: one row for each judge.
    JudgeLine as "judge_report" {
        /// Id of the judge.
        JUDGE = "judge" {
            need: Need::Column,
            holds: Holds::Text,
            aliases: &[],
            examples: ["J1", "J2"],
            read: |_, _| {},
            write: |judge| judge.judge.as_str().into(),
        }
        /// Countries of the judge, if known.
        COUNTRIES = "countries" {
            need: Need::Column,
            holds: Holds::Countries,
            aliases: &[],
            examples: ["BY", "UZ;TR"],
            read: |_, _| {},
            write: |judge| join(&judge.countries),
        }
        /// Number of counted score sheets.
        SHEETS = "sheets" {
            need: Need::Column,
            holds: Holds::One("a whole number from 0"),
            aliases: &[],
            examples: ["12", "11"],
            read: |_, _| {},
            write: |judge| judge.sheets.into(),
        }
        /// How far the judge's marks lie below those of colleagues, in units of the score.
        SEVERITY = "severity" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["0.4", "-0.2"],
            read: |_, _| {},
            write: |judge| judge.severity.into(),
        }
        /// Standard error of the severity.
        SEVERITY_SE = "severity_se" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["0.2", "0.2"],
            read: |_, _| {},
            write: |judge| judge.severity_se.into(),
        }
        /// Weight of the judge's sheets; below 1 only after a confirmed flag.
        WEIGHT = "weight" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["1", "1"],
            read: |_, _| {},
            write: |judge| judge.weight.into(),
        }
        /// How much of the scale the judge uses; below 1 is less than an average judge.
        SPREAD = "spread" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["0.9", "1.1"],
            read: |_, _| {},
            write: |judge| judge.spread.into(),
        }
        /// How erratic the judge's marks are; above 1 is more than the average.
        CONSISTENCY = "consistency" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["1", "1.2"],
            read: |_, _| {},
            write: |judge| judge.consistency.into(),
        }
        /// Correlation with the mean of the other judges on the same entries.
        AGREEMENT = "agreement" {
            need: Need::Column,
            holds: NUMBER,
            aliases: &[],
            examples: ["0.7", "0.5"],
            read: |_, _| {},
            write: |judge| judge.agreement.into(),
        }
        /// What an organiser should check: `harsh`, `lenient`,
        /// `careless`, `narrow`, `erratic`, `disagrees`.
        FLAGS = "flags" {
            need: Need::Column,
            holds: Holds::List("a flag"),
            aliases: &[],
            examples: ["harsh", ""],
            read: |_, _| {},
            write: |judge| join(&judge.flags),
        }
    }
}

/// Writes `judge_report.csv`.
pub fn write(judges: &[JudgeLine]) -> Vec<u8> {
    TABLE.write(judges)
}
