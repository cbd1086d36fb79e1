//! What code runs for: the nearest annotation wins; where code has none, its callers' purposes run down to it.

use std::collections::{BTreeSet, VecDeque};

use crate::base::{Map, Name};
use crate::bind::Bound;
use crate::flow::{Flows, Inst, InstId, Leads, Place};
use crate::ir::FnKey;
use crate::source::Span;

/// Purposes of all code.
pub(super) struct Purposes<'a> {
    bound: &'a Bound<'a>,
    by_key: Map<FnKey, BTreeSet<Name>>,
    insts: &'a [Inst],
    ids: Map<FnKey, Vec<InstId>>,
    /// Callers of each instance; a closure is also called by what makes it.
    callers: Vec<Vec<(InstId, Span)>>,
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
    pub(super) fn of(bound: &'a Bound<'a>, flows: &'a Flows<'_>) -> Purposes<'a> {
        let insts = &flows.instances;
        let mut sets: Vec<BTreeSet<Name>> = vec![BTreeSet::new(); insts.list.len()];
        let mut by_key: Map<FnKey, Vec<InstId>> = Map::default();
        for (id, inst) in insts.list.iter().enumerate() {
            by_key.entry(inst.key).or_default().push(id as InstId);
        }
        // A closure runs for what the function that makes it runs for, not for what those it is handed to do.
        let mut below: Vec<Vec<InstId>> = vec![Vec::new(); insts.list.len()];
        for (id, inst) in insts.list.iter().enumerate() {
            let callees = insts.calls[id].iter().flat_map(Leads::instances);
            below[id].extend(callees.filter(|callee| !is_closure(insts.list[*callee as usize].key)));
            if is_closure(inst.key)
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
        let callers = callers(bound, flows, &below);
        Purposes { bound, by_key: merged, insts: &insts.list, ids: by_key, callers }
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
        let mut queue: VecDeque<InstId> = self.ids.get(&key).into_iter().flatten().copied().collect();
        let mut seen: BTreeSet<InstId> = queue.iter().copied().collect();
        while let Some(callee) = queue.pop_front() {
            for (caller, span) in &self.callers[callee as usize] {
                let key = self.insts[*caller as usize].key;
                if self.bound.purposes(key).is_some() {
                    found.insert(Carrier { key, span: *span });
                } else if seen.insert(*caller) {
                    queue.push_back(*caller);
                }
            }
        }
        found.into_iter().collect()
    }
}

fn is_closure(key: FnKey) -> bool {
    matches!(key, FnKey::Closure(_))
}

fn callers(bound: &Bound<'_>, flows: &Flows<'_>, below: &[Vec<InstId>]) -> Vec<Vec<(InstId, Span)>> {
    let insts = &flows.instances;
    let mut callers: Vec<Vec<(InstId, Span)>> = vec![Vec::new(); insts.list.len()];
    for (id, inst) in insts.list.iter().enumerate() {
        let Some(function) = bound.lowered.functions.get(&inst.key) else { continue };
        for call in function.calls() {
            let Some(leads) = insts.calls[id].get(call.id as usize) else { continue };
            let callees = leads.instances();
            for callee in callees.filter(|callee| !is_closure(insts.list[*callee as usize].key)) {
                callers[callee as usize].push((id as InstId, call.span));
            }
        }
        for callee in &below[id] {
            let key = insts.list[*callee as usize].key;
            if is_closure(key) && bound.owner_fn(key).map(FnKey::Fn) == Some(inst.key) {
                let span = bound.lowered.functions.get(&key).map_or(function.span, |closure| closure.span);
                callers[*callee as usize].push((id as InstId, span));
            }
        }
    }
    for list in &mut callers {
        list.sort_unstable();
        list.dedup();
    }
    callers
}
