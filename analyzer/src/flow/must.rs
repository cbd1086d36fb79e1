//! Whether code does a thing on every path: a walk over the structured IR, through calls.
//!
//! A path is one that comes to an end: by the end of the body, a `return`, a `?`. A panic is none. A loop over items is
//! taken to run for at least one item, since with none there is nothing to do.

use std::cell::{Cell, RefCell};

use super::instances::{InstId, Instances, Lead};
use super::limits;
use super::oracle::{Oracle, Target};
use super::summary::Place;
use crate::base::{Map, Set};
use crate::ir::{Arm, Block, Call, Callee, FnKey, Function, Label, Operand, Stmt, Value, each};
use crate::source::Span;

/// A call as it is met on a walk.
pub struct Met<'m, 'a> {
    /// Instances on the way down to it, outermost first, each with the call that leads on.
    pub above: &'m [(InstId, Place)],
    /// The instance it stands in.
    pub inst: InstId,
    /// Where it stands.
    pub at: Place,
    /// One thing it leads to.
    pub lead: &'m Lead<'a>,
}

/// A path on which nothing is done, outermost function first: calls that may do nothing, and the last place of the path.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Miss {
    /// Functions and places in them.
    pub way: Vec<(FnKey, Span)>,
}

/// Asks whether instances do one thing on every path.
pub struct Must<'a, 'q> {
    oracle: &'a dyn Oracle,
    instances: &'q Instances<'a>,
    does: &'q dyn Fn(&Met<'_, 'a>) -> bool,
    /// Instances that may do it, here or further down.
    able: Set<InstId>,
    by_key: Map<FnKey, InstId>,
    steps: Cell<usize>,
    cut: Cell<bool>,
    frames: RefCell<Vec<(InstId, Place)>>,
}

impl<'a, 'q> Must<'a, 'q> {
    /// `may` tells of a lead whether it can be the thing in any context; `does`, whether it is in this one.
    pub fn new(
        oracle: &'a dyn Oracle,
        instances: &'q Instances<'a>,
        may: &dyn Fn(&Lead<'a>) -> bool,
        does: &'q dyn Fn(&Met<'_, 'a>) -> bool,
    ) -> Must<'a, 'q> {
        let mut by_key: Map<FnKey, InstId> = Map::default();
        for (id, inst) in instances.list.iter().enumerate() {
            by_key.entry(inst.key).or_insert(id as InstId);
        }
        let able = able(oracle, instances, &by_key, may);
        Must {
            oracle,
            instances,
            does,
            able,
            by_key,
            steps: Cell::new(0),
            cut: Cell::new(false),
            frames: RefCell::new(Vec::new()),
        }
    }

    /// Whether a budget ended: then what was not looked at is taken to do it.
    pub fn is_cut(&self) -> bool {
        self.cut.get()
    }

    /// A path of the instance on which it is not done; `None` where there is none.
    pub fn miss(&self, inst: InstId) -> Option<Miss> {
        let key = self.instances.list[inst as usize].key;
        let function = self.oracle.function(key)?;
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > limits::MUST_BODIES || self.frames.borrow().len() > limits::CHAIN {
            self.cut.set(true);
            return None;
        }
        let mut walk = Walk { must: self, inst, function, regions: Vec::new(), returned: None };
        let end = walk.block(&function.body, Some(State::default()));
        let end = join(walk.returned, end)?;
        if end.done {
            return None;
        }
        let mut way = vec![(key, end.last.unwrap_or(function.span))];
        if let Some((span, inner)) = end.inner {
            way = vec![(key, span)];
            way.extend(inner.way);
        }
        Some(Miss { way })
    }
}

/// Instances that may do it, here or further down.
fn able<'a>(
    oracle: &dyn Oracle,
    instances: &Instances<'a>,
    by_key: &Map<FnKey, InstId>,
    may: &dyn Fn(&Lead<'a>) -> bool,
) -> Set<InstId> {
    let mut callers: Map<InstId, Vec<InstId>> = Map::default();
    let mut work: Vec<InstId> = Vec::new();
    for (id, inst) in instances.list.iter().enumerate() {
        let id = id as InstId;
        for lead in instances.calls[id as usize].iter().flat_map(|leads| &leads.leads) {
            if let Some(callee) = lead.inst {
                callers.entry(callee).or_default().push(id);
            }
            if may(lead) {
                work.push(id);
            }
        }
        for code in oracle.function(inst.key).map(|function| closures(&function.body)).unwrap_or_default() {
            if let Some(closure) = by_key.get(&code) {
                callers.entry(*closure).or_default().push(id);
            }
        }
    }
    let mut able: Set<InstId> = Set::default();
    while let Some(id) = work.pop() {
        if able.insert(id) {
            work.extend(callers.get(&id).into_iter().flatten().copied());
        }
    }
    able
}

/// Closures that a body makes.
fn closures(block: &Block) -> Vec<FnKey> {
    let mut found = Vec::new();
    each(block, &mut |stmt| {
        if let Stmt::Assign { value: Value::Closure { code, .. }, .. } = stmt {
            found.push(*code);
        }
    });
    found
}

/// What holds at a point of a path.
#[derive(Clone, Default)]
struct State {
    /// Whether it was done on every way here.
    done: bool,
    /// The last place on a way here on which it was not.
    last: Option<Span>,
    /// Whether `last` stands: that way has parted from others on which it was done.
    parted: bool,
    /// A call on that way that may do it and need not.
    inner: Option<(Span, Miss)>,
}

/// Either of two states; `None` is a point that no path comes to.
fn join(a: Option<State>, b: Option<State>) -> Option<State> {
    match (a, b) {
        (Some(a), Some(b)) if a.done == b.done => Some(a),
        (Some(a), Some(b)) => Some(State { parted: true, ..if a.done { b } else { a } }),
        (a, b) => a.or(b),
    }
}

/// A region that is being walked.
struct Region {
    label: Label,
    /// What holds where it is left.
    left: Option<State>,
    /// What holds where it is left at its head, for a loop: nothing more to do.
    exhausted: Option<State>,
    /// What holds where it starts again.
    again: Option<State>,
}

struct Walk<'w, 'a, 'q> {
    must: &'w Must<'a, 'q>,
    inst: InstId,
    function: &'w Function,
    regions: Vec<Region>,
    returned: Option<State>,
}

impl Walk<'_, '_, '_> {
    fn block(&mut self, block: &Block, mut state: Option<State>) -> Option<State> {
        for stmt in block {
            state = self.stmt(stmt, state?);
        }
        state
    }

    fn stmt(&mut self, stmt: &Stmt, mut state: State) -> Option<State> {
        match stmt {
            Stmt::Assign { span, .. } | Stmt::Read { span, .. } => {
                state.pass(*span);
                Some(state)
            }
            Stmt::Call(call) => {
                self.call(call, &mut state);
                Some(state)
            }
            Stmt::Branch { on, arms, span } => {
                state.pass(*span);
                let some = |arm: &&Arm| arm.holds.is_some_and(|holds| holds == "Some");
                let items = arms.iter().any(|arm| some(&arm)) && on.as_ref().is_some_and(|on| self.is_next(on));
                let taken = arms.iter().filter(|arm| !items || some(arm));
                let ends: Vec<Option<State>> = taken.map(|arm| self.block(&arm.body, Some(state.clone()))).collect();
                ends.into_iter().fold(None, join)
            }
            Stmt::Scope { label, body } => {
                self.enter(*label);
                let end = self.block(body, Some(state));
                let region = self.regions.pop()?;
                join(join(end, region.left), region.exhausted)
            }
            Stmt::Loop { label, body } => self.repeat(*label, body, state),
            Stmt::Break(label) => {
                if let Some(region) = self.region(*label) {
                    region.left = join(region.left.take(), Some(state));
                }
                None
            }
            Stmt::Continue(label) => {
                if let Some(region) = self.region(*label) {
                    region.again = join(region.again.take(), Some(state));
                }
                None
            }
            Stmt::Return => {
                self.returned = join(self.returned.take(), Some(state));
                None
            }
            Stmt::Never => None,
        }
    }

    /// Whether a place of a stub holds the next item of an iterator: adaptors are written for one item, and there is one.
    fn is_next(&self, on: &crate::ir::Place) -> bool {
        let oracle = self.must.oracle;
        if oracle.is_followed(self.function.key) {
            return false;
        }
        let calls = self.function.calls();
        let call = calls.iter().find(|call| on.root == crate::ir::Root::Slot(call.to));
        let called = call.and_then(|call| match &call.callee {
            Callee::Fn(id, _) | Callee::Trait(id, ..) => oracle.function(oracle.code(*id)),
            _ => None,
        });
        called.is_some_and(|function| function.path.ends_with("::next"))
    }

    fn enter(&mut self, label: Label) {
        self.regions.push(Region { label, left: None, exhausted: None, again: None });
    }

    fn region(&mut self, label: Label) -> Option<&mut Region> {
        self.regions.iter_mut().rev().find(|region| region.label == label)
    }

    /// A loop: where its first question leaves it, it has run for all there is.
    fn repeat(&mut self, label: Label, body: &Block, state: State) -> Option<State> {
        self.enter(label);
        let mut at = Some(state);
        let mut asked = false;
        for stmt in body {
            let Some(state) = at else { break };
            at = match stmt {
                Stmt::Branch { arms, span, .. } if !asked => {
                    // `while a && b` asks twice before the body.
                    asked = !arms.iter().all(|arm| arm.body.is_empty() || arm.body.as_slice() == [Stmt::Break(label)]);
                    self.head(label, arms, *span, state)
                }
                _ => self.stmt(stmt, state),
            };
        }
        let region = self.regions.pop()?;
        let again = join(at, region.again);
        let exhausted = match (region.exhausted, again) {
            (Some(start), Some(again)) if again.done => Some(State { done: true, ..start }),
            (start, _) => start,
        };
        join(region.left, exhausted)
    }

    /// The first question of a loop: an arm that does nothing but leave is the end of the items.
    fn head(&mut self, label: Label, arms: &[Arm], span: Span, mut state: State) -> Option<State> {
        state.pass(span);
        let mut end = None;
        for arm in arms {
            if arm.body.as_slice() == [Stmt::Break(label)] {
                if let Some(region) = self.region(label) {
                    region.exhausted = join(region.exhausted.take(), Some(state.clone()));
                }
            } else {
                end = join(end, self.block(&arm.body, Some(state.clone())));
            }
        }
        end
    }

    fn call(&self, call: &Call, state: &mut State) {
        state.pass(call.span);
        if state.done {
            return;
        }
        match self.missed(call) {
            None => state.done = true,
            Some(Some(miss)) if state.inner.is_none() => state.inner = Some((call.span, miss)),
            Some(_) => {}
        }
    }

    /// `None`: the call does it on every path. Else a path inside it on which it does not, if it may do it at all.
    fn missed(&self, call: &Call) -> Option<Option<Miss>> {
        let must = self.must;
        let key = self.function.key;
        let at = Place { key, call: call.id, span: call.span };
        let leads =
            &must.instances.calls[self.inst as usize].get(call.id as usize).map_or(&[][..], |found| &found.leads);
        let mut first = None;
        let mut all = !leads.is_empty();
        let mut unseen = leads.is_empty();
        for lead in leads.iter() {
            let above = must.frames.borrow().clone();
            if (must.does)(&Met { above: &above, inst: self.inst, at, lead }) {
                continue;
            }
            unseen |= lead.inst.is_none();
            match lead.inst.map(|callee| self.enter_call(callee, at)) {
                Some(None) => {}
                Some(Some(miss)) => {
                    all = false;
                    first = first.or(miss);
                }
                None => all = false,
            }
        }
        if all {
            return None;
        }
        // Who takes a closure without showing its code is taken to call it.
        if unseen && call.args.iter().any(|arg| self.closure_does(&arg.value, arg.ty, at)) {
            return None;
        }
        Some(first)
    }

    /// `None`: the callee does it on every path.
    fn enter_call(&self, callee: InstId, at: Place) -> Option<Option<Miss>> {
        let must = self.must;
        if !must.able.contains(&callee) {
            return Some(None);
        }
        // A path that never leaves a circle of calls is none.
        let circle = callee == self.inst || must.frames.borrow().iter().any(|(inst, _)| *inst == callee);
        if circle {
            return None;
        }
        must.frames.borrow_mut().push((self.inst, at));
        let miss = must.miss(callee);
        must.frames.borrow_mut().pop();
        miss.map(Some)
    }

    fn closure_does(&self, value: &Operand, ty: crate::ty::Ty, at: Place) -> bool {
        let must = self.must;
        let Operand::Place(_) = value else { return false };
        let codes = must.oracle.callables(ty);
        let [(code, _)] = codes.as_slice() else { return false };
        let target = Target::Code(*code);
        let inst = must.by_key.get(code).copied();
        let lead = Lead { inst, target, meaning: must.oracle.meaning(target), shift: 1 };
        let above = must.frames.borrow().clone();
        (must.does)(&Met { above: &above, inst: self.inst, at, lead: &lead })
            || inst.is_some_and(|inst| self.enter_call(inst, at).is_none())
    }
}

impl State {
    fn pass(&mut self, span: Span) {
        if !self.done && !self.parted {
            self.last = Some(span);
        }
    }
}
