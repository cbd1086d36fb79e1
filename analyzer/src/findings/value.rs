//! Whole numbers that code spells out: constants, arithmetic, what functions make of them, fields that are only ever given
//! such numbers. What is not known stays unknown: it is never guessed.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::base::{Map, Name};
use crate::bind::Bound;
use crate::flow::{Flow, Flows, Inst, InstId, Intrinsic, Oracle, Target};
use crate::ir::{Call, Callee, Const, FnKey, Function, Operand, Place, Root, Slot, Step, Stmt, Value, each};

/// How far one number is followed through calls and fields.
const DEPTH: usize = 24;
/// Steps that one question takes. Beyond it the number is not known.
const STEPS: usize = 4_000;
/// Alternatives of one number. With more it is not known.
const MOST: usize = 16;

/// All that a number may be; `None`: not known. Empty: nothing comes this way.
type Numbers = Option<BTreeSet<i128>>;

/// Calls that lead to code: instance, call, and the position of the first parameter among the arguments.
type Callers = Map<FnKey, Vec<(InstId, u32, u32)>>;

/// Code, and the calls that lead to it.
#[derive(Clone)]
pub(super) struct Context {
    key: FnKey,
    inst: Option<InstId>,
    above: Option<Rc<(Context, u32, u32)>>,
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
    Slot(FnKey, Slot, Vec<Name>),
    Field(Name),
}

/// What a function writes to its slots.
#[derive(Default)]
struct Writes<'a> {
    assigned: Map<Slot, Vec<(&'a Place, &'a Value)>>,
    returned: Map<Slot, Vec<&'a Call>>,
    /// Places that something else may write to.
    lent: Vec<&'a Place>,
}

/// What is written to a field, and in which function.
type Fields<'a> = Map<Name, Vec<(FnKey, FieldWrite<'a>)>>;

#[derive(Clone, Copy)]
enum FieldWrite<'a> {
    Part(&'a Operand),
    Whole(&'a Value),
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

    /// The code in which a flow's event stands, and the calls that lead there.
    pub(super) fn context(&self, flow: &Flow) -> Context {
        let inst = self.ids.get(&Inst { key: flow.closing, subst: flow.subst }).copied();
        let keys = flow.hit.chain.iter().map(|place| place.key).chain([flow.hit.at.key]);
        let mut context = Context { key: flow.closing, inst, above: None };
        let mut keys: Vec<FnKey> = keys.collect();
        if keys.first() != Some(&flow.closing) {
            let key = keys[0];
            context = Context { key, inst: self.first.get(&key).copied(), above: None };
        }
        keys.remove(0);
        for (place, key) in flow.hit.chain.iter().zip(keys) {
            let lead = self.leads(&context, place.call).into_iter().find(|(found, ..)| *found == key);
            let (_, inst, shift) = lead.unwrap_or((key, self.first.get(&key).copied(), 0));
            context = Context { key, inst, above: Some(Rc::new((context, place.call, shift))) };
        }
        context
    }

    /// The code that a call in `context` leads to.
    pub(super) fn enter(&self, context: &Context, call: u32) -> Vec<Context> {
        let leads = self.leads(context, call).into_iter();
        leads
            .map(|(key, inst, shift)| Context { key, inst, above: Some(Rc::new((context.clone(), call, shift))) })
            .collect()
    }

    /// What a call in `context` leads to.
    pub(super) fn targets(&self, context: &Context, call: u32) -> Vec<Target> {
        self.leads(context, call).into_iter().map(|(key, ..)| Target::Code(key)).collect()
    }

    /// The function of a context.
    pub(super) fn function(&self, context: &Context) -> Option<&'a Function> {
        self.bound.lowered.functions.get(&context.key)
    }

    /// The largest that an argument of a call may be, where all that it may be is known.
    pub(super) fn argument(&self, context: &Context, call: u32, arg: usize, path: &[Name]) -> Option<i128> {
        self.steps.set(0);
        let call = self.call_of(context, call)?;
        let path: Vec<Step> = path.iter().map(|name| Step { name: *name, field: None }).collect();
        self.operand(context, &call.args.get(arg)?.value, &path, DEPTH)?.into_iter().max()
    }

    fn call_of(&self, context: &Context, call: u32) -> Option<&'a Call> {
        self.function(context)?.calls().into_iter().find(|found| found.id == call)
    }

    /// What a call leads to: code, its instance, and the position of its first parameter among the arguments.
    fn leads(&self, context: &Context, call: u32) -> Vec<(FnKey, Option<InstId>, u32)> {
        if let Some(inst) = context.inst {
            let found = self.flows.instances.calls[inst as usize].get(call as usize);
            let leads = found.into_iter().flat_map(|leads| &leads.leads);
            return leads
                .filter_map(|lead| match lead.target {
                    Target::Code(key) => Some((key, lead.inst, lead.shift)),
                    _ => None,
                })
                .collect();
        }
        match self.call_of(context, call).map(|call| &call.callee) {
            Some(Callee::Fn(id, _)) => vec![(FnKey::Fn(*id), None, 0)],
            _ => Vec::new(),
        }
    }

    fn operand(&self, at: &Context, operand: &Operand, path: &[Step], depth: usize) -> Numbers {
        match operand {
            Operand::Const(Const::Int(value)) if path.is_empty() => Some(BTreeSet::from([*value])),
            Operand::Const(_) => None,
            Operand::Place(place) => self.place(at, place, path, depth),
        }
    }

    fn place(&self, at: &Context, place: &Place, path: &[Step], depth: usize) -> Numbers {
        self.steps.set(self.steps.get() + 1);
        let depth = depth.checked_sub(1).filter(|_| self.steps.get() < STEPS)?;
        let path: Vec<Step> = plain(&place.path).chain(path.iter().copied()).collect();
        let yielded = |key: FnKey| {
            let context = Context { key, inst: self.first.get(&key).copied(), above: None };
            self.slot(&context, self.function(&context)?.result, &path, depth)
        };
        match place.root {
            Root::Slot(slot) => self.slot(at, slot, &path, depth),
            Root::Const(id) => yielded(FnKey::Const(id)),
            Root::Static(id) => yielded(FnKey::Init(id)),
            Root::Cell(_) => None,
        }
    }

    fn slot(&self, at: &Context, slot: Slot, path: &[Step], depth: usize) -> Numbers {
        let asked = Asked::Slot(at.key, slot, path.iter().map(|step| step.name).collect());
        // A number that is made from what it was before.
        if self.open.borrow().contains(&asked) {
            return None;
        }
        self.open.borrow_mut().push(asked);
        let found = self.slot_writes(at, slot, path, depth);
        self.open.borrow_mut().pop();
        found
    }

    fn slot_writes(&self, at: &Context, slot: Slot, path: &[Step], depth: usize) -> Numbers {
        let function = self.function(at)?;
        let writes = self.writes(at.key, function);
        let meets = |place: &&Place| {
            place.root == Root::Slot(slot) && plain(&place.path).zip(path).all(|(a, b)| a.name == b.name)
        };
        if writes.lent.iter().any(&meets) {
            let handed = slot.index() < function.params as usize;
            return if handed { self.field(path, depth) } else { None };
        }
        let assigned = writes.assigned.get(&slot).into_iter().flatten().filter(|(to, _)| meets(to));
        let assigned: Vec<(usize, &Value)> = assigned.map(|(to, value)| (plain(&to.path).count(), *value)).collect();
        if assigned.iter().any(|(length, _)| *length > path.len()) {
            return None;
        }
        // What is written to a field replaces what the whole was made with.
        let nearest = assigned.iter().map(|(length, _)| *length).max().unwrap_or(0);
        let mut found = BTreeSet::new();
        for (_, value) in assigned.iter().filter(|(length, _)| *length == nearest) {
            found.extend(self.value(at, value, &path[nearest..], depth)?);
        }
        if nearest == 0 {
            for call in writes.returned.get(&slot).into_iter().flatten() {
                found.extend(self.result(at, call, path, depth)?);
            }
            if slot.index() < function.params as usize {
                found.extend(self.param(at, slot.index() as u32, path, depth)?);
            }
        }
        (found.len() <= MOST).then_some(found)
    }

    fn value(&self, at: &Context, value: &Value, path: &[Step], depth: usize) -> Numbers {
        match value {
            Value::Copy(operand) | Value::Source { of: operand, .. } => self.operand(at, operand, path, depth),
            Value::Borrow { place, .. } => self.place(at, place, path, depth),
            Value::Aggregate { parts, base, .. } => {
                let (first, rest) = path.split_first()?;
                let part = parts.iter().find(|(step, _)| step.name == first.name);
                match (part, base) {
                    (Some((_, operand)), _) => self.operand(at, operand, rest, depth),
                    (None, Some(base)) => self.place(at, base, path, depth),
                    // Another variant: what is asked for is not there.
                    (None, None) => first.name.contains('.').then(BTreeSet::new),
                }
            }
            Value::Compute(op, operands) if path.is_empty() => {
                let mut all: Vec<Vec<i128>> = vec![Vec::new()];
                for operand in operands {
                    let next = self.operand(at, operand, &[], depth)?;
                    all = all
                        .iter()
                        .flat_map(|some| next.iter().map(|one| [some.as_slice(), &[*one]].concat()))
                        .collect();
                    if all.len() > MOST {
                        return None;
                    }
                }
                all.iter().map(|of| op.apply(of)).collect()
            }
            _ => None,
        }
    }

    fn result(&self, at: &Context, call: &Call, path: &[Step], depth: usize) -> Numbers {
        if let Callee::Ctor(steps) = &call.callee {
            let (first, rest) = path.split_first()?;
            let part = steps.iter().position(|step| step.name == first.name);
            let Some(part) = part else { return first.name.contains('.').then(BTreeSet::new) };
            return self.operand(at, &call.args.get(part)?.value, rest, depth);
        }
        let leads = self.leads(at, call.id);
        let mut found = BTreeSet::new();
        for (key, inst, shift) in &leads {
            let meaning = self.bound.meaning(Target::Code(*key));
            match meaning.and_then(|meaning| meaning.intrinsic) {
                Some(Intrinsic::Same) => {
                    found.extend(self.operand(at, &call.args.get(*shift as usize)?.value, path, depth)?);
                    continue;
                }
                Some(_) => return None,
                None => {}
            }
            let context = Context { key: *key, inst: *inst, above: Some(Rc::new((at.clone(), call.id, *shift))) };
            let function = self.function(&context).filter(|function| function.has_body)?;
            let depth = depth.checked_sub(1)?;
            found.extend(self.slot(&context, function.result, path, depth)?);
        }
        (!leads.is_empty()).then_some(found)
    }

    /// What a parameter may be: the argument of the call that led here, else those of all calls.
    fn param(&self, at: &Context, param: u32, path: &[Step], depth: usize) -> Numbers {
        if let Some(above) = &at.above {
            let (outer, call, shift) = &**above;
            let call = self.call_of(outer, *call)?;
            return self.operand(outer, &call.args.get((param + shift) as usize)?.value, path, depth);
        }
        let depth = depth.checked_sub(1)?;
        let of_callers = || {
            let callers = self.callers().get(&at.key)?;
            let mut found = BTreeSet::new();
            for (inst, call, shift) in callers {
                let key = self.flows.instances.list[*inst as usize].key;
                let outer = Context { key, inst: Some(*inst), above: None };
                let call = self.call_of(&outer, *call)?;
                found.extend(self.operand(&outer, &call.args.get((param + shift) as usize)?.value, path, depth)?);
            }
            Some(found)
        };
        of_callers().or_else(|| self.field(path, depth))
    }

    /// What the last field of the workspace on a path is given anywhere.
    fn field(&self, path: &[Step], depth: usize) -> Numbers {
        let at = path.iter().rposition(|step| step.field.is_some_and(|field| self.fields().contains_key(&field)))?;
        let (field, rest) = (path[at].field?, &path[at + 1..]);
        if self.open.borrow().contains(&Asked::Field(field)) {
            return Some(BTreeSet::new());
        }
        self.open.borrow_mut().push(Asked::Field(field));
        let all = self.fields()[&field].iter().map(|(key, write)| {
            let context = Context { key: *key, inst: self.first.get(key).copied(), above: None };
            match write {
                FieldWrite::Part(operand) => self.operand(&context, operand, rest, depth),
                FieldWrite::Whole(value) => self.value(&context, value, rest, depth),
            }
        });
        let found: Option<Vec<BTreeSet<i128>>> = all.collect();
        self.open.borrow_mut().pop();
        found.map(|all| all.into_iter().flatten().collect())
    }

    fn writes(&self, key: FnKey, function: &'a Function) -> Rc<Writes<'a>> {
        if let Some(known) = self.writes.borrow().get(&key) {
            return Rc::clone(known);
        }
        let mut writes = Writes::default();
        each(&function.body, &mut |stmt| match stmt {
            Stmt::Assign { to, value, .. } => {
                if let Root::Slot(slot) = to.root {
                    writes.assigned.entry(slot).or_default().push((to, value));
                }
                match value {
                    Value::Borrow { place, mutable: true } => writes.lent.push(place),
                    Value::Closure { captures, .. } => {
                        writes.lent.extend(captures.iter().filter(|(.., by_ref)| *by_ref).map(|(_, place, _)| place));
                    }
                    _ => {}
                }
            }
            Stmt::Call(call) => {
                writes.returned.entry(call.to).or_default().push(call);
                for arg in call.args.iter().filter(|arg| arg.writable) {
                    if let Operand::Place(place) = &arg.value {
                        writes.lent.push(place);
                    }
                }
            }
            _ => {}
        });
        let writes = Rc::new(writes);
        self.writes.borrow_mut().insert(key, Rc::clone(&writes));
        writes
    }

    fn callers(&self) -> &Callers {
        self.callers.get_or_init(|| {
            let mut callers = Callers::default();
            for (id, calls) in self.flows.instances.calls.iter().enumerate() {
                for (call, leads) in calls.iter().enumerate() {
                    for lead in &leads.leads {
                        if let Target::Code(key) = lead.target {
                            callers.entry(key).or_default().push((id as InstId, call as u32, lead.shift));
                        }
                    }
                }
            }
            callers
        })
    }

    /// Everything that is written to fields of the workspace's types.
    fn fields(&self) -> &Fields<'a> {
        self.fields.get_or_init(|| {
            let mut fields = Fields::default();
            for (key, function) in &self.bound.lowered.functions {
                if self.bound.program.defs[self.bound.crate_of(*key)].stub {
                    continue;
                }
                each(&function.body, &mut |stmt| {
                    let Stmt::Assign { to, value, .. } = stmt else { return };
                    if let Some(field) = plain(&to.path).last().and_then(|step| step.field) {
                        fields.entry(field).or_default().push((*key, FieldWrite::Whole(value)));
                    }
                    if let Value::Aggregate { parts, .. } = value {
                        for (step, operand) in parts {
                            if let Some(field) = step.field {
                                fields.entry(field).or_default().push((*key, FieldWrite::Part(operand)));
                            }
                        }
                    }
                });
            }
            fields
        })
    }
}

/// A path without the steps that only say that what a reference refers to is meant.
fn plain(path: &[Step]) -> impl Iterator<Item = Step> + '_ {
    path.iter().copied().filter(|step| step.name != "*")
}
