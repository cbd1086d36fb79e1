//! Assignments: places, compound operators, destructuring.

use super::build::{Builder, Dest};
use super::expr::arithmetic;
use crate::base::Name;
use crate::hir::{ExprId, ExprKind};
use crate::infer::{Res, Role};
use crate::ir::{Operand, Place, Step, Via};
use crate::source::Span;
use crate::ty::{Ty, TyKind};

impl Builder<'_> {
    pub(super) fn assign_op(&mut self, e: ExprId, op: &str, left: ExprId, right: ExprId) {
        let span = self.span(e);
        let unit = self.unit;
        if let Some(callee) = unit.inferred.calls.get(&(e, Role::Main)) {
            let right = self.argument(right);
            let place = self.place(left);
            let receiver = self.ref_arg(place, self.ty(left), true);
            let (callee, via) = self.callee(&callee.target, Via::Operator);
            self.call(callee, vec![receiver, right], Ty::unit(), None, via, span);
            return;
        }
        let right = self.operand(right);
        let dest = self.place_dest(left);
        let mut place = dest.place.clone();
        if place.path.last().is_some_and(|step| step.name == self.unit.lang.through) {
            place.path.pop();
        }
        self.store(&dest, arithmetic(op, vec![Operand::Place(place), right]), span);
    }

    /// `left = right`, with the patterns that may stand on the left.
    pub(super) fn assignment(&mut self, left: ExprId, right: ExprId, span: Span) {
        match &self.expr(left).kind {
            ExprKind::Underscore => self.effect(right),
            ExprKind::Tuple(_) | ExprKind::Array(_) | ExprKind::Struct { .. } | ExprKind::Call { .. } => {
                let value = self.place(right);
                self.destructure(left, value, span);
            }
            _ if self.reads(right, left) => {
                let held = self.fresh(self.ty(right));
                self.eval(right, &held);
                let dest = self.place_dest(left);
                self.copy(held.place, &dest, span);
            }
            _ => {
                let dest = self.place_dest(left);
                self.eval(right, &dest);
            }
        }
    }

    /// Whether the right side is more than one step, so that it must be complete before the left side changes.
    fn reads(&self, right: ExprId, left: ExprId) -> bool {
        let simple = matches!(self.expr(left).kind, ExprKind::Path(_));
        match &self.expr(right).kind {
            ExprKind::Lit(_) | ExprKind::Path(_) | ExprKind::Field { .. } | ExprKind::Ref { .. } => false,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => !simple,
            ExprKind::Block(_) | ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Loop { .. } => true,
            _ => !simple,
        }
    }

    /// The left side of an assignment. What stands behind a reference is written through it: the step `*`.
    fn place_dest(&mut self, left: ExprId) -> Dest {
        let mut place = self.place(left);
        let through = match &self.expr(left).kind {
            ExprKind::Deref(of) => {
                let pointer = matches!(self.ty(*of).kind(), TyKind::Ref(..) | TyKind::Ptr(..));
                pointer || self.unit.inferred.calls.contains_key(&(left, Role::Deref(0)))
            }
            ExprKind::Index { .. } => self.unit.inferred.calls.contains_key(&(left, Role::Main)),
            _ => false,
        };
        if through {
            place = place.step(self.unit.lang.through, None);
        }
        Dest { place, ty: self.ty(left) }
    }

    fn destructure(&mut self, left: ExprId, value: Place, span: Span) {
        let unit = self.unit;
        match &self.expr(left).kind {
            ExprKind::Underscore | ExprKind::Range(..) => {}
            ExprKind::Tuple(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    self.destructure(*part, value.clone().step(Name::new(&at.to_string()), None), span);
                }
            }
            ExprKind::Array(parts) => {
                let rest = parts.iter().any(|part| matches!(self.expr(*part).kind, ExprKind::Range(..)));
                for (at, part) in parts.iter().enumerate() {
                    let step = if rest { unit.lang.element } else { unit.lang.position(at, parts.len()) };
                    self.destructure(*part, value.clone().step(step.name, None), span);
                }
            }
            ExprKind::Struct { fields, .. } => {
                for (name, _, part) in fields {
                    let step = match unit.inferred.paths.get(&left) {
                        Some(Res::Ctor(adt, variant, _)) => unit.step(*adt, *variant, *name),
                        _ => Step { name: *name, field: None },
                    };
                    self.destructure(*part, value.clone().step(step.name, step.field), span);
                }
            }
            ExprKind::Call { callee, args } if matches!(unit.inferred.paths.get(callee), Some(Res::Ctor(..))) => {
                let Some(Res::Ctor(adt, variant, _)) = unit.inferred.paths.get(callee) else { return };
                let steps = self.ctor_steps(*adt, *variant);
                for (part, step) in args.iter().zip(steps) {
                    self.destructure(*part, value.clone().step(step.name, step.field), span);
                }
            }
            _ => {
                let dest = self.place_dest(left);
                self.copy(value, &dest, span);
            }
        }
    }
}
