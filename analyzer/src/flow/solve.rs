//! Summaries bottom-up over strongly connected components of the instances' call graph.
//!
//! Components on one level do not call each other and are solved in parallel; a component is repeated until its
//! summaries stand still. Every summary is a function of its callees' alone, so the order of threads cannot show.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::base::Map;
use crate::ir::{Call, FnKey, Function};

use super::forward::Forward;
use super::gates;
use super::global;
use super::instances::{Inst, InstId, Instances, Leads};
use super::limits;
use super::local::{self, LocalGraph};
use super::oracle::{Oracle, Transform};
use super::summary::{Flow, Origin, Summary};

mod handles;
mod instance;
mod lost;
mod overwritten;
mod unseen;

/// All that the engine found.
pub struct Flows<'a> {
    /// Instances and their calls.
    pub instances: Instances<'a>,
    /// Summaries, by instance.
    pub summaries: Vec<Summary>,
    /// Complete flows, in a fixed order.
    pub flows: Vec<Flow>,
    /// Local graphs.
    pub graphs: Map<FnKey, LocalGraph>,
    /// Functions in which a budget ended.
    pub cut: Vec<FnKey>,
}

/// Follows data from the functions in `roots`; `known` are all functions there are.
pub fn solve<'a>(oracle: &'a dyn Oracle, roots: &[Inst], known: &[FnKey]) -> Flows<'a> {
    let instances = Instances::discover(oracle, roots, known);
    let mut keys: Vec<FnKey> = instances.list.iter().map(|inst| inst.key).collect();
    keys.sort_unstable();
    keys.dedup();
    let relevant = oracle.asks_gates().then(|| gates::relevant_calls(&instances));
    let none: &[u32] = &[];
    let build = |key: &FnKey| {
        let gates = relevant.as_ref().map(|calls| calls.get(key).map_or(none, Vec::as_slice));
        Some((*key, local::build(oracle.function(*key)?, oracle, gates)))
    };
    let graphs: Map<FnKey, LocalGraph> = keys.par_iter().filter_map(build).collect();
    let calls = keys.par_iter().filter_map(|key| Some((*key, calls_by_id(oracle.function(*key)?)))).collect();
    let parts = Parts { oracle, instances: &instances, graphs: &graphs, calls: &calls };
    let summaries = summarise_all(&parts);
    let mut flows = global::complete(&instances, &summaries);
    // What came by shared state has its label only now.
    flows.retain(|flow| match flow.origin {
        Origin::Source(what) => !flow.hit.transform.has(Transform::TESTED) || oracle.is_strict(what),
        _ => true,
    });
    let mut cut: Vec<FnKey> = instances
        .list
        .iter()
        .zip(&summaries)
        .filter(|(inst, summary)| summary.cut || graphs.get(&inst.key).is_some_and(|graph| graph.cut))
        .map(|(inst, _)| inst.key)
        .chain(instances.cut.iter().copied())
        .chain(keys.iter().copied().filter(|key| oracle.function(*key).is_some_and(has_cut_type)))
        .collect();
    cut.sort_unstable();
    cut.dedup();
    Flows { instances, summaries, flows, graphs, cut }
}

/// Whether a type in a function was too large to be known: what is called on its values may be missed.
fn has_cut_type(function: &Function) -> bool {
    function.slots.values().any(|slot| slot.ty.is_cut())
}

/// What summaries are made of.
pub(super) struct Parts<'a> {
    pub(super) oracle: &'a dyn Oracle,
    pub(super) instances: &'a Instances<'a>,
    pub(super) graphs: &'a Map<FnKey, LocalGraph>,
    /// The calls of each function, by id.
    pub(super) calls: &'a Map<FnKey, Vec<Option<&'a Call>>>,
}

fn calls_by_id(function: &Function) -> Vec<Option<&Call>> {
    let mut calls = Vec::new();
    for call in function.calls() {
        calls.resize(calls.len().max(call.id as usize + 1), None);
        calls[call.id as usize] = Some(call);
    }
    calls
}

fn summarise_all(parts: &Parts<'_>) -> Vec<Summary> {
    let levels = levels(parts.instances);
    let live = Forward::of(parts, &levels);
    let mut summaries: Vec<Summary> = vec![Summary::default(); parts.instances.list.len()];
    for level in levels {
        let solved: Vec<Vec<(InstId, Summary)>> =
            level.par_iter().map(|component| solve_component(parts, &live, &summaries, component)).collect();
        for (id, summary) in solved.into_iter().flatten() {
            summaries[id as usize] = summary;
        }
    }
    summaries
}

/// Components in an order in which callees come first, grouped so that those of one group do not depend on each other.
fn levels(instances: &Instances<'_>) -> Vec<Vec<Vec<InstId>>> {
    let mut graph: petgraph::graph::DiGraph<InstId, ()> = petgraph::graph::DiGraph::new();
    let nodes: Vec<_> = (0..instances.list.len()).map(|id| graph.add_node(id as InstId)).collect();
    for (caller, calls) in instances.calls.iter().enumerate() {
        for callee in calls.iter().flat_map(Leads::instances) {
            graph.update_edge(nodes[caller], nodes[callee as usize], ());
        }
    }
    let components = petgraph::algo::tarjan_scc(&graph);
    let mut component_of = vec![0usize; instances.list.len()];
    let mut level_of = vec![0usize; components.len()];
    let mut levels: Vec<Vec<Vec<InstId>>> = Vec::new();
    for (at, component) in components.iter().enumerate() {
        component.iter().for_each(|node| component_of[node.index()] = at);
        let level = component
            .iter()
            .flat_map(|node| graph.neighbors(*node))
            .filter(|callee| component_of[callee.index()] != at)
            .map(|callee| level_of[component_of[callee.index()]] + 1)
            .max()
            .unwrap_or(0);
        level_of[at] = level;
        let mut ids: Vec<InstId> = component.iter().map(|node| graph[*node]).collect();
        ids.sort_unstable();
        if levels.len() <= level {
            levels.resize_with(level + 1, Vec::new);
        }
        levels[level].push(ids);
    }
    levels
}

fn solve_component(
    parts: &Parts<'_>,
    live: &Forward,
    done: &[Summary],
    component: &[InstId],
) -> Vec<(InstId, Summary)> {
    let mut own: Map<InstId, Summary> = component.iter().map(|id| (*id, Summary::default())).collect();
    let callers = callers_within(parts.instances, component);
    let mut waiting: BTreeSet<InstId> = component.iter().copied().collect();
    for round in 0.. {
        for id in std::mem::take(&mut waiting) {
            let lookup = |callee: InstId| own.get(&callee).unwrap_or(&done[callee as usize]);
            let mut summary = instance::summarise(parts, live, &lookup, id);
            if round >= limits::SCC_ROUNDS {
                summary.cut = true;
            }
            if own.get(&id) != Some(&summary) {
                own.insert(id, summary);
                waiting.extend(callers.get(&id).into_iter().flatten());
            }
        }
        if waiting.is_empty() || round >= limits::SCC_ROUNDS {
            break;
        }
    }
    component.iter().filter_map(|id| own.remove(id).map(|summary| (*id, summary))).collect()
}

/// Who of a component calls whom in it: what is to be solved again when a summary changes.
pub(super) fn callers_within(instances: &Instances<'_>, component: &[InstId]) -> Map<InstId, BTreeSet<InstId>> {
    let own: BTreeSet<InstId> = component.iter().copied().collect();
    let mut callers: Map<InstId, BTreeSet<InstId>> = Map::default();
    for caller in component {
        let callees = instances.calls[*caller as usize].iter().flat_map(Leads::instances);
        for callee in callees.filter(|callee| own.contains(callee)) {
            callers.entry(callee).or_default().insert(*caller);
        }
    }
    callers
}
