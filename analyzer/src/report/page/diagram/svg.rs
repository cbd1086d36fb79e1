//! A placed graph as SVG. Colours are classes: the page's style knows light, dark and paper.

use maud::{Markup, html};

use super::super::html::Text;
use super::graph::{Graph, Kind, Link};
use super::layout::Placed;

/// Width of the drawing.
const WIDTH: f64 = 940.0;
/// Left edge of each layer.
const LAYERS: [f64; 3] = [230.0, 440.0, 700.0];
/// Width of a node.
const NODE: f64 = 8.0;
/// Above and below.
const MARGIN: f64 = 26.0;
/// Characters of a label that fit, by layer.
const FIT: [usize; 3] = [31, 30, 31];

/// Draws it.
pub(super) fn draw(graph: &Graph, placed: &Placed, title: &str, id: &str) -> Markup {
    let height = placed.height + 2.0 * MARGIN;
    html! {
        svg class="flows" viewBox={ "0 0 " (number(WIDTH)) " " (number(height)) } role="img"
            aria-labelledby={ (id) "-t" } {
            title id={ (id) "-t" } { (Text(title)) }
            @for (layer, heading) in ["data", "purpose", "store or recipient"].into_iter().enumerate() {
                text class="head" x=(number(label_x(layer))) y="12" text-anchor=(anchor(layer)) { (heading) }
            }
            g class="links" {
                @for (link, ends) in graph.links.iter().zip(&placed.links) {
                    (ribbon(graph, link, *ends))
                }
            }
            @for (node, (top, tall)) in graph.nodes.iter().zip(&placed.nodes) {
                @let layer = node.kind.layer();
                g class={ "node " (class(node.kind)) } {
                    title { (Text(&node.name)) }
                    rect x=(number(LAYERS[layer])) y=(number(top + MARGIN)) width=(number(NODE))
                        height=(number(*tall)) rx="1.5" {}
                    text x=(number(label_x(layer))) y=(number(top + MARGIN + tall / 2.0 + 4.0))
                        text-anchor=(anchor(layer)) { (Text(&short(&node.name, FIT[layer]))) }
                }
            }
        }
    }
}

/// A line for the flows that are allowed, and one below it for those that are not.
fn ribbon(graph: &Graph, link: &Link, (thick, from, to): (f64, f64, f64)) -> Markup {
    let (a, b) = (&graph.nodes[link.from], &graph.nodes[link.to]);
    let bad = thick * link.refused as f64 / link.flows.max(1) as f64;
    let parts = [(link.flows - link.refused, 0.0, thick - bad, ""), (link.refused, thick - bad, bad, " bad")];
    html! {
        @for (flows, below, thick, word) in parts.into_iter().filter(|part| part.0 > 0) {
            path class={ "link " (class(b.kind)) (word) } d=(path((a.kind, b.kind), from + below + thick / 2.0, to + below + thick / 2.0))
                stroke-width=(number(thick.max(1.2))) {
                title {
                    (Text(&a.name)) " → " (Text(&b.name)) ": " (flows) " flow" @if flows != 1 { "s" }
                    @if !word.is_empty() { ", not allowed" }
                }
            }
        }
    }
}

fn path(kinds: (Kind, Kind), from: f64, to: f64) -> String {
    let (start, end) = (LAYERS[kinds.0.layer()] + NODE, LAYERS[kinds.1.layer()]);
    let middle = number(f64::midpoint(start, end));
    let (y1, y2) = (number(from + MARGIN), number(to + MARGIN));
    format!("M{} {y1}C{middle} {y1} {middle} {y2} {} {y2}", number(start), number(end))
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Data => "data",
        Kind::Purpose => "purpose",
        Kind::Store => "store",
        Kind::Recipient => "recipient",
    }
}

fn label_x(layer: usize) -> f64 {
    if layer == 0 { LAYERS[0] - 7.0 } else { LAYERS[layer] + NODE + 7.0 }
}

fn anchor(layer: usize) -> &'static str {
    if layer == 0 { "end" } else { "start" }
}

/// One decimal at most: the same digits on every machine.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// The end of a name tells more than its start: the middle goes.
fn short(name: &str, fit: usize) -> String {
    let count = name.chars().count();
    if count <= fit {
        return name.to_owned();
    }
    let head: String = name.chars().take(fit / 3).collect();
    let tail: String = name.chars().skip(count - (fit - fit / 3 - 1)).collect();
    format!("{head}…{tail}")
}
