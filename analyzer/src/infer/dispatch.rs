//! From a trait's function and a concrete type to the function that runs.

use super::goal::Solver;
use super::index::head;
use super::matching::Selection;
use super::memo::Level;
use super::tables::Types;
use crate::base::Name;
use crate::ty::{FnId, ImplId, Reason, Subst, TraitId, TraitName, Ty, TyKind};

/// At most so many impls are tried for a `dyn Trait`.
const DYN_LIMIT: usize = 40;

/// What a call of a trait's function can lead to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dispatch {
    /// Functions with the parameters of their impl and their own (`Self` and the trait's for a default), sorted.
    pub targets: Vec<(FnId, Subst)>,
    /// Whether others are possible that the input does not show.
    pub open: bool,
}

impl Types<'_> {
    /// Functions that a call of `trait_fn` on a value of type `self_ty` can run. `subst`: the parameters of the trait
    /// and of the function, as in [`Target::Trait`](super::Target::Trait).
    pub fn dispatch(&self, trait_fn: FnId, self_ty: Ty, subst: Subst) -> Dispatch {
        let Some(of) = self.trait_of(trait_fn) else {
            return Dispatch { targets: vec![(trait_fn, subst)], open: false };
        };
        let self_ty = self.normalize(self_ty);
        if let TyKind::Dyn(bounds) = self_ty.kind() {
            let bounds: Vec<_> = bounds.iter().map(|bound| (self_ty, bound.clone())).collect();
            if let Some((_, bound)) =
                self.elaborate(&bounds).iter().find(|(_, bound)| bound.def == TraitName::Known(of))
            {
                return self.dispatch_dyn(of, trait_fn, self_ty, &bound.args, subst);
            }
        }
        let mut solver = Solver::new(self, Vec::new());
        match solver.implementation(trait_fn, self_ty, subst) {
            Some((id, found)) => Dispatch { targets: vec![(id, solver.finish_subst(found))], open: false },
            None => match self_ty.kind() {
                TyKind::Ref(_, to) => self.dispatch_inner(trait_fn, *to, subst),
                // What `async` makes has no impl to be seen: the default that the stub gives is its.
                TyKind::Future(_) if Some(of) == self.lang.future => {
                    let own = (self.lang.names.self_, self_ty);
                    let subst = Subst::new(subst.entries().iter().copied().chain([own]));
                    Dispatch { targets: vec![(trait_fn, subst)], open: false }
                }
                TyKind::Adt(id, args) if Some(*id) == self.lang.boxed && !args.is_empty() => {
                    self.dispatch_inner(trait_fn, args[0], subst)
                }
                TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) if !self.is_stubs(of) => {
                    self.dispatch_all(of, trait_fn, self_ty, subst)
                }
                _ => Dispatch { targets: Vec::new(), open: true },
            },
        }
    }

    /// Whether the trait is of a stub: types that nobody sees have it, too.
    fn is_stubs(&self, of: TraitId) -> bool {
        self.program.crate_of(self.program.defs[of].module).stub
    }

    /// What a trait of the input leads to on a parameter of which nobody in sight says what it is: all types that have it.
    fn dispatch_all(&self, of: TraitId, trait_fn: FnId, self_ty: Ty, subst: Subst) -> Dispatch {
        let params = &self.program.defs[of].generics.params;
        let any = || Ty::unknown(Reason::Ambiguous);
        let args: Vec<Ty> = params.iter().map(|param| subst.get(param.name).unwrap_or_else(any)).collect();
        self.dispatch_dyn(of, trait_fn, self_ty, &args, subst)
    }

    fn dispatch_inner(&self, trait_fn: FnId, to: Ty, subst: Subst) -> Dispatch {
        match Level::enter() {
            Some(_level) => {
                let own = (self.lang.names.self_, to);
                self.dispatch(trait_fn, to, Subst::new(subst.entries().iter().copied().chain([own])))
            }
            None => Dispatch { targets: Vec::new(), open: true },
        }
    }

    fn dispatch_dyn(&self, of: TraitId, trait_fn: FnId, self_ty: Ty, args: &[Ty], subst: Subst) -> Dispatch {
        let defs = &self.program.defs;
        let stub = |id: ImplId| self.program.crate_of(defs[id].module).stub;
        let all = self.index().impls.get(&TraitName::Known(of)).map_or(&[][..], |impls| impls.all.as_slice());
        let fits = |id: &ImplId| self.may_stand_behind(self.header(*id).self_ty, self_ty);
        let mut ids: Vec<ImplId> = all.iter().copied().filter(fits).collect();
        ids.sort_by_key(|id| (stub(*id), *id));
        let open = ids.len() > DYN_LIMIT || self.is_stubs(of);
        ids.truncate(DYN_LIMIT);
        let mut targets = Vec::new();
        for id in ids {
            let header = self.header(id);
            if header.self_ty == self_ty {
                continue;
            }
            let mut solver = Solver::new(self, Vec::new());
            let fresh: Vec<(Name, Ty)> = header.params.iter().map(|name| (*name, solver.fresh())).collect();
            let fresh = Subst::new(fresh);
            let own = header.self_ty.subst(fresh);
            let Some(found) = solver.match_impl(id, own, args, false) else { continue };
            solver.run();
            let (function, found) = solver.function_of(trait_fn, of, id, found, own, subst);
            targets.push((function, solver.finish_subst(found)));
        }
        targets.sort_unstable();
        targets.dedup();
        let open = open || targets.is_empty();
        Dispatch { targets, open }
    }
}

impl Types<'_> {
    /// Whether a type with an impl of one trait of a `dyn` can be what stands behind it: it has impls of the others, too.
    fn may_stand_behind(&self, own: Ty, behind: Ty) -> bool {
        let Some(own) = head(own) else { return false };
        let TyKind::Dyn(bounds) = behind.kind() else { return true };
        let index = self.index();
        bounds.iter().all(|bound| {
            // Auto traits have no impls to look at.
            let asked = index.impls.get(&bound.def).is_some_and(|impls| !impls.all.is_empty());
            !asked || index.candidates(bound.def, Some(own)).next().is_some()
        })
    }
}

impl Solver<'_, '_> {
    /// The function that runs when `trait_fn` is called on `self_ty`, if one impl is certain.
    pub(super) fn implementation(&mut self, trait_fn: FnId, self_ty: Ty, subst: Subst) -> Option<(FnId, Subst)> {
        let of = self.types.trait_of(trait_fn)?;
        let self_ty = self.known(self_ty);
        if self.table.is_open(self_ty) || matches!(self_ty.kind(), TyKind::Unknown(_)) {
            return None;
        }
        let name = TraitName::Known(of);
        let params = &self.types.program.defs[of].generics.params;
        let args: Vec<Ty> = params.iter().map(|param| subst.get(param.name).unwrap_or_else(|| self.fresh())).collect();
        if self.bounds_of(self_ty).iter().any(|bound| bound.def == name) {
            return None;
        }
        let found = match self.select(self_ty, name, &args) {
            Selection::One(id, found) => Some((id, found)),
            Selection::Many(ids) => {
                ids.first().and_then(|id| Some((*id, self.match_impl(*id, self_ty, &args, false)?)))
            }
            Selection::None => None,
        };
        let (id, found) = found?;
        self.run();
        Some(self.function_of(trait_fn, of, id, found, self_ty, subst))
    }

    /// The function of an impl that stands for `trait_fn`, or the trait's default.
    pub(super) fn function_of(
        &mut self,
        trait_fn: FnId,
        of: TraitId,
        id: ImplId,
        found: Subst,
        self_ty: Ty,
        subst: Subst,
    ) -> (FnId, Subst) {
        let types = self.types;
        let defs = &types.program.defs;
        let name = defs[trait_fn].name;
        let above = types.sig(trait_fn);
        let own = above.generics.get(above.outer..).unwrap_or(&[]);
        let given = |name: &Name| subst.get(*name).unwrap_or_else(|| Ty::unknown(Reason::Ambiguous));
        if let Some(function) = defs[id].fns.iter().copied().find(|function| defs[*function].name == name) {
            let sig = types.sig(function);
            let inner = sig.generics.get(sig.outer..).unwrap_or(&[]);
            let mapped = inner.iter().zip(own).map(|(inner, outer)| (*inner, given(outer)));
            return (function, Subst::new(found.entries().iter().copied().chain(mapped)));
        }
        let args: Vec<Ty> = match &types.header(id).trait_ {
            Some(of) => of.args.iter().map(|ty| ty.subst(found)).collect(),
            None => Vec::new(),
        };
        let outer = types.trait_subst(of, self_ty, &args);
        let own = own.iter().map(|name| (*name, given(name)));
        (trait_fn, Subst::new(outer.entries().iter().copied().chain(own)))
    }

    /// A substitution without variables.
    pub(super) fn finish_subst(&mut self, subst: Subst) -> Subst {
        let names = &self.types.lang.names;
        let (i32_, f64_) = (names.i32_, names.f64_);
        subst.map(|ty| {
            let ty = self.normalize(self.table.resolve(ty));
            self.table.finish(ty, i32_, f64_)
        })
    }
}
