//! A graph of flows as a Mermaid flowchart.

use std::fmt::Write as _;

use super::super::text::one_line;
use super::diagram::{Kind, graph};
use crate::dossier::Flow;

/// The chart, without its fence; `None` when no flow leads anywhere.
pub(super) fn chart(flows: &[&Flow], most: usize) -> Option<String> {
    let graph = graph(flows, most);
    if graph.links.is_empty() {
        return None;
    }
    let mut out = String::from("flowchart LR\n");
    for (at, node) in graph.nodes.iter().enumerate() {
        let (open, close) = match node.kind {
            Kind::Data => ("[", "]"),
            Kind::Purpose => ("(", ")"),
            Kind::Store => ("[(", ")]"),
            Kind::Recipient => ("([", "])"),
        };
        let _ = writeln!(out, "  n{at}{open}\"{}\"{close}", label(&node.name));
    }
    let mut refused = Vec::new();
    for (at, link) in graph.links.iter().enumerate() {
        let _ = writeln!(out, "  n{} -->|{}| n{}", link.from, link.flows, link.to);
        if link.refused > 0 {
            refused.push(at.to_string());
        }
    }
    if !refused.is_empty() {
        let _ = writeln!(out, "  linkStyle {} stroke:#a3211a", refused.join(","));
    }
    Some(out)
}

/// A label in quotes: what Mermaid or HTML would read is written as its number.
fn label(name: &str) -> String {
    let mut out = String::new();
    for c in one_line(name).chars() {
        if c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')' | '…') {
            out.push(c);
        } else {
            let _ = write!(out, "#{};", c as u32);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_hold_no_syntax() {
        assert_eq!(label("a\"]--><b>`;#"), "a#34;#93;--#62;#60;b#62;#96;#59;#35;");
    }
}
