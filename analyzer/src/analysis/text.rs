//! Stages as text, for `--dump` and for whoever debugs them.

use std::fmt::Write;

use super::path_of;
use crate::flow::{Event, Flows};
use crate::lower::Lowered;

/// The IR of all functions, by path.
pub(super) fn ir(lowered: &Lowered) -> String {
    let mut functions: Vec<_> = lowered.functions.values().collect();
    functions.sort_by_key(|function| (function.path, function.key));
    functions.into_iter().map(crate::ir::print).collect()
}

/// Local graphs, by path.
pub(super) fn graphs(lowered: &Lowered, flows: &Flows<'_>) -> String {
    let mut keys: Vec<_> = flows.graphs.keys().copied().collect();
    keys.sort_by_key(|key| (path_of(lowered, *key), *key));
    let mut out = String::new();
    for key in keys {
        let graph = &flows.graphs[&key];
        let _ = writeln!(out, "{}", path_of(lowered, key));
        for edge in &graph.edges {
            let _ = write!(out, "  {:?}{} -> {:?}{}", edge.from, edge.from_path, edge.to, edge.to_path);
            if !edge.kills.is_empty() {
                let _ = write!(out, " without{}", edge.kills);
            }
            let _ = writeln!(out, "{}", if edge.blob { " blob" } else { "" });
        }
        for (at, source) in graph.sources.iter().enumerate() {
            let _ = writeln!(out, "  source {at}: {} at {}:{}", source.what, source.span.line, source.span.column);
        }
    }
    out
}

/// Summaries, by path.
pub(super) fn summaries(lowered: &Lowered, flows: &Flows<'_>) -> String {
    let mut ids: Vec<usize> = (0..flows.summaries.len()).collect();
    ids.sort_by_key(|id| (path_of(lowered, flows.instances.list[*id].key), flows.instances.list[*id]));
    let mut out = String::new();
    for id in ids {
        let (inst, summary) = (&flows.instances.list[id], &flows.summaries[id]);
        let _ = writeln!(out, "{} {:?}", path_of(lowered, inst.key), inst.subst);
        for transfer in &summary.transfers {
            let _ = writeln!(
                out,
                "  {:?} -> {:?}{} {:?}",
                transfer.origin, transfer.to, transfer.to_path, transfer.transform
            );
        }
        for hit in summary.hits.iter().chain(&summary.flows) {
            let place = path_of(lowered, hit.at.key);
            let _ = writeln!(
                out,
                "  {:?} meets {:?} in {place}:{} {:?}",
                hit.origin, hit.event, hit.at.span.line, hit.transform
            );
        }
    }
    out
}

/// Complete flows, uses left out.
pub(super) fn flows(lowered: &Lowered, flows: &Flows<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for flow in flows.flows.iter().filter(|flow| !matches!(flow.hit.event, Event::Use | Event::Record(_))) {
        let (closing, at) = (path_of(lowered, flow.closing), path_of(lowered, flow.hit.at.key));
        let mut line = format!(
            "{:?} meets {:?} in {at}:{} (closed in {closing})",
            flow.origin, flow.hit.event, flow.hit.at.span.line
        );
        for hop in flow.hit.trail.hops() {
            let _ = write!(line, "\n  {:?} at {}:{}", hop.kind, path_of(lowered, hop.in_fn), hop.span.line);
        }
        lines.push(line + "\n");
    }
    lines.sort();
    lines.dedup();
    lines.concat()
}
