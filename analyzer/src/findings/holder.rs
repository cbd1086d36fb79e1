//! Whose data: the variable that a labelled field is read from.
//!
//! Input: the way of a piece of data. Output: the place in some function that the field hangs on (`user` of `user.email`),
//! followed up the calls that return the data.

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::{Hop, HopKind, Trail};
use crate::ir::{Block, FnKey, Function, Operand, Place, Root, Slot, Stmt, Value};
use crate::source::Span;
use crate::ty::Ty;

/// How many copies and borrows are followed back to a variable.
const COPIES: usize = 16;

/// What a field is read from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Holder {
    /// The function that the variable is in.
    key: FnKey,
    /// The variable.
    slot: Slot,
    /// Fields of it.
    path: Vec<Name>,
    /// The variable's type.
    ty: Ty,
}

impl Holder {
    /// What the data at the end of a trail was read from, as far up as calls tell; `None` where nothing tells.
    pub(super) fn of(bound: &Bound<'_>, trail: &Trail) -> Option<Holder> {
        let hops = trail.hops();
        let (first, rest) = hops.split_first()?;
        let HopKind::Read(what) = first.kind else { return None };
        let mut at = read_from(bound, first, what)?;
        for hop in rest {
            let HopKind::Returned(_) = hop.kind else { break };
            if hop.in_fn != at.key {
                at = at.given(bound, hop)?;
            }
        }
        Some(at)
    }

    /// Whether two are the data of two people: different variables of one type, or different fields of one variable.
    pub(super) fn differs(&self, other: &Holder) -> bool {
        if self.key != other.key {
            return false;
        }
        let nested = self.path.iter().zip(&other.path).all(|(a, b)| a == b);
        match self.slot == other.slot {
            true => !nested,
            false => self.ty.peel_refs() == other.ty.peel_refs(),
        }
    }

    /// The same, seen from the call that gave the parameter.
    fn given(self, bound: &Bound<'_>, hop: &Hop) -> Option<Holder> {
        let callee = bound.lowered.functions.get(&self.key)?;
        let param = callee.slots.indices().position(|slot| slot == self.slot)?;
        let caller = bound.lowered.functions.get(&hop.in_fn)?;
        if param >= callee.params as usize {
            return None;
        }
        let calls = caller.calls();
        let call = calls.into_iter().find(|call| call.span == hop.span && call.args.len() == callee.params as usize)?;
        let Operand::Place(place) = &call.args[param].value else { return None };
        let mut holder = resolve(caller, place)?;
        holder.path.extend(self.path);
        Some(holder)
    }
}

/// The place in the function of `hop` that the field `what` is read from there.
fn read_from(bound: &Bound<'_>, hop: &Hop, what: Name) -> Option<Holder> {
    let function = bound.lowered.functions.get(&hop.in_fn)?;
    let mut found = None;
    places(&function.body, &mut |place, span| {
        let at = place.path.iter().position(|step| step.field == Some(what));
        if let Some(at) = at.filter(|_| span == hop.span && found.is_none()) {
            found = resolve(function, &Place { root: place.root, path: place.path[..at].to_vec() });
        }
    });
    found
}

/// A place by the variable that it is a copy of or a reference to, where that is one.
fn resolve(function: &Function, place: &Place) -> Option<Holder> {
    let mut place = place.clone();
    for _ in 0..COPIES {
        let Root::Slot(slot) = place.root else { return None };
        let Some(source) = only_source(function, slot).filter(|_| function.slots[slot].name.is_none()) else { break };
        let steps = std::mem::take(&mut place.path);
        place = source;
        place.path.extend(steps);
    }
    let Root::Slot(slot) = place.root else { return None };
    let path = place.path.iter().map(|step| step.name).filter(|name| *name != "*").collect();
    Some(Holder { key: function.key, slot, path, ty: function.slots[slot].ty })
}

/// What a slot is made of, when it is assigned once and that is a copy or reference.
fn only_source(function: &Function, slot: Slot) -> Option<Place> {
    let mut sources = Vec::new();
    assigned(&function.body, slot, &mut sources);
    match sources.as_slice() {
        [Some(place)] => Some(place.clone()),
        _ => None,
    }
}

fn assigned(block: &Block, slot: Slot, out: &mut Vec<Option<Place>>) {
    for stmt in block {
        match stmt {
            Stmt::Assign { to, value, .. } if to.root == Root::Slot(slot) => out.push(match value {
                Value::Copy(Operand::Place(place)) | Value::Borrow { place, .. } if to.path.is_empty() => {
                    Some(place.clone())
                }
                _ => None,
            }),
            Stmt::Call(call) if call.to == slot => out.push(None),
            Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| assigned(&arm.body, slot, out)),
            Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => assigned(body, slot, out),
            _ => {}
        }
    }
}

/// Every place that is read, with where.
fn places(block: &Block, found: &mut dyn FnMut(&Place, Span)) {
    for stmt in block {
        match stmt {
            Stmt::Assign { value, span, .. } => in_value(value, *span, found),
            Stmt::Call(call) => {
                call.args.iter().filter_map(|arg| place_of(&arg.value)).for_each(|place| found(place, call.span));
            }
            Stmt::Read { place, span } => found(place, *span),
            Stmt::Branch { on, arms, span } => {
                on.iter().for_each(|place| found(place, *span));
                arms.iter().for_each(|arm| places(&arm.body, found));
            }
            Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => places(body, found),
            _ => {}
        }
    }
}

fn place_of(operand: &Operand) -> Option<&Place> {
    match operand {
        Operand::Place(place) => Some(place),
        Operand::Const(_) => None,
    }
}

fn in_value(value: &Value, span: Span, found: &mut dyn FnMut(&Place, Span)) {
    match value {
        Value::Copy(of) | Value::Source { of, .. } => place_of(of).into_iter().for_each(|place| found(place, span)),
        Value::Borrow { place, .. } => found(place, span),
        Value::Aggregate { parts, base, .. } => {
            parts.iter().filter_map(|(_, part)| place_of(part)).for_each(|place| found(place, span));
            base.iter().for_each(|place| found(place, span));
        }
        Value::Derive(of) | Value::Compute(_, of) | Value::Test(of) | Value::Opaque(of, _) => {
            of.iter().filter_map(place_of).for_each(|place| found(place, span));
        }
        Value::Closure { captures, .. } => captures.iter().for_each(|(_, place, _)| found(place, span)),
        Value::Function(_) => {}
    }
}
