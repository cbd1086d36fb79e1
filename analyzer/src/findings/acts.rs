//! What calls do to stores beside putting data there: erase, read, correct.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Map, Name, Set};
use crate::bind::{Bound, MarkTarget};
use crate::flow::{Event, Flow, Flows, Inst, InstId, Lead, Leads, Mark, Met, Oracle, Origin, Place};
use crate::ir::{Callee, Const, FnKey};
use crate::policy::{Policy, Right};
use crate::source::Span;
use crate::sql::Reading;

use super::target::Readings;

/// A store, and the policy that declares it: the first of those that share the declaration.
pub(super) type Home = (usize, Name);

/// Calls that act on stores.
pub(super) struct Acts<'a> {
    bound: &'a Bound<'a>,
    flows: &'a Flows<'a>,
    /// Texts that say on what, by mark and place.
    texts: Map<(u32, Place), Vec<(&'a Flow, Name)>>,
    ids: Map<FnKey, Vec<InstId>>,
    closures: Map<FnKey, Vec<InstId>>,
    readings: Readings,
}

/// A call that serves a right.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Served {
    /// Canonical path of the tagged or bound function.
    pub(super) by: Name,
    /// Where: the function, or the call that it leads to; `None` where its code is not seen.
    pub(super) at: Option<Span>,
    /// What stands there.
    pub(super) what: Name,
}

/// Which code serves which right.
pub(super) type ServedRights = BTreeMap<(Home, Right), BTreeSet<Served>>;

impl<'a> Acts<'a> {
    pub(super) fn of(bound: &'a Bound<'a>, flows: &'a Flows<'_>) -> Acts<'a> {
        let mut texts: Map<(u32, Place), Vec<(&Flow, Name)>> = Map::default();
        for flow in &flows.flows {
            if let (Event::Names(mark), Origin::Const(Const::Str(text))) = (flow.hit.event, flow.origin) {
                texts.entry((mark, flow.hit.at)).or_default().push((flow, text));
            }
        }
        let mut ids: Map<FnKey, Vec<InstId>> = Map::default();
        let mut closures: Map<FnKey, Vec<InstId>> = Map::default();
        for (id, inst) in flows.instances.list.iter().enumerate() {
            ids.entry(inst.key).or_default().push(id as InstId);
            if let (FnKey::Closure(_), Some(owner)) = (inst.key, bound.owner_fn(inst.key)) {
                closures.entry(FnKey::Fn(owner)).or_default().push(id as InstId);
            }
        }
        Acts { bound, flows, texts, ids, closures, readings: Readings::default() }
    }

    /// Instances of a function.
    pub(super) fn instances(&self, key: FnKey) -> &[InstId] {
        self.ids.get(&key).map_or(&[], Vec::as_slice)
    }

    /// Whether the mark can be about the right at all.
    fn is_about(&self, mark: u32, right: Right) -> bool {
        let info = &self.bound.marks[mark as usize];
        match info.serves {
            Some(serves) => serves == right,
            None => match info.target {
                MarkTarget::StoreBySql { by, .. } => by == mark,
                _ => right == Right::Rectify,
            },
        }
    }

    /// Whether the command that a mark asks for is said at a call.
    fn is_said(&self, mark: u32, at: Place) -> bool {
        match &self.bound.marks[mark as usize].target {
            MarkTarget::StoreByName { said: Some(said), .. } => {
                said.holds(self.texts.get(&(said.by, at)).into_iter().flatten().map(|(_, text)| *text), false)
            }
            _ => true,
        }
    }

    /// Stores that one text, or none, makes of a mark.
    fn stores(&self, policy: &Policy, mark: u32, text: Option<Name>, right: Right) -> Vec<Name> {
        let named = |table: &str| policy.store_by_table(table).map(|store| store.name.value);
        match (&self.bound.marks[mark as usize].target, text) {
            (MarkTarget::Store(name), _) => vec![*name],
            (MarkTarget::StoreBySql { .. }, Some(text)) => {
                touched(&self.readings.of(text), right).filter_map(named).collect()
            }
            (MarkTarget::StoreByName { .. }, Some(text)) => named(&text).into_iter().collect(),
            (MarkTarget::StoreByName { name, .. } | MarkTarget::Memory(name), _) => named(name).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a lead can be the right's call on that store in some context.
    pub(super) fn may(&self, lead: &Lead<'_>, store: Name, right: Right) -> bool {
        let marks = lead.meaning.iter().flat_map(|meaning| &meaning.marks);
        marks.into_iter().any(|mark| {
            let target = &self.bound.marks[mark.id as usize].target;
            self.is_about(mark.id, right) && !matches!(target, MarkTarget::Store(other) if *other != store)
        })
    }

    /// Whether a call surely serves the right on the store, in the context in which it is met.
    pub(super) fn does(&self, met: &Met<'_, '_>, policy: &Policy, store: Name, right: Right) -> bool {
        let marks = met.lead.meaning.iter().flat_map(|meaning| &meaning.marks);
        let about = |mark: &&Mark| self.is_about(mark.id, right) && self.is_said(mark.id, met.at);
        marks.into_iter().filter(about).any(|mark| {
            let texts = self.texts_at(met, mark.id);
            let on = |text| self.stores(policy, mark.id, text, right).contains(&store);
            if texts.is_empty() { on(None) } else { texts.into_iter().all(|text| on(Some(text))) }
        })
    }

    /// Texts that a call is given, on the way on which it is met.
    fn texts_at(&self, met: &Met<'_, '_>, mark: u32) -> Vec<Name> {
        let Some(all) = self.texts.get(&(mark, met.at)) else { return Vec::new() };
        let places: Vec<Place> = met.above.iter().map(|(_, place)| *place).collect();
        let compatible = |flow: &Flow| {
            let common = flow.hit.chain.len().min(places.len());
            flow.hit.chain[flow.hit.chain.len() - common..] == places[places.len() - common..]
        };
        let exact = |flow: &Flow| {
            let Some(depth) = places.len().checked_sub(flow.hit.chain.len()) else { return true };
            let inst = met.above.get(depth).map_or(met.inst, |(inst, _)| *inst);
            let inst = &self.flows.instances.list[inst as usize];
            inst.key == flow.closing && inst.subst == flow.subst
        };
        let fits: Vec<&(&Flow, Name)> = all.iter().filter(|(flow, _)| compatible(flow)).collect();
        // What comes through shared state is told once, for whichever function: then any will do.
        let sure: Vec<Name> = fits.iter().filter(|(flow, _)| exact(flow)).map(|(_, text)| *text).collect();
        if sure.is_empty() { fits.iter().map(|(_, text)| *text).collect() } else { sure }
    }

    /// Rights that code serves: by its tag, and by what functions with a tag of that right lead to.
    pub(super) fn served(&self) -> ServedRights {
        let mut served = ServedRights::new();
        for (id, facts) in &self.bound.fns {
            let key = FnKey::Fn(*id);
            let Some(index) = self.bound.policy_of(key).filter(|_| !facts.rights.is_empty()) else { continue };
            let at = self.bound.lowered.functions.get(&key).map(|function| function.span);
            let by = self.bound.program.defs[*id].path;
            let mut add = |store, right, at, what| {
                served.entry((home(self.bound, index, store), right)).or_default().insert(Served { by, at, what });
            };
            for (right, store) in &facts.rights {
                add(*store, *right, at, by);
            }
            let rights: BTreeSet<Right> = facts.rights.iter().map(|(right, _)| *right).collect();
            for right in rights {
                for (store, at, what) in self.reached(key, index, right) {
                    add(store, right, Some(at), what);
                }
            }
        }
        self.events(&mut served);
        self.foreign(&mut served);
        served
    }

    /// Calls of foreign functions that binds speak of.
    fn foreign(&self, served: &mut ServedRights) {
        let rights: Map<Name, &[(Right, Name)]> =
            self.bound.foreign_facts().map(|(path, facts)| (path, facts.rights.as_slice())).collect();
        if rights.values().all(|rights| rights.is_empty()) {
            return;
        }
        for inst in &self.flows.instances.list {
            let Some(function) = self.bound.lowered.functions.get(&inst.key) else { continue };
            let Some(index) = self.bound.policy_of(inst.key).filter(|_| self.bound.is_judged(inst.key)) else {
                continue;
            };
            for call in function.calls() {
                let Callee::Foreign(path) = call.callee else { continue };
                for (right, store) in rights.get(&path).copied().unwrap_or_default() {
                    let by = Served { by: path, at: Some(call.span), what: path };
                    served.entry((home(self.bound, index, *store), *right)).or_default().insert(by);
                }
            }
        }
    }

    /// What the code of an event erases from stores that wait for it.
    fn events(&self, served: &mut ServedRights) {
        for (id, facts) in self.bound.fns.iter().filter(|(_, facts)| !facts.events.is_empty()) {
            let key = FnKey::Fn(*id);
            let Some(index) = self.bound.policy_of(key) else { continue };
            let stores = &self.bound.policies.get(index).stores;
            for (store, at, what) in self.reached(key, index, Right::Erase) {
                let until = stores.get(&store).and_then(|store| store.until);
                if until.is_some_and(|event| facts.events.contains(&event.value)) {
                    let by = Served { by: self.bound.program.defs[*id].path, at: Some(at), what };
                    served.entry((home(self.bound, index, store), Right::Erase)).or_default().insert(by);
                }
            }
        }
    }

    /// Stores on which code that the function leads to acts in the way of the right.
    pub(super) fn reached(&self, key: FnKey, index: usize, right: Right) -> BTreeSet<(Name, Span, Name)> {
        let policy = self.bound.policies.get(index);
        let below = self.below(key);
        let insts: Set<Inst> = below.iter().map(|id| self.flows.instances.list[*id as usize]).collect();
        let mut found = BTreeSet::new();
        for id in &below {
            let inst = &self.flows.instances.list[*id as usize];
            let Some(function) = self.bound.lowered.functions.get(&inst.key) else { continue };
            for call in function.calls() {
                let leads = self.flows.instances.calls[*id as usize].get(call.id as usize);
                let meanings = leads.into_iter().flat_map(|leads| &leads.leads).filter_map(|lead| lead.meaning);
                for mark in meanings.flat_map(|meaning| &meaning.marks).filter(|mark| self.is_about(mark.id, right)) {
                    let at = Place { key: inst.key, call: call.id, span: call.span };
                    if !self.is_said(mark.id, at) {
                        continue;
                    }
                    let texts = self.texts_below(mark.id, at, inst, &insts, key);
                    let stores: Vec<Name> = match texts.as_slice() {
                        [] => self.stores(policy, mark.id, None, right),
                        all => all.iter().flat_map(|text| self.stores(policy, mark.id, Some(*text), right)).collect(),
                    };
                    let callee = self.bound.marks[mark.id as usize].callee;
                    found.extend(stores.into_iter().map(|store| (store, call.span, callee)));
                }
            }
        }
        found
    }

    /// Texts that a call in `inst` is given by code that `key` leads to, or that goes through it.
    fn texts_below(&self, mark: u32, at: Place, inst: &Inst, insts: &Set<Inst>, key: FnKey) -> Vec<Name> {
        let given = self.texts.get(&(mark, at)).map_or(&[][..], Vec::as_slice);
        let here = |flow: &Flow| {
            let closing = Inst { key: flow.closing, subst: flow.subst };
            match flow.hit.chain.is_empty() {
                true => closing == *inst,
                false => insts.contains(&closing) || flow.hit.chain.iter().any(|place| place.key == key),
            }
        };
        let texts: Vec<Name> = given.iter().filter(|(flow, _)| here(flow)).map(|(_, text)| *text).collect();
        if !texts.is_empty() {
            return texts;
        }
        // What comes through shared state is told once, for whichever function.
        let near = |flow: &Flow| insts.iter().any(|inst| inst.key == flow.closing);
        given.iter().filter(|(flow, _)| near(flow)).map(|(_, text)| *text).collect()
    }

    /// Instances that the function leads to, itself included; closures that they make are called.
    fn below(&self, key: FnKey) -> Vec<InstId> {
        let mut work: Vec<InstId> = self.instances(key).to_vec();
        let mut seen: BTreeSet<InstId> = work.iter().copied().collect();
        while let Some(id) = work.pop() {
            let callees = self.flows.instances.calls[id as usize].iter().flat_map(Leads::instances);
            let made = self.closures.get(&self.flows.instances.list[id as usize].key).into_iter().flatten().copied();
            for callee in callees.chain(made) {
                if seen.insert(callee) {
                    work.push(callee);
                }
            }
        }
        seen.into_iter().collect()
    }
}

/// Tables that a statement touches in the way of a right; an update that empties columns erases, too.
fn touched(reading: &Reading, right: Right) -> impl Iterator<Item = &str> {
    let lists: [&[String]; 2] = match right {
        Right::Erase => [&reading.erases, &reading.clears],
        Right::Access => [&reading.reads, &[]],
        Right::Rectify => [&reading.writes, &[]],
        Right::Restrict => [&[], &[]],
    };
    lists.into_iter().flatten().map(String::as_str)
}

/// Where a store is declared: policies that extend one another share its stores.
pub(super) fn home(bound: &Bound<'_>, index: usize, store: Name) -> Home {
    let declared = |index: usize| {
        let policy = bound.policies.get(index);
        let place = policy.stores.get(&store)?.name.place;
        Some((policy.files.get(place.file as usize)?.path.as_str(), place.start))
    };
    let own = declared(index);
    let first = (0..index).find(|other| own.is_some() && declared(*other) == own);
    (first.unwrap_or(index), store)
}
