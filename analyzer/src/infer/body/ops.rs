//! Operators.

use super::Cx;
use crate::hir::{BinaryOp, ExprId};
use crate::infer::lang::{self, trait_fn};
use crate::infer::result::{Autoref, Role, Target};
use crate::infer::solve::Outcome;
use crate::infer::unify::VarKind;
use crate::ty::{Reason, TraitId, TraitName, TraitRef, Ty, TyKind};

impl Cx<'_, '_> {
    pub(super) fn unary(&mut self, id: ExprId, inner: ExprId, name: &str, of: Option<TraitId>, want: Option<Ty>) -> Ty {
        let ty = self.expr(inner, want);
        let ty = self.settled(ty);
        let bare = self.bare(ty);
        if self.is_number(bare) || matches!(bare.kind(), TyKind::Bool) {
            return bare;
        }
        self.operator(id, name, of, ty, None).unwrap_or(ty)
    }

    /// The type behind references.
    fn bare(&mut self, ty: Ty) -> Ty {
        let mut ty = self.s.known(ty);
        while let TyKind::Ref(_, to) = ty.kind() {
            ty = self.s.known(*to);
        }
        ty
    }

    fn is_built_in(&self, ty: Ty) -> bool {
        self.is_number(ty) || matches!(ty.kind(), TyKind::Bool | TyKind::Char)
    }

    pub(super) fn binary(&mut self, id: ExprId, op: BinaryOp, left: ExprId, right: ExprId, want: Option<Ty>) -> Ty {
        let boolean = Ty::new(TyKind::Bool);
        match op {
            BinaryOp::And | BinaryOp::Or => {
                self.expr(left, Some(boolean));
                // What a `let` on the right of `||` binds is not seen outside; `&&` chains are.
                self.expr(right, Some(boolean));
                boolean
            }
            BinaryOp::Compare(name) => {
                let l = self.expr(left, None);
                let r = self.expr(right, Some(l));
                self.compare(id, name, l, r);
                boolean
            }
            BinaryOp::Arith(name) => {
                let number = want.filter(|want| self.is_number(*want));
                let l = self.expr(left, number);
                let r = self.expr(right, None);
                self.arith(id, name, l, r)
            }
        }
    }

    fn compare(&mut self, id: ExprId, op: &str, l: Ty, r: Ty) {
        let (l, r) = (self.settled(l), self.settled(r));
        let (x, y) = (self.bare(l), self.bare(r));
        let open = |cx: &Self, ty: Ty| cx.s.table.free(ty).is_some();
        if self.is_built_in(x) || self.is_built_in(y) || open(self, x) || open(self, y) {
            // `==` never converts: what is open on one side is what the other is.
            if open(self, x) || open(self, y) {
                self.equate(x, y);
            }
            return;
        }
        let (of, name) = match op {
            "==" | "eq" => (self.types.lang.partial_eq, "eq"),
            "!=" | "ne" => (self.types.lang.partial_eq, "ne"),
            "<" | "lt" => (self.types.lang.partial_ord, "lt"),
            "<=" | "le" => (self.types.lang.partial_ord, "le"),
            ">" | "gt" => (self.types.lang.partial_ord, "gt"),
            _ => (self.types.lang.partial_ord, "ge"),
        };
        // Only an impl somebody wrote for a type of the workspace can do more than compare.
        let TyKind::Adt(adt, _) = x.kind() else { return };
        if self.program.crate_of(self.program.defs[*adt].module).stub {
            return;
        }
        let (Some(of), Some(function)) = (of, trait_fn(&self.program.defs, of, name)) else { return };
        let subst = self.types.trait_subst(of, x, &[y]);
        self.call_at(id, Role::Main, Target::Trait(function, x, subst), Ty::new(TyKind::Bool));
        if let Some(callee) = self.out.calls.get_mut(&(id, Role::Main)) {
            callee.autoref = Autoref::Shared;
        }
    }

    fn arith(&mut self, id: ExprId, name: &str, l: Ty, r: Ty) -> Ty {
        let (l, r) = (self.settled(l), self.settled(r));
        let (x, y) = (self.bare(l), self.bare(r));
        let shift = matches!(name, "shl" | "shr");
        if self.is_built_in(x) && (self.is_built_in(y) || matches!(y.kind(), TyKind::Infer(_) | TyKind::Unknown(_))) {
            if !shift {
                self.equate(x, y);
            }
            return x;
        }
        if self.s.table.is_open(x) && self.is_built_in(y) {
            // A parameter of a closure nobody has typed yet: numbers mix with their own kind.
            if matches!(self.s.table.free(x), Some((VarKind::General, None))) && !shift {
                self.equate(x, y);
            }
            return x;
        }
        let of = operator_trait(self, name);
        if let Some(ty) = self.operator(id, name, of, l, Some(r)) {
            return ty;
        }
        if Some(x) == Some(self.types.lang.string_ty()) {
            return x;
        }
        match x.kind() {
            TyKind::Unknown(_) | TyKind::Infer(_) | TyKind::Foreign(..) => Ty::unknown(Reason::Cascade),
            _ => x,
        }
    }

    /// An overloaded operator: records the call and gives its result.
    fn operator(&mut self, id: ExprId, name: &str, of: Option<TraitId>, l: Ty, r: Option<Ty>) -> Option<Ty> {
        let of = of?;
        let function = trait_fn(&self.program.defs, Some(of), name)?;
        let l = self.s.known(l);
        if matches!(l.kind(), TyKind::Unknown(_)) || self.s.table.is_open(l) {
            return None;
        }
        let args: Vec<Ty> = r.into_iter().collect();
        let bound = TraitRef { def: TraitName::Known(of), args: args.clone(), bindings: Vec::new() };
        let mark = self.s.mark();
        let mut outcome = self.s.holds(l, &bound);
        let mut args = args;
        if outcome == Outcome::No {
            self.s.undo(&mark);
            // `s + &string` coerces the right side.
            let fresh: Vec<Ty> = args.iter().map(|_| self.s.fresh()).collect();
            let loose = TraitRef { args: fresh.clone(), ..bound };
            outcome = self.s.holds(l, &loose);
            if outcome == Outcome::No {
                return None;
            }
            for (given, wanted) in args.iter().zip(&fresh) {
                self.s.coerce(*given, *wanted);
            }
            args = fresh;
        }
        let _ = outcome;
        let output = self.s.project(l, TraitName::Known(of), &args, self.types.lang.names.output);
        let subst = self.types.trait_subst(of, l, &args);
        self.call_at(id, Role::Main, Target::Trait(function, l, subst), output);
        Some(output)
    }

    pub(super) fn assign_op(&mut self, id: ExprId, op: &str, to: ExprId, value: ExprId) -> Ty {
        let l = self.expr(to, None);
        let l = self.settled(l);
        let number = self.is_number(l).then_some(l);
        let r = self.expr(value, number);
        self.make_mut(to);
        let x = self.bare(l);
        let y = self.bare(r);
        if self.is_built_in(x) {
            if !matches!(op, "shl" | "shr") && (self.is_built_in(y) || self.s.table.is_open(y)) {
                self.equate(x, y);
            }
            return Ty::unit();
        }
        let name = format!("{op}_assign");
        let of = operator_trait(self, &name);
        if let Some(of_id) = of
            && let Some(function) = trait_fn(&self.program.defs, of, &name)
        {
            let bound = TraitRef { def: TraitName::Known(of_id), args: vec![r], bindings: Vec::new() };
            let known = !matches!(l.kind(), TyKind::Unknown(_)) && !self.s.table.is_open(l);
            let args = if known && self.s.holds(l, &bound) != Outcome::No { vec![r] } else { vec![self.s.fresh()] };
            if known {
                let subst = self.types.trait_subst(of_id, l, &args);
                self.call_at(id, Role::Main, Target::Trait(function, l, subst), Ty::unit());
                if let Some(callee) = self.out.calls.get_mut(&(id, Role::Main)) {
                    callee.autoref = Autoref::Mut;
                }
            }
        }
        Ty::unit()
    }
}

/// `add` → `std::ops::Add`, `add_assign` → `std::ops::AddAssign`
fn operator_trait(cx: &Cx<'_, '_>, name: &str) -> Option<TraitId> {
    let camel = match name {
        "add" => "Add",
        "sub" => "Sub",
        "mul" => "Mul",
        "div" => "Div",
        "rem" => "Rem",
        "bitand" => "BitAnd",
        "bitor" => "BitOr",
        "bitxor" => "BitXor",
        "shl" => "Shl",
        "shr" => "Shr",
        "add_assign" => "AddAssign",
        "sub_assign" => "SubAssign",
        "mul_assign" => "MulAssign",
        "div_assign" => "DivAssign",
        "rem_assign" => "RemAssign",
        "bitand_assign" => "BitAndAssign",
        "bitor_assign" => "BitOrAssign",
        "bitxor_assign" => "BitXorAssign",
        "shl_assign" => "ShlAssign",
        "shr_assign" => "ShrAssign",
        _ => return None,
    };
    match lang::lookup(&cx.program.defs, &format!("ops::{camel}")) {
        Some(crate::resolve::Def::Trait(id)) => Some(id),
        _ => None,
    }
}
