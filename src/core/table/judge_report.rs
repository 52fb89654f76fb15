//! `judge_report.csv`.

use super::entries::join;
use super::write::Writer;
use crate::ranking::JudgeLine;

/// Writes `judge_report.csv`.
pub fn write(judges: &[JudgeLine]) -> Vec<u8> {
    let mut writer = Writer::new(&[
        "judge",
        "countries",
        "sheets",
        "severity",
        "severity_se",
        "weight",
        "spread",
        "consistency",
        "agreement",
        "flags",
    ]);
    for j in judges {
        writer.row([
            j.judge.as_str().into(),
            join(&j.countries),
            j.sheets.into(),
            j.severity.into(),
            j.severity_se.into(),
            j.weight.into(),
            j.spread.into(),
            j.consistency.into(),
            j.agreement.into(),
            join(&j.flags),
        ]);
    }
    writer.finish()
}
