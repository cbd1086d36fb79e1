//! Inference variables and unification.

use crate::base::Name;
use crate::ty::{Reason, Subst, TraitRef, Ty, TyKind};

/// What a variable may stand for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum VarKind {
    General,
    Int,
    Float,
}

#[derive(Clone, Copy, Debug)]
enum Var {
    /// Free; the reason is why evidence for it was unknown.
    Free(VarKind, Option<Reason>),
    Bound(Ty),
}

/// A point to go back to.
pub(crate) struct Snapshot {
    vars: usize,
    log: usize,
}

/// Variables, with an undo log.
#[derive(Default)]
pub(crate) struct Table {
    vars: Vec<Var>,
    tys: Vec<Ty>,
    log: Vec<(u32, Var)>,
}

impl Table {
    /// A fresh variable.
    pub(super) fn fresh(&mut self, kind: VarKind) -> Ty {
        let at = self.vars.len();
        self.vars.push(Var::Free(kind, None));
        if self.tys.len() <= at {
            self.tys.push(Ty::new(TyKind::Infer(at as u32)));
        }
        self.tys[at]
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot { vars: self.vars.len(), log: self.log.len() }
    }

    pub(super) fn rollback(&mut self, to: &Snapshot) {
        for (at, old) in self.log.drain(to.log..).rev() {
            if let Some(var) = self.vars.get_mut(at as usize) {
                *var = old;
            }
        }
        self.vars.truncate(to.vars);
    }

    fn set(&mut self, at: u32, var: Var) {
        if let Some(slot) = self.vars.get_mut(at as usize) {
            self.log.push((at, *slot));
            *slot = var;
        }
    }

    /// The type with its head known, as far as it is.
    pub(super) fn shallow(&self, mut ty: Ty) -> Ty {
        while let TyKind::Infer(at) = ty.kind() {
            match self.vars.get(*at as usize) {
                Some(Var::Bound(to)) => ty = *to,
                _ => break,
            }
        }
        ty
    }

    /// Replaces all bound variables.
    pub(super) fn resolve(&self, ty: Ty) -> Ty {
        if !ty.has_infer() {
            return ty;
        }
        ty.fold(&mut |part| match part.kind() {
            TyKind::Infer(_) => {
                let known = self.shallow(part);
                Some(if known == part || !known.has_infer() { known } else { self.resolve(known) })
            }
            _ => (!part.has_infer()).then_some(part),
        })
    }

    /// Replaces all variables: free ones by their default, or by why they are unknown.
    pub(super) fn finish(&self, ty: Ty, i32_: Name, f64_: Name) -> Ty {
        if !ty.has_infer() {
            return ty;
        }
        ty.fold(&mut |part| match part.kind() {
            TyKind::Infer(_) => {
                let known = self.shallow(part);
                Some(match self.free(known) {
                    Some((VarKind::Int, _)) => Ty::new(TyKind::Int(i32_)),
                    Some((VarKind::Float, _)) => Ty::new(TyKind::Float(f64_)),
                    Some((VarKind::General, reason)) => Ty::unknown(reason.unwrap_or(Reason::Ambiguous)),
                    None => self.finish(known, i32_, f64_),
                })
            }
            _ => (!part.has_infer()).then_some(part),
        })
    }

    /// Binds all free number variables to their defaults.
    pub(super) fn default_numbers(&mut self, i32_: Ty, f64_: Ty) {
        for at in 0..self.vars.len() {
            match self.vars[at] {
                Var::Free(VarKind::Int, _) => self.vars[at] = Var::Bound(i32_),
                Var::Free(VarKind::Float, _) => self.vars[at] = Var::Bound(f64_),
                _ => {}
            }
        }
    }

    /// Kind and hint of a free variable.
    pub(super) fn free(&self, ty: Ty) -> Option<(VarKind, Option<Reason>)> {
        match ty.kind() {
            TyKind::Infer(at) => match self.vars.get(*at as usize) {
                Some(Var::Free(kind, hint)) => Some((*kind, *hint)),
                Some(Var::Bound(_)) => None,
                None => Some((VarKind::General, None)),
            },
            _ => None,
        }
    }

    /// Whether nothing at all is known of the type.
    pub(super) fn is_open(&self, ty: Ty) -> bool {
        matches!(self.free(self.shallow(ty)), Some((VarKind::General, _)))
    }

    fn occurs(&self, at: u32, ty: Ty) -> bool {
        ty.has_infer()
            && ty.any(&mut |part| match part.kind() {
                TyKind::Infer(other) if *other == at => true,
                TyKind::Infer(_) => {
                    let known = self.shallow(part);
                    known != part && self.occurs(at, known)
                        || matches!(known.kind(), TyKind::Infer(other) if *other == at)
                }
                _ => false,
            })
    }

    fn bind(&mut self, at: u32, to: Ty) -> bool {
        let (kind, hint) = match self.vars.get(at as usize) {
            Some(Var::Free(kind, hint)) => (*kind, *hint),
            _ => return true,
        };
        match (to.kind(), kind) {
            (TyKind::Unknown(reason), _) => {
                if hint.is_none() {
                    self.set(at, Var::Free(kind, Some(*reason)));
                }
                return true;
            }
            (_, VarKind::General) | (TyKind::Int(_), VarKind::Int) | (TyKind::Float(_), VarKind::Float) => {}
            _ => return false,
        }
        if self.occurs(at, to) {
            return true;
        }
        self.set(at, Var::Bound(to));
        true
    }

    fn join(&mut self, a: (u32, Ty), b: (u32, Ty)) -> bool {
        let kinds = (self.free(a.1), self.free(b.1));
        let (Some((kind_a, hint_a)), Some((kind_b, hint_b))) = kinds else { return true };
        match (kind_a, kind_b) {
            (VarKind::General, _) => {
                if hint_b.is_none() && hint_a.is_some() {
                    self.set(b.0, Var::Free(kind_b, hint_a));
                }
                self.set(a.0, Var::Bound(b.1));
            }
            (_, VarKind::General) => self.set(b.0, Var::Bound(a.1)),
            (x, y) if x == y => self.set(a.0, Var::Bound(b.1)),
            _ => return false,
        }
        true
    }

    /// Makes two types equal, if they can be. An unknown type equals any. On failure parts may have been unified.
    pub(super) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Infer(x), TyKind::Infer(y)) => self.join((*x, a), (*y, b)),
            (TyKind::Infer(at), _) => self.bind(*at, b),
            (_, TyKind::Infer(at)) => self.bind(*at, a),
            (TyKind::Unknown(_), _) | (_, TyKind::Unknown(_)) => true,
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) => x == y && self.unify_all(xs, ys),
            (TyKind::Foreign(x, xs), TyKind::Foreign(y, ys)) => x == y && self.unify_all(xs, ys),
            (TyKind::Ref(m, x), TyKind::Ref(n, y)) | (TyKind::Ptr(m, x), TyKind::Ptr(n, y)) => {
                m == n && self.unify(*x, *y)
            }
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => xs.len() == ys.len() && self.unify_all(xs, ys),
            (TyKind::Slice(x), TyKind::Slice(y))
            | (TyKind::Array(x), TyKind::Array(y))
            | (TyKind::Future(x), TyKind::Future(y)) => self.unify(*x, *y),
            (TyKind::FnPtr(xs, x), TyKind::FnPtr(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(xs, ys) && self.unify(*x, *y)
            }
            (TyKind::FnDef(f, x), TyKind::FnDef(g, y)) => f == g && self.unify_subst(*x, *y),
            (TyKind::Ctor(f, v, xs), TyKind::Ctor(g, w, ys)) => f == g && v == w && self.unify_all(xs, ys),
            (TyKind::Closure(f, x), TyKind::Closure(g, y)) => f == g && self.unify_subst(*x, *y),
            (TyKind::Dyn(xs), TyKind::Dyn(ys)) | (TyKind::Opaque(xs), TyKind::Opaque(ys)) => self.unify_bounds(xs, ys),
            (TyKind::Projection(x, t, n), TyKind::Projection(y, u, m)) => t == u && n == m && self.unify(*x, *y),
            _ => false,
        }
    }

    /// Pairwise, as far as both go.
    pub(super) fn unify_all(&mut self, xs: &[Ty], ys: &[Ty]) -> bool {
        let mut same = true;
        for (x, y) in xs.iter().zip(ys) {
            same &= self.unify(*x, *y);
        }
        same
    }

    fn unify_subst(&mut self, x: Subst, y: Subst) -> bool {
        x.entries().iter().zip(y.entries()).all(|((n, a), (m, b))| n == m && self.unify(*a, *b))
    }

    fn unify_bounds(&mut self, xs: &[TraitRef], ys: &[TraitRef]) -> bool {
        let (Some(x), Some(y)) = (xs.first(), ys.first()) else { return true };
        if x.def != y.def {
            return false;
        }
        let mut same = self.unify_all(&x.args, &y.args);
        for (name, ty) in &x.bindings {
            if let Some((_, other)) = y.bindings.iter().find(|(known, _)| known == name) {
                same &= self.unify(*ty, *other);
            }
        }
        same
    }
}
