//! `.await` and `?`.

use super::build::{Builder, RegionKind, otherwise, when};
use crate::base::Name;
use crate::hir::ExprId;
use crate::infer::{Role, Target};
use crate::ir::{Const, Operand, Place, Value, Via};
use crate::source::Span;
use crate::ty::{Ty, TyKind};

impl Builder<'_> {
    /// `e.await`: futures are transparent; a type with an impl of its own is turned into a future, and polled.
    pub(super) fn await_place(&mut self, e: ExprId, of: ExprId) -> Place {
        let span = self.span(e);
        let unit = self.unit;
        let mut place = self.place(of);
        let mut ty = self.ty(of);
        if let Some(callee) = unit.inferred.calls.get(&(e, Role::Iter)) {
            let arg = self.arg(Operand::Place(place), ty);
            let (target, via) = self.callee(&callee.target, Via::Call);
            place = self.call(target, vec![arg], callee.result, None, via, span);
            ty = callee.result;
        }
        if let Some(callee) = unit.inferred.calls.get(&(e, Role::Next)) {
            let context = self.arg(Operand::Const(Const::Other), Ty::unknown(crate::ty::Reason::Foreign));
            let list = vec![self.ref_arg(place, ty.peel_refs(), true), context];
            let (target, via) = self.callee(&callee.target, Via::Call);
            place = self.call(target, list, callee.result, None, via, span);
            if matches!(callee.result.kind(), TyKind::Adt(id, _) if Some(*id) == unit.lang.adt("std::task::Poll")) {
                let step = unit.lang.payload("std::task::Poll", Name::new("Ready"));
                place = place.step(step.name, step.field);
            }
        }
        place
    }

    /// The place of `e?`: the payload; the failure leaves the function, async block or `try` block.
    pub(super) fn try_place(&mut self, e: ExprId, of: ExprId) -> Place {
        let span = self.span(e);
        let lang = self.unit.lang;
        let place = self.place(of);
        let (path, good, bad) = match self.ty(of).peel_refs().kind() {
            TyKind::Adt(id, _) if Some(*id) == lang.adt("std::option::Option") => {
                ("std::option::Option", lang.some, lang.none)
            }
            TyKind::Adt(id, _) if Some(*id) == lang.adt("std::ops::ControlFlow") => {
                ("std::ops::ControlFlow", Name::new("Continue"), Name::new("Break"))
            }
            TyKind::Adt(..) => ("std::result::Result", lang.ok, lang.err),
            _ => return self.try_unknown(place, span),
        };
        let failed = self.block(|b| b.try_exit(e, &place, path, bad, span));
        self.branch(Some(place.clone()), vec![when(good, Vec::new()), when(bad, failed)], span);
        let step = lang.payload(path, good);
        place.step(step.name, step.field)
    }

    fn try_exit(&mut self, e: ExprId, place: &Place, path: &'static str, bad: Name, span: Span) {
        let unit = self.unit;
        let target = self.try_target();
        if bad == unit.lang.none {
            let ty = Some(Name::new(path));
            self.store(&target, Value::Aggregate { ty, parts: Vec::new(), base: None, variant: None }, span);
            return self.leave(RegionKind::Try);
        }
        let step = unit.lang.payload(path, bad);
        let mut error = place.clone().step(step.name, step.field);
        if let Some(callee) = unit.inferred.calls.get(&(e, Role::From)) {
            let ty = match &callee.target {
                Target::Fn(id, subst) | Target::Trait(id, _, subst) => unit.facts.param_ty(*id, 0, *subst),
                _ => Ty::unknown(crate::ty::Reason::Cascade),
            };
            let arg = self.arg(Operand::Place(error), ty);
            let (target, via) = self.callee(&callee.target, Via::Try);
            error = self.call(target, vec![arg], callee.result, None, via, span);
        }
        let value = Value::Aggregate {
            ty: Some(Name::new(path)),
            parts: vec![(step, Operand::Place(error))],
            base: None,
            variant: None,
        };
        self.store(&target, value, span);
        self.leave(RegionKind::Try);
    }

    /// `?` on a value of a type that is not known: success and failure carry what it carries.
    fn try_unknown(&mut self, place: Place, span: Span) -> Place {
        let failed = self.block(|b| {
            let target = b.try_target();
            b.store(&target, Value::Derive(vec![Operand::Place(place.clone())]), span);
            b.leave(RegionKind::Try);
        });
        let lang = self.unit.lang;
        self.branch(Some(place.clone()), vec![when(lang.ok, Vec::new()), otherwise(failed)], span);
        place
    }
}
