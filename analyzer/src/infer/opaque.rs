//! What hides behind `impl Trait` results: the type of the function's body.

use std::cell::RefCell;

use super::tables::{ClosureSig, Types};
use crate::ty::{BodyOwner, ClosureId, FnId, Ty, TyKind};

/// Chains of functions that return each other's `impl Trait` are followed that far.
const CHAIN: usize = 10;

#[derive(Default)]
struct Looking {
    stack: Vec<FnId>,
    /// The lowest frame that an answer depended on while that frame was still open.
    lowest: usize,
}

thread_local! {
    static LOOKING: RefCell<Looking> = const { RefCell::new(Looking { stack: Vec::new(), lowest: usize::MAX }) };
}

impl Types<'_> {
    /// The result of a function, looking behind `impl Trait` where its body can be inferred.
    pub(crate) fn result_of(&self, id: FnId) -> Ty {
        let written = self.sig(id).result;
        if !written.has_opaque() || self.program.fn_def(id).is_none_or(|def| def.body.is_none()) {
            return written;
        }
        match self.concrete(id) {
            Some(found) => merge(written, found),
            None => written,
        }
    }

    /// The result type of a body. Kept only when it does not depend on a function that is still being looked at, so
    /// that it does not depend on where the question was asked first.
    fn concrete(&self, id: FnId) -> Option<Ty> {
        if let Some(known) = self.opaques[id.index()].peek() {
            return *known;
        }
        let (at, outer) = LOOKING.with_borrow_mut(|looking| {
            if let Some(open) = looking.stack.iter().position(|known| *known == id) {
                looking.lowest = looking.lowest.min(open);
                return None;
            }
            if looking.stack.len() >= CHAIN {
                looking.lowest = 0;
                return None;
            }
            looking.stack.push(id);
            Some((looking.stack.len() - 1, std::mem::replace(&mut looking.lowest, usize::MAX)))
        })?;
        let inferred = self.infer(BodyOwner::Fn(id));
        let found = inferred.result.map(|ty| match self.sig(id).result.kind() {
            TyKind::Future(_) => Ty::new(TyKind::Future(ty)),
            _ => ty,
        });
        let certain = LOOKING.with_borrow_mut(|looking| {
            looking.stack.pop();
            let certain = looking.lowest >= at;
            looking.lowest = if certain { outer } else { outer.min(looking.lowest) };
            certain
        });
        if certain { *self.opaques[id.index()].get(|| found) } else { found }
    }

    /// Parameters and result of a closure of an inferred body.
    pub(crate) fn closure_sig(&self, id: ClosureId) -> Option<ClosureSig> {
        self.closures.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(&id).cloned()
    }
}

/// `found` where `written` is opaque; what could not be found stays opaque.
fn merge(written: Ty, found: Ty) -> Ty {
    let all = |xs: &[Ty], ys: &[Ty]| xs.iter().zip(ys).map(|(x, y)| merge(*x, *y)).collect();
    match (written.kind(), found.kind()) {
        (TyKind::Opaque(_), TyKind::Unknown(_) | TyKind::Infer(_) | TyKind::Never) => written,
        (TyKind::Adt(id, xs), TyKind::Adt(other, ys)) if id == other => Ty::new(TyKind::Adt(*id, all(xs, ys))),
        (TyKind::Foreign(id, xs), TyKind::Foreign(other, ys)) if id == other => {
            Ty::new(TyKind::Foreign(*id, all(xs, ys)))
        }
        (TyKind::Tuple(xs), TyKind::Tuple(ys)) if xs.len() == ys.len() => Ty::new(TyKind::Tuple(all(xs, ys))),
        (TyKind::Ref(m, x), TyKind::Ref(_, y)) => Ty::new(TyKind::Ref(*m, merge(*x, *y))),
        (TyKind::Future(x), TyKind::Future(y)) => Ty::new(TyKind::Future(merge(*x, *y))),
        (TyKind::Opaque(_), _) => found,
        _ => written,
    }
}
