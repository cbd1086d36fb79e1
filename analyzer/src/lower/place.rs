//! Expressions that are places. References, boxes and derefs leave no step.

use super::build::{Builder, Dest};
use crate::base::Name;
use crate::hir::{ExprId, ExprKind};
use crate::infer::{LocalId, Res, Role};
use crate::ir::{Operand, Place, Root, Stmt, Value, Via};
use crate::resolve::AdtKind;
use crate::ty::{Ty, TyKind};

impl Builder<'_> {
    /// Whether `e` names a place rather than computing a value.
    pub(super) fn is_place(&self, e: ExprId) -> bool {
        match &self.expr(e).kind {
            ExprKind::Path(_) => match self.unit.inferred.paths.get(&e) {
                Some(Res::Local(_) | Res::Static(_)) => true,
                Some(Res::Const(id)) => self.unit.const_value(*id).is_none(),
                _ => false,
            },
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => true,
            ExprKind::Ref { expr, .. } => self.is_place(*expr),
            ExprKind::Call { callee, args } => self.same(*callee, args).is_some_and(|arg| self.is_place(arg)),
            _ => false,
        }
    }

    /// The argument of the intrinsic `same`.
    pub(super) fn same(&self, callee: ExprId, args: &[ExprId]) -> Option<ExprId> {
        match (self.unit.inferred.paths.get(&callee), args) {
            (Some(Res::Fn(crate::infer::Target::Fn(id, _))), [arg]) if self.unit.intrinsic(*id) == Some("same") => {
                Some(*arg)
            }
            _ => None,
        }
    }

    /// The place of `e`; a temporary when it is none.
    pub(super) fn place(&mut self, e: ExprId) -> Place {
        let unit = self.unit;
        match &self.expr(e).kind {
            ExprKind::Path(_) => match unit.inferred.paths.get(&e) {
                Some(Res::Local(local)) => self.local(*local),
                Some(Res::Static(id)) => Place { root: Root::Static(*id), path: Vec::new() },
                Some(Res::Const(id)) if unit.const_value(*id).is_none() => {
                    Place { root: Root::Const(*id), path: Vec::new() }
                }
                _ => self.temporary(e),
            },
            ExprKind::Field { base, name } => self.field(e, *base, *name),
            ExprKind::Index { base, index } => self.index(e, *base, *index),
            ExprKind::Deref(of) => {
                let place = self.place(*of);
                self.overloaded_derefs(e, place, self.ty(*of))
            }
            ExprKind::Ref { expr, .. } => self.place(*expr),
            ExprKind::Call { callee, args } => match self.same(*callee, args) {
                Some(arg) => self.place(arg),
                None => self.temporary(e),
            },
            ExprKind::Try(of) => self.try_place(e, *of),
            ExprKind::Await(of) => self.await_place(e, *of),
            ExprKind::Block(block) if block.is_value() => match block.tail {
                Some(tail) => self.place(tail),
                None => self.temporary(e),
            },
            ExprKind::Cast(of, _) if self.ty(e).is_unknown() || !self.ty(e).is_scalar() => self.place(*of),
            _ => self.temporary(e),
        }
    }

    fn temporary(&mut self, e: ExprId) -> Place {
        let dest = self.fresh(self.ty(e));
        self.eval(e, &dest);
        dest.place
    }

    /// The place of a local; captures it when it belongs to a function around this one.
    pub(super) fn local(&mut self, local: LocalId) -> Place {
        if let Some(place) = self.locals.get(&local) {
            return place.clone();
        }
        let info = self.unit.inferred.locals.get(local.index());
        let place = match (self.env, info) {
            (Some(env), Some(info)) if self.outer.contains(&local) => {
                let taken =
                    self.captures.iter().filter(|(_, name)| name.split('~').next() == Some(info.name.as_str())).count();
                let name = if taken == 0 { info.name } else { Name::new(&format!("{}~{}", info.name, taken + 1)) };
                self.captures.push((local, name));
                Place::slot(env).step(name, None)
            }
            (_, Some(info)) => Place::slot(self.slot(Some(info.name), info.ty)),
            (_, None) => Place::slot(self.temp(Ty::unknown(crate::ty::Reason::Unreadable))),
        };
        self.locals.insert(local, place.clone());
        place
    }

    /// Calls the user's `Deref` behind `e`, if there is one.
    pub(super) fn overloaded_derefs(&mut self, e: ExprId, mut place: Place, mut of: Ty) -> Place {
        let unit = self.unit;
        for n in 0..=u8::MAX {
            let Some(callee) = unit.inferred.calls.get(&(e, Role::Deref(n))) else { break };
            let span = self.span(e);
            place = self.deref_call(&callee.target, (place, of), callee.result, span);
            of = callee.result;
        }
        place
    }

    /// Calls `deref` or `deref_mut` on a place of a type.
    pub(super) fn deref_call(
        &mut self,
        target: &crate::infer::Target,
        (place, of): (Place, Ty),
        result: Ty,
        span: crate::source::Span,
    ) -> Place {
        let mutable = self.is_mutable_deref(target);
        let arg = self.ref_arg(place, of.peel_refs(), mutable);
        let result = match result.kind() {
            TyKind::Ref(_, to) => to.reference(mutable),
            _ => result,
        };
        let (callee, via) = self.callee(target, Via::Operator);
        self.call(callee, vec![arg], result, None, via, span)
    }

    fn is_mutable_deref(&self, target: &crate::infer::Target) -> bool {
        use crate::infer::Target;
        match target {
            Target::Fn(id, _) | Target::Trait(id, ..) => self.unit.defs()[*id].name == "deref_mut",
            _ => false,
        }
    }

    /// Type of a whole slot; unknown for other places.
    pub(super) fn place_ty(&self, place: &Place) -> Ty {
        match place.root {
            Root::Slot(slot) if place.path.is_empty() => self.slots[slot].ty,
            _ => Ty::unknown(crate::ty::Reason::Ambiguous),
        }
    }

    fn field(&mut self, e: ExprId, base: ExprId, name: Name) -> Place {
        let place = self.place(base);
        let place = self.overloaded_derefs(e, place, self.ty(base));
        let field = self.unit.inferred.fields.get(&e).and_then(|field| field.path);
        let name = match self.ty(base).peel_refs().kind() {
            TyKind::Adt(id, _) if self.unit.defs()[*id].kind == AdtKind::Union => self.unit.step(*id, 0, name).name,
            _ => name,
        };
        place.step(name, field)
    }

    fn index(&mut self, e: ExprId, base: ExprId, index: ExprId) -> Place {
        let span = self.span(e);
        let unit = self.unit;
        let place = self.place(base);
        if let Some(callee) = unit.inferred.calls.get(&(e, Role::Main)) {
            let mut place = place;
            let mut of = self.ty(base).peel_refs();
            for target in &callee.derefs {
                let result = unit.facts.result_of(target);
                place = self.deref_call(target, (place, of), result, span);
                of = result.peel_refs();
            }
            let mutable = callee.autoref == crate::infer::Autoref::Mut;
            let receiver = self.ref_arg(place, of, mutable);
            let index = self.argument(index);
            // `Index::index` yields a reference, the expression what it points to.
            let result = match callee.result.kind() {
                TyKind::Ref(_, to) => to.reference(mutable),
                _ => callee.result.reference(mutable),
            };
            let (callee, via) = self.callee(&callee.target, Via::Operator);
            return self.call(callee, vec![receiver, index], result, None, via, span);
        }
        let place = self.overloaded_derefs(e, place, self.ty(base));
        let known = self.constant(index);
        let at = self.operand(index);
        if let Operand::Place(at) = at {
            self.emit(Stmt::Read { place: at, span });
        }
        let part = matches!(self.ty(e).kind(), TyKind::Slice(_) | TyKind::Str);
        if part || matches!(self.expr(index).kind, ExprKind::Range(..)) {
            return place;
        }
        let step = match (self.ty(base).peel_refs().kind(), known) {
            (TyKind::Array(_), Some(crate::ir::Const::Int(at))) => {
                usize::try_from(at).ok().map(|at| self.unit.lang.position(at, at + 1))
            }
            _ => None,
        };
        place.step(step.unwrap_or(self.unit.lang.element).name, None)
    }

    /// `e` as an operand: a constant, its place, or a temporary.
    pub(super) fn operand(&mut self, e: ExprId) -> Operand {
        match self.constant(e) {
            Some(constant) => Operand::Const(constant),
            None => Operand::Place(self.place(e)),
        }
    }

    /// `e` as a part of a bigger value: a reference is held by a temporary of its own.
    pub(super) fn part(&mut self, e: ExprId) -> Operand {
        match &self.expr(e).kind {
            ExprKind::Ref { .. } => {
                let dest: Dest = self.fresh(self.ty(e));
                self.eval(e, &dest);
                Operand::Place(dest.place)
            }
            _ => self.operand(e),
        }
    }

    /// `e` as the argument of a call.
    pub(super) fn argument(&mut self, e: ExprId) -> crate::ir::Arg {
        let ty = self.ty(e);
        if let ExprKind::Ref { mutable, expr } = &self.expr(e).kind {
            let place = self.place(*expr);
            let writable = *mutable || self.unit.facts.writable(ty);
            return crate::ir::Arg { value: Operand::Place(place), ty, writable };
        }
        let value = self.operand(e);
        self.arg(value, ty)
    }

    /// Stores a place or a reference to it.
    pub(super) fn copy(&mut self, place: Place, dest: &Dest, span: crate::source::Span) {
        self.store(dest, Value::Copy(Operand::Place(place)), span);
    }
}

impl crate::hir::Block {
    /// Whether the block is nothing but its value.
    fn is_value(&self) -> bool {
        self.stmts.is_empty() && self.label.is_none() && self.kind == crate::hir::BlockKind::Plain
    }
}
