//! The generic parameters that decide where calls lead, or what arrives at a mark: labelled fields are told by types.

use crate::base::{Map, Name, Set};
use crate::ir::{Call, Callee, FnKey};
use crate::ty::{Subst, Ty, TyKind};

use super::oracle::{Oracle, Target};

/// Which parameters of each function decide a dispatch, in it or further down.
pub(super) fn relevant_params(oracle: &dyn Oracle, known: &[FnKey]) -> Map<FnKey, Set<Name>> {
    let mut relevant: Map<FnKey, Set<Name>> = Map::default();
    let mut callers: Map<FnKey, Vec<(FnKey, Subst)>> = Map::default();
    let mut work: Vec<FnKey> = Vec::new();
    for key in known {
        let Some(function) = oracle.function(*key) else {
            continue;
        };
        let mut own: Set<Name> = Set::default();
        for call in function.calls() {
            arriving(oracle, call).for_each(|ty| params_in(ty, &mut own));
            match &call.callee {
                Callee::Fn(id, subst) => {
                    let callee = oracle.code(*id);
                    if oracle.is_cell(callee) {
                        subst.entries().iter().for_each(|(_, ty)| params_in(*ty, &mut own));
                    } else if !subst.is_empty() {
                        callers.entry(callee).or_default().push((*key, *subst));
                    }
                }
                Callee::Trait(_, self_ty, subst) => {
                    params_in(*self_ty, &mut own);
                    subst.entries().iter().for_each(|(_, ty)| params_in(*ty, &mut own));
                }
                Callee::Value(ty) => params_in(*ty, &mut own),
                _ => {}
            }
        }
        if !own.is_empty() {
            relevant.insert(*key, own);
            work.push(*key);
        }
    }
    while let Some(callee) = work.pop() {
        let names = relevant.get(&callee).cloned().unwrap_or_default();
        for (caller, subst) in callers.get(&callee).cloned().unwrap_or_default() {
            let mut found = Set::default();
            for (name, ty) in subst.entries() {
                if names.contains(name) {
                    params_in(*ty, &mut found);
                }
            }
            let own = relevant.entry(caller).or_default();
            let before = own.len();
            own.extend(found);
            if own.len() > before {
                work.push(caller);
            }
        }
    }
    relevant
}

/// Types of arguments that a call hands to a mark.
fn arriving<'a>(oracle: &'a dyn Oracle, call: &'a Call) -> impl Iterator<Item = Ty> + 'a {
    let target = match &call.callee {
        Callee::Fn(id, _) | Callee::Trait(id, ..) => Some(Target::Code(oracle.code(*id))),
        Callee::Foreign(path) => Some(Target::Foreign(*path)),
        _ => None,
    };
    let marks = target.and_then(|target| oracle.meaning(target)).into_iter().flat_map(|meaning| &meaning.marks);
    marks.flat_map(|mark| &mark.args).filter_map(|(arg, _)| Some(call.args.get(*arg)?.ty))
}

fn params_in(ty: Ty, out: &mut Set<Name>) {
    if !ty.has_param() {
        return;
    }
    ty.any(&mut |part| {
        if let TyKind::Param(name) = part.kind() {
            out.insert(*name);
        }
        false
    });
}

/// The type with what lies deeper left out.
pub(super) fn cut_depth(ty: Ty, depth: usize) -> Ty {
    if depth == 0 {
        return Ty::unknown(crate::ty::Reason::Budget);
    }
    let mut first = true;
    ty.fold(&mut |part| {
        if std::mem::take(&mut first) {
            return None;
        }
        Some(cut_depth(part, depth - 1))
    })
}
