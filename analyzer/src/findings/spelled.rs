//! Times-to-live that code spells out: at the call that stores, in the body of a function that is tagged to store, or by a
//! call beside it that sets the time for the same key.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::{Bound, MarkTarget, MarkTtl};
use crate::flow::Flow;
use crate::ir::FnKey;
use crate::policy::Duration;
use crate::source::Span;

use super::target::Constants;
use super::value::{Context, Values};

/// How far a tagged function's body is looked into.
const DEPTH: usize = 6;

/// A time-to-live at a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Ttl {
    /// How long, at most.
    pub(super) length: Duration,
    /// The call that is given it.
    pub(super) at: Span,
    /// The function that it stands in.
    pub(super) key: FnKey,
}

/// Answers how long calls have stores keep what they are given.
pub(super) struct Spelled<'a> {
    bound: &'a Bound<'a>,
    values: &'a Values<'a>,
    /// Of calls whose key is spelled out: by the function they stand in and the key.
    beside: BTreeMap<(FnKey, Name), Ttl>,
}

impl<'a> Spelled<'a> {
    pub(super) fn of(bound: &'a Bound<'a>, values: &'a Values<'a>, constants: &Constants<'_>) -> Spelled<'a> {
        let mut spelled = Spelled { bound, values, beside: BTreeMap::new() };
        for (flow, text) in &constants.named {
            let crate::flow::Event::Names(mark) = flow.hit.event else { continue };
            if let Some(ttl) = spelled.at_mark(mark, flow) {
                let known = spelled.beside.entry((spelled.owner(flow.hit.at.key), *text)).or_insert(ttl);
                *known = (*known).max(ttl);
            }
        }
        spelled
    }

    /// How long the mark of a flow keeps its data in a store.
    pub(super) fn on_flow(&self, mark: u32, flow: &Flow, constants: &Constants<'_>) -> Option<Ttl> {
        let info = &self.bound.marks[mark as usize];
        if info.boundary && matches!(info.target, MarkTarget::Store(_)) {
            let context = self.values.context(flow);
            let mut found = BTreeSet::new();
            self.inside(&context, flow.hit.at.call, DEPTH, &mut found);
            return found.into_iter().max();
        }
        if info.ttl.is_some() {
            return self.at_mark(mark, flow);
        }
        if self.beside.is_empty() || !matches!(info.target, MarkTarget::StoreByName { .. }) {
            return None;
        }
        let owner = self.owner(flow.hit.at.key);
        constants.texts(mark, flow).into_iter().filter_map(|text| self.beside.get(&(owner, text)).copied()).max()
    }

    fn owner(&self, key: FnKey) -> FnKey {
        self.bound.owner_fn(key).map_or(key, FnKey::Fn)
    }

    fn at_mark(&self, mark: u32, flow: &Flow) -> Option<Ttl> {
        let ttl = self.bound.marks[mark as usize].ttl.as_ref()?;
        let context = self.values.context(flow);
        self.evaluate(&context, flow.hit.at.call, flow.hit.at.span, ttl)
    }

    fn evaluate(&self, context: &Context, call: u32, at: Span, ttl: &MarkTtl) -> Option<Ttl> {
        let number = self.values.argument(context, call, ttl.arg, ttl.path.steps())?;
        let length = u128::try_from(number.checked_mul(ttl.unit)?).ok().filter(|length| *length > 0)?;
        let key = self.values.function(context)?.key;
        Some(Ttl { length: Duration::from_nanoseconds(length), at, key })
    }

    /// Times in the code that a call leads to.
    fn inside(&self, context: &Context, call: u32, depth: usize, found: &mut BTreeSet<Ttl>) {
        let Some(depth) = depth.checked_sub(1) else { return };
        for inner in self.values.enter(context, call) {
            let Some(function) = self.values.function(&inner) else { continue };
            for call in function.calls() {
                for mark in self.values.marks(&inner, call) {
                    if let Some(ttl) = &self.bound.marks[mark.id as usize].ttl {
                        found.extend(self.evaluate(&inner, call.id, call.span, ttl));
                    }
                }
                self.inside(&inner, call.id, depth, found);
            }
        }
    }
}
