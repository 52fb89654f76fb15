//! HTML of single values: messages, headings, entry names and numbers.

use crate::graphic::escape;
use crate::lang::{Lang, Message};
use crate::ranking::Standing;

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
