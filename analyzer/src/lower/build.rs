//! The builder of one function: slots, blocks, regions, and the rules of storing.

use super::unit::Unit;
use crate::base::{Arena, Idx, Map, Name, Set};
use crate::hir::{Expr, ExprId};
use crate::infer::LocalId;
use crate::ir::{Arg, Arm, Block, Call, Callee, Label, Operand, Place, Root, Slot, SlotInfo, Stmt, Value, Via};
use crate::source::Span;
use crate::ty::{Reason, Ty, TyKind};

/// Where a value goes.
#[derive(Clone, Debug)]
pub(super) struct Dest {
    pub(super) place: Place,
    /// Its type.
    pub(super) ty: Ty,
}

/// A region of the source that something in it can leave.
#[derive(Clone, Debug)]
pub(super) struct Region {
    pub(super) label: Label,
    pub(super) name: Option<Name>,
    pub(super) kind: RegionKind,
    pub(super) dest: Option<Dest>,
}

/// What leaves a region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum RegionKind {
    /// `break` and `continue`.
    Loop,
    /// `break 'label`.
    Block,
    /// `return` and `?`.
    Async,
    /// `?`, with the result's type.
    Try,
}

/// Builds one function.
pub(super) struct Builder<'u> {
    pub(super) unit: &'u Unit<'u>,
    pub(super) slots: Arena<SlotInfo>,
    pub(super) locals: Map<LocalId, Place>,
    /// Of a closure: locals of the functions around it.
    pub(super) outer: Set<LocalId>,
    /// Of a closure: what it captures, in order of first use.
    pub(super) captures: Vec<(LocalId, Name)>,
    pub(super) env: Option<Slot>,
    pub(super) result: Slot,
    pub(super) regions: Vec<Region>,
    blocks: Vec<Block>,
    next_label: Label,
    next_call: u32,
    /// Takes values of type `()` and `!` that nobody takes.
    unit_slot: Option<Slot>,
}

impl<'u> Builder<'u> {
    pub(super) fn new(unit: &'u Unit<'u>) -> Builder<'u> {
        Builder {
            unit,
            slots: Arena::new(),
            locals: Map::default(),
            outer: Set::default(),
            captures: Vec::new(),
            env: None,
            result: Idx::new(0),
            regions: Vec::new(),
            blocks: vec![Vec::new()],
            next_label: 0,
            next_call: 0,
            unit_slot: None,
        }
    }

    /// The code built; the builder is done.
    pub(super) fn finish(&mut self) -> Block {
        self.blocks.pop().unwrap_or_default()
    }

    pub(super) fn expr(&self, e: ExprId) -> &'u Expr {
        &self.unit.body().exprs[e]
    }

    pub(super) fn ty(&self, e: ExprId) -> Ty {
        self.unit.inferred.exprs.get(e.index()).copied().unwrap_or(Ty::unknown(Reason::Unreadable))
    }

    pub(super) fn span(&self, e: ExprId) -> Span {
        self.expr(e).span
    }

    pub(super) fn slot(&mut self, name: Option<Name>, ty: Ty) -> Slot {
        let ref_like = self.unit.facts.ref_like(ty);
        self.slots.alloc(SlotInfo { name, ty, ref_like })
    }

    pub(super) fn temp(&mut self, ty: Ty) -> Slot {
        self.slot(None, ty)
    }

    /// Where a value goes that nobody takes.
    pub(super) fn discard(&mut self, ty: Ty) -> Dest {
        if !ty.is_unit() && !matches!(ty.kind(), TyKind::Never) {
            return self.fresh(ty);
        }
        let unit = match self.unit_slot {
            Some(slot) => slot,
            None => self.temp(Ty::unit()),
        };
        self.unit_slot = Some(unit);
        Dest { place: Place::slot(unit), ty: Ty::unit() }
    }

    /// A new temporary as a destination.
    pub(super) fn fresh(&mut self, ty: Ty) -> Dest {
        Dest { place: Place::slot(self.temp(ty)), ty }
    }

    pub(super) fn result_dest(&self) -> Dest {
        Dest { place: Place::slot(self.result), ty: self.slots[self.result].ty }
    }

    pub(super) fn emit(&mut self, stmt: Stmt) {
        if let Some(block) = self.blocks.last_mut() {
            block.push(stmt);
        }
    }

    /// The statements that `build` emits.
    pub(super) fn block(&mut self, build: impl FnOnce(&mut Self)) -> Block {
        self.blocks.push(Vec::new());
        build(self);
        self.blocks.pop().unwrap_or_default()
    }

    pub(super) fn label(&mut self) -> Label {
        self.next_label += 1;
        self.next_label - 1
    }

    /// A scope around what `build` emits; left out when nothing breaks to it.
    pub(super) fn scope(&mut self, build: impl FnOnce(&mut Self, Label)) {
        let label = self.label();
        let body = self.block(|b| build(b, label));
        if breaks_to(&body, label) {
            self.emit(Stmt::Scope { label, body });
        } else {
            body.into_iter().for_each(|stmt| self.emit(stmt));
        }
    }

    pub(super) fn branch(&mut self, on: Option<Place>, arms: Vec<Arm>, span: Span) {
        self.emit(Stmt::Branch { on, arms, span });
    }

    pub(super) fn assign(&mut self, to: Place, value: Value, span: Span) {
        self.emit(Stmt::Assign { to, value, span });
    }

    /// Stores a value.
    pub(super) fn store(&mut self, dest: &Dest, value: Value, span: Span) {
        self.assign(dest.place.clone(), value, span);
    }

    /// A temporary that holds `value`.
    pub(super) fn hold(&mut self, value: Value, ty: Ty, span: Span) -> Place {
        let dest = self.fresh(ty);
        self.store(&dest, value, span);
        dest.place
    }

    /// Emits a call. Its result goes to `dest`, or to a temporary; returns where it is.
    pub(super) fn call(
        &mut self,
        callee: Callee,
        args: Vec<Arg>,
        ty: Ty,
        dest: Option<&Dest>,
        via: Via,
        span: Span,
    ) -> Place {
        let direct = dest.and_then(|dest| match dest.place {
            Place { root: Root::Slot(slot), ref path } if path.is_empty() => Some(slot),
            _ => None,
        });
        let to = match direct {
            Some(slot) => slot,
            None => self.temp(ty),
        };
        let id = self.next_call;
        self.next_call += 1;
        self.emit(Stmt::Call(Box::new(Call { id, to, callee, args, span, via })));
        if matches!(ty.kind(), TyKind::Never) {
            self.emit(Stmt::Never);
        }
        if let (None, Some(dest)) = (direct, dest) {
            self.store(dest, Value::Copy(Operand::Place(Place::slot(to))), span);
        }
        Place::slot(to)
    }

    /// An argument that holds the value of `place`.
    pub(super) fn arg(&self, value: Operand, ty: Ty) -> Arg {
        let writable = matches!(value, Operand::Place(_)) && self.unit.facts.writable(ty);
        Arg { value, ty, writable }
    }

    /// An argument `&place` or `&mut place`.
    pub(super) fn ref_arg(&self, place: Place, ty: Ty, mutable: bool) -> Arg {
        let ty = ty.reference(mutable);
        Arg { value: Operand::Place(place), ty, writable: mutable || self.unit.facts.writable(ty) }
    }

    /// Counts something that could not be read.
    pub(super) fn gap(&self, kind: &'static str, message: String, span: Span) {
        self.unit.gap(kind, message, span);
    }
}

/// Whether `block` holds a break to `label`.
fn breaks_to(block: &[Stmt], label: Label) -> bool {
    block.iter().any(|stmt| match stmt {
        Stmt::Break(to) => *to == label,
        Stmt::Branch { arms, .. } => arms.iter().any(|arm| breaks_to(&arm.body, label)),
        Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => breaks_to(body, label),
        _ => false,
    })
}

/// An arm without a fact.
pub(super) fn otherwise(body: Block) -> Arm {
    Arm { holds: None, body }
}

/// An arm where `fact` holds.
pub(super) fn when(fact: Name, body: Block) -> Arm {
    Arm { holds: Some(fact), body }
}
