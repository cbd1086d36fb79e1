//! The end of a body: defaults, then everything recorded is written without variables.

use super::Cx;
use crate::base::Map;
use crate::hir::ExprId;
use crate::infer::result::{Callee, Inferred, Res, Role, Target};
use crate::ty::{ClosureId, Subst, Ty};

impl Cx<'_, '_> {
    pub(super) fn finish(mut self) -> Inferred {
        self.s.run();
        for (from, to) in std::mem::take(&mut self.errors) {
            if self.s.table.is_open(to) {
                self.equate(from, to);
            }
        }
        self.s.run();
        self.s.default_numbers();
        self.s.run();
        let mut out = std::mem::take(&mut self.out);
        out.exprs = out.exprs.iter().map(|ty| self.done(*ty)).collect();
        out.pats = out.pats.iter().map(|ty| self.done(*ty)).collect();
        out.result = out.result.map(|ty| self.done(ty));
        for local in self.locals.values_mut() {
            local.ty = finished(&mut self.s, local.ty);
        }
        out.locals = self.locals.values().cloned().collect();
        out.calls = self.finish_calls(std::mem::take(&mut out.calls));
        for res in out.paths.values_mut() {
            self.finish_res(res);
        }
        for res in out.pat_paths.values_mut() {
            self.finish_res(res);
        }
        self.publish_closures();
        out
    }

    fn done(&mut self, ty: Ty) -> Ty {
        finished(&mut self.s, ty)
    }

    /// In order, so that what one target decides never depends on the order of a hash map.
    fn finish_calls(&mut self, calls: Map<(ExprId, Role), Callee>) -> Map<(ExprId, Role), Callee> {
        let mut list: Vec<((ExprId, Role), Callee)> = calls.into_iter().collect();
        list.sort_unstable_by_key(|(key, _)| *key);
        let mut done = Map::default();
        for (key, mut callee) in list {
            callee.result = self.done(callee.result);
            callee.target = self.finish_target(callee.target);
            callee.derefs = callee.derefs.into_iter().map(|target| self.finish_target(target)).collect();
            // `?` on an error that is already the right one.
            if key.1 == Role::From
                && let Target::Fn(id, subst) = &callee.target
                && self.is_identity(*id, *subst)
            {
                continue;
            }
            done.insert(key, callee);
        }
        done
    }

    /// `impl<T> From<T> for T`
    fn is_identity(&self, id: crate::ty::FnId, _: Subst) -> bool {
        let sig = self.types.sig(id);
        sig.params
            .first()
            .is_some_and(|param| *param == sig.result && matches!(param.kind(), crate::ty::TyKind::Param(_)))
    }

    fn finish_target(&mut self, target: Target) -> Target {
        match target {
            Target::Fn(id, subst) => Target::Fn(id, self.s.finish_subst(subst)),
            Target::Trait(id, ty, subst) => {
                let ty = self.done(ty);
                let subst = self.s.finish_subst(subst);
                match self.s.implementation(id, ty, subst) {
                    Some((id, subst)) => Target::Fn(id, self.s.finish_subst(subst)),
                    None => Target::Trait(id, ty, subst),
                }
            }
            other => other,
        }
    }

    fn finish_res(&mut self, res: &mut Res) {
        match res {
            Res::Fn(target) => *target = self.finish_target(target.clone()),
            Res::Ctor(_, _, args) => {
                for arg in args {
                    *arg = finished(&mut self.s, *arg);
                }
            }
            _ => {}
        }
    }

    /// Makes the closures of the body known to other bodies.
    fn publish_closures(&mut self) {
        let mut closures: Vec<(ClosureId, (Vec<Ty>, Ty))> = self.s.closures.drain().collect();
        closures.sort_unstable_by_key(|(id, _)| *id);
        let finished: Vec<_> = closures
            .into_iter()
            .map(|(id, (params, result))| {
                (id, (params.into_iter().map(|ty| self.done(ty)).collect::<Vec<Ty>>(), self.done(result)))
            })
            .collect();
        if !finished.is_empty() {
            let known = self.types.closures.lock();
            known.unwrap_or_else(std::sync::PoisonError::into_inner).extend(finished);
        }
    }
}

fn finished(solver: &mut crate::infer::goal::Solver<'_, '_>, ty: Ty) -> Ty {
    let ty = solver.table.resolve(ty);
    let ty = solver.normalize(ty);
    let names = &solver.types.lang.names;
    solver.table.finish(ty, names.i32_, names.f64_)
}
