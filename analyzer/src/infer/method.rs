//! Method lookup, in rustc's order: along the deref chain, by value, `&`, `&mut`; inherent before traits.

use super::adjust::Step;
use super::goal::Solver;
use super::result::{Autoref, Target};
use super::solve::Outcome;
use crate::base::Name;
use crate::ty::{FnId, ImplId, ModuleId, Reason, Subst, TraitId, TraitName, TraitRef, Ty, TyKind};

/// A method that was found.
#[derive(Debug)]
pub(crate) struct Pick {
    pub function: FnId,
    /// Where it is called: a function, or a trait's function on a type.
    pub self_ty: Option<Ty>,
    /// Parameters of the impl or trait.
    pub outer: Subst,
    /// Overloaded derefs taken first.
    pub derefs: Vec<Target>,
    pub autoref: Autoref,
    /// The receiver after derefs and autoref.
    pub receiver: Ty,
}

/// What the lookup of a method comes to.
#[derive(Debug)]
pub(crate) enum Probe {
    Found(Box<Pick>),
    /// A method of a foreign type; the type it is called on.
    Foreign(Name, Ty),
    Unknown(Reason),
}

/// How a function takes `self`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SelfKind {
    Value,
    Ref(bool),
    Other,
}

/// What may be called.
struct Candidates<'t> {
    inherent: Vec<(ImplId, FnId)>,
    rigid: Vec<(Ty, TraitRef, FnId)>,
    traits: &'t [(TraitId, FnId)],
}

impl<'t> Solver<'t, '_> {
    /// Looks up a method on a receiver, as code in `module` sees it.
    pub(super) fn probe(&mut self, receiver: Ty, name: Name, module: ModuleId) -> Probe {
        let mut steps = self.chain(receiver);
        let last = steps[steps.len() - 1].ty;
        if let TyKind::Array(of) = last.kind() {
            steps.push(Step { ty: Ty::new(TyKind::Slice(*of)), via: None });
        }
        let candidates = self.candidates(&steps, name);
        let types = self.types;
        let in_scope = types.traits_in_scope(module);
        let scoped = |id: TraitId| in_scope.binary_search(&id).is_ok();
        for exact in [true, false] {
            if let Some(found) = self.probe_steps(&steps, &candidates, &scoped, exact) {
                return Probe::Found(Box::new(found));
            }
        }
        if !candidates.traits.is_empty() {
            // A stub may lack a re-export; of a whole crate, only what is imported is meant.
            let unscoped = |id: TraitId| !scoped(id) && !types.program.crate_of(types.program.defs[id].module).skeleton;
            if let Some(found) = self.probe_steps(&steps, &candidates, &unscoped, false) {
                return Probe::Found(Box::new(found));
            }
        }
        for step in &steps {
            if let TyKind::Foreign(path, _) = step.ty.kind() {
                return Probe::Foreign(*path, step.ty);
            }
        }
        let last = self.table.shallow(last);
        let rigid_foreign = self.bounds_of(last).into_iter().find_map(|bound| match bound.def {
            TraitName::Foreign(path) if !types.is_marker(bound.def) => Some(path),
            _ => None,
        });
        if let Some(path) = rigid_foreign {
            return Probe::Foreign(path, last);
        }
        Probe::Unknown(match last.kind() {
            TyKind::Unknown(Reason::Foreign) => Reason::Foreign,
            TyKind::Unknown(_) => Reason::Cascade,
            TyKind::Infer(_) => match self.table.free(last) {
                Some((_, Some(_))) => Reason::Cascade,
                _ => Reason::Ambiguous,
            },
            _ => Reason::NoMethod,
        })
    }

    fn candidates(&mut self, steps: &[Step], name: Name) -> Candidates<'t> {
        let types = self.types;
        let index = types.index();
        let mut inherent = Vec::new();
        let mut rigid = Vec::new();
        for step in steps {
            if let Some(head) = self.head_of(step.ty) {
                inherent.extend(index.inherent.get(&(name, head)).into_iter().flatten().copied());
            }
            for bound in self.bounds_of(step.ty) {
                if let TraitName::Known(of) = bound.def
                    && let Some(function) =
                        types.program.defs[of].fns.iter().find(|id| types.program.defs[**id].name == name)
                {
                    rigid.push((step.ty, bound, *function));
                }
            }
        }
        inherent.extend(index.headless.get(&name).into_iter().flatten().copied());
        let traits = index.trait_fns.get(&name).map_or(&[][..], Vec::as_slice);
        Candidates { inherent, rigid, traits }
    }

    /// `exact`: what a trait is implemented for in general counts only where its bounds are known to hold, lest a pointer be
    /// taken to have what only its target has.
    fn probe_steps(
        &mut self,
        steps: &[Step],
        from: &Candidates<'_>,
        allowed: &dyn Fn(TraitId) -> bool,
        exact: bool,
    ) -> Option<Pick> {
        for (at, step) in steps.iter().enumerate() {
            // Behind references, too, nothing can be told of a type that is not known.
            if self.is_blank(step.ty) {
                break;
            }
            for autoref in [Autoref::None, Autoref::Shared, Autoref::Mut] {
                let receiver = match autoref {
                    Autoref::None => step.ty,
                    Autoref::Shared => step.ty.reference(false),
                    Autoref::Mut => step.ty.reference(true),
                };
                if let Some((function, self_ty, outer)) = self.probe_one(receiver, from, allowed, exact) {
                    let mut derefs: Vec<Target> = steps[1..=at].iter().filter_map(|step| step.via.clone()).collect();
                    if autoref == Autoref::Mut {
                        self.deref_mutably(steps, at, &mut derefs);
                    }
                    return Some(Pick { function, self_ty, outer, derefs, autoref, receiver });
                }
            }
        }
        None
    }

    fn is_blank(&self, ty: Ty) -> bool {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(_, to) => self.is_blank(*to),
            TyKind::Unknown(_) => true,
            _ => self.table.is_open(ty),
        }
    }

    /// `deref_mut` in place of `deref` where the type has it.
    fn deref_mutably(&mut self, steps: &[Step], at: usize, derefs: &mut [Target]) {
        let function = super::lang::trait_fn(&self.types.program.defs, self.types.lang.deref_mut, "deref_mut");
        let Some(function) = function else { return };
        let overloaded = (1..=at).filter(|at| steps[*at].via.is_some());
        for (target, step) in derefs.iter_mut().zip(overloaded) {
            let of = steps[step - 1].ty;
            let subst = Subst::new([(self.types.lang.names.self_, of)]);
            if let Some((id, subst)) = self.implementation(function, of, subst) {
                *target = Target::Fn(id, subst);
            }
        }
    }

    fn probe_one(
        &mut self,
        receiver: Ty,
        from: &Candidates<'_>,
        allowed: &dyn Fn(TraitId) -> bool,
        exact: bool,
    ) -> Option<(FnId, Option<Ty>, Subst)> {
        for (id, function) in &from.inherent {
            if let Some(outer) = self.try_inherent(*id, *function, receiver) {
                return Some((*function, None, outer));
            }
        }
        for (ty, bound, function) in &from.rigid {
            if self.receiver_self(*function, receiver) == Some(*ty) {
                let TraitName::Known(of) = bound.def else { continue };
                return Some((*function, Some(*ty), self.types.trait_subst(of, *ty, &bound.args)));
            }
        }
        for (of, function) in from.traits {
            if allowed(*of)
                && let Some((ty, outer)) = self.try_trait(*of, *function, receiver, exact)
            {
                return Some((*function, Some(ty), outer));
            }
        }
        None
    }

    fn self_kind(&self, function: FnId, self_ty: Ty) -> Option<SelfKind> {
        let sig = self.types.sig(function);
        let first = *sig.params.first().filter(|_| sig.has_self)?;
        Some(match first.kind() {
            _ if first == self_ty => SelfKind::Value,
            TyKind::Ref(mutable, to) if *to == self_ty => SelfKind::Ref(*mutable),
            _ => SelfKind::Other,
        })
    }

    fn try_inherent(&mut self, id: ImplId, function: FnId, receiver: Ty) -> Option<Subst> {
        let header = self.types.header(id);
        let of = match (self.self_kind(function, header.self_ty)?, receiver.kind()) {
            (SelfKind::Value, _) => receiver,
            (SelfKind::Ref(wanted), TyKind::Ref(mutable, to)) if *mutable == wanted => *to,
            (SelfKind::Ref(_), _) => return None,
            (SelfKind::Other, _) => return self.try_other(id, function, receiver),
        };
        let mark = self.mark();
        let found = self.match_impl(id, of, &[], false);
        if found.is_none() {
            self.undo(&mark);
        }
        found
    }

    /// `self: Rc<Self>`, `self: Pin<&mut Self>`
    fn try_other(&mut self, id: ImplId, function: FnId, receiver: Ty) -> Option<Subst> {
        let types = self.types;
        let mark = self.mark();
        let header = types.header(id);
        let entries: Vec<(Name, Ty)> = header.params.iter().map(|name| (*name, self.fresh())).collect();
        let subst = Subst::new(entries);
        let wanted = types.sig(function).params[0].subst(subst);
        let wanted = self.normalize(wanted);
        if super::index::head(wanted) == super::index::head(receiver) && self.table.unify(wanted, receiver) {
            return Some(subst);
        }
        self.undo(&mark);
        None
    }

    /// The type of `Self` when a trait's function is called with this receiver.
    fn receiver_self(&mut self, function: FnId, receiver: Ty) -> Option<Ty> {
        let own = self.types.self_param();
        match (self.self_kind(function, own)?, receiver.kind()) {
            (SelfKind::Value, _) => Some(receiver),
            (SelfKind::Ref(wanted), TyKind::Ref(mutable, to)) if *mutable == wanted => Some(self.known(*to)),
            (SelfKind::Ref(_), _) => None,
            (SelfKind::Other, _) => {
                let var = self.fresh();
                let wanted = self.types.sig(function).params[0].subst(Subst::new([(self.types.lang.names.self_, var)]));
                if super::index::head(wanted) != super::index::head(receiver) {
                    return None;
                }
                let fits = self.attempt(|solver| solver.table.unify(wanted, receiver));
                fits.then(|| self.known(var))
            }
        }
    }

    fn try_trait(&mut self, of: TraitId, function: FnId, receiver: Ty, exact: bool) -> Option<(Ty, Subst)> {
        let ty = self.receiver_self(function, receiver)?;
        if self.table.is_open(ty) || matches!(ty.kind(), TyKind::Unknown(_)) {
            return None;
        }
        let name = TraitName::Known(of);
        let head = self.head_of(ty);
        let types = self.types;
        let impls = types.index().impls.get(&name);
        let by_head = impls.is_some_and(|impls| head.is_some_and(|head| impls.by_head.contains_key(&head)));
        let blanket = impls.is_some_and(|impls| !impls.blanket.is_empty());
        let params = &types.program.defs[of].generics.params;
        let args: Vec<Ty> = params.iter().map(|_| self.fresh()).collect();
        let bound = TraitRef { def: name, args: args.clone(), bindings: Vec::new() };
        if !by_head && !blanket && head.is_some() && !self.built_in_trait(of) {
            return None;
        }
        let mark = self.mark();
        let before = std::mem::replace(&mut self.strict, exact && !by_head);
        let outcome = self.holds(ty, &bound);
        self.strict = before;
        self.undo(&mark);
        match outcome {
            Outcome::No => None,
            _ => Some((ty, types.trait_subst(of, ty, &args))),
        }
    }

    fn built_in_trait(&self, of: TraitId) -> bool {
        let lang = &self.types.lang;
        Some(of) == lang.clone || Some(of) == lang.future || self.types.lang.callable(TraitName::Known(of)).is_some()
    }
}
