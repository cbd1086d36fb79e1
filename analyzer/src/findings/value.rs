//! Numbers and texts that code spells out: constants, arithmetic, what functions make of them, what fields are given anywhere.
//! A number counts where all that it may be is known; of a text each that it may be made of counts.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::base::{Map, Name};
use crate::bind::Bound;
use crate::flow::{Flow, Flows, Inst, InstId, Intrinsic, Mark, Oracle, Target};
use crate::ir::{Call, Callee, Const, FnKey, Function, Op, Operand, Place, Root, Slot, Step, Value};

mod context;

use context::Callers;
pub(super) use context::Context;

use super::writes::{FieldWrite, Fields, Writes, fields, held, plain};

/// How far one value is followed through calls and fields.
const DEPTH: usize = 48;
/// Steps that one question takes. Beyond it the value is not known.
const STEPS: usize = 4_000;
/// Alternatives of one value. With more it is not known.
const MOST: usize = 16;

/// All that a value may be, or be made of, as far as it is spelled out.
#[derive(Clone, Default)]
struct Found {
    all: BTreeSet<Const>,
    /// Whether it may be something else, too.
    open: bool,
}

impl Found {
    fn unknown() -> Found {
        Found { all: BTreeSet::new(), open: true }
    }

    fn add(&mut self, other: Found) {
        self.all.extend(other.all);
        self.open |= other.open;
    }

    /// The numbers, where it is nothing else.
    fn numbers(&self) -> Option<Vec<i128>> {
        let number = |value: &Const| match value {
            Const::Int(value) => Some(*value),
            _ => None,
        };
        if self.open { None } else { self.all.iter().map(number).collect() }
    }
}

/// Answers what numbers are.
pub(super) struct Values<'a> {
    bound: &'a Bound<'a>,
    flows: &'a Flows<'a>,
    ids: Map<Inst, InstId>,
    first: Map<FnKey, InstId>,
    writes: RefCell<Map<FnKey, Rc<Writes<'a>>>>,
    callers: OnceCell<Callers>,
    fields: OnceCell<Fields<'a>>,
    /// Fields and slots that are being asked about.
    open: RefCell<Vec<Asked>>,
    steps: Cell<usize>,
}

#[derive(PartialEq, Eq)]
enum Asked {
    /// Of code, and the call that led to it: a builder's setter may be called on what it yielded.
    Slot(FnKey, Option<(FnKey, u32)>, Slot, Vec<Name>),
    Field(Name),
}

impl<'a> Values<'a> {
    pub(super) fn of(bound: &'a Bound<'a>, flows: &'a Flows<'_>) -> Values<'a> {
        let mut ids: Map<Inst, InstId> = Map::default();
        let mut first: Map<FnKey, InstId> = Map::default();
        for (id, inst) in flows.instances.list.iter().enumerate() {
            ids.entry(*inst).or_insert(id as InstId);
            first.entry(inst.key).or_insert(id as InstId);
        }
        Values {
            bound,
            flows,
            ids,
            first,
            writes: RefCell::default(),
            callers: OnceCell::new(),
            fields: OnceCell::new(),
            open: RefCell::default(),
            steps: Cell::new(0),
        }
    }

    /// The largest that an argument of a call may be, where all that it may be is known.
    pub(super) fn argument(&self, context: &Context, call: u32, arg: usize, path: &[Name]) -> Option<i128> {
        self.steps.set(0);
        let call = self.call_of(context, call)?;
        let path: Vec<Step> = path.iter().map(|name| Step { name: *name, field: None }).collect();
        self.operand(context, &call.args.get(arg)?.value, &path, DEPTH).numbers()?.into_iter().max()
    }

    /// Texts that an argument of a call may be made of.
    pub(super) fn texts(&self, context: &Context, call: u32, arg: usize, path: &[Name]) -> Vec<Name> {
        self.steps.set(0);
        let path: Vec<Step> = path.iter().map(|name| Step { name: *name, field: None }).collect();
        let call = self.call_of(context, call);
        let Some(arg) = call.and_then(|call| call.args.get(arg)) else { return Vec::new() };
        let found = self.operand(context, &arg.value, &path, DEPTH).all.into_iter();
        found
            .filter_map(|value| match value {
                Const::Str(text) => Some(text),
                _ => None,
            })
            .collect()
    }

    /// Marks of what a call leads to.
    pub(super) fn marks(&self, context: &Context, call: &Call) -> Vec<&'a Mark> {
        let targets: Vec<Target> = match &call.callee {
            Callee::Foreign(path) => vec![Target::Foreign(*path)],
            _ => self.leads(context, call.id).into_iter().map(|(key, ..)| Target::Code(key)).collect(),
        };
        let meanings = targets.into_iter().filter_map(|target| self.bound.meaning(target));
        meanings.flat_map(|meaning| &meaning.marks).collect()
    }

    /// Texts that may name the target of the mark of a flow.
    pub(super) fn naming(&self, mark: u32, flow: &Flow) -> Vec<Name> {
        let context = self.context(flow);
        let Some(call) = self.call_of(&context, flow.hit.at.call) else { return Vec::new() };
        let named = self.marks(&context, call).into_iter().filter(|found| found.id == mark);
        let ports = named.flat_map(|mark| &mark.consts);
        let mut texts: Vec<Name> =
            ports.flat_map(|(arg, path)| self.texts(&context, call.id, *arg, path.steps())).collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    }

    /// Whether nobody in sight calls the code in which a flow begins.
    pub(super) fn is_uncalled(&self, flow: &Flow) -> bool {
        let first = flow.hit.chain.first().map_or(flow.hit.at.key, |place| place.key);
        self.callers().get(&first).is_none_or(Vec::is_empty)
    }

    fn operand(&self, at: &Context, operand: &Operand, path: &[Step], depth: usize) -> Found {
        let one = |value: Const| Found { all: BTreeSet::from([value]), open: false };
        match operand {
            Operand::Const(value @ Const::Int(_)) if path.is_empty() => one(*value),
            Operand::Const(text @ Const::Str(_)) if self.bound.wants_const(*text) => one(*text),
            Operand::Const(_) => Found::unknown(),
            Operand::Place(place) => self.place(at, place, path, depth),
        }
    }

    fn place(&self, at: &Context, place: &Place, path: &[Step], depth: usize) -> Found {
        self.steps.set(self.steps.get() + 1);
        let Some(depth) = depth.checked_sub(1).filter(|_| self.steps.get() < STEPS) else { return Found::unknown() };
        let path: Vec<Step> = plain(&place.path).chain(path.iter().copied()).collect();
        let yielded = |key: FnKey| {
            let context = Context { key, inst: self.first.get(&key).copied(), above: None };
            let function = self.function(&context);
            function.map_or_else(Found::unknown, |function| self.slot(&context, function.result, &path, depth))
        };
        match place.root {
            Root::Slot(slot) => self.slot(at, slot, &path, depth),
            Root::Const(id) => yielded(FnKey::Const(id)),
            Root::Static(id) => yielded(FnKey::Init(id)),
            Root::Cell(_) => Found::unknown(),
        }
    }

    fn slot(&self, at: &Context, slot: Slot, path: &[Step], depth: usize) -> Found {
        let asked = Asked::Slot(at.key, at.call(), slot, path.iter().map(|step| step.name).collect());
        // A value that is made from what it was before.
        if self.open.borrow().contains(&asked) {
            return Found::unknown();
        }
        self.open.borrow_mut().push(asked);
        let found = self.slot_writes(at, slot, path, depth);
        self.open.borrow_mut().pop();
        if found.all.len() <= MOST { found } else { Found::unknown() }
    }

    fn slot_writes(&self, at: &Context, slot: Slot, path: &[Step], depth: usize) -> Found {
        let Some(function) = self.function(at) else { return Found::unknown() };
        let writes = self.writes(at.key, function);
        let meets = |place: &Place| {
            place.root == Root::Slot(slot) && plain(&place.path).zip(path).all(|(a, b)| a.name == b.name)
        };
        let handed = slot.index() < function.params as usize;
        let lent = writes.lent.iter().any(|place| meets(place));
        let mut found = Found { all: BTreeSet::new(), open: lent };
        if lent && handed {
            let of_field = self.field(path, depth);
            if !of_field.open {
                return of_field;
            }
            found.add(of_field);
        }
        // What a text is written into by a call is made of the other arguments.
        for (_, call) in writes.written.iter().filter(|(place, _)| meets(place)) {
            let other = |value: &&Operand| !matches!(value, Operand::Place(place) if place.root == Root::Slot(slot));
            found.add(self.parts(at, call.args.iter().map(|arg| &arg.value).filter(other), depth));
        }
        let assigned = writes.assigned.get(&slot).into_iter().flatten().filter(|(to, _)| meets(to));
        let assigned: Vec<(usize, &Value)> = assigned.map(|(to, value)| (plain(&to.path).count(), *value)).collect();
        for (_, value) in assigned.iter().filter(|(length, _)| *length > path.len()) {
            found.add(self.value(at, value, &[], depth));
            found.open = true;
        }
        // What is written to a field replaces what the whole was made with.
        let known = || assigned.iter().filter(|(length, _)| *length <= path.len());
        let nearest = known().map(|(length, _)| *length).max().unwrap_or(0);
        for (_, value) in known().filter(|(length, _)| *length == nearest) {
            found.add(self.value(at, value, &path[nearest..], depth));
        }
        if nearest == 0 {
            for call in writes.returned.get(&slot).into_iter().flatten() {
                found.add(self.result(at, call, path, depth));
            }
            if handed {
                found.add(self.param(at, slot.index() as u32, path, depth));
            }
        }
        found
    }

    /// What is made of several values: their texts, and no number.
    fn parts<'o>(&self, at: &Context, of: impl Iterator<Item = &'o Operand>, depth: usize) -> Found {
        let mut found = Found::unknown();
        of.for_each(|operand| found.add(self.operand(at, operand, &[], depth)));
        found
    }

    fn value(&self, at: &Context, value: &Value, path: &[Step], depth: usize) -> Found {
        match value {
            Value::Copy(operand) | Value::Source { of: operand, .. } => self.operand(at, operand, path, depth),
            Value::Borrow { place, .. } => self.place(at, place, path, depth),
            Value::Aggregate { parts, base, .. } => {
                let Some((first, rest)) = path.split_first() else {
                    return self.parts(at, parts.iter().map(|(_, part)| part), depth);
                };
                let part = parts.iter().find(|(step, _)| step.name == first.name);
                match (part, base) {
                    (Some((_, operand)), _) => self.operand(at, operand, rest, depth),
                    (None, Some(base)) => self.place(at, base, path, depth),
                    // Another variant: what is asked for is not there.
                    (None, None) => Found { all: BTreeSet::new(), open: !first.name.contains('.') },
                }
            }
            Value::Compute(op, operands) if path.is_empty() => self.computed(at, *op, operands, depth),
            Value::Derive(operands) => self.parts(at, operands.iter(), depth),
            _ => Found::unknown(),
        }
    }

    fn computed(&self, at: &Context, op: Op, operands: &[Operand], depth: usize) -> Found {
        let mut all: Vec<Vec<i128>> = vec![Vec::new()];
        for operand in operands {
            let found = self.operand(at, operand, &[], depth);
            let Some(next) = found.numbers().filter(|next| next.len() * all.len() <= MOST) else {
                return Found { open: true, ..found };
            };
            all = all.iter().flat_map(|some| next.iter().map(|one| [some.as_slice(), &[*one]].concat())).collect();
        }
        let numbers: Option<BTreeSet<Const>> = all.iter().map(|of| op.apply(of).map(Const::Int)).collect();
        numbers.map_or_else(Found::unknown, |all| Found { all, open: false })
    }

    fn result(&self, at: &Context, call: &Call, path: &[Step], depth: usize) -> Found {
        if let Callee::Ctor(steps) = &call.callee {
            let Some((first, rest)) = path.split_first() else { return Found::unknown() };
            let part = steps.iter().position(|step| step.name == first.name);
            let Some(part) = part else { return Found { all: BTreeSet::new(), open: !first.name.contains('.') } };
            return call.args.get(part).map_or_else(Found::unknown, |arg| self.operand(at, &arg.value, rest, depth));
        }
        let arguments = || self.parts(at, call.args.iter().map(|arg| &arg.value), depth);
        let leads = self.leads(at, call.id);
        if leads.is_empty() {
            return arguments();
        }
        let mut found = Found::default();
        for (key, inst, shift) in &leads {
            let meaning = self.bound.meaning(Target::Code(*key));
            let inner = Context { key: *key, inst: *inst, above: Some(Rc::new((at.clone(), call.id, *shift))) };
            found.all.extend(meaning.into_iter().flat_map(|meaning| held(meaning, call, *shift, path)));
            let body = self.function(&inner).filter(|function| function.has_body).zip(depth.checked_sub(1));
            found.add(match (meaning.and_then(|meaning| meaning.intrinsic), body) {
                (Some(Intrinsic::Same), _) => match call.args.get(*shift as usize) {
                    Some(arg) => self.operand(at, &arg.value, path, depth),
                    None => Found::unknown(),
                },
                (Some(Intrinsic::Derive), _) | (None, None) => arguments(),
                (Some(_), _) => Found::unknown(),
                (None, Some((function, depth))) => self.slot(&inner, function.result, path, depth),
            });
        }
        found
    }

    /// What a parameter may be: the argument of the call that led here, else those of all calls.
    fn param(&self, at: &Context, param: u32, path: &[Step], depth: usize) -> Found {
        let argument = |outer: &Context, call: u32, shift: u32, depth: usize| {
            let call = self.call_of(outer, call);
            let arg = call.and_then(|call| call.args.get((param + shift) as usize));
            arg.map_or_else(Found::unknown, |arg| self.operand(outer, &arg.value, path, depth))
        };
        let Some(deeper) = depth.checked_sub(1) else { return Found::unknown() };
        let mut found = Found::default();
        let mut asked = false;
        if let Some(above) = &at.above {
            asked = true;
            found.add(argument(&above.0, above.1, above.2, depth));
        } else {
            for (inst, call, shift) in self.callers().get(&at.key).into_iter().flatten() {
                asked = true;
                let outer =
                    Context { key: self.flows.instances.list[*inst as usize].key, inst: Some(*inst), above: None };
                found.add(argument(&outer, *call, *shift, deeper));
            }
        }
        // Where callers do not tell, what is put into the field anywhere does.
        if found.all.is_empty() && (found.open || !asked) {
            return self.field(path, deeper);
        }
        found
    }

    /// What the last field of the workspace on a path is given anywhere.
    fn field(&self, path: &[Step], depth: usize) -> Found {
        let known = |step: &Step| step.field.is_some_and(|field| self.fields().contains_key(&field));
        let default = || path.iter().filter_map(|step| self.bound.default_of(step.field?)).collect();
        let unknown = || Found { all: default(), open: true };
        let Some(at) = path.iter().rposition(known) else { return unknown() };
        let Some(field) = path[at].field else { return unknown() };
        if self.open.borrow().contains(&Asked::Field(field)) {
            return Found::default();
        }
        self.open.borrow_mut().push(Asked::Field(field));
        let rest = &path[at + 1..];
        let mut found = Found { all: default(), open: false };
        for (key, write) in &self.fields()[&field] {
            let context = Context { key: *key, inst: self.first.get(key).copied(), above: None };
            found.add(match write {
                FieldWrite::Part(operand) => self.operand(&context, operand, rest, depth),
                FieldWrite::Whole(value) => self.value(&context, value, rest, depth),
            });
        }
        self.open.borrow_mut().pop();
        found
    }

    fn writes(&self, key: FnKey, function: &'a Function) -> Rc<Writes<'a>> {
        if let Some(known) = self.writes.borrow().get(&key) {
            return Rc::clone(known);
        }
        let writes = Rc::new(Writes::of(self.bound, function));
        self.writes.borrow_mut().insert(key, Rc::clone(&writes));
        writes
    }

    fn fields(&self) -> &Fields<'a> {
        self.fields.get_or_init(|| fields(self.bound))
    }
}
