//! `if`, `match`, loops, jumps.

use super::Cx;
use crate::base::Name;
use crate::hir::{Arm, ExprId};
use crate::ty::{Ty, TyKind};

impl Cx<'_, '_> {
    pub(super) fn if_expr(&mut self, cond: ExprId, then: ExprId, otherwise: Option<ExprId>, want: Option<Ty>) -> Ty {
        let scope = self.in_scope.len();
        self.expr(cond, Some(Ty::new(TyKind::Bool)));
        let first = self.expr(then, want);
        self.in_scope.truncate(scope);
        match otherwise {
            None => Ty::unit(),
            Some(otherwise) => {
                let hint = want.or((!self.never(first)).then_some(first));
                let second = self.expr(otherwise, hint);
                self.join(want, &[first, second])
            }
        }
    }

    /// The type of alternatives: what is wanted, when all of them can be used as it; else their common type.
    fn join(&mut self, want: Option<Ty>, tys: &[Ty]) -> Ty {
        let wanted = want.filter(|want| !self.s.table.is_open(*want));
        let mut common = None;
        for ty in tys {
            if self.never(*ty) {
                continue;
            }
            if let Some(wanted) = wanted
                && !matches!(self.s.table.shallow(*ty).kind(), TyKind::Unknown(_))
                && self.s.coerce(*ty, wanted)
            {
                common = Some(wanted);
                continue;
            }
            common = Some(self.merge(common, *ty));
        }
        common.unwrap_or_else(|| Ty::new(TyKind::Never))
    }

    pub(super) fn match_expr(&mut self, on: ExprId, arms: &[Arm], want: Option<Ty>) -> Ty {
        let on = self.expr(on, None);
        let mut tys = Vec::with_capacity(arms.len());
        let mut hint = want;
        for arm in arms {
            let scope = self.in_scope.len();
            self.bind_pat(arm.pat, on);
            if let Some(guard) = arm.guard {
                self.expr(guard, Some(Ty::new(TyKind::Bool)));
            }
            let ty = self.expr(arm.body, hint);
            self.in_scope.truncate(scope);
            if hint.is_none() && !self.never(ty) {
                hint = Some(ty);
            }
            tys.push(ty);
        }
        self.join(want, &tys)
    }

    pub(super) fn loop_expr(&mut self, label: Option<Name>, body: ExprId, want: Option<Ty>) -> Ty {
        self.enter_loop(label, want, false);
        self.expr(body, None);
        match self.loops.pop() {
            Some(left) if left.broken => left.value.unwrap_or_else(Ty::unit),
            _ => Ty::new(TyKind::Never),
        }
    }

    pub(super) fn while_expr(&mut self, label: Option<Name>, cond: ExprId, body: ExprId) -> Ty {
        let scope = self.in_scope.len();
        self.expr(cond, Some(Ty::new(TyKind::Bool)));
        self.enter_loop(label, None, false);
        self.expr(body, None);
        self.loops.pop();
        self.in_scope.truncate(scope);
        Ty::unit()
    }

    pub(super) fn break_expr(&mut self, label: Option<Name>, value: Option<ExprId>) -> Ty {
        let at = self.loops.iter().rposition(|known| match label {
            Some(label) => known.label == Some(label),
            None => !known.block,
        });
        let want = at.and_then(|at| self.loops[at].value.or(self.loops[at].want));
        let ty = value.map(|value| self.expr(value, want));
        if let Some(at) = at {
            self.loops[at].broken = true;
            if let Some(ty) = ty {
                let so_far = self.loops[at].value;
                let merged = self.merge(so_far, ty);
                self.loops[at].value = Some(merged);
            }
        }
        Ty::new(TyKind::Never)
    }

    pub(super) fn return_expr(&mut self, value: Option<ExprId>) -> Ty {
        let result = self.frames.last().map(|frame| frame.result);
        match (value, result) {
            (Some(value), Some(result)) => {
                self.check(value, result);
            }
            (Some(value), None) => {
                self.expr(value, None);
            }
            (None, Some(result)) => self.equate(result, Ty::unit()),
            (None, None) => {}
        }
        Ty::new(TyKind::Never)
    }
}
