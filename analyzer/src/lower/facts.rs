//! What lowering asks of types.

use crate::infer::{Target, Types};
use crate::ty::{AdtId, ClosureId, FnId, Reason, Subst, Ty, TyKind};

/// Types of definitions, as lowering asks for them.
pub(super) struct Facts<'p> {
    types: &'p Types<'p>,
}

impl<'p> Facts<'p> {
    pub(super) fn new(types: &'p Types<'p>) -> Facts<'p> {
        Facts { types }
    }

    /// Whether the type can hold a reference or shared handle.
    pub(super) fn ref_like(&self, ty: Ty) -> bool {
        self.types.ref_like(ty)
    }

    /// Whether who is handed a value of the type may change what it stands for.
    pub(super) fn writable(&self, ty: Ty) -> bool {
        let lends = |part: Ty| matches!(part.kind(), TyKind::Ref(true, _) | TyKind::Ptr(true, _));
        match ty.kind() {
            _ if ty.is_scalar() => false,
            // What stands for a parameter may be a `&mut`, and behind `&` a cell.
            TyKind::Param(_) | TyKind::Projection(..) => true,
            TyKind::Ref(false, to) if matches!(to.kind(), TyKind::Param(_)) => true,
            TyKind::Ref(false, to) => self.types.interior_mutable(*to) || ty.any(&mut |part| lends(part)),
            TyKind::FnDef(..) | TyKind::FnPtr(..) | TyKind::Ctor(..) => false,
            _ => self.types.interior_mutable(ty) || self.types.holds_mutable(ty),
        }
    }

    /// What a future yields.
    pub(super) fn output(&self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Future(output) => *output,
            _ => ty,
        }
    }

    /// Parameters and result of a function.
    pub(super) fn signature(&self, id: FnId) -> (Vec<Ty>, Ty) {
        let sig = self.types.sig(id);
        (sig.params.clone(), sig.result)
    }

    /// The result of a call.
    pub(super) fn result_of(&self, target: &Target) -> Ty {
        let (id, subst) = match target {
            Target::Fn(id, subst) => (*id, *subst),
            Target::Trait(id, of, subst) => {
                let own = (crate::base::Name::new("Self"), *of);
                (*id, Subst::new(subst.entries().iter().copied().chain([own])))
            }
            _ => return Ty::unknown(Reason::Cascade),
        };
        self.types.normalize(self.types.sig(id).result.subst(subst))
    }

    /// The type of a parameter under a substitution.
    pub(super) fn param_ty(&self, id: FnId, at: usize, subst: Subst) -> Ty {
        match self.types.sig(id).params.get(at) {
            Some(ty) => self.types.normalize(ty.subst(subst)),
            None => Ty::unknown(Reason::Cascade),
        }
    }

    /// The parameters of the function itself (not of its impl or trait), each standing for itself.
    pub(super) fn own_generics(&self, id: FnId) -> Subst {
        let sig = self.types.sig(id);
        let own = sig.generics.get(sig.outer..).unwrap_or(&[]);
        Subst::new(own.iter().map(|name| (*name, Ty::new(TyKind::Param(*name)))))
    }

    /// The result of a closure, where inference published it.
    pub(super) fn closure_result(&self, id: ClosureId) -> Option<Ty> {
        self.types.closure_sig(id).map(|(_, result)| result)
    }

    /// Whether the type itself has a `drop`.
    pub(super) fn has_drop(&self, id: AdtId) -> bool {
        self.types.has_drop(id)
    }

    /// Whether any type has.
    pub(super) fn any_drops(&self) -> bool {
        self.types.any_drops()
    }

    /// The type of a field.
    pub(super) fn field_ty(&self, id: AdtId, variant: u32, field: usize, args: &[Ty]) -> Ty {
        self.types.field_ty(id, variant, field, args)
    }
}
