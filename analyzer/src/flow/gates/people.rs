//! Whose: whether what a gate was checked for and what data comes from stand for the same person.
//!
//! The same value, a part or getter of it, a record loaded by it, or another value computed from the same id. A record that does not say
//! whose it is takes any gate; one that does takes its own person's.

use std::collections::VecDeque;

use crate::base::{Map, Name};
use crate::flow::instances::InstId;
use crate::flow::local::conds::CARRIES;
use crate::flow::oracle::Persona;
use crate::flow::path::Path;
use crate::flow::tree::Port;
use crate::ir::{Arg, Call, FnKey, Function, Operand, Place, Root};
use crate::ty::Ty;

use super::outcome::origin_at;
use super::{Ask, Data, Gates, Held, Ident, Shown};

/// Values looked at when going back from one.
const ANCESTRY: usize = 96;
/// Wrappers looked into for an empty list.
const FRESH: u32 = 4;

/// What a value is computed from, itself included, with what each can say of people.
pub(super) type Ancestry = Map<Ident, Persona>;

/// Whether a name says that what it names stands for somebody.
pub fn names_somebody(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let last = name.rsplit(['_', '.']).next().unwrap_or_default();
    matches!(
        last,
        "id" | "uid"
            | "uuid"
            | "guid"
            | "sub"
            | "subject"
            | "user"
            | "username"
            | "owner"
            | "author"
            | "sender"
            | "login"
            | "account"
    )
}

fn hint(function: &Function, operand: &Operand) -> Option<Name> {
    let Operand::Place(Place { root, path }) = operand else { return None };
    match (path.iter().rev().find(|step| step.name != "*"), root) {
        (Some(step), _) => Some(step.name),
        (None, Root::Slot(slot)) => function.slots[*slot].name,
        _ => None,
    }
}

impl Gates<'_> {
    fn persona(&self, ty: Ty, name: Option<Name>) -> Persona {
        match self.oracle.persona(ty) {
            Persona::Plain if name.is_some_and(|name| names_somebody(&name)) => Persona::Names,
            persona => persona,
        }
    }

    fn persona_of_arg(&self, inst: InstId, arg: &Arg) -> Persona {
        let name = self.oracle.function(self.key(inst)).and_then(|function| hint(function, &arg.value));
        self.persona(arg.ty, name)
    }

    /// Whom a call of a gate function asks about: those arguments that say most of whose they are.
    pub(super) fn checked_for(&self, inst: InstId, call: &Call, shift: u32) -> Option<Vec<(Ident, Persona)>> {
        let mut found: Vec<(Ident, Persona)> = Vec::new();
        for (at, arg) in call.args.iter().enumerate().skip(shift as usize) {
            let persona = self.persona_of_arg(inst, arg);
            for edge in self.edges_into(inst, call.id, at as u32) {
                if let Some(ident) = origin_at(&edge, Path::EMPTY) {
                    found.push((ident, persona));
                }
            }
        }
        let most = found.iter().map(|(_, persona)| *persona).max().unwrap_or(Persona::None);
        // An id beside a record of the person is as good.
        let least = most.min(Persona::Names);
        found.retain(|(_, persona)| *persona >= least);
        found.sort_unstable();
        found.dedup();
        (!found.is_empty()).then_some(found)
    }

    fn persona_of(&self, inst: InstId, (port, path): Ident) -> Persona {
        let Some(function) = self.oracle.function(self.key(inst)) else { return Persona::None };
        let last = path.steps().iter().rev().find(|step| !step.contains('.')).copied();
        if let Some(last) = last {
            return if names_somebody(&last) { Persona::Names } else { Persona::None };
        }
        match port {
            Port::Param(param) if param < function.params => {
                let slot = &function.slots[crate::base::Idx::new(param as usize)];
                self.persona(slot.ty, slot.name)
            }
            Port::Ret(call) => match self.call(inst, call) {
                Some(call) => self.persona(function.slots[call.to].ty, function.slots[call.to].name),
                None => Persona::None,
            },
            _ => Persona::None,
        }
    }

    /// What values are computed from.
    pub(super) fn ancestry(&self, inst: InstId, from: impl IntoIterator<Item = Ident>) -> Ancestry {
        let mut found = Ancestry::default();
        let mut queue: VecDeque<Ident> = VecDeque::new();
        for ident in from {
            if found.insert(ident, self.persona_of(inst, ident)).is_none() {
                queue.push_back(ident);
            }
        }
        while let Some((port, _)) = queue.pop_front() {
            let (Port::Ret(id) | Port::Out(id, _) | Port::Back(id, _)) = port else { continue };
            let Some(call) = self.call(inst, id) else { continue };
            for (at, arg) in call.args.iter().enumerate() {
                let whole = self.persona_of_arg(inst, arg);
                for edge in self.edges_into(inst, id, at as u32) {
                    let Some(ident) = origin_at(&edge, Path::EMPTY) else { continue };
                    let persona = if edge.to_path.is_empty() { whole } else { self.persona_of(inst, ident) };
                    let known = found.get(&ident).copied();
                    if known.is_none() && found.len() < ANCESTRY {
                        queue.push_back(ident);
                    }
                    if known.is_some() || found.len() < ANCESTRY {
                        found.insert(ident, known.unwrap_or(persona).max(persona));
                    }
                }
            }
        }
        found
    }

    /// The record type that a value is a part of, as far as it is told.
    fn record_of(&self, inst: InstId, (port, _): Ident) -> Option<Ty> {
        let function = self.oracle.function(self.key(inst))?;
        match port {
            Port::Param(param) if param < function.params => {
                Some(function.slots[crate::base::Idx::new(param as usize)].ty.peel_refs())
            }
            Port::Ret(call) => Some(function.slots[self.call(inst, call)?.to].ty.peel_refs()),
            _ => None,
        }
    }

    /// Data that comes from these values, with whether they say whose it is.
    pub(super) fn data(&self, inst: InstId, at: Vec<Ident>) -> Data {
        let owned = self
            .ancestry(inst, at.iter().copied())
            .values()
            .any(|persona| matches!(persona, Persona::Names | Persona::Owned));
        Data { at, owned }
    }

    /// Whether a gate that was checked for some is checked for whom the data is about.
    fn is_about(&self, inst: InstId, held: &Held, data: &Data) -> bool {
        let Some(on) = &held.on else { return true };
        if data.at.is_empty() && !data.owned {
            return true;
        }
        let (asked, about) =
            (self.ancestry(inst, on.iter().map(|(ident, _)| *ident)), self.ancestry(inst, data.at.iter().copied()));
        let direct = on.iter().any(|(of, persona)| about.keys().any(|at| same(*of, *persona, *at)))
            || data.at.iter().any(|at| asked.iter().any(|(of, persona)| same(*of, *persona, *at)));
        if direct {
            return true;
        }
        let names = |persona: &Persona| *persona >= Persona::Names;
        let shared = asked.iter().any(|(of, persona)| {
            about.iter().any(|(at, other)| (names(persona) || names(other)) && same(*of, *persona, *at))
        });
        if shared
            || !on.is_empty()
                && !asked.values().chain(on.iter().map(|(_, persona)| persona)).any(|p| *p > Persona::None)
        {
            return true;
        }
        let beside = on.iter().any(|(of, _)| data.at.iter().any(|at| at.0 == of.0));
        let alike = on.iter().any(|(of, _)| {
            let record = self.record_of(inst, *of);
            record.is_some_and(|ty| !ty.is_unknown() && !ty.is_scalar())
                && data.at.iter().any(|at| self.record_of(inst, *at) == record)
        });
        !(beside || alike || data.owned)
    }

    /// The data, with what was found equal to whom it is about.
    fn with_equals(&self, inst: InstId, shown: &[Shown], data: &Data) -> Data {
        let mut data = data.clone();
        let about: Vec<Ident> = data.at.clone();
        for shown in shown {
            let Shown::Same(one, other) = shown else { continue };
            for (side, equal) in [(one, other), (other, one)] {
                let comes = self.ancestry(inst, side.iter().copied());
                if comes.keys().any(|of| about.iter().any(|at| same(*of, Persona::Names, *at))) {
                    data.at.extend(equal);
                }
            }
        }
        data
    }

    /// Whether a gate holds for the data by what is shown; what callers may tell is added to `left`.
    pub(super) fn settles(&self, inst: InstId, shown: &[Shown], ask: Ask, data: &Data, left: &mut Vec<Shown>) -> bool {
        let data = &self.with_equals(inst, shown, data);
        for shown in shown {
            match shown {
                Shown::Holds(held) if ask.accepts(held.gate) && self.is_about(inst, held, data) => return true,
                Shown::Either(ways) if ways.iter().all(|way| self.settles(inst, way, ask, data, &mut Vec::new())) => {
                    return true;
                }
                Shown::Holds(held) if !ask.accepts(held.gate) => {}
                Shown::Open(_) | Shown::Holds(_) if !left.contains(shown) => left.push(shown.clone()),
                _ => {}
            }
        }
        false
    }

    /// Whether the data comes out of something that lets only what has passed the gate through: a filtered list.
    pub(super) fn is_sifted(&self, inst: InstId, ask: Ask, data: &Data) -> bool {
        let calls = self.ancestry(inst, data.at.iter().copied());
        let mut ids: Vec<(u32, Path)> = calls
            .keys()
            .filter_map(|(port, path)| match port {
                // Of a pair of lists, each has its own.
                Port::Ret(id) => Some((
                    *id,
                    path.first().filter(|step| is_position(step)).map_or(Path::EMPTY, |step| Path::new(&[step])),
                )),
                _ => None,
            })
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let left_in = calls.keys().any(|(port, _)| matches!(port, Port::Out(id, 0) if self.keeps_only(inst, *id, ask)));
        left_in
            || ids.into_iter().any(|(id, path)| {
                let shown = self.shown_by_call(inst, id, path, Name::new(CARRIES));
                self.settles(inst, &shown, ask, data, &mut Vec::new()) || self.is_gathered(inst, id, ask)
            })
    }

    /// Whether a call takes all out of a list that does not pass the gate: `list.retain(|user| agreed(user))`.
    fn keeps_only(&self, inst: InstId, id: u32, ask: Ask) -> bool {
        let Some(call) = self.call(inst, id) else { return false };
        let retains = self.name_of(call).is_some_and(|name| matches!(name, "retain" | "retain_mut"));
        let passes = |key: FnKey| {
            let mut insts = self.by_key.get(&key).into_iter().flatten().peekable();
            insts.peek().is_some()
                && insts.all(|inst| {
                    let ways = self.outcome(*inst, Path::EMPTY, Name::new("true"));
                    let settled = |way: &Vec<Shown>| self.settles(*inst, way, ask, &Data::default(), &mut Vec::new());
                    !ways.is_empty() && ways.iter().all(settled)
                })
        };
        retains && call.args.iter().filter_map(|arg| FnKey::of_value(arg.ty)).any(passes)
    }

    /// Whether a call is given something that was filled behind the gate alone: a list that records are pushed to.
    fn is_gathered(&self, inst: InstId, id: u32, ask: Ask) -> bool {
        let Some(call) = self.call(inst, id) else { return false };
        (0..call.args.len() as u32).any(|arg| {
            let edges = self.edges_into(inst, id, arg);
            let mut puts = 0;
            let behind = edges.iter().all(|edge| match edge.from {
                Port::Out(put, into) if put != id => {
                    puts += 1;
                    self.is_put_behind(inst, put, into, ask)
                }
                Port::Ret(made) => self.is_fresh(inst, made, FRESH),
                Port::Const(_) => true,
                _ => false,
            });
            puts > 0 && behind
        })
    }

    /// Whether a call makes something that holds nothing yet: `Vec::new()`, `Vec::with_capacity(8)`, or one in a wrapper.
    fn is_fresh(&self, inst: InstId, id: u32, depth: u32) -> bool {
        let Some(call) = self.call(inst, id).filter(|_| depth > 0) else { return false };
        (0..call.args.len()).filter(|arg| !call.args[*arg].ty.is_scalar()).all(|arg| {
            self.edges_into(inst, id, arg as u32).iter().all(|edge| match edge.from {
                Port::Ret(made) => self.is_fresh(inst, made, depth - 1),
                Port::Const(_) => true,
                _ => false,
            })
        })
    }

    /// Whether the gate holds, for whom its other arguments are about, at a call that puts them into one of them.
    fn is_put_behind(&self, inst: InstId, put: u32, into: u32, ask: Ask) -> bool {
        let (Some(call), Some(facts)) =
            (self.call(inst, put), self.local(inst).and_then(|local| local.calls.get(&put)))
        else {
            return false;
        };
        let others = (0..call.args.len() as u32).filter(|arg| *arg != into);
        let given = others.flat_map(|arg| self.edges_into(inst, put, arg));
        let data = self.data(inst, given.filter_map(|edge| origin_at(&edge, Path::EMPTY)).collect());
        !data.at.is_empty() && self.settles(inst, &self.shown_by(inst, facts), ask, &data, &mut Vec::new())
    }
}

fn is_position(step: &str) -> bool {
    step.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether two values of one function stand for the same person. `of`, which can say `persona`, is what a gate was checked for.
fn same((port, path): Ident, persona: Persona, (other, at): Ident) -> bool {
    if port != other {
        return false;
    }
    let (a, b) = (path.steps(), at.steps());
    let common = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (Some(mine), Some(theirs)) = (a.get(common), b.get(common)) else { return true };
    if persona >= Persona::Record {
        return false;
    }
    // A key beside its value; `user_id` beside `user`.
    let stem = |name: &Name| name.trim_end_matches("_id").trim_end_matches("_uuid").to_owned();
    // What an extractor yields in a pair stands side by side: `Path((me, user))`.
    let extracted = common > 0 && matches!(port, Port::Param(_));
    is_position(mine) && is_position(theirs) && !extracted || mine.as_str() == "id" || stem(mine) == stem(theirs)
}
