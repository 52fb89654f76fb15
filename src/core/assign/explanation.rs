//! The explanation of a plan for organisers: its value, its costs and its moves.

use super::{Block, Moves, Options, Plan};
use crate::lang::Message;

/// Most ended pairs, and most unlinked parts, that are listed one by one.
const MOST_LISTED: usize = 20;

/// The sentences, in order.
pub fn explanation(plan: &Plan, options: &Options) -> Vec<Message> {
    let summary = &plan.summary;
    let mut said = vec![
        Message::new("assign-panels")
            .with("reviews", plan.pairs.len())
            .with("entries", entries(plan))
            .with("size", options.per_entry),
    ];
    if plan.possible > 0 {
        said.push(
            Message::new("assign-allowed")
                .with("possible", plan.possible)
                .with("allowed", plan.allowed),
        );
    }
    match &summary.moves {
        Some(moves) => said.extend(repair(moves)),
        None => said.extend(worth(plan, options)),
    }
    if let Some(load) = &summary.load {
        said.push(
            Message::new("assign-loads")
                .with("min", load.min)
                .with("max", load.max)
                .with("mean", format!("{:.1}", load.mean)),
        );
    }
    said.push(
        Message::new("assign-same-country").with("pairs", summary.same_country_pairs.unwrap_or(0)),
    );
    if let Some(mix) = &summary.mix {
        said.push(
            Message::new("assign-mix")
                .with("panels", mix.novice_panels)
                .with("cost", mix.cost.to_string()),
        );
    }
    said.extend(links(plan));
    said.extend(curve(plan));
    said.push(Message::new("assign-repeat").with("seed", summary.seed));
    said
}

fn entries(plan: &Plan) -> usize {
    plan.pairs.chunk_by(|a, b| a.entry == b.entry).count()
}

/// How good the plan is, and the costs of fairness and links.
fn worth(plan: &Plan, options: &Options) -> Vec<Message> {
    let summary = &plan.summary;
    let pairs = summary.same_country_pairs.unwrap_or(0) as i64;
    let value = summary.total_affinity.unwrap_or(0) - i64::from(options.same_country_cost) * pairs;
    let for_links = summary.connectivity_cost.unwrap_or(0);
    let for_fairness = summary.fairness.as_ref().map_or(0, |f| f.cost);
    let for_mix = summary.mix.as_ref().map_or(0, |m| m.cost);
    let best = value + for_links + for_fairness + for_mix;
    let percent = |cost: i64| percent(cost as f64 / best.max(1) as f64);
    let mut said = vec![
        Message::new("assign-optimum")
            .with("best", best.to_string())
            .with("value", value.to_string()),
    ];
    let least = summary.min_entry_affinity.unwrap_or(0);
    said.push(match &summary.fairness {
        Some(fairness) => Message::new("assign-fair")
            .with("least", least.to_string())
            .with("bound", fairness.bound.to_string())
            .with("cost", fairness.cost.to_string())
            .with("percent", percent(fairness.cost)),
        None => Message::new("assign-least").with("least", least.to_string()),
    });
    if for_links != 0 {
        said.push(
            Message::new("assign-links-cost")
                .with("cost", for_links.to_string())
                .with("percent", percent(for_links)),
        );
    }
    said
}

fn percent(share: f64) -> String {
    format!("{:.1}", 100.0 * share)
}

/// What a repair changes.
fn repair(moves: &Moves) -> Vec<Message> {
    let all = Message::new("assign-repair")
        .with("kept", moves.kept)
        .with("removed", moves.removed.len())
        .with("added", moves.added.len());
    // A pair may end for several reasons, with a sentence for each.
    let ends = moves.removed.iter().take(MOST_LISTED).flat_map(|pair| {
        pair.reason.split(", ").map(|reason| {
            Message::new("assign-ends")
                .with("entry", pair.entry.as_str())
                .with("judge", pair.judge.as_str())
                .with("reason", reason)
        })
    });
    std::iter::once(all).chain(ends).collect()
}

/// How well the judges are linked.
fn links(plan: &Plan) -> Vec<Message> {
    if !plan.blocks.is_empty() {
        let head = Message::new("assign-unlinked").with("parts", plan.blocks.len());
        let parts = plan.blocks.iter().take(MOST_LISTED).map(part);
        return std::iter::once(head).chain(parts).collect();
    }
    let summary = &plan.summary;
    match (summary.efficiency, summary.judge_efficiency) {
        (Some(efficiency), Some(judges)) => vec![
            Message::new("assign-linked")
                .with("percent", percent(efficiency))
                .with("judges", percent(judges)),
        ],
        _ if summary.components.is_some() => vec![Message::new("assign-linked-plain")],
        _ => Vec::new(),
    }
}

fn part(block: &Block) -> Message {
    let first = block.entries.first().map_or("", String::as_str);
    let message = if block.track.is_empty() {
        Message::new("assign-part-trackless")
    } else {
        Message::new("assign-part").with("track", block.track.as_str())
    };
    message
        .with("entries", block.entries.len())
        .with("first", first)
        .with("judges", block.judges.join(", "))
}

/// What other budgets would have given.
fn curve(plan: &Plan) -> Vec<Message> {
    let points = &plan.summary.curve;
    if points.is_empty() {
        return Vec::new();
    }
    let share = |figure: Option<f64>| figure.map_or_else(|| "–".to_owned(), percent);
    let line = |point: &super::Curve| {
        Message::new("assign-curve-point")
            .with("budget", percent(point.budget))
            .with("cost", point.cost.to_string())
            .with("parts", point.components)
            .with("percent", share(point.efficiency))
            .with("judges", share(point.judge_efficiency))
    };
    std::iter::once(Message::new("assign-curve"))
        .chain(points.iter().map(line))
        .collect()
}
