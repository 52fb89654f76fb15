//! HTML of single values: messages, headings, entry names and numbers.

use crate::domain::plan::{Method, SameCountry, TieBreak};
use crate::graphic::escape;
use crate::lang::{Lang, Message};
use crate::ranking::Standing;

/// The name of a method as text for people.
pub(super) fn method(method: Method) -> Message {
    Message::new("setting-method").with("method", method.as_str())
}

/// The treatment of same-country sheets as text for people.
pub(super) fn same_country(treatment: SameCountry) -> Message {
    Message::new("setting-same-country").with("treatment", treatment.as_str())
}

/// Adds a rule for equal scores to a message, as the values `rule` and `criterion`.
pub(super) fn with_rule(message: Message, rule: &TieBreak) -> Message {
    match rule {
        TieBreak::Criterion(code) => message
            .with("rule", "criterion")
            .with("criterion", code.as_str()),
        other => message.with("rule", other.to_text()).with("criterion", ""),
    }
}

/// Rules for equal scores as text for people, in order.
pub(super) fn rules(rules: &[TieBreak], lang: Lang) -> String {
    let name = |rule| with_rule(Message::new("setting-tie-break"), rule).in_lang(lang);
    if rules.is_empty() {
        let none = Message::new("setting-tie-break").with("rule", "none");
        return none.with("criterion", "").in_lang(lang);
    }
    let between = if lang == Lang::Zh { "；" } else { "; " };
    rules.iter().map(name).collect::<Vec<_>>().join(between)
}

/// A message as HTML; a number and its percent sign stay on one line.
pub(super) fn html(message: &Message, lang: Lang) -> String {
    escape(&message.in_lang(lang)).replace(" %", "\u{a0}%")
}

pub(super) fn heading(message: Message, lang: Lang) -> String {
    format!("<h2>{}</h2>", html(&message, lang))
}

pub(super) fn paragraph(message: Message, lang: Lang) -> String {
    format!("<p>{}</p>", html(&message, lang))
}

/// The header row of a table.
pub(super) fn header(columns: &[(Message, &str)], lang: Lang) -> String {
    let cells = columns.iter().map(|(message, class)| {
        let name = escape(&message.in_lang(lang));
        format!("<th scope=\"col\" class=\"{class}\">{name}</th>")
    });
    format!("<tr>{}</tr>", cells.collect::<String>())
}

pub(super) fn entry_name(standing: &Standing) -> String {
    if standing.title.is_empty() {
        return escape(&standing.entry);
    }
    format!(
        "{} <span class=\"soft\">{}</span>",
        escape(&standing.title),
        escape(&standing.entry)
    )
}

pub(super) fn two_decimals(number: f64) -> String {
    // Negative zero would show a sign without a meaning.
    format!("{:.2}", if number.abs() < 0.005 { 0.0 } else { number })
}

pub(super) fn percent(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

/// A number with an explicit sign.
pub(super) fn signed(number: f64) -> String {
    if number > 0.0 {
        format!("+{}", two_decimals(number))
    } else {
        two_decimals(number)
    }
}
