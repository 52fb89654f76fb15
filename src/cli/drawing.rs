//! Standings drawn as text. Columns are counted as a terminal shows them: a Chinese character takes
//! two, a mark above a letter none.

use unicode_width::UnicodeWidthStr;

use crate::graphic::plain;
use crate::lang::{Lang, Message};
use crate::ranking::Standing;

/// Columns of the drawn intervals.
const LINE: usize = 40;
/// Columns of the longest name.
const MOST_NAME: usize = 40;

/// Each entry's score with an interval of two standard errors.
pub(super) fn of_standings(standings: &[Standing], lang: Lang) -> String {
    let reach = |s: &Standing| 2.0 * s.standard_error.unwrap_or(0.0);
    let low = standings
        .iter()
        .map(|s| s.score - reach(s))
        .fold(f64::INFINITY, f64::min);
    let high = standings
        .iter()
        .map(|s| s.score + reach(s))
        .fold(f64::NEG_INFINITY, f64::max);
    let place = |x: f64| {
        let part = if high > low {
            (x - low) / (high - low)
        } else {
            0.5
        };
        (part * (LINE - 1) as f64).round() as usize
    };
    let names: Vec<String> = standings.iter().map(name).collect();
    let widest = names.iter().map(|n| n.width()).max().unwrap_or(0);
    let mut text = String::new();
    let mut group = None;
    for (s, name) in standings.iter().zip(&names) {
        let here = (s.track.as_str(), s.component);
        if group.is_some_and(|g| g != here) || (group.is_none() && !s.track.is_empty()) {
            let heading = Message::new("note-group")
                .with("track", plain(&s.track).collect::<String>())
                .with("part", s.component);
            text.push_str(&heading.in_lang(lang));
            text.push('\n');
        }
        group = Some(here);
        let (from, to, at) = (
            place(s.score - reach(s)),
            place(s.score + reach(s)),
            place(s.score),
        );
        let line: String = (0..LINE)
            .map(|x| match x {
                _ if x == at => '●',
                _ if x >= from && x <= to => '─',
                _ => ' ',
            })
            .collect();
        let ranks = match (s.rank_low, s.rank_high) {
            (Some(low), Some(high)) => format!("{low}–{high}"),
            _ => String::new(),
        };
        let space = " ".repeat(widest - name.width());
        text.push_str(&format!(
            "{:>4}  {ranks:>9}  {name}{space}  {line}  {:.3}\n",
            s.rank, s.score
        ));
    }
    text
}

/// Name of an entry, cut to [`MOST_NAME`] columns.
fn name(standing: &Standing) -> String {
    let whole = if standing.title.is_empty() {
        &standing.entry
    } else {
        &standing.title
    };
    let mut name = String::new();
    for c in plain(whole) {
        // Measure the whole text and not single characters: joiners change the width.
        name.push(c);
        if name.width() > MOST_NAME {
            name.pop();
            break;
        }
    }
    name
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

    use super::*;

    /// Titles, how they are cut, and their width on a terminal.
    const TITLES: [(&str, &str, usize); 9] = [
        ("Clean water", "Clean water", 11),
        ("水的净化", "水的净化", 8),
        ("물의 정화", "물의 정화", 9),
        ("น้ำสะอาด", "น้ำสะอาด", 7),
        ("ماءٌ", "ماءٌ", 3),
        ("e\u{301}nergie", "e\u{301}nergie", 7),
        ("👨‍👩‍👧 🇰🇿", "👨‍👩‍👧 🇰🇿", 5),
        ("evil \u{202e}txt\u{7}", "evil txt", 8),
        // Half of a wide character does not fit into the fortieth column.
        (
            "a净化水的装置净化水的装置净化水的装置净化水的装置",
            "a净化水的装置净化水的装置净化水的装置净",
            39,
        ),
    ];

    fn drawn(titles: &[&str]) -> Vec<String> {
        let standing = |title: &&str| Standing {
            rank: 1,
            title: (*title).to_owned(),
            score: 5.0,
            ..Standing::default()
        };
        let standings: Vec<Standing> = titles.iter().map(standing).collect();
        let text = of_standings(&standings, Lang::En);
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn columns_stand_below_each_other_in_every_script() {
        let titles: Vec<&str> = TITLES.iter().map(|t| t.0).collect();
        let lines = drawn(&titles);
        let widest = TITLES.iter().map(|t| t.2).max().unwrap();
        assert_eq!(lines.len(), TITLES.len());
        for (line, (title, left, columns)) in lines.iter().zip(TITLES) {
            let (before, after) = line.split_once('●').unwrap();
            let rest = before.strip_prefix("   1             ").unwrap();
            let space = rest
                .strip_prefix(left)
                .unwrap_or_else(|| panic!("{title}: {line:?}"));
            assert_eq!(space.trim(), "", "{title}");
            assert_eq!(columns + space.len(), widest + 2 + 20, "{title}: {line:?}");
            assert_eq!(after, format!("{}  5.000", " ".repeat(19)), "{title}");
        }
    }

    #[test]
    fn a_narrow_table_stays_narrow() {
        assert_eq!(
            drawn(&["水", "ab"])[0]
                .split('●')
                .next()
                .unwrap()
                .chars()
                .count(),
            17 + 1 + 22
        );
    }
}
