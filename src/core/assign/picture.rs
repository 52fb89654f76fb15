//! The drawing of a plan as one SVG file: judges joined by common entries, and their loads.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{JudgeLoad, Plan};
use crate::graphic::{colour, edges, escape, label, node};
use crate::lang::{Lang, Message};

/// Up to this number of judges, each judge is drawn; beyond it, countries and a histogram.
const MOST_JUDGES: usize = 60;
const WIDTH: f64 = 960.0;
/// Vertical position of the loads.
const LOADS_TOP: f64 = 850.0;
const ROW: f64 = 20.0;

const STYLE: &str = "text{font:13px system-ui,sans-serif;fill:#1b1f24}.title{font-size:17px;font-weight:600}\
.page{fill:#fff}.edge{stroke:#57606a;fill:none}.limit{stroke:#57606a;fill:none}\
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.page{fill:#0d1117}.edge,.limit{stroke:#9da7b3}}";

/// The picture. It has no external resources and no scripts.
pub fn picture(plan: &Plan, lang: Lang) -> String {
    let few = plan.loads.len() <= MOST_JUDGES;
    let (graph, loads, height) = if few {
        let (graph, loads) = (judges_graph(plan), bars(&plan.loads));
        (graph, loads, LOADS_TOP + ROW * plan.loads.len() as f64)
    } else {
        (
            countries_graph(plan),
            histogram(&plan.loads, lang),
            LOADS_TOP + 300.0,
        )
    };
    let text = |message: Message| escape(&message.in_lang(lang));
    let (above, below) = if few {
        (
            Message::new("picture-judges"),
            Message::new("picture-loads"),
        )
    } else {
        (
            Message::new("picture-countries"),
            Message::new("picture-histogram"),
        )
    };
    let title = text(Message::new("picture-title"));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {full}\" lang=\"{tag}\" role=\"img\">\
         <title>{title}</title><style>{STYLE}</style><rect class=\"page\" width=\"{WIDTH}\" height=\"{full}\"/>\
         <text class=\"title\" x=\"24\" y=\"36\">{above}</text>{graph}\
         <text class=\"title\" x=\"24\" y=\"{at}\">{below}</text>{loads}</svg>\n",
        full = height + 40.0,
        tag = lang.tag(),
        above = text(above),
        below = text(below),
        at = LOADS_TOP - 24.0,
    )
}

/// Number of panels that each two of these share.
fn meetings<'a, K: Ord + Copy>(
    plan: &'a Plan,
    key: impl Fn(&'a str) -> Option<K>,
) -> BTreeMap<(K, K), u32> {
    let mut count = BTreeMap::new();
    for panel in plan.pairs.chunk_by(|a, b| a.entry == b.entry) {
        let keys: Vec<K> = panel.iter().filter_map(|p| key(&p.judge)).collect();
        for (i, a) in keys.iter().enumerate() {
            for b in &keys[i + 1..] {
                let pair = if a <= b { (*a, *b) } else { (*b, *a) };
                *count.entry(pair).or_insert(0) += 1;
            }
        }
    }
    count
}

fn country(judge: &JudgeLoad) -> String {
    judge.country.map_or_else(String::new, |c| c.to_string())
}

/// Countries in order, for colours.
fn countries(plan: &Plan) -> Vec<String> {
    let mut all: Vec<String> = plan.loads.iter().map(country).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Judges on a circle by country, joined where they share entries.
fn judges_graph(plan: &Plan) -> String {
    let known = countries(plan);
    let mut order: Vec<&JudgeLoad> = plan.loads.iter().collect();
    order.sort_by_key(|judge| (country(judge), &judge.judge));
    let all = order.len();
    let at: BTreeMap<&str, usize> = (0..)
        .zip(&order)
        .map(|(i, judge)| (judge.judge.as_str(), i))
        .collect();
    let mut svg = edges(&meetings(plan, |judge| at.get(judge).copied()), all);
    for (i, judge) in order.iter().enumerate() {
        let from = country(judge);
        let fill = colour(known.binary_search(&from).unwrap_or(0), known.len());
        let name = format!("{} {}", label(&judge.judge), escape(&from));
        svg += &node(i, all, 6.0, &fill, &name);
    }
    svg
}

/// Countries on a circle, as large as their share of the judges, joined where their judges meet.
fn countries_graph(plan: &Plan) -> String {
    let known = countries(plan);
    let of: BTreeMap<&str, usize> = plan
        .loads
        .iter()
        .filter_map(|judge| {
            Some((
                judge.judge.as_str(),
                known.binary_search(&country(judge)).ok()?,
            ))
        })
        .collect();
    let mut svg = edges(&meetings(plan, |judge| of.get(judge).copied()), known.len());
    for (i, name) in known.iter().enumerate() {
        let judges = of.values().filter(|c| **c == i).count();
        let share = judges as f64 / plan.loads.len().max(1) as f64;
        let size = 5.0 + 60.0 * share.sqrt() * share.sqrt();
        let name = format!("{} · {judges}", escape(name));
        svg += &node(i, known.len(), size, &colour(i, known.len()), &name);
    }
    svg
}

/// A bar for each judge, with the limits of its load.
fn bars(loads: &[JudgeLoad]) -> String {
    const LEFT: f64 = 190.0;
    let longest = loads.iter().map(|j| j.load.max(j.min)).max().unwrap_or(1);
    let longest = loads.iter().filter_map(|j| j.max).fold(longest, u32::max);
    let scale = (WIDTH - LEFT - 80.0) / f64::from(longest.max(1));
    let mut svg = String::new();
    for (i, judge) in loads.iter().enumerate() {
        let y = LOADS_TOP + ROW * i as f64;
        let x = |n: u32| LEFT + scale * f64::from(n);
        let name = format!("{} {}", label(&judge.judge), country(judge));
        let _ = write!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{name}</text>\
             <rect x=\"{LEFT}\" y=\"{:.1}\" width=\"{:.1}\" height=\"12\" fill=\"#2f81f7\"/>",
            LEFT - 10.0,
            y + 11.0,
            y,
            scale * f64::from(judge.load)
        );
        for limit in [Some(judge.min).filter(|min| *min > 0), judge.max]
            .into_iter()
            .flatten()
        {
            let x = x(limit);
            let _ = write!(
                svg,
                "<path class=\"limit\" d=\"M{x:.1} {:.1}v16\" stroke-width=\"2\"/>",
                y - 2.0
            );
        }
        let end = x(judge.max.unwrap_or(judge.load).max(judge.load)) + 8.0;
        let _ = write!(
            svg,
            "<text x=\"{end:.1}\" y=\"{:.1}\">{}</text>",
            y + 11.0,
            judge.load
        );
    }
    svg
}

/// How many judges have how many entries.
fn histogram(loads: &[JudgeLoad], lang: Lang) -> String {
    const LEFT: f64 = 60.0;
    const HEIGHT: f64 = 240.0;
    const MOST_BARS: u32 = 24;
    let min = loads.iter().map(|j| j.load).min().unwrap_or(0);
    let max = loads.iter().map(|j| j.load).max().unwrap_or(0);
    let step = (max - min + 1).div_ceil(MOST_BARS);
    let bars = (max - min) / step + 1;
    let mut count = vec![0_u32; bars as usize];
    for judge in loads {
        count[((judge.load - min) / step) as usize] += 1;
    }
    let most = f64::from(count.iter().copied().max().unwrap_or(1));
    let width = (WIDTH - LEFT - 24.0) / f64::from(bars);
    let mut svg = String::new();
    for (i, n) in count.iter().enumerate() {
        let (x, height) = (LEFT + width * i as f64, HEIGHT * f64::from(*n) / most);
        let from = min + step * i as u32;
        let range = match step {
            1 => from.to_string(),
            _ => format!("{from}–{}", from + step - 1),
        };
        let (middle, top) = (x + width / 2.0, LOADS_TOP + HEIGHT - height);
        let _ = write!(
            svg,
            "<rect x=\"{:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{height:.1}\" fill=\"#2f81f7\"/>\
             <text x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{n}</text>\
             <text x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{range}</text>",
            x + 2.0,
            width - 4.0,
            top - 4.0,
            LOADS_TOP + HEIGHT + 18.0
        );
    }
    let axis = escape(&Message::new("picture-entries").in_lang(lang));
    let _ = write!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{axis}</text>",
        WIDTH / 2.0,
        LOADS_TOP + HEIGHT + 40.0
    );
    svg
}
