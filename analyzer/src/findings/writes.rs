//! What functions write: to their slots, and to fields of the workspace's types.

use crate::base::{Map, Name};
use crate::bind::Bound;
use crate::flow::{Meaning, Oracle, Path};
use crate::ir::{Arg, Call, Const, FnKey, Function, Operand, Place, Root, Slot, Step, Stmt, Value, each};
use crate::ty::TyKind;

/// What a function writes to its slots.
#[derive(Default)]
pub(super) struct Writes<'a> {
    /// Assignments, by slot.
    pub(super) assigned: Map<Slot, Vec<(&'a Place, &'a Value)>>,
    /// Calls whose result a slot is.
    pub(super) returned: Map<Slot, Vec<&'a Call>>,
    /// Places that something else may write to.
    pub(super) lent: Vec<&'a Place>,
    /// Those of them that are handed to a call to be written to.
    pub(super) written: Vec<(&'a Place, &'a Call)>,
}

impl<'a> Writes<'a> {
    pub(super) fn of(bound: &Bound<'_>, function: &'a Function) -> Writes<'a> {
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
                for arg in call.args.iter().filter(|arg| arg.writable && !keeps(bound, arg)) {
                    if let Operand::Place(place) = &arg.value {
                        writes.lent.push(place);
                        writes.written.push((place, call));
                    }
                }
            }
            _ => {}
        });
        writes
    }
}

/// Whether a call leaves an argument as it is: what is given away is not seen again, and the fields that a stub gives a type
/// beside its content are what it was built with, although a call may change behind `&` what it holds.
fn keeps(bound: &Bound<'_>, arg: &Arg) -> bool {
    let to = match arg.ty.kind() {
        TyKind::Ref(false, to) => to,
        TyKind::Param(_) => return true,
        _ => return false,
    };
    let TyKind::Adt(id, _) = to.peel_refs().kind() else { return false };
    bound.is_stub(*id) && bound.program.defs[*id].variants.iter().any(|variant| !variant.fields.is_empty())
}

/// What is written to a field, and in which function.
pub(super) type Fields<'a> = Map<Name, Vec<(FnKey, FieldWrite<'a>)>>;

/// What a field is given.
#[derive(Clone, Copy)]
pub(super) enum FieldWrite<'a> {
    /// Where the whole is made.
    Part(&'a Operand),
    /// By an assignment.
    Whole(&'a Value),
}

/// Everything that is written to fields of the workspace's types.
pub(super) fn fields<'a>(bound: &'a Bound<'a>) -> Fields<'a> {
    let mut fields = Fields::default();
    for (key, function) in &bound.lowered.functions {
        if bound.program.defs[bound.crate_of(*key)].stub {
            continue;
        }
        each(&function.body, &mut |stmt| {
            let Stmt::Assign { to, value, .. } = stmt else { return };
            let own = |step: &Step| step.field.filter(|field| bound.is_own_field(*field));
            if let Some(field) = plain(&to.path).last().and_then(|step| own(&step)) {
                fields.entry(field).or_default().push((*key, FieldWrite::Whole(value)));
            }
            if let Value::Aggregate { parts, .. } = value {
                for (step, operand) in parts {
                    if let Some(field) = own(step) {
                        fields.entry(field).or_default().push((*key, FieldWrite::Part(operand)));
                    }
                }
            }
        });
    }
    fields
}

/// A path without the steps that only say that what a reference refers to is meant.
pub(super) fn plain(path: &[Step]) -> impl Iterator<Item = Step> + '_ {
    path.iter().copied().filter(|step| step.name != "*")
}

/// Constants that a call's result holds at a path by what its function means.
pub(super) fn held<'m>(
    meaning: &'m Meaning,
    call: &'m Call,
    shift: u32,
    path: &'m [Step],
) -> impl Iterator<Item = Const> + 'm {
    let is_off = move |arg: usize| {
        let given = call.args.get(arg + shift as usize).map(|arg| &arg.value);
        matches!(given, Some(Operand::Const(Const::Bool(false))))
    };
    let stands = move |at: &Path| at.steps().iter().eq(path.iter().map(|step| &step.name));
    meaning
        .holds
        .iter()
        .filter(move |(_, at, unless)| stands(at) && !unless.is_some_and(is_off))
        .map(|(held, ..)| *held)
}
