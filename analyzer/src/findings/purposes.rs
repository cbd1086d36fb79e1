//! What code runs for: the nearest annotation wins; where code has none, its callers' purposes run down to it.

use std::collections::{BTreeSet, VecDeque};

use crate::base::{Map, Name};
use crate::bind::Bound;
use crate::flow::{Flows, InstId, Place};
use crate::ir::FnKey;
use crate::source::Span;

/// Purposes of all code.
pub(super) struct Purposes<'a> {
    bound: &'a Bound<'a>,
    by_key: Map<FnKey, BTreeSet<Name>>,
    /// Callers of each function: instance-level calls seen at the level of functions.
    callers: Map<FnKey, Vec<(FnKey, Span)>>,
}

/// A call in annotated code that leads to code without annotation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Carrier {
    /// The annotated function.
    pub(super) key: FnKey,
    /// The call in it.
    pub(super) span: Span,
}

impl<'a> Purposes<'a> {
    pub(super) fn of(bound: &'a Bound<'a>, flows: &Flows<'_>) -> Purposes<'a> {
        let insts = &flows.instances;
        let mut sets: Vec<BTreeSet<Name>> = vec![BTreeSet::new(); insts.list.len()];
        let mut by_key: Map<FnKey, Vec<InstId>> = Map::default();
        for (id, inst) in insts.list.iter().enumerate() {
            by_key.entry(inst.key).or_default().push(id as InstId);
        }
        // A closure runs for what the function that makes it runs for.
        let mut below: Vec<Vec<InstId>> = vec![Vec::new(); insts.list.len()];
        for (id, inst) in insts.list.iter().enumerate() {
            below[id].extend(insts.calls[id].iter().flat_map(|leads| &leads.leads).filter_map(|lead| lead.inst));
            if matches!(inst.key, FnKey::Closure(_))
                && let Some(owner) = bound.owner_fn(inst.key)
            {
                for maker in by_key.get(&FnKey::Fn(owner)).into_iter().flatten() {
                    below[*maker as usize].push(id as InstId);
                }
            }
        }
        let annotated: Vec<bool> = insts.list.iter().map(|inst| bound.purposes(inst.key).is_some()).collect();
        let mut queue: VecDeque<InstId> = VecDeque::new();
        for (id, inst) in insts.list.iter().enumerate() {
            if let Some(own) = bound.purposes(inst.key) {
                sets[id].extend(own.iter().copied());
                queue.push_back(id as InstId);
            }
        }
        while let Some(id) = queue.pop_front() {
            let from = sets[id as usize].clone();
            for callee in &below[id as usize] {
                if annotated[*callee as usize] {
                    continue;
                }
                let set = &mut sets[*callee as usize];
                let before = set.len();
                set.extend(from.iter().copied());
                if set.len() > before {
                    queue.push_back(*callee);
                }
            }
        }
        let mut merged: Map<FnKey, BTreeSet<Name>> = Map::default();
        for (inst, set) in insts.list.iter().zip(sets) {
            merged.entry(inst.key).or_default().extend(set);
        }
        Purposes { bound, by_key: merged, callers: callers(bound, flows, &below) }
    }

    /// Purposes of a function, from its annotation or its callers. Empty: none is stated.
    pub(super) fn of_code(&self, key: FnKey) -> Vec<Name> {
        self.by_key.get(&key).map(|set| set.iter().copied().collect()).unwrap_or_default()
    }

    /// Purposes at the end of a chain of calls: the annotation nearest to the end, else what the first function runs for.
    pub(super) fn of_chain(&self, at: FnKey, chain: &[Place]) -> Vec<Name> {
        let frames = std::iter::once(at).chain(chain.iter().rev().map(|place| place.key));
        let mut last = at;
        for key in frames {
            if let Some(purposes) = self.bound.purposes(key) {
                return purposes.to_vec();
            }
            last = key;
        }
        self.of_code(last)
    }

    /// The nearest annotated callers of code that has no annotation, with the calls in them that lead to it.
    pub(super) fn carriers(&self, key: FnKey) -> Vec<Carrier> {
        let mut found = BTreeSet::new();
        let mut seen: BTreeSet<FnKey> = [key].into();
        let mut queue: VecDeque<FnKey> = [key].into();
        while let Some(callee) = queue.pop_front() {
            for (caller, span) in self.callers.get(&callee).into_iter().flatten() {
                if self.bound.purposes(*caller).is_some() {
                    found.insert(Carrier { key: *caller, span: *span });
                } else if seen.insert(*caller) {
                    queue.push_back(*caller);
                }
            }
        }
        found.into_iter().collect()
    }
}

fn callers(bound: &Bound<'_>, flows: &Flows<'_>, below: &[Vec<InstId>]) -> Map<FnKey, Vec<(FnKey, Span)>> {
    let insts = &flows.instances;
    let mut callers: Map<FnKey, Vec<(FnKey, Span)>> = Map::default();
    for (id, inst) in insts.list.iter().enumerate() {
        let Some(function) = bound.lowered.functions.get(&inst.key) else { continue };
        for call in function.calls() {
            let Some(leads) = insts.calls[id].get(call.id as usize) else { continue };
            for callee in leads.leads.iter().filter_map(|lead| lead.inst) {
                callers.entry(insts.list[callee as usize].key).or_default().push((inst.key, call.span));
            }
        }
        for callee in &below[id] {
            let key = insts.list[*callee as usize].key;
            if matches!(key, FnKey::Closure(_)) && bound.owner_fn(key).map(FnKey::Fn) == Some(inst.key) {
                let span = bound.lowered.functions.get(&key).map_or(function.span, |closure| closure.span);
                callers.entry(key).or_default().push((inst.key, span));
            }
        }
    }
    for list in callers.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    callers
}
