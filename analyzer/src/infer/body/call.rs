//! Calls of functions, values and methods.

use super::Cx;
use crate::base::Name;
use crate::hir::{ExprId, ExprKind, GenericArgs};
use crate::infer::method::{Pick, Probe};
use crate::infer::result::{Autoref, Callee, Res, Role, Target};
use crate::ty::{FnId, Reason, Subst, Ty, TyKind};

impl Cx<'_, '_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], want: Option<Ty>) -> Ty {
        let ty = self.expr(callee, None);
        let target = match self.out.paths.get(&callee) {
            Some(Res::Fn(target)) => Some(target.clone()),
            Some(Res::Foreign(path)) => Some(Target::Foreign(*path)),
            Some(Res::Unknown(reason)) => Some(Target::Unknown(self.last_name(callee), *reason)),
            Some(Res::Ctor(..)) => None,
            _ => return self.call_value(id, ty, args, want),
        };
        let is_ctor = target.is_none();
        let known = self.s.table.shallow(ty);
        let result = match (known.kind(), &target) {
            // A foreign constructor: what it takes is not known.
            (TyKind::Foreign(path, _), _) => {
                let tys = self.loose_args(args);
                if tys.len() == 1 { Ty::new(TyKind::Foreign(*path, tys)) } else { known }
            }
            (TyKind::FnPtr(params, result), Some(Target::Foreign(_))) if params.is_empty() => {
                self.loose_args(args);
                *result
            }
            _ => match self.s.callable_sig(known) {
                Some((params, result)) => {
                    self.check_args(&params, args, result, want);
                    result
                }
                None => {
                    self.loose_args(args);
                    match target {
                        Some(Target::Foreign(_)) => Ty::unknown(Reason::Foreign),
                        _ if is_ctor => ty,
                        _ => Ty::unknown(Reason::Cascade),
                    }
                }
            },
        };
        if let Some(target) = target {
            self.call_at(id, Role::Main, target, result);
        }
        result
    }

    fn last_name(&self, id: ExprId) -> Name {
        match self.body.exprs.get(id).map(|expr| &expr.kind) {
            Some(ExprKind::Path(path)) => path.last().map_or(self.types.lang.names.self_, |last| last.name),
            _ => self.types.lang.names.self_,
        }
    }

    /// A call of what is no path: a closure, a field, a parameter bound by `Fn`.
    fn call_value(&mut self, id: ExprId, ty: Ty, args: &[ExprId], want: Option<Ty>) -> Ty {
        let ty = self.settled(ty);
        let mut derefs = Vec::new();
        let mut found = None;
        for step in self.s.chain(ty) {
            derefs.extend(step.via);
            found = self.s.callable_sig(step.ty);
            if found.is_some() {
                break;
            }
        }
        let result = match found {
            Some((params, result)) => {
                self.check_args(&params, args, result, want);
                result
            }
            None => {
                // A variable that is only ever called: a closure parameter of unknown bound.
                self.loose_args(args);
                Ty::unknown(Reason::Cascade)
            }
        };
        let result = self.s.normalize(result);
        let callee = Callee { target: Target::Value, derefs, autoref: Autoref::None, result, guessed: false };
        self.out.calls.insert((id, Role::Main), callee);
        result
    }

    /// Arguments of which nothing is expected.
    pub(super) fn loose_args(&mut self, args: &[ExprId]) -> Vec<Ty> {
        args.iter().map(|arg| self.expr(*arg, None)).collect()
    }

    /// Arguments against parameters; closures last, when the others have said what they can. `want` is what the
    /// context makes of the result, and a hint for the arguments.
    pub(super) fn check_args(&mut self, params: &[Ty], args: &[ExprId], result: Ty, want: Option<Ty>) {
        let hints = self.hints(params, result, want);
        let hint = |at: usize| hints.as_ref().map_or(params, |hints| hints.as_slice()).get(at).copied();
        let mut closures = false;
        for (at, arg) in args.iter().enumerate() {
            if self.is_closure(*arg) {
                closures = true;
                continue;
            }
            self.arg(*arg, hint(at), params.get(at).copied());
        }
        if !closures {
            return;
        }
        for (at, arg) in args.iter().enumerate() {
            if self.is_closure(*arg) {
                self.s.run();
                // The hint must be the parameter itself: goals on it say what the closure takes. Only where the result
                // makes it `dyn Fn(…)`, as in `Box::new`, that says it.
                let param = params.get(at).copied();
                let hidden = hint(at).filter(|hint| matches!(hint.kind(), TyKind::Dyn(_)));
                self.arg(*arg, hidden.or(param), param);
            }
        }
        self.s.run();
    }

    fn arg(&mut self, arg: ExprId, hint: Option<Ty>, param: Option<Ty>) {
        let ty = self.expr(arg, hint);
        if let Some(param) = param {
            self.s.coerce(ty, param);
        }
    }

    fn is_closure(&self, arg: ExprId) -> bool {
        matches!(self.body.exprs.get(arg).map(|expr| &expr.kind), Some(ExprKind::Closure { .. }))
    }

    /// Parameter types as they would be if the result were what is wanted, without deciding that it is.
    fn hints(&mut self, params: &[Ty], result: Ty, want: Option<Ty>) -> Option<Vec<Ty>> {
        let want = want?;
        if params.is_empty() || !result.has_infer() || self.s.table.is_open(want) {
            return None;
        }
        let mark = self.s.mark();
        let fits = self.s.table.unify(result, want);
        let hints = fits.then(|| params.iter().map(|ty| self.s.table.resolve(*ty)).collect());
        self.s.undo(&mark);
        hints
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: Name,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        want: Option<Ty>,
    ) -> Ty {
        let ty = self.expr(receiver, None);
        let ty = self.settled(ty);
        if self.s.table.is_open(ty.peel_refs()) {
            self.open_receivers.push(receiver);
        }
        match self.s.probe(ty, name, self.scope.module) {
            Probe::Found(pick) => self.picked(id, receiver, *pick, turbofish, args, want),
            Probe::Foreign(path, of) => {
                if let Some(inner) = wrapped(of) {
                    let inner = self.settled(inner);
                    if let Some(ty) = self.method_through(id, receiver, inner, name, turbofish, args, want) {
                        return ty;
                    }
                }
                self.loose_args(args);
                let target = Target::Foreign(Name::new(&format!("{path}::{name}")));
                let result = if name == self.types.lang.names.clone { of } else { Ty::unknown(Reason::Foreign) };
                self.call_at(id, Role::Main, target, result);
                result
            }
            Probe::Unknown(reason) => self.unknown_method(id, name, turbofish, args, reason),
        }
    }

    /// A method called on a foreign wrapper, `Json<T>`: what gives access to the `T`, or a method of the workspace on `T`.
    #[expect(clippy::too_many_arguments, reason = "the parts of a method call")]
    fn method_through(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        inner: Ty,
        name: Name,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        want: Option<Ty>,
    ) -> Option<Ty> {
        let opens = args.is_empty() && !self.s.table.is_open(inner);
        let result = match name.as_str() {
            "into_inner" | "into" if opens => inner,
            "inner" | "get_ref" | "as_ref" | "borrow" | "deref" | "load" if opens => inner.reference(false),
            "get_mut" | "inner_mut" | "as_mut" | "borrow_mut" | "deref_mut" if opens => inner.reference(true),
            _ => {
                let Probe::Found(pick) = self.s.probe(inner, name, self.scope.module) else { return None };
                if self.program.crate_of(self.program.defs[pick.function].module).stub {
                    return None;
                }
                let ty = self.picked(id, receiver, *pick, turbofish, args, want);
                if let Some(callee) = self.out.calls.get_mut(&(id, Role::Main)) {
                    callee.guessed = true;
                }
                return Some(ty);
            }
        };
        let of = self.out.exprs.get(receiver.index()).map(|ty| self.s.table.shallow(*ty).peel_refs());
        let path = match of.map(|ty| ty.kind()) {
            Some(TyKind::Foreign(path, _)) => path.as_str(),
            _ => "?",
        };
        let target = Target::Foreign(Name::new(&format!("{path}::{name}")));
        self.call_at(id, Role::Main, target, result);
        Some(result)
    }

    fn picked(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        pick: Pick,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        want: Option<Ty>,
    ) -> Ty {
        let subst = self.instantiate(pick.function, pick.outer, turbofish);
        let (params, result) = self.signature(pick.function, subst, pick.self_ty);
        if let Some(own) = params.first() {
            self.s.coerce(pick.receiver, *own);
        }
        self.check_args(params.get(1..).unwrap_or(&[]), args, result, want);
        if pick.autoref == Autoref::Mut {
            self.make_mut(receiver);
        }
        let target = match pick.self_ty {
            Some(ty) => Target::Trait(pick.function, ty, subst),
            None => Target::Fn(pick.function, subst),
        };
        let callee = Callee { target, derefs: pick.derefs, autoref: pick.autoref, result, guessed: false };
        self.out.calls.insert((id, Role::Main), callee);
        result
    }

    /// Parameters and result of a function under a substitution.
    pub(super) fn signature(&mut self, function: FnId, subst: Subst, self_ty: Option<Ty>) -> (Vec<Ty>, Ty) {
        let types = self.types;
        let sig = types.sig(function);
        // `-> impl Trait` in a trait: the impl says more.
        if let Some(ty) = self_ty
            && sig.result.has_opaque()
            && let Some((found, subst)) = self.s.implementation(function, ty, subst)
            && found != function
        {
            return self.signature(found, subst, None);
        }
        let params = sig.params.iter().map(|ty| self.s.instance(*ty, subst, &sig.bounds)).collect();
        (params, self.s.instance(types.result_of(function), subst, &sig.bounds))
    }

    fn unknown_method(
        &mut self,
        id: ExprId,
        name: Name,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        reason: Reason,
    ) -> Ty {
        let guess = match reason {
            // The type is known, and a trait that is not described offers the method.
            Reason::NoMethod => None,
            _ => self.types.guess_method(name, args.len()),
        };
        let Some(function) = guess else {
            self.loose_args(args);
            self.call_at(id, Role::Main, Target::Unknown(name, reason), Ty::unknown(Reason::Cascade));
            return Ty::unknown(if reason == Reason::Foreign { reason } else { Reason::Cascade });
        };
        let sig = self.types.sig(function);
        let outer = sig.generics[..sig.outer].iter().map(|name| (*name, self.s.fresh()));
        let outer = Subst::new(outer.collect::<Vec<_>>());
        let goals = self.s.goals.len();
        let subst = self.instantiate(function, outer, turbofish);
        let (params, result) = self.signature(function, subst, None);
        self.check_args(params.get(1..).unwrap_or(&[]), args, result, None);
        self.s.goals.truncate(goals.max(self.s.goals.len().min(goals + 16)));
        let callee = Callee {
            target: Target::Fn(function, subst),
            derefs: Vec::new(),
            autoref: Autoref::None,
            result,
            guessed: true,
        };
        self.out.calls.insert((id, Role::Main), callee);
        result
    }
}

/// What a foreign type with one type argument is taken to hold: `Json<T>`, `web::Data<T>`.
pub(super) fn wrapped(ty: Ty) -> Option<Ty> {
    match ty.kind() {
        TyKind::Foreign(_, args) => match args.as_slice() {
            [only] => Some(*only),
            _ => None,
        },
        _ => None,
    }
}
