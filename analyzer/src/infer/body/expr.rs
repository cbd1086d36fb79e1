//! Expressions by kind.

use super::{Cx, Loop};
use crate::base::Name;
use crate::hir::{ExprId, ExprKind, Literal, UnaryOp};
use crate::infer::unify::VarKind;
use crate::ty::{Reason, Ty, TyKind};

impl Cx<'_, '_> {
    /// Infers an expression. `want` is a hint: the type its context expects, as far as it is known.
    pub(super) fn expr(&mut self, id: ExprId, want: Option<Ty>) -> Ty {
        let ty = self.expr_kind(id, want);
        if let Some(slot) = self.out.exprs.get_mut(id.index()) {
            *slot = ty;
        }
        ty
    }

    fn expr_kind(&mut self, id: ExprId, want: Option<Ty>) -> Ty {
        let body = self.body;
        let Some(expr) = body.exprs.get(id) else { return Ty::unknown(Reason::Unreadable) };
        match &expr.kind {
            ExprKind::Missing(_) => Ty::unknown(Reason::Unreadable),
            ExprKind::Lit(literal) => self.literal(literal),
            ExprKind::Path(path) => self.path_expr(id, path),
            ExprKind::Call { callee, args } => self.call(id, *callee, args, want),
            ExprKind::MethodCall { receiver, name, turbofish, args } => {
                self.method_call(id, *receiver, *name, turbofish.as_deref(), args, want)
            }
            ExprKind::Field { base, name } => self.field(id, *base, *name),
            ExprKind::Index { base, index } => self.index(id, *base, *index),
            ExprKind::Deref(inner) => self.deref(id, *inner),
            ExprKind::Unary(UnaryOp::Not, inner) => self.unary(id, *inner, "not", self.types.lang.not, want),
            ExprKind::Unary(UnaryOp::Neg, inner) => self.unary(id, *inner, "neg", self.types.lang.neg, want),
            ExprKind::Binary(op, left, right) => self.binary(id, *op, *left, *right, want),
            ExprKind::Assign(to, value) => {
                let ty = self.expr(*to, None);
                self.check(*value, ty);
                self.make_mut(*to);
                Ty::unit()
            }
            ExprKind::AssignOp(op, to, value) => self.assign_op(id, op, *to, *value),
            ExprKind::Ref { mutable, expr } => self.borrow(*mutable, *expr, want),
            ExprKind::Cast(value, ty) => {
                let ty = self.written(ty);
                let from = self.expr(*value, Some(ty));
                let from = self.s.table.shallow(from);
                if !self.is_number(ty) || self.s.table.is_open(from) {
                    self.s.coerce(from, ty);
                }
                ty
            }
            ExprKind::Tuple(parts) => self.tuple(parts, want),
            ExprKind::Array(parts) => self.array(parts, want),
            ExprKind::Repeat(value, count) => {
                let wanted = self.element_want(want);
                let ty = self.expr(*value, wanted);
                self.expr(*count, None);
                Ty::new(TyKind::Array(ty))
            }
            ExprKind::Struct { path, fields, base } => self.struct_expr(id, path, fields, *base, want),
            ExprKind::Block(block) => self.block(id, block, want),
            ExprKind::If { cond, then, otherwise } => self.if_expr(*cond, *then, *otherwise, want),
            ExprKind::Let(pat, value) => {
                let ty = self.expr(*value, None);
                self.bind_pat(*pat, ty);
                Ty::new(TyKind::Bool)
            }
            ExprKind::Match { on, arms } => self.match_expr(*on, arms, want),
            ExprKind::Loop { label, body } => self.loop_expr(*label, *body, want),
            ExprKind::While { label, cond, body } => self.while_expr(*label, *cond, *body),
            ExprKind::For { label, pat, iter, body } => self.for_expr(id, *label, *pat, *iter, *body),
            ExprKind::Break(label, value) => self.break_expr(*label, *value),
            ExprKind::Continue(_) => Ty::new(TyKind::Never),
            ExprKind::Return(value) => self.return_expr(*value),
            ExprKind::Closure { params, result, is_async, body, .. } => {
                self.closure(id, params, result.as_ref(), *is_async, *body, want)
            }
            ExprKind::Await(inner) => self.await_expr(id, *inner),
            ExprKind::Try(inner) => self.try_expr(id, *inner, want),
            ExprKind::Range(from, to) => self.range(*from, *to),
            ExprKind::Underscore => self.s.fresh(),
            ExprKind::Macro(mac) => self.macro_call(id, mac, want),
            ExprKind::Personal(_, inner) => self.expr(*inner, want),
        }
    }

    pub(super) fn literal(&mut self, literal: &Literal) -> Ty {
        let lang = &self.types.lang;
        match literal {
            Literal::Str(_) => lang.str_ref(),
            Literal::Bytes => Ty::new(TyKind::Array(lang.int(lang.names.u8_))).reference(false),
            Literal::Int(_, Some(suffix)) | Literal::Float(Some(suffix)) => crate::infer::written::prim(*suffix),
            Literal::Int(_, None) => self.s.table.fresh(VarKind::Int),
            Literal::Float(None) => self.s.table.fresh(VarKind::Float),
            Literal::Char => Ty::new(TyKind::Char),
            Literal::Byte => lang.int(lang.names.u8_),
            Literal::Bool(_) => Ty::new(TyKind::Bool),
        }
    }

    fn borrow(&mut self, mutable: bool, expr: ExprId, want: Option<Ty>) -> Ty {
        let inner = want.and_then(|want| match self.s.table.shallow(want).kind() {
            TyKind::Ref(_, to) | TyKind::Ptr(_, to) => Some(*to),
            _ => None,
        });
        // `&vec![…]` where `&[T]` is wanted: the hint would be wrong for the vector itself. A closure's parameters are told by
        // the `dyn Fn` that it becomes.
        let closure = matches!(self.body.exprs.get(expr).map(|expr| &expr.kind), Some(ExprKind::Closure { .. }));
        let inner = inner.filter(|ty| match self.s.table.shallow(*ty).kind() {
            TyKind::Str => false,
            TyKind::Dyn(_) => closure,
            _ => true,
        });
        let ty = self.expr(expr, inner);
        if mutable {
            self.make_mut(expr);
        }
        ty.reference(mutable)
    }

    fn tuple(&mut self, parts: &[ExprId], want: Option<Ty>) -> Ty {
        let wanted: Vec<Option<Ty>> = match want.map(|want| self.s.table.shallow(want).kind()) {
            Some(TyKind::Tuple(wanted)) if wanted.len() == parts.len() => wanted.iter().copied().map(Some).collect(),
            _ => vec![None; parts.len()],
        };
        let mut tys = Vec::with_capacity(parts.len());
        for (part, want) in parts.iter().zip(wanted) {
            let ty = self.expr(*part, want);
            tys.push(match want {
                // `(Box::new(x), y)` where `(Box<dyn T>, U)` is wanted.
                Some(want) if !self.s.table.is_open(want) && self.s.coerce(ty, want) => want,
                _ => ty,
            });
        }
        Ty::new(TyKind::Tuple(tys))
    }

    pub(super) fn element_want(&self, want: Option<Ty>) -> Option<Ty> {
        match self.s.table.shallow(want?).kind() {
            TyKind::Array(of) | TyKind::Slice(of) => Some(*of),
            _ => None,
        }
    }

    fn array(&mut self, parts: &[ExprId], want: Option<Ty>) -> Ty {
        let want = self.element_want(want);
        let of = self.elements(parts, want);
        Ty::new(TyKind::Array(of))
    }

    /// The common type of several expressions.
    pub(super) fn elements(&mut self, parts: &[ExprId], want: Option<Ty>) -> Ty {
        let mut common = want.filter(|want| !self.s.table.is_open(*want));
        for part in parts {
            let ty = self.expr(*part, common.or(want));
            common = Some(self.merge(common, ty));
        }
        match (common, want) {
            (Some(common), Some(want)) => {
                self.equate(common, want);
                common
            }
            (Some(common), None) => common,
            (None, Some(want)) => want,
            (None, None) => self.s.fresh(),
        }
    }

    /// The type of a value that comes from several places: what was known so far, and one more.
    pub(super) fn merge(&mut self, so_far: Option<Ty>, ty: Ty) -> Ty {
        let Some(known) = so_far else { return ty };
        let (known, ty) = (self.s.table.shallow(known), self.s.table.shallow(ty));
        match (known.kind(), ty.kind()) {
            (TyKind::Never | TyKind::Unknown(_), _) => ty,
            (_, TyKind::Never | TyKind::Unknown(_)) => known,
            (TyKind::FnDef(..), TyKind::FnDef(..)) | (TyKind::Closure(..), TyKind::Closure(..)) if known != ty => {
                let Some((params, result)) = self.s.callable_sig(known) else { return known };
                let pointer = Ty::new(TyKind::FnPtr(params, result));
                self.s.coerce(ty, pointer);
                pointer
            }
            _ => {
                if !self.s.coerce(ty, known) && self.s.coerce(known, ty) {
                    return ty;
                }
                known
            }
        }
    }

    fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>) -> Ty {
        let lang = &self.types.lang;
        let (adt, path) = match (from, to) {
            (Some(_), Some(_)) => (lang.range, "std::ops::Range"),
            (Some(_), None) => (lang.range_from, "std::ops::RangeFrom"),
            (None, Some(_)) => (lang.range_to, "std::ops::RangeTo"),
            (None, None) => return lang.adt(lang.range_full, "std::ops::RangeFull", Vec::new()),
        };
        let mut of = None;
        for end in [from, to].into_iter().flatten() {
            let ty = self.expr(end, of);
            if let Some(of) = of {
                self.equate(ty, of);
            }
            of = of.or(Some(ty));
        }
        lang.adt(adt, path, of.into_iter().collect())
    }

    pub(super) fn is_number(&self, ty: Ty) -> bool {
        let ty = self.s.table.shallow(ty);
        match ty.kind() {
            TyKind::Int(_) | TyKind::Float(_) => true,
            TyKind::Infer(_) => matches!(self.s.table.free(ty), Some((VarKind::Int | VarKind::Float, _))),
            _ => false,
        }
    }

    pub(super) fn enter_loop(&mut self, label: Option<Name>, want: Option<Ty>, block: bool) {
        self.loops.push(Loop { label, block, value: None, want, broken: false });
    }

    pub(super) fn never(&self, ty: Ty) -> bool {
        matches!(self.s.table.shallow(ty).kind(), TyKind::Never)
    }
}
