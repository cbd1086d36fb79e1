//! Expressions into destinations.

use super::build::{Builder, Dest};
use crate::base::Name;
use crate::hir::{BinaryOp, ExprId, ExprKind, Literal, UnaryOp};
use crate::infer::{Res, Role};
use crate::ir::{Callee, Const, Op, Operand, Place, Step, Stmt, Value, Via};
use crate::resolve::AdtKind;
use crate::source::Span;
use crate::ty::{AdtId, Reason, TyKind};

/// Most references in a row that are told apart.
const APART: usize = 16;

impl Builder<'_> {
    /// Lowers `e` for its effects.
    pub(super) fn effect(&mut self, e: ExprId) {
        if self.is_place(e) {
            let place = self.place(e);
            let span = self.span(e);
            self.emit(Stmt::Read { place, span });
            return;
        }
        match &self.expr(e).kind {
            ExprKind::Lit(_) | ExprKind::Path(_) => {}
            ExprKind::Ref { expr, .. } => self.effect(*expr),
            ExprKind::Assign(..)
            | ExprKind::AssignOp(..)
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Break(..)
            | ExprKind::Continue(_)
            | ExprKind::Return(_) => {
                // They yield nothing, so the destination is never written.
                let nowhere = self.result_dest();
                self.eval(e, &nowhere);
            }
            _ => {
                let dest = self.discard(self.ty(e));
                self.eval(e, &dest);
            }
        }
    }

    /// Lowers `e` into `dest`.
    pub(super) fn eval(&mut self, e: ExprId, dest: &Dest) {
        let span = self.span(e);
        if let Some(constant) = self.constant(e) {
            return self.store(dest, Value::Copy(Operand::Const(constant)), span);
        }
        if self.is_place(e) && !matches!(self.expr(e).kind, ExprKind::Ref { .. }) {
            let mut place = self.place(e);
            if matches!(self.expr(e).kind, ExprKind::Deref(_)) {
                // The value behind the reference is meant, as it is now: `let old = *dest; *dest = new`.
                place = place.step(self.unit.lang.through, None);
            }
            return self.copy(place, dest, span);
        }
        match &self.expr(e).kind {
            ExprKind::Missing(why) => self.missing(why, dest, span),
            ExprKind::Lit(_) => self.store(dest, Value::Copy(Operand::Const(Const::Other)), span),
            ExprKind::Path(path) => {
                let name = path.last().map_or(Name::new(""), |last| last.name);
                self.path_value(e, name, dest);
            }
            ExprKind::Call { callee, args } => self.call_expr(e, *callee, args, dest),
            ExprKind::MethodCall { receiver, name, args, .. } => self.method_call(e, *receiver, *name, args, dest),
            ExprKind::Unary(op, of) => self.unary(e, *op, *of, dest),
            ExprKind::Binary(op, left, right) => self.binary(e, *op, *left, *right, dest),
            ExprKind::Assign(left, right) => self.assignment(*left, *right, span),
            ExprKind::AssignOp(op, left, right) => self.assign_op(e, op, *left, *right),
            ExprKind::Ref { mutable, expr } => {
                let place = self.place(*expr);
                self.store(dest, Value::Borrow { place, mutable: *mutable }, span);
            }
            ExprKind::Cast(of, _) => {
                let of = self.operand(*of);
                let value = if self.ty(e).is_scalar() { computed(Op::Cast, vec![of]) } else { Value::Copy(of) };
                self.store(dest, value, span);
            }
            ExprKind::Tuple(parts) => {
                let parts = self.numbered(parts);
                self.store(dest, Value::Aggregate { ty: None, parts, base: None, variant: None }, span);
            }
            ExprKind::Array(parts) => self.array(parts, dest, span),
            ExprKind::Repeat(value, count) => {
                self.effect(*count);
                self.elements(&[*value], None, dest, span);
            }
            ExprKind::Struct { fields, base, path } => {
                let name = path.last().map_or(Name::new(""), |last| last.name);
                self.struct_expr(e, name, fields, *base, dest);
            }
            ExprKind::Block(block) => self.block_expr(e, block, dest),
            ExprKind::If { cond, then, otherwise } => self.if_expr(e, *cond, *then, *otherwise, dest),
            ExprKind::Let(..) => self.bool_value(e, dest),
            ExprKind::Match { on, arms } => self.match_expr(*on, arms, dest, span),
            ExprKind::Loop { label, body } => self.loop_expr(*label, *body, dest),
            ExprKind::While { label, cond, body } => self.while_expr(*label, *cond, *body),
            ExprKind::For { label, pat, iter, body } => self.for_expr(e, *label, *pat, *iter, *body),
            ExprKind::Break(label, value) => self.break_expr(*label, *value),
            ExprKind::Continue(label) => self.continue_expr(*label),
            ExprKind::Return(value) => self.return_expr(*value, span),
            ExprKind::Closure { .. } => self.closure(e, dest),
            ExprKind::Await(of) => {
                let place = self.await_place(e, *of);
                self.copy(place, dest, span);
            }
            ExprKind::Try(of) => {
                let place = self.try_place(e, *of);
                self.copy(place, dest, span);
            }
            ExprKind::Range(from, to) => self.range(e, *from, *to, dest),
            ExprKind::Underscore => {}
            ExprKind::Macro(call) => self.macro_expr(e, call, dest),
            ExprKind::Personal(tag, of) => self.personal(tag, *of, dest, span),
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => {
                let place = self.place(e);
                self.copy(place, dest, span);
            }
        }
    }

    /// A constant that models and policies can read.
    pub(super) fn constant(&self, e: ExprId) -> Option<Const> {
        match &self.expr(e).kind {
            ExprKind::Lit(literal) => Some(literal_const(literal)),
            ExprKind::Unary(UnaryOp::Neg, of) => match self.constant(*of)? {
                Const::Int(value) => value.checked_neg().map(Const::Int),
                _ => None,
            },
            ExprKind::Ref { mutable: false, expr } => match &self.expr(*expr).kind {
                ExprKind::Lit(literal) => Some(literal_const(literal)),
                ExprKind::Path(_) => self.constant(*expr),
                _ => None,
            },
            ExprKind::Path(_) => match self.unit.inferred.paths.get(&e)? {
                Res::Const(id) => self.unit.const_value(*id),
                Res::Foreign(_) => None,
                _ => None,
            },
            ExprKind::Macro(call) => self.unit.macro_const(&call.path, &call.reading),
            _ => None,
        }
    }

    fn missing(&mut self, why: &'static str, dest: &Dest, span: Span) {
        // Conditions and ends that macros imply are nothing that was lost.
        if matches!(why, "nested too deeply" | "unparsed expression") {
            self.gap("unread_expression", format!("an expression could not be read: {why}"), span);
        }
        self.store(dest, Value::Opaque(Vec::new(), why), span);
    }

    /// A path that is no place: a function, constructor or foreign value.
    fn path_value(&mut self, e: ExprId, name: Name, dest: &Dest) {
        let span = self.span(e);
        let value = match self.unit.inferred.paths.get(&e) {
            Some(Res::Fn(target)) => Value::Function(Box::new(self.callee(target, Via::Call).0)),
            Some(Res::Ctor(adt, variant, _)) => {
                let (adt, variant) = (*adt, *variant);
                match self.ty(e).kind() {
                    TyKind::Ctor(..) | TyKind::FnPtr(..) => {
                        Value::Function(Box::new(Callee::Ctor(self.ctor_steps(adt, variant))))
                    }
                    _ => self.unit_value(adt, variant),
                }
            }
            Some(Res::Foreign(path)) => match self.ty(e).kind() {
                TyKind::FnDef(..) | TyKind::FnPtr(..) => Value::Function(Box::new(Callee::Foreign(*path))),
                _ => Value::Copy(Operand::Const(Const::Other)),
            },
            Some(Res::Const(_) | Res::Local(_) | Res::Static(_)) => Value::Copy(Operand::Const(Const::Other)),
            Some(Res::Unknown(_)) | None => match self.ty(e).kind() {
                TyKind::FnDef(id, subst) => Value::Function(Box::new(Callee::Fn(*id, *subst))),
                TyKind::FnPtr(..) => Value::Function(Box::new(Callee::Unknown(name, Reason::UnresolvedPath))),
                _ => Value::Opaque(Vec::new(), "a path that leads nowhere"),
            },
        };
        self.store(dest, value, span);
    }

    /// The steps that a tuple constructor's arguments go to.
    pub(super) fn ctor_steps(&self, adt: AdtId, variant: u32) -> Vec<Step> {
        let fields = self.unit.defs()[adt].variants.get(variant as usize).map_or(&[][..], |shape| &shape.fields);
        fields.iter().map(|field| self.unit.step(adt, variant, field.name)).collect()
    }

    pub(super) fn aggregate(&self, adt: AdtId, parts: Vec<(Step, Operand)>, base: Option<Place>) -> Value {
        Value::Aggregate { ty: Some(self.unit.defs()[adt].path), parts, base, variant: None }
    }

    /// A unit struct or variant. That of `Option` is told by its type.
    fn unit_value(&self, adt: AdtId, variant: u32) -> Value {
        let def = &self.unit.defs()[adt];
        let told = def.kind == AdtKind::Enum && def.path != "std::option::Option";
        let variant = def.variants.get(variant as usize).filter(|_| told).map(|shape| shape.name);
        Value::Aggregate { ty: Some(def.path), parts: Vec::new(), base: None, variant }
    }

    pub(super) fn numbered(&mut self, parts: &[ExprId]) -> Vec<(Step, Operand)> {
        let step = |at: usize| Step { name: Name::new(&at.to_string()), field: None };
        parts.iter().enumerate().map(|(at, part)| (step(at), self.part(*part))).collect()
    }

    /// An array, or a `Vec`.
    pub(super) fn elements(&mut self, parts: &[ExprId], ty: Option<Name>, dest: &Dest, span: Span) {
        let lang = self.unit.lang;
        let count = parts.len();
        let step = |at: usize| if count == 1 { lang.element } else { lang.position(at, count) };
        let parts = parts.iter().enumerate().map(|(at, part)| (step(at), self.part(*part))).collect();
        self.store(dest, Value::Aggregate { ty, parts, base: None, variant: None }, span);
    }

    /// `[a, b]`. References that stand in a row, as values of an SQL text do, are told apart beside being elements.
    fn array(&mut self, parts: &[ExprId], dest: &Dest, span: Span) {
        let apart = (2..=APART).contains(&parts.len())
            && parts.iter().all(|part| matches!(self.expr(*part).kind, ExprKind::Ref { .. }));
        if !apart {
            return self.elements(parts, None, dest, span);
        }
        let (lang, count) = (self.unit.lang, parts.len());
        let values: Vec<Operand> = parts.iter().map(|part| self.part(*part)).collect();
        let numbered =
            |(at, value): (usize, &Operand)| (Step { name: Name::new(&at.to_string()), field: None }, value.clone());
        let mut parts: Vec<(Step, Operand)> = values.iter().enumerate().map(numbered).collect();
        parts.extend(values.into_iter().enumerate().map(|(at, value)| (lang.position(at, count), value)));
        self.store(dest, Value::Aggregate { ty: None, parts, base: None, variant: None }, span);
    }

    fn struct_expr(
        &mut self,
        e: ExprId,
        name: Name,
        fields: &[(Name, Span, ExprId)],
        base: Option<ExprId>,
        dest: &Dest,
    ) {
        let span = self.span(e);
        let unit = self.unit;
        let res = unit.inferred.paths.get(&e);
        let mut parts = Vec::with_capacity(fields.len());
        for (field, _, value) in fields {
            let step = match res {
                Some(Res::Ctor(adt, variant, _)) => unit.step(*adt, *variant, *field),
                _ => Step { name: *field, field: None },
            };
            parts.push((step, self.part(*value)));
        }
        let base = base.map(|base| self.place(base));
        let ty = match res {
            Some(Res::Ctor(adt, ..)) => Some(unit.defs()[*adt].path),
            Some(Res::Foreign(path)) => Some(*path),
            _ => {
                self.gap("unknown_struct", format!("`{name}` is not a struct that is known here"), span);
                None
            }
        };
        self.store(dest, Value::Aggregate { ty, parts, base, variant: None }, span);
    }

    fn unary(&mut self, e: ExprId, op: UnaryOp, of: ExprId, dest: &Dest) {
        let span = self.span(e);
        if let Some(callee) = self.unit.inferred.calls.get(&(e, Role::Main)) {
            let arg = self.argument(of);
            let (callee, result) = (self.callee(&callee.target, Via::Operator), callee.result);
            self.call(callee.0, vec![arg], result, Some(dest), callee.1, span);
            return;
        }
        let carries = op == UnaryOp::Neg || matches!(self.ty(e).kind(), TyKind::Int(_));
        let of = self.operand(of);
        let value = match (op, carries) {
            (UnaryOp::Neg, _) => computed(Op::Neg, vec![of]),
            (_, true) => Value::Derive(vec![of]),
            (_, false) => Value::Test(vec![of]),
        };
        self.store(dest, value, span);
    }

    fn binary(&mut self, e: ExprId, op: BinaryOp, left: ExprId, right: ExprId, dest: &Dest) {
        let span = self.span(e);
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            return self.bool_value(e, dest);
        }
        if let Some(callee) = self.unit.inferred.calls.get(&(e, Role::Main)) {
            let compare = matches!(op, BinaryOp::Compare(_));
            let args = [left, right].map(|side| if compare { self.compared(side) } else { self.argument(side) });
            let (target, via) = self.callee(&callee.target, Via::Operator);
            self.call(target, args.into(), callee.result, Some(dest), via, span);
            return;
        }
        let operands = vec![self.operand(left), self.operand(right)];
        let value = match op {
            BinaryOp::Compare("==") => Value::Test(operands),
            BinaryOp::Compare("!=") => {
                let equal = self.hold(Value::Test(operands), self.ty(e), span);
                Value::Test(vec![Operand::Place(equal)])
            }
            BinaryOp::Compare(_) => Value::Test(operands.into_iter().chain([Operand::Const(Const::Other)]).collect()),
            BinaryOp::Arith(word) => arithmetic(word, operands),
            BinaryOp::And | BinaryOp::Or => Value::Derive(operands),
        };
        self.store(dest, value, span);
    }

    /// A side of a comparison: handed over by reference.
    fn compared(&mut self, e: ExprId) -> crate::ir::Arg {
        let ty = self.ty(e).reference(false);
        let value = self.operand(e);
        self.arg(value, ty)
    }

    fn range(&mut self, e: ExprId, from: Option<ExprId>, to: Option<ExprId>, dest: &Dest) {
        let span = self.span(e);
        let mut parts = Vec::new();
        for (name, end) in [("start", from), ("end", to)] {
            if let Some(end) = end {
                let value = self.part(end);
                let name = Name::new(name);
                let step = match self.ty(e).kind() {
                    TyKind::Adt(adt, _) => self.unit.step(*adt, 0, name),
                    _ => Step { name, field: None },
                };
                parts.push((step, value));
            }
        }
        let value = match self.ty(e).kind() {
            TyKind::Adt(adt, _) => self.aggregate(*adt, parts, None),
            _ => Value::Derive(parts.into_iter().map(|(_, value)| value).collect()),
        };
        self.store(dest, value, span);
    }

    fn personal(&mut self, tag: &crate::hir::TagAt, of: ExprId, dest: &Dest, span: Span) {
        let of = self.operand(of);
        let site = self.unit.personal_site(tag);
        self.store(dest, Value::Source { of, site }, span);
    }
}

pub(super) fn literal_const(literal: &Literal) -> Const {
    match literal {
        Literal::Str(text) => Const::Str(*text),
        Literal::Int(value, _) => i128::try_from(*value).map_or(Const::Other, Const::Int),
        Literal::Bool(value) => Const::Bool(*value),
        Literal::Bytes | Literal::Float(_) | Literal::Char | Literal::Byte => Const::Other,
    }
}

/// What an arithmetic operator makes of its operands.
pub(super) fn arithmetic(word: &str, operands: Vec<Operand>) -> Value {
    match operation(word) {
        Some(op) => computed(op, operands),
        None => Value::Derive(operands),
    }
}

/// The operation on integers that an operator stands for.
pub(super) fn operation(word: &str) -> Option<Op> {
    Op::ALL.into_iter().find(|op| word.trim_end_matches("_assign") == op.word())
}

/// An operation on plain numbers is the number that it yields.
fn computed(op: Op, operands: Vec<Operand>) -> Value {
    let plain = |operand: &Operand| match operand {
        Operand::Const(Const::Int(value)) => Some(*value),
        _ => None,
    };
    let known: Option<Vec<i128>> = operands.iter().map(plain).collect();
    match known.and_then(|known| op.apply(&known)) {
        Some(value) => Value::Copy(Operand::Const(Const::Int(value))),
        None => Value::Compute(op, operands),
    }
}
