//! Whether a gate has been checked on the way to a place, for the right person.
//!
//! Input: local graphs with the outcomes of calls that control depends on ([`LocalGates`]), and what calls mean. Output: answers to
//! [`Gates::flow_lacks`] and its kin. Asked on demand, after all flows are known: a program that asks for no gate pays nothing.
//!
//! Terms. An *outcome* ("call 3 returned `Ok`") is resolved to the gates that it shows to hold (`outcome`): those of a gate function, or those
//! that held wherever a wrapper returned `Ok`. An outcome of a parameter is *open*: callers know what they pass. A gate holds for *people*,
//! told by where a value comes from (`people`). What does not hold inside a function may hold around every call of it (`entry`).
//!
//! [`LocalGates`]: super::local::gates::LocalGates

mod collect;
mod entry;
mod layers;
mod outcome;
mod people;
mod way;

pub use people::names_somebody;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::base::{Map, Name, Set};
use crate::ir::{Call, Callee, FnKey};
use crate::source::Span;

use super::instances::{InstId, Instances, Lead};
use super::local::conds::Lit;
use super::local::gates::{LocalGates, Made};
use super::local::{Edge, LocalGraph, Sink};
use super::oracle::{Oracle, Persona, Target};
use super::path::Path;
use super::solve::Flows;
use super::summary::Place;
use super::tree::Port;

/// A gate that must hold: any of some names will do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ask {
    names: Path,
    /// Whether what an event does is not asked: nobody requests it.
    requested: bool,
}

impl Ask {
    /// Any of `gates`.
    pub fn any_of(gates: &[Name]) -> Ask {
        let mut names = gates.to_vec();
        names.sort_unstable();
        names.dedup();
        Ask { names: Path::new(&names), requested: false }
    }

    /// The same of code that serves a person's request: the code of an event serves nobody's.
    pub fn of_requests(self) -> Ask {
        Ask { requested: true, ..self }
    }

    fn accepts(self, gate: Name) -> bool {
        self.names.steps().contains(&gate)
    }
}

/// A way on which a gate was not checked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lack {
    /// Calls that lead to where the data comes in, outermost first: none of them is behind the gate.
    pub way: Vec<Place>,
}

/// Where a value comes from, inside one function.
type Ident = (Port, Path);

/// A gate that holds.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Held {
    gate: Name,
    /// What it was checked for; `None`: for everybody; empty: for somebody who is not told here.
    on: Option<Vec<(Ident, Persona)>>,
}

/// What an outcome shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Shown {
    Holds(Held),
    /// These are equal: the same person.
    Same(Vec<Ident>, Vec<Ident>),
    /// Whatever the caller knows of this outcome of a parameter.
    Open(Open),
    /// One of these: what branches that joined showed, each.
    Either(Vec<Vec<Shown>>),
}

/// An outcome of a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Open {
    param: u32,
    path: Path,
    is: Name,
}

/// Whose data it is.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
struct Data {
    /// What it comes from, in terms of one function.
    at: Vec<Ident>,
    /// Whether that says whose it is, so that a gate for somebody else does not do.
    owned: bool,
}

/// A call of an instance.
#[derive(Clone, Copy, Debug)]
struct Caller {
    inst: InstId,
    call: u32,
    shift: u32,
}

/// Answers given before.
type Memo<K, V> = RefCell<Map<K, Rc<V>>>;

/// Answers what holds where.
pub struct Gates<'a> {
    oracle: &'a dyn Oracle,
    instances: &'a Instances<'a>,
    graphs: &'a Map<FnKey, LocalGraph>,
    by_key: Map<FnKey, Vec<InstId>>,
    callers: Vec<Vec<Caller>>,
    makers: Map<FnKey, Vec<(InstId, usize)>>,
    /// Functions by the places where they read sources.
    readers: Map<Span, FnKey>,
    calls: Memo<FnKey, Vec<Option<&'a Call>>>,
    into_args: Memo<FnKey, Map<(u32, u32), Vec<Edge>>>,
    shown: Memo<(InstId, Lit), Vec<Shown>>,
    outcomes: Memo<(InstId, Path, Name), Vec<Vec<Shown>>>,
    steps: Cell<usize>,
    entries: RefCell<Map<entry::Goal, Result<(), Vec<Place>>>>,
}

/// For each function, the calls that a gate stands behind, sorted: its own, or one further down.
pub(super) fn relevant_calls(instances: &Instances<'_>) -> Map<FnKey, Vec<u32>> {
    let oracle = instances.oracle();
    let mut direct: Set<(InstId, u32)> = Set::default();
    let mut above: Vec<Vec<(InstId, u32)>> = vec![Vec::new(); instances.list.len()];
    for (id, inst) in instances.list.iter().enumerate() {
        let Some(function) = oracle.function(inst.key) else { continue };
        for call in function.calls() {
            let Some(found) = instances.calls[id].get(call.id as usize) else { continue };
            let meant = found.leads.iter().any(|lead| lead.meaning.is_some_and(|meaning| !meaning.gates.is_empty()));
            if meant || declared_gate(oracle, call) {
                direct.insert((id as InstId, call.id));
            }
            for callee in found.leads.iter().filter_map(|lead| lead.inst) {
                above[callee as usize].push((id as InstId, call.id));
            }
        }
    }
    let mut relevant = direct.clone();
    let mut gating: Set<InstId> = direct.iter().map(|(id, _)| *id).collect();
    let mut queue: Vec<InstId> = gating.iter().copied().collect();
    while let Some(id) = queue.pop() {
        for (caller, call) in &above[id as usize] {
            relevant.insert((*caller, *call));
            if gating.insert(*caller) {
                queue.push(*caller);
            }
        }
    }
    let mut out: Map<FnKey, Vec<u32>> = Map::default();
    for (id, call) in relevant {
        out.entry(instances.list[id as usize].key).or_default().push(call);
    }
    for calls in out.values_mut() {
        calls.sort_unstable();
        calls.dedup();
    }
    out
}

/// Whether the function that a trait declares is a gate.
fn declared_gate(oracle: &dyn Oracle, call: &Call) -> bool {
    let Callee::Trait(id, ..) = call.callee else { return false };
    oracle.meaning(Target::Code(oracle.code(id))).is_some_and(|meaning| !meaning.gates.is_empty())
}

impl<'a> Gates<'a> {
    /// Ready to answer; `None` where no gate is asked for.
    pub fn of(oracle: &'a dyn Oracle, flows: &'a Flows<'a>) -> Option<Gates<'a>> {
        if !oracle.asks_gates() {
            return None;
        }
        let instances = &flows.instances;
        let mut callers: Vec<Vec<Caller>> = vec![Vec::new(); instances.list.len()];
        let mut makers: Map<FnKey, Vec<(InstId, usize)>> = Map::default();
        let mut by_key: Map<FnKey, Vec<InstId>> = Map::default();
        for (id, inst) in instances.list.iter().enumerate() {
            let id = id as InstId;
            by_key.entry(inst.key).or_default().push(id);
            for (call, found) in instances.calls[id as usize].iter().enumerate() {
                for lead in &found.leads {
                    let Some(callee) = lead.inst else { continue };
                    callers[callee as usize].push(Caller { inst: id, call: call as u32, shift: lead.shift });
                }
            }
            let made = flows.graphs.get(&inst.key).and_then(|graph| graph.gates.as_deref());
            for (at, made) in made.iter().flat_map(|gates| gates.closures.iter().enumerate()) {
                makers.entry(made.code).or_default().push((id, at));
            }
        }
        let sites = flows.graphs.iter().flat_map(|(key, graph)| graph.sources.iter().map(|site| (site.span, *key)));
        let mut readers: Map<Span, FnKey> = Map::default();
        for (span, key) in sites {
            let known = readers.entry(span).or_insert(key);
            *known = key.min(*known);
        }
        Some(Gates {
            oracle,
            instances,
            graphs: &flows.graphs,
            by_key,
            callers,
            makers,
            readers,
            calls: RefCell::default(),
            into_args: RefCell::default(),
            shown: RefCell::default(),
            outcomes: RefCell::default(),
            steps: Cell::new(0),
            entries: RefCell::default(),
        })
    }

    fn key(&self, inst: InstId) -> FnKey {
        self.instances.list[inst as usize].key
    }

    fn local(&self, inst: InstId) -> Option<&'a LocalGates> {
        self.graphs.get(&self.key(inst))?.gates.as_deref()
    }

    fn call(&self, inst: InstId, id: u32) -> Option<&'a Call> {
        let key = self.key(inst);
        let calls = Rc::clone(self.calls.borrow_mut().entry(key).or_insert_with(|| {
            let mut calls: Vec<Option<&'a Call>> = Vec::new();
            for call in self.oracle.function(key).map(|function| function.calls()).unwrap_or_default() {
                let at = call.id as usize;
                if calls.len() <= at {
                    calls.resize(at + 1, None);
                }
                calls[at] = Some(call);
            }
            Rc::new(calls)
        }));
        calls.get(id as usize).copied().flatten()
    }

    /// The call that stands at a place of a function, to code or a target of its own.
    fn call_at(&self, inst: InstId, span: Span, fits: impl Fn(&Call) -> bool) -> Option<&'a Call> {
        let function = self.oracle.function(self.key(inst))?;
        function.calls().into_iter().find(|call| call.span == span && fits(call))
    }

    fn leads(&self, inst: InstId, call: u32) -> &'a [Lead<'a>] {
        self.instances.calls[inst as usize].get(call as usize).map_or(&[], |found| found.leads.as_slice())
    }

    /// Edges into an argument.
    fn edges_into(&self, inst: InstId, call: u32, arg: u32) -> Vec<Edge> {
        let key = self.key(inst);
        let map = Rc::clone(self.into_args.borrow_mut().entry(key).or_insert_with(|| {
            let mut map: Map<(u32, u32), Vec<Edge>> = Map::default();
            for edge in self.graphs.get(&key).map_or(&[][..], |graph| &graph.edges) {
                if let Sink::Arg(call, arg) = edge.to {
                    map.entry((call, arg)).or_default().push(*edge);
                }
            }
            Rc::new(map)
        }));
        map.get(&(call, arg)).cloned().unwrap_or_default()
    }

    fn made(&self, (inst, at): (InstId, usize)) -> Option<&'a Made> {
        self.local(inst)?.closures.get(at)
    }

    fn place(&self, inst: InstId, call: &Call) -> Place {
        Place { key: self.key(inst), call: call.id, span: call.span }
    }
}
