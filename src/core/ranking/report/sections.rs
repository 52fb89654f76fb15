//! Sections of the report page: the drawing of the panels, and the diagnostics.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::DateTime;

use super::format::{self, entry_name, header, heading, html, paragraph, signed, two_decimals};
use crate::domain::plan::{Amendment, Method, SameCountry, ScoringPlan, TieBreak};
use crate::graphic::{self, colour, escape, label};
use crate::lang::{Lang, Message};
use crate::ranking::diagnose::alternatives::{Alternative, RankingVariant};
use crate::ranking::diagnose::changes::Change;
use crate::ranking::diagnose::diagnostics::{Diagnostics, Removal};
use crate::ranking::diagnose::favour::Favour;
use crate::ranking::diagnose::robustness::{Choice, Variation};
use crate::ranking::fit::sheets::Sheets;
use crate::ranking::{Outcome, Standing};

/// Up to this number of judges, each has its name beside the dot.
const MOST_NAMED: usize = 60;
/// Most rankings without a judge or a country that are listed one by one, and most findings of each
/// kind.
const MOST_LISTED: usize = 40;

/// Most entries with another rank that are listed for each variant.
const MOST_MOVED: usize = 200;

/// Number of panels that each two groups share; `of` gives the group of each judge.
fn meetings(sheets: &Sheets, of: &[Option<usize>]) -> BTreeMap<(usize, usize), u32> {
    let mut count = BTreeMap::new();
    for panel in sheets.sheets.chunk_by(|a, b| a.entry == b.entry) {
        for (at, a) in panel.iter().enumerate() {
            for b in &panel[at + 1..] {
                if let (Some(a), Some(b)) = (of[a.judge as usize], of[b.judge as usize]) {
                    *count.entry((a.min(b), a.max(b))).or_insert(0) += 1;
                }
            }
        }
    }
    count
}

/// Judges joined by common entries. Few judges are drawn with names. Many judges are drawn as
/// countries, or as plain dots if countries are unknown or the graph has several parts.
pub fn panels(sheets: &Sheets, outcome: &Outcome, lang: Lang) -> String {
    let country = |j: usize| outcome.judges.get(j)?.countries.first().map(|c| c.code());
    let judges = sheets.judges.len();
    let mut known: Vec<&str> = (0..judges).filter_map(country).collect();
    known.sort_unstable();
    known.dedup();
    let at = |code: Option<&str>| known.binary_search(&code?).ok();
    let parts = outcome.summary.components > 1;
    let mut nodes = String::new();
    let (lead, joined, all) = if judges > MOST_NAMED && known.len() > 1 && !parts {
        let of: Vec<Option<usize>> = (0..judges).map(|j| at(country(j))).collect();
        for (i, code) in known.iter().enumerate() {
            let own = of.iter().filter(|c| **c == Some(i)).count();
            let size = 5.0 + 60.0 * (own as f64 / judges as f64).sqrt().sqrt();
            let name = format!("{} · {own}", escape(code));
            nodes += &graphic::node(i, known.len(), size, &colour(i, known.len()), &name);
        }
        let lead = Message::new("report-panels-countries");
        (lead, meetings(sheets, &of), known.len())
    } else {
        let component = crate::ranking::fit::graph::components(sheets).judge;
        let mut order: Vec<usize> = (0..judges).collect();
        order.sort_by_key(|j| (component[*j], country(*j), *j));
        let mut place = vec![None; judges];
        for (i, &j) in order.iter().enumerate() {
            place[j] = Some(i);
            let fill = if parts {
                let part = component[j] as usize - 1;
                colour(part, outcome.summary.components as usize)
            } else {
                colour(at(country(j)).unwrap_or(0), known.len())
            };
            let (size, name) = if judges > MOST_NAMED {
                (3.0, String::new())
            } else {
                let from = country(j).map_or_else(String::new, |c| format!(" {}", escape(c)));
                (6.0, label(&sheets.judges[j]) + &from)
            };
            nodes += &graphic::node(i, judges, size, &fill, &name);
        }
        let colours = if parts { "parts" } else { "countries" };
        let lead = Message::new("report-panels-judges").with("colours", colours);
        (lead, meetings(sheets, &place), judges)
    };
    format!(
        "{}{}<div class=\"wide\"><svg class=\"panels\" viewBox=\"0 0 {} {}\" role=\"img\">{}{nodes}</svg></div>",
        heading(Message::new("report-panels"), lang),
        paragraph(lead, lang),
        graphic::WIDTH,
        graphic::HEIGHT,
        graphic::edges(&joined, all),
    )
}

/// Favour and halo, in neutral words.
pub fn patterns(found: &Favour, lang: Lang) -> String {
    let mut text = heading(Message::new("report-patterns"), lang);
    if found.tests == 0 {
        return text + &paragraph(Message::new("report-patterns-untested"), lang);
    }
    let lead = Message::new("report-patterns-lead").with("tests", found.tests);
    text += &paragraph(lead, lang);
    let mut items: Vec<Message> = Vec::new();
    for p in found.pairs.iter().filter(|p| p.found).take(MOST_LISTED) {
        let message = Message::new("report-favour")
            .with("judges", p.judges.code())
            .with("entries", p.entries.code())
            .with("effect", signed(p.effect))
            .with("error", two_decimals(p.standard_error));
        items.push(message.with("sheets", p.sheets));
    }
    for r in found
        .reciprocal
        .iter()
        .filter(|r| r.found)
        .take(MOST_LISTED)
    {
        let message = Message::new("report-reciprocal")
            .with("first", r.first.code())
            .with("second", r.second.code())
            .with("given", signed(r.of_first));
        items.push(message.with("returned", signed(r.of_second)));
    }
    for h in found.halo.iter().filter(|h| h.found).take(MOST_LISTED) {
        let message = Message::new("report-halo")
            .with("judge", h.judge.as_str())
            .with("own", two_decimals(h.correlation));
        items.push(message.with("others", two_decimals(h.others)));
    }
    if items.is_empty() {
        return text + &paragraph(Message::new("report-patterns-none"), lang);
    }
    let items = items
        .into_iter()
        .map(|m| format!("<li>{}</li>", html(&m, lang)));
    format!("{text}<ul>{}</ul>", items.collect::<String>())
}

/// The amendments that led to `plan`: date, reason and changed settings.
pub fn amendments(made: &[Amendment], plan: &ScoringPlan, lang: Lang) -> String {
    if made.is_empty() {
        return String::new();
    }
    let mut text = heading(Message::new("report-amendments"), lang);
    text += &paragraph(Message::new("report-amendments-lead"), lang);
    text += "<ol>";
    let after = made.iter().skip(1).map(|next| &next.before).chain([plan]);
    for (amendment, after) in made.iter().zip(after) {
        let at = DateTime::parse_from_rfc3339(&amendment.made_at).map_or_else(
            |_| amendment.made_at.clone(),
            |at| at.to_utc().format("%Y-%m-%d %H:%M UTC").to_string(),
        );
        let _ = write!(
            text,
            "<li value=\"{}\">{}: {}<ul>",
            amendment.number,
            escape(&at),
            escape(&amendment.reason)
        );
        let value =
            |value: Option<serde_json::Value>| value.map_or("–".to_owned(), |v| v.to_string());
        for change in amendment.before.differences(after) {
            let field = change.field.as_str();
            let _ = write!(
                text,
                "<li>{}: {} → {} <span class=\"soft\">(<code>{}</code>: <code>{}</code> → \
                 <code>{}</code>)</span></li>",
                html(&Message::new("setting").with("field", field), lang),
                escape(&setting(field, &amendment.before, lang)),
                escape(&setting(field, after, lang)),
                escape(field),
                escape(&value(change.here)),
                escape(&value(change.there))
            );
        }
        text += "</ul></li>";
    }
    text + "</ol>"
}

/// The value of a plan's setting as text for people.
fn setting(field: &str, plan: &ScoringPlan, lang: Lang) -> String {
    let switch = |on| Message::new(if on { "setting-on" } else { "setting-off" }).in_lang(lang);
    match field {
        "method" => format::method(plan.method).in_lang(lang),
        "robust" => switch(plan.robust),
        "same_country" => format::same_country(plan.same_country).in_lang(lang),
        "ignore_tracks" => switch(plan.ignore_tracks),
        "top" => plan.top.to_string(),
        "draws" => plan.draws.to_string(),
        "seed" => plan.seed.to_string(),
        _ => format::rules(&plan.tie_breaks, lang),
    }
}

/// The ranking variants, each with the entries whose rank differs.
pub fn variants(alternatives: &[Alternative], outcome: &Outcome, lang: Lang) -> String {
    if alternatives.is_empty() {
        return String::new();
    }
    let known: BTreeMap<&str, &Standing> = outcome
        .standings
        .iter()
        .map(|s| (s.entry.as_str(), s))
        .collect();
    let mut text = heading(Message::new("report-variants"), lang);
    text += &paragraph(Message::new("report-variants-lead"), lang);
    for other in alternatives {
        let way = match other.variant {
            RankingVariant::FirstPlan => Message::new("report-variant-first-plan"),
            RankingVariant::NoFlags => Message::new("report-variant-no-flags"),
            RankingVariant::AllFlags => Message::new("report-variant-all-flags"),
        };
        let _ = write!(text, "<h3>{}</h3>", html(&way, lang));
        if other.refused.is_some() {
            text += &paragraph(Message::new("report-variant-refused"), lang);
            continue;
        }
        let moved: Vec<_> = other.moved().collect();
        if moved.is_empty() {
            text += &paragraph(Message::new("report-variant-same"), lang);
            continue;
        }
        let count = Message::new("report-variant-moved").with("moved", moved.len());
        text += &paragraph(count.with("entries", other.entries.len()), lang);
        text += "<div class=\"wide\"><table>";
        text += &header(
            &[
                (Message::new("report-rank-official"), "n"),
                (Message::new("report-entry"), ""),
                (Message::new("report-rank-other"), "n"),
                (Message::new("report-score-official"), "n"),
                (Message::new("report-score-other"), "n"),
            ],
            lang,
        );
        for row in moved.iter().take(MOST_MOVED) {
            let entry = known
                .get(row.entry.as_str())
                .map_or_else(|| escape(&row.entry), |s| entry_name(s));
            let track = if row.track.is_empty() {
                String::new()
            } else {
                format!(" <span class=\"soft\">· {}</span>", escape(&row.track))
            };
            let rank = row.other_rank.map_or_else(
                || html(&Message::new("report-not-ranked"), lang),
                |r| r.to_string(),
            );
            let score = row.other_score.map_or_else(String::new, two_decimals);
            let _ = write!(
                text,
                "<tr><td class=\"n\">{}</td><td class=\"name\">{entry}{track}</td><td class=\"n\">{rank}</td>\
                 <td class=\"n\">{}</td><td class=\"n\">{score}</td></tr>",
                row.rank,
                two_decimals(row.score)
            );
        }
        text += "</table></div>";
        if let Some(more @ 1..) = moved.len().checked_sub(MOST_MOVED) {
            text += &paragraph(Message::new("report-more").with("count", more), lang);
        }
    }
    text
}

/// The podium under every other choice, as one sentence.
pub fn robustness_explanation(found: &Diagnostics) -> Message {
    let changed = |list: &[Removal]| list.iter().filter(|r| !r.changes.is_empty()).count();
    let choices = found.variations.iter().filter(|v| !v.changes.is_empty());
    Message::new("report-choices-summary")
        .with("judges", changed(&found.judges))
        .with("all-judges", found.judges.len())
        .with("countries", changed(&found.delegations))
        .with("all-countries", found.delegations.len())
        .with("choices", choices.count())
        .with("all-choices", found.variations.len())
}

/// The result under every other choice.
pub fn choices(found: &Diagnostics, lang: Lang) -> String {
    let mut text = heading(Message::new("report-choices"), lang);
    text += &paragraph(robustness_explanation(found), lang);
    text += &paragraph(Message::new("report-choices-lead"), lang);
    text += "<div class=\"wide\"><table>";
    text += &header(
        &[
            (Message::new("report-choice"), ""),
            (Message::new("report-podium"), ""),
            (Message::new("report-tau"), "n"),
        ],
        lang,
    );
    for v in &found.variations {
        let name = choice(v, lang);
        text += &row(name, &v.changes, v.kendall_tau, v.refused.is_some(), lang);
    }
    for (list, judge) in [(&found.judges, true), (&found.delegations, false)] {
        let changed = list.iter();
        let changed = changed.filter(|r| !r.changes.is_empty() || r.refused.is_some());
        for r in changed.take(MOST_LISTED) {
            let name = if judge {
                Message::new("report-without-judge")
            } else {
                Message::new("report-without-country")
            };
            let name = name.with("without", r.without.as_str());
            text += &row(name, &r.changes, r.kendall_tau, r.refused.is_some(), lang);
        }
    }
    text + "</table></div>"
}

/// What a variation changes, with its setting as text for people.
fn choice(v: &Variation, lang: Lang) -> Message {
    let setting = v.setting.as_str();
    let named =
        |name: Option<Message>| name.map_or_else(|| setting.to_owned(), |name| name.in_lang(lang));
    match v.choice {
        Choice::Method => {
            let name = named(Method::parse(setting).map(format::method));
            Message::new("report-choice-method").with("setting", name)
        }
        Choice::Robust if setting == "true" => Message::new("report-choice-robust-on"),
        Choice::Robust => Message::new("report-choice-robust-off"),
        Choice::SameCountry => {
            let name = named(SameCountry::parse(setting).map(format::same_country));
            Message::new("report-choice-same-country").with("setting", name)
        }
        Choice::TieBreaks => {
            let rules: Vec<TieBreak> = setting.split(',').filter_map(TieBreak::parse).collect();
            Message::new("report-choice-ties").with("setting", format::rules(&rules, lang))
        }
        Choice::MissingSheets => {
            let entries: u64 = setting.parse().unwrap_or_default();
            Message::new("report-choice-missing").with("setting", entries)
        }
    }
}

fn row(name: Message, changes: &[Change], tau: Option<f64>, refused: bool, lang: Lang) -> String {
    let podium = if refused {
        html(&Message::new("report-choice-refused"), lang)
    } else if changes.is_empty() {
        html(&Message::new("report-unchanged"), lang)
    } else {
        let each: Vec<String> = changes.iter().map(|c| change(c, lang)).collect();
        each.join("<br>")
    };
    // Rounded towards zero: an order that differs never reads as the same.
    let tau = tau.map_or_else(String::new, |t| format!("{:.3}", (t * 1e3).trunc() / 1e3));
    format!(
        "<tr><td>{}</td><td class=\"name\">{podium}</td><td class=\"n\">{tau}</td></tr>",
        html(&name, lang)
    )
}

fn change(change: &Change, lang: Lang) -> String {
    let mut parts = Vec::new();
    if !change.track.is_empty() {
        parts.push(format!("<b>{}</b>", escape(&change.track)));
    }
    let list = |entries: &[String]| entries.join(", ");
    if !change.enter.is_empty() {
        let message = Message::new("report-enters").with("entries", list(&change.enter));
        parts.push(html(&message, lang));
    }
    if !change.leave.is_empty() {
        let message = Message::new("report-leaves").with("entries", list(&change.leave));
        parts.push(html(&message, lang));
    }
    if let Some(winners) = &change.winners {
        let message = Message::new("report-wins").with("entries", list(winners));
        parts.push(html(&message, lang));
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::diagnose::alternatives::RankComparison;

    #[test]
    fn ways_without_a_difference_say_so_and_others_list_the_entries_that_differ() {
        let beside = |entry: &str, rank, other| RankComparison {
            entry: entry.to_owned(),
            track: String::new(),
            rank,
            score: 7.0,
            other_rank: other,
            other_score: other.map(|_| 6.5),
        };
        let same = |entry: &str| beside(entry, 1, Some(1));
        let way = |variant, entries| Alternative {
            variant,
            entries,
            refused: None,
        };
        let outcome = Outcome {
            standings: Vec::new(),
            judges: Vec::new(),
            summary: crate::ranking::Summary::default(),
            notes: Vec::new(),
            left_out: Vec::new(),
        };
        let page = |all: &[Alternative]| variants(all, &outcome, Lang::En);
        assert_eq!(page(&[]), "");
        let none = page(&[way(RankingVariant::NoFlags, vec![same("E<1>")])]);
        assert!(none.contains("Every entry has the same rank.") && !none.contains("<table>"));
        let moved = vec![
            same("E1"),
            beside("E<2>", 2, Some(3)),
            beside("E3", 3, None),
        ];
        let some = page(&[way(RankingVariant::AllFlags, moved)]);
        assert!(
            some.contains("2 of 3 entries would have another rank."),
            "{some}"
        );
        assert!(
            !some.contains("E1<") && some.contains("E&lt;2&gt;"),
            "{some}"
        );
        assert!(some.contains("not ranked"), "{some}");
        let refused = Alternative {
            refused: Some("no".to_owned()),
            ..way(RankingVariant::FirstPlan, Vec::new())
        };
        assert!(page(&[refused]).contains("This ranking cannot be computed."));
        let many = (0..210)
            .map(|i| beside(&format!("E{i}"), 1, Some(2)))
            .collect();
        let many = page(&[way(RankingVariant::FirstPlan, many)]);
        assert_eq!(many.matches("<tr><td ").count(), MOST_MOVED);
        assert!(many.contains("10 more are not listed."), "{many}");
    }
}
