//! Closures: parameters from the bound that the callee puts on them, result from the body.

use super::{Cx, Frame};
use crate::hir::{ExprId, PatId, TypeRef};
use crate::infer::goal::{Goal, Solver};
use crate::ty::{ClosureId, Ty, TyKind};

impl Solver<'_, '_> {
    /// What is wanted of a closure where `want` is wanted: parameters and result.
    fn expected_call(&mut self, want: Ty) -> Option<(Vec<Ty>, Option<Ty>)> {
        let want = self.known(want);
        match want.kind() {
            TyKind::Infer(_) => {
                let found = self.goals.iter().find_map(|goal| match goal {
                    Goal::Bound(ty, bound) if self.types.lang.callable(bound.def).is_some() => {
                        (self.table.shallow(*ty) == want).then(|| bound.clone())
                    }
                    _ => None,
                })?;
                let params = match self.table.shallow(*found.args.first()?).kind() {
                    TyKind::Tuple(parts) => parts.clone(),
                    _ => Vec::new(),
                };
                Some((params, found.bindings.first().map(|(_, ty)| *ty)))
            }
            TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::FnPtr(..) | TyKind::Param(_) => {
                self.callable_sig(want).map(|(params, result)| (params, Some(result)))
            }
            TyKind::Ref(_, to) => self.expected_call(*to),
            TyKind::Adt(_, args) if args.len() == 1 => match self.table.shallow(args[0]).kind() {
                TyKind::Dyn(_) => self.expected_call(args[0]),
                _ => None,
            },
            _ => None,
        }
    }

    /// The output wanted of an `async` block.
    pub(super) fn expected_output(&mut self, want: Ty) -> Option<Ty> {
        let want = self.known(want);
        let output = self.types.lang.names.output;
        let bounds = match want.kind() {
            TyKind::Future(output) => return Some(*output),
            TyKind::Infer(_) => {
                let on_it = self.goals.iter().filter_map(|goal| match goal {
                    Goal::Bound(ty, bound) if self.table.shallow(*ty) == want => Some(bound.clone()),
                    _ => None,
                });
                on_it.collect()
            }
            TyKind::Dyn(_) | TyKind::Opaque(_) => self.bounds_of(want),
            _ => return None,
        };
        let future = bounds.iter().find(|bound| self.is_future_trait(bound.def))?;
        future.bindings.iter().find(|(name, _)| *name == output).map(|(_, ty)| *ty)
    }
}

impl Cx<'_, '_> {
    pub(super) fn closure(
        &mut self,
        id: ExprId,
        params: &[(PatId, Option<TypeRef>)],
        result: Option<&TypeRef>,
        is_async: bool,
        body: ExprId,
        want: Option<Ty>,
    ) -> Ty {
        let (wanted_params, wanted_result) = want.and_then(|want| self.s.expected_call(want)).unwrap_or_default();
        let tys = self.closure_params(params, &wanted_params);
        let wanted_result = wanted_result.map(|ty| self.s.known(ty));
        let value = match (result, wanted_result) {
            (Some(written), _) => self.written(written),
            (None, Some(wanted)) if is_async => match self.s.expected_output(wanted) {
                Some(output) => output,
                None => self.s.fresh(),
            },
            // `impl Trait` is not the closure's own result type.
            (None, Some(wanted)) if !matches!(wanted.kind(), TyKind::Opaque(_) | TyKind::Unknown(_)) => wanted,
            (None, _) => self.s.fresh(),
        };
        let closure = ClosureId { owner: self.owner, expr: id.index() as u32 };
        let yields = if is_async { Ty::new(TyKind::Future(value)) } else { value };
        self.s.closures.insert(closure, (tys.clone(), yields));
        self.closure_body(params, &tys, body, value);
        if let Some(wanted) = wanted_result {
            self.s.coerce(yields, wanted);
        }
        Ty::new(TyKind::Closure(closure, self.identity))
    }

    fn closure_params(&mut self, params: &[(PatId, Option<TypeRef>)], wanted: &[Ty]) -> Vec<Ty> {
        let mut tys = Vec::with_capacity(params.len());
        for (at, (_, written)) in params.iter().enumerate() {
            let wanted = wanted.get(at).map(|ty| self.s.normalize(*ty));
            let ty = match (written, wanted) {
                (Some(written), wanted) => {
                    let ty = self.written(written);
                    if let Some(wanted) = wanted {
                        self.equate(ty, wanted);
                    }
                    ty
                }
                (None, Some(wanted)) => wanted,
                (None, None) => self.s.fresh(),
            };
            tys.push(ty);
        }
        tys
    }

    fn closure_body(&mut self, params: &[(PatId, Option<TypeRef>)], tys: &[Ty], body: ExprId, value: Ty) {
        let scope = self.in_scope.len();
        let loops = std::mem::take(&mut self.loops);
        self.frames.push(Frame { result: value });
        for ((pat, _), ty) in params.iter().zip(tys) {
            self.bind_pat(*pat, *ty);
        }
        let ty = self.check(body, value);
        // A body that only panics: nothing else says what the result is.
        if self.never(ty) && self.s.table.is_open(value) {
            self.equate(value, ty);
        }
        self.frames.pop();
        self.loops = loops;
        self.in_scope.truncate(scope);
    }
}
