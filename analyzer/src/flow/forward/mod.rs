//! Forward reach: which parameters and globals can ever hold something that is asked for.
//!
//! Summaries tell of a parameter where its content goes, whoever asks; of most parameters nobody does, since nothing that is
//! labelled, and no constant that names a target, ever gets there. This pass finds those that it may get to, by sets and
//! without paths: first, bottom-up, which parameters of an instance reach which of its exits; then, top-down, what callers
//! put in. What it leaves out is part of no flow.
//!
//! Terms: content is *live* where it may be labelled or such a constant, where what is written through a result has to be led
//! back by it, or where a caller wants to know whether it is overwritten (`solve/overwritten.rs`).

mod bits;
mod walk;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::base::{Map, Set};
use crate::ir::FnKey;

use super::instances::{InstId, Leads};
use super::local::Sink;
use super::oracle::Intrinsic;
use super::solve::{Parts, callers_within};
use super::tree::{Global, Port};
use bits::Bits;

/// What of an instance goes where.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Coarse {
    /// Into its result.
    result: Bits,
    /// Into what parameters hold afterwards.
    outs: Map<u32, Bits>,
    /// Into globals.
    writes: Map<u32, Bits>,
    /// Into parameters of what it calls.
    passed: Map<(InstId, u32), Bits>,
    /// Through the results of what it calls.
    through: Map<InstId, Bits>,
    /// Parameters of what it calls whose content afterwards is asked for in any case.
    asked: Set<(InstId, u32)>,
}

/// What may be live.
pub(super) struct Forward {
    /// For each instance, its parameters.
    params: Vec<Bits>,
    globals: Set<Global>,
}

impl Forward {
    /// Finds all that may be live. `levels`: components of instances, callees first.
    pub(super) fn of(parts: &Parts<'_>, levels: &[Vec<Vec<InstId>>]) -> Forward {
        let globals = all_globals(parts);
        let pass = Pass { parts, globals: &globals };
        let mut coarse: Vec<Coarse> = vec![Coarse::default(); parts.instances.list.len()];
        for level in levels {
            let found: Vec<Vec<(InstId, Coarse)>> =
                level.par_iter().map(|component| pass.component(&coarse, component)).collect();
            for (id, one) in found.into_iter().flatten() {
                coarse[id as usize] = one;
            }
        }
        pass.live(&coarse, levels)
    }

    /// Whether the parameter of the instance may hold what is asked for.
    pub(super) fn has_param(&self, id: InstId, param: u32) -> bool {
        self.params[id as usize].has_param(param)
    }

    /// Whether the global may.
    pub(super) fn has_global(&self, global: Global) -> bool {
        self.globals.contains(&global)
    }
}

/// All globals that any instance reads or writes, numbered. What a global's number is shows nowhere.
fn all_globals(parts: &Parts<'_>) -> Map<Global, u32> {
    let mut all: Set<Global> = Set::default();
    for graph in parts.graphs.values() {
        all.extend(graph.by_port.keys().filter_map(|port| match port {
            Port::Global(global) => Some(*global),
            _ => None,
        }));
        all.extend(graph.edges.iter().filter_map(|edge| match edge.to {
            Sink::Global(global) => Some(global),
            _ => None,
        }));
    }
    all.extend(parts.instances.calls.iter().flatten().filter_map(cell_of));
    all.extend(parts.instances.list.iter().filter_map(|inst| initialised(inst.key)));
    all.into_iter().enumerate().map(|(at, global)| (global, at as u32)).collect()
}

/// The cell that a call's result refers to.
fn cell_of(leads: &Leads<'_>) -> Option<Global> {
    let is_cell =
        leads.leads.iter().filter_map(|lead| lead.meaning).any(|said| said.intrinsic == Some(Intrinsic::Cell));
    leads.cell.filter(|_| is_cell).map(Global::Cell)
}

/// The global whose value is what the function returns.
pub(super) fn initialised(key: FnKey) -> Option<Global> {
    match key {
        FnKey::Init(id) => Some(Global::Static(id)),
        FnKey::Const(id) => Some(Global::Const(id)),
        _ => None,
    }
}

struct Pass<'a> {
    parts: &'a Parts<'a>,
    globals: &'a Map<Global, u32>,
}

impl Pass<'_> {
    /// Solves one component. What it holds only grows, so that the end is the same in any order.
    fn component(&self, done: &[Coarse], component: &[InstId]) -> Vec<(InstId, Coarse)> {
        let mut own: Map<InstId, Coarse> = Map::default();
        let callers = callers_within(self.parts.instances, component);
        let mut waiting: BTreeSet<InstId> = component.iter().copied().collect();
        while let Some(id) = waiting.pop_first() {
            let found = walk::walk(self, &|callee| own.get(&callee).unwrap_or(&done[callee as usize]), id);
            let known = own.insert(id, found);
            if known.as_ref() != own.get(&id) {
                waiting.extend(callers.get(&id).into_iter().flatten());
            }
        }
        own.into_iter().collect()
    }

    /// Callers first, over and over until nothing is added.
    fn live(&self, coarse: &[Coarse], levels: &[Vec<Vec<InstId>>]) -> Forward {
        let mut params = vec![Bits::default(); coarse.len()];
        let mut globals = vec![false; self.globals.len()];
        for (callee, param) in coarse.iter().flat_map(|one| &one.asked) {
            params[*callee as usize].add(&Bits::param(*param));
        }
        let mut grown = true;
        while std::mem::take(&mut grown) {
            for id in levels.iter().rev().flatten().flatten() {
                let one = &coarse[*id as usize];
                let own = params[*id as usize].clone();
                for (global, bits) in &one.writes {
                    let known = globals[*global as usize];
                    if !known && bits.is_live(&own, &|at| globals[at as usize]) {
                        globals[*global as usize] = true;
                        grown = true;
                    }
                }
                for ((callee, param), bits) in &one.passed {
                    if bits.is_live(&own, &|at| globals[at as usize]) {
                        grown |= params[*callee as usize].add(&Bits::param(*param));
                    }
                }
                for (callee, bits) in &one.through {
                    if !bits.is_live(&own, &|at| globals[at as usize]) {
                        continue;
                    }
                    // Parameters and globals that the result may refer to hold what is written through it.
                    let result = &coarse[*callee as usize].result;
                    grown |= params[*callee as usize].add_params(result);
                    for global in result.globals() {
                        grown |= !std::mem::replace(&mut globals[*global as usize], true);
                    }
                }
            }
        }
        let globals = self.globals.iter().filter(|(_, at)| globals[**at as usize]).map(|(global, _)| *global).collect();
        Forward { params, globals }
    }
}
