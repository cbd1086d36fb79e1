//! Blocks, conditions, loops, and what leaves them.

use super::build::{Builder, Dest, Region, RegionKind, otherwise, when};
use crate::base::Name;
use crate::hir::{BinaryOp, Block, BlockKind, ExprId, ExprKind, MacroReading, Stmt as HirStmt, UnaryOp};
use crate::infer::{Role, Target};
use crate::ir::{Arm, Const, Label, Operand, Place, Stmt, Value, Via};
use crate::source::Span;
use crate::ty::{Reason, Ty, TyKind};

impl Builder<'_> {
    pub(super) fn block_expr(&mut self, e: ExprId, block: &Block, dest: &Dest) {
        let kind = match (block.kind, block.label) {
            (BlockKind::Async, _) => RegionKind::Async,
            (BlockKind::Try, _) => RegionKind::Try,
            (_, Some(_)) => RegionKind::Block,
            (_, None) => return self.statements(block, dest),
        };
        let span = self.span(e);
        self.scope(|b, label| {
            let dest = match kind {
                // An async block yields what it computes; its type says `Future<Output>`.
                RegionKind::Async => Dest { ty: b.unit.facts.output(dest.ty), ..dest.clone() },
                _ => dest.clone(),
            };
            b.regions.push(Region { label, name: block.label, kind, dest: Some(dest.clone()) });
            if kind == RegionKind::Try {
                b.try_block(e, block, &dest, span);
            } else {
                b.statements(block, &dest);
            }
            b.regions.pop();
        });
    }

    /// `try { v }` is `Ok(v)`.
    fn try_block(&mut self, e: ExprId, block: &Block, dest: &Dest, span: Span) {
        let lang = self.unit.lang;
        let is_option = matches!(self.ty(e).kind(), TyKind::Adt(id, _) if Some(*id) == lang.adt("std::option::Option"));
        let (path, good) =
            if is_option { ("std::option::Option", lang.some) } else { ("std::result::Result", lang.ok) };
        let inner = self.fresh(block.tail.map_or_else(Ty::unit, |tail| self.ty(tail)));
        self.statements(block, &inner);
        let parts = vec![(lang.payload(path, good), Operand::Place(inner.place))];
        self.store(dest, Value::Aggregate { ty: Some(Name::new(path)), parts, base: None, variant: None }, span);
    }

    fn statements(&mut self, block: &Block, dest: &Dest) {
        for stmt in &block.stmts {
            match stmt {
                HirStmt::Expr(e) => self.effect(*e),
                HirStmt::Let { pat, init, otherwise, .. } => self.let_stmt(*pat, *init, *otherwise),
            }
        }
        if let Some(tail) = block.tail {
            self.eval(tail, dest);
        }
    }

    pub(super) fn if_expr(&mut self, e: ExprId, cond: ExprId, then: ExprId, other: Option<ExprId>, dest: &Dest) {
        let span = self.span(e);
        let (cond_inner, negated) = self.without_not(cond);
        if let Some(holds) = self.cfg_holds(cond_inner) {
            let taken = if holds != negated { Some(then) } else { other };
            return taken.into_iter().for_each(|taken| self.eval(taken, dest));
        }
        if self.is_simple(cond_inner) {
            let on = self.condition_place(cond_inner);
            let lang = self.unit.lang;
            let then = self.block(|b| b.eval(then, dest));
            let other = self.block(|b| other.into_iter().for_each(|other| b.eval(other, dest)));
            let (good, bad) = if negated { (lang.false_, lang.true_) } else { (lang.true_, lang.false_) };
            return self.branch(on, vec![when(good, then), when(bad, other)], span);
        }
        if other.is_none() {
            return self.scope(|b, end| {
                b.jump(cond, true, end);
                b.eval(then, dest);
            });
        }
        self.scope(|b, end| {
            b.scope(|b, fail| {
                b.jump(cond, true, fail);
                b.eval(then, dest);
                b.emit(Stmt::Break(end));
            });
            other.into_iter().for_each(|other| b.eval(other, dest));
        });
    }

    /// What `cfg!(…)` is where the branches that are looked at say it.
    fn cfg_holds(&self, cond: ExprId) -> Option<bool> {
        let ExprKind::Macro(call) = &self.expr(cond).kind else { return None };
        let MacroReading::Cfg(Some(cfg)) = &call.reading else { return None };
        self.unit.cfg_value(cfg)
    }

    /// The condition under `!`, and whether their number is odd.
    fn without_not(&self, mut cond: ExprId) -> (ExprId, bool) {
        let mut negated = false;
        while let ExprKind::Unary(UnaryOp::Not, of) = self.expr(cond).kind {
            if self.unit.inferred.calls.contains_key(&(cond, Role::Main)) {
                break;
            }
            (cond, negated) = (of, !negated);
        }
        (cond, negated)
    }

    /// Whether a condition is one value, without `let`, `&&`, `||` or `!`.
    fn is_simple(&self, cond: ExprId) -> bool {
        !matches!(
            self.expr(cond).kind,
            ExprKind::Let(..) | ExprKind::Binary(BinaryOp::And | BinaryOp::Or, ..) | ExprKind::Unary(UnaryOp::Not, _)
        )
    }

    fn condition_place(&mut self, cond: ExprId) -> Option<Place> {
        match self.operand(cond) {
            Operand::Place(place) => Some(place),
            Operand::Const(_) => None,
        }
    }

    /// Falls through when `cond` is `want`, else breaks to `fail`.
    pub(super) fn jump(&mut self, cond: ExprId, want: bool, fail: Label) {
        let span = self.span(cond);
        match &self.expr(cond).kind {
            ExprKind::Unary(UnaryOp::Not, of) if !self.unit.inferred.calls.contains_key(&(cond, Role::Main)) => {
                self.jump(*of, !want, fail)
            }
            ExprKind::Binary(op @ (BinaryOp::And | BinaryOp::Or), left, right) => {
                if (*op == BinaryOp::And) == want {
                    self.jump(*left, want, fail);
                    self.jump(*right, want, fail);
                } else {
                    // One side is enough: the other is only asked when the first does not decide.
                    self.scope(|b, enough| {
                        b.jump(*left, !want, enough);
                        b.jump(*right, want, fail);
                    });
                }
            }
            ExprKind::Let(pat, of) => {
                if want {
                    let place = self.place(*of);
                    let by_ref = self.is_ref(*of);
                    self.match_pat(*pat, &place, by_ref, Some(fail));
                } else {
                    self.scope(|b, missed| {
                        let place = b.place(*of);
                        let by_ref = b.is_ref(*of);
                        b.match_pat(*pat, &place, by_ref, Some(missed));
                        b.emit(Stmt::Break(fail));
                    });
                }
            }
            _ => {
                let on = self.condition_place(cond);
                let lang = self.unit.lang;
                let (good, bad) = if want { (lang.true_, lang.false_) } else { (lang.false_, lang.true_) };
                self.branch(on, vec![when(good, Vec::new()), when(bad, vec![Stmt::Break(fail)])], span);
            }
        }
    }

    /// A condition as a value: `true` where it holds, `false` elsewhere.
    pub(super) fn bool_value(&mut self, e: ExprId, dest: &Dest) {
        let span = self.span(e);
        let constant = |value| Value::Copy(Operand::Const(Const::Bool(value)));
        self.scope(|b, end| {
            b.scope(|b, fail| {
                b.jump(e, true, fail);
                b.store(dest, constant(true), span);
                b.emit(Stmt::Break(end));
            });
            b.store(dest, constant(false), span);
        });
    }

    fn in_loop(&mut self, name: Option<Name>, dest: Option<&Dest>, build: impl FnOnce(&mut Self, Label)) {
        let label = self.label();
        self.regions.push(Region { label, name, kind: RegionKind::Loop, dest: dest.cloned() });
        let body = self.block(|b| build(b, label));
        self.regions.pop();
        self.emit(Stmt::Loop { label, body });
    }

    pub(super) fn loop_expr(&mut self, name: Option<Name>, body: ExprId, dest: &Dest) {
        self.in_loop(name, Some(dest), |b, _| b.effect(body));
    }

    pub(super) fn while_expr(&mut self, name: Option<Name>, cond: ExprId, body: ExprId) {
        self.in_loop(name, None, |b, label| {
            b.jump(cond, true, label);
            b.effect(body);
        });
    }

    pub(super) fn for_expr(
        &mut self,
        e: ExprId,
        name: Option<Name>,
        pat: crate::hir::PatId,
        iter: ExprId,
        body: ExprId,
    ) {
        let span = self.span(iter);
        let unit = self.unit;
        let into_iter = unit.inferred.calls.get(&(e, Role::Iter));
        let next = unit.inferred.calls.get(&(e, Role::Next));
        let of = self.argument(iter);
        let iterated = match into_iter {
            Some(callee) => {
                let (target, via) = self.callee(&callee.target, Via::For);
                self.call(target, vec![of], callee.result, None, via, span)
            }
            None => match of.value {
                Operand::Place(place) => place,
                constant => self.hold(Value::Copy(constant), of.ty, span),
            },
        };
        let Some(next) = next.filter(|next| !matches!(next.target, Target::Unknown(..))) else {
            return self.for_unknown(name, pat, (iterated, self.ty(iter)), body, span);
        };
        let lang = unit.lang;
        self.in_loop(name, None, |b, label| {
            let ty = b.place_ty(&iterated).peel_refs();
            let arg = b.ref_arg(iterated.clone(), ty, true);
            let (target, via) = b.callee(&next.target, Via::For);
            let found = b.call(target, vec![arg], next.result, None, via, span);
            let step = lang.payload("std::option::Option", lang.some);
            let item = found.clone().step(step.name, step.field);
            let some = b.block(|b| {
                b.match_pat(pat, &item, false, None);
                b.effect(body);
            });
            b.branch(Some(found), vec![when(lang.some, some), when(lang.none, vec![Stmt::Break(label)])], span);
        });
    }

    /// A loop over something nobody knows: each item carries what it carries.
    fn for_unknown(
        &mut self,
        name: Option<Name>,
        pat: crate::hir::PatId,
        (iterated, of): (Place, Ty),
        body: ExprId,
        span: Span,
    ) {
        self.in_loop(name, None, |b, label| {
            let ty = b.unit.inferred.pats.get(pat.index()).copied().unwrap_or(Ty::unknown(Reason::Cascade));
            let (item, by_ref) = match of.peel_refs().kind() {
                TyKind::Array(_) | TyKind::Slice(_) => {
                    (iterated.step(b.unit.lang.element.name, None), matches!(of.kind(), TyKind::Ref(..)))
                }
                _ => (b.hold(Value::Derive(vec![Operand::Place(iterated)]), ty, span), false),
            };
            let some = b.block(|b| {
                b.match_pat(pat, &item, by_ref, None);
                b.effect(body);
            });
            b.branch(None, vec![otherwise(some), otherwise(vec![Stmt::Break(label)])], span);
        });
    }

    fn region_of(&self, name: Option<Name>) -> Option<Region> {
        let inner = self.regions.iter().rev().take_while(|region| region.kind != RegionKind::Async);
        let mut wanted = inner.filter(|region| match name {
            Some(name) => region.name == Some(name),
            None => region.kind == RegionKind::Loop,
        });
        wanted.next().cloned()
    }

    pub(super) fn break_expr(&mut self, name: Option<Name>, value: Option<ExprId>) {
        let Some(region) = self.region_of(name) else {
            value.into_iter().for_each(|value| self.effect(value));
            return;
        };
        match (value, &region.dest) {
            (Some(value), Some(dest)) => self.eval(value, dest),
            (Some(value), None) => self.effect(value),
            (None, _) => {}
        }
        self.emit(Stmt::Break(region.label));
    }

    pub(super) fn continue_expr(&mut self, name: Option<Name>) {
        match self.region_of(name) {
            Some(region) if region.kind == RegionKind::Loop => self.emit(Stmt::Continue(region.label)),
            _ => {}
        }
    }

    pub(super) fn return_expr(&mut self, value: Option<ExprId>, _span: Span) {
        let target = self
            .regions
            .iter()
            .rev()
            .find(|region| region.kind == RegionKind::Async)
            .and_then(|region| region.dest.clone());
        let dest = target.unwrap_or_else(|| self.result_dest());
        value.into_iter().for_each(|value| self.eval(value, &dest));
        self.leave(RegionKind::Async);
    }

    /// Where the failure of `?` goes.
    pub(super) fn try_target(&self) -> Dest {
        let region =
            self.regions.iter().rev().find(|region| matches!(region.kind, RegionKind::Try | RegionKind::Async));
        region.and_then(|region| region.dest.clone()).unwrap_or_else(|| self.result_dest())
    }

    /// Leaves the innermost async block (or `try` block, when asked for), else the function.
    pub(super) fn leave(&mut self, kind: RegionKind) {
        let region = self.regions.iter().rev().find(|region| region.kind == RegionKind::Async || region.kind == kind);
        match region.map(|region| region.label) {
            Some(label) => self.emit(Stmt::Break(label)),
            None => self.emit(Stmt::Return),
        }
    }

    /// An arm that is taken in no known case.
    pub(super) fn else_arm(&mut self, fail: Label) -> Arm {
        otherwise(vec![Stmt::Break(fail)])
    }
}
