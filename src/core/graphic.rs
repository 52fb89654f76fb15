//! SVG parts that several pages share: a circle of nodes and its edges.
//!
//! Each page defines the styles of the class `edge` and of text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Width of the drawing of a circle.
pub const WIDTH: f64 = 960.0;
/// Height of the drawing of a circle, names included.
pub const HEIGHT: f64 = 830.0;
/// Most edges drawn, the heaviest first: more would be unreadable and make a large file.
const MOST_EDGES: usize = 2000;
const RADIUS: f64 = 300.0;
const CENTRE: (f64, f64) = (WIDTH / 2.0, 430.0);

/// Text without control characters and direction marks.
pub fn plain(text: &str) -> impl Iterator<Item = char> {
    let controls = |c: &char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(move |c| !controls(c))
}

/// Text without markup: [`plain`] and escaped.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in plain(text) {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

/// An id, shortened if it would overlap its neighbours.
pub fn label(id: &str) -> String {
    const MOST: usize = 14;
    if id.chars().count() <= MOST {
        return escape(id);
    }
    let start: String = id.chars().take(MOST - 1).collect();
    escape(&start) + "…"
}

/// The colour with number `at` of `all` colours, which are as different as possible.
pub fn colour(at: usize, all: usize) -> String {
    let hue = 360.0 * at as f64 / all.max(1) as f64;
    format!("hsl({hue:.0} 60% 48%)")
}

/// A place on the circle, the first at the top.
fn place(at: usize, all: usize) -> (f64, f64, f64) {
    let angle = std::f64::consts::TAU * at as f64 / all.max(1) as f64;
    let (x, y) = (libm::sin(angle), -libm::cos(angle));
    (CENTRE.0 + RADIUS * x, CENTRE.1 + RADIUS * y, angle)
}

/// Edges between places on the circle of `all`; heavier edges are wider and darker.
pub fn edges(count: &BTreeMap<(usize, usize), u32>, all: usize) -> String {
    let most = f64::from(count.values().copied().max().unwrap_or(1));
    let mut drawn: Vec<_> = count.iter().filter(|((a, b), _)| a != b).collect();
    drawn.sort_by_key(|(pair, n)| (std::cmp::Reverse(**n), **pair));
    drawn.truncate(MOST_EDGES);
    let mut svg = String::new();
    for ((a, b), n) in drawn {
        let ((x1, y1, _), (x2, y2, _)) = (place(*a, all), place(*b, all));
        let share = f64::from(*n) / most;
        let (opacity, width) = (0.15 + 0.6 * share, 0.5 + 3.5 * share);
        let _ = write!(
            svg,
            "<path class=\"edge\" d=\"M{x1:.1} {y1:.1}Q{:.0} {:.0} {x2:.1} {y2:.1}\" \
             stroke-opacity=\"{opacity:.2}\" stroke-width=\"{width:.1}\"/>",
            CENTRE.0, CENTRE.1
        );
    }
    svg
}

/// A node with its name outside the circle, readable from either side.
pub fn node(at: usize, all: usize, size: f64, fill: &str, name: &str) -> String {
    let (x, y, angle) = place(at, all);
    let out = size + 8.0;
    let (tx, ty) = (x + out * libm::sin(angle), y - out * libm::cos(angle));
    let degrees = angle.to_degrees();
    let (turn, anchor) = if degrees <= 180.0 {
        (degrees - 90.0, "start")
    } else {
        (degrees + 90.0, "end")
    };
    format!(
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{size:.1}\" fill=\"{fill}\"/>\
         <text transform=\"translate({tx:.1} {ty:.1}) rotate({turn:.1})\" text-anchor=\"{anchor}\" \
         dominant-baseline=\"middle\">{name}</text>"
    )
}
