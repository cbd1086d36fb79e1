//! Nodes and links, joined until a layer has no more nodes than a person can read.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::Flow;

/// What a node is. Ordered by layer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(in crate::report::page) enum Kind {
    /// A category, or several below one name.
    Data,
    /// A purpose, or several below one name.
    Purpose,
    /// A store.
    Store,
    /// A recipient.
    Recipient,
}

impl Kind {
    /// 0, 1 or 2.
    pub(in crate::report::page) fn layer(self) -> usize {
        match self {
            Kind::Data => 0,
            Kind::Purpose => 1,
            Kind::Store | Kind::Recipient => 2,
        }
    }
}

/// A node. Ordered by layer, then name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(in crate::report::page) struct Node {
    pub(in crate::report::page) kind: Kind,
    pub(in crate::report::page) name: String,
}

/// Flows between two nodes of neighbouring layers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::report::page) struct Link {
    /// Index of the node it comes from.
    pub(in crate::report::page) from: usize,
    /// Index of the node it leads to.
    pub(in crate::report::page) to: usize,
    /// How many flows.
    pub(in crate::report::page) flows: usize,
    /// How many of them the policy refuses.
    pub(in crate::report::page) refused: usize,
}

/// Three layers and what is between them.
#[derive(Clone, Debug, Default)]
pub(in crate::report::page) struct Graph {
    /// Sorted.
    pub(in crate::report::page) nodes: Vec<Node>,
    /// Sorted by their ends.
    pub(in crate::report::page) links: Vec<Link>,
}

/// One flow for one of its purposes.
type Way = [Node; 3];

/// More lines than this are a tangle.
const LINKS: usize = 70;
/// Fewer nodes in a layer than this say nothing.
const LEAST: usize = 5;

/// The graph of the flows that lead to a store or recipient, with at most `most` nodes in a layer, and with fewer where
/// there would be too many lines.
pub(in crate::report::page) fn graph(flows: &[&Flow], most: usize) -> Graph {
    let mut most = most.max(2);
    loop {
        let graph = joined(flows, most);
        if graph.links.len() <= LINKS || most <= LEAST {
            return graph;
        }
        most -= 1;
    }
}

fn joined(flows: &[&Flow], most: usize) -> Graph {
    let mut ways: Vec<(Way, bool)> = flows.iter().flat_map(|flow| ways(flow)).collect();
    for layer in 0..3 {
        join(&mut ways, layer, most);
    }
    let nodes: BTreeSet<&Node> = ways.iter().flat_map(|(way, _)| way).collect();
    let nodes: Vec<Node> = nodes.into_iter().cloned().collect();
    let index = |node: &Node| nodes.binary_search(node).unwrap_or_default();
    let mut links: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    for (way, refused) in &ways {
        for ends in way.windows(2) {
            let sums = links.entry((index(&ends[0]), index(&ends[1]))).or_default();
            sums.0 += 1;
            sums.1 += usize::from(*refused);
        }
    }
    let link = |((from, to), (flows, refused))| Link { from, to, flows, refused };
    Graph { links: links.into_iter().map(link).collect(), nodes }
}

fn ways(flow: &Flow) -> Vec<(Way, bool)> {
    if flow.key.stage == "erase" {
        return Vec::new();
    }
    let target = match (&flow.key.store, &flow.key.recipient) {
        (Some(store), _) => Node { kind: Kind::Store, name: store.clone() },
        (None, Some(recipient)) => Node { kind: Kind::Recipient, name: recipient.clone() },
        (None, None) if flow.key.stage == "share" => Node { kind: Kind::Recipient, name: "(unknown)".to_owned() },
        (None, None) if flow.key.stage == "store" => Node { kind: Kind::Store, name: "(unknown)".to_owned() },
        (None, None) => return Vec::new(),
    };
    let data = Node { kind: Kind::Data, name: flow.key.data.clone() };
    let none = ["(no purpose stated)".to_owned()];
    let purposes = if flow.key.purposes.is_empty() { &none[..] } else { &flow.key.purposes };
    let way = |purpose: &String| {
        let purpose = Node { kind: Kind::Purpose, name: purpose.clone() };
        ([data.clone(), purpose, target.clone()], !flow.allowed)
    };
    purposes.iter().map(way).collect()
}

/// Joins the nodes of a layer: dotted names by what stands above them, deepest first; then the lightest into one.
fn join(ways: &mut [(Way, bool)], layer: usize, most: usize) {
    loop {
        let names = names(ways, layer);
        if names.len() <= most {
            return;
        }
        let deepest = names.keys().map(|node| node.name.matches('.').count()).max().unwrap_or_default();
        if deepest == 0 || layer == 2 {
            return rest(ways, layer, most, &names);
        }
        for (way, _) in ways.iter_mut() {
            let name = &mut way[layer].name;
            if name.matches('.').count() == deepest
                && let Some((above, _)) = name.rsplit_once('.')
            {
                *name = above.to_owned();
            }
        }
    }
}

fn rest(ways: &mut [(Way, bool)], layer: usize, most: usize, names: &BTreeMap<Node, usize>) {
    let mut by_weight: Vec<(&Node, usize)> = names.iter().map(|(node, weight)| (node, *weight)).collect();
    by_weight.sort_by_key(|(node, weight)| (std::cmp::Reverse(*weight), *node));
    let light: BTreeSet<&Node> = by_weight.iter().skip(most.saturating_sub(2)).map(|(node, _)| *node).collect();
    for (way, _) in ways.iter_mut() {
        let node = &mut way[layer];
        if light.contains(node) {
            let same = light.iter().filter(|other| other.kind == node.kind).count();
            let word = match node.kind {
                Kind::Data => "categories",
                Kind::Purpose => "purposes",
                Kind::Store => "stores",
                Kind::Recipient => "recipients",
            };
            node.name = format!("{same} other {word}");
        }
    }
}

fn names(ways: &[(Way, bool)], layer: usize) -> BTreeMap<Node, usize> {
    let mut names: BTreeMap<Node, usize> = BTreeMap::new();
    for (way, _) in ways {
        *names.entry(way[layer].clone()).or_default() += 1;
    }
    names
}
