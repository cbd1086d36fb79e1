//! Deref chains and coercions.

use super::goal::Solver;
use super::lang;
use super::matching::Selection;
use super::result::Target;
use super::solve::Outcome;
use crate::ty::{TraitName, TraitRef, Ty, TyKind};

/// How far a deref chain is followed.
pub(crate) const CHAIN: usize = 8;

/// One type of a deref chain.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub ty: Ty,
    /// The overloaded `Deref::deref` that led here from the step before; `None` for `&`, `Box` and the first.
    pub via: Option<Target>,
}

impl Solver<'_, '_> {
    /// The type behind one `*`, and the overloaded `deref` that it takes.
    pub(super) fn deref_once(&mut self, ty: Ty) -> Option<Step> {
        let ty = self.known(ty);
        match ty.kind() {
            TyKind::Ref(_, to) => return Some(Step { ty: self.known(*to), via: None }),
            TyKind::Adt(id, args) if Some(*id) == self.types.lang.boxed => {
                return Some(Step { ty: self.known(*args.first()?), via: None });
            }
            TyKind::Adt(..) | TyKind::Foreign(..) => {}
            TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_) => {
                return self.deref_rigid(ty);
            }
            _ => return None,
        }
        let deref = self.types.lang.deref?;
        let name = TraitName::Known(deref);
        let head = self.head_of(ty);
        self.types.index().impls.get(&name)?.by_head.get(&head?)?;
        let Selection::One(id, subst) = self.select(ty, name, &[]) else { return None };
        let target = self.types.impl_assoc(id, self.types.lang.names.target)?;
        let to = self.types.alias_ty(target).subst(subst);
        let to = self.normalize(to);
        let defs = &self.types.program.defs;
        let via = match lang_fn(defs, id) {
            Some(function) => Target::Fn(function, subst),
            None => Target::Unknown(self.types.lang.names.target, crate::ty::Reason::NoMethod),
        };
        Some(Step { ty: self.known(to), via: Some(via) })
    }

    fn deref_rigid(&mut self, ty: Ty) -> Option<Step> {
        let deref = self.types.lang.deref?;
        let of = TraitName::Known(deref);
        if !self.bounds_of(ty).iter().any(|bound| bound.def == of) {
            return None;
        }
        let to = self.try_project(ty, of, &[], self.types.lang.names.target)?;
        let function = lang::trait_fn(&self.types.program.defs, Some(deref), "deref")?;
        let subst = self.types.trait_subst(deref, ty, &[]);
        Some(Step { ty: self.known(to), via: Some(Target::Trait(function, ty, subst)) })
    }

    /// The deref chain of a type, itself first.
    pub(super) fn chain(&mut self, ty: Ty) -> Vec<Step> {
        let mut steps = vec![Step { ty: self.known(ty), via: None }];
        while steps.len() <= CHAIN {
            let Some(next) = self.deref_once(steps[steps.len() - 1].ty) else { break };
            if steps.iter().any(|step| step.ty == next.ty) {
                break;
            }
            steps.push(next);
        }
        steps
    }

    /// Uses a value of type `from` where `to` is wanted. Says whether that can be right.
    pub(super) fn coerce(&mut self, from: Ty, to: Ty) -> bool {
        let (from, to) = (self.table.shallow(from), self.table.shallow(to));
        if from == to {
            return true;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Never, _) => true,
            (TyKind::Ref(_, a), TyKind::Ref(_, b)) => self.coerce_ref(*a, *b),
            (TyKind::Ref(_, a), TyKind::Ptr(_, b)) | (TyKind::Ptr(_, a), TyKind::Ptr(_, b)) => self.coerce_ref(*a, *b),
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) if x == y => {
                self.attempt(|solver| solver.table.unify_all(xs, ys))
                    || xs.iter().zip(ys).all(|(a, b)| self.unsize(*a, *b) || self.coerce_inside(*a, *b))
            }
            (TyKind::FnDef(..) | TyKind::Closure(..) | TyKind::Ctor(..), TyKind::FnPtr(params, result)) => {
                let Some((own, value)) = self.callable_sig(from) else { return false };
                self.table.unify_all(&own, params);
                self.coerce(value, *result)
            }
            (_, TyKind::Opaque(bounds)) if !matches!(from.kind(), TyKind::Opaque(_) | TyKind::Infer(_)) => {
                self.assume(from, bounds);
                true
            }
            _ => {
                let mark = self.mark();
                let same = self.table.unify(from, to);
                if !same {
                    self.undo(&mark);
                }
                same
            }
        }
    }

    /// `Pin<Box<X>>` to `Pin<Box<dyn T>>`
    fn coerce_inside(&mut self, a: Ty, b: Ty) -> bool {
        let (a, b) = (self.table.shallow(a), self.table.shallow(b));
        match (a.kind(), b.kind()) {
            (TyKind::Adt(x, _), TyKind::Adt(y, _)) if x == y => self.coerce(a, b),
            _ => self.attempt(|solver| solver.table.unify(a, b)),
        }
    }

    fn coerce_ref(&mut self, a: Ty, b: Ty) -> bool {
        let wanted = self.table.shallow(b);
        if self.table.free(wanted).is_some() {
            return self.table.unify(a, wanted);
        }
        if self.attempt(|solver| solver.table.unify(a, wanted)) || self.unsize(a, wanted) {
            return true;
        }
        let mut at = a;
        for _ in 0..CHAIN {
            let Some(next) = self.deref_once(at) else { return false };
            at = next.ty;
            if self.attempt(|solver| solver.table.unify(at, wanted)) || self.unsize(at, wanted) {
                return true;
            }
        }
        false
    }

    /// Array to slice, a type to `dyn Trait`.
    fn unsize(&mut self, from: Ty, to: Ty) -> bool {
        let (from, to) = (self.known(from), self.table.shallow(to));
        match (from.kind(), to.kind()) {
            (TyKind::Array(a), TyKind::Slice(b)) => self.table.unify(*a, *b),
            (TyKind::Infer(_) | TyKind::Slice(_) | TyKind::Str, TyKind::Dyn(_)) => false,
            (_, TyKind::Dyn(bounds)) => {
                if !matches!(from.kind(), TyKind::Dyn(_)) && !self.could_be(from, bounds) {
                    return false;
                }
                self.assume(from, bounds);
                true
            }
            _ => false,
        }
    }

    /// Whether a smart pointer itself rather than what it points to may be meant by `dyn`.
    fn could_be(&mut self, from: Ty, bounds: &[TraitRef]) -> bool {
        let Some(first) = bounds.first() else { return true };
        let mark = self.mark();
        let outcome = self.holds(from, first);
        self.undo(&mark);
        outcome != Outcome::No || self.deref_once(from).is_none()
    }

    /// Unifies what follows from `ty` having the traits.
    fn assume(&mut self, ty: Ty, bounds: &[TraitRef]) {
        for bound in bounds {
            if self.holds(ty, bound) == Outcome::Maybe {
                self.require(ty, bound.clone());
            }
        }
    }
}

/// The only function of an impl of `Deref` and the like.
fn lang_fn(defs: &crate::resolve::Defs, id: crate::ty::ImplId) -> Option<crate::ty::FnId> {
    defs[id].fns.first().copied()
}
