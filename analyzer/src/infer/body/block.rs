//! Blocks and statements.

use super::{Cx, Frame};
use crate::hir::{Block, BlockKind, ExprId, Stmt};
use crate::ty::{Ty, TyKind};

impl Cx<'_, '_> {
    /// A block in any of its kinds.
    pub(super) fn block(&mut self, id: ExprId, block: &Block, want: Option<Ty>) -> Ty {
        match block.kind {
            BlockKind::Plain | BlockKind::Const => match block.label {
                Some(_) => self.labelled(id, block, want),
                None => self.statements(id, block, want),
            },
            BlockKind::Async => {
                let inner = want.and_then(|want| self.s.expected_output(want));
                let result = inner.unwrap_or_else(|| self.s.fresh());
                self.framed(id, block, result);
                Ty::new(TyKind::Future(result))
            }
            BlockKind::Try => {
                let result = want.unwrap_or_else(|| self.s.fresh());
                self.framed(id, block, result);
                result
            }
        }
    }

    /// Code whose `return`s and `?`s end here. The value is used where `result` is wanted.
    fn framed(&mut self, id: ExprId, block: &Block, result: Ty) {
        self.frames.push(Frame { result });
        let loops = std::mem::take(&mut self.loops);
        let ty = self.statements(id, block, Some(result));
        self.loops = loops;
        self.frames.pop();
        self.s.coerce(ty, result);
    }

    fn labelled(&mut self, id: ExprId, block: &Block, want: Option<Ty>) -> Ty {
        self.enter_loop(block.label, want, true);
        let ty = self.statements(id, block, want);
        match self.loops.pop() {
            Some(left) if left.broken => {
                let value = left.value.unwrap_or_else(Ty::unit);
                self.merge(Some(value), ty)
            }
            _ => ty,
        }
    }

    /// Statements and value in a scope of their own.
    fn statements(&mut self, id: ExprId, block: &Block, want: Option<Ty>) -> Ty {
        let scope = self.in_scope.len();
        let module = self.scope.module;
        if !block.items.is_empty()
            && let Some(inner) = self.program.block_module(module, self.owner, id)
        {
            self.scope.module = inner;
        }
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.statement(stmt);
        }
        let ty = match block.tail {
            Some(tail) => {
                let ty = self.expr(tail, want);
                if diverges { Ty::new(TyKind::Never) } else { ty }
            }
            None if diverges => Ty::new(TyKind::Never),
            None => Ty::unit(),
        };
        self.scope.module = module;
        self.in_scope.truncate(scope);
        ty
    }

    /// One statement; whether control never gets past it.
    fn statement(&mut self, stmt: &Stmt) -> bool {
        let ty = match stmt {
            Stmt::Let { pat, ty, init, otherwise } => {
                let written = ty.as_ref().map(|ty| self.written(ty));
                let value = match (written, init) {
                    (Some(written), Some(init)) => Some(self.check(*init, written)),
                    (None, Some(init)) => Some(self.expr(*init, None)),
                    _ => None,
                };
                if let Some(otherwise) = otherwise {
                    self.expr(*otherwise, None);
                }
                let ty = written.or(value).unwrap_or_else(|| self.s.fresh());
                self.bind_pat(*pat, ty);
                value.unwrap_or(ty)
            }
            Stmt::Expr(expr) => self.expr(*expr, None),
        };
        if self.s.goals.len() > 8 {
            self.s.run();
        }
        self.never(ty)
    }
}
