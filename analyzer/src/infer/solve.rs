//! Whether a type has a trait, and what follows for the variables involved.

use super::goal::Solver;
use super::index::head;
use super::lang::Callable;
use super::unify::VarKind;
use crate::base::Name;
use crate::ty::{AdtId, TraitName, TraitRef, Ty, TyKind};

/// Answer to a goal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    Yes,
    No,
    /// Not enough is known yet.
    Maybe,
}

/// Goals nested deeper than this are left open.
const DEPTH: usize = 10;

impl Solver<'_, '_> {
    /// Whether `ty: bound`; unifies what follows from it when there is one way only.
    pub(super) fn holds(&mut self, ty: Ty, bound: &TraitRef) -> Outcome {
        let ty = self.known_for(ty, bound.def);
        match (ty.kind(), self.table.free(ty)) {
            (_, Some(_)) => return Outcome::Maybe,
            (TyKind::Unknown(_), _) => return self.unknown_subject(ty, bound),
            _ => {}
        }
        if let Some(callable) = self.types.lang.callable(bound.def) {
            return self.callable_goal(ty, bound, callable);
        }
        if self.stack.len() >= DEPTH {
            return Outcome::Maybe;
        }
        let key = (self.table.resolve(ty), bound.def);
        if self.stack.contains(&key) && !key.0.has_infer() {
            return Outcome::Yes;
        }
        self.stack.push(key);
        let outcome = self.holds_by(ty, bound);
        self.stack.pop();
        outcome
    }

    fn holds_by(&mut self, ty: Ty, bound: &TraitRef) -> Outcome {
        if self.by_assumption(ty, bound) {
            return self.bindings(ty, bound);
        }
        if matches!(ty.kind(), TyKind::Future(_)) && self.is_future_trait(bound.def) {
            return self.bindings(ty, bound);
        }
        match self.select(ty, bound.def, &bound.args) {
            super::matching::Selection::One(..) => self.bindings(ty, bound),
            super::matching::Selection::Many(_) => Outcome::Maybe,
            super::matching::Selection::None if self.built_in(ty, bound.def) => Outcome::Yes,
            // As the argument of an impl, a foreign type is taken to have what the impl demands.
            super::matching::Selection::None if self.stack.len() > 1 && matches!(ty.kind(), TyKind::Foreign(..)) => {
                Outcome::Yes
            }
            super::matching::Selection::None => Outcome::No,
        }
    }

    /// Nothing can be learnt of an unknown type, but what depends on it is then unknown too.
    fn unknown_subject(&mut self, ty: Ty, bound: &TraitRef) -> Outcome {
        for (_, to) in &bound.bindings {
            if self.table.is_open(*to) {
                self.table.unify(*to, ty);
            }
        }
        Outcome::Yes
    }

    /// The type with its head known and its projections normalised.
    pub(super) fn known(&mut self, ty: Ty) -> Ty {
        let ty = self.table.shallow(ty);
        if ty.has_projection() { self.normalize(ty) } else { ty }
    }

    /// The same; a number whose type is open is the only number type that has the trait, where there is but one.
    pub(super) fn known_for(&mut self, ty: Ty, of: TraitName) -> Ty {
        let ty = self.known(ty);
        let integer = match self.table.free(ty) {
            Some((VarKind::Int, _)) => true,
            Some((VarKind::Float, _)) => false,
            _ => return ty,
        };
        let Some(name) = self.types.index().only_number(of, integer) else { return ty };
        let only = if integer { self.types.lang.int(name) } else { Ty::new(TyKind::Float(name)) };
        self.table.unify(ty, only);
        only
    }

    fn by_assumption(&mut self, ty: Ty, bound: &TraitRef) -> bool {
        let found = self.bounds_of(ty);
        found
            .iter()
            .filter(|known| known.def == bound.def)
            .any(|known| self.attempt(|solver| solver.table.unify_all(&known.args, &bound.args)))
    }

    fn bindings(&mut self, ty: Ty, bound: &TraitRef) -> Outcome {
        for (name, to) in &bound.bindings {
            let of = match bound.def {
                TraitName::Known(id) => self.types.trait_with_type(id, *name).map_or(bound.def, TraitName::Known),
                foreign => foreign,
            };
            let args = if of == bound.def { bound.args.as_slice() } else { &[] };
            let found = self.project(ty, of, args, *name);
            self.coerce(found, *to);
        }
        Outcome::Yes
    }

    pub(super) fn is_future_trait(&self, def: TraitName) -> bool {
        match def {
            TraitName::Known(id) => Some(id) == self.types.lang.future || Some(id) == self.types.lang.into_future,
            TraitName::Foreign(_) => false,
        }
    }

    /// Traits that the language implements without impls.
    fn built_in(&self, ty: Ty, def: TraitName) -> bool {
        if self.types.is_marker(def) {
            return true;
        }
        let TraitName::Known(id) = def else { return false };
        Some(id) == self.types.lang.clone
            && matches!(
                ty.kind(),
                TyKind::Tuple(_)
                    | TyKind::Array(_)
                    | TyKind::FnPtr(..)
                    | TyKind::FnDef(..)
                    | TyKind::Ctor(..)
                    | TyKind::Closure(..)
                    | TyKind::Ptr(..)
                    | TyKind::Never
                    | TyKind::Ref(false, _)
            )
    }

    /// What bounds say of a rigid type.
    pub(super) fn bounds_of(&mut self, ty: Ty) -> Vec<TraitRef> {
        let ty = self.table.resolve(ty);
        let mut found: Vec<TraitRef> = match ty.kind() {
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                let bounds: Vec<(Ty, TraitRef)> = bounds.iter().map(|bound| (ty, bound.clone())).collect();
                self.types.elaborate(&bounds).into_iter().map(|(_, bound)| bound).collect()
            }
            TyKind::Projection(base, TraitName::Known(of), name) => self.projection_bounds(ty, *base, *of, *name),
            TyKind::Param(_) => Vec::new(),
            // `where Vec<T>: Trait`
            _ if self.env.is_empty() => return Vec::new(),
            _ => Vec::new(),
        };
        found.extend(self.env.iter().filter(|(subject, _)| *subject == ty).map(|(_, bound)| bound.clone()));
        found
    }

    fn projection_bounds(&mut self, ty: Ty, base: Ty, of: crate::ty::TraitId, name: Name) -> Vec<TraitRef> {
        let Some(alias) = self.types.trait_assoc(of, name) else { return Vec::new() };
        let subst = self.types.trait_subst(of, base, &[]);
        let bounds: Vec<(Ty, TraitRef)> = self
            .types
            .assoc_bounds(of, alias)
            .iter()
            .map(|(subject, bound)| (subject.subst(subst), subst_bound(bound, subst)))
            .filter(|(subject, _)| *subject == ty)
            .collect();
        self.types.elaborate(&bounds).into_iter().map(|(_, bound)| bound).collect()
    }

    fn callable_goal(&mut self, ty: Ty, bound: &TraitRef, callable: Callable) -> Outcome {
        let Some((params, result)) = self.callable_sig(ty) else { return Outcome::No };
        if let Some(wanted) = bound.args.first() {
            let wanted = self.table.shallow(*wanted);
            match wanted.kind() {
                TyKind::Tuple(wanted) => {
                    let wanted = wanted.clone();
                    for (param, given) in params.iter().zip(wanted) {
                        self.coerce(given, *param);
                    }
                }
                _ => {
                    self.table.unify(wanted, Ty::new(TyKind::Tuple(params)));
                }
            }
        }
        for (_, to) in &bound.bindings {
            let to = self.known(*to);
            let future = matches!(self.table.shallow(result).kind(), TyKind::Future(_));
            match (callable, to.kind()) {
                // `AsyncFn() -> T` of a function that returns some future.
                (Callable::Async, TyKind::Future(inner)) if !future => {
                    if let Some(found) = self.awaited(result) {
                        self.coerce(found, *inner);
                    }
                }
                _ => {
                    self.coerce(result, to);
                }
            }
        }
        Outcome::Yes
    }

    /// The output of a future of any kind, without recording how it is awaited.
    pub(super) fn awaited(&mut self, ty: Ty) -> Option<Ty> {
        let ty = self.known(ty);
        if let TyKind::Future(output) = ty.kind() {
            return Some(*output);
        }
        let future = TraitName::Known(self.types.lang.future?);
        self.try_project(ty, future, &[], self.types.lang.names.output)
    }

    /// Parameters and result of a type that can be called.
    pub(super) fn callable_sig(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.known(ty);
        match ty.kind() {
            TyKind::Closure(id, subst) => {
                if let Some(found) = self.closures.get(id) {
                    return Some(found.clone());
                }
                let (params, result) = self.types.closure_sig(*id)?;
                Some((params.iter().map(|ty| ty.subst(*subst)).collect(), result.subst(*subst)))
            }
            TyKind::FnDef(id, subst) => {
                let types = self.types;
                let sig = types.sig(*id);
                let params = sig.params.iter().map(|ty| self.instance(*ty, *subst, &sig.bounds)).collect();
                Some((params, self.instance(types.result_of(*id), *subst, &sig.bounds)))
            }
            TyKind::Ctor(id, variant, args) => Some(self.ctor_sig(*id, *variant, args)),
            TyKind::FnPtr(params, result) => Some((params.clone(), *result)),
            TyKind::Ref(_, to) => self.callable_sig(*to),
            TyKind::Adt(id, args) if Some(*id) == self.types.lang.boxed => self.callable_sig(*args.first()?),
            _ => self.callable_bound(ty),
        }
    }

    fn ctor_sig(&mut self, id: AdtId, variant: u32, args: &[Ty]) -> (Vec<Ty>, Ty) {
        let subst = self.types.adt_subst(id, args);
        let fields = self.types.field_tys(id).get(variant as usize).map_or(&[][..], Vec::as_slice);
        let params = fields.iter().map(|ty| self.normalize(ty.subst(subst))).collect();
        (params, Ty::new(TyKind::Adt(id, args.to_vec())))
    }

    fn callable_bound(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let bounds = self.bounds_of(ty);
        let bound = bounds.iter().find(|bound| self.types.lang.callable(bound.def).is_some())?;
        let params = match self.table.shallow(*bound.args.first()?).kind() {
            TyKind::Tuple(parts) => parts.clone(),
            _ => Vec::new(),
        };
        let result = match bound.bindings.first() {
            Some((_, ty)) => *ty,
            None => Ty::unit(),
        };
        let params = params.into_iter().map(|ty| self.normalize(ty)).collect();
        Some((params, self.normalize(result)))
    }

    /// The head under which impls for `ty` are looked up; integer and float variables count as their defaults.
    pub(super) fn head_of(&self, ty: Ty) -> Option<super::index::Head> {
        let ty = self.table.shallow(ty);
        let names = &self.types.lang.names;
        match self.table.free(ty) {
            Some((VarKind::Int, _)) => Some(super::index::Head::Int(names.i32_)),
            Some((VarKind::Float, _)) => Some(super::index::Head::Float(names.f64_)),
            Some((VarKind::General, _)) => None,
            None => head(ty),
        }
    }
}

/// A bound under a substitution.
pub(crate) fn subst_bound(bound: &TraitRef, subst: crate::ty::Subst) -> TraitRef {
    TraitRef {
        def: bound.def,
        args: bound.args.iter().map(|ty| ty.subst(subst)).collect(),
        bindings: bound.bindings.iter().map(|(name, ty)| (*name, ty.subst(subst))).collect(),
    }
}
