//! The protocols behind `for`, `?` and `.await`.

use super::Cx;
use crate::base::Name;
use crate::hir::{ExprId, PatId};
use crate::infer::lang::trait_fn;
use crate::infer::result::{Role, Target};
use crate::infer::solve::Outcome;
use crate::ty::{Reason, TraitName, TraitRef, Ty, TyKind};

impl Cx<'_, '_> {
    pub(super) fn for_expr(&mut self, id: ExprId, label: Option<Name>, pat: PatId, iter: ExprId, body: ExprId) -> Ty {
        let scope = self.in_scope.len();
        let ty = self.expr(iter, None);
        let ty = self.settled(ty);
        let item = self.iterated(id, ty);
        self.bind_pat(pat, item);
        self.enter_loop(label, None, false);
        self.expr(body, None);
        self.loops.pop();
        self.in_scope.truncate(scope);
        Ty::unit()
    }

    /// The items of what a `for` iterates over.
    fn iterated(&mut self, id: ExprId, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Unknown(reason) => {
                return Ty::unknown(if *reason == Reason::Foreign { *reason } else { Reason::Cascade });
            }
            TyKind::Foreign(..) => return Ty::unknown(Reason::Foreign),
            _ => {}
        }
        let lang = &self.types.lang;
        let (Some(into_iterator), Some(iterator)) = (lang.into_iterator, lang.iterator) else {
            return self.iterated_built_in(ty).unwrap_or(Ty::unknown(Reason::Projection));
        };
        let defs = &self.program.defs;
        let into = TraitName::Known(into_iterator);
        let bound = TraitRef { def: into, args: Vec::new(), bindings: Vec::new() };
        if self.s.holds(ty, &bound) == Outcome::No {
            return self.iterated_built_in(ty).unwrap_or(Ty::unknown(Reason::Projection));
        }
        let iter = self.s.project(ty, into, &[], self.types.lang.names.into_iter);
        if let Some(function) = trait_fn(defs, Some(into_iterator), "into_iter") {
            let subst = self.types.trait_subst(into_iterator, ty, &[]);
            self.call_at(id, Role::Iter, Target::Trait(function, ty, subst), iter);
        }
        let item = self.s.project(iter, TraitName::Known(iterator), &[], self.types.lang.names.item);
        if let Some(function) = trait_fn(defs, Some(iterator), "next") {
            let subst = self.types.trait_subst(iterator, iter, &[]);
            let lang = &self.types.lang;
            let result = lang.adt(lang.option, "std::option::Option", vec![item]);
            self.call_at(id, Role::Next, Target::Trait(function, iter, subst), result);
        }
        let item = self.settled(item);
        match item.kind() {
            TyKind::Unknown(_) => self.iterated_built_in(ty).unwrap_or(item),
            _ => item,
        }
    }

    fn iterated_built_in(&mut self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Array(of) => Some(*of),
            TyKind::Ref(mutable, to) => match self.s.known(*to).kind() {
                TyKind::Array(of) | TyKind::Slice(of) => Some(of.reference(*mutable)),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn try_expr(&mut self, id: ExprId, inner: ExprId, want: Option<Ty>) -> Ty {
        let wanted = want.and_then(|want| self.try_want(want));
        let ty = self.expr(inner, wanted);
        let ty = self.settled(ty);
        let lang = &self.types.lang;
        match ty.kind() {
            TyKind::Adt(adt, args) if Some(*adt) == lang.option => {
                args.first().copied().unwrap_or(Ty::unknown(Reason::Cascade))
            }
            TyKind::Adt(adt, args) if Some(*adt) == lang.result && args.len() == 2 => {
                self.convert_error(id, args[1]);
                args[0]
            }
            TyKind::Adt(adt, args) if Some(*adt) == lang.poll => {
                args.first().copied().unwrap_or(Ty::unknown(Reason::Cascade))
            }
            TyKind::Adt(adt, args) if Some(*adt) == lang.control_flow => {
                args.last().copied().unwrap_or(Ty::unknown(Reason::Cascade))
            }
            TyKind::Unknown(Reason::Foreign) | TyKind::Foreign(..) => Ty::unknown(Reason::Foreign),
            _ => Ty::unknown(Reason::Cascade),
        }
    }

    /// What is wanted of the operand of `?`, when its value is wanted as `want` and the function returns a result.
    fn try_want(&mut self, want: Ty) -> Option<Ty> {
        let result = self.frames.last()?.result;
        let result = self.s.known(result);
        let lang = &self.types.lang;
        match result.kind() {
            TyKind::Adt(id, _) if Some(*id) == lang.option => Some(Ty::new(TyKind::Adt(*id, vec![want]))),
            TyKind::Adt(id, args) if Some(*id) == lang.result && args.len() == 2 => {
                let error = self.s.fresh();
                Some(Ty::new(TyKind::Adt(*id, vec![want, error])))
            }
            _ => None,
        }
    }

    /// `From::from` on the error of `?`.
    fn convert_error(&mut self, id: ExprId, from: Ty) {
        let Some(result) = self.frames.last().map(|frame| frame.result) else { return };
        let result = self.s.known(result);
        if self.s.table.is_open(result)
            && let Some(adt) = self.types.lang.result
        {
            let (value, error) = (self.s.fresh(), self.s.fresh());
            self.equate(result, Ty::new(TyKind::Adt(adt, vec![value, error])));
        }
        let result = self.s.known(result);
        let TyKind::Adt(adt, args) = result.kind() else { return };
        if Some(*adt) != self.types.lang.result || args.len() != 2 {
            return;
        }
        let to = self.s.known(args[1]);
        let from = self.s.known(from);
        let Some(of) = self.types.lang.from else { return };
        if from == to {
            return;
        }
        let Some(function) = trait_fn(&self.program.defs, Some(of), "from") else { return };
        let subst = self.types.trait_subst(of, to, &[from]);
        self.call_at(id, Role::From, Target::Trait(function, to, subst), to);
        if self.s.table.is_open(to) {
            // Decided at the end, if nothing else decides it: the error itself.
            self.errors.push((from, to));
        }
    }

    pub(super) fn await_expr(&mut self, id: ExprId, inner: ExprId) -> Ty {
        let ty = self.expr(inner, None);
        let ty = self.settled(ty);
        self.awaited(id, ty, 0)
    }

    fn awaited(&mut self, id: ExprId, ty: Ty, depth: usize) -> Ty {
        let lang = &self.types.lang;
        let output = lang.names.output;
        match ty.kind() {
            TyKind::Future(output) => return *output,
            TyKind::Unknown(Reason::Foreign) | TyKind::Foreign(..) => return Ty::unknown(Reason::Foreign),
            TyKind::Unknown(_) | TyKind::Infer(_) => return Ty::unknown(Reason::Cascade),
            _ => {}
        }
        let defs = &self.program.defs;
        let (future, into_future) = (lang.future, lang.into_future);
        // `Pin<P>`, `Box<F>` and `&mut F` are futures when what they hold is; looking inside keeps dispatch simple.
        let held = match ty.kind() {
            TyKind::Adt(adt, args) if Some(*adt) == lang.pin || Some(*adt) == lang.boxed => args.first().copied(),
            TyKind::Ref(_, to) => Some(*to),
            _ => None,
        };
        if let Some(held) = held.filter(|_| depth < 6) {
            let held = self.settled(held);
            return self.awaited(id, held, depth + 1);
        }
        if let Some(of) = future
            && self.s.holds(ty, &plain(of)) != Outcome::No
        {
            let result = self.s.project(ty, TraitName::Known(of), &[], output);
            if matches!(ty.kind(), TyKind::Adt(..) | TyKind::Param(_))
                && let Some(function) = trait_fn(defs, future, "poll")
            {
                let subst = self.types.trait_subst(of, ty, &[]);
                let lang = &self.types.lang;
                let poll = lang.adt(lang.poll, "std::task::Poll", vec![result]);
                self.call_at(id, Role::Next, Target::Trait(function, ty, subst), poll);
            }
            return self.settled(result);
        }
        if let Some(of) = into_future
            && self.s.holds(ty, &plain(of)) != Outcome::No
        {
            let result = self.s.project(ty, TraitName::Known(of), &[], output);
            if let Some(function) = trait_fn(defs, into_future, "into_future") {
                let inner = self.s.project(ty, TraitName::Known(of), &[], Name::new("IntoFuture"));
                let subst = self.types.trait_subst(of, ty, &[]);
                self.call_at(id, Role::Iter, Target::Trait(function, ty, subst), inner);
            }
            return self.settled(result);
        }
        Ty::unknown(Reason::Projection)
    }
}

fn plain(of: crate::ty::TraitId) -> TraitRef {
    TraitRef { def: TraitName::Known(of), args: Vec::new(), bindings: Vec::new() }
}
