//! Closures: functions of their own, whose first parameter holds what they capture.

use super::build::{Builder, Dest};
use crate::base::Name;
use crate::hir::{ExprId, ExprKind};
use crate::ir::{FnKey, Function, Place, Value};
use crate::ty::{ClosureId, Ty, TyKind};

impl<'u> Builder<'u> {
    /// Lowers the code of a closure and builds its environment.
    pub(super) fn closure(&mut self, e: ExprId, dest: &Dest) {
        let unit = self.unit;
        let ExprKind::Closure { params, is_move, body, .. } = &self.expr(e).kind else { return };
        let number = {
            let mut out = unit.out.borrow_mut();
            out.closures += 1;
            out.closures - 1
        };
        let code = FnKey::Closure(ClosureId { owner: unit.owner, expr: e.index() as u32 });
        let mut inner = Builder::new(unit);
        inner.outer = self.outer.iter().copied().chain(self.locals.keys().copied()).collect();
        let env = inner.slot(Some(Name::new("env")), self.ty(e));
        inner.env = Some(env);
        let span = self.span(e);
        let patterns: Vec<_> = params.iter().map(|(pat, _)| *pat).collect();
        inner.parameters(&patterns, &[]);
        let said = unit.facts.closure_result(ClosureId { owner: unit.owner, expr: e.index() as u32 });
        let result = match (self.ty(*body).kind(), said) {
            // An async closure's body yields the output of the future that the call yields.
            (TyKind::Never, _) => closure_result(self.ty(e)).unwrap_or(self.ty(*body)),
            // `|user| &user.email` where a `fn(&User) -> &str` is wanted.
            (TyKind::Ref(..), Some(said))
                if matches!(said.kind(), TyKind::Ref(..)) && !said.peel_refs().is_unknown() =>
            {
                said
            }
            _ => self.ty(*body),
        };
        inner.result = inner.temp(result);
        inner.bind_parameters(&patterns, 1);
        let target = inner.result_dest();
        inner.eval(*body, &target);
        inner.drop_slots(span);
        let block = inner.finish();
        let captured = std::mem::take(&mut inner.captures);
        let function = Function {
            key: code,
            path: Name::new(&format!("{}::{{closure#{number}}}", unit.path)),
            owner: unit.key(),
            span,
            slots: inner.slots,
            params: params.len() as u32 + 1,
            result: inner.result,
            synthetic: false,
            has_body: true,
            body: block,
        };
        unit.out.borrow_mut().functions.insert(code, function);
        let captures: Vec<(Name, Place, bool)> = captured
            .into_iter()
            .map(|(local, name)| {
                let held = unit.inferred.locals.get(local.index()).map(|info| info.ty);
                let by_ref = !is_move && !held.is_some_and(|ty| matches!(ty.kind(), TyKind::Ref(..)));
                (name, self.local(local), by_ref)
            })
            .collect();
        self.store(dest, Value::Closure { code, captures }, span);
    }
}

/// The result written in a function pointer type that a closure was given.
fn closure_result(ty: Ty) -> Option<Ty> {
    match ty.kind() {
        TyKind::FnPtr(_, result) => Some(*result),
        _ => None,
    }
}
