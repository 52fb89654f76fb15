//! The report for people: one HTML page without external resources or scripts.
//!
//! Every entry near the prizes is explained by its marks, the severity of its judges, and the score
//! computed from both.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::format::{self, entry_name, percent, two_decimals};
use super::sections;
use crate::domain::plan::{Amendment, Method, ScoringPlan};
use crate::domain::states::FlagDecision;
use crate::graphic::escape;
use crate::lang::{Lang, Message, Note};
use crate::ranking::diagnose::alternatives::Alternative;
use crate::ranking::diagnose::diagnostics::Diagnostics;
use crate::ranking::diagnose::favour::favour;
use crate::ranking::fit::sheets::{Sheets, gather};
use crate::ranking::{Input, JudgeLine, Outcome, Refusal, Standing};
use crate::table::flags::FlagRow;

/// Fewest entries of a track and part whose marks are shown one by one; all prize places are among
/// them.
const EXPLAINED: usize = 10;
/// Most entries of a track and part in the picture of raw means against scores.
const DRAWN: usize = 20;
/// Most sheets left out that are listed one by one.
const MOST_LISTED: usize = 200;

const STYLE: &str = "\
:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--page:#fff;--bar:#2f81f7;--warm:#bc4c00}\
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--page:#0d1117;--bar:#58a6ff;--warm:#f0883e}}\
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:66rem;margin:0 auto;padding:1rem}\
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.2rem}h3{font-size:1.05rem}\
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}\
th,td{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle}\
th{font-weight:600;color:var(--soft);word-break:keep-all}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th.n{white-space:normal}\
.soft{color:var(--soft)}svg{display:block;max-width:100%}.wide svg{max-width:none}.panels{width:100%;min-width:48rem}.name{min-width:8rem}\
svg text{font:12px system-ui,sans-serif;fill:var(--ink)}.edge{stroke:var(--soft);fill:none}\
details{border-bottom:1px solid var(--line);padding:.35rem 0}summary{cursor:pointer}\
code{overflow-wrap:anywhere}@media print{details>*{display:block}}";

/// Optional contents of the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReportContext<'a> {
    /// The ranking under other choices.
    pub diagnostics: Option<&'a Diagnostics>,
    /// Rankings by other variants.
    pub alternatives: &'a [Alternative],
    /// Amendments since the plan was frozen, oldest first.
    pub amendments: &'a [Amendment],
}

/// The page of an outcome that [`crate::ranking::rank`] computed from this input by this plan.
pub fn page(
    input: &Input<'_>,
    plan: &ScoringPlan,
    outcome: &Outcome,
    beside: &ReportContext<'_>,
    lang: Lang,
) -> Result<String, Refusal> {
    let sheets = gather(input, plan)?.sheets;
    let diagnostics = beside.diagnostics;
    let patterns = match diagnostics {
        Some(known) => sections::patterns(&known.favour, lang),
        None => sections::patterns(&favour(input, plan), lang),
    };
    let page = Page {
        patterns,
        choices: diagnostics.map_or_else(String::new, |d| sections::choices(d, lang)),
        amendments: sections::amendments(beside.amendments, plan, lang),
        variants: sections::variants(beside.alternatives, outcome, lang),
        confirmed: input.flags.map(|flags| {
            let confirmed = |f: &&FlagRow| f.decision == FlagDecision::Confirmed;
            flags.iter().filter(confirmed).count()
        }),
        plan,
        outcome,
        lang,
        sheets,
        judges: outcome
            .judges
            .iter()
            .map(|j| (j.judge.as_str(), j))
            .collect(),
    };
    Ok(page.write())
}

struct Page<'a> {
    /// Flags that an organiser confirmed, where flags are decided one by one.
    confirmed: Option<usize>,
    plan: &'a ScoringPlan,
    outcome: &'a Outcome,
    lang: Lang,
    sheets: Sheets,
    judges: BTreeMap<&'a str, &'a JudgeLine>,
    patterns: String,
    choices: String,
    amendments: String,
    variants: String,
}

impl Page<'_> {
    fn text(&self, message: Message) -> String {
        format::html(&message, self.lang)
    }

    fn paragraph(&self, message: Message) -> String {
        format::paragraph(message, self.lang)
    }

    fn heading(&self, message: Message) -> String {
        format::heading(message, self.lang)
    }

    fn header(&self, columns: &[(Message, &str)]) -> String {
        format::header(columns, self.lang)
    }

    fn write(&self) -> String {
        let title = self.text(Message::new("report-title"));
        let mut body = format!("<h1>{title}</h1>");
        let summary = &self.outcome.summary;
        body += &self.paragraph(
            Message::new("report-counts")
                .with("entries", summary.entries)
                .with("judges", summary.judges)
                .with("sheets", summary.sheets),
        );
        body += &self.how();
        body += &self.standings();
        body += &self.amendments;
        body += &self.variants;
        body += &self.explanations();
        body += &self.judge_table();
        body += &self.agreement();
        body += &sections::panels(&self.sheets, self.outcome, self.lang);
        body += &self.patterns;
        body += &self.choices;
        body += &self.remarks();
        body += &self.left_out();
        body += &self.record();
        format!(
            "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
             <title>{title}</title><style>{STYLE}</style></head><body>{body}</body></html>\n",
            self.lang.tag()
        )
    }

    /// How scores are computed, in plain words.
    fn how(&self) -> String {
        let mut text = self.heading(Message::new("report-how"));
        text += &match self.plan.method {
            Method::Calibrated => {
                self.paragraph(Message::new("report-how-calibrated"))
                    + &self.paragraph(Message::new("report-how-few"))
            }
            Method::Additive => self.paragraph(Message::new("report-how-calibrated")),
            method => {
                let name = format::method(method).in_lang(self.lang);
                self.paragraph(Message::new("report-how-other").with("method", name))
            }
        };
        if self.plan.robust {
            text += &self.paragraph(match self.confirmed {
                None => Message::new("report-how-robust"),
                Some(n) => Message::new("report-how-decided").with("confirmed", n),
            });
        }
        if self.outcome.summary.components > 1 {
            text += &self.paragraph(
                Message::new("report-parts").with("parts", self.outcome.summary.components),
            );
        }
        text
    }

    /// Standings by track and part: each entry, with its rank by the raw mean.
    fn groups(&self) -> Vec<Vec<(&Standing, u32)>> {
        let all = &self.outcome.standings;
        let same = |a: &Standing, b: &Standing| (&a.track, a.component) == (&b.track, b.component);
        let ranked = |group: &'_ [Standing]| -> Vec<u32> {
            let above = |s: &Standing| group.iter().filter(|o| o.raw_mean > s.raw_mean).count();
            group.iter().map(|s| above(s) as u32 + 1).collect()
        };
        all.chunk_by(same)
            .map(|group| group.iter().zip(ranked(group)).collect())
            .collect()
    }

    fn group_name(&self, standing: &Standing) -> String {
        let mut name = String::new();
        if !standing.track.is_empty() {
            name = self.text(Message::new("report-track").with("track", standing.track.as_str()));
        }
        if self.outcome.summary.components > 1 {
            let part = Message::new("report-part").with("part", standing.component);
            let part = self.text(part);
            name = if name.is_empty() {
                part
            } else {
                format!("{name} · {part}")
            };
        }
        name
    }

    fn standings(&self) -> String {
        let mut text = self.heading(Message::new("report-standings"));
        let sure = self.outcome.standings.iter().any(|s| s.rank_low.is_some());
        if sure {
            text += &self.paragraph(Message::new("report-intervals"));
        }
        for group in self.groups() {
            let name = self.group_name(group[0].0);
            if !name.is_empty() {
                let _ = write!(text, "<h3>{name}</h3>");
            }
            text += "<div class=\"wide\"><table>";
            let mut columns = vec![
                (Message::new("report-rank"), "n"),
                (Message::new("report-entry"), ""),
                (Message::new("report-score"), "n"),
            ];
            if sure {
                columns.push((Message::new("report-plausible"), ""));
                columns.push((Message::new("report-first"), "n"));
                columns.push((Message::new("report-top").with("top", self.plan.top), "n"));
            }
            columns.push((Message::new("report-mean"), "n"));
            columns.push((Message::new("report-mean-rank"), "n"));
            columns.push((Message::new("report-sheets"), "n"));
            text += &self.header(&columns);
            for (standing, by_mean) in &group {
                text += &self.row(standing, *by_mean, group.len(), sure);
            }
            text += "</table></div>";
            text += &self.prize_line(&group);
            text += &self.slopes(&group);
        }
        text
    }

    fn row(&self, s: &Standing, by_mean: u32, count: usize, sure: bool) -> String {
        let score = match s.standard_error {
            Some(error) => format!(
                "{} <span class=\"soft\">± {}</span>",
                two_decimals(s.score),
                two_decimals(error)
            ),
            None => two_decimals(s.score),
        };
        // The score comes before the wide columns: a telephone shows it without scrolling.
        let mut cells = format!(
            "<td class=\"n\">{}</td><td class=\"name\">{}</td><td class=\"n\">{score}</td>",
            s.rank,
            entry_name(s)
        );
        if sure {
            cells += &interval(s, count);
            for chance in [s.p_win, s.p_top_n] {
                let chance = chance.map_or_else(String::new, |p| {
                    self.text(Message::new("report-percent").with("percent", percent(p)))
                });
                let _ = write!(cells, "<td class=\"n\">{chance}</td>");
            }
        }
        format!(
            "<tr>{cells}<td class=\"n\">{}</td>\
             <td class=\"n\">{by_mean}</td><td class=\"n\">{}</td></tr>",
            two_decimals(s.raw_mean),
            s.sheets
        )
    }

    /// The entries for which the data leave the prize line open.
    fn prize_line(&self, group: &[(&Standing, u32)]) -> String {
        let open: Vec<&Standing> = group
            .iter()
            .map(|(s, _)| *s)
            .filter(|s| !s.tied_group.is_empty())
            .collect();
        if open.is_empty() {
            return String::new();
        }
        let entries: Vec<String> = open.iter().map(|s| s.entry.clone()).collect();
        self.paragraph(
            Message::new("report-open")
                .with("top", self.plan.top)
                .with("entries", entries.join(", ")),
        )
    }

    /// Ranks by the raw mean joined with ranks by the score.
    fn slopes(&self, group: &[(&Standing, u32)]) -> String {
        let moved = group.iter().any(|(s, by_mean)| s.rank != *by_mean);
        if !moved || group.len() < 2 {
            return String::new();
        }
        let drawn = &group[..group.len().min(DRAWN)];
        // Positions in either order, not ranks: a distant rank would only stretch the picture.
        let mut by_mean: Vec<usize> = (0..drawn.len()).collect();
        by_mean.sort_by_key(|at| (drawn[*at].1, *at));
        let y = |place: usize| 46 + 20 * place;
        let mut svg = format!(
            "<div class=\"wide\"><svg viewBox=\"0 0 560 {}\" role=\"img\" width=\"560\"><text x=\"0\" y=\"20\">{}</text>\
             <text x=\"300\" y=\"20\">{}</text>",
            y(drawn.len()),
            self.text(Message::new("report-mean-rank")),
            self.text(Message::new("report-rank"))
        );
        for (left, at) in by_mean.into_iter().enumerate() {
            let (s, rank) = &drawn[at];
            let colour = if left == at {
                "var(--line)"
            } else {
                "var(--bar)"
            };
            let _ = write!(
                svg,
                "<path d=\"M130 {}L290 {}\" stroke=\"{colour}\" stroke-width=\"2\" fill=\"none\"/>\
                 <text x=\"120\" y=\"{}\" text-anchor=\"end\">{rank}</text>\
                 <text x=\"300\" y=\"{}\">{} {}</text>",
                y(left),
                y(at),
                y(left) + 4,
                y(at) + 4,
                s.rank,
                escape(&s.entry)
            );
        }
        svg += "</svg></div>";
        self.paragraph(Message::new("report-slopes")) + &svg
    }

    /// The entries near the prizes, mark by mark.
    fn explanations(&self) -> String {
        let mut text = self.heading(Message::new("report-why"));
        text += &self.paragraph(Message::new("report-why-lead"));
        for group in self.groups() {
            let name = self.group_name(group[0].0);
            if !name.is_empty() {
                let _ = write!(text, "<h3>{name}</h3>");
            }
            let last = (self.plan.top as usize + 2).max(EXPLAINED);
            for at in 0..group.len().min(last) {
                let above = at.checked_sub(1).map(|before| group[before].0);
                text += &self.explanation(group[at].0, above);
            }
        }
        text
    }

    fn explanation(&self, s: &Standing, above: Option<&Standing>) -> String {
        let mut text = format!(
            "<details><summary><b>{}.</b> {} — {}</summary><div class=\"wide\"><table>",
            s.rank,
            entry_name(s),
            two_decimals(s.score)
        );
        let entry = self.sheets.entries.iter().position(|e| *e == s.entry);
        let own = |sheet: &&crate::ranking::fit::sheets::Sheet| Some(sheet.entry as usize) == entry;
        let sheets: Vec<_> = self.sheets.sheets.iter().filter(own).collect();
        let severity = |judge: &str| self.judges.get(judge).and_then(|line| line.severity);
        let corrects = matches!(self.plan.method, Method::Calibrated | Method::Additive);
        let mut columns = vec![
            (Message::new("report-judge"), ""),
            (Message::new("report-given"), "n"),
        ];
        if corrects {
            columns.push((Message::new("report-severity"), "n"));
            columns.push((Message::new("report-corrected"), "n"));
        }
        text += &self.header(&columns);
        let mut sum = 0.0;
        for sheet in &sheets {
            let judge = self.sheets.judges[sheet.judge as usize].as_str();
            let strict = severity(judge).unwrap_or(0.0);
            sum += sheet.score + strict;
            let _ = write!(
                text,
                "<tr><td>{}</td><td class=\"n\">{}</td>",
                escape(judge),
                two_decimals(sheet.score)
            );
            if corrects {
                let _ = write!(
                    text,
                    "<td class=\"n\">{}</td><td class=\"n\">{}</td>",
                    two_decimals(strict),
                    two_decimals(sheet.score + strict)
                );
            }
            text += "</tr>";
        }
        text += "</table></div>";
        if corrects && !sheets.is_empty() {
            text += &self.paragraph(
                Message::new("report-why-mean")
                    .with("mean", two_decimals(s.raw_mean))
                    .with("corrected", two_decimals(sum / sheets.len() as f64)),
            );
        }
        if self.plan.method == Method::Calibrated {
            let drawn = Message::new("report-why-score")
                .with("sheets", s.sheets)
                .with("score", two_decimals(s.score));
            text += &self.paragraph(drawn);
        }
        if let Some(above) = above {
            text += &self.gap(s, above);
        }
        text + "</details>"
    }

    /// Distance to the next better entry, and its standard error.
    fn gap(&self, s: &Standing, above: &Standing) -> String {
        let gap = above.score - s.score;
        let message = match (s.standard_error, above.standard_error) {
            (Some(a), Some(b)) => Message::new("report-why-gap-sure")
                .with("error", two_decimals((a * a + b * b).sqrt())),
            _ => Message::new("report-why-gap"),
        };
        self.paragraph(
            message
                .with("gap", two_decimals(gap))
                .with("above", above.entry.as_str()),
        )
    }

    fn judge_table(&self) -> String {
        let mut text = self.heading(Message::new("report-judges"));
        let known = self.outcome.judges.iter().any(|j| j.severity.is_some());
        text += &self.paragraph(Message::new(if known {
            "report-judges-severity"
        } else {
            "report-judges-plain"
        }));
        let reach =
            |j: &JudgeLine| j.severity.map_or(0.0, f64::abs) + 1.96 * j.severity_se.unwrap_or(0.0);
        let widest = self.outcome.judges.iter().map(reach).fold(1e-9, f64::max);
        text += "<div class=\"wide\"><table>";
        let mut columns = vec![
            (Message::new("report-judge"), ""),
            (Message::new("report-countries"), ""),
            (Message::new("report-sheets"), "n"),
        ];
        if known {
            columns.push((Message::new("report-severity"), "n"));
            columns.push((Message::new("report-lenient-harsh"), ""));
        }
        columns.push((Message::new("report-flags"), ""));
        text += &self.header(&columns);
        for judge in &self.outcome.judges {
            let countries: Vec<&str> = judge.countries.iter().map(|c| c.code()).collect();
            let _ = write!(
                text,
                "<tr><td>{}</td><td>{}</td><td class=\"n\">{}</td>",
                escape(&judge.judge),
                countries.join(" "),
                judge.sheets
            );
            if known {
                text += &severity_cells(judge, widest);
            }
            let flags: Vec<String> = judge.flags.iter().map(|flag| self.flag(flag)).collect();
            let _ = write!(text, "<td>{}</td></tr>", flags.join(", "));
        }
        text + "</table></div>"
    }

    fn flag(&self, flag: &str) -> String {
        self.text(match flag {
            "harsh" => Message::new("report-flag-harsh"),
            "lenient" => Message::new("report-flag-lenient"),
            "careless" => Message::new("report-flag-careless"),
            "narrow" => Message::new("report-flag-narrow"),
            "erratic" => Message::new("report-flag-erratic"),
            _ => Message::new("report-flag-disagrees"),
        })
    }

    /// How far the judges agree, in words.
    fn agreement(&self) -> String {
        let summary = &self.outcome.summary;
        let mut text = String::new();
        if let Some(reliability) = summary.reliability {
            text += &self.paragraph(
                Message::new("report-reliability").with("percent", percent(reliability)),
            );
        }
        if let Some(single) = summary.icc_single {
            text += &self.paragraph(Message::new("report-single").with("percent", percent(single)));
        }
        if let Some(alpha) = summary.krippendorff_alpha {
            text +=
                &self.paragraph(Message::new("report-alpha").with("alpha", two_decimals(alpha)));
        }
        if text.is_empty() {
            return text;
        }
        self.heading(Message::new("report-agreement")) + &text
    }

    /// The notes of the ranking, including decisions on ties.
    fn remarks(&self) -> String {
        let notes = &self.outcome.notes;
        if notes.is_empty() {
            return String::new();
        }
        let item = |note: &Note| format!("<li>{}</li>", escape(&note.in_lang(self.lang)));
        let items: String = notes.iter().map(item).collect();
        let heading = self.heading(Message::new("report-remarks"));
        format!("{heading}<ul>{items}</ul>")
    }

    /// Sheets that do not count, with reasons.
    fn left_out(&self) -> String {
        let left = &self.outcome.left_out;
        let mut text = self.heading(Message::new("report-left-out"));
        if left.is_empty() {
            return text + &self.paragraph(Message::new("report-nothing-left-out"));
        }
        text += "<div class=\"wide\"><table>";
        text += &self.header(&[
            (Message::new("report-entry"), ""),
            (Message::new("report-judge"), ""),
            (Message::new("report-reason"), ""),
        ]);
        for row in left.iter().take(MOST_LISTED) {
            let reason = self.text(row.reason.message());
            let _ = write!(
                text,
                "<tr><td>{}</td><td>{}</td><td>{reason}</td></tr>",
                escape(&row.entry),
                escape(&row.judge)
            );
        }
        text += "</table></div>";
        if left.len() > MOST_LISTED {
            let more = Message::new("report-more").with("count", left.len() - MOST_LISTED);
            text += &self.paragraph(more);
        }
        text
    }

    /// The data needed to recompute the result.
    fn record(&self) -> String {
        let summary = &self.outcome.summary;
        let plan = serde_json::to_string(self.plan).unwrap_or_default();
        format!(
            "{}{}<p><code>{}</code></p><p><code>SHA-256 {}</code></p><p><code>evenhand {}</code></p>",
            self.heading(Message::new("report-record")),
            self.paragraph(Message::new("report-record-lead")),
            escape(&plan),
            escape(&summary.input_sha256),
            escape(&summary.version)
        )
    }
}

/// The rank interval, as numbers and as a bar.
fn interval(s: &Standing, count: usize) -> String {
    const WIDTH: f64 = 110.0;
    let (Some(low), Some(high)) = (s.rank_low, s.rank_high) else {
        return "<td></td>".to_owned();
    };
    let x = |rank: u32| WIDTH * f64::from(rank - 1) / count.max(1) as f64;
    let cell = WIDTH / count.max(1) as f64;
    format!(
        "<td><svg width=\"{:.0}\" height=\"16\" viewBox=\"0 0 {:.0} 16\" role=\"img\" aria-label=\"{low}–{high}\">\
         <rect x=\"{:.1}\" y=\"5\" width=\"{:.1}\" height=\"6\" rx=\"3\" fill=\"var(--bar)\" opacity=\".45\"/>\
         <circle cx=\"{:.1}\" cy=\"8\" r=\"4\" fill=\"var(--bar)\"/><text x=\"{:.0}\" y=\"12\">{low}–{high}</text></svg></td>",
        WIDTH + 70.0,
        WIDTH + 70.0,
        x(low),
        (x(high) - x(low) + cell).max(6.0),
        x(s.rank) + cell / 2.0,
        WIDTH + 10.0
    )
}

/// A judge's severity as a number and as a bar with its 95 % interval, lenient left, harsh right.
fn severity_cells(judge: &JudgeLine, widest: f64) -> String {
    const HALF: f64 = 90.0;
    let Some(severity) = judge.severity else {
        return "<td></td><td></td>".to_owned();
    };
    let x = |value: f64| HALF + HALF * value / widest;
    let error = 1.96 * judge.severity_se.unwrap_or(0.0);
    let colour = if severity.abs() > error {
        "var(--warm)"
    } else {
        "var(--bar)"
    };
    format!(
        "<td class=\"n\">{}</td><td><svg width=\"180\" height=\"16\" viewBox=\"0 0 180 16\" role=\"img\" aria-label=\"{} ± {}\">\
         <path d=\"M90 0v16\" stroke=\"var(--line)\"/><path d=\"M{:.1} 8H{:.1}\" stroke=\"{colour}\" stroke-width=\"3\" opacity=\".5\"/>\
         <circle cx=\"{:.1}\" cy=\"8\" r=\"4\" fill=\"{colour}\"/></svg></td>",
        two_decimals(severity),
        two_decimals(severity),
        two_decimals(error),
        x(severity - error),
        x(severity + error),
        x(severity)
    )
}
