//! Calls: targets, receivers, arguments, and the intrinsics of the std stub.

use super::build::{Builder, Dest};
use crate::base::Name;
use crate::hir::{ExprId, ExprKind, PatKind};
use crate::infer::{Autoref, Res, Role, Target};
use crate::ir::{Arg, Callee, Const, Operand, Place, Root, Step, Value, Via};
use crate::ty::{FnId, Reason, Subst, Ty, TyKind};

impl Builder<'_> {
    /// The callee of a target. A call of a value needs its type: see [`Builder::call_expr`].
    pub(super) fn callee(&self, target: &Target, via: Via) -> (Callee, Via) {
        match target {
            Target::Fn(id, subst) => (Callee::Fn(*id, *subst), via),
            Target::Trait(id, of, subst) => (Callee::Trait(*id, *of, *subst), via),
            Target::Foreign(path) => (Callee::Foreign(*path), via),
            Target::Value => (Callee::Value(Ty::unknown(Reason::Ambiguous)), via),
            Target::Unknown(name, reason) => (Callee::Unknown(*name, *reason), via),
        }
    }

    /// `f(a)`
    pub(super) fn call_expr(&mut self, e: ExprId, callee: ExprId, args: &[ExprId], dest: &Dest) {
        let span = self.span(e);
        let unit = self.unit;
        let path = unit.inferred.paths.get(&callee);
        if let Some(Res::Ctor(adt, variant, _)) = path {
            let steps = self.ctor_steps(*adt, *variant);
            let mut parts = Vec::with_capacity(args.len());
            for (at, arg) in args.iter().enumerate() {
                let value = self.part(*arg);
                let unnamed = || Step { name: Name::new(&at.to_string()), field: None };
                parts.push((steps.get(at).copied().unwrap_or_else(unnamed), value));
            }
            let value = self.aggregate(*adt, parts, None);
            return self.store(dest, value, span);
        }
        let known = unit.inferred.calls.get(&(e, Role::Main));
        let result = known.map_or_else(|| self.ty(e), |known| known.result);
        let target = match (known, path) {
            (Some(known), _) => known.target.clone(),
            (None, Some(Res::Fn(target))) => target.clone(),
            (None, Some(Res::Foreign(path))) => Target::Foreign(*path),
            (None, Some(Res::Unknown(reason))) => Target::Unknown(self.name_of(callee), *reason),
            (None, _) => Target::Value,
        };
        if let Target::Fn(id, subst) = target
            && let Some(intrinsic) = unit.intrinsic(id)
        {
            return self.intrinsic(intrinsic, id, subst, args, dest, span);
        }
        let mut list = Vec::with_capacity(args.len() + 1);
        let (code, via) = if target == Target::Value {
            let mut ty = self.ty(callee);
            let mut value = self.operand(callee);
            for target in known.map_or(&[][..], |known| &known.derefs) {
                let place = match value {
                    Operand::Place(place) => place,
                    constant => self.hold(Value::Copy(constant), ty, span),
                };
                let result = unit.facts.result_of(target).peel_refs();
                value = Operand::Place(self.deref_call(target, (place, ty), result.reference(false), span));
                ty = result;
            }
            list.push(self.called_value(value, ty));
            (Callee::Value(self.unboxed(ty)), Via::Call)
        } else {
            self.callee(&target, via_of(known))
        };
        for arg in args {
            let arg = self.argument(*arg);
            list.push(arg);
        }
        self.call(code, list, result, Some(dest), via, span);
    }

    /// A value that is called: its captures may change.
    fn called_value(&self, value: Operand, ty: Ty) -> Arg {
        let writable = matches!(value, Operand::Place(_))
            && !matches!(ty.kind(), TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::FnPtr(..));
        Arg { value, ty, writable }
    }

    /// The callable behind references and boxes.
    fn unboxed(&self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Ref(_, to) => self.unboxed(*to),
            TyKind::Adt(id, args) if !args.is_empty() && self.unit.defs()[*id].path == "std::boxed::Box" => {
                self.unboxed(args[0])
            }
            _ => ty,
        }
    }

    fn name_of(&self, callee: ExprId) -> Name {
        match &self.expr(callee).kind {
            ExprKind::Path(path) => path.last().map_or(Name::new("?"), |last| last.name),
            ExprKind::Field { name, .. } => *name,
            _ => Name::new("?"),
        }
    }

    /// `r.m(a)`
    pub(super) fn method_call(&mut self, e: ExprId, receiver: ExprId, name: Name, args: &[ExprId], dest: &Dest) {
        let span = self.span(e);
        let unit = self.unit;
        let unknown = || Target::Unknown(name, Reason::NoMethod);
        let known = unit.inferred.calls.get(&(e, Role::Main));
        let target = known.map_or_else(unknown, |known| known.target.clone());
        let result = known.map_or_else(|| self.ty(e), |known| known.result);
        let receiver = self.receiver(receiver, known, span);
        let mut list = vec![receiver];
        for arg in args {
            let arg = self.argument(*arg);
            list.push(arg);
        }
        let (code, via) = match target {
            Target::Value => (Callee::Value(list[0].ty), Via::Call),
            _ => self.callee(&target, via_of(known)),
        };
        self.call(code, list, result, Some(dest), via, span);
    }

    /// The receiver after overloaded derefs and autoref.
    fn receiver(&mut self, receiver: ExprId, known: Option<&crate::infer::Callee>, span: crate::source::Span) -> Arg {
        let mut ty = self.ty(receiver);
        let lends = self.is_mutable(receiver);
        let mut value = self.operand(receiver);
        let known = known.filter(|known| !matches!(known.target, Target::Unknown(..) | Target::Foreign(_)));
        let Some(known) = known else {
            // A method that nobody knows may take `&mut self` of what can be borrowed so.
            let mut arg = self.arg(value, ty);
            arg.writable |= lends && matches!(arg.value, Operand::Place(_));
            return arg;
        };
        for target in &known.derefs {
            let result = self.unit.facts.result_of(target);
            let place = match value {
                Operand::Place(place) => place,
                constant => self.hold(Value::Copy(constant), ty, span),
            };
            value = Operand::Place(self.deref_call(target, (place, ty), result, span));
            ty = result;
        }
        match (known.autoref, value) {
            (Autoref::None, value) => self.arg(value, ty),
            (by, Operand::Place(place)) => self.ref_arg(place, ty.peel_refs(), by == Autoref::Mut),
            (_, constant) => self.arg(constant, ty.peel_refs().reference(false)),
        }
    }

    /// Whether an expression is a place that code may borrow mutably.
    fn is_mutable(&self, e: ExprId) -> bool {
        match &self.expr(e).kind {
            ExprKind::Path(_) => match self.unit.inferred.paths.get(&e) {
                Some(Res::Local(local)) => self.unit.inferred.locals.get(local.index()).is_some_and(|info| {
                    let pat = self.unit.body().pats.get(info.pat).map(|pat| &pat.kind);
                    let declared = matches!(pat, Some(PatKind::Bind { mutable: true, by_ref: false, .. }));
                    declared || matches!(info.ty.kind(), TyKind::Ref(true, _))
                }),
                _ => false,
            },
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => self.is_mutable(*base),
            ExprKind::Deref(of) => self.is_mutable(*of),
            ExprKind::Ref { mutable, .. } => *mutable,
            _ => false,
        }
    }

    /// The intrinsics that stubs are written in.
    fn intrinsic(
        &mut self,
        name: &str,
        id: FnId,
        subst: Subst,
        args: &[ExprId],
        dest: &Dest,
        span: crate::source::Span,
    ) {
        match (name, args) {
            ("same", [arg]) => self.eval(*arg, dest),
            ("derive1" | "derive2" | "derive3", _) => {
                let operands = args.iter().map(|arg| self.operand(*arg)).collect();
                self.store(dest, Value::Derive(operands), span);
            }
            ("cell", _) => self.cell(id, subst, dest, span),
            _ => {
                args.iter().for_each(|arg| self.effect(*arg));
                self.store(dest, Value::Copy(Operand::Const(Const::Other)), span);
            }
        }
    }

    /// The cell of a type. Where the type depends on parameters it is found when the function is instantiated.
    fn cell(&mut self, id: FnId, subst: Subst, dest: &Dest, span: crate::source::Span) {
        let result = self.unit.facts.result_of(&Target::Fn(id, subst));
        match result.kind() {
            TyKind::Ref(_, of)
                if !of.any(&mut |part| matches!(part.kind(), TyKind::Param(_) | TyKind::Projection(..))) =>
            {
                let place = Place { root: Root::Cell(*of), path: Vec::new() };
                self.store(dest, Value::Borrow { place, mutable: true }, span);
            }
            _ => {
                self.call(Callee::Fn(id, subst), Vec::new(), result, Some(dest), Via::Call, span);
            }
        }
    }
}

fn via_of(known: Option<&crate::infer::Callee>) -> Via {
    if known.is_some_and(|known| known.guessed) { Via::Guess } else { Via::Call }
}
