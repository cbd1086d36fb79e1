//! A layered layout: nodes of a layer are ordered so that few links cross, stacked, and centred.

use super::graph::Graph;

/// How often the order of all layers is improved, forth and back.
const SWEEPS: usize = 8;
/// Height that all links of a layer share, at most.
const HEIGHT: f64 = 420.0;
/// Thickest link of one flow.
const THICK: f64 = 9.0;
/// Lowest node: a line of text.
const LOW: f64 = 20.0;
/// Between nodes.
const GAP: f64 = 9.0;

/// Where everything is.
#[derive(Clone, Debug, Default)]
pub(super) struct Placed {
    /// Top and height of each node.
    pub(super) nodes: Vec<(f64, f64)>,
    /// Of each link: its thickness, and its top at both ends.
    pub(super) links: Vec<(f64, f64, f64)>,
    /// Height of all.
    pub(super) height: f64,
}

/// Places a graph.
pub(super) fn place(graph: &Graph) -> Placed {
    let layers = order(graph);
    let most = layers.iter().map(|layer| weight_of(graph, layer)).fold(1.0, f64::max);
    let unit = (HEIGHT / most).min(THICK);
    let mut nodes = vec![(0.0, 0.0); graph.nodes.len()];
    let height_of = |node: usize| (weight(graph, node) * unit).max(LOW);
    let total = |layer: &Vec<usize>| {
        let gaps = GAP * layer.len().saturating_sub(1) as f64;
        layer.iter().map(|node| height_of(*node)).sum::<f64>() + gaps
    };
    let height = layers.iter().map(total).fold(0.0, f64::max);
    for layer in &layers {
        let mut top = (height - total(layer)) / 2.0;
        for node in layer {
            nodes[*node] = (top, height_of(*node));
            top += height_of(*node) + GAP;
        }
    }
    let links = ends(graph, &nodes, unit);
    Placed { nodes, links, height }
}

/// The nodes of each layer in order: by name at first, then by where their neighbours are.
fn order(graph: &Graph) -> [Vec<usize>; 3] {
    let mut layers: [Vec<usize>; 3] = Default::default();
    for (node, it) in graph.nodes.iter().enumerate() {
        layers[it.kind.layer()].push(node);
    }
    let mut best = (crossings(graph, &layers), layers.clone());
    for sweep in 0..SWEEPS {
        let forth = [1, 2, 1, 0];
        for layer in if sweep % 2 == 0 { forth } else { [1, 0, 1, 2] } {
            sort(graph, &mut layers, layer);
        }
        let now = crossings(graph, &layers);
        if now < best.0 {
            best = (now, layers.clone());
        }
    }
    best.1
}

/// Sorts one layer by the mean of the positions of its neighbours, in both layers beside it.
fn sort(graph: &Graph, layers: &mut [Vec<usize>; 3], layer: usize) {
    let at = positions(graph, layers);
    let mean = |node: usize| {
        let beside = graph.links.iter().filter_map(|link| match node {
            _ if link.from == node => Some((at[link.to], link.flows)),
            _ if link.to == node => Some((at[link.from], link.flows)),
            _ => None,
        });
        let (sum, flows) = beside.fold((0.0, 0), |(sum, all), (at, flows)| (sum + at * flows as f64, all + flows));
        if flows == 0 { 0.5 } else { sum / flows as f64 }
    };
    let mut keyed: Vec<(f64, usize)> = layers[layer].iter().map(|node| (mean(*node), *node)).collect();
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    layers[layer] = keyed.into_iter().map(|(_, node)| node).collect();
}

/// Position of each node within its layer, from 0 to 1.
fn positions(graph: &Graph, layers: &[Vec<usize>; 3]) -> Vec<f64> {
    let mut at = vec![0.5; graph.nodes.len()];
    for layer in layers {
        for (place, node) in layer.iter().enumerate() {
            at[*node] = (place as f64 + 0.5) / layer.len() as f64;
        }
    }
    at
}

/// How many flows cross.
fn crossings(graph: &Graph, layers: &[Vec<usize>; 3]) -> usize {
    let at = positions(graph, layers);
    let mut sum = 0;
    for (first, a) in graph.links.iter().enumerate() {
        for b in &graph.links[first + 1..] {
            let same = graph.nodes[a.from].kind.layer() == graph.nodes[b.from].kind.layer();
            let turned = (at[a.from] - at[b.from]) * (at[a.to] - at[b.to]) < 0.0;
            sum += usize::from(same && turned) * a.flows * b.flows;
        }
    }
    sum
}

/// Thickness of each link and where it meets its nodes: in the order of what is at the other end.
fn ends(graph: &Graph, nodes: &[(f64, f64)], unit: f64) -> Vec<(f64, f64, f64)> {
    let thickness = |at: usize| graph.links[at].flows as f64 * unit;
    let mut links: Vec<(f64, f64, f64)> = (0..graph.links.len()).map(|at| (thickness(at), 0.0, 0.0)).collect();
    for (node, (top, height)) in nodes.iter().enumerate() {
        for outgoing in [true, false] {
            let mut own: Vec<usize> = (0..graph.links.len())
                .filter(|at| if outgoing { graph.links[*at].from == node } else { graph.links[*at].to == node })
                .collect();
            let other = |at: &usize| if outgoing { graph.links[*at].to } else { graph.links[*at].from };
            own.sort_by(|a, b| nodes[other(a)].0.total_cmp(&nodes[other(b)].0));
            let all: f64 = own.iter().map(|at| thickness(*at)).sum();
            let mut next = top + (height - all) / 2.0;
            for at in own {
                if outgoing {
                    links[at].1 = next;
                } else {
                    links[at].2 = next;
                }
                next += thickness(at);
            }
        }
    }
    links
}

/// The larger of what comes in and what goes out.
fn weight(graph: &Graph, node: usize) -> f64 {
    let sum = |out: bool| -> usize {
        let own = graph.links.iter().filter(|link| if out { link.from == node } else { link.to == node });
        own.map(|link| link.flows).sum()
    };
    sum(true).max(sum(false)) as f64
}

fn weight_of(graph: &Graph, layer: &[usize]) -> f64 {
    layer.iter().map(|node| weight(graph, *node)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::graph::{Kind, Link, Node};
    use super::*;

    /// Two ways that cross when layers stand in the order of names.
    fn crossed() -> Graph {
        let node = |kind, name: &str| Node { kind, name: name.to_owned() };
        let nodes = vec![
            node(Kind::Data, "a"),
            node(Kind::Data, "b"),
            node(Kind::Purpose, "p"),
            node(Kind::Purpose, "q"),
            node(Kind::Store, "s"),
            node(Kind::Store, "t"),
        ];
        let link = |from, to| Link { from, to, flows: 2, refused: 0 };
        Graph { nodes, links: vec![link(0, 3), link(1, 2), link(2, 4), link(3, 5)] }
    }

    #[test]
    fn ways_that_need_not_cross_do_not() {
        let graph = crossed();
        let names: [Vec<usize>; 3] = [vec![0, 1], vec![2, 3], vec![4, 5]];
        assert_eq!(crossings(&graph, &names), 4);
        assert_eq!(crossings(&graph, &order(&graph)), 0);
    }

    #[test]
    fn nodes_of_a_layer_do_not_overlap_and_links_stay_within_them() {
        let graph = crossed();
        let placed = place(&graph);
        for layer in [[0, 1], [2, 3], [4, 5]] {
            let mut spans: Vec<(f64, f64)> = layer.iter().map(|node| placed.nodes[*node]).collect();
            spans.sort_by(|a, b| a.0.total_cmp(&b.0));
            assert!(spans[0].0 + spans[0].1 < spans[1].0);
            assert!(spans[1].0 + spans[1].1 <= placed.height + 0.001);
        }
        for (link, (thick, from, to)) in graph.links.iter().zip(&placed.links) {
            for (node, top) in [(link.from, from), (link.to, to)] {
                let (start, height) = placed.nodes[node];
                assert!(*top >= start - 0.001 && top + thick <= start + height + 0.001);
            }
        }
    }
}
