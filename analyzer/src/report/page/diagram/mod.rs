//! Diagrams of flows: category → purpose → store or recipient.
//!
//! `graph` makes nodes and links of flows and joins them until a person can read them; `layout` orders and places them;
//! `svg` draws them. Markdown draws the same graph by Mermaid.

mod graph;
mod layout;
mod svg;

pub(super) use graph::{Kind, graph};

use crate::dossier::Flow;

/// Whether a flow leads anywhere: mere uses and erasure do not.
pub(super) fn is_drawn(flow: &Flow) -> bool {
    !graph(&[flow], 2).links.is_empty()
}

/// A drawing of flows, as SVG; `None` when none of them leads anywhere.
pub(super) fn draw(flows: &[&Flow], title: &str, id: &str, most: usize) -> Option<maud::Markup> {
    let graph = graph(flows, most);
    if graph.links.is_empty() {
        return None;
    }
    Some(svg::draw(&graph, &layout::place(&graph), title, id))
}
