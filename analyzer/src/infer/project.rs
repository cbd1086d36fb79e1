//! Associated types: from `<T as Trait>::Name` to the type it stands for.

use super::goal::{Goal, Solver};
use super::matching::Selection;
use super::tables::Types;
use crate::base::Name;
use crate::ty::{ImplId, Reason, Subst, TraitName, TraitRef, Ty, TyKind};

/// Normalisation nested deeper than this ends in "unknown".
const DEPTH: usize = 12;

impl Solver<'_, '_> {
    /// Replaces all projections that can be; those whose type is not known yet become variables with a goal.
    pub(super) fn normalize(&mut self, ty: Ty) -> Ty {
        if !ty.has_projection() {
            return ty;
        }
        ty.fold(&mut |part| match part.kind() {
            TyKind::Projection(base, of, name) => {
                let base = self.normalize(*base);
                Some(self.project(base, *of, &[], *name))
            }
            _ => (!part.has_projection()).then_some(part),
        })
    }

    /// Substitutes and normalises what a definition says of itself. `bounds` are those of the definition: they know the
    /// arguments of the traits whose associated types it names (`I::Output` where `I: SliceIndex<[T]>`).
    pub(super) fn instance(&mut self, ty: Ty, subst: Subst, bounds: &[(Ty, TraitRef)]) -> Ty {
        if !ty.has_projection() {
            return ty.subst(subst);
        }
        ty.fold(&mut |part| match part.kind() {
            TyKind::Projection(base, of, name) => {
                let bound = bounds.iter().find(|(subject, bound)| subject == base && bound.def == *of);
                let args: Vec<Ty> = match bound {
                    Some((_, bound)) => bound.args.iter().map(|arg| self.instance(*arg, subst, bounds)).collect(),
                    None => Vec::new(),
                };
                let base = self.instance(*base, subst, bounds);
                Some(self.project(base, *of, &args, *name))
            }
            TyKind::Param(name) => Some(subst.get(*name).unwrap_or(part)),
            _ => (!part.has_projection()).then(|| part.subst(subst)),
        })
    }

    /// `<base as of<args>>::name`, or a variable for it.
    pub(super) fn project(&mut self, base: Ty, of: TraitName, args: &[Ty], name: Name) -> Ty {
        if let Some(found) = self.try_project(base, of, args, name) {
            return found;
        }
        let to = self.fresh();
        self.goals.push(Goal::Project { base, of, args: args.to_vec(), name, to });
        to
    }

    /// The same; `None` when too little is known yet.
    pub(super) fn try_project(&mut self, base: Ty, of: TraitName, args: &[Ty], name: Name) -> Option<Ty> {
        let base = self.known_for(base, of);
        if self.table.free(base).is_some() {
            return None;
        }
        if matches!(base.kind(), TyKind::Unknown(_)) {
            return Some(Ty::unknown(Reason::Cascade));
        }
        if self.types.lang.callable(of).is_some() {
            let found = self.callable_sig(base).map(|(_, result)| result);
            return Some(found.unwrap_or_else(|| Ty::unknown(Reason::Projection)));
        }
        if let TyKind::Future(output) = base.kind()
            && self.is_future_trait(of)
        {
            return Some(if name == self.types.lang.names.output { *output } else { base });
        }
        if let Some(found) = self.project_by_bound(base, of, args, name) {
            return Some(found);
        }
        if self.stack.len() >= DEPTH {
            return Some(Ty::unknown(Reason::Budget));
        }
        self.stack.push((base, of));
        let found = self.project_by_impl(base, of, args, name);
        self.stack.pop();
        found
    }

    fn project_by_bound(&mut self, base: Ty, of: TraitName, args: &[Ty], name: Name) -> Option<Ty> {
        let bounds = self.bounds_of(base);
        let mut stands = false;
        for bound in bounds.iter().filter(|bound| bound.def == of) {
            if !self.attempt(|solver| solver.table.unify_all(&bound.args, args)) {
                continue;
            }
            stands = true;
            if let Some((_, ty)) = bound.bindings.iter().find(|(known, _)| *known == name) {
                if let TyKind::Projection(inner, same, also) = ty.kind()
                    && (*inner, *same, *also) == (base, of, name)
                {
                    break;
                }
                return Some(self.normalize(*ty));
            }
        }
        if !stands {
            return None;
        }
        if matches!(base.kind(), TyKind::Opaque(_) | TyKind::Dyn(_)) {
            return Some(Ty::unknown(Reason::Projection));
        }
        // `<T as Trait>::Name` with `where <T as Trait>::Name == X` not said: rigid.
        Some(Ty::new(TyKind::Projection(base, of, name)))
    }

    fn project_by_impl(&mut self, base: Ty, of: TraitName, args: &[Ty], name: Name) -> Option<Ty> {
        match self.select(base, of, args) {
            Selection::One(id, subst) => Some(self.impl_type(id, subst, base, of, args, name)),
            Selection::Many(ids) => self.common_type(&ids, base, of, args, name),
            Selection::None => Some(match base.kind() {
                TyKind::Param(_) | TyKind::Projection(..) => Ty::new(TyKind::Projection(base, of, name)),
                _ => Ty::unknown(Reason::Projection),
            }),
        }
    }

    fn impl_type(&mut self, id: ImplId, subst: Subst, base: Ty, of: TraitName, args: &[Ty], name: Name) -> Ty {
        if let Some(alias) = self.types.impl_assoc(id, name) {
            let types = self.types;
            return self.instance(types.alias_ty(alias), subst, &types.header(id).bounds);
        }
        let TraitName::Known(of) = of else { return Ty::unknown(Reason::Projection) };
        match self.types.trait_assoc(of, name) {
            Some(alias) => {
                let subst = self.types.trait_subst(of, base, args);
                let ty = self.types.alias_ty(alias).subst(subst);
                if ty == Ty::new(TyKind::Projection(base, TraitName::Known(of), name)) {
                    return Ty::unknown(Reason::Projection);
                }
                self.normalize(ty)
            }
            None => Ty::unknown(Reason::Projection),
        }
    }

    /// Several impls may fit, but all agree on the type.
    fn common_type(&mut self, ids: &[ImplId], base: Ty, of: TraitName, args: &[Ty], name: Name) -> Option<Ty> {
        let mut common = None;
        for id in ids {
            let mark = self.mark();
            let found = self.match_impl(*id, base, args, true).map(|subst| {
                let ty = self.impl_type(*id, subst, base, of, args, name);
                self.table.resolve(ty)
            });
            self.undo(&mark);
            let found = found?;
            if found.has_infer() || common.is_some_and(|known| known != found) {
                return None;
            }
            common = Some(found);
        }
        common
    }
}

impl Types<'_> {
    /// Normalises the projections of a type outside any body, as far as the type itself decides them.
    pub fn normalize(&self, ty: Ty) -> Ty {
        if !ty.has_projection() {
            return ty;
        }
        let Some(_level) = super::memo::Level::enter() else { return ty };
        let mut solver = Solver::new(self, Vec::new());
        let found = solver.normalize(ty);
        solver.run();
        let names = &self.lang.names;
        solver.table.finish(found, names.i32_, names.f64_)
    }
}
